//! The published form of a story and its comparison. Begin with [`Record`].
//!
//! Other programs rely on it, so it changes only with [`VERSION`], while the
//! types of the core are free to change. `docs/record.md` says what each field
//! means. Positions count Unicode code points of the report's `text`, and
//! every [`Cite`] has the words it cites.

mod build;
pub(crate) mod lines;
pub(crate) mod values;
mod whole;
pub(crate) mod word;

pub use build::record;
pub(crate) use build::report_keys;

// The closed words are those of the core, which has one table for them.
pub use rapporteur::annotations::{
    Auxiliary, Certainty, DependenceKind, EntityKind, MentionForm, Phase, PositionStance, QuoteForm, Role, SourceKind,
    Stance, Status, TimeKind, TimingCourse,
};
pub use rapporteur::comparison::{Agreement, Use};
pub use rapporteur::report::SectionKind;
pub use rapporteur::story::{Slot, Thing};
pub use rapporteur::vocabulary::Vocabulary;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The version of this form. It grows with every change that a reader of the
/// older form could stumble over.
pub const VERSION: u32 = 2;

/// Everything known of the reports of a story. One that is read back holds
/// together: every cite has its words, every row a cell for each report.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
// The functions that are derived are those of the type, so that reading can check what they give.
#[serde(remote = "Self")]
pub struct Record {
    /// [`VERSION`] of the program that wrote it.
    pub version: u32,
    /// Name and version of the program that wrote it.
    pub program: String,
    /// The reports in the order given.
    pub reports: Vec<Report>,
    /// Groups of reports that rest on one text.
    pub origins: Vec<Origin>,
    /// Which reports have words of which others.
    #[serde(default)]
    pub reuses: Vec<Reuse>,
    /// The sentences of the reports, in report order, then text order.
    #[serde(default)]
    pub sentences: Vec<Sentence>,
    /// People, organisations, places.
    pub entities: Vec<Entity>,
    /// Things said.
    pub statements: Vec<Statement>,
    /// Time expressions.
    pub times: Vec<Time>,
    /// Numbers.
    pub numbers: Vec<Number>,
    /// Things that happened, are planned, failed.
    pub events: Vec<Event>,
    /// Who stands how on what.
    pub positions: Vec<Position>,
    /// Counted things.
    pub figures: Vec<Figure>,
    /// What is told of one happening or state.
    #[serde(default)]
    pub facts: Vec<Fact>,
    /// What the user decided, in the order given.
    #[serde(default)]
    pub rulings: Vec<Ruling>,
    /// What part of the comparison this is, in words; `None` if all of it.
    #[serde(default)]
    pub selection: Option<String>,
    /// What a reader should see first.
    #[serde(default)]
    pub summary: Vec<Point>,
    /// The reports side by side, most important first.
    pub comparison: Vec<Row>,
    /// For each report, what became of its sentences.
    pub accounted: Vec<Accounted>,
    /// What could not be done.
    pub notes: Vec<Note>,
}

/// Words of a report.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Cite {
    /// Key of the report.
    pub report: String,
    /// Code points before the first one cited.
    pub start: usize,
    /// Code points before the first one not cited any more.
    pub end: usize,
    /// The words themselves.
    pub text: String,
}

/// One published text of one outlet.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// Stable name of the report in this record, made from `capture`.
    pub key: String,
    /// Where it was read from, as given.
    pub path: String,
    /// SHA-256 of the bytes as fetched.
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
    /// Section of the outlet.
    pub section: Option<String>,
    /// When it was published.
    pub published: Option<Stamp>,
    /// When it was last changed.
    pub modified: Option<Stamp>,
    /// True if it seems cut off.
    pub is_partial: bool,
    /// All that can be cited.
    pub text: String,
    /// The parts of `text`.
    pub sections: Vec<Section>,
    /// Material embedded from elsewhere; no part of the story.
    pub embeds: Vec<Embed>,
}

/// A moment of publication.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Stamp {
    /// ISO 8601, as fine as is known.
    pub when: String,
    /// Where it was read.
    pub from: String,
    /// False if it was guessed from weak signs.
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
    /// The rule that decided.
    pub rule: String,
}

