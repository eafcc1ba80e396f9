//! The comparison as Markdown, to paste into notes. Begin with [`page`]. Quoted words are followed
//! by their cite: the report's letter and the code points, `B:120-133`.

use super::course::{UNORDERED, course, wordings};
use super::{Fact, Heading, Only, Outline, RowAt, all_said, doubtful_words, is_doubtful, is_tabled};
use super::{MOST_NEWS, news, reading_tellers, summary, verdict_words};
use super::{account_words, count_line, name, not_understood, origin_words, outline};
use super::{quiet_words, reason, silence, source_words, tellers, tellers_words, telling_value, when};
use crate::plain::{clean, fit_lines, letter, path_words, quoted};
use crate::record::{Cell, CellState, Cite, Point, Reading, Record, Report, Row, Said, lines};
use rapporteur::comparison::Agreement;
use rapporteur::story::Slot;

/// The comparison as Markdown. With `is_all`, agreement is shown too.
pub fn page(record: &Record, is_all: bool) -> String {
    let outline = outline(record);
    let mut out = format!("# {}\n\n", escape(&count_line(record)));
    if let Some(selection) = &record.selection {
        out += &format!("Shown: {}\n\n", escape(&clean(selection)));
    }
    for (index, report) in record.reports.iter().enumerate() {
        out += &format!("- **{}** {}\n", letter(index), report_line(record, index, report));
    }
    write_news(record, is_all, &mut out);
    write_summary(record, &mut out);
    let mut number = 0;
    for (title, facts) in outline.sections() {
        write_title(title, facts.len(), &mut out);
        for fact in facts {
            number += 1;
            write_fact(record, fact, number, &mut out);
        }
    }
    write_only(record, &outline, &mut out);
    write_agreed(record, &outline, is_all, &mut out);
    write_perhaps(record, &outline, is_all, &mut out);
    write_accounted(record, &mut out);
    write_notes(record, &mut out);
    fit_lines(&out)
}

fn report_line(record: &Record, index: usize, report: &Report) -> String {
    let mut parts = vec![escape(&name(report))];
    parts.extend(report.title.as_deref().map(|title| format!("“{}”", escape(&clean(title)))));
    parts.push(escape(&when(report)));
    parts.extend(report.url.as_deref().map(escape));
    parts.extend(report.is_partial.then(|| "cut off, not fully read".to_string()));
    parts.extend(not_understood(report));
    parts.extend(origin_words(record, index).map(|origin| escape(&origin)));
    parts.join(", ")
}

fn write_title(title: &str, number: usize, out: &mut String) {
    if number > 0 {
        *out += &format!("\n## {title} ({number})\n");
    }
}

/// The summary, one line each.
fn write_summary(record: &Record, out: &mut String) {
    for part in summary(record) {
        *out += &format!("\n## {}\n\n", part.title);
        let lines = part.points.iter().map(|point| format!("- {}\n", point_words(record, point)));
        *out += &lines.collect::<String>();
    }
}

/// What is new since an earlier record, one line each.
fn write_news(record: &Record, is_all: bool, out: &mut String) {
    let (shown, rest) = news(record, if is_all { usize::MAX } else { MOST_NEWS });
    if shown.is_empty() {
        return;
    }
    *out += "\n## What is new\n\n";
    for (row, line) in shown {
        let cite = line.told.iter().find_map(|told| told.reading.words.as_ref()?.cite.as_ref());
        let cite = cite.map(|cite| format!(" {}", place(record, cite))).unwrap_or_default();
        *out += &format!("- {} {}{cite}\n", row.agreement.entry().sign, escape(&clean(&line.text)));
    }
    if rest > 0 {
        *out += &format!("- and {rest} more\n");
    }
}

fn point_words(record: &Record, point: &Point) -> String {
    let reading = |reading: &Reading| {
        let cited = reading.words.as_ref().and_then(|words| words.cite.as_ref());
        let cite = cited.map(|cite| format!(" {}", place(record, cite))).unwrap_or_default();
        let tellers = escape(&reading_tellers(record, reading));
        match lines::answer(reading) {
            answer if answer.is_empty() => format!("({tellers})"),
            answer => format!("{}{cite} ({tellers})", escape(&answer)),
        }
    };
    let readings: Vec<String> = point.readings.iter().map(reading).collect();
    let is_asked = point.readings.iter().any(|reading| reading.words.is_some());
    let told = point.title.iter().find_map(|piece| piece.cite.as_ref()).filter(|_| !is_asked);
    let cite = told.map(|cite| format!(" {}", place(record, cite))).unwrap_or_default();
    let between = lines::between(&point.readings, point.is_in_order);
    let title = escape(&lines::words(&point.title));
    format!("{title}{cite}{}{}", if is_asked { ": " } else { " " }, readings.join(between))
}

