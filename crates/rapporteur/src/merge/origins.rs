//! Which reports go back to one text: copies and later takes, found by the
//! sentences that they share in much the same words (runs of words, after
//! Broder's shingles, quotations masked), passages that two reports have word
//! for word, and agencies that a report is credited to. Begin with [`find`].

use crate::annotations::Annotations;
use crate::cluster::Clusters;
use crate::lexicon;
use crate::marks;
use crate::report::{Report, SectionKind};
use crate::story::{Cite, Origin, ReportId, Reuse};
use crate::text::{Id, Span, Table};
use std::collections::hash_map::DefaultHasher;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::hash::{Hash, Hasher};

/// Words of a run that is looked for elsewhere.
const RUN: usize = 4;
/// Share of a sentence's words in such runs from which it is the other's.
const SENTENCE: f64 = 0.5;
/// Share of the shorter report's sentences from which the two are one text.
const COPY: f64 = 0.5;
/// Shorter sentences, and reports with fewer words, say nothing about copying.
const SHORTEST_SENTENCE: usize = 6;
const FEWEST_WORDS: usize = 16;
/// So many runs in a row in both are a passage: twelve words.
const PASSAGE: usize = 9;
/// A dateline ends before this byte of its paragraph.
const DATELINE: usize = 60;

/// Groups of reports by origin, in report order, and which reports have
/// passages of which others.
pub(super) fn find(reports: &Table<ReportId, (Report, Annotations)>) -> (Vec<Origin>, Vec<Reuse>) {
    let prints: Vec<Print> = reports.iter().map(|(report, all)| print(report, all)).collect();
    let reuses: Vec<Reuse> =
        shared_runs(&prints).into_iter().filter_map(|(pair, n)| reuse(reports, &prints, pair, n)).collect();
    let agencies: Vec<Option<(&str, Span)>> = reports.iter().map(|(report, _)| agency(report)).collect();
    let mut clusters = Clusters::new(reports.len());
    for reuse in reuses.iter().filter(|reuse| reuse.rule == NEAR_COPY) {
        clusters.join(reuse.left.report.index(), reuse.right.report.index());
    }
    for later in 0..agencies.len() {
        let Some((name, _)) = agencies[later] else { continue };
        let is_same = |earlier: &usize| agencies[*earlier].is_some_and(|(other, _)| other == name);
        if let Some(earlier) = (0..later).find(is_same) {
            clusters.join(later, earlier);
        }
    }
    let groups = clusters.groups();
    (groups.iter().map(|group| origin(reports, group, &reuses, &agencies)).collect(), reuses)
}

const NEAR_COPY: &str = "near-copy";

/// What a report is compared by: its own words, quotations left out, since
/// two newsrooms may quote the same speech.
struct Print {
    words: Vec<Span>,
    /// Words from each sentence to the next, in order.
    sentences: Vec<std::ops::Range<usize>>,
    /// The run that begins at each word but the last few.
    runs: Vec<u64>,
}

fn print(report: &Report, all: &Annotations) -> Print {
    let quoted = marks::quoted(&report.text);
    let is_word = |span: &Span| span.of(&report.text).chars().any(char::is_alphanumeric);
    let is_own = |span: Span| is_word(&span) && marks::holding(&quoted, span).is_none();
    let own: Vec<_> = all.words.iter().filter(|word| is_own(word.span)).collect();
    let mut sentences = Vec::new();
    let mut start = 0;
    for sentence in own.chunk_by(|one, next| one.sentence == next.sentence) {
        sentences.push(start..start + sentence.len());
        start += sentence.len();
    }
    let folded: Vec<String> = own.iter().map(|word| word.span.of(&report.text).to_lowercase()).collect();
    let hash = |run: &[String]| {
        let mut hasher = DefaultHasher::new();
        run.hash(&mut hasher);
        hasher.finish()
    };
    Print {
        words: own.iter().map(|word| word.span).collect(),
        sentences,
        runs: folded.windows(RUN).map(hash).collect(),
    }
}

/// Share of the sentences that stand in the other report in much the same words.
fn share(print: &Print, other: &Print) -> f64 {
    let theirs: HashSet<u64> = other.runs.iter().copied().collect();
    let mut is_shared = vec![false; print.words.len()];
    for (at, _) in print.runs.iter().enumerate().filter(|(_, run)| theirs.contains(run)) {
        is_shared[at..at + RUN].fill(true);
    }
    let long: Vec<_> = print.sentences.iter().filter(|sentence| sentence.len() >= SHORTEST_SENTENCE).collect();
    let is_theirs = |sentence: &&&std::ops::Range<usize>| {
        let shared = is_shared[(**sentence).clone()].iter().filter(|&&shared| shared).count();
        shared as f64 >= SENTENCE * sentence.len() as f64
    };
    long.iter().filter(is_theirs).count() as f64 / long.len().max(1) as f64
}

/// How many different runs two reports share, for those that share any.
fn shared_runs(prints: &[Print]) -> BTreeMap<(usize, usize), usize> {
    let mut having: HashMap<u64, Vec<usize>> = HashMap::new();
    for (report, print) in prints.iter().enumerate() {
        for &run in &print.runs {
            let reports = having.entry(run).or_default();
            if reports.last() != Some(&report) {
                reports.push(report);
            }
        }
    }
    let mut shared = BTreeMap::new();
    for reports in having.values() {
        for (at, &later) in reports.iter().enumerate() {
            reports[..at].iter().for_each(|&earlier| *shared.entry((earlier, later)).or_default() += 1);
        }
    }
    shared
}

