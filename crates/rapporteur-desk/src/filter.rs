//! Selects part of a comparison: rows with some verdicts, about a subject, or with something new.
//! Begin with [`filter`].

use crate::news::{Earlier, News};
use crate::plain::letter;
use crate::query::{self, Query, Unreadable};
use crate::record::{Cite, News as Line, Record, Row};
use crate::sentences::Sentences;
use rapporteur::comparison::Agreement;
use rapporteur::story::Slot;
use rapporteur::vocabulary::Vocabulary;
use std::collections::{HashMap, HashSet};

/// What to select; the default selects everything.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    /// Only rows with one of these verdicts.
    pub only: Vec<Agreement>,
    /// Only facts that match this query.
    pub about: Option<About>,
    /// Only rows with something new since this earlier record.
    pub since: Option<Earlier>,
}

/// A query for facts.
#[derive(Clone, Debug, PartialEq)]
pub struct About {
    /// The query as it was written.
    pub text: String,
    /// The parsed query; a word also matches as part of the name of who or what is meant.
    pub query: Query,
}

impl About {
    /// Parses a query.
    pub fn read(text: &str) -> Result<About, Unreadable> {
        Ok(About { text: text.to_string(), query: query::read(text)?.with_names() })
    }
}

/// Keeps only the selected rows, and describes the selection. The rest of the record stays, so that
/// every cite can still be found.
pub fn filter(record: &mut Record, asked: &Filter) {
    let all = record.comparison.len();
    let about = asked.about.as_ref().map(|about| Subject::new(record, about));
    if let Some(subject) = &about {
        let facts: HashSet<String> =
            record.comparison.iter().filter(|row| subject.is_in(row)).map(|row| row.about.clone()).collect();
        record.comparison.retain(|row| facts.contains(&row.about));
    }
    if let Some(earlier) = &asked.since {
        let news = News::new(record, earlier);
        let (new, lines): (Vec<bool>, Vec<Option<Line>>) =
            (news.reports().to_vec(), record.comparison.iter().map(|row| news.of(row)).collect());
        for (row, line) in record.comparison.iter_mut().zip(lines) {
            row.news = line;
            let cells = row.cells.iter_mut().zip(&new).filter(|(_, is_new)| **is_new);
            cells.flat_map(|(cell, _)| &mut cell.said).for_each(|said| said.is_new = true);
        }
        record.comparison.retain(|row| row.news.is_some());
    }
    if !asked.only.is_empty() {
        record.comparison.retain(|row| asked.only.contains(&row.agreement));
    }
    let shown: HashSet<(&str, Slot, Agreement)> =
        record.comparison.iter().map(|row| (row.about.as_str(), row.slot, row.agreement)).collect();
    record.summary.retain(|point| shown.contains(&(point.about.as_str(), point.slot, point.agreement)));
    if *asked != Filter::default() {
        record.selection =
            Some(format!("{} of {all} rows: {}", record.comparison.len(), words_of(record, asked, about)));
    }
}

