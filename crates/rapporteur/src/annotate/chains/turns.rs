//! Who says what stands between quotation marks, as far as chains need to know: who says "I"
//! there, and that who asks and who answers are two. Begin with [`find`].

use super::{Joined, is_other_noun, pronoun_gender};
use crate::annotations::{Annotations, MentionForm};
use crate::english::I;
use crate::lexicon;
use crate::marks;
use crate::pronouns;
use crate::report::Report;
use crate::speaker_labels::{self, Label};
use crate::text::{Id, Span};
use std::collections::BTreeSet;
use std::ops::Range;

/// A passage between quotation marks beside which a verb of saying stands with its subject.
struct Turn {
    passage: usize,
    verb: usize,
    /// The mention of who says it.
    speaker: usize,
    asks: bool,
}

/// The passages of a report whose speakers stand beside them, in text order.
pub(super) struct Turns {
    turns: Vec<Turn>,
}

/// "KLINT: Where is the mayor?": a paragraph with the mention of who speaks there.
pub(super) struct Line {
    speaker: usize,
    /// The last word of the speaker's name, in lower case.
    name: String,
    /// What follows the colon.
    said: Span,
}

/// The lines of a report that begin with a mention and a colon, in text order.
pub(super) fn lines(report: &Report, all: &Annotations, joined: &Joined) -> Vec<Line> {
    let line = |label: Label| {
        let speaker = joined.by_word[label.head()]?.index();
        let name = joined.tree.lower(label.head());
        let start = joined.tree.words[label.colon].span.end;
        Some(Line { speaker, name, said: Span { start, end: report.sections[label.section].span.end } })
    };
    speaker_labels::find(report, all, joined.tree).into_iter().filter_map(line).collect()
}

/// True if a mention stands in what somebody of the chain says in a line and is none of their
/// words for themselves: "KLINT: Where is the mayor?".
pub(super) fn is_of_line(joined: &Joined, speaker: usize, mention: usize) -> bool {
    let core = joined.mentions[mention].core;
    let at = joined.lines.partition_point(|line| line.said.start <= core.start);
    let Some(line) = at.checked_sub(1).map(|at| &joined.lines[at]).filter(|line| line.said.covers(core)) else {
        return false;
    };
    joined.is_joined(line.speaker, speaker) && !pronouns::is_of_speaker(&joined.core(mention).to_lowercase())
}

/// True if both chains begin lines, and with other names.
pub(super) fn are_two_speakers(joined: &Joined, one: usize, other: usize) -> bool {
    let names = |mention: usize| {
        let lines = joined.lines.iter().filter(move |line| joined.is_joined(line.speaker, mention));
        lines.map(|line| line.name.as_str()).collect::<BTreeSet<&str>>()
    };
    let (one, other) = (names(one), names(other));
    !one.is_empty() && !other.is_empty() && one.is_disjoint(&other)
}

/// A verb of saying stands no further from its passage than this many words.
const FARTHEST: usize = 8;

/// Every passage beside which a verb of saying stands with its subject.
pub(super) fn find(joined: &Joined) -> Turns {
    let turn = |passage: usize| {
        let segment = joined.quoted[passage];
        let (verb, speaker) = after(joined, segment).or_else(|| before(joined, segment))?;
        Some(Turn { passage, verb, speaker, asks: segment.of(joined.tree.text).ends_with('?') })
    };
    Turns { turns: (0..joined.quoted.len()).filter_map(turn).collect() }
}

impl Turns {
    /// Who says the passage that this "I" or "my" stands in.
    pub(super) fn own_speaker(&self, joined: &Joined, mention: usize) -> Option<usize> {
        let core = joined.mentions[mention].core;
        let is_self = lexicon::PRONOUNS.value(&joined.core(mention).to_lowercase()) == Some(I);
        let passage = marks::holding(&joined.quoted, core).filter(|_| is_self)?;
        let at = self.turns.binary_search_by_key(&passage, |turn| turn.passage).ok()?;
        // Somebody else may speak between marks inside the passage.
        let before = Span { start: joined.quoted[passage].start, end: core.start };
        let is_inner = before.of(joined.tree.text).contains(['"', '“', '‘', '«', '„']);
        let is_one = |speaker: &usize| joined.tree.words[joined.mentions[*speaker].head as usize].xpos != "NNS";
        Some(self.turns[at].speaker).filter(is_one).filter(|_| !is_inner)
    }

    /// "“I sold it,” Lund said. “To whom?” asked the judge. “To a friend,” he replied.": who spoke
    /// before the question that "he" answers.
    pub(super) fn asked(&self, joined: &Joined, mention: usize) -> Option<usize> {
        let at = self.of_speaker(mention).filter(|_| joined.mentions[mention].form == MentionForm::Pronoun)?;
        pronoun_gender(&joined.core(mention).to_lowercase())?;
        let [spoke, asker, own] = self.turns.get(at.checked_sub(2)?..=at)? else { return None };
        let are_near = is_one_paragraph(joined, spoke, own);
        let is_asker = asker.asks && !spoke.asks && !joined.is_joined(spoke.speaker, asker.speaker);
        let is_told = joined.mentions[asker.speaker].form != MentionForm::Pronoun;
        (are_near && is_asker && is_told && !own.asks && !says_more(joined, own)).then_some(spoke.speaker)
    }

