//! Parses dates and times as pages write them. Begin with [`machine`] for attributes and
//! [`written`] for visible text.

use std::sync::LazyLock;

use jiff::civil::{Date, Time};
use rapporteur::report::Stamp;
use regex::{Captures, Regex};

use crate::lexicon::{MONTHS, ZONES};

/// A day, perhaps with a time, perhaps with an offset from UTC.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Moment {
    pub(crate) day: Date,
    pub(crate) time: Option<Time>,
    pub(crate) offset_minutes: Option<i16>,
}

impl Moment {
    pub(crate) fn stamp(self, from: &'static str, is_sure: bool) -> Stamp {
        Stamp { day: self.day, time: self.time, offset_minutes: self.offset_minutes, from, is_sure }
    }
}

/// A moment found in text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Written {
    pub(crate) moment: Moment,
    /// False if day and month could be the other way round.
    pub(crate) is_sure: bool,
    /// Start and end byte of the date, including an adjacent time.
    pub(crate) start: usize,
    pub(crate) end: usize,
}

/// Valid years: no web page is older, and later years are mistakes.
const YEARS: std::ops::RangeInclusive<i16> = 1990..=2099;

/// Maximum number of bytes examined; dates are shorter.
const LONGEST: usize = 200;

/// Parses ISO 8601, without anything around it.
pub(crate) fn iso(text: &str) -> Option<Moment> {
    let text = text.trim();
    let found = ISO.captures(text)?;
    (found.get(0)?.len() == text.len()).then(|| from_iso(&found)).flatten()
}

/// Parses an attribute: ISO 8601 and similar forms, digits without separators, seconds since 1970,
/// or a date in words.
pub(crate) fn machine(text: &str) -> Option<Moment> {
    let text = short(text.trim());
    let is_whole = |found: &Captures| {
        found.get(0).is_some_and(|all| all.start() == 0 && !text[all.end()..].starts_with(|c: char| c.is_ascii_digit()))
    };
    if let Some(found) = ISO.captures(text).filter(is_whole) {
        return from_iso(&found);
    }
    if let Some(found) = COMPACT.captures(text) {
        return from_iso(&found);
    }
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        return from_seconds(text);
    }
    written(text).filter(|written| written.is_sure).map(|written| written.moment)
}

/// The first date in words or numbers, with an adjacent time.
pub(crate) fn written(text: &str) -> Option<Written> {
    let text = short(text);
    if !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let (day, is_sure, start, end) = DAY_FORMS.iter().filter_map(|form| form.find(text)).min_by_key(|found| found.2)?;
    let mut written = Written { moment: Moment { day, time: None, offset_minutes: None }, is_sure, start, end };
    let after = CLOCK_AFTER.captures(&text[end..]);
    let before = CLOCK_BEFORE.captures(&text[..start]);
    if let Some((time, offset)) = after.as_ref().and_then(clock) {
        (written.moment.time, written.moment.offset_minutes) = (Some(time), offset);
        written.end += after.and_then(|found| Some(found.get(0)?.end())).unwrap_or(0);
    } else if let Some((time, offset)) = before.as_ref().and_then(clock) {
        (written.moment.time, written.moment.offset_minutes) = (Some(time), offset);
        written.start = before.and_then(|found| Some(found.get(0)?.start())).unwrap_or(start);
    }
    Some(written)
}

/// The day in an address: `/2018/05/31/`, `/2018/may/31/`, `-20180531`.
pub(crate) fn in_url(url: &str) -> Option<Date> {
    let found = URL_DAY.captures(url)?;
    let month = found.name("m").or(found.name("m1")).map(|month| month.as_str()).or_else(|| {
        let name = found.name("name")?.as_str().to_ascii_lowercase();
        MONTHS.get(name.as_str()).copied()
    })?;
    let day = found.name("d").or(found.name("d2")).or(found.name("d1"))?;
    date(found.name("y")?.as_str(), month, day.as_str())
}

