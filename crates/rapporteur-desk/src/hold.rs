//! Holding what several threads share. Begin with [`hold`].

use std::sync::{Mutex, MutexGuard, PoisonError};

/// What is behind the lock, for this thread alone; also where another one ended in a panic
/// while it held it.
pub fn hold<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}
