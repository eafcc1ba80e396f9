//! What the language model says of a report, kept between runs if wished.
//! Begin with [`Reader`].

use rapporteur::annotations::{Annotations, Hints, Parse, SentenceHint, WordHint};
use rapporteur::report::Report;
use rapporteur_nn::Model;
use serde_json::{Value, json};
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

/// Names the folder in which hints are kept between runs. They are found again
/// by the words alone: empty the folder when the model changes.
pub const VARIABLE: &str = "RAPPORTEUR_HINTS";

/// Annotates reports with the real model.
pub struct Reader {
    model: Model,
    kept: Option<PathBuf>,
}

impl Reader {
    /// With the model of this folder.
    pub fn new(models: &Path) -> Result<Reader, String> {
        let model = Model::load(models).map_err(|error| error.to_string())?;
        Ok(Reader { model, kept: std::env::var_os(VARIABLE).map(PathBuf::from) })
    }

    /// Everything understood of a report. Sentence vectors are left out.
    pub fn annotate(&self, report: &Report) -> Annotations {
        let parse = rapporteur::parse(report);
        let hints = self.hints(report, &parse);
        rapporteur::annotate(report, parse, &hints)
    }

    fn hints(&self, report: &Report, parse: &Parse) -> Hints {
        let words = |sentence: &rapporteur::annotations::Sentence| -> Vec<&str> {
            parse.tokens[sentence.tokens()].iter().map(|token| token.span.of(&report.text)).collect()
        };
        let sentences: Vec<Vec<&str>> = parse.sentences.iter().map(words).collect();
        let mut hasher = DefaultHasher::new();
        sentences.hash(&mut hasher);
        let file = self.kept.as_ref().map(|folder| folder.join(format!("{:016x}.json", hasher.finish())));
        let known = file.as_ref().and_then(|file| fs::read_to_string(file).ok());
        if let Some(hints) = known.and_then(|text| read(&text)) {
            return hints;
        }
        let hints = Hints { sentences: self.model.annotate(&sentences).into_iter().map(hint).collect() };
        if let Some(file) = file {
            // A folder that cannot be written to only costs time.
            let _ = fs::write(file, write(&hints));
        }
        hints
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

fn write(hints: &Hints) -> String {
    let word = |word: &WordHint| json!([word.upos, word.xpos, word.head, word.relation]);
    let sentence = |hint: &SentenceHint| {
        let words: Vec<Value> = hint.words.iter().map(word).collect();
        let names: Vec<Value> = hint.names.iter().map(|name| json!([name.0, name.1, name.2])).collect();
        json!([words, names])
    };
    json!(hints.sentences.iter().map(sentence).collect::<Vec<_>>()).to_string()
}

fn read(text: &str) -> Option<Hints> {
    let value: Value = serde_json::from_str(text).ok()?;
    let number = |value: &Value| value.as_u64().map(|number| number as u32);
    let word = |value: &Value| {
        Some(WordHint {
            upos: value[0].as_str()?.to_owned(),
            xpos: value[1].as_str()?.to_owned(),
            head: number(&value[2]),
            relation: value[3].as_str()?.to_owned(),
        })
    };
    let name = |value: &Value| Some((number(&value[0])?, number(&value[1])?, value[2].as_str()?.to_owned()));
    let sentence = |value: &Value| {
        Some(SentenceHint {
            words: value[0].as_array()?.iter().map(word).collect::<Option<_>>()?,
            names: value[1].as_array()?.iter().map(name).collect::<Option<_>>()?,
            vector: Vec::new(),
        })
    };
    Some(Hints { sentences: value.as_array()?.iter().map(sentence).collect::<Option<_>>()? })
}
