//! Scores who, whom, where and when of event mentions: `roles FOLDER [MODELS] [--part PART] [--figures]`,
//! where FOLDER is ECB+ with `x-amr` (Ahmed et al. 2024): for each labelled
//! mention of a part (`val` unless given), what two annotators wrote for the four
//! (`ann1_PART.json`, `ann2_PART.json`), often from elsewhere in the report or the story.
//!
//! The program reads each subtopic as one story, with the labelled triggers. Its answer for a
//! mention is the participants and times of the mention itself, or else of the other mentions that
//! it takes for the same event.
//!
//! Two answers agree if they share a content word (no article, preposition or unit of time);
//! answers of one word must be equal. For each pair of sides it counts, among the mentions for
//! which both have an answer, the share on which they agree, and how many mentions each side
//! answers.

use eval::setting::Form;
use eval::{alignment, figures, files, reader, stories};
use rapporteur::annotations::{EventMention, EventMentionId, Role};
use rapporteur::story::{ReportId, Story};
use rapporteur::text::{Id, Span};
use std::collections::{BTreeSet, HashMap};
use std::path::{Path, PathBuf};

const SLOTS: [&str; 4] = ["arg0", "arg1", "argL", "argT"];
/// One answer for each question, as words.
type Answers = [BTreeSet<String>; 4];

fn main() -> Result<(), String> {
    let (mut arguments, wants_figures) = figures::arguments();
    let part = figures::option(&mut arguments, "--part").unwrap_or_else(|| "val".into());
    let (folder, models) = match arguments.as_slice() {
        [folder] => (Path::new(folder), "models"),
        [folder, models] => (Path::new(folder), models.as_str()),
        _ => return Err("usage: roles FOLDER [MODELS] [--part PART] [--figures]".into()),
    };
    let [first, second] = annotators(folder, &part)?;
    let model = reader::load(Path::new(models))?;
    let mut ours: HashMap<Place, Answers> = HashMap::new();
    for story in stories::read_ecbplus(folder, &part, Form::Sentences)? {
        let texts: Vec<alignment::Text> =
            story.documents.into_iter().map(|document| alignment::read(document, &model)).collect();
        let story = alignment::with_gold_events(&texts);
        ours.extend(found(&texts, &story));
    }
    println!("{:<6} {:<22} {:>8} {:>8} {:>8} {:>8}", "", "", "agree", "both", "first", "second");
    let sides = [
        ("annotators", &first, &second),
        ("program-first", &Some(ours.clone()), &first),
        ("program-second", &Some(ours), &second),
    ];
    for (name, one, other) in sides {
        if let (Some(one), Some(other)) = (one, other) {
            print(name, one, other, wants_figures);
        }
    }
    Ok(())
}

fn print(name: &str, one: &HashMap<Place, Answers>, other: &HashMap<Place, Answers>, wants_figures: bool) {
    let mut sums = [0.0; 2];
    for (slot, label) in SLOTS.iter().enumerate() {
        let [agree, both, left, right] = agreement(one, other, slot);
        sums[0] += agree;
        sums[1] += both;
        println!("{label:<6} {name:<22} {:>8.3} {both:>8} {left:>8} {right:>8}", agree / f64::max(both, 1.0));
        if wants_figures {
            figures::print(name, label, agree / f64::max(both, 1.0));
        }
    }
    println!("{:<6} {name:<22} {:>8.3} {:>8}", "all", sums[0] / f64::max(sums[1], 1.0), sums[1]);
    if wants_figures {
        figures::print(name, "all", sums[0] / f64::max(sums[1], 1.0));
    }
}

/// A mention by its report, sentence and first token of the sentence.
type Place = (String, u32, usize);

/// What each annotator wrote for the part; who has no file of it is told.
fn annotators(folder: &Path, part: &str) -> Result<[Option<HashMap<Place, Answers>>; 2], String> {
    let folder = folder.join("x-amr");
    let path = |annotator: &str| -> Option<PathBuf> {
        let names = stories::names_of_part(part).into_iter().map(|name| format!("{annotator}_{name}.json"));
        let path = names.map(|name| folder.join(name)).find(|path| path.is_file());
        if path.is_none() {
            eprintln!("{}: no {annotator}_{part}.json, so nothing is compared with this annotator", folder.display());
        }
        path
    };
    let paths = [path("ann1"), path("ann2")];
    if paths.iter().all(Option::is_none) {
        return Err(files::wrong_kind(&folder, &format!("no annotator's file of part {part} in it")));
    }
    let [first, second] = paths.map(|path| path.map(|path| annotator(&path)).transpose());
    Ok([first?, second?])
}

