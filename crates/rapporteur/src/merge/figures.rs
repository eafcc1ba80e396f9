//! Counted things: the numbers of the reports that answer one question, and those that one
//! report alone gives. Begin with [`find`].

use super::Links;
use crate::annotations::{NumberId, ValueKind};
use crate::story::{Alignment, Cite, Evidence, Figure, FigureId, ReportId, Slot, Story};
use crate::text::{Id, Table};
use std::collections::BTreeSet;

/// All figures, in the order of their first numbers.
pub(super) fn find(story: &Story, links: &Links) -> Table<FigureId, Figure> {
    let mut groups: Vec<BTreeSet<Number>> =
        story.alignments.iter().map(|found| numbers(story, found)).filter(|group| !group.is_empty()).collect();
    let known: BTreeSet<Number> = groups.iter().flatten().copied().collect();
    let all =
        story.reports.pairs().flat_map(|(report, (_, all))| all.numbers.ids().map(move |number| (report, number)));
    groups.extend(all.filter(|number| !known.contains(number)).map(|number| BTreeSet::from([number])));
    let is_kept = |number: &Number| !story.is_dropped(Slot::Number, cite(story, *number));
    let groups = groups.into_iter().map(|group| group.into_iter().filter(is_kept).collect::<Vec<_>>());
    let mut groups: Vec<Vec<Number>> = groups.filter(|group| !group.is_empty()).collect();
    groups.sort();
    groups.into_iter().map(|group| figure(story, links, group)).collect::<Vec<_>>().into()
}

/// A number of a report.
type Number = (ReportId, NumberId);

fn numbers(story: &Story, alignment: &Alignment) -> BTreeSet<Number> {
    let number = |&(report, value)| match story.reports[report].1.values[value].kind {
        ValueKind::Quantity(id) => Some((report, id)),
        _ => None,
    };
    alignment.values.iter().filter_map(number).collect()
}

fn cite(story: &Story, (report, number): Number) -> Cite {
    Cite { report, span: story.reports[report].1.numbers[number].span }
}

/// Each number is joined with the one before it, unless the user joined it with another.
fn figure(story: &Story, links: &Links, group: Vec<Number>) -> Figure {
    let is_here = |place: &super::Place| group.iter().any(|(report, number)| *place == (*report, number.index()));
    let ruled = links.same.iter().filter(|(one, other, _)| is_here(one) && is_here(other));
    let ruled: Vec<Evidence> = ruled.map(|link| link.2).collect();
    let is_ruled = |number: Cite| ruled.iter().any(|why| [why.left, why.right].contains(&number));
    let joins = group.windows(2).map(|pair| (cite(story, pair[0]), cite(story, pair[1])));
    let joins = joins.filter(|(_, right)| !is_ruled(*right));
    let joins = joins.map(|(left, right)| Evidence { rule: "answers-one-question", left, right });
    let evidence = ruled.iter().copied().chain(joins).collect();
    Figure { label: cite(story, group[0]), numbers: group, evidence }
}
