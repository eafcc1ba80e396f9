//! Scores events on MEANTIME: `events FOLDER [MODELS] [--show] [--figures]`, in sentences 0 to 5
//! without the dateline. A statement counts as an event whose trigger is the cue and whose agent is
//! the speaker.

use eval::marked::{Document, Mark};
use eval::{cat, corpus, figures, reader};
use rapporteur::annotations::{Annotations, Certainty, EventMention, Role, Status};
use rapporteur::text::Span;
use std::collections::BTreeMap;
use std::path::Path;

/// An event of the program, in the form that is scored.
struct Found {
    trigger: Span,
    participants: Vec<(&'static str, Span)>,
    is_future: bool,
    is_negative: bool,
    certainty: &'static str,
    what: String,
}

#[derive(Default)]
struct Counts {
    gold: usize,
    found: usize,
    both: usize,
    gold_parts: usize,
    found_parts: usize,
    entity_parts: usize,
    both_parts: usize,
    right_roles: usize,
    /// By attribute: labelled value, the program's value, and how often they occur.
    values: BTreeMap<&'static str, BTreeMap<(String, String), usize>>,
}

fn main() -> Result<(), String> {
    let (arguments, wants_figures) = figures::arguments();
    let plain: Vec<&String> = arguments.iter().filter(|argument| !argument.starts_with("--")).collect();
    let folder = plain.first().ok_or("usage: events FOLDER [MODELS] [--show] [--figures]")?;
    let models = plain.get(1).map_or("models", |models| models.as_str());
    let is_shown = arguments.iter().any(|argument| argument == "--show");
    let model = reader::load(Path::new(models))?;
    let mut counts = Counts::default();
    for text in corpus::read_all(Path::new(folder))? {
        let all = reader::alone(&text.report, Some(&model));
        score(&text, &found(&text, &all), &mut counts, is_shown);
    }
    print(&counts);
    if wants_figures {
        print_figures(&counts);
    }
    Ok(())
}

fn found(text: &Document, all: &Annotations) -> Vec<Found> {
    let mut found: Vec<Found> = all.events.iter().map(|event| of_event(text, all, event)).collect();
    for quote in all.quotes.iter() {
        let Some(cue) = quote.cue else { continue };
        if found.iter().all(|event| !event.trigger.overlaps(cue)) {
            found.push(Found {
                trigger: cue,
                participants: quote.speaker.map(|speaker| ("Arg0", speaker)).into_iter().collect(),
                is_future: false,
                is_negative: false,
                certainty: "CERTAIN",
                what: format!("said {:?}", quote.stance),
            });
        }
    }
    found.sort_by_key(|event| event.trigger);
    found
}

fn of_event(text: &Document, all: &Annotations, event: &EventMention) -> Found {
    let kind = event.kind.as_deref().unwrap_or("-");
    let cue = event.status_cue.map_or("", |cue| cue.of(&text.report.text));
    Found {
        trigger: all.words[event.head as usize].span,
        participants: event.participants.iter().map(|part| (role(part.role), part.span)).collect(),
        is_future: is_future(event.status),
        is_negative: matches!(
            event.status,
            Status::Negated | Status::Denied | Status::Cancelled | Status::Postponed | Status::Failed
        ),
        certainty: certainty(event),
        what: format!("{kind} {:?} by \"{cue}\", {}", event.status, event.rule),
    }
}

/// Still to happen on the day of the report. What was put off or called off is
/// negative and not future in the labels. That something is planned or expected
/// is told by the time alone: see [`certainty`].
fn is_future(status: Status) -> bool {
    matches!(
        status,
        Status::Planned
            | Status::Revived
            | Status::Expected
            | Status::Proposed
            | Status::Conditional
            | Status::Possible
    )
}

/// How sure the source is, by the program's certainty and not by the status: in
/// the labels a plan is certain, however far it has come, unless its words hedge
/// ("intends to", "may").
fn certainty(event: &EventMention) -> &'static str {
    match event.certainty {
        Certainty::Probable => "PROBABLE",
        Certainty::Possible => "POSSIBLE",
        _ => "CERTAIN",
    }
}

