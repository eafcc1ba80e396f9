//! Fetches a page from its address, at the pace of a human reader. Begin with [`fetch`].

mod guard;

use std::io::Read;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::thread::sleep;
use std::time::{Duration, Instant};
use ureq::ResponseExt;
use ureq::tls::{RootCerts, TlsConfig};
use ureq::unversioned::transport::DefaultConnector;

/// Timeout for a page, from name resolution to the last byte.
const LONGEST: Duration = Duration::from_secs(30);
/// Maximum number of redirects.
const REDIRECTS: u32 = 5;
/// Minimum time between two requests, to spare the servers.
const PAUSE: Duration = Duration::from_secs(1);

/// A page that was fetched.
pub struct Page {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// Its address after all redirects.
    pub address: String,
}

/// Which servers may be contacted.
#[derive(Clone, Debug)]
pub enum Reach {
    /// Any: the user of this machine gives the addresses.
    Anywhere,
    /// Public servers on ports 80 and 443, and these exceptions: others may give the addresses.
    Public(Vec<SocketAddr>),
}

/// Fetches a page by HTTP or HTTPS from any server. An error is a clause for people.
pub fn fetch(address: &str) -> Result<Page, String> {
    fetch_within(address, &Reach::Anywhere)
}

/// Fetches a page by HTTP or HTTPS. Pages are fetched one at a time, however many threads ask.
pub fn fetch_within(address: &str, reach: &Reach) -> Result<Page, String> {
    static LAST: Mutex<Option<Instant>> = Mutex::new(None);
    // A thread that panicked while it held the lock left nothing half done.
    let mut last = LAST.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    if let Some(last) = *last {
        sleep(PAUSE.saturating_sub(last.elapsed()));
    }
    let page = fetch_now(address, reach);
    let is_asked = !matches!(&page, Err(Failure::Guarded(_)));
    if is_asked {
        *last = Some(Instant::now());
    }
    page.map_err(|failure| match failure {
        Failure::Guarded(why) | Failure::Other(why) => why,
    })
}

/// Why there is no page.
enum Failure {
    /// The server was refused, so no request was sent.
    Guarded(String),
    /// Any other reason.
    Other(String),
}

impl From<ureq::Error> for Failure {
    fn from(error: ureq::Error) -> Failure {
        match &error {
            ureq::Error::Other(inner) if inner.is::<guard::ReadError>() => Failure::Guarded(inner.to_string()),
            error => Failure::Other(reason(error)),
        }
    }
}

fn fetch_now(address: &str, reach: &Reach) -> Result<Page, Failure> {
    let accept = "text/html, application/xhtml+xml, text/plain;q=0.9, text/markdown;q=0.9, */*;q=0.1";
    let request = agent(reach).get(address).header("accept", accept).header("accept-language", "en, *;q=0.5");
    let mut response = request.call()?;
    let status = response.status();
    if !status.is_success() {
        let words = status.canonical_reason().unwrap_or_default();
        let answer = format!("the server answered {} {words}", status.as_u16());
        return Err(Failure::Other(format!("{}: {}", answer.trim_end(), what_to_do(status.as_u16()))));
    }
    // Gzip is unpacked; of anything else the server was not asked for.
    let codings = response.headers().get("content-encoding").and_then(|value| value.to_str().ok()).unwrap_or_default();
    let is_read = |coding: &str| ["", "gzip", "x-gzip", "identity"].contains(&coding.trim().to_lowercase().as_str());
    if let Some(other) = codings.split(',').find(|coding| !is_read(coding)) {
        let words = format!("the server sent the page packed as {}, which cannot be unpacked", other.trim());
        return Err(Failure::Other(format!("{words}: save the page from a browser and give the file")));
    }
    let address = response.get_uri().to_string();
    let largest = rapporteur_read::LARGEST as u64;
    // A compressed page may be a thousand times as large when it is decompressed: both sizes are
    // limited.
    let mut unpacked = response.body_mut().with_config().limit(largest).reader().take(largest + 1);
    let mut bytes = Vec::new();
    unpacked.read_to_end(&mut bytes).map_err(ureq::Error::from)?;
    if bytes.len() as u64 > largest {
        return Err(ureq::Error::BodyExceedsLimit(largest).into());
    }
    Ok(Page { bytes, address })
}

fn agent(reach: &Reach) -> ureq::Agent {
    let tls = TlsConfig::builder()
        .root_certs(RootCerts::PlatformVerifier)
        .unversioned_rustls_crypto_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .build();
    let config = ureq::Agent::config_builder()
        .timeout_global(Some(LONGEST))
        .max_redirects(REDIRECTS)
        .http_status_as_error(false)
        .user_agent(concat!("rapporteur/", env!("CARGO_PKG_VERSION"), " (reads single pages for a person)"))
        .tls_config(tls);
    match reach {
        Reach::Anywhere => config.build().into(),
        Reach::Public(others) => {
            // A proxy would resolve names itself, bypassing the guard.
            let guard = guard::Guard { others: others.clone() };
            ureq::Agent::with_parts(config.proxy(None).build(), DefaultConnector::new(), guard)
        }
    }
}

