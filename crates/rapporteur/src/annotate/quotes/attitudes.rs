//! What someone wants, thinks or holds of something, without words of theirs.
//! Begin with [`find`].

use super::content;
use super::cues::{self, Cue};
use super::reading::Reading;
use super::source;
use super::{Quote, QuoteForm, built};
use crate::annotations::Stance;
use crate::lexicon;
use crate::text::Span;

/// A noun further from the verb that carries it than this many words is no cue
/// together with it.
const FARTHEST_NOUN: usize = 5;

/// Attitudes of which some words stand between quotation marks, which are
/// statements, and all others. Words in `speaks` are statements already.
pub(super) fn find(reading: &Reading, speaks: &[usize]) -> (Vec<Quote>, Vec<Quote>) {
    let (mut marked, mut plain) = (Vec::new(), Vec::new());
    for word in (0..reading.all.words.len()).filter(|word| reading.is_readable(*word)) {
        if speaks.binary_search(&word).is_ok() {
            continue;
        }
        let found = verb(reading, word).or_else(|| adjective(reading, word)).or_else(|| noun(reading, word));
        let Some(cue) = found else { continue };
        let extent = reading.tree.span(&cue.content);
        let segments: Vec<Span> = segments_in(reading, extent);
        let Some((pieces, form)) = content::pieces(reading, &cue, &segments) else { continue };
        let is_marked = form != QuoteForm::Indirect && !reading.is_quoted(word);
        if is_marked { &mut marked } else { &mut plain }.push(built(reading, &cue, pieces, form));
    }
    (marked, plain)
}

fn segments_in(reading: &Reading, extent: Span) -> Vec<Span> {
    let first = reading.segments.partition_point(|segment| segment.end <= extent.start);
    reading.segments[first..].iter().take_while(|segment| segment.start < extent.end).copied().collect()
}

fn verb(reading: &Reading, word: usize) -> Option<Cue> {
    let tree = &reading.tree;
    if tree.words[word].upos != "VERB" {
        return None;
    }
    let lemma = reading.lemma(word);
    let particle = tree.child(word, "compound:prt").map(|particle| format!("{lemma} {}", tree.lower(particle)));
    let value = particle.and_then(|phrase| lexicon::ATTITUDE_VERBS.value(&phrase));
    let (stance, forms) = value.or_else(|| lexicon::ATTITUDE_VERBS.value(&lemma))?.split_once(' ')?;
    let stance = cues::stance(stance)?;
    let is_passive = cues::is_passive(reading, word);
    let speaker = if is_passive { cues::agent(reading, word) } else { tree.subject(word) };
    let found = forms.split(' ').find_map(|form| complement(reading, word, form, is_passive));
    let (content, end, needs_speaker) = found?;
    let speaker = speaker.filter(|speaker| !content.contains(speaker));
    let may_hold = speaker.is_some_and(|speaker| holds(reading, speaker));
    if needs_speaker && !may_hold {
        return None;
    }
    let span = with_marker(reading, cues::led_group(reading, word), end);
    Some(Cue { word, span, speaker, stance, content, rule: "attitude-verb" })
}

fn with_marker(reading: &Reading, group: Span, marker: Option<usize>) -> Span {
    marker.map_or(group, |marker| group.join(reading.tree.words[marker].span))
}

/// "was upbeat about the talks", "are convinced that it will fail".
fn adjective(reading: &Reading, word: usize) -> Option<Cue> {
    let tree = &reading.tree;
    if !matches!(tree.words[word].upos.as_str(), "ADJ" | "VERB") || tree.words[word].xpos == "VBG" {
        return None;
    }
    let (stance, forms) = lexicon::ATTITUDE_ADJECTIVES.value(&tree.lower(word))?.split_once(' ')?;
    let is_predicate = tree.child(word, "cop").is_some() || cues::is_passive(reading, word) || is_felt(reading, word);
    let speaker = tree.subject(word).filter(|&speaker| is_predicate && holds(reading, speaker))?;
    let (content, end, _) = forms.split(' ').find_map(|form| complement(reading, word, form, false))?;
    let stance = cues::negated(reading, word, cues::stance(stance)?);
    let span = with_marker(reading, cues::led_group(reading, word), end);
    let is_apart = !content.contains(&speaker);
    is_apart.then_some(Cue { word, span, speaker: Some(speaker), stance, content, rule: "attitude-adjective" })
}

