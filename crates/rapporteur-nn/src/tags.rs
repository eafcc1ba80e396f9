//! The model's label lists. Begin with [`Tags`].

use serde_json::Value;
use std::sync::Arc;

/// All labels that the model can give.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tags {
    /// Universal parts of speech.
    pub upos: Vec<Arc<str>>,
    /// Penn tags.
    pub xpos: Vec<Arc<str>>,
    /// Dependency relations with subtypes.
    pub deprel: Vec<Arc<str>>,
    /// Features with their values; the first value is empty and means that the word does not have
    /// the feature.
    pub feats: Vec<Feature>,
    /// Name tags: `O`, and `B-`, `I-`, `E-`, `S-` with each label.
    pub names: Vec<Arc<str>>,
}

/// A feature's name and values.
pub type Feature = (Arc<str>, Vec<Arc<str>>);

/// Reads `tags.json`.
pub(crate) fn parse(json: &[u8]) -> Result<Tags, String> {
    let root: Value = serde_json::from_slice(json).map_err(|error| error.to_string())?;
    let list = |key: &str| strings(&root[key]).ok_or(format!("no list {key:?}"));
    Ok(Tags {
        upos: list("upos")?,
        xpos: list("xpos")?,
        deprel: list("deprel")?,
        feats: features(&root["feats"]).ok_or("no list \"feats\"")?,
        names: list("names")?,
    })
}

fn features(value: &Value) -> Option<Vec<Feature>> {
    let pair = |pair: &Value| Some((Arc::from(pair[0].as_str()?), strings(&pair[1])?));
    value.as_array()?.iter().map(pair).collect()
}

fn strings(value: &Value) -> Option<Vec<Arc<str>>> {
    value.as_array()?.iter().map(|item| item.as_str().map(Arc::from)).collect()
}
