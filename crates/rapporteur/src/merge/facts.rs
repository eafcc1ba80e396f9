//! Which values of the reports answer one question, and what belongs together
//! of it. Begin with [`find`].

use super::{Links, LinksOf, Ruled};
use crate::annotations::{AnswerSlot, EntityKind, Quote, Role, TimeKind, Value, ValueKind, View};
use crate::cluster::Clusters;
use crate::pairing::closeness::Closeness;
use crate::pairing::score::{is_told, judge, repeats};
use crate::pairing::side::{Prepared, Shared, Side};
use crate::pairing::{ValuePair, between};
use crate::story::{Alignment, AlignmentId, Cite, Fact, FactId, Judged, Judgement, ReportId, Slot, Story};
use crate::text::{Id, Table};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

/// Pairs at least so likely are joined.
const JOINED: f32 = 0.3;
/// Groups of several reports are joined if their reports are at least so likely on average.
const ON_AVERAGE: f32 = 0.25;
/// Places of one report at least so likely tell one value.
const REPEATED: f32 = 0.5;
/// Each report is held against so many others at most, those nearest to it.
const NEIGHBOURS: usize = 12;
/// Values that an editor would compare with at least this likelihood are kept
/// where only one report has them.
const SALIENT: f32 = 0.3;

/// For each two reports, and each with itself, the pairs of values that may
/// answer one question, for weights to be learned from. `closeness` are the
/// weights that belong to the views of the values, as `train/pairing.py`
/// writes them; `None` if they are none.
pub fn pairs(story: &Story, closeness: &str) -> Option<Vec<(ReportId, ReportId, Vec<ValuePair>)>> {
    let mut shared = Shared::new(Arc::new(Closeness::read(closeness)?));
    let sides = sides(story, &mut shared);
    Some(all_pairs(&sides, &shared).collect())
}

fn sides<'a>(story: &'a Story, shared: &mut Shared) -> Vec<Side<'a>> {
    let entities = story.entities_by_chain();
    story.reports.pairs().map(|(id, _)| Side::of(story, &entities, id, shared)).collect()
}

/// The pairs of values of each two reports that are held against each other,
/// and of each report with itself: one after the other, as they are large.
fn all_pairs<'a>(
    sides: &'a [Side],
    shared: &'a Shared,
) -> impl Iterator<Item = (ReportId, ReportId, Vec<ValuePair>)> + 'a {
    let near = neighbours(sides);
    let places = (0..sides.len()).flat_map(move |at| (at..sides.len()).map(move |other| (at, other)));
    places
        .filter(move |&(at, other)| at == other || near.contains(&(at, other)))
        .map(|(at, other)| (sides[at].report, sides[other].report, between(&sides[at], &sides[other], shared)))
}

/// Pairs of reports that are held against each other, the smaller first: each
/// with those whose telling words it shares most.
fn neighbours(sides: &[Side]) -> BTreeSet<(usize, usize)> {
    let words: Vec<BTreeSet<u32>> =
        sides.iter().map(|side| side.sentences.iter().flat_map(|sentence| sentence.telling.iter()).collect()).collect();
    let mut holders: HashMap<u32, Vec<usize>> = HashMap::new();
    for (at, words) in words.iter().enumerate() {
        words.iter().for_each(|&word| holders.entry(word).or_default().push(at));
    }
    let mut found = BTreeSet::new();
    for at in 0..sides.len() {
        let mut shared: HashMap<usize, f64> = HashMap::new();
        for word in &words[at] {
            let reports = &holders[word];
            // Words that many reports have tell little of which belong together.
            if reports.len() <= 4 * NEIGHBOURS {
                let weight = 1.0 / reports.len() as f64;
                reports
                    .iter()
                    .filter(|&&other| other != at)
                    .for_each(|&other| *shared.entry(other).or_default() += weight);
            }
        }
        let mut list: Vec<(usize, f64)> =
            shared.into_iter().map(|(other, sum)| (other, sum / (words[other].len().max(1) as f64).sqrt())).collect();
        list.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        found.extend(list.into_iter().take(NEIGHBOURS).map(|(other, _)| (at.min(other), at.max(other))));
        if sides.len() <= NEIGHBOURS {
            found.extend((0..sides.len()).filter(|&other| other != at).map(|other| (at.min(other), at.max(other))));
        }
    }
    found
}

