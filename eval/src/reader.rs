//! Annotates reports with the language model, as the program does. Begin with [`load`].

use rapporteur::annotations::{Annotations, Hints};
use rapporteur::report::Report;
use rapporteur_desk::reading;
use rapporteur_nn::Model;
use std::path::Path;

/// A report with its annotations.
pub type Understood = (Report, Annotations);

/// Loads the model from a folder.
pub fn load(models: &Path) -> Result<Model, String> {
    Model::load(models).map_err(|error| error.to_string())
}

/// The annotations of a single report, with the model's hints if there is a model.
pub fn alone(report: &Report, model: Option<&Model>) -> Annotations {
    let parse = rapporteur::parse(report);
    match model {
        Some(model) => reading::understand(report, parse, model),
        None => rapporteur::annotate(report, parse, &Hints::default()),
    }
}

/// A report with its annotations, including the vectors needed to compare several reports.
pub fn of_several(report: Report, model: &Model) -> Understood {
    let mut all = alone(&report, Some(model));
    reading::add_vectors(&report, &mut all, model);
    (report, all)
}
