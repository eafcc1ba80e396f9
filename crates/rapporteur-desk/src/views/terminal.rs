//! The comparison on a terminal: differences first. Begin with [`comparison`].

use super::course::{UNORDERED, course, wordings};
use super::layout::{Line, Piece, piece, plain, wrap, write_columns, write_paragraph};
use super::{Fact, Heading, Only, Outline, RowAt};
use super::{MOST_NEWS, news, reading_tellers, summary, verdict_words};
use super::{
    Voices, all_said, doubtful_words, is_doubtful, is_tabled, one_origin_words, quiet_words, reason, silence,
    source_words, tellers, tellers_words, telling_value, when,
};
use super::{account_words, count_line, date_hint, name, not_understood, origin_words, outline};
use crate::plain::{clean, letter, path_words, quoted, shorten};
use crate::record::{Cell, CellState, Point, Record, Row, Said, lines};
use anstyle::{AnsiColor, Style};
use rapporteur::comparison::Agreement;
use rapporteur::story::Slot;

/// Width of the column for slot and verdict.
const SLOT: usize = 15;
/// Minimum width of a report's column; if there is not enough room, cells are stacked.
const NARROWEST: usize = 18;
/// Maximum width of a report's column; wider ones are tiring to read.
const WIDEST: usize = 60;
/// Space between columns.
const GAP: usize = 2;
/// The comparison for a terminal of this width, with colour codes: the summary, and with `is_all`
/// each fact with the words of every report.
pub fn comparison(record: &Record, columns: usize, is_all: bool) -> String {
    let columns = columns.max(30);
    let outline = outline(record);
    let mut out = String::new();
    write_head(record, columns, &mut out);
    write_news(record, columns, is_all, &mut out);
    write_summary(record, columns, is_all, &mut out);
    if is_all {
        write_facts(record, &outline, columns, &mut out);
        write_accounted(record, columns, &mut out);
    }
    write_notes(record, columns, &mut out);
    out.push('\n');
    write_counts(&outline, columns, &mut out);
    if !is_all && !record.comparison.is_empty() {
        write_paragraph(
            &[piece(dim(), "--all shows each of them with the words of every report")],
            0,
            2,
            columns,
            &mut out,
        );
    }
    out
}

fn write_facts(record: &Record, outline: &Outline, columns: usize, out: &mut String) {
    let mut number = 0;
    for (title, facts) in outline.sections() {
        if !facts.is_empty() {
            write_title(title, facts.len(), columns, out);
        }
        for fact in facts {
            number += 1;
            write_fact(record, fact, number, columns, out);
        }
    }
    write_only(record, outline, columns, out);
    write_agreed(record, outline, columns, out);
    write_perhaps(record, outline, columns, out);
}

/// What a reader should see first, each in a line.
fn write_summary(record: &Record, columns: usize, is_all: bool, out: &mut String) {
    let parts = summary(record);
    if parts.is_empty() && record.reports.len() > 1 {
        let words = match record.comparison.len() {
            0 => "Nothing was found.".to_string(),
            1 if is_all => "1 row follows; it cannot be told in a line.".to_string(),
            rows if is_all => format!("{rows} rows follow; none of them can be told in a line."),
            _ => "Nothing was found that can be told in a line.".to_string(),
        };
        out.push('\n');
        write_paragraph(&[plain(words)], 0, 0, columns, out);
    }
    for part in parts {
        write_title(part.title, 0, columns, out);
        for point in part.points {
            write_paragraph(&point_pieces(record, point, part.verdict), 2, 4, columns, out);
        }
    }
}

/// What is new since an earlier record, one line each.
fn write_news(record: &Record, columns: usize, is_all: bool, out: &mut String) {
    let (shown, rest) = news(record, if is_all { usize::MAX } else { MOST_NEWS });
    if !shown.is_empty() {
        write_title("What is new", 0, columns, out);
    }
    for (row, line) in shown {
        let sign = piece(colour_of(row.agreement), format!("{} ", row.agreement.entry().sign));
        write_paragraph(&[sign, plain(clean(&line.text))], 2, 4, columns, out);
    }
    if rest > 0 {
        let words = format!("and {rest} more: --all shows them");
        write_paragraph(&[piece(dim(), words)], 2, 4, columns, out);
    }
}