/// The words that stand as this form of complement, the preposition that
/// belongs to the cue, and whether somebody must hold it.
fn complement(
    reading: &Reading,
    word: usize,
    form: &str,
    is_passive: bool,
) -> Option<(Vec<usize>, Option<usize>, bool)> {
    let tree = &reading.tree;
    let after = |relation: &str| tree.children_by(word, relation).find(|&child| child > word);
    match form {
        "seems" => {
            let infinitive = after("xcomp")?;
            Some((content::with_subject(reading, word, infinitive), None, false))
        }
        "that" => Some((content::clause(reading, word, after("ccomp")?), None, true)),
        "to" => {
            let infinitive = after("xcomp").filter(|&child| content::is_infinitive(reading, child));
            match infinitive {
                Some(infinitive) if is_passive => Some((content::with_subject(reading, word, infinitive), None, false)),
                Some(infinitive) => Some((from_object(reading, word, infinitive), None, true)),
                None => prepositional(reading, word, "to"),
            }
        }
        "ing" => {
            let gerund = after("xcomp").filter(|&child| tree.words[child].xpos == "VBG")?;
            Some((content::clause(reading, word, gerund), None, true))
        }
        "obj" if is_passive => {
            let subject = tree.child(word, "nsubj:pass")?;
            cues::agent(reading, word)?;
            Some((tree.subtree(subject, |_| false), None, true))
        }
        "obj" => Some((object(reading, word, after("obj")?), None, true)),
        preposition if is_passive && cues::agent(reading, word).is_none() => {
            let (mut content, marker, _) = prepositional(reading, word, preposition)?;
            let subject = tree.child(word, "nsubj:pass").filter(|&subject| cues::is_animate(reading, subject))?;
            content.extend(tree.subtree(subject, |child| tree.is(child, "acl") || tree.is(child, "punct")));
            content.sort_unstable();
            Some((content, marker, false))
        }
        preposition => prepositional(reading, word, preposition),
    }
}

/// From the object to the end of the infinitive.
fn from_object(reading: &Reading, word: usize, infinitive: usize) -> Vec<usize> {
    let tree = &reading.tree;
    let words = content::clause(reading, word, infinitive);
    let object = ["obj", "iobj"].iter().find_map(|relation| tree.child(word, relation));
    let first = object.filter(|object| (word + 1..infinitive).contains(object));
    let (Some(object), Some(&last)) = (first, words.last()) else { return words };
    let start = tree.subtree(object, |_| false).first().copied().unwrap_or(object);
    (start.max(word + 1)..=last).collect()
}

/// The object, with what is said of it ("called the plan a mistake", "hailed
/// it as a victory").
fn object(reading: &Reading, word: usize, object: usize) -> Vec<usize> {
    let tree = &reading.tree;
    let is_predicate = |&child: &usize| {
        child > object
            && (tree.is(child, "xcomp")
                || (tree.is(child, "obl") || tree.is(child, "advcl"))
                    && is_joined_by(reading, child, &["as", "for", "of", "to"]))
    };
    let mut last = tree.subtree(object, |_| false).last().copied().unwrap_or(object);
    for child in tree.children(word).iter().copied().filter(is_predicate) {
        last = last.max(tree.subtree(child, |_| false).last().copied().unwrap_or(child));
    }
    let first = tree.subtree(object, |_| false).first().copied().unwrap_or(object);
    (first.max(word + 1)..=last).collect()
}

