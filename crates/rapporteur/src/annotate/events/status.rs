//! How an event stands and the words that show it. Begin with [`status_at`].

use super::certainty::unsure;
use super::nouns::{noun_kind, opening_participle};
use super::reading::{Reading, cue_span, window};
use super::verbs::{acts_on, asked, is_finite_past, is_finite_present, is_from, is_infinitive};
use super::when::times_of;
use crate::annotations::{Phase, Stance, Status, TimeMention};
use crate::auxiliaries;
use crate::english::{
    AFTER, AGAINST, AM, APOSTROPHE_D, AT, BE, BEEN, BEFORE, BEING, BY, COULD, DID, DOES, DURING, FOLLOWING, FOR, FROM,
    HAD, HAVE, IF, IN, INTO, NOR, OF, ON, ONLY, OR, SINCE, THAT, TO, UNDER, UPON, WHETHER, WHICH, WITH, WITHOUT, WOULD,
};
use crate::lexicon;
use crate::text::Span;
use crate::vocabulary::Vocabulary;
use std::ops::Range;

/// The status and the words that show it, from the surest sign to the weakest.
pub(super) fn status_at(reading: &Reading, trigger: usize, predicate: usize) -> (Status, Option<Span>) {
    left_to_itself(reading, trigger, predicate)
        .or_else(|| still_on(reading, trigger, predicate))
        .or_else(|| denied(reading, trigger))
        .or_else(|| untold(reading, predicate).then_some((Status::Unknown, None)))
        .or_else(|| rule(reading, predicate))
        .or_else(|| taken_back(reading, trigger))
        .or_else(|| cancelling_word(reading, trigger, predicate))
        .or_else(|| no_longer_threatened(reading, predicate))
        .or_else(|| hedged(reading, trigger))
        .or_else(|| only_in_case(reading, trigger))
        .or_else(|| not_ended(reading, trigger, predicate))
        .or_else(|| negated(reading, predicate))
        .or_else(|| modifier_status(reading, trigger, predicate))
        .or_else(|| course(reading, predicate))
        .unwrap_or_else(|| tense_status(reading, trigger, predicate))
}

/// What the words around a verb show, tense left out.
fn course(reading: &Reading, predicate: usize) -> Option<(Status, Option<Span>)> {
    open_question(reading, predicate)
        .or_else(|| governing_status(reading, predicate))
        .or_else(|| auxiliary_status(reading, predicate))
        .or_else(|| condition(reading, predicate))
        .or_else(|| later_clause(reading, predicate))
}

/// "did not know if the summit would take place", "whether they met".
fn open_question(reading: &Reading, predicate: usize) -> Option<(Status, Option<Span>)> {
    let tree = &reading.tree;
    let is_open = |&mark: &usize| match tree.lower(mark).as_str() {
        WHETHER => true,
        IF => tree.is(predicate, "ccomp") || tree.head(predicate).is_some_and(|above| asks(reading, above)),
        _ => false,
    };
    let mark = tree.children_by(predicate, "mark").find(is_open)?;
    Some((Status::Possible, Some(reading.all.words[mark].span)))
}

/// "asked if", "not clear if".
fn asks(reading: &Reading, word: usize) -> bool {
    lexicon::ASKING_WORDS.has(&reading.lemma(word))
}

/// "are not permitted to travel", "is banned from flying": a rule, and what it is about.
fn rule(reading: &Reading, predicate: usize) -> Option<(Status, Option<Span>)> {
    let tree = &reading.tree;
    let is_rule = |verb: usize| {
        let is_now = tree.child(verb, "aux:pass").is_some_and(|aux| auxiliaries::is_present_be(&tree.lower(aux)));
        is_now && tree.auxiliaries(verb).count() == 1 && lexicon::RULE_VERBS.has(&reading.lemma(verb))
    };
    let below = tree.is(predicate, "xcomp") || is_from(reading, predicate);
    let verb =
        [Some(predicate), tree.head(predicate).filter(|_| below)].into_iter().flatten().find(|&verb| is_rule(verb))?;
    let span = reading.all.words[verb].span;
    let cue = tree.negation(verb).map_or(span, |not| reading.all.words[not].span.join(span));
    Some((Status::Standing, Some(cue)))
}

/// Inside what someone denies.
fn denied(reading: &Reading, trigger: usize) -> Option<(Status, Option<Span>)> {
    let quotes = reading.quotes_at[trigger].iter().map(|&quote| &reading.all.quotes[quote]);
    let quote = quotes.into_iter().find(|quote| quote.stance == Stance::Denies)?;
    Some((Status::Denied, quote.cue))
}

/// "no sign that they fled", "did not find any evidence that", "nobody claimed that": what
/// nothing or nobody tells is left open.
pub(super) fn untold(reading: &Reading, predicate: usize) -> bool {
    let tree = &reading.tree;
    let mut at = predicate;
    while let Some(first) = tree.head(at).filter(|_| tree.is(at, "conj")) {
        at = first;
    }
    let Some(head) = tree.head(at) else { return false };
    let is_clause = ["acl", "ccomp", "csubj"].iter().any(|relation| tree.is(at, relation));
    let is_of = tree.is(at, "nmod") && tree.case(at).as_deref() == Some(OF);
    if !(is_of || is_clause && !tree.is(at, "acl:relcl")) {
        return false;
    }
    match reading.upos(head) {
        "VERB" if is_clause && tree.is(at, "ccomp") => {
            let stance = lexicon::CUE_VERBS.value(&reading.lemma(head)).and_then(Stance::named);
            matches!(stance, Some(Stance::Says | Stance::Claims | Stance::Suggests | Stance::Confirms))
                && nobody_does(reading, head).is_some()
        }
        "NOUN" if lexicon::EVIDENCE_NOUNS.has(&reading.lemma(head)) => {
            let is_scant = |word: usize| lexicon::NEAR_NONE.value(&tree.lower(word)) == Some("lone");
            let finds_none = || {
                let verb = tree.head(head).filter(|_| tree.is(head, "obj") || tree.is(head, "nsubj"));
                let is_any = tree.children_by(head, "det").any(|word| lexicon::ANY_WORDS.has(&tree.lower(word)));
                is_any && verb.is_some_and(|verb| tree.negation(verb).is_some())
            };
            none_of(reading, head).is_some() || tree.children_by(head, "amod").any(is_scant) || finds_none()
        }
        _ => false,
    }
}

/// "cancelled the summit", "the summit was called off", "the cancellation of
/// the summit": a status verb or noun whose argument the event is.
fn cancelling_word(reading: &Reading, trigger: usize, predicate: usize) -> Option<(Status, Option<Span>)> {
    let tree = &reading.tree;
    if predicate != trigger {
        let status = reading.status_of_word(predicate)?;
        return Some((negate(reading, predicate, status), Some(cue_span(reading, predicate))));
    }
    let head = tree.head(trigger)?;
    if tree.is(trigger, "obl") && tree.case(trigger).is_some() {
        let status = status_with_case(reading, head, trigger).or_else(|| kept_from(reading, head, trigger))?;
        return Some((negate(reading, head, status), Some(cue_span(reading, head))));
    }
    // An oblique without a preposition is an object ("called off the summit").
    let relations = ["obj", "nsubj:pass", "nsubj", "nmod", "xcomp", "ccomp", "obl"];
    let is_argument = relations.iter().any(|relation| tree.is(trigger, relation));
    let is_told =
        tree.is(trigger, "ccomp") && (is_finite_past(reading, trigger) || is_finite_present(reading, trigger));
    if is_told || acts_on(reading, trigger, head) {
        return None;
    }
    let is_of = !tree.is(trigger, "nmod") || tree.case(trigger).as_deref() == Some(OF);
    let status = reading.status_of_word(head).filter(|_| is_argument && is_of)?;
    let fits = matches!(
        status,
        Status::Cancelled
            | Status::Postponed
            | Status::Revived
            | Status::Failed
            | Status::Planned
            | Status::Proposed
            | Status::Expected
            | Status::Ongoing
    );
    fits.then(|| (negate(reading, head, status), Some(cue_span(reading, head))))
}