fn point_pieces(record: &Record, point: &Point, verdict: Agreement) -> Line {
    let sign = piece(colour_of(verdict), format!("{} ", verdict.entry().sign));
    let title = lines::words(&point.title);
    let is_asked = point.readings.iter().any(|reading| reading.words.is_some());
    if !is_asked {
        let tellers =
            point.readings.iter().map(|reading| reading_tellers(record, reading)).collect::<Vec<_>>().join(", ");
        return match verdict {
            verdict if verdict.is_of_one() => vec![sign, piece(bold(), format!("{tellers}: ")), plain(title)],
            _ => vec![sign, plain(title), piece(dim(), format!(" ({tellers})"))],
        };
    }
    let mut line = vec![sign, plain(format!("{title}: "))];
    for (at, reading) in point.readings.iter().enumerate() {
        line.extend((at > 0).then(|| plain(lines::between(&point.readings, point.is_in_order))));
        line.push(piece(bold(), lines::answer(reading)));
        line.push(piece(dim(), format!(" ({})", reading_tellers(record, reading))));
    }
    line
}

fn bold() -> Style {
    Style::new().bold()
}

fn dim() -> Style {
    Style::new().dimmed()
}

fn colour_of(agreement: Agreement) -> Style {
    let colour = match agreement {
        Agreement::Differs | Agreement::Disputed => AnsiColor::Red,
        Agreement::Changed => AnsiColor::Magenta,
        Agreement::Compatible => AnsiColor::Yellow,
        Agreement::Same => AnsiColor::Green,
        Agreement::OnlyOne | Agreement::Unmatched => AnsiColor::Cyan,
    };
    let style = Style::new().fg_color(Some(colour.into()));
    if matches!(agreement, Agreement::Differs | Agreement::Disputed) { style.bold() } else { style }
}

fn write_head(record: &Record, columns: usize, out: &mut String) {
    write_paragraph(&[piece(bold(), count_line(record))], 0, 2, columns, out);
    if let Some(selection) = &record.selection {
        write_paragraph(&[plain(format!("Shown: {}", clean(selection)))], 0, 2, columns, out);
    }
    out.push('\n');
    for index in 0..record.reports.len() {
        write_report(record, index, columns, out);
    }
    if let Some(hint) = date_hint(record) {
        write_paragraph(&[piece(dim(), hint)], 3, 0, columns, out);
    }
}

fn write_counts(outline: &Outline, columns: usize, out: &mut String) {
    let counts = [
        (Agreement::Differs, "differ"),
        (Agreement::Disputed, "disputed"),
        (Agreement::Changed, "changed"),
        (Agreement::Compatible, "worded differently"),
        (Agreement::Same, "agreed"),
        (Agreement::OnlyOne, "only in one report"),
        (Agreement::Unmatched, "without a match"),
    ];
    let mut line = Vec::new();
    for (agreement, words) in counts {
        let number = outline.count(agreement);
        // That nothing differs is worth saying, too.
        if number == 0 && agreement != Agreement::Differs {
            continue;
        }
        // Non-breaking spaces keep each count on one line.
        let count = format!("{} {number} {words}", agreement.entry().sign).replace(' ', "\u{a0}");
        line.extend([piece(colour_of(agreement), count), plain("  ")]);
    }
    line.pop();
    write_paragraph(&line, 0, 2, columns, out);
}

fn write_report(record: &Record, index: usize, columns: usize, out: &mut String) {
    let report = &record.reports[index];
    let mut line = vec![piece(bold(), format!("{:<3}", letter(index))), piece(bold(), name(report)), plain("  ")];
    if let Some(title) = &report.title {
        line.push(plain(shorten(&clean(title), 100)));
        line.push(plain("  "));
    }
    line.push(piece(dim(), when(report)));
    if report.is_partial {
        line.push(piece(colour_of(Agreement::Compatible), "  cut off, not fully read"));
    }
    if let Some(language) = not_understood(report) {
        line.push(piece(colour_of(Agreement::Compatible), format!("  {language}")));
    }
    write_paragraph(&line, 0, 3, columns, out);
    if let Some(origin) = origin_words(record, index) {
        write_paragraph(&[piece(dim(), origin)], 3, 0, columns, out);
    }
}

