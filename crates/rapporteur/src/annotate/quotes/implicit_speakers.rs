//! Implicit speakers: who says the passages of a dialogue that nobody
//! introduces, each somebody's turn. Begin
//! with [`is_dialogue`] and [`find`]. Whoever may speak is weighed by signs
//! such as "subject of the sentence before" or "spoke last, and asked"; the
//! weights are in `lexicon/en/turn_signs.txt`.

use super::cue::Cue;
use super::quoted_spans;
use super::reading::Reading;
use super::source;
use crate::annotations::{EntityKind, MentionForm, Quote, QuoteForm, Setting, Stance};
use crate::english::{CAPITAL_I, YOU, YOUR, YOURS};
use crate::lexicon;
use crate::text::Span;
use std::ops::Range;

/// A text with fewer passages that nobody introduces is no dialogue.
const FEWEST_FREE: usize = 3;
/// Narration further away than this many words names no speaker.
const FARTHEST: usize = 60;
/// Earlier and later turns whose speakers may speak again.
const EARLIER: usize = 8;
const LATER: usize = 6;
/// Maximum number of passages without a named speaker that are decided together.
const LONGEST_RUN: usize = 12;
/// Number of the likeliest sequences of speakers that are kept for a run (beam width).
const COURSES: usize = 8;

/// A passage between quotation marks that is speech.
pub(super) struct Turn {
    pub segment: Span,
    /// True if a cue introduces it.
    pub is_introduced: bool,
    /// True if a cue introduces it that names nobody.
    pub has_cue: bool,
    /// Head of the phrase that names its speaker.
    pub voice: Option<usize>,
    /// Who else may speak, with the signs for and against each; none if it is
    /// introduced.
    pub candidates: Vec<SpeakerCandidate>,
}

/// Somebody who may speak: the head of a phrase, and signs.
pub(super) struct SpeakerCandidate {
    pub word: usize,
    pub signs: Vec<String>,
}

/// True if people talk to each other in the text: passages without a cue, of
/// which many ask or address somebody.
pub(super) fn is_dialogue(reading: &Reading, owners: &[Option<usize>]) -> bool {
    let speech: Vec<usize> =
        (0..reading.segments.len()).filter(|&at| quoted_spans::is_speech(reading, reading.segments[at])).collect();
    let free = speech.iter().filter(|&&at| owners[at].is_none()).count();
    let talks = speech.iter().filter(|&&at| addresses(reading, reading.segments[at])).count();
    free >= FEWEST_FREE && talks * 4 >= speech.len()
}

fn addresses(reading: &Reading, segment: Span) -> bool {
    let is_you = |word: usize| matches!(reading.tree.lower(word).as_str(), YOU | YOUR | YOURS);
    asks(reading, segment) || reading.all.words_in(segment).any(is_you)
}

fn asks(reading: &Reading, segment: Span) -> bool {
    segment.of(&reading.report.text).ends_with('?')
}

/// Every passage that is speech, in text order, with its speaker: that of its
/// cue, or the likeliest candidate.
pub(super) fn find(reading: &Reading, cues: &[Cue], owners: &[Option<usize>], quotes: &[Quote]) -> Vec<Turn> {
    let said = quoted_spans::Covering::of(reading, quotes);
    let mut turns: Vec<Turn> = Vec::new();
    for (&segment, owner) in reading.segments.iter().zip(owners) {
        let is_said = said.overlaps(segment);
        let voice = owner.and_then(|owner| cues[owner].speaker);
        let has_cue = is_said && owner.is_some() && voice.is_none();
        if is_said || quoted_spans::is_speech(reading, segment) {
            let is_introduced = is_said && !has_cue;
            turns.push(Turn { segment, is_introduced, has_cue, voice, candidates: Vec::new() });
        }
    }
    let narrators = narrators(reading);
    let mut at = 0;
    while at < turns.len() {
        let is_free = |turn: &&Turn| !turn.is_introduced;
        let end = at + turns[at..].iter().take(LONGEST_RUN).take_while(is_free).count();
        decide(reading, &mut turns, at..end, &narrators);
        at = end.max(at + 1);
    }
    turns
}

/// Somebody for each passage of a run that nobody introduces, and how likely
/// they are together.
struct Course {
    voices: Vec<Option<usize>>,
    weight: f64,
}

