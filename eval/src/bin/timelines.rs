//! Scores timelines of entities: `timelines FOLDER [MODELS] [--show] [--figures]`, where
//! FOLDER is a corpus of SemEval-2015 task 4 (Minard et al. 2015), track A:
//! `corpus_trackA_CAT`, `list_target_entities*.txt`, `TimeLines_Gold_Standard`.
//!
//! From raw text: the reports are read as one story. The target is the entity
//! whose name, or fullest name, has the target's words, and fewest others. Its timeline has the
//! events in which it does something or something is done to it, and what it
//! says, whose time is known, by day, month or year. What is said is an event
//! whose trigger is the verb or noun of the cue, as in the labels.
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
use rapporteur::annotations::{Annotations, ChainId, EventMention, Quote, QuoteId, Role, Status};
use rapporteur::names::{self, Likeness};
use rapporteur::story::{Entity, Event, ReportId, Story};
use rapporteur::text::Span;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::Path;

/// Events in order: position, date, and mentions of each.
type Timeline = Vec<(u32, String, Vec<String>)>;

/// The chains of the target.
type Chains = HashSet<(ReportId, ChainId)>;

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

/// What the entity of this name does, says and what is done to it, in the order of the dates.
fn timeline(story: &Story, read: &[Document], name: &str) -> Timeline {
    let chains = chains_of(story, name);
    let mut dated: BTreeMap<String, Vec<Vec<String>>> = BTreeMap::new();
    for event in story.events.iter() {
        let told = event.mentions.iter().filter_map(|&(report, id)| {
            let mention = &story.reports[report].1.events[id];
            let counts = is_real(mention.status) && takes_part(story, &chains, report, mention);
            let day = day_of(story, read, event, report, mention).filter(|_| counts)?;
            Some((day, token(&read[report.0 as usize], mention.trigger)?))
        });
        add(&mut dated, told);
    }
    for statement in story.statements.iter() {
        add(&mut dated, statement.quotes.iter().filter_map(|&(report, id)| said(story, read, &chains, report, id)));
    }
    let numbered = dated.into_iter().enumerate();
    let line = |(number, (date, events)): (usize, (String, Vec<Vec<String>>))| {
        events.into_iter().map(move |mentions| (number as u32 + 1, date.clone(), mentions))
    };
    numbered.flat_map(line).collect()
}

/// The mentions of one event, on each of the days on which they put it.
fn add(dated: &mut BTreeMap<String, Vec<Vec<String>>>, told: impl Iterator<Item = (String, String)>) {
    let mut of_day: BTreeMap<String, Vec<String>> = BTreeMap::new();
    told.for_each(|(day, mention)| of_day.entry(day).or_default().push(mention));
    of_day.into_iter().for_each(|(day, mentions)| dated.entry(day).or_default().push(mentions));
}

/// The chains of the entities whose name, or fullest name, has the target's
/// words and least besides: of Airbus and the Airbus A380 only the first is
/// "Airbus", and "EADS N.V." is "EADS" where nobody is called just so.
fn chains_of(story: &Story, target: &str) -> Chains {
    let more = |entity: &Entity| {
        let fullest = entity.names.iter().max_by_key(|&&cite| names::parts(story.words(cite)).len());
        let names = std::iter::once(&entity.name).chain(fullest);
        names.filter_map(|&cite| words_besides(story.words(cite), target)).min()
    };
    let found: Vec<(usize, &Entity)> =
        story.entities.iter().filter_map(|entity| Some((more(entity)?, entity))).collect();
    let least = found.iter().map(|(more, _)| *more).min();
    let named = found.iter().filter(|(more, _)| Some(*more) == least);
    named.flat_map(|(_, entity)| entity.chains.clone()).collect()
}

/// How many words a name has besides all those of the target.
fn words_besides(name: &str, target: &str) -> Option<usize> {
    let (own, wanted) = (names::parts(name), names::parts(target));
    let has = |part: &String| own.iter().any(|own| names::likeness(own, part) >= Likeness::Variant);
    (!wanted.is_empty() && wanted.iter().all(has)).then(|| own.len().saturating_sub(wanted.len()))
}

fn is_real(status: Status) -> bool {
    use Status::*;
    !matches!(status, Negated | Denied | Standing | Conditional)
}

/// True if one of the chains does it, has it done to it or says it.
fn takes_part(story: &Story, chains: &Chains, report: ReportId, mention: &EventMention) -> bool {
    let is_chain = |chain: Option<ChainId>| chain.is_some_and(|chain| chains.contains(&(report, chain)));
    let is_party = |role: Role| matches!(role, Role::Agent | Role::Patient | Role::Recipient);
    let quotes = &story.reports[report].1.quotes;
    let says =
        |quote: &Quote| quote.cue.is_some_and(|cue| cue.overlaps(mention.trigger)) && is_chain(quote.speaker_chain);
    mention.participants.iter().any(|part| is_party(part.role) && is_chain(part.chain)) || quotes.iter().any(says)
}

/// The day and the word of a saying of one of the chains.
fn said(story: &Story, read: &[Document], chains: &Chains, report: ReportId, id: QuoteId) -> Option<(String, String)> {
    let all = &story.reports[report].1;
    let quote = &all.quotes[id];
    quote.speaker_chain.filter(|&chain| chains.contains(&(report, chain)))?;
    let cue = quote.cue?;
    let words = || all.words.iter().filter(|word| word.span.overlaps(cue) && word.relation != "case");
    let word = words().find(|word| word.upos == "VERB").or_else(|| words().find(|word| word.upos == "NOUN"))?;
    // What is an event of the story is in its timeline already; background events are none.
    if all.events.iter().any(|event| !event.is_background && event.trigger.overlaps(word.span)) {
        return None;
    }
    let own = quote.setting.time.and_then(|time| date(&all.times[time].value));
    let in_sentence = days_in_sentence(all, word.sentence);
    let only = || in_sentence.first().filter(|_| in_sentence.len() == 1).cloned();
    let published = || day_of_report(read, report).filter(|_| in_sentence.is_empty());
    let day = own.or_else(only).or_else(published)?;
    Some((day, token(&read[report.0 as usize], word.span)?))
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
    let in_sentence = days_in_sentence(all, all.words[mention.head as usize].sentence);
    let only = || in_sentence.first().filter(|_| in_sentence.len() == 1).cloned();
    use Status::*;
    let is_news = in_sentence.is_empty() && matches!(mention.status, Occurred | Ongoing) && !mention.is_historical;
    let published = || day_of_report(read, report);
    let own = days(report, mention).into_iter().next();
    own.or_else(|| of_event(true))
        .or_else(only)
        .or_else(|| is_news.then(published).flatten())
        .or_else(|| of_event(false))
}

fn days_in_sentence(all: &Annotations, sentence: u32) -> Vec<String> {
    let span = all.parse.sentences[sentence as usize].span;
    all.times.iter().filter(|time| span.covers(time.span)).filter_map(|time| date(&time.value)).collect()
}

fn day_of_report(read: &[Document], report: ReportId) -> Option<String> {
    read[report.0 as usize].report.published.as_ref().map(|stamp| stamp.day.to_string())
}

/// `82548-2-delivered`: the number of the report begins its name.
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
