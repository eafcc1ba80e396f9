//! Numbers with their units and what they count. Begin with [`find`].
//! Days, hours and years are times and none of these.

mod figures;
mod holding;
mod lists;
mod metres;
mod naming;
mod shares;

use crate::annotations::{Annotations, NumberMention};
use crate::english::{
    A, ABOUT, AGAINST, AN, AND, APOSTROPHE_S, BETWEEN, CAPITAL_A, CURLY_APOSTROPHE_S, FEW, FROM, IN, MORE, OF, ONE, OR,
    PER, THE, TO,
};
use crate::grammar::Tree;
use crate::lexicon::{
    AFTER_ONE, ARTICLES, BEFORE_ONE, CHANGE_LEADS, COMPOUND_COUNTS, COUNTED_LEADS, CURRENCY_SIGNS, DEMONYMS,
    FUNCTION_WORDS, HALF_LETTERS, HARM_WORDS, HEAT_WORDS, IRREGULAR_NOUNS, IRREGULAR_VERBS, MONTH_CLASS, MOVING_WORDS,
    NUMBER_ENDINGS, NUMBER_MODIFIERS, NUMBER_WORDS, OWNER_MARKS, PEOPLE_NOUNS, SCORE_WORDS, SEVERAL_WORDS,
    SINGLE_WORDS, TIME_WORDS, UNITS, YEAR_OF_MAKE_LEADS, YEARS,
};
use crate::numerals;
use crate::report::Report;
use crate::text::Span;
use std::collections::HashSet;

/// All numbers of a report, in text order, disjoint.
pub(super) fn find(report: &Report, all: &Annotations) -> Vec<NumberMention> {
    let times: Vec<Span> = all.times.iter().map(|time| time.span).collect();
    let models = models(report, all);
    let tree = Tree::new(&all.words, &report.text);
    let writing = figures::Writing::of(&report.text, all);
    let mut found: Vec<NumberMention> = Vec::new();
    let mut before: Option<Line> = None;
    for sentence in &all.parse.sentences {
        let first = found.len();
        let line = Line::new(report, all, &times, writing, sentence.tokens());
        let mut at = 0;
        while at < line.lower.len() {
            if let Some(end) = score(&line, at)
                .or_else(|| clock(&line, at))
                .or_else(|| doubtful(&line, at))
                .or_else(|| rank_or_year_of_make(&line, at))
            {
                at = end;
                continue;
            }
            let quantity = multitude(&line, at)
                .or_else(|| vague(&line, at))
                .or_else(|| shares::range(&line, at))
                .or_else(|| shares::fraction(&line, at))
                .or_else(|| shares::ratio(&line, at))
                .or_else(|| between(&line, at))
                .or_else(|| amount(&line, at));
            let is_none = |quantity: &Quantity| is_timed(&line, quantity) || is_model(&line, quantity, &models);
            match quantity.filter(|quantity| !is_none(quantity)) {
                Some(quantity) => {
                    at = quantity.end;
                    found.push(mention(&line, quantity));
                }
                None => at += figures::length(&line, at),
            }
        }
        holding::add_times(all, &tree, sentence.tokens(), &mut found[first..]);
        holding::add_subjects(all, &tree, &mut found[first..]);
        lists::add(&line, before.as_ref(), &mut found, first);
        before = Some(line);
    }
    found
}

/// True for numbers that are in a time; "three quarters of a million" is none.
fn is_timed(line: &Line, quantity: &Quantity) -> bool {
    let is_around = quantity.scale > 1.0 && quantity.end > quantity.start && !line.is_time[quantity.end - 1];
    line.is_time(quantity.start, quantity.end) && !is_around
}

/// Figures that the report uses as names of things, as "Boeing 737", "the
/// 787 Dreamliner", "a 747" and "737s" show.
fn models<'a>(report: &'a Report, all: &Annotations) -> HashSet<&'a str> {
    let mut found = HashSet::new();
    for sentence in &all.parse.sentences {
        let tokens = &all.parse.tokens[sentence.tokens()];
        let forms: Vec<&str> = tokens.iter().map(|token| token.span.of(&report.text)).collect();
        for at in 0..forms.len() {
            let (before, next) =
                (at.checked_sub(1).map_or("", |at| forms[at]), forms.get(at + 1).copied().unwrap_or(""));
            // "There are 400 Corvus workers": a noun follows that can be counted.
            let is_noun_behind = forms.get(at + 2).is_some_and(|form| {
                form.starts_with(char::is_lowercase) && form.ends_with('s') && !FUNCTION_WORDS.has(form)
            });
            let is_after_name = ARTICLES.has(before) || before.starts_with(char::is_uppercase);
            let next = if is_noun_behind && !is_after_name { "" } else { next };
            let digits = forms[at].strip_suffix('s').unwrap_or(forms[at]);
            let is_figure = digits.len() == 3 && digits.bytes().all(|c| c.is_ascii_digit());
            let is_named = is_named(before, next) || is_named_by_owner(&forms, at);
            if is_figure && !is_headline(&forms) && (digits != forms[at] || is_named) {
                found.insert(digits);
            }
        }
    }
    found
}

fn is_named(before: &str, next: &str) -> bool {
    let is_word = |word: &str| FUNCTION_WORDS.has(&word.to_lowercase()) || NUMBER_MODIFIERS.has(&word.to_lowercase());
    let is_capital = |word: &str| word.starts_with(char::is_uppercase) && word.len() > 2 && !is_word(word);
    let is_counted = next.starts_with(char::is_lowercase) && next.ends_with('s') && !FUNCTION_WORDS.has(next);
    let is_after_name = is_capital(before) && TIME_WORDS.value_any_case(before).is_none() && !is_counted;
    let is_before_name = is_capital(next) && !DEMONYMS.has(&next.to_lowercase()) && !next.ends_with('s');
    let is_one =
        matches!(before, A | AN | CAPITAL_A) && UNITS.value(next).is_none() && !matches!(next, "-" | "%" | PER);
    is_after_name || is_before_name || is_one && !is_counted
}

