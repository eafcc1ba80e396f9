//! Scores the reading of pages: `cargo run --release -p eval --bin read -- FOLDER [--errors N]
//! [--figures]`.
//!
//! The folder holds one or more of the corpora `zyte`, `newspaper4k` and
//! `htmldate`, and of `feeds` and `newsml`, of which only is asked that nothing
//! panics; it says which of them are not there. A page whose labelled date is
//! none is not counted in `day`. The measures are described in `eval/README.md`.

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::Instant;

use eval::{figures, files};
use rapporteur::report::{Report, SectionKind};
use rapporteur_read::{Source, read_apart};
use serde_json::Value;

fn main() -> Result<(), String> {
    let (mut arguments, wants_figures) = figures::arguments();
    let n_errors = figures::option(&mut arguments, "--errors").and_then(|number| number.parse().ok()).unwrap_or(0);
    let folder = arguments.first().map(PathBuf::from);
    let folder = folder.ok_or("usage: read FOLDER [--errors N] [--figures]; FOLDER holds zyte, newspaper4k ...")?;
    let mut scores = Scores::default();
    let (there, missing): (Vec<&str>, Vec<&str>) = SETS.iter().partition(|set| folder.join(set).is_dir());
    for set in &missing {
        println!("{set}: not in {}", folder.display());
    }
    if there.is_empty() {
        return Err(files::wrong_kind(&folder, &format!("none of {SETS:?} in it")));
    }
    for set in there {
        let folder = folder.join(set);
        match set {
            "zyte" => zyte(&folder, &mut scores, n_errors)?,
            "newspaper4k" => newspaper(&folder, &mut scores, n_errors)?,
            "htmldate" => htmldate(&folder, &mut scores, n_errors)?,
            _ => anything(&folder)?,
        }
    }
    scores.show();
    if wants_figures {
        scores.print_figures();
    }
    Ok(())
}

/// The folders of the sets.
const SETS: [&str; 5] = ["zyte", "newspaper4k", "htmldate", "feeds", "newsml"];

