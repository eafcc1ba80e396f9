//! What a comparison shows of a planted change. Begin with [`judge`].

use super::splice::Spliced;
use super::{Item, fits};
use rapporteur::comparison::{Agreement, Comparison, Row};
use rapporteur::story::ReportId;
use rapporteur::text::Span;

/// What came of an item.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Verdict {
    /// A new difference of the right kind cites both places.
    pub is_right: bool,
    /// It was there before anything was changed.
    pub was_there: bool,
    /// A new difference of another kind cites both places.
    pub is_other_kind: bool,
    /// Indexes of new differences that have nothing to do with the change; if
    /// the item is not right, those of another kind too.
    pub wrong: Vec<usize>,
}

/// Compares the rows before and after. `kept` and `changed` are the places of
/// the two reports in the story.
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
            // The same fact, told of a further mention: not new, not wrong.
            (false, true) if is_at_change && !item.is_control => echoes.push(at),
            _ => verdict.wrong.push(at),
        }
    }
    if !verdict.is_right {
        verdict.wrong.extend(echoes);
    }
    verdict
}

/// The cited spans of a report in a row, with the clause's own words only.
pub fn cites(row: &Row, report: ReportId) -> Vec<Span> {
    row.said().filter(|said| said.cite.report == report).map(|said| said.cite.span).collect()
}

fn touches(some: &[Span], others: &[Span]) -> bool {
    some.iter().any(|a| others.iter().any(|b| a.overlaps(*b)))
}

/// The same slot at the same places, or in the changed report in the same
/// words, of all reports that both have.
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
