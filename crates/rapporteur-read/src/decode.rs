//! Decodes bytes to text, as browsers do (Encoding Standard, WHATWG). Begin with [`text`].

use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use rapporteur::report::Note;

/// Number of bytes in which a page must declare its encoding; browsers look at 1,024, but real
/// pages are later.
const DECLARED_WITHIN: usize = 8192;

/// Minimum number of characters of a text that is judged by its share of symbols.
const FEWEST_TO_JUDGE: usize = 40;

/// The text, with `\n` as the only line end and without a byte order mark.
pub(crate) fn text(bytes: &[u8], is_page: bool) -> String {
    let encoding = encoding(bytes, is_page);
    // Decoding removes the byte order mark.
    let (decoded, _, _) = encoding.decode(bytes);
    let decoded = repaired(&decoded).replace("\r\n", "\n");
    decoded.replace(['\r', '\u{B}', '\u{C}', '\u{85}', '\u{2028}', '\u{2029}'], "\n")
}

/// The text with a replacement character for each zero, which a page would lose without a note. The
/// mark with which old systems end a file goes.
pub(crate) fn without_zeros(text: &str) -> String {
    let text = text.trim_end().strip_suffix('\u{1A}').unwrap_or(text);
    text.replace('\0', "\u{FFFD}")
}

/// True for invisible characters: optional line breaks and marks that change the direction of
/// writing.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

/// Repairs UTF-8 that was decoded as Windows-1252 and encoded again (mojibake): "â€œ" for an
/// opening quotation mark. Runs of characters that are valid UTF-8 in Windows-1252 are decoded, if
/// the text as a whole shows that this happened.
fn repaired(text: &str) -> Cow<'_, str> {
    // The first bytes of quotation marks, dashes and ellipses.
    if !text.contains("\u{E2}\u{20AC}") && !text.contains('\u{C3}') {
        return Cow::Borrowed(text);
    }
    let (mut whole, mut n_repaired, mut rest) = (String::with_capacity(text.len()), 0, text);
    while !rest.is_empty() {
        let (plain, tail) = rest.split_at(rest.find(|c: char| !c.is_ascii()).unwrap_or(rest.len()));
        let (run, tail) = tail.split_at(tail.find(|c: char| c.is_ascii()).unwrap_or(tail.len()));
        whole.push_str(plain);
        match repaired_run(run) {
            Some(run) => {
                n_repaired += 1;
                whole.push_str(&run);
            }
            None => whole.push_str(run),
        }
        rest = tail;
    }
    if n_repaired >= 2 { Cow::Owned(whole) } else { Cow::Borrowed(text) }
}

fn repaired_run(run: &str) -> Option<String> {
    let (bytes, _, is_lossy) = WINDOWS_1252.encode(run);
    if run.is_empty() || is_lossy {
        return None;
    }
    match std::str::from_utf8(&bytes) {
        Ok(repaired) => Some(repaired.to_string()),
        // The last byte of a closing quotation mark is undefined in Windows-1252 and gets lost.
        Err(error) if error.error_len().is_none() && bytes.ends_with(&[0xE2, 0x80]) => {
            let (head, _) = bytes.split_at(error.valid_up_to());
            Some(String::from_utf8_lossy(head).into_owned() + "\u{201D}")
        }
        Err(_) => None,
    }
}

/// The start of the text, for sniffing.
pub(crate) fn start(bytes: &[u8], length: usize) -> String {
    let bytes = &bytes[..bytes.len().min(length)];
    let encoding = by_mark(bytes).or_else(|| by_zeros(bytes)).unwrap_or(UTF_8);
    encoding.decode(bytes).0.into_owned()
}

fn encoding(bytes: &[u8], is_page: bool) -> &'static Encoding {
    known(bytes, is_page).unwrap_or_else(|| guess(bytes))
}

/// A note if the encoding was only guessed from the bytes.
pub(crate) fn doubt(bytes: &[u8], is_page: bool) -> Option<Note> {
    if known(bytes, is_page).is_some() {
        return None;
    }
    let name = guess(bytes).name();
    let what = format!("does not say in which encoding it is, and was read as {name}: letters may be wrong");
    Some(Note { span: None, what })
}

