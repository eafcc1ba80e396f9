//! Mentions that tell of one event by their form: the same noun again, "if it
//! happens", two plans of the same parties. Begin with [`pairs`]. These are
//! joined before any likelihood is asked for.

use super::{is_dated, is_symmetric, share_a_day};
use crate::annotations::{Annotations, Role, Status, TimeKind, TimeMention};
use crate::coreference::profile::{Party, Profile};
use crate::days::{month_day, weekday};
use crate::english::IT;
use crate::grammar::Tree;
use crate::lexicon;
use crate::report::{Report, SectionKind};
use crate::story::{ReportId, Story};
use jiff::civil::Date;
use std::collections::HashMap;

/// How far back the noun may stand that "the plan" or "the meeting" means, in sentences.
const NEAR: usize = 2;

/// Number of sentences at the beginning of a report that tell the news.
const LEAD: usize = 3;

/// How many earlier mentions of the noun are searched for its antecedent.
const MOST: usize = 16;

/// The form of the word that tells of an event.
pub(super) struct Form {
    report: ReportId,
    is_noun: bool,
    lemma: u32,
    broad: Option<u32>,
    is_plural: bool,
    /// "the", "this", "his", or in a headline, where articles are left out.
    is_definite: bool,
    /// In a headline or crosshead.
    is_heading: bool,
    /// "a second", "another", "three", "more than one": not the one spoken of.
    is_another: bool,
    course: Course,
    /// Of a kind that the same parties do again and again: they meet, talk,
    /// agree; or said to be done again and again: "annual".
    recurs: bool,
    /// Told of as done every week, year and so on.
    is_habit: bool,
    /// Month and day of its times, their year known or not,
    dates: Vec<(i8, i8)>,
    /// and the days of the week.
    weekdays: Vec<i8>,
    /// The day of a report that opens with it as done, without a day.
    pub(super) news: Option<Date>,
}

/// What is said to come, or told as done.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Course {
    Open,
    Settled,
    Unknown,
}

/// The form of each mention.
pub(super) fn forms(story: &Story, profiles: &[Profile]) -> Vec<Form> {
    let mut found = Vec::with_capacity(profiles.len());
    for (report, (read, all)) in story.reports.pairs() {
        let first = found.len();
        let own = profiles[first..].iter().take_while(|profile| profile.report == report);
        let tree = Tree::new(&all.words, &read.text);
        found.extend(own.map(|profile| form(read, all, &tree, profile)));
    }
    found
}

fn form(read: &Report, all: &Annotations, tree: &Tree, profile: &Profile) -> Form {
    let head = all.events[profile.mention].head as usize;
    let word = &all.words[head];
    let section = read.sections.get(all.parse.sentences[profile.sentence].section as usize);
    let is_heading = section.is_some_and(|section| matches!(section.kind, SectionKind::Title | SectionKind::Heading));
    let has_one_of = |words: &lexicon::List| tree.children(head).iter().any(|&child| words.has(&tree.lower(child)));
    let is_noun = matches!(word.upos.as_str(), "NOUN" | "PROPN");
    let is_counted = tree.child(head, "nummod").is_some();
    let is_again = tree.children(head).iter().any(|&child| lexicon::RECURRENCE_WORDS.has(&tree.lower(child)));
    let times: Vec<&TimeMention> = all.events[profile.mention].times.iter().map(|&time| &all.times[time]).collect();
    // The day of what was put off or called off may be the old or the new one.
    let is_moved = matches!(profile.status, Status::Postponed | Status::Cancelled);
    let of_day = || times.iter().filter(|_| !is_moved).map(|time| (time.value.value(), time.value.days()));
    Form {
        report: profile.report,
        is_noun,
        lemma: profile.lemma,
        broad: profile.broad,
        is_plural: matches!(word.xpos.as_str(), "NNS" | "NNPS"),
        is_definite: has_one_of(&lexicon::DEFINITE_WORDS)
            || tree.child(head, "nmod:poss").is_some()
            || is_heading && tree.child(head, "det").is_none(),
        is_heading,
        is_another: is_noun && (is_counted || has_one_of(&lexicon::ANOTHER_WORDS)),
        course: course(profile.status),
        recurs: is_again || is_symmetric(profile),
        is_habit: times.iter().any(|time| time.kind == TimeKind::Set),
        dates: of_day().filter_map(|(value, days)| month_day(value, days)).collect(),
        weekdays: of_day().filter_map(|(value, days)| weekday(value, days)).collect(),
        news: read.published.as_ref().filter(|_| is_news(all, profile)).map(|stamp| stamp.day),
    }
}

/// True for what the first sentences of a report tell as done, without a day:
/// it was done about when the report was published.
fn is_news(all: &Annotations, profile: &Profile) -> bool {
    let event = &all.events[profile.mention];
    profile.sentence < LEAD && event.status == Status::Occurred && event.times.is_empty() && !event.is_historical
}

