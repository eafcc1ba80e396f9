//! One-line text forms of the layers, for the cases and for people who look
//! at what was read. Each function gives one line for each thing found.

use crate::annotations::{Annotations, EventMention, EventMentionId, Link, MentionForm};
use crate::comparison::{Cell, Comparison, Row};
use crate::report::Report;
use crate::story::{Cite, Evidence, ReportId, Story};
use crate::text::Span;

/// Each sentence of the story on a line of its own.
pub fn sentences(report: &Report, all: &Annotations) -> String {
    all.parse.sentences.iter().map(|sentence| one_line(sentence.span, report) + "\n").collect()
}

/// The words of each sentence, `do|n't|know|.`
pub fn tokens(report: &Report, all: &Annotations) -> String {
    let line = |sentence: &crate::annotations::Sentence| {
        let words: Vec<&str> =
            all.parse.tokens[sentence.tokens()].iter().map(|token| token.span.of(&report.text)).collect();
        words.join("|") + "\n"
    };
    all.parse.sentences.iter().map(line).collect()
}

/// The clause of each predicate cut down to what it tells, by its parts: `the ferry | hit |
/// the pier`; those that cannot stand alone are left out.
pub fn clauses(report: &Report, all: &Annotations) -> String {
    let clauses = crate::clause::Clauses::new(report, all);
    let predicates = all.values.iter().filter(|value| value.kind == crate::annotations::ValueKind::Predicate);
    let line = |value: &crate::annotations::Value| {
        let clause = clauses.of(value.head as usize)?;
        let is_own = clause.is_finite && clause.predicate == value.head as usize;
        let words = |spans: &[Span]| spans.iter().map(|&span| one_line(span, report)).collect::<Vec<_>>().join(" ");
        let parts: Vec<String> = clause.parts.iter().map(|part| words(&part.spans)).collect();
        let condition = if clause.is_condition { " (a condition)" } else { "" };
        is_own.then(|| format!("{}{condition}\n", parts.join(" | ")))
    };
    predicates.filter_map(line).collect()
}

/// `[nearly 20 years] P20Y approx (Duration, length)`; a Relative value that
/// says nothing is `?`.
pub fn times(report: &Report, all: &Annotations) -> String {
    let line = |time: &crate::annotations::TimeMention| {
        let value = if time.value.value().is_empty() { "?" } else { time.value.value() };
        let modifier = time.modifier.map_or(String::new(), |modifier| format!(" {modifier}"));
        format!("[{}] {value}{modifier} ({:?}, {})\n", one_line(time.span, report), time.kind, time.rule)
    };
    all.times.iter().map(line).collect()
}

/// The times whose value is certain: `[Wednesday] 2018-05-30 (Date, weekday)`.
pub fn certain(report: &Report, all: &Annotations) -> String {
    let mut sure = Annotations::default();
    all.times.iter().filter(|time| time.is_certain).for_each(|time| {
        sure.times.push(time.clone());
    });
    times(report, &sure)
}

/// `[at least 46] 46.. of people = people (count)`, `[about $3m] ~3000000 USD (money)`.
pub fn numbers(report: &Report, all: &Annotations) -> String {
    let line = |number: &crate::annotations::NumberMention| {
        let bound = |bound: Option<f64>| bound.map_or(String::new(), |bound| bound.to_string());
        let value = if number.low == number.high {
            bound(number.low)
        } else {
            format!("{}..{}", bound(number.low), bound(number.high))
        };
        let about = if number.is_approximate { "~" } else { "" };
        let unit = number.unit.as_ref().map_or(String::new(), |unit| format!(" {unit}"));
        let counted = number.counted.map_or(String::new(), |counted| format!(" of {}", one_line(counted, report)));
        let lemma = number.counted_lemma.as_ref().map_or(String::new(), |lemma| format!(" = {lemma}"));
        format!("[{}] {about}{value}{unit}{counted}{lemma} ({})\n", one_line(number.span, report), number.rule)
    };
    all.numbers.iter().map(line).collect()
}

fn one_line(span: Span, report: &Report) -> String {
    span.of(&report.text).replace('\n', " ")
}

