//! From a story to its reports side by side. Begin with [`compare`].

mod accounted;
mod courses;
mod denials;
mod facts;
mod names;
mod origins;
mod ranking;
mod statements;
mod summary;
mod titles;

use crate::annotations::NumberMention;
use crate::clause::Clauses;
use crate::comparison::{About, Agreement, Cell, Comparison, Row, Said, Thresholds};
use crate::english::ABOUT;
use crate::story::{Cite, ReportId, Slot, Story};
use std::collections::{HashMap, HashSet};

/// Lines up what the reports say, slot by slot. Rows of one fact stand
/// together; the fact an editor would look at first comes first.
pub fn compare(story: &Story) -> Comparison {
    compare_at(story, &Thresholds::default())
}

/// The same with other thresholds, for choosing them.
pub fn compare_at(story: &Story, thresholds: &Thresholds) -> Comparison {
    let mut rows = facts::rows(story, thresholds);
    let statements = statements::rows(story);
    rows.retain(|row| row.slot != Slot::Wording || !statements.iter().any(|other| is_told_by(row, other)));
    let altered: Vec<&Row> = statements.iter().filter(is_altered_quotation).collect();
    rows.retain(|row| !is_of_words(row) || !altered.iter().any(|other| is_inside(row, other)));
    rows.extend(statements);
    join_with(&mut rows, courses::rows(story), is_same_course);
    join_with(&mut rows, denials::rows(story), is_same_dispute);
    let names = names::rows(story);
    rows.retain(|row| !is_of_names(row) || !names.iter().any(|other| names_the_same(row, other)));
    rows.extend(names);
    leave_out_details_alone(&mut rows);
    let ranking = ranking::Ranking::new(story);
    for row in &mut rows {
        row.weight = ranking.weight(row);
    }
    origins::count(story, &mut rows);
    keep_one_a_sentence(story, &mut rows);
    sort(&mut rows);
    let clauses: Vec<Clauses> = story.reports.iter().map(|(read, all)| Clauses::new(read, all)).collect();
    let clauses = clauses.into();
    titles::give(story, &clauses, &mut rows);
    let accounted = accounted::find(story, &rows);
    let summary = summary::of(story, &clauses, &rows);
    Comparison { rows, accounted, summary }
}

/// Adds rows that say the same as others of facts, as one with them.
fn join_with(rows: &mut Vec<Row>, more: Vec<Row>, is_same: fn(&Row, &Row) -> bool) {
    for mut joined in more {
        let (same, others): (Vec<Row>, Vec<Row>) =
            std::mem::take(rows).into_iter().partition(|row| is_same(row, &joined));
        *rows = others;
        for row in same {
            (joined.about, joined.label) = (row.about, row.label);
            joined.cells.iter_mut().zip(row.cells).for_each(|(cell, more)| add(cell, more));
        }
        rows.push(joined);
    }
}

/// What became of an event is one row with what the reports answer to how it stands,
/// where a report tells both with the same words.
fn is_same_course(row: &Row, course: &Row) -> bool {
    row.slot == Slot::Status
        && row.agreement.rank() <= Agreement::Changed.rank()
        && (is_told_by(row, course)
            || row.agreement == Agreement::Changed && n_sharing(row, course) > 0
            || n_sharing(row, course) > 1)
}

/// What one denies is one row with what else denies it.
fn is_same_dispute(row: &Row, dispute: &Row) -> bool {
    row.agreement == Agreement::Disputed && n_sharing(row, dispute) > 0
}

/// Adds what a cell does not say yet; of two passages that begin at one place the longer
/// stays: "will open" for "will".
fn add(cell: &mut Cell, more: Cell) {
    match (cell, more) {
        (Cell::Says(said), Cell::Says(more)) => {
            for one in more {
                match said.iter_mut().find(|known| known.cite.span.overlaps(one.cite.span)) {
                    Some(known) if one.cite.span.start == known.cite.span.start => {
                        known.cite.span.end = known.cite.span.end.max(one.cite.span.end);
                    }
                    Some(_) => {}
                    None => said.push(one),
                }
            }
        }
        (cell, more @ Cell::Says(_)) => *cell = more,
        _ => {}
    }
}

