//! Scores attribution on PolNeAR: `statements FOLDER [MODELS] [--show] [--sample N] [--seed N]
//! [--every N] [--figures]`, where FOLDER has `text` and `attributions` (`eval::brat`).
//!
//! - *Tokens* are runs of letters and digits (with an apostrophe, hyphen, point or comma between
//!   two of them) and other single characters. Quotation marks are not tokens, because they are
//!   outside the program's contents and inside PolNeAR's. Tokens that the annotators discarded are
//!   not counted.
//! - PolNeAR labels only the outermost of nested attributions: a statement of the program whose cue
//!   is in the content of another one is left out.
//! - PolNeAR counts the words for the channel as part of the cue ("said in a statement"): a channel
//!   that follows the program's cue directly is added to it.
//! - *content*, *cue*: tokens in any content, in any cue.
//! - *source*: source spans, one to one, that share a token.
//! - *whole*: attributions, one to one, of which cues, contents and sources
//!   each share a token; an attribution without a source needs one without.
//! - *exact*: attributions, one to one, of which cues, contents and sources are each the same tokens.
//! - *content of one*: as whole, contents only.
//!
//! `--show` prints the differences; `--sample N` prints N missed and N false attributions (by
//! *whole*), drawn at random, each with its sentence and the attribution on the other side;
//! `--every N` reads only every Nth text.

use eval::brat::{self, Attribution, Labelled};
use eval::plant::random::Random;
use eval::rate::Rate;
use eval::{figures, reader};
use rapporteur::annotations::{Annotations, Quote};
use rapporteur::text::Span;
use std::collections::BTreeSet;
use std::path::Path;

/// Indexes of tokens.
type Tokens = BTreeSet<usize>;

/// An attribution as tokens.
#[derive(Clone, Default)]
struct Said {
    source: Tokens,
    cue: Tokens,
    content: Tokens,
    rule: &'static str,
}

#[derive(Default)]
struct Rates {
    content: Rate,
    cue: Rate,
    source: Rate,
    whole: Rate,
    exact: Rate,
    pairs: Rate,
}

/// A text with the attributions of both sides as tokens, and the partner of each labelled one.
struct Compared<'a> {
    text: &'a Labelled,
    all: &'a Annotations,
    tokens: Vec<Span>,
    wanted: Vec<Said>,
    found: Vec<Said>,
    /// Those of the program that share content.
    partners: Vec<Option<usize>>,
    /// Those of the program that share cue, content and source.
    whole: Vec<Option<usize>>,
}

/// Attributions without a partner (by *whole*), as printed.
#[derive(Default)]
struct Errors {
    misses: Vec<String>,
    false_ones: Vec<String>,
}

fn main() -> Result<(), String> {
    let (mut arguments, wants_figures) = figures::arguments();
    let is_shown = figures::flag(&mut arguments, "--show");
    let mut number = |name: &str| figures::option(&mut arguments, name).and_then(|value| value.parse().ok());
    let (step, sample, seed) = (number("--every").unwrap_or(1), number("--sample"), number("--seed").unwrap_or(1));
    let usage = "usage: statements FOLDER [MODELS] [--show] [--sample N] [--seed N] [--every N] [--figures]";
    let folder = arguments.first().ok_or(usage)?;
    let models = arguments.get(1).map_or("models", String::as_str);
    let model = reader::load(Path::new(models))?;
    let (mut rates, mut errors) = (Rates::default(), Errors::default());
    for text in brat::read_all(Path::new(folder))?.iter().step_by(step.max(1)) {
        let all = reader::alone(&text.report, Some(&model));
        let compared = compared(text, &all, &mut rates);
        if is_shown {
            show(&compared);
        }
        collect(&compared, &mut errors);
    }
    if let Some(count) = sample {
        print_sample(errors, count, seed as u64);
    }
    println!("content tokens   {}", rates.content);
    println!("cue tokens       {}", rates.cue);
    println!("source overlap   {}", rates.source);
    println!("whole            {}", rates.whole);
    println!("exact            {}", rates.exact);
    println!("content of one   {}", rates.pairs);
    if wants_figures {
        let Rates { content, cue, source, whole, exact, .. } = rates;
        let scored = [("content", content), ("cue", cue), ("source", source), ("whole", whole), ("exact", exact)];
        scored.iter().for_each(|(name, rate)| figures::print("all", name, rate.f1()));
    }
    Ok(())
}

