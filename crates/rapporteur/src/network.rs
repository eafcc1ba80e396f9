//! A small trained network that scores pairs by their features, read from its
//! weights as text. Begin with [`Network`].

/// The scalar product, summed in eight lanes, which a processor adds at once.
pub(crate) fn product(one: &[f32], other: &[f32]) -> f32 {
    const LANES: usize = 8;
    let (left, right) = (one.chunks_exact(LANES), other.chunks_exact(LANES));
    let rest: f32 = left.remainder().iter().zip(right.remainder()).map(|(a, b)| a * b).sum();
    let mut sums = [0.0f32; LANES];
    for (x, y) in left.zip(right) {
        for lane in 0..LANES {
            sums[lane] += x[lane] * y[lane];
        }
    }
    sums.iter().sum::<f32>() + rest
}

/// One hidden layer of units that are cut off at zero.
pub struct Network {
    /// For each feature, its weight in each unit, by its deviation.
    weights: Vec<Vec<f32>>,
    /// What each unit has where all features are 0.
    bias: Vec<f32>,
    output: Vec<f32>,
    output_bias: f32,
}

impl Network {
    /// From 0 to 1.
    pub fn likelihood(&self, features: &[f32]) -> f32 {
        let mut units = self.bias.clone();
        // Most features of most pairs are 0.
        for (value, weights) in features.iter().zip(&self.weights).filter(|(value, _)| **value != 0.0) {
            units.iter_mut().zip(weights).for_each(|(unit, weight)| *unit += value * weight);
        }
        let sum: f32 = units.iter().zip(&self.output).map(|(unit, weight)| unit.max(0.0) * weight).sum();
        1.0 / (1.0 + (-sum - self.output_bias).exp())
    }

    /// A line for each feature: name, mean, deviation, weights; then `bias` and
    /// `output` with the weights of the units, the latter's own bias first.
    pub fn read(text: &str, names: &[&str]) -> Option<Network> {
        let mut lines = text.lines().filter(|line| !line.starts_with('#'));
        let mut line = |name: &str| -> Option<Vec<f32>> {
            let mut fields = lines.next()?.split_whitespace();
            (fields.next()? == name).then(|| fields.map(|field| field.parse().ok()).collect())?
        };
        let (mut scales, mut weights) = (Vec::new(), Vec::<Vec<f32>>::new());
        for name in names {
            let mut values = line(name)?;
            let rest = (values.len() > 2).then(|| values.split_off(2))?;
            scales.push((values[0], values[1]));
            weights.push(rest);
        }
        let mut bias = line("bias")?;
        for (&(mean, deviation), weights) in scales.iter().zip(&mut weights) {
            weights.iter_mut().for_each(|weight| *weight /= deviation);
            bias.iter_mut().zip(weights).for_each(|(bias, weight)| *bias -= mean * *weight);
        }
        let mut output = line("output")?;
        let rest = (output.len() > 1).then(|| output.split_off(1))?;
        let fits = weights.iter().all(|weights| weights.len() == bias.len()) && rest.len() == bias.len();
        fits.then_some(Network { weights, bias, output: rest, output_bias: output[0] })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_are_cut_off_at_zero() {
        let text = "# two units\na 1 2 1 -1\nbias 0 0\noutput 0.5 3 7\n";
        let network = Network::read(text, &["a"]).expect("complete");
        let sure = |sum: f32| 1.0 / (1.0 + (-sum).exp());
        assert!((network.likelihood(&[3.0]) - sure(3.5)).abs() < 1e-6);
        assert!((network.likelihood(&[-1.0]) - sure(7.5)).abs() < 1e-6);
        assert!(Network::read(text, &["b"]).is_none());
        assert!(Network::read("a 1 2 1\nbias 0 0\noutput 0 1 1\n", &["a"]).is_none());
    }
}
