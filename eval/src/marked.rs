//! Texts with marks of any format, and what is found in them. Begin with [`read_all`].

use crate::cat::{self, Labelled};
use crate::{gum, timeml};
use rapporteur::annotations::{Annotations, Hints};
use rapporteur::report::Report;
use rapporteur_desk::reading;
use rapporteur_nn::Model;
use std::path::{Path, PathBuf};

/// All TimeML (`.tml`), CAT and GUM files (`.xml`) below a folder, or one file.
pub fn read_all(path: &Path) -> Vec<Labelled> {
    let of_folder = |ending: &str| match path.is_dir() {
        true => cat::files(path, ending),
        false => Vec::from_iter(path.extension().is_some_and(|its| its == ending).then(|| path.to_path_buf())),
    };
    let timeml = of_folder("tml");
    let (gum, cat): (Vec<PathBuf>, Vec<PathBuf>) = of_folder("xml").into_iter().partition(|path| is_gum(path));
    let timeml = timeml.iter().map(|path| timeml::read(path));
    let gum = gum.iter().map(|path| gum::read(path));
    timeml.chain(gum).chain(cat.iter().map(|path| cat::read(path))).collect()
}

fn is_gum(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("GUM_"))
}

/// Everything found in a report, by the model if there is one.
pub fn annotate(report: &Report, model: Option<&Model>) -> Annotations {
    let parse = rapporteur::parse(report);
    match model {
        Some(model) => reading::understand(report, parse, model),
        None => rapporteur::annotate(report, parse, &Hints::default()),
    }
}
