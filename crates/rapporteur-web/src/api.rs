//! The JSON API. Begin with [`routes`]; `docs/server.md` describes it.

mod forms;
mod progress;

use crate::app::{App, ask, change};
use crate::extract::{Json, Path, Query};
use crate::problem::Problem;
use crate::{served, upload};
use axum::Router;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use forms::{
    Added, Adding, FoundList, Known, Name, Page, Report, Ruling, Rulings, Searching, Stories, Story, StoryWithReports,
};
use forms::{AddingText, NewRuling, Upload};
use rapporteur_desk::rulings;
use rapporteur_desk::store::{Addition, Edit, Given, StoredReport, check_addition};
use serde_json::Value;
use std::sync::Arc;
use utoipa::openapi::security::{HttpAuthScheme, HttpBuilder, SecurityScheme};
use utoipa::{Modify, OpenApi};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

pub use forms::NotAdded;
pub use forms::Status;
pub use forms::state;

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Rapporteur",
        description = "Stories, their reports, and what the reports say: where they agree, where they differ, \
                       what only one of them has, with the words behind each line.",
        license(name = "MIT OR Apache-2.0")
    ),
    modifiers(&Bearer),
    security((), ("token" = []))
)]
struct Document;

/// Adds the access token of programs to the document, as a bearer token.
struct Bearer;

impl Modify for Bearer {
    fn modify(&self, document: &mut utoipa::openapi::OpenApi) {
        let mut scheme = HttpBuilder::new().scheme(HttpAuthScheme::Bearer).build();
        scheme.description = Some("Needed if the server was started with a token.".to_string());
        document.components.get_or_insert_default().add_security_scheme("token", SecurityScheme::Http(scheme));
    }
}

/// The routes of the API and of its OpenAPI document.
pub fn routes() -> Router<Arc<App>> {
    let (router, document) = described();
    let json = document_text(document);
    let document = move || async move { ([(header::CONTENT_TYPE, "application/json")], json).into_response() };
    let nothing = || async { Problem::no_address() };
    let api = router.route("/api/openapi.json", axum::routing::get(document));
    api.route("/api/{*rest}", axum::routing::any(nothing)).method_not_allowed_fallback(wrong_method)
}

/// The OpenAPI document, as JSON.
pub fn document() -> String {
    document_text(described().1)
}

/// The JSON Schema of corrections files, which has the form of a ruling.
const RULING: &str = include_str!("../../../docs/rulings.schema.json");

fn document_text(document: utoipa::openapi::OpenApi) -> String {
    // Both are compiled into the program, so nothing can fail here.
    let mut document = serde_json::to_value(document).unwrap_or_default();
    let parts = RULING.replace("#/$defs/", "#/components/schemas/");
    let mut parts: Value = serde_json::from_str(&parts).unwrap_or_default();
    let schemas = &mut document["components"]["schemas"];
    schemas["NewRuling"] = parts["properties"]["rulings"]["items"].take();
    if let (Some(schemas), Some(parts)) = (schemas.as_object_mut(), parts["$defs"].as_object_mut()) {
        schemas.append(parts);
    }
    describe(&mut document);
    serde_json::to_string_pretty(&document).unwrap_or_default() + "\n"
}

/// Every response must have a description; for most, the schema says everything.
fn describe(document: &mut Value) {
    let inside = |value: &mut Value| value.as_object_mut().map(std::mem::take).unwrap_or_default();
    let paths = document["paths"].as_object_mut().into_iter().flat_map(|paths| paths.values_mut());
    for operation in paths.filter_map(Value::as_object_mut).flat_map(|path| path.values_mut()) {
        let mut responses = inside(&mut operation["responses"]);
        for (status, response) in &mut responses {
            let words = if status == "default" { "What went wrong" } else { "It is done" };
            response.as_object_mut().map(|response| response.entry("description").or_insert(words.into()));
        }
        operation["responses"] = responses.into();
    }
}

async fn wrong_method() -> Problem {
    Problem::new(StatusCode::METHOD_NOT_ALLOWED, "This address does not support that method.")
}

