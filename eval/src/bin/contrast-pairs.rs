//! Writes what the weights of the comparison's contrasts are learned from:
//! `contrast-pairs FOLDER PART OUT [--models FOLDER] [--seed N] [--each N]`,
//! where FOLDER is ECB+ or MEANTIME and PART `train` or `val`. A line for each
//! pair of event mentions that say otherwise in a slot: whether the difference
//! was planted there, the story, the slot, the features, its sentences, which
//! `--show` prints, too. Pairs of untouched reports are written as not planted.

use eval::figures;
use eval::plant::random::Random;
use eval::plant::splice::{Spliced, splice};
use eval::plant::{Item, fits, places};
use eval::reader::{self, Understood};
use eval::setting::Form;
use eval::stories::{self, Story};
use rapporteur::ContrastPair;
use rapporteur::report::Report;
use rapporteur::story::{Cite, ReportId};
use rapporteur::text::Span;
use std::collections::{BTreeMap, HashSet};
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

const KINDS: [&str; 6] = ["date", "place", "negation", "status", "hedge", "number"];

fn main() -> Result<(), String> {
    let (mut arguments, _) = figures::arguments();
    let models = figures::option(&mut arguments, "--models").unwrap_or("models".into());
    let number = |text: Option<String>, default| text.and_then(|text| text.parse().ok()).unwrap_or(default);
    let seed = number(figures::option(&mut arguments, "--seed"), 1);
    let each = number(figures::option(&mut arguments, "--each"), 12) as usize;
    let is_shown = figures::flag(&mut arguments, "--show");
    let [folder, part, out] = arguments.as_slice() else {
        return Err("usage: contrast-pairs FOLDER PART OUT [--models FOLDER] [--seed N] [--each N] [--show]".into());
    };
    let model = reader::load(Path::new(&models))?;
    let understand = |report: &Report| reader::of_several(report.clone(), &model);
    let mut file = File::create(out).map(BufWriter::new).map_err(|error| format!("{out}: {error}"))?;
    for story in stories::read(Path::new(folder), part, Form::Page)? {
        let understood: Vec<Understood> = story.documents.iter().map(|one| understand(&one.report)).collect();
        let merged = rapporteur::merge(understood.clone(), &[]);
        for pair in rapporteur::contrast_pairs(&merged) {
            write(&mut file, "natural", &story.name, &pair, &merged)?;
            if is_shown {
                show(&merged, &pair);
            }
        }
        for item in chosen(&story, &understood, seed, each) {
            let spliced = splice(&understood[item.changed].0, &item.changes);
            let reports = vec![understood[item.kept].clone(), understand(&spliced.report)];
            planted(&story.name, &rapporteur::merge(reports, &[]), &item, &spliced, &mut file)?;
        }
    }
    Ok(())
}

/// So many of each kind, each place once.
fn chosen(story: &Story, understood: &[Understood], seed: u64, each: usize) -> Vec<Item> {
    let mut random = Random::new(seed);
    let mut items = places::find(story, understood, &mut random);
    items.retain(|item| KINDS.contains(&item.kind));
    random.shuffle(&mut items);
    let mut seen = HashSet::new();
    items.retain(|item| seen.insert((item.kind, item.changed, item.changes[0].span)));
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    items.retain(|item| {
        let count = counts.entry(item.kind).or_default();
        *count += 1;
        *count <= each
    });
    items
}

fn planted(
    name: &str,
    merged: &rapporteur::story::Story,
    item: &Item,
    spliced: &Spliced,
    file: &mut impl Write,
) -> Result<(), String> {
    for pair in rapporteur::contrast_pairs(merged).iter().filter(|pair| fits(item.kind, pair.slot)) {
        let touches = |report: u32, spans: &[Span]| {
            let is_it =
                |cite: &Cite| cite.report == ReportId(report) && spans.iter().any(|span| span.overlaps(cite.span));
            pair.left.iter().chain(&pair.right).any(is_it)
        };
        match (touches(1, &spliced.new), touches(0, &item.stated)) {
            (true, true) => write(file, "planted", name, pair, merged)?,
            (true, false) => write(file, "beside", name, pair, merged)?,
            _ => {}
        }
    }
    let cite = |report, spans: &[Span]| spans.first().map(|&span| Cite { report: ReportId(report), span });
    let places = [cite(0, &item.stated), cite(1, &spliced.new)];
    let words = places.map(|cite| cite.map_or(String::new(), |cite| sentence(merged, &cite)));
    writeln!(file, "item\t{name}\t{}\t\t{}", item.kind, words.join(" // ")).map_err(|error| error.to_string())
}

fn write(
    file: &mut impl Write,
    label: &str,
    name: &str,
    pair: &ContrastPair,
    story: &rapporteur::story::Story,
) -> Result<(), String> {
    let features: Vec<String> = pair.features.iter().map(|value| format!("{value:.4}")).collect();
    let words =
        [&pair.left, &pair.right].map(|cites| cites.first().map_or(String::new(), |cite| sentence(story, cite)));
    writeln!(file, "{label}\t{name}\t{:?}\t{}\t{}", pair.slot, features.join(" "), words.join(" // "))
        .map_err(|error| error.to_string())
}

/// The sentence around a place, the place in brackets.
fn sentence(story: &rapporteur::story::Story, cite: &Cite) -> String {
    let (read, all) = &story.reports[cite.report];
    let around = all.sentence_at(cite.span.start).map_or(cite.span, |at| all.parse.sentences[at].span);
    let (before, after) = (Span { end: cite.span.start, ..around }, Span { start: cite.span.end, ..around });
    let words = format!("{}[{}]{}", before.of(&read.text), cite.span.of(&read.text), after.of(&read.text));
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn show(story: &rapporteur::story::Story, pair: &ContrastPair) {
    println!("\n{:?} {:.3}", pair.slot, pair.likelihood);
    for cite in [&pair.left, &pair.right].into_iter().filter_map(|cites| cites.first()) {
        println!("   {}", sentence(story, cite));
    }
}
