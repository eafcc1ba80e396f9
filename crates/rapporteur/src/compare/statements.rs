//! In which words the same utterance is given, by whom, and what only one has.

use super::{cells, row};
use crate::annotations::{Quote, QuoteForm};
use crate::comparison::{About, Agreement, Row, Said};
use crate::lexicon;
use crate::report::{Section, SectionKind};
use crate::story::{Cite, ReportId, Slot, Statement, StatementId, Story};
use std::collections::{BTreeSet, HashMap};

pub(super) fn rows(story: &Story) -> Vec<Row> {
    story
        .statements
        .pairs()
        .flat_map(|(id, statement)| [wording_row(story, id, statement), speaker_row(story, id, statement)])
        .flatten()
        .collect()
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
    let spans = pieces.map(|word| all.words[word].span).filter(|&span| in_marks(span));
    let forms = spans.map(|span| span.of(&read.text).to_lowercase().replace(['’', '\''], ""));
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
            || before.2 + after.2 >= 2 * AROUND + 1 && (before.0 == 0 && before.1 == 0 || is_end(after, one, other));
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

/// Pairs of places of the longest common subsequence.
fn matches(one: &[String], other: &[String]) -> Vec<(usize, usize)> {
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

fn speaker_row(story: &Story, id: StatementId, statement: &Statement) -> Option<Row> {
    let mut said: HashMap<ReportId, Vec<Said>> = HashMap::new();
    let mut speakers = Vec::new();
    let mut named: Vec<(ReportId, BTreeSet<String>)> = Vec::new();
    for at in &statement.quotes {
        let found = quote(story, at);
        let Some(span) = found.speaker else { continue };
        let entity = found.speaker_chain.and_then(|chain| story.entity_of(at.0, chain));
        let cite = Cite { report: at.0, span };
        let value = entity.map_or(story.words(cite), |entity| story.words(story.entities[entity].name)).to_string();
        named.push((at.0, name_parts(story, at.0, span)));
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
    let others = |one: &(ReportId, BTreeSet<String>), other: &(ReportId, BTreeSet<String>)| {
        one.0 != other.0 && !one.1.is_empty() && !other.1.is_empty() && one.1.is_disjoint(&other.1)
    };
    let is_one = entities.iter().all(|one| *one == entities[0]);
    let differ = !(is_one && entities.len() == speakers.len())
        && named.iter().any(|one| named.iter().any(|other| others(one, other)));
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

/// The parts of the names in a speaker's phrase, titles left out.
fn name_parts(story: &Story, report: ReportId, span: crate::text::Span) -> BTreeSet<String> {
    let (read, all) = &story.reports[report];
    let words = all.words_in(span).map(|word| &all.words[word]).filter(|word| word.upos == "PROPN");
    let forms =
        words.map(|word| word.span.of(&read.text)).filter(|form| !lexicon::TITLES.has(form.trim_end_matches('.')));
    forms.flat_map(crate::names::parts).collect()
}
