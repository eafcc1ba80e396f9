//! Words and marks of a sentence, after Universal Dependencies. Begin with [`add`].
//! Each visible character belongs to exactly one token.

use crate::annotations::{Parse, Sentence, Token};
use crate::english::SHORT_NOT;
use crate::lexicon::{
    ABBREVIATIONS, APOSTROPHE_WORDS, CURRENCY_SIGNS, FUSED_WORDS, HYPHEN_PREFIXES, NUMBER_WORDS, UNITS, WEB_ENDINGS,
    follows,
};
use crate::report::Report;
use crate::text::Span;

/// Adds the sentence and its tokens to the parse, a very long one in pieces. Furniture inside the span
/// is passed over.
pub(super) fn add(report: &Report, section: u32, span: Span, parse: &mut Parse) {
    let mut first = parse.tokens.len();
    let sections = report.sections.iter().skip(section as usize);
    for section in sections.take_while(|section| section.span.start < span.end) {
        if section.kind.is_story() && section.span.overlaps(span) {
            let start = section.span.start.max(span.start) as usize;
            let end = section.span.end.min(span.end) as usize;
            cut(&report.text[start..end], start, &mut parse.tokens);
        }
    }
    if parse.tokens.len() - first > LONGEST {
        parse.divided.push(span);
    }
    while first < parse.tokens.len() {
        let length = piece(&report.text, &parse.tokens[first..]);
        let words = &parse.tokens[first..first + length];
        let span = words[0].span.join(words[length - 1].span);
        parse.sentences.push(Sentence { span, first: first as u32, last: (first + length) as u32, section });
        first += length;
    }
}

/// A list without end is read in pieces of so many words: no grammar holds more
/// together, and what is asked of all words of a sentence stays cheap.
const LONGEST: usize = 300;

/// How many of the words are read as one sentence: all of them, or as many as
/// fit, up to the last mark that parts them.
fn piece(text: &str, words: &[Token]) -> usize {
    if words.len() <= LONGEST {
        return words.len();
    }
    let is_mark = |token: &Token| matches!(token.span.of(text), "," | ";" | "|" | "/" | ":");
    words[..LONGEST].iter().rposition(is_mark).filter(|&at| at >= LONGEST / 2).map_or(LONGEST, |at| at + 1)
}

/// The longest e-mail address that RFC 5321 allows, in bytes.
const LONGEST_ADDRESS: usize = 254;

/// How far ahead a single decision may look, in bytes.
const REACH: usize = 200;

fn cut(text: &str, offset: usize, tokens: &mut Vec<Token>) {
    let mut at = 0;
    while let Some(next) = text[at..].find(|c: char| !c.is_whitespace()) {
        at += next;
        let place = Place { text, at };
        let length = place.token_length();
        let word = &text[at..at + length];
        let mut piece = at;
        for cut in inner_cuts(word).into_iter().chain([length]) {
            if at + cut > piece {
                tokens.push(Token { span: Span::new(offset + piece, offset + at + cut) });
                piece = at + cut;
            }
        }
        at += length;
    }
}

