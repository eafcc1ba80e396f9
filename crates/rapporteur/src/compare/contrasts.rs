//! Events of different reports that merging keeps apart because one detail
//! stands against it, though everything else says that they are one: what an
//! editor calls a contradiction. Begin with [`find`].

mod complements;
mod deeds;
mod likeness;
mod telling;

use super::{Contrast, Contrasts};
use crate::annotations::{NumberId, Role, Status, TimeId};
use crate::cluster::{Clusters, cosine};
use crate::coreference::Scorer;
use crate::coreference::profile::Profiles;
use crate::places::{Relation, relation};
use crate::story::{Cite, EntityId, EventId, ReportId, Slot, Story};
use crate::text::{Id, Span};
use likeness::Nearer;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use telling::{Count, Hold, Telling, Tellings, When};

/// The slots looked at, each with the likelihood from which two events are one.
const SLOTS: [(Slot, f32); 5] = [
    (Slot::Number, 0.2),
    (Slot::Time, 0.12),
    (Slot::Status, 0.26),
    (Slot::Certainty, 0.15),
    (Slot::Participant(Role::Place), 0.28),
];

/// What tells otherwise is no contradiction if something in the same report
/// agrees with the other report and is nearly as likely meant.
const NEARLY: f32 = 0.5;

/// So many times as likely two must be one where a day says which is meant.
const NAMED: f32 = 2.0;

/// A pair is shown beside a likelier one of the same mention if it is so
/// nearly as likely.
const ABOUT: f32 = 0.75;

/// So many partners at most are tried for each mention, slot and key.
const MOST: usize = 64;

/// Two mentions of events that say otherwise in a slot, for training.
pub struct ContrastPair {
    /// The slot.
    pub slot: Slot,
    /// The words that stand against each other.
    pub left: Vec<Cite>,
    /// Those of the other report.
    pub right: Vec<Cite>,
    /// What the two have in common and what stands between them.
    pub features: Vec<f32>,
    /// How likely the two tell of one thing.
    pub likelihood: f32,
}

/// All pairs of mentions in different reports that say otherwise in a slot.
pub fn pairs(story: &Story) -> Vec<ContrastPair> {
    let tellings = Tellings::of(story);
    let mut profiles = Profiles::of(story);
    let scorer = Scorer::new(story, &mut profiles);
    let mut matching = Matching::new(story, &tellings, &scorer);
    let mut found = Vec::new();
    for (slot, _) in SLOTS {
        for (a, b) in matching.candidates(slot) {
            let features = matching.features(a, b, slot);
            let cites = |at: usize| values(story, &tellings.list[at], slot);
            let likelihood = likeness::likelihood(&features);
            found.push(ContrastPair { slot, left: cites(a), right: cites(b), features: features.to_vec(), likelihood });
        }
    }
    found
}

/// All contrasts of a story.
pub(super) fn find(story: &Story) -> Contrasts {
    let tellings = Tellings::of(story);
    let mut profiles = Profiles::of(story);
    let scorer = Scorer::new(story, &mut profiles);
    let mut matching = Matching::new(story, &tellings, &scorer);
    let (mut found, mut inside, mut perhaps) = (Vec::new(), BTreeSet::new(), BTreeSet::new());
    for (slot, enough) in SLOTS {
        let mut pairs = Vec::new();
        for (a, b) in matching.candidates(slot) {
            if tellings.list[a].event == tellings.list[b].event {
                perhaps.insert((tellings.list[a].event, slot));
            }
            let likelihood = matching.likelihood(a, b, slot);
            let (one, other) = (&tellings.list[a], &tellings.list[b]);
            let is_named = slot == Slot::Time && deeds::are_named_by_day(one, other);
            let enough = if is_named { enough * NAMED } else { enough };
            if likelihood >= enough && !matching.is_told_alike(a, b, slot, likelihood * NEARLY) {
                pairs.push((a, b, likelihood));
            }
        }
        let pairs = likeliest(&tellings, slot, pairs);
        let event = |at: usize| tellings.list[at].event;
        inside.extend(pairs.iter().filter(|pair| event(pair.0) == event(pair.1)).map(|pair| (event(pair.0), slot)));
        let is_row_of_its_own = |pair: &&(usize, usize)| event(pair.0) != event(pair.1) || has_words(slot);
        let apart: Vec<(usize, usize)> = pairs.iter().filter(is_row_of_its_own).copied().collect();
        let mut shown = BTreeSet::new();
        let contrasts = grouped(story, &tellings, slot, &apart).into_iter();
        // Two events of a sentence may have the same place.
        found.extend(contrasts.filter(|contrast| !has_words(slot) || shown.insert(words(contrast))));
    }
    Contrasts { list: found, inside, perhaps }
}

