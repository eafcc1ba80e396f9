//! Whatever the text and whatever the model says of it: no panic, and every
//! span lies on character boundaries of its own report.

use proptest::prelude::*;
use rapporteur::annotations::{Annotations, Hints, Role, SentenceHint, Status, View, WordHint};
use rapporteur::comparison::Cell;
use rapporteur::report::{Report, Section, SectionKind, Stamp};
use rapporteur::story::{Cite, Correction, Decision, Outcome, ReportId, Ruling, Slot, Story, Thing};
use rapporteur::text::{Id, Span};
use rapporteur::vocabulary::Vocabulary;

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
    all.quotes.iter().chain(&all.private_states).for_each(|found| {
        found.spans().for_each(|span| check(text, span));
        assert!(!found.content.is_empty());
    });
    for (id, quote) in all.quotes.pairs() {
        assert!(quote.inside.is_none_or(|holder| holder != id && (holder.0 as usize) < all.quotes.len()));
    }
    all.times.iter().for_each(|found| check(text, found.span));
    all.values.iter().for_each(|found| check(text, found.span));
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
    let mut all = rapporteur::annotate(&report, parse, &hints);
    check_annotations(&report.text, &all);
    all.views = all.values.iter().map(|value| view(value.span.of(&report.text), seed % 3)).collect();
    (report, all)
}

/// A view that hangs on the words, so that like words lie near each other, and
/// a little on the report.
fn view(words: &str, seed: u64) -> View {
    let mut state = words.bytes().fold(7, |sum: u64, byte| sum.wrapping_mul(31).wrapping_add(u64::from(byte)));
    let mut next = |share: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407 + share * seed);
        (state >> 40) as f32 / (1 << 24) as f32 - 0.5
    };
    let mut question: Vec<f32> = (0..128).map(|at| next(u64::from(at % 16 == 0))).collect();
    let length = question.iter().map(|x| x * x).sum::<f32>().sqrt();
    question.iter_mut().for_each(|x| *x /= length);
    let answer = (0..64).map(|_| next(0)).collect();
    let slots: Vec<f32> = (0..View::SLOTS.len()).map(|_| next(0) + 0.5).collect();
    let sum: f32 = slots.iter().sum();
    View { question, answer, slots: slots.iter().map(|share| share / sum).collect() }
}

/// What the rows say, whatever the order of the cells.
fn said(story: &Story) -> Vec<String> {
    let words = |cite: Cite| format!("{}:{}", story.reports[cite.report].0.capture, story.words(cite));
    let cell = |cell: &Cell| match cell {
        Cell::Says(said) => said.iter().map(|one| words(one.cite) + &one.value).collect::<Vec<_>>().join(","),
        other => format!("{other:?}"),
    };
    let row = |row: rapporteur::comparison::Row| {
        let mut cells: Vec<String> = row.cells.iter().map(cell).collect();
        cells.sort();
        format!("{:?} {:?} {} {}", row.slot, row.agreement, row.rule, cells.join(" | "))
    };
    rapporteur::compare(story).rows.into_iter().map(row).collect()
}

/// A ruling on things that are there, or on any words.
fn ruling(reports: &[(Report, Annotations)], (kind, report, one, other): (u8, u8, u16, u16)) -> Option<Ruling> {
    let place = |thing: Thing, report: u8, at: u16| {
        let report = report as usize % 2;
        let all = &reports[report].1;
        let spans: Vec<Span> = match thing {
            Thing::Entity => all.mentions.iter().map(|found| found.core).collect(),
            Thing::Event => all.events.iter().map(|found| found.trigger).collect(),
            Thing::Statement => all.quotes.iter().map(|found| found.extent()).collect(),
            Thing::Figure => all.numbers.iter().map(|found| found.span).collect(),
            Thing::Value => all.values.iter().map(|found| found.span).collect(),
        };
        let span = spans.get(at as usize % spans.len().max(1)).copied();
        span.map(|span| Cite { report: ReportId::from_index(report), span })
    };
    let thing = Thing::ALL[kind as usize % Thing::ALL.len()];
    let (left, right) = (place(thing, report, one)?, place(thing, report >> 1, other)?);
    let slots =
        [None, Some(Slot::Mention), Some(Slot::Number), Some(Slot::Name), Some(Slot::Wording), Some(Slot::Speaker)];
    let decision = match kind / 5 % 5 {
        0 => Decision::Same(thing, left, right),
        1 => Decision::Different(thing, left, right),
        2 => Decision::Drop(slots[other as usize % slots.len()], left),
        3 => Decision::Correct(left, Correction::Status(Status::Cancelled)),
        _ => Decision::Correct(left, Correction::Participant(Role::Agent, left.span)),
    };
    Some(Ruling { decision, reason: String::new() })
}

