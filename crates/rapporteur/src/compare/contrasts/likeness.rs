//! How likely two mentions of events in different reports tell of one thing,
//! whatever they say in the slot that is compared: a small network over what
//! they have in common and what stands between them, with the weights of
//! `weights/contrasts.txt`. Begin with [`likelihood`].

use super::telling::{Hold, Party, Telling, Tellings};
use crate::annotations::{Certainty, Status};
use crate::cluster::cosine;
use crate::features::{self, flag};
use crate::lexicon;
use crate::network::Network;
use crate::sets::Set;
use crate::story::Slot;
use std::sync::LazyLock;

/// The names of the features, in order.
pub(super) const NAMES: [&str; 84] = [
    // The slot.
    "certainty",
    "time",
    "place",
    "number",
    // The verbs.
    "same-lemma",
    "same-kind",
    "wider-kind",
    "other-kind",
    "derived",
    "same-sense",
    "family-sense",
    "near-sense",
    "lemma-cosine",
    "unrelated",
    "dull",
    // Who and what takes part.
    "agents-shared",
    "agents-apart",
    "persons-act-apart",
    "patients-shared",
    "patients-apart",
    "persons-suffer-apart",
    "crossed",
    "parties-shared",
    "objects-differ",
    "both-shared",
    "related-and-shared",
    "related-and-both-shared",
    // Where and when, but for the slot.
    "places-shared",
    "places-apart",
    "days-shared",
    "days-apart",
    "numbers-shared",
    "numbers-apart",
    // The sentences.
    "words-share",
    "words-shared",
    "words-cosine",
    "clause-share",
    "clause-shared",
    "named-shared",
    "named-share",
    "named-apart",
    "each-has-others",
    "cosine",
    "cosine-high",
    "both-only",
    "both-quoted",
    "one-quoted",
    // How the slot's value hangs on the verb.
    "one-lent",
    "one-loose",
    "both-loose",
    // The report of the other.
    "given-there-too",
    "both-given-there-too",
    "nearer-sentence",
    // What stands against each other.
    "negated",
    "failed",
    "called-off",
    "former",
    "hedged-as-reported",
    "hedged-as-possible",
    "hedged-by-auxiliary",
    "counted-alike",
    // How it was merged, and what is rare in both reports.
    "same-event",
    "agents-named-shared",
    "agents-both-known",
    "patients-both-known",
    "rare-share",
    "rare-shared",
    "one-said",
    "both-said",
    "many-points",
    "one-title",
    "one-minor",
    "both-minor",
    "one-saying",
    // The verbs if each has the time or place as its own.
    "own-related",
    "own-unrelated",
    "own-one-saying",
    // The verbs in their sentences.
    "trigger-cosine",
    "trigger-cosine-high",
    "nearer-trigger",
    // What merging says.
    "merging",
    "merging-likely",
    "no-merging",
    // "Nominated for an Oscar" and "for a Golden Globe".
    "complements-apart",
];

/// From 0 to 1.
pub(super) fn likelihood(features: &[f32; NAMES.len()]) -> f32 {
    NETWORK.likelihood(features)
}

static NETWORK: LazyLock<Network> = LazyLock::new(|| {
    let read = Network::read(include_str!("../../../weights/contrasts.txt"), &NAMES);
    read.expect("a test reads the weights")
});

/// How much nearer to one of two mentions another of the other's report is.
pub(super) struct Nearer {
    pub(super) sentence: f32,
    pub(super) trigger: f32,
}

