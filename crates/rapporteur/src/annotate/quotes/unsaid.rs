//! Saying that was not done: what is only planned, asked for, alleged, denied,
//! a condition, a question or nobody's. Begin with [`how`].

use super::cue::{stance, verb_group};
use super::passages::leads_to_passage;
use super::reading::Reading;
use super::untrue;
use crate::annotations::Stance;
use crate::auxiliaries;
use crate::english::{AGAINST, AS, FROM, HAVE, IF, JUST, MUST, NEITHER, NO, ONLY, TO, WHETHER, WITHOUT, WO, YET};
use crate::lexicon;

/// Whether what a verb of saying tells of was done.
pub(super) enum Uttered {
    Said,
    /// "will say", "if she says", "nobody said": no statement.
    Unsaid,
    /// "stopped short of saying": kept back, as this verb above says.
    Withheld(usize),
}

/// No more verbs than these are looked at above a verb of saying.
const HIGHEST: usize = 6;

/// A word further above than this many words does not tell.
const FARTHEST: usize = 7;

/// What the words around and above a verb of saying tell of it.
pub(super) fn how(reading: &Reading, word: usize, speaker: Option<usize>) -> Uttered {
    let is_kept = reading.negation(word).is_some();
    let is_open = !is_kept && lies_ahead(reading, word) && !leads_to_passage(reading, word);
    let is_false = untrue::is_told_falsely(reading, word, speaker);
    if is_false || is_open || is_asked(reading, word) || speaker.is_some_and(|speaker| is_nobody(reading, speaker)) {
        return Uttered::Unsaid;
    }
    above(reading, word)
}

/// "will say", "may say", "is to say"; "she would tell" in what somebody says.
fn lies_ahead(reading: &Reading, word: usize) -> bool {
    let tree = &reading.tree;
    let is_infinitive = || tree.children_by(word, "mark").any(|mark| mark + 1 == word && tree.lower(mark) == TO);
    let is_now = |at: usize| auxiliaries::is_be(&tree.lower(at));
    if tree.auxiliaries(word).any(is_now) && is_infinitive() {
        return true;
    }
    let is_only = |child: &usize| matches!(tree.lower(*child).as_str(), ONLY | JUST | "merely");
    tree.auxiliaries(word).any(|at| {
        let form = tree.lower(at);
        match lexicon::MODALS.value(&form) {
            Some("future" | "possible") if form != WO => !tree.children(word).iter().any(is_only),
            // "should have said": she did not.
            Some("obliged") if form != MUST => tree.auxiliaries(word).any(|aux| tree.lower(aux) == HAVE),
            Some("conditional") => tree.is(word, "ccomp") && tree.head(word).is_some_and(|head| head < word),
            _ => false,
        }
    })
}

/// "Did she say that it was safe?"
fn is_asked(reading: &Reading, word: usize) -> bool {
    let tree = &reading.tree;
    let Some(subject) = tree.child(word, "nsubj").filter(|&subject| subject < word) else { return false };
    let sentence = reading.sentence(word);
    let asks = sentence.clone().rev().take(3).any(|at| tree.form(at).starts_with('?'));
    asks && tree.auxiliaries(word).any(|at| at < subject)
}

/// "nobody", "no official", "neither of them", "anyone".
fn is_nobody(reading: &Reading, speaker: usize) -> bool {
    let tree = &reading.tree;
    let own = tree.lower(speaker);
    let is_none = lexicon::NOBODY_WORDS.has(&own);
    let denies = |&child: &usize| {
        child < speaker && matches!(tree.lower(child).as_str(), NO | NEITHER) && !tree.is(child, "nmod")
    };
    is_none || tree.not_one(speaker).is_some() || tree.children(speaker).iter().any(denies)
}

