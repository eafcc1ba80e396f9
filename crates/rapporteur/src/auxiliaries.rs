//! Which form of an auxiliary verb a word is. Begin with [`is_present_be`].

use crate::lexicon::{PAST_BE, PRESENT_BE, PRESENT_HAVE, SHORT_BE, SHORT_HAVE};

/// "is", "are" and their short forms.
pub(crate) fn is_present_be(word: &str) -> bool {
    PRESENT_BE.has(word) || SHORT_BE.has(word)
}

/// "has", "have" and their short forms.
pub(crate) fn is_present_have(word: &str) -> bool {
    PRESENT_HAVE.has(word) || SHORT_HAVE.has(word)
}

/// Forms of "be" in the present and the past, but for "am".
pub(crate) fn is_be(word: &str) -> bool {
    is_present_be(word) || PAST_BE.has(word)
}
