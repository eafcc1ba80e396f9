//! Shares: "two-thirds of the crew", "half a million", "one in five voters".
//! Begin with [`fraction`] and [`ratio`].

use super::{Line, Quantity, is_counted_unit, widened};
use crate::lexicon::{FUNCTION_WORDS, NUMBER_MODIFIERS, TIME_WORDS};
use crate::numerals;

/// "two-thirds", "a quarter of", "half the": a share in per cent; "a quarter of
/// a per cent", "a third of a mile": so much of a unit.
pub(super) fn fraction(line: &Line, at: usize) -> Option<Quantity> {
    let words = line.words(at, 8);
    let (taken, part) = numerals::share(&words)?;
    let end = at + taken;
    let is_hyphened = words.get(1) == Some(&"-");
    let is_of = line.lower(end) == "of";
    let is_of_one = is_of && matches!(line.lower(end + 1), "a" | "an" | "one");
    if is_of_one && numerals::multiplier(line.lower(end + 2)).is_some() {
        return None;
    }
    if is_of_one && is_time_unit(line, end + 2) || is_in_course(line, at) {
        return None;
    }
    if is_of_one && is_counted_unit(line, end + 2) {
        let (start, modifier) = widened(line, at);
        let value = Some(numerals::multiply(part, 1.0));
        let mut quantity = Quantity::new(start, end + 2, at, value, "measure");
        quantity.is_approximate = modifier == "about";
        super::unit(line, &mut quantity);
        return Some(quantity);
    }
    let is_share = match words[0] {
        "half" => is_of || matches!(line.lower(end), "the" | "its" | "their" | "his" | "her" | "our" | "all" | "those"),
        _ => is_hyphened || is_of,
    };
    if !is_share || is_time_unit(line, end) {
        return None;
    }
    let start = widened(line, at).0;
    let mut quantity = Quantity::new(start, end, at, Some(hundredths(part)), "fraction");
    quantity.is_approximate = start < at;
    quantity.unit = Some("%".into());
    Some(quantity)
}

/// "for three-quarters running", "the past three quarters": quarters of years.
fn is_in_course(line: &Line, at: usize) -> bool {
    matches!(line.before(at, 1), "first" | "last" | "past" | "previous" | "next" | "final" | "consecutive" | "straight")
}

fn is_time_unit(line: &Line, at: usize) -> bool {
    TIME_WORDS.value(line.lower(at)).is_some_and(|value| value.contains("unit"))
}

/// A share in per cent, to two decimals.
fn hundredths(part: f64) -> f64 {
    (part * 10_000.0).round() / 100.0
}

/// "one in five voters", "two out of three doctors": a share in per cent.
pub(super) fn ratio(line: &Line, at: usize) -> Option<Quantity> {
    let first = numerals::numeral(&line.words(at, 3)).filter(|first| first.words == 1 && first.scale == 1.0)?;
    let after = at + 1;
    let joint = match (line.lower(after), line.lower(after + 1)) {
        ("in", "every") | ("out", "of") => 2,
        ("in", _) => 1,
        _ => return None,
    };
    let core = after + joint;
    let second = numerals::numeral(&line.words(core, 4))?;
    let (part, whole) = (first.value, second.value);
    let is_whole = part >= 1.0 && part.fract() == 0.0 && whole.fract() == 0.0 && part < whole;
    let is_round = whole <= 10.0 || whole.log10().fract() == 0.0 || part == 1.0 && whole <= 1000.0;
    let is_beside_unit = is_counted_unit(line, core + second.words) || is_time_unit(line, core + second.words);
    if !is_whole || !is_round || is_beside_unit {
        return None;
    }
    // "killed two in three attacks": two people.
    let before = line.before(at, 1);
    let is_free = at == 0
        || !before.chars().all(char::is_alphabetic)
        || (FUNCTION_WORDS.has(before) && !super::naming::is_verb(line, at - 1))
        || NUMBER_MODIFIERS.has(before);
    if line.lower(after) == "in" && part > 1.0 && !is_free {
        return None;
    }
    let (start, modifier) = widened(line, at);
    let mut quantity = Quantity::new(start, core + second.words, core, Some(hundredths(part / whole)), "ratio");
    quantity.unit = Some("%".into());
    super::narrow(&mut quantity, modifier);
    Some(quantity)
}
