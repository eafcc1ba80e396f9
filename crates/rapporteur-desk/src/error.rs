//! Errors about a file or the model, for people. Begin with [`Error`].

use std::fmt;

/// What went wrong, with what, and what to do.
#[derive(Debug)]
pub struct Error {
    pub(crate) what: String,
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str(&self.what)
    }
}

impl std::error::Error for Error {}
