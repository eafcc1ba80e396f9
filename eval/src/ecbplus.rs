//! Reading ECB+ (Cybulska and Vossen 2014): tokens with sentence numbers,
//! labelled events, and the text rebuilt from tokens. Begin with [`read`] or
//! [`stories`].

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use rapporteur::report::{Report, Section, SectionKind};
use rapporteur::text::Span;
use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};

/// One report of the corpus.
#[derive(Default)]
pub struct Document {
    /// `3_9ecbplus`.
    pub name: String,
    /// Tokens with the number of their sentence.
    pub tokens: Vec<(u32, String)>,
    /// Labelled events in file order.
    pub events: Vec<Mention>,
}

/// A labelled event.
#[derive(Clone, Debug, PartialEq)]
pub struct Mention {
    /// Its words, indexes of tokens.
    pub tokens: Vec<usize>,
    /// Its sentence.
    pub sentence: u32,
    /// Mentions of one event share it, in all reports.
    pub cluster: String,
}

/// Reports that are read as one story: a sub-topic.
pub struct Group {
    /// `3ecbplus`.
    pub name: String,
    /// Number of the topic.
    pub topic: u32,
    /// Its reports.
    pub documents: Vec<Document>,
}

/// The sub-topics of a part of the standard split (`train`, `val`). Only
/// labels of sentences that were checked by hand are kept
/// (`coreference_sentences.csv`), as all published figures do.
pub fn stories(folder: &Path, part: &str) -> Result<Vec<Group>, String> {
    let load = |name: &str| {
        let path = folder.join(name);
        std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))
    };
    let split: serde_json::Value = serde_json::from_str(&load("split.json")?).map_err(|error| error.to_string())?;
    let topics = split[part].as_array().ok_or_else(|| format!("split.json has no part {part}"))?;
    let sentences = load("coreference_sentences.csv")?;
    let checked: HashSet<(String, u32)> = sentences.lines().skip(1).filter_map(checked_sentence).collect();
    let mut groups = Vec::new();
    for topic in topics.iter().filter_map(serde_json::Value::as_u64) {
        for half in ["ecb", "ecbplus"] {
            let paths = files(folder, topic as u32, half);
            let mut documents = paths.iter().map(|path| read(path)).collect::<Result<Vec<Document>, String>>()?;
            for document in &mut documents {
                document.events.retain(|event| checked.contains(&(document.name.clone(), event.sentence)));
            }
            groups.push(Group { name: format!("{topic}{half}"), topic: topic as u32, documents });
        }
    }
    Ok(groups)
}

/// The sentences of a part that were checked: name of the document and number.
pub fn checked_sentences(folder: &Path) -> Result<HashSet<(String, u32)>, String> {
    let path = folder.join("coreference_sentences.csv");
    let lines = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(lines.lines().skip(1).filter_map(checked_sentence).collect())
}

/// `1,10ecbplus,3`.
fn checked_sentence(line: &str) -> Option<(String, u32)> {
    let mut fields = line.trim().split(',');
    let (topic, file, sentence) = (fields.next()?, fields.next()?, fields.next()?);
    Some((format!("{topic}_{file}"), sentence.parse().ok()?))
}

/// Reads one file. Errors say which and why.
pub fn read(path: &Path) -> Result<Document, String> {
    let failed = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    let xml = std::fs::read_to_string(path).map_err(|error| failed(&error))?;
    let mut reader = Reader::from_str(&xml);
    let name = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let mut file = File { document: Document { name, ..Document::default() }, ..File::default() };
    loop {
        match reader.read_event().map_err(|error| failed(&error))? {
            Event::Start(tag) => file.open(&tag),
            Event::Empty(tag) => file.empty(&tag),
            Event::Text(text) => file.words(text.trim()),
            Event::GeneralRef(entity) => file.words(match &*entity {
                "amp" => "&",
                "lt" => "<",
                "gt" => ">",
                "quot" => "\"",
                "apos" => "'",
                _ => "",
            }),
            Event::End(tag) if tag.name().as_ref() == "token" => file.sentence = None,
            Event::Eof => break,
            _ => {}
        }
    }
    Ok(file.finish())
}

/// A file while it is read.
#[derive(Default)]
struct File {
    document: Document,
    /// Inside a token, the number of its sentence.
    sentence: Option<u32>,
    /// Index of each token by its id.
    places: HashMap<String, usize>,
    /// Marked phrases: id, name of the element, ids of tokens.
    marks: Vec<(String, String, Vec<String>)>,
    /// Inside a relation, its id and note.
    relation: Option<(String, String)>,
    /// Cluster of each mark.
    clusters: HashMap<String, String>,
}

impl File {
    fn open(&mut self, tag: &BytesStart) {
        let name = tag.name();
        match name.as_ref() {
            "token" => {
                self.sentence = value(tag, "sentence").and_then(|number| number.parse().ok());
                self.places.insert(value(tag, "t_id").unwrap_or_default(), self.document.tokens.len());
            }
            "CROSS_DOC_COREF" | "INTRA_DOC_COREF" => {
                let id = value(tag, "r_id").unwrap_or_default();
                // Inside a document the note says nothing, and the relation's number is its own.
                let note = value(tag, "note").filter(|_| name.as_ref() == "CROSS_DOC_COREF");
                let cluster = note.unwrap_or_else(|| format!("{} {id}", self.document.name));
                self.relation = Some((id, cluster));
            }
            _ => self.marks.extend(value(tag, "m_id").map(|id| (id, name.as_ref().to_string(), Vec::new()))),
        }
    }

