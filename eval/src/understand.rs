//! Reads a report with the language model, as the program does. Begin with
//! [`Understander::load`].

use rapporteur::annotations::{Annotations, Parse};
use rapporteur::report::Report;
use rapporteur_desk::reading;
use rapporteur_nn::Model;
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

    /// All layers of a report whose sentences and words are given.
    pub fn annotate_parsed(&self, report: &Report, parse: Parse) -> Annotations {
        reading::understand(report, parse, &self.model)
    }
}
