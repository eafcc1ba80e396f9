//! The facts by verdict: differences, changes, other wordings, what only one report has, agreement.
//! Begin with [`differences`].

use super::super::course::{Step, UNORDERED, course};
use super::super::{Fact, Heading, Only, Outline, RowAt, verdict_words};
use super::super::{
    Voices, all_said, doubtful_words, is_doubtful, is_tabled, one_origin_words, reason, silence, tellers_words,
};
use super::Section;
use super::desk::{Desk, Head, Place, Shared, day, row_id, span_words};
use crate::plain::{plural, quoted};
use crate::record::{Cell, CellState, Row, Said};
use askama::Template;
use rapporteur::comparison::Agreement;
use rapporteur::vocabulary::Vocabulary;

/// Maximum number of facts of only one report shown unfolded.
const UNFOLDED: usize = 12;
/// Maximum number of reports of a fact shown in columns; with more, the readings are listed below
/// each other with the letters of their reports.
const MOST_COLUMNS: usize = 6;

/// Facts on which reports differ, or which are disputed.
pub(super) fn differences(desk: &Desk, outline: &Outline) -> Option<Section> {
    let facts = facts(desk, &outline.differences, 0);
    part(Facts { id: "differences", title: "Differences", facts, legend: "" }, "Differences")
}

/// Facts for which a later report gives a later count or status.
pub(super) fn changed(desk: &Desk, outline: &Outline) -> Option<Section> {
    let facts = facts(desk, &outline.changed, outline.differences.len());
    let legend = "A later count, or what became of it, in the order of publication where that is known.";
    part(Facts { id: "changed", title: "Changed", facts, legend }, "Changed")
}

/// Facts that are worded differently or in different detail.
pub(super) fn compatible(desk: &Desk, outline: &Outline) -> Option<Section> {
    let facts = facts(desk, &outline.compatible, outline.differences.len() + outline.changed.len());
    let title = "Worded differently, no conflict";
    part(Facts { id: "compatible", title, facts, legend: "" }, "Worded differently")
}

/// Facts that several reports perhaps share.
pub(super) fn perhaps(desk: &Desk, outline: &Outline) -> Option<Section> {
    let mut facts = facts(desk, &outline.perhaps, 0);
    // Nothing else stands below the heading, so these are not folded away.
    facts.iter_mut().for_each(|fact| fact.lines.append(&mut fact.doubtful));
    let legend = "Answers that are near each other and perhaps to one question; nothing else is known of it.";
    part(Facts { id: "perhaps", title: "Perhaps the same", facts, legend }, "Perhaps the same")
}

fn part(view: Facts, name: &'static str) -> Option<Section> {
    let (id, count) = (view.id, view.facts.len());
    (count > 0).then(|| Section { id, name, count, html: view.render().unwrap_or_default() })
}

/// Facts that only one report has.
pub(super) fn only(desk: &Desk, outline: &Outline) -> Option<Section> {
    let legend = "Nothing in the other reports comes close.";
    of_one(desk, &outline.only, Onlies { id: "only", title: "Only in one report", legend, ..Onlies::default() })
}

/// Facts of one report for which no match was found.
pub(super) fn unmatched(desk: &Desk, outline: &Outline) -> Option<Section> {
    let legend = "In one report; no match was found in the others, which may word it differently.";
    of_one(desk, &outline.unmatched, Onlies { id: "unmatched", title: "No match found", legend, ..Onlies::default() })
}

fn of_one(desk: &Desk, told: &[Vec<Only>], section: Onlies) -> Option<Section> {
    let reports = told.iter().enumerate().filter(|(_, only)| !only.is_empty());
    let view = |(index, only): (usize, &Vec<Only>)| {
        let mut lines: Vec<Line> = only.iter().map(|one| only_line(desk, one)).collect();
        let more = lines.split_off(lines.len().min(UNFOLDED));
        OnlyIn { head: desk.head(index), count: plural(only.len(), "thing"), lines, more }
    };
    let reports: Vec<OnlyIn> = reports.map(view).collect();
    let count = told.iter().map(Vec::len).sum();
    let is_folded = reports.len() > MOST_COLUMNS;
    let (id, name) = (section.id, section.title);
    let html = Onlies { reports, count, is_folded, ..section }.render().unwrap_or_default();
    (count > 0).then_some(Section { id, name, count, html })
}

