//! The real program on real files, most of them the samples.

mod common;

use common::{program_in, repository};
use serde_json::Value;
use std::fs;
use std::io::{Read, Write};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

fn run(folder: &Path, arguments: &[&str]) -> Output {
    program_in(folder).args(arguments).output().unwrap()
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
        let mut command = program_in(&samples());
        command
            .env("RAPPORTEUR_MODELS", models)
            .env("RAPPORTEUR_CACHE", &kept)
            .args(["compare", ".", "--format", "json"]);
        command.args(arguments).output().unwrap()
    };
    let (models, nowhere) = (repository().join("models"), folder.path().join("nowhere"));
    let first = run(&[], &models);
    assert_eq!(fs::read_dir(&kept).unwrap().count(), 5);
    // Everything is in the cache, so the model is not needed and the output is the same.
    let again = run(&[], &nowhere);
    assert_eq!(again.status.code(), Some(0), "{}", text(&again.stderr));
    assert!(again.stdout == first.stdout && run(&["--no-cache"], &models).stdout == first.stdout);
    assert_eq!(run(&["--no-cache"], &nowhere).status.code(), Some(2));
    let other = folder.path().join("other");
    assert_eq!(run(&["--cache", other.to_str().unwrap()], &models).status.code(), Some(0));
    assert_eq!(fs::read_dir(&other).unwrap().count(), 5);
    let refused = run(&["--cache", "wexcombe-post.txt"], &models);
    assert_eq!(refused.status.code(), Some(2));
    assert!(text(&refused.stderr).contains("there is a file, not a folder: name another"), "{}", text(&refused.stderr));
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
    let less = rows(&["--about", "speaker:okoro -inspectors"]);
    assert!(!less.is_empty() && less.len() < about.len());
    let refused = run(&samples(), &["compare", ".", "--about", "okoro OR (marsh"]);
    assert_eq!(refused.status.code(), Some(2));
    let told = "--about “okoro OR (marsh”: this parenthesis is not closed (character 10)";
    assert!(text(&refused.stderr).contains(told), "{}", text(&refused.stderr));
    let either = rows(&["--only", "changed,disputed"]);
    assert!(either.iter().all(|row| row["agreement"] == "changed" || row["agreement"] == "disputed"));

    let folder = tempfile::tempdir().unwrap();
    let earlier = folder.path().join("earlier.json");
    let earlier = earlier.to_str().unwrap();
    let first = ["compare", "ellary-courier.html", "wexcombe-post.txt", "--format", "json", "--output", earlier];
    assert!(run(&samples(), &first).status.success());
    let new = rows(&["--since", earlier]);
    assert!(!new.is_empty() && new.len() < all);
    assert!(new.iter().all(|row| row["news"]["text"].as_str().is_some_and(|line| line.len() > 5)), "{new:?}");
    let told = text(&run(&samples(), &["compare", ".", "--since", earlier]).stdout);
    assert!(
        told.contains("What is new\n  ≠ How many people were hurt: A confirms nineteen people (B); C, D: fourteen"),
        "{told}"
    );
    let known = ["compare", "ellary-courier.html", "wexcombe-post.txt", "--format", "json", "--since", earlier];
    assert_eq!(record(&run(&samples(), &known))["comparison"].as_array().unwrap().len(), 0);
    let packed = folder.path().join("packed.json");
    let packed = packed.to_str().unwrap();
    let compact = [&first[..first.len() - 1], &[packed, "--compact"]].concat();
    assert!(run(&samples(), &compact).status.success());
    assert_eq!(rows(&["--since", packed]), new);
    let refused = run(&samples(), &["compare", ".", "--compact"]);
    assert_eq!(refused.status.code(), Some(2));
    let refused = run(&samples(), &["compare", ".", "--since", "wexcombe-post.txt"]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(text(&refused.stderr).contains("not a record"), "{}", text(&refused.stderr));
    // Nor one in which something stands in another place than it says.
    let mut moved: Value = serde_json::from_slice(&fs::read(earlier).unwrap()).unwrap();
    moved["sentences"][3]["cite"]["start"] = 1.into();
    fs::write(packed, moved.to_string()).unwrap();
    let refused = run(&samples(), &["compare", ".", "--since", packed]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(text(&refused.stderr).contains("is a damaged record"), "{}", text(&refused.stderr));
    // Of an earlier record, only its reports are needed, so an older version will do.
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
    let mut child = program_in(&samples())
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

/// A folder with three reports: `a.txt`, `b.txt`, `inner/c.txt`.
fn three_reports() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("inner")).unwrap();
    for (name, number) in [("a.txt", "Nine"), ("b.txt", "Ten"), ("inner/c.txt", "Nine")] {
        let words = format!("A ferry sinks\n\n{number} people were saved on Monday, the police said.\n");
        fs::write(folder.path().join(name), words).unwrap();
    }
    folder
}

