//! Loads labelled stories: ECB+, MEANTIME and its timelines; any other folder is read without
//! labels. Begin with [`read`].

use crate::marked::Document;
use crate::setting::Form;
use crate::{cat, files};
use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};

/// Reports of one story.
pub struct Story {
    /// Name of the subtopic or folder.
    pub name: String,
    /// Number of the topic in ECB+, else 0.
    pub topic: u32,
    /// In the order of the files.
    pub documents: Vec<Document>,
}

/// The stories of a folder: the subtopics of ECB+ in a part of `split.json` (all if there is no
/// such file); the topics of MEANTIME; or else each subfolder, or the folder itself, as one story.
pub fn read(folder: &Path, part: &str, form: Form) -> Result<Vec<Story>, String> {
    if folder.join("ECB+").is_dir() {
        return ecbplus(folder, part, form);
    }
    let meantime = folder.join("intra_cross-doc");
    let root = if meantime.is_dir() { &meantime } else { folder };
    let mut stories = Vec::new();
    for inner in files::inside(root)?.into_iter().filter(|path| path.is_dir()) {
        stories.extend(story(&inner, form)?);
    }
    if stories.is_empty() {
        stories.push(read_one(root, form)?);
    }
    Ok(stories)
}

/// The reports of a folder, without its subfolders, as one story.
pub fn read_one(folder: &Path, form: Form) -> Result<Story, String> {
    story(folder, form)?.ok_or_else(|| files::wrong_kind(folder, "no two reports in it"))
}

/// The stories of ECB+; an error for any other folder.
pub fn read_ecbplus(folder: &Path, part: &str, form: Form) -> Result<Vec<Story>, String> {
    match folder.join("ECB+").is_dir() {
        true => ecbplus(folder, part, form),
        false => Err(files::wrong_kind(folder, "no folder ECB+ in it")),
    }
}

/// The stories of MEANTIME; an error for any other folder.
pub fn read_meantime(folder: &Path, form: Form) -> Result<Vec<Story>, String> {
    match folder.join("intra_cross-doc").is_dir() {
        true => read(folder, "", form),
        false => Err(files::wrong_kind(folder, "no folder intra_cross-doc in it")),
    }
}

/// Merges the subtopics of each topic into one story.
pub fn by_topic(stories: Vec<Story>) -> Vec<Story> {
    let mut topics: Vec<Story> = Vec::new();
    for story in stories {
        match topics.last_mut().filter(|topic| topic.topic == story.topic) {
            Some(topic) => topic.documents.extend(story.documents),
            None => topics.push(story),
        }
    }
    topics
}

fn story(folder: &Path, form: Form) -> Result<Option<Story>, String> {
    let mut documents = Vec::new();
    for path in files::inside(folder)?.into_iter().filter(|path| path.is_file()) {
        let bytes = std::fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        match std::str::from_utf8(&bytes) {
            Ok(xml) if xml.contains("<token ") => documents.push(cat::read(&path, form)?),
            _ => documents.extend(unlabelled(&path, &bytes)),
        }
    }
    Ok((documents.len() > 1).then(|| Story { name: files::stem(folder), topic: 0, documents }))
}

/// A report without labels; `None` if it cannot be read.
fn unlabelled(path: &Path, bytes: &[u8]) -> Option<Document> {
    let source = rapporteur_read::Source { path: path.display().to_string(), ..Default::default() };
    let (report, _) = rapporteur_read::read(&source, bytes).ok()?;
    Some(Document { name: files::stem(path), report, ..Document::default() })
}

/// The names under which files know a part: `val` is also called `dev`.
pub fn names_of_part(part: &str) -> Vec<&str> {
    let also = match part {
        "val" => Some("dev"),
        "dev" => Some("val"),
        _ => None,
    };
    std::iter::once(part).chain(also).collect()
}

/// The topics of a part; all that are there, if nothing says how they are split.
fn topics(folder: &Path, part: &str) -> Result<Vec<u32>, String> {
    let path = folder.join("split.json");
    if !path.exists() {
        let there = files::inside(&folder.join("ECB+"))?;
        let mut topics: Vec<u32> = there.iter().filter_map(|path| files::stem(path).parse().ok()).collect();
        topics.sort_unstable();
        return Ok(topics);
    }
    let mut split: HashMap<String, Vec<u32>> =
        serde_json::from_str(&files::text(&path)?).map_err(|error| format!("{}: {error}", path.display()))?;
    let found = names_of_part(part).into_iter().find_map(|name| split.remove(name));
    found.ok_or_else(|| {
        let mut names: Vec<&String> = split.keys().collect();
        names.sort();
        format!("{} has no part {part}, only {names:?}; give one of these as --part", path.display())
    })
}

/// Reads ECB+. Scorers count only labels in sentences that were checked by hand
/// (`coreference_sentences.csv`), as all published figures do; without that file there are none.
fn ecbplus(folder: &Path, part: &str, form: Form) -> Result<Vec<Story>, String> {
    let topics = topics(folder, part)?;
    let mut checked: HashMap<String, HashSet<u32>> = HashMap::new();
    let path = folder.join("coreference_sentences.csv");
    let lines = if path.exists() { files::text(&path)? } else { String::new() };
    for (name, sentence) in lines.lines().skip(1).filter_map(checked_sentence) {
        checked.entry(name).or_default().insert(sentence);
    }
    let mut stories = Vec::new();
    for (topic, half) in topics.iter().flat_map(|&topic| [(topic, "ecb"), (topic, "ecbplus")]) {
        let paths = reports_of(folder, topic, half).unwrap_or_default();
        if paths.is_empty() {
            eprintln!("{}: topic {topic} of part {part} has no reports {topic}_*{half}.xml here", folder.display());
            continue;
        }
        let mut documents =
            paths.iter().map(|path| cat::read(path, form)).collect::<Result<Vec<Document>, String>>()?;
        for document in &mut documents {
            document.checked = checked.remove(&document.name).unwrap_or_default();
        }
        stories.push(Story { name: format!("{topic}{half}"), topic, documents });
    }
    match stories.is_empty() {
        true => Err(files::wrong_kind(&folder.join("ECB+"), &format!("no reports of the topics of part {part} in it"))),
        false => Ok(stories),
    }
}

/// Parses `1,10ecbplus,3`.
fn checked_sentence(line: &str) -> Option<(String, u32)> {
    let mut fields = line.trim().split(',');
    let (topic, file, sentence) = (fields.next()?, fields.next()?, fields.next()?);
    Some((format!("{topic}_{file}"), sentence.parse().ok()?))
}

/// The reports of a subtopic of ECB+ (`ecb` or `ecbplus`) in order of their numbers; for topic 3,
/// `3_9ecbplus.xml`.
pub fn sub_topic(folder: &Path, topic: u32, half: &str, form: Form) -> Result<Vec<Document>, String> {
    let paths = reports_of(folder, topic, half)?;
    if paths.is_empty() {
        return Err(files::wrong_kind(folder, &format!("no reports {topic}_*{half}.xml in it")));
    }
    paths.iter().map(|path| cat::read(path, form)).collect()
}

fn reports_of(folder: &Path, topic: u32, half: &str) -> Result<Vec<PathBuf>, String> {
    let number =
        |path: &PathBuf| -> Option<u32> { files::stem(path).strip_suffix(half)?.split_once('_')?.1.parse().ok() };
    let mut paths = files::inside(&folder.join("ECB+").join(topic.to_string()))?;
    paths.retain(|path| number(path).is_some());
    paths.sort_by_key(number);
    Ok(paths)
}
