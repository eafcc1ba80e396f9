//! Scores which events are one over reports: `ecbplus FOLDER [MODELS] [--part PART] [--show] [--figures]`,
//! where FOLDER is ECB+ and PART one of the standard split (`val` unless given).
//!
//! The program reads all sentences; only labels in sentences that were checked by hand count. A
//! story is a subtopic, as the program would get it; *mixed* merges both subtopics of a topic into
//! one story. Clusters of all stories are scored together, as is usual in the field.
//!
//! - *gold mentions*: the labelled words are the triggers; everything else (words, trees, entities,
//!   times, participants) is the program's own. Clusters of one mention count.
//! - *own mentions*: the program also finds the triggers. One matches a labelled mention if its
//!   word is among the labelled ones. Clusters of one mention are left out on both sides; *with
//!   singletons* keeps them.
//! - *program*: joined as the program does, where it is sure. *balanced*: joined from the
//!   likelihood on that gives the best average on the training part.

use eval::coreference::{Scores, compare, without_singletons};
use eval::setting::Form;
use eval::stories::{self, Story as Labelled};
use eval::{alignment, figures, reader};
use rapporteur::annotations::EventMentionId;
use rapporteur::story::{Event, ReportId, Story};
use rapporteur::text::Table;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::Path;

/// The likelihood with the best average of the measures on the training part.
const BALANCED: f32 = 0.5;

fn main() -> Result<(), String> {
    let (mut arguments, wants_figures) = figures::arguments();
    let shows = figures::flag(&mut arguments, "--show");
    let part = figures::option(&mut arguments, "--part").unwrap_or_else(|| "val".into());
    let (folder, models) = match arguments.as_slice() {
        [folder] => (folder.as_str(), "models"),
        [folder, models] => (folder.as_str(), models.as_str()),
        _ => return Err("usage: ecbplus FOLDER [MODELS] [--part PART] [--show] [--figures]".into()),
    };
    let model = reader::load(Path::new(models))?;
    let read = |story: Labelled| -> (u32, Vec<alignment::Text>) {
        (story.topic, story.documents.into_iter().map(|document| alignment::read(document, &model)).collect())
    };
    let stories = stories::read_ecbplus(Path::new(folder), &part, Form::Sentences)?;
    let sub_topics: Vec<(u32, Vec<alignment::Text>)> = stories.into_iter().map(read).collect();
    let mut rows: Vec<Row> = Vec::new();
    let gold: Vec<Answer> = sub_topics.iter().map(|(_, texts)| Answer::of_gold(texts)).collect();
    rows.extend(gold_rows("gold", &gold));
    if shows {
        gold.iter().for_each(show);
    }
    let own: Vec<Answer> = sub_topics.iter().map(|(_, texts)| Answer::of_own(texts)).collect();
    rows.extend(own_rows(&own));
    let mixed: Vec<Answer> = by_topic(sub_topics).iter().map(|texts| Answer::of_gold(texts)).collect();
    rows.extend(gold_rows("mixed", &mixed));
    print(&rows, wants_figures);
    Ok(())
}

fn by_topic(sub_topics: Vec<(u32, Vec<alignment::Text>)>) -> Vec<Vec<alignment::Text>> {
    let mut topics: BTreeMap<u32, Vec<alignment::Text>> = BTreeMap::new();
    for (topic, texts) in sub_topics {
        topics.entry(topic).or_default().extend(texts);
    }
    topics.into_values().collect()
}

/// The mentions of a story, with their clusters by the labels and by the program.
struct Answer {
    /// The labelled cluster of each mention; `None` for a mention of the program that is not
    /// labelled.
    gold: Vec<Option<String>>,
    /// Labelled mentions that the program did not find.
    missed: Vec<String>,
    lemma: Vec<String>,
    /// The program's event of each mention: where it is sure (`program`), and with balanced joins
    /// (`balanced`).
    program: Vec<usize>,
    balanced: Vec<usize>,
    /// Report and sentence with the trigger marked, for display.
    shown: Vec<String>,
}

impl Answer {
    fn of_gold(texts: &[alignment::Text]) -> Answer {
        let story = alignment::with_gold_events(texts);
        let label = |report: ReportId, mention: EventMentionId| {
            Some(Some(texts[report.0 as usize].gold[mention.0 as usize].cluster.clone()))
        };
        Answer::of(&story, label, Vec::new())
    }

