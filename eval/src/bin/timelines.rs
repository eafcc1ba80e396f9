//! Scores timelines of entities: `timelines FOLDER [MODELS] [--show]`, where FOLDER is a corpus of
//! SemEval-2015 task 4 (Minard et al. 2015), track A: `corpus_trackA_CAT`,
//! `list_target_entities*.txt`, `TimeLines_Gold_Standard`.
//!
//! The input is raw text: the reports are read as one story, the entity is the one with the
//! target's name, and its timeline consists of the events in which it is agent or patient and whose
//! time is known, by day, month or year.
//!
//! The measure is temporal awareness (UzZaman and Allen 2011) as used in that task: a timeline
//! stands for relations from each event to its date and from each event to the next (before, at the
//! same time). Precision is the share of the program's relations that follow from the labelled
//! timeline, recall the reverse, summed over entities. Events without a place in time (position 0)
//! do not count. An event is a token of a sentence of a report.

use eval::marked::Document;
use eval::reader;
use eval::setting::Form;
use eval::{figures, files, stories};
use rapporteur::annotations::{ChainId, EventMention, Role, Status};
use rapporteur::names::{self, Likeness};
use rapporteur::story::{EntityId, Event, ReportId, Story};
use rapporteur::text::Span;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::Path;

/// Events in order: position, date, and mentions of each.
type Timeline = Vec<(u32, String, Vec<String>)>;

fn main() -> Result<(), String> {
    let (mut arguments, wants_figures) = figures::arguments();
    let shows = figures::flag(&mut arguments, "--show");
    let (folder, models) = match arguments.as_slice() {
        [folder] => (folder.as_str(), "models"),
        [folder, models] => (folder.as_str(), models.as_str()),
        _ => return Err("usage: timelines FOLDER [MODELS] [--show] [--figures]".into()),
    };
    let model = reader::load(Path::new(models))?;
    let folder = Path::new(folder);
    let labelled = stories::read_one(&folder.join("corpus_trackA_CAT"), Form::Sentences)?.documents;
    let read = labelled.iter().map(|one| reader::of_several(one.report.clone(), &model));
    let story = rapporteur::merge(read.collect(), &[]);
    let mut sums = [0.0; 4];
    println!("{:<28} {:>9} {:>9} {:>9}", "", "P", "R", "F");
    for path in files::below(&folder.join("TimeLines_Gold_Standard"), "txt")? {
        let (name, gold) = gold(&path)?;
        let ours = timeline(&story, &labelled, &name);
        let (right, all) = followed(&ours, &gold);
        let (found, labelled) = followed(&gold, &ours);
        print(&name, [right, all, found, labelled]);
        for (sum, value) in sums.iter_mut().zip([right, all, found, labelled]) {
            *sum += value;
        }
        if shows {
            ours.iter().for_each(|(position, date, mentions)| println!("    {position} {date} {}", mentions.join(" ")));
        }
    }
    print("all", sums);
    if wants_figures {
        let [right, all, found, labelled] = sums;
        let (p, r) = (right / f64::max(all, 1.0), found / f64::max(labelled, 1.0));
        figures::print("all", "precision", p);
        figures::print("all", "recall", r);
        figures::print("all", "f1", 2.0 * p * r / f64::max(p + r, 1e-9));
    }
    Ok(())
}

fn print(name: &str, [right, all, found, labelled]: [f64; 4]) {
    let (p, r) = (right / f64::max(all, 1.0), found / f64::max(labelled, 1.0));
    let f = 2.0 * p * r / f64::max(p + r, 1e-9);
    println!("{name:<28} {p:>9.3} {r:>9.3} {f:>9.3}    {right} of {all}, {found} of {labelled}");
}

/// Parses a timeline: the first line is the name; the others have position, date and mentions,
/// separated by tabs.
fn gold(path: &Path) -> Result<(String, Timeline), String> {
    let text = files::text(path)?;
    let mut lines = text.lines();
    let name = lines.next().unwrap_or_default().trim().to_string();
    let line = |line: &str| {
        let mut fields = line.split('\t');
        let position: u32 = fields.next()?.trim().parse().ok()?;
        let date = fields.next()?.trim().to_string();
        let mentions = fields.map(|mention| mention.trim().to_string()).filter(|mention| !mention.is_empty()).collect();
        (position > 0).then_some((position, date, mentions))
    };
    Ok((name, lines.filter_map(line).collect()))
}

/// The events in which the entity of this name is agent or patient, in order of dates.
fn timeline(story: &Story, read: &[Document], name: &str) -> Timeline {
    let is_wanted = |id: &EntityId| {
        let entity = &story.entities[*id];
        entity.names.iter().any(|&cite| names::likeness(story.words(cite), name) >= Likeness::Variant)
    };
    let entities: HashSet<EntityId> = story.entities.ids().filter(is_wanted).collect();
    let mut wanted = HashSet::new();
    for (_, entity) in story.entities.pairs().filter(|(id, _)| entities.contains(id)) {
        wanted.extend(entity.chains.iter().copied());
    }
    let mut dated: BTreeMap<String, Vec<Vec<String>>> = BTreeMap::new();
    for event in story.events.iter() {
        let mut of_day: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for &(report, id) in &event.mentions {
            let (text, all) = (&read[report.0 as usize], &story.reports[report].1);
            let mention = &all.events[id];
            let is_chain = |chain: Option<ChainId>| chain.is_some_and(|chain| wanted.contains(&(report, chain)));
            let takes_part = mention.participants.iter().any(|part| {
                let is_party = matches!(part.role, Role::Agent | Role::Patient | Role::Recipient);
                is_party && (is_chain(part.chain) || ends_with_name(part.span.of(&text.report.text), name))
            });
            use Status::*;
            let is_real = !matches!(mention.status, Negated | Denied | Standing | Conditional);
            if takes_part
                && is_real
                && let Some(day) = day_of(story, read, event, report, mention)
            {
                of_day.entry(day).or_default().extend(token(text, mention.trigger));
            }
        }
        for (day, mentions) in of_day {
            dated.entry(day).or_default().push(mentions);
        }
    }
    let numbered = dated.into_iter().enumerate();
    let line = |(number, (date, events)): (usize, (String, Vec<Vec<String>>))| {
        events.into_iter().map(move |mentions| (number as u32 + 1, date.clone(), mentions))
    };
    numbered.flat_map(line).collect()
}

