//! The command line. Begin with [`Arguments`].

use clap::builder::{OsStringValueParser, TypedValueParser};
use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use rapporteur_desk::files::shown;
use std::ffi::OsString;
use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;

const AFTER: &str = "\
Exit codes:
  0  all reports were read
  1  some report could not be read; the others were
  2  invalid command line, or nothing could be read or written

Environment:
  RAPPORTEUR_MODELS  folder of the language model
  RAPPORTEUR_CACHE   cache folder; empty: no cache
  RAPPORTEUR_TOKEN   access token of the server, if there is no --token-file
  NO_COLOR           if set, no colour
  PAGER              program for output longer than the terminal (less); cat: none";

const EXAMPLES_COMPARE: &str = "\
Examples:
  rapporteur compare a.html b.html notes/              compare two files and a folder
  rapporteur compare notes/ --all                      every row, with the words of each report
  rapporteur compare notes/ --format html -o story.html
  rapporteur compare notes/ --format csv -o story.csv  a line for each value of each report
  rapporteur compare notes/ --only differs --about Marsh
  rapporteur compare notes/ --about 'strike -ferry from:2024-03-12'
  rapporteur compare notes/ --since monday.json        what is new since an earlier record

Queries for --about (docs/search.md):
  ferry strike               all the words, in one sentence
  \"outer breakwater\"         a phrase
  ferry OR ship, -owner      either one; not this one (or NOT owner); ( ) group
  strik*                     the beginning of a word
  about:Marsh                mentions of her, as the minister and she, too
  speaker:Marsh              she says it
  report:A, report:Argus     in this report
  from:2024-03-12, to:...    published on this day or later, or earlier";

const EXAMPLES_READ: &str = "\
Examples:
  rapporteur read a.html
  pbpaste | rapporteur read - --published 2018-05-31
  rapporteur read https://example.org/x --format json -o x.json";

const EXAMPLES_EVENTS: &str = "\
Examples:
  rapporteur events a.html b.html
  rapporteur events notes/ --format csv -o events.csv";

const EXAMPLES_TIMELINE: &str = "\
Examples:
  rapporteur timeline a.html b.html
  rapporteur timeline notes/ --format svg -o timeline.svg";

const EXAMPLES_QUOTES: &str = "\
Examples:
  rapporteur quotes a.html --speaker lopez
  rapporteur quotes notes/ --about sanctions --format csv -o quotes.csv";

const EXAMPLES_EXPLAIN: &str = "\
Examples:
  rapporteur explain a.html --at \"most likely\"
  rapporteur explain a.html b.html --at \"Nineteen people\"";

const EXAMPLES_SERVE: &str = "\
Examples:
  rapporteur serve                                     then open http://127.0.0.1:7878
  rapporteur serve --store work.db --bind 127.0.0.1:0
  rapporteur serve --bind 0.0.0.0:7878 --token-file token.txt";

const EXAMPLES_COMPLETIONS: &str = "\
Examples:
  rapporteur completions bash > ~/.local/share/bash-completion/completions/rapporteur
  rapporteur completions fish > ~/.config/fish/completions/rapporteur.fish";

const EXAMPLES_MAN: &str = "\
Examples:
  rapporteur man | man -l -
  rapporteur man compare > rapporteur-compare.1
  rapporteur man store check | man -l -";

const EXAMPLES_STORE: &str = "\
Examples:
  rapporteur store check
  rapporteur store backup stories-monday.db";

const EXAMPLES_STORE_CHECK: &str = "\
Examples:
  rapporteur store check
  rapporteur store check --store work.db";

const EXAMPLES_STORE_BACKUP: &str = "\
Examples:
  rapporteur store backup stories-monday.db
  rapporteur store backup --store work.db --force /media/disk/work.db";

/// Reads every report of a news story and compares what they say: where they agree,
/// where they differ, what only one says, with the exact words each line rests on.
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
    /// Show how one report was read
    Read(Read),
    /// List events and the positions people take
    Events(Events),
    /// List events in date order
    Timeline(Timeline),
    /// List who says what
    Quotes(Quotes),
    /// Explain how a passage was read
    Explain(Explain),
    /// Run the web app and API on this machine
    Serve(Serve),
    /// Check or back up the stories of the web app
    Store(Store),
    /// Print shell completions
    #[command(after_help = EXAMPLES_COMPLETIONS)]
    Completions {
        /// The shell
        shell: Shell,
    },
    /// Print the manual page of the program, or of one command
    #[command(after_help = EXAMPLES_MAN)]
    Man {
        /// The command; of one inside another both, as in `store check`
        #[arg(value_name = "COMMAND")]
        command: Vec<String>,
    },
}

