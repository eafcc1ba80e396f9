//! The file of the stories, with the built program: under other names, on a full disk, on a
//! read-only one, checked and backed up while a server writes.

#![cfg(unix)]

mod common;

use common::{Server, check_integrity, form, program, send};
use serde_json::{Value, json};
use std::fs::{self, File, OpenOptions};
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

fn run(arguments: &[&str], paths: &[&Path]) -> Output {
    program().args(arguments).args(paths).output().unwrap()
}

fn words(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// A report that is refused as soon as it is read.
fn unreadable(bytes: usize) -> Vec<u8> {
    let mut all = b"%PDF-1.7 ".to_vec();
    all.resize(bytes, b'x');
    all
}

fn upload(server: &Server, story: i64, name: &str, bytes: Vec<u8>) -> (u16, Value) {
    let (kind, body) = form(&[(name, bytes)]);
    let path = format!("/api/stories/{story}/uploads");
    let (status, answer) = server.send("POST", &path, kind, &body).expect("an answer");
    (status, serde_json::from_slice(&answer).unwrap_or_default())
}

fn delete(server: &Server, path: &str) -> u16 {
    server.send("DELETE", path, "", b"").expect("an answer").0
}

/// A story with two short reports that were compared.
fn with_record(server: &Server) -> i64 {
    let story = server.create("Read");
    for text in
        ["Twelve people came to Wexcombe on Friday, police said.", "The bridge at Wexcombe was closed on Friday."]
    {
        let (status, _) = server.json("POST", &format!("/api/stories/{story}/reports"), &json!({ "text": text }));
        assert_eq!(status, 202);
    }
    assert_eq!(server.wait(story)["story"]["state"], "ready");
    story
}

fn can_be_read(server: &Server, story: i64) {
    for path in ["", "/record", "/search?q=Wexcombe"] {
        let (status, body) = server.send("GET", &format!("/api/stories/{story}{path}"), "", b"").unwrap();
        assert_eq!(status, 200, "{path}");
        assert!(words(&body).contains("Wexcombe") || path.is_empty(), "{path}");
    }
}

fn is_refused_for_room(answer: (u16, Value)) {
    assert_eq!(answer.0, 507, "{answer:?}");
    assert!(answer.1["detail"].as_str().unwrap().contains("make room on it"), "{answer:?}");
}

#[test]
fn a_second_server_is_refused_under_every_name() {
    let folder = tempfile::tempdir().unwrap();
    let store = folder.path().join("stories.db");
    let server = Server::start(&store);
    let other = folder.path().join("other");
    fs::create_dir(&other).unwrap();
    std::os::unix::fs::symlink(&store, other.join("link.db")).unwrap();
    std::os::unix::fs::symlink(folder.path(), other.join("folder")).unwrap();
    for name in [other.join("link.db"), other.join("../stories.db"), other.join("folder/stories.db")] {
        let second = run(&["serve", "--bind", "127.0.0.1:0", "--store"], &[&name]);
        assert_eq!(second.status.code(), Some(2), "{}", name.display());
        assert!(words(&second.stderr).contains("in use by another rapporteur"), "{}", words(&second.stderr));
    }
    fs::hard_link(&store, other.join("hard.db")).unwrap();
    let second = run(&["serve", "--bind", "127.0.0.1:0", "--store"], &[&other.join("hard.db")]);
    assert_eq!(second.status.code(), Some(2));
    assert!(words(&second.stderr).contains("hard links"), "{}", words(&second.stderr));
    server.create("goes on");
}

#[test]
fn devices_and_databases_of_others_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let other = folder.path().join("other.db");
    rusqlite::Connection::open(&other).unwrap().execute_batch("CREATE TABLE notes (text)").unwrap();
    for path in [Path::new("/dev/null"), folder.path(), &other] {
        for arguments in [&["serve", "--bind", "127.0.0.1:0", "--store"][..], &["store", "check", "--store"]] {
            assert_eq!(run(arguments, &[path]).status.code(), Some(2), "{}", path.display());
        }
    }
    assert!(!Path::new("/dev/null-lock").exists());
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

/// Adds reports until `ends` is set; records those that were acknowledged.
fn write_on(address: &str, story: i64, acknowledged: &Mutex<Vec<String>>, ends: &AtomicBool) {
    for at in 0.. {
        if ends.load(Ordering::SeqCst) {
            return;
        }
        let body = json!({ "text": format!("Report {at} of story {story}: {at} people came.") }).to_string();
        let path = format!("/api/stories/{story}/reports");
        let (status, answer) = send(address, "POST", &path, "application/json", body.as_bytes()).expect("an answer");
        if status == 413 {
            return;
        }
        assert_eq!(status, 202);
        let answer: Value = serde_json::from_slice(&answer).unwrap();
        acknowledged.lock().unwrap().push(answer["reports"][0]["capture"].as_str().unwrap().to_string());
    }
}

#[test]
fn a_backup_under_four_writers_has_all_that_was_acknowledged() {
    let folder = tempfile::tempdir().unwrap();
    let store = folder.path().join("stories.db");
    let server = Server::start(&store);
    let stories: Vec<i64> = (0..4).map(|at| server.create(&format!("Writer {at}"))).collect();
    let (acknowledged, ends) = (Mutex::new(Vec::new()), AtomicBool::new(false));
    let mut made = Vec::new();
    std::thread::scope(|scope| {
        for story in stories {
            let (address, acknowledged, ends) = (&server.address, &acknowledged, &ends);
            scope.spawn(move || write_on(address, story, acknowledged, ends));
        }
        for at in 0..3 {
            while acknowledged.lock().unwrap().len() < 20 * (at + 1) {
                std::thread::sleep(Duration::from_millis(5));
            }
            let before = acknowledged.lock().unwrap().clone();
            let file = folder.path().join(format!("backup {at}.db"));
            let output = program().args(["store", "backup"]).arg(&file).arg("--store").arg(&store).output().unwrap();
            assert!(output.status.success(), "{}", words(&output.stderr));
            assert!(words(&output.stdout).contains("4 stories") && words(&output.stdout).contains("checked"));
            made.push((file, before));
        }
        let output = run(&["store", "check", "--store"], &[&store]);
        ends.store(true, Ordering::SeqCst);
        assert!(output.status.success(), "{}", words(&output.stderr));
        assert!(words(&output.stdout).contains("is whole: 4 stories"));
    });
    for (file, before) in &made {
        let connection = rusqlite::Connection::open(file).unwrap();
        let mut statement = connection.prepare("SELECT capture FROM reports").unwrap();
        let there: Vec<String> = statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
        assert!(before.len() >= 20);
        for capture in before {
            assert!(there.contains(capture), "{} lacks {capture}", file.display());
        }
    }
    let mode = std::os::unix::fs::PermissionsExt::mode(&fs::metadata(&made[0].0).unwrap().permissions());
    assert_eq!(mode & 0o777, 0o600);
    let again = program().args(["store", "backup"]).arg(&made[0].0).arg("--store").arg(&store).output().unwrap();
    assert_eq!(again.status.code(), Some(2));
    assert!(words(&again.stderr).contains("--force"));
    let restored = Server::start(&made[2].0);
    assert_eq!(restored.get("/api/stories")["stories"].as_array().unwrap().len(), 4);
}

#[test]
fn a_damaged_store_is_told_by_the_exit_code() {
    let folder = tempfile::tempdir().unwrap();
    let store = folder.path().join("stories.db");
    let mut server = Server::start(&store);
    with_record(&server);
    assert_eq!(server.signal("-TERM"), Some(0));
    assert_eq!(run(&["store", "check", "--store"], &[&store]).status.code(), Some(0));
    rusqlite::Connection::open(&store).unwrap().execute_batch("UPDATE captures SET bytes = x'00'").unwrap();
    let output = run(&["store", "check", "--store"], &[&store]);
    assert_eq!(output.status.code(), Some(1));
    let told = words(&output.stderr);
    assert!(
        told.contains("are not those that were stored") && told.contains("put the last backup in its place"),
        "{told}"
    );
    assert_eq!(run(&["store", "check", "--store"], &[&folder.path().join("none")]).status.code(), Some(2));
}

#[test]
fn a_report_that_was_begun_too_often_says_what_is_known_and_can_be_tried_again() {
    let folder = tempfile::tempdir().unwrap();
    let store = folder.path().join("stories.db");
    let mut server = Server::start(&store);
    let story = with_record(&server);
    server.signal("-KILL");
    // As it is when the program was killed three times while it read the first report.
    let begun = "UPDATE reports SET tries = 3, state = 'waiting' WHERE id = 1; DELETE FROM understood WHERE report = 1;
        UPDATE stories SET revision = revision + 1";
    rusqlite::Connection::open(&store).unwrap().execute_batch(begun).unwrap();
    let server = Server::start(&store);
    let report = &server.wait(story)["reports"][0];
    let why = report["why"].as_str().unwrap();
    assert!(report["state"] == "refused" && why.contains("perhaps because it was killed"), "{report}");
    assert!(!why.contains("defect"), "{why}");
    let id = &report["id"];
    let (status, _) = server.json("POST", &format!("/api/stories/{story}/reports/{id}/retry"), &Value::Null);
    assert!((200..300).contains(&status), "{status}");
    assert_eq!(server.wait(story)["reports"][0]["state"], "read");
}

/// The raw answer to a request with these header lines.
fn ask(server: &Server, start: &str, lines: &str, body: &str) -> String {
    let mut stream = std::net::TcpStream::connect(&server.address).unwrap();
    let length = body.len();
    let head = format!("{start} HTTP/1.1\r\nhost: {}\r\nconnection: close\r\n{lines}", server.address);
    stream.write_all(format!("{head}content-length: {length}\r\n\r\n{body}").as_bytes()).unwrap();
    let mut all = Vec::new();
    stream.read_to_end(&mut all).unwrap();
    words(&all)
}

#[test]
fn a_newer_store_is_shown_to_who_logs_in_and_not_changed() {
    let folder = tempfile::tempdir().unwrap();
    let store = folder.path().join("stories.db");
    let mut server = Server::start(&store);
    with_record(&server);
    assert_eq!(server.signal("-TERM"), Some(0));
    rusqlite::Connection::open(&store).unwrap().pragma_update(None, "user_version", 7).unwrap();
    let before = fs::read(&store).unwrap();
    let mut command = program();
    command.env("RAPPORTEUR_TOKEN", "a long enough token for a test");
    let mut server = Server::start_by(command, &store);
    assert!(server.told().contains("newer rapporteur, last by rapporteur 0."), "{}", server.told());
    let kind = "content-type: application/x-www-form-urlencoded\r\n";
    let login = ask(&server, "POST /login", kind, "token=a+long+enough+token+for+a+test");
    assert!(login.starts_with("HTTP/1.1 303"), "{login}");
    let cookie = login.split("set-cookie: ").nth(1).unwrap().split(';').next().unwrap().to_string();
    let page = ask(&server, "GET /stories/1", &format!("cookie: {cookie}\r\n"), "");
    assert!(page.starts_with("HTTP/1.1 200") && page.contains("Wexcombe"), "{page}");
    let bearer = "authorization: Bearer a long enough token for a test\r\ncontent-type: application/json\r\n";
    let refused = ask(&server, "POST /api/stories", bearer, "{\"name\": \"x\"}");
    assert!(refused.starts_with("HTTP/1.1 403") && refused.contains("newer rapporteur"), "{refused}");
    assert_eq!(server.signal("-TERM"), Some(0));
    assert!(fs::read(&store).unwrap() == before, "the file was changed");
}

#[test]
fn a_file_that_may_not_grow_ends_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let store = folder.path().join("stories.db");
    let mut limited = Command::new("sh");
    limited.args(["-c", "ulimit -f 4096 && exec \"$@\"", "sh"]).arg(program().get_program());
    limited.envs(program().get_envs().filter_map(|(name, value)| Some((name, value?))));
    let server = Server::start_by(limited, &store);
    let story = server.create("Limited");
    let backup = folder.path().join("backup.db");
    let script = "ulimit -f 8 && exec \"$@\"";
    let mut limited = Command::new("sh");
    limited.args(["-c", script, "sh"]).arg(program().get_program()).args(["store", "backup"]);
    let output = limited.arg(&backup).arg("--store").arg(&store).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(words(&output.stderr).contains("could not be written"), "{}", words(&output.stderr));
    let left = fs::read_dir(folder.path()).unwrap().flatten().map(|entry| entry.file_name().into_string().unwrap());
    assert!(!left.into_iter().any(|name| name.contains("backup")));
    is_refused_for_room(upload(&server, story, "a.pdf", unreadable(5 << 20)));
    assert_eq!(upload(&server, story, "b.pdf", unreadable(1 << 10)).0, 202);
    server.wait(story);
    assert_eq!(delete(&server, &format!("/api/stories/{story}")), 204);
    drop(server);
    check_integrity(&store);
}

