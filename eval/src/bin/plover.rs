//! Scores types of political events on PLOVER's gold records:
//! `plover FOLDER [MODELS] [--show] [--figures]`, where FOLDER holds `*.json` as in
//! `data/plover`. The records use older names of types, which are read as
//! those of the manual of 2024.
//!
//! A record tells of one event of its text, so the types of records are a
//! recall. What is coded too much is counted by texts: the events coded in
//! each, how many of them are more than its records, and the share of all coded
//! events whose type is that of a record of the text, one to one. A record whose
//! type is none (`NONE`, `OTHER`, nothing) wants no event: it counts only there.

use eval::{figures, files, reader};
use rapporteur::annotations::{Annotations, Coding, EventMention};
use rapporteur::report::{Report, Section, SectionKind};
use rapporteur::text::Span;
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;

#[derive(Default)]
struct Counts {
    records: usize,
    main_right: usize,
    any_right: usize,
    /// Records of whose text anything is coded.
    coded: usize,
    /// By type: main events right, records.
    by_type: BTreeMap<String, (usize, usize)>,
    texts: usize,
    /// Coded in all texts: events, those beyond the number of records, those of a record's type.
    events: usize,
    beyond: usize,
    typed: usize,
    /// Texts that want no event: all, and those in which one is coded.
    without: usize,
    without_coded: usize,
}

fn main() -> Result<(), String> {
    let (mut arguments, wants_figures) = figures::arguments();
    let is_shown = figures::flag(&mut arguments, "--show");
    let folder = arguments.first().ok_or("usage: plover FOLDER [MODELS] [--show] [--figures]")?;
    let model = reader::load(Path::new(arguments.get(1).map_or("models", String::as_str)))?;
    let mut counts = Counts::default();
    for (text, wanted) in by_text(&records_of(Path::new(folder))?) {
        let report = report(&text);
        let all = reader::alone(&report, Some(&model));
        let found = in_order(&all);
        let types: Vec<&str> = found.iter().map(|(_, coding)| coding.event_type).collect();
        for wanted in &wanted {
            count_record(wanted, &types, &mut counts);
            if is_shown && types.first() != Some(&wanted.as_str()) {
                let ours: Vec<String> = found.iter().map(|(event, coding)| shown(&report, event, coding)).collect();
                println!("{wanted} not [{}] :: {text}", ours.join(", "));
            }
        }
        count_text(&wanted, &types, &mut counts);
    }
    print(&counts, wants_figures);
    Ok(())
}

/// Each text with the types of its records, none for those that want no event.
fn by_text(records: &[Value]) -> BTreeMap<String, Vec<String>> {
    let mut texts: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for record in records {
        let name = string(record, "event").to_uppercase();
        let wanted = (!matches!(name.as_str(), "" | "NONE" | "OTHER")).then(|| modern(&name).to_string());
        texts.entry(string(record, "text")).or_default().extend(wanted);
    }
    texts
}

fn count_record(wanted: &str, types: &[&str], counts: &mut Counts) {
    let is_right = types.first() == Some(&wanted);
    counts.records += 1;
    counts.coded += usize::from(!types.is_empty());
    counts.main_right += usize::from(is_right);
    counts.any_right += usize::from(types.contains(&wanted));
    let of_type = counts.by_type.entry(wanted.to_string()).or_default();
    *of_type = (of_type.0 + usize::from(is_right), of_type.1 + 1);
}

fn count_text(wanted: &[String], types: &[&str], counts: &mut Counts) {
    let mut left = types.to_vec();
    for wanted in wanted {
        if let Some(at) = left.iter().position(|found| found == wanted) {
            left.remove(at);
        }
    }
    counts.texts += 1;
    counts.events += types.len();
    counts.beyond += types.len().saturating_sub(wanted.len());
    counts.typed += types.len() - left.len();
    counts.without += usize::from(wanted.is_empty());
    counts.without_coded += usize::from(wanted.is_empty() && !types.is_empty());
}

fn print(counts: &Counts, wants_figures: bool) {
    for (name, (right, all)) in &counts.by_type {
        println!("  {name:10} {right:3} of {all:3}");
    }
    let share = |count: usize, of: usize| count as f64 / of.max(1) as f64;
    let Counts { records, main_right, any_right, coded, texts, events, beyond, typed, .. } = *counts;
    println!("{records} records, {coded} coded");
    println!(
        "type of the main event  recall {:.3}  precision {:.3}",
        share(main_right, records),
        share(main_right, coded)
    );
    println!("type of any event       recall {:.3}", share(any_right, records));
    println!(
        "types of all events     precision {:.3}  ({typed} of {events} coded in {texts} texts, {:.2} a text)",
        share(typed, events),
        share(events, texts)
    );
    println!("beyond the records      {beyond} events, {:.2} a text", share(beyond, texts));
    println!("texts without an event  {}, of which {} coded", counts.without, counts.without_coded);
    if wants_figures {
        figures::print("all", "main-type", share(main_right, records));
        figures::print("all", "any-type", share(any_right, records));
        figures::print("all", "type-precision", share(typed, events));
        figures::print("all", "coded-a-text", share(events, texts));
        figures::print("all", "beyond-a-text", share(beyond, texts));
    }
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