/// Compare the reports of a story.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES_COMPARE)]
pub struct Compare {
    /// Files, folders, patterns, `-` for standard input, or addresses (https://...)
    #[arg(required = true, value_name = "REPORT")]
    pub reports: Vec<OsString>,
    /// Output format
    #[arg(long, value_enum, default_value_t, value_name = "FORM", help_heading = "Output")]
    pub format: CompareFormat,
    /// Where the output goes.
    #[command(flatten)]
    pub written: Written,
    /// Show every row with the words of every report, not only the summary
    #[arg(long, help_heading = "Output")]
    pub all: bool,
    /// With `--format json`: write the record in its compact form (docs/record.md)
    #[arg(long, help_heading = "Output")]
    pub compact: bool,
    /// Only rows with this verdict; separate several with commas
    #[arg(long, value_enum, value_name = "VERDICT", value_delimiter = ',', help_heading = "Selection")]
    pub only: Vec<Verdict>,
    /// Only facts with mentions of this person, place or thing, or with these words; see below
    #[arg(long, value_name = "QUERY", help_heading = "Selection")]
    pub about: Option<String>,
    /// Only what is new since an earlier comparison, saved with `--format json`
    #[arg(long, value_name = "FILE", help_heading = "Selection")]
    pub since: Option<PathBuf>,
    /// Output width in columns [default: the terminal's]
    #[arg(long, value_name = "COLUMNS", value_parser = columns, help_heading = "Output")]
    pub width: Option<u16>,
    /// Metadata of the reports, and cache options.
    #[command(flatten)]
    pub details: Details,
}

/// Show how one report was read.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES_READ)]
pub struct Read {
    /// A file, `-` for standard input, or an address (https://...)
    #[arg(value_name = "REPORT")]
    pub report: OsString,
    /// Output format
    #[arg(long, value_enum, default_value_t, value_name = "FORM", help_heading = "Output")]
    pub format: ReadFormat,
    /// Where the output goes.
    #[command(flatten)]
    pub written: Written,
    /// Output width in columns [default: the terminal's]
    #[arg(long, value_name = "COLUMNS", value_parser = columns, help_heading = "Output")]
    pub width: Option<u16>,
    /// Metadata of the report, and cache options.
    #[command(flatten)]
    pub details: Details,
}

/// List events and the positions people take.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES_EVENTS)]
pub struct Events {
    /// Files, folders, patterns, `-` for standard input, or addresses (https://...)
    #[arg(required = true, value_name = "REPORT")]
    pub reports: Vec<OsString>,
    /// Output format
    #[arg(long, value_enum, default_value_t, value_name = "FORM", help_heading = "Output")]
    pub format: EventsFormat,
    /// Where the output goes.
    #[command(flatten)]
    pub written: Written,
    /// Output width in columns [default: the terminal's]
    #[arg(long, value_name = "COLUMNS", value_parser = columns, help_heading = "Output")]
    pub width: Option<u16>,
    /// What is known of the reports.
    #[command(flatten)]
    pub details: Details,
}

/// List events in date order.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES_TIMELINE)]
pub struct Timeline {
    /// Files, folders, patterns, `-` for standard input, or addresses (https://...)
    #[arg(required = true, value_name = "REPORT")]
    pub reports: Vec<OsString>,
    /// Output format
    #[arg(long, value_enum, default_value_t, value_name = "FORM", help_heading = "Output")]
    pub format: TimelineFormat,
    /// Where the output goes.
    #[command(flatten)]
    pub written: Written,
    /// Output width in columns [default: the terminal's]
    #[arg(long, value_name = "COLUMNS", value_parser = columns, help_heading = "Output")]
    pub width: Option<u16>,
    /// What is known of the reports.
    #[command(flatten)]
    pub details: Details,
}

