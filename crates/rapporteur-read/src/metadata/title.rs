//! Finds the headline of a page. Begin with [`find`].

use std::collections::HashSet;

use ego_tree::NodeId;
use scraper::Html;

use super::{json_ld::Linked, metas::Metas};
use crate::boilerplate;
use crate::dom::{all, key, text, text_without, words};
use crate::lexicon::entries;

/// Signs between a headline and the name of the outlet in `<title>`.
const SEPARATORS: &[&str] = &[" | ", " - ", " – ", " — ", " :: ", " • ", " » ", " · ", " / ", "｜"];

/// The headline as it is shown, if it is recognisably the declared one; else the declared one.
pub(super) fn find(
    tree: &Html,
    metas: &Metas,
    linked: &Linked,
    outlet: Option<&str>,
    unseen: &HashSet<NodeId>,
) -> Option<String> {
    let declared = declared(tree, metas, linked, outlet);
    let headings: Vec<String> = all(tree, "h1")
        .into_iter()
        .map(|heading| text_without(heading, unseen))
        .filter(|words| words.split(' ').count() >= 2 && words.len() < 300)
        .collect();
    let Some(declared) = declared else { return headings.into_iter().next() };
    let declared_key = key(&declared);
    let is_same = |heading: &&String| {
        let key = key(heading);
        key.len() > 8 && (key.contains(&declared_key) || declared_key.contains(&key))
    };
    if let Some(heading) = headings.iter().find(is_same) {
        return Some(heading.clone());
    }
    let outlet = outlet.map(key).unwrap_or_default();
    let is_outlet =
        |heading: &str| !outlet.is_empty() && (outlet.contains(&key(heading)) || key(heading).contains(&outlet));
    // If the shown headline is also the window title, it is right: declared titles for other
    // programs may be worded differently.
    let window = all(tree, "title").first().map(|title| key(&text(*title))).unwrap_or_default();
    let is_in_window = |heading: &&String| {
        let key = key(heading);
        heading.split(' ').count() >= 3 && window.contains(&key) && key.len() * 2 >= window.len() && !is_outlet(heading)
    };
    if let Some(heading) = headings.iter().find(is_in_window) {
        return Some(heading.clone());
    }
    // If there is only one heading, it is right even if the title for search engines is worded
    // differently.
    match headings.as_slice() {
        [heading] if heading.split(' ').count() >= 3 && !is_outlet(heading) && share(heading, &declared) > 0.0 => {
            Some(heading.clone())
        }
        // "Home - The Argus" is a title of the outlet, not of the report.
        [heading, ..] if heading.split(' ').count() >= 3 && !is_outlet(heading) && is_of_outlet(&declared) => {
            Some(heading.clone())
        }
        _ => Some(declared),
    }
}

/// True for a declared title of a page of the outlet: "Home", "News".
fn is_of_outlet(declared: &str) -> bool {
    let first = SEPARATORS
        .iter()
        .filter_map(|separator| declared.split_once(separator))
        .map(|(head, _)| head)
        .min_by_key(|head| head.len());
    let first = boilerplate::plain(first.unwrap_or(declared));
    entries(include_str!("../../lexicon/en/front_titles.txt")).any(|title| title == first)
}

fn declared(tree: &Html, metas: &Metas, linked: &Linked, outlet: Option<&str>) -> Option<String> {
    let element = all(tree, "title").first().map(|title| text(*title));
    let said = [
        linked.headline.clone().filter(|_| !linked.is_foreign),
        metas
            .first(&["og:title", "parsely-title", "sailthru.title", "dc.title", "twitter:title", "headline", "title"])
            .map(words),
        element.clone(),
    ];
    let found = said.into_iter().flatten().find(|title| !title.trim().is_empty())?;
    Some(without_outlet(&found, outlet))
}

/// Turns "Ferry runs aground | The Argus" into "Ferry runs aground".
fn without_outlet(title: &str, outlet: Option<&str>) -> String {
    let outlet = outlet.map(key).unwrap_or_default();
    let mut title = title.trim();
    for _ in 0..3 {
        let cut = SEPARATORS.iter().filter_map(|separator| Some((title.rfind(separator)?, separator.len()))).max();
        let Some((at, length)) = cut else { break };
        let (head, tail) = (title[..at].trim(), title[at + length..].trim());
        let tail_key = key(tail);
        let is_outlet =
            !outlet.is_empty() && !tail_key.is_empty() && (outlet.contains(&tail_key) || tail_key.contains(&outlet));
        let n_words = |text: &str| text.split_whitespace().count();
        let is_short = n_words(tail) <= 4 && n_words(head) >= 4 && tail.starts_with(|c: char| c.is_uppercase());
        if !(is_outlet || is_short && outlet.is_empty()) {
            break;
        }
        title = head;
    }
    words(title)
}

/// Share of the longer words of `one` that `other` has too, 0 to 1.
fn share(one: &str, other: &str) -> f64 {
    let split = |text: &str| {
        text.to_lowercase()
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| word.len() > 2)
            .map(str::to_string)
            .collect::<Vec<_>>()
    };
    let (one, other) = (split(one), split(other));
    let n_shared = one.iter().filter(|word| other.contains(word)).count();
    n_shared as f64 / one.len().max(1) as f64
}
