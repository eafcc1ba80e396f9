//! Dictionary forms, after UD English. Begin with [`lemma`].
//! Exceptions are lists; the rest follows the spelling rules of endings.

use crate::english::{AM, APOSTROPHE_S, COMPARATIVE_ENDING, ENDINGS_BEFORE_I, HAS, HER, SUPERLATIVE_ENDING};
use crate::lexicon::{
    CLOSED_FORMS, DEMONYMS, IRREGULAR_ADJECTIVES, IRREGULAR_NOUNS, IRREGULAR_VERBS, PAST_BE, PRESENT_BE,
    SAME_PAST_VERBS, VERB_STEMS, VERBS,
};

/// The dictionary form of a word, given its tags: lower case but for names.
pub(super) fn lemma(word: &str, upos: &str, xpos: &str) -> String {
    let plain = word.replace(['’', '‘', 'ʼ'], "'");
    let lower = plain.to_lowercase();
    if let Some(form) = closed_form(&lower, upos, xpos) {
        return form.to_string();
    }
    match (upos, xpos) {
        ("PROPN", "NNPS") => singular_name(&plain),
        ("PROPN", _) | ("ADJ" | "ADV", "NNP") => plain,
        ("VERB", "NNP") => capital(&verb(&lower)),
        ("NOUN", "NNS") => noun_in_case(&plain, &lower),
        ("NOUN", _) if is_acronym(&plain) => plain,
        ("VERB" | "AUX", _) => verb_by_tag(&lower, xpos),
        ("ADJ" | "ADV", "JJR" | "RBR") => compared(&lower, COMPARATIVE_ENDING),
        ("ADJ" | "ADV", "JJS" | "RBS") => compared(&lower, SUPERLATIVE_ENDING),
        ("ADJ", _) if is_acronym(&plain) || is_demonym(&plain, &lower) => plain,
        ("NUM", _) => number(&plain, lower),
        ("PUNCT" | "SYM", _) => mark(&plain),
        ("X", "") => guess(&plain, &lower),
        ("X", _) => plain,
        _ => lower,
    }
}

fn closed_form(lower: &str, upos: &str, xpos: &str) -> Option<&'static str> {
    let by_tag = CLOSED_FORMS.value(&format!("{upos}/{lower}@{xpos}"));
    by_tag.or_else(|| match (upos, lower, xpos) {
        ("PRON", HER | APOSTROPHE_S, _) => None,
        _ => CLOSED_FORMS.value(&format!("{upos}/{lower}")),
    })
}

/// Without tags: only what cannot be anything else.
fn guess(plain: &str, lower: &str) -> String {
    let is_name = plain.starts_with(char::is_uppercase);
    let known = IRREGULAR_VERBS.value(lower).or_else(|| IRREGULAR_NOUNS.value(lower));
    known.map_or_else(|| if is_name { plain.to_string() } else { lower.to_string() }, str::to_string)
}

fn verb_by_tag(lower: &str, xpos: &str) -> String {
    match xpos {
        "MD" => lower.to_string(),
        "VB" | "VBP" if !is_inflected(lower) => lower.to_string(),
        _ => verb(lower),
    }
}

/// Forms of "be" and "have" that are hardly bare, whatever the tag says.
fn is_inflected(lower: &str) -> bool {
    PRESENT_BE.has(lower) || PAST_BE.has(lower) || matches!(lower, AM | HAS)
}

/// The tag of a word, mended where a verb's form allows it to be no present: "resold", and
/// "beat", which would have an "s" after one subject.
pub(super) fn tag(word: &str, xpos: String) -> String {
    let lower = || word.to_lowercase();
    let is_past = match xpos.as_str() {
        "VBP" => is_past_only(&lower()),
        "VBZ" => SAME_PAST_VERBS.has(&lower()) || is_past_only(&lower()),
        _ => false,
    };
    if is_past { "VBD".into() } else { xpos }
}

/// The listed verb whose present a form is, and whether for one subject: "arrests", "arrest".
pub(super) fn present(form: &str) -> Option<(String, bool)> {
    let lower = form.to_lowercase();
    if is_verb(&lower) {
        return Some((lower, false));
    }
    let verb = irregular(&lower).filter(|_| lower.ends_with('s')).unwrap_or_else(|| third_person(&lower));
    (verb != lower && is_verb(&verb)).then_some((verb, true))
}

