//! Private states (Wiebe et al. 2005): what someone wants, thinks or holds of
//! something, without words of theirs.
//! Begin with [`find`].

use super::content;
use super::cue::{self, Cue};
use super::inherited_speakers;
use super::quoted_spans;
use super::reading::Reading;
use super::source;
use super::statement::built;
use crate::annotations::{Quote, QuoteForm, Stance};
use crate::english::{AS, OF, THAT, TO, YOU};
use crate::lexicon;
use crate::text::Span;
use crate::vocabulary::Vocabulary;

/// A noun further from the verb that carries it than this many words is no cue
/// together with it.
const FARTHEST_NOUN: usize = 5;

/// Private states of which some words stand between quotation marks, which are
/// statements, and all others. Words in `speaks` are statements already.
pub(super) fn find(reading: &Reading, cues: &[Cue], speaks: &[usize]) -> (Vec<Quote>, Vec<Quote>) {
    let (mut marked, mut plain) = (Vec::new(), Vec::new());
    let participles: Vec<usize> = cues.iter().map(|cue| cue.word).filter(|&word| is_free(reading, word)).collect();
    let mut leads: Vec<usize> =
        cues.iter().filter(|cue| cue.rule == "withheld").flat_map(|cue| reading.all.words_in(cue.span)).collect();
    leads.sort_unstable();
    for word in 0..reading.all.words.len() {
        if speaks.binary_search(&word).is_ok() || leads.binary_search(&word).is_ok() {
            continue;
        }
        let rules = [verb, adjective, partisan, noun];
        let Some(mut cue) = rules.iter().find_map(|rule| rule(reading, word)) else { continue };
        end_before(reading, &mut cue, &participles);
        let extent = reading.tree.span(&cue.content);
        let is_said = |segment: &Span| !quoted_spans::is_name(reading, *segment);
        let segments: Vec<Span> = segments_in(reading, extent).into_iter().filter(is_said).collect();
        let Some((pieces, form)) = content::pieces(reading, &cue, &segments) else { continue };
        let is_marked = form != QuoteForm::Indirect && !reading.is_quoted(word);
        if is_marked { &mut marked } else { &mut plain }.push(built(reading, &cue, pieces, form));
    }
    (marked, plain)
}

/// ", claiming that": a participle of saying after a comma.
fn is_free(reading: &Reading, word: usize) -> bool {
    let first = inherited_speakers::clause_of(reading, word).0;
    let is_participle = reading.tree.words[word].xpos == "VBG" && !reading.is_quoted(word);
    is_participle && reading.tree.form(first) == "," && reading.tree.child(word, "nsubj").is_none()
}

/// What somebody wants ends where they begin to say something.
fn end_before(reading: &Reading, cue: &mut Cue, participles: &[usize]) {
    let next = participles.partition_point(|&word| word <= cue.word);
    let inside = participles[next..].iter().take_while(|&&word| cue.content.last().is_some_and(|&last| word <= last));
    if let Some(&word) = inside.into_iter().next() {
        let (first, last) = inherited_speakers::clause_of(reading, word);
        cue.content.retain(|at| !(first..=last).contains(at));
    }
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
    let (stance, forms) = listed(reading, word, &lemma)?.split_once(' ')?;
    let stance = Stance::named(stance)?;
    let is_passive = cue::is_passive(reading, word);
    let subject = || cue::handle(reading, word).or_else(|| tree.subject(word));
    let speaker = if is_passive { cue::agent(reading, word) } else { subject() };
    let found = forms.split(' ').find_map(|form| complement(reading, word, form, is_passive));
    let (content, end, needs_speaker) = found?;
    let speaker = speaker.filter(|speaker| !content.contains(speaker));
    let may_hold = speaker.is_some_and(|speaker| holds(reading, speaker));
    if needs_speaker && !may_hold {
        return None;
    }
    let span = with_marker(reading, cue::led_group(reading, word), end);
    Some(Cue { word, span, speaker, stance, content, rule: "attitude-verb" })
}

