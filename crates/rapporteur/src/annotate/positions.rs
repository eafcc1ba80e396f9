//! How somebody stands on something, and what that depends on: who demands,
//! offers, refuses, accepts, supports, opposes or expects what, before, after,
//! only if, unless or in exchange for what. Begin with [`find`].

use crate::annotations::*;
use crate::grammar::Tree;
use crate::lexicon;
use crate::report::Report;
use crate::text::{Id, Span};
use std::ops::Range;

/// All positions in text order.
pub(super) fn find(report: &Report, all: &Annotations) -> Vec<Position> {
    let reading = Reading::new(report, all);
    let marks = marks(&reading);
    let mut found: Vec<Position> = Vec::new();
    for word in 0..all.words.len() {
        found.extend(stated(&reading, &marks, word));
    }
    for mark in &marks {
        let known =
            |position: &Position| position.clause.covers(reading.span(mark.governor)) && position.dependence.is_some();
        if !found.iter().rev().take(40).any(known) {
            found.extend(conditional(&reading, mark));
        }
    }
    found.sort_by_key(|position| position.cue);
    found
}

struct Reading<'a> {
    all: &'a Annotations,
    tree: Tree<'a>,
    mention_at: Vec<Option<MentionId>>,
    /// For each mention, its chain.
    chain_of: Vec<Option<ChainId>>,
    /// For each word, the innermost quote whose content it stands in.
    quote_at: Vec<Option<QuoteId>>,
}

impl<'a> Reading<'a> {
    fn new(report: &'a Report, all: &'a Annotations) -> Reading<'a> {
        let quote_at = all.quotes_by_word().iter().map(|quotes| quotes.first().copied()).collect();
        Reading {
            all,
            tree: Tree::new(&all.words, &report.text),
            mention_at: all.mentions_by_word(),
            chain_of: all.chains_by_mention(),
            quote_at,
        }
    }

    fn lemma(&self, word: usize) -> String {
        self.all.words[word].lemma.to_lowercase()
    }

    fn upos(&self, word: usize) -> &str {
        &self.all.words[word].upos
    }

    fn span(&self, word: usize) -> Span {
        self.all.words[word].span
    }

    fn is_any(&self, word: usize, relations: &[&str]) -> bool {
        relations.iter().any(|relation| self.tree.is(word, relation))
    }
}

/// A word or words that make one thing depend on another.
struct Mark {
    words: Range<usize>,
    kind: DependenceKind,
    /// What the other thing hangs on.
    governor: usize,
    /// Head of what it depends on.
    on: usize,
}

fn kind(value: &str) -> Option<DependenceKind> {
    Some(match value {
        "before" => DependenceKind::Before,
        "after" => DependenceKind::After,
        "if" => DependenceKind::If,
        "only-if" => DependenceKind::OnlyIf,
        "unless" => DependenceKind::Unless,
        "exchange" => DependenceKind::Exchange,
        _ => return None,
    })
}

fn stance(value: &str) -> Option<PositionStance> {
    Some(match value {
        "demands" => PositionStance::Demands,
        "offers" => PositionStance::Offers,
        "refuses" => PositionStance::Refuses,
        "accepts" => PositionStance::Accepts,
        "supports" => PositionStance::Supports,
        "opposes" => PositionStance::Opposes,
        "expects" => PositionStance::Expects,
        _ => return None,
    })
}

fn marks(reading: &Reading) -> Vec<Mark> {
    let mut found = Vec::new();
    for sentence in &reading.all.parse.sentences {
        let forms: Vec<String> = sentence.tokens().map(|word| reading.tree.lower(word)).collect();
        let forms: Vec<&str> = forms.iter().map(String::as_str).collect();
        let mut at = 0;
        while at < forms.len() {
            let hit = lexicon::DEPENDENCE_MARKS.longest_at(&forms, at);
            let first = sentence.first as usize + at;
            if let Some((count, value)) = hit {
                found.extend(kind(value).and_then(|kind| mark(reading, first..first + count, kind)));
            }
            at += hit.map_or(1, |(count, _)| count);
        }
    }
    found
}

