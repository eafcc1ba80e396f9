//! What was said: the words that a cue governs, and the passages between
//! quotation marks. Begin with [`pieces`].

use super::cue::{self, Cue};
use super::passages::passage_before;
use super::reading::Reading;
use super::source::is_animate;
use crate::annotations::{QuoteForm, Stance};
use crate::english::{AS, IF, OF, THAT, TO, WHEN, WHILE};
use crate::lexicon;
use crate::text::Span;
use std::ops::Range;

/// Words between two marked passages that tell who speaks are no more than these.
const LONGEST_BREAK: usize = 6;

/// The words that a verb of saying governs and the rule that tells them,
/// surest rule first; no words if it governs none.
pub(super) fn of_verb(reading: &Reading, word: usize, stance: Stance, is_passive: bool) -> (Vec<usize>, &'static str) {
    let tree = &reading.tree;
    let plain = if is_passive { "passive-cue" } else { "cue-verb" };
    let told_after = tree.children_by(word, "ccomp").find(|&child| child > word);
    if let Some(head) = told_after.or_else(|| tree.child(word, "ccomp")) {
        let is_before = head < word;
        let mut words = if is_before { before(reading, word, head) } else { clause(reading, word, head) };
        if let Some(first) = after_addressee(reading, word, head, &words) {
            words.retain(|&at| at >= first);
        }
        return (words, plain);
    }
    if let Some(head) = tree.head(word).filter(|_| tree.is(word, "parataxis") && !follows_colon(reading, word))
        && tree.child(word, "obj").is_none()
    {
        let attribution = tree.subtree(word, |_| false);
        return (rest(reading, head, |at| attribution.binary_search(&at).is_ok()), plain);
    }
    if let Some(head) = tree.head(word).filter(|_| is_parenthesis(reading, word)) {
        let attribution = tree.subtree(word, |_| false);
        return (rest(reading, head, |at| attribution.binary_search(&at).is_ok()), plain);
    }
    if let Some(head) = tree.head(word).filter(|_| is_as_clause(reading, word, stance)) {
        // "was, as a player described it, “a swamp”": what stands between marks is no part of it.
        let attribution = tree.subtree(word, |child| reading.is_quoted(child) && !reading.is_quoted(word));
        return (rest(reading, head, |at| attribution.binary_search(&at).is_ok()), "as-cue");
    }
    let is_parted = |child: usize| (word + 1..child).any(|at| tree.form(at) == ";" && !reading.is_quoted(at));
    let is_clause = |&child: &usize| {
        let is_predicate = matches!(tree.words[child].upos.as_str(), "VERB" | "AUX" | "ADJ" | "NOUN");
        child > word && is_predicate && !is_parted(child) // "was charged; nobody else was"
    };
    if let Some(head) = tree.children_by(word, "parataxis").find(is_clause) {
        return (clause(reading, word, head), plain);
    }
    if let Some(head) = tree.child(word, "xcomp").filter(|&child| child > word && is_infinitive(reading, child)) {
        if is_passive && cue::agent(reading, word).is_none() {
            return (with_subject(reading, word, head), "passive-infinitive");
        }
        if takes_infinitive(stance) {
            return (with_object(reading, word, head), plain);
        }
    }
    if let Some(words) = relative_beside(reading, word) {
        return (words, plain);
    }
    let of_clause = tree.children_by(word, "advcl").find(|&child| {
        child > word && tree.child(child, "mark").is_some_and(|mark| lexicon::CONTENT_MARKS.has(&tree.lower(mark)))
    });
    if let Some(head) = question(reading, word, stance) {
        return (clause(reading, word, head), plain);
    }
    if let Some(words) = accusation(reading, word).filter(|_| stance == Stance::Accuses) {
        return (words, plain);
    }
    let may_take_of = matches!(stance, Stance::Claims | Stance::Accuses | Stance::Criticises | Stance::Praises);
    match of_clause.filter(|_| may_take_of) {
        Some(head) => (clause(reading, word, head), plain),
        None => (that_clause(reading, word), plain),
    }
}

