//! Who may send requests, from where and under which host name; and the security headers of every
//! answer. Begin with [`check_caller`].
//!
//! The threats: other sites in the same browser (which may submit forms, or point a name of theirs
//! at this server), other machines, and the text of reports.

use crate::app::{App, ask};
use crate::attempts;
use crate::client::{self, Client, Peer};
use crate::problem::Problem;
use crate::secret::{hash, is_same};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use rapporteur_desk::plain::percent_encoded;
use std::sync::Arc;

/// Name of the form field with the form token.
pub const FIELD: &str = "csrf";
/// Name of the header that may hold the form token instead.
const HEADER: &str = "x-csrf-token";

/// Who sends a request.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Caller {
    /// Anyone on this machine: the server needs no token.
    Open,
    /// A program that sent the access token.
    Program,
    /// A browser that is logged in.
    Session,
}

/// True if this is the form token.
pub fn is_token(app: &App, words: &str) -> bool {
    is_same(&hash(words), &hash(&app.form_token))
}

/// True if the request has the form token in a header.
pub fn has_token(app: &App, headers: &HeaderMap) -> bool {
    text(headers, HEADER).is_some_and(|words| is_token(app, words))
}

/// The answer to a form without the form token.
pub fn no_token() -> Problem {
    Problem::new(
        StatusCode::FORBIDDEN,
        "This was not sent by a page of this server, or by one from before its store was made anew. \
         Load the page again and repeat what you did.",
    )
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

/// Adds to the request the client that it is counted for.
pub async fn know(State(app): State<Arc<App>>, mut request: Request, next: Next) -> Response {
    let peer = request.extensions().get::<Peer>().map(|peer| peer.0.ip());
    if let Some(peer) = peer {
        let client = client::of_request(peer, app.access.proxies.as_deref(), request.headers());
        request.extensions_mut().insert(client);
    }
    next.run(request).await
}

/// Refuses requests for host names that are not this server's.
pub async fn check_host(State(app): State<Arc<App>>, request: Request, next: Next) -> Response {
    let named = request.uri().authority().map(|authority| authority.as_str());
    let host = text(request.headers(), "host");
    let is_ours = [named, host].into_iter().flatten().all(|name| app.access.knows(name));
    let is_one = request.headers().get_all(header::HOST).iter().count() == 1 && host.is_some();
    if is_ours && is_one {
        return next.run(request).await;
    }
    let detail = "This server does not go by that name. Use the address it printed when it was started; \
                  to give it another name, start it with --public-url.";
    Problem::new(StatusCode::MISDIRECTED_REQUEST, detail).into_response()
}

/// Refuses requests that other sites make a browser send, and requires the form token of requests
/// that a browser sends to the API.
pub async fn check_origin(State(app): State<Arc<App>>, request: Request, next: Next) -> Response {
    if matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS | Method::TRACE) {
        return next.run(request).await;
    }
    let headers = request.headers();
    let host = text(headers, "host").unwrap_or_default();
    let site = text(headers, "sec-fetch-site");
    let has_origin = headers.contains_key(header::ORIGIN);
    let origin = text(headers, "origin").unwrap_or_default();
    let is_foreign = site.is_some_and(|site| site != "same-origin") || (has_origin && !app.access.is_own(origin, host));
    if is_foreign {
        let detail = "ReadError: the request came from another website.";
        return Problem::new(StatusCode::FORBIDDEN, detail).into_response();
    }
    // For forms of pages, the token is checked where the form is read.
    let is_api = request.uri().path().starts_with("/api/");
    let is_browser = site.is_some() || has_origin || headers.contains_key(header::COOKIE);
    let is_program = request.extensions().get::<Caller>() == Some(&Caller::Program);
    if is_api && is_browser && !is_program && !has_token(&app, headers) {
        return no_token().into_response();
    }
    next.run(request).await
}

/// Lets requests pass that show the access token or belong to a session.
pub async fn check_caller(State(app): State<Arc<App>>, mut request: Request, next: Next) -> Response {
    let client = request.extensions().get::<Client>().copied();
    match caller(&app, client, request.headers()).await {
        Err(problem) => problem.into_response(),
        Ok(Some(caller)) => {
            request.extensions_mut().insert(caller);
            next.run(request).await
        }
        Ok(None) if is_for_all(request.uri().path()) => next.run(request).await,
        Ok(None) if request.uri().path().starts_with("/api/") || request.method() != Method::GET => {
            let detail = "An access token is required: send it as Authorization: Bearer TOKEN, or log in at /login.";
            Problem::new(StatusCode::UNAUTHORIZED, detail).into_response()
        }
        Ok(None) => {
            let wanted = request.uri().path_and_query().map(|path| path.as_str()).unwrap_or("/");
            Redirect::to(&format!("/login?next={}", percent_encoded(wanted.as_bytes()))).into_response()
        }
    }
}

fn is_for_all(path: &str) -> bool {
    path == "/login" || path.starts_with("/assets/")
}

async fn caller(app: &Arc<App>, client: Option<Client>, headers: &HeaderMap) -> Result<Option<Caller>, Problem> {
    let Some(token) = app.access.token else { return Ok(Some(Caller::Open)) };
    let shown = text(headers, "authorization").and_then(|value| value.split_once(' '));
    if let Some((scheme, words)) = shown {
        let is_bearer = scheme.eq_ignore_ascii_case("bearer") && !words.trim().is_empty();
        if is_bearer && is_same(&hash(words.trim()), &token) {
            return Ok(Some(Caller::Program));
        }
        if let Some(client) = client.filter(|_| is_bearer) {
            attempts::wrong(&app.attempts, client, words.trim()).await?;
        }
        return Ok(None);
    }
    let Some(session) = crate::login::session(headers) else { return Ok(None) };
    let hash = hash(session);
    let is_known = ask(app, move |app| app.store.has_session(&hash)).await?;
    Ok(is_known.then_some(Caller::Session))
}

/// The content security policy of pages; the page of a story has its own.
pub const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; \
                          img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/// Adds the security headers.
pub async fn harden(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    let defaults = [
        ("content-security-policy", POLICY),
        ("cache-control", "no-store"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
        ("permissions-policy", "camera=(), geolocation=(), microphone=()"),
        // With `no-referrer`, a form would not send its origin either.
        ("referrer-policy", "same-origin"),
        ("x-content-type-options", "nosniff"),
        ("x-frame-options", "DENY"),
    ];
    for (name, value) in defaults {
        headers.entry(HeaderName::from_static(name)).or_insert(HeaderValue::from_static(value));
    }
    response
}
