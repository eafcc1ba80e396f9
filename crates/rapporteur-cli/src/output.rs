//! Writes output to the terminal, a pipe or a file, and errors to standard error. Begin with
//! [`write_out`].

use crate::arguments::{Colour, Written};
use anstream::ColorChoice;
use anstyle::{AnsiColor, Style};
use anyhow::{anyhow, bail};
use rapporteur_desk::files::{self, shown};
use rapporteur_desk::plain::{is_command, path_words};
use std::borrow::Cow;
use std::io::{ErrorKind, IsTerminal, Write, stdout};
use std::path::Path;
use std::process::{Command, Stdio};

/// Width in columns if there is no terminal to ask.
const COLUMNS: usize = 100;

/// Sets the use of colour for the whole program.
pub fn choose_colour(colour: Colour) {
    let choice = match colour {
        Colour::Auto => ColorChoice::Auto,
        Colour::Always => ColorChoice::Always,
        Colour::Never => ColorChoice::Never,
    };
    choice.write_global();
}

/// Checks, before the long work begins, that the output file can be written and is not one of the
/// files that are read.
pub fn check<'a>(written: &Written, read: impl IntoIterator<Item = &'a Path>) -> anyhow::Result<()> {
    let Some(path) = &written.output else { return Ok(()) };
    let named = || format!("--output {}", shown(path));
    files::check(path).map_err(|why| anyhow!("{}: {why}", named()))?;
    if !written.force && path.is_file() {
        let same = read.into_iter().find(|other| files::is_same(path, other));
        if let Some(same) = same.map(shown) {
            bail!("{}: {same} is one of the files being read: name another file, or use --force", named());
        }
    }
    Ok(())
}

/// Writes to the file, or to standard output. Colour codes are removed where colour is off; a file
/// has them only with `--color always`.
pub fn write_out(text: &str, written: &Written) -> anyhow::Result<()> {
    let Some(path) = &written.output else {
        let is_terminal = stdout().is_terminal();
        let fit = if is_terminal { fit_for_terminal(text) } else { Cow::Borrowed(text) };
        if is_terminal && paged(&fit) {
            return Ok(());
        }
        return print(fit.as_bytes());
    };
    let is_coloured = ColorChoice::global() == ColorChoice::Always;
    // A long record has no colour codes, and stripping it would be slow.
    let has_colour = text.contains(['\u{1b}', '\u{9b}']);
    let plain = match has_colour && !is_coloured {
        true => Cow::Owned(anstream::adapter::strip_str(text).to_string()),
        false => Cow::Borrowed(text),
    };
    files::write(path, plain.as_bytes()).map_err(|why| anyhow!("--output {}: {why}", shown(path)))
}

/// Writes to standard output.
pub fn print(bytes: &[u8]) -> anyhow::Result<()> {
    let mut stdout = anstream::stdout().lock();
    let written = stdout.write_all(bytes).and_then(|()| stdout.flush());
    written.map_err(|error| match error.kind() {
        // Whoever reads it has gone, which is told to nobody.
        ErrorKind::BrokenPipe => error.into(),
        _ => anyhow!("standard output could not be written to: {}", files::reason(&error)),
    })
}

/// Shows what has more lines than the terminal with the program that the variable `PAGER`
/// names, or `less`; false if it fits, or if there is no such program.
fn paged(text: &str) -> bool {
    let Some((_, rows)) = terminal_size::terminal_size() else { return false };
    if text.lines().count() < usize::from(rows.0) {
        return false;
    }
    let named = std::env::var("PAGER").ok().filter(|name| !name.trim().is_empty());
    let named = named.unwrap_or_else(|| "less".to_string());
    let mut words = named.split_whitespace();
    let Some(program) = words.next() else { return false };
    let mut command = Command::new(program);
    command.args(words).stdin(Stdio::piped());
    if std::env::var_os("LESS").is_none() {
        // R: pass on colours; X: leave the text on the screen at the end.
        command.env("LESS", "RX");
    }
    let Ok(mut pager) = command.spawn() else { return false };
    if let Some(mut input) = pager.stdin.take() {
        let plain = anstream::stdout().current_choice() == ColorChoice::Never;
        let shown = if plain { anstream::adapter::strip_str(text).to_string() } else { text.to_string() };
        // Fails if the reader closes the pager early, which is no error.
        let _ = input.write_all(shown.as_bytes());
    }
    let _ = pager.wait();
    true
}