/// What two mentions have in common and what stands between them, the slot
/// left out; `merging` is how likely merging takes them for one event.
pub(super) fn features(
    tellings: &Tellings,
    one: &Telling,
    other: &Telling,
    slot: Slot,
    nearer: Nearer,
    merging: Option<f32>,
) -> [f32; NAMES.len()] {
    let mut found = Found::new();
    found.add([
        flag(slot == Slot::Certainty),
        flag(slot == Slot::Time),
        flag(matches!(slot, Slot::Participant(_))),
        flag(slot == Slot::Number),
    ]);
    let is_related = verbs(tellings, one, other, &mut found);
    parties(one, other, is_related, &mut found);
    where_and_when(one, other, slot, &mut found);
    sentences(one, other, &mut found);
    holds(one, other, slot, &mut found);
    let given = given_there_too(tellings, one, other, slot);
    found.add([flag(given.0 || given.1), flag(given.0 && given.1), nearer.sentence]);
    against(one, other, slot, &mut found);
    merged(tellings, one, other, slot, &mut found);
    let is_own = matches!(slot, Slot::Time | Slot::Participant(_))
        && hold_of(one, slot) == Hold::Own
        && hold_of(other, slot) == Hold::Own;
    found.add([
        flag(is_own && is_related),
        flag(is_own && !is_related),
        flag(is_own && is_saying(one) != is_saying(other)),
    ]);
    let near = cosine(one.trigger_vector, other.trigger_vector) as f32;
    found.add([near, (near - 0.5).max(0.0) * 2.0, nearer.trigger]);
    let likely = merging.unwrap_or(0.0);
    found.add([likely.sqrt(), flag(likely > 0.5), flag(merging.is_none()), flag(complements_apart(one, other))]);
    debug_assert_eq!(found.next, NAMES.len());
    found.values
}

/// The features found so far.
type Found = features::Found<{ NAMES.len() }>;

/// True if both verbs, or nouns, are one word, of one kind, or can mean the same.
pub(super) fn are_related(tellings: &Tellings, one: &Telling, other: &Telling) -> bool {
    let (x, y) = (&tellings.senses[one.lemma as usize], &tellings.senses[other.lemma as usize]);
    let can_mean_the_same = || {
        let [derived, own, family, _, _] = x.relations(one.lemma, y, other.lemma);
        derived || own || family
    };
    one.lemma == other.lemma || one.broad.is_some() && one.broad == other.broad || can_mean_the_same()
}

/// Whether the verbs, or nouns, can mean the same.
fn verbs(tellings: &Tellings, one: &Telling, other: &Telling, found: &mut Found) -> bool {
    let same = one.lemma == other.lemma;
    let known = one.broad.is_some() && other.broad.is_some();
    let same_kind = known && one.mention.kind == other.mention.kind;
    let wider = known && !same_kind && one.broad == other.broad;
    let (x, y) = (&tellings.senses[one.lemma as usize], &tellings.senses[other.lemma as usize]);
    let [derived, own, family, near, _] = if same { [false; 5] } else { x.relations(one.lemma, y, other.lemma) };
    let is_related = are_related(tellings, one, other);
    let near_words = cosine(one.lemma_vector, other.lemma_vector) as f32;
    found.add([
        flag(same),
        flag(same_kind),
        flag(wider),
        flag(known && !same_kind && !wider),
        flag(derived),
        flag(own),
        flag(family),
        flag(near),
        near_words,
        flag(!is_related && !near),
        flag(is_dull(one) || is_dull(other)),
    ]);
    is_related
}

/// A verb or noun that tells little by itself.
fn is_dull(telling: &Telling) -> bool {
    let lemma = telling.mention.lemma.as_str();
    lexicon::DULL_VERBS.has(lemma) || lexicon::LIGHT_VERBS.has(lemma) || lexicon::ASPECT_VERBS.has(lemma)
}

/// True if other words say that somebody else did it, and not to the same: "the
/// visit was called off", "the ship came in".
pub(super) fn are_other_deeds(one: &Telling, other: &Telling) -> bool {
    one.lemma != other.lemma
        && one.agents.is_known()
        && other.agents.is_known()
        && !shared(&one.agents, &other.agents)
        && !shared(&one.patients, &other.patients)
}

fn shared(one: &Party, other: &Party) -> bool {
    one.named.meets(&other.named) || one.heads.meets(&other.heads)
}

fn parties(one: &Telling, other: &Telling, is_related: bool, found: &mut Found) {
    let agents = shared(&one.agents, &other.agents);
    let patients = shared(&one.patients, &other.patients);
    let count =
        one.anyone.named.shared(&other.anyone.named).count() + one.anyone.heads.shared(&other.anyone.heads).count();
    let crossed = shared(&one.agents, &other.patients) || shared(&one.patients, &other.agents);
    found.add([
        flag(agents),
        flag(one.agents.named.is_apart(&other.agents.named)),
        flag(one.agents.name_parts.is_apart(&other.agents.name_parts)),
        flag(patients),
        flag(one.patients.named.is_apart(&other.patients.named)),
        flag(one.patients.name_parts.is_apart(&other.patients.name_parts)),
        flag(crossed),
        count.min(3) as f32 / 3.0,
        flag(objects_differ(one, other)),
        flag(agents && patients),
        flag(is_related && count > 0),
        flag(is_related && agents && patients),
    ]);
}

