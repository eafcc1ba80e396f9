//! The user's corrections, as a file (`docs/rulings.md`). Begin with [`load`], then
//! [`story`](fn@story); [`save`] writes the file.
//!
//! A ruling refers to words of a report by the hash of the report's bytes, their position, and the
//! words themselves. If the words are not there any more, the ruling is left out, with a complaint.
//! Removing a ruling leaves the story as it was before.

use crate::error::Error;
use crate::files;
use crate::json;
use crate::reading::is_named;
use crate::record::{report_keys, values, word};
use rapporteur::annotations::{Annotations, Certainty, Status, Time};
use rapporteur::report::Report;
use rapporteur::story::{self, Correction, Decision, ReportId, Slot, Story, Thing};
use rapporteur::text::{Id, Span};
use rapporteur::vocabulary::{CorrectedBy, Vocabulary};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use serde_json::error::Category;
use std::path::Path;

/// The version of the file's format.
pub const VERSION: u32 = 1;
/// Maximum size of a corrections file in bytes,
const LARGEST: usize = 16 << 20;
/// and its maximum number of rulings, since the words of each are looked up in the reports.
const MOST: usize = 10_000;

/// The contents of a corrections file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rulings {
    /// [`VERSION`].
    pub version: u32,
    /// In order of precedence: of two that contradict each other, the first takes effect.
    pub rulings: Vec<Ruling>,
}

impl Default for Rulings {
    fn default() -> Rulings {
        Rulings { version: VERSION, rulings: Vec::new() }
    }
}

/// A ruling with its reason.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "decision", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Ruling {
    /// Two places are the same thing.
    Same {
        /// The kind of thing.
        #[serde(with = "word")]
        about: Thing,
        /// One place.
        left: Place,
        /// The other place.
        right: Place,
        /// The reason.
        reason: String,
    },
    /// Two places are not the same thing.
    Different {
        /// The kind of thing.
        #[serde(with = "word")]
        about: Thing,
        /// One place.
        left: Place,
        /// The other place.
        right: Place,
        /// The reason.
        reason: String,
    },
    /// The reading of a place is left out.
    Drop {
        /// The place.
        at: Place,
        /// The slot that is left out, as named in the record; all if `None`.
        #[serde(default, with = "word::perhaps", skip_serializing_if = "Option::is_none")]
        slot: Option<Slot>,
        /// The reason.
        reason: String,
    },
    /// The reading of a place is replaced.
    Correct {
        /// The place: a number or time; the trigger of an event; the content of a statement.
        at: Place,
        /// The slot, as named in the record.
        #[serde(with = "word")]
        slot: Slot,
        /// The right value, for `number`, `time`, `status` and `certainty`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        value: Option<String>,
        /// The right phrase in the same report, for `speaker` and roles of events.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        phrase: Option<Place>,
        /// The reason.
        reason: String,
    },
}

impl Ruling {
    /// The reason.
    pub fn reason(&self) -> &str {
        match self {
            Ruling::Same { reason, .. } | Ruling::Different { reason, .. } => reason,
            Ruling::Drop { reason, .. } | Ruling::Correct { reason, .. } => reason,
        }
    }
}

/// A place in a report: a cite of the record, with the file name if it is known.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// SHA-256 of the report's bytes in hexadecimal, at least the first eight digits, as in the
    /// record's keys.
    pub report: String,
    /// File name of the report, for people and for warnings.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// Position of the first code point in the report's text.
    pub start: usize,
    /// One past the last code point.
    pub end: usize,
    /// The words themselves.
    pub text: String,
}

/// Reads a corrections file; an error if any part of it is invalid.
pub fn load(path: &Path) -> Result<Rulings, Error> {
    let shown = files::shown(path);
    let fail = |why: String| Error { what: format!("{shown}: {why}") };
    let bytes = files::read_named(path, LARGEST).map_err(fail)?;
    let rulings: Rulings = serde_json::from_slice(&bytes)
        .map_err(|error| fail(format!("is not a corrections file: {}", unfit(&error, "corrections"))))?;
    if rulings.version != VERSION {
        return Err(fail(format!("it is of version {}, and only version {VERSION} is known", rulings.version)));
    }
    if rulings.rulings.len() > MOST {
        return Err(fail(format!("it has {} corrections, at most {MOST} are allowed", rulings.rulings.len())));
    }
    for (at, ruling) in rulings.rulings.iter().enumerate() {
        check(ruling).map_err(|why| fail(format!("correction {}: {why}", at + 1)))?;
    }
    Ok(rulings)
}

