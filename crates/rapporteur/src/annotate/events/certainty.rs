//! How surely an event is told: hedges. Begin with [`certainty_at`].

use super::nouns::measure_of;
use super::reading::{Reading, is_time};
use super::verbs::{accuses, is_finite_past};
use crate::annotations::{Certainty, Status};
use crate::english::{ARE, IS, LAST, NO, WHETHER};
use crate::lexicon;
use crate::text::Span;
use crate::vocabulary::Vocabulary;

/// Hedges in the clause: "most likely", "may", "is thought to"; or beside a noun that a
/// verb carries: "the alleged attack took place".
pub(super) fn certainty_at(reading: &Reading, trigger: usize, predicate: usize) -> (Certainty, Option<Span>) {
    let found = of_clause(reading, predicate);
    if found.1.is_some() {
        return found;
    }
    if let Some(unsure) = unsure(reading, trigger).filter(|unsure| unsure.certainty != Certainty::Certain) {
        return (unsure.certainty, Some(reading.all.words[unsure.word].span));
    }
    if trigger == predicate {
        return found;
    }
    let beside = reading.tree.children_by(trigger, "amod").find_map(|word| hedge(reading, word, trigger, false));
    beside.unwrap_or(found)
}

/// What stands over a noun and leaves it short of told.
pub(super) struct Unsure {
    /// The word that does so.
    pub(super) word: usize,
    /// The status it gives.
    pub(super) status: Status,
    /// How sure it leaves the noun.
    pub(super) certainty: Certainty,
}

/// "fears of a collapse", "braced for floods and landslides", "cleared of fraud".
pub(super) fn unsure(reading: &Reading, noun: usize) -> Option<Unsure> {
    let tree = &reading.tree;
    if !matches!(reading.upos(noun), "NOUN" | "PROPN") {
        return None;
    }
    let mut at = measure_of(reading, noun).unwrap_or(noun);
    while let Some(first) = tree.head(at).filter(|_| tree.is(at, "conj") && tree.case(at).is_none()) {
        at = first;
    }
    let word = tree.head(at)?;
    let is_object = tree.is(at, "obj") || tree.is(at, "nsubj:pass");
    let case = tree.case(at);
    let is_under = case.is_some() && (tree.is(at, "nmod") || tree.is(at, "obl")) || case.is_none() && is_object;
    let value = unsure_value(reading, word, case.as_deref()).filter(|_| is_under)?;
    let mut parts = value.split(' ');
    let (status, certainty) = (Status::named(parts.next()?)?, Certainty::named(parts.next()?)?);
    let is_for_new = parts.next().is_some();
    // "accused of an attack that left nine people dead": it left them dead.
    let has_effect = tree.children_by(noun, "acl:relcl").any(|clause| is_finite_past(reading, clause));
    let is_known = has_effect || is_for_new && is_made_known(reading, noun);
    (!is_known).then_some(Unsure { word, status, certainty })
}

/// What the list says of a word with the preposition of what hangs on it: "fear" and "of".
fn unsure_value(reading: &Reading, word: usize, case: Option<&str>) -> Option<&'static str> {
    let phrase = reading.phrase(word);
    let key = case.map_or(phrase.clone(), |case| format!("{phrase} {case}"));
    let negated = reading.tree.negation(word).and_then(|_| lexicon::UNSURE_WORDS.value(&format!("not {key}")));
    negated.or_else(|| lexicon::UNSURE_WORDS.value(&key))
}

/// "the strike", "Monday's vote", "this attack": spoken of as known.
fn is_made_known(reading: &Reading, noun: usize) -> bool {
    let tree = &reading.tree;
    let is_pointed_at = |word: usize| {
        let form = tree.lower(word);
        form == LAST || lexicon::DEFINITE_WORDS.has(&form)
    };
    tree.child(noun, "nmod:poss").is_some()
        || tree.children(noun).iter().any(|&child| child < noun && is_pointed_at(child))
}

