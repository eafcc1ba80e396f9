//! The closed words of the nouns, one entry for each: its name in records and
//! tables, and all else that depends on the word alone. Begin with [`Vocabulary`],
//! then [`Slot::entry`] and [`Status::entry`]. Words of which nothing but the
//! name is told stand in `vocabulary/names.rs`.
//!
//! The names are a promise to readers of records, so they are written out and
//! not derived from names in code.

mod names;

use crate::annotations::{Certainty, Role, Status, TimingCourse};
use crate::comparison::Agreement;
use crate::story::Slot;

/// A closed list of words.
pub trait Vocabulary: Copy + PartialEq + 'static {
    /// What kind of word it is, for messages.
    const KIND: &'static str;
    /// All of them, in the order in which people are told them.
    const ALL: &'static [Self];

    /// Its name in records, tables and rulings.
    fn name(self) -> &'static str;

    /// The one with this name.
    fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|one| one.name() == name)
    }

    /// The one with this name, or which there are.
    fn read(name: &str) -> Result<Self, String> {
        let all = || Self::ALL.iter().map(|one| one.name()).collect::<Vec<_>>().join(", ");
        Self::named(name).ok_or_else(|| format!("there is no {} “{name}”: there are {}", Self::KIND, all()))
    }
}

/// What is known of a slot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SlotEntry {
    /// Its name in records.
    pub name: &'static str,
    /// What it asks, in a word or two, for people.
    pub asks: &'static str,
    /// How much an editor cares for it, larger first.
    pub weight: u32,
    /// True if a ruling can leave out what stands in it.
    pub is_droppable: bool,
    /// How a ruling says what is right; `None` where it is what the report has.
    pub corrected_by: Option<CorrectedBy>,
}

/// How a ruling says what is right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CorrectedBy {
    /// By a number: "about 46".
    Number,
    /// By a value of TIMEX3.
    Time,
    /// By the name of a status.
    Status,
    /// By the name of a certainty.
    Certainty,
    /// By a phrase of the report.
    Phrase,
}

impl Slot {
    /// What is known of it.
    pub const fn entry(self) -> SlotEntry {
        use CorrectedBy::{Certainty, Number, Phrase, Status, Time};
        match self {
            // Name, what it asks, weight, droppable, corrected by.
            Slot::Name => slot("name", "name", 88, true, None),
            Slot::Role => slot("role", "role", 40, true, None),
            Slot::Number => slot("number", "how many", 92, true, Some(Number)),
            Slot::Time => slot("time", "when", 86, true, Some(Time)),
            Slot::Timing => slot("timing", "timing", 82, true, None),
            Slot::Cause => slot("cause", "why", 65, true, None),
            Slot::Status => slot("status", "status", 95, true, Some(Status)),
            Slot::Certainty => slot("certainty", "certainty", 80, false, Some(Certainty)),
            Slot::Source => slot("source", "according to", 60, true, Some(Phrase)),
            Slot::Wording => slot("wording", "wording", 55, true, None),
            Slot::Speaker => slot("speaker", "who said it", 84, true, Some(Phrase)),
            Slot::Mention => slot("mention", "mentioned", 30, true, None),
            Slot::Kind => slot("kind", "what", 72, true, None),
            Slot::Position => slot("position", "position", 66, true, None),
            Slot::Participant(Role::Agent) => slot("agent", "who", 90, true, Some(Phrase)),
            Slot::Participant(Role::Patient) => slot("patient", "who or what is affected", 90, true, Some(Phrase)),
            Slot::Participant(Role::Recipient) => slot("recipient", "with, to whom", 70, true, Some(Phrase)),
            Slot::Participant(Role::Place) => slot("place", "where", 70, true, Some(Phrase)),
            Slot::Participant(Role::Destination) => slot("destination", "where to", 70, true, Some(Phrase)),
            Slot::Participant(Role::Departure) => slot("departure", "where from", 70, true, Some(Phrase)),
            Slot::Participant(Role::Topic) => slot("topic", "about what", 70, true, Some(Phrase)),
            Slot::Participant(Role::Companion) => slot("companion", "companion", 70, true, Some(Phrase)),
            Slot::Participant(Role::Instrument) => slot("instrument", "instrument", 70, true, Some(Phrase)),
        }
    }
}

