//! The values of one report, with what their pairs are asked of. Begin with [`Side::of`].

use super::closeness::{Closeness, kind_number};
use crate::annotations::ChainId;
use crate::annotations::{
    Annotations, Certainty, EntityKind, EventMentionId, MentionForm, NumberMention, Status, TimeMention, Value,
    ValueId, ValueKind, Word,
};
use crate::english::{A, AN, BOTH};
use crate::grammar::Tree;
use crate::lexicon;
use crate::names;
use crate::numerals;
use crate::report::{Report, SectionKind};
use crate::senses::{Distance, Senses};
use crate::sets::{Set, Words};
use crate::story::{EntityId, ReportId, Story};
use crate::text::{Id, Span};
use std::collections::HashMap;
use std::sync::Arc;

/// A report, prepared for pairs.
pub(crate) struct Side<'a> {
    pub(crate) report: ReportId,
    pub(crate) values: Vec<Prepared<'a>>,
    pub(crate) sentences: Vec<Sentence>,
    /// Days since the beginning of the calendar, of its publication.
    pub(crate) published: Option<i32>,
}

/// A sentence with its words by number.
pub(crate) struct Sentence {
    /// All words, in order.
    pub(crate) words: Vec<Plain>,
    /// The dictionary forms of its telling words.
    pub(crate) telling: Set,
    /// First word, index into the report's words.
    pub(crate) first: usize,
    /// Its values.
    pub(crate) values: Vec<usize>,
    pub(crate) is_title: bool,
}

/// A word of a sentence, for holding sentences side by side.
pub(crate) struct Plain {
    /// The form in lower case, without accents, in one of several spellings.
    pub(crate) spelling: u32,
    pub(crate) lemma: u32,
    pub(crate) senses: usize,
    pub(crate) is_telling: bool,
    pub(crate) is_negation: bool,
    pub(crate) is_altering: bool,
    /// It leaves open what another may tell.
    pub(crate) is_open: bool,
    /// A name, a number, a rank, a people: two of them are never two words for one.
    pub(crate) is_closed: bool,
    /// How many it says there are: "a", "three", "both".
    pub(crate) count: Option<u32>,
}

/// A value with everything that its features are made from.
pub(crate) struct Prepared<'a> {
    pub(crate) id: ValueId,
    pub(crate) value: Value,
    pub(crate) kind: usize,
    pub(crate) question: &'a [f32],
    pub(crate) answer: &'a [f32],
    pub(crate) slots: &'a [f32],
    pub(crate) sentence: usize,
    /// First and last word, half open.
    pub(crate) words: (usize, usize),
    /// The head's dictionary form.
    pub(crate) lemma: u32,
    /// Its words in lower case, without articles, in order.
    pub(crate) forms: Vec<u32>,
    /// Dictionary forms of its words.
    pub(crate) lemmas: Set,
    pub(crate) senses: usize,
    /// Its telling words but the head, with what they can mean: the first few.
    pub(crate) beside: Vec<(u32, usize)>,
    /// The letters of a name, folded; empty for what is no name.
    pub(crate) name: &'a str,
    pub(crate) entity: Option<EntityId>,
    /// True for somebody, by what the report alone tells.
    pub(crate) is_person: bool,
    pub(crate) number: Option<&'a NumberMention>,
    pub(crate) counted: Option<u32>,
    pub(crate) time: Option<&'a TimeMention>,
    pub(crate) rank: Option<u32>,
    pub(crate) age: Option<u32>,
    pub(crate) status: Option<Status>,
    pub(crate) certainty: Option<Certainty>,
    pub(crate) is_negated: bool,
    pub(crate) is_quoted: bool,
    pub(crate) is_historical: bool,
    /// The value of the predicate it belongs to.
    pub(crate) governor: Option<usize>,
    /// It is told with that predicate: all but a clause with a subject of its own
    /// and what somebody says or thinks. "He will come *and deliver* a letter".
    pub(crate) is_of_governor: bool,
    /// The part it has in its clause: subject, object, oblique, beside a noun, other.
    pub(crate) part: usize,
}

