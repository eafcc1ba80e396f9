//! Each name of a rule finds the code, the output and a case that shows it.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Rules that no case shows yet, among them one whose rows are never shown (`two-names`). It may
/// only lose names.
const NOT_SHOWN: [&str; 6] =
    ["country-list", "joined-through-others", "one-name", "revived-after-a-change", "title-then-name", "two-names"];

/// Files and folders whose words with hyphens are no rules: words of the record and of the word
/// lists, values of time patterns, features and signs of scorers.
const NO_RULES: [&str; 9] = [
    "annotate/quotes/implicit_speakers.rs",
    "annotate/times/language.rs",
    "coreference",
    "english.rs",
    "lexicon",
    "pairing",
    "senses.rs",
    "sets.rs",
    "vocabulary",
];

/// Words with hyphens beside rules: modifiers and patterns of times, a kind of deed.
const NO_NAMES: [&str; 2] = ["less-than", "own-words"];

#[test]
fn each_rule_is_shown_by_a_case() {
    let cases: String = case_files().iter().map(|path| read(path)).collect();
    // A fence may ask for a rule that then does not come out.
    let lines = cases.lines().filter(|line| !line.starts_with("```"));
    let shown: BTreeSet<&str> = lines.flat_map(|line| line.split(|c: char| !is_of_name(c))).collect();
    let patterns = read(&root().join("crates/rapporteur/patterns/en/times.toml"));
    let rules = rules();
    let is_missing = |name: &&String| !shown.contains(name.as_str()) && !patterns.contains(&format!("\"{name}\""));
    let missing: BTreeSet<&str> = rules.iter().filter(is_missing).map(String::as_str).collect();
    let known = BTreeSet::from(NOT_SHOWN);
    assert_eq!(missing, known, "rules that no case shows, and those that are known");
}

/// Names of rules in the core: words with hyphens, and what is called a rule.
fn rules() -> BTreeSet<String> {
    let folder = root().join("crates/rapporteur/src");
    let mut found = BTreeSet::new();
    for path in files(&folder) {
        let name = path.strip_prefix(&folder).expect("inside").display().to_string();
        if !NO_RULES.iter().any(|other| name.starts_with(other)) {
            let code = read(&path);
            let code = code.split("#[cfg(test)]").next().unwrap_or_default();
            found.extend(code.lines().flat_map(names));
        }
    }
    found.retain(|name| !NO_NAMES.contains(&name.as_str()));
    found
}

/// The names in a line of code.
fn names(line: &str) -> Vec<String> {
    let code = line.split("//").next().unwrap_or_default();
    let parts: Vec<&str> = code.split('"').collect();
    let is_rule = |&at: &usize| {
        let before = parts[at - 1].trim_end();
        let is_name = !parts[at].is_empty() && parts[at].chars().all(is_of_name);
        let is_told = ["rule:", "rule =", "rule =="].iter().any(|end| before.ends_with(end));
        is_name && (parts[at].trim_matches('-').contains('-') || is_told)
    };
    (1..parts.len()).step_by(2).filter(is_rule).map(|at| parts[at].to_string()).collect()
}

fn is_of_name(c: char) -> bool {
    c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'
}

/// The files with cases.
fn case_files() -> Vec<PathBuf> {
    let crates = ["rapporteur", "rapporteur-cli", "rapporteur-desk", "rapporteur-read"];
    let folders = crates.iter().map(|name| root().join("crates").join(name).join("cases"));
    let views = root().join("crates/rapporteur-desk/tests/views.md");
    folders.flat_map(|folder| files(&folder)).chain([views]).collect()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let paths = fs::read_dir(folder).expect("a folder").flatten().map(|entry| entry.path());
    let below = |path: PathBuf| if path.is_dir() { files(&path) } else { vec![path] };
    paths.flat_map(below).collect()
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).expect("readable")
}
