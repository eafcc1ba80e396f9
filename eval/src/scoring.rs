//! Scores the rows of a record against a story's answer key, from the text to the row. Begin with
//! [`score`]. Each figure is described in `stories/README.md`.

use crate::answer_key::{self, Line, Story};
use serde_json::Value as Json;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// The figures: name, numerator, denominator.
pub const SHARES: [(&str, &str, &str); 11] = [
    ("paired", "paired", "told by two"),
    ("differs R", "differs found", "differs"),
    ("differs P", "rows differs right", "rows differs"),
    ("changed R", "changed found", "changed"),
    ("agree R", "agree found", "agree"),
    ("agree as differs", "agree as differs", "agree"),
    ("only R", "only found", "only"),
    ("only wrong", "rows only wrong", "rows only with marks"),
    ("unmatched R", "unmatched found", "only"),
    ("unmatched wrong", "rows unmatched wrong", "rows unmatched with marks"),
    ("silent wrong", "cells silent wrong", "cells silent"),
];

/// For each slot of a key, the slots of rows that may be about it.
pub const FAMILIES: [(&str, &[&str]); 16] = [
    ("age", &["age", "number"]),
    ("cause", &["cause", "wording", "source", "certainty"]),
    ("certainty", &["certainty", "status"]),
    ("money", &["number"]),
    ("name", &["name", "agent", "patient", "recipient", "place", "destination", "departure", "speaker"]),
    ("number", &["number", "age", "timing"]),
    ("place", &["place", "destination", "departure"]),
    ("position", &["position", "wording", "status", "cause"]),
    ("role", &["role", "agent", "patient", "recipient"]),
    ("source", &["source", "speaker"]),
    ("status", &["status", "mention"]),
    ("time", &["time", "timing"]),
    ("what", &["agent", "patient", "recipient", "topic", "instrument", "mention", "manner", "kind", "what"]),
    ("who", &["agent", "patient", "recipient", "speaker", "source", "name", "role", "companion"]),
    ("whom", &["agent", "patient", "recipient", "name", "role"]),
    ("wording", &["wording"]),
];

/// Slots of rows about something other than the value itself: silence there does not mean silence
/// about the value.
const ELSEWHERE: [&str; 6] = ["speaker", "source", "agent", "patient", "recipient", "companion"];

fn family(slot: &str) -> &'static [&'static str] {
    FAMILIES.iter().find(|(name, _)| *name == slot).map_or(&[], |found| found.1)
}

/// Counts by name.
#[derive(Default)]
pub struct Counts(pub BTreeMap<String, usize>);

impl Counts {
    fn count(&mut self, name: &str, is_so: bool) {
        *self.0.entry(name.to_string()).or_default() += usize::from(is_so);
    }

    /// A count, 0 if there is none.
    pub fn of(&self, name: &str) -> usize {
        self.0.get(name).copied().unwrap_or(0)
    }

    /// Adds the counts of another story.
    pub fn add(&mut self, other: Counts) {
        for (name, count) in other.0 {
            *self.0.entry(name).or_default() += count;
        }
    }

    /// A ratio of two counts, from 0 to 1.
    pub fn rate(&self, part: &str, whole: &str) -> f64 {
        self.of(part) as f64 / self.of(whole).max(1) as f64
    }

    /// A ratio of two counts for people: "0.500 (1 of 2)".
    pub fn share(&self, part: &str, whole: &str) -> String {
        match self.of(whole) {
            0 => "-".to_string(),
            count => format!("{:.3} ({} of {count})", self.rate(part, whole), self.of(part)),
        }
    }
}

