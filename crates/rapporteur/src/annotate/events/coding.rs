//! Events in the terms of PLOVER: type, mode, contexts, auxiliary mode, actors
//! and recipients. Begin with [`add`]. Only events with an actor or recipient
//! whose country or sector is known are coded.

use super::actors::{actors as actors_of, is_actor};
use super::certainty::{accusation, unsure};
use super::figurative::{is_figurative, is_game, is_natural_cause, is_target, is_weapon};
use super::nouns::noun_kind;
use super::reading::Reading;
use super::status::{is_ahead, kept_short, lifts, untold};
use super::verbs::{joined_words, rushes_at};
use crate::annotations::{Actor, Auxiliary, Coding, EntityKind, EventMention, Participant, Role, Stance, Status};
use crate::english::{AT, IN, OF, THAT, YOU};
use crate::lexicon;
use crate::text::Span;
use crate::vocabulary::Vocabulary;

/// Types that say something of another event, which is then no event of its own.
const VERBAL: [&str; 7] = ["AGREE", "REQUEST", "REJECT", "THREATEN", "ACCUSE", "SUPPORT", "CONCEDE"];
/// Cooperation that becomes an agreement while it is still to come.
const TO_AGREE: [&str; 4] = ["CONSULT", "SUPPORT", "COOPERATE", "AID"];
/// Conflict that is a threat while it is still to come.
const TO_THREATEN: [&str; 5] = ["SANCTION", "COERCE", "ASSAULT", "PROTEST", "MOBILIZE"];

/// A type of PLOVER with its mode.
#[derive(Clone, Copy)]
struct Kind {
    event_type: &'static str,
    mode: Option<&'static str>,
}

impl Kind {
    fn new(value: &'static str) -> Kind {
        match value.split_once(' ') {
            Some((event_type, mode)) => Kind { event_type, mode: Some(mode) },
            None => Kind { event_type: value, mode: None },
        }
    }

    fn is_one_of(self, types: &[&str]) -> bool {
        types.contains(&self.event_type)
    }
}

/// Codes the events that can be coded, from the tops of the sentences down.
pub(super) fn add(reading: &Reading, events: &mut [EventMention]) {
    let mut order: Vec<usize> = (0..events.len()).collect();
    order.sort_by_key(|&at| (depth(reading, events[at].head as usize), at));
    let mut coded: Vec<Option<&'static str>> = vec![None; reading.all.words.len()];
    // The warning is the threat, and the threat is what is warned of.
    let threats = events.iter().filter(|event| warns_of_own(reading, event));
    let warnings: Vec<u32> = threats.filter_map(|event| reading.all.words[event.head as usize].head).collect();
    for at in order {
        let event = &events[at];
        if warnings.contains(&event.head) || is_inside(reading, event.head as usize, &coded) {
            continue;
        }
        let Some(coding) = code(reading, event) else { continue };
        coded[event.head as usize] = Some(coding.event_type);
        if let Some(cue) = speech_act(reading, event) {
            coded[cue] = Some(coding.event_type);
        }
        events[at].coding = Some(coding);
    }
}

fn depth(reading: &Reading, word: usize) -> usize {
    let mut at = word;
    for steps in 0..32 {
        match reading.tree.head(at) {
            Some(head) => at = head,
            None => return steps,
        }
    }
    32
}

