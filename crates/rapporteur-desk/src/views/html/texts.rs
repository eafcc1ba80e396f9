//! The texts of the reports side by side, with the words that rows cite and layers that can be
//! switched on. Begin with [`html`].

use super::super::all_said;
use super::super::{account_words, name, when};
use super::desk::{Desk, Head, place_id};
use super::web_address;
use crate::plain::{clean, is_command, letter};
use crate::record::{Record, Report, Section};
use askama::Template;
use rapporteur::annotations::{EntityKind, MentionForm};
use rapporteur::comparison::Use;
use rapporteur::vocabulary::Vocabulary;
use std::collections::BTreeSet;

/// The texts of the reports side by side. `places` are those that the page links to.
pub(super) fn html(desk: &Desk, places: &BTreeSet<(usize, usize)>) -> String {
    let reports = desk.record.reports.iter().enumerate();
    let panes: Vec<Pane> = reports.map(|(index, report)| pane(desk, index, report, places)).collect();
    let heads = (0..panes.len()).map(|index| desk.head(index)).collect();
    Texts { panes, heads }.render().unwrap_or_default()
}

#[derive(Template)]
#[template(path = "page/texts.html")]
struct Texts {
    panes: Vec<Pane>,
    heads: Vec<Head>,
}

/// A report with its metadata and its text.
struct Pane {
    letter: String,
    key: String,
    name: String,
    url: Option<String>,
    path: String,
    when: String,
    authors: String,
    account: String,
    blocks: Vec<Block>,
}

/// A section of a report's text.
struct Block {
    /// Start in the text, in code points.
    start: usize,
    kind: &'static str,
    rule: String,
    segments: Vec<Segment>,
}

/// A run of text with the same annotations throughout.
struct Segment {
    text: String,
    /// Its HTML id, if something on the page links to it; else empty.
    id: String,
    /// The rows that cite it, most important first, if more than one does.
    cited: String,
    /// The row that it links to.
    href: String,
    /// CSS classes: the verdict of the most important row, and the layers.
    class: String,
    /// Slot and verdict in words, shown as a tooltip.
    hint: String,
}

/// An annotated part of a text, in code points.
struct Stretch {
    start: usize,
    end: usize,
    what: Known,
}

enum Known {
    /// Cited by the row with this index.
    Row(usize),
    /// Part of the layer of this name.
    Layer(&'static str),
}

fn pane(desk: &Desk, index: usize, report: &Report, places: &BTreeSet<(usize, usize)>) -> Pane {
    let linked: BTreeSet<usize> = places.range((index, 0)..(index + 1, 0)).map(|(_, start)| *start).collect();
    let known = known(desk.record, &report.key);
    let mut cuts = linked.clone();
    cuts.extend(known.iter().flat_map(|one| [one.start, one.end]));
    let text: Vec<char> = report.text.chars().collect();
    let accounted = desk.record.accounted.iter().find(|one| one.report == report.key);
    let source = Source { desk, index, text, known, cuts, linked };
    Pane {
        letter: letter(index),
        key: report.key.clone(),
        name: name(report),
        url: report.url.as_deref().and_then(web_address),
        path: clean(&report.path),
        when: when(report),
        authors: clean(&report.authors.join(", ")),
        account: accounted.map(account_words).unwrap_or_default(),
        blocks: report.sections.iter().map(|section| source.block(section)).collect(),
    }
}

/// All annotated parts of a report's text, by their start.
fn known(record: &Record, key: &str) -> Vec<Stretch> {
    let mut found = Vec::new();
    let mut add = |report: &str, start: usize, end: usize, what: Known| {
        if report == key && start < end {
            found.push(Stretch { start, end, what });
        }
    };
    for (at, row) in record.comparison.iter().enumerate() {
        all_said(row).for_each(|said| add(&said.cite.report, said.cite.start, said.cite.end, Known::Row(at)));
    }
    for (report, part) in record.accounted.iter().flat_map(|one| one.parts.iter().map(move |part| (&one.report, part)))
    {
        match part.used {
            Use::NotUnderstood => add(report, part.start, part.end, Known::Layer("lost")),
            Use::Background => add(report, part.start, part.end, Known::Layer("aside")),
            Use::Used | Use::Furniture => {}
        }
    }
    for cite in record.statements.iter().flat_map(|one| &one.quotes).flat_map(|quote| &quote.content) {
        add(&cite.report, cite.start, cite.end, Known::Layer("q"));
    }
    let is_thing = |kind| matches!(kind, EntityKind::Person | EntityKind::Organization | EntityKind::Place);
    let mentions = record.entities.iter().filter(|one| is_thing(one.kind)).flat_map(|entity| &entity.mentions);
    for cite in mentions.filter(|mention| mention.form == MentionForm::Name).map(|mention| &mention.cite) {
        add(&cite.report, cite.start, cite.end, Known::Layer("n"));
    }
    record.times.iter().for_each(|time| add(&time.cite.report, time.cite.start, time.cite.end, Known::Layer("t")));
    record.numbers.iter().for_each(|one| add(&one.cite.report, one.cite.start, one.cite.end, Known::Layer("f")));
    found.sort_by_key(|one| one.start);
    found
}

/// A report's text while it is cut into segments.
struct Source<'a> {
    desk: &'a Desk<'a>,
    index: usize,
    text: Vec<char>,
    known: Vec<Stretch>,
    cuts: BTreeSet<usize>,
    linked: BTreeSet<usize>,
}

