//! The store by itself: limits, order, search, deletion, and the format of the file.

use flate2::Compression;
use flate2::read::GzEncoder;
use rapporteur_desk::record::Record;
use rapporteur_desk::rulings::Ruling;
use rapporteur_desk::store::{Addition, Error, Given, Store, backup, check};
use rusqlite::Connection;
use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

fn open(folder: &Path) -> Store {
    Store::open(&folder.join("stories.db")).unwrap()
}

fn addition(text: &str) -> Addition {
    Addition {
        path: format!("{text}.txt"),
        given: Given::Bytes(text.as_bytes().to_vec()),
        outlet: None,
        published: None,
        title: None,
    }
}

#[test]
fn a_full_queue_takes_no_more_and_keeps_nothing_of_what_it_refuses() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    for story in 0..5 {
        let id = store.create_story("many").unwrap().id;
        let all: Vec<Addition> = (0..200).map(|at| addition(&format!("{story} {at}"))).collect();
        store.add_reports(id, &all).unwrap();
        assert!(matches!(store.add_reports(id, &[addition("one more")]), Err(Error::TooMany(_))));
    }
    let other = store.create_story("other").unwrap().id;
    assert!(matches!(store.add_reports(other, &[addition("more")]), Err(Error::Full(_))));
    assert!(store.reports(other).unwrap().is_empty());
    assert_eq!(store.waiting().unwrap(), 1_000);
}

#[test]
fn wrong_additions_are_refused_as_a_whole() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    let id = store.create_story("x").unwrap().id;
    let dated = |date: &str| Addition { published: Some(date.to_string()), ..addition(date) };
    let address = |words: &str| Addition { given: Given::Address(words.to_string()), ..addition(words) };
    let wrong = [
        dated("Friday"),
        dated("2024-02-30"),
        address("ftp://a"),
        address("http://"),
        address("https://a b"),
        address(""),
        address("javascript:alert(1)"),
        Addition { given: Given::Bytes(Vec::new()), ..addition("empty") },
        Addition { path: "a".repeat(301), ..addition("x") },
    ];
    for wrong in wrong {
        let result = store.add_reports(id, &[addition("fine"), wrong.clone()]);
        assert!(matches!(result, Err(Error::Wrong(_))), "{wrong:?}");
    }
    assert!(store.reports(id).unwrap().is_empty());
    assert!(matches!(store.add_reports(99, &[addition("x")]), Err(Error::Missing("story"))));
    assert!(matches!(store.create_story(&"a".repeat(201)), Err(Error::Wrong(_))));
    assert_eq!(store.create_story(" \n ").unwrap().name, "Untitled story");
}

#[test]
fn what_is_deleted_is_gone_from_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let secret = "an embargoed sentence that nobody may find";
    let store = open(folder.path());
    let id = store.create_story("secret").unwrap().id;
    store.add_reports(id, &[addition(secret)]).unwrap();
    assert!(has(folder.path(), secret));
    store.delete_story(id).unwrap();
    drop(store);
    // Closing the store copies the log into the file.
    drop(open(folder.path()));
    assert!(!has(folder.path(), secret));
}

fn has(folder: &Path, words: &str) -> bool {
    let files = fs::read_dir(folder).unwrap().flatten();
    let bytes: Vec<u8> = files.flat_map(|file| fs::read(file.path()).unwrap()).collect();
    bytes.windows(words.len()).any(|window| window == words.as_bytes())
}

#[test]
fn one_program_at_a_time_has_it_open() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    let second = Store::open(&folder.path().join("stories.db"));
    assert!(second.err().unwrap().to_string().contains("in use by another rapporteur"));
    drop(store);
    drop(open(folder.path()));
}

