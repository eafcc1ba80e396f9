//! From a pattern found to a value on the calendar. Begin with [`Reading::value`].

use super::language::{IN_YEAR, Operation, QUARTER, Unit, WEEK, YEAR};
use super::patterns::{self, Match};
use super::tense::{Pointing, Tense, is_plan_or_end, tense};
use super::{Line, calendar, language};
use crate::annotations::{Annotations, Time, TimeKind, TimeMention};
use crate::english::{
    AFTER, AGO, ALREADY, AND, APOSTROPHE_S, AT, BEFORE, BETWEEN, BUT, CURLY_APOSTROPHE_S, DURING, FOLLOWING, FOR, FROM,
    IN, IS, IT, LAST, NEXT, NOW, OF, ON, OR, SINCE, THAN, THE, THEN, THIS, TO, TODAY,
};
use crate::grammar::Tree;
use crate::lexicon::{
    ARTICLES, CLOCK_FILL, CLOCK_TAILS, FORWARD_VERBS, PAST_BE, PRESENT_BE, SPAN_JOINTS, SPAN_PARTS, TIME_PREPOSITIONS,
    TIME_WORDS, UNTIL_WORDS,
};
use crate::marks;
use crate::report::Report;
use crate::text::Span;
use jiff::ToSpan;
use jiff::civil::Date;

/// What the words of a report are read against.
pub(super) struct Reading<'a> {
    /// The day of the dateline or of publication.
    published: Option<Date>,
    /// True if the day of publication is not sure: what is counted from it is not certain.
    is_doubtful: bool,
    /// What was last spoken of, for "the next day".
    last: LastSpokenOf,
    /// Whether days or months come first in "7/8/2007".
    order: Option<SlashOrder>,
    /// The last past day that the report itself told of, with its sentence.
    told: Option<(Date, u32)>,
    /// For each weekday from Monday, the last such day spoken of.
    weekdays: [Option<Date>; 7],
    /// The last weekday spoken of: its sentence, the word after it, its date and whether that is certain.
    last_weekday: Option<(u32, usize, Date, bool)>,
    /// The last single day of any kind, with its sentence.
    last_day: Option<(Date, u32)>,
    /// The last day whose year is written out, with its sentence.
    written: Option<(Date, u32)>,
    /// The last time with its year written out: its sentence, its words, its first day.
    last_written: Option<(u32, usize, usize, Date)>,
    /// The year last spoken of by a time that needs no other to be known: one written out,
    /// alone or in a date, or that of a weekday or of "yesterday".
    last_year: Option<i16>,
    /// The sentence that is read.
    sentence: Option<u32>,
    /// True once a quarter of a year was spoken of.
    tells_of_quarter: bool,
    /// True if the day of publication is known in UTC alone and may be another elsewhere.
    may_be_other_day: bool,
    /// True if the report is written on other days than that of publication, as diaries are.
    is_of_other_days: bool,
    /// What stands between quotation marks.
    quoted: Vec<Span>,
    tree: Tree<'a>,
    all: &'a Annotations,
}

/// How many times farther away a day counts if the tense of the clause speaks
/// against it: so a near day still wins over a tense that may not be its own.
const WRONG_SIDE: i32 = 4;

/// No report counts more weeks to a weekday.
const MOST_WEEKS: i32 = 520;

/// Rule of a time on a clock face, whose half of the day is not said.
pub(super) const FACE: &str = "clock-in-words";

/// The same if the day stands as an adverb of its clause.
const WRONG_SIDE_ADVERB: [(Tense, i32); 2] = [(Tense::Past, 20), (Tense::Future, 10)];