fn described() -> (Router<Arc<App>>, utoipa::openapi::OpenApi) {
    OpenApiRouter::with_openapi(Document::openapi())
        .routes(routes!(stories, create_story))
        .routes(routes!(story, rename_story, delete_story))
        .routes(routes!(add_report))
        .routes(routes!(upload_reports))
        .routes(routes!(report, edit_report, remove_report))
        .routes(routes!(retry_report))
        .routes(routes!(record))
        .routes(routes!(search))
        .routes(routes!(list_rulings, add_ruling))
        .routes(routes!(undo_ruling))
        .routes(routes!(progress::progress))
        .split_for_parts()
}

/// Lists stories, the newest first.
#[utoipa::path(get, path = "/api/stories", params(Page), tag = "stories", responses(
    (status = 200, body = Stories),
    (status = "default", body = Problem, content_type = "application/problem+json")))]
async fn stories(State(app): State<Arc<App>>, Query(page): Query<Page>) -> Result<axum::Json<Stories>, Problem> {
    let most = page.limit()?;
    let stories = ask(&app, move |app| app.store.stories(page.before, most)).await?;
    Ok(axum::Json(Stories { stories: stories.iter().map(Story::new).collect() }))
}

/// Creates a story.
#[utoipa::path(post, path = "/api/stories", request_body = Name, tag = "stories", responses(
    (status = 201, body = Story, headers(("Location" = String, description = "Path of the story"))),
    (status = "default", body = Problem, content_type = "application/problem+json")))]
async fn create_story(State(app): State<Arc<App>>, Json(body): Json<Name>) -> Result<Response, Problem> {
    let story = ask(&app, move |app| app.store.create_story(&body.name)).await?;
    Ok(made(&format!("/api/stories/{}", story.id), StatusCode::CREATED, axum::Json(Story::new(&story))))
}

fn made(path: &str, status: StatusCode, body: impl IntoResponse) -> Response {
    let mut response = (status, body).into_response();
    if let Ok(path) = HeaderValue::from_str(path) {
        response.headers_mut().insert(header::LOCATION, path);
    }
    response
}

/// A story with its reports.
#[utoipa::path(get, path = "/api/stories/{story}", tag = "stories",
    params(("story" = i64, Path, minimum = 1, description = "Number of the story")), responses(
    (status = 200, body = StoryWithReports),
    (status = "default", body = Problem, content_type = "application/problem+json")))]
async fn story(State(app): State<Arc<App>>, Path(id): Path<i64>) -> Result<axum::Json<StoryWithReports>, Problem> {
    let (story, reports) = ask(&app, move |app| Ok((app.store.story(id)?, app.store.reports(id)?))).await?;
    let reports = reports.iter().map(Report::new).collect();
    Ok(axum::Json(StoryWithReports { story: Story::new(&story), reports }))
}

/// Renames a story.
#[utoipa::path(patch, path = "/api/stories/{story}", request_body = Name, tag = "stories",
    params(("story" = i64, Path, minimum = 1, description = "Number of the story")), responses(
    (status = 200, body = Story),
    (status = "default", body = Problem, content_type = "application/problem+json")))]
async fn rename_story(
    State(app): State<Arc<App>>,
    Path(id): Path<i64>,
    Json(body): Json<Name>,
) -> Result<axum::Json<Story>, Problem> {
    let story = change(&app, id, move |app| app.store.rename_story(id, &body.name)).await?;
    Ok(axum::Json(Story::new(&story)))
}

/// Deletes a story with its reports, corrections and record.
#[utoipa::path(delete, path = "/api/stories/{story}", tag = "stories",
    params(("story" = i64, Path, minimum = 1, description = "Number of the story")), responses(
    (status = 204, description = "It is gone"),
    (status = "default", body = Problem, content_type = "application/problem+json")))]
