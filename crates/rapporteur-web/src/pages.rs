//! The server's pages and forms. Begin with [`routes`]. The page of a story itself is made by
//! `rapporteur_desk::views::html`.

mod frame;
mod reports;

use crate::app::{App, ask, change};
use crate::client::Client;
use crate::extract::{Fields, Path, Query};
use crate::guard::Caller;
use crate::problem::Problem;
use crate::{api, login, served};
use askama::Template;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use axum::{Extension, Router};
use frame::{Top, show};
use rapporteur_desk::plain::percent_encoded;
use rapporteur_desk::query;
use rapporteur_desk::record::{Agreement, Record, Vocabulary};
use rapporteur_desk::sentences::Found;
use rapporteur_desk::store::{Addition, Counts, Error, Given, StoredReport, StoredStory};
use rapporteur_desk::views::{html, markdown, rows};
use reports::{back, names, words};
use serde::Deserialize;
use std::collections::HashMap;
use std::sync::Arc;

pub use frame::tell;

const STYLE: &str = include_str!("../assets/server.css");
const SCRIPT: &str = include_str!("../assets/server.js");

/// Maximum number of stories on one page of the list.
const LISTED: u32 = 50;
/// Maximum number of sentences on one page of search results.
const FOUND: u32 = 100;

/// The routes of pages and forms.
pub fn routes() -> Router<Arc<App>> {
    let nothing = || async { Problem::no_address() };
    Router::new()
        .route("/", get(list))
        .route("/stories", get(|| async { Redirect::to("/") }).post(create))
        .route("/stories/{story}", get(story))
        .route("/stories/{story}/reports", get(reports::reports).post(reports::add))
        .route("/stories/sample", post(create_sample))
        .route("/stories/{story}/reports/{report}/edit", post(reports::edit))
        .route("/stories/{story}/reports/{report}/remove", post(reports::remove))
        .route("/stories/{story}/reports/{report}/retry", post(reports::retry))
        .route("/stories/{story}/rename", post(reports::rename))
        .route("/stories/{story}/delete", post(delete))
        .route("/stories/{story}/search", get(search))
        .route("/stories/{story}/download/{form}", get(download))
        .route("/stories/{story}/rulings", get(rulings))
        .route("/stories/{story}/rulings/{ruling}/undo", post(undo))
        .route("/login", get(login_page).post(log_in))
        .route("/logout", post(log_out))
        .route("/favicon.ico", get(|| async { StatusCode::NO_CONTENT }))
        .route("/assets/server.css", get(|| async { asset("text/css; charset=utf-8", STYLE) }))
        .route("/assets/server.js", get(|| async { asset("text/javascript; charset=utf-8", SCRIPT) }))
        .fallback(nothing)
        .method_not_allowed_fallback(|| async {
            Problem::new(StatusCode::METHOD_NOT_ALLOWED, "This address does not support that method.")
        })
}

fn asset(kind: &'static str, text: &'static str) -> Response {
    let headers = [(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, "private, max-age=300")];
    (headers, text).into_response()
}

#[derive(Template)]
#[template(path = "list.html")]
struct ListPage {
    top: Top,
    token: String,
    stories: Vec<Line>,
    older: Option<i64>,
    is_first: bool,
}

/// A story in the list.
struct Line {
    id: i64,
    name: String,
    day: String,
    words: String,
    link: String,
    /// The numbers of the comparison: for each its CSS class, its sign and its words.
    counts: Vec<(&'static str, &'static str, String)>,
    new: String,
}

impl Line {
    fn new(story: &StoredStory) -> Line {
        let link = if story.has_record { String::new() } else { "/reports".to_string() };
        let day = story.created.get(..10).unwrap_or_default().to_string();
        let counts = story.counts.map(|counts| line_counts(&counts)).unwrap_or_default();
        let new = story.counts.and_then(|counts| counts.new).filter(|new| *new > 0);
        let new = new.map(|new| format!("{new} new")).unwrap_or_default();
        Line { id: story.id, name: story.name.clone(), day, words: words(story), link, counts, new }
    }
}

