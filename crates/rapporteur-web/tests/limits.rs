//! What one client cannot take from the others: connections, uploads, memory, streams; and how
//! often wrong tokens can be tried. The other client is another loopback address, which only Linux
//! has by default.

#![cfg(target_os = "linux")]

mod common;

use common::{Answer, Running, encoded, multipart, parse, start};
use serde_json::json;
use std::io::{Read, Write};
use std::net::{IpAddr, Shutdown, SocketAddr, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// Held by tests that open hundreds of connections, because a process may have only few more.
static CROWD: Mutex<()> = Mutex::new(());
const TOKEN: &str = "a long enough token for a test";
/// The address of a second client.
const OTHER: &str = "127.0.0.2";

/// A connection from this address.
fn connect_from(address: &str, server: SocketAddr) -> TcpStream {
    let address: IpAddr = address.parse().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let stream = runtime.block_on(async {
        let socket = tokio::net::TcpSocket::new_v4().unwrap();
        socket.bind(SocketAddr::new(address, 0)).unwrap();
        socket.connect(server).await.unwrap().into_std().unwrap()
    });
    stream.set_nonblocking(false).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
    stream
}

fn answer(mut stream: TcpStream) -> Answer {
    let mut all = Vec::new();
    let _ = stream.read_to_end(&mut all);
    parse(&all)
}

fn ask_from(address: &str, server: &Running, path: &str) -> u16 {
    let mut stream = connect_from(address, server.address);
    let head = format!("GET {path} HTTP/1.1\r\nhost: {}\r\nconnection: close\r\n\r\n", server.address);
    stream.write_all(head.as_bytes()).unwrap();
    answer(stream).status
}

fn shown(server: &Running, token: &str, lines: &[(&str, &str)]) -> Answer {
    let bearer = format!("Bearer {token}");
    let lines = [&[("authorization", bearer.as_str())], lines].concat();
    server.send("GET", "/api/stories", &lines, b"")
}

#[test]
fn wrong_tokens_are_slowed_and_the_right_one_always_opens() {
    let server = start(|options| options.token = Some(TOKEN.to_string()));
    let begun = Instant::now();
    for at in 0..10 {
        assert_eq!(shown(&server, &format!("guess {at}"), &[]).status, 401);
    }
    assert!(begun.elapsed() > Duration::from_millis(10 * 300), "{:?}", begun.elapsed());
    let many = shown(&server, "guess 10", &[]);
    assert_eq!(many.status, 429);
    let after: u32 = many.header("retry-after").parse().unwrap();
    assert!((1..=61).contains(&after), "{after}");
    assert_eq!(shown(&server, TOKEN, &[]).status, 200);
    let body = format!("token={}", encoded(TOKEN));
    let kind = "application/x-www-form-urlencoded";
    assert_eq!(server.send("POST", "/login", &[("content-type", kind)], body.as_bytes()).status, 303);
    let wrong = server.send("POST", "/login", &[("content-type", kind)], b"token=guess");
    assert_eq!((wrong.status, wrong.header("retry-after").is_empty()), (429, false));
    // Another client has a count of its own.
    let mut other = connect_from(OTHER, server.address);
    let head = format!(
        "GET /api/stories HTTP/1.1\r\nhost: {}\r\nauthorization: Bearer guess 11\r\nconnection: close\r\n\r\n",
        server.address
    );
    other.write_all(head.as_bytes()).unwrap();
    assert_eq!(answer(other).status, 401);
}

#[test]
fn many_wrong_tokens_at_a_time_are_slowed_too() {
    let server = start(|options| options.token = Some(TOKEN.to_string()));
    let (begun, answered) = (Instant::now(), AtomicUsize::new(0));
    std::thread::scope(|scope| {
        for thread in 0..20 {
            let (server, answered) = (&server, &answered);
            scope.spawn(move || {
                for at in 0.. {
                    if begun.elapsed() > Duration::from_secs(3) {
                        break;
                    }
                    shown(server, &format!("guess {thread} {at}"), &[]);
                    answered.fetch_add(1, Ordering::SeqCst);
                }
            });
        }
    });
    let answered = answered.load(Ordering::SeqCst);
    assert!(answered <= 20 * 6, "{answered} guesses in three seconds");
}

#[test]
fn a_proxy_names_the_client_only_if_it_is_trusted() {
    let guess = |server: &Running, client: &str, at: usize| {
        let told = format!("203.0.113.77, {client}");
        shown(server, &format!("guess {client} {at}"), &[("x-forwarded-for", &told)]).status
    };
    let server = start(|options| {
        options.token = Some(TOKEN.to_string());
        options.proxies = Some(Vec::new());
    });
    let statuses: Vec<u16> = (0..11).map(|at| guess(&server, "192.0.2.1", at)).collect();
    assert_eq!((statuses[9], statuses[10]), (401, 429));
    assert_eq!(guess(&server, "192.0.2.2", 0), 401);
    let forwarded = [("forwarded", "for=192.0.2.1;proto=https")];
    assert_eq!(shown(&server, "yet another guess", &forwarded).status, 429);
    let server = start(|options| {
        options.token = Some(TOKEN.to_string());
        options.proxies = Some(vec!["203.0.113.1".parse().unwrap()]);
    });
    let statuses: Vec<u16> = (0..11).map(|at| guess(&server, &format!("192.0.2.{at}"), at)).collect();
    assert_eq!((statuses[9], statuses[10]), (401, 429), "this machine is not the proxy");
}

#[test]
fn idle_connections_shut_nobody_out() {
    let _alone = CROWD.lock().unwrap_or_else(PoisonError::into_inner);
    let server = start(|_| {});
    let idle: Vec<TcpStream> = (0..520).map(|_| TcpStream::connect(server.address).unwrap()).collect();
    for address in ["127.0.0.1", OTHER] {
        let begun = Instant::now();
        assert_eq!(ask_from(address, &server, "/api/stories"), 200, "{address}");
        assert!(begun.elapsed() < Duration::from_secs(3), "{address}: {:?}", begun.elapsed());
    }
    drop(idle);
}

#[test]
fn a_connection_that_is_busy_is_not_ended_for_another() {
    let _alone = CROWD.lock().unwrap_or_else(PoisonError::into_inner);
    let server = start(|_| {});
    let story = server.create("Watched");
    let mut watching = watch("127.0.0.1", &server, story);
    let _idle: Vec<TcpStream> = (0..300).map(|_| TcpStream::connect(server.address).unwrap()).collect();
    assert_eq!(server.get("/api/stories").status, 200);
    server.json("PATCH", &format!("/api/stories/{story}"), &json!({"name": "Renamed"}));
    let mut told = String::new();
    while !told.contains("Renamed") {
        let mut some = [0; 1024];
        let read = watching.read(&mut some).unwrap();
        assert!(read > 0, "the stream was ended: {told}");
        told += &String::from_utf8_lossy(&some[..read]);
    }
}

/// An event stream that has begun.
fn watch(address: &str, server: &Running, story: i64) -> TcpStream {
    let mut stream = connect_from(address, server.address);
    let head = format!("GET /api/stories/{story}/progress HTTP/1.1\r\nhost: {}\r\n\r\n", server.address);
    stream.write_all(head.as_bytes()).unwrap();
    stream
}

#[test]
fn watching_pages_leave_room_for_those_of_others() {
    let server = start(|_| {});
    let story = server.create("Watched");
    let status = |stream: &mut TcpStream| {
        let mut head = [0; 12];
        stream.read_exact(&mut head).unwrap();
        String::from_utf8_lossy(&head[9..]).into_owned()
    };
    let mut all: Vec<TcpStream> = (0..64).map(|_| watch("127.0.0.1", &server, story)).collect();
    assert!(all.iter_mut().all(|stream| status(stream) == "200"));
    assert_eq!(status(&mut watch("127.0.0.1", &server, story)), "503");
    assert_eq!(status(&mut watch(OTHER, &server, story)), "200");
    drop(all.split_off(1));
    let begun = Instant::now();
    while status(&mut watch("127.0.0.1", &server, story)) != "200" {
        assert!(begun.elapsed() < Duration::from_secs(30));
        std::thread::sleep(Duration::from_millis(100));
    }
}

/// An upload of which only the head and some bytes were sent.
fn begin_upload(address: &str, server: &Running, story: i64, declared: usize, sent: usize) -> TcpStream {
    let mut stream = connect_from(address, server.address);
    let start = "--edge\r\ncontent-disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n";
    let head = format!(
        "POST /api/stories/{story}/uploads HTTP/1.1\r\nhost: {}\r\nconnection: close\r\n\
         content-type: multipart/form-data; boundary=edge\r\ncontent-length: {declared}\r\n\r\n{start}",
        server.address
    );
    // If it is refused early, the connection may close before everything is sent.
    let _ = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(&vec![b'a'; sent]));
    stream
}