    /// "said the landlord. “…,” said the tenant", "“Nothing?” asked the lawyer": true if the one
    /// described is not who spoke just before: one of them asks, or neither has a name.
    pub(super) fn are_two(&self, joined: &Joined, later: usize, earlier: usize) -> bool {
        let Some(at) = self.of_speaker(later).filter(|&at| at > 0) else { return false };
        let (before, own) = (&self.turns[at - 1], &self.turns[at]);
        let is_nominal = joined.mentions[later].form == MentionForm::Nominal;
        let is_named =
            || joined.members(earlier).iter().any(|&member| joined.mentions[member].form == MentionForm::Name);
        is_nominal
            && joined.is_joined(before.speaker, earlier)
            && is_one_paragraph(joined, before, own)
            && is_other_noun(joined, later, earlier)
            && !says_more(joined, own)
            && (own.asks || before.asks || !is_named())
    }

    fn of_speaker(&self, mention: usize) -> Option<usize> {
        self.turns.iter().position(|turn| turn.speaker == mention)
    }
}

/// "added", "went on": the verb says that one who spoke before says more.
fn says_more(joined: &Joined, turn: &Turn) -> bool {
    lexicon::GOING_ON_VERBS.has(&joined.tree.words[turn.verb].lemma.to_lowercase())
}

fn is_one_paragraph(joined: &Joined, earlier: &Turn, later: &Turn) -> bool {
    let between = Span { start: joined.quoted[earlier.passage].start, end: joined.quoted[later.passage].start };
    !between.of(joined.tree.text).contains('\n')
}

/// The words of a passage.
fn words_in(joined: &Joined, segment: Span) -> Range<usize> {
    let words = joined.tree.words;
    let start = words.partition_point(|word| word.span.start < segment.start);
    start..words.partition_point(|word| word.span.start < segment.end)
}

/// "“…,” said Lopez", "“…,” Lopez said": the verb that follows a passage, and who says it.
fn after(joined: &Joined, segment: Span) -> Option<(usize, usize)> {
    let tree = joined.tree;
    let end = words_in(joined, segment).end;
    let is_mark = |at: &usize| tree.words[*at].upos == "PUNCT";
    let first = (end..tree.words.len().min(end + FARTHEST)).find(|at| !is_mark(at))?;
    let between = Span { start: segment.end, end: tree.words[first].span.start };
    let near = first..tree.words.len().min(first + FARTHEST);
    let verb =
        near.take_while(|at| tree.words[*at].sentence == tree.words[first].sentence).find(|&at| says(joined, at))?;
    let is_first = |mention: &usize| joined.mentions[*mention].span.start == tree.words[first].span.start;
    let beside = || (first..verb).find_map(|at| joined.at_head(at).filter(is_first));
    let speaker = subject(joined, verb).or_else(beside)?;
    let begins = joined.mentions[speaker].span.start.min(tree.words[verb].span.start);
    let is_next = begins <= tree.words[first].span.start;
    (is_next && !between.of(tree.text).contains('\n')).then_some((verb, speaker))
}

/// "Lopez said: “…”": the nearest verb before a passage in its sentence, and who says it.
fn before(joined: &Joined, segment: Span) -> Option<(usize, usize)> {
    let tree = joined.tree;
    let start = words_in(joined, segment).start;
    let sentence = tree.words.get(start)?.sentence;
    let is_own = |at: &usize| tree.words[*at].sentence == sentence;
    let mut near = (start.saturating_sub(FARTHEST)..start).rev().filter(is_own);
    let verb = near.find(|&at| says(joined, at))?;
    let leads = (verb + 1..start).any(|at| matches!(tree.form(at), "," | ":"));
    subject(joined, verb).filter(|_| leads).map(|speaker| (verb, speaker))
}

/// True for a verb of saying outside of quotation marks.
fn says(joined: &Joined, word: usize) -> bool {
    let lemma = joined.tree.words[word].lemma.to_lowercase();
    let is_verb = joined.tree.words[word].upos == "VERB";
    let is_quoted = marks::holding(&joined.quoted, joined.tree.words[word].span).is_some();
    is_verb && !is_quoted && (lexicon::CUE_VERBS.has(&lemma) || lexicon::MANNER_VERBS.has(&lemma))
}

/// The mention that is the subject of a verb, outside of quotation marks; "said the girl": what
/// follows at once, if the tree gives the verb no subject there.
fn subject(joined: &Joined, verb: usize) -> Option<usize> {
    let tree = joined.tree;
    let is_passive = tree.children_by(verb, "nsubj").any(|child| tree.is(child, "nsubj:pass"));
    let is_outside = |mention: &usize| !joined.is_quoted(*mention);
    let own = tree.child(verb, "nsubj").and_then(|head| joined.at_head(head)).filter(is_outside);
    let end = tree.words.len().min(verb + FARTHEST);
    let starts = |mention: &usize| {
        tree.words.get(verb + 1).is_some_and(|next| next.span.start == joined.mentions[*mention].span.start)
    };
    let next = || (verb + 1..end).find_map(|at| joined.at_head(at).filter(starts)).filter(is_outside);
    own.or_else(next).filter(|_| !is_passive)
}
