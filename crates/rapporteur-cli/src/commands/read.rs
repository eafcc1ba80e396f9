//! `rapporteur read`.

use super::record_of;
use crate::Outcome;
use crate::arguments::{Read, ReadFormat};
use crate::output::{columns, write_out};
use rapporteur_desk::views::reading;

/// Reads one report and shows how it was understood.
pub fn run(read: &Read) -> anyhow::Result<Outcome> {
    let (record, outcome) = record_of(std::slice::from_ref(&read.report), &read.details, &read.written, 1)?;
    let text = match read.format {
        ReadFormat::Terminal => reading::reading(&record, columns(read.width)),
        ReadFormat::Json => record.to_json(),
    };
    write_out(&text, &read.written)?;
    Ok(outcome)
}
