//! Whether a clause speaks of what was or of what is to come. Begin with [`tense`].

use super::Line;
use crate::annotations::Word;
use crate::auxiliaries;
use crate::english::{
    ALSO, AM, APOSTROPHE_M, APOSTROPHE_S, BE, BEFORE, BY, CA, COULD, EARLIER, EARLY, FOR, FROM, HAVE, IN, LATE, MIGHT,
    MUST, ON, OUGHT, SHOULD, TO,
};
use crate::grammar::Tree;
use crate::lexicon::{
    AHEAD_WORDS, CUE_VERBS, FALLING_DUE, FORWARD_VERBS, IRREGULAR_VERBS, LASTING_VERBS, MODALS, NO_INFINITIVE,
    PAST_AUXILIARIES, PAST_BE, PRESENT_BE, PRESENT_FORMS, PRESENT_HAVE, STATUS_CUES, UNTIL_WORDS,
};

/// Which way a clause points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tense {
    /// "met", "has met".
    Past,
    /// "will meet", "is due to meet".
    Future,
    /// "is closed": a day that stands with it lies ahead, a month need not.
    Present,
    /// None can be told.
    Unknown,
}

/// A tense, and whether the clause's own verb shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Pointing {
    pub tense: Tense,
    /// False for what an infinitive ("agreed to meet"), a clause above or a
    /// verb of planning shows.
    pub is_sure: bool,
    /// True for what an infinitive shows: under a past verb it may lie back.
    pub is_open: bool,
}

/// The tense of the clause that the words `start..end` of a sentence stand in.
/// `offset` is the index of the sentence's first word.
pub(super) fn tense(tree: &Tree, words: &[Word], line: &Line, offset: usize, start: usize, end: usize) -> Pointing {
    if lies_ahead(words, line, offset, start) {
        return Pointing { tense: Tense::Future, is_sure: false, is_open: false };
    }
    let is_tagged = words.get(offset + start).is_some_and(|word| !word.xpos.is_empty());
    if is_said(words, line, offset, start) {
        return Pointing { tense: Tense::Past, is_sure: true, is_open: false };
    }
    let of_tree = if is_tagged { tense_of_tree(tree, words, offset, start, end) } else { UNKNOWN };
    let found = if of_tree.tense != Tense::Unknown { of_tree } else { tense_nearby(line, start, end) };
    let is_bound = UNTIL_WORDS.has(line.before(start, 1)) || matches!(line.before(start, 1), BEFORE | BY);
    let is_from = line.before(start, 1) == FROM;
    let ahead = Pointing { tense: Tense::Future, is_sure: false, is_open: false };
    // "Visit on 13 July confirmed": a headline leaves out "is" as well as "was".
    if line.is_headline && found.tense == Tense::Past && !line.lower.iter().any(|word| is_past_auxiliary(word)) {
        return UNKNOWN;
    }
    match found.tense {
        // "No sailings before Saturday".
        Tense::Unknown if is_bound => ahead,
        // The present perfect takes no day that is past (Klein 1992).
        Tense::Past if (is_bound || is_from) && is_tagged && is_perfect(tree, words, offset, start) => ahead,
        // "closed the bridge until Friday", "was held until Monday": which side of the report is not said.
        Tense::Past if UNTIL_WORDS.has(line.before(start, 1)) => {
            if is_tagged && ends_later(tree, words, line, offset, start) {
                ahead
            } else {
                Pointing { is_sure: false, ..found }
            }
        }
        _ => found,
    }
}

/// "the agency said on Wednesday": the day of a verb of saying beside it,
/// whatever the tree makes of it.
fn is_said(words: &[Word], line: &Line, offset: usize, start: usize) -> bool {
    let fill = |at: usize| matches!(line.lower(at), ON | LATE | EARLY | EARLIER | "," | ALSO);
    let Some(verb) = (start.saturating_sub(4)..start).rev().find(|&at| !fill(at)) else { return false };
    let Some(word) = words.get(offset + verb) else { return false };
    let is_past = if word.xpos.is_empty() { is_past_form(line, verb) } else { word.xpos == "VBD" };
    let is_end = UNTIL_WORDS.has(line.before(start, 1)) || line.before(start, 1) == BY;
    is_past && CUE_VERBS.has(&word.lemma.to_lowercase()) && !is_end
}

/// "closed the road until Friday", "was grounded until Monday": what is done
/// holds until a day that may lie ahead, unless the verb is one of lasting.
fn ends_later(tree: &Tree, words: &[Word], line: &Line, offset: usize, start: usize) -> bool {
    let predicate = tree.predicate(offset + start);
    let lemma = words[predicate].lemma.to_lowercase();
    let particle = tree.child(predicate, "compound:prt").map_or(String::new(), |word| format!(" {}", tree.lower(word)));
    let phrasal = format!("{lemma} {}", line.lower(predicate + 1 - offset));
    let is_lasting = [lemma.clone() + &particle, phrasal, lemma].iter().any(|verb| LASTING_VERBS.has(verb));
    !is_lasting && matches!(words[predicate].xpos.as_str(), "VBN" | "VBD")
}

