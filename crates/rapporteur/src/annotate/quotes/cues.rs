//! Words that show that something is said. Begin with [`find`].

use super::content;
use super::cue::{
    Cue, agent, handle, holder, is_passive, led_group, light_verb, listed, negated, own_holder, tells_somebody,
    verb_group,
};
use super::passages::{follows_passage, leads_to_passage, passage_before};
use super::reading::Reading;
use super::source::{is_animate, is_handle, is_outlet};
use super::transcript;
use super::unsaid::{self, Uttered};
use crate::annotations::{Certainty, EntityKind, Mention, MentionForm, Stance};
use crate::english::{CAPITAL_A, FROM, HE, IN, IT, OF, PER, SHE, THAT, TO, WHETHER};
use crate::lexicon;
use crate::pronouns;
use crate::text::Span;
use crate::vocabulary::Vocabulary;
use std::ops::Range;

/// A verb further before "saying" than this many words does not issue what says it.
const FARTHEST_ISSUER: usize = 8;

/// A parenthesis behind a name has no more words.
const LONGEST_PARENTHESIS: usize = 8;

/// A source of more words than this does not stand before a heading's colon.
const LONGEST_HEADING_SOURCE: usize = 4;

/// All cues in text order.
pub(super) fn find(reading: &Reading) -> Vec<Cue> {
    let rules = [to_quote, verb, manner, according_to, in_words, poll, noun, adverb, interview, colon, closing_name];
    let labels = transcript::labels(reading);
    let line = |word: usize| labels.get(&word).map(|&speaker| transcript_line(reading, word, speaker));
    let begin = |colon: &usize| reading.report.sections[reading.section(reading.tree.words[*colon].span.start)].span;
    let named: Vec<(usize, usize)> = labels.keys().map(|at| (reading.all.words_in(begin(at)).start, *at)).collect();
    let is_label = |word: usize| {
        let before = named.partition_point(|label| label.0 <= word);
        before > 0 && word < named[before - 1].1
    };
    let by_rules = |word: usize| rules.iter().find_map(|rule| rule(reading, word)).filter(|_| !is_label(word));
    (0..reading.all.words.len()).filter_map(|word| line(word).or_else(|| by_rules(word))).collect()
}

fn verb(reading: &Reading, word: usize) -> Option<Cue> {
    let tree = &reading.tree;
    if tree.words[word].upos != "VERB" {
        return None;
    }
    let is_led = tree.is(word, "xcomp") && content::is_infinitive(reading, word);
    if is_led && tree.head(word).is_some_and(|head| withholds(reading, head)) {
        return None; // "declined to say" is one cue
    }
    let stance = negated(reading, word, Stance::named(listed(reading, word)?)?);
    if let Some((speaker, parenthesis)) = inverted_parenthesis(reading, word, stance) {
        let content = content::outside(reading, word, parenthesis);
        let span = tree.words[word].span;
        return Some(Cue { word, span, speaker: Some(speaker), stance, content, rule: "inverted-parenthesis" });
    }
    let is_passive = is_passive(reading, word);
    let speaker = if is_passive { agent(reading, word) } else { own_subject(reading, word) };
    let speaker = speaker.map(|speaker| main_speaker(reading, word, speaker));
    let uttered = unsaid::how(reading, word, speaker.or_else(|| tree.subject(word)));
    if matches!(uttered, Uttered::Unsaid) {
        return None;
    }
    let is_deed = |&child: &usize| {
        let is_infinitive = child > word && content::is_infinitive(reading, child);
        is_infinitive && listed(reading, word) == Some("withholds") && !may_say(reading, word, child)
    };
    if tree.child(word, "xcomp").is_some_and(|child| is_deed(&child)) {
        return None; // "declined to sign"
    }
    let is_one = |&child: &usize| {
        child > word
            && (stance == Stance::Withholds && content::is_infinitive(reading, child)
                || with_infinitive(reading, word, child))
    };
    if let Some(asked) = tree.child(word, "xcomp").filter(is_one) {
        let rule = if stance == Stance::Withholds { "withheld" } else { "wish-to-know" };
        return Some(Cue { stance, rule, ..withheld(reading, word, asked, speaker) });
    }
    let (mut content, rule) = content::of_verb(reading, word, stance, is_passive);
    if let Some(speaker) = speaker.filter(|&speaker| !is_passive && Some(speaker) == inverted(reading, word)) {
        let end = reading.mention(speaker).map_or(speaker + 1, |mention| reading.all.words_in(mention.span).end);
        content.retain(|at| !(word + 1..end.max(speaker + 1)).contains(at)); // "“…,” said Finch, “…”"
    }
    if let Some(handle) = handle(reading, word) {
        content.retain(|&at| at != handle);
    }
    let speaker = speaker.filter(|speaker| !content.contains(speaker));
    let speaker = speaker.or_else(|| after_passage(reading, word));
    let speaker = speaker.or_else(|| inverted_subject(reading, word, &content).filter(|_| !is_passive));
    let speaker = speaker.or_else(|| named_before(reading, word).filter(|at| !is_passive && !content.contains(at)));
    let described = described(reading, word).filter(|_| !is_passive && content.first().is_none_or(|&at| at < word));
    let speaker = match &described {
        Some((named, phrase)) => {
            content.retain(|at| !phrase.contains(at));
            let is_own = |speaker: &usize| reading.chain(*speaker).is_some() && phrase.contains(speaker);
            speaker.filter(is_own).filter(|&own| reading.chain(own) == reading.chain(*named)).or(Some(*named))
        }
        None => speaker,
    };
    if rule != "passive-infinitive" {
        content::leave_circumstances(reading, word, led_group(reading, word), speaker, &mut content);
    }
    let mut span = with_colon(reading, led_group(reading, word));
    if let Uttered::Withheld(above) = uttered {
        if content.is_empty() {
            return None;
        }
        let speaker = speaker.or_else(|| tree.subject(above)).filter(|speaker| !content.contains(speaker));
        let span = verb_group(reading, above).join(span);
        return Some(Cue { word, span, speaker, stance: Stance::Withholds, content, rule: "withheld" });
    }
    if stance != Stance::Says {
        span = with_preposition(reading, span, &mut content);
    }
    match issuer(reading, word) {
        Some((issuer, verb)) => {
            let span = verb_group(reading, verb).join(span);
            Some(Cue { word, span, speaker: Some(issuer), stance, content, rule: "issued-saying" })
        }
        None => Some(Cue { word, span, speaker, stance, content, rule }),
    }
}

