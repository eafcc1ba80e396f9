//! Events in the order of their days. Begin with [`entries`]. Those without a
//! day that the calendar knows stand at the end.

use super::csv_line;
use super::events::{path, plain};
use crate::record::{EventMention, Record};
use jiff::civil::Date;
use serde::Serialize;
use std::fmt::Write;

/// An event on a day.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Entry {
    /// First day, if it is known.
    pub first_day: Option<String>,
    /// Last day, if it is known.
    pub last_day: Option<String>,
    /// TIMEX3 value; the empty string where no time is told.
    pub value: String,
    /// True for the new day of something put off.
    pub is_new_day: bool,
    /// How it stands.
    pub status: String,
    /// Kind of event, or the verb.
    pub kind: String,
    /// The clause that tells it.
    pub clause: String,
    /// Path of the report.
    pub report: String,
    /// Key of the event.
    pub event: String,
    /// Where the trigger begins in the report's text.
    pub start: usize,
}

/// All mentions of events with a time, by day, then in the order of the reports.
pub fn entries(record: &Record) -> Vec<Entry> {
    let mut found: Vec<Entry> = Vec::new();
    for event in &record.events {
        for mention in &event.mentions {
            found.extend(of_mention(record, &event.key, &event.kind, mention));
        }
    }
    found.sort_by(|a, b| {
        let key = |entry: &Entry| (entry.first_day.is_none(), entry.first_day.clone(), entry.last_day.clone());
        key(a).cmp(&key(b))
    });
    found
}

fn of_mention(record: &Record, key: &str, kind: &str, mention: &EventMention) -> Vec<Entry> {
    let entry = |cite: &crate::record::Cite| {
        let time =
            record.times.iter().find(|time| time.cite == *cite && matches!(time.kind.as_str(), "date" | "time"))?;
        Some(Entry {
            first_day: time.first_day.clone(),
            last_day: time.last_day.clone(),
            value: time.value.clone(),
            is_new_day: mention.moved_to.contains(cite),
            status: mention.status.clone(),
            kind: kind.to_string(),
            clause: plain(&mention.clause),
            report: path(record, &mention.trigger),
            event: key.to_string(),
            start: mention.trigger.start,
        })
    };
    mention.times.iter().filter_map(entry).collect()
}

/// For people.
pub fn text(record: &Record) -> String {
    let mut out = String::new();
    let mut last = None;
    for entry in entries(record) {
        let day = day_words(&entry);
        if last.as_ref() != Some(&day) {
            _ = writeln!(out, "{day}");
            last = Some(day);
        }
        let moved = if entry.is_new_day { " (new day)" } else { "" };
        _ = writeln!(out, "  {}{moved}: {} [{}]", entry.status, entry.clause, entry.report);
    }
    out
}

fn day_words(entry: &Entry) -> String {
    match (&entry.first_day, &entry.last_day) {
        (Some(first), Some(last)) if first == last => first.clone(),
        (Some(first), Some(last)) => format!("{first} to {last}"),
        _ if entry.value.is_empty() => "day unknown".into(),
        _ => format!("{} (day unknown)", entry.value),
    }
}

/// For programs.
pub fn json(record: &Record) -> String {
    let value = serde_json::to_value(entries(record)).unwrap_or_default();
    format!("{value:#}\n")
}

/// For tables.
pub fn csv(record: &Record) -> String {
    let mut out = String::from("first_day,last_day,value,is_new_day,status,kind,clause,report,event,start\n");
    for entry in entries(record) {
        let cells = [
            entry.first_day.unwrap_or_default(),
            entry.last_day.unwrap_or_default(),
            entry.value,
            entry.is_new_day.to_string(),
            entry.status,
            entry.kind,
            entry.clause,
            entry.report,
            entry.event,
            entry.start.to_string(),
        ];
        csv_line(&cells, &mut out);
    }
    out
}

/// Width of the picture.
const WIDTH: f64 = 960.0;
/// Share of the width for the days; the words stand on the right of them.
const PICTURE: f64 = 0.42;
/// Characters of a clause that are shown.
const LONGEST_LABEL: usize = 48;
/// Room left of the axis for nothing but air.
const MARGIN: f64 = 24.0;
/// Height of a line.
const LINE: f64 = 22.0;

/// A picture: one line for each entry with a known day, a bar from its first
/// to its last day.
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
    for (place, (entry, from, to)) in days.iter().enumerate() {
        bar(entry, position(*from, &columns), position(*to, &columns), place, &mut out);
    }
    out + "</svg>\n"
}

/// Where a day stands from left to right: a story has its days close together
/// and some far off, so each day that is named gets a column.
fn position(day: Date, columns: &[Date]) -> f64 {
    let place = columns.partition_point(|&column| column < day) as f64;
    let steps = columns.len().saturating_sub(1).max(1) as f64;
    MARGIN + (WIDTH * PICTURE - 2.0 * MARGIN) * place / steps
}

fn bar(entry: &Entry, from: f64, to: f64, place: usize, out: &mut String) {
    let top = LINE * (place as f64 + 1.0);
    let colour = match entry.status.as_str() {
        "occurred" | "ongoing" | "standing" | "former" => "#1b6e3c",
        "cancelled" | "failed" | "negated" | "denied" => "#a11d1d",
        "postponed" => "#a66a00",
        "unknown" => "#777777",
        _ => "#1d4fa1",
    };
    let width = (to - from).max(0.0) + 6.0;
    // What is still to come is hollow, so that colour alone does not tell.
    let (fill, stroke) = match entry.status.as_str() {
        "planned" | "expected" | "proposed" | "conditional" | "possible" | "postponed" => ("#ffffff", colour),
        _ => (colour, colour),
    };
    let label = format!("{} {}: {}", day_words(entry), entry.status, shortened(&entry.clause));
    _ = writeln!(
        out,
        "<rect x=\"{from:.1}\" y=\"{:.1}\" width=\"{width:.1}\" height=\"10\" rx=\"3\" fill=\"{fill}\" stroke=\"{stroke}\"/>\n\
         <text x=\"{:.1}\" y=\"{:.1}\">{}</text>",
        top,
        WIDTH * PICTURE,
        top + 9.0,
        escaped(&label)
    );
}

fn shortened(words: &str) -> String {
    let mut short: String = words.chars().take(LONGEST_LABEL).collect();
    if words.chars().count() > LONGEST_LABEL {
        short.push('…');
    }
    short
}

fn escaped(words: &str) -> String {
    words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
