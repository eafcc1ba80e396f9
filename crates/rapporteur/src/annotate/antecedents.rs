//! Candidates for antecedents, what may refer back to what: heads of nominals, and for each those before
//! it that it could mean, with features for a scorer. Word-level, after
//! Dobrovolskii 2021 (wl-coref). Begin with [`find`].

use crate::annotations::{Annotations, AntecedentCandidates, Candidate, Hints, Pair, SentenceHint, Word};
use crate::english::{A, AN, HE, I, IT, SHE, THE, THEY, WE, YOU};
use crate::grammar::Tree;
use crate::lexicon;
use crate::marks;
use crate::names;
use crate::report::{Report, SectionKind};
use crate::text::Span;
use std::collections::HashMap;

/// Number of the nearest candidates before a mention that are scored,
const NEAR: usize = 60;
/// and of further ones that share a word.
const FAR: usize = 20;

/// All candidates with their possible antecedents, nearest first.
pub(super) fn find(report: &Report, all: &Annotations, hints: &Hints) -> AntecedentCandidates {
    let tree = Tree::new(&all.words, &report.text);
    let reading =
        Reading { report, all, tree: &tree, names: names_by_word(all, hints), quoted: marks::quoted(&report.text) };
    let details: Vec<Detail> = (0..all.words.len()).filter_map(|word| detail(&reading, word)).collect();
    let antecedents = antecedents(&details);
    let list = details.iter().map(|detail| Candidate { word: detail.word as u32, features: detail.features }).collect();
    let mut pairs = Vec::new();
    for (later, earlier) in antecedents.into_iter().enumerate() {
        for earlier in earlier {
            let features = pair(&reading, &details, later, earlier);
            pairs.push(Pair { later: later as u32, earlier: earlier as u32, features });
        }
    }
    AntecedentCandidates { list, pairs }
}

struct Reading<'a> {
    report: &'a Report,
    all: &'a Annotations,
    tree: &'a Tree<'a>,
    /// For each word, the name it stands in: its words and label.
    names: Vec<Option<(usize, usize, &'a str)>>,
    quoted: Vec<Span>,
}

/// What is known of a candidate by itself.
struct Detail {
    word: usize,
    features: [u8; Candidate::FEATURES],
    lemma: String,
    /// Words of the name, folded; empty if it is none.
    name: Vec<String>,
    /// The whole name as written, or the head word.
    core: Span,
    /// `core` as names are compared.
    key: String,
    /// Lemmas of the words that describe it.
    modifiers: Vec<String>,
    class: u8,
    label: u8,
    number: u8,
    gender: u8,
    animacy: u8,
    segment: Option<usize>,
}

fn names_by_word<'a>(all: &Annotations, hints: &'a Hints) -> Vec<Option<(usize, usize, &'a str)>> {
    let mut found = vec![None; all.words.len()];
    for (sentence, hint) in all.parse.sentences.iter().zip(&hints.sentences) {
        for (first, last, label) in &hint.names {
            let (first, last) = ((sentence.first + first) as usize, (sentence.first + last) as usize);
            for slot in found.iter_mut().take(last.min(sentence.last as usize)).skip(first) {
                *slot = Some((first, last, label.as_str()));
            }
        }
    }
    found
}