/// What is undone or hedged stands against the likeliest mention of each other
/// report, and those about as likely.
fn likeliest(tellings: &Tellings, slot: Slot, pairs: Vec<(usize, usize, f32)>) -> Vec<(usize, usize)> {
    let marked = |(a, b, _): &(usize, usize, f32)| {
        let (one, other) = (&tellings.list[*a], &tellings.list[*b]);
        if is_marked(one, slot) { (*a, other.report) } else { (*b, one.report) }
    };
    let mut best: HashMap<(usize, ReportId), f32> = HashMap::new();
    for pair in &pairs {
        let known = best.entry(marked(pair)).or_insert(0.0);
        *known = known.max(pair.2);
    }
    let is_near = |pair: &(usize, usize, f32)| has_words(slot) || pair.2 >= best[&marked(pair)] * ABOUT;
    pairs.into_iter().filter(is_near).map(|pair| (pair.0, pair.1)).collect()
}

/// True for slots whose value stands in words of its own.
fn has_words(slot: Slot) -> bool {
    !matches!(slot, Slot::Status | Slot::Certainty)
}

type Words = (Vec<(ReportId, TimeId)>, Vec<(Cite, EntityId)>, Vec<(ReportId, NumberId)>);

/// What stands against each other.
fn words(contrast: &Contrast) -> Words {
    match contrast.slot {
        Slot::Time => (contrast.times.clone(), Vec::new(), Vec::new()),
        Slot::Number => (Vec::new(), Vec::new(), contrast.numbers.clone()),
        _ => (Vec::new(), contrast.places.clone(), Vec::new()),
    }
}

/// The words that stand for a mention's value of a slot.
fn values(story: &Story, telling: &Telling, slot: Slot) -> Vec<Cite> {
    let cite = |span: Span| Cite { report: telling.report, span };
    match slot {
        Slot::Time => {
            let times = &story.reports[telling.report].1.times;
            telling.times.iter().map(|when| cite(times[when.id].span)).collect()
        }
        Slot::Participant(_) => telling.places.iter().map(|place| place.cite).collect(),
        Slot::Number => {
            let numbers = &story.reports[telling.report].1.numbers;
            telling.numbers.iter().map(|count| cite(numbers[count.id].span)).collect()
        }
        Slot::Status => vec![cite(with_cue(telling.mention.trigger, telling.mention.status_cue))],
        _ => vec![cite(with_cue(telling.mention.trigger, telling.mention.certainty_cue))],
    }
}

/// The trigger with the words that show how it stands, if they are near.
fn with_cue(trigger: Span, cue: Option<Span>) -> Span {
    let both = cue.map_or(trigger, |cue| cue.join(trigger));
    if both.len() <= 80 { both } else { trigger }
}

/// Mentions by what they may be found under.
struct Matching<'a> {
    story: &'a Story,
    tellings: &'a Tellings<'a>,
    keys: Vec<Vec<Key>>,
    by_key: HashMap<(ReportId, Key), Vec<usize>>,
    /// For a sentence, the likeness of the nearest one of another report.
    nearest: HashMap<(ReportId, usize, ReportId), f32>,
    /// The same for a mention's trigger.
    nearest_trigger: HashMap<(usize, ReportId), f32>,
    scorer: &'a Scorer<'a>,
}

/// A kind of key and what it is made of.
type Key = (u8, u32, u32);

