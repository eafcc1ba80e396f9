//! Compares the record of the samples with their answer key (`samples/README.md`), line by line.
//! The lines are those of `samples.md`, which describes their form; begin there, then with
//! [`objection`].

mod common;

use rapporteur_desk::record::{Agreement, CellState, Cite, Record, Row, Said, Slot, Vocabulary};
use serde_json::Value;
use std::collections::BTreeSet;
use std::ops::Range;
use std::path::Path;

const LINES: &str = include_str!("samples.md");
const ANSWER_KEY: &str = include_str!("../../../samples/README.md");

/// The names of the reports in the answer key, which are parts of their file names.
const NAMES: &[&str] = &["Courier", "Ledger", "Channel North", "Post", "Argus"];

#[test]
fn the_answer_key_holds() {
    let record = common::samples_record();
    let texts: Vec<Text> = record.reports.iter().map(|report| text(&report.path, &report.text)).collect();
    let (lines, faults) = lines(&texts);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    let complaint = |line: &Line| match (line.about.strip_prefix("not yet: "), objection(line, &record)) {
        (None, objection) => objection,
        (Some(about), None) => Some(format!("line {} holds now: take “not yet” away from {about}", line.number)),
        (Some(_), Some(_)) => None,
    };
    let objections: Vec<String> = lines.iter().filter_map(complaint).collect();
    let (n_failed, n_lines) = (objections.len(), lines.len());
    assert!(objections.is_empty(), "{n_failed} of {n_lines} lines do not hold\n\n{}", objections.join("\n"));
}

#[test]
fn every_line_of_the_answer_key_is_there_in_words_of_the_reports() {
    let reports = common::samples();
    let texts: Vec<Text> = reports.iter().map(|(report, _)| text(&report.origin_path, &report.text)).collect();
    let (lines, mut faults) = lines(&texts);
    let missing = headings().into_iter().filter(|name| !lines.iter().any(|line| line.heading == *name));
    faults.extend(missing.map(|name| format!("samples.md has no line of “{name}”")));
    assert!(!lines.is_empty() && faults.is_empty(), "{}", faults.join("\n"));
}

/// The subjects of the answer key's tables, lists and headings.
fn headings() -> Vec<&'static str> {
    let (_, key) = ANSWER_KEY.split_once("## What differs").expect("the answer key");
    let heading = |line: &'static str| match line.strip_prefix("| ") {
        Some(row) => row.split(" |").next().filter(|about| *about != "about"),
        None => match line.strip_prefix("- ") {
            Some(item) => item.split(':').next(),
            None => line.strip_prefix("## "),
        },
    };
    key.lines().filter_map(heading).collect()
}

/// A report that lines refer to.
struct Text {
    name: &'static str,
    /// Its text as it was read.
    read: String,
    /// The contents of its file.
    file: String,
}

fn text(path: &str, read: &str) -> Text {
    let bytes = std::fs::read(path).unwrap_or_else(|error| panic!("{path}: {error}"));
    Text { name: name(path), read: read.into(), file: String::from_utf8_lossy(&bytes).into_owned() }
}

fn name(path: &str) -> &'static str {
    let file = Path::new(path).file_name().and_then(|file| file.to_str()).unwrap_or_default();
    let name = NAMES.iter().copied().find(|name| file.contains(&name.to_lowercase().replace(' ', "-")));
    name.unwrap_or_else(|| panic!("{path} has no name in this test"))
}

/// A line of `samples.md`.
struct Line {
    number: usize,
    heading: &'static str,
    about: &'static str,
    wanted: Wanted,
    words: Vec<Words>,
    /// The expectation and the words, as written in the line.
    shown: String,
}

/// What is expected of a line's words.
enum Wanted {
    Row(Vec<Agreement>),
    FirstDifference,
    NoDifference,
    NoDifferenceAlone,
    NobodySilent(Vec<Slot>),
    NoOnlyOne,
    NoOtherOnlyOne,
    Nowhere,
}