    fn empty(&mut self, tag: &BytesStart) {
        match tag.name().as_ref() {
            "token_anchor" => {
                if let (Some(mark), Some(token)) = (self.marks.last_mut(), value(tag, "t_id")) {
                    mark.2.push(token);
                }
            }
            "source" => {
                if let (Some((_, cluster)), Some(mark)) = (&self.relation, value(tag, "m_id")) {
                    self.clusters.insert(mark, cluster.clone());
                }
            }
            _ => {}
        }
    }

    fn words(&mut self, words: &str) {
        if let Some(number) = self.sentence.filter(|_| !words.is_empty()) {
            self.document.tokens.push((number, words.to_string()));
        }
    }

    /// Events are what is marked as some kind of action, or as its negation.
    fn finish(self) -> Document {
        let File { mut document, places, marks, clusters, .. } = self;
        for (id, element, tokens) in marks {
            let mut tokens: Vec<usize> = tokens.iter().filter_map(|token| places.get(token).copied()).collect();
            tokens.sort_unstable();
            let is_action = element.starts_with("ACTION") || element.starts_with("NEG_ACTION");
            let Some(&first) = tokens.first().filter(|_| is_action) else { continue };
            let cluster = clusters.get(&id).cloned().unwrap_or_else(|| format!("{} alone {id}", document.name));
            let sentence = document.tokens[first].0;
            document.events.push(Mention { tokens, sentence, cluster });
        }
        document.events.sort_by(|one, other| one.tokens.cmp(&other.tokens));
        document
    }
}

fn value(tag: &BytesStart, name: &str) -> Option<String> {
    tag.try_get_attribute(name).ok().flatten().map(|value| value.value.to_string())
}

/// The files of a sub-topic: topic 3, `ecb` or `ecbplus`, in order.
pub fn files(folder: &Path, topic: u32, part: &str) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder.join("ECB+").join(topic.to_string()));
    let mut files: Vec<PathBuf> = entries.into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    let ending = format!("{part}.xml");
    files.retain(|path| {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let stem = name.strip_suffix(&ending).unwrap_or("");
        !stem.is_empty() && stem.chars().all(|c| c.is_ascii_digit() || c == '_')
    });
    files.sort_by_key(|path| {
        path.file_stem().and_then(|stem| {
            stem.to_str()?.split('_').nth(1)?.trim_end_matches(|c: char| c.is_alphabetic()).parse::<u32>().ok()
        })
    });
    files
}

/// The sentences as running text, one a line.
pub fn text(document: &Document) -> String {
    report(document).0.text + "\n"
}

/// The report as running text, one paragraph for each sentence, with the place
/// of each token. A sentence that is an address is left out; spaces before
/// marks are closed up.
pub fn report(document: &Document) -> (Report, Vec<Option<Span>>) {
    let mut report = Report { origin_path: document.name.clone(), ..Report::default() };
    let mut places: Vec<Option<Span>> = vec![None; document.tokens.len()];
    let mut at = 0;
    for sentence in document.tokens.chunk_by(|one, other| one.0 == other.0) {
        let (first, last) = (at, at + sentence.len());
        at = last;
        if sentence[0].1.starts_with("http") {
            continue;
        }
        if !report.text.is_empty() {
            report.text.push('\n');
        }
        let start = report.text.len();
        let mut line = Line::default();
        for (place, (_, word)) in places[first..last].iter_mut().zip(sentence) {
            let span = line.add(word);
            *place = Some(Span::new(start + span.start as usize, start + span.end as usize));
        }
        report.text.push_str(&line.text);
        let span = Span::new(start, report.text.len());
        report.sections.push(Section { kind: SectionKind::Paragraph, span, rule: "ecbplus" });
    }
    (report, places)
}

/// A sentence while it is put together.
#[derive(Default)]
struct Line {
    text: String,
    is_open: bool,
}

impl Line {
    /// Where the word now stands in the line.
    fn add(&mut self, word: &str) -> Span {
        let is_mark = word == "\"";
        let closes = CLOSING.contains(&word) || is_mark && self.is_open;
        let after_open = self.text.ends_with(['(', '[', '$', '£', '“', '-'])
            || self.text.ends_with('"') && self.is_open
            || self.text.is_empty();
        if !(closes || after_open || word == "-") {
            self.text.push(' ');
        }
        let start = self.text.len();
        self.text.push_str(word);
        self.is_open ^= is_mark;
        Span::new(start, self.text.len())
    }
}

/// Written without a space before them.
const CLOSING: [&str; 20] =
    [".", ",", ";", ":", "!", "?", ")", "]", "%", "'s", "n't", "'re", "'ve", "'ll", "'d", "'m", "''", "’", "”", "'"];

/// The sub-topics of each topic together.
pub fn by_topic(groups: Vec<Group>) -> Vec<Vec<Group>> {
    let mut topics: Vec<Vec<Group>> = Vec::new();
    for group in groups {
        match topics.last_mut().filter(|topic| topic[0].topic == group.topic) {
            Some(topic) => topic.push(group),
            None => topics.push(vec![group]),
        }
    }
    topics
}
