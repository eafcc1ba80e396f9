//! Makes text fit to be shown: on one line, without control characters, shortened, quoted, in an
//! address. Begin with `clean`.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_encode};

/// Text on one line, trimmed: runs of white space become one space, and control characters and
/// marks that change the direction of writing become a replacement character.
pub(crate) fn clean(text: &str) -> String {
    clean_inner(text).trim().to_string()
}

pub(crate) fn clean_inner(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for character in text.chars() {
        if character.is_whitespace() {
            if !line.ends_with(' ') {
                line.push(' ');
            }
        } else if is_command(character) {
            line.push('\u{FFFD}');
        } else {
            line.push(character);
        }
    }
    line
}

/// The text cut at a word to at most this many characters, with an ellipsis if anything was cut.
pub(crate) fn shorten(text: &str, at_most: usize) -> String {
    let Some((cut, _)) = text.char_indices().nth(at_most) else { return text.to_string() };
    let kept = &text[..cut];
    let kept = kept.rsplit_once(' ').map_or(kept, |(words, _)| words);
    format!("{} …", kept.trim_end_matches([' ', ',', ';', ':']))
}

pub(crate) fn shorten_left(text: &str, at_most: usize) -> String {
    let n_over = text.chars().count().saturating_sub(at_most);
    let Some((cut, _)) = text.char_indices().nth(n_over).filter(|_| n_over > 0) else { return text.to_string() };
    let kept = &text[cut..];
    let kept = kept.split_once(' ').map_or(kept, |(_, words)| words);
    format!("… {kept}")
}

/// True for control characters, and for marks that change the direction of writing.
pub fn is_command(character: char) -> bool {
    character.is_control() || matches!(character, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Text on one line without control characters; its spaces are kept.
pub(crate) fn fit_line(text: &str) -> String {
    fit(text, |one| if one.is_whitespace() { ' ' } else { '\u{FFFD}' })
}

/// Text in lines without other control characters.
pub(crate) fn fit_lines(text: &str) -> String {
    fit(text, |one| if one == '\n' { one } else { '\u{FFFD}' })
}

fn fit(text: &str, instead: fn(char) -> char) -> String {
    text.chars().map(|one| if is_command(one) { instead(one) } else { one }).collect()
}

/// The letter of a report in a view: `A`, `B` ... `Z`, `AA` ...
pub fn letter(index: usize) -> String {
    let last = char::from(b'A' + (index % 26) as u8);
    match index / 26 {
        0 => last.to_string(),
        more => letter(more - 1) + &last.to_string(),
    }
}

/// The last part of a path or an address.
pub(crate) fn file_name(path: &str) -> &str {
    path.rsplit(std::path::is_separator).find(|part| !part.is_empty()).unwrap_or(path)
}

/// A path as people are told it: that of standard input by its name.
pub fn path_words(path: &str) -> &str {
    if path == "-" { "standard input" } else { path }
}

/// `1 row`, `2 rows`.
pub(crate) fn plural(number: usize, noun: &str) -> String {
    if number == 1 { format!("1 {noun}") } else { format!("{number} {noun}s") }
}

/// Text in quotation marks, unless it has its own.
pub(crate) fn quoted(words: &str) -> String {
    let pairs = [('“', '”'), ('"', '"'), ('‘', '’'), ('«', '»')];
    let own = pairs.into_iter().find_map(|(open, close)| Some((words.strip_prefix(open)?, close)));
    match own {
        Some((rest, close)) if rest.contains(close) => words.to_string(),
        Some((_, close)) => format!("{words}{close}"),
        None => format!("“{words}”"),
    }
}

/// A path percent-encoded for an address (RFC 3986).
pub fn percent_encoded(path: &[u8]) -> String {
    const PLAIN: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'/');
    percent_encode(path, PLAIN).to_string()
}
