//! Time expressions and what they mean on the calendar. Begin with [`find`].
//! Patterns (`patterns/en/times.toml`) find them; `resolve` gives the value
//! from the day of publication and the tense of the clause. No clock is read.

mod calendar;
mod language;
mod patterns;
mod resolve;
mod tense;

use crate::annotations::{Annotations, TimeKind, TimeMention};
use crate::english::{A, ABOUT, AFTER, AN, BEFORE, EARLIER, EARLY, IN, LATE, LATER, MID, OF, OVER, THAN, THE, VERY};
use crate::lexicon::{
    AWAY_WORDS, COMPARED_EDGES, COUNTRIES, COURTESY_TITLES, EVENT_NOUNS, FUNCTION_WORDS, GIVEN_NAMES, LENGTH_LEADS,
    LOOSE_LENGTHS, List, MEASURED_FROM, MONTH_LEADS, NAME_JOINTS, NARROWED_LEADS, OVER_LEADS, PLACE_NOUNS, PLACES,
    RATE_LEADS, SECOND_EDGES, SPAN_PARTS, STRETCH_WORDS, TIME_WORDS, TRUST_WORDS,
};
use crate::report::{Report, Section, SectionKind};
use crate::text::Span;
use jiff::civil::Date;
use language::MONTH;
use patterns::Match;
use resolve::Reading;

/// All time expressions of a report, in text order, disjoint.
pub(super) fn find(report: &Report, all: &Annotations) -> Vec<TimeMention> {
    let mut reading = Reading::new(report, all, dateline(report, all));
    let mut found: Vec<TimeMention> = Vec::new();
    let people = people_called_like_months(report, all);
    for (number, sentence) in all.parse.sentences.iter().enumerate() {
        let line = Line::new(report, all, number);
        let before = found.len();
        let mut at = 0;
        while at < line.forms.len() {
            let Some(hit) = patterns::longest(&line, at) else {
                at += 1;
                continue;
            };
            at = hit.end.max(at + 1);
            for mut hit in hit.pieces() {
                if is_person(&line, &hit, &people) {
                    continue;
                }
                hit.shared_year = reading.shared_year(&line, &hit);
                if let Some(mention) = mention(&mut reading, &line, &hit, sentence.first as usize) {
                    at = at.max(line.after(mention.span.end));
                    found.push(mention);
                }
            }
        }
        resolve::doubt_years(&mut found[before..]);
        reading.give_clocks_their_day(&report.text, &mut found[before..], number as u32);
    }
    join_clocks(report, found)
}

/// The day in the dateline, "LORN, March 20 (Agency) –", or that of a first
/// paragraph which is nothing but a date; its year may be that of publication.
/// It counts only if the report was published within three days of it, or
/// nothing says when.
fn dateline(report: &Report, all: &Annotations) -> Option<Date> {
    let first = report.sections.iter().find(|section| section.kind == SectionKind::Paragraph)?;
    let sentence = all.parse.sentences.iter().position(|sentence| first.span.covers(sentence.span))?;
    let line = Line::new(report, all, sentence);
    let hits = (0..line.forms.len().min(12)).filter_map(|at| patterns::longest(&line, at));
    let hit = hits.into_iter().find(|hit| hit.pattern.is_day)?;
    let is_head = |at: usize| line.is_capital(at) || !line.lower(at).contains(char::is_alphanumeric);
    let is_dash = |at: usize| matches!(line.lower(at), "-" | "--" | "–" | "—");
    let is_alone = hit.start == 0 && hit.end == line.forms.len();
    let is_led = (0..hit.start).all(is_head) && (hit.end..hit.end + 6).any(is_dash) && hit.start > 0;
    if !is_alone && !is_led {
        return None;
    }
    let published = report.published.as_ref().map(|stamp| stamp.day);
    resolve::day_of_dateline(&hit.fill(&hit.pattern.value), published)
}

/// "8:30 p.m. Wednesday" is one time.
fn join_clocks(report: &Report, found: Vec<TimeMention>) -> Vec<TimeMention> {
    let mut joined: Vec<TimeMention> = Vec::new();
    for time in found {
        if let Some(clock) = joined.last_mut()
            && clock.rule.starts_with("clock")
            && time.kind == TimeKind::Date
            && time.value.days().is_none_or(|(first, last)| first == last)
            && time.value.value().starts_with(|c: char| c.is_ascii_digit() || c == 'X')
            && report.text[clock.span.end as usize..time.span.start as usize].chars().all(|c| matches!(c, ' ' | ','))
        {
            clock.span = clock.span.join(time.span);
            clock.is_certain = time.is_certain && clock.rule != resolve::FACE;
            continue;
        }
        joined.push(time);
    }
    joined
}

