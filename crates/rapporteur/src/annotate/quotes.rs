//! Who said what: source, cue and content. Begin with [`find`].
//! A cue is found first, by its verb, noun or "according to"; then what was
//! said, between quotation marks or in the clause that the cue governs.

use crate::annotations::{Annotations, ChainId, MentionId, Quote, QuoteForm, Stance};
use crate::grammar::Tree;
use crate::lexicon;
use crate::marks;
use crate::report::Report;
use crate::text::Span;

/// All quotes in text order.
pub(super) fn find(report: &Report, all: &Annotations) -> Vec<Quote> {
    let reading = Reading::new(report, all);
    let cues = cues(&reading);
    let owners = owners(&reading, &cues);
    let mut quotes: Vec<Quote> = Vec::new();
    for (number, cue) in cues.iter().enumerate() {
        let segments: Vec<Span> =
            reading.segments.iter().zip(&owners).filter(|pair| *pair.1 == Some(number)).map(|pair| *pair.0).collect();
        quotes.extend(quote(&reading, cue, &segments));
    }
    quotes.sort_by_key(|quote| quote.extent());
    join_split(&reading, &mut quotes);
    unowned(&reading, &owners, &mut quotes);
    quotes.sort_by_key(|quote| quote.extent());
    quotes
}

struct Reading<'a> {
    all: &'a Annotations,
    tree: Tree<'a>,
    /// What stands between quotation marks in the story.
    segments: Vec<Span>,
    report: &'a Report,
    mention_at: Vec<Option<MentionId>>,
}

impl<'a> Reading<'a> {
    fn new(report: &'a Report, all: &'a Annotations) -> Reading<'a> {
        let tree = Tree::new(&all.words, &report.text);
        let in_story =
            |span: &Span| report.sections.iter().any(|section| section.kind.is_story() && section.span.overlaps(*span));
        let segments = marks::quoted(&report.text).into_iter().filter(in_story).collect();
        Reading { all, tree, segments, report, mention_at: all.mentions_by_word() }
    }

    fn is_quoted(&self, word: usize) -> bool {
        self.segments.iter().any(|segment| segment.covers(self.all.words[word].span))
    }

    fn section(&self, byte: u32) -> usize {
        self.report.sections.partition_point(|section| section.span.start <= byte).saturating_sub(1)
    }

    /// The span with the mark that closes a quotation ending with it.
    fn with_closing_mark(&self, span: Span) -> Span {
        let opens_inside = self.segments.iter().any(|segment| span.start < segment.start && segment.end == span.end);
        let mark = self.report.text[span.end as usize..].chars().next().filter(|c| matches!(c, '”' | '"' | '’' | '»'));
        match mark {
            Some(mark) if opens_inside => Span { start: span.start, end: span.end + mark.len_utf8() as u32 },
            _ => span,
        }
    }

    /// Number of words between two places; 0 if they touch.
    fn distance(&self, cue: usize, segment: Span) -> usize {
        let words = self.all.words_in(segment);
        if cue < words.start { words.start - cue - 1 } else { cue.saturating_sub(words.end) }
    }
}

/// Words that show that something is said.
struct Cue {
    /// Index of the main word.
    word: usize,
    span: Span,
    speaker: Option<usize>,
    stance: Stance,
    /// Head of the clause that gives what was said, if one is governed.
    content: Option<usize>,
    rule: &'static str,
}

fn cues(reading: &Reading) -> Vec<Cue> {
    (0..reading.all.words.len())
        .filter_map(|word| verb_cue(reading, word).or_else(|| according_to(reading, word)))
        .collect()
}

fn verb_cue(reading: &Reading, word: usize) -> Option<Cue> {
    let tree = &reading.tree;
    let entry = &tree.words[word];
    if entry.upos != "VERB" {
        return None;
    }
    let lemma = entry.lemma.to_lowercase();
    let particle = tree.child(word, "compound:prt");
    let phrasal = particle.map(|particle| format!("{lemma} {}", tree.lower(particle)));
    let value = phrasal
        .as_deref()
        .and_then(|phrase| lexicon::CUE_VERBS.value(phrase))
        .or_else(|| lexicon::CUE_VERBS.value(&lemma))?;
    let mut stance = stance(value)?;
    if tree.negation(word).is_some() && matches!(stance, Stance::Says | Stance::Confirms | Stance::Suggests) {
        stance = Stance::Withholds;
    }
    let is_passive = tree.child(word, "aux:pass").is_some() || tree.child(word, "nsubj:pass").is_some();
    let speaker = if is_passive { passive_speaker(tree, word) } else { tree.subject(word) };
    let span = particle.map_or(entry.span, |particle| {
        if particle == word + 1 { entry.span.join(tree.words[particle].span) } else { entry.span }
    });
    let content = content_clause(tree, word, stance);
    Some(Cue { word, span, speaker, stance, content, rule: if is_passive { "passive-cue" } else { "cue-verb" } })
}

