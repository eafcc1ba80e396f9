//! Plants differences: one fact of a real report is changed, and the comparison must show this and
//! nothing else. Begin with [`Item`]: [`places`] finds facts that two reports state and ways to
//! change one of them, [`splice`] changes the report, [`judge`] checks the comparison.

pub mod judge;
pub mod places;
pub mod random;
pub mod splice;

use rapporteur::story::Slot;
use rapporteur::text::Span;

/// A change to a report, which is compared with another report before and after.
#[derive(Clone, Debug)]
pub struct Item {
    /// Kind of change: `number`, `negation` ...; for a control, a change that affects no fact.
    pub kind: &'static str,
    /// True for a control, for which no difference may be reported.
    pub is_control: bool,
    /// Index of the unchanged report.
    pub kept: usize,
    /// Index of the changed report.
    pub changed: usize,
    /// Where the unchanged report states the fact; empty for controls.
    pub stated: Vec<Span>,
    /// The changes to the other report.
    pub changes: Vec<Change>,
}

/// A replacement of words in a report.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// The words.
    pub span: Span,
    /// The new words.
    pub words: String,
}

/// True if a change of this kind may be shown in this slot.
pub fn fits(kind: &str, slot: Slot) -> bool {
    match kind {
        // "two nights" is a duration.
        "number" => matches!(slot, Slot::Number | Slot::Time),
        "name" => slot == Slot::Name,
        "date" => slot == Slot::Time,
        "place" => matches!(slot, Slot::Participant(_)),
        "negation" | "status" => slot == Slot::Status,
        "hedge" => matches!(slot, Slot::Certainty | Slot::Status),
        "speaker" => matches!(slot, Slot::Speaker | Slot::Name),
        "wording" => slot == Slot::Wording,
        _ => false,
    }
}
