//! Writes a file under another name and then moves it into place, so that either the old or the
//! complete new contents are there. Begin with [`write`].

use super::{is_pipe, reason};
use std::fs::{self, File, Metadata};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf, is_separator};
use tempfile::NamedTempFile;

/// Folders and names of files that are open already; they may be regular files that are to be
/// appended to.
const OPEN: [&str; 4] = ["/dev/stdout", "/dev/stderr", "/dev/fd", "/proc/self/fd"];
/// Maximum number of links to follow; more are taken for a cycle.
const LINKS: usize = 40;

/// Checks whether a file can be written here; an error is a clause for people.
pub fn check(path: &Path) -> Result<(), String> {
    match way(path)? {
        Way::Whole { place, old } => beside(&place, old.as_ref()).map(|_| ()),
        // Opening a pipe would wait for its reader.
        Way::Through if is_pipe(path) => Ok(()),
        Way::Through => open(path).map(|_| ()).map_err(|error| failed(&error)),
    }
}

/// Writes a file completely or not at all. Links are followed, and an existing file keeps its
/// permissions; something other than a regular file, such as a pipe, is written to directly.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), String> {
    match way(path)? {
        Way::Whole { place, old } => {
            let file = beside(&place, old.as_ref())?;
            move_there(file, bytes, &place, old.as_ref()).map_err(|error| failed(&error))
        }
        Way::Through => match open(path).and_then(|mut file| file.write_all(bytes)) {
            // A device has no room of its own to be made.
            Err(error) if error.kind() == ErrorKind::StorageFull && !path.is_file() => {
                Err("could not be written: the device takes no more".to_string())
            }
            // The reader may have stopped, as `head` does, which is no error.
            Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(failed(&error)),
            _ => Ok(()),
        },
    }
}

/// Opens something that exists for appending. If it is a regular file after all, its contents stay.
fn open(path: &Path) -> io::Result<File> {
    File::options().append(true).open(path)
}

/// How a file is written.
enum Way {
    /// As a new file that is moved into place.
    Whole { place: PathBuf, old: Option<Metadata> },
    /// Directly to what is there.
    Through,
}

fn way(path: &Path) -> Result<Way, String> {
    if OPEN.iter().any(|name| path.starts_with(name)) {
        return Ok(Way::Through);
    }
    let is_folder_name = path.to_string_lossy().ends_with(is_separator);
    let place = followed(path)?;
    let old = match fs::metadata(&place) {
        Ok(data) => Some(data),
        Err(error) if error.kind() == ErrorKind::NotFound => None,
        Err(error) => return Err(failed(&error)),
    };
    match old {
        _ if path.as_os_str().is_empty() => Err("no file name given".to_string()),
        None if is_folder_name => Err("no such folder".to_string()),
        Some(data) if data.is_dir() => Err("is a folder, not a file".to_string()),
        Some(data) if !data.is_file() => Ok(Way::Through),
        Some(data) => {
            // A file that its owner has write-protected is not replaced.
            File::options().write(true).open(&place).map_err(|error| failed(&error))?;
            Ok(Way::Whole { place, old: Some(data) })
        }
        None => Ok(Way::Whole { place, old }),
    }
}

/// The target of the links at this path, which need not exist.
fn followed(path: &Path) -> Result<PathBuf, String> {
    let mut place = path.to_path_buf();
    for _ in 0..LINKS {
        match fs::read_link(&place) {
            Ok(target) => place = folder_of(&place).join(target),
            Err(_) => return Ok(place),
        }
    }
    Err("is a link that leads back to itself".to_string())
}

