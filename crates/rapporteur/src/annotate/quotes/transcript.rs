//! Lines of a transcript: "WHITLOCK (on camera): It is safe.". Begin with
//! [`labels`].

use super::reading::Reading;
use super::source::is_animate;
use crate::annotations::EntityKind;
use crate::lexicon;
use crate::pronouns;
use crate::speaker_labels::{self, Label};
use std::collections::BTreeMap;

/// A text with fewer lines of speakers is no transcript.
const FEWEST: usize = 2;

/// A line that begins with what may be its speaker's name.
struct Line {
    label: Label,
    /// True if the label is known to name somebody who speaks.
    is_known: bool,
}

/// For the colon of each line of a transcript the last word of its speaker's
/// name; none if the text is no transcript.
pub(super) fn labels(reading: &Reading) -> BTreeMap<usize, usize> {
    let found = speaker_labels::find(reading.report, reading.all, &reading.tree);
    let mut lines: Vec<Line> = found.into_iter().map(|label| line(reading, label)).collect();
    let name = |line: &Line| reading.tree.lower(line.label.head());
    let mut count: BTreeMap<String, usize> = BTreeMap::new();
    for line in &lines {
        *count.entry(name(line)).or_default() += 1 + usize::from(line.is_known);
    }
    for line in &mut lines {
        line.is_known |= count.get(&name(line)).is_some_and(|&count| count > 1);
    }
    let capital = lines.iter().filter(|line| line.label.is_capital && line.is_known).count();
    let is_talk = |line: &Line| {
        let words = line.label.colon + 1..end(reading, line);
        words
            .map(|at| reading.tree.lower(at))
            .any(|word| word == "?" || pronouns::is_of_speaker(&word) || pronouns::is_in_talk(&word))
    };
    let mut found = BTreeMap::new();
    let are_next = |one: &Line, next: &Line| {
        one.label.is_capital == next.label.is_capital && one.label.section + 1 == next.label.section
    };
    for run in lines.chunk_by(are_next) {
        let known: Vec<Label> = run.iter().filter(|line| line.is_known).map(|line| line.label.clone()).collect();
        let is_talked = || run.iter().any(is_talk) || speaker_labels::take_turns(&reading.tree, &known);
        let is_transcript = match run[0].label.is_capital {
            true => capital >= FEWEST && (lines.iter().any(is_talk) || is_talked()),
            false => known.len() >= FEWEST && is_talked(),
        };
        let speaks = run.iter().filter(|line| is_transcript && (line.label.is_capital || line.is_known));
        found.extend(speaks.map(|line| (line.label.colon, line.label.head())));
    }
    found
}

/// The first word after the line.
fn end(reading: &Reading, line: &Line) -> usize {
    reading.all.words_in(reading.report.sections[line.label.section].span).end
}

fn line(reading: &Reading, label: Label) -> Line {
    let tree = &reading.tree;
    let head = label.head();
    let lemma = tree.lower(head);
    let is_person = label.name.clone().any(|at| {
        reading.mention(at).is_some_and(|mention| {
            matches!(mention.kind, EntityKind::Person | EntityKind::Group | EntityKind::Organization)
        })
    });
    let title = tree.form(label.name.start).trim_end_matches('.');
    let is_titled =
        lexicon::TITLES.value_any_case(title).or_else(|| lexicon::COURTESY_TITLES.value_any_case(title)).is_some();
    let is_role = label.is_capital
        && (lexicon::ROLE_NOUNS.has(&lemma)
            || lexicon::PERSON_NOUNS.has(&lemma)
            || lexicon::PEOPLE_NOUNS.has(&lemma)
            || is_animate(reading, head));
    Line { label, is_known: is_person || is_titled || is_role }
}