fn line_counts(counts: &Counts) -> Vec<(&'static str, &'static str, String)> {
    let all = [
        (Agreement::Differs, counts.differs, if counts.differs == 1 { "differs" } else { "differ" }),
        (Agreement::Changed, counts.changed, "changed"),
        (Agreement::OnlyOne, counts.alone, "only in one"),
        (Agreement::Same, counts.agreed, "agreed"),
    ];
    let told = all.into_iter().filter(|(_, number, _)| *number > 0);
    told.map(|(verdict, number, words)| (verdict.name(), verdict.entry().sign, format!("{number} {words}"))).collect()
}

#[derive(Deserialize)]
struct Before {
    before: Option<i64>,
}

async fn list(
    State(app): State<Arc<App>>,
    Extension(caller): Extension<Caller>,
    Query(part): Query<Before>,
) -> Result<Response, Problem> {
    let stories = ask(&app, move |app| app.store.stories(part.before, LISTED + 1)).await?;
    let (shown, rest) = stories.split_at(stories.len().min(LISTED as usize));
    let older = shown.last().filter(|_| !rest.is_empty()).map(|story| story.id);
    let top = Top::of(&app, caller, "Stories");
    let stories = shown.iter().map(Line::new).collect();
    Ok(show(&ListPage { top, token: app.form_token.clone(), stories, older, is_first: part.before.is_none() }))
}

/// The sample story: file name and bytes of each report.
const SAMPLES: [(&str, &[u8]); 5] = [
    ("channel-north.html", include_bytes!("../../../samples/channel-north.html")),
    ("ellary-courier.html", include_bytes!("../../../samples/ellary-courier.html")),
    ("morning-argus.md", include_bytes!("../../../samples/morning-argus.md")),
    ("national-ledger.html", include_bytes!("../../../samples/national-ledger.html")),
    ("wexcombe-post.txt", include_bytes!("../../../samples/wexcombe-post.txt")),
];

/// Creates a story of invented reports, to try the program on.
async fn create_sample(State(app): State<Arc<App>>, _fields: Fields) -> Result<Redirect, Problem> {
    let story = ask(&app, |app| app.store.create_story("Sample: a ferry runs into a breakwater")).await?;
    let addition = |(path, bytes): (&str, &[u8])| Addition {
        path: path.to_string(),
        given: Given::Bytes(bytes.to_vec()),
        outlet: None,
        published: None,
        title: None,
    };
    api::add(&app, story.id, SAMPLES.map(addition).to_vec()).await?;
    Ok(back(story.id))
}

async fn create(State(app): State<Arc<App>>, fields: Fields) -> Result<Redirect, Problem> {
    let name = fields.get("name").to_string();
    let story = ask(&app, move |app| app.store.create_story(&name)).await?;
    Ok(Redirect::to(&format!("/stories/{}/reports", story.id)))
}

