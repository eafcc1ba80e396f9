//! Reads `patterns/en/times.toml` and finds its patterns in a sentence. Begin with [`longest`].

use super::{Line, class, word_class};
use crate::lexicon::TIME_WORDS;
use crate::numerals;
use serde::Deserialize;
use std::collections::HashMap;
use std::sync::LazyLock;

/// Names of placeholders with the words that filled them.
type Captures = Vec<(&'static str, String)>;

const FILE: &str = include_str!("../../../patterns/en/times.toml");

static PATTERNS: LazyLock<Patterns> = LazyLock::new(|| Patterns::read(FILE));

/// A pattern of the file. What the fields mean is said at its top.
pub(super) struct Pattern {
    pub name: String,
    pub kind: String,
    pub value: String,
    pub modifier: Option<String>,
    pub is_day: bool,
    elements: Vec<Element>,
    after: Vec<String>,
    before: Vec<String>,
    not_after: Vec<String>,
    not_before: Vec<String>,
    is_plain: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    name: String,
    find: Vec<String>,
    kind: String,
    value: String,
    modifier: Option<String>,
    #[serde(default)]
    is_day: bool,
    #[serde(default)]
    is_plain: bool,
    #[serde(default)]
    after: String,
    #[serde(default)]
    before: String,
    #[serde(default)]
    not_after: String,
    #[serde(default)]
    not_before: String,
    #[serde(default)]
    #[allow(dead_code)]
    yes: Vec<String>,
    #[serde(default)]
    #[allow(dead_code)]
    no: Vec<String>,
}

#[derive(Deserialize)]
struct File {
    pattern: Vec<Entry>,
}

struct Element {
    parts: Vec<Part>,
    is_optional: bool,
}

enum Part {
    Word(String),
    Class { class: String, name: String },
}

struct Patterns {
    all: Vec<Pattern>,
    /// Patterns that may begin with this word.
    by_word: HashMap<String, Vec<usize>>,
    /// Patterns that may begin with a placeholder.
    by_class: Vec<usize>,
}

impl Patterns {
    fn read(text: &str) -> Patterns {
        let file: File = toml::from_str(text).unwrap_or_else(|error| panic!("patterns/en/times.toml: {error}"));
        let mut patterns = Patterns { all: Vec::new(), by_word: HashMap::new(), by_class: Vec::new() };
        for entry in file.pattern {
            for find in &entry.find {
                let index = patterns.all.len();
                let pattern = Pattern::read(&entry, find);
                patterns.index(&pattern, index);
                patterns.all.push(pattern);
            }
        }
        patterns
    }

    fn index(&mut self, pattern: &Pattern, index: usize) {
        for element in &pattern.elements {
            for part in &element.parts {
                match part {
                    Part::Word(word) => self.by_word.entry(word.clone()).or_default().push(index),
                    Part::Class { .. } => self.by_class.push(index),
                }
            }
            if !element.is_optional {
                break;
            }
        }
        self.by_class.dedup();
    }
}

impl Pattern {
    fn read(entry: &Entry, find: &str) -> Pattern {
        let words = |list: &str| list.split_whitespace().map(str::to_string).collect();
        Pattern {
            name: entry.name.clone(),
            kind: entry.kind.clone(),
            value: entry.value.clone(),
            modifier: entry.modifier.clone(),
            is_day: entry.is_day,
            elements: find.split_whitespace().map(element).collect(),
            after: words(&entry.after),
            before: words(&entry.before),
            not_after: words(&entry.not_after),
            not_before: words(&entry.not_before),
            is_plain: entry.is_plain,
        }
    }

    fn fits_around(&self, line: &Line, start: usize, end: usize) -> bool {
        let before = line.before(start, 1);
        let next = line.lower(end);
        let is_name = self.is_plain && line.is_capital(start) && (start > 0 || line.is_capital(end));
        (self.after.is_empty() || self.after.iter().any(|word| word == before))
            && (self.before.is_empty() || self.before.iter().any(|word| word == next))
            && !self.not_after.iter().any(|word| word == before)
            && !self.not_before.iter().any(|word| word == next)
            && !is_name
    }
}

fn element(text: &str) -> Element {
    let (text, is_optional) = match text.strip_suffix('?') {
        Some(text) => (text, true),
        None => (text, false),
    };
    Element { parts: text.split('|').map(part).collect(), is_optional }
}

fn part(text: &str) -> Part {
    match text.strip_prefix('{').and_then(|text| text.strip_suffix('}')) {
        Some(name) => Part::Class {
            class: name.trim_end_matches(|c: char| c.is_ascii_digit()).to_string(),
            name: name.to_string(),
        },
        None => Part::Word(text.to_string()),
    }
}

/// A pattern found: words `start..end` of the sentence.
pub(super) struct Match {
    pub pattern: &'static Pattern,
    pub start: usize,
    pub end: usize,
    pub captures: Captures,
}

impl Match {
    /// The text with its placeholders filled in.
    pub fn fill(&self, template: &str) -> String {
        let mut text = template.to_string();
        for (name, value) in &self.captures {
            text = text.replace(&format!("{{{name}}}"), value);
        }
        // A placeholder of another form of the same pattern.
        while let (Some(open), Some(close)) = (text.find('{'), text.find('}')) {
            if open > close {
                break;
            }
            text.replace_range(open..=close, "");
        }
        text
    }

    /// The part of day that a pattern of days has in itself ("the night of April 12").
    pub fn part(&self) -> Option<&'static str> {
        let (_, part) = self.captures.iter().find(|(name, _)| *name == "part" && self.pattern.kind == "date")?;
        PARTS.iter().copied().find(|known| known == part)
    }

    /// The modifier that the pattern itself gives.
    pub fn modifier(&self) -> Option<&'static str> {
        self.pattern.modifier.as_deref()
    }
}

