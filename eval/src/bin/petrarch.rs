//! Scores political events on PETRARCH's validation records: `petrarch FOLDER [MODELS] [--show]
//! [--figures]`, where FOLDER has `*records.xml` as in `data/petrarch`.
//!
//! The records are about invented places. Their actors (`actors.tsv` in the folder: name, code,
//! country that stands in, its adjective; without that file, the list next to this scorer) are made
//! known to the program by replacing each name with a country, whose code is then read as that of
//! the name.
//!
//! Statements and appeals (CAMEO 01 and 02), which PLOVER drops and the program keeps as quotes,
//! are left out. A coding is right if the source, the target, and whether it is cooperation or
//! conflict are right. The score with the right type is reported separately, because many event
//! codes of the records come from a made-up word list.

use eval::{figures, files, reader};
use rapporteur::annotations::{Actor, Coding};
use rapporteur::report::{Report, Section, SectionKind};
use rapporteur::text::Span;
use std::collections::{BTreeSet, HashMap};
use std::path::Path;

const ACTORS: &str = include_str!("../../lists/petrarch-actors.tsv");

/// Source, target, PLOVER type.
type Ours<'a> = (String, String, &'a str);

/// Source, target, event code.
type Wanted = (String, String, String);

type Fits<'f> = &'f dyn Fn(&Ours<'_>, &Wanted) -> bool;

struct Record {
    id: String,
    text: String,
    expected: Vec<Wanted>,
}

/// A country that stands in for an invented name.
struct StandIn {
    name: String,
    code: String,
    country: String,
}

fn main() -> Result<(), String> {
    let (arguments, wants_figures) = figures::arguments();
    let plain: Vec<&String> = arguments.iter().filter(|argument| !argument.starts_with("--")).collect();
    let folder = Path::new(plain.first().ok_or("usage: petrarch FOLDER [MODELS] [--show] [--figures]")?.as_str());
    let is_shown = arguments.iter().any(|argument| argument == "--show");
    let own = std::fs::read_to_string(folder.join("actors.tsv")).ok();
    let stand_ins = stand_ins(own.as_deref().unwrap_or(ACTORS));
    let codes: HashMap<String, String> =
        stand_ins.iter().filter_map(|one| Some((iso(&one.country)?.to_string(), one.code.clone()))).collect();
    let model = reader::load(Path::new(plain.get(1).map_or("models", |models| models.as_str())))?;
    let (mut wanted, mut found, mut pairs, mut sides, mut types) = (0, 0, 0, 0, 0);
    let mut dropped = 0;
    for mut record in files::half_of(records_of(folder)?) {
        let all_expected = record.expected.len();
        record.expected.retain(|one| !is_statement(&one.2));
        dropped += all_expected - record.expected.len();
        let report = report(&replaced(&record.text, &stand_ins));
        let all = reader::alone(&report, Some(&model));
        let ours: BTreeSet<Ours> = all
            .events
            .iter()
            .filter_map(|event| event.coding.as_ref())
            .flat_map(|coding| codings(coding, &codes))
            .collect();
        let best = |fits: Fits| {
            let mut left: Vec<_> = ours.iter().collect();
            record
                .expected
                .iter()
                .filter(|one| left.iter().position(|our| fits(our, one)).map(|at| left.remove(at)).is_some())
                .count()
        };
        let same_pair = |our: &Ours, one: &Wanted| {
            our.0 == country(&one.0) && (our.1 == country(&one.1) || one.1.starts_with("---"))
        };
        let same_side =
            |our: &str, code: &str| plover(code).is_none_or(|wanted| is_conflict(our) == is_conflict(wanted));
        let right = best(&|our, one| same_pair(our, one) && same_side(our.2, &one.2));
        wanted += record.expected.len();
        found += ours.len();
        pairs += best(&same_pair);
        sides += right;
        types += best(&|our, one| same_pair(our, one) && plover(&one.2).is_none_or(|wanted| wanted == our.2));
        if is_shown && (right < record.expected.len() || ours.len() > right) {
            println!("{} {:?} not {:?} :: {}", record.id, record.expected, ours, report.text);
        }
    }
    let share = |count: usize| count as f64 / wanted.max(1) as f64;
    println!("{wanted} codings wanted, {found} found; {dropped} statements and appeals left out");
    println!("who and whom             right {:.3}  extra {:.3}", share(pairs), share(found - pairs));
    println!("and cooperation/conflict right {:.3}  extra {:.3}", share(sides), share(found - sides));
    println!("and type                 right {:.3}  extra {:.3}", share(types), share(found - types));
    if wants_figures {
        figures::print("all", "right", share(sides));
        figures::print("all", "not-extra", 1.0 - share(found - sides));
    }
    Ok(())
}

fn stand_ins(list: &str) -> Vec<StandIn> {
    let mut found = Vec::new();
    for line in list.lines().filter(|line| !line.starts_with('#')) {
        let columns: Vec<&str> = line.split('\t').collect();
        let [name, code, country] = columns[..] else { continue };
        found.push(StandIn { name: name.into(), code: code.into(), country: country.into() });
    }
    // Longest names first, so that no part of one is replaced.
    found.sort_by_key(|one| std::cmp::Reverse(one.name.len()));
    found
}

fn iso(country: &str) -> Option<&'static str> {
    let lists = [&rapporteur::lexicon::COUNTRIES, &rapporteur::lexicon::GOVERNMENTS];
    lists
        .iter()
        .find_map(|list| list.value(country))
        .or_else(|| rapporteur::lexicon::DEMONYMS.value(&country.to_lowercase()))
}

