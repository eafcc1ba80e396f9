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

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// How many sentences are worked on at once.
const WORKERS: usize = 2;
/// The sentence encoder was made for this many pieces; it reads no further.
const SENTENCE_PIECES: usize = 256;

/// The tagger and the sentence encoder. The networks are unpacked when first used.
pub struct Model {
    tags: Tags,
    pieces: pieces::Pieces,
    embeddings: network::Embeddings,
    tagger: network::Network,
    encoder: network::Network,
}

/// What the model says of one sentence.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sentence {
    /// One for each word.
    pub words: Vec<Word>,
    /// In order, never overlapping.
    pub names: Vec<Name>,
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
        })
    }

    /// All labels that [`Model::annotate`] can give.
    pub fn tags(&self) -> &Tags {
        &self.tags
    }

    /// Tags, tree and names of each sentence, given as words after Universal
    /// Dependencies. A sentence's result does not depend on the others.
    pub fn annotate(&self, sentences: &[Vec<&str>]) -> Vec<Sentence> {
        let inputs = self.pieces.of_sentences(sentences);
        in_parallel(&inputs, |input| self.annotate_one(input))
    }

    /// Unit-length vectors of the sentences; their dot product says how near
    /// two are in meaning. Only the first 256 pieces of a sentence are read.
    pub fn embed(&self, sentences: &[&str]) -> Vec<Vec<f32>> {
        in_parallel(sentences, |sentence| {
            let ids = self.pieces.of_text(sentence, SENTENCE_PIECES);
            network::sentence_vector(&self.encoder, self.embeddings.gather(&ids))
        })
    }

    fn annotate_one(&self, words: &[pieces::WordPieces]) -> Sentence {
        let lengths: Vec<usize> = words.iter().map(|word| word.ids.len()).collect();
        let mut all = scores::Reading::default();
        for window in windows::windows(&lengths) {
            let input = pieces::input(&words[window.seen.clone()]);
            let found = network::word_scores(&self.tagger, &self.embeddings, &input);
            scores::read(&mut all, &found, &window, &self.tags);
        }
        all.finish(&self.tags)
    }
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
