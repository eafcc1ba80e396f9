//! Nouns that name events, and the words that belong to them. Begin with
//! [`noun_kind`].

use super::reading::Reading;
use crate::annotations::MentionForm;
use crate::english::OF;
use crate::lexicon;

/// The kind of event that a noun names, by the list, alone or with the noun before it.
pub(super) fn noun_kind(reading: &Reading, word: usize) -> Option<&'static str> {
    let is_noun = match reading.upos(word) {
        "NOUN" => true,
        "PROPN" => !is_named(reading, word),
        _ => false,
    };
    if !is_noun {
        return None;
    }
    let lemma = reading.lemma(word);
    let compound =
        reading.tree.children_by(word, "compound").last().map(|child| format!("{} {lemma}", reading.lemma(child)));
    compound.and_then(|phrase| lexicon::EVENT_NOUNS.value(&phrase)).or_else(|| lexicon::EVENT_NOUNS.value(&lemma))
}

/// True for the head of a name; "the 12 April summit" is none, though it may be
/// marked as one.
pub(super) fn is_named(reading: &Reading, word: usize) -> bool {
    !reading.tree.form(word).starts_with(char::is_lowercase)
        && reading.mention_at[word].is_some_and(|mention| reading.all.mentions[mention].form == MentionForm::Name)
}

/// "days" of "two days of talks", seen from the talks.
pub(super) fn measure_of(reading: &Reading, noun: usize) -> Option<usize> {
    let tree = &reading.tree;
    let head = tree.head(noun)?;
    let is_measured = tree.is(noun, "nmod")
        && tree.case(noun).as_deref() == Some(OF)
        && lexicon::MEASURE_NOUNS.has(&reading.lemma(head));
    is_measured.then_some(head)
}

/// "Scheduled for June, the meeting would be ...": the participle of status
/// that opens the sentence whose subject the noun is.
pub(super) fn opening_participle(reading: &Reading, noun: usize) -> Option<usize> {
    let tree = &reading.tree;
    let predicate = tree.head(noun).filter(|_| tree.is(noun, "nsubj") && reading.upos(noun) != "VERB")?;
    let opens = |&child: &usize| {
        child < noun
            && matches!(reading.all.words[child].xpos.as_str(), "VBN" | "VBD")
            && tree.child(child, "nsubj").is_none()
            && reading.status_of_word(child).is_some()
    };
    tree.children_by(predicate, "advcl").find(opens)
}