/// A small disk of its own, unmounted at the end of the test.
struct Disk {
    /// The process whose mount namespace has the disk.
    holder: Child,
    /// Where it is mounted, for programs in that namespace.
    place: PathBuf,
    is_root: bool,
    _folder: tempfile::TempDir,
}

impl Disk {
    /// `None` if this machine does not allow mounting one.
    fn new(size: &str) -> Option<Disk> {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().canonicalize().unwrap();
        let user = Command::new("id").arg("-u").output().unwrap().stdout;
        let is_root = user == b"0\n";
        let mut unshare = Command::new("unshare");
        unshare.arg(if is_root { "-m" } else { "-rm" });
        let script = format!("mount -t tmpfs -o size={size} none \"$1\" && echo made && exec sleep 1000");
        unshare.args(["sh", "-c", &script, "sh"]).arg(&place);
        let spawned = unshare.stdout(Stdio::piped()).stderr(Stdio::null()).spawn();
        let Ok(mut holder) = spawned else { return Disk::missing() };
        let mut line = String::new();
        BufReader::new(holder.stdout.take().unwrap()).read_line(&mut line).unwrap();
        if line != "made\n" {
            let _ = holder.wait();
            return Disk::missing();
        }
        Some(Disk { holder, place, is_root, _folder: folder })
    }

