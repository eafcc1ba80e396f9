//! Loads `lexicon/` and `patterns/`, each file once. Begin with [`entries`], which describes the
//! form of a file.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

/// The entries of a file, one per line, sorted. Lines that begin with `#` are comments; the first
/// one says what the list is and where it comes from.
pub(crate) fn entries(file: &'static str) -> impl Iterator<Item = &'static str> {
    file.lines().filter(|line| !line.starts_with('#') && !line.is_empty())
}

/// A list of words, in lower case.
pub(crate) type Words = LazyLock<HashSet<&'static str>>;

/// A list of words with a value each, separated by a tab.
pub(crate) type Values = LazyLock<HashMap<&'static str, &'static str>>;

macro_rules! words {
    ($(#[$doc:meta])* $name:ident, $file:literal) => {
        $(#[$doc])*
        pub(crate) static $name: Words = LazyLock::new(|| entries(include_str!($file)).collect());
    };
}

macro_rules! values {
    ($(#[$doc:meta])* $name:ident, $file:literal) => {
        $(#[$doc])*
        pub(crate) static $name: Values =
            LazyLock::new(|| entries(include_str!($file)).filter_map(|line| line.split_once('\t')).collect());
    };
}

words! {
    /// English function words.
    FUNCTION_WORDS, "../lexicon/en/function_words.txt"
}
words! {
    /// Words in a byline that are not part of a name.
    BYLINE_ROLES, "../lexicon/en/byline_roles.txt"
}
words! {
    /// Particles within names ("de", "van").
    NAME_PARTICLES, "../lexicon/en/name_particles.txt"
}
values! {
    /// The most frequent function words of languages other than English; value: the languages.
    SMALL_WORDS, "../lexicon/small_words.txt"
}
values! {
    /// Names of months in many languages; value: the number of the month.
    MONTHS, "../lexicon/months.txt"
}
values! {
    /// Abbreviations of time zones; value: the offset from UTC in minutes.
    ZONES, "../lexicon/zones.txt"
}
values! {
    /// Hosts of embedded material; value: the name of the provider.
    PROVIDERS, "../lexicon/providers.txt"
}
words! {
    /// Words next to the date in a line that says when a report was published.
    STAMP_WORDS, "../lexicon/en/stamp_words.txt"
}
words! {
    /// Names of meta elements with the date of publication.
    PUBLISHED_KEYS, "../lexicon/published_keys.txt"
}
words! {
    /// Names of meta elements with the date of the last change.
    MODIFIED_KEYS, "../lexicon/modified_keys.txt"
}
words! {
    /// Abbreviations that may end a headline with a full stop of their own.
    CLOSING_ABBREVIATIONS, "../lexicon/en/closing_abbreviations.txt"
}
words! {
    /// Job titles of authors, after the name.
    BYLINE_TITLES, "../lexicon/en/byline_titles.txt"
}
values! {
    /// Parts of the names of boxes beside the story; value: their kind.
    BOXES, "../lexicon/boxes.txt"
}
words! {
    /// Classes that hide an element.
    HIDDEN_CLASSES, "../lexicon/hidden_classes.txt"
}