/// What the verbs, adjectives and nouns above say, the nearest first.
fn above(reading: &Reading, word: usize) -> Uttered {
    let tree = &reading.tree;
    let mut at = word;
    let mut is_joined = false;
    for _ in 0..HIGHEST {
        if is_condition(reading, at) {
            return Uttered::Unsaid;
        }
        let Some(head) = tree.head(at) else { break };
        if tree.is(at, "conj") {
            if is_finite(reading, at) != is_finite(reading, head) {
                break;
            }
            is_joined = true;
        } else if ["ccomp", "csubj"].iter().any(|clause| tree.is(at, clause)) && is_finite(reading, at) {
            if is_unsure(reading, head, at) || is_untrue(reading, head) {
                return Uttered::Unsaid;
            }
        } else if let Some(uttered) = governed(reading, at, head) {
            return match uttered {
                Uttered::Withheld(_) if is_joined => Uttered::Unsaid,
                other => other,
            };
        } else if !tree.is(at, "xcomp") {
            break;
        }
        at = head;
    }
    Uttered::Said
}

/// A clause that "if", "unless" or another word of the kind begins, or
/// "had she said so".
fn is_condition(reading: &Reading, word: usize) -> bool {
    let tree = &reading.tree;
    let subject = tree.child(word, "nsubj").filter(|&subject| subject < word);
    let is_turned =
        |at: usize| subject.is_some_and(|subject| at < subject) && lexicon::TURNED_AUXILIARIES.has(&tree.lower(at));
    if tree.is(word, "advcl") && tree.auxiliaries(word).any(is_turned) {
        return true;
    }
    let begins = |&mark: &usize| lexicon::CONDITION_MARKS.has(&tree.lower(mark)) || tree.lower(mark) == "lest";
    tree.is(word, "advcl") && tree.children_by(word, "mark").any(|mark| begins(&mark))
}

fn is_finite(reading: &Reading, word: usize) -> bool {
    let tree = &reading.tree;
    let is_form = |at: usize| matches!(tree.words[at].xpos.as_str(), "VBD" | "VBZ" | "VBP" | "MD");
    is_form(word) || tree.auxiliaries(word).any(is_form)
}

/// "denied that she had said", "asked whether he said": the clause below is
/// not told as a fact.
fn is_unsure(reading: &Reading, head: usize, clause: usize) -> bool {
    let tree = &reading.tree;
    let mark = tree.child(clause, "mark").or_else(|| tree.child(clause, "advmod")).map(|mark| tree.lower(mark));
    let is_open = || matches!(mark.as_deref(), Some(WHETHER | IF));
    match stance(reading, head) {
        // "must decide whether she said so".
        _ if mark.as_deref() == Some(WHETHER) => true,
        Some(Stance::Denies | Stance::Doubts | Stance::Demands | Stance::Expects) => true,
        Some(Stance::Asks | Stance::Withholds) => is_open(),
        _ => false,
    }
}

/// "wrongly quoted as saying", "falsely reported that she said".
fn is_untrue(reading: &Reading, head: usize) -> bool {
    let tree = &reading.tree;
    let is_false = |word: usize| lexicon::FALSITY_WORDS.has(&reading.lemma(word));
    tree.words[head].upos == "VERB" && (is_false(head) || tree.children_by(head, "advmod").any(is_false))
}