impl<'a> Reading<'a> {
    /// `dateline` is the day that the report's own first line gives.
    pub(super) fn new(report: &'a Report, all: &'a Annotations, dateline: Option<Date>) -> Reading<'a> {
        let published = dateline.or(report.published.as_ref().map(|stamp| stamp.day));
        Reading {
            published,
            is_doubtful: dateline.is_none() && report.published.as_ref().is_some_and(|stamp| !stamp.is_sure),
            last: LastSpokenOf::default(),
            order: slash_order(report, all),
            told: None,
            weekdays: [None; 7],
            last_weekday: None,
            last_day: None,
            written: None,
            last_written: None,
            last_year: None,
            sentence: None,
            tells_of_quarter: false,
            may_be_other_day: dateline.is_none() && is_edge_of_day(report),
            is_of_other_days: published.is_some_and(|day| is_of_other_days(report, all, day)),
            quoted: marks::quoted(&report.text),
            tree: Tree::new(&all.words, &report.text),
            all,
        }
    }

    /// The value of a match; `None` if it is no time after all. `part` is a
    /// part of day that follows, `offset` the index of the sentence's first word.
    /// With it, whether it is certain.
    pub(super) fn value(
        &mut self,
        line: &Line,
        hit: &Match,
        part: Option<&str>,
        offset: usize,
    ) -> Option<(Time, bool)> {
        let is_quoted = self.quoted.iter().any(|quoted| quoted.covers(line.spans[hit.start]));
        let sentence = self.all.words.get(offset).map_or(0, |word| word.sentence);
        self.sentence = Some(sentence);
        let home = self.published;
        if is_quoted && home.is_some() {
            self.published = self.day_of_speaking(sentence).or(home);
        }
        let found = self.value_from_here(line, hit, part, offset);
        self.published = home;
        let (time, is_certain) = found?;
        let day = time.days().filter(|days| days.0 == days.1).map(|days| days.0);
        let is_past = || tense(&self.tree, &self.all.words, line, offset, hit.start, hit.end).tense == Tense::Past;
        if let Some(day) = day.filter(|&day| !is_quoted && home.is_some_and(|home| day <= home) && is_past()) {
            self.told = Some((day, sentence));
        }
        if let Some(day) = day {
            self.weekdays[day.weekday().to_monday_zero_offset() as usize] = Some(day);
            self.last_day = Some((day, sentence));
            if hit.pattern.name.contains("weekday") {
                self.last_weekday = Some((sentence, hit.end, day, is_certain));
            }
            if has_written_year(hit) {
                self.written = Some((day, sentence));
            }
        }
        if let Some((first, _)) = time.days().filter(|_| has_written_year(hit)) {
            self.last_written = Some((sentence, hit.start, hit.end, first));
        }
        let operation = language::read(&hit.pattern.value).map(|read| read.0);
        let is_near = matches!(operation, Some(Operation::Near | Operation::Same | Operation::SameYear));
        if let Some((_, last)) = time.days().filter(|_| !is_near) {
            self.last_year = Some(last.year());
        }
        self.tells_of_quarter |= time.value().contains("-Q");
        // Who speaks may count from another day than the report.
        let is_certain = is_certain && !(is_quoted && hit.pattern.value.starts_with(['m', 'n', 'w']));
        Some((time, is_certain))
    }

    /// "On Wednesday the minister arrived. Later she tweeted: "A good evening
    /// tonight"": what is said was said on the day told of just before.
    fn day_of_speaking(&self, sentence: u32) -> Option<Date> {
        self.told.filter(|(_, told)| sentence - told <= 1).map(|(day, _)| day)
    }

    fn value_from_here(&mut self, line: &Line, hit: &Match, part: Option<&str>, offset: usize) -> Option<(Time, bool)> {
        let filled = hit.fill(&hit.pattern.value);
        let (operation, rest) = language::read(&filled)?;
        let words: Vec<&str> = rest.split(' ').collect();
        let tense = || tense(&self.tree, &self.all.words, line, offset, hit.start, hit.end);
        let follows_year = match (operation, &words[..]) {
            (Operation::Near, [part]) if hit.shared_year.is_none() => {
                self.after_written(part, line, hit, offset, &tense)
            }
            _ => None,
        };
        let value = match (operation, &words[..]) {
            (Operation::Unknown, _) => Value::Unknown,
            (Operation::Is, _) => Value::Known(whole_years(rest)),
            (Operation::Length, [number, unit]) => Value::Known(calendar::length(number, unit)?),
            (Operation::Longer, [number, part, unit]) => Value::Known(calendar::longer(number, part, unit)?),
            (Operation::Range, [low, high, unit]) => Value::Known(calendar::range(low, high, unit)?),
            (Operation::Lengths, [low, unit, high, other]) => {
                Value::Known(format!("{}/{}", calendar::length(low, unit)?, calendar::length(high, other)?))
            }
            (Operation::MonthsTo, [count, month]) => months_to(count, month),
            (Operation::FromHoliday, [count, unit, rule @ ..]) => {
                self.beside_holiday(count, unit, &rule.join(" "), &tense)
            }
            (Operation::FirstQuarters | Operation::LastQuarters, [count, year]) => {
                let months = (3 * count.parse::<u32>().ok().filter(|count| *count < 4)?).to_string();
                self.months_of_year(operation == Operation::FirstQuarters, &months, year)?
            }
            // A report on a quarter's results may count another one as its own.
            (Operation::Move, ["0", QUARTER]) if self.tells_of_quarter => Value::Unknown,
            (Operation::Exactly, [count, unit, from]) => self.exactly(count, unit, from),
            (Operation::Nth, [nth, weekday, month @ ..]) => self.nth(nth, weekday, month, &tense, is_adverb(line, hit)),
            (Operation::FirstMonths | Operation::LastMonths, [count, year]) => {
                self.months_of_year(operation == Operation::FirstMonths, count, year)?
            }
            (Operation::Beside, [weekday, side, ..]) => {
                self.beside(weekday, side, &rest[weekday.len() + side.len() + 2..], &tense)
            }
            (Operation::Spoken, [face, part @ ..]) => {
                Value::Part(format!("XXXX-XX-XXT{}", on_clock(face, part.first().copied())?))
            }
            (Operation::Move, [count, unit, ..]) => moved(self.published, count, unit),
            (Operation::Same, [count, unit]) if self.last.is_too_coarse(unit, offset) => moved(None, count, unit),
            (Operation::Same, [count, unit]) => {
                let found = moved(self.last.of(unit).or(self.published), count, unit);
                if self.comes_too_late(&found, &tense) { moved(None, count, unit) } else { found }
            }
            (Operation::SameYear, [part]) => match self.last.of(YEAR).or(self.published) {
                Some(day) => Value::Known(with_year(part, &format!("{:04}", day.year()))),
                None => Value::Part(with_year(part, "XXXX")),
            },
            (Operation::MonthDay, [day]) => self.month_day(day, &tense),
            (Operation::Relative, [value]) => Value::Part((*value).to_string()),
            (Operation::Slash, [day]) => self.slash_day(day),
            (Operation::Weekend, _) => self.weekend(&tense),
            (Operation::WeekOf, [day]) => self.week_of(day, &tense),
            (Operation::None, _) => return None,
            (Operation::Weekday, [weekday]) => {
                let first = self.start_of_range(line, hit, offset);
                first
                    .and_then(|(first, _)| weekday_after(first, weekday))
                    .unwrap_or_else(|| self.weekday(weekday, &[], &tense))
            }
            (Operation::Weekday, [weekday, FOLLOWING]) => self
                .last_day
                .filter(|(_, of)| self.sentence.is_some_and(|now| now - of <= 1))
                .and_then(|(day, _)| weekday_after(day, weekday))
                .filter(|found| !self.comes_too_late(found, &tense))
                .unwrap_or_else(|| self.weekday(weekday, &[], &tense)),
            // "this Sunday, not next Sunday": the one a week after.
            (Operation::Weekday, [weekday, NEXT]) if has_this_beside(line, hit) => {
                self.weekday(weekday, &["beyond", "1"], &tense)
            }
            (Operation::Weekday, [weekday, which @ ..]) => self.weekday(weekday, which, &tense),
            (Operation::Near, [part]) if hit.shared_year.is_some() => {
                Value::Known(with_year(part, &format!("{:04}", hit.shared_year.unwrap_or_default())))
            }
            (Operation::Near, [_]) if follows_year.is_some() => {
                follows_year.as_ref().map_or(Value::Unknown, |(value, _)| Value::Known(value.clone()))
            }
            // "lower than in May": the one that was.
            (Operation::Near, [part]) if is_compared(line, hit) => {
                let past = || Pointing { tense: Tense::Past, is_sure: false, is_open: false };
                self.near(part, &[], &past, true)?
            }
            (Operation::Near, [part, which @ ..]) => {
                let found =
                    self.near(part, which, &tense, is_adverb(line, hit) && !self.is_put_off(offset + hit.start))?;
                if which.is_empty() { self.before_its_end(found, part, line, hit, &tense) } else { found }
            }
            (Operation::Holiday, _) => self.holiday(rest, &tense, is_adverb(line, hit)),
            // Its day is that of another time beside it.
            (Operation::Clock, [clock, zone @ ..]) => {
                let zone = zone.first().filter(|zone| **zone != "-").copied().unwrap_or("");
                Value::Part(format!("XXXX-XX-XX{clock}{zone}"))
            }
            (Operation::Part, [part]) => self
                .published
                .map_or(Value::Part(format!("XXXX-XX-XXT{part}")), |day| Value::Known(format!("{day}T{part}"))),
            _ => return None,
        };
        let time = value.into_time(part, hit.pattern.kind == "date" || hit.pattern.kind == "time")?;
        if let Some((first, last)) = time.days().filter(|_| hit.pattern.kind != "set") {
            self.last.keep(first, last, offset);
        }
        let is_known = match hit.shared_year {
            Some(_) if operation == Operation::Near => true,
            _ if follows_year.is_some() => follows_year.is_some_and(|(_, is_range)| is_range),
            _ => self.is_certain(operation, &words, &time, &tense),
        };
        let follows = if operation == Operation::Weekday && words.len() == 1 {
            self.start_of_range(line, hit, offset)
        } else {
            None
        };
        let is_known = follows.map_or(is_known, |(_, is_known)| is_known && self.lies_with(tense().tense, time.days()));
        // "raised from two to four years" is no range.
        let is_known = is_known && !(operation == Operation::Range && line.lower(hit.start) == FROM);
        let is_other_day = self.may_be_other_day && operation == Operation::Move && rest.contains("day");
        let is_counted = self.is_doubtful && !(hit.shared_year.is_some() || stands_alone(operation, &words));
        Some((time, is_known && !is_other_day && !is_counted && !is_in_name(line, hit)))
    }

    /// True if nothing was weighed to reach the value.
    fn is_certain(&self, operation: Operation, words: &[&str], time: &Time, tense: &dyn Fn() -> Pointing) -> bool {
        let Time::Value { value, days } = time else { return false };
        let is_one_day = days.is_some_and(|(first, last)| first == last);
        match (operation, words) {
            // A range of years may be a season or a financial year.
            (
                Operation::FirstMonths | Operation::LastMonths | Operation::FirstQuarters | Operation::LastQuarters,
                [_, year],
            ) => year.len() == 4,
            (Operation::Nth, [_, _, "move", ..] | [_, _, _, YEAR, _]) => true,
            (Operation::Nth, [_, _, month]) => month.len() > 2 || self.lies_with(tense().tense, *days),
            (Operation::Exactly, [_, _, "0"]) => true,
            (Operation::Is, _) => {
                value.contains(|c: char| c.is_ascii_digit()) && (!value.contains('/') || is_day_range(value))
            }
            (Operation::Length | Operation::Longer, [number, ..]) => number.parse::<f64>().is_ok(),
            (Operation::Range | Operation::Lengths, _) => value.contains('/'),
            (Operation::MonthsTo, _) => true,
            (Operation::Move, [count, unit, ..]) => {
                *unit == "day" && matches!(*count, "0" | "-1" | "1") && !self.is_of_other_days
            }
            (Operation::Weekday, [_, FOLLOWING]) => false,
            // Said on a Wednesday, "next Friday" may be in two days or in nine.
            (Operation::Weekday, [_, NEXT]) => false,
            (Operation::Weekday, [_, LAST]) => days.is_some_and(|days| !self.is_this_week(days.0)),
            (Operation::Weekday, [_, way @ (LAST | NEXT), count]) => {
                let away = count.parse::<i32>().unwrap_or(0) * if *way == LAST { 7 } else { -7 };
                days.and_then(|days| days.0.checked_add(away.days()).ok()).is_some_and(|day| !self.is_this_week(day))
            }
            (Operation::Weekday, [_, _, ..]) => true,
            (Operation::Weekday, _) => tense().is_sure && self.lies_with(tense().tense, *days),
            (Operation::Slash, _) => self.order.is_some(),
            (Operation::Near, [_, THIS]) => self.lies_with(tense().tense, *days) && self.is_of_this_year(*days),
            (Operation::Near, [_, _, ..]) => true,
            (Operation::Near, _)
                if self.is_of_written_year(*days) || self.may_be_of_last_year(*days, tense().tense) =>
            {
                false
            }
            (Operation::Near, _) => is_one_day && self.lies_with(tense().tense, *days),
            (Operation::Holiday, _) => words.contains(&IN),
            _ => false,
        }
    }

    /// True if the days lie on the side of publication that the tense shows.
    fn lies_with(&self, tense: Tense, days: Option<(Date, Date)>) -> bool {
        let (Some(published), Some((first, last))) = (self.published, days) else { return false };
        match tense {
            Tense::Past => last <= published,
            Tense::Future => first >= published,
            Tense::Present | Tense::Unknown => false,
        }
    }

    /// "last Thursday" said on a Friday, "next Friday" on a Thursday: it may
    /// be that day or the one a week from it.
    fn is_this_week(&self, day: Date) -> bool {
        self.published.is_none_or(|published| days_between(published, day).abs() <= 3)
    }

    fn weekday(&self, weekday: &str, which: &[&str], tense: &dyn Fn() -> Pointing) -> Value {
        let Some(published) = self.published else { return Value::Part(format!("XXXX-WXX-{weekday}")) };
        let Ok(wanted) = weekday.parse::<i32>() else { return Value::Unknown };
        let is_countable = |count: &str| count.parse::<i32>().is_ok_and(|count| count.abs() <= MOST_WEEKS);
        if which.get(1).is_some_and(|count| !is_countable(count)) {
            return Value::Unknown;
        }
        let today = i32::from(published.weekday().to_monday_one_offset());
        let back = (today - wanted).rem_euclid(7);
        let Pointing { tense, is_sure, is_open } = tense();
        let known = usize::try_from(wanted - 1).ok().and_then(|at| self.weekdays.get(at).copied().flatten());
        let known = known.map(|day| days_between(published, day)).filter(|days| (-7..=7).contains(days));
        let points_elsewhere = known.is_some_and(|days| match tense {
            Tense::Future | Tense::Present => days < 0 && !is_open,
            Tense::Past => days > 0,
            Tense::Unknown => false,
        });
        if let Some(days) = known.filter(|_| which.is_empty() && !is_sure && !points_elsewhere) {
            return published.checked_add(days.days()).map_or(Value::Unknown, |day| Value::Known(day.to_string()));
        }
        let days = match which {
            [WEEK, count] => wanted - today + 7 * count.parse::<i32>().unwrap_or(0),
            ["beyond", count] => (if back == 0 { 0 } else { 7 - back }) + 7 * count.parse::<i32>().unwrap_or(0),
            [AGO, count] => (if back == 0 { 0 } else { 7 - back }) - 7 * count.parse::<i32>().unwrap_or(0),
            ["ahead", count] => 7 * count.parse::<i32>().unwrap_or(0) - back,
            [LAST, count] => (if back == 0 { -7 } else { -back }) - 7 * count.parse::<i32>().unwrap_or(0),
            [NEXT, count] => 7 - back + 7 * count.parse::<i32>().unwrap_or(0),
            [LAST] if back == 0 => -7,
            [NEXT] if back == 0 => 7,
            _ if back == 0 => 0,
            [LAST] => -back,
            [NEXT] => 7 - back,
            [THIS] if tense != Tense::Past => 7 - back,
            _ if matches!(tense, Tense::Future | Tense::Present) => 7 - back,
            _ => -back,
        };
        published.checked_add(days.days()).map_or(Value::Unknown, |day| Value::Known(day.to_string()))
    }

    /// True for what lies after publication and is told as done: it was counted
    /// from something else.
    fn comes_too_late(&self, value: &Value, tense: &dyn Fn() -> Pointing) -> bool {
        let Value::Known(value) = value else { return false };
        let first = calendar::days(value).map(|days| days.0);
        first.zip(self.published).is_some_and(|(first, published)| first > published) && tense().tense == Tense::Past
    }

    /// "the 15th": of this month, or of the one before or after it if the
    /// clause points there.
    fn month_day(&self, day: &str, tense: &dyn Fn() -> Pointing) -> Value {
        let (Some(published), Ok(wanted)) = (self.published, day.parse::<i8>()) else {
            return Value::Part(format!("XXXX-XX-{day}"));
        };
        let shift = match tense().tense {
            Tense::Past if wanted > published.day() => -1,
            Tense::Future | Tense::Present if wanted < published.day() => 1,
            _ => 0,
        };
        let month = published.first_of_month().checked_add(shift.months());
        let found = month.and_then(|month| Date::new(month.year(), month.month(), wanted));
        found.map_or(Value::Unknown, |day| Value::Known(day.to_string()))
    }

    /// The weekend before a report that tells of it, the one to come before
    /// one that announces it.
    fn weekend(&self, tense: &dyn Fn() -> Pointing) -> Value {
        let Some(published) = self.published else { return Value::Unknown };
        let is_over = published.weekday().to_monday_one_offset() < 6 && tense().tense == Tense::Past;
        let count = if is_over { -1 } else { 0 };
        calendar::shifted(published, count, Unit::Weekend).map_or(Value::Unknown, Value::Known)
    }

    /// "7/8/2007". Which number is the month: the numbers themselves, then the
    /// other such dates of the report, then the day of publication.
    fn slash_day(&self, day: &str) -> Value {
        let Some((first, second, year)) = slash_parts(day) else { return Value::Unknown };
        let one = |month: i8, day: i8| Date::new(year, month, day).ok();
        let (month_first, day_first) = (one(first, second), one(second, first));
        let is_stopped = day.contains('.');
        let found = match (month_first, day_first, self.order) {
            (_, Some(day), _) if is_stopped => Some(day),
            (Some(day), None, _) | (None, Some(day), _) => Some(day),
            (Some(one), Some(other), _) if one == other => Some(one),
            (Some(day), _, Some(SlashOrder::MonthFirst)) | (_, Some(day), Some(SlashOrder::DayFirst)) => Some(day),
            (Some(one), Some(other), None) => self.nearer(one, other),
            (None, None, _) => return Value::Unknown,
        };
        found.map_or(Value::Part(format!("{year:04}-XX-XX")), |day| Value::Known(day.to_string()))
    }

    /// The day that lies in the week of publication, if the other one does not.
    fn nearer(&self, one: Date, other: Date) -> Option<Date> {
        let published = self.published?;
        let is_near = |day: Date| days_between(day, published).abs() <= 7;
        match (is_near(one), is_near(other)) {
            (true, false) => Some(one),
            (false, true) => Some(other),
            _ => None,
        }
    }

    /// A month, month and day, quarter or season without its year.
    fn near(&self, part: &str, which: &[&str], tense: &dyn Fn() -> Pointing, is_adverb: bool) -> Option<Value> {
        let with_year = |year: &str| with_year(part, year);
        let Some(published) = self.published else { return Some(Value::Part(with_year("XXXX"))) };
        let years = [-1, 0, 1].map(|shift| published.year().saturating_add(shift));
        let candidates = years.map(|year| with_year(&format!("{year:04}")));
        let known = candidates.iter().filter_map(|value| Some((value, calendar::days(value)?)));
        if let [YEAR, shift] = which {
            let year = published.year().checked_add(shift.parse().ok()?)?;
            return Some(Value::Known(with_year(&format!("{year:04}"))));
        }
        // "April 8, 2012 ... on April 9".
        if let Some((written, _)) = self.written.filter(|_| which.is_empty() && part.len() == 5) {
            let near = candidates_of(written.year(), part).filter(|day| days_between(written, *day).abs() <= 31);
            if let Some(day) = near.filter(|day| day.year() != published.year() && self.is_just_written()) {
                return Some(Value::Known(day.to_string()));
            }
        }
        let tense = tense().tense;
        let is_to_come = || {
            let this = with_year(&format!("{:04}", published.year()));
            calendar::days(&this).is_some_and(|days| days.0 > published)
        };
        let cost = |first: Date, last: Date| {
            let away = if last < published {
                -days_between(last, published)
            } else if first > published {
                days_between(published, first)
            } else {
                0
            };
            let is_wrong = (away > 0 && tense == Tense::Past) || (away < 0 && tense == Tense::Future);
            let is_excluded = match which {
                [LAST] => away >= 0 && first.year() >= published.year() && last >= published,
                [NEXT] => away <= 0,
                // In January "this winter" is the one that began last year, and so is "this
                // summer" of which a past clause tells.
                [THIS] if part == "WI" && published.month() < 5 => last.year() != published.year(),
                [THIS] if tense == Tense::Past && is_to_come() => first.year() + 1 != published.year(),
                [THIS] => first.year() != published.year(),
                _ => false,
            };
            let of_adverb = WRONG_SIDE_ADVERB.iter().find(|(of, _)| is_adverb && *of == tense);
            let of_results =
                part.starts_with(['Q', 'H']).then_some(&WRONG_SIDE_ADVERB[0]).filter(|(of, _)| *of == tense);
            let factor = of_adverb.or(of_results).map_or(WRONG_SIDE, |(_, factor)| *factor);
            i64::from(away.abs()) * i64::from(if is_wrong { factor } else { 1 }) + if is_excluded { 100_000 } else { 0 }
        };
        let best = known.min_by_key(|(_, (first, last))| cost(*first, *last));
        best.map(|(value, _)| Value::Known(value.clone()))
    }

    /// The year of a month or day that shares it with what follows: "from 26
    /// July to 22 August 2022", "between 30 December and 2 January 2022".
    pub(super) fn shared_year(&self, line: &Line, hit: &Match) -> Option<i16> {
        let filled = hit.fill(&hit.pattern.value);
        let part = language::near_alone(&filled)?;
        let mut at = hit.end;
        for _ in 0..MOST_SHARING {
            let joints = (at..at + 3).take_while(|&at| is_joint(line.lower(at))).count();
            let other = patterns::longest(line, at + joints).filter(|_| joints > 0)?;
            at = other.end;
            let other = other.pieces().into_iter().next()?;
            let value = other.fill(&other.pattern.value);
            let (operation, rest) = language::read(&value)?;
            let words: Vec<&str> = rest.split(' ').collect();
            let year = match (operation, &words[..]) {
                (Operation::Is, [day]) if has_written_year(&other) && day.len() > 4 => day.get(..4)?.parse().ok()?,
                // "between May and June in 1981".
                (Operation::Is, [year]) if other.pattern.name == YEAR && joints == 1 && part.len() == 2 => {
                    matches!(line.lower(other.start - 1), IN | OF).then(|| year.parse().ok())??
                }
                (Operation::Near, [_, YEAR, shift]) => self.published?.year().checked_add(shift.parse().ok()?)?,
                (Operation::Near, [_]) | (Operation::Clock | Operation::Spoken, _) => continue,
                _ => return None,
            };
            let last = match (operation, &words[..]) {
                (Operation::Is, [day]) => calendar::days(day),
                _ => calendar::days(&with_year(words.first()?, &format!("{year:04}"))),
            };
            let is_later = calendar::days(&with_year(part, &format!("{year:04}")))
                .zip(last)
                .is_some_and(|(one, last)| one.0 > last.1);
            return Some(if is_later { year - 1 } else { year });
        }
        None
    }

    /// "fell in the April-December period" in a report of March: what is told as past began
    /// before it ended.
    fn before_its_end(
        &self,
        found: Value,
        part: &str,
        line: &Line,
        hit: &Match,
        tense: &dyn Fn() -> Pointing,
    ) -> Value {
        let last = || {
            let is_joint = match line.lower(hit.end) {
                AND => line.before(hit.start, 1) == BETWEEN,
                word => SPAN_JOINTS.has(word) || matches!(word, "-" | "–" | "—"),
            };
            let last = patterns::longest(line, hit.end + 1).filter(|_| is_joint)?;
            let value = last.fill(&last.pattern.value);
            let part = language::near_alone(&value)?;
            match self.near(part, &[], tense, true)? {
                Value::Known(value) => calendar::days(&value).map(|days| days.0),
                _ => None,
            }
        };
        let first = match &found {
            Value::Known(value) => calendar::days(value).map(|days| days.0),
            _ => None,
        };
        match first.zip(last()) {
            Some((first, last)) if first > last && tense().tense == Tense::Past => {
                let in_year = |year: i16| with_year(part, &format!("{year:04}"));
                let same = in_year(last.year());
                let is_later = calendar::days(&same).is_none_or(|days| days.0 > last);
                Value::Known(if is_later { in_year(last.year() - 1) } else { same })
            }
            _ => found,
        }
    }

    /// "a week today", "a year ago today": to the day.
    fn exactly(&self, count: &str, unit: &str, from: &str) -> Value {
        let day = (|| {
            let day = self.published?.checked_add(from.parse::<i32>().ok()?.days()).ok()?;
            let count = count.parse::<f64>().ok().filter(|count| count.fract() == 0.0 && count.abs() < 1000.0)? as i32;
            let span = match Unit::named(unit)? {
                Unit::Day => count.days(),
                Unit::Week => count.weeks(),
                Unit::Fortnight => (2 * count).weeks(),
                Unit::Month => count.months(),
                Unit::Year => count.years(),
                _ => return None,
            };
            day.checked_add(span).ok()
        })();
        day.map_or(Value::Unknown, |day| Value::Known(day.to_string()))
    }

    /// "the last Friday of this month", "the first Monday in March": the month is given by its
    /// number, with its year, or by how far it lies from that of publication. Weekday 0 is any day.
    fn nth(&self, nth: &str, weekday: &str, month: &[&str], tense: &dyn Fn() -> Pointing, is_adverb: bool) -> Value {
        let day_of = |value: &str| nth_day(nth, weekday, calendar::days(value)?);
        let found = match month {
            ["move", count, unit] => match moved(self.published, count, unit) {
                Value::Known(value) => day_of(&value),
                _ => None,
            },
            [month] if month.len() > 2 => day_of(month),
            [month, YEAR, shift] => (|| {
                let year = self.published?.year().checked_add(shift.parse().ok()?)?;
                day_of(&format!("{year:04}-{month}"))
            })(),
            [month] => {
                let Some(published) = self.published else { return Value::Unknown };
                let tense = tense().tense;
                let years = [-1, 0, 1].map(|shift| published.year().saturating_add(shift));
                let days = years.iter().filter_map(|year| day_of(&format!("{year:04}-{month}")));
                days.min_by_key(|day| {
                    let away = days_between(published, *day);
                    let is_wrong = match tense {
                        Tense::Past => away > 0,
                        Tense::Future | Tense::Present => away < 0,
                        Tense::Unknown => false,
                    };
                    let of_adverb = WRONG_SIDE_ADVERB.iter().find(|(of, _)| is_adverb && *of == tense);
                    away.abs() * if is_wrong { of_adverb.map_or(WRONG_SIDE, |(_, factor)| *factor) } else { 1 }
                })
            }
            _ => None,
        };
        found.map_or(Value::Unknown, |day| Value::Known(day.to_string()))
    }

    /// "the first nine months of 2023", of a year in figures or so many years from publication.
    fn months_of_year(&self, is_first: bool, count: &str, year: &str) -> Option<Value> {
        let count: u32 = count.parse().ok().filter(|count| (1..12).contains(count))?;
        let year = match year.len() {
            4 => year.parse::<i16>().ok()?,
            _ => match self.published {
                Some(day) => day.year().checked_add(year.parse().ok()?)?,
                None => return Some(Value::Unknown),
            },
        };
        let (first, last) = if is_first { (1, count) } else { (13 - count, 12) };
        Some(Value::Known(format!("{year:04}-{first:02}/{year:04}-{last:02}")))
    }

    /// "the Sunday after Easter".
    fn beside(&self, weekday: &str, side: &str, rule: &str, tense: &dyn Fn() -> Pointing) -> Value {
        let Value::Known(feast) = self.holiday(rule, tense, false) else {
            return Value::Part(format!("XXXX-WXX-{weekday}"));
        };
        let found = feast.parse::<Date>().ok().and_then(|feast| {
            let wanted = weekday.parse::<i32>().ok()? - i32::from(feast.weekday().to_monday_one_offset());
            let away = if side == AFTER { (wanted - 1).rem_euclid(7) + 1 } else { -((-wanted - 1).rem_euclid(7) + 1) };
            feast.checked_add(away.days()).ok()
        });
        found.map_or(Value::Unknown, |day| Value::Known(day.to_string()))
    }

    /// "from noon on Tuesday to midnight on Wednesday": the day that the range
    /// begins with, and whether it is certain.
    fn start_of_range(&self, line: &Line, hit: &Match, offset: usize) -> Option<(Date, bool)> {
        let sentence = self.all.words.get(offset)?.sentence;
        let (_, end, day, is_certain) =
            self.last_weekday.filter(|(of, end, ..)| *of == sentence && *end < hit.start)?;
        let between = end..hit.start;
        let is_of_clock = |at: usize| {
            let word = line.lower(at);
            word.starts_with(|c: char| c.is_ascii_digit())
                || CLOCK_FILL.has(word)
                || TIME_WORDS.value(word).is_some_and(|value| super::class(value, "part").is_some())
        };
        let joint = between.clone().find(|&at| !is_of_clock(at))?;
        let is_led = |word: &str| (1..=6).any(|back| line.before(end, back) == word);
        let is_range = match line.lower(joint) {
            TO => is_led(FROM) || between.len() == 1,
            word if UNTIL_WORDS.has(word) => is_led(FROM),
            word if SPAN_JOINTS.has(word) => true,
            "-" | "–" | "—" => true,
            AND => is_led(BETWEEN),
            _ => false,
        };
        let first = end.saturating_sub(12);
        // "moved the match from Saturday to Thursday".
        let lemmas = self.all.words.get(offset + first..offset + end)?;
        let is_moved = lemmas.iter().any(|word| FORWARD_VERBS.has(&word.lemma.to_lowercase()));
        let is_rest = (joint + 1..hit.start).all(is_of_clock);
        (is_range && is_rest && !is_moved && between.len() <= 9).then_some((day, is_certain))
    }

    /// "from 20 December 2018 until 4 January", "jailed in March 2011, freed in August": the year of
    /// what stands before, or the next. With it whether a range says so.
    fn after_written(
        &self,
        part: &str,
        line: &Line,
        hit: &Match,
        offset: usize,
        tense: &dyn Fn() -> Pointing,
    ) -> Option<(String, bool)> {
        let sentence = self.all.words.get(offset)?.sentence;
        let (_, start, end, first) = self.last_written.filter(|(of, _, end, _)| *of == sentence && *end < hit.start)?;
        let between: Vec<&str> = (end..hit.start).map(|at| line.lower(at)).collect();
        let is_end = |word: &&str| SPAN_JOINTS.has(word) || matches!(*word, "-" | "–" | "—");
        let is_fill = |word: &&str| SPAN_PARTS.has(word) || matches!(*word, THE | OF | ON | AT | IN);
        let is_led = |word: &str| (1..=4).any(|back| line.before(start, back) == word);
        let is_joint = |word: &&str| is_end(word) || *word == AND && is_led(BETWEEN);
        let is_range = between.iter().any(is_joint) && between.iter().all(|word| is_joint(word) || is_fill(word));
        // "The bridge, built in May 1999, fell in June".
        let is_aside = between.first() == Some(&",") && (1..=6).any(|back| line.before(start, back) == ",");
        let is_story = between.len() <= 9
            && between.iter().any(|word| matches!(*word, "," | AND | THEN | BUT))
            && !between.iter().any(|word| matches!(*word, ";" | ":" | SINCE | THAN | THIS | LAST | NEXT))
            && !is_aside
            && self.published.is_some_and(|published| first.year() < published.year())
            && tense().tense == Tense::Past;
        if !is_range && !is_story {
            return None;
        }
        let years = [first.year(), first.year().checked_add(1)?];
        let values = years.map(|year| with_year(part, &format!("{year:04}")));
        let value = values.into_iter().find(|value| calendar::days(value).is_some_and(|days| days.0 > first))?;
        let is_past =
            self.published.is_none_or(|published| calendar::days(&value).is_some_and(|days| days.0 <= published));
        (is_range || is_past).then_some((value, is_range))
    }

    /// "ten days after Christmas", "a week before Easter".
    fn beside_holiday(&self, count: &str, unit: &str, rule: &str, tense: &dyn Fn() -> Pointing) -> Value {
        let Value::Known(feast) = self.holiday(rule, tense, false) else { return Value::Unknown };
        moved(feast.parse().ok(), count, unit)
    }

    /// True while the sentences beside a date with its year are read.
    fn is_just_written(&self) -> bool {
        self.written.zip(self.sentence).is_some_and(|((_, of), now)| now - of <= 3)
    }

    fn is_of_written_year(&self, days: Option<(Date, Date)>) -> bool {
        let Some(((written, _), (first, _))) = self.written.zip(days) else { return false };
        self.is_just_written()
            && self.published.is_some_and(|day| day.year() != first.year())
            && written.year() == first.year()
    }

    fn is_of_this_year(&self, days: Option<(Date, Date)>) -> bool {
        self.published.zip(days).is_some_and(|(published, (first, _))| published.year() == first.year())
    }

    /// "In 1835 the settlers rose. On October 2 they crossed the ford": what is told as past
    /// may have been in the year just spoken of.
    fn may_be_of_last_year(&self, days: Option<(Date, Date)>, tense: Tense) -> bool {
        tense == Tense::Past && self.last_year.zip(days).is_some_and(|(year, (first, _))| year < first.year())
    }

    /// "called off the summit on 12 April": the day may be that of the summit.
    fn is_put_off(&self, word: usize) -> bool {
        let has_tree = self.all.words.get(word).is_some_and(|word| !word.xpos.is_empty());
        has_tree && is_plan_or_end(&self.tree, &self.all.words, self.tree.predicate(word))
    }

    /// The week that a day without its year lies in.
    fn week_of(&self, day: &str, tense: &dyn Fn() -> Pointing) -> Value {
        let found = self.near(day, &[], tense, true);
        let Some(Value::Known(day)) = found else { return Value::Unknown };
        day.parse().ok().and_then(|day| calendar::shifted(day, 0, Unit::Week)).map_or(Value::Unknown, Value::Known)
    }

    fn holiday(&self, rule: &str, tense: &dyn Fn() -> Pointing, is_adverb: bool) -> Value {
        let (rule, year) =
            rule.split_once(IN_YEAR).map_or((rule, None), |(rule, year)| (rule, year.parse::<i16>().ok()));
        if let Some(day) = year.and_then(|year| calendar::holiday(rule, year)) {
            return Value::Known(day.to_string());
        }
        let Some(published) = self.published else {
            return if rule.contains(' ') { Value::Unknown } else { Value::Part(format!("XXXX-{rule}")) };
        };
        let tense = tense().tense;
        let days =
            [-1, 0, 1].into_iter().filter_map(|shift| calendar::holiday(rule, published.year().saturating_add(shift)));
        let best = days.min_by_key(|day| {
            let away = days_between(published, *day);
            let is_wrong = (away > 0 && tense == Tense::Past) || (away < 0 && tense == Tense::Future);
            let of_adverb = WRONG_SIDE_ADVERB.iter().find(|(of, _)| is_adverb && *of == tense);
            away.abs() * if is_wrong { of_adverb.map_or(WRONG_SIDE, |(_, factor)| *factor) } else { 1 }
        });
        best.map_or(Value::Unknown, |day| Value::Known(day.to_string()))
    }
}