/// The page of a story, as it was last made.
async fn story(State(app): State<Arc<App>>, Path(id): Path<i64>, headers: HeaderMap) -> Result<Response, Problem> {
    let Some(shelved) = served::story(&app, id).await? else {
        return Ok(Redirect::to(&format!("/stories/{id}/reports")).into_response());
    };
    let is_compressed = served::takes_gzip(&headers);
    let bytes = if is_compressed { &shelved.page.1 } else { &shelved.page.0 };
    let name = format!("page-{id}-{}", shelved.name);
    let mut response = served::answer(&headers, &name, "text/html; charset=utf-8", bytes.clone(), is_compressed);
    let policy = format!("{}; frame-ancestors 'none'", html::policy());
    if let Ok(policy) = HeaderValue::from_str(&policy) {
        response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    // If the store is read-only, new rows stay marked as new.
    let _ = ask(&app, move |app| app.store.open_story(id)).await;
    Ok(response)
}

async fn delete(State(app): State<Arc<App>>, Path(id): Path<i64>, _fields: Fields) -> Result<Redirect, Problem> {
    change(&app, id, move |app| app.store.delete_story(id)).await?;
    Ok(Redirect::to("/"))
}

#[derive(Deserialize)]
struct Sought {
    #[serde(default)]
    q: String,
}

#[derive(Template)]
#[template(path = "search.html")]
struct SearchPage {
    top: Top,
    id: i64,
    name: String,
    words: String,
    /// Why the query could not be read, if it could not.
    why: Option<String>,
    found: Vec<FoundLine>,
    is_cut: bool,
}

struct FoundLine {
    name: String,
    href: String,
    /// The words of the sentence in parts, each with whether it matches the query.
    parts: Vec<(String, bool)>,
}

async fn search(
    State(app): State<Arc<App>>,
    Extension(caller): Extension<Caller>,
    Path(id): Path<i64>,
    Query(sought): Query<Sought>,
) -> Result<Response, Problem> {
    let words: String = sought.q.chars().take(300).collect();
    let (asked, why) = match query::read(&words) {
        Ok(query) => (Some(query), None),
        Err(why) => (None, Some(why.to_string()).filter(|_| !words.trim().is_empty())),
    };
    let answer = ask(&app, move |app| {
        let found = asked.map(|query| app.store.search(id, &query, FOUND)).transpose()?.unwrap_or_default();
        Ok((app.store.story(id)?, app.store.reports(id)?, found))
    });
    let (story, reports, found) = answer.await?;
    let read = reports.iter().filter(|report| report.state == "read");
    let places = read.enumerate().filter_map(|(at, report)| Some((report.key.as_deref()?, (at, report)))).collect();
    Ok(show(&SearchPage {
        top: Top::of(&app, caller, &format!("Search in {}", story.name)),
        id,
        name: story.name,
        words,
        why,
        is_cut: found.len() as u32 == FOUND,
        found: found.into_iter().map(|found| found_line(id, &places, found)).collect(),
    }))
}

fn found_line(story: i64, places: &HashMap<&str, (usize, &StoredReport)>, found: Found) -> FoundLine {
    let place = places.get(found.cite.report.as_str());
    let name = place.map(|(_, report)| report.outlet.as_ref().unwrap_or(&report.path).clone());
    let anchor = place.map(|(at, _)| html::words_anchor(*at, found.cite.start, found.cite.end));
    FoundLine {
        name: name.unwrap_or_default(),
        href: format!("/stories/{story}{}", anchor.unwrap_or_default()),
        parts: found.parts.into_iter().enumerate().map(|(at, part)| (part, at % 2 == 1)).collect(),
    }
}

/// Downloads the comparison as a file named after the story.
async fn download(State(app): State<Arc<App>>, Path((id, form)): Path<(i64, String)>) -> Result<Response, Problem> {
    let written = ask(&app, move |app| {
        let story = app.store.story(id)?;
        let Some(kept) = app.store.kept(id)? else { return Ok((story, None)) };
        let json = served::json(app, id, &kept)?;
        if form == "json" {
            return Ok((story, Some(("json", "application/json", json))));
        }
        let record: Record = serde_json::from_slice(&json).map_err(|error| Error::Broken(error.to_string()))?;
        let file = match form.as_str() {
            "page" => ("html", "text/html; charset=utf-8", html::named(&record, &story.name)),
            "markdown" => ("md", "text/markdown; charset=utf-8", markdown::page(&record, true)),
            "csv" => ("csv", "text/csv; charset=utf-8", rows::csv(&record)),
            _ => return Err(Error::Missing("form of a comparison")),
        };
        Ok((story, Some((file.0, file.1, file.2.into_bytes()))))
    });
    let (story, file) = written.await?;
    let Some((ending, kind, bytes)) = file else { return Err(api::no_record()) };
    let mut response = bytes.into_response();
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    if let Ok(name) = HeaderValue::from_str(&attachment(&story.name, ending)) {
        response.headers_mut().insert(header::CONTENT_DISPOSITION, name);
    }
    Ok(response)
}

/// The `Content-Disposition` of a download (RFC 6266, RFC 8187): the story's name, without
/// characters that a file name cannot have.
fn attachment(story: &str, ending: &str) -> String {
    let is_plain = |one: char| !one.is_control() && !"/\\:*?\"<>|".contains(one);
    let name: String = story.chars().map(|one| if is_plain(one) { one } else { ' ' }).collect();
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    let name = name.trim_matches('.');
    let name = if name.is_empty() { "story" } else { name };
    let ascii: String = name.chars().map(|one| if one.is_ascii() { one } else { '_' }).collect();
    let encoded = percent_encoded(name.as_bytes()).replace('/', "%2F");
    format!("attachment; filename=\"{ascii}.{ending}\"; filename*=UTF-8''{encoded}.{ending}")
}

#[derive(Template)]
#[template(path = "rulings.html")]
struct RulingsPage {
    top: Top,
    token: String,
    id: i64,
    name: String,
    /// What was undone just now.
    undone: String,
    rulings: Vec<RulingLine>,
}

#[derive(Deserialize)]
struct Undone {
    undone: Option<i64>,
}

struct RulingLine {
    id: i64,
    ruling: String,
    reason: String,
    day: String,
    is_undone: bool,
}

async fn rulings(
    State(app): State<Arc<App>>,
    Extension(caller): Extension<Caller>,
    Path(id): Path<i64>,
    Query(just): Query<Undone>,
) -> Result<Response, Problem> {
    let asked = ask(&app, move |app| Ok((app.store.story(id)?, app.store.reports(id)?, app.store.rulings(id)?)));
    let (story, reports, rulings) = asked.await?;
    let names = names(&reports);
    let line = |ruling: rapporteur_desk::store::StoredRuling| RulingLine {
        id: ruling.id,
        ruling: html::ruling_words(&ruling.ruling, |place| {
            let is_it = |(report, _): &&(&StoredReport, String)| {
                report.capture.as_deref().is_some_and(|capture| capture.starts_with(&place.report))
            };
            names.iter().find(is_it).map(|(_, name)| name.clone())
        }),
        reason: ruling.ruling.reason().to_string(),
        day: ruling.made.get(..10).unwrap_or_default().to_string(),
        is_undone: ruling.undone.is_some(),
    };
    let rulings: Vec<RulingLine> = rulings.into_iter().map(line).collect();
    let undone = rulings.iter().find(|one| one.is_undone && Some(one.id) == just.undone);
    Ok(show(&RulingsPage {
        top: Top::of(&app, caller, &format!("Corrections to {}", story.name)),
        token: app.form_token.clone(),
        id,
        name: story.name,
        undone: undone.map(|one| one.ruling.clone()).unwrap_or_default(),
        rulings,
    }))
}

async fn undo(
    State(app): State<Arc<App>>,
    Path((story, id)): Path<(i64, i64)>,
    _fields: Fields,
) -> Result<Redirect, Problem> {
    change(&app, story, move |app| app.store.undo_ruling(story, id)).await?;
    Ok(Redirect::to(&format!("/stories/{story}/rulings?undone={id}")))
}

#[derive(Deserialize)]
struct NextPath {
    #[serde(default)]
    next: String,
}

#[derive(Template)]
#[template(path = "login.html")]
struct LoginPage {
    top: Top,
    next: String,
    complaint: String,
}

async fn login_page(State(app): State<Arc<App>>, Query(next): Query<NextPath>) -> Response {
    if app.access.token.is_none() {
        return Redirect::to("/").into_response();
    }
    let next = login::next(&next.next).to_string();
    show(&LoginPage { top: Top::new("Log in", None), next, complaint: String::new() })
}

async fn log_in(
    State(app): State<Arc<App>>,
    Extension(client): Extension<Client>,
    request: Request,
) -> Result<Response, Problem> {
    let fields = Fields::of(request).await?;
    let next = login::next(fields.get("next")).to_string();
    match login::open(&app, client, fields.get("token")).await {
        Ok(cookie) => {
            let mut response = Redirect::to(&next).into_response();
            response.headers_mut().insert(header::SET_COOKIE, cookie);
            Ok(response)
        }
        Err(problem) if problem.status == 403 => {
            let complaint = problem.detail;
            let mut response = show(&LoginPage { top: Top::new("Log in", None), next, complaint });
            *response.status_mut() = StatusCode::FORBIDDEN;
            Ok(response)
        }
        Err(problem) => Err(problem),
    }
}

async fn log_out(State(app): State<Arc<App>>, headers: HeaderMap, _fields: Fields) -> Result<Response, Problem> {
    let cookie = login::close(&app, &headers).await?;
    let mut response = Redirect::to("/login").into_response();
    response.headers_mut().insert(header::SET_COOKIE, cookie);
    Ok(response)
}
