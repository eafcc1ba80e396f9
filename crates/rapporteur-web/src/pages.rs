//! The server's pages and what their forms send. Begin with [`routes`]. The
//! page of a story itself is made by `rapporteur_desk::views::html`.

use crate::api::{self, Status, state};
use crate::app::{App, ask, change};
use crate::client::Client;
use crate::extract::{Fields, Path, Query};
use crate::guard::{self, Caller};
use crate::problem::{Problem, sentence};
use crate::{login, shelf, upload};
use askama::Template;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use axum::{Extension, Router};
use rapporteur_desk::query;
use rapporteur_desk::record::Vocabulary;
use rapporteur_desk::rulings::Ruling;
use rapporteur_desk::sentences::Found;
use rapporteur_desk::store::{StoredReport, StoredStory};
use rapporteur_desk::views::html;
use serde::Deserialize;
use serde_json::{Map, Value};
use std::collections::HashMap;
use std::sync::Arc;

const STYLE: &str = include_str!("../assets/server.css");
const SCRIPT: &str = include_str!("../assets/server.js");

/// Stories on one page of the list.
const LISTED: u32 = 50;
/// Sentences on one page of search.
const FOUND: u32 = 100;

/// The routes of pages and forms.
pub fn routes() -> Router<Arc<App>> {
    let nothing = || async { Problem::missing("page") };
    Router::new()
        .route("/", get(list))
        .route("/stories", get(|| async { Redirect::to("/") }).post(create))
        .route("/stories/{story}", get(story))
        .route("/stories/{story}/reports", get(reports).post(add))
        .route("/stories/{story}/reports/{report}/remove", post(remove))
        .route("/stories/{story}/reports/{report}/retry", post(retry))
        .route("/stories/{story}/rename", post(rename))
        .route("/stories/{story}/delete", post(delete))
        .route("/stories/{story}/search", get(search))
        .route("/stories/{story}/record.json", get(download))
        .route("/stories/{story}/rulings", get(rulings).post(rule))
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

/// Makes pages of problems.
pub async fn tell(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let Some(problem) = response.extensions_mut().remove::<Problem>() else { return response };
    let page = ProblemPage { top: Top::new("Rapporteur", None), title: problem.title.clone(), detail: problem.detail };
    let (parts, _) = response.into_parts();
    let mut told = show(&page);
    *told.status_mut() = parts.status;
    for (name, value) in parts.headers {
        if let Some(name) = name.filter(|name| *name != header::CONTENT_TYPE && *name != header::CONTENT_LENGTH) {
            told.headers_mut().append(name, value);
        }
    }
    told
}

fn show(page: &impl Template) -> Response {
    match page.render() {
        Ok(text) => Html(text + "\n").into_response(),
        Err(error) => Problem::broken(&error.to_string()).into_response(),
    }
}

/// What all pages have at the top.
struct Top {
    title: String,
    /// Shown if there is a session to end.
    log_out: Option<String>,
}

impl Top {
    fn new(title: &str, log_out: Option<String>) -> Top {
        Top { title: title.to_string(), log_out }
    }

    fn of(app: &App, caller: Caller, title: &str) -> Top {
        Top::new(title, (caller == Caller::Session).then(|| app.form_token.clone()))
    }
}

#[derive(Template)]
#[template(path = "problem.html")]
struct ProblemPage {
    top: Top,
    title: String,
    detail: String,
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
}

impl Line {
    fn new(story: &StoredStory) -> Line {
        let link = if story.has_record { String::new() } else { "/reports".to_string() };
        let day = story.created.get(..10).unwrap_or_default().to_string();
        Line { id: story.id, name: story.name.clone(), day, words: words(story), link }
    }
}

/// How far a story is, in words.
fn words(story: &StoredStory) -> String {
    let all = story.read + story.waiting + story.refused;
    let reports = if all == 1 { "1 report".to_string() } else { format!("{all} reports") };
    let rest = match state(story) {
        Status::Empty if all == 0 => return "no reports yet".to_string(),
        Status::Empty => "none could be read".to_string(),
        Status::Reading => format!("{} read, {} waiting", story.read, story.waiting),
        Status::Comparing => "being compared".to_string(),
        Status::Ready => "ready".to_string(),
        Status::Failed => story.why.clone().unwrap_or_default(),
    };
    let refused = match story.refused {
        0 => String::new(),
        number => format!(", {number} not read"),
    };
    format!("{reports}: {rest}{refused}")
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

async fn create(State(app): State<Arc<App>>, fields: Fields) -> Result<Redirect, Problem> {
    let name = fields.get("name").to_string();
    let story = ask(&app, move |app| app.store.create_story(&name)).await?;
    Ok(Redirect::to(&format!("/stories/{}/reports", story.id)))
}

/// The page of a story, as it was made last.
async fn story(State(app): State<Arc<App>>, Path(id): Path<i64>, headers: HeaderMap) -> Result<Response, Problem> {
    let Some(shelved) = shelf::story(&app, id).await? else {
        return Ok(Redirect::to(&format!("/stories/{id}/reports")).into_response());
    };
    let is_compressed = shelf::takes_gzip(&headers);
    let bytes = if is_compressed { &shelved.page.1 } else { &shelved.page.0 };
    let name = format!("page-{id}-{}", shelved.name);
    let mut response = shelf::answer(&headers, &name, "text/html; charset=utf-8", bytes.clone(), is_compressed);
    let policy = format!("{}; frame-ancestors 'none'", html::policy());
    if let Ok(policy) = HeaderValue::from_str(&policy) {
        response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    Ok(response)
}

#[derive(Template)]
#[template(path = "reports.html")]
struct ReportsPage {
    top: Top,
    token: String,
    id: i64,
    name: String,
    words: String,
    is_busy: bool,
    has_record: bool,
    reports: Vec<ReportLine>,
}

struct ReportLine {
    id: i64,
    name: String,
    title: String,
    published: String,
    path: String,
    state: String,
    why: String,
}

impl ReportLine {
    fn new(report: &StoredReport) -> ReportLine {
        let outlet = report.outlet.as_ref().or(report.given_outlet.as_ref());
        let published = report.published.as_ref().or(report.given_published.as_ref());
        ReportLine {
            id: report.id,
            name: outlet.unwrap_or(&report.path).clone(),
            title: report.title.clone().unwrap_or_default(),
            published: published.cloned().unwrap_or_default(),
            path: outlet.map(|_| report.path.clone()).unwrap_or_default(),
            state: report.state.clone(),
            why: report.why.as_deref().map(sentence).unwrap_or_default(),
        }
    }
}

async fn reports(
    State(app): State<Arc<App>>,
    Extension(caller): Extension<Caller>,
    Path(id): Path<i64>,
) -> Result<Response, Problem> {
    let (story, reports) = ask(&app, move |app| Ok((app.store.story(id)?, app.store.reports(id)?))).await?;
    Ok(show(&ReportsPage {
        top: Top::of(&app, caller, &format!("Reports of {}", story.name)),
        token: app.form_token.clone(),
        id,
        words: words(&story),
        is_busy: matches!(state(&story), Status::Reading | Status::Comparing),
        has_record: story.has_record,
        reports: reports.iter().map(ReportLine::new).collect(),
        name: story.name,
    }))
}

async fn add(State(app): State<Arc<App>>, Path(id): Path<i64>, request: Request) -> Result<Redirect, Problem> {
    let upload = upload::read(&app, request, true).await?;
    api::add(&app, id, upload.additions()).await?;
    Ok(back(id))
}

fn back(story: i64) -> Redirect {
    Redirect::to(&format!("/stories/{story}/reports"))
}

async fn remove(
    State(app): State<Arc<App>>,
    Path((story, id)): Path<(i64, i64)>,
    _fields: Fields,
) -> Result<Redirect, Problem> {
    change(&app, story, move |app| app.store.remove_report(story, id)).await?;
    Ok(back(story))
}

async fn retry(
    State(app): State<Arc<App>>,
    Path((story, id)): Path<(i64, i64)>,
    _fields: Fields,
) -> Result<Redirect, Problem> {
    change(&app, story, move |app| app.store.retry_report(story, id)).await?;
    Ok(back(story))
}

async fn rename(State(app): State<Arc<App>>, Path(id): Path<i64>, fields: Fields) -> Result<Redirect, Problem> {
    let name = fields.get("name").to_string();
    change(&app, id, move |app| app.store.rename_story(id, &name)).await?;
    Ok(back(id))
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
    /// Why the words could not be read.
    why: Option<String>,
    found: Vec<FoundLine>,
    is_cut: bool,
}

struct FoundLine {
    name: String,
    href: String,
    /// The words, and whether they were searched for.
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

/// The record as a file to keep.
async fn download(app: State<Arc<App>>, id: Path<i64>, headers: HeaderMap) -> Result<Response, Problem> {
    let name = format!("attachment; filename=\"story-{}.json\"", id.0);
    let mut response = api::record(app, id, headers).await?;
    if let Ok(name) = HeaderValue::from_str(&name) {
        response.headers_mut().insert(header::CONTENT_DISPOSITION, name);
    }
    Ok(response)
}

#[derive(Template)]
#[template(path = "rulings.html")]
struct RulingsPage {
    top: Top,
    token: String,
    id: i64,
    name: String,
    rulings: Vec<RulingLine>,
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
) -> Result<Response, Problem> {
    let (story, rulings) = ask(&app, move |app| Ok((app.store.story(id)?, app.store.rulings(id)?))).await?;
    let line = |ruling: rapporteur_desk::store::StoredRuling| RulingLine {
        id: ruling.id,
        ruling: ruling_words(&ruling.ruling),
        reason: ruling.ruling.reason().to_string(),
        day: ruling.made.get(..10).unwrap_or_default().to_string(),
        is_undone: ruling.undone.is_some(),
    };
    Ok(show(&RulingsPage {
        top: Top::of(&app, caller, &format!("Corrections to {}", story.name)),
        token: app.form_token.clone(),
        id,
        name: story.name,
        rulings: rulings.into_iter().map(line).collect(),
    }))
}

fn ruling_words(ruling: &Ruling) -> String {
    match ruling {
        Ruling::Same { left, right, .. } => format!("“{}” and “{}” are one", left.text, right.text),
        Ruling::Different { left, right, .. } => format!("“{}” and “{}” are not one", left.text, right.text),
        Ruling::Drop { at, slot: Some(slot), .. } => format!("“{}” is left out as {}", at.text, slot.name()),
        Ruling::Drop { at, slot: None, .. } => format!("“{}” is left out", at.text),
        Ruling::Correct { at, slot, value, phrase, .. } => {
            let right = value.as_ref().or(phrase.as_ref().map(|phrase| &phrase.text));
            format!("the {} at “{}” is “{}”", slot.name(), at.text, right.map_or("", String::as_str))
        }
    }
}

async fn rule(State(app): State<Arc<App>>, Path(id): Path<i64>, fields: Fields) -> Result<Redirect, Problem> {
    let ruling = api::ruling(&ruling_json(&fields))?;
    change(&app, id, move |app| app.store.add_ruling(id, &ruling)).await?;
    Ok(Redirect::to(&format!("/stories/{id}#rulings")))
}

/// A ruling as a form sends it: whole, as JSON, in the field `ruling`; or in
/// fields of their own, those of places after a dot (`left.text`).
fn ruling_json(fields: &Fields) -> String {
    if !fields.get("ruling").is_empty() {
        return with_reason(fields.get("ruling"), fields.get("reason"));
    }
    let mut ruling = Map::from_iter([("reason".to_string(), Value::from(""))]);
    for (name, words) in fields.all().filter(|(name, words)| *name != guard::FIELD && !words.is_empty()) {
        let Some((place, part)) = name.split_once('.') else {
            ruling.insert(name.to_string(), words.into());
            continue;
        };
        let value = if matches!(part, "start" | "end") { words.parse::<u64>().ok().into() } else { words.into() };
        if let Value::Object(place) = ruling.entry(place).or_insert_with(|| Map::new().into()) {
            place.insert(part.to_string(), value);
        }
    }
    Value::Object(ruling).to_string()
}

/// The ruling with this reason, if it has none of its own.
fn with_reason(ruling: &str, reason: &str) -> String {
    match serde_json::from_str(ruling) {
        Ok(Value::Object(mut ruling)) => {
            ruling.entry("reason").or_insert_with(|| reason.into());
            Value::Object(ruling).to_string()
        }
        // What is wrong with it is told when it is taken.
        _ => ruling.to_string(),
    }
}

async fn undo(
    State(app): State<Arc<App>>,
    Path((story, id)): Path<(i64, i64)>,
    _fields: Fields,
) -> Result<Redirect, Problem> {
    change(&app, story, move |app| app.store.undo_ruling(story, id)).await?;
    Ok(Redirect::to(&format!("/stories/{story}#rulings")))
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
    if app.doors.token.is_none() {
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