/// The likeliest course of a run of passages, whoever speaks next included.
fn decide(reading: &Reading, turns: &mut [Turn], run: Range<usize>, narrators: &[usize]) {
    let mut courses = vec![Course { voices: Vec::new(), weight: 0.0 }];
    for at in run.clone() {
        let mut longer: Vec<Course> = Vec::new();
        for course in &courses {
            speak(turns, run.start, course);
            let candidates = candidates(reading, turns, at, narrators);
            let whole = candidates.iter().map(|voice| weight_of(voice).exp()).sum::<f64>().ln();
            let with = |voice: Option<usize>, weight: f64| {
                let voices = course.voices.iter().copied().chain([voice]).collect();
                Course { voices, weight: course.weight + weight }
            };
            if candidates.is_empty() {
                longer.push(with(None, 0.0));
            }
            longer.extend(candidates.iter().map(|voice| with(Some(voice.word), weight_of(voice) - whole)));
        }
        longer.sort_by(|one, other| other.weight.total_cmp(&one.weight));
        longer.truncate(COURSES);
        courses = longer;
    }
    let next = turns.get(run.end).and_then(|next| next.voice);
    if let Some(next) = next {
        for course in &mut courses {
            speak(turns, run.start, course);
            course.weight += follows(reading, turns, run.end, next);
        }
    }
    let best = courses.iter().max_by(|one, other| one.weight.total_cmp(&other.weight));
    let Some(best) = best else { return };
    speak(turns, run.start, best);
    for at in run {
        turns[at].candidates = candidates(reading, turns, at, narrators);
    }
}

/// Gives the passages from `start` on the voices of a course.
fn speak(turns: &mut [Turn], start: usize, course: &Course) {
    for (turn, &voice) in turns[start..].iter_mut().zip(&course.voices) {
        turn.voice = voice;
    }
}

/// How likely it is that the one whom a cue introduces speaks after the turns
/// before, by these alone.
fn follows(reading: &Reading, turns: &[Turn], at: usize, next: usize) -> f64 {
    let mut panel = Panel { reading, voices: Vec::new() };
    of_earlier_turns(&mut panel, turns, at);
    of_the_run(&mut panel, turns, at);
    called(&mut panel, turns, at);
    let own = panel.voices.iter().find(|voice| panel.is_same(voice.word, next)).map_or(0.0, weight_of);
    let others = panel.voices.iter().filter(|voice| !panel.is_same(voice.word, next));
    own - (own.exp() + others.map(|voice| weight_of(voice).exp()).sum::<f64>()).ln()
}

/// The statement that a turn without a cue is.
pub(super) fn statement(reading: &Reading, turn: &Turn) -> Quote {
    let speaker = turn.voice.map(|word| source::speaker(reading, word));
    Quote {
        content: vec![turn.segment],
        cue: None,
        speaker: speaker.map(|speaker| speaker.0),
        speaker_chain: speaker.and_then(|speaker| speaker.1),
        form: QuoteForm::Direct,
        stance: Stance::Says,
        source: turn.voice.map(|word| source::kind(reading, word)),
        setting: Setting::default(),
        inside: None,
        rule: "turn-of-a-dialogue",
    }
}

fn weight_of(voice: &SpeakerCandidate) -> f64 {
    voice.signs.iter().filter_map(|sign| weight(sign)).sum()
}

fn weight(sign: &str) -> Option<f64> {
    lexicon::TURN_SIGNS.value(sign)?.parse().ok()
}

/// Where the teller says "I", in text order.
fn narrators(reading: &Reading) -> Vec<usize> {
    let is_teller = |&word: &usize| reading.tree.form(word) == CAPITAL_I && !reading.is_quoted(word);
    (0..reading.all.words.len()).filter(is_teller).collect()
}

fn candidates(reading: &Reading, turns: &[Turn], at: usize, narrators: &[usize]) -> Vec<SpeakerCandidate> {
    let mut panel = Panel { reading, voices: Vec::new() };
    let before = before(reading, turns, at);
    let after = after(reading, turns, at);
    in_narration_before(&mut panel, turns, at, before.clone());
    in_narration_after(&mut panel, turns, at, after.clone());
    let nearest = narrators.partition_point(|&word| word < before.end).checked_sub(1).map(|at| narrators[at]);
    if let Some(word) = nearest.filter(|_| narrators.len() >= 5) {
        panel.note(word, "teller");
    }
    of_earlier_turns(&mut panel, turns, at);
    of_the_run(&mut panel, turns, at);
    of_later_turns(&mut panel, turns, at);
    called(&mut panel, turns, at);
    panel.forms();
    panel.voices
}

