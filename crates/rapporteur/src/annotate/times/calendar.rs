//! TIMEX3 values and the days they stand for. Begin with [`days`].

use super::language::{EASTER, Unit};
use jiff::ToSpan;
use jiff::civil::{Date, ISOWeekDate, Weekday};

/// First and last day of a value that stands for days.
pub(super) fn days(value: &str) -> Option<(Date, Date)> {
    if let Some((first, last)) = value.split_once('/') {
        return Some((days(first)?.0, days(last)?.1));
    }
    let value = value.split('T').next().unwrap_or(value);
    if value.starts_with(['P', 'F']) {
        return None;
    }
    let parts: Vec<&str> = value.split('-').collect();
    match parts[..] {
        [decade] if decade.len() == 3 => years(decade.parse().ok()?, 10),
        [century] if century.len() == 2 => years(century.parse().ok()?, 100),
        [year] => years(year.parse().ok()?, 1),
        [year, part] => year_part(year.parse().ok()?, part),
        [year, week, "WE"] => {
            let monday = monday(year.parse().ok()?, week)?;
            Some((monday.checked_add(5.days()).ok()?, monday.checked_add(6.days()).ok()?))
        }
        [year, month, day] => {
            let day = Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()?;
            Some((day, day))
        }
        _ => None,
    }
}

fn years(count: i16, length: i16) -> Option<(Date, Date)> {
    let first = count.checked_mul(length)?;
    Some((Date::new(first, 1, 1).ok()?, Date::new(first.checked_add(length - 1)?, 12, 31).ok()?))
}

/// The days of a month, week, quarter, half or season of a year.
fn year_part(year: i16, part: &str) -> Option<(Date, Date)> {
    if part.starts_with('W') && part != "WI" {
        let monday = monday(year, part)?;
        return Some((monday, monday.checked_add(6.days()).ok()?));
    }
    let (first, count) = match part {
        "Q1" | "Q2" | "Q3" | "Q4" => ((part[1..].parse::<i8>().ok()? - 1) * 3 + 1, 3),
        "H1" => (1, 6),
        "H2" => (7, 6),
        "SP" => (3, 3),
        "SU" => (6, 3),
        "FA" => (9, 3),
        "WI" => (12, 3),
        month => (month.parse().ok()?, 1),
    };
    let first = Date::new(year, first, 1).ok()?;
    let last = first.checked_add(count.months()).ok()?.checked_sub(1.day()).ok()?;
    Some((first, last))
}

fn monday(year: i16, week: &str) -> Option<Date> {
    let week = week.strip_prefix('W')?.parse().ok()?;
    Some(ISOWeekDate::new(year, week, Weekday::Monday).ok()?.date())
}

/// The value of the unit that lies `count` units from that of the day.
pub(super) fn shifted(day: Date, count: i32, unit: Unit) -> Option<String> {
    let by = |span: jiff::Span| day.checked_add(span).ok();
    Some(match unit {
        Unit::Second | Unit::Minute | Unit::Hour => return None,
        Unit::Day => by(count.days())?.to_string(),
        Unit::Week => week(by(count.weeks())?),
        Unit::Fortnight => week(by(count.checked_mul(2)?.weeks())?),
        Unit::Weekend => format!("{}-WE", week(by(count.weeks())?)),
        Unit::Month => month(by(count.months())?),
        Unit::Quarter => quarter(by(count.checked_mul(3)?.months())?),
        Unit::Year => format!("{:04}", by(count.years())?.year()),
        Unit::Decade => format!("{:03}", by(count.checked_mul(10)?.years())?.year() / 10),
        Unit::Century => format!("{:02}", by(count.checked_mul(100)?.years())?.year() / 100),
    })
}

fn week(day: Date) -> String {
    let week = day.iso_week_date();
    format!("{:04}-W{:02}", week.year(), week.week())
}

fn month(day: Date) -> String {
    format!("{:04}-{:02}", day.year(), day.month())
}

fn quarter(day: Date) -> String {
    format!("{:04}-Q{}", day.year(), (day.month() - 1) / 3 + 1)
}

/// The day of a holiday in a year: `12-25`, `easter -2`, `nth 11 4 4` (the
/// fourth Thursday of November; -1 is the last one).
pub(super) fn holiday(rule: &str, year: i16) -> Option<Date> {
    let words: Vec<&str> = rule.split(' ').collect();
    match words[..] {
        [EASTER, days] => easter(year)?.checked_add(days.parse::<i32>().ok()?.days()).ok(),
        ["nth", month, weekday, nth] => {
            let weekday = Weekday::from_monday_one_offset(weekday.parse().ok()?).ok()?;
            Date::new(year, month.parse().ok()?, 1).ok()?.nth_weekday_of_month(nth.parse().ok()?, weekday).ok()
        }
        _ => {
            let (month, day) = rule.split_once('-')?;
            Date::new(year, month.parse().ok()?, day.parse().ok()?).ok()
        }
    }
}

/// Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher).
fn easter(year: i16) -> Option<Date> {
    let y = i32::from(year);
    let (a, b, c) = (y % 19, y / 100, y % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 19 * l) / 433;
    let month = (h + l - 7 * m + 90) / 25;
    let day = (h + l - 7 * m + 33 * month + 19) % 32;
    Date::new(year, month as i8, day as i8).ok()
}

/// A length of time as TIMEX3 writes it: `P2D`, `PT30M`, `PXY`.
pub(super) fn length(number: &str, unit: &str) -> Option<String> {
    let unit = Unit::named(unit)?;
    let (sign, factor) = match unit {
        Unit::Second => ("S", 1.0),
        Unit::Minute => ("M", 1.0),
        Unit::Hour => ("H", 1.0),
        Unit::Day => ("D", 1.0),
        Unit::Week => ("W", 1.0),
        Unit::Fortnight => ("W", 2.0),
        Unit::Weekend => ("WE", 1.0),
        Unit::Month => ("M", 1.0),
        Unit::Quarter => ("M", 3.0),
        Unit::Year => ("Y", 1.0),
        Unit::Decade => ("Y", 10.0),
        Unit::Century => ("Y", 100.0),
    };
    let begin = if unit < Unit::Day { "PT" } else { "P" };
    let Ok(number) = number.parse::<f64>() else { return Some(format!("{begin}X{sign}")) };
    Some(match (unit, number) {
        (Unit::Hour, 0.5) => "PT30M".into(),
        (Unit::Year, 0.5) => "P6M".into(),
        _ => format!("{begin}{}{sign}", number * factor),
    })
}

/// A length and a part of its unit more: "an hour and three quarters" is `PT1H45M`.
pub(super) fn longer(number: &str, part: &str, unit: &str) -> Option<String> {
    let (Ok(number), Ok(part)) = (number.parse::<f64>(), part.parse::<f64>()) else { return length("X", unit) };
    let (small, of) = match Unit::named(unit)? {
        Unit::Hour => ("M", 60.0),
        Unit::Year => ("M", 12.0),
        _ => return length(&(number + part).to_string(), unit),
    };
    Some(format!("{}{}{small}", length(&number.to_string(), unit)?, part * of))
}

/// "two to five years" as `P2Y/P5Y`.
pub(super) fn range(low: &str, high: &str, unit: &str) -> Option<String> {
    let is_rising = low.parse::<f64>().ok()? < high.parse::<f64>().ok()?;
    let (low, high) = (length(low, unit)?, length(high, unit)?);
    Some(if is_rising { format!("{low}/{high}") } else { high })
}
