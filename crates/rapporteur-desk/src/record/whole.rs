//! Checks the consistency of a record that is read back. Begin with [`check`].
//!
//! Views look up reports by their keys and cut texts at cited positions, so they only get records
//! where both are valid.

use super::{
    Accounted, Cite, Coding, Entity, Event, EventMention, Evidence, Figure, Position, Quote, Reading, Record, Report,
    Row, Ruling, Said, Statement, Step,
};
use std::collections::HashMap;

/// Describes what is inconsistent: a place outside its report or with other words, a missing
/// report, a row without a cell for each report.
pub(super) fn check(record: &Record) -> Result<(), String> {
    let texts = texts(record.reports.iter().map(|one| (one.key.as_str(), one.text.as_str())))?;
    record.reports.iter().try_for_each(|report| sections(report, &texts[report.key.as_str()]))?;
    let mut places = Vec::new();
    all(record, &mut places);
    places.into_iter().try_for_each(|cite| place(cite, &texts))?;
    record.comparison.iter().try_for_each(|row| cells(row, &record.reports))?;
    record.accounted.iter().try_for_each(|accounted| parts(accounted, &texts))?;
    let of_origins = record.origins.iter().flat_map(|origin| &origin.reports);
    let of_points = record.summary.iter().flat_map(|point| &point.readings);
    let of_readings = of_points.chain(record.comparison.iter().flat_map(news)).flat_map(|reading| &reading.reports);
    let told = record.comparison.iter().flat_map(|row| &row.news).flat_map(|news| &news.told);
    let of_told = told.flat_map(|told| &told.with);
    let of_notes = record.notes.iter().filter_map(|note| note.report.as_ref());
    let mut named = of_origins.chain(of_readings).chain(of_told).chain(of_notes);
    named.try_for_each(|key| text(key, &texts).map(|_| ()))
}

/// The texts of reports by their keys.
pub(super) type Texts<'a> = HashMap<&'a str, Text<'a>>;

/// The texts of these keys; an error if two are the same.
pub(super) fn texts<'a>(reports: impl Iterator<Item = (&'a str, &'a str)>) -> Result<Texts<'a>, String> {
    let mut texts = HashMap::new();
    for (key, text) in reports {
        if texts.insert(key, Text::new(text)).is_some() {
            return Err("two reports have one key".to_string());
        }
    }
    Ok(texts)
}

/// A report's text, indexed by code points.
pub(super) struct Text<'a> {
    text: &'a str,
    /// The start byte of every [`STEP`]th code point.
    begins: Vec<usize>,
    length: usize,
}

/// Number of code points between two index entries of a [`Text`].
const STEP: usize = 64;

impl<'a> Text<'a> {
    fn new(text: &'a str) -> Text<'a> {
        let begins = text.char_indices().step_by(STEP).map(|(byte, _)| byte).collect();
        Text { text, begins, length: text.chars().count() }
    }

    fn byte(&self, point: usize) -> usize {
        let Some(&begin) = self.begins.get(point / STEP) else { return self.text.len() };
        let rest = &self.text[begin..];
        begin + rest.char_indices().nth(point % STEP).map_or(rest.len(), |(byte, _)| byte)
    }

    /// The words between two code points; `None` if the range is invalid.
    fn words(&self, start: usize, end: usize) -> Option<&'a str> {
        (start <= end && end <= self.length).then(|| &self.text[self.byte(start)..self.byte(end)])
    }
}

fn text<'a, 'b>(key: &str, texts: &'b Texts<'a>) -> Result<&'b Text<'a>, String> {
    texts.get(key).ok_or_else(|| format!("no report has the key {key}"))
}

/// An error if the words of the cite are not those at its place.
pub(super) fn place(cite: &Cite, texts: &Texts) -> Result<(), String> {
    match text(&cite.report, texts)?.words(cite.start, cite.end) {
        Some(words) if words == cite.text => Ok(()),
        _ => Err(format!("other words than those cited stand at {}-{} of {}", cite.start, cite.end, cite.report)),
    }
}

fn sections(report: &Report, text: &Text) -> Result<(), String> {
    report.sections.iter().try_for_each(|section| inside(section.start, section.end, text, &report.key))
}

fn parts(accounted: &Accounted, texts: &Texts) -> Result<(), String> {
    let text = text(&accounted.report, texts)?;
    accounted.parts.iter().try_for_each(|part| inside(part.start, part.end, text, &accounted.report))
}

fn inside(start: usize, end: usize, text: &Text, key: &str) -> Result<(), String> {
    text.words(start, end).map(|_| ()).ok_or_else(|| format!("{key} has no part {start}-{end}"))
}

fn cells(row: &Row, reports: &[Report]) -> Result<(), String> {
    if !row.likelihood.is_finite() {
        return Err(format!("a row about {} has a likelihood that is no number", row.about));
    }
    match row.cells.iter().map(|cell| &cell.report).eq(reports.iter().map(|report| &report.key)) {
        true => Ok(()),
        false => Err(format!("a row about {} has not one cell for each report, in their order", row.about)),
    }
}

