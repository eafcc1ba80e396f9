//! The reports side by side. Begin with [`Comparison`].

use crate::annotations::Status;
use crate::story::{Cite, EntityId, EventId, FactId, ReportId, Slot, StatementId};
use crate::text::Span;

/// All that was compared, most important first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Comparison {
    /// The rows; those of one fact stand together.
    pub rows: Vec<Row>,
    /// For each report, what became of every sentence.
    pub accounted: Vec<Accounted>,
    /// What a reader should see first: at most [`MOST_POINTS`] for each of differs
    /// (and disputed), changed, only one, and same, the weightiest first.
    pub summary: Vec<Point>,
}

/// Maximum number of points of each kind in a summary.
pub const MOST_POINTS: usize = 5;

/// A piece of a line that is made of the reports' words.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Piece {
    /// One of the program's few words: "How many", "When".
    Ours(&'static str),
    /// Words of a report.
    Words {
        /// The words.
        cite: Cite,
        /// True if they begin a sentence of the report with a capital letter that only
        /// this place gives them, so that elsewhere they begin with a small one.
        is_lowered: bool,
    },
}

impl Piece {
    /// What is asked of somebody's years.
    pub(crate) const AGE_OF: &'static str = "The age of";

    /// What is asked of whoever says some words.
    pub(crate) const WHO_SAID: &'static str = "Who said";

    /// The place of an answer in a clause.
    pub(crate) const GAP: Piece = Piece::Ours("…");

    /// The words of a report, if it is made of them.
    pub fn cite(&self) -> Option<Cite> {
        if let Piece::Words { cite, .. } = self { Some(*cite) } else { None }
    }
}

/// One line of the summary, to be read as `title: words (reports), words (reports)`.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    /// The row that it rests on; index into [`Comparison::rows`].
    pub row: usize,
    /// Of a difference or change what is asked ("How many people were injured"), or of
    /// whom or what it is told ("The camera"); else what is told ("The ferry hit the
    /// breakwater").
    pub title: Vec<Piece>,
    /// What the reports answer, or tell of the subject; of what the title tells whole, who
    /// tells it, without words.
    pub readings: Vec<Reading>,
    /// True if each reading came after the one before it, by the days of publication or
    /// because a plan comes before what became of it.
    pub is_in_order: bool,
}

/// What some reports answer alike.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// How it stands by these words, where that is what is asked.
    pub status: Option<Status>,
    /// The words of the first of them; none in a point whose title tells all.
    pub words: Option<Piece>,
    /// True if the words are shown between quotation marks, because they are more than a
    /// number, a name or a time.
    pub is_quoted: bool,
    /// Who answers so, in the order of the story.
    pub reports: Vec<ReportId>,
    /// According to whom, if all of them say so.
    pub source: Option<Piece>,
}

impl Reading {
    /// The place of its words in a report.
    pub(crate) fn cite(&self) -> Option<Cite> {
        self.words.and_then(|words| words.cite())
    }
}

/// One slot of one thing over all reports.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// What the row is about.
    pub about: About,
    /// Words that stand for what it is about, for headings.
    pub label: Cite,
    /// Which slot.
    pub slot: Slot,
    /// What is asked, in the words of a report: "When the talks ended"; empty where no
    /// report tells it in words that can be cut down to that or stand around the answer.
    pub title: Vec<Piece>,
    /// The verdict.
    pub agreement: Agreement,
    /// One for each report, in their order.
    pub cells: Vec<Cell>,
    /// Name of the rule that gave the verdict.
    pub rule: &'static str,
    /// How much an editor would care, larger first. Comparable inside one
    /// comparison only.
    pub weight: u32,
    /// How likely the verdict is right, 0 to 1; 1 where it follows from a rule.
    pub likelihood: f32,
    /// How many independent origins speak in it: reports that go back to one
    /// text count once, and so does all that rests on one speaker's word.
    pub origins: u32,
}

impl Row {
    /// All that the reports say in it.
    pub fn said(&self) -> impl Iterator<Item = &Said> {
        self.cells.iter().flat_map(Cell::said)
    }
}

/// What a row is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum About {
    /// A person, organisation or place.
    Entity(EntityId),
    /// An event.
    Event(EventId),
    /// An utterance.
    Statement(StatementId),
    /// What is told of one happening or state.
    Fact(FactId),
}

