//! Which mentions are the same one, by ordered sieves, surest first. Each
//! sieve joins what it is sure of and leaves the rest. Begin with [`find`].

mod turns;

use crate::annotations::{Annotations, Chain, EntityKind, Hints, Link, Mention, MentionForm, MentionId, Reference};
use crate::english::{ANOTHER, HE, IT, ONE, OTHER, SHE, THE};
use crate::grammar::Tree;
use crate::lexicon;
use crate::marks;
use crate::names::{self, Likeness};
use crate::places;
use crate::pronouns;
use crate::report::Report;
use crate::roles::{self, Office};
use crate::senses::Senses;
use crate::sets::Words;
use crate::text::{Id, Span};
use std::collections::{BTreeSet, HashMap, HashSet};
use turns::{Line, Turns};

/// All chains, in the order of their first mentions. A mention that nothing
/// joins is a chain of its own.
pub(super) fn find(report: &Report, all: &Annotations, hints: &Hints) -> Vec<Chain> {
    let tree = Tree::new(&all.words, &report.text);
    let quoted = marks::quoted(&report.text);
    let mut joined = Joined::new(&tree, all, quoted);
    joined.lines = turns::lines(report, all, &joined);
    same_name(&mut joined);
    acronym(&mut joined);
    apposition(&mut joined);
    copula(&mut joined);
    shorter_name(&mut joined);
    role_of_name(&mut joined);
    same_nominal(&mut joined);
    goes_on_speaking(&mut joined);
    let turns = turns::find(&joined);
    scored(&mut joined, &hints.references, &turns);
    own_words(&mut joined, &turns);
    joined.into_chains()
}

/// Mentions under a union-find, with the evidence gathered so far.
struct Joined<'a> {
    tree: &'a Tree<'a>,
    mentions: Vec<&'a Mention>,
    /// The chain of each mention, as an index into `chains`.
    chain_of: Vec<usize>,
    /// Mentions of each chain in text order; empty once joined to another.
    chains: Vec<Vec<usize>>,
    /// The mention that each word heads.
    headed: HashMap<usize, usize>,
    /// The mention each word belongs to.
    by_word: Vec<Option<MentionId>>,
    links: Vec<Link>,
    /// Descriptions added to chains ("a close aide"), by mention.
    descriptions: HashMap<usize, Vec<Span>>,
    /// What stands between quotation marks.
    quoted: Vec<Span>,
    /// Paragraphs that begin with who speaks.
    lines: Vec<Line>,
}

impl<'a> Joined<'a> {
    fn new(tree: &'a Tree<'a>, all: &'a Annotations, quoted: Vec<Span>) -> Joined<'a> {
        let mentions: Vec<&Mention> = all.mentions.iter().collect();
        let chain_of = (0..mentions.len()).collect();
        let chains = (0..mentions.len()).map(|mention| vec![mention]).collect();
        let headed = mentions.iter().enumerate().rev().map(|(at, mention)| (mention.head as usize, at)).collect();
        Joined {
            tree,
            mentions,
            chain_of,
            chains,
            headed,
            by_word: all.mentions_by_word(),
            links: Vec::new(),
            descriptions: HashMap::new(),
            quoted,
            lines: Vec::new(),
        }
    }

    fn is_joined(&self, a: usize, b: usize) -> bool {
        self.chain_of[a] == self.chain_of[b]
    }

    fn join(&mut self, later: usize, earlier: usize, rule: &'static str) {
        if self.is_joined(later, earlier) {
            return;
        }
        let (a, b) = (self.chain_of[later], self.chain_of[earlier]);
        let (kept, moved) = if self.chains[a].len() >= self.chains[b].len() { (a, b) } else { (b, a) };
        let members = std::mem::take(&mut self.chains[moved]);
        for &member in &members {
            self.chain_of[member] = kept;
        }
        let chain = &mut self.chains[kept];
        for member in members {
            let place = chain.partition_point(|&known| known < member);
            chain.insert(place, member);
        }
        self.links.push(Link { from: MentionId(later as u32), to: MentionId(earlier as u32), rule });
    }

    fn core(&self, mention: usize) -> &'a str {
        self.mentions[mention].core.of(self.tree.text)
    }

    fn members(&self, mention: usize) -> &[usize] {
        &self.chains[self.chain_of[mention]]
    }

    fn names(&self) -> Vec<usize> {
        (0..self.mentions.len()).filter(|&mention| self.mentions[mention].form == MentionForm::Name).collect()
    }

    fn at_head(&self, word: usize) -> Option<usize> {
        self.headed.get(&word).copied()
    }

    fn is_quoted(&self, mention: usize) -> bool {
        marks::holding(&self.quoted, self.mentions[mention].core).is_some()
    }

