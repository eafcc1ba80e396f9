//! How an event stood, step after step. Begin with [`of`].

use crate::annotations::{
    Annotations, EventMention, EventMentionId, QuoteId, Role, Status, TimeId, TimeKind, TimeMention,
};
use crate::days::{month_day, weekday};
use crate::english::BY;
use crate::lexicon;
use crate::story::{Cite, ReportId, Sign, Step, Story};
use crate::text::Span;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// What one mention tells, before it is put beside what the others tell.
struct Told {
    step: Step,
    /// Its place in the course of things: what is called off was planned before.
    stage: u8,
}

/// The stages in the order in which one presupposes another.
const PROPOSED: u8 = 0;
const PLANNED: u8 = 1;
const CHANGED: u8 = 2;
const CALLED_OFF: u8 = 3;
const REVIVED: u8 = 4;
/// What is said of it after a change: it may happen, it is still planned.
const OPEN: u8 = 5;
const ONGOING: u8 = 6;
const OUTCOME: u8 = 7;

/// The history that these mentions of one event tell.
pub(super) fn of(story: &Story, mentions: &[(ReportId, EventMentionId)]) -> Vec<Step> {
    let mut history: Vec<Step> = Vec::new();
    for group in by_day(story, mentions).into_values() {
        let mut told: Vec<Told> = group.iter().flat_map(|&(report, mention)| told(story, report, mention)).collect();
        let is_changed = told.iter().any(|one| (CHANGED..=REVIVED).contains(&one.stage));
        if !is_changed {
            // Nothing was changed: what may happen, then what is planned.
            told.iter_mut().filter(|one| one.stage == OPEN).for_each(|one| one.stage = PROPOSED);
        }
        told.sort_by_key(|one| one.stage);
        let last = told.last().map_or(0, |one| one.stage);
        for one in told {
            add(story, &mut history, one.step, one.stage < last);
        }
    }
    supersede(story, &mut history);
    history
}

type Mentions = Vec<(ReportId, EventMentionId)>;

/// By day of publication; all together if any report has none.
fn by_day(story: &Story, mentions: &[(ReportId, EventMentionId)]) -> BTreeMap<Option<Date>, Mentions> {
    let day = |report: ReportId| story.reports[report].0.published.as_ref().map(|stamp| stamp.day);
    let is_dated = mentions.iter().all(|&(report, _)| day(report).is_some());
    let mut found: BTreeMap<Option<Date>, Mentions> = BTreeMap::new();
    for &(report, mention) in mentions {
        found.entry(day(report).filter(|_| is_dated)).or_default().push((report, mention));
    }
    found
}

/// The step that a mention tells, and before it the plan that a change presupposes.
fn told(story: &Story, report: ReportId, mention: EventMentionId) -> Vec<Told> {
    let event = &story.reports[report].1.events[mention];
    let Some(stage) = stage(story, report, event) else { return Vec::new() };
    let is_change = event.status.is_change();
    let all = &story.reports[report].1.times;
    let dated = event.times.iter().filter(|&&time| matches!(all[time].kind, TimeKind::Date | TimeKind::Time));
    let (of_change, own): (Vec<TimeId>, Vec<TimeId>) =
        dated.partition(|&&time| is_change && is_day_of_change(story, report, event, time));
    let (mut new, old): (Vec<TimeId>, Vec<TimeId>) =
        own.iter().partition(|time| !is_change || event.moved_to.contains(time));
    if event.status != Status::Postponed {
        new.extend(of_change);
    }
    let mut found = vec![Told { step: step(story, report, event, event.status, &new), stage }];
    if is_change && !old.is_empty() {
        let mut plan = step(story, report, event, Status::Planned, &old);
        plan.signs
            .iter_mut()
            .for_each(|sign| *sign = Sign { by: None, cite: Cite { report, span: event.trigger }, ..*sign });
        found.insert(0, Told { step: plan, stage: PLANNED });
    }
    found
}

