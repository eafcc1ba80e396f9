//! `rapporteur compare`.

use super::record_of;
use crate::Outcome;
use crate::arguments::{Compare, CompareFormat, Verdict};
use crate::output::{check, columns, write_out};
use anyhow::{anyhow, ensure};
use rapporteur_desk::compact;
use rapporteur_desk::files::{read_named, shown};
use rapporteur_desk::filter::{About, Filter, filter};
use rapporteur_desk::news::Earlier;
use rapporteur_desk::record::Agreement;
use rapporteur_desk::views::{html, markdown, rows, terminal};
use std::path::Path;

/// Maximum size of an earlier record in bytes.
const LARGEST: usize = 512 << 20;

/// Compares the reports and writes the comparison in the form asked for.
pub fn run(compare: &Compare) -> anyhow::Result<Outcome> {
    // Checked before the long work, so that a bad output file is reported at once.
    check(&compare.written, compare.since.as_deref())?;
    let is_json = compare.format == CompareFormat::Json;
    ensure!(is_json || !compare.compact, "--compact is a form of the record: add --format json");
    let asked = asked(compare)?;
    let (mut record, outcome) = record_of(&compare.reports, &compare.details, &compare.written, 2)?;
    filter(&mut record, &asked);
    // Whoever selects verdicts or a subject wants to see all rows of these.
    let all = compare.all || !asked.only.is_empty() || asked.about.is_some();
    let text = match compare.format {
        CompareFormat::Terminal => terminal::comparison(&record, columns(compare.width), all),
        CompareFormat::Json if compare.compact => compact::write(&record),
        CompareFormat::Json => record.to_json(),
        CompareFormat::Html => html::page(&record),
        CompareFormat::Markdown => markdown::page(&record, all),
        CompareFormat::Csv => rows::csv(&record),
    };
    write_out(&text, &compare.written)?;
    Ok(outcome)
}

fn asked(compare: &Compare) -> anyhow::Result<Filter> {
    Ok(Filter {
        only: compare.only.iter().map(|&verdict| agreement(verdict)).collect(),
        about: compare.about.as_deref().map(about).transpose()?,
        since: compare.since.as_deref().map(earlier).transpose()?,
    })
}

fn about(text: &str) -> anyhow::Result<About> {
    About::read(text).map_err(|why| anyhow!("--about “{}”: {why}", shown(text)))
}

fn agreement(verdict: Verdict) -> Agreement {
    match verdict {
        Verdict::Differs => Agreement::Differs,
        Verdict::Disputed => Agreement::Disputed,
        Verdict::Changed => Agreement::Changed,
        Verdict::Compatible => Agreement::Compatible,
        Verdict::Same => Agreement::Same,
        Verdict::OnlyOne => Agreement::OnlyOne,
        Verdict::Unmatched => Agreement::Unmatched,
    }
}

fn earlier(path: &Path) -> anyhow::Result<Earlier> {
    let shown = shown(path);
    let bytes = read_named(path, LARGEST).map_err(|why| anyhow!("--since {shown}: {why}"))?;
    Earlier::read(&bytes).map_err(|why| anyhow!("--since {shown}: {why}"))
}
