//! Numbers with their units and what they count. Begin with [`find`].
//! Days, hours and years are times and none of these.

mod holding;

use crate::annotations::{Annotations, NumberMention};
use crate::grammar::Tree;
use crate::lexicon::{
    CURRENCY_SIGNS, DEMONYMS, FUNCTION_WORDS, IRREGULAR_NOUNS, NUMBER_MODIFIERS, NUMBER_WORDS, SCORE_WORDS, TIME_WORDS,
    UNITS,
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
    let mut found: Vec<NumberMention> = Vec::new();
    for sentence in &all.parse.sentences {
        let first = found.len();
        let line = Line::new(report, all, &times, sentence.tokens());
        let mut at = 0;
        while at < line.lower.len() {
            if let Some(end) = score(&line, at) {
                at = end;
                continue;
            }
            let quantity = multitude(&line, at)
                .or_else(|| fraction(&line, at))
                .or_else(|| between(&line, at))
                .or_else(|| amount(&line, at));
            let is_none =
                |quantity: &Quantity| line.is_time(quantity.start, quantity.end) || is_model(&line, quantity, &models);
            match quantity.filter(|quantity| !is_none(quantity)) {
                Some(quantity) => {
                    at = quantity.end;
                    found.push(mention(&line, quantity));
                }
                None => at += 1,
            }
        }
        holding::add_times(all, &tree, sentence.tokens(), &mut found[first..]);
        holding::add_subjects(all, &tree, &mut found[first..]);
    }
    found
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
            let digits = forms[at].strip_suffix('s').unwrap_or(forms[at]);
            let is_figure = digits.len() == 3 && digits.bytes().all(|c| c.is_ascii_digit());
            if is_figure && (digits != forms[at] || is_named(before, next)) {
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
        matches!(before, "a" | "an" | "A") && UNITS.value(next).is_none() && !matches!(next, "-" | "%" | "per");
    is_after_name || is_before_name || is_one && !is_counted
}

/// True for a bare figure that names a thing elsewhere in the report.
fn is_model(line: &Line, quantity: &Quantity, models: &HashSet<&str>) -> bool {
    quantity.unit.is_none() && quantity.start == quantity.core && models.contains(line.forms[quantity.core])
}

/// "2-1": the result of a game or a vote; its end. Ranges rise.
fn score(line: &Line, at: usize) -> Option<usize> {
    let figure = |at: usize| line.forms.get(at).filter(|form| form.len() <= 3)?.parse::<u32>().ok();
    let (first, second) = (figure(at)?, figure(at + 2)?);
    let is_joined = matches!(line.lower(at + 1), "-" | "–") && line.is_joined(at + 1) && line.is_joined(at + 2);
    let is_alone = !line.is_joined(at) && !line.is_joined(at + 3) || line.lower(at + 3).starts_with(['.', ',', ')']);
    let near = [line.before(at, 1), line.before(at, 2), line.lower(at + 3), line.lower(at + 4)];
    let is_contest = near.iter().any(|word| SCORE_WORDS.has(word));
    (is_joined && is_alone && (first > second || is_contest)).then_some(at + 3)
}

/// The words of one sentence.
struct Line<'a> {
    all: &'a Annotations,
    text: &'a str,
    /// Index of its first word in the report.
    first: usize,
    forms: Vec<&'a str>,
    lower: Vec<String>,
    spans: Vec<Span>,
    is_time: Vec<bool>,
}

impl<'a> Line<'a> {
    fn new(report: &'a Report, all: &'a Annotations, times: &[Span], tokens: std::ops::Range<usize>) -> Line<'a> {
        let spans: Vec<Span> = all.parse.tokens[tokens.clone()].iter().map(|token| token.span).collect();
        let forms: Vec<&str> = spans.iter().map(|span| span.of(&report.text)).collect();
        let lower = forms.iter().map(|form| form.to_lowercase()).collect();
        let is_in_time = |span: &Span| {
            let next = times.partition_point(|time| time.end <= span.start);
            times.get(next).is_some_and(|time| time.overlaps(*span))
        };
        let is_time = spans.iter().map(is_in_time).collect();
        Line { all, text: &report.text, first: tokens.start, forms, lower, spans, is_time }
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

    fn is_joined(&self, at: usize) -> bool {
        at > 0 && at < self.spans.len() && self.spans[at - 1].end == self.spans[at].start
    }

    fn words(&self, at: usize, most: usize) -> Vec<&str> {
        let end = self.lower.len().min(at + most);
        self.lower[at.min(end)..end].iter().map(String::as_str).collect()
    }
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
    rule: &'static str,
}

