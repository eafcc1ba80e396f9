//! Who is who over all reports, by ordered rules, surest first: names, then
//! names with roles, then what they did. Begin with [`find`].

mod acronyms;
mod apart;
mod contexts;

use super::{Links, Ruled};
use crate::annotations::{Annotations, Chain, ChainId, EntityKind, MentionForm, Role};
use crate::cluster::Clusters;
use crate::lexicon;
use crate::names::{self, Likeness};
use crate::places;
use crate::report::Report;
use crate::roles::{self, Office};
use crate::story::{Cite, Entity, EntityId, Evidence, ReportId};
use crate::text::{Id, Span, Table};
use std::collections::{BTreeSet, HashMap, HashSet};

/// All entities, in the order of their first mention. Pronouns that no one
/// was found for are left out.
pub(super) fn find(reports: &Table<ReportId, (Report, Annotations)>, links: &Links) -> Table<EntityId, Entity> {
    let mut merging = Merging::new(reports, links);
    by_ruling(&mut merging);
    same_names(&mut merging);
    same_spellings(&mut merging);
    longer_organizations(&mut merging);
    acronyms::join(&mut merging);
    name_variants(&mut merging);
    shorter_names(&mut merging);
    same_errand(&mut merging);
    contexts::join(&mut merging);
    let mut evidence: HashMap<usize, Vec<Evidence>> = HashMap::new();
    for &(at, why) in &merging.evidence {
        evidence.entry(merging.clusters.root(at)).or_default().push(why);
    }
    let groups = merging.clusters.groups();
    let evidence_of = |group: &[usize]| evidence.get(&group[0]).cloned().unwrap_or_default();
    groups.iter().map(|group| merging.entity(group, evidence_of(group))).collect::<Vec<_>>().into()
}

/// One chain of one report, with what identifies it.
struct Candidate {
    report: ReportId,
    chain: ChainId,
    kind: EntityKind,
    /// Full names as cited, one for each spelling,
    names: Vec<Span>,
    /// and the longest of them.
    name: Option<Span>,
    /// Words of its roles, folded.
    roles: Vec<Vec<String>>,
    /// What they say of offices.
    offices: Vec<Office>,
    is_named: bool,
}

struct Merging<'a> {
    reports: &'a Table<ReportId, (Report, Annotations)>,
    candidates: Vec<Candidate>,
    clusters: Clusters,
    /// What is known of each cluster, at its root.
    known: Vec<Known>,
    /// The candidate of each chain.
    of_chain: HashMap<(ReportId, ChainId), usize>,
    ruled: Ruled,
    evidence: Vec<(usize, Evidence)>,
}

/// What is known of a cluster.
#[derive(Default)]
struct Known {
    /// The different roles of its members.
    roles: Vec<Vec<String>>,
    /// What they say of offices.
    offices: Vec<Office>,
    /// The different names of its members that are persons.
    persons: BTreeSet<String>,
    /// The reports that name it.
    named_in: BTreeSet<ReportId>,
}

impl<'a> Merging<'a> {
    fn new(reports: &'a Table<ReportId, (Report, Annotations)>, links: &Links) -> Merging<'a> {
        let is_ruled = |place| links.same.iter().any(|&(one, other, _)| one == place || other == place);
        let mut candidates = Vec::new();
        for (report, (read, all)) in reports.pairs() {
            for (chain, found) in all.chains.pairs() {
                if is_nominal(all, found) || is_ruled((report, chain.index())) {
                    candidates.push(candidate(report, read, all, chain, found));
                }
            }
        }
        let clusters = Clusters::new(candidates.len());
        let of_chain = candidates.iter().enumerate().map(|(at, one)| ((one.report, one.chain), at)).collect();
        let ruled = links.in_list(candidates.iter().map(|one| (one.report, one.chain.index())));
        let mut merging =
            Merging { reports, candidates, clusters, known: Vec::new(), of_chain, ruled, evidence: Vec::new() };
        merging.known = (0..merging.candidates.len()).map(|at| Known::of(&merging, at)).collect();
        merging
    }

    fn words(&self, candidate: usize, span: Span) -> &'a str {
        span.of(&self.reports[self.candidates[candidate].report].0.text)
    }

