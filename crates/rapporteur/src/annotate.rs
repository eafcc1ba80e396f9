//! From one report to everything understood of it. Begin with [`annotate`].

mod antecedents;
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
mod trees;
mod values;

use crate::annotations::{
    Annotations, AntecedentCandidates, EventMention, Hints, ImplicitQuote, Parse, Sentence, SentenceHint, Word,
};
use crate::report::{Note, Report, SectionKind};
use crate::text::Span;

/// Maximum number of words and marks read of a report if no other number is asked
/// for: ten long reports. Lists and tables without end must not keep the
/// others waiting.
pub const MOST_WORDS: usize = 12_000;

/// A longer word counts as several, as whatever is done with words is done with
/// their parts, too: one for so many bytes more of letters,
const LETTERS: usize = 8;
/// or so many of anything else, such as an address.
const SIGNS: usize = 2;

/// Finds sentences and tokens of a report. Furniture is left out, and whatever
/// comes after [`MOST_WORDS`].
pub fn parse(report: &Report) -> Parse {
    parse_up_to(report, MOST_WORDS)
}

/// The same up to so many words and marks; [`Parse::is_cut`] tells if there are more.
pub fn parse_up_to(report: &Report, most: usize) -> Parse {
    let mut parse = Parse::default();
    let (mut weighed, mut weight) = (0, 0);
    for (section, span) in sentences::find(report) {
        tokens::add(report, section, span, &mut parse);
        while weighed < parse.tokens.len() && weight <= most {
            weight += weight_of(parse.tokens[weighed].span.of(&report.text));
            weighed += 1;
        }
        if weight > most {
            cut(&mut parse, weighed - 1);
            break;
        }
    }
    parse
}

fn weight_of(word: &str) -> usize {
    let part = if word.chars().all(char::is_alphabetic) { LETTERS } else { SIGNS };
    1 + word.len().saturating_sub(LETTERS) / part
}

/// Leaves so many words; the last sentence ends with the last word.
fn cut(parse: &mut Parse, length: usize) {
    parse.is_cut = true;
    parse.tokens.truncate(length);
    parse.sentences.retain(|sentence| (sentence.first as usize) < length);
    let end = parse.tokens.last().map(|token| token.span.end);
    if let (Some(sentence), Some(end)) = (parse.sentences.last_mut(), end) {
        sentence.last = sentence.last.min(length as u32);
        sentence.span.end = end;
    }
}

/// Heads of nominals that may refer to each other, with features for a scorer
/// whose answer goes into [`Hints::references`].
pub fn antecedent_candidates(report: &Report, parse: &Parse, hints: &Hints) -> AntecedentCandidates {
    let all = Annotations { words: words(report, parse, hints), parse: parse.clone(), ..Annotations::default() };
    antecedents::find(report, &all, hints)
}

/// The passages between quotation marks that nobody introduces, with whoever
/// may have said each, for weights to be learned from (`lexicon/en/turn_signs.txt`).
pub fn implicit_speakers(report: &Report, all: &Annotations) -> Vec<ImplicitQuote> {
    quotes::implicit_speakers(report, all)
}

/// Reads one report: words, mentions, chains, quotes, times, numbers, events, positions, values.
/// Hints that do not fit the parse (other counts) are ignored, and noted, as is
/// what is too long to be read. Of a report in another language only what
/// stands between quotation marks is kept.
pub fn annotate(report: &Report, parse: Parse, hints: &Hints) -> Annotations {
    let mut all = Annotations { words: words(report, &parse, hints), parse, ..Annotations::default() };
    all.notes = notes(report, &all.parse, hints);
    if !report.is_understood() {
        all.quotes = quotes::marked_only(report, &all).into();
        return all;
    }
    all.times = times::find(report, &all).into();
    all.numbers = numbers::find(report, &all).into();
    all.mentions = mentions::find(report, &all, hints).into();
    all.chains = chains::find(report, &all, hints).into();
    let (said, states) = quotes::find(report, &all);
    all.quotes = said.into();
    all.private_states = states;
    all.events = events::find(report, &all).into();
    all.positions = positions::find(report, &all).into();
    let mut values = values::find(report, &all);
    if values.len() > MOST_VALUES {
        let from = values[MOST_VALUES].span;
        let what = format!("holds {} values to compare: those from here on were left out", values.len());
        all.notes.push(Note { span: Some(from), what });
        values.truncate(MOST_VALUES);
        all.parse.is_cut = true;
    }
    all.values = values.into();
    all
}

