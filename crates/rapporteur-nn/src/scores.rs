//! From scores to words and names. Begin with [`read`].

use crate::network::WordScores;
use crate::tags::Tags;
use crate::windows::Window;
use crate::{Name, Sentence, Word, names, tree};
use std::sync::Arc;

/// What is known of a sentence so far; windows are added in order.
#[derive(Default)]
pub(crate) struct Reading {
    words: Vec<Word>,
    name_scores: Vec<f32>,
    states: Vec<f32>,
    root: Option<u32>,
}

/// Adds the words that the window keeps.
pub(crate) fn read(reading: &mut Reading, scores: &WordScores, window: &Window, tags: &Tags) {
    let seen = window.seen.len();
    let kept = window.kept.start - window.seen.start..window.kept.end - window.seen.start;
    let heads = tree::heads(&kept_arcs(&scores.arc, seen, kept.clone()), kept.len());
    let offset = window.kept.start as u32;
    for (i, head) in kept.clone().zip(&heads) {
        // Row of the head among the words seen, the root first.
        let head_row = head.map_or(0, |head| kept.start + head as usize + 1);
        let head = head.map(|head| head + offset);
        reading.words.push(Word {
            upos: label(&scores.upos, i, &tags.upos),
            xpos: label(&scores.xpos, i, &tags.xpos),
            feats: features(row(&scores.feats, i, seen), tags),
            head,
            deprel: relation(scores, i, head_row, seen, tags),
        });
    }
    join_to_first_root(reading, window);
    let width = scores.reference.len() / seen;
    reading.states.extend_from_slice(&scores.reference[kept.start * width..kept.end * width]);
    let width = tags.names.len();
    reading.name_scores.extend_from_slice(&scores.names[kept.start * width..kept.end * width]);
}

/// Scores as probabilities: within each run of the same index they sum, with
/// that of a score of 0 beside them, to 1.
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
    /// All windows have been read.
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

/// A sentence in several windows still has one root: the first one's.
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

/// The scores between the kept words and of them to the root.
fn kept_arcs(arc: &[f32], seen: usize, kept: std::ops::Range<usize>) -> Vec<f32> {
    let mut out = Vec::with_capacity(kept.len() * (kept.len() + 1));
    for i in kept.clone() {
        let row = &arc[i * (seen + 1)..(i + 1) * (seen + 1)];
        out.push(row[0]);
        out.extend_from_slice(&row[kept.start + 1..kept.end + 1]);
    }
    out
}

fn label(scores: &[f32], word: usize, labels: &[Arc<str>]) -> Arc<str> {
    labels[largest(&scores[word * labels.len()..(word + 1) * labels.len()])].clone()
}

/// Row `i` of a table of `n_rows`.
fn row(scores: &[f32], i: usize, n_rows: usize) -> &[f32] {
    let width = scores.len() / n_rows;
    &scores[i * width..(i + 1) * width]
}

/// CoNLL-U puts features in order of their names, whatever the case.
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

/// The best relation to the head; `root` goes with the root and with nothing else.
fn relation(scores: &WordScores, word: usize, head_row: usize, seen: usize, tags: &Tags) -> Arc<str> {
    if head_row == 0 {
        return "root".into();
    }
    let head = row(&scores.rel_head, head_row, seen + 1);
    let pairs = row(&scores.rel_dep, word, seen).chunks_exact(head.len() + 1);
    let score = |pair: &[f32]| pair.iter().zip(head).map(|(a, b)| a * b).sum::<f32>() + pair[head.len()];
    let totals: Vec<f32> = pairs
        .zip(&tags.deprel)
        .map(|(pair, relation)| if &**relation == "root" { f32::NEG_INFINITY } else { score(pair) })
        .collect();
    tags.deprel[largest(&totals)].clone()
}

/// Index of the first largest value; 0 if none is a number.
fn largest(values: &[f32]) -> usize {
    let mut found = 0;
    for (index, &value) in values.iter().enumerate() {
        if value > values[found] || values[found].is_nan() {
            found = index;
        }
    }
    found
}
