//! How old a text says that somebody is, beside the words for that person.
//! Begin with [`beside`].

use crate::annotations::Annotations;
use crate::text::Span;

/// Nobody is older.
const OLDEST: u32 = 120;

/// The age that stands in, after or before the words for somebody.
pub(crate) fn beside(all: &Annotations, text: &str, person: Span) -> Option<(Span, u32)> {
    within(all, text, person).or_else(|| after(all, text, person)).or_else(|| before(all, text, person))
}

/// "a 43-year-old climber".
fn within(all: &Annotations, text: &str, person: Span) -> Option<(Span, u32)> {
    all.words_in(person).find_map(|at| in_years(all, text, at, person.end))
}

/// "Ann Lee, 43," and "Ann Lee, aged 43": the number with its words.
pub(crate) fn after(all: &Annotations, text: &str, name: Span) -> Option<(Span, u32)> {
    let first = all.words_in(name).end;
    let form = |at: usize| all.words.get(at).map_or("", |word| word.span.of(text));
    let comma = matches!(form(first), "," | "(").then_some(first + 1)?;
    let number = if matches!(form(comma), "aged" | "age") { comma + 1 } else { comma };
    let age = age(form(number))?;
    let is_closed = matches!(form(number + 1), "," | ")" | "." | ";" | "—" | "–" | "-" | "");
    let is_open_end = all.words.get(number).is_some_and(|word| word.upos == "NUM");
    (is_closed && is_open_end).then(|| (all.words[number].span, age))
}

/// "43-year-old Ann Lee", "the 43-year-old climber Ann Lee".
pub(crate) fn before(all: &Annotations, text: &str, name: Span) -> Option<(Span, u32)> {
    let first = all.words_in(name).start;
    let sentence = all.words.get(first)?.sentence;
    let near = (first.saturating_sub(8)..first).rev().take_while(|&at| all.words[at].sentence == sentence);
    let plain =
        near.take_while(|&at| !matches!(all.words[at].upos.as_str(), "VERB" | "AUX" | "ADP" | "CCONJ" | "PRON"));
    let words: Vec<usize> = plain.collect();
    let number = words.iter().copied().find(|&at| age(all.words[at].span.of(text)).is_some())?;
    in_years(all, text, number, name.start)
}

/// A number before "year-old".
fn in_years(all: &Annotations, text: &str, number: usize, end: u32) -> Option<(Span, u32)> {
    let span = all.words[number].span;
    let age = age(span.of(text))?;
    let rest = Span { start: span.end, end: end.max(span.end) }.of(text);
    let years = rest.trim_start_matches(['-', ' ', '‑']);
    let is_age = ["year-old", "year old", "years-old", "year - old"].iter().any(|words| years.starts_with(words));
    is_age.then_some((span, age))
}

fn age(form: &str) -> Option<u32> {
    form.parse().ok().filter(|age| (1..=OLDEST).contains(age))
}
