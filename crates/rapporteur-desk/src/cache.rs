//! Caches annotated reports between runs, so that a report is annotated only once
//! (`docs/cache.md`). Begin with [`Cache::open`].
//!
//! The key of an entry is the hash of everything that it was made from: the report's bytes, the
//! metadata from the user, and the program itself. Each entry is a file, written under another name
//! and then moved into place, so that several programs may use one folder. An incomplete entry
//! counts as missing.

use crate::files::read_found;
use data_encoding::HEXLOWER;
use etcetera::BaseStrategy;
use rapporteur::annotations::Annotations;
use rapporteur::report::Report;
use rapporteur_read::Source;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::env;
use std::fs::{self, File};
use std::hash::{DefaultHasher, Hasher};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

/// Environment variable that names the folder and overrides the default; if it is empty, nothing is
/// cached.
pub const VARIABLE: &str = "RAPPORTEUR_CACHE";
/// The first bytes of every entry; the last one is the version of the format.
const SIGN: &[u8; 8] = b"rapport\x01";
const ENDING: &str = "understood";
/// Maximum size of the folder in bytes; the least recently used entries are removed first.
const MOST: u64 = 1 << 30;
/// Maximum size of an entry in bytes.
const LARGEST: usize = 256 << 20;
/// A temporary file older than this belongs to no running program.
const ABANDONED: Duration = Duration::from_secs(3600);
/// The time of last use is updated only if it is older than this.
const USED_LATELY: Duration = Duration::from_secs(3600);

/// A folder of entries.
#[derive(Debug)]
pub struct Cache {
    folder: PathBuf,
    /// Version and hash of this program, which contains its word lists and the hash of its model.
    program: String,
}

/// The SHA-256 that names an entry.
pub type Key = [u8; 32];

/// An annotated report.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// The report as it was read.
    pub report: Report,
    /// Its annotations.
    pub annotations: Annotations,
}

impl Cache {
    /// Opens the folder, which is created for this user only if it does not exist.
    pub fn open(folder: &Path) -> io::Result<Cache> {
        make_private(folder)?;
        Ok(Cache { folder: folder.to_path_buf(), program: program()? })
    }

    /// The key of a report with these bytes and metadata, of which at most `most_words` words are
    /// read. Of the path only its extension counts.
    pub fn key(&self, bytes: &[u8], source: &Source, most_words: usize) -> Key {
        key(&self.program, bytes, source, most_words)
    }

    /// The entry with this key; `None` if there is none or it is damaged.
    pub fn find(&self, key: &Key) -> Option<Entry> {
        let path = self.path(key);
        let entry = decode(key, &read_found(&path, LARGEST).ok()?)?;
        mark_used(&path);
        Some(entry)
    }

    /// Writes an entry, replacing one that may be there.
    pub fn keep(&self, key: &Key, entry: &Entry) -> io::Result<()> {
        static COUNT: AtomicU64 = AtomicU64::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let bytes = encode(key, entry);
        if bytes.len() > LARGEST {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        let beside = self.folder.join(format!(".{}-{number}.new", std::process::id()));
        let written = write_private(&beside, &bytes).and_then(|()| fs::rename(&beside, self.path(key)));
        if written.is_err() {
            // Removes what was written of it.
            let _ = fs::remove_file(&beside);
        }
        written
    }

    /// Removes the least recently used entries until the folder is small enough.
    pub fn prune(&self) -> io::Result<()> {
        prune(&self.folder, MOST)
    }

    fn path(&self, key: &Key) -> PathBuf {
        self.folder.join(HEXLOWER.encode(key)).with_extension(ENDING)
    }
}

/// The key of the entry that a program makes from these bytes and metadata.
pub(crate) fn key(program: &str, bytes: &[u8], source: &Source, most_words: usize) -> Key {
    let ending = Path::new(&source.path).extension().map(|ending| ending.to_string_lossy().to_lowercase());
    let mut hash = Sha256::new();
    hash.update((most_words as u64).to_le_bytes());
    let said = [Some(program), ending.as_deref(), source.url.as_deref(), source.outlet.as_deref()];
    for part in said.into_iter().chain([source.published.as_deref(), source.title.as_deref()]) {
        hash.update([u8::from(part.is_some())]);
        hash.update((part.map_or(0, str::len) as u64).to_le_bytes());
        hash.update(part.unwrap_or_default());
    }
    hash.update(bytes);
    hash.finalize().into()
}

/// The default folder: the one named by [`VARIABLE`], or the user's cache folder; `None` if caching
/// is off or there is none.
pub fn folder() -> Option<PathBuf> {
    if let Some(named) = env::var_os(VARIABLE) {
        return Some(PathBuf::from(named)).filter(|named| !named.as_os_str().is_empty());
    }
    Some(etcetera::base_strategy::choose_native_strategy().ok()?.cache_dir().join("rapporteur"))
}

/// An entry as bytes: sign, key, SHA-256 of the rest, the rest in Postcard's format.
pub fn encode(key: &Key, entry: &Entry) -> Vec<u8> {
    // The types have no maps and no sequences of unknown length, so this cannot fail.
    let body = postcard::to_stdvec(entry).unwrap_or_default();
    [SIGN.as_slice(), key, &Sha256::digest(&body), &body].concat()
}

/// The entry in these bytes; `None` if they are damaged or have another key.
pub fn decode(key: &Key, bytes: &[u8]) -> Option<Entry> {
    let bytes = bytes.strip_prefix(SIGN)?.strip_prefix(key)?;
    let (hash, body) = bytes.split_at_checked(32)?;
    let is_whole = Sha256::digest(body).as_slice() == hash;
    is_whole.then(|| postcard::from_bytes(body).ok()).flatten()
}

/// The version and a hash of the program's file, which contains its word lists and the hash of its
/// model.
pub(crate) fn program() -> io::Result<String> {
    let mut hasher = DefaultHasher::new();
    let mut file = File::open(env::current_exe()?)?;
    let mut buffer = vec![0; 1 << 20];
    loop {
        match file.read(&mut buffer)? {
            0 => break,
            length => hasher.write(&buffer[..length]),
        }
    }
    Ok(format!("{} {:016x}", env!("CARGO_PKG_VERSION"), hasher.finish()))
}

fn prune(folder: &Path, most: u64) -> io::Result<()> {
    let mut entries: Vec<(SystemTime, u64, PathBuf)> = Vec::new();
    for entry in fs::read_dir(folder)?.flatten() {
        let path = entry.path();
        // Another program may have removed it.
        let Ok(data) = entry.metadata() else { continue };
        let Ok(used) = data.modified() else { continue };
        let is_new = path.extension().is_some_and(|ending| ending == "new");
        match path.extension().is_some_and(|ending| ending == ENDING) {
            true => entries.push((used, data.len(), path)),
            false if is_new && used.elapsed().is_ok_and(|age| age > ABANDONED) => fs::remove_file(path)?,
            false => {}
        }
    }
    let mut total: u64 = entries.iter().map(|entry| entry.1).sum();
    entries.sort();
    for (_, length, path) in entries {
        if total <= most {
            break;
        }
        fs::remove_file(path)?;
        total -= length;
    }
    Ok(())
}

/// Updates the time of last use. That this may fail matters little.
fn mark_used(path: &Path) {
    let now = SystemTime::now();
    let used = fs::metadata(path).and_then(|data| data.modified());
    if used.is_ok_and(|used| now.duration_since(used).is_ok_and(|age| age > USED_LATELY)) {
        let _ = File::options().append(true).open(path).and_then(|file| file.set_modified(now));
    }
}

#[cfg(unix)]
fn make_private(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    if let Some(above) = folder.parent() {
        fs::create_dir_all(above)?;
    }
    match fs::DirBuilder::new().mode(0o700).create(folder) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists || !folder.is_dir() => Err(error),
        _ => Ok(()),
    }
}