fn short(text: &str) -> &str {
    let mut end = text.len().min(LONGEST);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

fn date(year: &str, month: &str, day: &str) -> Option<Date> {
    let (year, month, day): (i16, i8, i8) = (year.parse().ok()?, month.parse().ok()?, day.parse().ok()?);
    let year = if (0..100).contains(&year) { if year < 90 { 2000 + year } else { 1900 + year } } else { year };
    if !YEARS.contains(&year) {
        return None;
    }
    Date::new(year, month, day).ok()
}

fn from_iso(found: &Captures) -> Option<Moment> {
    let part = |name| found.name(name).map(|part| part.as_str());
    let day = date(part("y")?, part("m")?, part("d")?)?;
    let time = part("h").and_then(|hour| {
        let number = |name| part(name).and_then(|digits| digits.parse().ok()).unwrap_or(0);
        Time::new(hour.parse().ok()?, number("min"), number("s"), 0).ok()
    });
    let offset_minutes = time.and(part("zone")).and_then(offset);
    Some(Moment { day, time, offset_minutes })
}

/// The offset from UTC in minutes, from `Z`, `GMT`, `EDT`, `+01:00`, `-0400`, `+02`.
fn offset(zone: &str) -> Option<i16> {
    let zone = zone.trim().to_ascii_lowercase();
    if let Some(minutes) = ZONES.get(zone.as_str()) {
        return minutes.parse().ok();
    }
    let sign = match zone.chars().next()? {
        '+' => 1,
        '-' => -1,
        _ => return None,
    };
    let digits: String = zone.chars().filter(char::is_ascii_digit).collect();
    let hours: i16 = digits.get(..2)?.parse().ok()?;
    let minutes: i16 = digits.get(2..4).map_or(Some(0), |digits| digits.parse().ok())?;
    (hours <= 14 && minutes < 60).then_some(sign * (hours * 60 + minutes))
}

/// Seconds or milliseconds since 1970, as a moment in UTC.
fn from_seconds(digits: &str) -> Option<Moment> {
    let number: i64 = digits.parse().ok()?;
    let seconds = match digits.len() {
        9 | 10 => number,
        12 | 13 => number / 1000,
        _ => return None,
    };
    let stamp = jiff::Timestamp::from_second(seconds).ok()?;
    let moment = jiff::tz::Offset::UTC.to_datetime(stamp);
    let is_plausible = YEARS.contains(&moment.date().year());
    is_plausible.then_some(Moment { day: moment.date(), time: Some(moment.time()), offset_minutes: Some(0) })
}

fn clock(found: &Captures) -> Option<(Time, Option<i16>)> {
    let part = |name| found.name(name).map(|part| part.as_str());
    let mut hour: i8 = part("h").or(part("h12"))?.parse().ok()?;
    let minute: i8 = part("min").or(part("min12")).map_or(Some(0), |digits| digits.parse().ok())?;
    let half = part("half").or(part("half12")).map(str::to_ascii_lowercase);
    match half {
        Some(half) if hour > 12 && half.starts_with(['a', 'p']) => {}
        Some(half) if half.starts_with('p') && hour < 12 => hour += 12,
        Some(half) if half.starts_with('a') && hour == 12 => hour = 0,
        _ => {}
    }
    Some((Time::new(hour, minute, 0, 0).ok()?, part("zone").and_then(offset)))
}

/// A pattern for writing a day.
struct DayForm {
    form: LazyLock<Regex>,
    is_month_first: bool,
}

impl DayForm {
    /// The first day, whether it is sure, and its start and end byte.
    fn find(&self, text: &str) -> Option<(Date, bool, usize, usize)> {
        self.form.captures_iter(text).find_map(|found| {
            let all = found.get(0)?;
            let (day, is_sure) = self.read(&found)?;
            Some((day, is_sure, all.start(), all.end()))
        })
    }

    fn read(&self, found: &Captures) -> Option<(Date, bool)> {
        let part = |name| found.name(name).map(|part| part.as_str());
        let (year, day) = (part("y")?, part("d")?);
        if let Some(name) = part("name") {
            let name = name.to_lowercase();
            let month = MONTHS.get(name.trim_end_matches('.'))?;
            return Some((date(year, month, day)?, true));
        }
        let month = part("m")?;
        if !self.is_month_first {
            return Some((date(year, month, day)?, true));
        }
        // `3/4/2018` may be in March or in April; `31/5/2018` is unambiguous.
        match (date(year, month, day), date(year, day, month)) {
            (Some(day), None) | (None, Some(day)) => Some((day, true)),
            (Some(one), Some(other)) => Some((one, one == other)),
            (None, None) => None,
        }
    }
}

static DAY_FORMS: [DayForm; 6] = [
    DayForm {
        form: LazyLock::new(|| {
            days(
                r"(?P<d>\d{1,2})(?:st|nd|rd|th|\.|er|º)?[\s-]+(?:of\s+|de\s+|d')?(?P<name>MONTH)\.?,?[\s-]+(?:de\s+|del\s+)?(?P<y>\d{4})\b",
            )
        }),
        is_month_first: false,
    },
    DayForm {
        form: LazyLock::new(|| {
            days(r"(?:\b|\d)(?P<name>MONTH)\.?\s+(?P<d>\d{1,2})(?:st|nd|rd|th)?[,.]?\s+(?P<y>\d{4})\b")
        }),
        is_month_first: false,
    },
    DayForm {
        form: LazyLock::new(|| days(r"\b(?P<y>\d{4})[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})\b")),
        is_month_first: false,
    },
    DayForm {
        form: LazyLock::new(|| days(r"\b(?P<d>\d{1,2})\.\s?(?P<m>\d{1,2})\.\s?(?P<y>\d{4}|\d{2})\b")),
        is_month_first: false,
    },
    DayForm {
        form: LazyLock::new(|| days(r"\b(?P<m>\d{1,2})[/-](?P<d>\d{1,2})[/-](?P<y>\d{4})\b")),
        is_month_first: true,
    },
    DayForm {
        form: LazyLock::new(|| days(r"(?P<y>\d{4})年\s?(?P<m>\d{1,2})月\s?(?P<d>\d{1,2})日")),
        is_month_first: false,
    },
];

fn days(form: &str) -> Regex {
    let mut names: Vec<&str> = MONTHS.keys().copied().collect();
    // Longer names must be tried before their prefixes.
    names.sort_by_key(|name| (std::cmp::Reverse(name.len()), *name));
    pattern(&form.replace("MONTH", &names.join("|")))
}

fn pattern(form: &str) -> Regex {
    Regex::new(&format!("(?i){form}")).expect("the form is constant")
}

static ISO: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?P<y>\d{4})[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})(?:(?:\s*T\s*|[\s,]+)(?P<h>\d{1,2}):(?P<min>\d{2})(?::(?P<s>\d{2})(?:[.,]\d+)?)?(?:\s?(?P<zone>Z|UTC|GMT|[A-Z]{3,4}\b|[+-]\d{2}:?\d{2}|[+-]\d{2}))?)?",
    )
});

