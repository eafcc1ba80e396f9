//! English words stand in `lexicon/en` and in `src/english.rs`, not in the rules.

use rapporteur::lexicon::FILES;
use rapporteur::lexicon::tables::{self, TABLES};
use std::collections::{BTreeMap, HashSet};
use std::fs;
use std::path::{Path, PathBuf};

/// So many literals of English words still stand in rules. It may only fall.
const MOST: usize = 135;

/// The lists of the words that are counted; of the tables, that of the closed classes.
const LISTS: [&str; 4] = ["function_words.txt", "negations.txt", "number_words.txt", "time_words.txt"];

/// Words of the lists that also name relations and features of words.
const NAMES: [&str; 6] = ["case", "date", "day", "mark", "number", "second"];

#[test]
fn rules_write_out_no_more_words_than_they_did() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let words = words();
    let mut found: BTreeMap<String, usize> = BTreeMap::new();
    for path in files(&folder) {
        let name = path.strip_prefix(&folder).expect("inside").display().to_string();
        let code = fs::read_to_string(&path).expect("readable");
        let n_words = literals(rules(&code)).into_iter().filter(|text| is_of(&words, text)).count();
        if n_words > 0 && name != "english.rs" {
            found.insert(name, n_words);
        }
    }
    let total: usize = found.values().sum();
    assert!(total <= MOST, "{total} literals of English words, more than {MOST}: {found:#?}");
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

/// True if all the words of a text are counted.
fn is_of(words: &HashSet<String>, text: &str) -> bool {
    let mut parts = text.split_whitespace().peekable();
    parts.peek().is_some() && parts.all(|part| words.contains(&part.to_lowercase()))
}

/// The code without its tests.
fn rules(code: &str) -> &str {
    code.split("#[cfg(test)]").next().unwrap_or(code)
}

/// What stands between the quotation marks of a code, without its comments.
fn literals(code: &str) -> Vec<String> {
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
            found.push(rest[1..length - 1].to_string());
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
    assert_eq!(literals(code), ["of", "say \\\" by"]);
    assert_eq!(rules("a #[cfg(test)] b"), "a ");
}
