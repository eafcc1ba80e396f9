//! The story as one HTML page that loads nothing. Begin with [`page`].
//!
//! Each section of the page is a file in `html/` with a template of the same name. The words of
//! reports are hostile until a template has escaped them. If something slips through all the same,
//! the page's content security policy allows only its own script and style, named by their hashes,
//! and no loading.

mod changes;
mod desk;
mod facts;
mod head;
mod meetings;
mod news;
mod people;
mod places;
mod posts;
mod rulings;
mod statements;
mod texts;
mod timeline;

use super::{not_understood, outline};
use crate::plain::{clean, file_name, is_command, plural, shorten};
use crate::record::Record;
use crate::store::StoredRuling;
use askama::Template;
use data_encoding::BASE64;
use desk::Desk;
use flate2::Compression;
use flate2::write::GzEncoder;
use sha2::{Digest, Sha256};
use std::io::Write;

pub use rulings::ruling_words;

const STYLE: &str = include_str!("../../templates/page/page.css");
const SCRIPT: &str = include_str!("../../templates/page/page.js");

/// Maximum size of a page with the record embedded, in bytes; a larger page has no record.
const LARGEST: usize = 1_000_000;

/// The server that shows the page, so that the page can offer more than a file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Served {
    /// The name of the story.
    pub name: String,
    /// Path of the story on the server, without a slash at its end. Files are at
    /// `BASE/download/page`, `markdown`, `csv` and `json`, search at `BASE/search?q=`, and reports
    /// are added, changed and removed at `BASE/reports`.
    pub base: String,
    /// Path of the story in the API (`docs/server.md`): rulings are posted to
    /// `API/rulings` and undone by deleting `API/rulings/ID`; `API/progress` tells
    /// when the story is compared anew.
    pub api: String,
    /// The form token, which forms and scripts must send to show that they come from this page.
    pub token: String,
    /// Number of this comparison of the story; a newer one has a larger number.
    pub revision: i64,
    /// The rulings on the story in the order in which they were made.
    /// One is undone at `BASE/rulings/ID/undo`.
    pub rulings: Vec<StoredRuling>,
}

/// The story as a file to mail or print.
pub fn page(record: &Record) -> String {
    render(record, None, None)
}

/// The story under its name as a file to be mailed and printed.
pub fn named(record: &Record, name: &str) -> String {
    render(record, Some(name), None)
}

/// The story as a page of a server, with forms for corrections.
pub fn served(record: &Record, served: &Served) -> String {
    render(record, Some(&served.name), Some(served))
}

/// The fragment of a page's address that shows words of a report: index of the report, first code
/// point and one past the last.
pub fn words_anchor(report: usize, start: usize, end: usize) -> String {
    format!("#c{report}-{start}-{end}")
}

/// The content security policy of a served page: its own style and script, forms and requests to
/// the same server only.
pub fn policy() -> String {
    format!("{}; connect-src 'self'; form-action 'self'", own())
}

/// The policy of every page: only its own style and script.
fn own() -> String {
    format!("default-src 'none'; style-src '{}'; script-src '{}'; base-uri 'none'", hash(STYLE), hash(SCRIPT))
}

#[derive(Template)]
#[template(path = "page/page.html")]
struct Page<'a> {
    style: &'static str,
    script: &'static str,
    policy: String,
    title: String,
    parts: Vec<Section>,
    head: String,
    texts: String,
    served: Option<&'a Served>,
    /// The record's JSON, compressed with gzip, in base 64; empty if it is too large.
    packed: String,
    program: &'a str,
}

/// A finished section of the page.
pub(super) struct Section {
    /// Its HTML id.
    id: &'static str,
    /// Its name in the table of contents.
    name: &'static str,
    /// Number of its items.
    count: usize,
    /// Its HTML.
    html: String,
}

/// The record without folder names, since the page may be sent to others.
fn without_folders(record: &Record) -> Record {
    let mut record = record.clone();
    let paths = record.reports.iter_mut().map(|report| &mut report.path);
    let paths = paths.chain(record.notes.iter_mut().filter_map(|note| note.path.as_mut()));
    for path in paths.filter(|path| web_address(path).is_none()) {
        *path = file_name(path).to_string();
    }
    record
}

