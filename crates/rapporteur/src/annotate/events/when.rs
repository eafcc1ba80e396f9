//! Which times belong to an event. Begin with [`times_of`].

use super::reading::Reading;
use super::triggers::{measure_of, noun_kind};
use crate::annotations::{TimeId, TimeKind, TimeMention};
use crate::text::Span;

/// Times that stand in the clause and belong to this event rather than to
/// another one in it: below the trigger or its predicate with no other clause
/// between.
pub(super) fn times_of(reading: &Reading, trigger: usize, predicate: usize) -> Vec<TimeId> {
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
    let sentence = reading.all.words[trigger].sentence as usize;
    reading.times_in[sentence].iter().copied().filter(|&id| is_its(&reading.all.times[id])).collect()
}

fn time_head(reading: &Reading, span: Span) -> Option<usize> {
    let words = reading.all.words_in(span);
    words.clone().find(|&word| reading.tree.head(word).is_none_or(|head| !words.contains(&head)))
}
