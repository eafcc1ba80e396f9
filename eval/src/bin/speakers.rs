//! Scores who speaks in direct quotations: `speakers litbank FOLDER [MODELS] [--show]`
//! with LitBank's folder (`quotations/tsv`, `coref/conll`), `speakers gum FOLDER
//! [MODELS] [--show]` with GUM's (`dep/GUM_news_*.conllu`), `speakers meantime
//! FOLDER [MODELS] [--show]` with MEANTIME's (`intra-doc`).
//!
//! - *litbank*: of the quotations labelled with a speaker, the share for which
//!   the speaker phrase of our quote that shares most with it is a mention of
//!   the labelled one, or else for which another mention of our chain is, by
//!   majority. LitBank does not keep paragraphs: each sentence is a line.
//! - *gum*: a quotation's speaker is not labelled in GUM's news, but what "I",
//!   "me" and "my" inside it refer to is: counted are the passages
//!   between double marks that hold one, by their first.
//! - *meantime*: speech and cognition events (`SPEECH_COGNITIVE`) against our
//!   statements and attitudes: the cue shares a word with the event; with their
//!   source: the speaker also shares one with the event's Arg0.

use eval::figures;
use eval::rate::Rate;
use eval::understand::Understander;
use rapporteur::annotations::{Annotations, Quote, QuoteForm};
use rapporteur::report::{Report, Section, SectionKind};
use rapporteur::text::Span;
use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::{Path, PathBuf};

/// A text with mentions of labelled ones and passages of known speaker.
#[derive(Default)]
struct Labelled {
    name: String,
    report: Report,
    /// Phrase and label of the one it refers to.
    mentions: Vec<(Span, String)>,
    /// Passage and label of its speaker.
    quotations: Vec<(Span, String)>,
}

fn main() -> Result<(), String> {
    let (mut arguments, wants_figures) = figures::arguments();
    let is_shown = figures::flag(&mut arguments, "--show");
    let usage = "usage: speakers litbank|gum|meantime FOLDER [MODELS] [--show] [--figures]";
    let (set, folder) = (arguments.first().ok_or(usage)?, Path::new(arguments.get(1).ok_or(usage)?));
    let reader = Understander::load(Path::new(arguments.get(2).map_or("models", String::as_str)))?;
    let scored = match set.as_str() {
        "litbank" => accuracy(&litbank(folder)?, &reader, is_shown),
        "gum" => accuracy(&gum(folder)?, &reader, is_shown),
        "meantime" => meantime(folder, &reader, is_shown),
        _ => return Err(usage.into()),
    };
    if wants_figures {
        scored.iter().for_each(|(name, value)| figures::print("all", name, *value));
    }
    Ok(())
}

