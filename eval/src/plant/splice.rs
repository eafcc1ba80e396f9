//! Changes a report and maps positions from the old to the new text. Begin with [`splice`].

use super::Change;
use rapporteur::report::Report;
use rapporteur::text::Span;

/// A changed report.
pub struct Spliced {
    /// The report with the new text and adjusted sections.
    pub report: Report,
    /// The old text.
    pub before: String,
    /// The places of the new words, one for each change, in text order.
    pub new: Vec<Span>,
    /// The changes, in text order.
    changes: Vec<Change>,
}

impl Spliced {
    /// The place of a span of the old text in the new one. A span that overlaps a change covers all
    /// of its new words.
    pub fn moved(&self, span: Span) -> Span {
        Span { start: self.place(span.start, false), end: self.place(span.end, true) }
    }

    fn place(&self, byte: u32, is_end: bool) -> u32 {
        let mut shift = 0i64;
        for (change, new) in self.changes.iter().zip(&self.new) {
            let is_inside = if is_end {
                change.span.start < byte && byte < change.span.end
            } else {
                change.span.start <= byte && byte < change.span.end
            };
            if is_inside {
                return if is_end { new.end } else { new.start };
            }
            if change.span.end <= byte && !(change.span.is_empty() && is_end && change.span.end == byte) {
                shift += new.len() as i64 - change.span.len() as i64;
            }
        }
        (i64::from(byte) + shift) as u32
    }
}

/// The report with these changes, which must not overlap.
pub fn splice(report: &Report, changes: &[Change]) -> Spliced {
    let mut changes = changes.to_vec();
    changes.sort_by_key(|change| change.span);
    let (mut text, mut new, mut from) = (String::new(), Vec::new(), 0usize);
    for change in &changes {
        text.push_str(&report.text[from..change.span.start as usize]);
        let start = text.len();
        text.push_str(&change.words);
        new.push(Span::new(start, text.len()));
        from = change.span.end as usize;
    }
    text.push_str(&report.text[from..]);
    let before = report.text.clone();
    let mut spliced = Spliced { report: Report { text, ..report.clone() }, before, new, changes };
    let moved: Vec<Span> = report.sections.iter().map(|section| spliced.moved(section.span)).collect();
    for (section, span) in spliced.report.sections.iter_mut().zip(moved) {
        section.span = span.trim(&spliced.report.text);
    }
    let sections = &mut spliced.report.sections;
    sections.retain(|section| !section.span.is_empty());
    spliced
}

#[cfg(test)]
mod tests {
    use super::*;
    use rapporteur::report::{Section, SectionKind};

    #[test]
    fn spans_move_with_their_words() {
        let text = "Two men came. They left.".to_string();
        let sections = vec![Section { kind: SectionKind::Paragraph, span: Span::new(0, text.len()), rule: "test" }];
        let report = Report { text, sections, ..Report::default() };
        let changes = [
            Change { span: Span::new(19, 23), words: "stayed".into() },
            Change { span: Span::new(0, 3), words: "Three".into() },
        ];
        let spliced = splice(&report, &changes);
        assert_eq!(spliced.report.text, "Three men came. They stayed.");
        let of = |span: Span| span.of(&spliced.report.text).to_string();
        assert_eq!(spliced.new.iter().map(|&span| of(span)).collect::<Vec<_>>(), ["Three", "stayed"]);
        assert_eq!(of(spliced.moved(Span::new(4, 13))), "men came.");
        assert_eq!(of(spliced.moved(Span::new(0, 7))), "Three men");
        assert_eq!(of(spliced.report.sections[0].span), spliced.report.text);
    }
}