/// True for what a coded event above says something of ("condemned the
/// attack", "agreed to meet"), or is only the thing given, held or done there.
fn is_inside(reading: &Reading, word: usize, coded: &[Option<&'static str>]) -> bool {
    let tree = &reading.tree;
    let mut at = word;
    for _ in 0..12 {
        let is_tied = ["obj", "nmod", "compound", "xcomp", "ccomp", "acl", "iobj", "obl", "nsubj", "advcl"]
            .iter()
            .any(|relation| tree.is(at, relation));
        let is_apart = tree.is(at, "acl:relcl")
            || tree.is(at, "advcl") && reading.all.words[at].xpos != "VB"
            || tree.is(at, "obl") && tree.case(at).is_some_and(|case| lexicon::APART_PREPOSITIONS.has(&case));
        // "retook the village after fierce fighting": one battle.
        let is_gerund = tree.is(at, "advcl") && reading.all.words[at].xpos == "VBG";
        let kind = || noun_kind(reading, word).or_else(|| lexicon::EVENT_VERBS.value(&reading.lemma(word)));
        let is_battle = is_apart && at == word && (is_gerund || tree.is(at, "obl")) && kind() == Some("fight");
        if is_battle && tree.head(at).is_some_and(|head| coded[head] == Some("ASSAULT")) {
            return true;
        }
        let Some(head) = tree.head(at).filter(|_| is_tied && !is_apart) else { return false };
        if let Some(above) = coded[head] {
            // "met to discuss": one meeting.
            // "blocked the road to protest against fees": one protest.
            let is_same = word_kind(reading, word).is_some_and(|own| own.event_type == above);
            let is_protest = lexicon::EVENT_VERBS.value(&reading.lemma(word)) == Some("protest");
            let is_its_aim = above == "CONSULT" && is_same || above == "PROTEST" && is_protest;
            return VERBAL.contains(&above) || is_its_aim || reading.upos(word) != "VERB";
        }
        at = head;
    }
    false
}

fn code(reading: &Reading, event: &EventMention) -> Option<Coding> {
    let own = own_kind(reading, event);
    let is_assault = own.is_some_and(|own| own.event_type == "ASSAULT");
    let is_violent = is_assault || own.is_some_and(|own| own.event_type == "PROTEST");
    let is_none = is_assault && is_figurative(reading, event) || is_violent && is_done_by_no_one(reading, event, own);
    // "a man accused of stabbing a diplomat", "charges that he burned it down".
    let is_no_deed = is_none
        || accusation(reading, event.head as usize).is_some()
        || is_in_game(reading, event, own)
        || is_only_said(reading, event, own)
        || is_lifted(reading, event)
        || untold(reading, event.head as usize)
        || is_only_attended(reading, event)
        || is_carrying(reading, event, own)
        || is_only_feared(reading, event)
        || is_only_invited_to(reading, event)
        || kept_short(reading, event.head as usize);
    if is_no_deed {
        return None;
    }
    let (kind, rule) = turned(reading, event, own)?;
    // A threat that was withdrawn.
    if kind.event_type == "THREATEN" && rule == "own-word" && event.status == Status::Cancelled {
        return None;
    }
    let (actors, recipients) = sides(reading, event, kind);
    // "The choir rallied behind its leader": nobody known favours anybody.
    let has_agent = event.participants.iter().any(|part| part.role == Role::Agent);
    if kind.event_type == "SUPPORT" && actors.is_empty() && has_agent && reading.upos(event.head as usize) == "VERB" {
        return None;
    }
    let kind = if is_blockade(event, kind, &actors) { Kind::new("PROTEST obstruct") } else { kind };
    let is_known = |actor: &&Actor| actor.country.is_some() || actor.sector.is_some();
    actors.iter().chain(&recipients).find(is_known)?;
    let root = kind.mode.and_then(|mode| lexicon::CAMEO_ROOTS.value(&format!("{} {mode}", kind.event_type)));
    Some(Coding {
        event_type: kind.event_type,
        mode: kind.mode,
        contexts: contexts(reading, event),
        auxiliary: auxiliary(event, kind, rule),
        cameo_root: root.or_else(|| lexicon::CAMEO_ROOTS.value(kind.event_type)),
        actors,
        recipients,
        rule,
    })
}

/// Sectors of people who hold no power: who block a road or a port by that protest.
const THE_PEOPLE: [&str; 5] = ["AGR", "CVL", "EDU", "LAB", "OPP"];

/// "dockers blocked the port", which a navy does to other ends.
fn is_blockade(event: &EventMention, kind: Kind, actors: &[Actor]) -> bool {
    let is_barred = kind.event_type == "COERCE" && kind.mode == Some("restrict");
    let is_closed = matches!(event.kind.as_deref(), Some("ban" | "sanction")) && event.status != Status::Proposed;
    let is_people = |actor: &Actor| actor.sector.is_some_and(|sector| THE_PEOPLE.contains(&sector));
    is_barred && is_closed && !actors.is_empty() && actors.iter().all(is_people)
}

/// "allowed that it had come late": who favours that something is so says no more.
fn is_only_said(reading: &Reading, event: &EventMention, own: Option<Kind>) -> bool {
    let tree = &reading.tree;
    let is_favour = own.is_some_and(|own| own.event_type == "SUPPORT");
    let is_that = |clause: usize| tree.children_by(clause, "mark").any(|mark| tree.lower(mark) == THAT);
    is_favour && tree.children_by(event.head as usize, "ccomp").any(is_that)
}

/// "surrendered a two-goal lead".
fn is_in_game(reading: &Reading, event: &EventMention, own: Option<Kind>) -> bool {
    own.is_some_and(|own| own.is_one_of(&TO_THREATEN) || own.event_type == "RETREAT") && is_game(reading, event)
}

/// "dropped the charges", "quashed the conviction": neither is what the noun alone says.
fn is_lifted(reading: &Reading, event: &EventMention) -> bool {
    let word = event.head as usize;
    let is_noun = event.status == Status::Former && reading.tree.head(word).is_some_and(|verb| lifts(reading, verb));
    (is_noun || lifts(reading, word)) && phrase_kind(reading, word).is_none()
}

/// "declined to join the talks": the talks are not held by who does not join them.
fn is_only_attended(reading: &Reading, event: &EventMention) -> bool {
    let verb = reading.tree.head(event.head as usize).filter(|_| reading.tree.is(event.head as usize, "obj"));
    let takes_part = |verb: usize| lexicon::ASPECT_VERBS.value(&reading.lemma(verb)) == Some("part");
    event.status == Status::Unknown && verb.is_some_and(takes_part)
}

/// "drove families from the valley", "the airline's flight": nobody's visit.
fn is_carrying(reading: &Reading, event: &EventMention, own: Option<Kind>) -> bool {
    let is_visit = own.is_some_and(|own| own.mode == Some("visit"));
    let is_journey = is_visit && event.kind.as_deref() == Some("travel");
    let kind = |part: &Participant| part.chain.map(|chain| reading.all.chains[chain].kind);
    let of_body =
        event.participants.iter().any(|part| part.role == Role::Agent && kind(part) == Some(EntityKind::Organization));
    let is_noun = reading.upos(event.head as usize) == "NOUN";
    is_journey && (reading.tree.child(event.head as usize, "obj").is_some() || is_noun && of_body)
}

/// "an invitation to the summit": whoever has one has not met yet.
fn is_only_invited_to(reading: &Reading, event: &EventMention) -> bool {
    let word = event.head as usize;
    let noun = reading.tree.head(word).filter(|_| reading.tree.is(word, "nmod") || reading.tree.is(word, "obl"));
    let is_asked = |noun: usize| noun_kind(reading, noun) == Some("invite");
    let beside = || noun.and_then(|verb| reading.tree.child(verb, "obj")).filter(|&object| object + 4 > word);
    event.status == Status::Unknown && (noun.is_some_and(is_asked) || beside().is_some_and(is_asked))
}

/// "fears of a coup", "flew home to avert a strike": nobody has done or threatened it.
fn is_only_feared(reading: &Reading, event: &EventMention) -> bool {
    let cue = event.status_cue.and_then(|cue| reading.all.words_in(cue).next());
    let averts = |cue: usize| matches!(reading.status_of_word(cue), Some(Status::Negated | Status::Failed));
    let is_avoided = event.status == Status::Possible && cue.is_some_and(averts);
    let says = |word: usize| word_kind(reading, word).is_some_and(|kind| kind.is_one_of(&["REQUEST", "THREATEN"]));
    let is_hedged =
        unsure(reading, event.head as usize).is_some_and(|found| found.status != Status::Occurred && !says(found.word));
    is_avoided || is_hedged || !warns_of_own(reading, event) && is_feared_of_others(reading, event.head as usize)
}

/// "Chile fears that Peru may invade": who does it has threatened nothing.
fn is_feared_of_others(reading: &Reading, deed: usize) -> bool {
    let Some(above) = reading.tree.head(deed).filter(|_| reading.tree.is(deed, "ccomp")) else { return false };
    let lemma = reading.lemma(above);
    let attitude = lexicon::ATTITUDE_VERBS.value(&lemma).or_else(|| lexicon::ATTITUDE_ADJECTIVES.value(&lemma));
    let stance = attitude.and_then(|value| value.split(' ').next());
    stance.and_then(Stance::named) == Some(Stance::Warns)
}

/// "Floods killed 12 people", "shares rallied": whatever does it is nobody, no body of
/// people, no weapon and no attack.
fn is_done_by_no_one(reading: &Reading, event: &EventMention, own: Option<Kind>) -> bool {
    let agents = heads(reading, event, |role| role == Role::Agent);
    let acts = |&word: &usize| {
        let is_such = word_kind(reading, word).zip(own).is_some_and(|(found, own)| found.event_type == own.event_type);
        let explodes = noun_kind(reading, word) == Some("explode");
        // "tens of thousands of students".
        let is_of_people = reading.tree.children_by(word, "nmod").any(|child| is_target(reading, child));
        let is_somebody = is_target(reading, word) || is_of_people || is_weapon(reading, word);
        let is_named = reading.upos(word) != "PROPN" || reading.mention_at[word].is_some();
        if is_natural_cause(reading, word) {
            return false;
        }
        reading.upos(word) != "NOUN" && is_named || is_somebody || is_such || explodes
    };
    !agents.is_empty() && !agents.iter().any(acts)
}

/// What the trigger itself means: with the noun it governs or the verb that
/// carries it, alone, or by its kind.
fn own_kind(reading: &Reading, event: &EventMention) -> Option<Kind> {
    let word = event.head as usize;
    // "slammed into a tree" is not "slammed the plan".
    let is_verb = reading.upos(word) == "VERB";
    let joined: Vec<String> = joined_words(reading, word).filter(|_| is_verb).collect();
    let is_altered = joined.iter().any(|words| lexicon::EVENT_VERBS.value(words) == event.kind.as_deref().or(Some("")));
    strikes_at(reading, word)
        .or_else(|| phrase_kind(reading, word))
        .or_else(|| joined.iter().find_map(|words| lexicon::PLOVER_WORDS.value(words)).map(Kind::new))
        .or_else(|| word_kind(reading, word).filter(|_| !is_altered && !rushes_at(reading, word)))
        .or_else(|| Some(Kind::new(lexicon::PLOVER_KINDS.value(event.kind.as_deref()?)?)))
}

fn word_kind(reading: &Reading, word: usize) -> Option<Kind> {
    let compound = reading.tree.children_by(word, "compound").last();
    let compound = compound.or_else(|| reading.tree.children_by(word, "amod").last());
    let pair = compound.map(|child| format!("{} {}", reading.lemma(child), reading.lemma(word)));
    let phrase = reading.phrase(word);
    // "gave up" gives nothing.
    let is_other = phrase.contains(' ') && lexicon::EVENT_VERBS.has(&phrase);
    pair.and_then(|pair| lexicon::PLOVER_WORDS.value(&pair))
        .or(lexicon::PLOVER_WORDS.value(&phrase))
        .or_else(|| lexicon::PLOVER_WORDS.value(&reading.lemma(word)).filter(|_| !is_other))
        .map(Kind::new)
}

/// "strikes on villages": no stoppage of work.
fn strikes_at(reading: &Reading, word: usize) -> Option<Kind> {
    let tree = &reading.tree;
    let is_stoppage = reading.upos(word) == "NOUN" && noun_kind(reading, word) == Some("strike");
    let is_hit = |child: usize| {
        let is_at = tree.case(child).is_some_and(|case| lexicon::STRIKE_PREPOSITIONS.has(&case));
        is_at && is_target(reading, child) && reading.time_at[child].is_none()
    };
    let mut around = tree.children_by(word, "nmod").chain(tree.children_by(tree.head(word).unwrap_or(word), "obl"));
    (is_stoppage && around.any(is_hit)).then(|| Kind::new("ASSAULT"))
}

/// "imposed sanctions", "diplomatic ties were restored", "held talks".
fn phrase_kind(reading: &Reading, word: usize) -> Option<Kind> {
    let tree = &reading.tree;
    let pair = |verb: usize, noun: usize| {
        let phrase = lexicon::PLOVER_PHRASES.value(&format!("{} {}", reading.phrase(verb), reading.lemma(noun)));
        phrase.or_else(|| lexicon::PLOVER_PHRASES.value(&format!("{} {}", reading.lemma(verb), reading.lemma(noun))))
    };
    if reading.upos(word) == "VERB" {
        return objects(reading, word).into_iter().find_map(|noun| pair(word, noun)).map(Kind::new);
    }
    let verb = tree.head(word).filter(|_| ["obj", "nsubj:pass"].iter().any(|relation| tree.is(word, relation)))?;
    pair(verb, word).map(Kind::new)
}

/// The object of a verb and what is counted or joined there ("two rounds of
/// talks", "a travel ban and sanctions"), and nouns that it takes with "for".
fn objects(reading: &Reading, verb: usize) -> Vec<usize> {
    let tree = &reading.tree;
    let mut found: Vec<usize> = Vec::new();
    for &child in tree.children(verb) {
        if ["obj", "nsubj:pass", "iobj"].iter().any(|relation| tree.is(child, relation)) {
            found.push(child);
        }
    }
    let inner: Vec<usize> = found
        .iter()
        .flat_map(|&noun| tree.children(noun).iter().copied())
        .filter(|&child| tree.is(child, "conj") || tree.is(child, "nmod") || tree.is(child, "compound"))
        .collect();
    found.extend(inner);
    found
}

/// The word of speech or will that shows the status: "agreed", "threatened".
fn speech_act(reading: &Reading, event: &EventMention) -> Option<usize> {
    let cue = reading.all.words_in(event.status_cue?).next()?;
    (cue != event.head as usize && matches!(reading.upos(cue), "VERB" | "NOUN" | "ADJ")).then_some(cue)
}

/// What the event is once its status is seen.
fn turned(reading: &Reading, event: &EventMention, own: Option<Kind>) -> Option<(Kind, &'static str)> {
    let outer = speech_act(reading, event).and_then(|cue| word_kind(reading, cue));
    let outer = outer.filter(|outer| outer.is_one_of(&["AGREE", "REQUEST", "REJECT", "THREATEN"]));
    if let Some(outer) = outer.filter(|_| own.is_some() || reading.upos(event.head as usize) == "VERB") {
        let is_threat = outer.event_type == "AGREE" && own.is_some_and(|own| own.is_one_of(&TO_THREATEN));
        let outer = if is_threat { Kind::new("THREATEN") } else { outer };
        return Some((with_inner(outer, own), "speech-act"));
    }
    if own.is_none() && event.status == Status::Proposed && event.quote.is_some() {
        return Some((Kind::new("REQUEST"), "demanded"));
    }
    if warns_of_own(reading, event) {
        return Some((with_inner(Kind::new("THREATEN"), own), "speech-act"));
    }
    let own = own?;
    if own.is_one_of(&["REQUEST", "REJECT", "THREATEN"]) && own.mode.is_none() {
        return Some((with_inner(own, inner_kind(reading, event.head as usize)), "own-word"));
    }
    Some(match event.status {
        Status::Planned | Status::Revived | Status::Expected | Status::Conditional if own.is_one_of(&TO_AGREE) => {
            (Kind::new("AGREE"), "cooperation-to-come")
        }
        Status::Planned | Status::Possible | Status::Conditional
            if own.is_one_of(&TO_THREATEN) && !is_tried(reading, event) =>
        {
            (with_inner(Kind::new("THREATEN"), Some(own)), "conflict-to-come")
        }
        Status::Proposed => (with_inner(Kind::new("REQUEST"), Some(own)), "demanded"),
        Status::Cancelled | Status::Postponed if own.event_type == "CONSULT" => {
            (Kind { event_type: "SANCTION", mode: Some("discontinue") }, "meeting-called-off")
        }
        // "postponed the trial": nobody is tried by that.
        Status::Cancelled | Status::Postponed if own.event_type == "ACCUSE" && is_put_off(reading, event) => {
            return None;
        }
        Status::Postponed if own.event_type == "PROTEST" && is_put_off(reading, event) => return None,
        _ => (own, "own-word"),
    })
}

/// True for a noun that nothing but its own meaning codes.
fn is_put_off(reading: &Reading, event: &EventMention) -> bool {
    let word = event.head as usize;
    reading.upos(word) == "NOUN" && phrase_kind(reading, word).is_none()
}

/// "warned that it would cut supplies": who warns does it.
fn warns_of_own(reading: &Reading, event: &EventMention) -> bool {
    let tree = &reading.tree;
    let deed = event.head as usize;
    let is_hostile = own_kind(reading, event).is_some_and(|own| own.is_one_of(&TO_THREATEN))
        || event.kind.as_deref().is_some_and(|kind| lexicon::HOSTILE_VERBS.has(kind));
    let Some(verb) = tree.head(deed).filter(|_| tree.is(deed, "ccomp")) else { return false };
    let (speaker, agent) = (tree.child(verb, "nsubj"), tree.child(deed, "nsubj"));
    let chain = |word: Option<usize>| word.and_then(|word| reading.chain_at[word]);
    // A pronoun of which nothing is known stands for who speaks.
    let is_pronoun = |agent: &str| agent != YOU && lexicon::SUBJECT_PRONOUNS.has(agent);
    let is_he = agent.is_some_and(|agent| is_pronoun(&tree.lower(agent)));
    is_hostile
        && is_ahead(event.status)
        && lexicon::CUE_VERBS.value(&reading.lemma(verb)) == Some("warns")
        && (chain(speaker).is_some() && chain(speaker) == chain(agent) || is_he && chain(agent).is_none())
}

/// "tried to", "an attempt to": done, though perhaps without success.
fn is_tried(reading: &Reading, event: &EventMention) -> bool {
    speech_act(reading, event).is_some_and(|cue| lexicon::TRYING_VERBS.has(&reading.lemma(cue)))
}

/// REQUEST, REJECT and THREATEN say what is asked, refused or threatened.
fn with_inner(outer: Kind, inner: Option<Kind>) -> Kind {
    let Some(inner) = inner else { return outer };
    let exact = inner.mode.map(|mode| format!("{} {} {mode}", outer.event_type, inner.event_type));
    let mode = exact
        .and_then(|key| lexicon::PLOVER_INNER_MODES.value(&key))
        .or_else(|| lexicon::PLOVER_INNER_MODES.value(&format!("{} {}", outer.event_type, inner.event_type)));
    Kind { mode: mode.or(outer.mode), ..outer }
}

/// The first word with a meaning of its own below.
fn inner_kind(reading: &Reading, word: usize) -> Option<Kind> {
    let tree = &reading.tree;
    let mut level = vec![word];
    for _ in 0..4 {
        let below: Vec<usize> = level
            .iter()
            .flat_map(|&word| tree.children(word).iter().copied())
            .filter(|&child| {
                ["obj", "xcomp", "ccomp", "nmod", "obl", "acl", "nsubj:pass"]
                    .iter()
                    .any(|relation| tree.is(child, relation))
            })
            .take(40)
            .collect();
        if let Some(kind) =
            below.iter().find_map(|&child| phrase_kind(reading, child).or_else(|| word_kind(reading, child)))
        {
            return Some(kind);
        }
        level = below;
    }
    None
}

fn auxiliary(event: &EventMention, kind: Kind, rule: &str) -> Option<Auxiliary> {
    match event.status {
        Status::Negated | Status::Denied if rule == "own-word" => Some(Auxiliary::Negation),
        Status::Conditional => Some(Auxiliary::Hypothetical),
        _ if event.condition.is_some() => Some(Auxiliary::Hypothetical),
        Status::Possible if kind.event_type != "THREATEN" => Some(Auxiliary::Hypothetical),
        Status::Planned | Status::Revived | Status::Expected if rule == "own-word" => Some(Auxiliary::Future),
        _ if event.is_historical => Some(Auxiliary::Historical),
        _ => None,
    }
}

/// Contexts that words of the clause show, in text order, each once.
fn contexts(reading: &Reading, event: &EventMention) -> Vec<&'static str> {
    let words = reading.all.words_in(event.clause);
    let lemmas: Vec<String> = words.take(80).map(|word| reading.lemma(word)).collect();
    let lemmas: Vec<&str> = lemmas.iter().map(String::as_str).collect();
    let mut found = Vec::new();
    for at in 0..lemmas.len() {
        if let Some((_, context)) = lexicon::PLOVER_CONTEXTS.longest_at(&lemmas, at)
            && !found.contains(&context)
        {
            found.push(context);
        }
    }
    found
}

