//! What the scorers share.

pub mod cat;

pub mod conllu;
pub mod ecbplus;
pub mod treebank;