fn folder_of(place: &Path) -> &Path {
    place.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// A new file in the same folder. If it is to replace another one, it is private until it gets that
/// one's permissions.
fn beside(place: &Path, old: Option<&Metadata>) -> Result<NamedTempFile, String> {
    let folder = folder_of(place);
    if !folder.is_dir() {
        return Err(format!("no folder {}", super::shown(folder)));
    }
    let mut builder = tempfile::Builder::new();
    builder.prefix(".rapporteur-").suffix(".new");
    if old.is_none() {
        for_all(&mut builder);
    }
    builder
        .tempfile_in(folder)
        .map_err(|error| format!("no file can be made in {}: {}", super::shown(folder), reason(&error)))
}

/// With the usual permissions of a new file, as the user's umask allows.
#[cfg(unix)]
fn for_all(builder: &mut tempfile::Builder) {
    use std::os::unix::fs::PermissionsExt;
    builder.permissions(fs::Permissions::from_mode(0o666));
}

#[cfg(not(unix))]
fn for_all(_: &mut tempfile::Builder) {}

fn move_there(mut file: NamedTempFile, bytes: &[u8], place: &Path, old: Option<&Metadata>) -> io::Result<()> {
    file.write_all(bytes)?;
    if let Some(old) = old {
        give_to_owner(file.as_file(), old);
        file.as_file().set_permissions(old.permissions())?;
    }
    file.as_file().sync_all()?;
    file.persist(place).map(|_| ()).map_err(|error| error.error)
}

/// Only root can give a file to another owner, and only root replaces files of others.
#[cfg(unix)]
fn give_to_owner(file: &File, old: &Metadata) {
    use std::os::unix::fs::{MetadataExt, fchown};
    let _ = fchown(file, Some(old.uid()), Some(old.gid()));
}

#[cfg(not(unix))]
fn give_to_owner(_: &File, _: &Metadata) {}

fn failed(error: &io::Error) -> String {
    match error.kind() {
        ErrorKind::PermissionDenied => "cannot be written: permission denied".to_string(),
        ErrorKind::NotFound => reason(error),
        _ => format!("could not be written: {}", reason(error)),
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> =
            fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[test]
    fn a_file_takes_the_place_of_another_with_its_rights() {
        let folder = tempfile::tempdir().unwrap();
        let (file, link) = (folder.path().join("file"), folder.path().join("link"));
        fs::write(&file, "before").unwrap();
        fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).unwrap();
        symlink("file", &link).unwrap();
        check(&link).unwrap();
        assert_eq!(fs::read(&file).unwrap(), b"before");
        let before = fs::metadata(&file).unwrap();
        // A program that has the old file open can read it to its end.
        let mut reader = File::open(&file).unwrap();
        write(&link, b"after").unwrap();
        assert_eq!(io::read_to_string(&mut reader).unwrap(), "before");
        assert_eq!(fs::read(&file).unwrap(), b"after");
        let after = fs::metadata(&file).unwrap();
        assert_eq!(after.mode() & 0o7777, 0o640);
        assert_ne!(after.ino(), before.ino());
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(names(folder.path()), ["file", "link"]);
    }

    #[test]
    fn a_new_file_has_the_rights_of_new_files() {
        let folder = tempfile::tempdir().unwrap();
        let (usual, new) = (folder.path().join("usual"), folder.path().join("new"));
        fs::write(&usual, "").unwrap();
        symlink("new", folder.path().join("link")).unwrap();
        write(&folder.path().join("link"), b"words").unwrap();
        assert_eq!(fs::metadata(&new).unwrap().mode(), fs::metadata(&usual).unwrap().mode());
        assert_eq!(fs::read(&new).unwrap(), b"words");
    }

    #[test]
    fn where_nothing_can_be_written_is_known_before() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| check(&folder.path().join(name)).unwrap_err();
        symlink("circle", folder.path().join("circle")).unwrap();
        assert!(at("gone/file").contains("no folder"));
        assert!(at("").contains("is a folder"));
        assert!(at("gone/").contains("no such folder"));
        assert!(at("circle").contains("leads back to itself"));
        assert!(at(&"a".repeat(300)).contains("could not be written"));
        assert!(check(Path::new("")).unwrap_err().contains("no file name given"));
        fs::write(folder.path().join("file"), "").unwrap();
        fs::set_permissions(folder.path().join("file"), fs::Permissions::from_mode(0o400)).unwrap();
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o500)).unwrap();
        // Root can write everywhere.
        if fs::write(folder.path().join("other"), "").is_err() {
            assert!(at("new").contains("no file can be made"));
            assert!(at("file").contains("permission denied"));
        }
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o700)).unwrap();
    }

    #[test]
    fn what_is_no_regular_file_is_written_to() {
        for device in ["/dev/null", "/dev/fd/1"] {
            check(Path::new(device)).unwrap();
        }
        assert!(check(Path::new("/dev/fd/9999")).is_err());
        write(Path::new("/dev/null"), b"words").unwrap();
        assert!(!fs::metadata("/dev/null").unwrap().is_file());
        if Path::new("/dev/full").exists() {
            assert!(write(Path::new("/dev/full"), b"words").unwrap_err().contains("takes no more"));
        }
    }
}