/// What one report says in a row.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// It says this, with the words; never empty.
    Says(Vec<Said>),
    /// It does not say.
    Silent,
    /// Nothing that it says was found to be the same, but something might be.
    Unmatched,
    /// It could not be read whole, so that silence means nothing.
    NotRead,
}

impl Cell {
    /// What it says; nothing if it does not.
    pub fn said(&self) -> &[Said] {
        if let Cell::Says(said) = self { said } else { &[] }
    }
}

/// A value with its words.
#[derive(Clone, Debug, PartialEq)]
pub struct Said {
    /// The words.
    pub cite: Cite,
    /// The value in its normal form (`2018-06-12`, `46`, `planned`), or the
    /// words themselves.
    pub value: String,
    /// The words for whose word it is, if not the report's own voice.
    pub source: Option<Cite>,
    /// The clause or sentence around, for context.
    pub context: Span,
}

impl Agreement {
    /// How far it is from all saying the same, larger further.
    pub(crate) fn rank(self) -> u8 {
        match self {
            Agreement::Same => 0,
            Agreement::Unmatched => 1,
            Agreement::OnlyOne => 2,
            Agreement::Compatible => 3,
            Agreement::Changed => 4,
            Agreement::Disputed => 5,
            Agreement::Differs => 6,
        }
    }

    /// True if not all say the same, or not any more.
    pub fn is_against(self) -> bool {
        matches!(self, Agreement::Differs | Agreement::Disputed | Agreement::Changed)
    }

    /// True for what one report alone answers, as far as was found.
    pub fn is_of_one(self) -> bool {
        matches!(self, Agreement::OnlyOne | Agreement::Unmatched)
    }
}

/// From which likelihood on the comparison says something of two answers to one
/// question. Chosen on the development stories (`eval/notes/pairing.md`).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Thresholds {
    /// That they contradict each other, by what is asked: how many and names; when;
    /// places; what something is, who does it and her role; how it stands, why, what
    /// somebody wants; in which words.
    pub differs: [f32; 6],
    /// That one is a later state or count.
    pub changed: f32,
    /// That they agree, in other words.
    pub agrees: f32,
    /// Below it a report is silent: nothing that it says could be the answer.
    pub silent: f32,
    /// Below it no match was found for what one report tells; above it another
    /// report most likely tells it in other words.
    pub unmatched: f32,
    /// That an editor would want to know what one report alone tells.
    pub telling: f32,
}

impl Default for Thresholds {
    fn default() -> Thresholds {
        Thresholds {
            differs: [0.55, 0.62, 0.75, 0.86, 0.75, 0.6],
            changed: 0.45,
            agrees: 0.2,
            silent: 0.25,
            unmatched: 0.5,
            telling: 0.85,
        }
    }
}

/// The verdict on a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "cache", derive(serde::Serialize, serde::Deserialize))]
pub enum Agreement {
    /// They cannot all be true, or name different things.
    Differs,
    /// One says that it is so, and the other that somebody denies it.
    Disputed,
    /// A later count, or what became of it: planned, then done, called off, revived.
    Changed,
    /// Not the same words or value, but no conflict: finer, coarser,
    /// approximate, a later count.
    Compatible,
    /// The same.
    Same,
    /// Only one report has it; nothing in the others comes near.
    OnlyOne,
    /// One report has it, and no match was found in the others, which may yet
    /// have it in other words.
    Unmatched,
}

/// What became of the sentences of one report.
#[derive(Clone, Debug, PartialEq)]
pub struct Accounted {
    /// Which report.
    pub report: ReportId,
    /// One for each sentence and each piece of furniture, in text order.
    pub parts: Vec<(Span, Use)>,
}

impl Accounted {
    /// Share of the story's sentences that were used or are background, 0 to
    /// 1; furniture is not counted. 1 if there are no sentences.
    pub fn share(&self) -> f64 {
        let story: Vec<Use> = self.parts.iter().map(|part| part.1).filter(|&kind| kind != Use::Furniture).collect();
        let understood = story.iter().filter(|&&kind| kind != Use::NotUnderstood).count();
        if story.is_empty() { 1.0 } else { understood as f64 / story.len() as f64 }
    }
}

/// What became of a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "cache", derive(serde::Serialize, serde::Deserialize))]
pub enum Use {
    /// A row cites it.
    Used,
    /// Something was read in it, but no row needs it.
    Background,
    /// It belongs to the page, not to the story.
    Furniture,
    /// Nothing was read in it.
    NotUnderstood,
}
