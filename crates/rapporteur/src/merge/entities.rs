//! Who is who over all reports, by ordered rules, surest first: names, then
//! names with roles, then what they did. Begin with [`find`].

use crate::annotations::{Annotations, Chain, ChainId, EntityKind, MentionForm, Role};
use crate::cluster::Clusters;
use crate::lexicon;
use crate::names::{self, Likeness};
use crate::report::Report;
use crate::roles;
use crate::story::{Cite, Entity, EntityId, ReportId, Why};
use crate::text::{Span, Table};
use std::collections::{BTreeSet, HashMap};

/// All entities, in the order of their first mention. Pronouns that no one
/// was found for are left out.
pub(super) fn find(reports: &Table<ReportId, (Report, Annotations)>) -> Table<EntityId, Entity> {
    let mut merging = Merging::new(reports);
    same_names(&mut merging);
    acronyms(&mut merging);
    name_variants(&mut merging);
    shorter_names(&mut merging);
    same_errand(&mut merging);
    let groups = merging.clusters.groups();
    groups.into_iter().map(|group| merging.entity(&group)).collect::<Vec<_>>().into()
}

/// One chain of one report, with what identifies it.
struct Candidate {
    report: ReportId,
    chain: ChainId,
    kind: EntityKind,
    /// Full names as cited, one for each spelling.
    names: Vec<Span>,
    /// Words of its roles, folded.
    roles: Vec<Vec<String>>,
    is_named: bool,
}

struct Merging<'a> {
    reports: &'a Table<ReportId, (Report, Annotations)>,
    candidates: Vec<Candidate>,
    clusters: Clusters,
    whys: Vec<(usize, Why)>,
}

impl<'a> Merging<'a> {
    fn new(reports: &'a Table<ReportId, (Report, Annotations)>) -> Merging<'a> {
        let mut candidates = Vec::new();
        for (report, (read, all)) in reports.pairs() {
            for (chain, found) in all.chains.pairs() {
                candidates.extend(candidate(report, read, all, chain, found));
            }
        }
        let clusters = Clusters::new(candidates.len());
        Merging { reports, candidates, clusters, whys: Vec::new() }
    }

    fn words(&self, candidate: usize, span: Span) -> &'a str {
        span.of(&self.reports[self.candidates[candidate].report].0.text)
    }

    /// The longest name, or nothing if it has none.
    fn name(&self, candidate: usize) -> &'a str {
        let longest = self.candidates[candidate]
            .names
            .iter()
            .max_by_key(|span| (names::parts(self.words(candidate, **span)).len(), std::cmp::Reverse(span.start)));
        longest.map_or("", |&span| self.words(candidate, span))
    }

    fn cite(&self, candidate: usize) -> Cite {
        let found = &self.candidates[candidate];
        let all = &self.reports[found.report].1;
        let span = all.mentions[all.chains[found.chain].name].core;
        Cite { report: found.report, span }
    }

    fn join(&mut self, a: usize, b: usize, rule: &'static str) {
        if self.clusters.join(a, b) {
            let why = Why { rule, left: self.cite(a.min(b)), right: self.cite(a.max(b)) };
            self.whys.push((a, why));
        }
    }

    fn kinds_fit(&self, a: usize, b: usize) -> bool {
        use EntityKind::*;
        let (x, y) = (self.candidates[a].kind, self.candidates[b].kind);
        x == y
            || matches!(
                (x, y),
                (Unknown | Other, _) | (_, Unknown | Other) | (Organization, Place) | (Place, Organization)
            )
    }

    fn entity(&self, group: &[usize]) -> Entity {
        let chains = group.iter().map(|&at| (self.candidates[at].report, self.candidates[at].chain)).collect();
        let worth = |at: &&usize| {
            (self.candidates[**at].is_named, names::parts(self.name(**at)).len(), std::cmp::Reverse(**at))
        };
        let best = *group.iter().max_by_key(worth).unwrap_or(&group[0]);
        let named = self.candidates[best]
            .names
            .iter()
            .max_by_key(|span| (names::parts(self.words(best, **span)).len(), std::cmp::Reverse(span.start)));
        let name = named.map_or(self.cite(best), |&span| Cite { report: self.candidates[best].report, span });
        let cites = |spans: Vec<Span>, at: usize| {
            spans.into_iter().map(move |span| Cite { report: self.candidates[at].report, span }).collect::<Vec<_>>()
        };
        let mut names: Vec<Cite> = group.iter().flat_map(|&at| cites(self.candidates[at].names.clone(), at)).collect();
        let mut roles: Vec<Cite> = group
            .iter()
            .flat_map(|&at| {
                cites(self.reports[self.candidates[at].report].1.chains[self.candidates[at].chain].roles.clone(), at)
            })
            .collect();
        names.sort();
        roles.sort();
        let whys = self.whys.iter().filter(|(at, _)| group.contains(at)).map(|(_, why)| *why).collect();
        Entity { chains, name, kind: self.candidates[best].kind, names, roles, whys }
    }
}