/// `[US secretary of state Ana Lopez] Ana Lopez (Name, Person; US secretary of state; model-name)`.
pub fn mentions(report: &Report, all: &Annotations) -> String {
    let line = |mention: &crate::annotations::Mention| {
        let roles: Vec<String> = mention.roles.iter().map(|&role| one_line(role, report)).collect();
        let roles: Vec<&str> = roles.iter().map(String::as_str).collect();
        let (span, core) = (one_line(mention.span, report), one_line(mention.core, report));
        let (form, kind, rule) = (mention.form, mention.kind, mention.rule);
        format!("[{span}] {core} ({form:?}, {kind:?}; {}; {rule})\n", listed(&roles))
    };
    all.mentions.iter().map(line).collect()
}

/// `Ana Lopez = she = the mayor (Person; mayor; same-name, apposition)` for
/// each chain that has a name or more than one mention.
pub fn chains(report: &Report, all: &Annotations) -> String {
    let words = |span: Span| span.of(&report.text);
    let told = all
        .chains
        .iter()
        .filter(|chain| chain.mentions.len() > 1 || all.mentions[chain.name].form == MentionForm::Name);
    let line = |chain: &crate::annotations::Chain| {
        let mentions: Vec<&str> = chain.mentions.iter().map(|&mention| words(all.mentions[mention].span)).collect();
        let roles: Vec<&str> = chain.roles.iter().map(|&role| words(role)).collect();
        let rules: Vec<&str> = chain.links.iter().map(|link| link.rule).collect();
        format!("{} ({:?}; {}; {})\n", mentions.join(" = "), chain.kind, listed(&roles), listed(&rules))
    };
    told.map(line).collect()
}

fn listed(words: &[&str]) -> String {
    if words.is_empty() { "-".into() } else { words.join(", ") }
}

/// `"It is a trap," / "go home" by Omar Haddad, cue warned (Direct, Warns, cue-verb)`.
pub fn quotes(report: &Report, all: &Annotations) -> String {
    let words = |span: Span| span.of(&report.text).replace('\n', " ");
    let line = |quote: &crate::annotations::Quote| {
        let content: Vec<String> = quote.content.iter().map(|&piece| format!("[{}]", words(piece))).collect();
        let speaker = quote.speaker.map_or("?".into(), words);
        let chain = quote
            .speaker_chain
            .map(|chain| words(all.mentions[all.chains[chain].name].core))
            .filter(|name| !speaker.contains(name.as_str()));
        let who = chain.map_or(speaker.clone(), |name| format!("{speaker} = {name}"));
        let cue = quote.cue.map_or("-".into(), words);
        let mut line =
            format!("{} by {who}, cue {cue} ({:?}, {:?}, {})", content.join(" "), quote.form, quote.stance, quote.rule);
        line += &quote.source.map(|source| format!("; {source:?}")).unwrap_or_default();
        let setting = &quote.setting;
        for (name, part) in [("to", setting.addressee), ("channel", setting.channel), ("venue", setting.venue)] {
            line += &part.map(|span| format!("; {name} [{}]", words(span))).unwrap_or_default();
        }
        line += &setting.time.map(|time| format!("; when [{}]", words(all.times[time].span))).unwrap_or_default();
        line + if quote.inside.is_some() { "; inside another\n" } else { "\n" }
    };
    all.quotes.iter().map(line).collect()
}

/// `travel "fly": Planned by "will", Certain; Agent Ana Lopez; Destination Geneva; at 2024-03-08; said by the mayor`.
pub fn events(report: &Report, all: &Annotations) -> String {
    let words = |span: Span| span.of(&report.text);
    let line = |event: &crate::annotations::EventMention| {
        let mut line =
            format!("{} \"{}\": {:?}", event.kind.as_deref().unwrap_or("-"), words(event.trigger), event.status);
        line += &event.status_cue.map(|cue| format!(" by \"{}\"", words(cue))).unwrap_or_default();
        line += &format!(", {:?}", event.certainty);
        line += &event.certainty_cue.map(|cue| format!(" by \"{}\"", words(cue))).unwrap_or_default();
        for part in &event.participants {
            line += &format!("; {:?} {}", part.role, words(part.span));
        }
        for &time in &event.times {
            let moved = if event.moved_to.contains(&time) { "moved to" } else { "at" };
            line += &format!("; {moved} {}", all.times[time].value.value());
        }
        line += &event.timing.as_ref().map(|timing| shown_timing(timing, all)).unwrap_or_default();
        line += &event.condition.map(|condition| format!("; if [{}]", words(condition))).unwrap_or_default();
        line += &event.cause.map(|cause| format!("; because [{}]", words(cause))).unwrap_or_default();
        line += if event.is_historical { "; historical" } else { "" };
        let quote = event.quote.map(|quote| &all.quotes[quote]);
        line += &quote.map(|quote| format!("; said by {}", quote.speaker.map_or("?", words))).unwrap_or_default();
        line + "\n"
    };
    all.events.iter().filter(|event| !event.is_background).map(line).collect()
}

