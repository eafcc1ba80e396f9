//! Who said it: the phrase, its chain, and what kind of source it is. Begin
//! with [`speaker`].

use super::passages::passage_before;
use super::reading::Reading;
use crate::annotations::{ChainId, EntityKind, Mention, MentionForm, SourceKind};
use crate::english::{HE, PERCENT, SHE, THEY, WE, WHO, YOU};
use crate::lexicon;
use crate::pronouns;
use crate::text::Span;
use std::ops::Range;

/// How many sentences before a pronoun are searched for whom it means.
const SENTENCES_BACK: usize = 6;

/// The phrase that names the speaker and its chain; several speakers joined
/// by "and" are one phrase without a chain.
pub(super) fn speaker(reading: &Reading, word: usize) -> (Span, Option<ChainId>) {
    let tree = &reading.tree;
    let one = phrase(reading, word);
    let is_nominal = |&child: &usize| matches!(tree.words[child].upos.as_str(), "NOUN" | "PROPN" | "PRON");
    // "KLINT: And the clerk?" names one.
    let is_beside = |child: &usize| !(word..*child).any(|at| tree.form(at) == ":");
    let others: Vec<usize> = tree.children_by(word, "conj").filter(is_nominal).filter(is_beside).collect();
    if others.is_empty()
        || reading.mention(word).is_some_and(|mention| mention.span.end > tree.words[others[0]].span.start)
    {
        return (one, chain(reading, word));
    }
    (others.into_iter().map(|other| phrase(reading, other)).fold(one, Span::join), None)
}

/// The speaker's chain. "An official" is nobody who is named; "he" without a
/// name is the person whom the sentence before is about.
fn chain(reading: &Reading, word: usize) -> Option<ChainId> {
    let own = reading.chain(word).filter(|_| reading.tree.lower(word) != YOU)?;
    let name = name_of(reading, own);
    if name.is_some() && is_indefinite(reading, word) {
        return None;
    }
    let gender = pronoun_gender(reading, word).filter(|_| !reading.is_quoted(word));
    let nearest = gender.and_then(|gender| nearest_subject(reading, word, own, gender));
    let before = || gender.filter(|_| name.is_none()).and_then(|gender| person_before(reading, word, gender));
    Some(nearest.or_else(before).unwrap_or(own))
}

/// "The minister did not answer. “Not today,” he said.": after a passage the
/// one whom the sentence before it is about, or, where the paragraph is about
/// "he" from its beginning on, the one named last in the paragraph before; if
/// nothing in that sentence is of whom the pronoun was taken for.
fn nearest_subject(reading: &Reading, word: usize, own: ChainId, gender: &str) -> Option<ChainId> {
    passage_before(reading, word)?;
    let names_another = |at: usize| !reading.is_quoted(at) && reading.chain(at).is_some();
    if (reading.sentence(word).start..word).any(names_another) {
        return None; // "“Nobody,” Wren said, “not even,” she smiled"
    }
    let sentences = &reading.all.parse.sentences;
    let section_of = |sentence: usize| reading.section(sentences[sentence].span.start);
    let last = reading.all.words[word].sentence as usize;
    for sentence in (last.saturating_sub(SENTENCES_BACK)..last).rev() {
        let words = sentences[sentence].tokens();
        let is_passed = |at: usize| reading.is_quoted(at) || reading.is_punctuation(at);
        if words.clone().all(is_passed) {
            continue;
        }
        let root = words.clone().find(|&at| reading.tree.head(at).is_none())?;
        let is_outside = |at: &usize| reading.tree.is(*at, "nsubj") && !reading.is_quoted(*at);
        let main = reading.tree.child(root, "nsubj").filter(is_outside);
        let subject = main.or_else(|| words.clone().find(is_outside).filter(|_| reading.is_quoted(root)))?;
        if pronoun_gender(reading, subject) == Some(gender) {
            continue;
        }
        let is_own = |at: usize| reading.chain(at) == Some(own) && !reading.is_quoted(at);
        let steps = section_of(last) - section_of(sentence);
        let is_near = steps == 0 || steps == 1 && is_named(reading, Some(subject));
        let person = described(reading, subject).filter(|_| is_near && !words.clone().any(is_own))?;
        return may_be(reading, person, gender).then_some(person);
    }
    None
}

