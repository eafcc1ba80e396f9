//! Who met or talked with whom: an arc diagram and, as an alternative, a table. Begin with
//! [`section`].

use super::super::values::status_words;
use super::Section;
use super::desk::{Desk, Place};
use crate::plain::{clean, shorten};
use crate::record::{Cite, Entity, EventMention, Participant};
use askama::Template;
use rapporteur::annotations::{EntityKind, Role};
use rapporteur::vocabulary::{Shape, Vocabulary};
use std::collections::BTreeMap;

/// Kinds of event that are meetings or talks.
const KINDS: &str = include_str!("../../../lexicon/meeting_kinds.txt");
/// Maximum number of people in the diagram; others are in the table only.
const MOST_NODES: usize = 20;
/// Height of a line of the diagram.
const LINE: usize = 30;
/// Left edge of the names, right of the arcs.
const NAMES: usize = 190;

/// Who met whom.
pub(super) fn section(desk: &Desk) -> Option<Section> {
    let meetings = meetings(desk);
    let count = meetings.len();
    let nodes = order(&meetings);
    let drawing = drawing(desk, &meetings, &nodes);
    let rows = meetings.iter().map(|meeting| row(desk, meeting)).collect();
    let html = Meetings { drawing, rows }.render().unwrap_or_default();
    (count > 0).then_some(Section { id: "meetings", name: "Who met whom", count, html })
}

#[derive(Template)]
#[template(path = "page/meetings.html")]
struct Meetings {
    drawing: Drawing,
    rows: Vec<Row>,
}

struct Drawing {
    height: usize,
    names: Vec<Name>,
    arcs: Vec<Arc>,
    left_out: usize,
}

struct Name {
    x: usize,
    y: usize,
    words: String,
}

struct Arc {
    path: String,
    /// CSS class of the status: `done`, `ahead`, `off`.
    class: &'static str,
    /// Position of its mark.
    x: usize,
    y: usize,
    shape: &'static str,
}

struct Row {
    one: String,
    other: String,
    statuses: Vec<Status>,
}

/// A status with the places that give it.
struct Status {
    words: &'static str,
    shape: &'static str,
    places: Vec<Place>,
}

/// Someone who takes part in a meeting, with the report's phrase in case there is no name.
#[derive(Clone, Copy)]
struct Party<'a> {
    entity: &'a Entity,
    phrase: &'a Cite,
}

impl Party<'_> {
    fn name(&self, desk: &Desk) -> String {
        match self.entity.names.is_empty() {
            true => format!("{} ({})", shorten(&clean(&self.phrase.text), 40), desk.place(self.phrase).letter),
            false => shorten(&clean(&self.entity.name.text), 46),
        }
    }
}

/// Two parties and the mentions of their meetings.
struct Meeting<'a> {
    parties: [Party<'a>; 2],
    told: Vec<&'a EventMention>,
}

fn is_meeting(kind: &str) -> bool {
    KINDS.lines().any(|line| line == kind)
}

fn meetings<'a>(desk: &Desk<'a>) -> Vec<Meeting<'a>> {
    let mut found: Vec<Meeting> = Vec::new();
    let mut known: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    let events = desk.record.events.iter().filter(|event| is_meeting(&event.kind));
    for mention in events.flat_map(|event| &event.mentions) {
        for (one, other) in pairs(desk, mention) {
            let (left, right) = (one.entity.key.as_str(), other.entity.key.as_str());
            let key = (left.min(right), left.max(right));
            let at = *known.entry(key).or_insert_with(|| {
                found.push(Meeting { parties: [one, other], told: Vec::new() });
                found.len() - 1
            });
            found[at].told.push(mention);
        }
    }
    found
}

/// Pairs of agents and those they meet, or of several agents with each other.
fn pairs<'a>(desk: &Desk<'a>, mention: &'a EventMention) -> Vec<(Party<'a>, Party<'a>)> {
    let parties = |is_in: &dyn Fn(&Participant) -> bool| -> Vec<Party<'a>> {
        let found = mention.participants.iter().filter(|part| is_in(part));
        let parties =
            found.filter_map(|part| Some(Party { entity: desk.entity(part.entity.as_ref())?, phrase: &part.cite }));
        parties
            .filter(|one| matches!(one.entity.kind, EntityKind::Person | EntityKind::Organization | EntityKind::Group))
            .collect()
    };
    let agents = parties(&|part| part.role == Role::Agent);
    let others = parties(&|part| matches!(part.role, Role::Patient | Role::Recipient | Role::Companion));
    let mut found = Vec::new();
    for (at, one) in agents.iter().enumerate() {
        let partners = if others.is_empty() { &agents[at + 1..] } else { &others[..] };
        found.extend(partners.iter().filter(|other| other.entity.key != one.entity.key).map(|other| (*one, *other)));
    }
    found
}

