//! What the reports answer to one question: the rows of facts. Begin with [`rows`].

use super::{n_saying, row, shown_number};
use crate::agree::{self, Relation};
use crate::annotations::{
    Annotations, Certainty, EventMention, NumberId, NumberMention, Status, TimeId, TimeKind, Value, ValueId, ValueKind,
};
use crate::comparison::{About, Agreement, Cell, Row, Said, Thresholds};
use crate::counting;
use crate::lexicon;
use crate::numerals;
use crate::report::Report;
use crate::story::{Alignment, AlignmentId, Change, Cite, Fact, Judged, Judgement, Naming, ReportId, Slot, Story};
use crate::text::Span;
use crate::wording;
use std::cmp::Ordering;
use std::collections::{BTreeSet, HashMap};

/// A row for each question that the reports answer, and one for what only one tells.
pub(super) fn rows(story: &Story, thresholds: &Thresholds) -> Vec<Row> {
    let of_fact = |fact: &Fact| {
        let occasions = Occasions::of(story, fact);
        let row = |&id: &AlignmentId| alignment_row(story, &story.alignments[id], &occasions, thresholds);
        fact.alignments.iter().filter_map(row).collect::<Vec<_>>()
    };
    story.facts.iter().flat_map(of_fact).collect()
}

/// Pairs of reports, the smaller first, that tell of two occasions under one
/// fact: of another day, and there another number; of somebody of another name, who does the
/// opposite; or in one form, filled in twice.
struct Occasions(BTreeSet<(ReportId, ReportId)>);

impl Occasions {
    fn of(story: &Story, fact: &Fact) -> Occasions {
        let (mut days, mut numbers) = (BTreeSet::new(), BTreeSet::new());
        let (mut names, mut deeds) = (BTreeSet::new(), BTreeSet::new());
        for alignment in fact.alignments.iter().map(|&id| &story.alignments[id]) {
            for pair in &alignment.pairs {
                let (one, other) = (alignment.values[pair.one], alignment.values[pair.other]);
                let both = (one.0.min(other.0), one.0.max(other.0));
                if is_other_name(&pair.judgement) {
                    names.insert(both);
                }
                let found = match (kind(story, one), kind(story, other)) {
                    (ValueKind::Predicate, ValueKind::Predicate) => {
                        deeds.extend(is_replaced(&pair.judgement).then_some(both));
                        continue;
                    }
                    (ValueKind::Time(x), ValueKind::Time(y))
                        if is_day(story, one.0, x) && is_day(story, other.0, y) =>
                    {
                        &mut days
                    }
                    (ValueKind::Quantity(_), ValueKind::Quantity(_)) => &mut numbers,
                    _ => continue,
                };
                if relation(story, one, other) == Relation::Apart {
                    found.insert(both);
                }
            }
        }
        let others = names.intersection(&deeds).copied();
        Occasions(days.intersection(&numbers).copied().chain(others).chain(story.filled_in()).collect())
    }

    fn are_two(&self, one: ReportId, other: ReportId) -> bool {
        self.0.contains(&(one.min(other), one.max(other)))
    }
}

fn kind(story: &Story, (report, value): (ReportId, ValueId)) -> ValueKind {
    story.reports[report].1.values[value].kind
}

fn is_day(story: &Story, report: ReportId, time: TimeId) -> bool {
    matches!(story.reports[report].1.times[time].kind, TimeKind::Date | TimeKind::Time)
}

fn alignment_row(story: &Story, alignment: &Alignment, occasions: &Occasions, thresholds: &Thresholds) -> Option<Row> {
    let reports: BTreeSet<ReportId> = alignment.values.iter().map(|value| value.0).collect();
    let about = About::Fact(alignment.fact);
    let label = story.facts[alignment.fact].label;
    if reports.len() == 1 {
        let cells = cells(story, alignment, alignment.slot, thresholds);
        let near = alignment.elsewhere.iter().map(|other| other.1).fold(0.0, f32::max);
        let is_silent = near < thresholds.silent;
        let agreement = if is_silent { Agreement::OnlyOne } else { Agreement::Unmatched };
        let is_told =
            story.reports.len() > 1 && near < thresholds.unmatched && alignment.salience >= thresholds.telling;
        // Where one report may tell it, nothing is said of the silence of the others.
        let unsure = |cell| if matches!(cell, Cell::Silent) && !is_silent { Cell::Unmatched } else { cell };
        let cells = cells.into_iter().map(unsure).collect();
        let mut found = row(about, label, alignment.slot, agreement, cells, "no-other-answer");
        found.likelihood = 1.0 - near;
        return is_told.then_some(found);
    }
    let verdict = verdict(story, alignment, occasions, thresholds);
    let cells = cells(story, alignment, verdict.slot, thresholds);
    let mut found = row(about, label, verdict.slot, verdict.agreement, cells, verdict.rule);
    found.likelihood = verdict.likelihood;
    let is_likely = match verdict.rule {
        TWO_NAMES => false,
        PERHAPS => verdict.likelihood >= least_perhaps(alignment.slot),
        _ => true,
    };
    (is_likely && n_saying(&found.cells) > 1).then_some(found)
}

