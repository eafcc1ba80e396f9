//! Makes the record of a story and its comparison. Begin with [`record`].

use super::{
    Accounted, Actor, Cell, CellState, Cite, Coding, Decision, Dependence, Embed, Entity, Event, EventMention,
    Evidence, Fact, Figure, Mention, Note, Number, Origin, Outcome, Part, Participant, Piece, Point, Position, Quote,
    Reading, Record, Report, Reuse, Row, Ruling, Said, Section, Sentence, Sign, Stamp, Statement, Step, Time, Timing,
    VERSION,
};
use super::{lines, values};
use crate::inputs::InputError;
use rapporteur::annotations::{self, Annotations, ValueKind};
use rapporteur::comparison::{self, About, Comparison};
use rapporteur::report;
use rapporteur::story::{self, EntityId, EventId, FigureId, ReportId, StatementId, Story};
use rapporteur::text::{Id, Span};
use std::collections::{BTreeSet, HashMap, HashSet};

/// The record of a story and its comparison. `refused` are inputs that gave no report, with the
/// reasons.
pub fn record(story: &Story, comparison: &Comparison, refused: &[InputError]) -> Record {
    let desk = Desk::new(story);
    let events = desk.events_by_head();
    Record {
        version: VERSION,
        program: concat!("rapporteur ", env!("CARGO_PKG_VERSION")).to_string(),
        reports: desk.order.iter().map(|&id| desk.report(id)).collect(),
        origins: story.origins.iter().map(|origin| desk.origin(origin)).collect(),
        reuses: story.reuses.iter().map(|reuse| desk.reuse(reuse)).collect(),
        sentences: desk.sentences(),
        entities: story.entities.pairs().map(|(id, entity)| desk.entity(id, entity)).collect(),
        statements: story.statements.pairs().map(|(id, statement)| desk.statement(id, statement)).collect(),
        times: desk.times(),
        numbers: desk.numbers(),
        events: story.events.pairs().map(|(id, event)| desk.event(id, event)).collect(),
        positions: desk.positions(),
        figures: story.figures.pairs().map(|(id, figure)| desk.figure(id, figure)).collect(),
        facts: story.facts.iter().zip(&desk.facts).map(|(fact, key)| desk.fact(key, fact, &events)).collect(),
        rulings: story.rulings.iter().map(|(ruling, outcome)| desk.ruling(ruling, *outcome)).collect(),
        selection: None,
        summary: comparison.summary.iter().map(|point| desk.summed(point, &comparison.rows[point.row])).collect(),
        comparison: comparison.rows.iter().map(|row| desk.row(row)).collect(),
        accounted: desk
            .order
            .iter()
            .filter_map(|id| comparison.accounted.get(id.index()))
            .map(|one| desk.accounted(one))
            .collect(),
        notes: desk.notes(refused),
    }
}

/// Lookup tables used while the record is made.
struct Desk<'a> {
    story: &'a Story,
    /// The reports in the order given.
    order: Vec<ReportId>,
    /// For each report, the start byte of each code point.
    points: Vec<Vec<u32>>,
    reports: Vec<String>,
    entities: Vec<String>,
    statements: Vec<String>,
    events: Vec<String>,
    figures: Vec<String>,
    facts: Vec<String>,
    entity_of_chain: HashMap<(ReportId, annotations::ChainId), EntityId>,
    statement_of_quote: HashMap<(ReportId, annotations::QuoteId), StatementId>,
    /// For each report, the chain of each word.
    chains: Vec<Vec<Option<annotations::ChainId>>>,
}