#[test]
fn what_is_read_is_not_written_over() {
    let folder = three_reports();
    let at = |name: &str| folder.path().join(name);
    fs::write(at("rulings.json"), "{\"version\": 1, \"rulings\": []}").unwrap();
    let since = run(folder.path(), &["compare", "a.txt", "b.txt", "--format", "json", "-o", "since.json"]);
    assert_eq!(since.status.code(), Some(0), "{}", text(&since.stderr));
    let mut refused = vec![
        vec!["compare", "a.txt", "b.txt", "-o", "./b.txt"],
        vec!["compare", ".", "-o", "inner/c.txt"],
        vec!["compare", "*.txt", "-o", "inner/../a.txt"],
        vec!["read", "a.txt", "-o", "a.txt"],
        vec!["events", "a.txt", "--format", "csv", "-o", "a.txt"],
        vec!["timeline", "a.txt", "-o", "a.txt"],
        vec!["quotes", "a.txt", "-o", "a.txt"],
        vec!["read", "a.txt", "--rulings", "rulings.json", "-o", "rulings.json"],
        vec!["compare", "a.txt", "b.txt", "--since", "since.json", "-o", "since.json"],
    ];
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("a.txt", at("link")).unwrap();
        fs::hard_link(at("a.txt"), at("hard")).unwrap();
        refused.push(vec!["read", "a.txt", "-o", "link"]);
        refused.push(vec!["read", "link", "-o", "a.txt"]);
        refused.push(vec!["read", "a.txt", "-o", "hard"]);
    }
    let before: Vec<Vec<u8>> = ["a.txt", "b.txt", "inner/c.txt"].map(|name| fs::read(at(name)).unwrap()).to_vec();
    for arguments in refused {
        // There is no model, so this shows that the check comes before reading.
        let output = program_in(folder.path()).env("RAPPORTEUR_MODELS", "nowhere").args(&arguments).output().unwrap();
        let complaints = text(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {complaints}");
        assert!(complaints.contains("is one of the files being read"), "{arguments:?}: {complaints}");
    }
    #[cfg(unix)]
    {
        let mut piped = program_in(folder.path());
        piped.args(["compare", "-", "b.txt", "-o", "a.txt"]).stdin(fs::File::open(at("a.txt")).unwrap());
        let complaints = text(&piped.output().unwrap().stderr);
        assert!(complaints.contains("is one of the files being read"), "{complaints}");
    }
    let after = ["a.txt", "b.txt", "inner/c.txt"].map(|name| fs::read(at(name)).unwrap());
    assert_eq!(after.to_vec(), before);
    let forced = run(folder.path(), &["quotes", "a.txt", "--format", "csv", "-o", "a.txt", "--force"]);
    assert_eq!(forced.status.code(), Some(0), "{}", text(&forced.stderr));
    assert!(fs::read_to_string(at("a.txt")).unwrap().starts_with("report,outlet,published,start,end"));
}