fn withholds(reading: &Reading, word: usize) -> bool {
    let is_verb = reading.all.words[word].upos == "VERB";
    let infinitive = reading.tree.child(word, "xcomp");
    is_verb
        && (listed(reading, word) == Some("withholds")
            || infinitive.is_some_and(|infinitive| with_infinitive(reading, word, infinitive)))
}

/// "wanted to know": a verb that is listed with its infinitive.
fn with_infinitive(reading: &Reading, word: usize, infinitive: usize) -> bool {
    lexicon::CUE_VERBS.has(&format!("{} to {}", reading.lemma(word), reading.lemma(infinitive)))
}

/// "announced plans to widen a road, admitting that": whoever the sentence is
/// about, if the subject that the tree gives a participle cannot speak.
fn main_speaker(reading: &Reading, word: usize, speaker: usize) -> usize {
    let tree = &reading.tree;
    let may_speak = |at: usize| is_animate(reading, at) || lexicon::DOCUMENT_NOUNS.has(&reading.lemma(at));
    let first = reading.all.words_in(verb_group(reading, word)).start;
    let is_free = tree.words[word].xpos == "VBG" && tree.is(word, "advcl") && first > 0 && tree.form(first - 1) == ",";
    if !is_free || may_speak(speaker) {
        return speaker;
    }
    let root = reading.sentence(word).find(|&at| tree.head(at).is_none());
    let main = root.and_then(|root| tree.child(root, "nsubj")).filter(|&main| main < word && may_speak(main));
    main.unwrap_or(speaker)
}

/// "declined to discuss it", "refused to tell": the infinitive is one of saying.
fn may_say(reading: &Reading, word: usize, infinitive: usize) -> bool {
    let lemma = reading.lemma(infinitive);
    let withholds = |verb: &str| lexicon::CUE_VERBS.has(&format!("{verb} to {lemma}"));
    with_infinitive(reading, word, infinitive)
        || listed(reading, infinitive).is_some()
        || ["decline", "refuse"].into_iter().any(withholds)
}

/// The subject; of a parenthesis that the tree takes for a relative clause
/// ("the bridge, the ministry said, was safe") the one inside it; after a
/// marked passage the phrase that follows the verb ("…," said her cousin).
fn own_subject(reading: &Reading, word: usize) -> Option<usize> {
    let inside = reading.tree.child(word, "nsubj").filter(|_| content::is_parenthesis(reading, word));
    let plain = || {
        let subject = reading.tree.subject(word)?;
        (reading.is_quoted(word) || !reading.is_quoted(subject)).then_some(subject)
    };
    inside.or_else(|| inverted(reading, word)).or_else(|| handle(reading, word)).or_else(plain)
}

/// The head of the phrase that follows a verb which follows a marked passage.
fn inverted(reading: &Reading, word: usize) -> Option<usize> {
    if reading.is_quoted(word) || !follows_passage(reading, word) {
        return None;
    }
    phrase_after(reading, word).filter(|&head| !reading.is_quoted(head))
}

/// The head of the phrase that follows at once after the verb and its particle.
fn phrase_after(reading: &Reading, word: usize) -> Option<usize> {
    let tree = &reading.tree;
    let end = reading.sentence(word).end;
    let start = reading.all.words_in(verb_group(reading, word)).end;
    let begins = |at: usize| matches!(tree.words[at].upos.as_str(), "DET" | "ADJ" | "NUM" | "ADV");
    let first = (start..end).find(|&at| !begins(at))?;
    let is_nominal = matches!(tree.words[first].upos.as_str(), "NOUN" | "PROPN" | "PRON") || is_handle(reading, first);
    let is_modifier = |at: usize| ["nmod:poss", "compound", "amod"].iter().any(|relation| tree.is(at, relation));
    let mut head = first;
    while let Some(next) = tree.head(head).filter(|&next| is_modifier(head) && next > head && next < end) {
        head = next;
    }
    let head = reading.mention(head).map_or(head, |mention| mention.head as usize);
    is_nominal.then_some(head)
}

