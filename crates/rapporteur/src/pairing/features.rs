//! What two values have in common and what stands between them, as numbers for
//! the networks. Begin with [`Features`].

use super::closeness::{KINDS, verdicts};
use super::nearness::{NEVER, Scores};
use super::side::{Prepared, Shared, Side};
use super::twins::{self, Twins};
use crate::agree::{self, Relation};
use crate::annotations::{Certainty, Status, View};
use crate::cluster::in_order;
use crate::features::flag;
use crate::names::{self, Likeness};
use crate::network::product;
use crate::places;
use crate::senses::Distance;
use crate::story::{Change, Naming};
use std::collections::HashMap;

/// The names of the features, in order.
pub(crate) const NAMES: [&str; 105] = [
    // The questions.
    "score",
    "higher-share",
    "lower-share",
    "higher-margin",
    "lower-margin",
    "question-cosine",
    // The answers.
    "answer-agrees",
    "answer-changed",
    "answer-differs",
    "answer-cosine",
    // What is around.
    "sentence-support",
    "governor-share",
    "governor-score",
    "same-governor-lemma",
    "sentence-words",
    "sentence-words-share",
    "twin",
    "twin-aligned",
    "twin-replaced",
    "both-titles",
    "one-title",
    "order-apart",
    // The kinds.
    "kind-quantity",
    "kind-rank",
    "kind-age",
    "kind-time",
    "kind-nominal",
    "kind-predicate",
    "kind-quotation",
    "kinds-differ",
    "slots-alike",
    "telling-one",
    "telling-other",
    "slot-number",
    "slot-age",
    "slot-money",
    "slot-time",
    "slot-place",
    "slot-name",
    "slot-role",
    "slot-who",
    "slot-whom",
    "slot-what",
    "slot-status",
    "slot-certainty",
    "slot-source",
    "slot-cause",
    "slot-wording",
    "slot-position",
    "same-part",
    "parts-subject-object",
    // The words.
    "same-lemma",
    "same-words",
    "words-share",
    "one-in-other",
    "derived",
    "same-sense",
    "family-sense",
    "near-sense",
    "family-wider-sense",
    "sense-opposite",
    "sense-inside",
    "sense-nearness",
    "beside-both",
    "beside-same",
    "beside-opposite",
    "beside-inside",
    "beside-nearness",
    // Names.
    "both-named",
    "one-named",
    "same-entity",
    "other-entity",
    "name-same",
    "name-variant",
    "name-shorter",
    "name-near",
    "name-none",
    "place-inside",
    "place-apart",
    // Numbers and times.
    "numbers-same",
    "numbers-within",
    "numbers-apart",
    "numbers-unknown",
    "numbers-ratio",
    "counted-same",
    "counted-apart",
    "approximate",
    "times-same",
    "times-within",
    "times-apart",
    "times-unknown",
    "one-length",
    "rank-same",
    "rank-apart",
    "rarer-elsewhere",
    // How it stands.
    "negated",
    "status-same",
    "status-against",
    "certainty-differs",
    "both-quoted",
    "one-quoted",
    "one-historical",
    // Quotations.
    "wording-share",
    // The reports.
    "later",
    "same-report",
];

/// What the features of all pairs of two reports are made from.
pub(crate) struct Features<'a> {
    one: &'a Side<'a>,
    other: &'a Side<'a>,
    shared: &'a Shared,
    scores: &'a Scores,
    /// Sentences that are nearly the same, word by word.
    twins: HashMap<(usize, usize), Twins>,
    /// For each pair of sentences, the pairs of values that are each other's likeliest partners.
    partners: HashMap<(usize, usize), Vec<Partners>>,
}

/// Two values that are each other's likeliest partners, with how likely.
type Partners = (usize, usize, f32);