/// Words of a report.
struct Words {
    /// Index of the report.
    report: usize,
    /// Possible places in code points; any of them will do.
    places: Vec<Range<usize>>,
    /// The start of the value that they should have.
    value: String,
}

/// The lines of `samples.md`, and complaints about those that are invalid.
fn lines(texts: &[Text]) -> (Vec<Line>, Vec<String>) {
    let (mut lines, mut faults, mut heading) = (Vec::new(), Vec::new(), "");
    for (index, raw) in LINES.lines().enumerate() {
        heading = raw.strip_prefix("## ").unwrap_or(heading);
        if heading.is_empty() || !raw.starts_with("| ") || raw.starts_with("| about |") {
            continue;
        }
        match line(index + 1, heading, raw, texts) {
            Ok(line) => lines.push(line),
            Err(fault) => faults.push(format!("samples.md:{}: {fault}", index + 1)),
        }
    }
    (lines, faults)
}

fn line(number: usize, heading: &'static str, raw: &'static str, texts: &[Text]) -> Result<Line, String> {
    let cells: Vec<&str> = raw.trim_matches('|').split('|').map(str::trim).collect();
    let [about, holds, entries] = cells[..] else { return Err("three cells are needed".into()) };
    let wanted = wanted(holds)?;
    let entries = entries.split("; ").map(|entry| words(entry, &wanted, texts));
    let words = entries.collect::<Result<Vec<Words>, String>>()?;
    Ok(Line { number, heading, about, wanted, words, shown: format!("{holds}: {}", cells[2]) })
}

fn wanted(holds: &str) -> Result<Wanted, String> {
    Ok(match holds {
        "first row that differs" => Wanted::FirstDifference,
        "no row differs" => Wanted::NoDifference,
        "no row of these alone differs" => Wanted::NoDifferenceAlone,
        "no only-one row" => Wanted::NoOnlyOne,
        "no other only-one row" => Wanted::NoOtherOnlyOne,
        "cited nowhere" => Wanted::Nowhere,
        _ => match holds.strip_prefix("nobody is silent on ") {
            Some(slots) => Wanted::NobodySilent(named(slots)?),
            None => Wanted::Row(named(holds)?),
        },
    })
}

fn named<T: Vocabulary>(names: &str) -> Result<Vec<T>, String> {
    names.split(" or ").map(T::read).collect()
}

/// `Post "until [Saturday]" or "before [Saturday]" = 2024-03-16`.
fn words(entry: &str, wanted: &Wanted, texts: &[Text]) -> Result<Words, String> {
    let parts: Vec<&str> = entry.split('"').map(str::trim).collect();
    let [name, quoted @ .., rest] = &parts[..] else { return Err(format!("{entry}: words are missing")) };
    let report = texts.iter().position(|text| text.name == *name);
    let report = report.ok_or_else(|| format!("there is no report “{name}”: there are {}", NAMES.join(", ")))?;
    let value = if rest.is_empty() { Some("") } else { rest.strip_prefix("= ") };
    // Alternatives are separated by "or".
    let (alternatives, links): (Vec<_>, Vec<_>) = quoted.iter().enumerate().partition(|(place, _)| place % 2 == 0);
    let is_whole = alternatives.len() == links.len() + 1 && links.iter().all(|(_, link)| **link == "or");
    let Some(value) = value.filter(|_| is_whole) else { return Err(format!("{entry}: is not put as it must be")) };
    let mut found = Vec::new();
    for (_, words) in alternatives {
        match wanted {
            Wanted::Nowhere => found.extend(all_places(words, &texts[report])?),
            _ => found.push(place(words, &texts[report])?),
        }
    }
    Ok(Words { report, places: found, value: value.into() })
}