    /// The longest name, or nothing if it has none.
    fn name(&self, candidate: usize) -> &'a str {
        self.candidates[candidate].name.map_or("", |span| self.words(candidate, span))
    }

    fn cite(&self, candidate: usize) -> Cite {
        let found = &self.candidates[candidate];
        let all = &self.reports[found.report].1;
        let span = all.mentions[all.chains[found.chain].name].core;
        Cite { report: found.report, span }
    }

    /// Joins the two unless a ruling or what is told of them keeps them apart.
    fn join(&mut self, a: usize, b: usize, rule: &'static str) {
        self.join_as(a, b, Evidence { rule, left: self.cite(a.min(b)), right: self.cite(a.max(b)) });
    }

    /// The same for these words.
    fn join_as(&mut self, a: usize, b: usize, why: Evidence) {
        if !self.ruled.parts(&self.clusters, a, b) && !apart::are_two(self, a, b) {
            self.join_with(a, b, why);
        }
    }

    fn join_with(&mut self, a: usize, b: usize, why: Evidence) {
        let (x, y) = (self.clusters.root(a), self.clusters.root(b));
        if self.clusters.join(a, b) {
            let moved = std::mem::take(&mut self.known[x.max(y)]);
            self.known[x.min(y)].add(moved);
            self.evidence.push((a, why));
        }
    }

    /// What is known of the cluster of a candidate.
    fn known(&self, candidate: usize) -> &Known {
        &self.known[self.clusters.root(candidate)]
    }

    /// One candidate for each cluster and name that it has.
    fn distinct(&self, candidates: &[usize]) -> Vec<usize> {
        let mut seen = HashSet::new();
        let is_new = |at: &usize| seen.insert((self.clusters.root(*at), self.name(*at)));
        candidates.iter().copied().filter(is_new).collect()
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

    fn entity(&self, group: &[usize], evidence: Vec<Evidence>) -> Entity {
        let chains = group.iter().map(|&at| (self.candidates[at].report, self.candidates[at].chain)).collect();
        let worth = |at: &&usize| {
            (self.candidates[**at].is_named, names::parts(self.name(**at)).len(), std::cmp::Reverse(**at))
        };
        let best = *group.iter().max_by_key(worth).unwrap_or(&group[0]);
        let found = &self.candidates[best];
        let name = found.name.map_or(self.cite(best), |span| Cite { report: found.report, span });
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
        Entity { chains, name, kind: self.candidates[best].kind, names, roles, evidence }
    }
}

impl Known {
    fn of(merging: &Merging, at: usize) -> Known {
        let found = &merging.candidates[at];
        let is_person = found.is_named && found.kind == EntityKind::Person;
        Known {
            roles: found.roles.clone(),
            offices: found.offices.clone(),
            persons: is_person.then(|| merging.name(at).to_string()).into_iter().collect(),
            named_in: found.is_named.then_some(found.report).into_iter().collect(),
        }
    }

    fn add(&mut self, other: Known) {
        let new = |role: &Vec<String>| !self.roles.contains(role);
        let roles: Vec<Vec<String>> = other.roles.into_iter().filter(new).collect();
        self.roles.extend(roles);
        let new = |office: &Office| !self.offices.contains(office);
        let offices: Vec<Office> = other.offices.into_iter().filter(new).collect();
        self.offices.extend(offices);
        self.persons.extend(other.persons);
        self.named_in.extend(other.named_in);
    }
}

/// True if the chain has a phrase that is no pronoun.
fn is_nominal(all: &Annotations, chain: &Chain) -> bool {
    chain.mentions.iter().any(|&mention| all.mentions[mention].form != MentionForm::Pronoun)
}

