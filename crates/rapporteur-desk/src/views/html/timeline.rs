//! Events in date order, with the precision of their date and their status. Begin with [`section`].

use super::super::timeline::{self, Entry, Telling, entries, month_or_year};
use super::super::values::{status_words, time_words};
use super::Section;
use super::desk::{Desk, Place, Shared, day, day_words};
use crate::plain::shorten;
use askama::Template;
use jiff::ToSpan;
use jiff::civil::Date;
use rapporteur::annotations;
use rapporteur::vocabulary::Vocabulary;
use std::collections::BTreeSet;

/// Events that ended more than this many days before the first report are folded away.
const DAYS_BEFORE: i64 = 45;
/// Width of the strip of days, in SVG units.
const WIDTH: f64 = 150.0;
/// Margin at both ends of the strip.
const MARGIN: f64 = 6.0;

/// The timeline.
pub(super) fn section(desk: &Desk) -> Option<Section> {
    let found = entries(desk.record);
    let days = Days::new(desk, &found);
    let (mut earlier, mut near, mut undated) = (Vec::new(), Vec::new(), Vec::new());
    for entry in &found {
        let view = view(desk, &days, entry);
        match &entry.first_day {
            None => undated.push(view),
            Some(_) if days.is_earlier(entry) => earlier.push(view),
            Some(_) => near.push(view),
        }
    }
    let count = found.len();
    let mark = near.iter().position(|view| view.is_after_reports).filter(|_| days.latest.is_some());
    let mut ahead = mark.map(|mark| near.split_off(mark)).unwrap_or_default();
    [&mut earlier, &mut near, &mut ahead, &mut undated].into_iter().for_each(|views| mark_same_days(views));
    let latest = days.latest.as_deref().map(day_words).unwrap_or_default();
    let view = Timeline { earlier, near, ahead, undated, latest };
    (count > 0).then(|| Section { id: "timeline", name: "Timeline", count, html: view.render().unwrap_or_default() })
}

#[derive(Template)]
#[template(path = "page/timeline.html")]
struct Timeline {
    earlier: Vec<EntryView>,
    near: Vec<EntryView>,
    ahead: Vec<EntryView>,
    undated: Vec<EntryView>,
    /// Day of the latest report.
    latest: String,
}

struct EntryView {
    day: String,
    /// True if the line above has the same day.
    is_same_day: bool,
    /// A month, two weeks, and the reports' words for the time.
    grain: String,
    is_after_reports: bool,
    /// Position of its bar; `None` if it has no day.
    bar: Option<Bar>,
    kind: String,
    statuses: Vec<Status>,
    clause: Option<Shared>,
}

struct Bar {
    x: String,
    width: String,
    /// Position of the day of the latest report.
    now: String,
}

struct Status {
    words: &'static str,
    shape: &'static str,
}

/// The days of the story, which have equal distances on the strip.
struct Days {
    columns: Vec<Date>,
    first: Option<Date>,
    latest: Option<String>,
}

impl Days {
    fn new(desk: &Desk, entries: &[Entry]) -> Days {
        let first: Option<Date> = desk.record.reports.iter().filter_map(day).min().and_then(|day| day.parse().ok());
        let mut days = Days { columns: Vec::new(), first, latest: desk.latest_day() };
        let named = entries.iter().filter(|entry| !days.is_earlier(entry));
        let mut columns: BTreeSet<Date> = named
            .flat_map(|entry| [&entry.first_day, &entry.last_day])
            .flatten()
            .filter_map(|day| day.parse().ok())
            .collect();
        columns.extend(days.latest.as_ref().and_then(|day| day.parse::<Date>().ok()));
        days.columns = columns.into_iter().collect();
        days
    }

    fn is_earlier(&self, entry: &Entry) -> bool {
        let last = entry.last_day.as_ref().and_then(|day| day.parse::<Date>().ok());
        let start = self.first.and_then(|first| first.checked_sub(DAYS_BEFORE.days()).ok());
        last.zip(start).is_some_and(|(last, start)| last < start)
    }

    /// Position of a day on the strip. Every day that occurs gets the same space, since some are
    /// close together and others far apart.
    fn position(&self, day: Date) -> f64 {
        let place = self.columns.partition_point(|&column| column < day) as f64;
        let steps = self.columns.len().saturating_sub(1).max(1) as f64;
        MARGIN + (WIDTH - 2.0 * MARGIN) * (place / steps).min(1.0)
    }

