//! Reads `patterns/en/times.toml` and finds its patterns in a sentence. Begin with [`longest`].

use super::language::{CENTURY, DECADE, HALF_YEAR, HOUR, HOURS, MONTH, MONTHS, QUARTER as UNIT_QUARTER, Unit, YEAR};
use super::{Line, class, word_class};
use crate::english::{
    A, AFTER, AN, AND, APOSTROPHE_S, ARE, AS, AT, BEFORE, BETWEEN, BUT, BY, DOWN, EARLY, FROM, HALF, HAVE, IN, INTO,
    LAST, LATE, MIDDAY, MIDNIGHT, MINUTES, NOON, OCLOCK, OF, ON, ONE, OR, PAST, QUARTER, THAT, THE, THIS, THROUGH, TO,
    TODAY, UP, WERE, YESTERDAY,
};
use crate::lexicon::{
    ABBREVIATIONS, ABOUT_YEAR, ARTICLES, CLOCK_HALVES, CLOCK_LEADS, CLOCK_PREPOSITIONS, CLOCK_TAILS, COMPARING_WORDS,
    DATING_WORDS, EARLY_DATING_WORDS, EVENT_NOUNS, FUNCTION_WORDS, LAST_WORDS, MOVING_WORDS, NUMBER_SIDES,
    NUMBER_WORDS, NUMBERED_WORDS, NUMBERING_WORDS, PEOPLE_NOUNS, POSSIBLY_DATING_WORDS, ROAD_NOUNS, SINGLING_WORDS,
    SPAN_PARTS, TIME_WORDS, UNITS, UNTIL_WORDS, VERBS, YEAR_PREPOSITIONS,
};
use crate::numerals;
use serde::Deserialize;
use std::collections::{BTreeMap, HashMap};
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
    /// What must follow and is no part of the time.
    ahead: Vec<Element>,
    after: Vec<String>,
    before: Vec<String>,
    not_after: Vec<String>,
    not_before: Vec<String>,
    not_with: Vec<String>,
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
    not_with: String,
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
    /// Patterns that may begin with this placeholder.
    by_class: BTreeMap<String, Vec<usize>>,
}

impl Patterns {
    fn read(text: &str) -> Patterns {
        let file: File = toml::from_str(text).unwrap_or_else(|error| panic!("patterns/en/times.toml: {error}"));
        let mut patterns = Patterns { all: Vec::new(), by_word: HashMap::new(), by_class: BTreeMap::new() };
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
                let patterns = match part {
                    Part::Word(word) => self.by_word.entry(word.clone()).or_default(),
                    Part::Class { class, .. } => self.by_class.entry(class.clone()).or_default(),
                };
                patterns.push(index);
            }
            if !element.is_optional {
                break;
            }
        }
    }
}

