//! What the words of a command line name.

use rapporteur_desk::gather::{Place, bytes, gather};
use std::fs;
use std::path::Path;

fn folder_with(names: &[&str]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for name in names {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, name).unwrap();
    }
    folder
}

/// The paths found, without the folder's own.
fn found(folder: &Path, words: &[&str]) -> Vec<String> {
    let words: Vec<String> = words.iter().map(|word| folder.join(word).to_string_lossy().into_owned()).collect();
    let (inputs, refused) = gather(&words);
    assert_eq!(refused, []);
    let short =
        |path: &str| path.strip_prefix(&*folder.to_string_lossy()).unwrap_or(path).trim_start_matches('/').to_string();
    inputs.iter().map(|input| short(&input.path)).collect()
}

#[test]
fn a_folder_gives_its_reports_in_order() {
    let names = ["b.html", "a.txt", "inner/c.md", "README.md", ".hidden.txt", "picture.png", "D.HTM"];
    let folder = folder_with(&names);
    assert_eq!(found(folder.path(), &[""]), ["D.HTM", "a.txt", "b.html", "inner/c.md"]);
}

#[test]
fn each_report_is_read_once() {
    let folder = folder_with(&["a.txt", "b.txt"]);
    assert_eq!(found(folder.path(), &["b.txt", "a.txt", "", "*.txt"]), ["b.txt", "a.txt"]);
}

#[test]
fn a_file_may_be_called_like_a_pattern() {
    let folder = folder_with(&["what?.txt", "whatx.txt"]);
    assert_eq!(found(folder.path(), &["what?.txt"]), ["what?.txt"]);
}

#[test]
fn a_file_named_outright_may_have_any_ending() {
    let folder = folder_with(&["README.md", "story"]);
    assert_eq!(found(folder.path(), &["story", "README.md"]), ["story", "README.md"]);
}

#[test]
fn addresses_are_of_the_web() {
    let (inputs, refused) = gather(&["HTTPS://example.org/x".into(), "file:///etc/passwd".into(), "-".into()]);
    assert_eq!(inputs[0].place, Place::Address("HTTPS://example.org/x".into()));
    assert_eq!(inputs[1].place, Place::Stdin);
    assert_eq!(refused.len(), 1);
    assert!(refused[0].why.starts_with("file addresses cannot be read"));
}

#[test]
fn a_huge_file_is_not_taken_in_whole() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("huge.txt");
    fs::File::create(&path).unwrap().set_len(1 << 32).unwrap();
    let (inputs, _) = gather(&[path.to_string_lossy().into_owned()]);
    let (taken, _) = bytes(&inputs[0]).unwrap();
    assert_eq!(taken.len(), rapporteur_read::LARGEST + 1);
}
