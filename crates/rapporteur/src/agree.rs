//! How two values of one kind stand to each other: numbers and times.
//! Begin with [`numbers`] and [`times`].

use crate::annotations::{NumberMention, TimeKind, TimeMention};
use crate::days::{month_day, weekday};
use crate::lexicon;
use jiff::civil::Date;

/// How one value stands to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Relation {
    /// The same.
    Same,
    /// No conflict: finer, coarser, rounded, a range around the other.
    Within,
    /// They cannot be compared.
    Unknown,
    /// They cannot both be the value of one thing.
    Apart,
}

/// How far apart numbers may be of which one is approximate.
const LOOSE: f64 = 0.1;

/// How far apart a measure and what it was converted to may be.
const CONVERTED: f64 = 0.03;

/// How two numbers stand to each other. Units of one kind are converted, others
/// not compared; a number that the other was rounded to is within it.
pub fn numbers(one: &NumberMention, other: &NumberMention) -> Relation {
    if one.unit != other.unit {
        return measures(one, other).unwrap_or(Relation::Unknown);
    }
    if (one.low, one.high) == (other.low, other.high) {
        return if one.is_approximate == other.is_approximate { Relation::Same } else { Relation::Within };
    }
    let (low, high) = (lowest(one).max(lowest(other)), highest(one).min(highest(other)));
    let is_near = (one.is_approximate || other.is_approximate) && low - high <= LOOSE * low.abs();
    let rounded = |coarse_number: &NumberMention, fine: &NumberMention| match (exact(coarse_number), exact(fine)) {
        (Some(coarse), Some(fine)) => is_rounded(coarse, fine) || is_whole_share(coarse_number, coarse, fine),
        _ => false,
    };
    match low <= high || is_near || rounded(one, other) || rounded(other, one) {
        true => Relation::Within,
        false => Relation::Apart,
    }
}

/// Two measures in units of different sizes: 30 miles and 48 km are one, but
/// for rounding. `None` for units that measure different things.
fn measures(one: &NumberMention, other: &NumberMention) -> Option<Relation> {
    let size = |number: &NumberMention| -> Option<(&'static str, f64)> {
        let (kind, size) = measure(number.unit.as_deref()?)?;
        Some((kind, size.parse().ok()?))
    };
    let ((kind, here), (other_kind, there)) = (size(one)?, size(other)?);
    if kind != other_kind {
        return None;
    }
    let low = (lowest(one) * here).max(lowest(other) * there);
    let high = (highest(one) * here).min(highest(other) * there);
    let is_near = low - high <= CONVERTED * low.abs();
    Some(if is_near { Relation::Within } else { Relation::Apart })
}

/// True for a sum of money and a share, a length and a weight: no two answers to one
/// question.
pub fn measure_other_things(one: &NumberMention, other: &NumberMention) -> bool {
    let of = |unit: &str| -> Option<&'static str> {
        match unit {
            "%" | "point" => Some("share"),
            _ if unit.len() == 3 && unit.bytes().all(|byte| byte.is_ascii_uppercase()) => Some("money"),
            _ => measure(unit).map(|found| found.0),
        }
    };
    let kinds = one.unit.as_deref().and_then(of).zip(other.unit.as_deref().and_then(of));
    kinds.is_some_and(|(x, y)| x != y)
}

/// What a unit measures, and its size.
fn measure(unit: &str) -> Option<(&'static str, &'static str)> {
    lexicon::UNIT_SIZES.value(unit)?.split_once(' ')
}

fn lowest(number: &NumberMention) -> f64 {
    number.low.unwrap_or(f64::NEG_INFINITY)
}

fn highest(number: &NumberMention) -> f64 {
    number.high.unwrap_or(f64::INFINITY)
}

/// The number, if it is one.
pub fn exact(number: &NumberMention) -> Option<f64> {
    number.low.filter(|low| number.high == Some(*low))
}

/// True for a share in whole per cent that the other rounds to: 2 and 2.1.
fn is_whole_share(share: &NumberMention, coarse: f64, fine: f64) -> bool {
    const NEAR: f64 = 0.25;
    share.unit.as_deref() == Some("%") && coarse.fract() == 0.0 && fine.fract() != 0.0 && (coarse - fine).abs() < NEAR
}

