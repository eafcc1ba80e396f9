//! "5m": metres or millions, by what stands beside it. Begin with [`meant`].

use super::{Line, Quantity, is_nominal, is_plural, lemmas, unit_at};
use crate::english::{AFTER, AND, APOSTROPHE_S, BEFORE, BETWEEN, CURLY_APOSTROPHE_S, MORE, OF, OR, TO, WHICH};
use crate::lexicon::{
    ARTICLES, BE_OR_HAVE, COUNT_NOUNS, CURRENCY_SIGNS, GROWING_COUNTS, HARM_WORDS, METRE_WORDS, OF_THEM,
};

pub(super) enum Meaning {
    Metres,
    Millions,
}

/// What "m" after the figure means; nothing where it may be either.
pub(super) fn meant(line: &Line, quantity: &Quantity) -> Option<Meaning> {
    let (start, mut next) = range(line, quantity);
    if line.lower(next) == "-" && line.lower(next + 1) == "plus" {
        next += 2;
    }
    let is_money = |sign: &str| {
        CURRENCY_SIGNS.iter().any(|known| known.1 == sign)
            || sign.len() == 3 && sign.bytes().all(|c| c.is_ascii_uppercase())
    };
    if unit_at(line, next).is_some_and(|(_, sign)| is_money(sign)) {
        return Some(Meaning::Millions);
    }
    let joint = usize::from(line.lower(next) == "-");
    let beside = |at: usize, place: &str| METRE_WORDS.value(line.lower(at)) == Some(place);
    let before = line.before(start, 1);
    let is_metre = beside(next + joint, AFTER)
        || METRE_WORDS.value(before) == Some(BEFORE)
        || line.forms[quantity.core].contains(',')
        || joint == 1;
    if is_metre {
        return Some(Meaning::Metres);
    }
    let first = next + usize::from(line.lower(next) == MORE);
    let run = (first..first + 4).take_while(|&at| at < line.lower.len() && is_nominal(line, at));
    let nouns: Vec<usize> = run.collect();
    let is_measured = nouns.iter().any(|&at| beside(at, AFTER));
    let is_count_of = before == OF
        && (COUNT_NOUNS.has(line.before(start, 2)) || METRE_WORDS.value(line.before(start, 2)) == Some(OF));
    let is_article = ARTICLES.has(before) || matches!(before, APOSTROPHE_S | CURLY_APOSTROPHE_S);
    let is_of_people = is_count_of || is_of_them(line, next) || !is_article && before != OF && are_harmed(line, first);
    if !is_measured && (nouns.iter().any(|&at| is_plural(line, at)) || is_of_people) {
        return Some(Meaning::Millions);
    }
    (is_measured || is_article && !nouns.is_empty()).then_some(Meaning::Metres)
}

/// "20m-25m", "from 2m to 3m": where the first of the numbers begins and the
/// last one ends, for they mean the same.
fn range(line: &Line, quantity: &Quantity) -> (usize, usize) {
    let is_joint = |at: usize| matches!(line.lower(at), "-" | "–" | "—" | TO | OR | AND);
    let is_figure = |at: usize| {
        line.forms.get(at).is_some_and(|form| form.starts_with(|c: char| c.is_ascii_digit()))
            && line.is_joined(at + 1)
            && line.forms[at + 1] == "m"
    };
    let (mut start, mut end) = (quantity.start, quantity.end + 1);
    if start >= 3 && is_joint(start - 1) && is_figure(start - 3) {
        start -= 3;
    }
    if is_joint(end) && is_figure(end + 1) {
        end += 3;
    }
    let is_and = (start..end).any(|at| line.lower(at) == AND);
    if is_and && line.before(start, 1) != BETWEEN {
        return (quantity.start, quantity.end + 1);
    }
    (start, end)
}

/// "1.4m of them": so many of those that were named.
fn is_of_them(line: &Line, at: usize) -> bool {
    line.lower(at) == OF && line.lower(at + 1) != WHICH && OF_THEM.has(line.lower(at + 1))
}

/// "1.2m died", "2m were hurt": a length does nothing and comes to no harm.
fn are_harmed(line: &Line, at: usize) -> bool {
    let is_aux = |at: usize| BE_OR_HAVE.has(line.lower(at));
    let verb = (at..at + 3).find(|&at| !is_aux(at)).unwrap_or(at);
    if verb >= line.lower.len() {
        return false;
    }
    lemmas(line, verb).iter().any(|lemma| match HARM_WORDS.value(lemma) {
        Some(value) => verb > at || value == "own",
        None => verb > at && GROWING_COUNTS.has(lemma),
    })
}
