//! Statements by speaker and by subject, and positions on issues. Begin with [`section`].

use super::super::values::status_words;
use super::Section;
use super::desk::{Desk, Place, Shared};
use crate::plain::{clean, shorten};
use crate::record::{Cite, Entity, Position, Quote, Statement};
use askama::Template;
use rapporteur::annotations::{EntityKind, QuoteForm, Status};
use rapporteur::lexicon;
use rapporteur::vocabulary::Vocabulary;
use std::collections::{BTreeMap, HashMap};

/// Maximum number of speakers shown unfolded, and of statements of each.
const UNFOLDED: usize = 8;
/// Name shown if the speaker was not found.
const NOBODY: &str = "no speaker found";
/// Maximum length of a wording, in characters.
const LONGEST: usize = 260;

/// Statements by speaker, then by subject.
pub(super) fn section(desk: &Desk) -> Option<Section> {
    let count = desk.record.statements.len();
    let mut speakers = speakers(desk);
    let more = speakers.split_off(speakers.len().min(UNFOLDED));
    let html = Statements { speakers, more, subjects: subjects(desk) }.render().unwrap_or_default();
    (count > 0).then_some(Section { id: "statements", name: "Statements", count, html })
}

/// Positions with their conditions.
pub(super) fn positions(desk: &Desk) -> Option<Section> {
    let positions = stands(desk);
    let count = positions.len();
    let html = Positions { positions }.render().unwrap_or_default();
    (count > 0).then_some(Section { id: "positions", name: "Positions", count, html })
}

#[derive(Template)]
#[template(path = "page/statements.html")]
struct Statements {
    speakers: Vec<Speaker>,
    more: Vec<Speaker>,
    subjects: Vec<Subject>,
}

#[derive(Template)]
#[template(path = "page/positions.html")]
struct Positions {
    positions: Vec<Stand>,
}

struct Speaker {
    name: String,
    role: String,
    said: Vec<Utterance>,
    more: Vec<Utterance>,
}

struct Utterance {
    stance: &'static str,
    form: &'static str,
    wording: Shared,
}

/// Someone or something that several statements mention.
struct Subject {
    name: String,
    said: Vec<Spoken>,
}

struct Spoken {
    speaker: String,
    wording: Shared,
}

struct Stand {
    who: String,
    stance: &'static str,
    issue: Shared,
    /// What the issue depends on: kind of dependence, and words.
    condition: Option<(String, Shared)>,
    status: &'static str,
    /// True if the status of the stance need not be shown.
    is_plain: bool,
}

fn speakers(desk: &Desk) -> Vec<Speaker> {
    let mut found: Vec<(String, Speaker)> = Vec::new();
    for statement in &desk.record.statements {
        let Some(said) = utterance(desk, statement) else { continue };
        let (key, name, role) = speaker(desk, statement);
        match found.iter_mut().find(|(known, _)| *known == key) {
            Some((_, one)) => one.said.push(said),
            None => found.push((key, Speaker { name, role, said: vec![said], more: Vec::new() })),
        }
    }
    let mut speakers: Vec<Speaker> = found.into_iter().map(|(_, one)| one).collect();
    speakers.sort_by_key(|one| (one.name == NOBODY, usize::MAX - one.said.len()));
    for one in &mut speakers {
        one.more = one.said.split_off(one.said.len().min(UNFOLDED));
    }
    speakers
}

/// Key, name and role of the speaker; a speaker without an entity goes by the phrase of the report.
fn speaker(desk: &Desk, statement: &Statement) -> (String, String, String) {
    if let Some(entity) = desk.entity(statement.speaker.as_ref()) {
        return (entity.key.clone(), clean(&entity.name.text), role(entity));
    }
    let phrase = statement.quotes.iter().find_map(|quote| quote.speaker.as_ref());
    let words = phrase.map_or(NOBODY.to_string(), |cite| clean(&cite.text));
    (words.to_lowercase(), words, String::new())
}

/// The longest role given by a report.
fn role(entity: &Entity) -> String {
    let longest = entity.roles.iter().max_by_key(|role| role.text.chars().count());
    longest.map(|role| clean(&role.text)).filter(|role| role.contains(' ') || role.len() > 3).unwrap_or_default()
}

fn utterance(desk: &Desk, statement: &Statement) -> Option<Utterance> {
    let first = statement.quotes.first()?;
    Some(Utterance { stance: first.stance.name(), form: form(first), wording: wording(desk, statement, LONGEST)? })
}

fn form(quote: &Quote) -> &'static str {
    match quote.form {
        QuoteForm::Direct => "",
        QuoteForm::Mixed => "partly quoted",
        QuoteForm::Indirect => "reported",
    }
}

