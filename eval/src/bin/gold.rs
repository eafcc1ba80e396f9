//! Compares the program's rows with stories labelled by hand: `gold ECBPLUS GOLD [--part PART]
//! [--models FOLDER] [--show] [--figures]`, where GOLD has one table for each subtopic of ECB+
//! (`23ecbplus.tsv`): type, slot, places as `REPORT:FIRST-LAST` in numbers of words.

use eval::plant::judge::cites;
use eval::reader;
use eval::setting::Form;
use eval::stories::{self, Story};
use eval::{figures, files};
use rapporteur::annotations::Role;
use rapporteur::comparison::{Agreement, Comparison, Row};
use rapporteur::story::{ReportId, Slot};
use rapporteur::text::{Id, Span};
use std::collections::BTreeMap;
use std::path::Path;

/// A line of a table.
struct Item {
    kind: String,
    slot: String,
    places: Vec<(ReportId, Span)>,
}

fn main() -> Result<(), String> {
    let (mut arguments, wants_figures) = figures::arguments();
    let part = figures::option(&mut arguments, "--part").unwrap_or("val".into());
    let models = figures::option(&mut arguments, "--models").unwrap_or("models".into());
    let is_shown = figures::flag(&mut arguments, "--show");
    let [corpus, gold] = arguments.as_slice() else {
        return Err("usage: gold ECBPLUS GOLD [--part PART] [--models FOLDER] [--show] [--figures]".into());
    };
    let model = reader::load(Path::new(&models))?;
    let mut counts: BTreeMap<String, BTreeMap<&'static str, usize>> = BTreeMap::new();
    for story in stories::read_ecbplus(Path::new(corpus), &part, Form::Page)? {
        let table = Path::new(gold).join(format!("{}.tsv", story.name));
        let Ok(table) = std::fs::read_to_string(&table) else { continue };
        let items = items(&story, &table)?;
        let reports = story.documents.iter().map(|document| document.report.clone());
        let read = reports.map(|report| reader::of_several(report, &model));
        let merged = rapporteur::merge(read.collect(), &[]);
        let comparison = rapporteur::compare(&merged);
        for item in &items {
            let found = match item.kind.as_str() {
                "copy" => copied(&merged, item),
                _ => shown(&comparison, item),
            };
            *counts.entry(item.kind.clone()).or_default().entry(found).or_default() += 1;
            if is_shown {
                show(&story, item, found);
            }
        }
        print_differences(&comparison, &items, &mut counts);
    }
    if counts.is_empty() {
        return Err(files::wrong_kind(Path::new(gold), "no table of a sub-topic of this part in it"));
    }
    print(&counts, wants_figures);
    Ok(())
}

fn items(story: &Story, table: &str) -> Result<Vec<Item>, String> {
    let lines = table.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.map(|line| item(story, line).ok_or_else(|| format!("{}: {line}", story.name))).collect()
}

fn item(story: &Story, line: &str) -> Option<Item> {
    let mut fields = line.split('\t');
    let (kind, slot) = (fields.next()?.to_string(), fields.next()?.to_string());
    let places = fields.map(|field| place(story, field)).collect::<Option<Vec<_>>>()?;
    Some(Item { kind, slot, places })
}

fn place(story: &Story, field: &str) -> Option<(ReportId, Span)> {
    let (name, words) = field.split_once(':').unwrap_or((field, ""));
    let report = story.documents.iter().position(|document| document.name == name)?;
    let id = ReportId::from_index(report);
    let Some((first, last)) = words.split_once('-') else { return Some((id, Span::default())) };
    let document = &story.documents[report];
    Some((id, document.word(first)?.join(document.word(last)?)))
}

/// The slots of rows that may show an item.
fn fits(item: &Item, slot: Slot) -> bool {
    match item.slot.as_str() {
        "number" => matches!(slot, Slot::Number | Slot::Time),
        "time" => slot == Slot::Time,
        "name" => slot == Slot::Name,
        "role" => slot == Slot::Role,
        "speaker" => matches!(slot, Slot::Speaker | Slot::Source),
        "wording" => matches!(slot, Slot::Wording | Slot::Speaker),
        "place" => matches!(slot, Slot::Participant(Role::Place | Role::Destination | Role::Departure)),
        "certainty" => matches!(slot, Slot::Certainty | Slot::Status),
        "status" => matches!(slot, Slot::Status | Slot::Mention | Slot::Certainty),
        _ => false,
    }
}

