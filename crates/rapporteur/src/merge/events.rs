//! Which event mentions, inside and across reports, tell of one event. Pairs
//! worth comparing are scored by a small trained network and joined from the
//! surest down, unless something stands against it. Begin with [`find`].

mod blocks;
mod history;
mod repeats;

use super::{Links, Ruled};
use crate::annotations::{EventMentionId, Status};
use crate::cluster::Clusters;
use crate::coreference::features::{self, Features};
use crate::coreference::profile::{Party, Profile, Profiles};
use crate::coreference::score;
use crate::lexicon;
use crate::story::{Cite, Event, EventId, Evidence, ReportId, Story};
use crate::text::{Id, Table};
use jiff::civil::Date;
use repeats::Form;
use std::collections::{BTreeSet, HashMap};

/// Likelihood from which mentions are joined: where nine of ten pairs are right.
const SURE: f32 = 0.75;
/// The same where one of who, whom and where is named otherwise: two things
/// that are alike are then more often two than one.
const SURER: f32 = 0.95;
/// Maximum number of days between two reports that tell the same event as news.
const NEWS_DAYS: i32 = 60;
/// Number of mentions that represent a cluster when it is compared with another.
const SPOKESMEN: usize = 6;

/// Two event mentions that may tell of one event, for training.
pub struct EventPair {
    /// Index of a mention.
    pub one: usize,
    /// Index of a later one.
    pub other: usize,
    /// What they have in common and what stands between them.
    pub features: Vec<f32>,
}

/// All events, in the order of their first mentions.
pub(super) fn find(story: &Story, links: &Links) -> Table<EventId, Event> {
    joined(story, links, SURE, SURER)
}

/// The events of a story if mentions are joined from this likelihood on, and
/// from the other where one of who, whom and where is named otherwise;
/// [`merge`](super::merge) asks for likelihoods at which few joins are wrong.
pub fn at_likelihood(story: &Story, least: f32, least_apart: f32) -> Table<EventId, Event> {
    joined(story, &Links::default(), least, least_apart)
}

fn joined(story: &Story, links: &Links, least: f32, least_apart: f32) -> Table<EventId, Event> {
    let mut profiles = Profiles::of(story);
    let features = Features::new(story, &mut profiles);
    let mut joining = Joining::new(story, &features, links);
    let mut pairs: Vec<(f32, usize, usize)> = Vec::new();
    for (a, b) in blocks::pairs(&features) {
        let likelihood = joining.likelihood(a, b);
        if likelihood >= least {
            pairs.push((likelihood, a, b));
        }
    }
    pairs.sort_by(|x, y| y.0.total_cmp(&x.0).then(x.1.cmp(&y.1)).then(x.2.cmp(&y.2)));
    for (a, b, rule) in repeats::pairs(story, features.profiles, &joining.forms) {
        joining.join_repeat(a, b, rule);
    }
    for (_, a, b) in pairs {
        joining.join(a, b, least, least_apart);
    }
    let mut joins: HashMap<usize, Vec<Join>> = HashMap::new();
    for &join in &joining.joins {
        joins.entry(joining.clusters.root(join.0)).or_default().push(join);
    }
    let groups = joining.clusters.groups();
    let joins_of = |group: &Vec<usize>| joins.get(&group[0]).map_or(&[][..], Vec::as_slice);
    let of_group = |group: &Vec<usize>| event(story, features.profiles, group, joins_of(group));
    groups.iter().map(of_group).collect::<Vec<_>>().into()
}

/// The mentions that are compared, and the features of all their pairs: what
/// the network is trained on. The work grows with the square of the mentions.
pub fn pairs(story: &Story) -> (Vec<(ReportId, EventMentionId)>, Vec<EventPair>) {
    let mut profiles = Profiles::of(story);
    let features = Features::new(story, &mut profiles);
    let all = (0..features.profiles.len()).flat_map(|other| (0..other).map(move |one| (one, other)));
    let pairs = all.map(|(one, other)| EventPair { one, other, features: features.of(one, other).to_vec() }).collect();
    (features.profiles.iter().map(|profile| (profile.report, profile.mention)).collect(), pairs)
}