#[test]
fn slow_uploads_leave_room_for_those_of_others_and_are_ended() {
    let server = start(|_| {});
    let story = server.create("Slow");
    let begun = Instant::now();
    let slow: Vec<TcpStream> = (0..4).map(|_| begin_upload("127.0.0.1", &server, story, 1 << 20, 10)).collect();
    std::thread::sleep(Duration::from_millis(500));
    let fifth = answer(begin_upload("127.0.0.1", &server, story, 1 << 20, 10));
    assert_eq!((fifth.status, fifth.header("retry-after")), (503, "10"));
    let (kind, body) = multipart(&[], &[("other.txt", b"The bridge was closed.")]);
    let mut other = connect_from(OTHER, server.address);
    let head = format!(
        "POST /api/stories/{story}/uploads HTTP/1.1\r\nhost: {}\r\nconnection: close\r\ncontent-type: {kind}\r\n\
         content-length: {}\r\n\r\n",
        server.address,
        body.len()
    );
    other.write_all(&[head.as_bytes(), &body].concat()).unwrap();
    assert_eq!(answer(other).status, 202);
    for stream in slow {
        let ended = answer(stream);
        assert_eq!(ended.status, 408);
        assert!(ended.text().contains("too slow"), "{}", ended.text());
    }
    assert!(begun.elapsed() < Duration::from_secs(30), "{:?}", begun.elapsed());
    assert_eq!(server.upload(story, &[("own.txt", b"It was opened again.")]).status, 202);
}

