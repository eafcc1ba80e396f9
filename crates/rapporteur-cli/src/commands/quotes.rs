//! `rapporteur quotes`.

use super::{record_of, tell_notes};
use crate::Outcome;
use crate::arguments::{Quotes, QuotesFormat};
use crate::output::{columns, write_out};
use rapporteur_desk::views::quotes;

/// Lists who says what in the form asked for.
pub fn run(asked: &Quotes) -> anyhow::Result<Outcome> {
    let (record, outcome) = record_of(&asked.reports, &asked.details, &asked.written, 1)?;
    tell_notes(&record);
    let wanted = quotes::Asked { speaker: asked.speaker.clone(), about: asked.about.clone() };
    let said = quotes::said(&record, &wanted);
    let text = match asked.format {
        QuotesFormat::Text => quotes::text(&record, &said, columns(asked.width)),
        QuotesFormat::Json => quotes::json(&said),
        QuotesFormat::Csv => quotes::csv(&record, &said),
    };
    write_out(&text, &asked.written)?;
    Ok(outcome)
}