#[test]
fn a_place_where_nothing_can_be_written_is_told_before_the_work() {
    let folder = three_reports();
    for (place, why) in [
        ("gone/out.txt", "no folder gone"),
        ("inner", "is a folder, not a file"),
        ("a.txt/out.txt", "could not be written"),
    ] {
        let mut command = program_in(folder.path());
        command.env("RAPPORTEUR_MODELS", "nowhere").args(["read", "a.txt", "--output", place]);
        let output = command.output().unwrap();
        assert_eq!(output.status.code(), Some(2));
        assert!(text(&output.stderr).contains(why), "{place}: {}", text(&output.stderr));
    }
}

/// Where no folder can be made and nothing can be written, plain words say so.
#[test]
#[cfg(target_os = "linux")]
fn what_the_system_refuses_is_told_in_plain_words() {
    let folder = three_reports();
    for (arguments, why) in [
        (&["quotes", "a.txt", "--cache", "/proc/x"][..], "--cache /proc/x: no folder can be made there: name another"),
        (
            &["quotes", "a.txt", "-o", "/dev/full"],
            "--output /dev/full: could not be written: the device takes no more\n",
        ),
        (
            &["quotes", "a.txt", "--corrections", "a.txt/b"],
            "a.txt/b: could not be opened: a part of the path is a file",
        ),
    ] {
        let complaints = text(&run(folder.path(), arguments).stderr);
        assert!(complaints.contains(why) && !complaints.contains("os error"), "{complaints}");
    }
    let full = fs::File::options().write(true).open("/dev/full").unwrap();
    let output = program_in(folder.path()).args(["man"]).stdout(full).stderr(Stdio::piped()).output().unwrap();
    assert_eq!(text(&output.stderr), "rapporteur: standard output could not be written to: the disk is full\n");
}

#[test]
fn standard_input_goes_by_its_name() {
    let folder = three_reports();
    for arguments in [&["timeline", "-"][..], &["events", "-"], &["quotes", "-"], &["compare", "-", "b.txt"]] {
        let mut command = program_in(folder.path());
        let input = fs::File::open(folder.path().join("a.txt")).unwrap();
        let output = text(&command.args(arguments).stdin(input).output().unwrap().stdout);
        assert!(output.contains("A  standard input") || output.contains("A standard input"), "{output}");
    }
}