/// What is only possible is not certain ("threatened to leave", "whether they met", "in case
/// of a flood"), unless somebody is able to do it.
pub(super) fn settled(
    reading: &Reading,
    trigger: usize,
    (status, cue): (Status, Option<Span>),
    found: (Certainty, Option<Span>),
) -> (Certainty, Option<Span>) {
    let word = cue.and_then(|cue| reading.all.words_in(cue).next());
    let is_able = word.is_some_and(|word| reading.lemma(word) == "able");
    let is_open = status == Status::Possible && !is_able
        || status == Status::Conditional && reading.upos(trigger) == "NOUN" && cue.is_some();
    if is_open && found.1.is_none() { (Certainty::Possible, cue) } else { found }
}

fn of_clause(reading: &Reading, predicate: usize) -> (Certainty, Option<Span>) {
    let tree = &reading.tree;
    let mut heads = vec![predicate];
    let mut at = predicate;
    if let Some(word) = accusation(reading, predicate) {
        return (Certainty::Reported, Some(reading.all.words[word].span));
    }
    while let Some(head) = tree.head(at) {
        let is_carried = tree.is(at, "xcomp") || tree.is(at, "ccomp") && tree.child(at, "nsubj").is_none();
        if let Some(found) = held_noun(reading, at) {
            return found;
        }
        if !is_carried && !hedges_clause(reading, head, at) {
            break;
        }
        if heads.len() > 4 {
            break;
        }
        heads.push(head);
        at = head;
    }
    for &head in &heads {
        let mut near: Vec<usize> = tree
            .children(head)
            .iter()
            .copied()
            .filter(|&child| {
                ["advmod", "aux", "obl", "amod", "parataxis", "xcomp"].iter().any(|relation| tree.is(child, relation))
            })
            .collect();
        near.push(head);
        near.sort_unstable();
        let is_over = |word: usize| word != predicate && (heads.contains(&word) || tree.is(word, "parataxis"));
        if let Some(found) = near.into_iter().find_map(|word| hedge(reading, word, predicate, is_over(word))) {
            return found;
        }
    }
    // An adverb on an oblique of the predicate hedges the predicate too
    // ("coming most likely tomorrow"), and what is said of a source ("according to unconfirmed reports").
    for child in tree.children_by(predicate, "obl") {
        let of_source = tree.children_by(child, "amod").filter(|_| tree.case(child).as_deref() == Some("according"));
        let mut around = tree.children_by(child, "advmod").chain(of_source);
        if let Some(found) = around.find_map(|word| hedge(reading, word, predicate, false)) {
            return found;
        }
    }
    (Certainty::Certain, None)
}

/// The verb or noun that says a deed of somebody who is only accused of it: "accused of
/// attacking", "charged with killing", "charges that she burned it down".
pub(super) fn accusation(reading: &Reading, deed: usize) -> Option<usize> {
    let tree = &reading.tree;
    let marks = || tree.children_by(deed, "mark").chain(tree.children_by(deed, "case")).map(|mark| tree.lower(mark));
    let is_gerund = reading.all.words[deed].xpos == "VBG" && marks().any(|mark| lexicon::ACCUSATION_MARKS.has(&mark));
    let is_of_noun = tree.head(deed).is_some_and(|head| reading.upos(head) == "NOUN");
    // "charges that he burned down the mill" is no relative clause, whatever the tree says.
    let is_whole = tree.children_by(deed, "obj").any(|object| reading.upos(object) == "NOUN");
    let is_relative = tree.is(deed, "acl:relcl") && !is_whole;
    let is_clause = tree.is(deed, "acl") && !is_relative || tree.is(deed, "ccomp") && is_of_noun;
    let mut at = tree.head(deed).filter(|_| is_gerund || is_clause)?;
    // "accused by rebels of bombing", "accused the man of killing".
    if is_gerund && matches!(reading.upos(at), "NOUN" | "PROPN") && !accuses(reading, at) {
        at = tree.head(at)?;
    }
    // "acquitted of killing".
    let is_unsure = || {
        let value = marks().find_map(|mark| unsure_value(reading, at, Some(&mark)));
        is_gerund && value.is_some_and(|value| value.contains(Certainty::Reported.name()))
    };
    (accuses(reading, at) || is_unsure()).then_some(at)
}

