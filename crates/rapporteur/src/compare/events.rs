//! What the reports say of the same event: who, where, when, how it stands,
//! how surely, on whose word; and the events that only one of them has.

use super::{
    Contrast, Contrasts, by_publication, cells, hangs_on_another, is_age, is_asked, is_by_weekday, month_day, row,
    shown_number, weekday,
};
use crate::annotations::{
    Certainty, ChainId, EntityKind, EventMention, EventMentionId, NumberId, Phase, Role, Status, TimeKind, TimingCourse,
};
use crate::comparison::{About, Agreement, Cell, Row, Said};
use crate::lexicon;
use crate::places::{Relation, relation};
use crate::roles;
use crate::story::{Cite, EntityId, Event, EventId, FigureId, ReportId, Slot, Step, Story};
use crate::text::{Id, Span};
use crate::vocabulary::Vocabulary;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// A slot of a merged event contradicts only if two of its mentions surely tell
/// of one thing (`inside`, or as much else is the same); else they may be two
/// occasions that were joined.
pub(super) fn rows(story: &Story, contrasts: &Contrasts) -> Vec<Row> {
    let chains = story.entities_by_chain();
    let contrasted: BTreeSet<EventId> =
        contrasts.list.iter().flat_map(|contrast| contrast.events.iter().copied()).collect();
    let of_one = |id: EventId, event: &Event| -> Vec<Row> {
        let mut rows = event_rows(story, &chains, id, event);
        let shared = Shared::of(event, &rows);
        let is_sure = |row: &Row| {
            let key = (id, key_of(row.slot));
            let is_perhaps = !matches!(row.slot, Slot::Status | Slot::Time) || contrasts.perhaps.contains(&key);
            contrasts.inside.contains(&key) || shared.is_one_thing(row) && is_perhaps
        };
        rows.iter_mut().filter(|row| !is_sure(row)).for_each(doubt);
        if is_of_several(story, event) {
            rows.iter_mut().for_each(doubt_of_part);
        }
        let is_news = |row: &Row| row.agreement != Agreement::OnlyOne || !contrasted.contains(&id);
        rows.into_iter().filter(is_news).collect()
    };
    let mut rows: Vec<Row> = story.events.pairs().flat_map(|(id, event)| of_one(id, event)).collect();
    let differing: HashMap<(About, Slot), BTreeSet<usize>> = rows
        .iter()
        .filter(|row| row.agreement == Agreement::Differs)
        .map(|row| ((row.about, row.slot), speaking(row)))
        .collect();
    let is_told = |row: &Row| differing.get(&(row.about, row.slot)).is_some_and(|known| speaking(row).is_subset(known));
    let found = contrasts.list.iter().filter_map(|contrast| contrast_row(story, &chains, contrast));
    rows.extend(found.filter(|row| !is_told(row)));
    rows
}

/// What the reports of an event tell alike.
struct Shared {
    /// Slots of who, where and when that are the same, with the reports that fill them.
    same: Vec<(Slot, BTreeSet<usize>)>,
    /// Reports that tell of it once.
    once: BTreeSet<usize>,
}

impl Shared {
    fn of(event: &Event, rows: &[Row]) -> Shared {
        let is_told =
            |row: &&Row| row.agreement == Agreement::Same && matches!(row.slot, Slot::Participant(_) | Slot::Time);
        let same = rows.iter().filter(is_told).map(|row| (row.slot, speaking(row))).collect();
        let times = |report: ReportId| event.mentions.iter().filter(|mention| mention.0 == report).count();
        let reports = event.mentions.iter().map(|mention| mention.0);
        let once = reports.filter(|&report| times(report) == 1).map(Id::index).collect();
        Shared { same, once }
    }

    /// True if the reports that fill a row have who did it, or to whom, in
    /// common, and something else or no other mention that could be meant.
    fn is_one_thing(&self, row: &Row) -> bool {
        let speaking = speaking(row);
        let held = |slot: &&(Slot, BTreeSet<usize>)| slot.0 != row.slot && speaking.is_subset(&slot.1);
        let is_who = |slot: Slot| matches!(slot, Slot::Participant(Role::Agent | Role::Patient | Role::Recipient));
        let has_who = self.same.iter().filter(held).any(|slot| is_who(slot.0));
        has_who && (self.same.iter().filter(held).count() > 1 || speaking.is_subset(&self.once))
    }
}

/// The reports that fill a row.
fn speaking(row: &Row) -> BTreeSet<usize> {
    let cells = row.cells.iter().enumerate();
    cells.filter(|(_, cell)| matches!(cell, Cell::Says(_))).map(|(at, _)| at).collect()
}

