//! What the reports answer to one question: the rows of facts. Begin with [`rows`].

use super::{n_saying, row, shown_number};
use crate::agree::{self, Relation};
use crate::annotations::{Annotations, EventMention, ValueId, ValueKind};
use crate::comparison::{About, Agreement, Cell, Row, Said};
use crate::story::{Alignment, Cite, Judged, ReportId, Slot, Story};
use crate::text::Span;
use crate::wording;
use std::collections::{BTreeSet, HashMap};

/// At least so likely, two answers are shown as contradicting each other,
const DIFFERS: f32 = 0.5;
/// as one after the other,
const CHANGED: f32 = 0.5;
/// as agreeing.
const AGREES: f32 = 0.5;
/// A report is silent, or the only one, if no value of it or of the others is likelier than this.
const SILENT: f32 = 0.08;
/// What one report alone tells is shown if an editor would compare it with this likelihood.
const TELLING: f32 = 0.5;

/// A row for each question that the reports answer, and one for what only one tells.
pub(super) fn rows(story: &Story) -> Vec<Row> {
    story.alignments.iter().filter_map(|alignment| alignment_row(story, alignment)).collect()
}

fn alignment_row(story: &Story, alignment: &Alignment) -> Option<Row> {
    let reports: BTreeSet<ReportId> = alignment.values.iter().map(|value| value.0).collect();
    let about = About::Fact(alignment.fact);
    let label = story.facts[alignment.fact].label;
    let cells = cells(story, alignment);
    if reports.len() == 1 {
        let is_alone = alignment.elsewhere.iter().all(|other| other.1 < SILENT) && story.reports.len() > 1;
        return (is_alone && alignment.salience >= TELLING)
            .then(|| row(about, label, alignment.slot, Agreement::OnlyOne, cells, "no-other-answer"));
    }
    let (agreement, rule) = verdict(story, alignment);
    let row = row(about, label, alignment.slot, agreement, cells, rule);
    (n_saying(&row.cells) > 1).then_some(row)
}

/// The worst of what holds between the answers of two reports.
fn verdict(story: &Story, alignment: &Alignment) -> (Agreement, &'static str) {
    let found = alignment.pairs.iter().map(|pair| of_pair(story, alignment, pair));
    // What a report itself tells both ways is no contradiction of another's.
    found.max_by_key(|found| found.0.rank()).unwrap_or((Agreement::Compatible, "joined-through-others"))
}

fn of_pair(story: &Story, alignment: &Alignment, pair: &Judged) -> (Agreement, &'static str) {
    let (one, other) = (alignment.values[pair.one], alignment.values[pair.other]);
    let relation = relation(story, one, other);
    match relation {
        Relation::Same if pair.differs < DIFFERS && pair.changed < CHANGED => (Agreement::Same, "same-value"),
        Relation::Within => (Agreement::Compatible, "value-within"),
        _ if pair.differs >= DIFFERS && pair.differs >= pair.changed => (Agreement::Differs, "answers-differ"),
        _ if pair.changed >= CHANGED => (Agreement::Changed, "answer-changed"),
        Relation::Same => (Agreement::Same, "same-value"),
        _ if pair.agrees >= AGREES => (Agreement::Compatible, "other-words"),
        _ => (Agreement::Compatible, "perhaps-the-same"),
    }
}

/// How the two stand to each other as far as calendar, arithmetic and spelling tell.
fn relation(story: &Story, one: (ReportId, ValueId), other: (ReportId, ValueId)) -> Relation {
    let (left, right) = (&story.reports[one.0], &story.reports[other.0]);
    let (a, b) = (&left.1.values[one.1], &right.1.values[other.1]);
    let plain = |text: &str| text.to_lowercase().replace('’', "'");
    let is_same = || plain(a.span.of(&left.0.text)) == plain(b.span.of(&right.0.text));
    match (a.kind, b.kind) {
        (ValueKind::Quantity(x), ValueKind::Quantity(y)) => agree::numbers(&left.1.numbers[x], &right.1.numbers[y]),
        (ValueKind::Time(x), ValueKind::Time(y)) => agree::times(&left.1.times[x], &right.1.times[y]),
        _ if is_same() => Relation::Same,
        (ValueKind::Quotation, ValueKind::Quotation) => {
            let wording = |at: ReportId, span: Span| wording::of_passage(story, at, span);
            match wording::relation(&wording(one.0, a.span), &wording(other.0, b.span)) {
                wording::Relation::Same => Relation::Same,
                wording::Relation::Replaced => Relation::Apart,
                wording::Relation::OtherPart | wording::Relation::Paraphrased => Relation::Unknown,
                _ => Relation::Within,
            }
        }
        _ => Relation::Unknown,
    }
}

fn cells(story: &Story, alignment: &Alignment) -> Vec<Cell> {
    let mut said: HashMap<ReportId, Vec<Said>> = HashMap::new();
    for &(report, value) in &alignment.values {
        let found = said_of(story, alignment.slot, report, value);
        if !story.is_dropped(alignment.slot, found.cite) {
            said.entry(report).or_default().push(found);
        }
    }
    let near =
        |report: ReportId| alignment.elsewhere.iter().find(|other| other.0 == report).map_or(0.0, |other| other.1);
    let cell = |(report, (read, _)): (ReportId, &(crate::report::Report, Annotations))| match said.remove(&report) {
        Some(values) => Cell::Says(values),
        None if read.is_partial => Cell::NotRead,
        None if near(report) < SILENT => Cell::Silent,
        None => Cell::Unmatched,
    };
    story.reports.pairs().map(cell).collect()
}

/// A value with its words, and on whose word it is told.
fn said_of(story: &Story, slot: Slot, report: ReportId, value: ValueId) -> Said {
    let (read, all) = &story.reports[report];
    let found = &all.values[value];
    let event = all.events.iter().find(|event| event.head == found.head);
    let span = match found.kind {
        ValueKind::Quantity(id) => counted(all, &all.numbers[id]),
        _ => found.span,
    };
    let value = match found.kind {
        ValueKind::Quantity(id) => shown_number(&all.numbers[id]),
        ValueKind::Time(id) if !all.times[id].value.value().is_empty() => all.times[id].value.value().to_string(),
        ValueKind::Predicate if slot == Slot::Status => event.map_or_else(|| words(read, found.span), status),
        _ => words(read, found.span),
    };
    let context = all.sentence_at(found.span.start).map_or(found.span, |at| all.parse.sentences[at].span);
    let quote = all.quotes.iter().find(|quote| quote.content.iter().any(|piece| piece.covers(found.span)));
    let source = quote.and_then(|quote| quote.speaker).map(|span| Cite { report, span });
    Said { cite: Cite { report, span }, value, source, context }
}

fn words(report: &crate::report::Report, span: Span) -> String {
    span.of(&report.text).to_string()
}

fn status(event: &EventMention) -> String {
    event.status.entry().value.to_string()
}

/// The number with what it counts, where that stands close behind it.
fn counted(all: &Annotations, number: &crate::annotations::NumberMention) -> Span {
    let is_close = |counted: &Span| counted.start >= number.span.end && counted.start - number.span.end < 40;
    let joined = number.counted.filter(is_close).map_or(number.span, |counted| number.span.join(counted));
    if all.sentence_at(joined.start) == all.sentence_at(joined.end.saturating_sub(1)) { joined } else { number.span }
}
