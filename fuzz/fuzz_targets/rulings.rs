//! Any file of rulings over two reports is taken or refused without a panic,
//! and every view and record of what is left can be made. The input is a text,
//! a zero byte, and the rulings as JSON.
#![no_main]

#[path = "../common/mod.rs"]
mod common;

use libfuzzer_sys::fuzz_target;
use rapporteur_desk::rulings::{self, Rulings};
use rapporteur_read::{Source, read};

fuzz_target!(|bytes: &[u8]| {
    let Some(at) = bytes.iter().position(|&byte| byte == 0) else { return };
    let (text, json) = (&bytes[..at], &bytes[at + 1..]);
    let Ok(json) = std::str::from_utf8(json) else { return };
    let given = match serde_json::from_str::<Rulings>(json) {
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
    let (story, _) = rulings::story(texts.iter().enumerate().filter_map(read).collect(), &given);
    rapporteur_desk::record(&story, &[]).to_json();
});