impl<'a> Matching<'a> {
    fn new(story: &'a Story, tellings: &'a Tellings<'a>, scorer: &'a Scorer<'a>) -> Matching<'a> {
        let keys: Vec<Vec<Key>> = tellings.list.iter().map(|telling| keys(tellings, telling)).collect();
        let mut by_key: HashMap<(ReportId, Key), Vec<usize>> = HashMap::new();
        for (at, telling) in tellings.list.iter().enumerate() {
            for &key in &keys[at] {
                by_key.entry((telling.report, key)).or_default().push(at);
            }
        }
        Matching { story, tellings, keys, by_key, nearest: HashMap::new(), nearest_trigger: HashMap::new(), scorer }
    }

    /// Pairs with a key in common that say otherwise in the slot, the smaller first.
    fn candidates(&self, slot: Slot) -> Vec<(usize, usize)> {
        let list = &self.tellings.list;
        let mut marked: HashMap<Key, Vec<usize>> = HashMap::new();
        for (at, telling) in list.iter().enumerate() {
            if is_marked(telling, slot) {
                self.keys[at].iter().for_each(|&key| marked.entry(key).or_default().push(at));
            }
        }
        let mut found = BTreeSet::new();
        for (at, telling) in list.iter().enumerate().filter(|(_, telling)| has_value(telling, slot)) {
            for key in &self.keys[at] {
                let others = marked.get(key).map_or(&[][..], Vec::as_slice).iter();
                let against = others.filter(|&&other| self.stand_against(telling, &list[other], slot));
                found.extend(against.take(MOST).map(|&other| (at.min(other), at.max(other))));
            }
        }
        found.into_iter().collect()
    }

    /// True if two reports say otherwise in the slot, unless a user has ruled
    /// that they tell of two things.
    fn stand_against(&self, one: &Telling, other: &Telling, slot: Slot) -> bool {
        let events = (one.event.min(other.event), one.event.max(other.event));
        one.report != other.report
            && !self.story.parted.contains(&events)
            && self.differ(one, other, slot)
            && !deeds::are_two(self.tellings, one, other, slot)
    }

    /// True if the two say otherwise in this slot.
    fn differ(&self, one: &Telling, other: &Telling, slot: Slot) -> bool {
        match slot {
            Slot::Time => {
                // When something was said is not when it happened, nor when
                // something else did.
                (one.hold == Hold::Said) == (other.hold == Hold::Said)
                    && (one.hold != Hold::Own
                        || other.hold != Hold::Own
                        || likeness::are_related(self.tellings, one, other))
                    && times_differ(&one.times, &other.times)
                    && !self.are_two_occasions(one, other)
                    && !deeds::is_told_beside(self.tellings, one, other)
            }
            Slot::Status => {
                one.is_settled
                    && other.is_settled
                    && one.mention.status.conflicts(other.mention.status)
                    && !likeness::are_other_deeds(one, other)
            }
            Slot::Certainty => one.is_hedged != other.is_hedged && is_told(one) && is_told(other),
            Slot::Number => numbers_differ(one, other),
            _ => self.places_differ(one, other),
        }
    }

    /// True if one was done after the other's report was published: of what
    /// comes again and again each tells of its own.
    fn are_two_occasions(&self, one: &Telling, other: &Telling) -> bool {
        let came_later = |mine: &Telling, theirs: &Telling| {
            let published = self.story.reports[theirs.report].0.published.as_ref();
            let is_after = |when: &When| published.is_some_and(|day| when.days.is_some_and(|days| days.0 > day.day));
            mine.mention.status == Status::Occurred
                && theirs.mention.status == Status::Occurred
                && mine.times.iter().any(is_after)
        };
        came_later(one, other) || came_later(other, one)
    }

    /// True if the two say the same in this slot.
    fn agree(&self, one: &Telling, other: &Telling, slot: Slot) -> bool {
        match slot {
            Slot::Time => one.times.iter().any(|a| other.times.iter().any(|b| a.meets(b) == Some(true))),
            Slot::Certainty => one.is_hedged == other.is_hedged && is_told(one) && is_told(other),
            Slot::Status => is_undone(one.mention.status) == is_undone(other.mention.status),
            Slot::Number => one.numbers.iter().any(|a| other.numbers.iter().any(|b| a.agrees(b) == Some(true))),
            _ => one.places.iter().any(|a| other.places.iter().any(|b| a.entity == b.entity)),
        }
    }

    /// True if both name places in the same role, and none of one can lie in,
    /// or be, one of the other.
    fn places_differ(&self, one: &Telling, other: &Telling) -> bool {
        let name = |place: &telling::Where| self.story.words(self.story.entities[place.entity].name);
        let mut is_apart = false;
        for a in &one.places {
            for b in &other.places {
                if a.entity == b.entity || relation(name(a), name(b)) != Relation::Apart {
                    return false;
                }
                if a.is_reference || b.is_reference {
                    continue;
                }
                let is_loose = one.place_hold == Hold::Loose || other.place_hold == Hold::Loose;
                is_apart |= is_loose || a.role == b.role;
            }
        }
        is_apart
    }

    fn features(&mut self, a: usize, b: usize, slot: Slot) -> [f32; likeness::NAMES.len()] {
        let tellings = self.tellings;
        let (one, other) = (&tellings.list[a], &tellings.list[b]);
        let near = cosine(one.vector, other.vector) as f32;
        let more = |nearest: f32, near: f32| (nearest - near).max(0.0) / 2.0;
        let sentence = more(self.nearest(one, other.report), near) + more(self.nearest(other, one.report), near);
        let near = cosine(one.trigger_vector, other.trigger_vector) as f32;
        let trigger =
            more(self.nearest_trigger(a, other.report), near) + more(self.nearest_trigger(b, one.report), near);
        let merging = self.scorer.likelihood((one.report, one.id), (other.report, other.id));
        likeness::features(tellings, one, other, slot, Nearer { sentence, trigger }, merging)
    }

    fn likelihood(&mut self, a: usize, b: usize, slot: Slot) -> f32 {
        likeness::likelihood(&self.features(a, b, slot))
    }

    /// How like the sentence of a mention the nearest one of a report is.
    fn nearest(&mut self, telling: &Telling, report: ReportId) -> f32 {
        let vectors = &self.story.reports[report].1.vectors;
        let nearest = || vectors.iter().map(|vector| cosine(telling.vector, vector) as f32).fold(0.0, f32::max);
        *self.nearest.entry((telling.report, telling.sentence, report)).or_insert_with(nearest)
    }

    /// How like a mention's trigger the nearest one of a report is.
    fn nearest_trigger(&mut self, at: usize, report: ReportId) -> f32 {
        let vector = self.tellings.list[at].trigger_vector;
        let vectors = &self.story.reports[report].1.trigger_vectors;
        let nearest = || vectors.iter().map(|other| cosine(vector, other) as f32).fold(0.0, f32::max);
        *self.nearest_trigger.entry((at, report)).or_insert_with(nearest)
    }

    /// True if either report tells elsewhere what agrees with the other: then
    /// the two tell of two things, or one corrects itself.
    fn is_told_alike(&mut self, a: usize, b: usize, slot: Slot, enough: f32) -> bool {
        self.has_agreeing(a, b, slot, enough) || self.has_agreeing(b, a, slot, enough)
    }

    /// True if another mention in the report of `at` says what the partner says.
    fn has_agreeing(&mut self, at: usize, partner: usize, slot: Slot, enough: f32) -> bool {
        let list = &self.tellings.list;
        let report = list[at].report;
        let keys = self.keys[partner].iter();
        let found: BTreeSet<usize> = keys
            .filter_map(|&key| self.by_key.get(&(report, key)))
            .flatten()
            .copied()
            .filter(|&other| other != at)
            .collect();
        let agreeing: Vec<usize> =
            found.into_iter().filter(|&other| self.agree(&list[other], &list[partner], slot)).collect();
        agreeing.into_iter().any(|other| self.likelihood(other, partner, slot) >= enough)
    }
}

/// What a mention may be found under: its word and what that can mean, its
/// kind, who does it to whom, and any two details of its sentence.
fn keys(tellings: &Tellings, telling: &Telling) -> Vec<Key> {
    let senses = &tellings.senses[telling.lemma as usize];
    let mut found = BTreeSet::from([(0, telling.lemma, 0)]);
    found.extend(senses.derived().map(|word| (0, word, 0)));
    found.extend(telling.broad.map(|kind| (1, kind, 0)));
    found.extend(senses.own().map(|sense| (2, sense, 0)));
    let who = |party: &telling::Party| -> Vec<u32> {
        party.named.iter().map(|entity| 2 * entity).chain(party.heads.iter().map(|word| 2 * word + 1)).collect()
    };
    for agent in who(&telling.agents) {
        found.extend(who(&telling.patients).into_iter().map(|patient| (3, agent, patient)));
    }
    for (at, &one) in telling.details.iter().enumerate() {
        found.extend(telling.details[..at].iter().map(|&other| (4, one, other)));
    }
    found.into_iter().collect()
}

/// True for mentions of the rarer sort of a slot, or those whose values may be
/// any: each pair that differs has one.
fn is_marked(telling: &Telling, slot: Slot) -> bool {
    match slot {
        Slot::Status => is_undone(telling.mention.status),
        Slot::Certainty => telling.is_hedged,
        _ => has_value(telling, slot),
    }
}

fn has_value(telling: &Telling, slot: Slot) -> bool {
    match slot {
        Slot::Time => !telling.times.is_empty(),
        Slot::Participant(_) => !telling.places.is_empty(),
        Slot::Number => !telling.numbers.is_empty(),
        _ => true,
    }
}

/// True for what has happened or will, sure or not.
fn is_told(telling: &Telling) -> bool {
    use Status::*;
    let status = telling.mention.status;
    let is_so = matches!(status, Occurred | Ongoing | Planned) || status == Possible && telling.is_hedged;
    is_so && !telling.is_question
}

/// True for what did not come about.
fn is_undone(status: Status) -> bool {
    use Status::*;
    matches!(status, Negated | Denied | Failed | Cancelled | Postponed | Former)
}

/// True if both give days, weekdays, or lengths in one unit, that have
/// nothing in common.
fn times_differ(one: &[When], other: &[When]) -> bool {
    let pairs = || one.iter().flat_map(|a| other.iter().map(move |b| (a, b)));
    pairs().any(|(a, b)| a.meets(b).is_some()) && !pairs().any(|(a, b)| a.meets(b) == Some(true))
}

/// True if both count the same, and no number of one agrees with one of the other.
fn numbers_differ(one: &Telling, other: &Telling) -> bool {
    let pairs = || one.numbers.iter().flat_map(|a| other.numbers.iter().map(move |b| (a, b)));
    pairs().any(|(a, b)| a.stands_against(b))
        && !pairs().any(|(a, b)| a.agrees(b) == Some(true))
        && !are_parts(one, other)
        && !are_parts(other, one)
}

/// "12 locals and 11 visitors" are "23 people".
fn are_parts(one: &Telling, other: &Telling) -> bool {
    let sums = one.numbers.iter().enumerate().flat_map(|(at, a)| {
        let others = one.numbers[..at].iter().filter(move |b| a.agrees(b).is_some() || a.counted == b.counted);
        others.map(move |b| (a, a.value + b.value))
    });
    sums.into_iter()
        .any(|(part, sum)| other.numbers.iter().any(|whole| whole.value == sum && part.agrees(whole) == Some(false)))
}

/// Events that contrast with each other, directly or through another.
fn grouped(story: &Story, tellings: &Tellings, slot: Slot, pairs: &[(usize, usize)]) -> Vec<Contrast> {
    let list = &tellings.list;
    let mut clusters = Clusters::new(tellings.events);
    for &(a, b) in pairs {
        clusters.join(list[a].event.index(), list[b].event.index());
    }
    let mut groups: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
    for at in pairs.iter().flat_map(|&(a, b)| [a, b]) {
        groups.entry(clusters.root(list[at].event.index())).or_default().insert(at);
    }
    groups.into_values().filter_map(|members| contrast(story, tellings, slot, members)).collect()
}

fn contrast(story: &Story, tellings: &Tellings, slot: Slot, members: BTreeSet<usize>) -> Option<Contrast> {
    let members: Vec<&Telling> = members.into_iter().map(|at| &tellings.list[at]).collect();
    let is_event = |telling: &&Telling| telling.event.index() < story.events.len();
    let events: BTreeSet<EventId> = members.iter().copied().filter(is_event).map(|telling| telling.event).collect();
    // A verb that is no event of its own is shown with one of its sentence.
    let is_beside = |telling: &&Telling| {
        members.iter().any(|member| (member.report, member.sentence) == (telling.report, telling.sentence))
    };
    let beside = || tellings.list.iter().filter(is_event).find(is_beside).map(|telling| telling.event);
    let about = events.first().copied().or_else(beside)?;
    let places = members.iter().flat_map(|telling| telling.places.iter().map(|place| (place.cite, place.entity)));
    Some(Contrast {
        slot,
        about,
        events: events.into_iter().collect(),
        mentions: members.iter().map(|telling| (telling.report, telling.id)).collect(),
        times: times_against(&members),
        places: places.collect::<BTreeSet<_>>().into_iter().collect(),
        numbers: against(&members),
    })
}

/// The times of the mentions that have nothing in common with one of another report.
fn times_against(members: &[&Telling]) -> Vec<(ReportId, TimeId)> {
    let mut found = BTreeSet::new();
    for one in members {
        for other in members.iter().filter(|other| other.report != one.report) {
            let differs = |a: &&When| other.times.iter().any(|b| a.meets(b) == Some(false));
            found.extend(one.times.iter().filter(differs).map(|when| (one.report, when.id)));
        }
    }
    found.into_iter().collect()
}

/// The numbers of the mentions that do not agree with one of another report.
fn against(members: &[&Telling]) -> Vec<(ReportId, NumberId)> {
    let mut found = BTreeSet::new();
    for one in members {
        for other in members.iter().filter(|other| other.report != one.report) {
            let differs = |a: &&Count| other.numbers.iter().any(|b| a.stands_against(b));
            found.extend(one.numbers.iter().filter(differs).map(|count| (one.report, count.id)));
        }
    }
    found.into_iter().collect()
}
