//! What the scorers share.

pub mod conllu;
