//! The comparison as one HTML file that loads nothing. Begin with [`page`].
//!
//! Words of reports are hostile until the template has escaped them. Should
//! something slip through all the same, the page's content security policy
//! names its own script and style by their hashes, and lets nothing else run
//! and nothing be loaded.

use super::{Fact, Heading, Only, Outline};
use super::{account_words, clean, letter, name, origin_words, outline, plural, shorten};
use super::{
    is_command, one_origin_words, quiet_words, slot_words, source_words, tellers_words, telling_value, verdict, voices,
    when,
};
use crate::record::{Cell, Cite, Record, Report, Row, Said};
use askama::Template;
use sha2::{Digest, Sha256};
use std::collections::{BTreeSet, HashMap};

const STYLE: &str = include_str!("../../templates/comparison.css");
const SCRIPT: &str = include_str!("../../templates/comparison.js");

/// Told by one report only: so many are unfolded.
const UNFOLDED: usize = 12;

/// The comparison as a page.
pub fn page(record: &Record) -> String {
    let desk = Desk::new(record);
    let outline = outline(record);
    let page = Page {
        style: STYLE,
        script: SCRIPT,
        style_hash: hash(STYLE),
        script_hash: hash(SCRIPT),
        title: format!("{} compared", plural(record.reports.len(), "report")),
        subject: subject(record),
        selection: record.selection.as_deref().map(clean),
        counts: counts(record, &outline),
        reports: (0..record.reports.len()).map(|index| desk.card(index)).collect(),
        parts: desk.parts(&outline),
        only: desk.only(&outline),
        agreed: desk.agreed(&outline),
        agreed_within: one_origin_words(&outline.agreed),
        notes: record.notes.iter().map(|note| desk.note(note)).collect(),
        program: &record.program,
    };
    // Writing to a string fails only if a value cannot be shown; all can.
    page.render().unwrap_or_default() + "\n"
}

/// The content security policy under which the page works.
pub fn policy() -> String {
    format!("default-src 'none'; style-src '{}'; script-src '{}'; base-uri 'none'", hash(STYLE), hash(SCRIPT))
}

#[derive(Template)]
#[template(path = "comparison.html")]
struct Page<'a> {
    style: &'static str,
    script: &'static str,
    style_hash: String,
    script_hash: String,
    title: String,
    subject: String,
    selection: Option<String>,
    counts: Vec<Count>,
    reports: Vec<Card>,
    parts: Vec<Part>,
    only: Vec<OnlyIn>,
    agreed: Vec<FactView>,
    agreed_within: String,
    notes: Vec<NoteView>,
    program: &'a str,
}

struct Count {
    href: &'static str,
    class: &'static str,
    sign: &'static str,
    words: String,
}

/// A report: its head and its text.
struct Card {
    letter: String,
    name: String,
    title: String,
    url: Option<String>,
    path: String,
    when: String,
    authors: String,
    origin: Option<String>,
    is_partial: bool,
    account: String,
    blocks: Vec<Block>,
    embeds: Vec<EmbedView>,
}

struct EmbedView {
    provider: String,
    url: Option<String>,
}

/// A section of a report's text.
struct Block {
    kind: String,
    rule: String,
    segments: Vec<Segment>,
}

/// Characters of a report's text about which the same is known.
struct Segment {
    text: String,
    /// Its name, if a row cites it.
    id: String,
    /// The rows that cite it, most important first.
    cited: String,
    /// The rows whose context it is.
    context: String,
    /// The row to go to.
    href: String,
    /// Verdict of the most important row.
    class: String,
    hint: String,
    is_lost: bool,
}

struct Part {
    id: &'static str,
    title: &'static str,
    facts: Vec<FactView>,
}

struct FactView {
    number: String,
    heading: Heading,
    heads: Vec<Head>,
    rows: Vec<RowView>,
    /// The reports that say nothing of it.
    quiet: String,
    lines: Vec<LineView>,
}

