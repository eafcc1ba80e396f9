//! The closed word lists of the record. Each word is a promise to readers of
//! records, so they are written out here and not derived from names in code.

use rapporteur::annotations::{
    Auxiliary, Certainty, DependenceKind, EntityKind, MentionForm, PositionStance, QuoteForm, Role, SourceKind, Stance,
    Status, TimeKind,
};
use rapporteur::comparison::{Agreement, Use};
use rapporteur::report::SectionKind;
use rapporteur::story::Slot;

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
        Slot::Status => "status",
        Slot::Certainty => "certainty",
        Slot::Source => "source",
        Slot::Wording => "wording",
        Slot::Speaker => "speaker",
        Slot::Mention => "mention",
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
