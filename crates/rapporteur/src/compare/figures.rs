//! The numbers reports give for the same thing.

use super::{cells, row, shown_number};
use crate::annotations::NumberMention;
use crate::comparison::{About, Agreement, Row, Said};
use crate::story::{Cite, Figure, FigureId, ReportId, Slot, Story};
use std::collections::HashMap;

/// How far apart approximate numbers may be and still be the same.
const LOOSE: f64 = 0.15;

pub(super) fn rows(story: &Story) -> Vec<Row> {
    story.figures.pairs().filter_map(|(id, figure)| figure_row(story, id, figure)).collect()
}

fn figure_row(story: &Story, id: FigureId, figure: &Figure) -> Option<Row> {
    if figure.numbers.len() < 2 {
        return None;
    }
    let mut said: HashMap<ReportId, Vec<Said>> = HashMap::new();
    for &(report, number) in &figure.numbers {
        let all = &story.reports[report].1;
        let mention = &all.numbers[number];
        let context =
            all.sentence_at(mention.span.start).map_or(mention.span, |sentence| all.parse.sentences[sentence].span);
        let span = mention
            .counted
            .filter(|counted| counted.start >= mention.span.end && counted.start - mention.span.end < 40)
            .map_or(mention.span, |counted| mention.span.join(counted));
        let source = all
            .quotes
            .iter()
            .find(|quote| quote.content.iter().any(|piece| piece.covers(mention.span)))
            .and_then(|quote| quote.speaker)
            .map(|span| Cite { report, span });
        said.entry(report).or_default().push(Said {
            cite: Cite { report, span },
            value: shown_number(mention),
            source,
            context,
        });
    }
    let numbers: Vec<&NumberMention> =
        figure.numbers.iter().map(|&(report, number)| &story.reports[report].1.numbers[number]).collect();
    let verdict = verdict(&numbers);
    Some(row(About::Figure(id), figure.label, Slot::Number, verdict.0, cells(story, said), verdict.1))
}

fn verdict(numbers: &[&NumberMention]) -> (Agreement, &'static str) {
    let mut worst = (Agreement::Same, "same-number");
    for (place, one) in numbers.iter().enumerate() {
        for other in &numbers[..place] {
            let found = agree(one, other);
            if matches!(found.0, Agreement::Differs) || matches!(worst.0, Agreement::Same) {
                worst = found;
            }
            if matches!(worst.0, Agreement::Differs) {
                return worst;
            }
        }
    }
    worst
}

fn agree(one: &NumberMention, other: &NumberMention) -> (Agreement, &'static str) {
    if (one.low, one.high) == (other.low, other.high) {
        let alike = one.is_approximate == other.is_approximate;
        return if alike { (Agreement::Same, "same-number") } else { (Agreement::Compatible, "one-is-approximate") };
    }
    let (low, high) = (lowest(one).max(lowest(other)), highest(one).min(highest(other)));
    if low <= high {
        return (Agreement::Compatible, "ranges-overlap");
    }
    if (one.is_approximate || other.is_approximate) && low - high <= LOOSE * low.abs() {
        return (Agreement::Compatible, "approximately-the-same");
    }
    (Agreement::Differs, "number-differs")
}

fn lowest(number: &NumberMention) -> f64 {
    number.low.unwrap_or(f64::NEG_INFINITY)
}

fn highest(number: &NumberMention) -> f64 {
    number.high.unwrap_or(f64::INFINITY)
}
