//! What all pages have in common: their top, and how problems are told on
//! them. Begin with [`Top`].

use crate::app::App;
use crate::guard::Caller;
use crate::problem::Problem;
use askama::Template;
use axum::extract::Request;
use axum::http::{StatusCode, header};
use axum::middleware::Next;
use axum::response::{Html, IntoResponse, Response};

/// What all pages have at the top.
pub(super) struct Top {
    pub(super) title: String,
    /// Shown if there is a session to end.
    pub(super) log_out: Option<String>,
}

impl Top {
    /// With the token of the form that ends the session, if there is one.
    pub(super) fn new(title: &str, log_out: Option<String>) -> Top {
        Top { title: title.to_string(), log_out }
    }

    /// For who asks.
    pub(super) fn of(app: &App, caller: Caller, title: &str) -> Top {
        Top::new(title, (caller == Caller::Session).then(|| app.form_token.clone()))
    }
}

/// The page as an answer.
pub(super) fn show(page: &impl Template) -> Response {
    match page.render() {
        Ok(text) => Html(text + "\n").into_response(),
        Err(error) => Problem::broken(&error.to_string()).into_response(),
    }
}

/// Makes pages of problems.
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
    /// The story that it is about.
    story: Option<i64>,
}

/// The story to which an address belongs.
fn story_of(path: &str) -> Option<i64> {
    path.strip_prefix("/stories/")?.split('/').next()?.parse().ok()
}

/// A status in words that need no explanation.
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
