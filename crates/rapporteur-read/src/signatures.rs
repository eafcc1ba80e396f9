//! Recognises the name of the speaker after or below a quotation. Begin with [`is_signature`].

use crate::names;

/// The rule for a line that names the speaker of the quotation before it.
pub(crate) const SPEAKER: &str = "quote-speaker";

/// True for a short line that begins with a dash and is not a sentence.
pub(crate) fn is_signature(words: &str) -> bool {
    let rest = words.trim_start_matches("--").trim_start_matches(['—', '–', '―', '-', '~']);
    let rest = rest.trim();
    rest.len() < words.len()
        && rest.split_whitespace().count() <= 14
        && rest.starts_with(char::is_uppercase)
        && !rest.ends_with(['?', '!', ':', '"', '”'])
}

/// The start of the dash that separates a quotation from its speaker: "“We warned them” – Hilja
/// Nangolo, vet".
pub(crate) fn signature_at_end(words: &str) -> Option<usize> {
    let dashes = [" — ", " – ", " ― ", " -- ", " - "];
    let at = dashes.iter().filter_map(|dash| words.rfind(dash)).max()?;
    let ends = words[..at].trim_end().ends_with(['.', '!', '?', '…', '"', '”', '’', '»', '“', '\'']);
    (ends && names_somebody(&words[at..])).then_some(at + 1)
}

/// True for a name, perhaps with a role: "— Hilja Nangolo, vet".
pub(crate) fn names_somebody(words: &str) -> bool {
    let rest = words.trim().trim_start_matches(['—', '–', '―', '-', '~']).trim();
    let name = rest.split([',', '(', ';']).next().unwrap_or(rest).trim();
    let name = name.split(" of ").next().unwrap_or(name).split(" in ").next().unwrap_or(name);
    let is_short = rest.split_whitespace().count() <= 14;
    is_short && !ends_as_said(rest) && (names::only_name(name).is_some() || is_titled(name))
}

/// True for a title and a name: "Dr Hilja Nangolo", "Minister Jon Berg".
fn is_titled(name: &str) -> bool {
    let Some((title, rest)) = name.split_once(' ') else { return false };
    title.starts_with(char::is_uppercase) && names::only_name(rest).is_some()
}

/// True for words that end as an utterance does, but a name does not.
pub(crate) fn ends_as_said(words: &str) -> bool {
    let is_initial = words
        .trim_end_matches('.')
        .rsplit(' ')
        .next()
        .is_some_and(|last| last.len() <= 2 || last == "Jr" || last == "Sr");
    words.ends_with(['?', '!', ':', '"', '”', '…']) || words.ends_with('.') && !is_initial
}