/// Kinds of events that stay in force until they are lifted.
const IN_FORCE: [&str; 8] = ["accuse", "ban", "charge", "convict", "rule", "sanction", "sentence", "sue"];
/// Kinds of events that have happened, though they are refused.
const SAID: [&str; 14] = [
    "accuse", "charge", "convict", "demand", "elect", "promise", "publish", "rule", "sentence", "speak", "study",
    "sue", "threaten", "vote",
];

/// "dropped the charges", "the conviction was quashed": in force no longer; "ruled out
/// talks", "vetoed the sale": it does not come about.
fn taken_back(reading: &Reading, trigger: usize) -> Option<(Status, Option<Span>)> {
    let kind = noun_kind(reading, trigger)?;
    let (verb, undoes) = undone_by(reading, trigger)?;
    let status = match undoes {
        _ if ends(undoes, kind) => Status::Former,
        "refuse" if !SAID.contains(&kind) => Status::Negated,
        _ => return None,
    };
    matches!(own_status(reading, verb), Status::Occurred | Status::Ongoing | Status::Standing)
        .then(|| (status, Some(cue_span(reading, verb))))
}

/// The verb that undoes what a noun tells of, with what the list says of it: "dropped the threat".
fn undone_by(reading: &Reading, noun: usize) -> Option<(usize, &'static str)> {
    let tree = &reading.tree;
    let is_object = tree.is(noun, "obj") || tree.is(noun, "nsubj:pass");
    let verb = tree.head(noun).filter(|&verb| is_object && reading.upos(verb) == "VERB")?;
    undoing(reading, verb).map(|undoes| (verb, undoes))
}

/// What the list of verbs that undo or turn down says of a verb.
fn undoing(reading: &Reading, verb: usize) -> Option<&'static str> {
    let phrase = reading.phrase(verb);
    let alone = || lexicon::UNDOING_VERBS.value(&reading.lemma(verb)).filter(|_| !phrase.contains(' '));
    lexicon::UNDOING_VERBS.value(&phrase).or_else(alone)
}

/// True if what was in force no longer is, or a threat is taken back.
fn ends(undoes: &str, kind: &str) -> bool {
    kind == "threaten" || undoes == "lift" && IN_FORCE.contains(&kind)
}

/// True for a verb that lifts what its object says is in force, or takes back a threat:
/// "quashed the conviction".
pub(super) fn lifts(reading: &Reading, verb: usize) -> bool {
    let tree = &reading.tree;
    let noun = tree.child(verb, "obj").or_else(|| tree.child(verb, "nsubj:pass"));
    let kind = noun.and_then(|noun| noun_kind(reading, noun));
    undoing(reading, verb).zip(kind).is_some_and(|(undoes, kind)| ends(undoes, kind))
}

/// "dropped the threat to strike", "the threat of a walkout was withdrawn".
fn no_longer_threatened(reading: &Reading, predicate: usize) -> Option<(Status, Option<Span>)> {
    let tree = &reading.tree;
    let is_below = tree.is(predicate, "acl") || tree.is(predicate, "nmod");
    let noun = tree.head(predicate).filter(|_| is_below)?;
    let (verb, _) = undone_by(reading, noun).filter(|_| noun_kind(reading, noun) == Some("threaten"))?;
    (own_status(reading, verb) == Status::Occurred).then(|| (Status::Negated, Some(cue_span(reading, verb))))
}

/// "fears of a collapse", "the threat of a walkout".
fn hedged(reading: &Reading, trigger: usize) -> Option<(Status, Option<Span>)> {
    let found = unsure(reading, trigger)?;
    let cue = Some(cue_span(reading, found.word)).filter(|_| found.status != Status::Unknown);
    Some((found.status, cue))
}

/// "in case of a flood", "in the event of an outbreak".
fn only_in_case(reading: &Reading, trigger: usize) -> Option<(Status, Option<Span>)> {
    let tree = &reading.tree;
    if reading.upos(trigger) != "NOUN" {
        return None;
    }
    let (from, _) = window(reading, trigger, 8);
    let forms: Vec<String> = (from..trigger).map(|word| tree.lower(word)).collect();
    let forms: Vec<&str> = forms.iter().map(String::as_str).collect();
    let found = (0..forms.len()).rev().find_map(|at| {
        let (count, _) = lexicon::CONDITION_MARKS.longest_at(&forms, at)?;
        (count > 1 && forms[at + count - 1] == OF).then_some((from + at, from + at + count))
    });
    let (first, end) = found?;
    let is_before_it = (end..trigger).all(|word| tree.head(word) == Some(trigger));
    let mark = reading.all.words[first].span.join(reading.all.words[end - 1].span);
    is_before_it.then_some((Status::Conditional, Some(mark)))
}

/// "did not attend the summit", "threatened to leave the talks": who takes part says
/// nothing of the event itself, unless they do.
fn left_to_itself(reading: &Reading, trigger: usize, predicate: usize) -> Option<(Status, Option<Span>)> {
    let takes_part = lexicon::ASPECT_VERBS.value(&reading.lemma(predicate)) == Some("part");
    if predicate == trigger || !takes_part || !reading.tree.is(trigger, "obj") {
        return None;
    }
    let (status, _) = status_at(reading, predicate, predicate);
    let is_told = matches!(status, Status::Occurred | Status::Ongoing | Status::Standing | Status::Planned);
    (!is_told).then_some((Status::Unknown, None))
}

/// "stopped the plane from landing", where the tree takes what is prevented for a noun.
fn kept_from(reading: &Reading, verb: usize, noun: usize) -> Option<Status> {
    let tree = &reading.tree;
    let is_bare = tree.children(noun).iter().all(|&child| !tree.is(child, "det") && !tree.is(child, "amod"));
    let is_from = tree.case(noun).as_deref() == Some(FROM) && reading.all.words[noun].xpos == "NN" && is_bare;
    let value = lexicon::IMPLICATIVE_VERBS
        .value(&format!("{} {FROM}", reading.phrase(verb)))
        .or_else(|| lexicon::IMPLICATIVE_VERBS.value(&reading.lemma(verb)));
    Status::named(value?).filter(|&status| status == Status::Negated && is_from)
}

/// "called for the cancellation": the status that a verb with the preposition before a
/// noun gives it.
fn status_with_case(reading: &Reading, verb: usize, noun: usize) -> Option<Status> {
    let phrase = format!("{} {}", reading.lemma(verb), reading.tree.case(noun)?);
    Status::named(lexicon::STATUS_CUES.value(&phrase)?)
}

/// "denied that it would scrap the concert": the concert goes on as planned.
fn still_on(reading: &Reading, trigger: usize, predicate: usize) -> Option<(Status, Option<Span>)> {
    denied(reading, trigger)?;
    let word = if predicate == trigger { reading.tree.head(trigger)? } else { predicate };
    let calls_off = matches!(reading.status_of_word(word)?, Status::Cancelled | Status::Postponed);
    let found = cancelling_word(reading, trigger, predicate).filter(|_| calls_off)?;
    Some((Status::Planned, found.1))
}

