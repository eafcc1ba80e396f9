//! Keeps stories in one file: the captures of their reports, what is waiting to be read, rulings,
//! and records. Begin with [`Store::open`].
//!
//! When a function has returned, its result is on the disk: the program may be killed at any
//! moment. Functions block, so none may be called from an async thread.

mod backup;
mod check;
mod form;
mod keys;
mod place;
mod reports;
mod results;
mod room;
mod rulings;
mod stories;

pub use backup::{Backup, backup};
pub use check::{Checked, check};
pub(crate) use reports::Waiting;
pub use reports::{Addition, Edit, Given, StoredReport, check_addition};
pub use results::Kept;
pub(crate) use results::Unjoined;
pub use rulings::StoredRuling;
pub use stories::{Counts, StoredStory};

use crate::hold::hold;
use crate::plain::percent_encoded;
use form::Form;
use place::Place;
use room::Reserve;
use rusqlite::{Connection, ErrorCode, OpenFlags, TransactionBehavior, ffi};
use std::fmt;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// Maximum number of idle connections for reading; as many can read at the same time.
const READERS: usize = 16;
/// How long to wait for another program that has the file open.
const PATIENCE: Duration = Duration::from_secs(10);
/// Maximum size of the log in bytes once all of it has been copied to the file.
const LONGEST_LOG: u32 = 16 << 20;
/// How long to wait between attempts to write when the disk is full: at first, and at most.
const REST: (Duration, Duration) = (Duration::from_secs(1), Duration::from_secs(30));

/// An open store. Only one program at a time can have it open.
pub struct Store {
    /// The path as it was given.
    path: PathBuf,
    /// The connection for writing, or why the store is read-only.
    writer: Result<Mutex<Connection>, Unwritable>,
    /// Idle connections.
    readers: Mutex<Vec<Connection>>,
    /// True if no files can be created next to the store, so that it is opened as immutable.
    is_frozen: bool,
    /// A warning about how it was opened.
    warning: Option<String>,
    sessions: keys::Unstored,
    reserve: Reserve,
    has_ended: (Mutex<bool>, Condvar),
    /// Locks the file. The last field, so that it is dropped after all connections are closed.
    place: Place,
}

/// Why the store is read-only.
#[derive(Clone, Debug)]
enum Unwritable {
    /// The disk was full when it was opened.
    NoRoom(String),
    /// The file, its folder or its format does not allow changes.
    ReadOnly(String),
}

/// Why an operation failed.
#[derive(Debug)]
pub enum Error {
    /// Something does not exist: what.
    Missing(&'static str),
    /// The request is invalid: why, and what to do.
    Wrong(String),
    /// A limit of the store is reached: why, and what to do.
    TooMany(String),
    /// Too many reports are waiting; it will be possible later.
    Full(String),
    /// The disk is full: what to do.
    NoRoom(String),
    /// The store is read-only: why, and what to do.
    ReadOnly(String),
    /// The file is damaged: what to do.
    Damaged(String),
    /// An internal error.
    Broken(String),
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Error::Missing(what) => write!(formatter, "there is no such {what}"),
            Error::Wrong(why) | Error::TooMany(why) | Error::Full(why) => formatter.write_str(why),
            Error::NoRoom(why) | Error::ReadOnly(why) | Error::Damaged(why) => formatter.write_str(why),
            Error::Broken(why) => write!(formatter, "the store fails: {why}"),
        }
    }
}

impl std::error::Error for Error {}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Error {
        let Some(ffi::Error { code, extended_code }) = error.sqlite_error() else {
            return Error::Broken(error.to_string());
        };
        match (code, *extended_code) {
            (ErrorCode::DiskFull, _) | (_, ffi::SQLITE_IOERR_WRITE | ffi::SQLITE_IOERR_SHMSIZE) => {
                Error::NoRoom(room::FULL.to_string())
            }
            (ErrorCode::ReadOnly, _) => Error::ReadOnly(READ_ONLY.to_string()),
            (ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase, _) => Error::Damaged(format!("{DAMAGED} ({error})")),
            _ => Error::Broken(error.to_string()),
        }
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Error {
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
                Error::NoRoom(room::FULL.to_string())
            }
            ErrorKind::ReadOnlyFilesystem => Error::ReadOnly(READ_ONLY.to_string()),
            _ => Error::Broken(crate::files::reason(&error)),
        }
    }
}

const READ_ONLY: &str = "the file of the stories, or its folder, can only be read: nothing can be added, changed or \
                         removed. Make them writable, then start the server again";
const FULL_AT_START: &str = "the disk was full when the server was started, so that what is stored can be read and \
                             searched, and nothing can be added, changed or removed: make room on it, then start the \
                             server again";
const DAMAGED: &str = "the file of the stories is damaged. End the server, see what `rapporteur store check` says, and \
                       put a backup in its place";

