//! What became of plans, and the numbers that the reports give: two overviews of rows that are
//! shown in full elsewhere. Begin with [`statuses`].

use super::super::all_said;
use super::super::course::{by_publication, is_after};
use super::super::values::status_words;
use super::super::{Fact, Heading, Outline, RowAt, verdict_words, when};
use super::Section;
use super::desk::{Desk, Place, Reading, Shared, row_id};
use crate::plain::clean;
use crate::record::{self, Row, Said, lines};
use askama::Template;
use rapporteur::annotations::Status;
use rapporteur::comparison::Agreement;
use rapporteur::story::Slot;
use rapporteur::vocabulary::{Shape, Vocabulary};
use std::collections::BTreeSet;

/// Maximum number of histories of events shown unfolded.
const UNFOLDED: usize = 10;
/// Maximum number of reports for which dates are shown; with more, only the order is.
const MOST_DATED: usize = 8;

/// Events whose status differs between reports, with the status in each report in order of
/// publication; and those whose own history changed.
pub(super) fn statuses(desk: &Desk, outline: &Outline) -> Option<Section> {
    let order = by_publication(desk.record);
    let facts = outline.sections().into_iter().flat_map(|section| section.1);
    let rows = facts.flat_map(|fact| fact.rows.iter().map(move |row| (fact, *row)));
    let is_told_otherwise = |row: &Row| row.agreement.is_against();
    let rows = rows.filter(|(_, row)| row.slot == Slot::Status && is_told_otherwise(row));
    let tracks: Vec<Track> = rows.map(|(fact, row)| track(desk, fact, row, &order)).collect();
    let mut courses = courses(desk, outline);
    let count = tracks.len() + courses.len();
    let more = courses.split_off(courses.len().min(UNFOLDED));
    let html = Statuses { tracks, courses, more, count }.render().unwrap_or_default();
    (count > 0).then_some(Section { id: "statuses", name: "Changes of status", count, html })
}

/// Numbers given by more than one report.
pub(super) fn numbers(desk: &Desk, outline: &Outline) -> Option<Section> {
    let every = outline.sections().into_iter().flat_map(|section| section.1).chain(&outline.agreed);
    let counted = every.flat_map(|fact| fact.rows.iter().map(move |row| (fact, *row)));
    // A number that all agree on and that has no title is shown only with its fact.
    let is_named = |row: &Row| row.agreement != Agreement::Same || !row.title.is_empty();
    let is_shown = |(_, row): &(&Fact, RowAt)| row.slot == Slot::Number && !row.agreement.is_of_one() && is_named(row);
    let numbers: Vec<Counted> = counted.filter(is_shown).map(|(fact, row)| number(desk, fact, row)).collect();
    let count = numbers.len();
    let html = Numbers { numbers }.render().unwrap_or_default();
    (count > 0).then_some(Section { id: "numbers", name: "Numbers", count, html })
}

#[derive(Template)]
#[template(path = "page/statuses.html")]
struct Statuses {
    tracks: Vec<Track>,
    courses: Vec<Course>,
    /// Those folded away at first.
    more: Vec<Course>,
    count: usize,
}

#[derive(Template)]
#[template(path = "page/numbers.html")]
struct Numbers {
    numbers: Vec<Counted>,
}

/// The status of an event from report to report.
struct Track {
    row: String,
    heading: Heading,
    class: &'static str,
    sign: &'static str,
    verdict: &'static str,
    steps: Vec<Step>,
}

/// Successive reports that give the same status.
struct Step {
    status: String,
    shape: &'static str,
    places: Vec<Place>,
    when: String,
    /// True if the next step is not known to be later.
    is_beside: bool,
}

/// The history of an event, step by step.
struct Course {
    row: String,
    heading: Heading,
    stages: Vec<Stage>,
}

struct Stage {
    status: &'static str,
    shape: &'static str,
    /// When it happened or was to happen, according to this step.
    times: Vec<Shared>,
    /// Who brought it about.
    by: Vec<Shared>,
    places: Vec<Place>,
    is_superseded: bool,
}

