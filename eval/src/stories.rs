//! Stories whose reports carry labels over reports: ECB+ and MEANTIME; any
//! other folder is read without labels. Begin with [`read`].

use crate::cat::{attributes, is_closing, is_opening, unescape};
use rapporteur::report::Report;
use rapporteur::text::Span;
use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};

/// Reports of one story.
pub struct Story {
    /// Name of the sub-topic or folder.
    pub name: String,
    /// In the order of the files.
    pub documents: Vec<Document>,
}

/// One report with what is labelled in it.
pub struct Document {
    /// Name of the file without ending.
    pub name: String,
    /// As the program reads it.
    pub report: Report,
    /// In text order. Empty where nothing is labelled.
    pub marks: Vec<Mark>,
    /// Where the words of a labelled report stand, by their number (`t_id`).
    pub words: HashMap<String, Span>,
}

/// A labelled phrase.
#[derive(Clone, Debug)]
pub struct Mark {
    /// What it is.
    pub sort: Sort,
    /// From its first to its last word.
    pub span: Span,
    /// Which thing it means, over all reports of the story.
    pub instance: Option<String>,
}

/// Sorts of labelled phrases.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// Something that happens.
    Event,
    /// A day, a time.
    Time,
    /// A place.
    Place,
    /// A person or several.
    Human,
    /// Anything else.
    Thing,
}

/// The stories of a folder: the sub-topics of ECB+ that `split.json` gives to
/// the part (all, if there is no such file), the topics of MEANTIME, or else
/// each folder in it, or it itself, as one story.
pub fn read(folder: &Path, part: &str) -> Result<Vec<Story>, String> {
    if folder.join("ECB+").is_dir() {
        return ecbplus(folder, part);
    }
    let meantime = folder.join("intra_cross-doc");
    let root = if meantime.is_dir() { &meantime } else { folder };
    let mut stories = Vec::new();
    for inner in listed(root)?.into_iter().filter(|path| path.is_dir()) {
        stories.extend(story(&inner)?);
    }
    if stories.is_empty() {
        stories.extend(story(root)?);
    }
    Ok(stories)
}

fn listed(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = std::fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    Ok(paths)
}

