//! Detects the language of a report. Begin with [`settle`].

use rapporteur::report::{Note, Report};

use std::collections::BTreeMap;

use crate::lexicon::{FUNCTION_WORDS, NAME_PARTICLES, SMALL_WORDS};

/// Minimum number of letters for a decision.
const FEWEST_LETTERS: usize = 60;

/// Minimum share of English words that are in the list of function words; in the languages nearest
/// to English, not half as many are.
const ENGLISH_SHARE: f64 = 0.22;

/// Sets the language, and adds notes on what of the story cannot be understood: lost letters, a
/// language that is not supported.
pub(crate) fn settle(report: &mut Report, notes: &mut Vec<Note>) {
    let declared = report.language.take().map(|tag| primary(&tag)).filter(|tag| (2..=3).contains(&tag.len()));
    let story: Vec<&str> = report
        .sections
        .iter()
        .filter(|section| section.kind.is_story())
        .map(|section| section.span.of(&report.text))
        .collect();
    let story = story.join("\n");
    if let Some(what) = lost(&story) {
        notes.push(Note { span: None, what });
    }
    let detected = detect(&story, declared.as_deref());
    report.language = detected.or(declared);
    if let Some(language) = &report.language
        && language != "en"
    {
        notes.push(Note { span: None, what: not_english(language) });
    }
}

/// The note for a report in another language than English.
pub fn not_english(language: &str) -> String {
    format!("language looks like {language}; only English is analysed")
}

/// A note on the places in the story where letters are lost, which may have happened before
/// publication, or where there is a control character, which is shown in the same way.
fn lost(story: &str) -> Option<String> {
    let shown = char::REPLACEMENT_CHARACTER;
    let is_lost = |c: char| c == shown || c.is_control() && !c.is_whitespace();
    let n_places = story.split(|c| !is_lost(c)).filter(|run| !run.is_empty()).count();
    let places = if n_places == 1 { "one place".to_string() } else { format!("{n_places} places") };
    (n_places > 0).then(|| format!("letters are lost at {places} and shown as {shown}"))
}

/// The primary language of a tag: `en` for `en-GB`.
fn primary(tag: &str) -> String {
    tag.trim().split(['-', '_']).next().unwrap_or("").to_ascii_lowercase()
}

/// The language of the text, or `None` if there is too little evidence: lists of names and results
/// have few function words and must not be taken for another language.
fn detect(text: &str, declared: Option<&str>) -> Option<String> {
    let n_letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let counts = Counts::of(text);
    let other = declared.filter(|tag| *tag != "en");
    if let Some(language) = short(&counts, other).filter(|_| n_letters < MOST_SHORT_LETTERS) {
        return Some(language.to_string());
    }
    if n_letters < FEWEST_LETTERS {
        return None;
    }
    if let Some(language) = by_script(text, n_letters) {
        let is_declared = declared.is_some_and(|tag| tag != "en");
        return (!is_declared).then(|| language.to_string());
    }
    if counts.share(counts.english) >= ENGLISH_SHARE {
        return Some("en".to_string());
    }
    let (likeliest, n_small) = counts.likeliest();
    let is_other = n_small >= FEWEST_SMALL_WORDS
        && counts.share(n_small) >= OTHER_SHARE
        && n_small as f64 > counts.english as f64 * 1.5;
    if is_other {
        // For languages with the same function words, what the page declares is better evidence.
        return Some(other.unwrap_or(likeliest).to_string());
    }
    if counts.is_running_text() && counts.share(counts.english) < STRANGE_SHARE {
        let guess = code(whichlang::detect_language(text));
        return other.or(Some(guess).filter(|guess| *guess != "en")).map(str::to_string);
    }
    // Enough English not to believe the page.
    let is_english = counts.english > n_small && counts.share(counts.english) >= STRANGE_SHARE;
    if is_english { Some("en".to_string()) } else { None }
}

/// The language of a few sentences in which hardly any function word is English alone: they
/// may hold fewer of the other language's than a long report.
fn short<'a>(counts: &Counts, declared: Option<&'a str>) -> Option<&'a str> {
    let (likeliest, n_small) = most(&counts.others_only);
    let is_short = counts.lower >= FEWEST_LOWER && counts.lower < FEWEST_RUNNING;
    let is_other = n_small >= FEWEST_OF_SHORT && counts.share(n_small) >= OTHER_SHARE;
    (is_short && counts.english_only * 3 <= n_small && is_other).then(|| declared.unwrap_or(likeliest))
}

/// A text with so many letters is no short one.
const MOST_SHORT_LETTERS: usize = 400;

/// Minimum number of words in small letters of a short report,
const FEWEST_LOWER: usize = 5;

/// of its function words in another language,
const FEWEST_OF_SHORT: usize = 3;

