//! What the user decided, before anything is joined: each ruling finds the
//! things that stand where it points; corrections and what is left out are
//! written into the layers of the reports, the rest becomes links between
//! things. Begin with [`settle`].

use super::{Links, LinksOf, Place};
use crate::annotations::{
    Annotations, Chain, ChainId, EventMention, EventMentionId, MentionForm, MentionId, NumberId, NumberMention,
    QuoteId, Role, Status, Time, TimeId, TimeMention, Value, ValueKind,
};
use crate::report::{Note, Report};
use crate::story::{Cite, Correction, Decision, Evidence, Outcome, ReportId, Ruling, Slot, Thing};
use crate::text::{Id, Span, Table};
use crate::vocabulary::Vocabulary;
use std::collections::{BTreeSet, VecDeque};

type Reports = Table<ReportId, (Report, Annotations)>;

/// The rule of all that a ruling decides.
const RULE: &str = "ruling";

/// What becomes of the rulings.
#[derive(Default)]
pub(super) struct Settled {
    /// Each with its outcome, in the order given.
    pub(super) rulings: Vec<(Ruling, Outcome)>,
    /// What is one and what is not.
    pub(super) links: LinksOf,
}

/// Applies the rulings in their order. One that stands against an earlier one
/// is left out.
pub(super) fn settle(reports: &mut Reports, rulings: &[Ruling]) -> Settled {
    let mut settled = Settled::default();
    // Chains are divided first: a place means the chain that it is left in.
    for (at, ruling) in rulings.iter().enumerate() {
        if let Decision::Different(Thing::Entity, one, other) = ruling.decision
            && !rulings[..at].iter().any(|earlier| joins(earlier, one, other))
        {
            divide(reports, one, other);
        }
    }
    let mut known: [Known; Thing::ALL.len()] = Default::default();
    for (at, ruling) in rulings.iter().enumerate() {
        let outcome = match &ruling.decision {
            Decision::Same(thing, one, other) => match dropped(&settled.rulings, *thing, [one, other]) {
                Some(earlier) => Outcome::Contradicts(earlier),
                None => link(reports, &mut known, (at, true, *thing), *one, *other),
            },
            Decision::Different(thing, one, other) => link(reports, &mut known, (at, false, *thing), *one, *other),
            Decision::Drop(slot, cite) => leave_out(reports, &settled.rulings, *slot, *cite),
            Decision::Correct(cite, correction) => correct(reports, &settled.rulings, *cite, correction),
        };
        settled.rulings.push((ruling.clone(), outcome));
    }
    revive(reports, &settled.rulings, &known[Thing::Event as usize]);
    let [entities, events, statements, figures, values] = known.map(Known::links);
    Settled { links: LinksOf { entities, events, statements, figures, values }, ..settled }
}

/// The ruling that leaves out what stands at one of these places.
fn dropped(rulings: &[(Ruling, Outcome)], thing: Thing, places: [&Cite; 2]) -> Option<usize> {
    let slot = match thing {
        Thing::Entity => Some(Slot::Name),
        Thing::Event => Some(Slot::Mention),
        Thing::Statement => Some(Slot::Wording),
        Thing::Figure => Some(Slot::Number),
        // A value may stand in any slot.
        Thing::Value => None,
    };
    rulings.iter().position(|(ruling, outcome)| match ruling.decision {
        Decision::Drop(of, at) if *outcome == Outcome::Applied && (slot.is_none() || of.is_none() || of == slot) => {
            places.iter().any(|place| place.report == at.report && at.span.covers(place.span))
        }
        _ => false,
    })
}

/// Events that tell little are compared where the user says what they are.
fn revive(reports: &mut Reports, rulings: &[(Ruling, Outcome)], known: &Known) {
    for &(report, event) in known.same.iter().flat_map(|(_, one, other, _)| [one, other]) {
        let event = &mut reports[report].1.events[EventMentionId::from_index(event)];
        let cite = Cite { report, span: event.trigger };
        event.is_background &= dropped(rulings, Thing::Event, [&cite, &cite]).is_some();
    }
}

