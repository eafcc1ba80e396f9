//! Reads saved web pages. Begin with [`read`].

use rapporteur::report::{Note, Report, SectionKind};
use rapporteur::text::Span;
use scraper::Html;

use crate::depth_limit::{Flat, MOST_ATTRIBUTES, MOST_ELEMENTS};
use crate::lines::{self, Kind, Line};
use crate::metadata::{self, Metadata};
use crate::source::{ReadError, Source};
use crate::{body, depth_limit, embed, page};

/// Minimum number of words of a complete story.
const FEWEST_WORDS: usize = 60;

/// Minimum number of words of a complete story on a page that says it is not free.
const FEWEST_WORDS_OF_PAID: usize = 180;

/// Reads a page: its story, captions, embeds and metadata.
pub(crate) fn read(source: &Source, markup: &str) -> Result<(Report, Vec<Note>), ReadError> {
    let Flat { page: flat, is_whole, lost_attributes } = depth_limit::flatten(markup);
    let tree = Html::parse_document(&flat);
    let unseen = page::unseen(&tree);
    let metadata = metadata::of(source, &flat, &tree, &unseen.gone);
    let story = body::find(&flat, &tree, &unseen, metadata.title.as_deref(), metadata.lead.as_deref());
    let (text, kinds) = compose(metadata.title.as_deref(), &story.blocks);
    if text.is_empty() {
        return Err(ReadError::new(
            "is a page in which no report was found: open it in a browser, and save it again or paste its text",
        ));
    }
    let embeds = embed::find(&tree, story.scope);
    let (furniture, lines): (Vec<Line>, Vec<Line>) =
        spans(&text, &kinds).into_iter().partition(|line| line.is_hinted(SectionKind::Furniture));
    let read = lines::classify(&text, lines);
    let mut sections = read.sections;
    sections.extend(furniture.iter().filter_map(Line::as_hinted));
    sections.sort_by_key(|section| section.span.start);
    let mut report = Report { embeds, sections, is_partial: read.is_partial, text, ..Report::default() };
    let is_paid = metadata.is_paid;
    fill(&mut report, metadata);
    report.published = report.published.or(read.published);
    report.modified = report.modified.or(read.modified);
    if report.authors.is_empty() {
        report.authors = read.authors;
    }
    let mut notes = read.notes;
    judge_length(&mut report, is_paid, &mut notes);
    if !is_whole {
        report.is_partial = true;
        let what = format!(
            "has more than {} elements: what comes after them was left out; paste the text of the report instead",
            MOST_ELEMENTS
        );
        notes.push(Note { span: None, what });
    }
    if lost_attributes {
        let what = format!(
            "has tags with more than {MOST_ATTRIBUTES} attributes: the later ones were not read; what they hide may be \
             shown, and the other way round"
        );
        notes.push(Note { span: None, what });
    }
    Ok((report, notes))
}

/// The text of the report, one line for each block, and the kinds of the lines.
fn compose(title: Option<&str>, blocks: &[body::Block]) -> (String, Vec<Kind>) {
    let mut lines: Vec<(&str, Kind)> = Vec::new();
    if let Some(title) = title {
        lines.push((title, (SectionKind::Title, "page-title")));
    }
    lines.extend(blocks.iter().map(|block| (block.words.as_str(), block.kind)));
    let text = lines.iter().map(|(words, _)| *words).collect::<Vec<_>>().join("\n");
    (text, lines.iter().map(|(_, kind)| *kind).collect())
}

fn spans<'a>(text: &'a str, kinds: &[Kind]) -> Vec<Line<'a>> {
    let mut start = 0;
    let mut lines = Vec::new();
    for (words, kind) in text.split('\n').zip(kinds) {
        let span = Span::new(start, start + words.len()).trim(text);
        start += words.len() + 1;
        if !span.is_empty() {
            lines.push(Line::new(text, span, Some(*kind)));
        }
    }
    lines
}

fn fill(report: &mut Report, metadata: Metadata) {
    report.outlet = metadata.outlet;
    report.url = metadata.url;
    report.language = metadata.language;
    report.authors = metadata.authors;
    report.section = metadata.section;
    report.published = metadata.published;
    report.modified = metadata.modified;
}

/// Marks a report that seems to be cut off, with a note.
fn judge_length(report: &mut Report, is_paid: bool, notes: &mut Vec<Note>) {
    let is_text = |kind: SectionKind| matches!(kind, SectionKind::Paragraph | SectionKind::Heading);
    let story = report.sections.iter().filter(|section| is_text(section.kind));
    let n_words: usize = story.map(|section| section.span.of(&report.text).split_whitespace().count()).sum();
    let why = if report.is_partial && n_words < 2 * FEWEST_WORDS_OF_PAID {
        "the page says that the rest is for subscribers"
    } else if is_paid && n_words < FEWEST_WORDS_OF_PAID {
        "the page says that it is not free, and little of it was found"
    } else if n_words == 0 {
        "no text was found below the headline"
    } else if n_words < FEWEST_WORDS {
        "very little text was found"
    } else {
        report.is_partial = false;
        return;
    };
    report.is_partial = true;
    notes.push(Note {
        span: None,
        what: format!("{why}, so what it does not say may only be cut off; paste the whole text if you have it"),
    });
}
