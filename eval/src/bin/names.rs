//! Scores names of people, organisations and places on gold words:
//! `names FOLDER [MODELS] [--show] [--figures]`, where FOLDER holds a Universal NER set (`*.iob2`).
//! `--show` prints each sentence with the names in which both sides differ.

use eval::{figures, files, reader};
use std::collections::BTreeSet;
use std::path::Path;

/// The words of a sentence and the labelled names in it.
type Labelled = (Vec<String>, BTreeSet<Span>);

const LABELS: [&str; 3] = ["PER", "ORG", "LOC"];

/// Start, end, label.
type Span = (u32, u32, String);

fn main() -> Result<(), String> {
    let (mut arguments, wants_figures) = figures::arguments();
    let is_shown = figures::flag(&mut arguments, "--show");
    let (folder, models) = match arguments.as_slice() {
        [folder] => (folder.as_str(), "models"),
        [folder, models] => (folder.as_str(), models.as_str()),
        _ => return Err("usage: names FOLDER [MODELS] [--show] [--figures]".into()),
    };
    let model = reader::load(Path::new(models))?;
    let gold = sentences(Path::new(folder))?;
    let words: Vec<Vec<&str>> = gold.iter().map(|(words, _)| words.iter().map(String::as_str).collect()).collect();
    let ours: Vec<BTreeSet<Span>> = model.annotate(&words).iter().map(|sentence| spans(&sentence.names)).collect();
    if is_shown {
        gold.iter().zip(&ours).for_each(|((words, gold), ours)| show(words, gold, ours));
    }
    println!("{:<6} {:>6} {:>6} {:>6} {:>6} {:>6}", "", "gold", "found", "P", "R", "F");
    let mut scored = Vec::new();
    for label in LABELS {
        let own = |spans: &BTreeSet<Span>| spans.iter().filter(|span| span.2 == label).cloned().collect();
        let pairs = gold.iter().zip(&ours).map(|((_, gold), ours)| (own(gold), own(ours)));
        scored.push((label.to_lowercase(), print(label, pairs)));
    }
    let all = print("all", gold.iter().zip(&ours).map(|((_, gold), ours)| (gold.clone(), ours.clone())));
    let untyped = |spans: &BTreeSet<Span>| spans.iter().map(|span| (span.0, span.1, String::new())).collect();
    let bounds = print("spans", gold.iter().zip(&ours).map(|((_, gold), ours)| (untyped(gold), untyped(ours))));
    scored.extend([("f1".into(), all), ("bounds".into(), bounds)]);
    if wants_figures {
        scored.iter().for_each(|(name, f1)| figures::print("all", name, *f1));
    }
    Ok(())
}

fn spans(names: &[rapporteur_nn::Name]) -> BTreeSet<Span> {
    let scored = names.iter().filter(|name| LABELS.contains(&&*name.label));
    scored.map(|name| (name.start, name.end, name.label.to_string())).collect()
}

/// Names of one side only, below their sentence.
fn show(words: &[String], gold: &BTreeSet<Span>, ours: &BTreeSet<Span>) {
    if gold == ours {
        return;
    }
    println!("{}", words.join(" "));
    let mut differing: Vec<(&Span, &str)> = gold.difference(ours).map(|name| (name, "missed")).collect();
    differing.extend(ours.difference(gold).map(|name| (name, "extra")));
    differing.sort();
    for ((start, end, label), what) in differing {
        println!("    {what:<6} {label} [{}]", words[*start as usize..*end as usize].join(" "));
    }
}

/// Prints a line; gives F1.
fn print(name: &str, pairs: impl Iterator<Item = (BTreeSet<Span>, BTreeSet<Span>)>) -> f64 {
    let (mut gold, mut found, mut both) = (0, 0, 0);
    for (theirs, ours) in pairs {
        gold += theirs.len();
        found += ours.len();
        both += theirs.intersection(&ours).count();
    }
    let share = |n: usize| if n == 0 { 0.0 } else { 100.0 * both as f64 / n as f64 };
    let (p, r) = (share(found), share(gold));
    let f = if p + r > 0.0 { 2.0 * p * r / (p + r) } else { 0.0 };
    println!("{name:<6} {gold:>6} {found:>6} {p:>6.1} {r:>6.1} {f:>6.1}");
    f / 100.0
}

/// Words and labelled names of every sentence in the folder's files.
fn sentences(folder: &Path) -> Result<Vec<Labelled>, String> {
    let mut found = Vec::new();
    for path in files::below(folder, "iob2")? {
        found.extend(files::text(&path)?.split("\n\n").map(sentence).filter(|(words, _)| !words.is_empty()));
    }
    Ok(found)
}

fn sentence(block: &str) -> (Vec<String>, BTreeSet<Span>) {
    let (mut words, mut names): (Vec<String>, Vec<Span>) = (Vec::new(), Vec::new());
    for line in block.lines().filter(|line| !line.starts_with('#')) {
        let columns: Vec<&str> = line.split('\t').collect();
        let [_, word, tag, ..] = columns[..] else { continue };
        let at = words.len() as u32;
        words.push(word.to_owned());
        match (tag.split_once('-'), names.last_mut()) {
            (Some(("I", label)), Some(last)) if last.1 == at && last.2 == label => last.1 = at + 1,
            (Some((_, label)), _) => names.push((at, at + 1, label.to_owned())),
            _ => {}
        }
    }
    (words, names.into_iter().filter(|name| LABELS.contains(&name.2.as_str())).collect())
}