fn replaced(text: &str, stand_ins: &[StandIn]) -> String {
    stand_ins.iter().fold(text.to_string(), |text, one| text.replace(&one.name, &one.country))
}

/// The pairs of source and target of a coding, in the codes of the records.
fn codings<'a>(coding: &'a Coding, codes: &HashMap<String, String>) -> Vec<Ours<'a>> {
    let code = |actor: &Actor| {
        let country = actor.country?;
        Some(country_of(codes.get(country).map_or(country, String::as_str)))
    };
    let actors: Vec<String> = coding.actors.iter().filter_map(code).collect();
    let recipients: Vec<String> = coding.recipients.iter().filter_map(code).collect();
    let targets = if recipients.is_empty() { &actors } else { &recipients };
    let pairs = actors.iter().flat_map(|source| targets.iter().map(move |target| (source.clone(), target.clone())));
    pairs
        .filter(|(source, target)| source != target)
        .map(|(source, target)| (source, target, coding.event_type))
        .collect()
}

fn country_of(code: &str) -> String {
    code.chars().take(3).collect()
}

fn country(code: &str) -> String {
    country_of(code)
}

/// The PLOVER type for the root of a CAMEO code; `None` if there is no such code or PLOVER drops
/// it.
fn plover(code: &str) -> Option<&'static str> {
    let is_cameo = code.len() <= 4 && code.bytes().all(|byte| byte.is_ascii_digit());
    Some(match code.get(..2).filter(|_| is_cameo)? {
        "03" => "AGREE",
        "04" => "CONSULT",
        "05" => "SUPPORT",
        "06" => "COOPERATE",
        "07" => "AID",
        "08" if code < "084" => "CONCEDE",
        "08" => "RETREAT",
        "09" | "11" => "ACCUSE",
        "10" => "REQUEST",
        "12" => "REJECT",
        "13" => "THREATEN",
        "14" => "PROTEST",
        "15" => "MOBILIZE",
        "16" => "SANCTION",
        "17" => "COERCE",
        "18" | "19" | "20" => "ASSAULT",
        _ => return None,
    })
}

/// True for statements and appeals (CAMEO 01 and 02), which are not events in PLOVER.
fn is_statement(code: &str) -> bool {
    code.starts_with("01") || code.starts_with("02")
}

fn is_conflict(event_type: &str) -> bool {
    !matches!(event_type, "AGREE" | "CONSULT" | "SUPPORT" | "CONCEDE" | "COOPERATE" | "AID" | "RETREAT")
}

fn report(text: &str) -> Report {
    let section = Section { kind: SectionKind::Paragraph, span: Span::new(0, text.len()), rule: "record" };
    Report { text: text.to_string(), sections: vec![section], ..Report::default() }
}

/// The records in all files whose names end with `records.xml`.
fn records_of(folder: &Path) -> Result<Vec<Record>, String> {
    let mut paths = files::inside(folder)?;
    paths.retain(|path| path.to_string_lossy().ends_with("records.xml"));
    if paths.is_empty() {
        return Err(files::wrong_kind(folder, "no file in it that ends in records.xml"));
    }
    let mut records = Vec::new();
    for path in paths {
        let source = std::fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        let source = without_comments(&String::from_utf8_lossy(&source));
        records.extend(source.split("<Sentence ").skip(1).filter_map(record));
    }
    Ok(records)
}

fn without_comments(source: &str) -> String {
    let mut kept = String::new();
    let mut rest = source;
    while let Some((before, after)) = rest.split_once("<!--") {
        kept.push_str(before);
        rest = after.split_once("-->").map_or("", |(_, after)| after);
    }
    kept + rest
}

fn record(source: &str) -> Option<Record> {
    let source = source.split("</Sentence>").next()?;
    let text = source.split_once("<Text>")?.1.split_once("</Text>")?.0;
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ").replace("&amp;", "&");
    let coding = |element: &str| {
        let head = element.split('>').next()?;
        let value = |name: &str| Some(head.split_once(&format!("{name}=\""))?.1.split('"').next()?.to_string());
        Some((value("sourcecode")?, value("targetcode")?, value("eventcode")?))
    };
    Some(Record {
        id: source.split_once("id=\"").and_then(|(_, rest)| rest.split('"').next()).unwrap_or("?").to_string(),
        text,
        expected: source.split("<EventCoding").skip(1).filter_map(coding).collect(),
    })
}
