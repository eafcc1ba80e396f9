//! Compares the networks in full precision with the Python reference. Any difference comes from how
//! this crate splits words, looks up embeddings and runs the graphs.

use crate::network::{self, Embeddings, Network};
use crate::pieces::{Input, Pieces};
use serde_json::Value;
use std::path::PathBuf;

/// `train/golden_scores.py` says how to make the folder; it is too large to keep.
#[test]
#[ignore = "needs RAPPORTEUR_WHOLE, a folder that train/golden_scores.py wrote"]
fn full_precision_is_that_of_the_reference() {
    let folder = PathBuf::from(std::env::var_os("RAPPORTEUR_WHOLE").expect("RAPPORTEUR_WHOLE names the folder"));
    let file = |name: &str| std::fs::read(folder.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
    let pieces = Pieces::parse(&file("tokenizer.json")).unwrap();
    let embeddings = Embeddings::parse(file("embeddings.bin").into()).unwrap();
    let tagger = Network::new(file("tagger.onnx").into());
    let rows: Vec<Value> = serde_json::from_slice(&file("scores.json")).unwrap();
    assert_eq!(rows.len(), 20);
    let mut worst = 0.0;
    for row in &rows {
        let words: Vec<&str> = row["words"].as_array().unwrap().iter().map(|word| word.as_str().unwrap()).collect();
        let mut input = Input::default();
        input.add_words(&pieces.of_sentences(&[words])[0]);
        let found = network::word_scores(&tagger, &embeddings, &input);
        let layers = [
            ("upos", &found.upos),
            ("xpos", &found.xpos),
            ("feats", &found.feats),
            ("names", &found.names),
            ("arc", &found.arc),
            ("rel_dep", &found.rel_dep),
            ("rel_head", &found.rel_head),
        ];
        for (layer, ours) in layers {
            let theirs: Vec<f32> = row[layer].as_array().unwrap().iter().map(|x| x.as_f64().unwrap() as f32).collect();
            assert!(!theirs.is_empty() && theirs.len() <= ours.len());
            assert!(layer == "rel_dep" || theirs.len() == ours.len(), "{layer}: {} {}", theirs.len(), ours.len());
            for (ours, theirs) in ours.iter().zip(&theirs) {
                let difference = (ours - theirs).abs() / theirs.abs().max(1.0);
                worst = f32::max(worst, difference);
                assert!(difference <= 1e-3, "{layer} of {}: {ours} not {theirs}", row["words"]);
            }
        }
    }
    eprintln!("largest difference {worst:e}");
}