fn detail(reading: &Reading, word: usize) -> Option<Detail> {
    let tree = reading.tree;
    let entry = &tree.words[word];
    if !may_refer(tree, word) {
        return None;
    }
    let name = reading.names[word];
    if let Some((first, last, _)) = name
        && tree.head(word).is_some_and(|head| (first..last).contains(&head))
        && !["nmod", "conj", "appos"].iter().any(|relation| tree.is(word, relation))
    {
        return None;
    }
    let lower = tree.lower(word);
    let class = class(entry, &lower);
    let modifiers: Vec<usize> = tree
        .children(word)
        .iter()
        .copied()
        .filter(|&child| matches!(tree.words[child].upos.as_str(), "ADJ" | "NOUN" | "PROPN" | "NUM"))
        .filter(|&child| child < word || tree.is(child, "flat") || tree.is(child, "nmod"))
        .collect();
    let name_words = match name {
        Some((first, last, _)) => (first..last).collect(),
        None if entry.upos == "PROPN" => {
            let own = tree.children(word).iter().copied().filter(|&child| tree.words[child].upos == "PROPN");
            own.filter(|&child| tree.is(child, "flat") || tree.is(child, "compound")).chain([word]).collect()
        }
        None => Vec::new(),
    };
    let core = name.map_or(entry.span, |(first, last, _)| {
        tree.words[first].span.join(tree.words[last.min(tree.words.len()) - 1].span)
    });
    let label = name.map_or(0, |(_, _, label)| place_in(&[SentenceHint::PERSON, "ORG", "LOC", "EVENT", "MISC"], label));
    let animacy = animacy(tree, word, class, label);
    let segment = marks::holding(&reading.quoted, entry.span);
    let number = match entry.xpos.as_str() {
        "NN" | "NNP" => 1,
        "NNS" | "NNPS" => 2,
        _ if matches!(class, CLASS_I | CLASS_HE | CLASS_SHE | CLASS_IT) => 1,
        _ if matches!(class, CLASS_WE | CLASS_THEY) => 2,
        _ => 0,
    };
    let gender = gender(reading, word, class, label, &name_words);
    let sentence = &reading.all.parse.sentences[entry.sentence as usize];
    let section = reading.report.sections.get(sentence.section as usize);
    let is_heading = section.is_some_and(|section| section.kind != SectionKind::Paragraph);
    let features = [
        class,
        determiner(tree, word),
        role(tree, word),
        label,
        number,
        gender,
        animacy,
        u8::from(segment.is_some()),
        u8::from(tree.child(word, "conj").is_some()),
        u8::from(is_heading),
    ];
    Some(Detail {
        word,
        features,
        lemma: entry.lemma.to_lowercase(),
        name: name_words.iter().map(|&word| names::key(tree.form(word))).filter(|key| !key.is_empty()).collect(),
        core,
        key: names::key(core.of(&reading.report.text)),
        modifiers: modifiers.iter().map(|&word| tree.words[word].lemma.to_lowercase()).collect(),
        class,
        label,
        number,
        gender,
        animacy,
        segment,
    })
}

/// Nouns, names and pronouns, and numbers that stand for what they count.
fn may_refer(tree: &Tree, word: usize) -> bool {
    match tree.words[word].upos.as_str() {
        "NOUN" | "PROPN" | "PRON" => !tree.is(word, "flat"),
        "NUM" => !["nummod", "flat", "compound", "punct"].iter().any(|relation| tree.is(word, relation)),
        _ => false,
    }
}

const CLASS_I: u8 = 2;
const CLASS_HE: u8 = 4;
const CLASS_SHE: u8 = 5;
const CLASS_IT: u8 = 6;
const CLASS_WE: u8 = 7;
const CLASS_THEY: u8 = 8;
const CLASS_OTHER: u8 = 11;

/// 0 noun, 1 proper noun, then classes of pronouns.
fn class(word: &Word, lower: &str) -> u8 {
    match word.upos.as_str() {
        "NOUN" | "NUM" => 0,
        "PROPN" => 1,
        _ => match lexicon::PRONOUNS.value(lower) {
            Some(I) => CLASS_I,
            Some(YOU) => 3,
            Some(HE) => CLASS_HE,
            Some(SHE) => CLASS_SHE,
            Some(IT) => CLASS_IT,
            Some(WE) => CLASS_WE,
            Some(THEY) => CLASS_THEY,
            _ if lexicon::DEMONSTRATIVES.has(lower) => 9,
            _ if lexicon::WH_WORDS.has(lower) => 10,
            _ => CLASS_OTHER,
        },
    }
}

/// 0 none, then "the", "a", "this" and the like, others, a possessor.
fn determiner(tree: &Tree, word: usize) -> u8 {
    let mut found = 0;
    for &child in tree.children(word) {
        let value = if tree.is(child, "det") {
            match tree.lower(child).as_str() {
                THE => 1,
                A | AN => 2,
                word if lexicon::DEMONSTRATIVES.has(word) => 3,
                _ => 4,
            }
        } else if tree.words[child].relation == "nmod:poss" {
            5
        } else {
            0
        };
        found = found.max(value);
    }
    found
}

