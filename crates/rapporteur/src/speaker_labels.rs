//! Paragraphs that begin with who speaks: "WHITLOCK (on camera): It is safe.". Begin with
//! [`find`].

use crate::annotations::Annotations;
use crate::grammar::Tree;
use crate::lexicon;
use crate::report::{Report, SectionKind};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// A label of more words than this names no speaker.
const LONGEST_LABEL: usize = 10;
/// A name in a label has no more words than this.
const LONGEST_NAME: usize = 4;

/// What may be a speaker's name at the beginning of a paragraph.
#[derive(Clone)]
pub(crate) struct Label {
    pub section: usize,
    /// The words of the name.
    pub name: Range<usize>,
    pub colon: usize,
    /// True if the name is in capitals.
    pub is_capital: bool,
}

impl Label {
    /// The last word of the name.
    pub(crate) fn head(&self) -> usize {
        self.name.end - 1
    }

    /// The name in lower case.
    fn words(&self, tree: &Tree) -> String {
        self.name.clone().map(|word| tree.lower(word)).collect::<Vec<_>>().join(" ")
    }
}

/// All labels of a report's paragraphs, in text order.
pub(crate) fn find(report: &Report, all: &Annotations, tree: &Tree) -> Vec<Label> {
    (0..report.sections.len()).filter_map(|section| label(report, all, tree, section)).collect()
}

/// Fewer lines with two speakers, one of whom speaks again, are no talk.
const FEWEST_TURNS: usize = 3;

/// The labels of people who take turns, each of whom some label calls by the whole name;
/// none if nobody speaks again.
pub(crate) fn of_turns(tree: &Tree, labels: Vec<Label>) -> Vec<Label> {
    let mut whole: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let is_whole = |label: &&Label| label.name.len() > 1 && !lexicon::ARTICLES.has(&tree.lower(label.name.start));
    for label in labels.iter().filter(is_whole) {
        whole.entry(tree.lower(label.head())).or_default().insert(label.words(tree));
    }
    // "Torv Bank: …", "Osk Bank: …" are two.
    let is_one = |label: &Label| {
        let names = whole.get(&tree.lower(label.head())).filter(|names| names.len() == 1);
        names.is_some_and(|names| label.name.len() == 1 || names.contains(&label.words(tree)))
    };
    let speaks_again = |label: &Label| {
        let mut others = labels.iter().filter(|other| other.colon != label.colon);
        others.any(|other| tree.lower(other.head()) == tree.lower(label.head()))
    };
    let is_talk = take_turns(tree, &labels) && labels.iter().any(|label| is_one(label) && speaks_again(label));
    if is_talk { labels.into_iter().filter(is_one).collect() } else { Vec::new() }
}

/// True if two or more speak and one of them again, by the whole name or the last word of it.
pub(crate) fn take_turns(tree: &Tree, labels: &[Label]) -> bool {
    let heads: BTreeSet<String> = labels.iter().map(|label| tree.lower(label.head())).collect();
    labels.len() >= FEWEST_TURNS && (2..labels.len()).contains(&heads.len())
}

fn label(report: &Report, all: &Annotations, tree: &Tree, section: usize) -> Option<Label> {
    let part = &report.sections[section];
    if !part.kind.is_story() || part.kind == SectionKind::Title {
        return None;
    }
    let words = all.words_in(part.span);
    let colon = words.clone().take(LONGEST_LABEL).find(|&at| tree.form(at) == ":")?;
    let first = words.clone().find(|&at| tree.words[at].upos != "PUNCT")?;
    let ends = |at: &usize| matches!(tree.form(*at), "," | "(" | "[");
    let after = (first..colon).find(ends).unwrap_or(colon);
    let name = first..after;
    let letters = |at: usize| tree.form(at).chars().filter(|c| c.is_alphabetic());
    let is_capital = name.clone().flat_map(letters).all(char::is_uppercase);
    let begins = |at: usize| tree.form(at).chars().next().is_some_and(|c| c.is_uppercase() || !c.is_alphabetic());
    let is_name = name.clone().all(begins);
    let has_letters = name.clone().flat_map(letters).count() > 1;
    let is_plain = |at: usize| !matches!(tree.words[at].xpos.as_str(), "VBD" | "VBZ" | "VBP" | "MD");
    let n_of = |marks: [&str; 2]| (first..colon).filter(|&at| marks.contains(&tree.form(at))).count();
    let is_closed = n_of(["(", "["]) == n_of([")", "]"]); // "Torv (Norse: Torfa) is a town."
    let is_whole = is_capital || (after..colon).all(is_plain); // "Mara Quill, 34, of Dunmore:"
    if name.is_empty()
        || name.len() > LONGEST_NAME
        || !is_name
        || !has_letters
        || !is_whole
        || !is_closed
        || colon + 1 >= words.end
    {
        return None;
    }
    Some(Label { section, name, colon, is_capital })
}
