//! Runs `cases/`: reports in, what is understood and compared out, with the
//! language model of this repository.

use cases::{Block, Case};
use rapporteur::annotations::Annotations;
use rapporteur::report::{Note, Report};
use rapporteur::show;
use rapporteur_desk::{Model, models, reading};
use rapporteur_read::{Source, read};
use std::path::Path;

#[test]
fn cases() {
    let model = models::load().expect("the models folder of this repository");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases");
    for file in ["chains.md", "quotes.md", "events.md", "status.md", "codings.md", "positions.md", "stories.md"] {
        cases::run(folder.join(file), |case, layer| shown(case, layer, &model));
    }
}

fn shown(case: &Case, layer: &str, model: &Model) -> String {
    let reports: Vec<(Report, Vec<Note>)> = case.inputs.iter().map(report).collect();
    let story = reading::story(reports, model, |_| ());
    let each = |form: fn(&Report, &Annotations) -> String| -> String {
        story.reports.iter().map(|(report, all)| form(report, all)).collect()
    };
    let comparison = rapporteur::compare(&story);
    match layer {
        "chains" => each(show::chains),
        "quotes" => each(show::quotes),
        "events" => each(show::events),
        "statuses" => each(show::statuses),
        "codings" => each(show::codings),
        "positions" => each(show::positions),
        "entities" => show::entities(&story),
        "differences" => show::differences(&story, &comparison),
        "rows" => show::rows(&story, &comparison),
        other => format!("no such layer: {other}"),
    }
}

fn report(block: &Block) -> (Report, Vec<Note>) {
    let said = |key: &str| block.attribute(key).map(str::to_string);
    let path = if block.tag == "html" { "report.html" } else { "report.txt" };
    let source = Source { path: path.into(), url: None, outlet: said("outlet"), published: said("published") };
    read(&source, block.text.as_bytes()).expect("a readable report")
}
