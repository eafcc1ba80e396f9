//! Classifies the lines of a report: headline, byline, crosshead, running text, or furniture. Begin
//! with [`classify`].

use rapporteur::report::{Note, Section, SectionKind, Stamp};
use rapporteur::text::Span;

use crate::blocks::Sections;
use crate::lexicon::CLOSING_ABBREVIATIONS;
use crate::signatures::SPEAKER;
use crate::{boilerplate, caption, moment, names};

/// The kind of a line, and the rule that determined it.
pub(crate) type Kind = (SectionKind, &'static str);

/// A line that is not empty, or several wrapped lines.
pub(crate) struct Line<'a> {
    pub(crate) span: Span,
    pub(crate) words: &'a str,
    n_words: usize,
    /// Its kind, once a rule has determined it.
    kind: Option<Kind>,
    /// Its kind according to markup; rules for furniture take precedence.
    hint: Option<Kind>,
}

impl<'a> Line<'a> {
    pub(crate) fn new(text: &'a str, span: Span, hint: Option<Kind>) -> Line<'a> {
        let words = span.of(text);
        let is_title = hint.is_some_and(|(kind, _)| kind == SectionKind::Title);
        Line { span, words, n_words: count_words(words), kind: hint.filter(|_| is_title), hint }
    }

    /// True if markup says that it is of this kind.
    pub(crate) fn is_hinted(&self, kind: SectionKind) -> bool {
        self.hint.is_some_and(|hint| hint.0 == kind)
    }

    /// The line as a section of the kind given by markup.
    pub(crate) fn as_hinted(&self) -> Option<Section> {
        self.hint.map(|(kind, rule)| Section { kind, span: self.span, rule })
    }
}

/// The result of classifying the lines of a report.
pub(crate) struct Classified {
    pub(crate) sections: Vec<Section>,
    pub(crate) published: Option<Stamp>,
    pub(crate) modified: Option<Stamp>,
    pub(crate) authors: Vec<String>,
    /// True if a line says that the rest is for subscribers.
    pub(crate) is_partial: bool,
    pub(crate) notes: Vec<Note>,
}

/// Classifies every line. The lines' spans refer to `text`.
pub(crate) fn classify(text: &str, mut lines: Vec<Line>) -> Classified {
    name_furniture(&mut lines);
    name_title(&mut lines);
    let head = head(&lines);
    name_authors(&mut lines[..head]);
    name_lists(&mut lines, head);
    name_stories(&mut lines);
    name_tail(&mut lines);
    let mut sections = Sections::new(text);
    for line in &lines {
        add(&mut sections, line);
    }
    let mut notes = Vec::new();
    let (published, modified) = stamps(&lines[..head], &mut notes);
    let authors = authors(&lines[..head]);
    let sections = sections.finish();
    let is_partial = sections.iter().any(|section| section.rule == "paywall-line");
    Classified { sections, published, modified, authors, is_partial, notes }
}

fn count_words(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count()
}

/// Finds furniture and bylines by patterns, wherever they are.
fn name_furniture(lines: &mut [Line]) {
    let mut first_story = true;
    for line in lines.iter_mut().filter(|line| line.kind.is_none()) {
        line.kind =
            line.hint.filter(|_| line.is_hinted(SectionKind::Furniture)).or_else(|| boilerplate::rule(line.words));
        if line.kind.is_none() && names::byline(line.words).is_some() {
            line.kind = Some((SectionKind::Byline, "by-line"));
        }
        // A headline such as "Analysis: why the talks failed" looks like a link to another report.
        let is_pointer = line.kind.is_some_and(|(_, rule)| rule == "read-more");
        if first_story && is_pointer && line.n_words >= 4 {
            line.kind = None;
        }
        first_story &= line.kind.is_some();
    }
}

/// Finds the headline: the first line that is not furniture, if it is not a sentence and a story
/// follows.
fn name_title(lines: &mut [Line]) {
    if lines.iter().any(|line| line.kind.is_some_and(|(kind, _)| kind == SectionKind::Title)) {
        return;
    }
    let open: Vec<usize> = (0..lines.len()).filter(|&index| lines[index].kind.is_none()).collect();
    let Some(&first) = open.first() else { return };
    let second = open.get(1).copied();
    // "World" or "Middle East" above the headline is the name of a section.
    let is_kicker = second.is_some_and(|second| {
        lines[first].n_words <= 3 && second == first + 1 && lines[second].n_words >= 4 && is_headline(&lines[second])
    });
    let (title, next) = if is_kicker { (second, open.get(2)) } else { (Some(first), open.get(1)) };
    let is_told = |line: &Line| line.n_words >= 5 || line.n_words >= 3 && ends_sentence(line.words);
    let has_story = next.is_some_and(|&next| is_told(&lines[next]) || open.len() > 3);
    if let Some(title) = title.filter(|&title| has_story && is_headline(&lines[title])) {
        lines[title].kind = Some((SectionKind::Title, "first-line"));
        if is_kicker {
            lines[first].kind = Some((SectionKind::Furniture, "section-label"));
        }
    }
}

fn is_headline(line: &Line) -> bool {
    (2..=25).contains(&line.n_words)
        && line.words.len() <= 180
        && !ends_sentence(line.words)
        && !has_dateline(line.words)
}

/// Number of lines above the running text: title, standfirst, bylines, dates, first picture.
/// Everything after the second sentence is below.
fn head(lines: &[Line]) -> usize {
    let mut sentences = (0..lines.len()).filter(|&at| lines[at].kind.is_none() && is_sentence(&lines[at]));
    let (Some(first), second) = (sentences.next(), sentences.next()) else { return lines.len() };
    let is_above =
        |line: &Line| line.kind.is_some_and(|(kind, rule)| kind == SectionKind::Byline || rule == "published-line");
    let is_list = |line: &Line| line.kind.is_some_and(|(_, rule)| rule == "related-header");
    // A first sentence above a byline or a date is a standfirst, unless a list of other reports
    // follows.
    match second {
        Some(second) if lines[first..second].iter().any(is_above) && !lines[first..second].iter().any(is_list) => {
            second
        }
        _ => first,
    }
}

/// Finds bylines without "By" above the story.
fn name_authors(head: &mut [Line]) {
    for at in 0..head.len() {
        let is_stamp = |line: &Line| line.kind.is_some_and(|(_, rule)| rule == "published-line");
        let is_beside = at > 0 && is_stamp(&head[at - 1]) || head.get(at + 1).is_some_and(is_stamp);
        let line = &mut head[at];
        if line.kind.is_some() {
            continue;
        }
        if names::bare_byline(line.words).is_some() {
            line.kind = Some((SectionKind::Byline, "name-and-role"));
        } else if is_beside && names::only_name(line.words).is_some() {
            line.kind = Some((SectionKind::Byline, "name-by-date"));
        }
    }
}

/// Finds lists of other reports: lines after "Related Topics", and lines above a bare date far down
/// the page.
fn name_lists(lines: &mut [Line], head: usize) {
    let mut is_list = false;
    for line in lines.iter_mut() {
        match line.kind {
            Some((_, "related-header")) => is_list = true,
            None if is_list && is_item(line) => line.kind = Some((SectionKind::Furniture, "related-item")),
            None => is_list = false,
            Some(_) => {}
        }
    }
    for index in head + 1..lines.len() {
        let is_dated = lines[index].kind.is_some_and(|(_, rule)| rule == "published-line")
            && moment::written(lines[index].words).is_some();
        if is_dated && index > head + 1 && lines[index - 1].kind.is_none() && is_item(&lines[index - 1]) {
            lines[index - 1].kind = Some((SectionKind::Furniture, "related-item"));
        }
    }
    for index in 1..lines.len().saturating_sub(1) {
        let is_box = |line: &Line| line.kind.is_some_and(|(_, rule)| rule == "newsletter-box");
        // The description of a newsletter is between its name and its form.
        if lines[index].kind.is_none()
            && !ends_sentence(lines[index].words)
            && is_box(&lines[index - 1])
            && is_box(&lines[index + 1])
        {
            lines[index].kind = Some((SectionKind::Furniture, "newsletter-box"));
        }
    }
}

/// True for a line that may be in a list of headlines or topics.
fn is_item(line: &Line) -> bool {
    line.n_words <= 20 && !ends_sentence(line.words)
}

/// True for a line that can only be running text.
fn is_sentence(line: &Line) -> bool {
    line.n_words >= 6 && ends_sentence(line.words) || line.n_words > 25
}

/// Finds captions, crossheads and paragraphs.
fn name_stories(lines: &mut [Line]) {
    let follows_story = follows_story(lines);
    let mut is_after_title = false;
    for index in 0..lines.len() {
        let line = &lines[index];
        let kind = match line.kind {
            Some((SectionKind::Title, _)) => {
                is_after_title = true;
                continue;
            }
            Some(_) => continue,
            None if caption::parts(line.words).is_some() => (SectionKind::Caption, "caption-line"),
            None if index > 0 && is_caption_label(&lines[index - 1]) => (SectionKind::Caption, "after-caption-label"),
            None if is_pointer(line) => (SectionKind::Furniture, "link-only"),
            None if line.hint.is_some() => line.hint.unwrap_or((SectionKind::Paragraph, "line")),
            None if is_capitals(line) && index > 0 => (SectionKind::Furniture, "capitals-link"),
            None if is_after_title && line.n_words >= 6 => (SectionKind::Paragraph, "first-paragraph"),
            None if is_crosshead(line) && follows_story[index] => (SectionKind::Heading, "short-line"),
            None => (SectionKind::Paragraph, "line"),
        };
        is_after_title = false;
        lines[index].kind = Some(kind);
    }
}

/// For each line, whether the next line that is not furniture is part of the story.
fn follows_story(lines: &[Line]) -> Vec<bool> {
    let mut follows = vec![false; lines.len()];
    for index in (1..lines.len()).rev() {
        follows[index - 1] = if is_apart(&lines[index]) { follows[index] } else { lines[index].kind.is_none() };
    }
    follows
}

/// True for a line between paragraphs that is a single link: it leads to another report.
fn is_pointer(line: &Line) -> bool {
    line.hint.is_some_and(|(_, rule)| rule == LINK_ONLY) && line.n_words >= 4 && !ends_sentence(line.words)
}

/// True for a line that may be between a crosshead and its text.
fn is_apart(line: &Line) -> bool {
    line.kind
        .is_some_and(|(kind, _)| matches!(kind, SectionKind::Furniture | SectionKind::Byline | SectionKind::Credit))
}

fn is_caption_label(line: &Line) -> bool {
    line.kind.is_some_and(|(_, rule)| rule == "image-credit") && boilerplate::plain(line.words).contains("caption")
}

/// True for a line such as "TRUMP SAYS SUMMIT IS BACK ON", which between paragraphs leads to
/// another report.
fn is_capitals(line: &Line) -> bool {
    line.n_words >= 6 && !line.words.chars().any(char::is_lowercase) && !ends_sentence(line.words)
}

fn is_crosshead(line: &Line) -> bool {
    let starts_well =
        line.words.chars().find(|c| c.is_alphanumeric()).is_some_and(|c| c.is_uppercase() || c.is_numeric());
    let is_open =
        line.words.ends_with([',', ':', ';', '-', '–', '—']) || ends_sentence(line.words) && !line.words.ends_with('?');
    line.n_words >= 1
        && line.n_words <= 12
        && line.words.len() <= 90
        && starts_well
        && !is_open
        && !has_dateline(line.words)
}

/// Marks lines after the last sentence that are not sentences: they are links to other reports.
fn name_tail(lines: &mut [Line]) {
    let is_text = |line: &Line| line.kind.is_some_and(|(kind, _)| kind == SectionKind::Paragraph) && is_sentence(line);
    let Some(last) = lines.iter().rposition(|line| is_text(line) || is_marked_item(line)) else { return };
    // A list announced by a sentence is part of the story.
    let is_announced = lines[last].words.ends_with(':');
    let n_items = lines[last + 1..].iter().take_while(|line| is_announced && has_bullet(line)).count();
    let rest = &mut lines[last + 1 + n_items..];
    // A single long line at the very end may be a sentence that was cut off in copying.
    if let [line] = rest
        && line.hint.is_none()
        && line.n_words >= 8
        && !is_apart(line)
    {
        return;
    }
    for line in rest {
        let is_open = line.kind.is_some_and(|(kind, _)| matches!(kind, SectionKind::Paragraph | SectionKind::Heading));
        let is_marked =
            line.hint.is_some_and(|(_, rule)| rule.ends_with("table-row") || rule == "markup" || rule == SPEAKER);
        if is_open && !is_marked && is_item(line) {
            line.kind = Some((SectionKind::Furniture, "trailing-line"));
        }
    }
}

/// The hint for a line that consists of links only.
pub(crate) const LINK_ONLY: &str = "html-link";

/// True for a list item according to markup.
fn is_marked_item(line: &Line) -> bool {
    line.hint.is_some_and(|(_, rule)| rule.ends_with("list-item")) && !is_apart(line)
}

fn has_bullet(line: &Line) -> bool {
    line.words.starts_with(['•', '*', '-', '–', '·']) && !is_apart(line)
}

/// True if the line ends as a sentence does, apart from closing quotation marks and labels.
pub(crate) fn ends_sentence(line: &str) -> bool {
    let end = boilerplate::labels(line)
        .last()
        .filter(|label| label.end == line.len())
        .map_or(line.len(), |label| label.start);
    let line = &line[..boilerplate::agency_at_end(line).unwrap_or(end)];
    let line = line.trim_end().trim_end_matches(['"', '\'', '”', '’', ')', ']', '»']);
    let last = line.rsplit(' ').next().unwrap_or(line);
    let dots = line.ends_with('.') && !CLOSING_ABBREVIATIONS.contains(last);
    dots || line.ends_with(['?', '!', '…', ':', ';'])
}

/// True if the line begins with a dateline: "GENEVA (AP) —", "GENEVA, May 31 (Reuters) -".
fn has_dateline(line: &str) -> bool {
    let head: String = line.chars().take(80).collect();
    let Some(dash) = [") —", ") –", ") -", ")—", ") --"].iter().filter_map(|dash| head.find(dash)).min() else {
        return false;
    };
    let capitals = head[..dash].chars().take_while(|c| !c.is_lowercase()).filter(|c| c.is_uppercase()).count();
    capitals >= 3 && head[..dash].contains('(')
}

fn add(sections: &mut Sections, line: &Line) {
    let (kind, rule) = line.kind.unwrap_or((SectionKind::Paragraph, "line"));
    match caption::parts(line.words) {
        Some(parts) if kind == SectionKind::Caption => sections.parts(&parts, line.span),
        _ if kind.is_story() => sections.story(kind, rule, line.span),
        _ => sections.whole(kind, rule, line.span),
    }
}

/// The dates of publication and change in the lines above the story. Dates further down belong to
/// other reports.
fn stamps(head: &[Line], notes: &mut Vec<Note>) -> (Option<Stamp>, Option<Stamp>) {
    let (mut published, mut modified) = (None, None);
    // "Published" may be on a line of its own above the date.
    let mut label = String::new();
    for line in head.iter().filter(|line| line.kind.is_some_and(|(_, rule)| rule == "published-line")) {
        let moments = moments(line.words);
        if moments.is_empty() {
            label = line.words.to_lowercase();
        }
        for (words, found) in moments {
            let words = label.clone() + &words;
            label.clear();
            if !found.is_sure {
                notes.push(two_days(line));
            }
            // With a 12-hour clock, the month most likely comes first.
            if !found.is_sure && !has_half_day(line.words) {
                continue;
            }
            let is_change = ["updated", "modified", "edited"].iter().any(|word| words.contains(word));
            let is_said = words.contains("publish") || words.contains("posted");
            let is_sure = found.is_sure && (is_said || is_change || found.moment.time.is_some());
            let stamp = found.moment.stamp("text-line", is_sure);
            let slot = if is_change && !is_said { &mut modified } else { &mut published };
            slot.get_or_insert(stamp);
        }
    }
    (published, modified)
}

/// True if the line has a time with "am" or "pm".
fn has_half_day(line: &str) -> bool {
    let words = line.split(|c: char| !c.is_alphabetic() && c != '.');
    words.map(|word| word.replace('.', "").to_lowercase()).any(|word| word == "am" || word == "pm")
}

fn two_days(line: &Line) -> Note {
    let what = "day and month cannot be told apart here; say when the report was published".to_string();
    Note { span: Some(line.span), what }
}

/// The moments in a line, each with the words before it in lower case.
fn moments(line: &str) -> Vec<(String, moment::Written)> {
    let (mut found, mut rest) = (Vec::new(), line);
    while let Some(written) = moment::written(rest) {
        found.push((rest[..written.start].to_lowercase(), written));
        rest = &rest[written.end..];
    }
    found
}

/// The names in bylines above the story; a byline further down concerns only a part of it.
fn authors(head: &[Line]) -> Vec<String> {
    let mut authors: Vec<String> = Vec::new();
    for line in head.iter().filter(|line| line.kind.is_some_and(|(kind, _)| kind == SectionKind::Byline)) {
        for name in names::authors(line.words) {
            if !authors.contains(&name) {
                authors.push(name);
            }
        }
    }
    authors
}
