//! Values of the record in words: times, days, numbers, statuses. Begin with
//! [`time_words`].

use crate::plain::plural;
use jiff::civil::{Date, ISOWeekDate, Weekday};
use rapporteur::annotations::Status;

/// Words for a TIMEX3 value: `12 March 2024, night`, `a Friday, date not known`,
/// `12 June, year not known`, `30 days`; nothing for a year, which is its own word.
pub(crate) fn time_words(value: &str) -> Option<String> {
    match value {
        "PAST_REF" => return Some("in the past".to_string()),
        "PRESENT_REF" => return Some("now".to_string()),
        "FUTURE_REF" => return Some("in the future".to_string()),
        _ if value.starts_with('P') => return length_words(value),
        _ => {}
    }
    let (date, part) = value.split_once('T').map_or((value, None), |(date, part)| (date, Some(part)));
    let Some(part) = part else { return date_words(date) };
    let part = part_words(part)?;
    if date.starts_with("XXXX-XX-XX") {
        return Some(format!("{part}, date not known"));
    }
    Some(format!("{}, {part}", date_words(date)?))
}

/// A time's value in words, or as it is.
pub(crate) fn time_or_value(value: &str) -> String {
    time_words(value).unwrap_or_else(|| value.to_string())
}

fn date_words(value: &str) -> Option<String> {
    if let Some(day) = value.strip_prefix("XXXX-WXX-") {
        let day = Weekday::from_monday_one_offset(day.parse().ok()?).ok()?;
        let any = ISOWeekDate::new(2024, 1, day).ok()?.date();
        return Some(format!("a {}, date not known", any.strftime("%A")));
    }
    if let Some(rest) = value.strip_prefix("XXXX-") {
        return Some(format!("{}, year not known", day_of_year_words(rest)?));
    }
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|one| one.is_ascii_digit());
    let (year, rest) = value.split_once('-').unwrap_or((value, ""));
    match (year.len(), rest) {
        _ if !is_digits(year) => None,
        (3, "") => Some(format!("the {year}0s")),
        (4, "") => None,
        (4, rest) if rest.starts_with('W') && rest != "WI" => week_words(year, rest),
        (4, rest) => Some(format!("{} {year}", day_of_year_words(rest)?)),
        _ => None,
    }
}

/// `12 March` for `03-12`, `March`, `spring`, `the second quarter of`.
fn day_of_year_words(value: &str) -> Option<String> {
    let part = match value {
        "SP" => "spring",
        "SU" => "summer",
        "FA" => "autumn",
        "WI" => "winter",
        "Q1" => "the first quarter of",
        "Q2" => "the second quarter of",
        "Q3" => "the third quarter of",
        "Q4" => "the fourth quarter of",
        "H1" => "the first half of",
        "H2" => "the second half of",
        _ => "",
    };
    if !part.is_empty() {
        return Some(part.to_string());
    }
    let (month, day) = value.split_once('-').map_or((value, None), |(month, day)| (month, Some(day)));
    let month = Date::new(2024, month.parse().ok()?, 1).ok()?.strftime("%B").to_string();
    let Some(day) = day else { return Some(month) };
    Some(format!("{} {month}", day.parse::<u8>().ok().filter(|day| (1..=31).contains(day))?))
}

/// `the week of 11 March 2024`, `the weekend of 16 March 2024`.
fn week_words(year: &str, rest: &str) -> Option<String> {
    let (week, is_weekend) = rest.strip_suffix("-WE").map_or((rest, false), |week| (week, true));
    let week = week.strip_prefix('W')?.parse().ok()?;
    let day = if is_weekend { Weekday::Saturday } else { Weekday::Monday };
    let first = ISOWeekDate::new(year.parse().ok()?, week, day).ok()?.date();
    Some(format!("the {} of {}", if is_weekend { "weekend" } else { "week" }, first.strftime("%-d %B %Y")))
}

/// `night` for `NI`, `midnight` for `24:00`, `21:00`, `21:00 +02:00`.
fn part_words(part: &str) -> Option<String> {
    let words = match part {
        "MO" => "morning",
        "MI" => "midday",
        "AF" => "afternoon",
        "EV" => "evening",
        "NI" => "night",
        "DT" => "daytime",
        _ => "",
    };
    if !words.is_empty() {
        return Some(words.to_string());
    }
    let (clock, zone) = part.split_at(part.find(['+', '-', 'Z']).unwrap_or(part.len()));
    let clock = clock.get(..5).filter(|clock| clock.as_bytes()[2] == b':')?;
    let clock = if clock == "24:00" { "midnight" } else { clock };
    let zone = if zone == "Z" { "UTC" } else { zone };
    Some(format!("{clock} {zone}").trim_end().to_string())
}

