//! What must not get in, and what must not get out.

mod common;

use common::{Answer, Running, encoded, multipart, raw, start, start_in};
use scraper::Html;
use serde_json::{Value, json};
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, mpsc};

const TOKEN: &str = "a long enough token for a test";
const FORM: &str = "application/x-www-form-urlencoded";

/// Every form of the pages, with the numbers of a story, a report and a ruling.
const FORMS: [&str; 10] = [
    "/stories",
    "/stories/sample",
    "/stories/1/reports",
    "/stories/1/reports/1/remove",
    "/stories/1/reports/1/retry",
    "/stories/1/reports/1/edit",
    "/stories/1/rename",
    "/stories/1/delete",
    "/stories/1/rulings/1/undo",
    "/logout",
];

#[test]
fn every_answer_tells_browsers_to_be_strict() {
    let server = start(|_| {});
    let story = server.create("x");
    server.upload(story, &[("a.txt", b"The bridge was closed on Friday.\n")]);
    server.wait(story);
    let paths =
        ["/", "/stories/1", "/stories/1/reports", "/nothing", "/api/stories", "/api/nothing", "/assets/server.js"];
    for path in paths {
        let answer = server.get(path);
        let policy = answer.header("content-security-policy");
        assert!(policy.starts_with("default-src 'none'"), "{path}: {policy}");
        for part in ["frame-ancestors 'none'", "base-uri 'none'"] {
            assert!(policy.contains(part), "{path}: {policy}");
        }
        for loose in ["unsafe", "*", "http:", "data:"] {
            assert!(!policy.contains(loose), "{path}: {policy}");
        }
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(answer.header("x-frame-options"), "DENY", "{path}");
        assert_eq!(answer.header("referrer-policy"), "same-origin", "{path}");
        assert_eq!(answer.header("cross-origin-resource-policy"), "same-origin", "{path}");
        assert_eq!(answer.header("access-control-allow-origin"), "", "{path}");
    }
}

#[test]
fn another_name_is_no_way_in() {
    let server = start(|_| {});
    let port = server.address.port();
    for host in
        ["evil.example", &format!("evil.example:{port}"), "127.0.0.1", "127.0.0.1:1", &format!("192.168.1.1:{port}")]
    {
        for path in ["/", "/api/stories"] {
            assert_eq!(server.send("GET", path, &[("host", host)], b"").status, 421, "{host}");
        }
    }
    assert_eq!(server.send("GET", "/", &[("host", &format!("localhost:{port}"))], b"").status, 200);
    let whole = format!("GET http://evil.example/ HTTP/1.1\r\nhost: 127.0.0.1:{port}\r\nconnection: close\r\n\r\n");
    assert_eq!(raw(server.address, whole.as_bytes()).status, 421);
    let none = raw(server.address, b"GET / HTTP/1.1\r\nconnection: close\r\n\r\n").status;
    assert!(none == 421 || none == 400, "{none}");
    let two = format!("GET / HTTP/1.1\r\nhost: 127.0.0.1:{port}\r\nhost: evil.example\r\nconnection: close\r\n\r\n");
    let two = raw(server.address, two.as_bytes()).status;
    assert!(two == 421 || two == 400, "{two}");
}

#[test]
fn forms_of_other_sites_are_refused() {
    let server = start(|_| {});
    server.create("x");
    let token = server.token();
    let own = format!("http://{}", server.address);
    let body = format!("csrf={token}&name=y");
    for path in FORMS {
        for origin in ["http://evil.example", "null", "", "https://127.0.0.1", "http://127.0.0.1:1"] {
            let answer = server.send("POST", path, &[("content-type", FORM), ("origin", origin)], body.as_bytes());
            assert_eq!(answer.status, 403, "{path} from {origin:?}");
        }
        for site in ["cross-site", "same-site", "none"] {
            let answer =
                server.send("POST", path, &[("content-type", FORM), ("sec-fetch-site", site)], body.as_bytes());
            assert_eq!(answer.status, 403, "{path} from {site}");
        }
        for body in ["name=y", "csrf=&name=y", "csrf=0000&name=y"] {
            let kind = if path.ends_with("/reports") { "multipart/form-data; boundary=edge" } else { FORM };
            let body = if path.ends_with("/reports") {
                multipart(&[("text", "x"), ("csrf", &token)], &[]).1
            } else {
                body.as_bytes().to_vec()
            };
            let answer = server.send("POST", path, &[("content-type", kind), ("origin", &own)], &body);
            assert_eq!(answer.status, 403, "{path} without its token");
        }
    }
    assert_eq!(server.get("/api/stories/1").value()["story"]["name"], "x");
}

