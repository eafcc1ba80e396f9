//! Merges the reports of stories in several orders, and prints the orders in which the result
//! differs.
//!
//!     cargo run --release -p eval --bin orders -- STORIES [DATA/ecbplus [--part PART]]
//!
//! Of ECB+ the stories of PART are tried (`val` unless given).
//! Ends with 1 if an order changes anything.

use eval::setting::Form;
use eval::{answer_key, figures, orders, reader, stories};
use rapporteur::annotations::Annotations;
use rapporteur::report::{Note, Report};
use rapporteur_desk::reading;
use std::path::Path;
use std::process::ExitCode;

fn main() -> Result<ExitCode, String> {
    let (mut arguments, _) = figures::arguments();
    let part = figures::option(&mut arguments, "--part").unwrap_or_else(|| "val".into());
    let (keyed, ecbplus) = match arguments.as_slice() {
        [keyed] => (keyed, None),
        [keyed, ecbplus] => (keyed, Some(ecbplus)),
        _ => return Err("usage: orders STORIES [DATA/ecbplus [--part PART]]".into()),
    };
    let model = reader::load(Path::new("models"))?;
    let mut counts = (0, 0, 0);
    let mut check = |name: &str, reports: Vec<(Report, Vec<Note>)>| {
        let understood: Vec<(Report, Annotations)> = reading::understood(reports, &model);
        let tried = orders::orders(understood.len());
        let differing = orders::differing(&understood);
        if !differing.is_empty() {
            println!("{name}: another record in the orders {differing:?}");
        }
        counts = (counts.0 + 1, counts.1 + tried.len(), counts.2 + differing.len());
    };
    for story in answer_key::read_all(Path::new(keyed))? {
        check(&story.name, story.read()?);
    }
    if let Some(folder) = ecbplus {
        for story in stories::read_ecbplus(Path::new(folder), &part, Form::Sentences)? {
            check(&story.name, story.documents.into_iter().map(|document| (document.report, Vec::new())).collect());
        }
    }
    let (n_stories, n_orders, n_differing) = counts;
    println!("{n_stories} stories in {n_orders} other orders: {n_differing} change what is found");
    Ok(if n_differing == 0 { ExitCode::SUCCESS } else { ExitCode::from(1) })
}
