//! The bodies and parameters of the API.

use crate::problem::Problem;
use axum::http::StatusCode;
use rapporteur_desk::query::{self, Query};
use rapporteur_desk::rulings;
use rapporteur_desk::sentences::Found;
use rapporteur_desk::store::{StoredReport, StoredRuling, StoredStory};
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;
use utoipa::{IntoParams, ToSchema};

/// The part of a list to return.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Page {
    /// Only stories with a smaller number.
    pub before: Option<i64>,
    /// Maximum number of items; 50 by default.
    #[param(minimum = 1, maximum = 200)]
    limit: Option<u32>,
}

impl Page {
    /// The maximum number of items; an error if it is out of range.
    pub fn limit(&self) -> Result<u32, Problem> {
        limit(self.limit)
    }
}

fn limit(asked: Option<u32>) -> Result<u32, Problem> {
    let limit = asked.unwrap_or(50);
    if (1..=200).contains(&limit) {
        return Ok(limit);
    }
    Err(Problem::new(StatusCode::BAD_REQUEST, "limit is a number from 1 to 200."))
}

/// A name for a story.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Name {
    /// At most 200 characters; a story without a name gets the headline of the first report that is read.
    #[schema(max_length = 200)]
    pub name: String,
}

/// A list of stories.
#[derive(Serialize, ToSchema)]
pub struct Stories {
    /// The stories, the newest first.
    pub stories: Vec<Story>,
}

/// A story.
#[derive(Serialize, ToSchema)]
pub struct Story {
    /// Its number, never reused.
    id: i64,
    /// Its name.
    name: String,
    /// When it was made.
    #[schema(format = DateTime)]
    created: String,
    /// What is being done with it.
    state: Status,
    /// Increases with every change to the reports or rulings that the record is made from.
    revision: i64,
    /// Number of reports that were read.
    read: u32,
    /// Number of reports waiting to be read.
    waiting: u32,
    /// Number of reports that could not be read.
    refused: u32,
    /// True if there is a record, even if it is out of date.
    has_record: bool,
    /// Why there is no record, if making it failed.
    why: Option<String>,
    /// Number of facts on which reports differ, or which are disputed.
    differs: Option<u32>,
    /// Number of facts that changed.
    changed: Option<u32>,
    /// Number of facts that one report has and that were found in no other.
    only_one: Option<u32>,
    /// Number of facts on which reports agree.
    agreed: Option<u32>,
    /// Number of rows that have changed since somebody last opened the story's page; null if nobody
    /// has.
    new: Option<u32>,
}

/// What is being done with a story.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// No report of it could be read.
    Empty,
    /// Reports are waiting to be read.
    Reading,
    /// Its reports are being compared.
    Comparing,
    /// Its record is up to date with its reports and rulings.
    Ready,
    /// Making its record failed.
    Failed,
}

/// The status of a story.
pub fn state(story: &StoredStory) -> Status {
    match story {
        story if story.waiting > 0 => Status::Reading,
        story if story.read + story.refused == 0 && !story.has_record => Status::Empty,
        story if !story.is_current => Status::Comparing,
        story if story.has_record => Status::Ready,
        story if story.why.is_some() => Status::Failed,
        _ => Status::Empty,
    }
}

impl Story {
    pub fn new(story: &StoredStory) -> Story {
        Story {
            id: story.id,
            name: story.name.clone(),
            created: story.created.clone(),
            state: state(story),
            revision: story.revision,
            read: story.read,
            waiting: story.waiting,
            refused: story.refused,
            has_record: story.has_record,
            why: story.why.clone(),
            differs: story.counts.map(|counts| counts.differs),
            changed: story.counts.map(|counts| counts.changed),
            only_one: story.counts.map(|counts| counts.alone),
            agreed: story.counts.map(|counts| counts.agreed),
            new: story.counts.and_then(|counts| counts.new),
        }
    }
}

/// A story with its reports.
#[derive(Serialize, ToSchema)]
pub struct StoryWithReports {
    /// The story.
    pub story: Story,
    /// Its reports in the order in which they were added.
    pub reports: Vec<Report>,
}

/// A report of a story.
#[derive(Serialize, ToSchema)]
pub struct Report {
    /// Its number, never reused.
    id: i64,
    /// File name or address.
    path: String,
    /// The address it is fetched from, if it has one.
    address: Option<String>,
    /// `waiting` to be read, `read`, or `refused` if it could not be read.
    #[schema(pattern = "^(waiting|read|refused)$")]
    state: String,
    /// Why it was refused, or what part of it was not read.
    why: Option<String>,
    /// Who published it.
    outlet: Option<String>,
    /// Its headline.
    title: Option<String>,
    /// When it was published, in ISO 8601.
    published: Option<String>,
    /// Its language as a BCP 47 tag; null until it is read. Only English is compared.
    language: Option<String>,
    /// SHA-256 of its bytes in hexadecimal; null until there are any.
    capture: Option<String>,
    /// Size in bytes.
    size: u64,
    /// Its key in the record; null until the record includes it.
    key: Option<String>,
    /// When it was added.
    #[schema(format = DateTime)]
    added: String,
}

impl Report {
    pub fn new(report: &StoredReport) -> Report {
        Report {
            id: report.id,
            path: report.path.clone(),
            address: report.address.clone(),
            state: report.state.clone(),
            why: report.why.clone(),
            outlet: report.outlet().map(str::to_string),
            title: report.title().map(str::to_string),
            published: report.published().map(str::to_string),
            language: report.language.clone(),
            capture: report.capture.clone(),
            size: report.size,
            key: report.key.clone(),
            added: report.added.clone(),
        }
    }
}

