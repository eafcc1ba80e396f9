//! Any file of rulings over two reports is taken or refused without a panic,
//! and every view and record of what is left can be made. The input is a text,
//! a zero byte, and the rulings as JSON. A place whose report is called 0 or 1
//! gets the hash of that report and the words that stand there.
#![no_main]

#[path = "../common/mod.rs"]
mod common;

use libfuzzer_sys::fuzz_target;
use rapporteur::annotations::Annotations;
use rapporteur::report::Report;
use rapporteur_desk::record::Record;
use rapporteur_desk::rulings::{self, Place, Ruling, Rulings};
use rapporteur_read::{Source, read};

fuzz_target!(|bytes: &[u8]| {
    let Some(at) = bytes.iter().position(|&byte| byte == 0) else { return };
    let (text, json) = (&bytes[..at], &bytes[at + 1..]);
    let Ok(json) = std::str::from_utf8(json) else { return };
    let mut given = match serde_json::from_str::<Rulings>(json) {
        Ok(rulings) => rulings,
        Err(_) => match rulings::ruling(json) {
            Ok(ruling) => Rulings { rulings: vec![ruling], ..Rulings::default() },
            Err(_) => return,
        },
    };
    let source = |path: &str| Source { path: path.into(), ..Source::default() };
    let texts: [&[u8]; 2] = [text, b"Two boats burned in Velmar on Monday, Ruth Anders said."];
    let read = |(number, text): (usize, &&[u8])| {
        let read = read(&source(&format!("{number}.txt")), text).ok()?;
        Some(common::understood(read.0, text))
    };
    let understood: Vec<(Report, Annotations)> = texts.iter().enumerate().filter_map(read).collect();
    for place in given.rulings.iter_mut().flat_map(places) {
        let Some((report, _)) =
            ["0", "1"].iter().position(|name| place.report == *name).and_then(|at| understood.get(at))
        else {
            continue;
        };
        place.report = report.capture.clone();
        place.text = report.text.chars().skip(place.start).take(place.end.saturating_sub(place.start)).collect();
    }
    let (story, _) = rulings::story(understood, &given);
    let record = rapporteur_desk::record(&story, &[]);
    serde_json::from_str::<Record>(&record.to_json()).expect("what was written");
});

fn places(ruling: &mut Ruling) -> Vec<&mut Place> {
    match ruling {
        Ruling::Same { left, right, .. } | Ruling::Different { left, right, .. } => vec![left, right],
        Ruling::Drop { at, .. } => vec![at],
        Ruling::Correct { at, phrase, .. } => std::iter::once(at).chain(phrase).collect(),
    }
}
