//! Removes Markdown markup from a text. Begin with [`strip`].

use std::sync::LazyLock;

use rapporteur::report::SectionKind;
use regex::Regex;

use crate::lines::{Kind, ends_sentence};
use crate::signatures::{SPEAKER, is_signature, names_somebody, signature_at_end};

/// The rule for a line of a block quotation.
const QUOTE: &str = "markup-quote";

/// The text without markup, and the kinds of lines according to it, by index of the line.
pub(super) fn strip(text: &str) -> (String, Vec<(usize, Kind)>) {
    let text = COMMENT.replace_all(text, "");
    let (mut lines, mut hints): (Vec<String>, Vec<(usize, Kind)>) = (Vec::new(), Vec::new());
    let (mut is_fenced, mut has_title) = (false, false);
    let mut heading = |depth: usize| {
        let kind = if depth == 1 && !has_title { SectionKind::Title } else { SectionKind::Heading };
        has_title |= kind == SectionKind::Title;
        (kind, "markup")
    };
    for line in text.split('\n') {
        let trimmed = line.trim();
        if trimmed.starts_with("```") || trimmed.starts_with("~~~") {
            is_fenced = !is_fenced;
            continue;
        }
        if is_fenced {
            if !trimmed.is_empty() {
                hints.push((lines.len(), (SectionKind::Furniture, "markup-code")));
            }
            lines.push(trimmed.to_string());
            continue;
        }
        if let Some(row) = row(trimmed) {
            if !row.is_empty() {
                hints.push((lines.len(), (SectionKind::Paragraph, "markup-table-row")));
            }
            lines.push(inline(&row));
            continue;
        }
        if is_rule(trimmed) {
            let is_underline =
                lines.last().is_some_and(|above: &String| !above.is_empty()) && trimmed.starts_with(['=', '-']);
            if is_underline {
                hints.push((lines.len() - 1, heading(if trimmed.starts_with('=') { 1 } else { 2 })));
            }
            lines.push(String::new());
            continue;
        }
        let (depth, rest) = marks(trimmed);
        let words = inline(rest);
        if trimmed.starts_with('>') && !words.is_empty() {
            let quoted = hints.last().filter(|(_, kind)| kind.1 == QUOTE).map(|(line, _)| line + 1);
            let is_below = quoted.is_some_and(|end| lines[end..].iter().all(String::is_empty));
            let is_next = quoted == Some(lines.len());
            let rule = if is_below && is_signature(&words) { SPEAKER } else { QUOTE };
            let (words, signature) = match signature_at_end(&words).filter(|_| rule == QUOTE) {
                Some(at) => (words[..at].trim().to_string(), Some(words[at..].to_string())),
                None => (words, None),
            };
            // The lines of a quotation are one paragraph.
            if rule == QUOTE && is_next && lines.last().is_some_and(|above| !ends_sentence(end_of(above))) {
                let above = lines.last_mut().expect("a hint points to it");
                above.push(' ');
                above.push_str(&words);
            } else {
                hints.push((lines.len(), (SectionKind::Paragraph, rule)));
                lines.push(words);
            }
            if let Some(signature) = signature {
                hints.push((lines.len(), (SectionKind::Paragraph, SPEAKER)));
                lines.push(signature);
            }
            continue;
        }
        if (is_dashed(trimmed) || is_dashed(&words)) && names_somebody(&words) && is_below(&lines, &hints) {
            hints.push((lines.len(), (SectionKind::Paragraph, SPEAKER)));
            lines.push(words);
            continue;
        }
        if depth > 0 && !words.is_empty() {
            hints.push((lines.len(), heading(depth)));
        }
        if ITEM.is_match(trimmed) {
            hints.push((lines.len(), (SectionKind::Paragraph, "markup-list-item")));
        }
        lines.push(words);
        // Markdown's lines are continued on the next one; only an empty line ends a paragraph.
        join(&mut lines, &hints, trimmed);
    }
    sign(&lines, &mut hints);
    (lines.join("\n"), hints)
}

/// The last words of a paragraph, which may grow by one line after another.
fn end_of(paragraph: &str) -> &str {
    &paragraph[paragraph.ceil_char_boundary(paragraph.len().saturating_sub(400))..]
}

/// Marks the last line of a quotation as its speaker, if it is a name and not a sentence.
fn sign(lines: &[String], hints: &mut [(usize, Kind)]) {
    // The line of a heading's hint may come before those of earlier hints.
    let are_empty = |from: usize, to: usize| lines.get(from..to).is_some_and(|all| all.iter().all(String::is_empty));
    for at in 1..hints.len() {
        let (above, line) = (hints[at - 1].0, hints[at].0);
        let is_quote = |hint: &(usize, Kind)| hint.1.1 == QUOTE;
        let is_last = hints.get(at + 1).is_none_or(|next| !is_quote(next) || !are_empty(line + 1, next.0));
        let is_signed = is_quote(&hints[at - 1]) && is_quote(&hints[at]) && is_last && are_empty(above + 1, line);
        if is_signed && ends_sentence(&lines[above]) && names_somebody(&lines[line]) {
            hints[at].1 = (SectionKind::Paragraph, SPEAKER);
        }
    }
}