    /// The program's events in checked sentences.
    fn of_own(texts: &[alignment::Text]) -> Answer {
        let read = |text: &alignment::Text| (text.document.report.clone(), text.all.clone());
        let story = rapporteur::merge(texts.iter().map(read).collect(), &[]);
        let mut found: HashSet<(u32, usize)> = HashSet::new();
        for (report, (_, all)) in story.reports.pairs() {
            let heads = all.events.iter().filter(|event| !event.is_background).map(|event| event.head as usize);
            found.extend(heads.map(|head| (report.0, head)));
        }
        let label = |report: ReportId, mention: EventMentionId| {
            let (text, event) = (&texts[report.0 as usize], &story.reports[report].1.events[mention]);
            let gold = text.gold.iter().find(|gold| gold.words.contains(&(event.head as usize)));
            let counts = text.document.checked.contains(&text.document.sentence_number(event.trigger)?);
            counts.then(|| gold.map(|gold| gold.cluster.clone()))
        };
        let mut missed = Vec::new();
        for (number, text) in texts.iter().enumerate() {
            let lost = |gold: &&alignment::Gold| !gold.words.iter().any(|&word| found.contains(&(number as u32, word)));
            missed.extend(text.gold.iter().filter(lost).map(|gold| gold.cluster.clone()));
        }
        Answer::of(&story, label, missed)
    }

    /// `label` says whether a mention counts and, if it is labelled, its cluster.
    fn of(
        story: &Story,
        label: impl Fn(ReportId, EventMentionId) -> Option<Option<String>>,
        missed: Vec<String>,
    ) -> Answer {
        let program = numbers(&story.events);
        let balanced = numbers(&rapporteur::events_at_likelihood(story, BALANCED, BALANCED));
        let mut mentions: Vec<(ReportId, EventMentionId)> = program.keys().copied().collect();
        mentions.sort();
        let mut answer = Answer {
            gold: Vec::new(),
            missed,
            lemma: Vec::new(),
            program: Vec::new(),
            balanced: Vec::new(),
            shown: Vec::new(),
        };
        for (report, mention) in mentions {
            let Some(cluster) = label(report, mention) else { continue };
            let (read, all) = &story.reports[report];
            let event = &all.events[mention];
            answer.gold.push(cluster);
            answer.lemma.push(event.lemma.clone());
            answer.program.push(program[&(report, mention)]);
            answer.balanced.push(balanced[&(report, mention)]);
            let sentence =
                all.sentence_at(event.trigger.start).map_or("", |at| all.parse.sentences[at].span.of(&read.text));
            answer.shown.push(format!("{} [{}] {sentence}", read.origin_path, event.trigger.of(&read.text)));
        }
        answer
    }
}

fn numbers(events: &Table<rapporteur::story::EventId, Event>) -> HashMap<(ReportId, EventMentionId), usize> {
    let numbered = events.iter().enumerate();
    numbered.flat_map(|(number, event)| event.mentions.iter().map(move |&mention| (mention, number))).collect()
}

/// The cluster of a mention on one side.
type Side<'a> = &'a dyn Fn(&Answer, usize) -> String;

/// A line of the table.
struct Row {
    part: &'static str,
    name: &'static str,
    mentions: usize,
    scores: Scores,
    pairs: Option<(f64, f64)>,
}

fn gold_rows(part: &'static str, answers: &[Answer]) -> Vec<Row> {
    let key = clusters(answers, |answer, at| answer.gold[at].clone().unwrap_or_default());
    let mentions = answers.iter().map(|answer| answer.gold.len()).sum();
    let row = |name, side: &dyn Fn(&Answer, usize) -> String| {
        let scores = compare(&key, &clusters(answers, |answer, at| within(answers, answer, side(answer, at))));
        Row { part, name, mentions, scores, pairs: Some(pairs(answers, side)) }
    };
    vec![
        row("same-lemma", &|answer, at| answer.lemma[at].clone()),
        row("program", &|answer, at| answer.program[at].to_string()),
        row("balanced", &|answer, at| answer.balanced[at].to_string()),
    ]
}

