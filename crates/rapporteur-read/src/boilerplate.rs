//! Tells the page's own words from the story's, with the patterns in `patterns/en/`. Begin with
//! [`rule`]; the name of a rule is the name of its file, with hyphens.

use std::ops::Range;
use std::sync::LazyLock;

use rapporteur::report::SectionKind;
use regex::Regex;
use regex::bytes::{RegexSet, RegexSetBuilder};

use crate::lexicon::{FUNCTION_WORDS, STAMP_WORDS, ZONES, entries};
use crate::moment;
use rapporteur::lexicon::AGENCIES;

/// Rules for whole lines: name, kind of the lines, patterns. Most reliable first, since the first
/// that matches applies.
const LINES: &[(&str, SectionKind, &str)] = &[
    ("consent-notice", SectionKind::Furniture, include_str!("../patterns/en/consent_notice.txt")),
    ("paywall-line", SectionKind::Furniture, include_str!("../patterns/en/paywall_line.txt")),
    ("newsletter-box", SectionKind::Furniture, include_str!("../patterns/en/newsletter_box.txt")),
    ("share-line", SectionKind::Furniture, include_str!("../patterns/en/share_line.txt")),
    ("advertisement", SectionKind::Furniture, include_str!("../patterns/en/advertisement.txt")),
    ("comment-line", SectionKind::Furniture, include_str!("../patterns/en/comment_line.txt")),
    ("copyright-line", SectionKind::Furniture, include_str!("../patterns/en/copyright_line.txt")),
    ("image-credit", SectionKind::Furniture, include_str!("../patterns/en/image_credit.txt")),
    ("related-header", SectionKind::Furniture, include_str!("../patterns/en/related_header.txt")),
    ("read-more", SectionKind::Furniture, include_str!("../patterns/en/read_more.txt")),
    ("byline-line", SectionKind::Byline, include_str!("../patterns/en/byline_line.txt")),
    ("credit-line", SectionKind::Credit, include_str!("../patterns/en/credit_line.txt")),
    ("navigation", SectionKind::Furniture, include_str!("../patterns/en/navigation.txt")),
];

/// Maximum length of a line of furniture in bytes; longer lines need not be examined.
const LONGEST: usize = 700;

/// Maximum length in bytes of "First published ..., last modified ..." with weekdays and time
/// zones.
const LONGEST_STAMP: usize = 160;

/// The kind of a line that is not part of the story, and the rule; `None` for other lines.
pub(crate) fn rule(line: &str) -> Option<(SectionKind, &'static str)> {
    if line.len() > LONGEST {
        return None;
    }
    if !line.contains(char::is_alphanumeric) {
        return Some((SectionKind::Furniture, "only-signs"));
    }
    if is_stamp(line) {
        return Some((SectionKind::Furniture, "published-line"));
    }
    if is_agency(line) {
        return Some((SectionKind::Credit, "agency-line"));
    }
    let first = SET.matches(plain(line).as_bytes()).iter().next()?;
    let (name, kind, _) = LINES[RULE_OF[first]];
    Some((kind, name))
}

/// True if the line only says when the report was published or changed: "Published", "Thu 31 May
/// 2018 18.23 BST".
pub(crate) fn is_stamp(line: &str) -> bool {
    if line.len() > LONGEST_STAMP {
        return false;
    }
    let found = moment::written(line);
    let rest = match &found {
        Some(found) => [&line[..found.start], " ", &line[found.end..]].concat(),
        None => line.to_string(),
    };
    // "Published 31 May, updated 1 June" has two moments.
    let again = found
        .as_ref()
        .and(moment::written(&rest))
        .map(|found| [&rest[..found.start], " ", &rest[found.end..]].concat());
    let rest = again.unwrap_or(rest).to_lowercase();
    let words: Vec<&str> = rest.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let is_number = |word: &str| found.is_some() && word.bytes().all(|byte| byte.is_ascii_digit());
    let is_known = |word: &&str| STAMP_WORDS.contains(word) || ZONES.contains_key(word) || is_number(word);
    let has_head = words.iter().any(|word| ["published", "updated", "posted", "modified"].contains(word));
    let is_stamp = |words: &[&str]| words.len() <= 12 && words.iter().all(is_known);
    is_stamp(&words) && (found.is_some() || has_head)
        || found.is_some_and(|found| (found.moment.time.is_some() || has_head) && is_placed(line, &found, is_known))
}

