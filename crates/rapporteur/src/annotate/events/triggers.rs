//! Which words express an event: verbs, event nouns with the verbs that carry
//! them, adjectives of what has befallen somebody. Begin with [`at`].

use super::nouns::{is_named, measure_of, noun_kind, opening_participle};
use super::participants;
use super::reading::{Reading, is_time};
use super::verbs::{acts_on, joined_words, rushes_at};
use crate::annotations::{EntityKind, Participant, Role, Status};
use crate::english::{THAT, TO, WHICH};
use crate::lexicon;

/// Words that express an event.
pub(super) struct Trigger {
    /// The word that names it.
    pub(super) word: usize,
    /// The verb that bears tense and status: the word itself, or the verb that
    /// carries the noun.
    pub(super) predicate: usize,
    /// Kind from the lexicon.
    pub(super) kind: Option<&'static str>,
    /// Who and what takes part.
    pub(super) participants: Vec<Participant>,
    /// True if it tells little by itself.
    pub(super) is_background: bool,
    /// Name of the rule.
    pub(super) rule: &'static str,
}

/// The event that a word expresses, if it does.
pub(super) fn at(reading: &Reading, word: usize) -> Option<Trigger> {
    verb_event(reading, word)
        .or_else(|| noun_event(reading, word))
        .or_else(|| deed_event(reading, word))
        .or_else(|| adjective_event(reading, word))
}

/// The event of a word of which it is known that it expresses one.
pub(super) fn given(reading: &Reading, word: usize) -> Trigger {
    let found = at(reading, word).unwrap_or_else(|| {
        let is_verb = reading.upos(word) == "VERB";
        let phrase = reading.phrase(word);
        let kind = match is_verb {
            true => lexicon::EVENT_VERBS.value(&phrase).or_else(|| lexicon::EVENT_VERBS.value(&reading.lemma(word))),
            false => lexicon::EVENT_NOUNS.value(&reading.lemma(word)),
        };
        let participants =
            if is_verb { participants::of_verb(reading, word) } else { participants::of_noun(reading, word) };
        Trigger { word, predicate: word, kind, participants, is_background: false, rule: "given" }
    });
    Trigger { is_background: false, ..found }
}

/// A verb that says how an event below it came out and is done by somebody
/// itself: "foiled the attack". What somebody means to avert ("measures to
/// prevent losses") has not come out yet.
pub(super) fn outcome(reading: &Reading, word: usize) -> Option<Trigger> {
    let status = reading.status_of_word(word).filter(|_| reading.upos(word) == "VERB")?;
    let is_apart = reading.tree.is(word, "acl") || reading.tree.is(word, "advcl");
    let is_aim = reading.all.words[word].xpos == "VB" && is_apart;
    let is_outcome = matches!(status, Status::Failed | Status::Negated) && !is_aim && governed_event(reading, word);
    let participants = participants::of_verb(reading, word);
    (is_outcome && at(reading, word).is_none() && !participants.is_empty()).then_some(Trigger {
        word,
        predicate: word,
        kind: None,
        participants,
        is_background: true,
        rule: "outcome-verb",
    })
}

/// Any full verb that does not only carry a noun or a status. It is a background
/// event if it is no verb of the lexicon and introduces speech, says nothing by
/// itself, or has nobody known taking part.
fn verb_event(reading: &Reading, word: usize) -> Option<Trigger> {
    if reading.upos(word) != "VERB"
        || reading.tree.is(word, "amod")
        || reading.tree.is(word, "case")
        || is_time(reading, word)
    {
        return None;
    }
    let (lemma, phrase) = (reading.lemma(word), reading.phrase(word));
    let participants = participants::of_verb(reading, word);
    let only_tells = reading.only_tells[word];
    let kind = verb_kind(reading, word, &participants).filter(|_| !only_tells);
    let is_auxiliary = lemma == "go" && reading.all.words[word].xpos == "VBG" && has_infinitive(reading, word);
    let is_empty = is_auxiliary
        || is_carrier(&lemma, &phrase) && carried_noun(reading, word).is_some()
        || placed_noun(reading, word);
    let carries_status = reading.status_of_word(word).is_some() && governed_event(reading, word);
    let is_condition = lexicon::CONDITION_MARKS.has(&reading.tree.lower(word)) && reading.tree.is(word, "advcl");
    if is_empty || carries_status || is_condition {
        return None;
    }
    let is_cue = lexicon::CUE_VERBS.has(&phrase) || lexicon::CUE_VERBS.has(&lemma);
    let is_known = participants.iter().any(|part| part.chain.is_some());
    let is_background = kind.is_none() && (is_cue || only_tells || is_dull(&lemma) || !is_known);
    let rule = match (kind.is_some(), is_background) {
        (true, _) => "event-verb",
        (false, false) => "plain-verb",
        (false, true) => "minor-verb",
    };
    Some(Trigger { word, predicate: word, kind, participants, is_background, rule })
}

