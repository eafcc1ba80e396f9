//! Who and what takes part in an event, and in which role. Begin with
//! [`of_verb`] and [`of_noun`].

use super::reading::{Reading, is_time};
use super::verbs::{accuses, asked, small_clauses};
use crate::annotations::{EntityKind, MentionForm, Participant, Role};
use crate::english::{ABOUT, AGAINST, AMONG, BETWEEN, BY, FOR, FROM, OF, ON, OVER, TO, WITH};
use crate::lexicon;
use crate::text::Span;

pub(super) fn add_missing(into: &mut Vec<Participant>, more: Vec<Participant>, trigger: Span) {
    let roles: Vec<Role> = into.iter().map(|known| known.role).collect();
    for part in more {
        let is_self = part.span.overlaps(trigger);
        let has_role = roles.contains(&part.role) && part.role != Role::Topic;
        let is_known = into.iter().any(|known| known.span.overlaps(part.span));
        if !is_self && !has_role && !is_known {
            into.push(part);
        }
    }
}

pub(super) fn of_verb(reading: &Reading, verb: usize) -> Vec<Participant> {
    let tree = &reading.tree;
    let mut parts = Vec::new();
    let is_passive = tree.child(verb, "nsubj:pass").is_some()
        || tree.child(verb, "aux:pass").is_some()
        || tree.is(verb, "acl") && reading.all.words[verb].xpos == "VBN";
    if let Some(subject) = subject(reading, verb).filter(|&subject| subject != verb) {
        add(reading, if is_passive { Role::Patient } else { Role::Agent }, subject, &mut parts);
    }
    for &child in tree.children(verb) {
        // "place" of "take place" belongs to the verb.
        if reading.particle(verb) == Some(child) {
            continue;
        }
        if tree.is(child, "obj") {
            add(reading, Role::Patient, child, &mut parts);
        } else if tree.is(child, "iobj") {
            add(reading, Role::Recipient, child, &mut parts);
        } else if tree.is(child, "obl") {
            oblique(reading, child, &mut parts);
        }
    }
    for clause in small_clauses(reading, verb) {
        if let Some(subject) = tree.child(clause, "nsubj").filter(|_| tree.child(verb, "obj").is_none()) {
            add(reading, Role::Patient, subject, &mut parts);
        }
    }
    borrow_place(reading, verb, &mut parts);
    parts
}

/// Who does it. Of an infinitive below a noun ("a contract to supply tankers")
/// that is whoever has the noun: its possessor, or the subject of the verb
/// whose object it is.
fn subject(reading: &Reading, verb: usize) -> Option<usize> {
    let tree = &reading.tree;
    let is_infinitive =
        tree.is(verb, "acl") && reading.all.words[verb].xpos == "VB" && tree.child(verb, "nsubj").is_none();
    let noun = tree.head(verb).filter(|_| is_infinitive);
    let of_clause = || {
        let is_below = tree.is(verb, "advcl") || tree.is(verb, "xcomp");
        tree.head(verb)
            .filter(|_| is_below && tree.child(verb, "nsubj").is_none())
            .and_then(|head| asked(reading, head))
    };
    let Some(noun) = noun else {
        return blamed(reading, verb).or_else(of_clause).or_else(|| tree.subject(verb));
    };
    let owner = tree.child(noun, "nmod:poss");
    let governor = tree.head(noun).filter(|&governor| reading.upos(governor) == "VERB" && tree.is(noun, "obj"));
    owner.or_else(|| tree.subject(governor?)).filter(|&owner| owner != noun)
}

