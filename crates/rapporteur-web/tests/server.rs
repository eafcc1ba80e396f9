//! A real server with a real store: what it does for people and for programs.

mod common;

use common::{Running, multipart, repository, samples, start, start_in};
use serde_json::{Value, json};
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

const FILES: [&str; 3] = ["channel-north.html", "ellary-courier.html", "wexcombe-post.txt"];

fn files() -> Vec<(&'static str, Vec<u8>)> {
    FILES.map(|name| (name, fs::read(samples().join(name)).unwrap())).to_vec()
}

fn with_samples(server: &Running) -> i64 {
    let story = server.create("The ferry");
    let files = files();
    let files: Vec<(&str, &[u8])> = files.iter().map(|(name, bytes)| (*name, bytes.as_slice())).collect();
    let answer = server.upload(story, &files);
    assert_eq!(answer.status, 202, "{}", answer.text());
    assert_eq!(server.wait(story)["story"]["state"], "ready");
    story
}

fn search_takes_queries(server: &Running, story: i64) {
    let found = |query: &str| {
        let answer = server.get(&format!("/api/stories/{story}/search?q={query}"));
        (answer.status, answer.value())
    };
    let (status, said) = found("speaker:Okoro%20-ferry");
    assert!(status == 200 && !said["found"].as_array().unwrap().is_empty(), "{said}");
    let (status, told) = found("ferry%20(breakwater");
    assert_eq!(
        (status, &told["detail"]),
        (422, &json!("q could not be read: this parenthesis is not closed (character 7)."))
    );
    let page = server.get(&format!("/stories/{story}/search?q=from:friday"));
    assert_eq!(page.status, 200);
    assert!(page.text().contains("“from:” needs a day behind it, such as from:2024-03-12 (character 1)"));
    let page = server.get(&format!("/stories/{story}/search?q=about:Marsh")).text();
    assert!(page.contains("<mark>Marsh</mark>") || page.contains("<mark>Helena Marsh</mark>"), "{page}");
}

#[test]
fn a_story_is_made_read_searched_ruled_on_and_deleted() {
    let server = start(|_| {});
    let story = with_samples(&server);
    let path = format!("/api/stories/{story}");

    let page = server.get(&format!("/stories/{story}"));
    assert_eq!(page.status, 200);
    assert!(page.text().contains("breakwater"));
    let before = server.record(story);

    let found = server.get(&format!("{path}/search?q=ferry%20%22outer%20breakwater%22")).value();
    let found = found["found"].as_array().unwrap();
    assert_eq!(found.len(), 1);
    let record: Value = serde_json::from_slice(&before).unwrap();
    let report = record["reports"].as_array().unwrap().iter().find(|one| one["key"] == found[0]["report"]).unwrap();
    let place = |name: &str| found[0][name].as_u64().unwrap() as usize;
    let text: String =
        report["text"].as_str().unwrap().chars().skip(place("start")).take(place("end") - place("start")).collect();
    assert_eq!(found[0]["text"], text.as_str());
    assert!(server.get(&format!("/stories/{story}/search?q=breakwater")).text().contains("<mark>breakwater</mark>"));

    search_takes_queries(&server, story);

    rulings_hold_until_they_are_taken_back(&server, story, &record);
    assert_eq!(server.record(story), before);

    let reports = server.get(&path).value();
    let first = reports["reports"][0]["id"].as_i64().unwrap();
    assert_eq!(server.send("DELETE", &format!("{path}/reports/{first}"), &[], b"").status, 204);
    server.wait(story);
    let left: Value = serde_json::from_slice(&server.record(story)).unwrap();
    assert_eq!(left["reports"].as_array().unwrap().len(), 2);
    assert_eq!(server.get(&format!("{path}/search?q=minister%20calls%20off")).value()["found"], json!([]));

    assert_eq!(server.send("DELETE", &path, &[], b"").status, 204);
    for gone in [path.clone(), format!("{path}/record"), format!("{path}/search?q=a"), format!("/stories/{story}")] {
        assert_eq!(server.get(&gone).status, 404, "{gone}");
    }
}