#[test]
fn what_is_sent_takes_up_so_much_memory_and_no_more() {
    let server = start(|_| {});
    let story = server.create("Large");
    let all = 63 << 20;
    let held: Vec<TcpStream> = (0..3).map(|_| begin_upload("127.0.0.1", &server, story, all, all - 1000)).collect();
    let begun = Instant::now();
    let refused = answer(begin_upload("127.0.0.1", &server, story, all, all - 1000));
    assert_eq!(refused.status, 503, "{}", refused.text());
    assert!(begun.elapsed() < Duration::from_secs(20));
    drop(held);
    let begun = Instant::now();
    while server.upload(story, &[("own.txt", &vec![b'a'; 19 << 20])]).status != 202 {
        assert!(begun.elapsed() < Duration::from_secs(30), "what was held does not come back");
    }
}

#[test]
fn what_a_client_breaks_off_is_no_failure_of_the_server() {
    let server = start(|_| {});
    let story = server.create("Broken off");
    let upload = begin_upload("127.0.0.1", &server, story, 1 << 20, 1000);
    upload.shutdown(Shutdown::Write).unwrap();
    let ended = answer(upload);
    assert_eq!(ended.status, 400, "{}", ended.text());
    assert!(ended.text().contains("ended before"), "{}", ended.text());
    let mut stream = connect_from("127.0.0.1", server.address);
    let head = format!(
        "POST /api/stories HTTP/1.1\r\nhost: {}\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{{",
        server.address
    );
    stream.write_all(head.as_bytes()).unwrap();
    stream.shutdown(Shutdown::Write).unwrap();
    assert_eq!(answer(stream).status, 400);
}

#[test]
fn files_without_a_name_are_refused_and_names_stay_as_they_are() {
    let server = start(|_| {});
    let story = server.create("Names");
    for bytes in [&b"The bridge was closed."[..], b""] {
        let refused = server.upload(story, &[("", bytes)]);
        assert_eq!(refused.status, 422, "{}", refused.text());
        assert!(refused.text().contains("has no name"), "{}", refused.text());
    }
    let token = server.token();
    let (kind, body) = multipart(&[("csrf", &token)], &[("", b"The bridge was closed.")]);
    let refused = server.send("POST", &format!("/stories/{story}/reports"), &[("content-type", &kind)], &body);
    assert_eq!(refused.status, 422, "{}", refused.text());
    let empty = server.upload(story, &[("a.txt", b"")]);
    assert_eq!(
        (empty.status, empty.value()["detail"].as_str().unwrap()),
        (422, "“a.txt” is empty: save the report into the file again, then add it.")
    );
    let large = server.upload(story, &[("b.txt", &vec![b'a'; (20 << 20) + 1])]);
    assert!(large.value()["detail"].as_str().unwrap().starts_with("“b.txt” is too large"), "{}", large.text());
}