fn words_of(record: &Record, asked: &Filter, about: Option<Subject>) -> String {
    let about = asked.about.iter().zip(about).map(|(about, subject)| {
        let is_nowhere = subject.sentences.is_empty();
        format!("about “{}”{}", about.text, if is_nowhere { ", which no sentence has" } else { "" })
    });
    let since = asked.since.as_ref().map(|earlier| {
        let news = News::new(record, earlier);
        let new = news.reports();
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
    about.chain(since).chain(only).collect::<Vec<_>>().join(", ")
}

/// The sentences that match a query.
struct Subject {
    /// For the key of each report, start and end of each sentence in code points, in text order.
    sentences: HashMap<String, Vec<(usize, usize)>>,
}

impl Subject {
    fn new(record: &Record, about: &About) -> Subject {
        let sentences = Sentences::new(record);
        let places = sentences.places(&about.query);
        Subject { sentences: places.into_iter().map(|(report, places)| (report.to_string(), places)).collect() }
    }

    /// True if the row's words, their context or their source lie in such a sentence.
    fn is_in(&self, row: &Row) -> bool {
        let said = row.cells.iter().flat_map(|cell| &cell.said);
        let mut cites =
            said.flat_map(|said| [Some(&said.cite), said.source.as_ref(), Some(&said.context)].into_iter().flatten());
        self.has(&row.label) || cites.any(|cite| self.has(cite))
    }

    fn has(&self, cite: &Cite) -> bool {
        let places = self.sentences.get(&cite.report).map(Vec::as_slice).unwrap_or_default();
        let next = places.partition_point(|&(_, end)| end <= cite.start);
        places.get(next).is_some_and(|&(start, _)| start < cite.end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::{Accounted, Cell, CellState, Entity, Mention, Part, Report, Said};
    use rapporteur::annotations::{EntityKind, MentionForm};
    use rapporteur::comparison::Use;

    const TEXTS: [(&str, &[&str]); 3] = [
        ("a", &["Helena Marsh went.", "It was on Friday.", "They strike.", "They hit it."]),
        ("b", &["It is told,", "and she stayed.", "Friday it was.", "A strike.", "It struck."]),
        ("c", &["Later the ship sank.", "A strike.", "They hit it."]),
    ];

    /// The first occurrence of the words in a report.
    fn cite(report: &str, words: &str) -> Cite {
        let text = TEXTS.iter().find(|(key, _)| *key == report).unwrap().1.join(" ");
        let start = text.find(words).unwrap_or_else(|| panic!("{words}"));
        Cite { report: report.into(), start, end: start + words.len(), text: words.into() }
    }

    fn row(about: &str, agreement: Agreement, said: &[(&str, &str)]) -> Row {
        let cell = |report: &&str| {
            let own: Vec<Said> = said
                .iter()
                .filter(|(teller, _)| teller == report)
                .map(|(teller, words)| Said {
                    cite: cite(teller, words),
                    context: cite(teller, words),
                    ..Said::default()
                })
                .collect();
            let state = if own.is_empty() { CellState::Silent } else { CellState::Says };
            Cell { report: report.to_string(), state, said: own }
        };
        let cells = ["a", "b", "c"].iter().map(cell).collect();
        Row {
            about: about.into(),
            label: Cite { report: "a".into(), ..Cite::default() },
            slot: Slot::Mention,
            title: Vec::new(),
            agreement,
            news: None,
            rule: String::new(),
            weight: 0,
            likelihood: 1.0,
            origins: 0,
            cells,
        }
    }

    fn record() -> Record {
        let report = |(key, lines): &(&str, &[&str])| Report {
            key: key.to_string(),
            capture: key.repeat(8),
            text: lines.join(" "),
            ..Report::default()
        };
        let accounted = |(key, lines): &(&str, &[&str])| {
            let ends = lines.iter().scan(0, |end, line| {
                *end += line.len() + 1;
                Some((*end - 1 - line.len(), *end - 1))
            });
            let parts = ends.map(|(start, end)| Part { start, end, used: Use::Used }).collect();
            Accounted { report: key.to_string(), share: 1.0, parts }
        };
        let she = Mention { cite: cite("b", "she"), form: MentionForm::Pronoun, rule: String::new() };
        let chief = Entity {
            key: String::new(),
            kind: EntityKind::Person,
            name: cite("a", "Helena Marsh"),
            names: Vec::new(),
            roles: Vec::new(),
            mentions: vec![she],
            whys: Vec::new(),
        };
        Record {
            reports: TEXTS.iter().map(report).collect(),
            accounted: TEXTS.iter().map(accounted).collect(),
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

    /// The record of the first `count` reports, as read back from a file.
    fn earlier(record: &Record, count: usize) -> Earlier {
        let mut record = record.clone();
        record.reports.truncate(count);
        let json = record.to_json().replace("\"differs\"", "\"word of a later program\"");
        serde_json::from_str(&json).expect("a record")
    }

    fn left(asked: Filter) -> Vec<(String, Agreement)> {
        let mut record = record();
        filter(&mut record, &asked);
        record.comparison.into_iter().map(|row| (row.about, row.agreement)).collect()
    }

    fn pairs(wanted: &[(&str, Agreement)]) -> Vec<(String, Agreement)> {
        wanted.iter().map(|(about, agreement)| (about.to_string(), *agreement)).collect()
    }

    #[test]
    fn verdicts_subjects_and_news_are_selected() {
        assert_eq!(left(Filter::default()).len(), 4);
        let only = Filter { only: vec![Agreement::Same], ..Filter::default() };
        assert_eq!(left(only), pairs(&[("visit", Agreement::Same), ("strike", Agreement::Same)]));
        let about = |words: &str| Filter { about: About::read(words).ok(), ..Filter::default() };
        assert_eq!(left(about("helena  MARSH")), pairs(&[("visit", Agreement::Differs), ("visit", Agreement::Same)]));
        assert_eq!(left(about("ship")), pairs(&[("ship", Agreement::OnlyOne)]));
        assert!(left(about("glacier")).is_empty());
        assert!(left(about("hip")).is_empty(), "the end of a word");
        assert_eq!(left(about("strikes -hit")), pairs(&[("strike", Agreement::Same)]));
        assert_eq!(
            left(about("ship OR on")),
            pairs(&[("visit", Agreement::Differs), ("visit", Agreement::Same), ("ship", Agreement::OnlyOne),])
        );
        assert_eq!(left(about("report:C ship")), pairs(&[("ship", Agreement::OnlyOne)]));
        let earlier = earlier(&record(), 2);
        let since = Filter { since: Some(earlier), ..Filter::default() };
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
            filter(&mut record, &Filter { since: Some(earlier), ..Filter::default() });
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
        let line = |record: Record| record.comparison[0].news.as_ref().map(|news| news.text.clone()).unwrap();
        assert_eq!(line(told(Agreement::Differs, "hit")), "C confirms: “hit” (A)");
        assert_eq!(line(told(Agreement::Disputed, "sank")), "C: “sank”");
    }

    #[test]
    fn another_phrase_for_the_one_who_is_named_is_found() {
        let mut record = record();
        record.comparison = vec![row("visit", Agreement::OnlyOne, &[("b", "and she stayed")])];
        filter(&mut record, &Filter { about: About::read("Marsh").ok(), ..Filter::default() });
        assert_eq!(record.comparison.len(), 1);
        assert_eq!(record.selection.as_deref(), Some("1 of 1 rows: about “Marsh”"));
    }
}