/// Material embedded from a provider.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Embed {
    /// The provider.
    pub provider: String,
    /// Its address.
    pub url: Option<String>,
    /// Its words, if the page has them.
    pub text: Option<String>,
    /// Who posted it, as the page writes it.
    #[serde(default)]
    pub author: Option<String>,
    /// When it was posted, as the page writes it.
    #[serde(default)]
    pub date: Option<String>,
}

/// Reports that rest on one text.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Origin {
    /// Keys of the reports.
    pub reports: Vec<String>,
    /// The credit line.
    pub credit: Option<Cite>,
    /// Share of the shorter report's sentences found in the longer, 0 to 1.
    pub shared: f64,
    /// The rule that decided.
    pub rule: String,
}

/// Two reports that have words in common which neither quotes.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Reuse {
    /// The longest common passage in the earlier report.
    pub left: Cite,
    /// The same in the later one.
    pub right: Cite,
    /// True if the days of publication say which is the earlier.
    pub is_ordered: bool,
    /// Share of the shorter report's sentences found in the longer, 0 to 1.
    pub shared: f64,
    /// The rule that decided.
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

/// Two places taken for the same thing.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Why {
    /// One side.
    pub left: Cite,
    /// The other.
    pub right: Cite,
    /// The rule that joined them.
    pub rule: String,
}

/// Someone or something.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entity {
    /// Stable name in this record, made from `name`.
    pub key: String,
    /// What it is.
    #[serde(with = "word")]
    pub kind: EntityKind,
    /// The most telling name.
    pub name: Cite,
    /// The full names that the reports give.
    pub names: Vec<Cite>,
    /// The roles and titles that the reports give.
    pub roles: Vec<Cite>,
    /// Every place that names or refers to it.
    pub mentions: Vec<Mention>,
    /// The joins, inside reports and over reports.
    pub whys: Vec<Why>,
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

/// An utterance.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Statement {
    /// Stable name in this record, made from the first quote.
    pub key: String,
    /// Key of the entity who said it.
    pub speaker: Option<String>,
    /// Every wording.
    pub quotes: Vec<Quote>,
    /// The joins over reports.
    pub whys: Vec<Why>,
}

/// One report's wording of a statement.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Quote {
    /// What was said, in pieces if it is broken.
    pub content: Vec<Cite>,
    /// The words that show that something is said.
    pub cue: Option<Cite>,
    /// The phrase for the speaker.
    pub speaker: Option<Cite>,
    /// Direct, indirect or mixed.
    #[serde(with = "word")]
    pub form: QuoteForm,
    /// What the cue says of it.
    #[serde(with = "word")]
    pub stance: Stance,
    /// What kind of source the speaker phrase names; none if the text gives none.
    #[serde(default, with = "word::perhaps")]
    pub source: Option<SourceKind>,
    /// To whom it was said.
    pub addressee: Option<Cite>,
    /// By what means.
    pub channel: Option<Cite>,
    /// Where or on what occasion.
    pub venue: Option<Cite>,
    /// When.
    pub time: Option<Cite>,
    /// Key of the statement in whose content it stands.
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
    /// TIMEX3 value.
    pub value: String,
    /// False if nothing anchors it, so that the value is known in part only.
    pub is_anchored: bool,
    /// True if nothing was weighed to reach the value.
    pub is_certain: bool,
    /// First day it covers.
    pub first_day: Option<String>,
    /// Last day it covers.
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
    /// Lowest value meant.
    pub low: Option<f64>,
    /// Highest value meant.
    pub high: Option<f64>,
    /// True for "about", "nearly".
    pub is_approximate: bool,
    /// The unit.
    pub unit: Option<String>,
    /// What is counted.
    pub counted: Option<Cite>,
    /// When it was so many, if the sentence says so.
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
    /// The words that stand for it.
    pub label: Cite,
    /// What the reports say of it.
    pub mentions: Vec<EventMention>,
    /// How it stood, step after step.
    #[serde(default)]
    pub history: Vec<Step>,
    /// The joins, inside reports and over reports.
    pub whys: Vec<Why>,
}

