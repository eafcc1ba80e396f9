//! Bytes of a published report in, [`Report`] out. Begin with [`read`].
//!
//! The way of the bytes: `sniff` says what they are, `decode` makes text
//! of them, `html` or `plain` finds the parts of the story, `furniture`
//! keeps the page's own words apart, `metadata` says who published it and
//! when. What the reader knows about pages and languages stands in
//! `lexicon/` and `patterns/`, not here.

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

/// Larger inputs are refused.
pub const LARGEST: usize = 20 << 20;

/// Pages nested as deeply as [`read`] lets through need about this much.
const STACK: usize = 256 << 20;

/// Reads one report. Says what it could not do in notes; refuses only what
/// holds no report that it can read. The same bytes always give the same.
///
/// A page needs a large stack: where the bytes come from strangers, call
/// [`read_apart`].
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

/// The text without what no reader sees of it.
fn visible(text: &str) -> String {
    text.chars().filter(|c| !decode::is_invisible(*c)).collect()
}

/// A defect of a library on one page must not end the program.
fn read_page(source: &Source, text: &str) -> Result<(Report, Vec<Note>), ReadError> {
    let result = catch_unwind(AssertUnwindSafe(|| html::read(source, text)));
    result.unwrap_or_else(|_| Err(ReadError::new(DEFECT)))
}

const DEFECT: &str = "could not be read, which is a defect of this program: paste the text of the report instead";

/// [`read`] on a thread of its own with a large stack.
pub fn read_apart(source: &Source, bytes: &[u8]) -> Result<(Report, Vec<Note>), ReadError> {
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().name("read".to_string()).stack_size(STACK);
        match thread.spawn_scoped(scope, || read(source, bytes)) {
            Ok(started) => started.join().unwrap_or_else(|_| Err(ReadError::new(DEFECT))),
            Err(error) => Err(ReadError::new(format!("could not be read: no thread could be started ({error})"))),
        }
    })
}

/// Puts what the user said in place of what the bytes said.
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