fn heading_words(heading: &Heading) -> String {
    let lead = if heading.lead.is_empty() { String::new() } else { format!("{}: ", escape(&heading.lead)) };
    format!("{lead}{}**{}**{}", escape(&heading.before), escape(&heading.words), escape(&heading.after))
}

fn write_fact(record: &Record, fact: &Fact, number: usize, out: &mut String) {
    *out += &format!("\n### {number}. {}\n\n", heading_words(&fact.heading));
    let (changed, rows): (Vec<RowAt>, Vec<RowAt>) =
        fact.rows.iter().copied().partition(|row| course(record, row).is_some());
    let (doubtful, rows): (Vec<RowAt>, Vec<RowAt>) = rows.into_iter().partition(|row| is_doubtful(row));
    let in_line = |row: &RowAt| row.agreement == Agreement::Compatible && !is_tabled(record, row);
    let (stated, rows): (Vec<RowAt>, Vec<RowAt>) = rows.into_iter().partition(in_line);
    if !rows.is_empty() {
        write_table(record, &rows, out);
    }
    let mut lines: Vec<String> = changed.iter().map(|row| course_words(record, row)).collect();
    let quiet = quiet_words(record, fact);
    lines.extend((!changed.is_empty() && !quiet.is_empty()).then_some(quiet));
    lines.extend(stated.iter().map(|row| line_words(record, row)));
    lines.extend((!doubtful.is_empty()).then(|| doubtful_words(&doubtful)));
    if !rows.is_empty() && !lines.is_empty() {
        out.push('\n');
    }
    *out += &lines.iter().map(|line| format!("- {line}\n")).collect::<String>();
}

/// The answers of a row without a conflict, in one line: `status, ≈ no conflict: A “struck”, B
/// “hit”`.
fn line_words(record: &Record, row: &Row) -> String {
    let words: Vec<String> = wordings(all_said(row)).into_iter().map(|said| wording_words(record, said)).collect();
    let verdict = row.agreement.entry();
    format!("{}, {} {}: {}", escape(row.slot.entry().asks), verdict.sign, verdict_words(row), words.join(", "))
}

/// The letters of the reports, the words, and the cites in the other reports.
fn wording_words(record: &Record, said: Vec<&Said>) -> String {
    let others: Vec<String> = said[1..].iter().map(|said| format!(" {}", place(record, &said.cite))).collect();
    format!("{} {}{}", tellers(record, &said), said_words(record, said[0]), others.concat())
}

fn write_table(record: &Record, rows: &[RowAt], out: &mut String) {
    let heads: Vec<String> = record
        .reports
        .iter()
        .enumerate()
        .map(|(index, report)| format!("{} {}", letter(index), escape(&name(report))))
        .collect();
    *out += &format!("| | | {} |\n|---|---|{}\n", heads.join(" | "), "---|".repeat(heads.len()));
    for row in rows {
        let (asks, verdict) = (row.slot.entry().asks, row.agreement.entry());
        let reason = reason(&row.rule).map(|words| format!(": {words}")).unwrap_or_default();
        let cells: Vec<String> = row.cells.iter().map(|cell| cell_words(record, cell)).collect();
        let verdict = format!("{} {}{reason}", verdict.sign, verdict_words(row));
        *out += &format!("| {} | {verdict} | {} |\n", escape(asks), cells.join(" | "));
    }
}

/// A row that changed, in one line: `status, → changed: A “will strike” → B “called off”`.
fn course_words(record: &Record, row: &Row) -> String {
    let mut words = String::new();
    for (at, step) in course(record, row).into_iter().flatten().enumerate() {
        let sign = if step.is_later { Agreement::Changed.entry().sign } else { UNORDERED };
        words += &if at > 0 { format!(" {sign} ") } else { String::new() };
        words += &step.wordings().into_iter().map(|said| wording_words(record, said)).collect::<Vec<_>>().join(", ");
    }
    let verdict = row.agreement.entry();
    let reason = reason(&row.rule).map(|words| format!(" ({words})")).unwrap_or_default();
    format!("{}, {} {}: {words}{reason}", escape(row.slot.entry().asks), verdict.sign, verdict_words(row))
}

fn cell_words(record: &Record, cell: &Cell) -> String {
    match cell.state {
        CellState::Says => cell.said.iter().map(|said| said_words(record, said)).collect::<Vec<_>>().join("<br>"),
        CellState::Silent | CellState::Unmatched | CellState::NotRead => silence(cell.state).to_string(),
    }
}

