//! Reads TimeML as in TempEval-3: running text with `TIMEX3` marks, the day of creation in `DCT`, a
//! `TITLE` and the `TEXT`. Begin with [`read`].

use crate::marked::{Document, Mark};
use crate::{files, xml};
use jiff::civil::{Date, Time};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use rapporteur::report::{Section, SectionKind, Stamp};
use rapporteur::text::Span;
use std::collections::HashMap;
use std::path::Path;

/// Reads a file, with the marks inside `TEXT`.
pub fn read(path: &Path) -> Result<Document, String> {
    parse(files::stem(path), &files::text(path)?).map_err(|error| format!("{}: {error}", path.display()))
}

/// Reads the contents of a file.
pub fn parse(name: String, source: &str) -> Result<Document, String> {
    let mut reading = Reading { labelled: Document { name, ..Document::default() }, ..Reading::default() };
    let mut reader = Reader::from_str(source);
    loop {
        match reader.read_event().map_err(|error| error.to_string())? {
            Event::Start(tag) => reading.open(&tag),
            Event::End(tag) => reading.close(tag.name().as_ref()),
            Event::Text(text) => reading.text(&text),
            Event::CData(text) => reading.text(&text),
            Event::GeneralRef(entity) => reading.text(&xml::entity(&entity)),
            Event::Eof => break,
            _ => {}
        }
    }
    reading.end_section();
    Ok(reading.labelled)
}

#[derive(Default)]
struct Reading {
    labelled: Document,
    /// `Title` inside `TITLE`, `Paragraph` inside `TEXT`, else `None`.
    kind: Option<SectionKind>,
    /// Start of the section that is being read.
    section: Option<usize>,
    /// Whether white space is due, and whether it separates paragraphs.
    is_spaced: bool,
    is_parted: bool,
    /// Open marks.
    marks: Vec<(Option<usize>, HashMap<String, String>)>,
}

impl Reading {
    fn open(&mut self, tag: &BytesStart) {
        match tag.name().as_ref() {
            "TITLE" => self.kind = Some(SectionKind::Title),
            "TEXT" => self.kind = Some(SectionKind::Paragraph),
            "TIMEX3" => {
                let attributes = xml::attributes(tag);
                let function = attributes.get("functionInDocument").map_or("", String::as_str);
                let is_first = self.labelled.report.published.is_none();
                if function == "CREATION_TIME" || is_first && function == "PUBLICATION_TIME" {
                    self.labelled.report.published = attributes.get("value").and_then(|value| stamp(value));
                }
                self.marks.push((None, attributes));
            }
            _ => {}
        }
    }

    fn close(&mut self, tag: &str) {
        match tag {
            "TITLE" | "TEXT" => {
                self.end_section();
                self.kind = None;
            }
            "TIMEX3" => {
                let Some((Some(start), attributes)) = self.marks.pop() else { return };
                let end = self.labelled.report.text.trim_end().len();
                if self.kind == Some(SectionKind::Paragraph) && end > start {
                    let span = Span::new(start, end);
                    self.labelled.marks.push(Mark { tag: "TIMEX3".into(), span, attributes, ..Mark::default() });
                }
            }
            _ => {}
        }
    }

    /// Appends text; what is outside `TITLE` and `TEXT` is not part of the report.
    fn text(&mut self, words: &str) {
        if self.kind.is_none() {
            return;
        }
        let mut rest = words.chars().peekable();
        while let Some(c) = rest.next() {
            if c.is_whitespace() {
                let is_line_end = c == '\n';
                self.is_parted |= is_line_end && (self.ends_sentence() || self.is_after_line_end(rest.peek()));
                self.is_spaced = true;
                continue;
            }
            self.begin_word();
            self.labelled.report.text.push(c);
        }
    }

    /// False if a line break would be within a sentence; then it does not end a paragraph.
    fn ends_sentence(&self) -> bool {
        self.labelled.report.text.ends_with(['.', '!', '?', '"', '”', '\'', ')', ':'])
    }

    fn is_after_line_end(&self, next: Option<&char>) -> bool {
        next == Some(&'\n') || next == Some(&'\r')
    }

    fn begin_word(&mut self) {
        let is_parted = std::mem::take(&mut self.is_parted);
        let is_spaced = std::mem::take(&mut self.is_spaced);
        if is_parted {
            self.end_section();
        }
        let text = &mut self.labelled.report.text;
        if self.section.is_none() {
            if !text.is_empty() {
                text.push('\n');
            }
            self.section = Some(text.len());
        } else if is_spaced {
            text.push(' ');
        }
        let here = text.len();
        for (start, _) in &mut self.marks {
            start.get_or_insert(here);
        }
    }

    fn end_section(&mut self) {
        let end = self.labelled.report.text.len();
        if let (Some(start), Some(kind)) = (self.section.take(), self.kind)
            && end > start
        {
            let section = Section { kind, span: Span::new(start, end), rule: "timeml" };
            self.labelled.report.sections.push(section);
        }
        (self.is_spaced, self.is_parted) = (false, false);
    }
}

/// Parses "2013-03-22" or "2013-03-22T08:33:00".
fn stamp(value: &str) -> Option<Stamp> {
    let day: Date = value.get(..10)?.parse().ok()?;
    let time: Option<Time> = value.get(11..).and_then(|time| time.trim_end_matches('Z').parse().ok());
    Some(Stamp { day, time, offset_minutes: None, from: "label", is_sure: true })
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = r#"<?xml version="1.0" ?>
<TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">
<DOCID>own_0001</DOCID>
<DCT><TIMEX3 tid="t0" type="TIME" value="2013-03-22T08:33:00" temporalFunction="false" functionInDocument="CREATION_TIME">2013-03-22</TIMEX3></DCT>
<TITLE>Ferry &amp; bridge closed</TITLE>
<TEXT>
PORT LORN - The ferry was <EVENT eid="e1" class="OCCURRENCE">closed</EVENT>
on <TIMEX3 tid="t1" type="DATE" value="2013-03-20">Wednesday</TIMEX3>.
It reopens <SIGNAL sid="s1">in</SIGNAL> <TIMEX3 tid="t2" type="DURATION" value="P2D"
 beginPoint="t0">two
days</TIMEX3>.<TIMEX3 tid="t3" type="DATE" value="2013-03-24"/>

It ran <TIMEX3 tid="t4" type="SET" value="P1D">daily</TIMEX3>.
</TEXT>
</TimeML>
"#;

    #[test]
    fn text_and_marks() {
        let labelled = parse("own".into(), FILE).expect("XML");
        let report = &labelled.report;
        let published = report.published.as_ref().expect("a day");
        assert_eq!(published.day, jiff::civil::date(2013, 3, 22));
        assert_eq!(published.time, Some(jiff::civil::time(8, 33, 0, 0)));
        let sections: Vec<&str> = report.sections.iter().map(|section| section.span.of(&report.text)).collect();
        let expected = [
            "Ferry & bridge closed",
            "PORT LORN - The ferry was closed on Wednesday.",
            "It reopens in two days.",
            "It ran daily.",
        ];
        assert_eq!(sections, expected);
        let marks: Vec<(&str, &str)> =
            labelled.marks.iter().map(|mark| (mark.span.of(&report.text), mark.attributes["value"].as_str())).collect();
        assert_eq!(marks, [("Wednesday", "2013-03-20"), ("two days", "P2D"), ("daily", "P1D")]);
    }

    #[test]
    fn what_is_not_well_formed_is_an_error() {
        assert!(parse("own".into(), "<TimeML><TEXT>It ran</TIMEX3></TEXT></TimeML>").is_err());
    }
}
