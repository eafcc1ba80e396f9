//! How likely two event mentions of a story tell of one event (event
//! coreference). Begin with [`Scorer`].

pub(crate) mod features;
pub(crate) mod profile;
pub(crate) mod score;

use crate::annotations::EventMentionId;
use crate::story::{ReportId, Story};
use features::Features;
use profile::Profiles;
use std::collections::HashMap;

/// Scores mentions by where they stand.
pub(crate) struct Scorer<'a> {
    features: Features<'a>,
    at: HashMap<(ReportId, EventMentionId), usize>,
}

impl<'a> Scorer<'a> {
    pub(crate) fn new(story: &'a Story, profiles: &'a mut Profiles) -> Scorer<'a> {
        let features = Features::new(story, profiles);
        let places = features.profiles.iter().enumerate();
        let at = places.map(|(at, profile)| ((profile.report, profile.mention), at)).collect();
        Scorer { features, at }
    }

    /// From 0 to 1; nothing for a mention that is not compared over reports.
    pub(crate) fn likelihood(&self, one: (ReportId, EventMentionId), other: (ReportId, EventMentionId)) -> Option<f32> {
        let (a, b) = (*self.at.get(&one)?, *self.at.get(&other)?);
        Some(score::likelihood(&self.features.of(a.min(b), a.max(b))))
    }
}