fn render(record: &Record, name: Option<&str>, served: Option<&Served>) -> String {
    let record = &without_folders(record);
    let desk = Desk::new(record);
    let outline = outline(record);
    let parts = [
        news::section(&desk),
        facts::differences(&desk, &outline),
        facts::changed(&desk, &outline),
        changes::statuses(&desk, &outline),
        changes::numbers(&desk, &outline),
        facts::compatible(&desk, &outline),
        facts::only(&desk, &outline),
        facts::unmatched(&desk, &outline),
        facts::agreed(&desk, &outline),
        timeline::section(&desk),
        people::section(&desk),
        meetings::section(&desk),
        statements::section(&desk),
        statements::positions(&desk),
        places::section(&desk),
        posts::section(&desk),
        facts::perhaps(&desk, &outline),
    ];
    let mut parts: Vec<Section> = parts.into_iter().flatten().collect();
    let head = head::html(&desk, &outline, name);
    let linked = |html: &str| desk::linked(html);
    let places = parts.iter().map(|part| part.html.as_str()).chain([head.as_str()]).flat_map(linked).collect();
    let texts = texts::html(&desk, &places);
    parts.push(rulings::section(&desk, served));
    let mut page = Page {
        style: STYLE,
        script: SCRIPT,
        policy: if served.is_some() { policy() } else { format!("{}; form-action 'none'", own()) },
        title: title(record, name),
        parts,
        head,
        texts,
        served,
        packed: String::new(),
        program: &record.program,
    };
    // Writing to a string fails only if a value cannot be displayed; all of these can.
    let bare = page.render().unwrap_or_default() + "\n";
    if served.is_some() || bare.len() >= LARGEST {
        return bare;
    }
    page.packed = packed(record);
    if bare.len() + page.packed.len() > LARGEST {
        return bare;
    }
    page.render().unwrap_or_default() + "\n"
}

/// The name of the page's window.
fn title(record: &Record, name: Option<&str>) -> String {
    let headline = record.reports.iter().find_map(|report| report.title.as_deref());
    let title = name.or(headline);
    let subject = title.map(|title| format!(": {}", shorten(&clean(title), 80))).unwrap_or_default();
    let reports = reports_words(record);
    format!("{}{subject}", if reports.ends_with("compared") { reports } else { reports + " compared" })
}

/// `5 reports`, or how many of them are compared: `3 of 4 reports compared`.
fn reports_words(record: &Record) -> String {
    let all = plural(record.reports.len(), "report");
    match record.reports.iter().filter(|report| not_understood(report).is_none()).count() {
        compared if compared == record.reports.len() => all,
        compared => format!("{compared} of {all} compared"),
    }
}

/// The record's JSON, compressed with gzip, in base 64.
fn packed(record: &Record) -> String {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    // Writing to memory does not fail.
    let written =
        encoder.write_all(serde_json::to_string(record).unwrap_or_default().as_bytes()).and_then(|()| encoder.finish());
    written.map(|bytes| BASE64.encode(&bytes)).unwrap_or_default()
}

/// The address if it is a web address, which is safe to link to; else `None`.
fn web_address(url: &str) -> Option<String> {
    let scheme = url.split_once("://")?.0.to_ascii_lowercase();
    let is_web =
        (scheme == "http" || scheme == "https") && !url.chars().any(|one| one.is_whitespace() || is_command(one));
    is_web.then(|| url.to_string())
}

/// The host of an address.
fn host(url: &str) -> &str {
    url.split("://").nth(1).and_then(|rest| rest.split(['/', '?', '#']).next()).unwrap_or(url)
}

/// The hash that stands for a script or a style in a content security policy.
fn hash(text: &str) -> String {
    format!("sha256-{}", BASE64.encode(&Sha256::digest(text)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_web_addresses_are_links() {
        assert!(web_address("https://example.org/a?b=c").is_some());
        for bad in ["javascript:alert(1)", "data:text/html,x", "java\nscript://x", "/relative", "https://a b"] {
            assert_eq!(web_address(bad), None, "{bad}");
        }
    }

    #[test]
    fn hosts_are_what_stands_before_the_path() {
        assert_eq!(host("https://example.org/a?b=c"), "example.org");
        assert_eq!(host("https://example.org"), "example.org");
    }
}
