//! What happened, is planned or failed, with who took part, when, and how it
//! stands. Begin with [`find`].

use crate::annotations::*;
use crate::grammar::Tree;
use crate::lexicon;
use crate::report::{Report, SectionKind};
use crate::text::Span;
use std::collections::HashMap;

/// All event mentions in text order.
pub(super) fn find(report: &Report, all: &Annotations) -> Vec<EventMention> {
    let reading = Reading::new(report, all);
    let mut found: Vec<EventMention> = Vec::new();
    for word in 0..all.words.len() {
        let event = verb_event(&reading, word).or_else(|| noun_event(&reading, word));
        found.extend(event.or_else(|| adjective_event(&reading, word)));
    }
    found.retain(|event| !event.participants.is_empty() || !event.times.is_empty() || event.kind.is_some());
    found.sort_by_key(|event| event.trigger);
    found
}

struct Reading<'a> {
    report: &'a Report,
    all: &'a Annotations,
    tree: Tree<'a>,
    /// For each word, the chain of the mention it heads or stands in the core of.
    chain_at: Vec<Option<ChainId>>,
    /// For each word, the mention whose head or core it is.
    mention_at: Vec<Option<MentionId>>,
}

impl<'a> Reading<'a> {
    fn new(report: &'a Report, all: &'a Annotations) -> Reading<'a> {
        let tree = Tree::new(&all.words, &report.text);
        let mention_at = all.mentions_by_word();
        let mut chain_of = HashMap::new();
        for (chain, found) in all.chains.pairs() {
            chain_of.extend(found.mentions.iter().map(|&mention| (mention, chain)));
        }
        let chain_at = mention_at.iter().map(|mention| chain_of.get(&(*mention)?).copied()).collect();
        Reading { report, all, tree, chain_at, mention_at }
    }

    /// Headlines tell in the present tense what has happened.
    fn is_headline(&self, word: usize) -> bool {
        let sentence = self.all.parse.sentences[self.all.words[word].sentence as usize];
        self.report.sections.get(sentence.section as usize).is_some_and(|section| section.kind == SectionKind::Title)
    }

    fn lemma(&self, word: usize) -> String {
        self.all.words[word].lemma.to_lowercase()
    }

    fn upos(&self, word: usize) -> &str {
        &self.all.words[word].upos
    }

    /// Lemma with its particle: "call off".
    fn phrase(&self, verb: usize) -> String {
        match self.tree.child(verb, "compound:prt") {
            Some(particle) => format!("{} {}", self.lemma(verb), self.tree.lower(particle)),
            None => self.lemma(verb),
        }
    }

    fn status_of_word(&self, word: usize) -> Option<Status> {
        status(
            lexicon::STATUS_CUES.value(&self.phrase(word)).or_else(|| lexicon::STATUS_CUES.value(&self.lemma(word)))?,
        )
    }
}

fn status(value: &str) -> Option<Status> {
    Some(match value {
        "occurred" => Status::Occurred,
        "ongoing" => Status::Ongoing,
        "planned" => Status::Planned,
        "expected" => Status::Expected,
        "proposed" => Status::Proposed,
        "conditional" => Status::Conditional,
        "possible" => Status::Possible,
        "postponed" => Status::Postponed,
        "cancelled" => Status::Cancelled,
        "failed" => Status::Failed,
        "denied" => Status::Denied,
        "negated" => Status::Negated,
        "standing" => Status::Standing,
        "former" => Status::Former,
        _ => return None,
    })
}

fn certainty(value: &str) -> Option<Certainty> {
    Some(match value {
        "probable" => Certainty::Probable,
        "possible" => Certainty::Possible,
        "reported" => Certainty::Reported,
        _ => return None,
    })
}

