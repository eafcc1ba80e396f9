//! In which words the same utterance is given, by whom, and what only one has.

use super::{cells, row};
use crate::annotations::{ChainId, EntityKind, Quote, QuoteForm};
use crate::comparison::{About, Agreement, Row, Said};
use crate::lexicon;
use crate::report::{Section, SectionKind};
use crate::story::{Cite, EntityId, ReportId, Slot, Statement, StatementId, Story};
use std::collections::{BTreeSet, HashMap};

pub(super) fn rows(story: &Story) -> Vec<Row> {
    let chains = story.entities_by_chain();
    let of_statements = |(id, statement)| {
        [wording_row(story, id, statement), speaker_row(story, &chains, id, statement)].into_iter().flatten()
    };
    let mut rows: Vec<Row> = story.statements.pairs().flat_map(of_statements).collect();
    let loose = loose_rows(story);
    // Somebody else quotes it too, without a speaker.
    let is_shared = |row: &Row| loose.iter().any(|loose| loose.about == row.about);
    rows.retain(|row| row.agreement != Agreement::OnlyOne || !is_shared(row));
    rows.extend(loose);
    rows
}

/// Words between marks, with the statement they belong to if somebody is known
/// to say them.
struct Quoted {
    report: ReportId,
    span: crate::text::Span,
    statement: Option<StatementId>,
    words: Vec<String>,
}

/// Quotations of so many words are told apart from terms and titles.
const LONG: usize = 5;

/// The same quotation in several reports, where one of them names nobody who
/// says it.
fn loose_rows(story: &Story) -> Vec<Row> {
    let quoted = all_quoted(story);
    let mut clusters = crate::cluster::Clusters::new(quoted.len());
    for (a, b) in with_common_run(&quoted) {
        let (one, other) = (&quoted[a], &quoted[b]);
        let is_loose = one.statement.is_none() || other.statement.is_none();
        if one.report != other.report && is_loose && are_one(&one.words, &other.words) {
            clusters.join(a, b);
        }
    }
    let groups = clusters.groups().into_iter().filter(|group| group.len() > 1);
    groups.filter_map(|group| loose_row(story, &group.iter().map(|&at| &quoted[at]).collect::<Vec<_>>())).collect()
}

/// Words in a row that quotations must share to be compared.
const PAIR: usize = 2;

/// Pairs of quotations that share a run of words, the smaller first. Each is
/// looked at with the last few that have the run.
fn with_common_run(quoted: &[Quoted]) -> BTreeSet<(usize, usize)> {
    let mut known: HashMap<&[String], Vec<usize>> = HashMap::new();
    let mut found = BTreeSet::new();
    for (at, passage) in quoted.iter().enumerate() {
        for run in passage.words.windows(PAIR) {
            let earlier = known.entry(run).or_default();
            found.extend(earlier.iter().rev().take(MOST).filter(|&&before| before != at).map(|&before| (before, at)));
            earlier.push(at);
        }
    }
    found
}

/// So many earlier quotations at most are tried for each run of words.
const MOST: usize = 16;

fn all_quoted(story: &Story) -> Vec<Quoted> {
    let mut found = Vec::new();
    for (report, (read, all)) in story.reports.pairs() {
        for span in crate::marks::quoted(&read.text) {
            let words = forms(&read.text, all.words_in(span).map(|word| all.words[word].span));
            let is_said = |statement: &Statement| {
                statement
                    .quotes
                    .iter()
                    .any(|at| at.0 == report && quote(story, at).content.iter().any(|piece| piece.overlaps(span)))
            };
            if words.len() >= LONG && !story.is_dropped(Slot::Wording, Cite { report, span }) {
                let statement = story.statements.pairs().find(|(_, statement)| is_said(statement)).map(|found| found.0);
                found.push(Quoted { report, span, statement, words });
            }
        }
    }
    found
}

/// Long runs of the same words, or all but a few of them in the same order.
fn are_one(one: &[String], other: &[String]) -> bool {
    let shares_word = one.iter().any(|word| word.len() > 4 && other.contains(word));
    if !shares_word {
        return false;
    }
    let matched = matches(one, other);
    let longest = runs(&matched).iter().map(|run| run.2).max().unwrap_or(0);
    longest >= LONG + 2 || matched.len() * 4 >= one.len().max(other.len()) * 3
}

