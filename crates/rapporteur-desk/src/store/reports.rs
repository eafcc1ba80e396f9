//! The reports of stories: added, waiting, read, refused, removed. Begin with [`StoredReport`].

use super::stories::{name_after, one, touch};
use super::{Error, Store, StoredStory, now};
use crate::cache::{self, Entry, Key};
use crate::plain::{clean, shorten};
use rapporteur::report::Report;
use rusqlite::{Connection, OptionalExtension, Row, params};
use sha2::{Digest, Sha256};

/// A report in the store.
#[derive(Clone, Debug, PartialEq)]
pub struct StoredReport {
    /// Its number, never reused.
    pub id: i64,
    /// The story it belongs to.
    pub story: i64,
    /// File name or address.
    pub path: String,
    /// The address it is fetched from, if it has one.
    pub address: Option<String>,
    /// The outlet given by the user.
    pub given_outlet: Option<String>,
    /// The date of publication given by the user.
    pub given_published: Option<String>,
    /// The headline given by the user.
    pub given_title: Option<String>,
    /// The outlet found in the report.
    pub outlet: Option<String>,
    /// The headline found in the report.
    pub title: Option<String>,
    /// The date of publication found in the report, in ISO 8601.
    pub published: Option<String>,
    /// The language of the report as a BCP 47 tag.
    pub language: Option<String>,
    /// SHA-256 of its bytes in hexadecimal; `None` until they are there.
    pub capture: Option<String>,
    /// Size in bytes.
    pub size: u64,
    /// `waiting`, `read` or `refused`.
    pub state: String,
    /// Why it was refused, or what part of it was not read.
    pub why: Option<String>,
    /// Its key in the record.
    pub key: Option<String>,
    /// When it was added (RFC 3339).
    pub added: String,
}

/// A report that is waiting to be read.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Waiting {
    /// Its number.
    pub id: i64,
    /// The story it belongs to.
    pub story: i64,
    /// Size in bytes.
    pub size: u64,
    /// True if its bytes are there.
    pub is_fetched: bool,
}

/// A report to add.
#[derive(Clone, Debug, PartialEq)]
pub struct Addition {
    /// File name or address.
    pub path: String,
    /// Its bytes, or where to get them.
    pub given: Given,
    /// The outlet, if the user gives it.
    pub outlet: Option<String>,
    /// The date of publication in ISO 8601, if the user gives it.
    pub published: Option<String>,
    /// The headline, if the user gives it.
    pub title: Option<String>,
}

/// New metadata of a report. A field that is `None` stays as it is; an empty one goes back to what
/// the report says of itself.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Edit {
    /// Who published it.
    pub outlet: Option<String>,
    /// When it was published, in ISO 8601.
    pub published: Option<String>,
    /// Its headline.
    pub title: Option<String>,
}

impl StoredReport {
    /// Who published it: as given by the user, else as found.
    pub fn outlet(&self) -> Option<&str> {
        self.given_outlet.as_deref().or(self.outlet.as_deref())
    }

    /// When it was published, in ISO 8601: as given by the user, else as found.
    pub fn published(&self) -> Option<&str> {
        self.given_published.as_deref().or(self.published.as_deref())
    }

    /// Its headline: as given by the user, else as found.
    pub fn title(&self) -> Option<&str> {
        self.given_title.as_deref().or(self.title.as_deref())
    }
}

/// The content of a report to add.
#[derive(Clone, Debug, PartialEq)]
pub enum Given {
    /// Bytes.
    Bytes(Vec<u8>),
    /// The address of a page.
    Address(String),
}

/// Maximum number of reports of a story.
pub const MOST_REPORTS: u32 = 200;
/// Maximum number of waiting reports in all stories.
pub const LONGEST_QUEUE: u32 = 1_000;
/// How often reading a report may begin before the report is suspected of ending the program.
pub const TRIES: u32 = 3;
/// Maximum length of a path, an outlet or a headline in characters.
const LONGEST_LINE: usize = 300;
/// Maximum length of an address in characters.
const LONGEST_ADDRESS: usize = 2_000;

const SELECT: &str = "
    SELECT id, story, path, address, given_outlet, given_published, outlet, title, published, capture, size, state,
        why, key, added, given_title, language
    FROM reports";

