//! Which numbers of different reports count the same thing: the same unit and
//! counted noun, in the same event or in sentences that say much the same.
//! Begin with [`find`].

use super::Links;
use crate::annotations::{Annotations, EventMentionId, NumberId, NumberMention, Role};
use crate::cluster::{Clusters, cosine};
use crate::counting;
use crate::lexicon;
use crate::story::{Cite, Event, EventId, Figure, FigureId, ReportId, Slot, Story, Why};
use crate::text::{Id, Table};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// Cosine of two sentences from which the same counted noun is the same thing.
const CLOSE: f64 = 0.55;

/// How much closer sentences must be whose numbers differ: to find a
/// contradiction where there is none is worse than to miss one.
const APART: f64 = 0.15;

/// The same where each report has only one number for the noun.
const CLOSE_IF_ONLY: f64 = 0.35;

/// All figures, in the order of their first numbers.
pub(super) fn find(story: &Story, links: &Links) -> Table<FigureId, Figure> {
    let mut counts = counts(story);
    mark_only(&mut counts);
    mark_over_several(&mut counts);
    let mut clusters = Clusters::new(counts.len());
    let mut whys: Vec<(usize, Why)> = Vec::new();
    let ruled = links.in_list(counts.iter().map(|count| (count.report, count.number.index())));
    for &(a, b, why) in &ruled.same {
        if clusters.join(a, b) {
            whys.push((a, why));
        }
    }
    let given: HashSet<Given> = counts.iter().map(|count| given(count.report, count.mention, count)).collect();
    let may_differ = |one: &Count, other: &Count| {
        is_equal(one.mention, other.mention)
            || !is_part(one, other)
                && !is_part(other, one)
                && same_modifiers(one, other)
                && !is_given(&given, one, other)
                && !is_given(&given, other, one)
    };
    let mut pairs: Vec<(f64, usize, usize)> = Vec::new();
    for block in blocks(&counts) {
        for (place, &b) in block.iter().enumerate() {
            for &a in &block[..place] {
                let (one, other) = (&counts[a], &counts[b]);
                pairs.extend(likeness(one, other).filter(|_| may_differ(one, other)).map(|score| (score, a, b)));
            }
        }
    }
    pairs.sort_by(|x, y| y.0.total_cmp(&x.0).then((x.1, x.2).cmp(&(y.1, y.2))));
    let mut members: Vec<Vec<usize>> = vec![Vec::new(); counts.len()];
    (0..counts.len()).for_each(|at| members[clusters.root(at)].push(at));
    for (score, a, b) in pairs {
        let (x, y) = (clusters.root(a), clusters.root(b));
        if x == y || ruled.parts(&clusters, a, b) || !one_of_each_report(&counts, &members[x], &members[y]) {
            continue;
        }
        clusters.join(a, b);
        let moved = std::mem::take(&mut members[x.max(y)]);
        members[x.min(y)].extend(moved);
        let rule = if score >= 2.0 { "counted-in-one-event" } else { "counted-in-like-sentences" };
        whys.push((a, Why { rule, left: counts[a].cite, right: counts[b].cite }));
    }
    let mut whys_of: HashMap<usize, Vec<Why>> = HashMap::new();
    whys.iter().for_each(|&(at, why)| whys_of.entry(clusters.root(at)).or_default().push(why));
    let figures = clusters.groups().into_iter().map(|group| {
        let whys = whys_of.remove(&group[0]).unwrap_or_default();
        figure(&counts, &group, whys)
    });
    figures.collect::<Vec<_>>().into()
}

/// Numbers that may count the same: of one unit, or of the same noun.
fn blocks(counts: &[Count]) -> Vec<Vec<usize>> {
    let mut blocks: BTreeMap<(Option<&str>, Option<&str>), Vec<usize>> = BTreeMap::new();
    for (at, count) in counts.iter().enumerate() {
        let lemma = count.mention.counted_lemma.as_deref();
        let lemma = if lemma.is_some_and(is_people) { Some(PEOPLE) } else { lemma };
        let key = match count.mention.unit.as_deref() {
            // Two of one unit need no noun.
            Some(unit) => (Some(unit), None),
            None => (None, lemma),
        };
        blocks.entry(key).or_default().push(at);
    }
    // Without unit and noun nothing says what is counted.
    blocks.remove(&(None, None));
    blocks.into_values().collect()
}

/// Stands for every word that counts people without saying which.
const PEOPLE: &str = "people";

