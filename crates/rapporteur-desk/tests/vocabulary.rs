//! The enumerations: their tables are complete, the schemas have the same words, and rules that
//! depend on a word alone hold for every word.

use rapporteur::annotations::{
    Auxiliary, Certainty, DependenceKind, EntityKind, MentionForm, Phase, PositionStance, QuoteForm, Role, SourceKind,
    Stance, Status, TimeKind, TimingCourse,
};
use rapporteur::comparison::{Agreement, Use};
use rapporteur::report::SectionKind;
use rapporteur::story::{Slot, Thing};
use rapporteur::vocabulary::{Shape, Vocabulary};
use rapporteur_desk::record::{CellState, Decision, How, Outcome};
use rapporteur_desk::rulings;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

const RECORD: &str = include_str!("../../../docs/record.schema.json");
const RULINGS: &str = include_str!("../../../docs/rulings.schema.json");
const PAGE: &str = include_str!("../templates/page/page.html");

/// The names of an enumeration, each of which must read back as its variant.
fn names<T: Vocabulary>() -> BTreeSet<String> {
    let names: BTreeSet<String> = T::ALL.iter().map(|one| one.name().to_string()).collect();
    assert_eq!(names.len(), T::ALL.len(), "two names for a {} are the same", T::KIND);
    assert!(T::ALL.iter().all(|one| T::read(one.name()).is_ok_and(|read| read == *one)), "{}", T::KIND);
    names
}

/// Number of variants of a type, counted in serde's error about an unknown variant, which lists
/// them.
fn variants<T: DeserializeOwned>() -> usize {
    let error = serde_json::from_str::<T>("\"?\"").err().map(|error| error.to_string()).unwrap_or_default();
    error.matches('`').count() / 2 - 1
}

#[test]
fn every_word_is_in_its_list() {
    fn check<T: Vocabulary + DeserializeOwned>() {
        assert_eq!(names::<T>().len(), variants::<T>(), "a {} is missing in its list", T::KIND);
    }
    check::<Agreement>();
    check::<Auxiliary>();
    check::<Certainty>();
    check::<DependenceKind>();
    check::<EntityKind>();
    check::<MentionForm>();
    check::<Phase>();
    check::<PositionStance>();
    check::<QuoteForm>();
    check::<Role>();
    check::<SectionKind>();
    check::<SourceKind>();
    check::<Stance>();
    check::<Status>();
    check::<Thing>();
    check::<TimeKind>();
    check::<TimingCourse>();
    check::<Use>();
    // Participant is one variant, with a slot for each role.
    assert_eq!(names::<Slot>().len(), variants::<Slot>() - 1 + Role::ALL.len());
}

/// The enumerated words of a schema, by type and field.
fn closed(schema: &str) -> BTreeMap<String, BTreeSet<String>> {
    fn words(value: &Value) -> Option<BTreeSet<String>> {
        let plain =
            |list: &Value| Some(list.as_array()?.iter().filter_map(Value::as_str).map(str::to_string).collect());
        let one = value.get("const").and_then(Value::as_str).map(|word| BTreeSet::from([word.to_string()]));
        let any = || Some(value.get("anyOf")?.as_array()?.iter().filter_map(words).flatten().collect());
        value.get("enum").and_then(plain).or(one).or_else(any).filter(|found: &BTreeSet<String>| !found.is_empty())
    }
    let schema: Value = serde_json::from_str(schema).unwrap();
    let mut found = BTreeMap::new();
    for (name, definition) in schema["$defs"].as_object().unwrap() {
        found.extend(words(definition).map(|words| (name.clone(), words)));
        for (field, value) in definition["properties"].as_object().into_iter().flatten() {
            found.extend(words(value).map(|words| (format!("{name}.{field}"), words)));
        }
    }
    found
}

fn without(mut names: BTreeSet<String>, left_out: &[&str]) -> BTreeSet<String> {
    left_out.iter().for_each(|name| assert!(names.remove(*name), "{name}"));
    names
}

fn places<const N: usize>(places: [(&str, BTreeSet<String>); N]) -> BTreeMap<String, BTreeSet<String>> {
    places.into_iter().map(|(place, words)| (place.to_string(), words)).collect()
}

