//! Mends what no tree of an English sentence can be, whatever model gave it.
//! Begin with [`mend`].

use crate::annotations::{Parse, Word};
use crate::english::{AFTER, OF};
use crate::lexicon;
use std::ops::Range;

/// Cuts circles, gives who speaks in an inserted clause to its verb, a second subject
/// behind a verb to the noun that it names, and what somebody is blamed for to its verb;
/// makes of a recipient who gets nothing an object.
pub(super) fn mend(words: &mut [Word], parse: &Parse, text: &str) {
    unloop(words);
    for sentence in &parse.sentences {
        let (first, last) = (sentence.first as usize, sentence.last as usize);
        for word in first..last {
            inserted(words, text, word, first..last);
            inserted_after_subject(words, text, word, first..last);
            set_apart(words, text, word, first);
            behind_passage(words, word, first);
        }
        for word in first..last {
            second_subject(words, word);
            blamed_for(words, text, word);
            lone_recipient(words, word);
            unmarked_past(words, text, word);
            demanded(words, text, word);
        }
    }
    unloop(words);
}

/// The verb that a form is the present of, and whether for one subject.
type Present = fn(&str) -> Option<(String, bool)>;

/// "Mayor Blames Builder", "Flood hits Osk; minister resigns", "Police Arrest 14": in a
/// headline a present between two nouns, or behind who acts, that was taken for a noun.
pub(super) fn mend_title(words: &mut [Word], text: &str, sentence: Range<usize>, present: Present) {
    for word in sentence.clone() {
        named_as_verb(words, text, word, present);
    }
    for word in sentence.start + 1..sentence.end {
        verb_of_title(words, text, word, sentence.clone(), present);
    }
}

/// "Roy Vows Fight": what has the tag of a verb's present and is called a name is a verb, and
/// its object, if that has the tag of a bare verb, a noun.
fn named_as_verb(words: &mut [Word], text: &str, verb: usize, present: Present) -> Option<()> {
    let is_named = words[verb].upos == "PROPN" && words[verb].xpos == "VBZ";
    let (lemma, _) = present(words[verb].span.of(text)).filter(|_| is_named)?;
    (words[verb].upos, words[verb].lemma) = ("VERB".into(), lemma);
    let sentence = words[verb].sentence;
    let is_object = |word: &&mut Word| {
        word.head == Some(verb as u32) && word.relation == "obj" && word.upos == "VERB" && word.xpos == "VB"
    };
    let after = words[verb + 1..].iter_mut().take_while(|word| word.sentence == sentence);
    for word in after.filter(is_object) {
        (word.upos, word.xpos) = ("NOUN".into(), "NN".into());
    }
    Some(())
}

