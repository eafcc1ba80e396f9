//! Reads LitBank's quotations with their speakers, and its coreference (`quotations/tsv`,
//! `coref/conll`). Begin with [`read_all`].
//!
//! - The files have one sentence per line and no paragraphs. These are reconstructed as far as
//!   possible: a line that begins with a quotation mark begins a paragraph if a quotation has just
//!   ended or is still open; other lines continue the paragraph.
//! - The numbers in the speakers' labels are not always those of the coreference files (they agree
//!   for 984 of the 1590 quotations in which "I" and "my" show who the speaker is). A label is
//!   therefore taken to be the chain to which the first person inside its quotations belongs most
//!   often; else the chain whose phrases are most similar to the label's words, and of several such
//!   chains the one with the nearest number.

use crate::{files, setting};
use rapporteur::report::{Report, Section, SectionKind};
use rapporteur::text::Span;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::Path;

/// A text with labelled mentions and quotations with known speakers.
#[derive(Default)]
pub struct Labelled {
    /// The file's name without extension.
    pub name: String,
    /// The text.
    pub report: Report,
    /// Mentions, each with the label of its entity.
    pub mentions: Vec<(Span, String)>,
    /// Quotations, each with the label of its speaker.
    pub quotations: Vec<(Span, String)>,
}

/// The books with labelled speakers, by name.
pub fn read_all(folder: &Path) -> Result<Vec<Labelled>, String> {
    let texts: Result<Vec<Labelled>, String> =
        files::below(&folder.join("quotations/tsv"), "ann")?.iter().map(|path| read(folder, path)).collect();
    Ok(texts?.into_iter().filter(|text| !text.quotations.is_empty()).collect())
}

fn read(folder: &Path, path: &Path) -> Result<Labelled, String> {
    let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let words = files::text(&path.with_extension("txt"))?;
    let lines: Vec<Vec<&str>> =
        words.lines().map(|line| line.split(' ').filter(|word| !word.is_empty()).collect()).collect();
    let (report, places) = running(&lines);
    let coref = files::text(&folder.join("coref/conll").join(format!("{name}.conll")))?;
    let rows = coref.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    let marks: Vec<&str> = rows.map(|line| line.trim_end().rsplit('\t').next().unwrap_or("_")).collect();
    let flat: Vec<Span> = places.iter().flatten().copied().collect();
    let mentions = bracketed(&marks, &flat, '|', |label| label.to_string());
    let mut quotations = quotations(&files::text(path)?, &places);
    quotations.sort();
    let chains = chains(&report.text, &mentions, &quotations);
    let quotations = quotations.into_iter().map(|(span, label)| (span, chains[&label].clone())).collect();
    Ok(Labelled { name, report, mentions, quotations })
}

/// Quotations with the labels of their speakers, as in the file.
fn quotations(labels: &str, places: &[Vec<Span>]) -> Vec<(Span, String)> {
    let mut passages: HashMap<&str, Span> = HashMap::new();
    let mut found = Vec::new();
    for line in labels.lines() {
        let columns: Vec<&str> = line.split('\t').collect();
        match columns[..] {
            ["QUOTE", id, first, from, last, to, ..] => {
                let place = |line: &str, word: &str| {
                    places.get(line.parse::<usize>().ok()?)?.get(word.parse::<usize>().ok()?).copied()
                };
                if let (Some(start), Some(end)) = (place(first, from), place(last, to)) {
                    passages.insert(id, start.join(end));
                }
            }
            ["ATTRIB", id, speaker, ..] => {
                found.extend(passages.get(id).map(|span| (*span, speaker.to_string())));
            }
            _ => {}
        }
    }
    found
}

/// The chain of each speaker's label.
fn chains(text: &str, mentions: &[(Span, String)], quotations: &[(Span, String)]) -> BTreeMap<String, String> {
    let labels: HashSet<&String> = quotations.iter().map(|quotation| &quotation.1).collect();
    labels.into_iter().map(|label| (label.clone(), chain(text, mentions, quotations, label))).collect()
}

fn chain(text: &str, mentions: &[(Span, String)], quotations: &[(Span, String)], label: &str) -> String {
    let (name, number) = label.rsplit_once('-').unwrap_or((label, ""));
    let wanted = telling(&name.replace('_', " "));
    let mut worth: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let own = |span: Span| quotations.iter().any(|(passage, speaker)| speaker == label && passage.covers(span));
    for (span, chain) in mentions {
        let words = span.of(text);
        let counts = worth.entry(chain).or_default();
        let is_first = matches!(words.to_lowercase().as_str(), "i" | "me" | "my" | "mine" | "myself");
        counts.0 += usize::from(is_first && own(*span));
        counts.1 = counts.1.max(likeness(&wanted, &telling(words)));
    }
    let near = |chain: &str| match (chain.parse::<i64>(), number.parse::<i64>()) {
        (Ok(one), Ok(other)) => -(one - other).abs(),
        _ => i64::MIN,
    };
    let best = worth.into_iter().filter(|(_, counts)| *counts != (0, 0));
    let best = best.max_by_key(|(chain, counts)| (*counts, near(chain)));
    best.map_or(number, |(chain, _)| chain).to_string()
}

fn telling(words: &str) -> HashSet<String> {
    let pieces = words.split(|c: char| !c.is_alphanumeric()).filter(|piece| !piece.is_empty());
    pieces.map(str::to_lowercase).filter(|piece| !matches!(piece.as_str(), "the" | "a" | "an" | "of" | "s")).collect()
}