/// "its 420 airliner": whatever is counted would stand in the plural.
fn is_named_by_owner(forms: &[&str], at: usize) -> bool {
    let is_owned = at > 0 && OWNER_MARKS.has(forms[at - 1]);
    let is_noun =
        |form: &&&str| form.len() > 2 && form.chars().all(|c| c.is_ascii_lowercase()) && !FUNCTION_WORDS.has(form);
    let nouns: Vec<&str> = forms[at + 1..].iter().take_while(is_noun).take(4).copied().collect();
    let is_one = |form: &&str| {
        !form.ends_with('s')
            && !PEOPLE_NOUNS.has(form)
            && !COMPOUND_COUNTS.has(form)
            && !IRREGULAR_NOUNS.has(form)
            && UNITS.value(form).is_none()
            && numerals::multiplier(form).is_none()
    };
    is_owned && !nouns.is_empty() && nouns.iter().all(is_one)
}

/// True for a bare figure that names a thing elsewhere in the report.
fn is_model(line: &Line, quantity: &Quantity, models: &HashSet<&str>) -> bool {
    quantity.unit.is_none()
        && quantity.scale == 1.0
        && quantity.start == quantity.core
        && models.contains(line.forms[quantity.core])
}

/// "2-1": the result of a game or a vote; its end. Ranges rise.
fn score(line: &Line, at: usize) -> Option<usize> {
    let figure = |at: usize| line.forms.get(at).filter(|form| form.len() <= 3)?.parse::<u32>().ok();
    let (first, second) = (figure(at)?, figure(at + 2)?);
    let is_joined = matches!(line.lower(at + 1), "-" | "–") && line.is_joined(at + 1) && line.is_joined(at + 2);
    // "2-24 to 1-19".
    let is_versus = |at: usize| matches!(line.lower(at), TO | AGAINST);
    let is_pair = |at: usize| {
        let is_joined = matches!(line.lower(at + 1), "-" | "–") && line.is_joined(at + 1) && line.is_joined(at + 2);
        is_joined && figure(at).is_some() && figure(at + 2).is_some()
    };
    let is_end = |at: usize| !line.lower(at).starts_with(char::is_alphabetic) || FUNCTION_WORDS.has(line.lower(at));
    let is_second = at >= 4 && is_versus(at - 1) && is_pair(at - 4) && is_end(at + 3);
    let is_first = is_versus(at + 3) && is_pair(at + 4) && is_end(at + 7);
    let is_alone = !line.is_joined(at) && !line.is_joined(at + 3) || line.lower(at + 3).starts_with(['.', ',', ')']);
    let near = [line.before(at, 1), line.before(at, 2), line.lower(at + 3), line.lower(at + 4)];
    let is_contest = near.iter().any(|word| SCORE_WORDS.has(word));
    let is_scaled = numerals::multiplier(line.lower(at + 3)).is_some();
    (is_joined && is_alone && !is_scaled && (first > second || is_contest || is_first || is_second)).then_some(at + 3)
}

/// "9 p. m", "11 a. m .": a clock time that spaces have got into; its end.
fn clock(line: &Line, at: usize) -> Option<usize> {
    let is_figure = line.forms.get(at)?.starts_with(|c: char| c.is_ascii_digit());
    let figure = (at..line.lower.len()).take(4).find(|&at| HALF_LETTERS.has(line.lower(at)))?;
    let mark = usize::from(line.lower(figure + 1) == ".");
    let is_half = mark == 1 || line.lower(figure).ends_with('.');
    let is_clock = is_half && matches!(line.lower(figure + 1 + mark), "m" | "m.");
    (is_figure && is_clock).then_some(figure + 2 + mark)
}

/// "the twenty-second branch", "a 1998 Volvo": a place in an order and a year of make count nothing; its end.
fn rank_or_year_of_make(line: &Line, at: usize) -> Option<usize> {
    let is_tens = numerals::read(&[line.lower(at)]).is_some_and(|(_, number)| {
        (20.0..100.0).contains(&number) && !line.forms[at].starts_with(|c: char| c.is_ascii_digit())
    });
    if is_tens && line.lower(at + 1) == "-" && line.lower(at + 2) == "second" && !line.is_time(at, at + 3) {
        return Some(at + 3);
    }
    let is_year = line.lower(at).len() == 4 && ("1800".."2100").contains(&line.lower(at));
    let is_figures = is_year && line.lower(at).bytes().all(|c| c.is_ascii_digit());
    let is_capital = line.forms.get(at + 1).is_some_and(|form| form.starts_with(char::is_uppercase));
    let is_one = matches!(line.before(at, 1), A | AN) || YEAR_OF_MAKE_LEADS.has(line.before(at, 1)) && is_capital;
    (is_figures && is_one && !line.is_time(at, at + 1)).then_some(at + 1)
}

/// "4,5": one figure or two; its end.
fn doubtful(line: &Line, at: usize) -> Option<usize> {
    let sign = at.checked_sub(1).is_some_and(|before| CURRENCY_SIGNS.has(line.forms[before]));
    match figures::at(line, at, sign)? {
        figures::Figure::Doubtful(words) => Some(at + words),
        figures::Figure::Known(..) => None,
    }
}

/// The words of one sentence.
struct Line<'a> {
    all: &'a Annotations,
    text: &'a str,
    writing: figures::Writing,
    /// True if all its longer words have capitals, as in some headlines.
    is_headline: bool,
    /// Index of its first word in the report.
    first: usize,
    forms: Vec<&'a str>,
    lower: Vec<String>,
    spans: Vec<Span>,
    is_time: Vec<bool>,
}