/// The slot under which contrasts stand: that of all places is one.
fn key_of(slot: Slot) -> Slot {
    match slot {
        Slot::Participant(Role::Place | Role::Destination | Role::Departure) => Slot::Participant(Role::Place),
        slot => slot,
    }
}

fn doubt(row: &mut Row) {
    if row.agreement == Agreement::Differs {
        (row.agreement, row.rule) = (Agreement::Compatible, "perhaps-two-occasions");
    }
}

/// True if a report tells in one mention what happens at several places, and
/// another names one of them: it tells of a part.
fn is_of_several(story: &Story, event: &Event) -> bool {
    let places = |&(report, mention): &(ReportId, EventMentionId)| {
        let (read, all) = &story.reports[report];
        let parts = &all.events[mention].participants;
        let places: Vec<_> = parts.iter().filter(|part| part.role == Role::Place).map(|part| part.span).collect();
        let joins = |pair: &[Span]| {
            let between = Span { start: pair[0].end.min(pair[1].end), end: pair[0].start.max(pair[1].start) };
            all.words_in(between).any(|word| all.words[word].span.of(&read.text).eq_ignore_ascii_case("and"))
        };
        (report, places.len(), places.windows(2).any(joins))
    };
    let told: Vec<_> = event.mentions.iter().map(places).collect();
    told.iter().any(|one| one.2 && told.iter().any(|other| other.0 != one.0 && other.1 == 1))
}

/// What holds of all need not hold of one of them.
fn doubt_of_part(row: &mut Row) {
    let is_of_each = matches!(row.slot, Slot::Status | Slot::Certainty | Slot::Timing | Slot::Time);
    if row.agreement == Agreement::Differs && is_of_each {
        (row.agreement, row.rule) = (Agreement::Compatible, "perhaps-of-a-part");
    }
}

/// The slot in which events that are told alike stand against each other.
fn contrast_row(story: &Story, chains: &Chains, contrast: &Contrast) -> Option<Row> {
    let id = contrast.about;
    let event = &story.events[id];
    let all: Vec<Told> = contrast.mentions.iter().map(|&place| told(story, chains, place)).collect();
    let found = match contrast.slot {
        Slot::Status => status_row(story, id, event, &all),
        Slot::Certainty => certainty_row(story, id, event, &all),
        Slot::Time => contrasted_times(story, id, event, contrast),
        Slot::Participant(_) => contrasted_places(story, id, event, contrast),
        Slot::Number => contrasted_numbers(story, id, event, contrast),
        _ => None,
    };
    found.filter(|row| row.agreement == Agreement::Differs)
}

/// Days that stand against each other; some may stand only in the sentence.
fn contrasted_times(story: &Story, id: EventId, event: &Event, contrast: &Contrast) -> Option<Row> {
    let mut values: Values<When> = HashMap::new();
    for &(report, time) in &contrast.times {
        let all = &story.reports[report].1;
        let found = &all.times[time];
        let context = all.sentence_at(found.span.start).map_or(found.span, |at| all.parse.sentences[at].span);
        let when = When { value: found.value.value().to_string(), days: found.value.days(), kind: found.kind };
        let cite = Cite { report, span: found.span };
        add(&mut values, report, when.clone(), Said { cite, value: when.value, source: None, context });
    }
    let verdict = over_pairs(&values, |one, other| times_agree(one, other, false));
    build(story, id, event, Slot::Time, values, verdict)
}