/// The value of the verb with its object ("throw support") or particle, or alone.
fn listed(reading: &Reading, word: usize, lemma: &str) -> Option<&'static str> {
    let tree = &reading.tree;
    let object = tree.child(word, "obj").filter(|&object| object > word).map(|object| reading.lemma(object));
    let particle = ["compound:prt", "advmod"]
        .iter()
        .find_map(|relation| tree.children_by(word, relation).find(|&child| child == word + 1))
        .map(|particle| tree.lower(particle));
    let phrases = [object, particle].into_iter().flatten().map(|with| format!("{lemma} {with}"));
    phrases.chain([lemma.to_string()]).find_map(|phrase| lexicon::ATTITUDE_VERBS.value(&phrase))
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
    let is_predicate = tree.child(word, "cop").is_some() || cue::is_passive(reading, word) || is_felt(reading, word);
    let speaker = tree.subject(word).filter(|&speaker| is_predicate && holds(reading, speaker))?;
    let (content, end, _) = forms.split(' ').find_map(|form| complement(reading, word, form, false))?;
    let stance = cue::negated(reading, word, Stance::named(stance)?);
    let span = with_marker(reading, cue::led_group(reading, word), end);
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
        THAT => Some((content::clause(reading, word, after("ccomp")?), None, true)),
        TO => {
            let infinitive = after("xcomp").filter(|&child| content::is_infinitive(reading, child));
            match infinitive {
                Some(infinitive) if is_passive => Some((content::with_subject(reading, word, infinitive), None, false)),
                Some(infinitive) => Some((from_object(reading, word, infinitive), None, true)),
                None => prepositional(reading, word, TO),
            }
        }
        "ing" => {
            let gerund = after("xcomp").filter(|&child| tree.words[child].xpos == "VBG")?;
            Some((content::clause(reading, word, gerund), None, true))
        }
        "obj" if is_passive => passive(reading, word),
        "obj" => {
            let words = after("obj").map(|object| self::object(reading, word, object));
            Some((words.or_else(|| relative(reading, word))?, None, true))
        }
        "result" => {
            let subject = tree.subject(word).filter(|&subject| lexicon::DOCUMENT_NOUNS.has(&reading.lemma(subject)));
            let shown = subject.and_then(|_| after("obj").or_else(|| after("xcomp")).or_else(|| after("iobj")))?;
            let is_apart = |child: usize| ["conj", "parataxis", "cc"].iter().any(|relation| tree.is(child, relation));
            let words = tree.subtree(word, |child| is_apart(child) && tree.head(child) == Some(word));
            let first = tree.subtree(shown, |_| false).first().copied().unwrap_or(shown);
            Some((words.into_iter().filter(|&at| at >= first && at > word).collect(), None, true))
        }
        preposition if is_passive && cue::agent(reading, word).is_none() => {
            let (mut content, marker, _) = prepositional(reading, word, preposition)?;
            let subject = tree.child(word, "nsubj:pass").filter(|&subject| source::is_animate(reading, subject))?;
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
                    && is_joined_by(reading, child, |case| lexicon::PREDICATE_PREPOSITIONS.has(case)))
    };
    let mut last = tree.subtree(object, |_| false).last().copied().unwrap_or(object);
    for child in tree.children(word).iter().copied().filter(is_predicate) {
        last = last.max(tree.subtree(child, |_| false).last().copied().unwrap_or(child));
    }
    let first = tree.subtree(object, |_| false).first().copied().unwrap_or(object);
    (first.max(word + 1)..=last).collect()
}

/// "the plan was backed by the union"; without an agent "the plan is
/// considered a risk", which somebody holds.
fn passive(reading: &Reading, word: usize) -> Option<(Vec<usize>, Option<usize>, bool)> {
    let tree = &reading.tree;
    let subject = tree.child(word, "nsubj:pass")?;
    if cue::agent(reading, word).is_some() {
        return Some((tree.subtree(subject, |_| false), None, true));
    }
    let predicate = tree.child(word, "xcomp").filter(|&child| child > word)?;
    Some((content::with_subject(reading, word, predicate), None, false))
}

