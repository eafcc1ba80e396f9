//! The examples of `patterns/en/times.toml`: each sentence is read on the day
//! that the file names, and all its times must be the ones marked in it.

use rapporteur::annotations::Hints;
use rapporteur::report::{Report, Section, SectionKind, Stamp};
use rapporteur::text::Span;

fn report(text: &str) -> Report {
    let span = Span::new(0, text.len());
    let day = jiff::civil::date(2018, 5, 31);
    let published = Some(Stamp { day, time: None, offset_minutes: None, from: "test", is_sure: true });
    let sections = vec![Section { kind: SectionKind::Paragraph, span, rule: "test" }];
    Report { text: text.to_string(), sections, published, ..Report::default() }
}

/// The plain words of an example and the times marked in it.
fn unmark(example: &str) -> (String, Vec<(String, String)>) {
    let (mut text, mut times, mut rest) = (String::new(), Vec::new(), example);
    while let Some((before, after)) = rest.split_once('[') {
        let (words, after) = after.split_once("](").expect("[words](value)");
        let (value, after) = after.split_once(')').expect("[words](value)");
        text += before;
        text += words;
        times.push((words.to_string(), value.to_string()));
        rest = after;
    }
    (text + rest, times)
}

fn found(text: &str) -> Vec<(String, String)> {
    let report = report(text);
    let all = rapporteur::annotate(&report, rapporteur::parse(&report), &Hints::default());
    all.times.iter().map(|time| (time.span.of(text).to_string(), time.value.value().to_string())).collect()
}

#[test]
fn examples_of_the_patterns() {
    let file: toml::Table = include_str!("../patterns/en/times.toml").parse().expect("TOML");
    let mut failures = String::new();
    for pattern in file["pattern"].as_array().expect("patterns") {
        let name = pattern["name"].as_str().expect("a name");
        let examples = |key: &str| -> Vec<String> {
            let list = pattern.get(key).and_then(|list| list.as_array()).cloned().unwrap_or_default();
            list.iter().filter_map(|example| example.as_str().map(str::to_string)).collect()
        };
        if examples("yes").is_empty() {
            failures += &format!("{name}: no example\n");
        }
        for example in examples("yes").into_iter().chain(examples("no")) {
            let (text, expected) = unmark(&example);
            let got = found(&text);
            if got != expected {
                failures += &format!("{name}: {example}\n    {got:?}\n");
            }
        }
    }
    assert!(failures.is_empty(), "\n{failures}");
}

/// What is counted from a day of publication that is not sure is not certain; a
/// day that is written out is.
#[test]
fn a_doubtful_day_of_publication_makes_counted_days_uncertain() {
    let text = "The works were shut on Monday. The vets came yesterday. They had called on 5 March 2018.";
    let certain = |is_sure: bool| -> Vec<bool> {
        let mut report = report(text);
        report.published.as_mut().expect("it has a day").is_sure = is_sure;
        let all = rapporteur::annotate(&report, rapporteur::parse(&report), &Hints::default());
        all.times.iter().map(|time| time.is_certain).collect()
    };
    assert_eq!(certain(true), [true, true, true]);
    assert_eq!(certain(false), [false, false, true]);
}
