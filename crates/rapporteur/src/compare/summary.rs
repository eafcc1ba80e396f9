//! What a reader should see first: where the reports differ, what changed, what one alone
//! tells, what they agree on; each a line made of their own words. Begin with [`of`].

mod agreed;
mod asked;
mod standing;

use crate::annotations::{Annotations, ChainId, EventMention, QuoteForm, QuoteId, Stance, Word};
use crate::clause::{Clause, Clauses, Part, PartKind};
use crate::comparison::{Agreement, MOST_POINTS, Piece, Point, Reading, Row, Said};
use crate::lexicon;
use crate::report::{Report, SectionKind};
use crate::story::{Cite, EntityId, ReportId, Slot, Story};
use crate::text::{Span, Table};
use crate::vocabulary::Vocabulary;
use jiff::civil::Date;
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

/// Maximum number of words of a sentence that is shown whole.
const WHOLE: usize = 30;

/// Maximum number of quotations of which one report alone tells that are shown.
const QUOTED: usize = 2;

/// A clause is looked for no further than so many clauses beside it.
const DEPTH: usize = 8;

/// Maximum number of passages of a row that are tried.
const TRIED: usize = 24;

/// Minimum number of words of a quotation in a line of its own.
const QUOTATION: usize = 5;

/// Maximum number of words of "there was no need".
const THERE: usize = 5;

