//! Statements inside statements. Begin with [`mark`].

use crate::annotations::{Quote, QuoteId};
use crate::text::Span;
use std::cmp::Reverse;

/// Notes for each quote the one in whose content its cue, or without a cue its
/// content, stands: the innermost if there are several.
pub(super) fn mark(quotes: &mut [Quote]) {
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
}

fn place(quote: &Quote) -> Span {
    quote.cue.unwrap_or_else(|| quote.extent())
}
