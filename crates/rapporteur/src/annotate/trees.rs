//! Mends what no tree of an English sentence can be, whatever model gave it.
//! Begin with [`mend`].

use crate::annotations::{Parse, Word};
use crate::english::OF;
use crate::lexicon;
use std::ops::Range;

/// Cuts circles, gives who speaks in an inserted clause to its verb, a second subject
/// behind a verb to the noun that it names, and what somebody is blamed for to its verb;
/// makes of a recipient who gets nothing an object.
pub(super) fn mend(words: &mut [Word], parse: &Parse, text: &str) {
    unloop(words);
    for sentence in &parse.sentences {
        let (first, last) = (sentence.first as usize, sentence.last as usize);
        for word in first..last {
            inserted(words, text, word, first..last);
            set_apart(words, text, word, first);
        }
        for word in first..last {
            second_subject(words, word);
            blamed_for(words, text, word);
            lone_recipient(words, word);
        }
    }
}

/// Cuts circles, so that later layers may walk up heads without counting.
fn unloop(words: &mut [Word]) {
    // For each word the walk that came by it, counted from one.
    let mut walk = vec![0; words.len()];
    for start in 0..words.len() {
        let mut at = start;
        while walk[at] == 0 {
            walk[at] = start + 1;
            match words[at].head {
                Some(head) if walk[head as usize] == start + 1 => words[at].head = None,
                Some(head) => at = head as usize,
                None => break,
            }
        }
    }
}

/// Maximum number of words of a speaker named between two commas.
const LONGEST_SPEAKER: usize = 10;

/// "The school, says the mayor, has burned down": the mayor is the subject of
/// "says", the school that of "burned", and the saying is inserted.
fn inserted(words: &mut [Word], text: &str, verb: usize, sentence: Range<usize>) -> Option<()> {
    if !says(&words[verb], &["VBD", "VBZ"], text) || verb <= sentence.start + 1 || !is_comma(&words[verb - 1], text) {
        return None;
    }
    let end = (verb + 2..sentence.end.min(verb + 2 + LONGEST_SPEAKER)).find(|&at| is_comma(&words[at], text))?;
    let has_verb = words[verb + 1..end].iter().any(|word| matches!(word.upos.as_str(), "VERB" | "AUX"));
    let is_outside = |head: Option<u32>| head.is_none_or(|head| !(verb + 1..end).contains(&(head as usize)));
    let speaker = (verb + 1..end)
        .find(|&at| matches!(words[at].upos.as_str(), "NOUN" | "PROPN" | "PRON") && is_outside(words[at].head))?;
    let told = words[speaker].head? as usize;
    let is_told = told >= end && is_subject(&words[speaker]) && !has_verb;
    let owned = |at: usize| words[at].head.is_some_and(|head| head as usize == verb || head as usize == told);
    let subject = (sentence.start..verb - 1).find(|&at| is_subject(&words[at]) && owned(at)).filter(|_| is_told)?;
    let (verb_id, told_id) = (verb as u32, told as u32);
    words[subject].relation = std::mem::take(&mut words[speaker].relation);
    words[subject].head = Some(told_id);
    (words[speaker].head, words[speaker].relation) = (Some(verb_id), "nsubj".into());
    if words[told].head == Some(verb_id) {
        words[told].head = words[verb].head;
        words[told].relation = words[verb].relation.clone();
    }
    (words[verb].head, words[verb].relation) = (Some(told_id), "parataxis".into());
    Some(())
}

/// "The barn burned, its owner, Dan Muir, said": who is named between the commas
/// before a verb of saying without a subject says it.
fn set_apart(words: &mut [Word], text: &str, verb: usize, first: usize) -> Option<()> {
    if !says(&words[verb], &["VBD"], text) || verb < first + 6 || !is_comma(&words[verb - 1], text) {
        return None;
    }
    let last_name = verb - 2;
    let from = verb.saturating_sub(LONGEST_SPEAKER).max(first);
    let name = (from..=last_name).find(|&at| words[at].relation == "appos" && words[at].upos == "PROPN")?;
    let noun = words[name].head? as usize;
    let is_named = noun < name && is_comma(&words[name - 1], text) && words[noun].upos == "NOUN";
    let opens = (first..noun).rev().find(|&at| is_comma(&words[at], text))?;
    let is_one_phrase = words[opens + 1..noun].iter().all(|word| !matches!(word.upos.as_str(), "VERB" | "AUX"));
    let owner = words[noun].head? as usize;
    let is_other = |at: usize| at != noun && is_subject(&words[at]) && words[at].head == Some(verb as u32);
    let has_other = (first..verb).any(is_other);
    if !is_named || !is_one_phrase || has_other || owner >= opens && owner != verb {
        return None;
    }
    // The comma behind the name does not belong to what is said.
    words[verb - 1].head = Some(noun as u32);
    (words[noun].head, words[noun].relation) = (Some(verb as u32), "nsubj".into());
    Some(())
}

