//! The ways to show a record to people: on a terminal, as a page, in notes. Each view is a function
//! from a [`Record`] to text. This file has what the views share; begin with
//! [`Outline`].

pub mod events;
pub mod explain;
pub mod html;
pub mod markdown;
pub mod quotes;
pub mod reading;
pub mod rows;
pub mod terminal;
pub mod timeline;

pub(crate) mod course;
mod layout;
mod values;

use crate::plain::{
    clean, clean_inner, file_name, fit_lines, letter, path_words, plural, quoted, shorten, shorten_left,
};
use crate::record::lines;
use crate::record::{Accounted, CellState, Cite, Entity, News, Point, Reading, Record, Report, Row, Said, Time};
use rapporteur::annotations::{EntityKind, MentionForm, Status};
use rapporteur::comparison::{Agreement, Use};
use rapporteur::story::Slot;
use rapporteur::vocabulary::Vocabulary;
use std::collections::{HashMap, HashSet};
use std::ops::Deref;
use values::{number_words, status_words, time_words};

/// Clauses with fewer characters are shown within their sentence.
const SHORT: usize = 60;

/// The rows of a comparison in reading order.
#[derive(Default)]
pub struct Outline<'a> {
    /// Facts on which reports differ, or which are disputed.
    pub differences: Vec<Fact<'a>>,
    /// Facts for which a later report gives a later count or status.
    pub changed: Vec<Fact<'a>>,
    /// Facts that are worded differently or in different detail, without conflict.
    pub compatible: Vec<Fact<'a>>,
    /// Facts that several reports perhaps share, and about which nothing else is known.
    pub perhaps: Vec<Fact<'a>>,
    /// For each report, what only it has.
    pub only: Vec<Vec<Only<'a>>>,
    /// For each report, what no match was found for in the others.
    pub unmatched: Vec<Vec<Only<'a>>>,
    /// Facts on which reports agree; those from one source come last.
    pub agreed: Vec<Fact<'a>>,
}

impl<'a> Outline<'a> {
    /// The facts shown as tables, with the titles of their sections.
    pub(crate) fn sections(&self) -> [(&'static str, &[Fact<'a>]); 3] {
        [
            ("Differences", &self.differences),
            ("Changed", &self.changed),
            ("Worded differently, no conflict", &self.compatible),
        ]
    }

    /// What only one report has, by report, with the titles of the sections.
    pub(crate) fn sections_of_one(&self) -> [(&'static str, &[Vec<Only<'a>>]); 2] {
        [("Only in", &self.only), ("No match found for", &self.unmatched)]
    }

    fn add_of_one(&mut self, record: &Record, report: usize, row: RowAt<'a>, detail_of: Option<Heading>) {
        let told = if row.agreement == Agreement::Unmatched { &mut self.unmatched } else { &mut self.only };
        told[report].push(Only { telling: telling(record, &row), detail_of, row });
    }

    /// Number of facts, or of items that only one report has, with this verdict.
    pub(crate) fn count(&self, agreement: Agreement) -> usize {
        let differ = || self.differences.iter().filter(|fact| fact.has(Agreement::Differs)).count();
        match agreement {
            Agreement::Differs => differ(),
            Agreement::Disputed => self.differences.len() - differ(),
            Agreement::Changed => self.changed.len(),
            Agreement::Compatible => self.compatible.len(),
            Agreement::Same => self.agreed.len(),
            Agreement::OnlyOne => self.only.iter().map(Vec::len).sum(),
            Agreement::Unmatched => self.unmatched.iter().map(Vec::len).sum(),
        }
    }
}

/// The points of the summary under one title.
pub(crate) struct Points<'a> {
    /// "They differ on".
    pub(crate) title: &'static str,
    /// The verdict whose sign and colour stand for them.
    pub(crate) verdict: Agreement,
    /// The points.
    pub(crate) points: Vec<&'a Point>,
}

