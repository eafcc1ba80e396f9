//! Writes the training data of the scorers of value pairs: `value-pairs FOLDER VIEWS OUT [MODELS]`,
//! where FOLDER has stories with an answer key and VIEWS has a network's vectors of their values
//! (`train/pairing.py`), next to the file with the matching weights. `OUT.jsonl` has one line for
//! each pair of reports of a story, and for each report with itself: the pairs, and the lines of
//! the key that each value shows or is part of; `OUT.pairs` has their features, in the same order.

use eval::answer_key::{self, Shown, Story};
use eval::{figures, reader};
use rapporteur::annotations::{Annotations, View};
use rapporteur::report::Report;
use rapporteur_nn::Model;
use serde_json::{Value as Json, json};
use std::collections::HashMap;
use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, Write};
use std::path::Path;
use std::sync::Arc;

/// The vectors of all values of a report and the matching weights, by story and letter.
type Views = HashMap<(String, String), (Vec<View>, Arc<str>)>;

fn main() -> Result<(), String> {
    let (arguments, _) = figures::arguments();
    let (folder, views, out, models) = match arguments.as_slice() {
        [folder, views, out] => (folder, views, out, "models"),
        [folder, views, out, models] => (folder, views, out, models.as_str()),
        _ => return Err("usage: value-pairs FOLDER VIEWS OUT [MODELS]".into()),
    };
    let model = reader::load(Path::new(models))?;
    let views = read_views(Path::new(views))?;
    let create = |ending: &str| {
        let path = format!("{out}.{ending}");
        File::create(&path).map(BufWriter::new).map_err(|error| format!("{path}: {error}"))
    };
    let (mut lines, mut features) = (create("jsonl")?, create("pairs")?);
    let mut names = create("names")?;
    names.write_all(rapporteur::value_pair_features().join("\n").as_bytes()).map_err(|error| error.to_string())?;
    for story in answer_key::read_all(Path::new(folder))? {
        write(&story, &views, &model, &mut lines, &mut features)?;
    }
    Ok(())
}

fn read_views(path: &Path) -> Result<Views, String> {
    let fault = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    let file = File::open(path).map_err(|error| fault(&error))?;
    let mut found = Views::new();
    let mut weights: HashMap<String, Arc<str>> = HashMap::new();
    for line in BufReader::new(file).lines() {
        let line: Json = serde_json::from_str(&line.map_err(|error| fault(&error))?).map_err(|error| fault(&error))?;
        let floats = |value: &Json| -> Vec<f32> {
            value.as_array().into_iter().flatten().filter_map(Json::as_f64).map(|number| number as f32).collect()
        };
        let view = |one: &Json| View { question: floats(&one[0]), answer: floats(&one[1]), slots: floats(&one[2]) };
        let name = |field: &str| line[field].as_str().unwrap_or_default().to_string();
        let views = line["views"].as_array().into_iter().flatten().map(view).collect();
        let closeness = match weights.get(&name("closeness")) {
            Some(known) => known.clone(),
            None => {
                let path = path.with_file_name(name("closeness"));
                let text = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
                weights.entry(name("closeness")).or_insert(text.into()).clone()
            }
        };
        found.insert((name("story"), name("letter")), (views, closeness));
    }
    Ok(found)
}

fn write(
    labelled: &Story,
    views: &Views,
    model: &Model,
    lines: &mut impl Write,
    features: &mut impl Write,
) -> Result<(), String> {
    let mut reports: Vec<(Report, Annotations)> = Vec::new();
    let mut marks = Vec::new();
    let mut views_of = Vec::new();
    let mut closeness: &str = "";
    for keyed in &labelled.reports {
        let (report, _) = keyed.read()?;
        let mut all = reader::alone(&report, Some(model));
        let Some((known, weights)) = views
            .get(&(labelled.name.clone(), keyed.letter.to_string()))
            .filter(|known| known.0.len() == all.values.len())
        else {
            return Err(format!("{}: other values than when the views were made; make them anew", labelled.name));
        };
        views_of.push(known.clone());
        // Merged without views: the networks that these pairs are for may not fit them yet.
        all.views.clear();
        closeness = weights;
        marks.push(answer_key::shown(&answer_key::moved(keyed, &report.text), &report, &all));
        reports.push((report, all));
    }
    let own = |list: &[Shown]| list.iter().map(|shown| shown.own.clone()).collect::<Vec<_>>();
    let near = |list: &[Shown]| list.iter().map(|shown| shown.near.clone()).collect::<Vec<_>>();
    let letters: Vec<String> = labelled.reports.iter().map(|keyed| keyed.letter.to_string()).collect();
    let mut story = rapporteur::merge(reports, &[]);
    for (report, views) in story.reports.iter_mut().zip(views_of) {
        report.1.views = views;
    }
    let pairs = rapporteur::value_pairs(&story, closeness).ok_or("the weights that belong to the views are none")?;
    for (one, other, pairs) in pairs {
        let (a, b) = (one.0 as usize, other.0 as usize);
        for value in pairs.iter().flat_map(|pair| &pair.features) {
            features.write_all(&value.to_le_bytes()).map_err(|error| error.to_string())?;
        }
        let places: Vec<(u32, u32)> = pairs.iter().map(|pair| (pair.one.0, pair.other.0)).collect();
        let line = json!({
            "story": labelled.name, "part": answer_key::part(&labelled.name), "one": letters[a], "other": letters[b],
            "marks": [own(&marks[a]), own(&marks[b])], "near": [near(&marks[a]), near(&marks[b])], "pairs": places, "key": key(labelled),
        });
        writeln!(lines, "{line}").map_err(|error| error.to_string())?;
    }
    Ok(())
}

fn key(story: &Story) -> Vec<Json> {
    let line = |line: &answer_key::Line| {
        let values: serde_json::Map<String, Json> =
            line.values.iter().map(|(letter, value)| (letter.to_string(), json!(value))).collect();
        json!({"mark": line.mark(), "slot": line.slot, "verdict": line.verdict, "values": values})
    };
    story.key.iter().map(line).collect()
}
