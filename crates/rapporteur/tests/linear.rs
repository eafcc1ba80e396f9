//! Work grows with the length of a report and with the number of reports, not
//! with their squares. What is measured is the time on the processor.

use cpu_time::ThreadTime;
use rapporteur::annotations::{Annotations, Hints, SentenceHint, View, WordHint};
use rapporteur::report::{Report, Section, SectionKind, Stamp};
use rapporteur::text::Span;
use std::time::Duration;

const PARAGRAPH: &str = "On Monday, 7/8/2017 and in the last week of March 46 people waited for two days. \
    The next day some 1,200 boats left the Falcon 626 at 8:30 p.m. Wednesday, the first in five years.";

fn report(paragraphs: usize) -> Report {
    let mut report = Report::default();
    for _ in 0..paragraphs {
        let start = report.text.len();
        report.text += PARAGRAPH;
        let span = Span::new(start, report.text.len());
        report.sections.push(Section { kind: SectionKind::Paragraph, span, rule: "test" });
        report.text.push('\n');
    }
    let day = jiff::civil::date(2018, 5, 31);
    report.published = Some(Stamp { day, time: None, offset_minutes: None, from: "test", is_sure: true });
    report
}

/// The shortest of three runs.
fn time(paragraphs: usize) -> Duration {
    let report = report(paragraphs);
    let run = || {
        let begin = ThreadTime::now();
        let all = rapporteur::annotate(&report, rapporteur::parse_up_to(&report, usize::MAX), &Hints::default());
        assert_eq!(all.times.len(), 6 * paragraphs);
        begin.elapsed()
    };
    (0..3).map(|_| run()).min().expect("three runs")
}

#[test]
fn eight_times_the_text_takes_about_eight_times_as_long() {
    let (short, long) = (time(40), time(320));
    assert!(long < short * 24, "{short:?} for 40 paragraphs, {long:?} for 320");
}

/// A sentence with its tags and tree: word, class, tag, head, relation.
const TAGGED: [(&str, &str, &str, usize, &str); 15] = [
    ("Norland", "PROPN", "NNP", 2, "nsubj"),
    ("demanded", "VERB", "VBD", 0, "root"),
    ("the", "DET", "DT", 4, "det"),
    ("release", "NOUN", "NN", 2, "obj"),
    ("of", "ADP", "IN", 7, "case"),
    ("the", "DET", "DT", 7, "det"),
    ("prisoners", "NOUN", "NNS", 4, "nmod"),
    ("before", "ADP", "IN", 10, "case"),
    ("the", "DET", "DT", 10, "det"),
    ("talks", "NOUN", "NNS", 2, "obl"),
    ("in", "ADP", "IN", 12, "case"),
    ("Suria", "PROPN", "NNP", 10, "nmod"),
    ("on", "ADP", "IN", 14, "case"),
    ("Friday", "PROPN", "NNP", 2, "obl"),
    (".", "PUNCT", ".", 2, "punct"),
];

/// A report of so many such sentences, with the hints.
fn tagged(count: usize) -> (Report, Hints) {
    let words: Vec<&str> = TAGGED.iter().map(|word| word.0).collect();
    let sentence = words.join(" ").replace(" .", ".");
    let mut report = report(0);
    for _ in 0..count {
        let start = report.text.len();
        report.text += &sentence;
        let span = Span::new(start, report.text.len());
        report.sections.push(Section { kind: SectionKind::Paragraph, span, rule: "test" });
        report.text.push('\n');
    }
    let hint = |&(_, upos, xpos, head, relation): &(&str, &str, &str, usize, &str)| WordHint {
        upos: upos.into(),
        xpos: xpos.into(),
        head: head.checked_sub(1).map(|head| head as u32),
        relation: relation.into(),
    };
    let names = vec![(0, 1, "LOC".to_string()), (11, 12, "LOC".to_string())];
    let one = SentenceHint { words: TAGGED.iter().map(hint).collect(), names };
    (report, Hints { sentences: vec![one; count], references: Vec::new() })
}

/// The shortest of three runs.
fn time_of_tagged(count: usize) -> Duration {
    let (report, hints) = tagged(count);
    let run = || {
        let begin = ThreadTime::now();
        let all = rapporteur::annotate(&report, rapporteur::parse(&report), &hints);
        assert_eq!(all.times.len(), count);
        assert_eq!(all.positions.len(), count);
        assert!(all.events.len() >= 2 * count, "{} events", all.events.len());
        begin.elapsed()
    };
    (0..3).map(|_| run()).min().expect("three runs")
}