/// Numbers that stand against each other, unless they are known to count one
/// thing, which has its own row.
fn contrasted_numbers(story: &Story, id: EventId, event: &Event, contrast: &Contrast) -> Option<Row> {
    let figure =
        |number: &(ReportId, NumberId)| story.figures.iter().position(|figure| figure.numbers.contains(number));
    let figures: BTreeSet<Option<usize>> = contrast.numbers.iter().map(figure).collect();
    let mut values: Values<String> = HashMap::new();
    // Who else gives that number of the same thing; a report that is here gives its own.
    let is_here = |report: ReportId| contrast.numbers.iter().any(|number| number.0 == report);
    let value = |(report, number): (ReportId, NumberId)| {
        let found = &story.reports[report].1.numbers[number];
        (found.low, found.high)
    };
    let alike = |number: &(ReportId, NumberId)| {
        let known = figure(number).map(|at| &story.figures[FigureId::from_index(at)].numbers);
        let others: Vec<_> =
            known.into_iter().flatten().filter(|other| !is_here(other.0) && value(**other) == value(*number)).collect();
        std::iter::once(*number).chain(others.into_iter().copied()).collect::<Vec<_>>()
    };
    let numbers: BTreeSet<(ReportId, NumberId)> = contrast.numbers.iter().flat_map(alike).collect();
    for (report, number) in numbers {
        let all = &story.reports[report].1;
        let found = &all.numbers[number];
        let context = all.sentence_at(found.span.start).map_or(found.span, |at| all.parse.sentences[at].span);
        let value = shown_number(found);
        let cite = Cite { report, span: found.span };
        add(&mut values, report, value.clone(), Said { cite, value, source: None, context });
    }
    let verdict = over_pairs(&values, |one, other| {
        let is_shared = one.iter().any(|a| other.iter().any(|b| a.0 == b.0));
        if is_shared { (Agreement::Compatible, "one-gives-more") } else { (Agreement::Differs, "number-differs") }
    });
    if figures.len() < 2 { None } else { build(story, id, event, Slot::Number, values, verdict) }
}

/// Places that stand against each other.
fn contrasted_places(story: &Story, id: EventId, event: &Event, contrast: &Contrast) -> Option<Row> {
    let mut values: Values<EntityId> = HashMap::new();
    for &(cite, entity) in &contrast.places {
        let all = &story.reports[cite.report].1;
        let context = all.sentence_at(cite.span.start).map_or(cite.span, |at| all.parse.sentences[at].span);
        let value = story.words(story.entities[entity].name).to_string();
        add(&mut values, cite.report, entity, Said { cite, value, source: None, context });
    }
    let verdict = over_pairs(&values, |one, other| {
        let is_shared = one.iter().any(|a| other.iter().any(|b| a.0 == b.0));
        if is_shared { (Agreement::Compatible, "one-names-more") } else { (Agreement::Differs, "other-place") }
    });
    build(story, id, event, contrast.slot, values, verdict)
}

fn event_rows(story: &Story, chains: &Chains, id: EventId, event: &Event) -> Vec<Row> {
    let mentions = mentions(story, chains, event);
    let reports: BTreeSet<ReportId> = mentions.iter().map(|told| told.report).collect();
    if reports.len() < 2 {
        return only_row(story, id, event, &mentions).into_iter().collect();
    }
    let mut rows = vec![mention_row(story, id, event, &mentions)];
    rows.extend(status_row(story, id, event, &mentions));
    rows.extend(certainty_row(story, id, event, &mentions));
    rows.extend(source_row(story, id, event, &mentions));
    rows.extend(time_row(story, id, event, &mentions));
    rows.extend(timing_row(story, id, event, &mentions));
    rows.extend(cause_row(story, id, event, &mentions));
    rows.extend(
        [Role::Agent, Role::Patient, Role::Recipient, Role::Place, Role::Destination, Role::Departure]
            .iter()
            .filter_map(|&role| participant_row(story, id, event, &mentions, role)),
    );
    rows
}

/// One mention of the event with its report.
struct Told<'a> {
    report: ReportId,
    event: &'a EventMention,
    chains: &'a Chains,
}

/// The entity of each chain.
type Chains = HashMap<(ReportId, ChainId), EntityId>;

impl Told<'_> {
    /// The entity of a chain of its report.
    fn entity(&self, chain: ChainId) -> Option<EntityId> {
        self.chains.get(&(self.report, chain)).copied()
    }
}

fn mentions<'a>(story: &'a Story, chains: &'a Chains, event: &Event) -> Vec<Told<'a>> {
    event.mentions.iter().map(|&place| told(story, chains, place)).collect()
}

fn told<'a>(story: &'a Story, chains: &'a Chains, (report, mention): (ReportId, EventMentionId)) -> Told<'a> {
    Told { report, event: &story.reports[report].1.events[mention], chains }
}

type Values<T> = HashMap<ReportId, Vec<(T, Said)>>;

/// A value for a cell, with who vouches for it.
fn said(story: &Story, told: &Told, span: Span, value: String) -> Said {
    let quote = told.event.quote.map(|quote| &story.reports[told.report].1.quotes[quote]);
    let source = quote.and_then(|quote| quote.speaker).map(|span| Cite { report: told.report, span });
    Said { cite: Cite { report: told.report, span }, value, source, context: told.event.clause }
}

fn add<T: PartialEq>(values: &mut Values<T>, report: ReportId, value: T, said: Said) {
    values.entry(report).or_default().push((value, said));
}

