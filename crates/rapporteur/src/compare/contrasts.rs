//! Events of different reports that merging keeps apart because one detail
//! stands against it, though everything else says that they are one: what an
//! editor calls a contradiction. Begin with [`find`].

use super::{Contrast, hangs_on_another, is_age, is_by_weekday, statuses_conflict, weekday};
use crate::annotations::{
    Annotations, Certainty, ChainId, EntityKind, EventMention, Role, Status, TimeId, TimeKind, TimeMention,
};
use crate::cluster::{Clusters, cosine};
use crate::lexicon;
use crate::story::{EntityId, EventId, ReportId, Slot, Story};
use crate::text::Id;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// The slots looked at, each with the likeness, itself left out, from which
/// two events are one.
const SLOTS: [(Slot, f64); 3] = [(Slot::Time, 1.5), (Slot::Status, 1.7), (Slot::Certainty, 1.5)];

/// A hedge stands at most so many bytes before or after what it hedges.
const NEAR: u32 = 24;

/// For each slot the events that differ in it.
pub(super) fn find(story: &Story) -> Vec<Contrast> {
    let mut tellings = tellings(story);
    mark_only(&mut tellings);
    let mut pairs: BTreeMap<Slot, Vec<(usize, usize)>> = BTreeMap::new();
    let is_open = |(a, b): &(usize, usize)| {
        let (one, other) = (tellings[*a].event, tellings[*b].event);
        !story.parted.contains(&(one.min(other), one.max(other)))
    };
    for (a, b) in neighbours(&tellings).into_iter().filter(is_open) {
        let (one, other) = (&tellings[a], &tellings[b]);
        for (slot, enough) in SLOTS {
            let is_one = || likeness(one, other, slot).is_some_and(|likeness| likeness >= enough);
            // What merging has joined is compared as it is, but for days that no event has.
            let is_new = one.event != other.event || slot == Slot::Time && (one.is_lent || other.is_lent);
            let is_firm = slot != Slot::Status || has_firm_sign(one, other);
            if is_new
                && is_firm
                && differs(one, other, slot)
                && is_one()
                && !is_told_alike(&tellings, a, b, slot, enough)
            {
                pairs.entry(slot).or_default().push((a, b));
            }
        }
    }
    pairs.into_iter().flat_map(|(slot, pairs)| grouped(story, &tellings, slot, &pairs)).collect()
}

/// Events with the times that stand against each other.
type Group = (BTreeSet<EventId>, BTreeSet<(ReportId, TimeId)>);

/// Events that contrast with each other, directly or through another.
fn grouped(story: &Story, tellings: &[Telling], slot: Slot, pairs: &[(usize, usize)]) -> Vec<Contrast> {
    let mut clusters = Clusters::new(story.events.len());
    for &(a, b) in pairs {
        clusters.join(tellings[a].event.index(), tellings[b].event.index());
    }
    let mut groups: BTreeMap<usize, Group> = BTreeMap::new();
    for at in pairs.iter().flat_map(|&(a, b)| [a, b]) {
        let telling = &tellings[at];
        let group = groups.entry(clusters.root(telling.event.index())).or_default();
        group.0.insert(telling.event);
        group.1.extend(telling.times.iter().map(|when| (telling.report, when.id)));
    }
    let contrast = |(events, times): Group| Contrast {
        slot,
        events: events.into_iter().collect(),
        times: times.into_iter().collect(),
    };
    groups.into_values().map(contrast).collect()
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
    /// Head noun of what it is done to, if that has no name and is no person.
    object: Option<String>,
    /// Parts of the names of those who do it and those it is done to.
    agent_names: BTreeSet<String>,
    patient_names: BTreeSet<String>,
    /// True if its report tells of no other event of that kind.
    is_only: bool,
    /// True if it is told up to a point: "not rescued until Sunday".
    is_until: bool,
    /// Telling words of the sentence, by lemma, without its times and numbers.
    words: BTreeSet<String>,
    times: Vec<When>,
    /// True if its time is only that of its sentence.
    is_lent: bool,
    vector: &'a [f32],
}

