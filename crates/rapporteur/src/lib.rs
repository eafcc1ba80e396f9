//! Rapporteur reads the reports of a story and says where they agree, where
//! they differ and what only one of them has, with the words behind each line.
//!
//! The way through, each step a plain function from plain data to plain data:
//! [`parse`] finds sentences and tokens of a [`report::Report`]; a language
//! model suggests [`annotations::Hints`] for them; [`annotate`] reads one
//! report; [`merge`] joins several into a [`story::Story`]; [`compare`] lines
//! up what they say. Nothing here does input or output, or reads a clock.

pub mod text;

pub mod report;

pub mod annotations;

pub mod story;

pub mod comparison;

pub mod vocabulary;

pub mod lexicon;

mod english;

mod pronouns;

mod auxiliaries;

pub mod names;

mod cluster;

mod grammar;

mod clause;

mod speaker_labels;

pub mod marks;

mod wording;

mod days;

mod numerals;

mod agree;

mod counting;

mod roles;

mod places;

mod sets;

mod features;
/// Small trained networks that score pairs.
mod network;

mod senses;

mod coreference;

mod pairing;
pub use pairing::{ValuePair, value_pair_features};

mod annotate;
pub use annotate::{MOST_WORDS, annotate, antecedent_candidates, events_at, implicit_speakers, parse, parse_up_to};

mod merge;
pub use merge::{EventPair, event_pairs, events_at_likelihood, merge, merge_in_any_order, value_pairs};

mod compare;
pub use compare::{compare, compare_at};

pub mod show;
