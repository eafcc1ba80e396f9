//! Events in date order. Begin with [`entries`]. Those whose day is unknown come last.

use super::events::{Form, WIDEST, bold, course, path, plain, write_reports};
use super::layout::{self as line, piece, write_paragraph};
use super::values::{day_words, span_words, status_words, time_or_value, time_words};
use super::{Column, Times, csv_table};
use crate::json;
use crate::plain::{fit_lines, letter};
use crate::record::{Cite, Event, EventMention, Record, word};
use jiff::civil::Date;
use rapporteur::annotations::{Status, TimeKind};
use rapporteur::vocabulary::{Shape, Vocabulary};
use serde::Serialize;
use std::collections::BTreeSet;
use std::fmt::Write;

/// An event on a day, with all mentions of it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Entry {
    /// First day in ISO 8601, if it is known.
    pub first_day: Option<String>,
    /// Last day in ISO 8601, if it is known.
    pub last_day: Option<String>,
    /// TIMEX3 value; empty if the time could not be resolved.
    pub value: String,
    /// The words for the time in the first report that gives it.
    pub words: String,
    /// Key of the event.
    pub event: String,
    /// Kind of event, or the verb.
    pub kind: String,
    /// The history of the event if its status changed: "planned 2018-06-12 → cancelled"; else
    /// empty.
    pub course: String,
    /// The mentions, in report order.
    pub told: Vec<Telling>,
}

/// One mention in one report.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Telling {
    /// Its status.
    #[serde(serialize_with = "word::serialize")]
    pub status: Status,
    /// True for the new day of a postponed event.
    pub is_new_day: bool,
    /// The report's own time, if it is less precise than that of the entry ("2018-05").
    pub wider: Option<String>,
    /// The clause that mentions it.
    pub clause: String,
    /// Path of the report.
    pub report: String,
    /// Start of the trigger in the report's text, in code points.
    pub start: usize,
}

impl Entry {
    /// The statuses that the reports give, each once; unknown only if there is no other.
    pub(crate) fn statuses(&self) -> Vec<Status> {
        let mut all: Vec<Status> = Vec::new();
        for told in &self.told {
            if !all.contains(&told.status) {
                all.push(told.status);
            }
        }
        if all.len() > 1 {
            all.retain(|&status| status != Status::Unknown);
        }
        all
    }

    fn status(&self) -> String {
        let words = |status| if status == Status::Unknown { "status unknown" } else { status_words(status) };
        self.statuses().into_iter().map(words).collect::<Vec<_>>().join(" / ")
    }

    fn covers(&self, other: &Entry) -> bool {
        let days = |entry: &Entry| Some((entry.first_day.clone()?, entry.last_day.clone()?));
        days(self).zip(days(other)).is_some_and(|(one, two)| one != two && one.0 <= two.0 && two.1 <= one.1)
    }
}

/// One entry for each event and each of its days, by day, then in report order. Events without a
/// time are left out.
pub fn entries(record: &Record) -> Vec<Entry> {
    let times = Times::new(record);
    let mut found: Vec<Entry> = record.events.iter().flat_map(|event| of_event(record, &times, event)).collect();
    found.sort_by(|a, b| {
        let key = |entry: &Entry| {
            let value = (entry.value.is_empty(), entry.value.clone(), entry.words.clone());
            (entry.first_day.is_none(), entry.first_day.clone(), entry.last_day.clone(), value)
        };
        key(a).cmp(&key(b))
    });
    found
}

fn of_event(record: &Record, times: &Times, event: &Event) -> Vec<Entry> {
    let mut found: Vec<Entry> = Vec::new();
    for mention in &event.mentions {
        for entry in mention.times.iter().filter_map(|cite| of_mention(record, times, event, mention, cite)) {
            let known = found.iter_mut().find(|known| {
                (&known.first_day, &known.last_day) == (&entry.first_day, &entry.last_day)
                    && (known.first_day.is_some()
                        || known.value == entry.value && (!entry.value.is_empty() || known.words == entry.words))
            });
            match known {
                Some(known) => known.told.extend(entry.told),
                None => found.push(entry),
            }
        }
    }
    folded(found)
}