/// True if the phrase ends with the name, or with a part of it that has a digit ("the A380" for the
/// Airbus A380): "Airbus jets" are not Airbus.
fn ends_with_name(phrase: &str, name: &str) -> bool {
    let words = |text: &str| -> Vec<String> {
        let trimmed = text.to_lowercase().replace("'s", " ").replace('’', " ");
        trimmed.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_string).collect()
    };
    let (phrase, name) = (words(phrase), words(name));
    let is_model = |word: &&String| word.bytes().any(|c| c.is_ascii_digit());
    phrase.ends_with(&name) || name.iter().filter(is_model).any(|model| phrase.last() == Some(model))
}

/// The day of a mention, from the first of these that has one: the mention itself, other mentions
/// of the event in the report, the only date in its sentence, other reports, or, if it is the news
/// of the report, the day of publication.
fn day_of(story: &Story, read: &[Document], event: &Event, report: ReportId, mention: &EventMention) -> Option<String> {
    let all = &story.reports[report].1;
    let days = |report: ReportId, mention: &EventMention| {
        let all = &story.reports[report].1;
        mention.times.iter().filter_map(|&time| date(&all.times[time].value)).collect::<Vec<_>>()
    };
    let of_event = |is_here: bool| {
        let others = event.mentions.iter().filter(|(other, _)| (*other == report) == is_here);
        others.flat_map(|&(other, id)| days(other, &story.reports[other].1.events[id])).next()
    };
    let sentence = all.words[mention.head as usize].sentence as usize;
    let span = all.parse.sentences[sentence].span;
    let in_sentence: Vec<String> =
        all.times.iter().filter(|time| span.covers(time.span)).filter_map(|time| date(&time.value)).collect();
    let only = || in_sentence.first().filter(|_| in_sentence.len() == 1).cloned();
    use Status::*;
    let is_news = in_sentence.is_empty() && matches!(mention.status, Occurred | Ongoing) && !mention.is_historical;
    let published = || read[report.0 as usize].report.published.as_ref().map(|stamp| stamp.day.to_string());
    let own = days(report, mention).into_iter().next();
    own.or_else(|| of_event(true))
        .or_else(only)
        .or_else(|| is_news.then(published).flatten())
        .or_else(|| of_event(false))
}

/// The token as the labels name it: `82548-2-delivered`. The report's name begins with its number.
fn token(text: &Document, trigger: Span) -> Option<String> {
    let word = text.words.iter().find(|word| word.span.is_some_and(|span| span.overlaps(trigger)))?;
    let number: String = text.name.chars().take_while(char::is_ascii_digit).collect();
    Some(format!("{number}-{}-{}", word.sentence, word.form))
}

/// The date as the labels write it: `2007-10-15`, `2007-10-XX`, `2007-XX-XX`.
fn date(time: &rapporteur::annotations::Time) -> Option<String> {
    let value = time.value();
    let day = value.get(..10).filter(|day| day.parse::<jiff::civil::Date>().is_ok());
    let is_number = |part: &str| part.chars().all(|c| c.is_ascii_digit());
    match (day, value.len()) {
        (Some(day), _) => Some(day.to_string()),
        (None, 7) if is_number(&value[..4]) && is_number(&value[5..]) => Some(format!("{value}-XX")),
        (None, 4) if is_number(value) => Some(format!("{value}-XX-XX")),
        _ => None,
    }
}

/// How many relations of `one` follow from `other`, and how many it has.
fn followed(one: &Timeline, other: &Timeline) -> (f64, f64) {
    let place: HashMap<&str, (u32, &str)> = other
        .iter()
        .flat_map(|(position, date, mentions)| {
            mentions.iter().map(move |mention| (mention.as_str(), (*position, date.as_str())))
        })
        .collect();
    let (mut right, mut all) = (0.0, 0.0);
    let mut count = |is_right: bool| {
        all += 1.0;
        right += f64::from(u8::from(is_right));
    };
    let flat: Vec<(u32, &str, &str)> = one
        .iter()
        .flat_map(|(position, date, mentions)| {
            mentions.iter().map(move |mention| (*position, date.as_str(), mention.as_str()))
        })
        .collect();
    for (_, date, mention) in flat.iter().filter(|(_, date, _)| !date.starts_with("XXXX")) {
        count(place.get(mention).is_some_and(|known| known.1 == *date));
    }
    for two in flat.windows(2) {
        let known = (place.get(two[0].2), place.get(two[1].2));
        let fits = |a: &(u32, &str), b: &(u32, &str)| a.0.cmp(&b.0) == two[0].0.cmp(&two[1].0);
        count(matches!(known, (Some(a), Some(b)) if fits(a, b)));
    }
    (right, all)
}
