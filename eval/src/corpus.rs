//! Reads labelled reports of a corpus in any of its formats. Begin with [`read_all`]; whole stories
//! are read by [`crate::stories`].

use crate::marked::Document;
use crate::setting::Form;
use crate::{cat, files, gum, timeml};
use std::path::{Path, PathBuf};

/// All TimeML (`.tml`), CAT and GUM files (`.xml`) in a folder, or one file. From CAT, only
/// completely labelled sentences.
pub fn read_all(path: &Path) -> Result<Vec<Document>, String> {
    let of = |ending: &str| match path.is_dir() {
        true => files::below(path, ending),
        false if path.extension().is_some_and(|its| its == ending) => Ok(vec![path.to_path_buf()]),
        false => Err(files::wrong_kind(path, "neither a folder nor a file of labels")),
    };
    let (timeml, xml) = match (of("tml"), of("xml")) {
        (Err(_), Err(error)) => return Err(error),
        (timeml, xml) => (timeml.unwrap_or_default(), xml.unwrap_or_default()),
    };
    let (gum, cat): (Vec<PathBuf>, Vec<PathBuf>) = xml.into_iter().partition(|path| is_gum(path));
    let timeml = timeml.iter().map(|path| timeml::read(path));
    let gum = gum.iter().map(|path| gum::read(path));
    timeml.chain(gum).chain(cat.iter().map(|path| cat::read(path, Form::Labelled))).collect()
}

fn is_gum(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("GUM_"))
}
