//! Reads reports as plain text, as people copy them from pages, with furniture. Begin with
//! [`read`].

use std::collections::{HashMap, HashSet};

use rapporteur::report::{Note, Report, Section, SectionKind, Stamp};
use rapporteur::text::Span;

use crate::lines::{self, Kind, Line};
use crate::source::ReadError;

mod front_matter;
mod mail;
mod markup;
mod wrapped;

/// Reads text that was copied from a page, or an e-mail.
pub(crate) fn read(text: &str) -> Result<(Report, Vec<Note>), ReadError> {
    let mut notes = Vec::new();
    let mail = mail::head(text).unwrap_or_else(|| mail::Mail { text: text.to_string(), ..mail::Mail::default() });
    let (text, going_on) = wrapped::whole_words(&mail::without_marks(&mail.text));
    let width = wrapped::width(&text);
    let mut report = classified(text, &mail.hints, Breaks { width, going_on }, &mut notes);
    report.published = mail.sent.or(report.published);
    Ok((report, notes))
}

/// How the lines of a text are wrapped.
#[derive(Default)]
struct Breaks {
    /// The width at which lines are wrapped, if they are.
    width: Option<usize>,
    /// Indexes of lines that continue the one before.
    going_on: HashSet<usize>,
}

/// Reads Markdown: front matter as metadata, text without markup.
pub(crate) fn read_markdown(text: &str) -> Result<(Report, Vec<Note>), ReadError> {
    let (head, body) = front_matter::split(text);
    let (mut stripped, mut hints) = markup::strip(body);
    let mut report = Report::default();
    let mut notes = Vec::new();
    let title = front_matter::apply(head, &mut report, &mut notes);
    let has_title = hints.iter().any(|(_, kind)| kind.0 == SectionKind::Title);
    if let Some(title) = title.filter(|title| !has_title && !stripped.trim_start().starts_with(title.as_str())) {
        hints = hints.into_iter().map(|(line, kind)| (line + 1, kind)).collect();
        hints.push((0, (SectionKind::Title, "front-matter")));
        stripped = format!("{title}\n{stripped}");
    }
    if stripped.trim().is_empty() {
        return Err(ReadError::new("has no text below its front matter"));
    }
    let read = classified(stripped, &hints, Breaks::default(), &mut notes);
    let authors = if report.authors.is_empty() { read.authors } else { report.authors };
    let published = report.published.take().or(read.published);
    Ok((
        Report {
            published,
            modified: read.modified,
            authors,
            text: read.text,
            sections: read.sections,
            is_partial: read.is_partial,
            ..report
        },
        notes,
    ))
}

/// The report with these lines. Hints are the kinds of lines according to markup, by index of the
/// line.
fn classified(text: String, hints: &[(usize, Kind)], breaks: Breaks, notes: &mut Vec<Note>) -> Report {
    let read = lines::classify(&text, lines(&text, hints, &breaks));
    notes.extend(read.notes);
    let is_cut = breaks_off(&text, &read.sections);
    notes.extend(is_cut.then(|| {
        Note {
            span: None,
            what: "the text breaks off in a sentence, so what it does not say may only be cut off; \
               paste the whole text if you have it"
                .into(),
        }
    }));
    // If only the date of a change is given, the text is as it was on that day.
    let changed = read.modified.as_ref().map(|stamp| Stamp { is_sure: false, ..stamp.clone() });
    Report {
        sections: read.sections,
        published: read.published.or(changed),
        modified: read.modified,
        authors: read.authors,
        is_partial: read.is_partial || is_cut,
        text,
        ..Report::default()
    }
}

/// Minimum number of words of a last paragraph that can be cut off; a shorter one may be a label or
/// a signature.
const FEWEST_WORDS_CUT: usize = 12;

/// True if the last paragraph is long and ends within a sentence or with an ellipsis, while others
/// end as sentences do.
fn breaks_off(text: &str, sections: &[Section]) -> bool {
    let story = sections.iter().filter(|section| section.kind == SectionKind::Paragraph);
    let story: Vec<&str> = story.map(|section| section.span.of(text).trim_end()).collect();
    let Some((last, others)) = story.split_last() else { return false };
    let ends = |words: &str| {
        let bare = words.trim_end_matches(['"', '”', '’', '\'', ')', ']', '»']);
        bare.ends_with(['.', '!', '?', ':', ';'])
    };
    let is_dotted = last.ends_with("...") || last.ends_with('…') || last.ends_with("[…]") || last.ends_with("[...]");
    let is_long = last.split_whitespace().count() >= FEWEST_WORDS_CUT;
    is_long && (is_dotted || !ends(last)) && others.iter().filter(|words| ends(words)).count() >= 2
}

fn lines<'a>(text: &'a str, hints: &[(usize, Kind)], breaks: &Breaks) -> Vec<Line<'a>> {
    let hints: HashMap<usize, Kind> = hints.iter().copied().collect();
    let mut spans: Vec<(Span, Option<Kind>)> = Vec::new();
    let (mut start, mut follows) = (0, false);
    for (number, raw) in text.split('\n').enumerate() {
        let span = Span::new(start, start + raw.len()).trim(text);
        start += raw.len() + 1;
        if span.is_empty() {
            follows = false;
            continue;
        }
        let previous = spans.last_mut().filter(|_| follows);
        let hint = hints.get(&number).copied();
        let continues = |previous: &Span| {
            let is_wrapped = |width| wrapped::continues(previous.of(text), span.of(text), width);
            breaks.going_on.contains(&number) || breaks.width.is_some_and(is_wrapped)
        };
        if let Some((previous, None)) = previous
            && hint.is_none()
            && continues(previous)
        {
            *previous = previous.join(span);
            continue;
        }
        spans.push((span, hint));
        follows = true;
    }
    spans.into_iter().map(|(span, hint)| Line::new(text, span, hint)).collect()
}
