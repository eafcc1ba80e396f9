//! What a time tells of a day where its date is not known in full.

use jiff::civil::Date;

/// The day of the week, 1 for Monday, that a time gives: by name, or by its
/// date if it is one day.
pub(crate) fn weekday(value: &str, days: Option<(Date, Date)>) -> Option<i8> {
    let named = value.strip_prefix("XXXX-WXX-").and_then(|rest| rest.get(..1)?.parse().ok());
    let of_day = || days.filter(|days| days.0 == days.1).map(|days| days.0.weekday().to_monday_one_offset());
    named.or_else(of_day)
}

/// Month and day that a time gives, with or without its year.
pub(crate) fn month_day(value: &str, days: Option<(Date, Date)>) -> Option<(i8, i8)> {
    let of_day = || days.filter(|days| days.0 == days.1).map(|days| (days.0.month(), days.0.day()));
    let (month, day) = match value.strip_prefix("XXXX-").and_then(|rest| rest.split_once('-')) {
        Some(parts) => parts,
        None => return of_day(),
    };
    month.parse().ok().zip(day.parse().ok())
}
