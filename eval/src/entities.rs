//! Labelled mentions of entities, each reduced to its head word. Begin with [`of_gum`] and
//! [`of_meantime`].
//!
//! If several labelled phrases have the same head word ("Ann" and "Ann and her brother"), the
//! shortest is used: a coordination cannot be identified by its head.

use crate::conllu;
use crate::marked::Document;
use rapporteur::annotations::{Annotations, MentionForm};
use std::collections::HashMap;

/// A labelled mention.
#[derive(Clone, Debug, PartialEq)]
pub struct Mention {
    /// Index of its head among the words of the text.
    pub head: u32,
    /// Number of its entity.
    pub cluster: u32,
    /// Name, nominal or pronoun.
    pub form: MentionForm,
    /// False for appositions and predicates, which describe an entity instead of referring to it
    /// again.
    pub refers: bool,
}

/// A labelled phrase with its first word and one past its last.
struct Phrase {
    first: usize,
    last: usize,
    mention: Mention,
}

/// The mentions of a GUM document, from `Entity=` in its last column. Bridging and split
/// antecedents are annotated elsewhere and are not used.
pub fn of_gum(text: &conllu::Labelled) -> Vec<Mention> {
    let words: Vec<&conllu::Token> = text.sentences.iter().flat_map(|sentence| &sentence.tokens).collect();
    let heads = heads(text);
    let mut open: Vec<(usize, &str)> = Vec::new();
    let mut phrases = Vec::new();
    let mut clusters: HashMap<&str, u32> = HashMap::new();
    for (at, word) in words.iter().enumerate() {
        let Some(entity) = word.misc.split('|').find_map(|field| field.strip_prefix("Entity=")) else { continue };
        for mark in marks(entity) {
            let opened = mark.strip_prefix('(').inspect(|mark| open.push((at, mark.trim_end_matches(')'))));
            let Some(closed) = mark.strip_suffix(')') else { continue };
            let name = if opened.is_some() { closed.trim_start_matches('(') } else { closed };
            let is_it = |(_, label): &(usize, &str)| id(label) == id(name);
            let Some(found) = open.iter().rposition(is_it) else { continue };
            let (first, label) = open.remove(found);
            let next = clusters.len() as u32;
            let cluster = *clusters.entry(id(label)).or_insert(next);
            let head = head_of(first, at + 1, &heads, |word| &words[word].upos);
            let form = form_of(&words[head].upos);
            let refers = !matches!(link(label), Some("appos" | "pred"));
            phrases.push(Phrase { first, last: at + 1, mention: Mention { head: head as u32, cluster, form, refers } });
        }
    }
    shortest(phrases)
}

/// The mentions of a MEANTIME report, as words of the program.
pub fn of_meantime(text: &Document, all: &Annotations) -> Vec<Mention> {
    let heads: Vec<Option<usize>> = all.words.iter().map(|word| word.head.map(|head| head as usize)).collect();
    let mut phrases = Vec::new();
    let marks = text.marks.iter().filter(|mark| mark.tag == "ENTITY_MENTION");
    for (number, mark) in marks.enumerate() {
        let words = all.words_in(mark.span);
        if words.is_empty() {
            continue;
        }
        let labelled = mark.attributes.get("head").map(String::as_str).unwrap_or_default();
        let is_labelled = |word: &usize| all.words[*word].span.of(&text.report.text) == labelled;
        let by_tree = || head_of(words.start, words.end, &heads, |word| &all.words[word].upos);
        let head = words.clone().rfind(is_labelled).unwrap_or_else(by_tree);
        let form = match mark.attributes.get("syntactic_type").map(String::as_str) {
            Some("NAM" | "PRE.NAM") => MentionForm::Name,
            Some("PRO") => MentionForm::Pronoun,
            Some("NOM" | "PRE.NOM") => MentionForm::Nominal,
            _ => form_of(&all.words[head].upos),
        };
        let entity = mark.refers.as_ref().and_then(|thing| thing.parse().ok());
        // A mention without a labelled entity is an entity of its own.
        let cluster = entity.unwrap_or(u32::MAX - number as u32);
        let mention = Mention { head: head as u32, cluster, form, refers: true };
        phrases.push(Phrase { first: words.start, last: words.end, mention });
    }
    shortest(phrases)
}