/// A verb of the lexicon, or any full verb that is no cue, no status word
/// and no light verb and has someone or something taking part.
fn verb_event(reading: &Reading, word: usize) -> Option<EventMention> {
    if reading.upos(word) != "VERB" || reading.tree.is(word, "amod") || reading.tree.is(word, "case") {
        return None;
    }
    let (lemma, phrase) = (reading.lemma(word), reading.phrase(word));
    let kind = lexicon::EVENT_VERBS.value(&phrase).or_else(|| lexicon::EVENT_VERBS.value(&lemma));
    let participants = verb_participants(reading, word);
    let goes_somewhere = participants.iter().any(|part| matches!(part.role, Role::Destination | Role::Departure));
    let kind = if lexicon::MOTION_VERBS.has(&phrase) { goes_somewhere.then_some("travel") } else { kind };
    let is_carrier =
        lexicon::LIGHT_VERBS.has(&lemma) || lexicon::ASPECT_VERBS.has(&phrase) || lexicon::ASPECT_VERBS.has(&lemma);
    let is_empty = is_carrier && carried_noun(reading, word).is_some() || placed_noun(reading, word);
    let carries_status = reading.status_of_word(word).is_some() && governed_event(reading, word);
    let is_cue = lexicon::CUE_VERBS.has(&phrase) || lexicon::CUE_VERBS.has(&lemma);
    if is_empty || carries_status || kind.is_none() && (is_cue || is_dull(&lemma)) {
        return None;
    }
    if kind.is_none() && !participants.iter().any(|part| part.chain.is_some()) {
        return None;
    }
    let rule = if kind.is_some() { "event-verb" } else { "plain-verb" };
    Some(build(reading, word, word, kind, participants, rule))
}

/// "14 people were injured", "left 46 people dead": what has befallen the subject.
fn adjective_event(reading: &Reading, word: usize) -> Option<EventMention> {
    let kind = lexicon::EVENT_ADJECTIVES.value(&reading.tree.lower(word)).filter(|_| reading.upos(word) == "ADJ")?;
    let is_predicate = reading.tree.child(word, "cop").is_some() || reading.tree.is(word, "xcomp");
    let subject = reading.tree.subject(word).filter(|_| is_predicate)?;
    let mut participants = Vec::new();
    add(reading, Role::Patient, subject, &mut participants);
    for child in reading.tree.children_by(word, "obl") {
        oblique(reading, child, &mut participants);
    }
    Some(build(reading, word, word, Some(kind), participants, "event-adjective"))
}

/// Verbs that say nothing by themselves.
fn is_dull(lemma: &str) -> bool {
    lexicon::DULL_VERBS.has(lemma)
}

/// The event noun that a light verb carries ("held talks").
fn carried_noun(reading: &Reading, verb: usize) -> Option<usize> {
    let tree = &reading.tree;
    let noun =
        tree.child(verb, "obj").or_else(|| tree.child(verb, "nsubj:pass")).or_else(|| tree.child(verb, "nsubj"))?;
    let measured = tree.children_by(noun, "nmod").find(|&inner| measure_of(reading, inner) == Some(noun));
    [Some(noun), measured]
        .into_iter()
        .flatten()
        .find(|&noun| noun_kind(reading, noun).is_some() && carrier(reading, noun) == Some(verb))
}

/// "days" of "two days of talks", seen from the talks.
fn measure_of(reading: &Reading, noun: usize) -> Option<usize> {
    let tree = &reading.tree;
    let head = tree.head(noun)?;
    let is_measured = tree.is(noun, "nmod")
        && tree.case(noun).as_deref() == Some("of")
        && lexicon::MEASURE_NOUNS.has(&reading.lemma(head));
    is_measured.then_some(head)
}

/// True for "put" of "put on trial".
fn placed_noun(reading: &Reading, verb: usize) -> bool {
    let mut obliques = reading.tree.children_by(verb, "obl");
    lexicon::PLACING_VERBS.has(&reading.lemma(verb))
        && obliques.any(|noun| noun_kind(reading, noun).is_some() && carrier(reading, noun) == Some(verb))
}

/// True if a status verb ("cancel", "plan") stands over an event of its own.
fn governed_event(reading: &Reading, verb: usize) -> bool {
    let tree = &reading.tree;
    let noun = tree.child(verb, "obj").or_else(|| tree.child(verb, "nsubj:pass")).or_else(|| tree.child(verb, "nsubj"));
    tree.child(verb, "xcomp").is_some()
        || tree.child(verb, "ccomp").is_some()
        || noun.is_some_and(|noun| noun_kind(reading, noun).is_some())
}