/// True if both name what the deed is about besides who does it, and nothing of that is the same.
fn complements_apart(one: &Telling, other: &Telling) -> bool {
    let besides = |telling: &Telling| {
        let places = telling.places.iter().filter(|_| telling.place_hold == Hold::Own).map(|place| place.entity.0);
        let named = telling.anyone.named.iter().filter(|&entity| !telling.agents.named.has(entity));
        Set::new(named.chain(places).collect())
    };
    besides(one).is_apart(&besides(other))
}

/// "The results were released" and "Ann Lee was released".
fn objects_differ(one: &Telling, other: &Telling) -> bool {
    match (one.object, other.object) {
        (Some(a), Some(b)) => a != b,
        (Some(_), None) => !other.patients.named.is_empty(),
        (None, Some(_)) => !one.patients.named.is_empty(),
        (None, None) => false,
    }
}

fn where_and_when(one: &Telling, other: &Telling, slot: Slot, found: &mut Found) {
    let places = |telling: &Telling| Set::new(telling.places.iter().map(|place| place.entity.0).collect());
    let (here, there) = (places(one), places(other));
    let is_place = matches!(slot, Slot::Participant(_));
    let meet = |wanted: bool| {
        one.times.iter().any(|a| other.times.iter().any(|b| a.meets(b) == Some(wanted))) && slot != Slot::Time
    };
    let agree = |wanted: bool| one.numbers.iter().any(|a| other.numbers.iter().any(|b| a.agrees(b) == Some(wanted)));
    found.add([
        flag(here.meets(&there)),
        flag(!is_place && here.is_apart(&there)),
        flag(meet(true)),
        flag(meet(false) && !meet(true)),
        flag(agree(true)),
        flag(agree(false) && !agree(true) && slot != Slot::Number),
    ]);
}

fn sentences(one: &Telling, other: &Telling, found: &mut Found) {
    let shared = one.words.shared(&other.words).count() as f32;
    let least = one.words.len().min(other.words.len()).max(1) as f32;
    let mean = ((one.words.len() * other.words.len()) as f32).sqrt().max(1.0);
    let clause = one.clause.shared(&other.clause).count() as f32;
    let least_clause = one.clause.len().min(other.clause.len()).max(1) as f32;
    let named = one.named.shared(&other.named).count() as f32;
    let least_named = one.named.len().min(other.named.len()).max(1) as f32;
    let near = cosine(one.vector, other.vector) as f32;
    let quoted = (one.mention.quote.is_some(), other.mention.quote.is_some());
    found.add([
        shared / least,
        (shared / 6.0).min(1.0),
        shared / mean,
        clause / least_clause,
        (clause / 4.0).min(1.0),
        (named / 3.0).min(1.0),
        named / least_named,
        flag(one.named.is_apart(&other.named)),
        flag(!one.named.is_inside(&other.named) && !other.named.is_inside(&one.named)),
        near,
        (near - 0.6).max(0.0) * 2.5,
        flag(one.is_only && other.is_only),
        flag(quoted.0 && quoted.1),
        flag(quoted.0 != quoted.1),
    ]);
}

/// How the slot's value hangs on the verb.
fn hold_of(telling: &Telling, slot: Slot) -> Hold {
    match slot {
        Slot::Time => telling.hold,
        Slot::Participant(_) => telling.place_hold,
        _ => Hold::Own,
    }
}

fn holds(one: &Telling, other: &Telling, slot: Slot, found: &mut Found) {
    let (a, b) = (hold_of(one, slot), hold_of(other, slot));
    found.add([
        flag(a == Hold::Lent || b == Hold::Lent),
        flag(a == Hold::Loose || b == Hold::Loose),
        flag(a == Hold::Loose && b == Hold::Loose),
    ]);
}