fn refused(path: &Path) -> String {
    Store::open(path).err().map(|error| error.to_string()).unwrap_or_default()
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap().flatten();
    let mut names: Vec<String> = entries.map(|entry| entry.file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[cfg(unix)]
#[test]
fn no_other_name_leads_past_the_lock() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("stories.db");
    let store = open(folder.path());
    let inner = folder.path().join("inner");
    fs::create_dir(&inner).unwrap();
    std::os::unix::fs::symlink(&path, inner.join("link.db")).unwrap();
    for other in [inner.join("link.db"), inner.join("../stories.db"), folder.path().join("./inner/.././stories.db")] {
        assert!(refused(&other).contains("in use by another rapporteur"), "{}", other.display());
    }
    fs::hard_link(&path, inner.join("hard.db")).unwrap();
    for other in [inner.join("hard.db"), path.clone()] {
        let why = refused(&other);
        assert!(why.contains("hard links") && why.contains("Remove the other names"), "{why}");
    }
    fs::remove_file(inner.join("hard.db")).unwrap();
    store.create_story("goes on").unwrap();
    drop(store);
    let store = Store::open(&inner.join("link.db")).unwrap();
    assert_eq!(store.stories(None, 9).unwrap().len(), 1);
    assert!(!inner.join("link.db-wal").exists(), "what belongs to the store stands beside the file itself");
}

#[cfg(target_os = "linux")]
#[test]
fn the_file_itself_is_locked() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("stories.db");
    drop(open(folder.path()));
    let held = File::open(&path).unwrap();
    held.try_lock().unwrap();
    assert!(refused(&path).contains("in use by another rapporteur"));
    drop(held);
    let store = open(folder.path());
    let other = File::open(&path).unwrap();
    assert!(other.try_lock().is_err());
    drop(store);
    assert!(other.try_lock().is_ok());
}

#[cfg(unix)]
#[test]
fn what_is_no_file_is_refused_and_nothing_is_made_beside_it() {
    let folder = tempfile::tempdir().unwrap();
    let pipe = folder.path().join("pipe");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let _socket = std::os::unix::net::UnixListener::bind(folder.path().join("socket")).unwrap();
    fs::create_dir(folder.path().join("folder")).unwrap();
    let before = names(folder.path());
    for (name, kind) in [("pipe", "a pipe"), ("socket", "a socket"), ("folder", "a folder")] {
        let why = refused(&folder.path().join(name));
        assert!(why.contains(kind) && why.contains("--store"), "{name}: {why}");
    }
    assert_eq!(names(folder.path()), before);
    assert!(refused(Path::new("/dev/null")).contains("a device"));
    assert!(!Path::new("/dev/null-lock").exists());
    assert!(refused(Path::new("")).contains("--store"));
}

#[test]
fn databases_of_others_are_left_as_they_are() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("other.db");
    let made: [(&str, &str); 4] = [
        ("a table", "CREATE TABLE notes (text TEXT); INSERT INTO notes VALUES ('mine')"),
        ("a table of the same name", "CREATE TABLE stories (id INTEGER PRIMARY KEY, name TEXT)"),
        ("a sign", "PRAGMA application_id = 252006674; CREATE TABLE x (y)"),
        ("a number", "PRAGMA user_version = 1; CREATE TABLE x (y)"),
    ];
    for (what, sql) in made {
        let _ = fs::remove_file(&path);
        Connection::open(&path).unwrap().execute_batch(sql).unwrap();
        let before = fs::read(&path).unwrap();
        let why = refused(&path);
        assert!(why.contains("database of another program"), "{what}: {why}");
        assert_eq!(fs::read(&path).unwrap(), before, "{what}");
        assert_eq!(names(folder.path()), ["other.db"], "{what}");
        assert!(check(&path).unwrap_err().to_string().contains("another program"), "{what}");
    }
    fs::write(&path, "words and no database").unwrap();
    assert!(refused(&path).contains("no store"));
    assert_eq!(names(folder.path()), ["other.db"]);
}

fn set(path: &Path, name: &str, value: i64) {
    Connection::open(path).unwrap().pragma_update(None, name, value).unwrap();
}

fn value(path: &Path, name: &str) -> i64 {
    Connection::open(path).unwrap().pragma_query_value(None, name, |row| row.get(0)).unwrap()
}