struct When {
    id: TimeId,
    value: String,
    days: Option<(Date, Date)>,
    /// 1 for Monday.
    weekday: Option<i8>,
    /// Of a length of time: `D`, `Y` ...
    unit: Option<char>,
}

fn tellings(story: &Story) -> Vec<Telling<'_>> {
    let mut entity_of = story.entities_by_chain();
    entity_of.retain(|_, &mut entity| !story.entities[entity].names.is_empty());
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
        object: None,
        agent_names: BTreeSet::new(),
        patient_names: BTreeSet::new(),
        is_only: false,
        is_until: mention.clause.of(&story.reports[report].0.text).contains(" until "),
        words: words(story, report, sentence),
        times: times(story, report, mention),
        is_lent: mention.times.is_empty(),
        vector: all.vectors.get(sentence).map_or(&[][..], Vec::as_slice),
    };
    for part in &mention.participants {
        let named = part.chain.and_then(|chain| entity_of.get(&(report, chain)).copied());
        let Some(entity) = named else {
            let noun = all.head_noun(part.span);
            if part.role == Role::Patient {
                found.object = noun.clone().filter(|noun| !is_person_noun(noun));
            }
            found.things.extend(noun);
            continue;
        };
        let names = crate::names::parts(story.words(story.entities[entity].name));
        let is_place = story.entities[entity].kind == EntityKind::Place;
        match part.role {
            Role::Place | Role::Destination | Role::Departure if is_place => _ = found.places.insert(entity),
            Role::Agent => {
                found.agents.insert(entity);
                found.agent_names.extend(names);
            }
            Role::Patient => {
                found.patients.insert(entity);
                found.patient_names.extend(names);
            }
            _ => {}
        }
        if !found.places.contains(&entity) {
            found.named.insert(entity);
        }
    }
    found
}

fn is_person_noun(noun: &str) -> bool {
    lexicon::PERSON_NOUNS.has(noun) || lexicon::PEOPLE_NOUNS.has(noun) || lexicon::ROLE_NOUNS.has(noun)
}