#[test]
fn the_api_takes_no_orders_from_other_sites() {
    let server = start(|_| {});
    let own = format!("http://{}", server.address);
    let token = server.token();
    let body = json!({"name": "x"}).to_string();
    let post = |headers: &[(&str, &str)]| {
        let all = [&[("content-type", "application/json")], headers].concat();
        server.send("POST", "/api/stories", &all, body.as_bytes()).status
    };
    assert_eq!(post(&[("origin", "http://evil.example")]), 403);
    assert_eq!(post(&[("origin", "http://evil.example"), ("x-csrf-token", &token)]), 403);
    assert_eq!(post(&[("sec-fetch-site", "cross-site")]), 403);
    assert_eq!(post(&[("origin", &own)]), 403);
    assert_eq!(post(&[("cookie", "a=b")]), 403);
    assert_eq!(post(&[("origin", &own), ("x-csrf-token", &token)]), 201);
    assert_eq!(post(&[]), 201);
    // A content type that a form of another site can send without a preflight is not read as JSON.
    let plain = server.send("POST", "/api/stories", &[("content-type", "text/plain")], body.as_bytes());
    assert_eq!(plain.status, 415);
    let preflight = server.send("OPTIONS", "/api/stories", &[("origin", "http://evil.example")], b"");
    assert_eq!(preflight.header("access-control-allow-origin"), "");
}

#[test]
fn without_the_token_nobody_comes_in() {
    let server = start(|options| options.token = Some(TOKEN.to_string()));
    for path in
        ["/api/stories", "/api/openapi.json", "/api/stories/1/record", "/api/stories/1/progress", "/api/nothing"]
    {
        let answer = server.get(path);
        assert_eq!((answer.status, answer.header("www-authenticate")), (401, "Bearer"), "{path}");
    }
    for path in ["/", "/stories/1", "/stories/1/reports", "/stories/1/download/json", "/nothing"] {
        let answer = server.get(path);
        assert_eq!(answer.status, 303, "{path}");
        assert!(answer.header("location").starts_with("/login?next=/"), "{path}");
    }
    for path in FORMS {
        assert_eq!(server.send("POST", path, &[("content-type", FORM)], b"name=x").status, 401, "{path}");
    }
    for shown in ["Bearer x", "Bearer ", "Basic eDp4", &format!("Basic {TOKEN}"), &format!("Bearer {TOKEN}x"), TOKEN] {
        assert_eq!(server.send("GET", "/api/stories", &[("authorization", shown)], b"").status, 401, "{shown}");
    }
    let right = format!("Bearer {TOKEN}");
    assert_eq!(server.send("GET", "/api/stories", &[("authorization", &right)], b"").status, 200);
    let (kind, body) = ("application/json", json!({"name": "x"}).to_string());
    let made =
        server.send("POST", "/api/stories", &[("authorization", &right), ("content-type", kind)], body.as_bytes());
    assert_eq!(made.status, 201);
    // A token in the address is not accepted.
    assert_eq!(server.get(&format!("/api/stories?token={}", encoded(TOKEN))).status, 401);
}

fn log_in(server: &Running, token: &str, next: &str) -> Answer {
    let body = format!("token={}&next={}", encoded(token), encoded(next));
    let origin = format!("http://{}", server.address);
    server.send("POST", "/login", &[("content-type", FORM), ("origin", &origin)], body.as_bytes())
}

