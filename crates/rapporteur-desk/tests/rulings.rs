//! Corrections files, and their effect on records.

use rapporteur::annotations::Annotations;
use rapporteur::report::Report;
use rapporteur::story::{Slot, Thing};
use rapporteur::vocabulary::Vocabulary;
use rapporteur_desk::inputs::gather;
use rapporteur_desk::reading::Details;
use rapporteur_desk::record::{self, Record};
use rapporteur_desk::rulings::{Place, Ruling, Rulings, load, matched, save, story};
use rapporteur_desk::{models, reading};
use serde_json::{Value, json};
use std::fs;
use std::sync::LazyLock;

const SCHEMA: &str = include_str!("../../../docs/rulings.schema.json");

/// The samples, annotated once.
static SAMPLES: LazyLock<Vec<(Report, Annotations)>> = LazyLock::new(|| {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../samples").to_string();
    let (reports, _) = reading::reports(&gather(&[folder]).0, &Details::default(), |_| ());
    reading::understood(reports, &models::load().expect("the models of this repository"))
});

fn record_with(rulings: &Rulings) -> (Record, Vec<String>) {
    let (story, complaints) = story(SAMPLES.clone(), rulings);
    (rapporteur_desk::record(&story, &[]), complaints)
}

fn place(cite: &record::Cite) -> Place {
    Place { report: cite.report.clone(), file: None, start: cite.start, end: cite.end, text: cite.text.clone() }
}

fn of(rulings: Vec<Ruling>) -> Rulings {
    Rulings { rulings, ..Rulings::default() }
}

/// Rulings of several kinds on the samples: joined events are separated, entities joined, numbers
/// corrected, statements dropped.
fn some_rulings(record: &Record) -> Vec<Ruling> {
    let reason = || "the agency says so".to_string();
    let mut found = Vec::new();
    for event in record.events.iter().filter(|event| event.whys.iter().any(|why| why.rule != "ruling")) {
        let why = &event.whys[0];
        let (left, right) = (place(&why.left), place(&why.right));
        found.push(Ruling::Different { about: Thing::Event, left, right, reason: reason() });
    }
    for entity in record.entities.windows(2).step_by(3) {
        let (left, right) = (place(&entity[0].name), place(&entity[1].name));
        found.push(Ruling::Same { about: Thing::Entity, left, right, reason: reason() });
    }
    let numbers = record.numbers.iter().map(|number| Ruling::Correct {
        at: place(&number.cite),
        slot: Slot::Number,
        value: Some("about 1000 or more".into()),
        phrase: None,
        reason: reason(),
    });
    found.extend(numbers);
    let statements = record.statements.iter().map(|statement| Ruling::Drop {
        at: place(&statement.quotes[0].content[0]),
        slot: None,
        reason: reason(),
    });
    found.extend(statements);
    found
}

#[test]
fn without_a_ruling_the_record_is_what_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("rulings.json");
    let before = record_with(&Rulings::default()).0.to_json();
    let all = some_rulings(&record_with(&Rulings::default()).0);
    assert!(all.len() > 20, "{}", all.len());
    let mut changed = 0;
    for ruling in all.iter().step_by(all.len() / 12) {
        save(&of(vec![ruling.clone()]), &file).unwrap();
        let (with, complaints) = record_with(&load(&file).unwrap());
        assert_eq!(complaints, Vec::<String>::new());
        assert_eq!(with.rulings.len(), 1);
        changed +=
            usize::from(Record { rulings: vec![], notes: vec![], ..with }.comparison != parsed(&before).comparison);
        save(&of(vec![]), &file).unwrap();
        assert_eq!(record_with(&load(&file).unwrap()).0.to_json(), before);
    }
    assert!(changed > 2, "{changed}");
    // Of several rulings, each can be removed alone.
    let several: Vec<Ruling> = all.iter().step_by(7).cloned().collect();
    let without_last = record_with(&of(several[..several.len() - 1].to_vec())).0;
    let with_last = record_with(&of(several.clone())).0;
    assert_eq!(with_last.rulings.len(), several.len());
    assert_eq!(record_with(&of(several[..several.len() - 1].to_vec())).0, without_last);
}

