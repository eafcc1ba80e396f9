//! A clause cut down to what it tells: who does what to whom, where and when, in the
//! report's own words. Begin with [`Clauses::of`].
//!
//! What only adds to it is left out (relative clauses, appositions, most adverbial
//! clauses); what changes what it tells stays (negations, hedges, conditions). Where
//! nothing can be left out without telling something else, there is no clause.
//! Relations are those of Universal Dependencies 2 (English).

use crate::annotations::{Annotations, ChainId, EntityKind, Mention, MentionForm, MentionId, QuoteForm, QuoteId};
use crate::comparison::Piece;
use crate::english::{IT, OF};
use crate::grammar::Tree;
use crate::lexicon;
use crate::report::Report;
use crate::story::{Cite, ReportId};
use crate::text::{Id, Span};

/// Maximum number of words in one part of a clause.
const PART: usize = 10;
/// Maximum number of words in a clause.
const CLAUSE: usize = 26;
/// Maximum number of words in a condition or in a clause that is said or wanted.
const INNER: usize = 14;
/// Maximum number of words from an article to its noun.
const ARTICLE: usize = 4;
/// Maximum number of adverbial phrases kept.
const OBLIQUES: usize = 3;
/// Maximum depth of clauses inside clauses.
const DEPTH: usize = 3;

/// What a part is to its predicate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PartKind {
    /// Who or what does it, or is told of.
    Subject,
    /// The predicate with auxiliaries, negation, particles and hedges.
    Verb,
    /// Whom or what it is done to.
    Object,
    /// What completes the predicate: an infinitive, what is told or wanted.
    Complement,
    /// Where, when, how.
    Oblique,
    /// If, unless, until.
    Condition,
}

/// A part of a clause.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Part {
    /// What it is.
    pub(crate) kind: PartKind,
    /// Index of its head word.
    pub(crate) head: usize,
    /// Its words, in text order; runs that stand together are one.
    pub(crate) spans: Vec<Span>,
    /// True if a name stands for a pronoun, so that the words are from elsewhere.
    pub(crate) is_named: bool,
    /// True if they are what somebody says between quotation marks.
    pub(crate) is_quoted: bool,
}

impl Part {
    /// True if some of its words lie in the span.
    pub(crate) fn touches(&self, span: Span) -> bool {
        !self.is_named && self.spans.iter().any(|own| own.overlaps(span))
    }
}

/// A clause by its parts, in the order in which they are read.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Clause {
    /// Index of the predicate's head word.
    pub(crate) predicate: usize,
    /// True if it can stand alone: it has a subject and a verb with a tense.
    pub(crate) is_finite: bool,
    /// True if it is no more than the condition of something.
    pub(crate) is_condition: bool,
    /// Its parts.
    pub(crate) parts: Vec<Part>,
}

impl Clause {
    /// The first part of a kind.
    pub(crate) fn part(&self, kind: PartKind) -> Option<&Part> {
        self.parts.iter().find(|part| part.kind == kind)
    }
}

/// Makes the clauses of a report.
pub(crate) struct Clauses<'a> {
    all: &'a Annotations,
    /// The words of the report.
    pub(crate) tree: Tree<'a>,
    mentions: Vec<Option<MentionId>>,
    chains: Vec<Option<ChainId>>,
    quotes: Vec<Vec<QuoteId>>,
    /// Words of phrases for whoever says something.
    speaking: Vec<bool>,
}