/// Parts of the day as TIMEX3 writes them.
const PARTS: [&str; 5] = ["MO", "MI", "AF", "EV", "NI"];

/// The longest pattern that begins at this word; of equals the first of the file.
pub(super) fn longest(line: &Line, at: usize) -> Option<Match> {
    let patterns = &*PATTERNS;
    let by_word = patterns.by_word.get(line.lower(at)).into_iter().flatten();
    let mut best: Option<(usize, usize, Captures)> = None;
    for &index in by_word.chain(&patterns.by_class) {
        let pattern = &patterns.all[index];
        let mut captures = Vec::new();
        let Some(end) = matches(&pattern.elements, line, at, &mut captures) else { continue };
        let is_better = best.as_ref().is_none_or(|(best_end, best_index, _)| (end, *best_index) > (*best_end, index));
        if end > at && is_better && pattern.fits_around(line, at, end) {
            best = Some((end, index, captures));
        }
    }
    best.map(|(end, index, captures)| Match { pattern: &patterns.all[index], start: at, end, captures })
}

fn matches(elements: &'static [Element], line: &Line, at: usize, captures: &mut Captures) -> Option<usize> {
    let Some((first, rest)) = elements.split_first() else { return Some(at) };
    for part in &first.parts {
        let kept = captures.len();
        let taken = match part {
            Part::Word(word) => usize::from(line.lower(at) == word),
            Part::Class { class, name } => match placeholder(class, line, at) {
                Some((taken, value)) => {
                    captures.push((name, value));
                    taken
                }
                None => 0,
            },
        };
        if taken > 0
            && let Some(end) = matches(rest, line, at + taken, captures)
        {
            return Some(end);
        }
        captures.truncate(kept);
    }
    if first.is_optional { matches(rest, line, at, captures) } else { None }
}

/// What a placeholder takes here: number of words and value.
fn placeholder(name: &str, line: &Line, at: usize) -> Option<(usize, String)> {
    let form = *line.forms.get(at)?;
    let one = |value: &str| Some((1, value.to_string()));
    match name {
        "day" => one(&day(form)?),
        "year" => one(year(form)?),
        "soleyear" => one(sole_year(line, at)?),
        "shortyear" => (form.len() == 2).then(|| form.parse::<u32>().ok()).flatten().and_then(|_| one(form)),
        "apostropheyear" => apostrophe_year(line, at),
        "bcyear" => one(&bc_year(form)?),
        "isoday" => one(iso_day(form)?),
        "slashday" => one(&slash_day(form)?),
        "ordinalday" => one(&day(form).filter(|_| form.ends_with(|c: char| c.is_alphabetic()))?),
        "hours" => one(&hours(form)?),
        "monthname" => one(month_name(form)?),
        "longunit" => one(word_class(&TIME_WORDS, form, "unit")
            .filter(|unit| *unit == line.lower(at) && !matches!(*unit, "day" | "hour" | "minute" | "second"))?),
        "number" => number(line, at),
        "decade" => one(&decade(line, at)?),
        "century" => century(line, at),
        "quarter" => one(form.strip_prefix('Q').filter(|rest| matches!(*rest, "1" | "2" | "3" | "4"))?),
        "fiscal" => one(form.strip_prefix("FY").filter(|rest| year(rest).is_some())?),
        "clock" => clock(line, at),
        "holiday" => {
            let (taken, value) = TIME_WORDS.longest_at(&line.forms, at)?;
            Some((taken, class(value, "holiday")?.to_string()))
        }
        _ => one(word_class(&TIME_WORDS, form, name)?),
    }
}