fn mark(reading: &Reading, words: Range<usize>, kind: DependenceKind) -> Option<Mark> {
    let tree = &reading.tree;
    let is_mark = |word: &usize| {
        let outside = tree.head(*word).is_some_and(|head| !words.contains(&head) && head >= words.end);
        outside && reading.is_any(*word, &["mark", "case", "advmod", "fixed", "cc"])
    };
    let on = words.clone().rev().find(is_mark).and_then(|word| tree.head(word)).or_else(|| {
        let below = |word: usize| tree.children(word).iter().copied().find(|&child| child >= words.end);
        words
            .clone()
            .rev()
            .find_map(below)
            .filter(|&child| reading.is_any(child, &["obl", "nmod", "ccomp", "acl", "advcl", "xcomp"]))
    })?;
    let mut governor = tree.head(on)?;
    for _ in 0..4 {
        if !words.contains(&governor) {
            break;
        }
        governor = tree.head(governor).unwrap_or(governor);
    }
    let is_verbal = |word: usize| reading.upos(word) == "VERB" || tree.child(word, "cop").is_some();
    let is_time = reading.all.times.iter().any(|time| time.span.covers(reading.span(on)));
    let is_event = is_verbal(on) || matches!(reading.upos(on), "NOUN" | "PRON");
    (is_event && !is_time).then_some(Mark { words, kind, governor, on })
}

/// What a word of stance says: "demanded that ...", "is willing to ...", "its refusal to ...".
fn stated(reading: &Reading, marks: &[Mark], word: usize) -> Option<Position> {
    let (stance, cue) = stance_at(reading, word)?;
    let issue_words = issue(reading, word)?;
    let actor = actor(reading, word);
    actor?;
    let top = carrier(reading, word);
    let own = |mark: &&Mark| {
        let mut at = mark.governor;
        (0..6).any(|_| {
            let is_here = at == word || at == top || issue_words.contains(&at);
            let rises = reading.is_any(at, &["xcomp", "ccomp", "obj", "nmod", "acl", "obl", "conj"]);
            at = reading.tree.head(at).filter(|_| rises).unwrap_or(at);
            is_here
        })
    };
    let mark = nearest(reading, marks, word).iter().find(own);
    let cut = |word: &usize| mark.is_none_or(|mark| !below(reading, mark, *word));
    let kept: Vec<usize> = issue_words.into_iter().filter(cut).collect();
    if kept.is_empty() {
        return None;
    }
    let stance = turned(reading, stance, top);
    Some(build(reading, top, actor, kept, stance, cue, mark, "stance-word"))
}

/// The marks of the sentence of a word.
fn nearest<'m>(reading: &Reading, marks: &'m [Mark], word: usize) -> &'m [Mark] {
    let sentence = reading.all.parse.sentences[reading.all.words[word].sentence as usize].tokens();
    let first = marks.partition_point(|mark| mark.words.start < sentence.start);
    let last = marks.partition_point(|mark| mark.words.start < sentence.end);
    &marks[first..last.max(first)]
}

fn below(reading: &Reading, mark: &Mark, word: usize) -> bool {
    let mut at = word;
    for _ in 0..32 {
        if at == mark.on || mark.words.contains(&at) {
            return true;
        }
        match reading.tree.head(at) {
            Some(head) => at = head,
            None => return false,
        }
    }
    false
}

/// Stance and cue of a word that shows one.
fn stance_at(reading: &Reading, word: usize) -> Option<(PositionStance, Span)> {
    let tree = &reading.tree;
    let lemma = reading.lemma(word);
    let value = match reading.upos(word) {
        "VERB" if !tree.is(word, "amod") => {
            let with = |relation: &str| tree.child(word, relation).map(|one| format!("{lemma} {}", tree.lower(one)));
            let preposition =
                tree.children_by(word, "obl").find_map(|noun| Some(format!("{lemma} {}", tree.case(noun)?)));
            with("compound:prt")
                .and_then(|phrase| lexicon::STANCE_WORDS.value(&phrase))
                .or_else(|| lexicon::STANCE_WORDS.value(&preposition?))
                .or_else(|| lexicon::STANCE_WORDS.value(&lemma).filter(|_| with("compound:prt").is_none()))
        }
        "ADJ" if tree.child(word, "cop").is_some() => lexicon::STANCE_WORDS.value(&lemma),
        "NOUN" => lexicon::STANCE_NOUNS.value(&lemma),
        _ => None,
    };
    Some((stance(value?)?, reading.span(word)))
}

/// The words of what the stance is about.
fn issue(reading: &Reading, word: usize) -> Option<Vec<usize>> {
    let tree = &reading.tree;
    let is_noun = reading.upos(word) == "NOUN";
    let clause = tree.children(word).iter().copied().find(|&child| {
        reading.is_any(child, &["ccomp", "xcomp"]) || is_noun && tree.is(child, "acl") && !tree.is(child, "acl:relcl")
    });
    let passive = tree.child(word, "nsubj:pass").filter(|_| tree.child(word, "aux:pass").is_some());
    let object = tree.child(word, "obj").or(passive);
    let oblique = about(reading, word);
    let object = object.filter(|_| !(oblique.is_some() && passive.is_some() && reading.lemma(word) == "oppose"));
    let tops: Vec<usize> = match (clause, object, oblique) {
        (Some(clause), Some(object), _) => vec![object, clause],
        (Some(clause), None, Some(oblique)) if oblique < clause && !is_noun => vec![oblique, clause],
        (Some(clause), ..) => vec![clause],
        (None, Some(object), _) => vec![object],
        (None, None, Some(oblique)) => vec![oblique],
        _ => return None,
    };
    let left_out = |child: usize| {
        tops.contains(&tree.head(child).unwrap_or(child)) && (tree.is(child, "case") || tree.is(child, "punct"))
            || tree.is(child, "parataxis")
    };
    let mut words: Vec<usize> = tops.iter().flat_map(|&top| tree.subtree(top, left_out)).collect();
    words.sort_unstable();
    words.dedup();
    Some(words)
}