/// "the plan, which he argued would help": the clause after the verb that the
/// tree hangs beside it on what both tell of.
fn relative_beside(reading: &Reading, word: usize) -> Option<Vec<usize>> {
    let tree = &reading.tree;
    let told_of = tree.head(word).filter(|_| tree.is(word, "acl:relcl"))?;
    let subject = tree.child(word, "nsubj").filter(|&subject| subject < word)?;
    let is_relative = |&child: &usize| child < subject && matches!(tree.words[child].xpos.as_str(), "WDT" | "WP");
    let next = tree.children_by(told_of, "acl:relcl").find(|&child| child > word)?;
    let words: Vec<usize> = tree.subtree(next, |_| false).into_iter().filter(|&at| at > word).collect();
    let has_relative = tree.children(next).iter().any(is_relative);
    (has_relative && words.first() == Some(&(word + 1))).then_some(words)
}

/// "told the board the pump was new": where the clause begins if the tree counts
/// whoever is told to it.
fn after_addressee(reading: &Reading, word: usize, head: usize, words: &[usize]) -> Option<usize> {
    let tree = &reading.tree;
    let &begin = words.first().filter(|&&begin| begin > word && cue::tells_somebody(&reading.lemma(word)))?;
    let has_object = ["obj", "iobj"].iter().any(|relation| tree.child(word, relation).is_some());
    let subject = tree.children_by(head, "nsubj").filter(|&child| child > begin && child < head).last()?;
    let is_told = |at: usize| is_animate(reading, at) && !tree.is(at, "nmod:poss");
    let is_phrase =
        |at: usize| matches!(tree.words[at].upos.as_str(), "DET" | "ADJ" | "NOUN" | "PROPN" | "PRON" | "ADP" | "NUM");
    let own = tree.subtree(subject, |child| child < subject && is_told(child));
    let first = own.into_iter().find(|&at| at > begin)?;
    let addressee = begin..first;
    let is_whole = addressee.clone().all(is_phrase) && addressee.clone().any(is_told);
    let begins = matches!(tree.words[first].upos.as_str(), "DET" | "PRON" | "PROPN") || tree.is(first, "nmod:poss");
    let is_joined = tree.head(first).is_some_and(|head| addressee.contains(&head));
    (is_whole && begins && !is_joined && !has_object).then_some(first)
}

/// The sentence without some of its words.
pub(super) fn outside(reading: &Reading, word: usize, left_out: Range<usize>) -> Vec<usize> {
    reading.sentence(word).filter(|at| !left_out.contains(at)).collect()
}

/// Takes out of the content what tells of the speaker or the saying: between a
/// marked passage and the verb, and, where the words stand before the verb,
/// what follows it: an age, a party, where, when and while doing what.
pub(super) fn leave_circumstances(
    reading: &Reading,
    word: usize,
    group: Span,
    speaker: Option<usize>,
    content: &mut Vec<usize>,
) {
    let tree = &reading.tree;
    let group = reading.all.words_in(group);
    let begun = passage_before(reading, word);
    let Some(&first) = content.first().filter(|_| !reading.is_quoted(word)) else { return };
    let is_told_after = first >= group.start;
    if is_told_after && (begun.is_none() || !reading.is_quoted(first) && tree.form(first - 1) != ",") {
        return;
    }
    if begun.is_some() {
        let is_breaking = breaks_into(reading, content);
        content.retain(|&at| (at >= group.start || reading.is_quoted(at)) && !is_breaking.contains(&at));
    }
    let is_told = |at: &usize| *at < group.start && !reading.is_punctuation(*at);
    let is_marked = content.iter().filter(|at| is_told(at)).all(|&at| reading.is_quoted(at));
    let is_inverted = speaker.is_some_and(|speaker| speaker >= group.end);
    let named = speaker.filter(|_| is_inverted).and_then(|speaker| reading.mention(speaker));
    let end = named.map_or(group.end, |mention| reading.all.words_in(mention.span).end.max(group.end));
    let is_kept = |run: &[usize]| {
        let first = run.iter().copied().find(|&at| !reading.is_punctuation(at)).unwrap_or(run[0]);
        if run[0] < group.end || run.iter().any(|&at| reading.is_quoted(at)) {
            return true;
        }
        let is_finite = run.iter().any(|&at| matches!(tree.words[at].xpos.as_str(), "VBD" | "VBZ" | "VBP" | "MD"));
        let is_relative = lexicon::WHO_WORDS.has(&tree.lower(first));
        let is_phrase = tree.words[first].upos == "ADP" && !lexicon::SPEAKER_PREPOSITIONS.has(&tree.lower(first));
        let is_participle = run.iter().any(|&at| tree.words[at].xpos == "VBG");
        !is_marked && first > end && !is_relative && (is_finite || is_phrase || !is_inverted && !is_participle)
    };
    let kept: Vec<usize> =
        content.chunk_by(|one, next| one + 1 == *next).filter(|run| is_kept(run)).flatten().copied().collect();
    *content = kept;
}

