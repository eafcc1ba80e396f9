//! The commands, and the parts that they share. Begin with [`record_of`].

pub mod compare;
pub mod events;
pub mod explain;
pub mod help;
pub mod quotes;
pub mod read;
pub mod serve;
pub mod store;

use crate::Outcome;
use crate::arguments::{Details, Written};
use crate::output::{check, complain};
use crate::progress::Progress;
use anyhow::{anyhow, bail, ensure};
use rapporteur_desk::cache::{self, Cache};
use rapporteur_desk::files::{reason, shown};
use rapporteur_desk::inputs::{Input, InputError, gather};
use rapporteur_desk::reading::{Detail, is_named};
use rapporteur_desk::record::Record;
use rapporteur_desk::{models, reading, rulings};
use std::ffi::OsString;
use std::io::ErrorKind;

/// Reads and compares the reports named on the command line. Reports each input that cannot be read
/// on standard error; an error if fewer than `at_least` can be.
fn record_of(
    words: &[OsString],
    details: &Details,
    written: &Written,
    at_least: usize,
) -> anyhow::Result<(Record, Outcome)> {
    // Checked before the long work, so that a bad output file is reported at once.
    let (inputs, mut refused) = gather(words);
    check(written, inputs.iter().filter_map(Input::file).chain(details.rulings.as_deref()))?;
    let ruled = details.rulings.as_deref().map(rulings::load).transpose()?.unwrap_or_default();
    let file = details.rulings.as_deref().map(shown).unwrap_or_default();
    let cache = cache(details)?;
    let details = settle(details, &inputs)?;
    let readings = {
        let progress = Progress::new("reading", inputs.len());
        let (readings, unread) = reading::readings(&inputs, &details, cache.as_ref(), |path| progress.step(path));
        refused.extend(unread);
        readings
    };
    refused.iter().for_each(|refusal| complain(&refusal.path, &refusal.why));
    check_count(readings.len(), at_least, &refused)?;
    let understood = {
        let progress = Progress::new("understanding", readings.len());
        reading::understood_or_known(readings, models::load, cache.as_ref(), &|path, share| {
            progress.share(path, share)
        })?
    };
    let outcome = if refused.is_empty() { Outcome::Done } else { Outcome::Partly };
    let (story, complaints) = rulings::story(understood, &ruled);
    complaints.iter().chain(story.notes.iter().map(|note| &note.what)).for_each(|what| complain(&file, what));
    refused.extend(complaints.into_iter().map(|why| InputError { path: file.clone(), why }));
    Ok((rapporteur_desk::record(&story, &refused), outcome))
}

/// Writes notes on whole reports to standard error, for lists that have no place for them.
fn tell_notes(record: &Record) {
    for note in record.notes.iter().filter(|note| note.cite.is_none()) {
        let report = note.report.as_deref().and_then(|key| record.report_index(key));
        if let Some(report) = report {
            complain(&record.reports[report].path, &note.what);
        }
    }
}

/// The cache of readings. A folder that the user names must be usable; without the default one,
/// nothing is cached.
fn cache(details: &Details) -> anyhow::Result<Option<Cache>> {
    match &details.cache {
        _ if details.no_cache => Ok(None),
        Some(folder) => {
            let why = |error| match std::io::Error::kind(&error) {
                // What is missing is the place for it.
                ErrorKind::NotFound => "no folder can be made there".to_string(),
                ErrorKind::AlreadyExists | ErrorKind::NotADirectory => "there is a file, not a folder".to_string(),
                _ => format!("it cannot be used: {}", reason(&error)),
            };
            let opened = Cache::open(folder).map(Some);
            opened.map_err(|error| {
                anyhow!("--cache {}: {}: name another folder, or use --no-cache", shown(folder), why(error))
            })
        }
        None => Ok(cache::folder().and_then(|folder| Cache::open(&folder).ok())),
    }
}

fn check_count(reports: usize, at_least: usize, refused: &[InputError]) -> anyhow::Result<()> {
    match (reports, refused.len()) {
        (0, _) => bail!("none of the reports could be read"),
        (1, 0) if at_least > 1 => {
            bail!("a comparison needs at least two reports; use `rapporteur read` for a single one")
        }
        (1, _) if at_least > 1 => bail!("only one report could be read: nothing to compare"),
        _ => Ok(()),
    }
}

/// Turns the options into details of all reports or of single ones.
fn settle(given: &Details, inputs: &[Input]) -> anyhow::Result<reading::Details> {
    let mut details = reading::Details { most_words: given.words, ..reading::Details::default() };
    for words in &given.published {
        let (file, date) = split("--published", "DATE", words, inputs, |rest| rest.rsplit_once('='))?;
        ensure!(!date.is_empty(), "--published {}: the date is missing: write --published FILE=DATE", shown(words));
        ensure!(
            reading::date(date).is_some(),
            "--published {}: “{}” is not a date: write 2018-05-31 or 2018-05-31T14:30+02:00",
            shown(words),
            shown(date)
        );
        let detail = Detail { published: Some(date.to_string()), ..Detail::default() };
        add(&mut details, file, detail);
    }
    for words in &given.outlet {
        let (file, name) = split("--outlet", "NAME", words, inputs, |rest| rest.split_once('='))?;
        ensure!(
            !name.is_empty(),
            "--outlet {}: the name of the outlet is missing: write --outlet FILE=NAME",
            shown(words)
        );
        let detail = Detail { outlet: Some(name.to_string()), ..Detail::default() };
        add(&mut details, file, detail);
    }
    Ok(details)
}

fn add(details: &mut reading::Details, file: Option<&str>, detail: Detail) {
    match file {
        Some(file) => details.each.push((file.to_string(), detail)),
        None if detail.published.is_some() => details.all.published = detail.published,
        None => details.all.outlet = detail.outlet,
    }
}

/// Splits `FILE=value`; a value without `FILE=` concerns all reports. An error if no such file is
/// read.
fn split<'a>(
    option: &str,
    what: &str,
    words: &'a str,
    inputs: &[Input],
    at: impl Fn(&'a str) -> Option<(&'a str, &'a str)>,
) -> anyhow::Result<(Option<&'a str>, &'a str)> {
    let Some((file, value)) = at(words) else { return Ok((None, words)) };
    ensure!(!file.is_empty(), "{option} {words}: the name of a report is missing: write {option} FILE={what}");
    let is_known = inputs.iter().any(|input| is_named(&input.path, file));
    ensure!(is_known, "{option} {words}: no report named {file} was given: name it as it is named to be read");
    Ok((Some(file), value))
}