/// Where a token begins.
#[derive(Clone, Copy)]
struct Place<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Place<'a> {
    fn rest(self) -> &'a str {
        &self.text[self.at..]
    }

    fn before(self) -> Option<char> {
        self.text[..self.at].chars().next_back()
    }

    /// Length in bytes of the token here, before clitics are cut off.
    fn token_length(self) -> usize {
        let rest = self.rest();
        let Some(first) = rest.chars().next() else { return 0 };
        let length = self.address().or_else(|| self.clitic()).or_else(|| face(self)).unwrap_or_else(|| {
            let is_number = matches!(first, '.' | '+') && is_digit(rest[1..].chars().next());
            let is_start = !self.before().is_some_and(|c| c.is_alphanumeric() || c == ')');
            match first {
                c if c.is_alphanumeric() => self.word_length(),
                '.' | '+' if is_number && is_start => first.len_utf8() + self.later(1).word_length(),
                '#' | '@' if rest[1..].starts_with(char::is_alphabetic) => {
                    1 + run(&rest[1..], |c| c.is_alphanumeric() || c == '_')
                }
                '[' if rest.starts_with("[...]") => 5,
                '[' if rest.starts_with("[…]") => "[…]".len(),
                '\'' | '`' | '’' if rest[first.len_utf8()..].starts_with(first) => 2 * first.len_utf8(),
                '!' | '?' => run(rest, |c| matches!(c, '!' | '?')),
                '.' | '-' | '*' | '=' | '_' | '~' | '<' | '>' | '$' | '…' | '—' => run(rest, |c| c == first),
                _ => first.len_utf8(),
            }
        });
        length + run(&rest[length..], is_attached)
    }

    fn later(self, bytes: usize) -> Place<'a> {
        Place { text: self.text, at: self.at + bytes }
    }

    /// A web or e-mail address, the second after RFC 5321.
    fn address(self) -> Option<usize> {
        let lower = upto(self.rest(), 8).to_lowercase();
        if ["http://", "https://", "ftp://", "www.", "mailto:"].iter().any(|begin| lower.starts_with(begin)) {
            let chunk = upto(self.rest(), run(self.rest(), |c| !c.is_whitespace()));
            let address = chunk.split(['"', '<', '>', '”', '“', '’']).next().unwrap_or("");
            return Some(address.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', ']', '\'']).len().max(1));
        }
        let near = upto(self.rest(), LONGEST_ADDRESS);
        let run = upto(near, run(near, |c| c.is_alphanumeric() || matches!(c, '.' | '_' | '%' | '+' | '-' | '@')));
        let address = run.trim_end_matches(['.', '-', '_', '+']);
        let (name, host) = address.split_once('@')?;
        let is_host = host.contains('.') && host.starts_with(char::is_alphanumeric);
        (is_host && name.starts_with(char::is_alphanumeric)).then_some(address.len())
    }

    /// "'s" after a word, or a word that begins with an apostrophe.
    fn clitic(self) -> Option<usize> {
        let rest = self.rest();
        let apostrophe = rest.chars().next().filter(|&c| is_apostrophe(c))?;
        let length = run(&rest[apostrophe.len_utf8()..], char::is_alphanumeric);
        let word = upto(&rest[apostrophe.len_utf8()..], length.min(REACH)).to_lowercase();
        let is_after_word =
            self.before().is_some_and(|c| c.is_alphanumeric() || matches!(c, '.' | ')' | '"' | '%' | '”'));
        let is_year =
            word.trim_end_matches('s').len() == 2 && word.trim_end_matches('s').bytes().all(|c| c.is_ascii_digit());
        let is_word = if is_after_word { is_clitic(&word) } else { APOSTROPHE_WORDS.has(&word) || is_year };
        is_word.then_some(apostrophe.len_utf8() + length)
    }

    /// A run of letters and digits with the marks that hold it together.
    fn word_length(self) -> usize {
        let rest = self.rest();
        let mut end = 0;
        loop {
            end += run(&rest[end..], |c| c.is_alphanumeric() || c == '_' || is_attached(c));
            // Nothing holds longer words together than letters.
            let joined = if end > REACH { 0 } else { self.joint(end) };
            if joined == 0 {
                return end;
            }
            end += joined;
            if rest[..end].ends_with('$') {
                return end;
            }
        }
    }

    /// Length of the mark after `end` bytes of the word, if it belongs to the word.
    fn joint(self, end: usize) -> usize {
        let (word, rest) = self.rest().split_at(end);
        let mut chars = rest.chars();
        let (Some(mark), next) = (chars.next(), chars.next()) else { return 0 };
        let last = word.chars().next_back();
        let is_inside = match mark {
            '.' => return self.full_stop(word, &rest[1..]),
            ',' => is_digit(last) && starts_with_digits(&rest[1..], 3),
            ':' => is_digit(last) && is_digit(next),
            '/' => (is_digit(last) && is_digit(next)) || is_letter_pair(word, &rest[1..]),
            '-' | '\u{2010}' | '\u{2011}' => is_bound_hyphen(word, &rest[mark.len_utf8()..]),
            '\'' | '’' | 'ʼ' => is_inner_apostrophe(word, &rest[mark.len_utf8()..]),
            '&' => last.is_some_and(char::is_uppercase) && next.is_some_and(char::is_uppercase),
            '$' => word.len() <= 3 && word.bytes().all(|c| c.is_ascii_uppercase()),
            _ => false,
        };
        if is_inside { mark.len_utf8() } else { 0 }
    }

    /// 1 if the full stop after the word belongs to it.
    fn full_stop(self, word: &str, rest: &str) -> usize {
        let next = rest.chars().next();
        let last = word.chars().next_back();
        let is_inner = next.is_some_and(char::is_alphanumeric)
            && ((is_digit(last) && is_digit(next)) || is_dotted(word, rest) || is_web_name(word, rest));
        let is_kept = || !next.is_some_and(char::is_alphanumeric) && is_abbreviation(word, rest);
        usize::from(is_inner || is_kept())
    }
}