    fn bar(&self, entry: &Entry) -> Option<Bar> {
        let from = self.position(entry.first_day.as_ref()?.parse().ok()?);
        let to = self.position(entry.last_day.as_ref()?.parse().ok()?);
        let now = self.latest.as_ref().and_then(|day| day.parse().ok()).map(|day| self.position(day));
        Some(Bar {
            x: format!("{:.1}", from - 3.0),
            width: format!("{:.1}", (to - from).max(0.0) + 6.0),
            now: now.map(|now| format!("{now:.1}")).unwrap_or_default(),
        })
    }
}

fn mark_same_days(views: &mut [EntryView]) {
    for at in 1..views.len() {
        views[at].is_same_day = views[at].day == views[at - 1].day;
    }
}

fn view(desk: &Desk, days: &Days, entry: &Entry) -> EntryView {
    let is_earlier = days.is_earlier(entry);
    let is_after = entry.first_day.as_ref().zip(days.latest.as_ref()).is_some_and(|(day, latest)| day > latest);
    EntryView {
        day: day_name(entry),
        is_same_day: false,
        grain: told(entry),
        is_after_reports: is_after,
        bar: if is_earlier { None } else { days.bar(entry) },
        kind: entry.kind.clone(),
        statuses: entry.statuses().into_iter().map(status).collect(),
        clause: clause(desk, entry),
    }
}

fn status(status: annotations::Status) -> Status {
    Status { words: status_words(status), shape: status.entry().shape.name() }
}

/// The clause in the first report that has it, with the places in all reports.
fn clause(desk: &Desk, entry: &Entry) -> Option<Shared> {
    let event = desk.record.events.iter().find(|event| event.key == entry.event)?;
    let mention = |told: &Telling| {
        let mut mentions = event.mentions.iter().filter(|mention| mention.trigger.start == told.start);
        mentions.find(|mention| desk.record.reports[desk.index(&mention.trigger.report)].path == told.report)
    };
    let places: Vec<Place> = entry.told.iter().filter_map(mention).map(|one| desk.place(&one.clause)).collect();
    let first = places.first()?.clone();
    Some(Shared { words: shorten(&first.words, 180), places, ..Shared::of(first) })
}

fn day_name(entry: &Entry) -> String {
    match entry.first_day {
        Some(_) => timeline::day_name(entry),
        // That the day is not known stands above all of these.
        None => time_words(&entry.value).unwrap_or_else(|| format!("“{}”", entry.words)),
    }
}

/// `“Wednesday”`, `a month: “in March”`: how finely the time is known, and the words for it.
fn told(entry: &Entry) -> String {
    match (grain(entry), &entry.first_day) {
        (_, None) => String::new(),
        (grain, _) if grain.is_empty() => format!("“{}”", entry.words),
        (grain, _) => format!("{grain}: “{}”", entry.words),
    }
}

/// How finely the time is known, where the day does not show it.
fn grain(entry: &Entry) -> String {
    let days = |text: &Option<String>| text.as_ref().and_then(|day| day.parse::<Date>().ok());
    let Some((first, last)) = days(&entry.first_day).zip(days(&entry.last_day)) else { return String::new() };
    let length = first.until(last).map(|span| span.get_days()).unwrap_or(0) + 1;
    match length {
        1 => "",
        7 => "a week",
        28..=31 if month_or_year(&entry.value).is_some() => "a month",
        365 | 366 => "a year",
        length => return format!("{length} days"),
    }
    .to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(first: &str, last: &str, value: &str) -> Entry {
        Entry {
            first_day: Some(first.into()),
            last_day: Some(last.into()),
            value: value.into(),
            words: "words".into(),
            event: String::new(),
            kind: String::new(),
            course: String::new(),
            told: Vec::new(),
        }
    }

    #[test]
    fn days_have_their_grain() {
        let cases = [
            ("2024-03-13", "2024-03-13", "2024-03-13", "Wednesday 13 March 2024", ""),
            ("2024-03-13", "2024-03-13", "2024-03-13TEV", "Wednesday 13 March 2024, evening", ""),
            ("2024-03-13", "2024-03-13", "2024-03-13T21:00", "Wednesday 13 March 2024, 21:00", ""),
            ("2024-03-17", "2024-03-17", "2024-03-17T24:00", "Sunday 17 March 2024, midnight", ""),
            ("2024-03-01", "2024-03-31", "2024-03", "March 2024", "a month"),
            ("2024-01-01", "2024-12-31", "2024", "2024", "a year"),
            ("2024-03-11", "2024-03-17", "2024-W11", "11 to 17 March 2024", "a week"),
            ("2024-03-11", "2024-03-13", "", "11 to 13 March 2024", "3 days"),
        ];
        for (first, last, value, name, fine) in cases {
            let entry = entry(first, last, value);
            assert_eq!((day_name(&entry).as_str(), grain(&entry).as_str()), (name, fine), "{value}");
        }
    }
}