fn compared<'a>(text: &'a Labelled, all: &'a Annotations, rates: &mut Rates) -> Compared<'a> {
    let tokens = tokens(&text.report.text, &text.discarded);
    let wanted: Vec<Said> = text.attributions.iter().map(|one| labelled(&tokens, one)).collect();
    let wanted: Vec<Said> = wanted.into_iter().filter(|said| !said.content.is_empty()).collect();
    let found: Vec<Said> = outermost(all).into_iter().map(|quote| quoted(&tokens, quote)).collect();
    let found: Vec<Said> = found.into_iter().filter(|said| !said.content.is_empty()).collect();
    rates.content.add(shared(&wanted, &found, |said| &said.content));
    rates.cue.add(shared(&wanted, &found, |said| &said.cue));
    rates.source.add(sources(&wanted, &found));
    let touch = |a: &Tokens, b: &Tokens| a.intersection(b).next().is_some();
    let same_source = |a: &Said, b: &Said| touch(&a.source, &b.source) || a.source.is_empty() && b.source.is_empty();
    let whole = |a: &Said, b: &Said| touch(&a.content, &b.content) && touch(&a.cue, &b.cue) && same_source(a, b);
    let (rate, whole) = paired(&wanted, &found, whole);
    rates.whole.add(rate);
    let exact = |a: &Said, b: &Said| a.source == b.source && a.cue == b.cue && a.content == b.content;
    rates.exact.add(paired(&wanted, &found, exact).0);
    let (pairs, partners) = paired(&wanted, &found, |a, b| touch(&a.content, &b.content));
    rates.pairs.add(pairs);
    Compared { text, all, tokens, wanted, found, partners, whole }
}

/// Statements and private states whose cue is not in the content of another one.
fn outermost(all: &Annotations) -> Vec<&Quote> {
    let place = |quote: &Quote| quote.cue.unwrap_or_else(|| quote.extent());
    let quotes: Vec<&Quote> = all.quotes.iter().chain(&all.private_states).collect();
    let is_inside = |number: usize| {
        let own = quotes[number];
        let holds = |other: &&Quote| other.content.iter().any(|piece| piece.covers(place(own)));
        let mut holders = quotes.iter().enumerate().filter(|(other, quote)| *other != number && holds(quote));
        holders.any(|(_, other)| own.cue.is_some() || other.extent() != own.extent())
    };
    (0..quotes.len()).filter(|&number| !is_inside(number)).map(|number| quotes[number]).collect()
}

fn labelled(tokens: &[Span], one: &Attribution) -> Said {
    let of = |spans: &[Span]| spans.iter().flat_map(|span| covered(tokens, *span)).collect();
    Said { source: of(&one.source), cue: of(&one.cue), content: of(&one.content), rule: "" }
}

fn quoted(tokens: &[Span], quote: &Quote) -> Said {
    Said {
        source: quote.speaker.map(|span| covered(tokens, span).collect()).unwrap_or_default(),
        cue: quote.cue.map(|cue| with_channel(tokens, cue, quote.setting.channel)).unwrap_or_default(),
        content: quote.content.iter().flat_map(|&span| covered(tokens, span)).collect(),
        rule: quote.rule,
    }
}

fn with_channel(tokens: &[Span], cue: Span, channel: Option<Span>) -> Tokens {
    let own = covered(tokens, cue);
    let next = channel.map(|channel| covered(tokens, channel)).filter(|channel| channel.start == own.end);
    own.chain(next.unwrap_or(0..0)).collect()
}

/// The tokens that begin inside the span.
fn covered(tokens: &[Span], span: Span) -> std::ops::Range<usize> {
    let first = tokens.partition_point(|token| token.start < span.start);
    let last = tokens.partition_point(|token| token.start < span.end);
    first..last.max(first)
}

fn shared(wanted: &[Said], found: &[Said], of: impl Fn(&Said) -> &Tokens) -> Rate {
    let union = |all: &[Said]| all.iter().flat_map(|said| of(said).clone()).collect::<Tokens>();
    let (wanted, found) = (union(wanted), union(found));
    Rate { found: found.len(), wanted: wanted.len(), right: wanted.intersection(&found).count() }
}

/// Scores source phrases; each phrase counts once.
fn sources(wanted: &[Said], found: &[Said]) -> Rate {
    let distinct = |all: &[Said]| {
        let phrases: BTreeSet<Tokens> = all.iter().map(|said| said.source.clone()).collect();
        let only = |source: Tokens| Said { source, ..Said::default() };
        phrases.into_iter().filter(|phrase| !phrase.is_empty()).map(only).collect::<Vec<_>>()
    };
    let touch = |a: &Said, b: &Said| a.source.intersection(&b.source).next().is_some();
    paired(&distinct(wanted), &distinct(found), touch).0
}

