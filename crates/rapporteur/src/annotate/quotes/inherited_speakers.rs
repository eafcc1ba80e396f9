//! What one speaker goes on to say inside the words of a cue before ("said it
//! was late, adding that it might not come"). Begin with [`inherit_speakers`].

use super::cue::{self, Cue};
use super::passages::{follows_passage, leads_to_passage};
use super::reading::Reading;
use super::source;
use crate::english::WHILE;
use crate::lexicon;

/// Verbs after a comma or "and" inside what was said that the same speaker
/// goes on with ("said it was late, adding that it might not come"): they end
/// what was said before, and their speaker is that of the cue before.
pub(super) fn inherit_speakers(reading: &Reading, cues: &mut [Cue]) {
    for later in 1..cues.len() {
        let sentence = reading.all.words[cues[later].word].sentence;
        let in_sentence = |&at: &usize| reading.all.words[cues[at].word].sentence == sentence;
        let holds = |&at: &usize| goes_on(reading, &cues[at], &cues[later]);
        let Some(earlier) = (0..later).rev().take_while(in_sentence).find(holds) else { continue };
        let (first, last) = clause_of(reading, cues[later].word);
        cues[later].speaker = cues[earlier].speaker;
        cues[earlier].content.retain(|word| !(first..=last).contains(word));
    }
}

/// What stands before ", according to a report" at the end of a sentence is no
/// part of it for the cues inside.
pub(super) fn leave_out_sources(reading: &Reading, cues: &mut [Cue]) {
    for source in 1..cues.len() {
        let word = cues[source].word;
        let ends = cues[source].content.last().is_some_and(|&last| last < word);
        if cues[source].rule != "according-to" || !ends {
            continue;
        }
        let sentence = reading.all.words[word].sentence;
        let inner = cues[..source].iter_mut().rev();
        for cue in inner.take_while(|cue| reading.all.words[cue.word].sentence == sentence) {
            cue.content.retain(|&at| at + 1 < word);
        }
    }
}

/// "“Nobody,” Whitlock said, “not even,” she smiled, “the club.”": a pronoun
/// that goes on with a quotation of its own sentence is who began it.
pub(super) fn go_on(reading: &Reading, cues: &mut [Cue]) {
    for later in 1..cues.len() {
        let word = cues[later].word;
        let Some(gender) = cues[later].speaker.and_then(|speaker| source::pronoun_gender(reading, speaker)) else {
            continue;
        };
        let begins = |at: &&Cue| {
            let speaks = at.speaker.is_some_and(|speaker| source::is_animate(reading, speaker));
            speaks && !reading.is_quoted(at.word) && is_parted(reading, at.word, word)
        };
        let outside = || cues[..later].iter().rev().find(|at| !reading.is_quoted(at.word));
        let earlier = Some(word).filter(|&word| !reading.is_quoted(word)).and_then(|_| outside());
        let earlier = earlier.filter(begins).and_then(|at| at.speaker);
        let is_another = |speaker: usize| {
            let own = cues[later].speaker.and_then(|own| reading.chain(own));
            reading.chain(speaker).is_some_and(|chain| own != Some(chain))
        };
        let may_be = |&speaker: &usize| is_another(speaker) && source::may_speak_as(reading, speaker, gender);
        if let Some(speaker) = earlier.filter(may_be) {
            cues[later].speaker = Some(speaker);
        }
    }
}

/// "“No,” Lopez said, “and you know it,” she went on.": what a cue says ends where a passage
/// begins that another one introduces in the same sentence.
pub(super) fn end_where_others_begin(reading: &Reading, cues: &mut [Cue]) {
    for later in 1..cues.len() {
        let word = cues[later].word;
        let Some(first) = cues[later].speaker.map(|speaker| first_of(reading, &cues[later], speaker)) else { continue };
        if reading.is_quoted(word) || !follows_passage(reading, first) {
            continue;
        }
        let sentence = reading.all.words[word].sentence;
        let in_sentence = |at: &&mut Cue| reading.all.words[at.word].sentence == sentence;
        let (before, after) = cues.split_at_mut(later);
        let before = before.iter_mut().rev().take_while(in_sentence);
        for earlier in before.filter(|at| !reading.is_quoted(at.word) && is_parted(reading, at.word, first)) {
            let next = reading.segments.partition_point(|segment| segment.start < earlier.span.end);
            let begin = reading.all.words_in(reading.segments[next]).start;
            earlier.content.retain(|&at| at < begin);
            after[0].content.retain(|&at| at >= begin);
        }
    }
}