fn annotator(path: &Path) -> Result<HashMap<Place, Answers>, String> {
    let fault = |error: serde_json::Error| format!("{}: {error}", path.display());
    let rows: serde_json::Value = serde_json::from_str(&files::text(path)?).map_err(fault)?;
    let row = |row: &serde_json::Value| {
        let report = row["doc_id"].as_str()?.trim_end_matches(".xml").to_string();
        let sentence = row["sentence_id"].as_str()?.parse().ok()?;
        let token = row["spans"][0]["token_start"].as_u64()? as usize;
        Some(((report, sentence, token), SLOTS.map(|slot| telling(row[slot].as_str().unwrap_or_default()))))
    };
    Ok(rows.as_array().map(|rows| rows.iter().filter_map(row).collect()).unwrap_or_default())
}

fn telling(words: &str) -> BTreeSet<String> {
    let is_dull =
        |word: &str| matches!(word, "the" | "a" | "an" | "of" | "in" | "on" | "at" | "to" | "and" | "by" | "for");
    let folded = words.to_lowercase();
    let words = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty() && !is_dull(word));
    words.map(str::to_string).collect()
}

fn agreement(one: &HashMap<Place, Answers>, other: &HashMap<Place, Answers>, slot: usize) -> [f64; 4] {
    let mut counts = [0.0; 4];
    for (place, answers) in one {
        let Some(others) = other.get(place) else { continue };
        let (a, b) = (&answers[slot], &others[slot]);
        let is = |so: bool| f64::from(u8::from(so));
        counts[0] += is(!a.is_disjoint(b));
        counts[1] += is(!a.is_empty() && !b.is_empty());
        counts[2] += is(!a.is_empty());
        counts[3] += is(!b.is_empty());
    }
    counts
}

fn found(texts: &[alignment::Text], story: &Story) -> HashMap<Place, Answers> {
    let mut event_of = HashMap::new();
    for event in story.events.iter() {
        event_of.extend(event.mentions.iter().map(|&mention| (mention, event)));
    }
    let mut found = HashMap::new();
    for (number, text) in texts.iter().enumerate() {
        let report = ReportId::from_index(number);
        for (place, gold) in text.gold.iter().enumerate() {
            let id = EventMentionId::from_index(place);
            let mut answers = answers(story, report, id);
            for &(other, mention) in event_of.get(&(report, id)).map_or(&[][..], |event| &event.mentions) {
                for (slot, more) in answers.iter_mut().zip(self::answers(story, other, mention)) {
                    if slot.is_empty() {
                        *slot = more;
                    }
                }
            }
            let words = &text.document.words;
            let sentence = words[gold.first].sentence;
            let first = words.iter().position(|word| word.sentence == sentence).unwrap_or_default();
            found.insert((text.document.name.clone(), sentence, gold.first - first), answers);
        }
    }
    found
}

/// The answers of one mention itself; names take precedence over descriptions if the story has
/// them.
fn answers(story: &Story, report: ReportId, mention: EventMentionId) -> Answers {
    let (read, all) = &story.reports[report];
    let event: &EventMention = &all.events[mention];
    let words = |span: Span, chain: Option<rapporteur::annotations::ChainId>| {
        let named = chain
            .and_then(|chain| story.entity_of(report, chain))
            .map(|entity| story.words(story.entities[entity].name));
        let mut found = telling(span.of(&read.text));
        found.extend(named.into_iter().flat_map(telling));
        found
    };
    let of = |roles: &[Role]| {
        let part = event.participants.iter().find(|part| roles.contains(&part.role));
        part.map(|part| words(part.span, part.chain)).unwrap_or_default()
    };
    let when = event.times.first().map(|&time| telling(all.times[time].span.of(&read.text))).unwrap_or_default();
    [of(&[Role::Agent]), of(&[Role::Patient]), of(&[Role::Place, Role::Destination, Role::Departure]), when]
}
