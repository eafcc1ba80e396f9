//! A part of a comparison: some verdicts, one subject, or what is new.
//! Begin with [`select`].

use crate::record::{Cell, CellState, Cite, Record, Row};
use crate::views::letter;
use rapporteur::comparison::Agreement;
use rapporteur::story::Slot;
use rapporteur::vocabulary::Vocabulary;
use serde::Deserialize;
use std::collections::{HashMap, HashSet};

/// What is asked for; nothing of it asks for all.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Asked {
    /// Only rows with one of these verdicts.
    pub only: Vec<Agreement>,
    /// Only facts that tell of this: a name, which also finds other phrases
    /// for the same entity, or words of the reports.
    pub about: Option<String>,
    /// Only what is new against this earlier record.
    pub since: Option<Earlier>,
}

/// What is read of an earlier record. Its words do not matter: a later program
/// may have written it.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub struct Earlier {
    /// The version of its form.
    pub version: u32,
    /// Its reports.
    pub reports: Vec<Known>,
}

/// A report of an earlier record.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub struct Known {
    /// Hash of its bytes.
    pub capture: String,
}

/// Leaves the rows that are asked for, and says how many there were.
/// All else of the record stays, so that every cite can still be found.
pub fn select(record: &mut Record, asked: &Asked) {
    let all = record.comparison.len();
    if let Some(words) = &asked.about {
        let subject = Subject::new(record, words);
        let facts: HashSet<String> =
            record.comparison.iter().filter(|row| subject.is_in(row)).map(|row| row.about.clone()).collect();
        record.comparison.retain(|row| facts.contains(&row.about));
    }
    if let Some(earlier) = &asked.since {
        let news = News::new(record, earlier);
        record.comparison.retain(|row| news.is_new(row));
    }
    if !asked.only.is_empty() {
        record.comparison.retain(|row| asked.only.contains(&row.agreement));
    }
    let shown: HashSet<(&str, Slot, Agreement)> =
        record.comparison.iter().map(|row| (row.about.as_str(), row.slot, row.agreement)).collect();
    record.summary.retain(|point| shown.contains(&(point.about.as_str(), point.slot, point.agreement)));
    if *asked != Asked::default() {
        record.selection = Some(format!("{} of {all} rows: {}", record.comparison.len(), words_of(record, asked)));
    }
}

fn words_of(record: &Record, asked: &Asked) -> String {
    let about = asked.about.as_ref().map(|words| {
        let is_nowhere = !record.reports.iter().any(|report| has(&report.text, &fold(words)));
        format!("about “{words}”{}", if is_nowhere { ", which no report has" } else { "" })
    });
    let since = asked.since.as_ref().map(|earlier| {
        let new = News::new(record, earlier).new;
        let letters: Vec<String> = (0..new.len()).filter(|&at| new[at]).map(letter).collect();
        match &letters[..] {
            [] => "new against the earlier record, which has all these reports".to_string(),
            [one] => format!("new against the earlier record, which does not have {one}"),
            [most @ .., last] => {
                format!("new against the earlier record, which does not have {} and {last}", most.join(", "))
            }
        }
    });
    let names = || asked.only.iter().map(|verdict| verdict.name()).collect::<Vec<_>>().join(", ");
    let only = (!asked.only.is_empty()).then(|| format!("only {}", names()));
    about.into_iter().chain(since).chain(only).collect::<Vec<_>>().join(", ")
}

/// What a row may be about.
struct Subject<'a> {
    words: String,
    /// By report, the places of all phrases for entities whose name has the words.
    phrases: HashMap<&'a str, Vec<(usize, usize)>>,
}

