//! Parts and likeness of names. Begin with [`likeness`].

use crate::english::{APOSTROPHE_S, CURLY_APOSTROPHE_S, THE};
use crate::lexicon;
use std::cmp::Reverse;
use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization;

/// How alike two names are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Likeness {
    /// They share no part.
    None,
    /// They share a part, but another part stands against it.
    SharedPart,
    /// One is the other with parts left out ("Park", "Jane Baker").
    Shorter,
    /// Every part but one agrees, and that one is close in spelling: perhaps
    /// a misspelling, perhaps somebody else.
    Near,
    /// The same but for hyphens, spaces, case, accents, initials, order,
    /// transliteration (Sergei, Sergey) or the form of a given name (Robert, Bob).
    Variant,
    /// The same letters.
    Same,
}

/// The parts of a name, folded for comparison: lower case, no accents,
/// apostrophes and full stops dropped, split at spaces and hyphens.
pub fn parts(name: &str) -> Vec<String> {
    let plain: String = name.nfd().filter(|c| !is_combining(*c)).flat_map(char::to_lowercase).collect();
    let dropped = |c: char| matches!(c, '\'' | '’' | 'ʼ' | '`' | '.');
    plain
        .replace(['ß'], "ss")
        .split(|c: char| !(c.is_alphanumeric() || dropped(c)))
        .map(|part| part.strip_suffix(APOSTROPHE_S).or_else(|| part.strip_suffix(CURLY_APOSTROPHE_S)).unwrap_or(part))
        .map(|part| in_one_spelling(part.chars().filter(|&c| !dropped(c)).collect()))
        .filter(|part| !part.is_empty() && part != "s")
        .collect()
}

/// A word in one of several spellings: without accents, "labour" as "labor".
pub fn spelling(word: &str) -> String {
    in_one_spelling(word.nfd().filter(|c| !is_combining(*c)).collect())
}

/// The same, with "Lt." as "lieutenant" and "St" as "street".
pub fn written_out(word: &str) -> String {
    let spelt = spelling(word);
    let form = form(spelt.trim_end_matches('.'));
    if spelt.trim_end_matches('.').len() > 1 && is_abbreviation(form, &spelt) { form.to_string() } else { spelt }
}

/// True for one part of a name in the place of the other that is shorter, with the same first letter.
fn is_abbreviation(long: &str, short: &str) -> bool {
    short.len() < long.len() && short.chars().next() == long.chars().next()
}

/// No ending of the list is longer.
const LONGEST_ENDING: usize = 12;

/// The American spelling of a word without accents.
fn in_one_spelling(plain: String) -> String {
    let american = |(at, _): (usize, char)| {
        let ending = lexicon::SPELLING_ENDINGS.value(&plain[at..])?;
        Some(format!("{}{ending}", &plain[..at]))
    };
    let is_near_end = |&(at, _): &(usize, char)| at + LONGEST_ENDING >= plain.len();
    plain.char_indices().skip(3).filter(is_near_end).find_map(american).unwrap_or(plain)
}

/// How alike two names of people are. "Joe Marsh" and "Joe Marsh Jr." are two.
pub fn likeness(left: &str, right: &str) -> Likeness {
    if left == right && !parts(left).is_empty() {
        return Likeness::Same;
    }
    let (mut a, mut b) = (person(left).0, person(right).0);
    if has_middle_initial(&a) != has_middle_initial(&b) {
        [&mut a, &mut b].into_iter().for_each(drop_middle_initials);
    }
    if a.is_empty() || b.is_empty() {
        return Likeness::None;
    }
    let found =
        if is_bare_of(left, right) || is_bare_of(right, left) { Likeness::Shorter } else { likeness_of_parts(&a, &b) };
    if are_other_lines(left, right) { found.min(Likeness::SharedPart) } else { found }
}

/// "Vance III" of "Peter Vance III", though "Vance" alone could be the given name of a ruler.
fn is_bare_of(short: &str, long: &str) -> bool {
    let (Some(line), Some(other)) = (lineage(short), lineage(long)) else { return false };
    let (few, many) = (person(short).0, person(long).0);
    line == other && is_ruler(&few) && !is_ruler(&many) && many.len() > 1 && many.last() == few.first()
}