    fn missing() -> Option<Disk> {
        eprintln!("Not tested: this machine lets nobody make a disk.");
        None
    }

    /// A program in the namespace of the disk.
    fn command(&self, name: &std::ffi::OsStr) -> Command {
        let mut command = Command::new("nsenter");
        command.args(["--target", &self.holder.id().to_string(), "--mount"]);
        if !self.is_root {
            command.args(["--user", "--preserve-credentials"]);
        }
        command.arg("--").arg(name);
        command.envs(program().get_envs().filter_map(|(name, value)| Some((name, value?))));
        command
    }

    fn program(&self) -> Command {
        self.command(program().get_program())
    }

    /// A path on the disk, as this process sees it.
    fn path(&self, name: &str) -> PathBuf {
        let root = PathBuf::from(format!("/proc/{}/root", self.holder.id()));
        root.join(self.place.strip_prefix("/").unwrap()).join(name)
    }

    /// Leaves not a single byte free.
    fn fill(&self) {
        let mut file = OpenOptions::new().create(true).append(true).open(self.path("filler")).unwrap();
        for size in [1 << 20, 4096, 1] {
            while file.write_all(&vec![7; size]).is_ok() {}
        }
    }

    fn mount(&self, options: &str) {
        let mut mount = self.command("mount".as_ref());
        assert!(mount.args(["-o", options]).arg(&self.place).status().unwrap().success());
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = self.holder.kill();
        let _ = self.holder.wait();
    }
}

