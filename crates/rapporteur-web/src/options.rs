//! The options of the server. Begin with [`Options`].

use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;

/// The options of the server.
#[derive(Clone, Debug)]
pub struct Options {
    /// The file that holds the stories.
    pub store: PathBuf,
    /// The address and port to listen on.
    pub bind: SocketAddr,
    /// The access token; `None` if none is needed.
    pub token: Option<String>,
    /// The address at which browsers reach the server, if it is a different one:
    /// `https://news.example.org`.
    pub public: Option<String>,
    /// Private addresses, or ports other than 80 and 443, that reports may be fetched from all the
    /// same.
    pub fetch: Vec<SocketAddr>,
    /// Proxies whose forwarding headers are trusted; an empty list means any on this machine.
    pub proxies: Option<Vec<IpAddr>>,
}

/// Minimum length of a token in characters.
pub const SHORTEST_TOKEN: usize = 20;
