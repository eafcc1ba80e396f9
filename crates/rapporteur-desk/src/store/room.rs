//! Space on the disk: how much is free, a reserve so that things can still be removed when the disk
//! is full, and removal that needs little space. Begin with [`Reserve`].
//!
//! SQLite writes every change to its log before it is copied to the file, so even a removal needs
//! space. It is done in small steps here, and the log is copied to the file after each.

use super::place::{beside, private};
use super::{Error, PATIENCE};
use crate::hold::hold;
use rusqlite::{Connection, MAIN_DB, OptionalExtension};
use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::{Duration, Instant};

/// Size of the reserve in bytes.
const KEPT_BACK: usize = 4 << 20;
/// Number of bytes that must stay free after writing.
const MARGIN: u64 = 2 << 20;
/// Minimum time between two attempts to create the reserve.
const PAUSE: Duration = Duration::from_secs(5);
/// Number of bytes overwritten in one step, of rows removed in one (many; few if there is no room
/// for many), and of pages returned to the file system in one.
const PIECE: usize = 256 << 10;
const ROWS: [u32; 2] = [1_000, 20];
const PAGES: u32 = 128;
/// If fewer bytes than this are free, the file is shrunk after a removal.
const SHORT: u64 = 256 << 20;
/// How long shrinking may take; the rest is done after the next removal.
const SHRINKING: Duration = Duration::from_secs(2);

/// The message about a full disk.
pub(super) const FULL: &str = "the disk is full, or no more may be written to it: make room on it. Until then nothing can be \
                               added or changed; what is stored can be read, searched and removed";

/// A file next to the store whose only purpose is to take up space.
pub(super) struct Reserve {
    path: PathBuf,
    state: Mutex<State>,
}

#[derive(Clone, Copy)]
enum State {
    /// It exists, or is not possible on this disk.
    Settled,
    /// It was given up or could not be created; the time of the last attempt.
    Missing(Option<Instant>),
}

impl Reserve {
    /// The reserve of this store, which may not exist yet.
    pub fn new(store: &Path) -> Reserve {
        Reserve { path: beside(store, "-reserve"), state: Mutex::new(State::Missing(None)) }
    }

    /// Creates the reserve unless it exists. An error if the disk is full: nothing is added without
    /// a reserve, so that a later removal has room.
    pub fn keep(&self) -> Result<(), Error> {
        let mut state = hold(&self.state);
        match *state {
            State::Settled => return Ok(()),
            State::Missing(Some(tried)) if tried.elapsed() < PAUSE => return Err(Error::NoRoom(FULL.to_string())),
            State::Missing(_) => {}
        }
        match fill(&self.path) {
            Err(error) if matches!(error.kind(), ErrorKind::StorageFull | ErrorKind::QuotaExceeded) => {
                *state = State::Missing(Some(Instant::now()));
                Err(Error::NoRoom(FULL.to_string()))
            }
            // It is not possible here, perhaps because of a limit on file sizes.
            _ => {
                *state = State::Settled;
                Ok(())
            }
        }
    }

    /// There may be room again: the next change tries to create the reserve.
    pub fn has_hope(&self) {
        let mut state = hold(&self.state);
        if let State::Missing(_) = *state {
            *state = State::Missing(None);
        }
    }

    /// Deletes the reserve, to free its space.
    pub fn give_up(&self) {
        let mut state = hold(&self.state);
        if fs::remove_file(&self.path).is_ok() {
            *state = State::Missing(None);
        }
    }
}

fn fill(path: &Path) -> std::io::Result<()> {
    if fs::symlink_metadata(path).is_ok_and(|there| there.is_file() && there.len() >= KEPT_BACK as u64) {
        return Ok(());
    }
    let written = || {
        let _ = fs::remove_file(path);
        let mut file = private(OpenOptions::new().write(true).create_new(true)).open(path)?;
        file.write_all(&noise())?;
        file.sync_all()
    };
    let result = written();
    if result.is_err() {
        let _ = fs::remove_file(path);
    }
    result
}

/// Pseudo-random bytes, which no file system can compress.
fn noise() -> Vec<u8> {
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    let next = |_| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state.to_le_bytes()
    };
    (0..KEPT_BACK / 8).flat_map(next).collect()
}

/// An error if there is not enough room for this many bytes twice: once in the log and once in the
/// file.
pub(super) fn check(store: &Path, bytes: u64) -> Result<(), Error> {
    match free(store) {
        Some(free) if free < 2 * bytes + MARGIN => Err(Error::NoRoom(FULL.to_string())),
        _ => Ok(()),
    }
}

