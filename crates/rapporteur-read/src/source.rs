//! What the user says about the bytes of a report, and why they may not be a report. Begin with
//! [`Source`].

use std::fmt;

/// Metadata from the user, which overrides what the report says of itself.
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
    /// When it was published, in ISO 8601: a day, perhaps with a time.
    pub published: Option<String>,
}

/// Why the bytes are not a report.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadError {
    /// A clause without a full stop: what is wrong and what to do.
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