/// Names of figures with their values.
type Figures = Vec<(&'static str, f64)>;

fn accuracy(texts: &[Labelled], reader: &Understander, is_shown: bool) -> Figures {
    let mut rate = Rate::default();
    let mut rules: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for text in texts {
        let all = reader.annotate(&text.report);
        for (span, speaker) in &text.quotations {
            rate.wanted += 1;
            let quote = best(&all, *span);
            let rule = quote.map_or("none", |quote| quote.rule);
            let said_by = quote.and_then(|quote| resolved(text, &all, quote));
            let is_right = said_by.as_ref() == Some(speaker);
            rate.found += usize::from(quote.is_some_and(|quote| quote.speaker.is_some()));
            rate.right += usize::from(is_right);
            let counts = rules.entry(rule).or_default();
            counts.0 += usize::from(is_right);
            counts.1 += 1;
            if is_shown && !is_right {
                let words = |span: Span| span.of(&text.report.text).replace('\n', " ");
                let ours = quote.and_then(|quote| quote.speaker).map_or("-".into(), words);
                println!("{} [{}] by {speaker}, not {ours} = {said_by:?} ({rule})", text.name, words(*span));
            }
        }
    }
    println!("accuracy {:.3}; {rate}", rate.recall());
    for (rule, (right, count)) in rules {
        println!("{rule:32} {right:4} of {count:4}");
    }
    vec![("accuracy", rate.recall())]
}

/// The quote that shares most with the passage; direct ones first.
fn best(all: &Annotations, span: Span) -> Option<&Quote> {
    let shared = |quote: &Quote| -> u32 {
        let common = |piece: &Span| piece.end.min(span.end).saturating_sub(piece.start.max(span.start));
        quote.content.iter().map(common).sum()
    };
    let touching = all.quotes.iter().filter(|quote| shared(quote) > 0);
    touching.max_by_key(|quote| (quote.form != QuoteForm::Indirect, quote.inside.is_none(), shared(quote)))
}

/// The labelled one that a quote's speaker is.
fn resolved(text: &Labelled, all: &Annotations, quote: &Quote) -> Option<String> {
    let speaker = quote.speaker?;
    let own = labels(text, speaker);
    if own.is_some() {
        return own;
    }
    let chain = &all.chains[quote.speaker_chain?];
    let mut votes: HashMap<String, usize> = HashMap::new();
    for label in chain.mentions.iter().filter_map(|&mention| labels(text, all.mentions[mention].span)) {
        *votes.entry(label).or_default() += 1;
    }
    votes.into_iter().max_by_key(|(label, count)| (*count, std::cmp::Reverse(label.clone()))).map(|best| best.0)
}

/// The label of the mention that is most like the phrase, if one shares its
/// last word and more than half of the longer one.
fn labels(text: &Labelled, phrase: Span) -> Option<String> {
    let common = |span: Span| phrase.end.min(span.end).saturating_sub(phrase.start.max(span.start)) as usize;
    let fits = |span: Span| common(span) * 2 > span.len().max(phrase.len());
    let like = text.mentions.iter().filter(|mention| fits(mention.0));
    like.max_by_key(|mention| common(mention.0) as i64 - (mention.0.len() as i64 - phrase.len() as i64).abs())
        .map(|mention| mention.1.clone())
}

/// Words in lines as running text: one section for each line, and the place of
/// every word.
fn running(lines: &[Vec<&str>], kind: SectionKind) -> (Report, Vec<Vec<Span>>) {
    let mut report = Report { language: Some("en".into()), ..Report::default() };
    let mut places = Vec::new();
    for line in lines {
        if !report.text.is_empty() {
            report.text.push('\n');
        }
        let start = report.text.len();
        let mut own = Vec::new();
        let (mut is_tight, mut is_open) = (true, false);
        for &word in line {
            let closes_straight = word == "\"" && is_open;
            let closing =
                matches!(word, "," | "." | ";" | ":" | "!" | "?" | ")" | "]" | "”" | "’" | "n't" | "n’t" | "''")
                    || (word.starts_with('\'') || word.starts_with('’')) && word.len() > 1
                    || closes_straight;
            if !is_tight && !closing {
                report.text.push(' ');
            }
            let at = report.text.len();
            report.text.push_str(word);
            own.push(Span::new(at, report.text.len()));
            is_tight = matches!(word, "(" | "[" | "“" | "‘" | "``") || word == "\"" && !is_open;
            is_open ^= word == "\"";
        }
        let span = Span::new(start, report.text.len());
        if !span.is_empty() {
            report.sections.push(Section { kind, span, rule: "line" });
        }
        places.push(own);
    }
    (report, places)
}

fn files(folder: &Path, ending: &str) -> Result<Vec<PathBuf>, String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|found| found == ending));
    paths.sort();
    Ok(paths)
}

