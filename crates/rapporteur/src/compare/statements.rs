//! In which words the same utterance is given, and by whom.

use super::{cells, row};
use crate::annotations::{ChainId, EntityKind, Quote, QuoteId, ValueId};
use crate::comparison::{About, Agreement, Row, Said};
use crate::english::{AND, I, WE};
use crate::lexicon;
use crate::pronouns;
use crate::report::{Section, SectionKind};
use crate::story::{Cite, EntityId, ReportId, Slot, Statement, StatementId, Story};
use crate::text::{Span, Table};
use crate::wording::{self, Relation, Wording};
use std::cmp::Reverse;
use std::collections::{BTreeSet, HashMap};

pub(super) fn rows(story: &Story) -> Vec<Row> {
    let chains = story.entities_by_chain();
    let marked: Table<ReportId, Vec<Span>> =
        story.reports.iter().map(|(read, _)| crate::marks::quoted(&read.text)).collect::<Vec<_>>().into();
    let of_statements = |(id, statement)| {
        [wording_row(story, &marked, id, statement), speaker_row(story, &marked, &chains, id, statement)]
            .into_iter()
            .flatten()
    };
    // Statements of a report that is not understood are never joined with others.
    let is_understood =
        |statement: &Statement| statement.quotes.iter().all(|&(report, _)| story.reports[report].0.is_understood());
    let understood = story.statements.pairs().filter(|(_, statement)| is_understood(statement));
    let mut rows: Vec<Row> = understood.flat_map(of_statements).collect();
    rows.extend(loose_rows(story));
    rows
}

/// Words between marks, with the statement they belong to if somebody is known
/// to say them.
struct Quoted {
    report: ReportId,
    span: Span,
    statement: Option<StatementId>,
    wording: Wording,
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
        if one.report != other.report && is_loose && are_one(&one.wording.quoted, &other.wording.quoted) {
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
        for run in passage.wording.quoted.windows(PAIR) {
            let earlier = known.entry(run).or_default();
            found.extend(earlier.iter().rev().take(MOST).filter(|&&before| before != at).map(|&before| (before, at)));
            earlier.push(at);
        }
    }
    found
}

/// Maximum number of earlier quotations compared for each run of words.
const MOST: usize = 16;

fn all_quoted(story: &Story) -> Vec<Quoted> {
    let mut found = Vec::new();
    for (report, (read, _)) in story.reports.pairs().filter(|(_, (read, _))| read.is_understood()) {
        for span in crate::marks::quoted(&read.text) {
            let wording = wording::of_passage(story, report, span);
            // What somebody in it is said to have ordered is not all of it.
            let is_most = |piece: &Span| {
                let shared = piece.end.min(span.end).saturating_sub(piece.start.max(span.start));
                shared as usize * 2 > span.len()
            };
            let is_said = |statement: &Statement| {
                statement.quotes.iter().any(|at| at.0 == report && quote(story, at).content.iter().any(is_most))
            };
            if wording.quoted.len() >= LONG && !story.is_dropped(Slot::Wording, Cite { report, span }) {
                let statement = story.statements.pairs().find(|(_, statement)| is_said(statement)).map(|found| found.0);
                found.push(Quoted { report, span, statement, wording });
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
    let matched = wording::matches(one, other);
    let longest = wording::runs(&matched).iter().map(|run| run.2).max().unwrap_or(0);
    longest >= LONG + 2 || matched.len() * 4 >= one.len().max(other.len()) * 3
}

fn loose_row(story: &Story, group: &[&Quoted]) -> Option<Row> {
    let wordings: Vec<(ReportId, Wording)> =
        group.iter().map(|quoted| (quoted.report, quoted.wording.clone())).collect();
    let verdict = verdict(relation_of_all(&wordings));
    let mut said: HashMap<ReportId, Vec<Said>> = HashMap::new();
    for (quoted, manner) in group.iter().zip(manners(&wordings)) {
        let all = &story.reports[quoted.report].1;
        let cite = Cite { report: quoted.report, span: quoted.span };
        let context = all.sentence_at(quoted.span.start).map_or(quoted.span, |at| all.parse.sentences[at].span);
        let value = if verdict.0 == Agreement::Compatible { manner } else { story.words(cite) }.to_string();
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
    });
    let about = about.or_else(|| {
        let is_quoted = |&(report, value): &(ReportId, ValueId)| {
            let span = story.reports[report].1.values[value].span;
            group.iter().any(|quoted| quoted.report == report && quoted.span.covers(span))
        };
        let told = story.alignments.iter().find(|alignment| alignment.values.iter().any(is_quoted))?;
        Some(About::Fact(told.fact))
    })?;
    let label = Cite { report: group[0].report, span: group[0].span };
    Some(row(about, label, Slot::Wording, verdict.0, cells(story, said), verdict.1))
}

fn quote<'a>(story: &'a Story, at: &(ReportId, QuoteId)) -> &'a Quote {
    &story.reports[at.0].1.quotes[at.1]
}

