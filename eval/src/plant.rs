//! Planted differences: one fact of a real report is changed, and the
//! comparison has to show that and nothing else. Begin with [`Item`]:
//! [`places`] finds facts that two reports state and how to change one,
//! [`splice`] changes the report, [`judge`] reads the comparison.

pub mod judge;
pub mod places;
pub mod random;
pub mod splice;

use rapporteur::story::Slot;
use rapporteur::text::Span;

/// One change of one report, which is compared with another before and after.
#[derive(Clone, Debug)]
pub struct Item {
    /// What is changed: `number`, `negation` ...; for a control what is done
    /// that changes no fact.
    pub kind: &'static str,
    /// True if nothing may be reported.
    pub is_control: bool,
    /// Index of the report that stays as it is.
    pub kept: usize,
    /// Index of the report that is changed.
    pub changed: usize,
    /// Where the kept report states the fact. Empty for controls.
    pub stated: Vec<Span>,
    /// What becomes of the changed one.
    pub changes: Vec<Change>,
}

/// Words of a report and what stands there afterwards.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// The words.
    pub span: Span,
    /// What replaces them.
    pub words: String,
}

/// The slots under which a change may be shown.
pub fn fits(kind: &str, slot: Slot) -> bool {
    match kind {
        // "two nights" is a length of time.
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