#[test]
fn an_argument_without_letters_is_told_by_a_name() {
    let folder = three_reports();
    let output = run(folder.path(), &["compare", "a.txt", "", "b.txt"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("rapporteur: '': is empty"), "{}", text(&output.stderr));
}

/// Non-Unicode names, pipes and devices.
#[cfg(unix)]
mod unix {
    use super::*;
    use std::ffi::{OsStr, OsString};
    use std::os::unix::ffi::OsStrExt;
    use std::time::{Duration, Instant};

    /// Runs the program from a shell script.
    fn shell(folder: &Path, words: &str) -> Output {
        let program = program_in(folder);
        let mut shell = Command::new("bash");
        shell.current_dir(folder).arg("-c").arg(words).env("RAPPORTEUR", env!("CARGO_BIN_EXE_rapporteur"));
        shell.envs(program.get_envs().filter_map(|(name, value)| Some((name, value?))));
        shell.stdin(Stdio::null()).output().unwrap()
    }

    #[test]
    fn a_full_disk_leaves_what_was_there() {
        let folder = three_reports();
        fs::write(folder.path().join("page.html"), "an earlier page").unwrap();
        // The file size limit makes a write fail as on a full disk.
        let words = "trap '' XFSZ; ulimit -f 8; exec $RAPPORTEUR compare a.txt b.txt --format html -o page.html";
        let output = shell(folder.path(), words);
        assert_eq!(output.status.code(), Some(2), "{}", text(&output.stderr));
        assert!(text(&output.stderr).contains("page.html: could not be written"), "{}", text(&output.stderr));
        assert_eq!(fs::read(folder.path().join("page.html")).unwrap(), b"an earlier page");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 4);
    }

    #[test]
    fn output_goes_where_a_shell_leads_it() {
        let folder = three_reports();
        let line = "$RAPPORTEUR quotes a.txt --format csv -o";
        for (words, file) in [
            (format!("{line} /dev/stdout"), None),
            (format!("echo before > log; {line} /dev/stdout >> log"), Some("log")),
            (format!("{line} /dev/fd/3 3>&1"), None),
            (format!("{line} >(cat > through); while [ ! -s through ]; do sleep 0.1; done"), Some("through")),
        ] {
            let output = shell(folder.path(), &words);
            assert_eq!(output.status.code(), Some(0), "{words}: {}", text(&output.stderr));
            let written = file.map(|file| fs::read_to_string(folder.path().join(file)).unwrap());
            let written = written.unwrap_or_else(|| text(&output.stdout));
            assert_eq!(written.starts_with("before\n"), file == Some("log"), "{words}: {written}");
            assert!(written.contains("report,outlet,published,start,end"), "{words}: {written}");
        }
        let enough = shell(folder.path(), &format!("{line} >(true)"));
        assert_eq!(enough.status.code(), Some(0), "{}", text(&enough.stderr));
        let full = shell(folder.path(), &format!("{line} /dev/full"));
        assert_eq!(full.status.code(), if Path::new("/dev/full").exists() { Some(2) } else { full.status.code() });
    }

    #[test]
    fn names_that_are_no_letters_are_two_reports() {
        let folder = three_reports();
        for (from, name) in [("a.txt", &b"r\xff.txt"[..]), ("b.txt", b"r\xfe.txt")] {
            fs::copy(folder.path().join(from), folder.path().join(OsStr::from_bytes(name))).unwrap();
        }
        let given = [&b"r\xff.txt"[..], b"r\xfe.txt", b"gone\xff", b"--format", b"json"].map(OsStr::from_bytes);
        let details = [b"--outlet".as_slice(), b"r\xfe.txt=The Argus"].map(OsStr::from_bytes);
        let output = program_in(folder.path()).arg("compare").args(given).args(details).output().unwrap();
        assert_eq!(output.status.code(), Some(1), "{}", text(&output.stderr));
        assert!(text(&output.stderr).contains("gone\\xff: there is no such file"), "{}", text(&output.stderr));
        let record = record(&output);
        let paths: Vec<&Value> = record["reports"].as_array().unwrap().iter().map(|report| &report["path"]).collect();
        assert_eq!(paths, ["r\\xff.txt", "r\\xfe.txt"]);
        assert_eq!(record["reports"][1]["outlet"], "The Argus");
        let list = program_in(folder.path()).arg("quotes").args(&given[..2]).output().unwrap();
        assert!(text(&list.stdout).contains("r\\xff.txt"), "{}", text(&list.stdout));
    }

    #[test]
    fn what_does_not_end_is_not_waited_for() {
        let folder = three_reports();
        assert!(Command::new("mkfifo").arg(folder.path().join("pipe.txt")).status().unwrap().success());
        let started = Instant::now();
        let output = run(folder.path(), &["compare", ".", "/dev/zero", "--format", "json"]);
        let complaints = text(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{complaints}");
        assert!(complaints.contains("pipe.txt: is a pipe"), "{complaints}");
        assert!(complaints.contains("/dev/zero: is a device"), "{complaints}");
        assert_eq!(record(&output)["reports"].as_array().unwrap().len(), 3);
        for option in ["--rulings", "--since"] {
            let output = run(folder.path(), &["compare", "a.txt", "b.txt", option, "/dev/zero"]);
            assert_eq!(output.status.code(), Some(2));
            assert!(text(&output.stderr).contains("/dev/zero: is a device"), "{}", text(&output.stderr));
            fs::File::create(folder.path().join("huge")).unwrap().set_len(1 << 40).unwrap();
            let output = run(folder.path(), &["compare", "a.txt", "b.txt", option, "huge"]);
            assert!(
                text(&output.stderr).contains("huge: is too large (1048576 MB; at most"),
                "{}",
                text(&output.stderr)
            );
        }
        let output = run(folder.path(), &["serve", "--token-file", "/dev/zero", "--store", "stories.db"]);
        assert_eq!(output.status.code(), Some(2));
        assert!(text(&output.stderr).contains("--token-file /dev/zero: is a device"), "{}", text(&output.stderr));
        assert!(started.elapsed() < Duration::from_secs(60));
    }

    #[test]
    fn what_a_shell_gives_as_a_pipe_is_read() {
        let folder = three_reports();
        fs::write(folder.path().join("rulings.json"), "{\"version\": 1, \"rulings\": []}").unwrap();
        let words =
            "exec $RAPPORTEUR compare <(sleep 0.5; cat a.txt) <(cat b.txt) --rulings <(cat rulings.json) --format json";
        let output = shell(folder.path(), words);
        assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
        assert_eq!(record(&output)["reports"].as_array().unwrap().len(), 2);
        let output = shell(folder.path(), "$RAPPORTEUR compare /dev/stdin b.txt --format json < a.txt");
        assert_eq!(record(&output)["reports"][0]["path"], "/dev/stdin");
        let output = shell(folder.path(), "head -c 30000000 /dev/zero | $RAPPORTEUR read -");
        assert!(
            text(&output.stderr).contains("standard input: is too large (more than 20 MB)"),
            "{}",
            text(&output.stderr)
        );
    }

    #[test]
    fn names_do_not_command_the_terminal() {
        let folder = three_reports();
        let name: OsString = "a\u{1b}[31m\u{9b}31m\u{202e}\u{7f}.txt".into();
        fs::copy(folder.path().join("a.txt"), folder.path().join(&name)).unwrap();
        for arguments in [
            &["quotes", "."][..],
            &["quotes", ".", "--format", "csv"],
            &["quotes", ".", "--format", "json"],
            &["events", "."],
            &["events", ".", "--format", "csv"],
            &["events", ".", "--format", "json"],
            &["timeline", "."],
            &["timeline", ".", "--format", "json"],
            &["compare", ".", "--all"],
            &["compare", ".", "--format", "json"],
            &["compare", ".", "--format", "markdown"],
        ] {
            let output = run(folder.path(), arguments);
            assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
            let shown = text(&output.stdout);
            let is_command = |one: char| one != '\n' && one.is_control() || ('\u{202a}'..='\u{202e}').contains(&one);
            assert!(!shown.contains(is_command), "{arguments:?}: {shown:?}");
            assert!(!shown.is_empty());
        }
    }
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
    let page = text(&run(&samples(), &["man"]).stdout);
    for section in [".TH rapporteur", ".SH EXIT CODES\n", ".SH ENVIRONMENT\n", ".SH VERSION\n"] {
        assert!(page.contains(section), "{page}");
    }
}

/// A local server that gives each request the next of some answers.
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

/// A report that says what somebody denies contains a dispute in itself, but nothing is compared.
#[test]
fn one_report_alone_is_not_compared() {
    let folder = tempfile::tempdir().unwrap();
    let words = "The rebels said the army shelled the market in Dorrin on Friday. Nine people were killed.\n\n\
                 The army denied shelling the market. It said rebels had shelled the bridge.\n";
    fs::write(folder.path().join("a.txt"), words).unwrap();
    let output = run(folder.path(), &["read", "a.txt", "--format", "json"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let record = record(&output);
    assert_eq!((&record["comparison"], &record["summary"]), (&Value::Array(vec![]), &Value::Array(vec![])));
}

/// The scripts in `examples/` print what they claim to.
#[test]
fn the_example_scripts_run() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let record = run(&root, &["compare", "samples", "--format", "json"]).stdout;
    let compact = run(&root, &["compare", "samples", "--format", "json", "--compact"]).stdout;
    let script_for = |arguments: &[&str], record: &[u8]| {
        let mut command = Command::new("python3");
        command.current_dir(&root).args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("python3");
        child.stdin.take().unwrap().write_all(record).unwrap();
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "{}", text(&output.stderr));
        text(&output.stdout)
    };
    let script = |arguments: &[&str]| script_for(arguments, &record);
    let whole: Value = serde_json::from_slice(&record).unwrap();
    assert_eq!(serde_json::from_str::<Value>(&script_for(&["examples/expand.py"], &compact)).unwrap(), whole);
    let numbers = script(&["examples/differing_numbers.py"]);
    assert!(numbers.contains("A  19.0  ") && numbers.contains("Nineteen people"), "{numbers}");
    let statements = script(&["examples/statements.py", "marsh", "family"]);
    assert!(statements.contains("We will not rest until every family has an answer"), "{statements}");
    assert_eq!(script(&["examples/statements.py", "nobody", "family"]), "");
}

/// The README shows what the program prints; `UPDATE=1` updates it.
#[test]
fn the_readme_shows_what_comes_out() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let output = text(&run(&root, &["compare", "samples", "--width", "96"]).stdout);
    let path = root.join("README.md");
    let readme = fs::read_to_string(&path).unwrap();
    let mark = "<!-- rapporteur compare samples --width 96 -->\n```\n";
    let begin = readme.find(mark).expect("the mark before the block") + mark.len();
    let end = begin + readme[begin..].find("```").expect("the end of the block");
    if std::env::var_os("UPDATE").is_some() && readme[begin..end] != output {
        fs::write(&path, format!("{}{output}{}", &readme[..begin], &readme[end..])).unwrap();
        return;
    }
    assert_eq!(&readme[begin..end], output);
}