/// What is to be said of rulings that do not hold.
pub(super) fn notes(reports: &Reports, rulings: &[(Ruling, Outcome)]) -> Vec<Note> {
    let why = |outcome: Outcome| match outcome {
        Outcome::Applied => None,
        Outcome::Nothing => Some("nothing of that kind is read there".to_string()),
        Outcome::Several => Some("several things of that kind are read there: give the words of one".to_string()),
        Outcome::OnePhrase => Some("both are the same words, which cannot be two things".to_string()),
        Outcome::Contradicts(earlier) => {
            Some(format!("it contradicts the ruling that {}", described(reports, &rulings[earlier].0)))
        }
    };
    let note = |(ruling, outcome): &(Ruling, Outcome)| {
        let what = format!("the ruling that {} is left out: {}", described(reports, ruling), why(*outcome)?);
        Some(Note { span: None, what })
    };
    rulings.iter().filter_map(note).collect()
}

fn described(reports: &Reports, ruling: &Ruling) -> String {
    let words = |cite: Cite| format!("“{}”", cite.span.of(&reports[cite.report].0.text).replace('\n', " "));
    match &ruling.decision {
        Decision::Same(_, one, other) => format!("{} is the same as {}", words(*one), words(*other)),
        Decision::Different(_, one, other) => format!("{} is not the same as {}", words(*one), words(*other)),
        Decision::Drop(_, cite) => format!("{} is dropped", words(*cite)),
        Decision::Correct(cite, _) => format!("{} is corrected", words(*cite)),
    }
}

// Links between things.

/// The links of one layer so far, each with the index of its ruling.
#[derive(Clone, Default)]
struct Known {
    same: Vec<(usize, Place, Place, Evidence)>,
    apart: Vec<(usize, Place, Place)>,
}

impl Known {
    fn links(self) -> Links {
        Links {
            same: self.same.into_iter().map(|(_, one, other, why)| (one, other, why)).collect(),
            apart: self.apart.into_iter().map(|(_, one, other)| (one, other)).collect(),
        }
    }

    /// All that rulings say is one with this.
    fn group(&self, place: Place) -> BTreeSet<Place> {
        let mut group = BTreeSet::from([place]);
        let mut open = vec![place];
        while let Some(next) = open.pop() {
            for &(_, one, other, _) in &self.same {
                let end = if one == next { other } else { one };
                if (one == next || other == next) && group.insert(end) {
                    open.push(end);
                }
            }
        }
        group
    }

    /// The ruling that keeps apart what would be joined.
    fn against_same(&self, one: Place, other: Place) -> Option<usize> {
        let (left, right) = (self.group(one), self.group(other));
        let between = |a: &Place, b: &Place| left.contains(a) && right.contains(b);
        self.apart.iter().find(|(_, a, b)| between(a, b) || between(b, a)).map(|found| found.0)
    }

    /// A ruling by which the two are one.
    fn against_apart(&self, one: Place, other: Place) -> Option<usize> {
        let group = self.group(one);
        let link = self.same.iter().rev().find(|(_, a, b, _)| group.contains(a) && group.contains(b))?;
        group.contains(&other).then_some(link.0)
    }
}

/// Joins two things or keeps them apart. The ruling is given by its index,
/// whether it joins, and what it is about.
fn link(
    reports: &Reports,
    known: &mut [Known; Thing::ALL.len()],
    (at, is_same, thing): (usize, bool, Thing),
    one: Cite,
    other: Cite,
) -> Outcome {
    let places = place(reports, thing, one).and_then(|left| Ok((left, place(reports, thing, other)?)));
    let (left, right) = match places {
        Ok(places) => places,
        Err(outcome) => return outcome,
    };
    let known = &mut known[thing as usize];
    let against = if is_same { known.against_same(left, right) } else { known.against_apart(left, right) };
    match against {
        Some(earlier) => return Outcome::Contradicts(earlier),
        None if is_same => known.same.push((at, left, right, Evidence { rule: RULE, left: one, right: other })),
        None if left == right => return Outcome::OnePhrase,
        None => known.apart.push((at, left, right)),
    }
    Outcome::Applied
}

/// True if the ruling says that just these two are one.
fn joins(ruling: &Ruling, one: Cite, other: Cite) -> bool {
    matches!(ruling.decision, Decision::Same(Thing::Entity, a, b) if (a, b) == (one, other) || (b, a) == (one, other))
}

