//! Numbers that name or number something, and so count nothing: "Flight 12",
//! "iPhone 4", "the twenty-third". Begin with [`is_name`].

use super::{Line, Quantity, is_plural};
use crate::english::THE;
use crate::lexicon::{
    COMPOUND_COUNTS, COUNTING_VERBS, CUE_VERBS, EVENT_VERBS, FUNCTION_WORDS, HARM_WORDS, IRREGULAR_VERBS, LABEL_NOUNS,
    NUMBER_MODIFIERS, NUMBERED_WORDS, ORGANIZATION_NOUNS, PEOPLE_NOUNS, UNITS,
};
use crate::numerals;

/// True for a number that is part of a name, a label, or a place in an order.
pub(super) fn is_name(line: &Line, quantity: &Quantity) -> bool {
    let (start, core, end) = (quantity.start, quantity.core, quantity.end);
    if is_version(line, quantity)
        || is_ordinal(line, quantity)
        || is_label(line, quantity)
        || is_index(line, quantity)
        || is_address(line, quantity)
    {
        return true;
    }
    let has_unit = quantity.unit.is_some() || quantity.scale > 1.0;
    let is_joined_range =
        quantity.rule == "range" && end == start + 3 && line.is_joined(start + 1) && line.is_joined(start + 2);
    let is_small_figure = (quantity.rule == "count" || is_joined_range)
        && !has_unit
        && line.forms[core].len() <= 4
        && !line.forms[core].contains(',');
    let is_capital_word = line.is_capital(core) && !is_opening(line, start);

    if line.is_headline {
        (is_small_figure || is_capital_word) && is_after_headline_name(line, start, end)
    } else {
        is_small_figure && is_after_name(line, start, end, is_joined_range) || is_capital_word
    }
}

/// True where a sentence or a part of it begins: after a dateline, an opening
/// mark, a colon.
fn is_opening(line: &Line, at: usize) -> bool {
    at == 0
        || line.forms[at - 1].chars().all(|c| !c.is_alphanumeric())
            && !(line.is_joined(at) && line.lower(at - 1) == "-")
            && !matches!(line.lower(at - 1), "," | "&")
}

/// "777-200LR", "10-C2": what a hyphen joins to letters and digits is a name.
fn is_version(line: &Line, quantity: &Quantity) -> bool {
    let at = quantity.end;
    let next = line.forms.get(at + 1).copied().unwrap_or("");
    let is_mixed = next.contains(|c: char| c.is_ascii_digit()) && next.contains(|c: char| c.is_ascii_uppercase());
    line.lower(at) == "-" && line.is_joined(at) && line.is_joined(at + 1) && is_mixed
}

/// "22nd", "the twenty-third", "the two-hundredth".
fn is_ordinal(line: &Line, quantity: &Quantity) -> bool {
    let end = quantity.end;
    let is_ending = line.is_joined(end) && matches!(line.lower(end), "st" | "nd" | "rd" | "th");
    let hyphen = usize::from(line.lower(end) == "-");
    let word = line.lower(end + hyphen);
    let is_rank = |word: &str| numerals::rank(word).is_some_and(|rank| rank <= 9 || word.ends_with("ieth"));
    let is_great = word.strip_suffix("th").is_some_and(|word| numerals::multiplier(word).is_some());
    let is_in_words = !line.forms[quantity.core].starts_with(|c: char| c.is_ascii_digit());
    is_ending || is_in_words && quantity.unit.is_none() && (is_great || hyphen == 1 && is_rank(word))
}

/// "Flight 12", "section 12 (b)", "no. 4".
fn is_label(line: &Line, quantity: &Quantity) -> bool {
    let before = line.before(quantity.start, 1);
    let is_plain = quantity.unit.is_none() && quantity.scale == 1.0;
    is_plain && (LABEL_NOUNS.has(before) || LABEL_NOUNS.has(before.trim_end_matches('.')) || before == "#")
}