/// Head of a column.
struct Head {
    letter: String,
    name: String,
}

struct RowView {
    id: String,
    slot: String,
    class: &'static str,
    sign: &'static str,
    verdict: &'static str,
    rule: String,
    cells: Vec<CellView>,
}

struct CellView {
    letter: String,
    name: String,
    said: Vec<SaidView>,
    silence: &'static str,
}

struct SaidView {
    words: String,
    href: String,
    value: String,
    source: String,
    context: String,
}

/// A row told in one line.
struct LineView {
    id: String,
    class: &'static str,
    sign: &'static str,
    verdict: String,
    slot: String,
    said: Vec<SharedView>,
    of: String,
}

/// The same words of several reports.
struct SharedView {
    before: String,
    said: SaidView,
    after: String,
    /// Letter and link of each place, if several reports have the row.
    places: Vec<(String, String)>,
}

struct OnlyIn {
    letter: String,
    name: String,
    count: String,
    lines: Vec<LineView>,
    /// Those that are folded away at first.
    more: Vec<LineView>,
}

struct NoteView {
    place: String,
    what: String,
    words: String,
}

/// A headline to know the page by, in the name of its window only: on the page
/// no report speaks for the others.
fn subject(record: &Record) -> String {
    let title = record.reports.iter().find_map(|report| report.title.as_deref());
    title.map(|title| format!(": {}", shorten(&clean(title), 80))).unwrap_or_default()
}

fn counts(record: &Record, outline: &Outline) -> Vec<Count> {
    let only: usize = outline.only.iter().map(Vec::len).sum();
    vec![
        Count { href: "#reports", class: "plain", sign: "", words: origins(record) },
        count("#differences", "differs", outline.differences.len(), "differ"),
        count("#compatible", "compatible", outline.compatible.len(), "compatible"),
        count("#only", "only-one", only, "told by one only"),
        count("#agreed", "same", outline.agreed.len(), "agreed"),
    ]
}

fn origins(record: &Record) -> String {
    match record.origins.len() {
        0 => plural(record.reports.len(), "report"),
        origins => plural(origins, "origin"),
    }
}

fn count(href: &'static str, class: &'static str, number: usize, words: &str) -> Count {
    Count { href, class, sign: verdict(class).0, words: format!("{number} {words}") }
}

/// What is looked up while the page is made.
struct Desk<'a> {
    record: &'a Record,
    /// For each report, where its segments begin and end.
    cuts: Vec<BTreeSet<usize>>,
    /// Position of each row, which names it on the page.
    positions: HashMap<*const Row, usize>,
}

