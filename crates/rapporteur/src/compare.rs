//! From a story to its reports side by side. Begin with [`compare`].

mod accounted;
mod ages;
mod contrasts;
mod events;
mod facts;
mod figures;
mod names;
mod origins;
mod statements;

use crate::annotations::{Annotations, EventMention, EventMentionId, NumberId, NumberMention, TimeId};
use crate::comparison::{About, Agreement, Cell, Comparison, Row, Said, Thresholds};
use crate::days::{month_day, weekday};
use crate::report::Stamp;
use crate::story::{Cite, EntityId, EventId, ReportId, Slot, Story};
use crate::text::Span;
use jiff::civil::Date;
use std::collections::{BTreeSet, HashMap};

pub use contrasts::{ContrastPair, pairs as contrast_pairs};

/// Lines up what the reports say, slot by slot. Rows of one fact stand
/// together; the fact an editor would look at first comes first.
pub fn compare(story: &Story) -> Comparison {
    compare_at(story, &Thresholds::default())
}

/// The same with other thresholds, for choosing them.
pub fn compare_at(story: &Story, thresholds: &Thresholds) -> Comparison {
    let mut rows = events::rows(story, &contrasts::find(story));
    rows.extend(facts::rows(story, thresholds));
    rows.extend(ages::rows(story));
    rows.extend(figures::rows(story));
    rows.extend(names::rows(story));
    rows.extend(statements::rows(story));
    for row in &mut rows {
        row.weight = weight(row);
    }
    origins::count(story, &mut rows);
    keep_one_a_sentence(story, &mut rows);
    sort(&mut rows);
    let accounted = accounted::find(story, &rows);
    Comparison { rows, accounted }
}

/// Of rows that only one report has, the weightiest of each sentence: the
/// reader sees the whole sentence anyway.
fn keep_one_a_sentence(story: &Story, rows: &mut Vec<Row>) {
    let sentence = |row: &Row| {
        let all = &story.reports[row.label.report].1;
        (row.agreement == Agreement::OnlyOne)
            .then(|| all.sentence_at(row.label.span.start).map(|sentence| (row.label.report, sentence)))
            .flatten()
    };
    let mut best: HashMap<(ReportId, usize), (u32, usize)> = HashMap::new();
    for (place, row) in rows.iter().enumerate() {
        let Some(sentence) = sentence(row) else { continue };
        let known = best.entry(sentence).or_insert((row.weight, place));
        if row.weight > known.0 {
            *known = (row.weight, place);
        }
    }
    let mut place = 0;
    rows.retain(|row| {
        place += 1;
        sentence(row).is_none_or(|sentence| best[&sentence].1 == place - 1)
    });
}

/// One cell for each report from what was found for some of them.
fn cells(story: &Story, mut said: HashMap<ReportId, Vec<Said>>) -> Vec<Cell> {
    story
        .reports
        .pairs()
        .map(|(report, (read, _))| match said.remove(&report) {
            Some(values) if !values.is_empty() => Cell::Says(values),
            _ if read.is_partial => Cell::NotRead,
            _ => Cell::Silent,
        })
        .collect()
}

/// A row whose weight and origins are still to be given.
fn row(about: About, label: Cite, slot: Slot, agreement: Agreement, cells: Vec<Cell>, rule: &'static str) -> Row {
    Row { about, label, slot, agreement, cells, rule, weight: 0, likelihood: 1.0, origins: 0 }
}

/// Events that are told as one but for one slot, in which they stand against
/// each other.
struct Contrast {
    slot: Slot,
    /// The event that it is shown with.
    about: EventId,
    events: Vec<EventId>,
    /// The mentions that stand against each other,
    mentions: Vec<(ReportId, EventMentionId)>,
    /// with their times
    times: Vec<(ReportId, TimeId)>,
    /// places
    places: Vec<(Cite, EntityId)>,
    /// and, for numbers only, numbers.
    numbers: Vec<(ReportId, NumberId)>,
}

