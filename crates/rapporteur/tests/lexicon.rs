//! The form of the word lists and of the tables of words: a header with the
//! source, sorted entries without doubles, and values that the code knows.

use rapporteur::lexicon::tables::{self, TABLES};
use rapporteur::lexicon::{self, FILES};
use std::collections::{BTreeSet, HashMap};

/// Entries and values, with the comments left out.
fn entries(text: &str) -> impl Iterator<Item = (&str, Option<&str>)> {
    text.lines().filter(|line| !line.starts_with('#')).map(|line| match line.split_once('\t') {
        Some((entry, value)) => (entry, Some(value)),
        None => (line, None),
    })
}

fn is_code(value: &str) -> bool {
    value.len() == 3 && value.bytes().all(|byte| byte.is_ascii_uppercase())
}

fn is_in(allowed: &str, value: &str) -> bool {
    allowed.split(' ').any(|known| known == value)
}

/// True if the head of `classes.tsv` has the value in its lines for this kind of value.
fn is_known(kind: &str, value: &str) -> bool {
    let known = |line: &'static str| line.strip_prefix("# ")?.strip_prefix(kind)?.strip_prefix(": ");
    let mut known = tables::MEANINGS.lines().filter_map(known).flat_map(|line| line.trim_end_matches('.').split(", "));
    known.any(|known| known == value)
}

/// True if the value may stand in the list; lists without a rule may have any.
fn fits(file: &str, value: Option<&str>) -> bool {
    let one_of = |allowed: &str| value.is_some_and(|value| is_in(allowed, value));
    match file {
        "turn_signs.txt" => value.is_some_and(|value| value.parse::<f64>().is_ok()),
        "given_names.txt" => one_of("f m fm"),
        "titles.txt" => value.is_none() || one_of("f m"),
        "countries.txt" | "demonyms.txt" => value.is_some_and(is_code),
        "timing_words.txt" => one_of("early late on-time"),
        _ => value != Some(""),
    }
}

/// True if a word of the table may have the class with this value, which is
/// empty where there is none.
fn fits_class(table: &str, class: &str, value: &str) -> bool {
    let mut others = value.split(' ');
    let first = others.next().unwrap_or_default();
    match class {
        "stance" if table == "nouns" => is_known("position", value),
        "stance" => is_known("position", first) && others.all(|form| is_in("to that from deed adj", form)),
        "cue" | "wording" => is_known("stance", value),
        "attitude" | "partisan" => is_known("stance", first) && others.next().is_some(),
        "genuineness" => is_in("fake false true", value),
        "setting" => is_in("channel venue", value),
        "event" | "alone" => is_known("kind of event", value),
        "status" => is_known("status", value),
        "implicative" => is_in("occurred negated former allowed", value),
        "hedge" | "hedging" => is_known("certainty", value),
        "governor" => is_in("said unsaid withheld", value),
        "named-kind" => {
            is_in("other organization person place", first) && others.all(|when| is_in("first always", when))
        }
        "role" | "person" => value.is_empty() || is_in("f m", value),
        "aspect" => value.is_empty() || is_in("start end part", value),
        "result" => is_in("above below", value),
        "unsure" => is_unsure(value),
        "undoing" => value.is_empty() || is_in("refuse lift", value),
        "contest" | "harm" => value.is_empty() || value == "own",
        "near-none" => is_in("affirmed negative lone", value),
        "lineage" => is_in("elder younger", value),
        "modal" => is_in("future conditional possible able obliged", value),
        "clock-half" => is_in("00 12", value),
        "number-side" => is_in("lead trail", value),
        "pronoun" => is_in("i you he she it we they", value),
        "question" => is_in("adverb pronoun choice", value),
        "stretch" => is_in("present ahead whole row", value),
        "divisor" => value.parse::<u32>().is_ok(),
        "gerund-mark" => is_in(" phrase", value),
        "means-preposition" => is_in(" held", value),
        "instrument-preposition" => is_in(" sure", value),
        "circumstance-preposition" => is_in(" untalked", value),
        "month-lead" => is_in(" sure", value),
        "compared-edge" => is_in("start end", value),
        "sector" => is_code(value),
        "plover" => value.starts_with(|c: char| c.is_ascii_uppercase()),
        "context" | "office" => !value.is_empty() && value == value.to_lowercase(),
        _ => value.is_empty(),
    }
}

/// A status, a certainty, and perhaps `new`.
fn is_unsure(value: &str) -> bool {
    let parts: Vec<&str> = value.split(' ').collect();
    let is_pair = |status: &str, certainty: &str| {
        (is_known("status", status) || status == "unknown")
            && (is_known("certainty", certainty) || certainty == "certain")
    };
    matches!(parts[..], [status, certainty] | [status, certainty, "new"] if is_pair(status, certainty))
}

/// The columns of each line of `classes.tsv`: class, tables, value, meaning.
fn classes() -> Vec<[&'static str; 4]> {
    let lines = tables::MEANINGS.lines().filter(|line| !line.starts_with('#'));
    lines.map(|line| line.split('\t').collect::<Vec<_>>().try_into().expect("four columns")).collect()
}