/// A step in how an event stood.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Step {
    /// How it stood.
    #[serde(with = "word")]
    pub status: Status,
    /// When it was then to be, or was; of what was called off or taken up
    /// again, when that was done: cites of entries of `times`.
    pub times: Vec<Cite>,
    /// Where, likewise.
    pub places: Vec<Cite>,
    /// True for a plan that a later step calls off, or moves to another time.
    pub is_superseded: bool,
    /// The places that tell it.
    pub signs: Vec<Sign>,
}

/// Words that tell a step in how an event stood.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Sign {
    /// The words that show the status, or else those that express the event.
    pub cite: Cite,
    /// Who made it so.
    pub by: Option<Cite>,
    /// On whose word, if not the report's own.
    pub source: Option<Cite>,
}

/// What one report says of an event in one place.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EventMention {
    /// The words that express it most clearly.
    pub trigger: Cite,
    /// The clause around them.
    pub clause: Cite,
    /// How it stands.
    #[serde(with = "word")]
    pub status: Status,
    /// The words that show it.
    pub status_cue: Option<Cite>,
    /// How surely.
    #[serde(with = "word")]
    pub certainty: Certainty,
    /// The hedge.
    pub certainty_cue: Option<Cite>,
    /// The condition it depends on.
    pub condition: Option<Cite>,
    /// Of something put off, the new ones among `times`.
    pub moved_to: Vec<Cite>,
    /// Why.
    #[serde(default)]
    pub cause: Option<Cite>,
    /// Whether it came before or after the time it was meant for.
    #[serde(default)]
    pub timing: Option<Timing>,
    /// True if it lies more than a year before the report.
    pub is_historical: bool,
    /// What it is in the terms of PLOVER, if it is political.
    pub coding: Option<Coding>,
    /// Who and what takes part.
    pub participants: Vec<Participant>,
    /// When: cites of entries of `times`.
    pub times: Vec<Cite>,
    /// How many: cites of entries of `numbers`.
    pub numbers: Vec<Cite>,
    /// Key of the statement it stands in.
    pub statement: Option<String>,
    /// The rule that found it.
    pub rule: String,
}

/// How an event keeps to the time it was meant for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Timing {
    /// The words.
    pub cite: Cite,
    /// Early, late or on time.
    #[serde(with = "word")]
    pub course: TimingCourse,
    /// Its beginning or its end, if only that is meant.
    #[serde(default, with = "word::perhaps")]
    pub phase: Option<Phase>,
    /// By how much: cite of an entry of `times`.
    pub by: Option<Cite>,
}

/// An event in the terms of PLOVER, the ontology of political events.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Coding {
    /// One of 16 types.
    pub event_type: String,
    /// How.
    pub mode: Option<String>,
    /// What it is about.
    pub contexts: Vec<String>,
    /// Whether it is to come, lies back, is open or does not happen.
    #[serde(default, with = "word::perhaps")]
    pub auxiliary: Option<Auxiliary>,
    /// Root code of CAMEO.
    pub cameo_root: Option<String>,
    /// Who does it.
    pub actors: Vec<Actor>,
    /// To whom.
    pub recipients: Vec<Actor>,
    /// The rule that gave the type.
    pub rule: String,
}

/// An actor of a political event.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Actor {
    /// The phrase.
    pub cite: Cite,
    /// Key of the entity.
    pub entity: Option<String>,
    /// ISO 3166-1 alpha-3, or `IGO`, `NGO`.
    pub country: Option<String>,
    /// Sector of PLOVER.
    pub sector: Option<String>,
}

/// How somebody stands on something.
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
    /// What the issue waits for or depends on.
    pub dependence: Option<Dependence>,
    /// How the stance stands.
    #[serde(with = "word")]
    pub status: Status,
    /// Key of the statement it stands in.
    pub statement: Option<String>,
    /// The clause around it.
    pub clause: Cite,
    /// The rule that found it.
    pub rule: String,
}

/// What an issue waits for or depends on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Dependence {
    /// How.
    #[serde(with = "word")]
    pub kind: DependenceKind,
    /// The words that show it.
    pub cue: Cite,
    /// The other thing.
    pub on: Cite,
}

/// Someone or something in a role of an event.
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

