//! From several reports to one story. Begin with [`merge`].

use crate::annotations::Annotations;
use crate::report::Report;
use crate::story::Story;

/// Joins what the reports say. Sequential and deterministic: the same reports
/// in the same order give the same story.
pub fn merge(reports: Vec<(Report, Annotations)>) -> Story {
    Story { reports: reports.into(), ..Story::default() }
}