/// The chain of one person who is named or described, or of the name beside
/// ("One of them, Dan Muir,").
fn described(reading: &Reading, subject: usize) -> Option<ChainId> {
    let tree = &reading.tree;
    let is_one = |at: usize| matches!(tree.words[at].upos.as_str(), "NOUN" | "PROPN") && !is_plural(reading, at);
    let is_single = tree.child(subject, "conj").is_none();
    let heads = [tree.child(subject, "appos"), Some(subject)];
    let chain = heads.into_iter().flatten().filter(|&at| is_one(at)).find_map(|at| reading.chain(at));
    chain.filter(|&chain| is_single && reading.all.chains[chain].kind == EntityKind::Person)
}

fn name_of<'a>(reading: &Reading<'a>, chain: ChainId) -> Option<&'a Mention> {
    let name = &reading.all.mentions[reading.all.chains[chain].name];
    (name.form == MentionForm::Name).then_some(name)
}

/// "An official", but not "a teacher, Leila Hart" or "a teacher was Leila Hart".
fn is_indefinite(reading: &Reading, word: usize) -> bool {
    let tree = &reading.tree;
    let words = phrase(reading, word).of(&reading.report.text).to_lowercase();
    let article = words.split_whitespace().next().unwrap_or_default();
    let is_described =
        tree.is(word, "appos") || tree.child(word, "appos").is_some() || tree.child(word, "cop").is_some();
    tree.words[word].upos == "NOUN" && lexicon::NEWCOMER_WORDS.has(article) && !is_described
}

pub(super) fn pronoun_gender(reading: &Reading, word: usize) -> Option<&'static str> {
    match reading.tree.lower(word).as_str() {
        HE => Some("m"),
        SHE => Some("f"),
        _ => None,
    }
}

/// True if nothing but pronouns is known of somebody.
pub(super) fn is_pronoun_only(reading: &Reading, chain: ChainId) -> bool {
    let mentions = &reading.all.chains[chain].mentions;
    mentions.iter().all(|&id| reading.all.mentions[id].form == MentionForm::Pronoun)
}

/// True if the phrase is a name.
pub(super) fn is_named(reading: &Reading, word: Option<usize>) -> bool {
    word.and_then(|word| reading.mention(word)).is_some_and(|mention| mention.form == MentionForm::Name)
}

/// True if nothing that is told of the speaker is against the gender.
pub(super) fn may_speak_as(reading: &Reading, speaker: usize, gender: &str) -> bool {
    let other = if gender == "m" { "f" } else { "m" };
    let is_other = pronoun_gender(reading, speaker) == Some(other) || is_plural(reading, speaker);
    !is_other && reading.chain(speaker).is_none_or(|chain| may_be(reading, chain, gender))
}

/// The main subject of the sentence before, if it is a person, named or not
/// ("a senior official"); if it is the same pronoun, that of the one before
/// that. Quoted sentences are passed over.
fn person_before(reading: &Reading, word: usize, gender: &str) -> Option<ChainId> {
    let last = reading.all.words[word].sentence as usize;
    for sentence in (last.saturating_sub(SENTENCES_BACK)..last).rev() {
        let words = reading.all.parse.sentences[sentence].tokens();
        let is_passed =
            |word: usize| reading.is_quoted(word) || reading.is_punctuation(word) || reading.is_heading(word);
        if words.clone().all(is_passed) {
            continue;
        }
        let subject = reading.person(sentence)?;
        let chain = reading.chain(subject)?;
        match name_of(reading, chain) {
            Some(_) if may_be(reading, chain, gender) => return Some(chain),
            Some(_) => return other_person(reading, words, chain, gender),
            None if pronoun_gender(reading, subject) == Some(gender) => {}
            None => return is_one_unnamed(reading, subject, chain, gender).then_some(chain),
        }
    }
    None
}

/// "Berg, whose sister Ada runs the inn, left. “We are full,” she said.": the one other person
/// named in a sentence who is known to be of this gender, where its subject is not.
fn other_person(reading: &Reading, words: Range<usize>, subject: ChainId, gender: &str) -> Option<ChainId> {
    let is_named = |at: &usize| !reading.is_quoted(*at) && is_named(reading, Some(*at));
    let mut others: Vec<ChainId> = words.filter(is_named).filter_map(|at| reading.chain(at)).collect();
    others.retain(|&chain| chain != subject && reading.all.chains[chain].kind == EntityKind::Person);
    others.dedup();
    let fits = |chain: ChainId| may_be(reading, chain, gender) && is_known_to_be(reading, chain, gender);
    match others[..] {
        [one] if fits(one) => Some(one),
        _ => None,
    }
}

