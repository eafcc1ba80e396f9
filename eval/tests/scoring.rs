//! The scorer of stories gives the figures of `stories/score.py`.

use eval::answer_key;
use eval::reader;
use eval::scoring::{Counts, FAMILIES, SHARES, score};
use rapporteur_desk::{reading, record};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Two to five reports; the shortest stories of their kinds.
const NAMES: [&str; 4] = ["tarn-dam", "strike-valdemira", "zoo-mirabel-park", "recount-lantry-mayor"];

#[test]
fn both_scorers_give_the_same_figures() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let model = reader::load(&root.join("models")).expect("the models are there");
    let folder = Folder::new();
    let mut total = Counts::default();
    let files: Vec<PathBuf> = NAMES.iter().map(|name| root.join(format!("stories/{name}.story"))).collect();
    for (name, file) in NAMES.iter().zip(&files) {
        let story = answer_key::read(file).expect("well formed");
        let merged = reading::story(story.read().expect("can be read"), &model);
        let record = record::record(&merged, &rapporteur::compare(&merged), &[]);
        let record = serde_json::to_value(&record).expect("a record is JSON");
        total.add(score(&story, &record, false));
        std::fs::write(folder.0.join(format!("{name}.json")), record.to_string()).expect("can be written");
    }
    let run = Command::new("python3")
        .arg(root.join("stories/score.py"))
        .arg("--records")
        .arg(&folder.0)
        .args(&files)
        .output()
        .expect("Python runs");
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    let mut ours: Vec<String> =
        SHARES.iter().map(|(name, part, whole)| format!("{name} {}", total.share(part, whole))).collect();
    let by_slot = FAMILIES.iter().filter(|(slot, _)| total.of(&format!("differs {slot}")) > 0);
    ours.extend(by_slot.map(|(slot, _)| {
        let whole = format!("differs {slot}");
        format!("differs R, {slot} {}", total.share(&format!("{whole} found"), &whole))
    }));
    let plain = |line: &str| line.split_whitespace().collect::<Vec<_>>().join(" ");
    let theirs: Vec<String> = String::from_utf8_lossy(&run.stdout).lines().map(plain).collect();
    assert_eq!(ours, theirs);
    assert!(total.of("told by two") > 50);
}

/// A folder of its own that is removed in the end.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Folder {
        let path = std::env::temp_dir().join(format!("rapporteur-scoring-{}", std::process::id()));
        std::fs::create_dir_all(&path).expect("can be made");
        Folder(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
