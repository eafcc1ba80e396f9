//! Reading ECB+ (Cybulska and Vossen 2014): tokens with sentence numbers, and
//! the text rebuilt from them. Begin with [`read`].

use quick_xml::Reader;
use quick_xml::events::Event;
use std::path::{Path, PathBuf};

/// One report of the corpus.
pub struct Document {
    /// `3_9ecbplus`.
    pub name: String,
    /// Tokens with the number of their sentence.
    pub tokens: Vec<(u32, String)>,
}

/// Reads one file. Errors say which and why.
pub fn read(path: &Path) -> Result<Document, String> {
    let xml = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let mut reader = Reader::from_str(&xml);
    let mut tokens = Vec::new();
    let mut sentence: Option<u32> = None;
    loop {
        match reader.read_event().map_err(|error| format!("{}: {error}", path.display()))? {
            Event::Start(tag) if tag.name().as_ref() == "token" => {
                let value = tag.try_get_attribute("sentence").ok().flatten();
                sentence = value.and_then(|value| value.value.parse().ok());
            }
            Event::Text(text) => {
                let words = text.trim().to_string();
                if let Some(number) = sentence.filter(|_| !words.is_empty()) {
                    tokens.push((number, words));
                }
            }
            Event::GeneralRef(entity) => {
                let shown = match &*entity {
                    "amp" => "&",
                    "lt" => "<",
                    "gt" => ">",
                    "quot" => "\"",
                    "apos" => "'",
                    _ => "",
                };
                if let Some(number) = sentence.filter(|_| !shown.is_empty()) {
                    tokens.push((number, shown.to_string()));
                }
            }
            Event::End(tag) if tag.name().as_ref() == "token" => sentence = None,
            Event::Eof => break,
            _ => {}
        }
    }
    let name = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    Ok(Document { name, tokens })
}

/// The files of a sub-topic: topic 3, `ecb` or `ecbplus`, in order.
pub fn files(folder: &Path, topic: u32, part: &str) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder.join("ECB+").join(topic.to_string()));
    let mut files: Vec<PathBuf> = entries.into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    let ending = format!("{part}.xml");
    files.retain(|path| {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let stem = name.strip_suffix(&ending).unwrap_or("");
        !stem.is_empty() && stem.chars().all(|c| c.is_ascii_digit() || c == '_')
    });
    files.sort_by_key(|path| {
        path.file_stem().and_then(|stem| {
            stem.to_str()?.split('_').nth(1)?.trim_end_matches(|c: char| c.is_alphabetic()).parse::<u32>().ok()
        })
    });
    files
}

/// The sentences as running text, one a line. A sentence that is an address
/// is left out; spaces before marks are closed up.
pub fn text(document: &Document) -> String {
    let mut lines: Vec<String> = Vec::new();
    let last = document.tokens.last().map_or(0, |token| token.0);
    for number in 0..=last {
        let words: Vec<&str> =
            document.tokens.iter().filter(|token| token.0 == number).map(|token| token.1.as_str()).collect();
        if words.is_empty() || words[0].starts_with("http") {
            continue;
        }
        lines.push(joined(&words));
    }
    lines.join("\n") + "\n"
}

fn joined(words: &[&str]) -> String {
    let mut line = String::new();
    let mut is_open = false;
    for word in words {
        let is_mark = *word == "\"";
        let closes = matches!(
            *word,
            "." | ","
                | ";"
                | ":"
                | "!"
                | "?"
                | ")"
                | "]"
                | "%"
                | "'s"
                | "n't"
                | "'re"
                | "'ve"
                | "'ll"
                | "'d"
                | "'m"
                | "''"
                | "’"
                | "”"
                | "'"
        ) || is_mark && is_open;
        let after_open =
            line.ends_with(['(', '[', '$', '£', '“', '-']) || line.ends_with('"') && is_open || line.is_empty();
        let hyphen = *word == "-";
        if !(closes || after_open || hyphen) {
            line.push(' ');
        }
        line.push_str(word);
        if is_mark {
            is_open = !is_open;
        }
    }
    line
}
