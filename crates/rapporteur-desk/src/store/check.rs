//! Checks that a store is intact. Begin with [`check`].
//!
//! Nothing is written, and a server may go on writing meanwhile: the check sees one snapshot of the
//! store.

use super::form::{self, Form};
use super::{Error, about, look_at, place, results, unopened};
use crate::gzip::unpack;
use crate::record::Record;
use crate::rulings::Ruling;
use crate::sentences::Sentences;
use rusqlite::{Connection, Row};
use sha2::{Digest, Sha256};
use std::fs::File;
use std::path::Path;

/// Maximum number of complaints of one kind.
const LISTED: usize = 20;

/// The result of checking a store.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Checked {
    /// Number of stories.
    pub stories: u64,
    /// Number of reports in all stories.
    pub reports: u64,
    /// Number of records.
    pub records: u64,
    /// Number of rows left over from an interrupted removal; they are deleted at the next start.
    pub left_over: u64,
    /// The damage, in words.
    pub damage: Vec<String>,
}

/// Checks the store in this file.
pub fn check(path: &Path) -> Result<Checked, Error> {
    match looked_at(path) {
        Err(Error::Damaged(_)) => Ok(Checked { damage: vec![UNREADABLE.to_string()], ..Checked::default() }),
        other => other,
    }
}

const UNREADABLE: &str = "the file: so much of it is damaged that it cannot be looked at";

fn looked_at(path: &Path) -> Result<Checked, Error> {
    let mut connection = to_read(path)?;
    let looking = connection.transaction().map_err(|error| about(path, error.into()))?;
    checked(&looking).map_err(|error| about(path, error))
}

/// Opens the store in this file for reading, while a server may be writing.
pub(super) fn to_read(path: &Path) -> Result<Connection, Error> {
    if !place::is_there(path)? {
        return Err(Error::Wrong(format!("there is no store {}: name one with --store", path.display())));
    }
    // Closing a handle would release the locks of a store that this program has open.
    if !place::is_held(path) {
        form::check_head(path, &File::open(path).map_err(|error| unopened(path, error))?)?;
    }
    let place = path.canonicalize().map_err(|error| unopened(path, error))?;
    let (connection, _) = look_at(&place).map_err(|error| about(path, error))?;
    match form::look(path, &connection)? {
        Form::Fresh => Err(Error::Wrong(format!("{} is empty: no server has made a store of it yet", path.display()))),
        Form::Newer(why) => Err(Error::Wrong(format!("{}: {why}", path.display()))),
        Form::Known => Ok(connection),
    }
}

/// A check of one aspect, which adds what is damaged.
type Look = fn(&Connection, &mut Checked) -> Result<(), Error>;

/// Checks the snapshot that the connection sees.
pub(super) fn checked(connection: &Connection) -> Result<Checked, Error> {
    let mut found = Checked::default();
    // Temporary tables in memory need no room on a disk that may be full.
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    let checks: [(&str, Look); 6] = [
        ("the file", structure),
        ("what belongs to what", references),
        ("the counts", counts),
        ("the captures", captures),
        ("the records", records),
        ("the rulings", rulings),
    ];
    for (what, check) in checks {
        match check(connection, &mut found) {
            Ok(()) => {}
            // An error of the disk is not damage.
            Err(error @ (Error::NoRoom(_) | Error::ReadOnly(_))) => return Err(error),
            // What such an error says to do is to make this check.
            Err(Error::Damaged(_)) => found.damage.push(format!("{what} cannot be looked at to the end")),
            Err(error) => found.damage.push(format!("{what} cannot be looked at to the end: {error}")),
        }
    }
    Ok(found)
}

fn structure(connection: &Connection, found: &mut Checked) -> Result<(), Error> {
    let mut statement = connection.prepare(&format!("PRAGMA integrity_check({LISTED})"))?;
    let lines = statement.query_map([], |row| row.get::<_, String>(0))?.collect::<Result<Vec<_>, _>>()?;
    // One of them may hold many, below a head.
    let lines = lines.iter().flat_map(|line| line.lines()).filter(|line| *line != "ok" && !line.starts_with("***"));
    list(lines.map(|line| format!("the file: {line}")).collect(), found);
    Ok(())
}

