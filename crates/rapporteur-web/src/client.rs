//! Which client a request is counted for. Begin with [`Client`].
//!
//! A forwarding header counts only if the request comes from a trusted proxy, and then only its
//! last entry, which the proxy itself has written.

use axum::http::HeaderMap;
use std::net::{IpAddr, Ipv6Addr, SocketAddr};

/// The address at the other end of the connection.
#[derive(Clone, Copy, Debug)]
pub struct Peer(pub SocketAddr);

/// An IPv4 address, or the /64 network of an IPv6 address: whoever has one address of such a
/// network can use them all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Client(IpAddr);

impl Client {
    /// The client that this address belongs to.
    pub fn of(address: IpAddr) -> Client {
        Client(match address.to_canonical() {
            IpAddr::V6(address) if !address.is_loopback() => {
                let network = u128::from(address) >> 64 << 64;
                IpAddr::V6(Ipv6Addr::from(network))
            }
            address => address,
        })
    }

    /// True for a loopback address.
    pub fn is_here(self) -> bool {
        self.0.is_loopback()
    }
}

/// True if this is a trusted proxy; an empty list means any proxy on this machine, `None` that
/// there is none.
pub fn is_proxy(address: IpAddr, proxies: Option<&[IpAddr]>) -> bool {
    let address = address.to_canonical();
    match proxies {
        None => false,
        Some([]) => address.is_loopback(),
        Some(proxies) => proxies.iter().any(|proxy| proxy.to_canonical() == address),
    }
}

/// The client of a request that comes from `peer` with these headers.
pub fn of_request(peer: IpAddr, proxies: Option<&[IpAddr]>, headers: &HeaderMap) -> Client {
    if !is_proxy(peer, proxies) {
        return Client::of(peer);
    }
    let (forwarded, plain) = (last(headers, "forwarded"), last(headers, "x-forwarded-for"));
    let told = match (forwarded.as_deref().map(forwarded_for), plain.as_deref().map(node)) {
        // A proxy writes one of the two headers, and may pass on the other from the client. If they
        // disagree, neither counts.
        (Some(one), Some(other)) if one != other => None,
        (Some(told), _) | (None, Some(told)) => told,
        (None, None) => None,
    };
    Client::of(told.unwrap_or(peer))
}

/// The last element of a comma-separated header, which may stand on several lines.
fn last(headers: &HeaderMap, name: &str) -> Option<String> {
    let lines: Vec<String> =
        headers.get_all(name).iter().map(|line| String::from_utf8_lossy(line.as_bytes()).into_owned()).collect();
    if lines.is_empty() {
        return None;
    }
    split(&lines.join(","), ',').pop()
}

/// The address in the `for` parameter of an element of `Forwarded` (RFC 7239).
fn forwarded_for(element: &str) -> Option<IpAddr> {
    let pairs = split(element, ';');
    let mut values = pairs.iter().filter_map(|pair| {
        let (name, value) = pair.split_once('=')?;
        name.trim().eq_ignore_ascii_case("for").then(|| unquoted(value.trim()))
    });
    let value = values.next()??;
    node(&value)
}

/// Splits at a sign outside quotation marks.
fn split(words: &str, sign: char) -> Vec<String> {
    let mut parts = vec![String::new()];
    let (mut is_quoted, mut is_escaped) = (false, false);
    for one in words.chars() {
        if one == sign && !is_quoted {
            parts.push(String::new());
            continue;
        }
        is_quoted ^= one == '"' && !is_escaped;
        is_escaped = is_quoted && one == '\\' && !is_escaped;
        if let Some(part) = parts.last_mut() {
            part.push(one);
        }
    }
    parts
}

fn unquoted(value: &str) -> Option<String> {
    let Some(inner) = value.strip_prefix('"') else { return Some(value.to_string()) };
    let inner = inner.strip_suffix('"')?;
    let mut plain = String::new();
    let mut letters = inner.chars();
    while let Some(one) = letters.next() {
        plain.push(if one == '\\' { letters.next()? } else { one });
    }
    Some(plain)
}

