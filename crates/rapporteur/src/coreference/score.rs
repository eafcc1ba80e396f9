//! How likely two event mentions tell of one event: a small network over their
//! features, with the weights of `weights/events.txt`. Begin with [`likelihood`].

use super::features::NAMES;
use crate::network::Network;
use std::sync::LazyLock;

/// From 0 to 1.
pub(crate) fn likelihood(features: &[f32; NAMES.len()]) -> f32 {
    NETWORK.likelihood(features)
}

static NETWORK: LazyLock<Network> = LazyLock::new(|| {
    let read = Network::read(include_str!("../../weights/events.txt"), &NAMES);
    read.expect("a test reads the weights")
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_weights_fit_the_features() {
        assert!(Network::read(include_str!("../../weights/events.txt"), &NAMES).is_some());
    }
}
