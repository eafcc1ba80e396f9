//! How much an editor would care for a row: what it says of the reports' words,
//! harm, prominence and time. Begin with [`Ranking::weight`].

use super::n_saying;
use crate::annotations::EventMentionId;
use crate::comparison::{Agreement, Row};
use crate::lexicon;
use crate::report::SectionKind;
use crate::story::{Cite, ReportId, Slot, Story};
use crate::text::Table;
use std::collections::HashMap;

/// What is asked of the words of all rows.
pub(super) struct Ranking<'a> {
    story: &'a Story,
    /// For each report the events by their head words, and the sentence its body begins with.
    reports: Table<ReportId, (HashMap<u32, EventMentionId>, Option<usize>)>,
}

/// What the words of a row show of it.
#[derive(Default)]
struct Standing {
    is_harm: bool,
    is_prominent: bool,
    is_background: bool,
}

/// A title or first sentence tells it.
const PROMINENT: u32 = 40;
/// Somebody was hurt, killed, taken or saved.
const HARM: u32 = 60;
/// A plan was carried out, called off, taken up again.
const TURN: u32 = 60;
/// What a row that is surely right has more than a doubtful one.
const SURE: f32 = 40.0;
/// What earlier years and other occasions have less.
const BACKGROUND: u32 = 250;
/// How many steps up the tree are searched for what a word belongs to.
const STEPS: usize = 3;

impl<'a> Ranking<'a> {
    pub(super) fn new(story: &'a Story) -> Ranking<'a> {
        let of_report = |(read, all): &'a (crate::report::Report, crate::annotations::Annotations)| {
            let is_body = |section: usize| read.sections[section].kind == SectionKind::Paragraph;
            let lead = all.parse.sentences.iter().position(|sentence| is_body(sentence.section as usize));
            (all.events.pairs().map(|(id, event)| (event.head, id)).collect(), lead)
        };
        Ranking { story, reports: story.reports.iter().map(of_report).collect::<Vec<_>>().into() }
    }

    /// Larger for what comes first.
    pub(super) fn weight(&self, row: &Row) -> u32 {
        let (mut standing, mut n_background, mut n_cites) = (Standing::default(), 0, 0);
        for said in row.said() {
            let found = self.standing(said.cite);
            standing.is_harm |= found.is_harm;
            standing.is_prominent |= found.is_prominent;
            n_background += usize::from(found.is_background);
            n_cites += 1;
        }
        let bonus = |is: bool, weight: u32| if is { weight } else { 0 };
        let is_turn = row.agreement == Agreement::Changed && row.slot == Slot::Status;
        let weight = row.agreement.entry().weight
            + row.slot.entry().weight
            + bonus(standing.is_harm, HARM)
            + bonus(standing.is_prominent, PROMINENT)
            + bonus(is_turn, TURN)
            + (row.likelihood * SURE) as u32
            + 4 * n_saying(&row.cells).min(9) as u32;
        weight.saturating_sub(bonus(n_cites > 0 && n_background * 2 > n_cites, BACKGROUND))
    }

    fn standing(&self, cite: Cite) -> Standing {
        let (read, all) = &self.story.reports[cite.report];
        let (events, lead) = &self.reports[cite.report];
        let mut found = Standing::default();
        for word in all.words_in(cite.span) {
            let sentence = all.words[word].sentence as usize;
            let section = all.parse.sentences[sentence].section as usize;
            found.is_prominent |= read.sections[section].kind == SectionKind::Title || *lead == Some(sentence);
            let above = std::iter::successors(Some(word), |&word| all.words[word].head.map(|head| head as usize));
            for word in above.take(STEPS) {
                found.is_harm |= lexicon::HARM_WORDS.has(&all.words[word].lemma.to_lowercase());
                let event = events.get(&(word as u32)).map(|&event| &all.events[event]);
                found.is_background |= event.is_some_and(|event| event.is_historical);
            }
        }
        found
    }
}
