//! How two wordings of one utterance stand to each other: the same words, cut,
//! spliced, inflected, told in other words inside quotation marks or outside
//! of them. Begin with [`relation`].

use crate::annotations::Quote;
use crate::english::IN;
use crate::lexicon;
use crate::marks;
use crate::story::{ReportId, Story};
use crate::text::Span;
use std::collections::{BTreeSet, HashMap};

/// An utterance in the words of one report.
#[derive(Clone, Default)]
pub(crate) struct Wording {
    /// All its words, in lower case.
    pub(crate) words: Vec<String>,
    /// Those in quotation marks.
    pub(crate) quoted: Vec<String>,
    /// Their dictionary forms.
    lemmas: Vec<String>,
    /// The words in marks before which it does not claim to go on without a
    /// gap: another passage in marks begins there, or three dots stand before.
    breaks: BTreeSet<usize>,
    /// True if the text says beside it that it was translated.
    is_translated: bool,
}

/// How one wording stands to another, the most telling last.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Relation {
    /// The same words.
    Same,
    /// The same but for spelling.
    Respelt,
    /// The same but for endings.
    Inflected,
    /// One runs on where the other begins or ends.
    Cut,
    /// Words inside are left out, and a gap is shown where they stood.
    SplicedAndMarked,
    /// Neither quotes.
    Retold,
    /// One quotes and the other does not.
    Indirect,
    /// They quote other parts.
    OtherPart,
    /// Words inside are left out and nothing shows it.
    Spliced,
    /// Both quote, in other words, and one is said to be a translation.
    Translated,
    /// Both quote, in other words.
    Paraphrased,
    /// Both quote alike but for a few words, which are others, more or fewer.
    Altered,
}

/// The wording of a quote; `marked` is what stands in quotation marks in its report.
pub(crate) fn of_quote(story: &Story, marked: &[Span], report: ReportId, quote: &Quote) -> Wording {
    let all = &story.reports[report].1;
    let words: Vec<usize> = quote.content.iter().flat_map(|&piece| all.words_in(piece)).collect();
    let extent = quote.cue.map_or(quote.extent(), |cue| quote.extent().join(cue));
    let mut found = of_words(story, marked, report, &words);
    found.is_translated = is_translated(story, report, extent, &quote.content);
    found
}

/// The wording of a passage between marks that nobody is known to say.
pub(crate) fn of_passage(story: &Story, report: ReportId, span: Span) -> Wording {
    let words: Vec<usize> = story.reports[report].1.words_in(span).collect();
    let mut found = of_words(story, &[span], report, &words);
    found.is_translated = is_translated(story, report, span, &[span]);
    found
}

fn of_words(story: &Story, marked: &[Span], report: ReportId, words: &[usize]) -> Wording {
    let (read, all) = &story.reports[report];
    let mut found = Wording::default();
    let (mut last, mut is_gap, mut inserted) = (None, false, 0usize);
    for word in words.iter().map(|&word| &all.words[word]) {
        let form = word.span.of(&read.text);
        let passage = marks::holding(marked, word.span);
        if !form.chars().any(char::is_alphanumeric) {
            inserted += usize::from(form.contains(['(', '[']));
            inserted = inserted.saturating_sub(usize::from(form.contains([')', ']'])));
            is_gap |= passage.is_some() && (form.contains("..") || form.contains('…'));
            continue;
        }
        // Words in brackets are the editor's, perhaps in the place of the speaker's.
        if inserted > 0 && passage.is_some() {
            is_gap = true;
            continue;
        }
        let form = form.to_lowercase().replace(['’', '\''], "");
        // "6:00 p.m.", "6: 00 p.m." and "6 p.m.".
        let form = form.strip_suffix(":00").map(str::to_string).unwrap_or(form);
        let is_digits = |word: &String| word.bytes().all(|byte| byte.is_ascii_digit());
        if form == "00" && found.words.last().is_some_and(is_digits) {
            continue;
        }
        found.words.push(form.clone());
        if passage.is_none() {
            continue;
        }
        if is_gap || last.is_some_and(|last| last != passage) {
            found.breaks.insert(found.quoted.len());
        }
        (last, is_gap) = (Some(passage), false);
        found.quoted.push(form);
        found.lemmas.push(word.lemma.to_lowercase());
    }
    found
}

