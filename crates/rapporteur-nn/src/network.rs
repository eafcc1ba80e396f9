//! Runs the networks. Begin with [`word_scores`] and [`part_vectors`].

use crate::files::Bytes;
use crate::pieces::Input;
use rten::{ModelOptions, NodeId, RunOptions, Value, ValueOrView};
use rten_tensor::{AsView, NdTensor};
use std::cell::OnceCell;
use std::sync::{Arc, Mutex, OnceLock};

/// Embeddings of the word pieces, shared by the tagger and the sentence encoder.
pub(crate) struct Embeddings {
    bytes: Bytes,
    n_rows: usize,
    n_columns: usize,
}

/// A network in the ONNX format, loaded when it is first used.
pub(crate) struct Network {
    bytes: Mutex<Bytes>,
    model: OnceLock<rten::Model>,
}

/// The tagger's scores for the words of a pack; each table is row by row, one row per word.
pub(crate) struct WordScores {
    pub(crate) n_words: usize,
    pub(crate) upos: Vec<f32>,
    pub(crate) xpos: Vec<f32>,
    pub(crate) feats: Vec<f32>,
    pub(crate) names: Vec<f32>,
    /// Of each word, the score of the root as its head (column 0) and of each word as its head.
    pub(crate) arc: Vec<f32>,
    /// For each word and relation, a vector and a bias (its last column): the product with the
    /// `rel_head` of a head, plus the bias, is the score of the relation.
    pub(crate) rel_dep: Vec<f32>,
    /// One row per head: the root first, then the words.
    pub(crate) rel_head: Vec<f32>,
    /// The vectors of the words that the coreference scorer reads.
    pub(crate) reference: Vec<f32>,
}

/// Candidates and possible antecedents for the coreference scorer; see
/// [`crate::Model::antecedents`].
pub(crate) struct Pairs<'a, const F: usize, const P: usize> {
    pub(crate) states: &'a [f32],
    pub(crate) features: &'a [[u8; F]],
    pub(crate) later: &'a [u32],
    pub(crate) earlier: &'a [u32],
    pub(crate) pairs: &'a [[u8; P]],
}

const HEADER: usize = 16;

impl Embeddings {
    /// Reads `embeddings.bin`; `train/export.py` says how it is made.
    pub(crate) fn parse(bytes: Bytes) -> Result<Embeddings, String> {
        let number = |at: usize| {
            bytes.get(at..at + 4).map(|four| u32::from_le_bytes(four.try_into().unwrap_or_default()) as usize)
        };
        let (Some(n_rows), Some(n_columns), true) = (number(8), number(12), bytes.starts_with(b"RPEMB1\0\0")) else {
            return Err("no header".to_owned());
        };
        let length = n_rows.checked_mul(n_columns + 4).map(|n| n + HEADER);
        if length != Some(bytes.len()) {
            return Err("wrong length".to_owned());
        }
        Ok(Embeddings { bytes, n_rows, n_columns })
    }

    /// The embeddings of the pieces, one row each.
    pub(crate) fn gather(&self, ids: &[u32]) -> NdTensor<f32, 2> {
        let mut values = Vec::with_capacity(ids.len() * self.n_columns);
        for &id in ids {
            // The vocabulary and this table come from one release, so every id has a row.
            let row = (id as usize).min(self.n_rows - 1);
            let at = HEADER + 4 * row;
            let scale = f32::from_le_bytes(self.bytes[at..at + 4].try_into().unwrap_or_default());
            let at = HEADER + 4 * self.n_rows + row * self.n_columns;
            values
                .extend(self.bytes[at..at + self.n_columns].iter().map(|&byte| f32::from(byte.cast_signed()) * scale));
        }
        NdTensor::from_data([ids.len(), self.n_columns], values)
    }
}

impl Network {
    /// Keeps the bytes of the file until the network is first used.
    pub(crate) fn new(bytes: Bytes) -> Network {
        Network { bytes: Mutex::new(bytes), model: OnceLock::new() }
    }

    fn model(&self) -> &rten::Model {
        self.model.get_or_init(|| {
            let bytes = std::mem::take(&mut *self.bytes.lock().unwrap_or_else(|held| held.into_inner()));
            let mut options = ModelOptions::with_all_ops();
            let options = options.prepack_weights(true);
            let loaded = match bytes {
                Bytes::Borrowed(built_in) => options.load_static_slice(built_in),
                Bytes::Owned(read) => options.load(read),
            };
            // The file's hash was checked, and the tests load the file with this hash.
            loaded.expect("the model file is ours")
        })
    }

    fn run<const N: usize>(&self, inputs: Vec<(&str, ValueOrView)>, outputs: [&str; N]) -> [Vec<f32>; N] {
        let model = self.model();
        let id = |name: &str| -> NodeId { model.node_id(name).expect("the model file is ours") };
        let inputs = inputs.into_iter().map(|(name, value)| (id(name), value)).collect();
        let values = model.run_n(inputs, outputs.map(id), Some(on_this_thread())).expect("the model file is ours");
        values.map(floats)
    }
}