/// "“…,” her mother, Ines Roy, told us": the first phrase between a marked
/// passage, which begins the sentence, and the verb.
fn after_passage(reading: &Reading, word: usize) -> Option<usize> {
    let tree = &reading.tree;
    if reading.is_quoted(word) || tree.child(word, "nsubj").is_some_and(|subject| !reading.is_quoted(subject)) {
        return None;
    }
    let segment = passage_before(reading, word)?;
    let between = reading.all.words_in(segment).end..word;
    let is_outside = |at: usize| tree.head(at).is_none_or(|head| !between.contains(&head));
    let is_nominal = |at: usize| matches!(tree.words[at].upos.as_str(), "NOUN" | "PROPN" | "PRON");
    between.clone().find(|&at| is_nominal(at) && is_outside(at) && tree.case(at).is_none())
}

/// "On “Morning Talk” council leader Ada Quill (Lab) said": whoever stands at
/// once before a finite verb that has no subject in the tree.
fn named_before(reading: &Reading, word: usize) -> Option<usize> {
    let tree = &reading.tree;
    let start = reading.sentence(word).start;
    let first = reading.all.words_in(verb_group(reading, word)).start;
    let mut at = first.checked_sub(1).filter(|&at| at >= start)?;
    if tree.form(at) == ")" {
        let open = (start..at).rev().take(LONGEST_PARENTHESIS).find(|&at| tree.form(at) == "(")?;
        at = open.checked_sub(1).filter(|&at| at >= start)?;
    }
    let is_nominal = matches!(tree.words[at].upos.as_str(), "PROPN" | "NOUN");
    let is_free = is_finite_verb(reading, word) && tree.child(word, "nsubj").is_none() && !tree.is(word, "acl");
    let may_speak = is_nominal && is_animate(reading, at) && !reading.is_quoted(at);
    reading.mention(at).filter(|_| is_free && may_speak).map(|mention| mention.head as usize)
}

/// ", its owner, Dan Muir, said": the name between a description and a verb,
/// and the words of both with their commas.
fn described(reading: &Reading, word: usize) -> Option<(usize, Range<usize>)> {
    let tree = &reading.tree;
    let start = reading.sentence(word).start;
    let verb = reading.all.words_in(verb_group(reading, word)).start;
    let is_comma = |at: usize| tree.form(at) == ",";
    let before = |end: usize| (start..end).rev().find(|&at| reading.is_punctuation(at));
    let close = verb.checked_sub(1).filter(|&at| at > start && is_comma(at))?;
    let middle = before(close).filter(|&at| is_comma(at) && at + 1 < close)?;
    let open = before(middle).filter(|&at| at + 1 < middle && (is_comma(at) || reading.is_quoted(at.max(1) - 1)))?;
    let is_name = (middle + 1..close).all(|at| tree.words[at].upos == "PROPN");
    let phrase = open + 1..middle;
    let parted = |at: &usize| tree.words[*at].upos == "ADP";
    let head = phrase.clone().take_while(|at| !parted(at)).last().filter(|&head| tree.words[head].upos == "NOUN")?;
    let is_nominal = |at: usize| {
        !matches!(tree.words[at].upos.as_str(), "VERB" | "AUX" | "PRON" | "SCONJ" | "CCONJ") || tree.is(at, "nmod:poss")
    };
    let may_speak = is_animate(reading, head) || lexicon::ROLE_NOUNS.has(&reading.lemma(head));
    let is_whole = phrase.clone().all(is_nominal) && !(open + 1..verb).any(|at| reading.is_quoted(at));
    let name = reading.mention(close - 1).map_or(close - 1, |mention| mention.head as usize);
    (is_name && is_whole && may_speak && open > start).then_some((name, open..verb))
}

/// "The roof went first, said Ines Roy": the phrase after a verb that follows
/// what was said and has no subject in the tree.
fn inverted_subject(reading: &Reading, word: usize, content: &[usize]) -> Option<usize> {
    let is_before = content.first().is_some_and(|&first| first < word);
    let tells_somebody = tells_somebody(&reading.lemma(word));
    let follows = word > 0 && reading.tree.form(word - 1) == ",";
    let is_plain = is_finite_verb(reading, word) && reading.tree.child(word, "nsubj").is_none();
    let next = phrase_after(reading, word).filter(|_| is_before && follows && is_plain && !tells_somebody)?;
    (is_animate(reading, next) && reading.tree.case(next).is_none()).then_some(next)
}