    /// Every role and description of the chain,
    fn told_roles(&self, mention: usize) -> impl Iterator<Item = &'a str> {
        let members = self.members(mention);
        let titles = members.iter().flat_map(|&member| self.mentions[member].roles.iter());
        let told = members.iter().filter_map(|member| self.descriptions.get(member)).flatten();
        titles.chain(told).map(|role| role.of(self.tree.text))
    }

    /// and as folded words.
    fn roles(&self, mention: usize) -> Vec<Vec<String>> {
        self.told_roles(mention).map(roles::words).collect()
    }

    fn into_chains(self) -> Vec<Chain> {
        let mut links: HashMap<usize, Vec<Link>> = HashMap::new();
        for &link in &self.links {
            links.entry(self.chain_of[link.from.index()]).or_default().push(link);
        }
        let mut groups: Vec<&Vec<usize>> = self.chains.iter().filter(|members| !members.is_empty()).collect();
        groups.sort();
        let links_of = |members: &[usize]| links.get(&self.chain_of[members[0]]).cloned().unwrap_or_default();
        groups.into_iter().map(|members| self.chain(members, links_of(members))).collect()
    }

    fn chain(&self, members: &[usize], links: Vec<Link>) -> Chain {
        let mut roles: Vec<Span> = Vec::new();
        for member in members {
            let told = self.descriptions.get(member).into_iter().flatten();
            for &role in self.mentions[*member].roles.iter().chain(told) {
                let words = role.of(self.tree.text).to_lowercase();
                if !roles.iter().any(|known| known.of(self.tree.text).to_lowercase() == words) {
                    roles.push(role);
                }
            }
        }
        roles.sort();
        let name = self.most_telling(members);
        Chain {
            mentions: members.iter().map(|&member| MentionId(member as u32)).collect(),
            links,
            name: MentionId(name as u32),
            kind: self.kind(members),
            roles,
        }
    }

    fn most_telling(&self, members: &[usize]) -> usize {
        let worth = |member: &&usize| {
            let mention = self.mentions[**member];
            let form = match mention.form {
                MentionForm::Name => 2,
                MentionForm::Nominal => 1,
                MentionForm::Pronoun => 0,
            };
            (form, names::parts(self.core(**member)).len(), std::cmp::Reverse(**member))
        };
        *members.iter().max_by_key(worth).unwrap_or(&members[0])
    }

    /// The kind that the surest mention has: names before nominals.
    fn kind(&self, members: &[usize]) -> EntityKind {
        let mut counts: HashMap<EntityKind, usize> = HashMap::new();
        for &member in members {
            let mention = self.mentions[member];
            let weight = match mention.form {
                MentionForm::Name => 4,
                MentionForm::Nominal => 2,
                MentionForm::Pronoun => 1,
            };
            if mention.kind != EntityKind::Unknown {
                *counts.entry(mention.kind).or_default() += weight;
            }
        }
        counts
            .into_iter()
            .max_by_key(|&(kind, count)| (count, std::cmp::Reverse(kind)))
            .map_or(EntityKind::Unknown, |best| best.0)
    }

    /// True if a mention of the chain has a given name and a surname.
    fn has_full_name(&self, mention: usize) -> bool {
        let is_name = |member: usize| self.mentions[member].form == MentionForm::Name;
        self.members(mention).iter().any(|&member| is_name(member) && names::is_full(self.core(member)))
    }

    /// What all mentions of the chain that say it say of the gender. A surname
    /// says nothing, though others have it as a given name ("Hale").
    fn gender(&self, mention: usize, has_surname: bool) -> Option<char> {
        let members = self.members(mention);
        let vote = |&member: &usize| self.own_gender(member, has_surname);
        // "Jan Dorn, the husband of Vera Moll": men and women may have one given name.
        let is_told = |member: &usize| self.mentions[*member].form == MentionForm::Nominal;
        let told: Vec<char> = members.iter().filter(|member| is_told(member)).filter_map(vote).collect();
        let votes = if told.is_empty() { members.iter().filter_map(vote).collect() } else { told };
        let first = *votes.first()?;
        votes.iter().all(|&vote| vote == first).then_some(first)
    }

    fn own_gender(&self, mention: usize, has_surname: bool) -> Option<char> {
        let found = self.mentions[mention];
        match found.form {
            MentionForm::Pronoun => pronoun_gender(&self.core(mention).to_lowercase()),
            MentionForm::Nominal => {
                let lemma = self.tree.words[found.head as usize].lemma.to_lowercase();
                single(lexicon::ROLE_NOUNS.value(&lemma).or_else(|| lexicon::PERSON_NOUNS.value(&lemma))?)
            }
            MentionForm::Name => {
                let by_title = found.roles.iter().find_map(|role| title_gender(role.of(self.tree.text)));
                // "Hale III" of Robert Hale III is a surname.
                let is_bare =
                    names::lineage(self.core(mention)).is_some() && names::parts(self.core(mention)).len() < 3;
                let is_surname = || has_surname && (is_bare || !names::is_full(self.core(mention)));
                let given = || self.core(mention).split([' ', '-']).next().filter(|_| !is_surname());
                by_title.or_else(|| single(lexicon::GIVEN_NAMES.value(given()?)?))
            }
        }
    }
}

fn single(value: &str) -> Option<char> {
    match value {
        "f" => Some('f'),
        "m" => Some('m'),
        _ => None,
    }
}

fn title_gender(role: &str) -> Option<char> {
    role.split(' ').find_map(|word| {
        let word = word.trim_end_matches('.');
        single(lexicon::TITLES.value(word).unwrap_or(""))
            .or_else(|| single(lexicon::ROLE_NOUNS.value(&word.to_lowercase()).unwrap_or("")))
    })
}

fn pronoun_gender(word: &str) -> Option<char> {
    match lexicon::PRONOUNS.value(word) {
        Some(HE) => Some('m'),
        Some(SHE) => Some('f'),
        _ => None,
    }
}

/// Names with the same folded letters; for persons the same full name.
fn same_name(joined: &mut Joined) {
    let mut first: HashMap<String, usize> = HashMap::new();
    for mention in joined.names() {
        let name = joined.core(mention);
        let country = places::country(name).map(|code| format!("country {code}"));
        let key = country.unwrap_or_else(|| names::key(names::shortened(name)));
        let key = if joined.mentions[mention].is_named_thing() { format!("thing {key}") } else { key };
        let is_single_person = joined.mentions[mention].kind == EntityKind::Person && !names::is_full(name);
        if key.is_empty() || is_single_person {
            continue;
        }
        match first.get(&key) {
            Some(&earlier) => joined.join(mention, earlier, "same-name"),
            None => {
                first.insert(key, mention);
            }
        }
    }
}

