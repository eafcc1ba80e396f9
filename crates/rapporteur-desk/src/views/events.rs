//! Lists events, one line for each mention, and positions on issues. Begin with [`text`].

use super::{Column, Sentences, Times, csv_table};
use crate::plain::{fit_line, fit_lines};
use crate::record::{Actor, Cite, Coding, Event, EventMention, Position, Record, Report, Step};
use rapporteur::annotations::{Certainty, Role};
use rapporteur::vocabulary::Vocabulary;
use serde_json::json;
use std::fmt::Write;

/// As readable text: each event with its mentions, then the positions.
pub fn text(record: &Record) -> String {
    let (mut out, times) = (String::new(), Times::new(record));
    for event in &record.events {
        _ = writeln!(out, "{} “{}”", event.kind, plain(&event.label));
        let course = course(&times, event);
        if !course.is_empty() {
            _ = writeln!(out, "  {course}");
        }
        for mention in &event.mentions {
            _ = writeln!(out, "  {}: {}", path(record, &mention.trigger), told(&times, mention));
        }
    }
    if !record.positions.is_empty() {
        _ = writeln!(out, "\nPositions");
    }
    for position in &record.positions {
        _ = writeln!(out, "  {}: {}", path(record, &position.cue), stand(position));
    }
    fit_lines(&out)
}

/// As JSON: the events, positions and times of the record.
pub fn json(record: &Record) -> String {
    crate::json::pretty(&json!({
        "version": record.version,
        "program": record.program,
        "events": record.events,
        "positions": record.positions,
        "times": record.times,
    }))
}

/// As CSV: one line for each mention.
pub fn csv(record: &Record) -> String {
    let (times, sentences) = (Times::new(record), Sentences::new(record));
    let of = |event| mentions(record, &times, &sentences, event);
    csv_table(&columns(), record.events.iter().flat_map(of))
}

/// A line of the CSV.
struct Line<'a> {
    record: &'a Record,
    times: &'a Times<'a>,
    sentences: &'a Sentences<'a>,
    event: &'a str,
    kind: &'a str,
    mention: &'a EventMention,
}

fn mentions<'a>(record: &'a Record, times: &'a Times, sentences: &'a Sentences, event: &'a Event) -> Vec<Line<'a>> {
    let line = |mention| Line { record, times, sentences, event: &event.key, kind: &event.kind, mention };
    event.mentions.iter().map(line).collect()
}

fn columns<'a>() -> Vec<Column<Line<'a>>> {
    vec![
        ("event", |line| line.event.to_string()),
        ("report", |line| path(line.record, &line.mention.trigger)),
        ("outlet", |line| outlet(line.record, &line.mention.trigger)),
        ("published", |line| published(line.record, &line.mention.trigger)),
        ("start", |line| line.mention.trigger.start.to_string()),
        ("end", |line| line.mention.trigger.end.to_string()),
        ("trigger", |line| plain(&line.mention.trigger)),
        ("kind", |line| line.kind.to_string()),
        ("status", |line| line.mention.status.name().to_string()),
        ("status_cue", |line| words(&line.mention.status_cue)),
        ("certainty", |line| line.mention.certainty.name().to_string()),
        ("condition", |line| words(&line.mention.condition)),
        ("historical", |line| line.mention.is_historical.to_string()),
        ("agents", |line| with(line, Role::Agent)),
        ("patients", |line| with(line, Role::Patient)),
        ("recipients", |line| with(line, Role::Recipient)),
        ("places", |line| with(line, Role::Place)),
        ("times", |line| values(line, &line.mention.times)),
        ("moved_to", |line| values(line, &line.mention.moved_to)),
        ("timing", |line| line.mention.timing.as_ref().map_or("", |timing| timing.course.name()).to_string()),
        ("cause", |line| words(&line.mention.cause)),
        ("plover_type", |line| code(line, |coding| coding.event_type.clone())),
        ("plover_mode", |line| code(line, |coding| coding.mode.clone().unwrap_or_default())),
        ("plover_contexts", |line| code(line, |coding| coding.contexts.join(";"))),
        ("plover_auxiliary", |line| code(line, |coding| coding.auxiliary.map_or("", |one| one.name()).to_string())),
        ("cameo_root", |line| code(line, |coding| coding.cameo_root.clone().unwrap_or_default())),
        ("actors", |line| code(line, |coding| actors(&coding.actors))),
        ("recipients_coded", |line| code(line, |coding| actors(&coding.recipients))),
        ("statement", |line| line.mention.statement.clone().unwrap_or_default()),
        ("rule", |line| line.mention.rule.clone()),
        ("sentence", |line| line.sentences.of(&line.mention.trigger)),
    ]
}

fn words(cite: &Option<Cite>) -> String {
    cite.as_ref().map_or(String::new(), plain)
}

/// The participants in a role.
fn with(line: &Line, role: Role) -> String {
    let parts = line.mention.participants.iter().filter(|part| part.role == role);
    parts.map(|part| plain(&part.cite)).collect::<Vec<_>>().join("; ")
}

fn values(line: &Line, times: &[Cite]) -> String {
    times.iter().map(|time| line.times.value(time)).collect::<Vec<_>>().join("; ")
}

