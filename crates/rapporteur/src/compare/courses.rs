//! What became of events that were called off, put off or taken up again, as
//! all reports together tell it. Begin with [`rows`].

use super::{cells, n_saying, row};
use crate::annotations::{Annotations, Status};
use crate::comparison::{About, Agreement, Row, Said};
use crate::story::{Cite, Event, EventId, ReportId, Sign, Slot, Step, Story};
use std::collections::HashMap;

/// A row for each event that was called off, put off or taken up again and of
/// which several reports tell.
pub(super) fn rows(story: &Story) -> Vec<Row> {
    story.events.pairs().filter_map(|(id, event)| course_row(story, id, event)).collect()
}

/// What was planned, what changed it and what came of it; hopes and doubts are left out.
fn is_told(step: &Step) -> bool {
    step.status.is_change() || step.status == Status::Planned || !step.status.entry().shape.lies_ahead()
}

fn course_row(story: &Story, id: EventId, event: &Event) -> Option<Row> {
    let steps: Vec<&Step> = event.history.iter().filter(|step| is_told(step)).collect();
    let has = |is: fn(Status) -> bool| steps.iter().any(|step| is(step.status));
    if !has(Status::is_change) || !has(|status| matches!(status, Status::Planned | Status::Ongoing)) {
        return None;
    }
    let mut said: HashMap<ReportId, Vec<Said>> = HashMap::new();
    for step in steps {
        let mut told: Vec<ReportId> = Vec::new();
        for sign in &step.signs {
            // The first words of each report for each step will do.
            if !told.contains(&sign.cite.report) && !story.is_dropped(Slot::Status, sign.cite) {
                told.push(sign.cite.report);
                said.entry(sign.cite.report).or_default().push(said_by(story, step, sign));
            }
        }
    }
    let found = row(About::Event(id), event.label, Slot::Status, Agreement::Changed, cells(story, said), RULE);
    (n_saying(&found.cells) > 1).then_some(found)
}

/// Name of the rule.
const RULE: &str = "course-of-an-event";

fn said_by(story: &Story, step: &Step, sign: &Sign) -> Said {
    let all = &story.reports[sign.cite.report].1;
    let sentence = all.sentence_at(sign.cite.span.start);
    Said {
        cite: with_doer(all, sign),
        value: step.status.entry().value.to_string(),
        source: sign.source,
        context: sentence.map_or(sign.cite.span, |at| all.parse.sentences[at].span),
    }
}

/// Characters between who did it and the words for it, at most.
const NEAR: u32 = 30;

/// "the president cancelled", where the one stands close before the other.
fn with_doer(all: &Annotations, sign: &Sign) -> Cite {
    let is_near = |by: &Cite| {
        by.report == sign.cite.report
            && by.span.end <= sign.cite.span.start
            && sign.cite.span.start - by.span.end < NEAR
            && all.sentence_at(by.span.start) == all.sentence_at(sign.cite.span.start)
    };
    let joined = sign.by.as_ref().filter(|by| is_near(by)).map_or(sign.cite.span, |by| by.span.join(sign.cite.span));
    Cite { span: joined, ..sign.cite }
}