/// Who does it and to whom.
fn sides(reading: &Reading, event: &EventMention, kind: Kind) -> (Vec<Actor>, Vec<Actor>) {
    let word = event.head as usize;
    let agents = heads(reading, event, |role| role == Role::Agent);
    let mut actors = agents.clone();
    let mut recipients =
        heads(reading, event, |role| matches!(role, Role::Patient | Role::Recipient | Role::Companion));
    recipients.retain(|&word| !is_weapon(reading, word));
    if let Some(cue) = speech_act(reading, event).filter(|_| VERBAL.contains(&kind.event_type)) {
        let speaker: Vec<usize> =
            reading.tree.subject(cue).into_iter().flat_map(|one| with_joined(reading, one)).collect();
        if kind.event_type == "REQUEST" {
            recipients = agents.into_iter().filter(|agent| !speaker.contains(agent)).collect();
        }
        actors = if speaker.is_empty() { actors } else { speaker };
    } else if kind.event_type == "REQUEST" && event.status == Status::Proposed {
        recipients = agents;
        actors = speaker_of(reading, event);
    }
    // "Russian air strikes".
    if actors.is_empty() && reading.upos(word) == "NOUN" {
        actors.extend(reading.tree.children_by(word, "amod").filter(|&child| is_actor(reading, child)));
    }
    if !actors.iter().any(|&word| is_actor(reading, word)) {
        let subject = reading.tree.subject(reading.tree.predicate(word)).filter(|&subject| subject != word);
        let is_seen = tree_verb(reading, word).is_some_and(|verb| lexicon::PERCEIVING_VERBS.has(&reading.lemma(verb)));
        let borrowed = subject.filter(|_| reading.upos(word) == "NOUN" && !is_seen && !is_beside(reading, word, kind));
        actors.extend(borrowed.into_iter().flat_map(|subject| with_joined(reading, subject)));
    }
    let places = heads(reading, event, |role| matches!(role, Role::Destination | Role::Place));
    let is_plain = |word: &usize| !is_actor(reading, *word);
    if recipients.iter().all(is_plain) {
        recipients = below(reading, word, &recipients, &actors);
        if kind.event_type == "CONSULT" {
            recipients.retain(|&one| !matches!(reading.tree.case(one).as_deref(), Some(IN | AT)));
        }
    }
    if recipients.is_empty() && kind.mode == Some("visit") || recipients.is_empty() && kind.event_type == "AGREE" {
        recipients = places;
    }
    if kind.event_type == "CONSULT" && kind.mode != Some("visit") {
        actors.append(&mut recipients);
    }
    let of = |words: Vec<usize>| -> Vec<Actor> {
        let mut found: Vec<Actor> = Vec::new();
        for word in words.into_iter().filter(|&word| is_actor(reading, word)) {
            for one in actors_of(reading, word) {
                if !found.contains(&one) {
                    found.push(one);
                }
            }
        }
        found
    };
    let (actors, mut recipients) = (of(actors), of(recipients));
    recipients.retain(|one| !actors.contains(one));
    (actors, recipients)
}

