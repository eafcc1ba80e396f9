//! How likely two values of two reports answer one question about one thing,
//! whether they then differ, and what is the best partner of each.
//! Begin with [`between`].
//!
//! A trained network gives each value two views ([`crate::annotations::View`]):
//! what it answers and what it says. For two reports, every value of one is held
//! against every value of the other by the first; the likeliest few pairs are
//! scored by small networks over what the two have in common
//! ([`features`]).

pub(crate) mod features;
pub(crate) mod score;
pub(crate) mod side;
pub(crate) mod twins;

use crate::agree;
use crate::annotations::ValueId;
use crate::network::product;
use crate::story::{Change, Naming};
use features::Features;
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

/// So many partners are looked at for each value, from either side.
const PARTNERS: usize = 4;

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

/// How near the questions of all values of two reports lie.
pub(crate) struct Scores {
    rows: usize,
    columns: usize,
    /// Row by row, above what is asked of a value without a partner.
    values: Vec<f32>,
    /// What the scores of each row, and of each column, are shares of.
    of_rows: Vec<Whole>,
    of_columns: Vec<Whole>,
}

/// All scores of a line, one of 0 among them, which is no partner.
#[derive(Clone, Copy)]
struct Whole {
    most: f32,
    /// The two highest, though they lie below 0.
    highest: [f32; 2],
    /// Of the exponentials of all, each less the most.
    sum: f32,
}

impl Whole {
    fn of(values: impl Iterator<Item = f32> + Clone) -> Whole {
        let [mut first, mut second] = [NEVER; 2];
        for value in values.clone() {
            second = second.max(first.min(value));
            first = first.max(value);
        }
        let most = first.max(0.0);
        let sum = (-most).exp() + values.map(|value| (value - most).exp()).sum::<f32>();
        Whole { most, highest: [first, second], sum }
    }

    /// The highest but this one of its values, at least 0.
    fn rival(self, value: f32) -> f32 {
        let [first, second] = self.highest;
        if value < first { first.max(0.0) } else { second.max(0.0) }
    }

    fn share(self, value: f32) -> f32 {
        (value - self.most).exp() / self.sum
    }
}

/// What stands for a pair that cannot be.
const NEVER: f32 = -1e4;

impl Scores {
    fn of(one: &Side, other: &Side, weights: &score::Closeness) -> Scores {
        let is_same = one.report == other.report;
        let (rows, columns) = (one.values.len(), other.values.len());
        let mut values = vec![NEVER; rows * columns];
        for (row, a) in one.values.iter().enumerate() {
            for (column, b) in other.values.iter().enumerate() {
                let are_apart = a.number.zip(b.number).is_some_and(|(x, y)| agree::measure_other_things(x, y));
                if !(is_same && row == column || are_apart) {
                    let near = product(a.question, b.question);
                    values[row * columns + column] =
                        weights.scale * near + weights.kinds[a.kind][b.kind] - weights.null;
                }
            }
        }
        let of_row = |row: usize| Whole::of(values[row * columns..(row + 1) * columns].iter().copied());
        let of_column = |column: usize| Whole::of((0..rows).map(|row| values[row * columns + column]));
        let (of_rows, of_columns) = ((0..rows).map(of_row).collect(), (0..columns).map(of_column).collect());
        Scores { rows, columns, values, of_rows, of_columns }
    }

    pub(crate) fn at(&self, row: usize, column: usize) -> f32 {
        self.values[row * self.columns + column]
    }

    pub(crate) fn row_share(&self, row: usize, column: usize) -> f32 {
        self.of_rows[row].share(self.at(row, column))
    }

    pub(crate) fn column_share(&self, row: usize, column: usize) -> f32 {
        self.of_columns[column].share(self.at(row, column))
    }

    /// How likely the two are each other's partners, either way.
    pub(crate) fn mutual(&self, row: usize, column: usize) -> f32 {
        self.row_share(row, column) * self.column_share(row, column)
    }

    /// How far it lies above the best other one of its row, and of its column.
    pub(crate) fn margins(&self, row: usize, column: usize) -> (f32, f32) {
        let own = self.at(row, column);
        (own - self.of_rows[row].rival(own), own - self.of_columns[column].rival(own))
    }

    fn best_of_row(&self, row: usize) -> Vec<usize> {
        best((0..self.columns).map(|column| (self.at(row, column), column)).collect())
    }

    fn best_of_column(&self, column: usize) -> Vec<usize> {
        best((0..self.rows).map(|row| (self.at(row, column), row)).collect())
    }
}

/// The places with the highest scores that are not far below having no partner.
fn best(mut scored: Vec<(f32, usize)>) -> Vec<usize> {
    const FAR: f32 = -6.0;
    scored.retain(|one| one.0 > FAR);
    let order = |a: &(f32, usize), b: &(f32, usize)| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1));
    if scored.len() > PARTNERS {
        scored.select_nth_unstable_by(PARTNERS, order);
        scored.truncate(PARTNERS);
    }
    scored.sort_by(order);
    scored.into_iter().map(|one| one.1).collect()
}