/// The processor time that a process has used, in hundredths of a second.
#[cfg(target_os = "linux")]
fn worked(process: u32) -> u64 {
    let told = fs::read_to_string(format!("/proc/{process}/stat")).unwrap();
    let fields: Vec<&str> = told.rsplit(") ").next().unwrap().split(' ').collect();
    fields[11].parse::<u64>().unwrap() + fields[12].parse::<u64>().unwrap()
}

#[cfg(target_os = "linux")]
#[test]
fn on_a_full_disk_nothing_is_added_and_all_can_be_read_and_removed() {
    let Some(disk) = Disk::new("32m") else { return };
    let store = disk.place.join("stories.db");
    let mut server = Server::start_by(disk.program(), &store);
    let read = with_record(&server);
    let large = server.create("Large");
    for at in 0..2 {
        assert_eq!(upload(&server, large, &format!("{at}.pdf"), unreadable((5 << 20) + at)).0, 202);
    }
    let reports = server.wait(large)["reports"].clone();
    disk.fill();
    is_refused_for_room(server.json("POST", "/api/stories", &json!({"name": "x"})));
    is_refused_for_room(server.json("PATCH", &format!("/api/stories/{read}"), &json!({"name": "x"})));
    is_refused_for_room(upload(&server, read, "b.pdf", unreadable(1 << 20)));
    can_be_read(&server, read);
    let before = worked(server.process.id());
    std::thread::sleep(Duration::from_secs(3));
    assert!(worked(server.process.id()) - before < 50, "a server that can do nothing works");

    let first = reports[0]["id"].as_i64().unwrap();
    assert_eq!(delete(&server, &format!("/api/stories/{large}/reports/{first}")), 204);
    // The log has the size of everything that was added; it is deleted when the server ends.
    assert_eq!(server.signal("-TERM"), Some(0));
    disk.fill();

    let mut server = Server::start_by(disk.program(), &store);
    assert!(server.told().contains("the disk is full"), "{}", server.told());
    can_be_read(&server, read);
    is_refused_for_room(server.json("POST", "/api/stories", &json!({"name": "x"})));
    assert_eq!(delete(&server, &format!("/api/stories/{large}")), 204);
    assert_eq!(server.get("/api/stories")["stories"].as_array().unwrap().len(), 1);
    // Removing reports has freed space.
    assert_eq!(upload(&server, read, "c.pdf", unreadable(1 << 20)).0, 202);
    server.wait(read);
    assert_eq!(server.signal("-TERM"), Some(0));

    // Nothing is held in reserve, and no file can be created next to the store.
    let _ = fs::remove_file(disk.path("stories.db-reserve"));
    disk.fill();
    let mut server = Server::start_by(disk.program(), &store);
    assert!(server.told().contains("the disk was full"), "{}", server.told());
    can_be_read(&server, read);
    is_refused_for_room(server.json("POST", "/api/stories", &json!({"name": "x"})));
    assert_eq!(delete(&server, &format!("/api/stories/{read}")), 507);
    server.signal("-TERM");
    let checked = disk.program().args(["store", "check", "--store"]).arg(&store).output().unwrap();
    assert!(checked.status.success(), "{}", words(&checked.stderr));
    let backup = disk.place.join("backup.db");
    let output = disk.program().args(["store", "backup"]).arg(&backup).arg("--store").arg(&store).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(words(&output.stderr).contains("could not be written: the disk is full"), "{}", words(&output.stderr));
    assert!(!disk.path("backup.db").exists());
    // Nothing of the copy is left, be it what SQLite made beside it.
    let there = fs::read_dir(disk.path("")).unwrap().map(|entry| entry.unwrap().file_name());
    let left: Vec<_> = there.filter(|name| name.to_string_lossy().starts_with(".backup")).collect();
    assert!(left.is_empty(), "{left:?}");

    fs::remove_file(disk.path("filler")).unwrap();
    let mut server = Server::start_by(disk.program(), &store);
    assert!(!server.told().contains("full"), "{}", server.told());
    server.create("There is room again");
    assert_eq!(server.signal("-TERM"), Some(0));
    let checked = disk.program().args(["store", "check", "--store"]).arg(&store).output().unwrap();
    assert!(checked.status.success(), "{}", words(&checked.stderr));
}

