//! The head of the page: the story's line, its reports, what differs at a
//! glance, what could not be done. Begin with [`html`].

use super::super::course::UNORDERED;
use super::super::{Fact, Heading, Outline, RowAt};
use super::super::{account_words, clean, letter, name, origin_words, plural, shorten, shorten_left, when};
use super::desk::{Desk, Reading, Shared, all_said, day, place_id, row_id, span_words};
use crate::record::{Accounted, Note, Report, Row};
use crate::views::not_understood;
use askama::Template;
use rapporteur::comparison::{Agreement, Use};
use rapporteur::lexicon;
use rapporteur::report::SectionKind;
use std::collections::HashSet;

/// At a glance: so many differences.
const MOST_GLANCES: usize = 7;
/// More reports than these are folded.
const MOST_REPORTS: usize = 8;

/// The head of the page.
pub(super) fn html(desk: &Desk, outline: &Outline) -> String {
    let record = desk.record;
    let differences = outline.differences.iter().flat_map(|fact| glances(desk, fact, false));
    let mut glances: Vec<Glance> = differences.collect();
    let more = glances.len().saturating_sub(MOST_GLANCES);
    // Changes take what room is left; the count leads to all of them.
    glances.extend(outline.changed.iter().flat_map(|fact| self::glances(desk, fact, true)));
    let head = HeadView {
        line: line(desk),
        kicker: kicker(desk),
        selection: record.selection.as_deref().map(clean),
        glances: glances.into_iter().take(MOST_GLANCES).collect(),
        more,
        counts: counts(outline),
        reports: (0..record.reports.len()).map(|index| card(desk, index)).collect(),
        is_folded: record.reports.len() > MOST_REPORTS,
        notes: record.notes.iter().map(|one| note(desk, one)).collect(),
        is_whole: record.notes.is_empty() && !record.reports.iter().any(|report| report.is_partial),
    };
    head.render().unwrap_or_default()
}

#[derive(Template)]
#[template(path = "page/head.html")]
struct HeadView {
    line: Option<StoryLine>,
    /// How many reports and origins, when, how much of them is accounted for.
    kicker: Vec<String>,
    selection: Option<String>,
    glances: Vec<Glance>,
    more: usize,
    counts: Vec<Count>,
    reports: Vec<Card>,
    is_folded: bool,
    notes: Vec<NoteView>,
    is_whole: bool,
}

/// A headline that stands for the story.
struct StoryLine {
    title: String,
    letter: String,
    name: String,
    href: String,
    is_alone: bool,
}

/// A difference or a change in one line.
struct Glance {
    row: String,
    class: &'static str,
    sign: &'static str,
    /// Empty for what differs, which is the rule here.
    verdict: &'static str,
    slot: String,
    about: Heading,
    readings: Vec<Reading>,
}

struct Count {
    href: &'static str,
    class: &'static str,
    sign: &'static str,
    number: usize,
    words: &'static str,
}

struct Card {
    letter: String,
    name: String,
    title: String,
    when: String,
    authors: String,
    origin: Option<String>,
    is_partial: bool,
    not_understood: Option<String>,
    account: String,
}

struct NoteView {
    place: String,
    what: String,
    words: String,
}

fn kicker(desk: &Desk) -> Vec<String> {
    let record = desk.record;
    let mut words = vec![plural(record.reports.len(), "report")];
    if !record.origins.is_empty() {
        words.push(plural(record.origins.len(), "origin"));
    }
    let days = || record.reports.iter().filter_map(day);
    words.extend(days().min().zip(days().max()).map(|(first, last)| span_words(&first, &last)));
    let parts = || record.accounted.iter().flat_map(|one| &one.parts).filter(|part| part.used != Use::Furniture);
    let understood = parts().filter(|part| part.used != Use::NotUnderstood).count();
    if let Some(share) = (understood * 100).checked_div(parts().count()) {
        words.push(format!("{share} % of {} accounted for", plural(parts().count(), "sentence")));
    }
    words
}

/// The headline that has most in common with the others; the first of equals.
fn line(desk: &Desk) -> Option<StoryLine> {
    let titles: Vec<(usize, HashSet<String>)> =
        desk.record.reports.iter().enumerate().filter_map(title_words).collect();
    let likeness = |words: &HashSet<String>| -> f64 { titles.iter().map(|(_, other)| overlap(words, other)).sum() };
    let mut best: Option<(f64, usize)> = None;
    for (index, words) in &titles {
        let score = likeness(words);
        if best.is_none_or(|(known, _)| score > known + 1e-9) {
            best = Some((score, *index));
        }
    }
    let (_, index) = best?;
    let report = &desk.record.reports[index];
    let start = report.sections.iter().find(|section| section.kind == SectionKind::Title).map(|section| section.start);
    Some(StoryLine {
        title: clean(report.title.as_deref()?),
        letter: letter(index),
        name: name(report),
        href: start.map_or(format!("#report-{}", letter(index)), |start| format!("#{}", place_id(index, start))),
        is_alone: titles.len() < 2,
    })
}