/// True for a given name and a number.
fn is_ruler(parts: &[String]) -> bool {
    matches!(parts, [name, number] if is_number(number) && is_given(name))
}

fn likeness_of_parts(a: &[String], b: &[String]) -> Likeness {
    let (fewer, more) = (a.len().min(b.len()), a.len().max(b.len()));
    if fewer > 1 && a.last() == b.last() && are_of_other_sexes(&a[0], &b[0]) {
        return Likeness::SharedPart;
    }
    // "Otto I" and "Otto II".
    let number = |parts: &[String]| parts.last().filter(|part| is_number(part)).cloned();
    if number(a).zip(number(b)).is_some_and(|(one, other)| one != other) {
        return Likeness::SharedPart;
    }
    let (glued_a, glued_b) = (fold(&a.concat()), fold(&b.concat()));
    if glued_a == glued_b || are_same_syllables(a, b) {
        return Likeness::Variant;
    }
    let shared = a.iter().filter(|part| b.iter().any(|other| is_same_part(part, other))).count();
    if is_turned(a, b) && (a.iter().all(|part| is_given(part)) || !is_rotated(a, b)) {
        return Likeness::SharedPart;
    }
    if shared >= fewer {
        return if fewer == 1 && fewer < more { Likeness::Shorter } else { Likeness::Variant };
    }
    if is_near(a, b, shared) {
        return Likeness::Near;
    }
    if shared > 0 { Likeness::SharedPart } else { Likeness::None }
}

/// Under which keys a name is found by all that may be [`Likeness::Shorter`]
/// than it or a [`Likeness::Variant`] of it, or it of them; [`keys_to_ask`]
/// gives the keys to ask for. Each name is then laid beside those of its keys,
/// not beside all.
pub(crate) fn keys_to_find(name: &str) -> Vec<String> {
    let parts = person(name).0;
    let first = |part: &str| part.chars().next().map(String::from);
    let mut keys = shared_keys(&parts);
    keys.extend(parts.iter().filter(|part| is_letter(part)).map(|part| format!("letter {part}")));
    keys.extend(parts.iter().filter_map(|part| first(part)).map(|first| format!("first {first}")));
    in_order_once(keys)
}

/// See [`keys_to_find`].
pub(crate) fn keys_to_ask(name: &str) -> Vec<String> {
    let parts = person(name).0;
    let first = |part: &str| part.chars().next().map(String::from);
    let mut keys = shared_keys(&parts);
    // "J. B." is like "Jane Baker", who is asked for by her letters.
    let is_all_letters = parts.iter().all(|part| is_letter(part));
    keys.extend(parts.iter().filter(|_| is_all_letters).map(|part| format!("first {part}")));
    keys.extend(parts.iter().filter_map(|part| first(part)).map(|first| format!("letter {first}")));
    in_order_once(keys)
}

/// The forms of each part, and all parts glued together.
fn shared_keys(parts: &[String]) -> Vec<String> {
    let mut keys: Vec<String> = parts.iter().flat_map(|part| [form(part).to_string(), fold(part)]).collect();
    keys.push(fold(&parts.concat()));
    keys.extend(korean(parts).map(|(family, given)| format!("{family} {}", given.concat())));
    keys
}

fn in_order_once(mut keys: Vec<String>) -> Vec<String> {
    keys.sort();
    keys.dedup();
    keys
}

/// True for a name that has a surname and more: "Hale Jr." has not.
pub fn is_full(name: &str) -> bool {
    person(name).0.len() > 1
}

/// What tells father from son of one name ("Jr.", "the elder"): one word for
/// all marks that mean the same.
pub fn lineage(name: &str) -> Option<&'static str> {
    person(name).1
}

