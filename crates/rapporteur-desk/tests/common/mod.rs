//! A hand-made story, for testing the record and the views, and the samples.
#![allow(dead_code)]

pub mod flood;
pub mod shown;
pub mod view_cases;

use rapporteur::annotations::*;
use rapporteur::comparison::*;
use rapporteur::report::*;
use rapporteur::story::*;
use rapporteur::text::{Id, Span};
use rapporteur_desk::inputs::gather;
use rapporteur_desk::reading::Details;
use rapporteur_desk::record::Record;
use rapporteur_desk::{models, reading};

pub const HARBOUR: &str = "Ferry crews to strike on Friday\n\nCrews of the island ferries will strike on Friday, their union said. About 400 passengers were stranded in Västerhamn on Monday.\n\n“We have waited long enough,” said Åsa Lindqvist, head of the Sailors’ Union, “and we will not wait again.”\n\nThe company raised fares in March. 😀\n\nShare this story";
pub const NORTHERN: &str = "Union calls off ferry strike\n\nThe Sailors' Union on Thursday cancelled the strike planned for Friday, its president Asa Lindquist said. Police counted 385 stranded passengers.\n\nA night train will run instead.";
pub const LOCAL: &str = "Strike may go ahead\n\nFerry crews may strike tomorrow, according to a harbour official. “We have waited long enough,” Åsa Lindqvist said.\n\nSubscribe to read on";

/// The samples, as the program reads them.
pub fn samples() -> Vec<(Report, Vec<Note>)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../samples").to_string();
    let (inputs, refused) = gather(&[folder]);
    let (reports, unread) = reading::reports(&inputs, &Details::default(), |_| ());
    assert!(refused.is_empty() && unread.is_empty());
    reports
}

/// The record of the samples, as the program makes it.
pub fn samples_record() -> Record {
    let model = models::load().expect("the models of this repository");
    rapporteur_desk::record(&reading::story(samples(), &model), &[])
}

/// Three reports of a strike, and their comparison.
pub fn strike() -> (Story, Comparison) {
    let mut story = Story::default();
    let harbour = report("a1", "reports/harbour.html", Some("The Harbour Post"), HARBOUR);
    let northern = report("b2", "reports/northern.txt", Some("Northern Wire"), NORTHERN);
    let local = Report { is_partial: true, ..report("c3", "reports/local.html", None, LOCAL) };
    story.reports.push((harbour, harbour_layers()));
    story.reports.push((northern, northern_layers()));
    story.reports.push((local, local_layers()));
    story.order = in_order(&story);
    story.origins = vec![
        Origin { reports: vec![ReportId(0)], credit: None, rule: "own-text", shared: 0.0 },
        Origin { reports: vec![ReportId(1), ReportId(2)], credit: None, rule: "near-copy", shared: 0.62 },
    ];
    let own_words = |report| Cite { report: ReportId(report), span: Span::new(0, 10) };
    story.reuses =
        vec![Reuse { left: own_words(1), right: own_words(2), is_ordered: true, rule: "near-copy", shared: 0.62 }];
    story.entities.push(Entity {
        chains: vec![(ReportId(0), ChainId(0)), (ReportId(1), ChainId(0))],
        name: cite(0, "Åsa Lindqvist"),
        kind: EntityKind::Person,
        names: vec![cite(0, "Åsa Lindqvist"), cite(1, "Asa Lindquist")],
        roles: vec![cite(0, "head of the Sailors’ Union"), cite(1, "its president")],
        evidence: vec![Evidence {
            rule: "near-name-same-role",
            left: cite(0, "Åsa Lindqvist"),
            right: cite(1, "Asa Lindquist"),
        }],
    });
    story.statements.push(Statement {
        quotes: vec![(ReportId(0), QuoteId(0)), (ReportId(2), QuoteId(0))],
        speaker: Some(EntityId(0)),
        evidence: vec![Evidence {
            rule: "same-words",
            left: cite(0, "We have waited long enough,"),
            right: cite(2, "We have waited long enough,"),
        }],
    });
    for (report, word) in [(0, "strike on"), (0, "stranded"), (0, "raised fares")] {
        let at = (report + usize::from(word == "stranded") + 2 * usize::from(word == "raised fares")) as u32;
        let others = if at == 2 { vec![] } else { vec![(ReportId(1), EventMentionId(at))] };
        story.events.push(Event {
            mentions: [(ReportId(0), EventMentionId(at))].into_iter().chain(others).collect(),
            kind: word.split(' ').next().unwrap_or_default().into(),
            label: cite(0, word.trim_end_matches(" on")),
            evidence: vec![],
            history: vec![],
        });
    }
    story.figures.push(Figure {
        numbers: vec![(ReportId(0), NumberId(0))],
        label: cite(0, "About 400 passengers"),
        evidence: vec![],
    });
    story.events[EventId(0)].label =
        Cite { report: ReportId(0), span: story.reports[ReportId(0)].1.events[EventMentionId(0)].trigger };
    story.facts.push(Fact { label: cite(0, "will strike"), alignments: vec![] });
    story.facts.push(Fact { label: cite(0, "About 400 passengers"), alignments: vec![] });
    let same = Decision::Same(Thing::Entity, cite(0, "Åsa Lindqvist"), cite(1, "Asa Lindquist"));
    story.rulings = vec![(Ruling { decision: same, reason: "The union has one president".into() }, Outcome::Applied)];
    story.events[EventId(0)].history = strike_history();
    let comparison = strike_rows(&story);
    (story, comparison)
}