/// True if a given name or a pronoun of the chain is of this gender.
fn is_known_to_be(reading: &Reading, chain: ChainId, gender: &str) -> bool {
    reading.all.chains[chain].mentions.iter().any(|&id| {
        let mention = &reading.all.mentions[id];
        let first = mention.core.of(&reading.report.text).split(' ').next().unwrap_or_default();
        let is_given = mention.form == MentionForm::Name && lexicon::GIVEN_NAMES.value_any_case(first) == Some(gender);
        is_given || pronoun_gender(reading, mention.head as usize) == Some(gender)
    })
}

/// "A senior official said": one person who is described, not named, and says something.
fn is_one_unnamed(reading: &Reading, word: usize, chain: ChainId, gender: &str) -> bool {
    let tree = &reading.tree;
    let is_one = tree.words[word].upos == "NOUN" && !is_plural(reading, word) && tree.child(word, "conj").is_none();
    let says = tree
        .head(word)
        .is_some_and(|verb| tree.words[verb].upos == "VERB" && lexicon::CUE_VERBS.has(&reading.lemma(verb)));
    is_one && says && may_be(reading, chain, gender)
}

/// False if a title, given name or pronoun of the chain is of the other gender.
fn may_be(reading: &Reading, chain: ChainId, gender: &str) -> bool {
    let other = if gender == "m" { "f" } else { "m" };
    let text = &reading.report.text;
    reading.all.chains[chain].mentions.iter().all(|&id| {
        let mention = &reading.all.mentions[id];
        let is_title = |role: &Span| lexicon::TITLES.value_any_case(role.of(text).trim_end_matches('.')) == Some(other);
        let first = mention.core.of(text).split(' ').next().unwrap_or_default();
        let is_given = mention.form == MentionForm::Name && lexicon::GIVEN_NAMES.value_any_case(first) == Some(other);
        let is_pronoun = pronoun_gender(reading, mention.head as usize) == Some(other);
        // "Jan Dorn, the husband of Vera Moll".
        let lemma = reading.lemma(mention.head as usize);
        let noun = || lexicon::ROLE_NOUNS.value(&lemma).or_else(|| lexicon::PERSON_NOUNS.value(&lemma));
        let is_called = mention.form == MentionForm::Nominal && noun() == Some(other);
        !is_given && !is_pronoun && !is_called && !mention.roles.iter().any(is_title)
    })
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
    let chain = chain(reading, word).map(|chain| &reading.all.chains[chain]);
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
        _ if is_plural(reading, word) || is_share(reading, word) || lexicon::PEOPLE_NOUNS.has(&lemma) => {
            SourceKind::Collective
        }
        _ => SourceKind::Unnamed,
    }
}

/// "44 percent would back the plan": a number or share of people who were asked.
pub(super) fn is_share(reading: &Reading, word: usize) -> bool {
    reading.tree.words[word].upos == "NUM" || matches!(reading.lemma(word).as_str(), PERCENT | "%")
}

fn is_plural(reading: &Reading, word: usize) -> bool {
    let word = &reading.all.words[word];
    matches!(word.xpos.as_str(), "NNS" | "NNPS") || matches!(word.lemma.as_str(), THEY | WE)
}

/// "@gull": what somebody is called where messages are posted.
pub(super) fn is_handle(reading: &Reading, word: usize) -> bool {
    let name = reading.tree.form(word).strip_prefix('@');
    name.is_some_and(|name| name.contains(char::is_alphabetic) && !name.contains('@'))
}

/// A person, a group, an organisation or a government.
pub(super) fn is_animate(reading: &Reading, word: usize) -> bool {
    if is_handle(reading, word) {
        return true;
    }
    let kind = reading.chain(word).map(|chain| reading.all.chains[chain].kind);
    let form = reading.tree.lower(word);
    let is_pronoun = form == WHO || pronouns::is_of_people(&form);
    is_pronoun
        || matches!(kind, Some(EntityKind::Person | EntityKind::Group | EntityKind::Organization | EntityKind::Place))
        || lexicon::PEOPLE_NOUNS.has(&reading.lemma(word))
        || lexicon::SPEAKING_NOUNS.has(&reading.lemma(word))
        || lexicon::UNNAMED_PEOPLE.has(&form)
}

/// True if the words, or the last one or two of them, are those of an outlet.
pub(super) fn is_outlet(words: &str) -> bool {
    let folded = words.to_lowercase();
    let parts: Vec<&str> = folded.split(' ').collect();
    let last = |count: usize| parts[parts.len().saturating_sub(count)..].join(" ");
    lexicon::OUTLET_WORDS.has(&folded) || lexicon::OUTLET_WORDS.has(&last(1)) || lexicon::OUTLET_WORDS.has(&last(2))
}
