//! Scores time expressions with the measures of TempEval-3: `times FOLDER [--models FOLDER]
//! [--genre NAME] [--show] [--figures]`.
//!
//! It reads TimeML (`*.tml`, the contents of `TEXT`), MEANTIME's CAT XML (sentences 0 to 5 without
//! the dateline) and GUM's XML (`GUM_*.xml`, where only labelled times count, since relative times
//! are not labelled).

use eval::marked::{Document, Mark};
use eval::{corpus, figures, reader};
use jiff::civil::Date;
use rapporteur::annotations::TimeMention;
use std::collections::BTreeMap;
use std::path::Path;

#[derive(Default)]
struct Counts {
    found: usize,
    wanted: usize,
    relaxed: usize,
    strict: usize,
    value: usize,
    kind: usize,
    /// Number of times marked certain, and of those among them with a wrong value.
    certain: usize,
    certain_wrong: usize,
    rules: BTreeMap<&'static str, (usize, usize)>,
}

fn main() -> Result<(), String> {
    let (mut arguments, wants_figures) = figures::arguments();
    let is_shown = figures::flag(&mut arguments, "--show");
    let models = figures::option(&mut arguments, "--models");
    let genre = figures::option(&mut arguments, "--genre");
    let folder =
        arguments.first().ok_or("usage: times FOLDER [--models FOLDER] [--genre NAME] [--show] [--figures]")?;
    let model = models.map(|folder| reader::load(Path::new(&folder))).transpose()?;
    let mut texts = corpus::read_all(Path::new(folder))?;
    if let Some(genre) = genre {
        texts.retain(|text| text.name.starts_with(&format!("GUM_{genre}_")));
    }
    let mut counts = Counts::default();
    for text in &texts {
        let all = reader::alone(&text.report, model.as_ref());
        let times: Vec<&TimeMention> = all.times.iter().collect();
        score(text, &times, &mut counts, is_shown);
    }
    print(&counts, texts.len(), is_shown, wants_figures);
    Ok(())
}

fn print(counts: &Counts, texts: usize, is_shown: bool, wants_figures: bool) {
    let share = |right: usize, of: usize| right as f64 / of.max(1) as f64;
    let line = |name: &str, right: usize| {
        let (p, r) = (share(right, counts.found), share(right, counts.wanted));
        let f1 = 2.0 * p * r / (p + r).max(1e-9);
        println!("{name:14} P {p:.3} R {r:.3} F {f1:.3}");
        f1
    };
    println!("{texts} texts, {} wanted, {} found", counts.wanted, counts.found);
    let certain_wrong = share(counts.certain_wrong, counts.relaxed);
    let scored = [
        ("overlapping", line("span, relaxed", counts.relaxed)),
        ("exact", line("span, strict", counts.strict)),
        ("type", line("type", counts.kind)),
        ("value", line("value", counts.value)),
        ("not-wrong-and-certain", 1.0 - certain_wrong),
    ];
    println!("right values of spans that overlap: {:.3}", share(counts.value, counts.relaxed));
    println!(
        "marked certain: {} of {}; wrong and marked certain: {} ({:.3} of all that overlap)",
        counts.certain, counts.relaxed, counts.certain_wrong, certain_wrong
    );
    if wants_figures {
        scored.iter().for_each(|(name, value)| figures::print("all", name, *value));
    }
    if is_shown {
        for (rule, (right, found)) in &counts.rules {
            println!("{rule:24} {right:4} of {found:4}");
        }
    }
}