/// What all sides of a story share: numbers for words, what words can mean,
/// and the weights by which their values are near.
pub(crate) struct Shared {
    pub(crate) words: Words,
    pub(crate) senses: Vec<Senses>,
    by_lemma: HashMap<String, usize>,
    pub(crate) closeness: Arc<Closeness>,
}

impl Shared {
    pub(crate) fn new(closeness: Arc<Closeness>) -> Shared {
        Shared { words: Words::default(), senses: Vec::new(), by_lemma: HashMap::new(), closeness }
    }

    fn senses(&mut self, lemma: &str) -> usize {
        if let Some(&at) = self.by_lemma.get(lemma) {
            return at;
        }
        self.senses.push(Senses::of(lemma, &mut self.words));
        self.by_lemma.insert(lemma.to_string(), self.senses.len() - 1);
        self.senses.len() - 1
    }

    /// How far apart what two words can mean lies; each word by its lemma and its senses.
    pub(crate) fn distance(&self, one: (u32, usize), other: (u32, usize)) -> Distance {
        if one.0 == other.0 {
            return Distance::default();
        }
        self.senses[one.1].distance(one.0, &self.senses[other.1], other.0)
    }
}

impl<'a> Side<'a> {
    /// A report of a story; without values if no model has seen them.
    pub(crate) fn of(
        story: &'a Story,
        entities: &HashMap<(ReportId, ChainId), EntityId>,
        report: ReportId,
        shared: &mut Shared,
    ) -> Side<'a> {
        let (read, all) = &story.reports[report];
        let mut sentences: Vec<Sentence> =
            (0..all.parse.sentences.len()).map(|at| sentence(read, all, at, shared)).collect();
        let mut values = Vec::new();
        if all.views.len() == all.values.len() {
            let tree = Tree::new(&all.words, &read.text);
            let context = Context {
                report,
                read,
                all,
                tree,
                entities,
                mentions: all.mentions_by_word(),
                chains: all.chains_by_mention(),
                events: all.events.pairs().map(|(id, event)| (event.head, id)).collect(),
                quoted: quoted(all),
            };
            values = kept(all).into_iter().map(|at| context.prepared(at, shared)).collect();
            let by_head: HashMap<u32, usize> = values
                .iter()
                .enumerate()
                .filter(|(_, one): &(usize, &Prepared)| one.value.kind == ValueKind::Predicate)
                .map(|(at, one)| (one.value.head, at))
                .collect();
            for one in &mut values {
                one.governor = one.value.governor.and_then(|word| by_head.get(&word).copied());
            }
            for (at, one) in values.iter().enumerate() {
                sentences[one.sentence].values.push(at);
            }
        }
        let published = read.published.as_ref().map(|stamp| days(stamp.day));
        Side { report, values, sentences, published }
    }
}

/// Maximum number of values of a report that are paired: an
/// article has some hundred, and all pairs are looked at.
const MOST: usize = 1500;

/// The values that are held against others, in text order: those that an
/// editor would likeliest compare.
fn kept(all: &Annotations) -> Vec<usize> {
    let mut found: Vec<usize> = (0..all.values.len()).collect();
    if found.len() > MOST {
        let dull = |&at: &usize| all.views[at].slots.first().copied().unwrap_or(1.0);
        found.sort_by(|a, b| dull(a).total_cmp(&dull(b)).then(a.cmp(b)));
        found.truncate(MOST);
        found.sort_unstable();
    }
    found
}

fn days(day: jiff::civil::Date) -> i32 {
    i32::from(day.year()) * 372 + i32::from(day.month()) * 31 + i32::from(day.day())
}

