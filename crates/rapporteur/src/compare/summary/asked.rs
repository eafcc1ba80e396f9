//! What the reports were asked and do not answer alike. Begin with [`Summing::asked`].

use super::{Summing, bare, is_telling, without_end};
use crate::annotations::{NumberMention, Status, TimeKind};
use crate::comparison::{About, Agreement, Cell, MOST_POINTS, Piece, Point, Reading, Row, Said};
use crate::lexicon;
use crate::names::{self, Likeness};
use crate::story::{Cite, EntityId, ReportId, Slot};
use crate::text::Span;
use std::collections::{BTreeSet, HashMap};

/// Maximum number of words of a sentence that stands in the place of an answer.
const SENTENCE: usize = 24;

/// Maximum number of points made of one fact.
const OF_ONE_FACT: usize = 2;

impl Summing<'_> {
    /// Points that ask what some rows ask, with what the reports answer.
    pub(super) fn asked(&self, is_wanted: impl Fn(&Row) -> bool) -> Vec<Point> {
        let mut of_fact: HashMap<About, usize> = HashMap::new();
        let mut points = Vec::new();
        for (at, row) in self.rows.iter().enumerate().filter(|(_, row)| is_wanted(row)) {
            if points.len() == MOST_POINTS {
                break;
            }
            let number = of_fact.entry(row.about).or_default();
            if *number == OF_ONE_FACT {
                continue;
            }
            let words = |readings: &[Reading]| -> BTreeSet<String> {
                let cites = readings.iter().filter_map(Reading::cite);
                cites.map(|cite| self.story.words(cite).to_lowercase()).collect()
            };
            let Some((title, readings, is_in_order)) = self.answers(row) else { continue };
            let own = words(&readings);
            let is_known = |known: &Point| {
                is_same_question(&known.title, &title) || words(&known.readings).intersection(&own).count() > 1
            };
            let is_new = !points.iter().any(is_known);
            if readings.len() > 1 && is_new {
                *number += 1;
                points.push(Point { row: at, title, readings, is_in_order });
            }
        }
        points
    }

    /// What a row asks, what is answered, and whether the answers followed each other.
    fn answers(&self, row: &Row) -> Option<(Vec<Piece>, Vec<Reading>, bool)> {
        if matches!(row.slot, Slot::Status | Slot::Certainty) && row.agreement != Agreement::Disputed {
            return self.standing(row);
        }
        if matches!(row.slot, Slot::Source | Slot::Speaker) && !self.are_others(row) {
            return None;
        }
        let is_of_nobody = row.slot == Slot::Name && !row.title.iter().any(|piece| piece.cite().is_some());
        if is_of_nobody && !self.are_near_names(row) {
            return None;
        }
        if is_of_age(row) && !self.is_of_one_person(row) {
            return None;
        }
        let has_words = row.title.iter().any(|piece| piece.cite().is_some());
        // "How many children", with nothing that happens to them.
        let told_whole = || {
            let is_bare = row.slot == Slot::Number && !is_of_age(row) && !self.has_verb(&row.title);
            self.in_sentences(row).filter(|readings| is_bare && readings.len() > 1)
        };
        let (title, readings) = match row.slot {
            Slot::Wording => (self.title(row), self.readings(&self.near(row))),
            Slot::Name | Slot::Role => (self.title(row), self.readings(row)),
            Slot::Speaker => (self.what_was_said(row)?, self.by_name(self.readings(row))),
            Slot::Time if has_words => (row.title.clone(), self.of_one_kind(self.readings(row))),
            _ if has_words => (row.title.clone(), told_whole().unwrap_or_else(|| self.readings(row))),
            _ => (self.title(row), self.in_sentences(row)?),
        };
        let (readings, is_in_order) = self.in_order(row, readings);
        Some((title, readings, is_in_order))
    }
    /// True if words of a report in a title tell what happens, or leave a gap in what is told.
    fn has_verb(&self, title: &[Piece]) -> bool {
        title.contains(&Piece::GAP)
            || title.iter().filter_map(Piece::cite).any(|cite| {
                let all = self.of_report(cite.report).1;
                all.words_in(cite.span).any(|word| matches!(all.words[word].upos.as_str(), "VERB" | "AUX"))
            })
    }

    fn title(&self, row: &Row) -> Vec<Piece> {
        if row.title.is_empty() { vec![Piece::Ours(row.slot.entry().asks)] } else { row.title.clone() }
    }

    /// What each report tells in a whole sentence, where nothing can be asked in few words;
    /// nothing if one of them has no short one.
    fn in_sentences(&self, row: &Row) -> Option<Vec<Reading>> {
        let mut readings: Vec<Reading> = Vec::new();
        for cell in row.cells.iter().filter(|cell| !cell.said().is_empty()) {
            let (said, words) = cell.said().iter().find_map(|said| Some((said, self.sentence(said)?)))?;
            let report = said.cite.report;
            let text = |piece: Piece| piece.cite().map(|cite| bare(self.story.words(cite)));
            let same = |known: &&mut Reading| known.words.and_then(text) == text(words);
            match readings.iter_mut().find(same) {
                Some(known) => known.reports.push(report),
                None => {
                    let (words, reports) = (Some(words), vec![report]);
                    readings.push(Reading { status: None, words, is_quoted: true, reports, source: None });
                }
            }
        }
        Some(readings)
    }

    /// The whole sentence of a passage, if it is short.
    fn sentence(&self, said: &Said) -> Option<Piece> {
        let report = said.cite.report;
        let all = self.of_report(report).1;
        let sentence = all.words[self.head(said.cite)?].sentence as usize;
        let is_short = all.words_in(all.parse.sentences[sentence].span).len() <= SENTENCE;
        let whole = self.whole_sentence(report, sentence).filter(|_| is_short && self.is_body(said.cite))?;
        whole.cite().map(|cite| Piece::Words { cite, is_lowered: false })
    }

    /// "Who said “...”", in the words of the report that quotes fewest.
    fn what_was_said(&self, row: &Row) -> Option<Vec<Piece>> {
        let quotes = row.said().filter_map(|said| {
            let (read, all) = self.of_report(said.cite.report);
            let quote =
                all.quotes.iter().find(|quote| quote.speaker.is_some_and(|own| own.overlaps(said.cite.span)))?;
            let span = *quote.content.first()?;
            let cite =
                Cite { report: said.cite.report, span: without_end(span, span.of(&read.text), &[',', '.', ' ']) };
            let n_words = all.words_in(span).len();
            (n_words <= SENTENCE).then_some((n_words, Piece::Words { cite, is_lowered: false }))
        });
        let (_, words) = quotes.min_by_key(|quote| quote.0)?;
        Some(vec![Piece::Ours(Piece::WHO_SAID), Piece::Ours("“"), words, Piece::Ours("”")])
    }

    /// True if no two of those whose age is told are known to be two.
    fn is_of_one_person(&self, row: &Row) -> bool {
        let whose = |said: &Said| {
            let report = said.cite.report;
            let head = self.head(said.cite)?;
            let own = self.entity(report, head);
            own.or_else(|| self.entity(report, self.reports[report].tree.head(head)?))
        };
        let is_named = |entity: &EntityId| self.is_name(self.story.entities[*entity].name);
        let known: BTreeSet<EntityId> = row.said().filter_map(whose).filter(is_named).collect();
        known.len() < 2
    }

    /// Of times those of one kind and length: a day is no hour, and neither is a duration.
    /// The kind that most reports give; of two the shorter.
    fn of_one_kind(&self, readings: Vec<Reading>) -> Vec<Reading> {
        let kind = |reading: &Reading| {
            let cite = reading.cite()?;
            let time = self.of_report(cite.report).1.time_at(cite.span)?;
            let n_days = time.value.days().and_then(|(first, last)| first.until(last).ok()).map(|span| span.get_days());
            Some((time.kind, n_days.unwrap_or(0)))
        };
        let reports = |wanted: Option<(TimeKind, i32)>| {
            let of_kind: Vec<&Reading> = readings.iter().filter(|reading| kind(reading) == wanted).collect();
            let told: BTreeSet<ReportId> = of_kind.iter().flat_map(|reading| &reading.reports).copied().collect();
            (of_kind.len() > 1).then_some(told.len())
        };
        let kinds = readings.iter().map(kind);
        let length = |kind: Option<(TimeKind, i32)>| kind.map_or(i32::MAX, |(_, n_days)| n_days);
        let best = kinds.max_by_key(|&kind| (reports(kind), std::cmp::Reverse(length(kind))));
        match best.filter(|&kind| reports(kind).is_some()) {
            Some(best) => readings.iter().filter(|reading| kind(reading) == best).cloned().collect(),
            None => readings,
        }
    }

    /// The row with one quotation of each report, the one that shares most words with those
    /// of the others; none that shares no word.
    fn near(&self, row: &Row) -> Row {
        let of_said = |said: &Said| (said.cite, self.telling_lemmas(said.cite));
        let all: Vec<(Cite, BTreeSet<String>)> = row.said().map(of_said).collect();
        let most_shared = |(cite, own): &(Cite, BTreeSet<String>)| {
            let others = all.iter().filter(|(other, _)| other.report != cite.report);
            others.map(|(_, other)| own.intersection(other).count()).max().unwrap_or(0)
        };
        let shared: HashMap<(ReportId, Span), usize> =
            all.iter().map(|one| ((one.0.report, one.0.span), most_shared(one))).collect();
        let shared = |said: &Said| shared[&(said.cite.report, said.cite.span)];
        let mut near = row.clone();
        for cell in &mut near.cells {
            let most = cell.said().iter().map(shared).max().unwrap_or(0);
            let nearest = cell.said().iter().find(|said| most > 0 && shared(said) == most).cloned();
            *cell = nearest.map_or(Cell::Unmatched, |said| Cell::Says(vec![said]));
        }
        near
    }

    pub(super) fn telling_lemmas(&self, cite: Cite) -> BTreeSet<String> {
        let all = self.of_report(cite.report).1;
        let telling = all.words_in(cite.span).map(|word| &all.words[word]).filter(|word| is_telling(word));
        telling.map(|word| word.lemma.to_lowercase()).collect()
    }

    /// True if two names in a row are all but one: "Stuart Bexley" and "Nadine Bexley" may be
    /// two people, where no office says whose name it is.
    fn are_near_names(&self, row: &Row) -> bool {
        let words: Vec<&str> = row.said().map(|said| self.story.words(said.cite)).collect();
        let is_near = |one: &str, other: &str| {
            matches!(names::likeness(one, other), Likeness::Near | Likeness::Variant) || begin_alike(one, other)
        };
        words.iter().any(|one| words.iter().any(|other| is_near(one, other)))
    }

    /// True if two names in a row cannot be of one source, since neither is part of the
    /// other, or if it names none. "The minister" may be whoever another report names.
    fn are_others(&self, row: &Row) -> bool {
        let is_name = |said: &&Said| self.is_name(said.cite);
        let names: Vec<String> = row.said().filter(is_name).map(|said| bare(self.story.words(said.cite))).collect();
        names.is_empty()
            || names
                .iter()
                .any(|one| names.iter().any(|other| !one.contains(other.as_str()) && !other.contains(one.as_str())))
    }

    /// True for words with a name in them that are no office: "Ms Achury", not "the Minister".
    fn is_name(&self, cite: Cite) -> bool {
        let all = self.of_report(cite.report).1;
        let mut words = all.words_in(cite.span).map(|word| &all.words[word]);
        words.any(|word| word.upos == "PROPN" && !lexicon::ROLE_NOUNS.has(&word.lemma.to_lowercase()))
    }

    /// Of speakers those who are named, each by the fullest name.
    fn by_name(&self, readings: Vec<Reading>) -> Vec<Reading> {
        let words = |reading: &Reading| reading.cite().map_or(String::new(), |cite| bare(self.story.words(cite)));
        let mut named: Vec<Reading> =
            readings.into_iter().filter(|reading| reading.cite().is_some_and(|cite| self.is_name(cite))).collect();
        named.sort_by_key(|reading| std::cmp::Reverse(words(reading).len()));
        let mut full: Vec<Reading> = Vec::new();
        for reading in named {
            match full.iter_mut().find(|known| words(known).ends_with(&words(&reading))) {
                Some(known) => known.reports.extend(reading.reports),
                None => full.push(reading),
            }
        }
        full.iter_mut().for_each(|reading| {
            reading.reports.sort();
            reading.reports.dedup();
        });
        full.sort_by_key(|reading| reading.reports.first().copied());
        full
    }

    /// What the reports answer, alike answers together.
    pub(super) fn readings(&self, row: &Row) -> Vec<Reading> {
        let mut found: Vec<(String, Reading, Vec<Option<Cite>>)> = Vec::new();
        for said in row.said() {
            let (words, is_quoted) = self.answer(row, said);
            let status = Status::of_value(&said.value).filter(|_| row.slot == Slot::Status);
            let key = match row.slot {
                Slot::Number => self.number_key(row, said),
                Slot::Time => said.value.to_lowercase(),
                Slot::Status if status.is_some() => said.value.clone(),
                _ => words.cite().map_or(String::new(), |cite| bare(self.story.words(cite))),
            };
            let report = said.cite.report;
            match found.iter_mut().find(|known| known.0 == key) {
                Some((_, reading, sources)) => {
                    if !reading.reports.contains(&report) {
                        reading.reports.push(report);
                    }
                    // A headline leaves out words.
                    let is_better = reading.cite().is_some_and(|cite| !self.is_body(cite));
                    let is_body = is_better && self.is_body(said.cite);
                    // "Some 20 metres" holds of 20 metres, too.
                    let is_rough = |cite: Cite| self.number(cite).is_some_and(|number| number.is_approximate);
                    let is_wider = !reading.cite().is_some_and(is_rough) && is_rough(said.cite);
                    if is_body || row.slot == Slot::Number && is_wider {
                        (reading.words, reading.is_quoted) = (Some(words), is_quoted);
                    }
                    sources.push(said.source);
                }
                None => {
                    let reading =
                        Reading { status, words: Some(words), is_quoted, reports: vec![report], source: None };
                    found.push((key, reading, vec![said.source]));
                }
            }
        }
        let with_source = |(_, mut reading, sources): (String, Reading, Vec<Option<Cite>>)| {
            let named: Option<Vec<Cite>> = sources.into_iter().map(|source| Some(self.named(source?))).collect();
            let is_told = row.slot == Slot::Wording && !row.title.is_empty();
            let named = named.filter(|_| !is_told);
            let source = named.and_then(|all| {
                let first = *all.first().filter(|source| !self.is_unknown(**source))?;
                all.iter().all(|other| self.story.words(*other) == self.story.words(first)).then_some(first)
            });
            reading.source = source.map(|source| self.source_piece(source));
            reading
        };
        let found: Vec<Reading> = found.into_iter().map(with_source).collect();
        let words =
            |reading: &Reading| reading.cite().map_or(String::new(), |cite| self.story.words(cite).to_lowercase());
        // A report that gives the full name gives the short one, too; and a name that is part of
        // all others names none of its own.
        let is_short = |reading: &Reading| {
            let own = words(reading);
            let is_fuller = |other: &&Reading| {
                let fuller = words(other);
                fuller.len() > own.len() && format!(" {fuller} ").contains(&format!(" {own} "))
            };
            let fuller: Vec<&Reading> = found.iter().filter(is_fuller).collect();
            let is_told = |report: &ReportId| fuller.iter().any(|other| other.reports.contains(report));
            let is_part = row.slot == Slot::Name && fuller.len() > 1 && fuller.len() + 1 == found.len();
            is_part || !reading.reports.is_empty() && reading.reports.iter().all(is_told)
        };
        let says_nothing = |reading: &Reading| reading.cite().is_some_and(|cite| self.is_pronoun(cite));
        // "had refused" and "denied that it had refused" are told of one thing, but not the same.
        let is_telling =
            |reading: &&Reading| !says_nothing(reading) && (reading.status.is_some() || !is_short(reading));
        found.iter().filter(is_telling).cloned().collect()
    }

    /// What a number is told apart by: "14" and "14 miles" are one where others say miles, too.
    fn number_key(&self, row: &Row, said: &Said) -> String {
        let units: BTreeSet<&str> = row.said().filter_map(|said| self.number(said.cite)?.unit.as_deref()).collect();
        match self.number(said.cite).filter(|number| number.low.is_some() && units.len() < 2) {
            Some(number) => format!("{:?} {:?}", number.low, number.high),
            None => said.value.to_lowercase(),
        }
    }

    fn number(&self, cite: Cite) -> Option<&NumberMention> {
        self.of_report(cite.report).1.number_at(cite.span)
    }

    pub(super) fn count(&self, reading: &Reading) -> Option<f64> {
        let number = self.number(reading.cite()?)?;
        number.low.or(number.high)
    }

    /// A phrase with the article or pronoun that stands before its noun: "the eastern pier",
    /// "her left thigh".
    fn with_article(&self, row: &Row, cite: Cite) -> Cite {
        let is_phrase =
            matches!(row.slot, Slot::Participant(_) | Slot::Kind | Slot::Cause | Slot::Source | Slot::Speaker);
        let clauses = &self.reports[cite.report];
        let is_noun = self.head(cite).is_some_and(|head| clauses.tree.words[head].upos == "NOUN");
        let span = if is_phrase && is_noun { clauses.with_article(cite.span) } else { cite.span };
        Cite { span, ..cite }
    }

    /// A name without the adjective before it: "old Eskil Mbatha".
    fn without_adjective(&self, cite: Cite) -> Span {
        let (read, all) = self.of_report(cite.report);
        let is_adjective = |word: usize| {
            let own = &all.words[word];
            own.upos == "ADJ" && own.span.of(&read.text).chars().all(|letter| !letter.is_uppercase())
        };
        let first = all.words_in(cite.span).find(|&word| !is_adjective(word));
        Span { start: first.map_or(cite.span.start, |word| all.words[word].span.start), ..cite.span }
    }

    /// The number of an age: "38" of "38-year-old".
    fn years(&self, cite: Cite) -> Option<Span> {
        let (read, all) = self.of_report(cite.report);
        let number = all.number_at(cite.span).map(|number| number.span);
        let figures = || {
            let n_figures = cite.span.of(&read.text).bytes().take_while(u8::is_ascii_digit).count();
            (n_figures > 0).then(|| Span { start: cite.span.start, end: cite.span.start + n_figures as u32 })
        };
        figures().or(number)
    }

    /// The words that answer, and whether they are shown as a quotation.
    pub(super) fn answer(&self, row: &Row, said: &Said) -> (Piece, bool) {
        let quoted = || (Piece::Words { cite: self.with_article(row, said.cite), is_lowered: false }, true);
        let plain = |span: Span| (self.reports[said.cite.report].piece(said.cite.report, span), false);
        let number = || self.of_report(said.cite.report).1.number_at(said.cite.span).map(|one| one.span);
        let time = || self.of_report(said.cite.report).1.time_at(said.cite.span).map(|one| one.span);
        match row.slot {
            Slot::Name => plain(self.without_adjective(said.cite)),
            _ if row.title.is_empty() => quoted(),
            Slot::Number if is_of_age(row) => self.years(said.cite).map_or_else(quoted, plain),
            Slot::Number => number().map_or_else(quoted, plain),
            Slot::Time => time().map_or_else(quoted, plain),
            _ => quoted(),
        }
    }
}

/// True if the parts in which two names differ begin with the same letters: "Sitarz", "Sitarski".
fn begin_alike(one: &str, other: &str) -> bool {
    let (own, theirs) = (names::parts(one), names::parts(other));
    let begins = |part: &String| part.chars().take(2).collect::<String>();
    let apart = |parts: &[String], others: &[String]| -> Vec<String> {
        parts.iter().filter(|part| !others.contains(part)).map(begins).collect()
    };
    let others = apart(&theirs, &own);
    apart(&own, &theirs).iter().any(|beginning| others.contains(beginning))
}

/// True if a row asks somebody's age.
fn is_of_age(row: &Row) -> bool {
    row.title.first() == Some(&Piece::Ours(Piece::AGE_OF))
}

/// True for one question in words of a report; "the name of a person" may be asked of two.
fn is_same_question(one: &[Piece], other: &[Piece]) -> bool {
    one == other && one.iter().any(|piece| piece.cite().is_some())
}
