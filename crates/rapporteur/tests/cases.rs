//! Runs `cases/`: what is understood without a language model. Each line of a
//! report block is a paragraph; words between `⟦` and `⟧` are furniture.

use cases::{Block, Case};
use rapporteur::annotations::Hints;
use rapporteur::report::{Report, Section, SectionKind, Stamp};
use rapporteur::show;
use rapporteur::text::Span;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

fn main() -> ExitCode {
    cases::run(vec![(Path::new(env!("CARGO_MANIFEST_DIR")).join("cases"), Arc::new(shown))])
}

fn shown(case: &Case, block: &Block) -> Option<String> {
    let report = report(case);
    let all = rapporteur::annotate(&report, rapporteur::parse(&report), &Hints::default());
    Some(match block.tag.as_str() {
        "sentences" => show::sentences(&report, &all),
        "tokens" => show::tokens(&report, &all),
        "times" => show::times(&report, &all),
        "certain" => show::certain(&report, &all),
        "numbers" => show::numbers(&report, &all),
        _ => return None,
    })
}

fn report(case: &Case) -> Report {
    let block = case.input("report").expect("a report block");
    let mut report = Report { published: block.attribute("published").map(stamp), ..Report::default() };
    for line in block.text.lines() {
        for (number, piece) in line.split(['⟦', '⟧']).enumerate() {
            let span = Span::new(report.text.len(), report.text.len() + piece.len());
            report.text += piece;
            let kind = if number % 2 == 1 { SectionKind::Furniture } else { SectionKind::Paragraph };
            let span = span.trim(&report.text);
            if !span.is_empty() {
                report.sections.push(Section { kind, span, rule: "case" });
            }
        }
        report.text.push('\n');
    }
    report
}

fn stamp(day: &str) -> Stamp {
    let day = day.parse().expect("published=YYYY-MM-DD");
    Stamp { day, time: None, offset_minutes: None, from: "flag", is_sure: true }
}
