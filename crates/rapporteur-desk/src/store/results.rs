//! Records of stories, and the search in their sentences. Begin with [`Kept`].

use super::reports::{StoredReport, TRIES, list};
use super::rulings::{self, StoredRuling};
use super::stories::{LINE, one};
use super::{Error, Store, now};
use crate::gzip::{pack, unpack};
use crate::query::Query;
use crate::record::{Record, Row};
use crate::sentences::{Found, Sentences};
use crate::views;
use rapporteur::comparison::Agreement;
use rapporteur::vocabulary::Vocabulary;
use rusqlite::{Connection, OptionalExtension, params};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;

/// The program that makes the records, with its version.
const PROGRAM: &str = concat!("rapporteur ", env!("CARGO_PKG_VERSION"));

/// Stories without waiting reports whose record is out of date; the first parameter is the program.
const UNJOINED: &str = "FROM stories s LEFT JOIN results e ON e.story = s.id
    WHERE (e.story IS NULL OR e.revision <> s.revision OR e.program <> ?1)
        AND (e.story IS NOT NULL OR EXISTS (SELECT 1 FROM reports r WHERE r.story = s.id))
        AND NOT EXISTS (SELECT 1 FROM reports r WHERE r.story = s.id AND r.state = 'waiting')";

/// The record of a story at a revision.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    /// The revision.
    pub revision: i64,
    /// The record as JSON, compressed with gzip.
    pub record: Vec<u8>,
}

impl Kept {
    /// The record as JSON: the bytes that `rapporteur compare --format json` writes. Fails with
    /// [`Error::Damaged`] if they are no longer what was written.
    pub fn json(&self) -> Result<Vec<u8>, Error> {
        unpack(&self.record).map_err(|error| Error::Damaged(format!("the comparison of a story is damaged ({error})")))
    }
}

/// A story whose record is to be made.
pub(crate) struct Unjoined {
    pub id: i64,
    pub revision: i64,
    /// True if merging this revision was begun too often, so that it seems to end the program.
    pub is_worn: bool,
    pub reports: Vec<StoredReport>,
    pub rulings: Vec<StoredRuling>,
}

impl Store {
    /// The record of a story, if there is one.
    pub fn kept(&self, story: i64) -> Result<Option<Kept>, Error> {
        self.read(|connection| {
            one(connection, story)?;
            let query = "SELECT revision, record FROM results WHERE story = ?1 AND record IS NOT NULL";
            let kept = |row: &rusqlite::Row| Ok(Kept { revision: row.get(0)?, record: row.get(1)? });
            Ok(connection.query_row(query, [story], kept).optional()?)
        })
    }

    /// The revision of a story's record, if there is one.
    pub fn kept_revision(&self, story: i64) -> Result<Option<i64>, Error> {
        self.read(|connection| {
            let query = "SELECT revision FROM results WHERE story = ?1 AND record IS NOT NULL";
            Ok(connection.prepare_cached(query)?.query_row([story], |row| row.get(0)).optional()?)
        })
    }

    /// At most `most` matching sentences of a story, best first.
    pub fn search(&self, story: i64, query: &Query, most: u32) -> Result<Vec<Found>, Error> {
        let kept = self.read(|connection| {
            one(connection, story)?;
            let query = "SELECT sentences IS NULL, coalesce(sentences, record) FROM results
                WHERE story = ?1 AND record IS NOT NULL";
            let kept = |row: &rusqlite::Row| Ok((row.get::<_, bool>(0)?, row.get::<_, Vec<u8>>(1)?));
            Ok(connection.query_row(query, [story], kept).optional()?)
        })?;
        let Some((is_record, packed)) = kept else { return Ok(Vec::new()) };
        let sentences = match is_record {
            // An earlier version of the program made it, without an index.
            true => Sentences::new(&serde_json::from_slice(&unpack(&packed)?).map_err(broken)?),
            false => sentences(&packed)?,
        };
        Ok(sentences.find(query, most as usize))
    }