/// "going to rain": the verb above an infinitive.
fn has_infinitive(reading: &Reading, verb: usize) -> bool {
    let is_to = |below: usize| reading.tree.children_by(below, "mark").any(|mark| reading.tree.lower(mark) == TO);
    reading.tree.children_by(verb, "xcomp").any(is_to)
}

fn verb_kind(reading: &Reading, verb: usize, participants: &[Participant]) -> Option<&'static str> {
    let (lemma, phrase) = (reading.lemma(verb), reading.phrase(verb));
    if rushes_at(reading, verb) {
        return Some("attack");
    }
    let with_words = joined_words(reading, verb).find_map(|words| lexicon::EVENT_VERBS.value(&words));
    if lexicon::MOTION_VERBS.has(&phrase) && with_words.is_none() {
        let goes = participants.iter().any(|part| matches!(part.role, Role::Destination | Role::Departure));
        return goes.then_some("travel");
    }
    let alone = || lexicon::ALONE_VERBS.value(&lemma).filter(|_| reading.tree.child(verb, "obj").is_none());
    with_words
        .or_else(|| lexicon::EVENT_VERBS.value(&phrase).filter(|_| phrase != lemma))
        .or_else(alone)
        .or_else(|| lexicon::EVENT_VERBS.value(&lemma))
}

fn is_carrier(lemma: &str, phrase: &str) -> bool {
    lexicon::LIGHT_VERBS.has(lemma) || lexicon::ASPECT_VERBS.has(phrase) || lexicon::ASPECT_VERBS.has(lemma)
}

/// "14 people were injured", "left 46 people dead": what has befallen the subject.
fn adjective_event(reading: &Reading, word: usize) -> Option<Trigger> {
    let kind = lexicon::EVENT_ADJECTIVES.value(&reading.tree.lower(word)).filter(|_| reading.upos(word) == "ADJ")?;
    let is_predicate = reading.tree.child(word, "cop").is_some() || reading.tree.is(word, "xcomp");
    let subject = reading.tree.subject(word).filter(|_| is_predicate)?;
    let mut participants = Vec::new();
    participants::add(reading, Role::Patient, subject, &mut participants);
    for child in reading.tree.children_by(word, "obl") {
        participants::oblique(reading, child, &mut participants);
    }
    Some(Trigger {
        word,
        predicate: word,
        kind: Some(kind),
        participants,
        is_background: false,
        rule: "event-adjective",
    })
}

/// Verbs that say nothing by themselves.
fn is_dull(lemma: &str) -> bool {
    lexicon::DULL_VERBS.has(lemma)
}

/// The event noun that a light verb carries ("held talks").
pub(super) fn carried_noun(reading: &Reading, verb: usize) -> Option<usize> {
    let tree = &reading.tree;
    let noun =
        tree.child(verb, "obj").or_else(|| tree.child(verb, "nsubj:pass")).or_else(|| tree.child(verb, "nsubj"))?;
    let measured = tree.children_by(noun, "nmod").find(|&inner| measure_of(reading, inner) == Some(noun));
    [Some(noun), measured]
        .into_iter()
        .flatten()
        .find(|&noun| noun_kind(reading, noun).is_some() && carrier(reading, noun) == Some(verb))
}

/// True for "put" of "put on trial".
pub(super) fn placed_noun(reading: &Reading, verb: usize) -> bool {
    let mut obliques = reading.tree.children_by(verb, "obl");
    lexicon::PLACING_VERBS.has(&reading.lemma(verb))
        && obliques.any(|noun| noun_kind(reading, noun).is_some() && carrier(reading, noun) == Some(verb))
}

/// True if a status verb ("cancel", "plan") stands over an event of its own.
pub(super) fn governed_event(reading: &Reading, verb: usize) -> bool {
    let tree = &reading.tree;
    let object = tree.child(verb, "obj").filter(|&object| reading.particle(verb) != Some(object));
    // "the visit that she had planned".
    let is_relative = |object: usize| tree.is(verb, "acl:relcl") && matches!(tree.lower(object).as_str(), THAT | WHICH);
    let object = match object {
        Some(relative) if is_relative(relative) => tree.head(verb),
        object => object,
    };
    let noun = object.or_else(|| tree.child(verb, "nsubj:pass")).or_else(|| tree.child(verb, "nsubj"));
    // "talks planned for Friday".
    let noun = noun.or_else(|| tree.head(verb).filter(|_| tree.is(verb, "acl") && !tree.is(verb, "acl:relcl")));
    let opened = tree.head(verb).filter(|_| tree.is(verb, "advcl")).and_then(|head| tree.child(head, "nsubj"));
    let opens = |noun: usize| opening_participle(reading, noun) == Some(verb) && noun_kind(reading, noun).is_some();
    opened.is_some_and(opens)
        || tree.child(verb, "xcomp").is_some()
        || tree.child(verb, "ccomp").is_some()
        || noun.is_some_and(|noun| noun_kind(reading, noun).is_some() || is_changed_plan(reading, noun, verb))
}