/// Names of months that are also names of people in this report: "Anna May", "Mrs. May".
fn people_called_like_months(report: &Report, all: &Annotations) -> Vec<String> {
    let form = |at: usize| all.parse.tokens.get(at).map_or("", |token| token.span.of(&report.text));
    let is_month = |at: usize| word_class(&TIME_WORDS, form(at), MONTH).is_some() && form(at).len() > 2;
    let is_led = |at: usize| {
        let before = form(at - 1).trim_end_matches('.');
        GIVEN_NAMES.has(before) || COURTESY_TITLES.has(before)
    };
    let is_day = |at: usize| form(at).starts_with(|c: char| c.is_ascii_digit());
    let is_short = |at: usize| at > 0 && is_led(at) && !is_day(at + 1);
    let mut names: Vec<String> = (0..all.parse.tokens.len())
        .filter(|&at| is_month(at) && (is_short(at) || has_family_name(report, all, at)))
        .map(|at| form(at).to_string())
        .collect();
    names.sort_unstable();
    names.dedup();
    names
}

/// "April Dunmore, a nurse,", "told June Harrow": the month is a first name and a family name follows.
fn has_family_name(report: &Report, all: &Annotations, at: usize) -> bool {
    let form = |at: usize| all.parse.tokens.get(at).map_or("", |token| token.span.of(&report.text));
    let is_name = |form: &str| {
        let lower = form.to_lowercase();
        let is_word = EVENT_NOUNS.has(&lower) || PLACE_NOUNS.has(&lower) || FUNCTION_WORDS.has(&lower);
        let is_cased = form.starts_with(char::is_uppercase) && form.chars().skip(1).any(char::is_lowercase);
        is_cased && !is_word && !TIME_WORDS.has(form) && !PLACES.has(form) && !COUNTRIES.has(form)
    };
    let before = at.checked_sub(1).map_or("", form);
    let is_dated = MONTH_LEADS.has(&before.to_lowercase()) || before.starts_with(|c: char| c.is_ascii_digit());
    let is_first = before.is_empty() || before.ends_with(['.', '!', '?', '"', '”', '“', ':']);
    let (next, later) = (form(at + 2), form(at + 3));
    let is_told = next.starts_with(char::is_lowercase) && !NAME_JOINTS.has(next)
        || next == "," && (later.starts_with(char::is_lowercase) || later.starts_with(|c: char| c.is_ascii_digit()));
    word_class(&TIME_WORDS, form(at), "name").is_some() && is_name(form(at + 1)) && !is_dated && (is_told || !is_first)
}

/// "spoke to May directly" in a report that names a person of that name. "in May" is a month, but
/// for "confidence in May".
fn is_person(line: &Line, hit: &Match, people: &[String]) -> bool {
    let is_bare = matches!(hit.pattern.name.as_str(), MONTH | "month-or-word");
    let is_trust = TRUST_WORDS.has(line.before(hit.start, 2));
    let is_dated =
        MONTH_LEADS.value(line.before(hit.start, 1)) == Some("sure") || line.before(hit.start, 1) == IN && !is_trust;
    is_bare && (!is_dated || line.is_capital(hit.end)) && people.iter().any(|name| name == line.forms[hit.start])
}

/// The words of one sentence.
struct Line<'a> {
    forms: Vec<&'a str>,
    lower: Vec<String>,
    spans: Vec<Span>,
    /// Words such as "mid-March", of which `forms` has only "March".
    is_mid: Vec<bool>,
    /// True in a headline or crosshead.
    is_headline: bool,
    /// Universal parts of speech; empty words if no model ran.
    tags: Vec<&'a str>,
    /// Words as a dictionary has them, in lower case.
    lemmas: Vec<String>,
}

impl<'a> Line<'a> {
    fn new(report: &'a Report, all: &'a Annotations, sentence: usize) -> Line<'a> {
        let range = all.parse.sentences[sentence].tokens();
        let tokens = &all.parse.tokens[range.clone()];
        let tag = |at: usize| all.words.get(at).filter(|word| !word.xpos.is_empty()).map_or("", |word| &*word.upos);
        let tags = range.clone().map(tag).collect();
        let lemmas =
            range.map(|at| all.words.get(at).map_or(String::new(), |word| word.lemma.to_lowercase())).collect();
        let spans: Vec<Span> = tokens.iter().map(|token| token.span).collect();
        let whole = spans.iter().map(|span| span.of(&report.text));
        let (forms, is_mid): (Vec<&str>, Vec<bool>) = whole.map(without_mid).unzip();
        let lower = forms.iter().map(|form| form.to_lowercase().replace('’', "'")).collect();
        let is_head = |section: &Section| matches!(section.kind, SectionKind::Title | SectionKind::Heading);
        let place = all.parse.sentences[sentence].span;
        let section = report.sections.partition_point(|section| section.span.end < place.end);
        let is_headline =
            report.sections.get(section).is_some_and(|section| is_head(section) && section.span.covers(place));
        Line { forms, lower, spans, is_mid, is_headline, tags, lemmas }
    }

    fn lower(&self, at: usize) -> &str {
        self.lower.get(at).map_or("", String::as_str)
    }

    /// The word `back` places before `at`, in lower case.
    fn before(&self, at: usize, back: usize) -> &str {
        at.checked_sub(back).map_or("", |place| self.lower(place))
    }

    fn tag(&self, at: usize) -> &str {
        self.tags.get(at).copied().unwrap_or("")
    }

    fn lemma(&self, at: usize) -> &str {
        self.lemmas.get(at).map_or("", String::as_str)
    }

    /// Index of the first word that begins at or after the byte.
    fn after(&self, byte: u32) -> usize {
        self.spans.partition_point(|span| span.start < byte)
    }

    fn is_capital(&self, at: usize) -> bool {
        self.forms.get(at).is_some_and(|form| form.starts_with(char::is_uppercase))
    }
}

