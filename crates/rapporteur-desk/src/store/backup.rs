//! Copies a store while a server may go on writing. Begin with [`backup`].

use super::check::{Checked, checked, to_read};
use super::place::{beside as beside_with, kind, private};
use super::{Error, about};
use rusqlite::backup::{self, StepResult};
use rusqlite::{Connection, OpenFlags};
use std::ffi::OsString;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// How long to wait for another program that has locked the store.
const PATIENCE: Duration = Duration::from_secs(30);

/// What is put behind the name of a store for the files that belong to it.
const PARTS: [&str; 5] = ["-wal", "-shm", "-journal", "-lock", "-reserve"];

/// A backup that was made.
#[derive(Clone, Debug, PartialEq)]
pub struct Backup {
    /// Size in bytes.
    pub size: u64,
    /// The result of checking it.
    pub checked: Checked,
}

/// Copies the store as it is at one moment to a file, and checks the copy. It is written under
/// another name and then moved into place. With `replaces`, an existing file is replaced.
pub fn backup(store: &Path, file: &Path, replaces: bool) -> Result<Backup, Error> {
    let from = to_read(store)?;
    check_target(store, file, replaces)?;
    let beside = beside(file)?;
    let made = made(&from, &beside).and_then(|made| place(&beside, file, replaces).map(|()| made));
    if made.is_err() {
        let parts = PARTS.map(|end| beside_with(&beside, end));
        parts.iter().chain([&beside]).for_each(|part| drop(fs::remove_file(part)));
    }
    made.map_err(|error| unmade(file, &beside, error))
}

/// The error for people, who know nothing of the file under another name.
fn unmade(file: &Path, beside: &Path, error: Error) -> Error {
    let unwritten = |why: &str| format!("{} could not be written: {why}", file.display());
    match error {
        Error::NoRoom(_) => Error::NoRoom(unwritten("the disk is full")),
        Error::ReadOnly(_) => Error::ReadOnly(unwritten("the disk or the folder can only be read from")),
        Error::Broken(why) if why.starts_with("unable to open database file") => {
            Error::NoRoom(unwritten("no more files can be made in its folder"))
        }
        Error::Broken(why) => {
            Error::Wrong(unwritten(&why.replace(&*beside.to_string_lossy(), &file.to_string_lossy())))
        }
        error => error,
    }
}

fn check_target(store: &Path, file: &Path, replaces: bool) -> Result<(), Error> {
    let named = file.display();
    let metadata = match fs::metadata(file) {
        Ok(metadata) => metadata,
        Err(error) if error.kind() == ErrorKind::NotFound => return check_folder(file),
        Err(error) => return Err(unmade(file, file, error.into())),
    };
    if !metadata.is_file() {
        let kind = kind(&metadata);
        return Err(Error::Wrong(format!("{named} is {kind}, not a file: name a file that the backup becomes")));
    }
    if !replaces {
        return Err(Error::Wrong(format!(
            "{named} is there already: name another file, or write over it with --force"
        )));
    }
    if let (Ok(one), Ok(other)) = (store.canonicalize(), file.canonicalize())
        && one == other
    {
        return Err(Error::Wrong(format!("{named} is the store itself: name another file")));
    }
    if let Some(store) = store_of(file) {
        let store = store.display();
        return Err(Error::Wrong(format!("{named} is a part of the store {store}: name another file")));
    }
    // A server holds its store so.
    let held = File::open(file).map_err(|error| unmade(file, file, error.into()))?;
    match held.try_lock() {
        Err(TryLockError::WouldBlock) => {
            Err(Error::Wrong(format!("{named} is in use by another rapporteur: name another file")))
        }
        _ => Ok(()),
    }
}

fn check_folder(file: &Path) -> Result<(), Error> {
    let folder = folder_of(file);
    if folder.is_dir() {
        return Ok(());
    }
    let (file, folder) = (file.display(), folder.display());
    Err(Error::Wrong(format!("{file} cannot be made: there is no folder {folder}: make it, or name another file")))
}

fn folder_of(file: &Path) -> &Path {
    file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// The store beside which a file stands that SQLite or the server keeps for it.
fn store_of(file: &Path) -> Option<PathBuf> {
    let file = file.canonicalize().ok()?;
    let name = file.file_name()?.to_str()?;
    let store = PARTS.iter().find_map(|end| name.strip_suffix(end))?;
    Some(file.with_file_name(store)).filter(|store| store.is_file())
}

/// A name in the folder of the file that nothing else has.
fn beside(file: &Path) -> Result<PathBuf, Error> {
    let Some(name) = file.file_name() else {
        return Err(Error::Wrong(format!("{} is no name of a file", file.display())));
    };
    let mut hidden = OsString::from(".");
    hidden.push(name);
    hidden.push(format!(".{}", std::process::id()));
    Ok(file.with_file_name(hidden))
}

fn made(from: &Connection, beside: &Path) -> Result<Backup, Error> {
    let _ = fs::remove_file(beside);
    private(OpenOptions::new().write(true).create_new(true)).open(beside)?;
    let mut to = Connection::open_with_flags(beside, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    copy(from, &mut to)?;
    // Without a log, one file holds everything, however it is moved.
    to.pragma_update(None, "journal_mode", "DELETE")?;
    let checked = checked(&to)?;
    to.close().map_err(|(_, error)| error)?;
    if !checked.damage.is_empty() {
        let (first, more) = (&checked.damage[0], checked.damage.len() - 1);
        let more = if more == 0 { String::new() } else { format!(", and {more} more") };
        return Err(Error::Damaged(format!(
            "no backup was made, because the store is damaged, or its copy: {first}{more}. `rapporteur store check` \
             tells what is damaged in the store"
        )));
    }
    let written = OpenOptions::new().write(true).open(beside)?;
    written.sync_all()?;
    Ok(Backup { size: written.metadata()?.len(), checked })
}

/// In a single step; otherwise it would start again whenever something is written.
fn copy(from: &Connection, to: &mut Connection) -> Result<(), Error> {
    let begun = Instant::now();
    let copying = backup::Backup::new(from, to)?;
    loop {
        match copying.step(-1)? {
            StepResult::Done => return Ok(()),
            _ if begun.elapsed() > PATIENCE => {
                return Err(Error::Broken("another program keeps the store to itself".to_string()));
            }
            _ => std::thread::sleep(Duration::from_millis(50)),
        }
    }
}

fn place(beside: &Path, file: &Path, replaces: bool) -> Result<(), Error> {
    if replaces {
        fs::rename(beside, file)?;
    } else {
        settle(beside, file).map_err(|error| match error.kind() {
            ErrorKind::AlreadyExists => {
                Error::Wrong(format!("{} has come to be meanwhile: name another file", file.display()))
            }
            _ => about(file, error.into()),
        })?;
    }
    if cfg!(unix) {
        File::open(folder_of(file))?.sync_all()?;
    }
    Ok(())
}

/// Moves it to a path that must be free. Creating a hard link fails if it is not; on file systems
/// without hard links, the path is checked first.
fn settle(beside: &Path, file: &Path) -> io::Result<()> {
    match fs::hard_link(beside, file) {
        Ok(()) => fs::remove_file(beside),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Err(error),
        Err(_) if fs::symlink_metadata(file).is_ok() => Err(ErrorKind::AlreadyExists.into()),
        Err(_) => fs::rename(beside, file),
    }
}