#[test]
fn lists_have_a_header_with_their_source() {
    for (file, text) in FILES.iter().chain(&TABLES).chain([&("classes", tables::MEANINGS)]) {
        let header: Vec<&str> = text.lines().take_while(|line| line.starts_with('#')).collect();
        assert!(header.iter().any(|line| line.contains("Source: ")), "{file}: no source in the header");
        assert!(!text.lines().skip(header.len()).any(|line| line.starts_with('#')), "{file}: comment after the header");
        assert!(text.ends_with('\n'), "{file}: no line end at the end");
    }
}

#[test]
fn entries_are_trimmed_sorted_and_single() {
    for (file, text) in FILES {
        let found: Vec<&str> = entries(text).map(|(entry, _)| entry).collect();
        assert!(!found.is_empty(), "{file}: empty");
        for entry in &found {
            let tidy = entry.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(!entry.is_empty() && *entry == tidy, "{file}: {entry:?} has odd spaces");
        }
        for pair in found.windows(2) {
            assert!(pair[0] < pair[1], "{file}: {:?} before {:?}", pair[0], pair[1]);
        }
    }
}

#[test]
fn values_are_known() {
    for (file, text) in FILES {
        for (entry, value) in entries(text) {
            assert!(fits(file, value), "{file}: {entry:?} has value {value:?}");
        }
    }
}

#[test]
fn lists_matched_in_lower_case_are_in_lower_case() {
    for (file, text) in FILES {
        if file.ends_with("_verbs.txt") || file.ends_with("_nouns.txt") || *file == "demonyms.txt" {
            for (entry, _) in entries(text) {
                assert_eq!(entry, entry.to_lowercase(), "{file}");
            }
        }
    }
}

#[test]
fn tables_are_tidy_with_one_line_a_word() {
    for (table, text) in TABLES {
        let words: Vec<&str> = tables::lines(text).map(|line| line.word).collect();
        for word in &words {
            let tidy = word.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(!word.is_empty() && *word == tidy, "{table}: {word:?} has odd spaces or capitals");
        }
        for pair in words.windows(2) {
            assert!(pair[0] < pair[1], "{table}: {:?} before {:?}", pair[0], pair[1]);
        }
        for line in tables::lines(text) {
            let classes: Vec<&str> = line.classes().map(|(class, _)| class).collect();
            assert!(classes.is_sorted_by(|one, next| one < next), "{table}: {:?}: {classes:?} unsorted", line.word);
        }
    }
}

#[test]
fn classes_of_words_and_their_values_are_known() {
    let described = classes();
    for (table, text) in TABLES {
        for line in tables::lines(text) {
            for (class, value) in line.classes() {
                let known = described.iter().find(|row| row[0] == class && is_in(row[1], table));
                let [.., form, _] = known.unwrap_or_else(|| panic!("{table}: {:?}: no class {class:?}", line.word));
                let is_right = fits_class(table, class, value) && (value.is_empty() || *form != "-");
                assert!(is_right, "{table}: {:?}: {class} has value {value:?}", line.word);
            }
        }
    }
}

#[test]
fn every_class_is_described_read_and_used() {
    let described: BTreeSet<_> = classes().iter().map(|row| (row[0], row[1].to_string())).collect();
    let read: BTreeSet<_> = lexicon::CLASSES.iter().map(|(class, of)| (*class, of.join(" "))).collect();
    assert_eq!(described, read, "classes.tsv, and the classes of src/lexicon.rs");
    for (class, of) in lexicon::CLASSES {
        for table in *of {
            assert!(!tables::words(class, &[table]).is_empty(), "no word of {table} is {class}");
        }
    }
    let lines: Vec<&str> = tables::MEANINGS.lines().skip_while(|line| line.starts_with('#')).collect();
    assert!(lines.is_sorted_by(|one, next| one < next), "classes.tsv is sorted");
    assert!(classes().iter().all(|row| row.iter().all(|column| !column.is_empty())), "classes.tsv has no gaps");
}

#[test]
fn a_word_has_a_class_in_one_of_its_tables() {
    for (class, of) in lexicon::CLASSES {
        let mut seen: HashMap<&str, &str> = HashMap::new();
        for table in *of {
            for word in tables::words(class, &[table]).into_keys() {
                let other = seen.insert(word, table);
                assert!(other.is_none(), "{word:?} is {class} in {table} and in {other:?}");
            }
        }
    }
}

#[test]
fn lists_agree_with_one_another() {
    for (noun, _) in lexicon::PERSON_NOUNS.iter() {
        assert!(!lexicon::ROLE_NOUNS.has(noun), "{noun:?} is both a role and a person noun");
    }
    for (demonym, code) in lexicon::DEMONYMS.iter() {
        assert!(lexicon::COUNTRIES.iter().any(|(_, known)| known == code), "{demonym:?}: no country {code}");
    }
    for (lists, name) in [(&lexicon::EVENT_VERBS, "verbs"), (&lexicon::EVENT_NOUNS, "nouns")] {
        for kind in ["meet", "attack", "elect", "win", "crash", "arrest"] {
            assert!(lists.iter().any(|(_, known)| known == kind), "no event {name} of kind {kind}");
        }
    }
}

#[test]
fn no_ending_is_longer_than_what_is_looked_at() {
    let (_, text) = FILES.iter().find(|(file, _)| *file == "spelling_endings.txt").expect("the list");
    assert!(entries(text).all(|(ending, _)| ending.len() <= 12));
}
