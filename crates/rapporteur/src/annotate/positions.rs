//! How somebody stands on something, and what that depends on: who demands,
//! offers, refuses, accepts, supports, opposes or expects what, before, after,
//! only if, unless or in exchange for what. Begin with [`find`].

use crate::annotations::*;
use crate::english::{BY, DID, EVEN, FROM, IF, IN, MUST, OF, SHOULD, THAT, THEIR, THEY, TO, WHETHER, WITHOUT, WOULD};
use crate::grammar::Tree;
use crate::lexicon;
use crate::pronouns;
use crate::report::Report;
use crate::text::{Id, Span};
use crate::vocabulary::Vocabulary;
use std::ops::Range;

/// All positions in text order.
pub(super) fn find(report: &Report, all: &Annotations) -> Vec<Position> {
    let reading = Reading::new(report, all);
    let marks = marks(&reading);
    let mut found: Vec<Position> = Vec::new();
    for word in 0..all.words.len() {
        found.extend(stated(&reading, &marks, word));
    }
    for mark in marks.iter().filter(|mark| mark.own.is_some()) {
        found.extend(dependent(&reading, mark));
    }
    for mark in marks.iter().filter(|mark| mark.own.is_none()) {
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
    /// For each word, whether it stands in a time expression.
    is_time: Vec<bool>,
    /// For each word, the innermost quote whose content it stands in.
    quote_at: Vec<Option<QuoteId>>,
}

impl<'a> Reading<'a> {
    fn new(report: &'a Report, all: &'a Annotations) -> Reading<'a> {
        let mut is_time = vec![false; all.words.len()];
        all.times.iter().flat_map(|time| all.words_in(time.span)).for_each(|word| is_time[word] = true);
        let quote_at = all.quotes_by_word().iter().map(|quotes| quotes.first().copied()).collect();
        Reading {
            all,
            tree: Tree::new(&all.words, &report.text),
            mention_at: all.mentions_by_word(),
            chain_of: all.chains_by_mention(),
            is_time,
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
    /// "conditional" of "is conditional on": the predicate that says so itself.
    own: Option<usize>,
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
                found.extend(DependenceKind::named(value).and_then(|kind| mark(reading, first..first + count, kind)));
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
    let own =
        words.clone().find(|&word| matches!(reading.upos(word), "ADJ" | "VERB") && tree.child(word, "nsubj").is_some());
    let mut governor = tree.head(on)?;
    for _ in 0..4 {
        if !words.contains(&governor) {
            break;
        }
        governor = tree.head(governor).unwrap_or(governor);
    }
    // "without asking" says how, unless nothing happens without it.
    let is_manner = reading.tree.lower(words.start) == WITHOUT && tree.negation(tree.predicate(governor)).is_none();
    if is_manner {
        return None;
    }
    let is_verbal = |word: usize| reading.upos(word) == "VERB" || tree.child(word, "cop").is_some();
    if !is_verbal(on) && kind == DependenceKind::Before && is_body(reading, on) {
        return None;
    }
    let is_event = is_verbal(on) || matches!(reading.upos(on), "NOUN" | "PRON");
    (is_event && !reading.is_time[on]).then_some(Mark { words, kind, governor, on, own })
}

/// "now before a federal court": where a thing lies, not when.
fn is_body(reading: &Reading, word: usize) -> bool {
    let lemma = reading.lemma(word);
    lexicon::ORGANIZATION_NOUNS.has(&lemma) || lexicon::PERSON_NOUNS.has(&lemma)
}

/// What a word of stance says: "demanded that ...", "is willing to ...", "its refusal to ...".
fn stated(reading: &Reading, marks: &[Mark], word: usize) -> Option<Position> {
    let (stance, forms, cue) = stance_at(reading, word)?;
    if is_untaken(reading, word) {
        return None;
    }
    let issue_words = issue(reading, word).filter(|words| !is_empty(reading, word, words))?;
    let actor = actor(reading, word).filter(|&actor| is_someone(reading, actor))?;
    if is_other_antecedent(reading, word, actor) {
        return None;
    }
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
    // Whatever is given for something else is a matter of bargaining.
    let is_bargain = mark.is_some_and(|mark| mark.kind == DependenceKind::Exchange);
    if !is_bargain && !fits(reading, word, forms) {
        return None;
    }
    let cut = |word: &usize| mark.is_none_or(|mark| !below(reading, mark, *word));
    let kept: Vec<usize> = issue_words.into_iter().filter(cut).collect();
    if kept.is_empty() {
        return None;
    }
    let stance = turned(reading, stance, top);
    Some(build(reading, top, Some(actor), kept, stance, cue, mark, "stance-word"))
}

/// True for an issue that says nothing: a relative pronoun ("the answer that
/// he wanted"), speaking itself ("I want to ask you", "declined to comment").
fn is_empty(reading: &Reading, word: usize, issue: &[usize]) -> bool {
    let tree = &reading.tree;
    let issue = run(issue, None, reading);
    if let [one] = issue[..] {
        return reading.upos(one) == "PRON" && lexicon::RELATIVES.has(&tree.lower(one));
    }
    let Some(below) = infinitive(reading, word).filter(|_| tree.child(word, "obj").is_none()) else { return false };
    // "the things that she wants to do".
    let is_gap =
        tree.is(word, "acl:relcl") && tree.head(word) != tree.subject(word) && tree.child(below, "obj").is_none();
    if is_gap {
        return true;
    }
    let lemma = reading.lemma(below);
    let speaks = lexicon::CUE_VERBS.has(&lemma) || matches!(lemma.as_str(), "comment" | "try" | "interrupt" | "thank");
    lemma == "comment" || speaks && reading.lemma(word) == "want"
}

/// "donors from all over the country who want": the verb's number shows that
/// the noun before the clause is not who wants.
fn is_other_antecedent(reading: &Reading, word: usize, actor: usize) -> bool {
    let is_plural = reading.all.words[word].xpos == "VBP";
    let is_one = matches!(reading.all.words[actor].xpos.as_str(), "NN" | "NNP");
    reading.tree.is(word, "acl:relcl") && reading.tree.head(word) == Some(actor) && is_plural && is_one
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

/// True for whoever can take a position: people, bodies, countries, and those
/// that pronouns and names stand for.
fn is_someone(reading: &Reading, word: usize) -> bool {
    use EntityKind::{Group, Organization, Person, Place};
    let Some(mention) = reading.mention_at[word] else { return false };
    let (form, own) = (reading.all.mentions[mention].form, reading.all.mentions[mention].kind);
    let kind = reading.chain_of[mention.index()].map_or(own, |chain| reading.all.chains[chain].kind);
    let own_form = reading.tree.lower(word);
    let is_personal = pronouns::is_of_people(&own_form);
    let is_plural = matches!(own_form.as_str(), THEY | THEIR);
    let is_thing = lexicon::BODY_PRONOUNS.has(&own_form);
    match form {
        MentionForm::Name => true,
        MentionForm::Pronoun if is_thing => matches!(kind, Person | Organization | Group),
        // "debates are no races, they require patience".
        MentionForm::Pronoun => is_personal && !(is_plural && stands_for_a_thing(reading, mention, kind)),
        MentionForm::Nominal => matches!(own, Person | Organization | Group | Place),
    }
}

/// True for a pronoun whose chain has a noun and is nobody.
fn stands_for_a_thing(reading: &Reading, mention: MentionId, kind: EntityKind) -> bool {
    let chain = reading.chain_of[mention.index()].map(|chain| &reading.all.chains[chain]);
    let is_noun = |&one: &MentionId| reading.all.mentions[one].form != MentionForm::Pronoun;
    matches!(kind, EntityKind::Other | EntityKind::Unknown)
        && chain.is_some_and(|chain| chain.mentions.iter().any(is_noun))
}

/// "called for them to accept more", "need to support", "asked whether they
/// support": a stance that is asked for,
/// wanted, needed or possible is not taken. Verbs of beginning and going on
/// leave it taken ("continues to oppose").
fn is_untaken(reading: &Reading, word: usize) -> bool {
    let tree = &reading.tree;
    if tree.children_by(word, "mark").any(|mark| tree.lower(mark) == WHETHER) {
        return true;
    }
    let is_infinitive = tree.children_by(word, "mark").any(|mark| tree.lower(mark) == TO);
    // "avoids condemning", "demanded that he make a pledge".
    let top = carrier(reading, word);
    let is_gerund = reading.all.words[top].xpos == "VBG" && tree.is(top, "xcomp");
    let is_bare = top != word && reading.all.words[top].xpos == "VB" && tree.auxiliaries(top).next().is_none();
    if is_bare && (tree.is(top, "ccomp") || tree.is(top, "xcomp")) {
        return true;
    }
    if reading.upos(word) != "VERB" || !(is_infinitive || is_gerund) || tree.is(word, "conj") {
        return false;
    }
    let governor = tree.head(word).filter(|_| tree.is(word, "xcomp"));
    let goes_on = governor.is_some_and(|verb| {
        let lemma = reading.lemma(verb);
        lexicon::ASPECT_VERBS.has(&lemma) || lexicon::CHOOSING_VERBS.has(&lemma)
    });
    governor.is_none() || !goes_on
}

/// True if the issue has one of the forms that the word needs.
fn fits(reading: &Reading, word: usize, forms: &str) -> bool {
    let tree = &reading.tree;
    let is_question = |clause: usize| {
        let (first, last) = (clause.saturating_sub(8), clause);
        let asks = |at: usize| lexicon::QUESTION_WORDS.has(&tree.lower(at));
        tree.children(clause).iter().any(|&child| child >= first && child < last && asks(child))
    };
    let clauses = |relation| tree.children_by(word, relation);
    let object = || tree.child(word, "obj").or_else(|| tree.child(word, "nsubj:pass"));
    forms.is_empty()
        || forms.split(' ').any(|form| match form {
            TO => infinitive(reading, word).is_some(),
            THAT => clauses("ccomp").any(|clause| !is_question(clause)),
            FROM => prevented(reading, word).is_some(),
            "deed" => object().is_some_and(|object| is_deed(reading, object)),
            "adj" => reading.upos(word) == "ADJ",
            _ => false,
        })
}

/// "called on him to stop", "agreed to meet".
fn infinitive(reading: &Reading, word: usize) -> Option<usize> {
    let tree = &reading.tree;
    let has_to = |clause: usize| tree.children_by(clause, "mark").any(|mark| tree.lower(mark) == TO);
    tree.children(word)
        .iter()
        .copied()
        .find(|&child| reading.is_any(child, &["xcomp", "ccomp", "advcl"]) && has_to(child) && child > word)
}

/// "blocked the firm from closing the plant": the closing.
fn prevented(reading: &Reading, word: usize) -> Option<usize> {
    let tree = &reading.tree;
    let is_from = |clause: usize| {
        tree.children(clause).iter().any(|&mark| reading.is_any(mark, &["mark", "case"]) && tree.lower(mark) == FROM)
    };
    tree.children(word).iter().copied().find(|&child| reading.is_any(child, &["advcl", "xcomp"]) && is_from(child))
}

/// True for a noun for what happens or is done, said or planned.
fn is_deed(reading: &Reading, word: usize) -> bool {
    let lemma = reading.lemma(word);
    let lists = [
        &*lexicon::EVENT_NOUNS,
        &*lexicon::DEED_NOUNS,
        &*lexicon::CUE_NOUNS,
        &*lexicon::STANCE_NOUNS,
        &*lexicon::DOCUMENT_NOUNS,
    ];
    reading.upos(word) == "NOUN" && lists.iter().any(|list| list.has(&lemma))
}

/// Stance of a word that shows one, the forms that its issue may have, and the cue.
fn stance_at<'t>(reading: &Reading, word: usize) -> Option<(PositionStance, &'t str, Span)> {
    let tree = &reading.tree;
    let lemma = reading.lemma(word);
    let value = match reading.upos(word) {
        "VERB" if !tree.is(word, "amod") => {
            let with = |relation: &str| tree.child(word, relation).map(|one| format!("{lemma} {}", tree.lower(one)));
            let preposition =
                tree.children_by(word, "obl").find_map(|noun| Some(format!("{lemma} {}", tree.case(noun)?)));
            with("compound:prt")
                .and_then(|phrase| lexicon::STANCE_WORDS.value(&phrase))
                .or_else(|| lexicon::STANCE_WORDS.value(&preposition?).filter(|_| with("compound:prt").is_none()))
                .or_else(|| lexicon::STANCE_WORDS.value(&lemma).filter(|_| with("compound:prt").is_none()))
        }
        "ADJ" if tree.child(word, "cop").is_some() => lexicon::STANCE_WORDS.value(&lemma),
        "NOUN" => lexicon::STANCE_NOUNS.value(&lemma),
        _ => None,
    };
    let (name, forms) = value?.split_once(' ').unwrap_or((value?, ""));
    Some((PositionStance::named(name)?, forms, reading.span(word)))
}

/// The words of what the stance is about.
fn issue(reading: &Reading, word: usize) -> Option<Vec<usize>> {
    let tree = &reading.tree;
    let is_noun = reading.upos(word) == "NOUN";
    let clause = tree.children(word).iter().copied().find(|&child| {
        reading.is_any(child, &["ccomp", "xcomp"]) || is_noun && tree.is(child, "acl") && !tree.is(child, "acl:relcl")
    });
    let clause = clause.or_else(|| {
        infinitive(reading, word).filter(|_| reading.upos(word) == "ADJ" || about(reading, word).is_some())
    });
    let passive = tree.child(word, "nsubj:pass").filter(|_| tree.child(word, "aux:pass").is_some());
    // "expects the captain to retire", as "wants him to".
    let whom = tree.child(word, "iobj").filter(|_| clause.is_some() && reading.lemma(word) == "expect");
    let object = tree.child(word, "obj").or(passive).or(whom);
    let oblique = about(reading, word);
    let object = object.filter(|_| !(oblique.is_some() && passive.is_some() && reading.lemma(word) == "oppose"));
    let prevented = prevented(reading, word);
    let tops: Vec<usize> = match (clause, object, oblique) {
        _ if prevented.is_some() => prevented.into_iter().collect(),
        (Some(clause), Some(object), _) => vec![object, clause],
        (Some(clause), None, Some(oblique)) if oblique < clause && !is_noun => vec![oblique, clause],
        (Some(clause), ..) => vec![clause],
        (None, Some(object), _) => vec![object],
        (None, None, Some(oblique)) => vec![oblique],
        _ => return None,
    };
    let left_out = |child: usize| {
        tops.contains(&tree.head(child).unwrap_or(child))
            && (tree.is(child, "case") || tree.is(child, "punct") || tree.lower(child) == FROM)
            || tree.is(child, "parataxis")
            || is_reason(reading, child)
    };
    let mut words: Vec<usize> = tops.iter().flat_map(|&top| tree.subtree(top, left_out)).collect();
    words.sort_unstable();
    words.dedup();
    Some(words)
}

/// "..., as safety is our priority": why, not what.
fn is_reason(reading: &Reading, clause: usize) -> bool {
    let tree = &reading.tree;
    let is_why = |mark: usize| lexicon::REASON_MARKS.has(&tree.lower(mark));
    tree.is(clause, "advcl") && tree.children_by(clause, "mark").any(is_why)
}

/// What a preposition says the stance is about; "of" only if no other does.
fn about(reading: &Reading, word: usize) -> Option<usize> {
    let tree = &reading.tree;
    let with = |fits: &dyn Fn(&str) -> bool| {
        tree.children(word).iter().copied().find(|&child| {
            let fits = tree.case(child).is_some_and(|case| fits(&case));
            reading.is_any(child, &["obl", "nmod"]) && fits && !reading.is_time[child] && child > word
        })
    };
    // A demand of somebody is not about them.
    let is_asked = lexicon::STANCE_NOUNS.value(&reading.lemma(word)) == Some("demands");
    let of = || with(&|case| matches!(case, OF | IN)).filter(|_| reading.upos(word) == "NOUN" && !is_asked);
    with(&|case| lexicon::STANCE_PREPOSITIONS.has(case)).or_else(of)
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
            reading.is_any(child, &["obl", "nmod"]) && matches!(tree.case(child).as_deref(), Some(BY | FROM))
        })
    };
    if reading.upos(word) == "NOUN" {
        let own = tree.child(word, "nmod:poss").or_else(|| by(word));
        let is_had = tree.is(word, "obj")
            && tree.head(word).is_some_and(|verb| lexicon::GETTING_VERBS.has(&reading.lemma(verb)));
        let is_theirs =
            matches!(lexicon::STANCE_NOUNS.value(&reading.lemma(word)), Some("supports" | "accepts" | "offers"));
        if is_had && is_theirs && own.is_none() {
            return None;
        }
        let named = tree.children_by(word, "compound").find(|&child| reading.mention_at[child].is_some());
        let carried = Some(carrier(reading, word)).filter(|&verb| verb != word);
        let of = tree.children_by(word, "nmod").find(|&child| {
            tree.case(child).as_deref() == Some(OF)
                && reading.mention_at[child].is_some()
                && about(reading, word) != Some(child)
        });
        return own.or(of).or(named).or_else(|| tree.subject(carried?));
    }
    let is_participle = reading.all.words[word].xpos == "VBN" && tree.child(word, "aux").is_none();
    if tree.child(word, "aux:pass").is_some() || is_participle && (tree.is(word, "advcl") || tree.is(word, "acl")) {
        let is_state = reading.lemma(word) == "oppose" && about(reading, word).is_some();
        return by(word).or_else(|| tree.child(word, "nsubj:pass").filter(|_| is_state));
    }
    tree.subject(word).filter(|&subject| subject != word)
}

