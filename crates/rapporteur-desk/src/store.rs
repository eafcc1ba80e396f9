//! Stories kept in one file: their reports as they came, what waits to be
//! read, rulings, and the records made of them. Begin with [`Store::open`].
//!
//! What a function has returned from is on the disk: the program may be killed
//! at any moment. Functions block; none is called from an async thread.

mod keys;
mod reports;
mod results;
mod rulings;
mod stories;

pub(crate) use reports::Waiting;
pub use reports::{Addition, Given, StoredReport};
pub(crate) use results::Unjoined;
pub use results::{Found, Kept};
pub use rulings::StoredRuling;
pub use stories::StoredStory;

use rusqlite::{Connection, OpenFlags};
use std::fmt;
use std::fs::{File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard};
use std::time::Duration;

/// The steps from an empty file to today's form, in order. A step that was
/// once published is never changed.
const MIGRATIONS: [&str; 1] = [include_str!("store/001.sql")];
/// Connections that are kept for reading: as many as read at a time.
const READERS: usize = 16;

/// An open store. One program at a time has it open.
pub struct Store {
    path: PathBuf,
    writer: Mutex<Connection>,
    /// Those that nobody uses just now.
    readers: Mutex<Vec<Connection>>,
    /// Locked as long as the store is open.
    _lock: File,
}

/// Why something could not be done.
#[derive(Debug)]
pub enum Error {
    /// There is no such thing: what.
    Missing(&'static str),
    /// What was asked cannot be: why, and what to do.
    Wrong(String),
    /// There is too much in the store already: why, and what to do.
    TooMany(String),
    /// Too much waits: later it can be done.
    Full(String),
    /// The store itself fails.
    Broken(String),
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Error::Missing(what) => write!(formatter, "there is no such {what}"),
            Error::Wrong(why) | Error::TooMany(why) | Error::Full(why) => formatter.write_str(why),
            Error::Broken(why) => write!(formatter, "the store fails: {why}"),
        }
    }
}

impl std::error::Error for Error {}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Error {
        Error::Broken(error.to_string())
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Error {
        Error::Broken(error.to_string())
    }
}

impl Store {
    /// Opens the store of this file, and makes it if there is none.
    pub fn open(path: &Path) -> Result<Store, Error> {
        if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            std::fs::create_dir_all(folder).map_err(|error| unopened(path, &error))?;
        }
        private(path).map_err(|error| unopened(path, &error))?;
        let lock = lock(path)?;
        let mut writer = connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE).map_err(|error| unopened(path, &error))?;
        migrate(&mut writer, path)?;
        Ok(Store { path: path.to_path_buf(), writer: Mutex::new(writer), readers: Mutex::default(), _lock: lock })
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// All or nothing of what is written inside.
    fn write<T>(&self, change: impl FnOnce(&Connection) -> Result<T, Error>) -> Result<T, Error> {
        let mut writer = hold(&self.writer);
        let transaction = writer.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
        let value = change(&transaction)?;
        transaction.commit()?;
        Ok(value)
    }

    /// Reads one state of the store, whatever is written meanwhile.
    fn read<T>(&self, look: impl FnOnce(&Connection) -> Result<T, Error>) -> Result<T, Error> {
        let free = hold(&self.readers).pop();
        let mut reader = match free {
            Some(reader) => reader,
            None => connect(&self.path, OpenFlags::SQLITE_OPEN_READ_ONLY)?,
        };
        let transaction = reader.transaction()?;
        let value = look(&transaction);
        drop(transaction);
        let mut readers = hold(&self.readers);
        if readers.len() < READERS {
            readers.push(reader);
        }
        value
    }
}

/// A thread that failed while it held the lock has left no transaction behind.
fn hold<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
}

fn unopened(path: &Path, error: &dyn fmt::Display) -> Error {
    Error::Broken(format!("{} could not be opened: {error}", path.display()))
}

/// Makes the file, if there is none, so that nobody else may read it.
fn private(path: &Path) -> std::io::Result<()> {
    let mut options = OpenOptions::new();
    options.create(true).append(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map(|_| ())
}

fn lock(path: &Path) -> Result<File, Error> {
    let mut name = path.as_os_str().to_os_string();
    name.push("-lock");
    let file = OpenOptions::new().create(true).append(true).open(name).map_err(|error| unopened(path, &error))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => {
            Err(Error::Wrong(format!("{} is in use by another rapporteur: end that one first", path.display())))
        }
        Err(TryLockError::Error(error)) => Err(unopened(path, &error)),
    }
}

/// Every commit is on the disk before it is acknowledged (`synchronous`), and
/// what is deleted is overwritten (`secure_delete`): copy may be confidential.
fn connect(path: &Path, access: OpenFlags) -> rusqlite::Result<Connection> {
    let connection = Connection::open_with_flags(path, access | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    connection.busy_timeout(Duration::from_secs(10))?;
    connection.set_prepared_statement_cache_capacity(64);
    if access.contains(OpenFlags::SQLITE_OPEN_READ_WRITE) {
        connection.pragma_update(None, "journal_mode", "WAL")?;
        connection.pragma_update(None, "synchronous", "FULL")?;
        connection.pragma_update(None, "secure_delete", true)?;
    }
    connection.pragma_update(None, "foreign_keys", true)?;
    Ok(connection)
}

fn migrate(writer: &mut Connection, path: &Path) -> Result<(), Error> {
    let version = |connection: &Connection| connection.pragma_query_value(None, "user_version", |row| row.get(0));
    let done: i64 = version(writer).map_err(|error| unopened(path, &error))?;
    let done = usize::try_from(done).unwrap_or(usize::MAX);
    if done > MIGRATIONS.len() {
        return Err(Error::Wrong(format!(
            "{} was written by a newer rapporteur (form {done}; this program knows {}): use that one",
            path.display(),
            MIGRATIONS.len()
        )));
    }
    for (at, migration) in MIGRATIONS.iter().enumerate().skip(done) {
        let transaction = writer.transaction()?;
        transaction.execute_batch(migration)?;
        transaction.pragma_update(None, "user_version", at as i64 + 1)?;
        transaction.commit()?;
    }
    Ok(())
}

/// The moment, as it is stored: `2026-03-05T14:30:00Z`.
fn now() -> String {
    jiff::Timestamp::from_second(seconds()).map(|now| now.to_string()).unwrap_or_default()
}

/// Seconds since 1970.
fn seconds() -> i64 {
    jiff::Timestamp::now().as_second()
}
