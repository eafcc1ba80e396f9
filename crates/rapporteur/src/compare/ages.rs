//! How old the reports say somebody is.

use super::{cells, row};
use crate::annotations::{Annotations, EntityKind, MentionForm};
use crate::comparison::{About, Agreement, Row, Said};
use crate::story::{Cite, Entity, EntityId, ReportId, Slot, Story};
use crate::text::Span;
use std::collections::{BTreeSet, HashMap};

/// Nobody is older.
const OLDEST: u32 = 120;

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
                age_after(all, &read.text, found.core).or_else(|| age_before(all, &read.text, found.core))
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

/// "Ann Lee, 43," and "Ann Lee, aged 43": the number with its words.
fn age_after(all: &Annotations, text: &str, name: Span) -> Option<(Span, u32)> {
    let first = all.words_in(name).end;
    let form = |at: usize| all.words.get(at).map_or("", |word| word.span.of(text));
    let comma = matches!(form(first), "," | "(").then_some(first + 1)?;
    let number = if matches!(form(comma), "aged" | "age") { comma + 1 } else { comma };
    let age = age(form(number))?;
    let is_closed = matches!(form(number + 1), "," | ")" | "." | ";" | "—" | "–" | "-" | "");
    let is_open_end = all.words.get(number).is_some_and(|word| word.upos == "NUM");
    (is_closed && is_open_end).then(|| (all.words[number].span, age))
}

/// "43-year-old Ann Lee", "the 43-year-old climber Ann Lee".
fn age_before(all: &Annotations, text: &str, name: Span) -> Option<(Span, u32)> {
    let first = all.words_in(name).start;
    let sentence = all.words.get(first)?.sentence;
    let near = (first.saturating_sub(8)..first).rev().take_while(|&at| all.words[at].sentence == sentence);
    let plain =
        near.take_while(|&at| !matches!(all.words[at].upos.as_str(), "VERB" | "AUX" | "ADP" | "CCONJ" | "PRON"));
    let words: Vec<usize> = plain.collect();
    let number = words.iter().copied().find(|&at| age(all.words[at].span.of(text)).is_some())?;
    let rest = Span { start: all.words[number].span.end, end: name.start }.of(text);
    let years = rest.trim_start_matches(['-', ' ', '‑']);
    let is_age = ["year-old", "year old", "years-old", "year - old"].iter().any(|words| years.starts_with(words));
    is_age.then(|| Some((all.words[number].span, age(all.words[number].span.of(text))?))).flatten()
}

fn age(form: &str) -> Option<u32> {
    form.parse().ok().filter(|age| (1..=OLDEST).contains(age))
}
