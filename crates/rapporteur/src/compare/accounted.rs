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
    let mut cited: Vec<Span> =
        rows.iter().flat_map(Row::said).filter(|said| said.cite.report == id).map(|said| said.cite.span).collect();
    cited.sort();
    cited.dedup();
    let mut parts: Vec<(Span, Use)> =
        all.parse.sentences.iter().map(|sentence| (sentence.span, sentence_use(all, sentence.span, &cited))).collect();
    let furniture = report
        .sections
        .iter()
        .filter(|section| matches!(section.kind, SectionKind::Furniture | SectionKind::Byline | SectionKind::Credit));
    parts.extend(furniture.map(|section| (section.span, Use::Furniture)));
    parts.sort_by_key(|part| part.0);
    Accounted { report: id, parts }
}

fn sentence_use(all: &Annotations, sentence: Span, cited: &[Span]) -> Use {
    if cited.iter().any(|span| span.overlaps(sentence)) {
        return Use::Used;
    }
    let events = all.events.iter().any(|event| sentence.covers(event.trigger));
    let quotes = all.quotes.iter().any(|quote| quote.content.iter().any(|piece| piece.overlaps(sentence)));
    let named = all.mentions.iter().any(|mention| mention.form == MentionForm::Name && sentence.covers(mention.core));
    let counted = all.numbers.iter().any(|number| number.counted.is_some() && sentence.covers(number.span));
    let positions = all.positions.iter().any(|position| sentence.covers(position.cue));
    if events || quotes || named || counted || positions { Use::Background } else { Use::NotUnderstood }
}