fn loose_row(story: &Story, group: &[&Quoted]) -> Option<Row> {
    let mut said: HashMap<ReportId, Vec<Said>> = HashMap::new();
    for quoted in group {
        let all = &story.reports[quoted.report].1;
        let cite = Cite { report: quoted.report, span: quoted.span };
        let context = all.sentence_at(quoted.span.start).map_or(quoted.span, |at| all.parse.sentences[at].span);
        let value = story.words(cite).to_string();
        said.entry(quoted.report).or_default().push(Said { cite, value, source: None, context });
    }
    let about = group.iter().find_map(|quoted| quoted.statement.map(About::Statement)).or_else(|| {
        let inside = |quoted: &Quoted| {
            let all = &story.reports[quoted.report].1;
            let told = all.events.pairs().find(|(_, event)| quoted.span.covers(event.trigger))?.0;
            let merged = story.events.pairs().find(|(_, event)| event.mentions.contains(&(quoted.report, told)))?;
            Some(About::Event(merged.0))
        };
        group.iter().find_map(|quoted| inside(quoted))
    })?;
    let pairs =
        || group.iter().enumerate().flat_map(|(place, one)| group[..place].iter().map(move |other| (one, other)));
    let across = || pairs().filter(|(one, other)| one.report != other.report);
    let verdict = match () {
        _ if across().any(|(one, other)| are_replaced(&one.words, &other.words)) => {
            (Agreement::Differs, "quoted-words-differ")
        }
        _ if across().all(|(one, other)| one.words == other.words) => (Agreement::Same, "same-wording"),
        _ => (Agreement::Compatible, "quotation-cut"),
    };
    let label = Cite { report: group[0].report, span: group[0].span };
    Some(row(about, label, Slot::Wording, verdict.0, cells(story, said), verdict.1))
}

fn quote<'a>(story: &'a Story, at: &(ReportId, crate::annotations::QuoteId)) -> &'a Quote {
    &story.reports[at.0].1.quotes[at.1]
}

fn wording_row(story: &Story, id: StatementId, statement: &Statement) -> Option<Row> {
    let mut said: HashMap<ReportId, Vec<Said>> = HashMap::new();
    for at in &statement.quotes {
        let found = quote(story, at);
        let around = found.cue.map_or(found.extent(), |cue| found.extent().join(cue));
        let is_furniture = |section: &Section| section.kind == SectionKind::Furniture && around.covers(section.span);
        let is_broken = story.reports[at.0].0.sections.iter().any(is_furniture);
        let context = if is_broken { found.extent() } else { around };
        let source = found.speaker.map(|span| Cite { report: at.0, span });
        for &piece in &found.content {
            let cite = Cite { report: at.0, span: piece };
            said.entry(at.0).or_default().push(Said { cite, value: story.words(cite).to_string(), source, context });
        }
    }
    let label = Cite { report: statement.quotes[0].0, span: quote(story, &statement.quotes[0]).content[0] };
    if said.len() < 2 {
        let is_direct = statement.quotes.iter().any(|at| quote(story, at).form != QuoteForm::Indirect);
        let is_long = said.values().flatten().map(|said| said.cite.span.len()).sum::<usize>() >= 20;
        return (is_direct && is_long).then(|| {
            row(About::Statement(id), label, Slot::Wording, Agreement::OnlyOne, cells(story, said), "quoted-by-one")
        });
    }
    let verdict = wording(story, statement);
    Some(row(About::Statement(id), label, Slot::Wording, verdict.0, cells(story, said), verdict.1))
}

