//! Lines of the summary and of news, as text. Begin with [`point`].

use super::{Agreement, Cite, How, Piece, Reading, Row, Slot, Told};
use crate::plain::{clean, letter, shorten};

/// The line of a point: `How many people were injured: nineteen (A, B), at least 14 (C, according
/// to the ambulance service)`. `place` gives the index of a report by its key.
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

/// The line for what is new in a row: `How many people were injured: E confirms nineteen (A, B),
/// against fourteen (C)`. `place` gives the index of a report by its key.
pub(crate) fn news(row: &Row, told: &[Told], before: &[Reading], place: impl Fn(&str) -> Option<usize>) -> String {
    let title = words(&row.title);
    // A mention has no question: its title is the news itself.
    let is_told = row.slot == Slot::Mention;
    let lead = match () {
        () if is_told => String::new(),
        () if title.is_empty() => {
            let clause = row.cells.iter().flat_map(|cell| &cell.said).map(|said| &said.context).next();
            let clause = clause.unwrap_or(&row.label);
            format!("{}, “{}”: ", capital(row.slot.entry().asks), shorten(&clean(&clause.text), 60))
        }
        () => format!("{title}: "),
    };
    let letters = |keys: &[String]| keys.iter().filter_map(|key| place(key)).map(letter).collect::<Vec<_>>().join(", ");
    let said = |one: &Told| {
        let (who, with) = (letters(&one.reading.reports), letters(&one.with));
        let source = one.reading.source.as_ref().map(|source| format!("according to {}", clean(&source.text)));
        let words = match answer(&one.reading) {
            words if words.is_empty() => title.clone(),
            words => words,
        };
        let answer = source.as_ref().map_or(words.clone(), |source| format!("{words} ({source})"));
        match one.how {
            How::Confirms | How::Repeats => {
                let verb = if one.how == How::Confirms { "confirm" } else { "repeat" };
                let ending = if one.reading.reports.len() == 1 { "s" } else { "" };
                let tellers = [Some(with), source].into_iter().flatten().collect::<Vec<_>>().join("; ");
                format!("{who} {verb}{ending}{} {words} ({tellers})", if is_told { ":" } else { "" })
            }
            How::Now => format!("{who}: now {answer}"),
            How::Alone if row.agreement == Agreement::OnlyOne => format!("{who} alone: {answer}"),
            How::Alone if row.agreement == Agreement::Unmatched => format!("{who}, no match found: {answer}"),
            How::Alone | How::Instead | How::Beside => format!("{who}: {answer}"),
        }
    };
    let shown: Vec<String> = told.iter().map(said).collect();
    let has = |how: How| told.iter().any(|one| one.how == how);
    let is_conflict = matches!(row.agreement, Agreement::Differs | Agreement::Disputed);
    let between = match () {
        () if has(How::Instead) => " instead of ",
        () if has(How::Now) => ", before ",
        () if is_conflict => ", against ",
        () => " beside ",
    };
    let rest: Vec<String> = before.iter().map(|one| format!("{} ({})", answer(one), tellers(one, &place))).collect();
    let rest = if rest.is_empty() || is_told { String::new() } else { format!("{between}{}", rest.join(", ")) };
    format!("{lead}{}{rest}", shown.join("; "))
}

/// The text between two readings.
pub(crate) fn between(readings: &[Reading], is_in_order: bool) -> &'static str {
    match is_in_order {
        true => " → ",
        false if readings.iter().any(|one| one.status.is_some()) => "; ",
        false => ", ",
    }
}

/// The parts of a title as a line that begins with a capital letter.
pub(crate) fn words(title: &[Piece]) -> String {
    let mut line = String::new();
    let mut before: Option<&Cite> = None;
    for piece in title {
        let is_mark = |mark: &str| piece.cite.is_none() && piece.text == mark;
        // "runners" and "-up" are parts of one word.
        let cite = piece.cite.as_ref();
        let is_one_word = before.zip(cite).is_some_and(|(a, b)| a.report == b.report && a.end == b.start);
        if is_mark("”") {
            line.truncate(line.trim_end_matches(',').len());
        } else if !line.is_empty() && !line.ends_with('“') && !is_one_word {
            line.push(' ');
        }
        line += &piece.text;
        before = cite;
    }
    capital(&clean(&line))
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}

fn reading(reading: &Reading, place: &impl Fn(&str) -> Option<usize>) -> String {
    let tellers = tellers(reading, place);
    let answer = answer(reading);
    if answer.is_empty() { format!("({tellers})") } else { format!("{answer} ({tellers})") }
}

/// The reports and the source of a reading: `A, B, according to the ambulance service`.
fn tellers(reading: &Reading, place: &impl Fn(&str) -> Option<usize>) -> String {
    let letters = reading.reports.iter().filter_map(|key| place(key)).map(letter);
    let source = reading.source.as_ref().map(|source| format!("according to {}", clean(&source.text)));
    letters.chain(source).collect::<Vec<_>>().join(", ")
}

/// The answer of a reading: `nineteen`, `planned, “will travel”`; empty if there is no question.
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