fn number(line: &Line, at: usize) -> Option<(usize, String)> {
    let is_year_of = year(line.forms[at]).is_some_and(|year| ("1900".."2100").contains(&year));
    if is_year_of && word_class(&TIME_WORDS, line.forms.get(at + 1)?, "units").is_none() {
        return None;
    }
    let end = line.lower.len().min(at + 12);
    let words: Vec<&str> = line.lower[at..end].iter().map(String::as_str).collect();
    let (taken, number) = match words[..] {
        ["a" | "an", second, ..] if word_class(&TIME_WORDS, second, "unit").is_some() => {
            return word_class(&TIME_WORDS, second, "units").is_none().then(|| (1, "1".to_string()));
        }
        _ => numerals::read(&words)?,
    };
    let is_money = matches!(line.before(at, 1), "$" | "£" | "€" | "#" | "." | "/");
    (!is_money && number.is_finite()).then(|| (taken, number.to_string()))
}

fn day(form: &str) -> Option<String> {
    let digits = ["st", "nd", "rd", "th"].iter().find_map(|end| form.strip_suffix(end)).unwrap_or(form);
    let day: u32 = digits.parse().ok().filter(|day| (1..=31).contains(day))?;
    (digits.len() <= 2).then(|| format!("{day:02}"))
}

/// A month in full that is no other word too.
fn month_name(form: &str) -> Option<&'static str> {
    let month = word_class(&TIME_WORDS, form, "month")?;
    let is_short = form.len() < 4 || (form.len() < 6 && form.ends_with('.')) || form == "Sept";
    (!is_short && !form.eq_ignore_ascii_case("march")).then_some(month)
}

fn year(form: &str) -> Option<&str> {
    let is_year = form.len() == 4 && form.bytes().all(|c| c.is_ascii_digit()) && ("1000".."2200").contains(&form);
    is_year.then_some(form)
}

/// A year that stands alone: not a number of things, a price or a model.
fn sole_year<'a>(line: &'a Line, at: usize) -> Option<&'a str> {
    let form = year(line.forms[at]).filter(|form| ("1800".."2100").contains(form))?;
    let next = line.lower(at + 1);
    let is_count = next.len() > 3
        && next.ends_with('s')
        && !next.ends_with("ss")
        && next.starts_with(char::is_lowercase)
        && !line.is_capital(at + 1);
    let is_measure = matches!(
        next,
        "people"
            | "men"
            | "women"
            | "children"
            | "percent"
            | "%"
            | "more"
            | "km"
            | "miles"
            | "feet"
            | "and a half"
            | "hours"
            | "-"
            | "°"
            | "per"
    );
    let is_edged = line.before(at, 1) == "-" && matches!(line.before(at, 2), "mid" | "early" | "late");
    let is_sum = !is_edged
        && matches!(
            line.before(at, 1),
            "$" | "£"
                | "€"
                | "#"
                | "about"
                | "nearly"
                | "over"
                | "some"
                | "than"
                | "least"
                | "around"
                | "almost"
                | "no."
                | "flight"
                | "-"
                | ":"
                | "approximately"
                | "room"
                | "page"
                | "/"
        );
    let is_after_preposition = matches!(line.before(at, 1), "in" | "since" | "until" | "by" | "from");
    let is_range = next == "-" && !is_sum;
    let fits = if is_after_preposition { !is_measure || is_range } else { !(is_count || is_measure || is_sum) };
    fits.then_some(form)
}

fn iso_day(form: &str) -> Option<&str> {
    form.parse::<jiff::civil::Date>().ok().filter(|_| form.len() == 10 && form.as_bytes()[4] == b'-')?;
    Some(form)
}

/// "'92": one word or two. Which century is plain from the last figures.
fn apostrophe_year(line: &Line, at: usize) -> Option<(usize, String)> {
    let form = line.lower(at);
    let (taken, digits) = match form {
        "'" | "‘" if line.spans.get(at + 1)?.start == line.spans[at].end => (2, line.lower(at + 1)),
        _ => (1, form.strip_prefix(['\'', '‘'])?),
    };
    let is_year = digits.len() == 2 && digits.bytes().all(|c| c.is_ascii_digit());
    let century = if digits < "30" { "20" } else { "19" };
    is_year.then(|| (taken, format!("{century}{digits}")))
}

/// The year before Christ, in four figures.
fn bc_year(form: &str) -> Option<String> {
    let year: u32 = form.replace(',', "").parse().ok().filter(|year| (1..10_000).contains(year))?;
    Some(format!("{year:04}"))
}

