//! How file names are shown to people, and which names mean the same file. Begin with [`shown`].

use std::ffi::OsStr;
use std::fs;
use std::path::Path;

/// A file name as text, visible even if it is empty. Bytes that are not Unicode are written `\xff`,
/// and no two names look alike: backslashes before something that looks like such an escape, or is
/// one, are doubled.
pub fn shown(name: impl AsRef<OsStr>) -> String {
    let name = name.as_ref();
    if name.is_empty() { "''".to_string() } else { letters(name) }
}

/// True if both paths lead to the same file, through links too.
pub fn is_same(one: &Path, other: &Path) -> bool {
    let at = |path| fs::canonicalize(path).ok();
    at(one).is_some_and(|one| at(other) == Some(one)) || has_one_number(one, other)
}

/// Hard links are different paths with the same device and inode number.
#[cfg(unix)]
fn has_one_number(one: &Path, other: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let number = |path| fs::metadata(path).ok().map(|data| (data.dev(), data.ino()));
    number(one).is_some_and(|one| number(other) == Some(one))
}

#[cfg(not(unix))]
fn has_one_number(_: &Path, _: &Path) -> bool {
    false
}

#[cfg(unix)]
fn letters(name: &OsStr) -> String {
    use std::os::unix::ffi::OsStrExt;
    let mut out = String::new();
    for part in name.as_bytes().utf8_chunks() {
        let is_before_bytes = !part.invalid().is_empty();
        let mut rest = part.valid();
        while let Some(at) = rest.find('\\') {
            let (before, from) = rest.split_at(at);
            let after = from.trim_start_matches('\\');
            let slashes = &from[..from.len() - after.len()];
            let is_doubled = looks_written(after) || after.is_empty() && is_before_bytes;
            out += before;
            out += slashes;
            out += if is_doubled { slashes } else { "" };
            rest = after;
        }
        out += rest;
        part.invalid().iter().for_each(|byte| out += &format!("\\x{byte:02x}"));
    }
    out
}

#[cfg(unix)]
fn looks_written(after: &str) -> bool {
    let digits = after.strip_prefix('x').and_then(|rest| rest.as_bytes().get(..2));
    digits.is_some_and(|digits| digits.iter().all(|digit| matches!(digit, b'0'..=b'9' | b'a'..=b'f')))
}

#[cfg(not(unix))]
fn letters(name: &OsStr) -> String {
    name.to_string_lossy().into_owned()
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use std::collections::HashMap;
    use std::os::unix::ffi::OsStrExt;

    #[test]
    fn bytes_that_are_no_letters_are_written() {
        for (name, words) in [
            (&b"a.txt"[..], "a.txt"),
            (b"", "''"),
            (b"a\xff.txt", "a\\xff.txt"),
            (b"a\xe9\xfe", "a\\xe9\\xfe"),
            ("Zürich\\x".as_bytes(), "Zürich\\x"),
            (b"a\\xff.txt", "a\\\\xff.txt"),
            (b"\\\xff", "\\\\\\xff"),
        ] {
            assert_eq!(shown(OsStr::from_bytes(name)), words);
        }
    }

    /// All names of up to six of these bytes.
    #[test]
    fn no_two_names_look_alike() {
        let mut names: Vec<Vec<u8>> = vec![Vec::new()];
        for length in 0..6 {
            let longer = names.iter().filter(|name| name.len() == length).cloned().collect::<Vec<_>>();
            names.extend(longer.iter().flat_map(|name| b"\\xf\xff".iter().map(|&byte| [&name[..], &[byte]].concat())));
        }
        let mut seen: HashMap<String, &[u8]> = HashMap::new();
        for name in &names {
            let earlier = seen.insert(shown(OsStr::from_bytes(name)), name);
            assert_eq!(earlier, None, "{name:?}");
        }
    }
}