/// `travel "fly" (event-verb); Agent Ana Lopez; Destination Geneva` for each event,
/// those that are not compared in brackets.
pub fn triggers(report: &Report, all: &Annotations) -> String {
    let line = |event: &crate::annotations::EventMention| {
        let kind = event.kind.as_deref().unwrap_or("-");
        let mut line = format!("{kind} \"{}\" ({})", one_line(event.trigger, report), event.rule);
        for part in &event.participants {
            line += &format!("; {:?} {}", part.role, one_line(part.span, report));
        }
        if event.is_background { format!("({line})\n") } else { line + "\n" }
    };
    all.events.iter().map(line).collect()
}

/// `; End Early by PT2H`.
fn shown_timing(timing: &crate::annotations::Timing, all: &Annotations) -> String {
    let phase = timing.phase.map(|phase| format!("{phase:?} ")).unwrap_or_default();
    let by = timing.by.map(|time| format!(" by {}", all.times[time].value.value())).unwrap_or_default();
    format!("; {phase}{:?}{by}", timing.course)
}

/// `talks Postponed by "postponed"; at 2024-03-08; moved to 2024-03-11` for each event, without who took part.
pub fn statuses(report: &Report, all: &Annotations) -> String {
    let words = |span: Span| one_line(span, report);
    let line = |event: &crate::annotations::EventMention| {
        let mut line = format!("{} {:?}", words(event.trigger), event.status);
        line += &event.status_cue.map(|cue| format!(" by \"{}\"", words(cue))).unwrap_or_default();
        if event.certainty != crate::annotations::Certainty::Certain {
            let cue = event.certainty_cue.map(|cue| format!(" by \"{}\"", words(cue)));
            line += &format!(", {:?}{}", event.certainty, cue.unwrap_or_default());
        }
        for &time in &event.times {
            let moved = if event.moved_to.contains(&time) { "moved to" } else { "at" };
            line += &format!("; {moved} {}", all.times[time].value.value());
        }
        line += &event.condition.map(|condition| format!("; if [{}]", words(condition))).unwrap_or_default();
        line += if event.is_historical { "; historical" } else { "" };
        line + "\n"
    };
    all.events.iter().filter(|event| !event.is_background).map(line).collect()
}

/// `visit: AGREE (03), Future; Helena Marsh GBR GOV -> Lagos NGA` for each
/// event that is political.
pub fn codings(report: &Report, all: &Annotations) -> String {
    let code = |actor: &crate::annotations::Actor| {
        let codes = [actor.country, actor.sector].map(|code| code.unwrap_or("-"));
        format!("{} {} {}", actor.span.of(&report.text), codes[0], codes[1])
    };
    let line = |event: &crate::annotations::EventMention| {
        let coding = event.coding.as_ref()?;
        let mode = coding.mode.map_or(String::new(), |mode| format!(" {mode}"));
        let auxiliary = coding.auxiliary.map_or(String::new(), |auxiliary| format!(", {auxiliary:?}"));
        let listed = |actors: &[crate::annotations::Actor]| actors.iter().map(code).collect::<Vec<_>>().join(", ");
        Some(format!(
            "{}: {}{mode} ({}){auxiliary}; {} -> {}\n",
            event.trigger.of(&report.text),
            coding.event_type,
            coding.cameo_root.unwrap_or("-"),
            listed(&coding.actors),
            listed(&coding.recipients)
        ))
    };
    all.events.iter().filter_map(line).collect()
}

/// `Marland Refuses [talks] OnlyIf [the border opens] by "rejected" (Occurred); said by Ana Lopez`.
pub fn positions(report: &Report, all: &Annotations) -> String {
    let words = |span: Span| one_line(span, report);
    let line = |position: &crate::annotations::Position| {
        let actor = position.actor.map_or("?".into(), words);
        let mut line = format!("{actor} {:?} [{}]", position.stance, words(position.issue));
        if let Some(dependence) = &position.dependence {
            line += &format!(" {:?} [{}]", dependence.kind, words(dependence.on));
        }
        line += &format!(" by \"{}\" ({:?})", words(position.cue), position.status);
        let quote = position.quote.map(|quote| &all.quotes[quote]);
        line +=
            &quote.map(|quote| format!("; said by {}", quote.speaker.map_or("?".into(), words))).unwrap_or_default();
        line + "\n"
    };
    all.positions.iter().map(line).collect()
}