impl<'a> Line<'a> {
    fn new(
        report: &'a Report,
        all: &'a Annotations,
        times: &[Span],
        writing: figures::Writing,
        tokens: std::ops::Range<usize>,
    ) -> Line<'a> {
        let spans: Vec<Span> = all.parse.tokens[tokens.clone()].iter().map(|token| token.span).collect();
        let forms: Vec<&str> = spans.iter().map(|span| span.of(&report.text)).collect();
        let lower = forms.iter().map(|form| form.to_lowercase()).collect();
        let is_in_time = |span: &Span| {
            let next = times.partition_point(|time| time.end <= span.start);
            times.get(next).is_some_and(|time| time.overlaps(*span))
        };
        let is_time = spans.iter().map(is_in_time).collect();
        let is_headline = is_headline(&forms);
        Line { all, text: &report.text, writing, is_headline, first: tokens.start, forms, lower, spans, is_time }
    }

    fn lower(&self, at: usize) -> &str {
        self.lower.get(at).map_or("", String::as_str)
    }

    fn before(&self, at: usize, back: usize) -> &str {
        at.checked_sub(back).map_or("", |place| self.lower(place))
    }

    fn is_time(&self, start: usize, end: usize) -> bool {
        self.is_time[start..end].contains(&true)
    }

    fn is_capital(&self, at: usize) -> bool {
        self.forms.get(at).is_some_and(|form| form.starts_with(char::is_uppercase))
    }

    /// True where the sentence speaks of how warm or cold it is.
    fn tells_of_heat(&self) -> bool {
        self.lower.iter().any(|word| HEAT_WORDS.has(word))
    }

    fn is_joined(&self, at: usize) -> bool {
        at > 0 && at < self.spans.len() && self.spans[at - 1].end == self.spans[at].start
    }

    fn words(&self, at: usize, most: usize) -> Vec<&str> {
        let end = self.lower.len().min(at + most);
        self.lower[at.min(end)..end].iter().map(String::as_str).collect()
    }
}

/// True if nearly all words have capitals but those that join others.
fn is_headline(forms: &[&str]) -> bool {
    let is_long = |form: &&&str| {
        form.chars().count() >= 3
            && form.starts_with(char::is_alphabetic)
            && (form.starts_with(char::is_uppercase) || !FUNCTION_WORDS.has(form))
    };
    let long = || forms.iter().filter(is_long);
    let capital = long().filter(|form| form.starts_with(char::is_uppercase)).count();
    long().count() >= 2 && capital * 5 >= long().count() * 4
}

/// A number found, words `start..end`.
struct Quantity {
    start: usize,
    end: usize,
    /// Word that holds the number itself.
    core: usize,
    low: Option<f64>,
    high: Option<f64>,
    is_approximate: bool,
    unit: Option<String>,
    /// What its words of scale multiply by; 1 if it has none.
    scale: f64,
    /// First word and head of what it counts, where its own form shows that.
    noun: Option<(usize, usize)>,
    rule: &'static str,
}

impl Quantity {
    fn new(start: usize, end: usize, core: usize, value: Option<f64>, rule: &'static str) -> Quantity {
        Quantity {
            start,
            end,
            core,
            low: value,
            high: value,
            is_approximate: false,
            unit: None,
            scale: 1.0,
            noun: None,
            rule,
        }
    }
}

/// "dozens", "hundreds of thousands": at least one of them.
fn multitude(line: &Line, at: usize) -> Option<Quantity> {
    let plural = |at: usize| line.lower(at).strip_suffix('s').filter(|_| !line.is_capital(at) || at == 0);
    let first = plural(at)?;
    let first = if NUMBER_WORDS.value(first) == Some("10") {
        10.0
    } else {
        numerals::multiplier(first).filter(|_| NUMBER_WORDS.has(first) && first.len() > 3)?
    };
    let next = line.lower(at + 1);
    if next != OF && !(first > 10.0 && (next == MORE || FUNCTION_WORDS.has(next)) && line.before(at, 1) != IN) {
        return None;
    }
    let second = plural(at + 2).and_then(numerals::multiplier);
    if second.is_none() && first == 10.0 {
        return None;
    }
    let (end, low) = second.map_or((at + 1, first), |by| (at + 3, first * by));
    let quantity = Quantity::new(at, end, at, Some(low), "multitude");
    Some(Quantity { high: None, is_approximate: true, scale: first, ..quantity })
}

/// "a couple of hundred", "a few thousand", "several dozen": roughly two of
/// them, or two and more.
fn vague(line: &Line, at: usize) -> Option<Quantity> {
    let taken = match (line.lower(at), line.lower(at + 1), line.lower(at + 2)) {
        (A, "couple", OF) => 3,
        (A, FEW | "couple", _) => 2,
        (word, ..) if SEVERAL_WORDS.has(word) => 1,
        _ => return None,
    };
    let (words, scale) = numerals::scale(&line.words(at + taken, 3));
    if words == 0 {
        return None;
    }
    let start = widened(line, at).0;
    let mut quantity = Quantity::new(start, at + taken + words, at + taken, Some(2.0 * scale), "multitude");
    quantity.scale = scale;
    quantity.is_approximate = true;
    if line.lower(at + 1) != "couple" {
        quantity.high = None;
    }
    unit(line, &mut quantity, false);
    Some(quantity)
}

/// "between $12 million and $20 million".
fn between(line: &Line, at: usize) -> Option<Quantity> {
    if line.lower(at) != BETWEEN {
        return None;
    }
    let low = simple(line, at + 1)?;
    if line.lower(low.end) != AND {
        return None;
    }
    let high = simple(line, low.end + 1)?;
    let mut range = joined(&low, &high).map(|range| Quantity { start: at, ..range })?;
    below_zero(line, &mut range);
    Some(range)
}

