//! What an event mention is compared by. Begin with [`Profiles`].

use crate::annotations::{Annotations, ChainId, EntityKind, EventMention, EventMentionId, NumberId, Role, Status};
use crate::lexicon;
use crate::pronouns;
use crate::report::{Report, SectionKind};
use crate::sets::{Set, Words};
use crate::story::{EntityId, ReportId, Story};
use crate::text::{Id, Span};
use jiff::civil::Date;
use std::collections::HashMap;

/// The event mentions of a story, in report order, then text order.
pub(crate) struct Profiles {
    pub(crate) list: Vec<Profile>,
    /// What the numbers of the sets of words stand for.
    pub(crate) words: Words,
}

/// An event mention with everything that its features are made from. Sets hold
/// words and entities by their numbers.
pub(crate) struct Profile {
    pub(crate) report: ReportId,
    pub(crate) mention: EventMentionId,
    pub(crate) trigger: Span,
    /// The lemma as a word.
    pub(crate) name: String,
    pub(crate) kind: Option<String>,
    /// The kind, or a wider one that includes it.
    pub(crate) broad: Option<u32>,
    pub(crate) lemma: u32,
    /// Particle or preposition after the verb, which often says what it means: "check out".
    pub(crate) particle: Option<u32>,
    /// The lemma and, where that tells little, the heads of its objects: "set a record".
    pub(crate) content: Vec<u32>,
    /// True at the top of a sentence.
    pub(crate) is_root: bool,
    pub(crate) is_verb: bool,
    pub(crate) is_cue: bool,
    pub(crate) status: Status,
    pub(crate) sentence: usize,
    pub(crate) is_title: bool,
    pub(crate) is_quoted: bool,
    pub(crate) agents: Party,
    pub(crate) patients: Party,
    /// Who and what takes part in any role but as a place.
    pub(crate) anyone: Party,
    pub(crate) places: Party,
    pub(crate) days: Vec<(Date, Date)>,
    /// Values of its times, as words.
    pub(crate) times: Set,
    pub(crate) numbers: Vec<(f64, u32)>,
    /// Telling words of its clause.
    pub(crate) clause: Set,
    /// Telling words of its sentence.
    pub(crate) around: Set,
    /// What is named in its sentence.
    pub(crate) named_around: Set,
}

/// The participants of some roles.
#[derive(Default)]
pub(crate) struct Party {
    /// Those that have a name.
    pub(crate) named: Set,
    /// Those that have none.
    pub(crate) unnamed: Set,
    /// Head nouns of all phrases without a name.
    pub(crate) heads: Set,
}

impl Party {
    pub(crate) fn is_empty(&self) -> bool {
        self.named.is_empty() && self.heads.is_empty()
    }
}

impl Profiles {
    /// One for each event mention that is compared over reports.
    pub(crate) fn of(story: &Story) -> Profiles {
        let mut reading = Reading { story, entity_of: story.entities_by_chain(), words: Words::default() };
        let mut list = Vec::new();
        for (report, (_, all)) in story.reports.pairs() {
            let named = reading.named_by_sentence(report, all);
            for (mention, event) in all.events.pairs().filter(|(_, event)| !event.is_background) {
                list.push(reading.profile(report, mention, event, &named));
            }
        }
        Profiles { list, words: reading.words }
    }
}

struct Reading<'a> {
    story: &'a Story,
    entity_of: HashMap<(ReportId, ChainId), EntityId>,
    words: Words,
}