fn sentence(read: &Report, all: &Annotations, at: usize, shared: &mut Shared) -> Sentence {
    let sentence = all.parse.sentences[at];
    let mut words = Vec::new();
    let mut telling = Vec::new();
    for word in &all.words[sentence.tokens()] {
        let found = plain(word, word.span.of(&read.text), shared);
        if found.is_telling {
            telling.push(found.lemma);
        }
        words.push(found);
    }
    Sentence {
        words,
        telling: Set::new(telling),
        first: sentence.first as usize,
        values: Vec::new(),
        is_title: matches!(read.sections[sentence.section as usize].kind, SectionKind::Title | SectionKind::Heading),
    }
}

fn plain(word: &Word, form: &str, shared: &mut Shared) -> Plain {
    let is_capital = form.starts_with(char::is_uppercase);
    let is_courtesy = lexicon::COURTESY_TITLES.has(form.trim_end_matches('.'));
    let (form, lemma) = (form.to_lowercase(), word.lemma.to_lowercase());
    let count = match form.as_str() {
        A | AN => Some(1),
        BOTH => Some(2),
        _ => numerals::read(&[&form]).map(|(_, number)| number as u32),
    };
    Plain {
        spelling: shared.words.number(&names::written_out(&form)),
        lemma: shared.words.number(&lemma),
        senses: shared.senses(&lemma),
        is_telling: is_telling(word),
        // Text that was torn apart has "didn’ t".
        is_negation: lexicon::NEGATIONS.has(&form) || form.ends_with("n’") || form.ends_with("n'"),
        is_altering: lexicon::ALTERING_WORDS.has(&lemma) || lexicon::ALTERING_WORDS.has(&form),
        is_open: lexicon::OPEN_WORDS.has(&lemma),
        is_closed: word.upos == "PROPN" && is_capital && !is_courtesy
            || word.upos == "NUM"
            || form.split('-').any(|part| lexicon::DEMONYMS.has(part)) && is_capital
            || form.split('-').any(|part| numerals::rank(part).is_some()),
        count,
    }
}

/// Maximum number of words beside a value's head that are compared.
const BESIDE: usize = 4;

fn is_telling(word: &Word) -> bool {
    matches!(word.upos.as_str(), "NOUN" | "PROPN" | "VERB" | "ADJ" | "NUM") && !lexicon::FUNCTION_WORDS.has(&word.lemma)
}

/// What stands in quotations, joined where it overlaps.
fn quoted(all: &Annotations) -> Vec<Span> {
    let mut pieces: Vec<Span> = all.quotes.iter().flat_map(|quote| quote.content.iter().copied()).collect();
    pieces.sort_by_key(|piece| (piece.start, piece.end));
    let mut found: Vec<Span> = Vec::new();
    for piece in pieces {
        match found.last_mut() {
            Some(last) if piece.start < last.end => *last = last.join(piece),
            _ => found.push(piece),
        }
    }
    found
}

fn is_covered(pieces: &[Span], span: Span) -> bool {
    let behind = pieces.partition_point(|piece| piece.start <= span.start);
    behind > 0 && pieces[behind - 1].covers(span)
}

struct Context<'a, 'b> {
    report: ReportId,
    read: &'a Report,
    all: &'a Annotations,
    tree: Tree<'a>,
    entities: &'b HashMap<(ReportId, ChainId), EntityId>,
    mentions: Vec<Option<crate::annotations::MentionId>>,
    chains: Vec<Option<ChainId>>,
    /// The events by their head words.
    events: HashMap<u32, EventMentionId>,
    /// What stands in quotations, by first byte.
    quoted: Vec<Span>,
}