/// Every cite in a record.
fn all<'a>(record: &'a Record, found: &mut Vec<&'a Cite>) {
    found.extend(record.origins.iter().filter_map(|origin| origin.credit.as_ref()));
    record.reuses.iter().for_each(|reuse| found.extend([&reuse.left, &reuse.right]));
    found.extend(record.sentences.iter().map(|sentence| &sentence.cite));
    record.entities.iter().for_each(|entity| of_entity(entity, found));
    record.statements.iter().for_each(|statement| of_statement(statement, found));
    found.extend(record.times.iter().map(|time| &time.cite));
    for number in &record.numbers {
        found.push(&number.cite);
        found.extend([&number.counted, &number.as_of].into_iter().flatten());
    }
    record.events.iter().for_each(|event| of_event(event, found));
    record.positions.iter().for_each(|position| of_position(position, found));
    record.figures.iter().for_each(|figure| of_figure(figure, found));
    found.extend(record.facts.iter().map(|fact| &fact.label));
    record.rulings.iter().for_each(|ruling| of_ruling(ruling, found));
    for point in &record.summary {
        found.extend(point.title.iter().filter_map(|piece| piece.cite.as_ref()));
        point.readings.iter().for_each(|reading| of_reading(reading, found));
    }
    record.comparison.iter().flat_map(news).for_each(|reading| of_reading(reading, found));
    for row in &record.comparison {
        found.push(&row.label);
        found.extend(row.title.iter().filter_map(|piece| piece.cite.as_ref()));
        row.cells.iter().flat_map(|cell| &cell.said).for_each(|said| of_said(said, found));
    }
    found.extend(record.notes.iter().filter_map(|note| note.cite.as_ref()));
}

/// The readings in the news of the row.
fn news(row: &Row) -> impl Iterator<Item = &Reading> {
    row.news.iter().flat_map(|news| news.told.iter().map(|told| &told.reading).chain(&news.before))
}

fn of_reading<'a>(reading: &'a Reading, found: &mut Vec<&'a Cite>) {
    found.extend([&reading.words, &reading.source].into_iter().flatten().filter_map(|piece| piece.cite.as_ref()));
}

fn of_evidence<'a>(whys: &'a [Evidence], found: &mut Vec<&'a Cite>) {
    found.extend(whys.iter().flat_map(|why| [&why.left, &why.right]));
}

fn of_entity<'a>(entity: &'a Entity, found: &mut Vec<&'a Cite>) {
    found.push(&entity.name);
    found.extend(entity.names.iter().chain(&entity.roles));
    found.extend(entity.mentions.iter().map(|mention| &mention.cite));
    of_evidence(&entity.whys, found);
}

fn of_statement<'a>(statement: &'a Statement, found: &mut Vec<&'a Cite>) {
    statement.quotes.iter().for_each(|quote| of_quote(quote, found));
    of_evidence(&statement.whys, found);
}

fn of_quote<'a>(quote: &'a Quote, found: &mut Vec<&'a Cite>) {
    found.extend(&quote.content);
    let around = [&quote.cue, &quote.speaker, &quote.addressee, &quote.channel, &quote.venue, &quote.time];
    found.extend(around.into_iter().flatten());
}

fn of_event<'a>(event: &'a Event, found: &mut Vec<&'a Cite>) {
    found.push(&event.label);
    event.mentions.iter().for_each(|mention| of_event_mention(mention, found));
    event.history.iter().for_each(|step| of_step(step, found));
    of_evidence(&event.whys, found);
}

fn of_step<'a>(step: &'a Step, found: &mut Vec<&'a Cite>) {
    found.extend(step.times.iter().chain(&step.places));
    for sign in &step.signs {
        found.push(&sign.cite);
        found.extend([&sign.by, &sign.source].into_iter().flatten());
    }
}

fn of_event_mention<'a>(mention: &'a EventMention, found: &mut Vec<&'a Cite>) {
    found.extend([&mention.trigger, &mention.clause]);
    let around = [&mention.status_cue, &mention.certainty_cue, &mention.condition, &mention.cause];
    found.extend(around.into_iter().flatten());
    found.extend(mention.moved_to.iter().chain(&mention.times).chain(&mention.numbers));
    if let Some(timing) = &mention.timing {
        found.push(&timing.cite);
        found.extend(&timing.by);
    }
    mention.coding.iter().for_each(|coding| of_coding(coding, found));
    found.extend(mention.participants.iter().map(|participant| &participant.cite));
}

fn of_coding<'a>(coding: &'a Coding, found: &mut Vec<&'a Cite>) {
    found.extend(coding.actors.iter().chain(&coding.recipients).map(|actor| &actor.cite));
}

fn of_position<'a>(position: &'a Position, found: &mut Vec<&'a Cite>) {
    found.extend(&position.actor);
    found.extend([&position.cue, &position.issue, &position.clause]);
    found.extend(position.dependence.iter().flat_map(|one| [&one.cue, &one.on]));
}

fn of_figure<'a>(figure: &'a Figure, found: &mut Vec<&'a Cite>) {
    found.push(&figure.label);
    found.extend(&figure.numbers);
    of_evidence(&figure.whys, found);
}

fn of_ruling<'a>(ruling: &'a Ruling, found: &mut Vec<&'a Cite>) {
    found.push(&ruling.at);
    found.extend(&ruling.other);
}

fn of_said<'a>(said: &'a Said, found: &mut Vec<&'a Cite>) {
    found.extend([&said.cite, &said.context]);
    found.extend(&said.source);
}