/// A value and its judged partners.
struct Values {
    /// Where the values of each report begin.
    first: Vec<usize>,
    /// The report of each, and its place among the values of that side.
    places: Vec<(ReportId, usize)>,
    judged: HashMap<(usize, usize), Judgement>,
    repeated: HashMap<(usize, usize), f32>,
    /// How likely another report tells what a value tells; those left out tell nothing near to it.
    told: HashMap<(usize, ReportId), f32>,
}

impl Values {
    fn at(&self, report: ReportId, place: usize) -> usize {
        self.first[report.index()] + place
    }

    fn prepared<'a>(&self, sides: &'a [Side<'a>], at: usize) -> &'a Prepared<'a> {
        let (report, place) = self.places[at];
        &sides[report.index()].values[place]
    }
}

/// The alignments of a story, and its facts. What the user decided of events, statements
/// and figures holds for the values that tell them.
pub(super) fn find(story: &Story, links: &LinksOf) -> (Table<AlignmentId, Alignment>, Table<FactId, Fact>) {
    let mut shared = Shared::new(Closeness::built_in());
    let sides = sides(story, &mut shared);
    let mut values = judged(&sides, &shared);
    let ruled = ruled(story, &sides, &values, links);
    for &(a, b, _) in &ruled.same {
        let judged = values.judged.entry((a.min(b), a.max(b))).or_insert(AS_RULED);
        judged.likelihood = 1.0;
    }
    let groups = grouped(&sides, &values, &ruled);
    let kept: Vec<Vec<usize>> = groups.into_iter().filter(|group| is_kept(&sides, &values, group)).collect();
    let facts = by_fact(&sides, &values, &kept);
    let mut alignments: Table<AlignmentId, Alignment> = Table::new();
    let mut table: Table<FactId, Fact> = Table::new();
    for (members, label) in facts {
        let fact = FactId::from_index(table.len());
        let mut ids = Vec::new();
        for group in members {
            ids.push(alignments.push(alignment(story, &sides, &values, &kept[group], fact)));
        }
        table.push(Fact { label, alignments: ids });
    }
    (alignments, table)
}

/// The judgement of two values that were never held against each other, and that the user
/// says are one.
const AS_RULED: Judgement =
    Judgement { likelihood: 1.0, agrees: 0.0, changed: 0.0, differs: 0.0, alike: 1.0, change: None, naming: None };