/// "it is likely that ...", "expects that ...".
fn hedges_clause(reading: &Reading, head: usize, clause: usize) -> bool {
    let is_clause = reading.tree.is(clause, "ccomp") || reading.tree.is(clause, "csubj");
    is_clause && (reading.upos(head) == "ADJ" || lexicon::HEDGING_WORDS.has(&reading.lemma(head)))
}

/// "has plans to build": the noun above an infinitive, with the verb that has it.
fn held_noun(reading: &Reading, clause: usize) -> Option<(Certainty, Option<Span>)> {
    let tree = &reading.tree;
    let noun = tree.head(clause).filter(|_| tree.is(clause, "acl") && reading.all.words[clause].xpos == "VB")?;
    let verb = tree.head(noun).filter(|&verb| tree.is(noun, "obj") && tree.negation(verb).is_none())?;
    let is_none = tree.children_by(noun, "det").any(|word| tree.lower(word) == NO);
    let phrase = format!("{} {}", reading.lemma(verb), reading.lemma(noun));
    let found = Certainty::named(lexicon::HEDGING_WORDS.value(&phrase).filter(|_| !is_none)?)?;
    Some((found, Some(reading.all.words[noun].span)))
}

/// What a word shows; `is_over` if it is a verb above the predicate.
fn hedge(reading: &Reading, word: usize, predicate: usize, is_over: bool) -> Option<(Certainty, Option<Span>)> {
    let tree = &reading.tree;
    if is_time(reading, word) {
        return None;
    }
    let lemma = reading.lemma(word);
    let span = reading.all.words[word].span;
    let passive = reading.upos(word) == "VERB" && word != predicate && tree.child(word, "aux:pass").is_some();
    let of_passive = || lexicon::HEDGING_WORDS.value(&format!("be {}", tree.lower(word)));
    // "are permitted to travel" is a rule.
    let is_rule = || {
        let mut auxiliaries = tree.auxiliaries(word);
        auxiliaries.next().is_some_and(|aux| matches!(tree.lower(aux).as_str(), IS | ARE))
            && auxiliaries.next().is_none()
    };
    let is_open = |found: &Certainty| *found != Certainty::Possible || !is_rule() && tree.negation(word).is_none();
    if let Some(found) = of_passive().filter(|_| passive).and_then(Certainty::named).filter(is_open) {
        return Some((found, Some(span)));
    }
    let is_above = is_over && reading.upos(word) == "VERB" && tree.negation(word).is_none();
    let above = lexicon::HEDGING_WORDS.value(&lemma).filter(|_| is_above);
    if let Some(found) = above.and_then(Certainty::named) {
        return Some((found, Some(span)));
    }
    // "will speak to May": a name says nothing of how sure it is.
    let is_name = reading.upos(word) == "PROPN";
    if is_name || matches!(reading.upos(word), "VERB" | "NOUN") && !tree.is(word, "amod") {
        return None;
    }
    let found = Certainty::named(lexicon::HEDGES.value(&lemma).or_else(|| lexicon::HEDGES.value(&tree.lower(word)))?)?;
    // "It is unclear what she is treated for": that she is treated is not in doubt.
    let is_asked = |child: usize| reading.all.words[child].xpos.starts_with('W') && tree.lower(child) != WHETHER;
    if word != predicate && !tree.is(predicate, "acl") && tree.children(predicate).iter().any(|&child| is_asked(child))
    {
        return None;
    }
    let more = tree.children_by(word, "advmod").find(|&child| lexicon::DEGREE_WORDS.has(&tree.lower(child)));
    Some((found, Some(more.map_or(span, |more| reading.all.words[more].span.join(span)))))
}
