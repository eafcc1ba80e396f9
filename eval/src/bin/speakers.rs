//! Scores who speaks in direct quotations: `speakers litbank FOLDER [MODELS] [--show]`
//! with LitBank's folder (`quotations/tsv`, `coref/conll`), `speakers gum FOLDER
//! [MODELS] [--show]` with GUM's (`dep/GUM_news_*.conllu`), `speakers meantime
//! FOLDER [MODELS] [--show]` with MEANTIME's (`intra-doc`). Each takes `--figures`.
//!
//! - *litbank*: the share of the quotations with a labelled speaker for which the program is right
//!   (accuracy). Of the program's quotes, the one that overlaps the quotation most counts: its
//!   speaker phrase must be a mention of the labelled speaker, or else most other mentions in its
//!   chain must be. *By chain*: most mentions in the chain are, whatever the phrase. Direct
//!   statements outside the labelled quotations are counted as extra. The parts are `train` and
//!   `test`; every fifth book is in `test`. `src/litbank.rs` describes how the text is
//!   reconstructed. `--turns FILE` writes, for each passage of the part `train` without a cue, the
//!   features of every candidate and whether it is the speaker.
//! - *gum*: GUM does not label the speakers of quotations, but what "I", "me" and "my" in them
//!   refer to. Counted are the passages in double quotation marks with such a word, by their first
//!   one.
//! - *meantime*: speech and cognition events (`SPEECH_COGNITIVE`) against the program's statements
//!   and private states: the cue overlaps the event; *with source*: the speaker also overlaps the
//!   event's Arg0.

use eval::litbank::{self, Labelled, bracketed};
use eval::rate::Rate;
use eval::{cat, corpus, figures, files, reader};
use rapporteur::annotations::{Annotations, ChainId, Quote, QuoteForm};
use rapporteur::report::{Report, Section, SectionKind};
use rapporteur::text::Span;
use rapporteur_nn::Model;
use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::Path;

fn main() -> Result<(), String> {
    let (mut arguments, wants_figures) = figures::arguments();
    let is_shown = figures::flag(&mut arguments, "--show");
    let turns = figures::option(&mut arguments, "--turns");
    let usage = "usage: speakers litbank|gum|meantime FOLDER [MODELS] [--show] [--turns FILE] [--figures]";
    let (set, folder) = (arguments.first().ok_or(usage)?, Path::new(arguments.get(1).ok_or(usage)?));
    let model = reader::load(Path::new(arguments.get(2).map_or("models", String::as_str)))?;
    let scored = match set.as_str() {
        "litbank" if turns.is_some() => return write_turns(folder, &model, Path::new(&turns.unwrap_or_default())),
        "litbank" => litbank(folder, &model, is_shown)?,
        "gum" => vec![("all", accuracy(&gum(folder)?, &model, is_shown).figures())],
        "meantime" => vec![("all", meantime(folder, &model, is_shown)?)],
        _ => return Err(usage.into()),
    };
    if wants_figures {
        for (part, figures) in scored {
            figures.iter().for_each(|(name, value)| figures::print(part, name, *value));
        }
    }
    Ok(())
}