/// The days last spoken of: one for each length of time that they could stand for.
#[derive(Default)]
struct LastSpokenOf {
    /// First days of the last mentions no longer than a day, a week, a month,
    /// a quarter, a year, and of any.
    firsts: [Option<Date>; 6],
    /// The sentence of the last mention, by its first word, and its length in days.
    latest: Option<(usize, i32)>,
}

impl LastSpokenOf {
    const LENGTHS: [i32; 6] = [1, 7, 31, 92, 366, i32::MAX];

    fn keep(&mut self, first: Date, last: Date, sentence: usize) {
        let length = days_between(first, last) + 1;
        self.latest = Some((sentence, length));
        for (kept, _) in self.firsts.iter_mut().zip(Self::LENGTHS).filter(|(_, most)| length <= *most) {
            *kept = Some(first);
        }
    }

    /// "In October he was shot, and flown out six days later": no day is known
    /// that the days could be counted from.
    fn is_too_coarse(&self, unit: &str, sentence: usize) -> bool {
        self.latest.is_some_and(|(at, length)| at == sentence && length > Self::LENGTHS[Self::place(unit)])
    }

    /// What was last spoken of as exactly as this unit needs.
    fn of(&self, unit: &str) -> Option<Date> {
        self.firsts[Self::place(unit)]
    }