fn passive_speaker(tree: &Tree, word: usize) -> Option<usize> {
    tree.children_by(word, "obl")
        .find(|&child| tree.is(child, "obl:agent") || tree.case(child).as_deref() == Some("by"))
}

fn stance(value: &str) -> Option<Stance> {
    Some(match value {
        "says" => Stance::Says,
        "claims" => Stance::Claims,
        "suggests" => Stance::Suggests,
        "confirms" => Stance::Confirms,
        "denies" => Stance::Denies,
        "warns" => Stance::Warns,
        "promises" => Stance::Promises,
        "demands" => Stance::Demands,
        "asks" => Stance::Asks,
        "expects" => Stance::Expects,
        "withholds" => Stance::Withholds,
        _ => return None,
    })
}

/// The clause a cue governs: its complement, or the clause that it interrupts
/// or follows ("The road is closed, police said").
fn content_clause(tree: &Tree, cue: usize, stance: Stance) -> Option<usize> {
    if let Some(clause) = tree.child(cue, "ccomp") {
        return Some(clause);
    }
    if tree.is(cue, "parataxis") {
        return tree.head(cue);
    }
    let parataxis = tree
        .children_by(cue, "parataxis")
        .find(|&child| matches!(tree.words[child].upos.as_str(), "VERB" | "AUX" | "ADJ" | "NOUN"));
    let may_take_infinitive = matches!(
        stance,
        Stance::Promises
            | Stance::Expects
            | Stance::Demands
            | Stance::Asks
            | Stance::Claims
            | Stance::Withholds
            | Stance::Denies
            | Stance::Warns
    );
    let infinitive = || tree.child(cue, "xcomp").filter(|_| may_take_infinitive);
    let of_clause = || {
        tree.children_by(cue, "advcl")
            .find(|&child| {
                tree.child(child, "mark").is_some_and(|mark| matches!(tree.lower(mark).as_str(), "of" | "that" | "for"))
            })
            .filter(|_| stance == Stance::Claims)
    };
    parataxis.or_else(infinitive).or_else(of_clause)
}

/// "according to a spokeswoman": the rest of the sentence is what she said.
fn according_to(reading: &Reading, word: usize) -> Option<Cue> {
    let tree = &reading.tree;
    let next = word + 1;
    if tree.lower(word) != "according" || next >= tree.words.len() || tree.lower(next) != "to" {
        return None;
    }
    let speaker =
        tree.head(word).filter(|&head| head > next).or_else(|| tree.head(next).filter(|&head| head > next))?;
    let governor = tree.head(speaker)?;
    Some(Cue {
        word,
        span: tree.words[word].span.join(tree.words[next].span),
        speaker: Some(speaker),
        stance: Stance::Says,
        content: Some(tree.predicate(governor)),
        rule: "according-to",
    })
}

/// For each marked segment, the cue that introduces it: the nearest in a
/// sentence that the segment begins or ends in, or before a colon.
fn owners(reading: &Reading, cues: &[Cue]) -> Vec<Option<usize>> {
    reading.segments.iter().map(|&segment| owner(reading, cues, segment)).collect()
}

fn owner(reading: &Reading, cues: &[Cue], segment: Span) -> Option<usize> {
    let first = reading.all.sentence_at(segment.start)?;
    let last = reading.all.sentence_at(segment.end.saturating_sub(1)).unwrap_or(first);
    let near = |cue: &Cue| {
        let sentence = reading.all.words[cue.word].sentence as usize;
        let before_colon = sentence + 1 == first && ends_in_colon(reading, sentence);
        (sentence == first || sentence == last || before_colon) && !segment.covers(cue.span)
    };
    let governs = |cue: &Cue| cue.content.is_some_and(|content| reading.all.words_in(segment).contains(&content));
    let candidates = cues.iter().enumerate().filter(|(_, cue)| near(cue) && !reading.is_quoted(cue.word));
    let best = candidates.min_by_key(|(_, cue)| (!governs(cue), reading.distance(cue.word, segment), cue.word))?;
    let is_close = governs(best.1) || reading.distance(best.1.word, segment) <= 12;
    is_close.then_some(best.0)
}

