//! What the scorers share.

pub mod brat;
pub mod cat;

pub mod conllu;
pub mod ecbplus;
pub mod hints;
pub mod rate;
pub mod treebank;