/// Marks the events of known kinds of which their report has one only.
fn mark_only(tellings: &mut [Telling]) {
    let mut known: HashMap<(ReportId, String), BTreeSet<EventId>> = HashMap::new();
    let key = |telling: &Telling| telling.mention.kind.clone().map(|kind| (telling.report, kind));
    for telling in tellings.iter() {
        if let Some(key) = key(telling) {
            known.entry(key).or_default().insert(telling.event);
        }
    }
    for telling in tellings {
        telling.is_only = key(telling).is_some_and(|key| known[&key].len() == 1);
    }
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

/// Its own times or, if it has none, the only day of its sentence, unless that
/// is when somebody said it.
fn times(story: &Story, report: ReportId, mention: &EventMention) -> Vec<When> {
    let all = &story.reports[report].1;
    let sentence = all.words[mention.head as usize].sentence as usize;
    let own: Vec<(TimeId, &TimeMention)> = mention.times.iter().map(|&time| (time, &all.times[time])).collect();
    let here = all.parse.sentences[sentence].span;
    let text = &story.reports[report].0.text;
    let around: Vec<(TimeId, &TimeMention)> =
        all.times.pairs().filter(|(_, time)| here.covers(time.span) && is_day(time)).collect();
    let found = match (own.is_empty(), around.as_slice()) {
        (true, [one]) if is_lent(all, one.1, mention.head as usize) => vec![*one],
        _ => own,
    };
    let when = |(id, time): (TimeId, &TimeMention)| When {
        id,
        value: time.value.value().to_string(),
        days: time.value.days().filter(|_| is_day(time)),
        weekday: weekday(time.value.value(), time.value.days()),
        unit: (time.kind == TimeKind::Duration).then(|| time.value.value().chars().last()).flatten(),
    };
    let dated = |(_, time): &(TimeId, &TimeMention)| {
        time.kind != TimeKind::Set && !is_age(time.span.of(text)) && !hangs_on_another(time.rule)
    };
    found.into_iter().filter(dated).map(when).collect()
}

/// True for one day: "Friday", "12 June".
fn is_day(time: &TimeMention) -> bool {
    let is_weekday = time.value.value().starts_with("XXXX-WXX-");
    let is_rough = time.value.value().ends_with("_REF");
    is_weekday || !is_rough && time.value.days().is_some_and(|days| days.0 == days.1)
}

/// True if the day of one verb holds for this word too: they are joined by
/// "and", or the word is what the verb has as subject or object, or how it is done.
fn is_lent(all: &Annotations, time: &TimeMention, word: usize) -> bool {
    let words = all.words_in(time.span);
    let mut heads = words.clone().filter_map(|word| all.words[word].head).map(|head| head as usize);
    let Some(governor) = heads.find(|head| !words.contains(head)) else { return false };
    let is_cue = all.quotes.iter().any(|quote| quote.cue.is_some_and(|cue| cue.overlaps(all.words[governor].span)));
    let top = |mut at: usize| {
        while let Some(head) = all.words[at].head.filter(|_| all.words[at].relation == "conj") {
            at = head as usize;
        }
        at
    };
    let relation = all.words[word].relation.split(':').next().unwrap_or("");
    let is_part = matches!(relation, "obj" | "nsubj") || relation == "advcl" && all.words[word].xpos == "VBG";
    let is_below = is_part && all.words[word].head.is_some_and(|head| top(head as usize) == top(governor));
    !is_cue && (top(word) == top(governor) || is_below)
}

/// Pairs of different reports whose events have the same word or kind.
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
    // A surname alone may be anybody's, but it does not say that they are two.
    let others = |a: &BTreeSet<String>, b: &BTreeSet<String>| !a.is_empty() && !b.is_empty() && a.is_disjoint(b);
    let apart = |a: &BTreeSet<EntityId>, b: &BTreeSet<EntityId>| !a.is_empty() && !b.is_empty() && a.is_disjoint(b);
    let others_act = others(&one.agent_names, &other.agent_names) || others(&one.patient_names, &other.patient_names);
    let another_day = slot != Slot::Time && times_differ(&one.times, &other.times);
    if others_act || apart(&one.places, &other.places) || another_day || objects_differ(one, other) {
        return None;
    }
    let shared = one.words.intersection(&other.words).count() as f64;
    let share = shared / one.words.len().min(other.words.len()).max(1) as f64;
    let people = one.named.intersection(&other.named).count().min(3) as f64;
    let is_aligned =
        !one.agent_names.is_disjoint(&other.agent_names) || !one.patient_names.is_disjoint(&other.patient_names);
    let things = one.things.intersection(&other.things).count().min(2) as f64;
    let same_day = slot != Slot::Time && one.times.iter().any(|a| other.times.iter().any(|b| a.value == b.value));
    let each_has_others = !one.named.is_subset(&other.named) && !other.named.is_subset(&one.named);
    let sign = |holds: bool, weight: f64| if holds { weight } else { 0.0 };
    let near = (cosine(one.vector, other.vector) - 0.4).max(0.0) * 2.0;
    Some(
        0.6 * people
            + 0.4 * things
            + 1.2 * share.min(1.0) * (shared / 4.0).min(1.0)
            + near
            + sign(one.mention.lemma == other.mention.lemma, 0.3)
            + sign(is_aligned, 0.4)
            + sign(same_day, 0.5)
            + sign(one.is_only && other.is_only && one.mention.kind == other.mention.kind, 0.4)
            - sign(each_has_others, 0.5),
    )
}

/// A state such as "wearing" may be anybody's; what is done to somebody named,
/// or a known kind of event, may not.
fn has_firm_sign(one: &Telling, other: &Telling) -> bool {
    let is_known = one.mention.kind.is_some() && one.mention.kind == other.mention.kind;
    is_known || !one.named.is_disjoint(&other.named)
}