fn course(status: Status) -> Course {
    use Status::*;
    match status {
        Planned | Expected | Proposed | Conditional | Possible | Postponed | Cancelled | Revived => Course::Open,
        Occurred | Ongoing => Course::Settled,
        _ => Course::Unknown,
    }
}

/// True for mentions that cannot tell of one event: what recurs on another day,
/// or of one report one of several, another one, or what is still to come where
/// the other has happened.
pub(super) fn are_apart(one: &Form, other: &Form) -> bool {
    one.recurs && other.recurs && are_other_occasions(one, other) || are_apart_in_report(one, other)
}

/// Of what recurs, days that differ, whatever their year or week; and what is
/// done again and again beside one day on which it was.
fn are_other_occasions(one: &Form, other: &Form) -> bool {
    let has_day = |form: &Form| !form.dates.is_empty() || !form.weekdays.is_empty();
    if one.is_habit != other.is_habit {
        return if one.is_habit { has_day(other) } else { has_day(one) };
    }
    if one.is_habit {
        return false;
    }
    if !one.dates.is_empty() && !other.dates.is_empty() {
        return !one.dates.iter().any(|date| other.dates.contains(date));
    }
    let have_weekdays = !one.weekdays.is_empty() && !other.weekdays.is_empty();
    have_weekdays && !one.weekdays.iter().any(|day| other.weekdays.contains(day))
}

fn are_apart_in_report(one: &Form, other: &Form) -> bool {
    if one.report != other.report || one.broad.is_none() || one.broad != other.broad {
        return false;
    }
    if !one.recurs && !other.recurs {
        return false;
    }
    let is_other_course =
        matches!((one.course, other.course), (Course::Open, Course::Settled) | (Course::Settled, Course::Open));
    match (one.is_noun, other.is_noun) {
        (true, true) => one.is_another != other.is_another || is_other_course,
        // Verbs are told as planned and then as done.
        _ => (one.is_another || other.is_another) && is_other_course,
    }
}

/// Two indexes and the rule, surest first.
pub(super) fn pairs(story: &Story, profiles: &[Profile], forms: &[Form]) -> Vec<(usize, usize, &'static str)> {
    let mut found = again(profiles, forms);
    found.extend(happenings(story, profiles, forms));
    found.extend(same_meeting_day(profiles, forms));
    found.extend(same_meeting_place(story, profiles, forms));
    found.extend(same_plan_day(profiles, forms));
    found.extend(same_deed_day(profiles, forms));
    found.extend(same_plan(profiles, forms));
    found.extend(the_plan(profiles, forms));
    found
}

/// "a summit ... the summit": the noun again, meaning the last of its kind
/// that nothing speaks against.
fn again(profiles: &[Profile], forms: &[Form]) -> Vec<(usize, usize, &'static str)> {
    let mut last: HashMap<(ReportId, u32), Vec<usize>> = HashMap::new();
    let mut found = Vec::new();
    for (at, form) in forms.iter().enumerate().filter(|(_, form)| form.is_noun && form.broad.is_some()) {
        let earlier = last.entry((form.report, form.lemma)).or_default();
        let fits = |&&before: &&usize| {
            let one = &forms[before];
            let is_meant = form.is_definite || form.is_heading || one.is_heading;
            is_meant
                && one.is_plural == form.is_plural
                && !are_apart(one, form)
                && !form.is_another
                && agree(&profiles[before], &profiles[at])
        };
        found.extend(earlier.iter().rev().take(MOST).find(fits).map(|&before| (before, at, "same-noun-again")));
        earlier.push(at);
    }
    found
}

/// True if neither days nor parties nor places speak against it.
fn agree(one: &Profile, other: &Profile) -> bool {
    let apart_in_days = is_dated(one) && is_dated(other) && !share_a_day(one, other);
    let apart_in_parties =
        one.anyone.named.is_apart(&other.anyone.named) && one.anyone.named.len() + other.anyone.named.len() > 2;
    !apart_in_days && !apart_in_parties && !one.places.named.is_apart(&other.places.named)
}

