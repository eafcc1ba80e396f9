//! Sessions of browsers, and secrets of the server. Of session tokens only hashes are stored.

use super::{Error, Store, hold, seconds};
use rusqlite::{Connection, OptionalExtension, params};
use std::sync::Mutex;

/// Maximum number of sessions; the oldest are removed first.
const MOST: u32 = 100;

/// The sessions of a read-only store, which end with the program.
#[derive(Default)]
pub(super) struct Unstored(Mutex<Sessions>);

#[derive(Default)]
struct Sessions {
    /// Hashes, each with the time at which it expires (seconds since 1970), oldest first.
    known: Vec<(Vec<u8>, i64)>,
    /// True if those in the store are invalid.
    is_alone: bool,
}

impl Store {
    /// Stores the hash of a session token; it expires after `lasts` seconds.
    pub fn add_session(&self, hash: &[u8], lasts: i64) -> Result<(), Error> {
        if self.is_read_only() {
            let mut sessions = hold(&self.sessions.0);
            sessions.known.push((hash.to_vec(), seconds() + lasts));
            let surplus = sessions.known.len().saturating_sub(MOST as usize);
            sessions.known.drain(..surplus);
            return Ok(());
        }
        self.write_at_need(|connection| {
            connection.execute("DELETE FROM sessions WHERE until < ?1", [seconds()])?;
            let add = "INSERT OR REPLACE INTO sessions (hash, until) VALUES (?1, ?2)";
            connection.execute(add, params![hash, seconds() + lasts])?;
            let newest =
                "DELETE FROM sessions WHERE hash NOT IN (SELECT hash FROM sessions ORDER BY until DESC LIMIT ?1)";
            connection.execute(newest, [MOST])?;
            Ok(())
        })
    }

    /// True if the session exists and has not expired.
    pub fn has_session(&self, hash: &[u8]) -> Result<bool, Error> {
        {
            let sessions = hold(&self.sessions.0);
            let is_known = sessions.known.iter().any(|(known, until)| known == hash && *until >= seconds());
            if is_known || sessions.is_alone {
                return Ok(is_known);
            }
        }
        self.read(|connection| {
            let query = "SELECT 1 FROM sessions WHERE hash = ?1 AND until >= ?2";
            let found = connection.prepare_cached(query)?.query_row(params![hash, seconds()], |_| Ok(())).optional()?;
            Ok(found.is_some())
        })
    }

    /// Ends a session.
    pub fn end_session(&self, hash: &[u8]) -> Result<(), Error> {
        if self.is_read_only() {
            hold(&self.sessions.0).known.retain(|(known, _)| known != hash);
            return if self.has_session(hash)? { self.writer().map(drop) } else { Ok(()) };
        }
        self.write_at_need(|connection| {
            connection.execute("DELETE FROM sessions WHERE hash = ?1", [hash])?;
            Ok(())
        })
    }

    /// Ends all sessions, as is needed when the access token changes.
    pub fn end_sessions(&self) -> Result<(), Error> {
        if self.is_read_only() {
            *hold(&self.sessions.0) = Sessions { known: Vec::new(), is_alone: true };
            return Ok(());
        }
        self.write_at_need(|connection| {
            connection.execute("DELETE FROM sessions", [])?;
            Ok(())
        })
    }

    /// The secret of this name; if there is none, `fresh` is stored and returned.
    pub fn secret(&self, name: &str, fresh: &str) -> Result<String, Error> {
        if let Some(known) = self.read(|connection| secret(connection, name))? {
            return Ok(known);
        }
        if self.is_read_only() {
            return Ok(fresh.to_string());
        }
        self.write_at_need(|connection| {
            let add = "INSERT INTO secrets (name, value) VALUES (?1, ?2) ON CONFLICT DO NOTHING";
            connection.execute(add, [name, fresh])?;
            Ok(secret(connection, name)?.unwrap_or_default())
        })
    }

    /// Replaces the secret of this name; true if it was a different one. In a read-only store the
    /// old secret stays, so that it differs every time.
    pub fn replace_secret(&self, name: &str, value: &str) -> Result<bool, Error> {
        if self.read(|connection| secret(connection, name))?.as_deref() == Some(value) {
            return Ok(false);
        }
        if !self.is_read_only() {
            let put = "INSERT OR REPLACE INTO secrets (name, value) VALUES (?1, ?2)";
            self.write_at_need(|connection| Ok(connection.execute(put, [name, value])?))?;
        }
        Ok(true)
    }
}

fn secret(connection: &Connection, name: &str) -> Result<Option<String>, Error> {
    let query = "SELECT value FROM secrets WHERE name = ?1";
    Ok(connection.query_row(query, [name], |row| row.get(0)).optional()?)
}
