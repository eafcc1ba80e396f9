//! "5m": metres or millions, by what stands beside it. Begin with [`meant`].

use super::{Line, Quantity, is_nominal, is_plural, unit_at};
use crate::lexicon::{COUNT_NOUNS, CURRENCY_SIGNS, METRE_WORDS};

pub(super) enum Meaning {
    Metres,
    Millions,
}

/// What "m" after the figure means; nothing where it may be either.
pub(super) fn meant(line: &Line, quantity: &Quantity) -> Option<Meaning> {
    let next = quantity.end + 1;
    let is_money = |sign: &str| CURRENCY_SIGNS.iter().any(|known| known.1 == sign);
    if unit_at(line, next).is_some_and(|(_, sign)| is_money(sign)) {
        return Some(Meaning::Millions);
    }
    let joint = usize::from(line.lower(next) == "-");
    let beside = |at: usize, place: &str| METRE_WORDS.value(line.lower(at)) == Some(place);
    let before = line.before(quantity.start, 1);
    let is_metre = beside(next + joint, "after")
        || METRE_WORDS.value(before) == Some("before")
        || line.forms[quantity.core].contains(',')
        || joint == 1;
    if is_metre {
        return Some(Meaning::Metres);
    }
    let run = (next..next + 4).take_while(|&at| at < line.lower.len() && is_nominal(line, at));
    let nouns: Vec<usize> = run.collect();
    let is_measured = nouns.iter().any(|&at| beside(at, "after"));
    let is_count_of = line.before(quantity.start, 1) == "of"
        && (COUNT_NOUNS.has(line.before(quantity.start, 2))
            || matches!(line.before(quantity.start, 2), "population" | "audience" | "readership" | "circulation"));
    if !is_measured && (nouns.iter().any(|&at| is_plural(line, at)) || is_count_of) {
        return Some(Meaning::Millions);
    }
    let is_article = matches!(before, "a" | "an" | "the" | "'s" | "’s");
    (is_measured || is_article && !nouns.is_empty()).then_some(Meaning::Metres)
}