/// A row of the record, with the letters of the reports in which it touches each mark.
struct Row<'a> {
    slot: &'a str,
    agreement: &'a str,
    likelihood: f64,
    /// Letter and state of each cell.
    cells: Vec<(char, &'a str)>,
    cites: Vec<(char, &'a str)>,
    touched: BTreeMap<&'a str, BTreeSet<char>>,
}

/// The counts of one story. `record` is the program's JSON; with `shows`, each line of the key is
/// printed with its result.
pub fn score(story: &Story, record: &Json, shows: bool) -> Counts {
    let empty = Vec::new();
    let list = |value: &'_ Json, name: &str| -> Vec<Json> { value[name].as_array().unwrap_or(&empty).clone() };
    let reports = list(record, "reports");
    let letters: HashMap<&str, char> = reports
        .iter()
        .zip(&story.reports)
        .filter_map(|(report, keyed)| Some((report["key"].as_str()?, keyed.letter)))
        .collect();
    let marks: HashMap<char, Vec<(String, usize, usize)>> = reports
        .iter()
        .zip(&story.reports)
        .map(|(report, keyed)| (keyed.letter, answer_key::moved(keyed, report["text"].as_str().unwrap_or_default())))
        .collect();
    let comparison = list(record, "comparison");
    let rows: Vec<Row> = comparison.iter().map(|row| read_row(row, &letters, &marks)).collect();
    let mut counts = Counts::default();
    let mut right = BTreeSet::new();
    let names: HashMap<String, &Line> =
        story.key.iter().filter(|line| line.slot.is_some()).map(|line| (line.mark(), line)).collect();
    for line in story.key.iter().filter(|line| line.slot.is_some()) {
        score_line(line, &rows, &mut counts, &mut right, shows);
    }
    let told: BTreeSet<&str> =
        story.key.iter().filter(|line| line.slot.is_none()).map(|line| line.fact.as_str()).collect();
    for fact in &told {
        counts.count("only", true);
        let has = |agreement: &str| rows.iter().any(|row| row.agreement == agreement && row.touched.contains_key(fact));
        counts.count("only found", has("only-one"));
        counts.count("unmatched found", has("unmatched"));
    }
    for (at, row) in rows.iter().enumerate() {
        if row.agreement == "differs" {
            counts.count("rows differs", true);
            counts.count("rows differs right", right.contains(&at));
            if shows {
                let words: Vec<String> =
                    row.cites.iter().map(|(letter, text)| format!("{letter} “{}”", start(text, 50))).collect();
                let is_right = if right.contains(&at) { "in the key" } else { "not in the key" };
                println!("  row differs, {is_right}, {:.2}: {}: {}", row.likelihood, row.slot, words.join(" | "));
            }
        }
        silent_cells(row, &names, &marks, &mut counts, shows);
        let names = match row.agreement {
            "only-one" => ["rows only with marks", "rows only wrong"],
            "unmatched" => ["rows unmatched with marks", "rows unmatched wrong"],
            _ => continue,
        };
        if !row.touched.is_empty() {
            let is_wrong = !row.touched.keys().any(|mark| told.contains(mark));
            counts.count(names[0], true);
            counts.count(names[1], is_wrong);
            if shows && is_wrong {
                let (agreement, (letter, words)) = (row.agreement, row.cites[0]);
                println!("  row {agreement} of what others tell too: {letter} “{}”", start(words, 70));
            }
        }
    }
    counts
}

fn start(text: &str, length: usize) -> String {
    text.chars().take(length).collect()
}

fn read_row<'a>(
    row: &'a Json,
    letters: &HashMap<&str, char>,
    marks: &'a HashMap<char, Vec<(String, usize, usize)>>,
) -> Row<'a> {
    let agreement = match row["agreement"].as_str().unwrap_or_default() {
        "disputed" => "differs",
        other => other,
    };
    let mut found = Row {
        slot: row["slot"].as_str().unwrap_or_default(),
        agreement,
        likelihood: row["likelihood"].as_f64().unwrap_or(1.0),
        cells: Vec::new(),
        cites: Vec::new(),
        touched: BTreeMap::new(),
    };
    for cell in row["cells"].as_array().into_iter().flatten() {
        let Some(&letter) = cell["report"].as_str().and_then(|key| letters.get(key)) else { continue };
        found.cells.push((letter, cell["state"].as_str().unwrap_or_default()));
        for said in cell["said"].as_array().into_iter().flatten() {
            let cite = &said["cite"];
            let (start, end) =
                (cite["start"].as_u64().unwrap_or(0) as usize, cite["end"].as_u64().unwrap_or(0) as usize);
            found.cites.push((letter, cite["text"].as_str().unwrap_or_default()));
            for (mark, from, to) in &marks[&letter] {
                if *from < end && start < *to {
                    found.touched.entry(mark).or_default().insert(letter);
                }
            }
        }
    }
    found
}