/// The encoding according to a byte order mark, the structure of the bytes, or the page itself.
fn known(bytes: &[u8], is_page: bool) -> Option<&'static Encoding> {
    if let Some(encoding) = by_mark(bytes).or_else(|| by_zeros(bytes)) {
        return Some(encoding);
    }
    // Bytes that are valid UTF-8 with multi-byte characters are UTF-8, whatever the page declares.
    if std::str::from_utf8(bytes).is_ok() {
        return Some(UTF_8);
    }
    let declared = if is_page { declared(bytes) } else { None };
    let fits = |encoding: &&'static Encoding| !encoding.decode_without_bom_handling(bytes).1;
    declared.filter(fits).or_else(|| is_broken_utf8(bytes).then_some(UTF_8))
}

fn guess(bytes: &[u8]) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    detector.guess(None, Utf8Detection::Allow)
}

fn by_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    Encoding::for_bom(bytes).map(|(encoding, _)| encoding)
}

/// UTF-16 without a byte order mark: every other byte of Western text is zero.
fn by_zeros(bytes: &[u8]) -> Option<&'static Encoding> {
    let start = &bytes[..bytes.len().min(512)];
    let zeros = |offset: usize| start.iter().skip(offset).step_by(2).filter(|&&byte| byte == 0).count();
    let half = start.len() / 2;
    match (zeros(0), zeros(1)) {
        _ if half < 4 => None,
        (even, odd) if odd > half * 3 / 4 && even == 0 => Some(UTF_16LE),
        (even, odd) if even > half * 3 / 4 && odd == 0 => Some(UTF_16BE),
        _ => None,
    }
}

/// The encoding declared by `<meta charset>` or in the XML declaration.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let start = String::from_utf8_lossy(&bytes[..bytes.len().min(DECLARED_WITHIN)]).to_ascii_lowercase();
    let found = ["charset=", "encoding="].iter().find_map(|key| Some(start.find(key)? + key.len()))?;
    let label = start[found..].trim_start_matches(['"', '\'', ' ']);
    let end = label.find(|c: char| !(c.is_ascii_alphanumeric() || "-_:.".contains(c))).unwrap_or(label.len());
    let encoding = Encoding::for_label(&label.as_bytes()[..end])?;
    // A page whose declaration could be read as ASCII is not UTF-16, as browsers know.
    Some(if encoding == UTF_16LE || encoding == UTF_16BE { UTF_8 } else { encoding })
}

/// True for damaged UTF-8. In other encodings, non-ASCII characters are hardly ever valid UTF-8: if
/// at least as many are valid as not, the others are damaged. What they were is lost and not
/// guessed.
fn is_broken_utf8(bytes: &[u8]) -> bool {
    let (mut n_good, mut n_bad) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        n_good += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        match chunk.invalid() {
            [] => {}
            // A quotation mark or dash that was cut off: no other encoding has these bytes for
            // letters.
            [0xE2, 0x80] => n_good += 1,
            _ => n_bad += 1,
        }
    }
    n_good > 0 && n_good >= n_bad
}

/// Why bytes in an unknown encoding cannot be read.
pub(crate) fn strange(bytes: &[u8]) -> Option<&'static str> {
    // The last character may be cut off.
    if std::str::from_utf8(bytes).map_or_else(|error| error.error_len().is_none(), |_| true) {
        return None;
    }
    let count = |is: fn(u8) -> bool| bytes.iter().filter(|&&byte| is(byte)).count();
    let n_beyond = count(|byte| byte >= 0x80);
    let is_spaced = count(|byte| byte.is_ascii_whitespace()) * 50 > bytes.len();
    // In EBCDIC this byte is the space, and all letters and digits are above 0x7F.
    if count(|byte| byte == 0x40) * 20 > bytes.len() && n_beyond * 2 > bytes.len() && !is_spaced {
        return Some("is in EBCDIC, which is not read: convert it to UTF-8 (`iconv -f IBM1047 -t UTF-8`)");
    }
    let (text, _, _) = encoding(bytes, true).decode(bytes);
    let is_sign = |c: &char| !c.is_ascii() && !c.is_alphanumeric() && !c.is_whitespace();
    let (n_signs, n_all) = (text.chars().filter(is_sign).count(), text.chars().count());
    let is_strange = n_all >= FEWEST_TO_JUDGE && n_signs * 4 > n_all;
    is_strange.then_some("is in no encoding that is known here: save it as UTF-8")
}