/// The program's verdict on an item, from the rows that cite its places: in at least two reports,
/// or in one if only one has it.
fn shown(comparison: &Comparison, item: &Item) -> &'static str {
    let needed = if item.kind == "only" { 1 } else { 2 };
    let cited = |row: &&Row| {
        let is_cited = |place: &&(ReportId, Span)| cites(row, place.0).iter().any(|span| span.overlaps(place.1));
        item.places.iter().filter(is_cited).count() >= needed
    };
    let rows: Vec<&Row> = comparison.rows.iter().filter(cited).collect();
    let has = |agreement: Agreement, any_slot: bool| {
        rows.iter().any(|row| row.agreement == agreement && (any_slot || fits(item, row.slot)))
    };
    let order: &[Agreement] = match item.kind.as_str() {
        "agree" => &[Agreement::Differs, Agreement::Same, Agreement::Compatible],
        "differ" => &[Agreement::Differs, Agreement::Compatible, Agreement::Same],
        _ => &[Agreement::OnlyOne, Agreement::Unmatched, Agreement::Differs, Agreement::Compatible, Agreement::Same],
    };
    let is_only = item.kind == "only";
    let found = order.iter().find(|&&agreement| has(agreement, is_only));
    match found {
        Some(Agreement::Same) => "same",
        Some(Agreement::Compatible) => "compatible",
        Some(Agreement::Differs | Agreement::Disputed) => "differs",
        Some(Agreement::Changed) => "changed",
        Some(Agreement::OnlyOne) => "only one",
        Some(Agreement::Unmatched) => "no match found",
        None => "not shown",
    }
}

fn copied(story: &rapporteur::story::Story, item: &Item) -> &'static str {
    let all = |origin: &rapporteur::story::Origin| item.places.iter().all(|place| origin.reports.contains(&place.0));
    if story.origins.iter().any(all) { "copy" } else { "not shown" }
}

/// Counts how many of the differences that the program shows are labelled.
fn print_differences(
    comparison: &Comparison,
    items: &[Item],
    counts: &mut BTreeMap<String, BTreeMap<&'static str, usize>>,
) {
    let is_marked = |row: &Row| {
        items
            .iter()
            .filter(|item| item.kind == "differ")
            .any(|item| item.places.iter().all(|place| cites(row, place.0).iter().any(|span| span.overlaps(place.1))))
    };
    for row in comparison.rows.iter().filter(|row| row.agreement == Agreement::Differs) {
        let what = if is_marked(row) { "marked" } else { "not marked" };
        *counts.entry("(differences shown)".into()).or_default().entry(what).or_default() += 1;
    }
}

fn show(story: &Story, item: &Item, found: &str) {
    let words = item.places.iter().map(|(report, span)| {
        let document = &story.documents[report.index()];
        format!("{} [{}]", document.name, span.of(&document.report.text).replace('\n', " "))
    });
    println!("{:6} {:9} {found:10} {}", item.kind, item.slot, words.collect::<Vec<_>>().join(" | "));
}

fn print(counts: &BTreeMap<String, BTreeMap<&'static str, usize>>, wants_figures: bool) {
    for (kind, found) in counts {
        let all: usize = found.values().sum();
        let parts: Vec<String> = found.iter().map(|(what, count)| format!("{what} {count}")).collect();
        println!("{kind:20} {all:4}  {}", parts.join(", "));
        let right = match kind.as_str() {
            "agree" => found.get("same").copied().unwrap_or(0) + found.get("compatible").copied().unwrap_or(0),
            "differ" => found.get("differs").copied().unwrap_or(0),
            "only" => found.get("only one").copied().unwrap_or(0),
            "copy" => found.get("copy").copied().unwrap_or(0),
            _ => continue,
        };
        if wants_figures {
            figures::print("all", kind, right as f64 / all.max(1) as f64);
        }
    }
}
