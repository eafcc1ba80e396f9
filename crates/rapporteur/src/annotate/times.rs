use crate::annotations::{Annotations, TimeMention};
use crate::report::Report;

pub(super) fn find(_report: &Report, _all: &Annotations) -> Vec<TimeMention> {
    Vec::new()
}
