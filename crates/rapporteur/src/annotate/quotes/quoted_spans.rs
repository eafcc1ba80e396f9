//! Passages between quotation marks: whose they are, which of them nobody
//! said, and which go on where another stopped. Begin with [`owners`].

use super::cue::Cue;
use super::reading::Reading;
use super::source;
use crate::annotations::{Quote, QuoteForm, Setting, Stance};
use crate::pronouns;
use crate::text::Span;

/// A cue this many words away, governing nothing of the passage, may own it.
const FARTHEST: usize = 12;
/// Marked passages of fewer words that no cue governs are names and scare quotes.
const SHORTEST_UNOWNED: usize = 4;

/// Shorter words of a title need no capital.
const SHORTEST_TITLE_WORD: usize = 4;

/// For each marked passage, the cue that introduces it: one that governs words
/// of it, or the nearest in a sentence that the passage begins or ends in, or
/// before a colon.
pub(super) fn owners(reading: &Reading, cues: &[Cue]) -> Vec<Option<usize>> {
    let mut by_sentence: Vec<Vec<usize>> = vec![Vec::new(); reading.all.parse.sentences.len()];
    for (number, cue) in cues.iter().enumerate().filter(|(_, cue)| !reading.is_quoted(cue.word)) {
        by_sentence[reading.all.words[cue.word].sentence as usize].push(number);
    }
    reading.segments.iter().map(|&segment| owner(reading, cues, &by_sentence, segment)).collect()
}

fn owner(reading: &Reading, cues: &[Cue], by_sentence: &[Vec<usize>], segment: Span) -> Option<usize> {
    let first = reading.all.sentence_at(segment.start)?;
    let last = reading.all.sentence_at(segment.end.saturating_sub(1)).unwrap_or(first);
    let before =
        first.checked_sub(1).filter(|&before| ends_in_colon(reading, before) && begins(reading, segment, first));
    let mut sentences = vec![first, last];
    sentences.dedup();
    sentences.extend(before);
    let ends_so = segment.of(&reading.report.text).ends_with(['.', '!', '?', '…']);
    let after = Some(last + 1).filter(|&after| ends_so && after < by_sentence.len());
    let told_after =
        after.and_then(|after| by_sentence[after].iter().find(|&&at| tells_alone(reading, &cues[at], segment)));
    let words = reading.all.words_in(segment);
    let governs = |cue: &Cue| {
        let at = cue.content.partition_point(|&word| word < words.start);
        cue.content.get(at).is_some_and(|&word| word < words.end)
    };
    let candidates = sentences.into_iter().flat_map(|sentence| by_sentence[sentence].iter().copied());
    let end = turn_end(reading, segment);
    let candidates = candidates.chain(told_after.copied());
    let candidates = candidates.filter(|&at| end.is_none_or(|end| reading.tree.words[cues[at].word].span.start < end));
    let worth = |&number: &usize| {
        let cue = &cues[number];
        (!governs(cue), reading.distance(cue.word, segment), cue.word)
    };
    let best = candidates.min_by_key(worth)?;
    let cue = &cues[best];
    let is_close = governs(cue) || reading.distance(cue.word, segment) <= FARTHEST;
    let is_open = governs(cue) || cue.content.is_empty() || !is_scare_quote(reading, cue, &[segment]);
    (is_close && is_open).then_some(best)
}

/// "“The bank won't wait.” “It is over,” said Stahl.": where the passage ends, if it ends a
/// sentence and another one begins at once, whose speaker has not said this one.
fn turn_end(reading: &Reading, segment: Span) -> Option<u32> {
    let text = &reading.report.text;
    let next = reading.segments.partition_point(|one| one.start < segment.end);
    let next = reading.segments.get(next).filter(|_| segment.of(text).ends_with(['.', '!', '?', '…']))?;
    let between = Span { start: segment.end, end: next.start }.of(text);
    let is_apart = between.contains(' ') && between.chars().all(|c| !c.is_alphanumeric() && c != '\n' && c != ':');
    is_apart.then_some(segment.end)
}

