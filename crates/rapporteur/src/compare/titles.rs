//! What is asked in a row, in the words of a report: "How many people were injured".
//! Begin with [`give`].
//!
//! A title is an embedded question: a question word of ours, then a clause of a report
//! without the words that answer it. Where that makes no question, a mark stands in their
//! place: "His government faces an election in …". Where no report has such a clause, the
//! words around the answer are taken; where there are too few, there is no title.

use crate::annotations::{
    Annotations, ChainId, EntityKind, Mention, MentionForm, NumberMention, Quote, Role, Status, TimeKind,
};
use crate::clause::{Clause, Clauses, Part, PartKind};
use crate::comparison::{Agreement, Piece, Row, Said};
use crate::english::{BY, DURING, FOR, FROM};
use crate::lexicon;
use crate::report::{Report, SectionKind};
use crate::story::{Cite, EntityId, ReportId, Slot, Story};
use crate::text::{Span, Table};
use std::collections::HashMap;

/// Question words of ours.
const WHAT: &str = "What";
const WHEN: &str = "When";
const WHO: &str = "Who";
const WHOM: &str = "Whom";

/// What is asked of two forms of a name.
const GIVEN: &str = "How a name is given";

/// Number of words of a title that reads well at a glance.
const GOOD: usize = 7;
/// Maximum number of passages of a row that are tried.
const TRIED: usize = 24;
/// A headline leaves out words, and a phrase without a tense is no question.
const HEADLINE: usize = 24;
const NO_TENSE: usize = 20;
const DENIAL: usize = 30;
const OPEN: usize = 20;
/// So is one with words that another row holds against those of another report.
const APART: usize = 15;
const OTHER_NUMBER: usize = 60;
/// A length of time is no day.
const OTHER_TIME: usize = 6;
/// A clause with a gap is shown where nothing can be asked, a noun where there is no clause.
const GAP: usize = 60;
const BARE_COUNT: usize = 70;
const BARE: usize = 130;
/// So are the words around an answer that stands in no clause of its own, if they are as
/// many as this.
const LOOSE: usize = 120;
const AROUND: usize = 4;
const MOST_AROUND: usize = 24;

/// A question's first words among which one joins it to another clause.
const LEADING: usize = 2;

/// Gives each row a title, if one of its passages can be cut down to one.
pub(super) fn give(story: &Story, clauses: &Table<ReportId, Clauses>, rows: &mut [Row]) {
    let asking = |(clauses, (report, all))| Asking { report, all, clauses };
    let makers: Vec<Asking> =
        clauses.iter().zip(story.reports.iter().map(|(read, all)| (read, all))).map(asking).collect();
    let makers: Table<ReportId, Asking> = makers.into();
    let entities = story.entities_by_chain();
    let mut apart: HashMap<ReportId, Vec<Span>> = HashMap::new();
    let against = rows.iter().filter(|row| row.agreement.is_against());
    against.flat_map(Row::said).for_each(|said| apart.entry(said.cite.report).or_default().push(said.cite.span));
    for row in rows {
        if let Some(title) = of_statement(story, &makers, &entities, row) {
            row.title = title;
            continue;
        }
        // "Trainers" are people or shoes: what stands beside them tells.
        let is_one = |said: &Said| {
            let asking = &makers[said.cite.report];
            asking.head(said.cite.span).is_some_and(|head| asking.is_somebody(head))
        };
        let is_of_somebody = if row.slot == Slot::Kind { row.said().all(is_one) } else { row.said().any(is_one) };
        let found = row.said().take(TRIED).filter_map(|said| {
            let mut question = makers[said.cite.report].question(row.slot, said.cite.span, is_of_somebody)?;
            // What is asked is whether it is so, not whether it is denied.
            let is_denied = row.slot == Slot::Status && said.value == Status::Denied.entry().value;
            question.penalty += if is_denied { DENIAL } else { 0 };
            // And whether it is so, not whether it may be.
            let is_open = row.slot == Slot::Status && said.value == Status::Possible.entry().value;
            question.penalty += if is_open { OPEN } else { 0 };
            // "How much the fund paid for 80 per cent", where another tells of 75 per cent.
            let report = said.cite.report;
            let is_own = |span: &Span| row.said().any(|own| own.cite.report == report && own.cite.span.overlaps(*span));
            let stands_in = |span: &&Span| question.spans.iter().any(|words| words.overlaps(**span));
            let others = apart.get(&report).map_or(&[][..], Vec::as_slice);
            let is_apart = question.gap.is_none() && others.iter().filter(stands_in).any(|span| !is_own(span));
            question.penalty += if is_apart { APART } else { 0 };
            Some((question.rank(), said.cite.report, question))
        });
        let best = found.min_by_key(|found| (found.0, found.1));
        row.title =
            best.map(|(_, report, question)| question.pieces(report, makers[report].clauses)).unwrap_or_default();
        let is_bare = row.title.iter().all(|piece| piece.cite().is_none());
        if row.slot == Slot::Name && row.agreement == Agreement::Differs && is_bare {
            row.title = vec![Piece::Ours(GIVEN)];
        }
    }
}