/// The reports in the order of the story.
pub fn in_order(story: &Story) -> Vec<ReportId> {
    story.reports.pairs().map(|(id, _)| id).collect()
}

/// A story that has only reports.
pub fn story_of(reports: Vec<(Report, Annotations)>) -> Story {
    let story = Story { reports: reports.into(), ..Story::default() };
    Story { order: in_order(&story), ..story }
}

/// The strike's history: planned for Friday, then called off.
fn strike_history() -> Vec<Step> {
    let sign = |report, words: &str, by: Option<&str>| Sign {
        cite: cite(report, words),
        by: by.map(|by| cite(report, by)),
        source: None,
    };
    let step = |status, times: Vec<Cite>, signs| Step {
        status,
        is_superseded: status == Status::Planned,
        times,
        places: vec![],
        signs,
    };
    let friday = Cite { report: ReportId(0), span: span(0, "on Friday, their") };
    vec![
        step(Status::Planned, vec![friday], vec![sign(0, "will strike", None)]),
        step(Status::Cancelled, vec![], vec![sign(1, "cancelled", Some("The Sailors' Union"))]),
    ]
}

fn strike_rows(story: &Story) -> Comparison {
    let strike = story.events[EventId(0)].label;
    let row = |about, label, slot, agreement, rule, weight, cells| Row {
        about,
        label,
        slot,
        title: Vec::new(),
        agreement,
        rule,
        weight,
        likelihood: 1.0,
        origins: 2,
        cells,
    };
    let says = |report, words: &str, value: &str| Cell::Says(vec![said(report, words, value, None)]);
    let rows = vec![
        row(
            About::Event(EventId(0)),
            strike,
            Slot::Status,
            Agreement::Differs,
            "status-conflict",
            90,
            vec![
                says(0, "will strike", "planned"),
                says(1, "cancelled", "cancelled"),
                Cell::Says(vec![said(2, "may strike", "possible", Some("a harbour official"))]),
            ],
        ),
        row(
            About::Event(EventId(0)),
            strike,
            Slot::Time,
            Agreement::Compatible,
            "time-unanchored",
            40,
            vec![says(0, "on Friday", "XXXX-WXX-5"), says(1, "for Friday", "XXXX-WXX-5"), says(2, "tomorrow", "")],
        ),
        row(
            About::Event(EventId(0)),
            strike,
            Slot::Participant(Role::Agent),
            Agreement::OnlyOne,
            "only-one",
            10,
            vec![says(0, "Crews of the island ferries", "crews"), Cell::Silent, Cell::NotRead],
        ),
        row(
            About::Entity(EntityId(0)),
            cite(0, "Åsa Lindqvist"),
            Slot::Name,
            Agreement::Differs,
            "name-spelling",
            70,
            vec![
                says(0, "Åsa Lindqvist", "Åsa Lindqvist"),
                says(1, "Asa Lindquist", "Asa Lindquist"),
                says(2, "Åsa Lindqvist", "Åsa Lindqvist"),
            ],
        ),
        row(
            About::Entity(EntityId(0)),
            cite(0, "Åsa Lindqvist"),
            Slot::Role,
            Agreement::Compatible,
            "role-words",
            20,
            vec![
                says(0, "head of the Sailors’ Union", "head of the Sailors’ Union"),
                says(1, "its president", "its president"),
                Cell::NotRead,
            ],
        ),
        row(
            About::Fact(FactId(1)),
            cite(0, "About 400 passengers"),
            Slot::Number,
            Agreement::Compatible,
            "approximate",
            30,
            vec![says(0, "About 400 passengers", "≈ 400"), says(1, "385 stranded passengers", "385"), Cell::NotRead],
        ),
        row(
            About::Event(EventId(2)),
            cite(0, "raised fares"),
            Slot::Mention,
            Agreement::OnlyOne,
            "only-one",
            8,
            vec![says(0, "raised fares", "raised fares"), Cell::Silent, Cell::NotRead],
        ),
        row(
            About::Statement(StatementId(0)),
            cite(0, "We have waited long enough,"),
            Slot::Speaker,
            Agreement::Same,
            "same-entity",
            5,
            vec![says(0, "Åsa Lindqvist", "Åsa Lindqvist"), Cell::Silent, says(2, "Åsa Lindqvist", "Åsa Lindqvist")],
        ),
    ];
    let accounted = (0..3).map(|report| accounted(story, report)).collect();
    Comparison { rows, accounted, summary: strike_summary() }
}