/// `Ana Lopez / Ana López (Person; A, B; name-variant)` for each entity that
/// has a name.
pub fn entities(story: &Story) -> String {
    let named = story.entities.iter().filter(|entity| !entity.names.is_empty());
    let line = |entity: &crate::story::Entity| {
        let mut names: Vec<&str> = entity.names.iter().map(|&name| story.words(name)).collect();
        names.dedup();
        let mut reports: Vec<String> = entity.chains.iter().map(|chain| letter(chain.0.0)).collect();
        reports.sort();
        reports.dedup();
        let rules: Vec<&str> = entity.evidence.iter().map(|why| why.rule).collect();
        format!("{} ({:?}; {}; {})\n", names.join(" / "), entity.kind, reports.join(", "), listed(&rules))
    };
    named.map(line).collect()
}

/// `A "met" = B "meeting"` for each event of several mentions.
pub fn joined_events(story: &Story) -> String {
    let told = |&(report, mention): &(ReportId, EventMentionId)| {
        let (read, all) = &story.reports[report];
        format!("{} \"{}\"", letter(report.0), all.events[mention].trigger.of(&read.text))
    };
    let several = story.events.iter().filter(|event| event.mentions.len() > 1);
    several.map(|event| event.mentions.iter().map(told).collect::<Vec<_>>().join(" = ") + "\n").collect()
}

/// `name-variant: A "J. Baker" = B "Jane Baker"` for each join of entities over
/// reports.
pub fn evidence(story: &Story) -> String {
    let cite = |cite: &Cite| cited(story, *cite);
    let line = |join: &Evidence| format!("{}: {} = {}\n", join.rule, cite(&join.left), cite(&join.right));
    story.entities.iter().flat_map(|entity| entity.evidence.iter().map(line)).collect()
}

/// `title-then-name: A "Minister Baker"`: the rule of each decision, layer by layer, with the words
/// that it is about; without those of times, whose patterns have examples of their own.
pub fn rules(story: &Story, comparison: &Comparison) -> String {
    let mut lines = Vec::new();
    for (id, (_, all)) in story.reports.pairs() {
        lines.extend(rules_of(id, all));
    }
    let joins = |evidence: &[Evidence]| -> Vec<Ruled> {
        evidence.iter().map(|join| (join.rule, vec![join.left, join.right])).collect()
    };
    lines.extend(story.entities.iter().flat_map(|entity| joins(&entity.evidence)));
    lines.extend(story.events.iter().flat_map(|event| joins(&event.evidence)));
    lines.extend(story.statements.iter().flat_map(|statement| joins(&statement.evidence)));
    lines.extend(story.figures.iter().flat_map(|figure| joins(&figure.evidence)));
    lines.extend(story.origins.iter().map(|origin| (origin.rule, origin.credit.into_iter().collect())));
    lines.extend(story.reuses.iter().map(|reuse| (reuse.rule, vec![reuse.left, reuse.right])));
    lines.extend(comparison.rows.iter().map(|row| (row.rule, vec![row.label])));
    let cite = |cite: &Cite| cited(story, *cite);
    let words = |cites: &[Cite]| cites.iter().map(cite).collect::<Vec<_>>().join(" = ");
    lines.iter().map(|(rule, cites)| format!("{rule}: {}", words(cites)).trim_end().to_string() + "\n").collect()
}

/// `A "J. Baker"`: words with the letter of their report, on one line.
fn cited(story: &Story, cite: Cite) -> String {
    format!("{} \"{}\"", letter(cite.report.0), story.words(cite).replace('\n', " "))
}