impl<'a> Context<'a, '_> {
    fn prepared(&self, at: usize, shared: &mut Shared) -> Prepared<'a> {
        let all = self.all;
        let value = all.values[ValueId::from_index(at)];
        let view = &all.views[at];
        let head = value.head as usize;
        let words = all.words_in(value.span);
        let lower = |word: usize| all.words[word].span.of(&self.read.text).to_lowercase();
        let forms: Vec<String> = words.clone().map(lower).filter(|form| !lexicon::ARTICLES.has(form)).collect();
        let lemma = all.words[head].lemma.to_lowercase();
        let is_beside = |word: &usize| {
            let found = &all.words[*word];
            *word != head && is_telling(found)
        };
        let beside = words.clone().filter(is_beside).take(BESIDE).map(|word| {
            let lemma = all.words[word].lemma.to_lowercase();
            (shared.words.number(&lemma), shared.senses(&lemma))
        });
        let beside = beside.collect();
        let mention = self.mentions[head];
        let is_nominal = value.kind == ValueKind::Nominal;
        let named = mention.filter(|&id| {
            is_nominal
                && all.mentions[id].form == MentionForm::Name
                && all.words_in(all.mentions[id].core).contains(&head)
        });
        let chain = mention
            .filter(|&id| is_nominal && all.words_in(all.mentions[id].core).contains(&head))
            .and_then(|id| self.chains[id.0 as usize]);
        let number = match value.kind {
            ValueKind::Quantity(id) => Some(&all.numbers[id]),
            _ => None,
        };
        let time = match value.kind {
            ValueKind::Time(id) => Some(&all.times[id]),
            _ => None,
        };
        let event = self.events.get(&value.head).map(|&event| &all.events[event]);
        let is_predicate = value.kind == ValueKind::Predicate;
        Prepared {
            id: ValueId::from_index(at),
            value,
            kind: kind_number(value.kind),
            question: &view.question,
            answer: &view.answer,
            slots: &view.slots,
            sentence: all.words[head].sentence as usize,
            words: (words.start, words.end),
            lemma: shared.words.number(&lemma),
            lemmas: Set::new(words.map(|word| shared.words.number(&all.words[word].lemma.to_lowercase())).collect()),
            rank: (value.kind == ValueKind::Rank)
                .then(|| forms.first().and_then(|form| numerals::rank(form)))
                .flatten(),
            age: (value.kind == ValueKind::Age).then(|| first_number(&forms)).flatten(),
            forms: forms.iter().map(|form| shared.words.number(form)).collect(),
            senses: shared.senses(&lemma),
            beside,
            name: named.map_or("", |id| all.mentions[id].core.of(&self.read.text)),
            is_person: chain.is_some_and(|chain| all.chains[chain].kind == EntityKind::Person),
            entity: chain.and_then(|chain| self.entities.get(&(self.report, chain)).copied()),
            counted: number
                .and_then(|number| number.counted_lemma.as_ref())
                .map(|lemma| shared.words.number(&lemma.to_lowercase())),
            number,
            time,
            status: event.map(|event| event.status),
            certainty: event.map(|event| event.certainty),
            is_negated: is_predicate && self.tree.negation(head).is_some(),
            is_quoted: is_covered(&self.quoted, value.span),
            is_historical: event.is_some_and(|event| event.is_historical),
            governor: None,
            is_of_governor: !is_predicate || self.shares_subject(head),
            part: self.part(head, is_predicate),
        }
    }

    /// True for a clause that is joined to another or depends on it, without a subject of its own.
    fn shares_subject(&self, head: usize) -> bool {
        let has = |relation: &&str| self.tree.child(head, relation).is_some();
        ["conj", "xcomp", "advcl"].iter().any(|relation| self.tree.is(head, relation))
            && !["nsubj", "csubj"].iter().any(has)
    }

    fn part(&self, head: usize, is_predicate: bool) -> usize {
        let is = |relations: &[&str]| relations.iter().any(|relation| self.tree.is(head, relation));
        match () {
            _ if is_predicate => 5,
            _ if self.all.words[head].relation == "nsubj:pass" || is(&["obj"]) => 1,
            _ if is(&["nsubj"]) => 0,
            _ if is(&["obl", "iobj"]) => 2,
            _ if is(&["nmod", "appos", "compound", "amod", "nummod"]) => 3,
            _ => 4,
        }
    }
}

fn first_number(forms: &[String]) -> Option<u32> {
    let plain: Vec<&str> = forms.iter().flat_map(|form| form.split('-')).collect();
    plain.iter().find_map(|form| form.parse().ok()).or_else(|| {
        let (count, number) = numerals::read(&plain)?;
        (count > 0).then_some(number as u32)
    })
}