#[derive(Default)]
struct Scores(Vec<(&'static str, f64, f64)>);

impl Scores {
    fn add(&mut self, name: &'static str, precision: f64, recall: f64) {
        self.0.push((name, precision, recall));
    }

    fn show(&self) {
        println!("\n{:22} {:>6} {:>6} {:>6}", "", "P", "R", "F");
        for (name, precision, recall) in &self.0 {
            println!("{name:22} {precision:6.3} {recall:6.3} {:6.3}", f1(*precision, *recall));
        }
    }

    fn print_figures(&self) {
        for (name, precision, recall) in &self.0 {
            let (part, name) = name.split_once(' ').unwrap_or((name, "f1"));
            figures::print(part, &name.replace(", ", "-").replace(' ', "-"), f1(*precision, *recall));
        }
    }
}

fn f1(precision: f64, recall: f64) -> f64 {
    if precision + recall == 0.0 { 0.0 } else { 2.0 * precision * recall / (precision + recall) }
}

fn mean(values: impl Iterator<Item = f64>) -> f64 {
    let values: Vec<f64> = values.collect();
    values.iter().sum::<f64>() / values.len().max(1) as f64
}

// --- the corpora

fn zyte(folder: &Path, scores: &mut Scores, n_errors: usize) -> Result<(), String> {
    let truth = json(&folder.join("ground-truth.json"))?;
    let mut bodies = Vec::new();
    for (name, page) in pages(&truth) {
        let report = read_page(&folder.join(format!("html/{name}.html.gz")))?;
        bodies.push(Body::of(name, text(page, "articleBody"), report.as_ref()));
    }
    add_bodies("zyte body", &bodies, scores, n_errors);
    Ok(())
}

fn newspaper(folder: &Path, scores: &mut Scores, n_errors: usize) -> Result<(), String> {
    let truth = json(&folder.join("articles.json"))?;
    let (mut bodies, mut titles, mut days, mut authors) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let started = Instant::now();
    for (name, page) in pages(&truth) {
        let report = read_page(&folder.join(format!("html/{name}.html.gz")))?.unwrap_or_default();
        bodies.push(Body::of(name, text(page, "articleBody"), Some(&report)));
        titles.push(Pair::new(name, text(page, "title"), report.title().unwrap_or("")));
        days.push(day_of(name, text(page, "date"), &report));
        authors.push(Pair::new(name, text(page, "authors"), &report.authors.join(", ")));
    }
    let seconds = started.elapsed().as_secs_f64();
    let n_words: usize = bodies.iter().map(|body| body.got.split_whitespace().count()).sum();
    println!("newspaper4k: {} pages, {n_words} words in {seconds:.1} s", bodies.len());
    let started = Instant::now();
    for body in &bodies {
        let source = Source { path: "report.txt".to_string(), ..Source::default() };
        let _ = read_apart(&source, body.got.as_bytes());
    }
    println!("the same as plain text: {:.0} words a second", n_words as f64 / started.elapsed().as_secs_f64());
    add_bodies("newspaper4k body", &bodies, scores, n_errors);
    add_pairs("newspaper4k title", &titles, is_same_title, scores, n_errors);
    let days = dated("newspaper4k day", days);
    add_pairs("newspaper4k day", &days, |pair| pair.expected == pair.got, scores, n_errors);
    let by_page: Vec<(f64, f64)> = authors.iter().map(name_tokens).collect();
    for (pair, (precision, recall)) in
        authors.iter().zip(&by_page).filter(|(_, score)| f1(score.0, score.1) < 0.5).take(n_errors)
    {
        println!(
            "newspaper4k author {} P {precision:.2} R {recall:.2}: [{}] got [{}]",
            pair.name, pair.expected, pair.got
        );
    }
    scores.add(
        "newspaper4k author",
        mean(by_page.iter().map(|score| score.0)),
        mean(by_page.iter().map(|score| score.1)),
    );
    Ok(())
}

fn htmldate(folder: &Path, scores: &mut Scores, n_errors: usize) -> Result<(), String> {
    let truth = json(&folder.join("dates.json"))?;
    let mut days = Vec::new();
    for (url, page) in pages(&truth) {
        let file = text(page, "file");
        let path = folder.join(format!("html/{file}.gz"));
        let report = read_bytes(&path, &unpacked(&path)?, Some(url)).unwrap_or_default();
        days.push(day_of(file, text(page, "date"), &report));
    }
    let days = dated("htmldate day", days);
    add_pairs("htmldate day", &days, |pair| pair.expected == pair.got, scores, n_errors);
    let sure: Vec<Pair> = days
        .iter()
        .map(|pair| Pair { got: if pair.is_sure { pair.got.clone() } else { String::new() }, ..pair.clone() })
        .collect();
    add_pairs("htmldate day, if sure", &sure, |pair| pair.expected == pair.got, scores, 0);
    Ok(())
}

/// Reads every file in the folder and its subfolders, and counts the results.
fn anything(folder: &Path) -> Result<(), String> {
    let (mut n_read, mut refusals) = (0, BTreeMap::<String, usize>::new());
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let source = Source { path: path.display().to_string(), ..Source::default() };
            match read_apart(&source, &unpacked(&path)?) {
                Ok(_) => n_read += 1,
                Err(refused) => *refusals.entry(refused.why).or_default() += 1,
            }
        }
    }
    println!("{}: {n_read} read; refused: {refusals:#?}", folder.display());
    Ok(())
}

// --- bodies

struct Body {
    name: String,
    precision: f64,
    recall: f64,
    expected: String,
    got: String,
}

impl Body {
    fn of(name: &str, expected: &str, report: Option<&Report>) -> Body {
        let got = report.map(body).unwrap_or_default();
        let (precision, recall) = shingle_match(expected, &got);
        Body { name: name.to_string(), precision, recall, expected: expected.to_string(), got }
    }
}

