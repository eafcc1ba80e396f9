//! Files and addresses in, stories and records out: all that touches disk,
//! network or the language model.
//!
//! The way through: [`inputs::gather`] finds the inputs, [`reading::reports`]
//! reads them, [`models::load`] loads the language model, [`reading::story`]
//! understands and joins, [`record`](fn@record) compares and writes down,
//! [`filter`](mod@filter) leaves the part that is asked for ([`query`] reads what is searched,
//! [`sentences`] finds it, [`news`] says what is new),
//! [`views`] show the record, [`files::write`] writes it. [`store`] keeps stories in a file, and
//! [`work`] reads what waits there.

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

/// Compares the reports of a story and writes all of it down. A story of one
/// report has nothing to compare.
pub fn record(story: &Story, refused: &[InputError]) -> record::Record {
    let mut comparison = rapporteur::compare(story);
    if story.reports.len() < 2 {
        comparison.rows.clear();
        comparison.summary.clear();
    }
    record::record(story, &comparison, refused)
}
