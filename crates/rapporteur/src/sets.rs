//! Small sets of numbers that stand for words and entities, which are compared
//! very often. Begin with [`Set`].

use std::collections::HashMap;

/// Sorted, without doubles.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Set(Vec<u32>);

impl Set {
    pub fn new(mut members: Vec<u32>) -> Set {
        members.sort_unstable();
        members.dedup();
        Set(members)
    }

    pub fn insert(&mut self, member: u32) {
        if let Err(place) = self.0.binary_search(&member) {
            self.0.insert(place, member);
        }
    }

    pub fn has(&self, member: u32) -> bool {
        self.0.binary_search(&member).is_ok()
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn iter(&self) -> impl Iterator<Item = u32> + '_ {
        self.0.iter().copied()
    }

    /// What both have, in order.
    pub fn shared<'a>(&'a self, other: &'a Set) -> impl Iterator<Item = u32> + 'a {
        let (mut a, mut b) = (0, 0);
        std::iter::from_fn(move || {
            while a < self.0.len() && b < other.0.len() {
                let (x, y) = (self.0[a], other.0[b]);
                a += usize::from(x <= y);
                b += usize::from(y <= x);
                if x == y {
                    return Some(x);
                }
            }
            None
        })
    }

    pub fn meets(&self, other: &Set) -> bool {
        self.shared(other).next().is_some()
    }

    /// True if both have members and share none.
    pub fn is_apart(&self, other: &Set) -> bool {
        !self.is_empty() && !other.is_empty() && !self.meets(other)
    }

    pub fn is_inside(&self, other: &Set) -> bool {
        self.shared(other).count() == self.len()
    }
}

/// A number for each word.
#[derive(Default)]
pub struct Words {
    numbers: HashMap<String, u32>,
    words: Vec<String>,
}

impl Words {
    pub fn number(&mut self, word: &str) -> u32 {
        if let Some(&number) = self.numbers.get(word) {
            return number;
        }
        let number = self.words.len() as u32;
        self.numbers.insert(word.to_string(), number);
        self.words.push(word.to_string());
        number
    }

    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.words.iter().map(String::as_str)
    }
}