impl<'a> Clauses<'a> {
    pub(crate) fn new(report: &'a Report, all: &'a Annotations) -> Clauses<'a> {
        let mut speaking = vec![false; all.words.len()];
        let of_speakers = all.quotes.iter().filter_map(|quote| quote.speaker);
        of_speakers.flat_map(|speaker| all.words_in(speaker)).for_each(|word| speaking[word] = true);
        Clauses {
            all,
            tree: Tree::new(&all.words, &report.text),
            mentions: all.mentions_by_word(),
            chains: all.chains_by_mention(),
            quotes: all.quotes_by_word(),
            speaking,
        }
    }

    /// The clause that a word heads or stands in; what is begun, planned or to be done
    /// ("is to publish") is told with the verb above it.
    pub(crate) fn of(&self, word: usize) -> Option<Clause> {
        let mut predicate = self.tree.predicate(word);
        for _ in 0..DEPTH {
            match self.tree.head(predicate) {
                Some(above) if self.tree.is(predicate, "xcomp") => predicate = self.tree.predicate(above),
                _ => break,
            }
        }
        let (parts, is_finite) = self.parts(predicate, 0)?;
        let n_words: usize = parts.iter().flat_map(|part| &part.spans).map(|&span| self.all.words_in(span).len()).sum();
        let above = std::iter::successors(Some(predicate), |&word| self.tree.head(word));
        let is_condition = above.take(DEPTH).any(|word| self.is_condition(word));
        (n_words <= CLAUSE).then_some(Clause { predicate, is_finite, is_condition, parts })
    }

    /// The noun phrase of a word, with what belongs to it and without what is `left_out`.
    pub(crate) fn phrase(&self, word: usize, left_out: &[Span]) -> Option<Vec<Span>> {
        let is_out = |word: usize| left_out.iter().any(|span| span.covers(self.tree.words[word].span));
        (0..3u8).find_map(|strictness| {
            let skip = |child: usize| is_out(child) || self.is_added(child, strictness);
            let words = self.tree.subtree(word, skip);
            (words.len() <= PART).then(|| self.runs(words))
        })
    }

    /// True for a noun that counts none: "no trains", "nobody".
    pub(crate) fn counts_none(&self, noun: usize) -> bool {
        let is_none = |word: usize| lexicon::NEGATING_SUBJECTS.has(&self.tree.lower(word));
        is_none(noun) || self.tree.children_by(noun, "det").any(is_none)
    }

    /// True if some of the words are those of somebody who speaks: "I", "our", "you".
    pub(crate) fn is_spoken(&self, spans: &[Span]) -> bool {
        let mut words = spans.iter().flat_map(|&span| self.all.words_in(span));
        words.any(|word| lexicon::SPEAKER_WORDS.has(&self.tree.lower(word)))
    }

    /// Words of the report for a line.
    pub(crate) fn piece(&self, report: ReportId, span: Span) -> Piece {
        let first = self.all.words_in(span).next();
        let begins = first.is_some_and(|word| {
            let found = &self.all.words[word];
            let sentence = self.all.parse.sentences[found.sentence as usize].span;
            let is_first =
                self.all.words_in(sentence).find(|&word| self.tree.words[word].upos != "PUNCT") == Some(word);
            let rest = found.span.of(self.tree.text).chars().skip(1);
            // "The", "A" and "Nineteen", not "NATO", "I" or a name.
            is_first
                && found.upos != "PROPN"
                && found.xpos != "PRP"
                && rest.clone().all(|letter| !letter.is_uppercase())
        });
        let is_name = first.is_some_and(|word| {
            self.mentions[word].is_some_and(|id| {
                let mention = &self.all.mentions[id];
                mention.form == MentionForm::Name && mention.core.covers(self.all.words[word].span)
            })
        });
        Piece::Words { cite: Cite { report, span }, is_lowered: begins && !is_name }
    }

    fn parts(&self, predicate: usize, depth: usize) -> Option<(Vec<Part>, bool)> {
        let tree = &self.tree;
        if depth > DEPTH || !matches!(tree.words[predicate].upos.as_str(), "VERB" | "ADJ" | "NOUN" | "PROPN" | "AUX") {
            return None;
        }
        let (verb, has_tense) = self.verb(predicate);
        let mut parts =
            vec![Part { kind: PartKind::Verb, head: predicate, spans: verb, is_named: false, is_quoted: false }];
        let mut subject = None;
        if depth == 0 {
            subject = Some(self.subject(predicate)?);
        }
        let mut late = Vec::new();
        let mut n_obliques = 0;
        let is_linked = tree.child(predicate, "cop").is_some();
        for &child in tree.children(predicate) {
            let relation = tree.words[child].relation.as_str();
            let kind = match relation.split(':').next().unwrap_or(relation) {
                "obj" | "iobj" => PartKind::Object,
                "xcomp" | "ccomp" => PartKind::Complement,
                "obl" if self.is_beside(child) => continue,
                "obl" => PartKind::Oblique,
                "advmod" if child > predicate && self.is_alone(child) => PartKind::Oblique,
                "advcl" if self.is_condition(child) => PartKind::Condition,
                // What happens to the verb's own clause is told by it alone.
                "nsubj" if depth > 0 && child > predicate => PartKind::Object,
                _ => continue,
            };
            let found = match kind {
                PartKind::Complement => Some((self.complement(child, predicate, depth)?, false)),
                PartKind::Condition => Some((self.whole(child, None)?, false)),
                PartKind::Object => Some(self.filled(child, None, self.owner(predicate))?),
                _ if n_obliques == OBLIQUES => None,
                _ => self.oblique(child).map(|spans| (spans, false)),
            };
            let is_told = |_: &(Vec<Span>, bool)| kind != PartKind::Oblique || self.is_told_with(child, predicate);
            let Some((spans, is_named)) = found.filter(is_told) else { continue };
            if kind == PartKind::Oblique && child > predicate && !self.follows(&spans, &parts) {
                continue;
            }
            n_obliques += usize::from(kind == PartKind::Oblique);
            // "The dam had failed, he said": what is said stands between marks of its own.
            let is_quoted = kind == PartKind::Complement && self.is_quoted(child, predicate);
            let part = Part { kind, head: child, is_named, is_quoted, spans };
            // "On Tuesday, the ferry sank" is read as "the ferry sank on Tuesday", and "the
            // ferry sank, a witness said" as "a witness said the ferry sank".
            let is_before = child < predicate
                && !is_linked
                && matches!(kind, PartKind::Oblique | PartKind::Complement | PartKind::Condition);
            if is_before { late.push(part) } else { parts.push(part) }
        }
        parts.sort_by_key(|part| part.head);
        if let Some(part) = subject.clone() {
            // "There were two people", "the fire was fought": the subject stands where it stood.
            let after = part.head > predicate && !part.is_named && tree.child(predicate, "expl").is_some();
            let place =
                if after { parts.iter().position(|other| other.head == predicate).map_or(0, |at| at + 1) } else { 0 };
            parts.insert(place, part);
        }
        parts.extend(late);
        Some((parts, has_tense && subject.is_some()))
    }

    /// The subject of a predicate; nothing if nobody knows who or what is meant.
    fn subject(&self, predicate: usize) -> Option<Part> {
        let head = self.tree.subject(predicate)?;
        // "the board, which found a fault": what the board did is no part of its name.
        let (spans, is_named) = self.filled(head, Some(predicate), None)?;
        let is_open = |word: usize| {
            matches!(self.tree.words[word].xpos.as_str(), "WDT" | "WP") && self.tree.predicate(word) == predicate
        };
        if spans.iter().any(|&span| self.all.words_in(span).any(is_open)) {
            return None;
        }
        Some(Part { kind: PartKind::Subject, head, spans, is_named, is_quoted: false })
    }

    /// The phrase of a word, of a pronoun the name of the one it means, and whether that is
    /// so; nothing for a pronoun that says nothing without what stands before it. What is
    /// the `owner`'s, of whom the clause is told, is still theirs: "lowered its rate".
    fn filled(&self, word: usize, outside: Option<usize>, owner: Option<ChainId>) -> Option<(Vec<Span>, bool)> {
        match self.tree.words[word].xpos.as_str() {
            // What "it" means is known too seldom where it is not told of.
            "PRP" if self.is_thing(word) && !self.tree.is(word, "nsubj") => None,
            "PRP" if !self.tree.is(word, "expl") => self.name(word).map(|name| (vec![name], true)),
            "DT" | "WDT" | "WP" | "WRB" => None,
            _ => self.owned(word, outside, owner),
        }
    }

    /// True for a pronoun of a thing.
    fn is_thing(&self, word: usize) -> bool {
        self.tree.words[word].lemma.to_lowercase() == IT
    }

    /// The phrase of a noun without the pronoun of whom it belongs to, if that is not the
    /// `owner`, or the name of the one it means.
    fn owned(&self, word: usize, outside: Option<usize>, owner: Option<ChainId>) -> Option<(Vec<Span>, bool)> {
        let is_pronoun = |&child: &usize| self.tree.words[child].xpos == "PRP$";
        let whose: Vec<usize> = self.tree.children_by(word, "nmod:poss").filter(is_pronoun).collect();
        // "Her husband" is nobody's without her, but he may have a name.
        if let Some(name) = self.name(word).filter(|_| !whose.is_empty()) {
            return Some((vec![name], true));
        }
        let is_of_others = |&pronoun: &usize| {
            (owner.is_none() || self.chain(pronoun) != owner)
                && self.tree.words.get(pronoun + 1).is_none_or(|next| next.lemma != "own")
        };
        let of_others: Vec<usize> = whose.into_iter().filter(is_of_others).collect();
        // "Heard voice": one thing cannot stand without what tells whose it is.
        if !of_others.is_empty() && self.tree.words[word].xpos == "NN" {
            return None;
        }
        let left_out = self.tree.children_by(word, "case").chain(of_others).chain(outside);
        let left_out: Vec<Span> = left_out.map(|word| self.tree.words[word].span).collect();
        self.phrase(word, &left_out).map(|spans| (spans, false))
    }

    /// Of whom a clause is told, where a noun and no pronoun says so.
    fn owner(&self, predicate: usize) -> Option<ChainId> {
        self.chain(self.tree.subject(predicate)?)
    }

    /// The chain of the mention that a word is part of.
    pub(crate) fn chain(&self, word: usize) -> Option<ChainId> {
        self.chains[self.mentions[word]?.index()]
    }

    /// The name of the one that a word means, the fullest that the report gives.
    pub(crate) fn name(&self, word: usize) -> Option<Span> {
        let chain = &self.all.chains[self.chain(word)?];
        let names = chain.mentions.iter().map(|&id| &self.all.mentions[id]).filter(|one| one.form == MentionForm::Name);
        let is_named_kind = |kind: EntityKind| !matches!(kind, EntityKind::Unknown);
        let fullest = names
            .filter(|one| is_named_kind(one.kind))
            .max_by_key(|one| (one.core.len().min(40), std::cmp::Reverse(one.core.start)));
        fullest.map(|one| one.core)
    }

    /// The predicate with all that is part of it, and whether that has a tense.
    fn verb(&self, predicate: usize) -> (Vec<Span>, bool) {
        let tree = &self.tree;
        let belongs = |child: usize| {
            ["aux", "cop", "compound:prt", "expl"].iter().any(|relation| tree.is(child, relation))
                || tree.negation(predicate) == Some(child)
                || tree.words[child].xpos == "TO"
                || tree.is(child, "advmod") && child < predicate && self.is_alone(child)
        };
        let mut words: Vec<usize> = tree.children(predicate).iter().copied().filter(|&child| belongs(child)).collect();
        let is_bare = !words.iter().any(|&word| tree.is(word, "aux"));
        // "was questioned and released": the auxiliary stands with the first verb.
        if is_bare && tree.is(predicate, "conj") && matches!(tree.words[predicate].xpos.as_str(), "VBN" | "VB" | "VBG")
        {
            words
                .extend(tree.head(predicate).into_iter().flat_map(|first| tree.auxiliaries(first).collect::<Vec<_>>()));
        }
        let has_tense = |&word: &usize| matches!(tree.words[word].xpos.as_str(), "VBD" | "VBZ" | "VBP" | "MD");
        words.push(predicate);
        words.sort_unstable();
        let is_told = words.iter().any(has_tense);
        if tree.words[predicate].upos != "VERB" && tree.child(predicate, "cop").is_some() {
            let skip = |child: usize| {
                child != predicate
                    && tree.head(child) == Some(predicate)
                    && !["det", "amod", "compound", "flat", "nummod", "case", "nmod"]
                        .iter()
                        .any(|relation| tree.is(child, relation))
                    || self.is_added(child, 1)
            };
            words.extend(tree.subtree(predicate, skip));
            words.sort_unstable();
            words.dedup();
        }
        (self.runs(words), is_told)
    }

    /// True for an adverb of one word that hedges or belongs to the verb: "reportedly",
    /// "again"; not for one that joins sentences ("however").
    fn is_alone(&self, word: usize) -> bool {
        let is_leaf = self.tree.children(word).iter().all(|&child| self.tree.words[child].upos == "PUNCT");
        let is_joining = self.tree.words[word].xpos == "WRB" || lexicon::JOINING_ADVERBS.has(&self.tree.lower(word));
        let is_apart = self.tree.words.get(word + 1).is_some_and(|next| next.span.of(self.tree.text) == ",");
        let is_of_mark = self.tree.words.get(word + 1).is_some_and(|_| self.tree.is(word + 1, "mark"));
        is_leaf && !is_joining && !is_apart && !is_of_mark
    }

    fn is_condition(&self, clause: usize) -> bool {
        let mark = self.tree.child(clause, "mark").map(|mark| self.tree.lower(mark));
        mark.is_some_and(|mark| lexicon::CONDITION_MARKS.has(&mark))
    }

    /// What a predicate is completed by: all of it if it is short; else nothing can be told.
    fn complement(&self, word: usize, above: usize, depth: usize) -> Option<Vec<Span>> {
        let subject = self.tree.subject(above).and_then(|subject| self.chain(subject));
        if let Some(whole) = self.whole(word, subject) {
            return Some(whole);
        }
        // "to" belongs to the verb.
        let is_that = |&mark: &usize| self.tree.words[mark].xpos != "TO";
        let mark = self.tree.child(word, "mark").filter(is_that).map(|mark| self.tree.words[mark].span);
        if self.tree.child(word, "nsubj").is_some() {
            return None;
        }
        let (parts, _) = self.parts(word, depth + 1)?;
        Some(mark.into_iter().chain(parts.into_iter().flat_map(|part| part.spans)).collect())
    }

    /// All words below a word, if they are few and have no pronoun but for the one that
    /// the clause is told of.
    fn whole(&self, word: usize, known: Option<ChainId>) -> Option<Vec<Span>> {
        let words = self.tree.subtree(word, |child| self.is_added(child, 0));
        let is_known = |&word: &usize| {
            let found = &self.tree.words[word];
            let is_pronoun = found.upos == "PRON" && matches!(found.xpos.as_str(), "PRP" | "DT");
            !is_pronoun || self.tree.is(word, "expl") || known.is_some() && self.chain(word) == known
        };
        (words.len() <= INNER && words.iter().all(is_known)).then(|| self.runs(words))
    }

    /// True for what is said between quotation marks by whom a verb outside of them tells of.
    fn is_quoted(&self, word: usize, predicate: usize) -> bool {
        let is_direct = |quote: &&QuoteId| self.all.quotes[**quote].form == QuoteForm::Direct;
        let mut quotes = self.quotes[word].iter().filter(is_direct);
        quotes.any(|quote| !self.quotes[predicate].contains(quote))
    }

    /// True for a noun behind a comma that is no time and has no preposition: ", the first
    /// time that they met".
    fn is_beside(&self, word: usize) -> bool {
        let own = self.tree.words[word].span;
        self.is_set_off(word) && self.tree.child(word, "case").is_none() && self.all.time_at(own).is_none()
    }

    /// True if what stands before the words is part of the clause: in "127 people, including
    /// 31 from a care home" it is not, and they may belong to what is left out.
    fn follows(&self, spans: &[Span], parts: &[Part]) -> bool {
        let first = spans.first().and_then(|&span| self.all.words_in(span).next());
        let before = first.and_then(|first| (0..first).rev().find(|&word| self.tree.words[word].upos != "PUNCT"));
        before.is_some_and(|word| parts.iter().any(|part| part.touches(self.tree.words[word].span)))
    }

    /// False for who says it, and when: that is no part of what is told.
    fn is_told_with(&self, word: usize, predicate: usize) -> bool {
        let is_outside = self.quotes[predicate].iter().any(|quote| !self.quotes[word].contains(quote));
        !self.speaking[word] && !is_outside
    }

    /// What is said in the words of which a word is one.
    pub(crate) fn quotes_at(&self, word: usize) -> &[QuoteId] {
        &self.quotes[word]
    }

    /// The span of a phrase from the article or pronoun that stands before its noun on:
    /// "the eastern pier", "her left thigh".
    pub(crate) fn with_article(&self, span: Span) -> Span {
        let tree = &self.tree;
        let words = self.all.words_in(span);
        let noun = tree.head_among(words.clone()).filter(|&head| tree.words[head].upos != "PRON");
        let before = noun.and_then(|noun| {
            let article = ["det", "nmod:poss"].iter().find_map(|relation| tree.child(noun, relation))?;
            let below = tree.subtree(noun, |_| false);
            let is_near = article < words.start
                && words.start - article <= ARTICLE
                && (article..words.start).all(|word| below.contains(&word));
            (is_near && tree.children(article).is_empty()).then(|| tree.words[article].span.start)
        });
        Span { start: before.unwrap_or(span.start), ..span }
    }

    /// The mention in whose core a word stands, or that it stands before as a title.
    pub(crate) fn mention(&self, word: usize) -> Option<&'a Mention> {
        self.mentions[word].map(|id| &self.all.mentions[id])
    }

    fn oblique(&self, word: usize) -> Option<Vec<Span>> {
        if self.tree.words[word].upos == "PRON" {
            return None;
        }
        self.phrase(word, &[])
    }

    /// True for what only adds to a phrase: the stricter, the more of it.
    fn is_added(&self, word: usize, strictness: u8) -> bool {
        let tree = &self.tree;
        let is = |relations: &[&str]| relations.iter().any(|relation| tree.is(word, relation));
        is(&["parataxis", "discourse", "vocative", "dislocated", "list", "reparandum", "advcl"])
            || !is(&["conj", "flat", "compound"]) && self.is_set_off(word)
            || strictness > 0 && is(&["acl:relcl"])
            || is(&["punct"]) && !self.is_inner_mark(word)
            || strictness > 0 && is(&["acl"])
            || strictness > 1 && is(&["nmod"]) && !tree.is(word, "nmod:poss") && tree.case(word).as_deref() != Some(OF)
    }

    /// True if words that tell which one is meant are left out of a part: of "points that
    /// nobody has settled" the points alone.
    pub(crate) fn is_cut(&self, clause: &Clause, part: &Part) -> bool {
        let tells_which = |child: usize| ["acl", "nmod"].iter().any(|relation| self.tree.is(child, relation));
        !part.is_named
            && self.tree.children(part.head).iter().any(|&child| {
                tells_which(child)
                    && child != clause.predicate
                    && self.tree.words[child].xpos != "PRP$"
                    && !self.is_set_off(child)
                    && !part.touches(self.tree.words[child].span)
            })
    }

    /// True for what stands behind its head after a comma or another mark: ", 49", ", who fled".
    fn is_set_off(&self, word: usize) -> bool {
        let first = self.tree.subtree(word, |_| false).first().copied().unwrap_or(word);
        let is_mark = |at: usize| self.tree.words[at].upos == "PUNCT" && !self.is_inner_mark(at);
        let is_behind = self.tree.head(word).is_some_and(|head| first > head);
        is_behind && (is_mark(first) || first.checked_sub(1).is_some_and(is_mark))
    }

    /// True for a mark inside a word: "right-hand".
    fn is_inner_mark(&self, word: usize) -> bool {
        let (own, text) = (self.tree.words[word].span, self.tree.text);
        let before = text[..own.start as usize].chars().next_back().is_some_and(char::is_alphanumeric);
        let after = text[own.end as usize..].chars().next().is_some_and(char::is_alphanumeric);
        before && after
    }

    fn is_comma(&self, word: usize) -> bool {
        self.tree.words[word].span.of(self.tree.text) == ","
    }

    /// Words as spans: those with nothing but commas and spaces between them are one.
    fn runs(&self, words: Vec<usize>) -> Vec<Span> {
        let is_mark = |word: &usize| self.tree.words[*word].upos == "PUNCT" && !self.is_inner_mark(*word);
        let mut spans: Vec<(Span, usize)> = Vec::new();
        for word in words.into_iter().filter(|word| !is_mark(word)) {
            let own = self.tree.words[word].span;
            match spans.last_mut() {
                Some((span, last)) if (*last + 1..word).all(|between| is_mark(&between) && self.is_comma(between)) => {
                    (*span, *last) = (span.join(own), word);
                }
                _ => spans.push((own, word)),
            }
        }
        spans.into_iter().map(|(span, _)| span).collect()
    }
}