fn rulings_hold_until_they_are_taken_back(server: &Running, story: i64, record: &Value) {
    let number = record["numbers"].as_array().unwrap().first().unwrap();
    let cite = number["cite"].as_object().unwrap();
    let at = json!({"report": cite["report"], "start": cite["start"], "end": cite["end"], "text": cite["text"]});
    let ruling = json!({"decision": "drop", "at": at, "reason": "a misprint"});
    let made = server.json("POST", &format!("/api/stories/{story}/rulings"), &ruling);
    assert_eq!(made.status, 201, "{}", made.text());
    server.wait(story);
    let ruled: Value = serde_json::from_slice(&server.record(story)).unwrap();
    assert_eq!(ruled["rulings"][0]["reason"], "a misprint");
    assert_eq!(ruled["rulings"][0]["outcome"], "applied");
    assert!(server.get(&format!("/stories/{story}/rulings")).text().contains("a misprint"));

    let id = made.value()["id"].as_i64().unwrap();
    let undone = server.form(&format!("/stories/{story}/rulings/{id}/undo"), &[]);
    let list = format!("/stories/{story}/rulings?undone={id}");
    assert_eq!((undone.status, undone.header("location")), (303, list.as_str()));
    let told = server.get(&list).text();
    assert!(told.contains("<b>Undone:</b> “"), "{told}");
    // The list names the report of the words.
    let outlets = ["channel-north.html", "The Ellary Courier", "wexcombe-post.txt"];
    assert!(outlets.iter().any(|outlet| told.contains(&format!(" {outlet})"))), "{told}");
    server.wait(story);
    let all = server.get(&format!("/api/stories/{story}/rulings")).value();
    assert!(all["rulings"][0]["undone"].is_string());
}

#[test]
fn forms_do_what_the_api_does() {
    let server = start(|_| {});
    let made = server.form("/stories", &[("name", "  Two \n words ")]);
    assert_eq!(made.status, 303);
    let reports = made.header("location").to_string();
    assert!(server.get(&reports).text().contains("<h1>Two words</h1>"));
    let story: i64 = reports.split('/').nth(2).unwrap().parse().unwrap();

    let token = server.token();
    let fields = [
        ("csrf", token.as_str()),
        ("text", "Twelve people were hurt on Friday, police said."),
        ("title", "Twelve hurt in crash"),
        ("outlet", "The Argus"),
        ("published", "2024-03-13"),
        ("address", ""),
    ];
    let (kind, body) = multipart(&fields, &[("", b""), ("../../a/wexcombe-post.txt", &files()[2].1)]);
    let answer = server.send("POST", &reports, &[("content-type", &kind)], &body);
    assert_eq!(answer.status, 303, "{}", answer.text());
    let state = server.wait(story);
    assert_eq!(state["reports"][0]["path"], "wexcombe-post.txt");
    assert_eq!(state["reports"][1]["title"], "Twelve hurt in crash");
    assert_eq!(state["reports"][1]["outlet"], "The Argus");
    assert_eq!(state["reports"][1]["published"], "2024-03-13");

    let download = |form: &str| server.get(&format!("/stories/{story}/download/{form}"));
    assert_eq!(download("json").body, server.record(story));
    for (form, ending, begins) in [
        ("json", "json", "{"),
        ("page", "html", "<!DOCTYPE html>"),
        ("markdown", "md", "# "),
        ("csv", "csv", "about,title,slot,verdict,"),
    ] {
        let file = download(form);
        let name = format!("attachment; filename=\"Two words.{ending}\"; filename*=UTF-8''Two%20words.{ending}");
        assert_eq!(file.header("content-disposition"), name);
        assert!(file.text().starts_with(begins), "{form}");
    }
    // The page as a file is called as the story.
    assert!(download("page").text().contains("<h1>Two words</h1>"));
    assert_eq!(download("pdf").status, 404);
    assert_eq!(server.form(&format!("/stories/{story}/rename"), &[("name", "Größe: \"1/2\"")]).status, 303);
    let name = "attachment; filename=\"Gr__e 1 2.md\"; filename*=UTF-8''Gr%C3%B6%C3%9Fe%201%202.md";
    assert_eq!(download("markdown").header("content-disposition"), name);

    let id = state["reports"][0]["id"].as_i64().unwrap();
    assert_eq!(server.form(&format!("/stories/{story}/reports/{id}/remove"), &[]).status, 303);
    assert_eq!(server.form(&format!("/stories/{story}/rename"), &[("name", "Other")]).status, 303);
    assert!(server.get("/").text().contains(">Other</a>"));
    assert_eq!(server.form(&format!("/stories/{story}/delete"), &[]).header("location"), "/");
    assert!(server.get("/").text().contains("No stories yet."));
}