impl<'a> Subject<'a> {
    fn new(record: &'a Record, words: &str) -> Subject<'a> {
        let words = fold(words);
        let mut phrases: HashMap<&str, Vec<(usize, usize)>> = HashMap::new();
        for entity in &record.entities {
            let is_meant = std::iter::once(&entity.name).chain(&entity.names).any(|name| has(&name.text, &words));
            for mention in entity.mentions.iter().filter(|_| is_meant) {
                let cite = &mention.cite;
                phrases.entry(&cite.report).or_default().push((cite.start, cite.end));
            }
        }
        Subject { words, phrases }
    }

    fn is_in(&self, row: &Row) -> bool {
        let said = row.cells.iter().flat_map(|cell| &cell.said);
        let cites =
            said.flat_map(|said| [Some(&said.cite), said.source.as_ref(), Some(&said.context)].into_iter().flatten());
        std::iter::once(&row.label).chain(cites).any(|cite| has(&cite.text, &self.words) || self.names(cite))
    }

    fn names(&self, cite: &Cite) -> bool {
        let phrases = self.phrases.get(cite.report.as_str());
        phrases.is_some_and(|phrases| phrases.iter().any(|&(start, end)| cite.start <= start && end <= cite.end))
    }
}

/// In lower case, with single spaces and plain apostrophes.
fn fold(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase().replace(['’', '‘'], "'")
}

/// Letters that an ending may have.
const ENDING: usize = 3;

/// True if the text has these words from the beginning of a word on, with an
/// ending at most after the last: "strike" finds "strikes", not "Ann" "announced".
fn has(text: &str, folded: &str) -> bool {
    let text = fold(text);
    let begins = |at: usize| !text[..at].chars().next_back().is_some_and(char::is_alphanumeric);
    let ends = |at: usize| text[at..].chars().take_while(|c| c.is_alphanumeric()).count() <= ENDING;
    text.match_indices(folded).any(|(at, words)| begins(at) && ends(at + words.len()))
}

/// What the earlier record did not have. A changed page is another report.
struct News {
    /// Reports that it did not have, by place.
    new: Vec<bool>,
}

impl News {
    fn new(record: &Record, earlier: &Earlier) -> News {
        let known: HashSet<&str> = earlier.reports.iter().map(|report| report.capture.as_str()).collect();
        News { new: record.reports.iter().map(|report| !known.contains(report.capture.as_str())).collect() }
    }

