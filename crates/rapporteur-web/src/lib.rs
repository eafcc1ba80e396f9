//! The local server: stories in a browser, and the same as a JSON API. Begin with [`start`].
//!
//! It accesses stories only through `rapporteur_desk::store`. A request passes `guard` (which
//! `client` it is counted for, which host it names, where it comes from, who sends it), then a
//! route of `api` or `pages`; an error is a `problem`, sent as JSON or as a page.

mod access;
mod api;
mod app;
mod attempts;
mod client;
mod connection;
mod extract;
mod guard;
mod login;
mod meter;
mod options;
mod pages;
mod problem;
mod response_cache;
mod room;
mod seats;
mod secret;
mod served;
mod upload;

pub use connection::{Server, start};
pub use options::{Options, SHORTEST_TOKEN};

/// The API's OpenAPI document, as JSON.
pub fn openapi() -> String {
    api::document()
}
