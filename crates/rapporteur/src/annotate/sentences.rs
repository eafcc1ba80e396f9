//! Where sentences begin and end. Begin with [`find`].
//! A stop ends a sentence unless what stands around it says that it goes on.

use crate::english::{CAPITAL_A, CAPITAL_I, PER};
use crate::lexicon::{
    ABBREVIATIONS, CLOCK_HALVES, HOUR_FOLLOWERS, REPORTING_VERBS, SENTENCE_OPENERS, SMALL_WRITER, TORN_TAILS,
    WEB_ENDINGS, follows,
};
use crate::marks::LOW_COMMAS;
use crate::numerals::multiplier;
use crate::report::{Report, SectionKind};
use crate::text::Span;
use std::borrow::Cow;

/// Section index and span of each sentence of the story, in text order. A
/// sentence stays inside one passage; its span covers furniture in between.
pub(super) fn find(report: &Report) -> Vec<(u32, Span)> {
    let mut found = Vec::new();
    for (_, pieces) in report.passages() {
        let Some(whole) = pieces.iter().copied().reduce(Span::join) else { continue };
        let section = report.sections.partition_point(|section| section.span.start < whole.start) as u32;
        let text = running_text(report, whole, &pieces);
        let is_heading =
            report.sections.get(section as usize).is_some_and(|section| section.kind != SectionKind::Paragraph);
        let parts = stretches(&text);
        let parts =
            if is_heading { parts.into_iter().flat_map(|part| headlines(&text, part)).collect() } else { parts };
        for (first, last) in parts {
            for (start, end) in split(&text[first..last]) {
                let start = whole.start as usize + first + start;
                let span = Span::new(start, whole.start as usize + first + end);
                found.push((section, span.trim(&report.text)));
            }
        }
    }
    found
}

/// The words of a passage, with spaces for the bytes between its pieces.
fn running_text<'a>(report: &'a Report, whole: Span, pieces: &[Span]) -> Cow<'a, str> {
    if pieces.len() < 2 {
        return Cow::Borrowed(whole.of(&report.text));
    }
    let mut text = String::with_capacity(whole.len());
    for piece in pieces {
        let at = (piece.start - whole.start) as usize;
        text.extend(std::iter::repeat_n(' ', at.saturating_sub(text.len())));
        text += piece.of(&report.text);
    }
    Cow::Owned(text)
}

/// The parts of a passage that a line of marks ("=====") or the day and time of
/// a letter ("03/27/2001 09:11 AM") divides; what divides is a part, too.
fn stretches(text: &str) -> Vec<(usize, usize)> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let at = |word: &str| word.as_ptr() as usize - text.as_ptr() as usize;
    let (mut found, mut start, mut next) = (Vec::new(), 0, 0);
    while next < words.len() {
        let length = divider(&words[next..]);
        if length == 0 {
            next += 1;
            continue;
        }
        let (first, last) = (at(words[next]), at(words[next + length - 1]) + words[next + length - 1].len());
        found.extend([(start, first), (first, last)]);
        (start, next) = (last, next + length);
    }
    found.push((start, text.len()));
    found.retain(|&(first, last)| !text[first..last].trim().is_empty());
    found
}

/// "Senate rejects bill; mayor vows to go on": a heading tells one thing on
/// each side of a semicolon.
fn headlines(text: &str, (first, last): (usize, usize)) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut start = first;
    for (at, _) in text[first..last].match_indices("; ") {
        found.push((start, first + at + 1));
        start = first + at + 1;
    }
    found.push((start, last));
    found.retain(|&(start, end)| !text[start..end].trim().is_empty());
    found
}

