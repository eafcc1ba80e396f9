//! The language model: parts of speech, dependency trees, names, coreference and sentence
//! embeddings. Begin with [`Model::load`] and [`Model::annotate`].

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
mod wordpiece;

pub use files::Error;
pub use tags::{Feature, Tags};

use std::ops::Range;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

/// Number of threads that process sentences.
const WORKERS: usize = 2;
/// Maximum number of word pieces in one run of the network, except that sentences are never split
/// for it.
const PACK: usize = 64;
/// Number of candidates that the coreference scorer reads at once (`BLOCK`), and of earlier
/// candidates that it sees with them as possible antecedents (`LEAD`).
const BLOCK: usize = 1200;
const LEAD: usize = 200;
/// Maximum number of pieces of a sentence for the sentence encoder, which was trained on this
/// length; the rest is ignored.
const SENTENCE_PIECES: usize = 256;
/// Sentences of a running text are encoded together up to this number of pieces (`CHUNK` of
/// `train/pairing.py`).
const CHUNK: usize = 120;
/// Number of word pieces on each side of a value that count as its surroundings (`AROUND`).
const AROUND: usize = 6;

/// The tagger, the sentence encoder and the scorers. The networks are loaded when first used.
pub struct Model {
    tags: Tags,
    pieces: pieces::Pieces,
    embeddings: network::Embeddings,
    tagger: network::Network,
    encoder: network::Network,
    coreference: network::Network,
    antecedents: network::Network,
    values: network::Network,
}

/// Is called with the share of the work that is done, from 0 to 1; returns whether to go on.
pub type Watch<'a> = &'a (dyn Fn(f32) -> bool + Sync);

/// A sentence of a running text, and the bytes of the parts of it that vectors are wanted for.
pub type WithParts<'a> = (&'a str, Vec<Range<usize>>);

/// The model's vectors for a sentence of a running text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Passage {
    /// Unit vector of the sentence.
    pub vector: Vec<f32>,
    /// One for each part that was asked for.
    pub parts: Vec<Part>,
}

/// The model's vectors for some words of a sentence.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Part {
    /// Unit vector of the words.
    pub vector: Vec<f32>,
    /// Unit vector of the question that they answer, whatever the answer.
    pub question: Vec<f32>,
    /// Vector of the answer that they give.
    pub answer: Vec<f32>,
    /// The probability of each slot in which an editor would compare them; the first is the
    /// probability that none would. They sum to 1.
    pub slots: Vec<f32>,
}

/// The model's annotation of one sentence.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sentence {
    /// One for each word.
    pub words: Vec<Word>,
    /// In order, never overlapping.
    pub names: Vec<Name>,
    /// The vectors of the words that [`Model::antecedents`] needs, one after the other, all of one
    /// length.
    pub states: Vec<f32>,
}

/// The model's annotation of one word.
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

/// A name of one or more words, as word indexes of the sentence.
#[derive(Clone, Debug, PartialEq)]
pub struct Name {
    /// First word.
    pub start: u32,
    /// One past the last word.
    pub end: u32,
    /// `PER`, `ORG`, `LOC`, `EVENT` or `MISC`.
    pub label: Arc<str>,
    /// The probability of the least probable of its words, 0 to 1.
    pub score: f32,
}

impl Model {
    /// Reads the model's files from a folder; an error if one is missing or is not the file that
    /// this program was built for.
    pub fn load(folder: &Path) -> Result<Model, Error> {
        Model::of(files::read(folder)?)
    }

