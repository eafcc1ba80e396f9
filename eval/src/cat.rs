//! Reads MEANTIME's CAT XML back into running text. Begin with [`read`].

use rapporteur::report::{Report, Section, SectionKind, Stamp};
use rapporteur::text::Span;
use std::collections::HashMap;
use std::path::{Path, PathBuf};

/// A labelled report: one section for each sentence, without the dateline.
#[derive(Default)]
pub struct Labelled {
    /// Name of the file.
    pub name: String,
    /// The text; published on the labelled day of creation.
    pub report: Report,
    /// Everything marked, in file order.
    pub marks: Vec<Mark>,
    /// For the `m_id` of a mark, that of the entity or event to which it refers.
    pub instances: HashMap<String, u32>,
    /// For the `m_id` of such an entity or event, its id over all reports.
    pub shared: HashMap<u32, String>,
    /// Who takes part in what: `HAS_PARTICIPANT`.
    pub participants: Vec<Participant>,
    /// Events of saying and thinking, with who does it (Arg0) if that is labelled.
    pub speech: Vec<(Span, Option<Span>)>,
}

/// That an entity takes part in an event.
pub struct Participant {
    /// `m_id` of the event's mark.
    pub event: String,
    /// `m_id` of the entity's mark.
    pub entity: String,
    /// `Arg0`, `Argm-LOC` ...
    pub role: String,
}

/// A marked phrase.
pub struct Mark {
    /// `TIMEX3`, `VALUE` ...
    pub tag: String,
    /// From its first to its last word.
    pub span: Span,
    /// Its XML attributes.
    pub attributes: HashMap<String, String>,
}

/// All `.xml` files below a folder.
pub fn read_all(folder: &Path) -> Vec<Labelled> {
    files(folder, "xml").iter().map(|path| read(path)).collect()
}

/// The files below a folder whose name ends so, in order.
pub fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        let entries = std::fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        for path in entries.flatten().map(|entry| entry.path()) {
            match path.is_dir() {
                true => folders.push(path),
                false if path.extension().is_some_and(|its| its == ending) => paths.push(path),
                false => {}
            }
        }
    }
    paths.sort();
    paths
}

/// One file. Only sentences 0 to 5 are fully labelled; sentence 1 is the
/// dateline, which is left out: its day is the day of publication.
pub fn read(path: &Path) -> Labelled {
    let source = std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut labelled = Labelled {
        name: path.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default(),
        ..Labelled::default()
    };
    let mut places: HashMap<String, Span> = HashMap::new();
    read_tokens(&source, &mut labelled, &mut places);
    read_marks(&source, &mut labelled, &places);
    labelled.instances = instances(&source);
    labelled.shared = shared(&source);
    labelled.participants = participants(&source);
    labelled.speech = speech(&source, &labelled.marks);
    labelled.report.published = labelled.report.published.or_else(|| dateline(&source));
    labelled
}

fn read_tokens(source: &str, labelled: &mut Labelled, places: &mut HashMap<String, Span>) {
    let text = &mut labelled.report.text;
    let (mut last_sentence, mut is_tight) = (u32::MAX, true);
    for element in source.split("<token ").skip(1) {
        let Some((head, rest)) = element.split_once('>') else { continue };
        let attributes = attributes(head);
        let sentence: u32 = attributes.get("sentence").and_then(|value| value.parse().ok()).unwrap_or(0);
        if sentence == 1 || sentence > 5 {
            continue;
        }
        let form = unescape(rest.split("</token>").next().unwrap_or(""));
        let form = match form.as_str() {
            "``" | "''" => "\"",
            form => form,
        };
        if sentence != last_sentence {
            if !text.is_empty() {
                text.push('\n');
            }
            let kind = if sentence == 0 { SectionKind::Title } else { SectionKind::Paragraph };
            let span = Span::new(text.len(), text.len());
            labelled.report.sections.push(Section { kind, span, rule: "cat" });
            (last_sentence, is_tight) = (sentence, true);
        }
        if !is_tight && !is_closing(form) {
            text.push(' ');
        }
        let start = text.len();
        text.push_str(form);
        is_tight = is_opening(form);
        if let Some(section) = labelled.report.sections.last_mut() {
            section.span.end = text.len() as u32;
        }
        places.insert(attributes.get("t_id").cloned().unwrap_or_default(), Span::new(start, text.len()));
    }
}

/// True for words that are written without a space before them.
pub fn is_closing(form: &str) -> bool {
    matches!(form, "," | "." | ";" | ":" | "!" | "?" | ")" | "]" | "%" | "n't") || form.starts_with(['\'', '’'])
}

/// True for words that are written without a space after them.
pub fn is_opening(form: &str) -> bool {
    matches!(form, "(" | "[" | "$" | "US$" | "#")
}

/// The day in the words of sentence 1: "September 01 , 2007".
fn dateline(source: &str) -> Option<Stamp> {
    let tokens = source.split("<token ").skip(1).filter(|element| element.contains("sentence=\"1\""));
    let words: Vec<&str> = tokens.filter_map(|element| element.split_once('>')?.1.split("</token>").next()).collect();
    let [month, day, _, year] = words[..] else { return None };
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let month = months.iter().position(|name| month.starts_with(name))? as i8 + 1;
    jiff::civil::Date::new(year.parse().ok()?, month, day.parse().ok()?).ok().map(stamp)
}