/// How many words at the front divide a passage.
fn divider(words: &[&str]) -> usize {
    let is_line = |word: &str| {
        word.len() >= 5
            && word.starts_with(['-', '=', '_', '*', '~'])
            && word.bytes().all(|byte| byte == word.as_bytes()[0])
    };
    let has_shape = |word: &str, mark: char, parts: std::ops::RangeInclusive<usize>| {
        let mut pieces = word.split(mark);
        parts.contains(&word.split(mark).count())
            && pieces
                .all(|piece| !piece.is_empty() && piece.len() <= 4 && piece.bytes().all(|byte| byte.is_ascii_digit()))
    };
    let is_half = |word: &str| word.chars().all(|c| c.is_ascii_uppercase()) && CLOCK_HALVES.has(&word.to_lowercase());
    match words {
        [line, ..] if is_line(line) => 1,
        [day, time, half, ..] if has_shape(day, '/', 3..=3) && has_shape(time, ':', 2..=3) && is_half(half) => 3,
        _ => 0,
    }
}

/// First and last byte of each sentence; white space at the ends is possible.
fn split(text: &str) -> Vec<(usize, usize)> {
    let mut sentences = Vec::new();
    let (mut start, mut next) = (0, 0);
    let is_small = is_written_small(text);
    for (at, _) in text.match_indices(is_stop) {
        if at < next {
            continue;
        }
        let stop = Stop::read(text, start, at);
        next = stop.end;
        if stop.ends_sentence() || is_small && stop.ends_small_sentence() {
            sentences.push((start, stop.end));
            start = stop.end;
        }
    }
    if !text[start..].trim().is_empty() {
        sentences.push((start, text.len()));
    }
    sentences
}

/// True if the passage is written without capitals: it begins with a small
/// letter or calls the writer "i".
fn is_written_small(text: &str) -> bool {
    let is_writer = |word: &str| SMALL_WRITER.has(word.trim_end_matches([',', '.']));
    let first = text.trim_start_matches(|c: char| !c.is_alphanumeric());
    first.starts_with(char::is_lowercase) && !is_camel(first) || text.split_whitespace().any(is_writer)
}

fn is_stop(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…' | '。' | '‽')
}

fn is_closer(c: char) -> bool {
    is_closing_quote(c) || matches!(c, ')' | ']' | '}')
}

fn is_closing_quote(c: char) -> bool {
    matches!(c, '"' | '\'' | '”' | '’' | '»' | '›')
}

fn is_opener(c: char) -> bool {
    matches!(
        c,
        '"' | '\'' | '“' | '‘' | '«' | '‹' | '„' | '(' | '[' | '{' | '`' | '¿' | '¡' | '#' | '@' | '$' | '£' | '€'
    )
}

/// How far back and ahead of a stop words are looked at, in bytes.
const REACH: usize = 80;

/// A stop and what stands around it.
struct Stop<'a> {
    /// The sentence so far, at most [`REACH`] bytes of it.
    before: &'a str,
    /// The word right before the stop.
    word: &'a str,
    /// True if that word is the first of the sentence.
    is_first_word: bool,
    /// The stop itself: `.`, `?!`, `...`
    marks: &'a str,
    /// Quotation marks and brackets closed right after it.
    closers: &'a str,
    /// True if white space follows.
    is_spaced: bool,
    /// What follows, at most [`REACH`] bytes, from the first visible character.
    after: &'a str,
    /// One past the last closer.
    end: usize,
}