    fn place(unit: &str) -> usize {
        match Unit::named(unit.split('T').next().unwrap_or(unit)) {
            Some(Unit::Week | Unit::Weekend | Unit::Fortnight) => 1,
            Some(Unit::Month) => 2,
            Some(Unit::Quarter) => 3,
            Some(Unit::Year) => 4,
            Some(Unit::Decade | Unit::Century) => 5,
            Some(Unit::Second | Unit::Minute | Unit::Hour | Unit::Day) | None => 0,
        }
    }
}

/// Which of the first two numbers of a date between slashes is the month.
#[derive(Clone, Copy, PartialEq, Eq)]
enum SlashOrder {
    MonthFirst,
    DayFirst,
}

/// True if the value is reached without the day of publication.
fn stands_alone(operation: Operation, words: &[&str]) -> bool {
    match (operation, words) {
        (Operation::Is | Operation::Length | Operation::Slash, _) => true,
        (Operation::Nth, [_, _, month]) => month.len() == 7,
        (Operation::FirstMonths | Operation::LastMonths, [_, year]) => year.len() == 4,
        (Operation::Holiday, words) => words.contains(&IN),
        _ => false,
    }
}

/// What the dates of the report show; `None` if nothing does, or both.
fn slash_order(report: &Report, all: &Annotations) -> Option<SlashOrder> {
    let forms = all.parse.tokens.iter().map(|token| token.span.of(&report.text)).filter(|form| form.contains('/'));
    let mut orders = forms.filter_map(slash_parts).filter_map(|(first, second, _)| match (first > 12, second > 12) {
        (true, false) => Some(SlashOrder::DayFirst),
        (false, true) => Some(SlashOrder::MonthFirst),
        _ => None,
    });
    let first = orders.next()?;
    orders.all(|order| order == first).then_some(first)
}

