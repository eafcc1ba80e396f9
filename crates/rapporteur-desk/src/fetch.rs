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
        return Err(Failure::Other(format!("the server answered {} {words}", status.as_u16()).trim_end().to_string()));
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

fn reason(error: &ureq::Error) -> String {
    match error {
        ureq::Error::BadUri(_) | ureq::Error::Http(_) => "is not a web address".to_string(),
        ureq::Error::HostNotFound => "no server with this name was found".to_string(),
        ureq::Error::Timeout(_) => format!("the server took longer than {} seconds", LONGEST.as_secs()),
        ureq::Error::TooManyRedirects | ureq::Error::RedirectFailed => "the server redirects too often".to_string(),
        ureq::Error::BodyExceedsLimit(bytes) => {
            format!("is larger than {} MB: save the page and cut out the one report", bytes >> 20)
        }
        ureq::Error::ConnectionFailed => "the server could not be reached".to_string(),
        ureq::Error::Io(error) => format!("the server could not be reached: {error}"),
        error => format!("could not be fetched: {error}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use flate2::Compression;
    use flate2::write::GzEncoder;
    use std::io::Write;
    use std::net::TcpListener;

    /// A server that answers once, with a compressed page.
    fn serve(page: Vec<u8>) -> String {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}/", listener.local_addr().unwrap());
        std::thread::spawn(move || {
            let (mut client, _) = listener.accept().unwrap();
            let mut packed = GzEncoder::new(Vec::new(), Compression::fast());
            packed.write_all(&page).unwrap();
            let packed = packed.finish().unwrap();
            let mut asked = [0; 4096];
            let _ = client.read(&mut asked).unwrap();
            let head = "HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-encoding: gzip\r\n";
            let _ = write!(client, "{head}content-length: {}\r\n\r\n", packed.len());
            let _ = client.write_all(&packed);
        });
        address
    }

    #[test]
    fn what_unpacks_to_too_much_is_refused() {
        let page = fetch(&serve(b"<p>The ferry sails.</p>".to_vec())).unwrap();
        assert_eq!(page.bytes, b"<p>The ferry sails.</p>");
        let refused = fetch(&serve(vec![b'a'; 3 * rapporteur_read::LARGEST]));
        assert_eq!(refused.err().as_deref(), Some("is larger than 20 MB: save the page and cut out the one report"));
    }
}
