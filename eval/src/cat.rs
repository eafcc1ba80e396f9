//! Reads CAT XML, the format of ECB+ (Cybulska and Vossen 2014), of MEANTIME and of its timelines:
//! numbered words, marked phrases, relations. Begin with [`read`].

use crate::files;
use crate::marked::{Document, Mark, Relation, Thing, Word};
use crate::setting::{self, Form};
use crate::xml::{self, attributes};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use rapporteur::report::{Report, Stamp};
use rapporteur::text::Span;
use std::collections::HashMap;
use std::path::Path;

/// Reads a file, with its words in this form. Reports of Wikinews, recognised by their day of
/// creation, have the headline in sentence 0 and the dateline in sentence 1.
pub fn read(path: &Path, form: Form) -> Result<Document, String> {
    parse(&files::stem(path), &files::text(path)?, form).map_err(|error| format!("{}: {error}", path.display()))
}

fn parse(name: &str, xml: &str, form: Form) -> Result<Document, String> {
    let mut document = elements(xml)?;
    document.name = name.to_string();
    let is_wikinews = document.marks.iter().any(|mark| mark.attributes.contains_key("functionInDocument"));
    let day = if is_wikinews { day(&document) } else { None };
    document.report = set(&mut document.words, form, is_wikinews, day, name)?;
    refer(&mut document);
    document.marks.retain_mut(|mark| {
        let spans = mark.words.iter().filter_map(|&word| document.words[word].span);
        let whole = spans.reduce(Span::join);
        mark.span = whole.unwrap_or_default();
        whole.is_some()
    });
    Ok(document)
}

/// The elements of the file; nothing has a place in a text yet.
fn elements(xml: &str) -> Result<Document, String> {
    let mut document = Document::default();
    let mut places: HashMap<String, usize> = HashMap::new();
    let mut reader = Reader::from_str(xml);
    let mut open: Option<Word> = None;
    loop {
        match reader.read_event().map_err(|error| error.to_string())? {
            Event::Start(tag) if tag.name().as_ref() == "token" => open = Some(word(&tag)),
            Event::Start(tag) => element(&tag, false, &places, &mut document),
            Event::Empty(tag) => element(&tag, true, &places, &mut document),
            Event::Text(text) => open.iter_mut().for_each(|word| word.form.push_str(&text)),
            Event::GeneralRef(entity) => {
                open.iter_mut().for_each(|word| word.form.push_str(&xml::entity(&entity)));
            }
            Event::End(_) => {
                let word = open.take().map(|word| Word { form: word.form.trim().to_string(), ..word });
                if let Some(word) = word.filter(|word| !word.form.is_empty()) {
                    places.insert(word.id.clone(), document.words.len());
                    document.words.push(word);
                }
            }
            Event::Eof => break,
            _ => {}
        }
    }
    document.marks.iter_mut().for_each(|mark| mark.words.sort_unstable());
    Ok(document)
}

fn word(tag: &BytesStart) -> Word {
    let mut given = attributes(tag);
    let sentence = given.get("sentence").and_then(|number| number.parse().ok()).unwrap_or(0);
    Word { id: given.remove("t_id").unwrap_or_default(), sentence, ..Word::default() }
}

/// Marks contain anchors, relations contain their ends, things contain nothing.
fn element(element: &BytesStart, is_empty: bool, places: &HashMap<String, usize>, document: &mut Document) {
    let (tag, mut attributes) = (element.name().as_ref().to_string(), attributes(element));
    match tag.as_str() {
        "token_anchor" => {
            let word = attributes.get("t_id").and_then(|id| places.get(id));
            document.marks.last_mut().into_iter().for_each(|mark| mark.words.extend(word));
        }
        "source" | "target" => {
            let Some(relation) = document.relations.last_mut() else { return };
            let ends = if tag == "source" { &mut relation.sources } else { &mut relation.targets };
            ends.extend(attributes.remove("m_id"));
        }
        _ if attributes.contains_key("r_id") => {
            document.relations.push(Relation { tag, attributes, ..Relation::default() });
        }
        _ if attributes.contains_key("m_id") && is_empty => document.things.push(Thing { tag, attributes }),
        _ if attributes.contains_key("m_id") => document.marks.push(Mark { tag, attributes, ..Mark::default() }),
        _ => {}
    }
}

/// The labelled day of creation, or the day in the dateline: "September 01 , 2007".
fn day(document: &Document) -> Option<jiff::civil::Date> {
    let is_made = |mark: &&Mark| mark.attributes.get("functionInDocument").is_some_and(|it| it == "CREATION_TIME");
    let labelled = document.marks.iter().rfind(is_made).and_then(|mark| mark.attributes.get("value")?.parse().ok());
    let dateline = || {
        let words = document.words.iter().filter(|word| word.sentence == 1);
        let [month, day, _, year] = words.map(|word| word.form.as_str()).collect::<Vec<_>>()[..] else { return None };
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
        let month = months.iter().position(|name| month.starts_with(name))? as i8 + 1;
        jiff::civil::Date::new(year.parse().ok()?, month, day.parse().ok()?).ok()
    };
    labelled.or_else(dateline)
}

