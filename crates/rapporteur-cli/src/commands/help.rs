//! `rapporteur completions` and `rapporteur man`.

use crate::Outcome;
use crate::arguments::Arguments;
use clap::CommandFactory;
use clap_complete::Shell;
use std::io::{Write, stdout};

/// Prints what a shell needs to complete words of the command line.
pub fn completions(shell: Shell) -> anyhow::Result<Outcome> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Arguments::command(), "rapporteur", &mut script);
    stdout().write_all(&script)?;
    Ok(Outcome::Done)
}

/// Prints the manual page.
pub fn manual() -> anyhow::Result<Outcome> {
    let mut page = Vec::new();
    clap_mangen::Man::new(Arguments::command()).render(&mut page)?;
    stdout().write_all(&page)?;
    Ok(Outcome::Done)
}