    /// True if a new report speaks in the row and either contradicts or denies another,
    /// or says what fewer than two earlier ones say, or what none of them says.
    fn is_new(&self, row: &Row) -> bool {
        let told = |new: bool| row.cells.iter().zip(&self.new).filter(move |(_, is)| **is == new).map(|(cell, _)| cell);
        let speaking = |new: bool| told(new).filter(|cell| cell.state == CellState::Says).count();
        let values = |cell: &'_ Cell| cell.said.iter().map(|said| said.value.clone()).collect::<Vec<_>>();
        let known: HashSet<String> = told(false).flat_map(values).collect();
        let says_more =
            || row.agreement != Agreement::Same && told(true).flat_map(values).any(|value| !known.contains(&value));
        let is_conflict = matches!(row.agreement, Agreement::Differs | Agreement::Disputed);
        speaking(true) > 0 && (is_conflict || speaking(false) < 2 || says_more())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::{Entity, Mention, Report, Said};
    use rapporteur::annotations::{EntityKind, MentionForm};
    use rapporteur::story::Slot;

    fn cite(report: &str, start: usize, text: &str) -> Cite {
        Cite { report: report.into(), start, end: start + text.chars().count(), text: text.into() }
    }

    fn row(about: &str, agreement: Agreement, said: &[(&str, &str)]) -> Row {
        let cell = |report: &&str| {
            let own: Vec<Said> = said
                .iter()
                .filter(|(teller, _)| teller == report)
                .map(|(teller, words)| Said {
                    cite: cite(teller, 0, words),
                    context: cite(teller, 0, words),
                    ..Said::default()
                })
                .collect();
            let state = if own.is_empty() { CellState::Silent } else { CellState::Says };
            Cell { report: report.to_string(), state, said: own }
        };
        let cells = ["a", "b", "c"].iter().map(cell).collect();
        Row {
            about: about.into(),
            label: cite("a", 0, "x"),
            slot: Slot::Mention,
            title: Vec::new(),
            agreement,
            rule: String::new(),
            weight: 0,
            likelihood: 1.0,
            origins: 0,
            cells,
        }
    }

    fn record() -> Record {
        let report = |key: &str| Report { key: key.into(), capture: key.repeat(8), ..Report::default() };
        let she = Mention { cite: cite("b", 4, "she"), form: MentionForm::Pronoun, rule: String::new() };
        let chief = Entity {
            key: String::new(),
            kind: EntityKind::Person,
            name: cite("a", 0, "Helena Marsh"),
            names: Vec::new(),
            roles: Vec::new(),
            mentions: vec![she],
            whys: Vec::new(),
        };
        Record {
            reports: vec![report("a"), report("b"), report("c")],
            entities: vec![chief],
            comparison: vec![
                row("visit", Agreement::Differs, &[("a", "Helena Marsh went"), ("b", "and she stayed")]),
                row("visit", Agreement::Same, &[("a", "on Friday"), ("b", "Friday")]),
                row("ship", Agreement::OnlyOne, &[("c", "the ship sank")]),
                row("strike", Agreement::Same, &[("a", "strike"), ("b", "strike"), ("c", "strike")]),
            ],
            ..Record::default()
        }
    }

    /// The record before there were more than so many reports, as a file has it.
    fn earlier(record: &Record, count: usize) -> Earlier {
        let mut record = record.clone();
        record.reports.truncate(count);
        let json = record.to_json().replace("\"differs\"", "\"word of a later program\"");
        serde_json::from_str(&json).expect("a record")
    }

    fn left(asked: Asked) -> Vec<(String, Agreement)> {
        let mut record = record();
        select(&mut record, &asked);
        record.comparison.into_iter().map(|row| (row.about, row.agreement)).collect()
    }

    fn pairs(wanted: &[(&str, Agreement)]) -> Vec<(String, Agreement)> {
        wanted.iter().map(|(about, agreement)| (about.to_string(), *agreement)).collect()
    }

    #[test]
    fn verdicts_subjects_and_news_are_selected() {
        assert_eq!(left(Asked::default()).len(), 4);
        let only = Asked { only: vec![Agreement::Same], ..Asked::default() };
        assert_eq!(left(only), pairs(&[("visit", Agreement::Same), ("strike", Agreement::Same)]));
        let about = |words: &str| Asked { about: Some(words.into()), ..Asked::default() };
        assert_eq!(left(about("helena  MARSH")), pairs(&[("visit", Agreement::Differs), ("visit", Agreement::Same)]));
        assert_eq!(left(about("ship")), pairs(&[("ship", Agreement::OnlyOne)]));
        assert!(left(about("glacier")).is_empty());
        assert!(left(about("hip")).is_empty(), "the end of a word");
        let earlier = earlier(&record(), 2);
        let since = Asked { since: Some(earlier), ..Asked::default() };
        assert_eq!(left(since), pairs(&[("ship", Agreement::OnlyOne)]));
    }

    #[test]
    fn what_a_new_report_repeats_is_not_new() {
        let told = |agreement: Agreement, last: &str| {
            let mut record = record();
            record.comparison = vec![row("ship", agreement, &[("a", "hit"), ("b", "struck"), ("c", last)])];
            for said in record.comparison[0].cells.iter_mut().flat_map(|cell| &mut cell.said) {
                said.value = said.cite.text.clone();
            }
            let earlier = earlier(&record, 2);
            select(&mut record, &Asked { since: Some(earlier), ..Asked::default() });
            record
        };
        assert!(told(Agreement::Compatible, "hit").comparison.is_empty());
        assert_eq!(told(Agreement::Compatible, "sank").comparison.len(), 1);
        assert_eq!(told(Agreement::Differs, "hit").comparison.len(), 1);
        assert_eq!(told(Agreement::Disputed, "hit").comparison.len(), 1);
        assert!(told(Agreement::Changed, "hit").comparison.is_empty(), "an earlier state, told again");
        assert_eq!(told(Agreement::Changed, "sank").comparison.len(), 1);
        let words = "1 of 1 rows: new against the earlier record, which does not have C";
        assert_eq!(told(Agreement::Differs, "hit").selection.as_deref(), Some(words));
    }

    #[test]
    fn another_phrase_for_the_one_who_is_named_is_found() {
        let mut record = record();
        record.comparison = vec![row("visit", Agreement::OnlyOne, &[("b", "and she stayed")])];
        select(&mut record, &Asked { about: Some("Marsh".into()), ..Asked::default() });
        assert_eq!(record.comparison.len(), 1);
        assert_eq!(record.selection.as_deref(), Some("1 of 1 rows: about “Marsh”, which no report has"));
    }
}