/// "“Who pays?” Hale piped up.": a verb of saying that stands alone with its
/// speaker in the sentence after the passage, which it follows at once; who
/// only nods there may be the next to speak.
fn tells_alone(reading: &Reading, cue: &Cue, segment: Span) -> bool {
    let sentence = reading.sentence(cue.word);
    let passage = reading.all.words_in(segment);
    let group = reading.all.words_in(cue.span);
    let Some(speaker) = cue.speaker.filter(|speaker| sentence.contains(speaker)) else { return false };
    let named = reading.mention(speaker).map_or(speaker..speaker + 1, |mention| reading.all.words_in(mention.span));
    let first = named.start.min(group.start).min(speaker);
    let is_mark = |at: usize| reading.is_punctuation(at);
    let is_said = |at: usize| named.contains(&at) || at == speaker || group.contains(&at) || is_mark(at);
    let is_near = (passage.end..first).all(is_mark);
    let section = reading.section(reading.tree.words[cue.word].span.start);
    let is_adverb = |at: usize| reading.tree.words[at].upos == "ADV";
    is_near
        && cue.rule != "manner-verb"
        && cue.content.is_empty()
        && reading.section(segment.start) == section
        && sentence.clone().all(|at| is_said(at) || is_adverb(at))
}

fn ends_in_colon(reading: &Reading, sentence: usize) -> bool {
    let tokens = reading.all.parse.sentences[sentence].tokens();
    reading.all.words[tokens].iter().rev().take(2).any(|word| word.span.of(&reading.report.text) == ":")
}

fn begins(reading: &Reading, segment: Span, sentence: usize) -> bool {
    let start = reading.all.parse.sentences[sentence].span.start.min(segment.start);
    Span { start, end: segment.start }.of(&reading.report.text).chars().all(|c| !c.is_alphanumeric())
}

/// A few marked words that the cue does not govern are no statement.
pub(super) fn is_scare_quote(reading: &Reading, cue: &Cue, segments: &[Span]) -> bool {
    if segments.iter().all(|&segment| is_named(reading, cue, segment) && is_name(reading, segment)) {
        return true; // "In his book “The Long Water,” Muir claims"
    }
    let words: usize = segments.iter().map(|&segment| reading.all.words_in(segment).len()).sum();
    words <= 3 && segments.iter().all(|&segment| is_named(reading, cue, segment) || !touches(reading, cue, segment))
}

/// "On “This Week” the minister said": words that stand after a preposition, an
/// article or a noun, before the cue.
fn is_named(reading: &Reading, cue: &Cue, segment: Span) -> bool {
    let words = reading.all.words_in(segment);
    let begins = reading.sentence(words.start).start;
    let is_mark = |at: usize| reading.tree.form(at).chars().all(|c| matches!(c, '"' | '“' | '‘' | '\'' | '`' | '«'));
    let before = (begins..words.start).rev().find(|&at| !is_mark(at));
    let leads =
        |at: usize| matches!(reading.tree.words[at].upos.as_str(), "ADP" | "DET" | "ADJ" | "NOUN" | "PROPN" | "NUM");
    words.start < cue.word && before.is_some_and(leads)
}

/// True if only marks and small words stand between the cue and the passage.
fn touches(reading: &Reading, cue: &Cue, segment: Span) -> bool {
    let words = reading.all.words_in(segment);
    let between = if cue.word < words.start { cue.word + 1..words.start } else { words.end..cue.word };
    let speaker = cue.speaker.and_then(|speaker| reading.mention(speaker)).map(|mention| mention.span);
    between.len() <= FARTHEST
        && between.clone().all(|word| {
            reading.is_punctuation(word)
                || Some(word) == cue.speaker
                || cue.span.covers(reading.all.words[word].span)
                || speaker.is_some_and(|span| span.covers(reading.all.words[word].span))
        })
}

/// Adds the marked passages without a cue: the rest of a split quotation in
/// the same paragraph, a paragraph that goes on where the last speaker
/// stopped, and whole quoted sentences beside a sentence about one person.
/// The quotes come, and go, in text order.
pub(super) fn with_unowned(reading: &Reading, owners: &[Option<usize>], mut quotes: Vec<Quote>) -> Vec<Quote> {
    let is_said = Covering::of(reading, &quotes);
    let mut last: Option<usize> = None;
    let mut next = 0;
    let count = quotes.len();
    for (&segment, owner) in reading.segments.iter().zip(owners) {
        while next < count && quotes[next].extent().end <= segment.start {
            let goes_further = last.is_none_or(|last| quotes[last].extent().end <= quotes[next].extent().end);
            if quotes[next].form != QuoteForm::Indirect && goes_further {
                last = Some(next);
            }
            next += 1;
        }
        let is_free = owner.is_none()
            && (reading.all.words_in(segment).len() >= SHORTEST_UNOWNED
                || last.is_some_and(|last| {
                    follows_at_once(reading, &quotes[last], segment) || follows_own_act(reading, &quotes[last], segment)
                }))
            && !is_said.overlaps(segment)
            && !is_title(reading, segment)
            && fills_sentences(reading, segment);
        if !is_free {
            continue;
        }
        match last.map(|last| (last, steps(reading, &quotes[last], segment))) {
            Some((last, 0)) if !follows_other_act(reading, &quotes[last], segment) => {
                quotes[last].content.push(segment)
            }
            found => {
                let goes_on = found.filter(|found| found.1 == 1).map(|found| going_on(&quotes[found.0], segment));
                if let Some(quote) = beside(reading, segment).or(goes_on) {
                    last = Some(quotes.len());
                    quotes.push(quote);
                }
            }
        }
    }
    quotes
}