#[test]
fn what_is_known_of_a_report_is_changed_and_taken_back() {
    let server = start(|_| {});
    let story = server.create("Known");
    let page = || server.get(&format!("/stories/{story}/reports")).text();
    let text = "The bridge in Oran was closed on Friday.\n\nTwelve people were hurt, Mayor Ruth Anders said.\n";
    let french = "Le pont a été fermé vendredi, a dit la maire. Douze personnes ont été blessées dans la ville.\n";
    server.upload(story, &[("a.txt", text.as_bytes()), ("b.txt", french.as_bytes())]);
    let state = server.wait(story);
    assert!(page().contains("<b>No date</b>") && page().contains("<b>Not in English</b> (fr)"), "{}", page());
    let id = state["reports"][0]["id"].as_i64().unwrap();
    let record = || serde_json::from_slice::<Value>(&server.record(story)).unwrap();
    let friday = || record()["times"].as_array().unwrap().iter().map(|time| time["value"].clone()).next().unwrap();
    let before = (record()["reports"][0]["key"].clone(), friday());

    let form = [("title", "Bridge closed"), ("outlet", "The Argus"), ("published", "2024-03-13")];
    let answer = server.form(&format!("/stories/{story}/reports/{id}/edit"), &form);
    assert_eq!((answer.status, answer.header("location")), (303, format!("/stories/{story}/reports").as_str()));
    let edited = server.wait(story)["reports"][0].clone();
    assert_eq!((&edited["title"], &edited["outlet"]), (&json!("Bridge closed"), &json!("The Argus")));
    let report = record()["reports"][0].clone();
    assert_eq!((&report["title"], &report["published"]["when"]), (&json!("Bridge closed"), &json!("2024-03-13")));
    // The text and the key stay, so corrections still apply; the weekday is now resolved to a date.
    assert_eq!((&report["key"], friday()), (&before.0, json!("2024-03-08")));

    // A field that is left out stays; an empty field goes back to what the report says.
    let path = format!("/api/stories/{story}/reports/{id}");
    let patched = |body: Value| server.json("PATCH", &path, &body);
    assert_eq!(patched(json!({"outlet": null})).value()["outlet"], Value::Null);
    let back = server.wait(story)["reports"][0].clone();
    assert_eq!((&back["outlet"], &back["title"]), (&Value::Null, &json!("Bridge closed")));
    assert_eq!(patched(json!({"title": null, "published": null})).status, 200);
    server.wait(story);
    assert_eq!((record()["reports"][0]["key"].clone(), friday()), before);
    let revision = server.get(&format!("/api/stories/{story}")).value()["story"]["revision"].clone();
    assert_eq!(patched(json!({})).status, 200);
    assert_eq!(server.get(&format!("/api/stories/{story}")).value()["story"]["revision"], revision);

    let wrong = server.form(&format!("/stories/{story}/reports/{id}/edit"), &[("published", "Friday")]);
    assert_eq!(wrong.status, 422);
    assert!(wrong.text().contains("“Friday” is not a date") && wrong.text().contains("<h1>Known</h1>"));
    assert_eq!(patched(json!({"published": "Friday"})).status, 422);
    assert_eq!(patched(json!({"published": ""})).status, 422);
    assert_eq!(patched(json!({"state": "read"})).status, 422);
}