/// A counted thing.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Figure {
    /// Stable name in this record, made from `label`.
    pub key: String,
    /// The number that stands for it.
    pub label: Cite,
    /// What the reports say: cites of entries of `numbers`.
    pub numbers: Vec<Cite>,
    /// The joins over reports.
    pub whys: Vec<Why>,
}

/// What is told of one happening or state.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Fact {
    /// Stable name in this record, made from `label`.
    pub key: String,
    /// The words that stand for it.
    pub label: Cite,
    /// What the reports answer of it.
    #[serde(with = "word::list")]
    pub slots: Vec<Slot>,
    /// Keys of the events that it is about.
    pub events: Vec<String>,
}

/// What the user decided of places in the reports.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Ruling {
    /// What was decided.
    #[serde(with = "word")]
    pub decision: Decision,
    /// What two places are said to be one or not one of.
    #[serde(default, with = "word::perhaps")]
    pub about: Option<Thing>,
    /// The slot that is dropped or corrected; none if all is dropped.
    #[serde(default, with = "word::perhaps")]
    pub slot: Option<Slot>,
    /// The place, or the one of two.
    pub at: Cite,
    /// The other of two places; of a correction, the phrase that is right.
    pub other: Option<Cite>,
    /// The value that is right.
    pub value: Option<String>,
    /// Why, in the user's words.
    pub reason: String,
    /// That it holds, or why it does not.
    #[serde(with = "word")]
    pub outcome: Outcome,
}

/// What can be decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// Two places are one.
    Same,
    /// They are not one.
    Different,
    /// What is read there is left out.
    Drop,
    /// What is read there is something else.
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

/// What became of a ruling.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It holds.
    Applied,
    /// Nothing of that kind is read there.
    Nothing,
    /// Several things of that kind are read there.
    Several,
    /// Both places are one phrase.
    OnePhrase,
    /// A ruling before it says otherwise.
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
    /// The verdict of the row that it rests on.
    #[serde(with = "word")]
    pub agreement: Agreement,
    /// Key of what that row is about.
    pub about: String,
    /// The slot of that row.
    #[serde(with = "word")]
    pub slot: Slot,
    /// The whole line, with the letters of the reports in their order.
    pub text: String,
    /// What is asked, or what is told.
    pub title: Vec<Piece>,
    /// What the reports answer, or who tells it.
    pub readings: Vec<Reading>,
    /// True if each reading came after the one before it.
    pub is_in_order: bool,
}

/// A piece of a line that is made of the reports' words.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Piece {
    /// As it is shown: the words cited, but for the case of the first letter where they
    /// began a sentence or now begin the line; or a few words of the program.
    pub text: String,
    /// The words of a report, if it is made of them.
    pub cite: Option<Cite>,
}

/// What some reports answer alike.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Reading {
    /// How it stands by these words, where that is what is asked.
    #[serde(default, with = "word::perhaps")]
    pub status: Option<Status>,
    /// The words of the first of them; none where nothing is asked.
    pub words: Option<Piece>,
    /// True if the words are shown between quotation marks.
    pub is_quoted: bool,
    /// Keys of the reports.
    pub reports: Vec<String>,
    /// According to whom, if all of them say so.
    pub source: Option<Piece>,
}

/// One slot of one thing over all reports.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Row {
    /// Key of the entity, event, fact, figure or statement.
    pub about: String,
    /// Words that stand for it.
    pub label: Cite,
    /// What is compared.
    #[serde(with = "word")]
    pub slot: Slot,
    /// What is asked, in the words of a report: "When the talks ended"; empty where no
    /// report has words that can be cut down to that.
    #[serde(default)]
    pub title: Vec<Piece>,
    /// The verdict.
    #[serde(with = "word")]
    pub agreement: Agreement,
    /// The rule that gave the verdict.
    pub rule: String,
    /// How much an editor would care, larger first.
    pub weight: u32,
    /// How likely the verdict is right, 0 to 1; 1 where it follows from a rule.
    #[serde(default = "sure", serialize_with = "in_few_digits")]
    pub likelihood: f32,
    /// How many independent origins speak in it: reports that rest on one
    /// text count once, and so does all that rests on one speaker's word.
    #[serde(default)]
    pub origins: u32,
    /// What is new in it against an earlier record; none where nothing was compared with one.
    #[serde(default)]
    pub news: Option<News>,
    /// One for each report, in their order.
    pub cells: Vec<Cell>,
}

