//! From several reports to one story. Begin with [`merge`].

mod entities;
mod events;
mod figures;
mod origins;
mod statements;

use crate::annotations::Annotations;
use crate::report::Report;
use crate::story::{ReportId, Story};
use crate::text::Table;

pub use events::{EventPair, at_likelihood as events_at_likelihood, pairs as event_pairs};

/// Joins what the reports say. Sequential and deterministic: the same reports
/// in the same order give the same story.
pub fn merge(reports: Vec<(Report, Annotations)>) -> Story {
    let reports: Table<ReportId, (Report, Annotations)> = reports.into();
    let (origins, reuses) = origins::find(&reports);
    let entities = entities::find(&reports);
    let mut story = Story { reports, origins, reuses, entities, ..Story::default() };
    story.events = events::find(&story);
    story.figures = figures::find(&story);
    story.statements = statements::find(&story);
    story
}
