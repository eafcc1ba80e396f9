//! Events of different reports that merging keeps apart because one detail
//! stands against it, though everything else says that they are one: what an
//! editor calls a contradiction. Begin with [`find`].

use super::{Contrast, statuses_conflict};
use crate::annotations::{Certainty, ChainId, EntityKind, EventMention, Role, Status, TimeKind};
use crate::cluster::{Clusters, cosine};
use crate::lexicon;
use crate::story::{EntityId, EventId, ReportId, Slot, Story};
use crate::text::Id;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Likeness, the slot in question left out, from which two events are one.
const ENOUGH: f64 = 2.2;

/// The slots looked at, each with the events that differ in it.
pub(super) fn find(story: &Story) -> Vec<Contrast> {
    let tellings = tellings(story);
    let mut pairs: BTreeMap<Slot, Vec<(EventId, EventId)>> = BTreeMap::new();
    for (a, b) in neighbours(&tellings) {
        let (one, other) = (&tellings[a], &tellings[b]);
        for slot in [Slot::Time, Slot::Status, Slot::Certainty, Slot::Participant(Role::Place)] {
            if differs(one, other, slot) {
                let l = likeness(one, other, slot);
                if l.is_some_and(|l| l > 0.7) {
                    let ctx = |t: &Telling| {
                        t.mention.trigger.of(&story.reports[t.report].0.text).to_string()
                            + " << "
                            + t.mention
                                .clause
                                .of(&story.reports[t.report].0.text)
                                .replace('\n', " ")
                                .chars()
                                .take(110)
                                .collect::<String>()
                                .as_str()
                    };
                    eprintln!(
                        "CONTRAST\t{:?}\t{:.2}\t{}\t{} ## {}",
                        slot,
                        l.unwrap(),
                        is_told_alike(&tellings, a, b, slot),
                        ctx(one),
                        ctx(other)
                    );
                }
            }
            let is_one = || likeness(one, other, slot).is_some_and(|likeness| likeness >= ENOUGH);
            if differs(one, other, slot) && is_one() && !is_told_alike(&tellings, a, b, slot) {
                pairs.entry(slot).or_default().push((one.event, other.event));
            }
        }
    }
    pairs.into_iter().flat_map(|(slot, pairs)| grouped(story, slot, &pairs)).collect()
}

/// Events that contrast with each other, directly or through another.
fn grouped(story: &Story, slot: Slot, pairs: &[(EventId, EventId)]) -> Vec<Contrast> {
    let mut clusters = Clusters::new(story.events.len());
    for &(a, b) in pairs {
        clusters.join(a.index(), b.index());
    }
    let groups = clusters.groups().into_iter().filter(|group| group.len() > 1);
    groups.map(|group| Contrast { slot, events: group.into_iter().map(EventId::from_index).collect() }).collect()
}

/// One mention of an event with what it is compared by.
struct Telling<'a> {
    report: ReportId,
    event: EventId,
    mention: &'a EventMention,
    named: BTreeSet<EntityId>,
    agents: BTreeSet<EntityId>,
    patients: BTreeSet<EntityId>,
    places: BTreeSet<EntityId>,
    /// Head nouns of those who take part without a name.
    things: BTreeSet<String>,
    /// Telling words of the sentence, by lemma, without its times and numbers.
    words: BTreeSet<String>,
    times: Vec<When>,
    vector: &'a [f32],
}

struct When {
    value: String,
    days: Option<(Date, Date)>,
    is_weekday: bool,
    /// Of a length of time: `D`, `Y` ...
    unit: Option<char>,
}

fn tellings(story: &Story) -> Vec<Telling<'_>> {
    let mut entity_of: HashMap<(ReportId, ChainId), EntityId> = HashMap::new();
    for (id, entity) in story.entities.pairs().filter(|(_, entity)| !entity.names.is_empty()) {
        entity_of.extend(entity.chains.iter().map(|&at| (at, id)));
    }
    let mut found = Vec::new();
    for (event, merged) in story.events.pairs() {
        for &(report, mention) in &merged.mentions {
            found.push(telling(story, &entity_of, event, report, &story.reports[report].1.events[mention]));
        }
    }
    found
}

