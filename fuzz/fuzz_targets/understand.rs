//! Any bytes, under any name: reading, understanding, joining and comparing
//! never panic. Tags, trees and names are made of the bytes themselves, so
//! that they are as wrong as a model can be.
#![no_main]

use libfuzzer_sys::fuzz_target;
use rapporteur::annotations::{Hints, Sentence, SentenceHint, WordHint};
use rapporteur_read::{Source, read};

/// Class, tag and relation of a word.
const KINDS: [(&str, &str, &str); 12] = [
    ("NOUN", "NN", "nsubj"),
    ("NOUN", "NNS", "obj"),
    ("PROPN", "NNP", "flat"),
    ("PROPN", "NNP", "appos"),
    ("VERB", "VBD", "ccomp"),
    ("VERB", "VBG", "advcl"),
    ("VERB", "VBN", "conj"),
    ("AUX", "MD", "aux"),
    ("PRON", "PRP", "nsubj"),
    ("ADP", "IN", "case"),
    ("NUM", "CD", "nummod"),
    ("PUNCT", ".", "punct"),
];

fuzz_target!(|bytes: &[u8]| {
    let Some((&first, bytes)) = bytes.split_first() else { return };
    let path = ["x.html", "x.txt", "x.md", "-"][usize::from(first) % 4];
    let published = Some("2024-03-13".to_string());
    let source = Source { path: path.to_string(), published, ..Source::default() };
    let Ok((report, _)) = read(&source, bytes) else { return };
    let parse = rapporteur::parse(&report);
    let hints = hints(&parse.sentences.iter().copied().collect::<Vec<_>>(), bytes);
    let references = rapporteur::candidates(&report, &parse, &hints);
    assert!(references.pairs.iter().all(|pair| pair.earlier < pair.later));
    let all = rapporteur::annotate(&report, parse, &hints);
    let reports = vec![(report.clone(), all.clone()), (report, all)];
    let story = rapporteur::merge(reports, &[]);
    rapporteur::compare(&story);
});

fn hints(sentences: &[Sentence], bytes: &[u8]) -> Hints {
    let byte = |at: usize| usize::from(bytes[at % bytes.len().max(1)]);
    let word = |sentence: &Sentence, at: usize| {
        let length = sentence.tokens().len();
        let (upos, xpos, relation) = KINDS[(byte(at) + at) % KINDS.len()];
        let head = (byte(at + 7) * 31 + at) % (length + 1);
        WordHint {
            upos: upos.into(),
            xpos: xpos.into(),
            head: (head < length).then_some(head as u32),
            relation: relation.into(),
        }
    };
    let one = |sentence: &Sentence| {
        let length = sentence.tokens().len();
        let name = |at: usize| (at as u32, (at + 1 + byte(at) % 3).min(length) as u32);
        let label = |at: usize| ["PER", "ORG", "LOC", "MISC"][byte(at + 3) % 4].to_string();
        SentenceHint {
            words: (0..length).map(|at| word(sentence, at)).collect(),
            names: (0..length).step_by(4).map(|at| (name(at).0, name(at).1, label(at))).collect(),
        }
    };
    Hints { sentences: sentences.iter().map(one).collect(), references: Vec::new() }
}
