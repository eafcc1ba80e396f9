//! Scores tags and trees: `syntax FOLDER [MODELS] [--part PART] [--raw] [--figures]`, where
//! FOLDER holds UD English EWT (`*dev.conllu`) or GUM (`dep`, `splits.tsv`); PART
//! is `dev` unless given. On labelled words, or, with `--raw`, on running text:
//! then sentences and words are the program's own, and the scores those of the
//! CoNLL 2018 shared task, for which words are aligned by where they stand.

use eval::conllu::{self, Labelled};
use eval::treebank::{self, Sentence};
use eval::{figures, reader};
use rapporteur::annotations::Parse;
use rapporteur::text::Span;
use rapporteur_nn::Model;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::time::Instant;

fn main() -> Result<(), String> {
    let (mut arguments, wants_figures) = figures::arguments();
    let part = figures::option(&mut arguments, "--part").unwrap_or_else(|| "dev".into());
    let is_raw = figures::flag(&mut arguments, "--raw");
    let (folder, models) = match arguments.as_slice() {
        [folder] => (folder.as_str(), "models"),
        [folder, models] => (folder.as_str(), models.as_str()),
        _ => return Err("usage: syntax FOLDER [MODELS] [--part PART] [--raw] [--figures]".into()),
    };
    let model = reader::load(Path::new(models))?;
    let files = conllu::files(Path::new(folder), &part)?;
    if is_raw { raw(&files, &model, wants_figures) } else { on_gold_words(&files, &model, wants_figures) }
}

fn on_gold_words(files: &[PathBuf], model: &Model, wants_figures: bool) -> Result<(), String> {
    let mut scores: BTreeMap<String, Score> = BTreeMap::new();
    println!(
        "{:<14} {:>7} {:>6} {:>6} {:>6} {:>6} {:>6} {:>8}",
        "", "words", "UPOS", "XPOS", "FEATS", "UAS", "LAS", "subtypes"
    );
    let start = Instant::now();
    for file in files {
        let sentences = treebank::read(file)?;
        let words = sentences.iter().map(|sentence| sentence.words.iter().map(|word| word.form.as_str()).collect());
        let found = model.annotate(&words.collect::<Vec<Vec<&str>>>());
        let score = scores.entry(conllu::genre(file)).or_default();
        for (gold, ours) in sentences.iter().zip(&found) {
            score.add(gold, ours);
        }
    }
    let seconds = start.elapsed().as_secs_f64();
    let mut all = Score::default();
    scores.values().for_each(|score| all.merge(score));
    scores.insert("all".into(), all);
    for (genre, score) in &scores {
        score.print(genre);
    }
    println!("{:.0} words a second", f64::from(scores["all"].words) / seconds);
    if wants_figures {
        scores.iter().for_each(|(genre, score)| score.print_figures(genre));
    }
    Ok(())
}

/// Scores sentences, words, tags and trees of running text.
fn raw(files: &[PathBuf], model: &Model, wants_figures: bool) -> Result<(), String> {
    let mut scores: BTreeMap<String, RawScore> = BTreeMap::new();
    for file in files {
        for text in conllu::read(file)? {
            let parse = rapporteur::parse(&text.report);
            let found = model.annotate(&parse_words(&text, &parse));
            for part in [conllu::genre(file), "all".into()] {
                scores.entry(part).or_default().add(&text, &parse, &found);
            }
        }
    }
    println!("{:<14} {:>7} {:>9} {:>6} {:>6} {:>6} {:>6}", "F1", "words", "sentences", "words", "UPOS", "UAS", "LAS");
    for (part, score) in &scores {
        let [sentences, words, upos, uas, las] = score.f1().map(|value| format!("{:.2}", 100.0 * value));
        println!("{part:<14} {:>7} {sentences:>9} {words:>6} {upos:>6} {uas:>6} {las:>6}", score.wanted_words);
    }
    if wants_figures {
        for (part, score) in &scores {
            let names = ["raw-sentences", "raw-words", "raw-upos", "raw-uas", "raw-las"];
            names.iter().zip(score.f1()).for_each(|(name, value)| figures::print(part, name, value));
        }
    }
    Ok(())
}

fn parse_words<'a>(text: &'a Labelled, parse: &Parse) -> Vec<Vec<&'a str>> {
    let words = |sentence: &rapporteur::annotations::Sentence| {
        parse.tokens[sentence.tokens()].iter().map(|token| token.span.of(&text.report.text)).collect()
    };
    parse.sentences.iter().map(words).collect()
}

/// The counts for running text.
#[derive(Default)]
struct RawScore {
    found_sentences: u32,
    wanted_sentences: u32,
    right_sentences: u32,
    found_words: u32,
    wanted_words: u32,
    /// Words, UPOS, UAS, LAS without subtypes.
    right: [u32; 4],
}

