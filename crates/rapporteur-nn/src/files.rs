//! The model's files and their list. Begin with [`read`].

use sha2::{Digest, Sha256};
use std::fmt;
use std::path::Path;

/// What the program was built for: name, length and hash of each file.
const LIST: &str = include_str!("../../../models/models.toml");

/// Why the model could not be loaded, and what to do about it.
#[derive(Debug)]
pub struct Error {
    message: String,
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Error {}

/// The bytes of each file.
pub(crate) struct Files {
    pub(crate) embeddings: Vec<u8>,
    pub(crate) tagger: Vec<u8>,
    pub(crate) sentence: Vec<u8>,
    pub(crate) tokenizer: Vec<u8>,
    pub(crate) tags: Vec<u8>,
}

/// Reads all files and checks them against the list.
pub(crate) fn read(folder: &Path) -> Result<Files, Error> {
    let file = |name: &str| read_one(folder, name);
    // Hashing takes most of the time, so the large files go side by side.
    std::thread::scope(|scope| {
        let embeddings = scope.spawn(|| file("embeddings.bin"));
        let sentence = scope.spawn(|| file("sentence.onnx"));
        let tagger = file("tagger.onnx");
        let join = "reading a file does not panic";
        Ok(Files {
            embeddings: embeddings.join().expect(join)?,
            sentence: sentence.join().expect(join)?,
            tagger: tagger?,
            tokenizer: file("tokenizer.json")?,
            tags: file("tags.json")?,
        })
    })
}

/// A file that has the right hash but cannot be understood: a fault of ours.
pub(crate) fn malformed(folder: &Path, name: &str, why: &str) -> Error {
    let path = folder.join(name);
    Error { message: format!("cannot use the model file {}: {why}; take the models of this release", path.display()) }
}

fn read_one(folder: &Path, name: &str) -> Result<Vec<u8>, Error> {
    let path = folder.join(name);
    let bytes = std::fs::read(&path).map_err(|error| Error {
        message: format!(
            "cannot read the model file {}: {error}; give the folder `models` that came with this program",
            path.display()
        ),
    })?;
    if bytes.starts_with(b"version https://git-lfs") {
        let message = format!("{} is only a pointer; run `git lfs pull`", path.display());
        return Err(Error { message });
    }
    if hash(&bytes) != expected_hash(name) {
        let message = format!(
            "the model file {} is not the one this program was built for; take the folder `models` of the same release, or build again",
            path.display()
        );
        return Err(Error { message });
    }
    Ok(bytes)
}

fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The list is ours and plain: every `name` line is followed by its `sha256` line.
fn expected_hash(name: &str) -> &'static str {
    let value = |line: &'static str, key: &str| line.strip_prefix(key).map(|rest| rest.trim_matches('"'));
    let mut lines = LIST.lines().skip_while(|line| value(line, "name = ") != Some(name));
    lines.find_map(|line| value(line, "sha256 = ")).unwrap_or_default()
}