#[test]
fn a_browser_logs_in_and_out() {
    let server = start(|options| options.token = Some(TOKEN.to_string()));
    assert_eq!(log_in(&server, "wrong", "/").status, 403);
    let answer = log_in(&server, TOKEN, "/stories/7/reports");
    assert_eq!((answer.status, answer.header("location")), (303, "/stories/7/reports"));
    let cookie = answer.header("set-cookie").to_string();
    for part in ["HttpOnly", "SameSite=Strict", "Path=/"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    assert!(!cookie.contains(TOKEN));
    let pair = cookie.split(';').next().unwrap().to_string();
    let page = server.send("GET", "/", &[("cookie", &pair)], b"");
    assert_eq!(page.status, 200);
    assert_eq!(server.send("GET", "/", &[("cookie", "rapporteur=abc")], b"").status, 303);
    // A session alone is not enough for a change: the form token is required.
    let headers = [("cookie", pair.as_str()), ("content-type", FORM)];
    assert_eq!(server.send("POST", "/stories", &headers, b"name=x").status, 403);
    let text = page.text();
    let token = text.split("name=\"csrf\" value=\"").nth(1).unwrap().split('"').next().unwrap();
    assert_eq!(server.send("POST", "/stories", &headers, format!("csrf={token}&name=x").as_bytes()).status, 303);
    assert_eq!(server.send("POST", "/logout", &headers, format!("csrf={token}").as_bytes()).status, 303);
    assert_eq!(server.send("GET", "/", &[("cookie", &pair)], b"").status, 303);
    for next in ["https://evil.example", "//evil.example", "/\\evil.example"] {
        assert_eq!(log_in(&server, TOKEN, next).header("location"), "/", "{next}");
    }
}

#[test]
fn another_token_ends_sessions() {
    let server = start(|options| options.token = Some(TOKEN.to_string()));
    let cookie = log_in(&server, TOKEN, "/").header("set-cookie").split(';').next().unwrap().to_string();
    let folder = server.stop();
    let server = start_in(folder, |options| options.token = Some(TOKEN.to_string()));
    assert_eq!(server.send("GET", "/", &[("cookie", &cookie)], b"").status, 200);
    let folder = server.stop();
    let server = start_in(folder, |options| options.token = Some(format!("another {TOKEN}")));
    assert_eq!(server.send("GET", "/", &[("cookie", &cookie)], b"").status, 303);
}

#[test]
fn tokens_cannot_be_tried_for_long() {
    let server = start(|options| options.token = Some(TOKEN.to_string()));
    let answers: Vec<u16> = (0..12).map(|at| log_in(&server, &format!("guess {at}"), "/").status).collect();
    assert_eq!(answers[0], 403);
    assert_eq!(answers[11], 429);
    // The right token is accepted all the same.
    assert_eq!(log_in(&server, TOKEN, "/").status, 303);
    let right = format!("Bearer {TOKEN}");
    assert_eq!(server.send("GET", "/api/stories", &[("authorization", &right)], b"").status, 200);
}

#[test]
fn other_machines_need_a_token() {
    let folder = tempfile::tempdir().unwrap();
    let mut options = common::options(folder.path());
    options.bind = "0.0.0.0:0".parse().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let refused = |options: &rapporteur_web::Options| {
        let started = runtime.block_on(rapporteur_web::start(options, common::model()));
        started.err().map(|error| error.to_string()).unwrap_or_default()
    };
    assert!(refused(&options).contains("an access token is required"));
    options.token = Some("short".to_string());
    assert!(refused(&options).contains("too short"));
    let server = start(|options| {
        options.bind = "0.0.0.0:0".parse().unwrap();
        options.token = Some(TOKEN.to_string());
        options.public = Some("https://news.example.org".to_string());
    });
    let address: SocketAddr = format!("127.0.0.1:{}", server.address.port()).parse().unwrap();
    let body = format!("token={}", encoded(TOKEN));
    let head =
        "POST /login HTTP/1.1\r\nhost: news.example.org\r\norigin: https://news.example.org\r\nconnection: close\r\n";
    let request = format!("{head}content-type: {FORM}\r\ncontent-length: {}\r\n\r\n{body}", body.len());
    let answer = raw(address, request.as_bytes());
    assert_eq!(answer.status, 303);
    assert!(answer.header("set-cookie").contains("; Secure"));
}

/// A server of pages that counts requests, and redirects from `/to?ADDRESS`.
fn pages() -> (SocketAddr, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let asked = Arc::new(AtomicUsize::new(0));
    let counter = asked.clone();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let Ok(mut stream) = stream else { continue };
            counter.fetch_add(1, Ordering::SeqCst);
            let mut buffer = [0u8; 4096];
            let read = stream.read(&mut buffer).unwrap_or(0);
            let head = String::from_utf8_lossy(&buffer[..read]).into_owned();
            let path = head.split(' ').nth(1).unwrap_or("/").to_string();
            let answer = match path.split_once('?') {
                Some((_, to)) => {
                    format!("HTTP/1.1 302 Found\r\nlocation: {to}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n")
                }
                None => {
                    let page = "<html><body><article><h1>Bridge closed</h1><p>The bridge at Wexcombe was closed on Friday, police said.</p></article></body></html>";
                    format!(
                        "HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{page}",
                        page.len()
                    )
                }
            };
            let _ = stream.write_all(answer.as_bytes());
        }
    });
    (address, asked)
}