fn noun_kind(reading: &Reading, word: usize) -> Option<&'static str> {
    if reading.upos(word) != "NOUN" && !(reading.upos(word) == "PROPN" && reading.mention_at[word].is_none()) {
        return None;
    }
    let lemma = reading.lemma(word);
    let compound =
        reading.tree.children_by(word, "compound").last().map(|child| format!("{} {lemma}", reading.lemma(child)));
    compound.and_then(|phrase| lexicon::EVENT_NOUNS.value(&phrase)).or_else(|| lexicon::EVENT_NOUNS.value(&lemma))
}

fn noun_event(reading: &Reading, word: usize) -> Option<EventMention> {
    let kind = noun_kind(reading, word)?;
    let is_name_or_time = reading.mention_at[word].is_some() || is_time(reading, word);
    if reading.tree.is(word, "compound") || reading.tree.is(word, "flat") || is_name_or_time {
        return None;
    }
    let carrier = carrier(reading, word);
    let mut participants = noun_participants(reading, word);
    if let Some(verb) = carrier {
        add_missing(&mut participants, verb_participants(reading, verb), reading.all.words[word].span);
    }
    Some(build(
        reading,
        word,
        carrier.unwrap_or(word),
        Some(kind),
        participants,
        if carrier.is_some() { "carried-noun" } else { "event-noun" },
    ))
}

/// The light verb or aspect verb whose subject or object the noun is.
fn carrier(reading: &Reading, noun: usize) -> Option<usize> {
    let tree = &reading.tree;
    let noun = measure_of(reading, noun).unwrap_or(noun);
    let verb = tree.head(noun)?;
    let lemma = reading.lemma(verb);
    let is_placed = tree.is(noun, "obl")
        && lexicon::PLACING_VERBS.has(&lemma)
        && matches!(tree.case(noun).as_deref(), Some("on" | "under" | "into" | "in" | "to"));
    if is_placed {
        return Some(verb);
    }
    let is_argument = tree.is(noun, "obj") || tree.is(noun, "nsubj:pass") || tree.is(noun, "nsubj");
    let carries = lexicon::LIGHT_VERBS.has(&lemma) && (tree.is(noun, "obj") || tree.is(noun, "nsubj:pass"));
    let has_status = reading.status_of_word(verb).is_some()
        || lexicon::ASPECT_VERBS.has(&reading.phrase(verb))
        || lexicon::ASPECT_VERBS.has(&lemma);
    (is_argument && reading.upos(verb) == "VERB" && (carries || has_status)).then_some(verb)
}

fn add_missing(into: &mut Vec<Participant>, more: Vec<Participant>, trigger: Span) {
    for part in more {
        let is_self = part.span.overlaps(trigger);
        let has_role = into.iter().any(|known| known.role == part.role && part.role != Role::Topic);
        let is_known = into.iter().any(|known| known.span.overlaps(part.span));
        if !is_self && !has_role && !is_known {
            into.push(part);
        }
    }
}

fn verb_participants(reading: &Reading, verb: usize) -> Vec<Participant> {
    let tree = &reading.tree;
    let mut parts = Vec::new();
    let is_passive = tree.child(verb, "nsubj:pass").is_some()
        || tree.child(verb, "aux:pass").is_some()
        || tree.is(verb, "acl") && reading.all.words[verb].xpos == "VBN";
    if let Some(subject) = tree.subject(verb).filter(|&subject| subject != verb) {
        add(reading, if is_passive { Role::Patient } else { Role::Agent }, subject, &mut parts);
    }
    for &child in tree.children(verb) {
        if tree.is(child, "obj") {
            add(reading, Role::Patient, child, &mut parts);
        } else if tree.is(child, "iobj") {
            add(reading, Role::Recipient, child, &mut parts);
        } else if tree.is(child, "obl") {
            oblique(reading, child, &mut parts);
        }
    }
    borrow_place(reading, verb, &mut parts);
    parts
}

/// "came to Geneva and met her": the second verb has the place of the first.
fn borrow_place(reading: &Reading, verb: usize, parts: &mut Vec<Participant>) {
    let has_place = parts.iter().any(|part| matches!(part.role, Role::Place | Role::Destination));
    if has_place || !reading.tree.is(verb, "xcomp") {
        return;
    }
    let Some(head) = reading.tree.head(verb) else { return };
    for child in reading.tree.children_by(head, "obl") {
        if place_role(reading, child).is_some() {
            oblique(reading, child, parts);
        }
    }
}

