//! How near the questions of all values of two reports lie, and which values are the
//! likeliest partners of each. Begin with [`Scores::of`].

use super::closeness::Closeness;
use super::side::Side;
use crate::agree;
use crate::network::product;

/// Number of the nearest partners that are scored for each value, from either side.
const PARTNERS: usize = 4;

/// What stands for a pair that cannot be.
pub(crate) const NEVER: f32 = -1e4;

/// How near the questions of all values of two reports lie.
pub(crate) struct Scores {
    pub(crate) rows: usize,
    pub(crate) columns: usize,
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

impl Scores {
    pub(crate) fn of(one: &Side, other: &Side, weights: &Closeness) -> Scores {
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

    pub(crate) fn best_of_row(&self, row: usize) -> Vec<usize> {
        best((0..self.columns).map(|column| (self.at(row, column), column)).collect())
    }

    pub(crate) fn best_of_column(&self, column: usize) -> Vec<usize> {
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