fn wording(story: &Story, statement: &Statement) -> (Agreement, &'static str) {
    let texts: Vec<(bool, String)> =
        statement.quotes.iter().map(|at| (quote(story, at).form == QuoteForm::Direct, words(story, at))).collect();
    let pairs =
        || texts.iter().enumerate().flat_map(|(place, one)| texts[..place].iter().map(move |other| (one, other)));
    if pairs().all(|(one, other)| one.1 == other.1) {
        return (Agreement::Same, "same-wording");
    }
    let cut = |a: &str, b: &str| a.contains(b) || b.contains(a);
    if pairs().all(|(one, other)| cut(&one.1, &other.1)) {
        return (Agreement::Compatible, "quotation-cut");
    }
    if pairs().all(|(one, other)| cut(&one.1, &other.1) || is_respelt(&one.1, &other.1)) {
        return (Agreement::Compatible, "other-spelling");
    }
    let quoted: Vec<(ReportId, Vec<String>)> =
        statement.quotes.iter().map(|at| (at.0, quoted_words(story, at))).collect();
    let replaced = |one: &(ReportId, Vec<String>), other: &(ReportId, Vec<String>)| {
        one.0 != other.0 && are_replaced(&one.1, &other.1)
    };
    if quoted.iter().enumerate().any(|(place, one)| quoted[..place].iter().any(|other| replaced(one, other))) {
        return (Agreement::Differs, "quoted-words-differ");
    }
    (Agreement::Compatible, "told-in-other-words")
}

/// The words alone, in lower case, pieces joined.
fn words(story: &Story, at: &(ReportId, crate::annotations::QuoteId)) -> String {
    let (read, all) = &story.reports[at.0];
    let pieces = quote(story, at).content.iter();
    let forms = pieces
        .flat_map(|&piece| all.words_in(piece))
        .map(|word| all.words[word].span.of(&read.text).to_lowercase())
        .filter(|form| form.chars().any(char::is_alphanumeric));
    let plain = forms.map(|form| form.replace(['’', '\''], ""));
    format!(" {} ", plain.collect::<Vec<_>>().join(" "))
}

/// The same words but for spellings ("realise", "realize") and how marks split them.
fn is_respelt(one: &str, other: &str) -> bool {
    let (a, b): (Vec<&str>, Vec<&str>) = (one.split_whitespace().collect(), other.split_whitespace().collect());
    a.concat() == b.concat() || a.len() == b.len() && a.iter().zip(&b).all(|(x, y)| is_close(x, y))
}

fn is_close(one: &str, other: &str) -> bool {
    one == other || one.chars().count() >= 5 && crate::names::edits(one, other) <= 1
}

/// The words of a quote that stand between quotation marks, in lower case.
fn quoted_words(story: &Story, at: &(ReportId, crate::annotations::QuoteId)) -> Vec<String> {
    let (read, all) = &story.reports[at.0];
    let marked = crate::marks::quoted(&read.text);
    let in_marks = |span: crate::text::Span| marked.iter().any(|marked| marked.covers(span));
    let pieces = quote(story, at).content.iter().flat_map(|&piece| all.words_in(piece));
    forms(&read.text, pieces.map(|word| all.words[word].span).filter(|&span| in_marks(span)))
}

/// Words in lower case, without marks and apostrophes.
fn forms(text: &str, spans: impl Iterator<Item = crate::text::Span>) -> Vec<String> {
    let forms = spans.map(|span| span.of(text).to_lowercase().replace(['’', '\''], ""));
    forms.filter(|form| form.chars().any(char::is_alphanumeric)).collect()
}

/// Words that must agree on each side of a replaced one.
const AROUND: usize = 2;

/// True if, in wordings that otherwise run alike, one to three words stand in
/// the place of others, or a "not" is missing. What one leaves out at its ends
/// or in between is no difference.
fn are_replaced(one: &[String], other: &[String]) -> bool {
    let matched = matches(one, other);
    let runs = runs(&matched);
    runs.windows(2).any(|pair| {
        let (before, after) = (pair[0], pair[1]);
        let gap = (before.0 + before.2..after.0, before.1 + before.2..after.1);
        let (left, right) = (&one[gap.0.clone()], &other[gap.1.clone()]);
        let is_framed = before.2 >= AROUND && after.2 >= AROUND
            || before.2 + after.2 > 2 * AROUND && (before.0 == 0 && before.1 == 0 || is_end(after, one, other));
        let is_short = left.len().max(right.len()) <= 3;
        let is_spelling = left.concat() == right.concat()
            || left.len() == right.len() && left.iter().zip(right).all(|(a, b)| is_close(a, b));
        let not = |words: &[String]| words.iter().any(|word| matches!(word.as_str(), "not" | "nt" | "never" | "no"));
        let is_replaced = !left.is_empty() && !right.is_empty() || not(left) != not(right);
        is_framed && is_short && is_replaced && !is_spelling
    })
}

