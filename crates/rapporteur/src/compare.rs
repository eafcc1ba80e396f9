//! From a story to its reports side by side. Begin with [`compare`].

use crate::comparison::Comparison;
use crate::story::Story;

/// Lines up what the reports say, slot by slot.
pub fn compare(_story: &Story) -> Comparison {
    Comparison::default()
}