/// How far from what was said, in bytes, its sentence is looked at.
const NEAR: u32 = 600;

/// "said through an interpreter", "said in Russian": words of the sentences
/// around, outside of what was said.
fn is_translated(story: &Story, report: ReportId, extent: Span, content: &[Span]) -> bool {
    let (read, all) = &story.reports[report];
    let ends = [extent.start, extent.end.saturating_sub(1)];
    let near = Span { start: extent.start.saturating_sub(NEAR), end: extent.end.saturating_add(NEAR) };
    let sentences: BTreeSet<usize> = ends.into_iter().filter_map(|end| all.sentence_at(end)).collect();
    sentences.into_iter().any(|sentence| {
        let words = all.parse.sentences[sentence].tokens();
        let is_near =
            |word: &usize| all.words[*word].span.start >= near.start && all.words[*word].span.start < near.end;
        let first = words.start + all.words[words.clone()].partition_point(|word| word.span.start < near.start);
        let outside: Vec<usize> = (first..words.end)
            .take_while(is_near)
            .filter(|&word| !content.iter().any(|piece| piece.covers(all.words[word].span)))
            .collect();
        let forms: Vec<&str> = outside.iter().map(|&word| all.words[word].span.of(&read.text)).collect();
        let lower: Vec<String> = forms.iter().map(|form| form.to_lowercase()).collect();
        let lower: Vec<&str> = lower.iter().map(String::as_str).collect();
        let is_nominal = |word: &usize| matches!(all.words[*word].upos.as_str(), "NOUN" | "PROPN" | "ADJ");
        let is_language = |at: usize| {
            let before = lower[..at].iter().rev().take(3).any(|word| matches!(*word, IN | "speaking"));
            before && lexicon::LANGUAGES.has(forms[at]) && !outside.get(at + 1).is_some_and(is_nominal)
        };
        (0..lower.len()).any(|at| lexicon::TRANSLATION_SIGNS.longest_at(&lower, at).is_some() || is_language(at))
    })
}

/// How the two stand to each other.
pub(crate) fn relation(one: &Wording, other: &Wording) -> Relation {
    let is_quoted = |wording: &Wording| !wording.quoted.is_empty();
    match (is_quoted(one), is_quoted(other)) {
        (false, false) if one.words == other.words => Relation::Same,
        (false, false) => Relation::Retold,
        (true, true) => match of_quoted(one, other) {
            Relation::Paraphrased | Relation::Altered if one.is_translated || other.is_translated => {
                Relation::Translated
            }
            found => found,
        },
        _ => Relation::Indirect,
    }
}

/// How a wording gives the utterance, beside the fullest wording of it.
pub(crate) fn manner(one: &Wording, whole: &Wording) -> &'static str {
    if one.quoted.is_empty() {
        return "indirect";
    }
    if one.is_translated {
        return "translated";
    }
    match relation(one, whole) {
        Relation::Same | Relation::Respelt | Relation::Inflected => "whole",
        Relation::Cut => "cut",
        Relation::SplicedAndMarked => "spliced, gap shown",
        Relation::Spliced => "spliced",
        Relation::OtherPart => "another part",
        Relation::Paraphrased => "paraphrase",
        Relation::Translated | Relation::Altered | Relation::Retold | Relation::Indirect => "in other words",
    }
}

/// Number of equal words in a row from which passages are the same.
const PASSAGE: usize = 5;

fn of_quoted(one: &Wording, other: &Wording) -> Relation {
    let (a, b) = (&one.quoted, &other.quoted);
    if a == b {
        return Relation::Same;
    }
    if holds(a, b) || holds(b, a) {
        return Relation::Cut;
    }
    if is_respelt(a, b) {
        return Relation::Respelt;
    }
    if one.lemmas == other.lemmas {
        return Relation::Inflected;
    }
    if is_altered(one, other) {
        return Relation::Altered;
    }
    spliced(one, other).unwrap_or_else(|| {
        let shared = most_in_order(&one.lemmas, &other.lemmas);
        let telling = shared.iter().filter(|pair| one.lemmas[pair.0].chars().count() > 3).count();
        let is_most = shared.len() * 2 >= a.len().min(b.len());
        if is_most && telling >= 3 { Relation::Paraphrased } else { Relation::OtherPart }
    })
}

