//! Which named places can lie in each other. Begin with [`relation`].

use crate::lexicon;

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

/// The place as the lists name it, then each wider place that holds it; empty
/// if the lists do not know it.
fn with_holders(name: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let plain = name.strip_prefix("the ").or_else(|| name.strip_prefix("The ")).unwrap_or(name);
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
}
