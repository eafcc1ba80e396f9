//! How likely two event mentions tell of one event: a small network over their
//! features, with the weights of `weights/events.txt`. Begin with [`likelihood`].

use super::features::NAMES;
use std::sync::LazyLock;

/// From 0 to 1.
pub(super) fn likelihood(features: &[f32; NAMES.len()]) -> f32 {
    let network = &*NETWORK;
    let mut units = network.bias.clone();
    for ((value, scale), weights) in features.iter().zip(&network.scales).zip(&network.weights) {
        let value = (value - scale.0) / scale.1;
        units.iter_mut().zip(weights).for_each(|(unit, weight)| *unit += value * weight);
    }
    let sum: f32 = units.iter().zip(&network.output).map(|(unit, weight)| unit.max(0.0) * weight).sum();
    1.0 / (1.0 + (-sum - network.output_bias).exp())
}

/// One hidden layer of units that are cut off at zero.
struct Network {
    /// Mean and deviation of each feature.
    scales: Vec<(f32, f32)>,
    /// For each feature, its weight in each unit.
    weights: Vec<Vec<f32>>,
    bias: Vec<f32>,
    output: Vec<f32>,
    output_bias: f32,
}

static NETWORK: LazyLock<Network> = LazyLock::new(|| {
    let read = read(include_str!("../../../weights/events.txt"));
    read.expect("a test reads the weights")
});

/// A line for each feature: name, mean, deviation, weights; then `bias` and
/// `output` with the weights of the units, the latter's own bias first.
fn read(text: &str) -> Option<Network> {
    let mut lines = text.lines().filter(|line| !line.starts_with('#'));
    let mut line = |name: &str| -> Option<Vec<f32>> {
        let mut fields = lines.next()?.split_whitespace();
        (fields.next()? == name).then(|| fields.map(|field| field.parse().ok()).collect())?
    };
    let (mut scales, mut weights) = (Vec::new(), Vec::new());
    for name in NAMES {
        let mut values = line(name)?;
        let rest = (values.len() > 2).then(|| values.split_off(2))?;
        scales.push((values[0], values[1]));
        weights.push(rest);
    }
    let bias = line("bias")?;
    let mut output = line("output")?;
    let rest = (output.len() > 1).then(|| output.split_off(1))?;
    let fits = weights.iter().all(|weights| weights.len() == bias.len()) && rest.len() == bias.len();
    fits.then_some(Network { scales, weights, bias, output: rest, output_bias: output[0] })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_weights_fit_the_features() {
        assert!(read(include_str!("../../../weights/events.txt")).is_some());
        assert!(read("same-lemma 0 1 0.5\n").is_none());
    }
}
