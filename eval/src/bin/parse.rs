//! Scores sentences, tokens and lemmas on Universal Dependencies files: `parse PATH... [--part
//! PART] [--show sentences|tokens|lemmas] [--figures]`, where PATH is a file, or the folder of GUM
//! or EWT, of which PART (`dev` by default) is read. It prints one line for each group of files
//! with the same name up to the second underscore (`GUM_news`), then one for all.

use eval::conllu::{self, Labelled};
use eval::figures;
use rapporteur::annotations::{Hints, Parse, SentenceHint, WordHint};
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

#[derive(Clone, Copy, Default)]
struct Count {
    right: usize,
    found: usize,
    wanted: usize,
}

impl Count {
    fn add(&mut self, found: &BTreeSet<(u32, u32)>, wanted: &BTreeSet<(u32, u32)>) {
        self.right += found.intersection(wanted).count();
        self.found += found.len();
        self.wanted += wanted.len();
    }

    fn scores(self) -> (f64, f64, f64) {
        let (p, r) = (self.right as f64 / self.found.max(1) as f64, self.right as f64 / self.wanted.max(1) as f64);
        (p, r, 2.0 * p * r / (p + r).max(1e-9))
    }
}

#[derive(Clone, Copy, Default)]
struct Scores {
    bounds: Count,
    sentences: Count,
    tokens: Count,
    lemmas: Count,
}

fn main() -> Result<(), String> {
    let (mut arguments, wants_figures) = figures::arguments();
    let show = figures::option(&mut arguments, "--show").unwrap_or_default();
    let part = figures::option(&mut arguments, "--part").unwrap_or_else(|| "dev".into());
    if arguments.is_empty() {
        return Err("usage: parse FOLDER... [--part PART] [--show WHAT] [--figures]".into());
    }
    let mut files = Vec::new();
    for path in arguments.into_iter().map(PathBuf::from) {
        match path.is_dir() {
            true => files.extend(conllu::files(&path, &part)?),
            false => files.push(path),
        }
    }
    let mut groups: BTreeMap<String, Scores> = BTreeMap::new();
    let (mut bytes, mut seconds) = (0, 0.0);
    for file in &files {
        let name = file.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let group: Vec<&str> = name.splitn(3, '_').take(2).collect();
        for text in conllu::read(file)? {
            let start = std::time::Instant::now();
            let parse = rapporteur::parse(&text.report);
            seconds += start.elapsed().as_secs_f64();
            bytes += text.report.text.len();
            for key in [group.join("_"), "~all".into()] {
                let shown = if key == "~all" { "" } else { &show };
                score(&text, &parse, groups.entry(key).or_default(), shown);
            }
        }
    }
    println!("{:24} {:>23} {:>10} {:>10} {:>8}", "", "boundaries P R F", "sentence F", "token F", "lemma");
    for (name, scores) in &groups {
        let (p, r, f) = scores.bounds.scores();
        let (s, t, l) = (scores.sentences.scores().2, scores.tokens.scores().2, scores.lemmas.scores().1);
        println!("{name:24} {p:.3} {r:.3} {f:.3} ({:4}) {s:10.3} {t:10.4} {l:8.4}", scores.bounds.wanted);
    }
    println!("{:.1} MB/s", bytes as f64 / 1e6 / seconds);
    for (name, scores) in groups.iter().filter(|_| wants_figures) {
        let part = name.trim_start_matches('~');
        figures::print(part, "boundaries-f1", scores.bounds.scores().2);
        figures::print(part, "sentences-f1", scores.sentences.scores().2);
        figures::print(part, "tokens-f1", scores.tokens.scores().2);
        figures::print(part, "lemmas", scores.lemmas.scores().1);
    }
    Ok(())
}

fn score(text: &Labelled, parse: &Parse, scores: &mut Scores, show: &str) {
    let gold = &text.sentences;
    let ends: BTreeSet<u32> = text.report.sections.iter().map(|section| section.span.end).collect();
    let bounds =
        |all: &mut dyn Iterator<Item = u32>| all.filter(|end| !ends.contains(end)).map(|end| (end, end)).collect();
    let found_bounds: BTreeSet<(u32, u32)> = bounds(&mut parse.sentences.iter().map(|sentence| sentence.span.end));
    let wanted_bounds: BTreeSet<(u32, u32)> = bounds(&mut gold.iter().map(|sentence| sentence.span.end));
    scores.bounds.add(&found_bounds, &wanted_bounds);
    let found = parse.sentences.iter().map(|sentence| (sentence.span.start, sentence.span.end)).collect();
    let wanted = gold.iter().map(|sentence| (sentence.span.start, sentence.span.end)).collect();
    scores.sentences.add(&found, &wanted);
    let found_tokens: BTreeSet<_> = parse.tokens.iter().map(|token| (token.span.start, token.span.end)).collect();
    let wanted_tokens: BTreeSet<_> =
        gold.iter().flat_map(|s| &s.tokens).map(|token| (token.span.start, token.span.end)).collect();
    scores.tokens.add(&found_tokens, &wanted_tokens);
    let words = tagged_words(text);
    for (word, token) in words.iter().zip(gold.iter().flat_map(|sentence| &sentence.tokens)) {
        scores.lemmas.wanted += 1;
        scores.lemmas.right += usize::from(word.lemma == token.lemma);
        if show == "lemmas" && word.lemma != token.lemma {
            println!(
                "{} {} {}: {} not {}",
                token.span.of(&text.report.text),
                token.upos,
                token.xpos,
                word.lemma,
                token.lemma
            );
        }
    }
    let context = |start: u32, end: u32| {
        let stored = &text.report.text;
        let left: String =
            stored[..start as usize].chars().rev().take(40).collect::<Vec<_>>().into_iter().rev().collect();
        let right: String = stored[end as usize..].chars().take(40).collect();
        format!("{left}[{}]{right}", &stored[start as usize..end as usize]).replace('\n', "¶")
    };
    if show == "sentences" {
        found_bounds.difference(&wanted_bounds).for_each(|&(s, e)| println!("extra   {} {}", text.name, context(s, e)));
        wanted_bounds.difference(&found_bounds).for_each(|&(s, e)| println!("missing {} {}", text.name, context(s, e)));
    }
    if show == "tokens" {
        found_tokens.difference(&wanted_tokens).for_each(|&(s, e)| println!("extra   {} {}", text.name, context(s, e)));
    }
}

/// The words with lemmas that follow from the labelled tags.
fn tagged_words(text: &Labelled) -> Vec<rapporteur::annotations::Word> {
    let mut hints = Hints::default();
    for sentence in &text.sentences {
        let words = sentence.tokens.iter().map(|token| WordHint {
            upos: token.upos.clone(),
            xpos: token.xpos.clone(),
            head: token.head,
            relation: token.relation.clone(),
        });
        hints.sentences.push(SentenceHint { words: words.collect(), ..SentenceHint::default() });
    }
    rapporteur::annotate(&text.report, conllu::parse(text), &hints).words
}
