//! How the time of merging grows with the reports: `merging FOLDER [MODELS] [--part PART]`,
//! where FOLDER is ECB+. Reports of the topics of PART (`val` unless given), in
//! order, are put into one story of 50, 100 and 200; those of the training
//! topics follow where they are too few. Only [`rapporteur::merge`] is timed, the best of three.

use eval::reader::{self, Understood};
use eval::setting::Form;
use eval::{figures, stories};
use std::path::Path;
use std::time::{Duration, Instant};

const MOST: usize = 200;

fn main() -> Result<(), String> {
    let (mut arguments, _) = figures::arguments();
    let part = figures::option(&mut arguments, "--part").unwrap_or_else(|| "val".into());
    let (folder, models) = match arguments.as_slice() {
        [folder] => (folder.as_str(), "models"),
        [folder, models] => (folder.as_str(), models.as_str()),
        _ => return Err("usage: merging FOLDER [MODELS] [--part PART]".into()),
    };
    let model = reader::load(Path::new(models))?;
    let mut stories = stories::read_ecbplus(Path::new(folder), &part, Form::Sentences)?;
    match stories::read_ecbplus(Path::new(folder), "train", Form::Sentences) {
        Ok(training) if part != "train" => stories.extend(training),
        Ok(_) => {}
        Err(why) => eprintln!("{why}"),
    }
    let reports = stories.into_iter().flat_map(|story| story.documents).map(|document| document.report).take(MOST);
    let read: Vec<Understood> = reports.map(|report| reader::of_several(report, &model)).collect();
    println!("{:>8} {:>9} {:>9} {:>9} {:>9}", "reports", "mentions", "entities", "events", "seconds");
    for count in [50, 100, 200] {
        let reports = || read[..count.min(read.len())].to_vec();
        let mentions: usize = read[..count.min(read.len())].iter().map(|(_, all)| all.events.len()).sum();
        let timed = |_: u32| -> (Duration, usize, usize) {
            let reports = reports();
            let start = Instant::now();
            let story = rapporteur::merge(reports, &[]);
            (start.elapsed(), story.entities.len(), story.events.len())
        };
        let (best, entities, events) = (0..3).map(timed).min().ok_or("no run")?;
        println!("{count:>8} {mentions:>9} {entities:>9} {events:>9} {:>9.2}", best.as_secs_f64());
    }
    Ok(())
}
