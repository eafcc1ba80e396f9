//! Which reports are one origin, on invented reports that need no model.

use rapporteur::annotations::{Annotations, Hints};
use rapporteur::report::{Report, Section, SectionKind};
use rapporteur::story::{Origin, Story};
use rapporteur::text::{Id, Span};

const FERRY: &str = "The ferry Lady Annis ran on to the breakwater of Port Ellary late on Tuesday evening. \
    Nineteen of the passengers were taken to hospital in the town that night. \
    Divers will look at the hull when the tide allows it on Thursday morning. \
    The harbour master closed the eastern entrance to all ships until further notice.";

fn story(texts: &[&str]) -> Story {
    let understood = texts.iter().map(|text| {
        let sections =
            vec![Section { kind: SectionKind::Paragraph, span: Span::new(0, text.len()), rule: "plain-paragraph" }];
        let report = Report { text: text.to_string(), sections, ..Report::default() };
        let parse = rapporteur::parse(&report);
        let words = rapporteur::annotate(&report, parse.clone(), &Hints::default()).words;
        (report, Annotations { words, parse, ..Annotations::default() })
    });
    rapporteur::merge(understood.collect(), &[])
}

fn groups(origins: &[Origin]) -> Vec<(&str, Vec<usize>)> {
    origins.iter().map(|origin| (origin.rule, origin.reports.iter().map(|report| report.index()).collect())).collect()
}

#[test]
fn a_later_take_is_one_origin_with_the_first() {
    let take = format!("{FERRY} The owner said on Wednesday that a second ship would sail in her place from Friday.");
    let other = "A ferry hit the harbour wall at Ellary and people were hurt. Its owner, Calder Line, has promised \
        another ship by the weekend, and an inquiry has begun.";
    let story = story(&[FERRY, other, &take]);
    assert_eq!(groups(&story.origins), [("near-copy", vec![0, 2]), ("own-text", vec![1])]);
    let [reuse] = story.reuses[..] else { panic!("{:?}", story.reuses) };
    assert_eq!(reuse.shared, 1.0);
    assert_eq!(story.words(reuse.left), FERRY.trim_end_matches('.'));
    assert_eq!(story.words(reuse.left), story.words(reuse.right));
}

#[test]
fn a_form_filled_in_twice_is_no_copy() {
    let quake = |place: &str, day: &str, size: &str, depth: &str| {
        format!(
            "An earthquake of magnitude {size} struck the hills north of {place} on {day}, the Seismic Institute said. \
            The quake was at a depth of {depth} kilometres. There were no immediate reports of damage or injuries."
        )
    };
    let ardel = quake("Ardel", "Monday", "5.4", "10");
    let corrected = quake("Ardel", "Monday", "5.6", "10");
    let borun = quake("Borun", "Saturday", "6.1", "33");
    let one = story(&[&ardel, &corrected]);
    assert_eq!(groups(&one.origins), [("near-copy", vec![0, 1])]);
    let two = story(&[&ardel, &borun]);
    assert_eq!(groups(&two.origins), [("own-text", vec![0]), ("own-text", vec![1])]);
    assert_eq!(two.reuses.iter().map(|reuse| reuse.rule).collect::<Vec<_>>(), ["same-template"]);
}

#[test]
fn a_quotation_in_both_is_no_copy() {
    let quote = "\"We trusted them on Tuesday night and we will not trust them again until every one of their ships has been opened to our own inspectors,\"";
    let one = format!("{quote} said the union's secretary after he had left the talks.");
    let other = format!("Talks broke down when the secretary walked out at noon: {quote} he told reporters outside.");
    let story = story(&[&one, &other]);
    assert_eq!(groups(&story.origins), [("own-text", vec![0]), ("own-text", vec![1])]);
    assert!(story.reuses.is_empty(), "{:?}", story.reuses);
}

#[test]
fn one_common_sentence_is_a_passage_and_no_copy() {
    let common = "The harbour master closed the eastern entrance to all ships until further notice.";
    let one = format!(
        "A ferry struck the wall of the port on Tuesday. Nobody on board was killed when she did. {common} \
        Its owners have said that they will pay."
    );
    let other = format!(
        "{common} Trade in the small town is at a stand. Shops expect that few visitors will come. \
        Hotels by the water stay empty for now."
    );
    let story = story(&[&one, &other]);
    assert_eq!(story.origins.len(), 2);
    assert_eq!(story.reuses.iter().map(|reuse| reuse.rule).collect::<Vec<_>>(), ["shared-passage"]);
    assert_eq!(story.words(story.reuses[0].left), common.trim_end_matches('.'));
}

#[test]
fn an_agency_in_the_dateline_is_the_origin_of_both() {
    let one = "PORT ELLARY (AP) — A ferry struck the wall on Tuesday.";
    let other = "WEXCOMBE (Associated Press) — Talks about the strike ended without a result.";
    let third = "PORT ELLARY (Reuters) — Divers found a hole in the hull.";
    let story = story(&[one, other, third]);
    assert_eq!(groups(&story.origins), [("same-agency", vec![0, 1]), ("credit-line", vec![2])]);
    assert_eq!(story.words(story.origins[0].credit.unwrap()), "(AP)");
}
