//! Lines of a transcript: "WHITLOCK (on camera): It is safe.". Begin with
//! [`labels`].

use super::reading::Reading;
use super::source::is_animate;
use crate::annotations::EntityKind;
use crate::lexicon;
use crate::pronouns;
use crate::report::SectionKind;
use std::collections::BTreeMap;

/// A label of more words than this names no speaker.
const LONGEST_LABEL: usize = 10;
/// A name in a label has no more words than this.
const LONGEST_NAME: usize = 4;
/// A text with fewer lines of speakers is no transcript.
const FEWEST: usize = 2;

/// A line that begins with what may be its speaker's name.
struct Line {
    section: usize,
    /// The last word of the name.
    head: usize,
    colon: usize,
    is_capital: bool,
    /// True if the label is known to name somebody who speaks.
    is_known: bool,
}

/// For the colon of each line of a transcript the last word of its speaker's
/// name; none if the text is no transcript.
pub(super) fn labels(reading: &Reading) -> BTreeMap<usize, usize> {
    let mut lines: Vec<Line> =
        (0..reading.report.sections.len()).filter_map(|section| line(reading, section)).collect();
    let name = |line: &Line| reading.tree.lower(line.head);
    let mut count: BTreeMap<String, usize> = BTreeMap::new();
    for line in &lines {
        *count.entry(name(line)).or_default() += 1 + usize::from(line.is_known);
    }
    for line in &mut lines {
        line.is_known |= count.get(&name(line)).is_some_and(|&count| count > 1);
    }
    let capital = lines.iter().filter(|line| line.is_capital && line.is_known).count();
    let is_talk = |line: &Line| {
        let words = line.colon + 1..end(reading, line);
        words
            .map(|at| reading.tree.lower(at))
            .any(|word| word == "?" || pronouns::is_of_speaker(&word) || pronouns::is_in_talk(&word))
    };
    let mut found = BTreeMap::new();
    for run in lines.chunk_by(|one, next| one.is_capital == next.is_capital && one.section + 1 == next.section) {
        let known = run.iter().filter(|line| line.is_known).count();
        let is_transcript = match run[0].is_capital {
            true => capital >= FEWEST && lines.iter().any(is_talk),
            false => known >= FEWEST && run.iter().any(is_talk),
        };
        let speaks = run.iter().filter(|line| is_transcript && (line.is_capital || line.is_known));
        found.extend(speaks.map(|line| (line.colon, line.head)));
    }
    found
}

/// The first word after the line.
fn end(reading: &Reading, line: &Line) -> usize {
    reading.all.words_in(reading.report.sections[line.section].span).end
}

fn line(reading: &Reading, section: usize) -> Option<Line> {
    let part = &reading.report.sections[section];
    if !part.kind.is_story() || part.kind == SectionKind::Title {
        return None;
    }
    let words = reading.all.words_in(part.span);
    let tree = &reading.tree;
    let colon = words.clone().take(LONGEST_LABEL).find(|&at| tree.form(at) == ":")?;
    let first = words.clone().find(|&at| !reading.is_punctuation(at))?;
    let ends = |at: &usize| matches!(tree.form(*at), "," | "(" | "[");
    let after = (first..colon).find(ends).unwrap_or(colon);
    let name = first..after;
    let letters = |at: usize| tree.form(at).chars().filter(|c| c.is_alphabetic());
    let is_capital = name.clone().flat_map(letters).all(char::is_uppercase);
    let begins = |at: usize| tree.form(at).chars().next().is_some_and(|c| c.is_uppercase() || !c.is_alphabetic());
    let is_name = name.clone().all(begins);
    let has_letters = name.clone().flat_map(letters).count() > 1;
    let is_plain = |at: usize| !matches!(tree.words[at].xpos.as_str(), "VBD" | "VBZ" | "VBP" | "MD");
    let is_whole = is_capital || (after..colon).all(is_plain); // "Mara Quill, 34, of Dunmore:"
    if name.is_empty() || name.len() > LONGEST_NAME || !is_name || !has_letters || !is_whole || colon + 1 >= words.end {
        return None;
    }
    let head = name.end - 1;
    let lemma = tree.lower(head);
    let is_person = name.clone().any(|at| {
        reading.mention(at).is_some_and(|mention| {
            matches!(mention.kind, EntityKind::Person | EntityKind::Group | EntityKind::Organization)
        })
    });
    let title = tree.form(first).trim_end_matches('.');
    let is_titled =
        lexicon::TITLES.value_any_case(title).or_else(|| lexicon::COURTESY_TITLES.value_any_case(title)).is_some();
    let is_role = is_capital
        && (lexicon::ROLE_NOUNS.has(&lemma)
            || lexicon::PERSON_NOUNS.has(&lemma)
            || lexicon::PEOPLE_NOUNS.has(&lemma)
            || is_animate(reading, head));
    Some(Line { section, head, colon, is_capital, is_known: is_person || is_titled || is_role })
}
