//! To whom, by what means, where and when something was said. Begin with [`find`].

use super::cue::{Cue, tells_somebody};
use super::reading::Reading;
use super::source;
use crate::annotations::{EntityKind, MentionForm, Setting, TimeId, TimeKind};
use crate::english::{ABOARD, AT, IN, INSIDE, OF, OUTSIDE, TO, WITH};
use crate::lexicon;
use crate::text::Span;

/// The circumstances that the cue's own words give.
pub(super) fn find(reading: &Reading, cue: &Cue) -> Setting {
    let mut setting = Setting::default();
    if reading.tree.words[cue.word].upos != "VERB" {
        return setting;
    }
    let is_channel = lexicon::CHANNEL_VERBS.has(&reading.lemma(cue.word));
    setting.channel = is_channel.then(|| reading.tree.words[cue.word].span);
    setting.channel = setting.channel.or_else(|| said_in(reading, cue.word));
    setting.addressee = object(reading, cue);
    around(reading, cue, cue.word, &mut setting);
    trailing(reading, cue, &mut setting);
    let is_speaking = |&child: &usize| {
        let is_verb = lexicon::APPEARING_VERBS.has(&reading.lemma(child));
        is_verb && !is_content(cue, child)
    };
    for child in reading.tree.children_by(cue.word, "advcl").filter(is_speaking) {
        around(reading, cue, child, &mut setting);
    }
    let speaks = |span: &Span| cue.speaker.is_some_and(|word| span.covers(reading.tree.words[word].span));
    setting.addressee = setting.addressee.filter(|span| !speaks(span));
    setting
}

/// "a statement saying": the noun.
fn said_in(reading: &Reading, word: usize) -> Option<Span> {
    let noun = reading.tree.head(word).filter(|_| reading.tree.is(word, "acl"))?;
    (setting_of(reading, noun) == Some("channel")).then(|| source::speaker(reading, noun).0)
}

fn is_content(cue: &Cue, word: usize) -> bool {
    cue.content.binary_search(&word).is_ok()
}

/// "told reporters": the object of a verb that tells somebody.
fn object(reading: &Reading, cue: &Cue) -> Option<Span> {
    let tree = &reading.tree;
    let tells = tells_somebody(&reading.lemma(cue.word));
    // "told the board the pump was new", where the tree has no object
    let between = || {
        let first = cue.content.first().copied().filter(|&first| tells && first > cue.word + 1)?;
        (cue.word + 1..first).rev().find(|&at| matches!(tree.words[at].upos.as_str(), "NOUN" | "PROPN"))
    };
    let object = tree.child(cue.word, "obj").filter(|_| tells);
    let object = tree.child(cue.word, "iobj").or(object).or_else(between)?;
    (Some(object) != cue.speaker && source::is_animate(reading, object)).then(|| source::speaker(reading, object).0)
}

/// What the phrases that hang on a verb say of the circumstances.
fn around(reading: &Reading, cue: &Cue, verb: usize, setting: &mut Setting) {
    let tree = &reading.tree;
    for &child in tree.children(verb) {
        let is_said = reading.is_quoted(child) && !reading.is_quoted(verb);
        if Some(child) == cue.speaker || is_content(cue, child) || is_said {
            continue;
        }
        if setting.time.is_none() && verb == cue.word {
            setting.time = time_over(reading, tree.words[child].span);
        }
        if tree.is(child, "obl") || tree.is(child, "nmod") {
            phrase(reading, child, setting);
        }
    }
}

/// What follows the cue up to the next mark and is not said, although the tree
/// hangs it on what was said ("“…,” she said at the port on Monday").
fn trailing(reading: &Reading, cue: &Cue, setting: &mut Setting) {
    let tree = &reading.tree;
    let is_after = cue.content.first().is_some_and(|&first| first < cue.word);
    let words = cue.word + 1..reading.sentence(cue.word).end;
    for word in words.take_while(|&at| is_after && !reading.is_punctuation(at) && !reading.is_quoted(at)) {
        let is_loose = tree.head(word).is_some_and(|head| is_content(cue, head)) && !is_content(cue, word);
        if !is_loose || !(tree.is(word, "obl") || tree.is(word, "nmod") || tree.is(word, "advmod")) {
            continue;
        }
        setting.time = setting.time.or_else(|| time_over(reading, tree.words[word].span));
        phrase(reading, word, setting);
    }
}

