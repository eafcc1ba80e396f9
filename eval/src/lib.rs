//! What the scorers share: readers of corpora, measures and the form of figures.

pub mod alignment;
pub mod answer_key;
pub mod brat;
pub mod cat;
pub mod conllu;
pub mod coreference;
pub mod corpus;
pub mod entities;
pub mod figures;
pub mod files;
pub mod floors;
pub mod gum;
pub mod litbank;
pub mod marked;
pub mod orders;
pub mod plant;
pub mod rate;
pub mod reader;
pub mod scoring;
pub mod setting;
pub mod stories;
pub mod timeml;
pub mod treebank;
pub mod xml;
