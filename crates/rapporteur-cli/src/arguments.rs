//! What can be asked for on the command line. Begin with [`Arguments`].

use clap::builder::{OsStringValueParser, TypedValueParser};
use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use rapporteur_desk::files::shown;
use std::ffi::OsString;
use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;

const AFTER: &str = "\
Exit codes:
  0  everything was read
  1  some report could not be read; the others were
  2  wrong use, or nothing could be read or written

Environment:
  RAPPORTEUR_MODELS  folder of the language model
  RAPPORTEUR_CACHE   folder where what was understood of reports is kept; empty: nothing is kept
  RAPPORTEUR_TOKEN   token that opens the server, if --token-file names none
  NO_COLOR           no colour, if set";

/// Reads every report of a news story and compares what they say: what agrees,
/// what differs, what only one tells, with the words behind each line.
#[derive(Debug, Parser)]
#[command(name = "rapporteur", version, after_help = AFTER, subcommand_required = true, arg_required_else_help = true)]
pub struct Arguments {
    /// What to do
    #[command(subcommand)]
    pub command: Command,
    /// When to use colour
    #[arg(long, value_enum, default_value_t, global = true, value_name = "WHEN", display_order = 100)]
    pub color: Colour,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Compare the reports of a story
    Compare(Compare),
    /// Show one report with what was understood of it
    Read(Read),
    /// List what happened, is planned or failed, and who stands how on what
    Events(Events),
    /// List events by their days
    Timeline(Timeline),
    /// List who says what
    Quotes(Quotes),
    /// Say which rules made what of a passage
    Explain(Explain),
    /// Serve stories to a browser on this machine, and to programs
    Serve(Serve),
    /// Check the file that holds the stories, or copy it
    Store(Store),
    /// Print completions for a shell
    Completions {
        /// The shell
        shell: Shell,
    },
    /// Print the manual page
    Man,
}

/// Compare the reports of a story.
#[derive(Debug, Args)]
pub struct Compare {
    /// Files, folders, patterns, `-` for standard input, or addresses (https://...)
    #[arg(required = true, value_name = "REPORT")]
    pub reports: Vec<OsString>,
    /// Form of the comparison
    #[arg(long, value_enum, default_value_t, value_name = "FORM")]
    pub format: CompareFormat,
    /// Where it is written.
    #[command(flatten)]
    pub written: Written,
    /// Show agreements and long lists too
    #[arg(long)]
    pub all: bool,
    /// Only rows with this verdict; several with commas
    #[arg(long, value_enum, value_name = "VERDICT", value_delimiter = ',')]
    pub only: Vec<Verdict>,
    /// Only what tells of a person, place or thing of this name, or has these words
    #[arg(long, value_name = "NAME|TEXT")]
    pub about: Option<String>,
    /// Only what is new against an earlier comparison, written with `--format json`
    #[arg(long, value_name = "FILE")]
    pub since: Option<PathBuf>,
    /// Columns of the terminal view [default: those of the terminal]
    #[arg(long, value_name = "COLUMNS", value_parser = clap::value_parser!(u16).range(30..))]
    pub width: Option<u16>,
    /// What is known of the reports.
    #[command(flatten)]
    pub details: Details,
}

/// Show one report with what was understood of it.
#[derive(Debug, Args)]
pub struct Read {
    /// A file, `-` for standard input, or an address (https://...)
    #[arg(value_name = "REPORT")]
    pub report: OsString,
    /// Form of the reading
    #[arg(long, value_enum, default_value_t, value_name = "FORM")]
    pub format: ReadFormat,
    /// Where it is written.
    #[command(flatten)]
    pub written: Written,
    /// Columns of the terminal view [default: those of the terminal]
    #[arg(long, value_name = "COLUMNS", value_parser = clap::value_parser!(u16).range(30..))]
    pub width: Option<u16>,
    /// What is known of the report.
    #[command(flatten)]
    pub details: Details,
}

/// List what happened, is planned or failed, and who stands how on what.
#[derive(Debug, Args)]
pub struct Events {
    /// Files, folders, patterns, `-` for standard input, or addresses (https://...)
    #[arg(required = true, value_name = "REPORT")]
    pub reports: Vec<OsString>,
    /// Form of the list
    #[arg(long, value_enum, default_value_t, value_name = "FORM")]
    pub format: EventsFormat,
    /// Where it is written.
    #[command(flatten)]
    pub written: Written,
    /// What is known of the reports.
    #[command(flatten)]
    pub details: Details,
}

