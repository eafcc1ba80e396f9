//! How something stands: whether it happened, what became of a plan. Begin with
//! [`Summing::standing`].

use super::{Summing, TRIED, bare, is_telling};
use crate::annotations::Status;
use crate::clause::{Part, PartKind};
use crate::comparison::{Agreement, Cell, Piece, Reading, Row, Said};
use crate::lexicon;
use crate::story::{Cite, EntityId, ReportId, Slot};
use crate::text::Span;
use jiff::ToSpan;
use std::collections::BTreeSet;

/// Maximum number of words of a predicate that are shown.
const PREDICATE: usize = 16;

/// Whom or what a predicate is told of: the same one in two reports, or the same noun.
#[derive(PartialEq)]
enum Subject {
    One(EntityId),
    Noun(String),
}

impl Summing<'_> {
    /// What is asked of how something stands, what is answered, and whether the answers
    /// followed each other: "Whether the talks continue: ..." of one predicate, else of
    /// one subject what each report tells of it, "The camera: ...". Nothing where the
    /// reports use other words of others.
    pub(super) fn standing(&self, row: &Row) -> Option<(Vec<Piece>, Vec<Reading>, bool)> {
        // "No trains ran until evening" did happen and did not.
        let asked = row.title.iter().find_map(Piece::cite);
        let is_denying = asked.is_some_and(|cite| {
            let all = self.of_report(cite.report).1;
            let first = all.words_in(cite.span).next();
            first.is_some_and(|word| lexicon::NEGATING_SUBJECTS.has(&all.words[word].lemma.to_lowercase()))
        });
        if is_denying || row.slot == Slot::Certainty && !self.shows_doubt(row) {
            return None;
        }
        let is_told = |readings: &[Reading], is_in_order| {
            readings.len() > 1 && (row.agreement != Agreement::Changed || is_in_order)
        };
        let asked = self.with_lemma(row).and_then(|alike| {
            let (mut readings, is_in_order) = self.in_order(&alike, self.readings(&alike));
            // "Charged", "did not charge": the words say how it stands.
            readings.iter_mut().for_each(|reading| reading.status = None);
            is_told(&readings, is_in_order).then(|| (row.title.clone(), readings, is_in_order))
        });
        let of_one = || {
            let (title, readings) = self.of_subject(row)?;
            let (mut readings, is_in_order) = self.in_order(row, readings);
            // "Was to fly" and "walked past" are no plan and what became of it.
            if row.agreement == Agreement::Changed && !self.share_act(&readings) {
                return None;
            }
            // The predicate says how it stands.
            readings.iter_mut().for_each(|reading| reading.status = None);
            is_told(&readings, is_in_order).then_some((title, readings, is_in_order))
        };
        // A headline leaves out words.
        let is_in_body =
            |readings: &[Reading]| readings.iter().all(|reading| reading.cite().is_some_and(|cite| self.is_body(cite)));
        // What was called off did not happen, in whatever words.
        let of_plan = || {
            let (readings, is_in_order) = self.in_order(row, self.readings(row));
            let is_plan = !row.title.is_empty() && row.said().any(is_change) && is_told(&readings, is_in_order);
            is_plan.then(|| (row.title.clone(), readings, is_in_order))
        };
        match asked {
            Some(asked) if is_in_body(&asked.1) => Some(asked),
            asked => of_one().or_else(of_plan).or(asked),
        }
    }

    /// True if words of a row show by themselves that something is not sure: "may have failed".
    fn shows_doubt(&self, row: &Row) -> bool {
        row.said().any(|said| {
            let all = self.of_report(said.cite.report).1;
            let mut words = all.words_in(said.cite.span).map(|word| &all.words[word]);
            words.any(|word| word.xpos == "MD" || lexicon::HEDGES.has(&word.lemma.to_lowercase()))
        })
    }

    /// The row with those passages alone whose predicate is the one that its title asks for, or
    /// tells of an event of its kind.
    fn with_lemma(&self, row: &Row) -> Option<Row> {
        let lemma = |said: &Said| {
            let head = self.head(said.cite)?;
            Some(self.of_report(said.cite.report).1.words[head].lemma.to_lowercase())
        };
        let asked: Vec<String> = row.title.iter().filter_map(Piece::cite).flat_map(|cite| self.lemmas(cite)).collect();
        let wanted = row.said().find(|said| lemma(said).is_some_and(|lemma| asked.contains(&lemma)))?;
        let (verb, kind) = (lemma(wanted), self.kind(wanted));
        let is_alike = |said: &Said| lemma(said) == verb || kind.is_some() && self.kind(said) == kind;
        // "The visit was called off" has a verb of its own.
        let mut alike = row.clone();
        for cell in &mut alike.cells {
            if let Cell::Says(said) = cell {
                said.retain(|said| is_alike(said) || is_change(said));
                if said.is_empty() {
                    *cell = Cell::Unmatched;
                }
            }
        }
        Some(alike)
    }

    /// What kind of event a passage tells of.
    fn kind(&self, said: &Said) -> Option<&str> {
        let event = self.events.get(&(said.cite.report, self.head(said.cite)? as u32))?;
        event.kind.as_deref()
    }

    fn lemmas(&self, cite: Cite) -> Vec<String> {
        let all = self.of_report(cite.report).1;
        all.words_in(cite.span).map(|word| all.words[word].lemma.to_lowercase()).collect()
    }

    /// A subject of which at least two reports tell something in the row, and what each
    /// of them tells of it first.
    pub(super) fn of_subject(&self, row: &Row) -> Option<(Vec<Piece>, Vec<Reading>)> {
        let told: Vec<(&Said, Subject, Vec<Piece>, Span)> =
            row.said().take(TRIED).filter_map(|said| self.subject_and_predicate(said)).collect();
        let reports_with = |subject: &Subject| {
            let mut reports: Vec<ReportId> =
                told.iter().filter(|one| one.1 == *subject).map(|one| one.0.cite.report).collect();
            reports.dedup();
            reports.len()
        };
        let (_, subject, ..) = told.iter().max_by_key(|one| reports_with(&one.1))?;
        let names_it =
            |title: &&Vec<Piece>| title.iter().all(|piece| !piece.cite().is_some_and(|cite| self.is_pronoun(cite)));
        let title = told.iter().filter(|one| one.1 == *subject).map(|one| &one.2).find(names_it)?;
        let mut readings: Vec<Reading> = Vec::new();
        for (said, _, _, span) in told.iter().filter(|one| one.1 == *subject) {
            let report = said.cite.report;
            if readings.iter().any(|known| known.reports.contains(&report)) {
                continue;
            }
            let cite = Cite { report, span: *span };
            let words = |cite: Cite| bare(self.story.words(cite));
            let same = |known: &&mut Reading| known.cite().is_some_and(|known| words(known) == words(cite));
            if let Some(known) = readings.iter_mut().find(same) {
                known.reports.push(report);
                continue;
            }
            let words = Some(Piece::Words { cite, is_lowered: false });
            let status = Status::of_value(&said.value);
            let source = said.source.map(|source| self.named(source)).filter(|source| !self.is_unknown(*source));
            let source = source.map(|source| self.source_piece(source));
            readings.push(Reading { status, words, is_quoted: true, reports: vec![report], source });
        }
        Some((title.clone(), readings))
    }

    /// Of whom or what a passage tells, the words for it, and the words that tell it.
    fn subject_and_predicate<'b>(&self, said: &'b Said) -> Option<(&'b Said, Subject, Vec<Piece>, Span)> {
        let report = said.cite.report;
        let all = self.of_report(report).1;
        let told = self.told_of_known(said.cite)?;
        let part = told.clause.part(PartKind::Subject)?;
        let noun = || {
            let head = &all.words[part.head];
            (head.upos == "NOUN").then(|| Subject::Noun(head.lemma.to_lowercase()))
        };
        let subject = self.entity(report, part.head).map(Subject::One).or_else(noun)?;
        let verb = told.clause.part(PartKind::Verb)?;
        let start = verb.spans.first()?.start;
        // "No talks are planned" is not told of talks; in "there are patrols" the verb stands first.
        if self.reports[report].counts_none(part.head) || all.words[part.head].span.start > start && !part.is_named {
            return None;
        }
        let is_behind = |part: &&Part| !part.is_named && part.spans.iter().all(|span| span.start >= start);
        let ends = told.clause.parts.iter().filter(is_behind).flat_map(|part| &part.spans).map(|span| span.end);
        let whole = ends.map(|end| Span { start, end }).filter(|&span| all.words_in(span).len() <= PREDICATE);
        let span = whole.max_by_key(|span| span.end)?;
        Some((said, subject, self.pieces(report, part), span))
    }

    /// True if predicates share a telling word, tell of events of one kind, or both of what
    /// was done to somebody or something: "is being questioned", "was released".
    fn share_act(&self, readings: &[Reading]) -> bool {
        let lemmas = |cite: Cite| -> BTreeSet<String> {
            let all = self.of_report(cite.report).1;
            let words = all.words_in(cite.span).map(|word| &all.words[word]);
            words
                .filter(|word| is_telling(word) && word.upos != "PROPN")
                .map(|word| word.lemma.to_lowercase())
                .collect()
        };
        let kinds = |cite: Cite| -> BTreeSet<&str> {
            let all = self.of_report(cite.report).1;
            let events = all.words_in(cite.span).filter_map(|word| self.events.get(&(cite.report, word as u32)));
            events.filter_map(|event| event.kind.as_deref()).collect()
        };
        let is_passive = |cite: Cite| {
            let tree = &self.reports[cite.report].tree;
            self.head(cite).is_some_and(|head| tree.child(head, "aux:pass").is_some())
        };
        let cites: Vec<Cite> = readings.iter().filter_map(Reading::cite).collect();
        cites.windows(2).all(|pair| {
            let has_word = !lemmas(pair[0]).is_disjoint(&lemmas(pair[1]));
            let has_kind = !kinds(pair[0]).is_disjoint(&kinds(pair[1]));
            has_word || has_kind || is_passive(pair[0]) && is_passive(pair[1])
        })
    }

    /// The readings of what changed from the earliest on, and whether it is known that they
    /// followed each other.
    pub(super) fn in_order(&self, row: &Row, mut readings: Vec<Reading>) -> (Vec<Reading>, bool) {
        if row.agreement != Agreement::Changed {
            return (readings, false);
        }
        let day = |reading: &Reading| {
            let days = reading
                .reports
                .iter()
                .map(|&report| self.of_report(report).0.published.as_ref().map(|stamp| stamp.day));
            days.collect::<Option<Vec<_>>>().and_then(|days| days.into_iter().min())
        };
        // At Greenwich, where a report does not say how far from it.
        let moment = |reading: &Reading| {
            let moments = reading.reports.iter().map(|&report| {
                let stamp = self.of_report(report).0.published.as_ref()?;
                let offset = i32::from(stamp.offset_minutes.unwrap_or(0)).minutes();
                stamp.day.to_datetime(stamp.time?).checked_sub(offset).ok()
            });
            moments.collect::<Option<Vec<_>>>().and_then(|moments| moments.into_iter().min())
        };
        let firmness = |reading: &Reading| reading.status.and_then(Status::firmness);
        readings.sort_by_key(day);
        if row.slot == Slot::Status {
            readings = self.plan_and_outcome(readings);
        }
        readings.sort_by_key(|reading| (day(reading), firmness(reading)));
        let follows = |pair: &[Reading]| {
            let days = day(&pair[0]).zip(day(&pair[1]));
            let states = firmness(&pair[0]).zip(firmness(&pair[1]));
            // What an earlier report tells as done is not what became of a later one's plan.
            let may_follow = days.is_none_or(|(one, other)| one <= other)
                && moment(&pair[0]).zip(moment(&pair[1])).is_none_or(|(one, other)| one <= other);
            days.is_some_and(|(one, other)| one < other) || may_follow && states.is_some_and(|(one, other)| one < other)
        };
        // A toll that falls again is no course of events.
        let counts: Vec<Option<f64>> = readings.iter().map(|reading| self.count(reading)).collect();
        let grows = row.slot != Slot::Number || counts.is_sorted() || counts.iter().rev().is_sorted();
        let is_in_order = grows && readings.windows(2).all(follows);
        (readings, is_in_order)
    }

    /// Of what changed from a plan to what became of it, one reading of each: a report that
    /// tells both stands with the outcome.
    fn plan_and_outcome(&self, readings: Vec<Reading>) -> Vec<Reading> {
        let is_outcome = |reading: &Reading| reading.status.and_then(Status::firmness) == Some(2);
        let is_plan =
            |reading: &Reading| reading.status.and_then(Status::firmness).is_some_and(|firmness| firmness < 2);
        let one = |wanted: &dyn Fn(&Reading) -> bool| {
            let all: Vec<&Reading> = readings.iter().filter(|reading| wanted(reading)).collect();
            let is_told = |reading: &Reading| {
                let in_body = reading.cite().is_some_and(|cite| self.is_body(cite));
                (in_body, reading.status.is_some_and(Status::is_change))
            };
            // The first of those in a sentence, and rather "called off" than "did not happen".
            let best = all.iter().rev().max_by_key(|reading| is_told(reading))?;
            let mut joined = (*best).clone();
            let others = all.iter().flat_map(|reading| &reading.reports).copied();
            others.for_each(|report| {
                if !joined.reports.contains(&report) {
                    joined.reports.push(report)
                }
            });
            Some(joined)
        };
        let (Some(mut plan), Some(outcome)) = (one(&is_plan), one(&is_outcome)) else { return readings };
        let only: Vec<ReportId> =
            plan.reports.iter().copied().filter(|report| !outcome.reports.contains(report)).collect();
        plan.reports = if only.is_empty() { plan.reports } else { only };
        vec![plan, outcome]
    }
}

/// True for a passage that tells that a plan was put off, called off or taken up again.
fn is_change(said: &Said) -> bool {
    Status::of_value(&said.value).is_some_and(Status::is_change)
}