impl<'a> Desk<'a> {
    fn new(story: &'a Story) -> Desk<'a> {
        let text = |(report, _): &'a (report::Report, Annotations)| &report.text;
        let begins = |text: &str| text.char_indices().map(|(byte, _)| byte as u32).collect();
        let mut desk = Desk {
            story,
            order: story.in_order_given(),
            points: story.reports.iter().map(text).map(|text| begins(text)).collect(),
            reports: report_keys(story.reports.iter().map(|(report, _)| report)),
            entities: Vec::new(),
            statements: Vec::new(),
            events: Vec::new(),
            figures: Vec::new(),
            facts: Vec::new(),
            entity_of_chain: story.entities_by_chain(),
            statement_of_quote: HashMap::new(),
            chains: story.reports.iter().map(|(_, layers)| chains_by_word(layers)).collect(),
        };
        desk.entities = distinct(story.entities.iter().map(|entity| desk.key("entity", entity.name)));
        desk.events = distinct(story.events.iter().map(|event| desk.key("event", event.label)));
        desk.figures = distinct(story.figures.iter().map(|figure| desk.key("figure", figure.label)));
        desk.facts = distinct(story.facts.iter().map(|fact| desk.key("fact", fact.label)));
        desk.statements = distinct(story.statements.iter().map(|one| desk.key("statement", desk.opening(one))));
        for (id, statement) in story.statements.pairs() {
            desk.statement_of_quote.extend(statement.quotes.iter().map(|&quote| (quote, id)));
        }
        desk
    }

    fn key(&self, kind: &str, cite: story::Cite) -> String {
        let cite = self.cite(cite.report, cite.span);
        format!("{kind}:{}:{}-{}", cite.report, cite.start, cite.end)
    }

    fn opening(&self, statement: &story::Statement) -> story::Cite {
        let first = statement.quotes.first();
        let cite = |&(report, quote)| story::Cite { report, span: self.layers(report).quotes[quote].extent() };
        first.map_or(story::Cite { report: ReportId(0), span: Span::default() }, cite)
    }

    fn layers(&self, report: ReportId) -> &'a Annotations {
        &self.story.reports[report].1
    }

    /// Converts a byte position to code points.
    fn point(&self, report: ReportId, byte: u32) -> usize {
        self.points[report.index()].partition_point(|&begin| begin < byte)
    }

    fn cite(&self, report: ReportId, span: Span) -> Cite {
        // A position inside a character counts as the position after it.
        let (start, end) = self.bounds(report, span);
        let begins = &self.points[report.index()];
        let text = &self.story.reports[report].0.text;
        let byte = |point: usize| begins.get(point).map_or(text.len(), |&begin| begin as usize);
        Cite {
            report: self.reports[report.index()].clone(),
            start,
            end,
            text: text.get(byte(start)..byte(end)).unwrap_or("").to_string(),
        }
    }

    fn bounds(&self, report: ReportId, span: Span) -> (usize, usize) {
        (self.point(report, span.start), self.point(report, span.end))
    }

    fn of_story(&self, cite: story::Cite) -> Cite {
        self.cite(cite.report, cite.span)
    }

    fn report(&self, id: ReportId) -> Report {
        let report = &self.story.reports[id].0;
        Report {
            key: self.reports[id.index()].clone(),
            path: report.origin_path.clone(),
            capture: report.capture.clone(),
            outlet: report.outlet.clone(),
            title: report.title().map(str::to_string),
            url: report.url.clone(),
            language: report.language.clone(),
            authors: report.authors.clone(),
            section: report.section.clone(),
            published: report.published.as_ref().map(stamp),
            modified: report.modified.as_ref().map(stamp),
            is_partial: report.is_partial,
            text: report.text.clone(),
            sections: report.sections.iter().map(|section| self.section(id, section)).collect(),
            embeds: report.embeds.iter().map(embed).collect(),
        }
    }

    fn section(&self, report: ReportId, section: &report::Section) -> Section {
        let (start, end) = self.bounds(report, section.span);
        Section { kind: section.kind, start, end, rule: section.rule.into() }
    }

    fn reuse(&self, reuse: &story::Reuse) -> Reuse {
        Reuse {
            left: self.of_story(reuse.left),
            right: self.of_story(reuse.right),
            is_ordered: reuse.is_ordered,
            shared: reuse.shared,
            rule: reuse.rule.into(),
        }
    }

    fn origin(&self, origin: &story::Origin) -> Origin {
        Origin {
            reports: origin.reports.iter().map(|report| self.reports[report.index()].clone()).collect(),
            credit: origin.credit.map(|credit| self.of_story(credit)),
            shared: origin.shared,
            rule: origin.rule.into(),
        }
    }