#[cfg(not(unix))]
fn make_private(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)
}

#[cfg(unix)]
fn write_private(path: &Path, bytes: &[u8]) -> io::Result<()> {
    use std::os::unix::fs::OpenOptionsExt;
    File::options().write(true).create_new(true).mode(0o600).open(path)?.write_all(bytes)
}

#[cfg(not(unix))]
fn write_private(path: &Path, bytes: &[u8]) -> io::Result<()> {
    File::options().write(true).create_new(true).open(path)?.write_all(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn what_is_no_file_or_too_large_is_no_entry() {
        let folder = tempfile::tempdir().unwrap();
        let cache = Cache::open(folder.path()).unwrap();
        let entry = Entry { report: Report::default(), annotations: Annotations::default() };
        let pipe = cache.path(&[1; 32]);
        assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
        std::os::unix::fs::symlink("/dev/zero", cache.path(&[2; 32])).unwrap();
        fs::create_dir(cache.path(&[3; 32])).unwrap();
        File::create(cache.path(&[4; 32])).unwrap().set_len(LARGEST as u64 + 1).unwrap();
        for number in 1..=4 {
            assert_eq!(cache.find(&[number; 32]), None);
        }
        cache.keep(&[1; 32], &entry).unwrap();
        cache.keep(&[2; 32], &entry).unwrap();
        assert!([1, 2].iter().all(|&number| cache.find(&[number; 32]).as_ref() == Some(&entry)));
    }

    #[test]
    fn what_was_not_used_longest_goes_first() {
        let folder = tempfile::tempdir().unwrap();
        let cache = Cache::open(folder.path()).unwrap();
        let entry = Entry { report: Report::default(), annotations: Annotations::default() };
        let long_ago = |days: u64| SystemTime::now() - Duration::from_secs(days * 86_400);
        for number in 1..=4 {
            cache.keep(&[number; 32], &entry).unwrap();
            let file = File::options().append(true).open(cache.path(&[number; 32])).unwrap();
            file.set_modified(long_ago(u64::from(number))).unwrap();
        }
        // Using it makes it the newest.
        assert!(cache.find(&[4; 32]).is_some());
        let length = fs::metadata(cache.path(&[1; 32])).unwrap().len();
        fs::write(folder.path().join(".1-1.new"), "").unwrap();
        fs::write(folder.path().join("notes.txt"), "mine").unwrap();
        prune(folder.path(), 2 * length).unwrap();
        let left: Vec<bool> = (1..=4).map(|number| cache.find(&[number; 32]).is_some()).collect();
        assert_eq!(left, [true, false, false, true]);
        assert!(folder.path().join("notes.txt").exists() && folder.path().join(".1-1.new").exists());
        File::options().append(true).open(folder.path().join(".1-1.new")).unwrap().set_modified(long_ago(1)).unwrap();
        prune(folder.path(), MOST).unwrap();
        assert!(!folder.path().join(".1-1.new").exists());
    }
}