fn telling<'a>(
    story: &'a Story,
    entity_of: &HashMap<(ReportId, ChainId), EntityId>,
    event: EventId,
    report: ReportId,
    mention: &'a EventMention,
) -> Telling<'a> {
    let all = &story.reports[report].1;
    let sentence = all.words[mention.head as usize].sentence as usize;
    let mut found = Telling {
        report,
        event,
        mention,
        named: BTreeSet::new(),
        agents: BTreeSet::new(),
        patients: BTreeSet::new(),
        places: BTreeSet::new(),
        things: BTreeSet::new(),
        words: words(story, report, sentence),
        times: times(story, report, mention),
        vector: all.vectors.get(sentence).map_or(&[][..], Vec::as_slice),
    };
    for part in &mention.participants {
        let named = part.chain.and_then(|chain| entity_of.get(&(report, chain)).copied());
        let Some(entity) = named else {
            found.things.extend(all.head_noun(part.span));
            continue;
        };
        let is_place = story.entities[entity].kind == EntityKind::Place;
        match part.role {
            Role::Place | Role::Destination | Role::Departure if is_place => _ = found.places.insert(entity),
            Role::Agent => _ = found.agents.insert(entity),
            Role::Patient => _ = found.patients.insert(entity),
            _ => {}
        }
        if !found.places.contains(&entity) {
            found.named.insert(entity);
        }
    }
    found
}

fn words(story: &Story, report: ReportId, sentence: usize) -> BTreeSet<String> {
    let all = &story.reports[report].1;
    let in_time = |word: &&crate::annotations::Word| all.times.iter().any(|time| time.span.covers(word.span));
    all.words[all.parse.sentences[sentence].tokens()]
        .iter()
        .filter(|word| matches!(word.upos.as_str(), "NOUN" | "VERB" | "PROPN" | "ADJ"))
        .filter(|word| !in_time(word) && !lexicon::DULL_VERBS.has(&word.lemma))
        .map(|word| word.lemma.to_lowercase())
        .collect()
}

fn times(story: &Story, report: ReportId, mention: &EventMention) -> Vec<When> {
    let all = &story.reports[report].1;
    let found = mention.times.iter().map(|&time| &all.times[time]);
    let dated = found.filter(|time| time.kind != TimeKind::Set);
    let when = |time: &crate::annotations::TimeMention| When {
        value: time.value.value().to_string(),
        days: time.value.days(),
        is_weekday: time.value.value().starts_with("XXXX-WXX-"),
        unit: (time.kind == TimeKind::Duration).then(|| time.value.value().chars().last()).flatten(),
    };
    dated.map(when).collect()
}

/// Pairs of different reports whose events have the same word or kind and are
/// not one already.
fn neighbours(tellings: &[Telling]) -> BTreeSet<(usize, usize)> {
    let mut blocks: HashMap<&str, Vec<usize>> = HashMap::new();
    for (at, telling) in tellings.iter().enumerate() {
        let kind = telling.mention.kind.as_deref().map(broader);
        blocks.entry(&telling.mention.lemma).or_default().push(at);
        if let Some(kind) = kind.filter(|kind| *kind != telling.mention.lemma) {
            blocks.entry(kind).or_default().push(at);
        }
    }
    let mut pairs = BTreeSet::new();
    for block in blocks.values() {
        for (place, &b) in block.iter().enumerate() {
            let apart =
                |&&a: &&usize| tellings[a].report != tellings[b].report && tellings[a].event != tellings[b].event;
            pairs.extend(block[..place].iter().filter(apart).map(|&a| (a.min(b), a.max(b))));
        }
    }
    pairs
}

fn broader(kind: &str) -> &str {
    lexicon::BROADER_KINDS.value(kind).unwrap_or(kind)
}