/// The words outside the marks that break into what was said with a verb of
/// their own ("“… not even,” she smiled, “the club.”").
fn breaks_into(reading: &Reading, content: &[usize]) -> Vec<usize> {
    let tree = &reading.tree;
    let is_outside = |at: usize| !reading.is_quoted(at) && !reading.is_punctuation(at);
    let loose: Vec<usize> = content.iter().copied().filter(|&at| is_outside(at)).collect();
    let is_breaking = |stretch: &&[usize]| {
        let (first, last) = (stretch[0], stretch[stretch.len() - 1]);
        let is_between = content[0] < first && content.last().is_some_and(|&end| end > last);
        let has_verb = stretch.iter().any(|&at| matches!(tree.words[at].xpos.as_str(), "VBD" | "VBZ" | "VBP"));
        let before = reading.segments.partition_point(|segment| segment.end <= tree.words[first].span.start);
        let breaks_off = before
            .checked_sub(1)
            .is_some_and(|at| reading.segments[at].of(&reading.report.text).ends_with([',', '—', '–', '-']));
        is_between && has_verb && breaks_off && stretch.len() <= LONGEST_BREAK
    };
    loose.chunk_by(|one, next| one + 1 == *next).filter(is_breaking).flatten().copied().collect()
}

/// "accused the ministry of hiding it", "was accused of hiding it": who is
/// accused, where that stands after the verb, and of what.
fn accusation(reading: &Reading, word: usize) -> Option<Vec<usize>> {
    let tree = &reading.tree;
    let object = tree.child(word, "obj").filter(|&object| object > word);
    let is_of = |&child: &usize| {
        let marks = ["case", "mark"].into_iter().filter_map(|relation| tree.child(child, relation));
        child > word && marks.into_iter().any(|mark| tree.lower(mark) == OF)
    };
    let of_verb = tree.children(word).iter().copied().find(is_of);
    let of_phrase = |phrase: Option<usize>| phrase.and_then(|phrase| tree.children_by(phrase, "acl").find(is_of));
    let of_agent = || of_phrase(cue::agent(reading, word));
    let head = of_verb.or_else(|| of_phrase(object)).or_else(of_agent)?;
    let last = tree.subtree(head, |_| false).last().copied()?;
    let first = object.filter(|&object| object < head).unwrap_or(head);
    let first = tree.subtree(first, |_| false).first().copied()?.max(word + 1);
    let is_apart = first > word + 1 && tree.lower(first) == OF; // "accused by the union of lying"
    Some((first + usize::from(is_apart)..=last).collect())
}

/// "Lopez: I asked for it", "Lopez left; Haddad was warned": what follows a
/// colon or a semicolon does not tell who said what stands before it.
fn follows_colon(reading: &Reading, word: usize) -> bool {
    let tree = &reading.tree;
    let first = tree.subtree(word, |_| false).first().copied().unwrap_or(word);
    let is_colon = |at: usize| matches!(tree.form(at), ":" | ";");
    is_colon(first) || first > reading.sentence(word).start && is_colon(first - 1)
}