/// Rule of answers of which neither is known to agree with the other nor to contradict it.
const PERHAPS: &str = "perhaps-the-same";

/// Rule of values that calendar or arithmetic tells apart, of which it is not sure that they
/// are told of one occasion.
const OCCASIONS: &str = "perhaps-two-occasions";

/// Rule of two names that stand against each other, and of which it is not sure that
/// they answer one question: "North Korea" and "South Korea". They are not shown.
const TWO_NAMES: &str = "two-names";

/// As likely as this at least are they shown: what somebody or something is called finds
/// a partner of its kind too easily.
fn least_perhaps(slot: Slot) -> f32 {
    match slot {
        Slot::Kind | Slot::Role | Slot::Name | Slot::Participant(_) => 0.5,
        _ => 0.0,
    }
}

/// What holds between two answers, how likely, and why.
struct Verdict {
    /// What the difference lies in, if it is not what was asked.
    slot: Slot,
    agreement: Agreement,
    likelihood: f32,
    rule: &'static str,
}

/// The worst of what holds between the answers of two reports.
fn verdict(story: &Story, alignment: &Alignment, occasions: &Occasions, thresholds: &Thresholds) -> Verdict {
    let found = alignment.pairs.iter().map(|pair| {
        let mut found = of_pair(story, alignment, pair, thresholds);
        let (one, other) = (alignment.values[pair.one].0, alignment.values[pair.other].0);
        if found.agreement == Agreement::Differs && occasions.are_two(one, other) {
            (found.agreement, found.rule) = (Agreement::Compatible, OCCASIONS);
        }
        found
    });
    // Thursday and Wednesday are not made compatible by an afternoon that lies within Wednesday.
    let is_apart = |verdict: &Verdict| verdict.rule == OCCASIONS;
    let key = |verdict: &Verdict| (verdict.agreement.rank(), is_apart(verdict), (verdict.likelihood * 1e6) as u32);
    let slot = alignment.slot;
    let joined = Verdict { slot, agreement: Agreement::Compatible, likelihood: 0.5, rule: "joined-through-others" };
    found.max_by_key(key).unwrap_or(joined)
}

