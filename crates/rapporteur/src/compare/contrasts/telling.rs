//! What a mention of an event is compared by. Begin with [`Tellings`].

use super::super::{hangs_on_another, is_age, is_asked, is_by_weekday, month_day, weekday};
use super::complements::{self, Complement};
use crate::annotations::{
    Annotations, Certainty, ChainId, EntityKind, EventMention, EventMentionId, MentionForm, NumberId, Role, Status,
    TimeId, TimeKind, TimeMention,
};
use crate::lexicon;
use crate::report::SectionKind;
use crate::senses::Senses;
use crate::sets::{Set, Words};
use crate::story::{Cite, EntityId, EventId, ReportId, Story};
use crate::text::{Id, Span};
use crate::{age, counting};
use jiff::civil::Date;
use std::collections::{BTreeSet, HashMap};

/// All mentions of a story's events, and verbs that are no events of their own,
/// such as those of saying, each as if it told of an event.
pub(in crate::compare) struct Tellings<'a> {
    pub(super) list: Vec<Telling<'a>>,
    /// Those of each sentence.
    by_sentence: HashMap<(ReportId, usize), Vec<usize>>,
    /// How many events there are, with those.
    pub(super) events: usize,
    /// Of each word.
    pub(super) senses: Vec<Senses>,
    /// For each report, the days that it gives anywhere.
    pub(super) days: Vec<Vec<When>>,
    /// For each report, the places that it names anywhere,
    pub(super) places: Vec<Set>,
    /// and its numbers with what they count.
    pub(super) numbers: Vec<Vec<(f64, u32)>>,
    /// For each report, how rare each of its telling words is in it.
    pub(super) rarity: Vec<HashMap<u32, f32>>,
}

/// One mention of an event with what it is compared by. Sets hold words and
/// entities by their numbers.
pub(in crate::compare) struct Telling<'a> {
    pub(super) report: ReportId,
    pub(super) event: EventId,
    pub(super) id: EventMentionId,
    pub(super) mention: &'a EventMention,
    pub(super) sentence: usize,
    pub(super) lemma: u32,
    pub(super) broad: Option<u32>,
    pub(super) agents: Party,
    pub(super) patients: Party,
    pub(super) anyone: Party,
    /// What it is about by name.
    pub(super) complements: Vec<Complement>,
    /// Particles and prepositions of direction.
    pub(super) directions: Vec<&'static str>,
    /// Head noun of what it is done to, if that has no name and is no person.
    pub(super) object: Option<u32>,
    /// True if that is no body of people either.
    pub(super) is_about_thing: bool,
    /// True for "loss",
    pub(super) is_noun: bool,
    /// and for "Wednesday's loss".
    pub(super) is_named_by_day: bool,
    /// True for a clause that tells what happened at the same time: "when it sank".
    pub(super) is_at_same_time: bool,
    /// True if its report tells of no other event of that kind or with that word.
    pub(super) is_only: bool,
    /// False if it is told up to a point ("not rescued until Sunday") or was
    /// begun and then thwarted, or is a saying: another report may tell that it
    /// happened.
    pub(super) is_settled: bool,
    /// True if a word beside it leaves open whether it is so.
    pub(super) is_hedged: bool,
    /// True for what is asked.
    pub(super) is_question: bool,
    /// True for what does not end like a sentence.
    pub(super) is_title: bool,
    /// True if what hedges it is an auxiliary: "may leave".
    pub(super) is_hedged_by_auxiliary: bool,
    /// Telling words of the sentence, without its times and numbers.
    pub(super) words: Set,
    /// The same of the clause.
    pub(super) clause: Set,
    /// What is named in the sentence.
    pub(super) named: Set,
    /// The rarest things in its sentence, named or not.
    pub(super) details: Vec<u32>,
    /// Numbers of the sentence with what they count.
    pub(super) numbers: Vec<Count<'a>>,
    pub(super) times: Vec<When>,
    /// How its times hang on it.
    pub(super) hold: Hold,
    pub(super) places: Vec<Where>,
    /// How its places hang on it.
    pub(super) place_hold: Hold,
    pub(super) vector: &'a [f32],
    pub(super) lemma_vector: &'a [f32],
    pub(super) trigger_vector: &'a [f32],
}

/// Who or what takes part in some role.
#[derive(Default)]
pub(in crate::compare) struct Party {
    /// Those that have a name.
    pub(super) named: Set,
    /// Parts of their names, if they are persons.
    pub(super) name_parts: Set,
    /// Head nouns of the others.
    pub(super) heads: Set,
    /// How old they are said to be.
    pub(super) ages: BTreeSet<u32>,
}

impl Telling<'_> {
    /// True if it has this particle or preposition of direction.
    pub(super) fn goes(&self, way: &str) -> bool {
        self.directions.contains(&way)
    }
}