fn write_title(title: &str, number: usize, columns: usize, out: &mut String) {
    let number = if number > 0 { format!(" {number}") } else { String::new() };
    out.push('\n');
    write_paragraph(&[piece(bold().underline(), title), plain(number)], 0, 2, columns, out);
}

fn write_fact(record: &Record, fact: &Fact, number: usize, columns: usize, out: &mut String) {
    out.push('\n');
    let mut heading = vec![piece(bold(), format!("{number:>2}  "))];
    heading.extend(heading_pieces(&fact.heading));
    write_paragraph(&heading, 0, 4, columns, out);
    let (rows, rest): (Vec<RowAt>, Vec<RowAt>) = fact.rows.iter().copied().partition(|row| is_tabled(record, row));
    let speaking = Voices::of(&rows, record.reports.len()).speaking;
    let width = columns.saturating_sub(4 + SLOT + GAP * speaking.len()) / speaking.len().max(1);
    if rows.is_empty() {
        // All its rows are shown in lines below.
    } else if columns < 70 || width < NARROWEST {
        rows.iter().for_each(|row| write_stacked(record, row, &speaking, columns, out));
    } else {
        write_table(record, &rows, &speaking, width.min(WIDEST), out);
    }
    let (changed, rest): (Vec<RowAt>, Vec<RowAt>) =
        rest.into_iter().partition(|row| row.agreement == Agreement::Changed);
    changed.iter().for_each(|row| write_course(record, row, columns, out));
    let quiet = quiet_words(record, fact);
    if !quiet.is_empty() {
        write_paragraph(&[piece(dim(), quiet)], 4, 2, columns, out);
    }
    let (doubtful, rest): (Vec<RowAt>, Vec<RowAt>) = rest.into_iter().partition(|row| is_doubtful(row));
    for row in rest.into_iter().filter(|row| row.slot != Slot::Mention) {
        write_row_in_line(record, row, columns, out);
    }
    if !doubtful.is_empty() {
        let sign = Agreement::Compatible.entry().sign;
        write_paragraph(&[piece(dim(), format!("{sign} {}", doubtful_words(&doubtful)))], 4, 2, columns, out);
    }
}

/// A row that changed, in one line: `A “will strike” = planned → B “called off”`.
fn write_course(record: &Record, row: &Row, columns: usize, out: &mut String) {
    let mut line = vec![verdict_piece(row), plain(format!("  {}:", row.slot.entry().asks))];
    for (at, step) in course(record, row).into_iter().flatten().enumerate() {
        let sign = if step.is_later { Agreement::Changed.entry().sign } else { UNORDERED };
        line.extend((at > 0).then(|| piece(colour_of(Agreement::Changed), format!(" {sign}"))));
        for (place, said) in step.wordings().into_iter().enumerate() {
            line.extend((place > 0).then(|| plain(",")));
            line.extend([plain(" "), piece(bold(), tellers(record, &said)), plain(" ")]);
            line.extend(said_pieces(record, said[0]));
        }
    }
    line.extend(reason(&row.rule).map(|words| piece(dim(), format!(" ({words})"))));
    write_paragraph(&line, 4, 2, columns, out);
}

fn heading_pieces(heading: &Heading) -> Line {
    let mut pieces = Vec::new();
    if !heading.lead.is_empty() {
        pieces.push(piece(dim(), format!("{}: ", heading.lead)));
    }
    pieces.push(plain(&heading.before));
    pieces.push(piece(bold(), &heading.words));
    pieces.push(plain(&heading.after));
    pieces
}

