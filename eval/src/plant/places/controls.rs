//! Changes that affect no fact, or none that the other report states.

use super::names::full_names;
use super::numbers::{number, other_form};
use super::times::turned;
use super::{Change, Item, Pair, Random, Side, everywhere};
use rapporteur::text::Span;
use std::collections::BTreeSet;

pub(super) fn add(pair: &Pair, random: &mut Random, items: &mut Vec<Item>) {
    let side = &pair.changed;
    let made = [
        ("again", vec![nothing(side)]),
        ("said", said(side)),
        ("order", order(side, random)),
        ("left-out", left_out(side)),
        ("number-form", number_form(side, random)),
        ("day-form", (0..side.all.words.len()).filter_map(|word| turned(side, word)).take(1).collect()),
        ("initial", initial(pair, random)),
        ("vague", vague(side, random)),
        ("elsewhere", elsewhere(pair, random)),
    ];
    items.extend(made.into_iter().filter(|made| !made.1.is_empty()).map(|(kind, changes)| pair.control(kind, changes)));
}

/// Changes nothing.
fn nothing(side: &Side) -> Change {
    let span = side.all.parse.sentences.first().map_or(Span::default(), |sentence| sentence.span);
    Change { span, words: span.of(side.text).to_string() }
}

/// Replaces "said" with "stated".
fn said(side: &Side) -> Vec<Change> {
    let cues = everywhere(side, |word| side.form(word) == "said" && side.word(word).xpos == "VBD");
    cues.into_iter().map(|word| Change { span: side.word(word).span, words: "stated".into() }).collect()
}

/// The lines with sentences that could be anywhere in the report: no pronoun, no "the other", long
/// enough.
fn lines(side: &Side) -> Vec<Span> {
    let mut found = Vec::new();
    for (at, sentence) in side.all.parse.sentences.iter().enumerate().skip(1) {
        let start = side.text[..sentence.span.start as usize].rfind('\n').map_or(0, |newline| newline + 1);
        let is_line =
            start == sentence.span.start as usize && side.text[sentence.span.end as usize..].starts_with('\n');
        let depends = side.words(at).any(|word| side.word(word).upos == "PRON" || side.word(word).xpos == "PRP$");
        if is_line && !depends && side.is_sentence(at) {
            found.push(sentence.span);
        }
    }
    found
}

/// Swaps two lines that could be anywhere.
fn order(side: &Side, random: &mut Random) -> Vec<Change> {
    let mut found = lines(side);
    random.shuffle(&mut found);
    let [one, other, ..] = found[..] else { return Vec::new() };
    let put = |here: Span, there: Span| Change { span: here, words: there.of(side.text).to_string() };
    vec![put(one, other), put(other, one)]
}

/// Removes the last sentence.
fn left_out(side: &Side) -> Vec<Change> {
    let last = side.all.parse.sentences.last().filter(|_| side.all.parse.sentences.len() > 4);
    last.map(|sentence| Change { span: sentence.span, words: String::new() }).into_iter().collect()
}

fn number_form(side: &Side, random: &mut Random) -> Vec<Change> {
    let plain: Vec<Change> = everywhere(side, |word| number(side, word).is_some())
        .into_iter()
        .filter_map(|word| Some(Change { span: side.word(word).span, words: other_form(side.form(word))? }))
        .collect();
    random.pick(&plain).cloned().into_iter().collect()
}

/// Replaces "Ann Lee" with "Ann M. Lee" throughout the report.
fn initial(pair: &Pair, random: &mut Random) -> Vec<Change> {
    let side = &pair.changed;
    let mut found = full_names(side);
    // Only if the other report gives no initial.
    found.retain(|found| pair.kept.text.contains(&format!("{} {}", found.1.0, found.1.1)));
    let Some(&(_, name)) = random.pick(&found) else { return Vec::new() };
    let same = found.iter().filter(|found| found.1 == name);
    same.map(|&(word, (given, _))| Change { span: side.word(word).span, words: format!("{given} M.") }).collect()
}

/// Replaces "12" with "at least 12".
fn vague(side: &Side, random: &mut Random) -> Vec<Change> {
    let plain = everywhere(side, |word| {
        number(side, word).is_some()
            && !matches!(side.lower(word.checked_sub(1)).as_str(), "," | "the" | "$" | "age" | "aged")
    });
    let word = random.pick(&plain).copied();
    word.map(|word| Change { span: side.word(word).span, words: format!("at least {}", side.form(word)) })
        .into_iter()
        .collect()
}

/// Changes a number or weekday in a sentence with nothing of the unchanged report.
fn elsewhere(pair: &Pair, random: &mut Random) -> Vec<Change> {
    let known: BTreeSet<String> = pair.kept.all.words.iter().map(|word| word.lemma.to_lowercase()).collect();
    let side = &pair.changed;
    let is_foreign = |sentence: usize| {
        let telling =
            side.words(sentence).filter(|&word| matches!(side.word(word).upos.as_str(), "NOUN" | "VERB" | "PROPN"));
        let lemmas: BTreeSet<String> = telling.map(|word| side.word(word).lemma.to_lowercase()).collect();
        let shared = lemmas.iter().filter(|lemma| known.contains(*lemma)).count();
        lemmas.len() > 3 && 4 * shared <= lemmas.len()
    };
    let changes: Vec<Change> = (0..side.all.parse.sentences.len())
        .filter(|&sentence| is_foreign(sentence))
        .flat_map(|sentence| side.words(sentence))
        .filter_map(|word| {
            let value = number(side, word).filter(|_| side.form(word).chars().all(|c| c.is_ascii_digit()))?;
            Some(Change { span: side.word(word).span, words: (value + 3.0).to_string() })
        })
        .collect();
    random.pick(&changes).cloned().into_iter().collect()
}
