//! The language in which a pattern says what its words mean: `move -1 week`,
//! `near 05-12 last`. `patterns/en/times.toml` tells what each value means.
//! Begin with [`read`], then [`Operation`] and [`Unit`].

/// How a value is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Operation {
    Beside,
    Clock,
    Exactly,
    FirstMonths,
    FirstQuarters,
    FromHoliday,
    Holiday,
    Is,
    LastMonths,
    LastQuarters,
    Length,
    Lengths,
    Longer,
    MonthDay,
    MonthsTo,
    Move,
    Near,
    None,
    Nth,
    Part,
    Range,
    Relative,
    Same,
    SameYear,
    Slash,
    Spoken,
    Unknown,
    WeekOf,
    Weekday,
    Weekend,
}

impl Operation {
    const NAMES: [(&str, Operation); 30] = [
        ("beside", Operation::Beside),
        ("clock", Operation::Clock),
        ("exactly", Operation::Exactly),
        ("first-months", Operation::FirstMonths),
        ("first-quarters", Operation::FirstQuarters),
        ("from-holiday", Operation::FromHoliday),
        ("holiday", Operation::Holiday),
        ("is", Operation::Is),
        ("last-months", Operation::LastMonths),
        ("last-quarters", Operation::LastQuarters),
        ("length", Operation::Length),
        ("lengths", Operation::Lengths),
        ("longer", Operation::Longer),
        ("monthday", Operation::MonthDay),
        ("months-to", Operation::MonthsTo),
        ("move", Operation::Move),
        ("near", Operation::Near),
        ("none", Operation::None),
        ("nth", Operation::Nth),
        ("part", Operation::Part),
        ("range", Operation::Range),
        ("relative", Operation::Relative),
        ("same", Operation::Same),
        ("same-year", Operation::SameYear),
        ("slash", Operation::Slash),
        ("spoken", Operation::Spoken),
        ("unknown", Operation::Unknown),
        ("week-of", Operation::WeekOf),
        ("weekday", Operation::Weekday),
        ("weekend", Operation::Weekend),
    ];
}

/// The operation of a value and what it works on: `Near` and "05-12 last".
pub(super) fn read(value: &str) -> Option<(Operation, &str)> {
    let (name, rest) = value.split_once(' ').unwrap_or((value, ""));
    let operation = Operation::NAMES.iter().find(|(known, _)| *known == name)?.1;
    Some((operation, rest))
}

/// The part of a value that is near, if nothing is said of its year: "05-12".
pub(super) fn near_alone(value: &str) -> Option<&str> {
    let (operation, part) = read(value)?;
    (operation == Operation::Near && !part.is_empty() && !part.contains(' ')).then_some(part)
}

/// A unit of time, from the shortest to the longest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Unit {
    Second,
    Minute,
    Hour,
    Day,
    Weekend,
    Week,
    Fortnight,
    Month,
    Quarter,
    Year,
    Decade,
    Century,
}

impl Unit {
    const ALL: [Unit; 12] = [
        Unit::Second,
        Unit::Minute,
        Unit::Hour,
        Unit::Day,
        Unit::Weekend,
        Unit::Week,
        Unit::Fortnight,
        Unit::Month,
        Unit::Quarter,
        Unit::Year,
        Unit::Decade,
        Unit::Century,
    ];

    /// Its name in values and in the list of time words.
    const fn name(self) -> &'static str {
        match self {
            Unit::Second => "second",
            Unit::Minute => "minute",
            Unit::Hour => "hour",
            Unit::Day => "day",
            Unit::Weekend => "weekend",
            Unit::Week => "week",
            Unit::Fortnight => "fortnight",
            Unit::Month => "month",
            Unit::Quarter => "quarter",
            Unit::Year => "year",
            Unit::Decade => "decade",
            Unit::Century => "century",
        }
    }

    /// The unit of this name.
    pub(super) fn named(name: &str) -> Option<Unit> {
        Self::ALL.into_iter().find(|unit| unit.name() == name)
    }
}

/// Units by name, where values and the list of time words have them: a class
/// of these words may be called as a unit is.
pub(super) const HOUR: &str = Unit::Hour.name();
pub(super) const WEEK: &str = Unit::Week.name();
pub(super) const MONTH: &str = Unit::Month.name();
pub(super) const QUARTER: &str = Unit::Quarter.name();
pub(super) const YEAR: &str = Unit::Year.name();
pub(super) const DECADE: &str = Unit::Decade.name();
pub(super) const CENTURY: &str = Unit::Century.name();

/// What a pattern takes besides the words of a class: half a year ("H1"), two
/// months that make a quarter, two hours ("9-10").
pub(super) const HALF_YEAR: &str = "half";
pub(super) const MONTHS: &str = "months";
pub(super) const HOURS: &str = "hours";

/// The holiday on which others hang, and what stands before the year of a holiday.
pub(super) const EASTER: &str = "easter";
pub(super) const IN_YEAR: &str = " in ";