/// The longest wording given by a report, with the places of all.
fn wording(desk: &Desk, statement: &Statement, at_most: usize) -> Option<Shared> {
    let length = |quote: &&Quote| quote.content.iter().map(|cite| cite.end - cite.start).sum::<usize>();
    // `max_by_key` returns the last of equals, so reversed it is the first.
    let fullest = statement.quotes.iter().rev().max_by_key(length)?;
    let words: Vec<String> = fullest.content.iter().map(|cite| clean(&cite.text)).collect();
    let own = desk.place(fullest.content.first()?);
    let others = statement.quotes.iter().filter(|quote| !std::ptr::eq(*quote, fullest));
    let places = others.filter_map(|quote| quote.content.first()).map(|cite| desk.place(cite));
    let places = std::iter::once(own.clone()).chain(places).collect();
    Some(Shared { words: shorten(&words.join(" … "), at_most), places, ..Shared::of(own) })
}

/// The entities mentioned in more than one statement, with these statements.
fn subjects(desk: &Desk) -> Vec<Subject> {
    let named = Named::new(desk);
    let mut found: BTreeMap<usize, Vec<Spoken>> = BTreeMap::new();
    for statement in &desk.record.statements {
        let Some(wording) = wording(desk, statement, 110) else { continue };
        let content = statement.quotes.iter().flat_map(|quote| &quote.content);
        let mut about: Vec<usize> = content.flat_map(|cite| named.inside(cite)).collect();
        about.sort_unstable();
        about.dedup();
        about.retain(|&entity| Some(&desk.record.entities[entity].key) != statement.speaker.as_ref());
        for entity in about {
            let (_, speaker, _) = speaker(desk, statement);
            found.entry(entity).or_default().push(Spoken { speaker, wording: wording.clone() });
        }
    }
    let several = found.into_iter().filter(|(_, said)| said.len() > 1);
    let name = |entity: usize| clean(&desk.record.entities[entity].name.text);
    let mut subjects: Vec<Subject> = several.map(|(entity, said)| Subject { name: name(entity), said }).collect();
    subjects.sort_by_key(|subject| usize::MAX - subject.said.len());
    subjects
}

/// The places where named entities are mentioned, by report: start, end, index of the entity.
struct Named<'a>(HashMap<&'a str, Vec<(usize, usize, usize)>>);

impl<'a> Named<'a> {
    fn new(desk: &Desk<'a>) -> Named<'a> {
        let mut places: HashMap<&str, Vec<(usize, usize, usize)>> = HashMap::new();
        let entities = desk.record.entities.iter().enumerate();
        for (at, entity) in entities.filter(|(_, entity)| !entity.names.is_empty()) {
            for cite in entity.mentions.iter().map(|mention| &mention.cite) {
                places.entry(cite.report.as_str()).or_default().push((cite.start, cite.end, at));
            }
        }
        places.values_mut().for_each(|all| all.sort_unstable());
        Named(places)
    }

    fn inside(&self, cite: &Cite) -> Vec<usize> {
        let all = self.0.get(cite.report.as_str()).map(Vec::as_slice).unwrap_or_default();
        let from = all.partition_point(|(start, _, _)| *start < cite.start);
        let inside = all[from..].iter().take_while(|(start, _, _)| *start < cite.end);
        inside.filter(|(_, end, _)| *end <= cite.end).map(|(_, _, entity)| *entity).collect()
    }
}

fn stands(desk: &Desk) -> Vec<Stand> {
    let mut found: Vec<(String, Stand)> = Vec::new();
    for position in &desk.record.positions {
        let issue = desk.place(&position.issue);
        let Some(who) = who(desk, position) else { continue };
        let condition = position.dependence.as_ref().map(|one| clean(&one.on.text)).unwrap_or_default();
        let key = format!("{who}\n{}\n{}\n{condition}", position.stance.name(), issue.words).to_lowercase();
        match found.iter_mut().find(|(known, _)| *known == key) {
            Some((_, stand)) => stand.issue.places.push(issue),
            None => found.push((key, stand(desk, position, who, issue))),
        }
    }
    found.into_iter().map(|(_, stand)| stand).collect()
}

fn stand(desk: &Desk, position: &Position, who: String, issue: Place) -> Stand {
    let condition =
        |one: &crate::record::Dependence| (one.kind.name().replace('-', " "), Shared::of(desk.place(&one.on)));
    Stand {
        who,
        stance: position.stance.name(),
        issue: Shared::of(issue),
        condition: position.dependence.as_ref().map(condition),
        status: status_words(position.status),
        is_plain: matches!(position.status, Status::Occurred | Status::Standing | Status::Unknown),
    }
}

/// Whose position it is; `None` if it is a pronoun that could not be resolved, or a thing.
fn who(desk: &Desk, position: &Position) -> Option<String> {
    let entity = desk.entity(position.entity.as_ref());
    if entity.is_some_and(|entity| entity.kind == EntityKind::Other) {
        return None;
    }
    let name = entity.map(|entity| &entity.name).or(position.actor.as_ref());
    let words = name.map_or("not said".to_string(), |name| clean(&name.text));
    (!lexicon::FUNCTION_WORDS.has(&words.to_lowercase())).then_some(words)
}
