//! The server as users start it: the built program, a real store, real signals.

#![cfg(unix)]

mod common;

use common::{Server, check_integrity, form, program, repository, send};
use serde_json::Value;
use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

#[test]
fn the_record_is_that_of_the_command_line() {
    let folder = tempfile::tempdir().unwrap();
    let server = Server::start(&folder.path().join("stories.db"));
    let (_, made) = server.send("POST", "/api/stories", "application/json", b"{\"name\":\"Ferry\"}").unwrap();
    let story = serde_json::from_slice::<Value>(&made).unwrap()["id"].as_i64().unwrap();
    let names =
        ["channel-north.html", "ellary-courier.html", "morning-argus.md", "national-ledger.html", "wexcombe-post.txt"];
    let files = names.map(|name| (name, fs::read(repository().join("samples").join(name)).unwrap()));
    let (kind, body) = form(&files);
    assert_eq!(server.send("POST", &format!("/api/stories/{story}/uploads"), kind, &body).unwrap().0, 202);
    server.wait(story);
    let (_, record) = server.send("GET", &format!("/api/stories/{story}/record"), "", b"").unwrap();
    let mut compare = program();
    compare.current_dir(repository().join("samples")).args(["compare", "--format", "json"]).args(names);
    let output = compare.output().unwrap();
    assert!(output.status.success());
    assert!(record == output.stdout, "the server's record is another than that of the command line");
}

/// Adds reports until the server is gone; returns those that it acknowledged.
fn add_until_gone(address: &str, story: i64, round: usize) -> Vec<String> {
    let mut acknowledged = Vec::new();
    for at in 0.. {
        let text = format!("Report {at} of round {round}: {} people came to Wexcombe on Friday, police said.", at + 2);
        let body = serde_json::json!({ "text": text }).to_string();
        let path = format!("/api/stories/{story}/reports");
        let Some((status, answer)) = send(address, "POST", &path, "application/json", body.as_bytes()) else { break };
        match status {
            202 => {
                let answer: Value = serde_json::from_slice(&answer).unwrap();
                acknowledged.push(answer["reports"][0]["capture"].as_str().unwrap().to_string());
            }
            413 => break,
            other => panic!("{other}"),
        }
    }
    acknowledged
}

#[test]
fn killing_it_loses_nothing_that_was_acknowledged() {
    let folder = tempfile::tempdir().unwrap();
    let store = folder.path().join("stories.db");
    let mut kept: Vec<(i64, Vec<String>)> = Vec::new();
    for round in 0..12 {
        let mut server = Server::start(&store);
        let name = serde_json::json!({ "name": format!("Round {round}") }).to_string();
        let (status, made) = server.send("POST", "/api/stories", "application/json", name.as_bytes()).unwrap();
        assert_eq!(status, 201);
        let story = serde_json::from_slice::<Value>(&made).unwrap()["id"].as_i64().unwrap();
        let address = server.address.clone();
        let adding = std::thread::spawn(move || add_until_gone(&address, story, round));
        // At a different moment each time.
        std::thread::sleep(Duration::from_millis(40 + 37 * (round as u64 * 5 % 12)));
        server.signal("-KILL");
        kept.push((story, adding.join().unwrap()));
        check_integrity(&store);
    }
    let server = Server::start(&store);
    let mut all = 0;
    for (story, acknowledged) in &kept {
        let reports = server.get(&format!("/api/stories/{story}"))["reports"].clone();
        let there: Vec<&str> = reports.as_array().unwrap().iter().filter_map(|one| one["capture"].as_str()).collect();
        for capture in acknowledged {
            assert!(there.contains(&capture.as_str()), "story {story} has lost {capture}");
        }
        all += acknowledged.len();
    }
    assert!(all >= 24, "only {all} reports were acknowledged, which tests little");
    let (fullest, _) = kept.iter().max_by_key(|(_, acknowledged)| acknowledged.len()).unwrap();
    let state = server.wait(*fullest);
    assert_eq!(state["story"]["state"], "ready", "what waited when it was killed is read afterwards");
}

#[test]
fn it_ends_when_it_is_asked_to() {
    let folder = tempfile::tempdir().unwrap();
    let store = folder.path().join("stories.db");
    let mut server = Server::start(&store);
    let second = program().args(["serve", "--bind", "127.0.0.1:0", "--store"]).arg(&store).output().unwrap();
    assert_eq!(second.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&second.stderr).contains("in use by another rapporteur"));
    let begun = Instant::now();
    // A page that watches progress does not delay the end.
    server.send("POST", "/api/stories", "application/json", b"{\"name\":\"x\"}").unwrap();
    let mut watching = TcpStream::connect(&server.address).unwrap();
    let head = format!("GET /api/stories/1/progress HTTP/1.1\r\nhost: {}\r\n\r\n", server.address);
    watching.write_all(head.as_bytes()).unwrap();
    let mut first = [0u8; 64];
    assert!(watching.read(&mut first).unwrap() > 0);
    assert_eq!(server.signal("-TERM"), Some(0));
    assert!(begun.elapsed() < Duration::from_secs(20));
    check_integrity(&store);
}

#[test]
fn it_says_what_is_wrong_before_it_starts() {
    let folder = tempfile::tempdir().unwrap();
    let store = folder.path().join("stories.db");
    let tried = |arguments: &[&str]| {
        let output = program().args(["serve", "--store"]).arg(&store).args(arguments).output().unwrap();
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        String::from_utf8_lossy(&output.stderr).into_owned()
    };
    assert!(tried(&["--bind", "0.0.0.0:0"]).contains("--token-file"));
    assert!(tried(&["--bind", "example.org"]).contains("--bind"));
    assert!(tried(&["--trust-proxy", "proxy.example.org"]).contains("--trust-proxy"));
    assert!(tried(&["--trust-proxy", "--bind", "0.0.0.0:0"]).contains("--token-file"));
    assert!(tried(&["--token-file", "/nowhere"]).contains("there is no such file"));
    assert!(tried(&["--public-url", "news.example.org"]).contains("https://news.example.org"));
    fs::write(
        &store,
        "no database, but long enough to be taken for one: a hundred bytes, and then some more of them, all text",
    )
    .unwrap();
    assert!(tried(&[]).contains("could not be opened"));
}
