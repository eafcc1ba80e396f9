//! Reads reports with labelled events, and merges them. Begin with [`read`].

use crate::marked::{Document, Mark, Sort};
use crate::reader;
use rapporteur::annotations::Annotations;
use rapporteur::story::Story;
use rapporteur::text::Span;
use rapporteur_desk::reading;
use rapporteur_nn::Model;

/// A report with its labelled events.
pub struct Text {
    /// The report and its labels.
    pub document: Document,
    /// The program's annotations.
    pub all: Annotations,
    /// The labelled events in checked sentences whose words are in the text, in text order.
    pub gold: Vec<Gold>,
    /// Annotations with the labelled events in place of the program's, in order of the labels.
    pub given: Annotations,
}

/// A labelled event of a report.
#[derive(Clone, Debug)]
pub struct Gold {
    /// Indexes of its words among the program's.
    pub words: Vec<usize>,
    /// Index of its head among the program's words.
    pub head: usize,
    /// Index of its first word among those of the document.
    pub first: usize,
    /// Label shared by all mentions of one event, in all reports.
    pub cluster: String,
}

/// Annotates a report of ECB+.
pub fn read(document: Document, model: &Model) -> Text {
    let (report, all) = reader::of_several(document.report.clone(), model);
    let sentence = |mark: &Mark| document.words[mark.words[0]].sentence;
    let is_event = |mark: &&Mark| mark.sort() == Some(Sort::Event) && document.checked.contains(&sentence(mark));
    let mut events: Vec<&Mark> = document.marks.iter().filter(is_event).collect();
    events.sort_by(|one, other| one.words.cmp(&other.words));
    let gold = |mark: &Mark| {
        let spans: Vec<Span> = mark.words.iter().filter_map(|&word| document.words[word].span).collect();
        let (words, head) = head(&all, &spans)?;
        Some(Gold { words, head, first: mark.words[0], cluster: cluster(&document.name, mark) })
    };
    let gold: Vec<Gold> = events.into_iter().filter_map(gold).collect();
    let heads: Vec<usize> = gold.iter().map(|gold| gold.head).collect();
    let mut given = Annotations { events: rapporteur::events_at(&report, &all, &heads).into(), ..all.clone() };
    reading::add_vectors(&report, &mut given, model);
    Text { document, all, gold, given }
}

fn cluster(document: &str, mark: &Mark) -> String {
    match (&mark.instance, &mark.refers) {
        (Some(instance), _) => instance.clone(),
        (None, Some(refers)) => format!("{document} {refers}"),
        (None, None) => format!("{document} alone {}", mark.id()),
    }
}

/// The program's words at these places, and their head: the one that depends on none of the others.
/// `None` if there are no words.
pub fn head(all: &Annotations, spans: &[Span]) -> Option<(Vec<usize>, usize)> {
    let is_marked = |word: &usize| spans.iter().any(|span| span.overlaps(all.words[*word].span));
    let words: Vec<usize> = (0..all.words.len()).filter(is_marked).collect();
    let is_top = |word: &usize| all.words[*word].head.is_none_or(|head| !words.contains(&(head as usize)));
    let head = words.iter().copied().find(is_top)?;
    Some((words, head))
}

/// The story of these reports, with the labelled events in place of the program's.
pub fn with_gold_events(texts: &[Text]) -> Story {
    let given = |text: &Text| (text.document.report.clone(), text.given.clone());
    rapporteur::merge(texts.iter().map(given).collect(), &[])
}