fn role(tree: &Tree, word: usize) -> u8 {
    let relation = tree.words[word].relation.as_str();
    if relation == "nsubj:pass" {
        return 11;
    }
    if relation == "nmod:poss" {
        return 12;
    }
    let main = relation.split(':').next().unwrap_or_default();
    place_in(&["nsubj", "obj", "iobj", "obl", "nmod", "appos", "conj", "root", "compound", "expl"], main)
}

/// Place in the list, counted from one; 0 if it is not there.
fn place_in(list: &[&str], wanted: &str) -> u8 {
    list.iter().position(|one| *one == wanted).map_or(0, |place| place as u8 + 1)
}

/// 0 not known, 1 a person or people, 2 an organisation, 3 a place, 4 other things that have a name.
fn animacy(tree: &Tree, word: usize, class: u8, label: u8) -> u8 {
    match (class, label) {
        (CLASS_I | 3 | CLASS_HE | CLASS_SHE | CLASS_WE, _) | (_, 1) => return 1,
        (_, 2) => return 2,
        (_, 3) => return 3,
        (_, 4 | 5) => return 4,
        _ => {}
    }
    let lemma = tree.words[word].lemma.to_lowercase();
    if class > 1 {
        0
    } else if lexicon::ROLE_NOUNS.has(&lemma) || lexicon::PERSON_NOUNS.has(&lemma) || lexicon::PEOPLE_NOUNS.has(&lemma)
    {
        1
    } else if lexicon::ORGANIZATION_NOUNS.has(&lemma) {
        2
    } else if lexicon::PLACE_NOUNS.has(&lemma) || lexicon::COUNTRIES.has(tree.form(word)) {
        3
    } else {
        0
    }
}

/// 0 not known, 1 male, 2 female.
fn gender(reading: &Reading, word: usize, class: u8, label: u8, name: &[usize]) -> u8 {
    let tree = reading.tree;
    let coded = |value: &str| match value {
        "m" => 1,
        "f" => 2,
        _ => 0,
    };
    match class {
        CLASS_HE => return 1,
        CLASS_SHE => return 2,
        2.. => return 0,
        _ => {}
    }
    let lemma = tree.words[word].lemma.to_lowercase();
    if label == 1 {
        let before = name.first().and_then(|first| first.checked_sub(1));
        let titles = before.into_iter().chain(name.first().copied());
        let by_title = titles.map(|word| tree.form(word).trim_end_matches('.')).find_map(lexicon_title);
        let given = name.first().and_then(|&word| lexicon::GIVEN_NAMES.value(tree.form(word)));
        return coded(by_title.or(given).unwrap_or_default());
    }
    coded(lexicon::ROLE_NOUNS.value(&lemma).or_else(|| lexicon::PERSON_NOUNS.value(&lemma)).unwrap_or_default())
}

fn lexicon_title(word: &str) -> Option<&'static str> {
    lexicon::TITLES.value(word).filter(|value| !value.is_empty())
}

/// For each candidate the ones before it: the nearest, then those further off that share a word with it.
fn antecedents(details: &[Detail]) -> Vec<Vec<usize>> {
    let mut by_word: HashMap<&str, Vec<usize>> = HashMap::new();
    let mut all = Vec::with_capacity(details.len());
    for (later, detail) in details.iter().enumerate() {
        let first_near = later.saturating_sub(NEAR);
        let mut found: Vec<usize> = (first_near..later).rev().collect();
        if detail.class < 2 {
            let words = detail.name.iter().map(String::as_str).chain([detail.lemma.as_str()]);
            let shared = words.filter_map(|word| by_word.get(word)).flatten();
            let mut far: Vec<usize> = shared.copied().filter(|&earlier| earlier < first_near).collect();
            far.sort_unstable();
            far.dedup();
            found.extend(far.into_iter().rev().take(FAR));
            for word in detail.name.iter().map(String::as_str).chain([detail.lemma.as_str()]) {
                let known = by_word.entry(word).or_default();
                if known.last() != Some(&later) {
                    known.push(later);
                }
                // Only the last ones count, so the list need not grow with the report.
                if known.len() > 2 * (NEAR + FAR) {
                    known.drain(..FAR);
                }
            }
        }
        all.push(found);
    }
    all
}

