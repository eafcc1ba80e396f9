//! The local server: stories in a browser, and the same as a JSON API. Begin
//! with [`start`].
//!
//! It touches stories only through `rapporteur_desk::store`. A request goes
//! through `client` (for whom it is counted) and `guard` (whose host, from where, by whom), then to a route of `api`
//! or `pages`; whatever goes wrong is a `problem`, told as JSON or as a page.

mod api;
mod app;
mod attempts;
mod client;
mod connection;
mod extract;
mod guard;
mod login;
mod meter;
mod pages;
mod problem;
mod room;
mod seats;
mod shelf;
mod upload;

pub use connection::{Server, start};

use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;

/// What the server is asked to do.
#[derive(Clone, Debug)]
pub struct Options {
    /// The file that holds the stories.
    pub store: PathBuf,
    /// Where to listen.
    pub bind: SocketAddr,
    /// What opens the server to others; none needs none.
    pub token: Option<String>,
    /// The address by which browsers reach it, if that is another:
    /// `https://news.example.org`.
    pub public: Option<String>,
    /// Servers outside the public network, or at other ports than those of the
    /// web, that reports may be fetched from.
    pub fetch: Vec<SocketAddr>,
    /// Proxies that are believed when they say from where a request comes; an
    /// empty list means those on this machine.
    pub proxies: Option<Vec<IpAddr>>,
}

/// Tokens with fewer characters are refused.
pub const SHORTEST_TOKEN: usize = 20;

/// The API's OpenAPI document, as JSON.
pub fn openapi() -> String {
    api::document()
}