/// What holds is seen in the story.
fn check_rulings(story: &Story) {
    let rows = rapporteur::compare(story).rows;
    for (ruling, outcome) in story.rulings.iter().filter(|found| found.1 == Outcome::Applied) {
        match &ruling.decision {
            Decision::Same(Thing::Event, one, other) => {
                let (one, other) = (event_at(story, *one), event_at(story, *other));
                // What is dropped later is in no event.
                assert!(one == other || one.is_none() || other.is_none(), "{outcome:?}");
            }
            Decision::Different(Thing::Event, one, other) if event_at(story, *one).is_some() => {
                assert_ne!(event_at(story, *one), event_at(story, *other));
            }
            Decision::Drop(None, cite) => {
                for said in rows.iter().flat_map(|row| &row.cells) {
                    let Cell::Says(said) = said else { continue };
                    assert!(
                        said.iter().all(|said| said.cite.report != cite.report || !cite.span.covers(said.cite.span))
                    );
                }
            }
            _ => {}
        }
    }
}

/// The event whose mention has this trigger first.
fn event_at(story: &Story, cite: Cite) -> Option<usize> {
    let all = &story.reports[cite.report].1;
    let mention = all.events.pairs().find(|(_, event)| event.trigger == cite.span)?.0;
    story
        .events
        .pairs()
        .find(|(_, event)| event.mentions.contains(&(cite.report, mention)))
        .map(|found| found.0.index())
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
        check_story(&rapporteur::merge(reports, &[]));
    }

    #[test]
    fn any_rulings(
        left in prop::collection::vec(0..PIECES.len(), 0..60),
        right in prop::collection::vec(0..PIECES.len(), 0..60),
        draws in prop::collection::vec(any::<(u8, u8, u16, u16)>(), 1..6),
        seed in any::<u64>(),
    ) {
        let text = |pieces: &[usize]| pieces.iter().map(|&piece| PIECES[piece]).collect::<Vec<_>>().join(" ");
        let reports = vec![read(text(&left), seed), read(text(&right), seed ^ 0xabcdef)];
        let rulings: Vec<Ruling> = draws.iter().filter_map(|draw| ruling(&reports, *draw)).collect();
        let before = rapporteur::merge(reports.clone(), &[]);
        let story = rapporteur::merge(reports.clone(), &rulings);
        check_story(&story);
        check_rulings(&story);
        // What does not hold changes nothing.
        let holding: Vec<Ruling> =
            story.rulings.iter().filter(|found| found.1 == Outcome::Applied).map(|found| found.0.clone()).collect();
        let again = rapporteur::merge(reports.clone(), &holding);
        prop_assert_eq!(
            (&story.reports, &story.entities, &story.events, &story.statements, &story.figures),
            (&again.reports, &again.entities, &again.events, &again.statements, &again.figures)
        );
        prop_assert!(again.rulings.iter().all(|found| found.1 == Outcome::Applied));
        if holding.is_empty() {
            prop_assert_eq!(Story { rulings: vec![], notes: vec![], ..story }, before);
        }
    }

    #[test]
    fn any_text_without_a_model(text in "\\PC{0,200}") {
        let report = report(text);
        let parse = rapporteur::parse(&report);
        let all = rapporteur::annotate(&report, parse, &Hints::default());
        check_annotations(&report.text, &all);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, ..ProptestConfig::default() })]

    #[test]
    fn no_report_comes_first(
        texts in prop::collection::vec(prop::collection::vec(0..PIECES.len(), 0..40), 3),
        seed in any::<u64>(),
    ) {
        let text = |pieces: &[usize]| pieces.iter().map(|&piece| PIECES[piece]).collect::<Vec<_>>().join(" ");
        let mut reports: Vec<_> = texts.iter().enumerate().map(|(at, pieces)| {
            let (mut report, all) = read(text(pieces), seed.rotate_left(at as u32 * 7));
            report.capture = format!("{at}");
            (report, all)
        }).collect();
        let before = said(&rapporteur::merge_in_any_order(reports.clone(), &[]));
        for _ in 0..2 {
            reports.rotate_left(1);
            prop_assert_eq!(&said(&rapporteur::merge_in_any_order(reports.clone(), &[])), &before);
        }
        reports.reverse();
        prop_assert_eq!(&said(&rapporteur::merge_in_any_order(reports, &[])), &before);
    }
}

/// Where a bound of bytes falls inside a letter, the letter before it is the last.
#[test]
fn words_longer_than_any_bound_are_cut_at_letters() {
    for mark in ["'", "’", "-", ".", "@", "$", ""] {
        for letter in ["Т", "ऄ", "𐐀", "a"] {
            for length in [49, 50, 66, 67, 99, 100, 101, 199, 200, 201, 400] {
                for before in ["", "x", "1", "é"] {
                    let text = format!("{before}{mark}{}s 9.", letter.repeat(length));
                    let report = report(text.clone());
                    let parse = rapporteur::parse(&report);
                    assert!(parse.tokens.iter().all(|token| !token.span.of(&report.text).is_empty()), "{text}");
                }
            }
        }
    }
}