/// "has called for a strike from Monday".
fn is_perfect(tree: &Tree, words: &[Word], offset: usize, start: usize) -> bool {
    let predicate = tree.predicate(offset + start);
    let is_participle = matches!(words[predicate].xpos.as_str(), "VBN");
    is_participle && tree.auxiliaries(predicate).any(|aux| PRESENT_HAVE.has(&tree.lower(aux)))
}

const UNKNOWN: Pointing = Pointing { tense: Tense::Unknown, is_sure: false, is_open: false };

/// "was postponed until Monday", "a vote set for June": what such a verb gives
/// a time to lies ahead of it, whatever its own tense.
fn lies_ahead(words: &[Word], line: &Line, offset: usize, start: usize) -> bool {
    // "notes due Nov. 15", "maturing in 2019".
    let case = usize::from(matches!(line.before(start, 1), ON | IN | BY));
    if FALLING_DUE.has(line.before(start, 1 + case)) {
        return true;
    }
    let is_from = line.before(start, 1) == FROM;
    if !is_from && !UNTIL_WORDS.has(line.before(start, 1)) && !matches!(line.before(start, 1), TO | FOR) {
        return false;
    }
    let reach = if is_from { 6 } else { 9 };
    let first = start.saturating_sub(reach);
    let Some(before) = words.get(offset + first..offset + start) else { return false };
    let lemmas: Vec<String> = before.iter().map(|word| word.lemma.to_lowercase()).collect();
    let lemmas: Vec<&str> = lemmas.iter().map(String::as_str).collect();
    let own = lemmas.iter().rposition(|lemma| matches!(*lemma, ";" | ":")).map_or(0, |at| at + 1);
    let is_forward = |at: usize| FORWARD_VERBS.longest_at(&lemmas, at).is_some();
    (own..lemmas.len()).any(|at| if is_from { is_plan(&lemmas, at) } else { is_forward(at) })
}

/// "called for a strike", "proposed a ban": what begins from a day after these
/// begins after they were said.
fn is_plan(lemmas: &[&str], at: usize) -> bool {
    let cue = STATUS_CUES.longest_at(lemmas, at);
    cue.is_some_and(|(_, status)| matches!(status, "planned" | "proposed" | "expected"))
}

fn tense_of_tree(tree: &Tree, words: &[Word], offset: usize, start: usize, end: usize) -> Pointing {
    let inside = offset + start..offset + end;
    let top =
        inside.clone().find(|&word| tree.head(word).is_none_or(|head| !inside.contains(&head))).unwrap_or(inside.start);
    if tree.head(top).is_some_and(|noun| is_put_off(tree, words, noun)) {
        return Pointing { tense: Tense::Future, is_sure: false, is_open: false };
    }
    let mut predicate = tree.predicate(top);
    // A verb between a clause and a time that is said to be the clause's is nearer to it.
    let above = std::iter::successors(tree.head(predicate), |&at| tree.head(at)).take(16);
    if let Some(nearer) = above.filter(|&at| predicate < at && at < top && words[at].upos == "VERB").last() {
        predicate = nearer;
    }
    for step in 0..8 {
        let own = tense_of_predicate(tree, words, predicate);
        if own.tense != Tense::Unknown {
            return Pointing { is_sure: own.is_sure && step == 0, ..own };
        }
        match tree.head(predicate) {
            Some(head)
                if tree.is(predicate, "xcomp")
                    || tree.is(predicate, "conj")
                    || tree.is(predicate, "advcl")
                    || tree.is(predicate, "acl") =>
            {
                predicate = tree.predicate(head);
            }
            _ => return UNKNOWN,
        }
    }
    UNKNOWN
}

/// "called off the June summit", "Saturday's match was cancelled": what is put
/// off, planned or proposed lies ahead of that.
fn is_put_off(tree: &Tree, words: &[Word], noun: usize) -> bool {
    let is_object = ["obj", "obl", "nsubj:pass"].iter().any(|relation| tree.is(noun, relation));
    let is_bare = !tree.is(noun, "obl") || tree.case(noun).is_none();
    is_object && is_bare && tree.head(noun).is_some_and(|verb| is_plan_or_end(tree, words, verb))
}

/// "call off", "postpone", "plan".
pub(super) fn is_plan_or_end(tree: &Tree, words: &[Word], verb: usize) -> bool {
    let particle = tree.child(verb, "compound:prt").map_or(String::new(), |word| format!(" {}", tree.lower(word)));
    let status = STATUS_CUES.value(&format!("{}{particle}", words[verb].lemma.to_lowercase()));
    matches!(status, Some("cancelled" | "postponed" | "planned" | "proposed" | "expected"))
}

