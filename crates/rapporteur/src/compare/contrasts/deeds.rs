//! What shows that two mentions tell of two deeds, however alike the rest is.
//! Begin with [`are_two`].

use super::complements;
use super::likeness::are_related;
use super::telling::{Party, Telling, Tellings};
use crate::lexicon;
use crate::story::Slot;

/// True if something of who, whom, what for or which way stands against the
/// two being one deed.
pub(super) fn are_two(tellings: &Tellings, one: &Telling, other: &Telling, slot: Slot) -> bool {
    let is_about_deed = matches!(slot, Slot::Status | Slot::Certainty | Slot::Time);
    are_of_other_ages(one, other)
        || slot == Slot::Time && (is_posting(one) || is_posting(other))
        || is_about_deed && (are_opposite(one, other) || are_person_and_thing(one, other))
        || are_related(tellings, one, other)
            && (slot == Slot::Number && is_turned(one, other)
                || is_about_deed && complements::are_apart(&one.complements, &other.complements))
}

/// True if the sentence of either tells the other's deed beside: as another one
/// with the same word, or by a word to which the sentence does not lend its day.
pub(super) fn is_told_beside(tellings: &Tellings, one: &Telling, other: &Telling) -> bool {
    let is_beside = |mine: &Telling, theirs: &Telling| {
        let has_day = |telling: &Telling| {
            telling.times.iter().any(|time| mine.times.iter().any(|own| own.meets(time) == Some(true)))
        };
        let mut beside = tellings.beside(mine).filter(|telling| telling.id != mine.id);
        mine.lemma != theirs.lemma
            && beside.any(|telling| {
                let is_another = || telling.lemma == theirs.lemma && are_two(tellings, telling, theirs, Slot::Time);
                let is_dayless = || {
                    !has_day(telling)
                        && !telling.is_at_same_time
                        && are_related(tellings, telling, theirs)
                        && !are_related(tellings, mine, theirs)
                };
                is_another() || is_dayless()
            })
    };
    is_beside(one, other) || is_beside(other, one)
}

/// Nobody is 32 and 36 years old; a year more or less is a slip or a birthday.
fn are_of_other_ages(one: &Telling, other: &Telling) -> bool {
    let apart = |a: &Party, b: &Party| {
        let is_slip = a.ages.iter().any(|x| b.ages.iter().any(|y| x.abs_diff(*y) < 2));
        !a.ages.is_empty() && !b.ages.is_empty() && !is_slip && !a.named.meets(&b.named)
    };
    apart(&one.agents, &other.agents) || apart(&one.patients, &other.patients)
}

/// "Pirates took the crew" and "the navy took the pirates".
fn is_turned(one: &Telling, other: &Telling) -> bool {
    let meet = |a: &Party, b: &Party| a.named.meets(&b.named) || a.heads.meets(&b.heads);
    let is_mutual = one.mention.kind.as_deref().is_some_and(|kind| lexicon::SYMMETRIC_KINDS.has(kind));
    let back = meet(&one.agents, &other.patients) != meet(&one.patients, &other.agents);
    !is_mutual && back && !meet(&one.agents, &other.agents) && !meet(&one.patients, &other.patients)
}

/// "Checked into" and "checked out of".
fn are_opposite(one: &Telling, other: &Telling) -> bool {
    let undoes = |a: &Telling, b: &Telling| {
        a.directions.iter().any(|&way| lexicon::OPPOSITE_DIRECTIONS.value(way).is_some_and(|back| b.goes(back)))
    };
    one.lemma == other.lemma && (undoes(one, other) || undoes(other, one))
}

/// "The results were not released" and "he was released".
fn are_person_and_thing(one: &Telling, other: &Telling) -> bool {
    let is_thing = |telling: &Telling| telling.is_about_thing && telling.patients.named.is_empty();
    let is_person = |telling: &Telling| telling.object.is_none() && !telling.patients.name_parts.is_empty();
    one.lemma == other.lemma && (is_thing(one) && is_person(other) || is_person(one) && is_thing(other))
}

/// When a report was posted is a matter of that report.
fn is_posting(telling: &Telling) -> bool {
    let is_nobodys = !telling.agents.is_known() && !telling.patients.is_known();
    is_nobodys && lexicon::POSTING_VERBS.has(&telling.mention.lemma)
}

/// "Wednesday's loss" may be another one than that of Friday: its day says which.
pub(super) fn are_named_by_day(one: &Telling, other: &Telling) -> bool {
    one.lemma == other.lemma && one.is_noun && other.is_noun && (one.is_named_by_day || other.is_named_by_day)
}
