//! The closed word lists of the record. Each word is a promise to readers of
//! records, so they are written out here and not derived from names in code.

use rapporteur::annotations::{
    Auxiliary, Certainty, DependenceKind, EntityKind, MentionForm, Phase, PositionStance, QuoteForm, Role, SourceKind,
    Stance, Status, TimeKind, TimingCourse,
};
use rapporteur::comparison::{Agreement, Use};
use rapporteur::report::SectionKind;
use rapporteur::story::{Correction, Outcome, Slot, Thing};
use rapporteur::text::Span;

pub fn section(kind: SectionKind) -> &'static str {
    match kind {
        SectionKind::Title => "title",
        SectionKind::Heading => "heading",
        SectionKind::Paragraph => "paragraph",
        SectionKind::Caption => "caption",
        SectionKind::Byline => "byline",
        SectionKind::Credit => "credit",
        SectionKind::Furniture => "furniture",
    }
}

pub fn form(form: MentionForm) -> &'static str {
    match form {
        MentionForm::Name => "name",
        MentionForm::Nominal => "nominal",
        MentionForm::Pronoun => "pronoun",
    }
}

pub fn entity(kind: EntityKind) -> &'static str {
    match kind {
        EntityKind::Person => "person",
        EntityKind::Organization => "organization",
        EntityKind::Place => "place",
        EntityKind::Group => "group",
        EntityKind::Other => "other",
        EntityKind::Unknown => "unknown",
    }
}

pub fn quote(form: QuoteForm) -> &'static str {
    match form {
        QuoteForm::Direct => "direct",
        QuoteForm::Indirect => "indirect",
        QuoteForm::Mixed => "mixed",
    }
}

pub fn stance(stance: Stance) -> &'static str {
    match stance {
        Stance::Says => "says",
        Stance::Claims => "claims",
        Stance::Suggests => "suggests",
        Stance::Confirms => "confirms",
        Stance::Denies => "denies",
        Stance::Warns => "warns",
        Stance::Promises => "promises",
        Stance::Demands => "demands",
        Stance::Asks => "asks",
        Stance::Expects => "expects",
        Stance::Withholds => "withholds",
        Stance::Accuses => "accuses",
        Stance::Praises => "praises",
        Stance::Criticises => "criticises",
        Stance::Doubts => "doubts",
    }
}

pub fn source(source: SourceKind) -> &'static str {
    match source {
        SourceKind::Named => "named",
        SourceKind::Unnamed => "unnamed",
        SourceKind::Collective => "collective",
        SourceKind::Document => "document",
        SourceKind::Outlet => "outlet",
    }
}

pub fn time(kind: TimeKind) -> &'static str {
    match kind {
        TimeKind::Date => "date",
        TimeKind::Time => "time",
        TimeKind::Duration => "duration",
        TimeKind::Set => "set",
    }
}

pub fn role(role: Role) -> &'static str {
    match role {
        Role::Agent => "agent",
        Role::Patient => "patient",
        Role::Recipient => "recipient",
        Role::Place => "place",
        Role::Destination => "destination",
        Role::Departure => "departure",
        Role::Topic => "topic",
        Role::Companion => "companion",
        Role::Instrument => "instrument",
    }
}

pub fn status(status: Status) -> &'static str {
    match status {
        Status::Occurred => "occurred",
        Status::Ongoing => "ongoing",
        Status::Planned => "planned",
        Status::Expected => "expected",
        Status::Proposed => "proposed",
        Status::Conditional => "conditional",
        Status::Possible => "possible",
        Status::Postponed => "postponed",
        Status::Cancelled => "cancelled",
        Status::Revived => "revived",
        Status::Failed => "failed",
        Status::Denied => "denied",
        Status::Negated => "negated",
        Status::Standing => "standing",
        Status::Former => "former",
        Status::Unknown => "unknown",
    }
}

pub fn auxiliary(auxiliary: Auxiliary) -> &'static str {
    match auxiliary {
        Auxiliary::Historical => "historical",
        Auxiliary::Future => "future",
        Auxiliary::Hypothetical => "hypothetical",
        Auxiliary::Negation => "negation",
    }
}

pub fn position(stance: PositionStance) -> &'static str {
    match stance {
        PositionStance::Demands => "demands",
        PositionStance::Offers => "offers",
        PositionStance::Refuses => "refuses",
        PositionStance::Accepts => "accepts",
        PositionStance::Supports => "supports",
        PositionStance::Opposes => "opposes",
        PositionStance::Expects => "expects",
    }
}

pub fn dependence(kind: DependenceKind) -> &'static str {
    match kind {
        DependenceKind::Before => "before",
        DependenceKind::After => "after",
        DependenceKind::If => "if",
        DependenceKind::OnlyIf => "only-if",
        DependenceKind::Unless => "unless",
        DependenceKind::Exchange => "exchange",
    }
}