/// True if the words of the second stand in a row in the first.
fn holds(long: &[String], short: &[String]) -> bool {
    long.windows(short.len().max(1)).any(|words| words == short)
}

/// If all that stands between what both have is in one of them only: left out
/// at an end, or inside with or without a sign of it.
fn spliced(one: &Wording, other: &Wording) -> Option<Relation> {
    let (a, b) = (&one.quoted, &other.quoted);
    let mut runs = runs(&matches(a, b));
    runs.retain(|run| run.2 > 1);
    let covered: usize = runs.iter().map(|run| run.2).sum();
    let longest = runs.iter().map(|run| run.2).max()?;
    let (first, last) = (runs[0], runs[runs.len() - 1]);
    let is_open = |left: usize, right: usize| left == 0 || right == 0;
    let ends_fit = is_open(first.0, first.1) && is_open(a.len() - last.0 - last.2, b.len() - last.1 - last.2);
    let is_enough = longest >= PASSAGE || covered * 5 >= a.len().min(b.len()) * 4;
    let gaps: Vec<(usize, usize, (usize, usize))> = runs
        .windows(2)
        .map(|pair| (pair[1].0 - pair[0].0 - pair[0].2, pair[1].1 - pair[0].1 - pair[0].2, (pair[1].0, pair[1].1)))
        .collect();
    if !is_enough || !ends_fit || !gaps.iter().all(|gap| is_open(gap.0, gap.1)) {
        return None;
    }
    let is_shown = |&(left, _, (x, y)): &(usize, usize, (usize, usize))| {
        if left == 0 { one.breaks.contains(&x) } else { other.breaks.contains(&y) }
    };
    Some(match gaps.is_empty() {
        true => Relation::Cut,
        false if gaps.iter().all(is_shown) => Relation::SplicedAndMarked,
        false => Relation::Spliced,
    })
}

/// The same words but for spellings ("realise", "realize") and how marks split them.
fn is_respelt(one: &[String], other: &[String]) -> bool {
    one.concat() == other.concat() || one.len() == other.len() && one.iter().zip(other).all(|(x, y)| is_close(x, y))
}

fn is_close(one: &str, other: &str) -> bool {
    one == other || one.chars().count() >= 5 && crate::names::edits(one, other) <= 1
}

/// Maximum number of words that are replaced, added or missing in one place: what
/// is longer is another sentence, or a cut.
const ALTERED: usize = 4;
/// Number of equal words from which two quotations with other words count as one.
const ALIKE: usize = 4;

/// True if, in wordings that otherwise run alike, a few words stand in the
/// place of others, or are more or fewer. What one alone leaves out at its
/// ends, or where a gap is shown, is no difference.
fn is_altered(one: &Wording, other: &Wording) -> bool {
    let (a, b) = (&one.quoted, &other.quoted);
    let runs = runs(&matches(a, b));
    let (Some(&first), Some(&last)) = (runs.first(), runs.last()) else { return false };
    let is_short = |left: usize, right: usize| left.max(right) <= ALTERED;
    let mut gaps: Vec<(std::ops::Range<usize>, std::ops::Range<usize>)> =
        runs.windows(2).map(|pair| (pair[0].0 + pair[0].2..pair[1].0, pair[0].1 + pair[0].2..pair[1].1)).collect();
    let ends = [(0..first.0, 0..first.1), (last.0 + last.2..a.len(), last.1 + last.2..b.len())];
    gaps.extend(ends.into_iter().filter(|(left, right)| !left.is_empty() && !right.is_empty()));
    gaps.retain(|(left, right)| is_short(left.len(), right.len()));
    let is_spelling = |left: &[String], right: &[String]| {
        left.concat() == right.concat()
            || left.len() == right.len() && left.iter().zip(right).all(|(a, b)| is_close(a, b))
    };
    let is_shown = |(left, right): &(std::ops::Range<usize>, std::ops::Range<usize>)| {
        let breaks = |wording: &Wording, gap: &std::ops::Range<usize>| {
            (gap.start..=gap.end).any(|at| wording.breaks.contains(&at))
        };
        left.is_empty() && breaks(one, left) || right.is_empty() && breaks(other, right)
    };
    let alike: usize = runs.iter().map(|run| run.2).sum();
    let other_words: usize = gaps.iter().map(|(left, right)| left.len().max(right.len())).sum();
    let is_one = alike >= ALIKE && alike * 2 >= 3 * other_words;
    let is_other = |(left, right): &(std::ops::Range<usize>, std::ops::Range<usize>)| {
        !is_spelling(&a[left.clone()], &b[right.clone()])
    };
    is_one && gaps.iter().any(|gap| !is_shown(gap) && is_other(gap))
}

