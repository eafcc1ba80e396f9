//! Which times belong to an event. Begin with [`times_of`].

use super::nouns::{measure_of, noun_kind, opening_participle};
use super::reading::Reading;
use crate::annotations::{Status, TimeId, TimeKind, TimeMention};
use crate::english::{ALSO, FOR, FROM, HE, LATER, OF, SHE, THEN, THEY, TO};
use crate::lexicon;
use crate::text::Span;

/// Times that stand in the clause and belong to this event rather than to
/// another one in it: below the trigger or its predicate with no other clause
/// between.
pub(super) fn times_of(reading: &Reading, trigger: usize, predicate: usize) -> Vec<TimeId> {
    let measure = measure_of(reading, trigger);
    let opening = opening_participle(reading, trigger);
    let belongs = |word: usize| {
        if measure == Some(word) {
            return true;
        }
        let mut at = word;
        for _ in 0..16 {
            if at == trigger || at == predicate || opening == Some(at) {
                return true;
            }
            // "talks planned for Friday", "the visit that she had planned for Friday".
            let status = reading.status_of_word(at);
            let is_own_modifier = reading.tree.is(at, "acl")
                && (!reading.tree.is(at, "acl:relcl") || status == Some(Status::Planned))
                && status.is_some()
                && reading.tree.head(at) == Some(trigger);
            // "it receives £11m, and its contract ends in March".
            let has_own_subject = reading.tree.is(at, "conj") && reading.tree.child(at, "nsubj").is_some();
            let is_clause = ["ccomp", "advcl", "acl", "parataxis"].iter().any(|relation| reading.tree.is(at, relation));
            let is_other_clause = at != word && !is_own_modifier && (is_clause || has_own_subject);
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
        time.kind == TimeKind::Duration && after < trigger && trigger <= after + 4 && reading.tree.lower(after) == OF
    };
    let is_its = |time: &TimeMention| measures(time) || time_head(reading, time.span).is_some_and(belongs);
    let sentence = reading.all.words[trigger].sentence as usize;
    let own: Vec<TimeId> = reading.times_in[sentence]
        .iter()
        .copied()
        .filter(|&id| is_its(&reading.all.times[id]) && !is_of_count(reading, id))
        .filter(|&id| !is_of_another_noun(reading, &reading.all.times[id], trigger))
        .collect();
    match journey(reading, predicate).filter(|_| own.is_empty()) {
        Some(verb) => times_of(reading, verb, verb),
        None => own,
    }
}

/// "a 28-year-old driver", "a three-month contract": the length describes that noun, which is
/// not what happened.
fn is_of_another_noun(reading: &Reading, time: &TimeMention, trigger: usize) -> bool {
    let tree = &reading.tree;
    // "Act 1998 was repealed".
    if let Some(year) = time_head(reading, time.span).filter(|_| time.rule == "year") {
        let is_bare = ["nummod", "flat", "compound", "dep", "nmod"].iter().any(|relation| tree.is(year, relation));
        let noun = tree.head(year).filter(|&noun| is_bare && noun + 1 == year && tree.case(year).is_none());
        return noun.is_some_and(|noun| noun != trigger && noun_kind(reading, noun).is_none());
    }
    if time.kind != TimeKind::Duration || time.rule == "age" {
        return time.rule == "age";
    }
    let describes = |at: usize| {
        let is_measure = tree.is(at, "obl") && tree.head(at).is_some_and(|head| at < head && tree.is(head, "amod"));
        tree.is(at, "amod") || tree.is(at, "compound") || is_measure
    };
    let Some(start) = time_head(reading, time.span) else { return false };
    let noun = std::iter::successors(Some(start), |&at| tree.head(at).filter(|_| describes(at))).take(8).last();
    noun.is_some_and(|noun| noun != start && noun != trigger && reading.upos(noun) != "VERB")
}

/// "By Tuesday, 31 people had been injured": the day up to which they were
/// counted is not that on which they were.
fn is_of_count(reading: &Reading, id: TimeId) -> bool {
    let first = reading.all.words_in(reading.all.times[id].span).start;
    let is_limit = |word: usize| lexicon::COUNT_LIMITS.has(&reading.tree.lower(word));
    let is_limited = is_limit(first) || first.checked_sub(1).is_some_and(is_limit);
    is_limited && reading.all.numbers.iter().any(|number| number.as_of == Some(id))
}

/// "will come on Friday to deliver a letter", "to come on Friday and deliver
/// it": the verb of moving whose day is that of what is done there.
fn journey(reading: &Reading, predicate: usize) -> Option<usize> {
    let tree = &reading.tree;
    let is_infinitive = reading.all.words[predicate].xpos == "VB";
    let has_subject = tree.child(predicate, "nsubj").is_some();
    let is_beside = tree.is(predicate, "advcl") || tree.is(predicate, "xcomp") || tree.is(predicate, "conj");
    let verb = tree.head(predicate).filter(|_| is_infinitive && is_beside && !has_subject)?;
    let lemma = reading.lemma(verb);
    let moves = lexicon::MOTION_VERBS.has(&lemma) || lexicon::EVENT_VERBS.value(&lemma) == Some("travel");
    (moves && reading.upos(verb) == "VERB").then_some(verb)
}

fn time_head(reading: &Reading, span: Span) -> Option<usize> {
    let words = reading.all.words_in(span);
    words.clone().find(|&word| reading.tree.head(word).is_none_or(|head| !words.contains(&head)))
}

/// The times to which something was put off: "until Monday", "to next week",
/// "rescheduled for Friday".
pub(super) fn moved_to(reading: &Reading, predicate: usize, times: &[TimeId]) -> Vec<TimeId> {
    let is_target = |&time: &TimeId| {
        let time_word = time_head(reading, reading.all.times[time].span);
        let is_day = matches!(reading.all.times[time].kind, TimeKind::Date | TimeKind::Time);
        if is_day
            && time_word.is_some_and(|word| {
                reading.tree.head(word) == Some(predicate) && reading.tree.case(word).as_deref() == Some(FOR)
            })
        {
            return true;
        }
        let first = reading.all.words_in(reading.all.times[time].span).start;
        let before = (1..=3).filter_map(|back| first.checked_sub(back)).map(|word| reading.tree.lower(word));
        before.take_while(|word| word != "," && word != FROM).any(|word| word == TO || lexicon::UNTIL_WORDS.has(&word))
            || lexicon::UNTIL_WORDS.has(&reading.tree.lower(first))
    };
    times.iter().copied().filter(is_target).collect()
}

/// True for what happened more than a year before the report, for what held
/// until some day, and for what is told as somebody's past.
pub(super) fn is_historical(reading: &Reading, word: usize, status: Status, times: &[TimeId]) -> bool {
    let sentence = reading.all.words[word].sentence as usize;
    let is_back = matches!(status, Status::Occurred | Status::Former);
    let is_undated = times.is_empty() && (is_back || status == Status::Unknown);
    if status == Status::Former || is_undated && is_biography(reading, sentence) {
        return true;
    }
    if !is_back {
        return false;
    }
    let Some(published) = reading.report.published.as_ref().map(|stamp| stamp.day) else { return false };
    let is_past = |&time: &TimeId| {
        let days = reading.all.times[time].value.days();
        days.is_some_and(|(_, last)| last.until(published).is_ok_and(|span| span.get_days() > 366))
    };
    times.iter().any(is_past)
}

/// "A former spy, he was jailed for ...", and "He was also accused of ..." after it.
fn is_biography(reading: &Reading, sentence: usize) -> bool {
    if begins_biography(reading, sentence) {
        return true;
    }
    let words = reading.all.parse.sentences[sentence].tokens();
    let is_pronoun = matches!(reading.tree.lower(words.start).as_str(), HE | SHE | THEY);
    let is_more = words.take(6).any(|word| matches!(reading.tree.lower(word).as_str(), ALSO | LATER | THEN));
    is_pronoun && is_more && sentence > 0 && begins_biography(reading, sentence - 1)
}

/// A sentence that opens with what its subject once was.
fn begins_biography(reading: &Reading, sentence: usize) -> bool {
    let words = reading.all.parse.sentences[sentence].tokens();
    let first = words.clone().take(3).any(|word| lexicon::PAST_ROLE_WORDS.has(&reading.tree.lower(word)));
    let role = words.clone().take(8).take_while(|&word| reading.tree.lower(word) != ",").collect::<Vec<_>>();
    let is_role = |&word: &usize| {
        let lemma = reading.lemma(word);
        lexicon::ROLE_NOUNS.has(&lemma) || lexicon::PERSON_NOUNS.has(&lemma)
    };
    let is_apart = role.len() < 8 && role.len() < words.len();
    let has_verb = role.iter().any(|&word| reading.upos(word) == "VERB");
    first && is_apart && !has_verb && role.iter().any(is_role)
}