/// "International Atomic Energy Agency (IAEA)": letters with what a report sets
/// beside them. Elsewhere three letters or more, with the one name of their
/// kind whose initials they are.
fn acronym(joined: &mut Joined) {
    let is_person = |mention: &usize| joined.mentions[*mention].kind == EntityKind::Person;
    let is_two = |mention: &usize| names::unknown_letters(joined.core(*mention)).is_some_and(|it| it.len() == 2);
    let names = joined.names().into_iter().filter(|mention| !is_person(mention) || is_two(mention));
    let names: Vec<usize> = names.collect();
    let mut long: HashMap<String, Vec<usize>> = HashMap::new();
    for &name in &names {
        names::initials(joined.core(name)).into_iter().for_each(|letters| long.entry(letters).or_default().push(name));
    }
    let short = |&name: &usize| Some((name, names::unknown_letters(joined.core(name))?));
    let short: Vec<(usize, String)> = names.iter().filter_map(short).collect();
    let fitting = |letters: &String| long.get(letters).map_or(&[][..], Vec::as_slice);
    for (short, letters) in &short {
        if let Some(&long) = fitting(letters).iter().find(|&&long| stand_side_by_side(joined, *short, long)) {
            joined.join(*short.max(&long), *short.min(&long), "acronym-beside");
        }
    }
    for (short, letters) in &short {
        let fitting = fitting(letters);
        let Some(&long) = fitting.first() else { continue };
        let kind = joined.mentions[long].kind;
        let own = joined.kind(joined.members(*short));
        let is_of_kind = match letters.chars().count() {
            // Two letters may stand for much else: those of a body named before, wherever they stand.
            2 => kind == EntityKind::Organization && long < *short && is_called_only(joined, *short, long),
            _ => matches!(kind, EntityKind::Organization | EntityKind::Place) && own == kind,
        };
        if is_of_kind && fitting.iter().all(|&other| joined.is_joined(other, long)) {
            joined.join(*short.max(&long), *short.min(&long), "acronym");
        }
    }
}

/// "British Airways ... BA": two letters that stand alone, not before another name or in a
/// number, while no person of the report has these initials.
fn is_called_only(joined: &Joined, short: usize, long: usize) -> bool {
    let letters = joined.core(short);
    let head = joined.mentions[short].head as usize;
    let is_part = ["compound", "flat", "nummod", "appos"].iter().any(|relation| joined.tree.is(head, relation));
    let has_initials = |name: &usize| {
        let is_person = joined.mentions[*name].kind == EntityKind::Person;
        *name != long && is_person && names::initials(joined.core(*name)).iter().any(|it| it == letters)
    };
    !is_part && joined.tree.child(head, "nummod").is_none() && !joined.names().iter().any(has_initials)
}

/// True if nothing stands between the two but a bracket or words of naming:
/// "(", ", also known as the".
fn stand_side_by_side(joined: &Joined, one: usize, other: usize) -> bool {
    let (one, other) = (joined.mentions[one].core, joined.mentions[other].core);
    let between = one.end.min(other.end) as usize..one.start.max(other.start) as usize;
    let words = joined.tree.text.get(between).filter(|words| words.len() < 40).unwrap_or(".").to_lowercase();
    let plain = words.trim_matches(|c: char| !c.is_alphanumeric());
    let is_in_brackets = words.contains(['(', '[']) && !words.contains([')', ']']) && matches!(plain, "" | THE);
    is_in_brackets || lexicon::NAMING_PHRASES.has(plain)
}

/// "Ana Lopez, the head of the union,": the nominal describes the name.
fn apposition(joined: &mut Joined) {
    for word in 0..joined.tree.words.len() {
        if !joined.tree.is(word, "appos") {
            continue;
        }
        let Some(head) = joined.tree.head(word) else { continue };
        describe(joined, head, word, "apposition");
    }
    for verb in 0..joined.tree.words.len() {
        let subjects: Vec<usize> = joined.tree.children_by(verb, "nsubj").filter(|&child| child < verb).collect();
        if let [first, second] = subjects[..] {
            describe(joined, second, first, "apposition-in-front");
        }
    }
}

/// "She is the mayor": the nominal describes the subject.
fn copula(joined: &mut Joined) {
    for word in 0..joined.tree.words.len() {
        let has_copula =
            joined.tree.child(word, "cop").is_some_and(|cop| lexicon::DESCRIBING_BE.has(&joined.tree.lower(cop)));
        if !has_copula || joined.tree.negation(word).is_some() || joined.tree.words[word].upos != "NOUN" {
            continue;
        }
        if let Some(subject) = joined.tree.child(word, "nsubj") {
            describe(joined, subject, word, "copula");
        }
    }
}

/// Joins a describing nominal to what it describes, if both are single
/// persons or both organisations, and keeps the description.
fn describe(joined: &mut Joined, described: usize, describing: usize, rule: &'static str) {
    let (Some(one), Some(other)) = (mention_over(joined, described), mention_over(joined, describing)) else { return };
    if one == other {
        return;
    }
    let (name, nominal) = if joined.mentions[other].form == MentionForm::Name { (other, one) } else { (one, other) };
    if joined.mentions[nominal].form != MentionForm::Nominal || is_whose(joined, nominal, name) {
        return;
    }
    if turns::is_of_line(joined, one, other) || turns::is_of_line(joined, other, one) {
        return;
    }
    let fits = match (joined.mentions[name].kind, joined.mentions[nominal].kind) {
        (EntityKind::Person, EntityKind::Person) | (EntityKind::Organization, EntityKind::Organization) => true,
        (EntityKind::Place, EntityKind::Place) => true,
        // "the yacht Ellen Price"
        (EntityKind::Other, EntityKind::Unknown) => joined.mentions[name].rule == Mention::NAMED_BY_NOUN,
        (EntityKind::Unknown, _) => joined.mentions[name].form == MentionForm::Pronoun,
        _ => false,
    };
    if !fits {
        return;
    }
    let span = joined.mentions[nominal].span;
    joined.descriptions.entry(name).or_default().push(span);
    joined.join(name.max(nominal), name.min(nominal), rule);
}

/// "Berg, whose sister Ada runs it": whose sister is not the one she is a sister of.
fn is_whose(joined: &Joined, nominal: usize, name: usize) -> bool {
    let first = first_word(joined, nominal);
    joined.tree.words[first].xpos == RELATIVE_OWNER
        && joined.mentions[name].core.end <= joined.mentions[nominal].span.start
}

