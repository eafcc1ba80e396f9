//! The language model: what kind of word each word is, what it depends on,
//! which words are names, and how near two sentences are in meaning.
//! Begin with [`Model::load`] and [`Model::annotate`].

mod files;
mod names;
mod network;
mod pieces;
mod scores;
mod tags;
mod tree;
#[cfg(test)]
mod whole;
mod windows;

pub use files::Error;
pub use tags::{Feature, Tags};

use std::ops::Range;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// How many sentences are worked on at once.
const WORKERS: usize = 2;
/// So many pieces are read at once, in whole sentences.
const PACK: usize = 64;
/// The scorer of coreference reads so many candidates at once, with so many
/// of those before them.
const BLOCK: usize = 1200;
const LEAD: usize = 200;
/// The sentence encoder was made for this many pieces; it reads no further.
const SENTENCE_PIECES: usize = 256;

/// The tagger and the sentence encoder. The networks are unpacked when first used.
pub struct Model {
    tags: Tags,
    pieces: pieces::Pieces,
    embeddings: network::Embeddings,
    tagger: network::Network,
    encoder: network::Network,
    coreference: network::Network,
}

/// What the model says of one sentence.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sentence {
    /// One for each word.
    pub words: Vec<Word>,
    /// In order, never overlapping.
    pub names: Vec<Name>,
    /// What [`Model::antecedents`] needs to know of the words, as many numbers for each.
    pub states: Vec<f32>,
}

/// What the model says of one word.
#[derive(Clone, Debug, PartialEq)]
pub struct Word {
    /// Universal part of speech: `NOUN`.
    pub upos: Arc<str>,
    /// Penn tag: `NNS`.
    pub xpos: Arc<str>,
    /// Features as CoNLL-U writes them, `Number=Plur|Person=3`; empty if there are none.
    pub feats: String,
    /// Index of the head in the sentence; `None` for its one root.
    pub head: Option<u32>,
    /// Universal dependency relation to the head, with its subtype: `nsubj:pass`.
    pub deprel: Arc<str>,
}

/// A name of one or more words.
#[derive(Clone, Debug, PartialEq)]
pub struct Name {
    /// First word.
    pub start: u32,
    /// One past the last word.
    pub end: u32,
    /// `PER`, `ORG`, `LOC`, `EVENT` or `MISC`.
    pub label: Arc<str>,
    /// How sure the model is of the least sure of its words, 0 to 1.
    pub score: f32,
}

impl Model {
    /// Reads the model's files from a folder and checks that they are those
    /// that this program was built for.
    pub fn load(folder: &Path) -> Result<Model, Error> {
        Model::of(files::read(folder)?)
    }

    /// The model that is part of the program, if it was built with the feature
    /// `embed`. It is checked as one that is read, and its networks are used
    /// where they stand.
    pub fn built_in() -> Option<Result<Model, Error>> {
        files::built_in().map(|files| Model::of(files?))
    }

    fn of(files: files::Files) -> Result<Model, Error> {
        let malformed = |file: &'static str| move |why: String| files::malformed(file, &why);
        Ok(Model {
            tags: tags::parse(&files.tags).map_err(malformed("tags.json"))?,
            pieces: pieces::Pieces::parse(&files.tokenizer).map_err(malformed("tokenizer.json"))?,
            embeddings: network::Embeddings::parse(files.embeddings).map_err(malformed("embeddings.bin"))?,
            tagger: network::Network::new(files.tagger),
            encoder: network::Network::new(files.sentence),
            coreference: network::Network::new(files.coreference),
        })
    }

    /// All labels that [`Model::annotate`] can give.
    pub fn tags(&self) -> &Tags {
        &self.tags
    }

    /// Tags, tree and names of each sentence, given as words after Universal
    /// Dependencies. Sentences are read several at a time, none of which sees
    /// another; only the rounding of numbers depends on which ones.
    pub fn annotate(&self, sentences: &[Vec<&str>]) -> Vec<Sentence> {
        let words = self.pieces.of_sentences(sentences);
        let mut runs = Vec::new();
        for (number, words) in words.iter().enumerate() {
            let lengths: Vec<usize> = words.iter().map(|word| word.ids.len()).collect();
            let length = |window: &windows::Window| lengths[window.seen.clone()].iter().sum();
            runs.extend(windows::windows(&lengths).into_iter().map(|window| (length(&window), (number, window))));
        }
        let packs = packs(runs);
        let decoded = in_parallel(&packs, |pack| self.decoded(&words, pack));
        let mut readings: Vec<scores::Reading> = words.iter().map(|_| scores::Reading::default()).collect();
        for ((number, window), decoded) in packs.iter().flatten().zip(decoded.into_iter().flatten()) {
            readings[*number].add(decoded, window);
        }
        readings.into_iter().map(|reading| reading.finish(&self.tags)).collect()
    }

    /// What the network says of each window of the pack.
    fn decoded(&self, words: &[Vec<pieces::WordPieces>], pack: &[(usize, windows::Window)]) -> Vec<scores::Decoded> {
        let mut input = pieces::Input::default();
        pack.iter().for_each(|(number, window)| input.add_words(&words[*number][window.seen.clone()]));
        let scores = network::word_scores(&self.tagger, &self.embeddings, &input);
        let mut first = 0;
        let mut decode = |window: &windows::Window| {
            first += window.seen.len();
            scores::decode(&scores, first - window.seen.len(), window, &self.tags)
        };
        pack.iter().map(|(_, window)| decode(window)).collect()
    }

