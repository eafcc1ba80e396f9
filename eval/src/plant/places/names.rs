//! Plants in people and places that both reports name in the same way.

use super::{Change, Item, Pair, Random, Side, everywhere, listed};
use crate::marked::Sort;
use rapporteur::annotations::EntityKind;
use rapporteur::lexicon;
use rapporteur::text::Span;
use std::collections::BTreeSet;

pub(super) fn add(pair: &Pair, random: &mut Random, items: &mut Vec<Item>) {
    people(pair, random, items);
    places(pair, random, items);
}

fn people(pair: &Pair, random: &mut Random, items: &mut Vec<Item>) {
    let names = |side: &Side<'_>| -> BTreeSet<(String, String)> {
        full_names(side).into_iter().map(|(_, (given, last))| (given.to_string(), last.to_string())).collect()
    };
    for (given, last) in names(&pair.changed).intersection(&names(&pair.kept)) {
        let name = (given.as_str(), last.as_str());
        let is_person = |side: &Side| is_person(side, name.1);
        if !is_person(&pair.kept) || !is_person(&pair.changed) || pair.is_labelled && !is_labelled_alike(pair, name) {
            continue;
        }
        let changes = if random.below(2) == 0 { given_name(pair, name, random) } else { surname(pair, name, random) };
        if !changes.is_empty() {
            items.push(pair.item("name", mentions(&pair.kept, name.1), changes));
        }
    }
}

fn is_name(side: &Side, word: Option<usize>) -> bool {
    let inside = word.filter(|&word| word < side.all.words.len());
    inside.is_some_and(|word| side.word(word).upos == "PROPN" && side.form(word).starts_with(char::is_uppercase))
}

/// Given name and surname next to each other, with no other name after them.
pub(super) fn full_names<'a>(side: &Side<'a>) -> Vec<(usize, (&'a str, &'a str))> {
    let is_surname = |word: usize| {
        let form = side.form(word);
        let is_plain = form.len() > 2 && form.chars().all(|c| c.is_alphabetic() || c == '-');
        is_plain && form.chars().skip(1).any(char::is_lowercase)
    };
    (0..side.all.words.len().saturating_sub(1))
        .filter(|&word| lexicon::GIVEN_NAMES.has(side.form(word)) && is_name(side, Some(word)))
        .filter(|&word| is_name(side, Some(word + 1)) && !is_name(side, Some(word + 2)) && is_surname(word + 1))
        .map(|word| (word, (side.form(word), side.form(word + 1))))
        .collect()
}

/// True if the surname is labelled as a person's or, without labels of people, was annotated as
/// one.
fn is_person(side: &Side, surname: &str) -> bool {
    let spans = mentions(side, surname);
    if side.marks.iter().any(|mark| mark.sort() == Some(Sort::Human)) {
        return side.marks_of(Sort::Human).any(|mark| spans.iter().any(|span| mark.span.overlaps(*span)));
    }
    let people = side.all.mentions.iter().filter(|mention| mention.kind == EntityKind::Person);
    people.into_iter().any(|mention| spans.iter().any(|span| mention.core.covers(*span)))
}

/// True if labels of the same person cover the surname in both reports.
fn is_labelled_alike(pair: &Pair, name: (&str, &str)) -> bool {
    let instances = |side: &Side| -> BTreeSet<String> {
        let spans = mentions(side, name.1);
        let marks = side.marks.iter().filter(|mark| spans.iter().any(|span| mark.span.overlaps(*span)));
        marks.filter_map(|mark| mark.instance.clone()).collect()
    };
    !instances(&pair.kept).is_disjoint(&instances(&pair.changed))
}

fn mentions(side: &Side, surname: &str) -> Vec<Span> {
    everywhere(side, |word| side.form(word) == surname).into_iter().map(|word| side.word(word).span).collect()
}

fn given_name(pair: &Pair, name: (&str, &str), random: &mut Random) -> Vec<Change> {
    let new = if random.below(2) == 0 { respelt(name.0, random) } else { other_given(name.0, random) };
    let Some(new) = new else { return Vec::new() };
    let found = full_names(&pair.changed).into_iter().filter(|found| found.1 == name);
    found.map(|(word, _)| Change { span: pair.changed.word(word).span, words: new.clone() }).collect()
}

