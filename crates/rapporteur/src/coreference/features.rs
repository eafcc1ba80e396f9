//! What two event mentions have in common and what stands between them, as
//! numbers for the scorer. Begin with [`Features`].

use super::profile::{self, Party, Profile, Profiles};
use crate::cluster::cosine;
use crate::features::{self, flag};
use crate::senses::Senses;
use crate::sets::{Set, Words};
use crate::story::Story;
use jiff::civil::Date;
use std::collections::HashMap;

/// The names of the features, in order.
pub(crate) const NAMES: [&str; 76] = [
    // The triggers.
    "same-lemma",
    "same-kind",
    "wider-kind",
    "other-kind",
    "one-kind-unknown",
    "stem",
    "both-verbs",
    "verb-and-noun",
    "lemma-frequency",
    "cue-verbs",
    "cue-verb-and-other",
    "particles-same",
    "particles-differ",
    "derived",
    "same-sense",
    "family-sense",
    "near-sense",
    "family-wider-sense",
    "content",
    "content-sense",
    "both-roots",
    "one-root",
    // Who and what takes part.
    "agents-named-shared",
    "agents-named-apart",
    "agents-heads-shared",
    "agents-both",
    "agents-none",
    "patients-named-shared",
    "patients-named-apart",
    "patients-heads-shared",
    "patients-both",
    "patients-none",
    "agent-is-patient",
    "anyone-named-shared",
    "anyone-named-apart",
    "anyone-heads-shared",
    "anyone-unnamed-shared",
    "anyone-more",
    "places-shared",
    "places-apart",
    "places-both",
    // When and how many.
    "days-overlap",
    "days-apart",
    "days-both",
    "times-same",
    "times-apart",
    "numbers-same",
    "numbers-apart",
    // The sentences.
    "around-cosine",
    "around-rare-overlap",
    "named-around-shared",
    "named-around-apart",
    "named-around-rare",
    "named-around-share",
    "names-in-one-only",
    "clause-overlap",
    "clause-rare-overlap",
    "clause-cosine",
    "sentence-cosine",
    "sentence-cosine-high",
    "report-cosine",
    "no-vectors",
    "same-report",
    "same-sentence",
    "near-sentence",
    "both-titles",
    "one-title",
    "both-first",
    "both-quoted",
    "one-quoted",
    // Together.
    "trigger-in-other-clause",
    "same-lemma-rare",
    "same-lemma-participants",
    "same-kind-participants",
    "lemma-cosine",
    "trigger-cosine",
];

/// The stories on which the weights were trained have about so many reports.
/// In smaller ones a word that all have is still no common one.
const USUAL: usize = 11;

/// What the features of all pairs of a story are made from.
pub(crate) struct Features<'a> {
    story: &'a Story,
    pub(crate) profiles: &'a [Profile],
    report_vectors: Vec<Vec<f32>>,
    /// Of each word, how often it is a trigger in a report where it is one.
    lemma_frequency: Vec<f32>,
    /// Of each word, how much it tells: more, the fewer reports have it beside an event.
    weights: Vec<f32>,
    /// Of each word.
    senses: Vec<Senses>,
    /// Of each entity, the share of reports that name it beside an event.
    spread: HashMap<u32, f32>,
    /// The letters of each word.
    letters: Vec<Vec<char>>,
}