impl<'a> Features<'a> {
    pub(crate) fn new(one: &'a Side, other: &'a Side, shared: &'a Shared, scores: &'a Scores) -> Features<'a> {
        let twins = twins::all(one, other, shared);
        let mut found = Features { one, other, shared, scores, twins, partners: HashMap::new() };
        for row in 0..one.values.len() {
            for column in 0..other.values.len() {
                let mutual = scores.mutual(row, column);
                if mutual > 0.2 {
                    let at = (one.values[row].sentence, other.values[column].sentence);
                    found.partners.entry(at).or_default().push((row, column, mutual));
                }
            }
        }
        found
    }

    /// How one value stands in the place of another, in two sentences that are
    /// else nearly the same.
    pub(crate) fn change(&self, row: usize, column: usize) -> Option<Change> {
        let (a, b) = (&self.one.values[row], &self.other.values[column]);
        let twins = self.twins.get(&(a.sentence, b.sentence))?;
        twins::change(twins, (self.one, a), (self.other, b), self.shared)
    }

    /// True for one word of a sentence and of a copy of it.
    pub(crate) fn is_copied(&self, row: usize, column: usize) -> bool {
        let (a, b) = (&self.one.values[row], &self.other.values[column]);
        let twins = self.twins.get(&(a.sentence, b.sentence));
        a.kind == b.kind && twins.is_some_and(|twins| twins::is_copied(twins, (self.one, a), (self.other, b)))
    }

    /// The pairs of values that are words of a sentence and of a copy of it.
    pub(crate) fn copied(&self) -> Vec<(usize, usize)> {
        let of_sentences = |(&(a, b), _): (&(usize, usize), &Twins)| {
            let (rows, columns) = (&self.one.sentences[a].values, &self.other.sentences[b].values);
            rows.iter().flat_map(move |&row| columns.iter().map(move |&column| (row, column))).collect::<Vec<_>>()
        };
        let all = self.twins.iter().filter(|(_, twins)| twins.are_copies()).flat_map(of_sentences);
        all.filter(|&(row, column)| self.is_copied(row, column)).collect()
    }

    /// How two names stand to each other.
    pub(crate) fn naming(&self, row: usize, column: usize) -> Option<Naming> {
        let (a, b) = (&self.one.values[row], &self.other.values[column]);
        if a.name.is_empty() || b.name.is_empty() {
            return None;
        }
        let likeness = names::likeness(a.name, b.name);
        let is_one = match likeness {
            Likeness::Same | Likeness::Shorter | Likeness::None => true,
            // Two spellings of one name are worth a look, unless only accents tell them apart.
            Likeness::Variant => names::parts(a.name) == names::parts(b.name),
            Likeness::SharedPart | Likeness::Near => false,
        };
        // North and South of one name are two places, and not one under two names.
        let are_apart = places::relation(a.name, b.name) == places::Relation::Apart;
        let is_other = matches!(likeness, Likeness::SharedPart | Likeness::Near);
        match () {
            _ if is_one && a.entity.is_some() && a.entity == b.entity => Some(Naming::One),
            _ if is_other && !are_apart && a.is_person && b.is_person => Some(Naming::Other),
            _ if is_other => Some(Naming::PerhapsOther),
            _ => None,
        }
    }

    /// The features of a pair, in the order of [`NAMES`].
    pub(crate) fn of(&self, row: usize, column: usize) -> Vec<f32> {
        let (a, b) = (&self.one.values[row], &self.other.values[column]);
        let mut found = Vec::with_capacity(NAMES.len());
        self.questions(row, column, a, b, &mut found);
        self.surroundings(row, column, a, b, &mut found);
        kinds(a, b, &mut found);
        self.words(a, b, &mut found);
        named(a, b, &mut found);
        self.measures(row, column, a, b, &mut found);
        standing(a, b, &mut found);
        found.push(wording(a, b));
        let later = self.one.published.zip(self.other.published).map_or(0, |(x, y)| (y - x).signum());
        found.extend([(later as f32).abs(), flag(self.one.report == self.other.report)]);
        debug_assert_eq!(found.len(), NAMES.len());
        found
    }

    fn questions(&self, row: usize, column: usize, a: &Prepared, b: &Prepared, found: &mut Vec<f32>) {
        let scores = self.scores;
        let near = product(a.question, b.question);
        let (in_row, in_column) = scores.margins(row, column);
        let clip = |value: f32| value.clamp(-10.0, 10.0);
        found.extend([
            clip(scores.at(row, column)),
            // No report comes first.
            scores.row_share(row, column).max(scores.column_share(row, column)),
            scores.row_share(row, column).min(scores.column_share(row, column)),
            clip(in_row.max(in_column)),
            clip(in_row.min(in_column)),
            near,
        ]);
        found.extend(verdicts(&self.shared.closeness, (a.question, b.question), (a.answer, b.answer), near));
        let length = |vector: &[f32]| product(vector, vector).sqrt();
        found.push(product(a.answer, b.answer) / (length(a.answer) * length(b.answer)).max(1e-8));
    }

    fn surroundings(&self, row: usize, column: usize, a: &Prepared, b: &Prepared, found: &mut Vec<f32>) {
        let at = (a.sentence, b.sentence);
        let (x, y) = (&self.one.sentences[a.sentence], &self.other.sentences[b.sentence]);
        let others = self.partners.get(&at).into_iter().flatten().filter(|pair| pair.0 != row && pair.1 != column);
        let support: f32 = others.map(|pair| pair.2).sum();
        let governors = a.governor.zip(b.governor);
        let governed = governors.map_or((0.0, 0.0, 0.0), |(p, q)| {
            let same = flag(self.one.values[p].lemma == self.other.values[q].lemma);
            (self.scores.mutual(p, q), self.scores.at(p, q).max(-10.0), same)
        });
        let shared = x.telling.shared(&y.telling).count() as f32;
        let share = shared / (x.telling.len().min(y.telling.len()).max(1)) as f32;
        let twins = self.twins.get(&at);
        let blocks = twins.map(|twins| (blocks(&twins.one, a, x.first), blocks(&twins.other, b, y.first)));
        let aligned = blocks.as_ref().is_some_and(|(p, q)| p.iter().any(|block| q.contains(block)));
        let replaced = blocks.is_some_and(|(p, q)| p.iter().any(|block| block % 2 == 1 && q.contains(block)));
        let place = |side: &Side, sentence: usize| sentence as f32 / side.sentences.len().max(1) as f32;
        found.extend([
            support.min(6.0),
            governed.0,
            governed.1,
            governed.2,
            shared.min(10.0),
            share,
            flag(twins.is_some()),
            flag(aligned),
            flag(replaced),
            flag(x.is_title && y.is_title),
            flag(x.is_title != y.is_title),
            (place(self.one, a.sentence) - place(self.other, b.sentence)).abs(),
        ]);
    }

    fn words(&self, a: &Prepared, b: &Prepared, found: &mut Vec<f32>) {
        let shared = a.lemmas.shared(&b.lemmas).count();
        let all = a.lemmas.len() + b.lemmas.len() - shared;
        let is_inside = !a.lemmas.is_empty()
            && !b.lemmas.is_empty()
            && (a.lemmas.is_inside(&b.lemmas) || b.lemmas.is_inside(&a.lemmas));
        found.extend([
            flag(a.lemma == b.lemma),
            flag(a.forms == b.forms),
            shared as f32 / all.max(1) as f32,
            flag(is_inside),
        ]);
        let relations = if a.lemma == b.lemma {
            [false; 5]
        } else {
            self.shared.senses[a.senses].relations(a.lemma, &self.shared.senses[b.senses], b.lemma)
        };
        found.extend(relations.map(flag));
        let heads = self.shared.distance((a.lemma, a.senses), (b.lemma, b.senses));
        found.extend([flag(heads.is_opposite), flag(heads.is_inside), heads.nearness]);
        // The words that only one has: "army store" and "police store".
        let only = |one: &'_ Prepared, other: &Prepared| -> Vec<(u32, usize)> {
            one.beside.iter().copied().filter(|word| !other.lemmas.has(word.0)).collect()
        };
        let (left, right) = (only(a, b), only(b, a));
        let mut beside = Distance::default();
        for (one, other) in left.iter().flat_map(|&one| right.iter().map(move |&other| (one, other))) {
            let found = self.shared.distance(one, other);
            beside.is_opposite |= found.is_opposite;
            beside.is_inside |= found.is_inside;
            beside.nearness = beside.nearness.max(found.nearness);
        }
        found.extend([
            flag(!left.is_empty() && !right.is_empty()),
            flag(left.is_empty() && right.is_empty()),
            flag(beside.is_opposite),
            flag(beside.is_inside),
            beside.nearness,
        ]);
    }

    fn measures(&self, row: usize, column: usize, a: &Prepared, b: &Prepared, found: &mut Vec<f32>) {
        let numbers = a.number.zip(b.number).map(|(x, y)| agree::numbers(x, y));
        let is = |relation: Option<Relation>, wanted: Relation| flag(relation == Some(wanted));
        let ratio = a.number.zip(b.number).and_then(|(x, y)| Some((agree::exact(x)?, agree::exact(y)?)));
        let ratio =
            ratio.filter(|(x, y)| *x > 0.0 && *y > 0.0).map_or(0.0, |(x, y)| (x.ln() - y.ln()).abs().min(5.0) as f32);
        let counted = a.counted.zip(b.counted);
        let approximate = [a, b]
            .iter()
            .any(|one| one.number.is_some_and(|number| number.is_approximate || number.low != number.high));
        found.extend([
            is(numbers, Relation::Same),
            is(numbers, Relation::Within),
            is(numbers, Relation::Apart),
            is(numbers, Relation::Unknown),
            ratio,
            flag(counted.is_some_and(|(x, y)| x == y)),
            flag(counted.is_some_and(|(x, y)| x != y)),
            flag(approximate),
        ]);
        let times = a.time.zip(b.time).map(|(x, y)| agree::times(x, y));
        let is_length =
            |one: &Prepared| one.time.is_some_and(|time| time.kind == crate::annotations::TimeKind::Duration);
        let ranks = a.rank.or(a.age).zip(b.rank.or(b.age));
        found.extend([
            is(times, Relation::Same),
            is(times, Relation::Within),
            is(times, Relation::Apart),
            is(times, Relation::Unknown),
            flag(is_length(a) != is_length(b)),
            flag(ranks.is_some_and(|(x, y)| x == y)),
            flag(ranks.is_some_and(|(x, y)| x != y)),
        ]);
        // Another value of the other report is the very same.
        let is_same = |one: &Prepared, other: &Prepared| {
            one.kind == other.kind
                && (one.forms == other.forms
                    || one.number.zip(other.number).is_some_and(|(x, y)| agree::numbers(x, y) == Relation::Same))
        };
        let elsewhere = self
            .other
            .values
            .iter()
            .enumerate()
            .any(|(at, one)| at != column && self.scores.at(row, at) > NEVER && is_same(a, one))
            || self
                .one
                .values
                .iter()
                .enumerate()
                .any(|(at, one)| at != row && self.scores.at(at, column) > NEVER && is_same(one, b));
        found.push(flag(elsewhere && !is_same(a, b)));
    }
}