/// A number with what stands before and after it, perhaps a range.
fn amount(line: &Line, at: usize) -> Option<Quantity> {
    let mut whole = simple(line, at)?;
    if let Some(choice) = alternatives(line, &whole) {
        whole = choice;
    }
    let is_dash = matches!(line.lower(whole.end), "-" | "–" | "—" | TO);
    if let Some(second) = is_dash.then(|| simple(line, whole.end + 1)).flatten() {
        if line.lower(whole.end) == TO && (is_moved(line, at) || is_moved_by(line, at, &second)) {
            if second.scale >= 1000.0 {
                share_scale(&mut whole, &second);
            }
            whole.unit = whole.unit.or(second.unit);
        } else if let Some(range) = joined(&whole, &second) {
            whole = range;
        }
    }
    if !is_number_word(line, &whole) {
        return None;
    }
    let (start, modifier) = widened(line, at);
    let mut quantity = Quantity { start, ..whole };
    narrow(&mut quantity, modifier);
    trailing(line, &mut quantity);
    below_zero(line, &mut quantity);
    let is_age = line.before(start, 1) == "aged" || (line.before(start, 1) == OF && line.before(start, 2) == "age");
    if is_age && quantity.unit.is_none() {
        quantity.unit = Some(YEARS.into());
        quantity.rule = "age";
    }
    Some(quantity)
}

/// "rose from 5 to 10 per cent": not a range, but what was and what is.
fn is_moved(line: &Line, at: usize) -> bool {
    let is_from = line.before(at, 1) == FROM;
    is_from
        && (2..=5).filter_map(|back| at.checked_sub(back)).any(|at| {
            let word = line.lower(at);
            MOVING_WORDS.has(word) || MOVING_WORDS.has(&line.all.words[line.first + at].lemma)
        })
}

/// "fell by 3,000 to 210,000", "rose nine to 31": by how much and to what. What
/// is measured or counted is a range: "rose 3 to 5 points".
fn is_moved_by(line: &Line, at: usize, second: &Quantity) -> bool {
    let by = usize::from(CHANGE_LEADS.has(line.before(at, 1)));
    let Some(verb) = at.checked_sub(1 + by) else { return false };
    let is_moving = lemmas(line, verb).iter().any(|lemma| MOVING_WORDS.has(lemma));
    let next = line.lower(second.end);
    let is_counted = next.starts_with(char::is_alphabetic) && !FUNCTION_WORDS.has(next);
    let is_measured = second.unit.is_some() || second.scale > 1.0 || is_counted;
    is_moving && !is_measured
}

/// "$3, $4 or $5 million", "4 or 5bn euros": the first with the scale and unit
/// of the last; two neighbours, "two or three million", are one range.
fn alternatives(line: &Line, first: &Quantity) -> Option<Quantity> {
    const MOST: usize = 5;
    let is_bare = |quantity: &Quantity| quantity.scale == 1.0 && quantity.end == quantity.core + 1;
    let has_sign = |quantity: &Quantity| quantity.start < quantity.core;
    if !is_bare(first) {
        return None;
    }
    let (mut end, mut last) = (first.end, None);
    for _ in 0..MOST {
        let comma = usize::from(line.lower(end) == ",");
        let is_last = line.lower(end + comma) == OR;
        if comma == 0 && !is_last {
            return None;
        }
        let next = simple(line, end + comma + usize::from(is_last))?;
        if is_last {
            last = Some(next);
            break;
        }
        if !is_bare(&next) || has_sign(&next) != has_sign(first) {
            return None;
        }
        end = next.end;
    }
    let last = last.filter(|last| last.unit == first.unit || first.unit.is_none() && !has_sign(last))?;
    let (low, high) = (first.low?, last.low? / last.scale);
    let is_ten = low % 10.0 == 0.0 && high % 10.0 == 0.0;
    let is_neighbour = high - low == 1.0 || is_ten && high - low == 10.0;
    if end == first.end && is_neighbour && !has_sign(&last) && low >= 1.0 {
        return joined(first, &last);
    }
    let mut choice = Quantity { unit: first.unit.clone(), ..*first };
    share_scale(&mut choice, &last);
    choice.unit = choice.unit.or_else(|| last.unit.clone().filter(|_| last.scale > 1.0));
    (choice.scale > 1.0).then_some(choice)
}

/// "$5 to $10 million": the first has the second's scale too.
fn share_scale(first: &mut Quantity, second: &Quantity) {
    let (Some(low), Some(high)) = (first.low, second.high) else { return };
    let is_bare = first.scale == 1.0 && second.scale > 1.0 && low > 0.0 && low < 1000.0;
    // "5 to 10 thousand", but "500 to a thousand".
    if is_bare && numerals::multiply(low, second.scale) < high {
        first.low = Some(numerals::multiply(low, second.scale));
        first.high = first.low;
        first.scale = second.scale;
    }
}

/// Two numbers as one range; the first takes unit and scale of the second.
fn joined(low: &Quantity, high: &Quantity) -> Option<Quantity> {
    let mut first = Quantity { unit: low.unit.clone(), ..*low };
    share_scale(&mut first, high);
    let (mut from, mut to) = (first.low?, high.high?);
    if from > to && to < 0.0 {
        (from, to) = (to, from);
    }
    let is_same_kind = low.unit.is_none() || high.unit.is_none() || low.unit == high.unit;
    let unit = high.unit.clone().or_else(|| low.unit.clone());
    let scale = low.scale.max(high.scale);
    let range = Quantity { end: high.end, low: Some(from), high: Some(to), unit, scale, rule: "range", ..*low };
    (from <= to && is_same_kind).then_some(range)
}

