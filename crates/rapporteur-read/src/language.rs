//! In which language a report is written. Begin with [`settle`].

use rapporteur::report::{Note, Report};

use crate::lexicon::FUNCTION_WORDS;

/// Fewer letters say nothing about the language.
const FEWEST_LETTERS: usize = 60;

/// In English at least this share of the words is of the closed list; in the
/// languages nearest to it, not half as many.
const ENGLISH_SHARE: f64 = 0.22;

/// Fills in the language and notes if it is one that is not analysed.
pub(crate) fn settle(report: &mut Report, notes: &mut Vec<Note>) {
    let declared = report.language.take().map(|tag| primary(&tag)).filter(|tag| (2..=3).contains(&tag.len()));
    let story: Vec<&str> = report
        .sections
        .iter()
        .filter(|section| section.kind.is_story())
        .map(|section| section.span.of(&report.text))
        .collect();
    let detected = detect(&story.join("\n"), declared.as_deref());
    report.language = detected.or(declared);
    if let Some(language) = &report.language
        && language != "en"
    {
        notes.push(Note { span: None, what: format!("language looks like {language}; only English is analysed") });
    }
}

/// `en-GB` to `en`.
fn primary(tag: &str) -> String {
    tag.trim().split(['-', '_']).next().unwrap_or("").to_ascii_lowercase()
}

fn detect(text: &str, declared: Option<&str>) -> Option<String> {
    let n_letters = text.chars().filter(|c| c.is_alphabetic()).count();
    if n_letters < FEWEST_LETTERS {
        return None;
    }
    if let Some(language) = by_script(text, n_letters) {
        let is_declared = declared.is_some_and(|tag| tag != "en");
        return (!is_declared).then(|| language.to_string());
    }
    if is_english(text) {
        return Some("en".to_string());
    }
    let guess = code(whichlang::detect_language(text));
    match declared {
        // Lists of names and results have few small words.
        Some("en") if guess == "en" => Some("en".to_string()),
        // The page knows languages that the detector has not learned.
        Some(tag) if tag != "en" => Some(tag.to_string()),
        _ => Some(guess.to_string()),
    }
}

fn is_english(text: &str) -> bool {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let (mut n_words, mut n_known) = (0usize, 0usize);
    for word in words {
        n_words += 1;
        n_known += usize::from(FUNCTION_WORDS.contains(word.to_ascii_lowercase().as_str()));
    }
    n_words > 0 && n_known as f64 / n_words as f64 >= ENGLISH_SHARE
}

/// Languages that are known by their letters.
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
        // Japanese is mixed with Chinese signs.
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