/// Penn tag of "whose".
const RELATIVE_OWNER: &str = "WP$";

fn mention_over(joined: &Joined, word: usize) -> Option<usize> {
    joined.at_head(word).or_else(|| joined.by_word[word].map(Id::index))
}

/// "Park", "Mr Park" after "Park Yong-min": joined where one bearer fits, or
/// where only one of several is called by the short name in this report.
fn shorter_name(joined: &mut Joined) {
    let persons: Vec<usize> =
        joined.names().into_iter().filter(|&mention| joined.mentions[mention].kind == EntityKind::Person).collect();
    let full: Vec<usize> = persons.iter().copied().filter(|&mention| names::is_full(joined.core(mention))).collect();
    let by_part = ByPart::of(joined, full.iter().copied().filter(|&mention| lineage(joined, mention).is_some()));
    // "Vance III" of Peter Vance III.
    let is_bare = |mention: &usize| {
        let name = joined.core(*mention);
        let others = || by_part.sharing_a_part(name).into_iter();
        lineage(joined, *mention).is_some()
            && others().any(|other| {
                let fewer = names::parts(name).len() < names::parts(joined.core(other)).len();
                fewer && names::likeness(name, joined.core(other)) == Likeness::Shorter
            })
    };
    let bare: HashSet<usize> = full.iter().copied().filter(is_bare).collect();
    let full: Vec<usize> = full.into_iter().filter(|mention| !bare.contains(mention)).collect();
    let full: Vec<usize> = full.iter().copied().filter(|&mention| !is_pair(joined, mention, &full)).collect();
    let is_short = |mention: &usize| !names::is_full(joined.core(*mention)) || bare.contains(mention);
    let short: Vec<usize> = persons.iter().copied().filter(is_short).collect();
    let full_by_part = ByPart::of(joined, full.iter().copied());
    for &mention in &short {
        if let Some((bearer, rule)) = bearer(joined, mention, &full_by_part, &full, &short) {
            joined.join(mention.max(bearer), mention.min(bearer), rule);
        }
    }
    join_bare_names(joined, &short);
    longer_name(joined, &full);
}

/// "the Park-Marsh talks": two people named by hyphen, both of whom the report
/// names elsewhere.
fn is_pair(joined: &Joined, mention: usize, full: &[usize]) -> bool {
    let name = joined.core(mention);
    let Some((one, other)) = name.split_once('-').filter(|_| !name.contains(' ')) else { return false };
    let is_known = |part: &str| {
        let mut others = full.iter().map(|&other| joined.core(other)).filter(|name| name.contains(' '));
        others.any(|name| name.split(' ').any(|word| word == part))
    };
    is_known(one) && is_known(other)
}

/// "Jane Baker" and "Jane M. Baker", "Maria Lopez" and "Maria Lopez Ruiz".
fn longer_name(joined: &mut Joined, full: &[usize]) {
    let mut earlier_by_part = ByPart::default();
    let mut seen = HashSet::new();
    for &later in full {
        let name = joined.core(later);
        // The same letters are joined already, with all that they are like.
        if !seen.insert(name) {
            continue;
        }
        for earlier in earlier_by_part.sharing_a_part(name) {
            let alike = || names::likeness(name, joined.core(earlier)) >= Likeness::Variant;
            if !joined.is_joined(later, earlier) && alike() && !are_kin(joined, later, earlier) {
                joined.join(later, earlier, "name-variant");
            }
        }
        earlier_by_part.add(name, later);
    }
}

/// "Calvin Brooks III" and "his grandfather, Calvin Brooks": one has a number, and one of
/// them is somebody's kin.
fn are_kin(joined: &Joined, one: usize, other: usize) -> bool {
    let is_kin = |mention: usize| {
        joined.told_roles(mention).any(|role| roles::heads(role).iter().any(|head| lexicon::KIN_NOUNS.has(head)))
    };
    lineage(joined, one) != lineage(joined, other) && (is_kin(one) || is_kin(other))
}

/// Maximum number of names sharing a part that a name is compared with.
const MOST_ALIKE: usize = 60;

/// Mentions by the parts of their names, so that each name need not be laid
/// beside all the others.
#[derive(Default)]
struct ByPart {
    by_key: HashMap<String, Vec<usize>>,
}

impl ByPart {
    fn of(joined: &Joined, mentions: impl IntoIterator<Item = usize>) -> ByPart {
        let mut found = ByPart::default();
        let mut seen = HashSet::new();
        for mention in mentions {
            if seen.insert(joined.core(mention)) {
                found.add(joined.core(mention), mention);
            }
        }
        found
    }

    fn add(&mut self, name: &str, mention: usize) {
        for key in names::keys_to_find(name) {
            self.by_key.entry(key).or_default().push(mention);
        }
    }

    /// Those that share a part with the name, in text order; of a part that
    /// very many have, the first and the last.
    fn sharing_a_part(&self, name: &str) -> Vec<usize> {
        let mut found: Vec<usize> = Vec::new();
        for key in names::keys_to_ask(name) {
            let same = self.by_key.get(&key).map_or(&[][..], Vec::as_slice);
            let first = same.len().min(MOST_ALIKE / 2);
            let last = same.len().saturating_sub(MOST_ALIKE / 2).max(first);
            found.extend(same[..first].iter().chain(&same[last..]));
        }
        found.sort_unstable();
        found.dedup();
        found
    }
}