const fn slot(
    name: &'static str,
    asks: &'static str,
    weight: u32,
    is_droppable: bool,
    corrected_by: Option<CorrectedBy>,
) -> SlotEntry {
    SlotEntry { name, asks, weight, is_droppable, corrected_by }
}

impl Vocabulary for Slot {
    const KIND: &'static str = "slot";
    const ALL: &'static [Slot] = &[
        Slot::Name,
        Slot::Role,
        Slot::Number,
        Slot::Time,
        Slot::Timing,
        Slot::Cause,
        Slot::Status,
        Slot::Certainty,
        Slot::Source,
        Slot::Wording,
        Slot::Speaker,
        Slot::Mention,
        Slot::Kind,
        Slot::Position,
        Slot::Participant(Role::Agent),
        Slot::Participant(Role::Patient),
        Slot::Participant(Role::Recipient),
        Slot::Participant(Role::Place),
        Slot::Participant(Role::Destination),
        Slot::Participant(Role::Departure),
        Slot::Participant(Role::Topic),
        Slot::Participant(Role::Companion),
        Slot::Participant(Role::Instrument),
    ];

    fn name(self) -> &'static str {
        self.entry().name
    }
}

/// The name of a role is that of its slot.
impl Vocabulary for Role {
    const KIND: &'static str = "role";
    const ALL: &'static [Role] = {
        use Role::*;
        &[Agent, Patient, Recipient, Place, Destination, Departure, Topic, Companion, Instrument]
    };

    fn name(self) -> &'static str {
        Slot::Participant(self).entry().name
    }
}

/// What is known of a status.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StatusEntry {
    /// Its name in records.
    pub name: &'static str,
    /// The same as the value of a row, where it tells what became of the event.
    pub value: &'static str,
    /// The shape by which it is drawn.
    pub shape: Shape,
}

/// Statuses that are drawn alike, so that colour alone tells nothing; the
/// surest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Shape {
    /// It took place.
    Done,
    /// It goes on.
    UnderWay,
    /// It was so.
    Over,
    /// It is put off.
    Later,
    /// It is to come.
    Ahead,
    /// It may come.
    Open,
    /// It does not take place.
    Off,
    /// Nothing shows how it stands.
    Unknown,
}

impl Shape {
    /// True for what is still to come, if it comes.
    pub const fn lies_ahead(self) -> bool {
        match self {
            Shape::Ahead | Shape::Open | Shape::Later => true,
            Shape::Done | Shape::UnderWay | Shape::Over | Shape::Off | Shape::Unknown => false,
        }
    }
}

impl Vocabulary for Shape {
    const KIND: &'static str = "shape";
    const ALL: &'static [Shape] = {
        use Shape::*;
        &[Done, UnderWay, Over, Later, Ahead, Open, Off, Unknown]
    };

    fn name(self) -> &'static str {
        match self {
            Shape::Done => "done",
            Shape::UnderWay => "under-way",
            Shape::Over => "over",
            Shape::Later => "later",
            Shape::Ahead => "ahead",
            Shape::Open => "open",
            Shape::Off => "off",
            Shape::Unknown => "unknown",
        }
    }
}

impl Status {
    /// What is known of it.
    pub const fn entry(self) -> StatusEntry {
        match self {
            // Name, value of a row, shape.
            Status::Occurred => status("occurred", "occurred", Shape::Done),
            Status::Ongoing => status("ongoing", "ongoing", Shape::UnderWay),
            Status::Planned => status("planned", "planned", Shape::Ahead),
            Status::Expected => status("expected", "expected", Shape::Ahead),
            Status::Proposed => status("proposed", "proposed", Shape::Open),
            Status::Conditional => status("conditional", "conditional", Shape::Open),
            Status::Possible => status("possible", "possible", Shape::Open),
            Status::Postponed => status("postponed", "postponed", Shape::Later),
            Status::Cancelled => status("cancelled", "cancelled", Shape::Off),
            Status::Revived => status("revived", "revived", Shape::Ahead),
            Status::Failed => status("failed", "failed", Shape::Off),
            Status::Denied => status("denied", "denied", Shape::Off),
            Status::Negated => status("negated", "did not happen", Shape::Off),
            Status::Standing => status("standing", "standing", Shape::UnderWay),
            Status::Former => status("former", "no longer", Shape::Over),
            Status::Unknown => status("unknown", "unknown", Shape::Unknown),
        }
    }