/// List who says what.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES_QUOTES)]
pub struct Quotes {
    /// Files, folders, patterns, `-` for standard input, or addresses (https://...)
    #[arg(required = true, value_name = "REPORT")]
    pub reports: Vec<OsString>,
    /// Only statements by speakers whose name or description contains this
    #[arg(long, value_name = "NAME", help_heading = "Selection")]
    pub speaker: Option<String>,
    /// Only statements containing these words
    #[arg(long, value_name = "TEXT", help_heading = "Selection")]
    pub about: Option<String>,
    /// Output format
    #[arg(long, value_enum, default_value_t, value_name = "FORM", help_heading = "Output")]
    pub format: QuotesFormat,
    /// Where the output goes.
    #[command(flatten)]
    pub written: Written,
    /// Output width in columns [default: the terminal's]
    #[arg(long, value_name = "COLUMNS", value_parser = columns, help_heading = "Output")]
    pub width: Option<u16>,
    /// Metadata of the reports, and cache options.
    #[command(flatten)]
    pub details: Details,
}

/// Explain how a passage was read.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES_EXPLAIN)]
pub struct Explain {
    /// A file, `-` for standard input, or an address; several to see joins between reports
    #[arg(required = true, value_name = "REPORT")]
    pub reports: Vec<OsString>,
    /// Words of the passage
    #[arg(long, value_name = "TEXT")]
    pub at: String,
    /// Output width in columns [default: the terminal's]
    #[arg(long, value_name = "COLUMNS", value_parser = columns, help_heading = "Output")]
    pub width: Option<u16>,
    /// Metadata of the reports, and cache options.
    #[command(flatten)]
    pub details: Details,
}

/// Run the web app and API on this machine.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES_SERVE)]
pub struct Serve {
    /// File that holds the stories [default: rapporteur/stories.db in your data folder]
    #[arg(long, value_name = "PATH")]
    pub store: Option<PathBuf>,
    /// Address and port to listen on; port 0 picks a free one
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:7878", value_parser = address)]
    pub bind: SocketAddr,
    /// File with the access token; required if other machines may connect
    #[arg(long, value_name = "FILE")]
    pub token_file: Option<PathBuf>,
    /// Address at which browsers reach the server, if different: https://news.example.org
    #[arg(long, value_name = "URL")]
    pub public_url: Option<String>,
    /// Also allow fetching from this private address or port
    #[arg(long, value_name = "IP:PORT", value_parser = address)]
    pub allow_fetch: Vec<SocketAddr>,
    /// Trust the client address given by the proxy at this address, or by any on this machine
    #[arg(long, value_name = "IP", num_args = 0..=1, value_parser = machine)]
    pub trust_proxy: Option<Option<IpAddr>>,
}

/// Check or back up the stories of the web app.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES_STORE)]
pub struct Store {
    /// What to do with it
    #[command(subcommand)]
    pub action: StoreAction,
}

/// What to do with the file that holds the stories. A server may be using it.
#[derive(Debug, Subcommand)]
pub enum StoreAction {
    /// Check that everything stored is intact (exit code 1: damaged)
    #[command(after_help = EXAMPLES_STORE_CHECK)]
    Check {
        /// File that holds the stories [default: rapporteur/stories.db in your data folder]
        #[arg(long, value_name = "PATH")]
        store: Option<PathBuf>,
    },
    /// Copy everything to one file, and check the copy
    #[command(after_help = EXAMPLES_STORE_BACKUP)]
    Backup {
        /// The file to create
        #[arg(value_name = "FILE")]
        file: PathBuf,
        /// File that holds the stories [default: rapporteur/stories.db in your data folder]
        #[arg(long, value_name = "PATH")]
        store: Option<PathBuf>,
        /// Overwrite the file if it exists
        #[arg(long)]
        force: bool,
    },
}

/// Where the output of a command goes: a file, or standard output if none is named.
#[derive(Debug, Default, Args)]
pub struct Written {
    /// Write to this file; it is replaced only once everything is written
    #[arg(short, long, value_name = "FILE", help_heading = "Output")]
    pub output: Option<PathBuf>,
    /// Overwrite it even if it is one of the files being read
    #[arg(long, requires = "output", help_heading = "Output")]
    pub force: bool,
}

