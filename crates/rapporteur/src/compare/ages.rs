//! How old the reports say somebody is.

use super::{cells, row};
use crate::age;
use crate::annotations::{EntityKind, MentionForm};
use crate::comparison::{About, Agreement, Row, Said};
use crate::story::{Cite, Entity, EntityId, ReportId, Slot, Story};
use std::collections::{BTreeSet, HashMap};

pub(super) fn rows(story: &Story) -> Vec<Row> {
    let people = story.entities.pairs().filter(|(_, entity)| entity.kind == EntityKind::Person);
    people.filter_map(|(id, entity)| age_row(story, id, entity)).collect()
}

fn age_row(story: &Story, id: EntityId, entity: &Entity) -> Option<Row> {
    let mut said: HashMap<ReportId, Vec<Said>> = HashMap::new();
    for &(report, chain) in &entity.chains {
        let (read, all) = &story.reports[report];
        for &mention in &all.chains[chain].mentions {
            let found = &all.mentions[mention];
            if found.form != MentionForm::Name {
                continue;
            }
            let Some((span, age)) =
                age::after(all, &read.text, found.core).or_else(|| age::before(all, &read.text, found.core))
            else {
                continue;
            };
            let context = all.parse.sentences[all.words[found.head as usize].sentence as usize].span;
            let list = said.entry(report).or_default();
            if !list.iter().any(|known| known.value == age.to_string()) {
                list.push(Said { cite: Cite { report, span }, value: age.to_string(), source: None, context });
            }
        }
    }
    let values: Vec<BTreeSet<&str>> =
        said.values().map(|list| list.iter().map(|said| said.value.as_str()).collect()).collect();
    if values.len() < 2 {
        return None;
    }
    let pairs =
        || values.iter().enumerate().flat_map(|(place, one)| values[..place].iter().map(move |other| (one, other)));
    let verdict = match () {
        _ if pairs().any(|(one, other)| one.is_disjoint(other)) => (Agreement::Differs, "age-differs"),
        _ if pairs().all(|(one, other)| one == other) => (Agreement::Same, "same-age"),
        _ => (Agreement::Compatible, "one-gives-two-ages"),
    };
    Some(row(About::Entity(id), entity.name, Slot::Number, verdict.0, cells(story, said), verdict.1))
}
