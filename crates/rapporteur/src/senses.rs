//! Which words can mean the same, after the lists of senses. Begin with [`Senses`].

use crate::lexicon::{self, List};
use crate::sets::{Set, Words};
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, HashSet};

/// What a word can mean.
pub struct Senses {
    /// Words that are derived from it, or it from them.
    derived: Set,
    own: Set,
    wider: Set,
    /// Its senses and those of the derived words.
    family: Set,
    wider_family: Set,
    /// Words that mean the opposite.
    opposite: Set,
    /// Senses that are the opposite of its own or of those that include them.
    against: Set,
    /// Its senses and those that include them, by number, with how many steps up.
    above: Vec<(u32, u8)>,
}

/// Maximum number of steps up the hierarchy of senses (hypernyms) that are compared.
const STEPS: u8 = 4;

/// How the senses of two words lie to each other.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Distance {
    /// One means the opposite of the other.
    pub is_opposite: bool,
    /// A sense of one includes one of the other: "ship" and "freighter".
    pub is_inside: bool,
    /// 1 for one sense, less with each step over the nearest sense that
    /// includes both ("ankle" and "wrist": two steps); 0 if there is none.
    pub nearness: f32,
}

impl Senses {
    /// Of a lemma; empty if the lists do not have it. `words` number the derived words.
    pub fn of(lemma: &str, words: &mut Words) -> Senses {
        let own = numbers(lexicon::WORD_SENSES.value(lemma));
        let derived: Vec<&str> =
            lexicon::DERIVED_WORDS.value(lemma).map_or(Vec::new(), |words| words.split(',').collect());
        let more = derived.iter().flat_map(|word| numbers(lexicon::WORD_SENSES.value(word)));
        let family: Vec<&str> = own.iter().copied().chain(more).collect();
        Senses {
            wider: set(wider(&own)),
            wider_family: set(wider(&family)),
            derived: Set::new(derived.iter().map(|word| words.number(word)).collect()),
            opposite: Set::new(
                lexicon::OPPOSITE_WORDS
                    .value(lemma)
                    .map_or(Vec::new(), |words| words.split(',').collect())
                    .into_iter()
                    .map(|word| words.number(word))
                    .collect(),
            ),
            against: set(own
                .iter()
                .copied()
                .chain(wider(&own))
                .flat_map(|sense| numbers(lexicon::OPPOSITE_SENSES.value(sense)))
                .collect()),
            above: above(&own),
            own: set(own),
            family: set(family),
        }
    }

    /// How the senses of two words lie to each other.
    pub fn distance(&self, word: u32, other: &Senses, other_word: u32) -> Distance {
        let (mut a, mut b, mut steps) = (0, 0, None::<(u8, u8)>);
        while a < self.above.len() && b < other.above.len() {
            let (x, y) = (self.above[a], other.above[b]);
            if x.0 == y.0 && steps.is_none_or(|known| x.1 + y.1 < known.0 + known.1) {
                steps = Some((x.1, y.1));
            }
            a += usize::from(x.0 <= y.0);
            b += usize::from(y.0 <= x.0);
        }
        Distance {
            is_opposite: self.opposite.has(other_word) || other.opposite.has(word),
            is_inside: steps.is_some_and(|steps| steps != (0, 0) && (steps.0 == 0 || steps.1 == 0)),
            nearness: steps.map_or(0.0, |steps| 1.0 / (1.0 + f32::from(steps.0 + steps.1))),
        }
    }

    /// True if a sense of the one, or one a step above it, is the opposite of such a
    /// sense of the other: "climb" is a way to rise, "sink" one to fall.
    pub fn are_opposed(&self, other: &Senses) -> bool {
        self.against.meets(&other.own) || self.against.meets(&other.wider)
    }

    /// How two different words are related, surest first: one is derived from
    /// the other or both from a third; they share a sense; their families do; a
    /// sense or one that includes it; a sense of a family includes one of the other's.
    pub fn relations(&self, word: u32, other: &Senses, other_word: u32) -> [bool; 5] {
        let derived = self.derived.has(other_word) || other.derived.has(word) || self.derived.meets(&other.derived);
        let own = self.own.meets(&other.own);
        let near = self.own.meets(&other.wider) || self.wider.meets(&other.own) || self.wider.meets(&other.wider);
        [
            derived,
            own,
            self.family.meets(&other.family),
            own || near,
            self.family.meets(&other.wider_family) || self.wider_family.meets(&other.family),
        ]
    }

