//! Lists events, one line for each mention, and positions on issues. Begin with [`text`].

use super::layout::{self as line, piece, write_paragraph};
use super::values::{status_words, time_or_value};
use super::{Column, Sentences, Times, csv_table, date_hint, name, when as when_published};
use crate::plain::{fit_line, letter};
use crate::record::{Actor, Cite, Coding, Event, EventMention, Position, Record, Report, Step};
use anstyle::Style;
use rapporteur::annotations::{Certainty, Role, Status};
use rapporteur::vocabulary::Vocabulary;
use serde_json::json;

/// Wider lines are tiring to read.
pub(super) const WIDEST: usize = 120;

/// For whom something is written.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Form {
    /// For programs: times and statuses by their names in the record.
    Names,
    /// For people.
    Words,
}

/// For people: the reports, each event with its mentions, then the positions.
pub fn text(record: &Record, columns: usize) -> String {
    let columns = columns.clamp(30, WIDEST);
    let (mut out, times) = (String::new(), Times::new(record));
    write_reports(record, columns, &mut out);
    for event in &record.events {
        out.push('\n');
        let heading = [piece(bold(), &event.kind), line::plain(format!(" “{}”", plain(&event.label)))];
        write_paragraph(&heading, 0, 2, columns, &mut out);
        let course = course(&times, event, Form::Words);
        if !course.is_empty() {
            write_paragraph(&[line::plain(course)], 2, 2, columns, &mut out);
        }
        for mention in &event.mentions {
            write_told(record, &mention.trigger, told(&times, mention), columns, &mut out);
        }
    }
    if !record.positions.is_empty() {
        out.push('\n');
        write_paragraph(&[piece(bold(), "Positions")], 0, 0, columns, &mut out);
    }
    for position in &record.positions {
        write_told(record, &position.cue, stand(position), columns, &mut out);
    }
    out
}

/// The letter of each report, and what it stands for.
pub(super) fn write_reports(record: &Record, columns: usize, out: &mut String) {
    for (index, report) in record.reports.iter().enumerate() {
        let line = [piece(bold(), format!("{:<3}", letter(index))), line::plain(format!("{}  ", name(report)))];
        write_paragraph(
            &[&line[..], &[piece(Style::new().dimmed(), when_published(report))]].concat(),
            0,
            3,
            columns,
            out,
        );
    }
    if let Some(hint) = date_hint(record) {
        write_paragraph(&[piece(Style::new().dimmed(), hint)], 3, 0, columns, out);
    }
}

fn write_told(record: &Record, cite: &Cite, told: String, columns: usize, out: &mut String) {
    let report = record.report_index(&cite.report).map(letter).unwrap_or_default();
    write_paragraph(&[piece(bold(), format!("{report:<3}")), line::plain(told)], 2, 3, columns, out);
}

pub(super) fn bold() -> Style {
    Style::new().bold()
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
    let status = match mention.status {
        Status::Unknown => "status unknown",
        status => status_words(status),
    };
    let mut line = format!("{status} “{}”", plain(&mention.clause));
    if let Some(cue) = &mention.status_cue {
        line += &format!(", by “{}”", plain(cue));
    }
    if mention.certainty != Certainty::Certain {
        line += &format!(", {}", mention.certainty.name());
    }
    for time in &mention.times {
        let word = if mention.moved_to.contains(time) { "moved to" } else { "when" };
        line += &format!("; {word}: {}", when(times, time, Form::Words));
    }
    if let Some(timing) = &mention.timing {
        let by = timing.by.as_ref().map_or(String::new(), |time| format!(" by {}", when(times, time, Form::Words)));
        line += &format!("; {}{by}", timing.course.value());
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
        line += &format!("; PLOVER {}{mode}{auxiliary}", coding.event_type);
        line += &match (actors(&coding.actors), actors(&coding.recipients)) {
            (actors, recipients) if recipients.is_empty() && actors.is_empty() => String::new(),
            (actors, recipients) if recipients.is_empty() => format!(": {actors}"),
            (actors, recipients) if actors.is_empty() => format!(": to {recipients}"),
            (actors, recipients) => format!(": {actors} → {recipients}"),
        };
    }
    line
}

/// "planned 2018-06-12 in Singapore → cancelled by the president → revived":
/// how an event stood, step after step; empty if it always stood alike.
pub(super) fn course(times: &Times, event: &Event, form: Form) -> String {
    if event.history.windows(2).all(|pair| pair[0].status == pair[1].status) {
        return String::new();
    }
    let steps: Vec<String> = event.history.iter().map(|step| one_step(times, step, form)).collect();
    steps.join(" → ")
}

/// The value of a time, or the words of one that nothing fixes.
fn when(times: &Times, time: &Cite, form: Form) -> String {
    let value = times.value(time);
    let is_day_or_year = value.get(..4).is_some_and(|year| year.chars().all(|c| c.is_ascii_digit() || c == 'X'));
    if is_day_or_year && form == Form::Words {
        time_or_value(&value)
    } else if is_day_or_year {
        value
    } else {
        format!("“{}”", plain(time))
    }
}

fn one_step(times: &Times, step: &Step, form: Form) -> String {
    let all = |cites: &[Cite], words: &dyn Fn(&Cite) -> String| -> String {
        let mut found: Vec<String> = cites.iter().map(words).collect();
        found.dedup();
        found.join(", ")
    };
    let mut line = match form {
        Form::Names => step.status.name().to_string(),
        Form::Words => status_words(step.status).to_string(),
    };
    if !step.times.is_empty() {
        line += &format!(" {}", all(&step.times, &|time| when(times, time, Form::Words)));
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
        line += &format!(" {} “{}”", dependence.kind.name().replace('-', " "), plain(&dependence.on));
    }
    line + &format!(", by “{}”, {}", plain(&position.cue), status_words(position.status))
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