/// True for two marks that are not one, and for a full name with "Jr." and one
/// without it. A number is often left out.
pub fn are_other_lines(left: &str, right: &str) -> bool {
    let is_number = |line: &str| line.starts_with(|c: char| c.is_ascii_digit());
    match (lineage(left), lineage(right)) {
        (Some(one), Some(other)) => one != other,
        (Some(line), None) => !is_number(line) && is_full(right),
        (None, Some(line)) => !is_number(line) && is_full(left),
        (None, None) => false,
    }
}

/// True for two full names whose given names are neither forms nor initials
/// nor spellings of each other.
pub fn have_other_given_names(left: &str, right: &str) -> bool {
    let ((a, _), (b, _)) = (person(left), person(right));
    let (Some(one), Some(other)) = (a.first(), b.first()) else { return false };
    let likeness = likeness_of_parts(&a, &b);
    if a.len() < 2 || b.len() < 2 || likeness >= Likeness::Variant {
        return false;
    }
    if let Some(((family, _), (other_family, _))) = korean(&a).zip(korean(&b)) {
        return family == other_family && likeness < Likeness::Near;
    }
    let are_forms = is_same_part(one, other) || is_short_form(one, other) || is_misspelling(one, other);
    !are_forms || are_of_other_sexes(one, other)
}

/// True if both begin with one given name. Two letters or initials are none.
pub fn share_given_name(left: &str, right: &str) -> bool {
    let (left, right) = (parts(left), parts(right));
    left.first() == right.first() && left.first().is_some_and(|part| part.chars().count() > 2)
}

/// "Alex" of "Alexander".
fn is_short_form(one: &str, other: &str) -> bool {
    one.len().min(other.len()) > 2 && (one.starts_with(other) || other.starts_with(one))
}

/// One or two letters apart, unless both are names and so short that another
/// one is soon close: "Tim", "Tom".
fn is_misspelling(one: &str, other: &str) -> bool {
    let is_short = one.chars().count().min(other.chars().count()) < 6;
    is_close(one, other) && (!is_short || !is_given(one) || !is_given(other) || sound(one) == sound(other))
}

fn are_of_other_sexes(one: &str, other: &str) -> bool {
    let sex = |part: &str| given_sex(part).filter(|sex| sex.len() == 1);
    sex(one).zip(sex(other)).is_some_and(|(one, other)| one != other)
}

/// One spelling for given names that sound the same: "Erik" and "Eric".
fn sound(part: &str) -> String {
    fold(&fold(part).replace('h', "").replace('c', "k").replace('z', "s"))
}

/// The parts of a person's name without the mark of its line, and that. Of a
/// name and a number alone ("Charles III") the number is part of the name.
fn person(name: &str) -> (Vec<String>, Option<&'static str>) {
    let mut parts = parts(&spread(name));
    let last = parts.last().map_or("", String::as_str);
    let adjective = |part: &str| lexicon::LINEAGE_ADJECTIVES.value(part);
    let mark = lexicon::LINEAGE_MARKS.value(last).or_else(|| adjective(last));
    if parts.len() > 1 && mark.is_some() {
        if !is_ruler(&parts) {
            parts.pop();
            parts.pop_if(|part| part.as_str() == THE);
        }
        return (parts, mark);
    }
    let mark = parts.first().and_then(|first| adjective(first)).filter(|_| parts.len() > 1);
    if mark.is_some() {
        parts.remove(0);
    }
    (parts, mark)
}

/// "M" of "Jane M. Baker".
fn has_middle_initial(parts: &[String]) -> bool {
    parts.len() > 2 && parts[1..parts.len() - 1].iter().any(|part| is_letter(part))
}

fn drop_middle_initials(parts: &mut Vec<String>) {
    let last = parts.len().saturating_sub(1);
    let mut at = 0;
    parts.retain(|part| {
        at += 1;
        at == 1 || at > last || !is_letter(part)
    });
}

fn is_letter(part: &str) -> bool {
    part.chars().count() == 1
}

/// The name without spaces, hyphens, accents and case, transliterations folded.
pub fn key(name: &str) -> String {
    let mut parts = parts(name);
    let number = parts.pop_if(|part| is_number(part)).unwrap_or_default();
    fold(&parts.concat()) + &number
}