impl Pattern {
    fn read(entry: &Entry, find: &str) -> Pattern {
        let words = |list: &str| list.split_whitespace().map(str::to_string).collect();
        let (find, ahead) = find.split_once(" > ").unwrap_or((find, ""));
        Pattern {
            name: entry.name.clone(),
            kind: entry.kind.clone(),
            value: entry.value.clone(),
            modifier: entry.modifier.clone(),
            is_day: entry.is_day,
            elements: find.split_whitespace().map(element).collect(),
            ahead: ahead.split_whitespace().map(element).collect(),
            after: words(&entry.after),
            before: words(&entry.before),
            not_after: words(&entry.not_after),
            not_before: words(&entry.not_before),
            not_with: words(&entry.not_with),
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
            && !self.not_with.iter().any(|word| line.lower.contains(word))
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
#[derive(Clone)]
pub(super) struct Match {
    pub pattern: &'static Pattern,
    pub start: usize,
    pub end: usize,
    pub captures: Captures,
    /// The year that the last part of a range or list gives to this one.
    pub shared_year: Option<i16>,
}

impl Match {
    /// "3, 4 and 7 May" is three times: one for each word of its list, of which
    /// the first or the last takes what they share.
    pub fn pieces(self) -> Vec<Match> {
        let Some(place) = self.captures.iter().position(|(name, _)| name.ends_with('+')) else { return vec![self] };
        let list: Vec<(usize, String)> = self.captures[place]
            .1
            .split(' ')
            .filter_map(|item| item.split_once('@'))
            .filter_map(|(at, value)| Some((at.parse().ok()?, value.to_string())))
            .collect();
        let last = list.len().saturating_sub(1);
        let piece = |(number, (at, value)): (usize, &(usize, String))| {
            let mut captures = self.captures.clone();
            captures[place].1.clone_from(value);
            let start = if number == 0 { self.start } else { *at };
            let end = if number == last { self.end } else { at + 1 };
            Match { start, end, captures, ..self.clone() }
        };
        list.iter().enumerate().map(piece).collect()
    }

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
    let by_word = patterns.by_word.get(line.lower(at)).into_iter();
    let by_class = patterns.by_class.iter().filter(|(class, _)| placeholder(class, line, at).is_some());
    let possible = by_word.chain(by_class.map(|(_, patterns)| patterns)).flatten();
    let mut best: Option<(usize, usize, Captures)> = None;
    for &index in possible {
        let pattern = &patterns.all[index];
        let mut captures = Vec::new();
        let Some(end) = matches(&pattern.elements, line, at, &mut captures) else { continue };
        let is_better = best.as_ref().is_none_or(|(best_end, best_index, _)| (end, *best_index) > (*best_end, index));
        if end > at
            && is_better
            && pattern.fits_around(line, at, end)
            && matches(&pattern.ahead, line, end, &mut captures).is_some()
        {
            best = Some((end, index, captures));
        }
    }
    best.map(|(end, index, captures)| Match {
        pattern: &patterns.all[index],
        start: at,
        end,
        captures,
        shared_year: None,
    })
}

fn matches(elements: &'static [Element], line: &Line, at: usize, captures: &mut Captures) -> Option<usize> {
    let Some((first, rest)) = elements.split_first() else { return Some(at) };
    for part in &first.parts {
        let kept = captures.len();
        let taken = match part {
            Part::Word(word) => usize::from(line.lower(at) == word),
            Part::Class { class, name } => match placeholder(class, line, at) {
                Some((taken, value)) => {
                    if let Some((first, last)) = value.split_once('/').filter(|_| class == "daypair") {
                        captures.push(("firstday", first.to_string()));
                        captures.push(("lastday", last.to_string()));
                    }
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
    if let Some(class) = name.strip_suffix('+') {
        return list(class, line, at);
    }
    let one = |value: &str| Some((1, value.to_string()));
    match name {
        "day" => one(&day(form)?),
        YEAR => one(year(form)?),
        "soleyear" => one(sole_year(line, at)?),
        "shortyear" => (form.len() == 2).then(|| form.parse::<u32>().ok()).flatten().and_then(|_| one(form)),
        "figureyear" => one(&year_of_two_figures(form)?),
        "apostropheyear" => apostrophe_year(line, at),
        "daypair" => one(&day_pair(form)?),
        "slashyears" => one(&slash_years(form)?),
        "offset" => one(&offset(form)?),
        "signedoffset" => {
            let rest = form.strip_prefix(['+', '-', '−'])?;
            one(&format!("{}{}", if form.starts_with('+') { '+' } else { '-' }, offset(rest)?))
        }
        "isoclock" => one(&iso_clock(form)?),
        "hclock" => one(&clock_with_h(form)?),
        "aroundnoon" => around_noon(line, at),
        "bcyear" => one(&bc_year(form)?),
        "isoday" => one(iso_day(form)?),
        "stamp" => one(&stamp(form)?),
        "yearday" => one(&year_day(form)?),
        "slashday" => one(&slash_day(form)?),
        "nth" => nth(line, at),
        HALF_YEAR => one(half(form)?),
        MONTHS => months(line, at),
        "monthquarter" => one(quarter_that_ends(form)?),
        "spoken" => spoken(line, at),
        "sharedhour" => one(&shared_hour(line, at)?),
        HOUR => one(&hour(form)?),
        "voters" => one(sharers(line, at)?),
        "deed" => one(deed(line, at)?),
        "ordinalday" => one(&day(form).filter(|_| form.ends_with(|c: char| c.is_alphabetic()))?),
        HOURS => one(&hours(form)?),
        "monthname" => one(month_name(form)?),
        "season" => one(season(line, at)?),
        "adyear" => one(&year_of_era(form)?),
        "sharedera" => one(&shared_era(line, at)?),
        "longunit" => one(word_class(&TIME_WORDS, form, "unit")
            .filter(|unit| *unit == line.lower(at) && Unit::named(unit).is_none_or(|unit| unit > Unit::Day))?),
        "clockunit" => {
            let unit = word_class(&TIME_WORDS, form, "unit")?;
            one(Some(unit).filter(|unit| Unit::named(unit).is_some_and(|unit| unit < Unit::Day))?)
        }
        "number" => number(line, at),
        DECADE => one(&decade(line, at)?),
        CENTURY => century(line, at),
        UNIT_QUARTER => one(form.strip_prefix('Q').or(form.strip_suffix('Q')).filter(|rest| is_quarter(rest))?),
        "fiscal" => one(&fiscal_year(form)?),
        "clock" => clock(line, at),
        "holiday" => {
            let (taken, value) = TIME_WORDS.longest_at(&line.forms, at)?;
            Some((taken, class(value, "holiday")?.to_string()))
        }
        _ => one(word_class(&TIME_WORDS, form, name)?),
    }
}

/// A list has no more days than a month.
const LONGEST_LIST: usize = 31;

/// "3, 4 and 7", "April, May and June", "first and second": the values of two or
/// more words of a class, each with the place of its word.
fn list(class: &str, line: &Line, at: usize) -> Option<(usize, String)> {
    let value = |at: usize| {
        let form = line.forms.get(at)?;
        placeholder(class, line, at).filter(|(taken, _)| *taken == 1 && !form.contains('/')).map(|(_, value)| value)
    };
    let is_joint = |at: usize| match line.lower(at) {
        "," | AND | "&" | OR => true,
        "-" | "–" | "—" | "/" | TO | THROUGH => class == MONTH,
        word => UNTIL_WORDS.has(word) && class == MONTH,
    };
    let mut items = vec![(at, value(at)?)];
    let mut end = at + 1;
    while is_joint(end) {
        if items.len() > LONGEST_LIST {
            return None;
        }
        let next = end + 1 + usize::from(line.lower(end) == "," && is_joint(end + 1));
        let is_half = |at: usize| CLOCK_HALVES.has(line.lower(at)) || line.lower(at) == OCLOCK;
        // "June 3, 4-6 p.m.".
        let is_hour = is_half(next + 1) || is_half(next + 3) && matches!(line.lower(next + 1), "-" | "–" | TO);
        let Some(item) = value(next).filter(|_| class != "day" || !is_hour) else { break };
        items.push((next, item));
        end = next + 1;
    }
    // "November to February 2019" begins in the year before.
    if class == MONTH && items.windows(2).any(|pair| pair[0].1 >= pair[1].1) {
        return None;
    }
    // "30 and 31 May" is one stretch.
    let is_stretch = items.len() == 2 && class == "day" && {
        let days: Vec<u32> = items.iter().filter_map(|(_, day)| day.parse().ok()).collect();
        line.before(at, 1) == BETWEEN || days[1] == days[0] + 1 && line.lower(at + 1) != ","
    };
    let shown = items.iter().map(|(at, value)| format!("{at}@{value}")).collect::<Vec<_>>().join(" ");
    (items.len() > 1 && !is_stretch).then_some((end - at, shown))
}

fn is_quarter(figure: &str) -> bool {
    matches!(figure, "1" | "2" | "3" | "4")
}

/// "H1", "2H" as `H1`, `H2`.
fn half(form: &str) -> Option<&'static str> {
    match form {
        "H1" | "1H" => Some("H1"),
        "H2" | "2H" => Some("H2"),
        _ => None,
    }
}

/// "FY2017", "FY25", "FY24/25", "FY2024-25": the year by which it is called,
/// that of its end where two are named.
fn fiscal_year(form: &str) -> Option<String> {
    let years = form.strip_prefix("FY")?;
    let last = years.rsplit(['/', '-', '–']).next()?;
    year(last).map(str::to_string).or_else(|| year_of_two_figures(last))
}

/// "first", "5th", "last", "penultimate", "second to last" as 1, 5, -1, -2, -2.
fn nth(line: &Line, at: usize) -> Option<(usize, String)> {
    if let Some(found) = nth_from_last(line, at) {
        return Some(found);
    }
    match line.lower(at) {
        LAST if line.lower(at + 1) == BUT && line.lower(at + 2) == ONE => Some((3, "-2".to_string())),
        word if LAST_WORDS.has(word) => Some((1, "-1".to_string())),
        "penultimate" => Some((1, "-2".to_string())),
        _ => Some((1, word_class(&TIME_WORDS, line.forms.get(at)?, "ordinal")?.to_string())),
    }
}

/// "second last", "third-to-last" as -2 and -3.
fn nth_from_last(line: &Line, at: usize) -> Option<(usize, String)> {
    let ordinal = word_class(&TIME_WORDS, line.forms.get(at)?, "ordinal")?;
    let end = (at + 1..).find(|&at| !matches!(line.lower(at), "-" | TO))?;
    let is_joined = end - at <= 4 && line.lower(end) == LAST && matches!(ordinal, "2" | "3");
    is_joined.then(|| (end + 1 - at, format!("-{ordinal}")))
}

/// "October - December" as `Q4`: the quarter that the months make.
fn months(line: &Line, at: usize) -> Option<(usize, String)> {
    let month = |at: usize| word_class(&TIME_WORDS, line.forms.get(at)?, MONTH)?.parse::<u32>().ok();
    let (first, last) = (month(at)?, month(at + 2)?);
    let is_joined = matches!(line.lower(at + 1), "-" | "–" | "—" | TO | "/");
    (is_joined && first % 3 == 1 && last == first + 2).then(|| (3, format!("Q{}", last / 3)))
}

/// "the September quarter": the third.
fn quarter_that_ends(form: &str) -> Option<&'static str> {
    match word_class(&TIME_WORDS, form, MONTH)? {
        "03" => Some("Q1"),
        "06" => Some("Q2"),
        "09" => Some("Q3"),
        "12" => Some("Q4"),
        _ => None,
    }
}

/// "three quarters of voters": things that can be shared out, not the course of business.
fn sharers<'a>(line: &'a Line, at: usize) -> Option<&'a str> {
    let form = line.lower(at);
    let is_several = form.ends_with('s') && !form.ends_with("ss") || PEOPLE_NOUNS.has(form);
    let is_course = NUMBERED_WORDS.value(form) == Some("course");
    (is_several && !is_course && form.len() > 3).then_some(form)
}

/// "three quarters voted": what a share of people does, not the passing of time.
fn deed<'a>(line: &'a Line, at: usize) -> Option<&'a str> {
    let form = line.lower(at);
    (line.tag(at) == "VERB" && NUMBERED_WORDS.value(form) != Some("course")).then_some(form)
}

/// An hour of the clock without its half of the day, in figures or words.
fn hour(form: &str) -> Option<String> {
    let hour = form.parse::<u32>().ok().filter(|_| form.len() < 3 && !form.starts_with('0'));
    let hour = hour.or_else(|| word_class(&TIME_WORDS, form, HOUR)?.parse().ok())?;
    (1..=12).contains(&hour).then(|| format!("{hour:02}"))
}

/// "3 o'clock", "half past three", "a quarter to nine", "ten minutes past six": the time on a
/// clock face, `03:30`. Which half of the day it is in is not said.
fn spoken(line: &Line, at: usize) -> Option<(usize, String)> {
    if line.lower(at + 1) == OCLOCK {
        return Some((2, format!("{}:00", hour(line.forms[at])?)));
    }
    let (minutes, taken, is_sure) = minutes_in_words(line, at)?;
    let named = usize::from(line.lower(at + taken) == MINUTES);
    let sign = line.lower(at + taken + named);
    let is_half = minutes == 30;
    let is_back = match sign {
        PAST => false,
        AFTER if named > 0 || minutes == 15 => false,
        TO | BEFORE if !is_half => true,
        _ => return None,
    };
    let is_at = is_led_by_at(line, at);
    let is_figure = line.lower(at).starts_with(|c: char| c.is_ascii_digit());
    if is_back && named == 0 && !is_sure && (!is_at || is_figure) {
        return None;
    }
    let end = at + taken + named + 1;
    let full: u32 = hour(line.forms.get(end)?)?.parse().ok()?;
    let total = if is_back { (full + 11) % 12 * 60 + 60 - minutes } else { full % 12 * 60 + minutes };
    let shown = if total < 60 { 12 } else { total / 60 };
    Some((end + 1 - at, format!("{shown:02}:{:02}", total % 60)))
}

/// "half", "a quarter", "twenty-five", "10" before "past" or "to": how many minutes, in how many
/// words, and whether they can be nothing else.
fn minutes_in_words(line: &Line, at: usize) -> Option<(u32, usize, bool)> {
    let article = usize::from(line.lower(at) == A);
    Some(match line.lower(at + article) {
        HALF if article == 0 => (30, 1, true),
        QUARTER => (15, 1 + article, true),
        _ if article == 1 => return None,
        word if is_number(word, "20") && line.lower(at + 1) == "-" && is_number(line.lower(at + 2), "5") => {
            (25, 3, true)
        }
        word => {
            let minutes = word.parse().ok().or_else(|| crate::numerals::read(&[word]).map(|(_, number)| number as u32));
            (minutes.filter(|minutes| (1..30).contains(minutes))?, 1, false)
        }
    })
}

/// True for the word for this number.
fn is_number(word: &str, figures: &str) -> bool {
    NUMBER_WORDS.value(word) == Some(figures)
}

/// "at ten to twelve"; not "from ten to twelve", "lost by ten to six".
fn is_led_by_at(line: &Line, at: usize) -> bool {
    CLOCK_LEADS.has(line.before(at, 1))
}

/// "2 to 4 p.m.": the 2 is of the same half of the day, or of the one before.
fn shared_hour(line: &Line, at: usize) -> Option<String> {
    let form = line.lower(at);
    let (hour, minute) = form.split_once([':', '.']).unwrap_or((form, "00"));
    let hour: u32 = hour.parse().ok().filter(|hour| (1..=12).contains(hour))?;
    let minute: u32 = minute.parse().ok().filter(|_| minute.len() == 2).filter(|minute| *minute < 60)?;
    let is_joined = match line.lower(at + 1) {
        TO | "-" | "–" | "—" => true,
        AND => line.before(at, 1) == BETWEEN,
        word => UNTIL_WORDS.has(word),
    };
    let second = line.lower(at + 2);
    let has_half = second.ends_with('m') || second.ends_with("m.") || second.parse::<u32>().is_ok();
    let (_, until) = clock(line, at + 2).filter(|_| is_joined && (has_half || second.contains([':', '.'])))?;
    let until_hour: u32 = until.get(1..3)?.parse().ok()?;
    let is_told = CLOCK_HALVES.has(line.lower(at + 3)) || has_half;
    let same_half = hour % 12 + if until_hour >= 12 { 12 } else { 0 };
    let hour = if same_half > until_hour { same_half.checked_sub(12)? } else { same_half };
    is_told.then(|| format!("T{hour:02}:{minute:02}"))
}

fn number(line: &Line, at: usize) -> Option<(usize, String)> {
    let is_year_of = year(line.forms[at]).is_some_and(|year| ("1900".."2100").contains(&year));
    if is_year_of && word_class(&TIME_WORDS, line.forms.get(at + 1)?, "units").is_none() {
        return None;
    }
    let end = line.lower.len().min(at + 12);
    let words: Vec<&str> = line.lower[at..end].iter().map(String::as_str).collect();
    let (taken, number) = match words[..] {
        // "a quarter million" is a number, "a quarter" a time.
        [A | AN, second, ..]
            if word_class(&TIME_WORDS, second, "unit").is_some() && numerals::scale(&words[2..]).0 == 0 =>
        {
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
    let month = word_class(&TIME_WORDS, form, MONTH)?;
    let is_short = form.len() < 4 || ABBREVIATIONS.value(form.trim_end_matches('.')).is_some();
    (!is_short && !VERBS.contains(form.to_lowercase().as_str())).then_some(month)
}

fn year(form: &str) -> Option<&str> {
    let is_year = form.len() == 4 && form.bytes().all(|c| c.is_ascii_digit()) && ("1000".."2200").contains(&form);
    is_year.then_some(form)
}

/// A season that is no part of a name, as in "the Winter Games".
fn season<'a>(line: &'a Line, at: usize) -> Option<&'a str> {
    let next = line.lower(at + 1);
    let is_dated = TIME_WORDS.value_any_case(next).is_some() || FUNCTION_WORDS.has(next);
    let is_named = line.is_capital(at) && line.is_capital(at + 1) && !is_dated;
    word_class(&TIME_WORDS, line.forms[at], "season").filter(|_| !is_named)
}

/// The year before "AD" or after it, in four figures.
fn year_of_era(form: &str) -> Option<String> {
    let is_figure = form.len() <= 4 && form.bytes().all(|c| c.is_ascii_digit());
    let year: u32 = form.parse().ok().filter(|year| is_figure && (1..2200).contains(year))?;
    Some(format!("{year:04}"))
}

/// "1200" in "from about 1200 to 400 BC": the year before Christ, in four figures.
fn shared_era(line: &Line, at: usize) -> Option<String> {
    let is_joint = matches!(line.lower(at + 1), TO | AND | OR | "-" | "–" | "—") || UNTIL_WORDS.has(line.lower(at + 1));
    let about = usize::from(ABOUT_YEAR.has(line.lower(at + 2)));
    let (first, last) = (bc_year(line.forms[at])?, bc_year(line.forms.get(at + 2 + about)?)?);
    let is_of_era = matches!(line.lower(at + 3 + about), "bc" | "b.c." | "b.c" | "bce" | "b.c.e.");
    (is_joint && is_of_era && first > last).then_some(first)
}

/// A year that stands alone: not a number of things, a price or a model.
/// Before 1800 a word of time must lead to it.
fn sole_year<'a>(line: &'a Line, at: usize) -> Option<&'a str> {
    let form = year(line.forms[at])?;
    let is_early = form < "1800";
    if is_early && !is_led_early_year(line, at) || form >= "2100" {
        return None;
    }
    let next = line.lower(at + 1);
    let is_count = next.len() > 3
        && next.ends_with('s')
        && !next.ends_with("ss")
        && next.starts_with(char::is_lowercase)
        && !line.is_capital(at + 1);
    // "the 2014 protests".
    let is_event = EVENT_NOUNS.has(next.trim_end_matches('s')) || NUMBERED_WORDS.value(next) == Some("dated");
    let is_of_event = line.before(at, 1) == THE && is_event;
    let is_measure = matches!(next, "%" | "-" | "°") || NUMBER_SIDES.value(next) == Some("trail");
    let is_edged = line.before(at, 1) == "-" && SPAN_PARTS.has(line.before(at, 2));
    let is_sum = !is_edged
        && (matches!(line.before(at, 1), "$" | "£" | "€" | "#" | "-" | ":" | "/")
            || NUMBER_SIDES.value(line.before(at, 1)) == Some("lead"));
    if is_number_of_thing(line, at) {
        return None;
    }
    let is_of_dated = line.before(at, 1) == OF
        && (NUMBERED_WORDS.value(line.before(at, 2)) == Some("dated") || EVENT_NOUNS.has(line.before(at, 2)));
    let before = line.before(at, 1);
    let is_after_preposition = YEAR_PREPOSITIONS.has(before) || before == FROM || is_of_dated;
    if is_end_of_move(line, at) || !is_after_preposition && is_amount(line, at) {
        return None;
    }
    let is_range = next == "-" && !is_sum;
    let fits = if is_after_preposition {
        !is_measure || is_range
    } else {
        !(is_count && !is_of_event || is_measure || is_sum)
    };
    fits.then_some(form)
}