/// "tweeted after the meeting that it was over": the clause with "that" which
/// the tree hangs on a phrase between.
fn that_clause(reading: &Reading, word: usize) -> Vec<usize> {
    let tree = &reading.tree;
    let says_so = |child: usize| {
        tree.is(child, "advcl") && tree.words[child].xpos == "VBG" && cue::listed(reading, child).is_some()
    };
    let below = tree.subtree(word, |child| tree.is(child, "conj") || says_so(child));
    let is_that = |&at: &usize| {
        let is_direct = tree.is(at, "mark") && tree.head(at).and_then(|head| tree.head(head)) != Some(word);
        at > word + 1 && tree.lower(at) == THAT && (is_direct || is_loose_relative(reading, at))
    };
    let Some(mark) = below.into_iter().find(is_that) else { return Vec::new() };
    let Some(head) = tree.head(mark).filter(|&head| head > mark) else { return Vec::new() };
    if tree.head(head).is_some_and(|noun| cue::is_voiced(reading, word, noun)) {
        return Vec::new(); // "voiced fear that": the clause of the noun
    }
    tree.subtree(head, |_| false).into_iter().filter(|&at| at > mark).collect()
}

/// "that" read as a relative pronoun although its clause lacks nothing.
fn is_loose_relative(reading: &Reading, at: usize) -> bool {
    let tree = &reading.tree;
    let clause = tree.head(at).filter(|&head| tree.is(head, "acl:relcl"));
    clause.is_some_and(|head| {
        let has_subject = tree.children_by(head, "nsubj").any(|child| child != at);
        has_subject && (tree.child(head, "cop").is_some() || tree.children_by(head, "obj").any(|child| child != at))
    })
}

/// "the bridge, the ministry said, was never safe": a short clause between
/// commas that the tree takes for a relative clause.
pub(super) fn is_parenthesis(reading: &Reading, word: usize) -> bool {
    let tree = &reading.tree;
    let words = tree.subtree(word, |child| reading.is_punctuation(child));
    let (Some(&first), Some(&last)) = (words.first(), words.last()) else { return false };
    let is_comma =
        |at: Option<usize>| at.is_some_and(|at| at < tree.words.len() && matches!(tree.form(at), "," | "—" | "–"));
    let own = tree.child(word, "nsubj");
    let has_relative = own.is_some_and(|own| lexicon::SUBJECT_RELATIVES.has(&tree.lower(own)));
    let is_whole = words.len() == last - first + 1;
    tree.is(word, "acl")
        && own.is_some()
        && !has_relative
        && is_whole
        && is_comma(first.checked_sub(1))
        && is_comma(Some(last + 1))
}

/// "did not say when it would open": the question that follows at once.
fn question(reading: &Reading, word: usize, stance: Stance) -> Option<usize> {
    let tree = &reading.tree;
    let object = ["obj", "iobj"].iter().find_map(|relation| tree.child(word, relation)).filter(|&object| object > word);
    let is_clause = |child: usize| ["acl", "advcl", "ccomp"].iter().any(|relation| tree.is(child, relation));
    let last = object.and_then(|object| tree.subtree(object, is_clause).last().copied());
    let next = last.unwrap_or(word) + 1;
    let asks = matches!(stance, Stance::Withholds | Stance::Asks | Stance::Doubts) && next < tree.words.len();
    let is_word = asks && (lexicon::QUESTION_WORDS.has(&tree.lower(next)) || tree.lower(next) == IF);
    tree.children_by(word, "advcl")
        .find(|&child| is_word && child > next && tree.subtree(child, |_| false).contains(&next))
}

/// "as the minister put it".
fn is_as_clause(reading: &Reading, word: usize, stance: Stance) -> bool {
    let tree = &reading.tree;
    let has_as = tree
        .children(word)
        .iter()
        .any(|&child| (tree.is(child, "mark") || tree.is(child, "advmod")) && tree.lower(child) == AS);
    let has_content = ["ccomp", "xcomp"].iter().any(|relation| tree.child(word, relation).is_some());
    let may_speak = tree.subject(word).is_none_or(|subject| {
        is_animate(reading, subject)
            || tree.words[subject].upos != "NOUN"
            || crate::lexicon::ROLE_NOUNS.has(&reading.lemma(subject))
            || crate::lexicon::DOCUMENT_NOUNS.has(&reading.lemma(subject))
    });
    tree.is(word, "advcl")
        && has_as
        && may_speak
        && !has_content
        && matches!(stance, Stance::Says | Stance::Suggests | Stance::Confirms)
}