/// Merges "in May" and "on 30 May" of one event, if no other day of it could be meant by the less
/// precise time.
fn folded(mut found: Vec<Entry>) -> Vec<Entry> {
    for at in (0..found.len()).rev() {
        let finer: Vec<usize> = (0..found.len()).filter(|&other| found[at].covers(&found[other])).collect();
        if let [finer] = finer[..] {
            let wider = found.remove(at);
            let finer = if finer > at { finer - 1 } else { finer };
            let value = wider.value;
            found[finer].told.extend(wider.told.into_iter().map(|told| Telling { wider: Some(value.clone()), ..told }));
        }
    }
    found
}

fn of_mention(record: &Record, times: &Times, event: &Event, mention: &EventMention, cite: &Cite) -> Option<Entry> {
    let time = times.of(cite).filter(|time| matches!(time.kind, TimeKind::Date | TimeKind::Time))?;
    let told = Telling {
        status: mention.status,
        is_new_day: mention.moved_to.contains(cite),
        wider: None,
        clause: plain(&mention.clause),
        report: path(record, &mention.trigger),
        start: mention.trigger.start,
    };
    Some(Entry {
        first_day: time.first_day.clone(),
        last_day: time.last_day.clone(),
        value: time.value.clone(),
        words: plain(cite),
        event: event.key.clone(),
        kind: event.kind.clone(),
        course: course(times, event, Form::Names),
        told: vec![told],
    })
}

/// For people: the reports, the days, below each its events, below each what the reports say.
pub fn text(record: &Record, columns: usize) -> String {
    let columns = columns.clamp(30, WIDEST);
    let (mut out, times) = (String::new(), Times::new(record));
    write_reports(record, columns, &mut out);
    let mut last = None;
    for entry in entries(record) {
        let day = day_heading(&entry);
        if last.as_ref() != Some(&day) {
            out.push('\n');
            write_paragraph(&[piece(bold(), &day)], 0, 2, columns, &mut out);
            last = Some(day);
        }
        let part = part_of_day(&entry.value).filter(|_| entry.first_day.is_some());
        let part = part.map(|part| format!(", {part}")).unwrap_or_default();
        let told = format!("{}: {}{part}", entry.kind, entry.status());
        write_paragraph(&[line::plain(told)], 2, 2, columns, &mut out);
        let event = record.events.iter().find(|event| event.key == entry.event);
        let course = event.map(|event| course(&times, event, Form::Words)).unwrap_or_default();
        if !course.is_empty() {
            write_paragraph(&[line::plain(course)], 4, 2, columns, &mut out);
        }
        for (words, reports) in clauses(record, &entry) {
            let line = [piece(bold(), reports.join(", ")), line::plain(format!("  {words}"))];
            write_paragraph(&line, 4, 2, columns, &mut out);
        }
    }
    out
}

/// What is said of an entry, each once, with the letters of the reports that say it.
fn clauses(record: &Record, entry: &Entry) -> Vec<(String, Vec<String>)> {
    let mut found: Vec<(String, BTreeSet<usize>)> = Vec::new();
    for told in &entry.told {
        let moved = if told.is_new_day { " (new day)" } else { "" };
        let wider = told.wider.as_ref().map_or(String::new(), |value| format!(" ({})", time_or_value(value)));
        let words = format!("“{}”{wider}{moved}", told.clause);
        let report = record.reports.iter().position(|report| report.path == told.report);
        match found.iter_mut().find(|one| one.0 == words) {
            Some((_, reports)) => reports.extend(report),
            None => found.push((words, report.into_iter().collect())),
        }
    }
    found.into_iter().map(|(words, reports)| (words, reports.into_iter().map(letter).collect())).collect()
}