    fn evidence(&self, why: &story::Evidence) -> Evidence {
        Evidence { left: self.of_story(why.left), right: self.of_story(why.right), rule: why.rule.into() }
    }

    fn entity(&self, id: EntityId, entity: &story::Entity) -> Entity {
        let mut mentions = Vec::new();
        let mut whys = Vec::new();
        for &(report, chain) in &entity.chains {
            let layers = self.layers(report);
            let chain = &layers.chains[chain];
            let place = |mention| self.cite(report, layers.mentions[mention].span);
            mentions.extend(chain.mentions.iter().map(|&mention| self.mention(report, &layers.mentions[mention])));
            whys.extend(chain.links.iter().map(|link| Evidence {
                left: place(link.to),
                right: place(link.from),
                rule: link.rule.into(),
            }));
        }
        whys.extend(entity.evidence.iter().map(|why| self.evidence(why)));
        Entity {
            key: self.entities[id.index()].clone(),
            kind: entity.kind,
            name: self.of_story(entity.name),
            names: entity.names.iter().map(|&name| self.of_story(name)).collect(),
            roles: entity.roles.iter().map(|&role| self.of_story(role)).collect(),
            mentions,
            whys,
        }
    }

    fn mention(&self, report: ReportId, mention: &annotations::Mention) -> Mention {
        Mention { cite: self.cite(report, mention.span), form: mention.form, rule: mention.rule.into() }
    }

    fn statement(&self, id: StatementId, statement: &story::Statement) -> Statement {
        Statement {
            key: self.statements[id.index()].clone(),
            speaker: statement.speaker.map(|speaker| self.entities[speaker.index()].clone()),
            quotes: statement.quotes.iter().map(|&(report, quote)| self.quote(report, quote)).collect(),
            whys: statement.evidence.iter().map(|why| self.evidence(why)).collect(),
        }
    }

    fn quote(&self, report: ReportId, id: annotations::QuoteId) -> Quote {
        let quote = &self.layers(report).quotes[id];
        let cite = |span: Option<rapporteur::text::Span>| span.map(|span| self.cite(report, span));
        let inside = quote.inside.and_then(|holder| self.statement_of_quote.get(&(report, holder)));
        Quote {
            content: quote.content.iter().map(|&piece| self.cite(report, piece)).collect(),
            cue: cite(quote.cue),
            speaker: cite(quote.speaker),
            form: quote.form,
            stance: quote.stance,
            source: quote.source,
            addressee: cite(quote.setting.addressee),
            channel: cite(quote.setting.channel),
            venue: cite(quote.setting.venue),
            time: cite(quote.setting.time.map(|time| self.layers(report).times[time].span)),
            inside: inside.map(|statement| self.statements[statement.index()].clone()),
            rule: quote.rule.into(),
        }
    }

    fn times(&self) -> Vec<Time> {
        let all = self.story.reports.pairs();
        all.flat_map(|(report, (_, layers))| layers.times.iter().map(move |time| self.time(report, time))).collect()
    }

    fn time(&self, report: ReportId, time: &annotations::TimeMention) -> Time {
        let (is_anchored, days) = match &time.value {
            annotations::Time::Value { days, .. } => (true, *days),
            annotations::Time::Relative { .. } => (false, None),
        };
        Time {
            cite: self.cite(report, time.span),
            kind: time.kind,
            value: time.value.value().into(),
            is_anchored,
            first_day: days.map(|(first, _)| first.to_string()),
            last_day: days.map(|(_, last)| last.to_string()),
            modifier: time.modifier.map(str::to_string),
            is_certain: time.is_certain,
            rule: time.rule.into(),
        }
    }

    fn numbers(&self) -> Vec<Number> {
        let all = self.story.reports.pairs();
        all.flat_map(|(report, (_, layers))| layers.numbers.iter().map(move |one| self.number(report, layers, one)))
            .collect()
    }

    fn number(&self, report: ReportId, layers: &Annotations, number: &annotations::NumberMention) -> Number {
        Number {
            cite: self.cite(report, number.span),
            low: number.low,
            high: number.high,
            is_approximate: number.is_approximate,
            unit: number.unit.clone(),
            counted: number.counted.map(|counted| self.cite(report, counted)),
            as_of: number.as_of.map(|time| self.cite(report, layers.times[time].span)),
            rule: number.rule.into(),
        }
    }