/// The verb in whose clause a word stands.
fn tree_verb(reading: &Reading, word: usize) -> Option<usize> {
    Some(reading.tree.predicate(word)).filter(|&verb| reading.upos(verb) == "VERB" && verb != word)
}

/// "left after riots", "were put on alert for riots", "was met by a wave of criticism": a
/// circumstance, which the subject has no part in.
fn is_beside(reading: &Reading, noun: usize, kind: Kind) -> bool {
    let is_of = reading.tree.is(noun, "nmod") && reading.tree.case(noun).as_deref() == Some(OF);
    let noun = reading.tree.head(noun).filter(|_| is_of).unwrap_or(noun);
    let case = reading.tree.case(noun);
    let is_beside = match case.and_then(|case| lexicon::CIRCUMSTANCE_PREPOSITIONS.value(&case)) {
        Some("untalked") => kind.event_type != "CONSULT",
        circumstance => circumstance.is_some(),
    };
    is_beside && (reading.tree.is(noun, "obl") || reading.tree.is(noun, "nmod"))
}

fn speaker_of(reading: &Reading, event: &EventMention) -> Vec<usize> {
    let speaker = event.quote.and_then(|quote| reading.all.quotes[quote].speaker);
    speaker.and_then(|span| head_of(reading, span)).into_iter().collect()
}