/// In how many reports two rows cite the same words.
fn n_sharing(row: &Row, other: &Row) -> usize {
    row.cells.iter().filter(|cell| cell.said().iter().any(|said| cites(other, said.cite))).count()
}

/// True if a row cites a passage, or words of it.
fn cites(row: &Row, passage: Cite) -> bool {
    row.said().any(|said| said.cite.report == passage.report && said.cite.span.overlaps(passage.span))
}

/// True if all that a row cites stands in what another of its slot cites.
fn is_told_by(row: &Row, other: &Row) -> bool {
    row.slot == other.slot && is_inside(row, other)
}

/// True if all that a row cites stands in what another cites.
fn is_inside(row: &Row, other: &Row) -> bool {
    row.said().all(|said| cites(other, said.cite))
}

/// True for one quotation given in other words.
fn is_altered_quotation(row: &&Row) -> bool {
    row.slot == Slot::Wording && row.agreement == Agreement::Differs
}

/// True for a difference of words, which between quotation marks is one of the wording.
fn is_of_words(row: &Row) -> bool {
    row.agreement == Agreement::Differs
        && matches!(row.slot, Slot::Kind | Slot::Role | Slot::Status | Slot::Cause | Slot::Position)
}

/// True for a row that tells no more than what somebody or something is called.
fn is_of_names(row: &Row) -> bool {
    row.slot == Slot::Name || matches!(row.rule, "other-name" | "one-name")
}

/// True if the names in a row are those that another row gives the same
/// reports, which looks at the names alone and knows best how they stand.
fn names_the_same(row: &Row, other: &Row) -> bool {
    let values = |cell: &Cell| -> Vec<String> { cell.said().iter().map(|said| said.value.to_lowercase()).collect() };
    let is_there = |(one, other): (&Cell, &Cell)| {
        let known = values(other);
        values(one).iter().all(|value| known.contains(value))
    };
    let is_known = row.rule == "answers-differ" || row.agreement.rank() <= other.agreement.rank();
    other.slot == Slot::Name && is_known && row.cells.iter().zip(&other.cells).all(is_there)
}

/// On whose word, how surely and in what role are details of a fact: where the
/// reports are at one in them and nothing else of the fact is compared, there is no row.
fn leave_out_details_alone(rows: &mut Vec<Row>) {
    let is_detail = |row: &Row| {
        matches!(row.slot, Slot::Source | Slot::Certainty | Slot::Role)
            && matches!(row.agreement, Agreement::Same | Agreement::Compatible)
    };
    let told: HashSet<About> = rows.iter().filter(|row| !is_detail(row)).map(|row| row.about).collect();
    rows.retain(|row| !matches!(row.about, About::Fact(_)) || told.contains(&row.about));
}

/// Of rows that only one report has, the weightiest of each sentence: the
/// reader sees the whole sentence anyway.
fn keep_one_a_sentence(story: &Story, rows: &mut Vec<Row>) {
    let sentence = |row: &Row| {
        let all = &story.reports[row.label.report].1;
        row.agreement
            .is_of_one()
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

/// One cell for each report from what was found for some of them. Of the others
/// it is not known whether they are silent.
fn cells(story: &Story, mut said: HashMap<ReportId, Vec<Said>>) -> Vec<Cell> {
    story
        .reports
        .pairs()
        .map(|(report, (read, _))| match said.remove(&report) {
            Some(values) if !values.is_empty() => Cell::Says(values),
            _ if read.is_partial || !read.is_understood() => Cell::NotRead,
            _ => Cell::Unmatched,
        })
        .collect()
}

/// A row whose weight and origins are still to be given.
fn row(about: About, label: Cite, slot: Slot, agreement: Agreement, cells: Vec<Cell>, rule: &'static str) -> Row {
    Row { about, label, slot, title: Vec::new(), agreement, cells, rule, weight: 0, likelihood: 1.0, origins: 0 }
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
    let about = if number.is_approximate { format!("{ABOUT} ") } else { String::new() };
    let unit = number.unit.as_deref().map(|unit| format!(" {unit}")).unwrap_or_default();
    format!("{about}{plain}{unit}")
}

/// How many reports have a value.
fn n_saying(cells: &[Cell]) -> usize {
    cells.iter().filter(|cell| matches!(cell, Cell::Says(_))).count()
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