fn title_words((index, report): (usize, &Report)) -> Option<(usize, HashSet<String>)> {
    let title = clean(report.title.as_deref()?).to_lowercase();
    let words = title.split(|one: char| !one.is_alphanumeric()).filter(|word| !word.is_empty());
    Some((index, words.filter(|word| !lexicon::FUNCTION_WORDS.has(word)).map(str::to_string).collect()))
}

fn overlap(one: &HashSet<String>, other: &HashSet<String>) -> f64 {
    let all = one.union(other).count();
    if all == 0 { 0.0 } else { one.intersection(other).count() as f64 / all as f64 }
}

fn glances(desk: &Desk, fact: &Fact, is_change: bool) -> Vec<Glance> {
    let of_row = |row: RowAt| Glance {
        row: row_id(row),
        class: row.agreement.entry().name,
        sign: row.agreement.entry().sign,
        verdict: if row.agreement == Agreement::Differs { "" } else { row.agreement.entry().shown },
        slot: row.slot.entry().asks.to_string(),
        about: Heading {
            before: shorten_left(&fact.heading.before, 22),
            after: shorten(&fact.heading.after, 44),
            ..fact.heading.clone()
        },
        readings: readings(desk, &row),
    };
    let is_shown = |row: &&RowAt| match row.agreement {
        Agreement::Differs | Agreement::Disputed => !is_change,
        Agreement::Changed => is_change,
        Agreement::Compatible | Agreement::Same | Agreement::OnlyOne | Agreement::Unmatched => false,
    };
    fact.rows.iter().filter(is_shown).copied().map(of_row).collect()
}

/// What is said, each value once, in the words of the first report that has it;
/// what changed, in the order of publication where that is known.
fn readings(desk: &Desk, row: &Row) -> Vec<Reading> {
    if let Some(readings) = desk.changes(row, false) {
        return readings;
    }
    // Without days nothing tells the earlier from the later.
    let sign = if row.agreement == Agreement::Changed { UNORDERED } else { row.agreement.entry().sign };
    let mut found: Vec<(String, Shared)> = Vec::new();
    for said in all_said(row) {
        let value = clean(&said.value).to_lowercase();
        let place = desk.place(&said.cite);
        match found.iter_mut().find(|(known, _)| *known == value) {
            Some((_, one)) => one.places.push(place),
            None => {
                let shared = desk.shared(std::iter::once(said), false).remove(0);
                found.push((value, shared));
            }
        }
    }
    found.into_iter().map(|(_, said)| Reading { sign, said }).collect()
}

fn counts(outline: &Outline) -> Vec<Count> {
    let counts = [
        (Agreement::Differs, "#differences", "differ"),
        (Agreement::Disputed, "#differences", "disputed"),
        (Agreement::Changed, "#changed", "changed"),
        (Agreement::Compatible, "#compatible", "told otherwise, no conflict"),
        (Agreement::OnlyOne, "#only", "told by one only"),
        (Agreement::Unmatched, "#unmatched", "without a match"),
        (Agreement::Same, "#agreed", "agreed"),
    ];
    let is_shown = |&(verdict, ..): &(Agreement, _, _)| outline.count(verdict) > 0 || verdict == Agreement::Differs;
    let count = |(agreement, href, words): (Agreement, _, _)| {
        let (verdict, number) = (agreement.entry(), outline.count(agreement));
        Count { href, class: verdict.name, sign: verdict.sign, number, words }
    };
    counts.into_iter().filter(is_shown).map(count).collect()
}

fn card(desk: &Desk, index: usize) -> Card {
    let report = &desk.record.reports[index];
    let accounted = desk.record.accounted.iter().find(|accounted| accounted.report == report.key);
    Card {
        letter: letter(index),
        name: name(report),
        title: report.title.as_deref().map(clean).unwrap_or_default(),
        when: when(report),
        authors: clean(&report.authors.join(", ")),
        origin: origin_words(desk.record, index),
        is_partial: report.is_partial,
        not_understood: not_understood(report),
        account: accounted.map(short_account).unwrap_or_default(),
    }
}

/// `95 % of 21 sentences accounted for`; the rest stands with the report's text.
fn short_account(accounted: &Accounted) -> String {
    let words = account_words(accounted);
    words.split_once(':').map_or(words.clone(), |(start, _)| start.to_string())
}

fn note(desk: &Desk, note: &Note) -> NoteView {
    let report = note.report.as_deref().and_then(|key| desk.record.report_index(key)).map(letter);
    NoteView {
        place: note.path.as_deref().map(clean).or(report).unwrap_or_default(),
        what: clean(&note.what),
        words: note.cite.as_ref().map(|cite| shorten(&clean(&cite.text), 120)).unwrap_or_default(),
    }
}