fn noun_participants(reading: &Reading, noun: usize) -> Vec<Participant> {
    let tree = &reading.tree;
    let mut parts = Vec::new();
    for &child in tree.children(noun) {
        if tree.is(child, "nmod:poss") {
            add(reading, Role::Agent, child, &mut parts);
        } else if tree.is(child, "nmod") || tree.is(child, "obl") {
            oblique(reading, child, &mut parts);
        } else if let (true, Some(chain)) = (tree.is(child, "compound"), reading.chain_at[child]) {
            let is_place = reading.all.chains[chain].kind == EntityKind::Place;
            add(reading, if is_place { Role::Place } else { Role::Agent }, child, &mut parts);
        }
    }
    parts
}

fn oblique(reading: &Reading, word: usize, parts: &mut Vec<Participant>) {
    let tree = &reading.tree;
    let Some(case) = tree.case(word) else { return };
    if is_time(reading, word) {
        return;
    }
    let role = match case.as_str() {
        "by" => Some(Role::Agent),
        "between" | "among" => Some(Role::Agent),
        "of" => Some(Role::Patient),
        "with" | "against" => Some(Role::Recipient),
        "about" | "over" | "regarding" | "concerning" => Some(Role::Topic),
        _ => place_role(reading, word),
    };
    if let Some(role) = role {
        add(reading, role, word, parts);
    }
}

fn place_role(reading: &Reading, word: usize) -> Option<Role> {
    let case = reading.tree.case(word)?;
    let kind = reading.chain_at[word].map(|chain| reading.all.chains[chain].kind);
    let is_place = kind == Some(EntityKind::Place)
        || lexicon::PLACE_NOUNS.has(&reading.lemma(word))
        || is_named_building(reading, word);
    match case.as_str() {
        "to" if is_place => Some(Role::Destination),
        "into" | "towards" | "toward" | "for" if is_place => Some(Role::Destination),
        "from" if is_place => Some(Role::Departure),
        "in" | "at" | "on" | "near" | "outside" | "inside" | "aboard" | "off" if is_place => Some(Role::Place),
        "to" if reading.mention_at[word].is_some() => Some(Role::Recipient),
        "on" if kind.is_none() => Some(Role::Topic),
        "from" if reading.mention_at[word].is_some() => Some(Role::Departure),
        _ => None,
    }
}

fn is_named_building(reading: &Reading, word: usize) -> bool {
    matches!(reading.tree.form(word), "House" | "Palace" | "Hall" | "Airport" | "Street" | "Square")
}

fn is_time(reading: &Reading, word: usize) -> bool {
    let span = reading.all.words[word].span;
    reading.all.times.iter().any(|time| time.span.covers(span))
}

/// Adds the word's phrase, and those joined to it by "and".
fn add(reading: &Reading, role: Role, word: usize, parts: &mut Vec<Participant>) {
    if is_time(reading, word)
        || matches!(reading.tree.lower(word).as_str(), "who" | "which" | "that" | "what" | "it" | "there")
            && reading.mention_at[word].is_none()
    {
        return;
    }
    parts.push(participant(reading, role, word));
    let places: Vec<usize> = reading
        .tree
        .children_by(word, "nmod")
        .filter(|&child| place_role(reading, child) == Some(Role::Place))
        .collect();
    for place in places.into_iter().filter(|_| {
        role != Role::Place
            && reading.mention_at[word].is_none_or(|mention| reading.all.mentions[mention].form == MentionForm::Nominal)
    }) {
        parts.push(participant(reading, Role::Place, place));
    }
    for conjunct in reading.tree.children_by(word, "conj") {
        if matches!(reading.upos(conjunct), "NOUN" | "PROPN" | "PRON") {
            parts.push(participant(reading, role, conjunct));
        }
    }
}

fn participant(reading: &Reading, role: Role, word: usize) -> Participant {
    let chain = reading.chain_at[word];
    let span = match reading.mention_at[word] {
        Some(mention) => reading.all.mentions[mention].span,
        None => {
            let left_out = |child: usize| {
                ["acl:relcl", "appos", "punct", "parataxis", "case", "conj", "cc", "advcl"]
                    .iter()
                    .any(|relation| reading.tree.is(child, relation))
                    && reading.tree.head(child) == Some(word)
            };
            reading.tree.span(&reading.tree.subtree(word, left_out))
        }
    };
    Participant { role, span, chain }
}

