//! Writes the training data of the coreference scorer: `candidates FOLDER OUT [MODELS]`, where
//! FOLDER is GUM (`dep`, `splits.tsv`) or LitBank (`coref/conll`). `OUT.jsonl` has one line for
//! each document (name, words, heads, candidates, the earlier candidates of each); `OUT.pairs` has
//! the features of its pairs as bytes, in the same order.

use eval::{conllu, files, reader};
use rapporteur::annotations::{Parse, Sentence, Token};
use rapporteur::report::{Report, Section, SectionKind};
use rapporteur::text::Span;
use rapporteur_desk::reading;
use rapporteur_nn::Model;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

fn main() -> Result<(), String> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (folder, out, models) = match arguments.as_slice() {
        [folder, out] => (folder.as_str(), out.as_str(), "models"),
        [folder, out, models] => (folder.as_str(), out.as_str(), models.as_str()),
        _ => return Err("usage: candidates FOLDER OUT [MODELS]".into()),
    };
    let model = reader::load(Path::new(models))?;
    let create = |ending: &str| {
        let path = format!("{out}.{ending}");
        File::create(&path).map(BufWriter::new).map_err(|error| format!("{path}: {error}"))
    };
    let (mut lines, mut bytes) = (create("jsonl")?, create("pairs")?);
    for document in documents(Path::new(folder))? {
        write(&document, &model, &mut lines, &mut bytes).map_err(|error| error.to_string())?;
    }
    Ok(())
}

struct Document {
    name: String,
    report: Report,
    parse: Parse,
}

fn write(document: &Document, model: &Model, lines: &mut impl Write, bytes: &mut impl Write) -> std::io::Result<()> {
    let Document { name, report, parse } = document;
    let words = |sentence: &Sentence| -> Vec<&str> {
        parse.tokens[sentence.tokens()].iter().map(|token| token.span.of(&report.text)).collect()
    };
    let sentences: Vec<Vec<&str>> = parse.sentences.iter().map(words).collect();
    let hints = reading::hints(report, parse, model);
    let candidates = rapporteur::antecedent_candidates(report, parse, &hints);
    let mut earlier: Vec<Vec<u32>> = vec![Vec::new(); candidates.list.len()];
    for pair in &candidates.pairs {
        earlier[pair.later as usize].push(pair.earlier);
        bytes.write_all(&pair.features)?;
    }
    let heads: Vec<Vec<Option<u32>>> =
        hints.sentences.iter().map(|sentence| sentence.words.iter().map(|word| word.head).collect()).collect();
    let list: Vec<(u32, [u8; 10])> = candidates.list.iter().map(|one| (one.word, one.features)).collect();
    let line = serde_json::json!({
        "name": name, "words": sentences, "heads": heads, "candidates": list, "earlier": earlier,
    });
    writeln!(lines, "{line}")
}

fn documents(folder: &Path) -> Result<Vec<Document>, String> {
    let gum = folder.join("dep");
    if gum.exists() {
        let mut found = Vec::new();
        for path in files::below(&gum, "conllu")? {
            found.extend(conllu::read(&path)?.into_iter().map(labelled));
        }
        return Ok(found);
    }
    files::below(&folder.join("coref/conll"), "conll")?.iter().map(|path| litbank(path)).collect()
}

fn labelled(text: conllu::Labelled) -> Document {
    let parse = conllu::parse(&text);
    Document { name: text.name, report: text.report, parse }
}

/// Reads LitBank's CoNLL: words in the fourth column, an empty line after each sentence; the text
/// has a space between words.
fn litbank(path: &Path) -> Result<Document, String> {
    let content = files::text(path)?;
    let (mut text, mut parse) = (String::new(), Parse::default());
    for block in content.split("\n\n") {
        let first = parse.tokens.len() as u32;
        for word in block.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split('\t').nth(3)) {
            let start = text.len() as u32;
            text.push_str(word);
            parse.tokens.push(Token { span: Span { start, end: text.len() as u32 } });
            text.push(' ');
        }
        let last = parse.tokens.len() as u32;
        if let [one, ..] = &parse.tokens[first as usize..] {
            let span = Span { start: one.span.start, end: text.trim_end().len() as u32 };
            parse.sentences.push(Sentence { span, first, last, section: 0 });
        }
    }
    let span = Span { start: 0, end: text.trim_end().len() as u32 };
    let sections = vec![Section { kind: SectionKind::Paragraph, span, rule: "litbank" }];
    let name = path.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    Ok(Document { name, report: Report { text, sections, ..Report::default() }, parse })
}