/// "dozens", "hundreds of thousands": at least one of them.
fn multitude(line: &Line, at: usize) -> Option<Quantity> {
    let plural = |at: usize| line.lower(at).strip_suffix('s').filter(|_| !line.is_capital(at) || at == 0);
    let first = plural(at)?;
    let first = if first == "ten" {
        10.0
    } else {
        numerals::multiplier(first).filter(|_| NUMBER_WORDS.has(first) && first.len() > 3)?
    };
    let next = line.lower(at + 1);
    if next != "of" && !(first > 10.0 && (next == "more" || FUNCTION_WORDS.has(next)) && line.before(at, 1) != "in") {
        return None;
    }
    let second = plural(at + 2).and_then(numerals::multiplier);
    if second.is_none() && first == 10.0 {
        return None;
    }
    let (end, low) = second.map_or((at + 1, first), |by| (at + 3, first * by));
    Some(Quantity {
        start: at,
        end,
        core: at,
        low: Some(low),
        high: None,
        is_approximate: true,
        unit: None,
        rule: "multitude",
    })
}

/// "two-thirds", "a quarter of", "half the": a share in per cent.
fn fraction(line: &Line, at: usize) -> Option<Quantity> {
    let share = |number: f64, end: usize| {
        let start = widened(line, at).0;
        let value = Some(number * 100.0);
        let is_approximate = start < at;
        Some(Quantity {
            start,
            end,
            core: at,
            low: value,
            high: value,
            is_approximate,
            unit: Some("%".into()),
            rule: "fraction",
        })
    };
    let part = |at: usize| match line.lower(at) {
        "half" | "halves" => Some(2.0),
        "third" | "thirds" => Some(3.0),
        "quarter" | "quarters" => Some(4.0),
        "fifth" | "fifths" => Some(5.0),
        "tenth" | "tenths" => Some(10.0),
        _ => None,
    };
    if line.lower(at) == "half" && matches!(line.lower(at + 1), "of" | "the" | "its" | "their") {
        return share(0.5, at + 1);
    }
    let above = match line.lower(at) {
        "a" => 1.0,
        word => NUMBER_WORDS.value(word)?.parse::<f64>().ok()?,
    };
    let hyphen = usize::from(line.lower(at + 1) == "-");
    let below = part(at + 1 + hyphen)?;
    let end = at + 2 + hyphen;
    (above < below && (hyphen == 1 || line.lower(end) == "of")).then(|| share(above / below, end))?
}

/// "between $12 million and $20 million".
fn between(line: &Line, at: usize) -> Option<Quantity> {
    if line.lower(at) != "between" {
        return None;
    }
    let low = simple(line, at + 1)?;
    if line.lower(low.end) != "and" {
        return None;
    }
    let high = simple(line, low.end + 1)?;
    joined(low, high).map(|range| Quantity { start: at, ..range })
}

/// A number with what stands before and after it, perhaps a range.
fn amount(line: &Line, at: usize) -> Option<Quantity> {
    let first = simple(line, at)?;
    let is_dash = matches!(line.lower(first.end), "-" | "–" | "—" | "to");
    let second = if is_dash { simple(line, first.end + 1) } else { None };
    let whole = match second.and_then(|second| joined(simple(line, at)?, second)) {
        Some(range) => range,
        None => first,
    };
    if !is_number_word(line, &whole) {
        return None;
    }
    let (start, modifier) = widened(line, at);
    let mut quantity = Quantity { start, ..whole };
    narrow(&mut quantity, modifier);
    trailing(line, &mut quantity);
    let is_age = line.before(start, 1) == "aged" || (line.before(start, 1) == "of" && line.before(start, 2) == "age");
    if is_age && quantity.unit.is_none() {
        quantity.unit = Some("year".into());
        quantity.rule = "age";
    }
    Some(quantity)
}

/// Two numbers as one range; the first takes unit and multiplier of the second.
fn joined(low: Quantity, high: Quantity) -> Option<Quantity> {
    let (mut first, second) = (low.low?, high.high?);
    if first > second {
        return None;
    }
    let lacks_multiplier =
        second >= 1000.0 && first < 1000.0 && first > 0.0 && low.end - low.start == 1 && high.end - high.start > 1;
    let lead = [1e3, 1e6, 1e9, 1e12].into_iter().rfind(|by| second / by >= 1.0).unwrap_or(1.0);
    if lacks_multiplier && first * lead <= second {
        first *= lead;
    }
    let is_same_kind = low.unit.is_none() || high.unit.is_none() || low.unit == high.unit;
    let unit = high.unit.or(low.unit);
    is_same_kind.then_some(Quantity { end: high.end, low: Some(first), high: Some(second), unit, rule: "range", ..low })
}