/// ", says the mayor," inside what she says: the speaker, and the words of the
/// parenthesis with its commas.
fn inverted_parenthesis(reading: &Reading, word: usize, stance: Stance) -> Option<(usize, Range<usize>)> {
    let tree = &reading.tree;
    let sentence = reading.sentence(word);
    let is_comma = |at: usize| at < sentence.end && matches!(tree.form(at), "," | "—" | "–");
    let may_tell = matches!(
        stance,
        Stance::Says | Stance::Claims | Stance::Suggests | Stance::Warns | Stance::Confirms | Stance::Expects
    );
    // "warn the scientists" is written like an infinitive.
    let is_form = matches!(tree.words[word].xpos.as_str(), "VBZ" | "VBD" | "VBN" | "VBP" | "VB");
    if !may_tell || !is_form || word < sentence.start + 2 || !is_comma(word - 1) || reading.is_quoted(word) {
        return None;
    }
    let has_own = tree.child(word, "nsubj").is_some_and(|subject| {
        subject < word && (sentence.start..word - 1).any(is_comma) // "The mayor, Ines Roy, says"
    });
    let speaker = phrase_after(reading, word).filter(|_| !has_own && tree.auxiliaries(word).next().is_none())?;
    let is_quoted = |at: usize| reading.is_quoted(at);
    let may_speak = is_animate(reading, speaker) || lexicon::DOCUMENT_NOUNS.has(&reading.lemma(speaker));
    let end = match reading.mention(speaker) {
        Some(mention) => reading.all.words_in(mention.span).end.max(speaker + 1),
        None => speaker + 1,
    };
    let is_begun = (sentence.start..word - 1).any(|at| is_finite_verb(reading, at));
    let goes_on = |at: usize| {
        let next = (at + 1..sentence.end).find(|&next| tree.words[next].upos != "ADV");
        next.is_some_and(|next| is_finite_verb(reading, next))
    };
    if is_begun {
        return None;
    }
    let closes = (end..sentence.end).find(|&at| is_comma(at) && goes_on(at));
    let has_rest = |at: &usize| (at + 1..sentence.end).any(|at| is_finite_verb(reading, at));
    let close = closes.or_else(|| Some(end).filter(|&end| is_comma(end)).filter(has_rest))?;
    // ", argues Ada Klint, who designed it,": what is told of the speaker has a verb of its own.
    let is_relative = |at: usize| is_comma(at) && at + 1 < close && lexicon::WHO_WORDS.has(&tree.lower(at + 1));
    let told = (end..close).find(|&at| is_relative(at)).unwrap_or(close);
    let is_plain = !(sentence.start..close).any(is_quoted) && !(word + 1..told).any(|at| is_finite_verb(reading, at));
    (may_speak && is_plain).then_some((speaker, word - 1..close + 1))
}

fn is_finite_verb(reading: &Reading, word: usize) -> bool {
    matches!(reading.tree.words[word].xpos.as_str(), "VBD" | "VBZ" | "VBP" | "MD")
}

/// "“No,” Lopez began": a verb that is a cue only beside a marked passage, or
/// any verb that stands alone with who does it after a passage that breaks off.
fn manner(reading: &Reading, word: usize) -> Option<Cue> {
    let tree = &reading.tree;
    let is_predicate = tree.words[word].upos == "VERB" || tree.child(word, "cop").is_some();
    if !is_predicate || reading.is_quoted(word) {
        return None;
    }
    let lemma = reading.lemma(word);
    let particle = tree.child(word, "compound:prt").map(|particle| format!("{lemma} {}", tree.lower(particle)));
    let is_listed = |verb: &String| lexicon::MANNER_VERBS.has(verb);
    let is_known = particle.as_ref().is_some_and(is_listed) || is_listed(&lemma);
    let speaker = own_subject(reading, word).filter(|&speaker| is_animate(reading, speaker))?;
    let first = word.min(first_of(reading, speaker));
    let is_beside = match is_known {
        true => follows_passage(reading, first) || leads_to_passage(reading, word),
        false => follows_passage(reading, first) && tells_alone(reading, word) || is_said_after(reading, word, speaker),
    };
    is_beside.then(|| Cue {
        word,
        span: with_colon(reading, verb_group(reading, word)),
        speaker: Some(speaker),
        stance: Stance::Says,
        content: Vec::new(),
        rule: "manner-verb",
    })
}