/// "10/22/2012", "22.10.2012": the three numbers, the last one a whole year;
/// which of the others is the month is not said. With stops the day is first.
fn slash_day(form: &str) -> Option<String> {
    let sign = if form.contains('/') { '/' } else { '.' };
    let parts: Vec<&str> = form.split(sign).collect();
    let [first, second, year] = parts[..] else { return None };
    let is_small = |part: &str| matches!(part.len(), 1 | 2) && part.parse::<u32>().is_ok_and(|n| (1..=31).contains(&n));
    let year = match year.len() {
        4 => self::year(year)?.to_string(),
        2 if sign == '/' && year.parse::<u32>().is_ok() => format!("{}{year}", if year < "70" { "20" } else { "19" }),
        _ => return None,
    };
    (is_small(first) && is_small(second)).then(|| format!("{first}{sign}{second}{sign}{year}"))
}

/// "0700" before a time zone.
fn hours(form: &str) -> Option<String> {
    let is_figure = form.len() == 4 && form.bytes().all(|c| c.is_ascii_digit());
    let (hour, minute) = form.split_at_checked(2).filter(|_| is_figure)?;
    (hour < "24" && minute < "60").then(|| format!("T{hour}:{minute}"))
}

/// "1990s", "'90s", "nineties": the first three figures.
fn decade(line: &Line, at: usize) -> Option<String> {
    let form = line.lower(at);
    let digits = form.trim_start_matches('\'').strip_suffix('s')?.trim_end_matches('\'');
    if digits.bytes().all(|c| c.is_ascii_digit()) && digits.ends_with('0') {
        return match digits.len() {
            4 if digits.ends_with("00") && !digits.starts_with("20") => Some(digits[..2].to_string()),
            4 => Some(digits[..3].to_string()),
            2 if line.before(at, 1) == "the" || form.starts_with('\'') => {
                Some(format!("{}{}", if digits < "20" { "20" } else { "19" }, &digits[..1]))
            }
            _ => None,
        };
    }
    let word = word_class(&TIME_WORDS, form, "decade")?;
    matches!(line.before(at, 1), "the" | "early" | "late" | "mid" | "-").then(|| word.to_string())
}

/// "19th century": the first two figures of its years.
fn century(line: &Line, at: usize) -> Option<(usize, String)> {
    let ordinal: u32 = word_class(&TIME_WORDS, line.forms[at], "ordinal")?.parse().ok()?;
    let hyphen = usize::from(line.lower(at + 1) == "-");
    let is_century = matches!(line.lower(at + 1 + hyphen), "century" | "centuries");
    is_century.then(|| (2 + hyphen, format!("{:02}", ordinal.saturating_sub(1))))
}

/// A time of day as `T18:40`.
fn clock(line: &Line, at: usize) -> Option<(usize, String)> {
    let form = line.lower(at);
    match form {
        "noon" => return Some((1, "T12:00".into())),
        "midnight" => return Some((1, "T24:00".into())),
        _ => {}
    }
    let (form, own_half) = match [("am", 0), ("pm", 12), ("a.m.", 0), ("p.m.", 12)]
        .iter()
        .find_map(|(end, half)| Some((form.strip_suffix(end)?, *half)))
    {
        Some((form, half)) => (form, Some(half)),
        None => (form, None),
    };
    let (hour, minute) = form.split_once([':', '.']).unwrap_or((form, ""));
    let hour: u32 = hour.parse().ok().filter(|hour| *hour < 24)?;
    let is_minute = minute.is_empty() || (minute.len() == 2 && minute.parse::<u32>().is_ok_and(|minute| minute < 60));
    let half = match line.lower(at + 1) {
        "am" | "a.m." | "a.m" => Some(0),
        "pm" | "p.m." | "p.m" => Some(12),
        _ => None,
    };
    if !is_minute {
        return None;
    }
    let minutes: u32 = minute.parse().unwrap_or(0);
    if let Some(half) = own_half {
        return (1..=12).contains(&hour).then(|| (1, format!("T{:02}:{minutes:02}", hour % 12 + half)));
    }
    match half {
        Some(half) if (1..=12).contains(&hour) => Some((2, format!("T{:02}:{minutes:02}", hour % 12 + half))),
        None if line.lower(at + 1) == "o'clock" => Some((2, format!("T{hour:02}:00"))),
        None if form.contains(':') && matches!(form.len(), 4 | 5) && !line.forms[at].contains('.') => {
            Some((1, format!("T{hour:02}:{minutes:02}")))
        }
        _ => None,
    }
}