fn read_marks(source: &str, labelled: &mut Labelled, places: &HashMap<String, Span>) {
    for tag in ["TIMEX3", "VALUE", "ENTITY_MENTION", "EVENT_MENTION"] {
        for element in source.split(&format!("<{tag} ")).skip(1) {
            let Some((head, rest)) = element.split_once('>') else { continue };
            let attributes = attributes(head);
            if attributes.get("functionInDocument").is_some_and(|function| function == "CREATION_TIME") {
                labelled.report.published = attributes.get("value").and_then(|value| value.parse().ok()).map(stamp);
            }
            let body = rest.split(&format!("</{tag}>")).next().unwrap_or("");
            let anchors = body
                .split("<token_anchor ")
                .skip(1)
                .map(|anchor| self::attributes(anchor.split('>').next().unwrap_or("")));
            let spans = anchors.filter_map(|anchor| places.get(anchor.get("t_id")?).copied());
            if let Some(span) = spans.reduce(Span::join) {
                labelled.marks.push(Mark { tag: tag.to_string(), span, attributes });
            }
        }
    }
}

fn instances(source: &str) -> HashMap<String, u32> {
    let mut found = HashMap::new();
    let id = |element: &str| attributes(element.split('>').next().unwrap_or_default()).remove("m_id");
    for relation in source.split("<REFERS_TO ").skip(1) {
        let body = relation.split("</REFERS_TO>").next().unwrap_or_default();
        let target = body.split("<target ").nth(1).and_then(id).and_then(|id| id.parse().ok());
        let sources = body.split("<source ").skip(1).filter_map(id);
        found.extend(sources.zip(target.into_iter().cycle()));
    }
    found
}

fn shared(source: &str) -> HashMap<u32, String> {
    let elements = ["<ENTITY ", "<EVENT "].into_iter().flat_map(|tag| source.split(tag).skip(1));
    let id = |element: &str| {
        let mut attributes = attributes(element.split('>').next()?);
        let shared = attributes.remove("instance_id").filter(|shared| !shared.is_empty())?;
        Some((attributes.remove("m_id")?.parse().ok()?, shared))
    };
    elements.filter_map(id).collect()
}

fn participants(source: &str) -> Vec<Participant> {
    let participant = |element: &str| {
        let (head, rest) = element.split_once('>')?;
        let end = |tag: &str| {
            let inner = rest.split("</HAS_PARTICIPANT>").next()?.split_once(&format!("<{tag} "))?.1;
            attributes(inner.split('>').next()?).remove("m_id")
        };
        let role = attributes(head).remove("sem_role").unwrap_or_default();
        Some(Participant { event: end("source")?, entity: end("target")?, role })
    };
    source.split("<HAS_PARTICIPANT ").skip(1).filter_map(participant).collect()
}

/// Mentions of events of the class `SPEECH_COGNITIVE`.
fn speech(source: &str, marks: &[Mark]) -> Vec<(Span, Option<Span>)> {
    let id = |head: &str| attributes(head).remove("m_id");
    let elements =
        |tag: &str| -> Vec<String> { source.split(&format!("<{tag} ")).skip(1).map(str::to_string).collect() };
    let said: Vec<String> = elements("EVENT")
        .iter()
        .filter_map(|element| element.split('>').next())
        .filter(|head| head.contains("class=\"SPEECH_COGNITIVE\""))
        .filter_map(id)
        .collect();
    let ends = |body: &str, end: &str| -> Vec<String> {
        let opening = format!("<{end} ");
        let pieces = body.split(&opening).skip(1);
        pieces.filter_map(|piece| id(piece.split('>').next().unwrap_or(""))).collect()
    };
    let span = |wanted: &str| marks.iter().find(|mark| mark.attributes["m_id"] == wanted).map(|mark| mark.span);
    let mut agents: HashMap<String, String> = HashMap::new();
    for element in elements("HAS_PARTICIPANT") {
        let body = element.split("</HAS_PARTICIPANT>").next().unwrap_or("");
        if body.contains("sem_role=\"Arg0\"") {
            agents.extend(ends(body, "source").into_iter().zip(ends(body, "target")));
        }
    }
    let mut found = Vec::new();
    for element in elements("REFERS_TO") {
        let body = element.split("</REFERS_TO>").next().unwrap_or("");
        if ends(body, "target").iter().any(|target| said.contains(target)) {
            let mentions = ends(body, "source");
            let pairs = mentions.iter().filter_map(|mention| Some((span(mention)?, agents.get(mention))));
            found.extend(pairs.map(|(event, agent)| (event, agent.and_then(|agent| span(agent)))));
        }
    }
    found.sort();
    found
}

fn stamp(day: jiff::civil::Date) -> Stamp {
    Stamp { day, time: None, offset_minutes: None, from: "label", is_sure: true }
}

/// The attributes of an element.
pub fn attributes(head: &str) -> HashMap<String, String> {
    let mut found = HashMap::new();
    let mut rest = head;
    while let Some((name, after)) = rest.split_once("=\"") {
        let Some((value, after)) = after.split_once('"') else { break };
        found.insert(name.trim().to_string(), unescape(value));
        rest = after;
    }
    found
}

/// The text with XML's own entities replaced.
pub fn unescape(text: &str) -> String {
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&apos;", "'").replace("&amp;", "&")
}