fn wording_row(
    story: &Story,
    marked: &Table<ReportId, Vec<Span>>,
    id: StatementId,
    statement: &Statement,
) -> Option<Row> {
    let wording = |at: &(ReportId, QuoteId)| wording::of_quote(story, &marked[at.0], at.0, quote(story, at));
    let wordings: Vec<(ReportId, Wording)> = statement.quotes.iter().map(|at| (at.0, wording(at))).collect();
    let label = Cite { report: statement.quotes[0].0, span: quote(story, &statement.quotes[0]).content[0] };
    let reports: BTreeSet<ReportId> = statement.quotes.iter().map(|at| at.0).collect();
    let verdict = verdict(relation_of_all(&wordings));
    let manners = manners(&wordings);
    let mut said: HashMap<ReportId, Vec<Said>> = HashMap::new();
    for (at, manner) in statement.quotes.iter().zip(manners) {
        let manner = (reports.len() > 1 && verdict.0 == Agreement::Compatible).then_some(manner);
        said.entry(at.0).or_default().extend(said_in(story, at.0, quote(story, at), manner));
    }
    if reports.len() < 2 {
        return None;
    }
    Some(row(About::Statement(id), label, Slot::Wording, verdict.0, cells(story, said), verdict.1))
}

/// The pieces of a quote, with how it gives the utterance or else its words as values.
fn said_in(story: &Story, report: ReportId, found: &Quote, manner: Option<&str>) -> Vec<Said> {
    let around = found.cue.map_or(found.extent(), |cue| found.extent().join(cue));
    let is_furniture = |section: &Section| section.kind == SectionKind::Furniture && around.covers(section.span);
    let is_broken = story.reports[report].0.sections.iter().any(is_furniture);
    let context = if is_broken { found.extent() } else { around };
    let source = found.speaker.map(|span| Cite { report, span });
    let said = |&piece| {
        let cite = Cite { report, span: piece };
        let value = manner.unwrap_or(story.words(cite)).to_string();
        Said { cite, value, source, context }
    };
    found.content.iter().map(said).collect()
}

/// How the wordings of different reports stand to each other: the most telling
/// of what holds between the fullest of each, and a difference of any.
fn relation_of_all(wordings: &[(ReportId, Wording)]) -> Relation {
    let pairs = |chosen: &[usize]| -> Vec<(usize, usize)> {
        let apart = |&(a, b): &(usize, usize)| wordings[a].0 != wordings[b].0;
        let all = chosen.iter().enumerate().flat_map(|(place, &b)| chosen[..place].iter().map(move |&a| (a, b)));
        all.filter(apart).collect()
    };
    let between = |(a, b): (usize, usize)| wording::relation(&wordings[a].1, &wordings[b].1);
    let every: Vec<usize> = (0..wordings.len()).collect();
    if pairs(&every).into_iter().any(|pair| between(pair) == Relation::Altered) {
        return Relation::Altered;
    }
    let is_fullest = |&at: &usize| {
        let own = |&other: &usize| wordings[other].0 == wordings[at].0;
        every.iter().filter(|other| own(other)).max_by_key(|&&other| fullness(wordings, other)) == Some(&at)
    };
    let fullest: Vec<usize> = every.iter().copied().filter(is_fullest).collect();
    pairs(&fullest).into_iter().map(between).max().unwrap_or(Relation::Same)
}

/// The words in marks, then all words, then the earlier.
fn fullness(wordings: &[(ReportId, Wording)], at: usize) -> (usize, usize, Reverse<usize>) {
    (wordings[at].1.quoted.len(), wordings[at].1.words.len(), Reverse(at))
}

/// How each wording gives the utterance, measured by the fullest of all.
fn manners(wordings: &[(ReportId, Wording)]) -> Vec<&'static str> {
    let Some(fullest) = (0..wordings.len()).max_by_key(|&at| fullness(wordings, at)) else { return Vec::new() };
    let whole = &wordings[fullest].1;
    wordings.iter().map(|one| wording::manner(&one.1, whole)).collect()
}