/// "Hale turned to the clerk: “Read it again.”": what one person does before a
/// colon and a passage, if nothing else says whose words these are ("Hale held
/// up a sign: “…”", "heard from Hale: “…”").
fn is_said_after(reading: &Reading, word: usize, speaker: usize) -> bool {
    let tree = &reading.tree;
    let after = reading.segments.partition_point(|segment| segment.start < tree.words[word].span.end);
    let Some(&segment) = reading.segments.get(after) else { return false };
    let passage = reading.all.words_in(segment);
    let last = (word..passage.start).rev().find(|&at| tree.form(at).chars().any(char::is_alphanumeric));
    let Some(last) = last.filter(|&last| tree.words.get(last + 1).is_some() && tree.form(last + 1) == ":") else {
        return false;
    };
    let is_person = matches!(tree.lower(speaker).as_str(), HE | SHE)
        || reading.chain(speaker).is_some_and(|chain| reading.all.chains[chain].kind == EntityKind::Person);
    let speaks = |at: usize| {
        let lemma = reading.lemma(at);
        is_animate(reading, at) || lexicon::CUE_NOUNS.has(&lemma) || lexicon::WORDING_NOUNS.has(&lemma) || lemma == IT
    };
    let other = |&child: &usize| match tree.words[child].relation.as_str() {
        "obj" => !speaks(child),
        relation => relation.starts_with("obl") && tree.case(child).as_deref() == Some(FROM),
    };
    let takes_in = lexicon::ATTITUDE_VERBS.has(&reading.lemma(word)) || reading.negation(word).is_some();
    let is_main = tree.head(word).is_none() && last < reading.sentence(word).end;
    let is_sentence = passage.len() >= 3 && segment.of(&reading.report.text).ends_with(['.', '!', '?', '…']);
    let is_simple = !(word + 1..=last).any(|at| is_finite_verb(reading, at));
    is_main && is_person && is_sentence && is_simple && !takes_in && !tree.children(word).iter().any(other)
}

/// "“…,” Marsden shot back.": a finite verb with nothing but its subject and
/// adverbs, after a passage that begins the sentence and ends in a comma.
fn tells_alone(reading: &Reading, word: usize) -> bool {
    let tree = &reading.tree;
    let breaks_off = |segment: &Span| segment.of(&reading.report.text).ends_with([',', '—', '–', '-']);
    let is_plain = |&child: &usize| {
        ["nsubj", "punct", "advmod", "compound:prt"].iter().any(|relation| tree.is(child, relation))
            || reading.is_quoted(child)
    };
    is_finite_verb(reading, word)
        && tree.children(word).iter().all(is_plain)
        && passage_before(reading, word).is_some_and(|segment| breaks_off(&segment))
}

fn first_of(reading: &Reading, speaker: usize) -> usize {
    reading.mention(speaker).map_or(speaker, |mention| reading.all.words_in(mention.span).start.min(speaker))
}

/// "declined to say whether ...", "refused to comment on ...": the cue is both
/// verbs, the content what is not said; where nothing follows, the infinitive.
fn withheld(reading: &Reading, word: usize, asked: usize, speaker: Option<usize>) -> Cue {
    let tree = &reading.tree;
    let topic = ["ccomp", "obj", "obl"]
        .iter()
        .find_map(|relation| tree.children_by(asked, relation).find(|&child| child > asked));
    let span = verb_group(reading, word);
    let (span, content) = match topic {
        Some(topic) => {
            let mut content = content::clause(reading, asked, topic);
            (with_preposition(reading, span.join(tree.words[asked].span), &mut content), content)
        }
        None => (span, content::clause(reading, word, asked)),
    };
    Cue { word, span, speaker, stance: Stance::Withholds, content, rule: "withheld" }
}

/// "released a statement saying": who released it, and the verb.
fn issuer(reading: &Reading, word: usize) -> Option<(usize, usize)> {
    let tree = &reading.tree;
    let noun = tree.head(word).filter(|&noun| tree.is(word, "acl") && tree.words[word].xpos == "VBG" && noun < word)?;
    let lemma = reading.lemma(noun);
    let is_channel = lexicon::SPEECH_SETTINGS.value(&lemma) == Some("channel") || lexicon::DOCUMENT_NOUNS.has(&lemma);
    let verb = tree.head(noun).filter(|&verb| tree.is(noun, "obj") && verb < noun && word - verb <= FARTHEST_ISSUER)?;
    let issuer = tree.subject(verb).filter(|&issuer| is_animate(reading, issuer))?;
    let particle = tree.child(verb, "compound:prt").map(|it| format!("{} {}", reading.lemma(verb), tree.lower(it)));
    let issues = lexicon::ISSUING_VERBS.has(&particle.unwrap_or_else(|| reading.lemma(verb)));
    (is_channel && issues && !is_passive(reading, verb)).then_some((issuer, verb))
}

/// The cue with the preposition between it and the content ("accused of").
fn with_preposition(reading: &Reading, span: Span, content: &mut Vec<usize>) -> Span {
    let after = reading.all.words_in(span).end;
    let Some(word) = reading.tree.words.get(after) else { return span };
    let is_own = lexicon::TOPIC_PREPOSITIONS.has(&reading.tree.lower(after));
    let first = content.first().copied();
    if !is_own || first != Some(after) && first != Some(after + 1) || content.len() < 2 {
        return span;
    }
    content.retain(|&at| at != after);
    span.join(word.span)
}

/// The group with a colon that follows at once.
fn with_colon(reading: &Reading, group: Span) -> Span {
    let after = reading.all.words_in(group).end;
    let colon = reading.tree.words.get(after).filter(|_| reading.tree.form(after) == ":");
    colon.map_or(group, |colon| group.join(colon.span))
}

