//! The published form of a story and its comparison. Begin with [`Record`].
//!
//! Other programs rely on it, so it changes only together with [`VERSION`], while the types of the
//! core may change freely. `docs/record.md` describes each field. Positions count Unicode code
//! points of the report's `text`, and every [`Cite`] includes the words it cites.

mod build;
pub(crate) mod cited;
pub(crate) mod lines;
pub(crate) mod values;
mod whole;
pub(crate) mod word;

pub use build::record;
pub(crate) use build::report_keys;

// The enumerations are those of the core, which has one table of their names.
pub use rapporteur::annotations::{
    Auxiliary, Certainty, DependenceKind, EntityKind, MentionForm, Phase, PositionStance, QuoteForm, Role, SourceKind,
    Stance, Status, TimeKind, TimingCourse,
};
pub use rapporteur::comparison::{Agreement, Use};
pub use rapporteur::report::SectionKind;
pub use rapporteur::story::{Slot, Thing};
pub use rapporteur::vocabulary::Vocabulary;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The version of this form. It is increased with every change that could confuse a reader of the
/// older form.
pub const VERSION: u32 = 2;

/// The annotations and the comparison of a story's reports. A record that is read back has been
/// checked: every cite has its words, every row a cell for each report.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
// Derives inherent functions instead of the traits, so that reading can check its result.
#[serde(remote = "Self")]
pub struct Record {
    /// The [`VERSION`] that it was written with.
    pub version: u32,
    /// Name and version of the program that wrote it.
    pub program: String,
    /// The reports in the order given.
    pub reports: Vec<Report>,
    /// Groups of reports that go back to one text.
    pub origins: Vec<Origin>,
    /// Pairs of reports that share passages.
    #[serde(default)]
    pub reuses: Vec<Reuse>,
    /// The sentences of the reports, in report order, then text order.
    #[serde(default)]
    pub sentences: Vec<Sentence>,
    /// People, organisations, places.
    pub entities: Vec<Entity>,
    /// Statements.
    pub statements: Vec<Statement>,
    /// Time expressions.
    pub times: Vec<Time>,
    /// Numbers.
    pub numbers: Vec<Number>,
    /// Events that happened, are planned or did not happen.
    pub events: Vec<Event>,
    /// Positions of actors on issues.
    pub positions: Vec<Position>,
    /// Numbers of all reports, grouped by the question that they answer.
    pub figures: Vec<Figure>,
    /// Everything that belongs to one predicate, over all reports.
    #[serde(default)]
    pub facts: Vec<Fact>,
    /// The user's corrections, in the order given.
    #[serde(default)]
    pub rulings: Vec<Ruling>,
    /// The part of the comparison that was selected, in words; `None` if it is complete.
    #[serde(default)]
    pub selection: Option<String>,
    /// The summary.
    #[serde(default)]
    pub summary: Vec<Point>,
    /// The rows of the comparison, most important first.
    pub comparison: Vec<Row>,
    /// For each report, how its sentences were used.
    pub accounted: Vec<Accounted>,
    /// What could not be done.
    pub notes: Vec<Note>,
}

/// Words of a report, with their place.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Cite {
    /// Key of the report.
    pub report: String,
    /// Position of the first code point.
    pub start: usize,
    /// One past the last code point.
    pub end: usize,
    /// The words themselves.
    pub text: String,
}

/// One published text of one outlet.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// Stable name of the report in this record, made from `capture`.
    pub key: String,
    /// Path or address as given.
    pub path: String,
    /// SHA-256 of the bytes as fetched, in hexadecimal.
    pub capture: String,
    /// Who published it.
    pub outlet: Option<String>,
    /// Its headline.
    pub title: Option<String>,
    /// Canonical address.
    pub url: Option<String>,
    /// BCP 47 language tag.
    pub language: Option<String>,
    /// Names in the byline.
    pub authors: Vec<String>,
    /// Section of the outlet, such as "Politics".
    pub section: Option<String>,
    /// When it was published.
    pub published: Option<Stamp>,
    /// When it was last modified.
    pub modified: Option<Stamp>,
    /// True if it seems to be cut off.
    pub is_partial: bool,
    /// The text that positions refer to.
    pub text: String,
    /// The parts of `text`.
    pub sections: Vec<Section>,
    /// Embedded material, which is not part of the story.
    pub embeds: Vec<Embed>,
}

