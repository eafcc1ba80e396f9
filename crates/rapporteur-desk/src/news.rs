//! Finds what is new in a comparison since an earlier record. Begin with [`Earlier::read`] and
//! [`News::new`].

use crate::compact;
use crate::record::{
    Agreement, CellState, Cite, How, MentionForm, Piece, Reading, Record, Row, Said, Status, Told, VERSION, Vocabulary,
    cited, lines,
};
use crate::record::{News as Line, Slot};
use crate::views::course::is_after;
use serde::Deserialize;
use std::collections::{HashMap, HashSet};

/// The parts of an earlier record that are needed. Enumerations are read as plain strings, since a
/// later version of the program may have written it.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub struct Earlier {
    /// The version of its form.
    pub version: u32,
    /// Its reports.
    pub reports: Vec<Known>,
    /// The selection that it is limited to; `None` if it is complete.
    #[serde(default)]
    pub selection: Option<String>,
    /// Its rows.
    #[serde(default)]
    pub comparison: Vec<KnownRow>,
}

/// A report of an earlier record.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub struct Known {
    /// Its key in that record.
    #[serde(default)]
    pub key: String,
    /// SHA-256 of its bytes in hexadecimal.
    pub capture: String,
    /// Its text.
    #[serde(default)]
    pub text: String,
}

/// A row of an earlier record.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default)]
pub struct KnownRow {
    /// The slot that was compared.
    pub slot: String,
    /// The verdict.
    pub agreement: String,
    /// The answers of each report.
    pub cells: Vec<KnownCell>,
}

/// A cell of an earlier record.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default)]
pub struct KnownCell {
    /// Key of the report.
    pub report: String,
    /// The answers of the report.
    pub said: Vec<KnownSaid>,
}

/// An answer in an earlier record.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default)]
pub struct KnownSaid {
    /// Its words.
    pub cite: KnownPlace,
}

/// A place in a report of an earlier record.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default)]
pub struct KnownPlace {
    /// Key of the report.
    pub report: String,
    /// Position of the first code point.
    pub start: usize,
    /// One past the last code point.
    pub end: usize,
}

impl Earlier {
    /// The record in these bytes, in its usual or its compact form. An error, which is a clause for
    /// people, if it is of a newer version, or if its cites or its cells do not fit its reports.
    pub fn read(json: &[u8]) -> Result<Earlier, String> {
        // A long record is not held as a whole; one in the compact form is short.
        let (earlier, rebuilt) = match serde_json::from_slice::<Earlier>(json) {
            Ok(earlier) => (earlier, None),
            Err(_) => {
                let rebuilt = compact::read(json).map_err(|_| NO_RECORD)?;
                (Earlier::deserialize(&rebuilt).map_err(|_| NO_RECORD)?, Some(rebuilt))
            }
        };
        // The fields that are read are the same in all versions so far.
        let version = earlier.version;
        if !(1..=VERSION).contains(&version) {
            return Err(format!(
                "it has version {version}, and this program knows versions up to {VERSION}: use a newer program"
            ));
        }
        let texts = earlier.reports.iter().map(|report| (report.key.as_str(), report.text.as_str()));
        let cites = match &rebuilt {
            Some(rebuilt) => cited::check(rebuilt, texts),
            None => cited::check(&mut serde_json::Deserializer::from_slice(json), texts),
        };
        cites.and_then(|()| earlier.check_cells()).map_err(|why| {
            format!("is a damaged record, in which {why}: write it anew with `rapporteur compare --format json`")
        })?;
        Ok(earlier)
    }

    fn check_cells(&self) -> Result<(), String> {
        let is_whole = |row: &KnownRow| {
            let cells = row.cells.iter().map(|cell| cell.report.as_str());
            cells.eq(self.reports.iter().map(|report| report.key.as_str()))
        };
        match self.comparison.iter().position(|row| !is_whole(row)) {
            Some(at) => Err(format!("row {} has not one cell for each report, in their order", at + 1)),
            None => Ok(()),
        }
    }
}

const NO_RECORD: &str = "is not a record of a comparison: write one with `rapporteur compare --format json`";

/// What an earlier record did not have. A page that has changed counts as a new report.
pub struct News<'a> {
    record: &'a Record,
    earlier: &'a Earlier,
    /// For each report, whether the earlier record did not have it.
    new: Vec<bool>,
    /// Rows of the earlier record by slot and cited place.
    rows: HashMap<(&'a str, Place<'a>), Vec<usize>>,
}

/// SHA-256 of a report's bytes, start and end in code points of its text.
type Place<'a> = (&'a str, usize, usize);