struct Counted {
    row: String,
    heading: Heading,
    class: &'static str,
    sign: &'static str,
    verdict: &'static str,
    readings: Vec<Reading>,
}

fn track(desk: &Desk, fact: &Fact, row: RowAt, order: &[usize]) -> Track {
    let mut steps: Vec<Step> = Vec::new();
    let mut before = None;
    for &index in order {
        for said in row.cells.get(index).into_iter().flat_map(|cell| &cell.said) {
            let is_later = before.is_some_and(|before| is_after(desk.record, index, before));
            add(&mut steps, desk, index, said, is_later);
            before = Some(index);
        }
    }
    let verdict = row.agreement.entry();
    let heading = fact.heading.clone();
    Track { row: row_id(row), heading, class: verdict.name, sign: verdict.sign, verdict: verdict.shown, steps }
}

fn add(steps: &mut Vec<Step>, desk: &Desk, report: usize, said: &Said, is_later: bool) {
    let place = desk.place(&said.cite);
    let status = Status::of_value(&said.value).map_or_else(|| clean(&said.value), |one| status_words(one).to_string());
    if let Some(last) = steps.last_mut() {
        if last.status == status {
            return last.places.push(place);
        }
        last.is_beside = !is_later;
    }
    let is_dated = desk.record.reports.len() <= MOST_DATED;
    steps.push(Step {
        shape: Status::of_value(&said.value).map_or(Shape::Unknown, |status| status.entry().shape).name(),
        status,
        places: vec![place],
        is_beside: false,
        when: if is_dated { when(&desk.record.reports[report]) } else { String::new() },
    });
}

/// Compared events with a history of more than one step, most important first.
fn courses(desk: &Desk, outline: &Outline) -> Vec<Course> {
    let facts = outline.sections().into_iter().flat_map(|section| section.1).chain(&outline.agreed);
    let mut found = Vec::new();
    for fact in facts {
        let Some(row) = fact.rows.first() else { continue };
        let Some(event) = desk.record.events.iter().find(|event| event.key == row.about) else { continue };
        let steps = turns(&event.history);
        if steps.len() > 1 {
            let stages = steps.into_iter().map(|step| stage(desk, step)).collect();
            found.push(Course { row: row_id(*row), heading: fact.heading.clone(), stages });
        }
    }
    found
}

/// The steps that changed the status: not those that leave the outcome open, nor those that repeat
/// the step before.
fn turns(history: &[record::Step]) -> Vec<&record::Step> {
    let shape = |step: &record::Step| step.status.entry().shape;
    let mut turns: Vec<&record::Step> = Vec::new();
    for step in history.iter().filter(|step| !matches!(shape(step), Shape::Open | Shape::Unknown)) {
        let is_again = turns.last().is_some_and(|last| shape(last) == shape(step));
        let is_back = step.status == Status::Revived && turns.last().is_none_or(|last| last.status != Status::Revived);
        if !is_again || is_back {
            turns.push(step);
        }
    }
    turns
}

fn stage(desk: &Desk, step: &record::Step) -> Stage {
    let mut seen = BTreeSet::new();
    let places = step.signs.iter().map(|sign| desk.place(&sign.cite));
    Stage {
        status: status_words(step.status),
        shape: step.status.entry().shape.name(),
        times: desk.wordings(step.times.iter()),
        by: desk.wordings(step.signs.iter().filter_map(|sign| sign.by.as_ref())),
        places: places.filter(|place| seen.insert(place.letter.clone())).collect(),
        is_superseded: step.is_superseded,
    }
}

fn number(desk: &Desk, fact: &Fact, row: RowAt) -> Counted {
    let apart = || desk.shared(all_said(&row), true).into_iter().map(|said| Reading { sign: "", said }).collect();
    let verdict = row.agreement.entry();
    let own = Heading { words: lines::words(&row.title), ..Heading::default() };
    Counted {
        row: row_id(row),
        heading: if row.title.is_empty() { fact.heading.clone() } else { own },
        class: verdict.name,
        sign: verdict.sign,
        verdict: verdict_words(&row),
        readings: desk.changes(&row, true).unwrap_or_else(apart),
    }
}