/// One number with its sign of money or unit.
fn simple(line: &Line, at: usize) -> Option<Quantity> {
    let sign = line
        .forms
        .get(at)
        .and_then(|form| CURRENCY_SIGNS.value(form))
        .filter(|_| !line.is_joined(at) || !is_letter(line, at - 1));
    let number = at + usize::from(sign.is_some());
    let (taken, value) = split_figure(line, number).or_else(|| numerals::read(&line.words(number, 10)))?;
    let mut quantity = Quantity {
        start: at,
        end: number + taken,
        core: number,
        low: Some(value),
        high: Some(value),
        is_approximate: false,
        unit: sign.map(str::to_string),
        rule: if sign.is_some() { "money" } else { "count" },
    };
    unit(line, &mut quantity);
    Some(quantity)
}

/// "170, 000": one figure that a space has got into.
fn split_figure(line: &Line, at: usize) -> Option<(usize, f64)> {
    let head = line.forms.get(at).filter(|form| form.len() <= 3)?.parse::<u32>().ok()?;
    let is_split = line.lower(at + 1) == "," && line.is_joined(at + 1) && line.lower(at + 2) == "000";
    (is_split && head > 0).then(|| (3, f64::from(head) * 1000.0))
}

fn is_letter(line: &Line, at: usize) -> bool {
    line.forms[at].ends_with(char::is_alphabetic)
}

/// Takes in the unit after the number: "%", "bn", "- mile", "yuan".
fn unit(line: &Line, quantity: &mut Quantity) {
    let suffix =
        line.forms.get(quantity.end).filter(|_| line.is_joined(quantity.end)).and_then(|form| UNITS.value(form));
    if let Some(by) = suffix.and_then(|sign| sign.parse::<f64>().ok()) {
        let is_metre = line.forms[quantity.end] == "m" && quantity.unit.is_none();
        if is_metre {
            quantity.unit = Some("m".into());
        } else {
            quantity.low = quantity.low.map(|low| low * by);
            quantity.high = quantity.low;
        }
        quantity.end += 1;
    }
    let hyphen = usize::from(line.lower(quantity.end) == "-");
    let word = line.forms.get(quantity.end + hyphen).copied().unwrap_or("");
    let sign = if word == "%" {
        Some("%")
    } else {
        UNITS.value(word).or_else(|| UNITS.value(line.lower(quantity.end + hyphen)))
    };
    let is_unit = |sign: &&str| sign.parse::<f64>().is_err() && !matches!(*sign, "hour" | "minute" | "second" | "year");
    let Some(sign) = sign.filter(is_unit) else { return };
    let is_per_cent = line.lower(quantity.end) == "per" && line.lower(quantity.end + 1) == "cent";
    if quantity.unit.as_deref().is_none_or(|unit| unit == sign) {
        quantity.end += 1 + hyphen + usize::from(is_per_cent);
        quantity.rule = match sign {
            "%" => "percent",
            _ if quantity.rule == "money" || sign.len() == 3 && sign.bytes().all(|c| c.is_ascii_uppercase()) => "money",
            _ => "measure",
        };
        quantity.unit = Some(sign.to_string());
    }
}

/// False for numbers that name or number something, and for "one" as a pronoun.
fn is_number_word(line: &Line, quantity: &Quantity) -> bool {
    let (core, end) = (quantity.core, quantity.end);
    let before = line.before(quantity.start, 1);
    let is_list_mark = core == 0 && matches!(line.lower(end), "." | ")" | ":");
    let is_label = matches!(
        before,
        "no."
            | "no"
            | "number"
            | "page"
            | "room"
            | "flight"
            | "chapter"
            | "article"
            | "section"
            | "channel"
            | "route"
            | "version"
            | "#"
            | "phase"
    );
    let is_ordinal = line.is_joined(end) && matches!(line.lower(end), "st" | "nd" | "rd" | "th");
    if is_list_mark || is_label || is_ordinal || before.ends_with(':') && line.is_joined(core) {
        return false;
    }
    if line.lower(core) == "one" && end == core + 1 {
        return !line.is_capital(core) && is_counting_one(line, core);
    }
    let is_small_figure = quantity.rule == "count" && line.forms[core].len() <= 4 && !line.forms[core].contains(',');
    let is_named = is_small_figure && is_after_name(line, quantity.start, end)
        || line.is_capital(core) && core > 0 && !line.is_capital(end);
    let is_hyphened = line.before(quantity.start, 1) == "-" && line.is_joined(quantity.start);
    !is_named && !is_hyphened
}

/// "Boeing 737", "iPhone 4": the number is part of a name.
fn is_after_name(line: &Line, start: usize, end: usize) -> bool {
    let Some(name) = start.checked_sub(1).map(|at| line.forms[at]) else { return false };
    let is_camel = name.chars().skip(1).any(char::is_uppercase) && name.chars().any(char::is_lowercase);
    let is_common = start == 1 && (FUNCTION_WORDS.has(line.lower(0)) || NUMBER_MODIFIERS.has(line.lower(0)));
    let is_name = name.starts_with(char::is_uppercase) && name.len() > 1 && !is_common;
    is_camel || (is_name && (line.is_capital(end) || !is_plural(line, end)))
}