fn ends_in_colon(reading: &Reading, sentence: usize) -> bool {
    let tokens = reading.all.parse.sentences[sentence].tokens();
    reading.all.words[tokens].iter().rev().take(2).any(|word| word.span.of(&reading.report.text) == ":")
}

fn quote(reading: &Reading, cue: &Cue, segments: &[Span]) -> Option<Quote> {
    let clause = cue.content.map(|content| clause_span(reading, cue, content)).filter(|span| !span.is_empty());
    let (content, form) = match (clause, segments) {
        (None, []) => return None,
        (None, marked) => (marked.to_vec(), QuoteForm::Direct),
        (Some(clause), []) => (vec![clause], QuoteForm::Indirect),
        (Some(clause), marked) => with_marks(reading, clause, marked),
    };
    let is_scare = segments.len() == content.len()
        && form == QuoteForm::Direct
        && cue.content.is_none()
        && is_scare_quote(reading, cue, segments);
    if is_scare {
        return None;
    }
    let speaker = cue.speaker.map(|word| speaker_span(reading, word));
    Some(Quote {
        content,
        cue: Some(cue.span),
        speaker: speaker.map(|speaker| speaker.0),
        speaker_chain: speaker.and_then(|speaker| speaker.1),
        form,
        stance: cue.stance,
        rule: cue.rule,
    })
}

/// One or two marked words that the cue does not govern are no statement.
fn is_scare_quote(reading: &Reading, cue: &Cue, segments: &[Span]) -> bool {
    let words: usize = segments.iter().map(|&segment| reading.all.words_in(segment).len()).sum();
    words <= 2 && segments.iter().all(|&segment| reading.distance(cue.word, segment) > 3)
}

/// Clause and marks together: marks that fill the clause make it direct,
/// marks inside make it mixed, marks outside are pieces of their own.
fn with_marks(reading: &Reading, clause: Span, marked: &[Span]) -> (Vec<Span>, QuoteForm) {
    let words = reading.all.words_in(clause).len().max(1);
    let inside: usize = marked
        .iter()
        .filter(|segment| segment.overlaps(clause))
        .map(|&segment| overlap(reading, segment, clause))
        .sum();
    if inside == 0 {
        let cue_is_between = marked.iter().all(|segment| segment.end <= clause.start || clause.end <= segment.start);
        return if cue_is_between { (marked.to_vec(), QuoteForm::Direct) } else { (vec![clause], QuoteForm::Indirect) };
    }
    let begins_it = marked.iter().any(|segment| segment.start <= clause.start && clause.start < segment.end);
    if inside * 10 >= words * 8 || begins_it {
        return (marked.to_vec(), QuoteForm::Direct);
    }
    let mut pieces =
        vec![marked.iter().filter(|segment| segment.overlaps(clause)).fold(clause, |all, &segment| all.join(segment))];
    pieces.extend(marked.iter().filter(|segment| !segment.overlaps(clause)));
    pieces.sort();
    (pieces, QuoteForm::Mixed)
}

fn overlap(reading: &Reading, segment: Span, clause: Span) -> usize {
    let (a, b) = (reading.all.words_in(segment), reading.all.words_in(clause));
    a.end.min(b.end).saturating_sub(a.start.max(b.start))
}

/// The words of the clause without the cue's own.
fn clause_span(reading: &Reading, cue: &Cue, content: usize) -> Span {
    let tree = &reading.tree;
    let is_attribution = |child: usize| tree.children_by(child, "case").any(|case| tree.lower(case) == "according");
    let not_said = |child: usize| {
        child == cue.word
            || is_attribution(child)
            || cue.speaker == Some(child)
            || (child < content && tree.is(child, "mark") && tree.lower(child) == "that")
    };
    let words = tree.subtree(content, not_said);
    let side: Vec<usize> = words.iter().copied().filter(|&word| (word < cue.word) == (content < cue.word)).collect();
    let run = unbroken(content, &side);
    reading.with_closing_mark(tree.span(&run))
}