/// The PropBank role, as far as the program distinguishes them.
fn role(role: Role) -> &'static str {
    match role {
        Role::Agent => "Arg0",
        Role::Patient => "Arg1",
        Role::Recipient | Role::Companion => "Arg2",
        Role::Place => "Argm-LOC",
        _ => "Argm-OTHER",
    }
}

fn score(text: &Document, found: &[Found], counts: &mut Counts, is_shown: bool) {
    let words = |span: Span| span.of(&text.report.text).replace('\n', " ");
    let events: Vec<&Mark> = text.marks.iter().filter(|mark| mark.tag == "EVENT_MENTION").collect();
    let entities: Vec<&Mark> = text.marks.iter().filter(|mark| mark.tag == "ENTITY_MENTION").collect();
    counts.gold += events.len();
    counts.found += found.len();
    let mut is_taken = vec![false; found.len()];
    for event in events {
        let parts = parts_of(text, event, &entities);
        counts.gold_parts += parts.len();
        let best = (0..found.len()).find(|&at| !is_taken[at] && found[at].trigger.overlaps(event.span));
        let Some(at) = best else {
            if is_shown {
                let line = line_of(text, event.span);
                let part = event.attributes.get("pos").map_or("-", String::as_str);
                println!("missed  [{}] {part} :: {line}", words(event.span));
            }
            continue;
        };
        is_taken[at] = true;
        counts.both += 1;
        score_values(text, event, &found[at], counts, is_shown);
        score_parts(text, &parts, &entities, &found[at], counts, is_shown);
    }
    for (at, event) in found.iter().enumerate().filter(|(at, _)| is_shown && !is_taken[*at]) {
        let _ = at;
        println!("extra   [{}] {} :: {}", words(event.trigger), event.what, line_of(text, event.trigger));
    }
}

/// The line around a span.
fn line_of(text: &Document, span: Span) -> &str {
    let whole = &text.report.text;
    let start = whole[..span.start as usize].rfind('\n').map_or(0, |at| at + 1);
    let end = whole[span.end as usize..].find('\n').map_or(whole.len(), |at| at + span.end as usize);
    &whole[start..end]
}

/// The labelled roles and entities of an event.
fn parts_of<'a>(text: &'a Document, event: &Mark, entities: &[&'a Mark]) -> Vec<(&'a str, &'a Mark)> {
    let of_event = cat::participants(text).filter(|part| part.0 == event.id());
    let part = |(_, entity, role)| Some((role, *entities.iter().find(|mark| mark.id() == entity)?));
    of_event.filter_map(part).collect()
}

