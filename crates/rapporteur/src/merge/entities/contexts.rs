//! Persons whose names differ in a part and of whom two reports tell alike:
//! one person, whose name is told in two ways. Begin with [`join`].

use super::{Merging, may_be_one, pairs_within, persons};
use crate::annotations::MentionForm;
use crate::lexicon;
use crate::names::{self, Likeness};
use crate::story::ReportId;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// How much two contexts must share where all parts of the names but one
/// agree and that one is close in spelling;
const NEAR: f32 = 1.0;
/// the same where that part is short, so that another name is soon close, or
/// where two parts agree and one does not;
const CLOSE: f32 = 2.0;
/// where only the given name agrees.
const SAME_GIVEN: f32 = 4.0;
/// Somebody whose name has nothing in common must fit so much better.
const MORE: f32 = 1.5;
/// Shortest part of a name, in letters, for which edit distance means something.
const LONG: usize = 5;

/// What the sentences that mention a person tell, by words: how few other
/// persons of the report they are told of, 1 if nobody else.
type Context = BTreeMap<String, f32>;

/// Joins each person with the one of another report of whom that tells most
/// alike, if a part of the name agrees and enough else does.
pub(super) fn join(merging: &mut Merging) {
    let people = persons(merging);
    let contexts = contexts(merging, &people);
    let mut pairs: Vec<(f32, usize, usize)> = Vec::new();
    for (a, b) in with_a_part_in_common(merging, &people) {
        let shared = shared(&contexts[&a], &contexts[&b]);
        let is_enough = needed(merging, &contexts, a, b).is_some_and(|needed| shared >= needed);
        if is_enough && !has_rival(merging, &contexts, (a, b), shared) {
            pairs.push((shared, a, b));
        }
    }
    pairs.sort_by(|x, y| y.0.total_cmp(&x.0).then((x.1, x.2).cmp(&(y.1, y.2))));
    for (_, a, b) in pairs {
        if may_be_one(merging, a, b) {
            merging.join(a, b, "same-context-other-name");
        }
    }
}

/// Persons of two reports with full names that share a part, not yet one.
fn with_a_part_in_common(merging: &Merging, people: &[usize]) -> Vec<(usize, usize)> {
    let mut by_part: HashMap<String, Vec<usize>> = HashMap::new();
    for &at in people.iter().filter(|&&at| names::is_full(merging.name(at))) {
        for part in names::parts(merging.name(at)) {
            by_part.entry(part).or_default().push(at);
        }
    }
    pairs_within(by_part.values()).into_iter().filter(|&(a, b)| may_be_one(merging, a, b)).collect()
}

fn contexts(merging: &Merging, people: &[usize]) -> HashMap<usize, Context> {
    let mut by_report: BTreeMap<ReportId, Vec<(usize, BTreeSet<String>)>> = BTreeMap::new();
    for &at in people {
        by_report.entry(merging.candidates[at].report).or_default().push((at, words(merging, at)));
    }
    let mut found = HashMap::new();
    for told in by_report.into_values() {
        let mut counts: HashMap<&str, f32> = HashMap::new();
        told.iter().flat_map(|(_, words)| words).for_each(|word| *counts.entry(word).or_default() += 1.0);
        for (at, words) in &told {
            found.insert(*at, words.iter().map(|word| (word.clone(), 1.0 / counts[word.as_str()])).collect());
        }
    }
    found
}

/// Telling words of the sentences that mention a person, without its name.
fn words(merging: &Merging, at: usize) -> BTreeSet<String> {
    let found = &merging.candidates[at];
    let all = &merging.reports[found.report].1;
    let mentions = || all.chains[found.chain].mentions.iter().map(|&mention| &all.mentions[mention]);
    let names: BTreeSet<usize> = mentions()
        .filter(|mention| mention.form == MentionForm::Name)
        .flat_map(|mention| all.words_in(mention.core))
        .collect();
    let sentences: BTreeSet<usize> =
        mentions().map(|mention| all.words[mention.head as usize].sentence as usize).collect();
    let inside = sentences.into_iter().flat_map(|sentence| all.parse.sentences[sentence].tokens());
    let is_telling = |word: &usize| {
        let found = &all.words[*word];
        let is_content = matches!(found.upos.as_str(), "NOUN" | "PROPN" | "VERB" | "ADJ" | "NUM");
        is_content && !names.contains(word) && !is_dull(&found.lemma.to_lowercase())
    };
    inside.filter(is_telling).map(|word| all.words[word].lemma.to_lowercase()).collect()
}

fn is_dull(lemma: &str) -> bool {
    lexicon::DULL_VERBS.has(lemma)
        || lexicon::LIGHT_VERBS.has(lemma)
        || lexicon::CUE_VERBS.has(lemma)
        || lexicon::COURTESY_TITLES.has(lemma.trim_end_matches('.'))
}

/// How much two persons have in common: words told of nobody else count most.
fn shared(one: &Context, other: &Context) -> f32 {
    one.iter().filter_map(|(word, few)| Some((few * other.get(word)?).sqrt())).sum()
}

/// How much must be shared for two names to be one person's; nothing is enough
/// where members of one family may be meant, or if only the surname agrees.
fn needed(merging: &Merging, contexts: &HashMap<usize, Context>, a: usize, b: usize) -> Option<f32> {
    let (one, other) = (merging.name(a), merging.name(b));
    let (left, right) = (names::parts(one), names::parts(other));
    let agreeing = left.iter().filter(|part| right.contains(part)).count();
    let is_same_given = names::share_given_name(one, other);
    let tells_of_kin =
        || [a, b].iter().any(|at| lexicon::KIN_NOUNS.iter().any(|(kin, _)| contexts[at].contains_key(kin)));
    match names::likeness(one, other) {
        Likeness::Near if !is_same_given && tells_of_kin() => None,
        Likeness::Near if is_same_given || apart(&left, &right) >= LONG => Some(NEAR),
        Likeness::Near => Some(CLOSE),
        Likeness::SharedPart if agreeing > 1 => Some(CLOSE),
        Likeness::SharedPart if is_same_given => Some(SAME_GIVEN),
        _ => None,
    }
}

/// Letters of the shortest part that the other name has not.
fn apart(left: &[String], right: &[String]) -> usize {
    let own = |one: &[String], other: &[String]| -> Option<usize> {
        one.iter().filter(|part| !other.contains(part)).map(|part| part.chars().count()).min()
    };
    own(left, right).into_iter().chain(own(right, left)).min().unwrap_or(0)
}

/// True if somebody else of either report, who is nobody of the other by name,
/// has as much in common with one of the two and a part of the name, or
/// clearly more.
fn has_rival(merging: &Merging, contexts: &HashMap<usize, Context>, (a, b): (usize, usize), share: f32) -> bool {
    let report = |at: usize| merging.candidates[at].report;
    let rivals = |one: usize, other: usize| {
        let is_there = |at: &usize| *at != one && report(*at) == report(one) && !merging.clusters.is_joined(*at, one);
        let is_free = |at: &usize| !merging.known(*at).named_in.contains(&report(other));
        let mut own = contexts.keys().filter(|at| is_there(at) && is_free(at));
        let parts = names::parts(merging.name(other));
        let is_alike = |at: usize| names::parts(merging.name(at)).iter().any(|part| parts.contains(part));
        own.any(|&at| shared(&contexts[&at], &contexts[&other]) >= if is_alike(at) { share } else { share * MORE })
    };
    rivals(a, b) || rivals(b, a)
}