/// "according to a spokeswoman": the rest of the sentence is what she said.
fn according_to(reading: &Reading, word: usize) -> Option<Cue> {
    let tree = &reading.tree;
    let next = word + 1;
    if tree.lower(word) != "according" || next >= tree.words.len() || tree.lower(next) != TO {
        return None;
    }
    let speaker =
        tree.head(word).filter(|&head| head > next).or_else(|| tree.head(next).filter(|&head| head > next))?;
    let attribution: Vec<usize> = tree.subtree(speaker, |_| false);
    let first = attribution.first().copied().unwrap_or(word).min(word);
    let named = reading.mention(speaker).map_or(speaker, |mention| reading.all.words_in(mention.span).end.max(1) - 1);
    let last = attribution.last().copied().unwrap_or(speaker).max(named);
    let sentence = reading.sentence(word);
    let is_last = (last + 1..sentence.end).all(|at| reading.is_punctuation(at)) && !reading.is_quoted(word);
    let is_set_off = word > sentence.start + 1 && tree.form(word - 1) == "," && is_last;
    let content = match is_set_off && first + 1 >= word {
        true => (sentence.start..word - 1).collect(), // of the whole sentence, whatever it hangs on
        false => content::rest(reading, tree.head(speaker)?, |at| (first..=last).contains(&at)),
    };
    Some(Cue {
        word,
        span: tree.words[word].span.join(tree.words[next].span),
        speaker: Some(speaker),
        stance: Stance::Says,
        content,
        rule: "according-to",
    })
}

/// "in Strand's words, the wall is a disgrace", "in the words of the mayor".
fn in_words(reading: &Reading, word: usize) -> Option<Cue> {
    let tree = &reading.tree;
    if tree.lower(word) != IN || reading.is_quoted(word) {
        return None;
    }
    let noun = tree.head(word).filter(|&noun| noun > word && tree.is(word, "case"))?;
    let stance = Stance::named(lexicon::WORDING_NOUNS.value(&reading.lemma(noun))?)?;
    let of = tree.children_by(noun, "nmod").find(|&child| child > noun && tree.case(child).as_deref() == Some(OF));
    let speaker = tree.child(noun, "nmod:poss").or(of).filter(|&speaker| is_animate(reading, speaker))?;
    let whose = tree.lower(speaker);
    let is_writer = lexicon::POSSESSIVES.has(&whose) && pronouns::is_in_talk(&whose);
    let is_apart = |child: usize| tree.is(child, "punct") || tree.is(child, "appos") || reading.is_quoted(child);
    let last = of.and_then(|of| tree.subtree(of, is_apart).last().copied()).unwrap_or(noun).max(noun);
    let is_set_off = begins_clause(reading, word) && tree.words.get(last + 1).is_some_and(|next| next.upos == "PUNCT");
    let content = content::outside(reading, word, word..last + 1);
    let span = tree.words[word].span.join(tree.words[noun].span);
    (is_set_off && !is_writer).then_some(Cue {
        word,
        span,
        speaker: Some(speaker),
        stance,
        content,
        rule: "in-their-words",
    })
}

/// ", to quote the mayor,", ", to use Strand's words,": an infinitive between marks that names
/// whose words the rest of the sentence has.
fn to_quote(reading: &Reading, word: usize) -> Option<Cue> {
    let tree = &reading.tree;
    let is_bare = tree.words[word].upos == "VERB" && tree.words[word].xpos == "VB" && !reading.is_quoted(word);
    let first = word.checked_sub(1).filter(|&to| is_bare && tree.lower(to) == TO && begins_clause(reading, to))?;
    let sentence = reading.sentence(word);
    let end = (word + 1..sentence.end).find(|&at| reading.is_punctuation(at) || reading.is_quoted(at))?;
    let is_inside = |at: &usize| (word + 1..end).contains(at);
    let object = tree.child(word, "obj").filter(is_inside)?;
    let from = |at: usize| {
        let mut phrases = tree.children_by(at, "nmod").chain(tree.children_by(at, "obl"));
        phrases.find(|&child| is_inside(&child) && matches!(tree.case(child).as_deref(), Some(OF | FROM)))
    };
    let whose = || tree.child(object, "nmod:poss").or_else(|| from(object)).or_else(|| from(word));
    let speaker = match lexicon::WORDING_NOUNS.has(&reading.lemma(object)) {
        true => whose()?,
        false => Some(object).filter(|_| lexicon::QUOTING_VERBS.has(&reading.lemma(word)))?,
    };
    let is_rest = |at: usize| !(first..end).contains(&at) && !reading.is_punctuation(at);
    let may_speak = is_animate(reading, speaker) && !pronouns::is_in_talk(&tree.lower(speaker));
    // "She stood up, to quote the mayor." has said nothing that is quoted.
    let is_followed = end < sentence.end && (end..sentence.end).any(is_rest);
    (may_speak && is_followed).then(|| Cue {
        word,
        span: tree.words[first].span.join(tree.words[word].span),
        speaker: Some(speaker),
        stance: Stance::Says,
        content: content::outside(reading, word, first..end),
        rule: "in-their-words",
    })
}