pub(super) fn is_infinitive(reading: &Reading, word: usize) -> bool {
    let tree = &reading.tree;
    tree.children(word).iter().any(|&child| tree.lower(child) == TO && child < word)
}

fn takes_infinitive(stance: Stance) -> bool {
    !matches!(stance, Stance::Says | Stance::Suggests | Stance::Doubts | Stance::Praises | Stance::Criticises)
}

/// The clause that a cue governs, without "that" before it, up to the end of
/// what hangs on it or follows it without a comma.
pub(super) fn clause(reading: &Reading, cue: usize, head: usize) -> Vec<usize> {
    let tree = &reading.tree;
    let words = tree.subtree(head, |child| child == cue);
    let end_of_sentence = reading.sentence(cue).end;
    let (mut first, mut last) = span_after(&words, cue, head);
    for &child in tree.children(cue).iter().filter(|&&child| child > head) {
        if !goes_on(reading, child, last) {
            continue;
        }
        last = last.max(tree.subtree(child, |_| false).last().copied().unwrap_or(child));
    }
    let is_that = |at: usize| tree.lower(at) == THAT && tree.is(at, "mark");
    while first < last && (reading.is_punctuation(first) || is_that(first)) {
        first += 1;
    }
    (first..(last + 1).min(end_of_sentence)).collect()
}

fn span_after(words: &[usize], cue: usize, head: usize) -> (usize, usize) {
    let first = words.iter().copied().find(|&word| word > cue).unwrap_or(head);
    let last = words.iter().copied().next_back().unwrap_or(head).max(head);
    (first, last)
}

/// True if a later dependant of the cue reads on from the clause.
fn goes_on(reading: &Reading, child: usize, last: usize) -> bool {
    let tree = &reading.tree;
    let relations = ["advcl", "obl", "advmod", "ccomp", "nmod"];
    if !relations.iter().any(|relation| tree.is(child, relation)) || child <= last {
        return false;
    }
    let words = tree.subtree(child, |_| false);
    let first = words.first().copied().unwrap_or(child);
    first > last && first <= last + 2 && !(last + 1..=first).any(|at| reading.is_punctuation(at))
}

/// What stands before "…, the minister said": the rest of the sentence if the
/// cue is its main verb, the clause otherwise.
fn before(reading: &Reading, word: usize, head: usize) -> Vec<usize> {
    let tree = &reading.tree;
    let attribution = tree.subtree(word, |child| child == head);
    let is_left_out = |at: usize| at > head && attribution.binary_search(&at).is_ok();
    if tree.head(word).is_none() {
        return rest(reading, head, is_left_out);
    }
    tree.subtree(head, |_| false).into_iter().filter(|&at| !is_left_out(at)).collect()
}

/// All of the sentence but what is left out; where the governor stands in a
/// clause of its own inside the sentence, that clause.
pub(super) fn rest(reading: &Reading, governor: usize, is_left_out: impl Fn(usize) -> bool) -> Vec<usize> {
    let tree = &reading.tree;
    let head = tree.predicate(governor);
    let words = match tree.head(head) {
        Some(_) if !tree.is(head, "conj") || reading.is_quoted(head) => tree.subtree(head, |_| false),
        _ => reading.sentence(governor).collect(),
    };
    words.into_iter().filter(|&at| !is_left_out(at)).collect()
}

/// "the ferry is thought to be lost": the subject with the infinitive.
pub(super) fn with_subject(reading: &Reading, word: usize, infinitive: usize) -> Vec<usize> {
    let tree = &reading.tree;
    let mut words = tree.subject(word).map(|subject| tree.subtree(subject, |_| false)).unwrap_or_default();
    words.extend(clause(reading, word, infinitive));
    words.sort_unstable();
    words.dedup();
    words
}

/// "urged the members to vote": the object with the infinitive.
fn with_object(reading: &Reading, word: usize, infinitive: usize) -> Vec<usize> {
    let tree = &reading.tree;
    let words = clause(reading, word, infinitive);
    let object = tree.child(word, "obj").or_else(|| tree.child(word, "iobj")).filter(|&child| child > word);
    match (object, words.last()) {
        (Some(object), Some(&last)) if object < infinitive => {
            let first = tree.subtree(object, |_| false).first().copied().unwrap_or(object);
            (first.max(word + 1)..=last).collect()
        }
        _ => words,
    }
}

