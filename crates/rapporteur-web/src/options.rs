//! What the server is asked to do. Begin with [`Options`].

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