/// "which he called a farce", "the tax she opposed": the relative pronoun or
/// the noun that the clause is about, with what is said of it.
fn relative(reading: &Reading, word: usize) -> Option<Vec<usize>> {
    let tree = &reading.tree;
    let noun = tree.head(word).filter(|&noun| tree.is(word, "acl:relcl") && noun < word)?;
    let is_pronoun = |&child: &usize| child < word && lexicon::RELATIVES.has(&tree.lower(child));
    let pronoun = tree.children(word).iter().copied().find(is_pronoun);
    let is_own = |&child: &usize| child < word && Some(child) != pronoun;
    tree.children_by(word, "nsubj").find(is_own)?;
    let mut words = match pronoun {
        Some(pronoun) => vec![pronoun],
        None => tree.subtree(noun, |child| child == word || tree.is(child, "case")),
    };
    let is_predicate = |&child: &usize| {
        child > word
            && (tree.is(child, "xcomp") || tree.is(child, "obl") && is_joined_by(reading, child, |case| case == AS))
    };
    let predicate = tree.children(word).iter().copied().find(is_predicate);
    words.extend(predicate.map(|child| tree.subtree(child, |_| false)).unwrap_or_default());
    words.sort_unstable();
    Some(words)
}

fn is_joined_by(reading: &Reading, word: usize, is_wanted: impl Fn(&str) -> bool) -> bool {
    let tree = &reading.tree;
    tree.children(word)
        .iter()
        .filter(|&&child| tree.is(child, "case") || tree.is(child, "mark"))
        .any(|&child| is_wanted(&tree.lower(child)))
}

/// "called for calm", "accused the company of lying": what follows the preposition.
fn prepositional(reading: &Reading, word: usize, preposition: &str) -> Option<(Vec<usize>, Option<usize>, bool)> {
    let tree = &reading.tree;
    let is_phrase = |&child: &usize| {
        child > word
            && ["obl", "advcl", "nmod", "acl"].iter().any(|relation| tree.is(child, relation))
            && is_joined_by(reading, child, |case| case == preposition)
    };
    let below_object = || tree.children(phrase_object(reading, word)?).iter().copied().find(is_phrase);
    let head = tree.children(word).iter().copied().find(is_phrase).or_else(below_object)?;
    let marker = tree
        .children(head)
        .iter()
        .copied()
        .find(|&child| tree.lower(child) == preposition && (tree.is(child, "case") || tree.is(child, "mark")))?;
    let mut words: Vec<usize> = tree.subtree(head, |_| false).into_iter().filter(|&at| at > marker).collect();
    let is_wanted = |&child: &usize| child > head && content::is_infinitive(reading, child);
    let wanted = tree.children_by(word, "advcl").chain(tree.children_by(word, "xcomp")).find(is_wanted);
    let last = wanted.and_then(|child| tree.subtree(child, |_| false).last().copied());
    words.extend(words.last().copied().zip(last).map(|(end, last)| end + 1..last + 1).into_iter().flatten());
    let particle = tree.children(word).iter().any(|&child| child == word + 1 && tree.words[child].upos != "NOUN");
    let last = phrase_object(reading, word).unwrap_or(word + usize::from(particle && marker == word + 2));
    Some((words, Some(marker).filter(|&marker| marker == last + 1), true))
}

/// The object that makes one phrase with its verb.
fn phrase_object(reading: &Reading, word: usize) -> Option<usize> {
    let object = reading.tree.child(word, "obj").filter(|&object| object > word)?;
    let phrase = format!("{} {}", reading.lemma(word), reading.lemma(object));
    lexicon::ATTITUDE_VERBS.has(&phrase).then_some(object)
}