fn candidate(report: ReportId, read: &Report, all: &Annotations, id: ChainId, chain: &Chain) -> Option<Candidate> {
    let named: Vec<Span> = chain
        .mentions
        .iter()
        .map(|&mention| &all.mentions[mention])
        .filter(|mention| mention.form == MentionForm::Name)
        .map(|mention| mention.core)
        .collect();
    let has_nominal = chain.mentions.iter().any(|&mention| all.mentions[mention].form != MentionForm::Pronoun);
    if !has_nominal {
        return None;
    }
    let most = named.iter().map(|span| names::parts(span.of(&read.text)).len()).max().unwrap_or(0);
    let mut spellings: Vec<Span> = Vec::new();
    for span in named
        .iter()
        .copied()
        .filter(|span| chain.kind != EntityKind::Person || names::parts(span.of(&read.text)).len() == most || most < 2)
    {
        if !spellings.iter().any(|known| known.of(&read.text) == span.of(&read.text)) {
            spellings.push(span);
        }
    }
    Some(Candidate {
        report,
        chain: id,
        kind: chain.kind,
        is_named: !named.is_empty(),
        names: spellings,
        roles: chain.roles.iter().map(|role| roles::words(role.of(&read.text))).collect(),
    })
}

fn is_full(name: &str) -> bool {
    names::parts(name).len() > 1
}

/// Same folded letters; for persons a full name is needed.
fn same_names(merging: &mut Merging) {
    let mut first: HashMap<String, Vec<usize>> = HashMap::new();
    for at in 0..merging.candidates.len() {
        let name = merging.name(at);
        if name.is_empty() || merging.candidates[at].kind == EntityKind::Person && !is_full(name) {
            continue;
        }
        let key = lexicon::COUNTRIES
            .value(name)
            .filter(|code| !code.is_empty())
            .map_or_else(|| place_key(name), |code| format!("country {code}"));
        let same = first.entry(key).or_default();
        let earlier = same.iter().copied().find(|&earlier| merging.kinds_fit(at, earlier));
        same.push(at);
        if let Some(earlier) = earlier {
            merging.join(at, earlier, "same-name");
        }
    }
}

/// "Washington DC" and "Washington", "New York City" and "New York".
fn place_key(name: &str) -> String {
    let parts = names::parts(name);
    let kept = match parts.split_last() {
        Some((last, rest)) if !rest.is_empty() && matches!(last.as_str(), "dc" | "city") => rest.concat(),
        _ => parts.concat(),
    };
    names::key(&kept)
}

fn acronyms(merging: &mut Merging) {
    for a in 0..merging.candidates.len() {
        for b in 0..merging.candidates.len() {
            let apart = merging.candidates[a].report != merging.candidates[b].report;
            let persons =
                merging.candidates[a].kind == EntityKind::Person || merging.candidates[b].kind == EntityKind::Person;
            if apart && !persons && names::is_acronym(merging.name(a), merging.name(b)) {
                merging.join(a, b, "acronym");
            }
        }
    }
}

fn persons(merging: &Merging) -> Vec<usize> {
    (0..merging.candidates.len())
        .filter(|&at| merging.candidates[at].kind == EntityKind::Person && merging.candidates[at].is_named)
        .collect()
}

/// Full names that differ in hyphens, accents, initials, transliteration.
fn name_variants(merging: &mut Merging) {
    let persons = persons(merging);
    for (place, &a) in persons.iter().enumerate() {
        for &b in &persons[..place] {
            let (one, other) = (merging.name(a), merging.name(b));
            let apart = merging.candidates[a].report != merging.candidates[b].report;
            if apart && is_full(one) && is_full(other) && names::likeness(one, other) >= Likeness::Variant {
                merging.join(a, b, "name-variant");
            }
        }
    }
}