/// A form of an irregular verb that is no other verb's bare form: "resold", not "found".
fn is_past_only(lower: &str) -> bool {
    let is_other = is_verb(lower) || lower.ends_with("ing") || lower.ends_with('s');
    !is_other && !is_inflected(lower) && irregular(lower).is_some_and(|verb| verb != lower)
}

/// The verb of an irregular form, alone or behind a syllable that makes another listed verb
/// of it: "took", "undertook".
fn irregular(lower: &str) -> Option<String> {
    let whole = IRREGULAR_VERBS.value(lower).map(str::to_string);
    let parts = || (2..lower.len().saturating_sub(2)).filter_map(|at| Some((lower.get(..at)?, lower.get(at..)?)));
    let verb_of = |(first, rest): (&str, &str)| Some(format!("{first}{}", IRREGULAR_VERBS.value(rest)?));
    whole.or_else(|| parts().filter_map(verb_of).find(|verb| is_verb(verb)))
}

fn verb(lower: &str) -> String {
    if let Some(known) = irregular(lower).filter(|_| !is_verb(lower) || IRREGULAR_VERBS.has(lower)) {
        return known;
    }
    // "re-elected": the rules look at the last part.
    if let Some((prefix, last)) = lower.rsplit_once('-').filter(|(_, last)| last.len() > 2) {
        return format!("{prefix}-{}", verb(last));
    }
    if let Some(stem) = lower.strip_suffix("ying").filter(|stem| !stem.is_empty()) {
        let tie = format!("{stem}ie");
        if is_verb(&tie) && !is_verb(&format!("{stem}y")) {
            return tie;
        }
    }
    if let Some(stem) = lower.strip_suffix("ing").filter(|stem| has_vowel(stem)) {
        return from_stem(stem, is_verb);
    }
    if let Some(stem) = lower.strip_suffix("ied").filter(|stem| stem.len() > 1) {
        return with_listed_ending(stem, ENDINGS_BEFORE_I);
    }
    if lower.ends_with("eed") {
        return lower[..lower.len() - 1].to_string();
    }
    if let Some(stem) = lower.strip_suffix("ed").filter(|stem| has_vowel(stem)) {
        return from_stem(stem, is_verb);
    }
    third_person(lower)
}

/// The stem with the first of the endings that makes a listed verb, or else
/// with the first one.
fn with_listed_ending(stem: &str, endings: [&str; 3]) -> String {
    let forms = endings.map(|ending| format!("{stem}{ending}"));
    forms.iter().find(|form| is_verb(form)).unwrap_or(&forms[0]).clone()
}

/// True for a verb that some list has in its dictionary form.
fn is_verb(word: &str) -> bool {
    VERBS.contains(word)
}

/// True for a verb that some list has, and for an adjective that is compared.
fn is_stem(word: &str) -> bool {
    VERBS.contains(word) || VERB_STEMS.has(word)
}

fn third_person(lower: &str) -> String {
    let Some(stem) = lower.strip_suffix('s').filter(|stem| stem.len() > 1 && !stem.ends_with('s')) else {
        return lower.to_string();
    };
    if let Some(stem) = stem.strip_suffix("ie").filter(|stem| stem.len() > 1) {
        return with_listed_ending(stem, ENDINGS_BEFORE_I);
    }
    let Some(short) = stem.strip_suffix('e') else { return stem.to_string() };
    let is_hissing =
        short.ends_with(['x', 'z']) && !short.ends_with("iz") && !short.ends_with("yz") && !short.ends_with("az");
    let is_ending = short.ends_with("ch") || short.ends_with("sh") || short.ends_with("ss") || short.ends_with('o');
    if (is_hissing || is_ending || is_verb(short)) && !is_verb(stem) {
        return short.to_string();
    }
    stem.to_string()
}

/// The dictionary form behind what is left before "-ing", "-ed", "-er":
/// "mak" is "make", "stopp" is "stop", "visit" is "visit".
fn from_stem(stem: &str, is_listed: fn(&str) -> bool) -> String {
    let with_e = format!("{stem}e");
    if is_listed(&with_e) {
        return with_e;
    }
    if let Some(plain) =
        stem.strip_suffix('k').filter(|plain| plain.ends_with('c') && is_listed(plain) && !is_listed(stem))
    {
        return plain.to_string();
    }
    if let Some(single) = undoubled(stem) {
        let is_kept = stem.ends_with(['l', 's', 'z', 'f']) && !is_listed(single);
        return if is_kept || is_listed(stem) { stem.to_string() } else { single.to_string() };
    }
    if !is_listed(stem) && wants_e(stem) { with_e } else { stem.to_string() }
}