/// The day or days of an entry, below which events of other times of the day may stand.
fn day_heading(entry: &Entry) -> String {
    match (&entry.first_day, &entry.last_day) {
        (Some(first), Some(last)) if first == last => day_words(first),
        _ => day_name(entry),
    }
}

/// The day or days of an entry in words: `Tuesday 12 March 2024, evening`, `March 2024`,
/// `11 to 17 March 2024`.
pub(crate) fn day_name(entry: &Entry) -> String {
    match (&entry.first_day, &entry.last_day) {
        (Some(first), Some(last)) if first == last => match part_of_day(&entry.value) {
            Some(part) => format!("{}, {part}", day_words(first)),
            None => day_words(first),
        },
        (Some(first), Some(last)) => month_or_year(&entry.value).unwrap_or_else(|| span_words(first, last)),
        _ => time_words(&entry.value).unwrap_or_else(|| format!("“{}”, date not known", entry.words)),
    }
}

/// `evening`, `21:00`.
pub(crate) fn part_of_day(value: &str) -> Option<String> {
    value.get(10..)?.strip_prefix('T')?;
    time_words(value)?.rsplit_once(", ").map(|(_, part)| part.to_string())
}

pub(crate) fn month_or_year(value: &str) -> Option<String> {
    let is_digits = value.bytes().all(|one| one.is_ascii_digit() || one == b'-');
    match value.len() {
        4 if is_digits => Some(value.to_string()),
        7 if is_digits => time_words(value),
        _ => None,
    }
}

/// For programs.
pub fn json(record: &Record) -> String {
    json::pretty(&entries(record))
}

/// As CSV: one line for each mention; those of one event have the same key.
pub fn csv(record: &Record) -> String {
    let entries = entries(record);
    csv_table(&columns(), entries.iter().flat_map(|entry| entry.told.iter().map(move |told| (entry, told))))
}

fn columns<'a>() -> Vec<Column<(&'a Entry, &'a Telling)>> {
    vec![
        ("first_day", |(entry, _)| entry.first_day.clone().unwrap_or_default()),
        ("last_day", |(entry, _)| entry.last_day.clone().unwrap_or_default()),
        ("value", |(entry, _)| entry.value.clone()),
        ("wider", |(_, told)| told.wider.clone().unwrap_or_default()),
        ("is_new_day", |(_, told)| told.is_new_day.to_string()),
        ("status", |(_, told)| told.status.name().to_string()),
        ("kind", |(entry, _)| entry.kind.clone()),
        ("clause", |(_, told)| told.clause.clone()),
        ("report", |(_, told)| told.report.clone()),
        ("event", |(entry, _)| entry.event.clone()),
        ("start", |(_, told)| told.start.to_string()),
    ]
}

/// Width of the picture in pixels.
const WIDTH: f64 = 960.0;
/// Share of the width for the days; the text is to their right.
const PICTURE: f64 = 0.42;
/// Maximum number of characters of a clause.
const LONGEST_LABEL: usize = 48;
/// Margin to the left of the axis.
const MARGIN: f64 = 24.0;
/// Height of a line in pixels.
const LINE: f64 = 22.0;

