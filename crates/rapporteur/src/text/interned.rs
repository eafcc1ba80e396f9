//! Words of closed lists, such as the names of rules, read back from where they
//! were stored. Begin with [`word`]. Each different word is kept once, for as
//! long as the program runs.

use serde::{Deserialize, Deserializer};
use std::collections::HashSet;
use std::sync::{LazyLock, Mutex, PoisonError};

static KNOWN: LazyLock<Mutex<HashSet<&'static str>>> = LazyLock::new(Mutex::default);

pub(crate) fn word<'de, D: Deserializer<'de>>(from: D) -> Result<&'static str, D::Error> {
    Ok(kept(&String::deserialize(from)?))
}

pub(crate) fn perhaps<'de, D: Deserializer<'de>>(from: D) -> Result<Option<&'static str>, D::Error> {
    Ok(Option::<String>::deserialize(from)?.map(|word| kept(&word)))
}

pub(crate) fn words<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<&'static str>, D::Error> {
    Ok(Vec::<String>::deserialize(from)?.iter().map(|word| kept(word)).collect())
}

fn kept(word: &str) -> &'static str {
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(kept) = known.get(word) {
        return kept;
    }
    let kept: &'static str = Box::leak(word.into());
    known.insert(kept);
    kept
}
