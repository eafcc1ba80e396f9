//! Who said it: the phrase, its chain, and what kind of source it is. Begin
//! with [`speaker`].

use super::reading::Reading;
use crate::annotations::{ChainId, EntityKind, MentionForm, SourceKind};
use crate::lexicon;
use crate::text::Span;

/// The phrase that names the speaker and its chain; several speakers joined
/// by "and" are one phrase without a chain.
pub(super) fn speaker(reading: &Reading, word: usize) -> (Span, Option<ChainId>) {
    let tree = &reading.tree;
    let one = phrase(reading, word);
    let is_nominal = |&child: &usize| matches!(tree.words[child].upos.as_str(), "NOUN" | "PROPN" | "PRON");
    let others: Vec<usize> = tree.children_by(word, "conj").filter(is_nominal).collect();
    if others.is_empty()
        || reading.mention(word).is_some_and(|mention| mention.span.end > tree.words[others[0]].span.start)
    {
        return (one, reading.chain(word));
    }
    (others.into_iter().map(|other| phrase(reading, other)).fold(one, Span::join), None)
}

fn phrase(reading: &Reading, word: usize) -> Span {
    let tree = &reading.tree;
    if let Some(mention) = reading.mention(word) {
        // "people familiar with the talks"
        let after = tree.children_by(word, "amod").find(|&child| child > word && tree.child(child, "obl").is_some());
        return after.map_or(mention.span, |child| mention.span.join(tree.span(&tree.subtree(child, |_| false))));
    }
    let left_out = |child: usize| {
        ["acl", "appos", "punct", "parataxis", "case", "advcl", "conj", "cc", "cop", "nsubj", "aux", "advmod", "ccomp"]
            .iter()
            .any(|relation| tree.is(child, relation))
            && tree.head(child) == Some(word)
    };
    let words = tree.subtree(word, left_out);
    let runs = reading.runs(&words);
    runs.into_iter().find(|run| run.covers(tree.words[word].span)).unwrap_or(tree.words[word].span)
}

/// What kind of source the phrase names.
pub(super) fn kind(reading: &Reading, word: usize) -> SourceKind {
    let tree = &reading.tree;
    let lemma = reading.lemma(word);
    let chain = reading.chain(word).map(|chain| &reading.all.chains[chain]);
    let name = chain.map(|chain| &reading.all.mentions[chain.name]).filter(|name| name.form == MentionForm::Name);
    if name.is_some_and(|name| is_outlet(name.core.of(&reading.report.text))) || is_outlet(&tree.lower(word)) {
        return SourceKind::Outlet;
    }
    match (name, chain.map(|chain| chain.kind)) {
        (Some(_), Some(EntityKind::Person | EntityKind::Unknown)) => SourceKind::Named,
        (_, Some(EntityKind::Organization | EntityKind::Group | EntityKind::Place)) => SourceKind::Collective,
        _ if lexicon::DOCUMENT_NOUNS.has(&lemma) => SourceKind::Document,
        (_, Some(EntityKind::Person)) if is_plural(reading, word) => SourceKind::Collective,
        (_, Some(EntityKind::Person)) => SourceKind::Unnamed,
        (Some(_), _) => SourceKind::Named,
        _ if is_plural(reading, word) || lexicon::PEOPLE_NOUNS.has(&lemma) => SourceKind::Collective,
        _ => SourceKind::Unnamed,
    }
}

fn is_plural(reading: &Reading, word: usize) -> bool {
    let word = &reading.all.words[word];
    matches!(word.xpos.as_str(), "NNS" | "NNPS") || matches!(word.lemma.as_str(), "they" | "we")
}

/// True if the words, or the last one or two of them, are those of an outlet.
pub(super) fn is_outlet(words: &str) -> bool {
    let folded = words.to_lowercase();
    let parts: Vec<&str> = folded.split(' ').collect();
    let last = |count: usize| parts[parts.len().saturating_sub(count)..].join(" ");
    lexicon::OUTLET_WORDS.has(&folded) || lexicon::OUTLET_WORDS.has(&last(1)) || lexicon::OUTLET_WORDS.has(&last(2))
}