fn reuse(
    reports: &Table<ReportId, (Report, Annotations)>,
    prints: &[Print],
    (one, other): (usize, usize),
    n_shared: usize,
) -> Option<Reuse> {
    if n_shared < PASSAGE {
        return None;
    }
    let (a, b) = (&prints[one], &prints[other]);
    let (shorter, longer) = if a.words.len() <= b.words.len() { (a, b) } else { (b, a) };
    let shared = share(shorter, longer);
    let is_copy = shorter.words.len() >= FEWEST_WORDS && shared >= COPY;
    let (length, in_a, in_b) = longest(&a.runs, &b.runs);
    if !is_copy && length < PASSAGE {
        return None;
    }
    let cite = |report: usize, print: &Print, from: usize| Cite {
        report: ReportId::from_index(report),
        span: print.words[from].join(print.words[from + length + RUN - 2]),
    };
    let rule = if is_copy { NEAR_COPY } else { "shared-passage" };
    let day = |report: usize| reports[ReportId::from_index(report)].0.published.as_ref().map(|stamp| stamp.day);
    let is_ordered = day(one).zip(day(other)).is_some_and(|(one, other)| one != other);
    let (left, right) = (cite(one, a, in_a), cite(other, b, in_b));
    let (left, right) = if is_ordered && day(other) < day(one) { (right, left) } else { (left, right) };
    Some(Reuse { left, right, is_ordered, rule, shared })
}

/// The longest stretch of runs in both: how many, and where it begins.
fn longest(a: &[u64], b: &[u64]) -> (usize, usize, usize) {
    let mut places: HashMap<u64, Vec<usize>> = HashMap::new();
    b.iter().enumerate().for_each(|(place, &run)| places.entry(run).or_default().push(place));
    let mut best = (0, 0, 0);
    // Length of the stretch that ends before each place of `b`.
    let mut before: HashMap<usize, usize> = HashMap::new();
    for (in_a, run) in a.iter().enumerate() {
        let mut now = HashMap::new();
        for &in_b in places.get(run).into_iter().flatten() {
            let length = before.get(&in_b).copied().unwrap_or(0) + 1;
            now.insert(in_b + 1, length);
            if length > best.0 {
                best = (length, in_a + 1 - length, in_b + 1 - length);
            }
        }
        before = now;
    }
    best
}

fn origin(
    reports: &Table<ReportId, (Report, Annotations)>,
    group: &[usize],
    reuses: &[Reuse],
    agencies: &[Option<(&str, Span)>],
) -> Origin {
    let ids: Vec<ReportId> = group.iter().map(|&index| ReportId::from_index(index)).collect();
    let cite = |id: ReportId, span: Span| Cite { report: id, span };
    let agency = ids.iter().find_map(|&id| agencies[id.index()].map(|(_, span)| cite(id, span)));
    let credit = agency.or_else(|| ids.iter().find_map(|&id| reports[id].0.credit().map(|span| cite(id, span))));
    let inside = |reuse: &&Reuse| {
        reuse.rule == NEAR_COPY && ids.contains(&reuse.left.report) && ids.contains(&reuse.right.report)
    };
    let shared = reuses.iter().filter(inside).map(|reuse| reuse.shared).fold(0.0, f64::max);
    let rule = match (group.len(), &credit) {
        (1, None) => "own-text",
        (1, Some(_)) => "credit-line",
        _ if shared > 0.0 => NEAR_COPY,
        _ => "same-agency",
    };
    Origin { reports: ids, credit, rule, shared }
}

/// The agency whose report it is, by its credit line, byline or dateline
/// ("GENEVA (AP) —"), and the words that say so. An agency that only helped is none.
fn agency(report: &Report) -> Option<(&'static str, Span)> {
    let named =
        report.sections.iter().filter(|section| matches!(section.kind, SectionKind::Credit | SectionKind::Byline));
    let named = named.map(|section| section.span).filter(|span| !is_contribution(span.of(&report.text)));
    named.chain(dateline(report)).find_map(|span| Some((only_agency(span.of(&report.text))?, span)))
}

fn is_contribution(words: &str) -> bool {
    words.to_lowercase().split(|c: char| !c.is_alphanumeric()).any(|word| lexicon::CONTRIBUTION_WORDS.has(word))
}

/// What stands in brackets before the dash that opens the first paragraph.
fn dateline(report: &Report) -> Option<Span> {
    let first = report.sections.iter().find(|section| section.kind == SectionKind::Paragraph)?.span;
    let words = first.of(&report.text);
    let dash = words.find(['—', '–']).into_iter().chain(words.find(" - ")).chain(words.find(" -- ")).min()?;
    let head = &words[..dash.min(words.len())];
    let (open, close) = (head.find('(')?, head.find(')')?);
    (open < close && dash <= DATELINE).then(|| Span::new(first.start as usize + open, first.start as usize + close + 1))
}

/// The one agency that stands between the words' commas, strokes and brackets.
fn only_agency(words: &str) -> Option<&'static str> {
    let lower = words.to_lowercase();
    let parts = lower.split([',', '/', '|', '&', '(', ')', ':', '—', '–', ';', '\n']);
    let parts = parts.flat_map(|part| JOINTS.iter().fold(vec![part], |parts, joint| cut(&parts, joint)));
    let name = |part: &str| lexicon::AGENCIES.value(part.trim_matches(|c: char| !c.is_alphanumeric()));
    let mut found = parts.filter_map(name).filter(|name| !name.is_empty());
    let first = found.next()?;
    found.all(|other| other == first).then_some(first)
}

/// Words that part names in a credit.
const JOINTS: &[&str] = &[" and ", " for ", " from ", "by "];

fn cut<'a>(parts: &[&'a str], joint: &str) -> Vec<&'a str> {
    parts.iter().flat_map(|part| part.split(joint)).collect()
}