fn score_line(line: &Line, rows: &[Row], counts: &mut Counts, right: &mut BTreeSet<usize>, shows: bool) {
    let (name, slot) = (line.mark(), line.slot.as_deref().unwrap_or_default());
    let lower = |letter: &char| line.values.get(letter).map(|value| value.to_lowercase());
    let n_values = line.values.values().map(|value| value.to_lowercase()).collect::<BTreeSet<_>>().len();
    let (mut is_paired, mut shown) = (false, BTreeSet::new());
    for (at, row) in rows.iter().enumerate() {
        let touched: BTreeSet<char> = row
            .touched
            .get(name.as_str())
            .into_iter()
            .flatten()
            .filter(|letter| line.values.contains_key(letter))
            .copied()
            .collect();
        let values: BTreeSet<Option<String>> = touched.iter().map(lower).collect();
        if touched.len() < 2 || n_values > 1 && values.len() < 2 {
            continue;
        }
        is_paired = true;
        if family(slot).contains(&row.slot) {
            shown.insert(row.agreement);
        }
        if row.agreement == "differs" && matches!(line.verdict.as_str(), "differs" | "changed") {
            right.insert(at);
        }
    }
    let best = ["differs", "changed", "compatible", "same"].into_iter().find(|word| shown.contains(word));
    counts.count("told by two", true);
    counts.count("paired", is_paired);
    match line.verdict.as_str() {
        "differs" => {
            for name in ["differs".to_string(), format!("differs {slot}")] {
                counts.count(&name, true);
                counts.count(&format!("{name} found"), best == Some("differs"));
            }
        }
        "changed" => {
            counts.count("changed", true);
            counts.count("changed found", matches!(best, Some("differs" | "changed" | "compatible")));
        }
        _ => {
            counts.count("agree", true);
            counts.count("agree found", shown.contains("same") || shown.contains("compatible"));
            counts.count("agree as differs", shown.contains("differs"));
        }
    }
    if shows {
        let values: Vec<String> = line.values.iter().map(|(letter, value)| format!("{letter}={value}")).collect();
        let shown = best.unwrap_or(if is_paired { "other slot" } else { "-" });
        println!("  {:10} shown {shown:10} {name} {} | {}", line.verdict, values.join(" "), line.about);
    }
}

/// Counts silent cells in rows about a value of the key.
fn silent_cells(
    row: &Row,
    names: &HashMap<String, &Line>,
    marks: &HashMap<char, Vec<(String, usize, usize)>>,
    counts: &mut Counts,
    shows: bool,
) {
    let is_about = |mark: &&&str| {
        let slot = names.get(**mark).and_then(|line| line.slot.as_deref());
        slot.is_some_and(|slot| family(slot).contains(&row.slot) && !ELSEWHERE.contains(&row.slot))
    };
    let lines: Vec<&str> = row.touched.keys().filter(is_about).copied().collect();
    if lines.is_empty() {
        return;
    }
    for (letter, _) in row.cells.iter().filter(|cell| cell.1 == "silent") {
        let is_wrong = marks[letter].iter().any(|(mark, ..)| lines.contains(&mark.as_str()));
        counts.count("cells silent", true);
        counts.count("cells silent wrong", is_wrong);
        if shows && is_wrong {
            println!("  said to be silent though it tells: {letter}, {}, {}", row.slot, lines.join(", "));
        }
    }
}