impl Party {
    /// True if somebody or something is told of.
    pub(super) fn is_known(&self) -> bool {
        !self.named.is_empty() || !self.heads.is_empty()
    }
}

/// How surely a time or place of a sentence is that of an event.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::compare) enum Hold {
    /// The verb itself has it, or there is none.
    Own,
    /// Another verb of the sentence has it, which it is joined to.
    Lent,
    /// It stands somewhere in the sentence.
    Loose,
    /// It is when somebody said so.
    Said,
}

pub(in crate::compare) struct When {
    pub(in crate::compare) id: TimeId,
    pub(in crate::compare) value: String,
    pub(in crate::compare) days: Option<(Date, Date)>,
    /// 1 for Monday.
    weekday: Option<i8>,
    month_day: Option<(i8, i8)>,
    /// Of a length of time: `D`, `Y` ...
    unit: Option<char>,
}

/// A number with what it counts.
#[derive(Clone)]
pub(in crate::compare) struct Count<'a> {
    pub(super) id: NumberId,
    pub(super) value: f64,
    range: (f64, f64),
    is_approximate: bool,
    /// The counted noun or the unit.
    pub(super) counted: u32,
    /// Other nouns and adjectives that say what is counted.
    sort: Set,
    /// What is counted in an event, if it is people.
    people: Option<Role>,
    /// True if they alone are counted in it.
    is_head: bool,
    /// True if it may count anything, or the rest of a number.
    is_loose: bool,
    /// True for the sum over several occasions, and for a number of two things
    /// together.
    is_whole: (bool, bool),
    unit: Option<&'a str>,
}

/// A place that is named.
#[derive(Clone, Copy)]
pub(in crate::compare) struct Where {
    pub(super) entity: EntityId,
    pub(super) role: Role,
    /// True for a place from which another is reckoned: "off Osaka".
    pub(super) is_reference: bool,
    pub(super) cite: Cite,
}

impl<'a> Tellings<'a> {
    pub(in crate::compare) fn of(story: &'a Story) -> Tellings<'a> {
        let mut entity_of = story.entities_by_chain();
        entity_of.retain(|_, &mut entity| !story.entities[entity].names.is_empty());
        let heads = entity_of.iter().flat_map(|(&(report, chain), &entity)| {
            let all = &story.reports[report].1;
            all.chains[chain].mentions.iter().map(move |&mention| ((report, all.mentions[mention].head), entity))
        });
        let entity_at = heads.collect();
        let mut reading = Reading { story, entity_of, entity_at, ages: ages(story), words: Words::default() };
        let sentences: Vec<Vec<Sentence>> = story.reports.ids().map(|report| reading.sentences(report)).collect();
        let mut list = Vec::new();
        for (event, merged) in story.events.pairs() {
            for &(report, id) in &merged.mentions {
                let mention = &story.reports[report].1.events[id];
                let number = story.reports[report].1.words[mention.head as usize].sentence as usize;
                list.push(reading.telling(event, report, id, &sentences[report.index()][number]));
            }
        }
        let events = story.events.len() + reading.add_verbs(&sentences, &mut list);
        mark_only(&mut list);
        let rarity: Vec<_> = sentences.iter().map(|sentences| rarity(sentences)).collect();
        for telling in &mut list {
            telling.details = details(telling, &rarity[telling.report.index()]);
        }
        let counted = |sentences: &Vec<Sentence>| {
            let all = sentences.iter().flat_map(|sentence| &sentence.numbers);
            all.map(|count| (count.value, count.counted)).collect::<Vec<_>>()
        };
        let numbers = sentences.iter().map(counted).collect();
        let known: Vec<String> = reading.words.iter().map(str::to_string).collect();
        let senses = known.iter().map(|word| Senses::of(word, &mut reading.words)).collect();
        let days = story.reports.iter().map(|(_, all)| all.times.pairs().map(when).filter(When::is_day).collect());
        let named = |(report, _)| {
            reading.entity_of.iter().filter(move |(chain, _)| chain.0 == report).map(|(_, entity)| entity.0)
        };
        let places = story.reports.pairs().map(|pair| Set::new(named(pair).collect()));
        let mut by_sentence: HashMap<(ReportId, usize), Vec<usize>> = HashMap::new();
        for (at, telling) in list.iter().enumerate() {
            by_sentence.entry((telling.report, telling.sentence)).or_default().push(at);
        }
        Tellings { by_sentence, days: days.collect(), places: places.collect(), list, events, senses, numbers, rarity }
    }
}

impl<'a> Tellings<'a> {
    /// All of the same sentence.
    pub(super) fn beside(&self, telling: &Telling) -> impl Iterator<Item = &Telling<'a>> + '_ {
        let places = self.by_sentence.get(&(telling.report, telling.sentence));
        places.into_iter().flatten().map(|&at| &self.list[at])
    }
}

/// So many details of a sentence are looked at.
const DETAILS: usize = 7;

/// What a sentence names, and its rarest other words, as numbers that do not
/// clash.
fn details(telling: &Telling, rarity: &HashMap<u32, f32>) -> Vec<u32> {
    let mut words: Vec<u32> = telling.clause.iter().collect();
    words.sort_by(|a, b| rarity[b].total_cmp(&rarity[a]).then(a.cmp(b)));
    let named = telling.named.iter().take(DETAILS / 2).map(|entity| 2 * entity);
    let mut found: Vec<u32> =
        named.chain(words.into_iter().take(DETAILS - DETAILS / 2).map(|word| 2 * word + 1)).collect();
    found.sort_unstable_by(|a, b| b.cmp(a));
    found
}

/// A word is the rarer the fewer sentences of its report have it.
fn rarity(sentences: &[Sentence]) -> HashMap<u32, f32> {
    let mut counts: HashMap<u32, f32> = HashMap::new();
    for word in sentences.iter().flat_map(|sentence| sentence.words.iter()) {
        *counts.entry(word).or_default() += 1.0;
    }
    let all = sentences.len() as f32;
    counts.into_iter().map(|(word, count)| (word, (1.0 + all / count).ln())).collect()
}

/// True for a name after a preposition ("in Osaka"), not for "Osaka's mayor".
fn is_where(all: &Annotations, name: Span) -> bool {
    let first = all.words_in(name).start;
    first.checked_sub(1).is_some_and(|before| all.words[before].upos == "ADP")
}

/// True for a place from which another is reckoned: "off Osaka", "ten miles
/// west of Osaka".
fn is_reference(text: &str, all: &Annotations, name: Span) -> bool {
    let inside = || all.words_in(name).find(|&at| all.words[at].upos != "ADP" && all.words[at].upos != "DET");
    let mut before = inside().into_iter().flat_map(|first| (first.saturating_sub(2)..first).rev());
    let is_in_phrase = |at: &usize| matches!(all.words[*at].upos.as_str(), "ADP" | "DET");
    before
        .find(|at| !is_in_phrase(at) || all.words[*at].upos == "ADP")
        .is_some_and(|at| is_in_phrase(&at) && lexicon::OUTSIDE_WORDS.has(&all.words[at].span.of(text).to_lowercase()))
}

/// Headlines end in no mark.
fn ends_as_sentence(text: &str, span: Span) -> bool {
    span.of(text).trim_end().ends_with(['.', '"', '”', '?', '!', '\''])
}

/// What all events of a sentence share.
struct Sentence<'a> {
    words: Set,
    named: Set,
    numbers: Vec<Count<'a>>,
    /// Its times but for lengths of time.
    points: Vec<TimeId>,
    places: Vec<Where>,
    is_title: bool,
}