/// Maximum number of values of a report that are compared. A report of
/// [`MOST_WORDS`] seldom has more.
const MOST_VALUES: usize = 10_000;

/// What was not read, and why.
fn notes(report: &Report, parse: &Parse, hints: &Hints) -> Vec<Note> {
    let mut notes = Vec::new();
    if parse.is_cut {
        notes.push(Note { span: None, what: too_long(&report.text, parse) });
    }
    notes.extend(in_pieces(parse));
    let n_hints = hints.sentences.len();
    let has_other_words = |(hint, sentence): &(&SentenceHint, &Sentence)| hint.words.len() != sentence.tokens().len();
    let n_unfit = hints.sentences.iter().zip(&parse.sentences).filter(has_other_words).count();
    let n_unfit = n_unfit + n_hints.saturating_sub(parse.sentences.len());
    if n_unfit > 0 {
        let what = format!(
            "what the language model says of {n_unfit} of {n_hints} sentences does not fit them and was left out"
        );
        notes.push(Note { span: None, what });
    }
    notes
}

/// Which sentences were read in pieces. Those after the last word that was read are none.
fn in_pieces(parse: &Parse) -> Option<Note> {
    let end = parse.sentences.last().map_or(0, |sentence| sentence.span.end);
    let read: Vec<Span> = parse.divided.iter().copied().filter(|span| span.start < end).collect();
    let first = *read.first()?;
    let is_of_first = |sentence: &&Sentence| first.covers(sentence.span);
    let pieces: Vec<&Sentence> = parse.sentences.iter().filter(is_of_first).collect();
    let n_words: usize = pieces.iter().map(|piece| piece.tokens().len()).sum();
    let others = match read.len() - 1 {
        0 => String::new(),
        n => format!("; so were {n} more"),
    };
    let what = format!(
        "has a sentence of {n_words} words and marks, which was read in {} pieces, so that what its first words say \
         of the last ones, such as who says them, may not be known{others}",
        pieces.len()
    );
    Some(Note { span: Some(first), what })
}

/// What was read of a text that is too long, and what to do.
fn too_long(text: &str, parse: &Parse) -> String {
    let end = parse.sentences.last().map_or(0, |sentence| sentence.span.end) as usize;
    let share = 100 * (text.len() - end) / text.len().max(1);
    let read = match parse.tokens.len() {
        0 => "nothing of it was read".to_string(),
        1 => format!("the first word was read, the last {share} % of the text were not"),
        n => format!("the first {n} words and marks were read, the last {share} % of the text were not"),
    };
    let what_to_do = match unspaced(text, end) {
        Some(run) => format!("leave out the {} characters without a space in it", run.chars().count()),
        None => "divide it, or ask for more words".to_string(),
    };
    format!("is too long: {read}; {what_to_do}")
}

/// A text cannot be divided in a run of so many bytes without white space.
const UNDIVIDED: usize = 10_000;

/// The run without white space, too long to be divided, in which or before which reading ended here.
fn unspaced(text: &str, end: usize) -> Option<&str> {
    let (before, after) = text.split_at(end);
    let (start, after) = match after.trim_start() {
        rest if rest.len() < after.len() => (text.len() - rest.len(), rest),
        rest => (before.trim_end_matches(|c: char| !c.is_whitespace()).len(), rest),
    };
    let stop = text.len() - after.trim_start_matches(|c: char| !c.is_whitespace()).len();
    Some(&text[start..stop]).filter(|run| run.len() >= UNDIVIDED)
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
                    word.head = hint.head.map(|head| sentence.first + head).filter(|&head| head < sentence.last);
                    word.relation = hint.relation.clone();
                }
                None => word.upos = "X".into(),
            }
            word.xpos = lemmas::tag(token.span.of(&report.text), word.xpos);
            word.lemma = lemmas::lemma(token.span.of(&report.text), &word.upos, &word.xpos);
            words.push(word);
        }
    }
    trees::mend(&mut words, parse, &report.text);
    let is_title = |sentence: &&Sentence| {
        let section = report.sections.get(sentence.section as usize);
        section.is_some_and(|section| section.kind == SectionKind::Title)
    };
    for sentence in parse.sentences.iter().filter(is_title) {
        trees::mend_title(&mut words, &report.text, sentence.tokens(), lemmas::present);
    }
    trees::unloop(&mut words);
    words
}