/// "locker 1987", "the 1900 block", "a crowd of 2000", "1900 kg", "1850 were valid": figures
/// that name or count a thing.
fn is_number_of_thing(line: &Line, at: usize) -> bool {
    let role = |at: usize| line.forms.get(at).and_then(|form| NUMBERED_WORDS.value(&form.to_lowercase()));
    let before = |back: usize| at.checked_sub(back).and_then(role);
    let is_common = |at: usize| line.tag(at) == "NOUN" && (at == 0 || !line.is_capital(at));
    let previous = line.before(at, 1);
    // A year stands after no other common noun than those of time and of what happens in a year.
    let takes_year = TIME_WORDS.has(previous) || EVENT_NOUNS.has(previous) || before(1) == Some("dated");
    let is_named = before(1) == Some(BEFORE) || at > 0 && is_common(at - 1) && !takes_year;
    let is_naming = role(at + 1) == Some(AFTER);
    // "at 1925 Harbour Street".
    let is_address = line.is_capital(at + 1)
        && (at + 2..at + 5)
            .any(|at| line.is_capital(at) && (matches!(role(at), Some("street")) || ROAD_NOUNS.has(line.lower(at))));
    let is_amount = previous == OF && before(2) == Some("amount");
    let is_counted = matches!(line.lower(at + 1), WERE | ARE | HAVE)
        && (UNTIL_WORDS.has(previous) || !YEAR_PREPOSITIONS.has(previous))
        && !matches!(previous, TO | AND | FROM | OF | "-" | "–");
    let unit = line.forms.get(at + 1).filter(|form| UNITS.has(form) && form.parse::<f64>().is_err());
    let is_measured = unit.is_some_and(|unit| !is_capital_half(unit) && !TIME_WORDS.has(unit) && unit.len() < 12);
    is_named || is_naming || is_address || is_amount || is_counted || is_measured || is_model(line, at)
}