/// A report of four such sentences; some of its words no other one has.
fn one_of_many(number: usize) -> (Report, Annotations) {
    let letter = |at: usize| (b'a' + (at % 26) as u8) as char;
    let (mut report, mut hints) = (report(0), tagged(4).1);
    for sentence in 0..4 {
        let own = [number, number / 26, sentence].map(letter).iter().collect::<String>();
        let form = |word: &(&'static str, &str, &str, usize, &str)| match word.0 {
            "Norland" => format!("Nor{}", letter(number)),
            "prisoners" => format!("prisoners{own}"),
            "Suria" => format!("Sur{own}"),
            other => other.to_string(),
        };
        let start = report.text.len();
        report.text += &TAGGED.iter().map(form).collect::<Vec<_>>().join(" ").replace(" .", ".");
        let span = Span::new(start, report.text.len());
        report.sections.push(Section { kind: SectionKind::Paragraph, span, rule: "test" });
        report.text.push('\n');
    }
    hints.sentences.truncate(4);
    let all = rapporteur::annotate(&report, rapporteur::parse(&report), &hints);
    (report, all)
}

/// The shortest of three runs.
fn time_of_merging(count: usize) -> Duration {
    let reports: Vec<(Report, Annotations)> = (0..count).map(one_of_many).collect();
    let run = || {
        let reports = reports.clone();
        let begin = ThreadTime::now();
        let story = rapporteur::merge(reports, &[]);
        let taken = begin.elapsed();
        assert!(story.events.len() > 8 && story.entities.len() > count, "{}", story.events.len());
        taken
    };
    (0..3).map(|_| run()).min().expect("three runs")
}

#[test]
fn merging_grows_with_the_reports_too() {
    let (short, long) = (time_of_merging(8), time_of_merging(64));
    assert!(long < short * 24, "{short:?} for 8 reports, {long:?} for 64");
}

#[test]
fn events_and_positions_too() {
    let (short, long) = (time_of_tagged(40), time_of_tagged(320));
    assert!(long < short * 24, "{short:?} for 40 sentences, {long:?} for 320");
}

/// A report of these lines, each a paragraph of its own.
fn of_lines(lines: impl Iterator<Item = String>) -> Report {
    let mut report = report(0);
    for line in lines {
        let start = report.text.len();
        report.text += &line;
        let span = Span::new(start, report.text.len());
        report.sections.push(Section { kind: SectionKind::Paragraph, span, rule: "test" });
        report.text.push('\n');
    }
    report
}

/// A word that no other number gives.
fn word(number: usize) -> String {
    const SYLLABLES: [&str; 10] = ["ka", "to", "ri", "ne", "lu", "ma", "so", "vi", "pe", "do"];
    let digits = format!("{number:04}");
    digits.bytes().map(|digit| SYLLABLES[(digit - b'0') as usize]).collect()
}

fn capital(word: String) -> String {
    word[..1].to_uppercase() + &word[1..]
}

/// The first two words of each sentence are a person's name, the third a verb,
/// and what follows so many of something.
fn hints_of_people(report: &Report) -> Hints {
    let hint = |sentence: &rapporteur::annotations::Sentence| {
        let of = |upos: &str, xpos: &str, head: Option<u32>, relation: &str| WordHint {
            upos: upos.into(),
            xpos: xpos.into(),
            head,
            relation: relation.into(),
        };
        let word = |at: usize| match at {
            0 => of("PROPN", "NNP", Some(2), "nsubj"),
            1 => of("PROPN", "NNP", Some(0), "flat"),
            2 => of("VERB", "VBD", None, "root"),
            3 => of("NUM", "CD", Some(4), "nummod"),
            4 => of("NOUN", "NNS", Some(2), "obj"),
            _ => of("PUNCT", ".", Some(2), "punct"),
        };
        SentenceHint { words: (0..sentence.tokens().len()).map(word).collect(), names: vec![(0, 2, "PER".to_string())] }
    };
    Hints { sentences: rapporteur::parse(report).sentences.iter().map(hint).collect(), references: Vec::new() }
}

/// A view that only values of the same words share.
fn view(words: &str) -> View {
    let place = words.bytes().fold(7, |sum: usize, byte| (sum * 31 + usize::from(byte)) % 128);
    let question = (0..128).map(|at| f32::from(u8::from(at == place))).collect();
    let share = 1.0 / View::SLOTS.len() as f32;
    View { question, answer: vec![1.0; 64], slots: vec![share; View::SLOTS.len()] }
}

/// The shorter of two times that it takes to read a report and to compare
/// it with nothing.
fn time_of_reading(report: &Report, hints: &Hints) -> Duration {
    let run = || {
        let begin = ThreadTime::now();
        let mut all = rapporteur::annotate(report, rapporteur::parse(report), hints);
        all.views = all.values.iter().map(|value| view(value.span.of(&report.text))).collect();
        let story = rapporteur::merge(vec![(report.clone(), all)], &[]);
        rapporteur::compare(&story);
        begin.elapsed()
    };
    (0..2).map(|_| run()).min().expect("two runs")
}

