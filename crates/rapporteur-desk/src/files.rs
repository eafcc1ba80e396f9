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

/// Why a file could not be opened, as a clause for people.
pub(crate) fn unopened(error: &Error) -> String {
    match error.kind() {
        ErrorKind::NotFound => reason(error),
        ErrorKind::PermissionDenied => format!("may not be opened: {}", reason(error)),
        _ => format!("could not be opened: {}", reason(error)),
    }
}

/// What the system says of a file, in plain words; in its own, between brackets, where there are none.
pub fn reason(error: &Error) -> String {
    let words = match error.kind() {
        ErrorKind::NotFound => "there is no such file",
        ErrorKind::PermissionDenied => "permission denied",
        ErrorKind::StorageFull => "the disk is full",
        ErrorKind::QuotaExceeded => "there is no room left for this user on the disk",
        ErrorKind::FileTooLarge => "the system allows no file of this size",
        ErrorKind::ReadOnlyFilesystem => "the disk can only be read from",
        ErrorKind::NotADirectory => "a part of the path is a file, not a folder",
        ErrorKind::IsADirectory => "it is a folder, not a file",
        ErrorKind::InvalidFilename => "the name is too long, or has characters that the disk does not take",
        ErrorKind::InvalidInput => "the name has characters that no file can have",
        ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy => "another program is using it",
        ErrorKind::StaleNetworkFileHandle | ErrorKind::TimedOut => "the disk does not answer",
        _ => return format!("the system gives an error ({})", unnamed(error)),
    };
    words.to_string()
}

/// The error without the name of a file that the user does not know, which is behind these words.
fn unnamed(error: &Error) -> String {
    let words = error.to_string();
    words.split(" at path ").next().unwrap_or(&words).to_string()
}

#[cfg(test)]
mod tests {
    use super::unnamed;

    #[test]
    fn a_name_that_the_user_did_not_give_is_not_shown() {
        let error = tempfile::Builder::new().tempfile_in("/no/such/folder").unwrap_err();
        assert!(error.to_string().contains("/no/such/folder") && !unnamed(&error).contains("/no/such/folder"));
    }
}