/// A moment of publication.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Stamp {
    /// ISO 8601, as precise as is known.
    pub when: String,
    /// Where on the page it was found.
    pub from: String,
    /// False if it was inferred from weak evidence.
    pub is_sure: bool,
}

/// A part of a report's text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Section {
    /// What it is.
    #[serde(with = "word")]
    pub kind: SectionKind,
    /// First code point.
    pub start: usize,
    /// One past the last code point.
    pub end: usize,
    /// The rule that determined the kind.
    pub rule: String,
}

/// Material embedded from another provider, such as a social network.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Embed {
    /// The provider.
    pub provider: String,
    /// Its address.
    pub url: Option<String>,
    /// Its text, if the page contains it.
    pub text: Option<String>,
    /// Who posted it, as the page writes it.
    #[serde(default)]
    pub author: Option<String>,
    /// When it was posted, as the page writes it.
    #[serde(default)]
    pub date: Option<String>,
}

/// Reports that go back to one text.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Origin {
    /// Keys of the reports.
    pub reports: Vec<String>,
    /// The credit line, if they have one.
    pub credit: Option<Cite>,
    /// Share of the shorter report's sentences that the longer one has too, 0 to 1.
    pub shared: f64,
    /// The rule that applied.
    pub rule: String,
}

/// Two reports with a passage in common that neither of them quotes.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Reuse {
    /// The longest common passage in the earlier report.
    pub left: Cite,
    /// The same passage in the later report.
    pub right: Cite,
    /// True if the dates of publication show which one is earlier.
    pub is_ordered: bool,
    /// Share of the shorter report's sentences that the longer one has too, 0 to 1.
    pub shared: f64,
    /// The rule that applied.
    pub rule: String,
}

/// A sentence of a report.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Sentence {
    /// Stable name in this record, made from `cite`.
    pub key: String,
    /// The sentence.
    pub cite: Cite,
}

/// Two places that were taken to mean the same.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Evidence {
    /// One place.
    pub left: Cite,
    /// The other place.
    pub right: Cite,
    /// The rule that joined them.
    pub rule: String,
}

/// A person, organisation, place or other thing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entity {
    /// Stable name in this record, made from `name`.
    pub key: String,
    /// What it is.
    #[serde(with = "word")]
    pub kind: EntityKind,
    /// The most informative name.
    pub name: Cite,
    /// The full names in the reports.
    pub names: Vec<Cite>,
    /// The roles and titles in the reports.
    pub roles: Vec<Cite>,
    /// Every mention.
    pub mentions: Vec<Mention>,
    /// The joins, within reports and between reports.
    pub whys: Vec<Evidence>,
}

/// A phrase that names or refers to an entity.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Mention {
    /// The phrase.
    pub cite: Cite,
    /// Name, nominal or pronoun.
    #[serde(with = "word")]
    pub form: MentionForm,
    /// The rule that found it.
    pub rule: String,
}

/// Quotes of all reports that are one statement.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Statement {
    /// Stable name in this record, made from the first quote.
    pub key: String,
    /// Key of the speaker's entity.
    pub speaker: Option<String>,
    /// Every wording.
    pub quotes: Vec<Quote>,
    /// The joins between reports.
    pub whys: Vec<Evidence>,
}

/// One report's wording of a statement.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Quote {
    /// What was said, in several parts if it is interrupted.
    pub content: Vec<Cite>,
    /// The cue: the words that introduce it.
    pub cue: Option<Cite>,
    /// The phrase for the speaker.
    pub speaker: Option<Cite>,
    /// Direct, indirect or mixed.
    #[serde(with = "word")]
    pub form: QuoteForm,
    /// The kind of speech that the cue names.
    #[serde(with = "word")]
    pub stance: Stance,
    /// The kind of source that the speaker phrase names; `None` if there is no phrase.
    #[serde(default, with = "word::perhaps")]
    pub source: Option<SourceKind>,
    /// The person or group it was said to.
    pub addressee: Option<Cite>,
    /// The channel: how it was said.
    pub channel: Option<Cite>,
    /// The place or occasion.
    pub venue: Option<Cite>,
    /// The time.
    pub time: Option<Cite>,
    /// Key of the statement that contains it, for a quote inside a quote.
    pub inside: Option<String>,
    /// The rule that found it.
    pub rule: String,
}