/// The strike's summary: whether it takes place, and what only one report has.
fn strike_summary() -> Vec<Point> {
    let words = |report, words: &str, is_lowered| Piece::Words { cite: cite(report, words), is_lowered };
    let reading = |status, report: usize, phrase: &str, source: Option<&str>| Reading {
        status: Some(status),
        words: Some(words(report, phrase, false)),
        is_quoted: true,
        reports: vec![ReportId(report as u32)],
        source: source.map(|source| words(report, source, false)),
    };
    let asked = Point {
        row: 0,
        title: vec![Piece::Ours("Whether"), words(0, "Crews of the island ferries will strike", true)],
        readings: vec![
            reading(Status::Planned, 0, "will strike", None),
            reading(Status::Cancelled, 1, "cancelled", None),
            reading(Status::Possible, 2, "may strike", Some("a harbour official")),
        ],
        is_in_order: false,
    };
    let tellers = Reading { status: None, words: None, is_quoted: false, reports: vec![ReportId(0)], source: None };
    let told = Point {
        row: 2,
        title: vec![words(0, "The company raised fares", true), words(0, "in March", false)],
        readings: vec![tellers],
        is_in_order: false,
    };
    vec![asked, told]
}

fn accounted(story: &Story, report: u32) -> Accounted {
    let sections = &story.reports[ReportId(report)].0.sections;
    let used = |section: &Section| match section.kind {
        SectionKind::Furniture => Use::Furniture,
        SectionKind::Title => Use::Background,
        _ => Use::Used,
    };
    Accounted {
        report: ReportId(report),
        parts: sections.iter().map(|section| (section.span, used(section))).collect(),
    }
}

/// A report with this text: the first line is its title; other lines are paragraphs, except a last
/// one without a full stop, which is furniture.
pub fn report(hash: &str, path: &str, outlet: Option<&str>, text: &str) -> Report {
    let mut sections = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let span = Span::new(start, start + line.len()).trim(text);
        start += line.len();
        let kind = match sections.len() {
            0 => SectionKind::Title,
            _ if !span.of(text).contains(['.', '!']) => SectionKind::Furniture,
            _ => SectionKind::Paragraph,
        };
        if !span.is_empty() {
            sections.push(Section { kind, span, rule: "by-hand" });
        }
    }
    Report {
        capture: hash.repeat(32),
        origin_path: path.into(),
        outlet: outlet.map(str::to_string),
        url: outlet.map(|_| "https://example.org/strike".to_string()),
        text: text.into(),
        sections,
        ..Report::default()
    }
}