fn tense_of_predicate(tree: &Tree, words: &[Word], predicate: usize) -> Pointing {
    let sure = |tense: Tense| Pointing { tense, is_sure: true, is_open: false };
    let auxiliaries: Vec<String> = tree.auxiliaries(predicate).map(|aux| tree.lower(aux)).collect();
    let is_infinitive = tree.child(predicate, "mark").is_some_and(|mark| tree.lower(mark) == TO);
    let is_to_come = |aux: &String| modal(aux).is_some_and(|_| !matches!(aux.as_str(), CA | OUGHT));
    // "was to begin", "is to begin".
    if is_infinitive && auxiliaries.iter().any(|aux| PAST_BE.has(aux) || PRESENT_BE.has(aux) || aux == APOSTROPHE_S) {
        return Pointing { tense: Tense::Future, is_sure: false, is_open: false };
    }
    let is_past_aux = |aux: &String| is_past_auxiliary(aux);
    if auxiliaries.iter().any(is_to_come) && !auxiliaries.iter().any(|aux| aux == HAVE) {
        // "would resume": seen from when it was said.
        let is_past_form = |aux: &String| matches!(aux.as_str(), COULD | MIGHT | SHOULD);
        let is_seen_back = auxiliaries.iter().any(|aux| modal(aux) == Some("conditional") || is_past_form(aux));
        return Pointing { is_sure: !is_seen_back, ..sure(Tense::Future) };
    }
    if auxiliaries.iter().any(is_past_aux) || words[predicate].xpos == "VBD" {
        return sure(Tense::Past);
    }
    if is_infinitive {
        return Pointing { tense: Tense::Future, is_sure: false, is_open: true };
    }
    let is_present = |aux: &String| auxiliaries::is_present_be(aux) || matches!(aux.as_str(), AM | APOSTROPHE_M);
    match words[predicate].xpos.as_str() {
        "VBN" if auxiliaries.is_empty() => Pointing { tense: Tense::Past, is_sure: false, is_open: false },
        "VBZ" | "VBP" if words[predicate].upos == "VERB" => {
            Pointing { tense: Tense::Future, is_sure: false, is_open: false }
        }
        _ if auxiliaries.iter().any(is_present) => Pointing { tense: Tense::Present, is_sure: false, is_open: false },
        _ => UNKNOWN,
    }
}

fn is_past_auxiliary(word: &str) -> bool {
    PAST_AUXILIARIES.has(word)
}

/// What a modal verb makes of the verb behind it.
fn modal(word: &str) -> Option<&'static str> {
    MODALS.value(word)
}

fn is_future_word(word: &str) -> bool {
    matches!(modal(word), Some("future" | "conditional"))
}

/// Without a tree: the nearest word that shows a tense, before and then after.
fn tense_nearby(line: &Line, start: usize, end: usize) -> Pointing {
    let known = |found: &Pointing| found.tense != Tense::Unknown;
    let before = (start.saturating_sub(30)..start).rev().map(|at| tense_of_word(line, at)).find(known);
    let after = || (end..line.lower.len().min(end + 30)).map(|at| tense_of_word(line, at)).find(known);
    before.or_else(after).unwrap_or(UNKNOWN)
}

fn tense_of_word(line: &Line, at: usize) -> Pointing {
    let sure = |tense: Tense| Pointing { tense, is_sure: true, is_open: false };
    let unsure = |tense: Tense| Pointing { tense, is_sure: false, is_open: false };
    let word = line.lower(at);
    let next = line.lower(at + 1);
    if is_future_word(word) || is_open_word(line, at) && next != HAVE {
        return sure(Tense::Future);
    }
    let is_article = next.is_empty() || NO_INFINITIVE.has(next);
    if word == TO
        && (next == BE
            || !is_article
                && !line.is_capital(at + 1)
                && next.chars().all(char::is_alphabetic)
                && !next.ends_with("ing")
                && (!next.ends_with('s') || next.ends_with("ss")))
    {
        return Pointing { is_open: true, ..unsure(Tense::Future) };
    }
    if AHEAD_WORDS.has(word) && next != BY {
        return unsure(Tense::Future);
    }
    if !is_past_form(line, at) {
        return UNKNOWN;
    }
    // "will be replaced", "to be lifted".
    let is_passive_to_come = line.before(at, 1) == BE
        && (1..=4.min(at)).any(|back| {
            is_future_word(line.before(at, back)) || is_open_word(line, at - back) || line.before(at, back) == TO
        });
    sure(if is_passive_to_come { Tense::Future } else { Tense::Past })
}

fn is_past_form(line: &Line, at: usize) -> bool {
    let word = line.lower(at);
    let is_irregular = IRREGULAR_VERBS.value(word).is_some_and(|lemma| lemma != word) && !is_present_form(word);
    is_irregular || word.len() > 4 && word.ends_with("ed") && !word.ends_with("eed") && !line.is_capital(at)
}

/// "could", "may": what may happen lies ahead.
fn is_open_word(line: &Line, at: usize) -> bool {
    (MODALS.value(line.lower(at)) == Some("possible") || matches!(line.lower(at), SHOULD | MUST))
        && !line.is_capital(at)
}

fn is_present_form(word: &str) -> bool {
    word.ends_with("ing") || PRESENT_FORMS.has(word)
}