/// A time expression.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Time {
    /// The words.
    pub cite: Cite,
    /// Date, time, duration or set.
    #[serde(with = "word")]
    pub kind: TimeKind,
    /// TIMEX3 value (TimeML, ISO 24617-1).
    pub value: String,
    /// False if it could not be resolved, so that the value is incomplete.
    pub is_anchored: bool,
    /// True if the value follows without choosing between readings.
    pub is_certain: bool,
    /// First day it covers, in ISO 8601.
    pub first_day: Option<String>,
    /// Last day it covers, in ISO 8601.
    pub last_day: Option<String>,
    /// TIMEX3 modifier.
    pub modifier: Option<String>,
    /// The pattern that found it.
    pub rule: String,
}

/// A number.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Number {
    /// The words.
    pub cite: Cite,
    /// Lowest value meant; `None` if there is no lower bound.
    pub low: Option<f64>,
    /// Highest value meant; `None` if there is no upper bound.
    pub high: Option<f64>,
    /// True with words such as "about" or "nearly".
    pub is_approximate: bool,
    /// The unit.
    pub unit: Option<String>,
    /// What is counted.
    pub counted: Option<Cite>,
    /// When it had this value, if the sentence says so.
    pub as_of: Option<Cite>,
    /// The rule that found it.
    pub rule: String,
}

/// An event.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Event {
    /// Stable name in this record, made from `label`.
    pub key: String,
    /// Kind of event, or the verb.
    pub kind: String,
    /// The words used as its heading.
    pub label: Cite,
    /// The mentions of it.
    pub mentions: Vec<EventMention>,
    /// Its history, step by step.
    #[serde(default)]
    pub history: Vec<Step>,
    /// The joins, within reports and between reports.
    pub whys: Vec<Evidence>,
}

/// A step in the history of an event.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Step {
    /// Its status from this step on.
    #[serde(with = "word")]
    pub status: Status,
    /// When it happened or was to happen; for an event that was called off or revived, when that
    /// was done. Cites of entries of `times`.
    pub times: Vec<Cite>,
    /// Where, likewise.
    pub places: Vec<Cite>,
    /// True for a plan that a later step cancels or moves to another time.
    pub is_superseded: bool,
    /// The places in reports that say so.
    pub signs: Vec<Sign>,
}

/// Words in a report that show a step in the history of an event.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Sign {
    /// The words that show the status, or else the trigger of the event.
    pub cite: Cite,
    /// Who brought it about.
    pub by: Option<Cite>,
    /// The source, if it is not the report itself.
    pub source: Option<Cite>,
}

/// A mention of an event in a report.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EventMention {
    /// The trigger: the word that expresses the event most clearly.
    pub trigger: Cite,
    /// The clause around them.
    pub clause: Cite,
    /// Whether it happened, is planned, did not happen.
    #[serde(with = "word")]
    pub status: Status,
    /// The words that show the status.
    pub status_cue: Option<Cite>,
    /// How certain it is said to be.
    #[serde(with = "word")]
    pub certainty: Certainty,
    /// The hedge.
    pub certainty_cue: Option<Cite>,
    /// The condition it depends on.
    pub condition: Option<Cite>,
    /// The new times among `times`, if the event was postponed.
    pub moved_to: Vec<Cite>,
    /// The cause.
    #[serde(default)]
    pub cause: Option<Cite>,
    /// Whether it came before or after its due time.
    #[serde(default)]
    pub timing: Option<Timing>,
    /// True if it happened more than a year before the report.
    pub is_historical: bool,
    /// Its coding in PLOVER, if it is a political event.
    pub coding: Option<Coding>,
    /// The participants.
    pub participants: Vec<Participant>,
    /// When: cites of entries of `times`.
    pub times: Vec<Cite>,
    /// How many: cites of entries of `numbers`.
    pub numbers: Vec<Cite>,
    /// Key of the statement that contains it.
    pub statement: Option<String>,
    /// The rule that found it.
    pub rule: String,
}

/// How an event relates to its due time.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Timing {
    /// The words.
    pub cite: Cite,
    /// Early, late or on time.
    #[serde(with = "word")]
    pub course: TimingCourse,
    /// The phase concerned, if it is only the beginning or the end.
    #[serde(default, with = "word::perhaps")]
    pub phase: Option<Phase>,
    /// By how much: cite of an entry of `times`.
    pub by: Option<Cite>,
}