    fn event(&self, id: EventId, event: &story::Event) -> Event {
        Event {
            key: self.events[id.index()].clone(),
            kind: event.kind.clone(),
            label: self.of_story(event.label),
            mentions: event.mentions.iter().map(|&(report, mention)| self.event_mention(report, mention)).collect(),
            history: event.history.iter().map(|step| self.step(step)).collect(),
            whys: event.evidence.iter().map(|why| self.evidence(why)).collect(),
        }
    }

    fn step(&self, step: &story::Step) -> Step {
        let cites = |cites: &[story::Cite]| cites.iter().map(|&cite| self.of_story(cite)).collect();
        let sign = |sign: &story::Sign| Sign {
            cite: self.of_story(sign.cite),
            by: sign.by.map(|by| self.of_story(by)),
            source: sign.source.map(|source| self.of_story(source)),
        };
        Step {
            status: step.status,
            times: cites(&step.times),
            places: cites(&step.places),
            is_superseded: step.is_superseded,
            signs: step.signs.iter().map(sign).collect(),
        }
    }

    fn event_mention(&self, report: ReportId, id: annotations::EventMentionId) -> EventMention {
        let layers = self.layers(report);
        let mention = &layers.events[id];
        let statement = mention.quote.and_then(|quote| self.statement_of_quote.get(&(report, quote)));
        EventMention {
            trigger: self.cite(report, mention.trigger),
            clause: self.cite(report, mention.clause),
            status: mention.status,
            status_cue: mention.status_cue.map(|cue| self.cite(report, cue)),
            certainty: mention.certainty,
            certainty_cue: mention.certainty_cue.map(|cue| self.cite(report, cue)),
            condition: mention.condition.map(|condition| self.cite(report, condition)),
            moved_to: mention.moved_to.iter().map(|&time| self.cite(report, layers.times[time].span)).collect(),
            cause: mention.cause.map(|cause| self.cite(report, cause)),
            timing: mention.timing.as_ref().map(|timing| Timing {
                cite: self.cite(report, timing.span),
                course: timing.course,
                phase: timing.phase,
                by: timing.by.map(|time| self.cite(report, layers.times[time].span)),
            }),
            is_historical: mention.is_historical,
            coding: mention.coding.as_ref().map(|coding| self.coding(report, coding)),
            participants: mention.participants.iter().map(|one| self.participant(report, one)).collect(),
            times: mention.times.iter().map(|&time| self.cite(report, layers.times[time].span)).collect(),
            numbers: mention.numbers.iter().map(|&number| self.cite(report, layers.numbers[number].span)).collect(),
            statement: statement.map(|id| self.statements[id.index()].clone()),
            rule: mention.rule.into(),
        }
    }

    fn coding(&self, report: ReportId, coding: &annotations::Coding) -> Coding {
        let actor = |one: &annotations::Actor| Actor {
            cite: self.cite(report, one.span),
            entity: self.entity_of(report, one.chain),
            country: one.country.map(Into::into),
            sector: one.sector.map(Into::into),
        };
        Coding {
            event_type: coding.event_type.into(),
            mode: coding.mode.map(Into::into),
            contexts: coding.contexts.iter().map(|&context| context.into()).collect(),
            auxiliary: coding.auxiliary,
            cameo_root: coding.cameo_root.map(Into::into),
            actors: coding.actors.iter().map(actor).collect(),
            recipients: coding.recipients.iter().map(actor).collect(),
            rule: coding.rule.into(),
        }
    }

    /// Key of the entity that a chain belongs to.
    fn entity_of(&self, report: ReportId, chain: Option<annotations::ChainId>) -> Option<String> {
        let entity = self.entity_of_chain.get(&(report, chain?))?;
        Some(self.entities[entity.index()].clone())
    }

    fn positions(&self) -> Vec<Position> {
        let of_report = |report: ReportId| {
            let layers = self.layers(report);
            layers.positions.iter().map(move |position| self.position(report, position))
        };
        self.story.reports.ids().flat_map(of_report).collect()
    }