#[test]
fn the_sample_story_is_one_click_away_and_the_list_tells_what_is_new() {
    let server = start(|_| {});
    assert!(server.get("/").text().contains("Try the sample story"));
    let made = server.form("/stories/sample", &[]);
    assert_eq!(made.status, 303);
    let story: i64 = made.header("location").split('/').nth(2).unwrap().parse().unwrap();
    let state = server.wait(story)["story"].clone();
    assert_eq!((&state["state"], &state["read"]), (&json!("ready"), &json!(5)));
    assert!(state["differs"].as_u64().unwrap() > 0 && state["only_one"].as_u64().unwrap() > 0, "{state}");
    assert_eq!(state["new"], Value::Null);
    let list = || server.get("/").text();
    let told = |list: &str| list.contains(" differ<") || list.contains(" differs<");
    assert!(told(&list()) && !list().contains("since you looked"));

    // Rows that were seen are not new; those that another report adds are.
    let page = server.get(&format!("/stories/{story}")).text();
    assert!(page.contains("<h1>Sample: a ferry runs into a breakwater</h1>"));
    assert_eq!(server.get(&format!("/api/stories/{story}")).value()["story"]["new"], 0);
    let text = "FERRY CRASH\n\nForty-four people were injured when the ferry Lady Annis ran into the outer breakwater \
                at Port Ellary on Tuesday night, the harbour office said.\n";
    server.upload(story, &[("new.txt", text.as_bytes())]);
    assert!(server.wait(story)["story"]["new"].as_u64().unwrap() > 0);
    assert!(list().contains(" new since you looked"));
    server.get(&format!("/stories/{story}"));
    assert!(!list().contains("since you looked"));
}

#[test]
fn what_goes_wrong_keeps_the_story_and_what_was_written() {
    let server = start(|_| {});
    let story = server.create("Here");
    let reports = format!("/stories/{story}/reports");
    let token = server.token();
    let fields = [
        ("csrf", token.as_str()),
        ("text", "Twelve people were hurt."),
        ("outlet", "The <Argus>"),
        ("published", "Friday"),
    ];
    let (kind, body) = multipart(&fields, &[]);
    let answer = server.send("POST", &reports, &[("content-type", &kind)], &body);
    let page = answer.text();
    assert_eq!(answer.status, 422);
    assert!(page.contains("<h1>Here</h1>") && page.contains("role=\"alert\">“Friday” is not a date"), "{page}");
    assert!(page.contains("Twelve people were hurt.</textarea>") && page.contains("value=\"The &#60;Argus&#62;\""));
    let (kind, body) = multipart(&[("csrf", token.as_str())], &[]);
    let nothing = server.send("POST", &reports, &[("content-type", &kind)], &body);
    assert!(nothing.text().contains("Nothing to add") && nothing.text().contains("<h1>Here</h1>"));
    let lost = server.get(&format!("/stories/{story}/nothing")).text();
    assert!(lost.contains("<h1>Not found</h1>"), "{lost}");
    assert_eq!(server.form("/stories/99/rename", &[("name", "x")]).status, 404);
    // A pasted text is named after its first words.
    let text = json!({"text": "Twelve people/were hurt, and it rained.html on Friday."});
    let added = server.json("POST", &format!("/api{reports}"), &text).value();
    assert_eq!(added["reports"][0]["path"], "pasted text: Twelve people were hurt and it…");
    // What was entered of a report stands in its form, which is open.
    let id = added["reports"][0]["id"].as_i64().unwrap();
    let fields = [("title", "Twelve hurt"), ("outlet", "The Post"), ("published", "soon")];
    let refused = server.form(&format!("{reports}/{id}/edit"), &fields);
    let page = refused.text();
    assert!(refused.status == 422 && page.contains("“soon” is not a date"), "{page}");
    assert!(page.contains("<details class=\"change\" open>"), "{page}");
    for (_, words) in fields {
        assert!(page.contains(&format!("value=\"{words}\"")), "{words}: {page}");
    }
}

#[test]
fn what_cannot_be_read_is_told() {
    let server = start(|_| {});
    let story = server.create("Mixed");
    server.upload(story, &[("a.pdf", b"%PDF-1.7 nothing"), ("b.txt", b"The bridge was closed on Friday.\n")]);
    let state = server.wait(story);
    assert_eq!(state["story"]["state"], "ready");
    assert_eq!(state["reports"][0]["state"], "refused");
    assert!(state["reports"][0]["why"].as_str().unwrap().contains("PDF"));
    let page = server.get(&format!("/stories/{story}/reports")).text();
    assert!(page.contains("could not be read") && page.contains("pdftotext"));
    let record: Value = serde_json::from_slice(&server.record(story)).unwrap();
    assert_eq!(record["notes"][0]["path"], "a.pdf");
}