fn said_words(record: &Record, said: &Said) -> String {
    let mut words = escape(&quoted(&clean(&said.cite.text)));
    if let Some(value) = telling_value(said) {
        words += &format!(" = {}", escape(&value));
    }
    if let Some(source) = source_words(record, said) {
        words += &format!(" — {}", escape(&source));
    }
    let new = if said.is_new { " (new)" } else { "" };
    format!("{words} {}{new}", place(record, &said.cite))
}

fn place(record: &Record, cite: &Cite) -> String {
    let report = record.report_index(&cite.report).map(letter).unwrap_or_default();
    format!("`{report}:{}-{}`", cite.start, cite.end)
}

fn write_only(record: &Record, outline: &Outline, out: &mut String) {
    for (title, reports) in outline.sections_of_one() {
        for (index, only) in reports.iter().enumerate() {
            let report = escape(&name(&record.reports[index]));
            write_title(&format!("{title} {} {report}", letter(index)), only.len(), out);
            for (at, one) in only.iter().enumerate() {
                let before = if at == 0 { "\n" } else { "" };
                *out += &format!("{before}- {}\n", only_words(record, one));
            }
        }
    }
}

fn only_words(record: &Record, only: &Only) -> String {
    let Some(said) = only.row.cells.iter().flat_map(|cell| &cell.said).next() else {
        return format!("“{}” {}", escape(&clean(&only.row.label.text)), place(record, &only.row.label));
    };
    match &only.detail_of {
        None => {
            let Heading { before, words, after, .. } = &only.telling;
            format!("{}{}{} {}", escape(before), escape(&quoted(words)), escape(after), place(record, &said.context))
        }
        Some(heading) => {
            format!("{}: {} of {}", only.row.slot.entry().asks, said_words(record, said), heading_words(heading))
        }
    }
}

fn write_agreed(record: &Record, outline: &Outline, is_all: bool, out: &mut String) {
    write_title("Agreed", outline.agreed.len(), out);
    for (at, fact) in outline.agreed.iter().enumerate().filter(|_| is_all) {
        let before = if at == 0 { "\n" } else { "" };
        let rows = fact.rows_that(Agreement::Same);
        let slots: Vec<String> = rows.into_iter().filter_map(|row| same_words(record, row)).collect();
        *out += &format!("{before}- {}{}\n", heading_words(&fact.heading), slots.concat());
    }
}

fn write_perhaps(record: &Record, outline: &Outline, is_all: bool, out: &mut String) {
    if outline.perhaps.is_empty() {
        return;
    }
    write_title("Perhaps the same", outline.perhaps.len(), out);
    for (at, fact) in outline.perhaps.iter().enumerate().filter(|_| is_all) {
        let before = if at == 0 { "\n" } else { "" };
        let told = |row: &&RowAt| {
            let said = wordings(all_said(row)).into_iter().map(|said| wording_words(record, said));
            format!("\n  - {}: {}", row.slot.entry().asks, said.collect::<Vec<_>>().join("; "))
        };
        let rows: String = fact.rows.iter().filter(|row| is_doubtful(row)).map(|row| told(&row)).collect();
        *out += &format!("{before}- {}{rows}\n", heading_words(&fact.heading));
    }
}

fn same_words(record: &Record, row: RowAt) -> Option<String> {
    let said: Vec<String> =
        row.cells.iter().filter_map(|cell| cell.said.first()).map(|said| said_words(record, said)).collect();
    let start = format!("{}, {}", row.slot.entry().asks, tellers_words(record, row));
    (row.slot != Slot::Mention).then(|| format!("\n  - {start}: {}", said.join(", ")))
}

fn write_accounted(record: &Record, out: &mut String) {
    write_title("Coverage", record.accounted.len(), out);
    for (at, accounted) in record.accounted.iter().enumerate() {
        let before = if at == 0 { "\n" } else { "" };
        let report = record.report_index(&accounted.report).map(letter).unwrap_or_default();
        *out += &format!("{before}- **{report}** {}\n", account_words(accounted));
    }
}

fn write_notes(record: &Record, out: &mut String) {
    write_title("Problems", record.notes.len(), out);
    for (at, note) in record.notes.iter().enumerate() {
        let before = if at == 0 { "\n" } else { "" };
        let report = note.report.as_deref().and_then(|key| record.report_index(key)).map(letter);
        let place = note.path.as_deref().map(path_words).map(clean).or(report).unwrap_or_else(|| "all".to_string());
        *out += &format!("{before}- **{}** {}\n", escape(&place), escape(&clean(&note.what)));
    }
}

/// Escapes text so that Markdown shows it unchanged, even inside a table, and without HTML.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '&' => escaped.push_str("&amp;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '#' | '~' | '$' => {
                escaped.push('\\');
                escaped.push(character);
            }
            _ => escaped.push(character),
        }
    }
    escaped
}