/// The summary in reading order; titles without points are left out.
pub(crate) fn summary(record: &Record) -> Vec<Points<'_>> {
    use Agreement::*;
    let parts = [
        ("They differ on", &[Differs, Disputed][..]),
        ("What changed", &[Changed]),
        ("Only one says", &[OnlyOne]),
        ("No match was found for", &[Unmatched]),
        ("They agree that", &[Same, Compatible]),
    ];
    let part = |(title, verdicts): (&'static str, &'static [Agreement])| {
        let points = record.summary.iter().filter(|point| verdicts.contains(&point.agreement)).collect();
        Points { title, verdict: verdicts[0], points }
    };
    parts.into_iter().map(part).filter(|part| !part.points.is_empty()).collect()
}

/// Maximum number of news without a conflict or a change, unless all are asked for.
pub(crate) const MOST_NEWS: usize = 10;

/// The rows with something new, and how many more there are: of rows without a conflict or a
/// change, at most `most` are returned.
pub(crate) fn news(record: &Record, most: usize) -> (Vec<(&Row, &News)>, usize) {
    let rows = record.comparison.iter().filter_map(|row| Some((row, row.news.as_ref()?)));
    let is_first = |row: &Row| row.agreement.is_against();
    let (mut shown, others): (Vec<_>, Vec<_>) = rows.partition(|(row, _)| is_first(row));
    let rest = others.len().saturating_sub(most);
    shown.extend(others.into_iter().take(most));
    (shown, rest)
}

/// The reports and the source of a reading: `A, B, according to the ambulance service`.
pub(crate) fn reading_tellers(record: &Record, reading: &Reading) -> String {
    let letters = reading.reports.iter().filter_map(|key| record.report_index(key)).map(letter);
    let source = reading.source.as_ref().map(|source| format!("according to {}", clean(&source.text)));
    letters.chain(source).collect::<Vec<_>>().join(", ")
}

/// A row and its index in the record's comparison, by which views refer to it.
#[derive(Clone, Copy)]
pub struct RowAt<'a> {
    /// The index.
    pub at: usize,
    /// The row.
    pub row: &'a Row,
}

impl Deref for RowAt<'_> {
    type Target = Row;

    fn deref(&self) -> &Row {
        self.row
    }
}

/// All rows about one thing.
pub struct Fact<'a> {
    /// The heading for what it is about.
    pub heading: Heading,
    /// Its rows, in their order.
    pub rows: Vec<RowAt<'a>>,
}

impl<'a> Fact<'a> {
    /// Its rows with this verdict.
    pub fn rows_that(&self, agreement: Agreement) -> Vec<RowAt<'a>> {
        self.rows.iter().copied().filter(|row| row.agreement == agreement).collect()
    }

    fn has(&self, agreement: Agreement) -> bool {
        self.rows.iter().any(|row| row.agreement == agreement)
    }

    /// The report that alone has it; `None` if several do.
    fn teller(&self, record: &Record) -> Option<usize> {
        let mut tellers = self.rows.iter().map(|row| row.agreement.is_of_one().then(|| speaking(record, row))?);
        let first = tellers.next()??;
        tellers.all(|other| other == Some(first)).then_some(first)
    }
}

/// Words for a heading, with some of their context.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Heading {
    /// The kind of thing, or the speaker.
    pub lead: String,
    /// The context before.
    pub before: String,
    /// The words.
    pub words: String,
    /// The context after.
    pub after: String,
}

/// Something that only one report has.
pub struct Only<'a> {
    /// The heading: its words, with their context if they are short.
    pub telling: Heading,
    /// The fact, if this is a detail of one that other reports have, too.
    pub detail_of: Option<Heading>,
    /// The row.
    pub row: RowAt<'a>,
}

