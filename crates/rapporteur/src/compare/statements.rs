//! In which words the same utterance is given, by whom, and what only one has.

use super::{cells, row};
use crate::annotations::{Quote, QuoteForm};
use crate::comparison::{About, Agreement, Row, Said};
use crate::report::{Section, SectionKind};
use crate::story::{Cite, ReportId, Slot, Statement, StatementId, Story};
use std::collections::HashMap;

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
    if pairs().any(|(one, other)| one.0 && other.0 && !cut(&one.1, &other.1) && !overlaps(&one.1, &other.1)) {
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
    let is_close = |x: &str, y: &str| x == y || x.chars().count() >= 5 && crate::names::edits(x, y) <= 1;
    a.concat() == b.concat() || a.len() == b.len() && a.iter().zip(&b).all(|(x, y)| is_close(x, y))
}

/// The end of one is the beginning of the other: two cuts of one speech.
fn overlaps(one: &str, other: &str) -> bool {
    let tail_meets_head = |a: &str, b: &str| {
        let (a, b): (Vec<&str>, Vec<&str>) = (a.split_whitespace().collect(), b.split_whitespace().collect());
        (4..=a.len().min(b.len())).any(|count| a[a.len() - count..] == b[..count])
    };
    tail_meets_head(one, other) || tail_meets_head(other, one)
}

fn speaker_row(story: &Story, id: StatementId, statement: &Statement) -> Option<Row> {
    let mut said: HashMap<ReportId, Vec<Said>> = HashMap::new();
    let mut speakers = Vec::new();
    for at in &statement.quotes {
        let found = quote(story, at);
        let Some(span) = found.speaker else { continue };
        let entity = found.speaker_chain.and_then(|chain| story.entity_of(at.0, chain));
        let cite = Cite { report: at.0, span };
        let value = entity.map_or(story.words(cite), |entity| story.words(story.entities[entity].name)).to_string();
        speakers.push(entity.map(|entity| (entity, !story.entities[entity].names.is_empty())));
        let entry = said.entry(at.0).or_default();
        if !entry.iter().any(|known: &Said| known.value == value) {
            entry.push(Said { cite, value, source: None, context: found.extent() });
        }
    }
    let named: Vec<_> = speakers.iter().flatten().filter(|speaker| speaker.1).map(|speaker| speaker.0).collect();
    if said.len() < 2 || named.is_empty() {
        return None;
    }
    let differ = named.iter().any(|one| named.iter().any(|other| one != other));
    let same = speakers.iter().all(|one| one.is_some() && *one == speakers[0]);
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
