//! The user's corrections, and where they are made: in a form if the page is served, else as a file
//! to copy. Begin with [`section`].

use super::desk::{Desk, Place};
use super::{Section, Served};
use crate::plain::clean;
use crate::record::{self, Cite, Decision, Outcome};
use crate::rulings;
use crate::store::StoredRuling;
use askama::Template;
use rapporteur::annotations::{Certainty, Status};
use rapporteur::story::Slot;
use rapporteur::vocabulary::Vocabulary;

/// The corrections of the story, and the form for more.
pub(super) fn section(desk: &Desk, served: Option<&Served>) -> Section {
    let made: Vec<Decided> = match served {
        Some(served) => served.rulings.iter().map(|kept| of_server(desk, kept)).collect(),
        None => desk.record.rulings.iter().map(|ruling| of_record(desk, ruling)).collect(),
    };
    let count = made.iter().filter(|one| !one.is_undone).count();
    let statuses = Status::ALL.iter().map(|status| status.name()).collect();
    let certainties = Certainty::ALL.iter().map(|certainty| certainty.name()).collect();
    Section {
        id: "rulings",
        name: "Corrections",
        count,
        html: Rulings { served, made, statuses, certainties }.render().unwrap_or_default(),
    }
}

#[derive(Template)]
#[template(path = "page/rulings.html")]
struct Rulings<'a> {
    served: Option<&'a Served>,
    made: Vec<Decided>,
    /// The statuses that an event can have.
    statuses: Vec<&'static str>,
    /// The certainties that it can have.
    certainties: Vec<&'static str>,
}

/// A correction in words.
struct Decided {
    /// Number by which it is undone, on a server.
    id: Option<i64>,
    parts: Vec<Part>,
    reason: String,
    made: String,
    is_undone: bool,
    /// Why it has no effect; empty if it has one.
    fault: &'static str,
}

/// A part of a correction in words.
enum Part {
    Cited(Place),
    /// Words of a report that is not in this story.
    Strange(String),
    Own(String),
}

fn of_record(desk: &Desk, ruling: &record::Ruling) -> Decided {
    let cited = |cite: &Cite| Part::Cited(desk.place(cite));
    let other = ruling.other.as_ref().map(cited);
    Decided {
        id: None,
        parts: parts(ruling.decision, ruling.slot, cited(&ruling.at), other, ruling.value.as_deref()),
        reason: clean(&ruling.reason),
        made: String::new(),
        is_undone: false,
        fault: fault(ruling.outcome),
    }
}

/// A correction stored by the server, with its outcome if the record has it already.
fn of_server(desk: &Desk, kept: &StoredRuling) -> Decided {
    let known = desk.record.rulings.iter().find(|one| is_same(one, &kept.ruling));
    Decided {
        id: Some(kept.id),
        parts: told(&kept.ruling, |place| in_story(desk, place)),
        reason: clean(kept.ruling.reason()),
        made: clean(kept.made.get(..10).unwrap_or(&kept.made)),
        is_undone: kept.undone.is_some(),
        fault: known.map(|one| fault(one.outcome)).unwrap_or_default(),
    }
}

/// A ruling in words, where its reports are not beside it: each place with the name of its
/// report, if it has one.
pub fn ruling_words(ruling: &rulings::Ruling, named: impl Fn(&rulings::Place) -> Option<String>) -> String {
    let of = |place: &rulings::Place| named(place).map(|name| format!(" ({name})")).unwrap_or_default();
    let parts = told(ruling, |place| Part::Own(format!("“{}”{}", clean(&place.text), of(place))));
    let words = parts.into_iter().map(|part| match part {
        Part::Cited(Place { words, .. }) | Part::Strange(words) | Part::Own(words) => words,
    });
    words.collect::<Vec<_>>().join(" ")
}

/// The parts of a correction; `cited` turns its places into parts.
fn told(ruling: &rulings::Ruling, cited: impl Fn(&rulings::Place) -> Part) -> Vec<Part> {
    match ruling {
        rulings::Ruling::Same { left, right, .. } => parts(Decision::Same, None, cited(left), Some(cited(right)), None),
        rulings::Ruling::Different { left, right, .. } => {
            parts(Decision::Different, None, cited(left), Some(cited(right)), None)
        }
        rulings::Ruling::Drop { at, slot, .. } => parts(Decision::Drop, *slot, cited(at), None, None),
        rulings::Ruling::Correct { at, slot, value, phrase, .. } => {
            parts(Decision::Correct, Some(*slot), cited(at), phrase.as_ref().map(cited), value.as_deref())
        }
    }
}