impl<'a> News<'a> {
    /// Compares the reports of the record with those of the earlier one.
    pub fn new(record: &'a Record, earlier: &'a Earlier) -> News<'a> {
        let known: HashSet<&str> = earlier.reports.iter().map(|report| report.capture.as_str()).collect();
        let captures: HashMap<&str, &str> =
            earlier.reports.iter().map(|report| (report.key.as_str(), report.capture.as_str())).collect();
        let mut rows: HashMap<(&str, Place), Vec<usize>> = HashMap::new();
        for (at, row) in earlier.comparison.iter().enumerate() {
            for KnownSaid { cite } in row.cells.iter().flat_map(|cell| &cell.said) {
                let Some(capture) = captures.get(cite.report.as_str()) else { continue };
                rows.entry((row.slot.as_str(), (capture, cite.start, cite.end))).or_default().push(at);
            }
        }
        let is_new = |report: &crate::record::Report| !known.contains(report.capture.as_str());
        News { record, earlier, new: record.reports.iter().map(is_new).collect(), rows }
    }

    /// For each report, whether it is new.
    pub fn reports(&self) -> &[bool] {
        &self.new
    }

    /// What is new in the row; `None` if nothing is. A row is new if a new report answers in it and
    /// contradicts another report or says something that none said before, or if the verdict has
    /// changed.
    pub fn of(&self, row: &Row) -> Option<Line> {
        let (own, known) = (self.said(row, true), self.said(row, false));
        let was = self.was(row);
        let values = |said: &[(usize, &Said)]| said.iter().map(|(_, said)| said.value.clone()).collect::<HashSet<_>>();
        let says_more = || row.agreement != Agreement::Same && !values(&own).is_subset(&values(&known));
        let tellers = known.iter().map(|(report, _)| report).collect::<HashSet<_>>().len();
        let is_other = match was {
            Some(was) => was.agreement != row.agreement.name(),
            None => tellers < 2,
        };
        let is_conflict = matches!(row.agreement, Agreement::Differs | Agreement::Disputed);
        let is_news = !own.is_empty() && (is_conflict || is_other || says_more());
        is_news.then(|| self.line(row, &own, &known, was))
    }

    /// The answers of the new reports (`new`), or of the others, with the indexes of the reports.
    fn said<'b>(&self, row: &'b Row, new: bool) -> Vec<(usize, &'b Said)> {
        let cells = row.cells.iter().enumerate().zip(&self.new);
        let told = cells.filter(|((_, cell), is)| **is == new && cell.state == CellState::Says);
        told.flat_map(|((at, cell), _)| cell.said.iter().map(move |said| (at, said))).collect()
    }

    /// The row of the earlier record that shares most answers of the earlier reports with this one.
    fn was(&self, row: &Row) -> Option<&'a KnownRow> {
        if self.earlier.selection.is_some() {
            return None;
        }
        let mut shared: HashMap<usize, usize> = HashMap::new();
        for (at, said) in self.said(row, false) {
            let place = (self.record.reports[at].capture.as_str(), said.cite.start, said.cite.end);
            for &row in self.rows.get(&(row.slot.name(), place)).into_iter().flatten() {
                *shared.entry(row).or_default() += 1;
            }
        }
        let best = shared.into_iter().max_by_key(|&(row, count)| (count, std::cmp::Reverse(row)))?;
        self.earlier.comparison.get(best.0)
    }

    fn line(&self, row: &Row, own: &[(usize, &Said)], known: &[(usize, &Said)], was: Option<&KnownRow>) -> Line {
        let before = groups(row, known);
        let mut confirmed = HashSet::new();
        let told: Vec<Told> = groups(row, own)
            .into_iter()
            .map(|group| {
                let same = before.iter().position(|other| other.key == group.key);
                confirmed.extend(same);
                let with = same.map(|at| self.keys(&before[at])).unwrap_or_default();
                let how = match row.agreement {
                    _ if same.is_some_and(|at| self.rest_on_one_text(&group, &before[at])) => How::Repeats,
                    _ if same.is_some() => How::Confirms,
                    _ if known.is_empty() => How::Alone,
                    Agreement::Differs | Agreement::Disputed => How::Instead,
                    Agreement::Changed if self.is_later(&group, known) => How::Now,
                    _ => How::Beside,
                };
                Told { how, reading: self.reading(row, &group), with }
            })
            .collect();
        let rest = before.iter().enumerate().filter(|(at, _)| !confirmed.contains(at));
        let before: Vec<Reading> = rest.map(|(_, group)| self.reading(row, group)).collect();
        let was = was.and_then(|row| Agreement::read(&row.agreement).ok());
        let place = |key: &str| self.record.report_index(key);
        let text = lines::news(row, &told, &before, place);
        Line { text, was, told, before }
    }

    /// True if all these reports were published after all that answered before.
    fn is_later(&self, group: &Group, known: &[(usize, &Said)]) -> bool {
        group.said.iter().all(|(one, _)| known.iter().all(|(other, _)| is_after(self.record, *one, *other)))
    }

    /// True if these reports and the others go back to one text.
    fn rest_on_one_text(&self, group: &Group, others: &Group) -> bool {
        let are_one = |one: &String, other: &String| {
            self.record.origins.iter().any(|origin| origin.reports.contains(one) && origin.reports.contains(other))
        };
        let others = self.keys(others);
        self.keys(group).iter().all(|one| others.iter().all(|other| are_one(one, other)))
    }

    /// The words for the source; for a pronoun, the name of who is meant.
    fn source<'b>(&'b self, said: &'b Said) -> Option<&'b Cite> {
        let source = said.source.as_ref()?;
        let entity = self.record.entities.iter().find(|entity| Some(&entity.key) == said.source_entity.as_ref());
        let is_pronoun = |entity: &&crate::record::Entity| {
            entity.mentions.iter().any(|one| one.cite == *source && one.form == MentionForm::Pronoun)
        };
        Some(entity.filter(is_pronoun).map_or(source, |entity| &entity.name))
    }

    fn keys(&self, group: &Group) -> Vec<String> {
        let mut places: Vec<usize> = group.said.iter().map(|(report, _)| *report).collect();
        places.dedup();
        places.into_iter().map(|at| self.record.reports[at].key.clone()).collect()
    }

    fn reading(&self, row: &Row, group: &Group) -> Reading {
        let first = group.said[0].1;
        let source = |said: &Said| self.source(said).map(|source| source.text.to_lowercase());
        let is_shared = group.said.iter().all(|(_, said)| source(said) == source(first));
        let piece = |cite: &Cite| Piece { text: cite.text.clone(), cite: Some(cite.clone()) };
        // If there is a title, it says already what is mentioned.
        let words = match row.slot {
            Slot::Mention if !row.title.is_empty() => None,
            Slot::Mention => Some(&first.context),
            _ => Some(&first.cite),
        };
        let is_value = first.low.or(first.high).is_some() || matches!(row.slot, Slot::Name | Slot::Number | Slot::Time);
        Reading {
            status: if row.slot == Slot::Status { Status::read(&first.value).ok() } else { None },
            words: words.filter(|cite| !cite.text.is_empty()).map(piece).map(|piece| match first.low.or(first.high) {
                Some(_) => lowered(piece),
                None => piece,
            }),
            is_quoted: !is_value,
            reports: self.keys(group),
            source: self.source(first).filter(|_| is_shared).map(piece),
        }
    }
}