/// "The results were released" and "Ann Lee was released".
fn objects_differ(one: &Telling, other: &Telling) -> bool {
    match (&one.object, &other.object) {
        (Some(a), Some(b)) => a != b,
        (Some(_), None) => !other.patient_names.is_empty(),
        (None, Some(_)) => !one.patient_names.is_empty(),
        (None, None) => false,
    }
}

/// True if the two say otherwise in this slot.
fn differs(one: &Telling, other: &Telling, slot: Slot) -> bool {
    match slot {
        Slot::Time => times_differ(&one.times, &other.times),
        Slot::Status => !one.is_until && !other.is_until && statuses_conflict(one.mention.status, other.mention.status),
        Slot::Certainty => is_hedged(one.mention) != is_hedged(other.mention) && is_told(one) && is_told(other),
        _ => false,
    }
}

fn is_hedged(mention: &EventMention) -> bool {
    let is_near = |cue: crate::text::Span| {
        let gap = cue.start.max(mention.trigger.start).saturating_sub(cue.end.min(mention.trigger.end));
        gap <= NEAR
    };
    mention.certainty != Certainty::Certain && mention.certainty_cue.is_some_and(is_near)
}

/// True for what has happened or will, sure or not.
fn is_told(telling: &Telling) -> bool {
    matches!(telling.mention.status, Status::Occurred | Status::Ongoing | Status::Planned)
}

/// True if both give days, weekdays, or lengths in one unit, that have
/// nothing in common.
fn times_differ(one: &[When], other: &[When]) -> bool {
    let pairs = || one.iter().flat_map(|a| other.iter().map(move |b| (a, b)));
    pairs().any(|(a, b)| meets(a, b).is_some()) && !pairs().any(|(a, b)| meets(a, b) == Some(true))
}

/// Whether two times have something in common; `None` if that cannot be told.
fn meets(one: &When, other: &When) -> Option<bool> {
    let is_exact = |when: &When| !when.value.contains('X');
    match (one.days, other.days) {
        (Some(x), Some(y)) => Some(x.0 <= y.1 && y.0 <= x.1),
        _ if is_by_weekday(one.days, other.days) && one.weekday.is_some() && other.weekday.is_some() => {
            Some(one.weekday == other.weekday)
        }
        _ if one.unit.is_some() && one.unit == other.unit && is_exact(one) && is_exact(other) => {
            Some(one.value == other.value)
        }
        _ => None,
    }
}

/// True if either report tells elsewhere what agrees with the other: then the
/// two tell of two things, or one corrects itself.
fn is_told_alike(tellings: &[Telling], a: usize, b: usize, slot: Slot, enough: f64) -> bool {
    let agrees = |one: usize, other: usize| {
        let partner = &tellings[other];
        tellings.iter().enumerate().any(|(at, telling)| {
            let is_same = at != one
                && telling.report == tellings[one].report
                && (telling.mention.lemma == partner.mention.lemma
                    || telling.mention.kind.is_some() && telling.mention.kind == partner.mention.kind);
            is_same
                && says_alike(telling, partner, slot)
                && likeness(telling, partner, slot).is_some_and(|likeness| likeness >= 0.6 * enough)
        })
    };
    agrees(a, b) || agrees(b, a)
}

/// True if the two say the same in this slot.
fn says_alike(one: &Telling, other: &Telling, slot: Slot) -> bool {
    match slot {
        Slot::Time => one.times.iter().any(|a| other.times.iter().any(|b| meets(a, b) == Some(true))),
        Slot::Certainty => is_hedged(one.mention) == is_hedged(other.mention) && is_told(one) && is_told(other),
        _ => is_undone(one.mention.status) == is_undone(other.mention.status),
    }
}

/// True for what did not come about.
fn is_undone(status: Status) -> bool {
    use Status::*;
    matches!(status, Negated | Denied | Failed | Cancelled | Postponed | Former)
}