/// `30 years` for `P30Y`, `1 hour 45 minutes` for `PT1H45M`, `2 to 5 years` for `P2Y/P5Y`,
/// `some days` for `PXD`.
fn length_words(value: &str) -> Option<String> {
    if let Some((least, most)) = value.split_once('/') {
        let (least, most) = (length_words(least)?, length_words(most)?);
        let (number, unit) = least.split_once(' ')?;
        let is_one_unit = most.split_once(' ').is_some_and(|found| found.1.starts_with(unit));
        return Some(if is_one_unit { format!("{number} to {most}") } else { format!("{least} to {most}") });
    }
    let mut parts = Vec::new();
    let mut is_clock = false;
    let mut number = String::new();
    for one in value.strip_prefix('P')?.replace("WE", "E").chars() {
        let unit = match (is_clock, one) {
            (_, 'T') => {
                is_clock = true;
                continue;
            }
            (_, '0'..='9' | '.' | 'X') => {
                number.push(one);
                continue;
            }
            (false, 'Y') => "year",
            (false, 'M') => "month",
            (false, 'W') => "week",
            (false, 'E') => "weekend",
            (false, 'D') => "day",
            (true, 'H') => "hour",
            (true, 'M') => "minute",
            (true, 'S') => "second",
            _ => return None,
        };
        parts.push(match number.as_str() {
            "X" => format!("some {unit}s"),
            number => match number.parse::<usize>() {
                Ok(number) => plural(number, unit),
                Err(_) => format!("{} {unit}s", number.parse::<f64>().ok()?),
            },
        });
        number.clear();
    }
    (!parts.is_empty() && number.is_empty()).then(|| parts.join(" "))
}

/// `Wednesday 13 March 2024` for a day, or what was given.
pub(crate) fn day_words(day: &str) -> String {
    match day.parse::<Date>() {
        Ok(date) => date.strftime("%A %-d %B %Y").to_string(),
        Err(_) => day.to_string(),
    }
}

/// `13 to 14 March 2024`.
pub(crate) fn span_words(first: &str, last: &str) -> String {
    let (Ok(from), Ok(to)) = (first.parse::<Date>(), last.parse::<Date>()) else {
        return format!("{first} to {last}");
    };
    let form = match () {
        () if from == to => return to.strftime("%-d %B %Y").to_string(),
        () if (from.year(), from.month()) == (to.year(), to.month()) => "%-d",
        () if from.year() == to.year() => "%-d %B",
        () => "%-d %B %Y",
    };
    format!("{} to {}", from.strftime(form), to.strftime("%-d %B %Y"))
}

/// A number as the record writes it, with its unit: `41,000,000`, `about 58 years`. Numbers
/// below ten thousand have no comma.
pub(crate) fn number_words(value: &str, unit: Option<&str>) -> String {
    let (numbers, unit) = match unit.and_then(|unit| Some((value.strip_suffix(unit)?.strip_suffix(' ')?, unit))) {
        Some((numbers, unit)) => (numbers, unit_words(unit, numbers.trim_start_matches("about ") == "1")),
        None => (value, String::new()),
    };
    let numbers: Vec<String> = numbers.split(' ').map(grouped).collect();
    format!("{} {unit}", numbers.join(" ")).trim_end().to_string()
}

/// `41,000,000` for `41000000`; words, and numbers below ten thousand, as they are.
fn grouped(number: &str) -> String {
    let (whole, rest) = number.split_at(number.find('.').unwrap_or(number.len()));
    let (sign, whole) = whole.strip_prefix('-').map_or(("", whole), |whole| ("-", whole));
    if whole.len() < 5 || !whole.bytes().all(|one| one.is_ascii_digit()) {
        return number.to_string();
    }
    let first = whole.len() % 3;
    let mut groups: Vec<&str> = if first > 0 { vec![&whole[..first]] } else { Vec::new() };
    groups.extend((first..whole.len()).step_by(3).map(|at| &whole[at..at + 3]));
    format!("{sign}{}{rest}", groups.join(","))
}

