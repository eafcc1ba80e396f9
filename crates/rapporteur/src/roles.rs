//! Words and likeness of roles ("US secretary of state"). Begin with [`words`].

use crate::english::{AND, APOSTROPHE_S, CURLY_APOSTROPHE_S, FOR, OF, OR, TO};
use crate::lexicon;

/// The telling words of a role, folded: lower case, no articles and no "of",
/// demonyms and country names as their ISO code.
pub fn words(role: &str) -> Vec<String> {
    let is_dull = |word: &str| {
        let is_title = matches!(word, "mr" | "mrs" | "ms" | "miss");
        is_title || lexicon::ARTICLES.has(word) || matches!(word, OF | TO | "s")
    };
    folded(role).into_iter().filter(|word| !is_dull(word)).collect()
}

/// All words of a role, in lower case, of countries the codes.
fn folded(role: &str) -> Vec<String> {
    let forms: Vec<&str> = role
        .split([' ', '-'])
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
        .map(|word| word.strip_suffix(APOSTROPHE_S).or_else(|| word.strip_suffix(CURLY_APOSTROPHE_S)).unwrap_or(word))
        .filter(|word| !word.is_empty())
        .collect();
    let lower: Vec<String> = forms.iter().map(|form| form.to_lowercase()).collect();
    let lower: Vec<&str> = lower.iter().map(String::as_str).collect();
    let mut words = Vec::new();
    let mut at = 0;
    while at < forms.len() {
        let code = lexicon::DEMONYMS.longest_at(&lower, at).or_else(|| lexicon::COUNTRIES.longest_at(&forms, at));
        let (count, word) = code.filter(|(_, code)| !code.is_empty()).unwrap_or((1, lower[at]));
        words.push(word.to_string());
        at += count;
    }
    words
}

/// The nouns that a role is told by, in lower case: "lawyer" of "the victim's lawyer",
/// "founder" and "head" of "founder and head of the bank".
pub fn heads(role: &str) -> Vec<String> {
    let marks = [APOSTROPHE_S, CURLY_APOSTROPHE_S, "s'", "s’"].map(|mark| format!("{mark} "));
    let owned = marks.iter().filter_map(|mark| role.rfind(mark).map(|at| at + mark.len())).max();
    let lower = role[owned.unwrap_or(0)..].to_lowercase();
    let ends = |word: &&str| !lexicon::ROLE_ENDS.has(word);
    let words: Vec<&str> = lower.split_whitespace().take_while(ends).collect();
    let parts = words.split(|word| matches!(*word, AND | OR));
    let last = |part: &[&str]| part.last().map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()).to_string());
    parts.filter_map(last).collect()
}

/// True if every word of the shorter role is in the longer one, and one of
/// them is a word for a role, not only a country.
pub fn agree(one: &[String], other: &[String]) -> bool {
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    short.iter().any(|word| !is_code(word)) && short.iter().all(|word| long.contains(word))
}

fn is_code(word: &str) -> bool {
    word.len() == 3 && word.chars().all(char::is_uppercase)
}

/// What a role says of an office: "Peru's ambassador to France".
#[derive(Clone, Debug, PartialEq)]
pub struct Office {
    /// One word for all forms of the office, or nothing if the list does not
    /// know it.
    name: Option<&'static str>,
    /// The countries whose office it is or whose people its holder is of,
    own: Vec<String>,
    /// and those where or towards which it is held.
    other: Vec<String>,
    /// What else tells it from other offices: "finance", "harbour".
    rest: Vec<String>,
}

/// The office that a role tells of; nothing for one that is over.
pub fn office(role: &str) -> Option<Office> {
    let words = folded(role);
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    if words.iter().any(|word| lexicon::PAST_ROLE_WORDS.has(word)) {
        return None;
    }
    let is_link = |word: &&str| [OF, FOR].contains(word) || lexicon::OFFICE_PREPOSITIONS.has(word);
    let is_end = |at: usize| words.get(at).is_none_or(is_link);
    let named = (0..words.len()).find_map(|at| {
        let (count, name) = lexicon::OFFICES.longest_at(&words, at)?;
        is_end(at + count).then_some((at, count, name))
    });
    let mut found = Office { name: named.map(|named| named.2), own: vec![], other: vec![], rest: vec![] };
    let mut is_other = false;
    for (at, &word) in words.iter().enumerate() {
        let is_head = named.is_some_and(|(first, count, _)| (first..first + count).contains(&at));
        is_other |= lexicon::OFFICE_PREPOSITIONS.has(word);
        if is_head || is_link(&word) || lexicon::ARTICLES.has(word) {
            continue;
        }
        let list = match is_code(word) {
            true if is_other => &mut found.other,
            true => &mut found.own,
            false => &mut found.rest,
        };
        list.push(word.into());
    }
    Some(found)
}