/// Where to cut a word that holds several tokens: before clitics, inside fused
/// words, between a number and its unit. In bytes from its start.
fn inner_cuts(word: &str) -> Vec<usize> {
    let lower = word.to_lowercase().replace('’', "'");
    if let Some(letters) = FUSED_WORDS.value(&lower) {
        let letters: usize = letters.parse().unwrap_or(0);
        return word.char_indices().nth(letters).map(|(at, _)| at).into_iter().collect();
    }
    if lower.len() > 3 && lower.ends_with(SHORT_NOT) {
        let n = word.char_indices().rev().nth(2).map_or(0, |(at, _)| at);
        return vec![n];
    }
    let is_part = |c: char| c.is_numeric() && !c.is_ascii() && NUMBER_WORDS.has(c.encode_utf8(&mut [0; 4]));
    let digits = run(word, |c| c.is_ascii_digit() || matches!(c, '.' | ',') || is_part(c));
    if digits > 0 && digits < word.len() && UNITS.has(word[digits..].trim_end_matches('.')) {
        return vec![digits];
    }
    // "Rs500", "EUR20".
    let letters = run(word, char::is_alphabetic);
    if is_digit(word[letters..].chars().next()) && CURRENCY_SIGNS.has(&word[..letters]) {
        let figure = run(&word[letters..], |c| c.is_ascii_digit() || matches!(c, '.' | ','));
        let has_unit = UNITS.has(word[letters + figure..].trim_end_matches('.'));
        let is_road = letters == 1 && word.is_ascii() && !has_unit && !word.contains(['.', ',']);
        if is_road {
            return Vec::new();
        }
        let ends = if has_unit { vec![letters, letters + figure] } else { vec![letters] };
        return ends;
    }
    Vec::new()
}

fn is_digit(c: Option<char>) -> bool {
    c.is_some_and(|c| c.is_ascii_digit())
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | 'ʼ' | '`')
}

fn is_clitic(word: &str) -> bool {
    matches!(word, "s" | "re" | "m" | "ll" | "ve" | "d")
}

/// Marks that sit on the character before: accents, joiners, variants.
fn is_attached(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{fe00}'..='\u{fe0f}' | '\u{ad}' | '\u{feff}' | '\u{1f3fb}'..='\u{1f3ff}')
}

fn starts_with_digits(text: &str, count: usize) -> bool {
    run(upto(text, REACH), |c| c.is_ascii_digit()) == count
}

/// "U.S", "p.m", "Ph.D": single letters, or nearly, between stops.
fn is_dotted(word: &str, rest: &str) -> bool {
    let last = word.rsplit('.').next().unwrap_or(word);
    let next = run(upto(rest, REACH), char::is_alphabetic);
    let is_short = |part: &str| !part.is_empty() && part.chars().count() <= 2 && part.chars().all(char::is_alphabetic);
    is_short(last) && is_short(&rest[..next]) && (last.chars().count() == 1 || rest[..next].chars().count() == 1)
}