fn undoubled(stem: &str) -> Option<&str> {
    let mut letters = stem.chars().rev();
    let last = letters.next().filter(|&c| c.is_ascii_alphabetic() && !is_vowel(c))?;
    (letters.next() == Some(last)).then(|| &stem[..stem.len() - 1])
}

/// True if English spells the stem with a silent "e" at its end.
fn wants_e(stem: &str) -> bool {
    let letters: Vec<char> = stem.chars().collect();
    let [.., before, last] = letters[..] else { return false };
    let n = letters.len();
    let third = if n >= 3 { letters[n - 3] } else { ' ' };
    let is_single_vowel =
        is_vowel(before) && (!is_vowel(third) || (third == 'u' && n >= 4 && matches!(letters[n - 4], 'q' | 'g')));
    match last {
        'v' | 'c' | 'u' => true,
        's' => before != 's',
        'z' => before != 'z',
        'g' => (is_vowel(before) && third != before) || matches!(before, 'd' | 'r' | 'l'),
        'l' => {
            matches!(before, 'b' | 'p' | 't' | 'd' | 'g' | 'k' | 'c' | 'f' | 'z' | 's')
                || (is_single_vowel && is_one_syllable(&letters))
        }
        'h' | 'w' | 'x' | 'y' | 'i' | 'o' | 'e' | 'a' => false,
        't' if before == 'a' && matches!(third, 'i' | 'u') => true,
        _ if !is_single_vowel => false,
        _ if is_one_syllable(&letters) => true,
        't' => before == 'a',
        'd' => matches!(before, 'i' | 'u' | 'a'),
        'r' => matches!(before, 'u' | 'i' | 'a'),
        'n' | 'b' => false,
        'k' => matches!(before, 'a' | 'i'),
        'm' => matches!(before, 'u' | 'a'),
        _ => false,
    }
}

fn is_one_syllable(letters: &[char]) -> bool {
    let groups = letters.split(|&c| !is_vowel(c)).filter(|group| !group.is_empty()).count();
    groups == 1
}

fn is_vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
}

fn has_vowel(stem: &str) -> bool {
    stem.chars().any(is_vowel)
}

fn singular(lower: &str) -> String {
    if let Some(known) = IRREGULAR_NOUNS.value(lower) {
        return known.to_string();
    }
    if let Some(stem) = lower.strip_suffix("en").filter(|stem| stem.len() > 1 && stem.ends_with('m')) {
        return format!("{stem}an");
    }
    if let Some((prefix, last)) = lower.rsplit_once('-').filter(|(_, last)| last.len() > 2) {
        return format!("{prefix}-{}", singular(last));
    }
    let Some(stem) = lower.strip_suffix('s').filter(|stem| stem.len() > 1) else { return lower.to_string() };
    if stem.ends_with('s') || stem.ends_with('\'') {
        return if stem.ends_with('\'') { stem.trim_end_matches('\'').to_string() } else { lower.to_string() };
    }
    if let Some(stem) = stem.strip_suffix("ie").filter(|stem| stem.len() > 1) {
        return format!("{stem}y");
    }
    let Some(short) = stem.strip_suffix('e') else { return stem.to_string() };
    let is_cut = ["ch", "sh", "ss", "x", "zz", "o"].iter().any(|ending| short.ends_with(ending));
    if is_cut { short.to_string() } else { stem.to_string() }
}

fn noun_in_case(plain: &str, lower: &str) -> String {
    if plain.starts_with(|c: char| c.is_ascii_digit()) {
        return lower.to_string();
    }
    let is_capitals = plain.strip_suffix('s').is_some_and(is_acronym);
    if is_capitals { plain[..plain.len() - 1].to_string() } else { singular(lower) }
}

fn singular_name(plain: &str) -> String {
    let single = singular(&plain.to_lowercase());
    let kept = plain.char_indices().zip(single.chars()).take_while(|((_, a), b)| a.to_lowercase().eq([*b])).count();
    plain.chars().take(kept).chain(single.chars().skip(kept)).collect()
}

