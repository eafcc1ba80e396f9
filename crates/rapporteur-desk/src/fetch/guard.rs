//! Allows connections to public servers only. Begin with [`Guard`].
//!
//! It works where names are resolved, and the addresses it allows are the ones connected to. So
//! neither a name that points into a private network, nor one that resolves differently the second
//! time (DNS rebinding), nor a redirect gets around it.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use ureq::config::Config;
use ureq::http::Uri;
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::NextTimeout;

/// The ports of HTTP and HTTPS.
const PORTS: [u16; 2] = [80, 443];

/// Resolves host names, and refuses private addresses.
#[derive(Debug)]
pub(super) struct Guard {
    /// Addresses that are allowed all the same.
    pub others: Vec<SocketAddr>,
}

/// Why a server is refused.
#[derive(Debug)]
pub(super) struct ReadError(pub &'static str);

impl fmt::Display for ReadError {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str(self.0)
    }
}

impl std::error::Error for ReadError {}

impl Resolver for Guard {
    fn resolve(&self, uri: &Uri, config: &Config, timeout: NextTimeout) -> Result<ResolvedSocketAddrs, ureq::Error> {
        let has_user = uri.authority().is_some_and(|authority| authority.as_str().contains('@'));
        if has_user {
            return Err(refused("has a user name in it: give the address without one"));
        }
        let addresses = DefaultResolver::default().resolve(uri, config, timeout)?;
        // One private address among several is enough to refuse: a public server has none.
        for address in addresses.iter().filter(|address| !self.others.contains(address)) {
            if !is_public(address.ip()) {
                return Err(refused("is a private-network address; it is not fetched"));
            }
            if !PORTS.contains(&address.port()) {
                return Err(refused("uses a port other than 80 and 443; it is not fetched"));
            }
        }
        Ok(addresses)
    }
}

fn refused(why: &'static str) -> ureq::Error {
    ureq::Error::Other(Box::new(ReadError(why)))
}

/// True if the address can be a public server, according to IANA's registries of special-purpose
/// addresses (RFC 6890).
fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_public_v4(address),
        IpAddr::V6(address) => is_public_v6(address),
    }
}

/// First address and length of the prefix in bits.
const SPECIAL_V4: [([u8; 4], u32); 16] = [
    ([0, 0, 0, 0], 8),
    ([10, 0, 0, 0], 8),
    ([100, 64, 0, 0], 10),
    ([127, 0, 0, 0], 8),
    ([169, 254, 0, 0], 16),
    ([172, 16, 0, 0], 12),
    ([192, 0, 0, 0], 24),
    ([192, 0, 2, 0], 24),
    ([192, 31, 196, 0], 24),
    ([192, 52, 193, 0], 24),
    ([192, 88, 99, 0], 24),
    ([192, 168, 0, 0], 16),
    ([192, 175, 48, 0], 24),
    ([198, 18, 0, 0], 15),
    ([198, 51, 100, 0], 24),
    ([203, 0, 113, 0], 24),
];

fn is_public_v4(address: Ipv4Addr) -> bool {
    let bits = address.to_bits();
    let is_in = |(first, length): ([u8; 4], u32)| (bits ^ u32::from_be_bytes(first)) >> (32 - length) == 0;
    // From 224.0.0.0 on: multicast, reserved, broadcast.
    address.octets()[0] < 224 && !SPECIAL_V4.into_iter().any(is_in)
}

/// True for global unicast (2000::/3) without its special ranges. An address that embeds an IPv4
/// address is judged by that.
fn is_public_v6(address: Ipv6Addr) -> bool {
    if let Some(inner) = address.to_ipv4_mapped() {
        return is_public_v4(inner);
    }
    let parts = address.segments();
    let inner = |high: u16, low: u16| Ipv4Addr::from_bits(u32::from(high) << 16 | u32::from(low));
    match parts {
        // 64:ff9b::/96 (NAT64) is translated to the IPv4 address in the last 32 bits.
        [0x64, 0xff9b, 0, 0, 0, 0, high, low] => is_public_v4(inner(high, low)),
        // 6to4: the IPv4 address follows the prefix.
        [0x2002, high, low, ..] => is_public_v4(inner(high, low)),
        // Teredo, ORCHID and other protocol assignments; documentation.
        [0x2001, second, ..] if second < 0x200 || second == 0xdb8 => false,
        [0x3fff, second, ..] if second < 0x1000 => false,
        [first, ..] => first & 0xe000 == 0x2000,
    }
}

#[cfg(test)]
mod tests {
    use super::is_public;

    #[test]
    fn only_public_addresses_are_public() {
        let private = "0.0.0.0 0.1.2.3 10.0.0.1 100.64.0.1 100.127.255.255 127.0.0.1 127.255.255.254 169.254.169.254 \
            172.16.0.1 172.31.255.255 192.0.0.1 192.0.2.1 192.88.99.1 192.168.0.1 198.18.0.1 198.19.255.255 198.51.100.7 \
            203.0.113.9 224.0.0.1 239.255.255.255 240.0.0.1 255.255.255.255 :: ::1 ::127.0.0.1 ::ffff:127.0.0.1 \
            ::ffff:10.0.0.1 ::ffff:169.254.169.254 64:ff9b::7f00:1 64:ff9b::a00:1 64:ff9b:1::1 100::1 2001::1 2001:db8::1 \
            2002:7f00:1:: 2002:a00:1:: 2002:c0a8:1:: 3fff::1 5f00::1 fc00::1 fd12:3456::1 fe80::1 fec0::1 ff02::1";
        for address in private.split_whitespace() {
            assert!(!is_public(address.parse().unwrap()), "{address}");
        }
        let public = "1.1.1.1 8.8.8.8 9.255.255.255 11.0.0.1 100.63.255.255 100.128.0.1 126.255.255.255 128.0.0.1 \
            169.253.1.1 172.15.255.255 172.32.0.1 192.167.1.1 192.169.1.1 198.17.0.1 198.20.0.1 223.255.255.255 \
            2606:4700::1111 2a00:1450::1 ::ffff:8.8.8.8 64:ff9b::808:808 2002:808:808::1";
        for address in public.split_whitespace() {
            assert!(is_public(address.parse().unwrap()), "{address}");
        }
    }
}
