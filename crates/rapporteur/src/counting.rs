//! What a number counts, beyond its noun: the sum over several occasions, or
//! several kinds of thing together.

use crate::annotations::{Annotations, NumberId, NumberMention};
use crate::lexicon;

/// True for a number that is the sum over several occasions: "seized 30 rifles
/// in five raids".
pub(crate) fn is_over_several(all: &Annotations, text: &str, id: NumberId) -> bool {
    let sentence = all.sentence_at(all.numbers[id].span.start);
    let is_beside = |other: &NumberMention| all.sentence_at(other.span.start) == sentence;
    let mut others = all.numbers.pairs().filter(|(other, number)| *other != id && is_beside(number));
    others.any(|(_, number)| number.low.is_some_and(|low| low > 1.0) && is_occasion(all, text, number))
}

/// "in their five raids".
fn is_occasion(all: &Annotations, text: &str, number: &NumberMention) -> bool {
    let is_deed = |lemma: &str| lexicon::EVENT_NOUNS.has(lemma) || lexicon::DEED_NOUNS.has(lemma);
    let is_case = |at: usize, head: usize| {
        let word = &all.words[at];
        let is_over =
            matches!(word.span.of(text).to_lowercase().as_str(), "in" | "over" | "during" | "across" | "after");
        word.relation == "case" && word.head == Some(head as u32) && is_over
    };
    // "In the fifth raid" is one.
    let is_cardinal = all.words_in(number.span).any(|at| all.words[at].upos == "NUM");
    let heads = number.counted.into_iter().flat_map(|counted| all.words_in(counted));
    let is_over = |head: usize| {
        let sentence = all.parse.sentences[all.words[head].sentence as usize].tokens();
        sentence.into_iter().any(|at| is_case(at, head))
    };
    is_cardinal && number.counted_lemma.as_deref().is_some_and(is_deed) && heads.into_iter().any(is_over)
}

/// True for a number of the others: "its other three ships", "two more people"; not for "more than two".
pub(crate) fn is_of_the_rest(all: &Annotations, text: &str, number: &NumberMention) -> bool {
    let words = all.words_in(number.span);
    let (Some(first), Some(last)) = (words.clone().next(), words.last()) else { return false };
    let is_rest = |at: usize| {
        let word = all.words.get(at).filter(|word| word.sentence == all.words[first].sentence);
        word.is_some_and(|word| lexicon::REST_WORDS.has(&word.span.of(text).to_lowercase()))
    };
    let is_compared = all.words.get(last + 2).is_some_and(|word| word.span.of(text) == "than");
    first.checked_sub(1).is_some_and(is_rest) || is_rest(last + 1) && !is_compared
}

/// True for a number of two things together: "420 passengers and crew".
pub(crate) fn is_of_two_things(all: &Annotations, number: &NumberMention) -> bool {
    let Some(counted) = number.counted else { return false };
    let heads: Vec<usize> = all.words_in(counted).filter(|&at| all.words[at].upos == "NOUN").collect();
    let is_bare = |noun: usize| {
        let sentence = all.parse.sentences[all.words[noun].sentence as usize].tokens();
        let mut below = sentence.into_iter().filter(|&at| all.words[at].head == Some(noun as u32));
        !below.any(|at| matches!(all.words[at].relation.as_str(), "det" | "nummod" | "nmod:poss" | "nmod" | "amod"))
    };
    let after = heads.last().map_or(0..0, |&last| {
        let sentence = all.parse.sentences[all.words[last].sentence as usize].tokens();
        last..sentence.into_iter().last().map_or(last, |last| last + 1)
    });
    let is_joined = |at: &usize| {
        let word = &all.words[*at];
        word.relation == "conj" && word.upos == "NOUN" && word.head.is_some_and(|head| heads.contains(&(head as usize)))
    };
    after.into_iter().filter(is_joined).any(is_bare)
}
