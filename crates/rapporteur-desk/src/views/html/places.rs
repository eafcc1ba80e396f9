//! The places of the story on a map of the world. Begin with [`section`]. A place is located by its
//! name alone: the countries of the core's word list and the cities of `map/cities.txt`.
//! `map/make.py` makes the outlines.

use super::Section;
use super::desk::{Desk, Shared};
use crate::plain::clean;
use crate::record::Entity;
use askama::Template;
use rapporteur::annotations::EntityKind;
use rapporteur::lexicon;
use std::collections::HashMap;
use std::sync::LazyLock;

const CITIES: &str = include_str!("../../../map/cities.txt");
const COUNTRIES: &str = include_str!("../../../map/countries.txt");
/// SVG paths: the first line is the land, the second the borders, in tenths of a degree from 180°
/// west and from the north pole.
const OUTLINE: &str = include_str!("../../../map/outline.txt");

/// Minimum width of the map in degrees.
const LEAST_WIDTH: f64 = 50.0;
/// Margin around the outermost places in degrees.
const MARGIN: f64 = 8.0;
/// Ratio of the map's width to its height.
const SHAPE: f64 = 2.0;

/// Latitude and longitude of places by name, in degrees.
static POINTS: LazyLock<HashMap<&'static str, (f64, f64)>> = LazyLock::new(|| {
    let entries = |text: &'static str| text.lines().filter(|line| !line.starts_with('#')).filter_map(entry);
    let countries: HashMap<&str, (f64, f64)> = entries(COUNTRIES).collect();
    let named = lexicon::COUNTRIES.iter().filter_map(|(name, code)| Some((name, *countries.get(code)?)));
    named.chain(entries(CITIES)).collect()
});

fn entry(line: &'static str) -> Option<(&'static str, (f64, f64))> {
    let (name, place) = line.split_once('\t')?;
    let mut numbers = place.split(' ').map_while(|word| word.parse().ok());
    Some((name, (numbers.next()?, numbers.next()?)))
}

/// The places of the story.
pub(super) fn section(desk: &Desk) -> Option<Section> {
    let (known, unknown): (Vec<_>, Vec<_>) = desk
        .record
        .entities
        .iter()
        .filter(|one| is_place(one))
        .map(|one| (one, point(one)))
        .partition(|(_, at)| at.is_some());
    let count = known.len() + unknown.len();
    let mut spots: Vec<Spot> = Vec::new();
    for (entity, point) in &known {
        add(&mut spots, desk, entity, point.unwrap_or_default());
    }
    let unknown = unknown.iter().map(|(entity, _)| name(desk, entity)).collect();
    let map = (!spots.is_empty()).then(|| map(&spots));
    let html = Places { map, spots, unknown }.render().unwrap_or_default();
    (count > 0).then_some(Section { id: "places", name: "Places", count, html })
}

#[derive(Template)]
#[template(path = "page/places.html")]
struct Places {
    map: Option<Map>,
    spots: Vec<Spot>,
    /// Those not on the map.
    unknown: Vec<Shared>,
}

struct Map {
    view: String,
    land: &'static str,
    borders: &'static str,
    marks: Vec<Mark>,
    radius: String,
    size: String,
}

struct Mark {
    x: String,
    y: String,
    /// Position of its number.
    number_x: String,
    number_y: String,
    number: usize,
}

/// A point on the map and the names of the places there.
struct Spot {
    point: (f64, f64),
    names: Vec<Shared>,
}

/// True for places, and for countries that act as organisations.
fn is_place(entity: &Entity) -> bool {
    let is_country = || entity.kind != EntityKind::Person && lexicon::COUNTRIES.has(&clean(&entity.name.text));
    !entity.names.is_empty() && (entity.kind == EntityKind::Place || is_country())
}

fn point(entity: &Entity) -> Option<(f64, f64)> {
    let names = std::iter::once(&entity.name).chain(&entity.names);
    names.map(|name| clean(&name.text)).find_map(|name| POINTS.get(name.as_str()).copied())
}

fn name(desk: &Desk, entity: &Entity) -> Shared {
    let mut shared = Shared::of(desk.place(&entity.name));
    shared.places.extend(entity.names.iter().map(|cite| desk.place(cite)));
    shared
}

fn add(spots: &mut Vec<Spot>, desk: &Desk, entity: &Entity, point: (f64, f64)) {
    let name = name(desk, entity);
    match spots.iter_mut().find(|spot| spot.point == point) {
        Some(spot) => spot.names.push(name),
        None => spots.push(Spot { point, names: vec![name] }),
    }
}