/// "AM", "PM".
fn is_capital_half(form: &str) -> bool {
    form.chars().all(|c| c.is_ascii_uppercase()) && CLOCK_HALVES.has(&form.to_lowercase())
}

/// "a 2005 Calder coupé", "the 2012 Volvo": the year names the thing and tells of no event.
/// "the 2016 Calder accord" does, and "the 1991 Hajj" or "Rio 2016" may.
fn is_model(line: &Line, at: usize) -> bool {
    let role = |at: usize| line.forms.get(at).and_then(|form| NUMBERED_WORDS.value(&form.to_lowercase()));
    let previous = line.before(at, 1);
    let is_one = SINGLING_WORDS.has(previous);
    let is_the = matches!(previous, THE | THIS | THAT) || matches!(previous, APOSTROPHE_S | "'");
    let is_word = |at: &usize| {
        line.lower(*at).starts_with(char::is_alphanumeric)
            && line.tag(*at) != "ADP"
            && (line.is_capital(*at) || !FUNCTION_WORDS.has(line.lower(*at)))
    };
    let phrase: Vec<usize> = (at + 1..at + 6).take_while(is_word).collect();
    let is_dated = |at: usize| {
        let one = line.lower(at).strip_suffix('s').unwrap_or(line.lower(at));
        role(at) == Some("dated")
            || EVENT_NOUNS.has(line.lower(at))
            || EVENT_NOUNS.has(one)
            || TIME_WORDS.has(line.forms[at])
    };
    if is_one || is_the {
        let is_make = phrase.iter().any(|&at| role(at) == Some("make"));
        let names = phrase.iter().take_while(|&&at| line.is_capital(at)).count();
        let ends = phrase.len() == names;
        let is_noun = phrase.get(names).is_some_and(|&at| line.tag(at) == "NOUN");
        let is_thing = is_one && names > 0 && (ends || !is_noun) && !phrase.iter().any(|&at| is_dated(at));
        return is_make && (is_one || names > 0) || is_thing;
    }
    false
}