    fn position(&self, report: ReportId, position: &annotations::Position) -> Position {
        let statement = position.quote.and_then(|quote| self.statement_of_quote.get(&(report, quote)));
        let dependence = |one: &annotations::Dependence| Dependence {
            kind: one.kind,
            cue: self.cite(report, one.cue),
            on: self.cite(report, one.on),
        };
        Position {
            actor: position.actor.map(|actor| self.cite(report, actor)),
            entity: self.entity_of(report, position.actor_chain),
            stance: position.stance,
            cue: self.cite(report, position.cue),
            issue: self.cite(report, position.issue),
            dependence: position.dependence.as_ref().map(dependence),
            status: position.status,
            statement: statement.map(|id| self.statements[id.index()].clone()),
            clause: self.cite(report, position.clause),
            rule: position.rule.into(),
        }
    }

    fn participant(&self, report: ReportId, participant: &annotations::Participant) -> Participant {
        let entity = participant.chain.and_then(|chain| self.entity_of_chain.get(&(report, chain)));
        Participant {
            role: participant.role,
            cite: self.cite(report, participant.span),
            entity: entity.map(|id| self.entities[id.index()].clone()),
        }
    }

    fn figure(&self, id: FigureId, figure: &story::Figure) -> Figure {
        let number = |&(report, number): &(ReportId, annotations::NumberId)| {
            self.cite(report, self.layers(report).numbers[number].span)
        };
        Figure {
            key: self.figures[id.index()].clone(),
            label: self.of_story(figure.label),
            numbers: figure.numbers.iter().map(number).collect(),
            whys: figure.evidence.iter().map(|why| self.evidence(why)).collect(),
        }
    }

    /// The events by report and head word of their mentions.
    fn events_by_head(&self) -> HashMap<(ReportId, u32), EventId> {
        let heads = |(id, event): (EventId, &'a story::Event)| {
            event.mentions.iter().map(move |&(report, mention)| (report, mention, id))
        };
        let mentions = self.story.events.pairs().flat_map(heads);
        mentions.map(|(report, mention, id)| ((report, self.layers(report).events[mention].head), id)).collect()
    }

    /// The fact, with the events that its predicates express and those that its other values belong
    /// to.
    fn fact(&self, key: &str, fact: &story::Fact, events: &HashMap<(ReportId, u32), EventId>) -> Fact {
        let alignments = || fact.alignments.iter().map(|&id| &self.story.alignments[id]);
        let slots: BTreeSet<story::Slot> = alignments().map(|alignment| alignment.slot).collect();
        let event = |&(report, value): &(ReportId, annotations::ValueId)| {
            let value = &self.layers(report).values[value];
            let head = if value.kind == ValueKind::Predicate { Some(value.head) } else { value.governor };
            events.get(&(report, head?)).copied()
        };
        let told: BTreeSet<EventId> = alignments().flat_map(|alignment| &alignment.values).filter_map(event).collect();
        Fact {
            key: key.to_string(),
            label: self.of_story(fact.label),
            slots: slots.into_iter().collect(),
            events: told.into_iter().map(|id| self.events[id.index()].clone()).collect(),
        }
    }

    fn ruling(&self, ruling: &story::Ruling, outcome: story::Outcome) -> Ruling {
        let found = |decision, at: story::Cite| Ruling {
            decision,
            about: None,
            slot: None,
            at: self.of_story(at),
            other: None,
            value: None,
            reason: ruling.reason.clone(),
            outcome: outcome_of(outcome),
        };
        let pair = |decision, thing, one, other| Ruling {
            about: Some(thing),
            other: Some(self.of_story(other)),
            ..found(decision, one)
        };
        match &ruling.decision {
            &story::Decision::Same(thing, one, other) => pair(Decision::Same, thing, one, other),
            &story::Decision::Different(thing, one, other) => pair(Decision::Different, thing, one, other),
            &story::Decision::Drop(slot, at) => Ruling { slot, ..found(Decision::Drop, at) },
            story::Decision::Correct(at, correction) => {
                let (slot, value, phrase) = values::correction(correction);
                let other = phrase.map(|phrase| self.cite(at.report, phrase));
                Ruling { slot: Some(slot), other, value, ..found(Decision::Correct, *at) }
            }
        }
    }

