//! `rapporteur events` and `rapporteur timeline`.

use super::{record_of, tell_notes};
use crate::Outcome;
use crate::arguments::{Events, EventsFormat, Timeline, TimelineFormat};
use crate::output::{columns, write_out};
use rapporteur_desk::views::{events, timeline};

/// Lists what happened, is planned or did not happen, and the positions of actors on issues.
pub fn run(asked: &Events) -> anyhow::Result<Outcome> {
    let (record, outcome) = record_of(&asked.reports, &asked.details, &asked.written, 1)?;
    tell_notes(&record);
    let text = match asked.format {
        EventsFormat::Text => events::text(&record, columns(asked.width)),
        EventsFormat::Json => events::json(&record),
        EventsFormat::Csv => events::csv(&record),
    };
    write_out(&text, &asked.written)?;
    Ok(outcome)
}

/// Lists the events in date order.
pub fn timeline(asked: &Timeline) -> anyhow::Result<Outcome> {
    let (record, outcome) = record_of(&asked.reports, &asked.details, &asked.written, 1)?;
    tell_notes(&record);
    let text = match asked.format {
        TimelineFormat::Text => timeline::text(&record, columns(asked.width)),
        TimelineFormat::Json => timeline::json(&record),
        TimelineFormat::Csv => timeline::csv(&record),
        TimelineFormat::Svg => timeline::svg(&record),
    };
    write_out(&text, &asked.written)?;
    Ok(outcome)
}