/// Runs the tagger on some sentences; there must be at least one word.
pub(crate) fn word_scores(network: &Network, embeddings: &Embeddings, input: &Input) -> WordScores {
    let row = |values: &[i32]| NdTensor::from_data([values.len()], values.to_vec());
    let inputs = vec![
        ("words", embeddings.gather(&input.ids).into()),
        ("shapes", row(&input.shapes).into()),
        ("positions", row(&input.positions).into()),
        ("sentences", row(&input.sentences).into()),
        ("first", row(&input.first).into()),
        ("last", row(&input.last).into()),
    ];
    let outputs = ["upos", "xpos", "feats", "names", "arc", "rel_dep", "rel_head", "reference"];
    let [upos, xpos, feats, names, arc, rel_dep, rel_head, reference] = network.run(inputs, outputs);
    WordScores { n_words: input.first.len(), upos, xpos, feats, names, arc, rel_dep, rel_head, reference }
}

/// Number of pairs scored at once: small enough for the values to stay in the processor's cache.
const PAIRS: usize = 1024;

/// A score for each pair, where 0 is the score of having no antecedent. There must be at least one
/// pair.
pub(crate) fn pair_scores<const F: usize, const P: usize>(
    mentions: &Network,
    antecedents: &Network,
    input: &Pairs<F, P>,
) -> Vec<f32> {
    const VIEWS: [&str; 5] = ["mention", "as_later", "as_earlier", "like", "alike"];
    let n = input.features.len();
    let table = |values: Vec<f32>| NdTensor::from_data([n, values.len() / n.max(1)], values);
    let features: Vec<i32> = input.features.iter().flatten().map(|&value| i32::from(value)).collect();
    let inputs = vec![
        ("states", table(input.states.to_vec()).into()),
        ("features", NdTensor::from_data([n, F], features).into()),
    ];
    let views = mentions.run(inputs, VIEWS).map(table);
    let row = |values: &[u32]| {
        NdTensor::from_data([values.len()], values.iter().map(|&value| value as i32).collect::<Vec<_>>())
    };
    let mut scores = Vec::with_capacity(input.pairs.len());
    for start in (0..input.pairs.len()).step_by(PAIRS) {
        let part = start..(start + PAIRS).min(input.pairs.len());
        let pairs: Vec<f32> =
            input.pairs[part.clone()].iter().flatten().map(|&value| f32::from(value) / 255.0).collect();
        let mut inputs: Vec<(&str, ValueOrView)> =
            VIEWS.into_iter().zip(&views).map(|(name, view)| (name, view.view().into())).collect();
        inputs.push(("later", row(&input.later[part.clone()]).into()));
        inputs.push(("earlier", row(&input.earlier[part.clone()]).into()));
        inputs.push(("pairs", NdTensor::from_data([part.len(), P], pairs).into()));
        let [found] = antecedents.run(inputs, ["scores"]);
        scores.extend(found);
    }
    scores
}

/// Runs the sentence encoder: for each list of pieces, the mean of their vectors. No list may be
/// empty.
pub(crate) fn part_vectors(
    network: &Network,
    embeddings: &Embeddings,
    input: &Input,
    wanted: &[Vec<usize>],
) -> Vec<Vec<f32>> {
    let row = |values: &[i32]| NdTensor::from_data([values.len()], values.to_vec());
    let n_pieces = input.ids.len();
    let mut shares = vec![0.0; wanted.len() * n_pieces];
    for (pieces, shares) in wanted.iter().zip(shares.chunks_exact_mut(n_pieces)) {
        pieces.iter().for_each(|&piece| shares[piece] = 1.0 / pieces.len() as f32);
    }
    let inputs = vec![
        ("words", embeddings.gather(&input.ids).into()),
        ("positions", row(&input.positions).into()),
        ("sentences", row(&input.sentences).into()),
        ("shares", NdTensor::from_data([wanted.len(), n_pieces], shares).into()),
    ];
    let [vectors] = network.run(inputs, ["vectors"]);
    let width = vectors.len() / wanted.len().max(1);
    vectors.chunks_exact(width.max(1)).map(<[f32]>::to_vec).collect()
}

/// The question vectors, answer vectors and slot probabilities of some values, each table one value
/// after the other. `parts` holds, for each value, the vectors of its words, of the words around
/// and of its sentence.
pub(crate) fn value_views(network: &Network, parts: Vec<f32>, n_values: usize) -> [Vec<f32>; 3] {
    let width = parts.len() / n_values.max(1);
    let inputs = vec![("parts", NdTensor::from_data([n_values, width], parts).into())];
    network.run(inputs, ["question", "answer", "slots"])
}

fn floats(value: Value) -> Vec<f32> {
    value.into_tensor::<f32>().expect("all results are floats").into_data()
}

/// Sentences are processed in parallel, so each run of a network uses a single thread.
fn on_this_thread() -> RunOptions {
    thread_local! {
        static POOL: OnceCell<Arc<rten::ThreadPool>> = const { OnceCell::new() };
    }
    let pool = POOL.with(|pool| pool.get_or_init(|| Arc::new(rten::ThreadPool::with_num_threads(1))).clone());
    RunOptions::default().with_thread_pool(Some(pool))
}
