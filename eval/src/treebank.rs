//! Reads the syntactic words of a treebank in CoNLL-U. Begin with [`read`].

use std::path::Path;

/// A labelled sentence.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sentence {
    /// The syntactic words; multiword tokens and empty nodes are left out.
    pub words: Vec<Word>,
}

/// A labelled word.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Word {
    /// The word as written.
    pub form: String,
    /// Universal part of speech.
    pub upos: String,
    /// Penn tag.
    pub xpos: String,
    /// Features; empty if there are none.
    pub feats: String,
    /// Index of the head; `None` for the root.
    pub head: Option<u32>,
    /// Relation with subtype.
    pub deprel: String,
}

/// Reads a file.
pub fn read(path: &Path) -> Result<Vec<Sentence>, String> {
    Ok(parse(&crate::files::text(path)?))
}

/// The sentences of a text; each ends at an empty line.
pub fn parse(text: &str) -> Vec<Sentence> {
    let blocks = text.split("\n\n").map(|block| Sentence { words: block.lines().filter_map(word).collect() });
    blocks.filter(|sentence| !sentence.words.is_empty()).collect()
}

fn word(line: &str) -> Option<Word> {
    let columns: Vec<&str> = line.split('\t').collect();
    let [id, form, _, upos, xpos, feats, head, deprel, ..] = columns[..] else { return None };
    id.parse::<u32>().ok()?;
    Some(Word {
        form: form.to_owned(),
        upos: upos.to_owned(),
        xpos: xpos.to_owned(),
        feats: if feats == "_" { String::new() } else { feats.to_owned() },
        head: head.parse::<u32>().ok()?.checked_sub(1),
        deprel: deprel.to_owned(),
    })
}
