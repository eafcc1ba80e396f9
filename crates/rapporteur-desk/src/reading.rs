//! Runs the stages over inputs. Begin with [`reports`], then [`story`].

use crate::cache::{Cache, Entry, Key};
use crate::error::Error;
use crate::inputs::{Input, InputError, bytes};
use rapporteur::annotations::{Annotations, Hints, Parse, Reference, SentenceHint, View, WordHint};
use rapporteur::report::{Note, Report};
use rapporteur::story::Story;
use rapporteur_nn::{Model, Watch};
use rapporteur_read::{Source, read_apart};
use rayon::prelude::*;
use std::collections::HashMap;
use std::ops::Range;

/// Metadata from the user, which overrides what the reports say of themselves.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Details {
    /// For all reports.
    pub all: Detail,
    /// For single reports, by their path as given or the last parts of it.
    pub each: Vec<(String, Detail)>,
    /// Maximum number of words and punctuation marks read of each report;
    /// [`rapporteur::MOST_WORDS`] if `None`.
    pub most_words: Option<usize>,
}

/// Metadata of a report from the user.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Detail {
    /// Who published it.
    pub outlet: Option<String>,
    /// When it was published, in ISO 8601.
    pub published: Option<String>,
}

impl Details {
    fn source(&self, path: &str, url: Option<String>) -> Source {
        let own: Vec<&Detail> = self.each.iter().filter(|(name, _)| is_named(path, name)).map(|(_, one)| one).collect();
        let outlet = own.iter().find_map(|one| one.outlet.clone());
        let published = own.iter().find_map(|one| one.published.clone());
        Source {
            path: path.to_string(),
            url,
            outlet: outlet.or_else(|| self.all.outlet.clone()),
            published: published.or_else(|| self.all.published.clone()),
            ..Source::default()
        }
    }
}

/// The day of an ISO 8601 date, with or without a time and an offset; `None` if it is not one.
pub fn date(words: &str) -> Option<jiff::civil::Date> {
    let (day, rest) = words.split_at_checked(10)?;
    let day = day.parse().ok()?;
    let is_time = rest.starts_with(['T', ' ']) && (5..=20).contains(&rest[1..].len());
    (rest.is_empty() || is_time).then_some(day)
}

/// True if the words are this path or the last parts of it.
pub fn is_named(path: &str, words: &str) -> bool {
    let rest = path.strip_suffix(words);
    rest.is_some_and(|rest| rest.is_empty() || rest.ends_with(['/', '\\']) || words.starts_with(['/', '\\']))
}

/// A report that was read, and its annotations if the cache has them.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// The report.
    pub report: Report,
    /// Notes from reading; empty if the report came from the cache.
    pub notes: Vec<Note>,
    most_words: usize,
    known: Option<Annotations>,
    key: Option<Key>,
}

/// Reads the inputs in parallel and keeps their order. `done` is called with the path of each, from
/// any thread. Inputs that gave no report are returned with the reason.
pub fn reports(
    inputs: &[Input],
    details: &Details,
    done: impl Fn(&str) + Sync,
) -> (Vec<(Report, Vec<Note>)>, Vec<InputError>) {
    let (readings, refused) = readings(inputs, details, None, done);
    (readings.into_iter().map(|reading| (reading.report, reading.notes)).collect(), refused)
}

/// Like [`reports`], but takes from the cache what it has.
pub fn readings(
    inputs: &[Input],
    details: &Details,
    cache: Option<&Cache>,
    done: impl Fn(&str) + Sync,
) -> (Vec<Reading>, Vec<InputError>) {
    let read = |input: &Input| {
        let result = reading(input, details, cache);
        done(&input.path);
        result
    };
    let results: Vec<_> = inputs.par_iter().map(read).collect();
    let (mut readings, mut refused) = (Vec::new(), Vec::new());
    for result in results {
        match result {
            Ok(reading) => readings.push(reading),
            Err(refusal) => refused.push(refusal),
        }
    }
    (readings, refused)
}