fn phrase(reading: &Reading, word: usize, setting: &mut Setting) {
    let tree = &reading.tree;
    let Some(case) = tree.case(word) else { return };
    let listed = setting_of(reading, word);
    let span = || whole(reading, word);
    match (case.as_str(), listed) {
        (case, Some("channel")) if lexicon::MEANS_PREPOSITIONS.has(case) => {
            setting.channel.get_or_insert_with(span);
            inner(reading, word, setting);
        }
        (case, Some("venue")) if lexicon::OCCASION_PREPOSITIONS.has(case) => {
            setting.venue.get_or_insert_with(span);
            inner(reading, word, setting);
        }
        (TO | WITH, _) if source::is_animate(reading, word) && case == TO => {
            setting.addressee.get_or_insert_with(|| source::speaker(reading, word).0);
        }
        (ABOARD | INSIDE | OUTSIDE, _) => {
            setting.venue.get_or_insert_with(span);
        }
        (case, None) if lexicon::SPOT_PREPOSITIONS.has(case) && is_place(reading, word) => {
            setting.venue.get_or_insert_with(span);
        }
        _ => {}
    }
}

/// "in further comments to Reuters aboard the ferry": what hangs on the noun.
fn inner(reading: &Reading, word: usize, setting: &mut Setting) {
    let tree = &reading.tree;
    for child in tree.children_by(word, "nmod") {
        match tree.case(child).as_deref() {
            Some(TO | WITH) if source::is_animate(reading, child) || source::is_outlet(&tree.lower(child)) => {
                setting.addressee.get_or_insert_with(|| source::speaker(reading, child).0);
                inner(reading, child, setting);
            }
            Some(ABOARD | IN | AT | OUTSIDE) => {
                let is_venue = tree.case(child).as_deref() == Some(ABOARD)
                    || is_place(reading, child)
                    || setting_of(reading, child) == Some("venue");
                if is_venue {
                    setting.venue.get_or_insert_with(|| whole(reading, child));
                }
            }
            _ => {}
        }
    }
}

/// `channel` or `venue`, by the noun alone or with the one before it.
fn setting_of(reading: &Reading, word: usize) -> Option<&'static str> {
    let lemma = reading.lemma(word);
    let compound = || {
        let before = reading.tree.child(word, "compound")?;
        lexicon::SPEECH_SETTINGS.value(&format!("{} {lemma}", reading.lemma(before)))
    };
    compound().or_else(|| lexicon::SPEECH_SETTINGS.value(&lemma))
}

fn is_place(reading: &Reading, word: usize) -> bool {
    reading.mention(word).is_some_and(|mention| mention.kind == EntityKind::Place && mention.form == MentionForm::Name)
}

/// The phrase with its preposition, without clauses.
fn whole(reading: &Reading, word: usize) -> Span {
    let tree = &reading.tree;
    let is_left_out = |child: usize| {
        ["acl", "parataxis", "advcl", "conj", "cc", "nmod"].iter().any(|relation| tree.is(child, relation))
            && !matches!(tree.case(child).as_deref(), Some(OF))
            && !tree.is(child, "nmod:poss")
    };
    let span = tree.span(&tree.subtree(word, is_left_out));
    reading.mention(word).map_or(span, |mention| span.join(mention.core))
}

fn time_over(reading: &Reading, span: Span) -> Option<TimeId> {
    let times = &reading.all.times;
    times
        .pairs()
        .find(|(_, time)| time.span.covers(span) && matches!(time.kind, TimeKind::Date | TimeKind::Time))
        .map(|(id, _)| id)
}