impl<'a> Desk<'a> {
    fn new(record: &'a Record) -> Desk<'a> {
        let mut cuts: Vec<BTreeSet<usize>> = record.reports.iter().map(|_| BTreeSet::new()).collect();
        for said in record.comparison.iter().flat_map(all_said) {
            for cite in [&said.cite, &said.context] {
                if let Some(report) = record.report_index(&cite.report) {
                    cuts[report].extend([cite.start, cite.end]);
                }
            }
        }
        for accounted in &record.accounted {
            if let Some(report) = record.report_index(&accounted.report) {
                cuts[report].extend(accounted.parts.iter().flat_map(|part| [part.start, part.end]));
            }
        }
        let positions = record.comparison.iter().enumerate().map(|(at, row)| (row as *const Row, at)).collect();
        Desk { record, cuts, positions }
    }

    fn row_id(&self, row: &Row) -> String {
        format!("r{}", self.positions.get(&(row as *const Row)).copied().unwrap_or_default())
    }

    fn card(&self, index: usize) -> Card {
        let report = &self.record.reports[index];
        let accounted = self.record.accounted.iter().find(|accounted| accounted.report == report.key);
        Card {
            letter: letter(index),
            name: name(report),
            title: report.title.as_deref().map(clean).unwrap_or_default(),
            url: report.url.as_deref().and_then(web_address),
            path: clean(&report.path),
            when: when(report),
            authors: clean(&report.authors.join(", ")),
            origin: origin_words(self.record, index),
            is_partial: report.is_partial,
            account: accounted.map(account_words).unwrap_or_default(),
            blocks: self.blocks(index, report),
            embeds: report.embeds.iter().map(embed_view).collect(),
        }
    }

    fn blocks(&self, index: usize, report: &Report) -> Vec<Block> {
        let text: Vec<char> = report.text.chars().collect();
        let cited = self.cited(index);
        let section = |section: &crate::record::Section| {
            let inside = self.cuts[index].range(section.start + 1..section.end.max(section.start + 1));
            let mut bounds = vec![section.start];
            bounds.extend(inside.copied());
            bounds.push(section.end);
            let segment = |pair: &[usize]| self.segment(index, &text, pair[0], pair[1], &cited);
            Block {
                kind: section.kind.clone(),
                rule: section.rule.clone(),
                segments: bounds.windows(2).filter(|pair| pair[0] < pair[1]).map(segment).collect(),
            }
        };
        report.sections.iter().map(section).collect()
    }

    /// All that rows say of a report: the row, the words, the context.
    fn cited(&self, index: usize) -> Vec<(usize, &'a Said)> {
        let key = &self.record.reports[index].key;
        let rows = self.record.comparison.iter().enumerate();
        let said = rows.flat_map(|(at, row)| all_said(row).map(move |said| (at, said)));
        said.filter(|(_, said)| said.cite.report == *key).collect()
    }

    fn segment(&self, index: usize, text: &[char], start: usize, end: usize, cited: &[(usize, &Said)]) -> Segment {
        let covers = |cite: &Cite| cite.start <= start && end <= cite.end;
        let rows = |is_in: &dyn Fn(&Said) -> bool| -> BTreeSet<usize> {
            cited.iter().filter(|(_, said)| is_in(said)).map(|(at, _)| *at).collect()
        };
        let citing = rows(&|said| covers(&said.cite));
        let around = rows(&|said| covers(&said.context));
        let first = citing.first().map(|&at| &self.record.comparison[at]);
        let words: String = text.get(start..end).unwrap_or(&[]).iter().map(|&one| shown(one)).collect();
        Segment {
            text: words,
            id: first.map(|_| segment_id(index, start)).unwrap_or_default(),
            cited: row_ids(&citing),
            context: row_ids(&around),
            href: citing.first().map(|at| format!("#r{at}")).unwrap_or_default(),
            class: first.map(|row| row.agreement.clone()).unwrap_or_default(),
            hint: first
                .map(|row| format!("{}: {}", slot_words(&row.slot), verdict(&row.agreement).1))
                .unwrap_or_default(),
            is_lost: self.is_lost(index, start),
        }
    }

    fn is_lost(&self, index: usize, point: usize) -> bool {
        let key = &self.record.reports[index].key;
        let accounted = self.record.accounted.iter().find(|accounted| accounted.report == *key);
        let mut parts = accounted.iter().flat_map(|accounted| &accounted.parts);
        parts.any(|part| part.start <= point && point < part.end && part.used == "not-understood")
    }

    fn parts(&self, outline: &Outline) -> Vec<Part> {
        let differences = self.facts(&outline.differences);
        let mut compatible = self.facts(&outline.compatible);
        for (at, fact) in compatible.iter_mut().enumerate() {
            fact.number = (differences.len() + at + 1).to_string();
        }
        vec![
            Part { id: "differences", title: "Differences", facts: differences },
            Part { id: "compatible", title: "Not the same, no conflict", facts: compatible },
        ]
    }

    fn facts(&self, facts: &[Fact]) -> Vec<FactView> {
        facts.iter().enumerate().map(|(at, fact)| self.fact(fact, (at + 1).to_string())).collect()
    }

    /// What one report alone adds to a fact that all agree on stands elsewhere.
    fn agreed(&self, outline: &Outline) -> Vec<FactView> {
        let mut facts = self.facts(&outline.agreed);
        facts.iter_mut().for_each(|fact| fact.lines.retain(|line| line.class == "same"));
        facts
    }

    fn fact(&self, fact: &Fact, number: String) -> FactView {
        let is_tabled = |row: &&Row| row.agreement == "differs" || row.agreement == "compatible";
        let (rows, lines): (Vec<&Row>, Vec<&Row>) = fact.rows.iter().partition(|row| is_tabled(row));
        let (speaking, silent, unread) = voices(&rows, self.record.reports.len());
        let head = |&index: &usize| Head { letter: letter(index), name: name(&self.record.reports[index]) };
        FactView {
            number,
            heading: fact.heading.clone(),
            heads: speaking.iter().map(head).collect(),
            quiet: if rows.is_empty() { String::new() } else { quiet_words(&silent, &unread) },
            rows: rows.into_iter().map(|row| self.row(row, &speaking)).collect(),
            lines: lines.into_iter().map(|row| self.line(row, None)).collect(),
        }
    }

    fn row(&self, row: &Row, speaking: &[usize]) -> RowView {
        let cells = speaking.iter().filter_map(|&index| Some((index, row.cells.get(index)?)));
        let (sign, words) = verdict(&row.agreement);
        RowView {
            id: self.row_id(row),
            slot: slot_words(&row.slot).to_string(),
            class: class(&row.agreement),
            sign,
            verdict: words,
            rule: row.rule.clone(),
            cells: cells.map(|(index, cell)| self.cell(index, cell)).collect(),
        }
    }

    fn cell(&self, index: usize, cell: &Cell) -> CellView {
        let silence = match cell.state.as_str() {
            "says" => "",
            "silent" => "does not say",
            _ => "not read whole",
        };
        CellView {
            letter: letter(index),
            name: self.record.reports.get(index).map(name).unwrap_or_default(),
            said: cell.said.iter().map(|said| self.said(said)).collect(),
            silence,
        }
    }

    fn said(&self, said: &Said) -> SaidView {
        let report = self.record.report_index(&said.cite.report).unwrap_or_default();
        SaidView {
            words: clean(&said.cite.text),
            href: format!("#{}", segment_id(report, said.cite.start)),
            value: telling_value(said).unwrap_or_default(),
            source: source_words(self.record, said).unwrap_or_default(),
            context: clean(&said.context.text),
        }
    }

    /// A row in one line, with the words of every report that says something.
    fn line(&self, row: &Row, of: Option<&Heading>) -> LineView {
        LineView {
            id: self.row_id(row),
            class: class(&row.agreement),
            sign: verdict(&row.agreement).0,
            verdict: tellers_words(self.record, row),
            slot: slot_words(&row.slot).to_string(),
            said: self.shared(row),
            of: of.map(|heading| format!("{}{}{}", heading.before, heading.words, heading.after)).unwrap_or_default(),
        }
    }

    /// What the row says, the same words once.
    fn shared(&self, row: &Row) -> Vec<SharedView> {
        let mut shared: Vec<SharedView> = Vec::new();
        for said in all_said(row) {
            let mut view = self.said(said);
            if row.agreement == "same" {
                view.source = String::new();
            }
            let index = self.record.report_index(&said.cite.report).unwrap_or_default();
            let place = (letter(index), view.href.clone());
            match shared.iter_mut().find(|one| one.said.words == view.words && one.said.source == view.source) {
                Some(one) => one.places.push(place),
                None => {
                    let places = if row.agreement == "only-one" { Vec::new() } else { vec![place] };
                    shared.push(SharedView { before: String::new(), said: view, after: String::new(), places });
                }
            }
        }
        shared
    }

    fn only(&self, outline: &Outline) -> Vec<OnlyIn> {
        let reports = outline.only.iter().enumerate().filter(|(_, only)| !only.is_empty());
        let view = |(index, only): (usize, &Vec<Only>)| {
            let mut lines: Vec<LineView> = only.iter().map(|one| self.only_line(one)).collect();
            let more = lines.split_off(lines.len().min(UNFOLDED));
            let (letter, name) = (letter(index), name(&self.record.reports[index]));
            OnlyIn { letter, name, count: plural(only.len(), "thing"), lines, more }
        };
        reports.map(view).collect()
    }

    fn only_line(&self, only: &Only) -> LineView {
        let mut line = self.line(only.row, only.detail_of.as_ref());
        if only.detail_of.is_none() {
            line.slot = String::new();
            line.said.truncate(1);
            for one in &mut line.said {
                one.before = only.telling.before.clone();
                one.said.words = only.telling.words.clone();
                one.said.value = String::new();
                let is_told = !only.telling.after.is_empty() || only.telling.words.contains(&one.said.source);
                if is_told {
                    one.said.source = String::new();
                }
                one.after = only.telling.after.clone();
            }
        }
        line
    }

    fn note(&self, note: &crate::record::Note) -> NoteView {
        let report = note.report.as_deref().and_then(|key| self.record.report_index(key)).map(letter);
        NoteView {
            place: note.path.as_deref().map(clean).or(report).unwrap_or_default(),
            what: clean(&note.what),
            words: note.cite.as_ref().map(|cite| shorten(&clean(&cite.text), 120)).unwrap_or_default(),
        }
    }
}

fn all_said(row: &Row) -> impl Iterator<Item = &Said> {
    row.cells.iter().flat_map(|cell| &cell.said)
}

fn segment_id(report: usize, start: usize) -> String {
    format!("s{report}-{start}")
}

fn row_ids(rows: &BTreeSet<usize>) -> String {
    rows.iter().map(|at| format!("r{at}")).collect::<Vec<_>>().join(" ")
}

fn class(agreement: &str) -> &'static str {
    match agreement {
        "differs" => "differs",
        "compatible" => "compatible",
        "same" => "same",
        _ => "only-one",
    }
}

