//! What a verb or noun is said of besides who does it, as far as that has a
//! name: its object, and what hangs on it by a preposition. Begin with [`are_apart`].

use crate::annotations::Annotations;
use crate::lexicon;
use crate::names;
use crate::places::{Relation, relation};
use crate::sets::Set;
use crate::text::Span;

/// One of them.
pub(in crate::compare) struct Complement {
    /// The preposition in lower case, before it the verb between ("to win");
    /// empty for an object.
    by: String,
    /// The names in it,
    names: Vec<String>,
    /// and the entities.
    entities: Set,
    /// True if all that is named is a place.
    is_place: bool,
}

/// A word's entity by its head, if that has a name, with that name and
/// whether it is a place.
pub(super) type Entities<'a> = dyn Fn(usize) -> Option<(u32, &'a str, bool)> + 'a;

/// The named complements of a word and of the infinitives below it.
pub(super) fn of(text: &str, all: &Annotations, head: usize, entity: &Entities) -> Vec<Complement> {
    let mut found = Vec::new();
    add(text, all, head, "", entity, &mut found);
    for verb in children(all, head).filter(|&child| all.words[child].relation == "xcomp") {
        let above = format!("to {} ", all.words[verb].lemma);
        add(text, all, verb, &above, entity, &mut found);
    }
    found
}

fn add(text: &str, all: &Annotations, head: usize, above: &str, entity: &Entities, found: &mut Vec<Complement>) {
    for child in children(all, head) {
        let word = &all.words[child];
        let is_object = matches!(word.relation.as_str(), "obj" | "nsubj:pass");
        let is_phrase = matches!(word.relation.split(':').next(), Some("obl" | "nmod"));
        let case = children(all, child).find(|&below| all.words[below].relation == "case");
        let by = match (is_object, case.filter(|_| is_phrase)) {
            (true, _) => String::new(),
            (false, Some(case)) => all.words[case].span.of(text).to_lowercase(),
            _ => continue,
        };
        let is_time = all.times.iter().any(|time| time.span.overlaps(word.span));
        if is_time || lexicon::CIRCUMSTANCE_WORDS.has(&by) {
            continue;
        }
        let mut complement =
            Complement { by: format!("{above}{by}"), names: Vec::new(), entities: Set::default(), is_place: true };
        let joined = children(all, child).filter(|&below| all.words[below].relation == "conj");
        // What a pronoun or a common noun stands for may have been misread.
        for nominal in std::iter::once(child).chain(joined).filter(|&at| all.words[at].upos == "PROPN") {
            complement.names.extend(name_at(text, all, nominal));
            match entity(nominal) {
                Some((known, name, is_place)) => {
                    complement.entities.insert(known);
                    complement.names.push(name.to_string());
                    complement.is_place &= is_place;
                }
                None => complement.is_place = false,
            }
        }
        if !complement.names.is_empty() {
            found.push(complement);
        }
    }
}

/// The words of the sentence that hang on this one.
fn children(all: &Annotations, head: usize) -> impl Iterator<Item = usize> + '_ {
    let sentence = all.parse.sentences[all.words[head].sentence as usize].tokens();
    sentence.into_iter().filter(move |&at| all.words[at].head == Some(head as u32))
}

/// The name that a word heads, titles left out.
fn name_at(text: &str, all: &Annotations, head: usize) -> Option<String> {
    let is_part = |at: usize| {
        let is_inner = matches!(all.words[at].relation.as_str(), "flat" | "compound" | "amod");
        at == head || is_inner && all.words[at].head == Some(head as u32)
    };
    let parts = all.parse.sentences[all.words[head].sentence as usize].tokens().filter(|&at| is_part(at));
    let forms = parts.filter(|&at| all.words[at].upos == "PROPN").map(|at| all.words[at].span);
    let is_title = |span: &Span| lexicon::TITLES.has(span.of(text).trim_end_matches('.'));
    let name: Vec<&str> = forms.filter(|span| !is_title(span)).map(|span| span.of(text)).collect();
    (!name.is_empty()).then(|| name.join(" "))
}

/// True if both have a complement in the same place of the clause, and no name
/// there can mean what a name of the other's means: "nominated for an Oscar"
/// and "for a Golden Globe".
pub(super) fn are_apart(one: &[Complement], other: &[Complement]) -> bool {
    let pairs = || one.iter().flat_map(|a| other.iter().map(move |b| (a, b))).filter(|(a, b)| a.by == b.by);
    pairs().next().is_some()
        && pairs().all(|(a, b)| a.names.iter().all(|x| b.names.iter().all(|y| are_others(a, b, x, y))))
}

fn are_others(one: &Complement, other: &Complement, left: &str, right: &str) -> bool {
    if one.entities.meets(&other.entities) || names::is_acronym(left, right) || names::is_acronym(right, left) {
        return false;
    }
    match relation(left, right) {
        Relation::Apart => true,
        Relation::Same | Relation::Inside => false,
        Relation::Unknown => !(one.is_place && other.is_place || share_part(left, right)),
    }
}

/// True if a part is the same that is no common noun ("Center").
fn share_part(left: &str, right: &str) -> bool {
    let is_common = |part: &String| lexicon::ORGANIZATION_NOUNS.has(part) || lexicon::PLACE_NOUNS.has(part);
    let others = names::parts(right);
    names::parts(left).iter().any(|part| others.contains(part) && !is_common(part))
}