/// What to do about an answer that is no page.
fn what_to_do(status: u16) -> &'static str {
    match status {
        404 | 410 => "check the address",
        408 | 425 | 429 | 500.. => "try again later, or save the page from a browser and give the file",
        _ => "save the page from a browser and give the file",
    }
}

/// Why a page could not be fetched, and what to do.
fn reason(error: &ureq::Error) -> String {
    match error {
        ureq::Error::BadUri(_) | ureq::Error::Http(_) => {
            "is not a web address: write it as https://example.org/page".to_string()
        }
        ureq::Error::HostNotFound => NO_NAME.to_string(),
        ureq::Error::Timeout(_) => {
            format!("the server took longer than {} seconds: try again later", LONGEST.as_secs())
        }
        ureq::Error::TooManyRedirects | ureq::Error::RedirectFailed => {
            "the server redirects too often: give the address at which a browser ends up".to_string()
        }
        ureq::Error::BodyExceedsLimit(bytes) => {
            format!("is larger than {} MB: save the page and cut out the one report", bytes >> 20)
        }
        ureq::Error::ConnectionFailed => {
            "the server could not be reached: check the address and the network".to_string()
        }
        ureq::Error::Io(error) => broken(error),
        ureq::Error::Tls(_) | ureq::Error::Rustls(_) | ureq::Error::Pem(_) => INSECURE.to_string(),
        ureq::Error::InvalidProxyUrl | ureq::Error::ConnectProxyFailed(_) => {
            "the proxy that the environment names could not be used: check HTTPS_PROXY and HTTP_PROXY".to_string()
        }
        error => format!("{UNREADABLE} ({error})"),
    }
}

const NO_NAME: &str = "no server with this name was found: check the address and the network";
const INSECURE: &str = "no secure connection could be made: the server's certificate may be wrong or too old; save the \
                        page from a browser and give the file";
const UNREADABLE: &str = "the server's answer could not be read: save the page from a browser and give the file";

/// What went wrong with a connection.
fn broken(error: &std::io::Error) -> String {
    use std::io::ErrorKind::*;
    let is_insecure = error.get_ref().is_some_and(|inner| inner.is::<rustls::Error>());
    let words = match error.kind() {
        _ if is_insecure => INSECURE,
        // The system has no kind of its own for it.
        _ if error.raw_os_error().is_none() && error.to_string().contains("lookup address") => NO_NAME,
        ConnectionRefused => "the server could not be reached: no server answers at this address and port",
        ConnectionReset | ConnectionAborted | BrokenPipe | UnexpectedEof => {
            "the server broke the connection off: try again later"
        }
        NetworkUnreachable | HostUnreachable | NetworkDown | AddrNotAvailable => {
            "the server could not be reached: check the network"
        }
        TimedOut | WouldBlock => "the server could not be reached in time: try again later",
        InvalidData | InvalidInput => return format!("{UNREADABLE} ({error})"),
        _ => return format!("the server could not be reached: check the network ({error})"),
    };
    words.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use flate2::Compression;
    use flate2::write::GzEncoder;
    use std::io::Write;
    use std::net::TcpListener;

    /// A server that answers once, with a page that it says is packed in some way.
    fn serve(coding: &'static str, page: Vec<u8>) -> String {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}/", listener.local_addr().unwrap());
        std::thread::spawn(move || {
            let (mut client, _) = listener.accept().unwrap();
            let mut packed = GzEncoder::new(Vec::new(), Compression::fast());
            packed.write_all(&page).unwrap();
            let packed = packed.finish().unwrap();
            let mut asked = [0; 4096];
            let _ = client.read(&mut asked).unwrap();
            let head = format!("HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-encoding: {coding}\r\n");
            let _ = write!(client, "{head}content-length: {}\r\n\r\n", packed.len());
            let _ = client.write_all(&packed);
        });
        address
    }

    #[test]
    fn what_unpacks_to_too_much_is_refused() {
        let page = fetch(&serve("gzip", b"<p>The ferry sails.</p>".to_vec())).unwrap();
        assert_eq!(page.bytes, b"<p>The ferry sails.</p>");
        let refused = fetch(&serve("gzip", vec![b'a'; 3 * rapporteur_read::LARGEST]));
        assert_eq!(refused.err().as_deref(), Some("is larger than 20 MB: save the page and cut out the one report"));
    }

    #[test]
    fn a_page_that_is_packed_otherwise_is_refused() {
        let refused = fetch(&serve("br", b"<p>The ferry sails.</p>".to_vec())).err().unwrap();
        assert!(refused.starts_with("the server sent the page packed as br, which cannot be unpacked"), "{refused}");
    }
}
