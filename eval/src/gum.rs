//! Reads GUM's XML: a word a line, elements on lines of their own, `date`
//! elements with TEI's attributes. Begin with [`read`].

use crate::cat::{self, Labelled, Mark};
use jiff::civil::Date;
use rapporteur::report::{Section, SectionKind, Stamp};
use rapporteur::text::Span;
use std::path::Path;

/// One file; published on the day of its making.
pub fn read(path: &Path) -> Labelled {
    let source = std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut labelled = Labelled {
        name: path.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default(),
        ..Labelled::default()
    };
    let mut open = Vec::new();
    let mut is_tight = true;
    for line in source.lines() {
        match line.strip_prefix('<') {
            Some(tag) => element(tag, &mut labelled, &mut open),
            None => word(line, &mut labelled, &mut is_tight),
        }
    }
    labelled
}

/// Elements between which a new section begins.
const BLOCKS: [&str; 10] = ["p", "head", "item", "caption", "sp", "quote", "figure", "cell", "row", "lg"];

fn element(tag: &str, labelled: &mut Labelled, open: &mut Vec<(usize, std::collections::HashMap<String, String>)>) {
    let name: &str = tag.trim_start_matches('/').split([' ', '>', '/']).next().unwrap_or("");
    let end = labelled.report.text.len();
    match (name, tag.starts_with('/')) {
        ("text", false) => {
            let day: Option<Date> =
                cat::attributes(&tag[4..]).get("dateCreated").and_then(|value| value.get(..10)?.parse().ok());
            let stamp = |day| Stamp { day, time: None, offset_minutes: None, from: "label", is_sure: true };
            labelled.report.published = day.map(stamp);
        }
        ("date", false) => open.push((end, cat::attributes(&tag[4..]))),
        ("date", true) => {
            let Some((start, attributes)) = open.pop() else { return };
            let span = Span::new(start, end).trim(&labelled.report.text);
            if !span.is_empty() {
                labelled.marks.push(Mark { tag: "date".into(), span, attributes });
            }
        }
        (name, _) if BLOCKS.contains(&name) && end > 0 && !labelled.report.text.ends_with('\n') => {
            labelled.report.text.push('\n');
        }
        _ => {}
    }
}

fn word(line: &str, labelled: &mut Labelled, is_tight: &mut bool) {
    let form = cat::unescape(line.split('\t').next().unwrap_or(""));
    if form.is_empty() {
        return;
    }
    let report = &mut labelled.report;
    let is_first = report.text.is_empty() || report.text.ends_with('\n');
    let (opens, closes) = straight_mark(&report.text, &form);
    if !is_first && !*is_tight && !closes && !cat::is_closing(&form) {
        report.text.push(' ');
    }
    let start = report.text.len();
    report.text.push_str(&form);
    *is_tight = opens || cat::is_opening(&form);
    let end = report.text.len() as u32;
    match report.sections.last_mut().filter(|_| !is_first) {
        Some(section) => section.span.end = end,
        None => {
            let span = Span::new(start, report.text.len());
            let kind = if report.sections.is_empty() { SectionKind::Title } else { SectionKind::Paragraph };
            report.sections.push(Section { kind, span, rule: "gum" });
        }
    }
}

/// Whether the word is a straight quotation mark that opens, or one that closes
/// what an earlier mark of the paragraph opened.
fn straight_mark(text: &str, form: &str) -> (bool, bool) {
    let is_mark = form == "\"";
    let is_open = text.rsplit('\n').next().is_some_and(|line| line.matches('"').count() % 2 == 1);
    (is_mark && !is_open, is_mark && is_open)
}