/// The thing that stands there.
fn place(reports: &Reports, thing: Thing, cite: Cite) -> Result<Place, Outcome> {
    let all = &reports[cite.report].1;
    let index = match thing {
        Thing::Entity => mention_at(all, cite.span)
            .and_then(|mention| all.chains_by_mention()[mention.index()].map(Id::index).ok_or(Outcome::Nothing)),
        Thing::Event => event_at(all, cite.span).map(Id::index),
        Thing::Statement => quote_at(all, cite.span).map(Id::index),
        Thing::Figure => number_at(all, cite.span).map(Id::index),
        Thing::Value => value_at(all, cite.span),
    };
    Ok((cite.report, index?))
}

/// The phrase with just these words, as a whole or in its core; or else the only
/// one whose core stands in them.
fn mention_at(all: &Annotations, words: Span) -> Result<MentionId, Outcome> {
    let spans = |id: MentionId| [all.mentions[id].core, all.mentions[id].span];
    let exact = all.mentions.ids().find(|&id| spans(id).contains(&words));
    exact.map_or_else(|| only(all.mentions.ids().filter(|&id| words.covers(spans(id)[0]))), Ok)
}

/// The event with just this trigger, or else the only one whose trigger the words have.
fn event_at(all: &Annotations, words: Span) -> Result<EventMentionId, Outcome> {
    let trigger = |id: EventMentionId| all.events[id].trigger;
    let exact = all.events.ids().find(|&id| trigger(id) == words);
    exact.map_or_else(|| only(all.events.ids().filter(|&id| words.covers(trigger(id)))), Ok)
}

/// The quote with just this content, or one such piece of it; or else the only
/// one that has words of it.
fn quote_at(all: &Annotations, words: Span) -> Result<QuoteId, Outcome> {
    let is_it = |id: &QuoteId| all.quotes[*id].extent() == words || all.quotes[*id].content.contains(&words);
    let has = |id: &QuoteId| all.quotes[*id].content.iter().any(|piece| piece.overlaps(words));
    all.quotes.ids().find(is_it).map_or_else(|| only(all.quotes.ids().filter(has)), Ok)
}

/// The number with just these words, or with these and what it counts; or else
/// the only one that stands in them.
fn number_at(all: &Annotations, words: Span) -> Result<NumberId, Outcome> {
    let span = |id: NumberId| all.numbers[id].span;
    let with_counted = |id: NumberId| all.numbers[id].counted.map(|counted| span(id).join(counted));
    let exact = all.numbers.ids().find(|&id| span(id) == words || with_counted(id) == Some(words));
    exact.map_or_else(|| only(all.numbers.ids().filter(|&id| words.covers(span(id)))), Ok)
}

/// The value with just these words, or the number with these words and what it counts; or
/// else the longest value that stands in them.
fn value_at(all: &Annotations, words: Span) -> Result<usize, Outcome> {
    let first = |is_it: &dyn Fn(&Value) -> bool| all.values.iter().position(is_it);
    let counted = || {
        let number = number_at(all, words).ok()?;
        first(&|value| value.kind == ValueKind::Quantity(number))
    };
    if let Some(found) = first(&|value| value.span == words).or_else(counted) {
        return Ok(found);
    }
    let inside = || all.values.iter().filter(|value| words.covers(value.span)).map(|value| value.span);
    let longest = inside().map(Span::len).max().ok_or(Outcome::Nothing)?;
    let span = only(inside().filter(|span| span.len() == longest).collect::<BTreeSet<Span>>().into_iter())?;
    first(&|value| value.span == span).ok_or(Outcome::Nothing)
}

fn time_at(all: &Annotations, words: Span) -> Result<TimeId, Outcome> {
    let span = |id: TimeId| all.times[id].span;
    let exact = all.times.ids().find(|&id| span(id) == words);
    exact.map_or_else(|| only(all.times.ids().filter(|&id| words.covers(span(id)))), Ok)
}

fn only<T>(mut found: impl Iterator<Item = T>) -> Result<T, Outcome> {
    let first = found.next().ok_or(Outcome::Nothing)?;
    if found.next().is_some() { Err(Outcome::Several) } else { Ok(first) }
}

// One chain that is two.

/// Divides the chain that both places belong to: the later phrase leaves it,
/// with all that is linked to the rest only through it.
fn divide(reports: &mut Reports, one: Cite, other: Cite) {
    if one.report != other.report {
        return;
    }
    let (report, all) = &mut reports[one.report];
    let (Ok(one), Ok(other)) = (mention_at(all, one.span), mention_at(all, other.span)) else { return };
    let chains = all.chains_by_mention();
    let (Some(id), true) = (chains[one.index()], one != other && chains[one.index()] == chains[other.index()]) else {
        return;
    };
    let leaving = leaving(&all.chains[id], one.min(other), one.max(other));
    let new = part_of(all, report, id, |mention| leaving.contains(&mention));
    all.chains[id] = part_of(all, report, id, |mention| !leaving.contains(&mention));
    let new = all.chains.push(new);
    point(all, &leaving, id, new);
}

