//! Reads numbers in figures and words. Begin with [`read`].

use crate::lexicon::{NUMBER_WORDS, TIME_WORDS};

/// The number at the beginning of these words, which are in lower case, and
/// how many words it takes: "two and a half", "twenty - five", "1.5 million".
pub fn read(words: &[&str]) -> Option<(usize, f64)> {
    let mut reading = Reading::default();
    let mut at = match *words.first()? {
        "a" | "an" => usize::from(multiplier(words.get(1)?).is_some()),
        "half" => return matches!(words.get(1), Some(&("a" | "an"))).then_some((2, 0.5)),
        _ => 0,
    };
    if at == 1 {
        reading.current = Some(1.0);
    }
    while let Some(taken) = reading.take(&words[at..]) {
        at += taken;
    }
    let number = reading.finish()?;
    let rest = &words[at..];
    if rest.starts_with(&["and", "a", "half"]) {
        return Some((at + 3, number + 0.5));
    }
    if rest.starts_with(&["-", "and", "-", "a", "-", "half"]) {
        return Some((at + 6, number + 0.5));
    }
    Some((at, number))
}

/// A number in figures: "1,000", "2.5", "1/2".
pub fn figure(word: &str) -> Option<f64> {
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
    is_figure: bool,
}

impl Reading {
    /// Takes the next words if they go on with the number; how many.
    fn take(&mut self, words: &[&str]) -> Option<usize> {
        let word = *words.first()?;
        let next = words.get(1).copied().unwrap_or("");
        if let Some(by) = multiplier(word) {
            return self.multiply(by);
        }
        if word == "-" && self.is_tens() && small(next).is_some_and(|n| (1.0..10.0).contains(&n)) {
            return self.add(small(next)?).then_some(2);
        }
        if word == "and" && self.last_multiplier.is_some() && !self.is_figure && small(next).is_some() {
            return self.add(small(next)?).then_some(2);
        }
        if let Some(number) = figure(word) {
            let is_fraction = self.is_figure && word.contains('/') && self.current.is_some();
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
        }
        fits
    }

    fn multiply(&mut self, by: f64) -> Option<usize> {
        let current = self.current?;
        if self.last_multiplier.is_some_and(|last| last <= by && by < 1000.0) {
            return None;
        }
        self.last_multiplier = Some(by);
        if by >= 1000.0 {
            self.total += current * by;
            self.current = None;
        } else {
            self.current = Some(current * by);
        }
        Some(1)
    }

    fn is_tens(&self) -> bool {
        !self.is_figure && self.current.is_some_and(|current| current >= 20.0 && current % 10.0 == 0.0)
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
            ("a day", None),
            ("million", None),
            ("7e7 plans", None),
        ];
        for (words, expected) in cases {
            let words: Vec<&str> = words.split(' ').collect();
            assert_eq!(read(&words), expected, "{words:?}");
        }
    }
}
