//! Loads `lexicon/` and `patterns/`, each file once.
//! Begin with [`entries`], which says what a file looks like.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

/// The entries of a file: one a line, sorted. Lines that begin with `#` are
/// comments; the first says what the list is and where it comes from.
pub(crate) fn entries(file: &'static str) -> impl Iterator<Item = &'static str> {
    file.lines().filter(|line| !line.starts_with('#') && !line.is_empty())
}

/// A list of words, in lower case.
pub(crate) type Words = LazyLock<HashSet<&'static str>>;

/// A list of words with a value each, behind a tab.
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
    /// Words that hold English sentences together.
    FUNCTION_WORDS, "../lexicon/en/function_words.txt"
}
words! {
    /// Words of a byline that are no part of a name.
    BYLINE_ROLES, "../lexicon/en/byline_roles.txt"
}
words! {
    /// Small words inside names ("de", "van").
    NAME_PARTICLES, "../lexicon/en/name_particles.txt"
}
values! {
    /// The commonest small words of languages other than English; value: the languages.
    SMALL_WORDS, "../lexicon/small_words.txt"
}
values! {
    /// Names of months and their numbers, of many languages.
    MONTHS, "../lexicon/months.txt"
}
values! {
    /// Letters of time zones and their offset from UTC in minutes.
    ZONES, "../lexicon/zones.txt"
}
values! {
    /// Hosts of embedded material and the names of their providers.
    PROVIDERS, "../lexicon/providers.txt"
}
words! {
    /// Words beside the date in the line that says when a report was published.
    STAMP_WORDS, "../lexicon/en/stamp_words.txt"
}
words! {
    /// Names of meta elements that say when a page was published.
    PUBLISHED_KEYS, "../lexicon/published_keys.txt"
}
words! {
    /// Names of meta elements that say when a page was last changed.
    MODIFIED_KEYS, "../lexicon/modified_keys.txt"
}
words! {
    /// Abbreviations that may end a headline with their own full stop.
    CLOSING_ABBREVIATIONS, "../lexicon/en/closing_abbreviations.txt"
}
words! {
    /// What the author of a report may be called behind the name.
    BYLINE_TITLES, "../lexicon/en/byline_titles.txt"
}
values! {
    /// Parts of names of boxes beside the story, and what they hold.
    BOXES, "../lexicon/boxes.txt"
}
words! {
    /// Classes that keep an element from being shown.
    HIDDEN_CLASSES, "../lexicon/hidden_classes.txt"
}