/// What hangs on the later phrase once the last link between the two is cut.
fn leaving(chain: &Chain, earlier: MentionId, later: MentionId) -> BTreeSet<MentionId> {
    let ends = |at: MentionId| {
        let end = move |link: &crate::annotations::Link| match at {
            _ if link.from == at => Some(link.to),
            _ if link.to == at => Some(link.from),
            _ => None,
        };
        chain.links.iter().filter_map(end)
    };
    let reached = |from: MentionId, cut: Option<MentionId>| {
        let mut reached = BTreeSet::from([from]);
        let mut open = VecDeque::from([from]);
        while let Some(at) = open.pop_front() {
            let is_open = |end: &MentionId| at != later || Some(*end) != cut;
            open.extend(ends(at).filter(is_open).filter(|&end| reached.insert(end)).collect::<Vec<_>>());
        }
        reached
    };
    let towards = ends(later).find(|&end| {
        let without = reached(later, Some(end));
        !without.contains(&earlier)
    });
    match towards {
        Some(end) => reached(later, Some(end)),
        None => BTreeSet::from([later]),
    }
}

/// The chain of some of a chain's phrases.
fn part_of(all: &Annotations, report: &Report, id: ChainId, is_in: impl Fn(MentionId) -> bool) -> Chain {
    let chain = &all.chains[id];
    let mentions: Vec<MentionId> = chain.mentions.iter().copied().filter(|&mention| is_in(mention)).collect();
    let telling = |mention: &&MentionId| {
        let found = &all.mentions[**mention];
        (found.form == MentionForm::Name, found.core.of(&report.text).len(), std::cmp::Reverse(**mention))
    };
    let names = |mention: MentionId, role: Span| {
        let found = &all.mentions[mention];
        found.span.overlaps(role) || found.roles.contains(&role)
    };
    Chain {
        name: mentions.iter().max_by_key(telling).copied().unwrap_or(chain.name),
        kind: chain.kind,
        links: chain.links.iter().filter(|link| is_in(link.from) && is_in(link.to)).copied().collect(),
        roles: chain.roles.iter().copied().filter(|&role| mentions.iter().any(|&one| names(one, role))).collect(),
        mentions,
    }
}

/// What meant the old chain by one of these phrases now means the new one.
fn point(all: &mut Annotations, phrases: &BTreeSet<MentionId>, old: ChainId, new: ChainId) {
    let cores: Vec<Span> = phrases.iter().map(|&mention| all.mentions[mention].core).collect();
    let turn = |chain: &mut Option<ChainId>, span: Option<Span>| {
        if *chain == Some(old) && span.is_some_and(|span| cores.iter().any(|core| span.covers(*core))) {
            *chain = Some(new);
        }
    };
    for event in all.events.iter_mut() {
        event.participants.iter_mut().for_each(|part| turn(&mut part.chain, Some(part.span)));
        let coding = event.coding.iter_mut().flat_map(|coding| coding.actors.iter_mut().chain(&mut coding.recipients));
        coding.for_each(|actor| turn(&mut actor.chain, Some(actor.span)));
    }
    all.quotes.iter_mut().for_each(|quote| turn(&mut quote.speaker_chain, quote.speaker));
    all.private_states.iter_mut().for_each(|quote| turn(&mut quote.speaker_chain, quote.speaker));
    all.positions.iter_mut().for_each(|position| turn(&mut position.actor_chain, position.actor));
}

// What is left out.

fn leave_out(reports: &mut Reports, earlier: &[(Ruling, Outcome)], slot: Option<Slot>, cite: Cite) -> Outcome {
    let corrected = earlier.iter().position(|(ruling, outcome)| match &ruling.decision {
        Decision::Correct(at, correction) if *outcome == Outcome::Applied => {
            at.report == cite.report && cite.span.covers(at.span) && slot.is_none_or(|slot| slot == slot_of(correction))
        }
        _ => false,
    });
    if let Some(earlier) = corrected {
        return Outcome::Contradicts(earlier);
    }
    let all = &mut reports[cite.report].1;
    let is_found = match slot {
        Some(slot) => leave_out_slot(all, slot, cite.span),
        // Every slot has its turn.
        None => Slot::ALL.iter().map(|&slot| leave_out_slot(all, slot, cite.span)).max() == Some(true),
    };
    // Values are left out where they are shown.
    let is_value = || all.values.iter().any(|value| cite.span.covers(value.span));
    if is_found || is_value() { Outcome::Applied } else { Outcome::Nothing }
}

