//! What each report calls the same one, and in what role.

use super::{cells, row};
use crate::annotations::EntityKind;
use crate::comparison::{About, Agreement, Row, Said};
use crate::lexicon;
use crate::names::{self, Likeness};
use crate::roles;
use crate::story::{Cite, Entity, EntityId, ReportId, Slot, Story};
use std::collections::HashMap;

pub(super) fn rows(story: &Story) -> Vec<Row> {
    story
        .entities
        .pairs()
        .flat_map(|(id, entity)| [names_row(story, id, entity), roles_row(story, id, entity)])
        .flatten()
        .collect()
}

fn by_report(story: &Story, cites: &[Cite]) -> HashMap<ReportId, Vec<Said>> {
    let mut said: HashMap<ReportId, Vec<Said>> = HashMap::new();
    for &cite in cites {
        let all = &story.reports[cite.report].1;
        let context = all.sentence_at(cite.span.start).map_or(cite.span, |sentence| all.parse.sentences[sentence].span);
        let value = story.words(cite).to_string();
        said.entry(cite.report).or_default().push(Said { cite, value, source: None, context });
    }
    said
}

/// The names reports give somebody or something, if more than one names it.
fn names_row(story: &Story, id: EntityId, entity: &Entity) -> Option<Row> {
    let said = by_report(story, &entity.names);
    if said.len() < 2 || matches!(entity.kind, EntityKind::Group | EntityKind::Other) {
        return None;
    }
    let mut reports: Vec<&ReportId> = said.keys().collect();
    reports.sort();
    let mut verdict = (Agreement::Same, "same-name");
    for (place, one) in reports.iter().enumerate() {
        for other in &reports[..place] {
            let found = names_agree(entity.kind, &said[one], &said[other]);
            verdict = if found.0.rank() > verdict.0.rank() { found } else { verdict };
        }
    }
    Some(row(About::Entity(id), entity.name, Slot::Name, verdict.0, cells(story, said), verdict.1))
}

/// The best likeness between a name of one report and one of the other.
fn names_agree(kind: EntityKind, one: &[Said], other: &[Said]) -> (Agreement, &'static str) {
    let code = |said: &Said| lexicon::COUNTRIES.value(&said.value).filter(|code| !code.is_empty());
    let plain = |said: &Said| said.value.to_lowercase().replace('’', "'");
    let same_but_for_case =
        one.iter().any(|a| other.iter().any(|b| plain(a) == plain(b) || code(a).is_some() && code(a) == code(b)));
    if same_but_for_case {
        return (Agreement::Same, "same-name");
    }
    let best = one
        .iter()
        .flat_map(|a| other.iter().map(move |b| names::likeness(without_rest(&a.value), without_rest(&b.value))))
        .max()
        .unwrap_or(Likeness::None);
    match best {
        Likeness::Same => (Agreement::Same, "same-name"),
        Likeness::Variant => (Agreement::Compatible, "spelling-variant"),
        Likeness::Shorter => (Agreement::Same, "shorter-name"),
        _ if kind != EntityKind::Person => (Agreement::Compatible, "other-name"),
        Likeness::Near => (Agreement::Differs, "name-differs-in-letters"),
        _ => (Agreement::Differs, "name-differs"),
    }
}

/// "Ann Lee" of "Ann Lee U.", which was cut from "Ann Lee U.S. envoy": no name
/// ends in one letter.
fn without_rest(name: &str) -> &str {
    let is_letter = |last: &str| {
        let mut letters = last.chars();
        letters.next().is_some_and(char::is_uppercase) && letters.as_str() == "."
    };
    let parts = || name.split(' ').count() > 2;
    name.rsplit_once(' ').filter(|(_, last)| is_letter(last) && parts()).map_or(name, |(rest, _)| rest)
}

fn roles_row(story: &Story, id: EntityId, entity: &Entity) -> Option<Row> {
    let telling = |cite: &Cite| !roles::words(story.words(*cite)).is_empty();
    let cites: Vec<Cite> = entity.roles.iter().copied().filter(telling).collect();
    let said = by_report(story, &cites);
    if said.len() < 2 || entity.kind != EntityKind::Person {
        return None;
    }
    let words = |values: &Vec<Said>| values.iter().map(|said| roles::words(&said.value)).collect::<Vec<_>>();
    let lists: Vec<Vec<Vec<String>>> = said.values().map(words).collect();
    let agree = |one: &Vec<Vec<String>>, other: &Vec<Vec<String>>| one.iter().any(|a| other.iter().any(|b| a == b));
    let all_same = lists.iter().all(|one| lists.iter().all(|other| agree(one, other)));
    let verdict = if all_same { (Agreement::Same, "same-role") } else { (Agreement::Compatible, "other-description") };
    Some(row(About::Entity(id), entity.name, Slot::Role, verdict.0, cells(story, said), verdict.1))
}