fn parsed(json: &str) -> Record {
    serde_json::from_str(json).unwrap()
}

#[test]
fn what_was_decided_is_seen_in_the_record() {
    let record = record_with(&Rulings::default()).0;
    let (one, other) = (&record.entities[0].name, &record.entities[1].name);
    let reason = "one and the same".to_string();
    let same = Ruling::Same { about: Thing::Entity, left: place(one), right: place(other), reason };
    let with = record_with(&of(vec![same])).0;
    let joined = with.entities.iter().find(|entity| entity.whys.iter().any(|why| why.rule == "ruling")).unwrap();
    let why = joined.whys.iter().find(|why| why.rule == "ruling").unwrap();
    assert_eq!((&why.left, &why.right), (one, other));
    assert_eq!(with.rulings[0].outcome, record::Outcome::Applied);
    let shown = rapporteur_desk::views::explain::explain(&with, &one.text, 100).unwrap();
    assert!(shown.contains("one and the same"), "{shown}");
}

/// The first cite of each report that answers in a row.
fn answers(row: &record::Row) -> Vec<&record::Cite> {
    row.cells.iter().filter_map(|cell| Some(&cell.said.first()?.cite)).collect()
}

/// True if a row of this slot has both cites.
fn has_both(record: &Record, slot: Slot, one: &record::Cite, other: &record::Cite) -> bool {
    let cites =
        |row: &record::Row| row.cells.iter().flat_map(|cell| &cell.said).map(|said| said.cite.clone()).collect();
    let rows = record.comparison.iter().filter(|row| row.slot == slot && row.about.starts_with("fact:"));
    rows.map(cites).any(|cites: Vec<record::Cite>| cites.contains(one) && cites.contains(other))
}

#[test]
fn answers_of_a_row_are_parted_joined_and_left_out() {
    let record = record_with(&Rulings::default()).0;
    let facts: Vec<&record::Row> = record.comparison.iter().filter(|row| row.about.starts_with("fact:")).collect();
    let reason = String::new;
    let holds = |ruling: Ruling, what: &str| {
        let (with, complaints) = record_with(&of(vec![ruling]));
        assert_eq!(complaints, Vec::<String>::new(), "{what}");
        assert_eq!(with.rulings[0].outcome, record::Outcome::Applied, "{what}");
        with
    };
    let shared: Vec<&&record::Row> = facts.iter().filter(|row| answers(row).len() > 1).collect();
    for row in shared.iter().step_by(shared.len() / 8) {
        let (one, other) = (answers(row)[0], answers(row)[1]);
        let [left, right] = [place(one), place(other)];
        let with = holds(Ruling::Different { about: Thing::Value, left, right, reason: reason() }, &one.text);
        assert!(!has_both(&with, row.slot, one, other), "“{}” and “{}” are parted", one.text, other.text);
    }
    let alone: Vec<&&record::Row> = facts.iter().filter(|row| answers(row).len() == 1).collect();
    for pair in alone.windows(2).filter(|pair| answers(pair[0])[0].report != answers(pair[1])[0].report).take(4) {
        let (one, other) = (answers(pair[0])[0], answers(pair[1])[0]);
        let [left, right] = [place(one), place(other)];
        let with = holds(Ruling::Same { about: Thing::Value, left, right, reason: reason() }, &one.text);
        let is_joined = Slot::ALL.iter().any(|&slot| has_both(&with, slot, one, other));
        assert!(is_joined, "“{}” and “{}” are joined", one.text, other.text);
    }
    for row in facts.iter().step_by(facts.len() / 8) {
        let cite = answers(row)[0];
        let with = holds(Ruling::Drop { at: place(cite), slot: Some(row.slot), reason: reason() }, &cite.text);
        assert!(!has_both(&with, row.slot, cite, cite), "“{}” is left out", cite.text);
    }
}