fn added(server: &Running, address: &str) -> Value {
    let story = server.create("fetched");
    let answer = server.json("POST", &format!("/api/stories/{story}/reports"), &json!({ "address": address }));
    if answer.status != 202 {
        return json!({"state": "refused", "why": answer.value()["detail"]});
    }
    server.wait(story)["reports"][0].clone()
}

#[test]
fn private_networks_are_not_asked() {
    let (inside, asked) = pages();
    let server = start(|_| {});
    let port = inside.port();
    let mapped = format!("http://[::ffff:127.0.0.1]:{port}/");
    let addresses = [
        format!("http://127.0.0.1:{port}/"),
        format!("http://localhost:{port}/"),
        format!("http://2130706433:{port}/"),
        format!("http://0x7f000001:{port}/"),
        format!("http://0177.0.0.1:{port}/"),
        format!("http://127.1:{port}/"),
        format!("http://0.0.0.0:{port}/"),
        format!("http://0:{port}/"),
        format!("http://[::1]:{port}/"),
        format!("http://[::]:{port}/"),
        mapped,
        format!("http://example.org@127.0.0.1:{port}/"),
        format!("http://127.0.0.1:{port}@example.org:{port}/"),
        "http://169.254.169.254/latest/meta-data/".to_string(),
        "http://10.0.0.1/".to_string(),
        "http://192.168.0.1/".to_string(),
        "http://172.16.0.1/".to_string(),
        "http://100.64.0.1/".to_string(),
        "http://[fd00::1]/".to_string(),
        "http://[fe80::1]/".to_string(),
        "http://224.0.0.1/".to_string(),
        "http://[64:ff9b::7f00:1]/".to_string(),
        "http://[2002:7f00:1::]/".to_string(),
        "http://93.184.216.34:22/".to_string(),
        "file:///etc/passwd".to_string(),
        "gopher://127.0.0.1/".to_string(),
        format!("http://127.0.0.1:{port}\\@example.org/"),
        format!("HTTP://LOCALHOST:{port}/"),
    ];
    for address in &addresses {
        let report = added(&server, address);
        assert_eq!(report["state"], "refused", "{address}: {report}");
        let why = report["why"].as_str().unwrap();
        assert!(!why.contains("Bridge"), "{address}: {why}");
    }
    assert_eq!(asked.load(Ordering::SeqCst), 0);
}

#[test]
fn redirects_into_private_networks_are_not_followed() {
    let (inside, asked) = pages();
    let (outside, _) = pages();
    let server = start(|options| options.fetch = vec![outside]);
    let page = added(&server, &format!("http://{outside}/"));
    assert_eq!((&page["state"], &page["title"]), (&json!("read"), &json!("Bridge closed")), "{page}");
    let port = inside.port();
    let ways = [
        format!("http://127.0.0.1:{port}/"),
        format!("http://localhost:{port}/"),
        format!("//127.0.0.1:{port}/"),
        format!("http://{outside}/to?http://127.0.0.1:{port}/"),
        format!("http://a@127.0.0.1:{port}/"),
        "http://169.254.169.254/".to_string(),
        "http://[::1]/".to_string(),
    ];
    for way in ways {
        let report = added(&server, &format!("http://{outside}/to?{way}"));
        assert_eq!(report["state"], "refused", "{way}: {report}");
    }
    let own = added(&server, &format!("http://{outside}/to?http://{}/", server.address));
    assert_eq!(own["state"], "refused", "{own}");
    assert_eq!(asked.load(Ordering::SeqCst), 0);
}