fn write_table(record: &Record, rows: &[RowAt], speaking: &[usize], width: usize, out: &mut String) {
    let head = |&index: &usize| {
        let line = vec![piece(bold(), letter(index)), plain(" "), piece(dim(), name(&record.reports[index]))];
        (width, wrap(&line, width))
    };
    let mut cells = vec![(SLOT, Vec::new())];
    cells.extend(speaking.iter().map(head));
    write_columns(4, &cells, GAP, out);
    for row in rows {
        let slot = wrap(&[plain(row.slot.entry().asks)], SLOT);
        let verdict = vec![verdict_piece(row)];
        let reason = reason(&row.rule).map(|words| wrap(&[piece(dim(), words)], SLOT)).unwrap_or_default();
        let mut cells = vec![(SLOT, slot.into_iter().chain([verdict]).chain(reason).collect())];
        let of_row = speaking.iter().filter_map(|&index| row.cells.get(index));
        cells.extend(of_row.map(|cell| (width, cell_lines(record, cell, width))));
        write_columns(4, &cells, GAP, out);
    }
}

fn cell_lines(record: &Record, cell: &Cell, width: usize) -> Vec<Line> {
    match cell.state {
        CellState::Says => cell.said.iter().flat_map(|said| wrap(&said_pieces(record, said), width)).collect(),
        state => wrap(&[piece(dim(), silence(state))], width),
    }
}

/// Sign and words of a verdict.
fn verdict_piece(row: &Row) -> Piece {
    piece(colour_of(row.agreement), format!("{} {}", row.agreement.entry().sign, verdict_words(row)))
}

fn said_pieces(record: &Record, said: &Said) -> Vec<Piece> {
    let mut pieces = vec![plain(quoted(&clean(&said.cite.text)))];
    if let Some(value) = telling_value(said) {
        pieces.push(plain(" "));
        pieces.push(piece(dim(), format!("= {value}")));
    }
    if let Some(source) = source_words(record, said) {
        pieces.push(plain(" "));
        pieces.push(piece(Style::new().italic(), format!("— {source}")));
    }
    if said.is_new {
        pieces.extend([plain(" "), piece(bold(), "(new)")]);
    }
    pieces
}

fn write_stacked(record: &Record, row: &Row, speaking: &[usize], columns: usize, out: &mut String) {
    let mut line = vec![plain(row.slot.entry().asks), plain("  "), verdict_piece(row)];
    line.extend(reason(&row.rule).map(|words| piece(dim(), format!(": {words}"))));
    write_paragraph(&line, 4, 2, columns, out);
    for (index, cell) in speaking.iter().filter_map(|&index| Some((index, row.cells.get(index)?))) {
        for said in &cell.said {
            let mut line = vec![piece(bold(), letter(index)), plain(" ")];
            line.extend(said_pieces(record, said));
            write_paragraph(&line, 6, 2, columns, out);
        }
        if cell.state != CellState::Says {
            let line = [piece(bold(), letter(index)), piece(dim(), format!(" {}", silence(cell.state)))];
            write_paragraph(&line, 6, 2, columns, out);
        }
    }
}

/// A row that is the same, or that only one report has, in one line.
fn write_row_in_line(record: &Record, row: RowAt, columns: usize, out: &mut String) {
    let mut line = vec![
        piece(colour_of(row.agreement), format!("{} {}", row.agreement.entry().sign, tellers_words(record, row))),
        plain(format!("  {}: ", row.slot.entry().asks)),
    ];
    let wordings = wordings(all_said(&row));
    // Where all say the same, the words of one are enough.
    match wordings.first() {
        Some(one) if wordings.len() == 1 || row.agreement == Agreement::Same => {
            line.extend(said_pieces(record, one[0]));
        }
        _ => line.extend(wordings_pieces(record, &wordings)),
    }
    write_paragraph(&line, 4, 2, columns, out);
}

/// `A, B “were hurt”; C “were injured”`.
fn wordings_pieces(record: &Record, wordings: &[Vec<&Said>]) -> Line {
    let mut line = Vec::new();
    for (at, said) in wordings.iter().enumerate() {
        line.extend((at > 0).then(|| plain("; ")));
        line.push(piece(bold(), format!("{} ", tellers(record, said))));
        line.extend(said_pieces(record, said[0]));
    }
    line
}