/// Sorts the rows of a record into reading order.
pub fn outline(record: &Record) -> Outline<'_> {
    let headings = Headings::new(record);
    let of_each = || record.reports.iter().map(|_| Vec::new()).collect();
    let mut outline = Outline { only: of_each(), unmatched: of_each(), ..Outline::default() };
    for fact in facts(record, &headings) {
        if fact.has(Agreement::Differs) || fact.has(Agreement::Disputed) {
            outline.differences.push(fact);
        } else if fact.has(Agreement::Changed) {
            outline.changed.push(fact);
        } else if fact.rows.iter().any(|row| row.agreement == Agreement::Compatible && !is_doubtful(row)) {
            outline.compatible.push(fact);
        } else if fact.has(Agreement::Compatible) && !fact.has(Agreement::Same) {
            outline.perhaps.push(fact);
        } else if let Some(report) = fact.teller(record) {
            let row = main_row(&fact);
            row.into_iter().for_each(|row| outline.add_of_one(record, report, row, None));
        } else {
            for &row in fact.rows.iter().filter(|row| row.agreement.is_of_one()) {
                let Some(report) = speaking(record, &row) else { continue };
                outline.add_of_one(record, report, row, Some(fact.heading.clone()));
            }
            outline.agreed.push(fact);
        }
    }
    outline.agreed.sort_by_key(is_within_one_origin);
    outline
}

fn main_row<'a>(fact: &Fact<'a>) -> Option<RowAt<'a>> {
    let telling = fact.rows.iter().find(|row| row.slot == Slot::Mention);
    telling.or(fact.rows.first()).copied()
}

/// The heading of a row: its clause, within the sentence if that is short.
fn telling(record: &Record, row: &Row) -> Heading {
    let Some(said) = row.cells.iter().flat_map(|cell| &cell.said).next() else {
        return Heading { words: clean(&row.label.text), ..Heading::default() };
    };
    match sentence(record, &said.context) {
        Some(sentence) if said.context.end - said.context.start < SHORT => around(&sentence, &said.context),
        _ => Heading { words: clean(&said.context.text), ..Heading::default() },
    }
}

/// The sentence that contains the words, from the account of the report.
fn sentence(record: &Record, words: &Cite) -> Option<Cite> {
    let accounted = record.accounted.iter().find(|accounted| accounted.report == words.report)?;
    let part = accounted.parts.iter().find(|part| part.start <= words.start && words.end <= part.end)?;
    let report = &record.reports[record.report_index(&words.report)?];
    let text = report.text.chars().skip(part.start).take(part.end - part.start).collect();
    Some(Cite { report: words.report.clone(), start: part.start, end: part.end, text })
}

/// The first report that answers in the row.
fn speaking(record: &Record, row: &Row) -> Option<usize> {
    let cell = row.cells.iter().find(|cell| cell.state == CellState::Says)?;
    record.report_index(&cell.report)
}

fn facts<'a>(record: &'a Record, headings: &Headings) -> Vec<Fact<'a>> {
    let mut facts: Vec<Fact> = Vec::new();
    for (at, row) in record.comparison.iter().enumerate() {
        let one = RowAt { at, row };
        match facts.last_mut() {
            Some(fact) if fact.rows[0].about == row.about => fact.rows.push(one),
            _ => facts.push(Fact { heading: Heading::default(), rows: vec![one] }),
        }
    }
    for fact in &mut facts {
        let titled = fact.rows.iter().find(|row| !row.title.is_empty());
        fact.heading = match titled {
            Some(row) => Heading { words: lines::words(&row.title), ..Heading::default() },
            None => headings.of(&fact.rows[0]),
        };
    }
    facts
}

pub(crate) fn all_said(row: &Row) -> impl Iterator<Item = &Said> {
    row.cells.iter().flat_map(|cell| &cell.said)
}

/// What is said of a row's verdict. Other numbers, days or places than the calendar and
/// arithmetic allow for one thing are no "no conflict", even if it is not sure that they are
/// told of one thing.
pub(crate) fn verdict_words(row: &Row) -> &'static str {
    match row.rule.as_str() {
        "perhaps-two-occasions" => "unclear whether in conflict",
        _ => row.agreement.entry().shown,
    }
}