/// True for a verb that turns down or takes back what was asked or planned.
fn undoes(reading: &Reading, verb: usize) -> bool {
    lexicon::UNDOING_VERBS.has(&reading.phrase(verb)) || lexicon::UNDOING_VERBS.has(&reading.lemma(verb))
}

/// "backed out of cancelling it", "backed down on cancelling it": the verb with what stands
/// between it and the gerund undoes what the gerund tells.
fn drops(reading: &Reading, verb: usize, gerund: usize) -> bool {
    let tree = &reading.tree;
    let marks = || tree.children(gerund).iter().filter(|&&child| tree.is(child, "mark") || tree.is(child, "case"));
    let phrase = marks().fold(reading.phrase(verb), |phrase, &mark| phrase + " " + &tree.lower(mark));
    let is_gerund = reading.all.words[gerund].xpos == "VBG" && marks().next().is_some();
    reading.upos(verb) == "VERB" && is_gerund && lexicon::UNDOING_VERBS.has(&phrase)
}

/// "had planned to cancel the match": and did not, as far as is told.
fn had_planned(reading: &Reading, infinitive: usize, verb: usize) -> bool {
    let tree = &reading.tree;
    let is_had = |aux: usize| matches!(tree.lower(aux).as_str(), HAD | APOSTROPHE_D);
    tree.is(infinitive, "xcomp")
        && reading.status_of_word(verb) == Some(Status::Planned)
        && tree.auxiliaries(verb).any(is_had)
}

/// How an event stands that somebody did not or not yet call off: "dropped its plan to
/// cancel the march", "urged the club to cancel the match".
fn not_called_off(reading: &Reading, word: usize) -> Option<Status> {
    let tree = &reading.tree;
    let is_against = |at: usize| {
        let is_mark = |child: usize| tree.is(child, "mark") || tree.is(child, "case");
        tree.children(at).iter().any(|&child| is_mark(child) && tree.lower(child) == AGAINST)
    };
    // "ruled out postponing the match" hangs loosely in some trees.
    let is_bare_gerund = |at: usize| reading.all.words[at].xpos == "VBG" && tree.child(at, "mark").is_none();
    let is_aim = |at: usize| tree.is(at, "advcl") && (is_infinitive(reading, at) || is_bare_gerund(at));
    let mut at = word;
    for _ in 0..3 {
        let Some(above) = tree.head(at) else { break };
        if drops(reading, above, at) {
            return tree.negation(above).is_none().then_some(Status::Planned);
        }
        let is_below = ["xcomp", "ccomp", "acl", "nmod", "obj", "nsubj:pass"].iter().any(|&found| tree.is(at, found));
        if !(is_below || is_aim(at) || is_against(at)) {
            break;
        }
        // "no reason to cancel the trip".
        if tree.is(at, "acl") && none_of(reading, above).is_some() {
            return Some(Status::Planned);
        }
        if reading.upos(above) == "VERB" && (is_against(at) || undoes(reading, above)) {
            return tree.negation(above).is_none().then_some(Status::Planned);
        }
        if had_planned(reading, at, above) {
            return Some(Status::Planned);
        }
        at = above;
    }
    let open = |status| matches!(status, Status::Proposed | Status::Possible | Status::Conditional | Status::Expected);
    let of_noun = || {
        let is_argument = tree.is(word, "obj") || tree.is(word, "obl") || tree.is(word, "nsubj:pass");
        let verb = tree.head(word).filter(|_| reading.upos(word) == "NOUN" && is_argument)?;
        status_with_case(reading, verb, word).or_else(|| reading.status_of_word(verb))
    };
    match governing_status(reading, word).map(|found| found.0).or_else(of_noun)? {
        Status::Negated | Status::Failed | Status::Denied => Some(Status::Planned),
        status if open(status) => Some(Status::Possible),
        _ => None,
    }
}

/// A status word that is itself negated, planned or only possible.
fn negate(reading: &Reading, word: usize, status: Status) -> Status {
    if let Some((open, _)) = open_question(reading, word) {
        return open;
    }
    if matches!(status, Status::Cancelled | Status::Postponed)
        && reading.tree.negation(word).is_none()
        && let Some(found) = not_called_off(reading, word)
    {
        return found;
    }
    if let Some(found) = averted(reading, word, status) {
        return found;
    }
    if reading.tree.negation(word).or_else(|| nobody_does(reading, word)).is_some() {
        return match status {
            Status::Cancelled | Status::Postponed => Status::Planned,
            Status::Revived => Status::Unknown,
            Status::Failed if reading.upos(word) == "VERB" => done_after_all(reading, word),
            Status::Failed => Status::Occurred,
            // "nothing will stop the march", "did not prevent the attack".
            Status::Negated if auxiliary_status(reading, word).is_some() => Status::Planned,
            Status::Negated => Status::Occurred,
            _ => Status::Negated,
        };
    }
    // "would take place", "before it goes ahead": such verbs tell their own course.
    if status == Status::Occurred && reading.upos(word) == "VERB" {
        return course(reading, word).map_or_else(|| plain_tense(reading, word), |found| found.0);
    }
    // "failed to revive", "efforts to revive".
    if status == Status::Revived && reading.upos(word) == "VERB" {
        let fails = governing_status(reading, word)
            .is_some_and(|(above, _)| matches!(above, Status::Failed | Status::Negated | Status::Denied));
        return if fails { Status::Failed } else { Status::Revived };
    }
    match auxiliary_status(reading, word) {
        Some((Status::Possible, _)) => Status::Possible,
        _ => status,
    }
}

/// "to avert a strike" has not averted it yet, "failed to avert it" did not.
fn averted(reading: &Reading, verb: usize, status: Status) -> Option<Status> {
    let is_plain = reading.upos(verb) == "VERB" && reading.tree.negation(verb).is_none();
    if !is_plain || status != Status::Negated || nobody_does(reading, verb).is_some() {
        return None;
    }
    if reading.all.words[verb].xpos != "VB" || reading.tree.auxiliaries(verb).next().is_some() {
        return None;
    }
    match governing_status(reading, verb).map(|found| found.0) {
        Some(Status::Negated | Status::Failed | Status::Denied) => Some(Status::Occurred),
        Some(Status::Occurred) => None,
        _ => Some(Status::Possible),
    }
}

/// "nothing will stop the march", "did not end the strike": it goes on.
fn not_ended(reading: &Reading, trigger: usize, predicate: usize) -> Option<(Status, Option<Span>)> {
    let ends = predicate != trigger
        && reading.tree.is(trigger, "obj")
        && lexicon::ASPECT_VERBS.value(&reading.lemma(predicate)).and_then(Phase::named) == Some(Phase::End);
    let negation = reading.tree.negation(predicate).or_else(|| nobody_does(reading, predicate)).filter(|_| ends)?;
    let is_ahead = auxiliary_status(reading, predicate).is_some();
    let status = if is_ahead { Status::Planned } else { Status::Ongoing };
    Some((status, Some(reading.all.words[negation].span)))
}

fn negated(reading: &Reading, predicate: usize) -> Option<(Status, Option<Span>)> {
    let tree = &reading.tree;
    let without = || tree.children_by(predicate, "mark").find(|&mark| tree.lower(mark) == WITHOUT);
    let above = || tree.head(predicate).filter(|&verb| raises_negation(reading, verb, predicate));
    let raised = || above().and_then(|verb| tree.negation(verb));
    if let Some(few) = nearly_none(reading, predicate) {
        return Some((Status::Unknown, Some(reading.all.words[few].span)));
    }
    let own = tree.negation(predicate).or_else(|| nobody(reading, predicate));
    if let Some(found) = own.and_then(|_| only_then(reading, predicate)) {
        return Some(found);
    }
    let negation = own.or_else(without).or_else(raised).or_else(|| shared_negation(reading, predicate))?;
    Some((Status::Negated, Some(reading.all.words[negation].span)))
}

