//! Scores time expressions on MEANTIME: `times FOLDER [--show] [--figures]`. Counts
//! sentences 0 to 5 without the dateline, whose day is the day of publication.

use eval::cat::{self, Labelled, Mark};
use eval::figures;
use rapporteur::annotations::{Hints, TimeMention};
use std::collections::BTreeMap;
use std::path::Path;

#[derive(Default)]
struct Counts {
    found: usize,
    wanted: usize,
    overlap: usize,
    exact: usize,
    value: usize,
    kind: usize,
}

fn main() {
    let (mut arguments, wants_figures) = figures::arguments();
    let is_shown = figures::flag(&mut arguments, "--show");
    let folder = arguments.first().expect("times FOLDER [--show] [--figures]");
    let mut counts = Counts::default();
    let mut rules: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for text in cat::read_all(Path::new(folder)) {
        let all = rapporteur::annotate(&text.report, rapporteur::parse(&text.report), &Hints::default());
        let times: Vec<&TimeMention> = all.times.iter().collect();
        score(&text, &times, &mut counts, &mut rules, is_shown);
    }
    let line = |name: &str, right: usize| {
        let (p, r) = (right as f64 / counts.found.max(1) as f64, right as f64 / counts.wanted.max(1) as f64);
        let f1 = 2.0 * p * r / (p + r).max(1e-9);
        println!("{name:14} P {p:.3} R {r:.3} F {f1:.3}");
        f1
    };
    println!("{} wanted, {} found", counts.wanted, counts.found);
    let scored = [
        ("overlapping", line("span, relaxed", counts.overlap)),
        ("exact", line("span, exact", counts.exact)),
        ("type", line("type", counts.kind)),
        ("value", line("value", counts.value)),
    ];
    if wants_figures {
        scored.iter().for_each(|(name, f1)| figures::print("all", name, *f1));
    }
    if is_shown {
        for (rule, (right, found)) in rules {
            println!("{rule:24} {right:4} of {found:4}");
        }
    }
}

fn score(
    text: &Labelled,
    times: &[&TimeMention],
    counts: &mut Counts,
    rules: &mut BTreeMap<&'static str, (usize, usize)>,
    is_shown: bool,
) {
    let wanted: Vec<&Mark> = text.marks.iter().filter(|mark| mark.tag == "TIMEX3").collect();
    let words = |span: rapporteur::text::Span| span.of(&text.report.text).to_string();
    let value = |mark: &Mark| mark.attributes.get("value").cloned().unwrap_or_default();
    counts.wanted += wanted.len();
    counts.found += times.len();
    let mut is_taken = vec![false; times.len()];
    let mut pairs = Vec::new();
    for mark in &wanted {
        let free = (0..times.len()).filter(|&at| !is_taken[at] && times[at].span.overlaps(mark.span));
        let best = free.max_by_key(|&at| (times[at].span == mark.span, times[at].value.value() == value(mark)));
        if let Some(at) = best {
            is_taken[at] = true;
        }
        pairs.push((mark, best));
    }
    for time in times {
        rules.entry(time.rule).or_default().1 += 1;
    }
    for (mark, best) in pairs {
        let Some(at) = best else {
            if is_shown {
                println!("missed  {} [{}] {}", text.name, words(mark.span), value(mark));
            }
            continue;
        };
        let time = times[at];
        counts.overlap += 1;
        counts.exact += usize::from(time.span == mark.span);
        counts.kind += usize::from(
            mark.attributes.get("type").is_some_and(|kind| kind.eq_ignore_ascii_case(&format!("{:?}", time.kind))),
        );
        if time.value.value() == value(mark) {
            counts.value += 1;
            rules.entry(time.rule).or_default().0 += 1;
        } else if is_shown {
            println!(
                "value   {} [{}] {} not {} ({})",
                text.name,
                words(time.span),
                time.value.value(),
                value(mark),
                time.rule
            );
        }
    }
    for (at, time) in times.iter().enumerate().filter(|(at, _)| !is_taken[*at]) {
        if is_shown {
            println!("extra   {} [{}] {} ({})", text.name, words(times[at].span), time.value.value(), time.rule);
        }
    }
}
