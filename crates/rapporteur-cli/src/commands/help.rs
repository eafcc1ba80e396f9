//! `rapporteur completions` and `rapporteur man`.

use crate::Outcome;
use crate::arguments::Arguments;
use anyhow::Context;
use clap::CommandFactory;
use clap_complete::Shell;
use std::io::{Write, stdout};

/// Prints the completion script of a shell.
pub fn completions(shell: Shell) -> anyhow::Result<Outcome> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Arguments::command(), "rapporteur", &mut script);
    stdout().write_all(&script)?;
    Ok(Outcome::Done)
}

/// Prints the manual page of the program, or of one of its commands.
pub fn manual(name: Option<&str>) -> anyhow::Result<Outcome> {
    let mut all = Arguments::command();
    // Copies the options of all commands to each of them, so that each page lists them.
    all.build();
    let command = match name {
        None => all,
        Some(name) => {
            let named = all.get_subcommands().find(|one| one.get_name() == name);
            let names = all.get_subcommands().map(|one| one.get_name()).collect::<Vec<_>>().join(", ");
            let found = named.with_context(|| format!("no command {name}: the commands are {names}"))?;
            found.clone()
        }
    };
    let mut page = Vec::new();
    clap_mangen::Man::new(command).render(&mut page)?;
    stdout().write_all(&page)?;
    Ok(Outcome::Done)
}