impl Store {
    /// Adds all of these reports or none. A report that the story already has (the same bytes, or
    /// the same address) is returned instead of added.
    pub fn add_reports(&self, story: i64, additions: &[Addition]) -> Result<Vec<StoredReport>, Error> {
        additions.iter().try_for_each(check_addition)?;
        self.write_sized(additions.iter().map(size).sum(), |connection| {
            let ids =
                additions.iter().map(|addition| add(connection, story, addition)).collect::<Result<Vec<_>, _>>()?;
            check_room(connection, &one(connection, story)?)?;
            ids.into_iter().map(|id| report(connection, story, id)).collect()
        })
    }

    /// The reports of a story in the order in which they were added.
    pub fn reports(&self, story: i64) -> Result<Vec<StoredReport>, Error> {
        self.read(|connection| {
            one(connection, story)?;
            list(connection, story)
        })
    }

    /// One report of a story.
    pub fn report(&self, story: i64, id: i64) -> Result<StoredReport, Error> {
        self.read(|connection| report(connection, story, id))
    }

    /// Removes a report from its story.
    pub fn remove_report(&self, story: i64, id: i64) -> Result<(), Error> {
        let remove = |connection: &Connection| {
            let removed = connection.execute("DELETE FROM reports WHERE story = ?1 AND id = ?2", [story, id])?;
            if removed == 0 {
                return Err(Error::Missing("report"));
            }
            touch(connection, story)
        };
        self.remove(remove, remove)
    }

    /// Queues a report that was refused to be read again.
    pub fn retry_report(&self, story: i64, id: i64) -> Result<(), Error> {
        self.write(|connection| {
            if report(connection, story, id)?.state != "refused" {
                return Err(Error::Wrong("only a report that was refused can be tried again".to_string()));
            }
            let change = "UPDATE reports SET state = 'waiting', why = NULL, tries = 0 WHERE id = ?1";
            connection.execute(change, [id])?;
            touch(connection, story)
        })
    }

    /// Changes the metadata of a report, which is then read again.
    pub fn edit_report(&self, story: i64, id: i64, edit: &Edit) -> Result<StoredReport, Error> {
        let published = edit.published.as_deref().filter(|published| !published.is_empty());
        check_known(edit.outlet.as_deref(), published, edit.title.as_deref())?;
        self.write(|connection| {
            let known = report(connection, story, id)?;
            let outlet = edited(&edit.outlet, known.outlet(), &known.given_outlet);
            let published = edited(&edit.published, known.published(), &known.given_published);
            let title = edited(&edit.title, known.title(), &known.given_title);
            if (&outlet, &published, &title) == (&known.given_outlet, &known.given_published, &known.given_title) {
                return Ok(known);
            }
            // What was found was copied from what was given; if that is withdrawn, it must be found
            // again.
            let change = "UPDATE reports SET given_outlet = ?2, given_published = ?3, given_title = ?4, tries = 0,
                outlet = iif(?2 IS NULL AND given_outlet IS NOT NULL, NULL, outlet),
                published = iif(?3 IS NULL AND given_published IS NOT NULL, NULL, published),
                title = iif(?4 IS NULL AND given_title IS NOT NULL, NULL, title),
                why = iif(state = 'read', NULL, why), state = iif(state = 'read', 'waiting', state) WHERE id = ?1";
            connection.execute(change, params![id, outlet, published, title])?;
            touch(connection, story)?;
            report(connection, story, id)
        })
    }

