//! Finds when a report was published and last changed. Begin with [`find`].
//!
//! The evidence is tried from most to least reliable. What the page does not say stays unknown: it
//! is not replaced by the day of reading or of a change.

use std::collections::HashSet;
use std::sync::LazyLock;

use ego_tree::NodeId;

use rapporteur::report::Stamp;
use regex::Regex;
use scraper::{ElementRef, Html, Node};

use super::{json_ld::Linked, metas::Metas, others::Others};
use crate::dom::{all, is_box, key, text};
use crate::embed;
use crate::lexicon::{MODIFIED_KEYS, PUBLISHED_KEYS, entries};
use crate::moment::{self, Moment};

/// The dates of publication and of the last change.
pub(super) fn find(
    page: &str,
    tree: &Html,
    metas: &Metas,
    linked: &Linked,
    url: Option<&str>,
    title: Option<&str>,
    others: Others,
) -> (Option<Stamp>, Option<Stamp>) {
    let mut places = Places { holders: holders(tree), others: Some(others) };
    let shown = |places: &Places| near_title(tree, places, title).or_else(|| named_for_dates(tree, places));
    let published = declared(metas, linked)
        .or_else(|| microdata(tree, &places))
        .or_else(|| named(tree, &places))
        .or_else(|| in_url(url))
        .or_else(|| shown(&places))
        .or_else(|| in_scripts(page));
    let modified = modified(tree, &places, metas, linked).map(|stamp| with_offset(stamp, page));
    // A date that seems to belong to another report is better than none, but is never sure.
    places.others = None;
    let published = published
        .or_else(|| {
            Some(Stamp {
                is_sure: false,
                ..microdata(tree, &places).or_else(|| named(tree, &places)).or_else(|| shown(&places))?
            })
        })
        .or_else(|| of_page(linked));
    let published = published.map(|stamp| checked(stamp, url)).map(|stamp| with_offset(stamp, page));
    (published.map(plausible), modified)
}

/// From the report's own JSON-LD, then from meta elements.
fn declared(metas: &Metas, linked: &Linked) -> Option<Stamp> {
    let by_linked =
        linked.published.filter(|_| linked.is_report && !linked.is_foreign).map(|moment| moment.stamp("json-ld", true));
    let by_graph = || {
        metas
            .all("article:published_time")
            .find_map(|content| Some(moment::machine(content)?.stamp("open-graph", true)))
    };
    by_linked.or_else(by_graph).or_else(|| by_keys(metas, |key| PUBLISHED_KEYS.contains(key)))
}

fn by_keys(metas: &Metas, is_key: impl Fn(&str) -> bool) -> Option<Stamp> {
    let mut metas = metas.0.iter().filter(|(key, _)| is_key(key));
    metas.find_map(|(_, content)| Some(moment::machine(content)?.stamp("meta", true)))
}

fn modified(tree: &Html, places: &Places, metas: &Metas, linked: &Linked) -> Option<Stamp> {
    let by_linked = linked.modified.map(|moment| moment.stamp("json-ld", !linked.is_foreign));
    let by_element = || {
        first(tree, places, "[itemprop=dateModified], time.updated[datetime]")
            .map(|moment| moment.stamp("microdata", true))
    };
    by_linked.or_else(|| by_keys(metas, |key| MODIFIED_KEYS.contains(key))).or_else(by_element)
}

fn microdata(tree: &Html, places: &Places) -> Option<Stamp> {
    let css = "[itemprop=datePublished], [itemprop=dateCreated], [property='schema:datePublished']";
    first(tree, places, css).map(|moment| moment.stamp("microdata", true))
}

/// From elements whose markup says that they are the date of publication.
fn named(tree: &Html, places: &Places) -> Option<Stamp> {
    let css = "time[pubdate], time[class*=publish], time.entry-date, time[class*=posted], time[data-testid*=ublish], \
               abbr.published, abbr[class*=date][title], .dt-published, .entry-date[datetime]";
    first(tree, places, css).map(|moment| moment.stamp("time-element", true))
}

fn first(tree: &Html, places: &Places, css: &str) -> Option<Moment> {
    all(tree, css).into_iter().filter(|element| !is_aside(*element, places, of_reports)).find_map(value)
}

/// The moment in an element's attributes or text.
fn value(element: ElementRef) -> Option<Moment> {
    let attributes = ["datetime", "content", "title", "data-datetime", "data-timestamp", "data-utime", "data-seconds"];
    let by_attribute = attributes.iter().filter_map(|name| element.value().attr(name)).find_map(moment::machine);
    by_attribute.or_else(|| moment::machine(&text(element)))
}