/// The name of a rule and what it decided on.
type Ruled = (&'static str, Vec<Cite>);

/// The rules of one report.
fn rules_of(report: ReportId, all: &Annotations) -> Vec<Ruled> {
    let at = |span: Span| vec![Cite { report, span }];
    let link = |link: &Link| {
        let [to, from] = [link.to, link.from].map(|mention| all.mentions[mention].span);
        (link.rule, [at(to), at(from)].concat())
    };
    let coding = |event: &EventMention| event.coding.as_ref().map(|coding| (coding.rule, at(event.trigger)));
    let mut found: Vec<Ruled> = all.numbers.iter().map(|number| (number.rule, at(number.span))).collect();
    found.extend(all.mentions.iter().map(|mention| (mention.rule, at(mention.span))));
    found.extend(all.chains.iter().flat_map(|chain| chain.links.iter().map(link)));
    found.extend(all.quotes.iter().chain(&all.private_states).map(|quote| (quote.rule, at(quote.extent()))));
    found.extend(all.events.iter().map(|event| (event.rule, at(event.trigger))));
    found.extend(all.events.iter().filter_map(coding));
    found.extend(all.positions.iter().map(|position| (position.rule, at(position.clause))));
    found
}

/// `summit: Planned [12 June] in Oslo, no longer; Cancelled by the mayor` for
/// each event that did not always stand alike, with who says so.
pub fn histories(story: &Story) -> String {
    let words = |cite: &Cite| story.words(*cite).replace('\n', " ");
    let step = |step: &crate::story::Step| {
        let mut line = format!("{:?}", step.status);
        step.times.iter().for_each(|time| line += &format!(" [{}]", words(time)));
        step.places.iter().for_each(|place| line += &format!(" in {}", words(place)));
        let signs: Vec<String> = step
            .signs
            .iter()
            .map(|sign| {
                let by = sign.by.as_ref().map_or(String::new(), |by| format!(" by {}", words(by)));
                let source = sign.source.as_ref().map_or(String::new(), |source| format!(" says {}", words(source)));
                format!("\"{}\"{by}{source}", words(&sign.cite))
            })
            .collect();
        line += &format!(" ({})", signs.join(", "));
        line + if step.is_superseded { ", no longer" } else { "" }
    };
    let is_changed =
        |event: &&crate::story::Event| event.history.windows(2).any(|pair| pair[0].status != pair[1].status);
    let changed = story.events.iter().filter(is_changed);
    let line = |event: &crate::story::Event| {
        let steps: Vec<String> = event.history.iter().map(step).collect();
        format!("{}: {}\n", words(&event.label), steps.join("; "))
    };
    changed.map(line).collect()
}

/// `Differs status: A "will visit" = planned | B "cancelled the visit" = cancelled (status-differs)`.
/// Rows on which all agree and rows that only one report has are left out by
/// `differences`; `rows` gives all.
pub fn differences(story: &Story, comparison: &Comparison) -> String {
    use crate::comparison::Agreement::{Compatible, Differs};
    comparison
        .rows
        .iter()
        .filter(|row| matches!(row.agreement, Differs | Compatible))
        .map(|row| row_line(story, row))
        .collect()
}

/// The rows of what one source tells and another denies.
pub fn disputes(story: &Story, comparison: &Comparison) -> String {
    let disputed = comparison.rows.iter().filter(|row| row.agreement == crate::comparison::Agreement::Disputed);
    disputed.map(|row| row_line(story, row)).collect()
}

/// Every row of a comparison.
pub fn rows(story: &Story, comparison: &Comparison) -> String {
    comparison.rows.iter().map(|row| row_line(story, row)).collect()
}

fn row_line(story: &Story, row: &Row) -> String {
    let cite = |cite: Cite| story.words(cite).replace('\n', " ");
    let cell = |(number, cell): (usize, &Cell)| match cell {
        Cell::Says(said) => {
            let values: Vec<String> =
                said.iter().map(|said| format!("\"{}\" = {}", cite(said.cite), said.value)).collect();
            Some(format!("{} {}", letter(number as u32), values.join(", ")))
        }
        Cell::NotRead => Some(format!("{} not read", letter(number as u32))),
        Cell::Unmatched => Some(format!("{} no match found", letter(number as u32))),
        Cell::Silent => None,
    };
    let cells: Vec<String> = row.cells.iter().enumerate().filter_map(cell).collect();
    format!("{:?} {:?} of {}: {} ({})\n", row.agreement, row.slot, cite(row.label), cells.join(" | "), row.rule)
}

/// Reports are lettered in their order: A, B, ... Z, A1, B1 ...
fn letter(number: u32) -> String {
    let letter = char::from(b'A' + (number % 26) as u8);
    let round = number / 26;
    if round == 0 { letter.to_string() } else { format!("{letter}{round}") }
}