/// True if the last line that is not empty belongs to a quotation.
fn is_below(lines: &[String], hints: &[(usize, Kind)]) -> bool {
    let quoted = hints.last().filter(|(_, kind)| kind.1 == QUOTE).map(|(line, _)| line + 1);
    quoted.and_then(|end| lines.get(end..)).is_some_and(|rest| rest.iter().all(String::is_empty))
}

/// True for a line that begins with a dash; a hyphen and a space begin a list item.
fn is_dashed(line: &str) -> bool {
    line.starts_with(['—', '–', '―']) || line.starts_with("--")
}

/// True for `---`, `***`, `===`: a horizontal rule or the underline of a heading.
fn is_rule(line: &str) -> bool {
    line.len() >= 3
        && (line.chars().all(|c| c == '-')
            || line.chars().all(|c| c == '*')
            || line.chars().all(|c| c == '=')
            || line.chars().all(|c| c == '_'))
}

/// The depth of a heading (0 if it is none) and the line without markup at its start.
fn marks(line: &str) -> (usize, &str) {
    let rest = line.trim_start_matches('#');
    let depth = line.len() - rest.len();
    if (1..=6).contains(&depth) && rest.starts_with(' ') {
        return (depth, rest.trim().trim_end_matches('#').trim());
    }
    (0, line.trim_start_matches('>').trim_start())
}

/// The cells of a table row, separated by spaces; empty for the line below the header; `None` if
/// this is not a table row.
fn row(line: &str) -> Option<String> {
    let inner = line.strip_prefix('|').filter(|rest| rest.contains('|'))?;
    if inner.chars().all(|c| matches!(c, '|' | '-' | ':' | ' ')) {
        return Some(String::new());
    }
    let cells: Vec<&str> = inner.split('|').map(str::trim).filter(|cell| !cell.is_empty()).collect();
    Some(cells.join("  "))
}

fn inline(line: &str) -> String {
    let line = FOOTNOTE.replace_all(line, "");
    let line = IMAGE.replace_all(&line, "");
    let line = LINK.replace_all(&line, "$words");
    let line = ADDRESS.replace_all(&line, "$address");
    let line = STRONG.replace_all(&line, "$words");
    let line = EMPHASIS.replace_all(&line, "$before$words");
    let line = ESCAPE.replace_all(&line, "$sign");
    line.trim().to_string()
}

/// Joins the last line to the one above if both belong to one paragraph.
fn join(lines: &mut Vec<String>, hints: &[(usize, Kind)], raw: &str) {
    let Some(above) = lines.len().checked_sub(2) else { return };
    let is_new = raw.is_empty() || raw.starts_with(['#', '>', '|']) || ITEM.is_match(raw);
    let is_apart = is_new
        || lines[above].is_empty()
        || hints.last().is_some_and(|(line, kind)| *line >= above && kind.0 != SectionKind::Paragraph);
    // A line that ends like a sentence may well be a paragraph of its own.
    let is_open = !lines[above].ends_with(['.', '?', '!', '"', '”', ':']) && lines[above].len() > 50;
    if !is_apart
        && is_open
        && let Some(last) = lines.pop()
    {
        lines[above] += " ";
        lines[above] += &last;
    }
}

fn pattern(form: &str) -> Regex {
    Regex::new(form).expect("the form is constant")
}

static COMMENT: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?s)<!--.*?-->"));
static FOOTNOTE: LazyLock<Regex> = LazyLock::new(|| pattern(r"\[\^[^\]\s]+\]:?"));
static IMAGE: LazyLock<Regex> = LazyLock::new(|| pattern(r"!\[[^\]]*\]\([^)]*\)"));
static LINK: LazyLock<Regex> = LazyLock::new(|| pattern(r"\[(?P<words>[^\]]+)\](?:\([^)]*\)|\[[^\]]*\])"));
static ADDRESS: LazyLock<Regex> = LazyLock::new(|| pattern(r"<(?P<address>https?://[^>]+)>"));
static STRONG: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?:\*\*|__)(?P<words>\S(?:[^*_]*\S)?)(?:\*\*|__)"));
static EMPHASIS: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?P<before>^|[^\w*])[*_](?P<words>[^\s*_](?:[^*_]*[^\s*_])?)[*_]"));
static ESCAPE: LazyLock<Regex> = LazyLock::new(|| pattern(r"\\(?P<sign>[\\`*_{}\[\]()#+.!>-])"));
static ITEM: LazyLock<Regex> = LazyLock::new(|| pattern(r"^(?:[-*+•]|\d+[.)])\s"));