fn kinds(a: &Prepared, b: &Prepared, found: &mut Vec<f32>) {
    found.extend((0..KINDS).map(|kind| flag(a.kind == kind && b.kind == kind)));
    found.push(flag(a.kind != b.kind));
    found.push(a.slots.iter().zip(b.slots).skip(1).map(|(x, y)| x * y).sum());
    let telling = |one: &Prepared| 1.0 - one.slots.first().copied().unwrap_or(1.0);
    found.extend([telling(a).max(telling(b)), telling(a).min(telling(b))]);
    found.extend((1..View::SLOTS.len()).map(|slot| (a.slots[slot] + b.slots[slot]) / 2.0));
    let crossed = matches!((a.part, b.part), (0, 1) | (1, 0));
    found.extend([flag(a.part == b.part), flag(crossed)]);
}

fn named(a: &Prepared, b: &Prepared, found: &mut Vec<f32>) {
    let both = !a.name.is_empty() && !b.name.is_empty();
    let entities = a.entity.zip(b.entity);
    let likeness = both.then(|| names::likeness(a.name, b.name));
    let is = |wanted: Likeness| flag(likeness == Some(wanted));
    let relation = both.then(|| places::relation(a.name, b.name));
    found.extend([
        flag(both),
        flag(a.name.is_empty() != b.name.is_empty()),
        flag(entities.is_some_and(|(x, y)| x == y)),
        flag(entities.is_some_and(|(x, y)| x != y)),
        is(Likeness::Same),
        is(Likeness::Variant),
        is(Likeness::Shorter),
        is(Likeness::Near),
        is(Likeness::None),
        flag(relation == Some(places::Relation::Inside)),
        flag(relation == Some(places::Relation::Apart)),
    ]);
}

