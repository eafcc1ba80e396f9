//! Whether a clause speaks of what was or of what is to come. Begin with [`tense`].

use super::Line;
use crate::annotations::Word;
use crate::grammar::Tree;
use crate::lexicon::IRREGULAR_VERBS;

/// Which way a clause points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tense {
    /// "met", "has met".
    Past,
    /// "will meet", "is due to meet".
    Future,
    /// Neither can be told.
    Unknown,
}

/// The tense of the clause that the words `start..end` of a sentence stand in.
/// `offset` is the index of the sentence's first word.
pub(super) fn tense(tree: &Tree, words: &[Word], line: &Line, offset: usize, start: usize, end: usize) -> Tense {
    let is_tagged = words.get(offset + start).is_some_and(|word| !word.xpos.is_empty());
    let of_tree = if is_tagged { tense_of_tree(tree, words, offset, start, end) } else { Tense::Unknown };
    if of_tree != Tense::Unknown { of_tree } else { tense_nearby(line, start, end) }
}

fn tense_of_tree(tree: &Tree, words: &[Word], offset: usize, start: usize, end: usize) -> Tense {
    let inside = offset + start..offset + end;
    let top =
        inside.clone().find(|&word| tree.head(word).is_none_or(|head| !inside.contains(&head))).unwrap_or(inside.start);
    let mut predicate = tree.predicate(top);
    for _ in 0..8 {
        let own = tense_of_predicate(tree, words, predicate);
        if own != Tense::Unknown {
            return own;
        }
        match tree.head(predicate) {
            Some(head)
                if tree.is(predicate, "xcomp")
                    || tree.is(predicate, "conj")
                    || tree.is(predicate, "advcl")
                    || tree.is(predicate, "acl") =>
            {
                predicate = tree.predicate(head);
            }
            _ => return Tense::Unknown,
        }
    }
    Tense::Unknown
}

fn tense_of_predicate(tree: &Tree, words: &[Word], predicate: usize) -> Tense {
    let auxiliaries: Vec<String> = tree.auxiliaries(predicate).map(|aux| tree.lower(aux)).collect();
    let is_infinitive = tree.child(predicate, "mark").is_some_and(|mark| tree.lower(mark) == "to");
    let is_to_come = |aux: &String| {
        is_future_word(aux) || matches!(aux.as_str(), "may" | "might" | "can" | "could" | "should" | "must")
    };
    let is_past_aux = |aux: &String| matches!(aux.as_str(), "was" | "were" | "did" | "had" | "has" | "have" | "been");
    if auxiliaries.iter().any(is_to_come) && !auxiliaries.iter().any(|aux| aux == "have") {
        return Tense::Future;
    }
    if auxiliaries.iter().any(is_past_aux) || words[predicate].xpos == "VBD" {
        return Tense::Past;
    }
    if is_infinitive {
        return Tense::Future;
    }
    match words[predicate].xpos.as_str() {
        "VBN" if auxiliaries.is_empty() => Tense::Past,
        "VBZ" | "VBP" if words[predicate].upos == "VERB" => Tense::Future,
        _ => Tense::Unknown,
    }
}

fn is_future_word(word: &str) -> bool {
    matches!(word, "will" | "'ll" | "wo" | "shall" | "would" | "'d")
}

/// Without a tree: the nearest word that shows a tense, before and then after.
fn tense_nearby(line: &Line, start: usize, end: usize) -> Tense {
    let known = |tense: &Tense| *tense != Tense::Unknown;
    let before = (start.saturating_sub(30)..start).rev().map(|at| tense_of_word(line, at)).find(known);
    let after = || (end..line.lower.len().min(end + 30)).map(|at| tense_of_word(line, at)).find(known);
    before.or_else(after).unwrap_or(Tense::Unknown)
}

fn tense_of_word(line: &Line, at: usize) -> Tense {
    let word = line.lower(at);
    let next = line.lower(at + 1);
    if is_future_word(word) || is_open_word(line, at) && next != "have" {
        return Tense::Future;
    }
    let is_article =
        matches!(next, "" | "the" | "a" | "an" | "his" | "her" | "their" | "its" | "this" | "that" | "be" | "more");
    if word == "to"
        && (next == "be"
            || !is_article
                && !line.is_capital(at + 1)
                && next.chars().all(char::is_alphabetic)
                && !next.ends_with("ing")
                && (!next.ends_with('s') || next.ends_with("ss")))
    {
        return Tense::Future;
    }
    let is_planned = matches!(word, "scheduled" | "expected" | "due" | "planned" | "set" | "slated" | "upcoming");
    if is_planned && next != "by" {
        return Tense::Future;
    }
    let is_irregular_past = IRREGULAR_VERBS.value(word).is_some_and(|lemma| lemma != word) && !is_present_form(word);
    let is_regular_past = word.len() > 4 && word.ends_with("ed") && !word.ends_with("eed") && !line.is_capital(at);
    if !is_irregular_past && !is_regular_past {
        return Tense::Unknown;
    }
    // "will be replaced", "to be lifted".
    let is_passive_to_come = line.before(at, 1) == "be"
        && (1..=4.min(at)).any(|back| {
            is_future_word(line.before(at, back)) || is_open_word(line, at - back) || line.before(at, back) == "to"
        });
    if is_passive_to_come { Tense::Future } else { Tense::Past }
}

/// "could", "may": what may happen lies ahead.
fn is_open_word(line: &Line, at: usize) -> bool {
    matches!(line.lower(at), "could" | "might" | "may" | "should" | "must") && !line.is_capital(at)
}

fn is_present_form(word: &str) -> bool {
    word.ends_with("ing")
        || matches!(word, "is" | "are" | "am" | "has" | "does" | "goes" | "being" | "been" | "lies" | "dies" | "ties")
}
