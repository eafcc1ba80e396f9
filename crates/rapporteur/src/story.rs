//! What all reports of a story say together. Begin with [`Story`].
//! Everything here cites.

use crate::annotations::{
    Annotations, Certainty, ChainId, EntityKind, EventMentionId, NumberId, QuoteId, Role, Status, Time, ValueId,
};
use crate::id;
use crate::report::{Note, Report};
use crate::text::{Id, Span, Table};
use std::collections::{BTreeSet, HashMap};

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
id!(
    /// Values of several reports that answer one question.
    AlignmentId
);
id!(
    /// A fact over all reports.
    FactId
);

/// A place in a report of the story: the only form that evidence takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cite {
    /// Which report.
    pub report: ReportId,
    /// Where in its text.
    pub span: Span,
}

/// What a join of two things rests on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Evidence {
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
    /// The reports as they were given, for showing them: the table has them in
    /// an order that depends on what they are. May be empty.
    pub order: Vec<ReportId>,
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
    /// What the reports answer to one question about one thing.
    pub alignments: Table<AlignmentId, Alignment>,
    /// What belongs together of it.
    pub facts: Table<FactId, Fact>,
    /// What the user decided, in the order given, and what became of it.
    pub rulings: Vec<(Ruling, Outcome)>,
    /// What could not be done.
    pub notes: Vec<Note>,
}

impl Story {
    /// The reports as they were given, or else as the table has them.
    pub fn in_order_given(&self) -> Vec<ReportId> {
        let is_known = self.order.len() == self.reports.len();
        if is_known { self.order.clone() } else { self.reports.ids().collect() }
    }

    /// A number for the text that a report goes back to: reports of one text have the same.
    pub fn text_of(&self, report: ReportId) -> usize {
        let group = self.origins.iter().position(|origin| origin.reports.contains(&report));
        group.unwrap_or(self.origins.len() + report.index())
    }

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

    /// True if a ruling leaves out what these words say in this slot.
    pub fn is_dropped(&self, slot: Slot, words: Cite) -> bool {
        self.rulings.iter().any(|(ruling, outcome)| match ruling.decision {
            Decision::Drop(of, at) if *outcome == Outcome::Applied => {
                at.report == words.report && at.span.covers(words.span) && of.is_none_or(|of| of == slot)
            }
            _ => false,
        })
    }

    /// Pairs of reports by one form, filled in twice, the smaller first.
    pub fn filled_in(&self) -> BTreeSet<(ReportId, ReportId)> {
        let of_form = self.reuses.iter().filter(|reuse| reuse.rule == Reuse::TEMPLATE);
        let pairs = of_form.map(|reuse| (reuse.left.report, reuse.right.report));
        pairs.map(|(one, other)| (one.min(other), one.max(other))).collect()
    }

    /// The entity of a report's chain.
    pub fn entity_of(&self, report: ReportId, chain: ChainId) -> Option<EntityId> {
        self.entities.pairs().find(|(_, entity)| entity.chains.contains(&(report, chain))).map(|(id, _)| id)
    }
}

/// What a user decided of places in the reports. It goes before every rule,
/// and is kept by cite, because text is frozen and ids are not.
#[derive(Clone, Debug, PartialEq)]
pub struct Ruling {
    /// What was decided.
    pub decision: Decision,
    /// Why, in the user's words.
    pub reason: String,
}

impl Decision {
    /// The same of the reports that these ones are now.
    pub(crate) fn moved(&self, report: impl Fn(ReportId) -> ReportId) -> Decision {
        let cite = |cite: &Cite| Cite { report: report(cite.report), ..*cite };
        match self {
            Decision::Same(thing, one, other) => Decision::Same(*thing, cite(one), cite(other)),
            Decision::Different(thing, one, other) => Decision::Different(*thing, cite(one), cite(other)),
            Decision::Drop(slot, at) => Decision::Drop(*slot, cite(at)),
            Decision::Correct(at, correction) => Decision::Correct(cite(at), correction.clone()),
        }
    }
}

/// What can be decided.
#[derive(Clone, Debug, PartialEq)]
pub enum Decision {
    /// The two are one.
    Same(Thing, Cite, Cite),
    /// The two are not one.
    Different(Thing, Cite, Cite),
    /// What is read there is left out: of this slot, or if none is given all
    /// that stands inside the words.
    Drop(Option<Slot>, Cite),
    /// What is read there is something else.
    Correct(Cite, Correction),
}

/// What two places may be one of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "cache", derive(serde::Serialize, serde::Deserialize))]
pub enum Thing {
    /// A person, organisation or place, cited by a phrase for it.
    Entity,
    /// An event, cited by its trigger.
    Event,
    /// An utterance, cited by its content.
    Statement,
    /// A counted thing, cited by its number.
    Figure,
    /// What answers one question of a fact, cited by the words of the answer.
    Value,
}

/// What a slot holds instead. Words are never written anew: where a phrase is
/// wrong, the right one of the same report is named.
#[derive(Clone, Debug, PartialEq)]
pub enum Correction {
    /// The value of a number.
    Number {
        /// Lowest value meant.
        low: Option<f64>,
        /// Highest value meant.
        high: Option<f64>,
        /// True for "about".
        is_approximate: bool,
    },
    /// The value of a time expression.
    Time(Time),
    /// How an event stands; the place is its trigger.
    Status(Status),
    /// How surely an event is told; the place is its trigger.
    Certainty(Certainty),
    /// Who or what stands in a role of an event; the place is its trigger.
    Participant(Role, Span),
    /// Who said something; the place is its content.
    Speaker(Span),
}

