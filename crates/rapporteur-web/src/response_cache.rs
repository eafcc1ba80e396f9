//! Pages and records of stories, kept in memory while they are read. Begin
//! with [`ResponseCache`].

use axum::body::Bytes;
use rapporteur_desk::gzip::unpack;
use rapporteur_desk::hold::hold;
use rapporteur_desk::store::{Error, StoredStory};
use std::sync::{Arc, Mutex};

/// Bytes that are kept at most.
const MOST: usize = 64 << 20;

/// What of a story is asked for again and again.
pub struct CachedResponse {
    /// The number of the story.
    pub story: i64,
    /// The revision of the record, and that of the story when the page was made.
    pub revisions: (i64, i64),
    /// What the story was called then.
    pub called: String,
    /// A name for just these bytes.
    pub name: String,
    /// The page, and the page compressed with gzip.
    pub page: (Bytes, Bytes),
    /// The record, compressed with gzip.
    pub record: Bytes,
}

impl CachedResponse {
    /// The record as it is for clients that do not understand gzip.
    pub fn record_plain(&self) -> Result<Vec<u8>, Error> {
        Ok(unpack(&self.record)?)
    }
}

/// Maximum number of pages made at the same time: the record of a long story takes much
/// memory while its page is made.
const MADE: usize = 4;

/// The stories that were asked for last, the latest first.
#[derive(Default)]
pub struct ResponseCache {
    shelved: Mutex<Vec<Arc<CachedResponse>>>,
    /// Held while a page is made: that of one story is never made twice at a time.
    making: [tokio::sync::Mutex<()>; MADE],
}

impl ResponseCache {
    /// Waits until no other page is made in this one's place.
    pub async fn making(&self, story: i64) -> tokio::sync::MutexGuard<'_, ()> {
        self.making[story.unsigned_abs() as usize % MADE].lock().await
    }

    /// What is kept of the story, if the record has this revision.
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

    /// Keeps what was made of a story, in place of what was kept of it.
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
        // The latest stays, however large it is.
        let kept = all.iter().take_while(fits).count().max(1);
        all.truncate(kept);
    }
}