#[test]
fn each_command_has_examples_and_a_manual_page() {
    let commands = ["compare", "read", "events", "timeline", "quotes", "explain", "serve", "completions", "man"];
    for command in commands.into_iter().chain(["store", "store check", "store backup"]) {
        let words: Vec<&str> = command.split(' ').collect();
        let help = text(&run(&samples(), &[&words[..], &["--help"]].concat()).stdout);
        assert!(help.contains(&format!("Examples:\n  rapporteur {command}")), "{help}");
        let page = text(&run(&samples(), &[&["man"], &words[..]].concat()).stdout);
        assert!(page.contains(&format!("rapporteur\\-{}", command.replace(' ', "\\-"))), "{page}");
        assert!(page.contains(&format!(".SH EXAMPLES\n.nf\n  rapporteur {command}")), "{page}");
        assert!(!page.contains("EXTRA"), "{page}");
        // What a page refers to is a page.
        for name in page.lines().filter_map(|line| line.strip_prefix("rapporteur\\-")?.strip_suffix("(1)")) {
            let named: Vec<&str> = name.split("\\-").collect();
            assert_eq!(run(&samples(), &[&["man"], &named[..]].concat()).status.code(), Some(0), "{name}");
        }
    }
    let unknown = run(&samples(), &["man", "dance"]);
    assert_eq!(unknown.status.code(), Some(2));
    assert!(text(&unknown.stderr).contains("no command dance: the commands of rapporteur are compare, read"));
}

#[test]
fn redirects_do_not_go_on_for_ever() {
    let to_itself = || answer("302 Found\r\nLocation: /again", b"");
    let address = serve((0..20).map(|_| to_itself()).collect());
    let output = run(&samples(), &["read", &address]);
    assert!(text(&output.stderr).contains("redirects too often"), "{}", text(&output.stderr));
}