/// A logarithm that fills a byte at about 250.
fn distance(far: usize) -> u8 {
    (((far + 1) as f32).log2() * 32.0).min(255.0) as u8
}

fn flag(is_so: bool) -> u8 {
    if is_so { 255 } else { 0 }
}

fn pair(reading: &Reading, details: &[Detail], later: usize, earlier: usize) -> [u8; Pair::FEATURES] {
    let tree = reading.tree;
    let (a, b) = (&details[later], &details[earlier]);
    let (word, other) = (&tree.words[a.word], &tree.words[b.word]);
    let between = word.sentence.abs_diff(other.sentence) as usize;
    let (known, overlap) = shared(&a.name, &b.name);
    let (described, common) = shared(&a.modifiers, &b.modifiers);
    let both = |one: u8, two: u8| one > 0 && two > 0;
    let is_named = !a.name.is_empty() && !b.name.is_empty();
    let heads = (tree.head(a.word), tree.head(b.word));
    let is_apposition =
        tree.is(a.word, "appos") && heads.0 == Some(b.word) || tree.is(b.word, "appos") && heads.1 == Some(a.word);
    let is_copula = |one: usize, two: usize| {
        tree.is(one, "nsubj") && tree.head(one) == Some(two) && tree.child(two, "cop").is_some()
    };
    let titled = |name: &Detail, nominal: &Detail| {
        name.label == 1 && nominal.class == 0 && {
            let first = name.core.start;
            let at = tree.words.partition_point(|word| word.span.start < first);
            (at.saturating_sub(3)..at).any(|before| tree.words[before].lemma.eq_ignore_ascii_case(&nominal.lemma))
                || name.modifiers.contains(&nominal.lemma)
        }
    };
    let person_pronoun = matches!(a.class, CLASS_HE | CLASS_SHE);
    [
        flag(a.lemma == b.lemma),
        flag(is_named && a.key == b.key),
        flag(between == 0),
        distance(between),
        distance(later - earlier),
        flag(both(a.number, b.number) && a.number == b.number),
        flag(both(a.number, b.number) && a.number != b.number),
        flag(both(a.label, b.label) && a.label == b.label),
        flag(both(a.label, b.label) && a.label != b.label),
        flag(a.class > 1 && a.class == b.class),
        if known { (overlap * 255.0) as u8 } else { 0 },
        flag(described && common > 0.0),
        flag(described && common == 0.0),
        flag(both(a.gender, b.gender) && a.gender == b.gender),
        flag(both(a.gender, b.gender) && a.gender != b.gender),
        flag(a.segment.is_some() == b.segment.is_some()),
        flag(a.segment.is_some() && a.segment == b.segment),
        flag(is_apposition || is_copula(a.word, b.word) || is_copula(b.word, a.word)),
        flag(heads.0.is_some() && heads.0 == heads.1),
        flag(is_above(tree, b.word, a.word)),
        flag(is_above(tree, a.word, b.word)),
        flag(
            is_named
                && (names::is_acronym(a.core.of(tree.text), b.core.of(tree.text))
                    || names::is_acronym(b.core.of(tree.text), a.core.of(tree.text))),
        ),
        flag(person_pronoun && b.animacy == 1),
        flag(person_pronoun && b.animacy > 1 || a.class == CLASS_IT && b.animacy == 1),
        flag(titled(a, b) || titled(b, a)),
        flag(tree.is(a.word, "nsubj") && tree.is(b.word, "nsubj")),
    ]
}

/// Whether both have words, and the share of the shorter one's that the other has too.
fn shared(one: &[String], other: &[String]) -> (bool, f32) {
    if one.is_empty() || other.is_empty() {
        return (false, 0.0);
    }
    let common = one.iter().filter(|word| other.contains(word)).count();
    (true, (common as f32 / one.len().min(other.len()) as f32).min(1.0))
}

/// True if `upper` stands above `lower` in the tree.
fn is_above(tree: &Tree, upper: usize, lower: usize) -> bool {
    if tree.words[upper].sentence != tree.words[lower].sentence {
        return false;
    }
    let mut at = lower;
    for _ in 0..32 {
        match tree.head(at) {
            Some(head) if head == upper => return true,
            Some(head) => at = head,
            None => return false,
        }
    }
    false
}
