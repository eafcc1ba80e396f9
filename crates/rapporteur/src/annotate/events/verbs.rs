//! In which form a verb stands, and what it does to what stands around it.

use super::reading::Reading;
use crate::english::{AT, BE, FROM, NOT, OF, TO};
use crate::lexicon;

/// True for "fled", "was": the past without an auxiliary.
pub(super) fn is_finite_past(reading: &Reading, word: usize) -> bool {
    reading.all.words[word].xpos == "VBD" && reading.tree.child(word, "aux").is_none()
}

/// True for "flees", "are".
pub(super) fn is_finite_present(reading: &Reading, word: usize) -> bool {
    matches!(reading.all.words[word].xpos.as_str(), "VBZ" | "VBP") && reading.tree.child(word, "aux").is_none()
}

/// True for "to supply".
pub(super) fn is_infinitive(reading: &Reading, word: usize) -> bool {
    let mark = reading.tree.children_by(word, "mark").find(|&mark| reading.tree.lower(mark) == TO);
    let is_passive = reading.tree.child(word, "aux:pass").is_some_and(|aux| reading.tree.lower(aux) == BE);
    mark.is_some() && (reading.all.words[word].xpos == "VB" || is_passive)
}

/// True for "from attacking".
pub(super) fn is_from(reading: &Reading, word: usize) -> bool {
    let tree = &reading.tree;
    let mut marks = tree.children_by(word, "mark").chain(tree.children_by(word, "case"));
    reading.all.words[word].xpos == "VBG" && marks.any(|mark| tree.lower(mark) == FROM)
}

/// "guilty" of "found the brothers guilty".
pub(super) fn small_clauses<'a>(reading: &'a Reading, verb: usize) -> impl Iterator<Item = usize> + 'a {
    let tree = &reading.tree;
    let is_bare = |child: usize| reading.upos(child) == "ADJ" && tree.child(child, "cop").is_none();
    tree.children(verb)
        .iter()
        .copied()
        .filter(move |&child| (tree.is(child, "xcomp") || tree.is(child, "ccomp")) && is_bare(child))
}

/// A verb with a word that alters what it means: "slam into", "set fire", "find guilty",
/// "plead not guilty".
pub(super) fn joined_words<'a>(reading: &'a Reading, verb: usize) -> impl Iterator<Item = String> + 'a {
    let tree = &reading.tree;
    let cases = tree.children_by(verb, "obl").filter_map(|child| tree.case(child));
    let complements = small_clauses(reading, verb);
    let complements = complements.map(|child| {
        let word = tree.lower(child);
        if tree.negation(child).is_some() { format!("{NOT} {word}") } else { word }
    });
    let objects = tree.children_by(verb, "obj").map(|child| reading.lemma(child));
    cases.chain(objects).chain(complements).map(move |words| format!("{} {words}", reading.lemma(verb)))
}

/// "landslides prevented the rescue", "the study suggests that": the subject of such a
/// verb is not what it says something of.
pub(super) fn acts_on(reading: &Reading, noun: usize, verb: usize) -> bool {
    let has = |relation: &str| reading.tree.child(verb, relation).is_some();
    let is_subject = reading.tree.is(noun, "nsubj") && !reading.tree.is(noun, "nsubj:pass");
    is_subject && (has("obj") || has("iobj") || has("ccomp") || has("xcomp"))
}

/// True for a word that says no more than that somebody is accused.
pub(super) fn accuses(reading: &Reading, word: usize) -> bool {
    let lemma = reading.lemma(word);
    let (kind, stance) = match reading.upos(word) {
        "VERB" => (lexicon::EVENT_VERBS.value(&lemma), lexicon::CUE_VERBS.value(&lemma)),
        "NOUN" => (lexicon::EVENT_NOUNS.value(&lemma), lexicon::CUE_NOUNS.value(&lemma)),
        _ => return false,
    };
    // "condemned for shelling" does not doubt it.
    let is_noun = reading.upos(word) == "NOUN" && (kind == Some("accuse") || stance == Some("claims"));
    kind == Some("charge") || stance == Some("accuses") || is_noun || lemma == "suspect"
}

/// "charged at the marchers", "charged the crowd", "soldiers charged the rebels": runs at
/// them and accuses nobody.
pub(super) fn rushes_at(reading: &Reading, verb: usize) -> bool {
    let tree = &reading.tree;
    let charges = lexicon::EVENT_VERBS.value(&reading.lemma(verb)) == Some("charge") && reading.upos(verb) == "VERB";
    let has_charge = tree
        .children_by(verb, "obl")
        .any(|child| tree.case(child).is_some_and(|case| lexicon::ACCUSATION_MARKS.has(&case) && case != OF));
    let is_at = tree.children_by(verb, "obl").any(|child| tree.case(child).as_deref() == Some(AT));
    let is_massed = tree.children_by(verb, "obj").any(|object| lexicon::MASSED_NOUNS.has(&reading.lemma(object)));
    let is_soldier = |agent: usize| lexicon::ACTOR_SECTORS.value(&reading.lemma(agent)) == Some("MIL");
    charges
        && !has_charge
        && (is_at || is_massed || tree.children_by(verb, "nsubj").any(is_soldier) && !tree.is(verb, "ccomp"))
}

/// Of whom a verb with a preposition demands something: "called on the bank to cut rates".
pub(super) fn asked(reading: &Reading, verb: usize) -> Option<usize> {
    let demands = |child: &usize| {
        let phrase = reading.tree.case(*child).map(|case| format!("{} {case}", reading.lemma(verb)));
        phrase.is_some_and(|phrase| lexicon::CUE_VERBS.value(&phrase) == Some("demands"))
    };
    reading.tree.children_by(verb, "obl").find(demands)
}
