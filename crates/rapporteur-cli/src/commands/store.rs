//! `rapporteur store`.

use super::serve::{outlive_limits, own_store};
use crate::Outcome;
use crate::arguments::{Store, StoreAction, Written};
use crate::output::{complain, write_out};
use rapporteur_desk::store::{Checked, backup, check};
use std::path::{Path, PathBuf};

/// Checks or backs up the file that holds the stories.
pub fn run(store: &Store) -> anyhow::Result<Outcome> {
    match &store.action {
        StoreAction::Check { store } => look(&named(store)?),
        StoreAction::Backup { file, store, force } => copy(&named(store)?, file, *force),
    }
}

fn named(store: &Option<PathBuf>) -> anyhow::Result<PathBuf> {
    store.clone().map_or_else(own_store, Ok)
}

fn look(store: &Path) -> anyhow::Result<Outcome> {
    let checked = check(store)?;
    let path = store.display().to_string();
    if checked.damage.is_empty() {
        let left_over = match checked.left_over {
            0 => String::new(),
            rows => format!("; {rows} rows of what was removed go at the next start of the server"),
        };
        write_out(&format!("{path} is whole: {}{left_over}\n", amount(&checked)), &Written::default())?;
        return Ok(Outcome::Done);
    }
    checked.damage.iter().for_each(|what| complain(&path, what));
    let what_to_do = "it is damaged. End the server, keep the file and what stands beside it, and put the last backup in \
                      its place; or make a new store and add the reports again";
    complain(&path, what_to_do);
    Ok(Outcome::Partly)
}

fn copy(store: &Path, file: &Path, replaces: bool) -> anyhow::Result<Outcome> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async { outlive_limits() });
    let made = backup(store, file, replaces)?;
    let (amount, kilobytes) = (amount(&made.checked), made.size.div_ceil(1024));
    write_out(
        &format!("{} is a backup of {}: {amount}, {kilobytes} KB, checked\n", file.display(), store.display()),
        &Written::default(),
    )?;
    Ok(Outcome::Done)
}

fn amount(checked: &Checked) -> String {
    let number = |number: u64, one: &str, many: &str| format!("{number} {}", if number == 1 { one } else { many });
    format!(
        "{}, {}, {}",
        number(checked.stories, "story", "stories"),
        number(checked.reports, "report", "reports"),
        number(checked.records, "record", "records")
    )
}
