//! The store by itself: limits, order, search, what is deleted, and its form.

use rapporteur_desk::store::{Addition, Error, Given, Store};
use std::path::Path;

fn open(folder: &Path) -> Store {
    Store::open(&folder.join("stories.db")).unwrap()
}

fn addition(text: &str) -> Addition {
    Addition {
        path: format!("{text}.txt"),
        given: Given::Bytes(text.as_bytes().to_vec()),
        outlet: None,
        published: None,
    }
}

#[test]
fn a_full_queue_takes_no_more_and_keeps_nothing_of_what_it_refuses() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    for story in 0..5 {
        let id = store.create_story("many").unwrap().id;
        let all: Vec<Addition> = (0..200).map(|at| addition(&format!("{story} {at}"))).collect();
        store.add_reports(id, &all).unwrap();
        assert!(matches!(store.add_reports(id, &[addition("one more")]), Err(Error::TooMany(_))));
    }
    let other = store.create_story("other").unwrap().id;
    assert!(matches!(store.add_reports(other, &[addition("more")]), Err(Error::Full(_))));
    assert!(store.reports(other).unwrap().is_empty());
    assert_eq!(store.waiting().unwrap(), 1_000);
}

#[test]
fn wrong_additions_are_refused_as_a_whole() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    let id = store.create_story("x").unwrap().id;
    let dated = |date: &str| Addition { published: Some(date.to_string()), ..addition(date) };
    let address = |words: &str| Addition { given: Given::Address(words.to_string()), ..addition(words) };
    let wrong = [
        dated("Friday"),
        dated("2024-02-30"),
        address("ftp://a"),
        address("http://"),
        address("https://a b"),
        address(""),
        address("javascript:alert(1)"),
        Addition { given: Given::Bytes(Vec::new()), ..addition("empty") },
        Addition { path: "a".repeat(301), ..addition("x") },
    ];
    for wrong in wrong {
        let result = store.add_reports(id, &[addition("fine"), wrong.clone()]);
        assert!(matches!(result, Err(Error::Wrong(_))), "{wrong:?}");
    }
    assert!(store.reports(id).unwrap().is_empty());
    assert!(matches!(store.add_reports(99, &[addition("x")]), Err(Error::Missing("story"))));
    assert!(matches!(store.create_story(&"a".repeat(201)), Err(Error::Wrong(_))));
    assert_eq!(store.create_story(" \n ").unwrap().name, "Untitled story");
}

#[test]
fn what_is_deleted_is_gone_from_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let secret = "an embargoed sentence that nobody may find";
    let store = open(folder.path());
    let id = store.create_story("secret").unwrap().id;
    store.add_reports(id, &[addition(secret)]).unwrap();
    assert!(has(folder.path(), secret));
    store.delete_story(id).unwrap();
    drop(store);
    // Closing writes the log into the file.
    drop(open(folder.path()));
    assert!(!has(folder.path(), secret));
}

fn has(folder: &Path, words: &str) -> bool {
    let files = std::fs::read_dir(folder).unwrap().flatten();
    let bytes: Vec<u8> = files.flat_map(|file| std::fs::read(file.path()).unwrap()).collect();
    bytes.windows(words.len()).any(|window| window == words.as_bytes())
}

#[test]
fn one_program_at_a_time_has_it_open() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    let second = Store::open(&folder.path().join("stories.db"));
    assert!(second.err().unwrap().to_string().contains("in use by another rapporteur"));
    drop(store);
    drop(open(folder.path()));
}

#[test]
fn a_newer_form_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    drop(open(folder.path()));
    let path = folder.path().join("stories.db");
    let connection = rusqlite::Connection::open(&path).unwrap();
    connection.pragma_update(None, "user_version", 99).unwrap();
    drop(connection);
    let error = Store::open(&path).err().unwrap().to_string();
    assert!(error.contains("newer rapporteur"), "{error}");
}

#[cfg(unix)]
#[test]
fn nobody_else_may_read_it() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    store.create_story("x").unwrap();
    for file in std::fs::read_dir(folder.path()).unwrap().flatten() {
        let mode = file.metadata().unwrap().permissions().mode();
        let is_empty = file.metadata().unwrap().len() == 0;
        assert!(mode & 0o077 == 0 || is_empty, "{}: {mode:o}", file.path().display());
    }
}

#[test]
fn sessions_end() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    store.add_session(b"one", 100).unwrap();
    store.add_session(b"old", -1).unwrap();
    assert!(store.has_session(b"one").unwrap());
    assert!(!store.has_session(b"old").unwrap());
    assert!(!store.has_session(b"other").unwrap());
    store.end_session(b"one").unwrap();
    assert!(!store.has_session(b"one").unwrap());
}
