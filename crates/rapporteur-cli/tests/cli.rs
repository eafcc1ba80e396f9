//! The real program on real files: cases in text, and runs on the samples.

use cases::{Block, Case};
use serde_json::Value;
use std::fs;
use std::io::{Read, Write};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The program in a folder, with the repository's language model.
fn program(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rapporteur"));
    command.current_dir(folder).env("RAPPORTEUR_MODELS", repository().join("models")).env("RAPPORTEUR_CACHE", "");
    command.env_remove("NO_COLOR").env_remove("CLICOLOR_FORCE").env("COLUMNS", "100");
    command
}

fn run(folder: &Path, arguments: &[&str]) -> Output {
    program(folder).args(arguments).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

fn samples() -> PathBuf {
    repository().join("samples")
}

fn record(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {}", text(&output.stderr)))
}

#[test]
fn cases() {
    cases::run(concat!(env!("CARGO_MANIFEST_DIR"), "/cases/cli.md"), show);
}

fn show(case: &Case, tag: &str) -> String {
    let Some(block) = case.expected.iter().find(|block| block.tag == tag) else { return String::new() };
    let folder = tempfile::tempdir().unwrap();
    for input in &case.inputs {
        let name = input.attribute("name").unwrap_or_else(|| panic!("{}: a name= is missing", case.name));
        fs::write(folder.path().join(name), contents(input)).unwrap();
    }
    let arguments = block.attribute("run").unwrap_or_default().split_whitespace();
    let mut command = program(folder.path());
    if let Some(models) = block.attribute("models") {
        command.env("RAPPORTEUR_MODELS", models);
    }
    let output = command.args(arguments).output().unwrap();
    let mut shown = text(&output.stdout);
    if !output.stderr.is_empty() {
        shown += &format!("stderr:\n{}", text(&output.stderr));
    }
    match output.status.code() {
        Some(0) => shown,
        Some(code) => format!("{shown}exit: {code}\n"),
        None => format!("{shown}killed\n"),
    }
}

fn contents(block: &Block) -> Vec<u8> {
    if block.attribute("hex").is_none() {
        return block.text.clone().into_bytes();
    }
    let digits: Vec<u8> = block.text.trim().bytes().collect();
    let byte = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap();
    digits.chunks(2).map(byte).collect()
}

#[test]
fn samples_are_compared_in_every_form() {
    let folder = samples();
    let json = record(&run(&folder, &["compare", ".", "--format", "json"]));
    assert_eq!(json["reports"].as_array().unwrap().len(), 5);
    assert!(json["comparison"].as_array().unwrap().len() > 10);
    for (format, words) in [("terminal", "5 reports"), ("markdown", "# 5 reports"), ("html", "<!DOCTYPE html>")] {
        let output = run(&folder, &["compare", ".", "--format", format]);
        assert_eq!(output.status.code(), Some(0), "{format}: {}", text(&output.stderr));
        assert!(text(&output.stdout).contains(words), "{format}");
    }
}

#[test]
fn what_was_understood_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let kept = folder.path().join("kept");
    let run = |arguments: &[&str], models: &Path| {
        let mut command = program(&samples());
        command
            .env("RAPPORTEUR_MODELS", models)
            .env("RAPPORTEUR_CACHE", &kept)
            .args(["compare", ".", "--format", "json"]);
        command.args(arguments).output().unwrap()
    };
    let (models, nowhere) = (repository().join("models"), folder.path().join("nowhere"));
    let first = run(&[], &models);
    assert_eq!(fs::read_dir(&kept).unwrap().count(), 5);
    // It goes without the model now, and gives the same.
    let again = run(&[], &nowhere);
    assert_eq!(again.status.code(), Some(0), "{}", text(&again.stderr));
    assert!(again.stdout == first.stdout && run(&["--no-cache"], &models).stdout == first.stdout);
    assert_eq!(run(&["--no-cache"], &nowhere).status.code(), Some(2));
    let other = folder.path().join("other");
    assert_eq!(run(&["--cache", other.to_str().unwrap()], &models).status.code(), Some(0));
    assert_eq!(fs::read_dir(&other).unwrap().count(), 5);
    let refused = run(&["--cache", "wexcombe-post.txt"], &models);
    assert_eq!(refused.status.code(), Some(2));
    assert!(text(&refused.stderr).contains("no folder that can be used"), "{}", text(&refused.stderr));
}

