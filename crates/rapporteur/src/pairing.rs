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
    /// Share of each in its row, and in its column, of all and of no partner.
    row_shares: Vec<f32>,
    column_shares: Vec<f32>,
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
        let mut found = Scores {
            rows,
            columns,
            values,
            row_shares: vec![0.0; rows * columns],
            column_shares: vec![0.0; rows * columns],
        };
        found.share();
        found
    }

    fn share(&mut self) {
        for row in 0..self.rows {
            let places: Vec<usize> = (0..self.columns).map(|column| row * self.columns + column).collect();
            share(&self.values, &places, &mut self.row_shares);
        }
        for column in 0..self.columns {
            let places: Vec<usize> = (0..self.rows).map(|row| row * self.columns + column).collect();
            share(&self.values, &places, &mut self.column_shares);
        }
    }

    pub(crate) fn at(&self, row: usize, column: usize) -> f32 {
        self.values[row * self.columns + column]
    }

    pub(crate) fn row_share(&self, row: usize, column: usize) -> f32 {
        self.row_shares[row * self.columns + column]
    }

    pub(crate) fn column_share(&self, row: usize, column: usize) -> f32 {
        self.column_shares[row * self.columns + column]
    }

    /// How likely the two are each other's partners, either way.
    pub(crate) fn mutual(&self, row: usize, column: usize) -> f32 {
        self.row_share(row, column) * self.column_share(row, column)
    }

    /// How far it lies above the best other one of its row, and of its column.
    pub(crate) fn margins(&self, row: usize, column: usize) -> (f32, f32) {
        let own = self.at(row, column);
        let in_row = (0..self.columns).filter(|&at| at != column).map(|at| self.at(row, at)).fold(0.0, f32::max);
        let in_column = (0..self.rows).filter(|&at| at != row).map(|at| self.at(at, column)).fold(0.0, f32::max);
        (own - in_row, own - in_column)
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
    scored.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    scored.into_iter().take(PARTNERS).map(|one| one.1).collect()
}

/// Shares of these places beside one of score 0, which is no partner.
fn share(values: &[f32], places: &[usize], shares: &mut [f32]) {
    let most = places.iter().map(|&at| values[at]).fold(0.0, f32::max);
    let sum: f32 = (-most).exp() + places.iter().map(|&at| (values[at] - most).exp()).sum::<f32>();
    places.iter().for_each(|&at| shares[at] = (values[at] - most).exp() / sum);
}