#[cfg(target_os = "linux")]
#[test]
fn what_is_understood_waits_for_room_and_is_not_understood_again() {
    let Some(disk) = Disk::new("32m") else { return };
    let store = disk.place.join("stories.db");
    let server = Server::start_by(disk.program(), &store);
    let story = server.create("Waits");
    let text = "Twelve people came to Wexcombe on Friday, police said. ".repeat(40);
    assert_eq!(server.json("POST", &format!("/api/stories/{story}/reports"), &json!({ "text": text })).0, 202);
    disk.fill();
    std::thread::sleep(Duration::from_secs(20));
    let before = worked(server.process.id());
    std::thread::sleep(Duration::from_secs(10));
    assert!(worked(server.process.id()) - before < 100, "the same is understood again and again");
    let state = server.get(&format!("/api/stories/{story}"));
    assert_ne!(state["reports"][0]["state"], "refused", "{state}");
    File::create(disk.path("filler")).unwrap();
    assert_eq!(server.wait(story)["story"]["state"], "ready");
}

#[cfg(target_os = "linux")]
#[test]
fn a_disk_that_can_only_be_read_is_read() {
    let Some(disk) = Disk::new("32m") else { return };
    let store = disk.place.join("stories.db");
    let mut server = Server::start_by(disk.program(), &store);
    let story = with_record(&server);
    for signal in ["-TERM", "-KILL"] {
        server.signal(signal);
        disk.mount("remount,bind,ro");
        let reading = Server::start_by(disk.program(), &store);
        assert!(reading.told().contains("can only be read"), "{}", reading.told());
        can_be_read(&reading, story);
        let (status, told) = reading.json("POST", "/api/stories", &json!({"name": "x"}));
        assert_eq!(status, 403, "{told}");
        assert!(told["detail"].as_str().unwrap().contains("can only be read"), "{told}");
        assert_eq!(delete(&reading, &format!("/api/stories/{story}")), 403);
        let checked = disk.program().args(["store", "check", "--store"]).arg(&store).output().unwrap();
        assert!(checked.status.success(), "{}", words(&checked.stderr));
        drop(reading);
        disk.mount("remount,bind,rw");
        server = Server::start_by(disk.program(), &store);
        server.create("It can be written to again");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_file_that_is_mounted_elsewhere_is_the_same_file() {
    let Some(disk) = Disk::new("32m") else { return };
    let store = disk.place.join("stories.db");
    let _server = Server::start_by(disk.program(), &store);
    File::create(disk.path("other.db")).unwrap();
    let other = disk.place.join("other.db");
    assert!(disk.command("mount".as_ref()).arg("--bind").arg(&store).arg(&other).status().unwrap().success());
    let second = disk.program().args(["serve", "--bind", "127.0.0.1:0", "--store"]).arg(&other).output().unwrap();
    assert_eq!(second.status.code(), Some(2));
    assert!(words(&second.stderr).contains("in use by another rapporteur"), "{}", words(&second.stderr));
}
