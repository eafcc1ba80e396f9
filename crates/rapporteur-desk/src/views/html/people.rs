//! People and organisations: their names, their roles, and the reports that mention them. Begin
//! with [`section`].

use super::Section;
use super::desk::{Desk, Place, Shared};
use crate::plain::{clean, letter};
use crate::record::{Cite, Entity};
use askama::Template;
use rapporteur::annotations::EntityKind;
use rapporteur::lexicon;
use std::collections::{BTreeSet, HashMap};

/// Maximum number of entries shown unfolded.
const UNFOLDED: usize = 12;

/// People, then organisations.
pub(super) fn section(desk: &Desk) -> Option<Section> {
    let said = statements_by_speaker(desk);
    let of_kind = |kind: EntityKind| {
        let named = desk.record.entities.iter().filter(|one| one.kind == kind && !one.names.is_empty());
        let mut found: Vec<Someone> = named.map(|entity| someone(desk, entity, &said)).collect();
        found.sort_by_key(|one| (usize::MAX - one.letters.len(), usize::MAX - one.mentions));
        let more = found.split_off(found.len().min(UNFOLDED));
        Group { shown: found, more }
    };
    let (people, organizations) = (of_kind(EntityKind::Person), of_kind(EntityKind::Organization));
    let is_unnamed = |one: &&Entity| one.kind == EntityKind::Person && one.names.is_empty();
    let unnamed = desk.record.entities.iter().filter(is_unnamed).count();
    let count = people.shown.len() + people.more.len();
    let html = People { people, organizations, unnamed }.render().unwrap_or_default();
    (count > 0).then_some(Section { id: "people", name: "People", count, html })
}

#[derive(Template)]
#[template(path = "page/people.html")]
struct People {
    people: Group,
    organizations: Group,
    /// Number of people without a name.
    unnamed: usize,
}

struct Group {
    shown: Vec<Someone>,
    more: Vec<Someone>,
}

struct Someone {
    /// Each spelling with its places.
    names: Vec<Shared>,
    roles: Vec<Shared>,
    /// The first mention in each report.
    letters: Vec<Place>,
    mentions: usize,
    statements: usize,
}

fn someone(desk: &Desk, entity: &Entity, said: &HashMap<&str, usize>) -> Someone {
    let mut names = desk.wordings(std::iter::once(&entity.name).chain(&entity.names));
    names.iter_mut().for_each(|name| distinct(&mut name.places));
    let mut roles = desk.wordings(entity.roles.iter().filter(|role| is_role(role)));
    roles.iter_mut().for_each(|role| distinct(&mut role.places));
    Someone {
        names,
        roles,
        letters: letters(desk, entity),
        mentions: entity.mentions.len(),
        statements: said.get(entity.key.as_str()).copied().unwrap_or_default(),
    }
}

/// Keeps one place for each report.
fn distinct(places: &mut Vec<Place>) {
    let mut seen = BTreeSet::new();
    places.retain(|place| seen.insert(place.letter.clone()));
}

/// True for roles, but not for courtesy titles such as "Mr" and "Ms".
fn is_role(role: &Cite) -> bool {
    let words = clean(&role.text);
    let bare = words.trim_end_matches('.');
    !lexicon::COURTESY_TITLES.has(bare) && !lexicon::COURTESY_TITLES.has(&bare.to_lowercase())
}

fn letters(desk: &Desk, entity: &Entity) -> Vec<Place> {
    let mut first: HashMap<&str, &Cite> = HashMap::new();
    for cite in entity.mentions.iter().map(|mention| &mention.cite) {
        let known = first.entry(cite.report.as_str()).or_insert(cite);
        if cite.start < known.start {
            *known = cite;
        }
    }
    let mut places: Vec<(usize, Place)> =
        first.values().map(|cite| (desk.index(&cite.report), desk.place(cite))).collect();
    places.sort_by_key(|(index, _)| *index);
    places.into_iter().map(|(index, place)| Place { letter: letter(index), ..place }).collect()
}

fn statements_by_speaker<'a>(desk: &Desk<'a>) -> HashMap<&'a str, usize> {
    let mut found = HashMap::new();
    for speaker in desk.record.statements.iter().filter_map(|one| one.speaker.as_deref()) {
        *found.entry(speaker).or_default() += 1;
    }
    found
}