/// One number with its sign of money or unit, perhaps below zero or of warmth.
fn simple(line: &Line, at: usize) -> Option<Quantity> {
    let is_word = matches!(line.lower(at), "minus" | "−");
    let is_hyphen = matches!(line.lower(at), "-" | "–") && !line.is_joined(at) && line.is_joined(at + 1);
    let is_after_figure = line.before(at, 1).ends_with(|c: char| c.is_ascii_digit())
        || numerals::numeral(&[line.before(at, 1)]).is_some();
    if let Some(number) = degrees(line, at).filter(|_| line.tells_of_heat()) {
        return Some(number);
    }
    if (is_word || is_hyphen) && !is_after_figure {
        let mut number = above_zero(line, at + 1).or_else(|| degrees(line, at + 1))?;
        if number.unit.is_none() && matches!(line.forms.get(number.end), Some(&("C" | "F"))) {
            number.unit = Some(line.forms[number.end].to_string());
            number.rule = "measure";
            number.end += 1;
        }
        // "fell to –20": no dash stands between a preposition and what it governs.
        let is_signed = is_word || number.unit.is_some() || FUNCTION_WORDS.has(line.before(at, 1));
        let value = number.low.map(|low| -low);
        return is_signed.then_some(Quantity { start: at, low: value, high: value, ..number });
    }
    above_zero(line, at)
}

/// "7C" behind a sign or beside a word of heat.
fn degrees(line: &Line, at: usize) -> Option<Quantity> {
    let form = line.forms.get(at)?;
    let unit = form.get(form.len().checked_sub(1)?..).filter(|unit| matches!(*unit, "C" | "F"))?;
    let value = numerals::figure(&form[..form.len() - 1])?;
    let quantity = Quantity::new(at, at + 1, at, Some(value), "measure");
    Some(Quantity { unit: Some(unit.into()), ..quantity })
}

fn above_zero(line: &Line, at: usize) -> Option<Quantity> {
    let sign = line
        .forms
        .get(at)
        .and_then(|form| CURRENCY_SIGNS.value(form))
        .filter(|_| !line.is_joined(at) || !is_letter(line, at - 1))
        .filter(|_| line.forms[at] != "N" && line.forms[at] != "R" || is_joined_sum(line, at + 1));
    let number = at + usize::from(sign.is_some());
    let mut words = line.words(number, LONGEST);
    let plus = words.first().and_then(|word| word.strip_prefix('+'));
    if let Some(figure) = plus {
        words[0] = figure;
    }
    let found = match figures::at(line, number, sign.is_some()) {
        Some(figures::Figure::Doubtful(_)) => return None,
        Some(figures::Figure::Known(taken, value)) => {
            let (words, scale) = numerals::scale(&line.words(number + taken, 5));
            numerals::Numeral { words: taken + words, value: numerals::multiply(value, scale), scale }
        }
        None => numerals::numeral(&words)?,
    };
    let rule = if sign.is_some() { "money" } else { "count" };
    let mut quantity = Quantity::new(at, number + found.words, number, Some(found.value), rule);
    quantity.scale = found.scale;
    quantity.unit = sign.map(str::to_string);
    let money = sign.is_none().then(|| money_before(line, at)).flatten();
    unit(line, &mut quantity, sign.or(money).is_some());
    let is_figure = line.forms.get(number).is_some_and(|form| form.starts_with(|c: char| c.is_ascii_digit()));
    if quantity.unit.is_none() && quantity.scale >= 1000.0 && money.is_some() && is_figure {
        quantity.unit = money.map(str::to_string);
        quantity.rule = "money";
    }
    // "+44" may be a telephone number.
    (plus.is_none() || quantity.unit.is_some()).then_some(quantity)
}

/// "R250m", "N4.5bn", "R4.2 billion", "N1,200": after a single letter, which may also name a road or
/// a version, only a sum that is written as one is money.
fn is_joined_sum(line: &Line, at: usize) -> bool {
    let is_scale = |at: usize| numerals::multiplier(line.lower(at)).is_some() || line.lower(at) == "m";
    line.is_joined(at) && (is_scale(at + 1) || line.forms[at].contains(','))
}

/// The money of the number before a joint: pounds in "£15-20m" and "£5m to 6m"
/// for the second.
fn money_before(line: &Line, at: usize) -> Option<&'static str> {
    let joint = at.checked_sub(1)?;
    let mut last = joint.checked_sub(1)?;
    let is_scale = |at: usize| {
        numerals::multiplier(line.lower(at)).is_some()
            || UNITS.value(line.forms[at]).is_some_and(|sign| sign.parse::<f64>().is_ok())
    };
    if is_scale(last) {
        last = last.checked_sub(1)?;
    }
    let sign = last.checked_sub(1)?;
    let is_joint = match line.lower(joint) {
        AND => line.before(sign, 1) == BETWEEN,
        word => matches!(word, "-" | "–" | "—" | TO | OR),
    };
    let is_figure = line.forms[last].starts_with(|c: char| c.is_ascii_digit());
    CURRENCY_SIGNS.value(line.forms[sign]).filter(|_| is_joint && is_figure)
}

/// Maximum number of words of one number: "two hundred twenty-three million three
/// hundred one thousand two hundred and eleven".
const LONGEST: usize = 32;

fn is_letter(line: &Line, at: usize) -> bool {
    line.forms[at].ends_with(char::is_alphabetic)
}