/// Takes out of one slot what stands inside the words; true if something does.
fn leave_out_slot(all: &mut Annotations, slot: Slot, words: Span) -> bool {
    match slot {
        Slot::Mention => leave_out_events(all, words),
        Slot::Wording => all.quotes.iter().any(|quote| words.covers(quote.extent())),
        Slot::Number => leave_out_numbers(all, words),
        Slot::Time => leave_out_times(all, words),
        Slot::Timing => change_all(
            &mut all.events,
            |event| event.timing.as_ref().is_some_and(|timing| words.covers(timing.span)),
            |event| event.timing = None,
        ),
        Slot::Cause => change_all(
            &mut all.events,
            |event| event.cause.is_some_and(|cause| words.covers(cause)),
            |event| event.cause = None,
        ),
        Slot::Name => leave_out_names(all, words),
        Slot::Role => leave_out_roles(all, words),
        Slot::Participant(role) => leave_out_participants(all, role, words),
        Slot::Status => change_all(
            &mut all.events,
            |event| words.covers(event.trigger),
            |event| {
                (event.status, event.status_cue) = (Status::Unknown, None);
            },
        ),
        Slot::Speaker | Slot::Source => change_all(
            &mut all.quotes,
            |quote| quote.speaker.is_some_and(|speaker| words.covers(speaker)),
            |quote| {
                (quote.speaker, quote.speaker_chain, quote.source) = (None, None, None);
            },
        ),
        // What is read there is a value and nothing else.
        Slot::Kind | Slot::Position | Slot::Certainty => false,
    }
}

/// Changes the rows that are meant; true if there are any.
fn change_all<I: Id, T>(table: &mut Table<I, T>, is_meant: impl Fn(&T) -> bool, change: impl Fn(&mut T)) -> bool {
    let mut is_found = false;
    for row in table.iter_mut().filter(|row| is_meant(row)) {
        change(row);
        is_found = true;
    }
    is_found
}

/// Background events are not compared.
fn leave_out_events(all: &mut Annotations, words: Span) -> bool {
    let is_meant = |event: &EventMention| words.covers(event.trigger) && !event.is_background;
    change_all(&mut all.events, is_meant, |event| event.is_background = true)
}

/// A number without a value is equal to none.
fn leave_out_numbers(all: &mut Annotations, words: Span) -> bool {
    let is_meant = |number: &NumberMention| words.covers(number.span);
    let found: BTreeSet<usize> =
        all.numbers.pairs().filter(|(_, number)| is_meant(number)).map(|(id, _)| id.index()).collect();
    all.events.iter_mut().for_each(|event| event.numbers.retain(|number| !found.contains(&number.index())));
    change_all(&mut all.numbers, is_meant, |number| {
        (number.low, number.high, number.is_approximate) = (None, None, false);
        (number.unit, number.counted, number.counted_lemma) = (None, None, None);
        number.rule = RULE;
    })
}

fn leave_out_times(all: &mut Annotations, words: Span) -> bool {
    let is_meant = |time: &TimeMention| words.covers(time.span);
    let found: BTreeSet<usize> =
        all.times.pairs().filter(|(_, time)| is_meant(time)).map(|(id, _)| id.index()).collect();
    for event in all.events.iter_mut() {
        event.times.retain(|time| !found.contains(&time.index()));
        event.moved_to.retain(|time| !found.contains(&time.index()));
    }
    change_all(&mut all.times, is_meant, |time| {
        (time.value, time.modifier, time.is_certain) = (Time::Relative { value: String::new() }, None, false);
        time.rule = RULE;
    })
}