    /// The bytes of a report; `None` if they are not there yet.
    pub fn bytes(&self, report: i64) -> Result<Option<Vec<u8>>, Error> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached("SELECT bytes FROM captures WHERE report = ?1")?;
            Ok(statement.query_row([report], |row| row.get(0)).optional()?)
        })
    }

    /// The number of waiting reports in all stories.
    pub fn waiting(&self) -> Result<u32, Error> {
        self.read(waiting)
    }

    /// The waiting reports, oldest first.
    pub(crate) fn waiting_reports(&self) -> Result<Vec<Waiting>, Error> {
        self.read(|connection| {
            let query = "SELECT id, story, size, capture IS NOT NULL FROM reports WHERE state = 'waiting' ORDER BY id";
            let mut statement = connection.prepare_cached(query)?;
            let rows = statement.query_map([], |row| {
                let size = row.get::<_, i64>(2)? as u64;
                Ok(Waiting { id: row.get(0)?, story: row.get(1)?, size, is_fetched: row.get(3)? })
            })?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }

    /// Marks a waiting report as begun. `None` if it is no longer waiting.
    pub(crate) fn begin_report(&self, id: i64) -> Result<Option<StoredReport>, Error> {
        self.write(|connection| {
            let query = format!("{SELECT} WHERE id = ?1 AND state = 'waiting'");
            let next = connection.prepare_cached(&query)?.query_row([id], stored).optional()?;
            if let Some(next) = &next {
                connection.execute("UPDATE reports SET tries = tries + 1 WHERE id = ?1", [next.id])?;
            }
            Ok(next)
        })
    }

    /// Takes back that a report was begun: it did not end the program.
    pub(crate) fn put_back(&self, id: i64) -> Result<(), Error> {
        self.write(|connection| {
            connection.execute("UPDATE reports SET tries = max(tries - 1, 0) WHERE id = ?1", [id])?;
            Ok(())
        })
    }

    /// True if reading the report was begun too often, so that it seems to end the program.
    pub(crate) fn is_worn(&self, report: i64) -> Result<bool, Error> {
        self.read(|connection| {
            let tries: Option<u32> = connection
                .query_row("SELECT tries FROM reports WHERE id = ?1", [report], |row| row.get(0))
                .optional()?;
            Ok(tries.is_some_and(|tries| tries > TRIES))
        })
    }

    /// Stores the bytes fetched from the address.
    pub(crate) fn keep_bytes(&self, report: &StoredReport, address: &str, bytes: &[u8]) -> Result<(), Error> {
        let capture = format!("{:x}", Sha256::digest(bytes));
        self.write_patiently(bytes.len(), |connection| {
            if let Some(other) = with_capture(connection, report.story, &capture)?.filter(|other| *other != report.id) {
                let path: String =
                    connection.query_row("SELECT path FROM reports WHERE id = ?1", [other], |row| row.get(0))?;
                return Err(Error::Wrong(format!("gave the same bytes as “{path}”, which is in the story already")));
            }
            let change = "UPDATE reports SET address = ?2, capture = ?3, size = ?4 WHERE id = ?1 AND state = 'waiting'";
            if connection.execute(change, params![report.id, address, capture, bytes.len() as i64])? == 1 {
                let keep = "INSERT OR REPLACE INTO captures (report, bytes) VALUES (?1, ?2)";
                connection.execute(keep, params![report.id, bytes])?;
            }
            Ok(())
        })
    }

    /// The annotated report, if it was made with this key.
    pub(crate) fn understood(&self, report: i64, key: &Key) -> Result<Option<Entry>, Error> {
        self.read(|connection| {
            let query = "SELECT entry FROM understood WHERE report = ?1 AND key = ?2";
            let found =
                connection.prepare_cached(query)?.query_row(params![report, key], |row| row.get(0)).optional()?;
            Ok(found.and_then(|entry: Vec<u8>| cache::decode(key, &entry)))
        })
    }

    /// Stores the annotated report.
    pub(crate) fn keep_understood(&self, report: i64, key: &Key, entry: &Entry) -> Result<(), Error> {
        let bytes = cache::encode(key, entry);
        self.write_patiently(bytes.len(), |connection| {
            // It may have been removed meanwhile.
            let keep =
                "INSERT OR REPLACE INTO understood (report, key, entry) SELECT id, ?2, ?3 FROM reports WHERE id = ?1";
            connection.execute(keep, params![report, key, bytes])?;
            Ok(())
        })
    }

    /// Marks a waiting report as read and stores what was found, unless its metadata has changed
    /// meanwhile. `why` says what part of it was not read.
    pub(crate) fn settle_read(&self, report: &StoredReport, found: &Report, why: Option<&str>) -> Result<(), Error> {
        let published = found.published.as_ref().map(|stamp| stamp.to_iso());
        let title = found.title().map(clean);
        self.settle(report.id, |connection| {
            let change =
                "UPDATE reports SET state = 'read', outlet = ?2, title = ?3, published = ?4, why = ?5, language = ?6
                WHERE id = ?1 AND state = 'waiting'
                    AND given_outlet IS ?7 AND given_published IS ?8 AND given_title IS ?9";
            let given = (&report.given_outlet, &report.given_published, &report.given_title);
            let row =
                params![report.id, found.outlet, title, published, why, found.language, given.0, given.1, given.2];
            let changed = connection.execute(change, row)?;
            if let Some(title) = title.as_deref().filter(|_| changed == 1) {
                name_after(connection, report.story, title)?;
            }
            Ok(changed)
        })
    }

    /// Marks a waiting report as refused, and why.
    pub(crate) fn settle_refused(&self, id: i64, why: &str) -> Result<(), Error> {
        self.settle(id, |connection| {
            let change = "UPDATE reports SET state = 'refused', why = ?2 WHERE id = ?1 AND state = 'waiting'";
            Ok(connection.execute(change, params![id, why])?)
        })
    }

    fn settle(&self, id: i64, change: impl Fn(&Connection) -> Result<usize, Error>) -> Result<(), Error> {
        self.write_patiently(0, |connection| {
            // It may have been removed meanwhile.
            if change(connection)? == 1 {
                let story = connection.query_row("SELECT story FROM reports WHERE id = ?1", [id], |row| row.get(0))?;
                touch(connection, story)?;
            }
            Ok(())
        })
    }
}

pub(super) fn list(connection: &Connection, story: i64) -> Result<Vec<StoredReport>, Error> {
    let mut statement = connection.prepare_cached(&format!("{SELECT} WHERE story = ?1 ORDER BY id"))?;
    let rows = statement.query_map([story], stored)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn report(connection: &Connection, story: i64, id: i64) -> Result<StoredReport, Error> {
    let mut statement = connection.prepare_cached(&format!("{SELECT} WHERE story = ?1 AND id = ?2"))?;
    statement.query_row([story, id], stored).optional()?.ok_or(Error::Missing("report"))
}

fn stored(row: &Row) -> rusqlite::Result<StoredReport> {
    Ok(StoredReport {
        id: row.get(0)?,
        story: row.get(1)?,
        path: row.get(2)?,
        address: row.get(3)?,
        given_outlet: row.get(4)?,
        given_published: row.get(5)?,
        outlet: row.get(6)?,
        title: row.get(7)?,
        published: row.get(8)?,
        capture: row.get(9)?,
        size: row.get::<_, i64>(10)? as u64,
        state: row.get(11)?,
        why: row.get(12)?,
        key: row.get(13)?,
        added: row.get(14)?,
        given_title: row.get(15)?,
        language: row.get(16)?,
    })
}

fn add(connection: &Connection, story: i64, addition: &Addition) -> Result<i64, Error> {
    let (bytes, address) = match &addition.given {
        Given::Bytes(bytes) => (Some(bytes), None),
        Given::Address(address) => (None, Some(address)),
    };
    let capture = bytes.map(|bytes| format!("{:x}", Sha256::digest(bytes)));
    let there = match (&capture, address) {
        (Some(capture), _) => with_capture(connection, story, capture)?,
        (None, Some(address)) => with_address(connection, story, address)?,
        (None, None) => None,
    };
    if let Some(there) = there {
        return Ok(there);
    }
    one(connection, story)?;
    let size = size(addition) as i64;
    let said = |words: &Option<String>| words.as_deref().map(clean).filter(|words| !words.is_empty());
    let (outlet, title) = (said(&addition.outlet), said(&addition.title));
    let (path, published) = (&addition.path, &addition.published);
    connection.execute(
        "INSERT INTO reports (story, path, address, given_outlet, given_published, given_title, capture, size, state, added)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 'waiting', ?9)",
        params![story, path, address, outlet, published, title, capture, size, now()],
    )?;
    let id = connection.last_insert_rowid();
    if let Some(bytes) = bytes {
        connection.execute("INSERT INTO captures (report, bytes) VALUES (?1, ?2)", params![id, bytes])?;
    }
    Ok(id)
}

fn with_capture(connection: &Connection, story: i64, capture: &str) -> Result<Option<i64>, Error> {
    let query = "SELECT id FROM reports WHERE story = ?1 AND capture = ?2";
    Ok(connection.query_row(query, params![story, capture], |row| row.get(0)).optional()?)
}

/// The report with this address, if the story has one. One that was refused does not count, so that
/// it can be tried again.
fn with_address(connection: &Connection, story: i64, address: &str) -> Result<Option<i64>, Error> {
    let query = "SELECT id FROM reports WHERE story = ?1 AND path = ?2 AND state <> 'refused'";
    Ok(connection.query_row(query, params![story, address], |row| row.get(0)).optional()?)
}

fn check_room(connection: &Connection, story: &StoredStory) -> Result<(), Error> {
    if story.read + story.waiting + story.refused > MOST_REPORTS {
        return Err(Error::TooMany(format!(
            "a story has at most {MOST_REPORTS} reports: remove some, or make another story"
        )));
    }
    if waiting(connection)? > LONGEST_QUEUE {
        return Err(Error::Full(format!("{LONGEST_QUEUE} reports wait to be read: try again when some are done")));
    }
    Ok(())
}

fn waiting(connection: &Connection) -> Result<u32, Error> {
    let query = "SELECT count(*) FROM reports WHERE state = 'waiting'";
    Ok(connection.query_row(query, [], |row| row.get(0))?)
}

/// Number of bytes that come with the report.
fn size(addition: &Addition) -> usize {
    match &addition.given {
        Given::Bytes(bytes) => bytes.len(),
        Given::Address(_) => 0,
    }
}

/// Refuses a report that cannot be added to any story, and says what to do.
pub fn check_addition(addition: &Addition) -> Result<(), Error> {
    match &addition.given {
        Given::Bytes(bytes) => check_bytes(&addition.path, bytes)?,
        Given::Address(address) => check_address(address)?,
    }
    let longest = if matches!(addition.given, Given::Address(_)) { LONGEST_ADDRESS } else { LONGEST_LINE };
    if addition.path.chars().count() > longest {
        return Err(Error::Wrong(format!("a name or an address is too long: at most {longest} characters")));
    }
    check_known(addition.outlet.as_deref(), addition.published.as_deref(), addition.title.as_deref())
}

/// An error if the metadata is invalid.
fn check_known(outlet: Option<&str>, published: Option<&str>, title: Option<&str>) -> Result<(), Error> {
    if let Some(published) = published.filter(|published| crate::reading::date(published).is_none()) {
        return Err(Error::Wrong(format!(
            "“{}” is not a date: write 2018-05-31 or 2018-05-31T14:30+02:00",
            shorten(&clean(published), 60)
        )));
    }
    if [outlet, title].into_iter().flatten().any(|words| words.chars().count() > LONGEST_LINE) {
        return Err(Error::Wrong(format!("an outlet or a headline is too long: at most {LONGEST_LINE} characters")));
    }
    Ok(())
}

/// The value given by the user after an edit; what was found anyway does not become a given value.
fn edited(edit: &Option<String>, known: Option<&str>, given: &Option<String>) -> Option<String> {
    match edit.as_deref().map(clean) {
        None => given.clone(),
        Some(words) if Some(words.as_str()) == known => given.clone(),
        Some(words) => Some(words).filter(|words| !words.is_empty()),
    }
}

fn check_address(address: &str) -> Result<(), Error> {
    let lower = address.to_ascii_lowercase();
    let rest = lower.strip_prefix("http://").or_else(|| lower.strip_prefix("https://"));
    if rest.is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_graphic())) {
        return Ok(());
    }
    let shown = shorten(&clean(address), 60);
    Err(Error::Wrong(format!(
        "“{shown}” is not the address of a page: one looks like https://www.example.org/news/fire.html; \
         copy it whole from the browser"
    )))
}

fn check_bytes(path: &str, bytes: &[u8]) -> Result<(), Error> {
    let path = shorten(&clean(path), 60);
    if bytes.len() > rapporteur_read::LARGEST {
        let megabytes = rapporteur_read::LARGEST >> 20;
        return Err(Error::TooMany(format!(
            "“{path}” is too large: at most {megabytes} MB for one report; give its text alone"
        )));
    }
    if bytes.is_empty() {
        return Err(Error::Wrong(format!("“{path}” is empty: save the report into the file again, then add it")));
    }
    Ok(())
}