/// A unit after a number: `years`, `square metres`; signs as they are.
fn unit_words(unit: &str, is_one: bool) -> String {
    let irregular = match unit {
        "foot" => "feet",
        "inch" => "inches",
        "penny" => "pence",
        "krone" => "kroner",
        "paisa" => "paise",
        _ => "",
    };
    let sign = match unit {
        "m2" => "m²",
        "km2" => "km²",
        "ft2" => "ft²",
        "m3" => "m³",
        "ft3" => "ft³",
        "mile2" if is_one => "square mile",
        "mile2" => "square miles",
        "C" => "°C",
        "F" => "°F",
        _ => "",
    };
    let is_word = unit.len() > 3 && unit.bytes().all(|one| one.is_ascii_lowercase());
    match () {
        () if !sign.is_empty() => sign.to_string(),
        () if is_one || matches!(unit, "kbps" | "kwacha" | "kobo") => unit.to_string(),
        () if !irregular.is_empty() => irregular.to_string(),
        () if is_word => format!("{unit}s"),
        () => unit.to_string(),
    }
}

/// A status as people read it.
pub(crate) fn status_words(status: Status) -> &'static str {
    match status {
        Status::Standing => "permanent",
        status => status.entry().value,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_put_in_words() {
        for (value, words) in [
            ("2024-03-12", "12 March 2024"),
            ("2024-03-12TNI", "12 March 2024, night"),
            ("2024-03-17T24:00", "17 March 2024, midnight"),
            ("2024-03-12T21:00+02:00", "12 March 2024, 21:00 +02:00"),
            ("2024-03-12T21:00:30Z", "12 March 2024, 21:00 UTC"),
            ("2024-03", "March 2024"),
            ("2024-W11", "the week of 11 March 2024"),
            ("2024-W11-WE", "the weekend of 16 March 2024"),
            ("2024-SP", "spring 2024"),
            ("2024-WI", "winter 2024"),
            ("2024-Q2", "the second quarter of 2024"),
            ("202", "the 2020s"),
            ("PAST_REF", "in the past"),
            ("XXXX-WXX-5", "a Friday, date not known"),
            ("XXXX-06-12", "12 June, year not known"),
            ("XXXX-06", "June, year not known"),
            ("XXXX-06-12TEV", "12 June, year not known, evening"),
            ("XXXX-XX-XXTNI", "night, date not known"),
            ("P30Y", "30 years"),
            ("P1D", "1 day"),
            ("PT5H", "5 hours"),
            ("PT1M", "1 minute"),
            ("PT1H45M", "1 hour 45 minutes"),
            ("P2.5Y", "2.5 years"),
            ("PXD", "some days"),
            ("P1WE", "1 weekend"),
            ("P2Y/P5Y", "2 to 5 years"),
        ] {
            assert_eq!(time_words(value).as_deref(), Some(words), "{value}");
        }
        for value in ["2024", "XXXX-WXX", "XXXX-13", "XXXX-06-XX", "P", "P1", "", "planned", "2024-03-12TXX", "Tom"] {
            assert_eq!(time_words(value), None, "{value}");
        }
    }

    #[test]
    fn days_and_spans_are_put_in_words() {
        assert_eq!(day_words("2024-03-13"), "Wednesday 13 March 2024");
        assert_eq!(day_words("2024-03"), "2024-03");
        assert_eq!(span_words("2024-03-13", "2024-03-14"), "13 to 14 March 2024");
        assert_eq!(span_words("2024-02-28", "2024-03-14"), "28 February to 14 March 2024");
        assert_eq!(span_words("2023-12-31", "2024-01-01"), "31 December 2023 to 1 January 2024");
        assert_eq!(span_words("2024-03-13", "2024-03-13"), "13 March 2024");
    }

    #[test]
    fn numbers_are_grouped_and_have_their_units() {
        for (value, unit, words) in [
            ("41000000", None, "41,000,000"),
            ("9999", None, "9999"),
            ("10000.5", None, "10,000.5"),
            ("10000 to 1250000", None, "10,000 to 1,250,000"),
            ("about 11000000 GBP", Some("GBP"), "about 11,000,000 GBP"),
            ("58 year", Some("year"), "58 years"),
            ("1 year", Some("year"), "1 year"),
            ("6 foot", Some("foot"), "6 feet"),
            ("200 m2", Some("m2"), "200 m²"),
            ("8 %", Some("%"), "8 %"),
            ("46 or more", None, "46 or more"),
            ("unknown", None, "unknown"),
        ] {
            assert_eq!(number_words(value, unit), words);
        }
    }
}
