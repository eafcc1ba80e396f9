//! Judges what a comparison shows of a planted change. Begin with [`judge`].

use super::splice::Spliced;
use super::{Item, fits};
use rapporteur::comparison::{Agreement, Comparison, Row};
use rapporteur::story::ReportId;
use rapporteur::text::Span;

/// The result for an item.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Verdict {
    /// A new difference in a fitting slot cites both places.
    pub is_right: bool,
    /// It was there before the change.
    pub was_there: bool,
    /// A new difference in another slot cites both places.
    pub is_other_kind: bool,
    /// Indexes of new differences unrelated to the change; if the item is not right, also those in
    /// other slots.
    pub wrong: Vec<usize>,
}

/// Compares the rows before and after the change. `kept` and `changed` are the reports in the
/// story.
pub fn judge(
    item: &Item,
    spliced: &Spliced,
    (kept, changed): (ReportId, ReportId),
    before: &Comparison,
    after: &Comparison,
) -> Verdict {
    let mut verdict = Verdict::default();
    let differing = |comparison: &'_ Comparison| -> Vec<usize> {
        let rows = comparison.rows.iter().enumerate();
        rows.filter(|(_, row)| row.agreement == Agreement::Differs).map(|(at, _)| at).collect()
    };
    let is_at_both =
        |row: &Row, new: &[Span]| touches(&cites(row, kept), &item.stated) && touches(&cites(row, changed), new);
    let old: Vec<Span> = item.changes.iter().map(|change| change.span).collect();
    let earlier = differing(before);
    verdict.was_there =
        earlier.iter().any(|&at| fits(item.kind, before.rows[at].slot) && is_at_both(&before.rows[at], &old));
    let mut echoes = Vec::new();
    for at in differing(after) {
        let row = &after.rows[at];
        if earlier.iter().any(|&known| is_same(&before.rows[known], row, changed, spliced)) {
            continue;
        }
        let is_at_change = touches(&cites(row, changed), &spliced.new);
        match (is_at_both(row, &spliced.new), fits(item.kind, row.slot)) {
            (true, true) if !item.is_control => verdict.is_right = true,
            (true, false) if !item.is_control => {
                verdict.is_other_kind = true;
                echoes.push(at);
            }
            // The same fact in another mention: neither new nor wrong.
            (false, true) if is_at_change && !item.is_control => echoes.push(at),
            _ => verdict.wrong.push(at),
        }
    }
    if !verdict.is_right {
        verdict.wrong.extend(echoes);
    }
    verdict
}

/// The spans that a report's answers in a row cite.
pub fn cites(row: &Row, report: ReportId) -> Vec<Span> {
    row.said().filter(|said| said.cite.report == report).map(|said| said.cite.span).collect()
}

fn touches(some: &[Span], others: &[Span]) -> bool {
    some.iter().any(|a| others.iter().any(|b| a.overlaps(*b)))
}

/// True if the rows have the same slot and overlap in every report that both cite; in the changed
/// report, the same words will do.
fn is_same(old: &Row, new: &Row, changed: ReportId, spliced: &Spliced) -> bool {
    let reports: Vec<ReportId> = (0..old.cells.len()).map(|at| ReportId(at as u32)).collect();
    let meets = |report: &ReportId| {
        let (before, after) = (cites(old, *report), cites(new, *report));
        let moved: Vec<Span> = before.iter().map(|&span| spliced.moved(span)).collect();
        let same_words =
            || before.iter().any(|a| after.iter().any(|b| a.of(&spliced.before) == b.of(&spliced.report.text)));
        let meets = if *report == changed { touches(&moved, &after) || same_words() } else { touches(&before, &after) };
        before.is_empty() || after.is_empty() || meets
    };
    old.slot == new.slot && reports.iter().all(meets)
}
