//! Who says what, as a list. Begin with [`said`], then [`text`], [`json`](fn@json) or
//! [`csv`](fn@csv).

use super::layout::{Line, piece, plain, write_paragraph};
use super::{Column, Sentences, csv_table, name};
use crate::json;
use crate::plain::{clean, letter};
use crate::record::{Cite, Quote, Record, Report, Statement};
use anstyle::{AnsiColor, Style};
use rapporteur::annotations::QuoteForm;
use rapporteur::vocabulary::Vocabulary;
use serde::Serialize;

/// One wording of a statement in one report.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Said<'a> {
    /// The report's path.
    pub path: &'a str,
    /// Key of the statement, as in the record.
    pub statement: &'a str,
    /// The speaker's name, from this report or another.
    pub name: Option<&'a str>,
    /// The wording.
    #[serde(flatten)]
    pub quote: &'a Quote,
    #[serde(skip)]
    report: usize,
}

/// What to select.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Asked {
    /// Part of the speaker's name or description.
    pub speaker: Option<String>,
    /// Part of the content.
    pub about: Option<String>,
}

/// The selected wordings, ordered by report and place. Case does not matter.
pub fn said<'a>(record: &'a Record, asked: &Asked) -> Vec<Said<'a>> {
    let of = |statement: &'a Statement| statement.quotes.iter().filter_map(|quote| one(record, statement, quote));
    let mut found: Vec<Said> = record.statements.iter().flat_map(of).filter(|said| is_asked(said, asked)).collect();
    found.sort_by_key(|said| (said.report, said.quote.content.first().map(|cite| (cite.start, cite.end))));
    found
}

fn one<'a>(record: &'a Record, statement: &'a Statement, quote: &'a Quote) -> Option<Said<'a>> {
    let key = &quote.content.first()?.report;
    let report = record.reports.iter().position(|report| report.key == *key)?;
    let entity = record.entities.iter().find(|entity| Some(&entity.key) == statement.speaker.as_ref());
    Some(Said {
        path: &record.reports[report].path,
        statement: &statement.key,
        name: entity.map(|entity| entity.name.text.as_str()),
        quote,
        report,
    })
}

fn is_asked(said: &Said, asked: &Asked) -> bool {
    let has = |text: &str, words: &str| clean(text).to_lowercase().contains(&clean(words).to_lowercase());
    let speakers = said.name.into_iter().chain(said.quote.speaker.as_ref().map(|cite| cite.text.as_str()));
    let is_speaker = asked.speaker.as_ref().is_none_or(|words| speakers.into_iter().any(|text| has(text, words)));
    is_speaker && asked.about.as_ref().is_none_or(|words| has(&content(said.quote), words))
}

fn content(quote: &Quote) -> String {
    quote.content.iter().map(|cite| cite.text.as_str()).collect::<Vec<_>>().join(" … ")
}

/// As readable text: for each report, who says what.
pub fn text(record: &Record, said: &[Said], columns: usize) -> String {
    let columns = columns.clamp(30, 120);
    let mut out = String::new();
    for (index, report) in record.reports.iter().enumerate() {
        let own: Vec<&Said> = said.iter().filter(|said| said.report == index).collect();
        if own.is_empty() {
            continue;
        }
        write_heading(report, index, columns, &mut out);
        own.into_iter().for_each(|said| write_one(said, columns, &mut out));
    }
    if said.is_empty() { "no statement was found\n".to_string() } else { out }
}

fn write_heading(report: &Report, index: usize, columns: usize, out: &mut String) {
    let bold = Style::new().bold();
    let line: Line = vec![piece(bold, format!("{} {}", letter(index), name(report)))];
    write_paragraph(&line, 0, 0, columns, out);
    out.push('\n');
}

