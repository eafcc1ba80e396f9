//! Statements in texts that no outlet would print: marks without end, marks
//! without partner, text that runs from right to left; and how the time grows
//! with the length.

use cpu_time::ThreadTime;
use proptest::prelude::*;
use rapporteur::annotations::{Annotations, Hints, Parse, Quote, SentenceHint, WordHint};
use rapporteur::marks;
use rapporteur::report::{Report, Section, SectionKind};
use rapporteur::text::Span;
use std::time::Duration;

const PIECES: [&str; 28] = [
    "“",
    "”",
    "\"",
    "''",
    "``",
    "‘",
    "’",
    "'",
    "«",
    "»",
    "„",
    "[",
    "]",
    "...",
    " ",
    " ",
    " ",
    "\n",
    ":",
    ",",
    ".",
    "said",
    "he",
    "Ana López",
    "according to",
    "שלום",
    "قال الوزير",
    "\u{202e}abc\u{202c}",
];

fn annotated(text: &str) -> (Report, Annotations) {
    let mut report = Report { text: text.to_string(), ..Report::default() };
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let span = Span::new(start, start + line.len()).trim(text);
        start += line.len();
        if !span.is_empty() {
            report.sections.push(Section { kind: SectionKind::Paragraph, span, rule: "test" });
        }
    }
    let parse = rapporteur::parse(&report);
    let hints = hints(&report, &parse);
    let all = rapporteur::annotate(&report, parse, &hints);
    (report, all)
}

/// A tree in which every word hangs on the first verb of saying.
fn hints(report: &Report, parse: &Parse) -> Hints {
    let sentence = |sentence: &rapporteur::annotations::Sentence| {
        let forms: Vec<&str> =
            parse.tokens[sentence.tokens()].iter().map(|token| token.span.of(&report.text)).collect();
        let verb = forms.iter().position(|form| matches!(*form, "said" | "added"));
        let word = |(at, form): (usize, &&str)| {
            let (upos, xpos, relation) = match *form {
                "said" | "added" => ("VERB", "VBD", "parataxis"),
                "is" => ("VERB", "VBZ", "ccomp"),
                "he" | "she" => ("PRON", "PRP", "nsubj"),
                form if form.chars().any(char::is_alphabetic) => ("NOUN", "NN", "obl"),
                _ => ("PUNCT", ".", "punct"),
            };
            let head = verb.filter(|&verb| verb != at).map(|verb| verb as u32);
            let relation = if head.is_some() { relation } else { "root" };
            WordHint { upos: upos.into(), xpos: xpos.into(), head, relation: relation.into() }
        };
        SentenceHint { words: forms.iter().enumerate().map(word).collect(), ..SentenceHint::default() }
    };
    Hints { sentences: parse.sentences.iter().map(sentence).collect(), ..Hints::default() }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn any_marks(pieces in prop::collection::vec(prop::sample::select(&PIECES[..]), 0..120)) {
        let text = pieces.concat();
        let mut end = 0;
        for span in marks::quoted(&text) {
            prop_assert!(text.get(span.start as usize..span.end as usize).is_some_and(|words| !words.trim().is_empty()));
            prop_assert!(span.start >= end, "passages overlap");
            end = span.end;
        }
        let (report, all) = annotated(&text);
        for span in all.quotes.iter().chain(&all.private_states).flat_map(Quote::spans) {
            prop_assert!(report.text.get(span.start as usize..span.end as usize).is_some());
        }
    }
}

#[test]
fn ten_thousand_marks() {
    for mark in ["\"", "“", "'"] {
        let text = format!("{mark}word ").repeat(10_000);
        let (_, all) = annotated(&text);
        assert!(all.quotes.len() <= 10_000, "{mark}");
    }
}

#[test]
fn text_from_right_to_left() {
    let text = "قال الوزير: «الجسر آمن». ״הגשר בטוח״, אמר השר.";
    let found: Vec<&str> = marks::quoted(text).into_iter().map(|span| span.of(text)).collect();
    assert_eq!(found, ["الجسر آمن"]);
    annotated(text);
}

/// Ten times the text takes about ten times as long, not the hundred times of
/// a method that compares all with all.
#[test]
fn time_grows_with_the_length() {
    let paragraph = "“The bridge is old,” she said. “It is not safe,” he added, “and it never was.”\n";
    let time = |count: usize| -> Duration {
        let text = paragraph.repeat(count);
        let once = || {
            let start = ThreadTime::now();
            marks::quoted(&text);
            annotated(&text);
            start.elapsed()
        };
        (0..3).map(|_| once()).min().unwrap_or_default()
    };
    let (short, long) = (time(100), time(1000));
    assert!(long < short * 20, "{short:?} for 100 paragraphs, {long:?} for 1000");
}

/// The same where a paragraph opens marks and closes none of them.
#[test]
fn time_grows_with_the_marks_that_are_left_open() {
    let time = |count: usize| -> Duration {
        let text = "“word ".repeat(count);
        let once = || {
            let start = ThreadTime::now();
            marks::quoted(&text);
            start.elapsed()
        };
        (0..7).map(|_| once()).min().unwrap_or_default()
    };
    let (short, long) = (time(2_000), time(40_000));
    assert!(long < short * 60, "{short:?} for 2,000 marks, {long:?} for 40,000");
}
