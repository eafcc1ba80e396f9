//! The page of a story's reports, with the forms to add, edit, remove and retry reports. Begin with
//! [`reports`].

use super::frame::{Top, show};
use crate::api::{self, NotAdded, Status, state};
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

/// What somebody wrote into the form that adds reports, or into that of one report.
#[derive(Default)]
struct Draft {
    edit: Option<(i64, Edit)>,
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
            edit: None,
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
    /// Empty if the day is not known.
    published: String,
    path: String,
    state: String,
    why: String,
    /// The tag of its language if that is not English; else empty.
    language: String,
    /// What its form has: what is known of it, or what somebody entered.
    form: Known,
    /// True if what was entered was refused.
    is_open: bool,
}

#[derive(Default)]
struct Known {
    title: String,
    outlet: String,
    published: String,
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
            published: report.published().unwrap_or_default().to_string(),
            form: Known {
                title: report.title().unwrap_or_default().to_string(),
                outlet: outlet.unwrap_or_default().to_string(),
                published: report.published().unwrap_or_default().to_string(),
            },
            is_open: false,
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

/// Reports with their names in the comparison: `A Ellary Courier`.
pub(super) fn names(reports: &[StoredReport]) -> Vec<(&StoredReport, String)> {
    let named = |line: ReportLine| format!("{} {}", line.letter, line.name).trim().to_string();
    reports.iter().zip(report_lines(reports).into_iter().map(named)).collect()
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
    let mut lines = report_lines(&reports);
    if let Some((id, edit)) = &draft.edit
        && let Some(line) = lines.iter_mut().find(|line| line.id == *id)
    {
        line.is_open = true;
        let entered = [&edit.title, &edit.outlet, &edit.published];
        for (field, entered) in
            [&mut line.form.title, &mut line.form.outlet, &mut line.form.published].into_iter().zip(entered)
        {
            if let Some(words) = entered {
                field.clone_from(words);
            }
        }
    }
    Ok(show(&ReportsPage {
        top: Top::of(app, caller, &format!("Reports of {}", story.name)),
        token: app.form_token.clone(),
        id,
        words: words(&story),
        is_busy: matches!(state(&story), Status::Reading | Status::Comparing),
        has_record: story.has_record,
        complaint,
        draft,
        reports: lines,
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
    match api::add(&app, id, upload.additions()).await {
        // What could not be added is told, and stays in the form as far as a form can hold it.
        Ok((added, not_added)) if !not_added.is_empty() => {
            let complaint = not_added_words(&not_added, added.len());
            let is_kept = not_added.iter().any(|one| one.path == draft.address);
            let draft =
                if is_kept { Draft { text: String::new(), title: String::new(), ..draft } } else { Draft::default() };
            reports_page(&app, caller, id, complaint, draft).await
        }
        done => back_to_reports(&app, caller, id, done, draft).await,
    }
}

/// What of several reports was not added, by name.
fn not_added_words(not_added: &[NotAdded], n_added: usize) -> String {
    let why: Vec<&str> = not_added.iter().map(|one| one.why.as_str()).collect();
    let added = if n_added == 1 {
        "The other report was added.".to_string()
    } else {
        format!("The other {n_added} reports were added.")
    };
    format!("Not added: {} {added}", why.join(" "))
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
    let draft = Draft { edit: Some((id, edit.clone())), ..Draft::default() };
    let done = change(&app, story, move |app| app.store.edit_report(story, id, &edit)).await;
    back_to_reports(&app, caller, story, done, draft).await
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
    if all == 0 {
        return "no reports yet".to_string();
    }
    let mut words = match story.read {
        read if read == all && all == 1 => "1 report, read".to_string(),
        read if read == all => format!("{all} reports, all read"),
        read => format!("{read} of {all} read"),
    };
    for (number, what) in [(story.waiting, "waiting"), (story.refused, "failed")] {
        if number > 0 {
            words += &format!(", {number} {what}");
        }
    }
    match state(story) {
        Status::Comparing => words + ": being compared",
        Status::Failed => format!("{words}: {}", story.why.as_deref().unwrap_or("not compared")),
        Status::Empty | Status::Reading | Status::Ready => words,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn how_far_a_story_is_counts_all_its_reports() {
        let story = |read, waiting, refused| StoredStory {
            id: 1,
            name: String::new(),
            created: String::new(),
            revision: 1,
            read,
            waiting,
            refused,
            is_current: true,
            has_record: read > 0,
            why: None,
            counts: None,
        };
        assert_eq!(words(&story(0, 0, 0)), "no reports yet");
        assert_eq!(words(&story(1, 0, 0)), "1 report, read");
        assert_eq!(words(&story(3, 0, 0)), "3 reports, all read");
        assert_eq!(words(&story(2, 0, 1)), "2 of 3 read, 1 failed");
        assert_eq!(words(&story(1, 2, 1)), "1 of 4 read, 2 waiting, 1 failed");
        assert_eq!(words(&story(0, 0, 2)), "0 of 2 read, 2 failed");
        let comparing = StoredStory { is_current: false, ..story(2, 0, 1) };
        assert_eq!(words(&comparing), "2 of 3 read, 1 failed: being compared");
    }
}