/// "March" and true of "mid-March".
fn without_mid(form: &str) -> (&str, bool) {
    let rest = form.strip_prefix("mid-").or_else(|| form.strip_prefix("Mid-"));
    match rest.filter(|rest| rest.starts_with(char::is_uppercase)) {
        Some(rest) => (rest, true),
        None => (form, false),
    }
}

fn mention(reading: &mut Reading, line: &Line, hit: &Match, offset: usize) -> Option<TimeMention> {
    let is_rate = is_rate(line, hit);
    if !is_rate && (is_loose_article(line, hit) || is_second_of_several(line, hit)) {
        return None;
    }
    let (start, modifier) = widen_left(line, hit);
    let (end, part) = widen_right(line, hit);
    let part = part.or(hit.part());
    let (value, is_certain) = reading.value(line, hit, part, offset)?;
    let kind = match (hit.pattern.kind.as_str(), part) {
        ("date", Some(_)) | ("time", _) => TimeKind::Time,
        ("duration", _) if is_rate => TimeKind::Set,
        ("duration", _) => TimeKind::Duration,
        ("set", _) => TimeKind::Set,
        _ => TimeKind::Date,
    };
    let modifier = modifier.or(hit.modifier()).or(line.is_mid[hit.start].then_some(MID));
    Some(TimeMention {
        span: line.spans[start].join(line.spans[end - 1]),
        kind,
        value,
        modifier,
        is_certain: is_certain && modifier.is_none() && !is_measured_from(line, hit),
        rule: &hit.pattern.name,
    })
}

/// "the past two years", "three days later than": a length that says how far
/// something lies from something else.
fn is_measured_from(line: &Line, hit: &Match) -> bool {
    let is_side = |at: usize| STRETCH_WORDS.value(line.lower(at)).is_some_and(|stretch| stretch != "row");
    let is_after =
        MEASURED_FROM.has(line.lower(hit.end)) || hit.end > 0 && matches!(line.lower(hit.end - 1), LATER | EARLIER);
    hit.pattern.kind == "duration" && (is_after || (hit.start..hit.end).any(is_side))
}

/// "15 planes a year", "three times a week".
fn is_rate(line: &Line, hit: &Match) -> bool {
    let is_article = hit.end == hit.start + 2 && matches!(line.lower(hit.start), A | AN);
    let is_number = |back: usize| crate::numerals::read(&[line.before(hit.start, back)]).is_some();
    let is_many = RATE_LEADS.has(line.before(hit.start, 1)) || line.before(hit.start, 1) == "%";
    is_article && (is_number(1) || is_number(2) || is_many) && !AWAY_WORDS.has(line.lower(hit.end))
}

/// "for a second consecutive day": the next after a first, no sixtieth of a minute.
fn is_second_of_several(line: &Line, hit: &Match) -> bool {
    let is_second = hit.end == hit.start + 2 && line.lower(hit.start) == A && line.lower(hit.start + 1) == "second";
    let next = line.lower(hit.end);
    let is_edge = !next.starts_with(char::is_alphabetic) || SECOND_EDGES.has(next);
    is_second && !is_edge
}

/// "a day" or "a second" where nothing shows that it measures time.
fn is_loose_article(line: &Line, hit: &Match) -> bool {
    let is_article = hit.end == hit.start + 2 && matches!(line.lower(hit.start), A | AN);
    let is_short = LOOSE_LENGTHS.has(line.lower(hit.start + 1));
    let is_measure = LENGTH_LEADS.has(line.before(hit.start, 1));
    is_article && is_short && !is_measure && !is_delay(line, hit) && hit.pattern.kind == "duration"
}