/// The letters by which everybody calls this ("UN"), or else the name.
pub fn shortened(name: &str) -> &str {
    lexicon::KNOWN_ACRONYMS.value(name).unwrap_or(name)
}

/// The letters of a name that is made of nothing else ("W.H.O."), unless
/// everybody knows what they stand for or they are a country's.
pub fn unknown_letters(name: &str) -> Option<String> {
    let is_letter = |c: char| c.is_uppercase() || c.is_numeric() || c == '.';
    let letters: String = name.chars().filter(|c| *c != '.').collect();
    let is_short = (2..=8).contains(&letters.chars().count()) && name.chars().all(is_letter);
    let is_known = || lexicon::KNOWN_ACRONYMS.iter().any(|(_, known)| known == letters);
    (is_short && !lexicon::COUNTRIES.has(name) && !is_known()).then_some(letters)
}

/// True if the short form could be the initials of the long one ("IAEA").
pub fn is_acronym(short: &str, long: &str) -> bool {
    let letters: String = short.chars().filter(|c| c.is_alphanumeric()).collect();
    if letters.chars().count() < 2 || !letters.chars().all(|c| c.is_uppercase() || c.is_numeric()) {
        return false;
    }
    initials(long).contains(&letters)
}

/// The first letters of a name of several words: of those that begin with a
/// capital, and of all.
pub fn initials(name: &str) -> Vec<String> {
    let words: Vec<&str> = name.split([' ', '-']).filter(|word| !word.is_empty()).collect();
    if words.len() < 2 {
        return Vec::new();
    }
    let first = || words.iter().filter_map(|word| word.chars().next());
    let capitals: String = first().filter(|c| c.is_uppercase()).collect();
    let all: String = first().flat_map(char::to_uppercase).collect();
    if capitals == all { vec![all] } else { vec![capitals, all] }
}

/// Least number of letters to insert, drop or change.
pub fn edits(left: &str, right: &str) -> usize {
    let right: Vec<char> = right.chars().collect();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (i, a) in left.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, &b) in right.iter().enumerate() {
            let cost = diagonal + usize::from(a != b);
            diagonal = row[j + 1];
            row[j + 1] = cost.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[right.len()]
}

fn is_combining(c: char) -> bool {
    matches!(c as u32, 0x300..=0x36f | 0x1ab0..=0x1aff | 0x20d0..=0x20ff)
}

/// Spellings of one sound with the one that stands for all, longer ones first.
static SOUNDS: LazyLock<Vec<(&str, &str)>> = LazyLock::new(|| {
    let mut sounds: Vec<_> = lexicon::NAME_SOUNDS.iter().collect();
    sounds.sort_unstable_by_key(|(from, _)| (Reverse(from.len()), *from));
    sounds
});

/// One spelling for the commonest transliterations of the same sound.
fn fold(part: &str) -> String {
    let mut folded = part.to_string();
    for (from, to) in SOUNDS.iter() {
        if folded.contains(from) {
            folded = folded.replace(from, to);
        }
    }
    let mut single = String::with_capacity(folded.len());
    for c in folded.chars() {
        if !single.ends_with(c) {
            single.push(c);
        }
    }
    single
}

fn is_same_part(a: &str, b: &str) -> bool {
    a == b
        || form(a) == form(b)
        || (a.chars().count() > 3 && fold(a) == fold(b))
        || is_initial(a, b)
        || is_initial(b, a)
}

/// The form that stands for all spellings and short forms of a part of a name.
fn form(part: &str) -> &str {
    lexicon::NAME_FORMS.value(part).unwrap_or(part)
}

/// A Roman number of a ruler or of one of a line.
fn is_number(part: &str) -> bool {
    !part.is_empty() && part.chars().all(|c| matches!(c, 'i' | 'v'))
}

fn is_initial(short: &str, long: &str) -> bool {
    !(is_number(short) && is_number(long))
        && short.chars().count() == 1
        && long.chars().count() > 1
        && long.starts_with(short)
}