struct Count<'a> {
    report: ReportId,
    number: NumberId,
    mention: &'a NumberMention,
    cite: Cite,
    kind: Option<&'a str>,
    event: Option<EventId>,
    /// True for "two other people", "three more": the rest of a number.
    is_rest: bool,
    /// True for the sum over several occasions,
    is_over_several: bool,
    /// and for a number of two things together.
    is_of_two_things: bool,
    /// What it makes together with another number of its sentence for that noun.
    sums: Vec<f64>,
    /// True if its report gives no other number for that noun.
    is_only: bool,
    /// Nouns that stand before the counted one, in lower case.
    modifiers: BTreeSet<String>,
    /// The role of what is counted in that event.
    role: Option<Role>,
    vector: &'a [f32],
}

fn counts(story: &Story) -> Vec<Count<'_>> {
    let mut found = Vec::new();
    let mentions =
        |(id, event): (EventId, &Event)| event.mentions.iter().map(move |&mention| (mention, id)).collect::<Vec<_>>();
    let event_of: HashMap<_, _> = story.events.pairs().flat_map(mentions).collect();
    for (report, (read, all)) in story.reports.pairs() {
        let text = &read.text;
        let mut events_by_number: HashMap<NumberId, Vec<EventMentionId>> = HashMap::new();
        for (id, event) in all.events.pairs() {
            event.numbers.iter().for_each(|&number| events_by_number.entry(number).or_default().push(id));
        }
        let is_kept = |number: &NumberMention| !story.is_dropped(Slot::Number, Cite { report, span: number.span });
        for (number, mention) in all.numbers.pairs().filter(|(_, number)| is_kept(number)) {
            let events = events_by_number.get(&number).into_iter().flatten().map(|&event| (event, &all.events[event]));
            let event = events.min_by_key(|(_, event)| event.trigger.start.abs_diff(mention.span.start));
            let vector = all
                .sentence_at(mention.span.start)
                .and_then(|sentence| all.vectors.get(sentence))
                .map_or(&[][..], Vec::as_slice);
            found.push(Count {
                report,
                number,
                mention,
                cite: Cite { report, span: mention.span },
                kind: event.and_then(|(_, event)| event.kind.as_deref()),
                event: event.and_then(|(id, _)| event_of.get(&(report, id)).copied()),
                role: event
                    .and_then(|(_, event)| event.participants.iter().find(|part| part.span.overlaps(mention.span)))
                    .map(|part| part.role),
                vector,
                is_rest: is_rest(text, mention),
                is_over_several: counting::is_over_several(all, text, number),
                is_of_two_things: counting::is_of_two_things(all, mention),
                sums: sums(all, number),
                is_only: false,
                modifiers: modifiers(text, all, mention),
            });
        }
    }
    found
}

fn modifiers(text: &str, all: &Annotations, mention: &NumberMention) -> BTreeSet<String> {
    let Some(counted) = mention.counted else { return BTreeSet::new() };
    let words = all.words_in(counted).filter(|&word| !all.words[word].span.overlaps(mention.span));
    let nouns = words.filter(|&word| matches!(all.words[word].upos.as_str(), "NOUN" | "PROPN"));
    let forms = nouns.map(|word| (all.words[word].span.of(text).to_lowercase(), all.words[word].lemma.to_lowercase()));
    let lemma = mention.counted_lemma.as_deref().unwrap_or("");
    forms.filter(|(form, own)| own != lemma && !lexicon::DEMONYMS.has(form)).map(|(form, _)| form).collect()
}

/// Marks the numbers that stand alone: a report that gives one number for
/// "pirates", however often, means the same ones by it.
fn mark_only(counts: &mut [Count]) {
    let is_telling = |count: &Count| {
        let lemma = count.mention.counted_lemma.as_deref().unwrap_or("");
        !lemma.is_empty() && count.mention.unit.is_none() && !is_people(lemma) && !lexicon::LOOSE_COUNTS.has(lemma)
    };
    let mut values: HashMap<(ReportId, Option<&str>), HashSet<Value>> = HashMap::new();
    for count in counts.iter() {
        let key = (count.report, count.mention.counted_lemma.as_deref());
        values.entry(key).or_default().insert(value(count.mention));
    }
    let is_only = |count: &Count| values[&(count.report, count.mention.counted_lemma.as_deref())].len() == 1;
    let only: Vec<bool> = counts.iter().map(|count| is_telling(count) && is_only(count)).collect();
    counts.iter_mut().zip(only).for_each(|(count, only)| count.is_only = only);
}