/// Splits `(1-person(2-place)`, `1)` into the single opening and closing marks.
fn marks(entity: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = entity;
    while !rest.is_empty() {
        let opens = usize::from(rest.starts_with('('));
        let end = match rest[opens..].find(['(', ')']) {
            Some(at) if rest[opens + at..].starts_with(')') => opens + at + 1,
            Some(at) => opens + at,
            None => rest.len(),
        };
        let (mark, after) = rest.split_at(end.max(1));
        found.push(mark);
        rest = after;
    }
    found
}

fn id(label: &str) -> &str {
    label.split('-').next().unwrap_or(label)
}

/// The link, the seventh field of a label: number, type, information status, salience, centering,
/// shortest span, link, identity.
fn link(label: &str) -> Option<&str> {
    label.split('-').nth(6)
}

/// The head of each word, as an index in the whole text.
fn heads(text: &conllu::Labelled) -> Vec<Option<usize>> {
    let mut heads = Vec::new();
    for sentence in &text.sentences {
        let first = heads.len();
        heads.extend(sentence.tokens.iter().map(|token| token.head.map(|head| first + head as usize)));
    }
    heads
}

/// The word whose head is outside the phrase; of several such words, the first noun or pronoun.
fn head_of<'a>(first: usize, last: usize, heads: &[Option<usize>], upos: impl Fn(usize) -> &'a str) -> usize {
    let is_top = |word: &usize| heads[*word].is_none_or(|head| !(first..last).contains(&head));
    let tops: Vec<usize> = (first..last).filter(is_top).collect();
    let noun = tops.iter().copied().find(|&word| matches!(upos(word), "NOUN" | "PROPN" | "PRON"));
    noun.or(tops.first().copied()).unwrap_or(first)
}

fn form_of(upos: &str) -> MentionForm {
    match upos {
        "PROPN" => MentionForm::Name,
        "PRON" => MentionForm::Pronoun,
        _ => MentionForm::Nominal,
    }
}

fn shortest(mut phrases: Vec<Phrase>) -> Vec<Mention> {
    phrases.sort_by_key(|phrase| (phrase.mention.head, phrase.last - phrase.first));
    phrases.dedup_by_key(|phrase| phrase.mention.head);
    phrases.into_iter().map(|phrase| phrase.mention).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "\
1\tIda\tIda\tPROPN\tNNP\t_\t5\tnsubj\t_\tEntity=(1-person-new-cf1-1-1-coref(1-person-new-cf1-1-1-coref)
2\tand\tand\tCCONJ\tCC\t_\t4\tcc\t_\t_
3\ther\ther\tPRON\tPRP$\t_\t4\tnmod:poss\t_\tEntity=(2-person-new-cf1-2-1-sgl(3-person-giv-cf1-1-1-ana)
4\tbrother\tbrother\tNOUN\tNN\t_\t1\tconj\t_\tEntity=2)1)
5\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\t_

1\tHe\the\tPRON\tPRP\t_\t3\tnsubj\t_\tEntity=(2-person-giv-cf1-1-1-ana)
2\tis\tbe\tAUX\tVBZ\t_\t3\tcop\t_\t_
3\tmayor\tmayor\tNOUN\tNN\t_\t0\troot\t_\tEntity=(2-person-giv-cf1-1-1-pred-Some_One)
";

    #[test]
    fn marks_open_and_close() {
        assert_eq!(marks("(1-a(2-b)3)4)"), ["(1-a", "(2-b)", "3)", "4)"]);
        assert_eq!(marks("(12-person-new-cf1-1-coref-X"), ["(12-person-new-cf1-1-coref-X"]);
    }

    #[test]
    fn mentions_of_a_document() {
        let path = std::env::temp_dir().join(format!("rapporteur-entities-{}.conllu", std::process::id()));
        std::fs::write(&path, TEXT).unwrap();
        let text = conllu::read(&path).unwrap().remove(0);
        std::fs::remove_file(&path).unwrap();
        let found = of_gum(&text);
        let heads: Vec<u32> = found.iter().map(|mention| mention.head).collect();
        assert_eq!(heads, [0, 2, 3, 5, 7]);
        let brother = found[2].cluster;
        assert_eq!((found[3].cluster, found[4].cluster), (brother, brother));
        assert_eq!((found[3].form, found[3].refers), (MentionForm::Pronoun, true));
        assert_eq!((found[4].form, found[4].refers), (MentionForm::Nominal, false));
        assert_eq!((found[0].form, found[2].form), (MentionForm::Name, MentionForm::Nominal));
    }
}