#[test]
fn the_same_report_is_there_once() {
    let server = start(|_| {});
    let story = server.create("Twice");
    let ids = |answer: common::Answer| {
        let value = answer.value();
        value["reports"].as_array().unwrap().iter().map(|one| one["id"].as_i64().unwrap()).collect::<Vec<_>>()
    };
    let first = ids(server.upload(story, &[("a.txt", b"One report."), ("b.txt", b"Another report.")]));
    let second = ids(server.upload(story, &[("c.txt", b"Another report."), ("a.txt", b"One report.")]));
    assert_eq!(first.iter().rev().copied().collect::<Vec<_>>(), second);
    assert_eq!(server.wait(story)["reports"].as_array().unwrap().len(), 2);
}

#[test]
fn progress_is_told_as_it_happens() {
    let server = start(|_| {});
    let story = server.create("Watched");
    let mut stream = TcpStream::connect(server.address).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
    let head = format!("GET /api/stories/{story}/progress HTTP/1.1\r\nhost: {}\r\n\r\n", server.address);
    stream.write_all(head.as_bytes()).unwrap();
    let mut lines = BufReader::new(stream).lines().map(Result::unwrap);
    let mut next = |event: &str| -> Value {
        lines.find(|line| line == &format!("event: {event}")).expect("an event");
        let data = lines.find(|line| line.starts_with("data: ")).expect("its data");
        serde_json::from_str(&data[6..]).unwrap()
    };
    assert_eq!(next("progress")["state"], "empty");
    server.upload(story, &[("a.txt", b"The bridge was closed on Friday.\n")]);
    let mut states = vec![next("progress")["state"].as_str().unwrap().to_string()];
    while states.last().unwrap() != "ready" {
        states.push(next("progress")["state"].as_str().unwrap().to_string());
    }
    assert_eq!(states.first().unwrap(), "reading");
    server.send("DELETE", &format!("/api/stories/{story}"), &[], b"");
    next("gone");
}

#[test]
fn work_goes_on_after_a_restart() {
    let server = start(|_| {});
    let story = server.create("Kept");
    let many: Vec<(String, Vec<u8>)> = (0..20)
        .map(|at| (format!("{at}.txt"), format!("{at} people came to Wexcombe on Friday.\n").into_bytes()))
        .collect();
    let files: Vec<(&str, &[u8])> = many.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect();
    assert_eq!(server.upload(story, &files).status, 202);
    let folder = server.stop();
    let server = start_in(folder, |_| {});
    let state = server.wait(story);
    assert_eq!(state["story"]["state"], "ready");
    assert_eq!(state["story"]["read"], 20);
    let first = server.record(story);
    let folder = server.stop();
    let server = start_in(folder, |_| {});
    assert_eq!(server.record(story), first);
}

/// A text too long to be read in the lane for short reports.
fn long_text() -> Vec<u8> {
    "(“No,” a ".repeat(700).into_bytes()
}

const SHORT: &[u8] = b"The bridge was closed on Friday, Mayor Ruth Anders said.\n";

#[test]
fn a_long_text_holds_up_no_other_story() {
    let server = start(|_| {});
    let (long, short) = (server.create("long"), server.create("short"));
    server.upload(long, &[("a.txt", &long_text())]);
    server.upload(short, &[("b.txt", SHORT)]);
    assert_eq!(server.wait(short)["story"]["state"], "ready");
    assert_eq!(server.get(&format!("/api/stories/{long}")).value()["story"]["state"], "reading");
    assert_eq!(server.wait(long)["reports"][0]["state"], "read");
}

#[test]
fn what_of_a_report_was_not_read_is_told_there() {
    let server = start(|_| {});
    let story = server.create("x");
    // Of a text in another language only a part is read, however long it is.
    let text = "Le ministre a dit que les travaux de la nouvelle ligne seront finis en mai.\n\n".repeat(1_000);
    server.upload(story, &[("a.txt", text.as_bytes())]);
    let done = server.wait(story);
    assert_eq!(done["reports"][0]["state"], "read");
    assert!(done["reports"][0]["why"].as_str().unwrap().contains("is too long"), "{done}");
    assert!(server.get(&format!("/stories/{story}/reports")).text().contains("too long"));
}