/// Marks the numbers that are sums over several occasions if the like sentence
/// of another report says so.
fn mark_over_several(counts: &mut [Count]) {
    let known: Vec<usize> = (0..counts.len()).filter(|&at| counts[at].is_over_several).collect();
    let is_told = |one: &Count, other: &Count| {
        one.report != other.report
            && is_equal(one.mention, other.mention)
            && one.mention.counted_lemma == other.mention.counted_lemma
            && same_modifiers(one, other)
            && cosine(one.vector, other.vector) >= CLOSE
    };
    let told = |at: &usize| known.iter().any(|&sum| is_told(&counts[sum], &counts[*at]));
    let found: Vec<usize> = (0..counts.len()).filter(told).collect();
    found.into_iter().for_each(|at| counts[at].is_over_several = true);
}

fn is_equal(one: &NumberMention, other: &NumberMention) -> bool {
    (one.low, one.high) == (other.low, other.high)
}

/// A number as what can be looked up: its bounds.
type Value = [Option<u64>; 2];

fn value(mention: &NumberMention) -> Value {
    // Adding nothing makes one of the two noughts.
    [mention.low, mention.high].map(|bound| bound.map(|bound| (bound + 0.0).to_bits()))
}

/// A report, a number, the noun that it counts, and its unit.
type Given<'a> = (ReportId, Value, Option<&'a str>, Option<&'a str>);

/// The number of the one as if the report gave it for the noun of the other.
fn given<'a>(report: ReportId, mention: &NumberMention, noun: &Count<'a>) -> Given<'a> {
    (report, value(mention), noun.mention.counted_lemma.as_deref(), noun.mention.unit.as_deref())
}

/// True if the report of the second gives the first's number too, for the same
/// noun: then its other numbers count something else.
fn is_given(all: &HashSet<Given>, one: &Count, other: &Count) -> bool {
    all.contains(&given(other.report, one.mention, one))
}

/// So many numbers before and after one are looked at.
const NUMBERS_NEAR: usize = 20;

/// The sums of a number with each other one of its sentence for the same noun.
fn sums(all: &Annotations, number: NumberId) -> Vec<f64> {
    let one = &all.numbers[number];
    let sentence = all.sentence_at(one.span.start);
    // "12 local and 11 foreign pirates": the noun of the first is that of both.
    let is_beside = |other: &NumberMention| {
        let is_same = other.counted_lemma == one.counted_lemma && all.sentence_at(other.span.start) == sentence;
        is_same || one.counted.is_some_and(|counted| counted.covers(other.span))
    };
    let first = number.index().saturating_sub(NUMBERS_NEAR);
    let near = (first..all.numbers.len()).take(2 * NUMBERS_NEAR + 1).map(|at| NumberId(at as u32));
    let others = near.filter(|&other| other != number).map(|other| &all.numbers[other]);
    others.filter(|other| is_beside(other)).filter_map(|other| Some(one.low? + other.low?)).collect()
}

/// "12 local and 11 foreign pirates" are parts of "23 pirates".
fn is_part(part: &Count, whole: &Count) -> bool {
    whole.mention.low.is_some_and(|low| part.sums.contains(&low))
}

/// "Machine guns" and "AK-47 guns" are counted apart; "Somali pirates" may be
/// all the pirates.
fn same_modifiers(one: &Count, other: &Count) -> bool {
    one.modifiers == other.modifiers
}