fn score_values(text: &Document, event: &Mark, found: &Found, counts: &mut Counts, is_shown: bool) {
    let gold = |name: &str| event.attributes.get(name).cloned().unwrap_or_default();
    let time = if found.is_future { "FUTURE" } else { "NON_FUTURE" };
    let polarity = if found.is_negative { "NEG" } else { "POS" };
    let known: &[(&'static str, &str, &[&str])] = &[
        ("time", time, &["FUTURE", "NON_FUTURE"]),
        ("polarity", polarity, &["POS", "NEG"]),
        ("certainty", found.certainty, &["CERTAIN", "PROBABLE", "POSSIBLE"]),
    ];
    for &(name, ours, values) in known {
        let wanted = gold(name);
        if !values.contains(&wanted.as_str()) {
            continue;
        }
        if wanted != ours && is_shown {
            let trigger = found.trigger.of(&text.report.text);
            println!("{name:9} [{trigger}] {wanted} not {ours} ({}) :: {}", found.what, line_of(text, found.trigger));
        }
        *counts.values.entry(name).or_default().entry((wanted, ours.to_string())).or_default() += 1;
    }
}

fn score_parts(
    text: &Document,
    parts: &[(&str, &Mark)],
    entities: &[&Mark],
    found: &Found,
    counts: &mut Counts,
    is_shown: bool,
) {
    let words = |span: Span| span.of(&text.report.text).replace('\n', " ");
    counts.found_parts += found.participants.len();
    let mut is_taken = vec![false; found.participants.len()];
    for (role, entity) in parts {
        let fits = |at: &usize| !is_taken[*at] && found.participants[*at].1.overlaps(entity.span);
        let same_role = |at: &usize| found.participants[*at].0 == *role;
        let best = (0..is_taken.len()).filter(fits).max_by_key(|at| same_role(at));
        match best {
            Some(at) => {
                is_taken[at] = true;
                counts.both_parts += 1;
                counts.right_roles += usize::from(same_role(&at));
                counts.entity_parts += 1;
            }
            None if is_shown => println!(
                "part missed  [{}] {role} of [{}] {} :: {}",
                words(entity.span),
                words(found.trigger),
                found.what,
                line_of(text, found.trigger)
            ),
            None => {}
        }
    }
    for (at, (role, span)) in found.participants.iter().enumerate().filter(|(at, _)| !is_taken[*at]) {
        let _ = at;
        if !entities.iter().any(|entity| entity.span.overlaps(*span)) {
            continue;
        }
        counts.entity_parts += 1;
        if is_shown {
            println!(
                "part extra   [{}] {role} of [{}] {} :: {}",
                words(*span),
                words(found.trigger),
                found.what,
                line_of(text, found.trigger)
            );
        }
    }
}

fn print(counts: &Counts) {
    let line = |name: &str, right: usize, found: usize, gold: usize| {
        let (p, r) = (right as f64 / found.max(1) as f64, right as f64 / gold.max(1) as f64);
        println!("{name:24} P {p:.3} R {r:.3} F {:.3}", 2.0 * p * r / (p + r).max(1e-9));
    };
    println!("{} events wanted, {} found", counts.gold, counts.found);
    line("mentions", counts.both, counts.found, counts.gold);
    println!("{} participants wanted", counts.gold_parts);
    line("participants", counts.both_parts, counts.entity_parts, counts.gold_parts);
    line("participants with role", counts.right_roles, counts.entity_parts, counts.gold_parts);
    line("participants, all ours", counts.both_parts, counts.found_parts, counts.gold_parts);
    for (name, table) in &counts.values {
        values(name, table);
    }
}

fn f1(right: usize, found: usize, gold: usize) -> f64 {
    2.0 * right as f64 / (found + gold).max(1) as f64
}

fn mean(scores: &[f64]) -> f64 {
    scores.iter().sum::<f64>() / scores.len().max(1) as f64
}

fn print_figures(counts: &Counts) {
    figures::print("all", "mentions", f1(counts.both, counts.found, counts.gold));
    figures::print("all", "participants", f1(counts.both_parts, counts.entity_parts, counts.gold_parts));
    figures::print("all", "participants-with-role", f1(counts.right_roles, counts.entity_parts, counts.gold_parts));
    for (name, table) in &counts.values {
        let all: usize = table.values().sum();
        let right: usize = table.iter().filter(|((gold, ours), _)| gold == ours).map(|(_, count)| count).sum();
        figures::print("all", name, right as f64 / all.max(1) as f64);
        let scores: Vec<f64> = by_label(table).iter().map(|(_, counts)| f1(counts[0], counts[1], counts[2])).collect();
        figures::print("all", &format!("{name}-macro-f1"), mean(&scores));
    }
}

/// How often each label that was wanted is right, given and wanted.
fn by_label(table: &BTreeMap<(String, String), usize>) -> Vec<(&String, [usize; 3])> {
    let mut labels: Vec<&String> = table.keys().map(|(gold, _)| gold).collect();
    labels.dedup();
    let count = |label: &String| {
        let of = |test: &dyn Fn(&(String, String)) -> bool| -> usize {
            table.iter().filter(|(key, _)| test(key)).map(|(_, count)| count).sum()
        };
        let is = |value: &String| value == label;
        [of(&|key| is(&key.0) && is(&key.1)), of(&|key| is(&key.1)), of(&|key| is(&key.0))]
    };
    labels.into_iter().map(|label| (label, count(label))).collect()
}

fn values(name: &str, table: &BTreeMap<(String, String), usize>) {
    let all: usize = table.values().sum();
    let right: usize = table.iter().filter(|((gold, ours), _)| gold == ours).map(|(_, count)| count).sum();
    let mut scores = Vec::new();
    for (label, [both, ours, gold]) in by_label(table) {
        let f = f1(both, ours, gold);
        println!("  {name} {label}: {both} right of {ours} given, {gold} wanted, F {f:.3}");
        scores.push(f);
    }
    let macro_f = mean(&scores);
    println!("{name:24} accuracy {:.3} of {all}, macro F {macro_f:.3}", right as f64 / all.max(1) as f64);
}