/// True if the first is the second with its last digits made zero, of at least
/// three: 1.05 of 1.049, 300 of 299.99.
fn is_rounded(coarse: f64, fine: f64) -> bool {
    // Most numbers are far apart, and digits take long to count.
    if (coarse - fine).abs() > 0.05 * coarse.abs() {
        return false;
    }
    let digits = |number: f64| {
        let text = format!("{number}");
        let plain = text.replace('.', "");
        plain.trim_start_matches('0').trim_end_matches('0').len()
    };
    let (few, many) = (digits(coarse), digits(fine));
    let unit = 10f64.powi(coarse.abs().log10().floor() as i32 + 1 - few as i32);
    few < many && many >= 3 && (coarse - fine).abs() <= unit / 2.0
}

/// How two times stand to each other: days, hours of a day, lengths, years.
pub fn times(one: &TimeMention, other: &TimeMention) -> Relation {
    let (a, b) = (one.value.value(), other.value.value());
    if a.is_empty() || b.is_empty() || a.ends_with("_REF") || b.ends_with("_REF") {
        return Relation::Unknown;
    }
    let is_length = |time: &TimeMention| time.kind == TimeKind::Duration;
    if is_length(one) || is_length(other) {
        return match (is_length(one), is_length(other)) {
            (true, true) => lengths(one, other),
            _ => Relation::Unknown,
        };
    }
    let same_modifier = one.modifier == other.modifier;
    if a == b {
        return if same_modifier { Relation::Same } else { Relation::Within };
    }
    let (x, y) = (one.value.days(), other.value.days());
    let hours = || match (hours_of(a), hours_of(b)) {
        (Some(p), Some(q)) if p.0 > q.1 || q.0 > p.1 => Relation::Apart,
        (Some(p), Some(q)) if p == q => Relation::Same,
        _ => Relation::Within,
    };
    if let Some((p, q)) = minutes_of_zone(a).zip(minutes_of_zone(b)).filter(|(p, q)| p != q) {
        let instant = |time: Option<(Date, Date)>, value: &str, zone: i32| {
            let (day, hours) = (time?.0, hours_of(value)?);
            let minute = i64::from(hours.0) - i64::from(zone);
            Some(i64::from(Date::ZERO.until(day).ok()?.get_days()) * 24 * 60 + minute)
        };
        return match (instant(x, a, p), instant(y, b, q)) {
            (Some(one), Some(other)) if one == other => Relation::Same,
            (Some(_), Some(_)) => Relation::Apart,
            _ => Relation::Unknown,
        };
    }
    if let (Some(x), Some(y)) = (x, y) {
        let is_open = !same_modifier && (one.modifier.is_some() || other.modifier.is_some());
        return match () {
            _ if x == y && x.0 == x.1 => hours(),
            _ if x.0 <= y.1 && y.0 <= x.1 => Relation::Within,
            _ if is_open => Relation::Unknown,
            _ => Relation::Apart,
        };
    }
    let by_weekday = weekday(a, x).zip(weekday(b, y)).map(|(p, q)| p == q);
    let by_date = month_day(a, x).zip(month_day(b, y)).map(|(p, q)| p == q);
    match by_weekday.or(by_date) {
        Some(true) => hours(),
        Some(false) => Relation::Apart,
        // Hours without a day.
        None if hours_of(a).is_some() && hours_of(b).is_some() => hours(),
        None => Relation::Unknown,
    }
}

/// First and last minute of the day that a value gives: an hour, a part of the day.
fn hours_of(value: &str) -> Option<(u32, u32)> {
    let part = value.split_once('T')?.1;
    Some(match part.get(..2)? {
        "MO" => (0, 12 * 60),
        "MI" => (11 * 60, 14 * 60),
        "AF" => (12 * 60, 19 * 60),
        "EV" => (16 * 60, 24 * 60),
        "NI" => (18 * 60, 30 * 60),
        "DT" => (5 * 60, 20 * 60),
        hour => {
            let hour: u32 = hour.parse().ok()?;
            match part.get(3..5).and_then(|minute| minute.parse::<u32>().ok()) {
                Some(minute) => (hour * 60 + minute, hour * 60 + minute),
                None => (hour * 60, hour * 60),
            }
        }
    })
}

