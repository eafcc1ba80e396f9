//! What became of every sentence.

use crate::annotations::{Annotations, MentionForm};
use crate::comparison::{Accounted, Row, Use};
use crate::report::{Report, SectionKind};
use crate::story::{ReportId, Story};
use crate::text::Span;

pub(super) fn find(story: &Story, rows: &[Row]) -> Vec<Accounted> {
    story.reports.pairs().map(|(id, (report, all))| accounted(id, report, all, rows)).collect()
}

fn accounted(id: ReportId, report: &Report, all: &Annotations, rows: &[Row]) -> Accounted {
    let cited = rows.iter().flat_map(Row::said).filter(|said| said.cite.report == id).map(|said| said.cite.span);
    let used = reached(all, cited);
    let background = background(all);
    let is_read = report.is_understood();
    let sentences = all.parse.sentences.iter().enumerate();
    let mut parts: Vec<(Span, Use)> = sentences
        .map(|(at, sentence)| {
            let found = match () {
                _ if !is_read => Use::NotUnderstood,
                _ if used[at] => Use::Used,
                _ if background[at] => Use::Background,
                _ => Use::NotUnderstood,
            };
            (sentence.span, found)
        })
        .collect();
    let furniture = report
        .sections
        .iter()
        .filter(|section| matches!(section.kind, SectionKind::Furniture | SectionKind::Byline | SectionKind::Credit));
    parts.extend(furniture.map(|section| (section.span, Use::Furniture)));
    parts.sort_by_key(|part| part.0);
    Accounted { report: id, parts }
}

/// For each sentence whether something was read of it.
fn background(all: &Annotations) -> Vec<bool> {
    let names = all.mentions.iter().filter(|mention| mention.form == MentionForm::Name).map(|mention| mention.core);
    let counted = all.numbers.iter().filter(|number| number.counted.is_some()).map(|number| number.span);
    let pieces = all.quotes.iter().flat_map(|quote| quote.content.iter().copied());
    let spans = all.events.iter().map(|event| event.trigger).chain(pieces).chain(names).chain(counted);
    reached(all, spans.chain(all.positions.iter().map(|position| position.cue)))
}

/// For each sentence whether one of the spans reaches into it.
fn reached(all: &Annotations, spans: impl Iterator<Item = Span>) -> Vec<bool> {
    let sentences = &all.parse.sentences;
    let mut found = vec![false; sentences.len()];
    for span in spans {
        let first = sentences.partition_point(|sentence| sentence.span.end <= span.start);
        let count = sentences[first..].iter().take_while(|sentence| sentence.span.overlaps(span)).count();
        found[first..first + count].iter_mut().for_each(|found| *found = true);
    }
    found
}