/// What it is that stands against each other.
fn against(one: &Telling, other: &Telling, slot: Slot, found: &mut Found) {
    use Status::*;
    let either = |is: &dyn Fn(&Telling) -> bool| flag(is(one) || is(other));
    let status = |wanted: &'static [Status]| {
        flag(slot == Slot::Status && [one, other].iter().any(|telling| wanted.contains(&telling.mention.status)))
    };
    let certainty = |wanted: Certainty| {
        let is_it = either(&|telling| telling.mention.certainty == wanted);
        if slot == Slot::Certainty { is_it } else { 0.0 }
    };
    let auxiliary = either(&|telling| telling.is_hedged_by_auxiliary);
    let alike =
        one.numbers.iter().any(|a| other.numbers.iter().any(|b| a.agrees(b) == Some(false) && a.counted == b.counted));
    found.add([
        status(&[Negated, Denied]),
        status(&[Failed]),
        status(&[Cancelled, Postponed]),
        status(&[Former]),
        certainty(Certainty::Reported),
        certainty(Certainty::Possible),
        if slot == Slot::Certainty { auxiliary } else { 0.0 },
        flag(slot == Slot::Number && alike),
    ]);
}

/// Whether merging joined the two, who is named in both, and how much of what
/// is rare in each report they share.
fn merged(tellings: &Tellings, one: &Telling, other: &Telling, slot: Slot, found: &mut Found) {
    let rarity = |telling: &Telling, word: u32| tellings.rarity[telling.report.0 as usize].get(&word).copied();
    let weight = |word: u32| (rarity(one, word).unwrap_or(0.0) + rarity(other, word).unwrap_or(0.0)) / 2.0;
    let own = |telling: &Telling| telling.words.iter().filter_map(|word| rarity(telling, word)).sum::<f32>();
    let shared: f32 = one.words.shared(&other.words).map(weight).sum();
    let said = |telling: &Telling| slot == Slot::Time && telling.hold == Hold::Said;
    let is_many = |telling: &Telling| slot == Slot::Time && telling.hold != Hold::Own && telling.times.len() > 1;
    found.add([
        flag(one.event == other.event),
        flag(one.agents.named.meets(&other.agents.named)),
        flag(one.agents.is_known() && other.agents.is_known()),
        flag(one.patients.is_known() && other.patients.is_known()),
        (shared / own(one).min(own(other)).max(1.0)).min(1.0),
        (shared / 12.0).min(1.0),
        flag(said(one) || said(other)),
        flag(said(one) && said(other)),
        flag(is_many(one) || is_many(other)),
        flag(one.is_title != other.is_title),
        flag(one.mention.is_minor || other.mention.is_minor),
        flag(one.mention.is_minor && other.mention.is_minor),
        flag(is_saying(one) != is_saying(other)),
    ]);
}

fn is_saying(telling: &Telling) -> bool {
    lexicon::CUE_VERBS.has(&telling.mention.lemma)
}

/// Whether the report of each gives the other's day or place, too: then the
/// two may tell of two things.
fn given_there_too(tellings: &Tellings, one: &Telling, other: &Telling, slot: Slot) -> (bool, bool) {
    let given = |mine: &Telling, theirs: &Telling| match slot {
        Slot::Time => {
            let days = &tellings.days[theirs.report.0 as usize];
            mine.times.iter().any(|time| days.iter().any(|day| day.meets(time) == Some(true)))
        }
        Slot::Participant(_) => {
            let known = &tellings.places[theirs.report.0 as usize];
            mine.places.iter().any(|place| known.has(place.entity.0))
        }
        Slot::Number => {
            let known = &tellings.numbers[theirs.report.0 as usize];
            let against = mine
                .numbers
                .iter()
                .filter(|number| theirs.numbers.iter().any(|other| number.agrees(other) == Some(false)));
            against.into_iter().any(|number| known.contains(&(number.value, number.counted)))
        }
        _ => false,
    };
    (given(one, other), given(other, one))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_weights_fit_the_features() {
        assert!(Network::read(include_str!("../../../weights/contrasts.txt"), &NAMES).is_some());
    }
}
