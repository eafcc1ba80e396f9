//! The head of the page: headline, summary, reports, notes. Begin with [`html`].

use super::super::{Fact, Only, Outline, Points, RowAt};
use super::super::{account_words, name, origin_words, reading_tellers, summary, used_words, when};
use super::desk::{Desk, Place, day, place_id, row_id, span_words};
use super::reports_words;
use crate::plain::{clean, letter, plural, shorten};
use crate::record::{Accounted, Note, Point, Reading, Report, lines};
use crate::views::not_understood;
use askama::Template;
use rapporteur::comparison::{Agreement, Use};
use rapporteur::lexicon;
use rapporteur::report::SectionKind;
use rapporteur::story::Slot;
use std::collections::HashSet;

/// Maximum number of reports shown unfolded.
const MOST_REPORTS: usize = 8;

/// The head of the page.
pub(super) fn html(desk: &Desk, outline: &Outline, name: Option<&str>) -> String {
    let record = desk.record;
    let head = HeadView {
        name: name.map(clean),
        line: line(desk),
        kicker: kicker(desk),
        n_aside: aside(desk).iter().map(|one| one.number).sum(),
        aside: aside(desk),
        selection: record.selection.as_deref().map(clean),
        summary: summary(record).iter().map(|points| part(desk, outline, points)).collect(),
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
    /// The name of the story, if it has one.
    name: Option<String>,
    line: Option<StoryLine>,
    /// Number of reports and of independent sources, dates, number of compared sentences.
    kicker: Vec<String>,
    /// The way to the sentences that are not, in each report.
    aside: Vec<Aside>,
    n_aside: usize,
    selection: Option<String>,
    summary: Vec<PartView>,
    counts: Vec<Count>,
    reports: Vec<Card>,
    is_folded: bool,
    notes: Vec<NoteView>,
    is_whole: bool,
}

/// How many sentences of a report are neither compared nor listed.
struct Aside {
    letter: String,
    name: String,
    number: usize,
}

/// A headline that stands for the story.
struct StoryLine {
    title: String,
    letter: String,
    name: String,
    href: String,
    is_alone: bool,
}

/// A part of the summary.
struct PartView {
    title: &'static str,
    class: &'static str,
    sign: &'static str,
    points: Vec<PointView>,
    /// How many facts of its kind the section at this address has besides.
    n_more: usize,
    more: &'static str,
}

/// One line of the summary.
struct PointView {
    /// The row that it is based on.
    row: String,
    /// The only report that has it; empty for other points.
    teller: String,
    title: String,
    readings: Vec<ReadingView>,
    /// The sign between two readings.
    between: &'static str,
}

/// An answer and the reports that give it; for a point that asks nothing, only the reports.
struct ReadingView {
    answer: String,
    place: Option<Place>,
    tellers: String,
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
    let mut words = vec![reports_words(record)];
    if !record.origins.is_empty() {
        words.push(plural(record.origins.len(), "independent source"));
    }
    let days = || record.reports.iter().filter_map(day);
    words.extend(days().min().zip(days().max()).map(|(first, last)| span_words(&first, &last)));
    let parts = || record.accounted.iter().flat_map(|one| &one.parts).filter(|part| part.used != Use::Furniture);
    let used = parts().filter(|part| part.used == Use::Used).count();
    if parts().count() > 0 {
        words.push(used_words(used, parts().count()));
    }
    words
}

/// How many sentences of each report are neither compared nor listed.
fn aside(desk: &Desk) -> Vec<Aside> {
    let is_aside = |used: Use| matches!(used, Use::Background | Use::NotUnderstood);
    let of = |(index, report): (usize, &Report)| {
        let accounted = desk.record.accounted.iter().find(|one| one.report == report.key)?;
        let number = accounted.parts.iter().filter(|part| is_aside(part.used)).count();
        (number > 0).then(|| Aside { letter: letter(index), name: name(report), number })
    };
    desk.record.reports.iter().enumerate().filter_map(of).collect()
}

/// The headline that has most words in common with the others; the first of several.
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

fn part(desk: &Desk, outline: &Outline, points: &Points) -> PartView {
    let verdict = points.verdict.entry();
    let told: HashSet<(&str, Slot)> = points.points.iter().map(|point| (point.about.as_str(), point.slot)).collect();
    let is_told = |about: &str| told.iter().any(|(told, _)| *told == about);
    let facts = |facts: &[Fact]| facts.iter().filter(|fact| !is_told(&fact.rows[0].about)).count();
    let things = |of_one: &[Vec<Only>]| {
        of_one.iter().flatten().filter(|one| !told.contains(&(one.row.about.as_str(), one.row.slot))).count()
    };
    let (more, n_more) = match points.verdict {
        Agreement::Differs => ("#differences", facts(&outline.differences)),
        Agreement::Changed => ("#changed", facts(&outline.changed)),
        Agreement::OnlyOne => ("#only", things(&outline.only)),
        Agreement::Unmatched => ("#unmatched", things(&outline.unmatched)),
        _ => ("#agreed", facts(&outline.agreed)),
    };
    PartView {
        title: points.title,
        class: verdict.name,
        sign: verdict.sign,
        points: points.points.iter().map(|one| point(desk, one, points.verdict)).collect(),
        n_more,
        more,
    }
}

fn point(desk: &Desk, point: &Point, verdict: Agreement) -> PointView {
    let is_row = |row: &RowAt| row.about == point.about && row.slot == point.slot && row.agreement == point.agreement;
    let rows = desk.record.comparison.iter().enumerate().map(|(at, row)| RowAt { at, row });
    let of_one = verdict.is_of_one();
    let reading = |one: &Reading| ReadingView {
        answer: lines::answer(one),
        place: one.words.as_ref().and_then(|words| words.cite.as_ref()).map(|cite| desk.place(cite)),
        tellers: reading_tellers(desk.record, one),
    };
    let mut readings: Vec<ReadingView> = point.readings.iter().map(reading).collect();
    let teller = if of_one { readings.pop().map(|one| one.tellers).unwrap_or_default() } else { String::new() };
    PointView {
        row: rows.into_iter().find(is_row).map(row_id).unwrap_or_default(),
        teller,
        title: lines::words(&point.title),
        readings,
        between: lines::between(&point.readings, point.is_in_order),
    }
}

fn counts(outline: &Outline) -> Vec<Count> {
    let counts = [
        (Agreement::Differs, "#differences", "differ"),
        (Agreement::Disputed, "#differences", "disputed"),
        (Agreement::Changed, "#changed", "changed"),
        (Agreement::Compatible, "#compatible", "worded differently"),
        (Agreement::OnlyOne, "#only", "only in one report"),
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

/// `20 of 21 sentences are compared or listed`; the rest of the account is shown with the report's
/// text.
fn short_account(accounted: &Accounted) -> String {
    let words = account_words(accounted);
    words.split_once(';').map_or(words.clone(), |(start, _)| start.to_string())
}

fn note(desk: &Desk, note: &Note) -> NoteView {
    let report = note.report.as_deref().and_then(|key| desk.record.report_index(key)).map(letter);
    NoteView {
        place: note.path.as_deref().map(clean).or(report).unwrap_or_default(),
        what: clean(&note.what),
        words: note.cite.as_ref().map(|cite| shorten(&clean(&cite.text), 120)).unwrap_or_default(),
    }
}