#[test]
fn numbers_that_are_no_form_are_told_as_what_they_are() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("stories.db");
    drop(open(folder.path()));
    for form in [-1, 0, i64::from(i32::MIN), i64::from(i32::MAX), 10_000] {
        set(&path, "user_version", form);
        let why = refused(&path);
        assert!(why.contains(&format!("its form is number {form}, which no rapporteur has written")), "{why}");
        assert_eq!(value(&path, "user_version"), form);
    }
}

#[test]
fn a_store_from_before_there_was_a_sign_gets_one() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("stories.db");
    let newest = tempfile::tempdir().unwrap();
    open(newest.path()).create_story("new").unwrap();
    let newest = value(&newest.path().join("stories.db"), "user_version");
    let first = Connection::open(&path).unwrap();
    first.execute_batch(include_str!("../src/store/001.sql")).unwrap();
    let filled = "INSERT INTO stories (name, created) VALUES ('old', ''); PRAGMA user_version = 1;
        INSERT INTO sentences (story, report, start, \"end\", text) VALUES (1, 'a', 0, 5, 'Words')";
    first.execute_batch(filled).unwrap();
    drop(first);
    let store = open(folder.path());
    assert_eq!(store.stories(None, 9).unwrap()[0].name, "old");
    assert_eq!(store.stories(None, 9).unwrap()[0].counts, None);
    assert_eq!((value(&path, "application_id"), value(&path, "user_version")), (0x5261_7070, newest));
}

#[test]
fn a_newer_form_is_read_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("stories.db");
    open(folder.path()).create_story("from tomorrow").unwrap();
    set(&path, "user_version", 99);
    let store = open(folder.path());
    assert!(store.is_read_only() && store.warning().unwrap().contains("newer rapporteur"));
    assert_eq!(store.stories(None, 9).unwrap()[0].name, "from tomorrow");
    assert!(matches!(store.create_story("x"), Err(Error::ReadOnly(why)) if why.contains("newer rapporteur")));
    assert!(matches!(store.delete_story(1), Err(Error::ReadOnly(_))));
    // A session in a read-only store lasts until the program ends.
    store.add_session(b"one", 100).unwrap();
    assert!(store.has_session(b"one").unwrap());
    store.end_session(b"one").unwrap();
    assert!(!store.has_session(b"one").unwrap());
    drop(store);
    Connection::open(&path).unwrap().execute_batch("ALTER TABLE stories RENAME TO tales").unwrap();
    assert!(refused(&path).contains("newer rapporteur"));
}

#[cfg(unix)]
#[test]
fn what_can_only_be_read_is_opened_for_reading() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let path = filled(folder.path());
    let allow = |path: &Path, mode: u32| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    allow(folder.path(), 0o500);
    if fs::write(folder.path().join("tried"), "").is_ok() {
        eprintln!("Not tested: whoever runs this may write everywhere.");
        return;
    }
    for mode in [0o600, 0o400] {
        allow(&path, mode);
        let store = open(folder.path());
        assert!(store.is_read_only() && store.warning().unwrap().contains("can only be read"), "{:?}", store.warning());
        assert_eq!(store.stories(None, 9).unwrap().len(), 1);
        assert!(matches!(store.delete_story(1), Err(Error::ReadOnly(_))));
        assert!(refused(&path).contains("in use"));
        assert_eq!(check(&path).unwrap().damage, Vec::<String>::new());
    }
    let none = folder.path().join("new.db");
    assert!(refused(&none).contains("new.db"), "{}", refused(&none));
    allow(folder.path(), 0o700);
    allow(&path, 0o600);
    assert!(!open(folder.path()).is_read_only());
    // A store without a column that is read today must be migrated first.
    Connection::open(&path).unwrap().execute_batch("ALTER TABLE stories DROP COLUMN seen").unwrap();
    allow(&path, 0o400);
    allow(folder.path(), 0o500);
    assert!(refused(&path).contains("was written by an older rapporteur"), "{}", refused(&path));
    allow(folder.path(), 0o700);
}

