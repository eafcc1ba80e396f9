//! Turns scores into annotated words and names. Begin with [`decode`].

use crate::network::WordScores;
use crate::tags::Tags;
use crate::windows::Window;
use crate::{Name, Sentence, Word, names, tree};
use std::sync::Arc;

/// The annotation of a sentence so far; windows are added in order.
#[derive(Default)]
pub(crate) struct Reading {
    words: Vec<Word>,
    name_scores: Vec<f32>,
    states: Vec<f32>,
    root: Option<u32>,
}

/// The annotation of the words that a window keeps.
pub(crate) struct Decoded {
    /// Heads are word indexes of the sentence.
    words: Vec<Word>,
    name_scores: Vec<f32>,
    states: Vec<f32>,
}

/// Decodes the scores of the words that the window keeps; `first` is the row of the first word that
/// it sees.
pub(crate) fn decode(scores: &WordScores, first: usize, window: &Window, tags: &Tags) -> Decoded {
    let kept = first + window.kept.start - window.seen.start..first + window.kept.end - window.seen.start;
    let heads = tree::heads(&kept_arcs(scores, kept.clone()), kept.len());
    let n = scores.n_words;
    let word = |(row, head): (usize, &Option<u32>)| Word {
        upos: label(&scores.upos, row, &tags.upos),
        xpos: label(&scores.xpos, row, &tags.xpos),
        feats: features(rows(&scores.feats, row..row + 1, n), tags),
        head: head.map(|head| head + window.kept.start as u32),
        deprel: head.map_or("root".into(), |head| relation(scores, row, kept.start + head as usize, tags)),
    };
    Decoded {
        words: kept.clone().zip(&heads).map(word).collect(),
        name_scores: rows(&scores.names, kept.clone(), n).to_vec(),
        states: rows(&scores.reference, kept.clone(), n).to_vec(),
    }
}

/// Turns scores into probabilities (softmax) within each run of equal indexes, where an extra score
/// of 0 takes part in the sum.
pub(crate) fn shares(index: &[u32], mut scores: Vec<f32>) -> Vec<f32> {
    let mut start = 0;
    while start < scores.len() {
        let end = start + index[start..].iter().take_while(|&&one| one == index[start]).count();
        let run = &mut scores[start..end];
        let most = run.iter().copied().fold(0.0, f32::max);
        let sum = run.iter().map(|score| (score - most).exp()).sum::<f32>() + (-most).exp();
        run.iter_mut().for_each(|score| *score = (*score - most).exp() / sum);
        start = end;
    }
    scores
}

impl Reading {
    /// Adds the words that the window keeps.
    pub(crate) fn add(&mut self, decoded: Decoded, window: &Window) {
        self.words.extend(decoded.words);
        self.name_scores.extend(decoded.name_scores);
        self.states.extend(decoded.states);
        join_to_first_root(self, window);
    }

    /// Decodes the names, once all windows have been added.
    pub(crate) fn finish(self, tags: &Tags) -> Sentence {
        let names = names::spans(&self.name_scores, &tags.names).into_iter().map(|span| Name {
            start: span.start as u32,
            end: span.end as u32,
            label: span.label,
            score: span.score,
        });
        Sentence { names: names.collect(), states: self.states, words: self.words }
    }
}

/// A sentence read in several windows still has one root: that of the first. The roots of the
/// others become its `parataxis`.
fn join_to_first_root(reading: &mut Reading, window: &Window) {
    let words = &mut reading.words[window.kept.clone()];
    let Some(at) = words.iter().position(|word| word.head.is_none()) else { return };
    if let Some(root) = reading.root {
        words[at].head = Some(root);
        words[at].deprel = "parataxis".into();
    } else {
        reading.root = Some((window.kept.start + at) as u32);
    }
}

/// The head scores of the kept words for the root and for each other.
fn kept_arcs(scores: &WordScores, kept: std::ops::Range<usize>) -> Vec<f32> {
    let mut out = Vec::with_capacity(kept.len() * (kept.len() + 1));
    for word in kept.clone() {
        let row = rows(&scores.arc, word..word + 1, scores.n_words);
        out.push(row[0]);
        out.extend_from_slice(&row[kept.start + 1..kept.end + 1]);
    }
    out
}

fn label(scores: &[f32], word: usize, labels: &[Arc<str>]) -> Arc<str> {
    labels[largest(&scores[word * labels.len()..(word + 1) * labels.len()])].clone()
}

/// Some rows of a table that has `n` rows.
fn rows(table: &[f32], rows: std::ops::Range<usize>, n: usize) -> &[f32] {
    let width = table.len() / n;
    &table[rows.start * width..rows.end * width]
}

/// The features as CoNLL-U writes them: in alphabetical order of their names, ignoring case.
fn features(scores: &[f32], tags: &Tags) -> String {
    let mut found = Vec::new();
    let mut rest = scores;
    for (name, values) in &tags.feats {
        let (own, others) = rest.split_at(values.len());
        rest = others;
        let value = &values[largest(own)];
        if !value.is_empty() {
            found.push((name.to_lowercase(), format!("{name}={value}")));
        }
    }
    found.sort();
    let pairs: Vec<String> = found.into_iter().map(|(_, pair)| pair).collect();
    pairs.join("|")
}

/// The best relation of a word to its head, which is not the root: so never `root`.
fn relation(scores: &WordScores, word: usize, head: usize, tags: &Tags) -> Arc<str> {
    let n = scores.n_words;
    // Row 0 is the root.
    let head = rows(&scores.rel_head, head + 1..head + 2, n + 1);
    let pairs = rows(&scores.rel_dep, word..word + 1, n).chunks_exact(head.len() + 1);
    let score = |pair: &[f32]| pair.iter().zip(head).map(|(a, b)| a * b).sum::<f32>() + pair[head.len()];
    let totals: Vec<f32> = pairs
        .zip(&tags.deprel)
        .map(|(pair, relation)| if &**relation == "root" { f32::NEG_INFINITY } else { score(pair) })
        .collect();
    tags.deprel[largest(&totals)].clone()
}

/// Index of the first largest value; 0 if all are NaN.
fn largest(values: &[f32]) -> usize {
    let mut found = 0;
    for (index, &value) in values.iter().enumerate() {
        if value > values[found] || values[found].is_nan() {
            found = index;
        }
    }
    found
}