/// What the user decided of the things that values tell.
fn ruled(story: &Story, sides: &[Side], values: &Values, links: &LinksOf) -> Ruled {
    let all = |report: ReportId| &story.reports[report].1;
    let places = || (0..values.places.len()).map(|at| (values.places[at].0, values.prepared(sides, at).value));
    let nothing = usize::MAX;
    let event = |report: ReportId, value: &Value| {
        let is_told = matches!(value.kind, ValueKind::Predicate | ValueKind::Nominal);
        let found = all(report).events.iter().position(|event| event.head == value.head);
        found.filter(|_| is_told).unwrap_or(nothing)
    };
    let statement = |report: ReportId, value: &Value| {
        let is_it = |quote: &Quote| quote.content.iter().any(|piece| piece.overlaps(value.span));
        let found = all(report).quotes.iter().position(is_it);
        found.filter(|_| value.kind == ValueKind::Quotation).unwrap_or(nothing)
    };
    let figure = |_: ReportId, value: &Value| match value.kind {
        ValueKind::Quantity(id) => id.index(),
        _ => nothing,
    };
    let mut found = Ruled { same: Vec::new(), apart: Vec::new() };
    let mut add = |links: &Links, index: &dyn Fn(ReportId, &Value) -> usize| {
        if !links.same.is_empty() || !links.apart.is_empty() {
            let more = links.in_list(places().map(|(report, value)| (report, index(report, &value))));
            found.same.extend(more.same);
            found.apart.extend(more.apart);
        }
    };
    add(&links.events, &event);
    add(&links.statements, &statement);
    add(&links.figures, &figure);
    // Words may be several values: those that are of one kind are meant.
    let at_words = |(report, value): super::Place| {
        let span = all(report).values.iter().nth(value).map(|value| value.span);
        places().enumerate().filter(move |(_, (of, value))| *of == report && Some(value.span) == span)
    };
    let of_one_kind = |one: super::Place, other: super::Place| {
        let kind = |value: &Value| std::mem::discriminant(&value.kind);
        let pairs = at_words(one).flat_map(move |one| at_words(other).map(move |other| (one, other)));
        let alike = pairs.clone().any(|((_, one), (_, other))| kind(&one.1) == kind(&other.1));
        pairs.filter(move |((_, one), (_, other))| !alike || kind(&one.1) == kind(&other.1)).map(|(a, b)| (a.0, b.0))
    };
    let same = links.values.same.iter();
    found.same.extend(same.flat_map(|&(one, other, why)| of_one_kind(one, other).map(move |(a, b)| (a, b, why))));
    found.apart.extend(links.values.apart.iter().flat_map(|&(one, other)| of_one_kind(one, other)));
    found
}

fn judged(sides: &[Side], shared: &Shared) -> Values {
    let mut values = Values {
        first: Vec::new(),
        places: Vec::new(),
        judged: HashMap::new(),
        repeated: HashMap::new(),
        told: HashMap::new(),
    };
    for side in sides {
        values.first.push(values.places.len());
        values.places.extend((0..side.values.len()).map(|at| (side.report, at)));
    }
    for (one, other, pairs) in all_pairs(sides, shared) {
        let place = |pair: &ValuePair| (values.at(one, pair.row), values.at(other, pair.column));
        if one == other {
            let repeated: Vec<_> = pairs.iter().map(|pair| (place(pair), repeats(&pair.features))).collect();
            values.repeated.extend(repeated);
            continue;
        }
        let judged: Vec<_> = pairs.iter().map(|pair| (place(pair), judged_pair(pair))).collect();
        let likely: Vec<f32> = judged.iter().map(|(_, judged)| judged.likelihood).collect();
        let there = told(&pairs, &likely, |pair| (place(pair).0, other));
        let here = told(&pairs, &likely, |pair| (place(pair).1, one));
        values.told.extend(there);
        values.told.extend(here);
        values.judged.extend(judged);
    }
    values.told = with_sentences(sides, &values);
    values
}

/// The likelihoods that another report tells what a value tells, each beside
/// those of the other values of its sentence: what stands beside something
/// that is told elsewhere often is told there too.
fn with_sentences(sides: &[Side], values: &Values) -> HashMap<(usize, ReportId), f32> {
    // The reports that each was held against: few of many.
    let mut held: BTreeMap<ReportId, BTreeSet<ReportId>> = BTreeMap::new();
    for &(at, other) in values.told.keys() {
        held.entry(values.places[at].0).or_default().insert(other);
    }
    let mut found = HashMap::new();
    for side in sides {
        for sentence in &side.sentences {
            let places: Vec<usize> = sentence.values.iter().map(|&at| values.at(side.report, at)).collect();
            for &other in held.get(&side.report).into_iter().flatten() {
                let told = |at: usize| values.told.get(&(at, other)).copied().unwrap_or(0.0);
                let sum: f32 = places.iter().map(|&at| told(at)).sum();
                let most = places.iter().map(|&at| told(at)).fold(0.0, f32::max);
                let mean = sum / places.len().max(1) as f32;
                found.extend(places.iter().map(|&at| ((at, other), (told(at) + mean + most / 2.0) / 2.5)));
            }
        }
    }
    found
}