/// and the number of words in small letters from which it counts as running text.
const FEWEST_RUNNING: usize = 30;

/// Minimum number of function words in a report in another language,
const FEWEST_SMALL_WORDS: usize = 5;

/// and their minimum share of its words.
const OTHER_SHARE: f64 = 0.15;

/// Minimum share of English function words in running text in English.
const STRANGE_SHARE: f64 = 0.06;

/// The number of function words in a text, by language.
#[derive(Default)]
struct Counts {
    words: usize,
    /// Words that begin with a lower-case letter.
    lower: usize,
    english: usize,
    /// Those of the English function words that are none in any other language of the list.
    english_only: usize,
    /// Sorted by name, so that ties are always resolved the same way.
    others: BTreeMap<&'static str, usize>,
    /// The same without those that are English, too.
    others_only: BTreeMap<&'static str, usize>,
}

impl Counts {
    fn of(text: &str) -> Counts {
        let mut counts = Counts::default();
        let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
        for (at, word) in words.iter().enumerate() {
            let lower = word.to_lowercase();
            counts.words += 1;
            counts.lower += usize::from(word.starts_with(char::is_lowercase));
            counts.english += usize::from(FUNCTION_WORDS.contains(lower.as_str()));
            let is_english = FUNCTION_WORDS.contains(lower.as_str());
            counts.english_only += usize::from(is_english && SMALL_WORDS.get(lower.as_str()).is_none());
            let small = SMALL_WORDS.get(lower.as_str()).filter(|_| !is_inside_name(&words, at));
            for language in small.into_iter().flat_map(|languages| languages.split(' ')) {
                *counts.others.entry(language).or_default() += 1;
                *counts.others_only.entry(language).or_default() += usize::from(!is_english);
            }
        }
        counts
    }

    fn share(&self, count: usize) -> f64 {
        count as f64 / self.words.max(1) as f64
    }

    fn likeliest(&self) -> (&'static str, usize) {
        most(&self.others)
    }

    /// True for running text; lists and tables are mostly names and numbers.
    fn is_running_text(&self) -> bool {
        self.lower >= FEWEST_RUNNING && self.share(self.lower) >= 0.6
    }
}

/// The language with the highest count.
fn most(counts: &BTreeMap<&'static str, usize>) -> (&'static str, usize) {
    let mut found = ("", 0);
    for (&language, &count) in counts {
        if count > found.1 {
            found = (language, count);
        }
    }
    found
}

/// True for function words within a name, such as "Ines de la Torre", which occur in every
/// language.
fn is_inside_name(words: &[&str], at: usize) -> bool {
    // Maximum number of them in a row.
    const MOST: usize = 3;
    let is_particle = |word: &&&str| NAME_PARTICLES.contains(word.to_lowercase().as_str());
    let is_capital = |word: Option<&&str>| word.is_some_and(|word| word.starts_with(char::is_uppercase));
    is_particle(&&words[at])
        && is_capital(words[..at].iter().rev().take(MOST).find(|word| !is_particle(word)))
        && is_capital(words[at + 1..].iter().take(MOST).find(|word| !is_particle(word)))
}

/// The language of a script that only one language (or mainly one) uses.
fn by_script(text: &str, n_letters: usize) -> Option<&'static str> {
    const SCRIPTS: &[(&str, std::ops::RangeInclusive<char>)] = &[
        ("ja", '\u{3040}'..='\u{30FF}'),
        ("ko", '\u{AC00}'..='\u{D7AF}'),
        ("zh", '\u{4E00}'..='\u{9FFF}'),
        ("ru", '\u{0400}'..='\u{04FF}'),
        ("ar", '\u{0600}'..='\u{06FF}'),
        ("he", '\u{0590}'..='\u{05FF}'),
        ("el", '\u{0370}'..='\u{03FF}'),
        ("hi", '\u{0900}'..='\u{097F}'),
        ("th", '\u{0E00}'..='\u{0E7F}'),
    ];
    SCRIPTS.iter().find_map(|(language, letters)| {
        let n_found = text.chars().filter(|c| letters.contains(c)).count();
        // Japanese also uses Chinese characters.
        let share = if *language == "ja" { 10 } else { 2 };
        (n_found * share > n_letters).then_some(*language)
    })
}

fn code(language: whichlang::Lang) -> &'static str {
    use whichlang::Lang::*;
    match language {
        Ara => "ar",
        Cmn => "zh",
        Deu => "de",
        Eng => "en",
        Fra => "fr",
        Hin => "hi",
        Ita => "it",
        Jpn => "ja",
        Kor => "ko",
        Nld => "nl",
        Por => "pt",
        Rus => "ru",
        Spa => "es",
        Swe => "sv",
        Tur => "tr",
        Vie => "vi",
    }
}
