//! Pages and records of stories, kept in memory while they are read. Begin
//! with [`ResponseCache`].

use axum::body::Bytes;
use rapporteur_desk::gzip::unpack;
use rapporteur_desk::hold::hold;
use rapporteur_desk::store::{Error, StoredStory};
use std::sync::{Arc, Mutex};

/// Maximum number of bytes kept.
const MOST: usize = 64 << 20;

/// The page and record of a story.
pub struct CachedResponse {
    /// The number of the story.
    pub story: i64,
    /// The revision of the record, and of the story, that it was made from.
    pub revisions: (i64, i64),
    /// The name of the story at that time.
    pub called: String,
    /// The `ETag` of this state.
    pub name: String,
    /// The page, and the page compressed with gzip.
    pub page: (Bytes, Bytes),
    /// The record, compressed with gzip.
    pub record: Bytes,
}

impl CachedResponse {
    /// The record without compression, for clients that do not accept gzip.
    pub fn record_plain(&self) -> Result<Vec<u8>, Error> {
        Ok(unpack(&self.record)?)
    }
}

/// Maximum number of pages made at the same time: the record of a long story takes much
/// memory while its page is made.
const MADE: usize = 4;

/// The responses used last, most recent first.
#[derive(Default)]
pub struct ResponseCache {
    shelved: Mutex<Vec<Arc<CachedResponse>>>,
    /// Held while a page is made, so that no page is made twice at the same time.
    making: [tokio::sync::Mutex<()>; MADE],
}

impl ResponseCache {
    /// Waits until this story's page may be made; other stories may have to share the lock.
    pub async fn making(&self, story: i64) -> tokio::sync::MutexGuard<'_, ()> {
        self.making[story.unsigned_abs() as usize % MADE].lock().await
    }

    /// The cached response for this revision of the record and this state of the story.
    pub fn find(&self, story: &StoredStory, revision: i64) -> Option<Arc<CachedResponse>> {
        let mut all = hold(&self.shelved);
        let is_it = |one: &Arc<CachedResponse>| {
            one.story == story.id && one.revisions == (revision, story.revision) && one.called == story.name
        };
        let at = all.iter().position(is_it)?;
        let found = all.remove(at);
        all.insert(0, found.clone());
        Some(found)
    }

    /// Keeps a response in place of an earlier one of the same story; drops the least recently used
    /// ones if there is no room.
    pub fn put(&self, new: Arc<CachedResponse>) {
        let mut all = hold(&self.shelved);
        all.retain(|one| one.story != new.story);
        all.insert(0, new);
        let mut room = MOST;
        let fits = |one: &&Arc<CachedResponse>| {
            let size = one.page.0.len() + one.page.1.len() + one.record.len();
            room = room.saturating_sub(size);
            room > 0
        };
        // The latest stays, whatever its size.
        let kept = all.iter().take_while(fits).count().max(1);
        all.truncate(kept);
    }
}