impl<'a> Features<'a> {
    pub(crate) fn new(story: &'a Story, profiles: &'a mut Profiles) -> Features<'a> {
        let letters: Vec<Vec<char>> = profiles.words.iter().map(|word| word.chars().collect()).collect();
        let senses = senses(&mut profiles.words);
        let profiles = &profiles.list;
        let n = story.reports.len().max(USUAL) as f32;
        let around = |profile: &'a Profile| profile.around.iter();
        let share: HashMap<u32, f32> =
            in_reports(profiles, around).into_iter().map(|(word, k)| (word, k / n)).collect();
        let named = in_reports(profiles, |profile| profile.named_around.iter());
        let reports = in_reports(profiles, |profile| std::iter::once(profile.lemma));
        let mut lemma_frequency = vec![0.0; letters.len()];
        profiles.iter().for_each(|profile| lemma_frequency[profile.lemma as usize] += 1.0 / reports[&profile.lemma]);
        let weight = |word: usize| (1.0 - share.get(&(word as u32)).copied().unwrap_or(0.0)).max(0.1);
        Features {
            story,
            profiles,
            report_vectors: profile::report_vectors(story),
            lemma_frequency,
            weights: (0..letters.len()).map(weight).collect(),
            senses,
            spread: named.into_iter().map(|(entity, k)| (entity, k / n)).collect(),
            letters,
        }
    }

    /// The features of a pair, in the order of [`NAMES`].
    pub(crate) fn of(&self, a: usize, b: usize) -> [f32; NAMES.len()] {
        let (one, other) = (&self.profiles[a], &self.profiles[b]);
        let mut found = Found::new();
        self.triggers(one, other, &mut found);
        self.meanings(one, other, &mut found);
        parties(one, other, &mut found);
        when_and_how_many(one, other, &mut found);
        self.words_and_names(one, other, &mut found);
        self.nearness(one, other, &mut found);
        in_whose_voice(one, other, &mut found);
        self.together(one, other, &mut found);
        debug_assert_eq!(found.next, NAMES.len());
        found.values
    }

    /// The senses of a word of the story.
    pub(crate) fn senses(&self, word: u32) -> &Senses {
        &self.senses[word as usize]
    }

    fn triggers(&self, one: &Profile, other: &Profile, into: &mut Found) {
        let same_lemma = one.lemma == other.lemma;
        let known = one.kind.is_some() && other.kind.is_some();
        let same_kind = known && one.kind == other.kind;
        let wider = known && !same_kind && one.broad == other.broad;
        let lemma_frequency = self.lemma_frequency[one.lemma as usize].max(self.lemma_frequency[other.lemma as usize]);
        into.add([
            flag(same_lemma),
            flag(same_kind),
            flag(wider),
            flag(known && !same_kind && !wider),
            flag(!known),
            stem(&self.letters[one.lemma as usize], &self.letters[other.lemma as usize]),
            flag(one.is_verb && other.is_verb),
            flag(one.is_verb != other.is_verb),
            (lemma_frequency - 1.0).min(4.0) / 4.0,
            flag(one.is_cue && other.is_cue),
            flag(one.is_cue != other.is_cue),
            flag(one.particle.is_some() && one.particle == other.particle),
            flag(same_lemma && one.particle != other.particle),
        ]);
    }

    /// How the lemmas are related, and whether what a light verb carries is
    /// what the other says ("cast ballots", "voted").
    fn meanings(&self, one: &Profile, other: &Profile, into: &mut Found) {
        let (mut own, mut content, mut related) = ([false; 5], false, false);
        for (i, &word) in one.content.iter().enumerate() {
            for (j, &second) in other.content.iter().enumerate() {
                let are_triggers = i + j == 0;
                if word == second {
                    content |= !are_triggers;
                    continue;
                }
                let relations = self.senses(word).relations(word, self.senses(second), second);
                match are_triggers {
                    true => own = relations,
                    false => related |= relations[0] || relations[1],
                }
            }
        }
        into.add(own.map(flag));
        into.add([
            flag(content),
            flag(related),
            flag(one.is_root && other.is_root),
            flag(one.is_root != other.is_root),
        ]);
    }

    fn words_and_names(&self, one: &Profile, other: &Profile, into: &mut Found) {
        let (around, around_rare) = self.overlap(&one.around, &other.around);
        let (clauses, clauses_rare) = self.overlap(&one.clause, &other.clause);
        let (a, b) = (&one.named_around, &other.named_around);
        let shared = a.shared(b).count() as f32;
        let rare_names = a.shared(b).filter(|entity| self.spread[entity] < 0.3).count() as f32;
        into.add([
            around,
            (around_rare / 6.0).min(1.0),
            (shared / 3.0).min(1.0),
            flag(a.is_apart(b)),
            (rare_names / 2.0).min(1.0),
            shared / a.len().min(b.len()).max(1) as f32,
            flag(a.is_empty() != b.is_empty()),
            (one.clause.shared(&other.clause).count() as f32 / 6.0).min(1.0),
            (clauses_rare / 4.0).min(1.0),
            clauses,
        ]);
    }

    /// The cosine of two sets of words by weight, and how many they share that few reports have.
    fn overlap(&self, one: &Set, other: &Set) -> (f32, f32) {
        let weight = |word: u32| self.weights[word as usize];
        let (mut shared, mut rare) = (0.0, 0.0);
        for word in one.shared(other) {
            shared += weight(word);
            rare += flag(weight(word) > 0.7);
        }
        let total = |words: &Set| words.iter().map(weight).sum::<f32>();
        let all = (total(one) * total(other)).sqrt().max(0.01);
        ((shared / all).min(1.0), rare)
    }

    fn nearness(&self, one: &Profile, other: &Profile, into: &mut Found) {
        let (x, y) = (profile::vector(self.story, one), profile::vector(self.story, other));
        let (p, q) = (&self.report_vectors[one.report.0 as usize], &self.report_vectors[other.report.0 as usize]);
        let sentences = cosine(x, y) as f32;
        let same_report = one.report == other.report;
        let between = one.sentence.abs_diff(other.sentence);
        into.add([
            sentences,
            (sentences - 0.6).max(0.0) * 2.5,
            cosine(p, q) as f32,
            flag(x.is_empty() || y.is_empty()),
            flag(same_report),
            flag(same_report && between == 0),
            if same_report { 1.0 / (1.0 + between as f32) } else { 0.0 },
            flag(one.is_title && other.is_title),
            flag(one.is_title != other.is_title),
            flag(one.sentence < 2 && other.sentence < 2),
        ]);
    }

    fn together(&self, one: &Profile, other: &Profile, into: &mut Found) {
        let same_lemma = one.lemma == other.lemma;
        let same_kind = one.kind.is_some() && one.broad == other.broad;
        let someone = one.anyone.named.meets(&other.anyone.named) || one.anyone.heads.meets(&other.anyone.heads);
        let inside = one.clause.has(other.lemma) && other.clause.has(one.lemma);
        into.add([
            flag(inside && !same_lemma),
            flag(same_lemma) * (2.0 - self.lemma_frequency[one.lemma as usize]).max(0.0),
            flag(same_lemma && someone),
            flag(same_kind && someone),
            cosine(profile::lemma_vector(self.story, one), profile::lemma_vector(self.story, other)) as f32,
            cosine(profile::trigger_vector(self.story, one), profile::trigger_vector(self.story, other)) as f32,
        ]);
    }
}

