//! How likely two values of two reports answer one question about one thing,
//! whether they then differ, and what is the best partner of each.
//! Begin with [`between`].
//!
//! A trained network gives each value two views ([`crate::annotations::View`]):
//! what it answers and what it says. For two reports, every value of one is held
//! against every value of the other by the first; the likeliest few pairs are
//! scored by small networks over what the two have in common
//! ([`features`]).

pub(crate) mod closeness;
pub(crate) mod features;
mod nearness;
pub(crate) mod score;
pub(crate) mod side;
pub(crate) mod twins;

use crate::annotations::ValueId;
use crate::story::{Change, Naming};
use features::Features;
use nearness::Scores;
use side::{Shared, Side};

/// Two values of two reports, or of one.
#[derive(Clone, Debug)]
pub struct ValuePair {
    /// In the first report.
    pub one: ValueId,
    /// In the second.
    pub other: ValueId,
    /// Their places among the values of their sides.
    pub(crate) row: usize,
    pub(crate) column: usize,
    /// How one stands in the place of the other, in sentences that are else
    /// nearly the same.
    pub(crate) change: Option<Change>,
    /// They are one word of a sentence and of a copy of it.
    pub(crate) is_copied: bool,
    /// How the two stand to each other as names, if that tells anything.
    pub(crate) naming: Option<Naming>,
    /// What the two have in common, by [`value_pair_features`].
    pub features: Vec<f32>,
}

/// The names of the features of value pairs, in order.
pub fn value_pair_features() -> &'static [&'static str] {
    &features::NAMES
}

/// The pairs that may answer one question, in order of their ids: for each
/// value the likeliest partners. With a report itself, pairs of two places in it.
pub(crate) fn between(one: &Side, other: &Side, shared: &Shared) -> Vec<ValuePair> {
    let is_same = one.report == other.report;
    let scores = Scores::of(one, other, &shared.closeness);
    let features = Features::new(one, other, shared, &scores);
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    for row in 0..scores.rows {
        pairs.extend(scores.best_of_row(row).into_iter().map(|column| (row, column)));
    }
    for column in 0..scores.columns {
        pairs.extend(scores.best_of_column(column).into_iter().map(|row| (row, column)));
    }
    pairs.extend(features.copied());
    pairs.retain(|&(row, column)| !is_same || row < column);
    pairs.sort_unstable();
    pairs.dedup();
    let pair = |(row, column): (usize, usize)| ValuePair {
        one: one.values[row].id,
        other: other.values[column].id,
        row,
        column,
        change: features.change(row, column),
        is_copied: features.is_copied(row, column),
        naming: features.naming(row, column),
        features: features.of(row, column),
    };
    pairs.into_iter().map(pair).collect()
}