/// Pairs one to one, those that share most first; also returns the partner of each wanted one.
fn paired(wanted: &[Said], found: &[Said], fits: impl Fn(&Said, &Said) -> bool) -> (Rate, Vec<Option<usize>>) {
    let mut pairs = Vec::new();
    for (at, one) in wanted.iter().enumerate() {
        for (other, two) in found.iter().enumerate().filter(|pair| fits(one, pair.1)) {
            let common = |a: &Tokens, b: &Tokens| a.intersection(b).count();
            let worth = (common(&one.cue, &two.cue) > 0, common(&one.content, &two.content));
            pairs.push((worth, at, other));
        }
    }
    pairs.sort_by_key(|&(worth, at, other)| (std::cmp::Reverse(worth), at, other));
    let mut partners = vec![None; wanted.len()];
    let mut taken = vec![false; found.len()];
    for (_, at, other) in pairs {
        if partners[at].is_none() && !taken[other] {
            partners[at] = Some(other);
            taken[other] = true;
        }
    }
    let right = partners.iter().flatten().count();
    (Rate { found: found.len(), wanted: wanted.len(), right }, partners)
}

/// Words and other characters of the text, without quotation marks and what was discarded.
fn tokens(text: &str, discarded: &[Span]) -> Vec<Span> {
    let chars: Vec<(usize, char)> = text.char_indices().collect();
    let char_at = |at: usize| chars.get(at).map_or(' ', |pair| pair.1);
    let start_of = |at: usize| chars.get(at).map_or(text.len(), |pair| pair.0);
    let mut tokens = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        let first = at;
        at += 1;
        if char_at(first).is_alphanumeric() {
            let joins =
                |at: usize| matches!(char_at(at), '\'' | '’' | '-' | '.' | ',') && char_at(at + 1).is_alphanumeric();
            while char_at(at).is_alphanumeric() || joins(at) {
                at += 1;
            }
        } else if char_at(first).is_whitespace()
            || matches!(char_at(first), '"' | '“' | '”' | '„' | '\'' | '‘' | '’' | '`' | '«' | '»')
        {
            continue;
        }
        tokens.push(Span::new(start_of(first), start_of(at)));
    }
    tokens.retain(|token| !discarded.iter().any(|span| span.overlaps(*token)));
    tokens
}

fn show(compared: &Compared) {
    let Compared { wanted, found, partners, .. } = compared;
    println!("## {}", compared.text.name);
    for (one, partner) in wanted.iter().zip(partners) {
        match partner.map(|at| &found[at]) {
            None => println!("miss  {}", line(compared, one)),
            Some(other) => {
                let same = one.source == other.source && one.cue == other.cue && one.content == other.content;
                println!("{}  {}", if same { "same" } else { "gold" }, line(compared, one));
                if !same {
                    println!("  our {}", line(compared, other));
                }
            }
        }
    }
    for (_, other) in found.iter().enumerate().filter(|(at, _)| !partners.contains(&Some(*at))) {
        println!("false {}", line(compared, other));
    }
}

/// A line with source, cue, content and rule.
fn line(compared: &Compared, said: &Said) -> String {
    let words = |set: &Tokens| {
        let mut shown = String::new();
        let mut before = None;
        for &at in set {
            shown += if before.is_some_and(|before| before + 1 < at) { " / " } else { " " };
            shown += compared.tokens[at].of(&compared.text.report.text);
            before = Some(at);
        }
        shown.trim().to_owned()
    };
    format!("[{}] <{}> {{{}}} {}", words(&said.source), words(&said.cue), words(&said.content), said.rule)
}

fn collect(compared: &Compared, errors: &mut Errors) {
    let Compared { wanted, found, partners, whole, .. } = compared;
    let name = &compared.text.name;
    for (at, one) in wanted.iter().enumerate().filter(|(at, _)| whole[*at].is_none()) {
        let ours = partners[at].map_or("-".into(), |other| line(compared, &found[other]));
        let lines = [format!("{name}: {}", sentence(compared, one)), line(compared, one), format!("ours {ours}")];
        errors.misses.push(lines.join("\n  "));
    }
    for (at, one) in found.iter().enumerate().filter(|(at, _)| !whole.contains(&Some(*at))) {
        let label = partners.iter().position(|&partner| partner == Some(at));
        let label = label.map_or("-".into(), |label| line(compared, &wanted[label]));
        let lines = [format!("{name}: {}", sentence(compared, one)), line(compared, one), format!("label {label}")];
        errors.false_ones.push(lines.join("\n  "));
    }
}

/// The sentence of the cue, or else of the content.
fn sentence(compared: &Compared, said: &Said) -> String {
    let first = said.cue.first().or(said.content.first()).map(|&at| compared.tokens[at].start);
    let at = first.and_then(|first| compared.all.sentence_at(first));
    let span = at.map(|at| compared.all.parse.sentences[at].span).unwrap_or_default();
    span.of(&compared.text.report.text).replace('\n', " ")
}

fn print_sample(errors: Errors, count: usize, seed: u64) {
    let mut random = Random::new(seed);
    for (kind, mut list) in [("miss", errors.misses), ("false", errors.false_ones)] {
        random.shuffle(&mut list);
        println!("## {kind}: {} of {}", count.min(list.len()), list.len());
        for (number, error) in list.iter().take(count).enumerate() {
            println!("{}. {error}", number + 1);
        }
    }
}