/// How many minutes the zone of an hour lies before UTC, if one is told: `T21:45+01:00`, `T20:45Z`.
fn minutes_of_zone(value: &str) -> Option<i32> {
    let (_, clock) = value.split_once('T')?;
    if clock.ends_with('Z') {
        return Some(0);
    }
    let at = clock.find(['+', '-'])?;
    let (hours, minutes) = clock[at + 1..].split_once(':')?;
    let ahead = hours.parse::<i32>().ok()? * 60 + minutes.parse::<i32>().ok()?;
    Some(if clock[at..].starts_with('-') { -ahead } else { ahead })
}

fn lengths(one: &TimeMention, other: &TimeMention) -> Relation {
    let (Some(p), Some(q)) = (bounds(one.value.value()), bounds(other.value.value())) else {
        return Relation::Unknown;
    };
    if p.0 < p.1 || q.0 < q.1 {
        // "two to five years" and "three years".
        return match () {
            _ if p == q && one.modifier == other.modifier => Relation::Same,
            _ if p.0 <= q.1 && q.0 <= p.1 => Relation::Within,
            _ if one.modifier.is_some() || other.modifier.is_some() => Relation::Unknown,
            _ => Relation::Apart,
        };
    }
    let (x, y) = (p.0, q.0);
    let is_near = (x - y).abs() <= 0.1 * x.max(y);
    match () {
        _ if x == y && one.modifier == other.modifier => Relation::Same,
        _ if x == y || is_near && (one.modifier.is_some() || other.modifier.is_some() || unit(one) != unit(other)) => {
            Relation::Within
        }
        _ => Relation::Apart,
    }
}

fn unit(time: &TimeMention) -> Option<char> {
    time.value.value().chars().last()
}

/// Shortest and longest of a length: `P2Y/P5Y`.
fn bounds(value: &str) -> Option<(f64, f64)> {
    let (low, high) = value.split_once('/').unwrap_or((value, value));
    Some((minutes(low)?, minutes(high)?))
}

/// The length of a TIMEX3 duration in minutes: `P2D`, `PT90M`.
fn minutes(value: &str) -> Option<f64> {
    let rest = value.strip_prefix('P')?;
    let (mut total, mut number, mut is_clock) = (0.0, String::new(), false);
    for letter in rest.chars() {
        match letter {
            'T' => is_clock = true,
            '0'..='9' | '.' => number.push(letter),
            _ => {
                let count: f64 = std::mem::take(&mut number).parse().ok()?;
                total += count
                    * match (letter, is_clock) {
                        ('S', true) => 1.0 / 60.0,
                        ('M', true) => 1.0,
                        ('H', true) => 60.0,
                        ('D', _) => 1440.0,
                        ('W', _) => 10_080.0,
                        ('M', false) => 43_800.0,
                        ('Y', _) => 525_600.0,
                        _ => return None,
                    };
            }
        }
    }
    Some(total)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::annotations::Time;
    use crate::text::Span;

    #[test]
    fn a_length_within_two_bounds_does_not_stand_against_them() {
        let length = |value: &str| TimeMention {
            span: Span::new(0, 0),
            kind: TimeKind::Duration,
            value: Time::Value { value: value.to_string(), days: None },
            modifier: None,
            is_certain: true,
            rule: "test",
        };
        let cases = [
            ("P2Y/P5Y", "P3Y", Relation::Within),
            ("P6M/P2Y", "P1Y", Relation::Within),
            ("P2Y/P5Y", "P4Y/P8Y", Relation::Within),
            ("P2Y/P5Y", "P2Y/P5Y", Relation::Same),
            ("P2Y/P5Y", "P7Y", Relation::Apart),
            ("PT1H45M", "PT105M", Relation::Same),
        ];
        for (one, other, expected) in cases {
            assert_eq!(times(&length(one), &length(other)), expected, "{one} and {other}");
        }
    }
}
