//! Runs the language model over a report and annotates it, as the program
//! does. Begin with [`Understander::load`].
//!
//! With the variable `EVAL_CACHE` naming a file, what the model says of each
//! sentence is kept there and used again: delete it when the model changes.

use rapporteur::annotations::{Annotations, Hints, Parse, SentenceHint, WordHint};
use rapporteur::report::Report;
use rapporteur_nn::Model;
use std::collections::HashMap;
use std::io::Write;
use std::path::Path;

/// The model with what it said before.
pub struct Understander {
    model: Model,
    known: HashMap<String, SentenceHint>,
    cache: Option<std::fs::File>,
}

impl Understander {
    /// The model of a folder.
    pub fn load(models: &Path) -> Result<Understander, String> {
        let model = Model::load(models).map_err(|error| error.to_string())?;
        let mut known = HashMap::new();
        let mut cache = None;
        if let Some(path) = std::env::var_os("EVAL_CACHE") {
            let text = std::fs::read_to_string(&path).unwrap_or_default();
            known.extend(text.lines().filter_map(kept));
            let file = std::fs::OpenOptions::new().create(true).append(true).open(&path);
            cache = Some(file.map_err(|error| error.to_string())?);
        }
        Ok(Understander { model, known, cache })
    }

    /// All layers of a report.
    pub fn annotate(&mut self, report: &Report) -> Annotations {
        self.annotate_parsed(report, rapporteur::parse(report))
    }

    /// All layers of a report whose sentences and words are given.
    pub fn annotate_parsed(&mut self, report: &Report, parse: Parse) -> Annotations {
        let words = |sentence: &rapporteur::annotations::Sentence| -> Vec<String> {
            parse.tokens[sentence.tokens()].iter().map(|token| token.span.of(&report.text).to_string()).collect()
        };
        let sentences: Vec<Vec<String>> = parse.sentences.iter().map(words).collect();
        self.learn(&sentences);
        let hint = |words: &Vec<String>| self.known[&words.join(" ")].clone();
        let hints = Hints { sentences: sentences.iter().map(hint).collect() };
        rapporteur::annotate(report, parse, &hints)
    }

    /// Asks the model about the sentences that it has not seen.
    pub fn learn(&mut self, sentences: &[Vec<String>]) {
        let new: Vec<&Vec<String>> =
            sentences.iter().filter(|words| !self.known.contains_key(&words.join(" "))).collect();
        let words: Vec<Vec<&str>> = new.iter().map(|words| words.iter().map(String::as_str).collect()).collect();
        for (words, found) in new.iter().zip(self.model.annotate(&words)) {
            let hint = hint(found);
            let key = words.join(" ");
            if let Some(file) = &mut self.cache {
                _ = writeln!(file, "{}", line(&key, &hint));
            }
            self.known.insert(key, hint);
        }
    }
}

fn hint(sentence: rapporteur_nn::Sentence) -> SentenceHint {
    let word = |word: rapporteur_nn::Word| WordHint {
        upos: word.upos.to_string(),
        xpos: word.xpos.to_string(),
        head: word.head,
        relation: word.deprel.to_string(),
    };
    let name = |name: rapporteur_nn::Name| (name.start, name.end, name.label.to_string());
    SentenceHint {
        words: sentence.words.into_iter().map(word).collect(),
        names: sentence.names.into_iter().map(name).collect(),
        vector: Vec::new(),
    }
}

/// Words, then one field for each word, then names; the fields stand between tabs.
fn line(key: &str, hint: &SentenceHint) -> String {
    let word = |word: &WordHint| {
        let head = word.head.map_or("-".to_string(), |head| head.to_string());
        format!("{} {} {head} {}", word.upos, word.xpos, word.relation)
    };
    let words: Vec<String> = hint.words.iter().map(word).collect();
    let names: Vec<String> = hint.names.iter().map(|(from, to, label)| format!("{from} {to} {label}")).collect();
    format!("{key}\t{}\t{}", words.join("|"), names.join("|"))
}

fn kept(line: &str) -> Option<(String, SentenceHint)> {
    let mut fields = line.split('\t');
    let (key, words, names) = (fields.next()?, fields.next()?, fields.next()?);
    let word = |field: &str| {
        let parts: Vec<&str> = field.split(' ').collect();
        let [upos, xpos, head, relation] = parts[..] else { return None };
        Some(WordHint { upos: upos.into(), xpos: xpos.into(), head: head.parse().ok(), relation: relation.into() })
    };
    let name = |field: &str| {
        let parts: Vec<&str> = field.split(' ').collect();
        let [from, to, label] = parts[..] else { return None };
        Some((from.parse().ok()?, to.parse().ok()?, label.to_string()))
    };
    let words: Option<Vec<WordHint>> = words.split('|').map(word).collect();
    let names = names.split('|').filter_map(name).collect();
    Some((key.to_string(), SentenceHint { words: words?, names, vector: Vec::new() }))
}