fn slash_parts(form: &str) -> Option<(i8, i8, i16)> {
    let parts: Vec<&str> = form.split(['/', '.']).collect();
    let [first, second, year] = parts[..] else { return None };
    Some((first.parse().ok()?, second.parse().ok()?, year.parse().ok()?))
}

/// The day that the value of a dateline's pattern stands for.
pub(super) fn day_of_dateline(value: &str, published: Option<Date>) -> Option<Date> {
    let is_near = |day: &Date| published.is_none_or(|published| days_between(*day, published).abs() <= 3);
    match language::read(value)? {
        (Operation::Is, day) => day.parse().ok().filter(is_near),
        (Operation::Near, day) => {
            let years = [-1, 0, 1].map(|shift| published.map(|day| day.year().saturating_add(shift)));
            years.iter().flatten().filter_map(|year| format!("{year:04}-{day}").parse().ok()).find(is_near)
        }
        _ => None,
    }
}

/// A value on its way.
enum Value {
    Known(String),
    /// With `X` for what nothing anchors.
    Part(String),
    Unknown,
}

impl Value {
    fn into_time(self, part: Option<&str>, is_calendar: bool) -> Option<Time> {
        let with_part = |value: String| match part {
            Some(part) if value.len() == 10 && !value.contains('T') => format!("{value}T{part}"),
            _ => value,
        };
        Some(match self {
            Value::Known(value) if value.starts_with("XXXX") => Time::Relative { value: with_part(value) },
            Value::Known(value) => {
                let days = if is_calendar { calendar::days(&value) } else { None };
                let is_impossible = is_calendar && days.is_none() && value.contains('-') && !value.starts_with('F');
                if is_impossible {
                    return None;
                }
                Time::Value { value: with_part(value), days }
            }
            Value::Part(value) => Time::Relative { value: with_part(value) },
            Value::Unknown => Time::Relative { value: String::new() },
        })
    }
}