/// "example.com", "plan.pdf", "alt.animals.cat".
fn is_web_name(word: &str, rest: &str) -> bool {
    let rest = upto(rest, run(upto(rest, REACH), |c| c.is_alphanumeric() || matches!(c, '.' | '-' | '_')));
    let rest = rest.trim_end_matches(['.', '-', '_']);
    let ending = rest.rsplit('.').next().unwrap_or(rest);
    let is_lower = |part: &str| part.chars().all(|c| c.is_lowercase());
    WEB_ENDINGS.has(&ending.to_lowercase()) && (is_lower(ending) || !is_lower(word))
        || (is_lower(rest.split('.').next().unwrap_or("")) && (word.contains('.') || rest.contains('.')))
}

/// True if the full stop after this word is part of it.
fn is_abbreviation(word: &str, rest: &str) -> bool {
    let is_end = rest.trim_start_matches(|c: char| c.is_whitespace() || !c.is_alphanumeric()).is_empty();
    if let Some(class) = ABBREVIATIONS.value_any_case(word) {
        return class != follows::NUMBER || is_digit(rest.trim_start().chars().next());
    }
    let mut letters = word.chars();
    match (letters.next(), letters.next()) {
        (Some(first), None) => first.is_uppercase() && !is_end,
        _ => {
            word.contains('.')
                && word.split('.').all(|part| part.chars().count() == 1 && part.chars().all(char::is_alphabetic))
        }
    }
}

/// "w/o", "c/o": letters with a slash between.
fn is_letter_pair(word: &str, rest: &str) -> bool {
    let next = run(upto(rest, REACH), char::is_alphanumeric);
    word.chars().count() == 1
        && (1..=2).contains(&next)
        && word.chars().all(char::is_alphabetic)
        && rest[..next].chars().all(char::is_alphabetic)
}

/// True for hyphens after a prefix ("re-elected") and inside telephone numbers and days.
fn is_bound_hyphen(word: &str, rest: &str) -> bool {
    if rest.starts_with(char::is_alphabetic) {
        return word.len() <= 8 && HYPHEN_PREFIXES.has(&word.to_lowercase());
    }
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|c| c.is_ascii_digit());
    let next = run(upto(rest, REACH), |c| c.is_ascii_digit());
    let after = &rest[next..];
    let is_chain = word.contains('-') || (after.starts_with('-') && is_digit(after[1..].chars().next()));
    let is_telephone = word.len() == 3 && next == 4;
    next > 0 && word.split('-').all(digits) && (is_chain || is_telephone)
}

/// True for an apostrophe inside a name or word: "O'Neal", "o'clock", "1930's", "don't".
fn is_inner_apostrophe(word: &str, rest: &str) -> bool {
    let length = run(upto(rest, REACH), char::is_alphanumeric);
    let next = rest[..length].to_lowercase();
    if next == "t" && word.ends_with(['n', 'N']) {
        return true;
    }
    let is_decade =
        next == "s" && matches!(word.len(), 2 | 4) && word.ends_with('0') && word.bytes().all(|c| c.is_ascii_digit());
    is_decade || (length > 0 && !is_clitic(&next) && rest.starts_with(char::is_alphabetic))
}

/// ":-)" and its like.
fn face(place: Place) -> Option<usize> {
    let rest = place.rest();
    if place.before().is_some_and(char::is_alphanumeric) {
        return None;
    }
    let eyes = usize::from(rest.starts_with([':', ';', '=']));
    let nose = usize::from(rest[eyes..].starts_with('-'));
    let mouth = rest[eyes + nose..].chars().next().filter(|&c| matches!(c, ')' | '(' | 'D' | 'P' | 'O' | '/'))?;
    let end = eyes + nose + mouth.len_utf8();
    let is_end = !rest[end..].starts_with(|c: char| c.is_alphanumeric() || c == '/');
    (eyes > 0 && is_end).then_some(end)
}

/// Length in bytes of the leading characters that are so.
fn run(text: &str, is_so: impl Fn(char) -> bool) -> usize {
    text.find(|c| !is_so(c)).unwrap_or(text.len())
}

/// The first bytes of a text, at most so many, cut at a character boundary.
fn upto(text: &str, mut bytes: usize) -> &str {
    bytes = bytes.min(text.len());
    while !text.is_char_boundary(bytes) {
        bytes -= 1;
    }
    &text[..bytes]
}
