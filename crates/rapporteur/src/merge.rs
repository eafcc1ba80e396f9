//! From several reports to one story. Begin with [`merge`].

mod entities;
mod events;
mod facts;
mod figures;
mod origins;
mod rulings;
mod statements;

use crate::annotations::Annotations;
use crate::cluster::Clusters;
use crate::report::Report;
use crate::story::{Evidence, ReportId, Ruling, Story};
use crate::text::Table;
use std::collections::HashMap;

pub use events::{EventPair, at_likelihood as events_at_likelihood, pairs as event_pairs};
pub use facts::pairs as value_pairs;

/// Joins what the reports say, whatever order they are given in: they are put
/// in order by their days of publication and, of one day, by their bytes.
pub fn merge_in_any_order(reports: Vec<(Report, Annotations)>, rulings: &[Ruling]) -> Story {
    let mut order: Vec<usize> = (0..reports.len()).collect();
    let key = |at: &usize| {
        let report = &reports[*at].0;
        let published = report.published.as_ref().map(|stamp| stamp.to_iso());
        (published.is_none(), published, report.capture.clone(), report.text.clone())
    };
    order.sort_by_cached_key(key);
    let mut place = vec![ReportId(0); reports.len()];
    for (now, &given) in order.iter().enumerate() {
        place[given] = ReportId(now as u32);
    }
    let mut given: Vec<Option<(Report, Annotations)>> = reports.into_iter().map(Some).collect();
    let sorted = order.iter().filter_map(|&at| given[at].take()).collect();
    let moved = |ruling: &Ruling| Ruling {
        decision: ruling.decision.moved(|report| place.get(report.0 as usize).copied().unwrap_or(report)),
        reason: ruling.reason.clone(),
    };
    let mut story = merge(sorted, &rulings.iter().map(moved).collect::<Vec<_>>());
    story.order = place;
    story
}

/// Joins what the reports say; what the user decided goes before every rule.
/// Sequential and deterministic: the same reports and rulings in the same
/// order give the same story.
pub fn merge(reports: Vec<(Report, Annotations)>, rulings: &[Ruling]) -> Story {
    let mut reports: Table<ReportId, (Report, Annotations)> = reports.into();
    let settled = rulings::settle(&mut reports, rulings);
    let (origins, reuses) = origins::find(&reports);
    let entities = entities::find(&reports, &settled.links.entities);
    let notes = rulings::notes(&reports, &settled.rulings);
    let order = reports.ids().collect();
    let mut story =
        Story { reports, order, origins, reuses, entities, rulings: settled.rulings, notes, ..Story::default() };
    story.events = events::find(&story, &settled.links.events);
    story.statements = statements::find(&story, &settled.links.statements);
    (story.alignments, story.facts) = facts::find(&story, &settled.links);
    story.figures = figures::find(&story, &settled.links.figures);
    story
}

/// A report and the index of a thing of one layer of it.
type Place = (ReportId, usize);

/// What rulings say of the things of one layer.
#[derive(Default)]
struct Links {
    same: Vec<(Place, Place, Evidence)>,
    apart: Vec<(Place, Place)>,
}

/// What rulings say of each layer.
#[derive(Default)]
struct LinksOf {
    /// Of chains,
    entities: Links,
    /// event mentions,
    events: Links,
    /// quotes,
    statements: Links,
    /// numbers
    figures: Links,
    /// and values.
    values: Links,
}

/// The same where the things stand in a list.
struct Ruled {
    same: Vec<(usize, usize, Evidence)>,
    apart: Vec<(usize, usize)>,
}

impl Links {
    /// For things in this order. What the list does not have is left out.
    fn in_list(&self, list: impl Iterator<Item = Place>) -> Ruled {
        let at: HashMap<Place, usize> = list.enumerate().map(|(at, place)| (place, at)).collect();
        let both = |one: &Place, other: &Place| Some((*at.get(one)?, *at.get(other)?));
        let same = self.same.iter().filter_map(|(one, other, why)| both(one, other).map(|(a, b)| (a, b, *why)));
        let apart = self.apart.iter().filter_map(|(one, other)| both(one, other));
        Ruled { same: same.collect(), apart: apart.collect() }
    }
}

impl Ruled {
    /// True if the clusters of the two hold things that are not one.
    fn parts(&self, clusters: &Clusters, a: usize, b: usize) -> bool {
        let (x, y) = (clusters.root(a), clusters.root(b));
        self.apart.iter().any(|&(one, other)| {
            let ends = (clusters.root(one), clusters.root(other));
            ends == (x, y) || ends == (y, x)
        })
    }
}
