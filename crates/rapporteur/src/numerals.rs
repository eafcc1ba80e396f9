//! Reads numbers in figures and words. Begin with [`numeral`].

use crate::english::{A, AN, AND, HALF, OF, ONE, PER, PERCENT};
use crate::lexicon::{NUMBER_WORDS, PARTS, TIME_WORDS};

/// A number as it is written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Numeral {
    /// How many words it takes.
    pub words: usize,
    pub value: f64,
    /// What its last words multiply by ("million"); 1 if they do not.
    pub scale: f64,
}

/// The number at the beginning of these words, which are in lower case:
/// "two and a half", "twenty - five", "1.5 million", "half a million".
pub fn numeral(words: &[&str]) -> Option<Numeral> {
    halved(words).or_else(|| part_of_scale(words)).or_else(|| counted(words))
}

/// The same, only how many words the number takes and its value.
pub fn read(words: &[&str]) -> Option<(usize, f64)> {
    numeral(words).map(|numeral| (numeral.words, numeral.value))
}

/// "half a", "half a million", "half - a - million".
fn halved(words: &[&str]) -> Option<Numeral> {
    let hyphen = usize::from(words.get(1) == Some(&"-"));
    let is_half = words.first() == Some(&HALF) && matches!(words.get(1 + hyphen), Some(&(A | AN)));
    let half = is_half.then(|| multiplied(Numeral { words: 2 + hyphen, value: 0.5, scale: 1.0 }, words))?;
    (hyphen == 0 || half.scale > 1.0).then_some(half)
}

/// "a quarter of a million", "two-thirds of a billion", "a quarter million",
/// "a half-million". "A third million" is one more.
fn part_of_scale(words: &[&str]) -> Option<Numeral> {
    let (taken, part) = share(words)?;
    let rest = words.get(taken..)?;
    let begin = match rest {
        [OF, A | ONE, by, ..] if multiplier(by).is_some() => taken + 2,
        _ if multiply(part, 4.0).fract() == 0.0 && scale(rest).0 > 0 => taken,
        _ => return None,
    };
    let whole = multiplied(Numeral { words: begin, value: part, scale: 1.0 }, words);
    Some(if whole.value >= 1000.0 { Numeral { value: whole.value.round(), ..whole } } else { whole })
}

fn counted(words: &[&str]) -> Option<Numeral> {
    let mut reading = Reading::default();
    let mut at = match *words.first()? {
        A | AN => usize::from(multiplier(words.get(1)?).is_some()),
        _ => 0,
    };
    if at == 1 {
        reading.current = Some(1.0);
    }
    while let Some(taken) = reading.take(&words[at..]) {
        at += taken;
    }
    let value = reading.finish()?;
    let scale = reading.scale();
    let found = Numeral { words: at, value, scale };
    if let Some((taken, part)) = part_after(&words[at..]) {
        // "a million and a half" is half a million more, "ten and a half" half of one.
        let whole = if scale == 100.0 { 1.0 } else { scale };
        return Some(multiplied(Numeral { words: at + taken, value: value + multiply(part, whole), scale }, words));
    }
    Some(pointed(found, words).unwrap_or(found))
}

/// "and a half", "- and - a - half", "and three quarters" after a number.
fn part_after(words: &[&str]) -> Option<(usize, f64)> {
    let skip = |at: usize| at + usize::from(words.get(at) == Some(&"-"));
    let and = skip(0);
    let begin = skip(and + 1);
    let (taken, part) = share(words.get(begin..).filter(|_| words.get(and) == Some(&AND))?)?;
    let end = begin + taken;
    let is_plain = multiply(part, 4.0).fract() == 0.0 && words.get(end) != Some(&OF);
    is_plain.then_some((end, part))
}

/// "two point five million": decimals in words, if something measured follows.
fn pointed(whole: Numeral, words: &[&str]) -> Option<Numeral> {
    let rest = words.get(whole.words..).filter(|rest| rest.first() == Some(&"point") && whole.scale == 1.0)?;
    let digit = |word: &&&str| small(word).is_some_and(|number| number < 10.0);
    let digits: String =
        rest[1..].iter().take_while(digit).filter_map(|word| small(word)).map(|n| n.to_string()).collect();
    let value = format!("{}.{digits}", whole.value).parse().ok().filter(|_| !digits.is_empty())?;
    let end = whole.words + 1 + digits.len();
    let next = words.get(end).copied().unwrap_or("");
    let is_measured = multiplier(next).is_some() || matches!(next, PER | PERCENT | "%");
    is_measured.then(|| multiplied(Numeral { words: end, value, scale: 1.0 }, words))
}

/// The numeral with the words of scale that follow it.
fn multiplied(mut numeral: Numeral, words: &[&str]) -> Numeral {
    let (taken, by) = scale(words.get(numeral.words..).unwrap_or(&[]));
    if taken > 0 {
        numeral = Numeral { words: numeral.words + taken, value: multiply(numeral.value, by), scale: by };
    }
    numeral
}