pub fn timing(course: TimingCourse) -> &'static str {
    match course {
        TimingCourse::Early => "early",
        TimingCourse::OnTime => "on-time",
        TimingCourse::Late => "late",
    }
}

pub fn phase(phase: Phase) -> &'static str {
    match phase {
        Phase::Start => "start",
        Phase::End => "end",
    }
}

pub fn certainty(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Certain => "certain",
        Certainty::Probable => "probable",
        Certainty::Possible => "possible",
        Certainty::Reported => "reported",
    }
}

pub fn slot(slot: Slot) -> &'static str {
    match slot {
        Slot::Name => "name",
        Slot::Role => "role",
        Slot::Participant(participant) => role(participant),
        Slot::Number => "number",
        Slot::Time => "time",
        Slot::Timing => "timing",
        Slot::Cause => "cause",
        Slot::Status => "status",
        Slot::Certainty => "certainty",
        Slot::Source => "source",
        Slot::Wording => "wording",
        Slot::Speaker => "speaker",
        Slot::Mention => "mention",
    }
}

/// All slots in which something can be ruled.
pub const SLOTS: [Slot; 21] = [
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

/// All ways in which an event can stand.
pub const STATUSES: [Status; 15] = [
    Status::Occurred,
    Status::Ongoing,
    Status::Planned,
    Status::Expected,
    Status::Proposed,
    Status::Conditional,
    Status::Possible,
    Status::Postponed,
    Status::Cancelled,
    Status::Failed,
    Status::Denied,
    Status::Negated,
    Status::Standing,
    Status::Former,
    Status::Unknown,
];

/// All degrees of certainty.
pub const CERTAINTIES: [Certainty; 4] =
    [Certainty::Certain, Certainty::Probable, Certainty::Possible, Certainty::Reported];

pub fn thing(thing: Thing) -> &'static str {
    match thing {
        Thing::Entity => "entity",
        Thing::Event => "event",
        Thing::Statement => "statement",
        Thing::Figure => "figure",
    }
}

/// The slot of a correction, and its value or the phrase that is right.
pub fn correction(correction: &Correction) -> (Slot, Option<String>, Option<Span>) {
    match correction {
        Correction::Number { low, high, is_approximate } => {
            (Slot::Number, Some(number(*low, *high, *is_approximate)), None)
        }
        Correction::Time(value) => (Slot::Time, Some(value.value().into()), None),
        Correction::Status(value) => (Slot::Status, Some(status(*value).into()), None),
        Correction::Certainty(value) => (Slot::Certainty, Some(certainty(*value).into()), None),
        Correction::Participant(role, phrase) => (Slot::Participant(*role), None, Some(*phrase)),
        Correction::Speaker(phrase) => (Slot::Speaker, None, Some(*phrase)),
    }
}

/// `46`, `40 to 50`, `46 or more`, `up to 20`, each perhaps after `about`.
pub fn number(low: Option<f64>, high: Option<f64>, is_approximate: bool) -> String {
    let plain = match (low, high) {
        (Some(low), Some(high)) if low == high => format!("{low}"),
        (Some(low), Some(high)) => format!("{low} to {high}"),
        (Some(low), None) => format!("{low} or more"),
        (None, Some(high)) => format!("up to {high}"),
        (None, None) => "unknown".to_string(),
    };
    if is_approximate { format!("about {plain}") } else { plain }
}

/// What these words mean as a number; the reverse of [`number`].
pub fn number_of(words: &str) -> Option<(Option<f64>, Option<f64>, bool)> {
    let (is_approximate, plain) = words.strip_prefix("about ").map_or((false, words), |rest| (true, rest));
    let value = |words: &str| words.parse::<f64>().ok().filter(|value| value.is_finite());
    let (low, high) = if let Some(high) = plain.strip_prefix("up to ") {
        (None, Some(value(high)?))
    } else if let Some(low) = plain.strip_suffix(" or more") {
        (Some(value(low)?), None)
    } else if let Some((low, high)) = plain.split_once(" to ") {
        (Some(value(low)?), Some(value(high)?))
    } else {
        (Some(value(plain)?), Some(value(plain)?))
    };
    (low <= high || high.is_none()).then_some((low, high, is_approximate))
}

pub fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Applied => "applied",
        Outcome::Nothing => "nothing-there",
        Outcome::Several => "several-there",
        Outcome::OnePhrase => "one-phrase",
        Outcome::Contradicts(_) => "contradicts",
    }
}

pub fn agreement(agreement: Agreement) -> &'static str {
    match agreement {
        Agreement::Differs => "differs",
        Agreement::Compatible => "compatible",
        Agreement::Same => "same",
        Agreement::OnlyOne => "only-one",
    }
}

pub fn used(used: Use) -> &'static str {
    match used {
        Use::Used => "used",
        Use::Background => "background",
        Use::Furniture => "furniture",
        Use::NotUnderstood => "not-understood",
    }
}