/// What lies more days than these behind is told of another time.
const YEAR: i32 = 366;

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
    /// Words of a report that stand in rows on which reports do not agree, or that they do
    /// not quote alike.
    apart: HashMap<ReportId, Vec<Span>>,
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
        let mut apart: HashMap<ReportId, Vec<Span>> = HashMap::new();
        let cites = rows.iter().filter(|row| is_apart(row)).flat_map(Row::said).map(|said| said.cite);
        cites.for_each(|cite| apart.entry(cite.report).or_default().push(cite.span));
        Summing { story, rows, reports, entities: story.entities_by_chain(), events: events.collect(), apart, agreed }
    }

    fn of_report(&self, report: ReportId) -> (&'a Report, &'a Annotations) {
        let (read, all) = &self.story.reports[report];
        (read, all)
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

    /// True for a source that nobody knows without what stands before it: "he", "one of
    /// them", "his brother".
    fn is_unknown(&self, source: Cite) -> bool {
        let all = self.of_report(source.report).1;
        let tree = &self.reports[source.report].tree;
        let whose = self.head(source).and_then(|head| tree.child(head, "nmod:poss"));
        let is_of_somebody = whose.is_some_and(|word| all.words[word].xpos == "PRP$");
        is_of_somebody || all.words_in(source.span).any(|word| all.words[word].xpos == "PRP")
    }

    /// A phrase for a source in a line, with its article: "the insurer".
    fn source_piece(&self, source: Cite) -> Piece {
        let clauses = &self.reports[source.report];
        clauses.piece(source.report, clauses.with_article(source.span))
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
        named.filter(|source| !self.is_unknown(*source))
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
                let source = source.map(|source| self.source_piece(source));
                let reading = Reading { status: None, words: None, is_quoted: false, reports: vec![report], source };
                points.push(Point { row: at, title, readings: vec![reading], is_in_order: false });
            }
        }
        points
    }

    /// The whole sentence of a passage, if it can stand in a line of its own, and on whose
    /// word it is, where another sentence says so.
    fn line(&self, said: &Said) -> Option<(ReportId, u32, Vec<Piece>, Option<Cite>)> {
        let report = said.cite.report;
        let told = self.told(said.cite)?;
        let all = self.of_report(report).1;
        let sentence = all.words[told.head].sentence;
        let span = all.parse.sentences[sentence as usize].span;
        let is_said_there = |source: &Cite| source.report == report && span.covers(source.span);
        let source = self.source(report, told.clause.predicate);
        let is_there = self.reports[report].tree.child(told.clause.predicate, "expl").is_some();
        let is_enough = |n_words: usize| !is_there || n_words > THERE;
        if let Some(whole) = self.whole_sentence(report, sentence as usize) {
            let source = source.filter(|source| !is_said_there(source));
            return is_enough(all.words_in(span).len()).then(|| (report, sentence, vec![whole], source));
        }
        let pieces = || told.clause.parts.iter().flat_map(|part| self.pieces(report, part)).collect();
        let is_told = self.is_complete(report, &told.clause) && is_enough(self.n_words(report, &told.clause));
        is_told.then(|| (report, sentence, pieces(), source))
    }

    /// True if nothing is cut off of the phrases of a clause that would change what they
    /// mean: "pays for hail" of "for hail and for nothing else", "narrower" of "narrower than".
    fn is_complete(&self, report: ReportId, clause: &Clause) -> bool {
        let tree = &self.reports[report].tree;
        let is_shown = |word: usize| clause.parts.iter().any(|part| part.touches(tree.words[word].span));
        let is_small = |word: usize| matches!(tree.words[word].upos.as_str(), "PUNCT" | "ADP" | "CCONJ" | "PART");
        let is_whole = |part: &Part| {
            let words = tree.subtree(part.head, |_| false);
            part.is_named || words.into_iter().all(|word| is_shown(word) || is_small(word))
        };
        // "Nine of them", "narrower": of whom, than what?
        let is_open = |word: usize| {
            matches!(tree.words[word].xpos.as_str(), "JJR" | "RBR") || self.points_elsewhere(report, word)
        };
        let spans = clause.parts.iter().filter(|part| !part.is_named).flat_map(|part| &part.spans);
        let mut shown = spans.flat_map(|&span| self.of_report(report).1.words_in(span));
        // What stands behind "as soon as" or "where" is not told by itself.
        let first =
            std::iter::successors(Some(clause.predicate), |&word| tree.head(word).filter(|_| tree.is(word, "conj")));
        let above = first.take(DEPTH).last().unwrap_or(clause.predicate);
        let is_main = ["root", "ccomp", "parataxis"].iter().any(|relation| tree.is(above, relation));
        // "Was washed away in 2012, too" is not told without the other time.
        let joins = |word: usize| lexicon::JOINING_ADVERBS.has(&tree.lower(word)) && !is_shown(word);
        let is_joined = tree.children(clause.predicate).iter().any(|&word| joins(word));
        is_main
            && !is_joined
            && clause.parts.iter().filter(|part| part.kind != PartKind::Verb).all(is_whole)
            && !shown.any(is_open)
    }

    /// What somebody says, between quotation marks, and who.
    fn quoted(&self, said: &Said) -> Option<(ReportId, u32, Vec<Piece>, Option<Cite>)> {
        let report = said.cite.report;
        let (read, all) = self.of_report(report);
        let word = all.words_in(said.cite.span).next()?;
        let source = self.source(report, word)?;
        let text = said.cite.span.of(&read.text);
        let cite = Cite { report, span: without_end(said.cite.span, text, &[',', '.', ' ']) };
        let points = all.words_in(cite.span).any(|word| self.points_at_something(report, word));
        let is_whole = (QUOTATION..=WHOLE).contains(&all.words_in(cite.span).len()) && !text.contains('\n') && !points;
        let words = Piece::Words { cite, is_lowered: false };
        is_whole
            .then(|| (report, all.words[word].sentence, vec![Piece::Ours("“"), words, Piece::Ours("”")], Some(source)))
    }

    /// True for a pronoun, and for what points at something told elsewhere.
    fn points_elsewhere(&self, report: ReportId, word: usize) -> bool {
        let xpos = self.reports[report].tree.words[word].xpos.as_str();
        matches!(xpos, "PRP" | "PRP$") || self.points_at_something(report, word)
    }

    /// True for a word that points at something told elsewhere: "this", "here", "tomorrow".
    fn points_at_something(&self, report: ReportId, word: usize) -> bool {
        let tree = &self.reports[report].tree;
        let lower = tree.lower(word);
        lexicon::DEMONSTRATIVES.has(&lower) || lexicon::DEICTICS.has(&lower) && tree.words[word].upos != "PRON"
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
            self.points_elsewhere(report, word) && !quotes(word).any(|quote| quote.form == QuoteForm::Direct)
        };
        // "So the mayor left": nothing stands before it here.
        let tree = &self.reports[report].tree;
        let is_joining =
            |&word: &usize| all.words[word].upos == "CCONJ" || lexicon::JOINING_ADVERBS.has(&tree.lower(word));
        let n_joining = words.clone().take_while(is_joining).count();
        let words = words.start + n_joining..words.end;
        let start = words.clone().find(|&word| n_joining > 0 && all.words[word].upos != "PUNCT");
        let span = Span { start: start.map_or(span.start, |word| all.words[word].span.start), ..span };
        let text = span.of(&read.text);
        let is_even = |open: char, close: char| {
            let n = |mark: char| text.chars().filter(|&letter| letter == mark).count();
            if open == close { n(open) % 2 == 0 } else { n(open) == n(close) }
        };
        let is_plain =
            words.len() <= WHOLE && !text.contains('\n') && is_even('“', '”') && is_even('"', '"') && is_even('«', '»');
        let is_known = !words.clone().any(|word| points_elsewhere(word) || !is_inside(word));
        let cite = Cite { report, span: without_end(span, text, &['.', ' ']) };
        (is_plain && is_known).then_some(Piece::Words { cite, is_lowered: false })
    }

    /// True if a sentence tells of a day more than a year before its report, unless the
    /// words that are shown say so.
    fn is_past(&self, report: ReportId, word: usize, shown: &[Span]) -> bool {
        let (read, all) = self.of_report(report);
        let Some(published) = read.published.as_ref().map(|stamp| stamp.day) else { return false };
        let sentence = all.parse.sentences[all.words[word].sentence as usize].span;
        let is_old = |last: Date| last.until(published).is_ok_and(|span| span.get_days() > YEAR);
        all.times.iter().filter(|time| sentence.covers(time.span)).any(|time| {
            let is_shown = shown.iter().any(|span| span.overlaps(time.span));
            !is_shown && time.value.days().is_some_and(|(_, last)| is_old(last))
        })
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

/// The span of a text without the marks at its end.
fn without_end(span: Span, text: &str, marks: &[char]) -> Span {
    let n_left_out = text.len() - text.trim_end_matches(marks).len();
    Span { end: span.end - n_left_out as u32, ..span }
}

/// Words in small letters, without the marks around them.
fn bare(words: &str) -> String {
    words.trim_matches(|mark: char| !mark.is_alphanumeric()).to_lowercase()
}

/// True if the reports do not say the same, or what one quotes is quoted by no other alike.
fn is_apart(row: &Row) -> bool {
    row.agreement.is_against() || row.slot == Slot::Wording && row.agreement != Agreement::Same
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
