//! Compares articles with summaries that have one planted error, and with faithful summaries: `bump
//! FILE [MODELS] [--kind WORDS] [--show] [--figures]`, where FILE is the JSON list of BUMP (Ma et
//! al. 2023). An error is found if there is a row that `differs` or is `disputed` and does not
//! occur with the faithful summary.

use eval::{figures, reader};
use rapporteur::comparison::{Agreement, Cell, Comparison};
use rapporteur::story::Story;
use rapporteur_desk::reading;
use rapporteur_nn::Model;
use rapporteur_read::Source;
use serde_json::Value as Json;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::Path;

/// Number of errors found, and of all.
type Count = (usize, usize);

fn main() -> Result<(), String> {
    let (mut arguments, wants_figures) = figures::arguments();
    let shows = figures::flag(&mut arguments, "--show");
    let kind = figures::option(&mut arguments, "--kind");
    let (file, models) = match arguments.as_slice() {
        [file] => (file, "models"),
        [file, models] => (file, models.as_str()),
        _ => return Err("usage: bump FILE [MODELS] [--kind WORDS] [--show] [--figures]".into()),
    };
    let model = reader::load(Path::new(models))?;
    let text = std::fs::read_to_string(file).map_err(|error| format!("{file}: {error}"))?;
    let items: Vec<Json> = serde_json::from_str(&text).map_err(|error| format!("{file}: {error}"))?;
    let mut kinds: BTreeMap<String, Count> = BTreeMap::new();
    let mut faithful: HashMap<String, BTreeSet<Vec<String>>> = HashMap::new();
    let mut alone: Count = (0, 0);
    for item in &items {
        let field = |name: &str| item[name].as_str().ok_or_else(|| format!("{file}: an item without {name}"));
        let (article, name) = (field("article")?, field("error_type")?);
        if kind.as_ref().is_some_and(|kind| !name.contains(kind)) {
            continue;
        }
        let summary = field("reference_summary")?;
        if !faithful.contains_key(summary) {
            let rows = differing(article, summary, &model)?;
            alone.0 += usize::from(!rows.is_empty());
            alone.1 += 1;
            if shows {
                rows.iter().for_each(|row| println!("faithful summary: {}", row.join(" | ")));
            }
            faithful.insert(summary.to_string(), rows);
        }
        let edited = field("edited_summary")?;
        let rows = differing(article, edited, &model)?;
        let new: Vec<&Vec<String>> = rows.difference(&faithful[summary]).collect();
        let count = kinds.entry(name.to_string()).or_default();
        count.0 += usize::from(!new.is_empty());
        count.1 += 1;
        if shows {
            println!("{name}: {}", if new.is_empty() { "not found" } else { "found" });
            let changed = apart(summary, edited);
            println!("  {} -> {}", changed.0, changed.1);
            new.iter().for_each(|row| println!("  {}", row.join(" | ")));
        }
    }
    let mut all: Count = (0, 0);
    for (name, count) in &kinds {
        println!("{name:30}{}", share(*count));
        all = (all.0 + count.0, all.1 + count.1);
    }
    println!("{:30}{}", "planted errors found", share(all));
    println!("{:30}{}", "faithful summaries differ", share(alone));
    if wants_figures {
        figures::print("bump", "found", rate(all));
        figures::print("bump", "faithful_differ", rate(alone));
    }
    Ok(())
}

/// Slot and cites of each row that differs or is disputed.
fn differing(article: &str, summary: &str, model: &Model) -> Result<BTreeSet<Vec<String>>, String> {
    let read = |(name, text): (&str, &str)| {
        // The data set separates parts of a summary with " . ".
        let text = text.replace(" .", ".");
        let source = Source { path: format!("{name}.txt"), ..Source::default() };
        rapporteur_read::read(&source, text.as_bytes()).map_err(|refused| refused.why)
    };
    let reports = [("article", article), ("summary", summary)].into_iter().map(read).collect::<Result<Vec<_>, _>>()?;
    let story = reading::story(reports, model);
    Ok(rows(&story, &rapporteur::compare(&story)))
}

fn rows(story: &Story, comparison: &Comparison) -> BTreeSet<Vec<String>> {
    let is_against = |agreement| matches!(agreement, Agreement::Differs | Agreement::Disputed);
    let cites = |cell: &Cell| match cell {
        Cell::Says(said) => said.iter().map(|one| story.words(one.cite).to_string()).collect(),
        _ => Vec::new(),
    };
    let row = |row: &rapporteur::comparison::Row| {
        let mut found = vec![format!("{:?}", row.slot)];
        found.extend(row.cells.iter().flat_map(cites));
        found
    };
    comparison.rows.iter().filter(|row| is_against(row.agreement)).map(row).collect()
}

/// The parts of the two texts between their common beginning and end.
fn apart<'a>(one: &'a str, other: &'a str) -> (String, String) {
    let (a, b): (Vec<&str>, Vec<&str>) = (one.split_whitespace().collect(), other.split_whitespace().collect());
    let start = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let room = a.len().min(b.len()) - start;
    let end = a.iter().rev().zip(b.iter().rev()).take(room).take_while(|(x, y)| x == y).count();
    (a[start..a.len() - end].join(" "), b[start..b.len() - end].join(" "))
}

fn share(count: Count) -> String {
    format!("{:.3} ({} of {})", rate(count), count.0, count.1)
}

fn rate((part, whole): Count) -> f64 {
    part as f64 / whole.max(1) as f64
}
