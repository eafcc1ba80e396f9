//! `rapporteur compare`.

use super::record_of;
use crate::Outcome;
use crate::arguments::{Compare, CompareFormat};
use crate::output::{columns, write_out};
use rapporteur_desk::views::{html, markdown, terminal};

/// Compares the reports and writes the comparison in the form asked for.
pub fn run(compare: &Compare) -> anyhow::Result<Outcome> {
    let (record, outcome) = record_of(&compare.reports, &compare.details, 2)?;
    let text = match compare.format {
        CompareFormat::Terminal => terminal::comparison(&record, columns(compare.width), compare.all),
        CompareFormat::Json => record.to_json(),
        CompareFormat::Html => html::page(&record),
        CompareFormat::Markdown => markdown::page(&record, compare.all),
    };
    write_out(&text, compare.output.as_deref())?;
    Ok(outcome)
}
