//! Plants in weekdays and days of months that both reports state.

use super::{Change, Item, Pair, Random, Side, everywhere};
use rapporteur::text::Span;

const WEEKDAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

pub(super) fn add(pair: &Pair, random: &mut Random, items: &mut Vec<Item>) {
    for &(a, b) in &pair.links {
        for word in pair.changed.words(b) {
            let found = weekday(pair, a, word, random).or_else(|| day(pair, a, word, random));
            items.extend(found.map(|(stated, changes)| pair.item("date", stated, changes)));
        }
    }
}

fn weekday(pair: &Pair, a: usize, word: usize, random: &mut Random) -> Option<(Vec<Span>, Vec<Change>)> {
    let form = pair.changed.form(word);
    let at = WEEKDAYS.iter().position(|&day| day == form)?;
    let is_plain = |side: &Side, word: usize| {
        let before = side.lower(word.checked_sub(1));
        side.form(word) == form && !matches!(before.as_str(), "next" | "last" | "every" | "each")
    };
    if !pair.kept.words(a).any(|at| is_plain(&pair.kept, at)) {
        return None;
    }
    let stated: Vec<Span> =
        everywhere(&pair.kept, |at| is_plain(&pair.kept, at)).iter().map(|&at| pair.kept.word(at).span).collect();
    let new = WEEKDAYS[(at + 1 + random.below(6)) % 7];
    let here = everywhere(&pair.changed, |at| pair.changed.form(at) == form);
    let changes = here.iter().map(|&at| Change { span: pair.changed.word(at).span, words: new.to_string() }).collect();
    is_plain(&pair.changed, word).then_some((stated, changes))
}

fn day(pair: &Pair, a: usize, word: usize, random: &mut Random) -> Option<(Vec<Span>, Vec<Change>)> {
    let wanted = day_of_month(&pair.changed, word)?;
    let is_same = |side: &Side, at: usize| day_of_month(side, at) == Some(wanted);
    if !pair.kept.words(a).any(|at| is_same(&pair.kept, at)) {
        return None;
    }
    let stated: Vec<Span> =
        everywhere(&pair.kept, |at| is_same(&pair.kept, at)).iter().map(|&at| pair.kept.word(at).span).collect();
    let new = (wanted.1 + 1 + random.below(9)) % 27 + 1;
    let here = everywhere(&pair.changed, |at| is_same(&pair.changed, at));
    let changes = here.iter().map(|&at| Change { span: pair.changed.word(at).span, words: new.to_string() }).collect();
    (new != wanted.1).then_some((stated, changes))
}

fn month(side: &Side, word: usize) -> Option<usize> {
    let form = (word < side.all.words.len()).then(|| side.form(word))?.trim_end_matches('.');
    MONTHS.iter().position(|name| *name == form || form.len() >= 3 && name.starts_with(form))
}

/// Month and day, if the word is the number in "May 3" or "3 May".
fn day_of_month(side: &Side, word: usize) -> Option<(usize, usize)> {
    let number: usize = side.form(word).parse().ok().filter(|number| (1..=31).contains(number))?;
    if let Some(found) = month(side, word + 1) {
        return Some((found, number));
    }
    // In "10 Nov 11" the last number is a year.
    let is_year = word.checked_sub(2).is_some_and(|at| side.form(at).parse::<usize>().is_ok());
    let found = word.checked_sub(1).and_then(|before| month(side, before)).filter(|_| !is_year)?;
    Some((found, number))
}

/// Replaces "May 3" with "3 May", if no year follows.
pub(super) fn turned(side: &Side, word: usize) -> Option<Change> {
    let before = word.checked_sub(1).filter(|&before| month(side, before).is_some())?;
    day_of_month(side, word)?;
    (side.lower(Some(word + 1)) != ",").then(|| Change {
        span: side.word(before).span.join(side.word(word).span),
        words: format!("{} {}", side.form(word), side.form(before)),
    })
}