/// Words in a row by which quotations are laid side by side.
const RUN: usize = 3;

/// Pairs of places of words that both have in the same order, as many as can
/// be between runs that stand only once in each: so the work grows with the
/// length of the quotations unless they have no such run.
pub(crate) fn matches(one: &[String], other: &[String]) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let (mut a, mut b) = (0, 0);
    for (x, y) in anchors(one, other) {
        if x >= a && y >= b {
            found.extend(most_in_order(&one[a..x], &other[b..y]).into_iter().map(|(i, j)| (a + i, b + j)));
            found.extend((0..RUN).map(|step| (x + step, y + step)));
            (a, b) = (x + RUN, y + RUN);
        }
    }
    found.extend(most_in_order(&one[a..], &other[b..]).into_iter().map(|(i, j)| (a + i, b + j)));
    found
}

/// Where runs of words stand that each has once, in the order of both.
fn anchors(one: &[String], other: &[String]) -> Vec<(usize, usize)> {
    let (left, right) = (single_runs(one), single_runs(other));
    let mut shared: Vec<(usize, usize)> = left.iter().filter_map(|(run, &at)| Some((at, *right.get(run)?))).collect();
    shared.sort_unstable();
    // The longest rising sequence: of each length the one that ends lowest.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = vec![None; shared.len()];
    for at in 0..shared.len() {
        let length = ends.partition_point(|&end| shared[end].1 < shared[at].1);
        before[at] = length.checked_sub(1).map(|shorter| ends[shorter]);
        if length == ends.len() { ends.push(at) } else { ends[length] = at }
    }
    let mut found: Vec<(usize, usize)> =
        std::iter::successors(ends.last().copied(), |&at| before[at]).map(|at| shared[at]).collect();
    found.reverse();
    found
}

/// The runs of words that stand only once, with their places.
fn single_runs(words: &[String]) -> HashMap<&[String], usize> {
    let mut found: HashMap<&[String], Option<usize>> = HashMap::new();
    for (at, run) in words.windows(RUN).enumerate() {
        found.entry(run).and_modify(|known| *known = None).or_insert(Some(at));
    }
    found.into_iter().filter_map(|(run, at)| Some((run, at?))).collect()
}

/// Pairs of places of the longest common subsequence.
fn most_in_order(one: &[String], other: &[String]) -> Vec<(usize, usize)> {
    let mut best = vec![vec![0usize; other.len() + 1]; one.len() + 1];
    for a in (0..one.len()).rev() {
        for b in (0..other.len()).rev() {
            best[a][b] = if one[a] == other[b] { best[a + 1][b + 1] + 1 } else { best[a + 1][b].max(best[a][b + 1]) };
        }
    }
    let (mut a, mut b, mut found) = (0, 0, Vec::new());
    while a < one.len() && b < other.len() {
        match () {
            _ if one[a] == other[b] => {
                found.push((a, b));
                (a, b) = (a + 1, b + 1);
            }
            _ if best[a + 1][b] >= best[a][b + 1] => a += 1,
            _ => b += 1,
        }
    }
    found
}

/// Runs of matches: where they begin in both, and their length.
pub(crate) fn runs(matched: &[(usize, usize)]) -> Vec<(usize, usize, usize)> {
    let mut runs: Vec<(usize, usize, usize)> = Vec::new();
    for &(a, b) in matched {
        match runs.last_mut() {
            Some(run) if run.0 + run.2 == a && run.1 + run.2 == b => run.2 += 1,
            _ => runs.push((a, b, 1)),
        }
    }
    runs
}