/// True for a row whose answers are perhaps to one question and perhaps not: it is shown to
/// who asks for it.
pub(crate) fn is_doubtful(row: &Row) -> bool {
    row.agreement == Agreement::Compatible && matches!(row.rule.as_str(), "perhaps-the-same" | "perhaps-two-occasions")
}

/// `3 more, perhaps the same: who, when`: number and questions of doubtful rows.
pub(crate) fn doubtful_words(rows: &[RowAt]) -> String {
    let mut asked: Vec<&str> = rows.iter().map(|row| row.slot.entry().asks).collect();
    asked.dedup();
    format!("{} more, perhaps the same: {}", rows.len(), asked.join(", "))
}

/// True for a row shown with a cell for each report; others are shown in one line. Status,
/// certainty and source take one line if nobody contradicts them.
pub(crate) fn is_tabled(record: &Record, row: &Row) -> bool {
    match row.agreement {
        Agreement::Differs | Agreement::Disputed => true,
        Agreement::Compatible => {
            !is_doubtful(row) && !matches!(row.slot, Slot::Status | Slot::Certainty | Slot::Source)
        }
        Agreement::Changed => course::course(record, row).is_none(),
        Agreement::Same | Agreement::OnlyOne | Agreement::Unmatched => false,
    }
}

/// The reports that answer in any of some rows, and why the others do not.
pub(crate) struct Voices {
    /// Those that answer.
    pub(crate) speaking: Vec<usize>,
    /// Those that do not say.
    pub(crate) silent: Vec<usize>,
    /// Those in which no match was found, but which may word it differently.
    pub(crate) unmatched: Vec<usize>,
    /// Those that were not fully read.
    pub(crate) unread: Vec<usize>,
}

impl Voices {
    pub(crate) fn of(rows: &[RowAt], n_reports: usize) -> Voices {
        let with = |all: Vec<usize>, state: CellState| -> (Vec<usize>, Vec<usize>) {
            let is = |row: &RowAt, index: usize| row.cells.get(index).is_some_and(|cell| cell.state == state);
            all.into_iter().partition(|&index| rows.iter().any(|row| is(row, index)))
        };
        let (speaking, quiet) = with((0..n_reports).collect(), CellState::Says);
        let (unread, quiet) = with(quiet, CellState::NotRead);
        // Only reports that are silent in every row are silent.
        let (unmatched, silent) = with(quiet, CellState::Unmatched);
        Voices { speaking, silent, unmatched, unread }
    }

    /// Number of reports that do not answer.
    pub(crate) fn n_quiet(&self) -> usize {
        self.silent.len() + self.unmatched.len() + self.unread.len()
    }

    /// `C, D do not say; E: no match found; F not fully read`; empty if all answer.
    pub(crate) fn quiet_words(&self) -> String {
        let letters = |reports: &[usize]| reports.iter().copied().map(letter).collect::<Vec<_>>().join(", ");
        let mut words = Vec::new();
        if !self.silent.is_empty() {
            let verb = if self.silent.len() == 1 { "does" } else { "do" };
            words.push(format!("{} {verb} not say", letters(&self.silent)));
        }
        if !self.unmatched.is_empty() {
            words.push(format!("{}: {}", letters(&self.unmatched), silence(CellState::Unmatched)));
        }
        if !self.unread.is_empty() {
            words.push(format!("{} {}", letters(&self.unread), silence(CellState::NotRead)));
        }
        words.join("; ")
    }
}

/// Which reports say nothing in any of a fact's rows, in words. It is told below all of them: who
/// says something in a single row is not silent.
pub(crate) fn quiet_words(record: &Record, fact: &Fact) -> String {
    Voices::of(&fact.rows, record.reports.len()).quiet_words()
}

/// The letters of the reports that say these, each once.
pub(crate) fn tellers(record: &Record, said: &[&Said]) -> String {
    let mut reports: Vec<usize> = said.iter().filter_map(|said| record.report_index(&said.cite.report)).collect();
    reports.dedup();
    reports.into_iter().map(letter).collect::<Vec<_>>().join(", ")
}

