//! The file of a store: what it must be, and how a program locks it. Begin with [`take`].
//!
//! The file itself is locked, so that another name for it (a link, another spelling, another mount)
//! does not get around the lock; and its name is locked, because the files that SQLite keeps next
//! to it go by the name.

use super::{Error, about, hold, unopened};
use std::fs::{self, File, Metadata, OpenOptions, TryLockError};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

/// Device and inode number of a file.
type Identity = (u64, u64);

/// Files locked by this program. Opening and closing a second handle of one of them would release
/// SQLite's own locks on it.
static HELD: Mutex<Vec<Identity>> = Mutex::new(Vec::new());

/// True on systems where a lock on a file does not interfere with SQLite's own locks; elsewhere it
/// would keep SQLite out.
const LOCKS_FILE: bool = cfg!(any(target_os = "linux", target_os = "android"));

/// The locked file of a store. It must be dropped after all connections are closed.
pub(super) struct Place {
    /// The file's path, with links resolved.
    pub path: PathBuf,
    /// Why it is read-only, if it is.
    pub unwritable: Option<String>,
    file: File,
    name: Option<File>,
    identity: Option<Identity>,
}

/// Locks the file, which is created if it does not exist.
pub(super) fn take(path: &Path) -> Result<Place, Error> {
    let mut held = hold(&HELD);
    if !is_there(path)? {
        make(path)?;
    }
    let place = path.canonicalize().map_err(|error| unopened(path, error))?;
    let before = fs::metadata(&place).map_err(|error| unopened(path, error))?;
    if identity(&before).is_some_and(|identity| held.contains(&identity)) {
        return Err(in_use(path));
    }
    let (file, unwritable) = opened(&place).map_err(|error| unopened(path, error))?;
    let metadata = file.metadata().map_err(|error| unopened(path, error))?;
    if identity(&metadata) != identity(&before) {
        return Err(Error::Wrong(format!("{} was replaced while it was opened: try again", path.display())));
    }
    if LOCKS_FILE {
        lock(&file, path)?;
    }
    held.extend(identity(&metadata));
    Ok(Place { path: place, unwritable, file, name: None, identity: identity(&metadata) })
}

impl Place {
    /// The handle with the lock, for reading.
    pub fn file(&self) -> &File {
        &self.file
    }

    /// Locks the name, too. If no file can be created next to the store, the lock on the store
    /// itself is enough, or the store is opened read-only.
    pub fn hold_name(&mut self, given: &Path) -> Result<(), Error> {
        let beside = beside(&self.path, "-lock");
        match OpenOptions::new().create(true).append(true).open(beside) {
            Ok(file) => {
                lock(&file, given)?;
                self.name = Some(file);
                Ok(())
            }
            Err(_) if LOCKS_FILE => Ok(()),
            Err(error) => {
                self.unwritable.get_or_insert(error.to_string());
                Ok(())
            }
        }
    }

    /// False if another file has the name now.
    pub fn is_same(&self) -> bool {
        self.identity.is_none() || fs::metadata(&self.path).is_ok_and(|metadata| identity(&metadata) == self.identity)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        hold(&HELD).retain(|held| Some(*held) != self.identity);
    }
}

/// True if this program has locked the file.
pub(super) fn is_held(path: &Path) -> bool {
    let identity = fs::metadata(path).ok().and_then(|metadata| identity(&metadata));
    identity.is_some_and(|identity| hold(&HELD).contains(&identity))
}

/// False if there is nothing at this path. An error for anything other than a regular file, and for
/// a file with a second name (hard link).
pub(super) fn is_there(path: &Path) -> Result<bool, Error> {
    if path.as_os_str().is_empty() {
        return Err(Error::Wrong("the name of the store is empty: name a file with --store".to_string()));
    }
    let metadata = match fs::metadata(path) {
        Ok(metadata) => metadata,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(false),
        Err(error) => return Err(unopened(path, error)),
    };
    if !metadata.is_file() {
        let kind = kind(&metadata);
        return Err(Error::Wrong(format!(
            "{} is {kind}, and a store is a file: name one with --store",
            path.display()
        )));
    }
    let names = names(&metadata);
    if names > 1 {
        return Err(Error::Wrong(format!(
            "{path} has {names} names (hard links): part of what was stored is kept beside the name that it was stored \
             through, and would be missing from the others. Remove the other names (`find / -samefile {path}` lists \
             them), or make a copy and use that",
            path = path.display()
        )));
    }
    Ok(true)
}

/// The path of a file next to the store: its name with this ending.
pub(super) fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_os_string();
    name.push(ending);
    name.into()
}

/// Creates the file, readable for this user only.
fn make(path: &Path) -> Result<(), Error> {
    let unmade = |error: std::io::Error| match Error::from(error) {
        Error::NoRoom(why) => Error::NoRoom(format!("{} cannot be made: {why}", path.display())),
        Error::ReadOnly(why) => Error::ReadOnly(format!("{} cannot be made: {why}", path.display())),
        error => about(path, error),
    };
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        fs::create_dir_all(folder).map_err(unmade)?;
    }
    private(OpenOptions::new().create(true).append(true)).open(path).map(drop).map_err(unmade)
}

/// Makes files that are created with these options private to this user.
pub(super) fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    options
}

/// Opens the file, for writing if possible; else also returns why not.
fn opened(path: &Path) -> std::io::Result<(File, Option<String>)> {
    match OpenOptions::new().read(true).write(true).open(path) {
        Ok(file) => Ok((file, None)),
        Err(error) if matches!(error.kind(), ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem) => {
            Ok((File::open(path)?, Some(error.to_string())))
        }
        Err(error) => Err(error),
    }
}

fn lock(file: &File, path: &Path) -> Result<(), Error> {
    match file.try_lock() {
        Ok(()) => Ok(()),
        Err(TryLockError::WouldBlock) => Err(in_use(path)),
        Err(TryLockError::Error(error)) => Err(Error::Wrong(format!(
            "{} cannot be locked ({error}), so that two programs could write at a time: keep it on a disk of this machine",
            path.display()
        ))),
    }
}

fn in_use(path: &Path) -> Error {
    Error::Wrong(format!(
        "{} is in use by another rapporteur, perhaps under another name: end that one first",
        path.display()
    ))
}

#[cfg(unix)]
fn identity(metadata: &Metadata) -> Option<Identity> {
    use std::os::unix::fs::MetadataExt;
    Some((metadata.dev(), metadata.ino()))
}

#[cfg(not(unix))]
fn identity(_: &Metadata) -> Option<Identity> {
    None
}

#[cfg(unix)]
fn names(metadata: &Metadata) -> u64 {
    std::os::unix::fs::MetadataExt::nlink(metadata)
}

#[cfg(not(unix))]
fn names(_: &Metadata) -> u64 {
    1
}

/// What something other than a regular file is.
pub(super) fn kind(metadata: &Metadata) -> &'static str {
    #[cfg(unix)]
    {
        use std::os::unix::fs::FileTypeExt;
        let kind = metadata.file_type();
        if kind.is_fifo() {
            return "a pipe";
        }
        if kind.is_socket() {
            return "a socket";
        }
        if kind.is_char_device() || kind.is_block_device() {
            return "a device";
        }
    }
    if metadata.is_dir() { "a folder" } else { "something else" }
}
