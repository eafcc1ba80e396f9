//! How surely an event is told: hedges. Begin with [`certainty_at`].

use super::reading::{Reading, is_time};
use crate::annotations::Certainty;
use crate::lexicon;
use crate::text::Span;
use crate::vocabulary::Vocabulary;

/// Hedges in the clause: "most likely", "may", "is thought to"; or beside a noun that a
/// verb carries: "the alleged attack took place".
pub(super) fn certainty_at(reading: &Reading, trigger: usize, predicate: usize) -> (Certainty, Option<Span>) {
    let found = of_clause(reading, predicate);
    if trigger == predicate || found.1.is_some() {
        return found;
    }
    let beside = reading.tree.children_by(trigger, "amod").find_map(|word| hedge(reading, word, trigger));
    beside.unwrap_or(found)
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
        if let Some(found) = near.into_iter().find_map(|word| hedge(reading, word, predicate)) {
            return found;
        }
    }
    // An adverb on an oblique of the predicate hedges the predicate too
    // ("coming most likely tomorrow").
    for child in tree.children_by(predicate, "obl") {
        if let Some(found) = tree.children_by(child, "advmod").find_map(|word| hedge(reading, word, predicate)) {
            return found;
        }
    }
    (Certainty::Certain, None)
}

/// The verb or noun that says a deed of somebody who is only accused of it: "accused of
/// attacking", "charged with killing", "charges that she burned it down".
pub(super) fn accusation(reading: &Reading, deed: usize) -> Option<usize> {
    let tree = &reading.tree;
    let is_gerund = reading.all.words[deed].xpos == "VBG"
        && tree
            .children_by(deed, "mark")
            .chain(tree.children_by(deed, "case"))
            .any(|mark| matches!(tree.lower(mark).as_str(), "of" | "with" | "for"));
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
    accuses(reading, at).then_some(at)
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
    let is_none = tree.children_by(noun, "det").any(|word| tree.lower(word) == "no");
    let phrase = format!("{} {}", reading.lemma(verb), reading.lemma(noun));
    let found = Certainty::named(lexicon::HEDGING_WORDS.value(&phrase).filter(|_| !is_none)?)?;
    Some((found, Some(reading.all.words[noun].span)))
}

fn hedge(reading: &Reading, word: usize, predicate: usize) -> Option<(Certainty, Option<Span>)> {
    let tree = &reading.tree;
    if is_time(reading, word) {
        return None;
    }
    let lemma = reading.lemma(word);
    let span = reading.all.words[word].span;
    let passive = reading.upos(word) == "VERB" && word != predicate && tree.child(word, "aux:pass").is_some();
    if passive && matches!(lemma.as_str(), "think" | "believe" | "say" | "report" | "understand" | "rumour" | "suspect")
    {
        return Some((Certainty::Reported, Some(span)));
    }
    let is_above = reading.upos(word) == "VERB" && word != predicate && tree.negation(word).is_none();
    let above = lexicon::HEDGING_WORDS.value(&lemma).filter(|_| is_above);
    if let Some(found) = above.and_then(Certainty::named) {
        return Some((found, Some(span)));
    }
    if matches!(reading.upos(word), "VERB" | "NOUN") && !tree.is(word, "amod") {
        return None;
    }
    let found = Certainty::named(lexicon::HEDGES.value(&lemma).or_else(|| lexicon::HEDGES.value(&tree.lower(word)))?)?;
    // "It is unclear what she is treated for": that she is treated is not in doubt.
    let is_asked = |child: usize| reading.all.words[child].xpos.starts_with('W') && tree.lower(child) != "whether";
    if word != predicate && !tree.is(predicate, "acl") && tree.children(predicate).iter().any(|&child| is_asked(child))
    {
        return None;
    }
    let more = tree
        .children_by(word, "advmod")
        .find(|&child| matches!(tree.lower(child).as_str(), "most" | "very" | "highly" | "quite" | "more" | "less"));
    Some((found, Some(more.map_or(span, |more| reading.all.words[more].span.join(span)))))
}