/// Facts that all agree on, without rows that only one report has.
pub(super) fn agreed(desk: &Desk, outline: &Outline) -> Option<Section> {
    let mut facts = facts(desk, &outline.agreed, 0);
    facts.iter_mut().for_each(|fact| fact.lines.retain(|line| line.class == Agreement::Same.name()));
    let count = facts.len();
    let html = Agreed { facts, within: one_origin_words(&outline.agreed) }.render().unwrap_or_default();
    (count > 0).then_some(Section { id: "agreed", name: "Agreed", count, html })
}

#[derive(Template)]
#[template(path = "page/facts.html")]
struct Facts {
    id: &'static str,
    title: &'static str,
    legend: &'static str,
    facts: Vec<FactView>,
}

#[derive(Default, Template)]
#[template(path = "page/only.html")]
struct Onlies {
    id: &'static str,
    title: &'static str,
    legend: &'static str,
    reports: Vec<OnlyIn>,
    count: usize,
    is_folded: bool,
}

#[derive(Template)]
#[template(path = "page/agreed.html")]
struct Agreed {
    facts: Vec<FactView>,
    within: String,
}

struct FactView {
    number: usize,
    heading: Heading,
    /// Column headings; empty if the readings are listed below each other.
    heads: Vec<Head>,
    rows: Vec<RowView>,
    courses: Vec<Course>,
    /// The reports that do not mention it.
    quiet: String,
    lines: Vec<Line>,
    /// Rows that are perhaps the same, folded away under `doubtful_name`.
    doubtful: Vec<Line>,
    doubtful_name: String,
}

struct RowView {
    id: String,
    /// Kind of thing and slot, for corrections.
    of: String,
    slot: String,
    class: &'static str,
    sign: &'static str,
    verdict: &'static str,
    /// The reason of its rule.
    reason: &'static str,
    cells: Vec<CellView>,
    /// Replaces `cells` if there are many reports.
    readings: Vec<Shared>,
}

struct CellView {
    head: Head,
    said: Vec<SaidView>,
    silence: &'static str,
}

struct SaidView {
    place: Place,
    value: String,
    source: String,
    is_new: bool,
}

/// A row shown in one line.
struct Line {
    id: String,
    /// Kind of thing and slot, for corrections.
    of_slot: String,
    class: &'static str,
    sign: &'static str,
    verdict: String,
    slot: String,
    said: Vec<Shared>,
    of: String,
}

impl Line {
    fn quoted_of(&self) -> String {
        quoted(&self.of)
    }
}

/// A row that changed, shown in one line.
struct Course {
    id: String,
    /// Kind of thing and slot, for corrections.
    of_slot: String,
    class: &'static str,
    sign: &'static str,
    verdict: &'static str,
    reason: &'static str,
    slot: &'static str,
    steps: Vec<StepView>,
}

struct StepView {
    /// The sign between it and the step before.
    sign: &'static str,
    said: Vec<Shared>,
    /// When the reports that say so were published.
    when: String,
}

struct OnlyIn {
    head: Head,
    count: String,
    lines: Vec<Line>,
    /// Those folded away at first.
    more: Vec<Line>,
}

fn facts(desk: &Desk, facts: &[Fact], before: usize) -> Vec<FactView> {
    facts.iter().enumerate().map(|(at, one)| fact(desk, one, before + at + 1)).collect()
}

fn fact(desk: &Desk, fact: &Fact, number: usize) -> FactView {
    let (rows, lines): (Vec<RowAt>, Vec<RowAt>) =
        fact.rows.iter().copied().partition(|row| is_tabled(desk.record, row));
    let (doubtful, lines): (Vec<RowAt>, Vec<RowAt>) = lines.into_iter().partition(|row| is_doubtful(row));
    let (changed, lines): (Vec<RowAt>, Vec<RowAt>) =
        lines.into_iter().partition(|row| row.agreement == Agreement::Changed);
    let speaking = Voices::of(&rows, desk.record.reports.len()).speaking;
    let is_matrix = speaking.len() <= MOST_COLUMNS;
    FactView {
        number,
        heading: fact.heading.clone(),
        heads: if is_matrix { speaking.iter().map(|&index| desk.head(index)).collect() } else { Vec::new() },
        quiet: quiet(desk, &fact.rows),
        courses: changed.into_iter().map(|row| course_view(desk, row)).collect(),
        rows: rows.into_iter().map(|row| row_view(desk, row, is_matrix.then_some(&speaking))).collect(),
        lines: lines.into_iter().map(|row| line(desk, row, None)).collect(),
        doubtful_name: doubtful_words(&doubtful),
        doubtful: doubtful.into_iter().map(|row| line(desk, row, None)).collect(),
    }
}