fn candidate(report: ReportId, read: &Report, all: &Annotations, id: ChainId, chain: &Chain) -> Candidate {
    let named: Vec<Span> = chain
        .mentions
        .iter()
        .map(|&mention| &all.mentions[mention])
        .filter(|mention| mention.form == MentionForm::Name)
        .map(|mention| mention.core)
        .collect();
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
    let length = |span: &Span| names::parts(span.of(&read.text)).len();
    Candidate {
        report,
        chain: id,
        kind: chain.kind,
        is_named: !named.is_empty(),
        name: spellings.iter().copied().max_by_key(|span| (length(span), std::cmp::Reverse(span.start))),
        names: spellings,
        roles: chain.roles.iter().map(|role| roles::words(role.of(&read.text))).collect(),
        offices: chain.roles.iter().filter_map(|role| roles::office(role.of(&read.text))).collect(),
    }
}

/// Those that the user says are one.
fn by_ruling(merging: &mut Merging) {
    for (a, b, why) in merging.ruled.same.clone() {
        merging.join_with(a, b, why);
    }
}

/// Same folded letters; for persons a full name is needed.
fn same_names(merging: &mut Merging) {
    let mut first: HashMap<String, Vec<(usize, Cite)>> = HashMap::new();
    for at in 0..merging.candidates.len() {
        let name = merging.name(at);
        if name.is_empty() || merging.candidates[at].kind == EntityKind::Person && !names::is_full(name) {
            continue;
        }
        let key = key_of(name, merging.candidates[at].kind);
        join_first(merging, &mut first, key, (at, merging.cite(at)), "same-name");
    }
}

/// Joins a candidate, with the words that name it, with the first earlier one
/// of this key that fits it in kind.
fn join_first(
    merging: &mut Merging,
    first: &mut HashMap<String, Vec<(usize, Cite)>>,
    key: String,
    (at, cite): (usize, Cite),
    rule: &'static str,
) {
    let same = first.entry(key).or_default();
    let letters = |cite: Cite| names::unknown_letters(cite.span.of(&merging.reports[cite.report].0.text));
    let fits = |earlier: usize, words: Cite| match letters(cite).filter(|_| letters(words).is_some()) {
        Some(letters) => acronyms::may_be_one(merging, at, earlier, &letters),
        None => merging.kinds_fit(at, earlier),
    };
    let earlier = same.iter().copied().find(|&(earlier, words)| fits(earlier, words));
    // One of each kind is enough to find all that are joined with it.
    if earlier.is_none_or(|(earlier, _)| merging.candidates[earlier].kind != merging.candidates[at].kind) {
        same.push((at, cite));
    }
    if let Some((earlier, words)) = earlier {
        merging.join_as(at, earlier, Evidence { rule, left: words, right: cite });
    }
}

/// Names that differ only in what does not tell one from another: a country's
/// many names, "City", the legal form of a company, "River" before or behind.
fn key_of(name: &str, kind: EntityKind) -> String {
    if let Some(code) = places::country(name) {
        return format!("country {code}");
    }
    let words: Vec<&str> = names::shortened(name).split(' ').filter(|word| !word.is_empty()).collect();
    let country =
        lexicon::COUNTRIES.longest_at(&words, 0).filter(|(count, code)| !code.is_empty() && *count < words.len());
    let (prefix, rest) = country.map_or((String::new(), 0), |(count, code)| (format!("{code} "), count));
    let parts = bare_parts(&words[rest..].join(" "));
    let parts = if kind == EntityKind::Person { parts } else { places::in_order(&parts) };
    prefix + &names::key(&parts.concat())
}

/// The parts of a name without "DC", "City" after two other words, or a
/// company's legal form at the end: "Acme Group PLC" and "Acme".
fn bare_parts(name: &str) -> Vec<String> {
    let mut parts = names::parts(name);
    let tells_nothing = |parts: &[String]| {
        let last = parts.last().map_or("", String::as_str);
        match parts.len() {
            0 | 1 => false,
            2 => last == "dc" || lexicon::COMPANY_FORMS.has(last),
            _ => last == "dc" || last == "city" || lexicon::COMPANY_FORMS.has(last),
        }
    };
    while tells_nothing(&parts) {
        parts.pop();
    }
    parts
}

