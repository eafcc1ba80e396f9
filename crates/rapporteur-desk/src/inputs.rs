//! Finds what the user names (files, folders, patterns, standard input, addresses) and reads its
//! bytes. Begin with [`gather`], then [`bytes`].

use crate::fetch::fetch;
use crate::files::{is_pipe, is_standard_input, read_found, read_named, reason, shown, standard_input, unopened};
use rapporteur_read::LARGEST;
use std::collections::HashSet;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::{Path, PathBuf};

/// Extensions of the files taken from a folder.
const ENDINGS: [&str; 8] = ["htm", "html", "markdown", "md", "text", "txt", "xht", "xhtml"];
/// Maximum depth of nested folders.
const DEEPEST: usize = 100;

/// Something that should be a report.
#[derive(Clone, Debug, PartialEq)]
pub struct Input {
    /// As the user gave it, or as found in a folder.
    pub path: String,
    /// Where the bytes are.
    pub place: Place,
}

impl Input {
    /// The file or pipe that is read, if it is one; standard input may be one.
    pub fn file(&self) -> Option<&Path> {
        match &self.place {
            Place::File(path) | Place::Pipe(path) => Some(path),
            Place::Stdin => Some(Path::new("/dev/stdin")),
            Place::Address(_) => None,
        }
    }
}

/// Where the bytes come from.
#[derive(Clone, Debug, PartialEq)]
pub enum Place {
    /// A regular file.
    File(PathBuf),
    /// A pipe that the user named.
    Pipe(PathBuf),
    /// Standard input.
    Stdin,
    /// An address on the web.
    Address(String),
}

/// An input that gave no report, and why.
#[derive(Clone, Debug, PartialEq)]
pub struct InputError {
    /// As the user gave it.
    pub path: String,
    /// A clause without a full stop: what is wrong and what to do.
    pub why: String,
}

impl InputError {
    pub(crate) fn new(path: &str, why: impl Into<String>) -> InputError {
        InputError { path: path.to_string(), why: why.into() }
    }
}

/// Finds the inputs named on the command line, in their order, each once. A folder stands for its
/// files with known extensions, including those in subfolders, in order of their names. The words
/// need not be Unicode, as file names need not be.
pub fn gather<Word: AsRef<OsStr>>(words: &[Word]) -> (Vec<Input>, Vec<InputError>) {
    let (mut inputs, mut refused) = (Vec::new(), Vec::new());
    let mut seen = HashSet::new();
    for word in words {
        let found = named(word.as_ref());
        inputs.extend(found.inputs.into_iter().filter(|input| seen.insert(identity(input))));
        refused.extend(found.refused);
    }
    (inputs, refused)
}

/// The inputs that a word stands for, and what was left out.
#[derive(Default)]
struct Found {
    inputs: Vec<Input>,
    refused: Vec<InputError>,
}

impl Found {
    fn one(path: &OsStr, place: Place) -> Found {
        Found { inputs: vec![Input { path: shown(path), place }], refused: Vec::new() }
    }

    fn refuse(&mut self, path: impl AsRef<OsStr>, why: impl Into<String>) {
        self.refused.push(InputError::new(&shown(path), why));
    }
}

/// A value that is equal for two inputs with the same content.
fn identity(input: &Input) -> OsString {
    match &input.place {
        Place::File(path) | Place::Pipe(path) => fs::canonicalize(path).unwrap_or_else(|_| path.clone()).into(),
        Place::Stdin => "-".into(),
        Place::Address(address) => address.into(),
    }
}

fn named(word: &OsStr) -> Found {
    let path = Path::new(word);
    if word == "-" || is_standard_input(path) {
        return Found::one(word, Place::Stdin);
    }
    if let Some((scheme, _)) = word.to_string_lossy().split_once("://") {
        return at_address(word, scheme);
    }
    if word.is_empty() {
        let mut found = Found::default();
        found.refuse(word, "is empty: give a file, a folder, a pattern or an address");
        return found;
    }
    if path.is_dir() {
        return in_folder(path);
    }
    // A name that exists is not a pattern, even if it may not be accessed.
    let is_there = fs::symlink_metadata(path).is_ok();
    if !is_there && word.to_string_lossy().contains(['*', '?', '[']) {
        return by_pattern(word);
    }
    let place = if is_pipe(path) { Place::Pipe(path.to_path_buf()) } else { Place::File(path.to_path_buf()) };
    Found::one(word, place)
}

fn at_address(word: &OsStr, scheme: &str) -> Found {
    let mut found = Found::default();
    match (scheme.to_ascii_lowercase().as_str(), word.to_str()) {
        ("http" | "https", Some(address)) => return Found::one(word, Place::Address(address.to_string())),
        ("http" | "https", None) => found.refuse(word, "is not a web address"),
        _ => {
            let why = format!("{scheme} addresses cannot be read: give a file, or an address with http or https");
            found.refuse(word, why);
        }
    }
    found
}

fn in_folder(folder: &Path) -> Found {
    let mut found = Found::default();
    let mut paths = walk(folder, &mut found, is_left_out);
    paths.retain(|path| has_known_ending(path));
    paths.sort();
    if paths.is_empty() && found.refused.is_empty() {
        found.refuse(folder, format!("no reports in this folder: files that end in .{} are read", ENDINGS.join(", .")));
    }
    found.inputs.extend(paths.into_iter().map(file));
    found
}