/// What became of a ruling.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It holds.
    Applied,
    /// Nothing of that kind is read there.
    Nothing,
    /// Several things of that kind are read there, and none has just these words.
    Several,
    /// Both places are one phrase, which cannot be two things.
    OnePhrase,
    /// The ruling at this index, before it, says otherwise.
    Contradicts(usize),
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
    /// same words, a quotation only with the words around it, 0 to 1.
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
    /// a third one's; `same-template`: the sentences are alike, the names and
    /// numbers in them are not; `shared-passage`: a third of its sentences are the
    /// other's, or twelve words or more in a row.
    pub rule: &'static str,
    /// Share of the shorter report's sentences that the longer has in much the
    /// same words, a quotation only with the words around it, 0 to 1.
    pub shared: f64,
}

impl Reuse {
    /// The rule of reports that have one wording and tell of two things: short
    /// reports of earthquakes, matches, the weather.
    pub const TEMPLATE: &'static str = "same-template";
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
    pub evidence: Vec<Evidence>,
}

/// One utterance, in every wording the reports give.
#[derive(Clone, Debug, PartialEq)]
pub struct Statement {
    /// The quotes.
    pub quotes: Vec<(ReportId, QuoteId)>,
    /// Who said it, if known.
    pub speaker: Option<EntityId>,
    /// The joins over reports.
    pub evidence: Vec<Evidence>,
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
    pub evidence: Vec<Evidence>,
    /// How it stood, step after step: by the days of publication where all
    /// reports have one, then as one step presupposes another (what was called
    /// off was planned before). Empty if nothing shows how it stands.
    pub history: Vec<Step>,
}

/// A step in how an event stood.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// How it stood.
    pub status: Status,
    /// When it was then to be, or was; of what was called off or taken up
    /// again, when that was done.
    pub times: Vec<Cite>,
    /// Where, likewise.
    pub places: Vec<Cite>,
    /// True for a plan that a later step calls off, or moves to another time.
    pub is_superseded: bool,
    /// The places that tell it; never empty.
    pub signs: Vec<Sign>,
}

/// Words that tell a step in how an event stood.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sign {
    /// The words that show the status, or else the trigger.
    pub cite: Cite,
    /// Who made it so: "the president" of "the president cancelled the summit".
    pub by: Option<Cite>,
    /// On whose word, if not the report's own.
    pub source: Option<Cite>,
}

/// One counted thing, with every number the reports give for it.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// The numbers, in report order, then text order.
    pub numbers: Vec<(ReportId, NumberId)>,
    /// The number that stands for it.
    pub label: Cite,
    /// The joins over reports.
    pub evidence: Vec<Evidence>,
}

/// Values of the reports that answer one question about one thing: a slot of a
/// fact. One report alone may answer it.
#[derive(Clone, Debug, PartialEq)]
pub struct Alignment {
    /// The fact it belongs to.
    pub fact: FactId,
    /// What is asked.
    pub slot: Slot,
    /// The answers, in report order, then text order; never empty.
    pub values: Vec<(ReportId, ValueId)>,
    /// How the answers of different reports stand to each other.
    pub pairs: Vec<Judged>,
    /// For each report without an answer, how likely one of its values is one
    /// that was not joined.
    pub elsewhere: Vec<(ReportId, f32)>,
    /// How likely an editor would compare it, 0 to 1.
    pub salience: f32,
}

/// Two answers to one question.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Judged {
    /// Indexes into [`Alignment::values`].
    pub one: usize,
    /// Likewise; of another report.
    pub other: usize,
    /// How the two stand to each other.
    pub judgement: Judgement,
}

/// How two values of different reports stand to each other, by all that they
/// have in common; likelihoods from 0 to 1.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Judgement {
    /// They answer one question.
    pub likelihood: f32,
    /// They do and an editor would say that they agree,
    pub agrees: f32,
    /// that one is a later state or count,
    pub changed: f32,
    /// that they cannot both be true.
    pub differs: f32,
    /// They would agree if both were told flatly, as something that happened.
    pub alike: f32,
    /// How one stands in the place of the other, in sentences that are else
    /// nearly the same.
    pub change: Option<Change>,
    /// How the two stand to each other as names, if that tells anything.
    pub naming: Option<Naming>,
}

/// How a value stands in the place of another in sentences that are else nearly the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// Other words, that are not known to mean the same.
    Words,
    /// A "not", another number of things, a word that makes another thing of it.
    Sense,
}

/// How two names stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Naming {
    /// Two names of one person, organisation or place, of which no part stands
    /// against the other: letters, fewer parts, another spelling.
    One,
    /// Two names of people that share a part, where another part stands
    /// against the other's.
    Other,
    /// The same of what is no person: "Fifth Avenue" and "Fifth Street" are two,
    /// "the Academy" and "the Academy Awards" are no names of one thing at all.
    PerhapsOther,
}

/// What is told of one happening or state: alignments that hang together.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// The words that stand for it.
    pub label: Cite,
    /// Its slots.
    pub alignments: Vec<AlignmentId>,
}

/// The slots in which reports are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "cache", derive(serde::Serialize, serde::Deserialize))]
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
    /// Early, late or on time.
    Timing,
    /// Why.
    Cause,
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
    /// What something or somebody is: kind, make, material.
    Kind,
    /// What somebody wants, refuses, makes a condition.
    Position,
}
