//! Draws a random sample of positions to be judged by hand: `positions MEANTIME POLNEAR [MODELS]
//! [--draw N] [--seed N]`.
//!
//! MEANTIME is a folder of CAT files, POLNEAR a part of PolNeAR. Both are read completely. Each
//! position is printed with its sentence; the first line says how many there are.

use eval::{brat, corpus, figures, reader};
use rapporteur::annotations::{Annotations, Position};
use rapporteur::report::Report;
use std::path::Path;

fn main() -> Result<(), String> {
    let (mut arguments, _) = figures::arguments();
    let mut number = |name: &str, other: u64| {
        figures::option(&mut arguments, name)
            .map_or(Ok(other), |value| value.parse().map_err(|_| format!("{name} {value}: not a number")))
    };
    let (draw, seed) = (number("--draw", 50)?, number("--seed", 1)?);
    let usage = "usage: positions MEANTIME POLNEAR [MODELS] [--draw N] [--seed N]";
    let [meantime, polnear] = [0, 1].map(|at| arguments.get(at).cloned());
    let (meantime, polnear) = (meantime.ok_or(usage)?, polnear.ok_or(usage)?);
    let model = reader::load(Path::new(arguments.get(2).map_or("models", String::as_str)))?;
    let mut reports: Vec<Report> =
        corpus::read_all(Path::new(&meantime))?.into_iter().map(|text| text.report).collect();
    reports.extend(brat::read_all(Path::new(&polnear))?.into_iter().map(|text| text.report));
    let mut found: Vec<String> =
        reports.iter().flat_map(|report| shown(report, &reader::alone(report, Some(&model)))).collect();
    println!("{} positions in {} texts", found.len(), reports.len());
    shuffle(&mut found, seed);
    found.iter().take(draw as usize).enumerate().for_each(|(at, line)| println!("\n{}. {line}", at + 1));
    Ok(())
}

/// Each position with its sentence.
fn shown(report: &Report, all: &Annotations) -> Vec<String> {
    let lines = rapporteur::show::positions(report, all);
    let sentence = |position: &Position| {
        let at = all.sentence_at(position.cue.start)?;
        Some(all.parse.sentences[at].span.of(&report.text).replace('\n', " "))
    };
    lines
        .lines()
        .zip(all.positions.iter())
        .map(|(line, position)| format!("{line}\n   {}", sentence(position).unwrap_or_default()))
        .collect()
}

/// Shuffles the list (Fisher and Yates), with a linear congruential generator.
fn shuffle(list: &mut [String], seed: u64) {
    let mut state = seed;
    for at in (1..list.len()).rev() {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        list.swap(at, (state >> 33) as usize % (at + 1));
    }
}
