//! Detects the format of the bytes, or why they cannot be read. Begin with [`kind`].

use crate::decode;
use crate::source::ReadError;

/// Formats that can be read.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Kind {
    Html,
    Markdown,
    Text,
}

/// First bytes of formats that contain no plain text, with what to do about them.
const MAGIC: &[(&[u8], &str)] = &[
    (b"%PDF", "a PDF: save its text (for example with `pdftotext`) and read that"),
    (b"PK\x03\x04", "a zip archive or an office document: unpack it, or save it as text"),
    (b"\xD0\xCF\x11\xE0", "an office document: save it as text"),
    (b"{\\rtf", "a rich text document: save it as text"),
    (b"\x1F\x8B", "compressed: unpack it first (`gunzip`)"),
    (b"BZh", "compressed: unpack it first"),
    (b"\xFD7zXZ", "compressed: unpack it first"),
    (b"\x28\xB5\x2F\xFD", "compressed: unpack it first"),
    (b"7z\xBC\xAF", "an archive: unpack it first"),
    (b"Rar!", "an archive: unpack it first"),
    (b"\x89PNG", "an image: give the text of the report"),
    (b"\xFF\xD8\xFF", "an image: give the text of the report"),
    (b"GIF8", "an image: give the text of the report"),
    (b"RIFF", "an image, sound or video file: give the text of the report"),
    (b"OggS", "a sound or video file: give the text of the report"),
    (b"ID3", "a sound file: give the text of the report"),
    (b"\x7FELF", "a program: give the text of the report"),
    (b"SQLite format 3", "a database: give the text of the report"),
    (b"WARC/", "a web archive: take the one page out of it and read that"),
];

/// Root elements of XML with several reports or a news agency's item.
const FEED_ROOTS: &[&str] = &[
    "catalog",
    "catalogitem",
    "conceptitem",
    "entry",
    "feed",
    "knowledgeitem",
    "newsitem",
    "newsmessage",
    "newsml",
    "nitf",
    "packageitem",
    "planningitem",
    "rdf",
    "rdf:rdf",
    "rss",
    "sitemapindex",
    "sports-content",
    "urlset",
];

/// Tags that occur in a page, but not in text with a stray `<`.
const PAGE_TAGS: &[&str] = &[
    "<!doctype html",
    "<html",
    "<head",
    "<body",
    "<meta ",
    "<article",
    "<div",
    "<p>",
    "<p ",
    "</p>",
    "<h1",
    "<script",
    "<table",
    "<br",
];

/// Number of bytes that are examined.
const LOOKED_AT: usize = 64 << 10;

/// The format of the bytes; an error if it is not supported.
pub(crate) fn kind(path: &str, bytes: &[u8]) -> Result<Kind, ReadError> {
    if let Some((_, what)) = MAGIC.iter().find(|(magic, _)| bytes.starts_with(magic)) {
        return Err(ReadError::new(format!("is {what}")));
    }
    if bytes.get(4..8) == Some(b"ftyp") {
        return Err(ReadError::new("is a sound or video file: give the text of the report"));
    }
    let start = decode::start(bytes, LOOKED_AT);
    let start = start.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{FEFF}');
    if start.is_empty() {
        return Err(ReadError::new("is empty: give the text or the saved page of one report"));
    }
    refuse_binary(start)?;
    if let Some(why) = decode::strange(&bytes[..bytes.len().min(LOOKED_AT)]) {
        return Err(ReadError::new(why));
    }
    let lower = start.to_ascii_lowercase();
    refuse_other_text(&lower)?;
    if is_page(&lower) {
        return Ok(Kind::Html);
    }
    refuse_xml(&lower)?;
    let name = path.to_ascii_lowercase();
    let is_markdown = name.ends_with(".md")
        || name.ends_with(".markdown")
        || start.starts_with("---\n")
        || start.starts_with("---\r\n");
    Ok(if is_markdown { Kind::Markdown } else { Kind::Text })
}