/// List events by their days.
#[derive(Debug, Args)]
pub struct Timeline {
    /// Files, folders, patterns, `-` for standard input, or addresses (https://...)
    #[arg(required = true, value_name = "REPORT")]
    pub reports: Vec<OsString>,
    /// Form of the timeline
    #[arg(long, value_enum, default_value_t, value_name = "FORM")]
    pub format: TimelineFormat,
    /// Where it is written.
    #[command(flatten)]
    pub written: Written,
    /// What is known of the reports.
    #[command(flatten)]
    pub details: Details,
}

/// List who says what.
#[derive(Debug, Args)]
pub struct Quotes {
    /// Files, folders, patterns, `-` for standard input, or addresses (https://...)
    #[arg(required = true, value_name = "REPORT")]
    pub reports: Vec<OsString>,
    /// Only what is said by someone whose name or description has these words
    #[arg(long, value_name = "NAME")]
    pub speaker: Option<String>,
    /// Only what has these words in what is said
    #[arg(long, value_name = "TEXT")]
    pub about: Option<String>,
    /// Form of the list
    #[arg(long, value_enum, default_value_t, value_name = "FORM")]
    pub format: QuotesFormat,
    /// Where it is written.
    #[command(flatten)]
    pub written: Written,
    /// Columns of the text [default: those of the terminal]
    #[arg(long, value_name = "COLUMNS", value_parser = clap::value_parser!(u16).range(30..))]
    pub width: Option<u16>,
    /// What is known of the reports.
    #[command(flatten)]
    pub details: Details,
}

/// Say which rules made what of a passage.
#[derive(Debug, Args)]
pub struct Explain {
    /// A file, `-` for standard input, or an address; several to see joins between reports
    #[arg(required = true, value_name = "REPORT")]
    pub reports: Vec<OsString>,
    /// Words of the passage
    #[arg(long, value_name = "TEXT")]
    pub at: String,
    /// Columns of the terminal view [default: those of the terminal]
    #[arg(long, value_name = "COLUMNS", value_parser = clap::value_parser!(u16).range(30..))]
    pub width: Option<u16>,
    /// What is known of the reports.
    #[command(flatten)]
    pub details: Details,
}

/// Serve stories to a browser on this machine, and to programs.
#[derive(Debug, Args)]
pub struct Serve {
    /// File that holds the stories [default: rapporteur/stories.db among the user's data]
    #[arg(long, value_name = "PATH")]
    pub store: Option<PathBuf>,
    /// Address and port to listen at; 0 takes any free port
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:7878")]
    pub bind: SocketAddr,
    /// File with the token that opens the server; needed to listen for other machines
    #[arg(long, value_name = "FILE")]
    pub token_file: Option<PathBuf>,
    /// Address by which browsers reach the server, if it is another: https://news.example.org
    #[arg(long, value_name = "URL")]
    pub public_url: Option<String>,
    /// A server of a private network, or at another port, that reports may be fetched from
    #[arg(long, value_name = "IP:PORT")]
    pub allow_fetch: Vec<SocketAddr>,
    /// Count requests for the client that a proxy names: the one at this address, or any on this machine
    #[arg(long, value_name = "IP", num_args = 0..=1)]
    pub trust_proxy: Option<Option<IpAddr>>,
}

/// Check the file that holds the stories, or copy it.
#[derive(Debug, Args)]
pub struct Store {
    /// What to do with it
    #[command(subcommand)]
    pub action: StoreAction,
}

/// What to do with the file that holds the stories. A server may be using it.
#[derive(Debug, Subcommand)]
pub enum StoreAction {
    /// Look whether all that is stored is whole (exit code 1: it is damaged)
    Check {
        /// File that holds the stories [default: rapporteur/stories.db among the user's data]
        #[arg(long, value_name = "PATH")]
        store: Option<PathBuf>,
    },
    /// Copy all that is stored to one file, and check the copy
    Backup {
        /// The file to make
        #[arg(value_name = "FILE")]
        file: PathBuf,
        /// File that holds the stories [default: rapporteur/stories.db among the user's data]
        #[arg(long, value_name = "PATH")]
        store: Option<PathBuf>,
        /// Write over the file, if it is there already
        #[arg(long)]
        force: bool,
    },
}

