//! Files that others name: read so that nothing waits without end or grows
//! without bound, written whole or not at all, and named so that no two look
//! alike. Begin with [`read_named`], [`write`] and [`shown`].

mod name;
mod read;
mod write;

pub use name::{is_same, shown};
pub use read::{is_pipe, is_standard_input, read_found, read_named, standard_input};
pub use write::{check, write};

use std::io::{Error, ErrorKind};

/// What is wrong, as a clause for people.
pub(crate) fn reason(error: &Error) -> String {
    match error.kind() {
        ErrorKind::NotFound => "there is no such file".to_string(),
        ErrorKind::PermissionDenied => "may not be opened: permission denied".to_string(),
        _ => format!("could not be opened: {error}"),
    }
}
