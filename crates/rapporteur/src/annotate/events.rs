//! What happened, is planned or failed, with who took part, when, and how it
//! stands. Begin with [`find`].

mod actors;
mod certainty;
mod circumstances;
mod coding;
mod figurative;
mod nouns;
mod participants;
mod reading;
mod status;
mod triggers;
mod verbs;
mod when;

use crate::annotations::*;
use crate::report::Report;
use crate::text::Span;
use reading::Reading;
use triggers::Trigger;

/// All event mentions in text order.
pub(super) fn find(report: &Report, all: &Annotations) -> Vec<EventMention> {
    let reading = Reading::new(report, all);
    let triggers = (0..all.words.len()).filter_map(|word| triggers::at(&reading, word));
    let mut found: Vec<EventMention> = triggers.map(|trigger| build(&reading, trigger)).collect();
    found.sort_by_key(|event| event.trigger);
    coding::add(&reading, &mut found);
    let outcomes = (0..all.words.len()).filter_map(|word| triggers::outcome(&reading, word));
    found.extend(outcomes.map(|trigger| build(&reading, trigger)));
    found.sort_by_key(|event| event.trigger);
    found
}

/// The events that these words express, one for each, whatever the words are:
/// for who knows already that they express one.
pub(super) fn at(report: &Report, all: &Annotations, words: &[usize]) -> Vec<EventMention> {
    let reading = Reading::new(report, all);
    let mut found: Vec<EventMention> =
        words.iter().map(|&word| build(&reading, triggers::given(&reading, word))).collect();
    coding::add(&reading, &mut found);
    found
}

fn build(reading: &Reading, trigger: Trigger) -> EventMention {
    let Trigger { word, predicate, kind, mut participants, is_background, rule } = trigger;
    let (status, status_cue) = status::status_at(reading, word, predicate);
    let condition = status::condition_of(reading, predicate);
    let is_conditional = condition.is_some() && matches!(status, Status::Planned | Status::Expected);
    let status = if is_conditional { Status::Conditional } else { status };
    let found = certainty::certainty_at(reading, word, predicate);
    let (certainty, certainty_cue) = certainty::settled(reading, word, (status, status_cue), found);
    let timing = circumstances::timing_of(reading, predicate);
    let by = timing.as_ref().and_then(|timing| timing.by);
    let mut times = when::times_of(reading, word, predicate);
    times.retain(|&time| Some(time) != by);
    if let Some(timing) = &timing {
        participants.retain(|part| !part.span.overlaps(timing.span));
    }
    let moved_to = if status == Status::Postponed { when::moved_to(reading, predicate, &times) } else { Vec::new() };
    let clause_head = reading.tree.predicate(predicate);
    let clause = clause_span(reading, clause_head);
    EventMention {
        trigger: reading.all.words[word].span,
        head: word as u32,
        lemma: reading.lemma(word),
        kind: kind.map(str::to_string),
        numbers: numbers_of(reading, word, &participants),
        participants,
        status,
        status_cue,
        certainty,
        certainty_cue,
        condition,
        moved_to,
        cause: circumstances::cause_of(reading, word, predicate),
        timing,
        is_historical: when::is_historical(reading, word, status, &times),
        is_background,
        coding: None,
        times,
        quote: reading.quotes_at[word].first().copied(),
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

fn numbers_of(reading: &Reading, word: usize, participants: &[Participant]) -> Vec<NumberId> {
    let inside = |number: &NumberMention| {
        participants.iter().any(|part| part.span.covers(number.span) || part.span.overlaps(number.span))
    };
    let sentence = reading.all.words[word].sentence as usize;
    reading.numbers_in[sentence].iter().copied().filter(|&id| inside(&reading.all.numbers[id])).collect()
}