fn references(connection: &Connection, found: &mut Checked) -> Result<(), Error> {
    let mut statement = connection.prepare("PRAGMA foreign_key_check")?;
    let line = |row: &Row| Ok((row.get::<_, String>(0)?, row.get::<_, Option<i64>>(1)?));
    let mut wrong = Vec::new();
    for line in statement.query_map([], line)? {
        let (table, row) = line?;
        // A report is deleted together with its story; rows that belong to either may be deleted
        // later.
        if table == "reports" {
            wrong.push(format!("row {} of {table} belongs to nothing that is there", row.unwrap_or_default()));
        } else {
            found.left_over += 1;
        }
    }
    list(wrong, found);
    Ok(())
}

fn counts(connection: &Connection, found: &mut Checked) -> Result<(), Error> {
    let number = |query: &str| connection.query_row(query, [], |row| row.get::<_, i64>(0)).map(|number| number as u64);
    found.stories = number("SELECT count(*) FROM stories")?;
    found.reports = number("SELECT count(*) FROM reports")?;
    found.records = number("SELECT count(*) FROM results WHERE record IS NOT NULL")?;
    Ok(())
}

fn captures(connection: &Connection, found: &mut Checked) -> Result<(), Error> {
    let mut statement = connection.prepare(
        "SELECT r.story, r.id, r.path, r.capture, r.address, r.state, c.bytes
        FROM reports r LEFT JOIN captures c ON c.report = r.id ORDER BY r.id",
    )?;
    let mut rows = statement.query([])?;
    let mut wrong = Vec::new();
    while let Some(row) = rows.next()? {
        let (capture, address): (Option<String>, Option<String>) = (row.get(3)?, row.get(4)?);
        let bytes: Option<Vec<u8>> = row.get(6)?;
        let why = match (capture, bytes) {
            (Some(capture), Some(bytes)) if format!("{:x}", Sha256::digest(&bytes)) == capture => continue,
            (Some(_), Some(_)) => "its bytes are not those that were stored",
            (Some(_), None) => "its bytes are missing",
            (None, Some(_)) => "nothing says what its bytes should be",
            // A page that has not been fetched yet, or could not be.
            (None, None) if address.is_some() && row.get::<_, String>(5)? != "read" => continue,
            (None, None) => "it has neither bytes nor an address",
        };
        let (story, id, path): (i64, i64, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        wrong.push(format!("report {id} of story {story} (“{path}”): {why}"));
    }
    list(wrong, found);
    Ok(())
}

fn records(connection: &Connection, found: &mut Checked) -> Result<(), Error> {
    let mut statement = connection.prepare(
        "SELECT story, record, sentences FROM results
            WHERE record IS NOT NULL AND story IN (SELECT id FROM stories) ORDER BY story",
    )?;
    let mut rows = statement.query([])?;
    let mut wrong = Vec::new();
    while let Some(row) = rows.next()? {
        let (story, record, kept): (i64, Vec<u8>, Option<Vec<u8>>) = (row.get(0)?, row.get(1)?, row.get(2)?);
        let json = unpack(&record).map_err(|error| error.to_string());
        let read = json.and_then(|json| serde_json::from_slice::<Record>(&json).map_err(|error| error.to_string()));
        match (read, kept) {
            (Err(why), _) => wrong.push(format!("the record of story {story} cannot be read: {why}")),
            (Ok(record), Some(kept)) if results::sentences(&kept).ok() != Some(Sentences::new(&record)) => {
                wrong.push(format!("what is searched of story {story} are not the sentences of its record"));
            }
            (Ok(_), _) => {}
        }
    }
    list(wrong, found);
    Ok(())
}

fn rulings(connection: &Connection, found: &mut Checked) -> Result<(), Error> {
    let mut statement = connection
        .prepare("SELECT story, id, ruling FROM rulings WHERE story IN (SELECT id FROM stories) ORDER BY id")?;
    let mut rows = statement.query([])?;
    let mut wrong = Vec::new();
    while let Some(row) = rows.next()? {
        let (story, id, json): (i64, i64, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        if let Err(why) = serde_json::from_str::<Ruling>(&json) {
            wrong.push(format!("ruling {id} of story {story} cannot be read: {why}"));
        }
    }
    list(wrong, found);
    Ok(())
}

fn list(wrong: Vec<String>, found: &mut Checked) {
    let more = wrong.len().saturating_sub(LISTED);
    found.damage.extend(wrong.into_iter().take(LISTED));
    if more > 0 {
        found.damage.push(format!("and {more} more like these"));
    }
}