fn is_end(run: (usize, usize, usize), one: &[String], other: &[String]) -> bool {
    run.0 + run.2 == one.len() && run.1 + run.2 == other.len()
}

/// Words in a row by which quotations are laid side by side.
const RUN: usize = 3;

/// Pairs of places of words that both have in the same order, as many as can
/// be between runs that stand only once in each: so the work grows with the
/// length of the quotations unless they have no such run.
fn matches(one: &[String], other: &[String]) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let (mut a, mut b) = (0, 0);
    for (x, y) in anchors(one, other) {
        if x >= a && y >= b {
            found.extend(most_in_order(&one[a..x], &other[b..y]).into_iter().map(|(i, j)| (a + i, b + j)));
            found.extend((0..RUN).map(|step| (x + step, y + step)));
            (a, b) = (x + RUN, y + RUN);
        }
    }
    found.extend(most_in_order(&one[a..], &other[b..]).into_iter().map(|(i, j)| (a + i, b + j)));
    found
}

/// Where runs of words stand that each has once, in the order of both.
fn anchors(one: &[String], other: &[String]) -> Vec<(usize, usize)> {
    let (left, right) = (single_runs(one), single_runs(other));
    let mut shared: Vec<(usize, usize)> = left.iter().filter_map(|(run, &at)| Some((at, *right.get(run)?))).collect();
    shared.sort_unstable();
    // The longest rising sequence: of each length the one that ends lowest.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = vec![None; shared.len()];
    for at in 0..shared.len() {
        let length = ends.partition_point(|&end| shared[end].1 < shared[at].1);
        before[at] = length.checked_sub(1).map(|shorter| ends[shorter]);
        if length == ends.len() { ends.push(at) } else { ends[length] = at }
    }
    let mut found: Vec<(usize, usize)> =
        std::iter::successors(ends.last().copied(), |&at| before[at]).map(|at| shared[at]).collect();
    found.reverse();
    found
}

/// The runs of words that stand only once, with their places.
fn single_runs(words: &[String]) -> HashMap<&[String], usize> {
    let mut found: HashMap<&[String], Option<usize>> = HashMap::new();
    for (at, run) in words.windows(RUN).enumerate() {
        found.entry(run).and_modify(|known| *known = None).or_insert(Some(at));
    }
    found.into_iter().filter_map(|(run, at)| Some((run, at?))).collect()
}

/// Pairs of places of the longest common subsequence.
fn most_in_order(one: &[String], other: &[String]) -> Vec<(usize, usize)> {
    let mut best = vec![vec![0usize; other.len() + 1]; one.len() + 1];
    for a in (0..one.len()).rev() {
        for b in (0..other.len()).rev() {
            best[a][b] = if one[a] == other[b] { best[a + 1][b + 1] + 1 } else { best[a + 1][b].max(best[a][b + 1]) };
        }
    }
    let (mut a, mut b, mut found) = (0, 0, Vec::new());
    while a < one.len() && b < other.len() {
        match () {
            _ if one[a] == other[b] => {
                found.push((a, b));
                (a, b) = (a + 1, b + 1);
            }
            _ if best[a + 1][b] >= best[a][b + 1] => a += 1,
            _ => b += 1,
        }
    }
    found
}

/// Runs of matches: where they begin in both, and their length.
fn runs(matched: &[(usize, usize)]) -> Vec<(usize, usize, usize)> {
    let mut runs: Vec<(usize, usize, usize)> = Vec::new();
    for &(a, b) in matched {
        match runs.last_mut() {
            Some(run) if run.0 + run.2 == a && run.1 + run.2 == b => run.2 += 1,
            _ => runs.push((a, b, 1)),
        }
    }
    runs
}

