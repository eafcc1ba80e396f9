//! Explains how a passage was read, with the rules. Begin with [`explain`].

use super::layout::{Line, piece, plain, write_paragraph};
use super::name;
use super::reading::number_value;
use super::values::status_words;
use crate::plain::{clean, letter, shorten};
use crate::record::{Cite, Decision, EventMention, Evidence, Outcome, Quote, Record, Report, Row, Ruling};
use anstyle::Style;
use rapporteur::story::Slot;
use rapporteur::vocabulary::Vocabulary;

/// Maximum number of places explained if the words occur more than once.
const PLACES: usize = 5;

/// The annotations of each place where a report has these words, with their rules. `None` if no
/// report has them.
pub fn explain(record: &Record, words: &str, columns: usize) -> Option<String> {
    let columns = columns.clamp(30, 120);
    let mut out = String::new();
    let mut places = Vec::new();
    for (index, report) in record.reports.iter().enumerate() {
        places.extend(find(report, words).into_iter().map(|(start, end)| (index, start, end)));
    }
    for &(index, start, end) in places.iter().take(PLACES) {
        write_place(record, index, start, end, columns, &mut out);
    }
    if places.len() > PLACES {
        out.push_str(&format!("\nand {} places more: give more words\n", places.len() - PLACES));
    }
    (!places.is_empty()).then_some(out)
}

/// Where the words occur in the report, in code points: exact occurrences or, if there are none,
/// those that differ only in case and in the kind of space.
fn find(report: &Report, words: &str) -> Vec<(usize, usize)> {
    let text: Vec<char> = report.text.chars().collect();
    let words: Vec<char> = words.trim().chars().collect();
    let exactly = occurrences(&text, &words);
    if !exactly.is_empty() {
        return exactly;
    }
    let fold = |chars: &[char]| -> Vec<char> { chars.iter().map(|&one| folded(one)).collect() };
    occurrences(&fold(&text), &fold(&words))
}

fn folded(character: char) -> char {
    match character {
        '‘' | '’' => '\'',
        '“' | '”' => '"',
        one if one.is_whitespace() => ' ',
        one => one.to_lowercase().next().unwrap_or(one),
    }
}

fn occurrences(text: &[char], words: &[char]) -> Vec<(usize, usize)> {
    if words.is_empty() {
        return Vec::new();
    }
    let windows = text.windows(words.len()).enumerate();
    windows.filter(|(_, window)| *window == words).map(|(at, _)| (at, at + words.len())).collect()
}

/// A line of the explanation: layer, words, reading and rule.
struct Finding {
    layer: &'static str,
    cite: Cite,
    made: String,
    rule: String,
}

fn write_place(record: &Record, index: usize, start: usize, end: usize, columns: usize, out: &mut String) {
    let report = &record.reports[index];
    let text: String = report.text.chars().skip(start).take(end - start).collect();
    let (bold, dim) = (Style::new().bold(), Style::new().dimmed());
    out.push('\n');
    let head = [
        piece(bold, format!("“{}”", shorten(&clean(&text), 200))),
        piece(dim, format!("  {} {}, code points {start}-{end}", letter(index), name(report))),
    ];
    write_paragraph(&head, 0, 2, columns, out);
    let findings = findings(record, index, start, end);
    for finding in &findings {
        write_paragraph(&finding_line(finding), 2, 14, columns, out);
    }
    if findings.is_empty() {
        write_paragraph(&[piece(dim, "nothing was made of these words")], 2, 0, columns, out);
    }
}

fn finding_line(finding: &Finding) -> Line {
    let (bold, dim) = (Style::new().bold(), Style::new().dimmed());
    let mut line = vec![piece(bold, format!("{:<12}  ", finding.layer))];
    if !finding.cite.text.is_empty() {
        line.push(plain(format!("“{}”", shorten(&clean(&finding.cite.text), 160))));
    }
    if !finding.made.is_empty() {
        line.push(plain(format!(" {}", finding.made)));
    }
    if !finding.rule.is_empty() {
        line.push(piece(dim, format!("  rule {}", finding.rule)));
    }
    line
}