/// "if it happens", "make it happen", "scheduled to happen, the meeting": a
/// verb that says no more than that its subject happens.
fn happenings(story: &Story, profiles: &[Profile], forms: &[Form]) -> Vec<(usize, usize, &'static str)> {
    let mut found = Vec::new();
    let mut by_head: HashMap<(ReportId, u32), usize> = HashMap::new();
    for (at, profile) in profiles.iter().enumerate().filter(|(_, profile)| !profile.is_verb) {
        by_head.insert((profile.report, story.reports[profile.report].1.events[profile.mention].head), at);
    }
    for (at, profile) in profiles.iter().enumerate().filter(|(_, profile)| profile.is_verb) {
        let all = &story.reports[profile.report].1;
        let event = &all.events[profile.mention];
        if lexicon::STATUS_CUES.value(&event.lemma) != Some("occurred") {
            continue;
        }
        let subjects = event.participants.iter().filter(|part| matches!(part.role, Role::Agent | Role::Patient));
        let heads = subjects.flat_map(|part| {
            let own = all.words_in(part.span).map(|word| word as u32);
            let chain = part.chain.map_or(&[][..], |chain| all.chains[chain].mentions.as_slice());
            let others = chain.iter().map(|&mention| all.mentions[mention].head).filter(|&head| head < event.head);
            own.chain(others.rev()).collect::<Vec<_>>()
        });
        let named = heads.filter_map(|head| by_head.get(&(profile.report, head)).copied()).next();
        let subject = named.or_else(|| spoken_of(profiles, forms, at).filter(|_| has_it(all, event.head)));
        found.extend(subject.map(|subject| (subject.min(at), subject.max(at), "its-happening")));
    }
    found
}

/// "it happens".
fn has_it(all: &Annotations, verb: u32) -> bool {
    let before = verb.checked_sub(1).map(|before| &all.words[before as usize]);
    before.is_some_and(|word| word.lemma == IT && word.head == Some(verb))
}

/// What was last told as still to come, just before what may happen.
fn spoken_of(profiles: &[Profile], forms: &[Form], at: usize) -> Option<usize> {
    let is_near = |before: &usize| {
        profiles[*before].report == profiles[at].report && profiles[at].sentence - profiles[*before].sentence < NEAR
    };
    let open = (0..at).rev().take_while(is_near).find(|&before| forms[before].course == Course::Open);
    open.filter(|_| forms[at].course == Course::Open)
}

fn is_open(form: &Form) -> bool {
    form.is_noun && form.course == Course::Open && !form.is_another
}

/// What is planned under one name for one day is one thing, in any report.
fn same_plan_day(profiles: &[Profile], forms: &[Form]) -> Vec<(usize, usize, &'static str)> {
    let mut known: HashMap<(u32, u32), usize> = HashMap::new();
    let mut found = Vec::new();
    for (at, form) in forms.iter().enumerate().filter(|(_, form)| is_open(form) && form.is_definite) {
        let lemma = form.lemma;
        for time in profiles[at].times.iter() {
            match known.get(&(lemma, time)) {
                Some(&before) if agree(&profiles[before], &profiles[at]) => {
                    found.push((before, at, "same-plan-same-day"));
                }
                Some(_) => (),
                None => _ = known.insert((lemma, time), at),
            }
        }
    }
    found
}

/// What a meeting is found under: a time as written in TIMEX3, or a day of the week.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum When {
    Time(u32),
    Weekday(i8),
}

/// "Thursday's talks", "the meeting on Thursday", "two days of talks in Oslo":
/// what reports of one story tell of what the same parties do again and again
/// is one thing if they give one day or one length of it, and a party or the
/// place besides, or "the" and a day, or stand side by side.
fn same_meeting_day(profiles: &[Profile], forms: &[Form]) -> Vec<(usize, usize, &'static str)> {
    let mut known: HashMap<(u32, When), Vec<usize>> = HashMap::new();
    let mut found = Vec::new();
    let is_meant = |form: &Form| form.is_noun && form.recurs && !form.is_another && !form.is_habit;
    for (at, form) in forms.iter().enumerate().filter(|(_, form)| is_meant(form)) {
        let profile = &profiles[at];
        let Some(broad) = profile.broad else { continue };
        let days = form.weekdays.iter().map(|&day| When::Weekday(day));
        for when in profile.times.iter().map(When::Time).chain(days) {
            let earlier = known.entry((broad, when)).or_default();
            let fits = |&&before: &&usize| {
                let one = &profiles[before];
                let share =
                    one.anyone.named.meets(&profile.anyone.named) || one.places.named.meets(&profile.places.named);
                let is_the_one = forms[before].is_definite && form.is_definite && !form.weekdays.is_empty();
                let is_near = one.report == profile.report && profile.sentence - one.sentence < NEAR;
                (share || is_the_one || is_near) && agree(one, profile) && !are_apart(&forms[before], form)
            };
            found.extend(
                earlier.iter().rev().take(MOST).find(fits).map(|&before| (before, at, "same-meeting-same-day")),
            );
            earlier.push(at);
        }
    }
    found
}