fn map(spots: &[Spot]) -> Map {
    let places: Vec<(f64, f64)> =
        spots.iter().map(|spot| (spot.point.1 * 10.0, (90.0 - spot.point.0) * 10.0)).collect();
    let (left, top, width, height) = frame(&places);
    // Marks and numbers have a fixed size on the page, whatever part of the world is shown.
    let unit = width / 100.0;
    let mut lines = OUTLINE.lines();
    Map {
        view: format!("{left:.0} {top:.0} {width:.0} {height:.0}"),
        land: lines.next().unwrap_or_default(),
        borders: lines.next().unwrap_or_default(),
        marks: marks(&places, unit),
        radius: format!("{:.2}", unit * 0.7),
        size: format!("{:.2}", unit * 2.2),
    }
}

/// Left, top, width and height of the part shown.
fn frame(places: &[(f64, f64)]) -> (f64, f64, f64, f64) {
    let bounds = |value: &dyn Fn(&(f64, f64)) -> f64| {
        let all = places.iter().map(value);
        all.fold((f64::MAX, f64::MIN), |(low, high), one| (low.min(one), high.max(one)))
    };
    let (west, east) = bounds(&|place| place.0);
    let (north, south) = bounds(&|place| place.1);
    let room = 2.0 * MARGIN * 10.0;
    let width = (east - west + room).max((south - north + room) * SHAPE).clamp(LEAST_WIDTH * 10.0, 3600.0);
    let height = width / SHAPE;
    let left = ((west + east - width) / 2.0).clamp(-1800.0, 1800.0 - width);
    let top = ((north + south - height) / 2.0).clamp(50.0, (1500.0 - height).max(50.0));
    (left, top, width, height)
}

/// Places each number next to its mark, where there is most room.
fn marks(places: &[(f64, f64)], unit: f64) -> Vec<Mark> {
    let mut taken: Vec<(f64, f64)> = places.to_vec();
    let mut marks = Vec::new();
    for (at, &(x, y)) in places.iter().enumerate() {
        let around =
            [(1.0, 0.0), (-1.0, 0.0), (0.0, -1.0), (0.0, 1.0), (0.8, -0.8), (0.8, 0.8), (-0.8, -0.8), (-0.8, 0.8)];
        let spots = around.map(|(dx, dy)| (x + dx * unit * 2.3, y + dy * unit * 2.3));
        let room = |spot: &(f64, f64)| {
            let distances = taken.iter().map(|other| (spot.0 - other.0).hypot(spot.1 - other.1));
            // Any position far enough away will do, so that numbers are on the right where
            // possible.
            distances.fold(f64::MAX, f64::min).min(unit * 2.29)
        };
        let mut best = spots[0];
        for spot in spots {
            if room(&spot) > room(&best) + 1e-6 {
                best = spot;
            }
        }
        taken.push(best);
        let words = |value: f64| format!("{value:.1}");
        let (number_x, number_y) = (words(best.0), words(best.1 + unit * 0.75));
        marks.push(Mark { x: words(x), y: words(y), number_x, number_y, number: at + 1 });
    }
    marks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_known_by_name() {
        assert_eq!(POINTS.get("Seoul"), Some(&(37.6, 127.0)));
        assert!(POINTS.contains_key("Germany") && POINTS.contains_key("UK"));
        assert_eq!(POINTS.get("Port Ellary"), None);
    }

    #[test]
    fn every_line_of_the_lists_can_be_read() {
        for text in [CITIES, COUNTRIES] {
            let lines: Vec<&str> = text.lines().filter(|line| !line.starts_with('#')).collect();
            assert!(lines.len() > 200);
            for line in lines {
                let read = entry(line).filter(|(_, (north, east))| north.abs() <= 90.0 && east.abs() <= 180.0);
                assert!(read.is_some(), "{line}");
            }
        }
    }

    #[test]
    fn the_frame_holds_all_places() {
        for places in
            [vec![(1270.0, 524.0)], vec![(-770.0, 511.0), (1270.0, 524.0)], vec![(1740.0, 1300.0), (-1750.0, 200.0)]]
        {
            let (left, top, width, height) = frame(&places);
            for (x, y) in places {
                assert!(left <= x && x <= left + width && top <= y && y <= top + height, "{x} {y} in {left} {top}");
            }
        }
    }
}
