//! Finds the story of a page. Begin with [`find`]: the `extractor` finds the main text, `page`
//! lists all visible lines, and `place` combines both, so that nothing in the story's element is
//! lost.

use std::collections::HashSet;

use ego_tree::NodeId;
use scraper::{ElementRef, Html};

use crate::embed;
use crate::page::{self, Unseen};

pub(crate) use extractor::Block;
use place::Story;

mod extractor;
mod place;

/// Finds the story. Everything else in its element, and sentences elsewhere on the page, become
/// furniture. A line that repeats the title is left out.
pub(crate) fn find(page: &str, tree: &Html, unseen: &Unseen, title: Option<&str>, lead: Option<&str>) -> Story {
    let shown = page::lines(tree, unseen);
    let mut gone = unseen.gone.clone();
    let elements = tree.tree.nodes().filter_map(ElementRef::wrap);
    gone.extend(elements.filter(embed::is_post).map(|post| post.id()));
    gone.extend(too_much_said(tree));
    let extracted = match gone.is_empty() {
        true => extractor::blocks(page),
        false => extractor::blocks(&without(tree, &gone)),
    };
    place::story(tree, shown, extracted, title, lead)
}

/// Maximum number of bytes that a page says of itself, in elements that are not shown, of which the
/// extractor reads. It asks of each name of an author whether it was there before.
const MOST_SAID: usize = 100 << 10;
/// Maximum number of `meta` elements of which it reads.
const MOST_METAS: usize = 300;

/// The elements in which the page says more of itself than the extractor can read in due time. They
/// are read by `metadata`.
fn too_much_said(tree: &Html) -> Vec<NodeId> {
    let (mut n_metas, mut n_bytes, mut gone) = (0, 0, Vec::new());
    for element in tree.tree.nodes().filter_map(ElementRef::wrap) {
        let value = element.value();
        let is_meta = value.name() == "meta";
        let is_linked = value.name() == "script" && is_linked_data(value.attr("type"));
        if is_meta || is_linked {
            n_metas += usize::from(is_meta);
            n_bytes += value.attr("content").map_or(0, str::len) + element.text().map(str::len).sum::<usize>();
            if n_metas > MOST_METAS || n_bytes > MOST_SAID {
                gone.push(element.id());
            }
        }
    }
    gone
}

fn is_linked_data(kind: Option<&str>) -> bool {
    kind.is_some_and(|kind| kind.contains("ld+json") || kind.contains("settings+json"))
}

/// The page's HTML without these elements.
fn without(tree: &Html, unseen: &HashSet<NodeId>) -> String {
    let mut tree = tree.clone();
    for id in unseen {
        if let Some(mut node) = tree.tree.get_mut(*id) {
            node.detach();
        }
    }
    tree.html()
}
