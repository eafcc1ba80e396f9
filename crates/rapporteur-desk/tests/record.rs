//! The record: every cite has its words, and the form is as documented.

mod common;

use common::flood::flood;
use common::{report, samples_record, story_of, strike};
use proptest::prelude::*;
use rapporteur::annotations::{Annotations, TimeKind, TimeMention};
use rapporteur::comparison::{Accounted, Agreement, Comparison, Use};
use rapporteur::report::Note;
use rapporteur::story::{ReportId, Slot, Story};
use rapporteur::text::Span;
use rapporteur_desk::compact;
use rapporteur_desk::filter::{Filter, filter};
use rapporteur_desk::inputs::InputError;
use rapporteur_desk::news::Earlier;
use rapporteur_desk::record::{Record, record};
use rapporteur_desk::views::html;
use serde_json::Value;

const SCHEMA: &str = include_str!("../../../docs/record.schema.json");
const DESCRIPTION: &str = include_str!("../../../docs/record.md");

fn strike_record() -> Record {
    let (story, comparison) = strike();
    let late = InputError { path: "reports/late.pdf".into(), why: "is a PDF: paste its text".into() };
    record(&story, &comparison, &[late])
}

fn flood_record() -> Record {
    let (story, comparison) = flood();
    record(&story, &comparison, &[])
}

/// Every object in the JSON that is a cite, at any depth.
fn cites(value: &Value) -> Vec<&Value> {
    match value {
        Value::Array(items) => items.iter().flat_map(cites).collect(),
        Value::Object(fields) => {
            let is_cite = ["report", "start", "end", "text"].iter().all(|field| fields.contains_key(*field));
            let inner = fields.values().flat_map(cites);
            if is_cite { vec![value] } else { inner.collect() }
        }
        _ => Vec::new(),
    }
}

/// Panics unless each cite has the words at its place. Returns the number of cites.
fn check_cites(record: &Record) -> usize {
    let json = serde_json::to_value(record).unwrap();
    let found = cites(&json);
    for cite in &found {
        let report = record.reports.iter().find(|report| cite["report"] == report.key.as_str()).unwrap();
        let (start, end) = (cite["start"].as_u64().unwrap() as usize, cite["end"].as_u64().unwrap() as usize);
        let words: String = report.text.chars().skip(start).take(end - start).collect();
        assert_eq!(cite["text"], words, "{cite}");
        assert!(end <= report.text.chars().count());
    }
    found.len()
}

#[test]
fn cites_have_their_words() {
    assert!(check_cites(&strike_record()) > 50);
    assert!(check_cites(&flood_record()) > 20);
}

#[test]
fn the_record_of_the_samples_keeps_its_promises() {
    let record = samples_record();
    assert!(check_cites(&record) > 1000);
    assert_eq!(complaints(&record), Vec::<String>::new());
    check_links(&html::page(&record));
}

/// Checks that lines are made from the reports' words and that nothing is missing; returns the
/// number of cited pieces.
fn check_lines(record: &Record) -> usize {
    let folded = |words: &str| words.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    let titles = record.comparison.iter().map(|row| &row.title).chain(record.summary.iter().map(|point| &point.title));
    let readings = record.summary.iter().flat_map(|point| &point.readings);
    let words = readings.filter_map(|reading| reading.words.as_ref());
    let mut n_cited = 0;
    for piece in titles.flatten().chain(words) {
        let Some(cite) = &piece.cite else { continue };
        let rest = |words: &str| words.chars().skip(1).collect::<String>();
        assert_eq!(rest(&piece.text), rest(&cite.text));
        assert_eq!(folded(&piece.text), folded(&cite.text));
        n_cited += 1;
    }
    for point in &record.summary {
        let line = folded(&point.text);
        let words = point.readings.iter().filter_map(|reading| reading.words.as_ref());
        for piece in point.title.iter().chain(words) {
            assert!(line.contains(folded(&piece.text).trim_end_matches(',')), "{line}: {}", piece.text);
        }
        let of_row = |row: &&rapporteur_desk::record::Row| row.about == point.about && row.slot == point.slot;
        assert!(record.comparison.iter().any(|row| of_row(&row) && row.agreement == point.agreement), "{line}");
    }
    n_cited
}

