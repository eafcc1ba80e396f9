//! Any bytes, under any name: reading, understanding, joining and comparing
//! never panic. Tags, trees and names are made of the bytes themselves, so
//! that they are as wrong as a model can be.
#![no_main]

#[path = "../common/mod.rs"]
mod common;

use libfuzzer_sys::fuzz_target;
use rapporteur_read::{Source, read};

fuzz_target!(|bytes: &[u8]| {
    let Some((&first, bytes)) = bytes.split_first() else { return };
    let path = ["x.html", "x.txt", "x.md", "-"][usize::from(first) % 4];
    let published = Some("2024-03-13".to_string());
    let source = Source { path: path.to_string(), published, ..Source::default() };
    let Ok((report, _)) = read(&source, bytes) else { return };
    let parse = rapporteur::parse(&report);
    let hints = common::hints(&parse, bytes);
    let references = rapporteur::antecedent_candidates(&report, &parse, &hints);
    assert!(references.pairs.iter().all(|pair| pair.earlier < pair.later));
    let all = rapporteur::annotate(&report, parse, &hints);
    let reports = vec![(report.clone(), all.clone()), (report, all)];
    let story = rapporteur::merge(reports, &[]);
    rapporteur::compare(&story);
});
