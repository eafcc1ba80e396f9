//! The model's files and their list. Begin with [`read`].

use sha2::{Digest, Sha256};
use std::borrow::Cow;
use std::fmt;
use std::path::{Path, PathBuf};

/// The files that the program was built for: name, length and hash of each.
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

/// The bytes of a file, either read or part of the program.
pub(crate) type Bytes = Cow<'static, [u8]>;

/// The contents of the model's files.
pub(crate) struct Files {
    pub(crate) embeddings: Bytes,
    pub(crate) tagger: Bytes,
    pub(crate) sentence: Bytes,
    pub(crate) coreference: Bytes,
    pub(crate) antecedents: Bytes,
    pub(crate) values: Bytes,
    pub(crate) tokenizer: Bytes,
    pub(crate) tags: Bytes,
}

/// Reads all files and checks them against the list.
pub(crate) fn read(folder: &Path) -> Result<Files, Error> {
    checked(|name| read_one(folder, name))
}

/// The files inside the program, checked like those of a folder; `None` if it was built without
/// them.
pub(crate) fn built_in() -> Option<Result<Files, Error>> {
    built_in_file("tagger.onnx")?;
    let place = |name: &str| Path::new("(built in)").join(name);
    Some(checked(|name| Ok((Cow::Borrowed(built_in_file(name).unwrap_or_default()), place(name)))))
}

#[cfg(feature = "embed")]
fn built_in_file(name: &str) -> Option<&'static [u8]> {
    match name {
        "embeddings.bin" => Some(include_bytes!("../../../models/embeddings.bin")),
        "sentence.onnx" => Some(include_bytes!("../../../models/sentence.onnx")),
        "tagger.onnx" => Some(include_bytes!("../../../models/tagger.onnx")),
        "coreference.onnx" => Some(include_bytes!("../../../models/coreference.onnx")),
        "antecedents.onnx" => Some(include_bytes!("../../../models/antecedents.onnx")),
        "values.onnx" => Some(include_bytes!("../../../models/values.onnx")),
        "tokenizer.json" => Some(include_bytes!("../../../models/tokenizer.json")),
        "tags.json" => Some(include_bytes!("../../../models/tags.json")),
        _ => None,
    }
}

#[cfg(not(feature = "embed"))]
fn built_in_file(_: &str) -> Option<&'static [u8]> {
    None
}

/// A file with the right hash that cannot be understood: a defect of the program.
pub(crate) fn malformed(name: &str, why: &str) -> Error {
    Error { message: format!("cannot use the model file {name}: {why}; take the models of this release") }
}

fn checked(file: impl Fn(&str) -> Result<(Bytes, PathBuf), Error> + Sync) -> Result<Files, Error> {
    let file = |name: &str| {
        let (bytes, path) = file(name)?;
        check(name, &bytes, &path)?;
        Ok(bytes)
    };
    // Hashing takes most of the time, so large files are hashed in parallel.
    std::thread::scope(|scope| {
        let embeddings = scope.spawn(|| file("embeddings.bin"));
        let sentence = scope.spawn(|| file("sentence.onnx"));
        let tagger = file("tagger.onnx");
        let join = "reading a file does not panic";
        Ok(Files {
            embeddings: embeddings.join().expect(join)?,
            sentence: sentence.join().expect(join)?,
            tagger: tagger?,
            coreference: file("coreference.onnx")?,
            antecedents: file("antecedents.onnx")?,
            values: file("values.onnx")?,
            tokenizer: file("tokenizer.json")?,
            tags: file("tags.json")?,
        })
    })
}

fn read_one(folder: &Path, name: &str) -> Result<(Bytes, PathBuf), Error> {
    let path = folder.join(name);
    let bytes = std::fs::read(&path).map_err(|error| Error {
        message: format!(
            "cannot read the model file {}: {error}; give the folder `models` that came with this program",
            path.display()
        ),
    })?;
    Ok((Cow::Owned(bytes), path))
}

fn check(name: &str, bytes: &[u8], path: &Path) -> Result<(), Error> {
    if bytes.starts_with(b"version https://git-lfs") {
        let message = format!("{} is only a pointer; run `git lfs pull`", path.display());
        return Err(Error { message });
    }
    if hash(bytes) != expected_hash(name) {
        let message = format!(
            "the model file {} is not the one this program was built for; take the folder `models` of the same release, or build again",
            path.display()
        );
        return Err(Error { message });
    }
    Ok(())
}

fn hash(bytes: &[u8]) -> String {
    format!("{:x}", Sha256::digest(bytes))
}

/// The SHA-256 of a file in hexadecimal. The list has a fixed form: each `name` line is followed by
/// its `sha256` line.
fn expected_hash(name: &str) -> &'static str {
    let value = |line: &'static str, key: &str| line.strip_prefix(key).map(|rest| rest.trim_matches('"'));
    let mut lines = LIST.lines().skip_while(|line| value(line, "name = ") != Some(name));
    lines.find_map(|line| value(line, "sha256 = ")).unwrap_or_default()
}
