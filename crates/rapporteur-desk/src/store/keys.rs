//! Sessions of browsers, and what the server keeps to itself. Tokens of
//! sessions are kept as hashes only.

use super::{Error, Store, seconds};
use rusqlite::{OptionalExtension, params};

/// Sessions at a time; the oldest go first.
const MOST: u32 = 100;

impl Store {
    /// Keeps the hash of a session's token for so many seconds.
    pub fn add_session(&self, hash: &[u8], lasts: i64) -> Result<(), Error> {
        self.write(|connection| {
            connection.execute("DELETE FROM sessions WHERE until < ?1", [seconds()])?;
            let add = "INSERT OR REPLACE INTO sessions (hash, until) VALUES (?1, ?2)";
            connection.execute(add, params![hash, seconds() + lasts])?;
            let newest =
                "DELETE FROM sessions WHERE hash NOT IN (SELECT hash FROM sessions ORDER BY until DESC LIMIT ?1)";
            connection.execute(newest, [MOST])?;
            Ok(())
        })
    }

    /// True if the session is known and has not ended.
    pub fn has_session(&self, hash: &[u8]) -> Result<bool, Error> {
        self.read(|connection| {
            let query = "SELECT 1 FROM sessions WHERE hash = ?1 AND until >= ?2";
            let found = connection.prepare_cached(query)?.query_row(params![hash, seconds()], |_| Ok(())).optional()?;
            Ok(found.is_some())
        })
    }

    /// Ends a session.
    pub fn end_session(&self, hash: &[u8]) -> Result<(), Error> {
        self.write(|connection| {
            connection.execute("DELETE FROM sessions WHERE hash = ?1", [hash])?;
            Ok(())
        })
    }

    /// Ends all sessions, as is right when the secret that opens them changes.
    pub fn end_sessions(&self) -> Result<(), Error> {
        self.write(|connection| {
            connection.execute("DELETE FROM sessions", [])?;
            Ok(())
        })
    }

    /// The secret of this name; the one given, if there is none yet.
    pub fn secret(&self, name: &str, fresh: &str) -> Result<String, Error> {
        self.write(|connection| {
            let add = "INSERT INTO secrets (name, value) VALUES (?1, ?2) ON CONFLICT DO NOTHING";
            connection.execute(add, [name, fresh])?;
            Ok(connection.query_row("SELECT value FROM secrets WHERE name = ?1", [name], |row| row.get(0))?)
        })
    }

    /// Puts another secret in the place of the one of this name, and says
    /// whether it is another.
    pub fn replace_secret(&self, name: &str, value: &str) -> Result<bool, Error> {
        self.write(|connection| {
            let old: Option<String> = connection
                .query_row("SELECT value FROM secrets WHERE name = ?1", [name], |row| row.get(0))
                .optional()?;
            let put = "INSERT OR REPLACE INTO secrets (name, value) VALUES (?1, ?2)";
            connection.execute(put, [name, value])?;
            Ok(old.as_deref() != Some(value))
        })
    }
}