/// How surely two numbers count the same; `None` if they cannot.
fn likeness(one: &Count, other: &Count) -> Option<f64> {
    let is_plain = one.mention.unit.is_none();
    let fits = one.report != other.report
        && one.mention.unit == other.mention.unit
        && same_counted(one.mention, other.mention);
    let are_only = one.is_only && other.is_only;
    let is_same = is_equal(one.mention, other.mention) && one.mention.counted_lemma.is_some();
    let is_person = one.mention.counted_lemma.as_deref().is_some_and(is_person_noun);
    let kinds_apart =
        !is_same && (!are_only || is_person) && one.kind.is_some() && other.kind.is_some() && one.kind != other.kind;
    if !fits || kinds_apart || is_plain && one.mention.counted_lemma.is_none() {
        return None;
    }
    let cosine = cosine(one.vector, other.vector);
    let same_role = one.role == other.role;
    let same_event = same_role && one.event.is_some() && one.event == other.event;
    let same_kind = same_role && one.kind.is_some() && one.kind == other.kind;
    let far_apart = is_far_apart(one.mention, other.mention);
    let is_mixed = one.is_of_two_things != other.is_of_two_things && !is_equal(one.mention, other.mention);
    if one.is_rest != other.is_rest || one.is_over_several != other.is_over_several || is_mixed {
        return None;
    }
    let is_loose = |mention: &NumberMention| {
        mention.counted_lemma.as_deref().is_some_and(|lemma| lexicon::LOOSE_COUNTS.has(lemma))
    };
    if !overlap(one.mention, other.mention) && (is_loose(one.mention) || is_loose(other.mention)) {
        return None;
    }
    let same_of_kind = same_kind && ratio(one.mention, other.mention) <= 2.5;
    let strictness = if overlap(one.mention, other.mention) || same_of_kind { 0.0 } else { APART };
    let least = match (are_only, same_kind) {
        (true, _) if !is_person || same_kind => CLOSE_IF_ONLY,
        (_, true) => CLOSE - 0.15 + strictness,
        _ => CLOSE + strictness,
    };
    if far_apart && !same_kind {
        return None;
    }
    // Equal numbers find each other before others do.
    let equal = if is_equal(one.mention, other.mention) { 0.5 } else { 0.0 };
    match (same_event, cosine >= least) {
        (true, _) => Some(2.0 + equal + cosine),
        (false, true) => Some(equal + cosine),
        _ => None,
    }
}

fn overlap(one: &NumberMention, other: &NumberMention) -> bool {
    let low = |number: &NumberMention| number.low.unwrap_or(f64::NEG_INFINITY);
    let high = |number: &NumberMention| number.high.unwrap_or(f64::INFINITY);
    let is_about = (one.is_approximate || other.is_approximate) && ratio(one, other) <= 1.15;
    is_about || low(one) <= high(other) && low(other) <= high(one)
}

/// Nobody takes 14 for 200: such numbers count two things, unless the words
/// around them say otherwise.
fn is_far_apart(one: &NumberMention, other: &NumberMention) -> bool {
    ratio(one, other) > 5.0
}

/// The larger by the smaller value.
fn ratio(one: &NumberMention, other: &NumberMention) -> f64 {
    let value = |number: &NumberMention| number.low.or(number.high).unwrap_or(0.0).abs().max(1.0);
    let (a, b) = (value(one), value(other));
    a.max(b) / a.min(b)
}

fn same_counted(one: &NumberMention, other: &NumberMention) -> bool {
    match (&one.counted_lemma, &other.counted_lemma) {
        (Some(a), Some(b)) => a == b || is_people(a) && is_people(b),
        (None, None) => true,
        _ => one.unit.is_some(),
    }
}

fn is_rest(text: &str, mention: &NumberMention) -> bool {
    let around = mention.counted.map_or(mention.span, |counted| mention.span.join(counted));
    let is_sign = |word: &str| matches!(word, "other" | "others" | "another" | "more" | "additional" | "further");
    let is_least = around.of(text).to_lowercase().contains("more than");
    !is_least && around.len() < 60 && around.of(text).to_lowercase().split(' ').any(is_sign)
}

fn is_person_noun(lemma: &str) -> bool {
    lexicon::PERSON_NOUNS.has(lemma) || lexicon::ROLE_NOUNS.has(lemma)
}

/// Words that count people without saying which.
fn is_people(lemma: &str) -> bool {
    lexicon::PEOPLE_NOUNS.has(lemma)
}

/// Of one report only what is the same number of the same things.
fn one_of_each_report(counts: &[Count], left: &[usize], right: &[usize]) -> bool {
    let is_repeated = |x: usize, y: usize| {
        let (one, other) = (counts[x].mention, counts[y].mention);
        is_equal(one, other) && one.counted_lemma == other.counted_lemma && one.counted_lemma.is_some()
    };
    !left.iter().any(|&x| right.iter().any(|&y| counts[x].report == counts[y].report && !is_repeated(x, y)))
}

fn figure(counts: &[Count], group: &[usize], whys: Vec<Why>) -> Figure {
    Figure {
        numbers: group.iter().map(|&at| (counts[at].report, counts[at].number)).collect(),
        label: counts[group[0]].cite,
        whys,
    }
}