/// The words between the passage and the one before it, or as many as may tell;
/// what tells who said the one before in its own paragraph is left out.
fn before(reading: &Reading, turns: &[Turn], at: usize) -> Range<usize> {
    let end = reading.all.words_in(turns[at].segment).start;
    let start = at.checked_sub(1).map_or(0, |last| {
        let after = reading.all.words_in(turns[last].segment).end;
        let is_next_paragraph = reading.section(turns[last].segment.start) < reading.section(turns[at].segment.start);
        if is_next_paragraph && after > 0 { reading.sentence(after - 1).end.min(end) } else { after }
    });
    narration(reading, start.max(end.saturating_sub(FARTHEST))..end)
}

fn after(reading: &Reading, turns: &[Turn], at: usize) -> Range<usize> {
    let start = reading.all.words_in(turns[at].segment).end;
    let end = turns.get(at + 1).map_or(usize::MAX, |next| reading.all.words_in(next.segment).start);
    narration(reading, start..end.min(start + FARTHEST).min(reading.all.words.len()))
}

/// The range without the marks at its ends.
fn narration(reading: &Reading, mut words: Range<usize>) -> Range<usize> {
    while words.start < words.end && reading.is_punctuation(words.start) {
        words.start += 1;
    }
    while words.start < words.end && reading.is_punctuation(words.end - 1) {
        words.end -= 1;
    }
    words
}

/// Those who may speak, each with signs.
struct Panel<'a> {
    reading: &'a Reading<'a>,
    voices: Vec<SpeakerCandidate>,
}

impl Panel<'_> {
    fn is_same(&self, one: usize, other: usize) -> bool {
        let chains = (self.reading.chain(one), self.reading.chain(other));
        let is_chain = chains.0.is_some() && chains.0 == chains.1;
        is_chain || one == other || chains.0.is_none() && self.reading.tree.lower(one) == self.reading.tree.lower(other)
    }

    fn note(&mut self, word: usize, sign: impl Into<String>) {
        let sign = sign.into();
        match self.voices.iter().position(|voice| self.is_same(voice.word, word)) {
            Some(at) if !self.voices[at].signs.contains(&sign) => self.voices[at].signs.push(sign),
            Some(_) => {}
            None => self.voices.push(SpeakerCandidate { word, signs: vec![sign] }),
        }
    }

    /// Signs of those who are candidates already.
    fn note_known(&mut self, word: usize, sign: &str) {
        if self.voices.iter().any(|voice| self.is_same(voice.word, word)) {
            self.note(word, sign);
        }
    }

    fn forms(&mut self) {
        for voice in &mut self.voices {
            let form = self.reading.mention(voice.word).map(|mention| mention.form);
            let sign = match form {
                Some(MentionForm::Name) => "a-name",
                Some(MentionForm::Nominal) => "a-nominal",
                Some(MentionForm::Pronoun) => "a-pronoun",
                None => "no-mention",
            };
            voice.signs.push(sign.into());
        }
    }
}

/// Heads of phrases for people in these words.
fn people(reading: &Reading, words: Range<usize>) -> Vec<usize> {
    words.filter(|&word| may_speak(reading, word)).collect()
}

fn may_speak(reading: &Reading, word: usize) -> bool {
    let Some(mention) = reading.mention(word).filter(|mention| mention.head as usize == word) else { return false };
    let kind = reading.chain(word).map_or(mention.kind, |chain| reading.all.chains[chain].kind);
    let is_person = matches!(kind, EntityKind::Person | EntityKind::Group)
        || kind == EntityKind::Unknown && mention.form == MentionForm::Name
        || source::is_animate(reading, word) && kind != EntityKind::Place;
    is_person && !reading.is_quoted(word) && !reading.tree.is(word, "nmod:poss")
}

fn is_subject(reading: &Reading, word: usize) -> bool {
    reading.tree.is(word, "nsubj")
}

