//! The page and the record of a story as they are sent: made once, then taken from the response
//! cache. Begin with [`story`].

use crate::app::{App, ask};
use crate::problem::Problem;
use crate::response_cache::CachedResponse;
use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use data_encoding::HEXLOWER;
use rapporteur_desk::gzip::pack;
use rapporteur_desk::record::Record;
use rapporteur_desk::store::{Error, Kept, StoredStory};
use rapporteur_desk::views::html::{self, Served};
use sha2::{Digest, Sha256};
use std::sync::Arc;

/// The page and record of a story; `None` if the story has no record yet.
pub async fn story(app: &Arc<App>, story: i64) -> Result<Option<Arc<CachedResponse>>, Problem> {
    let Some((_, found)) = ask(app, move |app| shelved(app, story)).await? else { return Ok(None) };
    if found.is_some() {
        return Ok(found);
    }
    let _making = app.response_cache.making(story).await;
    let made = ask(app, move |app| {
        // Another request may have made it meanwhile.
        let Some((stored, found)) = shelved(app, story)? else { return Ok(None) };
        if found.is_some() {
            return Ok(found);
        }
        let Some(kept) = app.store.kept(story)? else { return Ok(None) };
        let new = Arc::new(made(app, &stored, kept)?);
        app.response_cache.put(new.clone());
        Ok(Some(new))
    });
    made.await
}

type Looked = (StoredStory, Option<Arc<CachedResponse>>);

/// The story and its cached response, if there is one; `None` if the story has no record yet.
fn shelved(app: &App, story: i64) -> Result<Option<Looked>, Error> {
    let stored = app.store.story(story)?;
    let Some(revision) = app.store.kept_revision(story)? else { return Ok(None) };
    let found = app.response_cache.find(&stored, revision);
    Ok(Some((stored, found)))
}

fn made(app: &App, story: &StoredStory, kept: Kept) -> Result<CachedResponse, Error> {
    let record: Record =
        serde_json::from_slice(&json(app, story.id, &kept)?).map_err(|error| Error::Broken(error.to_string()))?;
    let served = Served {
        name: story.name.clone(),
        base: format!("/stories/{}", story.id),
        api: format!("/api/stories/{}", story.id),
        token: app.form_token.clone(),
        revision: kept.revision,
        rulings: app.store.rulings(story.id)?,
    };
    let page = html::served(&record, &served).into_bytes();
    let name = HEXLOWER.encode(&Sha256::digest(&page)[..12]);
    let compressed = pack(&page)?;
    Ok(CachedResponse {
        story: story.id,
        revisions: (kept.revision, story.revision),
        called: story.name.clone(),
        name: format!("{}-{name}", kept.revision),
        page: (page.into(), compressed.into()),
        record: kept.record.into(),
    })
}

/// The record as JSON. One that is damaged in the store is made anew from the reports.
pub fn json(app: &App, story: i64, kept: &Kept) -> Result<Vec<u8>, Error> {
    kept.json().or_else(|damage| {
        tracing::error!("story {story}: {damage}: see what `rapporteur store check` says of the store");
        app.store.forget_record(story)?;
        app.notifier.notify();
        Err(Error::Full(
            "the comparison of this story was damaged in the store, and is made anew from its reports".into(),
        ))
    })
}

/// Answers with bytes that have a name: who has them already is told so.
pub fn answer(headers: &HeaderMap, name: &str, kind: &'static str, bytes: Bytes, is_compressed: bool) -> Response {
    let tag = format!("\"{name}{}\"", if is_compressed { "-gzip" } else { "" });
    let known = headers.get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok());
    let is_known = known.is_some_and(|known| known.split(',').any(|one| one.trim().trim_start_matches("W/") == tag));
    let mut response = if is_known {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        let mut response = Body::from(bytes).into_response();
        response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
        if is_compressed {
            response.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        }
        response
    };
    response.headers_mut().insert(header::VARY, HeaderValue::from_static("Accept-Encoding, Cookie"));
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        response.headers_mut().insert(header::ETAG, tag);
    }
    response
}

/// True if the client accepts gzip (`Accept-Encoding`, RFC 9110).
pub fn takes_gzip(headers: &HeaderMap) -> bool {
    let all = headers.get_all(header::ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok());
    let mut codings = all.flat_map(|value| value.split(','));
    codings.any(|coding| {
        let (name, quality) = coding.split_once(';').unwrap_or((coding, ""));
        matches!(name.trim(), "gzip" | "*") && !matches!(quality.trim(), "q=0" | "q=0.0" | "q=0.00" | "q=0.000")
    })
}
