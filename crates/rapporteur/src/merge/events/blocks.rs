//! Which pairs of event mentions are worth comparing. Begin with [`pairs`].
//! Mentions with a key in common are compared, each with the last few before
//! it, so that the work grows with the number of mentions.

use crate::coreference::features::Features;
use crate::coreference::profile::{Party, Profile};
use std::collections::{BTreeSet, HashMap};

/// Number of earlier mentions with the same word, kind or meaning that each is compared with,
const NEAR: usize = 16;
/// and of those that also share a detail.
const DETAILED: usize = 6;

/// A kind of key and what it is made of.
type Key = (u8, u32, u32);

const WORD: u8 = 0;
const KIND: u8 = 1;
const SENSE: u8 = 2;
const LEAD: u8 = 3;
/// Who does what to whom, whatever the word.
const DEED: u8 = 4;

/// Pairs of indexes, the smaller first, in order.
pub(super) fn pairs(features: &Features) -> Vec<(usize, usize)> {
    let mut known: HashMap<Key, Vec<usize>> = HashMap::new();
    let mut found = BTreeSet::new();
    for (at, profile) in features.profiles.iter().enumerate() {
        let (near, detailed) = keys(features, profile);
        for (keys, most) in [(near, NEAR), (detailed, DETAILED)] {
            for key in keys {
                let earlier = known.entry(key).or_default();
                found.extend(earlier.iter().rev().take(most).map(|&before| (before, at)));
                earlier.push(at);
            }
        }
    }
    found.into_iter().collect()
}

fn keys(features: &Features, profile: &Profile) -> (BTreeSet<Key>, BTreeSet<Key>) {
    let mut near = BTreeSet::new();
    near.insert((WORD, profile.lemma, 0));
    near.extend(features.senses(profile.lemma).derived().map(|word| (WORD, word, 0)));
    near.extend(profile.content.iter().map(|&word| (WORD, word, 0)));
    near.extend(profile.broad.map(|kind| (KIND, kind, 0)));
    near.extend(features.senses(profile.lemma).own().map(|sense| (SENSE, sense, 0)));
    if profile.is_root && profile.sentence < 2 {
        near.insert((LEAD, 0, 0));
    }
    let mut detailed = BTreeSet::new();
    for detail in details(profile) {
        detailed.insert((WORD, profile.lemma, detail + 1));
        detailed.extend(profile.broad.map(|kind| (KIND, kind, detail + 1)));
    }
    let who =
        |party: &Party| -> Vec<u32> { party.named.iter().map(named).chain(party.heads.iter().map(word)).collect() };
    for agent in who(&profile.agents) {
        detailed.extend(who(&profile.patients).into_iter().map(|patient| (DEED, agent, patient)));
    }
    (near, detailed)
}

/// Who takes part, where and when, as numbers.
fn details(profile: &Profile) -> impl Iterator<Item = u32> + '_ {
    let names = profile.anyone.named.iter().chain(profile.places.named.iter()).map(named);
    let words = profile.anyone.heads.iter().chain(profile.places.heads.iter()).chain(profile.times.iter()).map(word);
    names.chain(words)
}

/// Entities get even numbers, words odd ones.
fn named(entity: u32) -> u32 {
    entity * 2
}

fn word(word: u32) -> u32 {
    word * 2 + 1
}