/// Free bytes on the disk of this file; `None` if unknown.
#[cfg(unix)]
fn free(path: &Path) -> Option<u64> {
    let told = rustix::fs::statvfs(path).ok()?;
    (told.f_blocks > 0).then(|| told.f_bavail.saturating_mul(told.f_frsize))
}

#[cfg(not(unix))]
fn free(_: &Path) -> Option<u64> {
    None
}

/// Runs `remove` in a way that needs little space; rows that belong to what it removes are left to
/// [`sweep`].
pub(super) fn remove_sparingly(
    writer: &mut Connection,
    remove: impl Fn(&Connection) -> Result<(), Error>,
) -> Result<(), Error> {
    empty_log(writer);
    writer.pragma_update(None, "foreign_keys", false)?;
    let removed = removed(writer, remove);
    writer.pragma_update(None, "foreign_keys", true)?;
    removed
}

fn removed(writer: &mut Connection, remove: impl Fn(&Connection) -> Result<(), Error>) -> Result<(), Error> {
    let transaction = writer.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
    remove(&transaction)?;
    transaction.commit()?;
    Ok(())
}

/// Overwrites and removes rows whose owner no longer exists, in small steps.
pub(super) fn sweep(writer: &Connection) -> Result<(), Error> {
    let bytes = [
        ("captures", &["bytes"][..], "report", "reports"),
        ("understood", &["entry"], "report", "reports"),
        ("results", &["record", "sentences"], "story", "stories"),
    ];
    for (table, columns, key, owner) in bytes {
        let query = format!("SELECT {key} FROM {table} WHERE {key} NOT IN (SELECT id FROM {owner}) LIMIT 1");
        while let Some(row) = writer.query_row(&query, [], |row| row.get::<_, i64>(0)).optional()? {
            overwrite(writer, table, columns, key, row)?;
        }
    }
    match ROWS.map(|rows| remove_rulings(writer, rows)) {
        [Err(Error::NoRoom(_)), few] => few?,
        [many, _] => many?,
    }
    Ok(())
}

fn remove_rulings(writer: &Connection, rows: u32) -> Result<(), Error> {
    let remove = format!(
        "DELETE FROM rulings WHERE id IN
            (SELECT id FROM rulings WHERE story NOT IN (SELECT id FROM stories) LIMIT {rows})"
    );
    while writer.execute(&remove, [])? > 0 {
        empty_log(writer);
    }
    Ok(())
}

/// Overwrites the bytes in place. Removing the row then need not overwrite them, which would need
/// as much room as they have.
fn overwrite(writer: &Connection, table: &str, columns: &[&str], key: &str, row: i64) -> Result<(), Error> {
    for column in columns {
        let length = format!("SELECT length({column}) FROM {table} WHERE {key} = ?1");
        let length = writer.query_row(&length, [row], |row| row.get::<_, Option<i64>>(0))?.unwrap_or_default() as usize;
        for start in (0..length).step_by(PIECE) {
            let mut bytes = writer.blob_open(MAIN_DB, table, column, row, false)?;
            bytes.write_all_at(&vec![0; PIECE.min(length - start)], start)?;
            bytes.close()?;
            empty_log(writer);
        }
    }
    writer.pragma_update(None, "secure_delete", false)?;
    let removed = writer.execute(&format!("DELETE FROM {table} WHERE {key} = ?1"), [row]);
    writer.pragma_update(None, "secure_delete", true)?;
    empty_log(writer);
    removed?;
    Ok(())
}

/// Returns free pages to the file system, if its space is short.
pub(super) fn shrink(writer: &Connection, store: &Path) -> Result<(), Error> {
    if free(store).is_none_or(|free| free > SHORT) {
        return Ok(());
    }
    let begun = Instant::now();
    let left = || writer.pragma_query_value(None, "freelist_count", |row| row.get::<_, i64>(0));
    let mut before = i64::MAX;
    // A store that cannot be shrunk stays as it is.
    while (1..before).contains(&left()?) && begun.elapsed() < SHRINKING {
        before = left()?;
        writer.execute_batch(&format!("PRAGMA incremental_vacuum({PAGES})"))?;
        empty_log(writer);
    }
    // Does not wait for readers.
    writer.busy_timeout(Duration::ZERO)?;
    let _ = writer.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()));
    Ok(writer.busy_timeout(PATIENCE)?)
}

/// Copies the log to the file, so that the log starts again.
fn empty_log(writer: &Connection) {
    // While another connection is reading, the log goes on growing.
    let _ = writer.query_row("PRAGMA wal_checkpoint(PASSIVE)", [], |_| Ok(()));
}
