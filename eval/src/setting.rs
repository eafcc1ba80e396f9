//! Turns the words of a corpus into running text. Begin with [`sentences`] and [`page`].

use crate::marked::Word;
use rapporteur::report::{Report, Section, SectionKind};
use rapporteur::text::Span;
use std::collections::HashMap;

/// The form of the running text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A section for each sentence.
    Sentences,
    /// The same, but from Wikinews only sentences 0 to 5, since only these are completely labelled.
    Labelled,
    /// Text that the program splits itself: one line per sentence, except that a quotation stays on
    /// its line.
    Page,
}

/// Rules for spaces between the words of a corpus.
pub struct Spacing {
    /// True for words without a space before them.
    closes: fn(&str) -> bool,
    /// True for words without a space after them.
    opens: fn(&str) -> bool,
    /// True if quotation marks are written straight with spaces on both sides; else straight ones
    /// alternately open and close.
    is_straightened: bool,
}

/// For ECB+.
pub const NEWS: Spacing = Spacing { closes: is_closing_in_news, opens: is_opening_in_news, is_straightened: false };

/// For MEANTIME and the timelines, which have spaces around quotation marks.
pub const WIKINEWS: Spacing = Spacing { closes: is_closing, opens: is_opening, is_straightened: true };

/// True for words that are written without a space before them.
pub fn is_closing(form: &str) -> bool {
    matches!(form, "," | "." | ";" | ":" | "!" | "?" | ")" | "]" | "%" | "n't") || form.starts_with(['\'', '’'])
}

/// True for words that are written without a space after them.
pub fn is_opening(form: &str) -> bool {
    matches!(form, "(" | "[" | "$" | "US$" | "#")
}

fn is_closing_in_news(form: &str) -> bool {
    const CLOSING: [&str; 21] = [
        ".", ",", ";", ":", "!", "?", ")", "]", "%", "'s", "n't", "'re", "'ve", "'ll", "'d", "'m", "''", "’", "”", "'",
        "-",
    ];
    CLOSING.contains(&form)
}

fn is_opening_in_news(form: &str) -> bool {
    form.ends_with(['(', '[', '$', '£', '“', '-'])
}

/// A report with one section per sentence; sets the places of its words.
pub fn sentences(words: &mut [&mut Word], spacing: &Spacing, headline: Option<u32>) -> Report {
    let mut report = Report::default();
    for line in words.chunk_by_mut(|one, other| one.sentence == other.sentence) {
        if !report.text.is_empty() {
            report.text.push('\n');
        }
        let kind = if headline == Some(line[0].sentence) { SectionKind::Title } else { SectionKind::Paragraph };
        let first = report.text.len();
        let (mut before, mut is_open) = ("", false);
        for word in line {
            let form = if spacing.is_straightened { straight(&word.form) } else { &word.form };
            let is_mark = !spacing.is_straightened && form == "\"";
            let is_tight = before.is_empty() || (spacing.opens)(before) || before.ends_with('"') && is_open;
            if !(is_tight || (spacing.closes)(form) || is_mark && is_open) {
                report.text.push(' ');
            }
            let start = report.text.len();
            report.text.push_str(form);
            word.span = Some(Span::new(start, report.text.len()));
            is_open ^= is_mark;
            before = form;
        }
        report.sections.push(Section { kind, span: Span::new(first, report.text.len()), rule: "sentence" });
    }
    report
}

fn straight(form: &str) -> &str {
    if matches!(form, "``" | "''") { "\"" } else { form }
}

/// A text as on a page; sets the places of its words.
pub fn page(words: &mut [&mut Word]) -> String {
    let mut text = String::new();
    let (mut sentence, mut is_tight, mut is_open) = (None, true, false);
    for word in words {
        let form = straight(&word.form);
        let is_mark = form == "\"";
        let ends_clause = text.ends_with([',', '.', '?', '!', '…']);
        let closes_quote = is_mark && (word.form == "''" || word.form == "\"" && is_open && (ends_clause || !is_tight));
        if sentence.is_some_and(|last| last != word.sentence) && !closes_quote {
            let goes_on = is_open && !form.starts_with(['"', '“']);
            text.push(if goes_on { ' ' } else { '\n' });
            is_tight = true;
            is_open &= goes_on;
        }
        sentence = Some(word.sentence);
        if !is_tight && !is_closing(form) && form != "-" && !closes_quote {
            text.push(' ');
        }
        let start = text.len();
        text.push_str(form);
        word.span = Some(Span::new(start, text.len()));
        is_open = match form {
            _ if closes_quote || form == "”" => false,
            _ if is_mark || form.starts_with(['"', '“']) => true,
            _ => is_open,
        };
        is_tight = is_opening(form) || form == "-" || form == "“" || is_mark && is_open;
    }
    text.push('\n');
    text
}

/// Moves the words of a text to another one with the same letters but different spaces. False if
/// the letters differ.
pub fn carry(words: &mut [&mut Word], from: &str, to: &str) -> bool {
    let solid =
        |text: &str| -> Vec<(usize, char)> { text.char_indices().filter(|(_, c)| !c.is_whitespace()).collect() };
    let (left, right) = (solid(from), solid(to));
    if !left.iter().map(|place| place.1).eq(right.iter().map(|place| place.1)) {
        return false;
    }
    let moved: HashMap<usize, usize> = left.iter().zip(&right).map(|(old, new)| (old.0, new.0)).collect();
    for span in words.iter_mut().filter_map(|word| word.span.as_mut()) {
        let last = span.of(from).chars().next_back().map_or(0, char::len_utf8);
        let start = moved[&(span.start as usize)];
        *span = Span::new(start, moved[&(span.end as usize - last)] + last);
    }
    true
}