impl<'a> Stop<'a> {
    fn read(text: &'a str, sentence: usize, at: usize) -> Stop<'a> {
        let marks_end = at + run(&text[at..], is_stop);
        let end = marks_end + run(&text[marks_end..], is_closer);
        let before = &text[ceil(text, sentence.max(at.saturating_sub(REACH)))..at];
        let word_start = before
            .rfind(|c: char| c.is_whitespace() || is_word_edge(c))
            .map_or(0, |edge| edge + before[edge..].chars().next().map_or(1, char::len_utf8));
        let rest = &text[end..];
        let after = rest.trim_start();
        Stop {
            before: &before[..word_start],
            word: &before[word_start..],
            is_first_word: before[..word_start].trim().is_empty() && at.saturating_sub(REACH) <= sentence,
            marks: &text[at..marks_end],
            closers: &text[marks_end..end],
            is_spaced: after.len() < rest.len(),
            after: &after[..ceil(after, REACH.min(after.len()))],
            end,
        }
    }

    fn ends_sentence(&self) -> bool {
        if self.after.is_empty() {
            return true;
        }
        // A turned guillemet opens although it closes elsewhere.
        let after = self.after.strip_prefix(LOW_COMMAS).unwrap_or(self.after);
        let opened = after.trim_start_matches(|c| is_opener(c) || matches!(c, '»' | '”'));
        if self.is_before_handle() {
            return true;
        }
        let Some(first) = opened.chars().next() else { return false };
        if !self.is_spaced {
            return self.is_missing_space(first);
        }
        if first.is_lowercase() && !is_camel(opened) {
            return false;
        }
        if !first.is_alphanumeric() {
            return false;
        }
        match self.marks {
            "." => self.full_stop_ends(opened, first),
            marks if marks.contains(['?', '!']) => self.is_introduced() || !self.is_followed_by_speaker(opened),
            _ => true,
        }
    }

    /// "call them. they know": in a passage without capitals.
    fn ends_small_sentence(&self) -> bool {
        let is_short = ABBREVIATIONS.value_any_case(self.word).or_else(|| shape_class(self.word)).is_some();
        let is_word = self.word.chars().count() > 1 && self.word.chars().any(char::is_alphabetic);
        let is_mark = matches!(self.marks, "." | "!" | "?") && self.closers.is_empty();
        let begins = self.after.starts_with(char::is_lowercase);
        self.is_spaced && is_mark && begins && is_word && (!is_short || self.marks != ".")
    }

    /// "ministry.Lopez said": the space was lost.
    fn is_missing_space(&self, first: char) -> bool {
        if self.closers.chars().any(is_closing_quote) && self.marks != "…" {
            return first.is_uppercase();
        }
        let is_plain = self.word.chars().count() >= 3 && self.word.chars().all(char::is_lowercase);
        let next = self.after.split(|c: char| !c.is_alphanumeric()).next().unwrap_or("");
        let is_name = next.chars().count() >= 2 || matches!(next, CAPITAL_I | CAPITAL_A);
        let is_address = self.before.ends_with(['/', '@', '.', '_', '=']) || WEB_ENDINGS.has(&next.to_lowercase());
        self.closers.is_empty() && is_plain && first.is_uppercase() && is_name && !is_address
    }

    fn full_stop_ends(&self, opened: &str, first: char) -> bool {
        let next =
            opened.split(|c: char| c.is_whitespace() || matches!(c, ',' | '.' | '?' | '!' | ':')).next().unwrap_or("");
        let is_opener = SENTENCE_OPENERS.has(&next.to_lowercase().replace('’', "'"));
        let class = ABBREVIATIONS.value_any_case(self.word).or_else(|| shape_class(self.word));
        if self.is_first_word && self.closers.is_empty() && is_list_mark(self.word) {
            return false;
        }
        if !self.closers.is_empty() && class.is_some() {
            return is_opener || self.closers.chars().any(is_closing_quote);
        }
        match class {
            None => !(self.closers.is_empty() && is_torn(self.word, opened)),
            Some(follows::NAME) => false,
            Some(follows::GOES_ON) => is_opener && next != CAPITAL_A,
            Some(follows::NUMBER | follows::DAY) => !first.is_ascii_digit(),
            Some(follows::HOUR) => {
                !(ABBREVIATIONS.value_any_case(next.trim_end_matches('.')).is_some() || is_hour_follower(next))
            }
            Some("initial") => is_opener || (self.word == CAPITAL_I && !self.is_after_name()),
            Some(_) => is_opener,
        }
    }

    /// True if the word before this one begins with a capital.
    fn is_after_name(&self) -> bool {
        self.before.split_whitespace().next_back().is_some_and(|word| word.starts_with(char::is_uppercase))
    }

    /// `"Keep off!" #floods`, and `"Keep off!" @gull` unless that is who says it.
    fn is_before_handle(&self) -> bool {
        let is_quoted = self.is_spaced && self.closers.chars().any(is_closing_quote);
        let follows =
            |mark: char| self.after.strip_prefix(mark).is_some_and(|rest| rest.starts_with(char::is_alphabetic));
        let handle = || self.is_introduced() || !self.is_followed_by_speaker(self.after);
        is_quoted && (follows('#') || follows('@') && handle())
    }

    /// True if a colon before the opening mark has told who says what is quoted.
    fn is_introduced(&self) -> bool {
        let is_mark = |c: char| matches!(c, '"' | '“' | '«');
        let opening = self.before.rfind(is_mark).filter(|_| self.closers.chars().any(is_closing_quote));
        opening.is_some_and(|at| self.before[..at].trim_end().ends_with(':'))
    }

    /// `"Why?" Maria Lopez asked` is one sentence.
    fn is_followed_by_speaker(&self, opened: &str) -> bool {
        if !self.closers.chars().any(is_closing_quote) {
            return false;
        }
        let mut words = opened.split(|c: char| c.is_whitespace()).take(5);
        let mut is_name = true;
        words.any(|word| {
            let is_verb = is_name && REPORTING_VERBS.has(word.trim_end_matches(['.', ',', ':']));
            is_name &= word.starts_with(|c: char| c.is_uppercase() || c == '@') && !word.ends_with(',');
            is_verb
        })
    }
}

/// What follows "9 p.m." inside a sentence: a day or a time zone.
fn is_hour_follower(word: &str) -> bool {
    let is_zone = (2..=4).contains(&word.len()) && word.ends_with('T') && word.chars().all(|c| c.is_ascii_uppercase());
    let is_day = word.ends_with("day") && word.len() <= 9;
    is_zone || is_day || HOUR_FOLLOWERS.has(word)
}

/// Classes of words that no list can hold.
fn shape_class(word: &str) -> Option<&'static str> {
    let mut letters = word.chars();
    let first = letters.next()?;
    if first.is_uppercase() && letters.next().is_none() {
        return Some("initial");
    }
    let mut parts = word.split('.');
    let is_dotted =
        word.contains('.') && parts.all(|part| part.chars().count() == 1 && part.chars().all(char::is_alphabetic));
    is_dotted.then_some(follows::ANY)
}

