//! Places in a text and tables of things found there.
//! Begin with [`Span`]: every offset in the program is one.

#[cfg(feature = "cache")]
pub(crate) mod interned;

use std::marker::PhantomData;

/// A word of a closed list that the program or its word lists have, such as
/// the name of a rule.
pub type Symbol = &'static str;

/// A half-open range of bytes, `start..end`, into a report's stored text.
/// Both ends lie on character boundaries of that text.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
#[cfg_attr(feature = "cache", derive(serde::Serialize, serde::Deserialize))]
pub struct Span {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// The span `start..end`.
    pub fn new(start: usize, end: usize) -> Span {
        debug_assert!(start <= end);
        Span { start: start as u32, end: end as u32 }
    }

    /// The words of this span. Empty if the span does not fit the text.
    pub fn of(self, text: &str) -> &str {
        text.get(self.start as usize..self.end as usize).unwrap_or("")
    }

    /// Length in bytes.
    pub fn len(self) -> usize {
        (self.end - self.start) as usize
    }

    /// True if nothing lies inside.
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// True if the two share at least one byte.
    pub fn overlaps(self, other: Span) -> bool {
        self.start.max(other.start) < self.end.min(other.end)
    }

    /// True if `other` lies wholly inside this span.
    pub fn covers(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// The smallest span that covers both.
    pub fn join(self, other: Span) -> Span {
        Span { start: self.start.min(other.start), end: self.end.max(other.end) }
    }

    /// The span without white space at its ends.
    pub fn trim(self, text: &str) -> Span {
        let words = self.of(text);
        let left = words.len() - words.trim_start().len();
        let kept = words.trim().len();
        Span::new(self.start as usize + left, self.start as usize + left + kept)
    }
}

/// A typed index into a [`Table`].
pub trait Id: Copy {
    /// The id at this position.
    fn from_index(index: usize) -> Self;
    /// The position of this id.
    fn index(self) -> usize;
}

/// Declares an id type for use with [`Table`].
#[macro_export]
macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        #[cfg_attr(feature = "cache", derive(serde::Serialize, serde::Deserialize))]
        pub struct $name(pub u32);
        impl $crate::text::Id for $name {
            fn from_index(index: usize) -> Self { $name(index as u32) }
            fn index(self) -> usize { self.0 as usize }
        }
    };
}

/// A list that is indexed by its own id type.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "cache", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(
    feature = "cache",
    serde(transparent, bound(serialize = "T: serde::Serialize", deserialize = "T: serde::Deserialize<'de>"))
)]
pub struct Table<I, T> {
    rows: Vec<T>,
    #[cfg_attr(feature = "cache", serde(skip))]
    ids: PhantomData<I>,
}

impl<I: Id, T> Table<I, T> {
    /// An empty table.
    pub fn new() -> Self {
        Table { rows: Vec::new(), ids: PhantomData }
    }

    /// Adds a row and returns its id.
    pub fn push(&mut self, row: T) -> I {
        self.rows.push(row);
        I::from_index(self.rows.len() - 1)
    }

    /// Number of rows.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// True if there are no rows.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// All ids, in order.
    pub fn ids(&self) -> impl DoubleEndedIterator<Item = I> + use<I, T> {
        (0..self.rows.len()).map(I::from_index)
    }

    /// All rows, in order.
    pub fn iter(&self) -> std::slice::Iter<'_, T> {
        self.rows.iter()
    }

    /// All rows, in order, to be changed.
    pub fn iter_mut(&mut self) -> std::slice::IterMut<'_, T> {
        self.rows.iter_mut()
    }

    /// All rows with their ids.
    pub fn pairs(&self) -> impl DoubleEndedIterator<Item = (I, &T)> {
        self.rows.iter().enumerate().map(|(index, row)| (I::from_index(index), row))
    }
}

impl<I: Id, T> Default for Table<I, T> {
    fn default() -> Self {
        Table::new()
    }
}

impl<I: Id, T> From<Vec<T>> for Table<I, T> {
    fn from(rows: Vec<T>) -> Self {
        Table { rows, ids: PhantomData }
    }
}

impl<I: Id, T> std::ops::Index<I> for Table<I, T> {
    type Output = T;
    fn index(&self, id: I) -> &T {
        &self.rows[id.index()]
    }
}

impl<I: Id, T> std::ops::IndexMut<I> for Table<I, T> {
    fn index_mut(&mut self, id: I) -> &mut T {
        &mut self.rows[id.index()]
    }
}

/// For each of the given byte offsets, the number of Unicode code points
/// before it. `offsets` need not be sorted; an offset inside a character
/// counts that character as after it.
pub fn code_points(text: &str, offsets: &[u32]) -> Vec<u32> {
    let mut order: Vec<usize> = (0..offsets.len()).collect();
    order.sort_by_key(|&index| offsets[index]);
    let mut counted = vec![0; offsets.len()];
    let (mut byte, mut points) = (0usize, 0u32);
    let mut chars = text.chars();
    for index in order {
        while byte < offsets[index] as usize {
            let Some(next) = chars.next() else { break };
            byte += next.len_utf8();
            points += 1;
        }
        counted[index] = points;
    }
    counted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_of_up_to_five_bytes() {
        let all: Vec<Span> = (0..=5).flat_map(|s| (s..=5).map(move |e| Span::new(s, e))).collect();
        for &a in &all {
            for &b in &all {
                let shared = (0..5u32).any(|i| a.start <= i && i < a.end && b.start <= i && i < b.end);
                assert_eq!(a.overlaps(b), shared, "{a:?} {b:?}");
                assert!(a.join(b).covers(a) && a.join(b).covers(b));
                assert_eq!(a.covers(b), a.start <= b.start && b.end <= a.end);
            }
        }
    }

    #[test]
    fn code_points_are_counted_in_any_order() {
        let text = "a“é\u{1F600}b";
        assert_eq!(code_points(text, &[11, 0, 4, 1, 6, 10]), [5, 0, 2, 1, 3, 4]);
    }

    #[test]
    fn trimming_keeps_to_the_words() {
        let text = "  “x” \n";
        assert_eq!(Span::new(0, text.len()).trim(text).of(text), "“x”");
        assert!(Span::new(0, 2).trim(text).is_empty());
    }
}