fn verb_of_title(words: &mut [Word], text: &str, verb: usize, line: Range<usize>, present: Present) -> Option<()> {
    let is_noun = |at: usize| matches!(words[at].upos.as_str(), "NOUN" | "PROPN");
    let is_part = |at: usize| is_noun(at) || matches!(words[at].upos.as_str(), "ADJ" | "NUM" | "DET");
    let is_verb = |at: usize| matches!(words[at].upos.as_str(), "VERB" | "AUX");
    let subject = verb - 1;
    if !is_noun(verb) || !is_noun(subject) {
        return None;
    }
    let (lemma, is_of_one) = present(words[verb].span.of(text))?;
    // What stands before the subject's phrase: nothing, a mark, or a word that begins a clause.
    let first = (line.start..verb).rev().take_while(|&at| is_part(at)).last()?;
    let lead = first.checked_sub(1).filter(|&lead| lead >= line.start);
    let begins = |at: usize| {
        let form = words[at].span.of(text).to_lowercase();
        let is_break = words[at].upos == "PUNCT" && form != "-";
        is_break || lexicon::LATER_MARKS.has(&form) || lexicon::REASON_MARKS.has(&form) || form == AFTER
    };
    let is_break = |at: usize| words[at].upos == "PUNCT" && words[at].span.of(text) != "-" || words[at].upos == "SCONJ";
    let end = (verb + 1..line.end).find(|&at| is_break(at)).unwrap_or(line.end);
    if lead.is_some_and(|lead| !begins(lead)) || (verb + 1..end).any(is_verb) {
        return None;
    }
    let several =
        words[subject].xpos.ends_with('S') || lexicon::PLURAL_BODIES.has(&words[subject].lemma.to_lowercase());
    let is_opened = |at: usize| matches!(words[at].upos.as_str(), "NUM" | "DET" | "PRON" | "PROPN" | "NOUN");
    let acts = [&lexicon::ROLE_NOUNS, &lexicon::PERSON_NOUNS, &lexicon::ORGANIZATION_NOUNS];
    let is_somebody = acts.iter().any(|list| list.has(&words[subject].lemma.to_lowercase()));
    let nouns = [&lexicon::EVENT_NOUNS, &lexicon::DEED_NOUNS, &lexicon::CUE_NOUNS, &lexicon::ROLE_NOUNS];
    let is_other = nouns.iter().any(|list| list.has(&lemma));
    // "Tax cuts plan", "Bus strikes threat": a plural between nouns, where nobody acts.
    let is_noun_next = end > verb + 1 && is_noun(verb + 1);
    let is_force = lexicon::NATURAL_CAUSES.has(&words[subject].lemma.to_lowercase());
    let is_name = words[subject].upos == "PROPN" && words[verb].span.of(text).starts_with(char::is_lowercase);
    let is_pile = is_other && is_noun_next && !is_somebody && !is_force && !is_name;
    let fits = match (is_of_one, end > verb + 1) {
        (true, true) => !several && !is_pile && is_opened(verb + 1),
        (true, false) => !several && is_somebody && !is_other,
        (false, true) => several && matches!(words[verb + 1].upos.as_str(), "NUM" | "DET" | "PRON"),
        (false, false) => false,
    };
    if !fits {
        return None;
    }
    let phrase = first..end;
    let top = phrase.clone().find(|&at| words[at].upos != "PUNCT" && hangs_outside(words, &phrase, at))?;
    let (head, relation) = (words[top].head, words[top].relation.clone());
    let before: Vec<usize> = (first..verb).filter(|&at| hangs_outside(words, &(first..verb), at)).collect();
    let after: Vec<usize> = (verb + 1..end).filter(|&at| hangs_outside(words, &(verb + 1..end), at)).collect();
    let has_case = |at: usize, words: &[Word]| {
        (verb + 1..at).any(|case| words[case].head == Some(at as u32) && words[case].relation == "case")
    };
    let verb_id = Some(verb as u32);
    // Marks and conjunctions that hung on the noun stay where they are.
    for at in before {
        let relation = if at == subject { "nsubj" } else { "compound" };
        (words[at].head, words[at].relation) =
            (if at == subject { verb_id } else { Some(subject as u32) }, relation.into());
    }
    if words[subject].head != verb_id {
        (words[subject].head, words[subject].relation) = (verb_id, "nsubj".into());
    }
    let mut has_object = false;
    for at in after {
        let is_adjunct = has_case(at, words) || has_object;
        has_object |= !is_adjunct;
        (words[at].head, words[at].relation) = (verb_id, if is_adjunct { "obl" } else { "obj" }.into());
    }
    let is_clause = lead.is_some_and(|lead| words[lead].upos != "PUNCT");
    if let Some(lead) = lead.filter(|_| is_clause) {
        (words[lead].head, words[lead].relation) = (verb_id, "mark".into());
    }
    let relation = match relation.as_str() {
        "obl" | "nmod" if is_clause => "advcl".to_string(),
        "root" | "parataxis" | "conj" | "advcl" | "ccomp" => relation,
        _ => "parataxis".to_string(),
    };
    let word = &mut words[verb];
    (word.head, word.relation) = (head.filter(|&head| head as usize != verb), relation);
    (word.upos, word.xpos, word.lemma) = ("VERB".into(), if is_of_one { "VBZ" } else { "VBP" }.into(), lemma);
    // Whatever hung on the word that was on top hangs on the verb.
    if top != verb {
        let is_of_top = |word: &Word| word.head == Some(top as u32);
        let others: Vec<usize> = line.filter(|&at| !phrase.contains(&at) && is_of_top(&words[at])).collect();
        others.into_iter().for_each(|at| words[at].head = verb_id);
    }
    Some(())
}

