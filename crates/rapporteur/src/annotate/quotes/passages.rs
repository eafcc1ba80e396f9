//! Marked passages before and after a word of the text around them.

use super::reading::Reading;
use crate::text::Span;

/// A marked passage further away than this many words does not belong to a verb
/// that need not be a cue.
const MANNER_REACH: usize = 10;

/// The marked passage that a sentence begins with and that ends as speech does
/// before who says it is told, if it stands before the word.
pub(super) fn passage_before(reading: &Reading, word: usize) -> Option<Span> {
    let sentence = reading.sentence(word);
    let first = sentence.clone().find(|&at| !reading.is_punctuation(at)).filter(|&at| reading.is_quoted(at))?;
    let start = reading.tree.words[first].span;
    let at = reading.segments.partition_point(|segment| segment.end <= start.start);
    let mut segment = *reading.segments.get(at)?;
    let end = reading.tree.words[word].span.start;
    for &next in reading.segments[at..].iter().take_while(|segment| segment.end <= end) {
        segment = next;
    }
    let ends_so = segment.of(&reading.report.text).ends_with([',', '.', '!', '?', '-', '—', '–', '…']);
    (ends_so && segment.end <= end).then_some(segment)
}

/// True if only marks stand between the end of a marked passage and the word.
pub(super) fn follows_passage(reading: &Reading, word: usize) -> bool {
    let Some(segment) = segment_before(reading, word) else { return false };
    let between = Span { start: segment.end, end: reading.tree.words[word].span.start };
    between.of(&reading.report.text).chars().all(|c| !c.is_alphanumeric() && c != '\n')
}

/// The last marked passage that ends before the word.
fn segment_before(reading: &Reading, word: usize) -> Option<Span> {
    let before = reading.segments.partition_point(|segment| segment.end <= reading.tree.words[word].span.start);
    before.checked_sub(1).map(|at| reading.segments[at])
}

/// True if a marked passage follows in the same sentence, after a comma, a
/// colon or a dash.
pub(super) fn leads_to_passage(reading: &Reading, word: usize) -> bool {
    let tree = &reading.tree;
    let after = reading.segments.partition_point(|segment| segment.start < tree.words[word].span.end);
    let Some(&segment) = reading.segments.get(after) else { return false };
    let end = reading.all.words_in(segment).start;
    let words = word + 1..end.min(reading.sentence(word).end);
    let is_plain = |at: usize| !matches!(tree.words[at].upos.as_str(), "VERB" | "AUX");
    let introduces = words.clone().rev().take(2).any(|at| matches!(tree.form(at), "," | ":" | "--" | "—" | "–"));
    end <= word + MANNER_REACH && introduces && words.clone().all(is_plain)
}