/// The unit `count` units from that of the day. `-X`: an unknown number of them.
fn moved(from: Option<Date>, count: &str, unit: &str) -> Value {
    let vague = match count.as_bytes() {
        [.., b'X'] => Some(if count.starts_with('-') { "PAST_REF" } else { "FUTURE_REF" }),
        _ => None,
    };
    if let Some(reference) = vague {
        return Value::Known(reference.to_string());
    }
    let Some(day) = from else { return Value::Unknown };
    let (unit, part) = unit.split_once('T').map_or((unit, None), |(unit, part)| (unit, Some(part)));
    let (Ok(count), Some(unit)) = (count.parse::<f64>(), Unit::named(unit)) else { return Value::Unknown };
    let shifted = match unit {
        Unit::Hour | Unit::Minute | Unit::Second if count.abs() < 24.0 => calendar::shifted(day, 0, Unit::Day),
        Unit::Hour => calendar::shifted(day, (count / 24.0).trunc() as i32, Unit::Day),
        Unit::Decade | Unit::Century if count.fract() != 0.0 => {
            let years = if unit == Unit::Decade { 10.0 } else { 100.0 };
            calendar::shifted(day, (count.clamp(-100.0, 100.0) * years).round() as i32, Unit::Year)
        }
        Unit::Year if count.fract() != 0.0 => calendar::shifted(day, (count * 12.0).round() as i32, Unit::Month),
        _ if count.abs() > 10_000.0 => None,
        _ => calendar::shifted(day, count.round() as i32, unit),
    };
    match (shifted, part) {
        (Some(value), Some(part)) => Value::Known(format!("{value}T{part}")),
        (Some(value), None) => Value::Known(value),
        (None, _) => Value::Unknown,
    }
}

