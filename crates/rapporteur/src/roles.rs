//! Words and likeness of roles ("US secretary of state"). Begin with [`words`].

use crate::lexicon;

/// The telling words of a role, folded: lower case, no articles and no "of",
/// demonyms and country names as their ISO code.
pub fn words(role: &str) -> Vec<String> {
    let forms: Vec<&str> = role
        .split([' ', '-'])
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
        .filter(|word| !word.is_empty())
        .collect();
    let lower: Vec<String> = forms.iter().map(|form| form.to_lowercase()).collect();
    let lower: Vec<&str> = lower.iter().map(String::as_str).collect();
    let mut words = Vec::new();
    let mut at = 0;
    while at < forms.len() {
        let code = lexicon::DEMONYMS.longest_at(&lower, at).or_else(|| lexicon::COUNTRIES.longest_at(&forms, at));
        match code {
            Some((count, code)) if !code.is_empty() => {
                words.push(code.to_string());
                at += count;
            }
            _ => {
                if !matches!(lower[at], "the" | "a" | "an" | "of" | "to" | "s" | "mr" | "mrs" | "ms" | "miss") {
                    words.push(lower[at].to_string());
                }
                at += 1;
            }
        }
    }
    words
}

/// True if every word of the shorter role is in the longer one, and one of
/// them is a word for a role, not only a country.
pub fn agree(one: &[String], other: &[String]) -> bool {
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    let is_code = |word: &String| word.len() == 3 && word.chars().all(char::is_uppercase);
    short.iter().any(|word| !is_code(word)) && short.iter().all(|word| long.contains(word))
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
    }
}
