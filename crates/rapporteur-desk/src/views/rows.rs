//! The rows of a comparison as CSV, one line for each value that a report gives. Begin with
//! [`csv`](fn@csv).

use super::{Column, Sentences, csv_table, name};
use crate::plain::{clean, letter};
use crate::record::{Cell, Cite, Record, Row, Said, lines};
use rapporteur::vocabulary::Vocabulary;

/// As CSV: one line for each value; if a report gives none in a row, one line with its `state`
/// alone.
pub fn csv(record: &Record) -> String {
    let sentences = Sentences::new(record);
    let cells = record.comparison.iter().flat_map(|row| row.cells.iter().enumerate().map(move |cell| (row, cell)));
    let line = |row, report, cell, said| Line { record, sentences: &sentences, row, report, cell, said };
    csv_table(
        &columns(),
        cells.flat_map(|(row, (report, cell))| {
            let said = cell.said.iter().map(Some).chain(cell.said.is_empty().then_some(None));
            said.map(move |said| line(row, report, cell, said)).collect::<Vec<_>>()
        }),
    )
}

/// A line of the CSV.
struct Line<'a> {
    record: &'a Record,
    sentences: &'a Sentences<'a>,
    row: &'a Row,
    report: usize,
    cell: &'a Cell,
    said: Option<&'a Said>,
}

impl Line<'_> {
    fn said(&self, tell: impl Fn(&Said) -> String) -> String {
        self.said.map(tell).unwrap_or_default()
    }

    fn report(&self, tell: impl Fn(&crate::record::Report) -> String) -> String {
        self.record.reports.get(self.report).map(tell).unwrap_or_default()
    }
}

fn columns<'a>() -> Vec<Column<Line<'a>>> {
    vec![
        ("about", |line| line.row.about.clone()),
        ("title", |line| lines::words(&line.row.title)),
        ("slot", |line| line.row.slot.name().to_string()),
        ("verdict", |line| line.row.agreement.name().to_string()),
        ("rule", |line| line.row.rule.clone()),
        ("likelihood", |line| line.row.likelihood.to_string()),
        ("letter", |line| letter(line.report)),
        ("report", |line| line.cell.report.clone()),
        ("outlet", |line| line.report(name)),
        ("published", |line| {
            line.report(|report| report.published.as_ref().map_or(String::new(), |stamp| stamp.when.clone()))
        }),
        ("state", |line| line.cell.state.name().to_string()),
        ("start", |line| line.said(|said| said.cite.start.to_string())),
        ("end", |line| line.said(|said| said.cite.end.to_string())),
        ("words", |line| line.said(|said| clean(&said.cite.text))),
        ("value", |line| line.said(|said| clean(&said.value))),
        ("low", |line| line.said(|said| number(said.low))),
        ("high", |line| line.said(|said| number(said.high))),
        ("unit", |line| line.said(|said| said.unit.clone().unwrap_or_default())),
        ("first_day", |line| line.said(|said| said.first_day.clone().unwrap_or_default())),
        ("last_day", |line| line.said(|said| said.last_day.clone().unwrap_or_default())),
        ("entity", |line| line.said(|said| said.entity.clone().unwrap_or_default())),
        ("source", |line| line.said(|said| said.source.as_ref().map_or(String::new(), plain))),
        ("source_entity", |line| line.said(|said| said.source_entity.clone().unwrap_or_default())),
        ("sentence", |line| line.said(|said| line.sentences.of(&said.cite))),
    ]
}

fn number(number: Option<f64>) -> String {
    number.map_or(String::new(), |number| number.to_string())
}

fn plain(cite: &Cite) -> String {
    clean(&cite.text)
}