fn reading(input: &Input, details: &Details, cache: Option<&Cache>) -> Result<Reading, InputError> {
    let (bytes, address) = bytes(input).map_err(|why| InputError::new(&input.path, why))?;
    let source = details.source(&input.path, address);
    let most_words = details.most_words.unwrap_or(rapporteur::MOST_WORDS);
    let key = cache.map(|cache| cache.key(&bytes, &source, most_words));
    if let Some(Entry { mut report, annotations }) = cache.zip(key).and_then(|(cache, key)| cache.find(&key)) {
        report.origin_path = source.path;
        return Ok(Reading { report, notes: Vec::new(), most_words, known: Some(annotations), key });
    }
    let (report, notes) = read_bytes(&source, &bytes).map_err(|why| InputError::new(&input.path, why))?;
    Ok(Reading { report, notes, most_words, known: None, key })
}

/// Reads one report; the reason if that is impossible.
pub(crate) fn read_bytes(source: &Source, bytes: &[u8]) -> Result<(Report, Vec<Note>), String> {
    read_apart(source, bytes).map_err(|refused| refused.why)
}

/// Annotates one report of several, alone, with vectors; `None` if the watch said to stop.
pub(crate) fn understood_one(
    report: &mut Report,
    parse: Parse,
    notes: Vec<Note>,
    model: &Model,
    watch: Watch,
) -> Option<Annotations> {
    let mut annotations = annotations(report, parse, notes, model, watch)?;
    vectors_watched(report, &mut annotations, model, watch)?;
    report.is_partial |= annotations.parse.is_cut;
    Some(annotations)
}

/// Annotates the reports and merges them, without rulings.
pub fn story(reports: Vec<(Report, Vec<Note>)>, model: &Model) -> Story {
    rapporteur::merge_in_any_order(understood(reports, model), &[])
}

/// Annotates each report.
pub fn understood(reports: Vec<(Report, Vec<Note>)>, model: &Model) -> Vec<(Report, Annotations)> {
    let most_words = rapporteur::MOST_WORDS;
    let unknown = |(report, notes)| Reading { report, notes, most_words, known: None, key: None };
    understand_each(reports.into_iter().map(unknown).collect(), model, None, &|_, _| ())
}

/// Is called with the path of a report and the share of it that is annotated, from 0 to 1; with 1
/// exactly once, at the end.
pub type Tell<'a> = &'a (dyn Fn(&str, f32) + Sync);

/// Like [`understood`], but uses annotations from the cache and adds new ones to it. The model is
/// loaded only if it is needed.
pub fn understood_or_known(
    mut readings: Vec<Reading>,
    load: impl FnOnce() -> Result<Model, Error>,
    cache: Option<&Cache>,
    tell: Tell,
) -> Result<Vec<(Report, Annotations)>, Error> {
    let has_several = readings.len() > 1;
    readings.iter_mut().filter_map(|reading| reading.known.as_mut()).filter(|_| !has_several).for_each(drop_vectors);
    if readings.iter().all(|reading| reading.known.as_ref().is_some_and(|known| is_whole(known, has_several))) {
        return Ok(readings.into_iter().filter_map(|reading| Some((reading.report, reading.known?))).collect());
    }
    let understood = understand_each(readings, &load()?, cache, tell);
    // Failing to prune the cache does not matter.
    let _ = cache.map(Cache::prune);
    Ok(understood)
}

fn understand_each(
    readings: Vec<Reading>,
    model: &Model,
    cache: Option<&Cache>,
    tell: Tell,
) -> Vec<(Report, Annotations)> {
    // Only reports that are compared need vectors, which take as long as everything else.
    let has_several = readings.len() > 1;
    let understood = readings.into_iter().map(|Reading { mut report, notes, most_words, known, key }| {
        let is_known = known.as_ref().is_some_and(|known| is_whole(known, has_several));
        let path = report.origin_path.clone();
        // Annotating and vectors count half each; the end is reported below.
        let parts = if has_several { 2.0 } else { 1.0 };
        let half = |from: f32| {
            let path = &path;
            move |share: f32| {
                tell(path, (from + share) / parts);
                true
            }
        };
        let mut annotations = known.unwrap_or_else(|| {
            let parse = rapporteur::parse_up_to(&report, most_words);
            // The watch never stops it.
            annotations(&report, parse, notes, model, &half(0.0)).unwrap_or_default()
        });
        if has_several && !is_known {
            // Rounding depends on the texts that the model reads together, so each report is read
            // alone: then its annotations depend on nothing else.
            vectors_watched(&report, &mut annotations, model, &half(1.0));
        }
        report.is_partial |= annotations.parse.is_cut;
        tell(&path, 1.0);
        let entry = Entry { report, annotations };
        if let Some((cache, key)) = cache.zip(key).filter(|_| !is_known) {
            // Failing to write to the cache, as on a full disk, does not matter.
            let _ = cache.keep(&key, &entry);
        }
        (entry.report, entry.annotations)
    });
    understood.collect()
}