/// "accused the driver of fleeing", "thanked the crew for saving them": whoever the verb
/// above is done to does what the gerund says.
fn blamed(reading: &Reading, gerund: usize) -> Option<usize> {
    let tree = &reading.tree;
    let is_of = |mark: usize| lexicon::BLAME_MARKS.has(&tree.lower(mark));
    let is_below = reading.all.words[gerund].xpos == "VBG"
        && tree.child(gerund, "nsubj").is_none()
        && tree.children_by(gerund, "mark").chain(tree.children_by(gerund, "case")).any(is_of);
    let above = tree.head(gerund).filter(|_| is_below)?;
    // "is suspected by police of killing her" hangs on the police in some trees.
    let is_by = tree.is(above, "obl") && tree.case(above).as_deref() == Some(BY);
    let verb = tree.head(above).filter(|_| is_by).unwrap_or(above);
    let done_to = || ["obj", "iobj", "nsubj:pass"].iter().find_map(|relation| tree.child(verb, relation));
    let object = if tree.is(gerund, "acl") && !is_by { above } else { done_to()? };
    let kind = reading.mention_at[object].map(|mention| reading.all.mentions[mention].kind);
    let acts = matches!(kind, Some(EntityKind::Person | EntityKind::Group | EntityKind::Organization))
        || kind == Some(EntityKind::Place) && crate::places::country(tree.form(object)).is_some();
    (acts || accuses(reading, verb)).then_some(object)
}

/// "came to Geneva and met her": the second verb has the place of the first.
fn borrow_place(reading: &Reading, verb: usize, parts: &mut Vec<Participant>) {
    let has_place = parts.iter().any(|part| matches!(part.role, Role::Place | Role::Destination));
    if has_place || !reading.tree.is(verb, "xcomp") {
        return;
    }
    let Some(head) = reading.tree.head(verb) else { return };
    for child in reading.tree.children_by(head, "obl") {
        if place_role(reading, child).is_some() {
            oblique(reading, child, parts);
        }
    }
}

pub(super) fn of_noun(reading: &Reading, noun: usize) -> Vec<Participant> {
    let tree = &reading.tree;
    let mut parts = Vec::new();
    for &child in tree.children(noun) {
        if tree.is(child, "nmod:poss") {
            add(reading, Role::Agent, child, &mut parts);
        } else if tree.is(child, "nmod") || tree.is(child, "obl") {
            oblique(reading, child, &mut parts);
        } else if tree.is(child, "compound") {
            compound(reading, child, &mut parts);
        }
    }
    parts
}

/// "Boeing talks", "Geneva talks", "ferry crash": who acts, where, or what it
/// is done to.
fn compound(reading: &Reading, word: usize, parts: &mut Vec<Participant>) {
    let kind = reading.chain_at[word].map(|chain| reading.all.chains[chain].kind);
    let role = match kind {
        Some(EntityKind::Place) => Role::Place,
        Some(EntityKind::Person | EntityKind::Organization | EntityKind::Group) => Role::Agent,
        Some(_) => Role::Patient,
        None if reading.upos(word) == "PROPN" => Role::Patient,
        None => return,
    };
    add(reading, role, word, parts);
}

/// "signed a contract", "announced cuts", "negotiated the purchase": who does
/// what the noun says is who does what the verb says, where the verb tells of
/// planning, announcing, agreeing or carrying out.
pub(super) fn borrow_agent(reading: &Reading, noun: usize, parts: &mut Vec<Participant>) {
    let has_agent = parts.iter().any(|part| part.role == Role::Agent);
    let Some(verb) = reading.tree.head(noun).filter(|_| reading.tree.is(noun, "obj") && !has_agent) else { return };
    let lemma = reading.lemma(verb);
    let is_own = !lexicon::PERCEIVING_VERBS.has(&lemma)
        && (lexicon::LIGHT_VERBS.has(&lemma)
            || lexicon::ASPECT_VERBS.has(&lemma)
            || lexicon::OWN_DEED_VERBS.has(&lemma)
            || reading.status_of_word(verb).is_some());
    let subject = reading.tree.subject(verb).filter(|&subject| is_own && subject != noun);
    if let Some(subject) = subject {
        let mut more = Vec::new();
        add(reading, Role::Agent, subject, &mut more);
        add_missing(parts, more, reading.all.words[noun].span);
    }
}