#[test]
fn a_page_without_end_is_given_up() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let (tell, told) = mpsc::channel();
    std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-type: text/html\r\nconnection: close\r\n\r\n");
        let chunk = vec![b'a'; 1 << 20];
        let sent = (0..1000).take_while(|_| stream.write_all(&chunk).is_ok()).count();
        let _ = tell.send(sent);
    });
    let server = start(|options| options.fetch = vec![address]);
    let report = added(&server, &format!("http://{address}/"));
    assert_eq!(report["state"], "refused");
    assert!(report["why"].as_str().unwrap().contains("larger than 20 MB"), "{report}");
    assert!(told.recv().unwrap() < 100);
}

/// Ways to make a browser run a script, from well-known lists.
const PAYLOADS: [&str; 48] = [
    "<script>alert(1)</script>",
    "<ScRiPt>alert(1)</sCrIpT>",
    "<script src=//evil.example/x.js></script>",
    "<script/x>alert(1)</script>",
    "</script><script>alert(1)</script>",
    "</title><script>alert(1)</script>",
    "</style><script>alert(1)</script>",
    "</textarea><script>alert(1)</script>",
    "<!--><script>alert(1)</script>-->",
    "--><script>alert(1)</script><!--",
    "]]><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<img/src=x/onerror=alert(1)>",
    "<img src=x onerror\u{0}=alert(1)>",
    "<img src=\"x\" onerror=\"alert(1)\"",
    "\"><img src=x onerror=alert(1)>",
    "'><img src=x onerror=alert(1)>",
    "\" onmouseover=\"alert(1)",
    "' onmouseover='alert(1)",
    "` onmouseover=`alert(1)",
    "\" autofocus onfocus=alert(1) x=\"",
    "\" style=\"background:url(javascript:alert(1))",
    "<svg onload=alert(1)>",
    "<svg/onload=alert(1)>",
    "<svg><script>alert(1)</script></svg>",
    "<svg><a xlink:href=javascript:alert(1)><text>x</text></a></svg>",
    "<svg><animate onbegin=alert(1) attributeName=x></svg>",
    "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
    "<math href=javascript:alert(1)>x</math>",
    "<body onload=alert(1)>",
    "<details open ontoggle=alert(1)>",
    "<video><source onerror=alert(1)></video>",
    "<audio src=x onerror=alert(1)>",
    "<iframe src=javascript:alert(1)></iframe>",
    "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "<object data=javascript:alert(1)></object>",
    "<embed src=javascript:alert(1)>",
    "<a href=javascript:alert(1)>x</a>",
    "<a href='java\tscript:alert(1)'>x</a>",
    "javascript:alert(1)",
    "<form action=javascript:alert(1)><button>x</button></form>",
    "<button formaction=javascript:alert(1)>x</button>",
    "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
    "<base href=javascript:alert(1)//>",
    "<link rel=stylesheet href=//evil.example/x.css>",
    "<style>@import '//evil.example/x.css';</style>",
    "{{7*7}}${7*7}<%= 7*7 %>",
    "&lt;script&gt;alert(1)&lt;/script&gt;&#60;img src=x onerror=alert(1)&#62;",
];

/// The parts of the page that a browser would run or load.
fn live(page: &str, own_scripts: usize) -> Vec<String> {
    let document = Html::parse_document(page);
    let mut found = Vec::new();
    let mut scripts = 0;
    for node in document.tree.nodes() {
        let Some(element) = node.value().as_element() else { continue };
        let name = element.name();
        let attribute = |wanted: &str| element.attr(wanted).unwrap_or_default().to_string();
        match name {
            "script" => scripts += 1,
            "iframe" | "object" | "embed" | "base" | "math" | "img" | "video" | "audio" | "source" | "frame"
            | "applet" => {
                found.push(format!("<{name}>"));
            }
            "link" if attribute("href") != "/assets/server.css" => found.push(format!("<link {}>", attribute("href"))),
            "meta" if attribute("http-equiv").eq_ignore_ascii_case("refresh") => {
                found.push("<meta refresh>".to_string())
            }
            _ => {}
        }
        for (key, value) in element.attrs() {
            let folded: String = value.chars().filter(|one| !one.is_whitespace() && !one.is_control()).collect();
            let folded = folded.to_ascii_lowercase();
            let is_address = ["href", "src", "action", "formaction", "data", "xlink:href", "poster"].contains(&key);
            let is_live = is_address
                && !folded.is_empty()
                && !["/", "#", "http://", "https://"].iter().any(|start| folded.starts_with(start));
            if key.starts_with("on") || key == "srcdoc" || is_live {
                found.push(format!("<{name} {key}={value}>"));
            }
        }
    }
    if scripts != own_scripts {
        found.push(format!("{scripts} scripts and not {own_scripts}"));
    }
    found
}