/// "What Ingrid Sallow said", of a row about a statement whose speaker is known.
fn of_statement(
    story: &Story,
    makers: &Table<ReportId, Asking>,
    entities: &HashMap<(ReportId, ChainId), EntityId>,
    row: &Row,
) -> Option<Vec<Piece>> {
    if row.slot != Slot::Wording {
        return None;
    }
    let quotes = row.said().flat_map(|said| {
        let Asking { all, clauses, .. } = &makers[said.cite.report];
        let first = all.words_in(said.cite.span).next();
        let quotes = first.map_or(&[][..], |word| clauses.quotes_at(word));
        quotes.iter().map(move |&quote| (said.cite.report, &all.quotes[quote]))
    });
    let speakers: Vec<(ReportId, &Quote)> = quotes.collect();
    // What two people said is not what one of them said.
    let known: Vec<&EntityId> =
        speakers.iter().filter_map(|(report, quote)| entities.get(&(*report, quote.speaker_chain?))).collect();
    if known.windows(2).any(|pair| pair[0] != pair[1]) {
        return None;
    }
    let name = known.first().map(|&&entity| story.entities[entity].name).or_else(|| {
        let (report, quote) = speakers.iter().find(|(_, quote)| quote.speaker.is_some())?;
        quote.speaker.map(|span| Cite { report: *report, span })
    })?;
    let clauses = makers[name.report].clauses;
    let words = clauses.piece(name.report, clauses.with_article(name.span));
    Some(vec![Piece::Ours(WHAT), words, Piece::Ours("said")])
}

/// True for the size of a unit of length.
fn is_of_length(size: &str) -> bool {
    size.split(' ').next() == lexicon::UNIT_SIZES.value("m").and_then(|metre| metre.split(' ').next())
}

/// A question in the words of one report.
#[derive(Default)]
struct Question {
    lead: &'static str,
    spans: Vec<Span>,
    /// The place among the spans at which the answer is left out, if that is to be seen.
    gap: Option<usize>,
    tail: &'static str,
    n_words: usize,
    penalty: usize,
}

impl Question {
    /// The smaller the better it reads.
    fn rank(&self) -> usize {
        self.n_words.abs_diff(GOOD) + self.penalty
    }

    fn pieces(self, report: ReportId, clauses: &Clauses) -> Vec<Piece> {
        let ours = |words: &'static str| (!words.is_empty()).then_some(Piece::Ours(words));
        let mut words: Vec<Piece> = self.spans.into_iter().map(|span| clauses.piece(report, span)).collect();
        if let Some(place) = self.gap {
            words.insert(place, Piece::GAP);
        }
        ours(self.lead).into_iter().chain(words).chain(ours(self.tail)).collect()
    }
}

/// Asks in the words of a report.
struct Asking<'a> {
    report: &'a Report,
    all: &'a Annotations,
    clauses: &'a Clauses<'a>,
}

