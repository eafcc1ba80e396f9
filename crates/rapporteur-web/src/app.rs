//! What all requests share. Begin with [`App`].

use crate::access::Access;
use crate::attempts::Attempts;
use crate::problem::Problem;
use crate::response_cache::ResponseCache;
use crate::room::Room;
use rapporteur_desk::store::{Error, Store};
use rapporteur_desk::worker::Notifier;
use std::sync::Arc;
use tokio::sync::{broadcast, watch};

/// What all requests share.
pub struct App {
    /// The stories.
    pub store: Arc<Store>,
    /// Wakes the worker.
    pub notifier: Notifier,
    /// The number of each story of which something has changed.
    pub changed: broadcast::Sender<i64>,
    /// True once the server is to end.
    pub ends: watch::Receiver<bool>,
    /// Who may come in.
    pub access: Access,
    /// What a form must send so that the server knows it for its own.
    pub form_token: String,
    /// Pages that were made.
    pub response_cache: ResponseCache,
    /// Wrong tokens that were shown.
    pub attempts: Attempts,
    /// Uploads at a time.
    pub uploads: Arc<Room>,
    /// Bytes of requests that are in memory at a time.
    pub memory: Arc<Room>,
    /// Streams of events at a time.
    pub streams: Arc<Room>,
}

/// Asks the store, off the threads that serve connections.
pub async fn ask<T: Send + 'static>(
    app: &Arc<App>,
    question: impl FnOnce(&App) -> Result<T, Error> + Send + 'static,
) -> Result<T, Problem> {
    let app = app.clone();
    let answer = tokio::task::spawn_blocking(move || question(&app)).await;
    match answer {
        Ok(answer) => answer.map_err(Problem::from),
        Err(error) => Err(Problem::broken(&error.to_string())),
    }
}

/// Changes the store, then tells those who watch the story, and the worker.
pub async fn change<T: Send + 'static>(
    app: &Arc<App>,
    story: i64,
    change: impl FnOnce(&App) -> Result<T, Error> + Send + 'static,
) -> Result<T, Problem> {
    let answer = ask(app, change).await;
    app.notifier.notify();
    // Nobody may be watching.
    let _ = app.changed.send(story);
    answer
}