fn in_narration_before(panel: &mut Panel, turns: &[Turn], at: usize, words: Range<usize>) {
    let reading = panel.reading;
    let Some(last) = words.clone().last() else { return };
    let sentence = reading.all.words[last].sentence;
    let own = reading.all.sentence_at(turns[at].segment.start) == Some(sentence as usize);
    let introduces = matches!(reading.all.words.get(last + 1).map(|_| reading.tree.form(last + 1)), Some(":"));
    let is_lead = at.checked_sub(1).is_some_and(|before| follows_at_once(reading, turns[before].segment, words.start));
    for word in people(reading, words) {
        let is_last = reading.all.words[word].sentence == sentence;
        let is_subject = is_subject(reading, word);
        panel.note(
            word,
            match (is_subject, is_last, own) {
                (true, true, true) => "subject-in-the-sentence-to-the-left",
                (false, true, true) => "named-in-the-sentence-to-the-left",
                (true, true, false) => "subject-of-the-sentence-before",
                (false, true, false) => "named-in-the-sentence-before",
                (true, false, _) => "subject-of-an-earlier-sentence",
                (false, false, _) => "named-in-an-earlier-sentence",
            },
        );
        if is_subject && is_last && introduces {
            panel.note(word, "subject-before-a-colon");
        }
        if is_lead {
            panel.note(word, "narration-belongs-to-the-passage-before");
        }
    }
}

/// True if the word stands in the sentence in which the passage ends.
fn follows_at_once(reading: &Reading, segment: Span, word: usize) -> bool {
    reading.all.sentence_at(segment.end.saturating_sub(1)) == Some(reading.all.words[word].sentence as usize)
}

fn in_narration_after(panel: &mut Panel, turns: &[Turn], at: usize, words: Range<usize>) {
    let reading = panel.reading;
    if words.is_empty() {
        return;
    }
    let sentence = reading.all.words[words.start].sentence;
    let own = follows_at_once(reading, turns[at].segment, words.start);
    let leads_on = turns.get(at + 1).is_some_and(|next| {
        next.is_introduced && reading.all.sentence_at(next.segment.start) == Some(sentence as usize)
    });
    let people: Vec<usize> =
        people(reading, words).into_iter().filter(|&word| reading.all.words[word].sentence == sentence).collect();
    for (number, &word) in people.iter().enumerate() {
        panel.note(
            word,
            match (is_subject(reading, word), own, leads_on) {
                (true, true, _) => "subject-in-the-sentence-to-the-right",
                (false, true, _) => "named-in-the-sentence-to-the-right",
                (true, false, false) => "subject-of-the-sentence-after",
                (false, false, false) => "named-in-the-sentence-after",
                (true, false, true) => "subject-of-the-sentence-of-the-next-passage",
                (false, false, true) => "named-in-the-sentence-of-the-next-passage",
            },
        );
        if number == 0 && own {
            panel.note(word, "first-in-the-sentence-to-the-right");
        }
    }
}

/// What stands between a passage and the one before it.
#[derive(Clone, Copy, PartialEq)]
enum Gap {
    Nothing,
    /// Only the rest of the sentence in which the passage before ends.
    Attribution,
    /// That and more.
    More,
    /// Sentences of their own.
    Narration,
    /// The beginning of the passage's own sentence.
    Lead,
}

impl Gap {
    fn name(self) -> &'static str {
        match self {
            Gap::Nothing => "no-gap",
            Gap::Attribution => "attribution",
            Gap::More => "attribution-and-more",
            Gap::Narration => "narration",
            Gap::Lead => "lead",
        }
    }
}

fn gap(reading: &Reading, turns: &[Turn], at: usize) -> Gap {
    let words = before(reading, turns, at);
    let (Some(first), Some(last)) = (words.clone().next(), words.clone().last()) else { return Gap::Nothing };
    let sentence = |word: usize| Some(reading.all.words[word].sentence as usize);
    let ended = at.checked_sub(1).and_then(|before| reading.all.sentence_at(turns[before].segment.end - 1));
    match (ended == sentence(first), ended == sentence(last)) {
        _ if sentence(last) == reading.all.sentence_at(turns[at].segment.start) => Gap::Lead,
        (_, true) => Gap::Attribution,
        (true, false) => Gap::More,
        (false, false) => Gap::Narration,
    }
}

