//! Checks that the texts people read use the vocabulary of `docs/words.md`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The phrases in the last column of the table.
fn banned() -> Vec<String> {
    let page = fs::read_to_string(root().join("docs/words.md")).expect("docs/words.md");
    let lines = page.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| term"));
    let last = |line: &str| line.trim_end_matches('|').rsplit('|').next().unwrap_or_default().to_string();
    let phrases = lines.flat_map(|line| last(line).split("; ").map(|one| one.trim().to_string()).collect::<Vec<_>>());
    phrases.filter(|phrase| phrase.contains(' ')).collect()
}

fn files(folder: &Path, endings: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        let is_named = path.extension().is_some_and(|ending| endings.iter().any(|one| ending == *one));
        match path.is_dir() {
            true => found.extend(files(&path, endings)),
            false if is_named => found.push(path),
            false => {}
        }
    }
    found
}

/// True if the text has the phrase as whole words.
fn has(text: &str, phrase: &str) -> bool {
    let is_inside = |one: Option<char>| one.is_some_and(char::is_alphabetic);
    text.match_indices(phrase).any(|(at, _)| {
        !is_inside(text[..at].chars().next_back()) && !is_inside(text[at + phrase.len()..].chars().next())
    })
}

#[test]
fn what_people_read_keeps_to_one_word_for_one_thing() {
    let banned = banned();
    assert!(banned.len() > 12, "{banned:?}");
    let mut texts: Vec<(String, String)> = Vec::new();
    let root = root();
    let folders = ["crates/rapporteur-desk/templates", "crates/rapporteur-web/templates"];
    let mut paths: Vec<PathBuf> =
        folders.iter().flat_map(|folder| files(&root.join(folder), &["html", "js"])).collect();
    paths.extend(files(&root.join("docs"), &["md"]).into_iter().filter(|path| !path.ends_with("words.md")));
    paths.push(root.join("crates/rapporteur-desk/lexicon/reasons.txt"));
    paths.push(root.join("README.md"));
    for path in paths {
        texts.push((path.display().to_string(), fs::read_to_string(&path).expect("readable")));
    }
    let commands = ["", "compare", "read", "events", "timeline", "quotes", "explain", "serve"];
    for command in commands.into_iter().chain(["store", "store check", "store backup", "completions", "man"]) {
        let arguments = command.split_whitespace().chain(["--help"]);
        let output = Command::new(env!("CARGO_BIN_EXE_rapporteur")).args(arguments).output().expect("it runs");
        texts.push((format!("rapporteur {command} --help"), String::from_utf8_lossy(&output.stdout).into_owned()));
    }
    let found: Vec<String> = texts
        .iter()
        .flat_map(|(name, text)| {
            let text = text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
            let bad = banned.iter().filter(move |phrase| has(&text, &phrase.to_lowercase()));
            bad.map(move |phrase| format!("{name}: {phrase}"))
        })
        .collect();
    assert!(found.is_empty(), "see docs/words.md\n{}", found.join("\n"));
}