/// Metadata that overrides what the reports say of themselves, corrections, and cache options.
#[derive(Debug, Args)]
pub struct Details {
    /// Publication date of the reports, or of the one named: 2018-05-31, 2018-05-31T14:30+02:00
    #[arg(long, value_name = "[FILE=]DATE", value_parser = words(), help_heading = "Reports")]
    pub published: Vec<String>,
    /// Outlet of the reports, or of the one named
    #[arg(long, value_name = "[FILE=]NAME", value_parser = words(), help_heading = "Reports")]
    pub outlet: Vec<String>,
    /// Read at most this many words and punctuation marks of each report; the rest is left out, with a note [default: 12000]
    #[arg(long, value_name = "NUMBER", value_parser = number, help_heading = "Reports")]
    pub words: Option<usize>,
    /// Apply your corrections from this file (docs/rulings.md)
    #[arg(long = "corrections", alias = "rulings", value_name = "FILE", help_heading = "Reports")]
    pub rulings: Option<PathBuf>,
    /// Cache readings here; they contain the text [default: your cache folder]
    #[arg(long, value_name = "FOLDER", conflicts_with = "no_cache", help_heading = "Cache")]
    pub cache: Option<PathBuf>,
    /// Do not read or write the cache (docs/cache.md)
    #[arg(long, help_heading = "Cache")]
    pub no_cache: bool,
}

/// Columns to write for.
fn columns(words: &str) -> Result<u16, String> {
    let columns = words.parse().ok().filter(|&columns| columns >= 30);
    columns.ok_or_else(|| format!("give a whole number from 30 to {}", u16::MAX))
}

/// How many of something.
fn number(words: &str) -> Result<usize, String> {
    let number = words.parse().ok().filter(|&number| number > 0);
    number.ok_or_else(|| "give a whole number, 1 or more".to_string())
}

/// An address of a machine with a port.
fn address(words: &str) -> Result<SocketAddr, String> {
    let why = "give an IP address and a port from 0 to 65535, such as 127.0.0.1:7878 or [::1]:7878";
    words.parse().map_err(|_| why.to_string())
}

/// An address of a machine.
fn machine(words: &str) -> Result<IpAddr, String> {
    words.parse().map_err(|_| "give an IP address without a port, such as 127.0.0.1 or ::1".to_string())
}

/// Words that may hold the name of a file, which need not be Unicode: bytes
/// that are none are written as in the names that are shown.
fn words() -> impl TypedValueParser<Value = String> {
    OsStringValueParser::new().map(|words| words.into_string().unwrap_or_else(shown))
}

/// Output formats of a comparison.
#[derive(Clone, Copy, Debug, Default, PartialEq, ValueEnum)]
pub enum CompareFormat {
    /// Readable text
    #[default]
    Terminal,
    /// The full record, for programs (docs/record.md)
    Json,
    /// A web page in one file
    Html,
    /// Markdown to paste into notes
    Markdown,
    /// A table: one line for each value that a report gives in a row
    Csv,
}

/// Verdicts on a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Verdict {
    /// They cannot all be true, or name different things
    Differs,
    /// One says it is so, another that somebody denies it
    Disputed,
    /// A later count, or what became of it: planned, then done or called off
    Changed,
    /// Worded differently, more precise or approximate, without conflict
    Compatible,
    /// The same
    Same,
    /// Only one report has it
    OnlyOne,
    /// One report has it, and no match was found in the others
    Unmatched,
}

/// Output formats of a reading.
#[derive(Clone, Copy, Debug, Default, PartialEq, ValueEnum)]
pub enum ReadFormat {
    /// Readable text
    #[default]
    Terminal,
    /// The full record, for programs (docs/record.md)
    Json,
}

/// Output formats of a list of events.
#[derive(Clone, Copy, Debug, Default, PartialEq, ValueEnum)]
pub enum EventsFormat {
    /// Readable text
    #[default]
    Text,
    /// The record's events, positions and times, for programs (docs/record.md)
    Json,
    /// CSV, one line for each mention
    Csv,
}

/// Output formats of a timeline.
#[derive(Clone, Copy, Debug, Default, PartialEq, ValueEnum)]
pub enum TimelineFormat {
    /// Readable text
    #[default]
    Text,
    /// A list, for programs
    Json,
    /// CSV
    Csv,
    /// SVG image
    Svg,
}

/// Output formats of a list of statements.
#[derive(Clone, Copy, Debug, Default, PartialEq, ValueEnum)]
pub enum QuotesFormat {
    /// Readable text
    #[default]
    Text,
    /// A full list, for programs
    Json,
    /// CSV
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
