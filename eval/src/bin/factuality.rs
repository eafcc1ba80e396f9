//! Scores whether what a predicate tells has happened, on UDS:
//! `factuality FOLDER [MODELS] [--part PART] [--show] [--figures]`, where FOLDER holds
//! `factuality-normalized.zip` (or `factuality.json`) as in `data/uds` and
//! stands beside `ud-ewt`, whose sentences it labels. Counted are `dev` and
//! `test`, or PART; on `train` the model was trained. Words are those of the treebank,
//! tags and trees are the model's.

use eval::{conllu, figures, files, reader};
use flate2::read::DeflateDecoder;
use rapporteur::annotations::{Annotations, Parse, Sentence, Status, Token};
use rapporteur::report::Report;
use rapporteur_desk::reading;
use serde_json::Value;
use std::collections::HashMap;
use std::io::Read;
use std::path::Path;

/// Path of the treebank, relative to the folder of the labels.
const TREEBANK: &str = "../ud-ewt";

#[derive(Default)]
struct Counts {
    labels: usize,
    told: usize,
    right: usize,
    positive: usize,
    right_of_all: usize,
}

fn main() -> Result<(), String> {
    let (mut arguments, wants_figures) = figures::arguments();
    let is_shown = figures::flag(&mut arguments, "--show");
    let parts = match figures::option(&mut arguments, "--part") {
        Some(part) => vec![part],
        None => vec!["dev".into(), "test".into()],
    };
    let usage = "usage: factuality FOLDER [MODELS] [--part PART] [--show] [--figures]";
    let folder = Path::new(arguments.first().ok_or(usage)?);
    let labels = labels(folder)?;
    let model = reader::load(Path::new(arguments.get(1).map_or("models", String::as_str)))?;
    let mut counts = Counts::default();
    let treebank = folder.join(TREEBANK);
    for path in files::all_below(&treebank, "conllu")? {
        let name = files::stem(&path);
        let Some(part) = parts.iter().find(|part| name.ends_with(&format!("-{part}"))) else { continue };
        let texts = conllu::read(&path)?;
        let sentences: Vec<&conllu::Sentence> = texts.iter().flat_map(|text| &text.sentences).collect();
        let offsets = offsets(&sentences, &labels, part);
        let firsts = texts.iter().scan(0, |number, text| {
            *number += text.sentences.len();
            Some(*number - text.sentences.len())
        });
        for (mut number, text) in files::half_of(firsts.zip(&texts).collect()) {
            let all = reading::understand(&text.report, parse(text), &model);
            for sentence in 0..text.sentences.len() {
                let values = labels.get(&format!("ewt-{part}-{}", number as i32 + 1 - offsets[number]));
                number += 1;
                if let Some(values) = values {
                    score(&text.report, &all, sentence, values, &mut counts, is_shown);
                }
            }
        }
    }
    if counts.labels == 0 {
        return Err(files::wrong_kind(
            &treebank,
            &format!("no *-{}.conllu with labelled sentences in it", parts.join(".conllu, *-")),
        ));
    }
    let share = |count: usize, of: usize| count as f64 / of.max(1) as f64;
    println!("{} predicates, {} told of", counts.labels, counts.told);
    println!("sign, of those told of  {:.3}", share(counts.right, counts.told));
    println!("sign, all (others: yes) {:.3}", share(counts.right_of_all, counts.labels));
    println!("always yes              {:.3}", share(counts.positive, counts.labels));
    if wants_figures {
        figures::print("all", "sign", share(counts.right, counts.told));
        figures::print("all", "sign-of-all", share(counts.right_of_all, counts.labels));
    }
    Ok(())
}