fn is_counting_one(line: &Line, at: usize) -> bool {
    let word = &line.all.words[line.first + at];
    if !word.relation.is_empty() {
        return word.upos == "NUM" && word.relation.starts_with("nummod") && line.lower(at + 1) != "of";
    }
    let next = line.lower(at + 1);
    let is_pronoun = matches!(
        line.before(at, 1),
        "no" | "any" | "every" | "this" | "that" | "the" | "each" | "which" | "another" | "some" | "-"
    );
    let is_noun = next.len() > 2
        && next.chars().all(char::is_alphabetic)
        && !FUNCTION_WORDS.has(next)
        && !matches!(next, "another" | "one" | "day");
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
        "about" => quantity.is_approximate = true,
        _ => {}
    }
}

/// "or more", "or so" after a number.
fn trailing(line: &Line, quantity: &mut Quantity) {
    let modifier = match (line.lower(quantity.end), line.lower(quantity.end + 1)) {
        ("or", "more") => "low",
        ("or", "less" | "fewer") => "high",
        ("or", "so") => "about",
        ("+", _) if line.is_joined(quantity.end) => {
            quantity.end += 1;
            quantity.high = None;
            return;
        }
        _ => return,
    };
    quantity.end += 2;
    narrow(quantity, modifier);
}

fn mention(line: &Line, quantity: Quantity) -> NumberMention {
    let counts = quantity.rule != "age";
    let noun = noun_of_tree(line, &quantity).or_else(|| noun_nearby(line, &quantity)).filter(|_| counts);
    let counted_lemma = noun.map(|(_, head)| {
        let lemma = &line.all.words[line.first + head].lemma;
        if line.all.words[line.first + head].xpos.is_empty() { singular(line.lower(head)) } else { lemma.clone() }
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
    if !inside(head) {
        // "102 and 21 people": what the first counts is not said.
        let is_parted = matches!(line.lower(quantity.end), "and" | "or" | ",");
        let fits =
            !is_parted && (line.first..end).contains(&head) && is_noun(head) && head >= line.first + quantity.end;
        let first = line.first + quantity.end;
        let start = if head - first.min(head) <= 8 { first } else { head };
        return fits.then(|| (start - line.first, head - line.first));
    }
    // "18 of the new jets", "70% of sales": the noun stands below.
    let is_of = |word: usize| {
        (word + 1..end).chain(line.first..word).any(|case| head_of(case) == Some(word) && line.text_of(case) == "of")
    };
    let below = (line.first + quantity.end..end).find(|&word| {
        head_of(word) == Some(head) && words[word].relation.starts_with("nmod") && is_noun(word) && is_of(word)
    })?;
    Some((below - line.first, below - line.first))
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
    if line.lower(first) == "of" {
        first += 1;
        while matches!(line.lower(first), "the" | "its" | "their" | "his" | "her" | "these" | "those" | "all" | "more")
        {
            first += 1;
        }
    }
    if line.lower(first) == "-" || line.lower(first) == "more" {
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
            .filter(|_| !is_multitude && (run.len() == 1 || quantity.low == Some(1.0) || quantity.unit.is_some()))
    })?;
    Some((first, head))
}

fn is_nominal(line: &Line, at: usize) -> bool {
    let word = line.lower(at);
    let is_word = word.chars().next().is_some_and(char::is_alphanumeric)
        || (word == "-" && line.is_joined(at))
        || matches!(word, "'s" | "’s");
    is_word
        && !FUNCTION_WORDS.has(word)
        && !line.is_time[at]
        && !TIME_WORDS.value(line.forms[at]).is_some_and(|value| value.starts_with("month"))
}

fn is_plural(line: &Line, at: usize) -> bool {
    let word = line.lower(at);
    let is_regular = word.len() > 3
        && word.ends_with('s')
        && !word.ends_with("ss")
        && !word.ends_with("us")
        && !word.ends_with("is");
    is_regular || IRREGULAR_NOUNS.has(word)
}

/// A rough dictionary form for texts without tags.
fn singular(word: &str) -> String {
    if let Some(known) = IRREGULAR_NOUNS.value(word) {
        return known.to_string();
    }
    match word.strip_suffix('s').filter(|stem| stem.len() > 2 && !stem.ends_with(['s', 'u', 'i'])) {
        Some(stem) if stem.ends_with("ie") => format!("{}y", &stem[..stem.len() - 2]),
        Some(stem) if ["che", "she", "sse", "xe"].iter().any(|end| stem.ends_with(end)) => {
            stem[..stem.len() - 1].to_string()
        }
        Some(stem) => stem.to_string(),
        None => word.to_string(),
    }
}