/// Holds that eight times as much takes less than twenty-four times as long.
fn grows_with_the_text(what: &str, of: impl Fn(usize) -> (Report, Hints)) {
    let [short, long] = [30, 240].map(|count| {
        let (report, hints) = of(count);
        time_of_reading(&report, &hints)
    });
    assert!(long < short * 24, "{what}: {short:?} for 30, {long:?} for 240");
}

#[test]
fn lists_of_people_take_no_longer_for_each_name() {
    let name = |number: usize| format!("{} {}", capital(word(number)), capital(word(9999 - number)));
    let report = |count: usize, ending: &str| {
        let report = of_lines((0..count).map(|number| format!("{} {ending}", name(number))));
        let hints = hints_of_people(&report);
        (report, hints)
    };
    grows_with_the_text("people", |count| report(count, "paid 120 pounds."));
    grows_with_the_text("lines that are nearly the same", |count| report(count, "paid 120 pounds, as all did."));
    grows_with_the_text("names in one line", |count| {
        let line = (0..count).map(name).collect::<Vec<_>>().join(", ");
        (of_lines([line].into_iter()), Hints::default())
    });
}

#[test]
fn odd_texts_without_hints() {
    let one_line = |unit: &str, count: usize| (of_lines([unit.repeat(count)].into_iter()), Hints::default());
    for unit in [
        "1,",
        "(a ",
        "“Yes,” “no,” ",
        "\"Yes,\" \"no,\" ",
        "3 May 2024, ",
        "12 boats, ",
        "a' ",
        "said that ",
        "re-",
        "a/",
        "a.",
        "abcdefghijklmnop",
        "1,234,",
        "and ",
        "Big Red ",
        "Monday and ",
        "three million ",
        "he said she said ",
    ] {
        grows_with_the_text(unit, |count| one_line(unit, count));
    }
    for line in ["Yes.", "“Yes,” she said.", "12 boats and 3 May 2024."] {
        grows_with_the_text(line, |count| (of_lines((0..count).map(|_| line.to_string())), Hints::default()));
    }
}

#[test]
fn a_list_without_end_is_read_in_pieces() {
    let parse = rapporteur::parse(&of_lines(["Torv 7, ".repeat(1000)].into_iter()));
    let lengths: Vec<usize> = parse.sentences.iter().map(|sentence| sentence.tokens().len()).collect();
    assert!(lengths.iter().all(|&length| length <= 300), "{lengths:?}");
    assert_eq!(lengths.iter().sum::<usize>(), parse.tokens.len());
    let short = rapporteur::parse(&of_lines(["Torv 7, ".repeat(90)].into_iter()));
    assert_eq!(short.sentences.len(), 1);
}

#[test]
fn what_is_not_read_is_noted() {
    let notes = |report: &Report, hints: &Hints| -> Vec<String> {
        let all = rapporteur::annotate(report, rapporteur::parse(report), hints);
        all.notes.into_iter().map(|note| note.what).collect()
    };
    let long = of_lines((0..9_000).map(|_| "He left the town of Torv.".to_string()));
    assert!(rapporteur::parse(&long).is_cut && !rapporteur::parse_up_to(&long, 100_000).is_cut);
    let told = notes(&long, &Hints::default())[0].clone();
    assert!(
        told.starts_with("is too long: the first 12000 words") && told.ends_with("divide it, or ask for more words")
    );
    // What has no space cannot be divided.
    for word in ["a", "!?", "7,"] {
        let lines = ["He left the town of Torv.".to_string(), word.repeat(200_000), "She stayed.".to_string()];
        let told = notes(&of_lines(lines.into_iter()), &Hints::default())[0].clone();
        let length = word.len() * 200_000;
        assert!(told.ends_with(&format!("; leave out the {length} characters without a space in it")), "{told}");
    }
    let told = notes(&of_lines(["a".repeat(900_000)].into_iter()), &Hints::default())[0].clone();
    assert_eq!(told, "is too long: nothing of it was read; leave out the 900000 characters without a space in it");
    let towns = |n: usize| format!("He said {}.", vec!["that Torv lost its bridge"; n].join(", "));
    assert!(notes(&of_lines([towns(40)].into_iter()), &Hints::default()).is_empty());
    let told = notes(&of_lines([towns(120), towns(60)].into_iter()), &Hints::default());
    assert!(told[0].starts_with("has a sentence of 722 words and marks, which was read in 3 pieces"), "{told:?}");
    assert!(told[0].ends_with("; so were 1 more") && told.len() == 1);
    let (report, mut hints) = tagged(3);
    assert!(notes(&report, &hints).is_empty());
    hints.sentences[1].words.pop();
    assert!(notes(&report, &hints)[0].starts_with("what the language model says of 1 of 3 sentences"));
}