async fn delete_story(State(app): State<Arc<App>>, Path(id): Path<i64>) -> Result<StatusCode, Problem> {
    change(&app, id, move |app| app.store.delete_story(id)).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Adds a report: a text, or the address of a page, which is then fetched. It
/// is read in the background.
#[utoipa::path(post, path = "/api/stories/{story}/reports", request_body = Adding, tag = "reports",
    params(("story" = i64, Path, minimum = 1, description = "Number of the story")), responses(
    (status = 202, body = Added, headers(("Location" = String, description = "Path of the report"))),
    (status = "default", body = Problem, content_type = "application/problem+json")))]
async fn add_report(
    State(app): State<Arc<App>>,
    Path(id): Path<i64>,
    Json(body): Json<Adding>,
) -> Result<Response, Problem> {
    added(&app, id, vec![addition(body)?]).await
}

fn check_text(body: &AddingText) -> Result<(), Problem> {
    let wrong = |detail: &str| Err(Problem::new(StatusCode::UNPROCESSABLE_ENTITY, detail));
    match &body.title {
        _ if body.text.is_empty() => wrong("text is empty."),
        Some(title) if title.chars().count() > 300 => wrong("title is too long: at most 300 characters."),
        _ => Ok(()),
    }
}

fn addition(adding: Adding) -> Result<Addition, Problem> {
    Ok(match adding {
        Adding::Text(body) => {
            check_text(&body)?;
            let (path, given) = upload::pasted(&body.text, body.title.as_deref());
            Addition { path, given, outlet: body.outlet, published: body.published, title: None }
        }
        Adding::Address(body) => {
            let given = Given::Address(body.address.clone());
            Addition { path: body.address, given, outlet: body.outlet, published: body.published, title: None }
        }
    })
}

/// Adds reports as files. They are read in the background. A file that cannot be added keeps none of
/// the others out.
#[utoipa::path(post, path = "/api/stories/{story}/uploads", tag = "reports",
    request_body(content = Upload, content_type = "multipart/form-data"),
    params(("story" = i64, Path, minimum = 1, description = "Number of the story")), responses(
    (status = 202, body = Added, headers(("Location" = String, description = "Path of the first report"))),
    (status = "default", body = Problem, content_type = "application/problem+json")))]
async fn upload_reports(
    State(app): State<Arc<App>>,
    Path(id): Path<i64>,
    request: Request,
) -> Result<Response, Problem> {
    let upload = upload::read(&app, request, false).await?;
    added(&app, id, upload.additions()).await
}

async fn added(app: &Arc<App>, id: i64, additions: Vec<Addition>) -> Result<Response, Problem> {
    let (reports, not_added) = add(app, id, additions).await?;
    let place = reports.first().map(|report| format!("/api/stories/{id}/reports/{}", report.id)).unwrap_or_default();
    let body = Added { reports: reports.iter().map(Report::new).collect(), not_added };
    Ok(made(&place, StatusCode::ACCEPTED, axum::Json(body)))
}

/// Adds the reports that can be added, and says of each other one why it cannot; refuses to
/// add none.
pub async fn add(
    app: &Arc<App>,
    id: i64,
    additions: Vec<Addition>,
) -> Result<(Vec<StoredReport>, Vec<NotAdded>), Problem> {
    if additions.is_empty() {
        let detail = "Nothing to add: choose files, paste a text, or give an address.";
        return Err(Problem::new(StatusCode::UNPROCESSABLE_ENTITY, detail));
    }
    let (mut good, mut bad, mut problems) = (Vec::new(), Vec::new(), Vec::<Problem>::new());
    for addition in additions {
        match check_addition(&addition).map_err(Problem::from) {
            Ok(()) => good.push(addition),
            Err(problem) => {
                bad.push(NotAdded { path: addition.path, why: problem.detail.clone() });
                // What is wrong with all of them is told once.
                if !problems.iter().any(|one| one.detail == problem.detail) {
                    problems.push(problem);
                }
            }
        }
    }
    if good.is_empty() {
        let detail = problems.iter().map(|one| one.detail.as_str()).collect::<Vec<_>>().join(" ");
        let first = problems.into_iter().next().unwrap_or_else(|| Problem::missing("report"));
        return Err(Problem { detail, ..first });
    }
    let added = change(app, id, move |app| app.store.add_reports(id, &good)).await?;
    Ok((added, bad))
}

