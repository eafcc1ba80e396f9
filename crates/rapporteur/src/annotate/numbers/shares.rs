//! Shares: "two-thirds of the crew", "half a million", "one in five voters".
//! Begin with [`fraction`] and [`ratio`].

use super::{Line, Quantity, is_counted_unit, widened};
use crate::english::{ABOUT, AND, BETWEEN, EVERY, HALF, IN, OF, ONE, OUT, THE, TO};
use crate::lexicon::{
    EXTENT_NOUNS, FUNCTION_WORDS, HALF_LEADS, HARM_WORDS, NUMBER_MODIFIERS, NUMBER_WORDS, SINGLE_WORDS, STRETCH_WORDS,
    TIME_WORDS,
};
use crate::numerals;

/// "two-thirds", "a quarter of", "half the": a share in per cent; "a quarter of
/// a per cent", "a third of a mile": so much of a unit.
pub(super) fn fraction(line: &Line, at: usize) -> Option<Quantity> {
    let words = line.words(at, 8);
    let (taken, part) = numerals::share(&words)?;
    let end = at + taken;
    let is_hyphened = words.get(1) == Some(&"-");
    let is_of = line.lower(end) == OF;
    let is_of_one = is_of && SINGLE_WORDS.has(line.lower(end + 1));
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
        quantity.is_approximate = modifier == ABOUT;
        super::unit(line, &mut quantity, false);
        return Some(quantity);
    }
    let is_extent = line.lower(end) == THE && EXTENT_NOUNS.has(line.lower(end + 1));
    let is_share = match words[0] {
        HALF => is_of || HALF_LEADS.has(line.lower(end)),
        _ => is_hyphened || is_of || is_extent || is_plural_part(line, at, taken, 9),
    };
    if !is_share || is_time_unit(line, end) {
        return None;
    }
    let start = widened(line, at).0;
    let mut quantity = Quantity::new(start, end, at, Some(hundredths(part)), "fraction");
    quantity.is_approximate = start < at;
    quantity.unit = Some("%".into());
    quantity.noun = is_extent.then_some((end + 1, end + 1));
    Some(quantity)
}

/// "two thirds", which no time and no place in an order is; quarters may be, and
/// tenths those of a second.
fn is_plural_part(line: &Line, at: usize, taken: usize, highest: u32) -> bool {
    let below = line.lower(at + taken - 1).strip_suffix('s').unwrap_or("");
    taken > 1 && numerals::rank(below).is_some_and(|rank| rank > 2 && rank <= highest)
}

/// True for the "one" of "one third": half a share that could not be read.
pub(super) fn is_part(line: &Line, quantity: &Quantity) -> bool {
    let taken = numerals::share(&line.words(quantity.core, 3)).map_or(0, |(taken, _)| taken);
    let end = quantity.core + taken;
    let is_noun = super::is_nominal(line, end) && end < line.lower.len() && line.lower(end) != "-";
    let is_one = line.lower(quantity.core) == ONE && !is_noun;
    taken > 1 && quantity.end == quantity.core + 1 && (is_one || is_plural_part(line, quantity.core, taken, 10))
}

/// "two thirds to three quarters of the crop", "between a third and a half".
pub(super) fn range(line: &Line, at: usize) -> Option<Quantity> {
    let between = usize::from(line.lower(at) == BETWEEN);
    let core = at + between;
    let (taken, low) = numerals::share(&line.words(core, 4))?;
    let joint = core + taken;
    let is_joint = match line.lower(joint) {
        AND => between == 1,
        word => between == 0 && matches!(word, TO | "-" | "–"),
    };
    let (more, high) = numerals::share(&line.words(joint + 1, 4)).filter(|_| is_joint)?;
    let end = joint + 1 + more;
    let is_share = between == 1 || line.lower(end) == OF;
    if !is_share || low >= high || is_time_unit(line, end) || is_in_course(line, core) || super::is_moved(line, at) {
        return None;
    }
    let (start, modifier) = widened(line, at);
    let mut quantity = Quantity::new(start, end, core, Some(hundredths(low)), "range");
    quantity.high = Some(hundredths(high));
    quantity.is_approximate = modifier == ABOUT;
    quantity.unit = Some("%".into());
    Some(quantity)
}