/// True for a date with the name of a place before or after it, and nothing else: "5 October 2023,
/// 18:30 CEST | Torv", "NEW TORV, 5 October 2023, 18:30".
fn is_placed(line: &str, found: &moment::Written, is_known: impl Fn(&&str) -> bool) -> bool {
    let (before, after) = (&line[..found.start], &line[found.end..]);
    let is_apart = |c: char| matches!(c, '|' | '-' | '–' | '—' | '/' | ',' | '·' | '•' | ':' | ';' | '(' | ')');
    let mut places = 0;
    let mut are_known = true;
    for part in [before, after].into_iter().flat_map(|side| side.split(is_apart)).map(str::trim) {
        let words: Vec<&str> = part.split_whitespace().collect();
        let lower: Vec<String> = words.iter().map(|word| word.to_lowercase()).collect();
        // "UTC+2" is a time zone.
        let zone = |word: &String| word.split(['+', '-']).next().is_some_and(|zone| ZONES.contains_key(zone));
        if lower.iter().all(|word| is_known(&word.as_str()) || zone(word)) {
            continue;
        }
        let is_place = words.len() <= 3
            && words.iter().all(|word| {
                word.starts_with(char::is_uppercase) && word.chars().all(|c| c.is_alphabetic() || "'’.".contains(c))
            })
            && !lower.iter().any(|word| FUNCTION_WORDS.contains(word.as_str()));
        places += 1;
        are_known &= is_place;
    }
    // At most a city and its country.
    let begins_apart = after.trim_start().is_empty() || after.trim_start().starts_with(is_apart);
    let ends_apart = before.trim_end().is_empty()
        || before.trim_end().ends_with(is_apart)
        || before
            .rsplit(is_apart)
            .next()
            .is_some_and(|last| last.split_whitespace().all(|word| is_known(&word.to_lowercase().as_str())));
    are_known && places <= 2 && (begins_apart || after.trim_start().starts_with(char::is_uppercase)) && ends_apart
}

/// True for the names of news agencies: "(AP)", "— Reuters", "AFP/Reuters", "Reuters and AP".
pub(crate) fn is_agency(line: &str) -> bool {
    if line.len() > 80 {
        return false;
    }
    let line = plain(line);
    let line = line.trim_matches(|c: char| !c.is_alphanumeric());
    let mut parts =
        line.split(['/', ',', '&', '+', '|']).flat_map(|part| part.split(" and ")).map(str::trim).peekable();
    parts.peek().is_some_and(|part| !part.is_empty()) && parts.all(|part| AGENCIES.has(part))
}

/// Labels of links within a line, such as ", external".
pub(crate) fn labels(line: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = LABEL.find_iter(line).map(|label| label.range()).collect();
    found.extend(EXTERNAL.find_iter(line).map(|label| label.range()).filter(|label| is_label(&line[label.end..])));
    found.sort_by_key(|label| label.start);
    found.dedup_by(|next, kept| next.start < kept.end);
    found
}

/// True if ", external" is a label, judging by what follows: the end, a sign, or a word such as
/// "that". It is not in "internal, external and other" or "domestic, external pressure".
fn is_label(rest: &str) -> bool {
    let Some(next) = rest.strip_prefix(' ') else {
        return rest.is_empty() || !rest.starts_with(|c: char| c.is_alphanumeric() || c == '-' || c == ',');
    };
    let word: String = next.chars().take_while(|c| c.is_alphanumeric()).collect();
    match word.as_str() {
        "" => !next.starts_with(['-', '(']),
        "and" | "or" | "but" => false,
        word => FUNCTION_WORDS.contains(word) || word.starts_with(char::is_uppercase),
    }
}

/// The start of an agency's name at the end of a paragraph: "... said. – Reuters".
pub(crate) fn agency_at_end(line: &str) -> Option<usize> {
    let (at, _) = line
        .rmatch_indices([' ', '\u{A0}'])
        .find(|(at, _)| line[*at..].trim_start().starts_with(['–', '—', '-', '(']))?;
    let is_sentence = line[..at].trim_end().ends_with(['.', '!', '?', '"', '”', '’']);
    (is_sentence && line.len() - at < 60 && is_agency(&line[at..])).then_some(at)
}

