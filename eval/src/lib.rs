//! What the scorers share.

pub mod conllu;
pub mod ecbplus;
pub mod treebank;
