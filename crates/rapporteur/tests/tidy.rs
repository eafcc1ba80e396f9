//! The form of the code: what each file begins with, and words that are not used in
//! the core. See ARCHITECTURE.md and STYLE.md.

use std::fs;
use std::path::{Path, PathBuf};

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

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
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