/// An address with or without a port; `None` if it is hidden or unknown.
fn node(words: &str) -> Option<IpAddr> {
    let words = words.trim();
    let bare = words.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(words);
    let with_port = || words.parse::<SocketAddr>().ok().map(|address| address.ip());
    bare.parse().ok().or_else(with_port)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(words: &str) -> IpAddr {
        words.parse().unwrap()
    }

    fn asked(peer: &str, proxies: Option<&[IpAddr]>, lines: &[(&'static str, &str)]) -> Client {
        let mut headers = HeaderMap::new();
        for (name, value) in lines {
            headers.append(*name, value.parse().unwrap());
        }
        of_request(address(peer), proxies, &headers)
    }

    #[test]
    fn networks_are_counted_as_one() {
        let one = Client::of(address("2001:db8:1:2::1"));
        assert_eq!(one, Client::of(address("2001:db8:1:2:ffff::9")));
        assert_ne!(one, Client::of(address("2001:db8:1:3::1")));
        assert_eq!(Client::of(address("::ffff:192.0.2.1")), Client::of(address("192.0.2.1")));
        assert_ne!(Client::of(address("192.0.2.1")), Client::of(address("192.0.2.2")));
        assert!(Client::of(address("::1")).is_here() && Client::of(address("::ffff:127.0.0.1")).is_here());
    }

    #[test]
    fn only_a_trusted_proxy_is_believed() {
        let lines = [("x-forwarded-for", "192.0.2.9")];
        let (there, told) = (Client::of(address("192.0.2.9")), "203.0.113.5");
        assert_eq!(asked("127.0.0.1", Some(&[]), &lines), there);
        assert_eq!(asked("::ffff:127.0.0.1", Some(&[]), &lines), there);
        assert_eq!(asked(told, Some(&[address(told)]), &lines), there);
        assert_eq!(asked(told, Some(&[]), &lines), Client::of(address(told)));
        assert_eq!(asked("127.0.0.1", Some(&[address(told)]), &lines), Client::of(address("127.0.0.1")));
        assert_eq!(asked("127.0.0.1", None, &lines), Client::of(address("127.0.0.1")));
    }

    #[test]
    fn only_the_last_hop_is_believed() {
        let proxy = Client::of(address("127.0.0.1"));
        let cases: [(&[(&str, &str)], &str); 12] = [
            (&[("x-forwarded-for", "10.0.0.1, 192.0.2.9")], "192.0.2.9"),
            (&[("x-forwarded-for", "10.0.0.1"), ("x-forwarded-for", "192.0.2.9:4711")], "192.0.2.9"),
            (&[("x-forwarded-for", "[2001:db8::1]:80")], "2001:db8::1"),
            (&[("forwarded", "for=10.0.0.1, For=192.0.2.9;proto=https")], "192.0.2.9"),
            (&[("forwarded", "proto=http; for=\"[2001:db8::1]:4711\"")], "2001:db8::1"),
            (&[("forwarded", "for=10.0.0.1;by=\"a, for=10.0.0.2\"")], "10.0.0.1"),
            (&[("forwarded", "for=\"10.0.0.1\\\", for=10.0.0.2\"")], "127.0.0.1"),
            (&[("forwarded", "for=192.0.2.9, for=unknown")], "127.0.0.1"),
            (&[("forwarded", "for=192.0.2.9, for=_hidden")], "127.0.0.1"),
            (&[("x-forwarded-for", "192.0.2.9, ")], "127.0.0.1"),
            // One of the two was sent by the client.
            (&[("forwarded", "for=10.0.0.1"), ("x-forwarded-for", "192.0.2.9")], "127.0.0.1"),
            (&[("forwarded", "for=192.0.2.9"), ("x-forwarded-for", "10.0.0.1, 192.0.2.9")], "192.0.2.9"),
        ];
        for (lines, told) in cases {
            assert_eq!(asked("127.0.0.1", Some(&[]), lines), Client::of(address(told)), "{lines:?}");
        }
        assert_eq!(asked("127.0.0.1", Some(&[]), &[]), proxy);
    }
}
