//! What one source tells and whoever is said to have done it denies, in one report or
//! in two. Begin with [`rows`].

use super::{cells, row};
use crate::annotations::{
    Annotations, ChainId, EntityKind, EventMention, EventMentionId, MentionForm, Quote, QuoteId, Stance, Status, Value,
    ValueKind,
};
use crate::comparison::{About, Agreement, Row, Said};
use crate::grammar::Tree;
use crate::lexicon;
use crate::story::{Cite, EntityId, ReportId, Slot, Story};
use crate::text::Span;
use std::collections::{BTreeMap, HashMap};

/// A row for each deed that somebody denies and that others tell of him.
pub(super) fn rows(story: &Story) -> Vec<Row> {
    let mut rows = Vec::new();
    for told in by_verb(story).into_values() {
        let mut denials: BTreeMap<EntityId, Vec<&Deed>> = BTreeMap::new();
        for (denial, doer) in told.denials.iter().filter_map(|denial| Some((denial, denial.doer?))) {
            denials.entry(doer).or_default().push(denial);
        }
        rows.extend(denials.into_values().filter_map(|denials| denial_row(story, &told.claims, &denials)));
    }
    rows
}

/// Name of the rule.
const RULE: &str = "claim-and-denial";

/// Maximum number of passages compared for each verb.
const MOST: usize = 64;

/// "The company" is the one that denies at most so many sentences away.
const NEAR: usize = 8;

/// The passages that tell something with one verb.
#[derive(Default)]
struct Told {
    claims: Vec<Deed>,
    denials: Vec<Deed>,
}

/// A passage that tells of a deed.
struct Deed {
    said: Said,
    /// Index of the verb,
    head: u32,
    /// and of its sentence.
    sentence: usize,
    /// Who does it, if that is named somewhere,
    doer: Option<EntityId>,
    /// and what they are.
    kind: EntityKind,
    /// What it is done to, by its noun.
    object: Option<String>,
    speaker: Option<EntityId>,
    quote: Option<QuoteId>,
}

impl Deed {
    fn is_denied_in(&self, denial: &Deed) -> bool {
        let is_near =
            self.said.cite.report == denial.said.cite.report && self.sentence.abs_diff(denial.sentence) <= NEAR;
        let is_his = match self.doer {
            Some(doer) => denial.doer == Some(doer),
            None => is_near && self.kind == denial.kind,
        };
        let is_of_one = self.object.as_ref().zip(denial.object.as_ref()).is_none_or(|(one, other)| one == other);
        let is_own = self.speaker.is_some() && self.speaker == denial.speaker;
        is_his && is_of_one && !is_own && !self.said.cite.span.overlaps(denial.said.cite.span)
    }
}

fn denial_row(story: &Story, claims: &[Deed], denials: &[&Deed]) -> Option<Row> {
    let is_kept = |deed: &&Deed| !story.is_dropped(Slot::Status, deed.said.cite);
    let denials: Vec<&Deed> = denials.iter().copied().filter(is_kept).collect();
    let is_denied = |claim: &&Deed| denials.iter().any(|denial| claim.is_denied_in(denial));
    let claims: Vec<&Deed> = claims.iter().filter(is_kept).filter(is_denied).collect();
    let denials = denials.into_iter().filter(|denial| claims.iter().any(|claim| claim.is_denied_in(denial)));
    let denials: Vec<&Deed> = denials.collect();
    let (claim, denial) = (claims.first()?, denials.first()?);
    let about = about(story, denial)?;
    let mut said: HashMap<ReportId, Vec<Said>> = HashMap::new();
    for deeds in [&claims, &denials] {
        let mut reports: Vec<ReportId> = Vec::new();
        for deed in deeds {
            // The first words of each report for either will do.
            let report = deed.said.cite.report;
            if !reports.contains(&report) {
                reports.push(report);
                said.entry(report).or_default().push(deed.said.clone());
            }
        }
    }
    Some(row(about, claim.said.cite, Slot::Status, Agreement::Disputed, cells(story, said), RULE))
}