/// "could not be rescued until the morning", "will not open until Friday": it does
/// happen, and not before. "Will not sail until it is safe" leaves open whether.
fn only_then(reading: &Reading, predicate: usize) -> Option<(Status, Option<Span>)> {
    let tree = &reading.tree;
    let is_until = |&word: &usize| lexicon::UNTIL_WORDS.has(&tree.lower(word));
    let is_past_form = |aux: &str| lexicon::PAST_BE.has(aux) || matches!(aux, DID | COULD | HAD);
    let has_past = tree.auxiliaries(predicate).any(|aux| is_past_form(&tree.lower(aux)));
    let is_past = is_finite_past(reading, predicate) || has_past;
    let limit = |child: usize| {
        let of_clause = tree.children_by(child, "mark").filter(|_| is_past);
        tree.children_by(child, "case").chain(of_clause).find(is_until).filter(|_| child > predicate)
    };
    let until = tree.children(predicate).iter().find_map(|&child| limit(child))?;
    let status = if is_past { Status::Occurred } else { Status::Planned };
    Some((status, Some(reading.all.words[until].span)))
}

/// "nobody was killed or injured", "did not stop or slow down": what is joined to a
/// negated verb and has no subject of its own.
fn shared_negation(reading: &Reading, predicate: usize) -> Option<usize> {
    let tree = &reading.tree;
    let first =
        tree.head(predicate).filter(|_| tree.is(predicate, "conj") && tree.child(predicate, "nsubj").is_none())?;
    let is_or = tree.children_by(predicate, "cc").any(|word| matches!(tree.lower(word).as_str(), OR | NOR));
    nobody_does(reading, first).or_else(|| tree.negation(first).filter(|_| is_or))
}

/// "She does not think that he left" says that he did not.
fn raises_negation(reading: &Reading, verb: usize, below: usize) -> bool {
    reading.tree.is(below, "ccomp") && lexicon::NEG_RAISING_VERBS.has(&reading.lemma(verb))
}

/// "no soldiers were hurt", "found nothing", "had no government".
fn nobody(reading: &Reading, predicate: usize) -> Option<usize> {
    let of_object = || none_of(reading, reading.tree.child(predicate, "obj")?);
    nobody_does(reading, predicate).or_else(of_object)
}

/// "no soldiers were hurt", "none of the ships sank", "nobody won".
fn nobody_does(reading: &Reading, predicate: usize) -> Option<usize> {
    none_of(reading, reading.tree.child(predicate, "nsubj")?)
}

/// The word that says that a noun counts none.
fn none_of(reading: &Reading, noun: usize) -> Option<usize> {
    let tree = &reading.tree;
    let is_none = |word: usize| lexicon::NEGATING_SUBJECTS.has(&tree.lower(word));
    let no = tree.children_by(noun, "det").find(|&word| is_none(word) && reading.lemma(noun) != "doubt");
    no.or(Some(noun).filter(|&word| is_none(word))).or_else(|| tree.not_one(noun))
}

/// "hardly anyone was hurt", "virtually no trains ran": nobody or next to nobody, so that it
/// is told neither as done nor as not done.
fn nearly_none(reading: &Reading, predicate: usize) -> Option<usize> {
    let tree = &reading.tree;
    let of_noun = |noun: usize| {
        let first = tree.subtree(noun, |_| false)[0];
        let before = first.checked_sub(1).filter(|&word| tree.head(word) == Some(predicate));
        tree.children_by(noun, "advmod").chain(before).find(|&word| {
            let next = tree.words.get(word + 1).map(|_| tree.lower(word + 1)).unwrap_or_default();
            match lexicon::NEAR_NONE.value(&tree.lower(word)) {
                Some("affirmed") => word < noun && (lexicon::ARTICLES.has(&next) || lexicon::ANY_WORDS.has(&next)),
                Some("negative") => word < noun && lexicon::NEGATING_SUBJECTS.has(&next),
                _ => false,
            }
        })
    };
    let nouns = ["nsubj", "obj"].iter().filter_map(|relation| tree.child(predicate, relation));
    nouns.filter(|&noun| reading.all.words[noun].sentence == reading.all.words[predicate].sentence).find_map(of_noun)
}

/// "planned talks", "a former spy", "talks planned for Friday", "until
/// recently blacklisted".
fn modifier_status(reading: &Reading, trigger: usize, predicate: usize) -> Option<(Status, Option<Span>)> {
    if let Some(opening) = opening_participle(reading, trigger) {
        let status = reading.status_of_word(opening)?;
        return Some((negate(reading, opening, status), Some(cue_span(reading, opening))));
    }
    for word in [trigger, predicate] {
        let modifiers = reading.tree.children(word).iter().copied().filter(|&child| modifies(reading, child));
        for child in modifiers {
            let is_done =
                word != predicate && reading.all.words[predicate].xpos == "VBD" && reading.tree.is(child, "amod");
            let shown = reading.status_of_word(child).or_else(|| {
                let form = lexicon::STATUS_CUES.value(&reading.tree.lower(child));
                Status::named(form.filter(|_| reading.tree.is(child, "amod"))?)
            });
            if let Some(status) = shown.filter(|&status| !(is_done && is_open(status))) {
                return Some((negate(reading, child, status), Some(cue_span(reading, child))));
            }
        }
    }
    phrase_in_clause(reading, predicate)
}

/// True for what a carrying verb in the past settles: "mounted its
/// long-planned attack".
fn is_open(status: Status) -> bool {
    is_ahead(status) || status == Status::Possible
}

/// True for what tells how its head stands, not what it is about or because of.
fn modifies(reading: &Reading, child: usize) -> bool {
    let tree = &reading.tree;
    let is_adjunct = ["amod", "advmod"].iter().any(|relation| tree.is(child, relation));
    let is_reason = tree.children_by(child, "fixed").next().is_some();
    let is_participle = tree.is(child, "acl") && matches!(reading.all.words[child].xpos.as_str(), "VBN" | "JJ");
    let is_phrase = (tree.is(child, "obl") || tree.is(child, "nmod"))
        && matches!(tree.case(child).as_deref(), Some(IN | UNDER | ON));
    !is_reason && (is_adjunct || is_participle || is_phrase)
}

/// Phrases of the status list in the clause of the predicate ("no longer",
/// "back on", "on hold"); beside "no longer" and its like they must be what is
/// said of the subject, not of something else in the clause.
fn phrase_in_clause(reading: &Reading, predicate: usize) -> Option<(Status, Option<Span>)> {
    let (first, last) = window(reading, predicate, 12);
    let forms: Vec<String> = (first..last).map(|word| plain_form(reading, word)).collect();
    let forms: Vec<&str> = forms.iter().map(String::as_str).collect();
    let clause = reading.tree.predicate(predicate);
    for at in 0..forms.len() {
        let Some((count, value)) = lexicon::STATUS_CUES.longest_at(&forms, at).filter(|found| found.0 > 1) else {
            continue;
        };
        let words = first + at..first + at + count;
        let is_free = Status::named(value).is_some_and(|status| matches!(status, Status::Former | Status::Negated));
        let is_said = words.clone().any(|word| word == clause) && clause == predicate
            || words.clone().any(|word| word == clause) && reading.upos(predicate) == "NOUN"
            || words.end == predicate
            || words.end + 1 == predicate && reading.tree.lower(words.end) == TO;
        let in_clause = reading.tree.predicate(first + at) == clause;
        if let Some(status) = Status::named(value).filter(|_| in_clause && (is_free || is_said)) {
            // "go ahead and sign it", "could go on": such verbs tell their own course.
            let tells_itself = matches!(status, Status::Occurred | Status::Ongoing) && words.contains(&clause);
            let status = if tells_itself { negate(reading, clause, status) } else { status };
            let span = reading.all.words[words.start].span.join(reading.all.words[words.end - 1].span);
            return Some((status, Some(span)));
        }
    }
    None
}