/// Mentions while they are joined.
struct Joining<'a> {
    features: &'a Features<'a>,
    /// The form of each mention.
    forms: Vec<Form>,
    clusters: Clusters,
    /// The mentions of each cluster, at its root.
    members: Vec<Vec<usize>>,
    /// Likelihoods that were asked for.
    known: HashMap<(usize, usize), f32>,
    ruled: Ruled,
    joins: Vec<Join>,
    /// Reports by one form, filled in twice, the smaller first: each tells of another occasion.
    filled_in: BTreeSet<(ReportId, ReportId)>,
}

/// Two mentions that were joined, and why.
type Join = (usize, usize, Evidence);

impl<'a> Joining<'a> {
    /// What the user says is one is joined at once.
    fn new(story: &Story, features: &'a Features<'a>, links: &Links) -> Joining<'a> {
        let count = features.profiles.len();
        let ruled = links.in_list(features.profiles.iter().map(|one| (one.report, one.mention.index())));
        let mut joining = Joining {
            features,
            forms: repeats::forms(story, features.profiles),
            clusters: Clusters::new(count),
            members: (0..count).map(|at| vec![at]).collect(),
            known: HashMap::new(),
            ruled,
            joins: Vec::new(),
            filled_in: story.filled_in(),
        };
        for (a, b, why) in joining.ruled.same.clone() {
            joining.unite(a, b, why);
        }
        joining
    }

    fn likelihood(&mut self, a: usize, b: usize) -> f32 {
        let features = self.features;
        let (a, b) = (a.min(b), a.max(b));
        *self.known.entry((a, b)).or_insert_with(|| score::likelihood(&features.of(a, b)))
    }

    /// Joins the clusters of both if they are likely one on the whole and no
    /// two of their mentions stand against it.
    fn join(&mut self, a: usize, b: usize, least: f32, least_apart: f32) {
        let (x, y) = (self.clusters.root(a), self.clusters.root(b));
        if x == y || self.ruled.parts(&self.clusters, x, y) || self.are_apart(x, y) {
            return;
        }
        // With two roles apart more than 1 may be asked, which nothing has.
        let needed = least + (least_apart - least) * self.parties_apart(x, y) as f32;
        if self.between(x, y) < needed || !self.have_enough_in_common(x, y) {
            return;
        }
        let (one, other) = (&self.features.profiles[a], &self.features.profiles[b]);
        self.unite(a, b, Evidence { rule: rule(one, other), left: cite(one), right: cite(other) });
    }

    /// Joins the clusters of two mentions that tell of one event by their form,
    /// unless something stands against it.
    fn join_repeat(&mut self, a: usize, b: usize, rule: &'static str) {
        let (x, y) = (self.clusters.root(a), self.clusters.root(b));
        if x == y || self.ruled.parts(&self.clusters, x, y) || self.are_apart(x, y) || self.are_elsewhere(x, y) {
            return;
        }
        let (one, other) = (&self.features.profiles[a], &self.features.profiles[b]);
        self.unite(a, b, Evidence { rule, left: cite(one), right: cite(other) });
    }

    fn unite(&mut self, a: usize, b: usize, why: Evidence) {
        let (x, y) = (self.clusters.root(a), self.clusters.root(b));
        if self.clusters.join(a, b) {
            let moved = std::mem::take(&mut self.members[x.max(y)]);
            self.members[x.min(y)].extend(moved);
            self.joins.push((a, b, why));
        }
    }

    /// The mean likelihood over pairs of mentions of the two clusters.
    fn between(&mut self, x: usize, y: usize) -> f32 {
        let (left, right) = (spokesmen(&self.members[x]), spokesmen(&self.members[y]));
        let mut sum = 0.0;
        for &one in &left {
            for &other in &right {
                sum += self.likelihood(one, other);
            }
        }
        sum / (left.len() * right.len()) as f32
    }

    /// True if mentions of the clusters name other places.
    fn are_elsewhere(&self, x: usize, y: usize) -> bool {
        let places = |cluster: usize| self.members[cluster].iter().map(|&at| &self.features.profiles[at].places.named);
        places(x).any(|one| places(y).any(|other| one.is_apart(other)))
    }

    /// True unless the two tell of what the same parties do again and again,
    /// and share no party, no place and no time: of such, a story has many.
    fn have_enough_in_common(&self, x: usize, y: usize) -> bool {
        let profiles = self.features.profiles;
        let members = |cluster: usize| self.members[cluster].iter().map(|&at| &profiles[at]);
        let recur = |cluster: usize| members(cluster).all(is_symmetric);
        !(recur(x) && recur(y)) || members(x).any(|one| members(y).any(|other| share_a_detail(one, other)))
    }

    /// The most roles in which two mentions of the clusters name others.
    fn parties_apart(&self, x: usize, y: usize) -> usize {
        let profiles = self.features.profiles;
        let (left, right) = (spokesmen(&self.members[x]), spokesmen(&self.members[y]));
        let pairs = left.iter().flat_map(|&one| right.iter().map(move |&other| (one, other)));
        pairs.map(|(one, other)| parties_apart(&profiles[one], &profiles[other])).max().unwrap_or(0)
    }

    fn are_apart(&self, x: usize, y: usize) -> bool {
        let profiles = self.features.profiles;
        let dated = |cluster: usize| self.members[cluster].iter().map(|&at| &profiles[at]).filter(|one| is_dated(one));
        dated(x).any(|one| dated(y).any(|other| !share_a_day(one, other)))
            || self.are_apart_in_form(x, y)
            || self.are_other_news(x, y)
            || self.are_of_one_form(x, y)
    }

    /// True if they are told in two reports by one form.
    fn are_of_one_form(&self, x: usize, y: usize) -> bool {
        let tells = |cluster: usize, report: ReportId| {
            self.members[cluster].iter().any(|&at| self.features.profiles[at].report == report)
        };
        let are_two = |one, other| tells(x, one) && tells(y, other);
        self.filled_in.iter().any(|&(one, other)| are_two(one, other) || are_two(other, one))
    }

    /// True if one was news long before or after the other was, or happened.
    fn are_other_news(&self, x: usize, y: usize) -> bool {
        let days = |cluster: usize| -> Vec<(Date, Date, bool)> {
            let of_mention = |&at: &usize| {
                let known = self.features.profiles[at].days.iter().map(|day| (day.0, day.1, false));
                known.chain(self.forms[at].news.map(|day| (day, day, true))).collect::<Vec<_>>()
            };
            self.members[cluster].iter().flat_map(of_mention).collect()
        };
        let is_far = |from: Date, to: Date| from.until(to).is_ok_and(|span| span.get_days() > NEWS_DAYS);
        let are_far =
            |a: &(Date, Date, bool), b: &(Date, Date, bool)| (a.2 || b.2) && (is_far(a.1, b.0) || is_far(b.1, a.0));
        let (left, right) = (days(x), days(y));
        left.iter().any(|a| right.iter().any(|b| are_far(a, b)))
    }

    fn are_apart_in_form(&self, x: usize, y: usize) -> bool {
        let forms = |cluster: usize| self.members[cluster].iter().map(|&at| &self.forms[at]);
        forms(x).any(|one| forms(y).any(|other| repeats::are_apart(one, other)))
    }
}