/// True if nothing is missing: several reports need vectors, a single one does not.
fn is_whole(known: &Annotations, has_several: bool) -> bool {
    !has_several || known.vectors.len() == known.parse.sentences.len()
}

/// Removes the vectors, so that a single report looks the same whether or not the cache had them.
pub(crate) fn drop_vectors(known: &mut Annotations) {
    known.vectors.clear();
    known.lemma_vectors.clear();
    known.trigger_vectors.clear();
    known.views.clear();
}

/// The annotations, with the notes from reading before their own.
fn annotations(report: &Report, parse: Parse, notes: Vec<Note>, model: &Model, watch: Watch) -> Option<Annotations> {
    let mut annotations = understand_watched(report, parse, model, watch)?;
    annotations.notes.splice(0..0, notes);
    Some(annotations)
}

/// Adds the vectors by which sentences, values and events of several reports are compared.
pub fn add_vectors(report: &Report, annotations: &mut Annotations, model: &Model) {
    vectors_watched(report, annotations, model, &|_| true);
}

fn vectors_watched(report: &Report, annotations: &mut Annotations, model: &Model, watch: Watch) -> Option<()> {
    let sentences = &annotations.parse.sentences;
    let mut texts: Vec<(&str, Vec<Range<usize>>)> =
        sentences.iter().map(|sentence| (sentence.span.of(&report.text), Vec::new())).collect();
    // First the values, then the triggers of events.
    let values = annotations.values.iter().map(|value| (value.head, value.span));
    let triggers = annotations.events.iter().map(|event| (event.head, annotations.words[event.head as usize].span));
    let mut places = Vec::new();
    for (head, span) in values.chain(triggers) {
        let at = annotations.words[head as usize].sentence as usize;
        let start = sentences[at].span.start;
        let parts = &mut texts[at].1;
        parts.push(span.start.saturating_sub(start) as usize..span.end.saturating_sub(start) as usize);
        places.push((at, parts.len() - 1));
    }
    let mut passages = model.read_watched(&texts, watch)?;
    let mut seen =
        places.into_iter().map(|(at, part)| passages[at].parts.get_mut(part).map(std::mem::take).unwrap_or_default());
    let view = |part: rapporteur_nn::Part| View { question: part.question, answer: part.answer, slots: part.slots };
    annotations.views = seen.by_ref().take(annotations.values.len()).map(view).collect();
    annotations.trigger_vectors = seen.map(|part| part.vector).collect();
    annotations.vectors = passages.into_iter().map(|passage| passage.vector).collect();
    annotations.lemma_vectors = lemma_vectors(annotations, model);
    Some(())
}

/// The vectors of the lemmas of events, empty for background events. Each lemma is embedded once.
fn lemma_vectors(annotations: &Annotations, model: &Model) -> Vec<Vec<f32>> {
    let lemmas: Vec<&str> =
        annotations.events.iter().filter(|event| !event.is_background).map(|event| event.lemma.as_str()).collect();
    let mut once = lemmas.clone();
    once.sort_unstable();
    once.dedup();
    once.retain(|lemma| !lemma.is_empty());
    let known: HashMap<&str, Vec<f32>> = once.iter().copied().zip(model.embed(&once)).collect();
    let vector = |event: &rapporteur::annotations::EventMention| {
        known.get(event.lemma.as_str()).filter(|_| !event.is_background).cloned().unwrap_or_default()
    };
    annotations.events.iter().map(vector).collect()
}

/// Annotates a report that has been split into sentences and words; without vectors.
pub fn understand(report: &Report, parse: Parse, model: &Model) -> Annotations {
    understand_watched(report, parse, model, &|_| true).unwrap_or_default()
}