/// "is in Geneva for talks", "flew to Geneva for a meeting with her": who is
/// or goes there takes part, and that is where.
pub(super) fn borrow_errand(reading: &Reading, noun: usize, parts: &mut Vec<Participant>) {
    let tree = &reading.tree;
    let is_errand = tree.case(noun).as_deref() == Some(FOR) && (tree.is(noun, "obl") || tree.is(noun, "nmod"));
    let Some(head) = tree.head(noun).filter(|_| is_errand) else { return };
    let is_there = place_role(reading, head) == Some(Role::Place) && tree.child(head, "cop").is_some();
    let lemma = reading.lemma(head);
    let meets = lexicon::EVENT_VERBS.value(&lemma) == Some("meet");
    let goes = reading.upos(head) == "VERB" && (meets || moves(reading, head));
    if !is_there && !goes {
        return;
    }
    let mut more = Vec::new();
    if let Some(subject) = tree.subject(head).filter(|&subject| subject != noun) {
        add(reading, Role::Agent, subject, &mut more);
    }
    let places: Vec<usize> = match is_there {
        true => vec![head],
        false => tree.children_by(head, "obl").filter(|&child| is_whereabouts(reading, child)).collect(),
    };
    if goes && meets {
        let parties =
            of_verb(reading, head).into_iter().filter(|part| matches!(part.role, Role::Patient | Role::Recipient));
        more.extend(parties);
    }
    more.extend(places.into_iter().map(|place| participant(reading, Role::Place, place)));
    add_missing(parts, more, reading.all.words[noun].span);
}

fn is_whereabouts(reading: &Reading, word: usize) -> bool {
    matches!(place_role(reading, word), Some(Role::Place | Role::Destination))
}

pub(super) fn oblique(reading: &Reading, word: usize, parts: &mut Vec<Participant>) {
    let tree = &reading.tree;
    let Some(case) = tree.case(word) else { return };
    if is_time(reading, word) {
        return;
    }
    let role = match case.as_str() {
        case if lexicon::INSTRUMENT_PREPOSITIONS.has(case) && is_instrument(reading, word, case) => {
            Some(Role::Instrument)
        }
        WITH | "alongside" if is_companion(reading, word) => Some(Role::Companion),
        BY => Some(Role::Agent),
        BETWEEN | AMONG => Some(Role::Agent),
        OF => Some(Role::Patient),
        WITH | AGAINST => Some(Role::Recipient),
        ABOUT | OVER | "regarding" | "concerning" => Some(Role::Topic),
        FOR if is_someone(reading, word) => Some(Role::Recipient),
        _ => place_role(reading, word),
    };
    if let Some(role) = role {
        add(reading, role, word, parts);
    }
    let inside =
        tree.subtree(word, |child| !["nmod", "conj", "compound"].iter().any(|relation| tree.is(child, relation)));
    let beside = inside.into_iter().filter(|&other| has_own_case(reading, other));
    for other in beside.filter(|&other| place_role(reading, other) == Some(Role::Place)) {
        if !parts.iter().any(|part| part.span.overlaps(reading.all.words[other].span)) {
            parts.push(participant(reading, Role::Place, other));
        }
    }
}

/// "in a letter", "by telegram", "via Twitter": a means of saying something.
fn is_instrument(reading: &Reading, word: usize, case: &str) -> bool {
    let is_place = matches!(place_role(reading, word), Some(Role::Place | Role::Destination));
    let is_means = lexicon::SPEECH_SETTINGS.value(&reading.lemma(word)) == Some("channel");
    is_means
        && !is_place
        && (lexicon::INSTRUMENT_PREPOSITIONS.value(case) == Some("sure") || !is_someone(reading, word))
}

/// "travelled with her husband": whoever goes along with a verb of moving.
fn is_companion(reading: &Reading, word: usize) -> bool {
    let verb = reading.tree.head(word).filter(|&verb| reading.upos(verb) == "VERB");
    is_someone(reading, word) && verb.is_some_and(|verb| moves(reading, verb))
}

/// True for a verb of going somewhere.
fn moves(reading: &Reading, verb: usize) -> bool {
    let lemma = reading.lemma(verb);
    lexicon::MOTION_VERBS.has(&lemma) || matches!(lexicon::EVENT_VERBS.value(&lemma), Some("travel" | "visit"))
}

