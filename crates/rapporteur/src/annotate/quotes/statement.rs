//! A statement made of a cue and the words that it introduces. Begin with [`of_cue`].

use super::cue::Cue;
use super::reading::Reading;
use super::{content, quoted_spans, setting, source};
use crate::annotations::{Quote, QuoteForm};
use crate::text::Span;

/// What a cue introduces, in the words it governs and the marked passages it owns.
pub(super) fn of_cue(reading: &Reading, cue: &Cue, segments: &[Span]) -> Option<Quote> {
    let (mut pieces, form) = content::pieces(reading, cue, segments)?;
    // “You said that last year,” Trent hit back: what stands inside the marks tells nothing outside.
    let is_outside = |word: usize| !reading.is_quoted(word) && reading.tree.words[word].upos != "PUNCT";
    if reading.is_quoted(cue.word) {
        pieces.retain(|&piece| !reading.all.words_in(piece).any(is_outside));
    }
    if pieces.is_empty() {
        return None;
    }
    if form == QuoteForm::Direct && cue.content.is_empty() && quoted_spans::is_scare_quote(reading, cue, segments) {
        return None;
    }
    Some(built(reading, cue, pieces, form))
}

/// The words of a cue with who says them, to whom, where and when.
pub(super) fn built(reading: &Reading, cue: &Cue, content: Vec<Span>, form: QuoteForm) -> Quote {
    let speaker = cue.speaker.map(|word| source::speaker(reading, word)).map(|(span, chain)| {
        // "WOMAN:" names nobody, whoever else is a woman.
        let is_told_of = || cue.content.iter().any(|&at| chain.is_some() && reading.chain(at) == chain);
        let is_doubtful = match cue.rule {
            "line-of-a-transcript" => !source::is_named(reading, cue.speaker),
            "inverted-parenthesis" => !source::is_named(reading, cue.speaker) && is_told_of(),
            _ => false,
        };
        (span, chain.filter(|_| !is_doubtful))
    });
    Quote {
        content,
        cue: Some(cue.span),
        speaker: speaker.map(|speaker| speaker.0),
        speaker_chain: speaker.and_then(|speaker| speaker.1),
        form,
        stance: cue.stance,
        source: cue.speaker.map(|word| source::kind(reading, word)),
        setting: setting::find(reading, cue),
        inside: None,
        rule: cue.rule,
    }
}