/// The one whom a short name means, and by which rule.
fn bearer(
    joined: &Joined,
    short: usize,
    full_by_part: &ByPart,
    full: &[usize],
    others: &[usize],
) -> Option<(usize, &'static str)> {
    let mut candidates: Vec<usize> = Vec::new();
    let line = lineage(joined, short);
    for mention in full_by_part.sharing_a_part(joined.core(short)) {
        let fits = names::likeness(joined.core(short), joined.core(mention)) == Likeness::Shorter
            && (line.is_none() || line == names::lineage(joined.core(mention)));
        let known = candidates.iter().any(|&candidate| joined.is_joined(candidate, mention));
        if fits && !known {
            candidates.push(mention);
        }
    }
    match candidates.len() {
        0 => return None,
        1 => {
            let fits = genders_agree(joined, short, candidates[0]) && offices_agree(joined, short, candidates[0]);
            return fits.then_some((candidates[0], "shorter-name"));
        }
        _ => {}
    }
    let title = short_title(joined, short);
    let same_title: Vec<usize> =
        candidates.iter().copied().filter(|&candidate| has_title(joined, candidate, title.as_deref())).collect();
    if let [one] = same_title[..] {
        return Some((one, "shorter-name-and-title"));
    }
    if title.as_deref().is_some_and(|title| !is_plain_title(title)) {
        return None;
    }
    let fitting: Vec<usize> =
        candidates.into_iter().filter(|&candidate| may_be_plain(joined, candidate, short, full, others)).collect();
    match fitting[..] {
        [one] => Some((one, "shorter-name-of-one-not-called-otherwise")),
        _ => None,
    }
}

fn genders_agree(joined: &Joined, a: usize, b: usize) -> bool {
    let has_surname = joined.has_full_name(a) || joined.has_full_name(b);
    match (joined.gender(a, has_surname), joined.gender(b, has_surname)) {
        (Some(one), Some(other)) => one == other,
        _ => true,
    }
}

/// What tells father from son: "Jr." of the name, "the elder" before it.
fn lineage(joined: &Joined, mention: usize) -> Option<&'static str> {
    let core = joined.mentions[mention].core;
    let first = joined.tree.words.partition_point(|word| word.span.start < core.start);
    let before = || lexicon::LINEAGE_ADJECTIVES.value(&joined.tree.lower(first.checked_sub(1)?));
    names::lineage(joined.core(mention)).or_else(before)
}

/// True unless both hold offices and none of the one may be the other's.
fn offices_agree(joined: &Joined, one: usize, other: usize) -> bool {
    let offices = |mention: usize| -> Vec<Office> {
        let is_person = |member: &usize| {
            let found = joined.mentions[*member];
            found.form == MentionForm::Nominal && found.kind == EntityKind::Person
        };
        let nominals = joined.members(mention).iter().filter(|member| is_person(member));
        let nominals = nominals.map(|&member| joined.mentions[member].span.of(joined.tree.text));
        joined.told_roles(mention).chain(nominals).filter_map(roles::office).collect()
    };
    !roles::all_differ(&offices(one), &offices(other))
}

fn short_title(joined: &Joined, mention: usize) -> Option<String> {
    let role = joined.mentions[mention].roles.first()?;
    Some(role.of(joined.tree.text).trim_end_matches('.').to_lowercase())
}

fn is_plain_title(title: &str) -> bool {
    lexicon::COURTESY_TITLES.iter().any(|(courtesy, _)| courtesy.eq_ignore_ascii_case(title))
}

fn has_title(joined: &Joined, candidate: usize, title: Option<&str>) -> bool {
    let Some(title) = title.filter(|title| !is_plain_title(title)) else { return false };
    let wanted = roles::words(title);
    joined.roles(candidate).iter().any(|role| wanted.iter().all(|word| role.contains(word)))
}

/// True if a report that calls somebody "Mr Park" may mean this one: the
/// gender fits, the report does not call him by a short name with another
/// title ("Gen Park"), and does not keep giving his full name afterwards.
fn may_be_plain(joined: &Joined, candidate: usize, short: usize, full: &[usize], others: &[usize]) -> bool {
    let surname = joined.core(short);
    let titled = others.iter().any(|&other| {
        let title = short_title(joined, other).filter(|title| !is_plain_title(title));
        joined.core(other) == surname && title.is_some() && joined.is_joined(other, candidate)
    });
    let named_again =
        full.iter().filter(|&&mention| joined.is_joined(mention, candidate) && !joined.is_quoted(mention)).count() > 1;
    let comes_later = joined.mentions[candidate].core.start > joined.mentions[short].core.start;
    genders_agree(joined, short, candidate) && !titled && !named_again && !comes_later
}

/// Short names of the same letters that no full name explains: one bearer, if
/// their titles do not stand against it.
fn join_bare_names(joined: &mut Joined, short: &[usize]) {
    let mut is_short = vec![false; joined.mentions.len()];
    short.iter().for_each(|&mention| is_short[mention] = true);
    let names_by_part = ByPart::of(joined, joined.names());
    let mut earlier_by_key: HashMap<String, Vec<usize>> = HashMap::new();
    for &later in short {
        let same = earlier_by_key.entry(names::key(joined.core(later))).or_default();
        let alone = |mention: usize| joined.members(mention).iter().all(|&member| is_short[member]);
        let is_one = |earlier: usize| {
            lineage(joined, earlier) == lineage(joined, later)
                && alone(earlier)
                && alone(later)
                && short_title(joined, earlier)
                    .is_none_or(|title| short_title(joined, later).is_none_or(|other| title == other))
        };
        let earlier = same.iter().take(MOST_ALIKE).copied().find(|&earlier| is_one(earlier));
        let has_bearer = || {
            let name = joined.core(later);
            let mut others = names_by_part.sharing_a_part(name).into_iter();
            others.any(|other| names::likeness(name, joined.core(other)) == Likeness::Shorter)
        };
        let earlier = earlier.filter(|_| !has_bearer());
        same.push(later);
        if let Some(earlier) = earlier {
            joined.join(later, earlier, "same-surname-no-other-bearer");
        }
    }
}

