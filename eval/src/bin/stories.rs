//! Scores the whole program, from the text to the row, on stories with an answer key: `stories
//! FOLDER [MODELS] [--part train|dev|test] [--story NAME] [--about KINDS] [--at THRESHOLDS]
//! [--show] [--figures]`. Each figure is described in `stories/README.md`.

use eval::answer_key::{self, Story};
use eval::scoring::{Counts, FAMILIES, SHARES, score};
use eval::{figures, reader};
use rapporteur::comparison::Thresholds;
use rapporteur_desk::reading;
use rapporteur_nn::Model;
use serde_json::Value as Json;
use std::path::Path;

fn main() -> Result<(), String> {
    let (mut arguments, with_figures) = figures::arguments();
    let shows = figures::flag(&mut arguments, "--show");
    let part = figures::option(&mut arguments, "--part");
    let only = figures::option(&mut arguments, "--story");
    let about = figures::option(&mut arguments, "--about");
    let thresholds =
        figures::option(&mut arguments, "--at").map_or(Ok(vec![Thresholds::default()]), |at| read_thresholds(&at))?;
    let (folder, models) = match arguments.as_slice() {
        [folder] => (folder, "models"),
        [folder, models] => (folder, models.as_str()),
        _ => return Err("usage: stories FOLDER [MODELS] [--part PART] [--story NAME] [--about KINDS] [--at THRESHOLDS] [--show] [--figures]".into()),
    };
    let model = reader::load(Path::new(models))?;
    let is_wanted = |story: &Story| {
        part.as_ref().is_none_or(|part| answer_key::part(&story.name) == part)
            && only.as_ref().is_none_or(|only| story.name == *only)
    };
    let stories: Vec<Story> = answer_key::read_all(Path::new(folder))?.into_iter().filter(is_wanted).collect();
    if stories.is_empty() {
        return Err(format!("{folder}: no story of that part or name"));
    }
    let mut totals: Vec<Counts> = thresholds.iter().map(|_| Counts::default()).collect();
    for story in &stories {
        if shows {
            println!("{}", story.name);
        }
        let merged = merged(story, &model)?;
        for (total, thresholds) in totals.iter_mut().zip(&thresholds) {
            let mut record = record(&merged, thresholds)?;
            keep_about(&mut record, about.as_deref());
            total.add(score(story, &record, shows));
        }
    }
    println!("{} stories", stories.len());
    for (total, thresholds) in totals.iter().zip(&thresholds) {
        if totals.len() > 1 {
            println!("{thresholds:?}");
        }
        print(total, with_figures);
    }
    Ok(())
}

/// Parses lists of thresholds, separated by `;`: six for `differs`, then changed, agrees, silent,
/// unmatched, telling.
fn read_thresholds(text: &str) -> Result<Vec<Thresholds>, String> {
    let one = |part: &str| -> Option<Thresholds> {
        let numbers: Vec<f32> = part.split(',').map(|number| number.trim().parse().ok()).collect::<Option<_>>()?;
        let differs = numbers.get(..6)?.try_into().ok()?;
        let rest = numbers.get(6..11)?;
        Some(Thresholds {
            differs,
            changed: rest[0],
            agrees: rest[1],
            silent: rest[2],
            unmatched: rest[3],
            telling: rest[4],
        })
    };
    text.split(';').map(|part| one(part).ok_or_else(|| format!("no eleven numbers: {part}"))).collect()
}

/// Keeps only rows about things whose key begins with one of these words.
fn keep_about(record: &mut Json, about: Option<&str>) {
    if let (Some(about), Some(rows)) = (about, record["comparison"].as_array_mut()) {
        rows.retain(|row| row["about"].as_str().is_some_and(|key| about.split(',').any(|kind| key.starts_with(kind))));
    }
}

fn print(total: &Counts, with_figures: bool) {
    for (name, part, whole) in SHARES {
        println!("{name:18}{}", total.share(part, whole));
        if with_figures {
            figures::print("stories", &name.replace(' ', "_"), total.rate(part, whole));
        }
    }
    for (slot, _) in FAMILIES {
        if total.of(&format!("differs {slot}")) > 0 {
            println!(
                "  differs R, {slot:12}{}",
                total.share(&format!("differs {slot} found"), &format!("differs {slot}"))
            );
        }
    }
}

/// The reports of a story, merged as the program does.
fn merged(story: &Story, model: &Model) -> Result<rapporteur::story::Story, String> {
    Ok(reading::story(story.read()?, model))
}

fn record(merged: &rapporteur::story::Story, thresholds: &Thresholds) -> Result<Json, String> {
    let comparison = rapporteur::compare_at(merged, thresholds);
    let record = rapporteur_desk::record::record(merged, &comparison, &[]);
    serde_json::to_value(&record).map_err(|error| error.to_string())
}