/// True if nobody holds both: one office of two countries, or in two.
pub fn contradict(one: &Office, other: &Office) -> bool {
    let are_one = one.name.is_some() && one.name == other.name && !are_disjoint(&one.rest, &other.rest);
    are_one && (are_disjoint(&one.own, &other.own) || are_disjoint(&one.other, &other.other))
}

/// True if they hardly are one person's at one time: "finance minister" and
/// "health minister".
fn differ(one: &Office, other: &Office) -> bool {
    one.name != other.name || are_disjoint(&one.rest, &other.rest) || contradict(one, other)
}

/// True if both hold offices and no two of these may be one person's.
pub fn all_differ(left: &[Office], right: &[Office]) -> bool {
    let held = |offices: &'_ [Office]| offices.iter().filter(|office| office.name.is_some()).cloned().collect();
    let (left, right): (Vec<Office>, Vec<Office>) = (held(left), held(right));
    let all = left.iter().all(|one| right.iter().all(|other| differ(one, other)));
    all && !left.is_empty() && !right.is_empty()
}

/// True if the roles give each a country, and none in common.
pub fn are_of_other_countries(left: &[Office], right: &[Office]) -> bool {
    let own = |offices: &[Office]| offices.iter().flat_map(|office| office.own.clone()).collect::<Vec<String>>();
    are_disjoint(&own(left), &own(right))
}

/// True if both say something and nothing of it is the same.
fn are_disjoint(one: &[String], other: &[String]) -> bool {
    !one.is_empty() && !other.is_empty() && !one.iter().any(|word| other.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roles_agree_on_words_and_country() {
        assert!(agree(&words("US secretary of state"), &words("the secretary of state")));
        assert!(!agree(&words("US"), &words("US secretary of state")));
        assert!(!agree(&words("Russian foreign minister"), &words("French foreign minister")));
        assert!(!agree(&words("Mr"), &words("Mr")));
        assert!(agree(&words("Russia's foreign minister"), &words("Russian foreign minister")));
    }

    #[test]
    fn offices_of_two_countries_contradict_each_other() {
        for (left, right, want) in [
            ("Peru's ambassador", "the Chilean ambassador", true),
            ("ambassador of Peru", "ambassador of Chile to France", true),
            ("the ambassador to Peru", "the ambassador to Chile", true),
            ("the US president", "Russian President", true),
            ("the German ambassador", "the ambassador to Peru", false),
            ("the German ambassador to Peru", "the German ambassador", false),
            ("the former ambassador to Peru", "the ambassador to Chile", false),
            ("finance minister", "health minister", false),
            ("Spanish engineer", "Danish engineer", false),
            ("director of a Spanish bank", "chairman of a British airline", false),
            ("Gen", "the Danish president", false),
        ] {
            let (one, other) = (office(left), office(right));
            let found = one.as_ref().zip(other.as_ref()).is_some_and(|(one, other)| contradict(one, other));
            assert_eq!(found, want, "{left} / {right}");
        }
    }

    #[test]
    fn offices_that_are_hardly_one_persons() {
        for (left, right, want) in [
            ("finance minister", "health minister", true),
            ("the mayor of Torv", "the mayor of Vesby", true),
            ("Mayor", "the governor of Torv", true),
            ("the chairwoman of the harbour board", "chair of the board", false),
            ("premier", "prime minister", false),
            ("Mayor", "the mayor of Torv", false),
            ("Captain", "commander of the frigate", false),
            ("chairman of Norvik", "Norvik's chief executive", false),
            ("Gen", "the Danish president", false),
        ] {
            let (one, other) = ([office(left).expect("an office")], [office(right).expect("an office")]);
            assert_eq!(all_differ(&one, &other), want, "{left} / {right}");
            assert_eq!(all_differ(&other, &one), want, "{right} / {left}");
        }
    }
}