#[test]
fn places_that_do_not_fit_are_told() {
    let record = record_with(&Rulings::default()).0;
    let good = place(&record.entities[0].name);
    let file = record.reports.iter().find(|report| report.key == good.report).unwrap().path.clone();
    let dropped = |at: Place| Ruling::Drop { at, slot: None, reason: String::new() };
    let rulings = of(vec![
        dropped(Place { text: "other words".into(), ..good.clone() }),
        dropped(Place { start: 1_000_000, end: 1_000_001, ..good.clone() }),
        dropped(Place { report: "0123456789".into(), ..good.clone() }),
        dropped(Place { report: "0123456789".into(), file: Some(file.clone()), ..good.clone() }),
        dropped(good.clone()),
    ]);
    let reports: Vec<&Report> = SAMPLES.iter().map(|(report, _)| report).collect();
    let (found, complaints) = matched(&rulings, &reports);
    assert_eq!(found.len(), 1);
    let signs = ["does not stand at", "does not stand at", "no report has a hash", "has changed since"];
    assert_eq!(complaints.len(), signs.len());
    for ((complaint, sign), number) in complaints.iter().zip(signs).zip(1..) {
        assert!(complaint.contains(sign) && complaint.starts_with(&format!("correction {number} ")), "{complaint}");
    }
}

#[test]
fn files_that_are_not_understood_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("rulings.json");
    let at = json!({"report": "5f3c01aa", "start": 1, "end": 3, "text": "46"});
    let with = |ruling: Value| json!({"version": 1, "rulings": [ruling]}).to_string();
    let drop = json!({"decision": "drop", "at": at, "reason": ""});
    let wrong = [
        (
            &json!({"version": 1, "rulings": vec![drop; 10_001]}).to_string(),
            "it has 10001 corrections, at most 10000 are allowed",
        ),
        (&" ".repeat((16 << 20) + 1), "is too large (17 MB; at most 16 MB)"),
        (&"{".to_string(), "is not a corrections file: it ends too early, in line 1"),
        (&r#"{"version": 2, "rulings": []}"#.to_string(), "version 2"),
        (&with(json!({"decision": "burn", "at": at, "reason": ""})), "unknown variant"),
        (&with(json!({"decision": "drop", "at": at, "reason": "", "why": ""})), "unknown field"),
        (&with(json!({"decision": "drop", "at": at, "slot": "colour", "reason": ""})), "no slot “colour”"),
        (
            &with(json!({"decision": "correct", "at": at, "slot": "number", "value": "many", "reason": ""})),
            "“many” is not a number",
        ),
        (
            &with(json!({"decision": "correct", "at": at, "slot": "time", "value": "2018-13-01", "reason": ""})),
            "is not a time",
        ),
        (
            &with(json!({"decision": "correct", "at": at, "slot": "status", "value": "dead", "reason": ""})),
            "no status “dead”",
        ),
        (
            &with(json!({"decision": "correct", "at": at, "slot": "agent", "value": "Ann", "reason": ""})),
            "needs a phrase",
        ),
        (
            &with(json!({"decision": "correct", "at": at, "slot": "name", "value": "Ann", "reason": ""})),
            "is not corrected",
        ),
    ];
    for (text, sign) in wrong {
        fs::write(&file, text).unwrap();
        let error = load(&file).unwrap_err().to_string();
        assert!(error.contains(sign) && error.contains("rulings.json"), "{error}");
    }
}

#[test]
fn files_are_read_back_as_they_were_and_fit_the_schema() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("rulings.json");
    let rulings = of(some_rulings(&record_with(&Rulings::default()).0));
    save(&rulings, &file).unwrap();
    assert_eq!(load(&file).unwrap(), rulings);
    let left: Vec<_> = fs::read_dir(folder.path()).unwrap().flatten().map(|entry| entry.file_name()).collect();
    assert_eq!(left, ["rulings.json"]);
    let validator = jsonschema::validator_for(&serde_json::from_str(SCHEMA).unwrap()).unwrap();
    let json: Value = serde_json::from_str(&fs::read_to_string(&file).unwrap()).unwrap();
    let complaints: Vec<String> = validator.iter_errors(&json).map(|error| error.to_string()).collect();
    assert_eq!(complaints, Vec::<String>::new());
}
