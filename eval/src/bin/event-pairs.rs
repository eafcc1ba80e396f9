//! Writes the training data of the scorer of event pairs: `event-pairs FOLDER PART OUT [MODELS]
//! [--mixed]`, where FOLDER is ECB+ and PART is `train` or `val`. `OUT.jsonl` has one line for each
//! subtopic (with `--mixed`, each topic): its labelled mentions with their clusters, and pairs of
//! their numbers; `OUT.pairs` has the features of these pairs, in the same order.

use eval::setting::Form;
use eval::stories::{self, Story};
use eval::{alignment, figures, reader};
use rapporteur_nn::Model;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

fn main() -> Result<(), String> {
    let (mut arguments, _) = figures::arguments();
    let is_mixed = figures::flag(&mut arguments, "--mixed");
    let (folder, part, out, models) = match arguments.as_slice() {
        [folder, part, out] => (folder, part, out, "models"),
        [folder, part, out, models] => (folder, part, out, models.as_str()),
        _ => return Err("usage: event-pairs FOLDER PART OUT [MODELS] [--mixed]".into()),
    };
    let model = reader::load(Path::new(models))?;
    let create = |ending: &str| {
        let path = format!("{out}.{ending}");
        File::create(&path).map(BufWriter::new).map_err(|error| format!("{path}: {error}"))
    };
    let (mut lines, mut features) = (create("jsonl")?, create("pairs")?);
    let stories = stories::read_ecbplus(Path::new(folder), part, Form::Sentences)?;
    let stories = if is_mixed { stories::by_topic(stories) } else { stories };
    for story in stories {
        write(story, &model, &mut lines, &mut features).map_err(|error| error.to_string())?;
    }
    Ok(())
}

fn write(labelled: Story, model: &Model, lines: &mut impl Write, features: &mut impl Write) -> std::io::Result<()> {
    let Story { name, topic, documents } = labelled;
    let texts: Vec<alignment::Text> = documents.into_iter().map(|one| alignment::read(one, model)).collect();
    let story = alignment::with_gold_events(&texts);
    let (mentions, pairs) = rapporteur::event_pairs(&story);
    let mentions: Vec<_> = mentions
        .iter()
        .map(|&(report, mention)| {
            let (read, all) = &story.reports[report];
            let event = &all.events[mention];
            let text = &texts[report.0 as usize];
            let gold = &text.gold[mention.0 as usize];
            let sentence = all.sentence_at(event.trigger.start).map(|sentence| all.parse.sentences[sentence].span);
            serde_json::json!({
                "report": text.document.name,
                "lemma": event.lemma,
                "cluster": gold.cluster,
                "trigger": event.trigger.of(&read.text),
                "sentence": sentence.map(|span| span.of(&read.text)),
            })
        })
        .collect();
    for pair in &pairs {
        for value in &pair.features {
            features.write_all(&value.to_le_bytes())?;
        }
    }
    let pairs: Vec<(usize, usize)> = pairs.iter().map(|pair| (pair.one, pair.other)).collect();
    let line = serde_json::json!({
        "story": name, "topic": topic, "mentions": mentions, "pairs": pairs,
    });
    writeln!(lines, "{line}")
}