/// Negated, a stance becomes another: who does not accept refuses.
fn turned(reading: &Reading, stance: PositionStance, word: usize) -> PositionStance {
    use PositionStance::*;
    let tree = &reading.tree;
    match (stance, reading.tree.negation(word).is_some()) {
        (Accepts | Offers, true) => Refuses,
        (Supports, true) => Opposes,
        (Demands, true) if reading.lemma(word) == "want" && tree.child(word, "obj").is_some() => Opposes,
        (Demands, true) if reading.lemma(word) == "want" => Refuses,
        (stance, _) => stance,
    }
}

/// "will not lift the sanctions until ...", "will talk only if ...": who does
/// something under a condition takes a position.
fn conditional(reading: &Reading, mark: &Mark) -> Option<Position> {
    use DependenceKind::*;
    let tree = &reading.tree;
    let predicate = tree.predicate(mark.governor);
    let auxiliary =
        tree.auxiliaries(predicate).map(|aux| tree.lower(aux)).find(|aux| lexicon::CONDITION_MODALS.has(aux))?;
    let is_negated = tree.negation(predicate).is_some();
    let stance = match auxiliary.as_str() {
        MUST | SHOULD => PositionStance::Demands,
        _ if is_negated => PositionStance::Refuses,
        // "would" beside "if" weighs what may be.
        WOULD if mark.kind == If => return None,
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
    let is_even = mark.words.start > 0 && tree.lower(mark.words.start - 1) == EVEN;
    if is_even || !actor.is_some_and(|actor| is_someone(reading, actor)) {
        return None;
    }
    let words =
        tree.subtree(predicate, |child| child == mark.on || tree.is(child, "parataxis") || tree.is(child, "punct"));
    let words: Vec<usize> = words.into_iter().filter(|&word| !below(reading, mark, word)).collect();
    let cue = reading.span(predicate);
    Some(build(reading, predicate, actor, words, stance, cue, Some(mark), "conditional-statement"))
}

/// "believe that relief should be conditional on moves": whoever says it wants
/// the one only with the other, or, without "should", expects it so.
fn dependent(reading: &Reading, mark: &Mark) -> Option<Position> {
    let tree = &reading.tree;
    let predicate = mark.own.filter(|&own| !tree.is(own, "acl:relcl"))?;
    let issue = tree.child(predicate, "nsubj")?;
    let above = tree.head(predicate).filter(|_| tree.is(predicate, "ccomp"));
    let believer = above.and_then(|verb| tree.subject(verb));
    let speaker = || reading.quote_at[predicate].and_then(|quote| reading.all.quotes[quote].speaker);
    let actor = believer.or_else(|| head_of(reading, speaker()?)).filter(|&actor| is_someone(reading, actor))?;
    let words = tree.subtree(issue, |child| tree.is(child, "acl:relcl"));
    let cue = reading.span(predicate);
    let wants = tree.auxiliaries(predicate).any(|aux| matches!(tree.lower(aux).as_str(), SHOULD | MUST));
    let stance = if wants { PositionStance::Demands } else { PositionStance::Expects };
    Some(build(reading, predicate, Some(actor), words, stance, cue, Some(mark), "dependence-stated"))
}

fn head_of(reading: &Reading, span: Span) -> Option<usize> {
    reading.tree.head_among(reading.all.words_in(span))
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
        issue: without_commas(reading, run(&issue, Some(predicate), reading)),
        stance,
        cue,
        dependence: mark.map(|mark| dependence(reading, mark)),
        status: status(reading, predicate),
        quote: reading.quote_at[predicate],
        clause: tree.span(&tree.subtree(tree.predicate(predicate), |_| false)),
        rule,
    }
}

