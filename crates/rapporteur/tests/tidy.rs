//! The form of the code: which module may use which, and words that are not
//! used for what they seem to mean. See ARCHITECTURE.md and STYLE.md.

use std::fs;
use std::path::{Path, PathBuf};

const NOUNS: [&str; 5] = ["text", "report", "annotations", "story", "comparison"];
const VERBS: [&str; 3] = ["annotate", "merge", "compare"];
const BANNED: [&str; 9] = [
    "struct Article",
    "struct Document",
    "struct Warning",
    "fn get_",
    "std::fs",
    "SystemTime",
    "println!",
    "process::exit",
    "std::env",
];

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder of the crate").flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(files(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// First two parts of the module path: `annotate/chains.rs` is `annotate`, `chains`.
fn module(path: &Path) -> (String, Option<String>) {
    let relative = path.strip_prefix(source()).expect("a file of the crate").with_extension("");
    let mut parts = relative.iter().map(|part| part.to_string_lossy().into_owned());
    (parts.next().unwrap_or_default(), parts.next())
}

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// Modules named after `crate::` in the code, tests left out.
fn used(code: &str) -> Vec<String> {
    let code = code.split("#[cfg(test)]").next().unwrap_or(code);
    code.split("crate::")
        .skip(1)
        .map(|rest| rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect())
        .collect()
}

#[test]
fn nouns_use_only_nouns_to_their_left() {
    for path in files(&source()) {
        let (top, _) = module(&path);
        let Some(place) = NOUNS.iter().position(|noun| *noun == top) else { continue };
        for name in used(&fs::read_to_string(&path).expect("readable")) {
            let allowed = name == "id" || NOUNS[..=place].contains(&name.as_str());
            assert!(allowed, "{}: the noun {top} uses {name}", path.display());
        }
    }
}

#[test]
fn verbs_do_not_use_verbs() {
    for path in files(&source()) {
        let (top, _) = module(&path);
        if top == "lib" {
            continue;
        }
        for name in used(&fs::read_to_string(&path).expect("readable")) {
            let is_other_verb = VERBS.contains(&name.as_str()) && name != top;
            assert!(!is_other_verb, "{}: {top} uses the verb {name}", path.display());
        }
    }
}

#[test]
fn files_inside_a_verb_do_not_use_each_other() {
    for path in files(&source()) {
        let (top, file) = module(&path);
        let (true, Some(file)) = (VERBS.contains(&top.as_str()), file) else { continue };
        let code = fs::read_to_string(&path).expect("readable");
        for sibling in files(&source().join(&top)) {
            let (_, Some(name)) = module(&sibling) else { continue };
            let uses = code.contains(&format!("crate::{top}::{name}")) || code.contains(&format!("super::{name}::"));
            assert!(name == file || !uses, "{}: uses its sibling {name}", path.display());
        }
    }
}

#[test]
fn no_input_no_output_no_clock() {
    for path in files(&source()) {
        let code = fs::read_to_string(&path).expect("readable");
        let code = code.split("#[cfg(test)]").next().unwrap_or("");
        for word in BANNED {
            assert!(!code.contains(word), "{}: {word}", path.display());
        }
    }
}

#[test]
fn every_file_says_what_it_is_for() {
    for path in files(&source()) {
        let code = fs::read_to_string(&path).expect("readable");
        assert!(code.starts_with("//! "), "{}: the first line should say what the file is for", path.display());
    }
}