/// The statement that denies it, or else the event that is denied.
fn about(story: &Story, denial: &Deed) -> Option<About> {
    let report = denial.said.cite.report;
    let by_quote = |quote: QuoteId| story.statements.pairs().find(|(_, found)| found.quotes.contains(&(report, quote)));
    let statement = denial.quote.and_then(by_quote).map(|(id, _)| About::Statement(id));
    let is_it = |&(there, id): &(ReportId, EventMentionId)| {
        there == report && story.reports[report].1.events[id].head == denial.head
    };
    let by_event = || story.events.pairs().find(|(_, event)| event.mentions.iter().any(is_it));
    statement.or_else(|| by_event().map(|(id, _)| About::Event(id)))
}

/// What is told with each verb that is denied somewhere.
fn by_verb(story: &Story) -> BTreeMap<String, Told> {
    let mut found: BTreeMap<String, Told> = BTreeMap::new();
    let understood = || story.reports.pairs().filter(|(_, (read, _))| read.is_understood());
    let denies = |all: &Annotations| {
        all.quotes.iter().any(|quote| quote.stance == Stance::Denies)
            || all.events.iter().any(|event| event.status == Status::Denied)
    };
    if !understood().any(|(_, (_, all))| denies(all)) {
        return found;
    }
    let entities = story.entities_by_chain();
    let sides: Vec<Side> = understood().map(|(id, _)| Side::of(story, &entities, id)).collect();
    let mut add = |status: Status| {
        for side in &sides {
            for predicate in side.predicates().filter(|predicate| side.status(predicate) == Some(status)) {
                let lemma = &side.all.words[predicate.head as usize].lemma;
                let told = match status {
                    Status::Denied => Some(found.entry(lemma.clone()).or_default()),
                    _ => found.get_mut(lemma),
                };
                let Some(told) = told else { continue };
                let list = if status == Status::Denied { &mut told.denials } else { &mut told.claims };
                if list.len() < MOST {
                    list.extend(side.deed(predicate, status));
                }
            }
        }
    };
    add(Status::Denied);
    add(Status::Occurred);
    found
}

/// A report in which deeds are looked up.
struct Side<'a> {
    report: ReportId,
    all: &'a Annotations,
    tree: Tree<'a>,
    named: HashMap<usize, Named>,
    /// Who says each statement.
    speakers: HashMap<QuoteId, EntityId>,
    quotes: Vec<Vec<QuoteId>>,
    events: HashMap<u32, &'a EventMention>,
}

/// Whom or what a word names.
#[derive(Clone, Copy)]
struct Named {
    /// If it has a name somewhere, or is told of again.
    entity: Option<EntityId>,
    kind: EntityKind,
    span: Span,
}

impl<'a> Side<'a> {
    fn of(story: &'a Story, entities: &HashMap<(ReportId, ChainId), EntityId>, report: ReportId) -> Side<'a> {
        let (read, all) = &story.reports[report];
        let entity = |chain: Option<ChainId>| entities.get(&(report, chain?)).copied();
        let mut named = HashMap::new();
        for ((_, mention), chain) in all.mentions.pairs().zip(all.chains_by_mention()) {
            let Some(entity) = entity(chain) else { continue };
            let is_known = !story.entities[entity].names.is_empty() || mention.form == MentionForm::Pronoun;
            let is_shared = chain.is_some_and(|chain| all.chains[chain].mentions.len() > 1);
            let kind = story.entities[entity].kind;
            let entity = Some(entity).filter(|_| is_known || is_shared);
            named.insert(mention.head as usize, Named { entity, kind, span: mention.span });
        }
        let speaker = |(id, quote): (QuoteId, &Quote)| Some((id, entity(quote.speaker_chain)?));
        Side {
            report,
            all,
            tree: Tree::new(&all.words, &read.text),
            named,
            speakers: all.quotes.pairs().filter_map(speaker).collect(),
            quotes: all.quotes_by_word(),
            events: all.events.iter().map(|event| (event.head, event)).collect(),
        }
    }

    /// What is told with a verb that says something by itself.
    fn predicates(&self) -> impl Iterator<Item = &'a Value> {
        let is_verb = |value: &&Value| {
            let word = &self.all.words[value.head as usize];
            value.kind == ValueKind::Predicate && word.upos == "VERB" && !lexicon::FUNCTION_WORDS.has(&word.lemma)
        };
        self.all.values.iter().filter(is_verb)
    }