    fn about(&self, about: About) -> String {
        let key = match about {
            About::Entity(id) => &self.entities[id.index()],
            About::Event(id) => &self.events[id.index()],
            About::Fact(id) => &self.facts[id.index()],
            About::Statement(id) => &self.statements[id.index()],
        };
        key.clone()
    }

    fn piece(&self, piece: &comparison::Piece) -> Piece {
        match *piece {
            comparison::Piece::Ours(words) => Piece { text: words.to_string(), cite: None },
            comparison::Piece::Words { cite, is_lowered } => {
                let cite = self.of_story(cite);
                let mut letters = cite.text.chars();
                let text = match letters.next() {
                    Some(first) if is_lowered => first.to_lowercase().chain(letters).collect(),
                    _ => cite.text.clone(),
                };
                Piece { text, cite: Some(cite) }
            }
        }
    }

    fn summed(&self, point: &comparison::Point, row: &comparison::Row) -> Point {
        let reading = |reading: &comparison::Reading| Reading {
            status: reading.status,
            words: reading.words.as_ref().map(|piece| self.piece(piece)),
            is_quoted: reading.is_quoted,
            reports: reading.reports.iter().map(|id| self.reports[id.index()].clone()).collect(),
            source: reading.source.as_ref().map(|piece| self.piece(piece)),
        };
        let title: Vec<Piece> = point.title.iter().map(|piece| self.piece(piece)).collect();
        let mut readings: Vec<Reading> = point.readings.iter().map(reading).collect();
        let place = |key: &str| self.order.iter().position(|id| self.reports[id.index()] == key);
        // In the order of the reports: A before B.
        readings.iter_mut().for_each(|reading| reading.reports.sort_by_key(|key| place(key)));
        if !point.is_in_order {
            readings.sort_by_key(|reading| reading.reports.first().and_then(|key| place(key)));
        }
        Point {
            agreement: row.agreement,
            about: self.about(row.about),
            slot: row.slot,
            text: lines::point(&title, &readings, point.is_in_order, place),
            title,
            readings,
            is_in_order: point.is_in_order,
        }
    }

    fn row(&self, row: &comparison::Row) -> Row {
        Row {
            about: self.about(row.about),
            label: self.of_story(row.label),
            slot: row.slot,
            title: row.title.iter().map(|piece| self.piece(piece)).collect(),
            agreement: row.agreement,
            rule: row.rule.into(),
            weight: row.weight,
            // Two decimals: more would suggest a precision that nobody has.
            likelihood: (row.likelihood * 100.0).round() / 100.0,
            origins: row.origins,
            news: None,
            cells: self
                .story
                .order
                .iter()
                .map(|id| self.cell(&self.reports[id.index()], &row.cells[id.index()]))
                .collect(),
        }
    }

    fn cell(&self, report: &str, cell: &comparison::Cell) -> Cell {
        let (state, said) = match cell {
            comparison::Cell::Says(said) => (CellState::Says, said.iter().map(|said| self.said(said)).collect()),
            comparison::Cell::Silent => (CellState::Silent, Vec::new()),
            comparison::Cell::Unmatched => (CellState::Unmatched, Vec::new()),
            comparison::Cell::NotRead => (CellState::NotRead, Vec::new()),
        };
        Cell { report: report.into(), state, said }
    }

    fn sentences(&self) -> Vec<Sentence> {
        let of_report = |&report: &ReportId| {
            let sentences = self.layers(report).parse.sentences.iter();
            sentences.map(move |sentence| self.cite(report, sentence.span))
        };
        let named =
            |cite: Cite| Sentence { key: format!("sentence:{}:{}-{}", cite.report, cite.start, cite.end), cite };
        self.order.iter().flat_map(of_report).map(named).collect()
    }

    /// Key of the entity that the words mention.
    fn entity_at(&self, cite: story::Cite) -> Option<String> {
        let chains = &self.chains[cite.report.index()];
        let words = self.layers(cite.report).words_in(cite.span);
        let chain = words.rev().find_map(|word| chains.get(word).copied().flatten());
        self.entity_of(cite.report, chain)
    }

