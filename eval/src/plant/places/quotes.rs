//! Plants in words that both reports quote: a word changed, or another speaker.

use super::names::{full_names, other_surname};
use super::{Change, Item, Pair, Random, Side};
use rapporteur::lexicon;
use rapporteur::text::Span;

/// Minimum number of successive words in quotations of both reports.
const RUN: usize = 5;

pub(super) fn add(pair: &Pair, random: &mut Random, items: &mut Vec<Item>) {
    for (kept, changed) in shared(pair) {
        let stated: Vec<Span> = kept.iter().map(|&word| pair.kept.word(word).span).collect();
        let whole = stated.iter().copied().reduce(Span::join).into_iter().collect::<Vec<_>>();
        if let Some(change) = reworded(pair, &changed, random) {
            items.push(pair.item("wording", whole.clone(), vec![change]));
        }
        if let Some((speaker, change)) = other_speaker(pair, &kept, &changed, random) {
            items.push(pair.item("speaker", vec![speaker], vec![change]));
        }
    }
}

/// The longest runs of equal words in quotations of both reports.
fn shared(pair: &Pair) -> Vec<(Vec<usize>, Vec<usize>)> {
    let quotations = |side: &Side| -> Vec<Vec<usize>> {
        let spans = rapporteur::marks::quoted(side.text);
        let is_word = |word: &usize| side.form(*word).chars().any(char::is_alphanumeric);
        spans.iter().map(|&span| side.all.words_in(span).filter(is_word).collect()).collect()
    };
    let theirs = quotations(&pair.kept);
    let mut found = Vec::new();
    for mine in quotations(&pair.changed) {
        let runs = theirs.iter().filter_map(|their| longest_run(pair, their, &mine));
        found.extend(runs.max_by_key(|run| run.0.len()));
    }
    found
}

fn longest_run(pair: &Pair, kept: &[usize], changed: &[usize]) -> Option<(Vec<usize>, Vec<usize>)> {
    let is_same = |a: usize, b: usize| pair.kept.lower(Some(a)) == pair.changed.lower(Some(b));
    let mut best = (0, 0, 0);
    for a in 0..kept.len() {
        for b in 0..changed.len() {
            let most = (kept.len() - a).min(changed.len() - b);
            let length = (0..most).take_while(|&step| is_same(kept[a + step], changed[b + step])).count();
            best = if length > best.2 { (a, b, length) } else { best };
        }
    }
    let (a, b, length) = best;
    (length >= RUN).then(|| (kept[a..a + length].to_vec(), changed[b..b + length].to_vec()))
}

/// Replaces one word inside the run with another of the same tag that is in neither quotation.
fn reworded(pair: &Pair, run: &[usize], random: &mut Random) -> Option<Change> {
    let side = &pair.changed;
    let is_open =
        |word: usize| matches!(side.word(word).xpos.as_str(), "NN" | "NNS" | "JJ" | "VB" | "VBD" | "CD" | "RB");
    let is_apart = |word: usize| word > 0 && side.form(word - 1) != "-" && side.lower(Some(word + 1)) != "-";
    let long =
        |word: usize| is_apart(word) && side.form(word).len() > 3 && side.form(word).chars().all(char::is_lowercase);
    let inner: Vec<usize> = run[1..run.len() - 1].iter().copied().filter(|&word| is_open(word) && long(word)).collect();
    let word = *random.pick(&inner)?;
    let fits = |other: usize| {
        side.word(other).xpos == side.word(word).xpos
            && long(other)
            && side.word(other).lemma != side.word(word).lemma
            && !run.iter().any(|&quoted| side.word(quoted).lemma == side.word(other).lemma)
    };
    let mut others: Vec<&str> =
        (0..side.all.words.len()).filter(|&other| fits(other)).map(|other| side.form(other)).collect();
    others.sort_unstable();
    others.dedup();
    let new = random.pick(&others)?;
    Some(Change { span: side.word(word).span, words: new.to_string() })
}

/// Replaces the name in "..., Ann Lee said", given name and surname, if both reports give this name
/// next to the quotation.
fn other_speaker(pair: &Pair, kept: &[usize], changed: &[usize], random: &mut Random) -> Option<(Span, Change)> {
    let mine = speaker(&pair.changed, changed)?;
    let theirs = speaker(&pair.kept, kept)?;
    if surname(mine.of(pair.changed.text)) != surname(theirs.of(pair.kept.text)) {
        return None;
    }
    let words = mine.of(pair.changed.text);
    let own = |name: &(&str, &str)| name.1 == surname(words) || words.contains(name.0);
    let names: Vec<(&str, &str)> =
        full_names(&pair.changed).into_iter().map(|found| found.1).filter(|name| !own(name)).collect();
    let new = match random.pick(&names) {
        Some((given, last)) if random.below(2) == 0 => format!("{given} {last}"),
        _ => {
            let sex = words.split(' ').next().and_then(|given| lexicon::GIVEN_NAMES.value(given)).unwrap_or("m");
            let given = random.pick(if sex == "f" {
                &["Ingrid", "Paula", "Denise"]
            } else {
                &["Gerald", "Conrad", "Milton"]
            })?;
            format!("{given} {}", other_surname(pair, surname(words), random)?)
        }
    };
    Some((theirs, Change { span: mine, words: new }))
}

fn surname(name: &str) -> &str {
    name.rsplit(' ').next().unwrap_or(name)
}

/// The name right next to a verb of saying in the sentence of the run's first or last word, outside
/// the quotation marks.
fn speaker(side: &Side, run: &[usize]) -> Option<Span> {
    let sentences = [side.word(*run.first()?).sentence, side.word(*run.last()?).sentence];
    for sentence in sentences {
        for verb in side.words(sentence as usize) {
            let is_saying =
                ["say", "tell", "add", "state", "explain", "write", "note"].contains(&side.word(verb).lemma.as_str());
            if !is_saying || side.is_quoted(side.word(verb).span) {
                continue;
            }
            let before = verb.checked_sub(1).and_then(|at| name_around(side, at));
            let after = (verb + 1 < side.all.words.len()).then(|| name_around(side, verb + 1)).flatten();
            if let Some(found) = before.or(after) {
                return Some(found);
            }
        }
    }
    None
}

/// True for titles such as "Lt." and "Dr.", which are not part of the name.
fn is_title(side: &Side, word: usize) -> bool {
    lexicon::TITLES.has(side.form(word).trim_end_matches('.'))
}

/// The successive capitalised words around a word.
fn name_around(side: &Side, word: usize) -> Option<Span> {
    let is_name = |at: usize| {
        !is_title(side, at) && side.word(at).upos == "PROPN" && side.form(at).chars().any(char::is_lowercase)
    };
    if !is_name(word) {
        return None;
    }
    let sentence = side.words(side.word(word).sentence as usize);
    let first = (sentence.start..=word).rev().take_while(|&at| is_name(at)).last()?;
    let last = (word..sentence.end).take_while(|&at| is_name(at)).last()?;
    let is_person = lexicon::GIVEN_NAMES.has(side.form(first)) && last == first + 1 || first == last;
    is_person.then(|| side.word(first).span.join(side.word(last).span))
}