/// So many places are cited at most for one value of a report, if it stands
/// against another's; else one.
const CITED: usize = 3;

/// The row, if at least two reports have a value.
fn build<T: PartialEq>(
    story: &Story,
    id: EventId,
    event: &Event,
    slot: Slot,
    values: Values<T>,
    verdict: (Agreement, &'static str),
) -> Option<Row> {
    if values.len() < 2 {
        return None;
    }
    let most = if verdict.0 == Agreement::Differs { CITED } else { 1 };
    let said = values.into_iter().map(|(report, list)| (report, shown(list, most))).collect();
    Some(row(About::Event(id), event.label, slot, verdict.0, cells(story, said), verdict.1))
}

/// So many places for each value, each place once; all values first.
fn shown<T: PartialEq>(list: Vec<(T, Said)>, most: usize) -> Vec<Said> {
    let mut known: Vec<(T, usize)> = Vec::new();
    let mut found: Vec<(usize, Said)> = Vec::new();
    for (value, said) in list {
        if found.iter().any(|(_, other)| other.cite == said.cite) {
            continue;
        }
        let at = known.iter().position(|known| known.0 == value).unwrap_or(known.len());
        if at == known.len() {
            known.push((value, 0));
        }
        if known[at].1 < most {
            found.push((known[at].1, said));
            known[at].1 += 1;
        }
    }
    found.sort_by_key(|found| found.0);
    found.into_iter().map(|found| found.1).collect()
}

/// The verdict over all pairs of reports: the worst of them.
fn over_pairs<T>(
    values: &Values<T>,
    agree: impl Fn(&[(T, Said)], &[(T, Said)]) -> (Agreement, &'static str),
) -> (Agreement, &'static str) {
    let mut reports: Vec<&ReportId> = values.keys().collect();
    reports.sort();
    let mut worst = (Agreement::Same, "same-value");
    for (place, one) in reports.iter().enumerate() {
        for other in &reports[..place] {
            let found = agree(&values[one], &values[other]);
            if found.0.rank() > worst.0.rank() {
                worst = found;
            }
        }
    }
    worst
}

/// That the event is told, in each report's words.
fn mention_row(story: &Story, id: EventId, event: &Event, mentions: &[Told]) -> Row {
    let mut told: HashMap<ReportId, Vec<Said>> = HashMap::new();
    for mention in mentions {
        let list = told.entry(mention.report).or_default();
        if list.len() < 3 {
            list.push(said(story, mention, mention.event.trigger, mention.event.lemma.clone()));
        }
    }
    row(About::Event(id), event.label, Slot::Mention, Agreement::Same, cells(story, told), "told-by-several")
}

fn status_row(story: &Story, id: EventId, event: &Event, mentions: &[Told]) -> Option<Row> {
    let mut values: Values<Status> = HashMap::new();
    for told in mentions.iter().filter(|told| told.event.status != Status::Unknown) {
        let span = told.event.status_cue.map_or(told.event.trigger, |cue| near(cue, told.event.trigger));
        add(
            &mut values,
            told.report,
            told.event.status,
            said(story, told, span, told.event.status.entry().value.to_string()),
        );
    }
    let verdict = over_pairs(&values, |one, other| statuses_agree(story, event, one, other));
    build(story, id, event, Slot::Status, values, verdict)
}

/// Cue and trigger together if they stand close, else the cue alone.
fn near(cue: Span, trigger: Span) -> Span {
    let both = cue.join(trigger);
    if both.len() <= 80 { both } else { cue }
}

fn statuses_agree(
    story: &Story,
    event: &Event,
    one: &[(Status, Said)],
    other: &[(Status, Said)],
) -> (Agreement, &'static str) {
    let set = |values: &[(Status, Said)]| values.iter().map(|value| value.0).collect::<BTreeSet<_>>();
    let (a, b) = (set(one), set(other));
    if a == b {
        return (Agreement::Same, "same-status");
    }
    let stands_alone = |status: &Status, others: &BTreeSet<Status>| others.iter().all(|&other| status.conflicts(other));
    // What a report itself tells both ways, such as cancelled and revived, is its story and no contradiction.
    let is_plain = |status: &Status, own: &BTreeSet<Status>| !own.iter().any(|&other| status.conflicts(other));
    let is_against = |one: &BTreeSet<Status>, other: &BTreeSet<Status>| {
        one.iter().any(|status| is_plain(status, one) && stands_alone(status, other))
    };
    if is_against(&a, &b) || is_against(&b, &a) {
        let is_earlier = is_overtaken(story, event, one, other) || is_overtaken(story, event, other, one);
        let differs = (Agreement::Differs, "status-differs");
        return if is_earlier { (Agreement::Compatible, "earlier-status") } else { differs };
    }
    let is_off = |all: &BTreeSet<Status>| all.contains(&Status::Cancelled) || all.contains(&Status::Postponed);
    let is_revived = |all: &BTreeSet<Status>| all.contains(&Status::Revived);
    if is_off(&a) && !is_off(&b) && is_revived(&b) || is_off(&b) && !is_off(&a) && is_revived(&a) {
        return (Agreement::Compatible, "revived-after-a-change");
    }
    if !a.is_disjoint(&b) {
        return (Agreement::Compatible, "one-tells-more-of-its-status");
    }
    (Agreement::Compatible, "status-less-exact")
}

/// True if all that the first report tells are plans, and the event's history
/// has them before what the other, published after it, tells against them.
fn is_overtaken(story: &Story, event: &Event, early: &[(Status, Said)], late: &[(Status, Said)]) -> bool {
    let (Some(first), Some(second)) = (early.first(), late.first()) else { return false };
    let published = |said: &Said| story.reports[said.cite.report].0.published.as_ref();
    let is_before = published(&first.1)
        .zip(published(&second.1))
        .is_some_and(|(one, other)| by_publication(one, other) == std::cmp::Ordering::Less);
    let step = |told: &(Status, Said)| {
        let is_of_report = |step: &Step| step.signs.iter().any(|sign| sign.cite.report == told.1.cite.report);
        event.history.iter().position(|step| step.status == told.0 && is_of_report(step))
    };
    let is_against = |told: &&(Status, Said)| early.iter().any(|plan| plan.0.conflicts(told.0));
    let last_plan = early.iter().filter_map(step).max();
    let first_change = late.iter().filter(is_against).filter_map(step).min();
    let is_plan = |told: &(Status, Said)| {
        use Status::*;
        matches!(told.0, Planned | Expected | Proposed | Conditional | Possible)
    };
    // What was not joined has no history together.
    let is_called_off = || {
        let mut against = late.iter().filter(is_against);
        against.all(|told| matches!(told.0, Status::Cancelled | Status::Postponed))
    };
    let is_in_order = last_plan.zip(first_change).map_or_else(is_called_off, |(plan, change)| plan < change);
    is_before && early.iter().all(is_plan) && is_in_order
}

/// How surely each report says it will happen or has happened.
fn certainty_row(story: &Story, id: EventId, event: &Event, mentions: &[Told]) -> Option<Row> {
    let mut values: Values<Certainty> = HashMap::new();
    // Words that hedge say more than the form of the verb.
    let (hedged, flat): (Vec<&Told>, Vec<&Told>) = mentions.iter().partition(|told| told.event.certainty_cue.is_some());
    // "Do we want her to sing?" says nothing of how sure it is.
    let is_told = |told: &&Told| {
        let (read, all) = &story.reports[told.report];
        !is_asked(&read.text, all, told.event)
    };
    for told in hedged.into_iter().chain(flat).filter(is_told) {
        let Some(level) = level(told.event) else { continue };
        let span = told
            .event
            .certainty_cue
            .or(told.event.status_cue)
            .map_or(told.event.trigger, |cue| near(cue, told.event.trigger));
        add(&mut values, told.report, level, said(story, told, span, level.name().to_string()));
    }
    let verdict = over_pairs(&values, |one, other| {
        let set = |values: &[(Certainty, Said)]| values.iter().map(|value| value.0).collect::<BTreeSet<_>>();
        let (a, b) = (set(one), set(other));
        match (a == b, a.is_disjoint(&b)) {
            (true, _) => (Agreement::Same, "same-certainty"),
            (_, true) => (Agreement::Differs, "certainty-differs"),
            _ => (Agreement::Compatible, "certainty-varies"),
        }
    });
    build(story, id, event, Slot::Certainty, values, verdict)
}

fn level(event: &EventMention) -> Option<Certainty> {
    if event.certainty != Certainty::Certain {
        return Some(event.certainty);
    }
    // What is only tried, wanted or depends on something is no hedged report of it.
    match event.status {
        Status::Expected if event.status_cue.is_some() => Some(Certainty::Probable),
        Status::Planned | Status::Occurred | Status::Ongoing => Some(Certainty::Certain),
        _ => None,
    }
}

/// On whose word: the report's own voice, or a speaker's. Where a sentence
/// ends in an attribution that was not read to cover the event, it is left open.
fn source_row(story: &Story, id: EventId, event: &Event, mentions: &[Told]) -> Option<Row> {
    let mut values: Values<Option<String>> = HashMap::new();
    let is_own = |told: &Told| told.event.quote.is_none() && !is_attributed_later(story, told);
    let own: BTreeSet<ReportId> = mentions.iter().filter(|told| is_own(told)).map(|told| told.report).collect();
    for told in mentions {
        if is_own(told) {
            add(&mut values, told.report, None, said(story, told, told.event.trigger, "own voice".into()));
        } else if let Some((span, key, name)) = speaker(story, told).filter(|_| !own.contains(&told.report)) {
            add(&mut values, told.report, Some(key), said(story, told, span, name));
        }
    }
    let all_own = values.values().flatten().all(|value| value.0.is_none());
    let verdict = over_pairs(&values, |one, other| {
        let is_own = |values: &[(Option<String>, Said)]| values.iter().any(|value| value.0.is_none());
        let shared = one.iter().any(|a| other.iter().any(|b| a.0 == b.0));
        match (is_own(one), is_own(other), shared) {
            (true, true, _) | (_, _, true) => (Agreement::Same, "same-source"),
            (false, false, false) => (Agreement::Compatible, "other-speaker"),
            _ => (Agreement::Compatible, "own-voice-or-attributed"),
        }
    });
    if all_own { None } else { build(story, id, event, Slot::Source, values, verdict) }
}

/// "..., authorities said": a cue in the same sentence after the event.
fn is_attributed_later(story: &Story, told: &Told) -> bool {
    let all = &story.reports[told.report].1;
    let sentence = all.sentence_at(told.event.trigger.start);
    let comes_later = |cue: Span| cue.start > told.event.trigger.end && all.sentence_at(cue.start) == sentence;
    all.quotes
        .iter()
        .any(|quote| quote.cue.is_some_and(comes_later) && quote.extent().start < quote.cue.map_or(0, |cue| cue.start))
}

/// The speaker's words, what to compare them by, and the name to show.
fn speaker(story: &Story, told: &Told) -> Option<(Span, String, String)> {
    let (read, all) = &story.reports[told.report];
    let quote = &all.quotes[told.event.quote?];
    let span = quote.speaker?;
    let entity = quote.speaker_chain.and_then(|chain| told.entity(chain));
    let named = entity.filter(|&entity| !story.entities[entity].names.is_empty());
    Some(match named {
        Some(entity) => (span, format!("#{}", entity.0), story.words(story.entities[entity].name).to_string()),
        None => (span, roles::words(span.of(&read.text)).join(" "), span.of(&read.text).to_string()),
    })
}

#[derive(Clone, PartialEq)]
struct When {
    value: String,
    days: Option<(Date, Date)>,
    kind: TimeKind,
}

fn time_row(story: &Story, id: EventId, event: &Event, mentions: &[Told]) -> Option<Row> {
    let mut values: Values<When> = HashMap::new();
    for told in mentions {
        for &time in &told.event.times {
            let found = &story.reports[told.report].1.times[time];
            let is_known = !found.value.value().is_empty()
                && !found.value.value().ends_with("_REF")
                && found.kind != TimeKind::Set
                && !is_age(found.span.of(&story.reports[told.report].0.text))
                && !hangs_on_another(found.rule);
            if is_known {
                let when = When { value: found.value.value().to_string(), days: found.value.days(), kind: found.kind };
                add(&mut values, told.report, when.clone(), said(story, told, found.span, when.value));
            }
        }
    }
    // How long, "for the first time in thirty years": nothing to set beside a day.
    let has_day = values.values().flatten().any(|value| value.0.kind != TimeKind::Duration);
    values.values_mut().for_each(|list| list.retain(|value| !has_day || value.0.kind != TimeKind::Duration));
    values.retain(|_, list| !list.is_empty());
    let moved = mentions.iter().any(|told| matches!(told.event.status, Status::Postponed | Status::Cancelled));
    let verdict = over_pairs(&values, |one, other| times_agree(one, other, moved));
    build(story, id, event, Slot::Time, values, verdict)
}

fn times_agree(one: &[(When, Said)], other: &[(When, Said)], moved: bool) -> (Agreement, &'static str) {
    let pairs = || one.iter().flat_map(|a| other.iter().map(move |b| (&a.0, &b.0)));
    let overlap = |a: &When, b: &When| matches!((a.days, b.days), (Some(x), Some(y)) if x.0 <= y.1 && y.0 <= x.1);
    if pairs().any(|(a, b)| a.value == b.value) {
        return (Agreement::Same, "same-time");
    }
    let same_weekday = |a: &When, b: &When| {
        let (x, y) = (weekday(&a.value, a.days), weekday(&b.value, b.days));
        is_by_weekday(a.days, b.days) && x.is_some() && x == y
    };
    if pairs().any(|(a, b)| overlap(a, b) || same_weekday(a, b)) {
        return (Agreement::Compatible, "finer-or-coarser-time");
    }
    let dates = |a: &When, b: &When| month_day(&a.value, a.days).zip(month_day(&b.value, b.days));
    if pairs().any(|(a, b)| dates(a, b).is_some_and(|(x, y)| x == y)) {
        return (Agreement::Compatible, "finer-or-coarser-time");
    }
    let both_weekdays = |a: &When, b: &When| {
        is_by_weekday(a.days, b.days) && weekday(&a.value, a.days).is_some() && weekday(&b.value, b.days).is_some()
    };
    let unit = |when: &When| (when.kind == TimeKind::Duration).then(|| when.value.chars().last()).flatten();
    let is_exact = |when: &When| !when.value.contains('X');
    let comparable = pairs().any(|(a, b)| {
        a.days.is_some() && b.days.is_some()
            || unit(a).is_some() && unit(a) == unit(b) && is_exact(a) && is_exact(b)
            || both_weekdays(a, b)
            || dates(a, b).is_some()
    });
    match (comparable, moved) {
        (true, false) => (Agreement::Differs, "time-differs"),
        (true, true) => (Agreement::Compatible, "moved"),
        _ => (Agreement::Compatible, "times-not-comparable"),
    }
}

/// Whether it, its beginning or its end came early or late, and by how much.
fn timing_row(story: &Story, id: EventId, event: &Event, mentions: &[Told]) -> Option<Row> {
    type Value = (TimingCourse, Option<String>);
    let mut by_phase: BTreeMap<Option<Phase>, Values<Value>> = BTreeMap::new();
    for told in mentions {
        let Some(timing) = &told.event.timing else { continue };
        let by = timing.by.map(|time| story.reports[told.report].1.times[time].value.value().to_string());
        let amount = by.as_ref().map(|by| format!(" by {by}")).unwrap_or_default();
        let value = format!("{}{amount}", timing.course.value());
        let values = by_phase.entry(timing.phase).or_default();
        add(values, told.report, (timing.course, by), said(story, told, timing.span, value));
    }
    let values = by_phase.into_values().max_by_key(HashMap::len)?;
    let verdict = over_pairs(&values, |one: &[(Value, Said)], other: &[(Value, Said)]| {
        let pairs = || one.iter().flat_map(|a| other.iter().map(move |b| (&a.0, &b.0)));
        let unit = |by: &Option<String>| by.as_ref().and_then(|by| by.chars().last());
        let are_other_amounts = |a: &Value, b: &Value| unit(&a.1).is_some() && unit(&a.1) == unit(&b.1) && a.1 != b.1;
        match () {
            _ if pairs().any(|(a, b)| a == b) => (Agreement::Same, "same-timing"),
            _ if pairs().all(|(a, b)| a.0 != b.0) => (Agreement::Differs, "timing-differs"),
            _ if pairs().all(|(a, b)| are_other_amounts(a, b)) => (Agreement::Differs, "timing-differs"),
            _ => (Agreement::Compatible, "one-says-by-how-much"),
        }
    });
    build(story, id, event, Slot::Timing, values, verdict)
}

/// Why, in each report's words. Two reasons are no contradiction, and one
/// report may know the reason alone.
fn cause_row(story: &Story, id: EventId, event: &Event, mentions: &[Told]) -> Option<Row> {
    let mut values: Values<String> = HashMap::new();
    for told in mentions {
        let (read, all) = &story.reports[told.report];
        let Some(cause) = told.event.cause else { continue };
        let words = cause.of(&read.text);
        let head = all.head_noun(cause).unwrap_or_else(|| words.to_lowercase());
        add(&mut values, told.report, head, said(story, told, cause, words.to_string()));
    }
    let verdict = over_pairs(&values, |one, other| {
        let is_shared = one.iter().any(|a| other.iter().any(|b| a.0 == b.0));
        if is_shared { (Agreement::Same, "same-reason") } else { (Agreement::Compatible, "other-reason") }
    });
    if values.len() == 1 {
        let said = values.into_iter().map(|(report, list)| (report, shown(list, 1))).collect();
        let verdict = (Agreement::Compatible, "one-gives-the-reason");
        return Some(row(About::Event(id), event.label, Slot::Cause, verdict.0, cells(story, said), verdict.1));
    }
    build(story, id, event, Slot::Cause, values, verdict)
}

fn participant_row(story: &Story, id: EventId, event: &Event, mentions: &[Told], role: Role) -> Option<Row> {
    let symmetric = lexicon::SYMMETRIC_KINDS.has(&event.kind);
    let is_whereabouts = matches!(role, Role::Place | Role::Destination | Role::Departure);
    let mut values: Values<Option<EntityId>> = HashMap::new();
    let mut unnamed: Values<Option<EntityId>> = HashMap::new();
    for told in mentions {
        for part in &told.event.participants {
            let is_party = matches!(part.role, Role::Agent | Role::Patient | Role::Recipient);
            let fits = part.role == role || symmetric && role == Role::Agent && is_party;
            if !fits || symmetric && is_party && role != Role::Agent {
                continue;
            }
            let entity = part
                .chain
                .and_then(|chain| told.entity(chain))
                .filter(|&entity| !story.entities[entity].names.is_empty());
            let Some(entity) = entity else {
                let words = part.span.of(&story.reports[told.report].0.text).to_string();
                add(&mut unnamed, told.report, None, said(story, told, part.span, words));
                continue;
            };
            let value = story.words(story.entities[entity].name).to_string();
            add(&mut values, told.report, Some(entity), said(story, told, part.span, value));
        }
    }
    // "in a hotel in Oslo" tells more than "in Oslo".
    for (report, list) in unnamed.into_iter().filter(|_| is_whereabouts) {
        if let Some(known) = values.get_mut(&report) {
            known.extend(list);
        }
    }
    let is_place = |entity: EntityId| story.entities[entity].kind == EntityKind::Place;
    let verdict = over_pairs(&values, |one, other| {
        let set =
            |values: &[(Option<EntityId>, Said)]| values.iter().filter_map(|value| value.0).collect::<BTreeSet<_>>();
        let (a, b) = (set(one), set(other));
        let places = a.iter().chain(&b).any(|&entity| is_place(entity));
        let name = |entity: &EntityId| story.words(story.entities[*entity].name);
        let are_apart = || a.iter().all(|x| b.iter().all(|y| relation(name(x), name(y)) == Relation::Apart));
        let more = |values: &[(Option<EntityId>, Said)]| values.iter().any(|value| value.0.is_none());
        match (a == b, a.is_disjoint(&b)) {
            (true, _) if more(one) != more(other) => (Agreement::Compatible, "one-names-more"),
            (true, _) => (Agreement::Same, "same-participants"),
            (_, false) => (Agreement::Compatible, "one-names-more"),
            _ if is_whereabouts && are_apart() => (Agreement::Differs, "other-place"),
            _ if places => (Agreement::Compatible, "other-place-perhaps-part-of-it"),
            // Two names in one role are seldom a contradiction: a part for the whole,
            // two of several, a role read wrongly (eval/notes/comparison.md).
            _ => (Agreement::Compatible, "other-participants"),
        }
    });
    build(story, id, event, Slot::Participant(role), values, verdict)
}

/// An event that one report has and no other: worth a row if its kind is
/// known and someone named takes part, or if something was called off.
fn only_row(story: &Story, id: EventId, event: &Event, mentions: &[Told]) -> Option<Row> {
    let named = |told: &Told| {
        told.event.participants.iter().any(|part| {
            part.chain
                .and_then(|chain| told.entity(chain))
                .is_some_and(|entity| !story.entities[entity].names.is_empty())
        })
    };
    let is_change = |told: &Told| {
        matches!(told.event.status, Status::Cancelled | Status::Postponed | Status::Failed | Status::Denied)
    };
    let worth = mentions.iter().any(|told| {
        told.event.kind.is_some() && told.event.status != Status::Unknown && (named(told) || is_change(told))
    });
    if !worth || story.reports.len() < 2 {
        return None;
    }
    let mut values: HashMap<ReportId, Vec<Said>> = HashMap::new();
    let best = mentions.iter().max_by_key(|told| (is_change(told), told.event.participants.len()))?;
    let span = best.event.status_cue.map_or(best.event.trigger, |cue| near(cue, best.event.trigger));
    values.entry(best.report).or_default().push(said(story, best, span, best.event.status.entry().value.to_string()));
    let slot = if is_change(best) { Slot::Status } else { Slot::Mention };
    Some(row(About::Event(id), event.label, slot, Agreement::OnlyOne, cells(story, values), "told-by-one"))
}
