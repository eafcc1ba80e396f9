//! The user's rulings on stories, with their reasons. One that is undone stays in the list. Begin
//! with [`StoredRuling`].

use super::stories::{one, touch};
use super::{Error, Store, now};
use crate::rulings::Ruling;
use rusqlite::types::Type;
use rusqlite::{Connection, OptionalExtension, Row, params};

/// A ruling in the store.
#[derive(Clone, Debug, PartialEq)]
pub struct StoredRuling {
    /// Its number, never reused.
    pub id: i64,
    /// The ruling.
    pub ruling: Ruling,
    /// When it was made (RFC 3339).
    pub made: String,
    /// When it was undone (RFC 3339); `None` if it was not.
    pub undone: Option<String>,
}

/// Maximum number of rulings of a story that are in effect.
const MOST: usize = 1_000;
/// Maximum number of rulings of a story, including undone ones.
const MOST_KEPT: usize = 10_000;
/// Maximum size of a ruling as JSON in bytes.
const LONGEST: usize = 100_000;

const SELECT: &str = "SELECT id, ruling, made, undone FROM rulings";

impl Store {
    /// Adds a ruling, which takes effect when the record is made again.
    pub fn add_ruling(&self, story: i64, ruling: &Ruling) -> Result<StoredRuling, Error> {
        let json = serde_json::to_string(ruling).map_err(|error| Error::Broken(error.to_string()))?;
        if json.len() > LONGEST {
            return Err(Error::TooMany(format!("the ruling is too long: at most {LONGEST} bytes as JSON")));
        }
        self.write(|connection| {
            touch(connection, story)?;
            let (counting, kept) = count(connection, story)?;
            if counting >= MOST {
                return Err(Error::TooMany(format!("a story has at most {MOST} rulings: take some back")));
            }
            if kept >= MOST_KEPT {
                return Err(Error::TooMany(format!(
                    "a story keeps at most {MOST_KEPT} rulings, those taken back included: make another story"
                )));
            }
            let add = "INSERT INTO rulings (story, ruling, made) VALUES (?1, ?2, ?3)";
            connection.execute(add, params![story, json, now()])?;
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

    /// Undoes a ruling.
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

/// The number of rulings of a story that are in effect, and of all.
fn count(connection: &Connection, story: i64) -> Result<(usize, usize), Error> {
    let query = "SELECT count(*) - count(undone), count(*) FROM rulings WHERE story = ?1";
    let numbers = connection.query_row(query, [story], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, i64>(1)?)))?;
    Ok((numbers.0 as usize, numbers.1 as usize))
}

fn ruling_of(connection: &Connection, story: i64, id: i64) -> Result<StoredRuling, Error> {
    let mut statement = connection.prepare_cached(&format!("{SELECT} WHERE story = ?1 AND id = ?2"))?;
    statement.query_row([story, id], stored).optional()?.ok_or(Error::Missing("ruling"))
}

fn stored(row: &Row) -> rusqlite::Result<StoredRuling> {
    let json: String = row.get(1)?;
    let ruling = serde_json::from_str(&json)
        .map_err(|error| rusqlite::Error::FromSqlConversionFailure(1, Type::Text, Box::new(error)))?;
    Ok(StoredRuling { id: row.get(0)?, ruling, made: row.get(2)?, undone: row.get(3)? })
}
