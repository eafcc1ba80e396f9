//! Which reports go back to one text: copies found by shared word five-grams
//! (Broder's containment, quotations masked), and credit lines.

use crate::annotations::Annotations;
use crate::cluster::Clusters;
use crate::marks;
use crate::report::Report;
use crate::story::{Cite, Origin, ReportId};
use crate::text::{Id, Table};
use std::collections::HashSet;

/// Share of the smaller report's five-grams above which it is a copy.
const COPY: f64 = 0.5;

/// Groups of reports by origin, in report order.
pub(super) fn find(reports: &Table<ReportId, (Report, Annotations)>) -> Vec<Origin> {
    let shingles: Vec<HashSet<Vec<String>>> = reports.iter().map(|(report, all)| five_grams(report, all)).collect();
    let mut clusters = Clusters::new(reports.len());
    let mut shared = vec![0.0f64; reports.len()];
    for later in 0..shingles.len() {
        for earlier in 0..later {
            let share = containment(&shingles[earlier], &shingles[later]);
            if share >= COPY {
                clusters.join(later, earlier);
                shared[later] = shared[later].max(share);
                shared[earlier] = shared[earlier].max(share);
            }
        }
    }
    clusters.groups().into_iter().map(|group| origin(reports, &group, &shared)).collect()
}

fn origin(reports: &Table<ReportId, (Report, Annotations)>, group: &[usize], shared: &[f64]) -> Origin {
    let ids: Vec<ReportId> = group.iter().map(|&index| ReportId::from_index(index)).collect();
    let credit = ids.iter().find_map(|&id| reports[id].0.credit().map(|span| Cite { report: id, span }));
    let rule = match (group.len(), &credit) {
        (1, None) => "own-text",
        (1, Some(_)) => "credit-line",
        _ => "near-copy",
    };
    let share = group.iter().map(|&index| shared[index]).fold(0.0, f64::max);
    Origin { reports: ids, credit, rule, shared: share }
}

/// Runs of five words of the story, quotations left out: two newsrooms may
/// quote the same speech.
fn five_grams(report: &Report, all: &Annotations) -> HashSet<Vec<String>> {
    let quoted = marks::quoted(&report.text);
    let is_word = |span: &crate::text::Span| span.of(&report.text).chars().any(char::is_alphanumeric);
    let kept = all
        .words
        .iter()
        .map(|word| word.span)
        .filter(|span| is_word(span) && !quoted.iter().any(|quoted| quoted.covers(*span)));
    let words: Vec<String> = kept.map(|span| span.of(&report.text).to_lowercase()).collect();
    words.windows(5).map(<[String]>::to_vec).collect()
}

fn containment(a: &HashSet<Vec<String>>, b: &HashSet<Vec<String>>) -> f64 {
    let smaller = a.len().min(b.len());
    if smaller < 20 {
        return 0.0;
    }
    a.intersection(b).count() as f64 / smaller as f64
}