/// The verdict with its reports: `same in A, B`, `only in C`, `no match found for C`; with a remark
/// if they all go back to one source.
pub(crate) fn tellers_words(record: &Record, row: RowAt) -> String {
    let speaking = Voices::of(&[row], record.reports.len()).speaking;
    let letters: Vec<String> = speaking.iter().copied().map(letter).collect();
    let start = match row.agreement {
        Agreement::OnlyOne => "only in".to_string(),
        Agreement::Unmatched => "no match found for".to_string(),
        _ => format!("{} in", verdict_words(&row)),
    };
    let witness = if row.origins == 1 && speaking.len() > 1 { " (one source)" } else { "" };
    format!("{start} {}{witness}", letters.join(", "))
}

/// True if all that agree go back to one text or one speaker.
fn is_within_one_origin(fact: &Fact) -> bool {
    let agreeing = fact.rows_that(Agreement::Same);
    !agreeing.is_empty() && agreeing.iter().all(|row| row.origins < 2)
}

/// The number of facts on which only reports with one source agree: `, 3 of them from one source`;
/// empty if there are none.
pub(crate) fn one_origin_words(facts: &[Fact]) -> String {
    match facts.iter().filter(|fact| is_within_one_origin(fact)).count() {
        0 => String::new(),
        number => format!(", {number} of them from one source"),
    }
}

/// Maximum length of a heading, in characters.
const HEADLINE: usize = 90;

/// Finds headings by the key of what a row is about.
struct Headings<'a> {
    record: &'a Record,
    clauses: HashMap<(&'a str, &'a Cite), &'a Cite>,
    speakers: HashMap<&'a str, &'a Cite>,
    kinds: HashMap<&'a str, EntityKind>,
    facts: HashSet<&'a str>,
}

impl<'a> Headings<'a> {
    fn new(record: &'a Record) -> Headings<'a> {
        let (clauses, speakers, kinds) = (HashMap::new(), HashMap::new(), HashMap::new());
        let facts = record.facts.iter().map(|fact| fact.key.as_str()).collect();
        let mut headings = Headings { record, clauses, speakers, kinds, facts };
        for event in &record.events {
            let clauses = event.mentions.iter().map(|one| ((event.key.as_str(), &one.trigger), &one.clause));
            headings.clauses.extend(clauses);
        }
        for entity in &record.entities {
            headings.kinds.insert(&entity.key, entity.kind);
        }
        for statement in &record.statements {
            let entity = record.entities.iter().find(|entity| Some(&entity.key) == statement.speaker.as_ref());
            let phrase = || statement.quotes.iter().find_map(|quote| quote.speaker.as_ref());
            if let Some(speaker) = entity.map(|entity| &entity.name).or_else(phrase) {
                headings.speakers.insert(&statement.key, speaker);
            }
        }
        headings
    }

    fn of(&self, row: &Row) -> Heading {
        let words = clean(&row.label.text);
        let key = row.about.as_str();
        if let Some(clause) = self.clauses.get(&(key, &row.label)) {
            return around(clause, &row.label);
        }
        // A fact without a question in a report's words is headed by a whole sentence, or by its
        // own words.
        if self.facts.contains(key) {
            let whole = sentence(self.record, &row.label).filter(|whole| whole.end - whole.start <= HEADLINE);
            let words = whole.map_or(words, |whole| clean(&whole.text));
            return Heading { words: quoted(&shorten(&words, HEADLINE)), ..Heading::default() };
        }
        let is_told = |kind: &&EntityKind| !matches!(kind, EntityKind::Unknown | EntityKind::Other);
        if let Some(kind) = self.kinds.get(key).filter(is_told) {
            return Heading { lead: kind.name().to_string(), words, ..Heading::default() };
        }
        if let Some(speaker) = self.speakers.get(key) {
            return Heading { lead: clean(&speaker.text), words: shorten(&words, 90), ..Heading::default() };
        }
        match sentence(self.record, &row.label) {
            Some(sentence) => around(&sentence, &row.label),
            None => Heading { words: shorten(&words, 90), ..Heading::default() },
        }
    }
}

/// The words with some of the clause on both sides.
fn around(clause: &Cite, words: &Cite) -> Heading {
    let inside = clause.start <= words.start && words.end <= clause.end && clause.report == words.report;
    if !inside {
        return Heading { words: clean(&words.text), ..Heading::default() };
    }
    let all: Vec<char> = clause.text.chars().collect();
    let (from, to) = (words.start - clause.start, words.end - clause.start);
    let part = |range: std::ops::Range<usize>| all.get(range).unwrap_or(&[]).iter().collect::<String>();
    let before = shorten_left(&clean_inner(&part(0..from)), 60);
    let after = shorten(&clean_inner(&part(to..all.len())), 70);
    Heading { lead: String::new(), before, words: clean(&words.text), after }
}

/// The name of a report: its outlet, or its file name.
pub(crate) fn name(report: &Report) -> String {
    clean(report.outlet.as_deref().unwrap_or_else(|| path_words(file_name(&report.path))))
}

/// What is told once below a list of reports of which some have no date, and what to do.
pub(crate) fn date_hint(record: &Record) -> Option<&'static str> {
    let is_undated = record.reports.iter().any(|report| report.published.is_none());
    is_undated.then_some("no date: say it with --published FILE=DATE")
}

