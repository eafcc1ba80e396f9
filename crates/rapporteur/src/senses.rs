//! Which words can mean the same, after the lists of senses. Begin with [`Senses`].

use crate::lexicon;
use crate::sets::{Set, Words};

/// What a word can mean.
pub struct Senses {
    /// Words that are derived from it, or it from them.
    derived: Set,
    own: Set,
    wider: Set,
    /// Its senses and those of the derived words.
    family: Set,
    wider_family: Set,
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
            own: set(own),
            family: set(family),
        }
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

fn numbers(value: Option<&'static str>) -> Vec<&'static str> {
    value.map_or(Vec::new(), |numbers| numbers.split(' ').collect())
}

fn wider(senses: &[&'static str]) -> Vec<&'static str> {
    senses.iter().flat_map(|sense| numbers(lexicon::WIDER_SENSES.value(sense))).collect()
}

fn set(senses: Vec<&str>) -> Set {
    Set::new(senses.iter().filter_map(|sense| u32::from_str_radix(sense, 36).ok()).collect())
}