/// Why JSON does not hold what it should.
fn unfit(error: &serde_json::Error, what: &str) -> String {
    let form =
        format!("docs/rulings.md shows how {what} {}", if what.ends_with('s') { "are written" } else { "is written" });
    let (line, message) = (error.line(), error.to_string());
    let message = message.rsplit_once(" at line ").map_or(message.as_str(), |(message, _)| message);
    // What is missing is noticed where the part ends.
    let part = if line > 0 { format!("a part that ends in line {line}") } else { "a part of it".to_string() };
    match error.classify() {
        Category::Syntax | Category::Io => format!("line {line} of it is not JSON; {form}"),
        Category::Eof => format!("it ends too early, in line {line}; {form}"),
        Category::Data => format!("{part} does not fit; {form} ({message})"),
    }
}

/// A single ruling, as a file has it.
pub fn ruling(json: &str) -> Result<Ruling, String> {
    let wrong = |error: serde_json::Error| format!("this is not a correction: {}", unfit(&error, "a correction"));
    let value: Value = serde_json::from_str(json).map_err(wrong)?;
    if has(&value, &|field| field.is_null()) {
        return Err("it has a null field: leave the field out".to_string());
    }
    if has(&value, &|field| field["report"] == "") {
        return Err("a place in it names no report".to_string());
    }
    let ruling = serde_json::from_value(value).map_err(wrong)?;
    check(&ruling).map(|()| ruling)
}

/// True if the value or a field inside it satisfies the condition.
fn has(value: &Value, is_meant: &dyn Fn(&Value) -> bool) -> bool {
    is_meant(value) || value.as_object().is_some_and(|fields| fields.values().any(|field| has(field, is_meant)))
}

/// Writes a corrections file, completely or not at all.
pub fn save(rulings: &Rulings, path: &Path) -> Result<(), Error> {
    files::write(path, json::pretty(rulings).as_bytes())
        .map_err(|why| Error { what: format!("{}: {why}", files::shown(path)) })
}

/// Merges the reports with the rulings. The complaints are about rulings whose words are not in the
/// reports; rulings that fail for other reasons are in the story's notes.
pub fn story(understood: Vec<(Report, Annotations)>, rulings: &Rulings) -> (Story, Vec<String>) {
    let reports: Vec<&Report> = understood.iter().map(|(report, _)| report).collect();
    let (found, complaints) = matched(rulings, &reports);
    (rapporteur::merge_in_any_order(understood, &found), complaints)
}

/// The rulings whose words are at their places in these reports, and a complaint for each of the
/// others.
pub fn matched(rulings: &Rulings, reports: &[&Report]) -> (Vec<story::Ruling>, Vec<String>) {
    let keys = report_keys(reports.iter().copied());
    let desk = Desk { reports, keys };
    let (mut found, mut complaints) = (Vec::new(), Vec::new());
    for (at, ruling) in rulings.rulings.iter().enumerate() {
        match desk.ruling(ruling) {
            Ok(ruling) => found.push(ruling),
            Err(why) => complaints.push(format!("correction {} is left out: {why}", at + 1)),
        }
    }
    (found, complaints)
}

/// The reports in which rulings are looked up.
struct Desk<'a> {
    reports: &'a [&'a Report],
    keys: Vec<String>,
}

impl Desk<'_> {
    fn ruling(&self, ruling: &Ruling) -> Result<story::Ruling, String> {
        let (decision, reason) = match ruling {
            Ruling::Same { about, left, right, reason } => {
                (Decision::Same(*about, self.cite(left)?, self.cite(right)?), reason)
            }
            Ruling::Different { about, left, right, reason } => {
                (Decision::Different(*about, self.cite(left)?, self.cite(right)?), reason)
            }
            Ruling::Drop { at, slot, reason } => (Decision::Drop(*slot, self.cite(at)?), reason),
            Ruling::Correct { at, slot, value, phrase, reason } => {
                let cite = self.cite(at)?;
                let phrase = phrase.as_ref().map(|phrase| self.cite(phrase)).transpose()?;
                if phrase.is_some_and(|phrase| phrase.report != cite.report) {
                    return Err("the phrase stands in another report".to_string());
                }
                let correction = correction(*slot, value.as_deref(), phrase.map(|phrase| phrase.span))?;
                (Decision::Correct(cite, correction), reason)
            }
        };
        Ok(story::Ruling { decision, reason: reason.clone() })
    }

    fn cite(&self, place: &Place) -> Result<story::Cite, String> {
        let report = self.report(place)?;
        let text = &self.reports[report].text;
        let byte = |point: usize| text.char_indices().map(|(byte, _)| byte).chain([text.len()]).nth(point);
        let span = byte(place.start).zip(byte(place.end)).filter(|(start, end)| start < end);
        let span = span.map(|(start, end)| Span::new(start, end));
        match span.filter(|span| span.of(text) == place.text) {
            Some(span) => Ok(story::Cite { report: ReportId::from_index(report), span }),
            None => {
                let path = &self.reports[report].origin_path;
                Err(format!("“{}” does not stand at {}-{} of {path}", place.text, place.start, place.end))
            }
        }
    }

    fn report(&self, place: &Place) -> Result<usize, String> {
        let is_key = |at: &usize| self.keys[*at] == place.report;
        let begins = |at: &usize| place.report.len() >= 8 && self.reports[*at].capture.starts_with(&place.report);
        let all = 0..self.reports.len();
        if let Some(found) = all.clone().find(is_key).or_else(|| all.clone().find(begins)) {
            return Ok(found);
        }
        let file = place.file.as_deref().unwrap_or_default();
        let is_there = |at: usize| !file.is_empty() && is_named(&self.reports[at].origin_path, file);
        match all.into_iter().any(is_there) {
            true => Err(format!("{file} has changed since: its hash does not begin with {}", place.report)),
            false => Err(format!("no report has a hash that begins with {}", place.report)),
        }
    }
}