/// The word in lower case, forms of "be" and "have" as these.
fn plain_form(reading: &Reading, word: usize) -> String {
    let lower = reading.tree.lower(word);
    match (reading.upos(word), reading.lemma(word).as_str()) {
        ("AUX" | "VERB", BE) => BE.into(),
        ("AUX" | "VERB", HAVE) if lower != HAD => HAVE.into(),
        _ => lower,
    }
}

/// "plans to meet", "is expected to sign", "hopes that", "agreed to".
fn governing_status(reading: &Reading, predicate: usize) -> Option<(Status, Option<Span>)> {
    let tree = &reading.tree;
    let mut at = predicate;
    for _ in 0..3 {
        let head = tree.head(at)?;
        if tree.is(at, "conj") {
            if tree.child(at, "aux").is_some() || tree.child(at, "nsubj").is_some() {
                return None;
            }
            at = head;
            continue;
        }
        let is_governed = tree.is(at, "xcomp")
            || tree.is(at, "ccomp")
            || tree.is(at, "csubj")
            || tree.is(at, "acl") && is_infinitive(reading, at)
            || is_from(reading, at)
            || tree.is(at, "advcl")
                && tree.child(at, "mark").is_some_and(|mark| tree.lower(mark) == TO)
                && (reading.status_of_word(head).is_some() && !wants_nothing(reading, head)
                    || lexicon::IMPLICATIVE_VERBS.value(&reading.lemma(head)) == Some("former"));
        if let Some(cue) = stopped_short(reading, at) {
            let word = cue.start;
            let status = negate(reading, word, Status::Negated);
            return Some((status, Some(reading.all.words[word].span.join(reading.all.words[cue.end - 1].span))));
        }
        let is_asked = || is_infinitive(reading, at) && asked(reading, head).is_some();
        if tree.is(at, "advcl") && is_asked() || tree.is(at, "xcomp") && is_asked() {
            return Some((Status::Proposed, Some(cue_span(reading, head))));
        }
        if !is_governed {
            return None;
        }
        if tree.is(at, "ccomp") && (is_finite_past(reading, at) || is_finite_present(reading, at)) {
            return None;
        }
        if let Some(status) = implied(reading, head, at) {
            return Some((status, Some(cue_span(reading, head))));
        }
        if let Some(undone) = undone(reading, head) {
            return Some(undone);
        }
        if let Some(status) = reading.status_of_word(head).or_else(|| said_of(reading, head)) {
            return Some((negate(reading, head, status), Some(cue_span(reading, head))));
        }
        at = head;
    }
    None
}

/// "stopped short" before "of naming him", "stopped just short": a verb and a word more that
/// with the gerund's own mark are listed as not doing it.
fn stopped_short(reading: &Reading, gerund: usize) -> Option<Range<usize>> {
    let tree = &reading.tree;
    let is_gerund = reading.all.words[gerund].xpos == "VBG";
    let mark = tree.children(gerund).iter().copied().find(|&child| tree.is(child, "mark") || tree.is(child, "case"));
    let mark = mark.filter(|&mark| is_gerund && mark > 1)?;
    let verb = (mark.saturating_sub(3)..mark - 1).rev().find(|&at| reading.upos(at) == "VERB")?;
    let phrase = format!("{} {} {}", reading.lemma(verb), tree.lower(mark - 1), tree.lower(mark));
    (lexicon::STATUS_CUES.value(&phrase) == Some(Status::Negated.name())).then_some(verb..mark)
}

/// True for the verb of "stopped short of naming him".
pub(super) fn kept_short(reading: &Reading, verb: usize) -> bool {
    let below = |at: usize| {
        reading.all.words[at].xpos == "VBG" && stopped_short(reading, at).is_some_and(|cue| cue.start == verb)
    };
    (verb + 1..reading.all.words.len().min(verb + 6)).any(below)
}

/// "is likely to resign": the status of an adjective that something is said to be.
fn said_of(reading: &Reading, word: usize) -> Option<Status> {
    reading.tree.child(word, "cop")?;
    Status::named(lexicon::STATUS_CUES.value(&format!("be {}", reading.lemma(word)))?)
}

/// "cancelled plans to meet", "the plan to meet was postponed".
fn undone(reading: &Reading, plan: usize) -> Option<(Status, Option<Span>)> {
    let is_argument = reading.tree.is(plan, "obj") || reading.tree.is(plan, "nsubj:pass");
    if let Some(found) = called_off_before(reading, plan) {
        return Some(found);
    }
    let verb = reading.tree.head(plan).filter(|_| is_argument && reading.upos(plan) == "NOUN")?;
    // "rejected calls to release him".
    let turns_down = undoes(reading, verb) && reading.tree.negation(verb).is_none();
    if turns_down && lexicon::CUE_NOUNS.value(&reading.lemma(plan)) == Some("demands") {
        return Some((Status::Negated, Some(cue_span(reading, verb))));
    }
    let status = reading.status_of_word(verb)?;
    matches!(status, Status::Cancelled | Status::Postponed | Status::Failed)
        .then(|| (negate(reading, verb, status), Some(cue_span(reading, verb))))
}

/// "the cancelled plan to meet", "the now-scrapped deal to buy it".
fn called_off_before(reading: &Reading, plan: usize) -> Option<(Status, Option<Span>)> {
    let tree = &reading.tree;
    let status_of = |word: usize| {
        let form = tree.lower(word);
        let last = form.rsplit('-').next().unwrap_or_default();
        Status::named(lexicon::STATUS_CUES.value(&form).or_else(|| lexicon::STATUS_CUES.value(last))?)
    };
    let is_off =
        |&word: &usize| matches!(status_of(word), Some(Status::Cancelled | Status::Postponed | Status::Failed));
    let word = tree.children_by(plan, "amod").find(is_off).filter(|_| reading.upos(plan) == "NOUN")?;
    Some((status_of(word)?, Some(reading.all.words[word].span)))
}

/// What a verb implies of the infinitive or participle below it ("managed to
/// flee", "forced the firm to close", "stopped selling"), if the verb itself
/// stands in the past.
fn implied(reading: &Reading, verb: usize, below: usize) -> Option<Status> {
    let phrase = reading.phrase(verb);
    let with_from = is_from(reading, below).then(|| format!("{phrase} {FROM}"));
    let value = with_from
        .and_then(|phrase| lexicon::IMPLICATIVE_VERBS.value(&phrase))
        .or_else(|| lexicon::IMPLICATIVE_VERBS.value(&phrase))
        .or_else(|| lexicon::IMPLICATIVE_VERBS.value(&reading.lemma(verb)))?;
    if !(is_infinitive(reading, below) || reading.all.words[below].xpos == "VBG" || reading.tree.is(below, "xcomp")) {
        return None;
    }
    // "was able to", "is able to": only the past says that it was done.
    if let Some(copula) = reading.tree.child(verb, "cop") {
        let is_past = lexicon::PAST_BE.has(&reading.tree.lower(copula));
        let done = Status::named(value).filter(|_| is_past && reading.tree.negation(verb).is_none());
        return done.or_else(|| Some(Status::Negated).filter(|_| is_past));
    }
    let is_plain = reading.tree.child(verb, "aux:pass").is_none() && reading.tree.child(verb, "obj").is_none();
    if value == "former" {
        return Some(Status::Former).filter(|_| is_plain && reading.all.words[verb].xpos != "VBG");
    }
    match (own_status(reading, verb), value) {
        (Status::Negated, "occurred" | "allowed") => Some(Status::Negated),
        // "let them leave": whether they left is not said.
        (_, "allowed") => None,
        (Status::Negated, "negated") => Some(done_after_all(reading, verb)),
        (own, "occurred") => Some(own),
        // "will stop selling".
        (own, "negated") if is_ahead(own) => Some(Status::Negated),
        (Status::Occurred | Status::Ongoing | Status::Standing, value) => Status::named(value),
        _ => None,
    }
}