/// Figures by name.
type Figures = Vec<(&'static str, f64)>;

/// The parts `train` and `test`; every fifth book is in `test`.
fn parts(folder: &Path) -> Result<(Vec<Labelled>, Vec<Labelled>), String> {
    let (mut train, mut test) = (Vec::new(), Vec::new());
    for (number, text) in litbank::read_all(folder)?.into_iter().enumerate() {
        if number % 5 == 4 { &mut test } else { &mut train }.push(text);
    }
    Ok((train, test))
}

/// Writes one line for each candidate (number of the passage, 1 if it is the speaker, features),
/// for passages whose speaker is among the candidates.
fn write_turns(folder: &Path, model: &Model, file: &Path) -> Result<(), String> {
    let mut lines = String::new();
    let mut number = 0;
    for text in parts(folder)?.0 {
        let all = reader::alone(&text.report, Some(model));
        for turn in rapporteur::implicit_speakers(&text.report, &all) {
            let labelled = text.quotations.iter().find(|quotation| quotation.0.overlaps(turn.passage));
            let Some((_, speaker)) = labelled else { continue };
            number += 1;
            for (span, signs) in turn.candidates {
                let is_right = named(&text, &all, span).as_ref() == Some(speaker);
                lines += &format!("{number}\t{}\t{}\n", u8::from(is_right), signs.join("; "));
            }
        }
    }
    fs::write(file, lines).map_err(|error| format!("{}: {error}", file.display()))
}

/// The label of a phrase: its own, or else that of its chain.
fn named(text: &Labelled, all: &Annotations, phrase: Span) -> Option<String> {
    let of_chain = || {
        let mention = all.mentions.pairs().find(|(_, mention)| mention.span == phrase)?.0;
        let chain = all.chains.pairs().find(|(_, chain)| chain.mentions.contains(&mention))?.0;
        majority(text, all, chain)
    };
    labels(text, phrase).or_else(of_chain)
}

fn litbank(folder: &Path, model: &Model, is_shown: bool) -> Result<Vec<(&'static str, Figures)>, String> {
    let (train, test) = parts(folder)?;
    let mut all = Tally::default();
    let mut scored = Vec::new();
    for (part, texts) in [("train", train), ("test", test)] {
        println!("{part}");
        let tally = accuracy(&texts, model, is_shown);
        all.add(&tally);
        scored.push((part, tally.figures()));
    }
    println!("all");
    all.print();
    scored.push(("all", all.figures()));
    Ok(scored)
}

/// The number of quotations, and of those with the right speaker.
#[derive(Default)]
struct Tally {
    speakers: Rate,
    by_chain: usize,
    extra: usize,
    rules: BTreeMap<&'static str, (usize, usize)>,
}

impl Tally {
    fn add(&mut self, other: &Tally) {
        self.speakers.add(other.speakers);
        self.by_chain += other.by_chain;
        self.extra += other.extra;
        for (rule, counts) in &other.rules {
            let own = self.rules.entry(rule).or_default();
            *own = (own.0 + counts.0, own.1 + counts.1);
        }
    }

    fn share(&self, count: usize) -> f64 {
        count as f64 / self.speakers.wanted.max(1) as f64
    }

    fn figures(&self) -> Figures {
        vec![("accuracy", self.speakers.recall()), ("by-chain", self.share(self.by_chain))]
    }

    fn print(&self) {
        println!("accuracy {:.3}; {}", self.speakers.recall(), self.speakers);
        println!("by chain {:.3}; direct statements outside {}", self.share(self.by_chain), self.extra);
        for (rule, (right, count)) in &self.rules {
            println!("{rule:32} {right:4} of {count:4}");
        }
    }
}

fn accuracy(texts: &[Labelled], model: &Model, is_shown: bool) -> Tally {
    let mut tally = Tally::default();
    for text in texts {
        let all = reader::alone(&text.report, Some(model));
        text.quotations.iter().for_each(|quotation| judge(text, &all, quotation, is_shown, &mut tally));
        let is_outside = |quote: &&Quote| {
            let is_labelled = |piece: &Span| text.quotations.iter().any(|quotation| quotation.0.overlaps(*piece));
            quote.form == QuoteForm::Direct && !quote.content.iter().any(is_labelled)
        };
        for quote in all.quotes.iter().filter(is_outside) {
            tally.extra += 1;
            if is_shown {
                println!("{} extra [{}] ({})", text.name, words(text, quote.extent()), quote.rule);
            }
        }
    }
    tally.print();
    tally
}

fn words(text: &Labelled, span: Span) -> String {
    span.of(&text.report.text).replace('\n', " ")
}

fn judge(text: &Labelled, all: &Annotations, quotation: &(Span, String), is_shown: bool, tally: &mut Tally) {
    let (span, speaker) = quotation;
    let quote = best(all, *span);
    let rule = quote.map_or("none", |quote| quote.rule);
    let said_by = quote.and_then(|quote| resolved(text, all, quote));
    let chain = quote.and_then(|quote| quote.speaker_chain).and_then(|chain| majority(text, all, chain));
    let is_right = said_by.as_ref() == Some(speaker);
    tally.speakers.wanted += 1;
    tally.speakers.found += usize::from(quote.is_some_and(|quote| quote.speaker.is_some()));
    tally.speakers.right += usize::from(is_right);
    tally.by_chain += usize::from(chain.as_ref() == Some(speaker));
    let counts = tally.rules.entry(rule).or_default();
    counts.0 += usize::from(is_right);
    counts.1 += 1;
    if is_shown && !is_right {
        let ours = quote.and_then(|quote| quote.speaker).map_or("-".into(), |span| words(text, span));
        let name =
            text.mentions.iter().find(|mention| &mention.1 == speaker).map_or("?".into(), |one| words(text, one.0));
        let cue = quote.and_then(|quote| quote.cue).map_or("-".into(), |span| words(text, span));
        println!(
            "{} [{}] by {speaker} {name}, not {ours} = {said_by:?}, cue {cue} ({rule})",
            text.name,
            words(text, *span)
        );
    }
}

/// The quote that overlaps the passage most; direct ones take precedence.
fn best(all: &Annotations, span: Span) -> Option<&Quote> {
    let shared = |quote: &Quote| -> u32 {
        let common = |piece: &Span| piece.end.min(span.end).saturating_sub(piece.start.max(span.start));
        quote.content.iter().map(common).sum()
    };
    let touching = all.quotes.iter().filter(|quote| shared(quote) > 0);
    touching.max_by_key(|quote| (quote.form != QuoteForm::Indirect, quote.inside.is_none(), shared(quote)))
}

/// The label of a quote's speaker.
fn resolved(text: &Labelled, all: &Annotations, quote: &Quote) -> Option<String> {
    let speaker = quote.speaker?;
    let own = labels(text, speaker);
    if own.is_some() {
        return own;
    }
    majority(text, all, quote.speaker_chain?)
}

/// The label of most mentions in the chain.
fn majority(text: &Labelled, all: &Annotations, chain: ChainId) -> Option<String> {
    let chain = &all.chains[chain];
    let mut votes: HashMap<String, usize> = HashMap::new();
    for label in chain.mentions.iter().filter_map(|&mention| labels(text, all.mentions[mention].span)) {
        *votes.entry(label).or_default() += 1;
    }
    votes.into_iter().max_by_key(|(label, count)| (*count, std::cmp::Reverse(label.clone()))).map(|best| best.0)
}

/// The label of the mention most similar to the phrase, among those that share more than half of
/// the longer of the two.
fn labels(text: &Labelled, phrase: Span) -> Option<String> {
    let common = |span: Span| phrase.end.min(span.end).saturating_sub(phrase.start.max(span.start)) as usize;
    let fits = |span: Span| common(span) * 2 > span.len().max(phrase.len());
    let like = text.mentions.iter().filter(|mention| fits(mention.0));
    like.max_by_key(|mention| common(mention.0) as i64 - (mention.0.len() as i64 - phrase.len() as i64).abs())
        .map(|mention| mention.1.clone())
}

fn gum(folder: &Path) -> Result<Vec<Labelled>, String> {
    let mut texts = Vec::new();
    for path in files::below(&folder.join("dep"), "conllu")? {
        let name = files::stem(&path);
        if !name.starts_with("GUM_news_") {
            continue;
        }
        let source = files::text(&path)?;
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

fn meantime(folder: &Path, model: &Model, is_shown: bool) -> Result<Figures, String> {
    let (mut events, mut sources) = (Rate::default(), Rate::default());
    for text in corpus::read_all(folder)? {
        let all = reader::alone(&text.report, Some(model));
        let speech = cat::speech(&text);
        let quotes: Vec<&Quote> =
            all.quotes.iter().chain(&all.private_states).filter(|quote| quote.cue.is_some()).collect();
        let cue_of = |quote: &Quote| quote.cue.unwrap_or_default();
        events.wanted += speech.len();
        events.found += quotes.len();
        sources.wanted += speech.iter().filter(|event| event.1.is_some()).count();
        sources.found += quotes.iter().filter(|quote| quote.speaker.is_some()).count();
        let is_false = |quote: &&&Quote| !speech.iter().any(|event| cue_of(quote).overlaps(event.0));
        for quote in quotes.iter().filter(is_false).filter(|_| is_shown) {
            println!("{} false <{}> {}", text.name, cue_of(quote).of(&text.report.text), quote.rule);
        }
        for &(event, source) in &speech {
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
    Ok(vec![("events", events.f1()), ("sources", sources.f1())])
}
