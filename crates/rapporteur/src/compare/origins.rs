//! On how many origins a row rests: reports of one text count once, and what
//! all rests on one speaker's word counts once, however many print it.
//! Begin with [`count`].

use crate::comparison::{About, Cell, Row, Said};
use crate::story::{EntityId, ReportId, Story};
use crate::text::Span;
use std::collections::{BTreeSet, HashMap};

/// Who stands for what a report says.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Witness {
    /// The report itself, by the group of reports that go back to one text.
    Text(usize),
    /// Somebody known.
    Speaker(EntityId),
    /// Somebody who is only described; by the words, in lower case.
    Described(String),
}

/// Gives each row its number of origins.
pub(super) fn count(story: &Story, rows: &mut [Row]) {
    let speakers = speakers(story);
    for row in rows {
        let witnesses: BTreeSet<Witness> = row
            .cells
            .iter()
            .zip(story.reports.pairs())
            .filter_map(|(cell, (report, _))| match cell {
                Cell::Says(said) => Some(witness(story, &speakers, row.about, report, said)),
                Cell::Silent | Cell::Unmatched | Cell::NotRead => None,
            })
            .collect();
        row.origins = witnesses.len() as u32;
    }
}

/// The entity that each phrase for a speaker means.
fn speakers(story: &Story) -> HashMap<(ReportId, Span), EntityId> {
    let entities = story.entities_by_chain();
    let mut found = HashMap::new();
    for (report, (_, all)) in story.reports.pairs() {
        for quote in all.quotes.iter() {
            let entity = quote.speaker_chain.and_then(|chain| entities.get(&(report, chain)));
            if let Some((span, &entity)) = quote.speaker.zip(entity) {
                found.insert((report, span), entity);
            }
        }
    }
    found
}

fn witness(
    story: &Story,
    speakers: &HashMap<(ReportId, Span), EntityId>,
    about: About,
    report: ReportId,
    said: &[Said],
) -> Witness {
    if let About::Statement(statement) = about
        && let Some(speaker) = story.statements[statement].speaker
    {
        return Witness::Speaker(speaker);
    }
    // A report that says it once in its own voice vouches for it.
    if let Some(source) =
        said.iter().map(|said| said.source).collect::<Option<Vec<_>>>().and_then(|all| all.first().copied())
    {
        return match speakers.get(&(source.report, source.span)) {
            Some(&entity) => Witness::Speaker(entity),
            None => Witness::Described(story.words(source).to_lowercase()),
        };
    }
    Witness::Text(story.text_of(report))
}
