//! Walking the dependency tree of a report's words. Begin with [`Tree`].
//! Relations are those of Universal Dependencies 2 (English).

use crate::annotations::Word;
use crate::english::{BUT, JUST, NOT, ONLY};
use crate::lexicon::{AIM_NOUNS, NEGATORS, SEVERAL_WORDS, SINGLE_WORDS, SUBJECT_RELATIVES};
use crate::text::Span;
use std::ops::Range;

/// The words of a report with the children of each.
pub struct Tree<'a> {
    /// The words.
    pub words: &'a [Word],
    /// The report's text.
    pub text: &'a str,
    children: Vec<Vec<usize>>,
}

impl<'a> Tree<'a> {
    /// The tree over these words.
    pub fn new(words: &'a [Word], text: &'a str) -> Tree<'a> {
        let mut children = vec![Vec::new(); words.len()];
        for (index, word) in words.iter().enumerate() {
            if let Some(head) = word.head
                && let Some(list) = children.get_mut(head as usize)
            {
                list.push(index);
            }
        }
        Tree { words, text, children }
    }

    /// The children of a word, in text order.
    pub fn children(&self, word: usize) -> &[usize] {
        &self.children[word]
    }

    /// The children with this relation, subtypes included (`nsubj` finds `nsubj:pass`).
    pub fn children_by<'b>(&'b self, word: usize, relation: &'b str) -> impl Iterator<Item = usize> + 'b {
        self.children[word].iter().copied().filter(move |&child| is_relation(&self.words[child].relation, relation))
    }

    /// The first child with this relation.
    pub fn child(&self, word: usize, relation: &str) -> Option<usize> {
        self.children_by(word, relation).next()
    }

    /// The head of a word.
    pub fn head(&self, word: usize) -> Option<usize> {
        self.words[word].head.map(|head| head as usize)
    }

    /// The word as written.
    pub fn form(&self, word: usize) -> &'a str {
        self.words[word].span.of(self.text)
    }

    /// The word in lower case, with straight apostrophes, as the word lists have it.
    pub fn lower(&self, word: usize) -> String {
        let lower = self.form(word).to_lowercase();
        if lower.contains('’') { lower.replace('’', "'") } else { lower }
    }

    /// True if the word stands in this relation to its head, subtypes included.
    pub fn is(&self, word: usize, relation: &str) -> bool {
        is_relation(&self.words[word].relation, relation)
    }

    /// All words below and including `word` in text order, not entering
    /// children for which `skip` holds.
    pub fn subtree(&self, word: usize, skip: impl Fn(usize) -> bool) -> Vec<usize> {
        let (mut found, mut open) = (Vec::new(), vec![word]);
        while let Some(next) = open.pop() {
            if found.len() > self.words.len() {
                break; // a cycle: hints from outside may be no tree
            }
            found.push(next);
            open.extend(self.children[next].iter().copied().filter(|&child| !skip(child)));
        }
        found.sort_unstable();
        found.dedup();
        found
    }

    /// From the first to the last of these words, punctuation at the ends left out.
    pub fn span(&self, words: &[usize]) -> Span {
        let is_mark = |&&word: &&usize| self.words[word].upos == "PUNCT";
        let inner: Vec<usize> = words.iter().filter(|word| !is_mark(word)).copied().collect();
        let kept = if inner.is_empty() { words } else { &inner };
        match (kept.first(), kept.last()) {
            (Some(&first), Some(&last)) => self.words[first].span.join(self.words[last].span),
            _ => Span::default(),
        }
    }

    /// The clause that a word heads or stands in: the nearest predicate above
    /// it, itself included.
    pub fn predicate(&self, word: usize) -> usize {
        let mut at = word;
        for _ in 0..64 {
            let is_clause = ["root", "ccomp", "xcomp", "advcl", "acl", "parataxis", "csubj"]
                .iter()
                .any(|relation| self.is(at, relation));
            let is_verb_conjunct = self.is(at, "conj") && matches!(self.words[at].upos.as_str(), "VERB" | "AUX");
            if is_clause || is_verb_conjunct {
                return at;
            }
            match self.head(at) {
                Some(head) => at = head,
                None => return at,
            }
        }
        at
    }

    /// The case marker of a nominal ("in", "with", "according").
    pub fn case(&self, word: usize) -> Option<String> {
        self.child(word, "case").map(|case| self.lower(case))
    }

    /// The subject of a predicate: its own, or that of the predicate it is
    /// joined to, or the controller of an infinitive or participle.
    pub fn subject(&self, predicate: usize) -> Option<usize> {
        let mut at = predicate;
        for _ in 0..8 {
            let own = self.own_subject(at);
            let is_relative = own.is_some_and(|own| SUBJECT_RELATIVES.has(&self.lower(own)));
            if own.is_some() && !(is_relative && self.is(at, "acl:relcl")) {
                return own;
            }
            let head = self.head(at)?;
            if self.is(at, "acl") {
                return Some(head);
            }
            if self.is(at, "xcomp")
                && let Some(object) = self.child(head, "obj").or_else(|| self.child(head, "iobj"))
            {
                return Some(object);
            }
            let inherits =
                self.is(at, "xcomp") || self.is(at, "advcl") || self.is(at, "conj") || self.is(at, "parataxis");
            if !inherits {
                return None;
            }
            at = head;
        }
        None
    }

    /// The nearest of its own subjects; for a finite verb without one, a bare
    /// nominal before it that stands in no other clear relation.
    fn own_subject(&self, predicate: usize) -> Option<usize> {
        // "The aim is to end the war": the aim ends nothing.
        let is_aim = |word: usize| AIM_NOUNS.has(&self.words[word].lemma.to_lowercase());
        let is_inner = |&child: &usize| self.words[child].relation != "nsubj:outer" || !is_aim(child);
        let named =
            self.children_by(predicate, "nsubj").filter(is_inner).min_by_key(|&child| child.abs_diff(predicate));
        let is_finite = matches!(self.words[predicate].xpos.as_str(), "VBD" | "VBZ" | "VBP")
            || self.child(predicate, "aux").is_some();
        let is_bare = |&child: &usize| {
            let unclear = ["appos", "dep", "dislocated", "nmod"].iter().any(|relation| self.is(child, relation));
            child < predicate
                && unclear
                && self.case(child).is_none()
                && matches!(self.words[child].upos.as_str(), "PROPN" | "NOUN")
        };
        named.or_else(|| {
            self.children[predicate]
                .iter()
                .copied()
                .rev()
                .find(is_bare)
                .filter(|_| is_finite && self.words[predicate].upos == "VERB")
        })
    }

    /// What negates the clause of this predicate; "not only" does not.
    pub fn negation(&self, predicate: usize) -> Option<usize> {
        let split = || self.children[predicate].iter().copied().find(|&child| self.is_split_negation(child));
        let whole = self.children[predicate].iter().copied().find(|&child| {
            NEGATORS.has(&self.lower(child))
                && (self.is(child, "advmod") || self.is(child, "det") || self.is(child, "cc"))
                && !(child + 1 < self.words.len() && matches!(self.lower(child + 1).as_str(), ONLY | JUST | "merely"))
        });
        whole.or_else(split)
    }

    /// "not" of "not one witness", "not a single nurse", "not one of them", seen from the noun.
    pub fn not_one(&self, noun: usize) -> Option<usize> {
        let not = self.children_by(noun, "advmod").find(|&child| child < noun && self.lower(child) == NOT)?;
        // "not a few" are many, "not one but two" are two.
        let is_other = |word: usize| {
            let form = self.lower(word);
            form == BUT || SEVERAL_WORDS.has(&form) || self.is(word, "conj")
        };
        let has_other = (not + 1..self.words.len().min(noun + 2)).any(is_other)
            || self.children(noun).iter().any(|&child| is_other(child));
        let is_one = self.words.get(not + 1).is_some() && SINGLE_WORDS.has(&self.lower(not + 1));
        (is_one && !has_other).then_some(not)
    }

    /// "hadn’ t": an auxiliary whose "t" was set apart from it.
    fn is_split_negation(&self, word: usize) -> bool {
        let follows = |after: usize, forms: &[&str]| {
            word + after < self.words.len() && forms.contains(&self.lower(word + after).as_str())
        };
        let is_apart = follows(1, &["t"]) && self.form(word).ends_with(['\'', '’'])
            || follows(1, &["'", "’"]) && follows(2, &["t"]);
        is_apart && (self.is(word, "aux") || self.is(word, "cop"))
    }

    /// The first of some words that hangs on none of the others.
    pub fn head_among(&self, words: Range<usize>) -> Option<usize> {
        words.clone().find(|&word| self.head(word).is_none_or(|head| !words.contains(&head)))
    }

    /// The auxiliaries of a predicate, in text order.
    pub fn auxiliaries(&self, predicate: usize) -> impl Iterator<Item = usize> + '_ {
        self.children[predicate].iter().copied().filter(|&child| self.is(child, "aux") || self.is(child, "cop"))
    }
}

fn is_relation(relation: &str, wanted: &str) -> bool {
    relation == wanted
        || (relation.len() > wanted.len() && relation.starts_with(wanted) && relation.as_bytes()[wanted.len()] == b':')
}