#[test]
fn lines_are_made_of_the_reports_words() {
    assert!(check_lines(&strike_record()) >= 4);
    let samples = samples_record();
    assert!(check_lines(&samples) > 100);
    // The summary has differences and changes, since people see it first.
    for verdict in [Agreement::Differs, Agreement::Changed] {
        assert!(samples.summary.iter().any(|point| point.agreement == verdict), "{verdict:?}");
    }
    assert!(samples.summary.iter().filter(|point| point.agreement.is_of_one()).count() <= 5);
}

/// Checks that every link within the page has exactly one target.
fn check_links(page: &str) {
    let values = |start: &str| -> Vec<String> {
        let parts = page.split(start).skip(1);
        parts.filter_map(|part| part.split('"').next()).map(str::to_string).collect()
    };
    let ids = values(" id=\"");
    let distinct: std::collections::HashSet<&String> = ids.iter().collect();
    assert_eq!(ids.len(), distinct.len());
    let lost: Vec<String> = values(" href=\"#").into_iter().filter(|link| !distinct.contains(link)).collect();
    assert_eq!(lost, Vec::<String>::new());
}

#[test]
fn json_is_read_back_as_it_was() {
    for record in [strike_record(), flood_record()] {
        assert_eq!(serde_json::from_str::<Record>(&record.to_json()).unwrap(), record);
    }
}

/// The cite with this index among those that [`cites`] finds.
fn cite_mut<'a>(value: &'a mut Value, left: &mut usize) -> Option<&'a mut Value> {
    if cites(value).len() <= *left {
        *left -= cites(value).len();
        return None;
    }
    if cites(value) == [&*value] {
        return Some(value);
    }
    match value {
        Value::Array(items) => items.iter_mut().find_map(|item| cite_mut(item, left)),
        Value::Object(fields) => fields.values_mut().find_map(|field| cite_mut(field, left)),
        _ => None,
    }
}

#[test]
fn a_record_with_a_cite_that_is_not_there_is_no_record() {
    let changes: [(&str, Value); 4] =
        [("report", "e5e5e5e5".into()), ("start", 9999.into()), ("end", 9999.into()), ("text", "other words".into())];
    for json in [strike_record(), flood_record()].map(|record| serde_json::to_value(record).unwrap()) {
        for number in 0..cites(&json).len() {
            let (field, value) = &changes[number % changes.len()];
            let mut changed = json.clone();
            cite_mut(&mut changed, &mut number.clone()).unwrap()[field] = value.clone();
            assert!(serde_json::from_value::<Record>(changed).is_err(), "{field} of cite {number}");
        }
    }
}

#[test]
fn an_earlier_record_is_checked_like_one_that_is_read_whole() {
    let why = |json: &Value| Earlier::read(json.to_string().as_bytes()).map(|_| ()).unwrap_err();
    for record in [strike_record(), flood_record()] {
        let json = serde_json::to_value(&record).unwrap();
        for form in [record.to_json(), compact::write(&record)] {
            assert_eq!(Earlier::read(form.as_bytes()).unwrap().reports.len(), record.reports.len());
        }
        for number in (0..cites(&json).len()).step_by(7) {
            for (field, value) in
                [("report", Value::from("e5e5e5e5")), ("start", 9999.into()), ("text", "other words".into())]
            {
                let mut changed = json.clone();
                cite_mut(&mut changed, &mut number.clone()).unwrap()[field] = value;
                assert!(why(&changed).starts_with("is a damaged record"), "{field} of cite {number}");
            }
        }
        let mut changed = json.clone();
        changed["comparison"][0]["cells"].as_array_mut().unwrap().pop();
        assert!(why(&changed).contains("row 1 has not one cell for each report"), "{}", why(&changed));
        let mut packed: Value = serde_json::from_str(&compact::write(&record)).unwrap();
        packed["cites"][0] = "no cites".into();
        assert!(why(&packed).starts_with("is not a record"), "{}", why(&packed));
    }
}