/// Cuts circles, so that later layers may walk up heads without counting.
pub(super) fn unloop(words: &mut [Word]) {
    // For each word the walk that came by it, counted from one.
    let mut walk = vec![0; words.len()];
    for start in 0..words.len() {
        let mut at = start;
        while walk[at] == 0 {
            walk[at] = start + 1;
            match words[at].head {
                Some(head) if walk[head as usize] == start + 1 => words[at].head = None,
                Some(head) => at = head as usize,
                None => break,
            }
        }
    }
}

/// Maximum number of words of a speaker named between two commas.
const LONGEST_SPEAKER: usize = 10;

/// "The school, says the mayor, has burned down": the mayor is the subject of
/// "says", the school that of "burned", and the saying is inserted.
fn inserted(words: &mut [Word], text: &str, verb: usize, sentence: Range<usize>) -> Option<()> {
    if !says(&words[verb], &["VBD", "VBZ"], text) || verb <= sentence.start + 1 || !is_comma(&words[verb - 1], text) {
        return None;
    }
    let end = (verb + 2..sentence.end.min(verb + 2 + LONGEST_SPEAKER)).find(|&at| is_comma(&words[at], text))?;
    let has_verb = words[verb + 1..end].iter().any(|word| matches!(word.upos.as_str(), "VERB" | "AUX"));
    let speaker = (verb + 1..end).find(|&at| {
        matches!(words[at].upos.as_str(), "NOUN" | "PROPN" | "PRON") && hangs_outside(words, &(verb + 1..end), at)
    })?;
    let told = words[speaker].head? as usize;
    let is_told = told >= end && is_subject(&words[speaker]) && !has_verb;
    let owned = |at: usize| words[at].head.is_some_and(|head| head as usize == verb || head as usize == told);
    let subject = (sentence.start..verb - 1).find(|&at| is_subject(&words[at]) && owned(at)).filter(|_| is_told)?;
    let (verb_id, told_id) = (verb as u32, told as u32);
    words[subject].relation = std::mem::take(&mut words[speaker].relation);
    words[subject].head = Some(told_id);
    (words[speaker].head, words[speaker].relation) = (Some(verb_id), "nsubj".into());
    if words[told].head == Some(verb_id) {
        words[told].head = words[verb].head;
        words[told].relation = words[verb].relation.clone();
    }
    (words[verb].head, words[verb].relation) = (Some(told_id), "parataxis".into());
    Some(())
}

/// True if a word hangs on none of a range.
fn hangs_outside(words: &[Word], range: &Range<usize>, at: usize) -> bool {
    words[at].head.is_none_or(|head| !range.contains(&(head as usize)))
}