/// The heads of the participants in these roles.
fn heads(reading: &Reading, event: &EventMention, fits: impl Fn(Role) -> bool) -> Vec<usize> {
    let fitting = event.participants.iter().filter(|part: &&Participant| fits(part.role));
    fitting.filter_map(|part| head_of(reading, part.span)).collect()
}

fn head_of(reading: &Reading, span: Span) -> Option<usize> {
    reading.tree.head_among(reading.all.words_in(span))
}

fn with_joined(reading: &Reading, word: usize) -> Vec<usize> {
    let joined = reading.tree.children_by(word, "conj").filter(|&joined| reading.upos(joined) != "VERB");
    std::iter::once(word).chain(joined).collect()
}

/// The nearest actors below an event that takes none itself ("condemned an
/// attack by soldiers", "restored ties with Malta"), those joined to them too.
fn below(reading: &Reading, word: usize, patients: &[usize], actors: &[usize]) -> Vec<usize> {
    let tree = &reading.tree;
    let mut level: Vec<usize> = if patients.is_empty() { vec![word] } else { patients.to_vec() };
    level.push(word);
    let is_seen = |verb: &usize| lexicon::PERCEIVING_VERBS.has(&reading.lemma(*verb));
    level.extend(tree.head(word).filter(|verb| tree.is(word, "obj") && !is_seen(verb)));
    for _ in 0..5 {
        let next: Vec<usize> = level
            .iter()
            .flat_map(|&word| tree.children(word).iter().copied())
            .filter(|child| !actors.contains(child) && leads_on(reading, *child))
            .take(60)
            .collect();
        let mut found: Vec<usize> =
            next.iter().copied().filter(|&child| is_actor(reading, child) && !is_weapon(reading, child)).collect();
        if let Some(&first) = found.first() {
            found.retain(|&one| tree.head(one) == tree.head(first));
            return found.into_iter().flat_map(|one| with_joined(reading, one)).collect();
        }
        level = next;
    }
    Vec::new()
}

/// Relations by which an event reaches those it concerns.
fn leads_on(reading: &Reading, child: usize) -> bool {
    let tree = &reading.tree;
    let is_way = ["obj", "iobj", "nmod", "obl", "ccomp", "xcomp", "acl", "compound", "amod"]
        .iter()
        .any(|relation| tree.is(child, relation))
        || tree.is(child, "nsubj") && !tree.is(child, "nsubj:outer")
        || tree.is(child, "advcl") && reading.all.words[child].xpos == "VB";
    is_way && !tree.is(child, "acl:relcl") && reading.time_at[child].is_none()
}
