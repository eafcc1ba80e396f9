//! What a number counts whose noun stands elsewhere: the later parts of a list
//! ("75 cases in the north, 412 in the south"), "14 of them". Begin with [`add`].

use super::{Line, is_past, lemmas};
use crate::annotations::NumberMention;
use crate::english::{AND, ANOTHER, BE, OF, OR};
use crate::lexicon::{
    EVENT_VERBS, FUNCTION_WORDS, GROWING_COUNTS, HARM_WORDS, LOOSE_COUNTS, OF_THEM, PEOPLE_NOUNS, PERSON_NOUNS,
    REST_WORDS, ROLE_NOUNS, SHARE_PREPOSITIONS, STATE_LEADS,
};
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
            .or_else(|| earlier(line, &found[first..], at - first))
            .or_else(|| rest(line, before, found, at));
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
    let is_pronoun = line.lower(next) == OF && OF_THEM.has(line.lower(next + 1));
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
    let is_bare = next.chars().all(|c| !c.is_alphanumeric())
        || FUNCTION_WORDS.has(next)
        || is_person(&lemma) && state(line, word_after(line, number.span)).is_some();
    if span.start > number.span.start || end < begin || end - begin > 8 || !is_bare || next == OF {
        return None;
    }
    let is_verb = |at: &usize| matches!(line.all.words[line.first + at].upos.as_str(), "VERB" | "AUX" | "PRON" | "X");
    let is_joint = (begin..end).any(|at| matches!(line.lower(at), "," | AND | ";"));
    let is_harmed = |at: usize| {
        let is_mark = line.all.words[line.first + at].xpos.is_empty()
            && (FUNCTION_WORDS.has(line.lower(at)) || !line.lower(at).contains(char::is_alphanumeric));
        let is_harm = |lemma: &String| HARM_WORDS.has(lemma) || GROWING_COUNTS.has(lemma) || lemma == BE;
        (is_mark || lemmas(line, at).iter().any(is_harm)) && is_person(&lemma)
    };
    let is_list = is_joint && (begin..end).filter(is_verb).all(is_harmed);
    is_list.then_some((span, lemma))
}

/// "the other four", "three more", "four were freed", "five still missing":
/// those of the one noun that was counted in this sentence or the one before.
fn rest(line: &Line, before: Option<&Line>, found: &[NumberMention], at: usize) -> Option<(Span, String)> {
    let number = found.get(at).filter(|number| is_count(number))?;
    let (begin, next) = (word_at(line, number.span), word_after(line, number.span));
    let is_alone = |at: usize| line.lower(at).chars().all(|c| !c.is_alphanumeric()) && line.lower(at) != "-";
    let end_of_clause = |at: usize| is_alone(at) || is_deed(line, at);
    let is_other = begin > 0 && REST_WORDS.has(line.before(begin, 1)) && line.before(begin, 1) != ANOTHER;
    let mark = if is_other && (end_of_clause(next) || state(line, next).is_some()) {
        Some(begin - 1)
    } else if REST_WORDS.has(line.lower(next)) && end_of_clause(next + 1) {
        Some(next)
    } else {
        None
    };
    // A time or a place in front may tell of others.
    let is_first = begin <= 1
        || found[..at].last().is_some_and(|last| last.counted.is_some() && last.span.start >= line.spans[0].start);
    let is_subject = is_first && !line.is_time.contains(&true);
    let mark = mark.filter(|&mark| mark < begin || is_subject && is_deed(line, mark + 1));
    let state = state(line, next).filter(|&state| is_subject && state > next);
    let from = before.unwrap_or(line).spans.first()?.start;
    let near = found[..at].iter().rev().take_while(|number| number.span.start >= from);
    let mut nouns = near.filter(|number| is_count(number)).filter_map(|number| number.counted_lemma.as_deref());
    let noun = nouns.next()?;
    let is_one = nouns.all(|other| other == noun);
    let is_of_people = mark.is_some() || is_person(noun);
    let is_loose = HARM_WORDS.has(noun) || LOOSE_COUNTS.has(noun);
    let place = mark.or(state).filter(|_| is_one && is_of_people && !is_loose)?;
    Some((line.spans[place], noun.to_string()))
}

fn is_person(lemma: &str) -> bool {
    PEOPLE_NOUNS.has(lemma) || PERSON_NOUNS.has(lemma) || ROLE_NOUNS.has(lemma)
}

/// A verb in the past that follows its subject: "the other four fled".
fn is_deed(line: &Line, at: usize) -> bool {
    let Some(word) = line.all.words.get(line.first + at).filter(|_| at < line.lower.len()) else { return false };
    if word.xpos.is_empty() { is_past(line.lower(at)) } else { matches!(word.upos.as_str(), "VERB" | "AUX") }
}

/// The word here for what befell people, as "missing" in "are still missing".
fn state(line: &Line, at: usize) -> Option<usize> {
    const MOST: usize = 3;
    let place = (at..=at + MOST).find(|&at| !STATE_LEADS.has(line.lower(at))).filter(|&at| at < line.lower.len())?;
    let is_kind = |lemma: &str| {
        HARM_WORDS.has(lemma)
            || GROWING_COUNTS.has(lemma)
            || matches!(EVENT_VERBS.value(lemma), Some("release" | "rescue" | "evacuate"))
    };
    let word = &line.all.words[line.first + place];
    let is_form = match word.xpos.as_str() {
        "" => true,
        tag => word.upos == "ADJ" || matches!(tag, "VBN" | "VBD" | "VBG"),
    };
    (is_form && lemmas(line, place).iter().any(|lemma| is_kind(lemma))).then_some(place)
}

/// "54 per cent for the one and 66 for the other".
fn is_share_too(line: &Line, found: &[NumberMention], at: usize) -> bool {
    let number = &found[at];
    let Some(before) = found[..at].last().filter(|before| before.unit.as_deref() == Some("%")) else { return false };
    let (begin, end) = (word_after(line, before.span), word_at(line, number.span));
    let next = line.lower(word_after(line, number.span));
    let preposition = line.lower(begin);
    let is_alike = SHARE_PREPOSITIONS.has(preposition) && next == preposition;
    let is_joint = (begin..end).any(|at| matches!(line.lower(at), "," | AND));
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
        word_at(line, other.span) == end + 1 && matches!(line.lower(end), "," | AND | OR)
    };
    // "killed 12, 40 people say": two numbers are no list yet.
    let is_run = third.is_some_and(|third| is_beside(third, number) || is_beside(next, third));
    let noun = (next.counted?, next.counted_lemma.clone()?);
    (is_beside(number, next) && is_run && noun.0.start >= next.span.end).then_some(noun)
}