/// The phrases leave their chains, which go by their other names.
fn leave_out_names(all: &mut Annotations, words: Span) -> bool {
    let mentions = &all.mentions;
    let is_kept = |mention: MentionId| {
        let found = &mentions[mention];
        found.form != MentionForm::Name || !words.covers(found.core)
    };
    let has_some = |chain: &Chain| chain.mentions.iter().any(|&mention| !is_kept(mention));
    change_all(&mut all.chains, has_some, |chain| {
        chain.mentions.retain(|&mention| is_kept(mention));
        chain.links.retain(|link| is_kept(link.from) && is_kept(link.to));
        if !is_kept(chain.name) {
            let other = chain.mentions.iter().max_by_key(|&&at| (mentions[at].form == MentionForm::Name, at));
            chain.name = other.copied().unwrap_or(chain.name);
        }
    })
}

fn leave_out_roles(all: &mut Annotations, words: Span) -> bool {
    let is_meant = |role: &Span| words.covers(*role);
    change_all(&mut all.mentions, |one| one.roles.iter().any(is_meant), |one| one.roles.retain(|role| !is_meant(role)));
    change_all(&mut all.chains, |one| one.roles.iter().any(is_meant), |one| one.roles.retain(|role| !is_meant(role)))
}

fn leave_out_participants(all: &mut Annotations, role: Role, words: Span) -> bool {
    let is_meant = |part: &crate::annotations::Participant| words.covers(part.span) && part.role == role;
    change_all(
        &mut all.events,
        |event| event.participants.iter().any(is_meant),
        |event| {
            event.participants.retain(|part| !is_meant(part));
        },
    )
}

// What is something else.

fn correct(reports: &mut Reports, earlier: &[(Ruling, Outcome)], cite: Cite, correction: &Correction) -> Outcome {
    let slot = slot_of(correction);
    let is_against = |(ruling, outcome): &(Ruling, Outcome)| match &ruling.decision {
        _ if *outcome != Outcome::Applied => false,
        Decision::Drop(of, at) => {
            at.report == cite.report && at.span.covers(cite.span) && of.is_none_or(|of| of == slot)
        }
        Decision::Correct(at, other) => *at == cite && slot_of(other) == slot && other != correction,
        _ => false,
    };
    if let Some(earlier) = earlier.iter().position(is_against) {
        return Outcome::Contradicts(earlier);
    }
    let all = &mut reports[cite.report].1;
    let done = match correction {
        Correction::Number { low, high, is_approximate } => number_at(all, cite.span).map(|id| {
            let number = &mut all.numbers[id];
            (number.low, number.high, number.is_approximate, number.rule) = (*low, *high, *is_approximate, RULE);
        }),
        Correction::Time(value) => time_at(all, cite.span).map(|id| {
            let time = &mut all.times[id];
            (time.value, time.modifier, time.is_certain, time.rule) = (value.clone(), None, true, RULE);
        }),
        Correction::Status(status) => event_at(all, cite.span).map(|id| {
            (all.events[id].status, all.events[id].status_cue) = (*status, None);
        }),
        Correction::Certainty(certainty) => event_at(all, cite.span).map(|id| {
            (all.events[id].certainty, all.events[id].certainty_cue) = (*certainty, None);
        }),
        Correction::Participant(role, phrase) => {
            event_at(all, cite.span).map(|id| set_participant(all, id, *role, *phrase))
        }
        Correction::Speaker(phrase) => quote_at(all, cite.span).map(|id| {
            let chain = chain_at(all, *phrase);
            (all.quotes[id].speaker, all.quotes[id].speaker_chain) = (Some(*phrase), chain);
        }),
    };
    done.err().unwrap_or(Outcome::Applied)
}

fn slot_of(correction: &Correction) -> Slot {
    match correction {
        Correction::Number { .. } => Slot::Number,
        Correction::Time(_) => Slot::Time,
        Correction::Status(_) => Slot::Status,
        Correction::Certainty(_) => Slot::Certainty,
        Correction::Participant(role, _) => Slot::Participant(*role),
        Correction::Speaker(_) => Slot::Speaker,
    }
}

/// The phrase stands alone in its role.
fn set_participant(all: &mut Annotations, event: EventMentionId, role: Role, phrase: Span) {
    let chain = chain_at(all, phrase);
    let parts = &mut all.events[event].participants;
    parts.retain(|part| part.role != role);
    parts.push(crate::annotations::Participant { role, span: phrase, chain });
}

fn chain_at(all: &Annotations, phrase: Span) -> Option<ChainId> {
    let mention = mention_at(all, phrase).ok()?;
    all.chains_by_mention()[mention.index()]
}