fn standing(a: &Prepared, b: &Prepared, found: &mut Vec<f32>) {
    let statuses = a.status.zip(b.status).filter(|(x, y)| *x != Status::Unknown && *y != Status::Unknown);
    let certainties = a.certainty.zip(b.certainty);
    let is_apart = |(x, y): (Certainty, Certainty)| x != y;
    found.extend([
        flag(a.is_negated != b.is_negated),
        flag(statuses.is_some_and(|(x, y)| x == y)),
        flag(statuses.is_some_and(|(x, y)| x.conflicts(y))),
        flag(certainties.is_some_and(is_apart)),
        flag(a.is_quoted && b.is_quoted),
        flag(a.is_quoted != b.is_quoted),
        flag(a.is_historical != b.is_historical),
    ]);
}

/// Share of the shorter quotation's words that the longer has in order.
fn wording(a: &Prepared, b: &Prepared) -> f32 {
    const QUOTATION: usize = 6;
    if a.kind != QUOTATION || b.kind != QUOTATION {
        return 0.0;
    }
    in_order(&a.forms, &b.forms) as f32 / a.forms.len().min(b.forms.len()).max(1) as f32
}

/// The blocks in which the words of a value stand.
fn blocks(of: &[usize], value: &Prepared, first: usize) -> Vec<usize> {
    let mut found: Vec<usize> =
        (value.words.0..value.words.1).filter_map(|word| of.get(word.checked_sub(first)?).copied()).collect();
    found.dedup();
    found
}