struct Reading<'a> {
    story: &'a Story,
    /// The entity of each chain that has a name.
    entity_of: HashMap<(ReportId, ChainId), EntityId>,
    /// The same by the head word of each mention.
    entity_at: HashMap<(ReportId, u32), EntityId>,
    /// How old a chain is said to be.
    ages: HashMap<(ReportId, ChainId), BTreeSet<u32>>,
    words: Words,
}

/// How old each chain is said to be anywhere in its report.
fn ages(story: &Story) -> HashMap<(ReportId, ChainId), BTreeSet<u32>> {
    let mut found: HashMap<(ReportId, ChainId), BTreeSet<u32>> = HashMap::new();
    for (report, (read, all)) in story.reports.pairs() {
        for (id, chain) in all.chains.pairs() {
            let mentions = chain.mentions.iter().map(|&mention| &all.mentions[mention]);
            let nominal = mentions.filter(|mention| mention.form != MentionForm::Pronoun);
            let ages = nominal.filter_map(|mention| age::beside(all, &read.text, mention.core));
            found.entry((report, id)).or_default().extend(ages.map(|(_, age)| age));
        }
    }
    found
}

impl<'a> Reading<'a> {
    fn sentences(&mut self, report: ReportId) -> Vec<Sentence<'a>> {
        let (read, all) = &self.story.reports[report];
        let mut found: Vec<Sentence> = Vec::new();
        for sentence in all.parse.sentences.iter() {
            let kind = read.sections.get(sentence.section as usize).map(|section| section.kind);
            found.push(Sentence {
                words: self.telling_words(all, sentence.tokens()),
                named: Set::default(),
                numbers: Vec::new(),
                points: Vec::new(),
                places: Vec::new(),
                is_title: kind == Some(SectionKind::Title) || !ends_as_sentence(&read.text, sentence.span),
            });
        }
        for (id, chain) in all.chains.pairs() {
            let Some(&entity) = self.entity_of.get(&(report, id)) else { continue };
            let is_place = self.story.entities[entity].kind == EntityKind::Place;
            for mention in chain.mentions.iter().map(|&mention| &all.mentions[mention]) {
                let sentence = &mut found[all.words[mention.head as usize].sentence as usize];
                sentence.named.insert(entity.0);
                if is_place && mention.form == MentionForm::Name && is_where(all, mention.core) {
                    let cite = Cite { report, span: mention.core };
                    let is_reference = is_reference(&read.text, all, mention.core);
                    sentence.places.push(Where { entity, role: Role::Place, is_reference, cite });
                }
            }
        }
        let is_point = |time: &TimeMention| matches!(time.kind, TimeKind::Date | TimeKind::Time);
        // "By Tuesday, 31 had been hurt": the day of the count is no day of what happened.
        let counts: Vec<TimeId> = all.numbers.iter().filter_map(|number| number.as_of).collect();
        for (id, time) in all.times.pairs().filter(|(id, time)| is_point(time) && !counts.contains(id)) {
            if let Some(sentence) = all.sentence_at(time.span.start) {
                found[sentence].points.push(id);
            }
        }
        for (id, number) in all.numbers.pairs() {
            let sentence = all.sentence_at(number.span.start);
            if let (Some(count), Some(sentence)) = (self.count(&read.text, all, id), sentence) {
                found[sentence].numbers.push(count);
            }
        }
        found
    }

    fn count(&mut self, text: &str, all: &'a Annotations, id: NumberId) -> Option<Count<'a>> {
        let number = &all.numbers[id];
        let lemma = number.counted_lemma.as_deref().or(number.unit.as_deref())?;
        let around = number.counted.map_or(number.span, |counted| number.span.join(counted));
        let words = number.counted.map_or(0..0, |counted| all.words_in(counted));
        let tells = |word: &&crate::annotations::Word| {
            let form = word.span.of(text).to_lowercase();
            matches!(word.upos.as_str(), "NOUN" | "PROPN" | "ADJ")
                && !word.span.overlaps(number.span)
                && word.lemma.to_lowercase() != lemma
                && !lexicon::DEMONYMS.has(&form)
        };
        let sort = all.words[words].iter().filter(tells).map(|word| word.lemma.to_lowercase()).collect::<Vec<_>>();
        let is_rest = |word: &str| matches!(word, "other" | "others" | "another" | "more" | "additional" | "further");
        let plain = around.of(text).to_lowercase();
        Some(Count {
            id,
            value: number.low.or(number.high)?,
            range: (number.low.unwrap_or(f64::NEG_INFINITY), number.high.unwrap_or(f64::INFINITY)),
            is_approximate: number.is_approximate,
            counted: self.words.number(lemma),
            sort: Set::new(sort.iter().map(|word| self.words.number(word)).collect()),
            people: None,
            is_head: false,
            is_loose: lexicon::LOOSE_COUNTS.has(lemma) || plain.split(' ').any(is_rest),
            unit: number.unit.as_deref(),
            is_whole: (counting::is_over_several(all, text, id), counting::is_of_two_things(all, number)),
        })
    }

    /// Verbs that merging leaves out; how many.
    fn add_verbs(&mut self, sentences: &[Vec<Sentence<'a>>], list: &mut Vec<Telling<'a>>) -> usize {
        let known = self.story.events.len();
        let mut count = 0;
        for (report, (_, all)) in self.story.reports.pairs() {
            for (id, mention) in all.events.pairs() {
                let word = &all.words[mention.head as usize];
                let is_verb = matches!(mention.rule, "minor-verb" | "outcome-verb") && word.upos == "VERB";
                if is_verb && mention.is_minor && !lexicon::DULL_VERBS.has(&mention.lemma) {
                    let around = &sentences[report.index()][word.sentence as usize];
                    list.push(self.telling(EventId::from_index(known + count), report, id, around));
                    count += 1;
                }
            }
        }
        count
    }

    fn telling(&mut self, event: EventId, report: ReportId, id: EventMentionId, around: &Sentence<'a>) -> Telling<'a> {
        let (read, all) = &self.story.reports[report];
        let mention = &all.events[id];
        let sentence = all.words[mention.head as usize].sentence as usize;
        let broad = mention.kind.as_deref().map(|kind| lexicon::BROADER_KINDS.value(kind).unwrap_or(kind));
        let (times, hold) = times(&read.text, all, mention, &around.points);
        let mut found = Telling {
            report,
            event,
            id,
            mention,
            sentence,
            lemma: self.words.number(&mention.lemma),
            broad: broad.map(|kind| self.words.number(kind)),
            agents: Party::default(),
            patients: Party::default(),
            anyone: Party::default(),
            complements: self.complements(report, mention.head as usize),
            directions: directions(&read.text, all, mention.head as usize),
            object: None,
            is_about_thing: false,
            is_noun: all.words[mention.head as usize].upos == "NOUN",
            is_at_same_time: is_at_same_time(&read.text, all, mention.head as usize),
            is_named_by_day: mention.times.iter().any(|&time| {
                let mut words = all.words_in(all.times[time].span).map(|at| &all.words[at]);
                words.any(|word| word.relation == "nmod:poss" && word.head == Some(mention.head))
            }),
            is_only: false,
            is_settled: !mention.clause.of(&read.text).contains(" until ")
                && !is_thwarted(all, mention)
                && !is_below_raised_negation(&read.text, all, mention.head as usize)
                && lexicon::CUE_VERBS.value(&mention.lemma) != Some("says"),
            is_hedged: is_hedged(&read.text, all, mention),
            is_question: is_asked(&read.text, all, mention),
            is_title: around.is_title,
            is_hedged_by_auxiliary: mention
                .certainty_cue
                .is_some_and(|cue| all.words_in(cue).next().is_some_and(|word| all.words[word].upos == "AUX")),
            words: around.words.clone(),
            clause: self.telling_words(all, all.words_in(mention.clause)),
            named: around.named.clone(),
            details: Vec::new(),
            numbers: around.numbers.clone(),
            times,
            hold,
            places: Vec::new(),
            place_hold: Hold::Own,
            vector: all.vectors.get(sentence).map_or(&[], Vec::as_slice),
            lemma_vector: all.lemma_vectors.get(id.index()).map_or(&[], Vec::as_slice),
            trigger_vector: all.trigger_vectors.get(id.index()).map_or(&[], Vec::as_slice),
        };
        self.add_participants(all, mention, &mut found);
        for count in &mut found.numbers {
            let number = &all.numbers[count.id];
            let is_people = number.counted_lemma.as_deref().is_some_and(is_person_noun);
            let part = mention.participants.iter().find(|part| part.span.overlaps(number.span));
            // The "12 pirates" of "rifles from the 12 pirates" are none of what was taken.
            count.is_head =
                part.is_some_and(|part| all.head_noun(part.span).as_deref() == number.counted_lemma.as_deref());
            count.people = part.filter(|_| is_people).map(|part| part.role);
        }
        if found.places.is_empty()
            && let [only] = around.places[..]
            && !is_in_clause_of_its_own(all, all.words_in(only.cite.span).start, mention.head as usize)
        {
            found.places.push(only);
            found.place_hold = Hold::Loose;
        }
        found
    }

    fn add_participants(&mut self, all: &Annotations, mention: &EventMention, found: &mut Telling) {
        for part in &mention.participants {
            let named = part.chain.and_then(|chain| self.entity_of.get(&(found.report, chain)).copied());
            let kind = named.map(|entity| self.story.entities[entity].kind);
            let is_place = matches!(part.role, Role::Place | Role::Destination | Role::Departure);
            if let Some(entity) = named.filter(|_| is_place && kind == Some(EntityKind::Place)) {
                let text = &self.story.reports[found.report].0.text;
                let is_reference = part.role == Role::Place && is_reference(text, all, part.span);
                let cite = Cite { report: found.report, span: part.span };
                found.places.push(Where { entity, role: part.role, is_reference, cite });
                continue;
            }
            let ages = part.chain.and_then(|chain| self.ages.get(&(found.report, chain)));
            let head = all.head_noun(part.span);
            if part.role == Role::Patient && named.is_none() {
                let thing = head.as_deref().filter(|noun| !is_person_noun(noun));
                found.object = thing.map(|noun| self.words.number(noun));
                found.is_about_thing = thing.is_some_and(|noun| !lexicon::ORGANIZATION_NOUNS.has(noun));
            }
            let parties: [Option<&mut Party>; 2] = match part.role {
                Role::Agent => [Some(&mut found.agents), Some(&mut found.anyone)],
                Role::Patient => [Some(&mut found.patients), Some(&mut found.anyone)],
                _ => [None, Some(&mut found.anyone)],
            };
            for party in parties.into_iter().flatten() {
                party.ages.extend(ages.into_iter().flatten());
                let Some(entity) = named else {
                    head.iter().for_each(|head| party.heads.insert(self.words.number(head)));
                    continue;
                };
                party.named.insert(entity.0);
                if kind == Some(EntityKind::Person) {
                    let name = self.story.words(self.story.entities[entity].name);
                    crate::names::parts(name).iter().for_each(|part| party.name_parts.insert(self.words.number(part)));
                }
            }
        }
    }

    fn complements(&self, report: ReportId, head: usize) -> Vec<Complement> {
        let (read, all) = &self.story.reports[report];
        let entity = |word: usize| {
            let id = *self.entity_at.get(&(report, word as u32))?;
            let entity = &self.story.entities[id];
            Some((id.0, self.story.words(entity.name), entity.kind == EntityKind::Place))
        };
        complements::of(&read.text, all, head, &entity)
    }

    fn telling_words(&mut self, all: &Annotations, words: std::ops::Range<usize>) -> Set {
        let in_time = |span: Span| all.times.iter().any(|time| time.span.covers(span));
        let is_telling = |word: &&crate::annotations::Word| {
            matches!(word.upos.as_str(), "NOUN" | "VERB" | "PROPN" | "ADJ")
                && !lexicon::DULL_VERBS.has(&word.lemma)
                && !in_time(word.span)
        };
        let telling = all.words[words].iter().filter(is_telling);
        Set::new(telling.map(|word| self.words.number(&word.lemma.to_lowercase())).collect())
    }
}

fn is_person_noun(noun: &str) -> bool {
    lexicon::PERSON_NOUNS.has(noun) || lexicon::PEOPLE_NOUNS.has(noun) || lexicon::ROLE_NOUNS.has(noun)
}

/// Marks the events of which their report has one only of that kind or word.
fn mark_only(tellings: &mut [Telling]) {
    let mut known: HashMap<(ReportId, u32), BTreeSet<EventId>> = HashMap::new();
    let key = |telling: &Telling| (telling.report, telling.broad.unwrap_or(telling.lemma));
    for telling in tellings.iter() {
        known.entry(key(telling)).or_default().insert(telling.event);
    }
    for telling in tellings {
        telling.is_only = known[&key(telling)].len() == 1;
    }
}

/// Particles of a verb, and prepositions of direction that hang on it: "checked out".
fn directions(text: &str, all: &Annotations, head: usize) -> Vec<&'static str> {
    let sentence = all.parse.sentences[all.words[head].sentence as usize].tokens();
    let below = |at: usize| all.words[at].head.is_some_and(|above| above as usize == head);
    let is_phrase = |at: usize| matches!(all.words[at].relation.split(':').next(), Some("obl" | "nmod"));
    let found = sentence.into_iter().filter_map(|at| {
        let word = &all.words[at];
        let way = lexicon::OPPOSITE_DIRECTIONS.entry(&word.span.of(text).to_lowercase())?;
        let is_particle = matches!(word.relation.as_str(), "compound:prt" | "advmod") && below(at);
        let hangs = || {
            word.relation == "case" && word.head.is_some_and(|noun| is_phrase(noun as usize) && below(noun as usize))
        };
        // "In" and "on" mostly say where or when.
        let is_way = matches!(way, "into" | "onto" | "out" | "off") && hangs();
        (is_particle || is_way).then_some(way)
    });
    found.collect()
}

/// "She was leaving when it hit her."
fn is_at_same_time(text: &str, all: &Annotations, head: usize) -> bool {
    let sentence = all.parse.sentences[all.words[head].sentence as usize].tokens();
    let mut below = sentence.map(|at| &all.words[at]).filter(|word| word.head == Some(head as u32));
    below.any(|word| {
        matches!(word.relation.as_str(), "mark" | "advmod")
            && matches!(word.span.of(text).to_lowercase().as_str(), "when" | "while" | "as" | "where")
    })
}

/// "I did not feel that on the floor we were playing": below a verb that takes
/// the "not" of what is below it, however the sentence was read.
fn is_below_raised_negation(text: &str, all: &Annotations, head: usize) -> bool {
    let above = std::iter::successors(all.words[head].head, |&at| all.words[at as usize].head).take(40);
    let is_not = |at: usize| {
        let form = all.words[at].span.of(text).to_lowercase();
        all.words[at].relation == "advmod" && matches!(form.as_str(), "not" | "n't" | "n’t" | "never")
    };
    let mut verbs = above.filter(|&verb| lexicon::NEG_RAISING_VERBS.has(&all.words[verb as usize].lemma));
    verbs.any(|verb| {
        let sentence = all.parse.sentences[all.words[verb as usize].sentence as usize].tokens();
        sentence.into_iter().any(|at| all.words[at].head == Some(verb) && is_not(at))
    })
}

/// A hedge stands at most so many bytes before or after what it hedges.
const NEAR: u32 = 24;

/// True if a word of its own sentence leaves open whether it is so; "could
/// not" says that it was not.
fn is_hedged(text: &str, all: &Annotations, mention: &EventMention) -> bool {
    let is_beside = |cue: Span| {
        let gap = cue.start.max(mention.trigger.start).saturating_sub(cue.end.min(mention.trigger.end));
        gap <= NEAR && all.sentence_at(cue.start) == all.sentence_at(mention.trigger.start)
    };
    let is_unable = |cue: Span| {
        let forms = |span: Span| span.of(text).to_lowercase();
        let after = all.words.get(all.words_in(cue).end).map(|word| forms(word.span)).unwrap_or_default();
        matches!(forms(cue).as_str(), "could" | "can" | "ca") && matches!(after.as_str(), "not" | "n't" | "n’t")
    };
    // "intended to name" is how far it has come, and no hedge.
    let is_stage = mention.status == Status::Planned && mention.status_cue == mention.certainty_cue;
    let is_open = mention.certainty != Certainty::Certain && !is_stage;
    is_open && mention.certainty_cue.is_some_and(|cue| is_beside(cue) && !is_unable(cue))
}

/// True if it is kept from happening, or what shows how it stands is an outcome verb: "foiled the attack".
fn is_thwarted(all: &Annotations, mention: &EventMention) -> bool {
    let is_outcome = |event: &&EventMention| event.rule == "outcome-verb" && event.lemma != "fail";
    // "Prevented pirates from attacking".
    let is_kept_from = || {
        let mark = all.words.iter().find(|word| word.head == Some(mention.head) && word.lemma == "from");
        mark.is_some_and(|mark| matches!(mark.relation.as_str(), "mark" | "case"))
            && all.words[mention.head as usize].xpos == "VBG"
    };
    is_kept_from()
        || mention
            .status_cue
            .is_some_and(|cue| all.events.iter().filter(is_outcome).any(|event| cue.overlaps(event.trigger)))
}

/// Its own times or, if it has none, the days of its sentence that may be its
/// own, the surest of them.
fn times(text: &str, all: &Annotations, mention: &EventMention, around: &[TimeId]) -> (Vec<When>, Hold) {
    let dated = |time: &TimeId| {
        let time = &all.times[*time];
        time.kind != TimeKind::Set && !is_age(time.span.of(text)) && !hangs_on_another(time.rule)
    };
    let own: Vec<When> =
        mention.times.iter().filter(|time| dated(time)).map(|&id| when((id, &all.times[id]))).collect();
    // Midnight belongs to two days.
    if own.iter().any(|when| when.value.ends_with("T24:00")) {
        return (Vec::new(), Hold::Own);
    }
    if !mention.times.is_empty() {
        return (own, Hold::Own);
    }
    let holds = |id: &TimeId| hold(all, text, &all.times[*id], mention.head as usize).map(|hold| (*id, hold));
    let days = around.iter().filter(|id| dated(id) && is_day(&all.times[**id]));
    let held: Vec<(TimeId, Hold)> = days.filter_map(holds).collect();
    let surest = [Hold::Lent, Hold::Loose, Hold::Said].into_iter().find(|hold| held.iter().any(|held| held.1 == *hold));
    let Some(surest) = surest else { return (Vec::new(), Hold::Own) };
    let chosen = held.iter().filter(|held| held.1 == surest);
    (chosen.map(|held| when((held.0, &all.times[held.0]))).collect(), surest)
}

fn when((id, time): (TimeId, &TimeMention)) -> When {
    let value = time.value.value();
    When {
        id,
        value: value.to_string(),
        days: time.value.days().filter(|_| is_day(time)),
        weekday: weekday(value, time.value.days()),
        month_day: month_day(value, time.value.days()),
        unit: (time.kind == TimeKind::Duration).then(|| value.chars().last()).flatten(),
    }
}

/// True for one day: "Friday", "12 June".
fn is_day(time: &TimeMention) -> bool {
    let value = time.value.value();
    let is_weekday = value.starts_with("XXXX-WXX-") || month_day(value, None).is_some();
    let is_rough = value.ends_with("_REF");
    is_weekday || !is_rough && time.value.days().is_some_and(|days| days.0 == days.1)
}

/// How the day of one verb holds for this word: they are joined by "and", or
/// the word is what the verb has as subject or object, or how it is done; or it
/// merely stands in its sentence; or it is when somebody said so.
fn hold(all: &Annotations, text: &str, time: &TimeMention, word: usize) -> Option<Hold> {
    let words = all.words_in(time.span);
    let mut heads = words.clone().filter_map(|word| all.words[word].head).map(|head| head as usize);
    let governor = heads.find(|head| !words.contains(head))?;
    let is_cue = all.quotes.iter().any(|quote| quote.cue.is_some_and(|cue| cue.overlaps(all.words[governor].span)));
    if is_at_another_time(all, text, word, governor) {
        return None;
    }
    if is_cue {
        return Some(Hold::Said);
    }
    // When something was done is not when somebody spoke of it, and "Friday's
    // match" is all that was on Friday.
    let is_saying = lexicon::CUE_VERBS.has(&all.words[word].lemma);
    let is_possessive = words.clone().any(|at| all.words[at].relation == "nmod:poss");
    if is_saying || is_possessive || is_in_clause_of_its_own(all, governor, word) {
        return None;
    }
    let top = |mut at: usize| {
        while let Some(head) = all.words[at].head.filter(|_| all.words[at].relation == "conj") {
            at = head as usize;
        }
        at
    };
    let relation = all.words[word].relation.split(':').next().unwrap_or("");
    let is_part = matches!(relation, "obj" | "nsubj") || relation == "advcl" && all.words[word].xpos == "VBG";
    let is_below = is_part && all.words[word].head.is_some_and(|head| top(head as usize) == top(governor));
    Some(if top(word) == top(governor) || is_below { Hold::Lent } else { Hold::Loose })
}

/// The words above one word, itself first, up to where those of another join
/// them, which is given, too.
fn path(all: &Annotations, one: usize, other: usize) -> (Vec<usize>, Option<usize>) {
    let up =
        |from: usize| std::iter::successors(Some(from), |&at| all.words[at].head.map(|head| head as usize)).take(40);
    let others: Vec<usize> = up(other).collect();
    let joint = up(one).find(|at| others.contains(at));
    (up(one).take_while(|&at| Some(at) != joint).collect(), joint)
}

/// True if a word stands in a clause in which the other does not: "said that it
/// sank on Friday", "the man who was hired on Friday has left".
fn is_in_clause_of_its_own(all: &Annotations, word: usize, other: usize) -> bool {
    let (below, joint) = path(all, word, other);
    below.iter().any(|at| match all.words[*at].relation.as_str() {
        "ccomp" | "parataxis" => true,
        // "A meeting planned for Friday" is on Friday.
        "acl" | "acl:relcl" => joint != Some(other) || Some(at) != below.last(),
        _ => false,
    })
}

/// True if "after", "despite" or the like stands between two words of a
/// sentence: what is below it is no part of the same time.
fn is_at_another_time(all: &Annotations, text: &str, one: usize, other: usize) -> bool {
    let is_marked = |head: usize| {
        let sentence = all.parse.sentences[all.words[head].sentence as usize].tokens();
        sentence.into_iter().any(|at| {
            let word = &all.words[at];
            let is_mark =
                matches!(word.relation.as_str(), "mark" | "case" | "advmod") && word.head == Some(head as u32);
            is_mark && lexicon::TIME_BREAKS.has(&word.span.of(text).to_lowercase())
        })
    };
    // "Charged on Monday with murder": the murder was not on Monday.
    let is_circumstance = |head: usize| {
        let sentence = all.parse.sentences[all.words[head].sentence as usize].tokens();
        let is_case = |at: usize| all.words[at].relation == "case" && all.words[at].head == Some(head as u32);
        all.words[head].upos == "NOUN" && sentence.into_iter().any(is_case)
    };
    let (below_one, below_other) = (path(all, one, other).0, path(all, other, one).0);
    below_one.into_iter().any(|at| is_marked(at) || is_circumstance(at)) || below_other.into_iter().any(is_marked)
}

impl Count<'_> {
    /// Whether two numbers agree; `None` if they may count different things.
    pub(super) fn agrees(&self, other: &Count) -> Option<bool> {
        let same_thing = self.counted == other.counted && self.sort == other.sort;
        let same_people = self.people.is_some() && self.people == other.people;
        if self.is_loose || other.is_loose || !same_thing && !same_people {
            return None;
        }
        let (less, more) = (self.value.abs().min(other.value.abs()), self.value.abs().max(other.value.abs()));
        let is_about = (self.is_approximate || other.is_approximate) && more <= 1.15 * less;
        let overlap = self.range.0 <= other.range.1 && other.range.0 <= self.range.1;
        // Nobody takes 14 for 200: such numbers count two things.
        let is_far = more > 5.0 * less.max(1.0);
        if overlap || is_about { Some(true) } else { (!is_far).then_some(false) }
    }
}