/// Takes in the unit after the number: "%", "bn", "- mile", "yuan", "per cent".
fn unit(line: &Line, quantity: &mut Quantity, is_money: bool) {
    // "$5 m": a space has got in.
    let is_near = |form: &&&str| line.is_joined(quantity.end) || is_money && matches!(**form, "m" | "M");
    let suffix = line.forms.get(quantity.end).filter(is_near).and_then(|form| UNITS.value(form));
    if let Some(by) = suffix.and_then(|sign| sign.parse::<f64>().ok()).filter(|_| quantity.scale == 1.0) {
        let is_million = line.forms[quantity.end] != "m" || is_money;
        match (is_million, if is_million { None } else { metres::meant(line, quantity) }) {
            (false, Some(metres::Meaning::Metres)) => quantity.unit = Some("m".into()),
            // Metres or millions: unknown.
            (false, None) => (quantity.low, quantity.high) = (None, None),
            _ => {
                quantity.low = quantity.low.map(|low| numerals::multiply(low, by));
                quantity.high = quantity.low;
                quantity.scale = by;
            }
        }
        quantity.end += 1;
    }
    let part_of = matches!(line.words(quantity.end, 2)[..], [OF, one] if SINGLE_WORDS.has(one));
    let is_part = part_of && quantity.low.is_some_and(|low| low > 0.0 && low < 1.0);
    let begin = quantity.end + if is_part { 2 } else { usize::from(line.lower(quantity.end) == "-") };
    let Some((taken, sign)) = unit_at(line, begin) else { return };
    if is_of_time(sign) {
        return;
    }
    if quantity.unit.as_deref().is_none_or(|unit| unit == sign) {
        quantity.end = begin + taken;
        let is_money = quantity.rule == "money" || sign.len() == 3 && sign.bytes().all(|c| c.is_ascii_uppercase());
        quantity.rule = if is_money { "money" } else { "measure" };
        if sign == "%" {
            quantity.rule = "percent";
        }
        quantity.unit = Some(sign.to_string());
    }
}

/// The unit at a word, in how many words, and its sign.
fn unit_at(line: &Line, at: usize) -> Option<(usize, &'static str)> {
    let form = line.forms.get(at)?;
    let found = match *form {
        "%" => Some((1, "%")),
        _ => UNITS.value(form).map(|sign| (1, sign)),
    };
    // "500 sq. m", "80 sq ft."
    let words: Vec<&str> = line.words(at, 3).into_iter().map(|word| word.strip_suffix('.').unwrap_or(word)).collect();
    let longest = UNITS.longest_at(&words, 0);
    longest.filter(|longest| longest.0 > 1).or(found).or(longest).filter(|found| found.1.parse::<f64>().is_err())
}

/// True for a unit that is not one of time.
fn is_counted_unit(line: &Line, at: usize) -> bool {
    unit_at(line, at).is_some_and(|(_, sign)| !is_of_time(sign))
}

/// "hour", "year": the sign of a unit of time.
fn is_of_time(sign: &str) -> bool {
    TIME_WORDS.value(sign).is_some_and(|value| value.contains("unit"))
}

/// False for numbers that name or number something, and for "one" as a pronoun.
fn is_number_word(line: &Line, quantity: &Quantity) -> bool {
    let (core, end) = (quantity.core, quantity.end);
    let before = line.before(quantity.start, 1);
    let is_list_mark = core == 0 && matches!(line.lower(end), "." | ")" | ":");
    // "½ price".
    let is_bare_part = quantity.unit.is_none() && quantity.low.is_some_and(|low| low < 1.0) && {
        let form = line.forms[core];
        !form.is_ascii() && form.chars().all(char::is_numeric)
    };
    if is_bare_part
        || shares::is_part(line, quantity)
        || quantity.low.is_none()
        || is_list_mark
        || before.ends_with(':') && line.is_joined(quantity.start)
    {
        return false;
    }
    if line.lower(core) == ONE && end == core + 1 {
        return !line.is_capital(core) && !naming::is_name(line, quantity) && is_counting_one(line, core);
    }
    let is_joined = line.is_joined(quantity.start);
    // "R4.2" without a scale.
    let is_lettered = is_joined && quantity.unit.is_none() && matches!(before, "n" | "r");
    let is_hyphened = before == "-" && is_joined || is_lettered;
    !is_hyphened && !naming::is_name(line, quantity)
}

fn is_counting_one(line: &Line, at: usize) -> bool {
    let word = &line.all.words[line.first + at];
    if !word.relation.is_empty() {
        return word.upos == "NUM" && word.relation.starts_with("nummod") && line.lower(at + 1) != OF;
    }
    let next = line.lower(at + 1);
    let is_pronoun = BEFORE_ONE.has(line.before(at, 1)) || line.before(at, 1) == "-";
    let is_noun =
        next.len() > 2 && next.chars().all(char::is_alphabetic) && !FUNCTION_WORDS.has(next) && !AFTER_ONE.has(next);
    is_noun && !is_pronoun
}

/// Where the words before a number that belong to it begin, and what they mean.
fn widened(line: &Line, at: usize) -> (usize, &'static str) {
    for length in (1..=3.min(at)).rev() {
        let words = line.words(at - length, length);
        if let Some((taken, value)) = NUMBER_MODIFIERS.longest_at(&words, 0).filter(|(taken, _)| *taken == length) {
            return (at - taken, value);
        }
    }
    (at, "exact")
}

fn narrow(quantity: &mut Quantity, modifier: &str) {
    match modifier {
        "low" => quantity.high = None,
        "high" => quantity.low = None,
        ABOUT => quantity.is_approximate = true,
        _ => {}
    }
}

/// "or more", "or so", "-odd" after a number.
fn trailing(line: &Line, quantity: &mut Quantity) {
    if line.lower(quantity.end) == "+" && line.is_joined(quantity.end) {
        quantity.end += 1;
        quantity.high = None;
        return;
    }
    let Some((words, modifier)) = NUMBER_ENDINGS.longest_at(&line.words(quantity.end, 3), 0) else { return };
    let is_word = line.lower(quantity.end).starts_with(char::is_alphabetic);
    if is_word || line.is_joined(quantity.end) {
        quantity.end += words;
        narrow(quantity, modifier);
    }
}

