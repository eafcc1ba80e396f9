//! A cue, and what is asked of a word that may be one: which stance the lists give
//! it, which words belong to it, and whose saying it is. Begin with [`Cue`].

use super::reading::Reading;
use super::source::{is_animate, is_handle};
use crate::annotations::Stance;
use crate::english::{AS, BY, FROM, IT, OF, TO};
use crate::lexicon;
use crate::text::Span;
use crate::vocabulary::Vocabulary;

/// A cue, with the words it governs.
pub(super) struct Cue {
    /// Index of the main word.
    pub word: usize,
    /// The cue with its auxiliaries, negation and particle.
    pub span: Span,
    /// Head of the phrase that names the speaker.
    pub speaker: Option<usize>,
    pub stance: Stance,
    /// The words that give what was said, in text order; none if only
    /// quotation marks can tell.
    pub content: Vec<usize>,
    pub rule: &'static str,
}

/// The stance of the verb with its particle, infinitive or preposition, or alone.
pub(super) fn listed(reading: &Reading, word: usize) -> Option<&'static str> {
    let tree = &reading.tree;
    let lemma = reading.lemma(word);
    let after = || tree.children_by(word, "advmod").find(|&child| child == word + 1);
    let particle = tree.child(word, "compound:prt").or_else(after);
    let particle = particle.map(|particle| format!("{lemma} {}", tree.lower(particle)));
    let infinitive = tree.child(word, "xcomp").map(|child| format!("{lemma} to {}", reading.lemma(child)));
    let next = (word + 1 < tree.words.len()).then(|| tree.lower(word + 1));
    let preposition = next.as_ref().filter(|_| tree.words[word + 1].upos == "ADP");
    let preposition = preposition.map(|next| format!("{lemma} {next}"));
    let object = next.filter(|next| next == IT).map(|it| format!("{lemma} {it}")); // "put it"
    let phrases = [particle, infinitive, preposition, object, Some(lemma)];
    phrases.into_iter().flatten().find_map(|phrase| lexicon::CUE_VERBS.value(&phrase))
}

/// "did not say" withholds, "does not believe" doubts.
pub(super) fn negated(reading: &Reading, word: usize, stance: Stance) -> Stance {
    match stance {
        _ if reading.negation(word).is_none() => stance,
        Stance::Says | Stance::Claims | Stance::Confirms | Stance::Promises => Stance::Withholds,
        Stance::Suggests | Stance::Denies => Stance::Withholds,
        Stance::Expects => Stance::Doubts,
        Stance::Doubts => Stance::Suggests,
        other => other,
    }
}

/// The stance of a verb, noun or adjective of saying or wanting.
pub(super) fn stance(reading: &Reading, word: usize) -> Option<Stance> {
    let lemma = reading.lemma(word);
    let value = match reading.tree.words[word].upos.as_str() {
        "NOUN" => lexicon::CUE_NOUNS.value(&lemma),
        "ADJ" => lexicon::ATTITUDE_ADJECTIVES.value(&reading.tree.lower(word)),
        _ => listed(reading, word).or_else(|| lexicon::ATTITUDE_VERBS.value(&lemma)),
    };
    Stance::named(value?.split(' ').next()?)
}

/// True if the word may be a cue of its own.
fn may_be_cue(reading: &Reading, word: usize) -> bool {
    let lemma = reading.lemma(word);
    listed(reading, word).is_some()
        || lexicon::ATTITUDE_VERBS.has(&lemma)
        || lexicon::ATTITUDE_ADJECTIVES.has(&reading.tree.lower(word))
}

/// True for a verb whose object is whom something is said to.
pub(super) fn tells_somebody(lemma: &str) -> bool {
    lexicon::HEARER_VERBS.has(lemma)
}

/// True for a verb in the passive: "was told", "the plan announced on Monday".
pub(super) fn is_passive(reading: &Reading, word: usize) -> bool {
    let tree = &reading.tree;
    let has = |relation: &str| tree.child(word, relation).is_some();
    let is_past = matches!(tree.words[word].xpos.as_str(), "VBN" | "VBD");
    let is_alone = is_past && !has("nsubj") && !has("aux"); // "when asked whether"
    let is_participle = tree.is(word, "acl") && tree.words[word].xpos == "VBN" || tree.is(word, "advcl") && is_alone;
    has("aux:pass") || has("nsubj:pass") || is_participle
}