    /// The one that a row's value tells.
    pub fn of_value(value: &str) -> Option<Status> {
        Status::ALL.iter().copied().find(|one| one.entry().value == value)
    }
}

const fn status(name: &'static str, value: &'static str, shape: Shape) -> StatusEntry {
    StatusEntry { name, value, shape }
}

impl Vocabulary for Status {
    const KIND: &'static str = "status";
    const ALL: &'static [Status] = {
        use Status::*;
        &[
            Occurred,
            Ongoing,
            Planned,
            Expected,
            Proposed,
            Conditional,
            Possible,
            Postponed,
            Cancelled,
            Revived,
            Failed,
            Denied,
            Negated,
            Standing,
            Former,
            Unknown,
        ]
    };

    fn name(self) -> &'static str {
        self.entry().name
    }
}

impl Vocabulary for Certainty {
    const KIND: &'static str = "certainty";
    const ALL: &'static [Certainty] =
        &[Certainty::Certain, Certainty::Probable, Certainty::Possible, Certainty::Reported];

    fn name(self) -> &'static str {
        match self {
            Certainty::Certain => "certain",
            Certainty::Probable => "probable",
            Certainty::Possible => "possible",
            Certainty::Reported => "reported",
        }
    }
}

impl TimingCourse {
    /// Its words as the value of a row.
    pub const fn value(self) -> &'static str {
        match self {
            TimingCourse::Early => "early",
            TimingCourse::OnTime => "on time",
            TimingCourse::Late => "late",
        }
    }
}

impl Vocabulary for TimingCourse {
    const KIND: &'static str = "course";
    const ALL: &'static [TimingCourse] = &[TimingCourse::Early, TimingCourse::OnTime, TimingCourse::Late];

    fn name(self) -> &'static str {
        match self {
            TimingCourse::Early => "early",
            TimingCourse::OnTime => "on-time",
            TimingCourse::Late => "late",
        }
    }
}

/// What is known of a verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AgreementEntry {
    /// Its name in records.
    pub name: &'static str,
    /// The sign that stands for it.
    pub sign: &'static str,
    /// Its words for people.
    pub shown: &'static str,
    /// How much an editor cares for it, larger first.
    pub weight: u32,
}

impl Agreement {
    /// What is known of it.
    pub const fn entry(self) -> AgreementEntry {
        match self {
            // Name, sign, words, weight.
            Agreement::Differs => agreement("differs", "≠", "differs", 300),
            Agreement::Disputed => agreement("disputed", "⇄", "disputed", 290),
            Agreement::Changed => agreement("changed", "→", "changed", 200),
            Agreement::Compatible => agreement("compatible", "≈", "no conflict", 150),
            Agreement::Same => agreement("same", "=", "same", 0),
            Agreement::OnlyOne => agreement("only-one", "+", "only one report", 100),
            Agreement::Unmatched => agreement("unmatched", "?", "no match found", 20),
        }
    }
}

const fn agreement(name: &'static str, sign: &'static str, shown: &'static str, weight: u32) -> AgreementEntry {
    AgreementEntry { name, sign, shown, weight }
}

impl Vocabulary for Agreement {
    const KIND: &'static str = "verdict";
    const ALL: &'static [Agreement] = {
        use Agreement::*;
        &[Differs, Disputed, Changed, Compatible, Same, OnlyOne, Unmatched]
    };

    fn name(self) -> &'static str {
        self.entry().name
    }
}
