//! Which country and which sector of society a phrase stands for. Begin with
//! [`actor`]. What no list knows stays unknown.

use super::reading::Reading;
use crate::annotations::{Actor, EntityKind, MentionForm};
use crate::english::{AT, OF};
use crate::lexicon;

/// The longest name of a country or body, in words.
const LONGEST: usize = 5;

/// The actor that a word heads.
pub(super) fn actor(reading: &Reading, word: usize) -> Actor {
    let words = phrase(reading, word);
    let chain = reading.chain_at[word];
    let named = chain.map(|chain| reading.all.mentions[reading.all.chains[chain].name].head as usize);
    let other = named.filter(|&head| head != word && head < reading.all.words.len()).map(|head| phrase(reading, head));
    let counted = counted_as_body(reading, word);
    let own_country = country(reading, &words);
    let country =
        own_country.or_else(|| country(reading, other.as_deref()?)).or_else(|| country_of_roles(reading, word));
    let sector = match counted {
        Some(people) => lexicon::ACTOR_SECTORS.value(&reading.lemma(people)),
        None => sector(reading, &words, word)
            .or_else(|| sector(reading, other.as_deref()?, named?))
            .or_else(|| sector_of_roles(reading, word)),
    };
    let span = reading.mention_at[word].map(|mention| reading.all.mentions[mention].span);
    Actor { span: span.unwrap_or_else(|| reading.tree.span(&words)), chain, country, sector }
}

/// The actor that a word heads, once for each country it is of: "the ministers
/// of Brazil and Chile" are two.
pub(super) fn actors(reading: &Reading, word: usize) -> Vec<Actor> {
    let tree = &reading.tree;
    let first = actor(reading, word);
    let homes = tree
        .children_by(word, "nmod")
        .filter(|&home| tree.case(home).is_some_and(|case| lexicon::HOME_PREPOSITIONS.has(&case)));
    let others = homes.flat_map(|home| tree.children_by(home, "conj"));
    let other = |home: usize| {
        let words = phrase(reading, home);
        let country = country(reading, &words)?;
        Some(Actor {
            span: tree.span(&words),
            chain: reading.chain_at[home],
            country: Some(country),
            sector: first.sector,
        })
    };
    let more: Vec<Actor> = others.filter_map(other).collect();
    std::iter::once(first).chain(more).collect()
}

/// The cooks of "an army of cooks", who are no soldiers.
fn counted_as_body(reading: &Reading, word: usize) -> Option<usize> {
    let tree = &reading.tree;
    let is_of = |&child: &usize| tree.case(child).as_deref() == Some(OF) && reading.all.words[child].xpos == "NNS";
    let is_body = reading.upos(word) == "NOUN" && lexicon::ACTOR_SECTORS.value(&reading.lemma(word)) == Some("MIL");
    tree.children_by(word, "nmod").find(is_of).filter(|_| is_body)
}

/// True if the word heads a name, or something that a list knows.
pub(super) fn is_actor(reading: &Reading, word: usize) -> bool {
    if !matches!(reading.upos(word), "NOUN" | "PROPN" | "PRON" | "ADJ") {
        return false;
    }
    let is_name =
        reading.mention_at[word].is_some_and(|mention| reading.all.mentions[mention].form == MentionForm::Name);
    let found = actor(reading, word);
    is_name || found.country.is_some() || found.sector.is_some()
}

/// The words of a noun phrase that say who it is, clauses and what is joined
/// by "and" left out.
fn phrase(reading: &Reading, word: usize) -> Vec<usize> {
    let tree = &reading.tree;
    let left_out = |child: usize| {
        let is_apart = ["acl", "appos", "conj", "cc", "parataxis", "advcl", "nummod", "ccomp", "punct"];
        let is_far = tree.is(child, "nmod")
            && !tree.is(child, "nmod:poss")
            && !tree.case(child).is_some_and(|case| case == AT || lexicon::HOME_PREPOSITIONS.has(&case));
        is_apart.iter().any(|relation| tree.is(child, relation)) || is_far
    };
    tree.subtree(word, left_out)
}