/// A coding in PLOVER, an ontology of political events (Halterman et al. 2023).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Coding {
    /// One of the 16 event types.
    pub event_type: String,
    /// The mode of the event type.
    pub mode: Option<String>,
    /// The contexts: what it is about.
    pub contexts: Vec<String>,
    /// The auxiliary mode: to come, past, uncertain or negated.
    #[serde(default, with = "word::perhaps")]
    pub auxiliary: Option<Auxiliary>,
    /// Root code of CAMEO, the ontology before PLOVER.
    pub cameo_root: Option<String>,
    /// Who acts.
    pub actors: Vec<Actor>,
    /// Whom it affects.
    pub recipients: Vec<Actor>,
    /// The rule that determined the type.
    pub rule: String,
}

/// An actor of a political event.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Actor {
    /// The phrase.
    pub cite: Cite,
    /// Key of the entity.
    pub entity: Option<String>,
    /// ISO 3166-1 alpha-3 code, or `IGO`, `NGO`.
    pub country: Option<String>,
    /// Sector of PLOVER.
    pub sector: Option<String>,
}

/// The position of an actor on an issue.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Position {
    /// Whose position it is.
    pub actor: Option<Cite>,
    /// Key of the entity.
    pub entity: Option<String>,
    /// For or against.
    #[serde(with = "word")]
    pub stance: PositionStance,
    /// The word that shows it.
    pub cue: Cite,
    /// What it is about.
    pub issue: Cite,
    /// What the issue depends on.
    pub dependence: Option<Dependence>,
    /// Status of the stance.
    #[serde(with = "word")]
    pub status: Status,
    /// Key of the statement that contains it.
    pub statement: Option<String>,
    /// The clause around it.
    pub clause: Cite,
    /// The rule that found it.
    pub rule: String,
}

/// What an issue depends on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Dependence {
    /// The kind of dependence.
    #[serde(with = "word")]
    pub kind: DependenceKind,
    /// The words that show it.
    pub cue: Cite,
    /// The words for what it depends on.
    pub on: Cite,
}

/// A participant of an event.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Participant {
    /// The role.
    #[serde(with = "word")]
    pub role: Role,
    /// The phrase.
    pub cite: Cite,
    /// Key of the entity.
    pub entity: Option<String>,
}

/// A number of all reports that answers one question, such as the number of people injured.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Figure {
    /// Stable name in this record, made from `label`.
    pub key: String,
    /// The number used as its heading.
    pub label: Cite,
    /// The numbers in the reports: cites of entries of `numbers`.
    pub numbers: Vec<Cite>,
    /// The joins between reports.
    pub whys: Vec<Evidence>,
}

/// Everything that the reports say about one predicate.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Fact {
    /// Stable name in this record, made from `label`.
    pub key: String,
    /// The words used as its heading.
    pub label: Cite,
    /// The slots that the reports fill.
    #[serde(with = "word::list")]
    pub slots: Vec<Slot>,
    /// Keys of the events concerned.
    pub events: Vec<String>,
}

/// A correction by the user.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Ruling {
    /// The kind of decision.
    #[serde(with = "word")]
    pub decision: Decision,
    /// The kind of thing that two places are, or are not, the same one of.
    #[serde(default, with = "word::perhaps")]
    pub about: Option<Thing>,
    /// The slot that is dropped or corrected; `None` if everything is dropped.
    #[serde(default, with = "word::perhaps")]
    pub slot: Option<Slot>,
    /// The place, or the first of two.
    pub at: Cite,
    /// The second of two places; in a correction, the right phrase.
    pub other: Option<Cite>,
    /// The right value.
    pub value: Option<String>,
    /// The reason, in the user's words.
    pub reason: String,
    /// Whether it took effect, or why not.
    #[serde(with = "word")]
    pub outcome: Outcome,
}

/// Kinds of decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// Two places are the same thing.
    Same,
    /// They are not the same thing.
    Different,
    /// The reading of a place is left out.
    Drop,
    /// The reading of a place is replaced.
    Correct,
}

impl Vocabulary for Decision {
    const KIND: &'static str = "decision";
    const ALL: &'static [Decision] = &[Decision::Same, Decision::Different, Decision::Drop, Decision::Correct];

    fn name(self) -> &'static str {
        match self {
            Decision::Same => "same",
            Decision::Different => "different",
            Decision::Drop => "drop",
            Decision::Correct => "correct",
        }
    }
}