/// As likely as this at least does a word of a sentence tell what it tells in a copy of the sentence.
const COPIED: f32 = 0.97;
/// As likely as this at least do words that stand in each other's place answer one question.
const IN_PLACE: f32 = 0.9;

fn judged_pair(pair: &ValuePair) -> Judgement {
    let mut found = judge(&pair.features);
    found.change = pair.change;
    found.naming = pair.naming;
    let surely = if pair.is_copied { COPIED } else { IN_PLACE };
    if pair.is_copied || pair.change.is_some() {
        found.likelihood = found.likelihood.max(surely);
    }
    found
}

/// For each value of one report how likely another tells what it tells.
fn told(
    pairs: &[ValuePair],
    likely: &[f32],
    key: impl Fn(&ValuePair) -> (usize, ReportId),
) -> HashMap<(usize, ReportId), f32> {
    let mut partners: BTreeMap<(usize, ReportId), Vec<usize>> = BTreeMap::new();
    for (at, pair) in pairs.iter().enumerate() {
        partners.entry(key(pair)).or_default().push(at);
    }
    let of_value = |(key, mut places): ((usize, ReportId), Vec<usize>)| {
        places.sort_by(|&a, &b| likely[b].total_cmp(&likely[a]).then(a.cmp(&b)));
        let next = places.get(1).map_or(0.0, |&at| likely[at]);
        (key, is_told(&pairs[places[0]].features, likely[places[0]], next))
    };
    partners.into_iter().map(of_value).collect()
}

/// Values that answer one question: those that the user joined, then from the likeliest
/// pair down; two values of one report only if they are one told twice.
fn grouped(sides: &[Side], values: &Values, ruled: &Ruled) -> Vec<Vec<usize>> {
    let is_quotation = |at: usize| values.prepared(sides, at).value.kind == ValueKind::Quotation;
    let mut edges: Vec<(f32, usize, usize)> = Vec::new();
    edges.extend(
        values.judged.iter().map(|(&(a, b), judged)| (judged.likelihood, a, b)).filter(|edge| edge.0 >= JOINED),
    );
    edges.extend(values.repeated.iter().map(|(&(a, b), &likely)| (likely, a, b)).filter(|edge| edge.0 >= REPEATED));
    // Words of a quotation are no answer to the same question as the whole of it.
    edges.retain(|&(_, a, b)| is_quotation(a) == is_quotation(b));
    edges.sort_by(|x, y| y.0.total_cmp(&x.0).then((x.1, x.2).cmp(&(y.1, y.2))));
    let mut clusters = Clusters::new(values.places.len());
    let mut members: Vec<Vec<usize>> = (0..values.places.len()).map(|at| vec![at]).collect();
    let is_repeated =
        |a: usize, b: usize| values.repeated.get(&(a.min(b), a.max(b))).copied().unwrap_or(0.0) >= REPEATED / 2.0;
    let joined = ruled.same.iter().map(|&(a, b, _)| (true, a, b));
    for (is_ruled, a, b) in joined.chain(edges.into_iter().map(|(_, a, b)| (false, a, b))) {
        let (x, y) = (clusters.root(a), clusters.root(b));
        let same_report = |p: usize, q: usize| values.places[p].0 == values.places[q].0;
        let fits = |x: usize, y: usize| {
            members[x].iter().all(|&p| members[y].iter().all(|&q| !same_report(p, q) || is_repeated(p, q)))
                && mean_likelihood(values, &members[x], &members[y]) >= ON_AVERAGE
                && !ruled.parts(&clusters, a, b)
        };
        if x != y && (is_ruled || fits(x, y)) {
            clusters.join(x, y);
            let (kept, taken) = (x.min(y), x.max(y));
            let moved = std::mem::take(&mut members[taken]);
            members[kept].extend(moved);
        }
    }
    clusters.groups()
}