fn of_pair(story: &Story, alignment: &Alignment, judged: &Judged, thresholds: &Thresholds) -> Verdict {
    let (one, other) = (alignment.values[judged.one], alignment.values[judged.other]);
    let pair = &judged.judgement;
    let is_against = pair.differs >= thresholds.differs[sort(alignment.slot)] && pair.differs >= pair.changed;
    let is_later = pair.changed >= thresholds.changed;
    let found = |agreement, likelihood, rule| Verdict { slot: alignment.slot, agreement, likelihood, rule };
    if let Some((slot, agreement, rule)) = by_standing(story, pair, one, other) {
        return Verdict { slot, agreement, likelihood: pair.likelihood, rule };
    }
    if pair.change == Some(Change::Sense) {
        let is_told = [one, other].into_iter().all(|end| kind(story, end) == ValueKind::Predicate);
        let slot = if is_told { Slot::Status } else { alignment.slot };
        return Verdict {
            slot,
            agreement: Agreement::Differs,
            likelihood: pair.differs.max(REPLACED),
            rule: "sense-altered",
        };
    }
    match relation(story, one, other) {
        Relation::Apart if is_later_count(story, one, other) => {
            found(Agreement::Changed, pair.likelihood, "later-count")
        }
        Relation::Same => found(Agreement::Same, pair.likelihood, "same-value"),
        Relation::Within => found(Agreement::Compatible, pair.likelihood, "value-within"),
        _ if pair.naming == Some(Naming::One) => found(Agreement::Same, pair.likelihood, "one-name"),
        _ if is_replaced(pair) && alignment.slot != Slot::Source => {
            found(Agreement::Differs, pair.differs.max(REPLACED), "words-replaced")
        }
        _ if is_other_name(pair) => found(Agreement::Differs, pair.differs.max(pair.likelihood), "other-name"),
        // Two names are two things; only where it is all but sure are they two answers.
        _ if is_against && pair.naming != Some(Naming::PerhapsOther) => {
            found(Agreement::Differs, pair.differs, "answers-differ")
        }
        // What calendar or arithmetic tells apart does not agree, whatever is likely.
        Relation::Apart if !is_later => found(Agreement::Compatible, pair.likelihood, OCCASIONS),
        _ if is_shorter(story, one, other) => found(Agreement::Same, pair.likelihood, "shorter-name"),
        _ if is_later => found(Agreement::Changed, pair.changed, "answer-changed"),
        _ if pair.agrees >= thresholds.agrees => found(Agreement::Compatible, pair.agrees, "other-words"),
        _ if pair.naming.is_some() => found(Agreement::Compatible, pair.likelihood, TWO_NAMES),
        _ => found(Agreement::Compatible, pair.likelihood, PERHAPS),
    }
}

/// True for words in the place of others that tell another thing.
fn is_replaced(pair: &Judgement) -> bool {
    match pair.change {
        Some(Change::Sense) => true,
        Some(Change::Words) => pair.differs >= LIKELY_REPLACED,
        None => false,
    }
}

/// True for two names of people in one place, and for other names where it is all but sure.
fn is_other_name(pair: &Judgement) -> bool {
    let least = match pair.naming {
        Some(Naming::Other) => ONE_THING,
        Some(Naming::PerhapsOther) => ALL_BUT_SURE,
        Some(Naming::One) | None => return false,
    };
    pair.likelihood >= least
}

/// As likely as this at least are two names of what is no person in one place.
const ALL_BUT_SURE: f32 = 0.97;

/// As likely as this at least are words that stand in the place of others another answer.
const REPLACED: f32 = 0.8;

/// What words mean beside each other must make it at least so likely that one in the
/// place of the other tells another thing: "was booked" for "was taken" does not.
const LIKELY_REPLACED: f32 = 0.3;

/// The place of a slot in [`Thresholds::differs`].
fn sort(slot: Slot) -> usize {
    use crate::annotations::Role;
    match slot {
        Slot::Number | Slot::Timing | Slot::Name => 0,
        Slot::Time => 1,
        Slot::Participant(Role::Place | Role::Destination | Role::Departure) => 2,
        Slot::Kind | Slot::Role | Slot::Participant(_) | Slot::Speaker | Slot::Source | Slot::Mention => 3,
        Slot::Status | Slot::Certainty | Slot::Cause | Slot::Position => 4,
        Slot::Wording => 5,
    }
}

/// At least so likely, two tellings are of one thing whose statuses or names can
/// be held against each other.
const ONE_THING: f32 = 0.5;

/// So likely, they are of one thing in whatever words.
const SURELY_ONE: f32 = 0.85;

/// At least so likely, other words tell of the same happening.
const ALIKE: f32 = 0.7;

