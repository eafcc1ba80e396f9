//! A real server on a free port with a store in a temporary folder, and a client that sends exactly
//! the bytes it is given.

#![allow(dead_code)]

use rapporteur_desk::{Model, models};
use rapporteur_web::Options;
use serde_json::Value;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};
use tempfile::TempDir;
use tokio::sync::oneshot;

/// Long enough for a busy machine.
const PATIENCE: Duration = Duration::from_secs(120);

/// A server that ends with the test.
pub struct Running {
    pub address: SocketAddr,
    pub folder: TempDir,
    end: Option<oneshot::Sender<()>>,
    thread: Option<std::thread::JoinHandle<()>>,
}

/// A response of the server.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

pub fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

pub fn samples() -> PathBuf {
    repository().join("samples")
}

pub fn model() -> Arc<Model> {
    static MODEL: OnceLock<Arc<Model>> = OnceLock::new();
    MODEL.get_or_init(|| Arc::new(models::load().unwrap())).clone()
}

pub fn options(folder: &Path) -> Options {
    Options {
        store: folder.join("stories.db"),
        bind: "127.0.0.1:0".parse().unwrap(),
        token: None,
        public: None,
        fetch: Vec::new(),
        proxies: None,
    }
}

/// Starts a server whose options `change` adapts.
pub fn start(change: impl FnOnce(&mut Options)) -> Running {
    start_in(tempfile::tempdir().unwrap(), change)
}

pub fn start_in(folder: TempDir, change: impl FnOnce(&mut Options)) -> Running {
    let mut options = options(folder.path());
    change(&mut options);
    let (end, ended) = oneshot::channel::<()>();
    let (tell, told) = std::sync::mpsc::channel();
    let thread = std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
        runtime.block_on(async {
            let server = rapporteur_web::start(&options, model()).await.unwrap();
            tell.send(server.address()).unwrap();
            server.run(async { drop(ended.await) }).await;
        });
    });
    Running { address: told.recv().unwrap(), folder, end: Some(end), thread: Some(thread) }
}

impl Drop for Running {
    fn drop(&mut self) {
        drop(self.end.take());
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

impl Running {
    /// Stops the server and returns its folder.
    pub fn stop(mut self) -> TempDir {
        drop(self.end.take());
        if let Some(thread) = self.thread.take() {
            thread.join().unwrap();
        }
        std::mem::replace(&mut self.folder, tempfile::tempdir().unwrap())
    }

    pub fn send(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &[u8]) -> Answer {
        let host = self.address.to_string();
        let own = headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("host"));
        let mut head = format!("{method} {path} HTTP/1.1\r\nconnection: close\r\ncontent-length: {}\r\n", body.len());
        if !own {
            head += &format!("host: {host}\r\n");
        }
        for (name, value) in headers {
            head += &format!("{name}: {value}\r\n");
        }
        raw(self.address, &[head.as_bytes(), b"\r\n", body].concat())
    }

    pub fn get(&self, path: &str) -> Answer {
        self.send("GET", path, &[], b"")
    }

    pub fn json(&self, method: &str, path: &str, body: &Value) -> Answer {
        self.send(method, path, &[("content-type", "application/json")], body.to_string().as_bytes())
    }

    /// Sends a form as the server's own pages do.
    pub fn form(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let token = self.token();
        let all = [("csrf", token.as_str())].into_iter().chain(fields.iter().copied());
        let pairs = all.map(|(name, value)| format!("{}={}", encoded(name), encoded(value)));
        let body = pairs.collect::<Vec<_>>().join("&");
        let origin = format!("http://{}", self.address);
        let kind = "application/x-www-form-urlencoded";
        self.send("POST", path, &[("content-type", kind), ("origin", &origin)], body.as_bytes())
    }

    /// The form token in the pages.
    pub fn token(&self) -> String {
        let page = self.get("/").text();
        let start = page.find("name=\"csrf\" value=\"").expect("a form on the first page") + 19;
        page[start..].split('"').next().unwrap().to_string()
    }

    pub fn create(&self, name: &str) -> i64 {
        let answer = self.json("POST", "/api/stories", &serde_json::json!({ "name": name }));
        assert_eq!(answer.status, 201, "{}", answer.text());
        answer.value()["id"].as_i64().unwrap()
    }

    pub fn upload(&self, story: i64, files: &[(&str, &[u8])]) -> Answer {
        let (kind, body) = multipart(&[], files);
        self.send("POST", &format!("/api/stories/{story}/uploads"), &[("content-type", &kind)], &body)
    }

    /// Waits until nothing is left to do for the story.
    pub fn wait(&self, story: i64) -> Value {
        let begun = Instant::now();
        loop {
            let value = self.get(&format!("/api/stories/{story}")).value();
            let state = value["story"]["state"].as_str().unwrap_or_default();
            if state != "reading" && state != "comparing" {
                return value;
            }
            assert!(begun.elapsed() < PATIENCE, "{value}");
            std::thread::sleep(Duration::from_millis(100));
        }
    }

    pub fn record(&self, story: i64) -> Vec<u8> {
        let answer = self.get(&format!("/api/stories/{story}/record"));
        assert_eq!(answer.status, 200, "{}", answer.text());
        answer.body
    }
}

impl Answer {
    pub fn header(&self, name: &str) -> &str {
        let found = self.headers.iter().find(|(header, _)| header.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str()).unwrap_or_default()
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub fn value(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error}: {} {}", self.status, self.text()))
    }
}

/// Sends bytes and reads until the server closes the connection.
pub fn raw(address: SocketAddr, bytes: &[u8]) -> Answer {
    let mut stream = TcpStream::connect(address).unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    // A server that refuses early may close the connection before everything is sent.
    let _ = stream.write_all(bytes);
    let mut all = Vec::new();
    let _ = stream.read_to_end(&mut all);
    parse(&all)
}

pub fn parse(all: &[u8]) -> Answer {
    let end = all.windows(4).position(|four| four == b"\r\n\r\n").unwrap_or(all.len());
    let head = String::from_utf8_lossy(&all[..end]).into_owned();
    let mut lines = head.lines();
    let status = lines.next().and_then(|line| line.split(' ').nth(1)).and_then(|code| code.parse().ok()).unwrap_or(0);
    let header = |line: &str| line.split_once(':').map(|(name, value)| (name.to_string(), value.trim().to_string()));
    let body = all.get(end + 4..).unwrap_or_default().to_vec();
    Answer { status, headers: lines.filter_map(header).collect(), body }
}

/// Content type and body of an upload.
pub fn multipart(fields: &[(&str, &str)], files: &[(&str, &[u8])]) -> (String, Vec<u8>) {
    let mut body = Vec::new();
    for (name, value) in fields {
        body.extend(format!("--edge\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").bytes());
    }
    for (name, bytes) in files {
        let name = name.replace('"', "%22");
        let head = format!("--edge\r\ncontent-disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n");
        body.extend([head.as_bytes(), bytes, b"\r\n"].concat());
    }
    body.extend(b"--edge--\r\n");
    ("multipart/form-data; boundary=edge".to_string(), body)
}

pub fn encoded(words: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    words.bytes().map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}
