//! Parses search queries: words, names, reports and days, combined with AND, OR and NOT. Begin with
//! [`read`]; [`sentences`](crate::sentences) finds the sentences.

use crate::reading;
use rapporteur::names;
use std::fmt;

/// Maximum length of a query in characters.
const LONGEST: usize = 1_000;
/// Maximum depth of nested parentheses.
const DEEPEST: usize = 20;

/// A parsed query.
#[derive(Clone, Debug, PartialEq)]
pub enum Query {
    /// These words in this order, next to each other.
    Words(Words),
    /// Someone or something with this name is mentioned.
    About(String),
    /// Someone with this name says it.
    Speaker(String),
    /// It is in the report with this letter, or of this outlet.
    Report(String),
    /// Its report was published on this day or later.
    From(String),
    /// Its report was published on this day or earlier.
    To(String),
    /// The inner query does not match.
    Not(Box<Query>),
    /// All of these match.
    All(Vec<Query>),
    /// At least one of these matches.
    Any(Vec<Query>),
}

/// One or more consecutive words.
#[derive(Clone, Debug, PartialEq)]
pub struct Words {
    /// As written.
    pub text: String,
    /// Their normalized forms, by which they are found.
    pub forms: Vec<String>,
    /// True if the last one is only a prefix.
    pub is_begun: bool,
}

/// Why a query could not be parsed.
#[derive(Clone, Debug, PartialEq)]
pub struct Unreadable {
    /// Position of the character concerned, counted from 1.
    pub at: usize,
    /// What is wrong there, and what to do.
    pub what: String,
}

impl fmt::Display for Unreadable {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        write!(out, "{} (character {})", self.what, self.at)
    }
}

impl std::error::Error for Unreadable {}

/// Parses a query: words that must all occur, `"a phrase"`, `prefix*`, `OR`, `NOT` or a minus sign,
/// parentheses, and `speaker:`, `about:` or `person:`, `report:`, `from:`, `to:`.
pub fn read(text: &str) -> Result<Query, Unreadable> {
    let length = text.chars().count();
    if length > LONGEST {
        return Err(Unreadable { at: LONGEST + 1, what: format!("a query has at most {LONGEST} characters") });
    }
    let mut reader = Reader { signs: signs(text)?, next: 0, end: length + 1 };
    let query = reader.any(0)?;
    match reader.signs.get(reader.next) {
        None => Ok(query),
        Some((at, _)) => Err(wrong(*at, "this parenthesis closes none")),
    }
}

impl Query {
    /// The same query, except that each word also matches as part of the name of who or what is
    /// meant.
    pub fn with_names(self) -> Query {
        let all = |all: Vec<Query>| all.into_iter().map(Query::with_names).collect();
        match self {
            Query::Words(words) => {
                let about = Query::About(words.text.clone());
                Query::Any(vec![Query::Words(words), about])
            }
            Query::Not(one) => Query::Not(Box::new(one.with_names())),
            Query::All(parts) => Query::All(all(parts)),
            Query::Any(parts) => Query::Any(all(parts)),
            other => other,
        }
    }
}

/// A token of a query.
#[derive(Clone, Debug, PartialEq)]
enum Sign {
    Open,
    Close,
    And,
    Or,
    Not,
    Leaf(Query),
}

/// The tokens, each with the position of its first character, counted from 1.
fn signs(text: &str) -> Result<Vec<(usize, Sign)>, Unreadable> {
    let all: Vec<char> = text.chars().collect();
    let mut signs = Vec::new();
    let mut at = 0;
    while let Some(&one) = all.get(at) {
        let begin = at + 1;
        let is_minus = one == '-' && all.get(at + 1).is_some_and(|next| !next.is_whitespace());
        at += 1;
        match one {
            _ if one.is_whitespace() => {}
            '(' => signs.push((begin, Sign::Open)),
            ')' => signs.push((begin, Sign::Close)),
            _ if is_minus => signs.push((begin, Sign::Not)),
            _ if is_mark(one) => {
                let phrase = quoted(&all, begin, &mut at)?;
                signs.extend(words(&phrase).map(|words| (begin, Sign::Leaf(Query::Words(words)))));
            }
            _ => {
                at -= 1;
                signs.extend(term(&all, &mut at)?.map(|sign| (begin, sign)));
            }
        }
    }
    Ok(signs)
}

fn is_mark(one: char) -> bool {
    matches!(one, '"' | '“' | '”' | '„' | '«' | '»')
}

/// The text up to the closing quotation mark; the opening one has been read.
fn quoted(all: &[char], begin: usize, at: &mut usize) -> Result<String, Unreadable> {
    let length = all[*at..].iter().position(|&one| is_mark(one));
    let length = length.ok_or_else(|| wrong(begin, "this quotation mark is not closed"))?;
    let phrase = all[*at..*at + length].iter().collect();
    *at += length + 1;
    Ok(phrase)
}