    /// Unit-length vectors of the sentences; their dot product says how near
    /// two are in meaning. Only the first 256 pieces of a sentence are read.
    pub fn embed(&self, sentences: &[&str]) -> Vec<Vec<f32>> {
        let alone: Vec<(&str, Vec<Range<usize>>)> = sentences.iter().map(|&sentence| (sentence, Vec::new())).collect();
        self.embed_parts(&alone).into_iter().flatten().collect()
    }

    /// For each sentence its vector, and then one for each of its parts, as
    /// read in the sentence; empty for a part that is not read. A part is a
    /// range of bytes of the sentence.
    pub fn embed_parts(&self, sentences: &[(&str, Vec<Range<usize>>)]) -> Vec<Vec<Vec<f32>>> {
        let read = in_parallel(sentences, |(sentence, parts)| {
            let pieces = self.pieces.of_text(sentence, SENTENCE_PIECES);
            let parts = parts.iter().map(|part| pieces.of(part)).collect::<Vec<_>>();
            (pieces.ids, parts)
        });
        let packs = packs(read.into_iter().map(|read| (read.0.len(), read)).collect());
        let vectors = in_parallel(&packs, |pack| {
            let mut input = pieces::Input::default();
            let mut wanted = Vec::new();
            for (ids, parts) in pack {
                let first = input.ids.len();
                wanted.push(first..first + ids.len());
                wanted.extend(parts.iter().map(|part| first + part.start..first + part.end));
                input.add_pieces(ids);
            }
            let mut found = network::part_vectors(&self.encoder, &self.embeddings, &input, &wanted).into_iter();
            pack.iter().map(|(_, parts)| found.by_ref().take(1 + parts.len()).collect()).collect::<Vec<_>>()
        });
        vectors.into_iter().flatten().collect()
    }

    /// How likely each candidate means the same as one before it.
    ///
    /// `states` are those of [`Sentence::states`] for each candidate, one after
    /// the other, and `features` its classes; `later` and `earlier` are indexes
    /// of candidates, sorted by `later`, and `pairs` the features of each pair.
    /// Returns a probability for each pair. Those of one later candidate sum to
    /// at most 1; the rest is the probability that it means none of them.
    pub fn antecedents<const F: usize, const P: usize>(
        &self,
        states: &[f32],
        features: &[[u8; F]],
        (later, earlier): (&[u32], &[u32]),
        pairs: &[[u8; P]],
    ) -> Vec<f32> {
        let width = states.len() / features.len().max(1);
        let mut shares = Vec::with_capacity(later.len());
        // So many at once that memory stays small for reports of any length.
        for start in (0..features.len()).step_by(BLOCK) {
            let (first, end) = (start.saturating_sub(LEAD), (start + BLOCK).min(features.len()));
            let from = later.partition_point(|&one| (one as usize) < start);
            let to = later.partition_point(|&one| (one as usize) < end);
            let seen: Vec<usize> = (from..to).filter(|&pair| earlier[pair] as usize >= first).collect();
            let inside = |list: &[u32]| -> Vec<u32> { seen.iter().map(|&pair| list[pair] - first as u32).collect() };
            let (block_later, block_earlier) = (inside(later), inside(earlier));
            let block_pairs: Vec<[u8; P]> = seen.iter().map(|&pair| pairs[pair]).collect();
            shares.resize(to, 0.0);
            if seen.is_empty() {
                continue;
            }
            let input = network::Pairs {
                states: &states[first * width..end * width],
                features: &features[first..end],
                later: &block_later,
                earlier: &block_earlier,
                pairs: &block_pairs,
            };
            let found = scores::shares(&block_later, network::pair_scores(&self.coreference, &input));
            for (pair, share) in seen.into_iter().zip(found) {
                shares[pair] = share;
            }
        }
        shares
    }
}

/// Puts what comes one after the other together, as long as a pack stays
/// small. Larger ones would run no faster: what the pieces of a pack do not
/// see of each other is computed, too.
fn packs<T>(runs: Vec<(usize, T)>) -> Vec<Vec<T>> {
    let mut packs: Vec<Vec<T>> = Vec::new();
    let mut room = 0;
    for (length, run) in runs {
        match packs.last_mut() {
            Some(pack) if length <= room => pack.push(run),
            _ => {
                packs.push(vec![run]);
                room = PACK;
            }
        }
        room = room.saturating_sub(length);
    }
    packs
}

/// Results in the order of the inputs, whichever worker made them.
fn in_parallel<I: Sync, O: Send>(inputs: &[I], work: impl Fn(&I) -> O + Sync) -> Vec<O> {
    if inputs.len() < 2 {
        return inputs.iter().map(work).collect();
    }
    let next = AtomicUsize::new(0);
    let worker = || {
        let mut made = Vec::new();
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(input) = inputs.get(index) else { return made };
            made.push((index, work(input)));
        }
    };
    let mut made = std::thread::scope(|scope| {
        let others: Vec<_> = (1..WORKERS).map(|_| scope.spawn(worker)).collect();
        let mut made = worker();
        for other in others {
            made.extend(other.join().expect("a worker only fails where the caller would"));
        }
        made
    });
    made.sort_by_key(|(index, _)| *index);
    made.into_iter().map(|(_, output)| output).collect()
}