/// "in a poll, most voters": the rest of the sentence is what was found; "per
/// the agency" is like "according to".
fn poll(reading: &Reading, word: usize) -> Option<Cue> {
    let tree = &reading.tree;
    let source = tree.head(word).filter(|&head| head > word && tree.is(word, "case"))?;
    let is_source = match tree.lower(word).as_str() {
        IN => lexicon::POLL_NOUNS.has(&reading.lemma(source)) && is_one_poll(reading, source),
        PER if !begins_clause(reading, word) => false,
        PER => reading.mention(source).is_some_and(|mention| {
            mention.form == MentionForm::Name && matches!(mention.kind, EntityKind::Person | EntityKind::Organization)
        }),
        _ => false,
    };
    let governor = tree.head(source).filter(|_| is_source && !tree.is(source, "conj"))?;
    let predicate = tree.predicate(governor);
    if ["acl", "advcl", "xcomp"].iter().any(|relation| tree.is(predicate, relation)) {
        return None;
    }
    let is_said_so = tree.words[governor].upos == "VERB" && listed(reading, governor).is_some();
    let phrase: Vec<usize> = tree.subtree(source, |_| false);
    let content = content::rest(reading, governor, |at| phrase.binary_search(&at).is_ok());
    let rule = if tree.lower(word) == PER { "according-to" } else { "in-a-poll" };
    let (span, stance) = (tree.words[word].span, Stance::Says);
    (!is_said_so).then_some(Cue { word, span, speaker: Some(source), stance, content, rule })
}

/// True at the start of a sentence and after a comma.
fn begins_clause(reading: &Reading, word: usize) -> bool {
    word == reading.sentence(word).start || reading.is_punctuation(word - 1)
}

/// "The polls" alone are none.
fn is_one_poll(reading: &Reading, noun: usize) -> bool {
    let tree = &reading.tree;
    let is_plain = |&child: &usize| ["det", "case", "punct"].iter().any(|relation| tree.is(child, relation));
    tree.words[noun].xpos != "NNS" || !tree.children(noun).iter().all(is_plain)
}

/// "the claim that the bridge is safe", "their warning that": the clause.
fn noun(reading: &Reading, word: usize) -> Option<Cue> {
    let tree = &reading.tree;
    if tree.words[word].upos != "NOUN" {
        return None;
    }
    let stance = Stance::named(lexicon::CUE_NOUNS.value(&reading.lemma(word))?)?;
    let is_means = |verb: usize| tree.words[verb].upos == "VERB" && listed(reading, verb).is_some();
    if tree.is(word, "obl") && tree.head(word).is_some_and(is_means) {
        return None; // "said in a statement that"
    }
    let is_object = tree.is(word, "obj") || tree.is(word, "nsubj:pass");
    let is_rejected = is_object && tree.head(word).is_some_and(is_means) && light_verb(reading, word).is_none();
    if is_rejected && own_holder(reading, word).is_none() {
        return None; // "rejected the claim that"
    }
    let is_told = |&child: &usize| {
        tree.child(child, "mark").is_some_and(|mark| matches!(tree.lower(mark).as_str(), THAT | WHETHER))
            && child > word
    };
    let clause = ["acl", "ccomp"].iter().find_map(|relation| tree.children_by(word, relation).find(is_told))?;
    Some(Cue {
        word,
        span: tree.words[word].span,
        speaker: holder(reading, word),
        stance,
        content: content::clause(reading, word, clause),
        rule: "cue-noun",
    })
}

/// "reportedly", "allegedly": the clause is the word of somebody unnamed.
fn adverb(reading: &Reading, word: usize) -> Option<Cue> {
    let tree = &reading.tree;
    if tree.words[word].upos != "ADV" || lexicon::HEDGES.value(&tree.lower(word)) != Some(Certainty::Reported.name()) {
        return None;
    }
    let governor = tree.head(word)?;
    let content = content::rest(reading, governor, |at| at == word);
    let stance = if tree.lower(word).starts_with("alleg") { Stance::Claims } else { Stance::Says };
    Some(Cue { word, span: tree.words[word].span, speaker: None, stance, content, rule: "reporting-adverb" })
}

/// "Q: Is it safe?" before "A: It is not.": an interview that names nobody.
fn interview(reading: &Reading, word: usize) -> Option<Cue> {
    let tree = &reading.tree;
    let section = reading.section(tree.words[word].span.start);
    if tree.form(word) != ":"
        || word == 0
        || tree.words[word - 1].span.start != reading.report.sections[section].span.start
    {
        return None;
    }
    let label = |section: Option<usize>| {
        let text = reading.report.sections.get(section?)?.span.of(&reading.report.text);
        text.split_once(':').map(|(label, _)| label)
    };
    let (own, before, after) = (label(Some(section)), label(section.checked_sub(1)), label(Some(section + 1)));
    let stance = match own {
        Some("Q" | "Question") if matches!(after, Some(CAPITAL_A | "Answer")) => Stance::Asks,
        Some(CAPITAL_A | "Answer") if matches!(before, Some("Q" | "Question")) => Stance::Says,
        _ => return None,
    };
    let content = (word + 1..end_of_section(reading, section)).collect();
    Some(Cue { word, span: tree.words[word].span, speaker: None, stance, content, rule: "question-and-answer" })
}

