//! Lays out styled text in lines and columns of a terminal. Begin with [`wrap`].

use crate::plain::{fit_line, is_command};
use anstyle::Style;
use unicode_width::UnicodeWidthStr;

/// Text in one style.
#[derive(Clone, Debug, PartialEq)]
pub struct Piece {
    pub style: Style,
    pub text: String,
}

/// A piece in this style; control characters in the text are replaced.
pub fn piece(style: Style, text: impl Into<String>) -> Piece {
    let text = text.into();
    Piece { style, text: if text.contains(is_command) { fit_line(&text) } else { text } }
}

/// A piece without style.
pub fn plain(text: impl Into<String>) -> Piece {
    piece(Style::new(), text)
}

/// Pieces on one line.
pub type Line = Vec<Piece>;

/// Width of a text in columns.
pub fn width(text: &str) -> usize {
    UnicodeWidthStr::width(text)
}

/// Breaks pieces into lines of at most this width, at spaces if possible, else inside words.
pub fn wrap(pieces: &[Piece], columns: usize) -> Vec<Line> {
    let columns = columns.max(1);
    let mut lines: Vec<Line> = vec![Vec::new()];
    let mut taken = 0;
    for word in words(pieces) {
        let needed: usize = word.iter().map(|piece| width(&piece.text)).sum();
        let is_space = word.iter().all(|piece| piece.text.chars().all(|character| character == ' '));
        if taken + needed > columns && taken > 0 {
            lines.push(Vec::new());
            taken = 0;
        }
        if is_space && taken == 0 {
            continue;
        }
        for piece in word {
            taken = place(piece, columns, taken, &mut lines);
        }
    }
    lines.iter_mut().for_each(trim_end);
    lines
}

/// Appends a piece to the last line, continuing on new lines if it is too wide; returns the columns
/// used in the last line.
fn place(piece: Piece, columns: usize, taken: usize, lines: &mut Vec<Line>) -> usize {
    let mut taken = taken;
    let mut rest = String::new();
    for character in piece.text.chars() {
        let needed = width(character.encode_utf8(&mut [0; 4]));
        if taken + needed > columns && taken > 0 {
            push(lines, piece.style, std::mem::take(&mut rest));
            lines.push(Vec::new());
            taken = 0;
        }
        rest.push(character);
        taken += needed;
    }
    push(lines, piece.style, rest);
    taken
}

fn push(lines: &mut [Line], style: Style, text: String) {
    let Some(line) = lines.last_mut() else { return };
    match line.last_mut() {
        Some(last) if last.style == style => last.text.push_str(&text),
        _ if text.is_empty() => {}
        _ => line.push(Piece { style, text }),
    }
}

fn trim_end(line: &mut Line) {
    while let Some(last) = line.last_mut() {
        last.text.truncate(last.text.trim_end_matches(' ').len());
        if !last.text.is_empty() {
            break;
        }
        line.pop();
    }
}

/// The words and the spaces between them; a word may consist of several pieces.
fn words(pieces: &[Piece]) -> Vec<Line> {
    let mut words: Vec<Line> = Vec::new();
    let mut was_space = true;
    for piece in pieces {
        for part in piece.text.split_inclusive(' ').flat_map(|part| match part.strip_suffix(' ') {
            Some(word) => [word, " "],
            None => [part, ""],
        }) {
            let is_space = part == " ";
            if part.is_empty() {
                continue;
            }
            let part = Piece { style: piece.style, text: part.to_string() };
            match words.last_mut() {
                Some(word) if !is_space && !was_space => word.push(part),
                _ => words.push(vec![part]),
            }
            was_space = is_space;
        }
    }
    words
}

/// Width of a line in columns.
pub fn line_width(line: &[Piece]) -> usize {
    line.iter().map(|piece| width(&piece.text)).sum()
}

/// Writes a line with its styles as terminal codes.
pub fn write(line: &[Piece], out: &mut String) {
    for piece in line {
        if piece.style == Style::new() {
            out.push_str(&piece.text);
        } else {
            out.push_str(&format!("{}{}{}", piece.style.render(), piece.text, piece.style.render_reset()));
        }
    }
}

/// Writes cells side by side after a margin: each cell's width and lines, with `gap` columns
/// between cells.
pub fn write_columns(margin: usize, cells: &[(usize, Vec<Line>)], gap: usize, out: &mut String) {
    let height = cells.iter().map(|(_, lines)| lines.len()).max().unwrap_or(0);
    for row in 0..height {
        let mut owed = margin;
        for (columns, lines) in cells {
            let line = lines.get(row).map_or(&[][..], Vec::as_slice);
            if !line.is_empty() {
                out.push_str(&" ".repeat(owed));
                write(line, out);
                owed = 0;
            }
            owed += columns.saturating_sub(line_width(line)) + gap;
        }
        out.push('\n');
    }
}

/// Writes text in lines after a margin; lines after the first are indented by `hanging` more
/// columns.
pub fn write_paragraph(pieces: &[Piece], margin: usize, hanging: usize, columns: usize, out: &mut String) {
    for (index, line) in wrap(pieces, columns.saturating_sub(margin + hanging)).iter().enumerate() {
        if !line.is_empty() {
            out.push_str(&" ".repeat(if index == 0 { margin } else { margin + hanging }));
            write(line, out);
        }
        out.push('\n');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(pieces: &[Piece], columns: usize) -> Vec<String> {
        let text = |line: &Line| line.iter().map(|piece| piece.text.as_str()).collect();
        wrap(pieces, columns).iter().map(text).collect()
    }

    #[test]
    fn lines_break_at_spaces() {
        assert_eq!(shown(&[plain("two more words")], 8), ["two more", "words"]);
        assert_eq!(shown(&[plain("“a"), piece(Style::new().bold(), "b"), plain("c” d")], 5), ["“abc”", "d"]);
    }

    #[test]
    fn long_words_break_inside() {
        assert_eq!(shown(&[plain("a abcdefgh")], 4), ["a", "abcd", "efgh"]);
    }

    #[test]
    fn wide_characters_take_two_columns() {
        assert_eq!(shown(&[plain("東京大学")], 4), ["東京", "大学"]);
    }

    #[test]
    fn nothing_is_one_empty_line() {
        assert_eq!(shown(&[], 10), [""]);
    }

    #[test]
    fn columns_stand_below_each_other() {
        let mut out = String::new();
        let cells =
            [(6, wrap(&[plain("when")], 6)), (8, wrap(&[plain("on Friday night")], 8)), (4, wrap(&[plain("x")], 4))];
        write_columns(1, &cells, 2, &mut out);
        assert_eq!(out, " when    on        x\n         Friday\n         night\n");
    }
}