/// The outcome of a ruling.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It took effect.
    Applied,
    /// Nothing of this kind was read there.
    Nothing,
    /// Several things of this kind were read there.
    Several,
    /// Both places are the same phrase.
    OnePhrase,
    /// It contradicts an earlier ruling.
    Contradicts,
}

impl Vocabulary for Outcome {
    const KIND: &'static str = "outcome";
    const ALL: &'static [Outcome] =
        &[Outcome::Applied, Outcome::Nothing, Outcome::Several, Outcome::OnePhrase, Outcome::Contradicts];

    fn name(self) -> &'static str {
        match self {
            Outcome::Applied => "applied",
            Outcome::Nothing => "nothing-there",
            Outcome::Several => "several-there",
            Outcome::OnePhrase => "one-phrase",
            Outcome::Contradicts => "contradicts",
        }
    }
}

/// One line of the summary.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Point {
    /// The verdict of the row it is based on.
    #[serde(with = "word")]
    pub agreement: Agreement,
    /// Key of the subject of that row.
    pub about: String,
    /// The slot of that row.
    #[serde(with = "word")]
    pub slot: Slot,
    /// The whole line, with the letters of the reports in order.
    pub text: String,
    /// The question, or the news if there is no question.
    pub title: Vec<Piece>,
    /// The answers, or the reports that have the news.
    pub readings: Vec<Reading>,
    /// True if each reading is later than the one before.
    pub is_in_order: bool,
}

/// A part of a line made from the reports' words.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Piece {
    /// As it is shown: the cited words, except that the case of the first letter may change where a
    /// sentence or the line begins; or a few words of the program.
    pub text: String,
    /// The cited words, if it is made from any.
    pub cite: Option<Cite>,
}

/// An answer given by some reports.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Reading {
    /// The status that these words express, if the question is the status.
    #[serde(default, with = "word::perhaps")]
    pub status: Option<Status>,
    /// The words of the first of these reports; `None` if there is no question.
    pub words: Option<Piece>,
    /// True if the words are shown in quotation marks.
    pub is_quoted: bool,
    /// Keys of the reports.
    pub reports: Vec<String>,
    /// The source, if all of them give the same one.
    pub source: Option<Piece>,
}

/// One slot of one thing, compared over all reports.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Row {
    /// Key of the entity, event, fact, figure or statement.
    pub about: String,
    /// The words used as its heading.
    pub label: Cite,
    /// The slot that is compared.
    #[serde(with = "word")]
    pub slot: Slot,
    /// The question in the words of a report: "When the talks ended"; empty if no report has words
    /// that can be cut down to it.
    #[serde(default)]
    pub title: Vec<Piece>,
    /// The verdict.
    #[serde(with = "word")]
    pub agreement: Agreement,
    /// The rule that gave the verdict.
    pub rule: String,
    /// Importance to an editor; larger comes first.
    pub weight: u32,
    /// Probability that the verdict is right, 0 to 1; 1 if it follows from a rule.
    #[serde(default = "sure", serialize_with = "in_few_digits")]
    pub likelihood: f32,
    /// Number of independent sources of the answers: reports that go back to one text count once,
    /// and so does everything that rests on one speaker's word.
    #[serde(default)]
    pub origins: u32,
    /// What is new since an earlier record; `None` if there was no such comparison.
    #[serde(default)]
    pub news: Option<News>,
    /// One for each report, in order.
    pub cells: Vec<Cell>,
}

/// What is new in a row since an earlier record.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct News {
    /// The whole line, with the letters of the reports.
    pub text: String,
    /// The verdict in the earlier record; `None` if it had no such row.
    #[serde(default, with = "word::perhaps")]
    pub was: Option<Agreement>,
    /// What the new reports say.
    pub told: Vec<Told>,
    /// What the other reports say that no new one confirms.
    pub before: Vec<Reading>,
}

/// An answer of new reports in a row.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Told {
    /// How it relates to the earlier answers.
    #[serde(with = "word")]
    pub how: How,
    /// The answer.
    pub reading: Reading,
    /// Keys of the earlier reports that gave the same answer.
    pub with: Vec<String>,
}