fn text_of(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

fn litbank(folder: &Path) -> Result<Vec<Labelled>, String> {
    let mut texts = Vec::new();
    for path in files(&folder.join("quotations/tsv"), "ann")? {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let words = text_of(&path.with_extension("txt"))?;
        let lines: Vec<Vec<&str>> =
            words.lines().map(|line| line.split(' ').filter(|word| !word.is_empty()).collect()).collect();
        let (report, places) = running(&lines, SectionKind::Paragraph);
        let mut text = Labelled { name: name.clone(), report, ..Labelled::default() };
        let labels = text_of(&path)?;
        let mut quotations: HashMap<&str, Span> = HashMap::new();
        for line in labels.lines() {
            let columns: Vec<&str> = line.split('\t').collect();
            match columns[..] {
                ["QUOTE", id, first, from, last, to, ..] => {
                    let place = |line: &str, word: &str| {
                        places.get(line.parse::<usize>().ok()?)?.get(word.parse::<usize>().ok()?).copied()
                    };
                    let ends = (place(first, from), place(last, to));
                    if let (Some(start), Some(end)) = ends {
                        quotations.insert(id, start.join(end));
                    }
                }
                ["ATTRIB", id, speaker, ..] => {
                    let chain = speaker.rsplit('-').next().unwrap_or(speaker).to_string();
                    text.quotations.extend(quotations.get(id).map(|span| (*span, chain)));
                }
                _ => {}
            }
        }
        let flat: Vec<Span> = places.into_iter().flatten().collect();
        let coref = text_of(&folder.join("coref/conll").join(format!("{name}.conll")))?;
        let rows = coref.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
        let marks: Vec<&str> = rows.map(|line| line.trim_end().rsplit('\t').next().unwrap_or("_")).collect();
        text.mentions = bracketed(&marks, &flat, '|', |label| label.to_string());
        text.quotations.sort();
        texts.push(text);
    }
    Ok(texts)
}

/// Mentions from brackets beside the words: `(0`, `0)`, `(3)`, `(1-person-new`.
fn bracketed(marks: &[&str], places: &[Span], divider: char, label: impl Fn(&str) -> String) -> Vec<(Span, String)> {
    let mut open: HashMap<String, Vec<Span>> = HashMap::new();
    let mut found = Vec::new();
    for (mark, &place) in marks.iter().zip(places) {
        let separated = mark.replace('(', &format!("{divider}(")).replace(')', &format!("){divider}"));
        for piece in separated.split(divider).filter(|piece| piece.contains(['(', ')'])) {
            let name = label(piece.trim_matches(['(', ')']));
            if piece.starts_with('(') {
                open.entry(name.clone()).or_default().push(place);
            }
            if piece.ends_with(')')
                && let Some(start) = open.get_mut(&name).and_then(Vec::pop)
            {
                found.push((start.join(place), name));
            }
        }
    }
    found
}

fn gum(folder: &Path) -> Result<Vec<Labelled>, String> {
    let mut texts = Vec::new();
    for path in files(&folder.join("dep"), "conllu")? {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        if !name.starts_with("GUM_news_") {
            continue;
        }
        let source = text_of(&path)?;
        texts.push(gum_text(name, &source));
    }
    Ok(texts)
}

fn gum_text(name: String, source: &str) -> Labelled {
    let mut text =
        Labelled { name, report: Report { language: Some("en".into()), ..Report::default() }, ..Labelled::default() };
    let (mut marks, mut places, mut forms) = (Vec::new(), Vec::new(), Vec::new());
    let mut is_spaced = false;
    for line in source.lines() {
        if line.starts_with("# newpar") && !line.starts_with("# newpar_block") && !text.report.text.is_empty() {
            text.report.text.push('\n');
            is_spaced = false;
        }
        let columns: Vec<&str> = line.split('\t').collect();
        let [id, form, .., misc] = columns[..] else { continue };
        if id.parse::<u32>().is_err() {
            continue;
        }
        if is_spaced {
            text.report.text.push(' ');
        }
        let start = text.report.text.len();
        text.report.text.push_str(form);
        places.push(Span::new(start, text.report.text.len()));
        forms.push(form.to_lowercase());
        is_spaced = !misc.contains("SpaceAfter=No");
        marks.push(misc.split('|').find_map(|part| part.strip_prefix("Entity=")).unwrap_or("_"));
    }
    let mut start = 0;
    for line in text.report.text.split_inclusive('\n') {
        let span = Span::new(start, start + line.len()).trim(&text.report.text);
        let kind = if start == 0 { SectionKind::Title } else { SectionKind::Paragraph };
        if !span.is_empty() {
            text.report.sections.push(Section { kind, span, rule: "paragraph" });
        }
        start += line.len();
    }
    text.mentions = bracketed(&marks, &places, '\u{1F}', |label| label.split('-').next().unwrap_or(label).to_string());
    for segment in rapporteur::marks::quoted(&text.report.text) {
        let is_own = |&word: &usize| {
            segment.covers(places[word]) && matches!(forms[word].as_str(), "i" | "me" | "my" | "mine" | "myself")
        };
        let teller = (0..places.len()).find(is_own).and_then(|word| {
            let mention = text.mentions.iter().find(|mention| mention.0 == places[word])?;
            Some(mention.1.clone())
        });
        text.quotations.extend(teller.map(|teller| (segment, teller)));
    }
    text
}

fn meantime(folder: &Path, reader: &Understander, is_shown: bool) -> Figures {
    let (mut events, mut sources) = (Rate::default(), Rate::default());
    for text in eval::cat::read_all(folder) {
        let all = reader.annotate(&text.report);
        let wanted = text.speech.clone();
        let quotes: Vec<&Quote> = all.quotes.iter().chain(&all.attitudes).filter(|quote| quote.cue.is_some()).collect();
        let cue_of = |quote: &Quote| quote.cue.unwrap_or_default();
        events.wanted += wanted.len();
        events.found += quotes.len();
        sources.wanted += wanted.iter().filter(|event| event.1.is_some()).count();
        sources.found += quotes.iter().filter(|quote| quote.speaker.is_some()).count();
        for (event, source) in wanted {
            let own = quotes.iter().find(|quote| cue_of(quote).overlaps(event));
            events.right += usize::from(own.is_some());
            let speaker = own.and_then(|quote| quote.speaker);
            let is_right = source.zip(speaker).is_some_and(|(one, other)| one.overlaps(other));
            sources.right += usize::from(is_right);
            if is_shown && (own.is_none() || source.is_some() && !is_right) {
                let words = |span: Option<Span>| span.map_or("-", |span| span.of(&text.report.text));
                println!(
                    "{} <{}> by [{}], not [{}]",
                    text.name,
                    event.of(&text.report.text),
                    words(source),
                    words(speaker)
                );
            }
        }
    }
    println!("speech events     {events}");
    println!("with their source {sources}");
    vec![("events", events.f1()), ("sources", sources.f1())]
}
