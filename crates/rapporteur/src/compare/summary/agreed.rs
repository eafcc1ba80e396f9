//! What reports agree on: a clause of which each of them tells all, numbers and ages.
//! Begin with [`Summing::agreed`].

use super::{NEAR, SAME_WORD, Summing, is_agreed};
use crate::annotations::{Certainty, Status};
use crate::clause::{Part, PartKind};
use crate::comparison::{About, Agreement, MOST_POINTS, Piece, Point, Reading, Row, Said};
use crate::lexicon;
use crate::story::{Cite, ReportId, Slot};
use crate::text::Span;
use std::collections::BTreeSet;

impl Summing<'_> {
    /// What at least two independent sources tell alike, those of the most first.
    pub(super) fn agreed(&self) -> Vec<Point> {
        let mut found: Vec<(usize, About, Point)> = Vec::new();
        for (at, row) in self.rows.iter().enumerate().filter(|(_, row)| is_agreed(row) && row.origins > 1) {
            let points = row.said().filter_map(|said| self.agreed_clause(row, at, said));
            // The fewest words, of those that tell the most reports.
            let key = |point: &(usize, Point)| (point.0, std::cmp::Reverse(point.1.title.len()));
            if let Some((n, point)) = points.max_by_key(key) {
                found.push((n, row.about, point));
            }
        }
        found.sort_by_key(|(n, _, point)| (std::cmp::Reverse(*n), point.row));
        let mut taken: BTreeSet<About> = BTreeSet::new();
        let mut words: Vec<Cite> = Vec::new();
        let mut points = Vec::new();
        for (_, about, point) in found {
            let own: Vec<Cite> = point.title.iter().filter_map(Piece::cite).collect();
            let is_told =
                own.iter().any(|cite| words.iter().any(|known| known.report == cite.report && known.span == cite.span));
            if points.len() < MOST_POINTS && taken.insert(about) && !is_told {
                words.extend(own);
                points.push(point);
            }
        }
        let counted = self.rows.iter().enumerate().filter(|(_, row)| !taken.contains(&row.about));
        let n_left = MOST_POINTS - points.len();
        points.extend(counted.filter_map(|(at, row)| self.agreed_count(at, row)).take(n_left));
        points
    }

    /// A number or time that at least two independent sources tell alike, with what is counted.
    fn agreed_count(&self, at: usize, row: &Row) -> Option<Point> {
        if row.agreement != Agreement::Same || !matches!(row.slot, Slot::Number | Slot::Time) {
            return None;
        }
        let asked: Vec<Cite> = row.title.iter().filter_map(Piece::cite).collect();
        let report = asked.first()?.report;
        let own = row.said().find(|said| said.cite.report == report).and_then(|said| self.head(said.cite))?;
        let all = self.of_report(report).1;
        let words: Vec<usize> = asked.iter().flat_map(|cite| all.words_in(cite.span)).collect();
        // A noun alone does not say what is told of it.
        let is_verb = |&word: &usize| matches!(all.words[word].upos.as_str(), "VERB" | "AUX");
        if row.title.first() != Some(&Piece::Ours(Piece::AGE_OF)) && !words.iter().any(is_verb) {
            return None;
        }
        let mut readings = self.readings(row);
        let mut reading = readings.pop().filter(|_| readings.is_empty())?;
        reading.reports.retain(|&other| other == report || self.is_told_by(row, (report, own), &words, other));
        let is_shared = self.n_sources(&reading.reports.iter().copied().collect()) > 1;
        // What is asked in the same words elsewhere, with other answers, is not agreed.
        let is_agreed = |other: &Row| other.agreement == Agreement::Same || other.title != row.title;
        if !is_shared || !self.rows.iter().all(is_agreed) {
            return None;
        }
        let mut title = row.title.clone();
        // The clause with its number is told in one.
        if let Some(gap) = title.iter().position(|piece| *piece == Piece::GAP) {
            let is_own = |piece: &Piece| piece.cite().is_some_and(|cite| cite.report == report);
            title[gap] = row
                .said()
                .find(|said| said.cite.report == report)
                .map(|said| self.answer(row, said).0)
                .filter(is_own)?;
            reading.words = None;
        }
        Some(Point { row: at, title, readings: vec![reading], is_in_order: false })
    }

    /// The clause of a predicate on which reports agree, with those of its parts on which
    /// they do; and from how many independent sources.
    fn agreed_clause(&self, row: &Row, at: usize, said: &Said) -> Option<(usize, Point)> {
        let report = said.cite.report;
        let all = self.of_report(report).1;
        let told = self.told(said.cite)?;
        let clause = &told.clause;
        if clause.predicate != told.head {
            return None;
        }
        let event = self.events.get(&(report, told.head as u32));
        if event.is_some_and(|event| matches!(event.status, Status::Unknown | Status::Denied | Status::Possible)) {
            return None;
        }
        let mut reports: BTreeSet<ReportId> = tellers(row);
        let mut kept: Vec<&Part> = Vec::new();
        // "with 200 people on board": without the people nothing was on board.
        let mut last_dropped = None;
        for part in &clause.parts {
            let sharing = self.agreed_at(report, part.head).map(tellers).max_by_key(BTreeSet::len);
            match (part.kind, sharing) {
                (PartKind::Verb, _) => kept.push(part),
                (PartKind::Subject, sharing) => {
                    let alike: BTreeSet<ReportId> =
                        sharing.into_iter().flatten().chain(self.with_subject(row, report, part)).collect();
                    reports.retain(|one| *one == report || alike.contains(one));
                    kept.push(part);
                }
                (PartKind::Oblique, _) if last_dropped.is_some_and(|at| at < part.head && part.head < at + NEAR) => {
                    last_dropped = Some(part.head);
                }
                (_, Some(sharing)) => {
                    if part.kind != PartKind::Oblique || self.n_sources(&(&reports & &sharing)) > 1 {
                        reports = &reports & &sharing;
                        kept.push(part);
                    }
                }
                (PartKind::Oblique, None) => last_dropped = Some(part.head),
                (PartKind::Object | PartKind::Complement | PartKind::Condition, None) => return None,
            }
        }
        // All of them tell all of it; what they do not tell alike of where, when and how is left out.
        let words = |part: &Part| part.spans.iter().flat_map(|&span| all.words_in(span)).collect::<Vec<usize>>();
        let is_told = |part: &Part, other: ReportId| {
            other == report || self.is_told_by(row, (report, told.head), &words(part), other)
        };
        for part in kept.iter().filter(|part| part.kind != PartKind::Oblique) {
            reports.retain(|&other| is_told(part, other));
        }
        kept.retain(|part| part.kind != PartKind::Oblique || reports.iter().all(|&other| is_told(part, other)));
        let n_sources = self.n_sources(&reports);
        let n_told = kept.iter().filter(|part| part.kind != PartKind::Verb).count();
        if n_sources < 2 || !reports.contains(&report) || n_told < 2 {
            return None;
        }
        let title = kept.iter().flat_map(|part| self.pieces(report, part)).collect();
        let reading = Reading {
            status: None,
            words: None,
            is_quoted: false,
            reports: reports.into_iter().collect(),
            source: None,
        };
        Some((n_sources, Point { row: at, title, readings: vec![reading], is_in_order: false }))
    }

    /// True if another report tells all that some words tell, in one of the sentences that the row of
    /// their predicate cites: it has each telling word, the same number or time, or the same one by
    /// another name, and what happens stands as surely there.
    fn is_told_by(&self, row: &Row, predicate: (ReportId, usize), words: &[usize], other: ReportId) -> bool {
        let (report, head) = predicate;
        let all = self.of_report(other).1;
        let state = |at: (ReportId, u32)| match self.events.get(&at) {
            Some(event) if event.certainty != Certainty::Certain => (None, event.certainty),
            // What is done, goes on or stands is there.
            Some(event) if matches!(event.status, Status::Occurred | Status::Ongoing | Status::Standing) => {
                (None, Certainty::Certain)
            }
            Some(event) => (Some(event.status), event.certainty),
            None => (None, Certainty::Certain),
        };
        let own_state = state((report, head as u32));
        let cites = row.said().map(|said| said.cite).filter(|cite| cite.report == other);
        cites.filter_map(|cite| Some((self.head(cite)?, all.sentence_at(cite.span.start)?))).any(|(at, sentence)| {
            let span = all.parse.sentences[sentence].span;
            state((other, at as u32)) == own_state && words.iter().all(|&word| self.is_in((report, word), other, span))
        })
    }

    /// True if a sentence of another report has what a word tells; small words tell nothing.
    fn is_in(&self, (report, word): (ReportId, usize), other: ReportId, sentence: Span) -> bool {
        let (own, all) = (self.of_report(report).1, self.of_report(other).1);
        let found = &own.words[word];
        let lemma = found.lemma.to_lowercase();
        let is_telling = matches!(found.upos.as_str(), "NOUN" | "PROPN" | "VERB" | "ADJ" | "NUM" | "ADV")
            && (found.upos == "NUM" || !lexicon::FUNCTION_WORDS.has(&lemma));
        let is_counted = own.number_at(found.span).is_some() || own.time_at(found.span).is_some();
        let in_sentence = || all.words_in(sentence);
        let is_cited = || {
            let is_sure = |row: &&Row| row.agreement == Agreement::Same || !is_counted && row.likelihood >= SAME_WORD;
            let same = self.agreed_at(report, word).filter(is_sure);
            same.flat_map(Row::said).any(|said| said.cite.report == other && sentence.covers(said.cite.span))
        };
        let is_same_one = || {
            let entity = self.entity(report, word);
            entity.is_some() && in_sentence().any(|at| self.entity(other, at) == entity)
        };
        let has_word = || in_sentence().any(|at| all.words[at].lemma.to_lowercase() == lemma);
        !is_telling || is_cited() || !is_counted && (has_word() || is_same_one())
    }

    /// The reports in which the predicates of a row are told of the same one.
    fn with_subject(&self, row: &Row, report: ReportId, subject: &Part) -> BTreeSet<ReportId> {
        let Some(own) = self.entity(report, subject.head) else { return BTreeSet::new() };
        let is_same = |said: &&Said| {
            let told = self.told(said.cite);
            let other = told.as_ref().and_then(|told| told.clause.part(PartKind::Subject));
            other.is_some_and(|other| self.entity(said.cite.report, other.head) == Some(own))
        };
        row.said().filter(is_same).map(|said| said.cite.report).collect()
    }
}

fn tellers(row: &Row) -> BTreeSet<ReportId> {
    row.said().map(|said| said.cite.report).collect()
}
