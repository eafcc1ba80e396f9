//! Reads front matter, the lines between `---` above a Markdown text: `outlet: The Argus`. Begin
//! with [`split`].

use rapporteur::report::{Note, Report};

use crate::moment;

/// The front matter (empty if there is none) and the rest.
pub(super) fn split(text: &str) -> (&str, &str) {
    let text = text.trim_start_matches('\u{FEFF}').trim_start();
    let Some(rest) = text.strip_prefix("---\n") else { return ("", text) };
    let close = rest.match_indices("---").find(|(at, _)| {
        let is_line_start = *at == 0 || rest[..*at].ends_with('\n');
        is_line_start && rest[at + 3..].lines().next().is_none_or(|line| line.trim().is_empty())
    });
    match close {
        Some((at, _)) => (&rest[..at], rest[at + 3..].trim_start_matches([' ', '\n'])),
        None => ("", text),
    }
}

/// Fills the report from the front matter and returns the title.
pub(super) fn apply(head: &str, report: &mut Report, notes: &mut Vec<Note>) -> Option<String> {
    let mut title = None;
    let mut list = String::new();
    for line in head.lines() {
        // Items of a list belong to the key above them.
        if let Some(item) = line.trim().strip_prefix("- ") {
            if is_author(&list) {
                report.authors.push(unquoted(item).to_string());
            }
            continue;
        }
        let Some((key, value)) = line.split_once(':') else { continue };
        let (key, value) = (key.trim().to_lowercase(), unquoted(value));
        if value.is_empty() {
            list = key;
            continue;
        }
        match key.as_str() {
            "title" | "headline" => title = Some(value.to_string()),
            "outlet" | "publisher" | "site" | "source" => report.outlet = Some(value.to_string()),
            "url" | "link" | "address" => report.url = Some(value.to_string()),
            "language" | "lang" => report.language = Some(value.to_string()),
            "section" => report.section = Some(value.to_string()),
            "published" | "date" | "modified" | "updated" => stamp(&key, value, report, notes),
            key if is_author(key) => report.authors.extend(people(value)),
            _ => {}
        }
    }
    title
}

fn is_author(key: &str) -> bool {
    matches!(key, "author" | "authors" | "byline" | "by")
}

fn people(value: &str) -> impl Iterator<Item = String> {
    let value = value.trim_start_matches('[').trim_end_matches(']');
    value
        .split(',')
        .flat_map(|part| part.split(" and "))
        .map(|name| unquoted(name).to_string())
        .filter(|name| !name.is_empty())
}

fn stamp(key: &str, value: &str, report: &mut Report, notes: &mut Vec<Note>) {
    let stamp = moment::machine(value).map(|moment| moment.stamp("front-matter", true));
    if stamp.is_none() {
        notes.push(Note {
            span: None,
            what: format!("'{value}' in the front matter is not a date that could be read; write it as 2024-03-05"),
        });
    }
    match key {
        "published" | "date" => report.published = stamp.or(report.published.take()),
        _ => report.modified = stamp.or(report.modified.take()),
    }
}

fn unquoted(value: &str) -> &str {
    value.trim().trim_matches(['"', '\'']).trim()
}