fn text_of(report: usize) -> &'static str {
    [HARBOUR, NORTHERN, LOCAL][report]
}

/// The first occurrence of the words in the report.
pub fn span(report: usize, words: &str) -> Span {
    let start = text_of(report).find(words).unwrap_or_else(|| panic!("{words} is not in report {report}"));
    Span::new(start, start + words.len())
}

pub fn cite(report: usize, words: &str) -> Cite {
    Cite { report: ReportId::from_index(report), span: span(report, words) }
}

fn said(report: usize, words: &str, value: &str, source: Option<&str>) -> Said {
    let at = span(report, words);
    let text = text_of(report);
    let start = text[..at.start as usize].rfind(['\n', '.']).map_or(0, |byte| byte + 1);
    let end = text[at.end as usize..].find(['\n', '.']).map_or(text.len(), |byte| byte + at.end as usize);
    Said {
        cite: cite(report, words),
        value: value.into(),
        source: source.map(|source| cite(report, source)),
        context: Span::new(start, end).trim(text),
    }
}

fn mention(report: usize, words: &str, form: MentionForm, roles: &[&str]) -> Mention {
    let at = span(report, words);
    let roles = roles.iter().map(|role| span(report, role)).collect();
    Mention { span: at, core: at, head: 0, form, kind: EntityKind::Person, roles, rule: "by-hand" }
}

fn chain(mentions: &[u32]) -> Chain {
    let links = mentions.windows(2).map(|pair| Link {
        from: MentionId(pair[1]),
        to: MentionId(pair[0]),
        rule: "role-apposition",
    });
    Chain {
        mentions: mentions.iter().copied().map(MentionId).collect(),
        links: links.collect(),
        name: MentionId(mentions[0]),
        kind: EntityKind::Person,
        roles: vec![],
    }
}

fn event(report: usize, clause: &str, trigger: &str, status: Status, cue: Option<&str>) -> EventMention {
    let clause = span(report, clause);
    let inside = clause.of(text_of(report)).find(trigger).unwrap_or_else(|| panic!("{trigger} is not in the clause"));
    let start = clause.start as usize + inside;
    EventMention {
        lemma: trigger.into(),
        status_cue: cue.map(|cue| span(report, cue)),
        ..event_at(Span::new(start, start + trigger.len()), clause, status)
    }
}

/// A mention of an event without further details.
pub fn event_at(trigger: Span, clause: Span, status: Status) -> EventMention {
    EventMention {
        trigger,
        head: 0,
        lemma: String::new(),
        kind: None,
        participants: vec![],
        times: vec![],
        numbers: vec![],
        status,
        status_cue: None,
        certainty: Certainty::Certain,
        certainty_cue: None,
        condition: None,
        moved_to: vec![],
        cause: None,
        timing: None,
        is_historical: false,
        is_background: false,
        coding: None,
        quote: None,
        clause,
        rule: "by-hand",
    }
}

/// The strike's position: the union refuses to wait.
fn position() -> Position {
    Position {
        actor: Some(span(0, "their union")),
        actor_chain: None,
        issue: span(0, "wait again"),
        stance: PositionStance::Refuses,
        cue: span(0, "will not"),
        dependence: Some(Dependence {
            kind: DependenceKind::Unless,
            cue: span(0, "and we"),
            on: span(0, "strike on Friday"),
        }),
        status: Status::Planned,
        quote: None,
        clause: span(0, "and we will not wait again."),
        rule: "by-hand",
    }
}

/// The strike's coding as a political event.
fn coding() -> Coding {
    let actor = Actor { span: span(0, "Crews of the island ferries"), chain: None, country: None, sector: Some("LAB") };
    Coding {
        event_type: "PROTEST",
        mode: Some("strike"),
        contexts: vec!["economic"],
        auxiliary: Some(Auxiliary::Future),
        cameo_root: Some("14"),
        actors: vec![actor],
        recipients: vec![],
        rule: "by-hand",
    }
}

