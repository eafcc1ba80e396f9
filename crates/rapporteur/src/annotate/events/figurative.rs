//! Words of fighting that tell of no violence: sport, illness, figures of speech.
//! Begin with [`is_figurative`].

use super::reading::Reading;
use crate::annotations::{EntityKind, EventMention, Participant, Role};
use crate::english::THE;
use crate::lexicon;

/// Kinds of events whose words are used of games, illness and criticism as well.
const KINDS: [&str; 7] = ["attack", "fight", "fire", "beat", "kill", "destroy", "explode"];
/// Number of nearby words about games from which a passage is about a game.
const CONTEST: usize = 2;
/// How far from a verb the words stand that make it a figure of speech.
const FIGURE: usize = 4;

/// True for "beat the visitors 2-1", "fought cancer", "attacked the plan", "the
/// comedian bombed on stage".
pub(super) fn is_figurative(reading: &Reading, event: &EventMention) -> bool {
    let word = event.head as usize;
    let lemma = reading.lemma(word);
    // A fire that burns is not one that is opened, a heart attack not one on a town.
    if matches!(event.kind.as_deref(), Some("burn" | "storm")) {
        return reading.upos(word) == "NOUN";
    }
    if is_bloodless(reading, word) || is_figure_of_speech(reading, word) {
        return true;
    }
    if event.kind.as_deref() == Some("sicken") {
        return true;
    }
    // "Ghana beat Togo": a country is not beaten up.
    if lemma == "beat" && beats_a_side(reading, event) {
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
    // "the envoy exploded with anger".
    if event.kind.as_deref() == Some("explode") {
        return !has_object && heads(Role::Agent).any(is_person) || is_game(reading, event);
    }
    is_game(reading, event)
        || is_verb && has_object && !heads(Role::Patient).any(is_hit)
        || !has_object && !is_at_something && (heads(Role::Agent).any(is_person) || !is_verb && of_one())
}

/// True for a deed that is done to a country or a body, not to people.
fn beats_a_side(reading: &Reading, event: &EventMention) -> bool {
    let mut sides = event.participants.iter().filter(|part| part.role == Role::Patient).filter_map(|part| {
        let head = reading.tree.head_among(reading.all.words_in(part.span))?;
        Some(reading.all.mentions[reading.mention_at[head]?].kind)
    });
    sides.any(|kind| matches!(kind, EntityKind::Place | EntityKind::Organization))
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
        &lexicon::ROLE_NOUNS,
    ];
    let lemma = reading.lemma(word);
    lists.iter().any(|list| list.has(&lemma))
}

/// True for an illness, a storm, an accident: what does harm and is nobody.
pub(super) fn is_natural_cause(reading: &Reading, word: usize) -> bool {
    let is_such = |word: usize| {
        lexicon::NATURAL_CAUSES.has(&reading.lemma(word)) || lexicon::NATURAL_CAUSES.has(&reading.tree.lower(word))
    };
    // "Typhoon Mabel", whichever of the two heads the name.
    let is_of_name =
        |word: usize| ["compound", "flat", "appos", "nmod:desc"].iter().any(|relation| reading.tree.is(word, relation));
    let below = reading.tree.children(word).iter().any(|&child| is_of_name(child) && is_such(child));
    let above = reading.tree.head(word).filter(|_| is_of_name(word));
    is_such(word) || below || above.is_some_and(is_such)
}

/// "a price war", "a war of words", "a battle for votes".
fn is_bloodless(reading: &Reading, word: usize) -> bool {
    let tree = &reading.tree;
    let is_before = |child: usize| tree.is(child, "compound") || tree.is(child, "amod");
    let is_about = |child: usize| {
        tree.is(child, "nmod") && tree.case(child).is_some_and(|case| lexicon::FIGHT_PREPOSITIONS.has(&case))
    };
    let is_such =
        |&child: &usize| (is_before(child) || is_about(child)) && lexicon::BLOODLESS_WORDS.has(&reading.lemma(child));
    reading.upos(word) == "NOUN" && tree.children(word).iter().any(is_such)
}

