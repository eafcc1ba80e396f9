//! The parts that all pages share: the header, and how errors are shown. Begin with [`Top`].

use crate::app::App;
use crate::guard::Caller;
use crate::problem::Problem;
use askama::Template;
use axum::extract::Request;
use axum::http::{StatusCode, header};
use axum::middleware::Next;
use axum::response::{Html, IntoResponse, Response};

/// The header of a page.
pub(super) struct Top {
    pub(super) title: String,
    /// The form token for logging out, if there is a session.
    pub(super) log_out: Option<String>,
}

impl Top {
    /// A header with this title, and the form token for logging out if there is a session.
    pub(super) fn new(title: &str, log_out: Option<String>) -> Top {
        Top { title: title.to_string(), log_out }
    }

    /// The header for this caller.
    pub(super) fn of(app: &App, caller: Caller, title: &str) -> Top {
        Top::new(title, (caller == Caller::Session).then(|| app.form_token.clone()))
    }
}

/// The page as a response.
pub(super) fn show(page: &impl Template) -> Response {
    match page.render() {
        Ok(text) => Html(text + "\n").into_response(),
        Err(error) => Problem::broken(&error.to_string()).into_response(),
    }
}

/// Turns problems into pages.
pub async fn tell(request: Request, next: Next) -> Response {
    let story = story_of(request.uri().path());
    let mut response = next.run(request).await;
    let Some(problem) = response.extensions_mut().remove::<Problem>() else { return response };
    let page = ProblemPage {
        top: Top::new("Rapporteur", None),
        title: plain_title(problem.status),
        detail: problem.detail,
        story: story.filter(|_| problem.status != StatusCode::NOT_FOUND),
    };
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

#[derive(Template)]
#[template(path = "problem.html")]
struct ProblemPage {
    top: Top,
    title: &'static str,
    detail: String,
    /// The story that the problem concerns.
    story: Option<i64>,
}

/// The number of the story in a path.
fn story_of(path: &str) -> Option<i64> {
    path.strip_prefix("/stories/")?.split('/').next()?.parse().ok()
}

/// A status in plain words.
fn plain_title(status: u16) -> &'static str {
    match status {
        401 => "Please log in",
        403 => "Not allowed",
        404 => "Not found",
        405 => "Not possible here",
        408 => "Too slow",
        409 => "Not yet",
        413 => "Too much at once",
        429 | 503 => "Busy",
        507 => "The disk is full",
        500.. => "Something went wrong",
        _ => "That did not work",
    }
}
