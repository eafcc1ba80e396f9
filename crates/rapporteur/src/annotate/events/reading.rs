//! A report prepared for finding events: its tree, its mentions, its time
//! expressions by word. Begin with [`Reading`].

use crate::annotations::*;
use crate::grammar::Tree;
use crate::lexicon;
use crate::report::{Report, SectionKind};
use crate::text::{Id, Span};
use crate::vocabulary::Vocabulary;

pub(super) struct Reading<'a> {
    pub(super) report: &'a Report,
    pub(super) all: &'a Annotations,
    pub(super) tree: Tree<'a>,
    /// For each word, the chain of the mention it heads or stands in the core of.
    pub(super) chain_at: Vec<Option<ChainId>>,
    /// For each word, the mention whose head or core it is.
    pub(super) mention_at: Vec<Option<MentionId>>,
    /// For each word, the time expression it stands in.
    pub(super) time_at: Vec<Option<TimeId>>,
    /// For each word, the quotes whose content it stands in, the innermost first.
    pub(super) quotes_at: Vec<Vec<QuoteId>>,
    /// For each word, whether it is a verb that only tells who says what stands between marks.
    pub(super) only_tells: Vec<bool>,
    /// For each sentence, its time expressions.
    pub(super) times_in: Vec<Vec<TimeId>>,
    /// For each sentence, its numbers.
    pub(super) numbers_in: Vec<Vec<NumberId>>,
}

impl<'a> Reading<'a> {
    pub(super) fn new(report: &'a Report, all: &'a Annotations) -> Reading<'a> {
        let tree = Tree::new(&all.words, &report.text);
        let mention_at = all.mentions_by_word();
        let chain_of = all.chains_by_mention();
        let chain_at = mention_at.iter().map(|mention| chain_of[(*mention)?.index()]).collect();
        let mut time_at = vec![None; all.words.len()];
        let mut times_in = vec![Vec::new(); all.parse.sentences.len()];
        for (id, time) in all.times.pairs() {
            all.words_in(time.span).for_each(|word| time_at[word] = Some(id));
            all.sentence_at(time.span.start).into_iter().for_each(|sentence| times_in[sentence].push(id));
        }
        let mut numbers_in = vec![Vec::new(); all.parse.sentences.len()];
        for (id, number) in all.numbers.pairs() {
            all.sentence_at(number.span.start).into_iter().for_each(|sentence| numbers_in[sentence].push(id));
        }
        let quotes_at = all.quotes_by_word();
        let only_tells = only_tell(all, &tree);
        Reading { report, all, tree, chain_at, mention_at, time_at, quotes_at, only_tells, times_in, numbers_in }
    }

    /// Headlines tell in the present tense what has happened.
    pub(super) fn is_headline(&self, word: usize) -> bool {
        let sentence = self.all.parse.sentences[self.all.words[word].sentence as usize];
        self.report.sections.get(sentence.section as usize).is_some_and(|section| section.kind == SectionKind::Title)
    }

    pub(super) fn lemma(&self, word: usize) -> String {
        self.all.words[word].lemma.to_lowercase()
    }

    pub(super) fn upos(&self, word: usize) -> &str {
        &self.all.words[word].upos
    }

    /// Lemma with its particle: "call off".
    pub(super) fn phrase(&self, verb: usize) -> String {
        match self.particle(verb) {
            Some(particle) => format!("{} {}", self.lemma(verb), self.tree.lower(particle)),
            None => self.lemma(verb),
        }
    }

    /// "off" of "call off"; an adverb or object that follows at once is one too if
    /// the two together show a status ("went ahead", "took place").
    pub(super) fn particle(&self, verb: usize) -> Option<usize> {
        let follows = |&child: &usize| {
            child == verb + 1 && lexicon::STATUS_CUES.has(&format!("{} {}", self.lemma(verb), self.tree.lower(child)))
        };
        let particle = self.tree.child(verb, "compound:prt");
        particle.or_else(|| {
            ["advmod", "obj"].iter().find_map(|relation| self.tree.children_by(verb, relation).find(follows))
        })
    }

    /// True for a verb and its object that are listed as one deed: "set fire".
    pub(super) fn is_one_deed(&self, verb: usize, object: usize) -> bool {
        lexicon::EVENT_VERBS.has(&format!("{} {}", self.lemma(verb), self.lemma(object)))
    }

    /// The status that a word shows. A verb with a particle is another verb.
    pub(super) fn status_of_word(&self, word: usize) -> Option<Status> {
        if self.time_at[word].is_some() {
            return None;
        }
        // "set fire" is a deed, though "set" alone tells of a plan.
        if self.tree.children_by(word, "obj").any(|object| self.is_one_deed(word, object)) {
            return None;
        }
        let phrase = self.phrase(word);
        let alone = || lexicon::STATUS_CUES.value(&self.lemma(word)).filter(|_| !phrase.contains(' '));
        Status::named(lexicon::STATUS_CUES.value(&phrase).or_else(alone)?)
    }
}

pub(super) fn is_time(reading: &Reading, word: usize) -> bool {
    reading.time_at[word].is_some()
}

pub(super) fn cue_span(reading: &Reading, word: usize) -> Span {
    let span = reading.all.words[word].span;
    match reading.particle(word) {
        Some(particle) if particle == word + 1 => span.join(reading.all.words[particle].span),
        _ => span,
    }
}

pub(super) fn window(reading: &Reading, word: usize, size: usize) -> (usize, usize) {
    let sentence = reading.all.parse.sentences[reading.all.words[word].sentence as usize];
    (word.saturating_sub(size).max(sentence.first as usize), (word + size + 1).min(sentence.last as usize))
}

/// "“It will fall,” Marsden shot back.": the verbs that, with their particle or only beside
/// marks, do no more than tell who says it.
fn only_tell(all: &Annotations, tree: &Tree) -> Vec<bool> {
    let mut found = vec![false; all.words.len()];
    for quote in all.quotes.iter().filter(|quote| quote.form == QuoteForm::Direct) {
        let Some(cue) = quote.cue else { continue };
        let words = all.words_in(cue);
        let Some(verb) = words.clone().find(|&at| tree.words[at].upos == "VERB") else { continue };
        let lemma = tree.words[verb].lemma.to_lowercase();
        let phrase = words.contains(&(verb + 1)).then(|| format!("{lemma} {}", tree.lower(verb + 1)));
        let is_phrase = |phrase: &String| lexicon::CUE_VERBS.has(phrase) || lexicon::MANNER_VERBS.has(phrase);
        let is_known = phrase.is_some_and(|phrase| is_phrase(&phrase)) && !lexicon::CUE_VERBS.has(&lemma);
        found[verb] = is_known || quote.rule == "manner-verb";
    }
    found
}
