//! Plants in numbers that both reports state.

use super::{Change, Item, Pair, Random, Side, everywhere};

pub(super) fn add(pair: &Pair, random: &mut Random, items: &mut Vec<Item>) {
    for &(a, b) in &pair.links {
        for word in pair.changed.words(b) {
            let Some(number) = number(&pair.changed, word) else { continue };
            let same = |other: &usize| {
                self::number(&pair.kept, *other) == Some(number) && counts_alike(pair, *other, word, number)
            };
            let stated: Vec<usize> = pair.kept.words(a).filter(same).collect();
            if stated.is_empty() {
                continue;
            }
            let new = other(number, random);
            let here = everywhere(&pair.changed, |other| {
                pair.changed.form(other) == pair.changed.form(word)
                    && self::number(&pair.changed, other) == Some(number)
                    && counted(&pair.changed, other) == counted(&pair.changed, word)
            });
            let written = written_like(new, pair.changed.form(word));
            let changes =
                here.iter().map(|&at| Change { span: pair.changed.word(at).span, words: written.clone() }).collect();
            let everywhere = everywhere(&pair.kept, |other| same(&other) || stated.contains(&other));
            let spans = everywhere.iter().map(|&at| pair.kept.word(at).span).collect();
            items.push(pair.item("number", spans, changes));
        }
    }
}

/// True if the same noun follows both, or the number is unlikely to count anything else.
fn counts_alike(pair: &Pair, kept: usize, changed: usize, number: f64) -> bool {
    counted(&pair.kept, kept) == counted(&pair.changed, changed) || number > 20.0 || number.fract() != 0.0
}

/// The lemma of the next noun after a number.
fn counted(side: &Side, word: usize) -> Option<String> {
    let sentence = side.word(word).sentence;
    let near = (word + 1..side.all.words.len()).take(5).take_while(|&at| side.word(at).sentence == sentence);
    let mut found = near.filter(|&at| side.word(at).upos == "NOUN" || side.form(at) == "%");
    found.next().map(|at| side.word(at).lemma.clone())
}

/// Words next to a number that make it vague, or part of something else.
const VAGUE: [&str; 25] = [
    "about",
    "almost",
    "and",
    "another",
    "approximately",
    "around",
    "as",
    "at",
    "between",
    "close",
    "estimated",
    "least",
    "most",
    "nearly",
    "or",
    "other",
    "over",
    "roughly",
    "some",
    "than",
    "to",
    "under",
    "up",
    "vs.",
    "no.",
];
const JOINED: [&str; 14] =
    ["-", "–", "/", ":", "#", "a.m.", "p.m.", "am", "pm", "o'clock", "million", "billion", "to", "or"];

/// The value of a plain number; `None` for a year, day, time, score or part of a name, and after a
/// word that makes it vague.
pub(super) fn number(side: &Side, word: usize) -> Option<f64> {
    let value = value(side.form(word))?;
    let (earlier, before) = (side.lower(word.checked_sub(2)), side.lower(word.checked_sub(1)));
    let after = side.lower(Some(word + 1));
    let is_year = (1900.0..2100.0).contains(&value) && !side.form(word).contains(',');
    let is_joined = JOINED.contains(&after.as_str()) || JOINED[..5].contains(&before.as_str());
    let is_day = is_month(&before) || is_month(&after);
    let is_vague = VAGUE.contains(&before.as_str()) || VAGUE[..6].contains(&earlier.as_str()) || earlier == "more";
    // In "Route 94" and "Boeing 787" it is part of a name.
    let is_in_name = word.checked_sub(1).is_some_and(|at| matches!(side.word(at).upos.as_str(), "PROPN" | "NOUN"))
        && before != "age";
    let is_number = side.word(word).upos == "NUM" && value >= 2.0 && !is_in_name;
    (is_number && !is_year && !is_joined && !is_day && !is_vague).then_some(value)
}

fn is_month(word: &str) -> bool {
    let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    months.iter().any(|month| word.starts_with(month))
}

const SMALL: [&str; 13] =
    ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/// Parses "61", "6.1", "1,200", "six".
fn value(form: &str) -> Option<f64> {
    if let Some(small) = SMALL.iter().position(|&small| small == form.to_lowercase()) {
        return Some(small as f64);
    }
    let is_number = form.starts_with(|c: char| c.is_ascii_digit())
        && form.ends_with(|c: char| c.is_ascii_digit())
        && form.chars().all(|c| c.is_ascii_digit() || matches!(c, ',' | '.'));
    if is_number { form.replace(',', "").parse().ok() } else { None }
}

/// A clearly different value.
fn other(number: f64, random: &mut Random) -> f64 {
    if number.fract() != 0.0 {
        return ((number * 10.0).round() + (3 + random.below(9)) as f64) / 10.0;
    }
    let step = match number {
        _ if number <= 10.0 => 1 + random.below(2),
        _ if number <= 100.0 => 3 + random.below(9),
        _ => ((number * (0.2 + 0.05 * random.below(9) as f64)) as usize).max(20),
    };
    number + step as f64
}

/// A number in digits or words, like `form`.
fn written_like(number: f64, form: &str) -> String {
    let is_small = number.fract() == 0.0 && number <= 12.0;
    if !form.starts_with(|c: char| c.is_ascii_digit()) && is_small {
        let word = SMALL[number as usize].to_string();
        let is_capital = form.starts_with(char::is_uppercase);
        return if is_capital { word[..1].to_uppercase() + &word[1..] } else { word };
    }
    if form.contains(',') { with_commas(number as u64) } else { number.to_string() }
}

fn with_commas(number: u64) -> String {
    let digits = number.to_string();
    let mut written = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            written.push(',');
        }
        written.push(digit);
    }
    written
}

/// The same number in another form: 6 for "six", "six" for 6, 1200 for "1,200"; `None` if it has
/// none.
pub(super) fn other_form(form: &str) -> Option<String> {
    let number = value(form)?;
    match form.starts_with(|c: char| c.is_ascii_digit()) {
        false => Some(number.to_string()),
        true if form.contains(',') => Some(form.replace(',', "")),
        true if number.fract() == 0.0 && number <= 12.0 => Some(SMALL[number as usize].to_string()),
        true => None,
    }
}
