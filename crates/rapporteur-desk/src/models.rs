//! Finds and loads the language model. Begin with [`load`].

use crate::error::Error;
use etcetera::BaseStrategy;
use rapporteur_nn::Model;
use std::env;
use std::path::{Path, PathBuf};

/// Environment variable that names the model's folder and overrides all other places.
pub const VARIABLE: &str = "RAPPORTEUR_MODELS";
/// A folder with this file is taken for a model's folder.
const SIGN: &str = "tagger.onnx";

/// Loads the model from the first place that has one: the folder named by `RAPPORTEUR_MODELS`; the
/// program itself, if it was built with the feature `embed`; `models` in a folder above the program
/// or above the working directory; `share/rapporteur/models` of an installation. An error if there
/// is none or it is not the right one.
pub fn load() -> Result<Model, Error> {
    let loaded = match named()? {
        Some(folder) => Model::load(&folder),
        None => match Model::built_in() {
            Some(loaded) => loaded,
            None => Model::load(&found()?),
        },
    };
    loaded.map_err(|error| Error { what: format!("the language model cannot be used: {error}") })
}

/// The folder named by the user; an error if there is no model in it.
fn named() -> Result<Option<PathBuf>, Error> {
    let Some(named) = env::var_os(VARIABLE).filter(|named| !named.is_empty()).map(PathBuf::from) else {
        return Ok(None);
    };
    let complaint = || format!("{VARIABLE} names {}, but no language model is there", named.display());
    if is_model(&named) { Ok(Some(named)) } else { Err(Error { what: complaint() }) }
}

fn found() -> Result<PathBuf, Error> {
    places().into_iter().find(|place| is_model(place)).ok_or_else(|| Error {
        what: format!(
            "no language model was found: keep the folder `models` of the repository beside the program, \
             or name it in the variable {VARIABLE}"
        ),
    })
}

fn is_model(folder: &Path) -> bool {
    folder.join(SIGN).is_file()
}

fn places() -> Vec<PathBuf> {
    let program = env::current_exe().ok();
    let working = env::current_dir().ok();
    let starts = [program.as_deref().and_then(Path::parent), working.as_deref()];
    let above = starts.into_iter().flatten().flat_map(Path::ancestors);
    let mut places: Vec<PathBuf> = above.map(|folder| folder.join("models")).collect();
    places.extend(shares(program.as_deref()).into_iter().map(|share| share.join("rapporteur").join("models")));
    places
}

/// The user's data folder of the platform.
pub fn data_folder() -> Option<PathBuf> {
    Some(etcetera::base_strategy::choose_native_strategy().ok()?.data_dir())
}

/// Folders where installed programs keep read-only data.
fn shares(program: Option<&Path>) -> Vec<PathBuf> {
    let beside = program.and_then(|program| Some(program.parent()?.parent()?.join("share")));
    let all = ["/usr/local/share", "/usr/share"].map(PathBuf::from);
    beside.into_iter().chain(data_folder()).chain(all).collect()
}
