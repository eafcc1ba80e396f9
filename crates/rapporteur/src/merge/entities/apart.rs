//! What stands against taking two for one. Begin with [`are_two`].

use super::Merging;
use crate::annotations::EntityKind;
use crate::names;
use crate::roles;

/// True if something says that they are two: a report that names both, two
/// given names, "Jr." and "Sr.", one office of two countries.
pub(super) fn are_two(merging: &Merging, a: usize, b: usize) -> bool {
    let both = |kind| merging.candidates[a].kind == kind && merging.candidates[b].kind == kind;
    match (both(EntityKind::Person), both(EntityKind::Place)) {
        (true, _) => {
            are_named_together(merging, a, b) || names_differ(merging, a, b) || offices_contradict(merging, a, b)
        }
        (_, true) => are_named_together(merging, a, b),
        _ => false,
    }
}

/// True for persons who hold other offices or are of other countries: enough
/// where the names are not the same.
pub(super) fn are_hardly_one(merging: &Merging, a: usize, b: usize) -> bool {
    let (left, right) = (&merging.known(a).offices, &merging.known(b).offices);
    roles::all_differ(left, right) || roles::are_of_other_countries(left, right)
}

fn are_named_together(merging: &Merging, a: usize, b: usize) -> bool {
    !merging.known(a).named_in.is_disjoint(&merging.known(b).named_in)
}

/// True if a name of one has another given name or mark of the line than one
/// of the other.
fn names_differ(merging: &Merging, a: usize, b: usize) -> bool {
    let (left, right) = (&merging.known(a).persons, &merging.known(b).persons);
    let are_other =
        |one: &str, other: &str| names::are_other_lines(one, other) || names::have_other_given_names(one, other);
    left.iter().any(|one| right.iter().any(|other| are_other(one, other)))
}

/// True if one of them holds an office that the other holds for another
/// country, and no two of their offices may be the same.
fn offices_contradict(merging: &Merging, a: usize, b: usize) -> bool {
    let (left, right) = (&merging.known(a).offices, &merging.known(b).offices);
    let any = left.iter().any(|one| right.iter().any(|other| roles::contradict(one, other)));
    any && roles::all_differ(left, right)
}
