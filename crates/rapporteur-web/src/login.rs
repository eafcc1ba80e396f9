//! Logging in from a browser. Begin with [`open`].

use crate::app::{App, ask};
use crate::attempts;
use crate::client::Client;
use crate::problem::Problem;
use crate::secret::{fresh, hash, is_same};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use std::sync::Arc;

/// How long a session lasts, in seconds.
const LASTS: i64 = 7 * 24 * 3600;

/// Opens a session if this is the access token; returns the cookie to set.
pub async fn open(app: &Arc<App>, client: Client, words: &str) -> Result<HeaderValue, Problem> {
    let is_right = app.access.token.is_some_and(|token| is_same(&hash(words), &token));
    if !is_right {
        attempts::wrong(&app.attempts, client, words).await?;
        return Err(Problem::new(StatusCode::FORBIDDEN, "Wrong token."));
    }
    let session = fresh()?;
    let hash = hash(&session);
    ask(app, move |app| app.store.add_session(&hash, LASTS)).await?;
    cookie(app, &session, LASTS)
}

/// Ends the session of the request; returns the cookie that deletes it.
pub async fn close(app: &Arc<App>, headers: &HeaderMap) -> Result<HeaderValue, Problem> {
    if let Some(hash) = session(headers).map(hash) {
        ask(app, move |app| app.store.end_session(&hash)).await?;
    }
    cookie(app, "", 0)
}

/// The session token in the request's cookies.
pub fn session(headers: &HeaderMap) -> Option<&str> {
    let cookies = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let mut pairs = cookies.flat_map(|cookies| cookies.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.find(|(name, _)| *name == "rapporteur").map(|(_, value)| value)
}

fn cookie(app: &App, session: &str, lasts: i64) -> Result<HeaderValue, Problem> {
    let secure = if app.access.is_secure() { "; Secure" } else { "" };
    let cookie = format!("rapporteur={session}; HttpOnly; SameSite=Strict; Path=/; Max-Age={lasts}{secure}");
    HeaderValue::from_str(&cookie).map_err(|error| Problem::broken(&error.to_string()))
}

/// Where to go after logging in: the wanted path if it is one of this server, else the list of
/// stories.
pub fn next(wanted: &str) -> &str {
    let is_own = wanted.starts_with('/')
        && !wanted.starts_with("//")
        && wanted.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    if is_own { wanted } else { "/" }
}

#[cfg(test)]
mod tests {
    use super::next;

    #[test]
    fn nobody_is_sent_elsewhere() {
        assert_eq!(next("/stories/7?q=a"), "/stories/7?q=a");
        for wrong in ["https://evil.example", "//evil.example", "/\\evil.example", "", "javascript:x", "/a\r\nb", "/ b"]
        {
            assert_eq!(next(wrong), "/", "{wrong}");
        }
    }
}