/// What a preposition says the stance is about; "of" only if no other does.
fn about(reading: &Reading, word: usize) -> Option<usize> {
    let tree = &reading.tree;
    let with = |cases: &[&str]| {
        tree.children(word).iter().copied().find(|&child| {
            let case = tree.case(child);
            let fits = case.is_some_and(|case| cases.contains(&case.as_str()));
            reading.is_any(child, &["obl", "nmod"]) && fits && !is_time(reading, child)
        })
    };
    with(&["for", "to", "on", "against", "with", "upon"]).or_else(|| with(&["of", "in"]))
}

fn is_time(reading: &Reading, word: usize) -> bool {
    let sentence = reading.all.words[word].sentence as usize;
    let times = reading.all.times.iter();
    times
        .filter(|time| reading.all.sentence_at(time.span.start) == Some(sentence))
        .any(|time| time.span.covers(reading.span(word)))
}

/// The verb that carries a noun of stance ("made an offer"), or the word itself.
fn carrier(reading: &Reading, word: usize) -> usize {
    let head = reading.tree.head(word).filter(|_| reading.upos(word) == "NOUN" && reading.tree.is(word, "obj"));
    head.filter(|&verb| {
        lexicon::LIGHT_VERBS.has(&reading.lemma(verb)) || lexicon::VOICING_VERBS.has(&reading.lemma(verb))
    })
    .unwrap_or(word)
}

/// Head of the phrase that names whose position it is.
fn actor(reading: &Reading, word: usize) -> Option<usize> {
    let tree = &reading.tree;
    let by = |word: usize| {
        tree.children(word).iter().copied().find(|&child| {
            reading.is_any(child, &["obl", "nmod"]) && matches!(tree.case(child).as_deref(), Some("by" | "from"))
        })
    };
    if reading.upos(word) == "NOUN" {
        let own = tree.child(word, "nmod:poss").or_else(|| by(word));
        let named = tree.children_by(word, "compound").find(|&child| reading.mention_at[child].is_some());
        let carried = Some(carrier(reading, word)).filter(|&verb| verb != word);
        let of = tree.children_by(word, "nmod").find(|&child| {
            tree.case(child).as_deref() == Some("of")
                && reading.mention_at[child].is_some()
                && about(reading, word) != Some(child)
        });
        return own.or(of).or(named).or_else(|| tree.subject(carried?));
    }
    if tree.child(word, "aux:pass").is_some() {
        let is_state = reading.lemma(word) == "oppose" && about(reading, word).is_some();
        return by(word).or_else(|| tree.child(word, "nsubj:pass").filter(|_| is_state));
    }
    tree.subject(word).filter(|&subject| subject != word)
}

/// Negated, a stance becomes another: who does not accept refuses.
fn turned(reading: &Reading, stance: PositionStance, word: usize) -> PositionStance {
    use PositionStance::*;
    match (stance, reading.tree.negation(word).is_some()) {
        (Accepts | Offers, true) => Refuses,
        (Supports, true) => Opposes,
        (stance, _) => stance,
    }
}

/// "will not lift the sanctions until ...", "will talk only if ...": who does
/// something under a condition takes a position.
fn conditional(reading: &Reading, mark: &Mark) -> Option<Position> {
    use DependenceKind::*;
    let tree = &reading.tree;
    let predicate = tree.predicate(mark.governor);
    let auxiliary = tree.auxiliaries(predicate).map(|aux| tree.lower(aux)).find(|aux| {
        matches!(
            aux.as_str(),
            "will" | "'ll" | "would" | "wo" | "must" | "should" | "can" | "ca" | "could" | "may" | "might"
        )
    })?;
    let is_negated = tree.negation(predicate).is_some();
    let stance = match auxiliary.as_str() {
        "must" | "should" => PositionStance::Demands,
        _ if is_negated => PositionStance::Refuses,
        "may" | "might" | "could" => return None,
        _ if matches!(mark.kind, Before | After) => return None,
        _ => PositionStance::Offers,
    };
    if reading.upos(predicate) != "VERB" {
        return None;
    }
    let subject = tree.child(predicate, "nsubj").or_else(|| tree.child(predicate, "nsubj:pass"))?;
    let speaker = reading.quote_at[predicate].and_then(|quote| reading.all.quotes[quote].speaker);
    let spoken = speaker.and_then(|span| head_of(reading, span));
    let actor = if stance == PositionStance::Demands {
        spoken
    } else {
        spoken.filter(|_| tree.is(subject, "nsubj:pass")).or(Some(subject))
    };
    let is_someone = actor.is_some_and(|actor| reading.mention_at[actor].is_some());
    if !is_someone {
        return None;
    }
    let words =
        tree.subtree(predicate, |child| child == mark.on || tree.is(child, "parataxis") || tree.is(child, "punct"));
    let words: Vec<usize> = words.into_iter().filter(|&word| !below(reading, mark, word)).collect();
    let cue = reading.span(predicate);
    Some(build(reading, predicate, actor, words, stance, cue, Some(mark), "conditional-statement"))
}