/// The letters of the silent reports; if they are many, how many reports mention it.
fn quiet(desk: &Desk, rows: &[RowAt]) -> String {
    let n_reports = desk.record.reports.len();
    let voices = Voices::of(rows, n_reports);
    if voices.n_quiet() <= MOST_COLUMNS {
        return voices.quiet_words();
    }
    let told = format!("{} of {} mention it", voices.speaking.len(), plural(n_reports, "report"));
    match voices.unmatched.len() {
        0 => told,
        unmatched => format!("{told}; {unmatched}: {}", silence(CellState::Unmatched)),
    }
}

fn course_view(desk: &Desk, row: RowAt) -> Course {
    let verdict = row.agreement.entry();
    let step = |(at, step): (usize, Step)| {
        let days = || step.reports.iter().filter_map(|&index| day(&desk.record.reports[index]));
        let when = days().min().zip(days().max()).map(|(first, last)| span_words(&first, &last));
        StepView {
            sign: match (step.is_later, at) {
                (true, _) => verdict.sign,
                (false, 0) => "",
                (false, _) => UNORDERED,
            },
            said: desk.shared(step.said.into_iter(), true),
            when: when.unwrap_or_default(),
        }
    };
    Course {
        id: row_id(row),
        of_slot: kind_and_slot(&row),
        class: verdict.name,
        sign: verdict.sign,
        verdict: verdict.shown,
        reason: reason(&row.rule).unwrap_or_default(),
        slot: row.slot.entry().asks,
        steps: course(desk.record, &row).into_iter().flatten().enumerate().map(step).collect(),
    }
}

fn row_view(desk: &Desk, row: RowAt, columns: Option<&Vec<usize>>) -> RowView {
    let verdict = row.agreement.entry();
    let cells = columns.into_iter().flatten().filter_map(|&index| Some((index, row.cells.get(index)?)));
    RowView {
        id: row_id(row),
        of: kind_and_slot(&row),
        slot: row.slot.entry().asks.to_string(),
        class: verdict.name,
        sign: verdict.sign,
        verdict: verdict_words(&row),
        reason: reason(&row.rule).unwrap_or_default(),
        cells: cells.map(|(index, one)| cell(desk, index, one)).collect(),
        readings: if columns.is_none() { desk.shared(all_said(&row), true) } else { Vec::new() },
    }
}

fn cell(desk: &Desk, index: usize, cell: &Cell) -> CellView {
    let said = |said: &Said| {
        let shared = desk.shared(std::iter::once(said), true).remove(0);
        SaidView { place: desk.place(&said.cite), value: shared.value, source: shared.source, is_new: said.is_new }
    };
    CellView { head: desk.head(index), said: cell.said.iter().map(said).collect(), silence: silence(cell.state) }
}

/// A row in one line, with the words of each report that says something.
fn line(desk: &Desk, row: RowAt, of: Option<&Heading>) -> Line {
    Line {
        id: row_id(row),
        of_slot: kind_and_slot(&row),
        class: row.agreement.name(),
        sign: row.agreement.entry().sign,
        verdict: tellers_words(desk.record, row),
        slot: row.slot.entry().asks.to_string(),
        said: desk.shared(all_said(&row), row.agreement != Agreement::Same),
        of: of.map(|heading| format!("{}{}{}", heading.before, heading.words, heading.after)).unwrap_or_default(),
    }
}

fn only_line(desk: &Desk, only: &Only) -> Line {
    let mut line = line(desk, only.row, only.detail_of.as_ref());
    if only.detail_of.is_none() {
        line.slot = String::new();
        line.said.truncate(1);
        for one in &mut line.said {
            one.before = only.telling.before.clone();
            one.words = only.telling.words.clone();
            one.value = String::new();
            let is_told = !only.telling.after.is_empty() || only.telling.words.contains(&one.source);
            if is_told {
                one.source = String::new();
            }
            one.after = only.telling.after.clone();
        }
    }
    line
}

/// `event status`: kind of thing and slot.
fn kind_and_slot(row: &Row) -> String {
    let kind = row.about.split(':').next().unwrap_or_default();
    format!("{kind} {}", row.slot.name())
}
