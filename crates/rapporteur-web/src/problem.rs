//! Errors, as people and programs see them. Begin with [`Problem`].

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use rapporteur_desk::store::Error;
use serde::Serialize;
use utoipa::ToSchema;

/// Why a request could not be answered (Problem Details, RFC 9457).
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Problem {
    /// Type of problem; always `about:blank`, so `status` says which it is.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// The status code in words.
    pub title: String,
    /// The status code.
    pub status: u16,
    /// What went wrong and what to do, for people.
    pub detail: String,
    /// Seconds after which to try again, for `Retry-After`.
    #[serde(skip)]
    pub after: Option<u32>,
}

impl Problem {
    /// A problem with this status and these words.
    pub fn new(status: StatusCode, detail: impl Into<String>) -> Problem {
        let title = status.canonical_reason().unwrap_or("Problem").to_string();
        Problem { kind: "about:blank", title, status: status.as_u16(), detail: detail.into(), after: None }
    }

    /// An internal error. The details go to the log only.
    pub fn broken(why: &str) -> Problem {
        tracing::error!("{why}");
        let detail = "The server failed. Everything stored before is safe; the server's log has the details.";
        Problem::new(StatusCode::INTERNAL_SERVER_ERROR, detail)
    }

    /// 404: no such thing.
    pub fn missing(what: &str) -> Problem {
        Problem::new(StatusCode::NOT_FOUND, format!("No such {what}. It may have been deleted."))
    }

    /// Nothing ever stands at an address of this form.
    pub fn no_address() -> Problem {
        let detail = "Nothing has this address. A story's address ends with its number, as in /stories/3; \
                      the page / lists all stories.";
        Problem::new(StatusCode::NOT_FOUND, detail)
    }

    /// Too much at a time.
    pub fn busy(detail: &str) -> Problem {
        let problem = Problem::new(StatusCode::SERVICE_UNAVAILABLE, detail);
        Problem { after: Some(10), ..problem }
    }
}

impl From<Error> for Problem {
    fn from(error: Error) -> Problem {
        match error {
            Error::Missing(what) => Problem::missing(what),
            Error::Wrong(why) => Problem::new(StatusCode::UNPROCESSABLE_ENTITY, sentence(&why)),
            Error::TooMany(why) => Problem::new(StatusCode::PAYLOAD_TOO_LARGE, sentence(&why)),
            Error::Full(why) => Problem::busy(&sentence(&why)),
            Error::NoRoom(why) => Problem::new(StatusCode::INSUFFICIENT_STORAGE, sentence(&why)),
            Error::ReadOnly(why) => Problem::new(StatusCode::FORBIDDEN, sentence(&why)),
            Error::Damaged(why) => {
                tracing::error!("{why}");
                Problem::new(StatusCode::INTERNAL_SERVER_ERROR, sentence(&why))
            }
            Error::Broken(why) => Problem::broken(&why),
        }
    }
}

/// Turns a message of the desk, a clause, into a sentence. A file name at its beginning is in
/// quotation marks and keeps its case.
pub fn sentence(clause: &str) -> String {
    let mut letters = clause.chars();
    let first: String = letters.next().map(|first| first.to_uppercase().collect()).unwrap_or_default();
    format!("{first}{}.", letters.as_str())
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let json = serde_json::to_vec(&self).unwrap_or_default();
        let mut response = (status, json).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        if let Some(after) = self.after {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(after));
        }
        if status == StatusCode::UNAUTHORIZED {
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        // For pages, `frame::tell` turns it into a page.
        response.extensions_mut().insert(self);
        response
    }
}