/// The verdict on what holds between wordings, with the name of its rule.
fn verdict(relation: Relation) -> (Agreement, &'static str) {
    match relation {
        Relation::Same => (Agreement::Same, "same-wording"),
        Relation::Respelt => (Agreement::Compatible, "other-spelling"),
        Relation::Inflected => (Agreement::Compatible, "other-form-of-words"),
        Relation::Cut => (Agreement::Compatible, "quotation-cut"),
        Relation::SplicedAndMarked => (Agreement::Compatible, "quotation-spliced-and-marked"),
        Relation::Retold => (Agreement::Compatible, "told-in-other-words"),
        Relation::Indirect => (Agreement::Compatible, "quoted-or-indirect"),
        Relation::OtherPart => (Agreement::Compatible, "other-part-quoted"),
        Relation::Spliced => (Agreement::Compatible, "quotation-spliced"),
        Relation::Translated => (Agreement::Compatible, "quotation-translated"),
        Relation::Paraphrased => (Agreement::Compatible, "paraphrase-in-quotation-marks"),
        Relation::Altered => (Agreement::Differs, "quoted-words-differ"),
    }
}

fn speaker_row(
    story: &Story,
    marked: &Table<ReportId, Vec<Span>>,
    chains: &HashMap<(ReportId, ChainId), EntityId>,
    id: StatementId,
    statement: &Statement,
) -> Option<Row> {
    let mut said: HashMap<ReportId, Vec<Said>> = HashMap::new();
    let mut speakers = Vec::new();
    let (mut named, mut surnames): (Vec<Names>, Vec<Names>) = (Vec::new(), Vec::new());
    for at in &statement.quotes {
        let found = quote(story, at);
        let Some(span) = found.speaker.filter(|&span| !is_one_of_several(story, &marked[at.0], at.0, found, span))
        else {
            continue;
        };
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

/// True for what one person says of herself inside marks where the speakers are
/// several: "I", said the producers.
fn is_one_of_several(story: &Story, marked: &[Span], report: ReportId, quote: &Quote, speaker: Span) -> bool {
    let (read, all) = &story.reports[report];
    let mut joined = all.words_in(speaker).map(|word| &all.words[word]);
    let is_several = joined.any(|word| word.relation == "conj" && word.upos == "PROPN");
    let quoted = quote.content.iter().flat_map(|&piece| all.words_in(piece)).map(|word| all.words[word].span);
    let forms: BTreeSet<String> = quoted
        .filter(|span| crate::marks::holding(marked, *span).is_some())
        .map(|span| span.of(&read.text).to_lowercase())
        .collect();
    let has = |wanted: &str| {
        let is_wanted = |form: &str| pronouns::is_of_speaker(form) && lexicon::PRONOUNS.value(form) == Some(wanted);
        forms.iter().any(|form| is_wanted(form))
    };
    is_several && has(I) && !has(WE)
}

/// Names, or parts of them, that a report gives.
type Names = (ReportId, BTreeSet<String>);

/// The surnames of people who speak together, or of one who is called by
/// title, initials or given name and surname: "Ann Lee and Haddad".
fn joint_surnames(story: &Story, report: ReportId, span: Span) -> BTreeSet<String> {
    let (read, all) = &story.reports[report];
    let (mut found, mut last) = (BTreeSet::new(), None);
    for word in all.words_in(span).map(|word| &all.words[word]) {
        if word.upos == "PROPN" {
            last = Some(word.span.of(&read.text));
        } else if matches!(word.span.of(&read.text), AND | ",") {
            found.extend(last.take().and_then(|last| crate::names::parts(last).pop()));
        }
    }
    found.extend(last.and_then(|last| crate::names::parts(last).pop()));
    found
}

/// The parts of the names in a speaker's phrase, titles left out.
fn name_parts(story: &Story, report: ReportId, span: Span) -> BTreeSet<String> {
    let (read, all) = &story.reports[report];
    let words = all.words_in(span).map(|word| &all.words[word]).filter(|word| word.upos == "PROPN");
    let forms =
        words.map(|word| word.span.of(&read.text)).filter(|form| !lexicon::TITLES.has(form.trim_end_matches('.')));
    forms.flat_map(crate::names::parts).collect()
}