/// True if the match stands after a preposition of time or at an edge of its
/// clause, so that the tense of the clause is its own.
fn is_adverb(line: &Line, hit: &Match) -> bool {
    // "after a January vote".
    let article = usize::from(ARTICLES.has(line.before(hit.start, 1)));
    let is_led = matches!(line.before(hit.start, 2), AFTER | SINCE | FOLLOWING | BEFORE);
    if article == 1 && is_led {
        return true;
    }
    TIME_PREPOSITIONS.has(line.before(hit.start, 1))
}

/// "the 2018 World Cup": the year may only name the thing. Figures that no word of time leads to
/// may be a number: "1907 against".
fn is_in_name(line: &Line, hit: &Match) -> bool {
    let before = hit.start.wrapping_sub(1);
    let is_named = line.is_capital(hit.end)
        || hit.start > 0 && (line.tag(before) == "PROPN" || hit.start > 1 && line.is_capital(before))
        // "its number is 1988".
        || PAST_BE.has(line.before(hit.start, 1))
        || PRESENT_BE.has(line.before(hit.start, 1));
    hit.pattern.name == YEAR && (is_named || !patterns::is_led_year(line, hit.start))
}

/// True for a range whose ends are days.
fn is_day_range(value: &str) -> bool {
    value.split('/').all(|end| end.len() == 10)
}

fn days_between(from: Date, to: Date) -> i32 {
    from.until(to).map_or(0, |span| span.get_days())
}

/// "hired on 4 June and sacked on 9 July 2018": the year of the first may be
/// that of the second.
pub(super) fn doubt_years(found: &mut [TimeMention]) {
    let year = |time: &TimeMention| time.value.days().map(|days| days.0.year());
    let mut later: Option<i16> = None;
    for time in found.iter_mut().rev() {
        if WRITTEN.contains(&time.rule) {
            later = year(time);
        } else if NEAR.contains(&time.rule) && later.is_some_and(|later| year(time) != Some(later)) {
            time.is_certain = false;
        }
    }
}

/// Rules of days with their year and without.
const WRITTEN: [&str; 3] = ["month-day-year", "day-month-year", "days-listed-with-year"];
const NEAR: [&str; 4] = ["month-day", "day-month", "days-of-month", "days-listed"];

impl Reading<'_> {
    /// A time of day belongs to the day named beside it, else in its sentence,
    /// else in the one before; not to that of publication.
    pub(super) fn give_clocks_their_day(&self, text: &str, found: &mut [TimeMention], sentence: u32) {
        let named: Vec<(usize, Span, TimeMention)> = found
            .iter()
            .enumerate()
            .filter(|(_, time)| !is_clock(time) && time.rule != "now" && day_of(time).is_some())
            .map(|(at, time)| (at, time.span, time.clone()))
            .collect();
        let told = self.last_day.filter(|(_, of)| (1..=2).contains(&(sentence - of)));
        for (at, time) in found.iter_mut().enumerate().filter(|(_, time)| is_clock(time)) {
            let Some((_, clock)) = time.value.value().split_once('T') else { continue };
            let distance = |(other, span, _): &&(usize, Span, TimeMention)| {
                let between = |from: u32, to: u32| text.get(from as usize..to as usize).unwrap_or("").trim();
                match () {
                    _ if *other == at + 1
                        && matches!(without_sharp(between(time.span.end, span.start)), "" | "," | ON | ", on" | OF) =>
                    {
                        0
                    }
                    _ if *other + 1 == at
                        && span.start < time.span.start
                        && between(span.end, time.span.start).len() < 16 =>
                    {
                        1
                    }
                    // A day of another clause is farther away.
                    _ => {
                        let (from, to) =
                            if *other < at { (span.end, time.span.start) } else { (time.span.end, span.start) };
                        let between = between(from, to);
                        let is_parted =
                            between.contains(';') || between.contains(", and ") || between.contains(", but ");
                        2 * at.abs_diff(*other) + usize::from(*other > at) + if is_parted { 2 } else { 0 }
                    }
                }
            };
            let Some((_, _, day)) = named.iter().min_by_key(distance) else {
                if let Some((day, _)) = told {
                    time.value = Time::Value { value: format!("{day}T{clock}"), days: Some((day, day)) };
                }
                continue;
            };
            let (written, part) =
                day.value.value().split_once('T').map_or((day.value.value(), None), |(day, part)| (day, Some(part)));
            let clock = match part.filter(|_| time.rule == FACE).and_then(|part| on_clock(clock, Some(part))) {
                Some(clock) => clock,
                None => clock.to_string(),
            };
            let value = format!("{written}T{clock}");
            time.value = match day.value.days() {
                Some(days) => Time::Value { value, days: Some(days) },
                None => Time::Relative { value },
            };
        }
    }
}

