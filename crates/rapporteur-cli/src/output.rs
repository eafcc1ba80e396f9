//! Where words go: the terminal, a pipe, a file; and complaints. Begin with
//! [`write_out`].

use crate::arguments::Colour;
use anstream::ColorChoice;
use anstyle::{AnsiColor, Style};
use anyhow::Context;
use std::borrow::Cow;
use std::fs;
use std::io::{ErrorKind, Write};
use std::path::Path;

/// Columns where no terminal says how many it has.
const COLUMNS: usize = 100;

/// Settles for the whole program when colour is used.
pub fn choose_colour(colour: Colour) {
    let choice = match colour {
        Colour::Auto => ColorChoice::Auto,
        Colour::Always => ColorChoice::Always,
        Colour::Never => ColorChoice::Never,
    };
    choice.write_global();
}

/// Writes to the file, or to standard output. Colour is taken out where it is
/// not wanted; a file gets it only on demand.
pub fn write_out(text: &str, file: Option<&Path>) -> anyhow::Result<()> {
    let Some(path) = file else {
        let mut stdout = anstream::stdout().lock();
        stdout.write_all(text.as_bytes())?;
        return Ok(stdout.flush()?);
    };
    let is_coloured = ColorChoice::global() == ColorChoice::Always;
    // Long records have no colour, and looking at each of their letters takes long.
    let has_colour = text.contains(['\u{1b}', '\u{9b}']);
    let plain = match has_colour && !is_coloured {
        true => Cow::Owned(anstream::adapter::strip_str(text).to_string()),
        false => Cow::Borrowed(text),
    };
    fs::write(path, plain.as_bytes()).with_context(|| format!("{} could not be written", path.display()))
}

/// Columns to write for: those asked for, or those of the terminal.
pub fn columns(width: Option<u16>) -> usize {
    let terminal = || terminal_size::terminal_size().map(|(columns, _)| columns.0);
    width.or_else(terminal).map_or(COLUMNS, usize::from)
}

/// Says on standard error what went wrong, with what.
pub fn complain(what: &str, why: &str) {
    let place = if what.is_empty() { String::new() } else { format!("{}: ", visible(what)) };
    let style = Style::new().bold().fg_color(Some(AnsiColor::Red.into()));
    let (on, off) = (style.render(), style.render_reset());
    let line = format!("{on}rapporteur:{off} {place}{}\n", visible(why));
    // There is no one to tell if standard error is closed.
    let _ = anstream::stderr().write_all(line.as_bytes());
}

/// Paths may hold anything; what commands a terminal is not passed on.
fn visible(words: &str) -> String {
    words.chars().map(|one| if one.is_control() && one != '\n' { '\u{FFFD}' } else { one }).collect()
}

/// True if whoever reads the output has gone, as `head` does: no error.
pub fn is_closed_pipe(error: &anyhow::Error) -> bool {
    let io = error.downcast_ref::<std::io::Error>();
    io.is_some_and(|error| error.kind() == ErrorKind::BrokenPipe)
}
