//! Which times belong to an event. Begin with [`times_of`].

use super::reading::Reading;
use super::triggers::{measure_of, noun_kind};
use crate::annotations::{Status, TimeId, TimeKind, TimeMention};
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
            let is_own_modifier = reading.tree.is(at, "acl")
                && !reading.tree.is(at, "acl:relcl")
                && reading.status_of_word(at).is_some()
                && reading.tree.head(at) == Some(trigger);
            let is_other_clause = at != word
                && !is_own_modifier
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

/// The times to which something was put off: "until Monday", "to next week".
pub(super) fn moved_to(reading: &Reading, times: &[TimeId]) -> Vec<TimeId> {
    let is_target = |&time: &TimeId| {
        let first = reading.all.words_in(reading.all.times[time].span).start;
        let before = (1..=3).filter_map(|back| first.checked_sub(back)).map(|word| reading.tree.lower(word));
        before
            .take_while(|word| word != "," && word != "from")
            .any(|word| matches!(word.as_str(), "until" | "till" | "to"))
            || matches!(reading.tree.lower(first).as_str(), "until" | "till")
    };
    times.iter().copied().filter(is_target).collect()
}

/// True for what happened more than a year before the report.
pub(super) fn is_historical(reading: &Reading, status: Status, times: &[TimeId]) -> bool {
    if !matches!(status, Status::Occurred | Status::Former) {
        return false;
    }
    let Some(published) = reading.report.published.as_ref().map(|stamp| stamp.day) else { return false };
    let is_past = |&time: &TimeId| {
        let days = reading.all.times[time].value.days();
        days.is_some_and(|(_, last)| last.until(published).is_ok_and(|span| span.get_days() > 366))
    };
    times.iter().any(is_past)
}