/// Checks what can be checked without the reports.
fn check(ruling: &Ruling) -> Result<(), String> {
    match ruling {
        Ruling::Same { .. } | Ruling::Different { .. } => Ok(()),
        Ruling::Drop { slot, .. } => match slot.filter(|slot| !slot.entry().is_droppable) {
            Some(slot) => Err(format!("{} cannot be dropped: correct it, or drop the event", slot.name())),
            None => Ok(()),
        },
        Ruling::Correct { slot, value, phrase, .. } => {
            correction(*slot, value.as_deref(), phrase.as_ref().map(|_| Span::default())).map(|_| ())
        }
    }
}

fn correction(slot: Slot, value: Option<&str>, phrase: Option<Span>) -> Result<Correction, String> {
    let named = slot.name();
    let given = || value.ok_or_else(|| format!("a correction of {named} needs a value"));
    let unfit = |value: &str, form: &str| format!("“{value}” is not a {named}: use {form}");
    match slot.entry().corrected_by {
        Some(CorrectedBy::Number) => {
            let value = given()?;
            let form = "46, 40 to 50, 46 or more, up to 20, or one of them after “about”";
            let (low, high, is_approximate) = values::number_of(value).ok_or_else(|| unfit(value, form))?;
            Ok(Correction::Number { low, high, is_approximate })
        }
        Some(CorrectedBy::Time) => {
            let value = given()?;
            let form = "2018, 2018-06, 2018-06-12, XXXX-WXX-5, P2D or another value of TIMEX3";
            time(value).map(Correction::Time).ok_or_else(|| unfit(value, form))
        }
        Some(CorrectedBy::Status) => Status::read(given()?).map(Correction::Status),
        Some(CorrectedBy::Certainty) => Certainty::read(given()?).map(Correction::Certainty),
        Some(CorrectedBy::Phrase) => {
            let phrase = phrase.ok_or_else(|| format!("a correction of {named} needs a phrase of the report"))?;
            Ok(match slot {
                Slot::Participant(role) => Correction::Participant(role, phrase),
                _ => Correction::Speaker(phrase),
            })
        }
        None => Err(format!("{named} is what the report has, and is not corrected: drop it")),
    }
}

/// A TIMEX3 value; for a day, month or year, with its days.
fn time(value: &str) -> Option<Time> {
    let is_value = |c: char| c.is_ascii_digit() || c.is_ascii_uppercase() || "-:_.".contains(c);
    if value.is_empty() || !value.chars().all(is_value) {
        return None;
    }
    if value.contains('X') {
        return Some(Time::Relative { value: value.to_string() });
    }
    let is_calendar = value.chars().all(|c| c.is_ascii_digit() || c == '-');
    let days = days(value);
    (days.is_some() || !is_calendar).then(|| Time::Value { value: value.to_string(), days })
}

fn days(value: &str) -> Option<(jiff::civil::Date, jiff::civil::Date)> {
    let day = |words: &str| words.parse::<jiff::civil::Date>().ok();
    match value.len() {
        4 => day(&format!("{value}-01-01")).map(|first| (first, first.last_of_year())),
        7 => day(&format!("{value}-01")).map(|first| (first, first.last_of_month())),
        _ => value.get(..10).and_then(day).map(|day| (day, day)),
    }
}