    fn said(&self, said: &comparison::Said) -> Said {
        let layers = self.layers(said.cite.report);
        let span = said.cite.span;
        let number = layers.number_at(span);
        let days = layers.time_at(span).and_then(|time| match &time.value {
            annotations::Time::Value { days, .. } => *days,
            annotations::Time::Relative { .. } => None,
        });
        Said {
            low: number.and_then(|number| number.low),
            high: number.and_then(|number| number.high),
            unit: number.and_then(|number| number.unit.clone()),
            first_day: days.map(|days| days.0.to_string()),
            last_day: days.map(|days| days.1.to_string()),
            entity: self.entity_at(said.cite),
            source_entity: said.source.and_then(|source| self.entity_at(source)),
            value: said.value.clone(),
            cite: self.of_story(said.cite),
            source: said.source.map(|source| self.of_story(source)),
            context: self.cite(said.cite.report, said.context),
            is_new: false,
        }
    }

    fn accounted(&self, accounted: &comparison::Accounted) -> Accounted {
        let part = |&(span, used)| {
            let (start, end) = self.bounds(accounted.report, span);
            Part { start, end, used }
        };
        Accounted {
            report: self.reports[accounted.report.index()].clone(),
            share: accounted.share(),
            parts: accounted.parts.iter().map(part).collect(),
        }
    }

    fn notes(&self, refused: &[InputError]) -> Vec<Note> {
        let mut notes: Vec<Note> = refused.iter().map(refusal).collect();
        for (id, (_, layers)) in self.story.reports.pairs() {
            notes.extend(layers.notes.iter().map(|note| Note {
                path: None,
                report: Some(self.reports[id.index()].clone()),
                cite: note.span.map(|span| self.cite(id, span)),
                what: note.what.clone(),
            }));
        }
        notes.extend(self.story.notes.iter().map(|note| Note { what: note.what.clone(), ..Note::default() }));
        notes
    }
}

fn chains_by_word(layers: &Annotations) -> Vec<Option<annotations::ChainId>> {
    let chains = layers.chains_by_mention();
    layers.mentions_by_word().into_iter().map(|mention| chains[mention?.index()]).collect()
}

fn refusal(refusal: &InputError) -> Note {
    Note { path: Some(refusal.path.clone()), what: refusal.why.clone(), ..Note::default() }
}

fn outcome_of(outcome: story::Outcome) -> Outcome {
    match outcome {
        story::Outcome::Applied => Outcome::Applied,
        story::Outcome::Nothing => Outcome::Nothing,
        story::Outcome::Several => Outcome::Several,
        story::Outcome::OnePhrase => Outcome::OnePhrase,
        story::Outcome::Contradicts(_) => Outcome::Contradicts,
    }
}

fn stamp(stamp: &report::Stamp) -> Stamp {
    Stamp { when: stamp.to_iso(), from: stamp.from.into(), is_sure: stamp.is_sure }
}

fn embed(embed: &report::Embed) -> Embed {
    Embed {
        provider: embed.provider.clone(),
        url: embed.url.clone(),
        text: embed.text.clone(),
        author: embed.author.clone(),
        date: embed.date.clone(),
    }
}

/// The key of a report is the first eight hexadecimal digits of its capture.
pub(crate) fn report_keys<'a>(reports: impl Iterator<Item = &'a report::Report>) -> Vec<String> {
    distinct(reports.map(|report| match report.capture.get(..8) {
        Some(hash) => hash.to_string(),
        None => "report".to_string(),
    }))
}

/// The keys, with `-2`, `-3` ... appended to those that occurred before.
fn distinct(keys: impl Iterator<Item = String>) -> Vec<String> {
    let mut taken = HashSet::new();
    let free = |key: String| {
        let tries = std::iter::once(key.clone()).chain((2..).map(|number| format!("{key}-{number}")));
        let mut open = tries.filter(|candidate| taken.insert(candidate.clone()));
        open.next().unwrap_or(key)
    };
    keys.map(free).collect()
}
