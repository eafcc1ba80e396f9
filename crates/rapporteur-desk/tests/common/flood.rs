//! A hand-made story with facts that are compared, with every verdict and every kind of silence.

use super::{report, story_of};
use jiff::civil::date;
use rapporteur::annotations::*;
use rapporteur::comparison::*;
use rapporteur::report::*;
use rapporteur::story::*;
use rapporteur::text::{Id, Span};

const TEXTS: [&str; 5] = [
    "Dam open as valley floods\n\nEngineers opened the Hallow dam at dawn on Tuesday. Six people were missing. Residents denied that any warning came. The mayor blamed an old pump.\n\nThe river stood at 4.2 metres.",
    "Dam to be opened\n\nEngineers will open the Hallow dam on Tuesday. Four people were missing on Monday. The warning came in time, mayor Ines Vogt said. A gate had jammed.\n\nThe river stood at about 4 metres.",
    "Valley under water\n\nSix people were missing, police said. A rusted gate had jammed.\n\nThe sluices were let go before sunrise. The town hall burned down in 1911.",
    "Flood in the valley\n\nFour people were missing in the Hallow valley. The sluices would be used.\n\nThe river rose overnight.",
    "What we know\n\nThe Hallow dam is open.\n\nSubscribe to read on",
];

/// An answer of one report in a row: index of the report, words, value.
type Told = (usize, &'static str, &'static str);

/// Five reports of a flood; the second and fourth were published a day before the others.
pub fn flood() -> (Story, Comparison) {
    let outlets = ["River Gazette", "Vale Echo", "Coast Radio", "The Morning Notifier", "Daily Sluice"];
    let days = [5, 4, 5, 4, 5];
    let reports = (0..TEXTS.len()).map(|at| {
        let hash = format!("f{at}");
        let day = date(2024, 3, days[at]);
        let stamp = Stamp { day, time: None, offset_minutes: None, from: "flag", is_sure: true };
        let plain = report(&hash, &format!("flood/{at}.html"), Some(outlets[at]), TEXTS[at]);
        (Report { published: Some(stamp), is_partial: at == 4, ..plain }, Annotations::default())
    });
    let mut story = story_of(reports.collect());
    for words in ["opened the Hallow dam", "Six people", "denied", "an old pump", "4.2 metres", "burned down"] {
        let at = if words == "burned down" { 2 } else { 0 };
        story.facts.push(Fact { label: cite(at, words), alignments: vec![] });
    }
    tell_of_the_dam(&mut story);
    let accounted = story.reports.pairs().map(|(report, (read, _))| Accounted {
        report,
        parts: sentences(&read.text).map(|span| (span, Use::Used)).collect(),
    });
    let accounted = accounted.collect();
    let rows = rows(&story);
    (story, Comparison { rows, accounted, summary: Vec::new() })
}

/// Adds the event of the first fact, and the value that connects them.
fn tell_of_the_dam(story: &mut Story) {
    let opened = cite(0, "opened");
    let layers = &mut story.reports[ReportId(0)].1;
    let value = Value { span: opened.span, head: 3, kind: ValueKind::Predicate, governor: None };
    let value = layers.values.push(value);
    let clause = cite(0, "Engineers opened the Hallow dam at dawn on Tuesday").span;
    let mention = EventMention { head: 3, ..super::event_at(opened.span, clause, Status::Occurred) };
    let mention = layers.events.push(mention);
    story.events.push(Event {
        mentions: vec![(ReportId(0), mention)],
        kind: "open".into(),
        label: opened,
        evidence: vec![],
        history: vec![],
    });
    let alignment = story.alignments.push(Alignment {
        fact: FactId(0),
        slot: Slot::Status,
        values: vec![(ReportId(0), value)],
        pairs: vec![],
        elsewhere: vec![],
        salience: 1.0,
    });
    story.facts[FactId(0)].alignments.push(alignment);
}

fn rows(story: &Story) -> Vec<Row> {
    use Agreement::*;
    vec![
        row(
            story,
            2,
            Slot::Status,
            Disputed,
            "answers-denied",
            &[3],
            &[(0, "denied that any warning came", "denied"), (1, "came in time", "occurred")],
        ),
        row(
            story,
            3,
            Slot::Cause,
            Differs,
            "answers-differ",
            &[],
            &[
                (0, "an old pump", "an old pump"),
                (1, "A gate had jammed", "A gate had jammed"),
                (2, "A rusted gate had jammed", "A rusted gate had jammed"),
            ],
        ),
        row(
            story,
            3,
            Slot::Kind,
            Compatible,
            "value-within",
            &[2],
            &[(0, "an old pump", "an old pump"), (1, "A gate", "A gate")],
        ),
        row(
            story,
            0,
            Slot::Status,
            Changed,
            "answer-changed",
            &[2, 3],
            &[(0, "opened", "occurred"), (1, "will open", "planned")],
        ),
        row(
            story,
            0,
            Slot::Time,
            Same,
            "same-value",
            &[],
            &[(0, "on Tuesday", "2024-03-05"), (1, "on Tuesday", "2024-03-05")],
        ),
        row(
            story,
            1,
            Slot::Number,
            Changed,
            "answer-changed",
            &[],
            &[(0, "Six people", "6"), (1, "Four people", "4"), (2, "Six people", "6"), (3, "Four people", "4")],
        ),
        row(
            story,
            4,
            Slot::Number,
            Compatible,
            "value-within",
            &[3],
            &[(0, "4.2 metres", "4.2 metre"), (1, "about 4 metres", "about 4 metre")],
        ),
        row(story, 5, Slot::Time, OnlyOne, "no-other-answer", &[], &[(2, "in 1911", "1911")]),
    ]
}

fn row(
    story: &Story,
    fact: usize,
    slot: Slot,
    agreement: Agreement,
    rule: &'static str,
    unmatched: &[usize],
    told: &[Told],
) -> Row {
    let cell = |at: usize| {
        let said: Vec<Said> = told.iter().filter(|one| one.0 == at).map(said).collect();
        match () {
            () if !said.is_empty() => Cell::Says(said),
            () if at == 4 => Cell::NotRead,
            () if unmatched.contains(&at) => Cell::Unmatched,
            () => Cell::Silent,
        }
    };
    let fact = FactId::from_index(fact);
    Row {
        about: About::Fact(fact),
        label: story.facts[fact].label,
        slot,
        title: Vec::new(),
        agreement,
        cells: (0..TEXTS.len()).map(cell).collect(),
        rule,
        weight: 0,
        likelihood: 1.0,
        origins: told.len() as u32,
    }
}

fn said(&(report, words, value): &Told) -> Said {
    let cite = cite(report, words);
    let context = sentences(TEXTS[report]).find(|one| one.covers(cite.span)).unwrap_or(cite.span);
    Said { cite, value: value.into(), source: None, context }
}

fn cite(report: usize, words: &str) -> Cite {
    let start = TEXTS[report].find(words).unwrap_or_else(|| panic!("{words} is not in report {report}"));
    Cite { report: ReportId::from_index(report), span: Span::new(start, start + words.len()) }
}

fn sentences(text: &str) -> impl Iterator<Item = Span> + '_ {
    let ends = text.match_indices(['.', '\n']).filter(|(at, _)| !text[at + 1..].starts_with(|c: char| c.is_numeric()));
    let mut start = 0;
    let bounds = ends.map(|(at, _)| at + 1).chain([text.len()]);
    bounds.map(move |end| Span::new(std::mem::replace(&mut start, end), end).trim(text)).filter(|span| !span.is_empty())
}
