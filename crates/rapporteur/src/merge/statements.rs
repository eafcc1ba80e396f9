//! Which quotes of different reports are one utterance: the same speaker and
//! shared words, or the same words. Begin with [`find`].

use super::Links;
use crate::annotations::{Quote, QuoteForm, QuoteId, Stance};
use crate::cluster::{Clusters, cosine};
use crate::story::{Cite, EntityId, ReportId, Slot, Statement, StatementId, Story, Why};
use crate::text::{Id, Table};
use std::collections::HashSet;

/// Share of the shorter wording's words found in the longer one.
const SHARED: f64 = 0.6;

/// So many quoted words in a row are said once, whoever is named.
const LONG_RUN: usize = 7;

/// All statements, in the order of their first quotes.
pub(super) fn find(story: &Story, links: &Links) -> Table<StatementId, Statement> {
    let said = said(story);
    let mut clusters = Clusters::new(said.len());
    let mut whys: Vec<(usize, Why)> = Vec::new();
    let ruled = links.in_list(said.iter().map(|one| (one.report, one.quote.index())));
    for &(a, b, why) in &ruled.same {
        if clusters.join(a, b) {
            whys.push((a, why));
        }
    }
    for b in 0..said.len() {
        for a in 0..b {
            let rule = (said[a].report != said[b].report).then(|| same_utterance(&said[a], &said[b])).flatten();
            let Some(rule) = rule else { continue };
            if !ruled.parts(&clusters, a, b) && clusters.join(a, b) {
                whys.push((a, Why { rule, left: said[a].cite, right: said[b].cite }));
            }
        }
    }
    clusters.groups().iter().map(|group| statement(&said, group, &whys)).collect::<Vec<_>>().into()
}

struct Said {
    report: ReportId,
    quote: QuoteId,
    speaker: Option<EntityId>,
    cite: Cite,
    is_direct: bool,
    stance: Stance,
    words: Vec<String>,
    vector: Vec<f32>,
}

fn said(story: &Story) -> Vec<Said> {
    let mut found = Vec::new();
    let entities = story.entities_by_chain();
    for (report, (read, all)) in story.reports.pairs() {
        let is_kept = |quote: &Quote| !story.is_dropped(Slot::Wording, Cite { report, span: quote.extent() });
        for (id, quote) in all.quotes.pairs().filter(|(_, quote)| is_kept(quote)) {
            let words: Vec<String> = quote
                .content
                .iter()
                .flat_map(|&piece| all.words_in(piece))
                .map(|word| all.words[word].span.of(&read.text).to_lowercase())
                .filter(|word| word.chars().any(char::is_alphanumeric))
                .collect();
            found.push(Said {
                report,
                quote: id,
                speaker: quote.speaker_chain.and_then(|chain| entities.get(&(report, chain)).copied()),
                cite: Cite { report, span: quote.extent() },
                is_direct: is_direct(quote),
                stance: quote.stance,
                words,
                vector: all
                    .sentence_at(quote.extent().start)
                    .and_then(|sentence| all.vectors.get(sentence).cloned())
                    .unwrap_or_default(),
            });
        }
    }
    found
}

fn is_direct(quote: &Quote) -> bool {
    quote.form != QuoteForm::Indirect
}

fn same_utterance(one: &Said, other: &Said) -> Option<&'static str> {
    let speakers_differ = one.speaker.is_some() && other.speaker.is_some() && one.speaker != other.speaker;
    let withheld = (one.stance == Stance::Withholds) != (other.stance == Stance::Withholds);
    if withheld {
        return None;
    }
    let shared = shared_words(&one.words, &other.words);
    let (shorter, longer) = (one.words.len().min(other.words.len()), one.words.len().max(other.words.len()));
    let are_direct = one.is_direct && other.is_direct;
    if are_direct && shared >= 0.8 && has_shared_run(&one.words, &other.words, 4) {
        return Some("same-words");
    }
    if are_direct && has_shared_run(&one.words, &other.words, LONG_RUN) {
        return Some("long-run-of-same-words");
    }
    if are_direct && !speakers_differ && shorter >= 4 && in_order(&one.words, &other.words) * 4 >= longer * 3 {
        return Some("same-words-but-few");
    }
    if speakers_differ || one.speaker.is_none() {
        return None;
    }
    if shared >= SHARED && one.speaker == other.speaker && has_shared_run(&one.words, &other.words, 3) {
        return Some("same-speaker-shared-words");
    }
    let close = cosine(&one.vector, &other.vector) >= 0.72;
    (one.speaker == other.speaker && close && shared >= 0.35 && shorter >= 4).then_some("same-speaker-close-meaning")
}

/// How many words both have in the same order.
fn in_order(one: &[String], other: &[String]) -> usize {
    let mut row = vec![0; other.len() + 1];
    for a in one {
        let mut diagonal = 0;
        for (at, b) in other.iter().enumerate() {
            let known = row[at + 1];
            row[at + 1] = if a == b { diagonal + 1 } else { known.max(row[at]) };
            diagonal = known;
        }
    }
    row[other.len()]
}

/// True if `length` words in a row stand in both.
fn has_shared_run(one: &[String], other: &[String], length: usize) -> bool {
    let runs: HashSet<&[String]> = one.windows(length).collect();
    other.windows(length).any(|run| runs.contains(run))
}

/// Share of the shorter list's words that the longer one has.
fn shared_words(one: &[String], other: &[String]) -> f64 {
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    let known: HashSet<&String> = long.iter().collect();
    short.iter().filter(|word| known.contains(word)).count() as f64 / short.len().max(1) as f64
}

fn statement(said: &[Said], group: &[usize], whys: &[(usize, Why)]) -> Statement {
    Statement {
        quotes: group.iter().map(|&at| (said[at].report, said[at].quote)).collect(),
        speaker: group.iter().find_map(|&at| said[at].speaker),
        whys: whys.iter().filter(|(at, _)| group.contains(at)).map(|(_, why)| *why).collect(),
    }
}