/// The unbroken run of the words that holds `held`, or else the first, so that
/// nothing else is cited with them; gaps of punctuation are bridged.
fn run(words: &[usize], held: Option<usize>, reading: &Reading) -> Vec<usize> {
    let is_bridged = |from: usize, to: usize| (from + 1..to).all(|between| reading.upos(between) == "PUNCT");
    let mut runs = words.chunk_by(|&one, &next| is_bridged(one, next));
    let holding = held.and_then(|held| runs.clone().find(|run| run.contains(&held)));
    holding.or_else(|| runs.next()).map(<[usize]>::to_vec).unwrap_or_default()
}

fn without_commas(reading: &Reading, words: Vec<usize>) -> Span {
    let is_lead = |word: &&usize| reading.upos(**word) == "PUNCT";
    let first = words.iter().take_while(is_lead).count();
    reading.tree.span(&words[first..])
}

fn dependence(reading: &Reading, mark: &Mark) -> Dependence {
    let tree = &reading.tree;
    let is_aside = |child: usize| {
        let first = tree.subtree(child, |_| false).into_iter().next().unwrap_or(child);
        let is_dashed = is_dash(&tree.lower(first)) || first > 0 && is_dash(&tree.lower(first - 1));
        tree.is(child, "parataxis") || tree.is(child, "appos") && is_dashed
    };
    let words = tree.subtree(mark.on, |child| mark.words.contains(&child) || is_aside(child));
    let after: Vec<usize> = words.into_iter().filter(|&word| word >= mark.words.end).collect();
    Dependence {
        kind: mark.kind,
        cue: reading.span(mark.words.start).join(reading.span(mark.words.end - 1)),
        on: without_commas(reading, run(&after, None, reading)),
    }
}

