//! `rapporteur explain`.

use super::record_of;
use crate::Outcome;
use crate::arguments::{Explain, Written};
use crate::output::{columns, write_out};
use anyhow::Context;
use rapporteur_desk::views::explain;

/// Explains which rules applied to the passage.
pub fn run(asked: &Explain) -> anyhow::Result<Outcome> {
    let (record, outcome) = record_of(&asked.reports, &asked.details, &Written::default(), 1)?;
    let text = explain::explain(&record, &asked.at, columns(asked.width));
    let text = text.with_context(|| format!("no report has the words “{}”", asked.at))?;
    write_out(&text, &Written::default())?;
    Ok(outcome)
}