fn findings(record: &Record, index: usize, start: usize, end: usize) -> Vec<Finding> {
    let report = &record.reports[index];
    let touches = |cite: &Cite| cite.report == report.key && cite.start < end && start < cite.end;
    let mut all = section_findings(report, start, end);
    all.extend(account_finding(record, report, start, end));
    all.extend(ruling_findings(record, &touches));
    all.extend(entity_findings(record, &touches));
    all.extend(statement_findings(record, &touches));
    all.extend(value_findings(record, &touches));
    all.extend(event_findings(record, &touches));
    all.extend(row_findings(record, &touches));
    all
}

fn finding(layer: &'static str, cite: &Cite, made: impl Into<String>, rule: &str) -> Finding {
    Finding { layer, cite: cite.clone(), made: made.into(), rule: rule.to_string() }
}

fn section_findings(report: &Report, start: usize, end: usize) -> Vec<Finding> {
    let sections = report.sections.iter().filter(|section| section.start < end && start < section.end);
    sections.map(|section| finding("section", &Cite::default(), section.kind.name(), &section.rule)).collect()
}

fn account_finding(record: &Record, report: &Report, start: usize, end: usize) -> Vec<Finding> {
    let accounted = record.accounted.iter().filter(|accounted| accounted.report == report.key);
    let parts = accounted.flat_map(|accounted| &accounted.parts).filter(|part| part.start < end && start < part.end);
    let words = |part: &crate::record::Part| report.text.chars().skip(part.start).take(part.end - part.start).collect();
    parts
        .map(|part| {
            let cite = Cite { report: report.key.clone(), start: part.start, end: part.end, text: words(part) };
            finding("sentence", &cite, part.used.name(), "")
        })
        .collect()
}

/// The user's corrections of these words.
fn ruling_findings(record: &Record, touches: &impl Fn(&Cite) -> bool) -> Vec<Finding> {
    let mut all = Vec::new();
    for ruling in &record.rulings {
        let ends = ruling.other.iter().map(|other| (other, &ruling.at));
        let ends = std::iter::once((&ruling.at, ruling.other.as_ref().unwrap_or(&ruling.at))).chain(ends);
        if let Some((here, there)) = ends.into_iter().find(|(here, _)| touches(here)) {
            let rule = if ruling.outcome == Outcome::Applied { "ruling" } else { ruling.outcome.name() };
            all.push(finding("ruling", here, ruling_words(ruling, there), rule));
        }
    }
    all
}

fn ruling_words(ruling: &Ruling, there: &Cite) -> String {
    let slot = ruling.slot.map(|slot| slot.entry().asks);
    let there = shorten(&clean(&there.text), 100);
    let about = ruling.about.map(|about| about.name()).unwrap_or_default();
    let made = match ruling.decision {
        Decision::Same => format!("is the same {about} as “{there}”"),
        Decision::Different => format!("is not the same {about} as “{there}”"),
        Decision::Drop => slot.map_or("is dropped".to_string(), |slot| format!("is dropped as {slot}")),
        Decision::Correct => {
            format!("{} is {}", slot.unwrap_or_default(), ruling.value.clone().unwrap_or(format!("“{there}”")))
        }
    };
    format!("{made}: {}", clean(&ruling.reason))
}

fn entity_findings(record: &Record, touches: &impl Fn(&Cite) -> bool) -> Vec<Finding> {
    let mut all = Vec::new();
    for entity in &record.entities {
        for mention in entity.mentions.iter().filter(|mention| touches(&mention.cite)) {
            let made = format!("{} of the {} “{}”", mention.form.name(), entity.kind.name(), clean(&entity.name.text));
            all.push(finding("mention", &mention.cite, made, &mention.rule));
        }
        all.extend(evidence_findings(&entity.whys, touches));
    }
    all
}

fn evidence_findings(whys: &[Evidence], touches: &impl Fn(&Cite) -> bool) -> Vec<Finding> {
    let mut all = Vec::new();
    for why in whys {
        for (here, there) in [(&why.right, &why.left), (&why.left, &why.right)] {
            if touches(here) {
                let made = format!("is the same as “{}”", shorten(&clean(&there.text), 100));
                all.push(finding("same", here, made, &why.rule));
                break;
            }
        }
    }
    all
}

