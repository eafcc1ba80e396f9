//! Any two texts with any tags, trees and views: they are joined and compared
//! without a panic, and the order in which they are given changes nothing. The
//! input is the first text, a zero byte, the second, a zero byte, then bytes
//! that choose all that a model would say.
#![no_main]

#[path = "../common/mod.rs"]
mod common;

use libfuzzer_sys::fuzz_target;
use rapporteur::annotations::Annotations;
use rapporteur::comparison::Cell;
use rapporteur::report::Report;
use rapporteur_read::{Source, read};

fuzz_target!(|bytes: &[u8]| {
    let mut parts = bytes.splitn(3, |&byte| byte == 0);
    let (Some(one), Some(other)) = (parts.next(), parts.next()) else { return };
    let chosen = parts.next().unwrap_or_default();
    let reports: Vec<(Report, Annotations)> = [(one, "2024-03-13"), (other, "2024-03-14")]
        .into_iter()
        .filter_map(|(text, day)| {
            let source = Source { path: "x.txt".into(), published: Some(day.into()), ..Source::default() };
            Some(common::understood(read(&source, text).ok()?.0, chosen))
        })
        .collect();
    let said = rows(reports.clone());
    assert_eq!(said, rows(reports.into_iter().rev().collect()));
});

/// What the rows say, whatever the order of the cells.
fn rows(reports: Vec<(Report, Annotations)>) -> Vec<String> {
    let story = rapporteur::merge_in_any_order(reports, &[]);
    let cell = |cell: &Cell| match cell {
        Cell::Says(said) => {
            let words: Vec<&str> = said.iter().map(|one| story.words(one.cite)).collect();
            words.join(", ")
        }
        silent => format!("{silent:?}"),
    };
    let row = |row: &rapporteur::comparison::Row| {
        let mut cells: Vec<String> = row.cells.iter().map(cell).collect();
        cells.sort();
        format!("{:?} {:?} {} {cells:?}", row.slot, row.agreement, row.rule)
    };
    let mut rows: Vec<String> = rapporteur::compare(&story).rows.iter().map(row).collect();
    rows.sort();
    rows
}
