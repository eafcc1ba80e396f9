//! Checks that lists and patterns are sorted, have no duplicates and name their source.

use std::fs;
use std::path::{Path, PathBuf};

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder is in the repository").flatten();
    entries.flat_map(|entry| if entry.path().is_dir() { files(&entry.path()) } else { vec![entry.path()] }).collect()
}

#[test]
fn lists_are_in_order() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for path in [files(&root.join("lexicon")), files(&root.join("patterns"))].concat() {
        let text = fs::read_to_string(&path).expect("lists are UTF-8");
        let mut lines = text.lines();
        let head = lines.next().unwrap_or_default();
        assert!(
            head.starts_with("# ") && head.contains("Source: "),
            "{}: the first line says what it is and its source",
            path.display()
        );
        let lines: Vec<&str> = lines.collect();
        for pair in lines.windows(2) {
            assert!(pair[0] < pair[1], "{}: {:?} and {:?} are out of order", path.display(), pair[0], pair[1]);
        }
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let sources = files(&root.join("src")).into_iter().map(|path| fs::read_to_string(path).unwrap_or_default());
        assert!(sources.collect::<String>().contains(name), "{}: nothing reads this", path.display());
    }
}