fn time(report: usize, words: &str, value: &str) -> TimeMention {
    let value = Time::Relative { value: value.into() };
    let span = span(report, words);
    TimeMention { span, kind: TimeKind::Date, value, modifier: None, is_certain: false, rule: "weekday" }
}

fn harbour_layers() -> Annotations {
    let mut layers = Annotations::default();
    layers.mentions.push(mention(0, "Åsa Lindqvist", MentionForm::Name, &["head of the Sailors’ Union"]));
    layers.mentions.push(mention(0, "head of the Sailors’ Union", MentionForm::Nominal, &[]));
    layers.chains.push(chain(&[0, 1]));
    layers.positions.push(position());
    layers.quotes.push(Quote {
        content: vec![span(0, "We have waited long enough,"), span(0, "and we will not wait again.")],
        cue: Some(span(0, "said Åsa").of(HARBOUR).len()).map(|_| {
            let at = span(0, "said Åsa");
            Span::new(at.start as usize, at.start as usize + 4)
        }),
        speaker: Some(span(0, "Åsa Lindqvist, head of the Sailors’ Union")),
        speaker_chain: Some(ChainId(0)),
        form: QuoteForm::Direct,
        stance: Stance::Says,
        source: Some(SourceKind::Named),
        setting: Setting::default(),
        inside: None,
        rule: "split-quote",
    });
    layers.times.push(time(0, "Friday, their", "XXXX-WXX-5"));
    layers.times[TimeId(0)].span = span(0, "on Friday, their");
    layers.numbers.push(NumberMention {
        span: span(0, "About 400 passengers"),
        low: Some(400.0),
        high: Some(400.0),
        is_approximate: true,
        unit: None,
        counted: Some(span(0, "passengers")),
        counted_lemma: Some("passenger".into()),
        as_of: None,
        rule: "count",
    });
    layers.events.push(event(
        0,
        "Crews of the island ferries will strike on Friday",
        "strike",
        Status::Planned,
        Some("will"),
    ));
    layers.events[EventMentionId(0)].times.push(TimeId(0));
    layers.events[EventMentionId(0)].participants.push(Participant {
        role: Role::Agent,
        span: span(0, "Crews of the island ferries"),
        chain: None,
    });
    layers.events.push(event(
        0,
        "About 400 passengers were stranded in Västerhamn on Monday",
        "stranded",
        Status::Occurred,
        None,
    ));
    layers.events[EventMentionId(1)].numbers.push(NumberId(0));
    layers.events[EventMentionId(0)].coding = Some(coding());
    let raised = event(0, "The company raised fares in March", "raised fares", Status::Occurred, None);
    let timing = Timing {
        span: span(0, "in March"),
        course: TimingCourse::OnTime,
        phase: Some(Phase::Start),
        by: Some(TimeId(0)),
    };
    layers.events.push(EventMention { timing: Some(timing), cause: Some(span(0, "waited long enough")), ..raised });
    layers.notes.push(Note { span: Some(span(0, "😀")), what: "is not a word that is known".into() });
    layers
}

fn northern_layers() -> Annotations {
    let mut layers = Annotations::default();
    layers.mentions.push(mention(1, "Asa Lindquist", MentionForm::Name, &["its president"]));
    layers.chains.push(chain(&[0]));
    layers.events.push(event(
        1,
        "The Sailors' Union on Thursday cancelled the strike planned for Friday",
        "strike",
        Status::Cancelled,
        Some("cancelled"),
    ));
    layers.events.push(event(1, "Police counted 385 stranded passengers", "stranded", Status::Occurred, None));
    layers
}

fn local_layers() -> Annotations {
    let mut layers = Annotations::default();
    layers.quotes.push(Quote {
        content: vec![span(2, "We have waited long enough,")],
        cue: Some(span(2, "said")),
        speaker: Some(span(2, "Åsa Lindqvist")),
        speaker_chain: None,
        form: QuoteForm::Direct,
        stance: Stance::Says,
        source: Some(SourceKind::Named),
        setting: Setting::default(),
        inside: None,
        rule: "speaker-then-verb",
    });
    layers
}