/// What two tellings of one happening say of whether it happened, and how surely:
/// a claim and its denial, a plan and what became of it, what cannot stand both ways.
fn by_standing(
    story: &Story,
    pair: &Judgement,
    one: (ReportId, ValueId),
    other: (ReportId, ValueId),
) -> Option<(Slot, Agreement, &'static str)> {
    use Status::*;
    let (left, right) = (event(story, one)?, event(story, other)?);
    let (x, y) = (left.status, right.status);
    let is_one = left.lemma == right.lemma && !lexicon::FUNCTION_WORDS.has(&left.lemma) || pair.alike >= ALIKE;
    let is_likely = pair.likelihood >= ONE_THING;
    let order = by_publication(story, one.0, other.0);
    let is_overtaken = |early: Status, late: Status, first| {
        let (early, late) = (early.firmness(), late.firmness());
        early.zip(late).is_some_and(|(early, late)| early < late) && order == first
    };
    let is_called_off =
        |early: Status, late: Status| late.is_change() && early.firmness().is_some_and(|early| early < 2);
    let stands = |status| matches!(status, Occurred | Ongoing | Planned | Standing);
    // Whose word it is told on makes no conflict of its own.
    let is_in_doubt = |event: &EventMention| matches!(event.certainty, Certainty::Possible | Certainty::Probable);
    let is_flat = |event: &EventMention| stands(event.status) && event.certainty == Certainty::Certain;
    match () {
        _ if x == y && left.certainty == right.certainty => None,
        _ if x.conflicts(y) && (x == Denied || y == Denied) && is_likely => {
            Some((Slot::Status, Agreement::Disputed, "claim-and-denial"))
        }
        _ if (is_overtaken(x, y, Ordering::Less) || is_overtaken(y, x, Ordering::Greater))
            && (is_likely && is_one || pair.likelihood >= SURELY_ONE) =>
        {
            Some((Slot::Status, Agreement::Changed, "what-became-of-a-plan"))
        }
        // What was called off was planned before, whatever the days of the reports.
        _ if is_likely && (is_called_off(x, y) || is_called_off(y, x)) => {
            Some((Slot::Status, Agreement::Changed, "what-became-of-a-plan"))
        }
        _ if (x == Revived || y == Revived) && is_likely => {
            Some((Slot::Status, Agreement::Changed, "revived-after-a-change"))
        }
        _ if x.conflicts(y) && is_one => Some((Slot::Status, Agreement::Differs, "status-differs")),
        _ if (is_in_doubt(left) && is_flat(right) || is_flat(left) && is_in_doubt(right)) && is_one => {
            Some((Slot::Certainty, Agreement::Differs, "certainty-differs"))
        }
        _ => None,
    }
}

/// The event that a value tells of.
fn event(story: &Story, (report, value): (ReportId, ValueId)) -> Option<&EventMention> {
    let all = &story.reports[report].1;
    let found = &all.values[value];
    let is_told = |event: &&EventMention| event.head == found.head && event.status != Status::Unknown;
    all.events.iter().find(is_told).filter(|_| found.kind == ValueKind::Predicate)
}

/// Which of two reports was published first; equal if that cannot be said.
fn by_publication(story: &Story, one: ReportId, other: ReportId) -> Ordering {
    let stamp = |report: ReportId| story.reports[report].0.published.as_ref();
    let (Some(a), Some(b)) = (stamp(one), stamp(other)) else { return Ordering::Equal };
    let by_hour = || a.time.zip(b.time).map(|(x, y)| x.cmp(&y));
    let is_one_clock = a.offset_minutes == b.offset_minutes;
    a.day.cmp(&b.day).then_with(|| by_hour().filter(|_| is_one_clock).unwrap_or(Ordering::Equal))
}

/// True for what is counted on and on while a story lasts, if the later report
/// counts more, or if both say when they counted.
fn is_later_count(story: &Story, one: (ReportId, ValueId), other: (ReportId, ValueId)) -> bool {
    let number = |(report, value): (ReportId, ValueId)| match story.reports[report].1.values[value].kind {
        ValueKind::Quantity(id) => Some((id, &story.reports[report].1.numbers[id])),
        _ => None,
    };
    let (Some((a, x)), Some((b, y))) = (number(one), number(other)) else { return false };
    let counting = |report: ReportId, id: NumberId| {
        story.reports[report].1.events.iter().filter(move |event| event.numbers.contains(&id))
    };
    let grows = |report: ReportId, id: NumberId, number: &NumberMention| {
        let is_growing = |word: &str| lexicon::GROWING_COUNTS.has(word);
        number.counted_lemma.as_deref().is_some_and(is_growing)
            || counting(report, id)
                .any(|event| is_growing(&event.lemma) || event.kind.as_deref().is_some_and(is_growing))
    };
    let is_more = |early: &NumberMention, late: &NumberMention| late.low.or(late.high) > early.high.or(early.low);
    let in_order = match by_publication(story, one.0, other.0) {
        Ordering::Less => is_more(x, y),
        Ordering::Greater => is_more(y, x),
        Ordering::Equal => false,
    };
    // "The heap had grown to 3,100 tonnes" tells that it was lower.
    let has_risen =
        |report: ReportId, id: NumberId| counting(report, id).any(|event| lexicon::COUNTING_VERBS.has(&event.lemma));
    let later = if by_publication(story, one.0, other.0) == Ordering::Greater { (one.0, a) } else { (other.0, b) };
    in_order && (grows(one.0, a, x) && grows(other.0, b, y) || has_risen(later.0, later.1))
        || x.as_of.is_some() && y.as_of.is_some()
}