impl Reading<'_> {
    /// For each sentence, the entities with a name that it mentions.
    fn named_by_sentence(&self, report: ReportId, all: &Annotations) -> Vec<Set> {
        let mut found = vec![Set::default(); all.parse.sentences.len()];
        for (id, chain) in all.chains.pairs() {
            let Some(&entity) = self.entity_of.get(&(report, id)).filter(|&&entity| self.is_named(entity)) else {
                continue;
            };
            for &mention in &chain.mentions {
                found[all.words[all.mentions[mention].head as usize].sentence as usize].insert(entity.0);
            }
        }
        found
    }

    fn is_named(&self, entity: EntityId) -> bool {
        !self.story.entities[entity].names.is_empty()
    }

    fn profile(&mut self, report: ReportId, mention: EventMentionId, event: &EventMention, named: &[Set]) -> Profile {
        let story = self.story;
        let (read, all) = &story.reports[report];
        let word = &all.words[event.head as usize];
        let sentence = word.sentence as usize;
        let broad = event.kind.as_deref().map(|kind| lexicon::BROADER_KINDS.value(kind).unwrap_or(kind));
        let values = event.times.iter().map(|&time| all.times[time].value.value()).filter(|value| !value.is_empty());
        let mut found = Profile {
            report,
            mention,
            trigger: event.trigger,
            broad: broad.map(|kind| self.words.number(kind)),
            kind: event.kind.clone(),
            name: event.lemma.clone(),
            lemma: self.words.number(&event.lemma),
            particle: particle(all, event.head as usize).map(|particle| self.words.number(&particle)),
            content: Vec::new(),
            is_root: word.head.is_none(),
            is_verb: word.upos == "VERB",
            is_cue: lexicon::CUE_VERBS.has(&event.lemma),
            status: event.status,
            sentence,
            is_title: is_title(read, all, sentence),
            is_quoted: event.quote.is_some(),
            agents: Party::default(),
            patients: Party::default(),
            anyone: Party::default(),
            places: Party::default(),
            days: event.times.iter().filter_map(|&time| all.times[time].value.days()).collect(),
            times: Set::new(values.map(|value| self.words.number(value)).collect()),
            numbers: event.numbers.iter().filter_map(|&number| self.counted(all, number)).collect(),
            clause: self.telling_words(all, all.words_in(event.clause)),
            around: self.telling_words(all, all.parse.sentences[sentence].tokens()),
            named_around: named[sentence].clone(),
        };
        self.add_participants(read, all, event, &mut found);
        found.content = vec![found.lemma];
        if tells_little(&event.lemma) {
            found.content.extend(found.patients.heads.iter());
        }
        found
    }

    fn add_participants(&mut self, read: &Report, all: &Annotations, event: &EventMention, found: &mut Profile) {
        for part in &event.participants {
            let chain = part.chain.or_else(|| own_voice(read, all, event, part.span));
            let entity = chain.and_then(|chain| self.entity_of.get(&(found.report, chain)).copied());
            let is_place = matches!(part.role, Role::Place | Role::Destination | Role::Departure)
                && entity.is_none_or(|entity| self.story.entities[entity].kind == EntityKind::Place);
            let head = all.head_noun(part.span).map(|head| self.words.number(&head));
            let parties: [Option<&mut Party>; 2] = match part.role {
                _ if is_place => [Some(&mut found.places), None],
                Role::Agent => [Some(&mut found.agents), Some(&mut found.anyone)],
                Role::Patient => [Some(&mut found.patients), Some(&mut found.anyone)],
                _ => [None, Some(&mut found.anyone)],
            };
            for party in parties.into_iter().flatten() {
                match entity {
                    Some(entity) if self.is_named(entity) => party.named.insert(entity.0),
                    _ => {
                        entity.into_iter().for_each(|entity| party.unnamed.insert(entity.0));
                        head.into_iter().for_each(|head| party.heads.insert(head));
                    }
                }
            }
        }
    }

    /// A number and what it counts.
    fn counted(&mut self, all: &Annotations, number: NumberId) -> Option<(f64, u32)> {
        let number = &all.numbers[number];
        let counted = number.counted_lemma.as_deref().or(number.unit.as_deref()).unwrap_or_default();
        Some((number.low.or(number.high)?, self.words.number(counted)))
    }

    fn telling_words(&mut self, all: &Annotations, words: std::ops::Range<usize>) -> Set {
        let words = words.map(|word| &all.words[word]);
        let telling = words.filter(|word| matches!(word.upos.as_str(), "NOUN" | "PROPN" | "VERB" | "ADJ" | "NUM"));
        Set::new(telling.map(|word| self.words.number(&word.lemma.to_lowercase())).collect())
    }
}

fn tells_little(lemma: &str) -> bool {
    lexicon::LIGHT_VERBS.has(lemma) || lexicon::DULL_VERBS.has(lemma) || lexicon::ASPECT_VERBS.has(lemma)
}

fn is_title(report: &Report, all: &Annotations, sentence: usize) -> bool {
    let section = report.sections.get(all.parse.sentences[sentence].section as usize);
    section.is_some_and(|section| section.kind == SectionKind::Title)
}

/// The particle of a verb, or else the preposition that follows it.
fn particle(all: &Annotations, verb: usize) -> Option<String> {
    let is_verb = all.words[verb].upos == "VERB";
    let next = all.words.get(verb + 1).filter(|word| is_verb && word.sentence == all.words[verb].sentence)?;
    matches!(next.upos.as_str(), "ADP" | "ADV" | "PART").then(|| next.lemma.to_lowercase())
}

/// "I" and "we" inside a quotation mean the one who speaks.
fn own_voice(report: &Report, all: &Annotations, event: &EventMention, span: Span) -> Option<ChainId> {
    let is_first_person = pronouns::is_of_speaker(&span.of(&report.text).to_lowercase());
    all.quotes[event.quote?].speaker_chain.filter(|_| is_first_person)
}

/// For each report, the mean of its sentence vectors, of length one.
pub(crate) fn report_vectors(story: &Story) -> Vec<Vec<f32>> {
    let mean = |vectors: &[Vec<f32>]| {
        let mut sum = vec![0.0; vectors.first().map_or(0, Vec::len)];
        vectors.iter().for_each(|vector| sum.iter_mut().zip(vector).for_each(|(sum, value)| *sum += value));
        let length = sum.iter().map(|value| value * value).sum::<f32>().sqrt().max(f32::MIN_POSITIVE);
        sum.iter().map(|value| value / length).collect()
    };
    story.reports.iter().map(|(_, all)| mean(&all.vectors)).collect()
}

/// The vector of a profile's lemma; empty if there is none.
pub(crate) fn lemma_vector<'a>(story: &'a Story, profile: &Profile) -> &'a [f32] {
    story.reports[profile.report].1.lemma_vectors.get(profile.mention.index()).map_or(&[], Vec::as_slice)
}

/// The vector of a profile's trigger as read in its sentence; empty if there is none.
pub(crate) fn trigger_vector<'a>(story: &'a Story, profile: &Profile) -> &'a [f32] {
    story.reports[profile.report].1.trigger_vectors.get(profile.mention.index()).map_or(&[], Vec::as_slice)
}

/// The vector of a profile's sentence; empty if there is none.
pub(crate) fn vector<'a>(story: &'a Story, profile: &Profile) -> &'a [f32] {
    story.reports[profile.report].1.vectors.get(profile.sentence).map_or(&[], Vec::as_slice)
}