/// "The pier, warned the mayor on Sunday, may fall": between the subject of a clause and its
/// verb, whatever verb of saying stands behind the comma has who speaks behind it.
fn inserted_after_subject(words: &mut [Word], text: &str, verb: usize, sentence: Range<usize>) -> Option<()> {
    let is_finite = |at: usize| matches!(words[at].xpos.as_str(), "MD" | "VBD" | "VBZ" | "VBP");
    let is_verb = |at: usize| matches!(words[at].upos.as_str(), "VERB" | "AUX");
    let is_nominal = |at: usize| matches!(words[at].upos.as_str(), "NOUN" | "PROPN" | "PRON");
    let says = matches!(words[verb].xpos.as_str(), "VBD" | "VBZ") && lexicon::CUE_VERBS.has(&words[verb].lemma);
    if !says || verb <= sentence.start + 1 || !is_comma(&words[verb - 1], text) {
        return None;
    }
    let before = sentence.start..verb - 1;
    let is_clause = before.clone().any(is_verb) || matches!(words[sentence.start].upos.as_str(), "ADP" | "SCONJ");
    let last = sentence.end.min(verb + 2 + LONGEST_SPEAKER);
    let end = (verb + 2..last).find(|&at| is_comma(&words[at], text)).filter(|_| !is_clause)?;
    let opens = matches!(words[verb + 1].upos.as_str(), "DET" | "NOUN" | "PROPN" | "PRON" | "ADJ" | "NUM");
    let is_time = lexicon::TIME_WORDS.has(&words[verb + 1].span.of(text).to_lowercase());
    let goes_on = (end + 1..sentence.end).find(|&at| words[at].upos != "ADV").is_some_and(is_finite);
    if !opens || is_time || !goes_on || (verb + 1..end).any(is_verb) {
        return None;
    }
    let inside = verb + 1..end;
    let speaker = inside.clone().find(|&at| is_nominal(at) && hangs_outside(words, &inside, at))?;
    let subject = before.clone().find(|&at| is_nominal(at) && hangs_outside(words, &before, at))?;
    let rest = end + 1..sentence.end;
    let told = rest.clone().find(|&at| words[at].upos != "PUNCT" && hangs_outside(words, &rest, at))?;
    let (verb_id, told_id) = (verb as u32, told as u32);
    // Whatever stands above the three stands above what is told.
    let mut at = told;
    let mut top = told;
    // What was mended before may have made a circle.
    for _ in 0..words.len() {
        let Some(head) = words[at].head else { break };
        at = head as usize;
        if at == verb || at == subject {
            top = at;
        }
    }
    (words[told].head, words[told].relation) = (words[top].head, words[top].relation.clone());
    let is_loose = |at: usize| words[at].head.is_none_or(|head| !(verb..end).contains(&(head as usize)));
    let loose: Vec<usize> = inside.filter(|&at| at != speaker && is_loose(at)).collect();
    let others: Vec<usize> =
        rest.chain(before).filter(|&at| at != told && at != subject && words[at].head == Some(verb_id)).collect();
    loose.into_iter().for_each(|at| (words[at].head, words[at].relation) = (Some(verb_id), "obl".into()));
    others.into_iter().for_each(|at| words[at].head = Some(told_id));
    let is_passive = words.iter().any(|word| word.head == Some(told_id) && word.relation == "aux:pass");
    let relation = if is_passive { "nsubj:pass" } else { "nsubj" };
    (words[subject].head, words[subject].relation) = (Some(told_id), relation.into());
    (words[speaker].head, words[speaker].relation) = (Some(verb_id), "nsubj".into());
    (words[verb].head, words[verb].relation) = (Some(told_id), "parataxis".into());
    Some(())
}

/// “We will pay,” she said by telephone from Torv: what stands behind the verb of saying
/// belongs to no word inside the marks before it.
fn behind_passage(words: &mut [Word], word: usize, first: usize) -> Option<()> {
    let head = words[word].head.filter(|&head| (head as usize) < word)? as usize;
    let is_adjunct = matches!(words[word].relation.split(':').next(), Some("obl" | "nmod" | "advmod"));
    let is_mark = |at: usize, tag: &str| words[at].xpos == tag;
    let verb = (head + 1..word).rev().find(|&at| words[at].upos == "VERB").filter(|_| is_adjunct)?;
    let close = (head + 1..verb).rev().find(|&at| is_mark(at, "''"))?;
    let opens = (first..head).any(|at| is_mark(at, "``")) && !(head..close).any(|at| is_mark(at, "``"));
    let is_again = (close + 1..word).any(|at| is_mark(at, "``"));
    let is_above = words[head].head == Some(verb as u32);
    if !opens || is_again || !is_above {
        return None;
    }
    let beside = (verb + 1..word).rev().find(|&at| words[at].relation == "appos");
    let is_bare = words[word].upos == "ADV";
    (words[word].head, words[word].relation) = match beside.filter(|_| !is_bare) {
        Some(noun) => (Some(noun as u32), "nmod".into()),
        None => (Some(verb as u32), words[word].relation.clone()),
    };
    Some(())
}