/// The start of an agency's or photographer's credit at the end of a picture's caption; `None` for
/// other lines.
pub(crate) fn caption_credit(line: &str) -> Option<usize> {
    if line.len() > LONGEST {
        return None;
    }
    let lower = line.to_ascii_lowercase();
    Some(CAPTION_CREDIT.find(&lower)?.start())
}

/// The end of the label that marks a line as a caption, if there is one.
pub(crate) fn caption_label(line: &str) -> Option<usize> {
    let head: String = line.chars().take(40).collect::<String>().to_ascii_lowercase();
    Some(CAPTION_LABEL.find(&head)?.end())
}

/// The line in the form of the patterns: lower case, straight quotes, single spaces, no bullet at
/// the start and no arrow at the end.
pub(crate) fn plain(line: &str) -> String {
    let mut plain = String::with_capacity(line.len());
    for c in line.chars() {
        match c {
            '‘' | '’' | 'ʼ' => plain.push('\''),
            '“' | '”' => plain.push('"'),
            '–' | '—' | '−' => plain.push('-'),
            '…' => plain.push_str("..."),
            '\u{200B}'..='\u{200D}' | '\u{FEFF}' | '\u{AD}' => {}
            c if c.is_whitespace() => {
                if !plain.ends_with(' ') {
                    plain.push(' ');
                }
            }
            c => plain.extend(c.to_lowercase()),
        }
    }
    let plain = plain.trim().trim_start_matches(['•', '·', '*', '▪', '►', '▶', '>', '|', '-']).trim_start();
    plain.trim_end_matches(['»', '›', '→', '>', '|']).trim_end().to_string()
}

fn patterns() -> impl Iterator<Item = (usize, &'static str)> {
    LINES.iter().enumerate().flat_map(|(rule, (_, _, file))| entries(file).map(move |pattern| (rule, pattern)))
}

static SET: LazyLock<RegexSet> = LazyLock::new(|| {
    let whole = patterns().map(|(_, pattern)| format!("^(?:{pattern})$"));
    // A set over bytes is a tenth as large, and no pattern needs Unicode.
    RegexSetBuilder::new(whole).unicode(false).build().expect("patterns/en holds regular expressions")
});

/// For each pattern of the set, the index of its rule.
static RULE_OF: LazyLock<Vec<usize>> = LazyLock::new(|| patterns().map(|(rule, _)| rule).collect());

static LABEL: LazyLock<Regex> = LazyLock::new(|| any_of("(?i)(?:", include_str!("../patterns/en/link_label.txt"), ")"));

static EXTERNAL: LazyLock<Regex> = LazyLock::new(|| Regex::new(", external").expect("constant"));

static CAPTION_LABEL: LazyLock<Regex> =
    LazyLock::new(|| any_of("^(?:", include_str!("../patterns/en/caption_label.txt"), ")"));

static CAPTION_CREDIT: LazyLock<Regex> =
    LazyLock::new(|| any_of("(?:", include_str!("../patterns/en/caption_credit.txt"), ")[.]?$"));

fn any_of(before: &str, file: &'static str, after: &str) -> Regex {
    let all: Vec<&str> = entries(file).collect();
    Regex::new(&format!("{before}{}{after}", all.join("|"))).expect("patterns/en holds regular expressions")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rule_of_a_file_is_named_after_it() {
        let listed: Vec<String> = LINES.iter().map(|(name, _, _)| name.replace('-', "_") + ".txt").collect();
        for name in listed {
            let path = format!("{}/patterns/en/{name}", env!("CARGO_MANIFEST_DIR"));
            assert!(std::path::Path::new(&path).exists(), "{path}");
        }
        assert_eq!(RULE_OF.len(), SET.len());
    }

    #[test]
    fn external_is_a_label_only_where_it_describes_nothing() {
        let yes = [
            "tweeted:, external \"Good\"",
            "a policy, external",
            "in a statement, external that it",
            "the report, external.",
        ];
        let no = ["domestic, external pressure", "internal, external and other", "political, external, and"];
        for line in yes {
            assert_eq!(labels(line).len(), 1, "{line}");
        }
        for line in no {
            assert_eq!(labels(line).len(), 0, "{line}");
        }
    }
}
