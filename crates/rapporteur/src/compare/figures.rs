//! The numbers reports give for the same thing.

use super::{cells, row, shown_number};
use crate::annotations::{EventMention, NumberId, NumberMention};
use crate::comparison::{About, Agreement, Row, Said};
use crate::lexicon;
use crate::report::Stamp;
use crate::story::{Cite, Figure, FigureId, ReportId, Slot, Story};
use jiff::civil::Date;
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
    let counts: Vec<Count> = figure.numbers.iter().map(|&(report, number)| count(story, report, number)).collect();
    let mut said: HashMap<ReportId, Vec<Said>> = HashMap::new();
    for count in &counts {
        said.entry(count.report).or_default().push(said_of(story, count));
    }
    let verdict = verdict(&counts);
    Some(row(About::Figure(id), figure.label, Slot::Number, verdict.0, cells(story, said), verdict.1))
}

/// A number that a report gives, with when it holds and on whose word.
struct Count<'a> {
    report: ReportId,
    mention: &'a NumberMention,
    published: Option<&'a Stamp>,
    /// The words for the time at which it holds.
    as_of: Option<Cite>,
    /// That time's value and days.
    moment: Option<(&'a str, Option<(Date, Date)>)>,
    /// The words for the speaker.
    source: Option<Cite>,
    speaker: String,
    /// True for what is counted on and on while a story lasts.
    grows: bool,
}

fn count(story: &Story, report: ReportId, number: NumberId) -> Count<'_> {
    let (read, all) = &story.reports[report];
    let mention = &all.numbers[number];
    let as_of = mention.as_of.map(|time| &all.times[time]);
    let source = all
        .quotes
        .iter()
        .find(|quote| quote.content.iter().any(|piece| piece.covers(mention.span)))
        .and_then(|quote| quote.speaker)
        .map(|span| Cite { report, span });
    let is_growing = |event: &EventMention| {
        lexicon::GROWING_COUNTS.has(&event.lemma)
            || event.kind.as_deref().is_some_and(|kind| lexicon::GROWING_COUNTS.has(kind))
    };
    let counted = mention.counted_lemma.as_deref().unwrap_or_default();
    let mut events = all.events.iter().filter(|event| event.numbers.contains(&number));
    Count {
        report,
        mention,
        published: read.published.as_ref(),
        as_of: as_of.map(|time| Cite { report, span: time.span }),
        moment: as_of.map(|time| (time.value.value(), time.value.days())),
        source,
        speaker: source.map(|cite| crate::roles::words(story.words(cite)).join(" ")).unwrap_or_default(),
        grows: lexicon::GROWING_COUNTS.has(counted) || events.any(is_growing),
    }
}

fn said_of(story: &Story, count: &Count) -> Said {
    let all = &story.reports[count.report].1;
    let mention = count.mention;
    let context =
        all.sentence_at(mention.span.start).map_or(mention.span, |sentence| all.parse.sentences[sentence].span);
    let span = mention
        .counted
        .filter(|counted| counted.start >= mention.span.end && counted.start - mention.span.end < 40)
        .map_or(mention.span, |counted| mention.span.join(counted));
    let as_of = count.as_of.map(|time| format!(" as of {}", story.words(time))).unwrap_or_default();
    let value = shown_number(mention) + &as_of;
    Said { cite: Cite { report: count.report, span }, value, source: count.source, context }
}

fn verdict(counts: &[Count]) -> (Agreement, &'static str) {
    let mut worst = (Agreement::Same, "same-number");
    for (place, one) in counts.iter().enumerate() {
        for other in &counts[..place] {
            let found = agree(other, one);
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

fn agree(one: &Count, other: &Count) -> (Agreement, &'static str) {
    let (a, b) = (one.mention, other.mention);
    if (a.low, a.high) == (b.low, b.high) {
        let alike = a.is_approximate == b.is_approximate;
        return if alike { (Agreement::Same, "same-number") } else { (Agreement::Compatible, "one-is-approximate") };
    }
    let (low, high) = (lowest(a).max(lowest(b)), highest(a).min(highest(b)));
    if low <= high {
        let is_exact = |number: &NumberMention| number.low.is_some() && number.low == number.high;
        let rule = if is_exact(a) || is_exact(b) { "number-inside-range" } else { "ranges-overlap" };
        return (Agreement::Compatible, rule);
    }
    if (a.is_approximate || b.is_approximate) && low - high <= LOOSE * low.abs() {
        return (Agreement::Compatible, "approximately-the-same");
    }
    match in_time(one, other) {
        Some((earlier, later)) if lowest(later.mention) > highest(earlier.mention) && later.grows && earlier.grows => {
            (Agreement::Compatible, "later-count")
        }
        Some((earlier, later)) if earlier.moment.is_some() && later.moment.is_some() => {
            (Agreement::Compatible, "counted-at-another-time")
        }
        _ if !one.speaker.is_empty() && !other.speaker.is_empty() && one.speaker != other.speaker => {
            (Agreement::Differs, "number-differs-by-source")
        }
        _ => (Agreement::Differs, "number-differs"),
    }
}

/// The earlier and the later of two counts: by the times at which they hold if
/// both are told, or else by publication.
fn in_time<'a, 'b>(one: &'a Count<'b>, other: &'a Count<'b>) -> Option<(&'a Count<'b>, &'a Count<'b>)> {
    let order = match (&one.moment, &other.moment) {
        (Some((left, Some(a))), Some((right, Some(b)))) => {
            // The same day, at another time of it: their values say it in order.
            if a.1 < b.0 || b.1 < a.0 { a.cmp(b) } else { parts_of_day(left).cmp(&parts_of_day(right)) }
        }
        (Some(_), Some(_)) => std::cmp::Ordering::Equal,
        (None, None) => super::by_publication(one.published?, other.published?),
        _ => std::cmp::Ordering::Equal,
    };
    match order {
        std::cmp::Ordering::Less => Some((one, other)),
        std::cmp::Ordering::Greater => Some((other, one)),
        std::cmp::Ordering::Equal => None,
    }
}

/// Where in its day a time value lies: morning, midday, afternoon, evening, night, or an hour.
fn parts_of_day(value: &str) -> Option<u8> {
    let part = value.split_once('T')?.1;
    match part {
        "MO" => Some(9),
        "MI" => Some(12),
        "AF" => Some(15),
        "EV" => Some(20),
        "NI" => Some(22),
        hour => hour.get(..2)?.parse().ok(),
    }
}

fn lowest(number: &NumberMention) -> f64 {
    number.low.unwrap_or(f64::NEG_INFINITY)
}

fn highest(number: &NumberMention) -> f64 {
    number.high.unwrap_or(f64::INFINITY)
}