/// A word, an operator, or a filter with its value.
fn term(all: &[char], at: &mut usize) -> Result<Option<Sign>, Unreadable> {
    let begin = *at + 1;
    let ends = |one: &char| one.is_whitespace() || matches!(one, '(' | ')') || is_mark(*one);
    let run = |at: usize| all[at..].iter().take_while(|one| !ends(one)).collect::<String>();
    let written = run(*at);
    *at += written.chars().count();
    let sign = match written.as_str() {
        "AND" => Some(Sign::And),
        "OR" => Some(Sign::Or),
        "NOT" => Some(Sign::Not),
        _ => None,
    };
    let is_name = |name: &str| !name.is_empty() && name.chars().all(|one| one.is_ascii_alphabetic());
    let filter = written.split_once(':').filter(|(name, _)| is_name(name) && sign.is_none());
    let Some((name, value)) = filter else {
        return Ok(sign.or_else(|| words(&written).map(|words| Sign::Leaf(Query::Words(words)))));
    };
    let value = match all.get(*at) {
        Some(&mark) if value.is_empty() && is_mark(mark) => {
            *at += 1;
            quoted(all, *at, at)?
        }
        _ => value.to_string(),
    };
    leaf(name, value, begin)
}

/// A filter; if its name is unknown and it has no value, it is a word followed by a colon.
fn leaf(name: &str, value: String, at: usize) -> Result<Option<Sign>, Unreadable> {
    let query: fn(String) -> Query = match name.to_ascii_lowercase().as_str() {
        "speaker" => Query::Speaker,
        "about" | "person" => Query::About,
        "report" => Query::Report,
        "from" => Query::From,
        "to" => Query::To,
        _ if value.is_empty() => return Ok(words(name).map(|words| Sign::Leaf(Query::Words(words)))),
        _ => {
            let known = "speaker:, about:, person:, report:, from: and to: are known";
            let what = format!("“{name}:” is unknown; {known}. Put words with a colon in quotation marks");
            return Err(Unreadable { at, what });
        }
    };
    let is_day = value.len() == 10 && reading::date(&value).is_some();
    if matches!(query(String::new()), Query::From(_) | Query::To(_)) && !is_day {
        return Err(Unreadable { at, what: format!("“{name}:” needs a day behind it, such as {name}:2024-03-12") });
    }
    if names::parts(&value).is_empty() {
        let what = format!("“{name}:” needs a name right behind it, as in {name}:Marsh or {name}:\"Helena Marsh\"");
        return Err(Unreadable { at, what });
    }
    Ok(Some(Sign::Leaf(query(value))))
}

fn wrong(at: usize, what: &str) -> Unreadable {
    Unreadable { at, what: what.to_string() }
}

struct Reader {
    signs: Vec<(usize, Sign)>,
    next: usize,
    /// Position after the last character.
    end: usize,
}

impl Reader {
    fn takes(&mut self, wanted: &Sign) -> bool {
        let is_there = self.signs.get(self.next).is_some_and(|(_, sign)| sign == wanted);
        self.next += usize::from(is_there);
        is_there
    }

    fn any(&mut self, depth: usize) -> Result<Query, Unreadable> {
        let mut parts = vec![self.all(depth)?];
        while self.takes(&Sign::Or) {
            parts.push(self.all(depth)?);
        }
        Ok(one_or(parts, Query::Any))
    }

    fn all(&mut self, depth: usize) -> Result<Query, Unreadable> {
        let mut parts = vec![self.one(depth)?];
        loop {
            match self.signs.get(self.next) {
                None | Some((_, Sign::Or | Sign::Close)) => return Ok(one_or(parts, Query::All)),
                Some((_, Sign::And)) => self.next += 1,
                Some(_) => {}
            }
            parts.push(self.one(depth)?);
        }
    }

    fn one(&mut self, depth: usize) -> Result<Query, Unreadable> {
        let mut is_not = false;
        while self.takes(&Sign::Not) {
            is_not = !is_not;
        }
        let query = self.plain(depth)?;
        Ok(if is_not { Query::Not(Box::new(query)) } else { query })
    }

    fn plain(&mut self, depth: usize) -> Result<Query, Unreadable> {
        let Some((at, sign)) = self.signs.get(self.next).cloned() else {
            let what = match self.signs.last() {
                None => "there is nothing to search for: no letter and no digit",
                Some(_) => "something is missing at the end: a word or a name",
            };
            return Err(wrong(self.end, what));
        };
        match sign {
            Sign::Leaf(query) => {
                self.next += 1;
                Ok(query)
            }
            Sign::Open if depth == DEEPEST => Err(wrong(at, "too many parentheses stand inside each other")),
            Sign::Open => {
                self.next += 1;
                let query = self.any(depth + 1)?;
                if self.takes(&Sign::Close) { Ok(query) } else { Err(wrong(at, "this parenthesis is not closed")) }
            }
            Sign::Close => Err(wrong(at, "a word or a name is missing before this parenthesis")),
            Sign::And | Sign::Or | Sign::Not => {
                Err(wrong(at, "a word or a name is missing before this; in quotation marks it is a word itself"))
            }
        }
    }
}

