//! The stories themselves.

use super::{Error, Store, now};
use rusqlite::{Connection, OptionalExtension, Row, params};

/// A story as the list shows it.
#[derive(Clone, Debug, PartialEq)]
pub struct StoredStory {
    /// Its number, never given twice.
    pub id: i64,
    /// Its name.
    pub name: String,
    /// When it was made: RFC 3339.
    pub created: String,
    /// Grows with every change of what its record is made of.
    pub revision: i64,
    /// Reports that were read.
    pub read: u32,
    /// Reports that wait to be read.
    pub waiting: u32,
    /// Reports that could not be read.
    pub refused: u32,
    /// True if there is a record and it has all reports and rulings.
    pub is_current: bool,
    /// True if there is a record, if only of some time ago.
    pub has_record: bool,
    /// Why there is no record of these reports, if it could not be made.
    pub why: Option<String>,
}

/// Longest name of a story, in characters.
pub const LONGEST_NAME: usize = 200;
/// A story without a name.
const UNNAMED: &str = "Untitled story";
/// More stories are refused.
const MOST: i64 = 10_000;

const SELECT: &str = "
    SELECT s.id, s.name, s.created, s.revision,
        (SELECT count(*) FROM reports r WHERE r.story = s.id AND r.state = 'read'),
        (SELECT count(*) FROM reports r WHERE r.story = s.id AND r.state = 'waiting'),
        (SELECT count(*) FROM reports r WHERE r.story = s.id AND r.state = 'refused'),
        e.revision, e.record IS NOT NULL, e.why
    FROM stories s LEFT JOIN results e ON e.story = s.id";

impl Store {
    /// Makes a story.
    pub fn create_story(&self, name: &str) -> Result<StoredStory, Error> {
        let name = checked(name)?;
        self.write(|connection| {
            let number: i64 = connection.query_row("SELECT count(*) FROM stories", [], |row| row.get(0))?;
            if number >= MOST {
                return Err(Error::TooMany(format!("there are {MOST} stories, which is the most: delete some")));
            }
            connection.execute("INSERT INTO stories (name, created) VALUES (?1, ?2)", params![name, now()])?;
            one(connection, connection.last_insert_rowid())
        })
    }

    /// Stories, the newest first, that were made before the one given.
    pub fn stories(&self, before: Option<i64>, most: u32) -> Result<Vec<StoredStory>, Error> {
        self.read(|connection| {
            let query = format!("{SELECT} WHERE s.id < ?1 ORDER BY s.id DESC LIMIT ?2");
            let mut statement = connection.prepare_cached(&query)?;
            let rows = statement.query_map(params![before.unwrap_or(i64::MAX), most], story)?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }

    /// The story of this number.
    pub fn story(&self, id: i64) -> Result<StoredStory, Error> {
        self.read(|connection| one(connection, id))
    }

    /// Gives it another name.
    pub fn rename_story(&self, id: i64, name: &str) -> Result<StoredStory, Error> {
        let name = checked(name)?;
        self.write(|connection| {
            connection.execute("UPDATE stories SET name = ?2 WHERE id = ?1", params![id, name])?;
            one(connection, id)
        })
    }

    /// Deletes it with all that belongs to it.
    pub fn delete_story(&self, id: i64) -> Result<(), Error> {
        let remove = |connection: &Connection| match connection.execute("DELETE FROM stories WHERE id = ?1", [id])? {
            0 => Err(Error::Missing("story")),
            _ => Ok(()),
        };
        self.remove(remove, |connection| {
            remove(connection)?;
            // A report that waits is work, and must not outlive its story.
            connection.execute("DELETE FROM reports WHERE story = ?1", [id])?;
            Ok(())
        })
    }
}

pub(super) fn one(connection: &Connection, id: i64) -> Result<StoredStory, Error> {
    let mut statement = connection.prepare_cached(&format!("{SELECT} WHERE s.id = ?1"))?;
    statement.query_row([id], story).optional()?.ok_or(Error::Missing("story"))
}

/// Says that what the record is made of has changed.
pub(super) fn touch(connection: &Connection, id: i64) -> Result<(), Error> {
    match connection.execute("UPDATE stories SET revision = revision + 1, tries = 0 WHERE id = ?1", [id])? {
        0 => Err(Error::Missing("story")),
        _ => Ok(()),
    }
}

fn story(row: &Row) -> rusqlite::Result<StoredStory> {
    let (revision, made_of): (i64, Option<i64>) = (row.get(3)?, row.get(7)?);
    Ok(StoredStory {
        id: row.get(0)?,
        name: row.get(1)?,
        created: row.get(2)?,
        revision,
        read: row.get(4)?,
        waiting: row.get(5)?,
        refused: row.get(6)?,
        is_current: made_of == Some(revision),
        has_record: row.get(8)?,
        why: row.get(9)?,
    })
}

fn checked(name: &str) -> Result<String, Error> {
    if name.chars().count() > LONGEST_NAME {
        return Err(Error::Wrong(format!("the name is too long: at most {LONGEST_NAME} characters")));
    }
    let name = super::reports::line(name);
    Ok(if name.is_empty() { UNNAMED.to_string() } else { name })
}
