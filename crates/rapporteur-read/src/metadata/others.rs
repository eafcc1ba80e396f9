//! Finds elements of a page that belong to other reports: those below a headline other than the
//! page's, or next to a link in a list. Begin with [`Others`].

use std::collections::HashMap;

use ego_tree::NodeId;
use ego_tree::iter::Edge;
use scraper::{ElementRef, Html, Node};

use crate::dom::{key, text};
use crate::{boilerplate, names};

/// Properties of the elements, collected once for a page.
pub(super) struct Others {
    inside: HashMap<NodeId, Inside>,
    before: HashMap<NodeId, Before>,
    n_above_title: usize,
    has_title: bool,
    /// True if the headline is in an `<article>`.
    is_in_article: bool,
}

/// What precedes an element.
#[derive(Clone, Copy, Debug)]
struct Before {
    /// Number of paragraphs of a story.
    n_long: usize,
    is_title_told: bool,
}

/// What an element contains.
#[derive(Clone, Copy, Debug, Default)]
struct Inside {
    has_title: bool,
    has_heading: bool,
    /// Number of paragraphs of a story.
    n_long: usize,
    /// Number of words of its longest link that is not a person's name.
    longest_link: usize,
}

/// Minimum length in bytes of a paragraph of a story; shorter ones may be teasers.
const LONG: usize = 80;

impl Others {
    pub(super) fn of(tree: &Html, title: Option<&str>) -> Others {
        let title = title.map(key).unwrap_or_default();
        let is_heading = |name: &str| matches!(name, "h1" | "h2" | "h3" | "h4" | "h5" | "h6");
        let elements = || tree.tree.nodes().filter_map(ElementRef::wrap);
        let headings: Vec<(NodeId, bool, String)> = elements()
            .filter(|element| is_heading(element.value().name()))
            .map(|element| (element.id(), element.value().name() == "h1", key(&text(element))))
            .collect();
        let is_title = |heading: &str| {
            heading.len() > 8 && title.len() > 8 && (title.contains(heading) || heading.contains(&title))
        };
        // If no heading is the page's headline, the `<h1>` headings count as such.
        let has_same = headings.iter().any(|(_, _, words)| is_title(words));
        let own: HashMap<NodeId, bool> = headings
            .iter()
            .map(|(id, is_first, words)| (*id, if has_same { is_title(words) } else { *is_first }))
            .collect();
        let mut inside: HashMap<NodeId, Inside> = HashMap::new();
        let mut open: Vec<Inside> = Vec::new();
        let (mut before, mut n_long, mut is_title_told) = (HashMap::new(), 0, false);
        for edge in tree.tree.root().traverse() {
            match edge {
                Edge::Open(node) => {
                    is_title_told |= own.get(&node.id()) == Some(&true);
                    before.insert(node.id(), Before { n_long, is_title_told });
                    open.push(Inside::default());
                }
                Edge::Close(node) => {
                    let mut all = open.pop().unwrap_or_default();
                    if let Some(element) = ElementRef::wrap(node) {
                        let name = element.value().name();
                        let is_own = own.get(&node.id()).copied();
                        all.has_title |= is_own == Some(true);
                        all.has_heading |= is_own == Some(false) && is_headline(&text(element));
                        let is_short = || node.descendants().take(LONG).count() < LONG;
                        if name == "p" && is_short() && text(element).len() > LONG {
                            all.n_long += 1;
                            n_long += 1;
                        }
                        if name == "a" && is_short() {
                            all.longest_link = all.longest_link.max(n_words(&text(element)));
                        }
                        inside.insert(node.id(), all);
                    }
                    if let Some(above) = open.last_mut() {
                        above.has_title |= all.has_title;
                        above.has_heading |= all.has_heading;
                        above.n_long += all.n_long;
                        above.longest_link = above.longest_link.max(all.longest_link);
                    }
                }
            }
        }
        let is_article = |node: &Node| node.as_element().is_some_and(|element| element.name() == "article");
        let mut titles = own.iter().filter(|(_, is_own)| **is_own).map(|(id, _)| *id);
        let is_in_article = titles
            .clone()
            .filter_map(|id| tree.tree.get(id))
            .any(|heading| heading.ancestors().any(|above| is_article(above.value())));
        let above = titles.clone().filter_map(|id| before.get(&id).map(|before| before.n_long));
        let n_above_title = above.min().unwrap_or(0);
        Others { inside, before, n_above_title, has_title: titles.next().is_some(), is_in_article }
    }

    /// True if the element belongs to another report.
    pub(super) fn has(&self, element: ElementRef) -> bool {
        if !self.has_title {
            return false;
        }
        for above in element.ancestors() {
            let Some(value) = above.value().as_element() else { continue };
            let Some(inside) = self.inside.get(&above.id()) else { return false };
            if matches!(value.name(), "html" | "body") || inside.has_title {
                return false;
            }
            if value.name() == "article" && self.is_in_article {
                return true;
            }
            if inside.n_long >= 2 && !self.is_in_article {
                return false;
            }
            // Outside the headline's article, and below a story, anything longer than a name is
            // another report's headline.
            let before = self.before.get(&element.id());
            let is_below = before.is_some_and(|before| before.n_long >= self.n_above_title + 2);
            let is_above = before.is_some_and(|before| !before.is_title_told);
            let most = match (is_below, value.name() == "li" || self.is_in_article) {
                (true, _) => 2,
                (false, true) => 3,
                (false, false) if is_above => 4,
                // Links between the headline and the story lead to topics.
                (false, false) => usize::MAX,
            };
            if inside.has_heading || inside.longest_link >= most {
                return true;
            }
        }
        false
    }
}

/// False for headings of boxes about this report: "About the author", a name.
fn is_headline(heading: &str) -> bool {
    names::authors(heading).is_empty() && boilerplate::rule(heading).is_none()
}

/// Number of words of a link; 0 for links to a person or with a known label.
fn n_words(link: &str) -> usize {
    if names::authors(link).is_empty() && boilerplate::rule(link).is_none() {
        link.split_whitespace().count()
    } else {
        0
    }
}