/// "the 2000 index", "the 1900 block": what is counted would stand in the plural.
fn is_index(line: &Line, quantity: &Quantity) -> bool {
    let next = quantity.end;
    let is_bare = quantity.unit.is_none()
        && next == quantity.core + 1
        && line.forms[quantity.core].bytes().all(|c| c.is_ascii_digit());
    let tag = |at: usize| line.all.words.get(line.first + at).filter(|_| at < line.lower.len()).map(|word| &*word.xpos);
    let several = [&PEOPLE_NOUNS, &ORGANIZATION_NOUNS, &COMPOUND_COUNTS, &HARM_WORDS, &UNITS];
    let is_one = tag(next) == Some("NN")
        && !matches!(tag(next + 1), Some("NN" | "NNS" | "NNP" | "NNPS" | "HYPH"))
        && !several.iter().any(|list| list.has(line.lower(next)));
    let is_figure = line.forms[quantity.core].len() > 2;
    is_bare
        && (matches!(line.lower(next), "index" | "indices")
            || is_figure && is_one && line.before(quantity.start, 1) == THE)
}

/// "1625 Harbour Drive", but not "12 Wall Street banks".
fn is_address(line: &Line, quantity: &Quantity) -> bool {
    const LONGEST: usize = 3;
    let is_figure = line.forms[quantity.core].bytes().all(|c| c.is_ascii_digit());
    let is_plain = is_figure && quantity.unit.is_none() && quantity.scale == 1.0;
    let names = (quantity.end..quantity.end + LONGEST).take_while(|&at| line.is_capital(at));
    let is_street = |at: &usize| NUMBERED_WORDS.value(line.lower(*at)) == Some("street");
    let street = names.skip(1).find(is_street).filter(|_| is_plain);
    street.is_some_and(|at| {
        let is_counted = is_plural(line, at + 1) && !line.is_capital(at + 1) && at + 1 < line.lower.len();
        !is_counted
    })
}

/// "Boeing 737", "iPhone 4", "ATR 72-600".
fn is_after_name(line: &Line, start: usize, end: usize, is_joined_range: bool) -> bool {
    let Some(at) = start.checked_sub(1) else { return false };
    let name = line.forms[at];
    let is_camel = name.chars().skip(1).any(char::is_uppercase) && name.chars().any(char::is_lowercase);
    let is_closed = FUNCTION_WORDS.has(line.lower(at)) || NUMBER_MODIFIERS.has(line.lower(at));
    let is_common = is_closed && (is_opening(line, at) || !name.chars().all(char::is_uppercase));
    let is_name = name.starts_with(char::is_uppercase) && name.len() > 1 && !is_common && !line.is_time[at];
    let is_counted = is_plural(line, end) && !is_compound(line, at, start);
    is_camel || (is_name && (is_joined_range || line.is_capital(end) || !is_counted))
}

/// "Trent 900 engines": name and number belong to one noun.
fn is_compound(line: &Line, name: usize, number: usize) -> bool {
    let words = &line.all.words;
    let (name, number) = (&words[line.first + name], &words[line.first + number]);
    name.relation == "compound" && name.head.is_some() && name.head == number.head
}

/// The same where every word has a capital: "Flight 12 Lands", not "Kills 12".
fn is_after_headline_name(line: &Line, start: usize, end: usize) -> bool {
    let Some(at) = start.checked_sub(1) else { return false };
    let word = line.lower(at);
    let is_word = word.chars().next().is_some_and(char::is_alphabetic) && line.is_capital(at);
    let is_closed = FUNCTION_WORDS.has(word) || NUMBER_MODIFIERS.has(word);
    let has_noun = is_plural(line, end) || HARM_WORDS.has(line.lower(end));
    is_word && !is_closed && !line.is_time[at] && !has_noun && !is_verb(line, at)
}

/// A form of a verb, as far as its spelling shows; the tags of headlines in
/// capitals are often those of names.
pub(super) fn is_verb(line: &Line, at: usize) -> bool {
    let word = line.lower(at);
    if line.all.words[line.first + at].upos == "VERB" || IRREGULAR_VERBS.has(word) {
        return true;
    }
    let is_known =
        |stem: &str| EVENT_VERBS.has(stem) || CUE_VERBS.has(stem) || COUNTING_VERBS.has(stem) || HARM_WORDS.has(stem);
    let stems = ["s", "es", "d", "ed", "ing"].iter().filter_map(|end| word.strip_suffix(end));
    is_known(word) || stems.into_iter().any(|stem| is_known(stem) || is_known(&format!("{stem}e")))
}
