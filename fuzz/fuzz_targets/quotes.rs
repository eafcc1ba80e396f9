//! Any text with any tags and trees is understood without a panic, and every
//! part of a statement is a slice of the text. The input is the text, a zero
//! byte, then bytes that choose tag, relation and head of each word in turn.

#![no_main]

use libfuzzer_sys::fuzz_target;
use rapporteur::annotations::{Hints, Parse, Quote, Sentence, SentenceHint, WordHint};
use rapporteur::report::{Report, Section, SectionKind};
use rapporteur::text::Span;

const TAGS: [(&str, &str); 16] = [
    ("VERB", "VBD"),
    ("VERB", "VBZ"),
    ("VERB", "VBG"),
    ("VERB", "VBN"),
    ("AUX", "VBD"),
    ("NOUN", "NN"),
    ("NOUN", "NNS"),
    ("PROPN", "NNP"),
    ("PRON", "PRP"),
    ("ADJ", "JJ"),
    ("ADV", "RB"),
    ("ADP", "IN"),
    ("DET", "DT"),
    ("CCONJ", "CC"),
    ("PART", "TO"),
    ("PUNCT", "."),
];

const RELATIONS: [&str; 20] = [
    "nsubj",
    "nsubj:pass",
    "obj",
    "iobj",
    "obl",
    "obl:agent",
    "ccomp",
    "xcomp",
    "advcl",
    "acl",
    "acl:relcl",
    "parataxis",
    "conj",
    "nmod",
    "nmod:poss",
    "case",
    "mark",
    "aux:pass",
    "compound:prt",
    "appos",
];

fuzz_target!(|bytes: &[u8]| {
    let cut = bytes.iter().position(|&byte| byte == 0).unwrap_or(bytes.len());
    let text = String::from_utf8_lossy(&bytes[..cut]).into_owned();
    let report = report(text);
    let parse = rapporteur::parse(&report);
    let hints = hints(&parse, bytes.get(cut + 1..).unwrap_or_default());
    let all = rapporteur::annotate(&report, parse, &hints);
    for span in all.quotes.iter().chain(&all.private_states).flat_map(Quote::spans) {
        assert!(report.text.get(span.start as usize..span.end as usize).is_some(), "{span:?} is no slice");
    }
});

/// Each line is a paragraph, the first one the title.
fn report(text: String) -> Report {
    let mut report = Report { text, ..Report::default() };
    let mut start = 0;
    for line in report.text.split_inclusive('\n') {
        let span = Span::new(start, start + line.len()).trim(&report.text);
        start += line.len();
        if !span.is_empty() {
            let kind = if report.sections.is_empty() { SectionKind::Title } else { SectionKind::Paragraph };
            report.sections.push(Section { kind, span, rule: "fuzz" });
        }
    }
    report
}

fn hints(parse: &Parse, choices: &[u8]) -> Hints {
    let mut choices = choices.iter().copied().cycle();
    let mut next = || choices.next().unwrap_or(0) as usize;
    let mut sentence = |sentence: &Sentence| {
        let count = sentence.tokens().len();
        let mut word = |_| {
            let (upos, xpos) = TAGS[next() % TAGS.len()];
            let head = Some(next()).filter(|head| head % 8 != 0).map(|head| (head % count) as u32);
            let relation = if head.is_some() { RELATIONS[next() % RELATIONS.len()] } else { "root" };
            WordHint { upos: upos.into(), xpos: xpos.into(), head, relation: relation.into() }
        };
        SentenceHint { words: (0..count).map(&mut word).collect(), ..SentenceHint::default() }
    };
    Hints { sentences: parse.sentences.iter().map(&mut sentence).collect(), ..Hints::default() }
}