/// Jaccard similarity of two sets of words, in thousandths.
fn likeness(one: &HashSet<String>, other: &HashSet<String>) -> usize {
    let shared = one.intersection(other).count();
    shared * 1000 / (one.len() + other.len() - shared).max(1)
}

/// The lines as running text, and the place of each word.
fn running(lines: &[Vec<&str>]) -> (Report, Vec<Vec<Span>>) {
    let style = style(lines);
    let mut report = Report { language: Some("en".into()), ..Report::default() };
    let mut places = Vec::new();
    let (mut start, mut is_open, mut has_ended) = (0, false, false);
    for line in lines.iter() {
        let begins = line.first().is_some_and(|word| style.contains(word));
        if begins && (is_open || has_ended) {
            close(&mut report, start);
            start = report.text.len();
        }
        is_open &= !begins;
        let mut own = Vec::new();
        for (at, word) in line.iter().enumerate() {
            let is_mark = style.contains(word) && !is_apostrophe(line, at, is_open);
            let is_closing =
                if is_mark { is_open } else { *word != "'" && setting::is_closing(word) || *word == "n’t" };
            let is_tight = report.text.len() == start || ends_open(&report.text, style[0], is_open);
            if !is_tight && !is_closing {
                report.text.push(' ');
            }
            let from = report.text.len();
            report.text.push_str(word);
            own.push(Span::new(from, report.text.len()));
            is_open ^= is_mark;
        }
        has_ended = !is_open && line.last().is_some_and(|word| style.contains(word));
        places.push(own);
    }
    close(&mut report, start);
    (report, places)
}

/// The style of quotation marks that begins most lines.
fn style(lines: &[Vec<&str>]) -> &'static [&'static str] {
    let styles: [&[&str]; 4] = [&["\""], &["“", "”"], &["‘", "’"], &["'"]];
    let begun = |style: &[&str]| lines.iter().filter(|line| line.first() == style.first()).count();
    styles.into_iter().rev().max_by_key(|style| begun(style)).unwrap_or(styles[0])
}

/// True for the apostrophe in "the boys ' room", in a text with single quotation marks.
fn is_apostrophe(line: &[&str], at: usize, is_open: bool) -> bool {
    let before = at.checked_sub(1).map_or("", |at| line[at]);
    line[at] == "'" && !is_open && before.ends_with(char::is_alphanumeric)
}

/// True if the text ends with an opening bracket or quotation mark.
fn ends_open(text: &str, mark: &str, is_open: bool) -> bool {
    text.ends_with(['(', '[', '“', '‘', '\n']) || is_open && text.ends_with(mark)
}

fn close(report: &mut Report, start: usize) {
    let span = Span::new(start, report.text.len());
    if !span.is_empty() {
        report.sections.push(Section { kind: SectionKind::Paragraph, span, rule: "paragraph" });
        report.text.push('\n');
    }
}

/// Mentions from the brackets next to the words: `(0`, `0)`, `(3)`, `(1-person-new`.
pub fn bracketed(
    marks: &[&str],
    places: &[Span],
    divider: char,
    label: impl Fn(&str) -> String,
) -> Vec<(Span, String)> {
    let mut open: HashMap<String, Vec<Span>> = HashMap::new();
    let mut found = Vec::new();
    for (mark, &place) in marks.iter().zip(places) {
        let separated = mark.replace('(', &format!("{divider}(")).replace(')', &format!("){divider}"));
        for piece in separated.split(divider).filter(|piece| piece.contains(['(', ')'])) {
            let name = label(piece.trim_matches(['(', ')']));
            if piece.starts_with('(') {
                open.entry(name.clone()).or_default().push(place);
            }
            if piece.ends_with(')')
                && let Some(start) = open.get_mut(&name).and_then(Vec::pop)
            {
                found.push((start.join(place), name));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_from_marks() {
        let lines = [
            "\" It is old .",
            "It is cold , \" said Ana .",
            "She left .",
            "\" No , \" said Omar .",
            "\" Yes ! \"",
            "\" The boys ' room ? \"",
        ];
        let lines: Vec<Vec<&str>> = lines.iter().map(|line| line.split(' ').collect()).collect();
        let (report, places) = running(&lines);
        let text = "\"It is old. It is cold,\" said Ana. She left. \"No,\" said Omar. \"Yes!\"\n\"The boys ' room?\"\n";
        assert_eq!(report.text, text);
        assert_eq!(report.sections.len(), 2);
        assert_eq!(places[3][1].of(&report.text), "No");
    }

    #[test]
    fn labels_by_what_they_say_of_themselves() {
        let text = "Mr Roe Ana I I";
        let mentions = [("0", 0, 6), ("1", 7, 10), ("0", 11, 12), ("1", 13, 14)];
        let mentions: Vec<(Span, String)> =
            mentions.iter().map(|(label, start, end)| (Span::new(*start, *end), label.to_string())).collect();
        let quotations = vec![(Span::new(11, 12), "Roe-3".to_string()), (Span::new(0, 1), "Ana-0".to_string())];
        let found = chains(text, &mentions, &quotations);
        assert_eq!(found["Roe-3"], "0");
        assert_eq!(found["Ana-0"], "1");
    }
}
