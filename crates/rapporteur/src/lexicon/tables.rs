//! The tables of words: `verbs.tsv`, `nouns.tsv`, `adjectives.tsv`, `closed.tsv`
//! and `others.tsv`, one line a word. Begin with [`lines`].

use super::Entries;
use std::collections::HashMap;
use std::sync::LazyLock;

/// Name and text of every table.
pub const TABLES: [(&str, &str); 5] = [
    ("verbs", include_str!("../../lexicon/en/verbs.tsv")),
    ("nouns", include_str!("../../lexicon/en/nouns.tsv")),
    ("adjectives", include_str!("../../lexicon/en/adjectives.tsv")),
    ("closed", include_str!("../../lexicon/en/closed.tsv")),
    ("others", include_str!("../../lexicon/en/others.tsv")),
];

/// What each class says of a word: a line for each, for people and for tests.
pub const MEANINGS: &str = include_str!("../../lexicon/en/classes.tsv");

/// One word of a table.
pub struct Line {
    /// The word, or the words, as a list has them.
    pub word: &'static str,
    /// Classes between commas, each with its value if it has one.
    classes: &'static str,
    /// A sentence, with the class that it shows and a colon before it; empty if there is none.
    pub example: &'static str,
}

impl Line {
    /// Classes with their values: the empty string where one has none.
    pub fn classes(&self) -> impl Iterator<Item = (&'static str, &'static str)> + use<> {
        self.classes.split(", ").map(|class| class.split_once('=').unwrap_or((class, "")))
    }
}

/// The words of a table, in its order.
pub fn lines(text: &'static str) -> impl Iterator<Item = Line> {
    text.lines().filter(|line| !line.starts_with('#')).map(|line| {
        let (word, rest) = line.split_once('\t').unwrap_or((line, ""));
        let (classes, example) = rest.split_once('\t').unwrap_or((rest, ""));
        Line { word, classes, example }
    })
}

/// Words with their values.
type Words = Vec<(&'static str, &'static str)>;

/// The words of each class of each table, by table and class.
static WORDS: LazyLock<HashMap<(&'static str, &'static str), Words>> = LazyLock::new(|| {
    let mut words: HashMap<_, Words> = HashMap::new();
    for (table, text) in TABLES {
        for line in lines(text) {
            for (class, value) in line.classes() {
                words.entry((table, class)).or_default().push((line.word, value));
            }
        }
    }
    words
});

/// The words of a class, of all the tables that are named, with their values.
pub fn words(class: &'static str, tables: &[&'static str]) -> Entries {
    let found = tables.iter().filter_map(|&table| WORDS.get(&(table, class)));
    found.flatten().copied().collect()
}