/// One report of a story.
#[utoipa::path(get, path = "/api/stories/{story}/reports/{report}", tag = "reports",
    params(("story" = i64, Path, minimum = 1, description = "Number of the story"),
        ("report" = i64, Path, minimum = 1, description = "Number of the report")), responses(
    (status = 200, body = Report),
    (status = "default", body = Problem, content_type = "application/problem+json")))]
async fn report(
    State(app): State<Arc<App>>,
    Path((story, id)): Path<(i64, i64)>,
) -> Result<axum::Json<Report>, Problem> {
    let report = ask(&app, move |app| app.store.report(story, id)).await?;
    Ok(axum::Json(Report::new(&report)))
}

/// Corrects what a report says of itself. The report is then read again.
#[utoipa::path(patch, path = "/api/stories/{story}/reports/{report}", request_body = Known, tag = "reports",
    params(("story" = i64, Path, minimum = 1, description = "Number of the story"),
        ("report" = i64, Path, minimum = 1, description = "Number of the report")), responses(
    (status = 200, body = Report),
    (status = "default", body = Problem, content_type = "application/problem+json")))]
async fn edit_report(
    State(app): State<Arc<App>>,
    Path((story, id)): Path<(i64, i64)>,
    Json(body): Json<Known>,
) -> Result<axum::Json<Report>, Problem> {
    if body.published.as_ref().and_then(Option::as_deref) == Some("") {
        let detail = "published is empty: write null for what the report itself says.";
        return Err(Problem::new(StatusCode::UNPROCESSABLE_ENTITY, detail));
    }
    let edit = [body.outlet, body.published, body.title].map(|field| field.map(Option::unwrap_or_default));
    let [outlet, published, title] = edit;
    let edit = Edit { outlet, published, title };
    let report = change(&app, story, move |app| app.store.edit_report(story, id, &edit)).await?;
    Ok(axum::Json(Report::new(&report)))
}

/// Removes a report from its story.
#[utoipa::path(delete, path = "/api/stories/{story}/reports/{report}", tag = "reports",
    params(("story" = i64, Path, minimum = 1, description = "Number of the story"),
        ("report" = i64, Path, minimum = 1, description = "Number of the report")), responses(
    (status = 204, description = "It is gone"),
    (status = "default", body = Problem, content_type = "application/problem+json")))]
async fn remove_report(
    State(app): State<Arc<App>>,
    Path((story, id)): Path<(i64, i64)>,
) -> Result<StatusCode, Problem> {
    change(&app, story, move |app| app.store.remove_report(story, id)).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Queues a report that was refused to be read again.
#[utoipa::path(post, path = "/api/stories/{story}/reports/{report}/retry", tag = "reports",
    params(("story" = i64, Path, minimum = 1, description = "Number of the story"),
        ("report" = i64, Path, minimum = 1, description = "Number of the report")), responses(
    (status = 202, description = "It waits"),
    (status = "default", body = Problem, content_type = "application/problem+json")))]
async fn retry_report(State(app): State<Arc<App>>, Path((story, id)): Path<(i64, i64)>) -> Result<StatusCode, Problem> {
    change(&app, story, move |app| app.store.retry_report(story, id)).await?;
    Ok(StatusCode::ACCEPTED)
}

/// The record of a story, as `rapporteur compare --format json` writes it for the same reports
/// (docs/record.md). While reports are being read, it is the earlier record.
#[utoipa::path(get, path = "/api/stories/{story}/record", tag = "record",
    params(("story" = i64, Path, minimum = 1, description = "Number of the story")), responses(
    (status = 200, body = serde_json::Value, description = "The record",
        headers(("ETag" = String, description = "Name of this state of the record"))),
    (status = 304, description = "It is the one that If-None-Match names"),
    (status = "default", body = Problem, content_type = "application/problem+json")))]
