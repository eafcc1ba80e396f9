//! Records of the hand-made stories, and the visible text of views.

use super::flood::flood;
use super::strike;
use rapporteur_desk::inputs::InputError;
use rapporteur_desk::record::{Record, record};

pub fn strike_record() -> Record {
    let (story, comparison) = strike();
    record(&story, &comparison, &[refusal("reports/late.pdf", "is a PDF: paste its text")])
}

/// The record of the flood; without dates of publication if `is_undated`.
pub fn flood_record(is_undated: bool) -> Record {
    let (story, comparison) = flood();
    let mut record = record(&story, &comparison, &[]);
    if is_undated {
        record.reports.iter_mut().for_each(|report| report.published = None);
    }
    record
}

pub fn refusal(path: &str, why: &str) -> InputError {
    InputError { path: path.into(), why: why.into() }
}

pub fn plain(text: &str) -> String {
    anstream::adapter::strip_str(text).to_string()
}

/// The record of the strike with resolved dates.
pub fn dated(record: &Record) -> Record {
    let mut record = record.clone();
    for (place, time) in record.times.iter_mut().enumerate() {
        let day = format!("2024-03-{:02}", 4 + place);
        (time.first_day, time.last_day) = (Some(day.clone()), Some(day));
    }
    record
}

/// The text of a page without tags.
pub fn visible(page: &str) -> String {
    let words: String = page.split('<').filter_map(|part| part.split_once('>')).map(|(_, words)| words).collect();
    words.replace("&#39;", "'").replace("&#34;", "\"").replace("&#38;", "&").replace("&amp;", "&")
}