/// "39. 9 million", "9. 30 p.m.": a figure that a space has got into.
fn is_torn(word: &str, rest: &str) -> bool {
    let is_figure = (1..=3).contains(&word.len()) && word.bytes().all(|c| c.is_ascii_digit());
    let mut words = rest.split_whitespace().map(|word| word.trim_end_matches([',', ';', '.']));
    let is_rest = words.next().is_some_and(|word| word.len() <= 2 && word.bytes().all(|c| c.is_ascii_digit()));
    let next = words.next().unwrap_or("");
    let is_measured = multiplier(next).is_some()
        || next == "%"
        || TORN_TAILS.has(next)
        || next == PER && words.next() == Some("cent");
    is_figure && is_rest && is_measured
}

fn is_list_mark(word: &str) -> bool {
    let is_number = !word.is_empty() && word.len() <= 3 && word.chars().all(|c| c.is_ascii_digit());
    is_number || (word.len() == 1 && word != CAPITAL_I)
}

/// "iPhone", "eBay": a name although it begins with a small letter.
fn is_camel(words: &str) -> bool {
    let mut letters = words.chars();
    letters.next().is_some_and(char::is_lowercase) && letters.next().is_some_and(char::is_uppercase)
}

fn is_word_edge(c: char) -> bool {
    is_opener(c) || is_closer(c) || matches!(c, '-' | '–' | '—' | '/' | ',' | ';' | ':' | '?' | '!')
}

/// Length in bytes of the leading characters that are so.
fn run(text: &str, is_so: impl Fn(char) -> bool) -> usize {
    text.find(|c| !is_so(c)).unwrap_or(text.len())
}

/// The next character boundary at or after the byte.
fn ceil(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at += 1;
    }
    at
}
