//! Which reports go back to one text: copies and later takes, found by the
//! sentences that they share in much the same words (runs of words, after
//! Broder's shingles, say which reports to look at), passages that two reports
//! have word for word and neither quotes, and agencies that a report is
//! credited to. Begin with [`find`].

use crate::annotations::{Annotations, Word};
use crate::cluster::{Clusters, in_order};
use crate::english::{AND, BY, FOR, FROM};
use crate::lexicon;
use crate::marks;
use crate::report::{Report, SectionKind};
use crate::story::{Cite, Origin, ReportId, Reuse};
use crate::text::{Id, Span, Table};
use std::collections::hash_map::DefaultHasher;
use std::collections::{BTreeMap, HashMap};
use std::hash::{Hash, Hasher};
use std::sync::LazyLock;

/// Words of a run that is looked for elsewhere.
const RUN: usize = 4;
/// Share of two sentences' words that stand in both in the same order, from
/// which one is the other, perhaps edited.
const SENTENCE: f64 = 0.5;
/// The same of the words around a quotation that both have: two newsrooms may
/// quote the same speech.
const AROUND: f64 = 0.3;
/// Fewer words around a quotation, as in "he said", say nothing.
const FEW: usize = 3;
/// With more than this share of the shorter report's sentences the two are one text.
const COPY: f64 = 0.5;
/// From this share on the one has some of it from the other.
const PART: f64 = 1.0 / 3.0;
/// Shorter sentences, and reports with fewer words, say nothing about copying.
const SHORTEST_SENTENCE: usize = 5;
const FEWEST_WORDS: usize = 16;
/// Number of shared runs in a row that make a shared passage: twelve words.
const PASSAGE: usize = 9;
/// A dateline ends before this byte of its paragraph.
const DATELINE: usize = 60;