/// `predicate` is the verb that bears tense and status: the trigger itself, or
/// the verb that carries the noun.
fn build(
    reading: &Reading,
    trigger: usize,
    predicate: usize,
    kind: Option<&str>,
    participants: Vec<Participant>,
    rule: &'static str,
) -> EventMention {
    let (status, status_cue) = status_at(reading, trigger, predicate);
    let (certainty, certainty_cue) = certainty_at(reading, predicate);
    let quote = reading
        .all
        .quotes
        .pairs()
        .filter(|(_, quote)| quote.content.iter().any(|piece| piece.covers(reading.all.words[trigger].span)))
        .min_by_key(|(_, quote)| quote.extent().len())
        .map(|(id, _)| id);
    let clause_head = reading.tree.predicate(predicate);
    let clause = clause_span(reading, clause_head);
    EventMention {
        trigger: reading.all.words[trigger].span,
        head: trigger as u32,
        lemma: reading.lemma(trigger),
        kind: kind.map(str::to_string),
        times: times_of(reading, trigger, predicate),
        numbers: numbers_of(reading, &participants),
        participants,
        status,
        status_cue,
        certainty,
        certainty_cue,
        quote,
        clause,
        rule,
    }
}

fn clause_span(reading: &Reading, head: usize) -> Span {
    let left_out = |child: usize| {
        ["parataxis", "punct"].iter().any(|relation| reading.tree.is(child, relation))
            && reading.tree.head(child) == Some(head)
    };
    reading.tree.span(&reading.tree.subtree(head, left_out))
}

/// Times that stand in the clause and belong to this event rather than to
/// another one in it: below the trigger or its predicate with no other clause
/// between.
fn times_of(reading: &Reading, trigger: usize, predicate: usize) -> Vec<TimeId> {
    let measure = measure_of(reading, trigger);
    let belongs = |word: usize| {
        if measure == Some(word) {
            return true;
        }
        let mut at = word;
        for _ in 0..16 {
            if at == trigger || at == predicate {
                return true;
            }
            let is_other_clause = at != word
                && ["ccomp", "advcl", "acl", "parataxis"].iter().any(|relation| reading.tree.is(at, relation));
            let is_other_event = at != word && noun_kind(reading, at).is_some();
            match reading.tree.head(at) {
                Some(head) if !is_other_clause && !is_other_event => at = head,
                _ => return false,
            }
        }
        false
    };
    // "two days of talks", however the words hang together.
    let measures = |time: &TimeMention| {
        let after = reading.all.words_in(time.span).end;
        time.kind == TimeKind::Duration && after < trigger && trigger <= after + 4 && reading.tree.lower(after) == "of"
    };
    let is_its = |time: &TimeMention| measures(time) || time_head(reading, time.span).is_some_and(belongs);
    reading.all.times.pairs().filter(|(_, time)| is_its(time)).map(|(id, _)| id).collect()
}

fn time_head(reading: &Reading, span: Span) -> Option<usize> {
    let words = reading.all.words_in(span);
    words.clone().find(|&word| reading.tree.head(word).is_none_or(|head| !words.contains(&head)))
}

fn numbers_of(reading: &Reading, participants: &[Participant]) -> Vec<NumberId> {
    let inside = |number: &NumberMention| {
        participants.iter().any(|part| part.span.covers(number.span) || part.span.overlaps(number.span))
    };
    reading.all.numbers.pairs().filter(|(_, number)| inside(number)).map(|(id, _)| id).collect()
}

/// The status and the words that show it, from the surest sign to the weakest.
fn status_at(reading: &Reading, trigger: usize, predicate: usize) -> (Status, Option<Span>) {
    denied(reading, trigger)
        .or_else(|| cancelling_word(reading, trigger, predicate))
        .or_else(|| negated(reading, predicate))
        .or_else(|| modifier_status(reading, trigger, predicate))
        .or_else(|| governing_status(reading, predicate))
        .or_else(|| auxiliary_status(reading, predicate))
        .or_else(|| condition(reading, predicate))
        .unwrap_or_else(|| tense_status(reading, trigger, predicate))
}