/// A remark for a report in an unsupported language.
pub(crate) fn not_understood(report: &Report) -> Option<String> {
    let language = report.language.as_deref().filter(|language| *language != "en")?;
    Some(format!("not in English ({}): not compared", clean(language)))
}

/// The text for a cell without an answer; empty for one with answers.
pub(crate) fn silence(state: CellState) -> &'static str {
    match state {
        CellState::Says => "",
        CellState::Silent => "does not say",
        CellState::Unmatched => "no match found",
        CellState::NotRead => "not fully read",
    }
}

/// The reason that a rule gives for its verdict; `None` if it says no more than the verdict.
pub(crate) fn reason(rule: &str) -> Option<&'static str> {
    let entries = include_str!("../lexicon/reasons.txt").lines().filter_map(|line| line.split_once('\t'));
    entries.into_iter().find(|entry| entry.0 == rule).map(|entry| entry.1)
}

/// The value, if it says more than the words do.
pub(crate) fn telling_value(said: &Said) -> Option<String> {
    let (value, words) = (clean(&said.value), clean(&said.cite.text).to_lowercase());
    let is_number = said.low.or(said.high).is_some() || said.first_day.is_none() && value.parse::<f64>().is_ok();
    let shown = match Status::of_value(&value) {
        Some(status) => status_words(status).to_string(),
        None if is_number => number_words(&value, said.unit.as_deref()),
        None => time_words(&value).unwrap_or_else(|| value.clone()),
    };
    let is_told = value.is_empty() || [&value, &shown].iter().any(|told| told.to_lowercase() == words);
    // "1,500" is the number as the report groups it.
    let is_grouped = is_number && words.replace(',', "") == value;
    (!is_told && !is_grouped).then_some(shown)
}

/// The source of an answer, unless its words name it already: `Mr Jones`, `he = Tom Jones`.
pub(crate) fn source_words(record: &Record, said: &Said) -> Option<String> {
    let source = said.source.as_ref().filter(|source| **source != said.cite)?;
    let words = clean(&source.text);
    let means = |entity: &&Entity| {
        entity.mentions.iter().any(|mention| mention.form != MentionForm::Name && mention.cite == *source)
    };
    match record.entities.iter().find(means) {
        Some(entity) if !words.to_lowercase().contains(&clean(&entity.name.text).to_lowercase()) => {
            Some(format!("{words} = {}", clean(&entity.name.text)))
        }
        _ => Some(words),
    }
}

