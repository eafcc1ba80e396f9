//! State that all requests share. Begin with [`App`].

use crate::access::Access;
use crate::attempts::Attempts;
use crate::problem::Problem;
use crate::response_cache::ResponseCache;
use crate::room::Room;
use rapporteur_desk::store::{Error, Store};
use rapporteur_desk::worker::Notifier;
use std::sync::Arc;
use tokio::sync::{broadcast, watch};

/// State that all requests share.
pub struct App {
    /// The stories.
    pub store: Arc<Store>,
    /// Wakes the worker that reads and compares reports.
    pub notifier: Notifier,
    /// Sends the number of each story that has changed.
    pub changed: broadcast::Sender<i64>,
    /// True once the server is shutting down.
    pub ends: watch::Receiver<bool>,
    /// The server's token, names and trusted proxies.
    pub access: Access,
    /// The token that forms must send to show that they come from a page of this server.
    pub form_token: String,
    /// Pages and records made earlier.
    pub response_cache: ResponseCache,
    /// Wrong tokens of late.
    pub attempts: Attempts,
    /// Number of uploads in progress, and its limit.
    pub uploads: Arc<Room>,
    /// Bytes of requests in memory, and their limit.
    pub memory: Arc<Room>,
    /// Number of open event streams, and its limit.
    pub streams: Arc<Room>,
}

/// Calls `question` on a thread that may block, as the store does.
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

/// Changes the store like [`ask`], then wakes the worker and notifies whoever watches the story.
pub async fn change<T: Send + 'static>(
    app: &Arc<App>,
    story: i64,
    change: impl FnOnce(&App) -> Result<T, Error> + Send + 'static,
) -> Result<T, Problem> {
    let answer = ask(app, change).await;
    app.notifier.notify();
    // Fails if nobody is watching, which is no error.
    let _ = app.changed.send(story);
    answer
}