fn cue_span(reading: &Reading, word: usize) -> Span {
    let span = reading.all.words[word].span;
    match reading.tree.child(word, "compound:prt") {
        Some(particle) if particle == word + 1 => span.join(reading.all.words[particle].span),
        _ => span,
    }
}

/// Inside what someone denies.
fn denied(reading: &Reading, trigger: usize) -> Option<(Status, Option<Span>)> {
    let span = reading.all.words[trigger].span;
    let quote = reading
        .all
        .quotes
        .iter()
        .find(|quote| quote.stance == Stance::Denies && quote.content.iter().any(|piece| piece.covers(span)))?;
    Some((Status::Denied, quote.cue))
}

/// "cancelled the summit", "the summit was called off", "the cancellation of
/// the summit": a status verb or noun whose argument the event is.
fn cancelling_word(reading: &Reading, trigger: usize, predicate: usize) -> Option<(Status, Option<Span>)> {
    let tree = &reading.tree;
    if predicate != trigger {
        let status = reading.status_of_word(predicate)?;
        return Some((negate(reading, predicate, status), Some(cue_span(reading, predicate))));
    }
    let head = tree.head(trigger)?;
    let is_argument =
        ["obj", "nsubj:pass", "nsubj", "nmod", "xcomp", "ccomp"].iter().any(|relation| tree.is(trigger, relation));
    let is_of = !tree.is(trigger, "nmod") || tree.case(trigger).as_deref() == Some("of");
    let status = reading.status_of_word(head).filter(|_| is_argument && is_of)?;
    let fits = matches!(
        status,
        Status::Cancelled
            | Status::Postponed
            | Status::Failed
            | Status::Planned
            | Status::Proposed
            | Status::Expected
            | Status::Ongoing
    );
    fits.then(|| (negate(reading, head, status), Some(cue_span(reading, head))))
}

/// A status word that is itself negated, planned or only possible.
fn negate(reading: &Reading, word: usize, status: Status) -> Status {
    if reading.tree.negation(word).is_some() {
        return match status {
            Status::Cancelled | Status::Postponed => Status::Planned,
            _ => Status::Negated,
        };
    }
    match auxiliary_status(reading, word) {
        Some((Status::Possible, _)) => Status::Possible,
        _ => status,
    }
}

fn negated(reading: &Reading, predicate: usize) -> Option<(Status, Option<Span>)> {
    let negation = reading.tree.negation(predicate)?;
    Some((Status::Negated, Some(reading.all.words[negation].span)))
}

/// "planned talks", "a former spy", "until recently blacklisted".
fn modifier_status(reading: &Reading, trigger: usize, predicate: usize) -> Option<(Status, Option<Span>)> {
    for word in [trigger, predicate] {
        for &child in reading.tree.children(word) {
            let is_modifier = ["amod", "advmod", "obl", "case", "mark", "nmod"]
                .iter()
                .any(|relation| reading.tree.is(child, relation));
            let found = reading.status_of_word(child).filter(|_| is_modifier);
            if let Some(status) = found {
                return Some((status, Some(reading.all.words[child].span)));
            }
        }
    }
    phrase_in_clause(reading, predicate)
}

/// Phrases of the status list near the predicate ("no longer", "until recently").
fn phrase_in_clause(reading: &Reading, predicate: usize) -> Option<(Status, Option<Span>)> {
    let (first, last) = window(reading, predicate, 12);
    let lemmas: Vec<String> = (first..last).map(|word| reading.tree.lower(word)).collect();
    let lemmas: Vec<&str> = lemmas.iter().map(String::as_str).collect();
    for at in 0..lemmas.len() {
        let Some((count, value)) = lexicon::STATUS_CUES.longest_at(&lemmas, at) else { continue };
        let found = status(value).filter(|status| count > 1 && matches!(status, Status::Former | Status::Negated));
        let in_clause = reading.tree.predicate(first + at) == reading.tree.predicate(predicate);
        if let Some(status) = found.filter(|_| in_clause) {
            let span = reading.all.words[first + at].span.join(reading.all.words[first + at + count - 1].span);
            return Some((status, Some(span)));
        }
    }
    None
}

fn window(reading: &Reading, word: usize, size: usize) -> (usize, usize) {
    let sentence = reading.all.parse.sentences[reading.all.words[word].sentence as usize];
    (word.saturating_sub(size).max(sentence.first as usize), (word + size + 1).min(sentence.last as usize))
}

