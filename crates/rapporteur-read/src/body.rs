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
    let extracted = match gone.is_empty() {
        true => extractor::blocks(page),
        false => extractor::blocks(&without(tree, &gone)),
    };
    place::story(tree, shown, extracted, title, lead)
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
