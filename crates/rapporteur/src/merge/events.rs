//! Which event mentions, inside and across reports, tell of one event. Pairs
//! that share a kind or a word are scored by what they have in common, and
//! joined from the surest down unless something stands against it.
//! Begin with [`find`].

use crate::annotations::{EntityKind, EventMention, EventMentionId, Role, Status};
use crate::cluster::{Clusters, cosine};
use crate::lexicon;
use crate::story::{Cite, EntityId, Event, ReportId, Story, Why};
use crate::text::{Span, Table};
use jiff::civil::Date;
use std::collections::{BTreeSet, HashMap};

/// Score from which two mentions of different reports are one event.
const ACROSS: f64 = 2.0;
/// Cosine of two sentences that tell the same.
const SAME_SENTENCE: f64 = 0.62;
/// The same inside a report, where nothing is gained by a risk.
const INSIDE: f64 = 2.6;

/// All events, in the order of their first mentions.
pub(super) fn find(story: &Story) -> Table<crate::story::EventId, Event> {
    let profiles = profiles(story);
    let mut clusters = Clusters::new(profiles.len());
    let mut members: Vec<Vec<usize>> = (0..profiles.len()).map(|at| vec![at]).collect();
    let mut joins: Vec<(usize, usize, &'static str)> = Vec::new();
    for (score, a, b) in scored_pairs(&profiles) {
        let (x, y) = (clusters.root(a), clusters.root(b));
        let against = x != y
            && members[x].iter().any(|&one| members[y].iter().any(|&other| conflict(&profiles[one], &profiles[other])));
        if x == y || against {
            continue;
        }
        clusters.join(a, b);
        let (low, high) = (x.min(y), x.max(y));
        let moved = std::mem::take(&mut members[high]);
        members[low].extend(moved);
        joins.push((a, b, if score >= ACROSS + 1.0 { "same-kind-and-details" } else { "same-kind-and-detail" }));
    }
    clusters.groups().iter().map(|group| event(&profiles, group, &joins)).collect::<Vec<_>>().into()
}

/// What a mention is compared by.
struct Profile {
    report: ReportId,
    mention: EventMentionId,
    kind: Option<String>,
    lemma: String,
    /// Entities that take part, and whether each has a name.
    who: BTreeSet<(EntityId, bool)>,
    /// The kind of each named one, for conflicts.
    agents: BTreeSet<EntityId>,
    patients: BTreeSet<EntityId>,
    places: BTreeSet<EntityId>,
    /// Lemmas of what else takes part ("letter").
    things: BTreeSet<String>,
    days: Vec<(Date, Date)>,
    times: BTreeSet<String>,
    status: Status,
    vector: Vec<f32>,
    trigger: Span,
    is_symmetric: bool,
}

fn profiles(story: &Story) -> Vec<Profile> {
    let mut entity_of = HashMap::new();
    for (id, entity) in story.entities.pairs() {
        for &(report, chain) in &entity.chains {
            entity_of.insert((report, chain), id);
        }
    }
    let mut profiles = Vec::new();
    for (report, (_, all)) in story.reports.pairs() {
        for (mention, event) in all.events.pairs().filter(|(_, event)| !event.is_minor) {
            profiles.push(profile(story, &entity_of, report, mention, event));
        }
    }
    profiles
}

fn profile(
    story: &Story,
    entity_of: &HashMap<(ReportId, crate::annotations::ChainId), EntityId>,
    report: ReportId,
    mention: EventMentionId,
    event: &EventMention,
) -> Profile {
    let all = &story.reports[report].1;
    let mut found = Profile {
        report,
        mention,
        kind: event.kind.clone(),
        lemma: event.lemma.clone(),
        who: BTreeSet::new(),
        agents: BTreeSet::new(),
        patients: BTreeSet::new(),
        places: BTreeSet::new(),
        things: BTreeSet::new(),
        days: event.times.iter().filter_map(|&time| all.times[time].value.days()).collect(),
        times: event
            .times
            .iter()
            .map(|&time| all.times[time].value.value().to_string())
            .filter(|value| !value.is_empty())
            .collect(),
        status: event.status,
        vector: all
            .sentence_at(event.trigger.start)
            .and_then(|sentence| all.vectors.get(sentence).cloned())
            .unwrap_or_default(),
        trigger: event.trigger,
        is_symmetric: event.kind.as_deref().is_some_and(|kind| lexicon::SYMMETRIC_KINDS.has(kind)),
    };
    for part in &event.participants {
        let chain = part.chain.or_else(|| own_voice(story, report, event, part.span));
        let Some(&entity) = chain.and_then(|chain| entity_of.get(&(report, chain))) else {
            found.things.extend(all.head_noun(part.span));
            continue;
        };
        let is_named = !story.entities[entity].names.is_empty();
        if !is_named {
            found.things.extend(all.head_noun(part.span));
        }
        match part.role {
            Role::Place | Role::Destination | Role::Departure if story.entities[entity].kind == EntityKind::Place => {
                if is_named {
                    found.places.insert(entity);
                }
                continue;
            }
            Role::Agent if is_named => _ = found.agents.insert(entity),
            Role::Patient if is_named => _ = found.patients.insert(entity),
            _ => {}
        }
        found.who.insert((entity, is_named));
    }
    found
}

/// "I" and "we" inside a quotation mean the one who speaks.
fn own_voice(story: &Story, report: ReportId, event: &EventMention, span: Span) -> Option<crate::annotations::ChainId> {
    let (read, all) = &story.reports[report];
    let is_first_person =
        matches!(span.of(&read.text).to_lowercase().as_str(), "i" | "me" | "my" | "we" | "us" | "our");
    all.quotes[event.quote?].speaker_chain.filter(|_| is_first_person)
}

/// Pairs worth joining, best first; ties in text order.
fn scored_pairs(profiles: &[Profile]) -> Vec<(f64, usize, usize)> {
    let mut blocks: HashMap<&str, Vec<usize>> = HashMap::new();
    for (at, profile) in profiles.iter().enumerate() {
        blocks.entry(broader(profile.kind.as_deref().unwrap_or(&profile.lemma))).or_default().push(at);
        if profile.kind.is_some() && profile.kind.as_deref() != Some(profile.lemma.as_str()) {
            blocks.entry(&profile.lemma).or_default().push(at);
        }
    }
    let mut pairs = BTreeSet::new();
    for block in blocks.values() {
        for (place, &b) in block.iter().enumerate() {
            pairs.extend(block[..place].iter().map(|&a| (a.min(b), a.max(b))));
        }
    }
    let mut scored: Vec<(f64, usize, usize)> = pairs
        .into_iter()
        .filter_map(|(a, b)| {
            let (one, other) = (&profiles[a], &profiles[b]);
            let least = if one.report == other.report { INSIDE } else { ACROSS };
            let score = score(one, other);
            (score >= least && !conflict(one, other) && !is_other_occasion(one, other) && has_second_sign(one, other))
                .then_some((score, a, b))
        })
        .collect();
    scored.sort_by(|x, y| y.0.total_cmp(&x.0).then(x.1.cmp(&y.1)).then(x.2.cmp(&y.2)));
    scored
}

/// The wider kind that a kind belongs to, or itself.
fn broader(kind: &str) -> &str {
    lexicon::BROADER_KINDS.value(kind).unwrap_or(kind)
}

fn score(one: &Profile, other: &Profile) -> f64 {
    let same_lemma = one.lemma == other.lemma;
    let same_kind = one.kind.is_some() && one.kind == other.kind;
    let mut score = match (same_lemma, same_kind) {
        (true, true) => 1.0,
        (true, false) => 0.7,
        (false, true) => 0.7,
        _ => 0.4,
    };
    let named = |profile: &Profile| {
        profile
            .who
            .iter()
            .filter(|who| who.1)
            .map(|who| who.0)
            .chain(profile.places.iter().copied())
            .collect::<BTreeSet<_>>()
    };
    score += named(one).intersection(&named(other)).count() as f64 * 0.7;
    let is_aligned = !one.is_symmetric
        && (one.agents.intersection(&other.agents).count() + one.patients.intersection(&other.patients).count()) > 0;
    score += if is_aligned { 0.3 } else { 0.0 };
    score += one.things.intersection(&other.things).count().min(2) as f64 * 0.5;
    score += time_score(one, other);
    score + (cosine(&one.vector, &other.vector) - 0.4).max(0.0) * 2.0
}

fn time_score(one: &Profile, other: &Profile) -> f64 {
    let overlap =
        one.days.iter().any(|a| other.days.iter().any(|b| a.0 <= b.1 && b.0 <= a.1 && is_short(*a) && is_short(*b)));
    if overlap || one.times.intersection(&other.times).next().is_some() { 0.8 } else { 0.0 }
}

fn is_short(days: (Date, Date)) -> bool {
    days.0.until(days.1).is_ok_and(|length| length.get_days() <= 8)
}

/// True if the two cannot be one event: named actors, objects, places or days
/// that have nothing in common. Days do not count where one was moved.
fn conflict(one: &Profile, other: &Profile) -> bool {
    let apart = |a: &BTreeSet<EntityId>, b: &BTreeSet<EntityId>| !a.is_empty() && !b.is_empty() && a.is_disjoint(b);
    let is_moved = |status: Status| matches!(status, Status::Postponed | Status::Cancelled);
    let days = !one.days.is_empty()
        && !other.days.is_empty()
        && !one.days.iter().any(|a| other.days.iter().any(|b| a.0 <= b.1 && b.0 <= a.1));
    let named = |profile: &Profile| profile.who.iter().filter(|who| who.1).map(|who| who.0).collect::<BTreeSet<_>>();
    let other_party = |a: &BTreeSet<EntityId>, b: &BTreeSet<EntityId>| {
        apart(a, b) || a.len() > 1 && b.len() > 1 && !a.is_subset(b) && !b.is_subset(a)
    };
    let actors = if one.is_symmetric {
        other_party(&named(one), &named(other))
    } else {
        apart(&one.agents, &other.agents) || apart(&one.patients, &other.patients)
    };
    let places = apart(&one.places, &other.places);
    let is_summit = |profile: &Profile| profile.lemma == "summit";
    let summit = one.is_symmetric && is_summit(one) != is_summit(other) && one.places.is_disjoint(&other.places);
    actors || places || summit || days && !is_moved(one.status) && !is_moved(other.status)
}

/// A kind and one shared actor do not tell which of the things somebody did
/// is meant: another actor, a place, an object, a time, or sentences that say
/// much the same must be shared too.
fn has_second_sign(one: &Profile, other: &Profile) -> bool {
    let named = |profile: &Profile| {
        let who = profile.who.iter().filter(|who| who.1).map(|who| who.0);
        who.chain(profile.places.iter().copied()).collect::<BTreeSet<_>>()
    };
    named(one).intersection(&named(other)).count() > 1
        || !one.things.is_disjoint(&other.things)
        || time_score(one, other) > 0.0
        || cosine(&one.vector, &other.vector) >= SAME_SENTENCE
}

/// That somebody did a thing and did not do it are likely two occasions,
/// unless more than the actor is shared.
fn is_other_occasion(one: &Profile, other: &Profile) -> bool {
    let is_denied = |profile: &Profile| matches!(profile.status, Status::Negated | Status::Denied);
    let shares_more = !one.things.is_disjoint(&other.things)
        || !one.places.is_disjoint(&other.places)
        || !one.patients.is_disjoint(&other.patients) && !one.agents.is_disjoint(&other.agents)
        || time_score(one, other) > 0.0;
    is_denied(one) != is_denied(other) && !shares_more
}

fn event(profiles: &[Profile], group: &[usize], joins: &[(usize, usize, &'static str)]) -> Event {
    let cite = |at: usize| Cite { report: profiles[at].report, span: profiles[at].trigger };
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for &at in group {
        *counts.entry(profiles[at].kind.as_deref().unwrap_or(&profiles[at].lemma)).or_default() += 1;
    }
    let kind =
        counts.into_iter().max_by_key(|&(kind, count)| (count, std::cmp::Reverse(kind))).map_or("", |best| best.0);
    let detail = |at: &usize| {
        (profiles[*at].who.len() + profiles[*at].places.len() + profiles[*at].times.len(), std::cmp::Reverse(*at))
    };
    let label = group.iter().copied().max_by_key(detail).unwrap_or(group[0]);
    let whys = joins
        .iter()
        .filter(|join| group.contains(&join.0))
        .map(|&(a, b, rule)| Why { rule, left: cite(a), right: cite(b) })
        .collect();
    Event {
        mentions: group.iter().map(|&at| (profiles[at].report, profiles[at].mention)).collect(),
        kind: kind.to_string(),
        label: cite(label),
        whys,
    }
}
