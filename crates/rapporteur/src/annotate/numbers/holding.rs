//! When a count holds: "By Tuesday, 31 people had been injured", "14 as of
//! noon", "six were still in hospital on Friday"; and what a count counts whose
//! noun is a subject: "The death toll rose to 14". Begin with [`add_times`].

use crate::annotations::{Annotations, NumberMention, TimeId, TimeKind};
use crate::english::{AS, AT, BY, FAR, HAVE, OF, REMAIN, SO, STILL};
use crate::grammar::Tree;
use crate::lexicon;
use std::ops::Range;

/// Gives the numbers of one sentence the time at which they hold.
pub(super) fn add_times(all: &Annotations, tree: &Tree, words: Range<usize>, numbers: &mut [NumberMention]) {
    let (Some(first), Some(last)) = (all.words.get(words.start), all.words.get(words.end.wrapping_sub(1))) else {
        return;
    };
    let every = all.times.iter().as_slice();
    let from = every.partition_point(|time| time.span.start < first.span.start);
    let to = every.partition_point(|time| time.span.start < last.span.end);
    let is_moment = |at: &usize| matches!(every[*at].kind, TimeKind::Date | TimeKind::Time);
    let times: Vec<TimeId> = (from..to.max(from)).filter(is_moment).map(|at| TimeId(at as u32)).collect();
    for number in numbers.iter_mut().filter(|number| number.unit.is_none()) {
        number.as_of = times.iter().copied().find(|&time| holds(all, tree, number, time));
    }
}

fn holds(all: &Annotations, tree: &Tree, number: &NumberMention, time: TimeId) -> bool {
    let span = all.times[time].span;
    let first = all.words_in(span).start;
    let before = |back: usize| first.checked_sub(back).map(|word| tree.lower(word)).unwrap_or_default();
    if before(2) == AS && matches!(before(1).as_str(), OF | AT) || before(2) == SO && before(1) == FAR {
        return true;
    }
    let predicate = tree.predicate(first);
    if predicate != tree.predicate(all.words_in(number.span).start) {
        return false;
    }
    let is_by = before(1) == BY || tree.lower(first) == BY;
    if is_by { is_reckoned(all, tree, predicate) } else { goes_on(all, tree, predicate) }
}

/// "had been injured", "has risen", "reached": told of what has come together.
fn is_reckoned(all: &Annotations, tree: &Tree, predicate: usize) -> bool {
    let is_have = |child: usize| all.words[child].lemma == HAVE;
    tree.children_by(predicate, "aux").any(is_have) || lexicon::COUNTING_VERBS.has(&all.words[predicate].lemma)
}

/// "are still in hospital", "remain missing".
fn goes_on(all: &Annotations, tree: &Tree, predicate: usize) -> bool {
    let is_still = tree.children_by(predicate, "advmod").any(|child| tree.lower(child) == STILL);
    is_still || matches!(all.words[predicate].lemma.as_str(), REMAIN | "stay")
}

/// Gives numbers of one sentence that stand below a verb of counting the noun
/// that is its subject.
pub(super) fn add_subjects(all: &Annotations, tree: &Tree, numbers: &mut [NumberMention]) {
    for number in numbers.iter_mut().filter(|number| number.unit.is_none() && number.counted.is_none()) {
        let Some(noun) = subject(all, tree, all.words_in(number.span)) else { continue };
        number.counted = Some(all.words[noun].span);
        number.counted_lemma = Some(all.words[noun].lemma.clone());
    }
}

/// "The toll rose to 14", "the number of injured climbed to 14".
fn subject(all: &Annotations, tree: &Tree, words: Range<usize>) -> Option<usize> {
    let top = words.clone().find(|&word| tree.head(word).is_none_or(|head| !words.contains(&head)))?;
    let verb = tree.head(top).filter(|&verb| lexicon::COUNTING_VERBS.has(&all.words[verb].lemma))?;
    let is_amount = tree.is(top, "obl") || tree.is(top, "obj");
    let noun =
        tree.child(verb, "nsubj").filter(|&noun| is_amount && lexicon::COUNT_NOUNS.has(&all.words[noun].lemma))?;
    let is_of = |&word: &usize| tree.case(word).as_deref() == Some(OF);
    Some(tree.children_by(noun, "nmod").find(is_of).unwrap_or(noun))
}