/// How the two stand to each other as far as calendar, arithmetic and spelling tell.
fn relation(story: &Story, one: (ReportId, ValueId), other: (ReportId, ValueId)) -> Relation {
    let (left, right) = (&story.reports[one.0], &story.reports[other.0]);
    let (a, b) = (&left.1.values[one.1], &right.1.values[other.1]);
    let plain = |text: &str| text.to_lowercase().replace('’', "'");
    let is_same = || plain(a.span.of(&left.0.text)) == plain(b.span.of(&right.0.text));
    match (a.kind, b.kind) {
        (ValueKind::Quantity(x), ValueKind::Quantity(y)) => {
            let (x, y) = (&left.1.numbers[x], &right.1.numbers[y]);
            let of_the_rest =
                |side: &(Report, Annotations), number| counting::is_of_the_rest(&side.1, &side.0.text, number);
            if of_the_rest(left, x) == of_the_rest(right, y) { agree::numbers(x, y) } else { Relation::Within }
        }
        (ValueKind::Time(x), ValueKind::Time(y)) => match agree::times(&left.1.times[x], &right.1.times[y]) {
            Relation::Unknown if is_same() => Relation::Same,
            found => found,
        },
        (ValueKind::Age, ValueKind::Age | ValueKind::Quantity(_)) | (ValueKind::Quantity(_), ValueKind::Age) => {
            match (whole_number(a.span.of(&left.0.text)), whole_number(b.span.of(&right.0.text))) {
                (Some(x), Some(y)) if x == y => Relation::Same,
                (Some(_), Some(_)) => Relation::Apart,
                _ => Relation::Unknown,
            }
        }
        _ if is_same() || is_same_deed(left, right, a, b) => Relation::Same,
        (ValueKind::Quotation, ValueKind::Quotation) => {
            let wording = |at: ReportId, span: Span| wording::of_passage(story, at, span);
            match wording::relation(&wording(one.0, a.span), &wording(other.0, b.span)) {
                wording::Relation::Same => Relation::Same,
                wording::Relation::Altered => Relation::Apart,
                wording::Relation::Paraphrased => Relation::Unknown,
                _ => Relation::Within,
            }
        }
        _ => Relation::Unknown,
    }
}

/// The telling words of a value by their dictionary forms, and whether each is a name.
fn telling((_, all): &(Report, Annotations), value: &Value) -> BTreeSet<(String, bool)> {
    let words = all.words_in(value.span).map(|word| &all.words[word]);
    let told = words.filter(|word| !matches!(word.upos.as_str(), "AUX" | "DET" | "PRON" | "PUNCT"));
    told.map(|word| (word.lemma.to_lowercase(), word.upos == "PROPN")).collect()
}

/// True for two predicates with the same telling words, in whatever form:
/// "was pulled over" and "had been pulled over".
fn is_same_deed(left: &(Report, Annotations), right: &(Report, Annotations), a: &Value, b: &Value) -> bool {
    let both = a.kind == ValueKind::Predicate && b.kind == ValueKind::Predicate;
    both && telling(left, a) == telling(right, b)
}

/// True if one says the same as the other and more names beside it: "Sgt." and
/// "Harbour Police Sgt.", "receiver" and "Lions receiver"; or if both are one name, with
/// other words before it: "Mysore", "the warship Mysore".
fn is_shorter(story: &Story, one: (ReportId, ValueId), other: (ReportId, ValueId)) -> bool {
    let (left, right) = (&story.reports[one.0], &story.reports[other.0]);
    let (a, b) = (&left.1.values[one.1], &right.1.values[other.1]);
    // One and several are not the same.
    let head = |(read, all): &(Report, Annotations), value: &Value| {
        all.words[value.head as usize].span.of(&read.text).to_lowercase()
    };
    let (x, y) = (telling(left, a), telling(right, b));
    let is_name = |(_, all): &(Report, Annotations), value: &Value| all.words[value.head as usize].upos == "PROPN";
    let are_names = is_name(left, a) && is_name(right, b);
    let is_more = |more: &BTreeSet<(String, bool)>, fewer: &BTreeSet<(String, bool)>| {
        fewer.is_subset(more) && more.difference(fewer).all(|word| word.1 || are_names)
    };
    a.kind == ValueKind::Nominal
        && b.kind == ValueKind::Nominal
        && head(left, a) == head(right, b)
        && (is_more(&x, &y) || is_more(&y, &x))
}

