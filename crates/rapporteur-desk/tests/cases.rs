//! Runs `cases/` with the language model of this repository: reports as input, annotations and
//! comparisons as expected; and `tests/views.md`: the output of views.

mod common;

use cases::{Block, Case};
use rapporteur::annotations::{Annotations, Role, Status};
use rapporteur::comparison::Comparison;
use rapporteur::report::{Note, Report};
use rapporteur::show;
use rapporteur::story::{Cite, Correction, Decision, ReportId, Ruling, Slot, Story, Thing};
use rapporteur::text::Span;
use rapporteur::vocabulary::Vocabulary;
use rapporteur_desk::{Model, models, reading};
use rapporteur_read::{Source, read};
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

fn main() -> ExitCode {
    let model = models::load().expect("the models folder of this repository");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let of_stories: Arc<cases::Show> = Arc::new(move |case, block| shown(case, block, &model));
    let of_views: Arc<cases::Show> = Arc::new(|_, block| common::view_cases::show(block));
    cases::run(vec![(folder.join("cases"), of_stories), (folder.join("tests/views.md"), of_views)])
}

fn shown(case: &Case, block: &Block, model: &Model) -> Option<String> {
    let reports = case.inputs.iter().filter(|block| block.tag != "ruling").map(report).collect();
    let understood = reading::understood(reports, model);
    let lines = case.inputs.iter().filter(|block| block.tag == "ruling").flat_map(|block| block.text.lines());
    let rulings: Vec<Ruling> = lines.map(|line| ruling(line, &understood)).collect();
    let story = rapporteur::merge(understood, &rulings);
    let each = |form: fn(&Report, &Annotations) -> String| -> String {
        story.reports.iter().map(|(report, all)| form(report, all)).collect()
    };
    let comparison = rapporteur::compare(&story);
    Some(match block.tag.as_str() {
        "mentions" => each(show::mentions),
        "chains" => each(show::chains),
        "quotes" => each(show::quotes),
        "times" => each(show::times),
        "certain" => each(show::certain),
        "numbers" => each(show::numbers),
        "events" => each(show::events),
        "triggers" => each(show::triggers),
        "statuses" => each(show::statuses),
        "codings" => each(show::codings),
        "positions" => each(show::positions),
        "events-joined" => show::joined_events(&story),
        "histories" => show::histories(&story),
        "entities" => show::entities(&story),
        "evidence" => show::evidence(&story),
        "notes" => story.notes.iter().map(|note| note.what.clone() + "\n").collect(),
        "differences" => show::differences(&story, &comparison),
        "disputes" => show::disputes(&story, &comparison),
        "clauses" => each(show::clauses),
        "summary" => summary(&story, &comparison),
        "rows" => show::rows(&story, &comparison),
        "rules" => of_rules(&show::rules(&story, &comparison), block.attribute("of").unwrap_or("")),
        _ => return None,
    })
}

/// The lines of some rules, named between spaces.
fn of_rules(lines: &str, names: &str) -> String {
    let is_named = |line: &&str| line.split(':').next().is_some_and(|rule| names.split(' ').any(|name| name == rule));
    lines.lines().filter(is_named).map(|line| format!("{line}\n")).collect()
}

/// `differs: How many people were hurt: two (A), three (B)`.
fn summary(story: &Story, comparison: &Comparison) -> String {
    let record = rapporteur_desk::record::record(story, comparison, &[]);
    record.summary.iter().map(|point| format!("{}: {}\n", point.agreement.name(), point.text)).collect()
}

fn report(block: &Block) -> (Report, Vec<Note>) {
    let said = |key: &str| block.attribute(key).map(str::to_string);
    let path = if block.tag == "html" { "report.html" } else { "report.txt" };
    let source =
        Source { path: path.into(), outlet: said("outlet"), published: said("published"), ..Source::default() };
    read(&source, block.text.as_bytes()).expect("a readable report")
}

/// `same event A visit | B trip`, `drop A 46`, `drop number A 46`, `correct A 46 number 64`: the
/// words mean their first occurrence in the report.
fn ruling(line: &str, understood: &[(Report, Annotations)]) -> Ruling {
    let cite = |words: &str| {
        let (letter, words) = words.trim().split_once(' ').expect("a report's letter and words");
        let report = (letter.as_bytes()[0] - b'A') as usize;
        let start = understood[report].0.text.find(words).unwrap_or_else(|| panic!("{letter} does not have {words}"));
        Cite { report: ReportId(report as u32), span: Span::new(start, start + words.len()) }
    };
    let both = |rest: &str| {
        let (thing, places) = rest.split_once(' ').expect("what it is about");
        let (one, other) = places.split_once('|').expect("two places");
        (Thing::read(thing).expect("a kind of thing"), cite(one), cite(other))
    };
    let slots = [("number ", Slot::Number), ("time ", Slot::Time), ("name ", Slot::Name), ("mention ", Slot::Mention)];
    let decision = match line.split_once(' ').expect("a decision") {
        ("same", rest) => {
            let (thing, one, other) = both(rest);
            Decision::Same(thing, one, other)
        }
        ("different", rest) => {
            let (thing, one, other) = both(rest);
            Decision::Different(thing, one, other)
        }
        ("drop", rest) => {
            let slot = slots.iter().find_map(|(word, slot)| Some((*slot, rest.strip_prefix(word)?)));
            Decision::Drop(slot.map(|slot| slot.0), cite(slot.map_or(rest, |slot| slot.1)))
        }
        (_, rest) => {
            let (place, value) = rest.split_once(" to ").expect("what it is corrected to");
            Decision::Correct(cite(place), correction(value, &cite))
        }
    };
    Ruling { decision, reason: "a case".into() }
}

/// `number 64`, `speaker A Ann Lee`, `agent A Ann Lee`, `cancelled`.
fn correction(value: &str, cite: &impl Fn(&str) -> Cite) -> Correction {
    let number = |words: &str| words.parse().ok();
    match value.split_once(' ') {
        Some(("number", words)) => {
            Correction::Number { low: number(words), high: number(words), is_approximate: false }
        }
        Some(("speaker", words)) => Correction::Speaker(cite(words).span),
        Some(("agent", words)) => Correction::Participant(Role::Agent, cite(words).span),
        _ => Correction::Status(Status::Cancelled),
    }
}
