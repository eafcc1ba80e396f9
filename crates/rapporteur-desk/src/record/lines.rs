//! Lines made of the reports' words, as they are shown. Begin with [`point`].

use super::{Piece, Reading};
use crate::views::{clean, letter};

/// The whole line of a point: `How many people were injured: nineteen (A, B), at least 14
/// (C, according to the ambulance service)`. `place` gives the place of a report by its key.
pub(super) fn point(
    title: &[Piece],
    readings: &[Reading],
    is_in_order: bool,
    place: impl Fn(&str) -> Option<usize>,
) -> String {
    let shown: Vec<String> = readings.iter().map(|one| reading(one, &place)).collect();
    let asks = shown.iter().any(|one| !one.starts_with('('));
    format!("{}{}{}", words(title), if asks { ": " } else { " " }, shown.join(between(readings, is_in_order)))
}

/// What stands between two readings.
pub(crate) fn between(readings: &[Reading], is_in_order: bool) -> &'static str {
    match is_in_order {
        true => " → ",
        false if readings.iter().any(|one| one.status.is_some()) => "; ",
        false => ", ",
    }
}

/// The pieces of a title in one line, the first with a capital letter.
pub(crate) fn words(title: &[Piece]) -> String {
    let mut line = String::new();
    for piece in title {
        let is_mark = |mark: &str| piece.cite.is_none() && piece.text == mark;
        if is_mark("”") {
            line.truncate(line.trim_end_matches(',').len());
        } else if !line.is_empty() && !line.ends_with('“') {
            line.push(' ');
        }
        line += &piece.text;
    }
    let line = clean(&line);
    let mut letters = line.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}

fn reading(reading: &Reading, place: &impl Fn(&str) -> Option<usize>) -> String {
    let letters = reading.reports.iter().filter_map(|key| place(key)).map(letter);
    let source = reading.source.as_ref().map(|source| format!("according to {}", clean(&source.text)));
    let tellers = letters.chain(source).collect::<Vec<_>>().join(", ");
    let answer = answer(reading);
    if answer.is_empty() { format!("({tellers})") } else { format!("{answer} ({tellers})") }
}

/// What a reading answers: `nineteen`, `planned, “will travel”`; nothing where nothing is asked.
pub(crate) fn answer(reading: &Reading) -> String {
    let words = reading.words.as_ref().map(|piece| clean(&piece.text).to_lowercase());
    let status = reading.status.map(|status| status.entry().value.to_string());
    let status = status.filter(|status| words.as_ref() != Some(status));
    let shown = reading.words.as_ref().map(|piece| {
        let words = clean(&piece.text);
        if reading.is_quoted { format!("“{}”", words.trim_end_matches(',')) } else { words }
    });
    status.into_iter().chain(shown).collect::<Vec<_>>().join(", ")
}