/// The number in the words of an age: "22-year-old", "aged nine".
fn whole_number(words: &str) -> Option<u32> {
    let lower = words.to_lowercase();
    let parts: Vec<&str> = lower.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty()).collect();
    let in_words = |at: usize| numerals::read(&parts[at..]).filter(|found| found.0 > 0).map(|found| found.1 as u32);
    parts.iter().find_map(|part| part.parse().ok()).or_else(|| (0..parts.len()).find_map(in_words))
}

fn cells(story: &Story, alignment: &Alignment, slot: Slot, thresholds: &Thresholds) -> Vec<Cell> {
    let mut said: HashMap<ReportId, Vec<Said>> = HashMap::new();
    for &(report, value) in &alignment.values {
        let found = said_of(story, slot, report, value);
        if !story.is_dropped(slot, found.cite) {
            said.entry(report).or_default().push(found);
        }
    }
    let near =
        |report: ReportId| alignment.elsewhere.iter().find(|other| other.0 == report).map_or(0.0, |other| other.1);
    let cell = |(report, (read, _)): (ReportId, &(crate::report::Report, Annotations))| match said.remove(&report) {
        Some(values) => Cell::Says(values),
        None if read.is_partial || !read.is_understood() => Cell::NotRead,
        None if near(report) < thresholds.silent => Cell::Silent,
        None => Cell::Unmatched,
    };
    story.reports.pairs().map(cell).collect()
}

/// A value with its words, and on whose word it is told.
fn said_of(story: &Story, slot: Slot, report: ReportId, value: ValueId) -> Said {
    let (read, all) = &story.reports[report];
    let found = &all.values[value];
    let event = all.events.iter().find(|event| event.head == found.head);
    let is_of_standing = matches!(slot, Slot::Status | Slot::Certainty);
    let cue = event.and_then(|event| event.status_cue).filter(|_| is_of_standing);
    let span = match found.kind {
        ValueKind::Quantity(id) => counted(all, &all.numbers[id]),
        _ if cue.is_some_and(|cue| is_near(all, cue, found.span)) => cue.map_or(found.span, |cue| cue.join(found.span)),
        _ => found.span,
    };
    let told = event.filter(|event| is_of_standing && event.status != Status::Unknown);
    let value = match found.kind {
        ValueKind::Quantity(id) => shown_number(&all.numbers[id]),
        ValueKind::Time(id) if !all.times[id].value.value().is_empty() => all.times[id].value.value().to_string(),
        _ => told.map_or_else(|| words(read, found.span), status),
    };
    let context = all.sentence_at(found.span.start).map_or(found.span, |at| all.parse.sentences[at].span);
    let quote = all.quotes.iter().find(|quote| quote.content.iter().any(|piece| piece.covers(found.span)));
    let source = quote.and_then(|quote| quote.speaker).map(|span| Cite { report, span });
    Said { cite: Cite { report, span }, value, source, context }
}

/// True if the words that show a status stand close before or behind.
fn is_near(all: &Annotations, cue: Span, span: Span) -> bool {
    let both = cue.join(span);
    both.len() <= 80 && all.sentence_at(both.start) == all.sentence_at(both.end.saturating_sub(1))
}

fn words(report: &crate::report::Report, span: Span) -> String {
    span.of(&report.text).to_string()
}

fn status(event: &EventMention) -> String {
    event.status.entry().value.to_string()
}

/// The number with what it counts, where that stands close behind it.
fn counted(all: &Annotations, number: &crate::annotations::NumberMention) -> Span {
    let is_close = |counted: &Span| counted.start >= number.span.end && counted.start - number.span.end < 40;
    let joined = number.counted.filter(is_close).map_or(number.span, |counted| number.span.join(counted));
    if all.sentence_at(joined.start) == all.sentence_at(joined.end.saturating_sub(1)) { joined } else { number.span }
}
