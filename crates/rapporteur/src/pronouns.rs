//! Which pronoun a word is, and of whom it tells. Begin with [`is_of_people`].

use crate::english::{HE, I, IT, SHE, WE, YOU};
use crate::lexicon::{OBJECT_PRONOUNS, POSSESSIVES, PRONOUNS, SUBJECT_PRONOUNS};

/// "she", "their", "we": people, those who are spoken to left out, as subject or before what is theirs.
pub(crate) fn is_of_people(word: &str) -> bool {
    let is_form = SUBJECT_PRONOUNS.has(word) || POSSESSIVES.has(word);
    is_form && PRONOUNS.value(word).is_some_and(|pronoun| !matches!(pronoun, IT | YOU))
}

/// `m` of "he" and "his", `f` of "she" and "her".
pub(crate) fn gender(word: &str) -> Option<&'static str> {
    match PRONOUNS.value(word)? {
        HE => Some("m"),
        SHE => Some("f"),
        _ => None,
    }
}

/// "I", "our": the one who speaks or several, as subject, as object or before what is theirs.
pub(crate) fn is_of_speaker(word: &str) -> bool {
    let is_form = SUBJECT_PRONOUNS.has(word) || OBJECT_PRONOUNS.has(word) || POSSESSIVES.has(word);
    is_form && matches!(PRONOUNS.value(word), Some(I | WE))
}

/// "I", "your": who speaks or is spoken to, as subject or before what is theirs.
pub(crate) fn is_in_talk(word: &str) -> bool {
    let is_form = SUBJECT_PRONOUNS.has(word) || POSSESSIVES.has(word);
    is_form && matches!(PRONOUNS.value(word), Some(I | WE | YOU))
}
