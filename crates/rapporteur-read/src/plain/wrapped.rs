//! Joins lines that an editor, a mail program or a narrow column has wrapped at a fixed width.
//! Begin with [`width`].

use std::collections::HashSet;

use crate::lexicon::entries;

/// Maximum width of wrapped text in characters.
const WIDEST: usize = 100;

/// Minimum width of a column in characters.
const NARROWEST: usize = 20;

/// Below this width, lines may be list items or headlines, so the next line must show that it
/// continues a sentence.
const NARROW: usize = 50;

/// The width in characters at which the lines of a text are wrapped, if they are.
pub(super) fn width(text: &str) -> Option<usize> {
    let lines: Vec<&str> = text.split('\n').map(str::trim).collect();
    let width = lines.iter().map(|line| line.chars().count()).max()?;
    if !(NARROWEST..=WIDEST).contains(&width) {
        return None;
    }
    let pairs = lines.windows(2).filter(|pair| !pair[0].is_empty() && !pair[1].is_empty());
    let broken: Vec<(&str, &str)> = pairs.map(|pair| (pair[0], pair[1])).collect();
    let n_open = broken.iter().filter(|(line, _)| is_open(line, width)).count();
    let n_going_on = broken.iter().filter(|(line, next)| is_open(line, width) && goes_on(next)).count();
    let is_shown = n_going_on * 3 >= broken.len();
    let is_wrapped = is_shown || width >= NARROW && lines.iter().any(|line| line.is_empty());
    (broken.len() >= 3 && n_open * 2 > broken.len() && is_wrapped).then_some(width)
}

/// True if the next line continues the paragraph of the previous one.
pub(super) fn continues(previous: &str, next: &str, width: usize) -> bool {
    let last = previous.rsplit('\n').next().unwrap_or(previous).trim();
    let first_word = next.split_whitespace().next().map_or(0, |word| word.chars().count());
    let is_item = next.starts_with(['-', '•', '*']);
    // The next line's first word would not have fitted.
    let is_full = last.chars().count() + 1 + first_word > width * 9 / 10;
    let is_open = width < NARROW && is_open(last, width) && goes_on(next);
    !is_item && (is_full || is_open)
}

/// The text with words joined that were hyphenated at line ends, and the indexes of the lines that
/// continue the one before for that reason.
pub(super) fn whole_words(text: &str) -> (String, HashSet<usize>) {
    let (mut lines, mut going_on): (Vec<String>, HashSet<usize>) = (Vec::new(), HashSet::new());
    for line in text.split('\n') {
        let above = lines.last_mut().filter(|above| is_parted(above) && goes_on(line));
        let Some(above) = above else {
            lines.push(line.to_string());
            continue;
        };
        let line = line.trim_start();
        let (rest, tail) = line.split_at(line.find(char::is_whitespace).unwrap_or(line.len()));
        let kept = above.trim_end().len();
        above.truncate(kept);
        if !is_compound(above, rest, text) {
            above.pop();
        }
        above.push_str(rest);
        if !tail.trim().is_empty() {
            going_on.insert(lines.len());
            lines.push(tail.trim_start().to_string());
        }
    }
    (lines.join("\n"), going_on)
}

/// True for a line that ends with a hyphen after a letter.
fn is_parted(line: &str) -> bool {
    let line = line.trim_end();
    line.strip_suffix(['-', '\u{2010}', '\u{AC}']).is_some_and(|rest| rest.ends_with(char::is_alphabetic))
}

/// True if the hyphen is part of the word: "well-" and "known".
fn is_compound(line: &str, rest: &str, text: &str) -> bool {
    let first = line.trim_end_matches(['-', '\u{2010}', '\u{AC}']);
    let first = first.rsplit(|c: char| !c.is_alphabetic() && c != '-').next().unwrap_or(first).to_lowercase();
    let rest = rest.trim_end_matches(|c: char| !c.is_alphabetic()).to_lowercase();
    let is_head = entries(include_str!("../../lexicon/en/compound_heads.txt")).any(|head| head == first);
    is_head && !rest.is_empty() || first.contains('-') || text.to_lowercase().contains(&format!("{first}-{rest}"))
}

/// True for a line that begins within a sentence.
fn goes_on(line: &str) -> bool {
    line.trim_start().starts_with(char::is_lowercase)
}

fn is_open(line: &str, width: usize) -> bool {
    line.chars().count() * 10 >= width * 7 && !line.ends_with(['.', '?', '!', '"', '”'])
}