fn statement_findings(record: &Record, touches: &impl Fn(&Cite) -> bool) -> Vec<Finding> {
    let mut all = Vec::new();
    for statement in &record.statements {
        let is_here = |quote: &&Quote| quote.content.iter().chain(&quote.cue).chain(&quote.speaker).any(touches);
        for quote in statement.quotes.iter().filter(is_here) {
            let speaker = quote
                .speaker
                .as_ref()
                .map_or("no one named".to_string(), |speaker| format!("“{}”", clean(&speaker.text)));
            let cue = quote.cue.as_ref().map(|cue| format!(", cue “{}”", clean(&cue.text))).unwrap_or_default();
            let made = format!("{}, {} by {speaker}{cue}", quote.form.name(), quote.stance.name());
            all.extend(quote.content.first().map(|content| finding("quote", content, made, &quote.rule)));
        }
        all.extend(evidence_findings(&statement.whys, touches));
    }
    all
}

fn value_findings(record: &Record, touches: &impl Fn(&Cite) -> bool) -> Vec<Finding> {
    let mut all = Vec::new();
    for time in record.times.iter().filter(|time| touches(&time.cite)) {
        let value = if time.value.is_empty() { "value not known".to_string() } else { format!("= {}", time.value) };
        let days = match (&time.first_day, &time.last_day) {
            (Some(first), Some(last)) if first != last => format!(", {first} to {last}"),
            _ => String::new(),
        };
        let anchor = if time.is_anchored { "" } else { ", nothing anchors it" };
        all.push(finding("time", &time.cite, format!("{} {value}{days}{anchor}", time.kind.name()), &time.rule));
    }
    for number in record.numbers.iter().filter(|number| touches(&number.cite)) {
        let counted =
            number.counted.as_ref().map(|counted| format!(" of “{}”", clean(&counted.text))).unwrap_or_default();
        all.push(finding("number", &number.cite, format!("{}{counted}", number_value(number)), &number.rule));
    }
    all
}

fn event_findings(record: &Record, touches: &impl Fn(&Cite) -> bool) -> Vec<Finding> {
    let mut all = Vec::new();
    for event in &record.events {
        for mention in event.mentions.iter().filter(|mention| touches(&mention.clause)) {
            all.push(finding(
                "event",
                &mention.trigger,
                format!("{}: {}", event.kind, event_words(mention)),
                &mention.rule,
            ));
        }
        all.extend(evidence_findings(&event.whys, touches));
    }
    for figure in &record.figures {
        all.extend(evidence_findings(&figure.whys, touches));
    }
    all
}

fn event_words(mention: &EventMention) -> String {
    let cue = |cue: &Option<Cite>| cue.as_ref().map(|cue| format!(" (“{}”)", clean(&cue.text))).unwrap_or_default();
    let mut words = format!(
        "{}{}, {}{}",
        status_words(mention.status),
        cue(&mention.status_cue),
        mention.certainty.name(),
        cue(&mention.certainty_cue)
    );
    for one in &mention.participants {
        words += &format!("; {} “{}”", Slot::Participant(one.role).entry().asks, shorten(&clean(&one.cite.text), 60));
    }
    for time in &mention.times {
        words += &format!("; when “{}”", clean(&time.text));
    }
    words
}

fn row_findings(record: &Record, touches: &impl Fn(&Cite) -> bool) -> Vec<Finding> {
    let cites = |row: &&Row| row.cells.iter().flat_map(|cell| &cell.said).any(|said| touches(&said.cite));
    let line = |row: &Row| {
        let verdict = row.agreement.entry();
        let said = row.cells.iter().flat_map(|cell| &cell.said).find(|said| touches(&said.cite));
        let cite = said.map(|said| said.cite.clone()).unwrap_or_default();
        finding("compared", &cite, format!("{} {} {}", row.slot.entry().asks, verdict.sign, verdict.shown), &row.rule)
    };
    record.comparison.iter().filter(cites).map(line).collect()
}
