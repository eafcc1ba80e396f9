//! Scores the detection of copies and shared passages: `copies FOLDER LABELS [--part PART] [--show]
//! [--figures]`. The folder is that of ECB+; each line of the labels names two of its reports and
//! says `copy`, `passages` or `own`. For pairs of reports on different topics, nothing should be
//! found.

use eval::rate::Rate;
use eval::setting::Form;
use eval::{figures, files, reader, stories};
use rapporteur::annotations::Annotations;
use rapporteur::report::Report;
use rapporteur::story::ReportId;
use std::collections::{BTreeMap, HashMap};
use std::path::Path;

fn main() -> Result<(), String> {
    let (mut arguments, wants_figures) = figures::arguments();
    let part = figures::option(&mut arguments, "--part").unwrap_or("val".into());
    let is_shown = figures::flag(&mut arguments, "--show");
    let [folder, labels] = arguments.as_slice() else {
        return Err("usage: copies FOLDER LABELS [--part PART] [--show] [--figures]".into());
    };
    let labels = files::text(Path::new(labels))?;
    let (names, found) = found(Path::new(folder), &part)?;
    let verdict = |one: &str, other: &str| found.get(&(one.min(other), one.max(other))).copied().unwrap_or("own");
    let mut counts: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for line in labels.lines().filter(|line| !line.starts_with('#')) {
        let [one, other, label] = line.split('\t').collect::<Vec<_>>()[..] else {
            return Err(format!("no pair and label: {line}"));
        };
        if !names.contains_key(one) || !names.contains_key(other) {
            continue;
        }
        let ours = verdict(one, other);
        *counts.entry((label, ours)).or_default() += 1;
        if is_shown && ours != label {
            println!("{one} {other}: {ours}, labelled {label}");
        }
    }
    let copies = rate(&counts, |label| label == "copy");
    let reuse = rate(&counts, |label| label != "own");
    println!("labelled and found: {counts:?}\ncopies and takes: {copies}\nany common text: {reuse}");
    let other_story = found.iter().filter(|((one, other), _)| names[*one] != names[*other]);
    let (mut n_copies, mut n_passages) = (0, 0);
    for ((one, other), verdict) in other_story {
        n_copies += usize::from(*verdict == "copy");
        n_passages += usize::from(*verdict == "passages");
        println!("of different topics: {one} {other}: {verdict}");
    }
    let n_pairs = cross_pairs(&names);
    println!("{n_pairs} pairs of different topics: {n_copies} copies, {n_passages} with a passage");
    if wants_figures {
        figures::print("all", "copies", copies.f1());
        figures::print("all", "common-text", reuse.f1());
        figures::print("all", "no-copy-across-topics", 1.0 - n_copies as f64 / n_pairs.max(1) as f64);
    }
    Ok(())
}

fn rate(counts: &BTreeMap<(&str, &str), usize>, is: impl Fn(&str) -> bool) -> Rate {
    let sum = |wanted: &dyn Fn(&str, &str) -> bool| {
        counts.iter().filter(|((label, ours), _)| wanted(label, ours)).map(|(_, n)| n).sum()
    };
    Rate {
        found: sum(&|_, ours| is(ours)),
        wanted: sum(&|label, _| is(label)),
        right: sum(&|label, ours| is(label) && is(ours)),
    }
}

/// The topics of the reports by name, and the program's verdict on pairs that are not `own`.
type Found = (HashMap<&'static str, u32>, HashMap<(&'static str, &'static str), &'static str>);

fn found(folder: &Path, part: &str) -> Result<Found, String> {
    let mut names = HashMap::new();
    let mut order: Vec<&'static str> = Vec::new();
    let mut reports: Vec<(Report, Annotations)> = Vec::new();
    for story in stories::read_ecbplus(folder, part, Form::Page)? {
        for document in story.documents {
            let name: &'static str = document.name.leak();
            names.insert(name, story.topic);
            order.push(name);
            // Only words are needed, so no model is.
            let words = reader::alone(&document.report, None).words;
            reports.push((document.report, Annotations { words, ..Annotations::default() }));
        }
    }
    let story = rapporteur::merge(reports, &[]);
    let name = |report: ReportId| order[rapporteur::text::Id::index(report)];
    let verdict = |rule: &str| if rule == "near-copy" { "copy" } else { "passages" };
    let pair = |one: &'static str, other: &'static str| (one.min(other), one.max(other));
    let pairs =
        story.reuses.iter().map(|reuse| (pair(name(reuse.left.report), name(reuse.right.report)), verdict(reuse.rule)));
    let pairs = pairs.collect();
    Ok((names, pairs))
}

fn cross_pairs(names: &HashMap<&str, u32>) -> usize {
    let mut sizes: HashMap<u32, usize> = HashMap::new();
    names.values().for_each(|&topic| *sizes.entry(topic).or_default() += 1);
    let all = names.len();
    sizes.values().map(|size| size * (all - size)).sum::<usize>() / 2
}
