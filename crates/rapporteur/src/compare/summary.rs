//! What a reader should see first: where the reports differ, what changed, what one alone
//! tells, what they agree on; each a line made of their own words. Begin with [`of`].

mod agreed;
mod standing;

use crate::annotations::{Annotations, ChainId, EventMention, QuoteForm, QuoteId, Stance, Status, Word};
use crate::clause::{Clause, Clauses, Part, PartKind};
use crate::comparison::{About, Agreement, Cell, MOST_POINTS, Piece, Point, Reading, Row, Said};
use crate::lexicon;
use crate::report::{Report, SectionKind};
use crate::story::{Cite, EntityId, ReportId, Slot, Story};
use crate::text::{Span, Table};
use crate::vocabulary::Vocabulary;
use std::collections::{BTreeSet, HashMap};

/// The points of a story: those of differences first, then of changes, of what one alone
/// tells, of agreements; each the weightiest first.
pub(super) fn of(story: &Story, clauses: &Table<ReportId, Clauses>, rows: &[Row]) -> Vec<Point> {
    let summing = Summing::new(story, clauses, rows);
    let mut points = summing.asked(|row| matches!(row.agreement, Agreement::Differs | Agreement::Disputed));
    points.extend(summing.asked(|row| row.agreement == Agreement::Changed));
    points.extend(summing.told_by_one(Agreement::OnlyOne));
    points.extend(summing.told_by_one(Agreement::Unmatched));
    points.extend(summing.agreed());
    points
}

/// Maximum number of points made of one fact.
const OF_ONE_FACT: usize = 2;

/// From this likelihood on another word counts as one that tells the same.
const SAME_WORD: f32 = 0.6;

/// Maximum number of words of a sentence that is shown whole.
const WHOLE: usize = 24;

/// Maximum number of quotations of which one report alone tells that are shown.
const QUOTED: usize = 2;

/// Maximum number of words of "there was no need".
const THERE: usize = 5;

/// Words so near each other may belong together.
const NEAR: usize = 5;

/// A passage of a report, in its clause.
struct Told {
    clause: Clause,
    head: usize,
}

struct Summing<'a> {
    story: &'a Story,
    rows: &'a [Row],
    reports: &'a Table<ReportId, Clauses<'a>>,
    entities: HashMap<(ReportId, ChainId), EntityId>,
    /// The events by their head words.
    events: HashMap<(ReportId, u32), &'a EventMention>,
    /// The rows on which reports agree, by the words that they cite.
    agreed: HashMap<(ReportId, usize), Vec<usize>>,
}

