//! What the views make of a record.

mod common;

use common::strike;
use rapporteur_desk::record::record;
use rapporteur_desk::views::{html, markdown, terminal};

#[test]
fn look() {
    let (story, comparison) = strike();
    let record = record(&story, &comparison, &[("x.pdf".into(), "is a PDF".into())]);
    std::fs::write("/tmp/t120.txt", terminal::comparison(&record, 120, false)).unwrap();
    std::fs::write("/tmp/t60.txt", terminal::comparison(&record, 60, true)).unwrap();
    std::fs::write("/tmp/t.md", markdown::page(&record, true)).unwrap();
    std::fs::write("/tmp/t.html", html::page(&record)).unwrap();
}
