//! Statements inside statements. Begin with [`mark`].

use crate::annotations::{ChainId, Quote, QuoteForm, QuoteId};
use crate::english::I;
use crate::text::Span;
use std::cmp::Reverse;

/// Notes for each quote the one in whose content its cue, or without a cue its
/// content, stands: the innermost if there are several.
pub(super) fn mark(text: &str, quotes: &mut [Quote]) {
    let mut pieces: Vec<(Span, usize)> = Vec::new();
    for (number, quote) in quotes.iter().enumerate() {
        pieces.extend(quote.content.iter().map(|&piece| (piece, number)));
    }
    pieces.sort_by_key(|(piece, number)| (piece.start, Reverse(piece.end), *number));
    let mut order: Vec<(Span, usize)> = quotes.iter().map(place).zip(0..).collect();
    order.sort();
    let mut open: Vec<(Span, usize)> = Vec::new();
    let mut next = 0;
    for (place, number) in order {
        while next < pieces.len() && pieces[next].0.start <= place.start {
            while open.last().is_some_and(|last| last.0.end <= pieces[next].0.start) {
                open.pop();
            }
            open.push(pieces[next]);
            next += 1;
        }
        while open.last().is_some_and(|last| last.0.end <= place.start) {
            open.pop();
        }
        let holds = |(piece, holder): &&(Span, usize)| {
            *holder != number && piece.covers(place) && (quotes[number].cue.is_some() || *piece != place)
        };
        let holder = open.iter().rev().take(8).find(holds).map(|found| QuoteId(found.1 as u32));
        quotes[number].inside = holder;
    }
    let speakers: Vec<Option<ChainId>> = quotes.iter().map(|quote| teller(text, quotes, quote)).collect();
    for (quote, speaker) in quotes.iter_mut().zip(speakers) {
        quote.speaker_chain = speaker.or(quote.speaker_chain);
    }
}

/// "“I told him that it was over,” Hale said": whoever says "I" in the words of
/// somebody is who says these words.
fn teller(text: &str, quotes: &[Quote], quote: &Quote) -> Option<ChainId> {
    let is_teller = quote.speaker.is_some_and(|speaker| speaker.of(text).eq_ignore_ascii_case(I));
    let holder = &quotes[quote.inside.filter(|_| is_teller)?.0 as usize];
    let speaks = holder.form == QuoteForm::Direct || holder.rule == "line-of-a-transcript";
    holder.speaker_chain.filter(|_| speaks)
}

fn place(quote: &Quote) -> Span {
    quote.cue.unwrap_or_else(|| quote.extent())
}