/// "did not hesitate to strike" has struck, "will not hesitate to strike" has not, and "do
/// not hesitate to call" leaves it open.
fn done_after_all(reading: &Reading, verb: usize) -> Status {
    let mut auxiliaries = reading.tree.auxiliaries(verb).map(|aux| reading.tree.lower(aux));
    match auxiliaries.next().as_deref() {
        Some(BEEN) => Status::Unknown,
        Some(aux) if lexicon::PAST_AUXILIARIES.has(aux) || lexicon::SHORT_HAVE.has(aux) => Status::Occurred,
        Some(aux) if aux == WOULD || lexicon::MODALS.value(aux) == Some("future") => Status::Planned,
        Some(DOES) => Status::Standing,
        None if is_finite_past(reading, verb) => Status::Occurred,
        _ => Status::Unknown,
    }
}

/// The status of a verb by its own words alone.
fn own_status(reading: &Reading, verb: usize) -> Status {
    let shown = negated(reading, verb).or_else(|| auxiliary_status(reading, verb));
    shown.map_or_else(|| plain_tense(reading, verb), |found| found.0)
}

/// will, would, may, must, "is to", "is due to", "going to".
pub(super) fn auxiliary_status(reading: &Reading, predicate: usize) -> Option<(Status, Option<Span>)> {
    auxiliary_above(reading, predicate, 6)
}

/// Infinitives and joined verbs take the auxiliaries of the verb above, up to
/// `steps` above.
fn auxiliary_above(reading: &Reading, predicate: usize, steps: usize) -> Option<(Status, Option<Span>)> {
    for aux in reading.tree.auxiliaries(predicate) {
        let form = reading.tree.lower(aux);
        let found = match lexicon::MODALS.value(&form) {
            Some("future") => Status::Planned,
            Some("conditional") => would(reading, predicate),
            Some("possible" | "able") => Status::Possible,
            Some("obliged") => Status::Proposed,
            _ => continue,
        };
        return Some((found, Some(reading.all.words[aux].span)));
    }
    if let Some(found) = to_come(reading, predicate) {
        return Some(found);
    }
    let head = reading.tree.head(predicate).filter(|_| steps > 0)?;
    let is_purpose = reading.tree.is(predicate, "advcl")
        && reading.all.words[predicate].xpos == "VB"
        && reading.tree.child(predicate, "mark").is_some_and(|mark| reading.tree.lower(mark) == TO);
    if is_purpose {
        return auxiliary_above(reading, head, steps - 1);
    }
    if reading.tree.is(predicate, "xcomp") {
        if reading.lemma(head) == "go" && reading.all.words[head].xpos == "VBG" {
            return Some((Status::Planned, Some(reading.all.words[head].span)));
        }
        return auxiliary_above(reading, head, steps - 1);
    }
    if reading.tree.is(predicate, "conj")
        && reading.tree.child(predicate, "nsubj").is_none()
        && reading.all.words[predicate].xpos == "VB"
    {
        return auxiliary_above(reading, head, steps - 1);
    }
    None
}

/// "is to be delivered", "were to meet"; in headlines "Firm to cut jobs".
fn to_come(reading: &Reading, predicate: usize) -> Option<(Status, Option<Span>)> {
    let tree = &reading.tree;
    let is_to = |&mark: &usize| tree.lower(mark) == TO && mark < predicate;
    let mark = tree.children(predicate).iter().copied().find(is_to)?;
    let is_be = |word: usize| reading.lemma(word) == BE && word + 1 == mark;
    // "The plan is to end the strike" names what is planned, "the aim is to end it" only what is wanted.
    let is_outer = |&noun: &usize| {
        reading.all.words[noun].relation == "nsubj:outer" && lexicon::AIM_NOUNS.has(&reading.lemma(noun))
    };
    let outer = tree.children_by(predicate, "nsubj").find(is_outer);
    if let Some(noun) = outer.filter(|_| mark > 0 && is_be(mark - 1)) {
        let is_plan = lexicon::PLAN_NOUNS.has(&reading.lemma(noun));
        let status = if is_plan { Status::Planned } else { Status::Unknown };
        return Some((status, Some(reading.all.words[noun].span)));
    }
    if mark > 0 && is_be(mark - 1) {
        return Some((Status::Planned, Some(reading.all.words[mark - 1].span.join(reading.all.words[mark].span))));
    }
    let noun = tree.head(predicate).filter(|&noun| tree.is(predicate, "acl") && noun < predicate);
    let is_title = noun.is_some_and(|noun| tree.head(noun).is_none() && tree.child(noun, "cop").is_none());
    let stands_alone = is_title || tree.head(predicate).is_none() && tree.child(predicate, "nsubj").is_some();
    stands_alone.then(|| (Status::Planned, Some(reading.all.words[mark].span)))
}

/// "when it arrives", "before the phone launches", of a clause that is itself
/// to come: present tense that means the future.
fn later_clause(reading: &Reading, predicate: usize) -> Option<(Status, Option<Span>)> {
    let tree = &reading.tree;
    let head = tree.head(predicate).filter(|_| tree.is(predicate, "advcl") || tree.is(predicate, "acl:relcl"))?;
    let is_perfect = reading.all.words[predicate].xpos == "VBN"
        && tree.auxiliaries(predicate).any(|aux| auxiliaries::is_present_have(&tree.lower(aux)));
    let is_present = matches!(reading.all.words[predicate].xpos.as_str(), "VBZ" | "VBP") || is_perfect;
    if !is_present || tree.is(predicate, "acl:relcl") {
        return None;
    }
    let marked = tree.children(predicate).iter().copied().find(|&child| {
        (tree.is(child, "mark") || tree.is(child, "advmod")) && lexicon::LATER_MARKS.has(&tree.lower(child))
    })?;
    let above = tree.predicate(head);
    let is_to_come = || {
        let found = governing_status(reading, above).or_else(|| auxiliary_status(reading, above));
        found.is_some_and(|(status, _)| is_ahead(status))
    };
    // "is closed until the wreck is removed": beside the present "until" leads ahead by itself.
    let is_until = lexicon::UNTIL_WORDS.has(&tree.lower(marked));
    (is_until || is_to_come()).then(|| (Status::Expected, Some(reading.all.words[marked].span)))
}

/// True for what is still to happen.
pub(super) fn is_ahead(status: Status) -> bool {
    matches!(status, Status::Planned | Status::Expected | Status::Proposed | Status::Conditional | Status::Revived)
}

/// "said it would": a plan reported in the past; otherwise a condition.
fn would(reading: &Reading, predicate: usize) -> Status {
    let is_reported = !reading.quotes_at[predicate].is_empty();
    if is_reported { Status::Planned } else { Status::Conditional }
}