fn other_given(given: &str, random: &mut Random) -> Option<String> {
    let sex = lexicon::GIVEN_NAMES.value(given)?;
    let is_fitting = |name: &str| name.is_ascii() && (4..8).contains(&name.len()) && name[..1] != given[..1];
    let mut fitting: Vec<&str> = lexicon::GIVEN_NAMES
        .iter()
        .filter(|(name, value)| *value == sex && given.is_ascii() && is_fitting(name))
        .map(|(name, _)| name)
        .collect();
    fitting.sort_unstable();
    random.pick(&fitting).map(|name| name.to_string())
}

fn surname(pair: &Pair, name: (&str, &str), random: &mut Random) -> Vec<Change> {
    let new = if random.below(2) == 0 { respelt(name.1, random) } else { other_surname(pair, name.1, random) };
    let Some(new) = new else { return Vec::new() };
    mentions(&pair.changed, name.1).into_iter().map(|span| Change { span, words: new.clone() }).collect()
}

pub(super) fn other_surname(pair: &Pair, not: &str, random: &mut Random) -> Option<String> {
    let is_free = |name: &&str| **name != *not && !pair.kept.text.contains(*name) && !pair.changed.text.contains(*name);
    let free: Vec<&str> = listed("surname").into_iter().filter(is_free).collect();
    random.pick(&free).map(|name| name.to_string())
}

/// The name with another initial consonant that sounds different: "Barker" for "Parker".
fn respelt(name: &str, random: &mut Random) -> Option<String> {
    let is_vowel = |c: char| "AEIOUaeiouyY".contains(c);
    let first = name.chars().next().filter(|&first| !is_vowel(first))?;
    let letters: Vec<char> = "BDFGHLMNRST".chars().filter(|&letter| letter != first).collect();
    let rest: String = name.chars().skip(1).collect();
    rest.starts_with(is_vowel).then(|| random.pick(&letters).map(|letter| format!("{letter}{rest}"))).flatten()
}

fn places(pair: &Pair, random: &mut Random, items: &mut Vec<Item>) {
    for &(a, b) in &pair.links {
        for word in pair.changed.words(b).filter(|&word| is_place(&pair.changed, word)) {
            let form = pair.changed.form(word);
            let is_same = |other: &usize| is_place(&pair.kept, *other) && pair.kept.form(*other) == form;
            let is_stated = pair.kept.words(a).any(|at| is_same(&at));
            let stated = everywhere(&pair.kept, |at| is_same(&at)).iter().map(|&at| pair.kept.word(at).span).collect();
            let new = other_place(pair, form, random).filter(|_| is_stated);
            let Some(new) = new else { continue };
            let here = everywhere(&pair.changed, |at| pair.changed.form(at) == form && is_place(&pair.changed, at));
            let changes =
                here.iter().map(|&at| Change { span: pair.changed.word(at).span, words: new.clone() }).collect();
            items.push(pair.item("place", stated, changes));
        }
    }
}

/// True for a one-word name of a place after "in", "at", "near", "from" or "to": a country, a
/// state, a town in the list, or a labelled place.
fn is_place(side: &Side, word: usize) -> bool {
    let form = side.form(word);
    let before = side.lower(word.checked_sub(1));
    let after = side.lower(Some(word + 1));
    let goes_on = is_name(side, Some(word + 1)) || matches!(after.as_str(), "-" | "of" | "'s" | "’s");
    let stands_alone = is_name(side, Some(word)) && !goes_on;
    let is_labelled = side.marks_of(Sort::Place).any(|mark| mark.span.overlaps(side.word(word).span));
    let is_known = lexicon::COUNTRIES.has(form) || is_state(form) || listed("town").contains(&form);
    stands_alone && matches!(before.as_str(), "in" | "at" | "near" | "from" | "to") && (is_labelled || is_known)
}

fn is_state(name: &str) -> bool {
    listed("states")[0].split(' ').any(|state| state == name)
}

/// Another place of the same kind that is in neither report.
fn other_place(pair: &Pair, form: &str, random: &mut Random) -> Option<String> {
    let sort = match form {
        _ if is_state(form) => "state",
        _ if lexicon::COUNTRIES.has(form) => "country",
        _ => "town",
    };
    let is_free =
        |name: &&str| **name != *form && !pair.kept.text.contains(*name) && !pair.changed.text.contains(*name);
    let free: Vec<&str> = listed(sort).into_iter().filter(is_free).collect();
    random.pick(&free).map(|name| name.to_string())
}