/// "JR Marland" as "J R Marland", but "Joe Marsh III" as it is.
fn spread(name: &str) -> String {
    let is_mixed = name.chars().any(char::is_lowercase);
    let is_initials =
        |word: &str| matches!(word.len(), 2 | 3) && is_mixed && word.bytes().all(|c| c.is_ascii_uppercase());
    let is_mark = |word: &str| lexicon::LINEAGE_MARKS.has(&word.to_lowercase()) && !name.starts_with(word);
    let words = name.split(' ').map(|word| {
        let letters = || word.chars().map(String::from).collect::<Vec<_>>().join(" ");
        if is_initials(word) && !is_mark(word) { letters() } else { word.to_string() }
    });
    words.collect::<Vec<_>>().join(" ")
}

/// The same parts in another order.
fn is_turned(a: &[String], b: &[String]) -> bool {
    let sorted = |parts: &[String]| {
        let mut folded: Vec<String> = parts.iter().map(|part| fold(part)).collect();
        folded.sort();
        folded
    };
    a.len() > 1 && sorted(a) == sorted(b) && !a.iter().zip(b).all(|(x, y)| is_same_part(x, y))
}

/// The same parts, the last first: "Tanabe Haruto", and not "Hamad bin Khalid al-Tarif" and
/// "Khalid bin Hamad al-Tarif".
fn is_rotated(a: &[String], b: &[String]) -> bool {
    (1..a.len()).any(|first| a[first..].iter().chain(&a[..first]).zip(b).all(|(x, y)| is_same_part(x, y)))
}

/// True for a given name: of those alone the order says which is the surname.
fn is_given(part: &str) -> bool {
    given_sex(part).is_some()
}

/// Whether women, men or both have this given name; nothing for what is none.
fn given_sex(part: &str) -> Option<&'static str> {
    let mut letters = part.chars();
    let first = letters.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
    lexicon::GIVEN_NAMES.value(&(first + letters.as_str()))
}

/// Two Korean names whose given names have the same syllables: "Park Yong-chol"
/// and "Park Young-chul", family name first or last.
fn are_same_syllables(a: &[String], b: &[String]) -> bool {
    korean(a).zip(korean(b)).is_some_and(|(a, b)| a == b)
}

/// Family name, and the two syllables of the given name in one spelling.
fn korean(parts: &[String]) -> Option<(&str, [&str; 2])> {
    let [first, second, third] = parts else { return None };
    let syllable = |part: &str| lexicon::KOREAN_SYLLABLES.value(part);
    let family_first = || Some((first.as_str(), [syllable(second)?, syllable(third)?]));
    let family_last = || Some((third.as_str(), [syllable(first)?, syllable(second)?]));
    family_first().or_else(family_last)
}

/// All parts but some agree, and those are one or two letters apart.
fn is_near(a: &[String], b: &[String], shared: usize) -> bool {
    if a.len() != b.len() || shared == 0 {
        return false;
    }
    let apart = a.iter().zip(b).filter(|(x, y)| !is_same_part(x, y));
    apart.clone().count() > 0 && apart.clone().all(|(x, y)| is_close(x, y))
}

