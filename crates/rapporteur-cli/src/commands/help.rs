//! `rapporteur completions` and `rapporteur man`.

use crate::Outcome;
use crate::arguments::Arguments;
use crate::output::print;
use anyhow::Context;
use clap::builder::Resettable;
use clap::{Command, CommandFactory};
use clap_complete::Shell;
use clap_mangen::Man;

/// Prints the completion script of a shell.
pub fn completions(shell: Shell) -> anyhow::Result<Outcome> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Arguments::command(), "rapporteur", &mut script);
    print(&script)?;
    Ok(Outcome::Done)
}

/// Prints the manual page of the program, or of one of its commands: of one inside another,
/// both are named.
pub fn manual(names: &[String]) -> anyhow::Result<Outcome> {
    let mut all = Arguments::command();
    // Copies the options of all commands to each of them, so that each page lists them.
    all.build();
    let mut command = &all;
    for name in names {
        command = inside(command, name)?;
    }
    print(page(command)?.as_bytes())?;
    Ok(Outcome::Done)
}

/// The command of this name inside another one.
fn inside<'a>(command: &'a Command, name: &str) -> anyhow::Result<&'a Command> {
    let found = command.get_subcommands().find(|one| one.get_name() == name);
    found.with_context(|| {
        let names: Vec<&str> = command.get_subcommands().map(Command::get_name).collect();
        let within = command.get_display_name().unwrap_or(command.get_name()).replace('-', " ");
        match names.is_empty() {
            true => format!("no command {name}: {within} has no commands of its own"),
            false => format!("no command {name}: the commands of {within} are {}", names.join(", ")),
        }
    })
}

/// The manual page of a command. The library puts all that help says after the options
/// under one head, `EXTRA`; here each part of it is a section by its own title.
fn page(command: &Command) -> anyhow::Result<String> {
    let after = command.get_after_help().map(|words| sections(&words.to_string())).unwrap_or_default();
    let command = command.clone().after_help(Resettable::Reset);
    let mut page = Vec::new();
    Man::new(command).source(concat!("rapporteur ", env!("CARGO_PKG_VERSION"))).render(&mut page)?;
    let page = String::from_utf8_lossy(&page);
    let end = page.find(".SH VERSION").unwrap_or(page.len());
    Ok(format!("{}{after}{}", &page[..end], &page[end..]))
}

/// `Examples:` and the lines set in below it, as a section `EXAMPLES` of a manual page.
fn sections(help: &str) -> String {
    let mut page = String::new();
    for part in help.split("\n\n") {
        let (title, lines) = part.split_once('\n').unwrap_or((part, ""));
        let title = title.trim_end_matches(':');
        let short = title.split(" for ").next().unwrap_or(title);
        page += &format!(".SH {}\n", short.to_uppercase());
        if short != title {
            page += &format!("{}:\n.PP\n", escaped(title));
        }
        page += ".nf\n";
        lines.lines().for_each(|line| page += &format!("{}\n", escaped(line)));
        page += ".fi\n";
    }
    page
}

/// A line as a manual page shows it: no mark of it commands the page.
fn escaped(line: &str) -> String {
    let line = line.replace('\\', "\\e").replace('-', "\\-").replace('\'', "\\(aq").replace('`', "\\(ga");
    if line.starts_with('.') { format!("\\&{line}") } else { line }
}