    /// The model inside the program, or `None` if it was built without the feature `embed`. It is
    /// checked like one that is read from a folder; its networks are not copied.
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
            antecedents: network::Network::new(files.antecedents),
            values: network::Network::new(files.values),
        })
    }

    /// All labels that [`Model::annotate`] can give.
    pub fn tags(&self) -> &Tags {
        &self.tags
    }

    /// Tags, tree and names of each sentence, given as words split as in Universal Dependencies.
    /// Several sentences are processed together, but none influences another, except in the
    /// rounding of numbers.
    pub fn annotate(&self, sentences: &[Vec<&str>]) -> Vec<Sentence> {
        self.annotate_watched(sentences, &|_| true).unwrap_or_default()
    }

    /// Like [`Model::annotate`], but reports progress to `watch`; `None` if it said to stop.
    pub fn annotate_watched(&self, sentences: &[Vec<&str>], watch: Watch) -> Option<Vec<Sentence>> {
        let words = self.pieces.of_sentences(sentences);
        let mut runs = Vec::new();
        for (number, words) in words.iter().enumerate() {
            let lengths: Vec<usize> = words.iter().map(|word| word.ids.len()).collect();
            let length = |window: &windows::Window| lengths[window.seen.clone()].iter().sum();
            runs.extend(windows::windows(&lengths).into_iter().map(|window| (length(&window), (number, window))));
        }
        let packs = packs(runs);
        let decoded = in_parallel(&packs, watch, |pack| self.decoded(&words, pack))?;
        let mut readings: Vec<scores::Reading> = words.iter().map(|_| scores::Reading::default()).collect();
        for ((number, window), decoded) in packs.iter().flatten().zip(decoded.into_iter().flatten()) {
            readings[*number].add(decoded, window);
        }
        Some(readings.into_iter().map(|reading| reading.finish(&self.tags)).collect())
    }

    /// The decoded scores of each window of the pack.
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

    /// Unit vectors of the sentences; the dot product of two says how similar they are in meaning.
    /// Only the first 256 pieces of a sentence are read.
    pub fn embed(&self, sentences: &[&str]) -> Vec<Vec<f32>> {
        let read = all_in_parallel(sentences, |sentence| self.pieces.of_text(sentence, SENTENCE_PIECES).ids);
        let packs = packs(read.into_iter().map(|ids| (ids.len(), ids)).collect());
        let vectors = all_in_parallel(&packs, |pack| {
            let mut input = pieces::Input::default();
            let mut wanted = Vec::new();
            for ids in pack {
                wanted.push((input.ids.len()..input.ids.len() + ids.len()).collect());
                input.add_pieces(ids);
            }
            network::part_vectors(&self.encoder, &self.embeddings, &input, &wanted)
        });
        vectors.into_iter().flatten().collect()
    }

    /// Encodes a running text: for each sentence its vector and those of its parts. Each sentence
    /// is read in the context of its neighbours.
    pub fn read(&self, sentences: &[WithParts]) -> Vec<Passage> {
        self.read_watched(sentences, &|_| true).unwrap_or_default()
    }

    /// Like [`Model::read`], but reports progress to `watch`; `None` if it said to stop.
    pub fn read_watched(&self, sentences: &[WithParts], watch: Watch) -> Option<Vec<Passage>> {
        let pieces = all_in_parallel(sentences, |(text, _)| self.pieces.inside(text, CHUNK));
        let mut chunks: Vec<Vec<usize>> = Vec::new();
        let mut length = 0;
        for (at, found) in pieces.iter().enumerate().filter(|(_, found)| !found.ids.is_empty()) {
            if chunks.is_empty() || length + found.ids.len() + 2 > CHUNK {
                chunks.push(Vec::new());
                length = 1;
            }
            length += found.ids.len();
            chunks.last_mut().expect("one was begun").push(at);
        }
        let read = in_parallel(&chunks, watch, |chunk| self.read_chunk(sentences, &pieces, chunk))?;
        let mut passages = vec![Passage::default(); sentences.len()];
        for (at, passage) in chunks.iter().flatten().zip(read.into_iter().flatten()) {
            passages[*at] = passage;
        }
        Some(passages)
    }

    /// Encodes the sentences of a chunk, which are given by their indexes.
    fn read_chunk(&self, sentences: &[WithParts], pieces: &[pieces::TextPieces], chunk: &[usize]) -> Vec<Passage> {
        let mut input = pieces::Input::default();
        let mut ids = vec![pieces::CLS];
        let mut wanted: Vec<Vec<usize>> = Vec::new();
        for &at in chunk {
            let (first, own) = (ids.len(), &pieces[at]);
            let all = first..first + own.ids.len();
            wanted.push(all.clone().collect());
            for part in &sentences[at].1 {
                let inside = own.inside(part);
                let words = first + inside.start..first + inside.end;
                let near: Vec<usize> = (words.start.saturating_sub(AROUND)..words.end + AROUND)
                    .filter(|piece| all.contains(piece) && !words.contains(piece))
                    .collect();
                wanted.push(words.clone().collect());
                wanted.push(if near.is_empty() { words.collect() } else { near });
            }
            ids.extend_from_slice(&own.ids);
        }
        ids.push(pieces::SEP);
        input.add_pieces(&ids);
        let mut vectors = network::part_vectors(&self.encoder, &self.embeddings, &input, &wanted).into_iter();
        let mut next = || vectors.next().unwrap_or_default();
        let mut passages = Vec::new();
        let mut parts = Vec::new();
        for &at in chunk {
            let mut passage = Passage { vector: next(), parts: Vec::new() };
            for _ in &sentences[at].1 {
                let (own, near) = (next(), next());
                parts.extend_from_slice(&own);
                parts.extend_from_slice(&near);
                parts.extend_from_slice(&passage.vector);
                passage.parts.push(Part { vector: own, ..Part::default() });
            }
            passages.push(passage);
        }
        self.add_views(parts, &mut passages);
        passages
    }

    fn add_views(&self, parts: Vec<f32>, passages: &mut [Passage]) {
        let n_parts: usize = passages.iter().map(|passage| passage.parts.len()).sum();
        if n_parts == 0 {
            return;
        }
        let [questions, answers, slots] = network::value_views(&self.values, parts, n_parts);
        let row = |all: &[f32], at: usize| all[at * all.len() / n_parts..(at + 1) * all.len() / n_parts].to_vec();
        for (at, part) in passages.iter_mut().flat_map(|passage| &mut passage.parts).enumerate() {
            (part.question, part.answer, part.slots) = (row(&questions, at), row(&answers, at), row(&slots, at));
        }
    }

    /// How likely each candidate means the same as an earlier one.
    ///
    /// `states` holds the [`Sentence::states`] of each candidate, one after the other, and
    /// `features` the classes of each; `later` and `earlier` are indexes of candidates, sorted by
    /// `later`, and `pairs` the features of each pair. Returns a probability for each pair. Those
    /// of one later candidate sum to at most 1; the rest is the probability that it has no
    /// antecedent.
    pub fn antecedents<const F: usize, const P: usize>(
        &self,
        states: &[f32],
        features: &[[u8; F]],
        (later, earlier): (&[u32], &[u32]),
        pairs: &[[u8; P]],
    ) -> Vec<f32> {
        let width = states.len() / features.len().max(1);
        let mut shares = Vec::with_capacity(later.len());
        // In blocks, so that memory stays small for reports of any length.
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
            let found =
                scores::shares(&block_later, network::pair_scores(&self.coreference, &self.antecedents, &input));
            for (pair, share) in seen.into_iter().zip(found) {
                shares[pair] = share;
            }
        }
        shares
    }
}