/// The first word after the section.
fn end_of_section(reading: &Reading, section: usize) -> usize {
    reading.all.words_in(reading.report.sections[section].span).end
}

/// The end of what follows a name and a colon: of the paragraph if whoever is
/// named speaks there for themselves, of the sentence otherwise.
fn end_of_turn(reading: &Reading, colon: usize) -> usize {
    let sentence = reading.sentence(colon).end;
    let section = end_of_section(reading, reading.section(reading.tree.words[colon].span.start)).max(sentence);
    let is_own = |at: usize| pronouns::is_in_talk(&reading.tree.lower(at));
    if (colon + 1..section).any(is_own) { section } else { sentence }
}

/// "Lopez: the bridge is safe": a line that begins with a person's name.
fn colon(reading: &Reading, word: usize) -> Option<Cue> {
    let tree = &reading.tree;
    let sentence = reading.sentence(word);
    if tree.form(word) != ":" || word == sentence.start {
        return None;
    }
    let is_mark = |at: &usize| reading.is_punctuation(*at);
    let start = sentence.clone().find(|at| !is_mark(at)).filter(|&start| start < word)?;
    let speaker = match reading.mention(word - 1).filter(|mention| fills(reading, mention, start, word)) {
        Some(mention) => mention.head as usize,
        None => heads_heading(reading, start, word)?,
    };
    let content: Vec<usize> = (word + 1..end_of_turn(reading, word)).collect();
    let is_said = |&at: &usize| matches!(tree.words[at].upos.as_str(), "VERB" | "AUX") || reading.is_quoted(at);
    content.iter().any(is_said).then_some(Cue {
        word,
        span: tree.words[word].span,
        speaker: Some(speaker),
        stance: Stance::Says,
        content,
        rule: "name-and-colon",
    })
}

/// "STRAND: It is safe.": a line of a transcript, whole.
fn transcript_line(reading: &Reading, colon: usize, speaker: usize) -> Cue {
    let section = reading.section(reading.tree.words[colon].span.start);
    Cue {
        word: colon,
        span: reading.tree.words[colon].span,
        speaker: Some(speaker),
        stance: Stance::Says,
        content: (colon + 1..end_of_section(reading, section)).collect(),
        rule: "line-of-a-transcript",
    }
}

/// True for the name of somebody who may speak that reaches from the start of
/// the sentence to the colon.
fn fills(reading: &Reading, mention: &Mention, start: usize, colon: usize) -> bool {
    let may_speak =
        mention.kind == EntityKind::Person || reading.is_heading(colon) && mention.kind == EntityKind::Organization;
    let words = &reading.tree.words;
    let is_whole = mention.span.start == words[start].span.start && mention.span.end <= words[colon].span.start;
    may_speak && is_whole && mention.form == MentionForm::Name
}

/// "Police: ...", "Report: ..." in a heading: the one word before the colon, or
/// the last of a few, if it can be a source.
fn heads_heading(reading: &Reading, start: usize, colon: usize) -> Option<usize> {
    let tree = &reading.tree;
    let last = colon - 1;
    let is_nominal = |at: usize| matches!(tree.words[at].upos.as_str(), "NOUN" | "PROPN" | "ADJ");
    let lemma = reading.lemma(last);
    let is_source = is_animate(reading, last)
        || lexicon::ROLE_NOUNS.has(&lemma)
        || lexicon::DOCUMENT_NOUNS.has(&lemma)
        || is_outlet(&tree.lower(last));
    let is_person_or_body = reading.chain(last).is_none_or(|chain| reading.all.chains[chain].kind != EntityKind::Place);
    let is_short = colon - start <= LONGEST_HEADING_SOURCE && (start..colon).all(is_nominal);
    (reading.is_heading(colon) && is_short && is_source && is_person_or_body).then_some(last)
}

/// "Bridge is safe: minister" in a heading.
fn closing_name(reading: &Reading, word: usize) -> Option<Cue> {
    let tree = &reading.tree;
    let sentence = reading.sentence(word);
    let is_mark = matches!(tree.form(word), ":" | "–" | "—");
    if !is_mark || !reading.is_heading(word) || word + 1 >= sentence.end || word < sentence.start + 3 {
        return None;
    }
    let mention = reading.mention(word + 1)?;
    let closes = mention.span.end == tree.words[sentence.end - 1].span.end;
    let may_speak = matches!(mention.kind, EntityKind::Person | EntityKind::Group);
    (closes && may_speak).then(|| Cue {
        word,
        span: tree.words[word].span,
        speaker: Some(mention.head as usize),
        stance: Stance::Says,
        content: (sentence.start..word).collect(),
        rule: "heading-and-name",
    })
}