/// In how many of the roles who, whom and where two mentions name somebody and
/// share nobody. Parties that meet or talk may stand in either role.
fn parties_apart(one: &Profile, other: &Profile) -> usize {
    if is_symmetric(one) || is_symmetric(other) {
        let (a, b) = (&one.anyone.named, &other.anyone.named);
        // Who met Ann met her with nobody else.
        let is_other_pair = a.len() == 2 && b.len() == 2 && !a.is_inside(b);
        return usize::from(a.is_apart(b) || is_other_pair)
            + usize::from(one.places.named.is_apart(&other.places.named));
    }
    let parties = [(&one.agents, &other.agents), (&one.patients, &other.patients), (&one.places, &other.places)];
    parties.into_iter().filter(|(one, other)| one.named.is_apart(&other.named)).count()
}

/// True for what all parties do alike, and do again and again: meet, talk.
fn is_symmetric(profile: &Profile) -> bool {
    profile.kind.as_deref().is_some_and(|kind| lexicon::SYMMETRIC_KINDS.has(kind))
}

/// True if somebody, some place or some time is in both.
fn share_a_detail(one: &Profile, other: &Profile) -> bool {
    let (a, b) = (&one.anyone, &other.anyone);
    a.named.meets(&b.named)
        || a.unnamed.meets(&b.unnamed)
        || one.places.named.meets(&other.places.named)
        || one.times.meets(&other.times)
        || one.days.iter().any(|a| other.days.iter().any(|b| features::meet(a, b)))
}

