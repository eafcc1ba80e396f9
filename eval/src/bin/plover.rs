//! Scores types of political events on PLOVER's gold records: `plover FOLDER [MODELS] [--show]
//! [--figures]`, where FOLDER has `*.json` as in `data/plover`. The records use older names of
//! types, which are mapped to those of the 2024 manual.

use eval::{figures, files, reader};
use rapporteur::annotations::{Annotations, Coding, EventMention};
use rapporteur::report::{Report, Section, SectionKind};
use rapporteur::text::Span;
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;

fn main() -> Result<(), String> {
    let (arguments, wants_figures) = figures::arguments();
    let plain: Vec<&String> = arguments.iter().filter(|argument| !argument.starts_with("--")).collect();
    let folder = plain.first().ok_or("usage: plover FOLDER [MODELS] [--show] [--figures]")?;
    let is_shown = arguments.iter().any(|argument| argument == "--show");
    let model = reader::load(Path::new(plain.get(1).map_or("models", |models| models.as_str())))?;
    let (mut records, mut main_right, mut any_right, mut coded) = (0, 0, 0, 0);
    let mut by_type: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for record in records_of(Path::new(folder))? {
        let (text, name) = (string(&record, "text"), string(&record, "event"));
        let wanted = modern(&name);
        let report = report(&text);
        let all = reader::alone(&report, Some(&model));
        let found = in_order(&all);
        let first = found.first().map_or("-", |(_, coding)| coding.event_type);
        let is_right = first == wanted;
        records += 1;
        coded += usize::from(!found.is_empty());
        main_right += usize::from(is_right);
        any_right += usize::from(found.iter().any(|(_, coding)| coding.event_type == wanted));
        let counts = by_type.entry(wanted.to_string()).or_default();
        *counts = (counts.0 + usize::from(is_right), counts.1 + 1);
        if is_shown && !is_right {
            let ours: Vec<String> = found.iter().map(|(event, coding)| shown(&report, event, coding)).collect();
            println!("{wanted} not [{}] :: {text}", ours.join(", "));
        }
    }
    for (name, (right, all)) in by_type {
        println!("  {name:10} {right:3} of {all:3}");
    }
    let share = |count: usize, of: usize| count as f64 / of.max(1) as f64;
    println!("{records} records, {coded} coded");
    println!(
        "type of the main event  recall {:.3}  precision {:.3}",
        share(main_right, records),
        share(main_right, coded)
    );
    println!("type of any event       recall {:.3}", share(any_right, records));
    if wants_figures {
        figures::print("all", "main-type", share(main_right, records));
        figures::print("all", "any-type", share(any_right, records));
    }
    Ok(())
}

/// The records in all JSON files of a folder.
fn records_of(folder: &Path) -> Result<Vec<Value>, String> {
    let mut records = Vec::new();
    for path in files::all_below(folder, "json")? {
        let text = files::text(&path)?;
        let value: Value = serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
        records.extend(value.as_array().cloned().unwrap_or_default());
    }
    Ok(files::half_of(records))
}

fn string(record: &Value, key: &str) -> String {
    record[key].as_str().unwrap_or_default().trim().to_string()
}

/// The current name of a type.
fn modern(name: &str) -> &str {
    match name {
        "DEMAND" => "REQUEST",
        "DISAPPROVE" | "INVESTIGATE" => "ACCUSE",
        "FIGHT" => "ASSAULT",
        name => name,
    }
}

fn report(text: &str) -> Report {
    let span = Span::new(0, text.len());
    let section = Section { kind: SectionKind::Paragraph, span, rule: "record" };
    Report { text: text.to_string(), sections: vec![section], ..Report::default() }
}

/// Coded events, those nearest to the root of their sentence first.
fn in_order(all: &Annotations) -> Vec<(&EventMention, &Coding)> {
    let depth = |event: &EventMention| {
        let mut at = event.head as usize;
        let mut steps = 0;
        while let Some(head) = all.words[at].head {
            (at, steps) = (head as usize, steps + 1);
        }
        steps
    };
    let mut found: Vec<_> = all.events.iter().filter_map(|event| Some((event, event.coding.as_ref()?))).collect();
    found.sort_by_key(|(event, _)| (all.words[event.head as usize].sentence, depth(event), event.trigger));
    found
}

fn shown(report: &Report, event: &EventMention, coding: &Coding) -> String {
    let word = event.trigger.of(&report.text);
    format!("{word} {} {} {:?} {}", coding.event_type, coding.mode.unwrap_or("-"), event.status, coding.rule)
}
