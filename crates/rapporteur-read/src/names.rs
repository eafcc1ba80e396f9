//! Finds names of people in bylines. Begin with [`byline`] and [`authors`].

use crate::boilerplate;
use crate::lexicon::{BYLINE_ROLES, BYLINE_TITLES, NAME_PARTICLES, entries};
use rapporteur::lexicon::AGENCIES;

/// Maximum length of a byline in bytes.
const LONGEST: usize = 200;

/// Maximum number of authors; a longer list is none of authors, and what is beyond it is left out.
pub(crate) const MOST_AUTHORS: usize = 100;

/// The names in a byline that begins with "By": "By Anna Lee and Bo Berg in Geneva"; `None` for
/// other lines. The byline of an agency has no names.
pub(crate) fn byline(line: &str) -> Option<Vec<String>> {
    let rest = introduced(line)?;
    let names = authors(rest);
    let ends_as_sentence = rest.ends_with(['.', '?', '!', ':', ';']) && !ends_in_initial(rest);
    let n_words = rest.split_whitespace().count();
    // "By Valley News Staff" names nobody.
    let is_capitalised =
        n_words <= 6 && rest.split_whitespace().all(|word| word.starts_with(char::is_uppercase) || is_role(word));
    let is_byline = !names.is_empty() || boilerplate::is_agency(rest) || is_capitalised && n_words > 0;
    (is_byline && !ends_as_sentence && n_words <= 25).then_some(names)
}

/// The names in a byline without "By" under a headline: "Anna Lee, diplomatic correspondent", "Anna
/// Lee in Geneva and Bo Berg in Oslo"; `None` for other lines.
pub(crate) fn bare_byline(line: &str) -> Option<Vec<String>> {
    if line.len() > LONGEST || line.ends_with(['.', '?', '!', ':', ';']) {
        return None;
    }
    let names = authors(line);
    let words: Vec<String> = line.split(|c: char| !c.is_alphanumeric()).map(str::to_lowercase).collect();
    let has_role = words.iter().any(|word| BYLINE_TITLES.contains(word.as_str()));

    // "Anna Lee in Geneva and Bo Berg": every part begins with a name.
    let parts = line.split(" and ").count();
    let is_byline = has_role || line.contains(" in ") && names.len() == parts || is_with_agencies(line);
    let first = line.split([',', '|', '-', '(']).next().unwrap_or(line).split(" in ").next().unwrap_or(line);
    (is_byline && !names.is_empty() && name(first.trim()).is_some()).then_some(names)
}

/// True for "Anna Lee (with AFP, Reuters)".
fn is_with_agencies(line: &str) -> bool {
    let Some((_, rest)) = line.split_once('(') else { return false };
    let rest = rest.trim_end_matches(')').trim();
    boilerplate::is_agency(rest.strip_prefix("with ").unwrap_or(rest))
}

/// The name, if the line is a name and nothing else.
pub(crate) fn only_name(line: &str) -> Option<String> {
    name(line.trim())
}

/// The names of people in a page's statement about its authors.
pub(crate) fn authors(text: &str) -> Vec<String> {
    let capitals;
    let text = if text.len() <= LONGEST && !text.contains(char::is_lowercase) {
        capitals = in_title_case(text);
        capitals.as_str()
    } else {
        text
    };
    let text = text.trim().trim_start_matches(['(', '[', '-', '–', '—']).trim_end_matches([')', ']']);
    let mut names: Vec<String> = Vec::new();
    let parts = text.split([',', '&', '|', ';', '/', '·', '•', '(', '\n', '\t']);
    let parts = parts
        .flat_map(|part| part.split(" and "))
        .flat_map(|part| part.split(" with "))
        .flat_map(|part| part.split(" - "));
    for part in parts {
        if names.len() == MOST_AUTHORS {
            break;
        }
        let part = introduced(part.trim()).unwrap_or(part).trim();
        let part = [" in ", " at ", " for ", " from ", " of "]
            .iter()
            .fold(part, |part, word| part.split(word).next().unwrap_or(part));
        if let Some(name) = name(part.trim())
            && !names.contains(&name)
        {
            names.push(name);
        }
    }
    names
}

/// True if the author is an outlet, an agency or a desk rather than a person.
pub(crate) fn is_agency(name: &str) -> bool {
    AGENCIES.has(name.to_lowercase().as_str())
}

fn introduced(line: &str) -> Option<&str> {
    if line.len() > LONGEST {
        return None;
    }
    let lower = line.to_ascii_lowercase();
    let introductions = entries(include_str!("../lexicon/en/byline_introductions.txt"));
    let lengths = introductions.filter(|words| lower.strip_prefix(words).is_some_and(|rest| rest.starts_with(' ')));
    lengths.map(str::len).max().map(|length| line[length..].trim())
}

/// The words as the name of a person: two to five, capitalised, none of them a role.
fn name(words: &str) -> Option<String> {
    let words: Vec<&str> = words.split_whitespace().collect();
    if !(2..=5).contains(&words.len()) || is_agency(&words.join(" ")) {
        return None;
    }
    if words.iter().any(|word| is_role(word)) || !words.iter().all(|word| is_name_word(word)) {
        return None;
    }
    let is_particle = |word: &&str| word.chars().next().is_some_and(char::is_lowercase);
    (!words.iter().all(is_particle)).then(|| words.join(" "))
}

fn is_role(word: &str) -> bool {
    BYLINE_ROLES.contains(word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase().as_str())
}

/// Turns "NELL GARVEY AND BO BERG" into "Nell Garvey and Bo Berg".
fn in_title_case(text: &str) -> String {
    let (mut cased, mut is_start) = (String::with_capacity(text.len()), true);
    for c in text.chars() {
        if is_start {
            cased.push(c)
        } else {
            cased.extend(c.to_lowercase())
        }
        is_start = !c.is_alphabetic();
    }
    cased.replace(" And ", " and ").replace(" In ", " in ").replace(" For ", " for ")
}

fn is_name_word(word: &str) -> bool {
    let starts_high = word.chars().next().is_some_and(char::is_uppercase);
    let is_clean = word.chars().all(|c| c.is_alphabetic() || "-'’.".contains(c));
    let has_letter = word.chars().any(char::is_alphabetic);
    is_clean
        && has_letter
        && (starts_high
            || NAME_PARTICLES.contains(word.trim_end_matches('’').trim_end_matches('\''))
            || word.starts_with("d'")
            || word.starts_with("d’"))
}

fn ends_in_initial(text: &str) -> bool {
    text.trim_end_matches('.').rsplit(' ').next().is_some_and(|word| word.len() <= 2 || word == "Jr" || word == "Sr")
}