#[test]
fn deleted_work_ends_and_so_does_work_at_the_end() {
    let server = start(|_| {});
    let very_long = long_text().repeat(20);
    let (gone, story) = (server.create("gone"), server.create("next"));
    server.upload(gone, &[("a.txt", &very_long)]);
    std::thread::sleep(Duration::from_millis(500));
    assert_eq!(server.send("DELETE", &format!("/api/stories/{gone}"), &[], b"").status, 204);
    // Another long report need not wait until the deleted one would have been read.
    server.upload(story, &[("b.txt", &long_text())]);
    assert_eq!(server.wait(story)["story"]["state"], "ready");
    server.upload(story, &[("c.txt", &very_long)]);
    std::thread::sleep(Duration::from_millis(500));
    let begun = Instant::now();
    let folder = server.stop();
    assert!(begun.elapsed() < Duration::from_secs(20), "{:?}", begun.elapsed());
    // The rest waits for the next start.
    let server = start_in(folder, |_| {});
    assert_eq!(server.get(&format!("/api/stories/{story}")).value()["story"]["state"], "reading");
}

#[test]
fn what_was_refused_can_be_tried_again() {
    let server = start(|options| options.fetch = vec!["127.0.0.1:9".parse().unwrap()]);
    let story = server.create("x");
    let path = format!("/api/stories/{story}/reports");
    let added = server.json("POST", &path, &json!({ "address": "http://127.0.0.1:9/" })).value();
    let id = added["reports"][0]["id"].as_i64().unwrap();
    let retry = || server.json("POST", &format!("{path}/{id}/retry"), &json!({})).status;
    assert_eq!(server.wait(story)["reports"][0]["state"], "refused");
    assert!(server.get(&format!("/stories/{story}/reports")).text().contains("Try again"));
    assert_eq!(retry(), 202);
    assert_eq!(server.wait(story)["reports"][0]["state"], "refused");
    assert_eq!(server.form(&format!("/stories/{story}/reports/{id}/retry"), &[]).status, 303);
    server.wait(story);
    let read = server.upload(story, &[("b.txt", SHORT)]).value();
    server.wait(story);
    let read = read["reports"][0]["id"].as_i64().unwrap();
    assert_eq!(server.json("POST", &format!("{path}/{read}/retry"), &json!({})).status, 422);
}

#[test]
fn who_has_it_already_is_told_so() {
    let server = start(|_| {});
    let story = with_samples(&server);
    for path in [format!("/stories/{story}"), format!("/api/stories/{story}/record")] {
        let plain = server.get(&path);
        let packed = server.send("GET", &path, &[("accept-encoding", "br, gzip")], b"");
        assert_eq!(packed.header("content-encoding"), "gzip");
        assert!(packed.body.len() * 3 < plain.body.len());
        let mut unpacked = Vec::new();
        std::io::Read::read_to_end(&mut flate2::read::GzDecoder::new(&packed.body[..]), &mut unpacked).unwrap();
        assert_eq!(unpacked, plain.body);
        let again = server.send("GET", &path, &[("if-none-match", plain.header("etag"))], b"");
        assert_eq!((again.status, again.body.len()), (304, 0));
        assert_ne!(plain.header("etag"), packed.header("etag"));
        assert_eq!(server.send("GET", &path, &[("accept-encoding", "gzip;q=0")], b"").header("content-encoding"), "");
    }
}

