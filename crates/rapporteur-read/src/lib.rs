//! Turns the bytes of a published report into a [`Report`]. Begin with [`read`].
//!
//! The path of the bytes: `sniff` detects the format, `decode` makes text of them, `html` or
//! `plain` finds the parts of the story, `boilerplate` recognises the page's own words, `metadata`
//! finds out who published it and when. Knowledge about pages and languages is in `lexicon/` and
//! `patterns/`, not here.

mod blocks;
mod body;
mod boilerplate;
mod caption;
mod decode;
mod depth_limit;
mod dom;
mod embed;
mod html;
mod language;
mod lexicon;
mod lines;
mod metadata;
mod moment;
mod names;
mod page;
mod plain;
mod signatures;
mod sniff;
mod source;

pub use language::not_english;
pub use source::{ReadError, Source};

use std::panic::{AssertUnwindSafe, catch_unwind};

use rapporteur::report::{Note, Report, Stamp};
use sha2::{Digest, Sha256};

/// Maximum size of an input in bytes.
pub const LARGEST: usize = 20 << 20;

/// Stack size in bytes for pages nested as deeply as [`read`] allows.
const STACK: usize = 256 << 20;

/// Reads one report. Notes say what could not be done; it is an error only if the bytes are not a
/// report that can be read. The result depends on nothing but the arguments.
///
/// A page needs a large stack: for bytes from strangers, call [`read_apart`].
pub fn read(source: &Source, bytes: &[u8]) -> Result<(Report, Vec<Note>), ReadError> {
    if bytes.len() > LARGEST {
        let megabytes = bytes.len().div_ceil(1 << 20);
        let most = LARGEST >> 20;
        return Err(ReadError::new(format!(
            "is too large ({megabytes} MB; at most {most} MB): cut out the one report"
        )));
    }
    let kind = sniff::kind(&source.path, bytes)?;
    let is_page = kind == sniff::Kind::Html;
    let text = decode::text(bytes, is_page);
    sniff::refuse_control_characters(&text)?;
    let text = decode::without_zeros(&text);
    let (mut report, mut notes) = match kind {
        sniff::Kind::Html => read_page(source, &text)?,
        sniff::Kind::Markdown => plain::read_markdown(&visible(&text))?,
        sniff::Kind::Text => plain::read(&visible(&text))?,
    };
    notes.extend(decode::doubt(bytes, is_page));
    report.capture = format!("{:x}", Sha256::digest(bytes));
    apply(source, &mut report, &mut notes);
    language::settle(&mut report, &mut notes);
    Ok((report, notes))
}

/// The text without invisible characters.
fn visible(text: &str) -> String {
    text.chars().filter(|c| !decode::is_invisible(*c)).collect()
}

/// A panic of a library on one page must not end the program.
fn read_page(source: &Source, text: &str) -> Result<(Report, Vec<Note>), ReadError> {
    let result = catch_unwind(AssertUnwindSafe(|| html::read(source, text)));
    result.unwrap_or_else(|_| Err(ReadError::new(DEFECT)))
}

const DEFECT: &str = "could not be read, which is a defect of this program: paste the text of the report instead";

/// Like [`read`], on a thread with a large stack.
pub fn read_apart(source: &Source, bytes: &[u8]) -> Result<(Report, Vec<Note>), ReadError> {
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().name("read".to_string()).stack_size(STACK);
        match thread.spawn_scoped(scope, || read(source, bytes)) {
            Ok(started) => started.join().unwrap_or_else(|_| Err(ReadError::new(DEFECT))),
            Err(error) => Err(ReadError::new(format!("could not be read: no thread could be started ({error})"))),
        }
    })
}

/// Overrides what the report says of itself with what the user says.
fn apply(source: &Source, report: &mut Report, notes: &mut Vec<Note>) {
    report.origin_path = source.path.clone();
    report.given_title = source.title.clone();
    if let Some(outlet) = &source.outlet {
        report.outlet = Some(outlet.clone());
    }
    if let Some(url) = &source.url {
        report.url = Some(url.clone());
    }
    let Some(published) = &source.published else { return };
    match moment::iso(published) {
        Some(moment) => report.published = Some(moment.stamp("flag", true)),
        None => notes.push(Note {
            span: None,
            what: format!(
                "'{published}' is not a day or time in ISO 8601 (2024-03-05, 2024-03-05T14:30+01:00) and was left out"
            ),
        }),
    }
}

/// One line that says when something was published and how that is known.
pub fn show_stamp(stamp: &Stamp) -> String {
    let doubt = if stamp.is_sure { "" } else { ", not sure" };
    format!("{} (from {}{doubt})", stamp.to_iso(), stamp.from)
}
