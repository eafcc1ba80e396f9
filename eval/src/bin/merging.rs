//! Measures how the time of merging grows with the number of reports: `merging FOLDER [MODELS]`,
//! where FOLDER is ECB+. Reports of its development topics, in order, form stories of 50, 100 and
//! 200 reports; those of the training topics follow if there are too few. Only
//! [`rapporteur::merge`] is timed; the best of three runs counts.

use eval::reader::{self, Understood};
use eval::setting::Form;
use eval::stories;
use std::path::Path;
use std::time::{Duration, Instant};

const MOST: usize = 200;

fn main() -> Result<(), String> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (folder, models) = match arguments.as_slice() {
        [folder] => (folder.as_str(), "models"),
        [folder, models] => (folder.as_str(), models.as_str()),
        _ => return Err("usage: merging FOLDER [MODELS]".into()),
    };
    let model = reader::load(Path::new(models))?;
    let mut stories = stories::read_ecbplus(Path::new(folder), "val", Form::Sentences)?;
    stories.extend(stories::read_ecbplus(Path::new(folder), "train", Form::Sentences)?);
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
