//! Work grows with the length of a report and with the number of reports, not
//! with their squares. What is measured is the time on the processor.

use cpu_time::ThreadTime;
use rapporteur::annotations::{Annotations, Hints, SentenceHint, WordHint};
use rapporteur::report::{Report, Section, SectionKind, Stamp};
use rapporteur::text::Span;
use std::time::Duration;

const PARAGRAPH: &str = "On Monday, 7/8/2017 and in the last week of March 46 people waited for two days. \
    The next day some 1,200 boats left the Falcon 626 at 8:30 p.m. Wednesday, the first in five years.";

fn report(paragraphs: usize) -> Report {
    let mut report = Report::default();
    for _ in 0..paragraphs {
        let start = report.text.len();
        report.text += PARAGRAPH;
        let span = Span::new(start, report.text.len());
        report.sections.push(Section { kind: SectionKind::Paragraph, span, rule: "test" });
        report.text.push('\n');
    }
    let day = jiff::civil::date(2018, 5, 31);
    report.published = Some(Stamp { day, time: None, offset_minutes: None, from: "test", is_sure: true });
    report
}

/// The shortest of three runs.
fn time(paragraphs: usize) -> Duration {
    let report = report(paragraphs);
    let run = || {
        let begin = ThreadTime::now();
        let all = rapporteur::annotate(&report, rapporteur::parse(&report), &Hints::default());
        assert_eq!(all.times.len(), 6 * paragraphs);
        begin.elapsed()
    };
    (0..3).map(|_| run()).min().expect("three runs")
}

#[test]
fn eight_times_the_text_takes_about_eight_times_as_long() {
    let (short, long) = (time(40), time(320));
    assert!(long < short * 24, "{short:?} for 40 paragraphs, {long:?} for 320");
}

/// A sentence with its tags and tree: word, class, tag, head, relation.
const TAGGED: [(&str, &str, &str, usize, &str); 15] = [
    ("Norland", "PROPN", "NNP", 2, "nsubj"),
    ("demanded", "VERB", "VBD", 0, "root"),
    ("the", "DET", "DT", 4, "det"),
    ("release", "NOUN", "NN", 2, "obj"),
    ("of", "ADP", "IN", 7, "case"),
    ("the", "DET", "DT", 7, "det"),
    ("prisoners", "NOUN", "NNS", 4, "nmod"),
    ("before", "ADP", "IN", 10, "case"),
    ("the", "DET", "DT", 10, "det"),
    ("talks", "NOUN", "NNS", 2, "obl"),
    ("in", "ADP", "IN", 12, "case"),
    ("Suria", "PROPN", "NNP", 10, "nmod"),
    ("on", "ADP", "IN", 14, "case"),
    ("Friday", "PROPN", "NNP", 2, "obl"),
    (".", "PUNCT", ".", 2, "punct"),
];

/// A report of so many such sentences, with the hints.
fn tagged(count: usize) -> (Report, Hints) {
    let words: Vec<&str> = TAGGED.iter().map(|word| word.0).collect();
    let sentence = words.join(" ").replace(" .", ".");
    let mut report = report(0);
    for _ in 0..count {
        let start = report.text.len();
        report.text += &sentence;
        let span = Span::new(start, report.text.len());
        report.sections.push(Section { kind: SectionKind::Paragraph, span, rule: "test" });
        report.text.push('\n');
    }
    let hint = |&(_, upos, xpos, head, relation): &(&str, &str, &str, usize, &str)| WordHint {
        upos: upos.into(),
        xpos: xpos.into(),
        head: head.checked_sub(1).map(|head| head as u32),
        relation: relation.into(),
    };
    let names = vec![(0, 1, "LOC".to_string()), (11, 12, "LOC".to_string())];
    let one = SentenceHint { words: TAGGED.iter().map(hint).collect(), names };
    (report, Hints { sentences: vec![one; count], references: Vec::new() })
}

/// The shortest of three runs.
fn time_of_tagged(count: usize) -> Duration {
    let (report, hints) = tagged(count);
    let run = || {
        let begin = ThreadTime::now();
        let all = rapporteur::annotate(&report, rapporteur::parse(&report), &hints);
        assert_eq!(all.times.len(), count);
        assert_eq!(all.positions.len(), count);
        assert!(all.events.len() >= 2 * count, "{} events", all.events.len());
        begin.elapsed()
    };
    (0..3).map(|_| run()).min().expect("three runs")
}

/// A report of four such sentences; some of its words no other one has.
fn one_of_many(number: usize) -> (Report, Annotations) {
    let letter = |at: usize| (b'a' + (at % 26) as u8) as char;
    let (mut report, mut hints) = (report(0), tagged(4).1);
    for sentence in 0..4 {
        let own = [number, number / 26, sentence].map(letter).iter().collect::<String>();
        let form = |word: &(&'static str, &str, &str, usize, &str)| match word.0 {
            "Norland" => format!("Nor{}", letter(number)),
            "prisoners" => format!("prisoners{own}"),
            "Suria" => format!("Sur{own}"),
            other => other.to_string(),
        };
        let start = report.text.len();
        report.text += &TAGGED.iter().map(form).collect::<Vec<_>>().join(" ").replace(" .", ".");
        let span = Span::new(start, report.text.len());
        report.sections.push(Section { kind: SectionKind::Paragraph, span, rule: "test" });
        report.text.push('\n');
    }
    hints.sentences.truncate(4);
    let all = rapporteur::annotate(&report, rapporteur::parse(&report), &hints);
    (report, all)
}

/// The shortest of three runs.
fn time_of_merging(count: usize) -> Duration {
    let reports: Vec<(Report, Annotations)> = (0..count).map(one_of_many).collect();
    let run = || {
        let reports = reports.clone();
        let begin = ThreadTime::now();
        let story = rapporteur::merge(reports, &[]);
        let taken = begin.elapsed();
        assert!(story.events.len() > 8 && story.entities.len() > count, "{}", story.events.len());
        taken
    };
    (0..3).map(|_| run()).min().expect("three runs")
}

#[test]
fn merging_grows_with_the_reports_too() {
    let (short, long) = (time_of_merging(8), time_of_merging(64));
    assert!(long < short * 24, "{short:?} for 8 reports, {long:?} for 64");
}

#[test]
fn events_and_positions_too() {
    let (short, long) = (time_of_tagged(40), time_of_tagged(320));
    assert!(long < short * 24, "{short:?} for 40 sentences, {long:?} for 320");
}