fn write_one(said: &Said, columns: usize, out: &mut String) {
    let quote = said.quote;
    let phrase = quote.speaker.as_ref().map_or("no source given".to_string(), |cite| clean(&cite.text));
    let known = said.name.map(clean).filter(|name| !phrase.contains(name.as_str()));
    let who = known.map_or(phrase.clone(), |name| format!("{name} ({phrase})"));
    let style = Style::new().bold().fg_color(Some(AnsiColor::Cyan.into()));
    let mut line: Line = vec![piece(style, who)];
    let cue = quote.cue.as_ref().map(|cue| clean(&cue.text)).unwrap_or_default();
    let cue = cue.trim_end_matches(|c: char| !c.is_alphanumeric());
    if !cue.is_empty() {
        line.push(plain(format!(": “{cue}”")));
    }
    write_paragraph(&line, 2, 2, columns, out);
    let marked = if quote.form == QuoteForm::Direct {
        format!("“{}”", clean(&content(quote)))
    } else {
        clean(&content(quote))
    };
    write_paragraph(&[plain(marked)], 4, 0, columns, out);
    write_paragraph(&[piece(Style::new().dimmed(), details(said))], 4, 0, columns, out);
    out.push('\n');
}

/// The attributes of the wording and its place.
fn details(said: &Said) -> String {
    let quote = said.quote;
    let told = |label: &str, cite: &Option<Cite>| cite.as_ref().map(|cite| format!("{label}: {}", clean(&cite.text)));
    let parts = [
        Some(format!("{}, {}", quote.stance.name(), quote.form.name())),
        quote.source.map(|source| format!("source: {}", source.name())),
        told("to", &quote.addressee),
        told("channel", &quote.channel),
        told("where", &quote.venue),
        told("when", &quote.time),
        quote.inside.as_ref().map(|_| "inside another statement".to_string()),
        place(said),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join("; ")
}

/// "A 431-522": letter of the report, first code point, and one past the last.
fn place(said: &Said) -> Option<String> {
    let (first, last) = (said.quote.content.first()?, said.quote.content.last()?);
    Some(format!("{} {}-{}", letter(said.report), first.start, last.end))
}

/// As a JSON list.
pub fn json(said: &[Said]) -> String {
    json::pretty(&said)
}

/// As CSV: a header line, then one line for each (RFC 4180, but lines end with a line feed).
pub fn csv(record: &Record, said: &[Said]) -> String {
    let sentences = Sentences::new(record);
    csv_table(
        &columns(),
        said.iter().map(|said| Told { said, report: &record.reports[said.report], sentences: &sentences }),
    )
}

/// A line of the CSV.
struct Told<'a> {
    said: &'a Said<'a>,
    report: &'a Report,
    sentences: &'a Sentences<'a>,
}

fn columns<'a>() -> Vec<Column<Told<'a>>> {
    vec![
        ("report", |told| told.said.path.to_string()),
        ("outlet", |told| told.report.outlet.as_deref().map(clean).unwrap_or_default()),
        ("published", |told| told.report.published.as_ref().map_or(String::new(), |stamp| stamp.when.clone())),
        ("start", |told| told.said.quote.content.first().map_or(String::new(), |cite| cite.start.to_string())),
        ("end", |told| told.said.quote.content.last().map_or(String::new(), |cite| cite.end.to_string())),
        ("name", |told| told.said.name.map(clean).unwrap_or_default()),
        ("speaker", |told| cited(&told.said.quote.speaker)),
        ("source", |told| told.said.quote.source.map_or("", |source| source.name()).to_string()),
        ("stance", |told| told.said.quote.stance.name().to_string()),
        ("cue", |told| cited(&told.said.quote.cue)),
        ("form", |told| told.said.quote.form.name().to_string()),
        ("content", |told| clean(&content(told.said.quote))),
        ("addressee", |told| cited(&told.said.quote.addressee)),
        ("channel", |told| cited(&told.said.quote.channel)),
        ("venue", |told| cited(&told.said.quote.venue)),
        ("time", |told| cited(&told.said.quote.time)),
        ("statement", |told| told.said.statement.to_string()),
        ("inside", |told| told.said.quote.inside.clone().unwrap_or_default()),
        ("rule", |told| told.said.quote.rule.clone()),
        ("sentence", |told| told.said.quote.content.first().map_or(String::new(), |cite| told.sentences.of(cite))),
    ]
}

fn cited(cite: &Option<Cite>) -> String {
    cite.as_ref().map(|cite| clean(&cite.text)).unwrap_or_default()
}
