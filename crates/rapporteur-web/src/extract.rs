//! The parts of requests, with error messages of the server's own. Begin with [`Json`].

use crate::app::App;
use crate::guard;
use crate::problem::Problem;
use axum::extract::rejection::{JsonRejection, PathRejection, QueryRejection};
use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::StatusCode;
use axum::http::request::Parts;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::sync::Arc;

/// Parameters in the path.
pub struct Path<T>(pub T);

impl<T: DeserializeOwned + Send, S: Send + Sync> FromRequestParts<S> for Path<T> {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Path<T>, Problem> {
        let path = axum::extract::Path::<T>::from_request_parts(parts, state).await;
        path.map(|path| Path(path.0)).map_err(|_: PathRejection| Problem::no_address())
    }
}

/// Parameters in the query string.
pub struct Query<T>(pub T);

impl<T: DeserializeOwned + Send, S: Send + Sync> FromRequestParts<S> for Query<T> {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Query<T>, Problem> {
        let query = axum::extract::Query::<T>::from_request_parts(parts, state).await;
        let wrong = |error: QueryRejection| Problem::new(StatusCode::BAD_REQUEST, error.body_text());
        query.map(|query| Query(query.0)).map_err(wrong)
    }
}

/// A JSON object in the body.
pub struct Json<T>(pub T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequest<S> for Json<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &S) -> Result<Json<T>, Problem> {
        let body = axum::Json::<Value>::from_request(request, state).await;
        let body = body.map_err(|error: JsonRejection| Problem::new(error.status(), error.body_text()))?.0;
        let wrong = |detail: String| Problem::new(StatusCode::UNPROCESSABLE_ENTITY, detail);
        // Serde would read an array as the fields in their order.
        if !body.is_object() {
            return Err(wrong("The body is not a JSON object.".to_string()));
        }
        let body = serde_json::from_value(body);
        body.map(Json).map_err(|error| wrong(format!("The body is not what is asked for: {error}.")))
    }
}

/// The fields of one of the server's own forms.
pub struct Fields(Vec<(String, String)>);

impl Fields {
    /// The field of this name, trimmed; `None` if it is missing.
    pub fn find(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(field, _)| field == name).map(|(_, value)| value.trim())
    }

    /// The field of this name, trimmed; empty if it is missing.
    pub fn get(&self, name: &str) -> &str {
        self.find(name).unwrap_or_default()
    }

    /// The fields of a form that needs no form token.
    pub async fn of(request: Request) -> Result<Fields, Problem> {
        let form = axum::Form::<Vec<(String, String)>>::from_request(request, &()).await;
        form.map(|form| Fields(form.0)).map_err(|error| Problem::new(error.status(), error.body_text()))
    }
}

impl FromRequest<Arc<App>> for Fields {
    type Rejection = Problem;

    async fn from_request(request: Request, app: &Arc<App>) -> Result<Fields, Problem> {
        let by_header = guard::has_token(app, request.headers());
        let fields = Fields::of(request).await?;
        if by_header || guard::is_token(app, fields.get(guard::FIELD)) { Ok(fields) } else { Err(guard::no_token()) }
    }
}