/// A report to add.
#[derive(Deserialize, ToSchema)]
#[serde(untagged)]
pub enum Adding {
    /// A text.
    Text(AddingText),
    /// The address of a page.
    Address(AddingAddress),
}

/// A report to add as a text.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AddingText {
    /// The text, as copied from a page.
    #[schema(min_length = 1)]
    pub text: String,
    /// Its headline, if the text does not begin with it.
    #[schema(max_length = 300)]
    pub title: Option<String>,
    /// Who published it.
    #[schema(max_length = 300)]
    pub outlet: Option<String>,
    /// The day on which it was published; may include a time with its offset from UTC.
    #[schema(format = Date)]
    pub published: Option<String>,
}

/// A report to add by the address of its page.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AddingAddress {
    /// The address.
    #[schema(max_length = 2000, pattern = "^https?://[!-~]+$")]
    pub address: String,
    /// Who published it.
    #[schema(max_length = 300)]
    pub outlet: Option<String>,
    /// The day on which it was published; may include a time with its offset from UTC.
    #[schema(format = Date)]
    pub published: Option<String>,
}

/// Corrections to what a report says of itself (JSON Merge Patch, RFC 7396): a field that is left
/// out stays as it is; a field that is null goes back to what the report says.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Known {
    /// Who published it.
    #[serde(default, deserialize_with = "said")]
    #[schema(value_type = Option<String>, max_length = 300)]
    pub outlet: Option<Option<String>>,
    /// The day on which it was published; may include a time with its offset from UTC.
    #[serde(default, deserialize_with = "said")]
    #[schema(value_type = Option<String>, format = Date)]
    pub published: Option<Option<String>>,
    /// Its headline.
    #[serde(default, deserialize_with = "said")]
    #[schema(value_type = Option<String>, max_length = 300)]
    pub title: Option<Option<String>>,
}

/// Reads a field that is present; null becomes `Some(None)`, so that it differs from a missing
/// field.
fn said<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Option<String>>, D::Error> {
    Option::deserialize(deserializer).map(Some)
}

/// Files to add as reports.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[allow(dead_code)]
pub struct Upload {
    /// The files: web pages, plain text or Markdown.
    #[schema(format = Binary, min_items = 1, max_items = 50)]
    file: Vec<String>,
    /// Who published them.
    #[schema(max_length = 300)]
    outlet: Option<String>,
    /// When they were published.
    #[schema(format = Date)]
    published: Option<String>,
}

/// The reports that were added, or that the story already had.
#[derive(Serialize, ToSchema)]
pub struct Added {
    /// The reports, in the order in which they were sent.
    pub reports: Vec<Report>,
    /// What was sent with them and could not be added.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub not_added: Vec<NotAdded>,
}

/// What could not be added.
#[derive(Serialize, ToSchema)]
pub struct NotAdded {
    /// Name of the file, or the address.
    pub path: String,
    /// What is wrong with it and what to do, for people.
    pub why: String,
}

/// A search.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Searching {
    /// Words that must all occur, `"a phrase"`, `prefix*`, `OR`, `NOT`, parentheses, `about:`,
    /// `speaker:`, `report:`, `from:2024-03-12`, `to:2024-03-14` (docs/search.md).
    #[param(max_length = 300)]
    pub q: String,
    /// Maximum number of sentences; 50 by default.
    #[param(minimum = 1, maximum = 200)]
    limit: Option<u32>,
}

impl Searching {
    /// The parsed query and the maximum number of sentences; an error if either is invalid.
    pub fn check(&self) -> Result<(Query, u32), Problem> {
        if self.q.chars().count() > 300 {
            return Err(Problem::new(StatusCode::BAD_REQUEST, "q is too long: at most 300 characters."));
        }
        let query = query::read(&self.q).map_err(|why| {
            let detail = format!("q could not be read: {why}.");
            Problem::new(StatusCode::UNPROCESSABLE_ENTITY, detail)
        })?;
        Ok((query, limit(self.limit)?))
    }
}

/// Sentences that were found, best first.
#[derive(Serialize, ToSchema)]
pub struct FoundList {
    /// The sentences.
    found: Vec<FoundSentence>,
}

/// A sentence that was found. Positions count code points in the report's text.
#[derive(Serialize, ToSchema)]
struct FoundSentence {
    /// Key of the report in the record.
    report: String,
    /// First code point.
    start: usize,
    /// One past the last code point.
    end: usize,
    /// The sentence.
    text: String,
}

impl FoundList {
    pub fn new(found: Vec<Found>) -> FoundList {
        let sentence = |found: Found| FoundSentence {
            report: found.cite.report,
            start: found.cite.start,
            end: found.cite.end,
            text: found.cite.text,
        };
        FoundList { found: found.into_iter().map(sentence).collect() }
    }
}

/// Rulings on a story.
#[derive(Serialize, ToSchema)]
pub struct Rulings {
    /// The rulings in the order in which they were made.
    pub rulings: Vec<Ruling>,
}

/// A ruling on a story.
#[derive(Serialize, ToSchema)]
pub struct Ruling {
    /// Its number, never reused.
    id: i64,
    /// The ruling, with its reason.
    #[schema(value_type = NewRuling)]
    ruling: rulings::Ruling,
    /// When it was made.
    #[schema(format = DateTime)]
    made: String,
    /// When it was undone, if it was.
    undone: Option<String>,
}

impl Ruling {
    pub fn new(ruling: &StoredRuling) -> Ruling {
        Ruling {
            id: ruling.id,
            ruling: ruling.ruling.clone(),
            made: ruling.made.clone(),
            undone: ruling.undone.clone(),
        }
    }
}

/// A new ruling, in the form of an entry of a corrections file (docs/rulings.md).
#[derive(Deserialize, ToSchema)]
pub struct NewRuling(pub Value);