fn is_dash(form: &str) -> bool {
    matches!(form, "-" | "–" | "—" | "--")
}

/// How the stance itself stands, by its own words.
fn status(reading: &Reading, predicate: usize) -> Status {
    let tree = &reading.tree;
    let auxiliaries: Vec<String> = tree.auxiliaries(predicate).map(|aux| tree.lower(aux)).collect();
    let is_possible = |aux: &String| lexicon::MODALS.value(aux) == Some("possible");
    let is_past = |aux: &String| aux != DID && lexicon::PAST_AUXILIARIES.has(aux);
    let is_condition =
        tree.children_by(predicate, "mark").any(|mark| matches!(tree.lower(mark).as_str(), IF | "unless"));
    if is_condition && tree.is(predicate, "advcl") {
        return Status::Conditional;
    }
    if tree.negation(predicate).is_some() {
        return Status::Negated;
    }
    if auxiliaries.iter().any(is_possible) {
        return Status::Possible;
    }
    if auxiliaries.iter().any(|aux| lexicon::PLAN_MODALS.has(aux)) {
        return Status::Planned;
    }
    match reading.all.words[predicate].xpos.as_str() {
        "VBD" => Status::Occurred,
        "VBN" if auxiliaries.iter().any(is_past) => Status::Occurred,
        "VBG" if !auxiliaries.is_empty() => Status::Ongoing,
        "VBZ" | "VBP" | "JJ" => Status::Standing,
        _ => Status::Unknown,
    }
}