#[test]
fn the_schema_of_records_has_the_same_words() {
    let mut found = closed(RECORD);
    // Words of PLOVER come from the word lists.
    assert!(found.remove("coding.event_type").is_some());
    let expected = places([
        ("agreement", names::<Agreement>()),
        ("cell.state", names::<CellState>()),
        ("coding.auxiliary", names::<Auxiliary>()),
        ("dependence.kind", names::<DependenceKind>()),
        ("entity.kind", names::<EntityKind>()),
        ("event_mention.certainty", names::<Certainty>()),
        ("event_mention.status", names::<Status>()),
        ("mention.form", names::<MentionForm>()),
        ("part.use", names::<Use>()),
        ("participant.role", names::<Role>()),
        ("position.stance", names::<PositionStance>()),
        ("quote.form", names::<QuoteForm>()),
        ("quote.source", names::<SourceKind>()),
        ("quote.stance", names::<Stance>()),
        ("reading.status", names::<Status>()),
        ("ruling.about", names::<Thing>()),
        ("ruling.decision", names::<Decision>()),
        ("ruling.outcome", names::<Outcome>()),
        ("told.how", names::<How>()),
        ("section.kind", names::<SectionKind>()),
        // These roles are not compared.
        ("slot", without(names::<Slot>(), &["companion", "instrument"])),
        // A history consists only of what happens.
        ("step.status", without(names::<Status>(), &["standing", "unknown"])),
        ("time.kind", names::<TimeKind>()),
        ("timing.course", names::<TimingCourse>()),
        ("timing.phase", names::<Phase>()),
    ]);
    assert_eq!(found, expected);
}

#[test]
fn the_schema_of_rulings_has_the_same_words() {
    let slots = |is_in: fn(Slot) -> bool| -> BTreeSet<String> {
        let found = Slot::ALL.iter().copied().filter(|slot| !matches!(slot, Slot::Participant(_)));
        found.filter(|&slot| is_in(slot)).map(|slot| slot.name().to_string()).collect()
    };
    let decision = |one: Decision| BTreeSet::from([one.name().to_string()]);
    let expected = places([
        ("correct.decision", decision(Decision::Correct)),
        ("correct.slot", slots(|slot| slot.entry().corrected_by.is_some())),
        ("drop.decision", decision(Decision::Drop)),
        ("drop.slot", slots(|slot| slot.entry().is_droppable)),
        ("link.about", names::<Thing>()),
        ("link.decision", &decision(Decision::Same) | &decision(Decision::Different)),
        ("role", names::<Role>()),
    ]);
    assert_eq!(closed(RULINGS), expected);
    let of_roles = |slot: &&Slot| matches!(slot, Slot::Participant(_));
    let is_ruled_on = |slot: &Slot| slot.entry().is_droppable && slot.entry().corrected_by.is_some();
    assert!(Slot::ALL.iter().filter(of_roles).all(is_ruled_on));
}

/// A ruling about the value of a slot.
fn ruling(decision: &str, slot: &str, more: Value) -> Result<rulings::Ruling, String> {
    let at = json!({"report": "5f3c01aa", "start": 1, "end": 3, "text": "46"});
    let mut ruling = json!({"decision": decision, "at": at, "slot": slot, "reason": "a test"});
    ruling.as_object_mut().unwrap().extend(more.as_object().cloned().unwrap_or_default());
    rulings::ruling(&ruling.to_string())
}

#[test]
fn an_event_can_be_given_every_status() {
    for status in Status::ALL {
        let ruling = ruling("correct", "status", json!({"value": status.name()}));
        assert!(ruling.is_ok(), "{ruling:?}");
    }
    let error = ruling("correct", "status", json!({"value": "dead"})).unwrap_err();
    assert!(error.contains("cancelled, revived, failed"), "{error}");
}

#[test]
fn what_lies_ahead_has_a_shape_that_says_so() {
    use Status::*;
    let ahead = [Planned, Expected, Proposed, Conditional, Possible, Postponed, Revived];
    for status in Status::ALL {
        let shape = status.entry().shape;
        assert_eq!(shape.lies_ahead(), ahead.contains(status), "{}", status.name());
        assert_eq!(shape == Shape::Unknown, *status == Status::Unknown, "{}", status.name());
    }
    for shape in Shape::ALL {
        assert!(PAGE.contains(&format!("<symbol id=\"st-{}\"", shape.name())), "{}", shape.name());
    }
}

#[test]
fn a_status_is_known_by_the_value_of_its_row() {
    for status in Status::ALL {
        assert_eq!(Status::of_value(status.entry().value), Some(*status));
    }
}
