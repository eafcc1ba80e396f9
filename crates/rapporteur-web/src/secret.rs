//! Makes tokens, and compares them by their hashes. Begin with [`fresh`].

use crate::problem::Problem;
use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};

/// A random token: 256 bits in hexadecimal.
pub fn fresh() -> Result<String, Problem> {
    let mut bytes = [0u8; 32];
    getrandom::fill(&mut bytes).map_err(|error| Problem::broken(&error.to_string()))?;
    Ok(HEXLOWER.encode(&bytes))
}

/// SHA-256 of a secret. Comparing hashes takes the same time whatever was guessed.
pub fn hash(secret: &str) -> [u8; 32] {
    Sha256::digest(secret.as_bytes()).into()
}

/// True if the two are the same; takes the same time wherever they differ.
pub fn is_same(one: &[u8; 32], other: &[u8; 32]) -> bool {
    std::hint::black_box(one.iter().zip(other).fold(0, |all, (a, b)| all | (a ^ b))) == 0
}