/// "noon sharp on Friday".
fn without_sharp(between: &str) -> &str {
    let tail = CLOCK_TAILS.iter().find_map(|(word, _)| between.strip_prefix(word));
    tail.map_or(between, str::trim)
}

/// What a time says of its day, if it says that it is one.
fn day_of(time: &TimeMention) -> Option<&str> {
    let day = time.value.value().split('T').next()?;
    let is_one = time.value.days().is_none_or(|days| days.0 == days.1);
    let is_day = day.len() == 10 && (day.starts_with("XXXX-") || day.starts_with(|c: char| c.is_ascii_digit()));
    (is_one && is_day && !day.contains('/') && time.kind != TimeKind::Set).then_some(day)
}

/// `03:30` in the evening is `15:30`. Where no part of the day is told, an hour
/// of daylight is meant.
fn on_clock(face: &str, part: Option<&str>) -> Option<String> {
    let (hour, minute) = face.split_once(':')?;
    let hour = hour.parse::<u32>().ok()? % 12;
    let is_late = match part {
        Some("MO") => false,
        Some("AF" | "EV") => true,
        Some("NI") => hour >= 5,
        Some("MI") => hour < 4,
        _ => hour < 7,
    };
    Some(format!("{:02}:{minute}", hour + if is_late { 12 } else { 0 }))
}

/// "this Sunday" beside "next Sunday" in one sentence.
fn has_this_beside(line: &Line, hit: &Match) -> bool {
    let weekday = line.lower(hit.end - 1);
    (1..line.lower.len()).any(|at| at + 1 != hit.end && line.lower(at) == weekday && line.before(at, 1) == THIS)
}

/// "1976/77" as `1976/1977`; "2008-45" is no span of years.
fn whole_years(value: &str) -> String {
    let years = || {
        let (first, last) = value.split_once('/').filter(|(first, last)| first.len() == 4 && last.len() == 2)?;
        let (year, last) = (first.parse::<i32>().ok()?, last.parse::<i32>().ok()?);
        let last = year - year % 100 + last + if last <= year % 100 { 100 } else { 0 };
        Some(if last - year <= 20 { format!("{first}/{last:04}") } else { first.to_string() })
    };
    years().unwrap_or_else(|| value.to_string())
}

/// "the six months to June 2020".
fn months_to(count: &str, month: &str) -> Value {
    let first = || {
        let back = count.parse::<i32>().ok().filter(|count| (1..=36).contains(count))? - 1;
        calendar::shifted(calendar::days(month)?.0, -back, Unit::Month)
    };
    first().map_or(Value::Unknown, |first| Value::Known(format!("{first}/{month}")))
}

/// "lower than in May", "more than June".
fn is_compared(line: &Line, hit: &Match) -> bool {
    let led = usize::from(matches!(line.before(hit.start, 1), IN | DURING | ON | AT | FOR));
    line.before(hit.start, 1 + led) == THAN
}

/// The first such weekday after a day.
fn weekday_after(day: Date, weekday: &str) -> Option<Value> {
    let wanted = weekday.parse::<i32>().ok()? - i32::from(day.weekday().to_monday_one_offset());
    let found = day.checked_add(((wanted - 1).rem_euclid(7) + 1).days()).ok()?;
    Some(Value::Known(found.to_string()))
}

/// Of the days from the first to the last the nth that is this weekday, 0 for any; -1 is the last.
fn nth_day(nth: &str, weekday: &str, (first, last): (Date, Date)) -> Option<Date> {
    let (nth, weekday) = (nth.parse::<i32>().ok()?, weekday.parse::<i32>().ok()?);
    let offset = |day: Date| i32::from(day.weekday().to_monday_one_offset());
    let step = if weekday == 0 { 1 } else { 7 };
    let found = if nth < 0 {
        let back = if weekday == 0 { 0 } else { (offset(last) - weekday).rem_euclid(7) };
        last.checked_sub((back - step * (nth + 1)).days()).ok()?
    } else {
        let on = if weekday == 0 { 0 } else { (weekday - offset(first)).rem_euclid(7) };
        first.checked_add((on + step * (nth - 1)).days()).ok()?
    };
    (first..=last).contains(&found).then_some(found)
}

fn with_year(part: &str, year: &str) -> String {
    part.split('/').map(|one| format!("{year}-{one}")).collect::<Vec<_>>().join("/")
}

fn candidates_of(year: i16, part: &str) -> Option<Date> {
    format!("{year:04}-{part}").parse().ok()
}

/// How many parts of a list share the year of the last.
const MOST_SHARING: usize = 8;

/// Words that join the parts of a range or a list.
fn is_joint(word: &str) -> bool {
    SPAN_JOINTS.has(word) || matches!(word, AND | OR | ON | IN | "&" | "," | "-" | "–" | "—" | "/")
}

/// True for a pattern with a whole year of its own.
fn has_written_year(hit: &Match) -> bool {
    ["is {year}-", "is {figureyear}-", "is {apostropheyear}-"].iter().any(|head| hit.pattern.value.starts_with(head))
}

/// "It is Tuesday and today I was moved", "Monday: Today we rested", "this is day two": the report
/// names its own day, and it is not that of publication.
fn is_of_other_days(report: &Report, all: &Annotations, published: Date) -> bool {
    let today = published.weekday().to_monday_one_offset().to_string();
    all.parse.sentences.iter().any(|sentence| {
        let tokens = &all.parse.tokens[sentence.tokens()];
        let form = |at: usize| tokens.get(at).map_or("", |token| token.span.of(&report.text));
        let lower = |at: usize| form(at).to_lowercase();
        let is_other = |at: usize| super::word_class(&TIME_WORDS, form(at), "weekday").is_some_and(|day| day != today);
        let names_day = |at: usize| {
            let is_named = matches!(&*lower(at), TODAY | IT | THIS)
                && matches!(&*lower(at + 1), IS | APOSTROPHE_S | CURLY_APOSTROPHE_S);
            let next = at + 2 + usize::from(matches!(&*lower(at + 2), NOW | ALREADY | "currently" | "finally"));
            let is_day = is_other(next) && !matches!(form(next + 1), APOSTROPHE_S | CURLY_APOSTROPHE_S | "-");
            is_named && (is_day || lower(next) == "day" && crate::numerals::read(&[&lower(next + 1)]).is_some())
        };
        (0..tokens.len()).any(names_day) || is_other(0) && form(1) == ":"
    })
}

/// True if only the time in UTC is known, and elsewhere it may be another day.
fn is_edge_of_day(report: &Report) -> bool {
    let Some(stamp) = &report.published else { return false };
    let is_utc = stamp.offset_minutes == Some(0);
    is_utc && stamp.time.is_some_and(|time| !(6..18).contains(&time.hour()))
}

fn is_clock(time: &TimeMention) -> bool {
    time.kind == TimeKind::Time && time.rule.starts_with("clock")
}
