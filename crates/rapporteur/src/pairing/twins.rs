//! Sentences of two reports that are nearly the same, laid side by side word by
//! word: what stands in the place of what. Begin with [`all`] and [`change`].

use super::side::{Plain, Prepared, Sentence, Shared, Side};
use crate::agree::{self, Relation};
use crate::annotations::{NumberMention, TimeKind, ValueKind};
use crate::cluster::in_order;
use crate::names::{self, Likeness};
use crate::story::Change;
use std::collections::HashMap;
use std::ops::Range;

/// Two sentences side by side.
pub(crate) struct Twins {
    /// For each word of the one, the block it stands in; the same for the
    /// other. Even blocks are the same in both, odd ones replaced.
    pub(crate) one: Vec<usize>,
    pub(crate) other: Vec<usize>,
    /// Share of the longer one's words that both have in order.
    share: f32,
    /// The places of the words of each block that tells another thing.
    replaced: Vec<Block>,
}

/// Words of the one that stand in the place of words of the other.
type Block = (Range<usize>, Range<usize>);

/// Share of the longer sentence's words that nearly the same sentences have in common.
const TWIN: f32 = 0.6;
/// Maximum number of nearly equal sentences kept for one sentence of another report.
const FEW: usize = 4;
/// In sentences as alike as this, more than one block can stand for another answer.
const SEVERAL: f32 = 0.7;
/// Share of the longer sentence's words that a sentence and a copy of it have in common,
const COPY: f32 = 0.85;
/// of at least so many words.
const COPY_WORDS: usize = 8;
/// Of so many words at most stand others in the place.
const BLOCK: usize = 6;
/// How many words before a head noun are searched for its count: "three lifeboats".
const COUNTED: usize = 3;

/// The twins among the sentences of two reports that have values, by their
/// numbers. The lines of a list, which are all alike, are no twins: of each
/// sentence only those are taken that few others are as like to.
pub(crate) fn all(one: &Side, other: &Side, shared: &Shared) -> HashMap<(usize, usize), Twins> {
    let words = |side: &Side| -> Vec<Vec<u32>> { side.sentences.iter().map(spellings).collect() };
    let (left, right) = (words(one), words(other));
    let mut shares: Vec<(usize, usize, f32)> = Vec::new();
    for (a, x) in one.sentences.iter().enumerate().filter(|(_, x)| !x.values.is_empty()) {
        for (b, y) in other.sentences.iter().enumerate().filter(|(_, y)| !y.values.is_empty()) {
            let telling = x.telling.shared(&y.telling).count();
            let longer = x.telling.len().max(y.telling.len());
            if telling * 2 >= longer && longer > 0 {
                let share = in_order(&left[a], &right[b]) as f32 / left[a].len().max(right[b].len()) as f32;
                shares.extend((share >= TWIN).then_some((a, b, share)));
            }
        }
    }
    let lowest = |count: usize, at: fn(&(usize, usize, f32)) -> usize| {
        let mut of_each: Vec<Vec<f32>> = vec![Vec::new(); count];
        shares.iter().for_each(|found| of_each[at(found)].push(found.2));
        of_each.into_iter().map(lowest_of_few).collect::<Vec<f32>>()
    };
    let in_row = lowest(one.sentences.len(), |found| found.0);
    let in_column = lowest(other.sentences.len(), |found| found.1);
    let is_kept = |&&(a, b, share): &&(usize, usize, f32)| share >= in_row[a] && share >= in_column[b];
    let twins = |&(a, b, share): &(usize, usize, f32)| {
        ((a, b), Twins::of((&one.sentences[a], &left[a]), (&other.sentences[b], &right[b]), share, shared))
    };
    shares.iter().filter(is_kept).map(twins).collect()
}

/// The share that so few reach that they can be told apart.
fn lowest_of_few(mut shares: Vec<f32>) -> f32 {
    shares.sort_by(|a, b| b.total_cmp(a));
    match shares.get(FEW) {
        Some(&next) => shares[..FEW].iter().copied().rfind(|&share| share > next).unwrap_or(f32::INFINITY),
        None => TWIN,
    }
}