/// "fell to 1987", "closed at 1999": where a number came to, if no span of years leads there.
fn is_end_of_move(line: &Line, at: usize) -> bool {
    let first = at.saturating_sub(6);
    match line.before(at, 1) {
        AT => true,
        TO => {
            let is_span = at > 1 && year(line.forms[at - 2]).is_some();
            let is_move = |word: &str| MOVING_WORDS.has(word) && !matches!(word, UP | DOWN);
            let is_told = COMPARING_WORDS.has(line.before(at, 2)) || line.before(at, 2) == UP;
            !is_span && !is_told && (first..at).any(|at| is_form_of(line, at, is_move))
        }
        _ => false,
    }
}

/// "paid 2000", "hit 2010 an ounce", "1848 voted for it", "555 1984".
fn is_amount(line: &Line, at: usize) -> bool {
    let role = |word: &str| NUMBERED_WORDS.value(word);
    let is_paid = at > 0 && is_form_of(line, at - 1, |word| role(word) == Some("price"));
    let is_digits = |word: &str| !word.is_empty() && word.bytes().all(|c| c.is_ascii_digit());
    let is_rate = matches!(line.lower(at + 1), A | AN)
        && (UNITS.has(line.lower(at + 2)) || word_class(&TIME_WORDS, line.lower(at + 2), "unit").is_some());
    let is_voted = role(line.lower(at + 1)) == Some("voted") && line.before(at, 1) != THE;
    is_paid || is_digits(line.before(at, 1)) || is_rate || is_voted
}