/// As an SVG picture: one line for each entry with a known day, with a bar from its first to its
/// last day.
pub fn svg(record: &Record) -> String {
    let found = entries(record);
    let days: Vec<(&Entry, Date, Date)> = found
        .iter()
        .filter_map(|entry| {
            Some((entry, entry.first_day.as_ref()?.parse().ok()?, entry.last_day.as_ref()?.parse().ok()?))
        })
        .collect();
    let mut columns: Vec<Date> = days.iter().flat_map(|day| [day.1, day.2]).collect();
    columns.sort();
    columns.dedup();
    let height = LINE * (days.len() as f64 + 2.0);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" width=\"{WIDTH}\" height=\"{height}\" \
         font-family=\"sans-serif\" font-size=\"12\">\n<title>Timeline</title>\n<desc>One column for each day that is named, in order; their distance is no measure of time.</desc>\n"
    );
    for &day in &columns {
        let x = position(day, &columns) + 3.0;
        _ = writeln!(out, "<line x1=\"{x:.1}\" y1=\"{LINE}\" x2=\"{x:.1}\" y2=\"{height}\" stroke=\"#dddddd\"/>");
    }
    let unplaced = found.len() - days.len();
    if unplaced > 0 {
        let y = LINE * (days.len() as f64 + 1.0) + 9.0;
        let noun = if unplaced == 1 { "event" } else { "events" };
        _ = writeln!(
            out,
            "<text x=\"{:.1}\" y=\"{y:.1}\" fill=\"#555555\">{unplaced} {noun} without a known day</text>",
            WIDTH * PICTURE
        );
    }
    for (place, (entry, from, to)) in days.iter().enumerate() {
        bar(entry, position(*from, &columns), position(*to, &columns), place, &mut out);
    }
    out + "</svg>\n"
}

/// Horizontal position of a day. Every day that occurs gets a column of its own, since some are
/// close together and others far apart.
fn position(day: Date, columns: &[Date]) -> f64 {
    let place = columns.partition_point(|&column| column < day) as f64;
    let steps = columns.len().saturating_sub(1).max(1) as f64;
    MARGIN + (WIDTH * PICTURE - 2.0 * MARGIN) * place / steps
}

fn bar(entry: &Entry, from: f64, to: f64, place: usize, out: &mut String) {
    let top = LINE * (place as f64 + 1.0);
    let statuses = entry.statuses();
    let shapes: Vec<Shape> = statuses.iter().map(|status| status.entry().shape).collect();
    let colour = match shapes.first().copied().unwrap_or(Shape::Unknown) {
        Shape::Done | Shape::UnderWay | Shape::Over => "#1b6e3c",
        Shape::Off => "#a11d1d",
        Shape::Later => "#a66a00",
        Shape::Unknown => "#777777",
        Shape::Ahead | Shape::Open => "#1d4fa1",
    };
    let width = (to - from).max(0.0) + 6.0;
    // Bars of what is still to come are hollow, so that they differ in more than colour.
    let fill = if shapes.iter().all(|shape| shape.lies_ahead()) { "#ffffff" } else { colour };
    let clause = entry.told.first().map_or("", |told| &told.clause);
    let more = match tellers(entry) {
        1 => String::new(),
        count => format!(" ({count} reports)"),
    };
    let label = format!("{} {}: {}{more}", short_day(entry), entry.status(), shortened(clause));
    _ = writeln!(
        out,
        "<rect x=\"{from:.1}\" y=\"{:.1}\" width=\"{width:.1}\" height=\"10\" rx=\"3\" fill=\"{fill}\" stroke=\"{colour}\"/>\n\
         <text x=\"{:.1}\" y=\"{:.1}\">{}</text>",
        top,
        WIDTH * PICTURE,
        top + 9.0,
        escaped(&label)
    );
}

/// A day without its weekday, or several.
fn short_day(entry: &Entry) -> String {
    let day = entry.first_day.as_ref().filter(|first| entry.last_day.as_ref() == Some(first));
    day.and_then(|day| time_words(day)).unwrap_or_else(|| day_name(entry))
}

/// How many reports tell of it.
fn tellers(entry: &Entry) -> usize {
    entry.told.iter().map(|told| &told.report).collect::<BTreeSet<_>>().len()
}

fn shortened(words: &str) -> String {
    let mut short: String = words.chars().take(LONGEST_LABEL).collect();
    if words.chars().count() > LONGEST_LABEL {
        short.push('…');
    }
    short
}

fn escaped(words: &str) -> String {
    fit_lines(words).replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