/// How likely two groups are one, on average over each report of the one and
/// each of the other; 1 if they are of one report.
fn mean_likelihood(values: &Values, one: &[usize], other: &[usize]) -> f32 {
    let mut best: BTreeMap<(ReportId, ReportId), f32> = BTreeMap::new();
    for &a in one {
        for &b in other.iter().filter(|&&b| values.places[a].0 != values.places[b].0) {
            let judged = values.judged.get(&(a.min(b), a.max(b)));
            let known = best.entry((values.places[a].0, values.places[b].0)).or_default();
            *known = known.max(judged.map_or(0.0, |judged| judged.likelihood));
        }
    }
    if best.is_empty() { 1.0 } else { best.values().sum::<f32>() / best.len() as f32 }
}

fn is_kept(sides: &[Side], values: &Values, group: &[usize]) -> bool {
    let reports: BTreeSet<ReportId> = group.iter().map(|&at| values.places[at].0).collect();
    reports.len() > 1 || salience(sides, values, group) >= SALIENT
}

/// How likely an editor would compare the likeliest of them.
fn salience(sides: &[Side], values: &Values, group: &[usize]) -> f32 {
    let of_value = |&at: &usize| 1.0 - values.prepared(sides, at).slots.first().copied().unwrap_or(1.0);
    group.iter().map(of_value).fold(0.0, f32::max)
}

/// The groups of each fact, with words that stand for it: what hangs on one
/// predicate belongs together.
fn by_fact(sides: &[Side], values: &Values, groups: &[Vec<usize>]) -> Vec<(Vec<usize>, Cite)> {
    let group_of: HashMap<usize, usize> =
        groups.iter().enumerate().flat_map(|(at, group)| group.iter().map(move |&value| (value, at))).collect();
    let mut clusters = Clusters::new(groups.len());
    for (at, group) in groups.iter().enumerate() {
        let mut votes: BTreeMap<usize, BTreeSet<ReportId>> = BTreeMap::new();
        let mut is_clause = false;
        for &value in group {
            let (report, prepared) = (values.places[value].0, values.prepared(sides, value));
            is_clause |= prepared.value.kind == ValueKind::Predicate;
            let above = prepared.governor.and_then(|governor| group_of.get(&values.at(report, governor)));
            if let Some(&above) = above.filter(|_| prepared.is_of_governor) {
                votes.entry(above).or_default().insert(report);
            }
        }
        let most = votes.iter().max_by_key(|(above, reports)| (reports.len(), std::cmp::Reverse(**above)));
        // One report alone may tell two things in one breath.
        if let Some((&above, _)) = most.filter(|(_, reports)| !is_clause || reports.len() > 1) {
            clusters.join(at, above);
        }
    }
    let label = |members: &[usize]| {
        let all = members.iter().flat_map(|&group| groups[group].iter().copied());
        let rank = |&at: &usize| {
            let (report, found) = (values.places[at].0, values.prepared(sides, at));
            (found.value.kind != ValueKind::Predicate, report, found.value.span.start)
        };
        let best = all.min_by_key(rank).unwrap_or_default();
        Cite { report: values.places[best].0, span: values.prepared(sides, best).value.span }
    };
    clusters
        .groups()
        .into_iter()
        .map(|members| {
            let label = label(&members);
            (members, label)
        })
        .collect()
}

fn alignment(story: &Story, sides: &[Side], values: &Values, group: &[usize], fact: FactId) -> Alignment {
    let reports: BTreeSet<ReportId> = group.iter().map(|&at| values.places[at].0).collect();
    let judged_at = |a: usize, b: usize| values.judged.get(&(a.min(b), a.max(b)));
    let mut pairs = Vec::new();
    for (other, &b) in group.iter().enumerate() {
        for (one, &a) in group[..other].iter().enumerate() {
            if let Some(judged) = judged_at(a, b) {
                pairs.push(Judged { one, other, judgement: *judged });
            }
        }
    }
    let told = |report: ReportId| {
        group.iter().filter_map(|&at| values.told.get(&(at, report))).fold(0.0, |most: f32, told| most.max(*told))
    };
    let others = story.reports.ids().filter(|report| !reports.contains(report));
    Alignment {
        fact,
        slot: slot(story, sides, values, group),
        values: group.iter().map(|&at| (values.places[at].0, values.prepared(sides, at).id)).collect(),
        pairs,
        elsewhere: others.map(|report| (report, told(report))).collect(),
        salience: salience(sides, values, group),
    }
}