/// Some of the mentions, spread over all.
fn spokesmen(members: &[usize]) -> Vec<usize> {
    let count = members.len().min(SPOKESMEN);
    (0..count).map(|place| members[place * members.len() / count]).collect()
}

/// True if its days hold: those of what was put off or called off may be old or new ones.
fn is_dated(profile: &Profile) -> bool {
    !profile.days.is_empty() && !matches!(profile.status, Status::Postponed | Status::Cancelled)
}

fn share_a_day(one: &Profile, other: &Profile) -> bool {
    one.days.iter().any(|a| other.days.iter().any(|b| features::meet(a, b)))
}

/// Rules of joins by likelihood: what is seen at once in common.
const LIKELY: [&str; 3] = ["same-word-and-context", "same-kind-and-context", "other-word-same-context"];

/// What the two have in common that is seen at once.
fn rule(one: &Profile, other: &Profile) -> &'static str {
    if one.lemma == other.lemma {
        LIKELY[0]
    } else if one.broad.is_some() && one.broad == other.broad {
        LIKELY[1]
    } else {
        LIKELY[2]
    }
}

fn event(story: &Story, profiles: &[Profile], group: &[usize], joins: &[Join]) -> Event {
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for &at in group {
        *counts.entry(profiles[at].kind.as_deref().unwrap_or(&profiles[at].name)).or_default() += 1;
    }
    let kind =
        counts.into_iter().max_by_key(|&(kind, count)| (count, std::cmp::Reverse(kind))).map_or("", |best| best.0);
    let detail = |at: &usize| {
        let profile = &profiles[*at];
        let named = profile.anyone.named.len() + profile.places.named.len();
        (named + profile.anyone.unnamed.len() + profile.times.len(), std::cmp::Reverse(*at))
    };
    let label = group.iter().copied().max_by_key(detail).unwrap_or(group[0]);
    let mentions: Vec<_> = group.iter().map(|&at| (profiles[at].report, profiles[at].mention)).collect();
    let alike: Vec<_> =
        alike(profiles, group, joins).iter().map(|&at| (profiles[at].report, profiles[at].mention)).collect();
    Event {
        history: history::of(story, &alike),
        mentions,
        kind: kind.to_string(),
        label: cite(&profiles[label]),
        evidence: joins.iter().map(|join| join.2).collect(),
    }
}

/// The most mentions that hang together by more than their likeness: by form,
/// by ruling, by who takes part, where or when. What two like words tell with
/// nothing else in common is no sign that the one became the other.
fn alike(profiles: &[Profile], group: &[usize], joins: &[Join]) -> Vec<usize> {
    let place: HashMap<usize, usize> = group.iter().enumerate().map(|(place, &at)| (at, place)).collect();
    let mut linked = Clusters::new(group.len());
    for &(a, b, _) in joins.iter().filter(|join| !LIKELY.contains(&join.2.rule)) {
        linked.join(place[&a], place[&b]);
    }
    for (place, &at) in group.iter().enumerate() {
        let hangs = |before: &usize| hang_together(&profiles[group[*before]], &profiles[at]);
        (0..place).filter(hangs).for_each(|before| _ = linked.join(before, place));
    }
    let most = linked.groups().into_iter().max_by_key(|members| (members.len(), std::cmp::Reverse(members[0])));
    most.unwrap_or_default().into_iter().map(|place| group[place]).collect()
}

/// True if somebody, some place or some time is in both, or a report has the
/// noun again, and it is not done to somebody or something else.
fn hang_together(one: &Profile, other: &Profile) -> bool {
    let meet = |a: &Party, b: &Party| a.named.meets(&b.named) || a.unnamed.meets(&b.unnamed) || a.heads.meets(&b.heads);
    let is_again = one.report == other.report && !one.is_verb && !other.is_verb && one.lemma == other.lemma;
    let are_told = !one.patients.is_empty() && !other.patients.is_empty();
    let is_other = are_told && !meet(&one.patients, &other.patients);
    let is_shared =
        meet(&one.anyone, &other.anyone) || meet(&one.places, &other.places) || one.times.meets(&other.times);
    is_again || is_shared && !is_other
}

fn cite(profile: &Profile) -> Cite {
    Cite { report: profile.report, span: profile.trigger }
}