#[test]
fn the_finder_of_live_things_finds_them() {
    for payload in PAYLOADS.iter().filter(|payload| payload.starts_with('<')) {
        assert!(!live(&format!("<body>{payload}</body>"), 0).is_empty() || payload.contains("style"), "{payload}");
    }
    assert!(live("<p>Quiet &lt;script&gt;</p>", 0).is_empty());
}

fn escaped(words: &str) -> String {
    words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// A page that contains the payload everywhere.
fn hostile(at: usize, payload: &str) -> Vec<u8> {
    let words = escaped(payload);
    format!(
        "<html><head><title>{words} {at}</title><meta property=\"og:site_name\" content=\"{words}\"><meta name=author content=\"{words}\">\
        <link rel=canonical href=\"javascript:alert({at})//{words}\"></head><body><article><h1>{words} {at}</h1>\
        <p>By {words}</p><p>On Friday {at} people came to Wexcombe, said Anna {words} Lee. “We saw {words} there,” she said.</p>\
        <p>{words} is what the police of Wexcombe wrote on Friday {words}.</p>\
        <blockquote class=twitter-tweet>{words} <a href=\"javascript:alert({at})\">x</a></blockquote>\
        <iframe src=\"javascript:alert(1)\" title=\"{words}\"></iframe></article></body></html>"
    )
    .into_bytes()
}

#[test]
fn words_of_reports_run_nowhere() {
    let server = start(|_| {});
    // Few reports per story, so that comparing them is quick.
    for (batch, payloads) in PAYLOADS.chunks(12).enumerate() {
        let name = payloads.concat().chars().take(190).collect::<String>();
        let story = server.create(&name);
        let pages: Vec<(String, Vec<u8>)> = payloads
            .iter()
            .enumerate()
            .map(|(at, one)| (format!("{batch}{at}{}.html", one.replace(char::is_control, " ")), hostile(at, one)))
            .collect();
        let files: Vec<(&str, &[u8])> = pages.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect();
        let answer = server.upload(story, &files);
        assert_eq!(answer.status, 202, "{}", answer.text());
        for (at, payload) in payloads.iter().enumerate() {
            let body = json!({"text": format!("{payload}\n\n{payload} was said on Friday {at}.\n"), "title": payload, "outlet": payload});
            let answer = server.json("POST", &format!("/api/stories/{story}/reports"), &body);
            assert_eq!(answer.status, 202, "{}", answer.text());
            let address = format!("http://127.0.0.1/{payload}");
            server.json("POST", &format!("/api/stories/{story}/reports"), &json!({ "address": address }));
            let place = json!({"report": payload, "start": 0, "end": 1, "text": payload});
            let ruling = json!({"decision": "drop", "at": place, "reason": payload});
            assert_eq!(server.json("POST", &format!("/api/stories/{story}/rulings"), &ruling).status, 201);
        }
        assert_eq!(server.wait(story)["story"]["state"], "ready");
        let own = format!("/stories/{story}");
        let plain =
            ["/reports", "/rulings", "/search?q=Wexcombe", "/search?q=alert"].map(|rest| (format!("{own}{rest}"), 1));
        let said = payloads.iter().map(|one| (format!("{own}/search?q={}", encoded(one)), 1));
        let logins = payloads.iter().map(|one| (format!("/login?next={}", encoded(one)), 1));
        for (path, scripts) in
            [(own.clone(), 1), ("/".to_string(), 1)].into_iter().chain(plain).chain(said).chain(logins)
        {
            let answer = server.get(&path);
            if answer.status == 303 {
                continue;
            }
            assert_eq!(answer.status, 200, "{path}");
            let found = live(&answer.text(), scripts);
            assert!(found.is_empty(), "{path}: {found:?}");
        }
    }
    for payload in PAYLOADS {
        let answer = server.get(&format!("/{}", encoded(payload)));
        assert!(live(&answer.text(), 1).is_empty(), "{payload}");
    }
}
