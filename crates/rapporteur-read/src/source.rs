//! What is said about the bytes of a report, and why they may hold none.
//! Begin with [`Source`].

use std::fmt;

/// What the user says about the bytes. What is said here goes before what
/// the bytes say about themselves.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Source {
    /// Where the bytes came from, as the user gave it: a path, an address, `-`.
    pub path: String,
    /// Address of the page.
    pub url: Option<String>,
    /// Its headline.
    pub title: Option<String>,
    /// Who published it.
    pub outlet: Option<String>,
    /// When it was published: ISO 8601, a day or a day with a time.
    pub published: Option<String>,
}

/// Why there is no report.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadError {
    /// A clause without full stop that says what is wrong and what to do.
    pub why: String,
}

impl ReadError {
    pub(crate) fn new(why: impl Into<String>) -> ReadError {
        ReadError { why: why.into() }
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str(&self.why)
    }
}

impl std::error::Error for ReadError {}