/// What the word above a gerund or infinitive says of it; `None` if it leaves
/// it as it is.
fn governed(reading: &Reading, word: usize, head: usize) -> Option<Uttered> {
    let tree = &reading.tree;
    let first = reading.all.words_in(verb_group(reading, word)).start;
    let mark = tree.child(word, "mark").or_else(|| tree.child(word, "case")).map(|mark| tree.lower(mark));
    let is_clause = ["advcl", "acl", "obl", "nmod"].iter().any(|relation| tree.is(word, relation));
    // "denied saying", "denied having said".
    let is_complement = tree.is(word, "xcomp") || tree.is(word, "ccomp");
    if is_finite(reading, word) || tree.is(word, "acl:relcl") || !is_complement && !is_clause {
        return None;
    }
    let is_near = head < word && word - head <= FARTHEST && !(head..word).any(|at| tree.form(at) == ",");
    match mark.as_deref() {
        // "misquoted as saying".
        Some(AS) if is_untrue(reading, head) => return Some(Uttered::Unsaid),
        Some(WITHOUT) => return Some(Uttered::Unsaid),
        _ if is_near && is_untrue(reading, head) => return Some(Uttered::Unsaid),
        _ if !is_near => return Some(Uttered::Said),
        Some(AGAINST) => return Some(kept_back(reading, head)),
        Some(FROM) if reading.lemma(head) == "keep" => return Some(kept_back(reading, head)),
        Some(mark) if lexicon::GERUND_MARKS.has(mark) => {}
        None if is_complement => {}
        _ => return None,
    }
    if tree.lower(first.saturating_sub(1)) == YET || first > 0 && tree.lower(first) == YET {
        return Some(kept_back(reading, head));
    }
    let is_gerund = tree.words[word].xpos == "VBG";
    let before = tree.child(word, "mark").or_else(|| tree.child(word, "case")).and_then(|mark| mark.checked_sub(1));
    let listed = before.filter(|_| is_gerund).and_then(|at| lexicon::SAYING_GOVERNORS.value(&tree.lower(at)));
    match listed {
        Some("withheld") => return Some(kept_back(reading, head)),
        Some("unsaid") => return Some(Uttered::Unsaid),
        _ => {}
    }
    let is_phrase =
        is_gerund && mark.as_deref().is_some_and(|mark| lexicon::GERUND_MARKS.value(mark) == Some("phrase"));
    let is_for_it = reading.lemma(head) == "stop" && !is_gerund; // "stopped to say"
    let is_missed =
        tree.words[head].upos == "NOUN" && tree.head(head).is_some_and(|verb| reading.negation(verb).is_some());
    if is_for_it || is_missed {
        return None;
    }
    match class(reading, head, is_phrase)? {
        "withheld" => Some(kept_back(reading, head)),
        "unsaid" => Some(Uttered::Unsaid),
        _ => None,
    }
}

fn kept_back(reading: &Reading, head: usize) -> Uttered {
    let is_verb = reading.tree.words[head].upos == "VERB";
    let head = reading.tree.head(head).filter(|_| !is_verb).unwrap_or(head);
    match reading.negation(head) {
        Some(_) => Uttered::Said,
        None => Uttered::Withheld(head),
    }
}

/// `said`, `unsaid` or `withheld`, by the word above; of a gerund behind "of"
/// or "with" only words listed for it tell.
fn class(reading: &Reading, head: usize, is_phrase: bool) -> Option<&'static str> {
    let lemma = reading.lemma(head);
    let is_going = lemma == "go" && reading.tree.words[head].xpos == "VBG";
    if is_going {
        return Some("unsaid");
    }
    let own = lexicon::SAYING_GOVERNORS.value(&lemma);
    if own.is_some() || is_phrase {
        let accuses = || stance(reading, head).filter(|&stance| stance == Stance::Accuses).map(|_| "unsaid");
        return own.or_else(accuses);
    }
    if lexicon::IMPLICATIVE_VERBS.value(&lemma) == Some("negated") {
        return Some("withheld");
    }
    match stance(reading, head) {
        Some(Stance::Withholds) => return Some("withheld"),
        Some(Stance::Denies | Stance::Accuses | Stance::Demands | Stance::Asks) => return Some("unsaid"),
        Some(Stance::Promises | Stance::Warns | Stance::Expects | Stance::Doubts) => return Some("unsaid"),
        _ => {}
    }
    let status = lexicon::STATUS_CUES.value(&lemma).or_else(|| lexicon::STATUS_CUES.value(&reading.tree.lower(head)));
    match status? {
        "negated" => Some("withheld"),
        "planned" | "expected" | "proposed" | "possible" | "postponed" | "cancelled" | "failed" | "denied" => {
            Some("unsaid")
        }
        _ => None,
    }
}