/// The place of the words; if a part is in brackets, the place of that part.
fn place(words: &str, text: &Text) -> Result<Range<usize>, String> {
    let whole = words.replace(['[', ']'], "");
    let mut found = text.read.match_indices(&whole);
    let start = match (found.next(), found.next()) {
        (Some((start, _)), None) => start,
        (None, _) => return Err(format!("{}: “{whole}” does not stand there", text.name)),
        (Some(_), Some(_)) => return Err(format!("{}: “{whole}” stands there more than once", text.name)),
    };
    let from = words.find('[').unwrap_or(0);
    let to = words.find(']').map_or(whole.len(), |bracket| bracket - 1);
    Ok(points(&text.read, start + from)..points(&text.read, start + to))
}

/// All places of the words; empty if they occur only in the file, not in the text that was read.
fn all_places(words: &str, text: &Text) -> Result<Vec<Range<usize>>, String> {
    let found = text.read.match_indices(words).map(|(start, _)| start);
    let places: Vec<_> =
        found.map(|start| points(&text.read, start)..points(&text.read, start + words.len())).collect();
    let is_known = !places.is_empty() || text.file.contains(words);
    if is_known { Ok(places) } else { Err(format!("{}: “{words}” is not in its file", text.name)) }
}

fn points(text: &str, byte: usize) -> usize {
    text[..byte].chars().count()
}

/// The complaint about a line, unless it holds.
fn objection(line: &Line, record: &Record) -> Option<String> {
    let rows = &record.comparison;
    let is_whole = |row: &Row| n_cited(row, line) == line.words.len();
    let tell = |rows: Vec<&Row>| -> Vec<String> { rows.into_iter().map(|row| shown(row, record)).collect() };
    let (holds, found) = match &line.wanted {
        Wanted::Row(verdicts) => {
            let holds = rows.iter().any(|row| verdicts.contains(&row.agreement) && is_whole(row));
            (holds, tell(nearest(line, rows)))
        }
        Wanted::FirstDifference => {
            let first = rows.iter().find(|row| row.agreement == Agreement::Differs);
            (first.is_some_and(is_whole), tell(first.into_iter().collect()))
        }
        Wanted::Nowhere => {
            let found = citing(line, record);
            (found.is_empty(), found)
        }
        _ => {
            let found: Vec<&Row> = rows.iter().filter(|row| is_unwanted(row, line)).collect();
            (found.is_empty(), tell(found))
        }
    };
    let found = if found.is_empty() { "nothing".into() } else { found.join("\n          ") };
    let Line { number, heading, about, shown, .. } = line;
    let told = || format!("samples.md:{number}: {heading}: {about}\n  wanted: {shown}\n  found:  {found}\n");
    (!holds).then(told)
}

/// True for a row that the line forbids.
fn is_unwanted(row: &Row, line: &Line) -> bool {
    let reports: BTreeSet<usize> = line.words.iter().map(|words| words.report).collect();
    let cited: BTreeSet<usize> =
        line.words.iter().filter(|words| cites(row, words)).map(|words| words.report).collect();
    let in_state = |state| (0..row.cells.len()).filter(move |&report| row.cells[report].state == state);
    let speaking: BTreeSet<usize> = in_state(CellState::Says).collect();
    // A line about one report concerns it alone.
    let contrasts = row.agreement == Agreement::Differs && cited.len() >= reports.len().min(2);
    let is_alone = row.agreement == Agreement::OnlyOne;
    match &line.wanted {
        Wanted::NoDifference => contrasts,
        Wanted::NoDifferenceAlone => contrasts && speaking.is_subset(&reports),
        Wanted::NobodySilent(slots) => {
            let is_silent = in_state(CellState::Silent).any(|report| reports.contains(&report));
            slots.contains(&row.slot) && !cited.is_empty() && is_silent
        }
        Wanted::NoOnlyOne => is_alone && !cited.is_empty(),
        Wanted::NoOtherOnlyOne => is_alone && speaking == reports && cited.is_empty(),
        Wanted::Row(_) | Wanted::FirstDifference | Wanted::Nowhere => false,
    }
}