/// True of the lemma of a word, or of the word without a regular ending if no model told its lemma.
fn is_form_of(line: &Line, at: usize, is_it: impl Fn(&str) -> bool) -> bool {
    let word = line.lower(at);
    let stems = ["ed", "d", "s", "es", "ing"].iter().filter_map(|end| word.strip_suffix(end));
    is_it(line.lemma(at)) || is_it(word) || stems.into_iter().any(is_it)
}

/// True if words of time lead to the year or what it dates stands beside it: "in 1998 and 2003",
/// "the 2016 protests", "the peace of 1919".
pub(super) fn is_led_year(line: &Line, at: usize) -> bool {
    let is_dated = |word: &str| {
        let one = word.strip_suffix('s').unwrap_or(word);
        let is_of_event = EVENT_NOUNS.has(one) || EVENT_NOUNS.has(word);
        is_of_event || NUMBERED_WORDS.value(word) == Some("dated") || TIME_WORDS.has(word)
    };
    let reach = if line.before(at, 1) == BY { 10 } else { 2 };
    let is_moved = (at.saturating_sub(reach)..at).any(|at| is_form_of(line, at, |word| MOVING_WORDS.has(word)));
    let next = line.lower(at + 1);
    let is_count = next.len() > 3 && next.ends_with('s') && !next.ends_with("ss") && !line.is_capital(at + 1);
    let year_before = |back: usize| at >= back && year(line.forms[at - back]).is_some() && is_led_year(line, at - back);
    match line.before(at, 1) {
        word if ARTICLES.has(word) => is_dated(next),
        _ if is_count && !is_dated(next) => false,
        word if DATING_WORDS.has(word) => true,
        FROM | BY => !is_moved,
        OF => is_dated(line.before(at, 2)) || line.before(at, 2) == AS,
        TO if COMPARING_WORDS.has(line.before(at, 2)) => true,
        "(" => next == ")",
        "-" => SPAN_PARTS.has(line.before(at, 2)) || year_before(2),
        AND | OR | TO | THROUGH | "," | "–" | "—" | "&" | "/" => year_before(2) || year_before(3),
        _ => false,
    }
}

/// "in 1648", "the treaty of 1707", "(1739)", "since 1586": years that are also
/// numbers as they come, so that only such words make years of them.
fn is_led_early_year(line: &Line, at: usize) -> bool {
    let before = line.before(at, 1);
    let back = usize::from(ABOUT_YEAR.has(before) || matches!(before, EARLY | LATE));
    let is_led = match line.before(at, 1 + back) {
        word if EARLY_DATING_WORDS.has(word) => true,
        "(" | ";" | "–" | "-" => is_led_year(line, at),
        word => POSSIBLY_DATING_WORDS.has(word) && is_led_year(line, at),
    };
    let next = line.lower(at + 1);
    // "in 1500 BC", "in 1200 metres of water".
    let is_verb = line.tag(at + 1) == "VERB" || next.len() > 4 && next.ends_with("ed");
    let is_edge = !next.starts_with(char::is_alphanumeric) || FUNCTION_WORDS.has(next) || is_verb;
    is_led && is_edge && !UNITS.has(next)
}

fn iso_day(form: &str) -> Option<&str> {
    form.parse::<jiff::civil::Date>().ok().filter(|_| form.len() == 10 && form.as_bytes()[4] == b'-')?;
    Some(form)
}

/// "2012-08-02T16:49:00Z": day, minute and zone.
fn stamp(form: &str) -> Option<String> {
    let (day, clock) = form.split_once('T')?;
    if day.len() == 8 {
        return short_stamp(day, clock);
    }
    iso_day(day)?;
    let (hour, rest) = clock.split_once(':')?;
    let minute = rest.get(..2)?;
    let is_clock = hour.len() == 2 && hour < "24" && minute < "60" && minute.bytes().all(|c| c.is_ascii_digit());
    let zone = match clock.find(['Z', '+', '-']) {
        Some(at) if &clock[at..] == "Z" || clock[at..] == *"+00:00" => "Z",
        Some(at) if clock[at..].len() == 6 => &clock[at..],
        _ => "",
    };
    (is_clock && hour.bytes().all(|c| c.is_ascii_digit())).then(|| format!("{day}T{hour}:{minute}{zone}"))
}

/// "20191130T0605Z", "20191130T060500Z".
fn short_stamp(day: &str, clock: &str) -> Option<String> {
    let is_figures = |part: &str| part.bytes().all(|c| c.is_ascii_digit());
    let (clock, zone) = clock.strip_suffix('Z').map_or((clock, ""), |clock| (clock, "Z"));
    if !is_figures(day) || !is_figures(clock) || !matches!(clock.len(), 4 | 6) {
        return None;
    }
    let day = format!("{}-{}-{}", &day[..4], &day[4..6], &day[6..]);
    iso_day(&day)?;
    let (hour, minute) = (&clock[..2], &clock[2..4]);
    (hour < "24" && minute < "60").then(|| format!("{day}T{hour}:{minute}{zone}"))
}