/// The running text of a report, without headline and captions.
fn body(report: &Report) -> String {
    let is_body = |kind: SectionKind| matches!(kind, SectionKind::Paragraph | SectionKind::Heading);
    let lines =
        report.sections.iter().filter(|section| is_body(section.kind)).map(|section| section.span.of(&report.text));
    lines.collect::<Vec<_>>().join("\n")
}

/// Precision and recall of shingles: runs of four tokens, as multisets.
fn shingle_match(expected: &str, got: &str) -> (f64, f64) {
    let (expected, got) = (shingles(expected), shingles(got));
    let n_shared: usize = got.iter().map(|(shingle, n)| (*n).min(expected.get(shingle).copied().unwrap_or(0))).sum();
    let (n_got, n_expected) = (got.values().sum::<usize>(), expected.values().sum::<usize>());
    if n_got == n_shared && n_expected == n_shared {
        return (1.0, 1.0);
    }
    let share = |n: usize| if n == 0 { 0.0 } else { n_shared as f64 / n as f64 };
    (share(n_got), share(n_expected))
}

fn shingles(text: &str) -> HashMap<String, usize> {
    let tokens: Vec<&str> =
        text.split(|c: char| !(c.is_alphanumeric() || c == '_')).filter(|token| !token.is_empty()).collect();
    let mut shingles = HashMap::new();
    if tokens.is_empty() {
        return shingles;
    }
    for at in 0..(tokens.len() + 1).saturating_sub(4).max(1) {
        *shingles.entry(tokens[at..tokens.len().min(at + 4)].join(" ")).or_insert(0) += 1;
    }
    shingles
}

fn add_bodies(name: &'static str, bodies: &[Body], scores: &mut Scores, n_errors: usize) {
    scores.add(name, mean(bodies.iter().map(|body| body.precision)), mean(bodies.iter().map(|body| body.recall)));
    let mut worst: Vec<&Body> = bodies.iter().collect();
    worst.sort_by(|one, other| f1(one.precision, one.recall).total_cmp(&f1(other.precision, other.recall)));
    for body in worst.into_iter().take(n_errors) {
        println!("\n{name} {} P {:.2} R {:.2}", body.name, body.precision, body.recall);
        show_lines("extra", &body.got, &body.expected);
        show_lines("missed", &body.expected, &body.got);
    }
}

/// Prints lines of one text of which the other has hardly any shingle.
fn show_lines(label: &str, of: &str, other: &str) {
    let other = shingles(other);
    let is_absent = |line: &&str| {
        let own = shingles(line);
        own.keys().filter(|shingle| other.contains_key(*shingle)).count() * 3 < own.len()
    };
    for line in of.lines().filter(|line| !line.trim().is_empty()).filter(is_absent).take(12) {
        println!("  {label}: {}", line.chars().take(160).collect::<String>());
    }
}

// --- single values

#[derive(Clone)]
struct Pair {
    name: String,
    expected: String,
    got: String,
    from: &'static str,
    is_sure: bool,
}

impl Pair {
    fn new(name: &str, expected: &str, got: &str) -> Pair {
        Pair { name: name.to_string(), expected: expected.to_string(), got: got.to_string(), from: "", is_sure: true }
    }
}

fn day_of(name: &str, expected: &str, report: &Report) -> Pair {
    let mut pair = Pair::new(name, expected, "");
    if let Some(stamp) = &report.published {
        pair.got = stamp.day.to_string();
        pair.from = stamp.from;
        pair.is_sure = stamp.is_sure;
    }
    pair
}

/// The pages whose labelled day is one; the others are told.
fn dated(name: &str, pairs: Vec<Pair>) -> Vec<Pair> {
    let (mut days, mut others) = (Vec::new(), Vec::new());
    for pair in pairs {
        match pair.expected.parse::<jiff::civil::Date>() {
            Ok(day) => days.push(Pair { expected: day.to_string(), ..pair }),
            Err(_) => others.push(pair),
        }
    }
    println!("{name}: {} pages, {} skipped because their labelled date is none", days.len(), others.len());
    for pair in others {
        println!("{name} {}: [{}] is no date", pair.name, pair.expected);
    }
    days
}