fn in_url(url: Option<&str>) -> Option<Stamp> {
    let day = moment::in_url(url?)?;
    Some(Moment { day, time: None, offset_minutes: None }.stamp("url", true))
}

/// Maximum number of text nodes between the headline and its date.
const FARTHEST: usize = 40;

/// Maximum number of words of a text that is a date; in a longer one, a date is part of a sentence.
const MOST_WORDS: usize = 12;

/// The date nearest to the headline, in a `<time>` or in a short text.
fn near_title(tree: &Html, places: &Places, title: Option<&str>) -> Option<Stamp> {
    let title = key(title?);
    let (mut at, mut title_at, mut is_change) = (0usize, None, false);
    let mut first_heading = None;
    let mut found: Vec<(usize, Stamp)> = Vec::new();
    for node in tree.tree.root().descendants() {
        match node.value() {
            Node::Element(_) => {
                let Some(element) = ElementRef::wrap(node) else { continue };
                if title_at.is_none() && is_title(element, &title) {
                    title_at = Some(at);
                }
                if first_heading.is_none() && element.value().name() == "h1" {
                    first_heading = Some(at);
                }
                if element.value().name() == "time" && !is_change && !is_aside(element, places, of_any) {
                    found.extend(value(element).map(|moment| (at, moment.stamp("time-element", true))));
                }
            }
            Node::Text(words) if !words.trim().is_empty() && is_shown(node) => {
                at += 1;
                let is_here = says_change(words);
                let written = if is_here || is_change { None } else { put_there(words) };
                // "Updated" may be in a text of its own before its date.
                is_change = is_here || is_change && words.trim().len() < 4;
                if let Some(written) = written
                    && node.parent().and_then(ElementRef::wrap).is_some_and(|parent| !is_aside(parent, places, of_any))
                {
                    found.push((at, written.moment.stamp("page-text", false)));
                }
            }
            _ => {}
        }
    }
    let title_at = title_at.or(first_heading)?;
    // A date above the headline more often belongs to something else.
    let distance = |at: usize| if at >= title_at { at - title_at } else { 2 * (title_at - at) };
    let (at, mut stamp) =
        found.into_iter().min_by_key(|(at, _)| distance(*at)).filter(|(at, _)| distance(*at) <= FARTHEST)?;
    stamp.is_sure &= distance(at) <= FARTHEST / 2;
    Some(stamp)
}

/// The date in a short text, or at the very start of a longer one.
fn put_there(words: &str) -> Option<moment::Written> {
    let words = words.trim();
    let written = moment::written(words).filter(|written| written.is_sure)?;
    (written.start == 0 || words.split_whitespace().count() <= MOST_WORDS).then_some(written)
}

fn is_title(element: ElementRef, title: &str) -> bool {
    matches!(element.value().name(), "h1" | "h2" | "h3") && {
        let heading = key(&text(element));
        heading.len() > 8 && (title.contains(&heading) || heading.contains(title))
    }
}

fn is_shown(node: ego_tree::NodeRef<Node>) -> bool {
    let parent = node.parent().and_then(|parent| parent.value().as_element());
    parent.is_some_and(|parent| {
        !matches!(parent.name(), "script" | "style" | "noscript" | "template" | "option" | "title")
    })
}

/// True if the words say that the date next to them is that of a change.
fn says_change(words: &str) -> bool {
    let words = words.to_lowercase();
    entries(include_str!("../../lexicon/change_words.txt")).any(|word| words.contains(word))
}

/// A date in words, in an element named for dates.
fn named_for_dates(tree: &Html, places: &Places) -> Option<Stamp> {
    let css = "[class*=publish], [class*=pubdate], [class*=timestamp], [class*=dateline], [class*=date], [class*=datum], [id*=date], \
               [class*=byline], [class*=meta], [class*=posted], [class*=submitted], [class*=authored], [class*=time]";
    let found =
        all(tree, css).into_iter().filter(|element| !is_aside(*element, places, of_any)).find_map(|element| {
            let words = text(element);
            (words.len() < 200 && !says_change(&words)).then(|| moment::written(&words)).flatten()
        })?;
    // If day and month could be the other way round, the date might be wrong.
    found.is_sure.then(|| found.moment.stamp("page-text", false))
}

