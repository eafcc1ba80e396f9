//! Rulings of people on a story, with their reasons. One that is taken back
//! stays in the list.

use super::stories::{one, touch};
use super::{Error, Store, now};
use rusqlite::{Connection, OptionalExtension, Row, params};

/// A ruling as it is kept.
#[derive(Clone, Debug, PartialEq)]
pub struct StoredRuling {
    /// Its number, never given twice.
    pub id: i64,
    /// The ruling, as JSON.
    pub ruling: String,
    /// Why it was made.
    pub reason: String,
    /// When it was made: RFC 3339.
    pub made: String,
    /// When it was taken back.
    pub undone: Option<String>,
}

/// Rulings of a story, those taken back included.
const MOST: u32 = 1_000;
/// Characters of a reason.
const LONGEST_REASON: usize = 2_000;
/// Bytes of a ruling as JSON.
const LONGEST: usize = 10_000;

const SELECT: &str = "SELECT id, ruling, reason, made, undone FROM rulings";

impl Store {
    /// Keeps a ruling, which then counts.
    pub fn add_ruling(&self, story: i64, ruling: &str, reason: &str) -> Result<StoredRuling, Error> {
        if ruling.len() > LONGEST || reason.chars().count() > LONGEST_REASON {
            return Err(Error::Wrong(format!("the ruling or its reason is too long: at most {LONGEST_REASON} characters")));
        }
        self.write(|connection| {
            touch(connection, story)?;
            if list(connection, story)?.len() >= MOST as usize {
                return Err(Error::TooMany(format!("a story has at most {MOST} rulings")));
            }
            connection.execute(
                "INSERT INTO rulings (story, ruling, reason, made) VALUES (?1, ?2, ?3, ?4)",
                params![story, ruling, reason, now()],
            )?;
            ruling_of(connection, story, connection.last_insert_rowid())
        })
    }

    /// The rulings on a story in the order in which they were made.
    pub fn rulings(&self, story: i64) -> Result<Vec<StoredRuling>, Error> {
        self.read(|connection| {
            one(connection, story)?;
            list(connection, story)
        })
    }

    /// Takes a ruling back.
    pub fn undo_ruling(&self, story: i64, id: i64) -> Result<StoredRuling, Error> {
        self.write(|connection| {
            let ruling = ruling_of(connection, story, id)?;
            if ruling.undone.is_some() {
                return Ok(ruling);
            }
            connection.execute("UPDATE rulings SET undone = ?2 WHERE id = ?1", params![id, now()])?;
            touch(connection, story)?;
            ruling_of(connection, story, id)
        })
    }
}

pub(super) fn list(connection: &Connection, story: i64) -> Result<Vec<StoredRuling>, Error> {
    let mut statement = connection.prepare_cached(&format!("{SELECT} WHERE story = ?1 ORDER BY id"))?;
    let rows = statement.query_map([story], stored)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn ruling_of(connection: &Connection, story: i64, id: i64) -> Result<StoredRuling, Error> {
    let mut statement = connection.prepare_cached(&format!("{SELECT} WHERE story = ?1 AND id = ?2"))?;
    statement.query_row([story, id], stored).optional()?.ok_or(Error::Missing("ruling"))
}

fn stored(row: &Row) -> rusqlite::Result<StoredRuling> {
    Ok(StoredRuling {
        id: row.get(0)?,
        ruling: row.get(1)?,
        reason: row.get(2)?,
        made: row.get(3)?,
        undone: row.get(4)?,
    })
}
