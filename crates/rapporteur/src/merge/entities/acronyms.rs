//! Letters and what they stand for: "CSB" and "Coastal Survey Board". What one
//! report sets beside its letters is one chain of it; here is what the letters
//! of another report may mean. Begin with [`join`].

use super::Merging;
use crate::annotations::EntityKind;
use crate::names;
use crate::places;
use std::collections::HashMap;

/// Joins three letters or more with the one name of the story that begins with
/// them, if both are known to be organisations or both to be places.
pub(super) fn join(merging: &mut Merging) {
    let named: Vec<usize> = (0..merging.candidates.len())
        .filter(|&at| merging.candidates[at].kind != EntityKind::Person && merging.candidates[at].is_named)
        .collect();
    let distinct = merging.distinct(&named);
    let mut long: HashMap<String, Vec<usize>> = HashMap::new();
    for &at in &distinct {
        for initials in names::initials(merging.name(at)) {
            long.entry(initials).or_default().push(at);
        }
    }
    for &short in &distinct {
        let letters = names::unknown_letters(merging.name(short)).filter(|letters| letters.chars().count() > 2);
        let Some(bearers) = letters.and_then(|letters| long.get(&letters)) else { continue };
        let (report, kind) = (merging.candidates[short].report, merging.candidates[short].kind);
        // Letters that stand for two names of the story say neither.
        let is_one = bearers.iter().all(|&at| merging.clusters.is_joined(at, bearers[0]));
        if !is_one || !matches!(kind, EntityKind::Organization | EntityKind::Place) {
            continue;
        }
        for &at in bearers {
            if merging.candidates[at].kind == kind && merging.candidates[at].report != report {
                merging.join(short, at, "acronym");
            }
        }
    }
}

/// True if the same letters of two reports may mean one: they are not a place
/// here and an organisation there, nor is either report's name for them another.
pub(super) fn may_be_one(merging: &Merging, a: usize, b: usize, letters: &str) -> bool {
    let is_known = |kind: EntityKind| !matches!(kind, EntityKind::Unknown | EntityKind::Other);
    let (kind, other_kind) = (merging.candidates[a].kind, merging.candidates[b].kind);
    if kind != other_kind && is_known(kind) && is_known(other_kind) {
        return false;
    }
    let (left, right) = (expansions(merging, a, letters), expansions(merging, b, letters));
    left.iter().all(|one| right.iter().all(|other| are_one_name(one, other)))
}

/// The names that these letters may stand for in the report of a candidate: its
/// own, or else whatever there begins with them.
fn expansions<'a>(merging: &Merging<'a>, at: usize, letters: &str) -> Vec<&'a str> {
    let is_meant = |name: &&str| names::is_acronym(letters, name);
    let own: Vec<&str> =
        merging.candidates[at].names.iter().map(|&span| merging.words(at, span)).filter(is_meant).collect();
    if !own.is_empty() {
        return own;
    }
    let report = merging.candidates[at].report;
    let first = merging.candidates.partition_point(|other| other.report < report);
    let of_report =
        (first..).take_while(|&other| merging.candidates.get(other).is_some_and(|one| one.report == report));
    let named = of_report.filter(|&other| merging.candidates[other].kind != EntityKind::Person);
    named.map(|other| merging.name(other)).filter(is_meant).collect()
}

/// True if more than half of the words with a capital are spellings of each
/// other, and no direction tells the two apart.
fn are_one_name(one: &str, other: &str) -> bool {
    let capitals = |name: &'_ str| -> Vec<String> {
        name.split([' ', '-']).filter(|word| word.starts_with(char::is_uppercase)).flat_map(names::parts).collect()
    };
    let (left, right) = (capitals(one), capitals(other));
    let is_spelling = |x: &str, y: &str| names::edits(x, y) <= x.chars().count() / 5;
    let shared = left.iter().filter(|x| right.iter().any(|y| is_spelling(x, y))).count();
    2 * shared > left.len().max(right.len()) && !places::contradict(one, other)
}