static COMPACT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^(?P<y>(?:19|20)\d{2})(?P<m>\d{2})(?P<d>\d{2})(?:T?(?P<h>\d{2})(?P<min>\d{2})(?P<s>\d{2})?(?P<zone>Z|[+-]\d{2}:?\d{2})?)?$",
    )
});

const CLOCK: &str = r"(?:(?P<h>\d{1,2})[:.](?P<min>\d{2})(?::\d{2})?\s*(?P<half>[ap]\.?m\b\.?)?|(?P<h12>\d{1,2})(?:[:.](?P<min12>\d{2}))?\s*(?P<half12>[ap]\.?m\b\.?))(?:\s*\(?(?P<zone>[A-Z]{2,4}\b|[+-]\d{2}:?\d{2}))?";

static CLOCK_AFTER: LazyLock<Regex> =
    LazyLock::new(|| pattern(&format!(r"^[\s,|/·•–—-]*(?:at\s+|um\s+|à\s+|\|\s*)?{CLOCK}")));

static CLOCK_BEFORE: LazyLock<Regex> =
    LazyLock::new(|| pattern(&format!(r"{CLOCK}\)?[\s,|/·•–—-]*(?:on\s+)?(?:[a-z]{{3,9}}\.?,?\s+)?$")));

static URL_DAY: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"[/_-](?P<y>(?:19|20)\d{2})(?:[/_-]?(?P<m>0[1-9]|1[0-2])[/_-]?(?P<d>0[1-9]|[12]\d|3[01])|[/_-](?P<name>[a-z]{3,9})[/_-](?P<d2>\d{1,2})|/(?P<m1>\d{1,2})/(?P<d1>\d{1,2}))(?:[^\d]|$)",
    )
});