fn one_or(mut parts: Vec<Query>, join: fn(Vec<Query>) -> Query) -> Query {
    if parts.len() > 1 { join(parts) } else { parts.swap_remove(0) }
}

/// The words to search for; `None` if there is no letter and no digit.
fn words(text: &str) -> Option<Words> {
    let forms: Vec<String> = places(text).map(|(start, end)| form(&text[start..end])).collect();
    // A prefix has no ending that could be removed.
    let begun = text.trim_end().strip_suffix('*').filter(|begun| begun.ends_with(char::is_alphanumeric));
    let last = begun.and_then(|begun| places(begun).last().map(|(start, end)| plain(&begun[start..end])));
    let is_begun = last.is_some();
    let forms = match last {
        Some(last) => forms.iter().take(forms.len() - 1).cloned().chain([last]).collect(),
        None => forms,
    };
    (!forms.is_empty()).then(|| Words { text: text.trim_end_matches('*').to_string(), forms, is_begun })
}

/// Start and end byte of each word in a text. What follows an apostrophe ("Marsh's") is not a word.
pub(crate) fn places(text: &str) -> impl Iterator<Item = (usize, usize)> + '_ {
    let is_of_word = |one: char| one.is_alphanumeric() || ('\u{300}'..='\u{36f}').contains(&one);
    let mut rest = 0;
    std::iter::from_fn(move || {
        let start = rest + text[rest..].find(is_of_word)?;
        let end = text[start..].find(|one| !is_of_word(one)).map_or(text.len(), |length| start + length);
        rest = end;
        Some((start, end))
    })
    .filter(|&(start, end)| !(matches!(&text[start..end], "s" | "S") && text[..start].ends_with(['\'', '’'])))
}

/// A word in lower case without accents.
pub(crate) fn plain(word: &str) -> String {
    if word.is_ascii() { word.to_ascii_lowercase() } else { names::parts(word).concat() }
}

/// The normalized form of a word, which is the same for other endings and spellings: "strikes",
/// "organised", "organizing".
pub(crate) fn form(word: &str) -> String {
    stem(names::spelling(&word.to_lowercase()))
}

/// A word without the endings of plurals and verbs. The result need not be a word.
fn stem(word: String) -> String {
    if !word.is_ascii() || word.len() < 4 {
        return word;
    }
    let singular = match &word {
        word if word.ends_with("ies") && word.len() > 4 => format!("{}y", &word[..word.len() - 3]),
        word if word.ends_with("sses") || word.ends_with("shes") || word.ends_with("ches") => {
            word[..word.len() - 2].to_string()
        }
        word if ["ss", "us", "is"].iter().any(|ending| word.ends_with(ending)) => word.clone(),
        word => word.strip_suffix('s').unwrap_or(word).to_string(),
    };
    let verb = match &singular {
        word if word.ends_with("ied") && word.len() > 4 => format!("{}y", &word[..word.len() - 3]),
        word if word.ends_with("eed") => word[..word.len() - usize::from(word.len() > 5)].to_string(),
        word => {
            ["ed", "ing"].iter().find_map(|ending| root(word.strip_suffix(ending)?)).unwrap_or_else(|| word.clone())
        }
    };
    match verb.strip_suffix('e').filter(|root| root.len() > 3) {
        Some(root) => root.to_string(),
        None => verb,
    }
}