fn file(path: PathBuf) -> Input {
    Input { path: shown(&path), place: Place::File(path) }
}

/// The files of a folder and of those inside, but for names that are left out. Links are not
/// followed into folders, so that no circle is walked. A folder that cannot be looked into
/// loses only itself.
fn walk(folder: &Path, found: &mut Found, is_left_out: impl Fn(&OsStr) -> bool) -> Vec<PathBuf> {
    let (mut paths, mut folders) = (Vec::new(), vec![(folder.to_path_buf(), 0)]);
    while let Some((folder, depth)) = folders.pop() {
        if depth > DEEPEST {
            found.refuse(&folder, format!("is more than {DEEPEST} folders deep and was skipped: name it"));
            continue;
        }
        let entries = match fs::read_dir(&folder) {
            Ok(entries) => entries,
            Err(error) => {
                found.refuse(&folder, unopened(&error));
                continue;
            }
        };
        for entry in entries {
            let known = entry.and_then(|entry| Ok((entry.path(), entry.file_name(), entry.file_type()?)));
            match known {
                Ok((_, name, _)) if is_left_out(&name) => {}
                Ok((path, _, kind)) if kind.is_dir() => folders.push((path, depth + 1)),
                Ok((path, ..)) => paths.push(path),
                Err(error) => found.refuse(&folder, format!("could not be listed completely: {}", reason(&error))),
            }
        }
    }
    paths
}

/// True for hidden files and those called README.
fn is_left_out(name: &OsStr) -> bool {
    let name = name.to_string_lossy();
    name.starts_with('.') || name.to_ascii_uppercase().starts_with("README.")
}

fn has_known_ending(path: &Path) -> bool {
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_ascii_lowercase());
    ending.is_some_and(|ending| ENDINGS.contains(&ending.as_str()))
}

fn by_pattern(word: &OsStr) -> Found {
    let mut found = Found::default();
    let Some(pattern) = word.to_str() else {
        found.refuse(word, "no such file, and patterns must be Unicode");
        return found;
    };
    let Ok(matcher) = glob::Pattern::new(pattern) else {
        let why = "is no pattern that can be read: ** stands alone between slashes, and each [ has its ]";
        found.refuse(word, why);
        return found;
    };
    if pattern.contains("**") {
        in_depth(pattern, &matcher, &mut found);
    } else {
        for path in glob::glob(pattern).into_iter().flatten() {
            match path {
                Ok(path) if path.is_dir() => {}
                Ok(path) => found.inputs.push(file(path)),
                Err(error) => found.refuse(error.path(), unopened(error.error())),
            }
        }
        found.inputs.extend(not_unicode(pattern).into_iter().map(file));
    }
    if found.inputs.is_empty() && found.refused.is_empty() {
        found.refuse(word, "no file matches this pattern");
    }
    found
}

/// What a pattern with `**` names: the library would follow links into folders, in a circle
/// without end. What is no letter in a name stands for any letter.
fn in_depth(pattern: &str, matcher: &glob::Pattern, found: &mut Found) {
    let fixed = pattern.split_inclusive('/').take_while(|part| !part.contains(['*', '?', '[']));
    let base: String = fixed.collect();
    let folder = Path::new(if base.is_empty() { "." } else { &base });
    let options = glob::MatchOptions { require_literal_separator: true, ..Default::default() };
    let mut paths: Vec<PathBuf> = match folder.is_dir() {
        true => walk(folder, found, |_| false),
        false => Vec::new(),
    };
    if base.is_empty() {
        paths.iter_mut().for_each(|path| *path = path.strip_prefix(".").map_or(path.clone(), Path::to_path_buf));
    }
    paths.retain(|path| matcher.matches_with(&path.to_string_lossy(), options) && !path.is_dir());
    paths.sort();
    found.inputs.extend(paths.into_iter().map(file));
}

/// Files that a pattern names although their names are not Unicode, which the
/// library passes over. What is no letter in them stands for any letter.
fn not_unicode(pattern: &str) -> Vec<PathBuf> {
    let (above, last) = pattern.rsplit_once('/').map_or((".", pattern), |(above, last)| (above, last));
    let above = if above.is_empty() { "/" } else { above };
    let (Ok(folders), Ok(last)) = (glob::glob(above), glob::Pattern::new(last)) else { return Vec::new() };
    let entries = folders.flatten().filter_map(|folder| fs::read_dir(folder).ok()).flatten().flatten();
    let is_meant = |name: &OsStr| name.to_str().is_none() && last.matches(&name.to_string_lossy());
    let mut paths: Vec<PathBuf> =
        entries.filter(|entry| is_meant(&entry.file_name())).map(|entry| entry.path()).collect();
    paths.retain(|path| !path.is_dir());
    paths.sort();
    paths
}

/// The bytes of an input and, of a web page, the final address. An error is a clause for people.
pub fn bytes(input: &Input) -> Result<(Vec<u8>, Option<String>), String> {
    let bytes = match &input.place {
        Place::File(path) => read_found(path, LARGEST),
        Place::Pipe(path) => read_named(path, LARGEST),
        Place::Stdin => standard_input(LARGEST),
        Place::Address(address) => return fetch(address).map(|page| (page.bytes, Some(page.address))),
    };
    bytes.map(|bytes| (bytes, None))
}