#[test]
fn what_is_read_is_not_taken_from_another_file() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    fs::rename(folder.path().join("stories.db"), folder.path().join("moved.db")).unwrap();
    fs::write(folder.path().join("stories.db"), "").unwrap();
    let told = store.stories(None, 9).unwrap_err().to_string();
    assert!(told.contains("was moved, or another file put in its place"), "{told}");
    // The files that belong to the store go by its name.
    assert!(refused(&folder.path().join("stories.db")).contains("in use"));
}

/// A store with two reports, one of them an address, and a ruling.
fn filled(folder: &Path) -> PathBuf {
    let store = open(folder);
    let id = store.create_story("x").unwrap().id;
    store.add_reports(id, &[addition("The bridge was closed on Friday.")]).unwrap();
    let address = Given::Address("https://example.org/a".to_string());
    store.add_reports(id, &[Addition { given: address, ..addition("https://example.org/a") }]).unwrap();
    store.add_ruling(id, &ruling(0)).unwrap();
    drop(store);
    folder.join("stories.db")
}

fn ruling(at: usize) -> Ruling {
    let json = format!(
        "{{\"decision\": \"drop\", \"at\": {{\"report\": \"a\", \"start\": 0, \"end\": 1, \"text\": \"T\"}}, \"reason\": \"{at}\"}}"
    );
    rapporteur_desk::rulings::ruling(&json).unwrap()
}

#[test]
fn damage_is_found_and_told() {
    let folder = tempfile::tempdir().unwrap();
    let path = filled(folder.path());
    let whole = check(&path).unwrap();
    assert_eq!((whole.stories, whole.reports, whole.records), (1, 2, 0));
    assert_eq!(whole.damage, Vec::<String>::new());
    let result = "INSERT INTO results (story, revision, program, record, made)";
    let mut packed = Vec::new();
    GzEncoder::new(Record::default().to_json().as_bytes(), Compression::fast()).read_to_end(&mut packed).unwrap();
    let hex: String = packed.iter().map(|byte| format!("{byte:02x}")).collect();
    let other_sentences =
        format!("{result} VALUES (1, 1, 'x', x'{hex}', ''); UPDATE results SET sentences = x'1f8b00'");
    let damages: [(&str, &str); 7] = [
        ("UPDATE captures SET bytes = x'00' WHERE report = 1", "its bytes are not those that were stored"),
        ("DELETE FROM captures WHERE report = 1", "its bytes are missing"),
        ("UPDATE reports SET capture = NULL WHERE id = 1", "nothing says what its bytes should be"),
        (&format!("{result} VALUES (1, 1, 'x', x'1f8b00', '')"), "the record of story 1 cannot be read"),
        ("UPDATE rulings SET ruling = '{}'", "ruling 1 of story 1 cannot be read"),
        (&other_sentences, "what is searched of story 1 are not the sentences of its record"),
        ("PRAGMA foreign_keys = OFF; DELETE FROM stories", "belongs to nothing that is there"),
    ];
    for (sql, told) in damages {
        let copy = folder.path().join("copy.db");
        fs::copy(&path, &copy).unwrap();
        Connection::open(&copy).unwrap().execute_batch(sql).unwrap();
        let damage = check(&copy).unwrap().damage.join("; ");
        assert!(damage.contains(told), "{sql}: {damage}");
        let made = backup(&copy, &folder.path().join("backup.db"), false);
        assert!(matches!(made, Err(Error::Damaged(_))), "{sql}: {made:?}");
        assert!(!names(folder.path()).iter().any(|name| name.contains("backup")), "{sql}");
        fs::remove_file(copy).unwrap();
    }
    assert!(check(&folder.path().join("none.db")).unwrap_err().to_string().contains("there is no store"));
}

#[test]
fn a_corrupted_file_says_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let path = filled(folder.path());
    let mut bytes = fs::read(&path).unwrap();
    // Everything except the first page, which holds the application id.
    bytes[4096..].fill(0xAB);
    fs::write(&path, bytes).unwrap();
    let told = match Store::open(&path) {
        Ok(store) => store.stories(None, 9).unwrap_err().to_string(),
        Err(error) => error.to_string(),
    };
    for words in ["damaged", "rapporteur store check", "backup"] {
        assert!(told.contains(words), "{told}");
    }
    // The check does not say to make the check.
    let damage = check(&path).unwrap().damage;
    assert!(
        !damage.is_empty() && damage.iter().all(|line| !line.contains("store check") && line.len() < 200),
        "{damage:?}"
    );
    let unmade = backup(&path, &folder.path().join("backup.db"), false).unwrap_err().to_string();
    assert!(unmade.len() < 400, "{unmade}");
}