#[test]
fn a_part_of_the_comparison_is_shown_on_request() {
    let rows = |arguments: &[&str]| {
        let record = record(&run(&samples(), &[&["compare", ".", "--format", "json"], arguments].concat()));
        let rows = record["comparison"].as_array().unwrap().clone();
        assert_eq!(record["selection"].is_null(), arguments.is_empty());
        rows
    };
    let all = rows(&[]).len();
    let differing = rows(&["--only", "differs"]);
    assert!(!differing.is_empty() && differing.len() < all);
    assert!(differing.iter().all(|row| row["agreement"] == "differs"));
    let about = rows(&["--about", "okoro"]);
    assert!(!about.is_empty() && about.len() < all);
    assert!(rows(&["--about", "no such words anywhere"]).is_empty());
    let either = rows(&["--only", "changed,disputed"]);
    assert!(either.iter().all(|row| row["agreement"] == "changed" || row["agreement"] == "disputed"));

    let folder = tempfile::tempdir().unwrap();
    let earlier = folder.path().join("earlier.json");
    let earlier = earlier.to_str().unwrap();
    let first = ["compare", "ellary-courier.html", "wexcombe-post.txt", "--format", "json", "--output", earlier];
    assert!(run(&samples(), &first).status.success());
    let new = rows(&["--since", earlier]);
    assert!(!new.is_empty() && new.len() < all);
    let known = ["compare", "ellary-courier.html", "wexcombe-post.txt", "--format", "json", "--since", earlier];
    assert_eq!(record(&run(&samples(), &known))["comparison"].as_array().unwrap().len(), 0);
    let refused = run(&samples(), &["compare", ".", "--since", "wexcombe-post.txt"]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(text(&refused.stderr).contains("it is no record"), "{}", text(&refused.stderr));
    // Of an earlier record it is enough to know which reports it had.
    let older = fs::read_to_string(earlier).unwrap().replacen("\"version\": 2", "\"version\": 1", 1);
    fs::write(earlier, &older).unwrap();
    assert_eq!(record(&run(&samples(), &known))["comparison"].as_array().unwrap().len(), 0);
    fs::write(earlier, older.replacen("\"version\": 1", "\"version\": 99", 1)).unwrap();
    let refused = run(&samples(), &known);
    assert_eq!(refused.status.code(), Some(2));
    assert!(text(&refused.stderr).contains("it has version 99"), "{}", text(&refused.stderr));
}

#[test]
fn quotes_of_a_sample_are_cited_exactly() {
    let source = fs::read_to_string(samples().join("wexcombe-post.txt")).unwrap();
    let quotes = record(&run(&samples(), &["quotes", "wexcombe-post.txt", "--format", "json"]));
    let quotes = quotes.as_array().unwrap();
    let words = |place: &Value| place["text"].as_str().unwrap().to_string();
    for place in quotes.iter().flat_map(|quote| quote["content"].as_array().unwrap()) {
        let length = place["end"].as_u64().unwrap() - place["start"].as_u64().unwrap();
        assert_eq!(words(place).chars().count() as u64, length);
        assert!(source.contains(&words(place)), "{place}");
    }
    let split = quotes.iter().find(|quote| words(&quote["content"][0]).starts_with("I have seen that turn")).unwrap();
    assert_eq!(words(&split["content"][1]), "and I knew that we would not make it.");
    assert_eq!([&split["speaker"], &split["cue"]].map(words), ["he", "said"]);
    assert_eq!([&split["name"], &split["form"], &split["source"]], ["Colm Weir", "direct", "named"]);
    let of_hart = record(&run(&samples(), &["quotes", "wexcombe-post.txt", "--speaker", "hart", "--format", "json"]));
    assert_eq!(of_hart.as_array().unwrap().len(), 2);
}

#[test]
fn the_same_reports_give_the_same_record() {
    let once = run(&samples(), &["compare", ".", "--format", "json"]);
    let again = run(&samples(), &["compare", ".", "--format", "json"]);
    assert_eq!(once.stdout, again.stdout);
}

#[test]
fn bad_inputs_do_not_stop_the_others() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["ellary-courier.html", "wexcombe-post.txt"] {
        fs::copy(samples().join(name), folder.path().join(name)).unwrap();
    }
    fs::write(folder.path().join("empty.html"), "").unwrap();
    let output = run(folder.path(), &["compare", ".", "gone.txt", "--format", "json"]);
    let complaints = text(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{complaints}");
    assert_eq!(complaints.lines().count(), 2, "{complaints}");
    assert!(complaints.contains("gone.txt: there is no such file"), "{complaints}");
    let record = record(&output);
    assert_eq!(record["reports"].as_array().unwrap().len(), 2);
    let refused = record["notes"].as_array().unwrap().iter().filter(|note| !note["path"].is_null());
    assert_eq!(refused.count(), 2);
}

#[test]
fn details_given_go_before_those_read() {
    let post = "wexcombe-post.txt";
    let arguments = ["compare", post, "ellary-courier.html", "--format", "json"];
    let details =
        ["--published", "wexcombe-post.txt=2024-03-20T08:00+01:00", "--outlet", "wexcombe-post.txt=The = Post"];
    let record = record(&run(&samples(), &[&arguments[..], &details[..]].concat()));
    let [post, courier] = [&record["reports"][0], &record["reports"][1]];
    assert_eq!(post["published"]["when"], "2024-03-20T08:00:00+01:00");
    assert_eq!(post["published"]["from"], "flag");
    assert_eq!(post["outlet"], "The = Post");
    assert_eq!(courier["published"]["when"], "2024-03-13T18:20:00+00:00");
}

#[test]
fn standard_input_is_a_report() {
    let mut child = program(&samples())
        .args(["read", "-", "--format", "json"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let words = fs::read(samples().join("wexcombe-post.txt")).unwrap();
    child.stdin.take().unwrap().write_all(&words).unwrap();
    let output = child.wait_with_output().unwrap();
    let record = record(&output);
    assert_eq!(record["reports"][0]["path"], "-");
    assert_eq!(record["comparison"].as_array().unwrap().len(), 0);
}

#[test]
fn colour_is_for_those_who_want_it() {
    let has_colour = |arguments: &[&str]| text(&run(&samples(), arguments).stdout).contains('\u{1b}');
    assert!(!has_colour(&["read", "wexcombe-post.txt"]));
    assert!(!has_colour(&["read", "wexcombe-post.txt", "--color", "never"]));
    assert!(has_colour(&["read", "wexcombe-post.txt", "--color", "always"]));
}

#[test]
fn output_goes_to_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("page.html");
    let output = run(&samples(), &["compare", ".", "--format", "html", "--output", &file.to_string_lossy()]);
    assert!(output.stdout.is_empty());
    assert!(fs::read_to_string(file).unwrap().ends_with("</html>\n"));
}

#[test]
fn patterns_are_the_programs_own_where_the_shell_has_none() {
    let record = record(&run(&samples(), &["compare", "*.html", "--format", "json"]));
    assert_eq!(record["reports"].as_array().unwrap().len(), 3);
}

#[test]
fn a_passage_is_explained() {
    let output = text(&run(&samples(), &["explain", "ellary-courier.html", "--at", "Helena Marsh"]).stdout);
    assert!(output.contains("paragraph"), "{output}");
    assert!(output.contains("mention"), "{output}");
    assert!(output.contains("rule "), "{output}");
}

#[test]
fn shells_and_manuals_are_served() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        assert!(text(&run(&samples(), &["completions", shell]).stdout).contains("compare"), "{shell}");
    }
    assert!(text(&run(&samples(), &["man"]).stdout).contains(".TH rapporteur"));
}

