//! How near the questions of two values must lie to be one, and whether their answers
//! agree, by their views alone: the trained weights. Begin with [`Closeness`] and
//! [`verdicts`].

use crate::annotations::ValueKind;
use crate::network::product;
use std::collections::HashMap;
use std::sync::{Arc, LazyLock};

/// How near the questions of two values must lie.
pub(crate) struct Closeness {
    /// What the cosine is multiplied by.
    pub(crate) scale: f32,
    /// What a value without a partner scores.
    pub(crate) null: f32,
    /// What is added for two kinds.
    pub(crate) kinds: [[f32; KINDS]; KINDS],
    /// The network that holds two answers against each other.
    answers: Answers,
}

/// How many kinds of values there are.
pub(crate) const KINDS: usize = 7;

/// The place of a kind in the weights.
pub(crate) fn kind_number(kind: ValueKind) -> usize {
    match kind {
        ValueKind::Quantity(_) => 0,
        ValueKind::Rank => 1,
        ValueKind::Age => 2,
        ValueKind::Time(_) => 3,
        ValueKind::Nominal => 4,
        ValueKind::Predicate => 5,
        ValueKind::Quotation => 6,
    }
}

struct Answers {
    /// A row for each unit.
    inner: Vec<Vec<f32>>,
    inner_bias: Vec<f32>,
    outer: Vec<Vec<f32>>,
    outer_bias: Vec<f32>,
}

impl Closeness {
    /// The weights of `weights/closeness.txt`.
    pub(crate) fn built_in() -> Arc<Closeness> {
        static WEIGHTS: LazyLock<Arc<Closeness>> = LazyLock::new(|| {
            Arc::new(Closeness::read(include_str!("../../weights/closeness.txt")).expect("a test reads the weights"))
        });
        WEIGHTS.clone()
    }

    /// Weights as `train/pairing.py` writes them; `None` if these are none.
    pub(crate) fn read(text: &str) -> Option<Closeness> {
        let lines = text.lines().filter(|line| !line.starts_with('#'));
        let mut rows: HashMap<&str, Vec<Vec<f32>>> = HashMap::new();
        for line in lines {
            let (name, numbers) = line.split_once(' ')?;
            rows.entry(name)
                .or_default()
                .push(numbers.split(' ').map(|number| number.parse().ok()).collect::<Option<_>>()?);
        }
        let one = |name: &str| rows.get(name)?.first().cloned();
        let mut kinds = [[0.0; KINDS]; KINDS];
        for (row, values) in kinds.iter_mut().zip(rows.get("kinds")?) {
            row.copy_from_slice(values.get(..KINDS)?);
        }
        let answers = Answers {
            inner: rows.get("inner")?.clone(),
            inner_bias: one("inner-bias")?,
            outer: rows.get("outer")?.clone(),
            outer_bias: one("outer-bias")?,
        };
        let fits = answers.inner.len() == answers.inner_bias.len()
            && answers.outer.len() == 3
            && answers.outer_bias.len() == 3;
        fits.then_some(Closeness { scale: one("scale")?[0], null: one("null")?[0], kinds, answers })
    }
}

/// How likely two values that answer one question agree, have changed, or
/// differ, by their views alone; they sum to 1. `near` is the cosine of the questions.
pub(crate) fn verdicts(
    closeness: &Closeness,
    questions: (&[f32], &[f32]),
    answers: (&[f32], &[f32]),
    near: f32,
) -> [f32; 3] {
    let weights = &closeness.answers;
    let pairs = || answers.0.iter().zip(answers.1);
    let lengths = product(answers.0, answers.0).sqrt() * product(answers.1, answers.1).sqrt();
    let cosine = product(answers.0, answers.1) / lengths.max(1e-8);
    let mut input: Vec<f32> = questions.0.iter().zip(questions.1).map(|(a, b)| a * b).collect();
    input.extend(pairs().map(|(a, b)| (a - b).abs()));
    input.extend(pairs().map(|(a, b)| a * b));
    input.extend([cosine, near]);
    let layer = |rows: &[Vec<f32>], bias: &[f32], input: &[f32]| -> Vec<f32> {
        rows.iter().zip(bias).map(|(row, bias)| product(row, input) + bias).collect()
    };
    let mut inner = layer(&weights.inner, &weights.inner_bias, &input);
    inner.iter_mut().for_each(|unit| *unit = unit.max(0.0));
    let outer = layer(&weights.outer, &weights.outer_bias, &inner);
    let most = outer.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    let grown: Vec<f32> = outer.iter().map(|value| (value - most).exp()).collect();
    let sum: f32 = grown.iter().sum();
    [grown[0] / sum, grown[1] / sum, grown[2] / sum]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_weights_are_whole() {
        assert!(Closeness::read(include_str!("../../weights/closeness.txt")).is_some());
    }
}
