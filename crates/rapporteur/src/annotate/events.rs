use crate::annotations::{Annotations, EventMention};
use crate::report::Report;

pub(super) fn find(_report: &Report, _all: &Annotations) -> Vec<EventMention> {
    Vec::new()
}
