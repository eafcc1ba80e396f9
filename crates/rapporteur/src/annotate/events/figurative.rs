//! Words of fighting that tell of no violence: sport, illness, figures of speech.
//! Begin with [`is_figurative`].

use super::reading::Reading;
use crate::annotations::{EntityKind, EventMention, Role};
use crate::lexicon;

/// Kinds of events whose words are used of games, illness and criticism as well.
const KINDS: [&str; 4] = ["attack", "fight", "beat", "kill"];
/// So many words of games close by make a game.
const CONTEST: usize = 2;

/// True for "beat the visitors 2-1", "fought cancer", "attacked the plan", "the
/// comedian bombed on stage".
pub(super) fn is_figurative(reading: &Reading, event: &EventMention) -> bool {
    let word = event.head as usize;
    let lemma = reading.lemma(word);
    // A fire that burns is not one that is opened, a heart attack not one on a town.
    if event.kind.as_deref() == Some("burn") {
        return reading.upos(word) == "NOUN";
    }
    if event.kind.as_deref() == Some("sicken") {
        return true;
    }
    if !KINDS.contains(&event.kind.as_deref().unwrap_or(&lemma)) {
        return false;
    }
    let heads = |role: Role| {
        let parts = event.participants.iter().filter(move |part| part.role == role);
        parts.filter_map(|part| reading.tree.head_among(reading.all.words_in(part.span)))
    };
    let is_hit = |word: usize| is_target(reading, word) || is_weapon(reading, word);
    let is_verb = reading.upos(word) == "VERB";
    let has_object = heads(Role::Patient).next().is_some();
    let others = event.participants.iter().filter(|part| !matches!(part.role, Role::Agent | Role::Patient));
    let is_place = |word: usize| reading.upos(word) == "PROPN" || is_listed(reading, word);
    let is_at_something =
        others.filter_map(|part| reading.tree.head_among(reading.all.words_in(part.span))).any(is_place);
    let is_person = |word: usize| {
        reading.mention_at[word].is_some_and(|mention| reading.all.mentions[mention].kind == EntityKind::Person)
    };
    // "lost the battle", of one person.
    let of_one = || reading.tree.subject(reading.tree.predicate(word)).is_some_and(is_person);
    is_game(reading, word)
        || is_verb && has_object && !heads(Role::Patient).any(is_hit)
        || !has_object && !is_at_something && (heads(Role::Agent).any(is_person) || !is_verb && of_one())
}

/// True for what is fired or thrown.
pub(super) fn is_weapon(reading: &Reading, word: usize) -> bool {
    lexicon::WEAPON_NOUNS.has(&reading.lemma(word))
}

/// True for somebody, a body of people, a place, or what is attacked in earnest.
pub(super) fn is_target(reading: &Reading, word: usize) -> bool {
    let kind = reading.mention_at[word].map(|mention| reading.all.mentions[mention].kind);
    let is_known =
        matches!(kind, Some(EntityKind::Person | EntityKind::Group | EntityKind::Organization | EntityKind::Place));
    is_known || reading.upos(word) != "NOUN" || is_listed(reading, word)
}

fn is_listed(reading: &Reading, word: usize) -> bool {
    let lists = [
        &lexicon::ATTACK_TARGETS,
        &lexicon::PERSON_NOUNS,
        &lexicon::PEOPLE_NOUNS,
        &lexicon::ORGANIZATION_NOUNS,
        &lexicon::PLACE_NOUNS,
        &lexicon::ACTOR_SECTORS,
    ];
    let lemma = reading.lemma(word);
    lists.iter().any(|list| list.has(&lemma))
}

/// True if words of a game or a score stand in the sentence or the one beside
/// it, and nothing of real harm does.
fn is_game(reading: &Reading, word: usize) -> bool {
    let own = reading.all.words[word].sentence as usize;
    let last = reading.all.parse.sentences.len().saturating_sub(1);
    let near = &reading.all.parse.sentences[own.saturating_sub(1)..=(own + 1).min(last)];
    let words = || near.iter().flat_map(|sentence| sentence.first as usize..sentence.last as usize);
    let is_harm = |word: usize| lexicon::HARM_WORDS.has(&reading.lemma(word)) || is_weapon(reading, word);
    let mut found: Vec<String> = words().map(|word| reading.lemma(word)).collect();
    found.retain(|lemma| lexicon::CONTEST_WORDS.has(lemma));
    found.sort_unstable();
    found.dedup();
    let scores = words().filter(|&word| is_score_at(reading, word)).count();
    (found.len() + scores >= CONTEST) && !words().any(is_harm)
}

/// A score in one word, or in three: "2", "-", "1".
fn is_score_at(reading: &Reading, word: usize) -> bool {
    let form = |at: usize| reading.tree.form(at);
    let is_last = word + 2 >= reading.all.words.len();
    is_score(form(word)) || !is_last && is_score(&[form(word), form(word + 1), form(word + 2)].concat())
}

/// "2-1", "107-98".
fn is_score(form: &str) -> bool {
    let is_count = |part: &str| (1..=3).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    form.split_once(['-', '–']).is_some_and(|(one, other)| is_count(one) && is_count(other))
}
