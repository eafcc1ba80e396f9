//! Reads files and addresses and makes stories and records: everything that touches the disk, the
//! network or the language model.
//!
//! The path of the data: [`inputs::gather`] finds the inputs, [`reading::reports`] reads them,
//! [`models::load`] loads the language model, [`reading::story`] annotates and merges,
//! [`record`](fn@record) compares and makes the record, [`filter`](mod@filter) selects part of it
//! ([`query`] parses searches, [`sentences`] runs them, [`news`] finds what is new), [`views`] show
//! the record, [`files::write`] writes it. [`store`] keeps stories in a file, and [`worker`]
//! reads what is waiting there.

pub mod cache;

pub mod compact;

pub mod error;

pub mod files;

pub mod inputs;

pub mod fetch;

pub mod gzip;

pub mod hold;

pub mod json;

pub mod models;

pub mod news;

pub mod plain;

pub mod query;

pub mod reading;

pub mod record;

pub mod rulings;

pub mod filter;

pub mod sentences;

pub mod store;

pub mod views;

pub mod worker;

use inputs::InputError;
use rapporteur::story::Story;

pub use rapporteur_nn::Model;

/// Compares the reports of a story and makes its record. A story of one report has no rows.
pub fn record(story: &Story, refused: &[InputError]) -> record::Record {
    let mut comparison = rapporteur::compare(story);
    if story.reports.len() < 2 {
        comparison.rows.clear();
        comparison.summary.clear();
    }
    record::record(story, &comparison, refused)
}
