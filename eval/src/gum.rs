//! Reads GUM's XML: one word per line, elements on lines of their own, `date` elements with TEI's
//! attributes. Begin with [`read`].

use crate::marked::{Document, Mark};
use crate::{files, setting, xml};
use jiff::civil::Date;
use quick_xml::events::BytesStart;
use rapporteur::report::{Section, SectionKind, Stamp};
use rapporteur::text::Span;
use std::collections::HashMap;
use std::path::Path;

/// Reads a file; its day of publication is the day of creation.
pub fn read(path: &Path) -> Result<Document, String> {
    let source = files::text(path)?;
    let mut labelled = Document { name: files::stem(path), ..Document::default() };
    let mut open = Vec::new();
    let mut is_tight = true;
    for line in source.lines() {
        match line.strip_prefix('<') {
            Some(tag) => element(tag, &mut labelled, &mut open),
            None => word(line, &mut labelled, &mut is_tight),
        }
    }
    Ok(labelled)
}

/// Elements that begin a new section.
const BLOCKS: [&str; 10] = ["p", "head", "item", "caption", "sp", "quote", "figure", "cell", "row", "lg"];

fn element(tag: &str, labelled: &mut Document, open: &mut Vec<(usize, HashMap<String, String>)>) {
    let name: &str = tag.trim_start_matches('/').split([' ', '>', '/']).next().unwrap_or("");
    let end = labelled.report.text.len();
    let attributes = || xml::attributes(&BytesStart::from_content(tag.trim_end_matches(['>', '/']), name.len()));
    match (name, tag.starts_with('/')) {
        ("text", false) => {
            let day: Option<Date> = attributes().get("dateCreated").and_then(|value| value.get(..10)?.parse().ok());
            let stamp = |day| Stamp { day, time: None, offset_minutes: None, from: "label", is_sure: true };
            labelled.report.published = day.map(stamp);
        }
        ("date", false) => open.push((end, attributes())),
        ("date", true) => {
            let Some((start, attributes)) = open.pop() else { return };
            let span = Span::new(start, end).trim(&labelled.report.text);
            if !span.is_empty() {
                labelled.marks.push(Mark { tag: "date".into(), span, attributes, ..Mark::default() });
            }
        }
        (name, _) if BLOCKS.contains(&name) && end > 0 && !labelled.report.text.ends_with('\n') => {
            labelled.report.text.push('\n');
        }
        _ => {}
    }
}

fn word(line: &str, labelled: &mut Document, is_tight: &mut bool) {
    let form = xml::unescape(line.split('\t').next().unwrap_or(""));
    if form.is_empty() {
        return;
    }
    let report = &mut labelled.report;
    let is_first = report.text.is_empty() || report.text.ends_with('\n');
    let (opens, closes) = straight_mark(&report.text, &form);
    if !is_first && !*is_tight && !closes && !setting::is_closing(&form) {
        report.text.push(' ');
    }
    let start = report.text.len();
    report.text.push_str(&form);
    *is_tight = opens || setting::is_opening(&form);
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

/// Whether the word is an opening, or a closing, straight quotation mark.
fn straight_mark(text: &str, form: &str) -> (bool, bool) {
    let is_mark = form == "\"";
    let is_open = text.rsplit('\n').next().is_some_and(|line| line.matches('"').count() % 2 == 1);
    (is_mark && !is_open, is_mark && is_open)
}