/// "ten degrees below zero", "20 below zero".
fn below_zero(line: &Line, quantity: &mut Quantity) {
    let is_below = line.lower(quantity.end) == "below";
    let is_side = (is_below || line.lower(quantity.end) == "above")
        && NUMBER_WORDS.value(line.lower(quantity.end + 1)) == Some("0");
    // "0.5 above zero" may be a rate, "20 below zero" is the weather's.
    let is_weather = match quantity.unit.as_deref() {
        None => is_below && quantity.low.or(quantity.high).is_some_and(|value| value.fract() == 0.0),
        Some(unit) => matches!(unit, "degree" | "C" | "F"),
    };
    if !is_side || !is_weather {
        return;
    }
    if is_below && quantity.low.or(quantity.high).is_some_and(|value| value > 0.0) {
        (quantity.low, quantity.high) = (quantity.high.map(|high| -high), quantity.low.map(|low| -low));
    }
    quantity.end += 2;
    quantity.unit.get_or_insert_with(|| "degree".into());
    if quantity.rule == "count" {
        quantity.rule = "measure";
    }
}

fn mention(line: &Line, quantity: Quantity) -> NumberMention {
    let counts = quantity.rule != "age";
    let is_unit = |(_, head): &(usize, usize)| unit_at(line, *head).is_some() || line.lower(*head) == "point";
    let noun_in_phrase = || {
        noun_of_tree(line, &quantity)
            .or_else(|| noun_nearby(line, &quantity))
            .filter(|noun| counts && !is_unit(noun))
            .or_else(|| noun_next(line, &quantity))
            .or_else(|| harmed(line, &quantity))
    };
    let noun = match quantity.noun {
        None if is_hyphened(line, &quantity) => noun_in_compound(line, &quantity),
        known => known.or_else(noun_in_phrase).map(|noun| without_head_marks(line, noun)),
    };
    let counted_lemma = noun.map(|(_, head)| {
        let lemma = &line.all.words[line.first + head].lemma;
        let is_untagged = line.all.words[line.first + head].xpos.is_empty();
        if is_untagged || line.is_headline && line.is_capital(head) {
            singular(line.lower(head))
        } else {
            lemma.clone()
        }
    });
    NumberMention {
        span: line.spans[quantity.start].join(line.spans[quantity.end - 1]),
        low: quantity.low,
        high: quantity.high,
        is_approximate: quantity.is_approximate,
        unit: quantity.unit,
        counted: noun.map(|(first, head)| line.spans[first.min(head)].join(line.spans[head.max(first)])),
        counted_lemma,
        as_of: None,
        rule: quantity.rule,
    }
}

/// "27-nation bloc", "200-strong crowd": a hyphen follows the bare number.
fn is_hyphened(line: &Line, quantity: &Quantity) -> bool {
    let at = quantity.end;
    let is_word = line.forms.get(at + 1).is_some_and(|form| form.starts_with(char::is_alphabetic));
    line.lower(at) == "-" && line.is_joined(at) && line.is_joined(at + 1) && is_word && quantity.unit.is_none()
}

/// The nation in "27-nation bloc"; nothing in "6.1-magnitude quake", "200-strong".
fn noun_in_compound(line: &Line, quantity: &Quantity) -> Option<(usize, usize)> {
    let at = quantity.end + 1;
    let word = &line.all.words[line.first + at];
    let is_noun = if word.xpos.is_empty() {
        !FUNCTION_WORDS.has(line.lower(at)) && !is_past(line.lower(at))
    } else {
        matches!(word.upos.as_str(), "NOUN" | "PROPN")
    };
    let is_whole = |value: Option<f64>| value.is_none_or(|value| value.fract() == 0.0);
    let is_count = is_whole(quantity.low) && is_whole(quantity.high) && !line.is_time[at];
    (is_noun && is_count && unit_at(line, at).is_none()).then_some((at, at))
}

/// What is counted without "of", "the", a hyphen or another number in front:
/// the seats of "three of 5 seats".
fn without_head_marks(line: &Line, noun: (usize, usize)) -> (usize, usize) {
    let (mut first, head) = noun;
    let is_of = line.lower(first) == OF
        || line.before(first, 1) == OF
        || line.before(first, 1) == THE && line.before(first, 2) == OF;
    let is_mark = |at: usize| match line.lower(at) {
        "-" | OF => true,
        THE => is_of,
        word => is_of && numerals::numeral(&[word]).is_some(),
    };
    while first < head && is_mark(first) {
        first += 1;
    }
    (first, head)
}

/// First word and head of what is counted, as the dependency tree has it.
fn noun_of_tree(line: &Line, quantity: &Quantity) -> Option<(usize, usize)> {
    let words = &line.all.words;
    let inside = |word: usize| (line.first + quantity.start..line.first + quantity.end).contains(&word);
    let head_of = |word: usize| words[word].head.map(|head| head as usize).filter(|head| *head < words.len());
    let mut head = line.first + quantity.core;
    if words[head].relation.is_empty() {
        return None;
    }
    for _ in 0..6 {
        match head_of(head) {
            Some(next)
                if inside(head)
                    && (inside(next)
                        || words[head].relation.starts_with("nummod")
                        || words[head].relation.starts_with("compound")) =>
            {
                head = next
            }
            _ => break,
        }
    }
    let end = line.first + line.spans.len();
    let is_noun = |word: usize| matches!(words[word].upos.as_str(), "NOUN" | "PROPN" | "ADJ");
    // "two-thirds of members and three-quarters of the board": the noun of a share stands above its "of".
    let of = line.first + quantity.end;
    let above_of = || {
        let noun = head_of(of).filter(|&noun| noun > of && noun < end && is_noun(noun))?;
        (line.text_of(of) == OF).then_some(noun)
    };
    let is_share = quantity.rule == "fraction" && of < end;
    if let Some(noun) = is_share.then(above_of).flatten() {
        return Some((noun - line.first, noun - line.first));
    }
    if !inside(head) {
        // "102 and 21 people": what the first counts is not said.
        let is_parted = matches!(line.lower(quantity.end), AND | OR | ",");
        let fits =
            !is_parted && (line.first..end).contains(&head) && is_noun(head) && head >= line.first + quantity.end;
        let first = line.first + quantity.end;
        let start = if head - first.min(head) <= 8 { first } else { head };
        return fits.then(|| (start - line.first, head - line.first));
    }
    // "18 of the new jets", "70% of sales": the noun stands below.
    let is_of = |word: usize| {
        (word + 1..end).chain(line.first..word).any(|case| head_of(case) == Some(word) && line.text_of(case) == OF)
    };
    let below = (line.first + quantity.end..end).find(|&word| {
        head_of(word) == Some(head) && words[word].relation.starts_with("nmod") && is_noun(word) && is_of(word)
    })?;
    Some((below - line.first, below - line.first))
}

