//! The names under which the server is reached, and its token. Begin with [`Access`].

use axum::http::Uri;
use std::net::{IpAddr, SocketAddr};

/// The server's names, token and trusted proxies.
pub struct Access {
    /// Hash of the access token; `None` if none is needed.
    pub token: Option<[u8; 32]>,
    /// Where the server listens.
    pub bound: SocketAddr,
    /// Scheme and authority of the address at which browsers reach the server, if it is a different
    /// one.
    pub public: Option<(String, String)>,
    /// Proxies whose forwarding headers are trusted.
    pub proxies: Option<Vec<IpAddr>>,
}

impl Access {
    /// True if the host in a request names this server. An unknown name may belong to another site
    /// that has pointed it at this server (DNS rebinding).
    pub fn knows(&self, host: &str) -> bool {
        let host = host.to_ascii_lowercase();
        if self.public.as_ref().is_some_and(|(_, authority)| *authority == host) {
            return true;
        }
        let port = self.bound.port();
        let name = host.strip_suffix(&format!(":{port}")).or_else(|| (port == 80).then_some(host.as_str()));
        let Some(name) = name else { return false };
        let literal = name.strip_prefix('[').and_then(|name| name.strip_suffix(']')).unwrap_or(name);
        match literal.parse::<IpAddr>() {
            // An IP address cannot be pointed elsewhere.
            Ok(address) => address.is_loopback() || !self.bound.ip().is_loopback(),
            Err(_) => name == "localhost",
        }
    }

    /// True if the origin is this server, under the name in the request.
    pub fn is_own(&self, origin: &str, host: &str) -> bool {
        let origin = origin.to_ascii_lowercase();
        let host = host.to_ascii_lowercase();
        match &self.public {
            Some((scheme, authority)) if *authority == host => origin == format!("{scheme}://{authority}"),
            _ => origin == format!("http://{host}"),
        }
    }

    /// True if browsers reach the server through HTTPS only.
    pub fn is_secure(&self) -> bool {
        self.public.as_ref().is_some_and(|(scheme, _)| scheme == "https")
    }
}

/// Splits the public address into scheme and authority; an error if it is not an address of a
/// server.
pub fn public(address: &str) -> Result<(String, String), String> {
    let wrong = || format!("{address} is no address of a server: write https://news.example.org");
    let uri: Uri = address.parse().map_err(|_| wrong())?;
    let scheme = uri.scheme_str().filter(|scheme| matches!(*scheme, "http" | "https")).ok_or_else(wrong)?;
    let authority = uri.authority().filter(|_| matches!(uri.path(), "" | "/") && uri.query().is_none());
    let authority = authority.map(|authority| authority.as_str()).filter(|authority| !authority.contains('@'));
    Ok((scheme.to_string(), authority.ok_or_else(wrong)?.to_ascii_lowercase()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn access(bound: &str, named: Option<&str>) -> Access {
        let public = named.map(|address| public(address).unwrap());
        Access { token: None, bound: bound.parse().unwrap(), public, proxies: None }
    }

    #[test]
    fn only_own_names_are_known() {
        let local = access("127.0.0.1:7878", None);
        for host in ["127.0.0.1:7878", "localhost:7878", "LOCALHOST:7878", "[::1]:7878"] {
            assert!(local.knows(host), "{host}");
        }
        let foreign = "evil.example:7878 127.0.0.1 127.0.0.1:80 localhost localhost.evil.example:7878 192.168.0.5:7878 \
            127.0.0.1.evil.example:7878 :7878 evil.example localhost:7878.evil.example 127.1:7878";
        for host in foreign.split_whitespace() {
            assert!(!local.knows(host), "{host}");
        }
        let open = access("0.0.0.0:80", Some("https://News.Example.org"));
        for host in ["news.example.org", "192.168.0.5", "192.168.0.5:80", "[fd00::1]:80"] {
            assert!(open.knows(host), "{host}");
        }
        assert!(!open.knows("evil.example"));
    }

    #[test]
    fn origins_are_compared_whole() {
        let open = access("0.0.0.0:7878", Some("https://news.example.org"));
        assert!(open.is_own("https://news.example.org", "news.example.org"));
        assert!(open.is_own("http://192.168.0.5:7878", "192.168.0.5:7878"));
        for origin in
            ["http://news.example.org", "https://news.example.org.evil.example", "null", "", "https://evil.example"]
        {
            assert!(!open.is_own(origin, "news.example.org"), "{origin}");
        }
    }

    #[test]
    fn addresses_of_servers_have_no_path() {
        for wrong in ["news.example.org", "ftp://a", "https://a/b", "https://u@a", "https://a?b"] {
            assert!(public(wrong).is_err(), "{wrong}");
        }
    }
}