impl Twins {
    /// Two sentences with their words, of which they have this share in common.
    fn of((x, one): (&Sentence, &[u32]), (y, other): (&Sentence, &[u32]), share: f32, shared: &Shared) -> Twins {
        let (one, other) = side_by_side(one, other);
        let last = one.iter().chain(&other).copied().max().unwrap_or(0);
        let blocks = (1..=last).step_by(2).map(|block| (words_of(&one, block), words_of(&other, block)));
        let replaced = blocks.filter(|(p, q)| !is_harmless((x, p), (y, q), shared)).collect();
        Twins { one, other, share, replaced }
    }

    /// True if one sentence is a copy of the other.
    pub(crate) fn are_copies(&self) -> bool {
        self.share >= COPY && self.one.len().min(self.other.len()) >= COPY_WORDS
    }

    /// True if two words are one word that both sentences have in the same place.
    fn are_aligned(&self, one: usize, other: usize) -> bool {
        let Some((&block, &same)) = self.one.get(one).zip(self.other.get(other)) else { return false };
        let place = |of: &[usize], at: usize| at - of.partition_point(|&known| known < block);
        block == same && block % 2 == 0 && place(&self.one, one) == place(&self.other, other)
    }
}

/// True if two values are the same word of a sentence and of a copy of it, which
/// does not tell it of another day.
pub(crate) fn is_copied(twins: &Twins, (one, a): (&Side, &Prepared), (other, b): (&Side, &Prepared)) -> bool {
    let place =
        |side: &Side, value: &Prepared| (value.value.head as usize).checked_sub(side.sentences[value.sentence].first);
    let heads = place(one, a).zip(place(other, b));
    twins.are_copies()
        && heads.is_some_and(|(p, q)| twins.are_aligned(p, q))
        && !is_other_day(twins, one, other, (a.sentence, b.sentence))
}

fn spellings(sentence: &Sentence) -> Vec<u32> {
    sentence.words.iter().map(|word| word.spelling).collect()
}

/// The places of the words of a block.
fn words_of(blocks: &[usize], block: usize) -> Range<usize> {
    let first = blocks.partition_point(|&one| one < block);
    first..blocks.partition_point(|&one| one <= block)
}

/// True if nothing that tells something stands there, or only other words for the same.
fn is_harmless((x, p): (&Sentence, &Range<usize>), (y, q): (&Sentence, &Range<usize>), shared: &Shared) -> bool {
    let (one, other) = (&x.words[p.clone()], &y.words[q.clone()]);
    let telling = |words: &[Plain]| -> Vec<(u32, usize)> {
        words.iter().filter(|word| word.is_telling).map(|word| (word.lemma, word.senses)).collect()
    };
    let (a, b) = (telling(one), telling(other));
    let is_turned = one.len() == other.len()
        && one.iter().zip(other).any(|(a, b)| are_opposite((a.lemma, a.senses), (b.lemma, b.senses), shared));
    !is_turned
        && !one.iter().chain(other).any(is_marked)
        && a.len() == b.len()
        && a.iter().zip(&b).all(|(&a, &b)| may_mean_the_same(a, b, shared))
}

fn is_marked(word: &Plain) -> bool {
    word.is_negation || word.is_altering || word.count.is_some_and(|count| count > 1)
}

/// How one value stands in the place of another, in two sentences that are else
/// nearly the same; `None` if it does not, or if the two can mean the same.
pub(crate) fn change(
    twins: &Twins,
    (one, a): (&Side, &Prepared),
    (other, b): (&Side, &Prepared),
    shared: &Shared,
) -> Option<Change> {
    let (x, y) = (&one.sentences[a.sentence], &other.sentences[b.sentence]);
    let pair = Pair { twins, one, other, a, b, x, y, ha: place(a, x)?, hb: place(b, y)?, shared };
    let is_same_number =
        |(x, y): (&NumberMention, &NumberMention)| (x.low, x.high, &x.unit) == (y.low, y.high, &y.unit);
    if a.number.zip(b.number).is_some_and(is_same_number) {
        return None;
    }
    let is_short = |(p, q): &&Block| p.len().max(q.len()) <= BLOCK;
    if twins.share >= SEVERAL
        && twins.replaced.iter().any(|block| is_short(&block) && pair.is_all_of(block))
        && !is_other_day(twins, one, other, (a.sentence, b.sentence))
        && let Some(change) = pair.replaced()
    {
        return Some(change);
    }
    let has = |words: &[Plain], is: fn(&Plain) -> bool| words.iter().any(is);
    let mut blocks = twins.replaced.iter();
    let is_open = |word: &Plain| word.is_open;
    let left_open = blocks.clone().any(|block| has(pair.left(block), is_open));
    let right_open = blocks.any(|block| has(pair.right(block), is_open));
    if left_open != right_open && twins.replaced.iter().any(|block| is_short(&block) && pair.is_in(block)) {
        return Some(Change::Sense);
    }
    let [block] = twins.replaced.as_slice() else { return None };
    let is_at_one_only = |is: fn(&Plain) -> bool| has(pair.left(block), is) != has(pair.right(block), is);
    match () {
        _ if !is_short(&block) => None,
        _ if is_at_one_only(|word| word.is_negation) => pair.negated(block),
        _ if pair.is_counted_otherwise(block) => Some(Change::Sense),
        _ if is_at_one_only(|word| word.is_altering) => pair.altered(block),
        _ if pair.is_all_of(block) => pair.replaced(),
        // Who is named in the one clause need not be held against who is in the other.
        _ if pair.is_in(block) && pair.are_clauses(block) && !pair.are_closed() => pair.replaced(),
        _ if pair.is_aligned() => pair.beside(block),
        _ => None,
    }
}