fn own_rows(answers: &[Answer]) -> Vec<Row> {
    // Labelled mentions that were not found come last, in the key only.
    let label = |answer: &Answer, at: usize| match &answer.gold[at] {
        Some(cluster) => cluster.clone(),
        None => String::new(),
    };
    let mut key: BTreeMap<String, Vec<u32>> = BTreeMap::new();
    let mut next = 0;
    for answer in answers {
        for at in 0..answer.gold.len() {
            if answer.gold[at].is_some() {
                key.entry(label(answer, at)).or_default().push(next);
            }
            next += 1;
        }
    }
    for cluster in answers.iter().flat_map(|answer| &answer.missed) {
        key.entry(cluster.clone()).or_default().push(next);
        next += 1;
    }
    let key: Vec<Vec<u32>> = key.into_values().collect();
    let mentions = answers.iter().map(|answer| answer.gold.len()).sum();
    let mut rows = Vec::new();
    let sides: [(&str, &str, Side); 3] = [
        ("same-lemma", "same-lemma-with-singletons", &|answer, at| answer.lemma[at].clone()),
        ("program", "program-with-singletons", &|answer, at| answer.program[at].to_string()),
        ("balanced", "balanced-with-singletons", &|answer, at| answer.balanced[at].to_string()),
    ];
    for (name, with_singletons, side) in sides {
        let response = clusters(answers, |answer, at| within(answers, answer, side(answer, at)));
        let scores = compare(&without_singletons(&key), &without_singletons(&response));
        rows.push(Row { part: "own", name, mentions, scores, pairs: None });
        rows.push(Row { part: "own", name: with_singletons, mentions, scores: compare(&key, &response), pairs: None });
    }
    rows
}

/// The name of a cluster within its story: the program's clusters do not extend over stories.
fn within(answers: &[Answer], answer: &Answer, cluster: String) -> String {
    let story = answers.iter().position(|one| std::ptr::eq(one, answer)).unwrap_or_default();
    format!("{story} {cluster}")
}

fn clusters(answers: &[Answer], side: impl Fn(&Answer, usize) -> String) -> Vec<Vec<u32>> {
    let mut found: BTreeMap<String, Vec<u32>> = BTreeMap::new();
    let mut next = 0;
    for answer in answers {
        for at in 0..answer.gold.len() {
            found.entry(side(answer, at)).or_default().push(next);
            next += 1;
        }
    }
    found.into_values().collect()
}

/// Precision and recall for pairs of mentions in one story.
fn pairs(answers: &[Answer], side: &dyn Fn(&Answer, usize) -> String) -> (f64, f64) {
    let (mut both, mut found, mut labelled) = (0.0, 0.0, 0.0);
    for answer in answers {
        let sides: Vec<String> = (0..answer.gold.len()).map(|at| side(answer, at)).collect();
        for a in 0..sides.len() {
            for b in 0..a {
                let (ours, gold) = (sides[a] == sides[b], answer.gold[a] == answer.gold[b]);
                found += f64::from(u8::from(ours));
                labelled += f64::from(u8::from(gold));
                both += f64::from(u8::from(ours && gold));
            }
        }
    }
    (both / f64::max(found, 1.0), both / f64::max(labelled, 1.0))
}

fn print(rows: &[Row], wants_figures: bool) {
    println!(
        "{:<34} {:>8} {:>20} {:>20} {:>20} {:>6} {:>12}",
        "", "mentions", "MUC P R F", "B³ P R F", "CEAFe P R F", "CoNLL", "pairs P R"
    );
    for Row { part, name, mentions, scores, pairs } in rows {
        let [muc, b_cubed, ceaf_e] = [scores.muc, scores.b_cubed, scores.ceaf_e].map(|measure| {
            let [p, r, f] =
                [measure.precision.value(), measure.recall.value(), measure.f1()].map(|value| 100.0 * value);
            format!("{p:6.2} {r:6.2} {f:6.2}")
        });
        let shown = pairs.map_or(String::new(), |(p, r)| format!("{p:.3} {r:.3}"));
        println!(
            "{:<34} {mentions:>8} {muc:>20} {b_cubed:>20} {ceaf_e:>20} {:>6.2} {shown:>12}",
            format!("{part}, {name}"),
            100.0 * scores.conll_f1()
        );
        if wants_figures {
            figures::print(part, &format!("{name}-conll-f1"), scores.conll_f1());
            if let Some((precision, recall)) = pairs {
                figures::print(part, &format!("{name}-pairs-precision"), *precision);
                figures::print(part, &format!("{name}-pairs-recall"), *recall);
            }
        }
    }
}

/// Prints the mentions that the program joins but the labels do not, and those that neither the
/// program nor the balanced joins join but the labels do; one line for each pair.
fn show(answer: &Answer) {
    for a in 0..answer.gold.len() {
        for b in 0..a {
            let same = answer.gold[a] == answer.gold[b];
            let what = match (answer.program[a] == answer.program[b], answer.balanced[a] == answer.balanced[b]) {
                (true, _) if !same => "wrong",
                (_, false) if same => "missed",
                _ => continue,
            };
            println!("{what}\n    {}\n    {}", answer.shown[b], answer.shown[a]);
        }
    }
}
