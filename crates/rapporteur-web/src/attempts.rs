//! Counts wrong tokens. Begin with [`wrong`].
//!
//! The right token is checked first, so it always works, whatever was tried before and from
//! wherever. The counts only slow down guessing.

use crate::client::Client;
use crate::problem::Problem;
use crate::secret::hash;
use axum::http::StatusCode;
use rapporteur_desk::hold::hold;
use std::hash::{BuildHasher, Hash, RandomState};
use std::sync::Mutex;
use std::time::{Duration, Instant};

/// Maximum number of wrong tokens from one client in [`WHILE`], and of times that one wrong token
/// may be tried by anyone.
const TRIES: u32 = 10;
const WHILE: Duration = Duration::from_secs(60);
/// Delay of the answer to a wrong token, and to one that exceeds the limit.
const SLOW: Duration = Duration::from_millis(300);
const SLOWER: Duration = Duration::from_secs(1);
/// Number of counters of each kind.
const COUNTED: usize = 4_096;

/// Recent failures. Clients or tokens with the same hash share a counter, which affects only those
/// who send wrong tokens; so the counters never run out.
pub struct Attempts {
    places: RandomState,
    clients: Mutex<Vec<Count>>,
    tokens: Mutex<Vec<Count>>,
}

#[derive(Clone, Copy, Default)]
struct Count {
    failures: u32,
    since: Option<Instant>,
}

impl Default for Attempts {
    fn default() -> Attempts {
        let none = || Mutex::new(vec![Count::default(); COUNTED]);
        Attempts { places: RandomState::new(), clients: none(), tokens: none() }
    }
}

impl Attempts {
    /// Counts a failure. If there were too many: how long to wait.
    fn failed(&self, client: Client, token: &[u8; 32]) -> Option<Duration> {
        let by_client = self.count(&self.clients, &client);
        let by_token = self.count(&self.tokens, token);
        by_client.max(by_token)
    }

    fn count(&self, counts: &Mutex<Vec<Count>>, of: &impl Hash) -> Option<Duration> {
        let mut counts = hold(counts);
        let count = &mut counts[self.places.hash_one(of) as usize % COUNTED];
        let since = count.since.filter(|since| since.elapsed() < WHILE);
        *count = Count {
            failures: if since.is_some() { count.failures.saturating_add(1) } else { 1 },
            since: since.or_else(|| Some(Instant::now())),
        };
        (count.failures > TRIES).then(|| WHILE.saturating_sub(since.map_or(Duration::ZERO, |since| since.elapsed())))
    }
}

/// Counts a wrong token and delays the answer; the problem if there were too many.
pub async fn wrong(attempts: &Attempts, client: Client, token: &str) -> Result<(), Problem> {
    let Some(rest) = attempts.failed(client, &hash(token)) else {
        tokio::time::sleep(SLOW).await;
        return Ok(());
    };
    tokio::time::sleep(SLOWER).await;
    let detail = "Too many wrong tokens. Wait a minute, or use the right one.";
    let problem = Problem::new(StatusCode::TOO_MANY_REQUESTS, detail);
    Err(Problem { after: Some(rest.as_secs() as u32 + 1), ..problem })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn client(at: u32) -> Client {
        Client::of(std::net::Ipv4Addr::from(0x0a00_0000 + at).into())
    }

    #[test]
    fn clients_and_tokens_are_counted() {
        let attempts = Attempts::default();
        let by_client: Vec<bool> =
            (0..11).map(|at| attempts.failed(client(1), &hash(&format!("guess {at}"))).is_some()).collect();
        assert_eq!(by_client, [&[false; 10][..], &[true]].concat());
        let attempts = Attempts::default();
        let by_token: Vec<bool> = (0..11).map(|at| attempts.failed(client(at), &hash("old token")).is_some()).collect();
        assert!(by_token[10]);
    }

    #[test]
    fn the_counts_stay_as_many_and_never_run_out() {
        let attempts = Attempts::default();
        for at in 0..100_000 {
            attempts.failed(client(at), &hash("one"));
        }
        assert_eq!(attempts.clients.lock().unwrap().len(), COUNTED);
        assert_eq!(attempts.tokens.lock().unwrap().len(), COUNTED);
    }
}