/// "The barn burned, its owner, Dan Muir, said": who is named between the commas
/// before a verb of saying without a subject says it.
fn set_apart(words: &mut [Word], text: &str, verb: usize, first: usize) -> Option<()> {
    if !says(&words[verb], &["VBD"], text) || verb < first + 6 || !is_comma(&words[verb - 1], text) {
        return None;
    }
    let last_name = verb - 2;
    let from = verb.saturating_sub(LONGEST_SPEAKER).max(first);
    let name = (from..=last_name).find(|&at| words[at].relation == "appos" && words[at].upos == "PROPN")?;
    let noun = words[name].head? as usize;
    let is_named = noun < name && is_comma(&words[name - 1], text) && words[noun].upos == "NOUN";
    let opens = (first..noun).rev().find(|&at| is_comma(&words[at], text))?;
    let is_one_phrase = words[opens + 1..noun].iter().all(|word| !matches!(word.upos.as_str(), "VERB" | "AUX"));
    let owner = words[noun].head? as usize;
    let is_other = |at: usize| at != noun && is_subject(&words[at]) && words[at].head == Some(verb as u32);
    let has_other = (first..verb).any(is_other);
    if !is_named || !is_one_phrase || has_other || owner >= opens && owner != verb {
        return None;
    }
    // The comma behind the name does not belong to what is said.
    words[verb - 1].head = Some(noun as u32);
    (words[noun].head, words[noun].relation) = (Some(verb as u32), "nsubj".into());
    Some(())
}

/// "told the agency Norpress: ...": a verb with a subject before it has none behind
/// its object; that is the object's name.
fn second_subject(words: &mut [Word], word: usize) -> Option<()> {
    let verb = words[word].head.filter(|_| is_subject(&words[word]) && words[word].upos == "PROPN")?;
    let is_of_verb = |at: usize, words: &[Word]| words[at].head == Some(verb);
    let noun = word.checked_sub(1).filter(|&noun| {
        let is_object = matches!(words[noun].relation.as_str(), "obj" | "iobj");
        noun > verb as usize && is_object && words[noun].upos == "NOUN" && is_of_verb(noun, words)
    })?;
    let first = words[noun].sentence;
    let is_before = |at: usize| words[at].sentence == first && is_subject(&words[at]) && is_of_verb(at, words);
    (0..verb as usize).rev().take_while(|&at| words[at].sentence == first).find(|&at| is_before(at))?;
    (words[word].head, words[word].relation) = (Some(noun as u32), "appos".into());
    Some(())
}

/// "sentenced the officer to nine years": who gets nothing and is told nothing is no
/// recipient, but whom it is done to.
fn lone_recipient(words: &mut [Word], word: usize) -> Option<()> {
    let verb = words[word].head.filter(|_| words[word].relation == "iobj")?;
    let lemma = &words[verb as usize].lemma;
    let sentence = words[word].sentence;
    let is_near = |at: &usize| words[*at].sentence == sentence;
    let takes = |at: usize| {
        words[at].head == Some(verb) && matches!(words[at].relation.as_str(), "obj" | "ccomp" | "xcomp" | "parataxis")
    };
    let has_more =
        (word + 1..words.len()).take_while(is_near).any(takes) || (0..word).rev().take_while(is_near).any(takes);
    let is_done_to = !has_more && lexicon::EVENT_VERBS.has(lemma) && !lexicon::CUE_VERBS.has(lemma);
    is_done_to.then(|| words[word].relation = "obj".into())
}