/// `5 reports, 4 independent sources`.
pub(crate) fn count_line(record: &Record) -> String {
    let reports = plural(record.reports.len(), "report");
    match record.origins.len() {
        0 => reports,
        origins => format!("{reports}, {}", plural(origins, "independent source")),
    }
}

/// What the origins say about a report, if it is a copy or has a credit line.
pub(crate) fn origin_words(record: &Record, index: usize) -> Option<String> {
    let key = &record.reports[index].key;
    let origin = record.origins.iter().find(|origin| origin.reports.contains(key))?;
    let others: Vec<String> = origin
        .reports
        .iter()
        .filter(|other| *other != key)
        .filter_map(|other| record.report_index(other))
        .map(letter)
        .collect();
    let credit = origin.credit.as_ref().map(|credit| {
        let whose = record.report_index(&credit.report).filter(|&of| of != index).map(letter);
        let whose = whose.map(|letter| format!(" of {letter}")).unwrap_or_default();
        format!("credit line{whose}: “{}”", clean(&credit.text))
    });
    let shared = if origin.shared > 0.0 { format!(", {:.0} % shared", origin.shared * 100.0) } else { String::new() };
    let one = (!others.is_empty()).then(|| format!("same text as {}{shared}", others.join(", ")));
    let credit = credit.filter(|_| one.is_some());
    let words: Vec<String> = one.into_iter().chain(credit).chain(passages(record, key)).collect();
    (!words.is_empty()).then(|| words.join("; "))
}

/// `31 words in a row shared with B`, for passages shared with reports that are not copies.
fn passages(record: &Record, key: &str) -> Vec<String> {
    let mut found = Vec::new();
    for reuse in record.reuses.iter().filter(|reuse| reuse.rule == "shared-passage") {
        let (own, other) =
            if reuse.left.report == key { (&reuse.left, &reuse.right) } else { (&reuse.right, &reuse.left) };
        if let Some(other) = record.report_index(&other.report).filter(|_| own.report == key) {
            found.push(format!("{} words in a row shared with {}", own.text.split_whitespace().count(), letter(other)));
        }
    }
    found
}

/// `21 of 33 sentences are compared or listed; 12 not; 3 menus and adverts left out`.
pub(crate) fn account_words(accounted: &Accounted) -> String {
    let count = |used: Use| accounted.parts.iter().filter(|part| part.used == used).count();
    let (used, background, lost) = (count(Use::Used), count(Use::Background), count(Use::NotUnderstood));
    let mut words = used_words(used, used + background + lost);
    if background + lost > 0 {
        words += &format!("; {} not", background + lost);
    }
    if lost > 0 {
        words += &format!(" ({lost} not understood)");
    }
    match left_out_words(count(Use::Furniture)) {
        Some(left_out) => format!("{words}; {left_out}"),
        None => words,
    }
}

/// `3 menus and adverts left out`; nothing if there are none.
pub(crate) fn left_out_words(number: usize) -> Option<String> {
    match number {
        0 => None,
        1 => Some("1 menu or advert left out".to_string()),
        more => Some(format!("{more} menus and adverts left out")),
    }
}

/// `21 of 33 sentences are compared or listed`.
pub(crate) fn used_words(used: usize, all: usize) -> String {
    let verb = if used == 1 { "is" } else { "are" };
    format!("{used} of {} {verb} compared or listed", plural(all, "sentence"))
}

/// When a report was published, for people: `2024-03-05 14:30 +01:00`.
pub(crate) fn when(report: &Report) -> String {
    let Some(stamp) = &report.published else { return "no date".to_string() };
    let doubt = if stamp.is_sure { "" } else { " (date not sure)" };
    let Some((day, time)) = stamp.when.split_once('T') else { return format!("{}{doubt}", stamp.when) };
    let (clock, offset) = time.split_at(time.find(['+', '-']).unwrap_or(time.len()));
    let clock = clock.get(..5).unwrap_or(clock);
    let offset = if offset == "+00:00" { "UTC" } else { offset };
    format!("{}{doubt}", format!("{day} {clock} {offset}").trim_end())
}