/// "by the union" of a passive.
pub(super) fn agent(reading: &Reading, word: usize) -> Option<usize> {
    let tree = &reading.tree;
    tree.children_by(word, "obl").find(|&child| tree.is(child, "obl:agent") || tree.case(child).as_deref() == Some(BY))
}

/// "@gull wrote": the handle that stands before the verb.
pub(super) fn handle(reading: &Reading, word: usize) -> Option<usize> {
    let first = reading.all.words_in(verb_group(reading, word)).start;
    let before = first.checked_sub(1).filter(|&at| at >= reading.sentence(word).start)?;
    (is_handle(reading, before) && !reading.is_quoted(before)).then_some(before)
}

/// The verb with what belongs to it before ("has repeatedly", "did not") and
/// its particle after.
pub(super) fn verb_group(reading: &Reading, word: usize) -> Span {
    let tree = &reading.tree;
    let first_of_sentence = reading.sentence(word).start;
    let mut first = word;
    let belongs = |before: usize| {
        tree.head(before) == Some(word)
            && (tree.is(before, "aux")
                || tree.is(before, "cop")
                || tree.is(before, "advmod") && tree.words[before].upos != "SCONJ"
                || tree.is(before, "mark") && tree.lower(before) == TO)
            && tree.children(before).is_empty()
            && lexicon::QUESTION_WORDS.value(&tree.lower(before)) != Some("adverb")
            && tree.lower(before) != AS
    };
    while first > first_of_sentence && belongs(first - 1) {
        first -= 1;
    }
    let span = tree.words[first].span.join(tree.words[word].span);
    let is_particle = |&child: &usize| {
        child == word + 1 && tree.words[child].upos == "ADV" && {
            let phrase = format!("{} {}", reading.lemma(word), tree.lower(child));
            lexicon::CUE_VERBS.has(&phrase) || lexicon::MANNER_VERBS.has(&phrase)
        }
    };
    match tree.child(word, "compound:prt").or_else(|| tree.children_by(word, "advmod").find(is_particle)) {
        Some(particle) if particle == word + 1 => span.join(tree.words[particle].span),
        _ => span,
    }
}

/// The verb group with the verbs that lead to it and are no cues themselves:
/// "continue to warn", "has yet to endorse".
pub(super) fn led_group(reading: &Reading, word: usize) -> Span {
    let tree = &reading.tree;
    let group = verb_group(reading, word);
    let mut first = reading.all.words_in(group).start;
    let mut lower = word;
    for _ in 0..2 {
        let leads = |&head: &usize| {
            let is_plain = tree.words[head].upos == "VERB" && !may_be_cue(reading, head);
            is_plain && head < first && first - head <= 2 && tree.child(head, "obj").is_none()
        };
        let Some(head) = tree.head(lower).filter(leads).filter(|_| tree.is(lower, "xcomp")) else { break };
        first = reading.all.words_in(verb_group(reading, head)).start;
        lower = head;
    }
    tree.words[first].span.join(group)
}

/// Whose claim it is: "her claim", "the claim by the union", "made the claim".
pub(super) fn holder(reading: &Reading, noun: usize) -> Option<usize> {
    let light = || reading.tree.subject(light_verb(reading, noun)?);
    own_holder(reading, noun).or_else(light)
}

/// "her claim", "the claim by the union".
pub(super) fn own_holder(reading: &Reading, noun: usize) -> Option<usize> {
    let tree = &reading.tree;
    let by = |&child: &usize| {
        let case = tree.case(child);
        matches!(case.as_deref(), Some(BY | FROM)) || case.as_deref() == Some(OF) && is_animate(reading, child)
    };
    tree.child(noun, "nmod:poss").or_else(|| tree.children_by(noun, "nmod").find(by))
}

/// The verb that carries the noun: "made the claim", "voiced support".
pub(super) fn light_verb(reading: &Reading, noun: usize) -> Option<usize> {
    let tree = &reading.tree;
    let verb = tree.head(noun).filter(|_| tree.is(noun, "obj"))?;
    let lemma = reading.lemma(verb);
    let is_light = lexicon::LIGHT_VERBS.has(&lemma)
        || lexicon::VOICING_VERBS.has(&lemma)
        || lexicon::CUE_VERBS.value(&lemma).and_then(Stance::named) == Some(Stance::Says);
    is_light.then_some(verb)
}

/// True for a cue noun that the verb carries ("voiced fear").
pub(super) fn is_voiced(reading: &Reading, verb: usize, noun: usize) -> bool {
    lexicon::CUE_NOUNS.has(&reading.lemma(noun)) && light_verb(reading, noun) == Some(verb)
}