/// A field of the coding; empty if the event has none.
fn code(line: &Line, of: fn(&Coding) -> String) -> String {
    line.mention.coding.as_ref().map_or(String::new(), of)
}

fn actors(actors: &[Actor]) -> String {
    actors.iter().map(coded).collect::<Vec<_>>().join("; ")
}

fn coded(actor: &Actor) -> String {
    let codes: Vec<&str> = [&actor.country, &actor.sector].into_iter().flatten().map(String::as_str).collect();
    if codes.is_empty() { plain(&actor.cite) } else { format!("{} ({})", plain(&actor.cite), codes.join(" ")) }
}

fn told(times: &Times, mention: &EventMention) -> String {
    let mut line = format!("{} “{}”", mention.status.name(), plain(&mention.clause));
    if let Some(cue) = &mention.status_cue {
        line += &format!(", by “{}”", plain(cue));
    }
    if mention.certainty != Certainty::Certain {
        line += &format!(", {}", mention.certainty.name());
    }
    for time in &mention.times {
        let word = if mention.moved_to.contains(time) { "moved to" } else { "when" };
        line += &format!("; {word}: {}", when(times, time));
    }
    if let Some(timing) = &mention.timing {
        let by = timing.by.as_ref().map_or(String::new(), |time| format!(" by {}", when(times, time)));
        line += &format!("; {}{by}", timing.course.name());
    }
    if let Some(cause) = &mention.cause {
        line += &format!("; why: “{}”", plain(cause));
    }
    if let Some(condition) = &mention.condition {
        line += &format!("; if: “{}”", plain(condition));
    }
    if mention.is_historical {
        line += "; historical";
    }
    if let Some(coding) = &mention.coding {
        let mode = coding.mode.as_ref().map_or(String::new(), |mode| format!(" {mode}"));
        let auxiliary = coding.auxiliary.map_or(String::new(), |auxiliary| format!(", {}", auxiliary.name()));
        let sides = [actors(&coding.actors), actors(&coding.recipients)].join(" → ");
        line += &format!("; PLOVER {}{mode}{auxiliary}: {sides}", coding.event_type);
    }
    line
}

/// "planned 2018-06-12 in Singapore → cancelled by the president → revived": the history of an
/// event; empty if its status did not change.
pub(super) fn course(times: &Times, event: &Event) -> String {
    if event.history.windows(2).all(|pair| pair[0].status == pair[1].status) {
        return String::new();
    }
    let steps: Vec<String> = event.history.iter().map(|step| one_step(times, step)).collect();
    steps.join(" → ")
}

/// The value of a time, or its words if it has no calendar value.
fn when(times: &Times, time: &Cite) -> String {
    let value = times.value(time);
    let is_day_or_year = value.get(..4).is_some_and(|year| year.chars().all(|c| c.is_ascii_digit() || c == 'X'));
    if is_day_or_year { value } else { format!("“{}”", plain(time)) }
}

fn one_step(times: &Times, step: &Step) -> String {
    let all = |cites: &[Cite], words: &dyn Fn(&Cite) -> String| -> String {
        let mut found: Vec<String> = cites.iter().map(words).collect();
        found.dedup();
        found.join(", ")
    };
    let mut line = step.status.name().to_string();
    if !step.times.is_empty() {
        line += &format!(" {}", all(&step.times, &|time| when(times, time)));
    }
    if !step.places.is_empty() {
        line += &format!(" in {}", all(&step.places, &plain));
    }
    if let Some(by) = step.signs.iter().find_map(|sign| sign.by.as_ref()) {
        line += &format!(" by {}", plain(by));
    }
    let is_own = step.signs.iter().any(|sign| sign.source.is_none());
    if let Some(source) = step.signs.iter().find_map(|sign| sign.source.as_ref()).filter(|_| !is_own) {
        line += &format!(", says {}", plain(source));
    }
    if step.is_superseded { line + " (no longer)" } else { line }
}

fn stand(position: &Position) -> String {
    let actor = position.actor.as_ref().map_or("?".into(), plain);
    let mut line = format!("{actor} {} “{}”", position.stance.name(), plain(&position.issue));
    if let Some(dependence) = &position.dependence {
        line += &format!(" {} “{}”", dependence.kind.name(), plain(&dependence.on));
    }
    line + &format!(", by “{}”, {}", plain(&position.cue), position.status.name())
}

/// The words on one line, without control characters.
pub(super) fn plain(cite: &Cite) -> String {
    fit_line(&cite.text)
}

/// The report of a cite.
fn cited<'a>(record: &'a Record, cite: &Cite) -> Option<&'a Report> {
    record.reports.iter().find(|report| report.key == cite.report)
}

/// The path of the report of a cite.
pub(super) fn path(record: &Record, cite: &Cite) -> String {
    cited(record, cite).map_or(cite.report.as_str(), |report| report.path.as_str()).to_string()
}

/// The outlet of the report of a cite; empty if unknown.
fn outlet(record: &Record, cite: &Cite) -> String {
    cited(record, cite).and_then(|report| report.outlet.as_deref()).map(fit_line).unwrap_or_default()
}

/// When the report of a cite was published; empty if unknown.
fn published(record: &Record, cite: &Cite) -> String {
    let stamp = cited(record, cite).and_then(|report| report.published.as_ref());
    stamp.map_or(String::new(), |stamp| stamp.when.clone())
}