/// "the secretary of state": the one chain that holds this role.
fn role_of_name(joined: &mut Joined) {
    let mut holders: Vec<(usize, Vec<Vec<String>>)> = Vec::new();
    let mut by_word: HashMap<String, Vec<usize>> = HashMap::new();
    let mut seen = HashSet::new();
    for name in joined.names() {
        if joined.mentions[name].kind == EntityKind::Person && seen.insert(joined.chain_of[name]) {
            let roles = joined.roles(name);
            let words: BTreeSet<&String> = roles.iter().flatten().collect();
            words.into_iter().for_each(|word| by_word.entry(word.clone()).or_default().push(holders.len()));
            holders.push((name, roles));
        }
    }
    for mention in 0..joined.mentions.len() {
        let is_definite = joined.mentions[mention].form == MentionForm::Nominal
            && joined.mentions[mention].kind == EntityKind::Person
            && joined.tree.lower(first_word(joined, mention)) == THE;
        if !is_definite || joined.members(mention).len() > 1 {
            continue;
        }
        let wanted = roles::words(joined.mentions[mention].span.of(joined.tree.text));
        let holds = |roles: &Vec<Vec<String>>| {
            roles.iter().any(|role| !wanted.is_empty() && wanted.iter().all(|word| role.contains(word)))
        };
        let rarest =
            wanted.iter().map(|word| by_word.get(word).map_or(&[][..], Vec::as_slice)).min_by_key(|found| found.len());
        let found = rarest.unwrap_or_default().iter().map(|&place| &holders[place]);
        // The victim is not the victim's lawyer, the coastguard not its pilot.
        let head = joined.tree.lower(joined.mentions[mention].head as usize);
        let is_called = |holder: usize| joined.told_roles(holder).any(|role| roles::heads(role).contains(&head));
        let found = found.filter(|(holder, roles)| holds(roles) && is_called(*holder));
        // Two are as good as many.
        let found: Vec<usize> = found.map(|(holder, _)| *holder).take(2).collect();
        if let [one] = found[..] {
            joined.join(mention.max(one), mention.min(one), "role-of-one-name");
        }
    }
}

fn first_word(joined: &Joined, mention: usize) -> usize {
    joined
        .tree
        .words
        .partition_point(|word| word.span.start < joined.mentions[mention].span.start)
        .min(joined.tree.words.len() - 1)
}

/// Definite nominals of the same words: "the ministry" ... "the ministry".
fn same_nominal(joined: &mut Joined) {
    let mut nearest: HashMap<(EntityKind, Vec<String>), Vec<usize>> = HashMap::new();
    for mention in 0..joined.mentions.len() {
        if joined.mentions[mention].form != MentionForm::Nominal {
            continue;
        }
        let words = roles::words(joined.mentions[mention].span.of(joined.tree.text));
        if words.is_empty() {
            continue;
        }
        let same = nearest.entry((joined.mentions[mention].kind, words)).or_default();
        let one_chain = same.first().is_some_and(|&first| same.iter().all(|&other| joined.is_joined(first, other)));
        if one_chain && is_definite_nominal(joined, mention) {
            joined.join(mention, same[same.len() - 1], "same-nominal");
        }
        same.push(mention);
    }
}

fn is_definite_nominal(joined: &Joined, mention: usize) -> bool {
    let is_nominal = joined.mentions[mention].form == MentionForm::Nominal;
    is_nominal && lexicon::DEFINITE_WORDS.has(&joined.tree.lower(first_word(joined, mention)))
}

/// "... , Hale said. He added that ...": who speaks on is who spoke last.
fn goes_on_speaking(joined: &mut Joined) {
    let mut spoke: Option<(u32, usize)> = None;
    let mut next = 0;
    for sentence in joined.tree.words.chunk_by(|one, other| one.sentence == other.sentence) {
        let (number, first) = (sentence[0].sentence, next);
        next += sentence.len();
        let Some(speaker) = (first..next).find_map(|word| speaker(joined, word)) else { continue };
        let head = joined.mentions[speaker].head as usize;
        let is_pronoun = head == first && pronoun_gender(&joined.tree.lower(head)).is_some();
        let before = spoke.filter(|&(before, _)| is_pronoun && before + 1 == number).map(|(_, before)| before);
        if let Some(before) = before
            && joined.members(speaker)[0] == speaker
            && joined.chain_of[speaker] != joined.chain_of[before]
            && genders_agree(joined, speaker, before)
            && !are_two_parties(joined, speaker, before)
        {
            joined.join(speaker, before, "goes-on-speaking");
        }
        spoke = Some((number, speaker));
    }
}

/// The person who says what a sentence tells, if this word is a verb that introduces it
/// and asks nothing.
fn speaker(joined: &Joined, word: usize) -> Option<usize> {
    let tree = joined.tree;
    let is_main = tree.is(word, "root")
        || tree.is(word, "parataxis") && tree.head(word).is_some_and(|head| tree.is(head, "root"));
    let says = || lexicon::CUE_VERBS.value(&tree.words[word].lemma).is_some_and(|stance| stance != "asks");
    if !is_main || tree.words[word].upos != "VERB" || !says() {
        return None;
    }
    let subject = joined.at_head(tree.child(word, "nsubj")?)?;
    let is_person = joined.kind(joined.members(subject)) == EntityKind::Person;
    Some(subject).filter(|&subject| is_person && !joined.is_quoted(subject))
}