/// The base of a verb from what precedes its ending: "stop" from "stopp", "hope" from "hop".
fn root(begun: &str) -> Option<String> {
    let letters = begun.as_bytes();
    let is_vowel = |at: usize| b"aeiouy".contains(&letters[at]);
    let n = letters.len();
    if n < 3 || !(0..n).any(is_vowel) {
        return None;
    }
    let is_doubled = letters[n - 1] == letters[n - 2] && !b"lsz".contains(&letters[n - 1]) && !is_vowel(n - 1);
    let is_short = n == 3 && !is_vowel(0) && is_vowel(1) && !is_vowel(2) && !b"wx".contains(&letters[2]);
    Some(match () {
        () if is_doubled => begun[..n - 1].to_string(),
        () if is_short => format!("{begun}e"),
        () => begun.to_string(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The query in a short notation, with `&` and `|` before their operands.
    fn shown(query: &Query) -> String {
        let all = |parts: &[Query]| parts.iter().map(shown).collect::<Vec<_>>().join(" ");
        match query {
            Query::Words(words) => format!("{}{}", words.forms.join("+"), if words.is_begun { "*" } else { "" }),
            Query::About(name) => format!("about={name}"),
            Query::Speaker(name) => format!("speaker={name}"),
            Query::Report(name) => format!("report={name}"),
            Query::From(day) => format!("from={day}"),
            Query::To(day) => format!("to={day}"),
            Query::Not(one) => format!("!{}", shown(one)),
            Query::All(parts) => format!("(& {})", all(parts)),
            Query::Any(parts) => format!("(| {})", all(parts)),
        }
    }

    fn told(text: &str) -> String {
        match read(text) {
            Ok(query) => shown(&query),
            Err(why) => why.to_string(),
        }
    }

    #[test]
    fn words_phrases_and_filters_are_read() {
        for (text, wanted) in [
            ("summit talks", "(& summit talk)"),
            ("\"most likely\" tomorrow", "(& most+likely tomorrow)"),
            ("“outer breakwater”", "outer+breakwater"),
            ("summit OR talks fail", "(| summit (& talk fail))"),
            ("(summit OR talks) AND fail", "(& (| summit talk) fail)"),
            ("ferry -owner NOT \"the captain\"", "(& ferry !owner !the+captain)"),
            ("NOT NOT ferry --owner", "(& ferry owner)"),
            ("speaker:Marsh person:\"Daniel Okoro\"", "(& speaker=Marsh about=Daniel Okoro)"),
            ("report:A from:2024-03-12 To:2024-03-14", "(& report=A from=2024-03-12 to=2024-03-14)"),
            ("Jong-un's 15:30", "(& jong+un 15+30)"),
            ("strik* organi*", "(& strik* organi*)"),
            ("Note: & and or", "(& note and or)"),
            ("co-operate - x", "(& co+operat x)"),
        ] {
            assert_eq!(told(text), wanted, "{text}");
        }
    }

    #[test]
    fn what_cannot_be_read_is_told_with_its_place() {
        for (text, wanted) in [
            ("", "there is nothing to search for: no letter and no digit (character 1)"),
            ("* '", "there is nothing to search for: no letter and no digit (character 4)"),
            ("a \"b", "this quotation mark is not closed (character 3)"),
            ("a OR", "something is missing at the end: a word or a name (character 5)"),
            ("OR a", "a word or a name is missing before this; in quotation marks it is a word itself (character 1)"),
            ("(a", "this parenthesis is not closed (character 1)"),
            ("a)", "this parenthesis closes none (character 2)"),
            ("a ()", "a word or a name is missing before this parenthesis (character 4)"),
            ("from:friday", "“from:” needs a day behind it, such as from:2024-03-12 (character 1)"),
            ("to:2024-02-31", "“to:” needs a day behind it, such as to:2024-03-12 (character 1)"),
        ] {
            assert_eq!(told(text), wanted, "{text}");
        }
        assert!(told("a speaker: b").starts_with("“speaker:” needs a name right behind it"));
        assert!(told("site:example.org").starts_with("“site:” is unknown; speaker:, about:"));
        assert!(told(&"(".repeat(400)).starts_with("too many parentheses"));
        assert!(told(&"a".repeat(1001)).starts_with("a query has at most 1000 characters"));
    }

    #[test]
    fn forms_join_endings_and_spellings() {
        for (one, other) in [
            ("strike", "striking"),
            ("ferries", "Ferry"),
            ("organisation", "organizations"),
            ("organised", "organize"),
            ("labour", "Labor"),
            ("cancelled", "canceled"),
            ("planned", "plans"),
            ("hoped", "hope"),
            ("agreed", "agree"),
            ("crashes", "crash"),
            ("Müller", "muller"),
            ("called", "calls"),
        ] {
            assert_eq!(form(one), form(other), "{one}, {other}");
        }
        for (one, other) in [("one", "on"), ("Jones", "Jon"), ("use", "us"), ("war", "warned"), ("ship", "hip")] {
            assert_ne!(form(one), form(other), "{one}, {other}");
        }
    }

    proptest! {
        #[test]
        fn whatever_is_written_is_read_or_told(text in "\\PC{0,80}") {
            let _ = read(&text).map(Query::with_names);
        }

        #[test]
        fn signs_in_any_order_are_read_or_told(signs in prop::collection::vec(
            prop::sample::select(vec!["(", ")", "OR", "NOT", "AND", "-", "\"", "a", " ", "speaker:", "from:", "b*", ":", "’s", "é"]),
            0..60,
        )) {
            if let Err(why) = read(&signs.concat()) {
                prop_assert!(why.at >= 1 && why.at <= signs.concat().chars().count() + 1);
            }
        }
    }
}