/// How the answer of a new report relates to the earlier ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// An earlier report gave the same answer.
    Confirms,
    /// Only earlier reports that go back to the same text gave the same answer.
    Repeats,
    /// It conflicts with the earlier answers.
    Instead,
    /// It is later than the earlier answers.
    Now,
    /// It differs from the earlier answers, and is not known to be later.
    Beside,
    /// There were no earlier answers.
    Alone,
}

impl Vocabulary for How {
    const KIND: &'static str = "how";
    const ALL: &'static [How] = &[How::Confirms, How::Repeats, How::Instead, How::Now, How::Beside, How::Alone];

    fn name(self) -> &'static str {
        match self {
            How::Confirms => "confirms",
            How::Repeats => "repeats",
            How::Instead => "instead",
            How::Now => "now",
            How::Beside => "beside",
            How::Alone => "alone",
        }
    }
}

/// The answers of one report in a row.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Cell {
    /// Key of the report.
    pub report: String,
    /// Whether it answers.
    #[serde(with = "word")]
    pub state: CellState,
    /// The answers; empty unless `state` is `says`.
    pub said: Vec<Said>,
}

fn sure() -> f32 {
    1.0
}

/// Writes the shortest decimal number that means the same: 0.87, not 0.8700000047683716.
fn in_few_digits<S: Serializer>(number: &f32, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_f64(number.to_string().parse().unwrap_or(f64::from(*number)))
}

/// Whether a report answers in a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CellState {
    /// It answers.
    Says,
    /// It does not mention it.
    Silent,
    /// No match was found in it, but it may word it differently.
    Unmatched,
    /// It was not fully read, so its silence means nothing.
    NotRead,
}

impl Vocabulary for CellState {
    const KIND: &'static str = "state";
    const ALL: &'static [CellState] = &[CellState::Says, CellState::Silent, CellState::Unmatched, CellState::NotRead];

    fn name(self) -> &'static str {
        match self {
            CellState::Says => "says",
            CellState::Silent => "silent",
            CellState::Unmatched => "unmatched",
            CellState::NotRead => "not-read",
        }
    }
}

/// A value with the words it was read from.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Said {
    /// The value in its normal form.
    pub value: String,
    /// The words.
    pub cite: Cite,
    /// The source, if it is not the report itself.
    pub source: Option<Cite>,
    /// The clause or sentence that contains them.
    pub context: Cite,
    /// For a number: the lowest value meant.
    #[serde(default)]
    pub low: Option<f64>,
    /// For a number: the highest value meant.
    #[serde(default)]
    pub high: Option<f64>,
    /// For a number: the unit.
    #[serde(default)]
    pub unit: Option<String>,
    /// For a time: the first day that it covers.
    #[serde(default)]
    pub first_day: Option<String>,
    /// For a time: the last day that it covers.
    #[serde(default)]
    pub last_day: Option<String>,
    /// Key of the entity that the words mention.
    #[serde(default)]
    pub entity: Option<String>,
    /// Key of the entity that `source` mentions.
    #[serde(default)]
    pub source_entity: Option<String>,
    /// True if the earlier record that this one was compared with did not have the report.
    #[serde(default)]
    pub is_new: bool,
}

/// How the sentences of a report were used.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Accounted {
    /// Key of the report.
    pub report: String,
    /// Share of the story's sentences that were understood, 0 to 1.
    pub share: f64,
    /// Every sentence and every piece of furniture, in text order.
    pub parts: Vec<Part>,
}

/// How a sentence or a piece of furniture was used.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Part {
    /// First code point.
    pub start: usize,
    /// One past the last code point.
    pub end: usize,
    /// The use.
    #[serde(rename = "use", with = "word")]
    pub used: Use,
}

/// Something that could not be done.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Note {
    /// Path or address of an input that gave no report.
    pub path: Option<String>,
    /// Key of the report concerned.
    pub report: Option<String>,
    /// The words concerned.
    pub cite: Option<Cite>,
    /// What could not be done, and what to do if anything can be.
    pub what: String,
}

impl Serialize for Record {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Record::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for Record {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Record, D::Error> {
        let record = Record::deserialize(deserializer)?;
        whole::check(&record).map_err(serde::de::Error::custom)?;
        Ok(record)
    }
}

impl Record {
    /// The index of the report with this key; `None` if there is none.
    pub fn report_index(&self, key: &str) -> Option<usize> {
        self.reports.iter().position(|report| report.key == key)
    }

    /// The record as indented JSON.
    pub fn to_json(&self) -> String {
        crate::json::pretty(self)
    }
}
