//! Finds and reads the files of a corpus. Begin with [`below`].

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// The half of each corpus that is read; all of it if not set.
static HALF: OnceLock<usize> = OnceLock::new();

/// From now on, [`below`] and [`half_of`] return every second item only, beginning with the first
/// (`first`) or the second (`second`).
pub fn read_half(name: &str) -> Result<(), String> {
    let halves = ["first", "second"];
    let half = halves.iter().position(|half| *half == name);
    HALF.get_or_init(|| half.unwrap_or_default());
    half.map(|_| ()).ok_or(format!("--half {name}: give first or second"))
}

/// The files in a folder and its subfolders with this extension, in order; only half of them if
/// [`read_half`] was called. An error if there are none.
pub fn below(folder: &Path, ending: &str) -> Result<Vec<PathBuf>, String> {
    let paths = half_of(all_below(folder, ending)?);
    if paths.is_empty() { Err(wrong_kind(folder, &format!("no .{ending} file in it"))) } else { Ok(paths) }
}

/// The items of a corpus that are read: all, or half of them.
pub fn half_of<T>(things: Vec<T>) -> Vec<T> {
    match HALF.get() {
        Some(&half) => things.into_iter().skip(half).step_by(2).collect(),
        None => things,
    }
}

/// All files in a folder and its subfolders with this extension, in order, whatever half is read.
/// An error if there are none.
pub fn all_below(folder: &Path, ending: &str) -> Result<Vec<PathBuf>, String> {
    let mut paths: Vec<PathBuf> = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        let (inner, files): (Vec<PathBuf>, Vec<PathBuf>) = inside(&folder)?.into_iter().partition(|path| path.is_dir());
        folders.extend(inner);
        paths.extend(files.into_iter().filter(|path| path.extension().is_some_and(|its| its == ending)));
    }
    paths.sort();
    if paths.is_empty() { Err(wrong_kind(folder, &format!("no .{ending} file in it"))) } else { Ok(paths) }
}

/// The files and folders of a folder, in order.
pub fn inside(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = std::fs::read_dir(folder).map_err(|error| wrong_kind(folder, &error.to_string()))?;
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    Ok(paths)
}

/// The contents of a text file.
pub fn text(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|error| wrong_kind(path, &error.to_string()))
}

/// The name of a file or folder without extension.
pub fn stem(path: &Path) -> String {
    path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
}

/// The message that a path is not what the scorer expects.
pub fn wrong_kind(path: &Path, why: &str) -> String {
    format!("{}: {why}; give what eval/README.md shows for this scorer, where its corpus lies here", path.display())
}
