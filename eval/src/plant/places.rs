//! Finds facts that two reports state, and changes to one of them. Begin with [`find`]. In labelled
//! reports, sentences correspond if they have mentions of the same labelled event, names and places
//! if they have the same label; otherwise sentences must share half of their content words. What
//! the program itself joins is never used.

mod controls;
mod events;
mod names;
mod numbers;
mod quotes;
mod times;

use super::random::Random;
use super::{Change, Item};
use crate::marked::{Mark, Sort};
use crate::reader::Understood;
use crate::stories::Story;
use rapporteur::annotations::{Annotations, Word};
use rapporteur::text::Span;
use std::collections::BTreeSet;

/// All possible changes, for all pairs of reports of a story that have corresponding sentences.
pub fn find(story: &Story, understood: &[Understood], random: &mut Random) -> Vec<Item> {
    let mut items = Vec::new();
    for changed in 0..story.documents.len() {
        for kept in (0..story.documents.len()).filter(|&kept| kept != changed) {
            let pair = Pair::new(story, understood, kept, changed);
            if pair.links.is_empty() {
                continue;
            }
            numbers::add(&pair, random, &mut items);
            times::add(&pair, random, &mut items);
            names::add(&pair, random, &mut items);
            events::add(&pair, random, &mut items);
            quotes::add(&pair, random, &mut items);
            controls::add(&pair, random, &mut items);
        }
    }
    items
}

/// Two reports of a story.
struct Pair<'a> {
    kept: Side<'a>,
    changed: Side<'a>,
    at: (usize, usize),
    /// Corresponding sentences of the unchanged and the changed report.
    links: Vec<(usize, usize)>,
    is_labelled: bool,
}

struct Side<'a> {
    text: &'a str,
    all: &'a Annotations,
    /// The marks of a known sort.
    marks: Vec<&'a Mark>,
}

impl<'a> Pair<'a> {
    fn new(story: &'a Story, understood: &'a [Understood], kept: usize, changed: usize) -> Pair<'a> {
        let side = |at: usize| {
            let (report, all) = &understood[at];
            let marks = story.documents[at].marks.iter().filter(|mark| mark.sort().is_some()).collect();
            Side { text: &report.text, all, marks }
        };
        let (kept_side, changed_side) = (side(kept), side(changed));
        let is_labelled = !kept_side.marks.is_empty() && !changed_side.marks.is_empty();
        let links = if is_labelled { labelled(&kept_side, &changed_side) } else { alike(&kept_side, &changed_side) };
        Pair { kept: kept_side, changed: changed_side, at: (kept, changed), links, is_labelled }
    }

    fn item(&self, kind: &'static str, stated: Vec<Span>, changes: Vec<Change>) -> Item {
        Item { kind, is_control: false, kept: self.at.0, changed: self.at.1, stated, changes }
    }

    fn control(&self, kind: &'static str, changes: Vec<Change>) -> Item {
        Item { kind, is_control: true, kept: self.at.0, changed: self.at.1, stated: Vec::new(), changes }
    }
}

impl<'a> Side<'a> {
    fn words(&self, sentence: usize) -> std::ops::Range<usize> {
        self.all.parse.sentences[sentence].tokens()
    }

    fn word(&self, word: usize) -> &'a Word {
        &self.all.words[word]
    }

    fn form(&self, word: usize) -> &'a str {
        self.all.words[word].span.of(self.text)
    }

    /// The word in lower case; empty outside the report.
    fn lower(&self, word: Option<usize>) -> String {
        word.filter(|&word| word < self.all.words.len()).map_or(String::new(), |word| self.form(word).to_lowercase())
    }

    fn marks_of(&self, sort: Sort) -> impl Iterator<Item = &'a Mark> {
        self.marks.iter().copied().filter(move |mark| mark.sort() == Some(sort) && mark.instance.is_some())
    }

    /// True for a sentence of more than four words with an end mark, which headlines lack.
    fn is_sentence(&self, sentence: usize) -> bool {
        let words = self.words(sentence);
        words.clone().last().is_some_and(|last| matches!(self.form(last), "." | "\"" | "”" | "?" | "!"))
            && words.len() > 4
    }

    fn is_quoted(&self, span: Span) -> bool {
        rapporteur::marks::quoted(self.text).iter().any(|quoted| quoted.covers(span))
    }
}

/// Pairs of sentences with mentions of the same labelled event.
fn labelled(one: &Side, other: &Side) -> Vec<(usize, usize)> {
    let mut links = BTreeSet::new();
    for a in one.marks_of(Sort::Event) {
        for b in other.marks_of(Sort::Event).filter(|b| b.instance == a.instance) {
            let places = (one.all.sentence_at(a.span.start), other.all.sentence_at(b.span.start));
            links.extend(places.0.zip(places.1));
        }
    }
    links.into_iter().collect()
}

/// Pairs of sentences that share at least four content words, and half of those of the shorter one.
fn alike(one: &Side, other: &Side) -> Vec<(usize, usize)> {
    let telling = |side: &Side, sentence: usize| -> BTreeSet<String> {
        let words = side.words(sentence).map(|word| side.word(word));
        let is_telling = |word: &&Word| matches!(word.upos.as_str(), "NOUN" | "VERB" | "PROPN" | "NUM" | "ADJ");
        words.filter(is_telling).map(|word| word.lemma.to_lowercase()).collect()
    };
    let sets = |side: &Side| -> Vec<BTreeSet<String>> {
        (0..side.all.parse.sentences.len()).map(|sentence| telling(side, sentence)).collect()
    };
    let (left, right) = (sets(one), sets(other));
    let mut links = Vec::new();
    for (a, x) in left.iter().enumerate() {
        for (b, y) in right.iter().enumerate() {
            let shared = x.intersection(y).count();
            if shared >= 4 && 2 * shared >= x.len().min(y.len()) {
                links.push((a, b));
            }
        }
    }
    links
}

/// Words in a list of this tool, which replace names and places.
fn listed(sort: &str) -> Vec<&'static str> {
    let lines = include_str!("../../lists/plant.tsv").lines();
    lines.filter_map(|line| line.split_once('\t')).filter(|line| line.0 == sort).map(|line| line.1).collect()
}

/// All words for which `is_it` holds.
fn everywhere(side: &Side, is_it: impl Fn(usize) -> bool) -> Vec<usize> {
    (0..side.all.words.len()).filter(|&word| is_it(word)).collect()
}