/// Groups of reports by origin, in report order, and which reports have
/// passages of which others.
pub(super) fn find(reports: &Table<ReportId, (Report, Annotations)>) -> (Vec<Origin>, Vec<Reuse>) {
    let prints: Vec<Print> = reports.iter().map(|(report, all)| print(report, all)).collect();
    let pairs = shared_runs(&prints).into_iter().filter(|(_, n_shared)| *n_shared >= PASSAGE);
    let reuses: Vec<Reuse> = pairs.filter_map(|(pair, _)| reuse(reports, &prints, pair)).collect();
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
/// With less than this share of the names and numbers in common two sentences of
/// much the same words are one template filled in twice.
const FILLED_IN: f64 = 0.5;
/// Fewer names and numbers say nothing about that.
const FEWEST_VALUES: usize = 4;

/// What a report is compared by.
struct Print {
    sentences: Vec<Told>,
    /// With the words that it quotes.
    all: Runs,
    /// Without them: two newsrooms may quote the same speech.
    own: Runs,
}

/// A sentence, each word by its hash.
struct Told {
    words: Vec<u64>,
    /// Those outside quotations.
    own: Vec<u64>,
    /// All of them in order, for a first look.
    sorted: Vec<u64>,
    /// The names and numbers among them, in order,
    values: Vec<u64>,
    /// and the numbers alone.
    numbers: Vec<u64>,
}

/// Words in their order.
struct Runs {
    words: Vec<Span>,
    /// The run that begins at each word but the last few.
    runs: Vec<u64>,
}

fn print(report: &Report, all: &Annotations) -> Print {
    let quoted = marks::quoted(&report.text);
    let is_word = |span: &Span| span.of(&report.text).chars().any(char::is_alphanumeric);
    let words: Vec<_> = all.words.iter().filter(|word| is_word(&word.span)).collect();
    let folded: Vec<u64> = words.iter().map(|word| hash(word.span.of(&report.text).to_lowercase())).collect();
    let is_first = |at: usize| at == 0 || words[at - 1].sentence != words[at].sentence;
    let is_number: Vec<bool> = words.iter().map(|word| is_number(word, &report.text)).collect();
    let is_value: Vec<bool> =
        (0..words.len()).map(|at| is_number[at] || is_name(words[at], is_first(at), &report.text)).collect();
    let is_own: Vec<bool> = words.iter().map(|word| marks::holding(&quoted, word.span).is_none()).collect();
    let mut sentences = Vec::new();
    let mut start = 0;
    for sentence in words.chunk_by(|one, next| one.sentence == next.sentence) {
        let end = start + sentence.len();
        if sentence.len() >= SHORTEST_SENTENCE {
            let place = start..end;
            sentences.push(told(&folded[place.clone()], [&is_own, &is_value, &is_number].map(|is| &is[place.clone()])));
        }
        start = end;
    }
    let runs = |is_in: &dyn Fn(usize) -> bool| {
        let at: Vec<usize> = (0..words.len()).filter(|&at| is_in(at)).collect();
        let forms: Vec<u64> = at.iter().map(|&at| folded[at]).collect();
        Runs { words: at.iter().map(|&at| words[at].span).collect(), runs: forms.windows(RUN).map(hash).collect() }
    };
    Print { sentences, all: runs(&|_| true), own: runs(&|at| is_own[at]) }
}

fn told(words: &[u64], [is_own, is_value, is_number]: [&[bool]; 3]) -> Told {
    let those = |is_it: &[bool]| words.iter().zip(is_it).filter(|(_, is_it)| **is_it).map(|(word, _)| *word).collect();
    let in_order = |mut words: Vec<u64>| {
        words.sort_unstable();
        words
    };
    Told {
        words: words.to_vec(),
        own: those(is_own),
        sorted: in_order(words.to_vec()),
        values: in_order(those(is_value)),
        numbers: in_order(those(is_number)),
    }
}

/// A word of a name. The first word of a sentence has a capital anyway.
fn is_name(word: &Word, is_first: bool, text: &str) -> bool {
    word.span.of(text).starts_with(char::is_uppercase) && (!is_first || word.upos == "PROPN")
}

fn is_number(word: &Word, text: &str) -> bool {
    word.upos == "NUM" || word.span.of(text).chars().any(|c| c.is_ascii_digit())
}

fn hash(thing: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    thing.hash(&mut hasher);
    hasher.finish()
}

/// Share of the sentences that stand in the other report in much the same words,
/// and whether these are a template that each report fills in.
fn share(print: &Print, other: &Print) -> (f64, bool) {
    let mut n_shared = 0;
    let (mut values, mut numbers) = ((0, 0), (0, 0));
    let add = |sum: &mut (usize, usize), one: &[u64], other: &[u64]| {
        *sum = (sum.0 + in_both(one, other), sum.1 + one.len());
    };
    let all = |print: &Print, of: fn(&Told) -> &Vec<u64>| {
        let mut all: Vec<u64> = print.sentences.iter().flat_map(|told| of(told).iter().copied()).collect();
        all.sort_unstable();
        all
    };
    let whole = |of: fn(&Told) -> &Vec<u64>| {
        let own = all(print, of);
        (in_both(&own, &all(other, of)), own.len())
    };
    for sentence in &print.sentences {
        let alike = other.sentences.iter().filter(|theirs| are_one(sentence, theirs));
        let nearest = alike.max_by_key(|theirs| in_both(&sentence.values, &theirs.values));
        let Some(theirs) = nearest else { continue };
        n_shared += 1;
        add(&mut values, &sentence.values, &theirs.values);
        add(&mut numbers, &sentence.numbers, &theirs.numbers);
    }
    let are_others = |(n_same, n_all): (usize, usize)| n_all == 0 || (n_same as f64) < FILLED_IN * n_all as f64;
    // A text told anew names the same otherwise, and counts it alike.
    let is_filled_in = values.1 >= FEWEST_VALUES && are_others(values) && are_others(numbers);
    // The names and numbers may stand in the sentences that differ; what both have word for word
    // then names little ("Drivers should allow more time").
    let (told, counted) = (whole(|told| &told.values), whole(|told| &told.numbers));
    let names_little = 2 * values.0 <= values.1 && are_others(numbers);
    let is_form = told.1 >= FEWEST_VALUES && names_little && are_others(told) && are_others(counted);
    let is_template = is_filled_in || is_form;
    (f64::from(n_shared) / print.sentences.len().max(1) as f64, is_template)
}

fn are_one(one: &Told, other: &Told) -> bool {
    let share =
        |shared: usize, one: &[u64], other: &[u64]| 2.0 * shared as f64 / (one.len() + other.len()).max(1) as f64;
    // Words in any order are soon counted, and are never fewer.
    if share(in_both(&one.sorted, &other.sorted), &one.words, &other.words) < SENTENCE {
        return false;
    }
    let are_around = || share(in_order(&one.own, &other.own), &one.own, &other.own) >= AROUND;
    let quotes = |told: &Told| told.own.len() < told.words.len();
    let needs_more = quotes(one) && quotes(other) && one.own.len() >= FEW;
    share(in_order(&one.words, &other.words), &one.words, &other.words) >= SENTENCE && (!needs_more || are_around())
}

/// How many members two ordered lists have in common.
fn in_both(one: &[u64], other: &[u64]) -> usize {
    let (mut a, mut b, mut shared) = (0, 0, 0);
    while a < one.len() && b < other.len() {
        let (x, y) = (one[a], other[b]);
        shared += usize::from(x == y);
        a += usize::from(x <= y);
        b += usize::from(y <= x);
    }
    shared
}

/// How many different runs two reports share, for those that share any.
fn shared_runs(prints: &[Print]) -> BTreeMap<(usize, usize), usize> {
    let mut having: HashMap<u64, Vec<usize>> = HashMap::new();
    for (report, print) in prints.iter().enumerate() {
        for &run in &print.all.runs {
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
) -> Option<Reuse> {
    let (a, b) = (&prints[one], &prints[other]);
    let (shorter, longer) = if a.own.words.len() <= b.own.words.len() { (a, b) } else { (b, a) };
    let (shared, is_template) = share(shorter, longer);
    let is_copy = shorter.own.words.len() >= FEWEST_WORDS && shared > COPY;
    let own = longest(&a.own.runs, &b.own.runs);
    if shared < PART && own.0 < PASSAGE {
        return None;
    }
    // What they share may all be quoted.
    let is_own = own.0 > 0;
    let (length, in_a, in_b) = if is_own { own } else { longest(&a.all.runs, &b.all.runs) };
    let cite = |report: usize, print: &Print, from: usize| {
        let words = if is_own { &print.own.words } else { &print.all.words };
        Cite { report: ReportId::from_index(report), span: words[from].join(words[from + length + RUN - 2]) }
    };
    let rule = match (is_copy, is_template) {
        (true, true) => Reuse::TEMPLATE,
        (true, false) => NEAR_COPY,
        (false, _) => "shared-passage",
    };
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

/// What parts names in a credit.
static JOINTS: LazyLock<[String; 4]> = LazyLock::new(|| {
    let [and, for_, from] = [AND, FOR, FROM].map(|word| format!(" {word} "));
    [and, for_, from, format!("{BY} ")]
});

fn cut<'a>(parts: &[&'a str], joint: &str) -> Vec<&'a str> {
    parts.iter().flat_map(|part| part.split(joint)).collect()
}
