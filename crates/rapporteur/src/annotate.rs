//! From one report to everything understood of it. Begin with [`annotate`].

mod candidates;
mod chains;
mod events;
mod lemmas;
mod mentions;
mod numbers;
mod positions;
mod quotes;
mod sentences;
mod times;
mod tokens;
mod values;

use crate::annotations::{Annotations, Candidates, EventMention, Hints, OpenTurn, Parse, Word};
use crate::report::Report;

/// Finds sentences and tokens of a report. Furniture is left out.
pub fn parse(report: &Report) -> Parse {
    let mut parse = Parse::default();
    for (section, span) in sentences::find(report) {
        tokens::add(report, section, span, &mut parse);
    }
    parse
}

/// Heads of nominals that may refer to each other, with features for a scorer
/// whose answer goes into [`Hints::references`].
pub fn candidates(report: &Report, parse: &Parse, hints: &Hints) -> Candidates {
    let all = Annotations { words: words(report, parse, hints), parse: parse.clone(), ..Annotations::default() };
    candidates::find(report, &all, hints)
}

/// The passages between quotation marks that nobody introduces, with whoever
/// may have said each, for weights to be learned from (`lexicon/en/turn_signs.txt`).
pub fn turns(report: &Report, all: &Annotations) -> Vec<OpenTurn> {
    quotes::turns(report, all)
}

/// Reads one report: words, mentions, chains, quotes, times, numbers, events, positions, values.
/// Hints that do not fit the parse (other counts) are ignored, and noted.
pub fn annotate(report: &Report, parse: Parse, hints: &Hints) -> Annotations {
    let mut all = Annotations { words: words(report, &parse, hints), parse, ..Annotations::default() };
    all.times = times::find(report, &all).into();
    all.numbers = numbers::find(report, &all).into();
    all.mentions = mentions::find(report, &all, hints).into();
    all.chains = chains::find(report, &all, hints).into();
    let (said, attitudes) = quotes::find(report, &all);
    all.quotes = said.into();
    all.attitudes = attitudes;
    all.events = events::find(report, &all).into();
    all.positions = positions::find(report, &all).into();
    all.values = values::find(report, &all).into();
    all
}

/// The events that these words of a report express, for who knows already that
/// they express one; [`annotate`] finds by itself which words do.
pub fn events_at(report: &Report, all: &Annotations, words: &[usize]) -> Vec<EventMention> {
    events::at(report, all, words)
}

fn words(report: &Report, parse: &Parse, hints: &Hints) -> Vec<Word> {
    let mut words = Vec::with_capacity(parse.tokens.len());
    for (number, sentence) in parse.sentences.iter().enumerate() {
        let hint = hints.sentences.get(number).filter(|hint| hint.words.len() == sentence.tokens().len());
        for (place, token) in parse.tokens[sentence.tokens()].iter().enumerate() {
            let mut word = Word { span: token.span, sentence: number as u32, ..Word::default() };
            match hint.map(|hint| &hint.words[place]) {
                Some(hint) => {
                    word.upos = hint.upos.clone();
                    word.xpos = hint.xpos.clone();
                    word.head = hint.head.map(|head| sentence.first + head);
                    word.relation = hint.relation.clone();
                }
                None => word.upos = "X".into(),
            }
            word.lemma = lemmas::lemma(token.span.of(&report.text), &word.upos, &word.xpos);
            words.push(word);
        }
    }
    unloop(&mut words);
    words
}

/// Cuts cycles, which a model that is no tree parser may give, so that later
/// layers may walk up heads without counting.
fn unloop(words: &mut [Word]) {
    let mut is_sound = vec![false; words.len()];
    for start in 0..words.len() {
        let mut path = Vec::new();
        let mut at = start;
        while !is_sound[at] {
            is_sound[at] = true;
            path.push(at);
            match words[at].head {
                Some(head) if path.contains(&(head as usize)) => words[at].head = None,
                Some(head) => at = head as usize,
                None => break,
            }
        }
    }
}
