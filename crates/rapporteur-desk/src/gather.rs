//! From what the user names to bytes: files, folders, patterns, standard
//! input, addresses. Begin with [`gather`], then [`bytes`].

use crate::fetch::fetch;
use std::collections::HashSet;
use std::fs;
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

/// Names of files that a folder gives.
const ENDINGS: [&str; 8] = ["htm", "html", "markdown", "md", "text", "txt", "xht", "xhtml"];

/// Something that should hold a report.
#[derive(Clone, Debug, PartialEq)]
pub struct Input {
    /// As the user gave it, or as it was found in a folder.
    pub path: String,
    /// Where the bytes are.
    pub place: Place,
}

/// Where bytes are.
#[derive(Clone, Debug, PartialEq)]
pub enum Place {
    /// In a file.
    File(PathBuf),
    /// On standard input.
    Stdin,
    /// At an address.
    Address(String),
}

/// Something that gave no report, and why.
#[derive(Clone, Debug, PartialEq)]
pub struct Refusal {
    /// As the user gave it.
    pub path: String,
    /// A clause without full stop: what is wrong and what to do.
    pub why: String,
}

impl Refusal {
    pub(crate) fn new(path: &str, why: impl Into<String>) -> Refusal {
        Refusal { path: path.to_string(), why: why.into() }
    }
}

/// Finds the inputs behind the words of the command line, in their order, each
/// once. A folder gives its files of known endings, those of folders inside
/// too, in the order of their names.
pub fn gather(words: &[String]) -> (Vec<Input>, Vec<Refusal>) {
    let (mut inputs, mut refused) = (Vec::new(), Vec::new());
    let mut seen = HashSet::new();
    for word in words {
        match named(word) {
            Ok(found) => inputs.extend(found.into_iter().filter(|input| seen.insert(identity(input)))),
            Err(why) => refused.push(Refusal::new(word, why)),
        }
    }
    (inputs, refused)
}

fn identity(input: &Input) -> String {
    match &input.place {
        Place::File(path) => fs::canonicalize(path).unwrap_or_else(|_| path.clone()).to_string_lossy().into_owned(),
        Place::Stdin | Place::Address(_) => input.path.clone(),
    }
}

fn named(word: &str) -> Result<Vec<Input>, String> {
    if word == "-" {
        return Ok(vec![Input { path: word.to_string(), place: Place::Stdin }]);
    }
    if let Some((scheme, _)) = word.split_once("://") {
        return match scheme.to_ascii_lowercase().as_str() {
            "http" | "https" => Ok(vec![Input { path: word.to_string(), place: Place::Address(word.to_string()) }]),
            _ => Err(format!("{scheme} addresses cannot be read: give a file, or an address with http or https")),
        };
    }
    let path = Path::new(word);
    if path.is_dir() {
        return in_folder(path);
    }
    if !path.exists() && word.contains(['*', '?', '[']) {
        return by_pattern(word);
    }
    Ok(vec![file(path.to_path_buf())])
}

fn file(path: PathBuf) -> Input {
    Input { path: path.to_string_lossy().into_owned(), place: Place::File(path) }
}

fn in_folder(folder: &Path) -> Result<Vec<Input>, String> {
    let mut found = Vec::new();
    collect(folder, 0, &mut found).map_err(|error| reason(&error))?;
    found.sort();
    if found.is_empty() {
        return Err(format!("no reports in this folder: files that end in .{} are read", ENDINGS.join(", .")));
    }
    Ok(found.into_iter().map(file).collect())
}

/// Adds the files of a folder. Hidden ones and those called README are left
/// out, and links are not followed into folders, so that no circle is walked.
fn collect(folder: &Path, depth: usize, found: &mut Vec<PathBuf>) -> std::io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let path = entry.path();
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if name.starts_with('.') || name.to_ascii_uppercase().starts_with("README.") {
            continue;
        }
        if entry.file_type()?.is_dir() {
            if depth < 16 {
                collect(&path, depth + 1, found)?;
            }
        } else if has_known_ending(&path) {
            found.push(path);
        }
    }
    Ok(())
}

fn has_known_ending(path: &Path) -> bool {
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_ascii_lowercase());
    ending.is_some_and(|ending| ENDINGS.contains(&ending.as_str()))
}

fn by_pattern(word: &str) -> Result<Vec<Input>, String> {
    let paths = glob::glob(word).map_err(|error| format!("is no pattern that can be read: {}", error.msg))?;
    let files: Vec<Input> = paths.flatten().filter(|path| path.is_file()).map(file).collect();
    if files.is_empty() { Err("no file is named like this".to_string()) } else { Ok(files) }
}

/// The bytes of an input, at most as many as can be read, and the address
/// they came from at last.
pub fn bytes(input: &Input) -> Result<(Vec<u8>, Option<String>), String> {
    match &input.place {
        Place::File(path) => Ok((from_file(path)?, None)),
        Place::Stdin => Ok((at_most(std::io::stdin().lock()).map_err(|error| reason(&error))?, None)),
        Place::Address(address) => fetch(address).map(|page| (page.bytes, Some(page.address))),
    }
}

fn from_file(path: &Path) -> Result<Vec<u8>, String> {
    let file = fs::File::open(path).map_err(|error| reason(&error))?;
    at_most(file).map_err(|error| reason(&error))
}

/// One byte more than can be read tells that there are too many.
fn at_most(source: impl Read) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    source.take(rapporteur_read::LARGEST as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn reason(error: &std::io::Error) -> String {
    match error.kind() {
        ErrorKind::NotFound => "there is no such file".to_string(),
        ErrorKind::PermissionDenied => "may not be opened: permission denied".to_string(),
        _ => format!("could not be opened: {error}"),
    }
}