fn add_pairs(
    name: &'static str,
    pairs: &[Pair],
    is_right: impl Fn(&Pair) -> bool,
    scores: &mut Scores,
    n_errors: usize,
) {
    let n_right = pairs.iter().filter(|pair| is_right(pair)).count() as f64;
    let n_given = pairs.iter().filter(|pair| !pair.got.is_empty()).count() as f64;
    scores.add(name, n_right / n_given.max(1.0), n_right / pairs.len().max(1) as f64);
    for pair in pairs.iter().filter(|pair| !is_right(pair)).take(n_errors) {
        println!(
            "{name} {}: [{}] got [{}] {} {}",
            pair.name,
            pair.expected,
            pair.got,
            pair.from,
            if pair.is_sure { "" } else { "(not sure)" }
        );
    }
    let mut by_origin: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for pair in pairs.iter().filter(|pair| !pair.from.is_empty()) {
        let counts = by_origin.entry(pair.from).or_default();
        counts.0 += usize::from(is_right(pair));
        counts.1 += 1;
    }
    for (from, (n_right, n)) in by_origin {
        println!("{name} from {from}: {n_right} of {n} right");
    }
}

fn is_same_title(pair: &Pair) -> bool {
    let key = |text: &str| text.to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect::<String>();
    let (expected, got) = (key(&pair.expected), key(&pair.got));
    !got.is_empty() && !expected.is_empty() && (expected.contains(&got) || got.contains(&expected))
}

/// Precision and recall of the words in names.
fn name_tokens(pair: &Pair) -> (f64, f64) {
    let tokens = |text: &str| {
        let mut tokens: Vec<String> = text
            .to_lowercase()
            .split(|c: char| !c.is_alphanumeric())
            .filter(|token| !token.is_empty())
            .map(str::to_string)
            .collect();
        tokens.sort();
        tokens.dedup();
        tokens
    };
    let (expected, got) = (tokens(&pair.expected), tokens(&pair.got));
    if expected.is_empty() && got.is_empty() {
        return (1.0, 1.0);
    }
    let n_shared = got.iter().filter(|token| expected.contains(token)).count() as f64;
    (n_shared / got.len().max(1) as f64, n_shared / expected.len().max(1) as f64)
}

// --- files

fn json(path: &Path) -> Result<Value, String> {
    serde_json::from_str(&files::text(path)?).map_err(|error| format!("{}: {error}", path.display()))
}

fn pages(truth: &Value) -> impl Iterator<Item = (&String, &Value)> {
    truth.as_object().into_iter().flatten()
}

fn text<'a>(page: &'a Value, key: &str) -> &'a str {
    page.get(key).and_then(Value::as_str).unwrap_or("")
}

fn unpacked(path: &Path) -> Result<Vec<u8>, String> {
    let complain = |error: std::io::Error| format!("{}: {error}", path.display());
    let bytes = fs::read(path).map_err(complain)?;
    if path.extension().is_none_or(|end| end != "gz") {
        return Ok(bytes);
    }
    let mut page = Vec::new();
    flate2::read::MultiGzDecoder::new(bytes.as_slice()).read_to_end(&mut page).map_err(complain)?;
    Ok(page)
}

fn read_page(path: &Path) -> Result<Option<Report>, String> {
    Ok(read_bytes(path, &unpacked(path)?, None))
}

fn read_bytes(path: &Path, bytes: &[u8], url: Option<&str>) -> Option<Report> {
    let source = Source {
        path: path.with_extension("").display().to_string(),
        url: url.map(str::to_string),
        ..Source::default()
    };
    match read_apart(&source, bytes) {
        Ok((report, _)) => Some(report),
        Err(refused) => {
            println!("{}: {refused}", path.display());
            None
        }
    }
}