fn write_only(record: &Record, outline: &Outline, columns: usize, out: &mut String) {
    for (title, reports) in outline.sections_of_one() {
        for (index, only) in reports.iter().enumerate().filter(|(_, only)| !only.is_empty()) {
            let title = format!("{title} {} {}", letter(index), name(&record.reports[index]));
            write_title(&title, only.len(), columns, out);
            for one in only {
                write_paragraph(&only_pieces(record, one), 2, 2, columns, out);
            }
        }
    }
}

fn only_pieces(record: &Record, only: &Only) -> Line {
    let verdict = only.row.agreement;
    let mut line = vec![piece(colour_of(verdict), format!("{} ", verdict.entry().sign))];
    let said = only.row.cells.iter().flat_map(|cell| &cell.said).next();
    match (&only.detail_of, said) {
        (Some(heading), Some(said)) => {
            line.push(plain(format!("{}: ", only.row.slot.entry().asks)));
            line.extend(said_pieces(record, said));
            line.push(piece(dim(), format!(" of “{}{}{}”", heading.before, heading.words, heading.after)));
        }
        _ => {
            line.push(piece(dim(), &only.telling.before));
            line.push(plain(quoted(&only.telling.words)));
            line.push(piece(dim(), &only.telling.after));
        }
    }
    line
}

fn write_agreed(record: &Record, outline: &Outline, columns: usize, out: &mut String) {
    if outline.agreed.is_empty() {
        return;
    }
    let within = one_origin_words(&outline.agreed);
    write_title(&format!("Agreed{within}"), outline.agreed.len(), columns, out);
    for fact in &outline.agreed {
        let mut line = vec![piece(colour_of(Agreement::Same), "= ")];
        line.extend(heading_pieces(&fact.heading));
        write_paragraph(&line, 2, 2, columns, out);
        for row in fact.rows_that(Agreement::Same).into_iter().filter(|row| row.slot != Slot::Mention) {
            write_row_in_line(record, row, columns, out);
        }
    }
}

fn write_perhaps(record: &Record, outline: &Outline, columns: usize, out: &mut String) {
    if outline.perhaps.is_empty() {
        return;
    }
    write_title("Perhaps the same", outline.perhaps.len(), columns, out);
    for fact in &outline.perhaps {
        let mut line = vec![piece(colour_of(Agreement::Compatible), "≈ ")];
        line.extend(heading_pieces(&fact.heading));
        write_paragraph(&line, 2, 2, columns, out);
        for row in fact.rows.iter().filter(|row| is_doubtful(row)) {
            let mut line = vec![plain(format!("{}: ", row.slot.entry().asks))];
            line.extend(wordings_pieces(record, &wordings(all_said(row))));
            write_paragraph(&line, 4, 2, columns, out);
        }
    }
}

fn write_accounted(record: &Record, columns: usize, out: &mut String) {
    write_title("Coverage", 0, columns, out);
    for accounted in &record.accounted {
        let Some(index) = record.report_index(&accounted.report) else { continue };
        let line = [piece(bold(), format!("{:<3}", letter(index))), plain(account_words(accounted))];
        write_paragraph(&line, 2, 3, columns, out);
    }
}

fn write_notes(record: &Record, columns: usize, out: &mut String) {
    if record.notes.is_empty() {
        return;
    }
    write_title("Problems", 0, columns, out);
    for note in &record.notes {
        let report = note.report.as_deref().and_then(|key| record.report_index(key)).map(letter);
        let place = note.path.as_deref().map(path_words).map(clean).or(report).unwrap_or_else(|| "all".to_string());
        let mut line = vec![piece(bold(), format!("{place}  ")), plain(clean(&note.what))];
        if let Some(cite) = &note.cite {
            line.push(plain(format!(": “{}”", shorten(&clean(&cite.text), 80))));
        }
        write_paragraph(&line, 2, 2, columns, out);
    }
}