#[test]
fn too_much_is_refused_in_plain_words() {
    let server = start(|_| {});
    let story = server.create("Much");
    let large = vec![b'a'; (20 << 20) + 1];
    let answer = server.upload(story, &[("large.txt", &large)]);
    assert_eq!(answer.status, 413);
    assert!(answer.value()["detail"].as_str().unwrap().contains("20 MB"));
    let names: Vec<String> = (0..51).map(|at| format!("{at}.txt")).collect();
    let files: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), name.as_bytes())).collect();
    let answer = server.upload(story, &files);
    assert_eq!(answer.status, 413);
    assert!(answer.text().contains("At most 50"));
    for batch in names.chunks(50).next().into_iter().flat_map(|_| (0..4).map(|at| at * 50)) {
        let names: Vec<String> = (batch..batch + 50).map(|at| format!("{at}.txt")).collect();
        let files: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), name.as_bytes())).collect();
        assert_eq!(server.upload(story, &files).status, 202);
    }
    let answer = server.upload(story, &[("more.txt", b"More.")]);
    assert_eq!(answer.status, 413);
    assert!(answer.text().contains("at most 200 reports"));
    let declared = format!(
        "POST /api/stories HTTP/1.1\r\nhost: {}\r\ncontent-length: 99999999999\r\ncontent-type: application/json\r\n\r\n",
        server.address
    );
    assert_eq!(common::raw(server.address, declared.as_bytes()).status, 413);
    assert_eq!(server.get(&format!("/{}", "a".repeat(100_000))).status, 414);
    assert_eq!(server.get("/api/stories?limit=201").status, 400);
}

#[test]
fn slow_clients_are_let_go() {
    let server = start(|_| {});
    let begun = Instant::now();
    let mut stream = TcpStream::connect(server.address).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
    stream.write_all(b"GET / HTTP/1.1\r\nhost: ").unwrap();
    let mut rest = Vec::new();
    let _ = std::io::Read::read_to_end(&mut stream, &mut rest);
    assert!(begun.elapsed() < Duration::from_secs(40));
    assert_eq!(server.get("/").status, 200);
}

#[test]
fn errors_are_told_as_the_asker_reads() {
    let server = start(|_| {});
    let api = server.get("/api/stories/7");
    assert_eq!((api.status, api.header("content-type")), (404, "application/problem+json"));
    assert_eq!(api.value()["detail"], "No such story. It may have been deleted.");
    let page = server.get("/stories/7");
    assert_eq!((page.status, page.header("content-type")), (404, "text/html; charset=utf-8"));
    assert!(page.text().contains("No such story."));
    for path in ["/stories/abc", "/stories/x/reports", "/nothing", "/api/stories/abc"] {
        let answer = server.get(path);
        let told = answer.text();
        assert!(answer.status == 404 && told.contains("address ends with its number, as in /stories/3"), "{told}");
        assert!(!told.contains("deleted"), "{told}");
    }
    assert!(server.get("/stories/abc").text().contains("<a href=\"/\">All stories</a>"));
    for (path, status) in [("/nothing", 404), ("/stories/x", 404), ("/api/stories/x", 404), ("/api/nothing", 404)] {
        assert_eq!(server.get(path).status, status, "{path}");
    }
    let wrong = server.json("POST", "/api/stories", &json!({"title": "x"}));
    assert_eq!(wrong.status, 422);
    let wrong = server.send("PUT", "/api/stories", &[], b"");
    assert_eq!((wrong.status, wrong.header("allow").is_empty()), (405, false));
    let story = server.create("x");
    assert_eq!(server.get(&format!("/api/stories/{story}/record")).status, 409);
    let wrong =
        server.json("POST", &format!("/api/stories/{story}/reports"), &json!({"text": "a", "published": "Friday"}));
    assert!(wrong.value()["detail"].as_str().unwrap().contains("“Friday” is not a date"));
}

