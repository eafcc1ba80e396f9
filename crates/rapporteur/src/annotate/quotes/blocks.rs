//! Block quotations with a line that says whose words they are. Begin with
//! [`with_speakers`].

use super::reading::Reading;
use super::source;
use crate::annotations::{Quote, QuoteForm, Setting, Stance};
use crate::report::SectionKind;
use crate::text::Span;

/// The rule of a section that names the speaker of the quotation before it.
const SPEAKER: &str = "quote-speaker";

/// Marks of quotation, which lie outside of what is said.
const MARKS: &[char] = &['"', '“', '”', '„', '«', '»', '‘', '’', '\''];

/// The statements with those of block quotations whose speaker is named below
/// them. A statement that somebody else introduces within one stays as it is.
pub(super) fn with_speakers(reading: &Reading, mut quotes: Vec<Quote>) -> Vec<Quote> {
    let sections = &reading.report.sections;
    for (at, section) in sections.iter().enumerate().filter(|(_, section)| section.rule == SPEAKER) {
        let Some(word) = speaker(reading, section.span) else { continue };
        let (phrase, chain) = source::speaker(reading, word);
        let above = sections[..at].iter().rev().filter(|section| section.kind != SectionKind::Furniture);
        let quoted = above.take_while(|section| section.rule.ends_with("-quote"));
        let mut content: Vec<Span> = quoted.map(|section| without_marks(reading, section.span)).collect();
        content.reverse();
        content.retain(|piece| !piece.is_empty());
        let (Some(first), Some(last)) = (content.first(), content.last()) else { continue };
        let whole = first.join(*last);
        let is_inside = |quote: &Quote| quote.extent().start < whole.end && quote.extent().end > whole.start;
        let mut inside: Vec<&mut Quote> = quotes.iter_mut().filter(|quote| is_inside(quote)).collect();
        if inside.iter().any(|quote| quote.cue.is_some()) {
            continue;
        }
        for quote in inside.iter_mut().filter(|quote| quote.speaker.is_none()) {
            (quote.speaker, quote.speaker_chain) = (Some(phrase), chain);
            quote.source = Some(source::kind(reading, word));
        }
        if inside.is_empty() {
            quotes.push(Quote {
                content,
                cue: None,
                speaker: Some(phrase),
                speaker_chain: chain,
                form: QuoteForm::Direct,
                stance: Stance::Says,
                source: Some(source::kind(reading, word)),
                setting: Setting::default(),
                inside: None,
                rule: "block-quotation",
            });
        }
    }
    quotes
}

/// The first word of the line that heads somebody's name or description.
fn speaker(reading: &Reading, line: Span) -> Option<usize> {
    let words = reading.all.words_in(line);
    let first = words.clone().find(|&word| reading.mention(word).is_some())?;
    Some(reading.mention(first)?.head as usize)
}

fn without_marks(reading: &Reading, span: Span) -> Span {
    let text = span.of(&reading.report.text);
    let inner = text.trim_matches(|c: char| c.is_whitespace() || MARKS.contains(&c));
    let start = span.start as usize + text.find(inner).unwrap_or(0);
    Span::new(start, start + inner.len())
}