/// How much says that the two are one, the slot left out; `None` if anything
/// but the slot stands against it.
fn likeness(one: &Telling, other: &Telling, slot: Slot) -> Option<f64> {
    let apart = |a: &BTreeSet<EntityId>, b: &BTreeSet<EntityId>| !a.is_empty() && !b.is_empty() && a.is_disjoint(b);
    let others_act = apart(&one.agents, &other.agents) || apart(&one.patients, &other.patients);
    let elsewhere = slot != Slot::Participant(Role::Place) && apart(&one.places, &other.places);
    let another_day = slot != Slot::Time && times_differ(&one.times, &other.times);
    if others_act || elsewhere || another_day {
        return None;
    }
    let shared = one.words.intersection(&other.words).count() as f64;
    let share = shared / one.words.len().min(other.words.len()).max(1) as f64;
    let people = one.named.intersection(&other.named).count().min(3) as f64;
    let things = one.things.intersection(&other.things).count().min(2) as f64;
    let same_word = if one.mention.lemma == other.mention.lemma { 0.3 } else { 0.0 };
    let same_day = slot != Slot::Time && one.times.iter().any(|a| other.times.iter().any(|b| a.value == b.value));
    let near = (cosine(one.vector, other.vector) - 0.4).max(0.0) * 2.0;
    let day = if same_day { 0.5 } else { 0.0 };
    Some(0.6 * people + 0.4 * things + 1.2 * share.min(1.0) * (shared / 4.0).min(1.0) + same_word + near + day)
}

/// True if the two say otherwise in this slot.
fn differs(one: &Telling, other: &Telling, slot: Slot) -> bool {
    match slot {
        Slot::Time => times_differ(&one.times, &other.times),
        Slot::Status => statuses_conflict(one.mention.status, other.mention.status),
        Slot::Certainty => is_hedged(one.mention) != is_hedged(other.mention) && is_told(one) && is_told(other),
        Slot::Participant(_) => {
            let (a, b) = (&one.places, &other.places);
            !a.is_empty() && !b.is_empty() && a.is_disjoint(b)
        }
        _ => false,
    }
}

fn is_hedged(mention: &EventMention) -> bool {
    mention.certainty != Certainty::Certain && mention.certainty_cue.is_some()
}

/// True for what has happened or will, sure or not.
fn is_told(telling: &Telling) -> bool {
    matches!(telling.mention.status, Status::Occurred | Status::Ongoing | Status::Planned)
}

/// True if both give days, weekdays, or lengths in one unit, that have nothing in common.
fn times_differ(one: &[When], other: &[When]) -> bool {
    let pairs = || one.iter().flat_map(|a| other.iter().map(move |b| (a, b)));
    let comparable = |a: &When, b: &When| {
        a.days.is_some() && b.days.is_some()
            || a.is_weekday && b.is_weekday
            || a.unit.is_some() && a.unit == b.unit && !a.value.contains('X') && !b.value.contains('X')
    };
    let meets = |a: &When, b: &When| match (a.days, b.days) {
        (Some(x), Some(y)) => x.0 <= y.1 && y.0 <= x.1,
        _ => a.value[..a.value.len().min(10)] == b.value[..b.value.len().min(10)],
    };
    pairs().any(|(a, b)| comparable(a, b)) && !pairs().any(|(a, b)| comparable(a, b) && meets(a, b))
}

/// True if either report tells elsewhere what agrees with the other: then the
/// two tell of two things, or one corrects itself.
fn is_told_alike(tellings: &[Telling], a: usize, b: usize, slot: Slot) -> bool {
    let agrees = |one: usize, other: usize| {
        let partner = &tellings[other];
        tellings.iter().enumerate().any(|(at, telling)| {
            let is_same = at != one
                && telling.report == tellings[one].report
                && (telling.mention.lemma == partner.mention.lemma
                    || telling.mention.kind.is_some() && telling.mention.kind == partner.mention.kind);
            is_same
                && says(telling, slot)
                && says(partner, slot)
                && !differs(telling, partner, slot)
                && likeness(telling, partner, slot).is_some_and(|likeness| likeness >= 0.6 * ENOUGH)
        })
    };
    agrees(a, b) || agrees(b, a)
}

/// True if it says something in this slot.
fn says(telling: &Telling, slot: Slot) -> bool {
    match slot {
        Slot::Time => !telling.times.is_empty(),
        Slot::Participant(_) => !telling.places.is_empty(),
        _ => telling.mention.status != Status::Unknown,
    }
}