/// "28/29" of a month: a day and the next.
fn day_pair(form: &str) -> Option<String> {
    let (first, last) = form.split_once(['/', '–'])?;
    let (first, last) = (day(first)?, day(last)?);
    (first.parse::<u32>().ok()? + 1 == last.parse::<u32>().ok()?).then(|| format!("{first}/{last}"))
}

/// "2008/09", "2008/2009": a year and the next.
fn slash_years(form: &str) -> Option<String> {
    let (first, last) = form.split_once(['/', '–'])?;
    let next = year(first)?.parse::<u32>().ok()? + 1;
    let is_next = last.parse() == Ok(next) || last.len() == 2 && last.parse() == Ok(next % 100);
    is_next.then(|| format!("{first}/{next}"))
}

/// "02:00", "0530" behind a time in figures: how far its zone lies from UTC.
fn offset(form: &str) -> Option<String> {
    let (hour, minute) = match form.split_once(':') {
        Some(parts) => parts,
        None => form.split_at_checked(2).filter(|_| form.len() == 4)?,
    };
    let is_pair = |part: &str| part.len() == 2 && part.bytes().all(|c| c.is_ascii_digit());
    (is_pair(hour) && is_pair(minute) && hour < "15" && minute < "60").then(|| format!("{hour}:{minute}"))
}

/// "07:08:09", "07:08:09.123".
fn iso_clock(form: &str) -> Option<String> {
    let parts: Vec<&str> = form.split(':').collect();
    let [hour, minute, second] = parts[..] else { return None };
    let is_pair = |part: &str| part.len() == 2 && part.bytes().all(|c| c.is_ascii_digit());
    let is_second = second.get(..2).is_some_and(is_pair) && second.bytes().all(|c| c.is_ascii_digit() || c == b'.');
    let is_clock = is_pair(hour) && is_pair(minute) && hour < "24" && minute < "60" && is_second;
    is_clock.then(|| format!("T{hour}:{minute}"))
}

/// "04h12".
fn clock_with_h(form: &str) -> Option<String> {
    let (hour, minute) = form.split_once('h')?;
    let hour: u32 = hour.parse().ok().filter(|hour| *hour < 24)?;
    let minutes: u32 = minute.parse().ok().filter(|minutes| *minutes < 60 && minute.len() == 2)?;
    Some(format!("T{hour:02}:{minutes:02}"))
}

/// "local time" of "18.00 local time".
fn is_clock_tail(line: &Line, at: usize) -> bool {
    CLOCK_TAILS.has(&format!("{} {}", line.lower(at), line.lower(at + 1)))
}

/// "ten to midnight", "a quarter past noon", "five minutes before midnight".
fn around_noon(line: &Line, at: usize) -> Option<(usize, String)> {
    let (minutes, taken, is_sure) = minutes_in_words(line, at)?;
    let named = usize::from(line.lower(at + taken) == MINUTES);
    let is_back = match line.lower(at + taken + named) {
        PAST => false,
        AFTER if named > 0 || minutes == 15 => false,
        TO | BEFORE if minutes != 30 => true,
        _ => return None,
    };
    if is_back && named == 0 && !is_sure && !is_led_by_at(line, at) {
        return None;
    }
    let end = at + taken + named + 1;
    let full: u32 = match line.lower(end) {
        NOON | MIDDAY => 12 * 60,
        MIDNIGHT if is_back => 24 * 60,
        MIDNIGHT => 0,
        _ => return None,
    };
    let total = if is_back { full - minutes } else { full + minutes };
    Some((end + 1 - at, format!("T{:02}:{:02}", total / 60, total % 60)))
}

/// "2016/03/13", "2016.03.13".
fn year_day(form: &str) -> Option<String> {
    let parts: Vec<&str> = form.split(if form.contains('/') { '/' } else { '.' }).collect();
    let [year, month, day] = parts[..] else { return None };
    self::year(year)?;
    let is_pair = |part: &str| part.len() == 2 && part.bytes().all(|c| c.is_ascii_digit());
    let day =
        format!("{year}-{month}-{day}").parse::<jiff::civil::Date>().ok().filter(|_| is_pair(month) && is_pair(day));
    day.map(|day| day.to_string())
}

