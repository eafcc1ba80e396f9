//! The format of the file: whether it is a store, in which format, and the migrations to the
//! current one. Begin with [`look`].

use super::{Error, about, unopened};
use rusqlite::{Connection, OptionalExtension};
use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::Path;

/// The migrations from an empty file to the current format, in order. A migration that was
/// published is never changed.
const MIGRATIONS: [&str; 5] = [
    include_str!("001.sql"),
    include_str!("002.sql"),
    include_str!("003.sql"),
    include_str!("004.sql"),
    include_str!("005.sql"),
];
/// SQLite's application id of a store: "Rapp". The first format had none.
const SIGN: i32 = 0x5261_7070;
/// The first bytes of every SQLite file.
const HEAD: &[u8; 16] = b"SQLite format 3\0";
/// Maximum number of a format; a file with a larger one was not written by this program.
const LAST: i64 = 9_999;
/// Queries that work on every store since the first format.
const FIRST: [&str; 7] = [
    "SELECT id, name, created, revision, tries FROM stories",
    "SELECT id, story, path, address, given_outlet, given_published, outlet, title, published, capture, size, state, \
        why, key, tries, added FROM reports",
    "SELECT report, bytes FROM captures",
    "SELECT id, story, ruling, made, undone FROM rulings",
    "SELECT story, revision, program, record, why, made FROM results",
    "SELECT hash, until FROM sessions",
    "SELECT name, value FROM secrets",
];
/// Further queries that reading a store needs. A store of a newer format in which they work can be
/// read.
const READ: [&str; 3] = [
    "SELECT given_title, language FROM reports",
    "SELECT differs, changed, alone, agreed, lines, sentences FROM results",
    "SELECT seen FROM stories",
];

/// The format of a file.
#[derive(Debug, PartialEq)]
pub(super) enum Form {
    /// Empty: a store can be created in it.
    Fresh,
    /// A store in a known format.
    Known,
    /// A store in a newer format that can be read, and why it cannot be changed.
    Newer(String),
}

/// An error if the file is not a database or belongs to another program. It is called before
/// anything is created next to the file.
pub(super) fn check_head(path: &Path, mut file: &File) -> Result<(), Error> {
    let mut head = Vec::new();
    file.seek(SeekFrom::Start(0)).map_err(|error| unopened(path, error))?;
    file.take(100).read_to_end(&mut head).map_err(|error| unopened(path, error))?;
    if head.is_empty() {
        return Ok(());
    }
    let Some(sign) = head.get(68..72).filter(|_| head.starts_with(HEAD)) else {
        return Err(Error::Wrong(format!(
            "{} could not be opened: it is no store but another file, or a store whose beginning is damaged. Name \
             another file with --store, or put a backup in its place",
            path.display()
        )));
    };
    let sign = sign.iter().fold(0, |sign, byte| sign << 8 | i32::from(*byte));
    if sign == 0 || sign == SIGN { Ok(()) } else { Err(foreign(path)) }
}

/// The format of the file; an error if it is not a store or cannot be read.
pub(super) fn look(path: &Path, connection: &Connection) -> Result<Form, Error> {
    let number = |name: &str| connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
    let failed = |error: rusqlite::Error| about(path, error.into());
    let (sign, form) = (number("application_id").map_err(failed)?, number("user_version").map_err(failed)?);
    let tables: i64 =
        connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0)).map_err(failed)?;
    if tables == 0 && form == 0 && (sign == 0 || sign == i64::from(SIGN)) {
        return Ok(Form::Fresh);
    }
    let is_store = has(connection, &FIRST);
    let is_readable = is_store && has(connection, &READ);
    match usize::try_from(form) {
        // The first format had no application id.
        _ if sign != i64::from(SIGN) && !(sign == 0 && is_store) => Err(foreign(path)),
        Ok(form) if (1..=MIGRATIONS.len()).contains(&form) => Ok(Form::Known),
        Ok(_) if (1..=LAST).contains(&form) => {
            let why = newer(connection, form);
            if is_readable { Ok(Form::Newer(why)) } else { Err(Error::Wrong(format!("{}: {why}", path.display()))) }
        }
        _ => Err(Error::Wrong(format!(
            "{} says that its form is number {form}, which no rapporteur has written: another program has changed it, or \
             it is damaged. Put a backup in its place",
            path.display()
        ))),
    }
}

/// True if all of these queries work.
fn has(connection: &Connection, queries: &[&str]) -> bool {
    queries.iter().all(|query| connection.prepare(query).is_ok())
}

/// An error if the store has an older format and could not be migrated.
pub(super) fn check_readable(path: &Path, connection: &Connection) -> Result<(), Error> {
    if has(connection, &READ) {
        return Ok(());
    }
    Err(Error::Wrong(format!(
        "{} was written by an older rapporteur and cannot be changed now: let this one open it once where the file and \
         its folder can be written to and the disk has room",
        path.display()
    )))
}

/// Migrates the file to the current format.
pub(super) fn migrate(writer: &mut Connection) -> Result<(), Error> {
    let done: i64 = writer.pragma_query_value(None, "user_version", |row| row.get(0))?;
    for (at, migration) in MIGRATIONS.iter().enumerate().skip(usize::try_from(done).unwrap_or_default()) {
        let transaction = writer.transaction()?;
        transaction.execute_batch(migration)?;
        transaction.pragma_update(None, "user_version", at as i64 + 1)?;
        transaction.commit()?;
    }
    Ok(())
}

fn foreign(path: &Path) -> Error {
    Error::Wrong(format!(
        "{} is a database of another program, which is left as it is: name another file with --store",
        path.display()
    ))
}

fn newer(connection: &Connection, form: i64) -> String {
    let query = "SELECT program FROM results ORDER BY made DESC LIMIT 1";
    let program = connection.query_row(query, [], |row| row.get::<_, String>(0)).optional().ok().flatten();
    let program = program.filter(|program| !program.chars().any(char::is_control) && program.len() < 100);
    let named = program.map(|program| format!(", last by {program}")).unwrap_or_default();
    format!(
        "the store was written by a newer rapporteur{named} (form {form}; this program knows {}): use that one to change it",
        MIGRATIONS.len()
    )
}