/// At most three rows, those that cite most of a line's words.
fn nearest<'a>(line: &Line, rows: &'a [Row]) -> Vec<&'a Row> {
    let mut found: Vec<&Row> = rows.iter().filter(|row| n_cited(row, line) > 0).collect();
    found.sort_by_key(|row| std::cmp::Reverse(n_cited(row, line)));
    found.truncate(3);
    found
}

fn n_cited(row: &Row, line: &Line) -> usize {
    line.words.iter().filter(|words| cites(row, words)).count()
}

/// True if an answer of the report in this row is based on the words and has the expected value.
fn cites(row: &Row, words: &Words) -> bool {
    let touches = |cite: &Cite| words.places.iter().any(|place| cite.start < place.end && place.start < cite.end);
    let rests_on = |said: &Said| touches(&said.cite) || said.source.as_ref().is_some_and(touches);
    row.cells[words.report].said.iter().any(|said| rests_on(said) && said.value.starts_with(&words.value))
}

/// The parts of the record that cite words that nothing should cite.
fn citing(line: &Line, record: &Record) -> Vec<String> {
    let json = serde_json::to_value(record).expect("a record is JSON");
    let lists = json.as_object().into_iter().flatten();
    // The longest passage that two reports share may include furniture, and so may a sentence.
    let cites = lists.filter(|list| !["reuses", "sentences"].contains(&list.0.as_str())).flat_map(|(list, value)| {
        let found = all_cites(value);
        found.into_iter().map(move |cite| (list, cite))
    });
    let is_unwanted = |cite: &Value| {
        let point = |field: &str| cite[field].as_u64().unwrap_or_default() as usize;
        let (start, end) = (point("start"), point("end"));
        let touch = |place: &Range<usize>| start < place.end && place.start < end;
        let is_of = |words: &&Words| cite["report"] == record.reports[words.report].key.as_str();
        line.words.iter().filter(is_of).any(|words| words.places.iter().any(touch))
    };
    let unwanted = cites.filter(|(_, cite)| is_unwanted(cite));
    unwanted.map(|(list, cite)| format!("{list} cites {}", brief(cite["text"].as_str().unwrap_or_default()))).collect()
}

/// Every cite in the JSON except clauses and contexts, which may include furniture.
fn all_cites(value: &Value) -> Vec<&Value> {
    match value {
        Value::Array(items) => items.iter().flat_map(all_cites).collect(),
        Value::Object(fields) if ["report", "start", "end", "text"].iter().all(|name| fields.contains_key(*name)) => {
            vec![value]
        }
        Value::Object(fields) => {
            let inner = fields.iter().filter(|field| !["clause", "context"].contains(&field.0.as_str()));
            inner.flat_map(|field| all_cites(field.1)).collect()
        }
        _ => Vec::new(),
    }
}

/// `differs number of “Nineteen”: Courier “Nineteen people” = 19; Post silent (number-differs)`.
fn shown(row: &Row, record: &Record) -> String {
    let said = |said: &Said| {
        let source = said.source.as_ref().map(|source| format!(" — {}", brief(&source.text)));
        let is_bare = said.value == said.cite.text;
        let value = if is_bare { String::new() } else { format!(" = {}", said.value) };
        brief(&said.cite.text) + &value + &source.unwrap_or_default()
    };
    let cells = row.cells.iter().zip(&record.reports).map(|(cell, report)| match cell.state {
        CellState::Says => {
            let all: Vec<String> = cell.said.iter().map(said).collect();
            format!("{} {}", name(&report.path), all.join(" / "))
        }
        state => format!("{} {}", name(&report.path), state.name()),
    });
    let (verdict, slot, cells) = (row.agreement.name(), row.slot.name(), cells.collect::<Vec<String>>());
    format!("{verdict} {slot} of {}: {} ({})", brief(&row.label.text), cells.join("; "), row.rule)
}

/// The words in quotation marks, cut if they are long.
fn brief(words: &str) -> String {
    match words.char_indices().nth(60) {
        Some((end, _)) => format!("“{}…”", &words[..end]),
        None => format!("“{words}”"),
    }
}
