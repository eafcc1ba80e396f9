//! The built program, also as a server, and a client that sends exactly the bytes it is given.

#![allow(dead_code)]

use serde_json::Value;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

pub const PATIENCE: Duration = Duration::from_secs(120);

pub fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

pub fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rapporteur"));
    command.env("RAPPORTEUR_MODELS", repository().join("models")).env_remove("RAPPORTEUR_TOKEN");
    command
}

/// The program in a folder, as on a terminal of 100 columns, without a cache.
pub fn program_in(folder: &Path) -> Command {
    let mut command = program();
    command.current_dir(folder).env("RAPPORTEUR_CACHE", "");
    command.env_remove("NO_COLOR").env_remove("CLICOLOR_FORCE").env("COLUMNS", "100");
    command
}

pub struct Server {
    pub process: Child,
    pub address: String,
    /// The file that its standard error goes to.
    told: Option<tempfile::NamedTempFile>,
}

impl Server {
    pub fn start(store: &Path) -> Server {
        Server::start_by(program(), store)
    }

    /// Starts the server with a command that accepts the program's arguments.
    pub fn start_by(mut command: Command, store: &Path) -> Server {
        command.args(["serve", "--bind", "127.0.0.1:0", "--store"]).arg(store);
        let told = tempfile::NamedTempFile::new().unwrap();
        let mut process = command.stdout(Stdio::piped()).stderr(told.reopen().unwrap()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(process.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let address = line.strip_prefix("http://").and_then(|rest| rest.split(' ').next()).unwrap_or_default();
        assert!(!address.is_empty(), "{line}{}", fs::read_to_string(told.path()).unwrap());
        Server { process, address: address.to_string(), told: Some(told) }
    }

    /// Its standard error so far.
    pub fn told(&self) -> String {
        self.told.as_ref().map(|told| fs::read_to_string(told.path()).unwrap()).unwrap_or_default()
    }

    /// Sends JSON; the status and the JSON of the answer.
    pub fn json(&self, method: &str, path: &str, body: &Value) -> (u16, Value) {
        let (status, body) =
            self.send(method, path, "application/json", body.to_string().as_bytes()).expect("an answer");
        (status, serde_json::from_slice(&body).unwrap_or_default())
    }

    /// Creates a story; its number.
    pub fn create(&self, name: &str) -> i64 {
        let (status, made) = self.json("POST", "/api/stories", &serde_json::json!({ "name": name }));
        assert_eq!(status, 201, "{made}");
        made["id"].as_i64().unwrap()
    }

    /// Status and body of the answer; `None` if the server is gone.
    pub fn send(&self, method: &str, path: &str, kind: &str, body: &[u8]) -> Option<(u16, Vec<u8>)> {
        send(&self.address, method, path, kind, body)
    }

    pub fn get(&self, path: &str) -> Value {
        let (status, body) = self.send("GET", path, "", b"").expect("an answer");
        assert_eq!(status, 200, "{path}");
        serde_json::from_slice(&body).unwrap()
    }

    pub fn wait(&self, story: i64) -> Value {
        let begun = Instant::now();
        loop {
            let value = self.get(&format!("/api/stories/{story}"));
            if !["reading", "comparing"].contains(&value["story"]["state"].as_str().unwrap()) {
                return value;
            }
            assert!(begun.elapsed() < PATIENCE, "{value}");
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    pub fn signal(&mut self, name: &str) -> Option<i32> {
        let sent = Command::new("kill").args([name, &self.process.id().to_string()]).status().unwrap();
        assert!(sent.success());
        self.process.wait().unwrap().code()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

pub fn send(address: &str, method: &str, path: &str, kind: &str, body: &[u8]) -> Option<(u16, Vec<u8>)> {
    let mut stream = TcpStream::connect(address).ok()?;
    stream.set_read_timeout(Some(PATIENCE)).ok()?;
    let length = body.len();
    let head = format!(
        "{method} {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\ncontent-type: {kind}\r\ncontent-length: {length}\r\n\r\n"
    );
    stream.write_all(&[head.as_bytes(), body].concat()).ok()?;
    let mut all = Vec::new();
    stream.read_to_end(&mut all).ok()?;
    let end = all.windows(4).position(|four| four == b"\r\n\r\n")?;
    let status = std::str::from_utf8(&all[..end]).ok()?.split(' ').nth(1)?.parse().ok()?;
    Some((status, all[end + 4..].to_vec()))
}

pub fn form(files: &[(&str, Vec<u8>)]) -> (&'static str, Vec<u8>) {
    let mut body = Vec::new();
    for (name, bytes) in files {
        let head = format!("--edge\r\ncontent-disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n");
        body.extend([head.as_bytes(), bytes, b"\r\n"].concat());
    }
    body.extend(b"--edge--\r\n");
    ("multipart/form-data; boundary=edge", body)
}

pub fn check_integrity(store: &Path) {
    let connection = rusqlite::Connection::open(store).unwrap();
    for check in ["integrity_check", "foreign_key_check"] {
        let mut told = Vec::new();
        connection
            .pragma_query(None, check, |row| {
                told.push(row.get::<_, String>(0)?);
                Ok(())
            })
            .unwrap();
        assert!(told.is_empty() || told == ["ok"], "{check}: {told:?}");
    }
}