/// The report made of these words, whose places are set. The dateline of Wikinews is left out, as
/// is a sentence that is a web address.
fn set(
    words: &mut [Word],
    form: Form,
    is_wikinews: bool,
    day: Option<jiff::civil::Date>,
    name: &str,
) -> Result<Report, String> {
    let is_told = |sentence: &[Word]| match sentence[0].sentence {
        1 if is_wikinews => false,
        number if is_wikinews && form == Form::Labelled => number <= 5,
        _ => !sentence[0].form.starts_with("http"),
    };
    let told = words.chunk_by_mut(|one, other| one.sentence == other.sentence).filter(|sentence| is_told(sentence));
    let mut words: Vec<&mut Word> = told.flatten().collect();
    if form == Form::Page {
        let text = setting::page(&mut words);
        let published = day.map(|day| day.to_string());
        let source = rapporteur_read::Source { path: format!("{name}.txt"), published, ..Default::default() };
        let (report, _) = rapporteur_read::read(&source, text.as_bytes()).map_err(|refused| refused.to_string())?;
        let is_whole = setting::carry(&mut words, &text, &report.text);
        return if is_whole { Ok(report) } else { Err("what is read has other letters than the file".into()) };
    }
    let (spacing, headline) = if is_wikinews { (setting::WIKINEWS, Some(0)) } else { (setting::NEWS, None) };
    let stamp = |day| Stamp { day, time: None, offset_minutes: None, from: "label", is_sure: true };
    let report = setting::sentences(&mut words, &spacing, headline);
    Ok(Report { origin_path: name.to_string(), published: day.map(stamp), ..report })
}

/// Sets what each mark refers to. A later relation overrides an earlier one.
fn refer(document: &mut Document) {
    let (mut refers, mut instances) = (HashMap::new(), HashMap::new());
    for relation in &document.relations {
        // For coreference within a report of ECB+, the note says nothing, and the relation's number
        // is unique to the report.
        let (refer, instance) = match (relation.tag.as_str(), relation.targets.first()) {
            ("CROSS_DOC_COREF", _) => (relation.attributes.get("r_id"), relation.attributes.get("note").cloned()),
            ("INTRA_DOC_COREF", _) => (relation.attributes.get("r_id"), None),
            ("REFERS_TO", Some(thing)) => (Some(thing), document.shared(thing).map(str::to_string)),
            _ => continue,
        };
        for source in &relation.sources {
            refers.extend(refer.map(|refer| (source.clone(), refer.clone())));
            instances.extend(instance.clone().map(|instance| (source.clone(), instance)));
        }
    }
    for mark in &mut document.marks {
        let (refer, instance) = (refers.remove(mark.id()), instances.remove(mark.id()));
        (mark.refers, mark.instance) = (refer, instance);
    }
}

/// Events of saying and thinking (class `SPEECH_COGNITIVE`), each with its agent (Arg0) if
/// labelled.
pub fn speech(document: &Document) -> Vec<(Span, Option<Span>)> {
    let class = |thing: &Thing| thing.attributes.get("class").is_some_and(|class| class == "SPEECH_COGNITIVE");
    let said: Vec<&str> =
        document.things.iter().filter(|thing| class(thing)).map(|thing| thing.attributes["m_id"].as_str()).collect();
    let agents: HashMap<&str, &str> = participants(document)
        .filter(|(_, _, role)| *role == "Arg0")
        .map(|(event, entity, _)| (event, entity))
        .collect();
    let span = |id: &str| document.mark(id).map(|mark| mark.span);
    let mut found = Vec::new();
    for relation in document.relations.iter().filter(|relation| relation.tag == "REFERS_TO") {
        if relation.targets.iter().any(|target| said.contains(&target.as_str())) {
            let mentions = relation.sources.iter().map(String::as_str);
            let pairs = mentions.filter_map(|id| Some((span(id)?, agents.get(id).and_then(|agent| span(agent)))));
            found.extend(pairs);
        }
    }
    found.sort();
    found
}

/// The participants of events: number of the event's mark, number of the entity's mark, role
/// (`Arg0`, `Argm-LOC` ...).
pub fn participants(document: &Document) -> impl Iterator<Item = (&str, &str, &str)> {
    let parts = document.relations.iter().filter(|relation| relation.tag == "HAS_PARTICIPANT");
    parts.filter_map(|part| {
        let role = part.attributes.get("sem_role").map_or("", String::as_str);
        Some((part.sources.first()?.as_str(), part.targets.first()?.as_str(), role))
    })
}
