//! Labelled reports of any format. Begin with [`Document`].

use rapporteur::report::Report;
use rapporteur::text::Span;
use std::collections::{HashMap, HashSet};

/// A report with its labels.
#[derive(Clone, Debug, Default)]
pub struct Document {
    /// The file's name without extension.
    pub name: String,
    /// The report as the program reads it, published on the labelled day.
    pub report: Report,
    /// The corpus's own words, in text order; empty for corpora of running text.
    pub words: Vec<Word>,
    /// The marked phrases, in file order.
    pub marks: Vec<Mark>,
    /// The entities and events that marks refer to, without a place in the text.
    pub things: Vec<Thing>,
    /// Relations between marks and things.
    pub relations: Vec<Relation>,
    /// Sentences whose cross-document labels were checked by hand, if the corpus says so.
    pub checked: HashSet<u32>,
}

impl Document {
    /// The place of the word with this number (`t_id`).
    pub fn word(&self, id: &str) -> Option<Span> {
        self.words.iter().find(|word| word.id == id)?.span
    }

    /// The mark with this number (`m_id`).
    pub fn mark(&self, id: &str) -> Option<&Mark> {
        self.marks.iter().find(|mark| mark.id() == id)
    }

    /// The id over all reports (`instance_id`) of a thing in the report (`m_id`).
    pub fn shared(&self, thing: &str) -> Option<&str> {
        let is_it = |known: &&Thing| known.attributes.get("m_id").is_some_and(|id| id == thing);
        let shared = self.things.iter().find(is_it)?.attributes.get("instance_id")?;
        Some(shared.as_str()).filter(|shared| !shared.is_empty())
    }

    /// The corpus's number of the sentence that has these words.
    pub fn sentence_number(&self, span: Span) -> Option<u32> {
        let is_in = |word: &&Word| word.span.is_some_and(|place| place.overlaps(span));
        self.words.iter().find(is_in).map(|word| word.sentence)
    }
}

/// A word of a corpus.
#[derive(Clone, Debug, Default)]
pub struct Word {
    /// Its number in the file (`t_id`).
    pub id: String,
    /// The number of its sentence.
    pub sentence: u32,
    /// The word as the corpus writes it.
    pub form: String,
    /// Its place, if it is part of the text.
    pub span: Option<Span>,
}

/// A marked phrase.
#[derive(Clone, Debug, Default)]
pub struct Mark {
    /// `TIMEX3`, `VALUE`, `ACTION_OCCURRENCE` ...
    pub tag: String,
    /// From its first to its last word.
    pub span: Span,
    /// Indexes of its words in the document, in order.
    pub words: Vec<usize>,
    /// Its XML attributes.
    pub attributes: HashMap<String, String>,
    /// The id of what it refers to, over all reports of the story.
    pub instance: Option<String>,
    /// The id of what it refers to in this report: number of a thing, or of the relation that says
    /// so.
    pub refers: Option<String>,
}

impl Mark {
    /// Its number in the file (`m_id`).
    pub fn id(&self) -> &str {
        self.attributes.get("m_id").map_or("", String::as_str)
    }

    /// The sort of phrase, in ECB+ and MEANTIME.
    pub fn sort(&self) -> Option<Sort> {
        let is = |start: &str| self.tag.starts_with(start);
        Some(match self.tag.as_str() {
            "EVENT_MENTION" => Sort::Event,
            "TIMEX3" => Sort::Time,
            "ENTITY_MENTION" | "VALUE" => Sort::Thing,
            _ if is("ACTION_") || is("NEG_ACTION_") => Sort::Event,
            _ if is("TIME_") => Sort::Time,
            _ if is("LOC_GEO") => Sort::Place,
            _ if is("HUM") => Sort::Human,
            _ if is("NON_HUMAN_") => Sort::Thing,
            _ => return None,
        })
    }
}

/// Sorts of marked phrases.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// Something that happens.
    Event,
    /// A date or time.
    Time,
    /// A place.
    Place,
    /// A person or several.
    Human,
    /// Anything else.
    Thing,
}

/// An entity or event that marks refer to.
#[derive(Clone, Debug, Default)]
pub struct Thing {
    /// `ENTITY`, `EVENT` ...
    pub tag: String,
    /// Its XML attributes.
    pub attributes: HashMap<String, String>,
}

/// A labelled relation.
#[derive(Clone, Debug, Default)]
pub struct Relation {
    /// `REFERS_TO`, `HAS_PARTICIPANT` ...
    pub tag: String,
    /// Its XML attributes.
    pub attributes: HashMap<String, String>,
    /// The numbers (`m_id`) at its start.
    pub sources: Vec<String>,
    /// The numbers (`m_id`) at its end.
    pub targets: Vec<String>,
}