/// One or two letters apart.
fn is_close(one: &str, other: &str) -> bool {
    edits(one, other) <= 1 + one.chars().count() / 5
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn likeness_of_names() {
        use Likeness::*;
        for (left, right, want) in [
            ("Ana Lopez", "Ana Lopez", Same),
            ("Ana López", "Ana Lopez", Variant),
            ("Park Yong-min", "Park Yong Min", Variant),
            ("Park Yong-min", "Park Young-min", Variant),
            ("Sergei Orlov", "Sergey Orlov", Variant),
            ("Aleksei Orlov", "Alexey Orlov", Variant),
            ("Orlov", "Sergey Orlov", Shorter),
            ("Park Yong-chol", "Park Young-chul", Variant),
            ("Yong-chol Park", "Park Young-chul", Variant),
            ("Park Jong-chul", "Park Yong-chul", Near),
            ("Muhammad al-Haddad", "Mohamed El Hadad", Variant),
            ("Bob Marland", "Robert Marland", Variant),
            ("Tanabe Haruto", "Haruto Tanabe", Variant),
            ("James Thomas", "Thomas James", SharedPart),
            ("Hamad bin Khalid al-Tarif", "Khalid bin Hamad al-Tarif", SharedPart),
            ("Park Yong Min", "Yong Min Park", Variant),
            ("Otto I", "Otto II", SharedPart),
            ("Brooks III", "Calvin Brooks III", Shorter),
            ("Brooks III", "Calvin Brooks II", SharedPart),
            ("Ahmed Saleh senior", "Ahmed Saleh junior", SharedPart),
            ("JR Marland", "John Robert Marland", Variant),
            ("J. R. Marland", "JR Marland", Variant),
            ("J. Baker", "Jane Baker", Variant),
            ("Jane M. Baker", "Jane Baker", Variant),
            ("Mark M. Baker", "Mark Baker", Variant),
            ("Park Jong-chul", "Park Yong-chol", Near),
            ("Park Jong-un", "Park Chang-son", SharedPart),
            ("Henrik Olu", "Henrike Olu", SharedPart),
            ("Robert Hale", "Hale", Shorter),
            ("Ana Lopez", "Omar Haddad", None),
            ("Joe Marsh Jr.", "Joe Marsh, Jr", Variant),
            ("Joe Marsh Jr.", "Joseph Marsh fils", Variant),
            ("Joe Marsh Jr.", "Joe Marsh Sr.", SharedPart),
            ("Joe Marsh Jr.", "Joe Marsh", SharedPart),
            ("Joe Marsh III", "Joe Marsh", Variant),
            ("Joe Marsh III", "Joe Marsh II", SharedPart),
            ("Hale Jr.", "Robert Hale Jr.", Shorter),
            ("Hale Jr.", "Robert Hale", SharedPart),
            ("elder Hale", "Robert Hale Jr.", SharedPart),
            ("elder Hale", "Robert Hale Sr.", Shorter),
            ("Hale", "Robert Hale Jr.", Shorter),
            ("King Charles", "Charles III", SharedPart),
            ("Charles II", "Charles III", SharedPart),
            ("Charles", "Charles III", Shorter),
            ("Vance III", "Peter Vance III", Shorter),
            ("Peter Vance III", "Vance II", SharedPart),
        ] {
            assert_eq!(likeness(left, right), want, "{left} / {right}");
        }
    }

    #[test]
    fn given_names_that_are_others() {
        for (left, right, want) in [
            ("Ingrid Sallow", "Astrid Sallow", true),
            ("Tim Sallow", "Tom Sallow", true),
            ("Daniel Sallow", "Daniela Sallow", true),
            ("Marie Sallow", "Maria Sallow", true),
            ("Kim Jong-un", "Kim Yo-jong", true),
            ("Ana Lopez", "Omar Haddad", true),
            ("Erik Sallow", "Eric Sallow", false),
            ("Alex Sallow", "Alexander Sallow", false),
            ("Jon Sallow", "John Sallow", false),
            ("Bob Sallow", "Robert Sallow", false),
            ("J. Sallow", "John Sallow", false),
            ("Michael Sallow", "Micheal Sallow", false),
            ("Sallow", "John Sallow", false),
            ("Park Jong-chul", "Park Yong-chul", false),
            ("Juan Kestrel", "Juan Marsh", false),
            ("Haruto Tanabe", "Tanabe Haruto", false),
        ] {
            assert_eq!(have_other_given_names(left, right), want, "{left} / {right}");
        }
    }

    #[test]
    fn acronyms() {
        assert!(is_acronym("IAEA", "International Atomic Energy Agency"));
        assert!(is_acronym("DoJ".to_uppercase().as_str(), "Department of Justice"));
        assert!(!is_acronym("UN", "United States"));
        assert!(!is_acronym("x", "Xylophone"));
    }
}