fn is_joined_by(reading: &Reading, word: usize, wanted: &[&str]) -> bool {
    let tree = &reading.tree;
    tree.children(word)
        .iter()
        .filter(|&&child| tree.is(child, "case") || tree.is(child, "mark"))
        .any(|&child| wanted.contains(&tree.lower(child).as_str()))
}

/// "called for calm", "accused the company of lying": what follows the preposition.
fn prepositional(reading: &Reading, word: usize, preposition: &str) -> Option<(Vec<usize>, Option<usize>, bool)> {
    let tree = &reading.tree;
    let is_phrase = |&child: &usize| {
        child > word
            && ["obl", "advcl", "nmod"].iter().any(|relation| tree.is(child, relation))
            && is_joined_by(reading, child, &[preposition])
    };
    let head = tree.children(word).iter().copied().find(is_phrase)?;
    let marker = tree
        .children(head)
        .iter()
        .copied()
        .find(|&child| tree.lower(child) == preposition && (tree.is(child, "case") || tree.is(child, "mark")))?;
    let words: Vec<usize> = tree.subtree(head, |_| false).into_iter().filter(|&at| at > marker).collect();
    Some((words, Some(marker).filter(|&marker| marker == word + 1), true))
}

/// "remain hopeful", "feel sorry": the predicate of a verb that only links.
fn is_felt(reading: &Reading, word: usize) -> bool {
    let links = |head: usize| {
        let lemma = reading.lemma(head);
        matches!(
            lemma.as_str(),
            "feel" | "remain" | "seem" | "become" | "appear" | "look" | "stay" | "sound" | "get" | "grow"
        )
    };
    reading.tree.is(word, "xcomp") && reading.tree.head(word).is_some_and(links)
}

/// Whoever may want or hold something: people, organisations, governments,
/// and documents that speak for them.
fn holds(reading: &Reading, speaker: usize) -> bool {
    let is_teller = matches!(reading.tree.lower(speaker).as_str(), "i" | "we" | "you" | "it" | "one")
        && !reading.is_quoted(speaker);
    !is_teller && cues::is_animate(reading, speaker)
        || lexicon::DOCUMENT_NOUNS.has(&reading.lemma(speaker))
        || matches!(reading.tree.words[speaker].upos.as_str(), "PROPN")
        || source::is_outlet(&reading.tree.lower(speaker))
}

/// "her support for the plan", "the union's decision to strike".
fn noun(reading: &Reading, word: usize) -> Option<Cue> {
    let tree = &reading.tree;
    if tree.words[word].upos != "NOUN" {
        return None;
    }
    let stance = cues::stance(lexicon::CUE_NOUNS.value(&reading.lemma(word))?)?;
    if matches!(stance, Stance::Says | Stance::Suggests) {
        return None;
    }
    let speaker = cues::holder(reading, word).filter(|&speaker| cues::is_animate(reading, speaker))?;
    let is_told = |&child: &usize| {
        let is_infinitive = tree.is(child, "acl") && content::is_infinitive(reading, child);
        let is_topic = tree.is(child, "nmod")
            && is_joined_by(reading, child, &["for", "of", "about", "against", "to", "on", "with"]);
        child > word && child != speaker && (is_infinitive || is_topic)
    };
    let head = tree.children(word).iter().copied().find(is_told)?;
    let words = tree.subtree(head, |child| tree.head(child) == Some(head) && tree.is(child, "case"));
    let content = words.into_iter().filter(|&at| at > word && at != speaker).collect();
    let after = Some(word + 1).filter(|&after| tree.head(after) == Some(head) && tree.is(after, "case"));
    let own = tree.words[word].span.join(tree.words[after.unwrap_or(word)].span);
    let verb = cues::light_verb(reading, word).filter(|&verb| verb < word && word - verb <= FARTHEST_NOUN);
    let is_holder = |&verb: &usize| tree.subject(verb) == Some(speaker);
    let span = verb.filter(is_holder).map_or(own, |verb| cues::led_group(reading, verb).join(own));
    Some(Cue { word, span, speaker: Some(speaker), stance, content, rule: "attitude-noun" })
}
