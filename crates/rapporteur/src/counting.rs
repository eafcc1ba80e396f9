//! What a number counts, beyond its noun: the rest of several. Begin with [`is_of_the_rest`].

use crate::annotations::{Annotations, NumberMention};
use crate::english::THAN;
use crate::lexicon;

/// True for a number of the others: "its other three ships", "two more people"; not for "more than two".
pub(crate) fn is_of_the_rest(all: &Annotations, text: &str, number: &NumberMention) -> bool {
    let words = all.words_in(number.span);
    let (Some(first), Some(last)) = (words.clone().next(), words.last()) else { return false };
    let is_rest = |at: usize| {
        let word = all.words.get(at).filter(|word| word.sentence == all.words[first].sentence);
        word.is_some_and(|word| lexicon::REST_WORDS.has(&word.span.of(text).to_lowercase()))
    };
    let is_compared = all.words.get(last + 2).is_some_and(|word| word.span.of(text) == THAN);
    first.checked_sub(1).is_some_and(is_rest) || is_rest(last + 1) && !is_compared
}