/// For each sentence, by how much its number differs from that in the labels, which are for version
/// 1.2 of the treebank; some sentences were joined since. The offset is chosen that puts most
/// labels in the vicinity on predicates.
fn offsets(sentences: &[&conllu::Sentence], labels: &Labels, part: &str) -> Vec<i32> {
    let hits = |number: usize, offset: i32| {
        let values = labels.get(&format!("ewt-{part}-{}", number as i32 + 1 - offset));
        values.into_iter().flatten().filter(|(token, _)| is_predicate(sentences[number], *token)).count()
    };
    let around = |number: usize| number.saturating_sub(15)..(number + 16).min(sentences.len());
    let best = |number: usize| {
        (-3..=3).max_by_key(|&offset| (around(number).map(|near| hits(near, offset)).sum::<usize>(), -i32::abs(offset)))
    };
    (0..sentences.len()).map(|number| best(number).unwrap_or(0)).collect()
}

fn is_predicate(sentence: &conllu::Sentence, token: usize) -> bool {
    let word = token.checked_sub(1).and_then(|at| sentence.tokens.get(at));
    let heads = ["root", "ccomp", "xcomp", "advcl", "acl", "acl:relcl", "conj", "parataxis"];
    word.is_some_and(|word| heads.contains(&word.relation.as_str()) && word.upos != "AUX")
}

fn parse(text: &conllu::Labelled) -> Parse {
    let mut parse = Parse::default();
    for sentence in &text.sentences {
        let first = parse.tokens.len() as u32;
        parse.tokens.extend(sentence.tokens.iter().map(|token| Token { span: token.span }));
        let last = parse.tokens.len() as u32;
        parse.sentences.push(Sentence { span: sentence.span, first, last, section: sentence.section });
    }
    parse
}

fn score(
    report: &Report,
    all: &Annotations,
    sentence: usize,
    values: &[(usize, f64)],
    counts: &mut Counts,
    is_shown: bool,
) {
    let first = all.parse.sentences[sentence].first as usize;
    for &(token, value) in values {
        let word = first + token - 1;
        let wanted = value > 0.0;
        counts.labels += 1;
        counts.positive += usize::from(wanted);
        let event = all.events.iter().find(|event| event.head as usize == word);
        let told = event.and_then(|event| has_happened(event.status));
        counts.right_of_all += usize::from(told.unwrap_or(true) == wanted);
        let Some(ours) = told else { continue };
        counts.told += 1;
        counts.right += usize::from(ours == wanted);
        if is_shown && ours != wanted {
            let status = event.map(|event| event.status);
            let words = all.parse.sentences[sentence].span.of(&report.text);
            println!("{value:.2} {status:?} [{}] :: {words}", all.words[word].span.of(&report.text));
        }
    }
}

fn has_happened(status: Status) -> Option<bool> {
    match status {
        Status::Occurred | Status::Ongoing | Status::Standing | Status::Former => Some(true),
        Status::Unknown => None,
        _ => Some(false),
    }
}

type Labels = HashMap<String, Vec<(usize, f64)>>;

/// For each sentence, its predicates (numbers of words, from 1) with their values.
fn labels(folder: &Path) -> Result<Labels, String> {
    let plain = std::fs::read(folder.join("factuality.json"));
    let text = plain.or_else(|_| unpacked(&folder.join("factuality-normalized.zip")));
    let text = text.map_err(|error| files::wrong_kind(folder, &format!("no labels that can be read: {error}")))?;
    let value: Value = serde_json::from_slice(&text).map_err(|error| error.to_string())?;
    let mut found = Labels::new();
    for (sentence, predicates) in value["data"].as_object().into_iter().flatten() {
        for (name, label) in predicates.as_object().into_iter().flatten() {
            let token = name.rsplit('-').next().and_then(|token| token.parse().ok());
            let value = label["factuality"]["factual"]["value"].as_f64();
            if let (Some(token), Some(value)) = (token, value) {
                found.entry(sentence.clone()).or_default().push((token, value));
            }
        }
    }
    Ok(found)
}

/// The contents of the first file in a zip archive.
fn unpacked(path: &Path) -> std::io::Result<Vec<u8>> {
    let bytes = std::fs::read(path)?;
    let short = |at: usize| usize::from(u16::from_le_bytes([bytes[at], bytes[at + 1]]));
    let start = 30 + short(26) + short(28);
    let mut text = Vec::new();
    DeflateDecoder::new(&bytes[start..]).read_to_end(&mut text)?;
    Ok(text)
}
