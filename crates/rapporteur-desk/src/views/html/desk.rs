//! What the sections of the page share: links to the words of reports, and small parts used by
//! several templates. Begin with [`Desk`].

use super::super::course::{Step, UNORDERED, course};
pub(super) use super::super::values::{day_words, span_words};
use super::super::{RowAt, name, source_words, telling_value};
use crate::plain::{clean, letter, quoted};
use crate::record::{Cite, Entity, Record, Report, Row, Said};
use std::collections::{BTreeSet, HashMap};

/// Lookup tables used while the page is made.
pub(super) struct Desk<'a> {
    pub(super) record: &'a Record,
    reports: HashMap<&'a str, usize>,
    entities: HashMap<&'a str, &'a Entity>,
}

/// A report's letter and name, as in a column heading.
#[derive(Clone)]
pub(super) struct Head {
    pub(super) letter: String,
    pub(super) name: String,
}

/// Words of a report, and the link to them.
#[derive(Clone)]
pub(super) struct Place {
    pub(super) words: String,
    pub(super) letter: String,
    pub(super) href: String,
    /// One past the last code point.
    pub(super) to: usize,
}

/// The same words, or the same value, in several places.
#[derive(Clone)]
pub(super) struct Shared {
    /// The words before and after.
    pub(super) before: String,
    pub(super) after: String,
    pub(super) words: String,
    pub(super) value: String,
    pub(super) source: String,
    pub(super) places: Vec<Place>,
    /// True if a report that an earlier record did not have says so.
    pub(super) is_new: bool,
}

/// An answer, with the sign that relates it to the answer before.
pub(super) struct Reading {
    pub(super) sign: &'static str,
    pub(super) said: Shared,
}

impl Place {
    /// Its words in quotation marks.
    pub(super) fn quoted(&self) -> String {
        quoted(&self.words)
    }
}

impl Shared {
    /// Its words in quotation marks.
    pub(super) fn quoted(&self) -> String {
        quoted(&self.words)
    }

    /// The first place in each report.
    pub(super) fn letters(&self) -> Vec<&Place> {
        let mut seen = BTreeSet::new();
        self.places.iter().filter(|place| seen.insert(place.letter.clone())).collect()
    }
}

impl<'a> Desk<'a> {
    pub(super) fn new(record: &'a Record) -> Desk<'a> {
        Desk {
            record,
            reports: record.reports.iter().enumerate().map(|(at, report)| (report.key.as_str(), at)).collect(),
            entities: record.entities.iter().map(|entity| (entity.key.as_str(), entity)).collect(),
        }
    }

    pub(super) fn index(&self, key: &str) -> usize {
        self.reports.get(key).copied().unwrap_or_default()
    }

    pub(super) fn entity(&self, key: Option<&String>) -> Option<&'a Entity> {
        self.entities.get(key?.as_str()).copied()
    }

    pub(super) fn head(&self, index: usize) -> Head {
        Head { letter: letter(index), name: self.record.reports.get(index).map(name).unwrap_or_default() }
    }

    pub(super) fn place(&self, cite: &Cite) -> Place {
        let index = self.index(&cite.report);
        let href = format!("#{}", place_id(index, cite.start));
        Place { words: clean(&cite.text), letter: letter(index), href, to: cite.end }
    }

    /// The answers, each wording once with all its places.
    pub(super) fn shared<'b>(&self, all: impl Iterator<Item = &'b Said>, with_source: bool) -> Vec<Shared> {
        let mut shared: Vec<Shared> = Vec::new();
        for said in all {
            let place = self.place(&said.cite);
            let value = telling_value(said).unwrap_or_default();
            let source = if with_source { source_words(self.record, said).unwrap_or_default() } else { String::new() };
            match shared.iter_mut().find(|one| one.words == place.words && one.value == value && one.source == source) {
                Some(one) => {
                    one.places.push(place);
                    one.is_new |= said.is_new;
                }
                None => shared.push(Shared { value, source, is_new: said.is_new, ..Shared::of(place) }),
            }
        }
        shared
    }

    /// The answers of a row that changed, from earlier to later; `None` if their order is not
    /// known.
    pub(super) fn changes(&self, row: &Row, with_source: bool) -> Option<Vec<Reading>> {
        let of_step = |step: Step| {
            let first = if step.is_later { row.agreement.entry().sign } else { UNORDERED };
            let signs = std::iter::once(first).chain(std::iter::repeat(""));
            let said = self.shared(step.said.into_iter(), with_source).into_iter().zip(signs);
            said.map(|(said, sign)| Reading { sign, said }).collect::<Vec<_>>()
        };
        Some(course(self.record, row)?.into_iter().flat_map(of_step).collect())
    }

    /// Cites grouped by their words, ignoring case.
    pub(super) fn wordings<'b>(&self, cites: impl Iterator<Item = &'b Cite>) -> Vec<Shared> {
        let mut found: Vec<Shared> = Vec::new();
        for cite in cites {
            let place = self.place(cite);
            let is_same = |one: &&mut Shared| one.words.to_lowercase() == place.words.to_lowercase();
            match found.iter_mut().find(is_same) {
                Some(one) => one.places.push(place),
                None => found.push(Shared::of(place)),
            }
        }
        found
    }

    /// The last day on which a report was published, in ISO 8601.
    pub(super) fn latest_day(&self) -> Option<String> {
        self.record.reports.iter().filter_map(day).max()
    }
}

impl Shared {
    pub(super) fn of(place: Place) -> Shared {
        Shared {
            before: String::new(),
            after: String::new(),
            words: place.words.clone(),
            value: String::new(),
            source: String::new(),
            places: vec![place],
            is_new: false,
        }
    }
}

/// The day on which a report was published, in ISO 8601.
pub(super) fn day(report: &Report) -> Option<String> {
    report.published.as_ref().and_then(|stamp| stamp.when.get(..10)).map(str::to_string)
}

/// HTML id of a row.
pub(super) fn row_id(row: RowAt) -> String {
    format!("r{}", row.at)
}

/// HTML id of the place in a report's text where cited words begin.
pub(super) fn place_id(report: usize, start: usize) -> String {
    format!("s{report}-{start}")
}

/// The places in reports that finished HTML links to: index of the report and start of the words.
pub(super) fn linked(html: &str) -> BTreeSet<(usize, usize)> {
    let links = html.split(" href=\"#s").skip(1).filter_map(|rest| rest.split('"').next());
    links
        .filter_map(|link| link.split_once('-'))
        .filter_map(|(a, b)| Some((a.parse().ok()?, b.parse().ok()?)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_read_off_a_section() {
        let html = r##"<a href="#s0-12">x</a><a class="y" href="#s3-4">z</a><a href="#r5">no</a>"##;
        assert_eq!(linked(html), BTreeSet::from([(0, 12), (3, 4)]));
    }
}
