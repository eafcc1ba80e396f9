//! Why something happens, and whether it keeps to its time. Begin with
//! [`cause_of`] and [`timing_of`].

use super::reading::Reading;
use crate::annotations::{Phase, TimeKind, Timing, TimingCourse};
use crate::english::{BY, EARLIER, LATER, NOT, THAN};
use crate::lexicon::{self, List};
use crate::text::Span;
use crate::vocabulary::Vocabulary;
use std::ops::Range;

/// Maximum number of words between "than" and the word of expectation.
const EXPECTATION: usize = 4;

/// What the report gives as the cause, without the words that begin it.
pub(super) fn cause_of(reading: &Reading, trigger: usize, predicate: usize) -> Option<Span> {
    marked_cause(reading, trigger, predicate).or_else(|| causer(reading, trigger, predicate))
}

/// "because of heavy rain", "due to progress being made", "owing to a strike".
fn marked_cause(reading: &Reading, trigger: usize, predicate: usize) -> Option<Span> {
    let tree = &reading.tree;
    let words = sentence_of(reading, trigger);
    for first in words.clone() {
        let Some(count) = entry_at(&lexicon::CAUSE_MARKS, reading, &words, first).map(|entry| entry.0) else {
            continue;
        };
        // "due" marks the noun it stands before; "owing" is a verb above it.
        let is_mark = ["case", "mark", "advmod"].iter().any(|relation| tree.is(first, relation));
        let content = if is_mark { tree.head(first)? } else { first };
        let governor = tree.head(content)?;
        let is_denied = first > words.start && tree.lower(first - 1) == NOT;
        if (governor != trigger && governor != predicate) || is_denied {
            continue;
        }
        let told: Vec<usize> =
            tree.subtree(content, |_| false).into_iter().filter(|&word| word >= first + count).collect();
        let found = tree.span(&told);
        if !told.is_empty() && !found.overlaps(reading.all.words[trigger].span) {
            return Some(found);
        }
    }
    None
}

/// "the fire was caused by a short circuit", "a short circuit caused the fire".
fn causer(reading: &Reading, trigger: usize, predicate: usize) -> Option<Span> {
    let tree = &reading.tree;
    let verb = tree.head(trigger).filter(|&verb| trigger == predicate || verb == predicate)?;
    if reading.upos(verb) != "VERB" || !lexicon::CAUSE_VERBS.has(&reading.phrase(verb)) || tree.negation(verb).is_some()
    {
        return None;
    }
    let cause = if tree.is(trigger, "nsubj:pass") {
        tree.children_by(verb, "obl").find(|&child| tree.case(child).as_deref() == Some(BY))
    } else if tree.is(trigger, "obj") {
        let is_named = |&child: &usize| !lexicon::THING_PRONOUNS.has(&tree.lower(child));
        tree.child(verb, "nsubj").filter(is_named)
    } else {
        None
    }?;
    let is_mark = |child: usize| tree.is(child, "case") && tree.head(child) == Some(cause);
    Some(tree.span(&tree.subtree(cause, is_mark)))
}

/// "finished two hours earlier than expected", "concluded early", "left an
/// hour behind schedule". "Early" and "late" of a day or a season are times.
pub(super) fn timing_of(reading: &Reading, predicate: usize) -> Option<Timing> {
    let words = sentence_of(reading, predicate);
    let course = |word: usize| -> Option<(Range<usize>, TimingCourse)> {
        let (count, value) = entry_at(&lexicon::TIMING_WORDS, reading, &words, word)?;
        let last = meant_for(reading, word + count, &words);
        let is_compared = matches!(reading.tree.lower(word).as_str(), EARLIER | LATER | "sooner");
        let end = if is_compared { last? } else { last.unwrap_or(word + count) };
        Some((word..end, TimingCourse::named(value)?))
    };
    for word in words.clone().filter(|&word| is_below(reading, word, predicate)) {
        let Some((range, course)) = course(word) else { continue };
        let by = length_before(reading, range.start);
        let is_telling = by.is_some() || range.len() > 1 || says_when(reading, predicate);
        if word < predicate || !is_telling || is_of_time(reading, &range, &words) {
            continue;
        }
        let own = reading.all.words[range.start].span.join(reading.all.words[range.end - 1].span);
        let span = by.map_or(own, |time| own.join(reading.all.times[time].span));
        return Some(Timing { span, course, phase: phase_of(reading, predicate), by });
    }
    None
}

