//! Rulings of people on a story, with their reasons. One that is taken back
//! stays in the list.

use super::stories::{one, touch};
use super::{Error, Store, now};
use crate::rulings::Ruling;
use rusqlite::types::Type;
use rusqlite::{Connection, OptionalExtension, Row, params};

/// A ruling as it is kept.
#[derive(Clone, Debug, PartialEq)]
pub struct StoredRuling {
    /// Its number, never given twice.
    pub id: i64,
    /// The ruling.
    pub ruling: Ruling,
    /// When it was made: RFC 3339.
    pub made: String,
    /// When it was taken back.
    pub undone: Option<String>,
}

/// Rulings of a story that count.
const MOST: usize = 1_000;
/// Rulings of a story, those taken back included.
const MOST_KEPT: usize = 10_000;
/// Bytes of a ruling as JSON.
const LONGEST: usize = 100_000;

const SELECT: &str = "SELECT id, ruling, made, undone FROM rulings";

impl Store {
    /// Keeps a ruling, which then counts.
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

/// How many rulings of a story count, and how many there are.
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