    /// Stories without waiting reports whose record is out of date, each with the size of its
    /// annotated reports in bytes.
    pub(crate) fn unjoined(&self) -> Result<Vec<(i64, u64)>, Error> {
        self.read(|connection| {
            let query = format!(
                "SELECT s.id, (SELECT coalesce(sum(length(u.entry)), 0) FROM reports r
                    JOIN understood u ON u.report = r.id WHERE r.story = s.id) {UNJOINED} ORDER BY s.id"
            );
            let mut statement = connection.prepare_cached(&query)?;
            let rows = statement.query_map([PROGRAM], |row| Ok((row.get(0)?, row.get::<_, i64>(1)? as u64)))?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }

    /// Marks merging a story as begun. `None` if its record is up to date, or reports are waiting.
    pub(crate) fn begin_joining(&self, story: i64) -> Result<Option<Unjoined>, Error> {
        self.write(|connection| {
            let query = format!("SELECT s.id, s.revision, s.tries {UNJOINED} AND s.id = ?2");
            let next = connection
                .prepare_cached(&query)?
                .query_row(params![PROGRAM, story], |row| Ok((row.get(0)?, row.get(1)?, row.get::<_, u32>(2)?)))
                .optional()?;
            let Some((id, revision, tries)) = next else { return Ok(None) };
            connection.execute("UPDATE stories SET tries = tries + 1 WHERE id = ?1", [id])?;
            let rulings = rulings::list(connection, id)?;
            Ok(Some(Unjoined { id, revision, is_worn: tries >= TRIES, reports: list(connection, id)?, rulings }))
        })
    }

    /// Takes back that merging a story was begun: it did not end the program.
    pub(crate) fn put_back_story(&self, story: i64) -> Result<(), Error> {
        self.write(|connection| {
            connection.execute("UPDATE stories SET tries = max(tries - 1, 0) WHERE id = ?1", [story])?;
            Ok(())
        })
    }

    /// Stores the record of the state of a story that merging began with. If the story has changed
    /// since, it will be merged again.
    pub(crate) fn keep_record(&self, story: &Unjoined, record: &Record) -> Result<(), Error> {
        let compressed = pack(record.to_json().as_bytes())?;
        let sentences = pack(&postcard::to_stdvec(&Sentences::new(record)).map_err(broken)?)?;
        let counted = Counted::of(record);
        self.write_patiently(2 * (compressed.len() + sentences.len()), |connection| {
            if one(connection, story.id).is_err() {
                return Ok(());
            }
            keep(connection, story, Some(&compressed), None)?;
            counted.keep(connection, story.id)?;
            let change = "UPDATE results SET sentences = ?2 WHERE story = ?1";
            connection.execute(change, params![story.id, sentences])?;
            let read = story.reports.iter().filter(|report| report.state == "read");
            for (stored, report) in read.zip(&record.reports) {
                let change = "UPDATE reports SET key = ?2 WHERE id = ?1";
                connection.execute(change, params![stored.id, report.key])?;
            }
            Ok(())
        })
    }

    /// Forgets the record of a story, so that it is made anew from its reports.
    pub fn forget_record(&self, story: i64) -> Result<(), Error> {
        self.write(|connection| {
            connection.execute("DELETE FROM results WHERE story = ?1", [story])?;
            Ok(())
        })
    }

    /// Notes why there is no record of a story.
    pub(crate) fn keep_failure(&self, story: &Unjoined, why: Option<&str>) -> Result<(), Error> {
        self.write_patiently(0, |connection| {
            if one(connection, story.id).is_err() {
                return Ok(());
            }
            keep(connection, story, None, why)
        })
    }
}

fn keep(connection: &Connection, story: &Unjoined, record: Option<&[u8]>, why: Option<&str>) -> Result<(), Error> {
    connection.execute(
        "INSERT OR REPLACE INTO results (story, revision, program, record, why, made) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![story.id, story.revision, PROGRAM, record, why, now()],
    )?;
    Ok(())
}

/// The number of facts by verdict, and a fingerprint of each row.
struct Counted {
    differs: i64,
    changed: i64,
    alone: i64,
    agreed: i64,
    lines: Vec<u8>,
}

impl Counted {
    fn of(record: &Record) -> Counted {
        let outline = views::outline(record);
        let number = |verdict: Agreement| outline.count(verdict) as i64;
        let rows = record.comparison.iter().filter(|row| {
            use Agreement::*;
            matches!(row.agreement, Differs | Disputed | Changed | OnlyOne | Unmatched)
        });
        let lines: BTreeSet<[u8; LINE]> = rows.map(line).collect();
        Counted {
            differs: number(Agreement::Differs) + number(Agreement::Disputed),
            changed: number(Agreement::Changed),
            alone: number(Agreement::OnlyOne) + number(Agreement::Unmatched),
            agreed: number(Agreement::Same),
            lines: lines.into_iter().collect::<Vec<_>>().concat(),
        }
    }

    fn keep(&self, connection: &Connection, story: i64) -> Result<(), Error> {
        let change =
            "UPDATE results SET differs = ?2, changed = ?3, alone = ?4, agreed = ?5, lines = ?6 WHERE story = ?1";
        connection.execute(change, params![story, self.differs, self.changed, self.alone, self.agreed, self.lines])?;
        Ok(())
    }
}

/// A fingerprint of what a row says, whichever report says it: its slot, its verdict and the
/// values.
fn line(row: &Row) -> [u8; LINE] {
    let said = row.cells.iter().flat_map(|cell| &cell.said);
    let values: BTreeSet<&str> =
        said.map(|said| if said.value.is_empty() { &said.cite.text } else { &said.value }.as_str()).collect();
    let mut hash = Sha256::new();
    for part in [row.slot.name(), row.agreement.name()].into_iter().chain(values) {
        hash.update((part.len() as u64).to_le_bytes());
        hash.update(part);
    }
    let mut line = [0; LINE];
    line.copy_from_slice(&hash.finalize()[..LINE]);
    line
}

/// Unpacks the index stored with a record.
pub(super) fn sentences(packed: &[u8]) -> Result<Sentences, Error> {
    postcard::from_bytes(&unpack(packed)?).map_err(broken)
}

fn broken(error: impl std::fmt::Display) -> Error {
    Error::Broken(error.to_string())
}
