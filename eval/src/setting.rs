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

/// What stands before a word that belongs with those around it, where a corpus
/// writes the parts of a number, a time, an abbreviation or an address as words
/// of their own: "6 . 1", "4 : 30", "a . m .", "U . S .". `Some(true)` is a
/// space, `Some(false)` none; of any other word the spacing of the corpus decides.
fn space_in_piece(words: &[&mut Word], at: usize) -> Option<bool> {
    let word = |place: usize| match words.get(place) {
        Some(word) if word.sentence == words[at].sentence => word.form.as_str(),
        _ => "",
    };
    let around = |mark: usize| [2, 1].map(|back| mark.checked_sub(back).map_or("", word));
    let is_inside = |mark: usize| is_one_piece(around(mark), word(mark), [word(mark + 1), word(mark + 2)]);
    let is_fraction = |mark: usize| word(mark) == "." && is_small(around(mark)[1]) && starts_in_figure(word(mark + 1));
    let before = at.checked_sub(1);
    if is_fraction(at) {
        Some(true)
    } else if is_inside(at) || before.is_some_and(|before| is_inside(before) || is_fraction(before)) {
        Some(false)
    } else {
        None
    }
}

/// True if a mark stands inside one piece, from the two words before it and the two after it.
fn is_one_piece([earlier, left]: [&str; 2], mark: &str, [right, later]: [&str; 2]) -> bool {
    let digits = left.bytes().rev().take_while(u8::is_ascii_digit).count();
    let next = right.bytes().take_while(u8::is_ascii_digit).count();
    let letters =
        [left, right].map(|word| word.chars().next().filter(|c| c.is_alphabetic() && word.chars().count() == 1));
    match mark {
        "." if matches!(right, "com" | "org" | "net") => left.chars().all(char::is_alphanumeric),
        "." if let [Some(left), Some(right)] = letters => {
            left.is_uppercase() == right.is_uppercase() && (later == "." || right == 'm' && matches!(left, 'a' | 'p'))
        }
        "." => matches!(digits, 1..=3) && next > 0,
        ":" => matches!(digits, 1..=2) && next == 2,
        // "5-foot-8, 135 pounds".
        "," => matches!(digits, 1..=3) && next == 3 && earlier != "-",
        "/" => digits > 0 && next > 0,
        _ => false,
    }
}

/// Words that no sentence ends with: ". 38" after them is a fraction.
fn is_small(form: &str) -> bool {
    matches!(form, "a" | "A" | "an" | "the" | "The" | "of")
}

fn starts_in_figure(form: &str) -> bool {
    form.starts_with(|c: char| c.is_ascii_digit())
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
        let pieces: Vec<Option<bool>> = (0..line.len()).map(|at| space_in_piece(line, at)).collect();
        for (word, piece) in line.iter_mut().zip(pieces) {
            let form = if spacing.is_straightened { straight(&word.form) } else { &word.form };
            let is_mark = !spacing.is_straightened && form == "\"";
            let is_tight = before.is_empty() || (spacing.opens)(before) || before.ends_with('"') && is_open;
            if piece.unwrap_or(!(is_tight || (spacing.closes)(form) || is_mark && is_open)) {
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
    let pieces: Vec<Option<bool>> = (0..words.len()).map(|at| space_in_piece(words, at)).collect();
    for (word, piece) in words.iter_mut().zip(pieces) {
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
        if piece.unwrap_or(!is_tight && !is_closing(form) && form != "-" && !closes_quote) {
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

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<Word> {
        text.split(' ').map(|form| Word { form: form.to_string(), ..Word::default() }).collect()
    }

    #[test]
    fn numbers_times_and_abbreviations_are_joined() {
        let pieces = [
            ("a 6 . 1 - magnitude quake", "a 6.1-magnitude quake"),
            ("a $27 . 5 million deal", "a $27.5 million deal"),
            ("about 170 , 000 people .", "about 170,000 people."),
            ("at 4 : 30 a . m . Friday", "at 4:30 a.m. Friday"),
            ("by 5 : 40 p . m Sunday", "by 5:40 p.m Sunday"),
            ("the U . S . Navy", "the U.S. Navy"),
            ("J . D . Drew of L . A .", "J.D. Drew of L.A."),
            ("on 05 / 02 / 2013 , 11 : 07 : 15", "on 05/02/2013, 11:07:15"),
            ("pointed a . 38 - caliber revolver", "pointed a .38-caliber revolver"),
            ("says TMZ . com .", "says TMZ.com."),
            ("May 3 , 2013 , in Room 12 . Police", "May 3, 2013, in Room 12. Police"),
            ("he is 5 - foot - 8 , 135 pounds", "he is 5-foot-8, 135 pounds"),
            ("James R . Dabney : 12 people", "James R. Dabney: 12 people"),
        ];
        for (apart, joined) in pieces {
            let mut apart = words(apart);
            let mut as_sentence: Vec<&mut Word> = apart.iter_mut().collect();
            assert_eq!(sentences(&mut as_sentence, &NEWS, None).text, joined);
            assert_eq!(page(&mut as_sentence), format!("{joined}\n"));
            let last = apart.last().unwrap();
            assert_eq!(last.span.unwrap().of(joined), last.form);
        }
    }
}
