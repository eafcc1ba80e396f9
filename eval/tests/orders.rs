//! The order in which reports are given changes nothing of what is found.

use eval::{answer_key, orders, reader};
use rapporteur::report::{Note, Report};
use rapporteur_desk::inputs::gather;
use rapporteur_desk::reading::{self, Details};
use std::path::Path;

/// Three to six reports; `--bin orders` tries all stories.
const NAMES: [&str; 3] = ["airlift-samadra", "tarn-dam", "strike-valdemira"];

#[test]
fn no_order_changes_what_is_found() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let model = reader::load(&root.join("models")).expect("the models are there");
    let (inputs, _) = gather(&[root.join("samples").into_os_string()]);
    let samples = reading::reports(&inputs, &Details::default(), |_| ()).0;
    let of_story = |name: &&str| {
        let story = answer_key::read(&root.join(format!("stories/{name}.story"))).expect("well formed");
        story.read().expect("can be read")
    };
    let all: Vec<Vec<(Report, Vec<Note>)>> = std::iter::once(samples).chain(NAMES.iter().map(of_story)).collect();
    for reports in all {
        let understood = reading::understood(reports, &model);
        let first = &understood[0].0.origin_path;
        assert!(orders::orders(understood.len()).len() > 2 || understood.len() < 3);
        let differing = orders::differing(&understood);
        assert!(differing.is_empty(), "{first}: {differing:?}");
    }
}