/// Who spoke last, who else spoke before, and who else.
fn of_earlier_turns(panel: &mut Panel, turns: &[Turn], at: usize) {
    let reading = panel.reading;
    let Some(before) = at.checked_sub(1) else { return };
    let gap = gap(reading, turns, at).name();
    let asked = asks(reading, turns[before].segment);
    let answers =
        reading.all.words_in(turns[at].segment).next().is_some_and(|word| reading.tree.words[word].upos == "INTJ");
    let mut known: Vec<usize> = Vec::new();
    for back in 1..=EARLIER.min(at) {
        let earlier = &turns[at - back];
        let Some(word) = earlier.voice.filter(|&word| !known.iter().any(|&one| panel.is_same(one, word))) else {
            continue;
        };
        known.push(word);
        let role = ["spoke-last", "spoke-before-that", "third-speaker", "other-speaker"][(known.len() - 1).min(3)];
        panel.note(word, format!("{role}: {gap}"));
        if known.len() > 2 {
            continue;
        }
        if asked {
            panel.note(word, format!("{role}: question, {gap}"));
        }
        if answers {
            panel.note(word, format!("{role}: this answers"));
        }
        if earlier.is_introduced {
            panel.note(word, format!("{role}: introduced, {gap}"));
        }
        if back > 3 {
            panel.note(word, format!("{role}: long ago"));
        }
    }
    if turns[before].voice.is_some() && known.len() == 1 {
        panel.note(known[0], "only-speaker-so-far");
    }
}

/// In a run of passages with nothing between them speakers take turns: whose
/// turn it is, counted from the last passage that a cue introduces.
fn of_the_run(panel: &mut Panel, turns: &[Turn], at: usize) {
    let reading = panel.reading;
    let mut anchor = at;
    while anchor > 0 && at - anchor < EARLIER && gap(reading, turns, anchor) == Gap::Nothing {
        anchor -= 1;
        if turns[anchor].is_introduced {
            break;
        }
    }
    let Some(word) = turns[anchor].voice.filter(|_| anchor < at) else { return };
    let is_own = (at - anchor).is_multiple_of(2);
    panel.note(word, if is_own { "run: own turn" } else { "run: turn of the other" });
    let voices = (anchor.saturating_sub(EARLIER)..anchor).rev().filter(|&one| turns[one].is_introduced);
    let partner = voices.filter_map(|one| turns[one].voice).find(|&one| !panel.is_same(one, word));
    if let Some(partner) = partner {
        panel.note(partner, if is_own { "run: turn of the other" } else { "run: own turn" });
    }
}

/// Who speaks next among those that a cue introduces, an odd or an even number
/// of turns away if nothing stands between them.
fn of_later_turns(panel: &mut Panel, turns: &[Turn], at: usize) {
    let own_asks = asks(panel.reading, turns[at].segment);
    let mut touches = true;
    for forth in 1..=LATER {
        let Some(later) = turns.get(at + forth) else { return };
        let gap = gap(panel.reading, turns, at + forth);
        touches &= gap == Gap::Nothing;
        let Some(word) = later.voice.filter(|_| later.is_introduced) else { continue };
        panel.note(
            word,
            match (touches, forth) {
                (true, _) if forth % 2 == 0 => "speaks-next: an even number away".to_string(),
                (true, 1) => "speaks-next: nothing".to_string(),
                (true, _) => "speaks-next: an odd number away".to_string(),
                (false, 1) => format!("speaks-next: {}", gap.name()),
                (false, _) => "speaks-next: later".to_string(),
            },
        );
        if own_asks && forth == 1 {
            panel.note(word, "speaks-next: is asked");
        }
        return;
    }
}

/// Who is called by name, or named, in the passage and the one before.
fn called(panel: &mut Panel, turns: &[Turn], at: usize) {
    let reading = panel.reading;
    let is_mention = |&word: &usize| {
        reading.mention(word).is_some_and(|mention| {
            mention.head as usize == word && matches!(mention.form, MentionForm::Name | MentionForm::Nominal)
        })
    };
    for word in reading.all.words_in(turns[at].segment).filter(is_mention) {
        panel.note_known(word, if is_called(reading, word) { "is-called" } else { "is-spoken-of" });
    }
    let Some(last) = at.checked_sub(1) else { return };
    for word in reading.all.words_in(turns[last].segment).filter(is_mention).filter(|&word| is_called(reading, word)) {
        panel.note_known(word, "was-called");
    }
}

fn is_called(reading: &Reading, word: usize) -> bool {
    let Some(mention) = reading.mention(word) else { return false };
    let words = reading.all.words_in(mention.span);
    let is_mark = |at: Option<usize>| {
        at.and_then(|at| reading.all.words.get(at)).is_none_or(|word| word.upos == "PUNCT" || word.upos == "INTJ")
    };
    reading.tree.is(word, "vocative") || is_mark(words.start.checked_sub(1)) && is_mark(Some(words.end))
}