/// "cancelled the concert on Monday": the day of calling it off, which stands
/// with the verb and does not lie ahead; that of the concert stands with the noun.
fn is_day_of_change(story: &Story, report: ReportId, event: &EventMention, time: TimeId) -> bool {
    let (read, all) = &story.reports[report];
    let time = &all.times[time];
    let words = all.words_in(time.span);
    let above = words.clone().filter_map(|word| all.words[word].head).find(|&head| !words.contains(&(head as usize)));
    let verb = above.map(|head| &all.words[head as usize]).filter(|word| word.upos == "VERB");
    let is_with_cue = verb.is_some_and(|verb| event.status_cue.is_some_and(|cue| cue.overlaps(verb.span)));
    let published = read.published.as_ref().map(|stamp| stamp.day);
    let lies_ahead = time.value.days().zip(published).is_some_and(|((first, _), published)| first > published);
    is_with_cue && !lies_ahead && !event.moved_to.iter().any(|&moved| all.times[moved].span == time.span)
}

fn stage(story: &Story, report: ReportId, event: &EventMention) -> Option<u8> {
    Some(match event.status {
        Status::Proposed => PROPOSED,
        Status::Planned if is_still(story, report, event) => OPEN,
        Status::Planned => PLANNED,
        Status::Postponed => CHANGED,
        Status::Cancelled => CALLED_OFF,
        Status::Revived => REVIVED,
        Status::Expected | Status::Conditional | Status::Possible => OPEN,
        Status::Ongoing => ONGOING,
        Status::Occurred | Status::Failed | Status::Negated | Status::Denied | Status::Former => OUTCOME,
        Status::Standing | Status::Unknown => return None,
    })
}

/// "still planned to meet": what holds after whatever has changed.
fn is_still(story: &Story, report: ReportId, event: &EventMention) -> bool {
    let (read, all) = &story.reports[report];
    let first = event.status_cue.map_or(event.trigger, |cue| cue).start;
    let before = all.words.partition_point(|word| word.span.start < first);
    let near = before.saturating_sub(2)..before;
    near.into_iter().any(|word| lexicon::STILL_WORDS.has(&all.words[word].span.of(&read.text).to_lowercase()))
}

fn step(story: &Story, report: ReportId, event: &EventMention, status: Status, times: &[TimeId]) -> Step {
    let all = &story.reports[report].1;
    let cite = |span| Cite { report, span };
    let is_place = |role: Role| matches!(role, Role::Place | Role::Destination);
    let sign = Sign {
        cite: cite(event.status_cue.unwrap_or(event.trigger)),
        by: doer(story, report, event).map(cite),
        source: event.quote.and_then(|quote| source(all, quote)).map(cite),
    };
    Step {
        status,
        times: times.iter().map(|&time| cite(all.times[time].span)).collect(),
        places: event.participants.iter().filter(|part| is_place(part.role)).map(|part| cite(part.span)).collect(),
        is_superseded: false,
        signs: vec![sign],
    }
}

/// The words for the speaker: the phrase that names them, or for a pronoun
/// the name that it stands for.
fn source(all: &Annotations, quote: QuoteId) -> Option<Span> {
    let quote = &all.quotes[quote];
    let named = quote.speaker_chain.map(|chain| &all.mentions[all.chains[chain].name]);
    let is_pronoun = quote.speaker.is_some_and(|span| {
        let word = all.words_in(span).next().map(|word| all.words[word].upos.as_str());
        all.words_in(span).len() == 1 && word == Some("PRON")
    });
    named.filter(|_| is_pronoun).map(|mention| mention.span).or(quote.speaker)
}

/// Who put it off, called it off or takes it up again: the subject of the
/// verb that says so, or whom "by" names.
fn doer(story: &Story, report: ReportId, event: &EventMention) -> Option<Span> {
    let (read, all) = &story.reports[report];
    let is_change = event.status.is_change();
    let cue = event.status_cue.filter(|_| is_change)?;
    let verb = all.words_in(cue).find(|&word| all.words[word].upos == "VERB")?;
    let sentence = all.parse.sentences[all.words[verb].sentence as usize].tokens();
    let below = |head: usize, relation: &str| {
        let of_head = |&word: &usize| all.words[word].head == Some(head as u32);
        sentence.clone().filter(of_head).find(|&word| all.words[word].relation.starts_with(relation))
    };
    let is_by = |&word: &usize| below(word, "case").is_some_and(|case| all.words[case].span.of(&read.text) == BY);
    let obliques = sentence.clone().filter(|&word| all.words[word].head == Some(verb as u32));
    let by = obliques.filter(|&word| all.words[word].relation.starts_with("obl")).find(is_by);
    let is_passive = below(verb, "aux:pass").is_some() || below(verb, "nsubj:pass").is_some();
    let head = by.or_else(|| below(verb, "nsubj").filter(|_| !is_passive))?;
    let mention = all.mentions.iter().find(|mention| mention.head as usize == head);
    mention.map(|mention| mention.span).filter(|span| !span.overlaps(event.trigger))
}