/// What is new in a row against an earlier record.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct News {
    /// The whole line, with the letters of the reports.
    pub text: String,
    /// The verdict of the earlier record; none if it had no such row.
    #[serde(default, with = "word::perhaps")]
    pub was: Option<Agreement>,
    /// What the new reports say.
    pub told: Vec<Told>,
    /// What the others say that no new one confirms.
    pub before: Vec<Reading>,
}

/// What new reports say in a row.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Told {
    /// How it stands to what was said before.
    #[serde(with = "word")]
    pub how: How,
    /// What they say.
    pub reading: Reading,
    /// Keys of the reports that said so before.
    pub with: Vec<String>,
}

/// How what a new report says stands to what was said before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// A report said so before.
    Confirms,
    /// Only reports said so before that rest on the same text.
    Repeats,
    /// The others said something that it stands against.
    Instead,
    /// It came after what the others said.
    Now,
    /// The others said it otherwise, and nothing tells that it came after that.
    Beside,
    /// Nobody spoke of it before.
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

/// What one report says in a row.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Cell {
    /// Key of the report.
    pub report: String,
    /// Whether it says something.
    #[serde(with = "word")]
    pub state: CellState,
    /// What it says; empty unless it says something.
    pub said: Vec<Said>,
}

fn sure() -> f32 {
    1.0
}

/// The number that has the same digits: 0.87, not 0.8700000047683716.
fn in_few_digits<S: Serializer>(number: &f32, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_f64(number.to_string().parse().unwrap_or(f64::from(*number)))
}

/// Whether a report says something in a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CellState {
    /// It does.
    Says,
    /// It does not.
    Silent,
    /// Nothing that it says was found to be the same, but something might be.
    Unmatched,
    /// It could not be read whole, so that silence means nothing.
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

/// A value with its words.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Said {
    /// The value in its normal form.
    pub value: String,
    /// The words.
    pub cite: Cite,
    /// On whose word, if not the report's own.
    pub source: Option<Cite>,
    /// The clause or sentence around.
    pub context: Cite,
    /// Of a number: the lowest value meant.
    #[serde(default)]
    pub low: Option<f64>,
    /// The highest value meant.
    #[serde(default)]
    pub high: Option<f64>,
    /// The unit.
    #[serde(default)]
    pub unit: Option<String>,
    /// Of a time: the first day that it covers.
    #[serde(default)]
    pub first_day: Option<String>,
    /// The last day that it covers.
    #[serde(default)]
    pub last_day: Option<String>,
    /// Key of the entity that the words name or mean.
    #[serde(default)]
    pub entity: Option<String>,
    /// Key of the entity that `source` names or means.
    #[serde(default)]
    pub source_entity: Option<String>,
    /// True if its report was not in the earlier record that this one was compared with.
    #[serde(default)]
    pub is_new: bool,
}

/// What became of the sentences of a report.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Accounted {
    /// Key of the report.
    pub report: String,
    /// Share of the story's sentences that were understood, 0 to 1.
    pub share: f64,
    /// Every sentence and every piece of furniture, in text order.
    pub parts: Vec<Part>,
}

/// What became of a sentence or a piece of furniture.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Part {
    /// First code point.
    pub start: usize,
    /// One past the last code point.
    pub end: usize,
    /// What was made of it.
    #[serde(rename = "use", with = "word")]
    pub used: Use,
}

/// What could not be done.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Note {
    /// The path or address concerned, if it is not a report of this record.
    pub path: Option<String>,
    /// Key of the report concerned.
    pub report: Option<String>,
    /// The words concerned.
    pub cite: Option<Cite>,
    /// What could not be done, and what to do.
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
    /// The position of the report with this key.
    pub fn report_index(&self, key: &str) -> Option<usize> {
        self.reports.iter().position(|report| report.key == key)
    }

    /// The record as JSON, for people and programs.
    pub fn to_json(&self) -> String {
        crate::json::pretty(self)
    }
}