fn embed_view(embed: &crate::record::Embed) -> EmbedView {
    EmbedView { provider: clean(&embed.provider), url: embed.url.as_deref().and_then(web_address) }
}

/// The address, if following it can do no more than open a page.
fn web_address(url: &str) -> Option<String> {
    let scheme = url.split_once("://")?.0.to_ascii_lowercase();
    let is_web =
        (scheme == "http" || scheme == "https") && !url.chars().any(|one| one.is_whitespace() || is_command(one));
    is_web.then(|| url.to_string())
}

/// A character of a report as the page shows it.
fn shown(character: char) -> char {
    if is_command(character) && character != '\n' && character != '\t' { '\u{FFFD}' } else { character }
}

/// The hash by which a content security policy names a script or a style.
fn hash(text: &str) -> String {
    format!("sha256-{}", base64(&Sha256::digest(text)))
}

fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::new();
    for chunk in bytes.chunks(3) {
        let number = (0..3).fold(0u32, |number, at| number << 8 | u32::from(chunk.get(at).copied().unwrap_or(0)));
        for place in 0..4 {
            let digit = DIGITS[(number >> (18 - 6 * place)) as usize & 63];
            out.push(if place <= chunk.len() { char::from(digit) } else { '=' });
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_is_padded() {
        let texts = ["", "f", "fo", "foo", "foob"].map(|text| base64(text.as_bytes()));
        assert_eq!(texts, ["", "Zg==", "Zm8=", "Zm9v", "Zm9vYg=="]);
    }

    #[test]
    fn only_web_addresses_are_links() {
        assert!(web_address("https://example.org/a?b=c").is_some());
        for bad in ["javascript:alert(1)", "data:text/html,x", "java\nscript://x", "/relative", "https://a b"] {
            assert_eq!(web_address(bad), None, "{bad}");
        }
    }
}
