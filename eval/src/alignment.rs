//! Labelled events of several reports, read as one story. Begin with [`story`].

use crate::ecbplus;
use crate::understand::Understander;
use rapporteur::annotations::Annotations;
use rapporteur::report::Report;
use rapporteur::story::Story;
use rapporteur::text::Span;

/// A report that was read, with its labelled events.
pub struct Text {
    /// What was read.
    pub report: Report,
    /// What the program understood of it.
    pub all: Annotations,
    /// Labelled events that have words in the text.
    pub gold: Vec<Gold>,
    /// The number that the corpus gives to each section.
    pub numbers: Vec<u32>,
    /// The events at the heads of the labelled ones, in their order.
    pub given: Annotations,
}

impl Text {
    /// The number that the corpus gives to the sentence of these words.
    pub fn sentence_number(&self, span: Span) -> Option<u32> {
        let section = self.report.sections.iter().position(|section| section.span.covers(span))?;
        self.numbers.get(section).copied()
    }
}

/// A labelled event of a report.
#[derive(Clone, Debug)]
pub struct Gold {
    /// From its first to its last word.
    pub span: Span,
    /// Its words, indexes into the report's.
    pub words: Vec<usize>,
    /// Its head, index into the report's words.
    pub head: usize,
    /// Mentions of one event share it, in all reports.
    pub cluster: String,
}

/// A document of ECB+, read.
pub fn of_ecbplus(document: &ecbplus::Document, model: &Understander) -> Text {
    let (report, places) = ecbplus::report(document);
    let (report, all) = model.of_several(report);
    let gold = |event: &ecbplus::Mention| {
        let spans: Vec<Span> = event.tokens.iter().filter_map(|&token| places[token]).collect();
        gold(&all, &spans, &event.cluster)
    };
    let gold: Vec<Gold> = document.events.iter().filter_map(gold).collect();
    let mut numbers: Vec<u32> = Vec::new();
    for ((number, _), place) in document.tokens.iter().zip(&places) {
        if place.is_some() && numbers.last() != Some(number) {
            numbers.push(*number);
        }
    }
    let heads: Vec<usize> = gold.iter().map(|gold| gold.head).collect();
    let mut given = Annotations { events: rapporteur::events_at(&report, &all, &heads).into(), ..all.clone() };
    model.add_vectors(&report, &mut given);
    Text { report, all, gold, numbers, given }
}

/// The labelled event of these words. Its head is the word that depends on none of the others.
pub fn gold(all: &Annotations, spans: &[Span], cluster: &str) -> Option<Gold> {
    let span = spans.iter().copied().reduce(Span::join)?;
    let is_marked = |word: &usize| spans.iter().any(|span| span.overlaps(all.words[*word].span));
    let words: Vec<usize> = (0..all.words.len()).filter(is_marked).collect();
    let is_top = |word: &usize| all.words[*word].head.is_none_or(|head| !words.contains(&(head as usize)));
    let head = words.iter().copied().find(is_top)?;
    Some(Gold { span, head, words, cluster: cluster.to_string() })
}

/// The story of these reports in which the labelled events stand in place of
/// those that the program found.
pub fn with_gold_events(texts: &[Text]) -> Story {
    let given = |text: &Text| (text.report.clone(), text.given.clone());
    rapporteur::merge(texts.iter().map(given).collect(), &[])
}