/// Replaces control characters from the text of reports; line ends, tabs and colour styles are
/// kept.
fn fit_for_terminal(text: &str) -> Cow<'_, str> {
    if !text.contains(is_command) {
        return Cow::Borrowed(text);
    }
    let (mut fit, mut rest) = (String::with_capacity(text.len()), text);
    while let Some(at) = rest.find(is_command) {
        let (before, from) = rest.split_at(at);
        let kept = if from.starts_with(['\n', '\t']) { 1 } else { style_length(from) };
        let command = from.chars().next().map_or(0, char::len_utf8);
        fit.push_str(before);
        fit.push_str(if kept > 0 { &from[..kept] } else { "\u{FFFD}" });
        rest = &from[kept.max(command)..];
    }
    Cow::Owned(fit + rest)
}

/// Length in bytes of the style sequence at the start of the text; 0 if there is none.
fn style_length(text: &str) -> usize {
    let Some(inner) = text.strip_prefix("\u{1b}[") else { return 0 };
    let numbers = inner.find(|one: char| !one.is_ascii_digit() && one != ';').unwrap_or(inner.len());
    if inner[numbers..].starts_with('m') { numbers + 3 } else { 0 }
}

/// Width in columns: the one asked for, else that of the terminal.
pub fn columns(width: Option<u16>) -> usize {
    let terminal = || terminal_size::terminal_size().map(|(columns, _)| columns.0);
    width.or_else(terminal).map_or(COLUMNS, usize::from)
}

/// Writes an error to standard error: what is affected, and why.
pub fn complain(what: &str, why: &str) {
    let place = if what.is_empty() { String::new() } else { format!("{}: ", visible(path_words(what))) };
    let style = Style::new().bold().fg_color(Some(AnsiColor::Red.into()));
    let (on, off) = (style.render(), style.render_reset());
    let line = format!("{on}rapporteur:{off} {place}{}\n", visible(why));
    // If standard error is closed, nobody can be told.
    let _ = anstream::stderr().write_all(line.as_bytes());
}

/// Replaces control characters, which a path may contain, except line ends.
pub fn visible(words: &str) -> String {
    words.chars().map(|one| if is_command(one) && one != '\n' { '\u{FFFD}' } else { one }).collect()
}

/// True if the reader of a pipe has closed it, as `head` does, which is no error.
pub fn is_closed_pipe(error: &anyhow::Error) -> bool {
    let io = error.downcast_ref::<std::io::Error>();
    io.is_some_and(|error| error.kind() == ErrorKind::BrokenPipe)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_terminal_is_given_styles_and_no_other_commands() {
        let own = "\u{1b}[1;31mred\u{1b}[0m\n\twords\n";
        assert_eq!(fit_for_terminal(own), own);
        for (hostile, fit) in [
            ("a\u{9b}31mb", "a\u{FFFD}31mb"),
            ("\u{1b}]0;title\u{7}", "\u{FFFD}]0;title\u{FFFD}"),
            ("\u{1b}[2J\u{1b}[", "\u{FFFD}[2J\u{FFFD}["),
            ("a\u{7f}\u{202e}b\u{2066}\r", "a\u{FFFD}\u{FFFD}b\u{FFFD}\u{FFFD}"),
        ] {
            assert_eq!(fit_for_terminal(hostile), fit);
        }
        assert_eq!(visible("a\u{202e}b\n"), "a\u{FFFD}b\n");
    }
}