/// "revive the plan", "the plan was scrapped": the noun stands for an event
/// that is named elsewhere.
fn is_changed_plan(reading: &Reading, noun: usize, verb: usize) -> bool {
    let changes = matches!(reading.status_of_word(verb), Some(Status::Revived | Status::Cancelled | Status::Postponed));
    changes && reading.upos(noun) == "NOUN" && lexicon::PLAN_NOUNS.has(&reading.lemma(noun))
}

fn noun_event(reading: &Reading, word: usize) -> Option<Trigger> {
    let kind = noun_kind(reading, word)?;
    // The fire of "set fire" is that deed.
    let verb = reading.tree.head(word).filter(|_| reading.tree.is(word, "obj"));
    if verb.is_some_and(|verb| reading.is_one_deed(verb, word)) {
        return None;
    }
    let carrier = carrier(reading, word);
    let rule = if carrier.is_some() { "carried-noun" } else { "event-noun" };
    noun_trigger(reading, word, carrier, Some(kind), rule)
}

/// "decision", "problem": something happens, no more is known of its kind.
fn deed_event(reading: &Reading, word: usize) -> Option<Trigger> {
    let lemma = reading.lemma(word);
    let is_deed = reading.upos(word) == "NOUN" && (lexicon::DEED_NOUNS.has(&lemma) || lexicon::CUE_NOUNS.has(&lemma));
    if !is_deed {
        return None;
    }
    let carrier = carrier_of_noun(reading, word);
    if carrier.is_some_and(|verb| is_changed_plan(reading, word, verb)) {
        let found = noun_trigger(reading, word, carrier, None, "changed-plan");
        return found.map(|trigger| Trigger { is_background: false, ..trigger });
    }
    noun_trigger(reading, word, carrier, None, "deed-noun")
}

fn noun_trigger(
    reading: &Reading,
    word: usize,
    carrier: Option<usize>,
    kind: Option<&'static str>,
    rule: &'static str,
) -> Option<Trigger> {
    let is_name_or_time = is_named(reading, word) || is_someone(reading, word) || is_time(reading, word);
    if reading.tree.is(word, "compound") || reading.tree.is(word, "flat") || is_name_or_time {
        return None;
    }
    let mut participants = participants::of_noun(reading, word);
    // "saw the bombing": who sees it does not do it.
    if let Some(verb) = carrier.filter(|&verb| !lexicon::PERCEIVING_VERBS.has(&reading.lemma(verb))) {
        let span = reading.all.words[word].span;
        participants::add_missing(&mut participants, participants::of_verb(reading, verb), span);
    }
    participants::borrow_agent(reading, word, &mut participants);
    participants::borrow_errand(reading, word, &mut participants);
    Some(Trigger { word, predicate: carrier.unwrap_or(word), kind, participants, is_background: kind.is_none(), rule })
}

/// "the opposition": people, bodies and places, not what they do. Events that
/// are spoken of again are mentions of an unknown kind.
fn is_someone(reading: &Reading, word: usize) -> bool {
    use EntityKind::{Group, Organization, Person, Place};
    let kind = reading.mention_at[word].map(|mention| reading.all.mentions[mention].kind);
    matches!(kind, Some(Person | Organization | Place | Group))
}

/// The carrier of a noun that is no event of a known kind: light and aspect
/// verbs stay events of their own there, so only what bears status counts.
fn carrier_of_noun(reading: &Reading, word: usize) -> Option<usize> {
    carrier(reading, word).filter(|&verb| reading.status_of_word(verb).is_some())
}

/// The light verb or aspect verb whose subject or object the noun is.
pub(super) fn carrier(reading: &Reading, noun: usize) -> Option<usize> {
    let tree = &reading.tree;
    let noun = measure_of(reading, noun).unwrap_or(noun);
    let verb = tree.head(noun)?;
    let lemma = reading.lemma(verb);
    let is_placed = tree.is(noun, "obl")
        && lexicon::PLACING_VERBS.has(&lemma)
        && tree.case(noun).is_some_and(|case| lexicon::PLACING_PREPOSITIONS.has(&case));
    if is_placed {
        return Some(verb);
    }
    let is_argument = tree.is(noun, "obj") || tree.is(noun, "nsubj:pass") || tree.is(noun, "nsubj");
    let carries = lexicon::LIGHT_VERBS.has(&lemma) && (tree.is(noun, "obj") || tree.is(noun, "nsubj:pass"));
    let has_status = reading.status_of_word(verb).is_some() && !acts_on(reading, noun, verb)
        || lexicon::ASPECT_VERBS.has(&reading.phrase(verb))
        || lexicon::ASPECT_VERBS.has(&lemma);
    (is_argument && reading.upos(verb) == "VERB" && (carries || has_status)).then_some(verb)
}