fn understand_watched(report: &Report, parse: Parse, model: &Model, watch: Watch) -> Option<Annotations> {
    // The model knows only English.
    let hints = if report.is_understood() { hints_watched(report, &parse, model, watch)? } else { Hints::default() };
    Some(rapporteur::annotate(report, parse, &hints))
}

/// The model's hints for a parse: tags, trees, names and coreference.
pub fn hints(report: &Report, parse: &Parse, model: &Model) -> Hints {
    hints_watched(report, parse, model, &|_| true).unwrap_or_default()
}

fn hints_watched(report: &Report, parse: &Parse, model: &Model, watch: Watch) -> Option<Hints> {
    let words = |sentence: &rapporteur::annotations::Sentence| -> Vec<&str> {
        parse.tokens[sentence.tokens()].iter().map(|token| token.span.of(&report.text)).collect()
    };
    let sentences: Vec<Vec<&str>> = parse.sentences.iter().map(words).collect();
    let mut understood = model.annotate_watched(&sentences, watch)?;
    let states: Vec<Vec<f32>> = understood.iter_mut().map(|sentence| std::mem::take(&mut sentence.states)).collect();
    let sentences = understood.into_iter().map(hint).collect();
    let mut hints = Hints { sentences, references: Vec::new() };
    hints.references = references(report, parse, &hints, &states, model);
    Some(hints)
}

/// Pairs with a lower probability are dropped.
const LEAST: f32 = 0.01;

fn references(report: &Report, parse: &Parse, hints: &Hints, states: &[Vec<f32>], model: &Model) -> Vec<Reference> {
    let candidates = rapporteur::antecedent_candidates(report, parse, hints);
    let state_of = |word: u32| {
        let at = parse.sentences.partition_point(|sentence| sentence.last <= word);
        let (sentence, states) = (parse.sentences[at], &states[at]);
        let width = states.len() / sentence.tokens().len();
        let start = (word - sentence.first) as usize * width;
        &states[start..start + width]
    };
    let of_candidates: Vec<f32> = candidates.list.iter().flat_map(|one| state_of(one.word)).copied().collect();
    let features: Vec<_> = candidates.list.iter().map(|one| one.features).collect();
    let (later, earlier): (Vec<u32>, Vec<u32>) = candidates.pairs.iter().map(|pair| (pair.later, pair.earlier)).unzip();
    let pairs: Vec<_> = candidates.pairs.iter().map(|pair| pair.features).collect();
    let scores = model.antecedents(&of_candidates, &features, (&later, &earlier), &pairs);
    let word = |candidate: u32| candidates.list[candidate as usize].word;
    let all = later.iter().zip(&earlier).zip(scores);
    all.filter(|(_, score)| *score >= LEAST)
        .map(|((&later, &earlier), score)| Reference { later: word(later), earlier: word(earlier), score })
        .collect()
}

fn hint(sentence: rapporteur_nn::Sentence) -> SentenceHint {
    let word = |word: rapporteur_nn::Word| WordHint {
        upos: word.upos.to_string(),
        xpos: word.xpos.to_string(),
        head: word.head,
        relation: word.deprel.to_string(),
    };
    let name = |name: rapporteur_nn::Name| (name.start, name.end, name.label.to_string());
    SentenceHint {
        words: sentence.words.into_iter().map(word).collect(),
        names: sentence.names.into_iter().map(name).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::{date, is_named};

    #[test]
    fn dates_are_days_that_exist() {
        for words in ["2018-05-31", "2018-05-31T14:30", "2018-05-31T14:30:00+02:00", "2018-05-31T14:30Z"] {
            assert!(date(words).is_some(), "{words}");
        }
        for words in ["", "yesterday", "31 May 2018", "2018-02-30", "2018-05-31x", "2018-5-31"] {
            assert!(date(words).is_none(), "{words}");
        }
    }

    #[test]
    fn reports_are_named_by_the_end_of_their_path() {
        for name in ["a.html", "samples/a.html", "/home/x/samples/a.html"] {
            assert!(is_named("/home/x/samples/a.html", name), "{name}");
        }
        for name in ["b.html", ".html", "ples/a.html"] {
            assert!(!is_named("/home/x/samples/a.html", name), "{name}");
        }
    }
}
