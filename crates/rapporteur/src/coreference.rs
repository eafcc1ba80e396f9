//! How likely two event mentions of a story tell of one event (event
//! coreference). Begin with [`features::Features`] and [`score::likelihood`].

pub(crate) mod features;
pub(crate) mod profile;
pub(crate) mod score;