/// "remain hopeful", "feel sorry": the predicate of a verb that only links.
fn is_felt(reading: &Reading, word: usize) -> bool {
    let links = |head: usize| lexicon::LINKING_VERBS.has(&reading.lemma(head));
    reading.tree.is(word, "xcomp") && reading.tree.head(word).is_some_and(links)
}

/// Whoever may want or hold something: people, organisations, governments,
/// and documents that speak for them.
fn holds(reading: &Reading, speaker: usize) -> bool {
    source::is_animate(reading, speaker)
        || reading.tree.lower(speaker) == YOU
        || is_many(reading, speaker)
        || source::is_share(reading, speaker)
        || lexicon::DOCUMENT_NOUNS.has(&reading.lemma(speaker))
        || matches!(reading.tree.words[speaker].upos.as_str(), "PROPN")
        || source::is_outlet(&reading.tree.lower(speaker))
}

/// "a handful of voters", "two thirds of the members".
fn is_many(reading: &Reading, speaker: usize) -> bool {
    let tree = &reading.tree;
    tree.children_by(speaker, "nmod")
        .any(|child| tree.case(child).as_deref() == Some(OF) && source::is_animate(reading, child))
}

/// "is a supporter of the plan".
fn partisan(reading: &Reading, word: usize) -> Option<Cue> {
    let tree = &reading.tree;
    if tree.words[word].upos != "NOUN" {
        return None;
    }
    let (stance, prepositions) = lexicon::PARTISAN_NOUNS.value(&reading.lemma(word))?.split_once(' ')?;
    let first = tree.children_by(word, "cop").next().or_else(|| tree.head(word).filter(|_| is_felt(reading, word)))?;
    let speaker = tree.subject(word).filter(|&speaker| holds(reading, speaker))?;
    let (content, marker, _) =
        prepositions.split(' ').find_map(|preposition| prepositional(reading, word, preposition))?;
    let first = tree.auxiliaries(word).chain([first]).min().unwrap_or(first);
    let span = with_marker(reading, tree.words[first].span.join(tree.words[word].span), marker);
    let stance = cue::negated(reading, word, Stance::named(stance)?);
    Some(Cue { word, span, speaker: Some(speaker), stance, content, rule: "attitude-noun" })
}

/// "her support for the plan", "the union's decision to strike".
fn noun(reading: &Reading, word: usize) -> Option<Cue> {
    let tree = &reading.tree;
    if tree.words[word].upos != "NOUN" {
        return None;
    }
    let stance = Stance::named(lexicon::CUE_NOUNS.value(&reading.lemma(word))?)?;
    if matches!(stance, Stance::Says | Stance::Suggests) {
        return None;
    }
    let speaker = cue::holder(reading, word).filter(|&speaker| source::is_animate(reading, speaker))?;
    let is_told = |&child: &usize| {
        let is_infinitive = tree.is(child, "acl") && content::is_infinitive(reading, child);
        let is_topic = tree.is(child, "nmod")
            && is_joined_by(reading, child, |case| case == TO || lexicon::TOPIC_PREPOSITIONS.has(case));
        child > word && child != speaker && (is_infinitive || is_topic)
    };
    let head = tree.children(word).iter().copied().find(is_told)?;
    let words = tree.subtree(head, |child| tree.head(child) == Some(head) && tree.is(child, "case"));
    let content = words.into_iter().filter(|&at| at > word && at != speaker).collect();
    let after = Some(word + 1).filter(|&after| tree.head(after) == Some(head) && tree.is(after, "case"));
    let own = tree.words[word].span.join(tree.words[after.unwrap_or(word)].span);
    let verb = cue::light_verb(reading, word).filter(|&verb| verb < word && word - verb <= FARTHEST_NOUN);
    let is_holder = |&verb: &usize| tree.subject(verb) == Some(speaker);
    let span = verb.filter(is_holder).map_or(own, |verb| cue::led_group(reading, verb).join(own));
    Some(Cue { word, span, speaker: Some(speaker), stance, content, rule: "attitude-noun" })
}