/// "plans to meet", "is expected to sign", "hopes that", "agreed to".
fn governing_status(reading: &Reading, predicate: usize) -> Option<(Status, Option<Span>)> {
    let tree = &reading.tree;
    let mut at = predicate;
    for _ in 0..3 {
        let head = tree.head(at)?;
        if tree.is(at, "conj") {
            if tree.child(at, "aux").is_some() || tree.child(at, "nsubj").is_some() {
                return None;
            }
            at = head;
            continue;
        }
        let is_governed = tree.is(at, "xcomp")
            || tree.is(at, "ccomp")
            || tree.is(at, "advcl")
                && tree.child(at, "mark").is_some_and(|mark| tree.lower(mark) == "to")
                && reading.status_of_word(head).is_some();
        if !is_governed {
            return None;
        }
        if tree.is(at, "ccomp") && finite_past(reading, at) {
            return None;
        }
        if let Some(status) = reading.status_of_word(head) {
            return Some((negate(reading, head, status), Some(cue_span(reading, head))));
        }
        at = head;
    }
    None
}

fn finite_past(reading: &Reading, word: usize) -> bool {
    reading.all.words[word].xpos == "VBD" && reading.tree.child(word, "aux").is_none()
}

/// will, would, may, must, "is to", "is due to", "going to".
fn auxiliary_status(reading: &Reading, predicate: usize) -> Option<(Status, Option<Span>)> {
    auxiliary_above(reading, predicate, 6)
}

/// Infinitives and joined verbs take the auxiliaries of the verb above, up to
/// `steps` above.
fn auxiliary_above(reading: &Reading, predicate: usize, steps: usize) -> Option<(Status, Option<Span>)> {
    for aux in reading.tree.auxiliaries(predicate) {
        let form = reading.tree.lower(aux);
        let found = match form.as_str() {
            "will" | "'ll" | "’ll" | "shall" | "wo" => Status::Planned,
            "would" | "'d" | "’d" => would(reading, predicate),
            "may" | "might" | "could" | "can" => Status::Possible,
            "should" | "must" | "ought" => Status::Proposed,
            _ => continue,
        };
        return Some((found, Some(reading.all.words[aux].span)));
    }
    let head = reading.tree.head(predicate).filter(|_| steps > 0)?;
    let is_purpose = reading.tree.is(predicate, "advcl")
        && reading.all.words[predicate].xpos == "VB"
        && reading.tree.child(predicate, "mark").is_some_and(|mark| reading.tree.lower(mark) == "to");
    if is_purpose {
        return auxiliary_above(reading, head, steps - 1);
    }
    if reading.tree.is(predicate, "xcomp") {
        if reading.lemma(head) == "go" && reading.all.words[head].xpos == "VBG" {
            return Some((Status::Planned, Some(reading.all.words[head].span)));
        }
        return auxiliary_above(reading, head, steps - 1);
    }
    if reading.tree.is(predicate, "conj")
        && reading.tree.child(predicate, "nsubj").is_none()
        && reading.all.words[predicate].xpos == "VB"
    {
        return auxiliary_above(reading, head, steps - 1);
    }
    None
}

/// "said it would": a plan reported in the past; otherwise a condition.
fn would(reading: &Reading, predicate: usize) -> Status {
    let span = reading.all.words[predicate].span;
    let is_reported = reading.all.quotes.iter().any(|quote| quote.content.iter().any(|piece| piece.covers(span)));
    if is_reported { Status::Planned } else { Status::Conditional }
}

fn condition(reading: &Reading, predicate: usize) -> Option<(Status, Option<Span>)> {
    let mark = reading.tree.child(predicate, "mark")?;
    let is_condition =
        matches!(reading.tree.lower(mark).as_str(), "if" | "unless") && reading.tree.is(predicate, "advcl");
    is_condition.then(|| (Status::Conditional, Some(reading.all.words[mark].span)))
}

/// From the verb form alone.
fn tense_status(reading: &Reading, trigger: usize, predicate: usize) -> (Status, Option<Span>) {
    if let Some(copula) = reading.tree.child(predicate, "cop") {
        let is_past = matches!(reading.tree.lower(copula).as_str(), "was" | "were" | "been");
        return (if is_past { Status::Occurred } else { Status::Standing }, None);
    }
    if reading.upos(predicate) != "VERB" {
        return (noun_status(reading, trigger), None);
    }
    (plain_tense(reading, predicate), None)
}

