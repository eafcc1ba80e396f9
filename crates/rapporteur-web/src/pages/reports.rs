//! The page of a story's reports, with the forms to add, edit, remove and retry reports. Begin with
//! [`reports`].

use super::frame::{Top, show};
use crate::api::{self, Status, state};
use crate::app::{App, ask, change};
use crate::extract::{Fields, Path};
use crate::guard::Caller;
use crate::problem::{Problem, sentence};
use crate::upload;
use askama::Template;
use axum::Extension;
use axum::extract::{Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use rapporteur_desk::plain::letter;
use rapporteur_desk::store::{Edit, StoredReport, StoredStory};
use std::sync::Arc;

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
    /// What went wrong with the last request; empty if nothing did.
    complaint: String,
    draft: Draft,
    reports: Vec<ReportLine>,
}

/// The content of the form that adds reports.
#[derive(Default)]
struct Draft {
    address: String,
    text: String,
    title: String,
    outlet: String,
    published: String,
}

impl Draft {
    fn of(upload: &upload::Upload) -> Draft {
        let field = |name| upload.get(name).unwrap_or_default();
        Draft {
            address: field("address"),
            text: field("text"),
            title: field("title"),
            outlet: field("outlet"),
            published: field("published"),
        }
    }
}

struct ReportLine {
    id: i64,
    /// Its letter in the comparison; empty if it is not compared.
    letter: String,
    name: String,
    title: String,
    outlet: String,
    /// Empty if unknown.
    published: String,
    path: String,
    state: String,
    why: String,
    /// The tag of its language if that is not English; else empty.
    language: String,
}

impl ReportLine {
    fn new(report: &StoredReport, letter: String) -> ReportLine {
        let outlet = report.outlet();
        let is_strange = |language: &&String| report.state == "read" && *language != "en";
        let language = report.language.as_ref().filter(is_strange).cloned().unwrap_or_default();
        ReportLine {
            id: report.id,
            letter,
            name: outlet.unwrap_or(&report.path).to_string(),
            title: report.title().unwrap_or_default().to_string(),
            outlet: outlet.unwrap_or_default().to_string(),
            published: report.published().unwrap_or_default().to_string(),
            path: outlet.map(|_| report.path.clone()).unwrap_or_default(),
            state: report.state.clone(),
            why: report.why.as_deref().map(sentence).unwrap_or_default(),
            language,
        }
    }

    fn has_no_date(&self) -> bool {
        self.state == "read" && self.published.is_empty()
    }
}

/// The lines of a story's reports; those in the record have their letters.
fn report_lines(reports: &[StoredReport]) -> Vec<ReportLine> {
    let mut places = 0..;
    let line = |report: &StoredReport| {
        let place = if report.state == "read" { places.next() } else { None };
        ReportLine::new(report, place.filter(|_| report.key.is_some()).map(letter).unwrap_or_default())
    };
    reports.iter().map(line).collect()
}

/// The page of the reports of a story.
pub(super) async fn reports(
    State(app): State<Arc<App>>,
    Extension(caller): Extension<Caller>,
    Path(id): Path<i64>,
) -> Result<Response, Problem> {
    reports_page(&app, caller, id, String::new(), Draft::default()).await
}

async fn reports_page(
    app: &Arc<App>,
    caller: Caller,
    id: i64,
    complaint: String,
    draft: Draft,
) -> Result<Response, Problem> {
    let (story, reports) = ask(app, move |app| Ok((app.store.story(id)?, app.store.reports(id)?))).await?;
    Ok(show(&ReportsPage {
        top: Top::of(app, caller, &format!("Reports of {}", story.name)),
        token: app.form_token.clone(),
        id,
        words: words(&story),
        is_busy: matches!(state(&story), Status::Reading | Status::Comparing),
        has_record: story.has_record,
        complaint,
        draft,
        reports: report_lines(&reports),
        name: story.name,
    }))
}

/// Redirects to the reports if the request succeeded; else shows them with the problem and the
/// content of the form.
async fn back_to_reports<T>(
    app: &Arc<App>,
    caller: Caller,
    story: i64,
    done: Result<T, Problem>,
    draft: Draft,
) -> Result<Response, Problem> {
    let problem = match done {
        Ok(_) => return Ok(back(story).into_response()),
        Err(problem) => problem,
    };
    if matches!(problem.status, 403 | 404 | 500) {
        return Err(problem);
    }
    let mut response = reports_page(app, caller, story, problem.detail.clone(), draft).await?;
    *response.status_mut() = StatusCode::from_u16(problem.status).unwrap_or(StatusCode::UNPROCESSABLE_ENTITY);
    if let Some(after) = problem.after {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(after));
    }
    Ok(response)
}

pub(super) async fn add(
    State(app): State<Arc<App>>,
    Extension(caller): Extension<Caller>,
    Path(id): Path<i64>,
    request: Request,
) -> Result<Response, Problem> {
    let upload = match upload::read(&app, request, true).await {
        Ok(upload) => upload,
        Err(problem) => return back_to_reports::<()>(&app, caller, id, Err(problem), Draft::default()).await,
    };
    let draft = Draft::of(&upload);
    let done = api::add(&app, id, upload.additions()).await;
    back_to_reports(&app, caller, id, done, draft).await
}

/// A redirect to the reports of a story.
pub(super) fn back(story: i64) -> Redirect {
    Redirect::to(&format!("/stories/{story}/reports"))
}

pub(super) async fn edit(
    State(app): State<Arc<App>>,
    Extension(caller): Extension<Caller>,
    Path((story, id)): Path<(i64, i64)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let said = |name| fields.find(name).map(str::to_string);
    let edit = Edit { outlet: said("outlet"), published: said("published"), title: said("title") };
    let done = change(&app, story, move |app| app.store.edit_report(story, id, &edit)).await;
    back_to_reports(&app, caller, story, done, Draft::default()).await
}

pub(super) async fn remove(
    State(app): State<Arc<App>>,
    Extension(caller): Extension<Caller>,
    Path((story, id)): Path<(i64, i64)>,
    _fields: Fields,
) -> Result<Response, Problem> {
    let done = change(&app, story, move |app| app.store.remove_report(story, id)).await;
    back_to_reports(&app, caller, story, done, Draft::default()).await
}

pub(super) async fn retry(
    State(app): State<Arc<App>>,
    Extension(caller): Extension<Caller>,
    Path((story, id)): Path<(i64, i64)>,
    _fields: Fields,
) -> Result<Response, Problem> {
    let done = change(&app, story, move |app| app.store.retry_report(story, id)).await;
    back_to_reports(&app, caller, story, done, Draft::default()).await
}

pub(super) async fn rename(
    State(app): State<Arc<App>>,
    Extension(caller): Extension<Caller>,
    Path(id): Path<i64>,
    fields: Fields,
) -> Result<Response, Problem> {
    let name = fields.get("name").to_string();
    let done = change(&app, id, move |app| app.store.rename_story(id, &name)).await;
    back_to_reports(&app, caller, id, done, Draft::default()).await
}

/// The status of a story in words.
pub(super) fn words(story: &StoredStory) -> String {
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
