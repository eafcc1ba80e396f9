//! Collects the sections of a report. Begin with [`Sections`].

use rapporteur::report::{Section, SectionKind};
use rapporteur::text::Span;

use crate::{boilerplate, caption};

/// The sections so far, over a fixed text.
pub(crate) struct Sections<'a> {
    text: &'a str,
    sections: Vec<Section>,
}

impl<'a> Sections<'a> {
    pub(crate) fn new(text: &'a str) -> Sections<'a> {
        Sections { text, sections: Vec::new() }
    }

    /// Adds a line as a single section.
    pub(crate) fn whole(&mut self, kind: SectionKind, rule: &'static str, span: Span) {
        let span = span.trim(self.text);
        if !span.is_empty() {
            self.sections.push(Section { kind, span, rule });
        }
    }

    /// Adds a line of the story; its bullet, labels of links and an agency's name at its end become
    /// separate sections.
    pub(crate) fn story(&mut self, kind: SectionKind, rule: &'static str, span: Span) {
        let line = span.of(self.text);
        let start = span.start as usize;
        if let Some(at) = boilerplate::agency_at_end(line) {
            self.story(kind, rule, Span::new(start, start + at));
            return self.whole(SectionKind::Credit, "agency-at-end", Span::new(start + at, span.end as usize));
        }
        let mut next = bullet(line);
        if next > 0 {
            self.whole(SectionKind::Furniture, "list-bullet", Span::new(start, start + next));
        }
        for label in boilerplate::labels(line) {
            self.whole(kind, rule, Span::new(start + next, start + label.start));
            self.whole(SectionKind::Furniture, "link-label", Span::new(start + label.start, start + label.end));
            next = label.end;
        }
        self.whole(kind, rule, Span::new(start + next, span.end as usize));
    }

    /// Adds a line in the parts found by [`caption::parts`].
    pub(crate) fn parts(&mut self, parts: &[caption::Part], span: Span) {
        let ends = parts.iter().skip(1).map(|part| part.2).chain([span.len()]);
        for (&(kind, rule, start), end) in parts.iter().zip(ends) {
            let part = Span::new(span.start as usize + start, span.start as usize + end);
            match kind.is_story() {
                true => self.story(kind, rule, part),
                false => self.whole(kind, rule, part),
            }
        }
    }

    pub(crate) fn finish(self) -> Vec<Section> {
        self.sections
    }
}

/// Length in bytes of the bullet at the start of a list item; 0 if there is none.
fn bullet(line: &str) -> usize {
    let Some(first) = line.chars().next() else { return 0 };
    if line.strip_prefix("--").is_some_and(|rest| rest.starts_with(char::is_whitespace)) {
        return 2;
    }
    let is_bullet = matches!(first, '•' | '·' | '▪' | '◦' | '‣' | '►' | '▶' | '■' | '●' | '*' | '-' | '–' | '—');
    let rest = &line[first.len_utf8()..];
    let is_item = is_bullet && rest.starts_with(char::is_whitespace) && rest.contains(char::is_alphanumeric);
    if is_item { first.len_utf8() } else { 0 }
}