fn plain_tense(reading: &Reading, predicate: usize) -> Status {
    let has_aux = |forms: &[&str]| {
        reading.tree.auxiliaries(predicate).any(|aux| forms.contains(&reading.tree.lower(aux).as_str()))
    };
    match reading.all.words[predicate].xpos.as_str() {
        "VBD" => Status::Occurred,
        "VBN" if has_aux(&["has", "have", "had", "'ve", "'s", "’ve", "’s", "was", "were", "been", "'d"]) => {
            Status::Occurred
        }
        "VBN" if has_aux(&["is", "are", "being"]) => Status::Standing,
        "VBN" if reading.tree.is(predicate, "acl") || reading.tree.is(predicate, "advcl") => Status::Occurred,
        "VBG" if has_aux(&["is", "are", "am", "was", "were", "'s", "'re", "been"]) => Status::Ongoing,
        "VBZ" | "VBP" if reading.is_headline(predicate) => Status::Occurred,
        "VBZ" | "VBP" => Status::Standing,
        _ => inherited(reading, predicate),
    }
}

/// A bare infinitive or participle joined to another verb has its status.
fn inherited(reading: &Reading, predicate: usize) -> Status {
    let tree = &reading.tree;
    let Some(head) = tree.head(predicate) else { return Status::Unknown };
    let is_finite = matches!(reading.all.words[head].xpos.as_str(), "VBD" | "VBZ" | "VBP" | "VBN");
    if tree.is(predicate, "conj")
        && reading.upos(head) == "VERB"
        && (is_finite || reading.tree.auxiliaries(head).next().is_some())
    {
        return auxiliary_status(reading, head).map_or_else(|| plain_tense(reading, head), |found| found.0);
    }
    Status::Unknown
}

/// A noun that is subject or object of an aspect verb ("the meeting took
/// place", "attended the dinner") was handled by its carrier; what remains
/// follows the verb it hangs on only if that verb is about the past.
fn noun_status(reading: &Reading, noun: usize) -> Status {
    let governor = reading.tree.predicate(noun);
    let is_past = reading.upos(governor) == "VERB" && reading.all.words[governor].xpos == "VBD";
    let is_adjunct = reading.tree.is(noun, "obl") || reading.tree.is(noun, "obj");
    let case = reading.tree.case(noun);
    let after = matches!(case.as_deref(), Some("after" | "during" | "at" | "following" | "in" | "since"));
    if is_past && is_adjunct && after { Status::Occurred } else { Status::Unknown }
}

/// Hedges in the clause: "most likely", "may", "is thought to".
fn certainty_at(reading: &Reading, predicate: usize) -> (Certainty, Option<Span>) {
    let tree = &reading.tree;
    let mut heads = vec![predicate];
    let mut at = predicate;
    while tree.is(at, "xcomp") || tree.is(at, "ccomp") && tree.child(at, "nsubj").is_none() {
        let Some(head) = tree.head(at) else { break };
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

fn hedge(reading: &Reading, word: usize, predicate: usize) -> Option<(Certainty, Option<Span>)> {
    let tree = &reading.tree;
    let lemma = reading.lemma(word);
    let span = reading.all.words[word].span;
    let passive = reading.upos(word) == "VERB" && word != predicate && tree.child(word, "aux:pass").is_some();
    if passive && matches!(lemma.as_str(), "think" | "believe" | "say" | "report" | "understand" | "rumour" | "suspect")
    {
        return Some((Certainty::Reported, Some(span)));
    }
    if passive && lemma == "expect" {
        return Some((Certainty::Probable, Some(span)));
    }
    if matches!(reading.upos(word), "VERB" | "NOUN") {
        return None;
    }
    let found = certainty(lexicon::HEDGES.value(&lemma).or_else(|| lexicon::HEDGES.value(&tree.lower(word)))?)?;
    let more = tree
        .children_by(word, "advmod")
        .find(|&child| matches!(tree.lower(child).as_str(), "most" | "very" | "highly" | "quite" | "more" | "less"));
    Some((found, Some(more.map_or(span, |more| reading.all.words[more].span.join(span)))))
}