/// "“The Long Way Home”": a paragraph of its own whose words are written as in
/// a title.
fn is_title(reading: &Reading, segment: Span) -> bool {
    let text = &reading.report.text;
    let section = reading.report.sections.get(reading.section(segment.start));
    let is_mark = |c: char| !c.is_alphanumeric();
    let is_alone = section
        .is_some_and(|section| section.span.of(text).trim_matches(is_mark) == segment.of(text).trim_matches(is_mark));
    is_alone && has_capitals(reading, segment)
}

/// "“The Long Water”": several words, all but short ones with a capital.
pub(super) fn is_name(reading: &Reading, segment: Span) -> bool {
    let words = segment.of(&reading.report.text).split_whitespace();
    let is_long = |word: &str| word.chars().count() >= SHORTEST_TITLE_WORD;
    let n_long = words.clone().filter(|word| is_long(word)).count();
    words.clone().count() > 1 && n_long > 0 && has_capitals(reading, segment)
}

/// True if all but short words begin with a capital.
fn has_capitals(reading: &Reading, segment: Span) -> bool {
    let mut words = segment.of(&reading.report.text).split_whitespace();
    words.all(|word| word.chars().count() < SHORTEST_TITLE_WORD || word.starts_with(char::is_uppercase))
}

/// How many sections the passage begins after the end of the quote.
fn steps(reading: &Reading, quote: &Quote, segment: Span) -> usize {
    reading.section(segment.start).saturating_sub(reading.section(quote.extent().end))
}

/// True if the passage begins in the sentence after the one in which the quote
/// and its attribution end, in the same paragraph.
fn follows_at_once(reading: &Reading, quote: &Quote, segment: Span) -> bool {
    let last = quote.cue.map_or(quote.extent().end, |cue| cue.end.max(quote.extent().end));
    let before = reading.all.sentence_at(last.saturating_sub(1));
    let own = reading.all.sentence_at(segment.start);
    let is_next = before.zip(own).is_some_and(|(before, own)| before + 1 == own);
    is_next && steps(reading, quote, segment) == 0 && segment.of(&reading.report.text).ends_with(['.', '!', '?', '…'])
}

/// "“We lost,” said Marsh. She shrugged. “Again.”": true if between the quote and the passage
/// stands one sentence, which tells what the one who spoke does.
fn follows_own_act(reading: &Reading, quote: &Quote, segment: Span) -> bool {
    let last = quote.cue.map_or(quote.extent().end, |cue| cue.end.max(quote.extent().end));
    let before = reading.all.sentence_at(last.saturating_sub(1));
    let act = reading.all.sentence_at(segment.start).and_then(|own| own.checked_sub(1));
    let act = act.filter(|&act| before.is_some_and(|before| before + 1 == act));
    let is_act = act.is_some_and(|act| {
        let words = reading.all.parse.sentences[act].tokens();
        let root = words.clone().find(|&at| reading.tree.head(at).is_none());
        let subject = root.and_then(|root| reading.tree.child(root, "nsubj"));
        let whose = subject.map(|subject| reading.tree.child(subject, "nmod:poss").unwrap_or(subject));
        !words.clone().any(|at| reading.is_quoted(at)) && whose.is_some_and(|whose| is_speaker(reading, quote, whose))
    });
    is_act && steps(reading, quote, segment) == 0 && segment.of(&reading.report.text).ends_with(['.', '!', '?', '…'])
}