impl Asking<'_> {
    /// What is asked where the words of the span answer it; `is_of_somebody` if all answers
    /// of the row are people or offices.
    fn question(&self, slot: Slot, span: Span, is_of_somebody: bool) -> Option<Question> {
        let head = self.head(span)?;
        let found =
            [self.asked(slot, span, head, is_of_somebody), self.with_gap(slot, span, head), self.around(slot, span)];
        let weighed = found.into_iter().flatten().filter_map(|found| self.weighed(slot, head, found));
        weighed.min_by_key(Question::rank)
    }

    fn asked(&self, slot: Slot, span: Span, head: usize, is_of_somebody: bool) -> Option<Question> {
        match slot {
            Slot::Number => match self.all.number_at(span) {
                Some(number) => self.how_many(number).or_else(|| self.above(number.span)),
                None => self.above(span),
            },
            Slot::Time => self.when(span, head),
            Slot::Participant(Role::Place | Role::Destination | Role::Departure) => {
                let clause = self.clauses.of(head)?;
                let part = clause.parts.iter().find(|part| part.touches(span))?;
                // "Where the shots came from".
                let is_from = self.clauses.tree.case(part.head).as_deref() == Some(FROM);
                let tail = if is_from { FROM } else { "" };
                (part.kind == PartKind::Oblique).then(|| self.rest("Where", &clause, &[part], tail))?
            }
            Slot::Participant(_) | Slot::Kind => self.who_or_what(span, head, is_of_somebody),
            Slot::Status | Slot::Certainty | Slot::Mention | Slot::Position => {
                let clause = self.clauses.of(head)?;
                // Asked is whether trains ran, not whether none did.
                let penalty = if self.is_denying(&clause) { DENIAL } else { 0 };
                self.rest("Whether", &clause, &[], "").map(|found| Question { penalty, ..found })
            }
            Slot::Name | Slot::Role => self.name_or_role(slot, head),
            Slot::Source => {
                let clause = self.clauses.of(head)?;
                let named: Vec<&Part> = clause.parts.iter().filter(|part| part.touches(span)).collect();
                self.rest("Who says that", &clause, &named, "")
            }
            Slot::Cause | Slot::Timing | Slot::Wording | Slot::Speaker => None,
        }
    }

    /// The words that answer.
    fn answer(&self, slot: Slot, span: Span) -> Option<Span> {
        match slot {
            Slot::Number => {
                let number = self.all.number_at(span).map(|number| number.span);
                // "A 48-hour strike".
                let time = || self.all.time_at(span).filter(|time| time.span.of(&self.report.text).contains('-'));
                number.or_else(|| time().map(|time| time.span))
            }
            Slot::Time => Some(self.all.time_at(span)?.span),
            Slot::Participant(_) | Slot::Cause => Some(span),
            _ => None,
        }
    }

    /// The words around an answer with a gap in its place, as far as the next mark on
    /// either side: "The fine is … a day".
    fn around(&self, slot: Slot, span: Span) -> Option<Question> {
        let answer = self.answer(slot, span)?;
        let words = self.all.words_in(answer);
        let sentence = self.all.words[words.start].sentence;
        let is_inside = |word: &usize| {
            let found = self.all.words.get(*word);
            found.is_some_and(|found| found.sentence == sentence && found.upos != "PUNCT")
        };
        let before: Vec<usize> = (0..words.start).rev().take_while(is_inside).collect();
        let after: Vec<usize> = (words.end..self.all.words.len()).take_while(is_inside).collect();
        let own = |word: usize| self.all.words[word].span;
        let run = |first: Option<&usize>, last: Option<&usize>| {
            Some(Span { start: own(*first?).start, end: own(*last?).end })
        };
        let (before, after) = (run(before.last(), before.first()), run(after.first(), after.last()));
        let spans: Vec<Span> = before.into_iter().chain(after).collect();
        let is_spoken = !self.clauses.quotes_at(words.start).is_empty() || self.clauses.is_spoken(&spans);
        let n_words: usize = spans.iter().map(|&span| self.all.words_in(span).len()).sum();
        let is_good = !is_spoken && (AROUND..=MOST_AROUND).contains(&n_words);
        let gap = Some(usize::from(before.is_some()));
        is_good.then(|| self.begun(Question { spans, gap, penalty: LOOSE, ..Question::default() }))
    }

    /// The clause of an answer with a gap in its place.
    fn with_gap(&self, slot: Slot, span: Span, head: usize) -> Option<Question> {
        let answer = self.answer(slot, span)?;
        let clause = self.clauses.of(head).filter(|clause| clause.is_finite && !clause.is_condition)?;
        let is_told = |part: &Part| !part.is_quoted && !self.clauses.is_spoken(&part.spans);
        // What a relative clause tells is told of the noun above it, in an order of its own.
        let is_relative = self.clauses.tree.is(clause.predicate, "acl");
        let is_answered = clause.parts.iter().any(|part| part.touches(answer));
        if is_relative || !is_answered || !clause.parts.iter().all(is_told) {
            return None;
        }
        // "90 days' notice".
        let next = self.all.words.get(self.all.words_in(answer).end).filter(|next| next.xpos == "POS");
        let answer = Span { end: next.map_or(answer.end, |next| next.span.end), ..answer };
        let mut spans: Vec<Span> = Vec::new();
        let mut gap = None;
        for part in &clause.parts {
            for &own in &part.spans {
                if part.is_named || !own.overlaps(answer) {
                    spans.push(own);
                    continue;
                }
                spans.extend(self.words_where(own, |word| word.end <= answer.start));
                gap = gap.or(Some(spans.len()));
                spans.extend(self.words_where(own, |word| word.start >= answer.end));
            }
        }
        Some(self.begun(Question { spans, gap, penalty: GAP, ..Question::default() }))
    }

    /// A question without the word that joins its clause to another: "when", "and".
    fn begun(&self, mut question: Question) -> Question {
        let Some(span) = question.spans.first().copied().filter(|_| question.gap != Some(0)) else { return question };
        // "Under which estates were to be divided".
        let words = self.all.words_in(span);
        let last = words.clone().take(LEADING).rfind(|&word| self.joins(word));
        match last.map(|word| word + 1) {
            Some(next) if words.contains(&next) => question.spans[0].start = self.all.words[next].span.start,
            Some(_) => {
                question.spans.remove(0);
                question.gap = question.gap.map(|gap| gap - 1);
            }
            None => {}
        }
        question
    }

    /// Those words of a span that are wanted, from the first to the last of them.
    fn words_where(&self, span: Span, is_wanted: impl Fn(Span) -> bool) -> Option<Span> {
        let words = self.all.words_in(span).map(|word| self.all.words[word].span);
        words.filter(|&word| is_wanted(word)).reduce(|first, last| Span { start: first.start, end: last.end })
    }

    /// A title with what speaks against it, if it can be one.
    fn weighed(&self, slot: Slot, head: usize, mut found: Question) -> Option<Question> {
        let sentence = self.all.words[head].sentence as usize;
        let section = self.all.parse.sentences[sentence].section as usize;
        let is_headline = self.report.sections[section].kind != SectionKind::Paragraph;
        // A noun of a headline alone is no question.
        if is_headline && found.lead.is_empty() && found.gap.is_none() {
            return None;
        }
        found.penalty += if is_headline { HEADLINE } else { 0 };
        found.penalty += if self.clauses.is_spoken(&found.spans) { HEADLINE } else { 0 };
        let tells_number = |span: &Span| self.all.number_at(*span).is_some();
        if slot == Slot::Number && found.spans.first().is_some_and(tells_number) {
            return None;
        }
        if found.gap.is_none() && self.is_torn(&found.spans) {
            return None;
        }
        found.penalty += if slot == Slot::Number && found.spans.iter().any(tells_number) { OTHER_NUMBER } else { 0 };
        found.n_words = found.spans.iter().map(|&span| self.all.words_in(span).len()).sum();
        Some(found)
    }

    /// True for a word that joins clauses or phrases: "when", "and".
    fn joins(&self, word: usize) -> bool {
        let found = &self.all.words[word];
        matches!(found.upos.as_str(), "CCONJ" | "SCONJ" | "PUNCT") || found.xpos.starts_with('W')
    }

    /// True for words that begin or end as none of a question does: "and others", "when", "of the".
    fn is_torn(&self, spans: &[Span]) -> bool {
        let words = |span: &Span| self.all.words_in(*span);
        let first = spans.first().and_then(|span| words(span).next());
        let last = spans.last().and_then(|span| words(span).last());
        let ends_badly = |word: usize| matches!(self.all.words[word].upos.as_str(), "CCONJ" | "SCONJ" | "DET");
        first.is_some_and(|word| self.joins(word)) || last.is_some_and(ends_badly)
    }

    /// The parts of a clause in their order, some left out.
    fn rest(&self, lead: &'static str, clause: &Clause, left_out: &[&Part], tail: &'static str) -> Option<Question> {
        let parts = clause.parts.iter().filter(|part| !left_out.contains(part));
        let spans: Vec<Span> = parts.flat_map(|part| part.spans.iter().copied()).collect();
        let is_whole = clause.is_finite && !spans.is_empty() && !clause.parts.iter().any(|part| part.is_quoted);
        is_whole.then_some(Question { lead, spans, tail, ..Question::default() })
    }

    fn how_many(&self, number: &NumberMention) -> Option<Question> {
        let tree = &self.clauses.tree;
        if number.unit.is_some() {
            return self.how_much(number);
        }
        let counted = tree.head_among(self.all.words_in(number.counted?))?;
        // "The price is 2 billion marks" asks for the price, "the toll is nine" not for the
        // toll, and one man is not counted ("how many man").
        if tree.words[counted].upos == "PRON"
            || tree.child(counted, "cop").is_some()
            || lexicon::COUNT_NOUNS.has(&tree.words[counted].lemma.to_lowercase())
            || tree.words[counted].xpos == "NN" && number.high == Some(1.0)
            || number.span.covers(tree.words[counted].span)
        {
            return None;
        }
        let determiners =
            ["det", "case", "nmod:poss"].into_iter().flat_map(|relation| tree.children_by(counted, relation));
        let mut left_out: Vec<Span> = determiners.map(|word| tree.words[word].span).collect();
        left_out.push(number.span);
        // "In total 388 flights" asks how many flights.
        let is_ahead = |child: &&usize| tree.words[**child].span.end <= number.span.start;
        let ahead =
            tree.children(counted).iter().filter(is_ahead).filter(|child| tree.child(**child, "case").is_some());
        left_out.extend(ahead.map(|&child| tree.words[child].span));
        let mut spans = self.clauses.phrase(counted, &left_out)?;
        let clause = self.clauses.of(counted);
        let part = clause.as_ref().and_then(|clause| clause.parts.iter().find(|part| part.head == counted));
        let lead = "How many";
        match (&clause, part) {
            (Some(clause), Some(part))
                if clause.is_finite && matches!(part.kind, PartKind::Subject | PartKind::Object) && !part.is_named =>
            {
                spans.extend(self.rest(lead, clause, &[part], "")?.spans);
                Some(Question { lead, spans, ..Question::default() })
            }
            _ => Some(Question { lead, spans, penalty: BARE_COUNT, ..Question::default() }),
        }
    }

    /// What an amount or an age belongs to: "the fines" of "fines of £300", somebody's age.
    fn above(&self, span: Span) -> Option<Question> {
        let tree = &self.clauses.tree;
        let head = tree.head_among(self.all.words_in(span))?;
        let noun = tree.head(head)?;
        let own = tree.words[noun].span;
        let is_name = |mention: &&Mention| mention.core.covers(own) && mention.form == MentionForm::Name;
        let mention = self.clauses.mention(noun).filter(is_name);
        let is_person = mention.is_some_and(|mention| mention.kind == EntityKind::Person);
        let number = self.all.number_at(span);
        let has_unit = number.is_some_and(|number| number.unit.is_some() && number.rule != "age");
        if let Some(name) = mention.filter(|_| is_person && !has_unit) {
            return Some(Question { lead: Piece::AGE_OF, spans: vec![name.core], ..Question::default() });
        }
        let is_unit = lexicon::UNITS.has(&tree.words[noun].lemma);
        let is_noun = tree.words[noun].upos == "NOUN" && mention.is_none() && !is_unit;
        let belongs = ["nmod", "nummod", "compound", "appos"].iter().any(|relation| tree.is(head, relation));
        if !is_noun || !belongs {
            return None;
        }
        let outer: Vec<Span> = tree
            .subtree(head, |_| false)
            .into_iter()
            .chain(tree.children_by(noun, "case"))
            .map(|word| tree.words[word].span)
            .collect();
        let spans = self.clauses.phrase(noun, &outer).filter(|spans| spans.len() == 1)?;
        // A bare number beside somebody is an age.
        let is_behind = head > noun || number.is_none() || number.is_some_and(|number| number.rule == "age");
        let (lead, penalty) =
            if !has_unit && is_behind && self.is_somebody(noun) { (Piece::AGE_OF, NO_TENSE) } else { ("", BARE) };
        Some(Question { lead, spans, penalty, ..Question::default() })
    }

    fn how_much(&self, number: &NumberMention) -> Option<Question> {
        let head = self.clauses.tree.head_among(self.all.words_in(number.span))?;
        let clause = self.clauses.of(head)?;
        let part = clause.parts.iter().find(|part| part.touches(number.span))?;
        // Only where the amount is all of the part: "fares by 8%", not "a £3m grant".
        let is_amount = part.spans.iter().all(|span| {
            self.all.words_in(*span).all(|word| {
                let found = &self.all.words[word];
                number.span.covers(found.span)
                    || number.counted.is_some_and(|counted| counted.covers(found.span))
                    || matches!(found.upos.as_str(), "ADP" | "DET" | "ADV")
            })
        });
        let is_length =
            number.unit.as_deref().and_then(|unit| lexicon::UNIT_SIZES.value(unit)).is_some_and(is_of_length);
        let lead = match part.kind {
            PartKind::Object if is_length => "How far",
            PartKind::Object => "How much",
            PartKind::Oblique if self.clauses.tree.case(part.head).as_deref() == Some(BY) => "By how much",
            _ => return None,
        };
        if is_amount { self.rest(lead, &clause, &[part], "") } else { None }
    }

    fn when(&self, span: Span, head: usize) -> Option<Question> {
        let time = self.all.time_at(span)?;
        let lead = match time.kind {
            TimeKind::Duration => "How long",
            TimeKind::Set => "How often",
            TimeKind::Date | TimeKind::Time => WHEN,
        };
        let clause = self.clauses.of(head)?;
        let is_time = |part: &&Part| {
            part.kind == PartKind::Oblique && part.spans.iter().any(|&span| self.all.time_at(span).is_some())
        };
        let times: Vec<&Part> = clause.parts.iter().filter(is_time).collect();
        // "Sentenced to nine years", "within six weeks" do not tell how long something lasted.
        let lasts =
            |part: &&Part| self.clauses.tree.case(part.head).is_none_or(|case| matches!(case.as_str(), FOR | DURING));
        let mut answering = times.iter().filter(|part| part.touches(time.span)).peekable();
        if time.kind == TimeKind::Duration && (answering.peek().is_none() || !answering.all(lasts)) {
            return None;
        }
        let stands_inside = clause.parts.iter().any(|part| part.touches(time.span) && !times.contains(&part));
        if stands_inside {
            return None;
        }
        let found = self.rest(lead, &clause, &times, "")?;
        // Where one report gives a day and another a length, the day is asked for.
        let penalty = if lead == WHEN { 0 } else { OTHER_TIME };
        Some(Question { penalty, ..found })
    }

    fn who_or_what(&self, span: Span, head: usize, is_somebody: bool) -> Option<Question> {
        let tree = &self.clauses.tree;
        let clause = self.clauses.of(head)?;
        let part = clause.parts.iter().find(|part| part.touches(span))?;
        match part.kind {
            PartKind::Subject if part.head == head => {
                self.rest(if is_somebody { WHO } else { WHAT }, &clause, &[part], "")
            }
            PartKind::Object if part.head == head => {
                self.rest(if is_somebody { WHOM } else { WHAT }, &clause, &[part], "")
            }
            PartKind::Oblique if part.head == head => {
                let mut found = self.rest(if is_somebody { WHOM } else { WHAT }, &clause, &[part], "")?;
                let case = tree.child(head, "case")?;
                // "What the ferry ran into": the preposition stands behind the verb.
                let verb = clause.part(PartKind::Verb)?.spans.last()?.end;
                let place = found.spans.iter().position(|span| span.end == verb)? + 1;
                found.spans.insert(place, tree.words[case].span);
                Some(found)
            }
            PartKind::Verb if clause.predicate == head && clause.is_finite => {
                let subject = clause.part(PartKind::Subject)?;
                let tail = if tree.words[head].upos == "VERB" { "did" } else { "was" };
                Some(Question { lead: WHAT, spans: subject.spans.clone(), tail, ..Question::default() })
            }
            _ => None,
        }
    }

    /// True if a clause denies: "did not run", "no trains ran", "nobody came".
    fn is_denying(&self, clause: &Clause) -> bool {
        let tree = &self.clauses.tree;
        let of_subject = clause.part(PartKind::Subject).is_some_and(|subject| self.clauses.counts_none(subject.head));
        of_subject || tree.negation(clause.predicate).is_some()
    }

    fn head(&self, span: Span) -> Option<usize> {
        self.clauses.tree.head_among(self.all.words_in(span))
    }

    fn is_somebody(&self, word: usize) -> bool {
        let own = self.all.words[word].span;
        let lemma = self.all.words[word].lemma.to_lowercase();
        let mention = self.clauses.mention(word).filter(|mention| mention.core.covers(own));
        match mention.map(|mention| mention.kind) {
            Some(EntityKind::Person | EntityKind::Organization | EntityKind::Group) => true,
            Some(EntityKind::Place | EntityKind::Other) => false,
            _ => {
                lexicon::PERSON_NOUNS.has(&lemma)
                    || lexicon::PEOPLE_NOUNS.has(&lemma)
                    || lexicon::ROLE_NOUNS.has(&lemma)
            }
        }
    }

    /// "The name of the captain", "The role of Ingrid Sallow".
    fn name_or_role(&self, slot: Slot, word: usize) -> Option<Question> {
        let mention = self.clauses.mention(word)?;
        if slot == Slot::Name {
            let is_office =
                |role: &&Span| self.all.head_noun(**role).is_some_and(|head| lexicon::ROLE_NOUNS.has(&head));
            // "Dr" is no word for somebody.
            let is_noun = |role: &&Span| self.head(**role).is_some_and(|head| self.all.words[head].upos == "NOUN");
            // Another mention of the same one may say what she is: "the noodle seller".
            let chain = self.clauses.chain(word).map(|chain| &self.all.chains[chain].mentions[..]).unwrap_or_default();
            let others = chain.iter().map(|&id| &self.all.mentions[id]);
            let roles: Vec<&Span> = mention.roles.iter().chain(others.flat_map(|other| &other.roles)).collect();
            let Some(role) = roles.iter().find(|role| is_office(role)).or(roles.iter().find(|role| is_noun(role)))
            else {
                let is_person = mention.kind == EntityKind::Person;
                let lead = if is_person { "The name of a person" } else { "A name" };
                return Some(Question { lead, penalty: BARE, ..Question::default() });
            };
            let role = **role;
            let is_capital = role.of(&self.report.text).starts_with(char::is_uppercase);
            let penalty = if is_capital { HEADLINE } else { 0 };
            return Some(Question { lead: "The name of the", spans: vec![role], penalty, ..Question::default() });
        }
        let name = self.clauses.name(word)?;
        Some(Question { lead: "The role of", spans: vec![name], ..Question::default() })
    }
}