#[test]
fn a_backup_is_a_store_of_its_own() {
    let folder = tempfile::tempdir().unwrap();
    let path = filled(folder.path());
    let store = Store::open(&path).unwrap();
    store.create_story("only in the log").unwrap();
    let file = folder.path().join("backup.db");
    let made = backup(&path, &file, false).unwrap();
    assert_eq!((made.checked.stories, made.size), (2, fs::metadata(&file).unwrap().len()));
    #[cfg(unix)]
    assert_eq!(std::os::unix::fs::PermissionsExt::mode(&fs::metadata(&file).unwrap().permissions()) & 0o777, 0o600);
    assert!(backup(&path, &file, false).unwrap_err().to_string().contains("--force"));
    store.create_story("later").unwrap();
    assert_eq!(backup(&path, &file, true).unwrap().checked.stories, 3);
    assert!(backup(&path, &path, true).unwrap_err().to_string().contains("the store itself"));
    assert!(backup(&path, folder.path(), true).unwrap_err().to_string().contains("is a folder, not a file"));
    let nowhere = backup(&path, &folder.path().join("gone/backup.db"), false).unwrap_err().to_string();
    assert!(nowhere.contains("there is no folder"), "{nowhere}");
    for part in ["-wal", "-shm", "-lock"] {
        let part = PathBuf::from(format!("{}{part}", path.display()));
        assert!(part.is_file() && backup(&path, &part, true).unwrap_err().to_string().contains("a part of the store"));
    }
    let copy = Store::open(&file).unwrap();
    assert_eq!(copy.stories(None, 9).unwrap().len(), 3);
    #[cfg(target_os = "linux")]
    assert!(backup(&path, &file, true).unwrap_err().to_string().contains("in use"));
    assert!(!names(folder.path()).iter().any(|name| name.starts_with('.')), "{:?}", names(folder.path()));
}

#[test]
fn rulings_that_were_taken_back_leave_room_for_others() {
    let folder = tempfile::tempdir().unwrap();
    let path = filled(folder.path());
    let connection = Connection::open(&path).unwrap();
    let json = serde_json::to_string(&ruling(0)).unwrap();
    let many = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1500)
        INSERT INTO rulings (story, ruling, made, undone) SELECT 1, ?1, 'x', 'y' FROM n";
    connection.execute(many, [&json]).unwrap();
    let store = Store::open(&path).unwrap();
    let kept = store.add_ruling(1, &ruling(1)).unwrap();
    let more = many.replace("1500", "998").replace("'y'", "NULL");
    connection.execute(&more, [&json]).unwrap();
    assert!(matches!(store.add_ruling(1, &ruling(2)), Err(Error::TooMany(why)) if why.contains("take some back")));
    store.undo_ruling(1, kept.id).unwrap();
    store.add_ruling(1, &ruling(2)).unwrap();
}

#[cfg(unix)]
#[test]
fn nobody_else_may_read_it() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    store.create_story("x").unwrap();
    for file in fs::read_dir(folder.path()).unwrap().flatten() {
        let mode = file.metadata().unwrap().permissions().mode();
        let is_empty = file.metadata().unwrap().len() == 0;
        assert!(mode & 0o077 == 0 || is_empty, "{}: {mode:o}", file.path().display());
    }
}

#[test]
fn sessions_end() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    store.add_session(b"one", 100).unwrap();
    store.add_session(b"old", -1).unwrap();
    assert!(store.has_session(b"one").unwrap());
    assert!(!store.has_session(b"old").unwrap());
    assert!(!store.has_session(b"other").unwrap());
    store.end_session(b"one").unwrap();
    assert!(!store.has_session(b"one").unwrap());
}