/// The parties, ordered so that those who meet are close together: in each round, every party moves
/// to the mean position of its partners (barycentre heuristic).
fn order<'a>(meetings: &[Meeting<'a>]) -> Vec<Party<'a>> {
    let mut degrees: BTreeMap<&str, (usize, usize, Party)> = BTreeMap::new();
    for (at, party) in meetings.iter().flat_map(|one| one.parties).enumerate() {
        degrees.entry(party.entity.key.as_str()).or_insert((0, at, party)).0 += 1;
    }
    let mut nodes: Vec<(usize, usize, Party)> = degrees.into_values().collect();
    nodes.sort_by_key(|(degree, at, _)| (usize::MAX - degree, *at));
    nodes.truncate(MOST_NODES);
    let mut order: Vec<Party> = nodes.into_iter().map(|(_, _, party)| party).collect();
    for _ in 0..12 {
        let places: BTreeMap<&str, f64> =
            order.iter().enumerate().map(|(at, one)| (one.entity.key.as_str(), at as f64)).collect();
        let middle = |party: &Party| {
            let own = places[party.entity.key.as_str()];
            let with = meetings.iter().filter(|one| one.parties.iter().any(|side| side.entity.key == party.entity.key));
            let partners = with.flat_map(|one| one.parties).filter_map(|side| places.get(side.entity.key.as_str()));
            let all: Vec<f64> = partners.copied().chain([own]).collect();
            all.iter().sum::<f64>() / all.len() as f64
        };
        order.sort_by(|a, b| middle(a).total_cmp(&middle(b)));
    }
    order
}

fn drawing(desk: &Desk, meetings: &[Meeting], nodes: &[Party]) -> Drawing {
    let place = |key: &str| nodes.iter().position(|node| node.entity.key == key);
    let y = |at: usize| LINE / 2 + LINE * at;
    let arcs = meetings.iter().filter_map(|meeting| {
        let [one, other] = meeting.parties.map(|party| place(&party.entity.key));
        let (top, bottom) = (one?.min(other?), one?.max(other?));
        Some(arc(meeting, y(top), y(bottom), nodes.len()))
    });
    let arcs: Vec<Arc> = arcs.collect();
    let names = nodes.iter().enumerate();
    Drawing {
        height: LINE * nodes.len(),
        left_out: meetings.len() - arcs.len(),
        arcs,
        names: names.map(|(at, node)| Name { x: NAMES, y: y(at), words: node.name(desk) }).collect(),
    }
}

fn arc(meeting: &Meeting, top: usize, bottom: usize, count: usize) -> Arc {
    let from = NAMES - 14;
    // The farther apart two names are, the wider their arc; the widest just fits.
    let reach = (from - 16) * (bottom - top) / (LINE * count.saturating_sub(1).max(1));
    let reach = reach.max(30);
    let class = standing(meeting).name();
    // The control points of a curve may lie outside the picture.
    let bend = from as isize - (reach * 4 / 3) as isize;
    Arc {
        path: format!("M{from} {top}C{bend} {top} {bend} {bottom} {from} {bottom}"),
        class,
        x: from - reach,
        y: (top + bottom) / 2,
        shape: class,
    }
}

/// The most certain status of the meetings: it took place, it is to come, it does not take place.
/// `Shape` is in this order.
fn standing(meeting: &Meeting) -> Shape {
    meeting.told.iter().map(|told| told.status.entry().shape).min().unwrap_or(Shape::Unknown)
}

fn row(desk: &Desk, meeting: &Meeting) -> Row {
    let mut statuses: Vec<Status> = Vec::new();
    for told in &meeting.told {
        let place = desk.place(&told.trigger);
        match statuses.iter_mut().find(|one| one.words == status_words(told.status)) {
            Some(one) => one.places.push(place),
            None => statuses.push(Status {
                words: status_words(told.status),
                shape: told.status.entry().shape.name(),
                places: vec![place],
            }),
        }
    }
    let [one, other] = meeting.parties.map(|party| party.name(desk));
    Row { one, other, statuses }
}
