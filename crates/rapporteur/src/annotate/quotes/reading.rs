//! A report prepared for looking for statements. Begin with [`Reading`].

use crate::annotations::{Annotations, ChainId, EntityKind, Mention, MentionId};
use crate::grammar::Tree;
use crate::marks;
use crate::report::{Report, SectionKind};
use crate::text::Span;
use std::ops::Range;

/// The layers read so far, with what is asked of them often.
pub(super) struct Reading<'a> {
    pub all: &'a Annotations,
    pub tree: Tree<'a>,
    pub report: &'a Report,
    /// What stands between quotation marks in the story, in text order.
    pub segments: Vec<Span>,
    /// For each word, the mention it belongs to.
    pub mention_at: Vec<Option<MentionId>>,
    chain_of: Vec<Option<ChainId>>,
    is_quoted: Vec<bool>,
}

impl<'a> Reading<'a> {
    pub(super) fn new(report: &'a Report, all: &'a Annotations) -> Reading<'a> {
        let tree = Tree::new(&all.words, &report.text);
        let mention_at = all.mentions_by_word();
        let marked = marked_in_story(report).into_iter();
        let segments: Vec<Span> = marked.map(|segment| without_label(report, all, &mention_at, segment)).collect();
        let mut is_quoted = vec![false; all.words.len()];
        for &segment in &segments {
            all.words_in(segment).for_each(|word| is_quoted[word] = true);
        }
        let chain_of = all.chains_by_mention();
        Reading { all, tree, report, segments, mention_at, chain_of, is_quoted }
    }

    /// True if the word stands between quotation marks.
    pub(super) fn is_quoted(&self, word: usize) -> bool {
        self.is_quoted[word]
    }

    pub(super) fn mention(&self, word: usize) -> Option<&'a Mention> {
        self.mention_at[word].map(|id| &self.all.mentions[id])
    }

    pub(super) fn chain(&self, word: usize) -> Option<ChainId> {
        self.chain_of[self.mention_at[word]?.0 as usize]
    }

    /// The words of the sentence that a word stands in.
    pub(super) fn sentence(&self, word: usize) -> Range<usize> {
        self.all.parse.sentences[self.all.words[word].sentence as usize].tokens()
    }

    pub(super) fn lemma(&self, word: usize) -> String {
        self.all.words[word].lemma.to_lowercase()
    }

    /// The main subject of a sentence if it is a person, or of "she said: “…”"
    /// the subject outside the marks.
    pub(super) fn person(&self, sentence: usize) -> Option<usize> {
        let words = self.all.parse.sentences[sentence].tokens();
        let root = words.clone().find(|&word| self.tree.head(word).is_none())?;
        let main = self.tree.subject(root).filter(|&subject| !self.is_quoted(subject));
        let is_person =
            |word: &usize| self.chain(*word).is_some_and(|chain| self.all.chains[chain].kind == EntityKind::Person);
        let is_outside = |word: &usize| self.tree.is(*word, "nsubj") && !self.is_quoted(*word) && is_person(word);
        main.or_else(|| words.clone().find(is_outside).filter(|_| self.is_quoted(root))).filter(is_person)
    }

    /// What negates a verb, on the same side of the quotation marks as the verb.
    pub(super) fn negation(&self, word: usize) -> Option<usize> {
        self.tree.negation(word).filter(|&at| self.is_quoted(at) == self.is_quoted(word))
    }

    pub(super) fn is_punctuation(&self, word: usize) -> bool {
        self.all.words[word].upos == "PUNCT"
    }

    /// Index of the section that begins at or before the byte.
    pub(super) fn section(&self, byte: u32) -> usize {
        self.report.sections.partition_point(|section| section.span.start <= byte).saturating_sub(1)
    }

    pub(super) fn is_heading(&self, word: usize) -> bool {
        let section = self.section(self.all.words[word].span.start);
        self.report.sections.get(section).is_some_and(|section| section.kind != SectionKind::Paragraph)
    }

    /// Number of words between a word and a passage; 0 if they touch.
    pub(super) fn distance(&self, word: usize, segment: Span) -> usize {
        let words = self.all.words_in(segment);
        if word < words.start { words.start - word - 1 } else { word.saturating_sub(words.end) }
    }

    /// The runs of neighbouring words, punctuation at their ends left out;
    /// runs of nothing but a conjunction are dropped.
    pub(super) fn runs(&self, words: &[usize]) -> Vec<Span> {
        let mut runs: Vec<&[usize]> = words.chunk_by(|a, b| a + 1 == *b).collect();
        runs.retain(|run| {
            run.iter().any(|&word| !self.is_punctuation(word) && !matches!(self.all.words[word].upos.as_str(), "CCONJ"))
        });
        runs.into_iter().map(|run| self.tree.span(run)).collect()
    }
}

/// "“LOPEZ: It is safe.": a paragraph of a transcript without the name that it
/// begins with, which its speaker does not say.
fn without_label(report: &Report, all: &Annotations, mention_at: &[Option<MentionId>], segment: Span) -> Span {
    let is_first = || {
        let section = report.sections.partition_point(|section| section.span.start <= segment.start).checked_sub(1);
        let before = |at: usize| Span { start: report.sections[at].span.start, end: segment.start };
        section.is_some_and(|at| before(at).of(&report.text).chars().all(|c| !c.is_alphanumeric()))
    };
    let names = |mention: &&Mention| mention.core.start == segment.start && mention.kind == EntityKind::Person;
    let mention = mention_at.get(all.words_in(segment).start).copied().flatten().map(|id| &all.mentions[id]);
    let label = mention.filter(names).filter(|_| is_first());
    let said = label.and_then(|label| {
        let rest = Span { start: label.core.end, end: segment.end.max(label.core.end) };
        let after = rest.of(&report.text).strip_prefix(':')?.trim_start();
        Some(Span { start: rest.end - after.len() as u32, end: rest.end })
    });
    said.filter(|said| !said.is_empty()).unwrap_or(segment)
}

fn marked_in_story(report: &Report) -> Vec<Span> {
    let in_story = |span: &Span| {
        let at = report.sections.partition_point(|section| section.span.end <= span.start);
        report.sections[at..]
            .iter()
            .take_while(|section| section.span.start < span.end)
            .any(|section| section.kind.is_story())
    };
    marks::quoted(&report.text).into_iter().filter(in_story).collect()
}
