//! Which quotes of different reports are one utterance: the same speaker and
//! shared words, or the same words. Begin with [`find`].

use super::Links;
use crate::annotations::{Quote, QuoteForm, QuoteId, Stance};
use crate::cluster::{Clusters, cosine, in_order};
use crate::story::{Cite, EntityId, Evidence, ReportId, Slot, Statement, StatementId, Story};
use crate::text::{Id, Table};
use std::cell::LazyCell;
use std::collections::{BTreeSet, HashMap};

/// Share of the shorter wording's words found in the longer one.
const SHARED: f64 = 0.6;

/// Number of equal quoted words in a row from which two quotations are one statement, whoever is named.
const LONG_RUN: usize = 7;

/// All statements, in the order of their first quotes.
pub(super) fn find(story: &Story, links: &Links) -> Table<StatementId, Statement> {
    let said = said(story);
    let mut clusters = Clusters::new(said.len());
    let mut evidence: Vec<(usize, Evidence)> = Vec::new();
    let ruled = links.in_list(said.iter().map(|one| (one.report, one.quote.index())));
    for &(a, b, why) in &ruled.same {
        if clusters.join(a, b) {
            evidence.push((a, why));
        }
    }
    for (b, a) in neighbours(&said) {
        let Some(rule) = same_utterance(&said[a], &said[b]) else { continue };
        if !ruled.parts(&clusters, a, b) && clusters.join(a, b) {
            evidence.push((a, Evidence { rule, left: said[a].cite, right: said[b].cite }));
        }
    }
    let mut evidence_of: HashMap<usize, Vec<Evidence>> = HashMap::new();
    evidence.iter().for_each(|&(at, why)| evidence_of.entry(clusters.root(at)).or_default().push(why));
    let statements = clusters.groups().into_iter().map(|group| {
        let evidence = evidence_of.remove(&group[0]).unwrap_or_default();
        statement(&said, &group, evidence)
    });
    statements.collect::<Vec<_>>().into()
}

/// Pairs of different reports, the later first, that may be one utterance: both
/// have the same speaker, or both are direct and have words in a row in common;
/// of short ones, two words.
fn neighbours(said: &[Said]) -> BTreeSet<(usize, usize)> {
    let mut blocks: HashMap<(u8, u32, u32), Vec<usize>> = HashMap::new();
    for (at, one) in said.iter().enumerate() {
        let run = |words: &[u32]| (1, words[0], words[1]);
        let keys = one.speaker.map(|speaker| (0, speaker.0, 0));
        let keys: BTreeSet<_> =
            keys.into_iter().chain(one.words.windows(2).filter(|_| one.is_direct).map(run)).collect();
        for key in keys {
            blocks.entry(key).or_default().push(at);
        }
    }
    let mut pairs = BTreeSet::new();
    for block in blocks.values() {
        for (place, &b) in block.iter().enumerate() {
            let apart = |&&a: &&usize| said[a].report != said[b].report;
            pairs.extend(block[..place].iter().filter(apart).map(|&a| (b, a)));
        }
    }
    pairs
}

struct Said<'a> {
    report: ReportId,
    quote: QuoteId,
    speaker: Option<EntityId>,
    cite: Cite,
    is_direct: bool,
    stance: Stance,
    /// By their numbers.
    words: Vec<u32>,
    /// The same in order, each once.
    known: Vec<u32>,
    vector: &'a [f32],
}

fn said(story: &Story) -> Vec<Said<'_>> {
    let mut numbers: HashMap<String, u32> = HashMap::new();
    let mut found = Vec::new();
    let entities = story.entities_by_chain();
    for (report, (read, all)) in story.reports.pairs() {
        let is_kept = |quote: &Quote| !story.is_dropped(Slot::Wording, Cite { report, span: quote.extent() });
        for (id, quote) in all.quotes.pairs().filter(|(_, quote)| is_kept(quote)) {
            let forms = quote.content.iter().flat_map(|&piece| all.words_in(piece));
            let forms = forms.map(|word| all.words[word].span.of(&read.text).to_lowercase());
            let mut number = |form: String| {
                let next = numbers.len() as u32;
                *numbers.entry(form).or_insert(next)
            };
            let words: Vec<u32> =
                forms.filter(|form| form.chars().any(char::is_alphanumeric)).map(&mut number).collect();
            let mut known = words.clone();
            known.sort_unstable();
            known.dedup();
            // What was said in another language is no statement of the others'.
            let words = if read.is_understood() { words } else { Vec::new() };
            found.push(Said {
                report,
                quote: id,
                speaker: quote.speaker_chain.and_then(|chain| entities.get(&(report, chain)).copied()),
                cite: Cite { report, span: quote.extent() },
                is_direct: is_direct(quote),
                stance: quote.stance,
                words,
                known,
                vector: all
                    .sentence_at(quote.extent().start)
                    .and_then(|sentence| all.vectors.get(sentence))
                    .map_or(&[][..], Vec::as_slice),
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
    let shared = shared_words(one, other);
    let (shorter, longer) = (one.words.len().min(other.words.len()), one.words.len().max(other.words.len()));
    let are_direct = one.is_direct && other.is_direct;
    let run = LazyCell::new(|| longest_run(&one.words, &other.words));
    if are_direct && shared >= 0.8 && *run >= 4 {
        return Some("same-words");
    }
    if are_direct && *run >= LONG_RUN {
        return Some("long-run-of-same-words");
    }
    let may_be_most = shared * shorter as f64 * 4.0 >= longer as f64 * 3.0;
    if are_direct
        && !speakers_differ
        && shorter >= 4
        && may_be_most
        && in_order(&one.words, &other.words) * 4 >= longer * 3
    {
        return Some("same-words-but-few");
    }
    if speakers_differ || one.speaker.is_none() {
        return None;
    }
    if shared >= SHARED && one.speaker == other.speaker && *run >= 3 {
        return Some("same-speaker-shared-words");
    }
    let may_be_close = one.speaker == other.speaker && shared >= 0.35 && shorter >= 4;
    (may_be_close && cosine(one.vector, other.vector) >= 0.72).then_some("same-speaker-close-meaning")
}

/// How many words in a row stand in both.
fn longest_run(one: &[u32], other: &[u32]) -> usize {
    let mut row = vec![0; other.len() + 1];
    let mut longest = 0;
    for a in one {
        for (at, b) in other.iter().enumerate().rev() {
            row[at + 1] = if a == b { row[at] + 1 } else { 0 };
            longest = longest.max(row[at + 1]);
        }
    }
    longest
}

/// Share of the words of the one with fewer that the other has.
fn shared_words(one: &Said, other: &Said) -> f64 {
    let (short, long) = if one.words.len() <= other.words.len() { (one, other) } else { (other, one) };
    let shared = short.words.iter().filter(|word| long.known.binary_search(word).is_ok()).count();
    shared as f64 / short.words.len().max(1) as f64
}

fn statement(said: &[Said], group: &[usize], evidence: Vec<Evidence>) -> Statement {
    Statement {
        quotes: group.iter().map(|&at| (said[at].report, said[at].quote)).collect(),
        speaker: group.iter().find_map(|&at| said[at].speaker),
        evidence,
    }
}