impl<'a> Summing<'a> {
    fn new(story: &'a Story, reports: &'a Table<ReportId, Clauses<'a>>, rows: &'a [Row]) -> Summing<'a> {
        let events = story
            .reports
            .pairs()
            .flat_map(|(report, (_, all))| all.events.iter().map(move |event| ((report, event.head), event)));
        let mut agreed: HashMap<(ReportId, usize), Vec<usize>> = HashMap::new();
        for (at, row) in rows.iter().enumerate().filter(|(_, row)| is_agreed(row)) {
            for cite in row.said().map(|said| said.cite) {
                let words = story.reports[cite.report].1.words_in(cite.span);
                words.for_each(|word| agreed.entry((cite.report, word)).or_default().push(at));
            }
        }
        Summing { story, rows, reports, entities: story.entities_by_chain(), events: events.collect(), agreed }
    }

    fn of_report(&self, report: ReportId) -> (&'a Report, &'a Annotations) {
        let (read, all) = &self.story.reports[report];
        (read, all)
    }

    /// Points that ask what some rows ask, with what the reports answer.
    fn asked(&self, is_wanted: impl Fn(&Row) -> bool) -> Vec<Point> {
        let mut of_fact: HashMap<About, usize> = HashMap::new();
        let mut points = Vec::new();
        for (at, row) in self.rows.iter().enumerate().filter(|(_, row)| is_wanted(row)) {
            if points.len() == MOST_POINTS {
                break;
            }
            let number = of_fact.entry(row.about).or_default();
            *number += 1;
            let words = |readings: &[Reading]| -> BTreeSet<String> {
                let cites = readings.iter().filter_map(|reading| reading.words?.cite());
                cites.map(|cite| self.story.words(cite).to_lowercase()).collect()
            };
            let Some((title, readings, is_in_order)) = self.answers(row) else { continue };
            let own = words(&readings);
            let is_known =
                |known: &Point| known.title == title || words(&known.readings).intersection(&own).count() > 1;
            let is_new = !points.iter().any(is_known);
            if *number <= OF_ONE_FACT && readings.len() > 1 && is_new {
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
        let asks = || vec![Piece::Ours(row.slot.entry().asks)];
        let title = if row.title.is_empty() { asks() } else { row.title.clone() };
        let row = if row.slot == Slot::Wording { &self.near(row) } else { row };
        let (readings, is_in_order) = self.in_order(row, self.readings(row));
        Some((title, readings, is_in_order))
    }

    /// The row with one quotation of each report, the one that shares most words with those
    /// of the others; none that shares no word.
    fn near(&self, row: &Row) -> Row {
        let lemmas = |said: &Said| self.telling_lemmas(said.cite);
        let all: Vec<(ReportId, BTreeSet<String>)> = row.said().map(|said| (said.cite.report, lemmas(said))).collect();
        let shared = |said: &Said| {
            let own = lemmas(said);
            let others = all.iter().filter(|(report, _)| *report != said.cite.report);
            others.map(|(_, other)| own.intersection(other).count()).max().unwrap_or(0)
        };
        let mut near = row.clone();
        for cell in &mut near.cells {
            if let Cell::Says(said) = cell {
                let most = said.iter().map(shared).max().filter(|&most| most > 0);
                let first = said.iter().position(|one| most == Some(shared(one)));
                *said = first.map(|at| said[at].clone()).into_iter().collect();
            }
        }
        near
    }

    fn telling_lemmas(&self, cite: Cite) -> BTreeSet<String> {
        let all = self.of_report(cite.report).1;
        let telling = all.words_in(cite.span).map(|word| &all.words[word]).filter(|word| is_telling(word));
        telling.map(|word| word.lemma.to_lowercase()).collect()
    }

    /// True if a row names two sources that cannot be one: a name, and no part of it.
    /// "The minister" may be whoever another report names.
    fn are_others(&self, row: &Row) -> bool {
        let is_name = |said: &&Said| {
            let all = self.of_report(said.cite.report).1;
            all.words_in(said.cite.span).any(|word| all.words[word].upos == "PROPN")
        };
        let names: Vec<String> = row.said().filter(is_name).map(|said| bare(self.story.words(said.cite))).collect();
        names.is_empty()
            || names
                .iter()
                .any(|one| names.iter().any(|other| !one.contains(other.as_str()) && !other.contains(one.as_str())))
    }

    /// What the reports answer, alike answers together.
    fn readings(&self, row: &Row) -> Vec<Reading> {
        let mut found: Vec<(String, Reading, Vec<Option<Cite>>)> = Vec::new();
        for said in row.said() {
            let (words, is_quoted) = self.answer(row, said);
            let status = Status::of_value(&said.value).filter(|_| row.slot == Slot::Status);
            let key = match row.slot {
                Slot::Number | Slot::Time => said.value.to_lowercase(),
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
                    let is_better =
                        reading.words.is_some_and(|words| words.cite().is_some_and(|cite| !self.is_body(cite)));
                    if is_better && self.is_body(said.cite) {
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
                let first = *all.first().filter(|source| !self.is_pronoun(**source))?;
                all.iter().all(|other| self.story.words(*other) == self.story.words(first)).then_some(first)
            });
            reading.source = source.map(|source| self.reports[source.report].piece(source.report, source.span));
            reading
        };
        let found: Vec<Reading> = found.into_iter().map(with_source).collect();
        let cite = |reading: &Reading| reading.words.and_then(|words| words.cite());
        let words =
            |reading: &Reading| cite(reading).map_or(String::new(), |cite| self.story.words(cite).to_lowercase());
        // A report that gives the full name gives the short one, too; and a name that is part of
        // all others names none of its own.
        let is_short = |reading: &Reading| {
            let own = words(reading);
            let is_fuller = |other: &&Reading| {
                let fuller = words(other);
                fuller.len() > own.len() && (fuller.starts_with(&own) || fuller.ends_with(&own))
            };
            let fuller: Vec<&Reading> = found.iter().filter(is_fuller).collect();
            let is_told = |report: &ReportId| fuller.iter().any(|other| other.reports.contains(report));
            let is_part = row.slot == Slot::Name && fuller.len() > 1 && fuller.len() + 1 == found.len();
            is_part || !reading.reports.is_empty() && reading.reports.iter().all(is_told)
        };
        let says_nothing = |reading: &Reading| cite(reading).is_some_and(|cite| self.is_pronoun(cite));
        // "had refused" and "denied that it had refused" are told of one thing, but not the same.
        let is_telling =
            |reading: &&Reading| !says_nothing(reading) && (reading.status.is_some() || !is_short(reading));
        found.iter().filter(is_telling).cloned().collect()
    }

    fn count(&self, reading: &Reading) -> Option<f64> {
        let cite = reading.words?.cite()?;
        let number = self.of_report(cite.report).1.number_at(cite.span)?;
        number.low.or(number.high)
    }

    /// The words that answer, and whether they are shown as a quotation.
    fn answer(&self, row: &Row, said: &Said) -> (Piece, bool) {
        let quoted = || (Piece::Words { cite: said.cite, is_lowered: false }, true);
        let plain = |span: Span| (self.reports[said.cite.report].piece(said.cite.report, span), false);
        let number = || self.of_report(said.cite.report).1.number_at(said.cite.span).map(|one| one.span);
        let time = || self.of_report(said.cite.report).1.time_at(said.cite.span).map(|one| one.span);
        match row.slot {
            Slot::Name => plain(said.cite.span),
            _ if row.title.is_empty() => quoted(),
            Slot::Number => number().map_or_else(quoted, plain),
            Slot::Time => time().map_or_else(quoted, plain),
            _ => quoted(),
        }
    }

    fn pieces(&self, report: ReportId, part: &Part) -> Vec<Piece> {
        let words = part.spans.iter().map(|&span| match part.is_quoted {
            true => Piece::Words { cite: Cite { report, span }, is_lowered: false },
            false => self.reports[report].piece(report, span),
        });
        let mark = |mark: &'static str| part.is_quoted.then_some(Piece::Ours(mark));
        mark("“").into_iter().chain(words).chain(mark("”")).collect()
    }

    /// A phrase for a source; of a pronoun, the name of the one it means, if it is known.
    fn named(&self, source: Cite) -> Cite {
        if !self.is_pronoun(source) {
            return source;
        }
        let all = self.of_report(source.report).1;
        let quote = all.quotes.iter().find(|quote| quote.speaker == Some(source.span));
        let entity = quote.and_then(|quote| self.entities.get(&(source.report, quote.speaker_chain?)));
        entity.map_or(source, |&entity| self.story.entities[entity].name)
    }

    fn is_pronoun(&self, cite: Cite) -> bool {
        let all = self.of_report(cite.report).1;
        all.words_in(cite.span).all(|word| all.words[word].upos == "PRON")
    }

    fn is_body(&self, cite: Cite) -> bool {
        let (read, all) = self.of_report(cite.report);
        let sentence = all.sentence_at(cite.span.start).map(|sentence| &all.parse.sentences[sentence]);
        sentence.is_some_and(|sentence| read.sections[sentence.section as usize].kind == SectionKind::Paragraph)
    }

    /// The clause that a passage stands in, if it can be told by itself.
    fn told(&self, cite: Cite) -> Option<Told> {
        let all = self.of_report(cite.report).1;
        // "A shorter one" is nothing without what stands before it.
        let is_known = |told: &Told| {
            let subject = told.clause.part(PartKind::Subject);
            subject.is_some_and(|part| !lexicon::FUNCTION_WORDS.has(&all.words[part.head].lemma.to_lowercase()))
        };
        self.told_of_known(cite).filter(is_known)
    }

    /// The same where it is known from elsewhere of whom or what it is told.
    fn told_of_known(&self, cite: Cite) -> Option<Told> {
        let (read, all) = self.of_report(cite.report);
        let tree = &self.reports[cite.report].tree;
        let head = self.head(cite)?;
        let clause = self.reports[cite.report].of(head)?;
        let sentence = &all.parse.sentences[all.words[head].sentence as usize];
        let is_question = sentence.span.of(&read.text).trim_end_matches(['"', '”', '’', '\'']).ends_with('?');
        let is_direct = |&quote: &QuoteId| all.quotes[quote].form == QuoteForm::Direct;
        let in_marks = self.reports[cite.report].quotes_at(clause.predicate).iter().any(is_direct);
        // Between quotation marks "I" and "want" do not go with a name.
        let is_own = in_marks && clause.parts.iter().any(|part| part.is_named)
            || self.reports[cite.report].is_spoken(&[sentence.span]) && self.is_spoken(cite.report, &clause);
        let is_short = clause.parts.len() > 1 && self.n_words(cite.report, &clause) > 3;
        // Whoever is said to say it must be known, too.
        let is_said = tree.children_by(clause.predicate, "parataxis").any(|child| all.words[child].upos == "VERB");
        let is_vouched = !is_said || self.source(cite.report, clause.predicate).is_some();
        let is_cut = |part: &Part| {
            matches!(part.kind, PartKind::Subject | PartKind::Verb | PartKind::Object)
                && self.reports[cite.report].is_cut(&clause, part)
        };
        // "He told the court" tells nothing of what.
        let is_saying =
            lexicon::CUE_VERBS.value(&all.words[clause.predicate].lemma).and_then(Stance::named) == Some(Stance::Says);
        let is_addressee = |part: &Part| {
            let lemma = all.words[part.head].lemma.to_lowercase();
            part.is_named || lexicon::PERSON_NOUNS.has(&lemma) || lexicon::ORGANIZATION_NOUNS.has(&lemma)
        };
        let object = clause.part(PartKind::Object).is_some_and(|object| !is_addressee(object));
        let tells_what = !is_saying || object || clause.part(PartKind::Complement).is_some();
        let is_whole = !clause.parts.iter().any(is_cut) && tells_what;
        let is_told = clause.is_finite && !clause.is_condition && is_vouched && is_whole;
        (is_told && self.is_body(cite) && !is_question && !is_own && is_short).then_some(Told { clause, head })
    }

    /// Who says what a word is part of, if the report names a source.
    fn source(&self, report: ReportId, word: usize) -> Option<Cite> {
        let quotes = self.reports[report].quotes_at(word);
        let speaker = quotes.iter().find_map(|&quote| self.of_report(report).1.quotes[quote].speaker);
        let named = speaker.map(|span| self.named(Cite { report, span }));
        named.filter(|source| !self.is_pronoun(*source))
    }

    fn is_spoken(&self, report: ReportId, clause: &Clause) -> bool {
        let of_subject = clause.part(PartKind::Subject).map(|part| self.of_report(report).1.words[part.head].span);
        let clauses = &self.reports[report];
        let possessive = of_subject.and_then(|span| {
            let head = self.of_report(report).1.words_in(span).next()?;
            Some(
                clauses
                    .tree
                    .children_by(head, "nmod:poss")
                    .any(|child| clauses.is_spoken(&[clauses.tree.words[child].span])),
            )
        });
        possessive == Some(true) || clause.parts.iter().any(|part| clauses.is_spoken(&part.spans))
    }

    fn n_words(&self, report: ReportId, clause: &Clause) -> usize {
        let all = self.of_report(report).1;
        clause.parts.iter().flat_map(|part| &part.spans).map(|&span| all.words_in(span).len()).sum()
    }

    /// The rows on which reports agree that cite a word.
    fn agreed_at(&self, report: ReportId, word: usize) -> impl Iterator<Item = &'a Row> {
        self.agreed.get(&(report, word)).into_iter().flatten().map(|&at| &self.rows[at])
    }

    /// What one report alone tells, or what was found in no other.
    fn told_by_one(&self, verdict: Agreement) -> Vec<Point> {
        let mut points: Vec<Point> = Vec::new();
        let mut sentences: BTreeSet<(ReportId, u32)> = BTreeSet::new();
        let mut n_quoted = 0;
        for (at, row) in self.rows.iter().enumerate().filter(|(_, row)| row.agreement == verdict) {
            if points.len() == MOST_POINTS {
                break;
            }
            let is_quoted = row.slot == Slot::Wording;
            if is_quoted && n_quoted == QUOTED {
                continue;
            }
            let found = match row.slot {
                Slot::Wording => row.said().find_map(|said| self.quoted(said)),
                _ => row.said().find_map(|said| self.line(said)),
            };
            let Some((report, sentence, title, source)) = found else { continue };
            if sentences.insert((report, sentence)) {
                n_quoted += usize::from(is_quoted);
                let source = source.map(|source| self.reports[source.report].piece(source.report, source.span));
                let reading = Reading { status: None, words: None, is_quoted: false, reports: vec![report], source };
                points.push(Point { row: at, title, readings: vec![reading], is_in_order: false });
            }
        }
        points
    }

    /// What a passage tells, in a line of its own: its whole sentence, else its clause, and
    /// on whose word that is.
    fn line(&self, said: &Said) -> Option<(ReportId, u32, Vec<Piece>, Option<Cite>)> {
        let report = said.cite.report;
        let told = self.told(said.cite)?;
        let all = self.of_report(report).1;
        let sentence = all.words[told.head].sentence;
        let span = all.parse.sentences[sentence as usize].span;
        let whole = self.whole_sentence(report, sentence as usize);
        let is_said_there = |source: &Cite| source.report == report && span.covers(source.span);
        let source = self.source(report, told.clause.predicate);
        let source = source.filter(|source| whole.is_none() || !is_said_there(source));
        let title = whole.map(|words| vec![words]).or_else(|| self.clause(report, &told.clause))?;
        Some((report, sentence, title, source))
    }

    /// What somebody says, between quotation marks, and who.
    fn quoted(&self, said: &Said) -> Option<(ReportId, u32, Vec<Piece>, Option<Cite>)> {
        let report = said.cite.report;
        let (read, all) = self.of_report(report);
        let word = all.words_in(said.cite.span).next()?;
        let source = self.source(report, word)?;
        let text = said.cite.span.of(&read.text);
        let end = said.cite.span.end - (text.len() - text.trim_end_matches([',', '.', ' ']).len()) as u32;
        let cite = Cite { report, span: Span { end, ..said.cite.span } };
        let is_whole = (THERE..=WHOLE).contains(&all.words_in(cite.span).len()) && !text.contains('\n');
        let words = Piece::Words { cite, is_lowered: false };
        is_whole
            .then(|| (report, all.words[word].sentence, vec![Piece::Ours("“"), words, Piece::Ours("”")], Some(source)))
    }

    /// A clause for a line of its own, without what is cut off of where, when and how.
    /// Nothing for "there was no need", which does not say what for.
    fn clause(&self, report: ReportId, clause: &Clause) -> Option<Vec<Piece>> {
        let clauses = &self.reports[report];
        let is_there = clauses.tree.child(clause.predicate, "expl").is_some();
        let is_whole = |part: &&Part| part.kind != PartKind::Oblique || !clauses.is_cut(clause, part);
        let kept: Vec<&Part> = clause.parts.iter().filter(is_whole).collect();
        let tells_more = kept.len() == clause.parts.len() || kept.len() > 2;
        let is_told = tells_more && (!is_there || self.n_words(report, clause) > THERE);
        is_told.then(|| kept.into_iter().flat_map(|part| self.pieces(report, part)).collect())
    }

    /// A sentence that is short and needs no other to be understood, without its full stop.
    fn whole_sentence(&self, report: ReportId, sentence: usize) -> Option<Piece> {
        let (read, all) = self.of_report(report);
        let span = all.parse.sentences[sentence].span;
        let words = all.words_in(span);
        // What is quoted must begin and end here; "he" and "we" are known inside of it.
        let quotes = |word: usize| self.reports[report].quotes_at(word).iter().map(|&quote| &all.quotes[quote]);
        let is_inside = |word: usize| quotes(word).all(|quote| span.covers(quote.extent()));
        let points_elsewhere = |word: usize| {
            let is_pronoun = matches!(all.words[word].xpos.as_str(), "PRP" | "PRP$");
            is_pronoun && !quotes(word).any(|quote| quote.form == QuoteForm::Direct)
        };
        let text = span.of(&read.text);
        let is_even = |open: char, close: char| {
            let n = |mark: char| text.chars().filter(|&letter| letter == mark).count();
            if open == close { n(open) % 2 == 0 } else { n(open) == n(close) }
        };
        let is_plain =
            words.len() <= WHOLE && !text.contains('\n') && is_even('“', '”') && is_even('"', '"') && is_even('«', '»');
        let is_known = !words.clone().any(|word| points_elsewhere(word) || !is_inside(word));
        let end = span.end - (text.len() - text.trim_end_matches(['.', ' ']).len()) as u32;
        (is_plain && is_known)
            .then_some(Piece::Words { cite: Cite { report, span: Span { end, ..span } }, is_lowered: false })
    }

    fn head(&self, cite: Cite) -> Option<usize> {
        self.reports[cite.report].tree.head_among(self.of_report(cite.report).1.words_in(cite.span))
    }

    fn entity(&self, report: ReportId, word: usize) -> Option<EntityId> {
        let chain = self.reports[report].chain(word)?;
        self.entities.get(&(report, chain)).copied()
    }

    /// How many texts that do not go back to one another some reports are.
    fn n_sources(&self, reports: &BTreeSet<ReportId>) -> usize {
        reports.iter().map(|&report| self.story.text_of(report)).collect::<BTreeSet<usize>>().len()
    }
}

/// Words in small letters, without the marks around them.
fn bare(words: &str) -> String {
    words.trim_matches(|mark: char| !mark.is_alphanumeric()).to_lowercase()
}

/// True if the reports say the same, as far as calendar, arithmetic, spelling or likelihood tell.
fn is_agreed(row: &Row) -> bool {
    match row.agreement {
        Agreement::Same => true,
        Agreement::Compatible => row.rule == "other-words",
        _ => false,
    }
}

/// False for small words.
fn is_telling(word: &Word) -> bool {
    matches!(word.upos.as_str(), "NOUN" | "PROPN" | "VERB" | "ADJ" | "NUM" | "ADV")
        && (word.upos == "NUM" || !lexicon::FUNCTION_WORDS.has(&word.lemma.to_lowercase()))
}