/// Two values of two sentences that are nearly the same.
struct Pair<'a> {
    twins: &'a Twins,
    one: &'a Side<'a>,
    other: &'a Side<'a>,
    a: &'a Prepared<'a>,
    b: &'a Prepared<'a>,
    /// Their sentences, and the places of their heads there.
    x: &'a Sentence,
    y: &'a Sentence,
    ha: usize,
    hb: usize,
    shared: &'a Shared,
}

impl Pair<'_> {
    /// True if both heads stand in the block.
    fn is_in(&self, (p, q): &Block) -> bool {
        p.contains(&self.ha) && q.contains(&self.hb)
    }

    /// True if both stand in the block, and nothing else there tells anything.
    fn is_all_of(&self, block: &Block) -> bool {
        self.is_in(block) && is_inside(self.a, self.x, &block.0) && is_inside(self.b, self.y, &block.1)
    }

    /// True if the block has a predicate on both sides: "doubles the risk of",
    /// "has no known link with".
    fn are_clauses(&self, block: &Block) -> bool {
        let has = |side, sentence, words: &Range<usize>| predicates(side, sentence).any(|at| words.contains(&at));
        has(self.one, self.x, &block.0) && has(self.other, self.y, &block.1)
    }

    /// True if the heads are one word that both sentences have in the same place.
    fn is_aligned(&self) -> bool {
        self.twins.are_aligned(self.ha, self.hb)
    }

    fn left(&self, block: &Block) -> &[Plain] {
        &self.x.words[block.0.clone()]
    }

    fn right(&self, block: &Block) -> &[Plain] {
        &self.y.words[block.1.clone()]
    }

    fn are_closed(&self) -> bool {
        self.x.words[self.ha].is_closed && self.y.words[self.hb].is_closed
    }

    /// The one stands in the place of the other.
    fn replaced(&self) -> Option<Change> {
        let (a, b) = (self.a, self.b);
        if a.kind != b.kind || are_one(a, b, self.shared) {
            return None;
        }
        let are_bounds = a.number.zip(b.number).is_some_and(|(x, y)| are_other_bounds(x, y));
        let is_opposite = are_opposite((a.lemma, a.senses), (b.lemma, b.senses), self.shared);
        let is_measured = a.number.is_some() || a.time.is_some();
        let is_sure = are_bounds || is_opposite || !is_measured && self.are_closed();
        Some(if is_sure { Change::Sense } else { Change::Words })
    }

    /// A "not" in one of them: it is that of the telling words behind it in the
    /// block, or else of the next predicate.
    fn negated(&self, block: &Block) -> Option<Change> {
        let tells_behind = |words: &[Plain]| {
            let not = words.iter().rposition(|word| word.is_negation);
            not.is_some_and(|at| words[at..].iter().any(|word| word.is_telling))
        };
        let tells = |words: &[Plain]| words.iter().any(|word| word.is_telling);
        let (left, right) = (self.left(block), self.right(block));
        // What is only put before, as "nothing shows that", turns what follows.
        let is_whole = tells(left) && tells(right) && (tells_behind(left) || tells_behind(right));
        let is_next = next_predicate(self.one, self.x, &block.0) == Some(self.ha)
            && next_predicate(self.other, self.y, &block.1) == Some(self.hb);
        let are_told = is_predicate(self.a) && is_predicate(self.b);
        let is_its = match self.is_in(block) {
            true => is_whole || are_told,
            false => !is_whole && are_told && self.is_aligned() && is_next,
        };
        is_its.then_some(Change::Sense)
    }

    /// "a nurse" and "three nurses".
    fn is_counted_otherwise(&self, block: &Block) -> bool {
        let (a, b) = (self.a, self.b);
        let is_one = a.lemma == b.lemma || a.counted == Some(b.lemma) || b.counted == Some(a.lemma);
        let counts = count(self.x, &block.0, self.ha).zip(count(self.y, &block.1, self.hb));
        let is_other = counts.is_some_and(|(m, n)| m != n && m.min(n) == 1);
        is_one && is_other && !is_predicate(a) && (self.is_in(block) || self.is_aligned())
    }

    /// A word such as "attempted" in one of them, which alters the value it
    /// stands in; the other one's block may be empty.
    fn altered(&self, block: &Block) -> Option<Change> {
        let is_same = self.a.lemma == self.b.lemma || self.is_aligned() || self.a.lemmas.meets(&self.b.lemmas);
        let is_left = self.left(block).iter().any(|word| word.is_altering);
        let is_its = if is_left { is_inside(self.a, self.x, &block.0) } else { is_inside(self.b, self.y, &block.1) };
        (is_same && (self.is_in(block) || is_its)).then_some(Change::Sense)
    }

    /// Words beside two heads that are the same: a number, "up" and "down", another description.
    fn beside(&self, block: &Block) -> Option<Change> {
        let (a, b) = (self.a, self.b);
        let (left, right) = (self.left(block), self.right(block));
        if a.kind != b.kind {
            return None;
        }
        if a.number.is_some() || a.time.is_some() {
            return self.replaced();
        }
        if is_predicate(a) {
            let ([l], [r]) = (left, right) else { return None };
            let is_next = block.0.start == self.ha + 1 && block.1.start == self.hb + 1;
            let is_turned = are_opposite((l.lemma, l.senses), (r.lemma, r.senses), self.shared);
            return (is_next && is_turned).then_some(Change::Sense);
        }
        let both = |is: fn(&Plain) -> bool| left.iter().any(is) && right.iter().any(is);
        let change = if both(|word| word.is_closed) { Change::Sense } else { Change::Words };
        let is_its = is_inside(a, self.x, &block.0) && is_inside(b, self.y, &block.1);
        (is_its && both(|word| word.is_telling || word.is_closed)).then_some(change)
    }
}