/// The words of scale at the beginning, how many there are and what they
/// multiply by: "million", "hundred thousand", "lakh crore", "- crore".
pub fn scale(words: &[&str]) -> (usize, f64) {
    let (mut taken, mut product) = (0, 1.0);
    for _ in 0..3 {
        let hyphen = usize::from(words.get(taken) == Some(&"-"));
        let Some(by) = words.get(taken + hyphen).and_then(|word| multiplier(word)) else { break };
        taken += hyphen + 1;
        product *= by;
    }
    (taken, product)
}

/// A share and how many words it takes: "half", "a third", "three - quarters".
pub fn share(words: &[&str]) -> Option<(usize, f64)> {
    let by_rank = |word: &str| rank(word.strip_suffix('s').unwrap_or(word)).filter(|rank| (3..=10).contains(rank));
    let part = |word: &str| match PARTS.value(word) {
        Some(parts) => parts.parse().ok(),
        None => by_rank(word).map(f64::from),
    };
    if *words.first()? == HALF {
        return Some((1, 0.5));
    }
    if let Some(part) = sign_of_part(words[0]) {
        return Some((1, part));
    }
    let above = match words[0] {
        A => 1.0,
        word => small(word)?,
    };
    let hyphen = usize::from(words.get(1) == Some(&"-"));
    let below = part(words.get(1 + hyphen)?)?;
    (above > 0.0 && above < below).then_some((2 + hyphen, above / below))
}

/// A product that is exact where the factor is a power of ten: 1.049 and a
/// billion make 1,049,000,000.
pub fn multiply(number: f64, by: f64) -> f64 {
    let zeros = by.log10().round();
    if by >= 10.0 && 10f64.powi(zeros as i32) == by {
        return format!("{number}e{zeros}").parse().unwrap_or(number * by);
    }
    number * by
}

/// "½": a part of one in a single sign.
fn sign_of_part(word: &str) -> Option<f64> {
    let is_sign = word.starts_with(|c: char| c.is_numeric() && !c.is_ascii()) && word.chars().count() == 1;
    small(word).filter(|_| is_sign)
}

/// A number in figures: "1,000", "2.5", "1/2", "12½".
pub fn figure(word: &str) -> Option<f64> {
    let sign = word.char_indices().next_back().map(|(at, _)| at).filter(|&at| at > 0);
    if let Some((whole, part)) = sign.map(|at| word.split_at(at)).filter(|(_, part)| !part.is_ascii()) {
        let is_whole = whole.bytes().all(|c| c.is_ascii_digit());
        return Some(whole.parse::<f64>().ok().filter(|_| is_whole)? + sign_of_part(part)?);
    }
    let is_figure =
        word.starts_with(|c: char| c.is_ascii_digit() || c == '.') && word.ends_with(|c: char| c.is_ascii_digit());
    if !is_figure || !word.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ',' | '/')) {
        return None;
    }
    if let Some((above, below)) = word.split_once('/') {
        let (above, below): (f64, f64) = (above.parse().ok()?, below.parse().ok()?);
        return (above > 0.0 && below > above && below <= 10.0).then_some(above / below);
    }
    word.replace(',', "").parse().ok().filter(|number: &f64| number.is_finite())
}

/// The place in an order that a word in lower case names: "second", "22nd".
pub fn rank(word: &str) -> Option<u32> {
    let by_list = || TIME_WORDS.value(word)?.strip_prefix("ordinal ")?.parse().ok();
    let by_ending = || {
        let figure = ["st", "nd", "rd", "th"].iter().find_map(|ending| word.strip_suffix(ending))?;
        figure.parse().ok()
    };
    by_list().or_else(by_ending)
}

/// What a word such as "million" multiplies by.
pub fn multiplier(word: &str) -> Option<f64> {
    NUMBER_WORDS.value(word)?.strip_prefix('x')?.parse().ok()
}

#[derive(Default)]
struct Reading {
    total: f64,
    current: Option<f64>,
    last_multiplier: Option<f64>,
    /// What the last great word of scale made of the words before it.
    last_group: f64,
    is_figure: bool,
    /// True while the last word taken is one of scale.
    is_scaled: bool,
}

impl Reading {
    /// Takes the next words if they go on with the number; how many.
    fn take(&mut self, words: &[&str]) -> Option<usize> {
        let word = *words.first()?;
        let next = words.get(1).copied().unwrap_or("");
        if let Some(by) = multiplier(word) {
            return self.multiply(by);
        }
        // "a three-score lead" is none of sixty.
        const SCORE: f64 = 20.0;
        if let Some(by) = multiplier(next).filter(|by| word == "-" && *by != SCORE) {
            return self.multiply(by).map(|taken| taken + 1);
        }
        if word == "-" && self.is_tens() && small(next).is_some_and(|n| (1.0..10.0).contains(&n)) {
            return self.add(small(next)?).then_some(2);
        }
        if word == AND && self.last_multiplier.is_some() && !self.is_figure && small(next).is_some() {
            return self.add(small(next)?).then_some(2);
        }
        if let Some(number) = figure(word).or_else(|| sign_of_part(word)) {
            let is_part = word.contains('/') || !word.is_ascii() && number < 1.0;
            let is_fraction = self.is_figure && is_part && self.current.is_some();
            if !is_fraction && (self.current.is_some() || self.total > 0.0) {
                return None;
            }
            self.is_figure = true;
            self.current = Some(self.current.unwrap_or(0.0) + number);
            return Some(1);
        }
        if self.is_figure {
            return None;
        }
        self.add(small(word)?).then_some(1)
    }