/// A server of this machine that answers each request with the next answer.
fn serve(answers: Vec<Vec<u8>>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for answer in answers {
            let Ok((mut stream, _)) = listener.accept() else { return };
            let mut request = [0; 4096];
            let _ = stream.read(&mut request);
            let _ = stream.write_all(&answer);
        }
    });
    address
}

fn answer(head: &str, body: &[u8]) -> Vec<u8> {
    let head = format!("HTTP/1.1 {head}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n", body.len());
    [head.as_bytes(), body].concat()
}

#[test]
fn addresses_are_fetched() {
    let page = fs::read(samples().join("ellary-courier.html")).unwrap();
    let address = serve(vec![
        answer("302 Found\r\nLocation: /story.html", b""),
        answer("200 OK\r\nContent-Type: text/html", &page),
    ]);
    let output = run(&samples(), &["read", &format!("{address}/start"), "--format", "json"]);
    let record = record(&output);
    assert_eq!(record["reports"][0]["path"], format!("{address}/start"));
    assert_eq!(record["reports"][0]["outlet"], "The Ellary Courier");
}

#[test]
fn addresses_that_fail_say_why() {
    let address = serve(vec![answer("404 Not Found", b"gone")]);
    let output = run(&samples(), &["read", &format!("{address}/x")]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("the server answered 404 Not Found"), "{}", text(&output.stderr));
    let output = run(&samples(), &["read", "http://127.0.0.1:1/"]);
    assert!(text(&output.stderr).contains("could not be reached"), "{}", text(&output.stderr));
}

#[test]
fn redirects_do_not_go_on_for_ever() {
    let to_itself = || answer("302 Found\r\nLocation: /again", b"");
    let address = serve((0..20).map(|_| to_itself()).collect());
    let output = run(&samples(), &["read", &address]);
    assert!(text(&output.stderr).contains("again and again"), "{}", text(&output.stderr));
}