/// The words around `centre` with no gap of more than three words between.
fn unbroken(centre: usize, words: &[usize]) -> Vec<usize> {
    let at = words.iter().position(|&word| word == centre).unwrap_or(0);
    let (mut first, mut last) = (at, at);
    while first > 0 && words[first] - words[first - 1] <= 3 {
        first -= 1;
    }
    while last + 1 < words.len() && words[last + 1] - words[last] <= 3 {
        last += 1;
    }
    words.get(first..=last).map(<[usize]>::to_vec).unwrap_or_default()
}

/// The phrase that names the speaker and its chain.
fn speaker_span(reading: &Reading, word: usize) -> (Span, Option<ChainId>) {
    let all = reading.all;
    match reading.mention_at[word] {
        Some(id) => {
            let chain = all.chains.pairs().find(|(_, chain)| chain.mentions.contains(&id)).map(|(chain, _)| chain);
            (all.mentions[id].span, chain)
        }
        None => {
            let left_out = |child: usize| {
                ["acl", "appos", "punct", "parataxis", "case", "advcl"]
                    .iter()
                    .any(|relation| reading.tree.is(child, relation))
            };
            (reading.tree.span(&reading.tree.subtree(word, left_out)), None)
        }
    }
}

/// "...," he said, adding "...": one utterance in two pieces, if the second
/// cue only continues and the speaker is the same.
fn join_split(reading: &Reading, quotes: &mut Vec<Quote>) {
    let mut joined: Vec<Quote> = Vec::new();
    for quote in quotes.drain(..) {
        match joined.last_mut() {
            Some(last) if continues(reading, last, &quote) => {
                last.content.extend(quote.content);
                last.content.sort();
                last.content.dedup();
                if last.form != quote.form {
                    last.form = QuoteForm::Mixed;
                }
                last.rule = "split-and-continued";
            }
            _ => joined.push(quote),
        }
    }
    *quotes = joined;
}

fn continues(reading: &Reading, last: &Quote, next: &Quote) -> bool {
    let Some(cue) = next.cue else { return false };
    let Some(word) = reading.all.words_in(cue).next() else { return false };
    let only_continues = matches!(reading.all.words[word].lemma.as_str(), "add" | "continue" | "go");
    let same_sentence =
        last.cue.is_some_and(|earlier| reading.all.sentence_at(earlier.start) == reading.all.sentence_at(cue.start));
    let same_speaker =
        last.speaker == next.speaker || last.speaker_chain.is_some() && last.speaker_chain == next.speaker_chain;
    let is_apart = !last.extent().overlaps(next.extent());
    only_continues && same_sentence && same_speaker && is_apart
}

/// Marked segments without a cue: the rest of a split quotation in the same
/// paragraph, or a paragraph that goes on where the last speaker stopped.
fn unowned(reading: &Reading, owners: &[Option<usize>], quotes: &mut Vec<Quote>) {
    for (&segment, owner) in reading.segments.iter().zip(owners) {
        let words = reading.all.words_in(segment).len();
        let is_said = quotes.iter().any(|quote| quote.content.iter().any(|piece| piece.overlaps(segment)));
        if owner.is_some() || words < 4 || is_said || !fills_sentences(reading, segment) {
            continue;
        }
        let before =
            quotes.iter().rposition(|quote| quote.extent().end <= segment.start && quote.form != QuoteForm::Indirect);
        let Some(before) = before else { continue };
        let (here, there) = (reading.section(segment.start), reading.section(quotes[before].extent().end));
        if here == there {
            quotes[before].content.push(segment);
        } else if here == there + 1 {
            let last = quotes[before].clone();
            let rule = "same-speaker-goes-on";
            quotes
                .insert(before + 1, Quote { content: vec![segment], cue: None, form: QuoteForm::Direct, rule, ..last });
        }
    }
}

/// True if the segment with its marks is one or more whole sentences.
fn fills_sentences(reading: &Reading, segment: Span) -> bool {
    let text = &reading.report.text;
    let Some(first) = reading.all.sentence_at(segment.start) else { return false };
    let last = reading.all.sentence_at(segment.end.saturating_sub(1)).unwrap_or(first);
    let sentences = &reading.all.parse.sentences;
    let is_mark = |piece: &str| piece.chars().all(|c| !c.is_alphanumeric());
    is_mark(Span { start: sentences[first].span.start, end: segment.start.max(sentences[first].span.start) }.of(text))
        && is_mark(Span { start: segment.end.min(sentences[last].span.end), end: sentences[last].span.end }.of(text))
}