/// The plural noun that comes next, where the tree does not join the two.
fn noun_next(line: &Line, quantity: &Quantity) -> Option<(usize, usize)> {
    const NEAR: usize = 4;
    let words = &line.all.words[line.first..line.first + line.spans.len()];
    let is_counting = matches!(quantity.rule, "count" | "range" | "multitude" | "ratio")
        && (quantity.unit.is_none() || quantity.rule == "ratio");
    let is_near = |&at: &usize| matches!(words[at].upos.as_str(), "ADJ" | "NOUN" | "PROPN") && !line.is_time[at];
    let mut run = (quantity.end..words.len()).take(NEAR).take_while(is_near);
    let head = run.find(|&at| words[at].xpos == "NNS").filter(|_| is_counting)?;
    unit_at(line, head).is_none().then_some((quantity.end, head))
}

/// "515 injured", "five missing".
fn harmed(line: &Line, quantity: &Quantity) -> Option<(usize, usize)> {
    let at = quantity.end;
    let word = line.all.words.get(line.first + at).filter(|_| at < line.spans.len())?;
    let is_state = word.upos == "ADJ" || word.xpos == "VBN" || word.xpos == "VBD";
    let is_harm = HARM_WORDS.has(&word.lemma) || HARM_WORDS.has(line.lower(at));
    (quantity.rule == "count" && quantity.unit.is_none() && is_state && is_harm).then_some((at, at))
}

impl Line<'_> {
    fn text_of(&self, word: usize) -> &str {
        self.all.words[word].span.of(self.text)
    }
}

/// The same without a tree: the first plural noun that follows closely.
fn noun_nearby(line: &Line, quantity: &Quantity) -> Option<(usize, usize)> {
    if !line.all.words[line.first + quantity.core].relation.is_empty() {
        return None;
    }
    let mut first = quantity.end;
    if line.lower(first) == OF {
        first += 1;
        while COUNTED_LEADS.has(line.lower(first)) {
            first += 1;
        }
    }
    if line.lower(first) == "-" || line.lower(first) == MORE {
        first += 1;
    }
    let run = (first..line.lower.len().min(first + 9)).take_while(|&at| is_nominal(line, at));
    let run: Vec<usize> = run.collect();
    let plurals = || run.iter().copied().filter(|&at| is_plural(line, at));
    let plural = plurals().find(|&at| !line.is_capital(at)).or_else(|| plurals().next());
    let head = plural.or_else(|| {
        let is_multitude = quantity.rule == "multitude";
        run.last()
            .copied()
            .filter(|&at| quantity.low == Some(1.0) || !is_past(line.lower(at)))
            .filter(|_| !is_multitude && (run.len() == 1 || quantity.low == Some(1.0) || quantity.unit.is_some()))
    })?;
    Some((first, head))
}

/// "fled", "stayed": a form that is hardly a noun.
fn is_past(word: &str) -> bool {
    IRREGULAR_VERBS.has(word) || word.len() > 4 && word.ends_with("ed")
}

fn is_nominal(line: &Line, at: usize) -> bool {
    let word = line.lower(at);
    let is_word = word.chars().next().is_some_and(char::is_alphanumeric)
        || (word == "-" && line.is_joined(at))
        || matches!(word, APOSTROPHE_S | CURLY_APOSTROPHE_S);
    is_word
        && !FUNCTION_WORDS.has(word)
        && !line.is_time[at]
        && !TIME_WORDS.value(line.forms[at]).is_some_and(|value| value.starts_with(MONTH_CLASS))
}

fn is_plural(line: &Line, at: usize) -> bool {
    let word = line.lower(at);
    let stem = word.strip_suffix('s').filter(|_| word.len() > 3);
    stem.is_some_and(|stem| !stem.ends_with(['s', 'u', 'i'])) || IRREGULAR_NOUNS.has(word)
}

/// A rough dictionary form for texts without tags.
fn singular(word: &str) -> String {
    if let Some(known) = IRREGULAR_NOUNS.value(word) {
        return known.to_string();
    }
    match word.strip_suffix('s').filter(|stem| stem.len() > 2 && !stem.ends_with(['s', 'u', 'i'])) {
        Some(stem) if stem.ends_with("ie") => format!("{}y", &stem[..stem.len() - 2]),
        Some(stem) => match stem.strip_suffix('e') {
            Some(short) if ["ch", "sh", "ss", "x"].iter().any(|end| short.ends_with(end)) => short.to_string(),
            _ => stem.to_string(),
        },
        None => word.to_string(),
    }
}

/// Dictionary forms that a word may have, where no tags tell which.
fn lemmas(line: &Line, at: usize) -> Vec<String> {
    let word = line.lower(at);
    let stems = ["ed", "d", "s"].iter().filter_map(|end| word.strip_suffix(end)).chain([word]);
    let forms = stems.flat_map(|stem| [stem.to_string(), format!("{stem}e")]);
    forms.chain(line.all.words.get(line.first + at).map(|word| word.lemma.clone())).collect()
}