/// The contrasts of a story.
struct Contrasts {
    /// For each slot the events that differ in it.
    list: Vec<Contrast>,
    /// The merged events whose own mentions stand against each other in a slot
    /// and surely tell of one thing,
    inside: BTreeSet<(EventId, Slot)>,
    /// and all those of which some mentions stand against each other.
    perhaps: BTreeSet<(EventId, Slot)>,
}

/// Which of two reports was published first; equal if that cannot be said.
fn by_publication(one: &Stamp, other: &Stamp) -> std::cmp::Ordering {
    let by_hour = || one.time.zip(other.time).map(|(a, b)| a.cmp(&b));
    let is_one_clock = one.offset_minutes == other.offset_minutes;
    one.day.cmp(&other.day).then_with(|| by_hour().filter(|_| is_one_clock).unwrap_or(std::cmp::Ordering::Equal))
}

/// True for a length of time that is somebody's age: "61-year-old".
fn is_age(words: &str) -> bool {
    words.ends_with("-old") || words.ends_with(" old")
}

/// True for times that are reckoned from another one of the text ("the day
/// before"), which may have been misread.
fn hangs_on_another(rule: &str) -> bool {
    matches!(rule, "next-day" | "following-unit")
        || rule.split('-').any(|word| matches!(word, "before" | "after" | "later" | "earlier"))
}

/// True if only one of the two is a date, so that the day of the week is all
/// that both give.
fn is_by_weekday(one: Option<(Date, Date)>, other: Option<(Date, Date)>) -> bool {
    one.is_none() || other.is_none()
}

/// True for an event of which a sentence asks, not for what stands before a colon.
fn is_asked(text: &str, all: &Annotations, event: &EventMention) -> bool {
    let sentence = all.sentence_at(event.trigger.start).map_or(event.trigger, |at| all.parse.sentences[at].span);
    let rest = Span { start: event.trigger.end, end: sentence.end.max(event.trigger.end) }.of(text);
    rest.trim_end().ends_with('?') && !rest.contains(": ")
}

/// "46", "46 or more", "up to 20", "10 to 20", "about 12", with the unit.
fn shown_number(number: &NumberMention) -> String {
    let plain = match (number.low, number.high) {
        (Some(low), Some(high)) if low == high => format!("{low}"),
        (Some(low), Some(high)) => format!("{low} to {high}"),
        (Some(low), None) => format!("{low} or more"),
        (None, Some(high)) => format!("up to {high}"),
        (None, None) => "unknown".to_string(),
    };
    let about = if number.is_approximate { "about " } else { "" };
    let unit = number.unit.as_deref().map(|unit| format!(" {unit}")).unwrap_or_default();
    format!("{about}{plain}{unit}")
}

/// How many reports have a value.
fn n_saying(cells: &[Cell]) -> usize {
    cells.iter().filter(|cell| matches!(cell, Cell::Says(_))).count()
}

/// Contradictions of fact first, then status and certainty, numbers, names,
/// then what only one has; background last.
fn weight(row: &Row) -> u32 {
    // What became of a plan comes right after what differs.
    let change = if matches!(row.rule, "earlier-status" | "revived-after-a-change") { 45 } else { 0 };
    row.agreement.entry().weight + row.slot.entry().weight + change + n_saying(&row.cells).min(9) as u32
}

fn sort(rows: &mut [Row]) {
    let mut best: HashMap<About, u32> = HashMap::new();
    for row in rows.iter() {
        let known = best.entry(row.about).or_default();
        *known = (*known).max(row.weight);
    }
    rows.sort_by(|a, b| {
        let (x, y) = (best[&a.about], best[&b.about]);
        y.cmp(&x).then(a.about.cmp(&b.about)).then(b.weight.cmp(&a.weight)).then(a.slot.cmp(&b.slot))
    });
}