/// "larger" is "large"; "better" is "good".
fn compared(lower: &str, ending: &str) -> String {
    if let Some(known) = IRREGULAR_ADJECTIVES.value(lower) {
        return known.to_string();
    }
    let Some(stem) = lower.strip_suffix(ending) else { return lower.to_string() };
    match stem.strip_suffix('i') {
        Some(stem) => format!("{stem}y"),
        None => from_stem(stem, is_stem),
    }
}

fn is_acronym(word: &str) -> bool {
    word.chars().count() > 1 && word.chars().all(|c| !c.is_lowercase()) && word.chars().any(char::is_uppercase)
}

fn is_demonym(plain: &str, lower: &str) -> bool {
    plain.starts_with(char::is_uppercase) && (DEMONYMS.has(lower) || DEMONYMS.has(plain))
}

fn number(plain: &str, lower: String) -> String {
    let is_figure = plain.starts_with(|c: char| c.is_ascii_digit());
    match is_figure {
        true => plain.replace(',', ""),
        false if is_acronym(plain) => plain.to_string(),
        false => lower,
    }
}

fn mark(plain: &str) -> String {
    match plain {
        "“" | "”" | "„" | "``" | "«" | "»" => "\"",
        "–" | "--" => "-",
        mark => mark,
    }
    .to_string()
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The forms of a verb by the rules of spelling: third person, past, participle.
    fn forms(verb: &str) -> Vec<(String, &'static str)> {
        let cut = |count: usize| &verb[..verb.len() - count];
        let letters: Vec<char> = verb.chars().collect();
        let [.., third, before, last] = letters[..] else { return Vec::new() };
        let third_person = match last {
            'y' if !is_vowel(before) => format!("{}ies", cut(1)),
            's' | 'x' | 'z' | 'o' => format!("{verb}es"),
            'h' if matches!(before, 'c' | 's') => format!("{verb}es"),
            _ => format!("{verb}s"),
        };
        // "stopped", but "visited": which of two syllables is stressed cannot be seen.
        let doubles = is_one_syllable(&letters)
            && is_vowel(before)
            && before != 'y'
            && !is_vowel(last)
            && !matches!(last, 'w' | 'x' | 'h')
            && (!is_vowel(third) || (third == 'u' && verb.starts_with("qu")));
        let (past, participle) = match last {
            'e' if before == 'i' => (format!("{verb}d"), format!("{}ying", cut(2))),
            'e' if matches!(before, 'e' | 'o' | 'y') => (format!("{verb}d"), format!("{verb}ing")),
            'e' => (format!("{verb}d"), format!("{}ing", cut(1))),
            'y' if !is_vowel(before) => (format!("{}ied", cut(1)), format!("{verb}ing")),
            'c' => (format!("{verb}ked"), format!("{verb}king")),
            _ if doubles => (format!("{verb}{last}ed"), format!("{verb}{last}ing")),
            _ => (format!("{verb}ed"), format!("{verb}ing")),
        };
        vec![(third_person, "VBZ"), (past, "VBD"), (participle, "VBG")]
    }

    #[test]
    fn every_listed_verb_is_the_lemma_of_its_forms() {
        let irregular: std::collections::HashSet<&str> = IRREGULAR_VERBS.iter().map(|(_, verb)| verb).collect();
        let mut wrong = Vec::new();
        for &verb in VERBS.iter().filter(|verb| verb.len() > 2) {
            for (form, tag) in forms(verb) {
                let found = lemma(&form, "VERB", tag);
                let is_irregular = tag != "VBZ" && irregular.contains(verb) || VERBS.contains(found.as_str());
                if found != verb && !is_irregular {
                    wrong.push(format!("{form}: {found}, not {verb}"));
                }
            }
        }
        wrong.sort();
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn forms_that_spelling_alone_would_mistake() {
        for (form, verb) in [
            ("overruled", "overrule"),
            ("massacring", "massacre"),
            ("extradites", "extradite"),
            ("electrocuted", "electrocute"),
            ("opined", "opine"),
            ("underscored", "underscore"),
            ("axing", "axe"),
            ("panicked", "panic"),
            ("vetoes", "veto"),
            ("stopped", "stop"),
            ("planned", "plan"),
            ("visiting", "visit"),
            ("controlled", "control"),
            ("focuses", "focus"),
            ("tied", "tie"),
        ] {
            assert_eq!(lemma(form, "VERB", "VBD"), verb);
        }
    }
}