fn condition(reading: &Reading, predicate: usize) -> Option<(Status, Option<Span>)> {
    let tree = &reading.tree;
    // "if it breaks and floods the town".
    let is_joined = tree.is(predicate, "conj") && tree.child(predicate, "nsubj").is_none();
    let clause = tree.head(predicate).filter(|_| is_joined).unwrap_or(predicate);
    let mark = tree.child(clause, "mark")?;
    let is_condition = matches!(tree.lower(mark).as_str(), IF | "unless") && tree.is(clause, "advcl");
    is_condition.then(|| (Status::Conditional, Some(reading.all.words[mark].span)))
}

/// From the verb form alone.
fn tense_status(reading: &Reading, trigger: usize, predicate: usize) -> (Status, Option<Span>) {
    if let Some(copula) = reading.tree.child(predicate, "cop") {
        let form = reading.tree.lower(copula);
        let is_past = lexicon::PAST_BE.has(&form) || form == BEEN;
        return (if is_past { Status::Occurred } else { Status::Standing }, None);
    }
    if reading.upos(predicate) != "VERB" {
        return (noun_status(reading, trigger), None);
    }
    (plain_tense(reading, predicate), None)
}

fn plain_tense(reading: &Reading, predicate: usize) -> Status {
    let has_aux =
        |is_it: fn(&str) -> bool| reading.tree.auxiliaries(predicate).any(|aux| is_it(&reading.tree.lower(aux)));
    if let Some(status) = aim(reading, predicate) {
        return status;
    }
    match reading.all.words[predicate].xpos.as_str() {
        "VBD" => Status::Occurred,
        "VBN" if has_aux(makes_past) => Status::Occurred,
        "VBN" if has_aux(|aux| lexicon::PRESENT_BE.has(aux) || aux == BEING) => Status::Standing,
        "VBN" if reading.tree.is(predicate, "acl") || reading.tree.is(predicate, "advcl") => Status::Occurred,
        "VBG" if has_aux(is_now) && is_timetabled(reading, predicate) => Status::Planned,
        "VBG" if has_aux(makes_course) => Status::Ongoing,
        "VBG" if goes_along(reading, predicate) => Status::Ongoing,
        "VBG" if follows_past(reading, predicate) => Status::Occurred,
        "VBZ" | "VBP" if reading.is_headline(predicate) => Status::Occurred,
        "VBZ" | "VBP" if is_timetabled(reading, predicate) => Status::Planned,
        "VBZ" | "VBP" => Status::Standing,
        _ => inherited(reading, predicate),
    }
}

/// Any form of "be" in the present, but for that of "I" with an apostrophe.
fn is_now(aux: &str) -> bool {
    lexicon::PRESENT_BE.has(aux) || lexicon::SHORT_BE.has(aux) || aux == AM
}

/// With a participle it tells of what happened: "had met", "was hurt".
fn makes_past(aux: &str) -> bool {
    let is_perfect =
        lexicon::PRESENT_HAVE.has(aux) || lexicon::SHORT_HAVE.has(aux) || matches!(aux, HAD | APOSTROPHE_D);
    is_perfect || lexicon::PAST_BE.has(aux) || aux == BEEN
}

/// With a gerund it tells of what goes on: "is meeting", "have been meeting".
fn makes_course(aux: &str) -> bool {
    auxiliaries::is_be(aux) || matches!(aux, BE | AM | BEEN)
}

/// "the lease ends next March", "the trial starts on 3 June": the present of
/// what stands in a calendar.
fn is_timetabled(reading: &Reading, verb: usize) -> bool {
    let Some(published) = reading.report.published.as_ref().map(|stamp| stamp.day) else { return false };
    let lies_ahead = |time: &TimeMention| time.value.days().is_some_and(|(first, _)| first > published);
    let times = times_of(reading, verb, verb);
    !times.is_empty() && times.iter().all(|&time| lies_ahead(&reading.all.times[time]))
}

/// What an infinitive without any other sign tells: an aim.
fn aim(reading: &Reading, predicate: usize) -> Option<Status> {
    let tree = &reading.tree;
    let has_no_aim = tree.head(predicate).is_some_and(|head| wants_nothing(reading, head));
    let is_below = ["acl", "advcl"].iter().any(|relation| tree.is(predicate, relation))
        || has_no_aim && tree.is(predicate, "xcomp");
    let is_aim = is_below && is_infinitive(reading, predicate);
    let first = tree.child(predicate, "mark").map_or(predicate, |mark| mark);
    let is_after_past = tree.head(predicate).is_some_and(|head| is_finite_past(reading, tree.predicate(head)));
    let is_result = has_no_aim
        || tree.is(predicate, "advcl")
            && (lexicon::RESULT_VERBS.value(&reading.lemma(predicate)) == Some("below")
                || tree.head(predicate).is_some_and(|head| leads_to(reading, head)));
    let is_outcome = (is_result || first > 0 && tree.lower(first - 1) == ONLY) && is_after_past;
    match (is_aim, is_outcome) {
        // "rose, only to fall", "fell to reach a low": what came of it.
        (true, true) => Some(Status::Occurred),
        (true, false) => Some(Status::Expected),
        _ => None,
    }
}

/// "The river rose to flood the town", "the bridge fell to block the road": what moves or
/// falls and is nobody has no aims.
fn wants_nothing(reading: &Reading, verb: usize) -> bool {
    let kind = lexicon::EVENT_VERBS.value(&reading.lemma(verb));
    let moves = matches!(kind, Some("crash" | "collapse" | "explode" | "flood"))
        || lexicon::MOVING_WORDS.has(&reading.lemma(verb));
    let is_passive = reading.tree.child(verb, "aux:pass").is_some();
    let Some(subject) = reading.tree.child(verb, "nsubj").filter(|_| moves && !is_passive) else { return false };
    let lists = [&lexicon::PERSON_NOUNS, &lexicon::PEOPLE_NOUNS, &lexicon::ROLE_NOUNS, &lexicon::ORGANIZATION_NOUNS];
    let lemma = reading.lemma(subject);
    reading.upos(subject) == "NOUN" && !lists.iter().any(|list| list.has(&lemma))
}

/// "went on", "came back", "fought back": what is told next came of it.
fn leads_to(reading: &Reading, verb: usize) -> bool {
    let adverbs = reading.tree.children_by(verb, "advmod").map(|word| reading.tree.lower(word));
    let mut phrases = adverbs.map(|adverb| format!("{} {adverb}", reading.lemma(verb)));
    let is_above = |phrase: &str| lexicon::RESULT_VERBS.value(phrase) == Some("above");
    is_above(&reading.phrase(verb)) || phrases.any(|phrase| is_above(&phrase))
}

/// "efforts went on, with envoys meeting in Oslo": what goes on beside what
/// happens or has happened.
fn goes_along(reading: &Reading, predicate: usize) -> bool {
    let tree = &reading.tree;
    let is_with = |&child: &usize| (tree.is(child, "mark") || tree.is(child, "case")) && tree.lower(child) == WITH;
    let is_beside = tree.child(predicate, "nsubj").is_some() && tree.children(predicate).iter().any(is_with);
    let Some(head) = tree.head(predicate).filter(|_| is_beside && tree.is(predicate, "advcl")) else { return false };
    let is_told = matches!(reading.all.words[head].xpos.as_str(), "VBD" | "VBZ" | "VBP" | "VBN" | "VBG");
    is_told && !tree.auxiliaries(head).any(|aux| reading.all.words[aux].xpos == "MD")
}