/// From data in the page's scripts, if there is only one day in it.
fn in_scripts(page: &str) -> Option<Stamp> {
    let moments: Vec<Moment> =
        SCRIPT_DAY.captures_iter(page).filter_map(|found| moment::machine(found.get(1)?.as_str())).collect();
    let moment = *moments.first()?;
    let is_one = moments.iter().all(|other| other.day == moment.day);
    is_one.then(|| moment.stamp("script-data", false))
}

static SCRIPT_DAY: LazyLock<Regex> = LazyLock::new(|| {
    let form = r#"(?i)["'](?:date_?published|published_?(?:at|on|date|time)?|first_?published(?:_?at|_?date)?|pub_?date|publish_?(?:date|time)|publication_?date|publishing_?date|cms_?publishing_?date)(?:&quot;|["'])?\s*:\s*(?:&quot;|["'])([^"'&]{8,40})(?:&quot;|["'])"#;
    Regex::new(form).expect("the form is constant")
});

/// From the JSON-LD of the page around the report.
fn of_page(linked: &Linked) -> Option<Stamp> {
    linked.published.map(|moment| moment.stamp("json-ld", false))
}

/// A date after [`LATEST`] is a mistake, so it is not sure.
fn plausible(mut stamp: Stamp) -> Stamp {
    stamp.is_sure &= stamp.day.year() <= LATEST;
    stamp
}

/// Maximum year; later ones are mistakes.
const LATEST: i16 = 2049;

/// If the address contains a day more than one day away, the declared date is not sure.
fn checked(mut stamp: Stamp, url: Option<&str>) -> Stamp {
    if let Some(day) = url.and_then(moment::in_url) {
        // The day in the address is local, and the declared one may be in UTC.
        stamp.is_sure &= (days(day) - days(stamp.day)).abs() <= 1;
    }
    stamp
}

fn days(day: jiff::civil::Date) -> i64 {
    day.at(0, 0, 0, 0).to_zoned(jiff::tz::TimeZone::UTC).map_or(0, |zoned| zoned.timestamp().as_second() / 86_400)
}

/// Some pages give the same moment in UTC for programs, and with the local offset elsewhere; the
/// outlet's day is the local one.
fn with_offset(stamp: Stamp, page: &str) -> Stamp {
    let (Some(time), Some(0)) = (stamp.time, stamp.offset_minutes) else { return stamp };
    let instant = |moment: &Moment| {
        let time = moment.time?;
        let minutes = days(moment.day) * 1440 + i64::from(time.hour()) * 60 + i64::from(time.minute());
        Some(minutes - i64::from(moment.offset_minutes?))
    };
    let own = instant(&Moment { day: stamp.day, time: Some(time), offset_minutes: Some(0) });
    let others = ZONED.find_iter(page).filter_map(|found| moment::iso(found.as_str()));
    let mut same: Vec<Moment> =
        others.filter(|moment| moment.offset_minutes != Some(0) && instant(moment) == own).collect();
    same.dedup_by_key(|moment| moment.offset_minutes);
    match same.as_slice() {
        [local] => Stamp { day: local.day, time: local.time, offset_minutes: local.offset_minutes, ..stamp },
        _ => stamp,
    }
}

static ZONED: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?[+-]\d{2}:?\d{2}").expect("the form is constant")
});

/// The elements that contain an `<h1>`: these are not boxes beside the story, whatever their names.
type Holders = HashSet<NodeId>;

/// The parts of the page where the report's date may be.
struct Places {
    holders: Holders,
    others: Option<Others>,
}

fn holders(tree: &Html) -> Holders {
    all(tree, "h1").into_iter().flat_map(|heading| heading.ancestors().map(|above| above.id())).collect()
}

/// True for an element in a box of these kinds beside the story.
fn is_aside(element: ElementRef, places: &Places, is_kind: fn(&str) -> bool) -> bool {
    places.others.as_ref().is_some_and(|others| others.has(element))
        || element.ancestors().any(|above| {
            let Some(value) = above.value().as_element() else { return false };
            let is_page = matches!(value.name(), "body" | "html");
            let is_beside = value.name() == "aside" || !is_page && is_box(value, is_kind);
            let is_post = ElementRef::wrap(above).is_some_and(|above| embed::is_post(&above));
            matches!(value.name(), "nav" | "footer" | "blockquote")
                || is_post
                || is_beside && !places.holders.contains(&above.id())
        })
}

fn of_reports(kind: &str) -> bool {
    kind == "reports"
}

fn of_any(kind: &str) -> bool {
    kind != "pointers"
}