/// The features found so far.
type Found = features::Found<{ NAMES.len() }>;

/// Of each word that is known now.
fn senses(words: &mut Words) -> Vec<Senses> {
    let known: Vec<String> = words.iter().map(str::to_string).collect();
    known.iter().map(|word| Senses::of(word, words)).collect()
}

/// For each member of the profiles' sets, in how many reports it is.
fn in_reports<'a, I: Iterator<Item = u32> + 'a>(
    profiles: &'a [Profile],
    members: impl Fn(&'a Profile) -> I,
) -> HashMap<u32, f32> {
    let mut found: HashMap<u32, (u32, f32)> = HashMap::new();
    for profile in profiles {
        for member in members(profile) {
            let (last, count) = found.entry(member).or_insert((u32::MAX, 0.0));
            // Profiles stand in report order.
            if *last != profile.report.0 {
                (*last, *count) = (profile.report.0, *count + 1.0);
            }
        }
    }
    found.into_iter().map(|(member, (_, count))| (member, count)).collect()
}

/// How much of the shorter word the two have in common from their beginning.
fn stem(one: &[char], other: &[char]) -> f32 {
    let common = one.iter().zip(other).take_while(|(a, b)| a == b).count();
    let shorter = one.len().min(other.len()).max(1);
    if common >= 3 { common as f32 / shorter as f32 } else { 0.0 }
}

/// 0, 1 or more, as 0, 0.5 or 1.
fn some(one: &Set, other: &Set) -> f32 {
    one.shared(other).take(2).count() as f32 / 2.0
}

fn parties(one: &Profile, other: &Profile, into: &mut Found) {
    for (a, b) in [(&one.agents, &other.agents), (&one.patients, &other.patients)] {
        into.add([
            some(&a.named, &b.named),
            flag(a.named.is_apart(&b.named)),
            some(&a.heads, &b.heads),
            flag(!a.is_empty() && !b.is_empty()),
            flag(a.is_empty() && b.is_empty()),
        ]);
    }
    let crossed = one.agents.named.meets(&other.patients.named) || one.patients.named.meets(&other.agents.named);
    let (a, b): (&Party, &Party) = (&one.anyone, &other.anyone);
    let is_other_group =
        a.named.len() > 1 && b.named.len() > 1 && !a.named.is_inside(&b.named) && !b.named.is_inside(&a.named);
    let (here, there) = (&one.places, &other.places);
    into.add([
        flag(crossed),
        some(&a.named, &b.named),
        flag(a.named.is_apart(&b.named)),
        some(&a.heads, &b.heads),
        some(&a.unnamed, &b.unnamed),
        flag(is_other_group),
        some(&here.named, &there.named).max(some(&here.heads, &there.heads)),
        flag(here.named.is_apart(&there.named)),
        flag(!here.is_empty() && !there.is_empty()),
    ]);
}

fn when_and_how_many(one: &Profile, other: &Profile, into: &mut Found) {
    let both = !one.days.is_empty() && !other.days.is_empty();
    let overlap = one.days.iter().any(|a| other.days.iter().any(|b| meet(a, b)));
    let counts = |value: &(f64, u32)| other.numbers.iter().any(|number| number.1 == value.1);
    let equal = |value: &(f64, u32)| other.numbers.contains(value);
    into.add([
        flag(overlap),
        flag(both && !overlap),
        flag(both),
        some(&one.times, &other.times),
        flag(one.times.is_apart(&other.times)),
        flag(one.numbers.iter().any(equal)),
        flag(one.numbers.iter().any(counts) && !one.numbers.iter().any(equal)),
    ]);
}

/// True if the two stretches of days have a day in common.
pub(crate) fn meet(one: &(Date, Date), other: &(Date, Date)) -> bool {
    one.0 <= other.1 && other.0 <= one.1
}

/// Status does not count: what one report plans or denies and another tells as
/// done is one event.
fn in_whose_voice(one: &Profile, other: &Profile, into: &mut Found) {
    into.add([flag(one.is_quoted && other.is_quoted), flag(one.is_quoted != other.is_quoted)]);
}