/// A surname in one report and one full name in the others: joined if a role
/// agrees too, never on the surname alone.
fn shorter_names(merging: &mut Merging) {
    let persons = persons(merging);
    let shorts: Vec<usize> = persons.iter().copied().filter(|&at| !is_full(merging.name(at))).collect();
    for short in shorts {
        let mut bearers: Vec<usize> = Vec::new();
        for &full in &persons {
            let apart = merging.candidates[full].report != merging.candidates[short].report;
            let fits = apart
                && is_full(merging.name(full))
                && names::likeness(merging.name(short), merging.name(full)) == Likeness::Shorter;
            if fits && !bearers.iter().any(|&known| merging.clusters.is_joined(known, full)) {
                bearers.push(full);
            }
        }
        let agreeing: Vec<usize> = bearers.iter().copied().filter(|&full| roles_agree(merging, short, full)).collect();
        if let [one] = agreeing[..] {
            merging.join(short, one, "surname-and-role");
        }
    }
    same_surname_and_role(merging, &persons);
}

/// Bare surnames in two reports with the same role.
fn same_surname_and_role(merging: &mut Merging, persons: &[usize]) {
    for (place, &a) in persons.iter().enumerate() {
        for &b in &persons[..place] {
            let bare = !is_full(merging.name(a)) && !is_full(merging.name(b));
            let apart = merging.candidates[a].report != merging.candidates[b].report;
            if bare && apart && names::key(merging.name(a)) == names::key(merging.name(b)) && roles_agree(merging, a, b)
            {
                merging.join(a, b, "surname-and-role");
            }
        }
    }
}

/// True if any role of the cluster of one contains or equals one of the other.
fn roles_agree(merging: &Merging, a: usize, b: usize) -> bool {
    let of_cluster = |at: usize| -> Vec<&Vec<String>> {
        let root = merging.clusters.root(at);
        (0..merging.candidates.len())
            .filter(|&other| merging.clusters.root(other) == root)
            .flat_map(|other| merging.candidates[other].roles.iter())
            .collect()
    };
    let (left, right) = (of_cluster(a), of_cluster(b));
    left.iter().any(|one| right.iter().any(|other| roles::agree(one, other)))
}

/// Persons who do the same thing with the same others at the same time or
/// place: one person, whatever they are called. Names that differ are left
/// standing side by side and reported as a difference.
fn same_errand(merging: &mut Merging) {
    let errands: Vec<Vec<Errand>> = (0..merging.candidates.len()).map(|at| errands(merging, at)).collect();
    let mut pairs: Vec<(usize, usize, usize)> = Vec::new();
    for a in 0..merging.candidates.len() {
        for b in 0..a {
            if may_be_one(merging, a, b) {
                let shared = shared_errands(&errands[a], &errands[b]);
                pairs.push((shared, b, a));
            }
        }
    }
    pairs.retain(|&(shared, b, a)| shared >= needed_evidence(merging, a, b));
    pairs.sort_by_key(|&(shared, b, a)| (std::cmp::Reverse(shared), b, a));
    for &(shared, b, a) in &pairs {
        let is_rivalled = has_rival(merging, &pairs, shared, a, b) || has_rival(merging, &pairs, shared, b, a);
        if !is_rivalled && may_be_one(merging, a, b) {
            let both_named = merging.candidates[a].is_named && merging.candidates[b].is_named;
            let rule = match (both_named, shared) {
                (true, 0) => "same-role-and-surname-other-given-name",
                (true, _) => "same-errand-other-name",
                _ => "same-errand",
            };
            merging.join(a, b, rule);
        }
    }
}

/// True if somebody else in the report of `other` has as much in common with `one`.
fn has_rival(merging: &Merging, pairs: &[(usize, usize, usize)], shared: usize, one: usize, other: usize) -> bool {
    pairs.iter().any(|&(evidence, c, d)| {
        let end = if c == one { d } else { c };
        let touches = (c == one || d == one) && end != other;
        touches
            && evidence >= shared
            && merging.candidates[end].report == merging.candidates[other].report
            && !merging.clusters.is_joined(end, other)
    })
}