impl Store {
    /// Opens the store in this file, or creates it. If it cannot be written to, it is opened
    /// read-only.
    pub fn open(path: &Path) -> Result<Store, Error> {
        let mut place = place::take(path)?;
        form::check_head(path, place.file())?;
        let (looking, is_frozen) = look_at(&place.path).map_err(|error| about(path, error))?;
        let form = form::look(path, &looking)?;
        drop(looking);
        place.hold_name(path)?;
        let reserve = Reserve::new(&place.path);
        let (writer, why) = match begin(&place, &form, &reserve) {
            Ok(writer) => {
                let room = reserve.keep().and_then(|()| room::check(&place.path, 0));
                (Ok(Mutex::new(writer)), room.err())
            }
            Err(Error::NoRoom(_)) if form != Form::Fresh => {
                let why = FULL_AT_START.to_string();
                (Err(Unwritable::NoRoom(why.clone())), Some(Error::NoRoom(why)))
            }
            Err(Error::ReadOnly(why)) if form != Form::Fresh => {
                (Err(Unwritable::ReadOnly(why.clone())), Some(Error::ReadOnly(why)))
            }
            Err(error) => return Err(about(path, error)),
        };
        if writer.is_err() {
            form::check_readable(path, &look_at(&place.path).map_err(|error| about(path, error))?.0)?;
        }
        let is_frozen = writer.is_err() && (is_frozen || look_at(&place.path).is_ok_and(|(_, is_frozen)| is_frozen));
        Ok(Store {
            path: path.to_path_buf(),
            writer,
            readers: Mutex::default(),
            is_frozen,
            warning: why.map(|why| format!("{}: {why}", path.display())),
            sessions: keys::Unstored::default(),
            reserve,
            has_ended: (Mutex::new(false), Condvar::new()),
            place,
        })
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// A warning for whoever opened it: that the disk is full, or that the store is read-only.
    pub fn warning(&self) -> Option<&str> {
        self.warning.as_deref()
    }

    /// True if the store is read-only until it is opened again.
    pub fn is_read_only(&self) -> bool {
        self.writer.is_err()
    }

    /// Stops all waiting for room on the disk.
    pub fn end(&self) {
        *hold(&self.has_ended.0) = true;
        self.has_ended.1.notify_all();
    }

    /// Copies the log into the file, before the program ends. The data is safe in the log, too.
    pub fn tidy(&self) {
        if let Ok(writer) = self.writer() {
            let _ = writer.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()));
        }
    }

    /// Runs `change` in a transaction.
    fn write<T>(&self, change: impl FnOnce(&Connection) -> Result<T, Error>) -> Result<T, Error> {
        self.write_sized(0, change)
    }

    /// Runs `change`, which writes about this many bytes, in a transaction.
    fn write_sized<T>(&self, bytes: usize, change: impl FnOnce(&Connection) -> Result<T, Error>) -> Result<T, Error> {
        let writer = self.writer()?;
        self.reserve.keep()?;
        room::check(&self.place.path, bytes as u64)?;
        commit(writer, change)
    }

    /// Runs a small `change` in a transaction, even if the disk is full: then it uses the reserve.
    fn write_at_need<T>(&self, change: impl Fn(&Connection) -> Result<T, Error>) -> Result<T, Error> {
        match commit(self.writer()?, &change) {
            Err(Error::NoRoom(_)) => {
                self.reserve.give_up();
                commit(self.writer()?, &change)
            }
            result => result,
        }
    }

    /// Removes something with everything that belongs to it: in one transaction (`whole`) if there
    /// is room for that, else in small steps (`sparingly`).
    fn remove(
        &self,
        whole: impl Fn(&Connection) -> Result<(), Error>,
        sparingly: impl Fn(&Connection) -> Result<(), Error>,
    ) -> Result<(), Error> {
        match commit(self.writer()?, whole) {
            Err(Error::NoRoom(_)) => {
                self.reserve.give_up();
                let mut writer = self.writer()?;
                room::remove_sparingly(&mut writer, sparingly)?;
                // It is removed; parts of it that are still in the file are deleted at the next
                // start.
                let _ = room::sweep(&writer);
            }
            result => result?,
        }
        let _ = room::shrink(&*self.writer()?, &self.place.path);
        self.reserve.has_hope();
        Ok(())
    }

    /// Writes a result that took long to compute: if the disk is full it waits for room, as the
    /// work would otherwise be repeated.
    fn write_patiently<T>(&self, bytes: usize, change: impl Fn(&Connection) -> Result<T, Error>) -> Result<T, Error> {
        let mut rest = REST.0;
        loop {
            match self.write_sized(bytes, &change) {
                Err(Error::NoRoom(_)) if self.rests(rest) => rest = (2 * rest).min(REST.1),
                result => return result,
            }
        }
    }

    /// Waits for the given time; false if the store is to be closed.
    fn rests(&self, rest: Duration) -> bool {
        let has_ended = hold(&self.has_ended.0);
        let waited = self.has_ended.1.wait_timeout_while(has_ended, rest, |has_ended| !*has_ended);
        let (has_ended, _) = waited.unwrap_or_else(PoisonError::into_inner);
        !*has_ended
    }

    fn writer(&self) -> Result<MutexGuard<'_, Connection>, Error> {
        match &self.writer {
            Ok(writer) => Ok(hold(writer)),
            Err(Unwritable::NoRoom(why)) => Err(Error::NoRoom(why.clone())),
            Err(Unwritable::ReadOnly(why)) => Err(Error::ReadOnly(why.clone())),
        }
    }

    /// Runs `look` on a consistent snapshot, whatever is written meanwhile.
    fn read<T>(&self, look: impl FnOnce(&Connection) -> Result<T, Error>) -> Result<T, Error> {
        let free = hold(&self.readers).pop();
        let mut reader = match free {
            Some(reader) => reader,
            None => self.reader()?,
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

    fn reader(&self) -> Result<Connection, Error> {
        if !self.place.is_same() {
            let path = self.path.display();
            let why =
                format!("{path} was moved, or another file put in its place, while the server runs: start it again");
            return Err(Error::Broken(why));
        }
        Ok(if self.is_frozen { frozen(&self.place.path)? } else { connect(&self.place.path, READ)? })
    }
}

fn commit<T>(
    mut writer: MutexGuard<'_, Connection>,
    change: impl FnOnce(&Connection) -> Result<T, Error>,
) -> Result<T, Error> {
    let transaction = writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let value = change(&transaction)?;
    transaction.commit()?;
    Ok(value)
}

/// Opens the file for writing. If the disk is full, the reserve is used.
fn begin(place: &Place, form: &Form, reserve: &Reserve) -> Result<Connection, Error> {
    if let Form::Newer(why) = form {
        return Err(Error::ReadOnly(why.clone()));
    }
    if let Some(why) = &place.unwritable {
        return Err(Error::ReadOnly(format!("{READ_ONLY} ({why})")));
    }
    match to_write(&place.path) {
        Err(Error::NoRoom(_)) => {
            reserve.give_up();
            to_write(&place.path)
        }
        result => result,
    }
}

fn to_write(path: &Path) -> Result<Connection, Error> {
    let mut writer = connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    if writer.is_readonly(rusqlite::MAIN_DB)? {
        return Err(Error::ReadOnly(READ_ONLY.to_string()));
    }
    form::migrate(&mut writer)?;
    // Writing something at once shows whether writing is possible.
    let begun = "INSERT OR REPLACE INTO secrets (name, value) VALUES ('opened', ?1)";
    writer.execute(begun, [now()])?;
    room::sweep(&writer)?;
    Ok(writer)
}

/// Opens the file for reading. True if it had to be opened as immutable, because nothing can be
/// created next to it.
fn look_at(path: &Path) -> Result<(Connection, bool), Error> {
    let probe = |connection: Connection| {
        connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
        Ok(connection)
    };
    let error = match connect(path, READ).and_then(probe) {
        Ok(connection) => return Ok((connection, false)),
        Err(error) => error,
    };
    let stands_alone = [ErrorCode::CannotOpen, ErrorCode::ReadOnly, ErrorCode::SystemIoFailure, ErrorCode::DiskFull];
    // An immutable database ignores its log, so there must not be one.
    let has_log = std::fs::metadata(place::beside(path, "-wal")).is_ok_and(|log| log.len() > 0);
    if has_log || !error.sqlite_error_code().is_some_and(|code| stands_alone.contains(&code)) {
        return Err(error.into());
    }
    Ok((frozen(path).and_then(probe)?, true))
}

/// The error with the name of the file.
fn about(path: &Path, error: Error) -> Error {
    let path = path.display();
    match error {
        Error::NoRoom(why) => Error::NoRoom(format!("{path} could not be opened: {why}")),
        Error::ReadOnly(why) => Error::ReadOnly(format!("{path} could not be opened: {why}")),
        Error::Damaged(why) => Error::Damaged(format!("{path} could not be opened: {why}")),
        Error::Broken(why) => Error::Broken(format!("{path} could not be opened: {why}")),
        error => error,
    }
}

fn unopened(path: &Path, error: std::io::Error) -> Error {
    about(path, error.into())
}

const READ: OpenFlags = OpenFlags::SQLITE_OPEN_READ_ONLY;

/// Every commit is on the disk before it is acknowledged (`synchronous`), and deleted data is
/// overwritten (`secure_delete`), since it may be confidential.
fn connect(path: &Path, access: OpenFlags) -> rusqlite::Result<Connection> {
    let connection = Connection::open_with_flags(path, access | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    connection.busy_timeout(PATIENCE)?;
    connection.set_prepared_statement_cache_capacity(64);
    if access.contains(OpenFlags::SQLITE_OPEN_READ_WRITE) {
        // Takes effect only in a new file, which can then be shrunk.
        connection.pragma_update(None, "auto_vacuum", "INCREMENTAL")?;
        connection.pragma_update(None, "journal_mode", "WAL")?;
        connection.pragma_update(None, "journal_size_limit", LONGEST_LOG)?;
        connection.pragma_update(None, "synchronous", "FULL")?;
        connection.pragma_update(None, "secure_delete", true)?;
    }
    connection.pragma_update(None, "foreign_keys", true)?;
    Ok(connection)
}

/// Opens the file as immutable: nothing is created next to it, and no program must write to it.
fn frozen(path: &Path) -> rusqlite::Result<Connection> {
    let path = percent_encoded(path.as_os_str().as_encoded_bytes());
    Connection::open_with_flags(
        format!("file:{path}?immutable=1"),
        READ | OpenFlags::SQLITE_OPEN_URI | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )
}

/// The current time as it is stored: `2026-03-05T14:30:00Z`.
fn now() -> String {
    jiff::Timestamp::from_second(seconds()).map(|now| now.to_string()).unwrap_or_default()
}

/// Seconds since 1970.
fn seconds() -> i64 {
    jiff::Timestamp::now().as_second()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(folder: &Path, words: &[u8]) -> Store {
        let store = Store::open(&folder.join("stories.db")).unwrap();
        let story = store.create_story("one").unwrap().id;
        let report = |path: &str, bytes: Vec<u8>| Addition {
            path: path.to_string(),
            given: Given::Bytes(bytes),
            outlet: None,
            published: None,
            title: None,
        };
        let large = words.repeat((2 << 20) / words.len());
        store.add_reports(story, &[report("large.txt", large), report("small.txt", words.to_vec())]).unwrap();
        let writer = store.writer().unwrap();
        let add =
            "INSERT INTO results (story, revision, program, record, made, sentences) VALUES (?1, 1, '', ?2, '', ?2)";
        writer.execute(add, (story, words.repeat(100))).unwrap();
        drop(writer);
        store
    }

    fn has(folder: &Path, words: &[u8]) -> bool {
        let files = std::fs::read_dir(folder).unwrap().flatten();
        files
            .flat_map(|file| std::fs::read(file.path()))
            .any(|bytes| bytes.windows(words.len()).any(|all| all == words))
    }

    #[test]
    fn a_store_that_may_not_grow_says_so_and_goes_on() {
        let folder = tempfile::tempdir().unwrap();
        let store = filled(folder.path(), b"many words");
        {
            let writer = store.writer().unwrap();
            let pages: i64 = writer.pragma_query_value(None, "page_count", |row| row.get(0)).unwrap();
            writer.query_row(&format!("PRAGMA max_page_count = {pages}"), [], |_| Ok(())).unwrap();
        }
        let given = Given::Bytes(vec![b'a'; 1 << 20]);
        let report = Addition { path: "more.txt".to_string(), given, outlet: None, published: None, title: None };
        let refused = store.add_reports(1, std::slice::from_ref(&report));
        assert!(matches!(&refused, Err(Error::NoRoom(why)) if why.contains("make room")), "{refused:?}");
        assert_eq!(store.reports(1).unwrap().len(), 2);
        store.remove_report(1, 1).unwrap();
        store.add_reports(1, &[report]).unwrap();
    }

    #[test]
    fn what_is_removed_sparingly_is_gone_all_the_same() {
        let folder = tempfile::tempdir().unwrap();
        let secret = b"an embargoed sentence that nobody may find. ";
        let store = filled(folder.path(), secret);
        let mut writer = store.writer().unwrap();
        let delete = |connection: &Connection| {
            connection.execute("DELETE FROM reports WHERE story = 1", [])?;
            connection.execute("DELETE FROM stories WHERE id = 1", [])?;
            Ok(())
        };
        room::remove_sparingly(&mut writer, delete).unwrap();
        // As if the program had been ended in between.
        drop(writer);
        drop(store);
        assert!(has(folder.path(), secret));
        let checked = check(&folder.path().join("stories.db")).unwrap();
        assert_eq!((checked.damage, checked.left_over > 0), (Vec::new(), true));
        let store = Store::open(&folder.path().join("stories.db")).unwrap();
        assert!(check(&folder.path().join("stories.db")).unwrap().damage.is_empty());
        drop(store);
        drop(Store::open(&folder.path().join("stories.db")).unwrap());
        assert!(!has(folder.path(), secret));
    }
}
