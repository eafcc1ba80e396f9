//! When a page says it was published and changed. Begin with [`find`].
//!
//! The signs are tried surest first. What is not said stays unknown: neither
//! the day of reading nor the day of a change stands in for it.

use rapporteur::report::Stamp;
use scraper::{ElementRef, Html};

use super::{Metas, json_ld::Linked};
use crate::body::{all, text};
use crate::lexicon::{MODIFIED_KEYS, PUBLISHED_KEYS};
use crate::moment::{self, Moment};

/// The day of publication and of the last change.
pub(super) fn find(tree: &Html, metas: &Metas, linked: &Linked, url: Option<&str>) -> (Option<Stamp>, Option<Stamp>) {
    let modified = modified(tree, metas, linked);
    let published = declared(metas, linked).or_else(|| microdata(tree)).or_else(|| time_element(tree));
    let published = published.or_else(|| in_url(url)).or_else(|| visible(tree)).or_else(|| of_page(linked));
    (checked(published, url, metas), modified)
}

/// JSON-LD of the report itself, then meta elements.
fn declared(metas: &Metas, linked: &Linked) -> Option<Stamp> {
    let by_linked = linked.published.filter(|_| linked.is_report).map(|moment| moment.stamp("json-ld", true));
    by_linked.or_else(|| by_meta(metas, "article:published_time", "open-graph")).or_else(|| {
        let mut metas = metas.0.iter().filter(|(key, _)| PUBLISHED_KEYS.contains(key.as_str()));
        metas.find_map(|(_, content)| Some(moment::machine(content)?.stamp("meta", true)))
    })
}

fn by_meta(metas: &Metas, key: &str, from: &'static str) -> Option<Stamp> {
    metas.all(key).find_map(|content| Some(moment::machine(content)?.stamp(from, true)))
}

fn modified(tree: &Html, metas: &Metas, linked: &Linked) -> Option<Stamp> {
    let by_linked = linked.modified.map(|moment| moment.stamp("json-ld", true));
    let by_metas = || {
        let mut metas = metas.0.iter().filter(|(key, _)| MODIFIED_KEYS.contains(key.as_str()));
        metas.find_map(|(_, content)| Some(moment::machine(content)?.stamp("meta", true)))
    };
    let by_element = || first(tree, "[itemprop=dateModified], time.updated[datetime]").map(|moment| moment.stamp("microdata", true));
    by_linked.or_else(by_metas).or_else(by_element)
}

fn microdata(tree: &Html) -> Option<Stamp> {
    first(tree, "[itemprop=datePublished], [itemprop=dateCreated], [property='schema:datePublished']").map(|moment| moment.stamp("microdata", true))
}

/// `<time>`: one that names itself, then the first one of the page's report.
fn time_element(tree: &Html) -> Option<Stamp> {
    let named = "time[pubdate], time[class*=publish], time.entry-date, time[class*=posted], time[data-testid*=publish], abbr.published, abbr[class*=date][title], .dt-published, .entry-date[datetime]";
    let in_header = "article header time, header time, h1 ~ time, h1 ~ * time, article time, main time";
    let sure = first(tree, named).map(|moment| moment.stamp("time-element", true));
    sure.or_else(|| {
        // Several different days are of several reports; the first is only likely ours.
        let found: Vec<Moment> = all(tree, in_header).into_iter().filter(|element| !is_aside(*element)).filter_map(value).collect();
        let moment = *found.first()?;
        Some(moment.stamp("time-element", found.iter().all(|other| other.day == moment.day)))
    })
}

fn first(tree: &Html, css: &str) -> Option<Moment> {
    all(tree, css).into_iter().filter(|element| !is_aside(*element)).find_map(value)
}

/// What an element says, in an attribute or in words.
fn value(element: ElementRef) -> Option<Moment> {
    let attributes = ["datetime", "content", "title", "data-datetime", "data-timestamp", "data-utime", "data-seconds"];
    let by_attribute = attributes.iter().filter_map(|name| element.value().attr(name)).find_map(moment::machine);
    by_attribute.or_else(|| moment::machine(&text(element)))
}

fn is_aside(element: ElementRef) -> bool {
    element.ancestors().filter_map(|above| above.value().as_element()).any(|above| {
        let names = || above.classes().chain(above.id()).map(str::to_ascii_lowercase);
        let is_box = names().any(|name| ["related", "comment", "sidebar", "recommend", "most-read", "teaser", "widget"].iter().any(|part| name.contains(part)));
        matches!(above.name(), "aside" | "nav" | "footer") || is_box && above.name() != "body" && above.name() != "html"
    })
}

fn in_url(url: Option<&str>) -> Option<Stamp> {
    let day = moment::in_url(url?)?;
    Some(Moment { day, time: None, offset_minutes: None }.stamp("url", true))
}

/// A date in words in an element that is named for dates.
fn visible(tree: &Html) -> Option<Stamp> {
    let named = "[class*=publish], [class*=pubdate], [id*=publish], [class*=timestamp], [class*=dateline], [class*=post-date], [class*=postdate], [class*=entry-date], [class*=article-date], [class*=article__date], [class*=date], [id*=date], [class*=byline], [class*=meta], [class*=posted], [class*=time]";
    let found = all(tree, named).into_iter().filter(|element| !is_aside(*element)).find_map(|element| {
        let words = text(element);
        (words.len() < 200).then(|| moment::written(&words)).flatten()
    })?;
    // Day and month the wrong way round would be a wrong day.
    found.is_sure.then(|| found.moment.stamp("page-text", false))
}

/// JSON-LD of the page around the report.
fn of_page(linked: &Linked) -> Option<Stamp> {
    linked.published.map(|moment| moment.stamp("json-ld", false))
}

/// A day in the address that is another by more than the width of the world
/// puts the declared one in doubt.
fn checked(published: Option<Stamp>, url: Option<&str>, _metas: &Metas) -> Option<Stamp> {
    let mut stamp = published?;
    if let Some(day) = url.and_then(moment::in_url) {
        let apart = day.until(stamp.day).map_or(0, |span| span.get_days().abs());
        stamp.is_sure &= apart <= 2;
    }
    Some(stamp)
}
