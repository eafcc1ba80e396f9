//! Scores numbers on MEANTIME's VALUE mentions: `numbers FOLDER [--models FOLDER] [--show]
//! [--figures]`. Only spans are labelled; a number matches if it has the same figure.

use eval::{corpus, figures, reader};
use rapporteur::annotations::NumberMention;
use std::path::Path;

fn main() -> Result<(), String> {
    let (mut arguments, wants_figures) = figures::arguments();
    let is_shown = figures::flag(&mut arguments, "--show");
    let models = figures::option(&mut arguments, "--models");
    let model = models.map(|folder| reader::load(Path::new(&folder))).transpose()?;
    let folder = arguments.first().ok_or("usage: numbers FOLDER [--models FOLDER] [--show] [--figures]")?;
    let (mut found, mut wanted, mut overlap, mut exact) = (0, 0, 0, 0);
    for text in corpus::read_all(Path::new(folder))? {
        let all = reader::alone(&text.report, model.as_ref());
        let numbers: Vec<&NumberMention> = all.numbers.iter().collect();
        let stored = &text.report.text;
        let mut is_taken = vec![false; numbers.len()];
        let mut wanted_words = vec![""; numbers.len()];
        found += numbers.len();
        for mark in text.marks.iter().filter(|mark| mark.tag == "VALUE") {
            wanted += 1;
            let free = (0..numbers.len()).filter(|&at| !is_taken[at] && numbers[at].span.overlaps(mark.span));
            match free.max_by_key(|&at| numbers[at].span == mark.span) {
                Some(at) => {
                    is_taken[at] = true;
                    wanted_words[at] = mark.span.of(stored);
                    overlap += 1;
                    exact += usize::from(numbers[at].span == mark.span);
                }
                None if is_shown => println!("missed  {} [{}]", text.name, mark.span.of(stored)),
                None => {}
            }
        }
        for (at, number) in numbers.iter().enumerate().filter(|_| is_shown) {
            let counted = number.counted.map_or("", |span| span.of(stored));
            let words = number.span.of(stored);
            let kind = match (is_taken[at], wanted_words[at] == words) {
                (true, true) => "right".to_string(),
                (true, false) => format!("span (not [{}])", wanted_words[at]),
                (false, _) => "extra".to_string(),
            };
            println!(
                "{kind}   {} [{words}] {:?}..{:?} {:?} of [{counted}] ({})",
                text.name, number.low, number.high, number.unit, number.rule
            );
        }
    }
    for (name, figure, right) in [("span, relaxed", "overlapping", overlap), ("span, exact", "exact", exact)] {
        let (p, r) = (right as f64 / found.max(1) as f64, right as f64 / wanted.max(1) as f64);
        let f1 = 2.0 * p * r / (p + r).max(1e-9);
        println!("{name:14} P {p:.3} R {r:.3} F {f1:.3}");
        if wants_figures {
            figures::print("all", figure, f1);
        }
    }
    Ok(())
}