/// The content in pieces and its form; `None` if there is neither a governed
/// clause nor a marked passage. Marks that fill the clause make it direct,
/// marks inside make it mixed, marks outside are pieces of their own.
pub(super) fn pieces(reading: &Reading, cue: &Cue, segments: &[Span]) -> Option<(Vec<Span>, QuoteForm)> {
    let governed: Vec<Span> = reading.runs(&cue.content).into_iter().map(|run| with_marks(reading, run)).collect();
    if segments.is_empty() {
        return (!governed.is_empty()).then_some((governed, QuoteForm::Indirect));
    }
    let is_touched = governed.iter().any(|piece| segments.iter().any(|segment| segment.overlaps(*piece)));
    let is_told = |piece: &Span| !fills(reading, *piece, segments) && !is_circumstance(reading, cue, *piece, segments);
    let mut pieces: Vec<Span> = governed.iter().filter(|piece| is_told(piece)).copied().collect();
    let is_across = |piece: &Span| piece.end <= cue.span.start && segments.iter().all(|at| at.start >= cue.span.end);
    let is_said = |piece: &Span| has_predicate(reading, *piece) && !is_across(piece);
    if !is_touched && !governed.iter().any(is_said) {
        pieces.clear();
    }
    let form = if pieces.is_empty() { QuoteForm::Direct } else { QuoteForm::Mixed };
    for &segment in segments {
        match pieces.iter_mut().find(|piece| piece.overlaps(segment)) {
            Some(piece) => *piece = with_marks(reading, piece.join(segment)),
            None => pieces.push(segment),
        }
    }
    pieces.sort();
    Some((pieces, form))
}

/// "“We met today,” she added, referring to the council": a participle after
/// the cue that no marked passage touches tells what the speaker does.
fn is_circumstance(reading: &Reading, cue: &Cue, piece: Span, segments: &[Span]) -> bool {
    let tree = &reading.tree;
    let words = reading.all.words_in(piece);
    let is_led = words.start < words.end && matches!(tree.lower(words.start).as_str(), WHILE | WHEN);
    let first = words.start + usize::from(is_led);
    piece.start >= cue.span.end
        && words.contains(&first)
        && tree.words[first].xpos == "VBG"
        && !segments.iter().any(|segment| segment.overlaps(piece))
}

/// True for a governed clause with a predicate of its own.
fn has_predicate(reading: &Reading, piece: Span) -> bool {
    reading.all.words_in(piece).any(|word| matches!(reading.all.words[word].upos.as_str(), "VERB" | "AUX"))
}

/// True if all words of the piece are marked.
fn fills(reading: &Reading, piece: Span, segments: &[Span]) -> bool {
    let is_marked = |word: usize| segments.iter().any(|at| at.covers(reading.all.words[word].span));
    reading.all.words_in(piece).all(|word| is_marked(word) || reading.is_punctuation(word))
}

/// The span with the mark that opens or closes a quotation which begins or
/// ends with it, if the other mark lies inside.
fn with_marks(reading: &Reading, span: Span) -> Span {
    let text = &reading.report.text;
    let is_mark = |c: &char| matches!(c, '"' | '“' | '”' | '‘' | '’' | '«' | '»' | '\'' | '`' | '„');
    let after = reading.segments.partition_point(|segment| segment.end < span.end);
    let closes = |segment: &Span| span.start < segment.start && segment.end == span.end;
    let before = reading.segments.partition_point(|segment| segment.start < span.start);
    let opens = |segment: &Span| segment.start == span.start && segment.end < span.end;
    let length = |marks: String| marks.len() as u32;
    let mut whole = span;
    if reading.segments.get(after).is_some_and(closes) {
        whole.end += length(text[span.end as usize..].chars().take_while(is_mark).collect());
    }
    if reading.segments.get(before).is_some_and(opens) {
        whole.start -= length(text[..span.start as usize].chars().rev().take_while(is_mark).collect());
    }
    whole
}
