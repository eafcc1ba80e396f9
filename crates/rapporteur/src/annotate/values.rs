//! What another report may say otherwise: quantities, times, nominals,
//! predicates, quotations. Begin with [`find`].

use crate::annotations::{Annotations, TimeKind, Value, ValueKind};
use crate::grammar::Tree;
use crate::marks;
use crate::numerals;
use crate::report::Report;
use crate::text::Span;

/// The values of a report, in text order.
pub(super) fn find(report: &Report, all: &Annotations) -> Vec<Value> {
    let tree = Tree::new(&all.words, &report.text);
    let mut taken = vec![false; all.words.len()];
    let mut found = measured(all, &tree, &mut taken);
    found.extend(quotations(report, all, &tree));
    for word in 0..all.words.len() {
        let span = match all.words[word].upos.as_str() {
            _ if taken[word] => continue,
            "NOUN" | "PROPN" if !is_part(&tree, word) => {
                nominal(&tree, word, &taken).map(|span| (ValueKind::Nominal, span))
            }
            _ if is_predicate(&tree, word) => Some((ValueKind::Predicate, predicate(&tree, word))),
            "ADJ" | "ADV" | "NOUN" if numerals::rank(&tree.lower(word)).is_some() => {
                Some((ValueKind::Rank, all.words[word].span))
            }
            _ => None,
        };
        if let Some((kind, span)) = span {
            found.push(value(&tree, span, word, kind));
        }
    }
    found.sort_by_key(|value| (value.span.start, value.span.end));
    found
}

fn value(tree: &Tree, span: Span, head: usize, kind: ValueKind) -> Value {
    let above = match kind {
        ValueKind::Predicate => tree.head(head).map(|above| tree.predicate(above)),
        _ => Some(tree.predicate(head)).filter(|&above| above != head),
    };
    Value { span, head: head as u32, kind, governor: above.map(|above| above as u32) }
}

/// Numbers, ages and times, whose words are taken.
fn measured(all: &Annotations, tree: &Tree, taken: &mut [bool]) -> Vec<Value> {
    let mut found = Vec::new();
    let mut add = |span: Span, kind: ValueKind| {
        let words = all.words_in(span);
        let is_top = |word: &usize| tree.head(*word).is_none_or(|head| !words.contains(&head));
        if let Some(head) = words.clone().find(is_top) {
            words.for_each(|word| taken[word] = true);
            found.push(value(tree, span, head, kind));
        }
    };
    for (id, time) in all.times.pairs() {
        let words = time.span.of(tree.text);
        let is_age = time.kind == TimeKind::Duration && (words.ends_with("-old") || words.ends_with(" old"));
        add(time.span, if is_age { ValueKind::Age } else { ValueKind::Time(id) });
    }
    for (id, number) in all.numbers.pairs() {
        if !all.times.iter().any(|time| time.span.overlaps(number.span)) {
            add(number.span, ValueKind::Quantity(id));
        }
    }
    found
}

/// Passages in quotation marks, each with the words that it holds.
fn quotations(report: &Report, all: &Annotations, tree: &Tree) -> Vec<Value> {
    let inside_story = |span: &Span| all.sentence_at(span.start).is_some();
    let spans = marks::quoted(&report.text).into_iter().filter(inside_story);
    spans
        .filter_map(|span| {
            let words = all.words_in(span);
            let head = words.clone().find(|&word| tree.head(word).is_none_or(|head| !words.contains(&head)))?;
            Some(value(tree, span, head, ValueKind::Quotation))
        })
        .collect()
}

/// True for a noun that is part of the name or noun it stands beside.
fn is_part(tree: &Tree, word: usize) -> bool {
    ["compound", "flat", "fixed", "goeswith"].iter().any(|relation| tree.is(word, relation))
}

/// A noun with the words beside it that say what it is; nothing if all are taken.
fn nominal(tree: &Tree, word: usize, taken: &[bool]) -> Option<Span> {
    let belongs = |child: &usize| {
        ["compound", "flat", "amod", "nummod", "fixed", "goeswith"].iter().any(|relation| tree.is(*child, relation))
    };
    let mut words: Vec<usize> = tree.children(word).iter().copied().filter(belongs).collect();
    let inner: Vec<usize> = words.iter().flat_map(|&child| tree.subtree(child, |_| false)).collect();
    words.extend(inner);
    words.push(word);
    words.sort_unstable();
    words.dedup();
    // Only what stands in one run with the head: a number before it is a value of its own.
    let is_free = |at: &usize| !taken[*at];
    let place = words.iter().position(|&at| at == word)?;
    let left = (0..place).rev().take_while(|&at| words[at] + 1 == words[at + 1] && is_free(&words[at])).last();
    let right = (place + 1..words.len()).take_while(|&at| words[at] == words[at - 1] + 1 && is_free(&words[at])).last();
    let (first, last) = (left.unwrap_or(place), right.unwrap_or(place));
    Some(tree.span(&words[first..=last]))
}

/// Full verbs, and adjectives that are said of something.
fn is_predicate(tree: &Tree, word: usize) -> bool {
    match tree.words[word].upos.as_str() {
        "VERB" => {
            !tree.is(word, "amod") && !tree.is(word, "case") && !tree.is(word, "aux") && !tree.is(word, "compound")
        }
        "ADJ" | "ADV" => {
            tree.child(word, "cop").is_some()
                || ["root", "xcomp", "ccomp", "acl", "advcl", "parataxis"]
                    .iter()
                    .any(|relation| tree.is(word, relation))
        }
        _ => false,
    }
}

/// A predicate with auxiliaries, negation and particle near it.
fn predicate(tree: &Tree, word: usize) -> Span {
    const NEAR: usize = 4;
    let belongs = |child: &usize| {
        ["aux", "cop", "compound:prt"].iter().any(|relation| tree.is(*child, relation))
            || tree.is(*child, "advmod") && tree.negation(word) == Some(*child)
    };
    let mut words: Vec<usize> =
        tree.children(word).iter().copied().filter(belongs).filter(|child| child.abs_diff(word) <= NEAR).collect();
    words.push(word);
    words.sort_unstable();
    tree.span(&words)
}
