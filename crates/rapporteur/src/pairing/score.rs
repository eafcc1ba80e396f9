//! What the trained networks tell of a pair by its features. Begin with [`judge`].

use super::features::NAMES;
use crate::network::Network;
use crate::story::Judgement;
use std::sync::LazyLock;

/// The judgement of the networks.
pub(crate) fn judge(features: &[f32]) -> Judgement {
    let [pairs, agrees, changed, differs] = &*NETWORKS;
    let mut flat = features.to_vec();
    STANDING.iter().for_each(|&feature| flat[feature] = 0.0);
    Judgement {
        likelihood: pairs.likelihood(features),
        agrees: agrees.likelihood(features),
        changed: changed.likelihood(features),
        differs: differs.likelihood(features),
        alike: agrees.likelihood(&flat),
        change: None,
        naming: None,
    }
}

/// The features that tell whether something is said to have happened, and how surely.
static STANDING: LazyLock<Vec<usize>> = LazyLock::new(|| {
    let is_standing = |name: &str| matches!(name, "negated" | "status-against" | "certainty-differs");
    (0..NAMES.len()).filter(|&feature| is_standing(NAMES[feature])).collect()
});

/// How likely two values of one report are one that is told twice.
pub(crate) fn repeats(features: &[f32]) -> f32 {
    REPEATS.likelihood(features)
}

/// How likely another report tells what a value tells, by the features of its
/// likeliest partner there, how likely that one is, and the next.
pub(crate) fn is_told(likeliest: &[f32], likely: f32, next: f32) -> f32 {
    TOLD.likelihood(&[likeliest, &[likely, next]].concat())
}

const FILES: [&str; 4] = [
    include_str!("../../weights/pairs.txt"),
    include_str!("../../weights/agrees.txt"),
    include_str!("../../weights/changed.txt"),
    include_str!("../../weights/differs.txt"),
];

static NETWORKS: LazyLock<[Network; 4]> =
    LazyLock::new(|| FILES.map(|text| Network::read(text, &NAMES).expect("a test reads the weights")));

static REPEATS: LazyLock<Network> = LazyLock::new(|| {
    Network::read(include_str!("../../weights/repeats.txt"), &NAMES).expect("a test reads the weights")
});

/// What the network of [`is_told`] sees beside the features of a pair.
const BESIDE: [&str; 2] = ["likeliest", "next"];

static TOLD: LazyLock<Network> = LazyLock::new(|| {
    Network::read(include_str!("../../weights/told.txt"), &[&NAMES[..], &BESIDE].concat())
        .expect("a test reads the weights")
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_weights_are_whole() {
        assert!(FILES.iter().all(|text| Network::read(text, &NAMES).is_some()));
        assert!(Network::read(include_str!("../../weights/repeats.txt"), &NAMES).is_some());
        assert!((0.0..=1.0).contains(&is_told(&[0.0; NAMES.len()], 0.5, 0.1)));
    }
}
