//! The stories themselves. Begin with [`StoredStory`].

use super::{Error, Store, now};
use crate::plain::{clean, shorten};
use rusqlite::{Connection, OptionalExtension, Row, params};
use std::collections::HashSet;

/// A story in the store.
#[derive(Clone, Debug, PartialEq)]
pub struct StoredStory {
    /// Its number, never reused.
    pub id: i64,
    /// Its name.
    pub name: String,
    /// When it was created (RFC 3339).
    pub created: String,
    /// Increases with every change to the reports or rulings that its record is made from.
    pub revision: i64,
    /// Number of reports that were read.
    pub read: u32,
    /// Number of reports waiting to be read.
    pub waiting: u32,
    /// Number of reports that could not be read.
    pub refused: u32,
    /// True if its record is up to date with its reports and rulings.
    pub is_current: bool,
    /// True if there is a record, even if it is out of date.
    pub has_record: bool,
    /// Why there is no record, if making it failed.
    pub why: Option<String>,
    /// The numbers of its record; `None` if there is none.
    pub counts: Option<Counts>,
}

/// The number of facts of a record by verdict.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Facts on which reports differ, or which are disputed.
    pub differs: u32,
    /// Facts that changed.
    pub changed: u32,
    /// Facts that one report has and that were found in no other.
    pub alone: u32,
    /// Facts on which reports agree.
    pub agreed: u32,
    /// Number of rows that have changed since the story was last opened; `None` if it never was.
    pub new: Option<u32>,
}

/// Maximum length of a story's name, in characters.
pub const LONGEST_NAME: usize = 200;
/// A story without a name, until a report that has a headline is read.
const UNNAMED: &str = "Untitled story";
/// Length in bytes of the fingerprint of a row.
pub(super) const LINE: usize = 8;
/// Maximum number of stories.
const MOST: i64 = 10_000;

const SELECT: &str = "
    SELECT s.id, s.name, s.created, s.revision,
        (SELECT count(*) FROM reports r WHERE r.story = s.id AND r.state = 'read'),
        (SELECT count(*) FROM reports r WHERE r.story = s.id AND r.state = 'waiting'),
        (SELECT count(*) FROM reports r WHERE r.story = s.id AND r.state = 'refused'),
        e.revision, e.record IS NOT NULL, e.why, e.differs, e.changed, e.alone, e.agreed, e.lines, s.seen
    FROM stories s LEFT JOIN results e ON e.story = s.id";

impl Store {
    /// Makes a story. One without a name gets the headline of the first report that is read.
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

    /// At most `most` stories with a smaller number than `before`, newest first.
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

    /// Remembers that its record was opened: its rows are no longer new.
    pub fn open_story(&self, id: i64) -> Result<(), Error> {
        let is_seen = |connection: &Connection| {
            let query = "SELECT count(*) FROM stories s JOIN results e ON e.story = s.id
                WHERE s.id = ?1 AND s.seen IS NOT e.lines";
            Ok(connection.prepare_cached(query)?.query_row([id], |row| row.get::<_, i64>(0))? == 0)
        };
        if self.read(is_seen)? {
            return Ok(());
        }
        self.write(|connection| {
            let change = "UPDATE stories SET seen = (SELECT lines FROM results WHERE story = ?1) WHERE id = ?1";
            connection.execute(change, [id])?;
            Ok(())
        })
    }

    /// Renames it.
    pub fn rename_story(&self, id: i64, name: &str) -> Result<StoredStory, Error> {
        let name = checked(name)?;
        self.write(|connection| {
            connection.execute("UPDATE stories SET name = ?2 WHERE id = ?1", params![id, name])?;
            one(connection, id)
        })
    }

    /// Deletes it with everything that belongs to it.
    pub fn delete_story(&self, id: i64) -> Result<(), Error> {
        let remove = |connection: &Connection| match connection.execute("DELETE FROM stories WHERE id = ?1", [id])? {
            0 => Err(Error::Missing("story")),
            _ => Ok(()),
        };
        self.remove(remove, |connection| {
            remove(connection)?;
            // A waiting report is work to do, and must not outlive its story.
            connection.execute("DELETE FROM reports WHERE story = ?1", [id])?;
            Ok(())
        })
    }
}

pub(super) fn one(connection: &Connection, id: i64) -> Result<StoredStory, Error> {
    let mut statement = connection.prepare_cached(&format!("{SELECT} WHERE s.id = ?1"))?;
    statement.query_row([id], story).optional()?.ok_or(Error::Missing("story"))
}

/// Calls a story without a name by the headline of a report.
pub(super) fn name_after(connection: &Connection, id: i64, title: &str) -> Result<(), Error> {
    let name = shorten(&clean(title), LONGEST_NAME - 2);
    let change = "UPDATE stories SET name = ?2 WHERE id = ?1 AND name = ?3 AND ?2 <> ''";
    connection.execute(change, params![id, name, UNNAMED])?;
    Ok(())
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
        counts: counts(row)?,
    })
}

fn counts(row: &Row) -> rusqlite::Result<Option<Counts>> {
    let Some(differs) = row.get(10)? else { return Ok(None) };
    let (lines, seen): (Option<Vec<u8>>, Option<Vec<u8>>) = (row.get(14)?, row.get(15)?);
    let new = |seen: Vec<u8>| {
        let seen: HashSet<&[u8]> = seen.chunks(LINE).collect();
        lines.unwrap_or_default().chunks(LINE).filter(|line| !seen.contains(line)).count() as u32
    };
    Ok(Some(Counts { differs, changed: row.get(11)?, alone: row.get(12)?, agreed: row.get(13)?, new: seen.map(new) }))
}

fn checked(name: &str) -> Result<String, Error> {
    if name.chars().count() > LONGEST_NAME {
        return Err(Error::Wrong(format!("the name is too long: at most {LONGEST_NAME} characters")));
    }
    let name = clean(name);
    Ok(if name.is_empty() { UNNAMED.to_string() } else { name })
}