#[test]
fn a_record_whose_parts_do_not_fit_is_no_record() {
    let json = serde_json::to_value(strike_record()).unwrap();
    let changes: [(&str, Value); 9] = [
        ("/reports/1/key", json["reports"][0]["key"].clone()),
        ("/reports/0/sections/0/end", 9999.into()),
        ("/origins/0/reports/0", "e5e5e5e5".into()),
        ("/accounted/0/report", "e5e5e5e5".into()),
        ("/accounted/0/parts/0/start", 9999.into()),
        ("/comparison/0/cells/0/report", json["reports"][1]["key"].clone()),
        ("/comparison/0/cells", Value::Array(Vec::new())),
        ("/comparison/0/likelihood", 1e300.into()),
        ("/notes/0/report", "e5e5e5e5".into()),
    ];
    for (place, value) in changes {
        let mut changed = json.clone();
        *changed.pointer_mut(place).unwrap_or_else(|| panic!("{place}")) = value;
        assert!(serde_json::from_value::<Record>(changed).is_err(), "{place}");
    }
}

#[test]
fn keys_are_distinct_and_lead_somewhere() {
    let record = strike_record();
    let mut keys: Vec<&str> = record.reports.iter().map(|report| report.key.as_str()).collect();
    keys.extend(record.entities.iter().map(|entity| entity.key.as_str()));
    keys.extend(record.events.iter().map(|event| event.key.as_str()));
    keys.extend(record.figures.iter().map(|figure| figure.key.as_str()));
    keys.extend(record.facts.iter().map(|fact| fact.key.as_str()));
    keys.extend(record.statements.iter().map(|statement| statement.key.as_str()));
    let n_keys = keys.len();
    for row in &record.comparison {
        assert!(keys.contains(&row.about.as_str()), "{}", row.about);
        assert_eq!(row.cells.len(), record.reports.len());
    }
    keys.sort();
    keys.dedup();
    assert_eq!(keys.len(), n_keys);
}

#[test]
fn what_a_row_is_about_can_be_looked_up() {
    let record = flood_record();
    for row in &record.comparison {
        assert!(record.facts.iter().any(|fact| fact.key == row.about && fact.label == row.label), "{}", row.about);
    }
    let opened = &record.facts[0];
    assert_eq!(opened.slots, [Slot::Status]);
    assert_eq!(opened.events, [record.events[0].key.clone()]);
    // A record in the older form has no facts.
    let mut json = serde_json::to_value(&record).unwrap();
    json.as_object_mut().unwrap().remove("facts");
    assert!(serde_json::from_value::<Record>(json).unwrap().facts.is_empty());
}

#[test]
fn reports_of_the_same_bytes_have_keys_of_their_own() {
    let twin = || (report("a1", "twin.txt", None, "A title.\n\nWords."), Annotations::default());
    let story = story_of(vec![twin(), twin()]);
    let record = record(&story, &Comparison::default(), &[]);
    let keys: Vec<&str> = record.reports.iter().map(|report| report.key.as_str()).collect();
    assert_eq!(keys, ["a1a1a1a1", "a1a1a1a1-2"]);
}

/// A record with news: its last report is new.
fn news_record() -> Record {
    let mut record = strike_record();
    let mut earlier = record.clone();
    earlier.reports.pop();
    earlier.comparison.clear();
    let earlier = serde_json::from_str(&earlier.to_json()).unwrap();
    filter(&mut record, &Filter { since: Some(earlier), ..Filter::default() });
    record
}