/// "“We won,” said Marsh. Haddad laughed. “You will never win.”": true if the sentence before
/// the passage is about another person than the one who spoke.
fn follows_other_act(reading: &Reading, quote: &Quote, segment: Span) -> bool {
    let last = quote.cue.map_or(quote.extent().end, |cue| cue.end.max(quote.extent().end));
    let before = reading.all.sentence_at(segment.start).and_then(|own| own.checked_sub(1));
    let is_between = |act: &usize| {
        let span = reading.all.parse.sentences[*act].span;
        span.start >= last && !reading.all.words_in(span).any(|at| reading.is_quoted(at))
    };
    let subject = before.filter(is_between).and_then(|act| reading.person(act));
    subject.is_some_and(|subject| {
        let is_named = source::is_named(reading, Some(subject));
        is_named && reading.chain(subject) != quote.speaker_chain && quote.speaker_chain.is_some()
    })
}

/// True if a word means the one who spoke: it is of the same chain, or a pronoun that
/// nothing is known of which stands against it.
fn is_speaker(reading: &Reading, quote: &Quote, word: usize) -> bool {
    let chain = reading.chain(word);
    if chain.is_some() && chain == quote.speaker_chain {
        return true;
    }
    let is_open = chain.is_none_or(|chain| source::is_pronoun_only(reading, chain));
    let speaker = quote.speaker.and_then(|span| reading.all.words_in(span).find(|&at| reading.mention(at).is_some()));
    let gender = pronouns::gender(&reading.tree.lower(word)).filter(|_| is_open);
    gender.is_some_and(|gender| speaker.is_none_or(|speaker| source::may_speak_as(reading, speaker, gender)))
}

fn going_on(before: &Quote, segment: Span) -> Quote {
    Quote {
        content: vec![segment],
        cue: None,
        form: QuoteForm::Direct,
        setting: Setting::default(),
        rule: "same-speaker-goes-on",
        ..before.clone()
    }
}

/// `Lopez shook her head. "It is too late for that."`: the person who is the
/// subject of the sentence before or after in the same paragraph.
fn beside(reading: &Reading, segment: Span) -> Option<Quote> {
    let first = reading.all.sentence_at(segment.start)?;
    let last = reading.all.sentence_at(segment.end.saturating_sub(1)).unwrap_or(first);
    let section = reading.section(segment.start);
    let is_next = |next: &usize| {
        let is_parted = turn_end(reading, segment).is_some(); // “It is safe.” “It is not,” said Stahl.
        *next < reading.all.parse.sentences.len() && !is_parted
    };
    let neighbours = [first.checked_sub(1), Some(last + 1).filter(is_next)];
    let speaker = neighbours.into_iter().flatten().find_map(|sentence| {
        let span = reading.all.parse.sentences[sentence].span;
        (reading.section(span.start) == section).then(|| reading.person(sentence)).flatten()
    })?;
    let (span, chain) = source::speaker(reading, speaker);
    Some(Quote {
        content: vec![segment],
        cue: None,
        speaker: Some(span),
        speaker_chain: chain,
        form: QuoteForm::Direct,
        stance: Stance::Says,
        source: Some(source::kind(reading, speaker)),
        setting: Setting::default(),
        inside: None,
        rule: "speaker-of-the-sentence-beside",
    })
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

/// True for one or more whole sentences, and for words that end as speech does
/// before who said them is told ("No," ...).
pub(super) fn is_speech(reading: &Reading, segment: Span) -> bool {
    let Some(first) = reading.all.sentence_at(segment.start) else { return false };
    let ends_so = segment.of(&reading.report.text).ends_with([',', '.', '!', '?', '-', '—', '…']);
    fills_sentences(reading, segment) || ends_so && begins(reading, segment, first)
}

/// Spans that can be asked quickly whether one of them overlaps another span.
pub(super) struct Covering {
    spans: Vec<Span>,
    /// The furthest end of this span and all before it.
    ends: Vec<u32>,
}

impl Covering {
    /// The contents of the quotes whose cues are not themselves quoted.
    pub(super) fn of(reading: &Reading, quotes: &[Quote]) -> Covering {
        let is_outer =
            |quote: &&Quote| quote.cue.is_none_or(|cue| reading.all.words_in(cue).all(|word| !reading.is_quoted(word)));
        let mut spans: Vec<Span> = quotes.iter().filter(is_outer).flat_map(|quote| quote.content.clone()).collect();
        spans.sort();
        let furthest = |end: &mut u32, span: &Span| {
            *end = span.end.max(*end);
            Some(*end)
        };
        let ends = spans.iter().scan(0, furthest).collect();
        Covering { spans, ends }
    }

    pub(super) fn overlaps(&self, span: Span) -> bool {
        let before = self.spans.partition_point(|one| one.start < span.end);
        before > 0 && self.ends[before - 1] > span.start
    }
}