/// "an hour late", "a day ahead of schedule", "an hour earlier than planned".
fn is_delay(line: &Line, hit: &Match) -> bool {
    match line.lower(hit.end) {
        EARLY | LATE | "ahead" | "behind" => true,
        EARLIER | LATER | "sooner" => line.lower(hit.end + 1) == THAN,
        _ => false,
    }
}

/// Takes in what stands before and narrows the meaning: "nearly" two years,
/// "the end of" next week, "early" June, "later" this year.
fn widen_left(line: &Line, hit: &Match) -> (usize, Option<&'static str>) {
    let at = hit.start;
    if hit.pattern.kind == "duration" {
        if line.lower(at) == THE || matches!(STRETCH_WORDS.value(line.lower(at)), Some("present" | "ahead")) {
            return (at, None);
        }
        let words: Vec<&str> = line.lower.iter().map(String::as_str).collect();
        for length in (1..=3.min(at)).rev() {
            if length == 1 && is_over_as_during(line, at) {
                continue;
            }
            if let Some(about) =
                meaning(TIME_WORDS.longest_at(&words[..at], at - length).filter(|(n, _)| *n == length), ABOUT)
            {
                return (at - length, Some(about));
            }
        }
        return (at, None);
    }
    if hit.pattern.name == "years-ago" {
        return widen_ago(line, at);
    }
    if !matches!(hit.pattern.kind.as_str(), "date" | "time") {
        return (at, None);
    }
    let edge = |word: &str| TIME_WORDS.value(word).and_then(|value| class(value, "edge"));
    if line.before(at, 1) == OF && !line.before(at, 2).is_empty() {
        let Some(modifier) = edge(line.before(at, 2)) else { return (at, None) };
        let is_very = line.before(at, 3) == VERY;
        let back = 2 + usize::from(is_very);
        let is_the = line.before(at, back + 1) == THE;
        return (at - back - usize::from(is_the), Some(modifier));
    }
    let hyphen = usize::from(line.before(at, 1) == "-");
    let word = line.before(at, 1 + hyphen);
    let found = match word {
        EARLIER | LATER if hyphen == 0 && is_day_or_unit(line, hit) => COMPARED_EDGES.value(word),
        word if SPAN_PARTS.has(word) => edge(word),
        _ => None,
    };
    match found {
        Some(modifier) => {
            let is_the = line.before(at, 2 + hyphen) == THE && line.lower(at) != THE;
            (at - 1 - hyphen - usize::from(is_the), Some(modifier))
        }
        None => (at, None),
    }
}

/// "more than a year ago" lies before the day a year ago.
fn widen_ago(line: &Line, at: usize) -> (usize, Option<&'static str>) {
    let words: Vec<&str> = line.lower[..at].iter().map(String::as_str).collect();
    let about = |length: usize| {
        let entry = TIME_WORDS.longest_at(&words, at - length).filter(|(count, _)| *count == length);
        Some((at - length, meaning(entry, ABOUT)?))
    };
    let Some((first, about)) = (1..=3.min(at)).rev().find_map(about) else { return (at, None) };
    match about {
        "more-than" => (first, Some(BEFORE)),
        "less-than" => (first, Some(AFTER)),
        about => (first, Some(about)),
    }
}

/// Takes in the part of day after a day: "Wednesday night", "tomorrow evening".
fn widen_right(line: &Line, hit: &Match) -> (usize, Option<&'static str>) {
    let is_day = hit.pattern.kind == "date" && hit.pattern.is_day;
    let part = if is_day { TIME_WORDS.value(line.lower(hit.end)).and_then(|value| class(value, "part")) } else { None };
    let is_name = line.is_capital(hit.end) && line.is_capital(hit.end + 1);
    match part.filter(|_| !is_name) {
        Some(part) => (hit.end + 1, Some(part)),
        None => (hit.end, None),
    }
}

/// "cut spending over ten years": not more than ten years, but within them.
fn is_over_as_during(line: &Line, at: usize) -> bool {
    line.before(at, 1) == OVER && at > 1 && !OVER_LEADS.has(line.before(at, 2))
}

/// "later this week", "earlier Friday".
fn is_day_or_unit(line: &Line, hit: &Match) -> bool {
    NARROWED_LEADS.has(line.lower(hit.start))
        || hit.pattern.is_day && word_class(&TIME_WORDS, line.forms[hit.start], "weekday").is_some()
}

fn meaning(entry: Option<(usize, &'static str)>, name: &str) -> Option<&'static str> {
    entry.and_then(|(_, value)| class(value, name))
}

/// What an entry of the list of time words means in one class.
fn class(value: &'static str, name: &str) -> Option<&'static str> {
    value.split("; ").find_map(|meaning| meaning.strip_prefix(name)?.strip_prefix(' '))
}

fn word_class(list: &List, form: &str, name: &str) -> Option<&'static str> {
    list.value_any_case(form).and_then(|value| class(value, name))
}