    fn add(&mut self, number: f64) -> bool {
        let fits = match self.current {
            None => true,
            Some(current) if self.is_tens() => current % 100.0 != 0.0 && number < 10.0 || current % 100.0 == 0.0,
            Some(current) => current >= 100.0 && current % 100.0 == 0.0 && self.last_multiplier == Some(100.0),
        };
        if fits {
            self.current = Some(self.current.unwrap_or(0.0) + number);
            self.is_scaled = false;
        }
        fits
    }

    fn multiply(&mut self, by: f64) -> Option<usize> {
        // "three lakh crore", "a thousand billion": one word of scale multiplies the other.
        let is_chain = self.current.is_none() && self.last_group > 0.0 && self.last_multiplier <= Some(by);
        if is_chain {
            self.total -= self.last_group;
            self.current = Some(self.last_group);
        }
        let current = self.current?;
        if !is_chain && self.last_multiplier.is_some_and(|last| last <= by && by < 1000.0) {
            return None;
        }
        self.last_multiplier = Some(by);
        if by >= 1000.0 {
            self.last_group = multiply(current, by);
            self.total += self.last_group;
            self.current = None;
        } else {
            self.current = Some(multiply(current, by));
        }
        self.is_scaled = true;
        Some(1)
    }

    fn is_tens(&self) -> bool {
        !self.is_figure && self.current.is_some_and(|current| current >= 20.0 && current % 10.0 == 0.0)
    }

    /// What the last word multiplies by.
    fn scale(&self) -> f64 {
        self.last_multiplier.filter(|_| self.is_scaled).unwrap_or(1.0)
    }

    fn finish(&self) -> Option<f64> {
        match self.current {
            Some(current) => Some(self.total + current),
            None => (self.total > 0.0).then_some(self.total),
        }
    }
}

fn small(word: &str) -> Option<f64> {
    NUMBER_WORDS.value(word)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_in_words_and_figures() {
        let cases = [
            ("two and a half years", Some((4, 2.5))),
            ("two - and - a - half years", Some((7, 2.5))),
            ("twenty - five people", Some((3, 25.0))),
            ("three hundred and ten", Some((4, 310.0))),
            ("1.5 million", Some((2, 1.5e6))),
            ("a dozen", Some((2, 12.0))),
            ("a hundred thousand", Some((3, 1e5))),
            ("one hundred and twenty - five thousand three hundred", Some((9, 125_300.0))),
            ("1,000 days", Some((1, 1000.0))),
            ("two three", Some((1, 2.0))),
            ("2 1/2 miles", Some((2, 2.5))),
            ("half an hour", Some((2, 0.5))),
            ("half a million", Some((3, 5e5))),
            ("half a hundred thousand", Some((4, 5e4))),
            ("a quarter of a million", Some((5, 2.5e5))),
            ("three - quarters of a billion", Some((6, 7.5e8))),
            ("one and a half million birds", Some((5, 1.5e6))),
            ("a million and a half people", Some((5, 1.5e6))),
            ("three million and a quarter", Some((5, 3.25e6))),
            ("one and a half dozen", Some((5, 18.0))),
            ("two and three quarters miles", Some((4, 2.75))),
            ("two and a quarter of the crew", Some((1, 2.0))),
            ("two point five million", Some((4, 2.5e6))),
            ("one point two men", Some((1, 1.0))),
            ("3 lakh crore", Some((3, 3e12))),
            ("a thousand billion", Some((3, 1e12))),
            ("1.049 billion", Some((2, 1_049_000_000.0))),
            (
                "two hundred twenty - three million three hundred one thousand two hundred eleven euros",
                Some((13, 223_301_211.0)),
            ),
            ("a day", None),
            ("million", None),
            ("7e7 plans", None),
            ("a quarter million euros", Some((3, 2.5e5))),
            ("a half - million hens", Some((4, 5e5))),
            ("half - a - million", Some((5, 5e5))),
            ("half - a day", None),
            ("a third million", None),
            ("10 - lakh bounty", Some((3, 1e6))),
            ("2.5 lakh - crore", Some((4, 2.5e12))),
            ("two - hundred strong", Some((3, 200.0))),
            ("12½ per cent", Some((1, 12.5))),
            ("2 ½ miles", Some((2, 2.5))),
            ("1½ million", Some((2, 1.5e6))),
            ("½ a mile", Some((1, 0.5))),
        ];
        for (words, expected) in cases {
            let words: Vec<&str> = words.split(' ').collect();
            assert_eq!(read(&words), expected, "{words:?}");
        }
    }
}
