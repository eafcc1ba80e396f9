//! English words stand in `lexicon/en` and in `src/english.rs`, not in the rules.
//! Counted are literals all of whose words are of a list or of the closed classes,
//! unless they name something of ours: see [`NAMING`] and [`is_name`].

use rapporteur::lexicon::FILES;
use rapporteur::lexicon::tables::{self, TABLES};
use std::collections::{BTreeMap, HashSet};
use std::fs;
use std::path::{Path, PathBuf};

/// So many literals of English words stand in rules: all are the question words of the summary.
const MOST: usize = 13;

/// The same for verbs, nouns and adjectives; names of rules that are such words count too.
const MOST_OF_CONTENT: usize = 106;

/// The lists of the words that are counted; of the tables, that of the closed classes.
const LISTS: [&str; 4] = ["function_words.txt", "negations.txt", "number_words.txt", "time_words.txt"];

/// Words of the lists that also name relations and features of words.
const NAMES: [&str; 6] = ["case", "date", "day", "mark", "number", "second"];

/// Files that give English words or our own names a place: words by themselves, classes and
/// their values, words of the record, the value language of time patterns, the text form of cases.
const NAMING: [&str; 7] = [
    "annotate/times/language.rs",
    "english.rs",
    "lexicon.rs",
    "lexicon/tables.rs",
    "show.rs",
    "vocabulary.rs",
    "vocabulary/names.rs",
];

/// Relations of Universal Dependencies that are called as words are.
const RELATIONS: [&str; 6] = ["case", "compound", "cop", "flat", "mark", "root"];

/// Folders of the scorers, in which the names of features are literals.
const SCORERS: [&str; 2] = ["coreference", "pairing"];

#[test]
fn rules_write_out_no_more_words_than_they_did() {
    hold(&words(), MOST);
}

#[test]
fn rules_write_out_no_more_verbs_and_nouns_than_they_did() {
    hold(&content_words(), MOST_OF_CONTENT);
}

/// Fails if more literals of rules than `most` are words of these.
fn hold(words: &HashSet<String>, most: usize) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for path in files(&folder) {
        let name = path.strip_prefix(&folder).expect("inside").display().to_string();
        if NAMING.contains(&name.as_str()) {
            continue;
        }
        let code = fs::read_to_string(&path).expect("readable");
        let mut literals = literals(rules(&code));
        literals.retain(|(before, text)| is_of(words, text) && !is_name(before, text) && !is_feature(&name, text));
        if !literals.is_empty() {
            found.insert(name, literals.into_iter().map(|(_, text)| text).collect());
        }
    }
    let total: usize = found.values().map(Vec::len).sum();
    assert!(total <= most, "{total} literals of English words, more than {most}: {found:#?}");
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let paths = fs::read_dir(folder).expect("a folder").flatten().map(|entry| entry.path());
    let below = |path: PathBuf| if path.is_dir() { files(&path) } else { vec![path] };
    paths.flat_map(below).collect()
}

/// The words that are counted, in lower case.
fn words() -> HashSet<String> {
    let lists = FILES.iter().filter(|(file, _)| LISTS.contains(file)).flat_map(|(_, text)| text.lines());
    let entries = lists.filter(|line| !line.starts_with('#')).filter_map(|line| line.split('\t').next());
    let closed = TABLES.iter().filter(|(table, _)| *table == "closed").flat_map(|(_, text)| tables::lines(text));
    let words = entries.chain(closed.map(|line| line.word)).map(str::to_lowercase);
    words.filter(|word| !NAMES.contains(&word.as_str())).collect()
}

/// Verbs, nouns, adjectives and others of the tables, in lower case, without those that are also
/// values of classes (kinds of events, stances, statuses), which rules ask for by name.
fn content_words() -> HashSet<String> {
    let open = || TABLES.iter().filter(|(table, _)| *table != "closed");
    let lines = || open().flat_map(|(_, text)| tables::lines(text));
    let values: HashSet<&str> =
        lines().flat_map(|line| line.classes()).flat_map(|(_, value)| value.split(' ')).collect();
    let is_ours = |word: &str| values.contains(word) || RELATIONS.contains(&word);
    let words = lines().map(|line| line.word).filter(|word| !is_ours(word));
    words.map(str::to_lowercase).collect()
}

/// True if all the words of a text are counted.
fn is_of(words: &HashSet<String>, text: &str) -> bool {
    let mut parts = text.split_whitespace().peekable();
    parts.peek().is_some() && parts.all(|part| words.contains(&part.to_lowercase()))
}

/// True for a label in capitals (a tag, a part of an ISO value) and for the name of a rule.
fn is_name(before: &str, text: &str) -> bool {
    let is_label = text.bytes().all(|c| c.is_ascii_uppercase()) && !matches!(text, "A" | "I");
    let before = before.trim_end();
    is_label || ["rule =", "rule:", "rule ==", "rule !=", "feature ="].iter().any(|end| before.ends_with(end))
}

/// True in the code of a scorer for a feature that a line of the weights is for.
fn is_feature(file: &str, text: &str) -> bool {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("weights");
    let is_scorer = SCORERS.iter().any(|scorer| file.starts_with(scorer));
    is_scorer
        && files(&folder).iter().any(|path| {
            let weights = fs::read_to_string(path).expect("readable");
            weights.lines().any(|line| line.split(' ').next() == Some(text))
        })
}

/// The code without its tests.
fn rules(code: &str) -> &str {
    code.split("#[cfg(test)]").next().unwrap_or(code)
}

/// What stands between the quotation marks of a code, without its comments, each with the code
/// before it.
fn literals(code: &str) -> Vec<(&str, String)> {
    let mut found = Vec::new();
    let mut rest = code;
    while let Some(at) = rest.find(['"', '/', '\'']) {
        rest = &rest[at..];
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("'\"'") || rest.starts_with("'\\\"'") {
            rest[1..].find('\'').map_or(1, |end| end + 2)
        } else if rest.starts_with('"') {
            let length = end_of_literal(rest);
            found.push((&code[..code.len() - rest.len()], rest[1..length - 1].to_string()));
            length
        } else {
            1
        };
        rest = &rest[length..];
    }
    found
}

/// The length of the literal that a code begins with, both marks with it.
fn end_of_literal(code: &str) -> usize {
    let mut is_escaped = false;
    for (at, letter) in code.char_indices().skip(1) {
        match letter {
            '"' if !is_escaped => return at + 1,
            _ => is_escaped = letter == '\\' && !is_escaped,
        }
    }
    code.len()
}

#[test]
fn only_what_stands_in_quotation_marks_is_a_literal() {
    let code = "let a = \"of\"; // \"to\"\nlet b = ('\"', \"say \\\" by\");";
    let found: Vec<String> = literals(code).into_iter().map(|(_, text)| text).collect();
    assert_eq!(found, ["of", "say \\\" by"]);
    assert!(is_name("let tag = ", "TO") && is_name("time.rule == ", "now"));
    assert!(!is_name("word == ", "I") && !is_name("word == ", "now"));
    assert_eq!(rules("a #[cfg(test)] b"), "a ");
}
