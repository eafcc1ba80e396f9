//! What all reports of a story say together. Begin with [`Story`].
//! Everything here cites.

use crate::annotations::{Annotations, ChainId, EntityKind, EventMentionId, NumberId, QuoteId, Role};
use crate::id;
use crate::report::{Note, Report};
use crate::text::{Span, Table};
use std::collections::HashMap;

id!(
    /// A report of a story, in the order given.
    ReportId
);
id!(
    /// Someone or something over all reports.
    EntityId
);
id!(
    /// An event over all reports.
    EventId
);
id!(
    /// A counted thing over all reports.
    FigureId
);
id!(
    /// An utterance over all reports.
    StatementId
);

/// A place in a report of the story: the only form that evidence takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cite {
    /// Which report.
    pub report: ReportId,
    /// Where in its text.
    pub span: Span,
}

/// Why two things were taken for one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Why {
    /// Name of the rule.
    pub rule: &'static str,
    /// One side.
    pub left: Cite,
    /// The other.
    pub right: Cite,
}

/// Reports of the same developing thing, merged.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Story {
    /// The reports with what was understood of each.
    pub reports: Table<ReportId, (Report, Annotations)>,
    /// Groups of reports that go back to one text.
    pub origins: Vec<Origin>,
    /// Which reports have words of which others: the longest passage of each pair.
    pub reuses: Vec<Reuse>,
    /// People, organisations, places.
    pub entities: Table<EntityId, Entity>,
    /// Things said.
    pub statements: Table<StatementId, Statement>,
    /// Things that happened, are planned, failed.
    pub events: Table<EventId, Event>,
    /// Counted things.
    pub figures: Table<FigureId, Figure>,
    /// What could not be done.
    pub notes: Vec<Note>,
}

impl Story {
    /// The words of a cite.
    pub fn words(&self, cite: Cite) -> &str {
        cite.span.of(&self.reports[cite.report].0.text)
    }

    /// The entity of each chain, for looking up many.
    pub fn entities_by_chain(&self) -> HashMap<(ReportId, ChainId), EntityId> {
        let chains =
            |(id, entity): (EntityId, &Entity)| entity.chains.iter().map(move |&chain| (chain, id)).collect::<Vec<_>>();
        self.entities.pairs().flat_map(chains).collect()
    }

    /// The entity of a report's chain.
    pub fn entity_of(&self, report: ReportId, chain: ChainId) -> Option<EntityId> {
        self.entities.pairs().find(|(_, entity)| entity.chains.contains(&(report, chain))).map(|(id, _)| id)
    }
}

/// Reports that rest on the same text.
#[derive(Clone, Debug, PartialEq)]
pub struct Origin {
    /// The reports; one alone is its own origin.
    pub reports: Vec<ReportId>,
    /// The credit line, byline or dateline that names where it comes from, if there is one.
    pub credit: Option<Cite>,
    /// Name of the rule (`own-text`, `credit-line`, `near-copy`, `same-agency`).
    pub rule: &'static str,
    /// Share of the shorter report's sentences that the longer has in much the
    /// same words, quotations left out, 0 to 1.
    pub shared: f64,
}

/// Two reports that have words in common which neither quotes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reuse {
    /// The longest common passage in the earlier report.
    pub left: Cite,
    /// The same in the later one.
    pub right: Cite,
    /// True if the days of publication say which is the earlier; else they
    /// stand in the order given.
    pub is_ordered: bool,
    /// `near-copy`: the smaller is in good part the larger's text, or both are
    /// a third one's; `shared-passage`: twelve words or more in a row.
    pub rule: &'static str,
    /// Share of the shorter report's sentences that the longer has in much the
    /// same words, quotations left out, 0 to 1.
    pub shared: f64,
}

/// Someone or something over all reports.
#[derive(Clone, Debug, PartialEq)]
pub struct Entity {
    /// Its chains, at most a few for each report.
    pub chains: Vec<(ReportId, ChainId)>,
    /// The most telling name.
    pub name: Cite,
    /// What it is.
    pub kind: EntityKind,
    /// Each full name a report gives, one cite for each report and spelling.
    pub names: Vec<Cite>,
    /// Each role or title a report gives.
    pub roles: Vec<Cite>,
    /// The joins over reports.
    pub whys: Vec<Why>,
}

/// One utterance, in every wording the reports give.
#[derive(Clone, Debug, PartialEq)]
pub struct Statement {
    /// The quotes.
    pub quotes: Vec<(ReportId, QuoteId)>,
    /// Who said it, if known.
    pub speaker: Option<EntityId>,
    /// The joins over reports.
    pub whys: Vec<Why>,
}

/// One happening, plan or state over all reports.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// The mentions, in report order, then text order.
    pub mentions: Vec<(ReportId, EventMentionId)>,
    /// Kind from the lexicon, or the lemma most mentions have.
    pub kind: String,
    /// The trigger that stands for it.
    pub label: Cite,
    /// The joins, inside and over reports.
    pub whys: Vec<Why>,
}

/// One counted thing, with every number the reports give for it.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// The numbers, in report order, then text order.
    pub numbers: Vec<(ReportId, NumberId)>,
    /// The number that stands for it.
    pub label: Cite,
    /// The joins over reports.
    pub whys: Vec<Why>,
}

/// The slots in which reports are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Slot {
    /// What someone is called.
    Name,
    /// In what capacity.
    Role,
    /// A participant of an event.
    Participant(Role),
    /// A counted thing.
    Number,
    /// When.
    Time,
    /// How it stands.
    Status,
    /// How surely.
    Certainty,
    /// On whose word.
    Source,
    /// In which words something was said.
    Wording,
    /// Who said it.
    Speaker,
    /// That it is told at all.
    Mention,
}
