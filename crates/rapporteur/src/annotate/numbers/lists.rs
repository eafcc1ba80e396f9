//! What a number counts whose noun stands elsewhere: the later parts of a list
//! ("75 cases in the north, 412 in the south"), "14 of them". Begin with [`add`].

use super::Line;
use crate::annotations::NumberMention;
use crate::lexicon::{FUNCTION_WORDS, HARM_WORDS, PEOPLE_NOUNS};
use crate::text::Span;

/// Gives the numbers of one sentence, `found[first..]`, the nouns of numbers
/// beside them, in this sentence or the one before it.
pub(super) fn add(line: &Line, before: Option<&Line>, found: &mut [NumberMention], first: usize) {
    for at in first..found.len() {
        if found[at].counted.is_some() {
            continue;
        }
        if is_share_too(line, &found[first..], at - first) {
            found[at].unit = Some("%".into());
            found[at].rule = "percent";
            continue;
        }
        let noun = pronoun(line, &found[at])
            .and_then(|span| Some((span, antecedent(line, before, found, at)?)))
            .or_else(|| earlier(line, &found[first..], at - first));
        if let Some((span, lemma)) = noun {
            found[at].counted = Some(span);
            found[at].counted_lemma = Some(lemma);
        }
    }
    for at in (first..found.len()).rev() {
        if let Some((span, lemma)) = later(line, &found[first..], at - first) {
            found[at].counted = Some(span);
            found[at].counted_lemma = Some(lemma);
        }
    }
}

/// How far back a pronoun is looked up, in words.
const REACH: usize = 80;

fn is_count(number: &NumberMention) -> bool {
    number.unit.is_none() && matches!(number.rule, "count" | "range" | "multitude")
}

/// First word after a span.
fn word_after(line: &Line, span: Span) -> usize {
    line.spans.partition_point(|word| word.start < span.end)
}

fn word_at(line: &Line, span: Span) -> usize {
    line.spans.partition_point(|word| word.end <= span.start)
}

/// "them" in "14 of them".
fn pronoun(line: &Line, number: &NumberMention) -> Option<Span> {
    let next = word_after(line, number.span);
    let is_pronoun =
        line.lower(next) == "of" && matches!(line.lower(next + 1), "them" | "these" | "those" | "whom" | "which");
    is_pronoun.then(|| line.spans[next + 1])
}

/// The lemma of what "them" stands for: what was counted last, or the one
/// plural noun before it.
fn antecedent(line: &Line, before: Option<&Line>, found: &[NumberMention], at: usize) -> Option<String> {
    let from = before.unwrap_or(line).spans.first()?.start;
    let near = found[..at].iter().rev().take(REACH).take_while(|number| number.span.start >= from);
    let is_many = |number: &&NumberMention| is_count(number) && number.low.or(number.high).is_some_and(|n| n > 1.0);
    if let Some(number) = near.filter(is_many).find(|number| number.counted_lemma.is_some()) {
        return number.counted_lemma.clone();
    }
    let end = line.first + word_at(line, found[at].span);
    let start = before.map_or(line.first, |before| before.first).max(end.saturating_sub(REACH));
    let is_plural = |word: &&crate::annotations::Word| {
        word.xpos == "NNS" && ["nsubj", "obj", "nsubj:pass"].contains(&word.relation.as_str())
    };
    let mut nouns = line.all.words.get(start..end)?.iter().filter(is_plural).map(|word| &word.lemma);
    let noun = nouns.next()?;
    nouns.all(|other| other == noun).then(|| noun.clone())
}

/// The noun of the number before it, of which this one is a later part.
fn earlier(line: &Line, found: &[NumberMention], at: usize) -> Option<(Span, String)> {
    let number = &found[at];
    let before = found[..at].last().filter(|before| is_count(before) && is_count(number))?;
    let (span, lemma) = (before.counted?, before.counted_lemma.clone()?);
    let begin = word_after(line, before.span.join(span));
    let end = word_at(line, number.span);
    let next = line.lower(word_after(line, number.span));
    let is_bare = next.chars().all(|c| !c.is_alphanumeric()) || FUNCTION_WORDS.has(next);
    if span.start > number.span.start || end < begin || end - begin > 8 || !is_bare || next == "of" {
        return None;
    }
    let words = &line.all.words[line.first + begin..line.first + end];
    let is_verb = |word: &&crate::annotations::Word| matches!(word.upos.as_str(), "VERB" | "AUX" | "PRON" | "X");
    let is_joint = (begin..end).any(|at| matches!(line.lower(at), "," | "and" | ";"));
    let is_harmed = |word: &crate::annotations::Word| HARM_WORDS.has(&word.lemma) && PEOPLE_NOUNS.has(&lemma);
    let is_list = is_joint && words.iter().filter(is_verb).all(is_harmed);
    is_list.then_some((span, lemma))
}

/// "54 per cent for the one and 66 for the other".
fn is_share_too(line: &Line, found: &[NumberMention], at: usize) -> bool {
    let number = &found[at];
    let Some(before) = found[..at].last().filter(|before| before.unit.as_deref() == Some("%")) else { return false };
    let (begin, end) = (word_after(line, before.span), word_at(line, number.span));
    let next = line.lower(word_after(line, number.span));
    let preposition = line.lower(begin);
    let is_alike = matches!(preposition, "for" | "in" | "among" | "at" | "from" | "of") && next == preposition;
    let is_joint = (begin..end).any(|at| matches!(line.lower(at), "," | "and"));
    let words = line.all.words.get(line.first + begin..line.first + end).unwrap_or(&[]);
    let is_told = words.iter().any(|word| matches!(word.upos.as_str(), "VERB" | "AUX" | "PRON"));
    let is_small = number.low.or(number.high).is_some_and(|number| number <= 100.0);
    is_count(number) && number.rule == "count" && is_alike && is_joint && is_small && !is_told && end <= begin + 8
}

/// The noun of the last number of a run: "75, 412 and 14 cases".
fn later(line: &Line, found: &[NumberMention], at: usize) -> Option<(Span, String)> {
    let number = found[at..].first().filter(|number| is_count(number) && number.counted.is_none())?;
    let next = found.get(at + 1).filter(|next| is_count(next))?;
    let third = found.get(at + 2).or_else(|| at.checked_sub(1).map(|at| &found[at]));
    let is_beside = |one: &NumberMention, other: &NumberMention| {
        let end = word_after(line, one.span);
        word_at(line, other.span) == end + 1 && matches!(line.lower(end), "," | "and" | "or")
    };
    // "killed 12, 40 people say": two numbers are no list yet.
    let is_run = third.is_some_and(|third| is_beside(third, number) || is_beside(next, third));
    let noun = (next.counted?, next.counted_lemma.clone()?);
    (is_beside(number, next) && is_run && noun.0.start >= next.span.end).then_some(noun)
}
