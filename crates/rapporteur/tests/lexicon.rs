//! The form of the word lists: a header with the source, sorted entries
//! without doubles, and values that the code knows.

use rapporteur::lexicon::{self, FILES};

const STANCES: &str = "says claims suggests confirms denies warns promises demands asks expects withholds accuses praises criticises doubts";
const STATUSES: &str = "occurred ongoing planned expected proposed conditional possible postponed cancelled revived failed denied negated standing former";
const POSITIONS: &str = "demands offers refuses accepts supports opposes expects";
const CERTAINTIES: &str = "probable possible reported";
/// Kinds of event: one list for verbs and nouns, so that "met" and "meeting"
/// are the same.
const KINDS: &str = "abduct abuse accuse acquit agree aid apologise appoint approve arrest attack ban born bribe build burn buy \
    campaign celebrate change charge close collapse convict cooperate crash create cut damage deceive demand deploy destroy die \
    disappear disarm dismiss divorce earn elect end escape evacuate expel explode fall fight find flood fund give hack heat hire \
    hit honour impeach infect injure invade invest investigate invite kill launch lose marry meet merge move negotiate open \
    overthrow pay perform play plead plot produce promise protest publish quake qualify quarrel reject release rescue resign retire rise rule sanction \
    score search seize sell send sentence sicken sign sink smuggle speak split start steal storm strike study sue surround talk test \
    threaten travel treat try visit vote win withdraw";

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

/// True if the value may stand in the list; lists without a rule may have any.
fn fits(file: &str, value: Option<&str>) -> bool {
    let one_of = |allowed: &str| value.is_some_and(|value| allowed.split_whitespace().any(|known| known == value));
    match file {
        "cue_verbs.txt" | "cue_nouns.txt" => one_of(STANCES),
        "attitude_verbs.txt" | "attitude_adjectives.txt" => {
            value.and_then(|value| value.split_once(' ')).is_some_and(|pair| is_in(STANCES, pair.0))
        }
        "turn_signs.txt" => value.is_some_and(|value| value.parse::<f64>().is_ok()),
        "genuineness_words.txt" => one_of("fake false true"),
        "speech_settings.txt" => one_of("channel venue"),
        "event_verbs.txt" | "event_nouns.txt" | "event_adjectives.txt" => one_of(KINDS),
        "status_cues.txt" => one_of(STATUSES),
        "hedges.txt" => one_of(CERTAINTIES),
        "stance_words.txt" => value.is_some_and(|value| {
            let (stance, forms) = value.split_once(' ').unwrap_or((value, ""));
            is_in(POSITIONS, stance) && forms.split_whitespace().all(|form| is_in("to that from deed adj", form))
        }),
        "stance_nouns.txt" => one_of(POSITIONS),
        "named_kinds.txt" => value.is_some_and(|value| {
            let (kind, place) = value.split_once(' ').unwrap_or((value, "first"));
            is_in("other organization person place", kind) && is_in("first always", place)
        }),
        "given_names.txt" => one_of("f m fm"),
        "titles.txt" | "role_nouns.txt" | "person_nouns.txt" => value.is_none() || one_of("f m"),
        "countries.txt" | "demonyms.txt" => value.is_some_and(is_code),
        "aspect_verbs.txt" => value.is_none() || one_of("start end part"),
        "result_verbs.txt" => one_of("above below"),
        "alone_verbs.txt" => one_of(KINDS),
        "hedging_words.txt" => one_of(CERTAINTIES),
        "unsure_words.txt" => value.is_some_and(|value| {
            let parts: Vec<&str> = value.split(' ').collect();
            let is_pair = |status: &str, certainty: &str| {
                (is_in(STATUSES, status) || status == "unknown")
                    && (is_in(CERTAINTIES, certainty) || certainty == "certain")
            };
            matches!(parts[..], [status, certainty] | [status, certainty, "new"] if is_pair(status, certainty))
        }),
        "undoing_verbs.txt" => value.is_none() || one_of("refuse lift"),
        "contest_words.txt" => value.is_none() || one_of("own"),
        "timing_words.txt" => one_of("early late on-time"),
        "light_verbs.txt" | "dull_verbs.txt" | "people_nouns.txt" | "organization_nouns.txt" | "place_nouns.txt" => {
            value.is_none()
        }
        _ => value != Some(""),
    }
}

#[test]
fn lists_have_a_header_with_their_source() {
    for (file, text) in FILES {
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
    let as_written = ["titles.txt", "countries.txt", "given_names.txt"];
    for (file, text) in FILES {
        let by_lemma = file.ends_with("_verbs.txt") || file.ends_with("_nouns.txt");
        if !as_written.contains(file) && (by_lemma || ["demonyms.txt", "status_cues.txt", "hedges.txt"].contains(file))
        {
            for (entry, _) in entries(text) {
                assert_eq!(entry, entry.to_lowercase(), "{file}");
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
