//! Words of which nothing but the name is told.

use super::Vocabulary;
use crate::annotations::{
    Auxiliary, DependenceKind, EntityKind, MentionForm, Phase, PositionStance, QuoteForm, SourceKind, Stance, TimeKind,
};
use crate::comparison::Use;
use crate::report::SectionKind;
use crate::story::Thing;

impl Vocabulary for SectionKind {
    const KIND: &'static str = "kind of section";
    const ALL: &'static [SectionKind] = {
        use SectionKind::*;
        &[Title, Heading, Paragraph, Caption, Byline, Credit, Furniture]
    };

    fn name(self) -> &'static str {
        match self {
            SectionKind::Title => "title",
            SectionKind::Heading => "heading",
            SectionKind::Paragraph => "paragraph",
            SectionKind::Caption => "caption",
            SectionKind::Byline => "byline",
            SectionKind::Credit => "credit",
            SectionKind::Furniture => "furniture",
        }
    }
}

impl Vocabulary for MentionForm {
    const KIND: &'static str = "form of a mention";
    const ALL: &'static [MentionForm] = {
        use MentionForm::*;
        &[Name, Nominal, Pronoun]
    };

    fn name(self) -> &'static str {
        match self {
            MentionForm::Name => "name",
            MentionForm::Nominal => "nominal",
            MentionForm::Pronoun => "pronoun",
        }
    }
}

impl Vocabulary for EntityKind {
    const KIND: &'static str = "kind of entity";
    const ALL: &'static [EntityKind] = {
        use EntityKind::*;
        &[Person, Organization, Place, Group, Other, Unknown]
    };

    fn name(self) -> &'static str {
        match self {
            EntityKind::Person => "person",
            EntityKind::Organization => "organization",
            EntityKind::Place => "place",
            EntityKind::Group => "group",
            EntityKind::Other => "other",
            EntityKind::Unknown => "unknown",
        }
    }
}

impl Vocabulary for QuoteForm {
    const KIND: &'static str = "form of a quote";
    const ALL: &'static [QuoteForm] = {
        use QuoteForm::*;
        &[Direct, Indirect, Mixed]
    };

    fn name(self) -> &'static str {
        match self {
            QuoteForm::Direct => "direct",
            QuoteForm::Indirect => "indirect",
            QuoteForm::Mixed => "mixed",
        }
    }
}

impl Vocabulary for Stance {
    const KIND: &'static str = "stance";
    const ALL: &'static [Stance] = {
        use Stance::*;
        &[
            Says, Claims, Suggests, Confirms, Denies, Warns, Promises, Demands, Asks, Expects, Withholds, Accuses,
            Praises, Criticises, Doubts,
        ]
    };

    fn name(self) -> &'static str {
        match self {
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
}

impl Vocabulary for SourceKind {
    const KIND: &'static str = "kind of source";
    const ALL: &'static [SourceKind] = {
        use SourceKind::*;
        &[Named, Unnamed, Collective, Document, Outlet]
    };

    fn name(self) -> &'static str {
        match self {
            SourceKind::Named => "named",
            SourceKind::Unnamed => "unnamed",
            SourceKind::Collective => "collective",
            SourceKind::Document => "document",
            SourceKind::Outlet => "outlet",
        }
    }
}

impl Vocabulary for TimeKind {
    const KIND: &'static str = "kind of time";
    const ALL: &'static [TimeKind] = {
        use TimeKind::*;
        &[Date, Time, Duration, Set]
    };

    fn name(self) -> &'static str {
        match self {
            TimeKind::Date => "date",
            TimeKind::Time => "time",
            TimeKind::Duration => "duration",
            TimeKind::Set => "set",
        }
    }
}

impl Vocabulary for Phase {
    const KIND: &'static str = "phase";
    const ALL: &'static [Phase] = {
        use Phase::*;
        &[Start, End]
    };

    fn name(self) -> &'static str {
        match self {
            Phase::Start => "start",
            Phase::End => "end",
        }
    }
}

impl Vocabulary for Auxiliary {
    const KIND: &'static str = "auxiliary mode";
    const ALL: &'static [Auxiliary] = {
        use Auxiliary::*;
        &[Historical, Future, Hypothetical, Negation]
    };

    fn name(self) -> &'static str {
        match self {
            Auxiliary::Historical => "historical",
            Auxiliary::Future => "future",
            Auxiliary::Hypothetical => "hypothetical",
            Auxiliary::Negation => "negation",
        }
    }
}

impl Vocabulary for PositionStance {
    const KIND: &'static str = "stance of a position";
    const ALL: &'static [PositionStance] = {
        use PositionStance::*;
        &[Demands, Offers, Refuses, Accepts, Supports, Opposes, Expects]
    };

    fn name(self) -> &'static str {
        match self {
            PositionStance::Demands => "demands",
            PositionStance::Offers => "offers",
            PositionStance::Refuses => "refuses",
            PositionStance::Accepts => "accepts",
            PositionStance::Supports => "supports",
            PositionStance::Opposes => "opposes",
            PositionStance::Expects => "expects",
        }
    }
}

impl Vocabulary for DependenceKind {
    const KIND: &'static str = "kind of dependence";
    const ALL: &'static [DependenceKind] = {
        use DependenceKind::*;
        &[Before, After, If, OnlyIf, Unless, Exchange]
    };

    fn name(self) -> &'static str {
        match self {
            DependenceKind::Before => "before",
            DependenceKind::After => "after",
            DependenceKind::If => "if",
            DependenceKind::OnlyIf => "only-if",
            DependenceKind::Unless => "unless",
            DependenceKind::Exchange => "exchange",
        }
    }
}

impl Vocabulary for Thing {
    const KIND: &'static str = "kind of thing";
    const ALL: &'static [Thing] = {
        use Thing::*;
        &[Entity, Event, Statement, Figure, Value]
    };

    fn name(self) -> &'static str {
        match self {
            Thing::Entity => "entity",
            Thing::Event => "event",
            Thing::Statement => "statement",
            Thing::Figure => "figure",
            Thing::Value => "value",
        }
    }
}

impl Vocabulary for Use {
    const KIND: &'static str = "use of a sentence";
    const ALL: &'static [Use] = {
        use Use::*;
        &[Used, Background, Furniture, NotUnderstood]
    };

    fn name(self) -> &'static str {
        match self {
            Use::Used => "used",
            Use::Background => "background",
            Use::Furniture => "furniture",
            Use::NotUnderstood => "not-understood",
        }
    }
}