/// A long name or an acronym that a report gives beside another name:
/// "the Coastal Survey Board (CSB)" here, "CSB" there.
fn same_spellings(merging: &mut Merging) {
    let mut first: HashMap<String, Vec<(usize, Cite)>> = HashMap::new();
    for at in 0..merging.candidates.len() {
        if merging.candidates[at].kind == EntityKind::Person {
            continue;
        }
        for span in merging.candidates[at].names.clone() {
            let spelling = merging.words(at, span);
            let cite = Cite { report: merging.candidates[at].report, span };
            if names::is_full(spelling) || names::unknown_letters(spelling).is_some() {
                let key = key_of(spelling, merging.candidates[at].kind);
                join_first(merging, &mut first, key, (at, cite), "same-other-name");
            }
        }
    }
}

/// A name of two or more parts, and the same with words for a kind of
/// organisation after it, of which the story has only one.
fn longer_organizations(merging: &mut Merging) {
    let named: Vec<usize> = (0..merging.candidates.len())
        .filter(|&at| merging.candidates[at].kind == EntityKind::Organization && names::is_full(merging.name(at)))
        .collect();
    let distinct = merging.distinct(&named);
    let mut longer: HashMap<String, Vec<usize>> = HashMap::new();
    for &at in &distinct {
        let mut parts = bare_parts(merging.name(at));
        while parts.len() > 2 && parts.last().is_some_and(|part| lexicon::ORGANIZATION_NOUNS.has(singular(part))) {
            parts.pop();
            longer.entry(parts.concat()).or_default().push(at);
        }
    }
    for &short in &distinct {
        let bearers = longer.get(&bare_parts(merging.name(short)).concat()).map_or(&[][..], Vec::as_slice);
        if let [long] = *bearers {
            merging.join(short, long, "longer-name");
        }
    }
}

fn singular(part: &str) -> &str {
    part.strip_suffix('s').filter(|stem| lexicon::ORGANIZATION_NOUNS.has(stem)).unwrap_or(part)
}

fn persons(merging: &Merging) -> Vec<usize> {
    (0..merging.candidates.len())
        .filter(|&at| merging.candidates[at].kind == EntityKind::Person && merging.candidates[at].is_named)
        .collect()
}

/// Persons with each part of their names, folded, and with all parts glued together.
fn by_part(merging: &Merging, persons: &[usize]) -> HashMap<String, Vec<usize>> {
    let mut found: HashMap<String, Vec<usize>> = HashMap::new();
    for &at in persons {
        let name = merging.name(at);
        let mut keys: Vec<String> = names::parts(name).iter().map(|part| names::key(part)).collect();
        keys.push(names::key(name));
        keys.sort();
        keys.dedup();
        for key in keys {
            found.entry(key).or_default().push(at);
        }
    }
    found
}

/// How many earlier names of a list each is compared with: what very many share, such
/// as the surname of a roll of names, tells none of them from another.
const NEIGHBOURS: usize = 40;

/// Pairs of the lists' members, each once, in order.
fn pairs_within<'a>(lists: impl Iterator<Item = &'a Vec<usize>>) -> Vec<(usize, usize)> {
    let mut pairs = Vec::new();
    for list in lists {
        for (place, &a) in list.iter().enumerate() {
            let near = &list[place.saturating_sub(NEIGHBOURS)..place];
            pairs.extend(near.iter().map(|&b| (a.max(b), a.min(b))));
        }
    }
    pairs.sort_unstable();
    pairs.dedup();
    pairs
}

/// Full names that differ in hyphens, accents, initials, order, transliteration.
/// A name that may be short for two others ("J. Baker" for Jane and for Julia
/// Baker) is joined with neither.
fn name_variants(merging: &mut Merging) {
    let persons: Vec<usize> =
        merging.distinct(&persons(merging)).into_iter().filter(|&at| names::is_full(merging.name(at))).collect();
    let are_variants = |merging: &Merging, a, b| names::likeness(merging.name(a), merging.name(b)) >= Likeness::Variant;
    let mut pairs = pairs_within(by_part(merging, &persons).values());
    pairs.retain(|&(a, b)| are_variants(merging, a, b));
    let mut variants: HashMap<usize, Vec<usize>> = HashMap::new();
    for &(a, b) in &pairs {
        variants.entry(a).or_default().push(b);
        variants.entry(b).or_default().push(a);
    }
    for (a, b) in pairs {
        let fits_another = |one: usize, other| {
            variants[&one].iter().any(|&third| third != other && !are_variants(merging, third, other))
        };
        let apart = merging.candidates[a].report != merging.candidates[b].report;
        if apart && !fits_another(a, b) && !fits_another(b, a) {
            merging.join(a, b, "name-variant");
        }
    }
}