/// An error if the start has too many control characters, before everything is decoded. Bytes that
/// are not UTF-8 do not count, since they may be text in another encoding.
fn refuse_binary(start: &str) -> Result<(), ReadError> {
    let is_control = |c: &char| matches!(c, '\0'..='\x08' | '\x0E'..='\x1A' | '\x1C'..='\x1F');
    let n_controls = start.chars().filter(is_control).count();
    if n_controls > 8 && n_controls * 20 > start.chars().count() {
        return Err(ReadError::new("is not text: give the text or the saved page of one report"));
    }
    Ok(())
}

/// An error if so many characters are control characters that this is not text.
pub(crate) fn refuse_control_characters(text: &str) -> Result<(), ReadError> {
    let start: Vec<char> = text.chars().take(LOOKED_AT).collect();
    let is_control = |c: &&char| matches!(c, '\0'..='\x08' | '\x0E'..='\x1A' | '\x1C'..='\x1F' | '\u{FFFD}');
    let n_controls = start.iter().filter(is_control).count();
    if n_controls * 20 > start.len() || text.contains('\0') && n_controls > 8 {
        return Err(ReadError::new("is not text: give the text or the saved page of one report"));
    }
    if text.trim().is_empty() {
        return Err(ReadError::new("is empty: give the text or the saved page of one report"));
    }
    Ok(())
}

fn refuse_other_text(lower: &str) -> Result<(), ReadError> {
    if lower.contains("content-type: multipart/related") && lower.contains("mime-version:") {
        return Err(ReadError::new("is a web archive (MHTML): save the page as \"HTML only\" and read that"));
    }
    if lower.starts_with('{') || lower.starts_with("[{") {
        let is_feed = lower.contains("jsonfeed.org/version") || lower.contains("\"feed_url\"");
        let is_data = lower[1..].trim_start().starts_with(['"', '{']);
        return match (is_feed, is_data) {
            (true, _) => Err(feed()),
            (_, true) => Err(ReadError::new("is JSON, not a report: give the text or the saved page of one report")),
            _ => Ok(()),
        };
    }
    Ok(())
}

fn is_page(lower: &str) -> bool {
    if lower.starts_with("<?xml") || root(lower).is_some_and(|root| FEED_ROOTS.contains(&root)) {
        return root(lower) == Some("html");
    }
    let n_tags: usize = PAGE_TAGS.iter().map(|tag| lower.matches(tag).take(3).count()).sum();
    lower.starts_with("<!doctype html")
        || lower.starts_with("<html")
        || n_tags >= if lower.starts_with('<') { 1 } else { 3 }
}

fn refuse_xml(lower: &str) -> Result<(), ReadError> {
    let Some(root) = root(lower) else { return Ok(()) };
    if FEED_ROOTS.contains(&root) || FEED_ROOTS.contains(&root.rsplit(':').next().unwrap_or(root)) {
        return Err(feed());
    }
    if lower.starts_with("<?xml") || lower.contains(" xmlns") || lower.contains(&format!("</{root}>")) {
        return Err(ReadError::new(format!(
            "is XML of the kind <{root}>, not a report: give the text or the saved page of one report"
        )));
    }
    Ok(())
}

fn feed() -> ReadError {
    ReadError::new(
        "is a feed or a wire item, which holds no page of a report: open the report it names and save that page or its text",
    )
}

/// The name of the first element after declarations and comments.
fn root(lower: &str) -> Option<&str> {
    let mut rest = lower;
    loop {
        rest = rest.trim_start();
        let end = match rest {
            _ if rest.starts_with("<!--") => rest.find("-->")? + 3,
            _ if rest.starts_with("<!doctype") && rest.find('[') < rest.find('>') && rest.contains('[') => {
                rest.find("]>")? + 2
            }
            _ if rest.starts_with("<!") || rest.starts_with("<?") => rest.find('>')? + 1,
            _ => break,
        };
        rest = &rest[end..];
    }
    let name = rest.strip_prefix('<')?;
    let end = name.find(|c: char| c.is_whitespace() || c == '>' || c == '/')?;
    let name = &name[..end];
    name.starts_with(|c: char| c.is_ascii_alphabetic()).then_some(name)
}