/// A number in lower case, for use within a sentence; it may have begun a sentence in its report.
fn lowered(piece: Piece) -> Piece {
    let mut letters = piece.text.chars();
    match letters.next() {
        Some(first) if letters.clone().next().is_some_and(char::is_lowercase) => {
            Piece { text: first.to_lowercase().chain(letters).collect(), ..piece }
        }
        _ => piece,
    }
}

/// An answer that several reports give.
struct Group<'a> {
    key: String,
    said: Vec<(usize, &'a Said)>,
}

/// The answers of a row, in order of the first reports that give them.
fn groups<'a>(row: &Row, said: &[(usize, &'a Said)]) -> Vec<Group<'a>> {
    let key = |said: &Said| match row.agreement {
        Agreement::Same => String::new(),
        _ if said.value.is_empty() || row.slot == Slot::Wording => said.cite.text.to_lowercase(),
        _ => said.value.to_lowercase(),
    };
    let mut groups: Vec<Group> = Vec::new();
    for &(at, said) in said {
        let key = key(said);
        match groups.iter_mut().find(|group| group.key == key) {
            Some(group) => group.said.push((at, said)),
            None => groups.push(Group { key, said: vec![(at, said)] }),
        }
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::{Cell, Origin, Report, Stamp};

    /// A record of one row with the answers of A, B ... (value, words, source); `None` is silence.
    fn record(slot: Slot, agreement: Agreement, said: &[Option<(&str, &str, &str)>]) -> Record {
        let key = |at: usize| crate::plain::letter(at).to_lowercase();
        let cite = |at: usize, text: &str| Cite { report: key(at), start: at, end: at + 1, text: text.to_string() };
        let cell = |(at, said): (usize, &Option<(&str, &str, &str)>)| Cell {
            report: key(at),
            state: if said.is_some() { CellState::Says } else { CellState::Silent },
            said: said
                .iter()
                .map(|(value, words, source)| Said {
                    value: value.to_string(),
                    cite: cite(at, words),
                    context: cite(at, words),
                    source: (!source.is_empty()).then(|| cite(at, source)),
                    low: value.parse().ok(),
                    ..Said::default()
                })
                .collect(),
        };
        let row = Row {
            about: "fact:a".into(),
            label: cite(0, "the crash"),
            slot,
            title: vec![Piece { text: "how many were hurt".into(), cite: None }],
            agreement,
            rule: String::new(),
            weight: 1,
            likelihood: 1.0,
            origins: 1,
            news: None,
            cells: said.iter().enumerate().map(cell).collect(),
        };
        let report = |at: usize| Report {
            key: key(at),
            capture: key(at),
            published: Some(Stamp { when: format!("2024-03-1{at}"), ..Stamp::default() }),
            ..Report::default()
        };
        let origins = (0..said.len()).map(|at| Origin { reports: vec![key(at)], ..Origin::default() }).collect();
        let reports = (0..said.len()).map(report).collect();
        Record { reports, origins, comparison: vec![row], ..Record::default() }
    }

    /// The line for what is new since a record of the first `known` reports; `verdict` is its
    /// verdict in that record, if there was such a row.
    fn line(record: &Record, known: usize, verdict: Option<&str>) -> Option<String> {
        let known_of = |report: &Report| Known {
            key: report.key.clone(),
            capture: report.capture.clone(),
            text: report.text.clone(),
        };
        let known_cell = |cell: &Cell| KnownCell {
            report: cell.report.clone(),
            said: cell
                .said
                .iter()
                .map(|said| KnownSaid {
                    cite: KnownPlace { report: cell.report.clone(), start: said.cite.start, end: said.cite.end },
                })
                .collect(),
        };
        let row = &record.comparison[0];
        let known_row = |verdict: &str| KnownRow {
            slot: row.slot.name().to_string(),
            agreement: verdict.to_string(),
            cells: row.cells[..known].iter().map(known_cell).collect(),
        };
        let earlier = Earlier {
            version: 2,
            reports: record.reports[..known].iter().map(known_of).collect(),
            selection: None,
            comparison: verdict.into_iter().map(known_row).collect(),
        };
        News::new(record, &earlier).of(row).map(|line| line.text)
    }

    const A: Option<(&str, &str, &str)> = Some(("19", "Nineteen", ""));
    const B: Option<(&str, &str, &str)> = Some(("14", "14", "the police"));

    #[test]
    fn a_line_says_what_is_new() {
        let asked = "How many were hurt";
        let of = |agreement, said: &[Option<(&str, &str, &str)>], known, verdict| {
            line(&record(Slot::Number, agreement, said), known, verdict)
        };
        let more = Some(("21", "21", ""));
        let told = |words: &str| Some(format!("{asked}: {words}"));
        assert_eq!(of(Agreement::Same, &[A, A], 1, None), told("B confirms nineteen (A)"));
        assert_eq!(of(Agreement::Same, &[A, A, A], 2, Some("same")), None);
        assert_eq!(of(Agreement::Same, &[A, A, A], 2, Some("unmatched")), told("C confirms nineteen (A, B)"));
        assert_eq!(
            of(Agreement::Differs, &[A, B], 1, None),
            told("B: 14 (according to the police) instead of nineteen (A)")
        );
        let both = told("C confirms nineteen (A), against 14 (B, according to the police)");
        assert_eq!(of(Agreement::Differs, &[A, B, A], 2, Some("differs")), both);
        assert_eq!(of(Agreement::Changed, &[A, more], 1, None), told("B: now 21, before nineteen (A)"));
        assert_eq!(of(Agreement::Changed, &[None, A, more], 1, None), told("B: nineteen; C: 21"));
        assert_eq!(of(Agreement::Compatible, &[A, more], 1, None), told("B: 21 beside nineteen (A)"));
        assert_eq!(of(Agreement::OnlyOne, &[None, A], 1, None), told("B alone: nineteen"));
        assert_eq!(of(Agreement::Unmatched, &[None, A], 1, None), told("B, no match found: nineteen"));
        assert_eq!(of(Agreement::OnlyOne, &[A, None], 1, None), None);
    }

    #[test]
    fn a_status_is_told_and_a_copy_confirms_nothing() {
        let planned = Some(("planned", "will strike", ""));
        let off = record(Slot::Status, Agreement::Changed, &[planned, Some(("cancelled", "called off", ""))]);
        let told = "How many were hurt: B: now cancelled, “called off”, before planned, “will strike” (A)";
        assert_eq!(line(&off, 1, None).as_deref(), Some(told));
        let mut copy = record(Slot::Number, Agreement::Same, &[A, A]);
        copy.origins = vec![Origin { reports: vec!["a".into(), "b".into()], ..Origin::default() }];
        assert_eq!(line(&copy, 1, None).as_deref(), Some("How many were hurt: B repeats nineteen (A)"));
    }
}