/// The errors of a record according to the schema.
fn complaints(record: &Record) -> Vec<String> {
    let schema: Value = serde_json::from_str(SCHEMA).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let json = serde_json::to_value(record).unwrap();
    validator.iter_errors(&json).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

#[test]
fn records_are_valid_by_the_schema() {
    for record in
        [strike_record(), news_record(), flood_record(), record(&Story::default(), &Comparison::default(), &[])]
    {
        assert_eq!(complaints(&record), Vec::<String>::new());
    }
}

/// All field names and enumerated words in a schema.
fn names(schema: &Value, found: &mut Vec<String>) {
    match schema {
        Value::Array(items) => items.iter().for_each(|item| names(item, found)),
        Value::Object(fields) => {
            for (name, value) in fields {
                match (name.as_str(), value) {
                    ("properties", Value::Object(properties)) => found.extend(properties.keys().cloned()),
                    ("enum", Value::Array(words)) => {
                        found.extend(words.iter().filter_map(|word| Some(word.as_str()?.to_string())))
                    }
                    _ => {}
                }
                names(value, found);
            }
        }
        _ => {}
    }
}

#[test]
fn every_field_is_described() {
    let mut found = Vec::new();
    names(&serde_json::from_str(SCHEMA).unwrap(), &mut found);
    found.sort();
    found.dedup();
    let missing: Vec<&String> = found.iter().filter(|name| !DESCRIPTION.contains(&format!("`{name}`"))).collect();
    assert!(found.len() > 60);
    assert!(missing.is_empty(), "docs/record.md does not mention {missing:?}");
}

#[test]
fn the_schema_knows_no_field_that_is_not_written() {
    let json = strike_record().to_json() + &news_record().to_json();
    let mut found = Vec::new();
    let schema: Value = serde_json::from_str(SCHEMA).unwrap();
    fields(&schema, &mut found);
    let missing: Vec<&String> =
        found.iter().filter(|name| !json.contains(&format!("\"{name}\":")) && !is_of_embed(name)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

/// True for fields that the strike's record lacks, since its pages embed nothing and have no date.
fn is_of_embed(name: &str) -> bool {
    ["provider", "author", "date", "when", "from", "is_sure"].contains(&name)
}

fn fields(schema: &Value, found: &mut Vec<String>) {
    match schema {
        Value::Array(items) => items.iter().for_each(|item| fields(item, found)),
        Value::Object(members) => {
            if let Some(Value::Object(properties)) = members.get("properties") {
                found.extend(properties.keys().cloned());
            }
            members.values().for_each(|member| fields(member, found));
        }
        _ => {}
    }
}

proptest! {
    /// Cites of arbitrary spans between characters of arbitrary texts have the right words.
    #[test]
    fn cites_of_any_report_have_their_words(
        text in "[a-zäß “”—\n東😀\u{301}]{0,60}",
        places in proptest::collection::vec((0usize..60, 0usize..60), 0..8),
    ) {
        let mut boundaries: Vec<usize> = text.char_indices().map(|(byte, _)| byte).collect();
        boundaries.push(text.len());
        let mut layers = Annotations::default();
        let mut parts = Vec::new();
        for (one, other) in places {
            let (one, other) = (boundaries[one % boundaries.len()], boundaries[other % boundaries.len()]);
            let span = Span::new(one.min(other), one.max(other));
            let value = rapporteur::annotations::Time::Relative { value: String::new() };
            layers.times.push(TimeMention { span, kind: TimeKind::Date, value, modifier: None, is_certain: false, rule: "any" });
            layers.notes.push(Note { span: Some(span), what: "any".into() });
            parts.push((span, Use::Used));
        }
        let n_cites = layers.times.len() + layers.notes.len();
        let story = story_of(vec![(report("d4", "any.txt", None, &text), layers)]);
        let accounted = vec![Accounted { report: ReportId(0), parts }];
        let comparison = Comparison { accounted, ..Comparison::default() };
        prop_assert_eq!(check_cites(&record(&story, &comparison, &[])), n_cites);
    }
}
