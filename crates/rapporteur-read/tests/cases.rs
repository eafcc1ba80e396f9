//! Runs `cases/`: a report or page as input; sections, metadata, embeds and notes as expected.

use cases::{Block, Case};
use rapporteur::report::{Note, Report};
use rapporteur_read::{ReadError, Source, read, show_stamp};
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

fn main() -> ExitCode {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases");
    cases::run(vec![(folder, Arc::new(|case, block| show(&result(case), &block.tag)))])
}

fn result(case: &Case) -> Result<(Report, Vec<Note>), ReadError> {
    let block = case.inputs.first().expect("a case has an input");
    let said = |key| block.attribute(key).map(str::to_string);
    let source = Source {
        path: path(block),
        url: said("url"),
        outlet: said("outlet"),
        published: said("published"),
        ..Source::default()
    };
    read(&source, &bytes(block))
}

/// The block's bytes; if it is `escaped`, `\xff` stands for a byte.
fn bytes(block: &Block) -> Vec<u8> {
    if block.attribute("escaped").is_none() {
        return block.text.clone().into_bytes();
    }
    let mut parts = block.text.split("\\x");
    let mut bytes = parts.next().unwrap_or_default().as_bytes().to_vec();
    for part in parts {
        let (digits, rest) = part.split_at(2);
        bytes.push(u8::from_str_radix(digits, 16).expect("two digits after \\x"));
        bytes.extend_from_slice(rest.as_bytes());
    }
    bytes
}

fn path(block: &Block) -> String {
    let end = match block.tag.as_str() {
        "markdown" => "md",
        "html" => "html",
        _ => "txt",
    };
    format!("report.{end}")
}

fn show(result: &Result<(Report, Vec<Note>), ReadError>, layer: &str) -> Option<String> {
    Some(match (result, layer) {
        (Err(refused), _) => format!("refused: {refused}"),
        (Ok((report, _)), "sections") => sections(report),
        (Ok((report, _)), "metadata") => metadata(report),
        (Ok((report, _)), "embeds") => embeds(report),
        (Ok((_, notes)), "notes") => notes.iter().map(|note| note.what.clone() + "\n").collect(),
        (Ok((report, _)), "passages") => passages(report),
        _ => return None,
    })
}

/// One line for each section: kind, words, rule.
fn sections(report: &Report) -> String {
    let line = |section: &rapporteur::report::Section| {
        let words = section.span.of(&report.text).replace('\n', " / ");
        format!("{:?}: {words} ({})\n", section.kind, section.rule)
    };
    report.sections.iter().map(line).collect()
}

/// One line for each passage of the story, its parts joined by `+`.
fn passages(report: &Report) -> String {
    let pieces = |spans: &[rapporteur::text::Span]| {
        spans.iter().map(|span| span.of(&report.text)).collect::<Vec<_>>().join(" + ")
    };
    report.passages().iter().map(|(kind, spans)| format!("{kind:?}: {}\n", pieces(spans))).collect()
}

fn metadata(report: &Report) -> String {
    let mut shown = String::new();
    let mut line = |key: &str, value: Option<String>| {
        if let Some(value) = value {
            shown += &format!("{key}: {value}\n");
        }
    };
    line("title", report.title().map(str::to_string));
    line("outlet", report.outlet.clone());
    line("url", report.url.clone());
    line("language", report.language.clone());
    line("authors", (!report.authors.is_empty()).then(|| report.authors.join(", ")));
    line("section", report.section.clone());
    line("published", report.published.as_ref().map(show_stamp));
    line("modified", report.modified.as_ref().map(show_stamp));
    line("partial", report.is_partial.then(|| "yes".to_string()));
    shown
}

fn embeds(report: &Report) -> String {
    let or_none = |value: &Option<String>| value.clone().unwrap_or_else(|| "(none)".to_string());
    let line = |embed: &rapporteur::report::Embed| {
        let signed = [&embed.author, &embed.date].into_iter().flatten().map(|words| format!(" [{words}]"));
        let signed: String = signed.collect();
        format!("{}, {}: {}{signed}\n", embed.provider, or_none(&embed.url), or_none(&embed.text))
    };
    report.embeds.iter().map(line).collect()
}