/// "met before leaving", "after signing it, they left": what is told beside a
/// verb in the past.
fn follows_past(reading: &Reading, predicate: usize) -> bool {
    let tree = &reading.tree;
    let is_time = |&child: &usize| {
        (tree.is(child, "mark") || tree.is(child, "case"))
            && matches!(tree.lower(child).as_str(), BEFORE | AFTER | UPON | SINCE | BY)
    };
    tree.is(predicate, "advcl")
        && tree.children(predicate).iter().any(is_time)
        && tree.head(predicate).is_some_and(|head| is_finite_past(reading, head))
}

/// A bare infinitive or participle joined to another verb has its status.
fn inherited(reading: &Reading, predicate: usize) -> Status {
    let tree = &reading.tree;
    let Some(head) = tree.head(predicate) else { return Status::Unknown };
    let is_finite = matches!(reading.all.words[head].xpos.as_str(), "VBD" | "VBZ" | "VBP" | "VBN");
    if tree.is(predicate, "conj")
        && reading.upos(head) == "VERB"
        && (is_finite || reading.tree.auxiliaries(head).next().is_some())
    {
        return auxiliary_status(reading, head).map_or_else(|| plain_tense(reading, head), |found| found.0);
    }
    Status::Unknown
}

/// A noun that is subject or object of an aspect verb ("the meeting took
/// place", "attended the dinner") was handled by its carrier. What remains
/// is to come if the verb it hangs on is, or announces it; it has happened if
/// that verb stands in the past and the noun says when or after what.
fn noun_status(reading: &Reading, noun: usize) -> Status {
    let tree = &reading.tree;
    let governor = tree.predicate(noun);
    if governor == noun && tree.head(noun).is_none() && is_over(reading, noun) {
        // "Good talks in Oslo last night."
        return Status::Occurred;
    }
    if reading.upos(governor) != "VERB" || governor == noun {
        return Status::Unknown;
    }
    let is_argument = ["obj", "nsubj", "obl"].iter().any(|relation| tree.is(noun, relation));
    let case = tree.case(noun);
    let is_of_result = tree.is(noun, "obj") || matches!(case.as_deref(), Some(WITH | FOR | TO | INTO));
    if is_argument && tree.head(noun) == Some(governor) && (is_of_result || tree.is(noun, "nsubj")) {
        let (status, _) = status_at(reading, governor, governor);
        if is_ahead(status) {
            return Status::Expected;
        }
        if tree.is(noun, "obj") && lexicon::ANNOUNCING_VERBS.has(&reading.lemma(governor)) {
            return Status::Planned;
        }
    }
    let has_effect = |clause: usize| reading.all.words[clause].xpos == "VBD" && tree.child(clause, "nsubj").is_some();
    if tree.children_by(noun, "acl:relcl").any(|clause| has_effect(clause) && leads(reading, clause)) {
        return Status::Occurred;
    }
    if let Some(status) = same_deed(reading, noun, governor) {
        return status;
    }
    let is_past = is_told_in_past(reading, governor);
    let harms =
        matches!(lexicon::EVENT_VERBS.value(&reading.lemma(governor)), Some("kill" | "injure" | "destroy" | "damage"));
    let is_done = tree.children_by(noun, "nmod").any(|child| tree.case(child).as_deref() == Some(BY));
    if is_past && (harms || is_done) && tree.is(noun, "nsubj") {
        return Status::Occurred;
    }
    let is_adjunct = tree.is(noun, "obl") || tree.is(noun, "obj");
    let stands_for = edge_of(reading, noun);
    if is_past && stands_for != noun && tree.case(stands_for).as_deref() == Some(AT) {
        return Status::Occurred;
    }
    let after = matches!(case.as_deref(), Some(AFTER | DURING | AT | FOLLOWING | IN | SINCE));
    if is_past && is_adjunct && after { Status::Occurred } else { Status::Unknown }
}

/// True for what has days of its own, all before that of publication.
fn is_over(reading: &Reading, noun: usize) -> bool {
    let Some(published) = reading.report.published.as_ref().map(|stamp| stamp.day) else { return false };
    let times = times_of(reading, noun, noun);
    let is_past = |time: &TimeMention| time.value.days().is_some_and(|(_, last)| last < published);
    !times.is_empty() && times.iter().all(|&time| is_past(&reading.all.times[time]))
}

/// True for "that left 46 people dead", whose subject the noun before it is.
fn leads(reading: &Reading, clause: usize) -> bool {
    let subject = reading.tree.child(clause, "nsubj").map(|subject| reading.tree.lower(subject));
    subject.is_some_and(|subject| matches!(subject.as_str(), THAT | WHICH))
}

/// "end" of "at the end of two days of talks", seen from the talks.
fn edge_of(reading: &Reading, noun: usize) -> usize {
    let tree = &reading.tree;
    let mut at = noun;
    for _ in 0..3 {
        let is_of = tree.is(at, "nmod") && tree.case(at).as_deref() == Some(OF);
        let Some(head) = tree.head(at).filter(|_| is_of) else { break };
        let lemma = reading.lemma(head);
        let is_edge = lexicon::EDGE_NOUNS.has(&lemma);
        if !is_edge && !lexicon::MEASURE_NOUNS.has(&lemma) && reading.time_at[head].is_none() {
            break;
        }
        at = head;
    }
    at
}

/// "met for dinner": one deed told by verb and noun.
fn same_deed(reading: &Reading, noun: usize, governor: usize) -> Option<Status> {
    let is_for = reading.tree.is(noun, "obl") && reading.tree.case(noun).as_deref() == Some(FOR);
    let kind = noun_kind(reading, noun).filter(|_| is_for)?;
    let same = lexicon::EVENT_VERBS.value(&reading.lemma(governor)) == Some(kind);
    same.then(|| status_at(reading, governor, governor).0)
}

/// A verb in the past, or a participle beside one ("speaking after the talks, he said").
fn is_told_in_past(reading: &Reading, verb: usize) -> bool {
    let is_past = |word: usize| reading.all.words[word].xpos == "VBD";
    let is_beside = reading.all.words[verb].xpos == "VBG" && reading.tree.is(verb, "advcl");
    is_past(verb) || is_beside && reading.tree.head(verb).is_some_and(is_past)
}

/// The clause that an event depends on ("if ...", "unless ...", "only when
/// ..."), and the event's own status if nothing else shows it.
pub(super) fn condition_of(reading: &Reading, predicate: usize) -> Option<Span> {
    let tree = &reading.tree;
    // "fled without paying" says how.
    let is_done = reading.all.words[predicate].xpos == "VBD" && tree.negation(predicate).is_none();
    let sets_one = |words: &str| lexicon::CONDITION_MARKS.has(words) && !(is_done && words == WITHOUT);
    let is_condition = |clause: usize| {
        if sets_one(&tree.lower(clause)) {
            return true;
        }
        tree.children(clause).iter().any(|&child| {
            let is_marker = tree.is(child, "mark") || tree.is(child, "advmod") || tree.is(child, "case");
            is_marker && sets_one(&marker(reading, child))
        })
    };
    let below = tree.children(predicate).iter().copied();
    let clause = below
        .filter(|&child| ["advcl", "obl", "nmod"].iter().any(|relation| tree.is(child, relation)))
        .find(|&child| is_condition(child))?;
    Some(tree.span(&tree.subtree(clause, |_| false)))
}

/// A marker with the words fixed to it: "as long as", "only if".
fn marker(reading: &Reading, mark: usize) -> String {
    let tree = &reading.tree;
    let fixed = tree.children_by(mark, "fixed").map(|word| format!(" {}", tree.lower(word)));
    fixed.fold(tree.lower(mark), |words, word| words + &word)
}