fn speaker_row(
    story: &Story,
    chains: &HashMap<(ReportId, ChainId), EntityId>,
    id: StatementId,
    statement: &Statement,
) -> Option<Row> {
    let mut said: HashMap<ReportId, Vec<Said>> = HashMap::new();
    let mut speakers = Vec::new();
    let (mut named, mut surnames): (Vec<Names>, Vec<Names>) = (Vec::new(), Vec::new());
    for at in &statement.quotes {
        let found = quote(story, at);
        let Some(span) = found.speaker else { continue };
        let entity = found.speaker_chain.and_then(|chain| chains.get(&(at.0, chain)).copied());
        let cite = Cite { report: at.0, span };
        let value = entity.map_or(story.words(cite), |entity| story.words(story.entities[entity].name)).to_string();
        let is_body = entity.is_some_and(|entity| story.entities[entity].kind != EntityKind::Person);
        named.push((at.0, if is_body { BTreeSet::new() } else { name_parts(story, at.0, span) }));
        surnames.push((at.0, if is_body { BTreeSet::new() } else { joint_surnames(story, at.0, span) }));
        speakers.push(entity.map(|entity| (entity, !story.entities[entity].names.is_empty())));
        let entry = said.entry(at.0).or_default();
        if !entry.iter().any(|known: &Said| known.value == value) {
            entry.push(Said { cite, value, source: None, context: found.extent() });
        }
    }
    let entities: Vec<_> = speakers.iter().flatten().filter(|speaker| speaker.1).map(|speaker| speaker.0).collect();
    if said.len() < 2 || entities.is_empty() && named.iter().all(|parts| parts.1.is_empty()) {
        return None;
    }
    let others = |one: &Names, other: &Names| {
        one.0 != other.0 && !one.1.is_empty() && !other.1.is_empty() && one.1.is_disjoint(&other.1)
    };
    let other_surnames =
        |one: &Names, other: &Names| one.0 != other.0 && one.1.len() == other.1.len() && one.1 != other.1;
    let is_one = entities.iter().all(|one| *one == entities[0]);
    let differ = !(is_one && entities.len() == speakers.len())
        && (named.iter().any(|one| named.iter().any(|other| others(one, other)))
            || surnames.iter().any(|one| surnames.iter().any(|other| other_surnames(one, other))));
    let same = !entities.is_empty() && speakers.iter().all(|one| one.is_some() && *one == speakers[0]);
    let verdict = if differ {
        (Agreement::Differs, "other-speaker")
    } else if same {
        (Agreement::Same, "same-speaker")
    } else {
        (Agreement::Compatible, "speaker-less-exact")
    };
    let label = Cite { report: statement.quotes[0].0, span: quote(story, &statement.quotes[0]).content[0] };
    Some(row(About::Statement(id), label, Slot::Speaker, verdict.0, cells(story, said), verdict.1))
}

/// Names, or parts of them, that a report gives.
type Names = (ReportId, BTreeSet<String>);

/// The surnames of people who speak together, or of one who is called by
/// title, initials or given name and surname: "Ann Lee and Haddad".
fn joint_surnames(story: &Story, report: ReportId, span: crate::text::Span) -> BTreeSet<String> {
    let (read, all) = &story.reports[report];
    let (mut found, mut last) = (BTreeSet::new(), None);
    for word in all.words_in(span).map(|word| &all.words[word]) {
        if word.upos == "PROPN" {
            last = Some(word.span.of(&read.text));
        } else if matches!(word.span.of(&read.text), "and" | ",") {
            found.extend(last.take().and_then(|last| crate::names::parts(last).pop()));
        }
    }
    found.extend(last.and_then(|last| crate::names::parts(last).pop()));
    found
}

/// The parts of the names in a speaker's phrase, titles left out.
fn name_parts(story: &Story, report: ReportId, span: crate::text::Span) -> BTreeSet<String> {
    let (read, all) = &story.reports[report];
    let words = all.words_in(span).map(|word| &all.words[word]).filter(|word| word.upos == "PROPN");
    let forms =
        words.map(|word| word.span.of(&read.text)).filter(|form| !lexicon::TITLES.has(form.trim_end_matches('.')));
    forms.flat_map(crate::names::parts).collect()
}