/// "for three-quarters running", "the past three quarters": quarters of years.
fn is_in_course(line: &Line, at: usize) -> bool {
    STRETCH_WORDS.value(line.before(at, 1)).is_some_and(|stretch| stretch != "ahead")
}

fn is_time_unit(line: &Line, at: usize) -> bool {
    TIME_WORDS.value(line.lower(at)).is_some_and(|value| value.contains("unit"))
}

/// A share in per cent, to two decimals, or as many as it needs for two digits.
fn hundredths(part: f64) -> f64 {
    let places = (1.0 - (part * 100.0).log10().floor()).clamp(2.0, 12.0) as usize;
    format!("{:.places$}", part * 100.0).parse().unwrap_or(part * 100.0)
}

/// "one in five voters", "two out of three doctors", "nine of every ten wells",
/// "one child in seven": a share in per cent.
pub(super) fn ratio(line: &Line, at: usize) -> Option<Quantity> {
    let first = numerals::numeral(&line.words(at, 3)).filter(|first| first.words == 1 && first.scale == 1.0)?;
    let joint = |after: usize| match (line.lower(after), line.lower(after + 1), line.lower(after + 2)) {
        (OUT, OF, EVERY) => Some(3),
        (IN | OF, EVERY, _) | (OUT, OF, _) => Some(2),
        (IN, ..) => Some(1),
        _ => None,
    };
    let nouns = if first.value == 1.0 { noun_inside(line, at + 1) } else { 0 };
    let after = at + 1 + nouns;
    let core = after + joint(after)?;
    let second = numerals::numeral(&line.words(core, 4))?;
    let (part, whole) = (first.value, second.value);
    let is_whole = part >= 1.0 && part.fract() == 0.0 && whole.fract() == 0.0 && part < whole;
    let is_round = whole <= 10.0 || whole.log10().fract() == 0.0 || part == 1.0 && whole <= 1000.0;
    let end = core + second.words;
    let is_beside_unit = is_counted_unit(line, end) || is_time_unit(line, end);
    // "one man in seven cars".
    let is_of_other = nouns > 0 && (is_noun(line, end) || whole < 2.0 || line.is_capital(core));
    if !is_whole || !is_round || is_beside_unit || is_of_other {
        return None;
    }
    // "killed two in three attacks": two people.
    let before = line.before(at, 1);
    let is_free = at == 0
        || !before.chars().all(char::is_alphabetic)
        || (FUNCTION_WORDS.has(before) && !super::naming::is_verb(line, at - 1))
        || NUMBER_MODIFIERS.has(before);
    if line.lower(after) == IN && core == after + 1 && (part > 1.0 || nouns > 0) && !is_free {
        return None;
    }
    let (start, modifier) = widened(line, at);
    let mut quantity = Quantity::new(start, end, core, Some(hundredths(part / whole)), "ratio");
    quantity.unit = Some("%".into());
    quantity.noun = (nouns > 0).then(|| (at + 1, at + nouns));
    super::narrow(&mut quantity, modifier);
    Some(quantity)
}

/// How many words of a noun stand here before "in" or "out of": the child of
/// "one child in seven".
fn noun_inside(line: &Line, at: usize) -> usize {
    const MOST: usize = 2;
    let is_joint = |at: usize| line.lower(at) == IN || line.lower(at) == OUT && line.lower(at + 1) == OF;
    let words = (at..=at + MOST).position(is_joint).unwrap_or(0);
    let is_thing = |at: usize| is_noun(line, at) && !HARM_WORDS.has(line.lower(at)) && !is_time_unit(line, at);
    if (at..at + words).all(is_thing) { words } else { 0 }
}

/// A word that may be a noun or part of its phrase, as its tag or form shows.
fn is_noun(line: &Line, at: usize) -> bool {
    let Some(word) = line.all.words.get(line.first + at).filter(|_| at < line.lower.len()) else { return false };
    if !word.xpos.is_empty() {
        return matches!(word.upos.as_str(), "NOUN" | "PROPN" | "ADJ" | "NUM") || word.xpos == "$";
    }
    super::is_nominal(line, at) && !super::is_past(line.lower(at)) && !NUMBER_WORDS.has(line.lower(at))
}
