//! Files and addresses in, stories and records out: all that touches disk,
//! network or the language model. Begin with [`record::Record`], the published
//! form of a comparison.

pub mod record;

pub mod views;
