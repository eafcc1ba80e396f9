//! What the targets make of bytes in place of a model's answers.

use rapporteur::annotations::{Annotations, Hints, Parse, Sentence, SentenceHint, View, WordHint};
use rapporteur::report::Report;

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

/// Tags, trees and names made of the bytes, as wrong as a model can be.
pub fn hints(parse: &Parse, bytes: &[u8]) -> Hints {
    let byte = |at: usize| bytes.get(at % bytes.len().max(1)).map_or(0, |&byte| usize::from(byte));
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
    Hints { sentences: parse.sentences.iter().map(one).collect(), references: Vec::new() }
}

/// A report with all its layers, and views of its values made of their words and the bytes.
#[allow(dead_code)]
pub fn understood(report: Report, bytes: &[u8]) -> (Report, Annotations) {
    let parse = rapporteur::parse(&report);
    let hints = hints(&parse, bytes);
    let mut all = rapporteur::annotate(&report, parse, &hints);
    all.views = all.values.iter().map(|value| view(value.span.of(&report.text), bytes)).collect();
    (report, all)
}

fn view(words: &str, bytes: &[u8]) -> View {
    let share = |at: usize| f32::from(bytes.get(at % bytes.len().max(1)).copied().unwrap_or(1)) / 255.0;
    let place = words.bytes().fold(7, |sum: usize, byte| (sum * 31 + usize::from(byte)) % 128);
    let question = (0..128).map(|at| if at == place { 1.0 } else { share(at) / 64.0 }).collect();
    let slots: Vec<f32> = (0..View::SLOTS.len()).map(|at| share(at + place) + 0.01).collect();
    let sum: f32 = slots.iter().sum();
    View { question, answer: (0..64).map(share).collect(), slots: slots.iter().map(|one| one / sum).collect() }
}