/// What is asked: by what kinds the values are, and where that leaves it open
/// by what the model sees in them.
fn slot(story: &Story, sides: &[Side], values: &Values, group: &[usize]) -> Slot {
    let mut shares = [0.0f32; View::SLOTS.len()];
    let mut kinds = Vec::new();
    for &at in group {
        let found = values.prepared(sides, at);
        shares.iter_mut().zip(found.slots).for_each(|(sum, share)| *sum += share);
        kinds.push(found.value.kind);
    }
    let share = |asked: AnswerSlot| View::SLOTS.iter().position(|&slot| slot == asked).map_or(0.0, |at| shares[at]);
    let is_named = group.iter().any(|&at| !values.prepared(sides, at).name.is_empty());
    let mut entities = group.iter().filter_map(|&at| values.prepared(sides, at).entity);
    let is_person = entities.any(|entity| story.entities[entity].kind == EntityKind::Person);
    // A name is no number and no time, a person no place.
    let fits = |slot: Slot| match slot {
        Slot::Number | Slot::Time => !is_named,
        Slot::Participant(Role::Place) => !is_person,
        _ => true,
    };
    let best = |slots: &[(AnswerSlot, Slot)]| {
        let mut likeliest = slots[0];
        for &one in slots[1..].iter().filter(|one| fits(one.1)) {
            if share(one.0) > share(likeliest.0) {
                likeliest = one;
            }
        }
        likeliest.1
    };
    let place = Slot::Participant(Role::Place);
    let nominal = [
        (AnswerSlot::What, Slot::Kind),
        (AnswerSlot::Who, Slot::Participant(Role::Agent)),
        (AnswerSlot::Whom, Slot::Participant(Role::Patient)),
        (AnswerSlot::Name, Slot::Name),
        (AnswerSlot::Role, Slot::Role),
        (AnswerSlot::Place, place),
        (AnswerSlot::Status, Slot::Status),
        (AnswerSlot::Cause, Slot::Cause),
        (AnswerSlot::Source, Slot::Source),
        (AnswerSlot::Certainty, Slot::Certainty),
        (AnswerSlot::Position, Slot::Position),
        (AnswerSlot::Number, Slot::Number),
        (AnswerSlot::Money, Slot::Number),
        (AnswerSlot::Time, Slot::Time),
    ];
    let predicate = [
        (AnswerSlot::Status, Slot::Status),
        (AnswerSlot::Certainty, Slot::Certainty),
        (AnswerSlot::Cause, Slot::Cause),
        (AnswerSlot::Position, Slot::Position),
        (AnswerSlot::What, Slot::Kind),
        (AnswerSlot::Role, Slot::Role),
        (AnswerSlot::Who, Slot::Participant(Role::Agent)),
    ];
    let first = &story.reports[values.places[group[0]].0].1;
    match kinds[0] {
        ValueKind::Quotation => Slot::Wording,
        ValueKind::Quantity(_) | ValueKind::Age | ValueKind::Rank => Slot::Number,
        ValueKind::Time(id) if first.times[id].kind == TimeKind::Duration => {
            best(&[(AnswerSlot::Number, Slot::Number), (AnswerSlot::Time, Slot::Time)])
        }
        ValueKind::Time(_) => Slot::Time,
        _ if kinds.contains(&ValueKind::Predicate) => best(&predicate),
        _ => best(&nominal),
    }
}