/// "the visit cost a fortune": with one subject the present would end in "s".
fn unmarked_past(words: &mut [Word], text: &str, verb: usize) -> Option<()> {
    // "demanded that the firm cut jobs", "helped the firm cut jobs".
    let is_below = matches!(words[verb].relation.as_str(), "ccomp" | "xcomp" | "acl");
    let is_bare = words[verb].xpos == "VBP" || words[verb].xpos == "VB" && !is_below;
    let form = words[verb].span.of(text).to_lowercase();
    let is_of_verb = |word: &Word| word.head == Some(verb as u32);
    let near = |at: &usize| words[*at].sentence == words[verb].sentence;
    let is_aux = |at: usize| is_of_verb(&words[at]) && (words[at].upos == "AUX" || words[at].relation == "mark");
    let subject = (0..verb).rev().take_while(near).find(|&at| is_subject(&words[at]) && is_of_verb(&words[at]))?;
    let has_aux = (subject..verb).any(is_aux);
    let is_joined = (subject..verb).any(|at| words[at].relation == "conj" && words[at].head == Some(subject as u32));
    let is_one = matches!(words[subject].xpos.as_str(), "NN" | "NNP") && !is_joined;
    let is_past = is_bare && is_one && !has_aux && lexicon::SAME_PAST_VERBS.has(&form);
    is_past.then(|| words[verb].xpos = "VBD".into())
}

/// "demanded that the firm cut jobs": what is demanded is not past, though it is written so.
fn demanded(words: &mut [Word], text: &str, verb: usize) -> Option<()> {
    let is_open = words[verb].xpos == "VBD" && words[verb].relation == "ccomp";
    let above = words[verb].head.filter(|_| is_open)? as usize;
    let is_demand = lexicon::CUE_VERBS.value(&words[above].lemma) == Some("demands");
    let form = words[verb].span.of(text).to_lowercase();
    (is_demand && lexicon::SAME_PAST_VERBS.has(&form)).then(|| words[verb].xpos = "VB".into())
}

/// "convicted the surgeon of manslaughter": the deed hangs on the verb, not on the surgeon.
fn blamed_for(words: &mut [Word], text: &str, deed: usize) -> Option<()> {
    // "the head of police" and "the ministry of health" are no deeds.
    let others = [&lexicon::PEOPLE_NOUNS, &lexicon::PERSON_NOUNS, &lexicon::ORGANIZATION_NOUNS, &lexicon::PLACE_NOUNS];
    let is_other = |word: &Word| others.iter().any(|list| list.has(&word.lemma));
    let is_deed = |word: &Word| word.upos == "NOUN" && !is_other(word);
    let object = words[deed].head.filter(|_| words[deed].relation == "nmod" && is_deed(&words[deed]))? as usize;
    let verb = words[object].head.filter(|_| words[object].relation == "obj" && object < deed)? as usize;
    let is_case = |word: &Word| word.head == Some(deed as u32) && word.relation == "case";
    let case = words[object..deed].iter().find(|word| is_case(word))?.span.of(text).to_lowercase();
    let phrase = format!("{} {case}", words[verb].lemma);
    let is_body = lexicon::ORGANIZATION_NOUNS.has(&words[object].lemma);
    let is_blamed = words[verb].upos == "VERB"
        && lexicon::UNSURE_WORDS.has(&phrase)
        && (lexicon::EVENT_NOUNS.has(&words[deed].lemma) || case == OF && !is_body);
    is_blamed.then(|| (words[deed].head, words[deed].relation) = (Some(verb as u32), "obl".into()))
}

/// True for a verb of saying with one of these tags.
fn says(word: &Word, tags: &[&str], text: &str) -> bool {
    tags.contains(&word.xpos.as_str()) && lexicon::REPORTING_VERBS.has(&word.span.of(text).to_lowercase())
}

fn is_comma(word: &Word, text: &str) -> bool {
    word.span.of(text) == ","
}

fn is_subject(word: &Word) -> bool {
    matches!(word.relation.as_str(), "nsubj" | "nsubj:pass")
}
