//! Files named by users: reading never blocks forever or without a size limit, writing is all or
//! nothing, and no two names look alike when shown. Begin with [`read_named`],
//! [`write`](fn@write) and [`shown`].

mod name;
mod read;
mod write;

pub use name::{is_same, shown};
pub use read::{is_pipe, is_standard_input, read_found, read_named, standard_input};
pub use write::{check, write};

use std::io::{Error, ErrorKind};

/// An error as a clause for people.
pub(crate) fn reason(error: &Error) -> String {
    match error.kind() {
        ErrorKind::NotFound => "there is no such file".to_string(),
        ErrorKind::PermissionDenied => "may not be opened: permission denied".to_string(),
        _ => format!("could not be opened: {error}"),
    }
}
