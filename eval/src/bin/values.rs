//! Writes the training data of the scorer of value pairs: `values FOLDER OUT [MODELS]`, where
//! FOLDER has stories with an answer key. `OUT` has one line for each story: sentences, values and
//! marks of each report, in code points, and the key.

use eval::answer_key::{self, Story};
use eval::{figures, reader};
use rapporteur::annotations::{Annotations, ValueKind};
use rapporteur::report::Report;
use rapporteur_nn::Model;
use serde_json::{Value as Json, json};
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

fn main() -> Result<(), String> {
    let (arguments, _) = figures::arguments();
    let (folder, out, models) = match arguments.as_slice() {
        [folder, out] => (folder, out, "models"),
        [folder, out, models] => (folder, out, models.as_str()),
        _ => return Err("usage: values FOLDER OUT [MODELS]".into()),
    };
    let model = reader::load(Path::new(models))?;
    let mut file = File::create(out).map(BufWriter::new).map_err(|error| format!("{out}: {error}"))?;
    for story in answer_key::read_all(Path::new(folder))? {
        writeln!(file, "{}", line(&story, &model)?).map_err(|error| format!("{out}: {error}"))?;
    }
    Ok(())
}

fn line(story: &Story, model: &Model) -> Result<Json, String> {
    let mut reports = Vec::new();
    for keyed in &story.reports {
        let (report, _) = keyed.read()?;
        let all = reader::alone(&report, Some(model));
        let marks = answer_key::moved(keyed, &report.text);
        reports.push(json!({
            "letter": keyed.letter.to_string(), "published": keyed.fields.get("published"), "text": report.text,
            "sentences": sentences(&report, &all), "values": values(&report, &all, &marks),
        }));
    }
    let key: Vec<Json> = story.key.iter().map(|line| {
        let values: serde_json::Map<String, Json> = line.values.iter().map(|(letter, value)| (letter.to_string(), json!(value))).collect();
        json!({"mark": line.mark(), "slot": line.slot, "verdict": line.verdict, "values": values, "about": line.about})
    }).collect();
    Ok(
        json!({"name": story.name, "part": answer_key::part(&story.name), "kind": story.kind, "reports": reports, "key": key}),
    )
}

/// Start and end of each sentence in code points, and the kind of its section.
fn sentences(report: &Report, all: &Annotations) -> Vec<Json> {
    let points = answer_key::points(&report.text);
    all.parse
        .sentences
        .iter()
        .map(|sentence| {
            let kind = format!("{:?}", report.sections[sentence.section as usize].kind);
            json!([points[sentence.span.start as usize], points[sentence.span.end as usize], kind])
        })
        .collect()
}

fn values(report: &Report, all: &Annotations, marks: &[(String, usize, usize)]) -> Vec<Json> {
    let points = answer_key::points(&report.text);
    let shown = answer_key::shown(marks, report, all);
    let kind = |kind: ValueKind| match kind {
        ValueKind::Quantity(_) => "quantity",
        ValueKind::Rank => "rank",
        ValueKind::Age => "age",
        ValueKind::Time(_) => "time",
        ValueKind::Nominal => "nominal",
        ValueKind::Predicate => "predicate",
        ValueKind::Quotation => "quotation",
    };
    all.values
        .iter()
        .zip(shown)
        .map(|(value, shown)| {
            let word = &all.words[value.head as usize];
            json!({
                "start": points[value.span.start as usize], "end": points[value.span.end as usize],
                "kind": kind(value.kind), "sentence": word.sentence, "lemma": word.lemma, "upos": word.upos,
                "relation": word.relation, "head": value.head, "governor": value.governor,
                "marks": shown.own, "near": shown.near,
            })
        })
        .collect()
}
