//! The compact form of records: the record can be rebuilt from it, and it is small.

mod common;

use common::flood::flood;
use common::{samples_record, strike};
use proptest::prelude::*;
use rapporteur_desk::compact;
use rapporteur_desk::filter::{Filter, filter};
use rapporteur_desk::record::{Record, record};
use serde_json::Value;

const SCHEMA: &str = include_str!("../../../docs/compact.schema.json");
const FORM: &str = include_str!("../../../docs/compact.form.json");
const RECORD: &str = include_str!("../../../docs/record.schema.json");

fn strike_record() -> Record {
    let (story, comparison) = strike();
    record(&story, &comparison, &[])
}

fn flood_record() -> Record {
    let (story, comparison) = flood();
    record(&story, &comparison, &[])
}

/// A record with news: all reports but the first two are new.
fn news_record() -> Record {
    let mut record = flood_record();
    let mut earlier = record.clone();
    earlier.reports.truncate(2);
    earlier.comparison.clear();
    let earlier = serde_json::from_str(&earlier.to_json()).unwrap();
    filter(&mut record, &Filter { since: Some(earlier), ..Filter::default() });
    record
}

fn rebuilt(json: &str) -> Record {
    serde_json::from_value(compact::read(json.as_bytes()).unwrap()).unwrap()
}

#[test]
fn all_of_a_record_is_rebuilt() {
    let schema: Value = serde_json::from_str(SCHEMA).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    for record in [strike_record(), flood_record(), news_record(), samples_record(), Record::default()] {
        let json = compact::write(&record);
        assert_eq!(json.lines().count(), 1);
        let complaints: Vec<String> =
            validator.iter_errors(&serde_json::from_str(&json).unwrap()).map(|error| error.to_string()).collect();
        assert!(complaints.is_empty(), "{complaints:?}");
        // Reading it as a record checks that every cite has its words.
        let again = rebuilt(&json);
        assert_eq!(again, record);
        assert_eq!(again.to_json(), record.to_json());
        assert_eq!(compact::write(&again), json);
    }
}

/// The target of references in the record's schema, and the name of the last one.
fn resolved<'a>(whole: &'a Value, mut part: &'a Value) -> (&'a Value, &'a str) {
    let mut name = "";
    loop {
        if let Some(path) = part["$ref"].as_str() {
            name = path.rsplit('/').next().unwrap();
            part = whole.pointer(path.trim_start_matches('#')).unwrap();
        } else if let Some(choices) = part["anyOf"].as_array() {
            part = choices.iter().find(|choice| choice["type"] != "null").unwrap();
        } else {
            return (part, name);
        }
    }
}

/// Collects the differences between the compact form and the schema of the record.
fn compare(form: &Value, whole: &Value, part: &Value, path: &str, faults: &mut Vec<String>) {
    let (part, name) = resolved(whole, part);
    let is = |kind: &str| part["type"] == kind || part["type"].as_array().is_some_and(|kinds| kinds[0] == kind);
    let suits = match form {
        Value::String(word) => match word.as_str() {
            "cite" => name == "cite",
            "key" | "report" => name == "key",
            "flag" => is("boolean"),
            "text" | "cited" => is("string"),
            _ => !is("array") && !is("object"),
        },
        Value::Object(_) => is("string") || part["enum"].is_array(),
        Value::Array(parts) if parts.len() == 1 => {
            compare(&parts[0], whole, &part["items"], path, faults);
            is("array")
        }
        Value::Array(parts) => {
            for pair in parts.chunks(2) {
                let (name, form) = (pair[0].as_str().unwrap(), &pair[1]);
                compare(form, whole, &part["properties"][name], &format!("{path}.{name}"), faults);
            }
            let mut names: Vec<&str> = parts.chunks(2).filter_map(|pair| pair[0].as_str()).collect();
            names.sort_unstable();
            is("object") && names.iter().eq(part["properties"].as_object().unwrap().keys())
        }
        _ => false,
    };
    if !suits {
        faults.push(format!("{path}: {form}"));
    }
}

#[test]
fn the_form_has_every_field_of_the_record() {
    let [form, schema] = [FORM, RECORD].map(|json| serde_json::from_str::<Value>(json).unwrap());
    let mut faults = Vec::new();
    compare(&form, &schema, &schema, "record", &mut faults);
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn words_and_keys_that_the_form_does_not_know_stand_as_they_are() {
    let mut record = strike_record();
    record.comparison[0].rule = "some-other-rule".to_string();
    record.comparison[0].about = "event:none".to_string();
    let json = compact::write(&record);
    assert!(json.contains("some-other-rule") && json.contains("event:none"));
    assert_eq!(rebuilt(&json), record);
}

#[test]
fn it_has_at_most_ten_times_the_text() {
    let record = samples_record();
    let text: usize = record.reports.iter().map(|report| report.text.len()).sum();
    let (compact, full) = (compact::write(&record).len(), record.to_json().len());
    assert!(compact <= 10 * text, "{compact} bytes for {text} of text");
    assert!(12 * compact < full, "{compact} bytes instead of {full}");
}

#[test]
fn a_record_as_it_is_is_read_too_and_another_form_is_told() {
    let record = strike_record();
    assert_eq!(rebuilt(&record.to_json()), record);
    let json = compact::write(&record).replacen("\"compact\":2", "\"compact\":7", 1);
    assert!(compact::read(json.as_bytes()).unwrap_err().contains("the one known is 2"));
    assert!(compact::read(b"{\"compact\": 2}").unwrap_err().contains("does not hold together"));
}

proptest! {
    #[test]
    fn what_is_damaged_is_told_or_read(at in any::<prop::sample::Index>(), number in any::<u64>()) {
        let json = compact::write(&strike_record());
        let digits: Vec<usize> = json.match_indices(|one: char| one.is_ascii_digit()).map(|(at, _)| at).collect();
        let at = digits[at.index(digits.len())];
        let damaged = format!("{}{number}{}", &json[..at], &json[at + 1..]);
        let _ = compact::read(damaged.as_bytes()).map(serde_json::from_value::<Record>);
    }
}