fn name_of(path: &Path) -> String {
    path.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

fn story(folder: &Path) -> Result<Option<Story>, String> {
    let mut documents = Vec::new();
    for path in listed(folder)?.into_iter().filter(|path| path.is_file()) {
        let bytes = std::fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        let document = match std::str::from_utf8(&bytes) {
            Ok(xml) if xml.contains("<token ") => labelled(&name_of(&path), xml),
            _ => plain(&path, &bytes, None),
        };
        documents.extend(document);
    }
    Ok((documents.len() > 1).then(|| Story { name: name_of(folder), documents }))
}

fn ecbplus(folder: &Path, part: &str) -> Result<Vec<Story>, String> {
    let topics = topics(folder, part)?;
    let mut stories = Vec::new();
    for topic in topics {
        for part in ["ecb", "ecbplus"] {
            let mut documents = Vec::new();
            for path in crate::ecbplus::files(folder, topic, part) {
                let xml = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
                documents.extend(labelled(&name_of(&path), &xml));
            }
            stories.push(Story { name: format!("{topic}{part}"), documents });
        }
    }
    Ok(stories)
}

fn topics(folder: &Path, part: &str) -> Result<Vec<u32>, String> {
    let of_split = std::fs::read_to_string(folder.join("split.json")).ok();
    let split = of_split.and_then(|text| serde_json::from_str::<HashMap<String, Vec<u32>>>(&text).ok());
    let present: Vec<u32> =
        listed(&folder.join("ECB+"))?.iter().filter_map(|path| name_of(path).parse().ok()).collect();
    let mut topics = match split {
        Some(split) => split.get(part).cloned().ok_or_else(|| format!("split.json has no part {part}"))?,
        None => present.clone(),
    };
    topics.retain(|topic| present.contains(topic));
    topics.sort_unstable();
    Ok(topics)
}

fn plain(path: &Path, bytes: &[u8], published: Option<String>) -> Option<Document> {
    let source = rapporteur_read::Source { path: path.display().to_string(), published, ..Default::default() };
    let (report, _) = rapporteur_read::read(&source, bytes).ok()?;
    Some(Document { name: name_of(path), report, marks: Vec::new(), words: HashMap::new() })
}

struct Word {
    id: String,
    sentence: u32,
    form: String,
}

/// A report in the format of CAT, which ECB+ and MEANTIME use.
fn labelled(name: &str, xml: &str) -> Option<Document> {
    let mut lines: BTreeMap<u32, Vec<Word>> = BTreeMap::new();
    for element in xml.split("<token ").skip(1) {
        let Some((head, rest)) = element.split_once('>') else { continue };
        let given = attributes(head);
        let form = unescape(rest.split("</token>").next().unwrap_or("").trim());
        let sentence = given.get("sentence").and_then(|value| value.parse().ok()).unwrap_or(0);
        let id = given.get("t_id").cloned().unwrap_or_default();
        lines.entry(sentence).or_default().push(Word { id, sentence, form });
    }
    let is_wikinews = xml.contains("functionInDocument");
    let day = lines.get(&1).filter(|_| is_wikinews).and_then(|words| dateline(words));
    lines.retain(|&number, words| !(is_wikinews && number == 1 || words[0].form.starts_with("http")));
    let (text, places) = set(lines.into_values().flatten().collect());
    let mut document = plain(Path::new(&format!("{name}.txt")), text.as_bytes(), day)?;
    let places: HashMap<String, Span> = {
        let moved = carried(&text, &document.report.text)?;
        places.into_iter().filter_map(|(id, span)| Some((id, moved(span)?))).collect()
    };
    document.marks = marks(xml, &places);
    document.words = places;
    Some(document)
}

/// "September 01 , 2007" as ISO 8601.
fn dateline(words: &[Word]) -> Option<String> {
    let forms: Vec<&str> = words.iter().map(|word| word.form.as_str()).collect();
    let [month, day, _, year] = forms[..] else { return None };
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let month = months.iter().position(|name| month.starts_with(name))? + 1;
    Some(format!("{year}-{month:02}-{:02}", day.parse::<u8>().ok()?))
}

/// Running text and where each word stands: one sentence a line, but what goes
/// on inside a quotation stays on its line.
fn set(words: Vec<Word>) -> (String, Vec<(String, Span)>) {
    let (mut text, mut places) = (String::new(), Vec::new());
    let (mut sentence, mut is_tight, mut is_open) = (None, true, false);
    for word in words {
        let form = if matches!(word.form.as_str(), "``" | "''") { "\"" } else { word.form.as_str() };
        let is_mark = form == "\"";
        let ends_clause = text.ends_with([',', '.', '?', '!', '…']);
        let closes_quote = is_mark && (word.form == "''" || word.form == "\"" && is_open && (ends_clause || !is_tight));
        if sentence.is_some_and(|last| last != word.sentence) && !closes_quote {
            let goes_on = is_open && !form.starts_with(['"', '“']);
            text.push(if goes_on { ' ' } else { '\n' });
            is_tight = true;
            is_open &= goes_on;
        }
        sentence = Some(word.sentence);
        let closes = is_closing(form) || form == "-" || form == "’s" || closes_quote;
        if !is_tight && !closes {
            text.push(' ');
        }
        let start = text.len();
        text.push_str(form);
        is_open = match form {
            _ if closes_quote || form == "”" => false,
            _ if is_mark || form.starts_with(['"', '“']) => true,
            _ => is_open,
        };
        is_tight = is_opening(form) || form == "-" || form == "“" || is_mark && is_open;
        places.push((word.id, Span::new(start, text.len())));
    }
    text.push('\n');
    (text, places)
}

/// Carries spans of one text over to another that has the same letters but
/// other spaces; nothing if the letters differ.
fn carried<'a>(from: &'a str, to: &'a str) -> Option<impl Fn(Span) -> Option<Span> + 'a> {
    let solid =
        |text: &str| -> Vec<(usize, char)> { text.char_indices().filter(|(_, c)| !c.is_whitespace()).collect() };
    let (left, right) = (solid(from), solid(to));
    let is_same = left.len() == right.len() && left.iter().zip(&right).all(|(a, b)| a.1 == b.1);
    let index: HashMap<usize, usize> = left.iter().enumerate().map(|(at, (byte, _))| (*byte, at)).collect();
    let ends: HashMap<usize, usize> =
        left.iter().enumerate().map(|(at, (byte, c))| (byte + c.len_utf8(), at)).collect();
    is_same.then_some(move |span: Span| {
        let first = right[*index.get(&(span.start as usize))?].0;
        let (last, c) = right[*ends.get(&(span.end as usize))?];
        Some(Span::new(first, last + c.len_utf8()))
    })
}

fn marks(xml: &str, places: &HashMap<String, Span>) -> Vec<Mark> {
    let instances = instances(xml);
    let body = xml.split_once("<Markables>").map_or("", |parts| parts.1);
    let mut rest = body.split("</Markables>").next().unwrap_or("");
    let mut found = Vec::new();
    while let Some((head, after)) = rest.split_once('<').and_then(|parts| parts.1.split_once('>')) {
        let tag = head.split_whitespace().next().unwrap_or("");
        let Some(sort) = sort(tag).filter(|_| !head.ends_with('/')) else {
            rest = after;
            continue;
        };
        let (inner, after) = after.split_once(&format!("</{tag}>")).unwrap_or((after, ""));
        rest = after;
        let anchors = inner.split("<token_anchor ").skip(1);
        let spans =
            anchors.filter_map(|anchor| places.get(attributes(anchor.split('>').next()?).get("t_id")?).copied());
        let given = head.split_once(char::is_whitespace).map_or("", |parts| parts.1);
        let id = attributes(given).remove("m_id").unwrap_or_default();
        if let Some(span) = spans.reduce(Span::join) {
            found.push(Mark { sort, span, instance: instances.get(&id).cloned() });
        }
    }
    found.sort_by_key(|mark| mark.span);
    found
}

fn sort(tag: &str) -> Option<Sort> {
    let is = |start: &str| tag.starts_with(start);
    Some(match tag {
        "EVENT_MENTION" => Sort::Event,
        "TIMEX3" => Sort::Time,
        "ENTITY_MENTION" | "VALUE" => Sort::Thing,
        _ if is("ACTION_") || is("NEG_ACTION_") => Sort::Event,
        _ if is("TIME_") => Sort::Time,
        _ if is("LOC_GEO") => Sort::Place,
        _ if is("HUM_") => Sort::Human,
        _ if is("NON_HUMAN_") => Sort::Thing,
        _ => return None,
    })
}

/// For each mark, the thing over reports that it means.
fn instances(xml: &str) -> HashMap<String, String> {
    let mut named: HashMap<String, String> = HashMap::new();
    for tag in ["<EVENT ", "<ENTITY "] {
        for element in xml.split(tag).skip(1) {
            let given = attributes(element.split('>').next().unwrap_or(""));
            if let (Some(id), Some(instance)) = (given.get("m_id"), given.get("instance_id")) {
                named.insert(id.clone(), instance.clone());
            }
        }
    }
    let mut found = HashMap::new();
    let id = |element: &str| attributes(element.split('>').next().unwrap_or("")).remove("m_id");
    for (tag, end) in [("<CROSS_DOC_COREF ", "</CROSS_DOC_COREF>"), ("<REFERS_TO ", "</REFERS_TO>")] {
        for element in xml.split(tag).skip(1) {
            let body = element.split(end).next().unwrap_or("");
            let note = attributes(element.split('>').next().unwrap_or("")).remove("note");
            let target = body.split("<target ").nth(1).and_then(id);
            let Some(instance) = note.or_else(|| named.get(&target?).cloned()) else { continue };
            found.extend(body.split("<source ").skip(1).filter_map(id).map(|source| (source, instance.clone())));
        }
    }
    found
}
