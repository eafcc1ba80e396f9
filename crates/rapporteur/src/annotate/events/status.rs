//! How an event stands and the words that show it. Begin with [`status_at`].

use super::reading::{Reading, cue_span, finite_past, status_of, window};
use crate::annotations::{Stance, Status};
use crate::lexicon;
use crate::text::Span;

/// The status and the words that show it, from the surest sign to the weakest.
pub(super) fn status_at(reading: &Reading, trigger: usize, predicate: usize) -> (Status, Option<Span>) {
    denied(reading, trigger)
        .or_else(|| cancelling_word(reading, trigger, predicate))
        .or_else(|| negated(reading, predicate))
        .or_else(|| modifier_status(reading, trigger, predicate))
        .or_else(|| governing_status(reading, predicate))
        .or_else(|| auxiliary_status(reading, predicate))
        .or_else(|| condition(reading, predicate))
        .unwrap_or_else(|| tense_status(reading, trigger, predicate))
}

/// Inside what someone denies.
fn denied(reading: &Reading, trigger: usize) -> Option<(Status, Option<Span>)> {
    let quotes = reading.quotes_at[trigger].iter().map(|&quote| &reading.all.quotes[quote]);
    let quote = quotes.into_iter().find(|quote| quote.stance == Stance::Denies)?;
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
        let found = status_of(value).filter(|status| count > 1 && matches!(status, Status::Former | Status::Negated));
        let in_clause = reading.tree.predicate(first + at) == reading.tree.predicate(predicate);
        if let Some(status) = found.filter(|_| in_clause) {
            let span = reading.all.words[first + at].span.join(reading.all.words[first + at + count - 1].span);
            return Some((status, Some(span)));
        }
    }
    None
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

/// will, would, may, must, "is to", "is due to", "going to".
pub(super) fn auxiliary_status(reading: &Reading, predicate: usize) -> Option<(Status, Option<Span>)> {
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
    let is_reported = !reading.quotes_at[predicate].is_empty();
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