/// What a scorer takes to mean something said before: the chain on which most
/// of the probability falls, if it is likely enough and nothing speaks against
/// it. From the first word of the report to the last, so that what is joined
/// early counts later.
fn scored(joined: &mut Joined, references: &[Reference], turns: &Turns) {
    for run in references.chunk_by(|one, other| one.later == other.later) {
        let Some(later) = mention_over(joined, run[0].later as usize) else { continue };
        let is_open = joined.members(later)[0] == later && is_headed_by(joined, later, run[0].later as usize);
        if !is_open || turns.own_speaker(joined, later).is_some() {
            continue;
        }
        let asked = turns.asked(joined, later).filter(|&asked| genders_agree(joined, later, asked));
        if let Some(asked) = asked {
            joined.join(later, asked, "who-is-asked-answers");
            continue;
        }
        let Some((earlier, share)) = likeliest(joined, later, run) else { continue };
        // Who says "me" is joined with it in the end.
        let earlier = turns.own_speaker(joined, earlier).filter(|&speaker| speaker < later).unwrap_or(earlier);
        let (least, rule) = match joined.mentions[later].form {
            MentionForm::Nominal if is_other_noun(joined, later, earlier) => (0.85, "scored-other-noun"),
            form => least_share(form),
        };
        let may_join = genders_agree(joined, later, earlier)
            && names_agree(joined, later, earlier)
            && kinds_agree(joined, later, earlier)
            && offices_agree(joined, later, earlier)
            && !are_two_parties(joined, later, earlier)
            && !turns.are_two(joined, later, earlier)
            && !turns::is_of_line(joined, earlier, later)
            && !turns::are_two_speakers(joined, earlier, later)
            && !are_other_bodies(joined, later, earlier)
            && !are_thing_and_person(joined, later, earlier)
            && !is_it_of_person(joined, later, earlier)
            && (!is_bare(joined, later) || !is_named(joined, earlier))
            && !is_new(joined, later)
            && numbers_agree(joined, later, earlier);
        if share >= least && may_join {
            joined.join(later, earlier, rule);
        }
    }
}

/// "“I told them,” Hartley said.": who says "I" between marks is whoever says it.
fn own_words(joined: &mut Joined, turns: &Turns) {
    for mention in 0..joined.mentions.len() {
        if let Some(speaker) = turns.own_speaker(joined, mention)
            && joined.members(mention).len() == 1
            && joined.kind(joined.members(speaker)) == EntityKind::Person
        {
            joined.join(mention, speaker, "speaker-says-i");
        }
    }
}

/// How likely a link must be, and the rule's name. So tuned that of ten links
/// of names and pronouns nine are right on GUM's news and on MEANTIME.
fn least_share(form: MentionForm) -> (f32, &'static str) {
    match form {
        MentionForm::Pronoun => (0.7, "scored-pronoun"),
        MentionForm::Nominal => (0.5, "scored-nominal"),
        MentionForm::Name => (0.92, "scored-name"),
    }
}

/// "The ministry" ... "the union": no mention of the chain has this noun.
fn is_other_noun(joined: &Joined, later: usize, earlier: usize) -> bool {
    let lemma = |mention: usize| joined.tree.words[joined.mentions[mention].head as usize].lemma.to_lowercase();
    let own = lemma(later);
    joined.members(earlier).iter().all(|&member| lemma(member) != own)
}

/// "It" is nobody who is known to be a man or a woman.
fn is_it_of_person(joined: &Joined, later: usize, earlier: usize) -> bool {
    let is_it = joined.mentions[later].form == MentionForm::Pronoun
        && lexicon::PRONOUNS.value(&joined.core(later).to_lowercase()) == Some(IT);
    let is_known = || joined.gender(earlier, joined.has_full_name(earlier)).is_some();
    is_it && joined.kind(joined.members(earlier)) == EntityKind::Person && is_known()
}

/// "The Lund Benz" and "Lund": the one is called as a person and is none.
fn are_thing_and_person(joined: &Joined, one: usize, other: usize) -> bool {
    let is_thing = |mention: usize| joined.members(mention).iter().any(|&at| joined.mentions[at].is_named_thing());
    let is_person = |mention: usize| joined.kind(joined.members(mention)) == EntityKind::Person;
    is_thing(one) && is_person(other) || is_thing(other) && is_person(one)
}

/// "The ministry" ... "the school": two bodies without a name that mean neither the same nor one
/// the wider of the two.
fn are_other_bodies(joined: &Joined, later: usize, earlier: usize) -> bool {
    let is_body = |mention: usize| {
        let found = joined.mentions[mention];
        found.form == MentionForm::Nominal && found.kind == EntityKind::Organization
    };
    let members = joined.members(earlier);
    let all_bodies =
        members.iter().all(|&member| is_body(member) || joined.mentions[member].form == MentionForm::Pronoun);
    if !is_body(later) || !all_bodies || !is_other_noun(joined, later, earlier) {
        return false;
    }
    let mut words = Words::default();
    let lemma = |mention: usize| joined.tree.words[joined.mentions[mention].head as usize].lemma.to_lowercase();
    let mut told = |lemma: &str| (words.number(lemma), Senses::of(lemma, &mut words));
    let own = told(&lemma(later));
    let bodies: Vec<usize> = members.iter().copied().filter(|&member| is_body(member)).collect();
    !bodies.is_empty()
        && bodies.into_iter().all(|member| {
            let other = told(&lemma(member));
            let distance = own.1.distance(own.0, &other.1, other.0);
            !distance.is_inside && distance.nearness < NEAREST_BODIES
        })
}

/// Two nouns with no sense in common mean two bodies, unless one's is the wider of the two.
const NEAREST_BODIES: f32 = 0.4;

/// "A resident" ... "residents": of one noun, one is not several.
fn numbers_agree(joined: &Joined, later: usize, earlier: usize) -> bool {
    let noun = |mention: usize| {
        let word = &joined.tree.words[joined.mentions[mention].head as usize];
        let is_noun = joined.mentions[mention].form == MentionForm::Nominal && word.upos == "NOUN";
        is_noun.then(|| (word.lemma.to_lowercase(), word.xpos == "NNS"))
    };
    let Some((own, is_several)) = noun(later) else { return true };
    let mut others =
        joined.members(earlier).iter().filter_map(|&member| noun(member)).filter(|(lemma, _)| *lemma == own);
    others.all(|(_, other)| other == is_several)
}