/// True if the word belongs to the verb's own clause: "on" of "on time",
/// "late" of "in Oslo an hour late", wherever it hangs.
fn is_below(reading: &Reading, word: usize, predicate: usize) -> bool {
    let tree = &reading.tree;
    let mut at = word;
    for _ in 0..4 {
        match tree.head(at).filter(|_| at == word || tree.predicate(at) != at) {
            Some(head) if head == predicate => return true,
            Some(head) => at = head,
            None => return false,
        }
    }
    false
}

/// Where "than expected", "than had been planned" ends, if it begins here.
fn meant_for(reading: &Reading, at: usize, words: &Range<usize>) -> Option<usize> {
    let is_than = at < words.end && reading.tree.lower(at) == THAN;
    let mut after = (at + 1..words.end.min(at + 1 + EXPECTATION)).filter(|_| is_than);
    let found = after.find(|&word| lexicon::EXPECTATION_WORDS.has(&reading.tree.lower(word)))?;
    let is_more = |word: &usize| lexicon::EXPECTATION_WORDS.has(&reading.tree.lower(*word));
    Some((found + 1..words.end).take_while(is_more).last().map_or(found, |word| word) + 1)
}

/// "two hours" before "early", or the length that an expression of the two holds.
fn length_before(reading: &Reading, word: usize) -> Option<crate::annotations::TimeId> {
    let time = reading.time_at[word].or_else(|| reading.time_at[word.checked_sub(1)?])?;
    (reading.all.times[time].kind == TimeKind::Duration).then_some(time)
}

/// True for "early on Friday", "late in the year", "later that day".
fn is_of_time(reading: &Reading, range: &Range<usize>, words: &Range<usize>) -> bool {
    let is_length =
        |word: usize| reading.time_at[word].is_some_and(|time| reading.all.times[time].kind == TimeKind::Duration);
    let inside = range.clone().any(|word| reading.time_at[word].is_some() && !is_length(word));
    let is_prep = |word: &usize| lexicon::TIME_LEADS.has(&reading.tree.lower(*word));
    let after = (range.end..words.end).find(|word| !is_prep(word)).filter(|_| range.len() == 1);
    inside
        || after
            .is_some_and(|word| reading.time_at[word].is_some() || word == range.end && reading.upos(word) == "NOUN")
}

/// True for verbs of which a bare "early" says that it was before the time
/// meant: beginnings and ends, comings and goings.
fn says_when(reading: &Reading, predicate: usize) -> bool {
    let (lemma, phrase) = (reading.lemma(predicate), reading.phrase(predicate));
    let is_listed = |list: &List| list.has(&phrase) || list.has(&lemma);
    is_listed(&lexicon::MOTION_VERBS) || phase_of(reading, predicate).is_some()
}

fn phase_of(reading: &Reading, predicate: usize) -> Option<Phase> {
    let value = lexicon::ASPECT_VERBS.value(&reading.phrase(predicate));
    Phase::named(value.or_else(|| lexicon::ASPECT_VERBS.value(&reading.lemma(predicate)))?)
}

fn sentence_of(reading: &Reading, word: usize) -> Range<usize> {
    reading.all.parse.sentences[reading.all.words[word].sentence as usize].tokens()
}

/// The longest entry of a list that begins at a word of a sentence.
fn entry_at(list: &List, reading: &Reading, words: &Range<usize>, at: usize) -> Option<(usize, &'static str)> {
    let lower: Vec<String> = (at..words.end.min(at + 5)).map(|word| reading.tree.lower(word)).collect();
    list.longest_at(&lower.iter().map(String::as_str).collect::<Vec<_>>(), 0)
}
