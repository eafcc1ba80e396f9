//! Reports the progress of a story as it changes. Begin with [`progress`].

use super::forms::Story;
use crate::app::{App, ask};
use crate::client::Client;
use crate::extract::Path;
use crate::problem::Problem;
use crate::room::Share;
use axum::Extension;
use axum::extract::State;
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use futures_util::stream::unfold;
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::RecvError;
use tokio::sync::watch;

/// A stream of server-sent events: `progress` with the story, at once and after every change;
/// `gone` when the story is deleted, after which the stream ends.
#[utoipa::path(get, path = "/api/stories/{story}/progress", tag = "stories",
    params(("story" = i64, Path, minimum = 1, description = "Number of the story")), responses(
    (status = 200, description = "The events; the data of each is the story", content_type = "text/event-stream", body = String),
    (status = "default", body = Problem, content_type = "application/problem+json")))]
pub async fn progress(
    State(app): State<Arc<App>>,
    Extension(client): Extension<Client>,
    Path(id): Path<i64>,
) -> Result<Response, Problem> {
    let Some(share) = app.streams.take(client, 1) else {
        return Err(Problem::busy("Too many open pages are watching stories. Close some of them."));
    };
    // Subscribe first, so that no change is missed.
    let changes = app.changed.subscribe();
    ask(&app, move |app| app.store.story(id)).await?;
    let ends = app.ends.clone();
    let watching = Watching { app, id, changes, ends, is_first: true, is_over: false, _share: share };
    let stream = unfold(watching, |mut watching| async {
        let event = watching.next().await?;
        Some((Ok::<_, Infallible>(event), watching))
    });
    let alive = KeepAlive::new().interval(Duration::from_secs(15));
    Ok(Sse::new(stream).keep_alive(alive).into_response())
}

struct Watching {
    app: Arc<App>,
    id: i64,
    changes: Receiver<i64>,
    ends: watch::Receiver<bool>,
    is_first: bool,
    is_over: bool,
    _share: Share,
}

impl Watching {
    async fn next(&mut self) -> Option<Event> {
        if self.is_over || (!self.is_first && !self.has_changed().await) {
            return None;
        }
        self.is_first = false;
        let id = self.id;
        let Ok(story) = ask(&self.app, move |app| app.store.story(id)).await else {
            self.is_over = true;
            return Some(Event::default().event("gone").data("{}"));
        };
        Some(Event::default().event("progress").data(serde_json::to_string(&Story::new(&story)).unwrap_or_default()))
    }

    /// Waits for a change to this story; false if the server is shutting down.
    async fn has_changed(&mut self) -> bool {
        loop {
            let change = tokio::select! {
                change = self.changes.recv() => change,
                _ = self.ends.wait_for(|ends| *ends) => return false,
            };
            match change {
                Ok(story) if story != self.id => {}
                // Changes were missed, so this story may have changed.
                Ok(_) | Err(RecvError::Lagged(_)) => return true,
                Err(RecvError::Closed) => return false,
            }
        }
    }
}
