//! The compact form of records: that all of a record can be rebuilt from it, and how small it is.

mod common;

use common::flood::flood;
use common::{samples_record, strike};
use proptest::prelude::*;
use rapporteur_desk::compact;
use rapporteur_desk::record::{Record, record};
use rapporteur_desk::select::{Asked, select};
use serde_json::Value;

const SCHEMA: &str = include_str!("../../../docs/compact.schema.json");

fn strike_record() -> Record {
    let (story, comparison) = strike();
    record(&story, &comparison, &[])
}

fn flood_record() -> Record {
    let (story, comparison) = flood();
    record(&story, &comparison, &[])
}

/// What is new where only the first two reports were known.
fn news_record() -> Record {
    let mut record = flood_record();
    let mut earlier = record.clone();
    earlier.reports.truncate(2);
    earlier.comparison.clear();
    let earlier = serde_json::from_str(&earlier.to_json()).unwrap();
    select(&mut record, &Asked { since: Some(earlier), ..Asked::default() });
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
        // That it reads as a record says that every cite has its words.
        let again = rebuilt(&json);
        assert_eq!(again, record);
        assert_eq!(again.to_json(), record.to_json());
        assert_eq!(compact::write(&again), json);
    }
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
    let json = compact::write(&record).replacen("\"compact\":1", "\"compact\":7", 1);
    assert!(compact::read(json.as_bytes()).unwrap_err().contains("the one known is 1"));
    assert!(compact::read(b"{\"compact\": 1}").unwrap_err().contains("does not hold together"));
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