/// A column of a table: its heading, and a function that makes the cell of a line.
type Column<T> = (&'static str, fn(&T) -> String);

/// A table as CSV (RFC 4180, but lines end with a line feed): a header line, then one for each
/// line. A cell that a spreadsheet would take for a formula gets an apostrophe in front.
fn csv_table<T>(columns: &[Column<T>], lines: impl IntoIterator<Item = T>) -> String {
    let mut table = csv::WriterBuilder::new().terminator(csv::Terminator::Any(b'\n')).from_writer(Vec::new());
    // Writing to memory does not fail, and every line has all columns.
    let _ = table.write_record(columns.iter().map(|column| column.0));
    for line in lines {
        let _ = table.write_record(columns.iter().map(|column| csv_cell(&column.1(&line))));
    }
    String::from_utf8(table.into_inner().unwrap_or_default()).unwrap_or_default()
}

fn csv_cell(cell: &str) -> String {
    let cell = fit_lines(cell);
    if cell.starts_with(['=', '+', '-', '@']) { format!("'{cell}") } else { cell }
}

/// Looks up sentences of a record's reports by words in them.
pub(crate) struct Sentences<'a>(HashMap<&'a str, Vec<&'a Cite>>);

impl<'a> Sentences<'a> {
    pub(crate) fn new(record: &'a Record) -> Sentences<'a> {
        let mut found: HashMap<&str, Vec<&Cite>> = HashMap::new();
        for sentence in &record.sentences {
            found.entry(&sentence.cite.report).or_default().push(&sentence.cite);
        }
        Sentences(found)
    }

    /// The sentence in which the words begin, on one line; empty if there is none.
    pub(crate) fn of(&self, words: &Cite) -> String {
        let Some(all) = self.0.get(words.report.as_str()) else { return String::new() };
        let after = all.partition_point(|sentence| sentence.start <= words.start);
        let found = after.checked_sub(1).map(|at| all[at]).filter(|sentence| words.start < sentence.end);
        found.map_or(String::new(), |sentence| clean(&sentence.text))
    }
}

/// Looks up the record's times by their place.
struct Times<'a>(HashMap<(&'a str, usize, usize), &'a Time>);

impl<'a> Times<'a> {
    fn new(record: &'a Record) -> Times<'a> {
        Times(
            record
                .times
                .iter()
                .map(|time| ((time.cite.report.as_str(), time.cite.start, time.cite.end), time))
                .collect(),
        )
    }

    fn of(&self, cite: &Cite) -> Option<&'a Time> {
        self.0.get(&(cite.report.as_str(), cite.start, cite.end)).copied()
    }

    /// The value of a time, or its words if it has no value.
    fn value(&self, cite: &Cite) -> String {
        let value = self.of(cite).map(|time| time.value.clone());
        value.filter(|value| !value.is_empty()).unwrap_or_else(|| cite.text.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_quoted_and_are_no_formulas() {
        let columns: [Column<&str>; 2] = [("one", |line| line.to_string()), ("two", |line| line.len().to_string())];
        let table = csv_table(&columns, ["plain words", "one, \"two\"", "=1+1"]);
        assert_eq!(table, "one,two\nplain words,11\n\"one, \"\"two\"\"\",10\n'=1+1,4\n");
    }

    #[test]
    fn long_words_are_cut_between_words() {
        assert_eq!(shorten("one two three", 20), "one two three");
        assert_eq!(shorten("one two, three", 10), "one two …");
        assert_eq!(shorten_left("one two three", 8), "… three");
        assert_eq!(shorten("äöüäöü", 3), "äöü …");
    }

    #[test]
    fn reports_have_letters() {
        assert_eq!([0, 25, 26, 51, 52, 702].map(letter), ["A", "Z", "AA", "AZ", "BA", "AAA"]);
    }
}
