//! Which named places can lie in each other. Begin with [`relation`].

use crate::english::{CAPITAL_THE, OF, THE};
use crate::lexicon;
use crate::names;

/// How two named places lie to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
    /// They are one.
    Same,
    /// One lies in the other.
    Inside,
    /// Neither lies in the other.
    Apart,
    /// The lists do not know one of them.
    Unknown,
}

/// How two places lie to each other, after the lists of countries and places.
pub fn relation(one: &str, other: &str) -> Relation {
    if one == other {
        return Relation::Same;
    }
    let (a, b) = (with_holders(one), with_holders(other));
    match (a.first(), b.first()) {
        (Some(x), Some(y)) if x == y => Relation::Same,
        (Some(x), Some(y)) if a.contains(y) || b.contains(x) => Relation::Inside,
        (Some(_), Some(_)) => Relation::Apart,
        _ => Relation::Unknown,
    }
}

/// "Hague" for "The Hague".
fn without_article(name: &str) -> &str {
    let rest = name.strip_prefix(THE).or_else(|| name.strip_prefix(CAPITAL_THE));
    rest.and_then(|rest| rest.strip_prefix(' ')).unwrap_or(name)
}

/// The place as the lists name it, then each wider place that holds it; empty
/// if the lists do not know it.
fn with_holders(name: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let plain = without_article(name);
    let mut next = lexicon::PLACES
        .value(name)
        .map(|_| name)
        .or_else(|| lexicon::COUNTRIES.value(plain).filter(|code| !code.is_empty()))
        .or_else(|| lexicon::PLACES.value(plain).map(|_| plain));
    while let Some(place) = next.filter(|place| !found.contains(place)) {
        found.push(place);
        next = lexicon::PLACES.value(place);
    }
    found
}

/// The code of a country by one of its names; of a part of a country, nothing.
pub fn country(name: &str) -> Option<&'static str> {
    lexicon::COUNTRIES.value(name).filter(|code| !code.is_empty() && !lexicon::PLACES.has(name))
}

/// True if a direction, size or kind tells the two apart: "North Marl" and
/// "South Marl", "Marl" and "Marl Airport".
pub fn are_told_apart(one: &str, other: &str) -> bool {
    marks(one) != marks(other)
}

/// The same for other names, which are said shorter too: "Marl City Council"
/// and "the Council".
pub fn contradict(one: &str, other: &str) -> bool {
    are_told_apart(one, other) && !marks(one).is_empty() && !marks(other).is_empty()
}

fn marks(name: &str) -> Vec<String> {
    by_mark(&names::parts(name)).1
}

/// The parts of a name in an order that the way of saying it does not change:
/// "Marl Province" and "the Province of Marl", "River Marl" and "Marl River".
pub fn in_order(parts: &[String]) -> Vec<String> {
    let (mut plain, marks) = by_mark(parts);
    if !marks.is_empty() {
        plain.retain(|part| !matches!(part.as_str(), OF | THE));
    }
    plain.extend(marks);
    plain
}

/// The parts that are marks of a place, sorted, apart from the others.
fn by_mark(parts: &[String]) -> (Vec<String>, Vec<String>) {
    let (mut marks, plain): (Vec<String>, Vec<String>) =
        parts.iter().cloned().partition(|part| lexicon::PLACE_MARKS.has(part));
    marks.sort();
    (plain, marks)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_lie_in_wider_ones() {
        use Relation::*;
        for (left, right, want) in [
            ("Brooklyn", "New York", Inside),
            ("Brooklyn", "United States", Inside),
            ("Osaka", "Japan", Inside),
            ("Osaka", "Spain", Apart),
            ("Osaka", "Pittsburgh", Apart),
            ("UK", "Britain", Same),
            ("Port Ellary", "Spain", Unknown),
        ] {
            assert_eq!(relation(left, right), want, "{left} / {right}");
            assert_eq!(relation(right, left), want, "{right} / {left}");
        }
    }

    #[test]
    fn marks_tell_places_apart() {
        for (left, right, want) in [
            ("North Marl", "South Marl", true),
            ("Marl", "East Marl", true),
            ("Upper Marl", "Lower Marl", true),
            ("York", "New York", true),
            ("Marl", "Marl Airport", true),
            ("Marl River", "Marl Province", true),
            ("Greater Marl", "Marl", true),
            ("River Marl", "Marl River", false),
            ("Marl", "Marle", false),
        ] {
            assert_eq!(are_told_apart(left, right), want, "{left} / {right}");
        }
        assert!(contradict("North Marl Council", "South Marl Council"));
        assert!(!contradict("Marl City Council", "the Council"));
    }

    #[test]
    fn parts_of_a_country_are_not_the_country() {
        assert_eq!(country("Britain"), Some("GBR"));
        assert_eq!(country("Scotland"), None);
        assert_eq!(country("Northern Ireland"), None);
    }
}