pub(super) fn place_role(reading: &Reading, word: usize) -> Option<Role> {
    let case = reading.tree.case(word)?;
    let kind = reading.chain_at[word].map(|chain| reading.all.chains[chain].kind);
    let is_place = kind == Some(EntityKind::Place)
        || lexicon::PLACE_NOUNS.has(&reading.lemma(word))
        || is_part_of_place(reading, word)
        || is_named_building(reading, word);
    match case.as_str() {
        TO if is_place => Some(Role::Destination),
        case if is_place && lexicon::DESTINATION_PREPOSITIONS.has(case) => Some(Role::Destination),
        FROM if is_place => Some(Role::Departure),
        case if is_place && lexicon::PLACE_PREPOSITIONS.has(case) => Some(Role::Place),
        TO if reading.mention_at[word].is_some() => Some(Role::Recipient),
        ON if kind.is_none() => Some(Role::Topic),
        FROM if reading.mention_at[word].is_some() => Some(Role::Departure),
        _ => None,
    }
}

/// True for people and organisations that are mentioned.
fn is_someone(reading: &Reading, word: usize) -> bool {
    let kind = reading.chain_at[word].map(|chain| reading.all.chains[chain].kind);
    matches!(kind, Some(EntityKind::Person | EntityKind::Organization | EntityKind::Group))
}

/// "the far side of the border".
fn is_part_of_place(reading: &Reading, word: usize) -> bool {
    let tree = &reading.tree;
    let is_place = |whole: usize| {
        let kind = reading.chain_at[whole].map(|chain| reading.all.chains[chain].kind);
        kind == Some(EntityKind::Place) || lexicon::PLACE_NOUNS.has(&reading.lemma(whole))
    };
    lexicon::PLACE_PARTS.has(&reading.lemma(word))
        && tree.children_by(word, "nmod").any(|whole| tree.case(whole).as_deref() == Some(OF) && is_place(whole))
}

/// "on the far side of the border and in Lagos": what has a preposition of its
/// own stands beside the whole phrase, whatever it hangs on.
fn has_own_case(reading: &Reading, word: usize) -> bool {
    reading.tree.is(word, "conj") && reading.tree.case(word).is_some()
}

fn is_named_building(reading: &Reading, word: usize) -> bool {
    reading.tree.form(word).starts_with(char::is_uppercase) && lexicon::BUILDING_NOUNS.has(&reading.tree.lower(word))
}

/// Adds the word's phrase, and those joined to it by "and".
pub(super) fn add(reading: &Reading, role: Role, word: usize, parts: &mut Vec<Participant>) {
    if is_time(reading, word) || lexicon::STAND_INS.has(&reading.tree.lower(word)) && reading.mention_at[word].is_none()
    {
        return;
    }
    push(parts, participant(reading, role, word));
    let places: Vec<usize> = reading
        .tree
        .children_by(word, "nmod")
        .filter(|&child| place_role(reading, child) == Some(Role::Place))
        .collect();
    for place in places.into_iter().filter(|_| {
        role != Role::Place
            && reading.mention_at[word].is_none_or(|mention| reading.all.mentions[mention].form == MentionForm::Nominal)
    }) {
        parts.push(participant(reading, Role::Place, place));
    }
    for conjunct in reading.tree.children_by(word, "conj") {
        if matches!(reading.upos(conjunct), "NOUN" | "PROPN" | "PRON") {
            push(parts, participant(reading, role, conjunct));
        }
    }
}

/// "12,34,56,789 rupees" is one sum, however its figures hang together.
fn push(parts: &mut Vec<Participant>, found: Participant) {
    match parts.iter_mut().find(|part| part.role == found.role && part.span == found.span) {
        Some(known) if known.chain.is_none() => *known = found,
        Some(_) => {}
        None => parts.push(found),
    }
}

pub(super) fn participant(reading: &Reading, role: Role, word: usize) -> Participant {
    let chain = reading.chain_at[word];
    let span = match reading.mention_at[word] {
        Some(mention) => reading.all.mentions[mention].span,
        None => {
            let left_out = |child: usize| {
                ["acl:relcl", "appos", "punct", "parataxis", "case", "conj", "cc", "advcl"]
                    .iter()
                    .any(|relation| reading.tree.is(child, relation))
                    && reading.tree.head(child) == Some(word)
                    || has_own_case(reading, child)
            };
            reading.tree.span(&reading.tree.subtree(word, left_out))
        }
    };
    Participant { role, span: reading.all.with_whole_number(span), chain }
}