/// A person is no organisation and no place, and a place is none of the others.
fn kinds_agree(joined: &Joined, later: usize, earlier: usize) -> bool {
    let (one, other) = (joined.kind(joined.members(later)), joined.kind(joined.members(earlier)));
    let is_known = |kind: EntityKind| !matches!(kind, EntityKind::Unknown | EntityKind::Other);
    let is_alike = |kind: EntityKind| matches!(kind, EntityKind::Organization | EntityKind::Group);
    let is_plural = |kind: EntityKind| matches!(kind, EntityKind::Person | EntityKind::Group);
    !(is_known(one) && is_known(other))
        || one == other
        || is_alike(one) && is_alike(other)
        || is_plural(one) && is_plural(other)
}

/// "The president met the chancellor", "he saw him": what takes part in two ways in one
/// deed is two, unless a reflexive says otherwise (binding theory, principles B and C).
fn are_two_parties(joined: &Joined, later: usize, earlier: usize) -> bool {
    let tree = joined.tree;
    let deed = |mention: usize| {
        let head = joined.mentions[mention].head as usize;
        let is_party = ["nsubj", "obj", "iobj"].iter().any(|relation| tree.is(head, relation));
        tree.head(head).filter(|_| is_party)
    };
    let word = tree.lower(joined.mentions[later].head as usize);
    // Who speaks may say "I" of what "I" do.
    let is_reflexive = word.ends_with("self")
        || word.ends_with("selves")
        || pronouns::is_of_speaker(&word)
        || pronouns::is_in_talk(&word);
    let Some(own) = deed(later).filter(|_| !is_reflexive) else { return false };
    joined.members(earlier).iter().any(|&member| deed(member) == Some(own))
}

/// "home", "a firm": nothing says that one known is meant.
fn is_bare(joined: &Joined, mention: usize) -> bool {
    let first = first_word(joined, mention);
    let is_possessed = joined.tree.words[first].upos == "PRON";
    joined.mentions[mention].form == MentionForm::Nominal && !is_possessed && !is_definite_nominal(joined, mention)
}

/// "A senior official said", "another lorry": who or what was not spoken of before, even if
/// others of the same description were.
fn is_new(joined: &Joined, mention: usize) -> bool {
    let first = joined.tree.lower(first_word(joined, mention));
    let found = &joined.mentions[mention];
    let is_newcomer = found.kind == EntityKind::Person
        && joined.tree.is(found.head as usize, "nsubj")
        && first != ONE
        && lexicon::NEWCOMER_WORDS.has(&first);
    // "the boy", "the other boy".
    let is_other =
        || joined.tree.children_by(found.head as usize, "amod").any(|child| joined.tree.lower(child) == OTHER);
    found.form == MentionForm::Nominal && (first == ANOTHER || is_newcomer || is_other())
}

fn is_named(joined: &Joined, mention: usize) -> bool {
    joined.members(mention).iter().any(|&member| joined.mentions[member].form == MentionForm::Name)
}

/// The head of a name may be called otherwise with its titles than without.
fn is_headed_by(joined: &Joined, mention: usize, word: usize) -> bool {
    let found = joined.mentions[mention];
    found.head as usize == word || found.form == MentionForm::Name && found.core.covers(joined.tree.words[word].span)
}

/// True unless both are called by names, and no two of these are alike or two
/// stand against each other.
fn names_agree(joined: &Joined, one: usize, other: usize) -> bool {
    // A name that is written the same way again says nothing new.
    let names = |mention: usize| -> Vec<usize> {
        let mut seen = HashSet::new();
        let members = joined.members(mention).iter().copied();
        let names = members.filter(|&member| joined.mentions[member].form == MentionForm::Name);
        let as_written = |name: usize| (joined.core(name), joined.mentions[name].kind, lineage(joined, name));
        names.filter(|&name| seen.insert(as_written(name))).collect()
    };
    let (names, others) = (names(one), names(other));
    let pairs: Vec<(usize, usize)> =
        names.iter().flat_map(|&name| others.iter().map(move |&theirs| (name, theirs))).collect();
    let likeness = |&(one, other): &(usize, usize)| names::likeness(joined.core(one), joined.core(other));
    let is_alike = |pair: &(usize, usize)| likeness(pair) >= Likeness::Shorter;
    pairs.is_empty()
        || pairs.iter().any(is_alike) && !pairs.iter().any(|&(one, other)| names_differ(joined, one, other))
}

/// True for names that are not one's: a part of each stands against the other,
/// a given name, a mark of the line or of the place.
fn names_differ(joined: &Joined, one: usize, other: usize) -> bool {
    let (name, theirs) = (joined.core(one), joined.core(other));
    let are_other_lines = || lineage(joined, one).zip(lineage(joined, other)).is_some_and(|(x, y)| x != y);
    let either = |kind| joined.mentions[one].kind == kind || joined.mentions[other].kind == kind;
    let are_told_apart = match (either(EntityKind::Person), either(EntityKind::Place)) {
        (true, _) => are_other_lines() || names::have_other_given_names(name, theirs),
        (_, true) => places::are_told_apart(name, theirs),
        _ => places::contradict(name, theirs),
    };
    are_told_apart || names::likeness(name, theirs) == Likeness::SharedPart
}

/// The likeliest chain's likeliest mention, and the chain's probability.
fn likeliest(joined: &Joined, later: usize, run: &[Reference]) -> Option<(usize, f32)> {
    let mut sums: Vec<(usize, usize, f32, f32)> = Vec::new();
    for reference in run {
        let Some(earlier) = mention_over(joined, reference.earlier as usize).filter(|&earlier| earlier != later) else {
            continue;
        };
        let chain = joined.chain_of[earlier];
        match sums.iter_mut().find(|(known, ..)| *known == chain) {
            Some((_, best, most, sum)) => {
                *sum += reference.score;
                if reference.score > *most {
                    (*best, *most) = (earlier, reference.score);
                }
            }
            None => sums.push((chain, earlier, reference.score, reference.score)),
        }
    }
    let (_, earlier, _, sum) = sums.into_iter().max_by(|one, other| one.3.total_cmp(&other.3))?;
    Some((earlier, sum))
}