/// Groups successive runs into packs of at most [`PACK`] pieces. Larger packs would not be faster:
/// the network also computes attention between sentences of a pack, only to mask it.
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

fn all_in_parallel<I: Sync, O: Send>(inputs: &[I], work: impl Fn(&I) -> O + Sync) -> Vec<O> {
    in_parallel(inputs, &|_| true, work).unwrap_or_default()
}

/// Results in the order of the inputs. Asks the watch before each input; `None` if it said to stop.
fn in_parallel<I: Sync, O: Send>(inputs: &[I], watch: Watch, work: impl Fn(&I) -> O + Sync) -> Option<Vec<O>> {
    let next = AtomicUsize::new(0);
    let goes_on = AtomicBool::new(true);
    let worker = || {
        let mut made = Vec::new();
        while goes_on.load(Ordering::Relaxed) {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(input) = inputs.get(index) else { break };
            if !watch(index as f32 / inputs.len() as f32) {
                goes_on.store(false, Ordering::Relaxed);
                break;
            }
            made.push((index, work(input)));
        }
        made
    };
    let mut made = std::thread::scope(|scope| {
        let n_others = (WORKERS - 1).min(inputs.len().saturating_sub(1));
        let others: Vec<_> = (0..n_others).map(|_| scope.spawn(worker)).collect();
        let mut made = worker();
        for other in others {
            made.extend(other.join().expect("a worker only fails where the caller would"));
        }
        made
    });
    made.sort_by_key(|(index, _)| *index);
    goes_on.into_inner().then(|| made.into_iter().map(|(_, output)| output).collect())
}
