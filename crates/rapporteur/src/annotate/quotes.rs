//! Who said what: source, cue and content. Begin with [`find`].
//! A cue is found first, by its verb, noun, adverb, "according to" or colon;
//! then what was said, between quotation marks or in the words that the cue
//! governs; then who said it, to whom, where and when.

mod blocks;
mod content;
mod cue;
mod cues;
mod implicit_speakers;
mod inherited_speakers;
mod nested;
mod passages;
mod private_states;
mod quoted_spans;
mod reading;
mod setting;
mod source;
mod statement;
mod transcript;
mod unsaid;
mod untrue;

use crate::annotations::{Annotations, ImplicitQuote, Quote, QuoteForm, Setting, Stance};
use crate::marks;
use crate::report::Report;
use crate::text::Span;
use cue::Cue;
use implicit_speakers::Turn;
use reading::Reading;

/// All statements in text order, then what people are reported to want or
/// hold without words of theirs.
pub(super) fn find(report: &Report, all: &Annotations) -> (Vec<Quote>, Vec<Quote>) {
    let reading = Reading::new(report, all);
    let mut cues = cues::find(&reading);
    inherited_speakers::leave_out_sources(&reading, &mut cues);
    inherited_speakers::inherit_speakers(&reading, &mut cues);
    inherited_speakers::end_where_others_begin(&reading, &mut cues);
    inherited_speakers::go_on(&reading, &mut cues);
    let owners = quoted_spans::owners(&reading, &cues);
    let (quotes, states) = introduced(&reading, &cues, &owners);
    let mut quotes = match implicit_speakers::is_dialogue(&reading, &owners) {
        true => with_turns(&reading, implicit_speakers::find(&reading, &cues, &owners, &quotes), quotes),
        false => quoted_spans::with_unowned(&reading, &owners, quotes),
    };
    quotes = blocks::with_speakers(&reading, quotes);
    quotes.sort_by_key(|quote| quote.extent());
    nested::mark(&report.text, &mut quotes);
    (quotes, states)
}

/// What stands between quotation marks in a report whose language is not read:
/// quotations of nobody known.
pub(super) fn marked_only(report: &Report, all: &Annotations) -> Vec<Quote> {
    let is_of_story = |span: &Span| all.words_in(*span).len() >= FEWEST_WORDS;
    let quote = |span: Span| Quote {
        content: vec![span],
        cue: None,
        speaker: None,
        speaker_chain: None,
        form: QuoteForm::Direct,
        stance: Stance::Says,
        source: None,
        setting: Setting::default(),
        inside: None,
        rule: "marked-in-another-language",
    };
    marks::quoted(&report.text).into_iter().filter(is_of_story).map(quote).collect()
}

/// Fewer words between marks are a term or a title.
const FEWEST_WORDS: usize = 3;

/// The statements and private states that cues introduce; the statements in text order.
fn introduced(reading: &Reading, cues: &[Cue], owners: &[Option<usize>]) -> (Vec<Quote>, Vec<Quote>) {
    let mut segments: Vec<Vec<Span>> = vec![Vec::new(); cues.len()];
    for (&segment, owner) in reading.segments.iter().zip(owners) {
        if let Some(owner) = *owner {
            segments[owner].push(segment);
        }
    }
    let said: Vec<Option<Quote>> =
        cues.iter().zip(&segments).map(|(cue, segments)| statement::of_cue(reading, cue, segments)).collect();
    let speaks: Vec<usize> = cues.iter().zip(&said).filter(|pair| pair.1.is_some()).map(|pair| pair.0.word).collect();
    let mut quotes: Vec<Quote> = said.into_iter().flatten().collect();
    let (marked, states) = private_states::find(reading, cues, &speaks);
    quotes.extend(marked);
    quotes.sort_by_key(|quote| quote.extent());
    (quotes, states)
}

/// The turns of a dialogue that no cue introduces, added; a cue without a
/// speaker gets that of its turn.
fn with_turns(reading: &Reading, turns: Vec<Turn>, mut quotes: Vec<Quote>) -> Vec<Quote> {
    let pieces =
        |(number, quote): (usize, &Quote)| quote.content.iter().map(|&piece| (piece, number)).collect::<Vec<_>>();
    let mut known: Vec<(Span, usize)> = quotes.iter().enumerate().flat_map(pieces).collect();
    known.sort();
    for turn in turns.into_iter().filter(|turn| !turn.is_introduced) {
        let said = implicit_speakers::statement(reading, &turn);
        let own = known.partition_point(|(piece, _)| *piece < turn.segment);
        match known.get(own).filter(|_| turn.has_cue).filter(|(piece, _)| *piece == turn.segment) {
            Some(&(_, quote)) => {
                let quote = &mut quotes[quote];
                (quote.speaker, quote.speaker_chain, quote.source) = (said.speaker, said.speaker_chain, said.source);
            }
            None => quotes.push(said),
        }
    }
    quotes
}

/// The passages of a report that nobody introduces with whoever may have said
/// each, for weights to be learned from; none if the report is no dialogue.
pub(super) fn implicit_speakers(report: &Report, all: &Annotations) -> Vec<ImplicitQuote> {
    let reading = Reading::new(report, all);
    let mut cues = cues::find(&reading);
    inherited_speakers::leave_out_sources(&reading, &mut cues);
    inherited_speakers::inherit_speakers(&reading, &mut cues);
    inherited_speakers::end_where_others_begin(&reading, &mut cues);
    inherited_speakers::go_on(&reading, &mut cues);
    let owners = quoted_spans::owners(&reading, &cues);
    if !implicit_speakers::is_dialogue(&reading, &owners) {
        return Vec::new();
    }
    let found = implicit_speakers::find(&reading, &cues, &owners, &introduced(&reading, &cues, &owners).0);
    let open = |turn: Turn| ImplicitQuote {
        passage: turn.segment,
        candidates: turn
            .candidates
            .into_iter()
            .map(|voice| (source::speaker(&reading, voice.word).0, voice.signs))
            .collect(),
    };
    found.into_iter().filter(|turn| !turn.is_introduced).map(open).collect()
}