/// "told the agency Norpress: ...": a verb with a subject before it has none behind
/// its object; that is the object's name.
fn second_subject(words: &mut [Word], word: usize) -> Option<()> {
    let verb = words[word].head.filter(|_| is_subject(&words[word]) && words[word].upos == "PROPN")?;
    let is_of_verb = |at: usize, words: &[Word]| words[at].head == Some(verb);
    let noun = word.checked_sub(1).filter(|&noun| {
        let is_object = matches!(words[noun].relation.as_str(), "obj" | "iobj");
        noun > verb as usize && is_object && words[noun].upos == "NOUN" && is_of_verb(noun, words)
    })?;
    let first = words[noun].sentence;
    let is_before = |at: usize| words[at].sentence == first && is_subject(&words[at]) && is_of_verb(at, words);
    (0..verb as usize).rev().take_while(|&at| words[at].sentence == first).find(|&at| is_before(at))?;
    (words[word].head, words[word].relation) = (Some(noun as u32), "appos".into());
    Some(())
}

/// "sentenced the officer to nine years": who gets nothing and is told nothing is no
/// recipient, but whom it is done to.
fn lone_recipient(words: &mut [Word], word: usize) -> Option<()> {
    let verb = words[word].head.filter(|_| words[word].relation == "iobj")?;
    let lemma = &words[verb as usize].lemma;
    let sentence = words[word].sentence;
    let is_near = |at: &usize| words[*at].sentence == sentence;
    let takes = |at: usize| {
        words[at].head == Some(verb) && matches!(words[at].relation.as_str(), "obj" | "ccomp" | "xcomp" | "parataxis")
    };
    let has_more =
        (word + 1..words.len()).take_while(is_near).any(takes) || (0..word).rev().take_while(is_near).any(takes);
    let is_done_to = !has_more && lexicon::EVENT_VERBS.has(lemma) && !lexicon::CUE_VERBS.has(lemma);
    is_done_to.then(|| words[word].relation = "obj".into())
}

/// "convicted the surgeon of manslaughter": the deed hangs on the verb, not on the surgeon.
fn blamed_for(words: &mut [Word], text: &str, deed: usize) -> Option<()> {
    // "the head of police" and "the ministry of health" are no deeds.
    let others = [&lexicon::PEOPLE_NOUNS, &lexicon::PERSON_NOUNS, &lexicon::ORGANIZATION_NOUNS, &lexicon::PLACE_NOUNS];
    let is_other = |word: &Word| others.iter().any(|list| list.has(&word.lemma));
    let is_deed = |word: &Word| word.upos == "NOUN" && !is_other(word);
    let object = words[deed].head.filter(|_| words[deed].relation == "nmod" && is_deed(&words[deed]))? as usize;
    let verb = words[object].head.filter(|_| words[object].relation == "obj" && object < deed)? as usize;
    let is_case = |word: &Word| word.head == Some(deed as u32) && word.relation == "case";
    let case = words[object..deed].iter().find(|word| is_case(word))?.span.of(text).to_lowercase();
    let phrase = format!("{} {case}", words[verb].lemma);
    let is_body = lexicon::ORGANIZATION_NOUNS.has(&words[object].lemma);
    let is_blamed = words[verb].upos == "VERB"
        && lexicon::UNSURE_WORDS.has(&phrase)
        && (lexicon::EVENT_NOUNS.has(&words[deed].lemma) || case == OF && !is_body);
    is_blamed.then(|| (words[deed].head, words[deed].relation) = (Some(verb as u32), "obl".into()))
}

/// True for a verb of saying with one of these tags.
fn says(word: &Word, tags: &[&str], text: &str) -> bool {
    tags.contains(&word.xpos.as_str()) && lexicon::REPORTING_VERBS.has(&word.span.of(text).to_lowercase())
}

fn is_comma(word: &Word, text: &str) -> bool {
    word.span.of(text) == ","
}

fn is_subject(word: &Word) -> bool {
    matches!(word.relation.as_str(), "nsubj" | "nsubj:pass")
}