/// "12" in "19-Nov-12": which century is plain from the last figures.
fn year_of_two_figures(form: &str) -> Option<String> {
    let is_year = form.len() == 2 && form.bytes().all(|c| c.is_ascii_digit());
    is_year.then(|| format!("{}{form}", if form < "70" { "20" } else { "19" }))
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

/// "1990s", "'90s", "the mid-80s", "nineties": the first three figures.
fn decade(line: &Line, at: usize) -> Option<String> {
    let form = line.lower(at);
    let form = form.strip_prefix("mid-").unwrap_or(form);
    let is_hyphenated = form.len() < line.lower(at).len();
    let hyphen = usize::from(line.before(at, 1) == "-");
    let is_edged = SPAN_PARTS.has(line.before(at, 1 + hyphen));
    let article = if is_edged { line.before(at, 2 + hyphen) } else { line.before(at, 1) };
    let is_led = article == THE || is_edged && hyphen == 0 && YEAR_PREPOSITIONS.has(article);
    // "highs in the mid-80s".
    let is_heat = (1..=8).any(|back| line.before(at, back).starts_with("temperature"))
        || (1..=8).any(|back| matches!(line.before(at, back), "highs" | "lows" | "high" | "low"))
        || line.lower(at + 1).starts_with("degree");
    if let Some(digits) = form.trim_start_matches(['\'', '‘']).strip_suffix('s').map(|form| form.trim_end_matches('\''))
        && digits.bytes().all(|c| c.is_ascii_digit())
        && digits.ends_with('0')
    {
        return match digits.len() {
            4 if digits.ends_with("00") && !digits.starts_with("20") => Some(digits[..2].to_string()),
            4 => Some(digits[..3].to_string()),
            2 if !is_heat && (is_led || form.starts_with('\'')) => {
                Some(format!("{}{}", if digits < "20" { "20" } else { "19" }, &digits[..1]))
            }
            _ => None,
        };
    }
    let word = word_class(&TIME_WORDS, form, DECADE)?;
    (!is_heat && (is_led || is_edged || is_hyphenated)).then(|| word.to_string())
}

/// "19th century": the first two figures of its years.
fn century(line: &Line, at: usize) -> Option<(usize, String)> {
    let ordinal = |at: usize| -> Option<u32> {
        word_class(&TIME_WORDS, line.forms.get(at)?, "ordinal")?.parse().ok().filter(|ordinal| *ordinal > 0)
    };
    let value = format!("{:02}", ordinal(at)? - 1);
    let ending = |at: usize| {
        let hyphen = usize::from(line.lower(at) == "-");
        (word_class(&TIME_WORDS, line.lower(at + hyphen), "unit") == Some(CENTURY)).then_some(1 + hyphen)
    };
    if let Some(words) = ending(at + 1) {
        return Some((1 + words, value));
    }
    // "the late 12th to the 16th centuries".
    let is_joint =
        matches!(line.lower(at + 1), TO | AND | OR | THROUGH | "-" | "–" | "—") || UNTIL_WORDS.has(line.lower(at + 1));
    let fill = (at + 2..at + 5)
        .take_while(|&at| SPAN_PARTS.has(line.lower(at)) || matches!(line.lower(at), THE | "-" | INTO | "perhaps"));
    let last = at + 2 + fill.count();
    (is_joint && ordinal(last).is_some() && ending(last + 1).is_some()).then_some((1, value))
}

/// A time of day as `T18:40`.
fn clock(line: &Line, at: usize) -> Option<(usize, String)> {
    let form = line.lower(at);
    match form {
        NOON => return Some((1, "T12:00".into())),
        MIDNIGHT => return Some((1, "T24:00".into())),
        _ => {}
    }
    let with_half = |(end, half): (&str, &str)| Some((form.strip_suffix(end)?, half.parse().ok()));
    let (form, own_half): (&str, Option<u32>) = CLOCK_HALVES.iter().find_map(with_half).unwrap_or((form, None));
    let (hour, minute) = form.split_once([':', '.']).unwrap_or((form, ""));
    let hour: u32 = hour.parse().ok().filter(|hour| *hour < 24)?;
    let is_minute = minute.is_empty() || (minute.len() == 2 && minute.parse::<u32>().is_ok_and(|minute| minute < 60));
    let half: Option<u32> = CLOCK_HALVES.value(line.lower(at + 1)).and_then(|half| half.parse().ok());
    if !is_minute {
        return None;
    }
    let minutes: u32 = minute.parse().unwrap_or(0);
    if let Some(half) = own_half {
        return (1..=12).contains(&hour).then(|| (1, format!("T{:02}:{minutes:02}", hour % 12 + half)));
    }
    match half {
        Some(half) if (1..=12).contains(&hour) => Some((2, format!("T{:02}:{minutes:02}", hour % 12 + half))),
        // "9.58 GMT" has its zone to show what it is; "No. 5:12-cv" is a number.
        None if form.contains('.')
            && minute.len() == 2
            && (word_class(&TIME_WORDS, line.forms.get(at + 1)?, "zone").is_some() || is_clock_tail(line, at + 1)) =>
        {
            Some((1, format!("T{hour:02}:{minutes:02}")))
        }
        None if form.contains(':')
            && matches!(form.len(), 4 | 5)
            && !line.forms[at].contains('.')
            && !(NUMBERING_WORDS.has(line.before(at, 1)) || line.before(at, 1) == "#")
            && (line.lower(at + 1) != "-" || !line.lower(at + 2).starts_with(char::is_alphabetic))
            && !is_ratio(line, at) =>
        {
            Some((1, format!("T{hour:02}:{minutes:02}")))
        }
        _ => None,
    }
}

/// "the score was 11:09", "finished in 9:58", "John 3:16", "sand and cement 10:15": two numbers
/// that are no time of the day.
fn is_ratio(line: &Line, at: usize) -> bool {
    let is_of_ratio = |at: usize| is_form_of(line, at, |word| NUMBERED_WORDS.value(word) == Some("ratio"));
    let is_length = word_class(&TIME_WORDS, line.lower(at + 1), "unit").is_some_and(|unit| unit != "day");
    let is_led = CLOCK_PREPOSITIONS.has(line.before(at, 1));
    let is_run = matches!(line.before(at, 1), IN | OF) && !line.before(at, 2).ends_with("day");
    // "the clip runs 3:45": an hour before seven of which nothing shows that it is one.
    let form = line.lower(at);
    let is_next_day = word_class(&TIME_WORDS, line.forms.get(at + 1).unwrap_or(&""), "zone").is_some()
        || matches!(line.lower(at + 1), ON | TODAY | YESTERDAY | "local" | "(");
    let is_small =
        form.len() == 4 && ("1".."7").contains(&form) && !matches!(line.before(at, 1), THE | A | ":" | "-" | "–" | TO);
    is_length
        || is_run
        || is_small && !is_led && !is_next_day && at > 0
        || !is_led && (at.saturating_sub(8)..at).any(is_of_ratio)
}
