//! Reads a report with the language model, as the program does. Begin with
//! [`Understander::load`].

use rapporteur::annotations::{Annotations, Parse};
use rapporteur::report::Report;
use rapporteur_desk::reading;
use rapporteur_nn::Model;
use std::collections::HashMap;
use std::path::Path;

/// The model.
pub struct Understander {
    model: Model,
}

impl Understander {
    /// The model of a folder.
    pub fn load(models: &Path) -> Result<Understander, String> {
        let model = Model::load(models).map_err(|error| error.to_string())?;
        Ok(Understander { model })
    }

    /// All layers of a report.
    pub fn annotate(&self, report: &Report) -> Annotations {
        self.annotate_parsed(report, rapporteur::parse(report))
    }

    /// A report with all layers, as it is read where there are several.
    pub fn of_several(&self, report: Report) -> (Report, Annotations) {
        let mut all = self.annotate(&report);
        self.add_vectors(&report, &mut all);
        (report, all)
    }

    /// Adds the vectors by which reports are compared.
    pub fn add_vectors(&self, report: &Report, all: &mut Annotations) {
        reading::add_vectors(report, all, &self.model, &mut HashMap::new());
    }

    /// All layers of a report whose sentences and words are given.
    pub fn annotate_parsed(&self, report: &Report, parse: Parse) -> Annotations {
        reading::understand(report, parse, &self.model)
    }
}