/// True if all telling words of the block are words of the value.
fn is_inside(value: &Prepared, sentence: &Sentence, block: &Range<usize>) -> bool {
    let mut telling = block.clone().filter(|&at| is_marked(&sentence.words[at]) || sentence.words[at].is_telling);
    telling.all(|at| (value.words.0..value.words.1).contains(&(at + sentence.first)))
}

/// True if two words, each a lemma and its senses, mean the opposite.
fn are_opposite(one: (u32, usize), other: (u32, usize), shared: &Shared) -> bool {
    one.0 != other.0
        && (shared.distance(one, other).is_opposite || shared.senses[one.1].are_opposed(&shared.senses[other.1]))
}

/// True if the two tell of two days, and of something else that is not the same: two occasions.
fn is_other_day(twins: &Twins, one: &Side, other: &Side, (a, b): (usize, usize)) -> bool {
    let times = |side: &Side, sentence: usize| -> Vec<(usize, usize)> {
        let found = &side.sentences[sentence];
        let of_value = |&at: &usize| Some((place(&side.values[at], found)?, at));
        found.values.iter().filter(|&&at| side.values[at].time.is_some()).filter_map(of_value).collect()
    };
    let (left, right) = (times(one, a), times(other, b));
    twins.replaced.len() > 1
        && twins.replaced.iter().any(|(p, q)| {
            left.iter().filter(|(head, _)| p.contains(head)).any(|&(_, x)| {
                right.iter().filter(|(head, _)| q.contains(head)).any(|&(_, y)| {
                    let days = one.values[x].time.zip(other.values[y].time);
                    days.is_some_and(|(x, y)| {
                        x.kind == TimeKind::Date && y.kind == TimeKind::Date && agree::times(x, y) == Relation::Apart
                    })
                })
            })
        })
}

fn is_predicate(value: &Prepared) -> bool {
    value.value.kind == ValueKind::Predicate
}