/// How many shared details it takes: fewer where the names are close.
fn needed_evidence(merging: &Merging, a: usize, b: usize) -> usize {
    if !merging.candidates[a].is_named || !merging.candidates[b].is_named {
        return 2;
    }
    let last = |name: &str| names::parts(name).pop();
    let same_role = roles_agree(merging, a, b);
    let same_surname = last(merging.name(a)) == last(merging.name(b));
    match names::likeness(merging.name(a), merging.name(b)) {
        Likeness::Shorter => 1,
        Likeness::Near | Likeness::SharedPart if same_role && same_surname => 0,
        Likeness::Near if same_role => 1,
        Likeness::Near => 2,
        Likeness::SharedPart => 3,
        _ => 4,
    }
}

/// Persons that nothing says are two: not both named in one report, no other
/// person of the same name on either side.
fn may_be_one(merging: &Merging, a: usize, b: usize) -> bool {
    let (one, other) = (&merging.candidates[a], &merging.candidates[b]);
    let persons = one.kind == EntityKind::Person && other.kind == EntityKind::Person;
    if !persons || merging.clusters.is_joined(a, b) || !one.is_named && !other.is_named {
        return false;
    }
    let named = |at: usize| {
        let root = merging.clusters.root(at);
        (0..merging.candidates.len())
            .filter(move |&other| merging.candidates[other].is_named && merging.clusters.root(other) == root)
    };
    let reports: BTreeSet<ReportId> = named(b).map(|at| merging.candidates[at].report).collect();
    !named(a).any(|at| reports.contains(&merging.candidates[at].report))
}

/// One thing somebody does, with its details.
struct Errand {
    kind: String,
    is_doer: bool,
    details: BTreeSet<String>,
}

fn errands(merging: &Merging, at: usize) -> Vec<Errand> {
    let found = &merging.candidates[at];
    let all = &merging.reports[found.report].1;
    let takes_part = |event: &&crate::annotations::EventMention| {
        event.participants.iter().any(|part| part.chain == Some(found.chain))
    };
    let mut errands: Vec<Errand> =
        all.events.iter().filter(takes_part).map(|event| errand(merging, found, all, event)).collect();
    let text = &merging.reports[found.report].0.text;
    errands.extend(
        all.quotes.iter().filter(|quote| quote.speaker_chain == Some(found.chain)).map(|quote| utterance(text, quote)),
    );
    errands
}

/// The words somebody is quoted with, as an errand: each long piece is as
/// telling as two details.
fn utterance(text: &str, quote: &crate::annotations::Quote) -> Errand {
    let mut details = BTreeSet::new();
    for piece in quote.content.iter().filter(|piece| piece.len() >= 30) {
        let words: String =
            piece.of(text).to_lowercase().chars().filter(|c| c.is_alphanumeric() || *c == ' ').collect();
        details.insert(format!("begins {}", words.chars().take(24).collect::<String>()));
        details.insert(format!("says {words}"));
    }
    Errand { kind: "said".into(), is_doer: true, details }
}

fn errand(merging: &Merging, found: &Candidate, all: &Annotations, event: &crate::annotations::EventMention) -> Errand {
    let is_doer = event.participants.iter().any(|part| part.chain == Some(found.chain) && part.role == Role::Agent);
    let mut details = BTreeSet::new();
    for part in event.participants.iter().filter(|part| part.chain != Some(found.chain)) {
        let named = part.chain.and_then(|chain| {
            merging.candidates.iter().position(|other| other.report == found.report && other.chain == chain)
        });
        let detail = match named {
            Some(other) if merging.candidates[other].is_named => Some(format!("#{}", merging.clusters.root(other))),
            Some(_) => None,
            None => all.head_noun(part.span),
        };
        details.extend(detail);
    }
    for &time in &event.times {
        let value = all.times[time].value.value();
        if !value.is_empty() {
            details.insert(format!("at {value}"));
        }
    }
    Errand { kind: event.kind.clone().unwrap_or_else(|| event.lemma.clone()), is_doer, details }
}

/// Details shared by errands of the same kind and side, best match of each,
/// an errand counting only if it shares a detail.
fn shared_errands(left: &[Errand], right: &[Errand]) -> usize {
    let mut total = 0;
    let mut counted: BTreeSet<String> = BTreeSet::new();
    for one in left {
        for other in right {
            if one.kind != other.kind || one.is_doer != other.is_doer {
                continue;
            }
            for detail in one.details.intersection(&other.details) {
                if counted.insert(format!("{} {detail}", one.kind)) {
                    total += 1;
                }
            }
        }
    }
    total
}