    /// Denied, if it heads what somebody denies; occurred, if it is told as a fact.
    fn status(&self, predicate: &Value) -> Option<Status> {
        let head = predicate.head as usize;
        let quote = self.quotes[head].first().map(|&id| &self.all.quotes[id]);
        let is_first = |quote: &Quote| {
            let words = quote.content.first().map(|&piece| self.all.words_in(piece));
            words.and_then(|words| self.tree.head_among(words)) == Some(head)
        };
        let event = self.events.get(&predicate.head).map(|event| event.status);
        let is_told = event.is_none_or(|status| matches!(status, Status::Occurred | Status::Ongoing | Status::Unknown));
        let is_plain = || is_told && self.tree.negation(head).is_none();
        match quote {
            _ if event == Some(Status::Denied) => Some(Status::Denied),
            Some(quote) if quote.stance == Stance::Denies => is_first(quote).then_some(Status::Denied),
            _ if self.quotes[head].iter().any(|&id| self.all.quotes[id].stance == Stance::Denies) => None,
            _ => is_plain().then_some(Status::Occurred),
        }
    }

    fn deed(&self, predicate: &Value, status: Status) -> Option<Deed> {
        let head = predicate.head as usize;
        let sentence = self.all.sentence_at(predicate.span.start)?;
        let quote = self.quotes[head].first().copied();
        let doer = self.doer(head, quote, status)?;
        let object = self.tree.child(head, "obj").filter(|&word| self.all.words[word].upos != "PRON");
        let read = quote.map(|id| &self.all.quotes[id]);
        let cue = read.and_then(|quote| quote.cue).or_else(|| self.events.get(&predicate.head)?.status_cue);
        let cue = cue.filter(|_| status == Status::Denied);
        let denier = Some(doer.span).filter(|_| status == Status::Denied && quote.is_none());
        let source = read.and_then(|quote| quote.speaker).or(denier);
        let span = cue.map_or(predicate.span, |cue| cue.join(predicate.span));
        let said = Said {
            cite: self.cite(span),
            value: status.entry().value.to_string(),
            source: source.map(|span| self.cite(span)),
            context: self.all.parse.sentences[sentence].span,
        };
        let object = object.map(|word| self.all.words[word].lemma.to_lowercase());
        let speaker = quote.and_then(|quote| self.speakers.get(&quote)).copied();
        Some(Deed { said, head: predicate.head, sentence, doer: doer.entity, kind: doer.kind, object, speaker, quote })
    }

    /// Who does it: of "denied shelling the market" whoever denies.
    fn doer(&self, head: usize, quote: Option<QuoteId>, status: Status) -> Option<Named> {
        let own = self.tree.child(head, "nsubj");
        let subject = own.or_else(|| self.tree.subject(head)).and_then(|word| self.named.get(&word)).copied();
        let speaker = quote.filter(|_| own.is_none() && status == Status::Denied);
        let speaker = speaker.and_then(|quote| Some((self.all.quotes[quote].speaker?, *self.speakers.get(&quote)?)));
        let speaker = speaker.map(|(span, entity)| Named { entity: Some(entity), kind: EntityKind::Unknown, span });
        speaker.or(subject)
    }

    fn cite(&self, span: Span) -> Cite {
        Cite { report: self.report, span }
    }
}