/// Adds a step to those known, or its words to one that says the same. What a
/// report tells as past may be any of them, what it tells last only one that
/// follows the last change.
fn add(story: &Story, history: &mut Vec<Step>, step: Step, is_past: bool) {
    let last_change = history.iter().rposition(|step| step.status.is_change()).unwrap_or(0);
    let first = if is_past { 0 } else { last_change };
    let same = (first..history.len()).find(|&at| is_same(story, &history[at], &step));
    let Some(at) = same else { return history.push(step) };
    let known = &mut history[at];
    let is_new = |cite: &Cite, all: &[Cite]| all.iter().all(|one| value(story, *one) != value(story, *cite));
    let times: Vec<Cite> = step.times.into_iter().filter(|time| is_new(time, &known.times)).collect();
    known.times.extend(times);
    let is_other = |cite: &Cite| known.places.iter().all(|one| story.words(*one) != story.words(*cite));
    let places: Vec<Cite> = step.places.into_iter().filter(is_other).collect();
    known.places.extend(places);
    known.signs.extend(step.signs);
}

fn is_same(story: &Story, known: &Step, step: &Step) -> bool {
    let agree = known.times.is_empty()
        || step.times.is_empty()
        || known.times.iter().any(|&a| step.times.iter().any(|&b| are_one_time(story, a, b)));
    known.status == step.status && agree
}

/// True unless the two are known to be different times: of what nothing
/// anchors ("the day before") that cannot be said.
fn are_one_time(story: &Story, a: Cite, b: Cite) -> bool {
    let (Some(one), Some(other)) = (time(story, a), time(story, b)) else { return true };
    let of_day = |time: &TimeMention| month_day(time.value.value(), time.value.days());
    let of_week = |time: &TimeMention| weekday(time.value.value(), time.value.days());
    match one.value.days().zip(other.value.days()) {
        Some((x, y)) => x.0 <= y.1 && y.0 <= x.1,
        None => agree(one, other, of_day).or_else(|| agree(one, other, of_week)).unwrap_or(true),
    }
}

/// Whether the two are alike in what is known of both.
fn agree<T: PartialEq>(
    one: &TimeMention,
    other: &TimeMention,
    known: impl Fn(&TimeMention) -> Option<T>,
) -> Option<bool> {
    Some(known(one)? == known(other)?)
}

/// The value of a time, or its words if nothing is known of it.
fn value(story: &Story, cite: Cite) -> &str {
    let known = time(story, cite).map(|time| time.value.value());
    known.filter(|value| !value.is_empty()).unwrap_or_else(|| story.words(cite))
}

fn time(story: &Story, cite: Cite) -> Option<&TimeMention> {
    let times = story.reports[cite.report].1.times.iter().as_slice();
    let at = times.binary_search_by_key(&cite.span.start, |time| time.span.start).ok()?;
    Some(&times[at])
}

/// Marks the plans that a later step moves or calls off for good.
fn supersede(story: &Story, history: &mut [Step]) {
    for at in 0..history.len() {
        let (earlier, later) = history.split_at_mut(at + 1);
        let step = &mut earlier[at];
        let is_plan = matches!(step.status, Status::Planned | Status::Proposed | Status::Expected);
        let is_moved = later.iter().any(|other| {
            other.status == Status::Postponed
                && !step.times.is_empty()
                && !step.times.iter().any(|&a| other.times.iter().any(|&b| are_one_time(story, a, b)))
        });
        let called_off = later.iter().rposition(|other| other.status == Status::Cancelled);
        let is_off = called_off.is_some_and(|at| later[at..].iter().all(|other| other.status != Status::Revived));
        step.is_superseded = is_plan && (is_moved || is_off);
    }
}
