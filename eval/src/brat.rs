//! Reads PolNeAR: texts with attributions in brat's standoff format. Begin with [`read_all`].
//!
//! A folder has `text/NAME.txt` and `attributions/NAME_ANNOTATOR.ann`. If several annotators
//! labelled a text, the first by name is used. Offsets are code points; a content may have several
//! spans.

use crate::files;
use rapporteur::report::{Report, Section, SectionKind};
use rapporteur::text::Span;
use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};

/// A text with the labels of one annotator.
pub struct Labelled {
    /// Name of the file.
    pub name: String,
    /// The text: the first line is its title, every other one a paragraph.
    pub report: Report,
    /// The attributions in order of their cues.
    pub attributions: Vec<Attribution>,
    /// Page furniture, which is left out of all counts.
    pub discarded: Vec<Span>,
}

/// A source, a cue and a content; each may have several spans, and the source may be missing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Attribution {
    /// The source.
    pub source: Vec<Span>,
    /// The cue.
    pub cue: Vec<Span>,
    /// The content.
    pub content: Vec<Span>,
}

/// The labelled texts of a folder, in order of their names.
pub fn read_all(folder: &Path) -> Result<Vec<Labelled>, String> {
    let first_of = first_annotators(&folder.join("attributions"))?;
    first_of.iter().map(|(name, labels)| read(folder, name, labels)).collect()
}

/// The file of the first annotator of each text.
fn first_annotators(folder: &Path) -> Result<BTreeMap<String, PathBuf>, String> {
    let mut found = BTreeMap::new();
    for path in files::below(folder, "ann")? {
        let stem = files::stem(&path);
        let name = stem.rsplit_once('_').map_or(stem.as_str(), |pair| pair.0).to_owned();
        found.entry(name).or_insert(path);
    }
    Ok(found)
}

fn read(folder: &Path, name: &str, labels: &Path) -> Result<Labelled, String> {
    let path = folder.join("text").join(format!("{name}.txt"));
    let text = files::text(&path)?;
    let labels = files::text(labels)?;
    let mut labelled = parse(&text, &labels);
    labelled.name = name.to_owned();
    Ok(labelled)
}

/// The labels of a text. Labels without a valid span are left out, as are attributions without
/// content.
pub fn parse(text: &str, labels: &str) -> Labelled {
    let mut places: Vec<u32> = text.char_indices().map(|(at, _)| at as u32).collect();
    places.push(text.len() as u32);
    let mut spans: HashMap<&str, (&str, Vec<Span>)> = HashMap::new();
    let mut attributions = Vec::new();
    for line in labels.lines() {
        let mut columns = line.split('\t');
        let (Some(id), Some(body)) = (columns.next(), columns.next()) else { continue };
        if id.starts_with('T') {
            spans.extend(marked(body, &places).map(|mark| (id, mark)));
        } else if id.starts_with('E') {
            attributions.push(attribution(body, &spans));
        }
    }
    attributions.retain(|attribution| !attribution.content.is_empty());
    attributions.sort_by_key(|attribution| attribution.cue.first().copied());
    let discarded = spans.values().filter(|mark| mark.0 == "Discard").flat_map(|mark| mark.1.clone()).collect();
    Labelled { name: String::new(), report: report(text), attributions, discarded }
}

/// Parses `Content 5 9;12 15`.
fn marked<'a>(body: &'a str, places: &[u32]) -> Option<(&'a str, Vec<Span>)> {
    let (label, ranges) = body.split_once(' ')?;
    let span = |range: &str| {
        let (start, end) = range.trim().split_once(' ')?;
        let place = |at: &str| places.get(at.parse::<usize>().ok()?).copied();
        Some(Span { start: place(start)?, end: place(end)? }).filter(|span| span.start < span.end)
    };
    Some((label, ranges.split(';').filter_map(span).collect()))
}

/// Parses `Attribution:T4 Content:T3 Cue:T2 Source:T1`; roles may be numbered.
fn attribution(body: &str, spans: &HashMap<&str, (&str, Vec<Span>)>) -> Attribution {
    let mut found = Attribution::default();
    for (role, id) in body.split(' ').filter_map(|pair| pair.split_once(':')) {
        let pieces = spans.get(id).map(|mark| mark.1.clone()).unwrap_or_default();
        match role.trim_end_matches(|c: char| c.is_ascii_digit()) {
            "Source" => found.source.extend(pieces),
            "Cue" => found.cue.extend(pieces),
            "Content" => found.content.extend(pieces),
            _ => {}
        }
    }
    for pieces in [&mut found.source, &mut found.cue, &mut found.content] {
        pieces.sort();
    }
    found
}

fn report(text: &str) -> Report {
    let mut report = Report { text: text.to_owned(), language: Some("en".into()), ..Report::default() };
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let span = Span::new(start, start + line.len()).trim(text);
        start += line.len();
        if !span.is_empty() {
            let kind = if report.sections.is_empty() { SectionKind::Title } else { SectionKind::Paragraph };
            report.sections.push(Section { kind, span, rule: "line" });
        }
    }
    report
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn standoff_is_read_in_code_points_and_pieces() {
        let text = "Tïtle.\n\n“It is,” she said, “late.” Read on.\n";
        let labels = "T1\tContent 8 16;27 34\t...\nT2\tCue 21 25\tsaid\nT3\tSource 17 20\tshe\n\
                      T4\tAttribution 21 25\tsaid\nE1\tAttribution:T4 Content1:T1 Cue:T2 Source:T3\n\
                      T5\tDiscard 35 43\tRead on.\nE2\tAttribution-no-source:T4 Cue:T9\nE3\t\n";
        let read = parse(text, labels);
        let words = |spans: &[Span]| spans.iter().map(|span| span.of(text).to_owned()).collect::<Vec<_>>();
        assert_eq!(read.attributions.len(), 1);
        assert_eq!(words(&read.attributions[0].content), ["“It is,”", "“late.”"]);
        assert_eq!(words(&read.attributions[0].source), ["she"]);
        assert_eq!(words(&read.attributions[0].cue), ["said"]);
        assert_eq!(words(&read.discarded), ["Read on."]);
        assert_eq!(read.report.sections.len(), 2);
    }
}
