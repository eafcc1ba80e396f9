//! The results of searching the samples, compared with those of a plain scan.

mod common;

use rapporteur_desk::filter::{About, Filter, filter};
use rapporteur_desk::query;
use rapporteur_desk::record::{Cite, Record, Row};
use rapporteur_desk::sentences::Sentences;
use std::collections::HashSet;

fn overlap(one: &Cite, other: &Cite) -> bool {
    one.report == other.report && one.start < other.end && other.start < one.end
}

/// The facts with a row that should match: one whose words, source or context overlap a sentence
/// that contains the name or a mention of someone with this name, or whose words or source mean
/// that person.
fn wanted(record: &Record, name: &str) -> HashSet<String> {
    let named = |cite: &Cite| cite.text.to_lowercase().contains(&name.to_lowercase());
    let meant: Vec<_> = record
        .entities
        .iter()
        .filter(|one| std::iter::once(&one.name).chain(&one.names).chain(&one.roles).any(named))
        .collect();
    let mentions: Vec<&Cite> = meant.iter().flat_map(|one| &one.mentions).map(|mention| &mention.cite).collect();
    let sentences: Vec<&Cite> = record
        .sentences
        .iter()
        .map(|sentence| &sentence.cite)
        .filter(|sentence| named(sentence) || mentions.iter().any(|mention| overlap(sentence, mention)))
        .collect();
    let is_meant = |key: &Option<String>| meant.iter().any(|one| Some(&one.key) == key.as_ref());
    let is_wanted = |row: &Row| {
        let said = || row.cells.iter().flat_map(|cell| &cell.said);
        let cites = said().flat_map(|said| [Some(&said.cite), said.source.as_ref(), Some(&said.context)]);
        let is_near =
            cites.flatten().chain([&row.label]).any(|cite| sentences.iter().any(|sentence| overlap(sentence, cite)));
        is_near || said().any(|said| is_meant(&said.entity) || is_meant(&said.source_entity))
    };
    record.comparison.iter().filter(|row| is_wanted(row)).map(|row| row.about.clone()).collect()
}

#[test]
fn every_fact_that_tells_of_someone_is_found() {
    let record = common::samples_record();
    for name in ["Marsh", "Okoro", "Sallow", "Calder", "Hart", "ambulance"] {
        let mut selected = record.clone();
        filter(&mut selected, &Filter { about: Some(About::read(name).unwrap()), ..Filter::default() });
        let found: HashSet<String> = selected.comparison.iter().map(|row| row.about.clone()).collect();
        assert!(!found.is_empty(), "{name}");
        assert_eq!(found, wanted(&record, name), "{name}");
    }
}

#[test]
fn sentences_are_found_as_the_record_has_them() {
    let record = common::samples_record();
    let sentences = Sentences::new(&record);
    let find = |text: &str| sentences.find(&query::read(text).unwrap(), usize::MAX);
    let all = find("from:2024-03-01");
    assert!(all.len() > 90, "{}", all.len());
    for found in all.iter().chain(&find("about:Marsh OR ferry")) {
        let report = record.reports.iter().find(|report| report.key == found.cite.report).unwrap();
        let words = report.text.chars().skip(found.cite.start).take(found.cite.end - found.cite.start);
        assert_eq!(words.collect::<String>(), found.cite.text);
        assert_eq!(found.parts.concat(), found.cite.text);
    }
    // A sentence that does not match a query matches its negation.
    for text in ["ferry", "about:Marsh", "speaker:Okoro", "report:B", "to:2024-03-13", "\"the ferry\" OR strik*"] {
        assert_eq!(find(text).len() + find(&format!("-({text})")).len(), all.len(), "{text}");
    }
    let said = find("speaker:Okoro");
    assert!(!said.is_empty() && said.len() < find("about:Okoro").len() + find("speaker:Okoro -about:Okoro").len());
    assert!(find("about:Marsh").iter().any(|found| !found.cite.text.contains("Marsh")));
}
