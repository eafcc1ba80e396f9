//! What reports agree on: a clause of which each of them tells all, numbers and ages.
//! Begin with [`Summing::agreed`].

use super::{Summing, TRIED, is_agreed, is_telling};
use crate::annotations::{Certainty, NumberMention, Status};
use crate::clause::{Part, PartKind};
use crate::comparison::{About, Agreement, MOST_POINTS, Piece, Point, Reading, Row, Said};
use crate::lexicon;
use crate::story::{Cite, ReportId, Slot};
use crate::text::Span;
use std::collections::BTreeSet;

/// From this likelihood on another word counts as one that tells the same.
const SAME_WORD: f32 = 0.6;

/// Words so near each other may belong together.
const NEAR: usize = 5;

/// Where fewer lines than this are agreed on word by word, what is told in other words is shown.
const FEW: usize = 3;

/// From this likelihood on, other words tell the same.
const LIKELY: f32 = 0.5;

/// A word is looked for no deeper below a noun.
const DEPTH: usize = 8;

impl Summing<'_> {
    /// What at least two independent sources tell alike, those of the most first.
    pub(super) fn agreed(&self) -> Vec<Point> {
        let mut found: Vec<(usize, About, Point)> = Vec::new();
        for (at, row) in self.rows.iter().enumerate().filter(|(_, row)| is_agreed(row) && row.origins > 1) {
            let points = row.said().take(TRIED).filter_map(|said| self.agreed_clause(row, at, said));
            // In the fewest pieces, of those that tell the most reports.
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
        for (at, row) in self.rows.iter().enumerate().filter(|(_, row)| !taken.contains(&row.about)) {
            if points.len() == MOST_POINTS {
                break;
            }
            let point = self.agreed_count(at, row);
            points.extend(point.filter(|point| !points.iter().any(|known| overlap(known, point))));
        }
        let is_told = |points: &[Point], about: &About| points.iter().any(|point| self.rows[point.row].about == *about);
        for (at, row) in self.rows.iter().enumerate().filter(|(_, row)| is_agreed(row)) {
            if points.len() >= FEW {
                break;
            }
            let point = self.worded(at, row).filter(|_| !is_told(&points, &row.about));
            points.extend(point.filter(|point| !points.iter().any(|known| overlap(known, point))));
        }
        points
    }

    /// What two reports tell of one subject, each in its words, if they share some of them:
    /// "The Wen: “came over its banks early on Saturday” (A), “overflowed on Saturday” (B)".
    fn worded(&self, at: usize, row: &Row) -> Option<Point> {
        if row.origins < 2 || row.likelihood < LIKELY {
            return None;
        }
        let (title, readings) = self.of_subject(row)?;
        let cites = || readings.iter().filter_map(Reading::cite);
        let is_apart = |cite: Cite| self.is_contradicted(cite.report, &[cite.span]);
        let reports = readings.iter().flat_map(|reading| &reading.reports).copied().collect();
        let status = readings.first()?.status;
        let is_one = readings.iter().all(|reading| reading.status == status);
        let told: Vec<BTreeSet<String>> = cites().map(|cite| self.telling_lemmas(cite)).collect();
        let is_near = told.iter().skip(1).all(|lemmas| lemmas.intersection(&told[0]).count() > 1);
        let is_agreed =
            readings.len() > 1 && is_one && is_near && self.n_sources(&reports) > 1 && !cites().any(is_apart);
        let plain = |reading: Reading| Reading { status: None, ..reading };
        let readings = readings.into_iter().map(plain).collect();
        is_agreed.then_some(Point { row: at, title, readings, is_in_order: false })
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
        reading.reports.retain(|&other| {
            let untold = || self.untold_words(row, (report, own), &words, other);
            other == report || untold().is_some_and(|untold| untold.is_empty())
        });
        let is_shared = self.n_sources(&reading.reports.iter().copied().collect()) > 1;
        // What is asked in the same words elsewhere, with other answers, is not agreed.
        let is_agreed = |other: &Row| other.agreement == Agreement::Same || other.title != row.title;
        let shown: Vec<Span> = asked.iter().map(|cite| cite.span).collect();
        if !is_shared || self.is_past(report, own, &shown) || !self.rows.iter().all(is_agreed) {
            return None;
        }
        let mut title = row.title.clone();
        // The clause with its number is told in one.
        if let Some(gap) = title.iter().position(|piece| *piece == Piece::GAP) {
            let own = row.said().find(|said| said.cite.report == report && self.told(said.cite).is_some())?;
            let (answer, _) = self.answer(row, own);
            title[gap] = answer.cite().filter(|cite| cite.report == report).map(|_| answer)?;
            reading.words = None;
        }
        Some(Point { row: at, title, readings: vec![reading], is_in_order: false })
    }

    /// The clause of a predicate on which reports agree, with those of its parts on which
    /// they do; and from how many independent sources.
    fn agreed_clause(&self, row: &Row, at: usize, said: &Said) -> Option<(usize, Point)> {
        let report = said.cite.report;
        let told = self.told(said.cite)?;
        let clause = &told.clause;
        if clause.predicate != told.head {
            return None;
        }
        let event = self.events.get(&(report, told.head as u32));
        // "The march that fans were planning" is no clause.
        if self.reports[report].tree.is(told.head, "acl") {
            return None;
        }
        if event.is_some_and(|event| matches!(event.status, Status::Unknown | Status::Denied | Status::Possible)) {
            return None;
        }
        let mut reports: BTreeSet<ReportId> = tellers(row);
        let mut kept: Vec<Part> = Vec::new();
        // "with 200 people on board": without the people nothing was on board.
        let mut last_dropped = None;
        for part in &clause.parts {
            let sharing = self.agreed_at(report, part.head).map(tellers).max_by_key(BTreeSet::len);
            match (part.kind, sharing) {
                (PartKind::Verb, _) => kept.push(part.clone()),
                (PartKind::Subject, sharing) => {
                    let alike: BTreeSet<ReportId> =
                        sharing.into_iter().flatten().chain(self.with_subject(row, report, part)).collect();
                    reports.retain(|one| *one == report || alike.contains(one));
                    kept.push(part.clone());
                }
                (PartKind::Oblique, _) if last_dropped.is_some_and(|at| at < part.head && part.head < at + NEAR) => {
                    last_dropped = Some(part.head);
                }
                (_, Some(sharing)) => {
                    if part.kind != PartKind::Oblique || self.n_sources(&(&reports & &sharing)) > 1 {
                        reports = &reports & &sharing;
                        kept.push(part.clone());
                    }
                }
                (PartKind::Oblique, None) => last_dropped = Some(part.head),
                (PartKind::Object | PartKind::Complement | PartKind::Condition, None) => return None,
            }
        }
        // All of them tell all of it; what they do not tell alike of where, when and how is left out.
        let predicate = (report, told.head);
        for part in kept.iter_mut().filter(|part| part.kind != PartKind::Oblique) {
            self.share(row, predicate, part, &mut reports);
        }
        let is_told = |part: &Part, other: ReportId| {
            other == report || self.untold(row, predicate, part, other).is_some_and(|untold| untold.is_empty())
        };
        kept.retain(|part| part.kind != PartKind::Oblique || reports.iter().all(|&other| is_told(part, other)));
        let n_sources = self.n_sources(&reports);
        let n_told = kept.iter().filter(|part| part.kind != PartKind::Verb).count();
        let words: Vec<Span> = kept.iter().flat_map(|part| part.spans.iter().copied()).collect();
        if n_sources < 2
            || !reports.contains(&report)
            || n_told < 2
            || self.is_contradicted(report, &words)
            || self.is_past(report, told.head, &words)
        {
            return None;
        }
        let all = self.of_report(report).1;
        let mut shown = kept.iter().filter(|part| !part.is_named).flat_map(|part| &part.spans);
        let is_open = |word: usize| self.points_elsewhere(report, word);
        // "Half of it", "to be buried here".
        if shown.any(|&span| all.words_in(span).any(is_open)) {
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

    /// True if words of a clause stand where reports do not agree.
    fn is_contradicted(&self, report: ReportId, words: &[Span]) -> bool {
        let spans = self.apart.get(&report).map_or(&[][..], Vec::as_slice);
        words.iter().any(|own| spans.iter().any(|span| span.overlaps(*own)))
    }

    /// Keeps those reports that tell all of a part of a clause, and of the part what all of
    /// them tell: "the breakwater" of "the outer breakwater".
    fn share(&self, row: &Row, predicate: (ReportId, usize), part: &mut Part, reports: &mut BTreeSet<ReportId>) {
        let own = predicate.0;
        let mut left_out: BTreeSet<usize> = BTreeSet::new();
        reports.retain(|&other| {
            if other == own {
                return true;
            }
            let untold = self.untold(row, predicate, part, other);
            let modifiers: Option<Vec<usize>> =
                untold.and_then(|untold| untold.into_iter().map(|word| self.modifier(own, part, word)).collect());
            left_out.extend(modifiers.iter().flatten());
            modifiers.is_some()
        });
        if !left_out.is_empty() {
            let clauses = &self.reports[own];
            // What the part does not show stays out.
            let below = clauses.tree.subtree(part.head, |_| false).into_iter();
            let hidden = below.filter(|&word| !part.touches(clauses.tree.words[word].span));
            let out: Vec<Span> = left_out.into_iter().chain(hidden).map(|word| clauses.tree.words[word].span).collect();
            match clauses.phrase(part.head, &out) {
                Some(spans) => part.spans = spans,
                None => reports.retain(|&other| other == own),
            }
        }
    }

    /// What must be left out of a noun phrase for a word to be left out, if what is left is
    /// as true: "outer", "Sefira" of "the Sefira dam"; not "former", "first" or a number.
    fn modifier(&self, report: ReportId, part: &Part, word: usize) -> Option<usize> {
        let tree = &self.reports[report].tree;
        let above = |word: usize| tree.head(word).filter(|&head| head != part.head);
        let top = std::iter::successors(Some(word), |&word| above(word)).take(DEPTH).last()?;
        let is_noun = |word: usize| matches!(tree.words[word].upos.as_str(), "NOUN" | "PROPN");
        let is_plain = tree.subtree(top, |_| false).into_iter().all(|word| self.is_plain(report, word));
        let is_added = ["amod", "acl", "appos"].iter().any(|relation| tree.is(top, relation))
            || tree.is(top, "compound") && tree.words[top].upos == "PROPN";
        let is_phrase = matches!(part.kind, PartKind::Subject | PartKind::Object) && !part.is_named;
        let is_below = tree.head(top) == Some(part.head) && is_noun(part.head) && is_phrase;
        (is_below && is_added && is_plain).then_some(top)
    }

    /// False for a word that changes what the noun beside it means.
    fn is_plain(&self, report: ReportId, word: usize) -> bool {
        let found = &self.of_report(report).1.words[word];
        let lemma = found.lemma.to_lowercase();
        let alters = lexicon::STATUS_CUES.value(&lemma).is_some()
            || [&lexicon::HEDGES, &lexicon::PAST_ROLE_WORDS, &lexicon::GENUINENESS_WORDS]
                .iter()
                .any(|words| words.has(&lemma));
        !alters && !matches!(found.xpos.as_str(), "JJS" | "JJR" | "CD" | "RB")
    }

    /// Those words of a part of a clause that another report does not tell in one of the
    /// sentences that the row of the predicate cites: it has there each other telling word,
    /// the same number or time, or the same one by another name. Nothing if what happens
    /// does not stand as surely in any of them.
    fn untold(&self, row: &Row, predicate: (ReportId, usize), part: &Part, other: ReportId) -> Option<Vec<usize>> {
        let own = self.of_report(predicate.0).1;
        let words: Vec<usize> = part.spans.iter().flat_map(|&span| own.words_in(span)).collect();
        self.untold_words(row, predicate, &words, other)
    }

    fn untold_words(
        &self,
        row: &Row,
        (report, head): (ReportId, usize),
        words: &[usize],
        other: ReportId,
    ) -> Option<Vec<usize>> {
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
        let sentences = cites.filter_map(|cite| Some((self.head(cite)?, all.sentence_at(cite.span.start)?)));
        let standing = sentences.filter(|(at, _)| state((other, *at as u32)) == own_state);
        let untold = standing.map(|(_, sentence)| {
            let span = all.parse.sentences[sentence].span;
            words.iter().copied().filter(|&word| !self.is_in((report, word), other, span)).collect::<Vec<usize>>()
        });
        untold.min_by_key(Vec::len)
    }

    /// True if a sentence of another report has what a word tells; small words tell nothing.
    fn is_in(&self, (report, word): (ReportId, usize), other: ReportId, sentence: Span) -> bool {
        let (own, all) = (self.of_report(report).1, self.of_report(other).1);
        let found = &own.words[word];
        let lemma = found.lemma.to_lowercase();
        let (number, time) = (own.number_at(found.span), own.time_at(found.span));
        let is_counted = number.is_some() || time.is_some();
        let in_sentence = || all.words_in(sentence);
        let is_cited = || {
            let is_sure = |row: &&Row| row.agreement == Agreement::Same || !is_counted && row.likelihood >= SAME_WORD;
            let same = self.agreed_at(report, word).filter(is_sure);
            same.flat_map(Row::said).any(|said| said.cite.report == other && sentence.covers(said.cite.span))
        };
        let is_same_number = || {
            let values = |one: &NumberMention| (one.low, one.high, one.unit.clone());
            let mut numbers = all.numbers.iter().filter(|other| sentence.covers(other.span));
            number.is_some_and(|own| own.low.is_some() && numbers.any(|other| values(other) == values(own)))
        };
        let is_same_one = || {
            let entity = self.entity(report, word);
            entity.is_some() && in_sentence().any(|at| self.entity(other, at) == entity)
        };
        let has_word = || in_sentence().any(|at| all.words[at].lemma.to_lowercase() == lemma);
        !is_telling(found) || is_cited() || is_same_number() || !is_counted && (has_word() || is_same_one())
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

/// True if two points show some of the same words of a report.
fn overlap(one: &Point, other: &Point) -> bool {
    let cites = |point: &Point| -> Vec<Cite> {
        let words = point.readings.iter().filter_map(|reading| reading.words);
        point.title.iter().copied().chain(words).filter_map(|piece| piece.cite()).collect()
    };
    let theirs = cites(other);
    cites(one)
        .iter()
        .any(|cite| theirs.iter().any(|their| their.report == cite.report && their.span.overlaps(cite.span)))
}