impl Count<'_> {
    /// True if two numbers that do not agree surely count one thing.
    pub(super) fn stands_against(&self, other: &Count) -> bool {
        let are_people = || self.is_head && other.is_head;
        self.agrees(other) == Some(false)
            && self.is_whole == other.is_whole
            && self.unit == other.unit
            && (self.counted == other.counted || are_people())
    }
}

impl When {
    fn is_day(&self) -> bool {
        self.days.is_some() || self.weekday.is_some() || self.month_day.is_some()
    }

    /// Whether two times have something in common; `None` if that cannot be told.
    pub(super) fn meets(&self, other: &When) -> Option<bool> {
        let is_exact = |when: &When| !when.value.contains('X');
        match (self.days, other.days) {
            (Some(x), Some(y)) => return Some(x.0 <= y.1 && y.0 <= x.1),
            _ if self.month_day.is_some() && other.month_day.is_some() => {
                return Some(self.month_day == other.month_day);
            }
            _ => {}
        }
        if is_by_weekday(self.days, other.days) && self.weekday.is_some() && other.weekday.is_some() {
            return Some(self.weekday == other.weekday);
        }
        let same_unit = self.unit.is_some() && self.unit == other.unit && is_exact(self) && is_exact(other);
        same_unit.then(|| self.value == other.value)
    }
}
