//! Work grows with the length of a report, not with its square.

use rapporteur::annotations::Hints;
use rapporteur::report::{Report, Section, SectionKind, Stamp};
use rapporteur::text::Span;
use std::time::{Duration, Instant};

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
        let begin = Instant::now();
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