/// Where what a command makes is written; to standard output, if no file is named.
#[derive(Debug, Default, Args)]
pub struct Written {
    /// Write to this file, whole or not at all
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Write to it even if it is one of the files that are read
    #[arg(long, requires = "output")]
    pub force: bool,
}

/// What is known of reports, which goes before what they say of themselves, and what is kept of them.
#[derive(Debug, Args)]
pub struct Details {
    /// When the reports, or the one named, were published: 2018-05-31, 2018-05-31T14:30+02:00
    #[arg(long, value_name = "[FILE=]DATE", value_parser = words())]
    pub published: Vec<String>,
    /// Who published the reports, or the one named
    #[arg(long, value_name = "[FILE=]NAME", value_parser = words())]
    pub outlet: Vec<String>,
    /// Read so many words and marks of each report; what comes after them is left out, which is told [default: 12000]
    #[arg(long, value_name = "NUMBER")]
    pub words: Option<usize>,
    /// What you decided: which are the same, which are not, what is left out or corrected (docs/rulings.md)
    #[arg(long, value_name = "FILE")]
    pub rulings: Option<PathBuf>,
    /// Keep what is understood of reports, their text with it, in this folder [default: that of the platform]
    #[arg(long, value_name = "FOLDER", conflicts_with = "no_cache")]
    pub cache: Option<PathBuf>,
    /// Keep nothing, and use nothing that was kept (docs/cache.md)
    #[arg(long)]
    pub no_cache: bool,
}

/// Words that may hold the name of a file, which need not be Unicode: bytes
/// that are none are written as in the names that are shown.
fn words() -> impl TypedValueParser<Value = String> {
    OsStringValueParser::new().map(|words| words.into_string().unwrap_or_else(shown))
}

/// Forms of a comparison.
#[derive(Clone, Copy, Debug, Default, PartialEq, ValueEnum)]
pub enum CompareFormat {
    /// A table for the terminal
    #[default]
    Terminal,
    /// The record, for programs (docs/record.md)
    Json,
    /// A page for the browser, in one file
    Html,
    /// Tables to paste in notes
    Markdown,
}

/// Verdicts on a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Verdict {
    /// They cannot all be true, or name different things
    Differs,
    /// One says that it is so, and the other that somebody denies it
    Disputed,
    /// A later count, or what became of it: planned, then done or called off
    Changed,
    /// No conflict: finer, coarser, approximate
    Compatible,
    /// The same
    Same,
    /// Only one report has it
    OnlyOne,
    /// One report has it, and no match was found in the others
    Unmatched,
}

/// Forms of a reading.
#[derive(Clone, Copy, Debug, Default, PartialEq, ValueEnum)]
pub enum ReadFormat {
    /// The text with its layers
    #[default]
    Terminal,
    /// The record, for programs (docs/record.md)
    Json,
}

/// Forms of a list of events.
#[derive(Clone, Copy, Debug, Default, PartialEq, ValueEnum)]
pub enum EventsFormat {
    /// Lines to read
    #[default]
    Text,
    /// The record's events, positions and times, for programs (docs/record.md)
    Json,
    /// A table, one line for each mention
    Csv,
}

/// Forms of a timeline.
#[derive(Clone, Copy, Debug, Default, PartialEq, ValueEnum)]
pub enum TimelineFormat {
    /// Lines to read
    #[default]
    Text,
    /// A list, for programs
    Json,
    /// A table
    Csv,
    /// A picture
    Svg,
}

/// Forms of a list of statements.
#[derive(Clone, Copy, Debug, Default, PartialEq, ValueEnum)]
pub enum QuotesFormat {
    /// For people
    #[default]
    Text,
    /// A list with all that is known, for programs
    Json,
    /// A table
    Csv,
}

/// When to use colour.
#[derive(Clone, Copy, Debug, Default, PartialEq, ValueEnum)]
pub enum Colour {
    /// On a terminal, unless NO_COLOR is set
    #[default]
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}