#[test]
fn of_several_reports_those_that_can_be_added_are() {
    let server = start(|_| {});
    let story = server.create(" ");
    let french = "Le pont a été fermé vendredi. Douze personnes ont été blessées, a déclaré la police.";
    let good = "Bridge closed\n\nThe bridge was closed on Friday. Twelve people were hurt, police said.";
    let files: [(&str, &[u8]); 5] = [
        ("empty.txt", b""),
        ("good.txt", good.as_bytes()),
        ("french.txt", french.as_bytes()),
        ("paper.pdf", b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\n"),
        ("none.md", b""),
    ];
    let added = server.upload(story, &files);
    assert_eq!(added.status, 202, "{}", added.text());
    let names = |list: &Value| {
        list.as_array().unwrap().iter().map(|one| one["path"].as_str().unwrap().to_string()).collect::<Vec<_>>()
    };
    let told = added.value();
    assert_eq!(names(&told["reports"]), ["good.txt", "french.txt", "paper.pdf"]);
    assert_eq!(names(&told["not_added"]), ["empty.txt", "none.md"]);
    assert_eq!(told["not_added"][0]["why"], "“empty.txt” is empty: save the report into the file again, then add it.");
    // A story without a name has that of its first headline.
    assert_eq!(server.wait(story)["story"]["name"], "Bridge closed");
    let page = server.get(&format!("/stories/{story}/reports")).text();
    assert!(page.contains("2 of 3 read, 1 failed"), "{page}");

    // Of the form, too. What nothing of can be added is refused, and told once where it is wrong with all.
    let token = server.token();
    let reports = format!("/stories/{story}/reports");
    let (kind, body) = multipart(
        &[("csrf", &token), ("address", "hello")],
        &[("empty.txt", b""), ("more.txt", b"The bridge is open.")],
    );
    let answer = server.send("POST", &reports, &[("content-type", &kind)], &body);
    let told = answer.text();
    assert_eq!(answer.status, 200, "{told}");
    assert!(
        told.contains("Not added: “empty.txt” is empty:") && told.contains("The other report was added."),
        "{told}"
    );
    assert!(told.contains("“hello” is not the address of a page: one looks like https://"), "{told}");
    assert!(told.contains("value=\"hello\""), "what cannot be added stays in the form: {told}");
    let (kind, body) = multipart(&[("csrf", &token), ("published", "soon")], &[("a.txt", b"One."), ("b.txt", b"Two.")]);
    let answer = server.send("POST", &reports, &[("content-type", &kind)], &body);
    assert_eq!(answer.status, 422);
    assert_eq!(answer.text().matches("is not a date").count(), 1, "{}", answer.text());
    assert_eq!(server.wait(story)["reports"].as_array().unwrap().len(), 4);
}

#[test]
fn a_report_in_another_language_is_not_counted_as_compared() {
    let server = start(|_| {});
    let story = server.create("The bridge");
    let french = "Le pont a été fermé vendredi. Douze personnes ont été blessées, a déclaré la police.";
    let files: [(&str, &[u8]); 3] = [
        ("a.txt", b"Bridge closed\n\nThe bridge was closed on Friday. Twelve people were hurt, police said."),
        ("b.txt", b"Bridge shut\n\nThe bridge was shut on Friday. Ten people were hurt, police said."),
        ("c.txt", french.as_bytes()),
    ];
    server.upload(story, &files);
    server.wait(story);
    let page = server.get(&format!("/stories/{story}")).text();
    assert!(page.contains("2 of 3 reports compared"), "{page}");
    // The headline under the name says whose it is.
    assert!(page.contains("Headline of <a class=\"letter\""), "{page}");
}

#[test]
fn the_openapi_document_is_served_and_names_every_route() {
    let server = start(|_| {});
    let words = server.get("/api/openapi.json").text();
    for strange in ["taken back", "Takes a ruling back", "ruling back"] {
        assert!(!words.contains(strange), "see docs/words.md: {strange}");
    }
    assert!(words.contains("Undoes a correction"));
    let document = server.get("/api/openapi.json").value();
    assert_eq!(document["openapi"].as_str().unwrap().get(..3), Some("3.1"));
    assert_eq!(document["components"]["schemas"]["place"]["required"], json!(["report", "start", "end", "text"]));
    let operations =
        document["paths"].as_object().unwrap().values().flat_map(|path| path.as_object().unwrap().values());
    for response in operations.flat_map(|operation| operation["responses"].as_object().unwrap().values()) {
        assert!(response["description"].is_string(), "{response}");
    }
    let told = fs::read_to_string(repository().join("docs/server.md")).unwrap();
    for path in document["paths"].as_object().unwrap().keys() {
        let short = path.replace("{story}", "{id}");
        let last = short.trim_start_matches("/api/stories/{id}/rulings");
        assert!(told.contains(&short) || told.contains(last), "docs/server.md says nothing of {path}");
    }
}