fn score(text: &Document, times: &[&TimeMention], counts: &mut Counts, is_shown: bool) {
    let wanted: Vec<&Mark> = text.marks.iter().filter(|mark| matches!(&*mark.tag, "TIMEX3" | "date")).collect();
    let is_partly_labelled = text.name.starts_with("GUM_");
    let words = |span: rapporteur::text::Span| span.of(&text.report.text).replace('\n', " ");
    counts.wanted += wanted.len();
    let mut is_taken = vec![false; times.len()];
    for mark in &wanted {
        let free = (0..times.len()).filter(|&at| !is_taken[at] && times[at].span.overlaps(mark.span));
        let Some(at) = free.max_by_key(|&at| (times[at].span == mark.span, is_right(times[at], mark))) else {
            if is_shown {
                println!("missed  {} [{}] {}", text.name, words(mark.span), wanted_value(mark));
            }
            continue;
        };
        is_taken[at] = true;
        let (time, is_right) = (times[at], is_right(times[at], mark));
        counts.relaxed += 1;
        counts.strict += usize::from(time.span == mark.span);
        let kind = mark.attributes.get("type");
        counts.kind += usize::from(kind.is_some_and(|kind| kind.eq_ignore_ascii_case(&format!("{:?}", time.kind))));
        counts.value += usize::from(is_right);
        counts.certain += usize::from(time.is_certain);
        counts.certain_wrong += usize::from(time.is_certain && !is_right);
        counts.rules.entry(time.rule).or_default().0 += usize::from(is_right);
        if is_shown && !is_right {
            println!(
                "value   {} [{}] {}{} not {} ({}) in: {}",
                text.name,
                words(time.span),
                time.value.value(),
                if time.is_certain { " certain" } else { "" },
                wanted_value(mark),
                time.rule,
                around(text, time)
            );
        }
    }
    counts.found += if is_partly_labelled { is_taken.iter().filter(|taken| **taken).count() } else { times.len() };
    for (at, time) in times.iter().enumerate() {
        counts.rules.entry(time.rule).or_default().1 += usize::from(is_taken[at] || !is_partly_labelled);
        if is_shown && !is_taken[at] && !is_partly_labelled {
            println!(
                "extra   {} [{}] {} ({}) in: {}",
                text.name,
                words(time.span),
                time.value.value(),
                time.rule,
                around(text, time)
            );
        }
    }
}

/// The text around the time.
fn around(text: &Document, time: &TimeMention) -> String {
    let whole = &text.report.text;
    let before: String = whole[..time.span.start as usize].chars().rev().take(50).collect();
    let after: String = whole[time.span.end as usize..].chars().take(50).collect();
    let before: String = before.chars().rev().collect();
    format!("{before}[]{after}").replace('\n', " / ")
}

/// True if the value is right: the same value in TimeML, the same days in TEI.
fn is_right(time: &TimeMention, mark: &Mark) -> bool {
    if mark.tag != "date" {
        return time.value.value() == wanted_value(mark);
    }
    let get = |name: &str| mark.attributes.get(name).map(String::as_str);
    let first = get("when").or(get("from")).or(get("notBefore"));
    let last = get("when").or(get("to")).or(get("notAfter"));
    if first == last && first == Some(time.value.value()) || is_before_christ(time.value.value(), get("when")) {
        return true;
    }
    // The wanted value is one end of a range that is marked as a whole.
    let edge = |value: Option<&str>| value.and_then(days);
    let Some(ours) = time.value.days() else {
        return get("when")
            .is_some_and(|when| when.trim_start_matches('-') == time.value.value().trim_start_matches("XXXX-"));
    };
    match (edge(first), edge(last)) {
        (Some(first), Some(last)) => ours == (first.0, last.1),
        (Some(first), None) => ours.0 == first.0,
        (None, Some(last)) => ours.1 == last.1,
        (None, None) => false,
    }
}

/// True for the same year before Christ: `BC0508` and `-0508` or `-508`.
fn is_before_christ(value: &str, when: Option<&str>) -> bool {
    let figures = |year: &str| year.parse::<u32>().ok();
    let (Some(ours), Some(theirs)) = (value.strip_prefix("BC"), when.and_then(|when| when.strip_prefix('-'))) else {
        return false;
    };
    figures(ours).is_some() && figures(ours) == figures(theirs)
}

fn wanted_value(mark: &Mark) -> String {
    let get = |name: &str| mark.attributes.get(name).map_or("", String::as_str);
    if mark.tag != "date" {
        return get("value").to_string();
    }
    let names = ["when", "from", "to", "notBefore", "notAfter"];
    let given = names.iter().filter(|name| !get(name).is_empty()).map(|name| format!("{name} {}", get(name)));
    given.collect::<Vec<_>>().join(", ")
}

/// First and last day of a year, month or day in TEI.
fn days(value: &str) -> Option<(Date, Date)> {
    let parts: Vec<i16> = value.split('T').next()?.split('-').map_while(|part| part.parse().ok()).collect();
    let one = |year: i16, month: i16, day: i16| Date::new(year, month.try_into().ok()?, day.try_into().ok()?).ok();
    match parts[..] {
        [year] => Some((one(year, 1, 1)?, one(year, 12, 31)?)),
        [year, month] => Some((one(year, month, 1)?, one(year, month, 1)?.last_of_month())),
        [year, month, day] => Some((one(year, month, day)?, one(year, month, day)?)),
        _ => None,
    }
}