/// The words of a place, linked if its report is in this story.
fn in_story(desk: &Desk, place: &rulings::Place) -> Part {
    match cite(desk, place) {
        Some(cite) => Part::Cited(desk.place(&cite)),
        None => Part::Strange(clean(&place.text)),
    }
}

/// The place as a cite, if its report is in this story.
fn cite(desk: &Desk, place: &rulings::Place) -> Option<Cite> {
    let is_of = |report: &&record::Report| report.key == place.report || report.capture.starts_with(&place.report);
    let report = desk.record.reports.iter().find(is_of)?;
    Some(Cite { report: report.key.clone(), start: place.start, end: place.end, text: place.text.clone() })
}

fn is_same(known: &record::Ruling, ruling: &rulings::Ruling) -> bool {
    let (decision, at) = match ruling {
        rulings::Ruling::Same { left, .. } => (Decision::Same, left),
        rulings::Ruling::Different { left, .. } => (Decision::Different, left),
        rulings::Ruling::Drop { at, .. } => (Decision::Drop, at),
        rulings::Ruling::Correct { at, .. } => (Decision::Correct, at),
    };
    known.decision == decision
        && known.at.report.get(..8) == at.report.get(..8)
        && (known.at.start, known.at.end) == (at.start, at.end)
}

fn parts(decision: Decision, slot: Option<Slot>, at: Part, other: Option<Part>, value: Option<&str>) -> Vec<Part> {
    let own = |words: String| Part::Own(words);
    let slot = slot.map(|slot| slot.entry().asks);
    let mut parts = vec![at];
    match decision {
        Decision::Same | Decision::Different => {
            parts.push(own("and".into()));
            parts.extend(other);
            let not = if decision == Decision::Different { "not " } else { "" };
            parts.push(own(format!("are {not}the same")));
        }
        Decision::Drop => parts.push(own(slot.map_or("left out".into(), |slot| format!("left out ({slot})")))),
        Decision::Correct => {
            parts.push(own(format!("{}:", slot.unwrap_or("corrected"))));
            parts.extend(value.map(|value| own(clean(value))));
            parts.extend(other);
        }
    }
    parts
}

fn fault(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Applied => "",
        Outcome::Nothing => "does not hold: nothing of that kind is read there",
        Outcome::Several => "does not hold: several things are read there",
        Outcome::OnePhrase => "does not hold: both are one phrase",
        Outcome::Contradicts => "does not hold: an earlier correction says otherwise",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::{Record, Report};

    fn words(decided: &Decided) -> String {
        let part = |part: &Part| match part {
            Part::Cited(place) => format!("[{}: {}]", place.letter, place.words),
            Part::Strange(words) => format!("[?: {words}]"),
            Part::Own(words) => words.clone(),
        };
        decided.parts.iter().map(part).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn rulings_are_put_in_words() {
        let report = |key: &str| Report { key: key.into(), capture: format!("{key}00"), ..Report::default() };
        let record = Record { reports: vec![report("5f3c01aa"), report("90bb17e2")], ..Record::default() };
        let desk = Desk::new(&record);
        let kept = |ruling: &str| StoredRuling {
            id: 1,
            ruling: serde_json::from_str(ruling).expect("a ruling"),
            made: "2024-03-13T10:00:00Z".into(),
            undone: None,
        };
        let one = r#"{"report":"5f3c01aa","start":1,"end":3,"text":"Ms Ek"}"#;
        let other = r#"{"report":"90bb17e2","start":7,"end":9,"text":"46"}"#;
        let strange = r#"{"report":"00000000","start":7,"end":9,"text":"she"}"#;
        let cases = [
            (
                format!(r#"{{"decision":"same","about":"entity","left":{one},"right":{strange},"reason":"x"}}"#),
                "[A: Ms Ek] and [?: she] are the same",
            ),
            (
                format!(r#"{{"decision":"drop","at":{other},"slot":"number","reason":"x"}}"#),
                "[B: 46] left out (how many)",
            ),
            (
                format!(r#"{{"decision":"correct","at":{other},"slot":"number","value":"64","reason":"x"}}"#),
                "[B: 46] how many: 64",
            ),
        ];
        for (ruling, expected) in cases {
            assert_eq!(words(&of_server(&desk, &kept(&ruling))), expected);
        }
        let ruling =
            format!(r#"{{"decision":"different","about":"entity","left":{one},"right":{strange},"reason":""}}"#);
        let named = |place: &rulings::Place| (place.report == "5f3c01aa").then(|| "A Argus".to_string());
        let words = ruling_words(&kept(&ruling).ruling, named);
        assert_eq!(words, "“Ms Ek” (A Argus) and “she” are not the same");
    }
}