/// A surname in one report and one full name in the others: joined if a role
/// agrees too, never on the surname alone.
fn shorter_names(merging: &mut Merging) {
    let persons = persons(merging);
    let (full, shorts): (Vec<usize>, Vec<usize>) = persons.iter().partition(|&&at| names::is_full(merging.name(at)));
    let full = by_part(merging, &full);
    for &short in &shorts {
        let mut bearers: Vec<usize> = Vec::new();
        for &full in full.get(&names::key(merging.name(short))).map_or(&[][..], Vec::as_slice) {
            let fits = merging.candidates[full].report != merging.candidates[short].report
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
    same_surname_and_role(merging, &shorts);
}

/// Bare surnames in two reports with the same role.
fn same_surname_and_role(merging: &mut Merging, shorts: &[usize]) {
    let mut same: HashMap<String, Vec<usize>> = HashMap::new();
    for &at in shorts {
        same.entry(names::key(merging.name(at))).or_default().push(at);
    }
    for (a, b) in pairs_within(same.values()) {
        let apart = merging.candidates[a].report != merging.candidates[b].report;
        if apart && !merging.clusters.is_joined(a, b) && roles_agree(merging, a, b) {
            merging.join(a, b, "surname-and-role");
        }
    }
}

/// True if any role of the cluster of one contains or equals one of the other.
fn roles_agree(merging: &Merging, a: usize, b: usize) -> bool {
    let (left, right) = (&merging.known(a).roles, &merging.known(b).roles);
    left.iter().any(|one| right.iter().any(|other| roles::agree(one, other)))
}

/// Persons who do the same thing with the same others at the same time or
/// place: one person, whatever they are called. Names that differ are left
/// standing side by side and reported as a difference.
fn same_errand(merging: &mut Merging) {
    let errands: Vec<Vec<Errand>> = (0..merging.candidates.len()).map(|at| errands(merging, at)).collect();
    let mut pairs: Vec<(usize, usize, usize)> = Vec::new();
    for (a, b) in errand_pairs(merging, &errands) {
        if may_be_one(merging, a, b) {
            let shared = shared_errands(&errands[a], &errands[b]);
            pairs.push((shared, b, a));
        }
    }
    pairs.retain(|&(shared, b, a)| needed_evidence(merging, a, b).is_some_and(|needed| shared >= needed));
    pairs.sort_by_key(|&(shared, b, a)| (std::cmp::Reverse(shared), b, a));
    let mut of_candidate: HashMap<usize, Vec<(usize, usize)>> = HashMap::new();
    for &(shared, b, a) in &pairs {
        of_candidate.entry(a).or_default().push((shared, b));
        of_candidate.entry(b).or_default().push((shared, a));
    }
    for &(shared, b, a) in &pairs {
        let is_rivalled =
            has_rival(merging, &of_candidate[&a], shared, b) || has_rival(merging, &of_candidate[&b], shared, a);
        if !is_rivalled && may_be_one(merging, a, b) {
            let both_named = merging.candidates[a].is_named && merging.candidates[b].is_named;
            let rule = match (both_named, shared) {
                (true, 0) if last_part(merging.name(a)) == last_part(merging.name(b)) => {
                    "same-role-and-surname-near-given-name"
                }
                (true, 0) => "same-office-and-given-name-other-surname",
                (true, _) => "same-errand-other-name",
                _ => "same-errand",
            };
            merging.join(a, b, rule);
        }
    }
}

/// Persons who share a detail of an errand, and persons with a part of their names in common.
fn errand_pairs(merging: &Merging, errands: &[Vec<Errand>]) -> Vec<(usize, usize)> {
    let is_person = |at: &usize| merging.candidates[*at].kind == EntityKind::Person;
    let mut sharing: HashMap<(&str, bool, &str), Vec<usize>> = HashMap::new();
    for at in (0..errands.len()).filter(is_person) {
        for errand in &errands[at] {
            for detail in &errand.details {
                let list = sharing.entry((&errand.kind, errand.is_doer, detail)).or_default();
                if list.last() != Some(&at) {
                    list.push(at);
                }
            }
        }
    }
    // Persons with the same last or the same first part of the name.
    let mut alike: HashMap<(bool, String), Vec<usize>> = HashMap::new();
    for at in merging.distinct(&persons(merging)) {
        let parts = names::parts(merging.name(at));
        if let [first, .., last] = &parts[..] {
            alike.entry((true, first.clone())).or_default().push(at);
            alike.entry((false, last.clone())).or_default().push(at);
        } else {
            alike.entry((false, parts.concat())).or_default().push(at);
        }
    }
    let not_yet_one = |(a, b): &(usize, usize)| !merging.clusters.is_joined(*a, *b);
    pairs_within(sharing.values().chain(alike.values())).into_iter().filter(not_yet_one).collect()
}

/// True if somebody else in the report of `other` has as much in common with
/// the one whose pairs these are.
fn has_rival(merging: &Merging, pairs: &[(usize, usize)], shared: usize, other: usize) -> bool {
    pairs.iter().any(|&(evidence, end)| {
        end != other
            && evidence >= shared
            && merging.candidates[end].report == merging.candidates[other].report
            && !merging.clusters.is_joined(end, other)
    })
}

/// How many shared details it takes: fewer where the names are close, more
/// where one is not named, since a source may have been kept unnamed on purpose.
/// Nothing is enough for names with no part in common.
fn needed_evidence(merging: &Merging, a: usize, b: usize) -> Option<usize> {
    if !merging.candidates[a].is_named || !merging.candidates[b].is_named {
        return Some(3);
    }
    let same_role = roles_agree(merging, a, b);
    let same_surname = last_part(merging.name(a)) == last_part(merging.name(b));
    let same_given = names::share_given_name(merging.name(a), merging.name(b));
    let same_office = share_office(merging, a, b);
    match names::likeness(merging.name(a), merging.name(b)) {
        Likeness::None => None,
        Likeness::Near if same_role && same_surname => Some(0),
        Likeness::Near | Likeness::SharedPart if same_office && same_given => Some(0),
        Likeness::Near if same_role => Some(1),
        Likeness::Near => Some(2),
        Likeness::SharedPart => Some(3),
        _ => Some(1),
    }
}

fn last_part(name: &str) -> Option<String> {
    names::parts(name).pop()
}

/// True if both hold an office that says of what: "director of the harbour board".
fn share_office(merging: &Merging, a: usize, b: usize) -> bool {
    let (left, right) = (&merging.known(a).roles, &merging.known(b).roles);
    let agree = |one: &Vec<String>, other: &Vec<String>| one.len().min(other.len()) > 1 && roles::agree(one, other);
    left.iter().any(|one| right.iter().any(|other| agree(one, other)))
}

/// Persons of two reports that nothing says are two, not yet one.
fn may_be_one(merging: &Merging, a: usize, b: usize) -> bool {
    let (one, other) = (&merging.candidates[a], &merging.candidates[b]);
    let persons = one.kind == EntityKind::Person && other.kind == EntityKind::Person;
    let is_open = one.report != other.report && !merging.clusters.is_joined(a, b);
    if !persons || !is_open || !one.is_named && !other.is_named {
        return false;
    }
    !apart::are_two(merging, a, b) && !apart::are_hardly_one(merging, a, b)
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
    Errand { kind: "own-words".into(), is_doer: true, details }
}

fn errand(merging: &Merging, found: &Candidate, all: &Annotations, event: &crate::annotations::EventMention) -> Errand {
    let is_doer = event.participants.iter().any(|part| part.chain == Some(found.chain) && part.role == Role::Agent);
    let mut details = BTreeSet::new();
    for part in event.participants.iter().filter(|part| part.chain != Some(found.chain)) {
        let named = part.chain.and_then(|chain| merging.of_chain.get(&(found.report, chain)).copied());
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
