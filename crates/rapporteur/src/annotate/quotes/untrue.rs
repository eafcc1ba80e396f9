//! Saying that only a forgery or a false claim tells of ("a fake video shows
//! Haas saying that", "rumours that Haas had said so are false"). Begin with
//! [`is_told_falsely`].

use super::cue::stance;
use super::reading::Reading;
use super::source::is_animate;
use crate::annotations::Stance;
use crate::english::{AS, OF, THAT};
use crate::lexicon;

/// No more words than these are looked at above a verb of saying.
const HIGHEST: usize = 8;

/// True if what tells of the saying was made up, or is said not to be so.
pub(super) fn is_told_falsely(reading: &Reading, word: usize, speaker: Option<usize>) -> bool {
    if speaker.is_some_and(|speaker| is_forged(reading, speaker)) || stands_in_forgery(reading, word) {
        return true;
    }
    let tree = &reading.tree;
    let mut at = word;
    for _ in 0..HIGHEST {
        let Some(head) = tree.head(at) else { return false };
        let is_clause = ["ccomp", "csubj", "xcomp", "acl"].iter().any(|relation| tree.is(at, relation));
        // "quotes Hale as saying", "shows the minister telling".
        let is_shown = tree.is(at, "advcl") && is_as(reading, at) || ["obj", "iobj"].iter().any(|it| tree.is(at, it));
        let is_noun = matches!(tree.words[head].upos.as_str(), "NOUN" | "PROPN");
        let is_false = match (is_clause, is_noun) {
            (true, true) => is_forged(reading, head) || is_called_false(reading, head) && !is_relative(reading, at),
            (true, false) => is_untrue(reading, head) && !tree.is(at, "xcomp") || is_shown_by_forgery(reading, head),
            _ => is_shown && is_shown_by_forgery(reading, head),
        };
        if is_false || !is_clause && !is_shown {
            return is_false;
        }
        at = head;
    }
    false
}

/// `fake`, `false` or `true`, by the word with its particle, its lemma or as it
/// is written.
fn value(reading: &Reading, word: usize) -> Option<&'static str> {
    let lemma = reading.lemma(word);
    let particle = reading.tree.child(word, "compound:prt");
    let has_parts = || reading.tree.children_by(word, "obl").any(|it| reading.tree.case(it).as_deref() == Some(OF));
    let particle = particle.filter(|_| !has_parts()); // "made up of five members"
    let phrase = particle.map(|particle| format!("{lemma} {}", reading.tree.lower(particle)));
    let forms = [phrase, Some(lemma), Some(reading.tree.lower(word))];
    forms.into_iter().flatten().find_map(|form| lexicon::GENUINENESS_WORDS.value(&form))
}

/// A text or recording that somebody made up: "the forged letter", "a
/// deepfake", "the letter, which was forged"; people are not looked at.
fn is_forged(reading: &Reading, noun: usize) -> bool {
    let tree = &reading.tree;
    let is_fake = |word: usize| value(reading, word) == Some("fake");
    let says_so = |&child: &usize| {
        let is_before = child < noun && (tree.is(child, "amod") || tree.is(child, "compound"));
        let is_after = tree.is(child, "acl") && is_stated(reading, child);
        (is_before || is_after) && is_fake(child)
    };
    let predicate = tree.head(noun).filter(|_| tree.is(noun, "nsubj"));
    let is_told_so = || predicate.is_some_and(|predicate| is_fake(predicate) && is_stated(reading, predicate));
    let is_thing = tree.words[noun].upos == "NOUN" && !is_animate(reading, noun);
    is_thing && (is_fake(noun) || tree.children(noun).iter().any(says_so) || is_told_so())
}

/// "Rumours that … are false", "denied reports that": a noun of which its
/// predicate says that it is not so.
fn is_called_false(reading: &Reading, noun: usize) -> bool {
    let tree = &reading.tree;
    let Some(predicate) = tree.head(noun).filter(|_| !is_animate(reading, noun)) else { return false };
    let denies = || {
        let is_denial = stance(reading, predicate) == Some(Stance::Denies);
        (is_denial || value(reading, predicate) == Some("false")) && reading.negation(predicate).is_none()
    };
    tree.is(noun, "nsubj") && is_untrue(reading, predicate)
        || tree.is(noun, "obj") && tree.words[predicate].upos == "VERB" && denies()
}

/// "is false", "is not true".
fn is_untrue(reading: &Reading, predicate: usize) -> bool {
    match value(reading, predicate) {
        Some("fake" | "false") => is_stated(reading, predicate),
        Some("true") => reading.negation(predicate).is_some(),
        _ => false,
    }
}

/// True if nothing negates the predicate, and it is one: a participle of the
/// passive or a word with "be".
fn is_stated(reading: &Reading, predicate: usize) -> bool {
    let tree = &reading.tree;
    let is_passive = tree.child(predicate, "aux:pass").is_some() || tree.words[predicate].xpos == "VBN";
    reading.negation(predicate).is_none() && (is_passive || tree.child(predicate, "cop").is_some())
}

/// "in which Haas says", "who said": the noun above stands in the clause.
fn is_relative(reading: &Reading, word: usize) -> bool {
    let is_that = |mark: usize| reading.tree.lower(mark) == THAT;
    let has_mark = reading.tree.subtree(word, |_| false).first().is_some_and(|&first| is_that(first));
    reading.tree.is(word, "acl:relcl") && !has_mark
}

fn is_as(reading: &Reading, word: usize) -> bool {
    reading.tree.children_by(word, "mark").any(|mark| reading.tree.lower(mark) == AS)
}

/// "A fake video shows": the subject of a verb.
fn is_shown_by_forgery(reading: &Reading, verb: usize) -> bool {
    let subject = reading.tree.subject(verb).filter(|_| reading.tree.words[verb].upos == "VERB");
    subject.is_some_and(|subject| is_forged(reading, subject))
}

/// "In a deepfake, she says": a means of saying that was made up.
fn stands_in_forgery(reading: &Reading, word: usize) -> bool {
    let is_inside = |case: String| lexicon::MEANS_PREPOSITIONS.value(&case) == Some("held");
    let is_in = |&child: &usize| reading.tree.case(child).is_some_and(is_inside);
    reading.tree.children_by(word, "obl").filter(is_in).any(|child| is_forged(reading, child))
}