    /// The words that are derived from it, or it from them.
    pub fn derived(&self) -> impl Iterator<Item = u32> + '_ {
        self.derived.iter()
    }

    /// Its commonest senses, of each part of speech the first ones.
    pub fn own(&self) -> impl Iterator<Item = u32> + '_ {
        self.own.iter()
    }
}

/// What a list says of senses: each entry stands for its commonest sense.
pub struct BySense(lexicon::Entries);

impl BySense {
    /// Of a list of nouns or verbs with values.
    pub fn new(list: &'static List) -> BySense {
        let first = |word: &str| numbers(lexicon::WORD_SENSES.value(word)).first().copied();
        BySense(list.iter().filter_map(|(entry, value)| Some((first(entry)?, value))).collect())
    }

    /// For each sense of a word, commonest first, what the list says of it or else of the
    /// nearest sense that includes it.
    pub fn of(&self, word: &str) -> Vec<Option<&'static str>> {
        let nearest = |sense| {
            let (mut level, mut seen) = (vec![sense], HashSet::from([sense]));
            (0..MOST_STEPS).find_map(|_| {
                let found = level.iter().find_map(|sense| self.0.get(sense).copied());
                level = wider(&level).into_iter().filter(|&sense| seen.insert(sense)).collect();
                found
            })
        };
        numbers(lexicon::WORD_SENSES.value(word)).into_iter().map(nearest).collect()
    }
}

/// Above this many steps senses include too much to tell anything.
const MOST_STEPS: usize = 8;

fn numbers(value: Option<&'static str>) -> Vec<&'static str> {
    value.map_or(Vec::new(), |numbers| numbers.split(' ').collect())
}

fn wider(senses: &[&'static str]) -> Vec<&'static str> {
    senses.iter().flat_map(|sense| numbers(lexicon::WIDER_SENSES.value(sense))).collect()
}

/// The senses and those that include them, each with the fewest steps, by number.
fn above(senses: &[&'static str]) -> Vec<(u32, u8)> {
    let mut found: BTreeMap<u32, u8> = BTreeMap::new();
    let mut level: Vec<&'static str> = senses.to_vec();
    for steps in 0..=STEPS {
        level.retain(|sense| match u32::from_str_radix(sense, 36).map(|number| found.entry(number)) {
            Ok(Entry::Vacant(entry)) => *entry.insert(steps) == steps,
            _ => false,
        });
        level = wider(&level);
    }
    found.into_iter().collect()
}

fn set(senses: Vec<&str>) -> Set {
    Set::new(senses.iter().filter_map(|sense| u32::from_str_radix(sense, 36).ok()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn distance(one: &str, other: &str) -> Distance {
        let mut words = Words::default();
        let (a, b) = (Senses::of(one, &mut words), Senses::of(other, &mut words));
        let (x, y) = (words.number(one), words.number(other));
        assert_eq!(a.distance(x, &b, y), b.distance(y, &a, x));
        a.distance(x, &b, y)
    }

    #[test]
    fn senses_are_one_inside_or_beside_each_other_or_opposite() {
        assert_eq!(distance("doctor", "physician").nearness, 1.0);
        assert!(distance("freighter", "ship").is_inside);
        let beside = distance("ankle", "wrist");
        assert!(!beside.is_inside && beside.nearness > 0.0 && beside.nearness < 1.0);
        assert_eq!(distance("sturgeon", "treaty"), Distance::default());
        assert!(distance("open", "shut").is_opposite);
        let are_opposed = |one, other| {
            let mut words = Words::default();
            Senses::of(one, &mut words).are_opposed(&Senses::of(other, &mut words))
        };
        assert!(are_opposed("climb", "sink") && are_opposed("sink", "climb") && !are_opposed("climb", "rise"));
    }

    #[test]
    fn every_word_is_looked_up_in_few_steps() {
        let list = BySense::new(&lexicon::NAMED_KINDS);
        assert!(list.of("trawler").contains(&Some("other always")));
        let known = lexicon::WORD_SENSES.iter().filter(|(word, _)| list.of(word).iter().any(Option::is_some));
        assert!(known.count() > 1000);
    }
}