pub async fn record(State(app): State<Arc<App>>, Path(id): Path<i64>, headers: HeaderMap) -> Result<Response, Problem> {
    let Some(shelved) = served::story(&app, id).await? else {
        return Err(no_record());
    };
    let name = format!("record-{id}-{}", shelved.name);
    if served::takes_gzip(&headers) {
        return Ok(served::answer(&headers, &name, "application/json", shelved.record.clone(), true));
    }
    let plain = ask(&app, move |_| shelved.record_plain()).await?;
    Ok(served::answer(&headers, &name, "application/json", plain.into(), false))
}

/// The answer if there is no record yet.
pub fn no_record() -> Problem {
    let detail = "This story has no comparison yet: add reports, or wait until they are read.";
    Problem::new(StatusCode::CONFLICT, detail)
}

/// Sentences of a story that match a query of words, speakers, reports and days.
#[utoipa::path(get, path = "/api/stories/{story}/search", tag = "record",
    params(("story" = i64, Path, minimum = 1, description = "Number of the story"), Searching), responses(
    (status = 200, body = FoundList),
    (status = "default", body = Problem, content_type = "application/problem+json")))]
async fn search(
    State(app): State<Arc<App>>,
    Path(id): Path<i64>,
    Query(asked): Query<Searching>,
) -> Result<axum::Json<FoundList>, Problem> {
    let (query, most) = asked.check()?;
    let found = ask(&app, move |app| app.store.search(id, &query, most)).await?;
    Ok(axum::Json(FoundList::new(found)))
}

/// The corrections of a story (its rulings), those undone included.
#[utoipa::path(get, path = "/api/stories/{story}/rulings", tag = "rulings",
    params(("story" = i64, Path, minimum = 1, description = "Number of the story")), responses(
    (status = 200, body = Rulings),
    (status = "default", body = Problem, content_type = "application/problem+json")))]
async fn list_rulings(State(app): State<Arc<App>>, Path(id): Path<i64>) -> Result<axum::Json<Rulings>, Problem> {
    let rulings = ask(&app, move |app| app.store.rulings(id)).await?;
    Ok(axum::Json(Rulings { rulings: rulings.iter().map(Ruling::new).collect() }))
}

/// Makes a correction (a ruling). The record is made anew in the background.
#[utoipa::path(post, path = "/api/stories/{story}/rulings", request_body = NewRuling, tag = "rulings",
    params(("story" = i64, Path, minimum = 1, description = "Number of the story")), responses(
    (status = 201, body = Ruling),
    (status = "default", body = Problem, content_type = "application/problem+json")))]
async fn add_ruling(
    State(app): State<Arc<App>>,
    Path(id): Path<i64>,
    Json(body): Json<NewRuling>,
) -> Result<Response, Problem> {
    let ruling = ruling(&body.0.to_string())?;
    let stored = change(&app, id, move |app| app.store.add_ruling(id, &ruling)).await?;
    Ok((StatusCode::CREATED, axum::Json(Ruling::new(&stored))).into_response())
}

/// Reads a ruling from JSON; a problem if it is not one.
pub fn ruling(json: &str) -> Result<rulings::Ruling, Problem> {
    rulings::ruling(json).map_err(|why| Problem::new(StatusCode::UNPROCESSABLE_ENTITY, format!("Not saved: {why}.")))
}

/// Undoes a correction. It stays in the list, and counts no more.
#[utoipa::path(delete, path = "/api/stories/{story}/rulings/{ruling}", tag = "rulings",
    params(("story" = i64, Path, minimum = 1, description = "Number of the story"),
        ("ruling" = i64, Path, minimum = 1, description = "Number of the correction")), responses(
    (status = 200, body = Ruling),
    (status = "default", body = Problem, content_type = "application/problem+json")))]
async fn undo_ruling(
    State(app): State<Arc<App>>,
    Path((story, id)): Path<(i64, i64)>,
) -> Result<axum::Json<Ruling>, Problem> {
    let ruling = change(&app, story, move |app| app.store.undo_ruling(story, id)).await?;
    Ok(axum::Json(Ruling::new(&ruling)))
}
