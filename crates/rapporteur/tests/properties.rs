//! Whatever the text and whatever the model says of it: no panic, and every
//! span lies on character boundaries of its own report.

use proptest::prelude::*;
use rapporteur::annotations::{Annotations, Hints, SentenceHint, WordHint};
use rapporteur::comparison::Cell;
use rapporteur::report::{Report, Section, SectionKind, Stamp};
use rapporteur::story::Story;
use rapporteur::text::Span;

const PIECES: [&str; 40] = [
    "“",
    "”",
    "\"",
    " ",
    " ",
    " ",
    " ",
    ".",
    ",",
    "\n",
    "Mr ",
    "Gen ",
    "Park Yong-min",
    "Ana López",
    "she",
    "he",
    "said",
    "added",
    "according to",
    "the minister",
    "will travel",
    "cancelled",
    "the summit",
    "on Friday",
    "12 June",
    "at least 46 people",
    "$280m",
    "not",
    "may",
    "if",
    "’s",
    "—",
    "日本",
    "é",
    "\u{1F600}",
    "met",
    "with",
    "in Geneva",
    "talks",
    "(AP)",
];
const RELATIONS: [&str; 24] = [
    "root",
    "nsubj",
    "nsubj:pass",
    "obj",
    "iobj",
    "obl",
    "obl:agent",
    "nmod",
    "nmod:poss",
    "ccomp",
    "xcomp",
    "advcl",
    "acl",
    "acl:relcl",
    "conj",
    "appos",
    "aux",
    "aux:pass",
    "cop",
    "mark",
    "case",
    "compound:prt",
    "parataxis",
    "advmod",
];
const TAGS: [(&str, &str); 12] = [
    ("VERB", "VBD"),
    ("VERB", "VBG"),
    ("VERB", "VBN"),
    ("NOUN", "NN"),
    ("NOUN", "NNS"),
    ("PROPN", "NNP"),
    ("PRON", "PRP"),
    ("AUX", "MD"),
    ("ADJ", "JJ"),
    ("ADP", "IN"),
    ("PUNCT", ","),
    ("ADV", "RB"),
];

fn report(text: String) -> Report {
    let mut sections = Vec::new();
    let mut start = 0;
    for (number, line) in text.split('\n').enumerate() {
        let span = Span::new(start, start + line.len()).trim(&text);
        start += line.len() + 1;
        if span.is_empty() {
            continue;
        }
        let kind =
            [SectionKind::Paragraph, SectionKind::Title, SectionKind::Furniture, SectionKind::Paragraph][number % 4];
        sections.push(Section { kind, span, rule: "test" });
    }
    let day = jiff::civil::date(2024, 3, 5);
    let published = text.len().is_multiple_of(2).then_some(Stamp {
        day,
        time: None,
        offset_minutes: None,
        from: "test",
        is_sure: true,
    });
    Report { text, sections, published, ..Report::default() }
}

/// Hints drawn from a stream of numbers; heads need form no tree.
fn hints(parse: &rapporteur::annotations::Parse, seed: u64) -> Hints {
    let mut state = seed | 1;
    let mut draw = |below: usize| {
        state = state.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (state >> 33) as usize % below.max(1)
    };
    let sentences = parse.sentences.iter().map(|sentence| {
        let count = sentence.tokens().len();
        let words = (0..count).map(|_| {
            let (upos, xpos) = TAGS[draw(TAGS.len())];
            let head = (draw(8) > 0).then(|| draw(count) as u32);
            WordHint { upos: upos.into(), xpos: xpos.into(), head, relation: RELATIONS[draw(RELATIONS.len())].into() }
        });
        let words: Vec<WordHint> = words.collect();
        let first = draw(count) as u32;
        let last = (first + 1 + draw(3) as u32).min(count as u32);
        let names = vec![(first, last, ["PER", "ORG", "LOC", "MISC"][draw(4)].to_string())];
        SentenceHint { words, names }
    });
    Hints { sentences: sentences.collect(), references: Vec::new() }
}

fn check(text: &str, span: Span) {
    assert!(text.get(span.start as usize..span.end as usize).is_some(), "{span:?} in {text:?}");
}

fn check_annotations(text: &str, all: &Annotations) {
    all.parse.sentences.iter().for_each(|found| check(text, found.span));
    all.words.iter().for_each(|found| check(text, found.span));
    all.mentions.iter().for_each(|found| {
        [found.span, found.core].into_iter().chain(found.roles.clone()).for_each(|span| check(text, span))
    });
    all.chains.iter().for_each(|found| found.roles.iter().for_each(|&span| check(text, span)));
    all.quotes.iter().chain(&all.attitudes).for_each(|found| {
        let setting = [found.setting.addressee, found.setting.channel, found.setting.venue];
        let spans = found.content.iter().copied().chain(found.cue).chain(found.speaker);
        spans.chain(setting.into_iter().flatten()).for_each(|span| check(text, span));
        assert!(!found.content.is_empty());
    });
    for (id, quote) in all.quotes.pairs() {
        assert!(quote.inside.is_none_or(|holder| holder != id && (holder.0 as usize) < all.quotes.len()));
    }
    all.times.iter().for_each(|found| check(text, found.span));
    all.numbers
        .iter()
        .for_each(|found| [Some(found.span), found.counted].into_iter().flatten().for_each(|span| check(text, span)));
    for event in all.events.iter() {
        let spans = [Some(event.trigger), Some(event.clause), event.status_cue, event.certainty_cue];
        spans
            .into_iter()
            .flatten()
            .chain(event.participants.iter().map(|part| part.span))
            .for_each(|span| check(text, span));
    }
}

fn check_story(story: &Story) {
    let comparison = rapporteur::compare(story);
    for row in &comparison.rows {
        assert_eq!(row.cells.len(), story.reports.len());
        for cell in &row.cells {
            let Cell::Says(said) = cell else { continue };
            assert!(!said.is_empty());
            for value in said {
                let text = &story.reports[value.cite.report].0.text;
                check(text, value.cite.span);
                check(text, value.context);
            }
        }
    }
    assert_eq!(comparison.accounted.len(), story.reports.len());
    assert_eq!(comparison, rapporteur::compare(story));
}

fn read(text: String, seed: u64) -> (Report, Annotations) {
    let report = report(text);
    let parse = rapporteur::parse(&report);
    let hints = hints(&parse, seed);
    let all = rapporteur::annotate(&report, parse, &hints);
    check_annotations(&report.text, &all);
    (report, all)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn any_reports_any_hints(
        left in prop::collection::vec(0..PIECES.len(), 0..60),
        right in prop::collection::vec(0..PIECES.len(), 0..60),
        seed in any::<u64>(),
    ) {
        let text = |pieces: &[usize]| pieces.iter().map(|&piece| PIECES[piece]).collect::<Vec<_>>().join(" ");
        let reports = vec![read(text(&left), seed), read(text(&right), seed ^ 0xabcdef)];
        check_story(&rapporteur::merge(reports));
    }

    #[test]
    fn any_text_without_a_model(text in "\\PC{0,200}") {
        let report = report(text);
        let parse = rapporteur::parse(&report);
        let all = rapporteur::annotate(&report, parse, &Hints::default());
        check_annotations(&report.text, &all);
    }
}
