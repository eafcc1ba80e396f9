//! The forms of the API's bodies.

use crate::problem::Problem;
use axum::http::StatusCode;
use rapporteur_desk::query::{self, Query};
use rapporteur_desk::rulings;
use rapporteur_desk::sentences::Found;
use rapporteur_desk::store::{StoredReport, StoredRuling, StoredStory};
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;
use utoipa::{IntoParams, ToSchema};

/// What part of a list is asked for.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Page {
    /// Only stories with a smaller number.
    pub before: Option<i64>,
    /// At most so many; 50 if nothing is said.
    #[param(minimum = 1, maximum = 200)]
    limit: Option<u32>,
}

impl Page {
    /// At most so many.
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
    /// Its number, never given twice.
    id: i64,
    /// Its name.
    name: String,
    /// When it was made.
    #[schema(format = DateTime)]
    created: String,
    /// How far it is.
    state: Status,
    /// Grows with every change of what the record is made of.
    revision: i64,
    /// Reports that were read.
    read: u32,
    /// Reports that wait to be read.
    waiting: u32,
    /// Reports that could not be read.
    refused: u32,
    /// True if there is a record, if only of some time ago.
    has_record: bool,
    /// Why there is no record, if it could not be made.
    why: Option<String>,
    /// Facts of the record on which reports differ, or which are disputed.
    differs: Option<u32>,
    /// Facts that changed.
    changed: Option<u32>,
    /// Facts that one report tells, and no other as far as was found.
    only_one: Option<u32>,
    /// Facts on which reports agree.
    agreed: Option<u32>,
    /// Rows of the record that say something else than when somebody opened the story's page last;
    /// null if nobody has.
    new: Option<u32>,
}

/// How far a story is.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// It has no report that could be read.
    Empty,
    /// Reports wait to be read.
    Reading,
    /// What they say is being compared.
    Comparing,
    /// Its record is that of its reports and rulings.
    Ready,
    /// Its record could not be made.
    Failed,
}

/// How far a story is.
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
    /// Its number, never given twice.
    id: i64,
    /// Name of the file, or the address.
    path: String,
    /// The address that gave it, or will.
    address: Option<String>,
    /// How far it is.
    #[schema(pattern = "^(waiting|read|refused)$")]
    state: String,
    /// Why it was refused, or what of it was not read.
    why: Option<String>,
    /// Who published it.
    outlet: Option<String>,
    /// Its headline.
    title: Option<String>,
    /// When it was published: ISO 8601.
    published: Option<String>,
    /// Its language as a BCP 47 tag, once it was read. Only English is compared.
    language: Option<String>,
    /// SHA-256 of its bytes, once there are any.
    capture: Option<String>,
    /// Bytes.
    size: u64,
    /// Its key in the record, once it is in one.
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
    /// When it was published; a time of day with its offset may follow the day.
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
    /// When it was published; a time of day with its offset may follow the day.
    #[schema(format = Date)]
    pub published: Option<String>,
}

/// What is known better of a report (RFC 7396): what is left out stays as it is; where it is
/// null, what the report itself says holds.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Known {
    /// Who published it.
    #[serde(default, deserialize_with = "said")]
    #[schema(value_type = Option<String>, max_length = 300)]
    pub outlet: Option<Option<String>>,
    /// When it was published; a time of day with its offset may follow the day.
    #[serde(default, deserialize_with = "said")]
    #[schema(value_type = Option<String>, format = Date)]
    pub published: Option<Option<String>>,
    /// Its headline.
    #[serde(default, deserialize_with = "said")]
    #[schema(value_type = Option<String>, max_length = 300)]
    pub title: Option<Option<String>>,
}

/// Tells a field that is null from one that is not there.
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

/// The reports that were added, or were there already.
#[derive(Serialize, ToSchema)]
pub struct Added {
    /// The reports in the order in which they were sent.
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

/// What is searched for.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Searching {
    /// Words that all must be there, `"a phrase"`, `begin*`, `OR`, `NOT`, parentheses, `about:`, `speaker:`,
    /// `report:`, `from:2024-03-12`, `to:2024-03-14` (docs/search.md).
    #[param(max_length = 300)]
    pub q: String,
    /// At most so many; 50 if nothing is said.
    #[param(minimum = 1, maximum = 200)]
    limit: Option<u32>,
}

impl Searching {
    /// What is asked, and for how many sentences at most.
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

/// Sentences that were found, the best first.
#[derive(Serialize, ToSchema)]
pub struct FoundList {
    /// The sentences.
    found: Vec<FoundSentence>,
}

/// A sentence that was found. Positions count code points of the report's text.
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

/// A ruling that was made.
#[derive(Serialize, ToSchema)]
pub struct Ruling {
    /// Its number, never given twice.
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

/// A ruling to make, in the form that a file of rulings has (docs/rulings.md).
#[derive(Deserialize, ToSchema)]
pub struct NewRuling(pub Value);