/// A word of running text: its place, its tag, the place of its head, its relation.
struct PlacedWord<'a> {
    span: Span,
    upos: &'a str,
    head: Option<Span>,
    relation: &'a str,
}

impl RawScore {
    fn add(&mut self, text: &Labelled, parse: &Parse, found: &[rapporteur_nn::Sentence]) {
        let ends = |span: Span| (span.start, span.end);
        let wanted: HashSet<(u32, u32)> = text.sentences.iter().map(|sentence| ends(sentence.span)).collect();
        self.found_sentences += parse.sentences.len() as u32;
        self.wanted_sentences += text.sentences.len() as u32;
        self.right_sentences +=
            parse.sentences.iter().filter(|sentence| wanted.contains(&ends(sentence.span))).count() as u32;
        let (gold, ours) = (gold_words(text), our_words(parse, found));
        self.wanted_words += gold.len() as u32;
        self.found_words += ours.len() as u32;
        let gold: HashMap<(u32, u32), PlacedWord> = gold.into_iter().map(|word| (ends(word.span), word)).collect();
        for ours in &ours {
            let Some(gold) = gold.get(&ends(ours.span)) else { continue };
            // Heads are equal if they are aligned words, or both the root.
            let head = gold.head == ours.head;
            let main = |relation: &str| relation.split(':').next().map(str::to_owned);
            let right = [true, gold.upos == ours.upos, head, head && main(gold.relation) == main(ours.relation)];
            for (sum, one) in self.right.iter_mut().zip(right) {
                *sum += u32::from(one);
            }
        }
    }

    /// F1 of sentences, words, UPOS, UAS, LAS.
    fn f1(&self) -> [f64; 5] {
        let f1 = |right: u32, found: u32, wanted: u32| 2.0 * f64::from(right) / f64::from((found + wanted).max(1));
        let [words, upos, uas, las] = self.right.map(|right| f1(right, self.found_words, self.wanted_words));
        [f1(self.right_sentences, self.found_sentences, self.wanted_sentences), words, upos, uas, las]
    }
}

fn gold_words(text: &Labelled) -> Vec<PlacedWord<'_>> {
    let words = text.sentences.iter().flat_map(|sentence| {
        sentence.tokens.iter().map(|token| PlacedWord {
            span: token.span,
            upos: &token.upos,
            head: token.head.map(|head| sentence.tokens[head as usize].span),
            relation: &token.relation,
        })
    });
    words.collect()
}

fn our_words<'a>(parse: &Parse, found: &'a [rapporteur_nn::Sentence]) -> Vec<PlacedWord<'a>> {
    let words = parse.sentences.iter().zip(found).flat_map(|(sentence, found)| {
        let tokens = &parse.tokens[sentence.tokens()];
        tokens.iter().zip(&found.words).map(move |(token, word)| PlacedWord {
            span: token.span,
            upos: &word.upos,
            head: word.head.map(|head| tokens[head as usize].span),
            relation: &word.deprel,
        })
    });
    words.collect()
}

/// The number of words that are right in each layer.
#[derive(Default)]
struct Score {
    words: u32,
    /// UPOS, XPOS, FEATS, UAS, LAS without and with subtypes.
    right: [u32; 6],
}

impl Score {
    fn add(&mut self, gold: &Sentence, ours: &rapporteur_nn::Sentence) {
        for (gold, ours) in gold.words.iter().zip(&ours.words) {
            let head = gold.head == ours.head;
            let main = |relation: &str| relation.split(':').next().map(str::to_owned);
            let right = [
                gold.upos == *ours.upos,
                gold.xpos == *ours.xpos,
                gold.feats == ours.feats,
                head,
                head && main(&gold.deprel) == main(&ours.deprel),
                head && gold.deprel == *ours.deprel,
            ];
            self.words += 1;
            for (sum, one) in self.right.iter_mut().zip(right) {
                *sum += u32::from(one);
            }
        }
    }

    fn merge(&mut self, other: &Score) {
        self.words += other.words;
        for (sum, one) in self.right.iter_mut().zip(other.right) {
            *sum += one;
        }
    }

    fn print_figures(&self, part: &str) {
        let names = ["upos", "xpos", "feats", "uas", "las", "las-subtypes"];
        for (name, right) in names.iter().zip(self.right) {
            figures::print(part, name, f64::from(right) / f64::from(self.words.max(1)));
        }
    }

    fn print(&self, name: &str) {
        let [upos, xpos, feats, uas, las, sub] =
            self.right.map(|n| format!("{:.2}", 100.0 * f64::from(n) / f64::from(self.words.max(1))));
        println!("{name:<14} {:>7} {upos:>6} {xpos:>6} {feats:>6} {uas:>6} {las:>6} {sub:>8}", self.words);
    }
}