/// The first predicate behind the beginning of the block.
fn next_predicate(side: &Side, sentence: &Sentence, block: &Range<usize>) -> Option<usize> {
    predicates(side, sentence).filter(|&head| head >= block.end).min()
}

/// The places of the heads of a sentence's predicates.
fn predicates<'a>(side: &'a Side, sentence: &'a Sentence) -> impl Iterator<Item = usize> + 'a {
    let all = sentence.values.iter().map(|&at| &side.values[at]).filter(|value| is_predicate(value));
    all.filter_map(|value| place(value, sentence))
}

/// The place of a value's head in its sentence.
fn place(value: &Prepared, sentence: &Sentence) -> Option<usize> {
    (value.value.head as usize).checked_sub(sentence.first)
}

/// How many of what the head names, by a word of the block close before it.
fn count(sentence: &Sentence, block: &Range<usize>, head: usize) -> Option<u32> {
    let near = head.saturating_sub(COUNTED).max(block.start)..head.min(block.end);
    sentence.words.get(near)?.iter().rev().find_map(|word| word.count)
}

/// True if the two can mean the same, by arithmetic, calendar, spelling or senses.
fn are_one(a: &Prepared, b: &Prepared, shared: &Shared) -> bool {
    if a.is_negated != b.is_negated {
        return false;
    }
    let is_near = |relation: Relation| matches!(relation, Relation::Same | Relation::Within | Relation::Unknown);
    let numbers = a.number.zip(b.number).map(|(x, y)| is_near(agree::numbers(x, y)) && !are_other_bounds(x, y));
    let times = a.time.zip(b.time).map(|(x, y)| is_near(agree::times(x, y)));
    let names = (!a.name.is_empty() && !b.name.is_empty()).then(|| {
        a.entity.is_some() && a.entity == b.entity
            || !matches!(names::likeness(a.name, b.name), Likeness::None | Likeness::Near)
    });
    if let Some(is_near) = numbers.or(times).or(names) {
        return is_near;
    }
    let is_inside = a.lemmas.is_inside(&b.lemmas) || b.lemmas.is_inside(&a.lemmas);
    // A name in the place of a description may be that of the same.
    let is_named = a.name.is_empty() != b.name.is_empty();
    let is_opposite = are_opposite((a.lemma, a.senses), (b.lemma, b.senses), shared);
    !is_opposite && (is_inside || is_named || may_mean_the_same((a.lemma, a.senses), (b.lemma, b.senses), shared))
}

/// "below 8" and "below 18": both can be true, but no two writers say it so of one thing.
fn are_other_bounds(one: &NumberMention, other: &NumberMention) -> bool {
    one.low.is_none() && other.low.is_none() && one.high != other.high
        || one.high.is_none() && other.high.is_none() && one.low != other.low
}

fn may_mean_the_same(one: (u32, usize), other: (u32, usize), shared: &Shared) -> bool {
    if one.0 == other.0 {
        return true;
    }
    let found = shared.distance(one, other);
    let relations = shared.senses[one.1].relations(one.0, &shared.senses[other.1], other.0);
    !are_opposite(one, other, shared) && (found.is_inside || found.nearness == 1.0 || relations[0] || relations[1])
}

/// Runs of the same words, numbered by two, and what stands between them.
fn side_by_side(one: &[u32], other: &[u32]) -> (Vec<usize>, Vec<usize>) {
    let mut best = vec![vec![0u16; other.len() + 1]; one.len() + 1];
    for a in (0..one.len()).rev() {
        for b in (0..other.len()).rev() {
            best[a][b] = if one[a] == other[b] { best[a + 1][b + 1] + 1 } else { best[a + 1][b].max(best[a][b + 1]) };
        }
    }
    let (mut left, mut right) = (Vec::new(), Vec::new());
    let (mut a, mut b, mut block) = (0, 0, 0);
    while a < one.len() && b < other.len() {
        let is_same = one[a] == other[b];
        if is_same != (block % 2 == 0) {
            block += 1;
        }
        match () {
            _ if is_same => {
                left.push(block);
                right.push(block);
                (a, b) = (a + 1, b + 1);
            }
            _ if best[a + 1][b] >= best[a][b + 1] => {
                left.push(block);
                a += 1;
            }
            _ => {
                right.push(block);
                b += 1;
            }
        }
    }
    let rest = block + usize::from(block % 2 == 0);
    left.resize(one.len(), rest);
    right.resize(other.len(), rest);
    (left, right)
}