/// The first word of a cue that stands beside its speaker, or of the speaker.
fn first_of(reading: &Reading, cue: &Cue, speaker: usize) -> usize {
    let named = reading.mention(speaker).map_or(speaker, |mention| reading.all.words_in(mention.span).start);
    reading.all.words_in(cue.span).start.min(named)
}

/// True if both stand in one sentence with a marked passage between them.
fn is_parted(reading: &Reading, earlier: usize, later: usize) -> bool {
    let words = &reading.all.words;
    let next = reading.segments.partition_point(|segment| segment.start < words[earlier].span.end);
    words[earlier].sentence == words[later].sentence
        && reading.segments.get(next).is_some_and(|segment| {
            let breaks_off = segment.of(&reading.report.text).ends_with([',', '—', '–', '-']);
            breaks_off && segment.end <= words[later].span.start && !is_quoted_between(reading, segment.end, later)
        })
}

/// True if a passage stands between the byte and the word.
fn is_quoted_between(reading: &Reading, end: u32, word: usize) -> bool {
    let next = reading.segments.partition_point(|segment| segment.start < end);
    reading.segments.get(next).is_some_and(|segment| segment.end <= reading.all.words[word].span.start)
}

/// The words of a verb's clause with the comma or conjunction before it.
pub(super) fn clause_of(reading: &Reading, word: usize) -> (usize, usize) {
    let tree = &reading.tree;
    let words = tree.subtree(word, |_| false);
    let mut first = reading.all.words_in(cue::verb_group(reading, word)).start;
    let begins = reading.sentence(word).start;
    let joins = |at: usize| {
        reading.is_punctuation(at) || matches!(tree.words[at].upos.as_str(), "CCONJ" | "ADV") || tree.lower(at) == WHILE
    };
    while first > begins && joins(first - 1) {
        first -= 1;
    }
    (first, words.last().copied().unwrap_or(word))
}

/// True if the later cue stands in what the earlier one says and is the same
/// speaker's: a participle after a comma, or a verb of the earlier one's form
/// joined to a clause of another form.
fn goes_on(reading: &Reading, earlier: &Cue, later: &Cue) -> bool {
    let tree = &reading.tree;
    let is_inside = earlier.word < later.word && earlier.content.binary_search(&later.word).is_ok();
    let is_verb = |cue: &Cue| tree.words[cue.word].upos == "VERB" && cue.rule != "according-to";
    let says =
        !later.content.is_empty() || leads_to_passage(reading, later.word) || tree.child(later.word, "obj").is_some();
    if !is_inside
        || !is_verb(later)
        || !says
        || reading.is_quoted(later.word)
        || tree.child(later.word, "nsubj").is_some()
    {
        return false;
    }
    let Some(head) = tree.head(later.word) else { return false };
    let first = clause_of(reading, later.word).0;
    let has_comma = reading.is_punctuation(first) && tree.form(first) == ",";
    let is_participle = tree.words[later.word].xpos == "VBG";
    let is_free =
        is_participle && has_comma && !tree.is(later.word, "xcomp") && !has_speaker(reading, earlier, later, head);
    let form = form(reading, later.word);
    let is_joined =
        tree.is(later.word, "conj") && form.is_some() && is_verb(earlier) && form == self::form(reading, earlier.word);
    is_free || is_joined && self::form(reading, head) != form
}

/// True if the clause that a participle hangs on has a subject that may speak
/// and is not the earlier speaker; who adds something adds it to what was said.
fn has_speaker(reading: &Reading, earlier: &Cue, later: &Cue, head: usize) -> bool {
    let subject = reading.tree.subject(reading.tree.predicate(head));
    let is_other = |&subject: &usize| {
        let same = earlier.speaker.is_some_and(|speaker| {
            speaker == subject || reading.chain(speaker).is_some() && reading.chain(speaker) == reading.chain(subject)
        });
        !same && source::is_animate(reading, subject)
    };
    !lexicon::GOING_ON_VERBS.has(&reading.lemma(later.word)) && subject.filter(is_other).is_some()
}

/// The form of a verb without auxiliaries.
#[derive(PartialEq)]
enum Form {
    Past,
    Participle,
}

/// The form of a verb without auxiliaries, or of "was" in "was late".
fn form(reading: &Reading, word: usize) -> Option<Form> {
    let tree = &reading.tree;
    let has = |relation: &str| tree.child(word, relation).is_some();
    let tag = tree.child(word, "cop").map_or(tree.words[word].xpos.as_str(), |cop| tree.words[cop].xpos.as_str());
    match tag {
        _ if has("aux") => None,
        "VBD" | "VBN" => Some(Form::Past),
        "VBG" => Some(Form::Participle),
        _ => None,
    }
}