/// "stabbed in the back by her party", "fired home", where nothing tells of real harm.
fn is_figure_of_speech(reading: &Reading, verb: usize) -> bool {
    let tree = &reading.tree;
    if reading.upos(verb) != "VERB" {
        return false;
    }
    let lemma = reading.lemma(verb);
    let of_child = |child: usize| {
        let words = tree.case(child).map_or(String::new(), |case| case + " ") + &reading.lemma(child);
        format!("{lemma} {words}")
    };
    let sentence = reading.all.parse.sentences[reading.all.words[verb].sentence as usize];
    let last = (sentence.last as usize).min(verb + 1 + FIGURE);
    let after: Vec<String> = (verb + 1..last).map(|word| tree.lower(word)).filter(|word| word != THE).collect();
    let is_listed = |key: &str| lexicon::FIGURES_OF_SPEECH.has(key);
    let follows = (1..=after.len()).any(|count| is_listed(&format!("{lemma} {}", after[..count].join(" "))));
    let is_harm = |word: usize| word != verb && is_harm(reading, word);
    let is_real = || (sentence.first as usize..sentence.last as usize).any(is_harm);
    (follows || tree.children(verb).iter().any(|&child| is_listed(&of_child(child)))) && !is_real()
}

fn is_harm(reading: &Reading, word: usize) -> bool {
    lexicon::HARM_WORDS.has(&reading.lemma(word)) || is_weapon(reading, word)
}

/// True if words of a game or a score stand in the sentence or the one beside
/// it, and nothing of real harm does: the event itself only where it is done to somebody.
pub(super) fn is_game(reading: &Reading, event: &EventMention) -> bool {
    let word = event.head as usize;
    let is_done_to = |part: &Participant| {
        let head = reading.tree.head_among(reading.all.words_in(part.span));
        part.role == Role::Patient && head.is_some_and(|head| is_target(reading, head))
    };
    let hits_somebody = event.participants.iter().any(is_done_to);
    let own = reading.all.words[word].sentence as usize;
    let last = reading.all.parse.sentences.len().saturating_sub(1);
    let near = &reading.all.parse.sentences[own.saturating_sub(1)..=(own + 1).min(last)];
    let words = || near.iter().flat_map(|sentence| sentence.first as usize..sentence.last as usize);
    let is_harm = |at: usize| (at != word || hits_somebody) && is_harm(reading, at);
    let mut found: Vec<String> = words().filter_map(|word| contest_word(reading, word)).collect();
    found.sort_unstable();
    found.dedup();
    let scores = words().filter(|&word| is_score_at(reading, word)).count();
    let here = reading.all.parse.sentences[own];
    let is_own = |word: usize| {
        contest_word(reading, word).is_some_and(|words| lexicon::CONTEST_WORDS.value(&words) == Some("own"))
    };
    let tells_alone = (here.first as usize..here.last as usize).any(is_own);
    if tells_alone {
        return !(here.first as usize..here.last as usize).any(is_harm);
    }
    found.len() + scores >= CONTEST && !words().any(is_harm)
}

/// The word of games that stands here, in one piece or in three: "half", "-", "time".
fn contest_word(reading: &Reading, word: usize) -> Option<String> {
    let lemma = reading.lemma(word);
    let has_hyphen = word + 2 < reading.all.words.len() && reading.tree.form(word + 1) == "-";
    let joined = has_hyphen.then(|| format!("{lemma}-{}", reading.lemma(word + 2)));
    // "fought back to draw with them", "drew level".
    let is_verb = reading.upos(word) == "VERB";
    let below = || {
        let cases = reading.tree.children_by(word, "obl").filter_map(|child| reading.tree.case(child));
        cases.chain(reading.tree.children_by(word, "xcomp").map(|child| reading.tree.lower(child)))
    };
    let with =
        is_verb.then(|| below().map(|more| format!("{lemma} {more}")).find(|words| lexicon::CONTEST_WORDS.has(words)));
    [with.flatten(), joined, Some(lemma)].into_iter().flatten().find(|words| lexicon::CONTEST_WORDS.has(words))
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
