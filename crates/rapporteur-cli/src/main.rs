//! The command line of Rapporteur. Begin with [`arguments`], which defines the options; each
//! command has a file in `commands/`.

mod arguments;
mod commands;
mod output;
mod progress;

use arguments::{Arguments, Command};
use clap::Parser;
use std::process::ExitCode;

/// How a command ended, unless with an error.
pub enum Outcome {
    /// Everything was done.
    Done,
    /// Some report could not be read, but others were; or a store was checked and is damaged.
    Partly,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    output::choose_colour(arguments.color);
    match run(arguments.command) {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Ok(Outcome::Partly) => ExitCode::from(1),
        Err(error) if output::is_closed_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            output::complain("", &format!("{error:#}"));
            ExitCode::from(2)
        }
    }
}

fn run(command: Command) -> anyhow::Result<Outcome> {
    match command {
        Command::Compare(compare) => commands::compare::run(&compare),
        Command::Read(read) => commands::read::run(&read),
        Command::Events(events) => commands::events::run(&events),
        Command::Timeline(timeline) => commands::events::timeline(&timeline),
        Command::Quotes(quotes) => commands::quotes::run(&quotes),
        Command::Explain(explain) => commands::explain::run(&explain),
        Command::Serve(serve) => commands::serve::run(&serve),
        Command::Store(store) => commands::store::run(&store),
        Command::Completions { shell } => commands::help::completions(shell),
        Command::Man { command } => commands::help::manual(&command),
    }
}