/// The same two parties, and nobody else, meet or talk at one place, in two
/// reports that tell of it as done.
fn same_meeting_place(story: &Story, profiles: &[Profile], forms: &[Form]) -> Vec<(usize, usize, &'static str)> {
    let mut known: HashMap<(u32, Vec<u32>), Vec<usize>> = HashMap::new();
    let mut found = Vec::new();
    for (at, profile) in profiles.iter().enumerate() {
        let is_past = story.reports[profile.report].1.events[profile.mention].is_historical;
        let is_one = !forms[at].is_another && !forms[at].is_habit && !is_past && course(profile.status) != Course::Open;
        let parties: Vec<u32> = profile.anyone.named.iter().collect();
        let Some(broad) = profile.broad.filter(|_| is_symmetric(profile) && is_one && parties.len() == 2) else {
            continue;
        };
        let earlier = known.entry((broad, parties)).or_default();
        let fits = |&&before: &&usize| {
            let one = &profiles[before];
            one.report != profile.report && one.places.named.meets(&profile.places.named) && agree(one, profile)
        };
        found.extend(earlier.iter().rev().take(MOST).find(fits).map(|&before| (before, at, "same-parties-same-place")));
        earlier.push(at);
    }
    found
}

/// What the same do to the same on one day, in any report.
fn same_deed_day(profiles: &[Profile], forms: &[Form]) -> Vec<(usize, usize, &'static str)> {
    let mut known: HashMap<(u32, Date), Vec<usize>> = HashMap::new();
    let mut found = Vec::new();
    for (at, profile) in profiles.iter().enumerate() {
        let [(first, last)] = profile.days[..] else { continue };
        if first != last || forms[at].is_another || forms[at].is_plural {
            continue;
        }
        let earlier = known.entry((profile.broad.unwrap_or(profile.lemma), first)).or_default();
        let fits = |&&before: &&usize| {
            let one = &profiles[before];
            one.report != profile.report
                && are_same_parties(&one.agents, &profile.agents)
                && (one.patients.is_empty() && profile.patients.is_empty()
                    || are_same_parties(&one.patients, &profile.patients))
                && agree(one, profile)
        };
        found.extend(earlier.iter().rev().take(MOST).find(fits).map(|&before| (before, at, "same-deed-same-day")));
        earlier.push(at);
    }
    found
}

/// True if both have somebody in common and neither names somebody else.
fn are_same_parties(one: &Party, other: &Party) -> bool {
    let is_common = one.named.meets(&other.named) || one.heads.meets(&other.heads);
    is_common && (one.named.is_inside(&other.named) || other.named.is_inside(&one.named))
}

/// Two plans of one kind that a report tells of the same parties, where all
/// parties do the same: "planned to meet next month", "the June summit".
fn same_plan(profiles: &[Profile], forms: &[Form]) -> Vec<(usize, usize, &'static str)> {
    let mut known: HashMap<(ReportId, u32), Vec<usize>> = HashMap::new();
    let mut found = Vec::new();
    for (at, profile) in profiles.iter().enumerate() {
        let is_another = forms[at].is_another || forms[at].is_plural;
        let Some(broad) =
            profile.broad.filter(|_| is_symmetric(profile) && !is_another && course(profile.status) == Course::Open)
        else {
            continue;
        };
        let earlier = known.entry((profile.report, broad)).or_default();
        let fits = |&&before: &&usize| share_parties(&profiles[before], profile) && agree(&profiles[before], profile);
        found.extend(earlier.iter().rev().take(MOST).find(fits).map(|&before| (before, at, "same-plan-same-parties")));
        earlier.push(at);
    }
    found
}

fn share_parties(one: &Profile, other: &Profile) -> bool {
    let (a, b) = (&one.anyone, &other.anyone);
    let is_inside = a.named.is_inside(&b.named) || b.named.is_inside(&a.named);
    (a.named.meets(&b.named) || a.heads.meets(&b.heads)) && is_inside
}

/// "the plan", "the meeting", said of what is still to come: what was last
/// spoken of that is to come, or was put off or called off.
fn the_plan(profiles: &[Profile], forms: &[Form]) -> Vec<(usize, usize, &'static str)> {
    let mut last: Option<usize> = None;
    let mut found = Vec::new();
    for (at, form) in forms.iter().enumerate().filter(|(_, form)| is_open(form)) {
        let profile = &profiles[at];
        let is_plan = lexicon::PLAN_NOUNS.has(&profile.name);
        if form.is_plural && !is_plan {
            continue;
        }
        let before = last.filter(|&before| {
            let one = &profiles[before];
            let is_near = one.report == profile.report && profile.sentence.abs_diff(one.sentence) < NEAR;
            is_near
                && form.is_definite
                && (is_plan || form.broad.is_some() && one.broad == form.broad)
                && agree(one, profile)
        });
        found.extend(before.map(|before| (before, at, "what-is-planned")));
        if !is_plan {
            last = Some(at);
        }
    }
    found
}