fn head_of(reading: &Reading, span: Span) -> Option<usize> {
    let words = reading.all.words_in(span);
    words.clone().find(|&word| reading.tree.head(word).is_none_or(|head| !words.contains(&head)))
}

#[allow(clippy::too_many_arguments)]
fn build(
    reading: &Reading,
    predicate: usize,
    actor: Option<usize>,
    issue: Vec<usize>,
    stance: PositionStance,
    cue: Span,
    mark: Option<&Mark>,
    rule: &'static str,
) -> Position {
    let tree = &reading.tree;
    let mention = actor.and_then(|actor| reading.mention_at[actor]);
    let plain =
        |word: usize| tree.span(&tree.subtree(word, |child| reading.is_any(child, &["acl", "appos", "case", "punct"])));
    Position {
        actor: mention.map(|mention| reading.all.mentions[mention].span).or_else(|| actor.map(plain)),
        actor_chain: mention.and_then(|mention| reading.chain_of[mention.index()]),
        issue: without_commas(reading, run(&issue, cue, reading)),
        stance,
        cue,
        dependence: mark.map(|mark| dependence(reading, mark)),
        status: status(reading, predicate),
        quote: reading.quote_at[predicate],
        clause: tree.span(&tree.subtree(tree.predicate(predicate), |_| false)),
        rule,
    }
}

/// The first unbroken run of the words, so that nothing else is cited with
/// them; small gaps of punctuation are bridged.
fn run(words: &[usize], cue: Span, reading: &Reading) -> Vec<usize> {
    let _ = cue;
    let mut kept: Vec<usize> = Vec::new();
    for &word in words {
        let gap = kept.last().map_or(0, |&last| word - last - 1);
        let is_bridged =
            kept.last().is_none_or(|&last| (last + 1..word).all(|between| reading.upos(between) == "PUNCT"));
        if gap > 0 && !is_bridged {
            break;
        }
        kept.push(word);
    }
    kept
}

fn without_commas(reading: &Reading, words: Vec<usize>) -> Span {
    let is_lead = |word: &&usize| reading.upos(**word) == "PUNCT";
    let first = words.iter().take_while(is_lead).count();
    reading.tree.span(&words[first..])
}

fn dependence(reading: &Reading, mark: &Mark) -> Dependence {
    let tree = &reading.tree;
    let words = tree.subtree(mark.on, |child| mark.words.contains(&child) || tree.is(child, "parataxis"));
    let after: Vec<usize> = words.into_iter().filter(|&word| word >= mark.words.end).collect();
    Dependence {
        kind: mark.kind,
        cue: reading.span(mark.words.start).join(reading.span(mark.words.end - 1)),
        on: without_commas(reading, run(&after, Span::default(), reading)),
    }
}

/// How the stance itself stands, by its own words.
fn status(reading: &Reading, predicate: usize) -> Status {
    let tree = &reading.tree;
    let auxiliaries: Vec<String> = tree.auxiliaries(predicate).map(|aux| tree.lower(aux)).collect();
    let has = |forms: &[&str]| auxiliaries.iter().any(|aux| forms.contains(&aux.as_str()));
    if tree.negation(predicate).is_some() {
        return Status::Negated;
    }
    if has(&["may", "might", "could"]) {
        return Status::Possible;
    }
    if has(&["will", "'ll", "would", "wo", "shall"]) {
        return Status::Planned;
    }
    match reading.all.words[predicate].xpos.as_str() {
        "VBD" => Status::Occurred,
        "VBN" if has(&["has", "have", "had", "was", "were", "been"]) => Status::Occurred,
        "VBG" if !auxiliaries.is_empty() => Status::Ongoing,
        "VBZ" | "VBP" | "JJ" => Status::Standing,
        _ => Status::Unknown,
    }
}
