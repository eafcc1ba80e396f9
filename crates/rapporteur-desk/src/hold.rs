//! Locks data that several threads share. Begin with [`hold`].

use std::sync::{Mutex, MutexGuard, PoisonError};

/// Locks the data for this thread, even if another thread panicked while it held the lock.
pub fn hold<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}