fn country(reading: &Reading, words: &[usize]) -> Option<&'static str> {
    (0..words.len()).find_map(|at| {
        let most = LONGEST.min(words.len() - at);
        (1..=most).rev().find_map(|count| country_named(reading, &words[at..at + count]))
    })
}

fn country_named(reading: &Reading, words: &[usize]) -> Option<&'static str> {
    let is_run = words.windows(2).all(|pair| pair[1] == pair[0] + 1);
    let first = reading.tree.form(*words.first().filter(|_| is_run)?);
    if !first.starts_with(char::is_uppercase) {
        return None;
    }
    if is_part_of_place(reading, words) {
        return None;
    }
    let forms: Vec<&str> = words.iter().map(|&word| reading.tree.form(word)).collect();
    let name = forms.join(" ");
    let written = lexicon::GOVERNMENTS.value(&name).or_else(|| lexicon::COUNTRIES.value(&name));
    written.or_else(|| lexicon::DEMONYMS.value(&name.to_lowercase()))
}

/// True for "China" of "South China Sea".
fn is_part_of_place(reading: &Reading, words: &[usize]) -> bool {
    let Some(mention) = reading.mention_at[words[0]].map(|mention| &reading.all.mentions[mention]) else {
        return false;
    };
    let is_name = mention.form == MentionForm::Name && mention.kind == EntityKind::Place;
    is_name
        && reading.all.words_in(mention.core).len() > words.len()
        && !mention.core.of(&reading.report.text).contains(',')
}

/// The sector of the head, then of the words around it from the right.
fn sector(reading: &Reading, words: &[usize], head: usize) -> Option<&'static str> {
    let before = |word: usize| word.checked_sub(1).filter(|before| words.contains(before));
    let of = |word: usize| {
        let lemma = reading.lemma(word);
        let pair = before(word).map(|before| format!("{} {lemma}", reading.tree.lower(before)));
        let former =
            words.iter().any(|&other| matches!(reading.tree.lower(other).as_str(), "former" | "ex" | "ousted"));
        let former = former.then(|| lexicon::ACTOR_SECTORS.value(&format!("former {lemma}"))).flatten();
        former.or_else(|| lexicon::ACTOR_SECTORS.value(&pair?)).or_else(|| lexicon::ACTOR_SECTORS.value(&lemma))
    };
    let name = name_of_body(reading, words);
    let others = words.iter().rev().copied().filter(|&word| word != head);
    let mut all = std::iter::once(head).chain(others).filter(|word| !name.contains(word));
    all.find_map(of)
}

/// The words of a name of several words that has a code of its own ("European
/// Union"), none of which says a sector.
fn name_of_body(reading: &Reading, words: &[usize]) -> Vec<usize> {
    let runs = (0..words.len()).flat_map(|at| (2..=LONGEST.min(words.len() - at)).rev().map(move |count| (at, count)));
    let mut named = runs.map(|(at, count)| &words[at..at + count]).filter(|run| country_named(reading, run).is_some());
    named.next().map(<[usize]>::to_vec).unwrap_or_default()
}

fn roles(reading: &Reading, word: usize) -> impl Iterator<Item = usize> {
    let chain = reading.chain_at[word].map(|chain| &reading.all.chains[chain]);
    chain.into_iter().flat_map(|chain| &chain.roles).flat_map(|&role| reading.all.words_in(role))
}

fn country_of_roles(reading: &Reading, word: usize) -> Option<&'static str> {
    country(reading, &roles(reading, word).collect::<Vec<_>>())
}

fn sector_of_roles(reading: &Reading, word: usize) -> Option<&'static str> {
    roles(reading, word).find_map(|role| lexicon::ACTOR_SECTORS.value(&reading.lemma(role)))
}