impl Source<'_> {
    fn block(&self, section: &Section) -> Block {
        let inside = self.cuts.range(section.start + 1..section.end.max(section.start + 1));
        let mut bounds = vec![section.start];
        bounds.extend(inside.copied());
        bounds.push(section.end);
        let pairs = bounds.windows(2).filter(|pair| pair[0] < pair[1]);
        Block {
            start: section.start,
            kind: section.kind.name(),
            rule: section.rule.clone(),
            segments: pairs.map(|pair| self.segment(pair[0], pair[1])).collect(),
        }
    }

    fn segment(&self, start: usize, end: usize) -> Segment {
        let before = self.known.partition_point(|one| one.start <= start);
        let holding = self.known[..before].iter().filter(|one| end <= one.end);
        let (mut rows, mut layers) = (BTreeSet::new(), BTreeSet::new());
        for one in holding {
            match one.what {
                Known::Row(at) => _ = rows.insert(at),
                Known::Layer(name) => _ = layers.insert(name),
            }
        }
        let first = rows.first().map(|&at| &self.desk.record.comparison[at]);
        let verdict_class = first.map(|row| format!("mark {}", row.agreement.name()));
        let words = self.text.get(start..end).unwrap_or(&[]);
        let is_blank = words.iter().all(|one| one.is_whitespace());
        let ids: Vec<String> = rows.iter().filter(|_| !is_blank).map(|at| format!("r{at}")).collect();
        Segment {
            text: words.iter().map(|&one| shown(one)).collect(),
            id: if self.linked.contains(&start) { place_id(self.index, start) } else { String::new() },
            href: ids.first().map(|id| format!("#{id}")).unwrap_or_default(),
            cited: if ids.len() > 1 { ids.join(" ") } else { String::new() },
            class: verdict_class.iter().map(String::as_str).chain(layers).collect::<Vec<_>>().join(" "),
            // Other verdicts are shown by underlines and in the legend.
            hint: first
                .filter(|row| row.agreement.is_against())
                .map(|row| format!("{}: {}", row.slot.entry().asks, row.agreement.entry().shown))
                .unwrap_or_default(),
        }
    }
}

/// A character as shown on the page: control characters are replaced.
fn shown(character: char) -> char {
    if is_command(character) && character != '\n' && character != '\t' { '\u{FFFD}' } else { character }
}
