//! Any bytes, under any name: reading never panics, and what it returns holds together.
#![no_main]

#[path = "../../crates/rapporteur-read/tests/common/invariants.rs"]
mod invariants;

use libfuzzer_sys::fuzz_target;
use rapporteur_read::{Source, read};

fuzz_target!(|bytes: &[u8]| {
    let Some((&first, bytes)) = bytes.split_first() else { return };
    let path = ["x.html", "x.txt", "x.md", "-"][usize::from(first) % 4];
    let source = Source { path: path.to_string(), ..Source::default() };
    if let Ok((report, _)) = read(&source, bytes) {
        invariants::check(&report);
    }
});
