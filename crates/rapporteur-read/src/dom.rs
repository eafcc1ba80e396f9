//! Helpers for the element tree of a page: the text of elements, and their kind by name, class and
//! id. Begin with [`all`] and [`text`].

use std::collections::HashSet;

use ego_tree::{NodeId, NodeRef};
use rapporteur::report::SectionKind;
use scraper::node::Element;
use scraper::{ElementRef, Html, Node, Selector};

use crate::lexicon::{BOXES, entries};
use crate::lines::Kind;
use crate::{boilerplate, decode};

/// All elements that match, in page order.
pub(crate) fn all<'a>(tree: &'a Html, css: &str) -> Vec<ElementRef<'a>> {
    let selector = Selector::parse(css).expect("selectors are constant");
    tree.select(&selector).collect()
}

/// The text of an element without scripts and styles, single-spaced.
pub(crate) fn text(element: ElementRef) -> String {
    text_without(element, &HashSet::new())
}

/// The text of an element without scripts, styles and these elements, single-spaced.
pub(crate) fn text_without(element: ElementRef, gone: &HashSet<NodeId>) -> String {
    let mut open = String::new();
    // `None` is a space that is due after an element.
    let mut next: Vec<Option<NodeRef<Node>>> = vec![Some(*element)];
    while let Some(node) = next.pop() {
        match node.map(|node| (node, node.value())) {
            None => open.push(' '),
            Some((_, Node::Text(text))) => open.push_str(text),
            Some((_, Node::Element(element)))
                if matches!(element.name(), "script" | "style" | "noscript" | "template" | "svg") => {}
            Some((node, Node::Element(_))) if gone.contains(&node.id()) => {}
            Some((node, Node::Element(element))) if !INLINE.contains(&element.name()) => {
                open.push(' ');
                next.push(None);
                next.extend(node.children().rev().map(Some));
            }
            Some((node, _)) => next.extend(node.children().rev().map(Some)),
        }
    }
    words(&open)
}

/// The text single-spaced, without invisible characters.
pub(crate) fn words(text: &str) -> String {
    let mut words = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            c if decode::is_invisible(c) => {}
            c if c.is_whitespace() || c == '\u{A0}' => {
                if !words.is_empty() && !words.ends_with(' ') {
                    words.push(' ');
                }
            }
            c => words.push(c),
        }
    }
    words.truncate(words.trim_end().len());
    words
}

/// The letters and digits of a line in lower case, by which different wordings of one line are
/// equal.
pub(crate) fn key(text: &str) -> String {
    boilerplate::plain(text).chars().filter(|c| c.is_alphanumeric()).collect()
}

/// True if a line break after these words ends a paragraph, as on old pages; elsewhere it only
/// wraps lines.
pub(crate) fn ends_paragraph(open: &str) -> bool {
    let open = open.trim_end();
    open.is_empty() || open.ends_with(['.', '?', '!', '"', '”', '\n', ':'])
}

/// Splits text into paragraphs at double line breaks.
pub(crate) fn paragraphs(open: &str) -> impl Iterator<Item = String> {
    open.split("\n\n").map(words).filter(|words| words.chars().any(char::is_alphanumeric))
}

/// The kind of running text.
pub(crate) const PARAGRAPH: Kind = (SectionKind::Paragraph, "html-paragraph");

/// The kind of the lines in an element; `None` if it does not form lines of its own.
pub(crate) fn kind(tag: &str) -> Option<Kind> {
    match tag {
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => Some((SectionKind::Heading, "html-heading")),
        "li" | "dd" | "dt" => Some((SectionKind::Paragraph, "html-list-item")),
        "blockquote" | "q" => Some((SectionKind::Paragraph, "html-quote")),
        "tr" => Some((SectionKind::Paragraph, "html-table-row")),
        "p" | "div" | "section" | "article" | "ul" | "ol" | "dl" | "pre" | "table" | "body" => Some(PARAGRAPH),
        _ => None,
    }
}

/// Elements that do not separate words.
pub(crate) const INLINE: &[&str] = &["a", "abbr", "b", "em", "font", "i", "mark", "span", "strong", "sub", "sup", "u"];

/// A selector for elements that are never part of the story.
pub(crate) fn pruned() -> String {
    entries(include_str!("../lexicon/pruned_elements.txt")).collect::<Vec<_>>().join(", ")
}

/// True for a node in a box with other reports, below the element `scope`.
pub(crate) fn is_aside(node: NodeRef<Node>, scope: NodeId) -> bool {
    let above = node.ancestors().take_while(|above| above.id() != scope).filter_map(|above| above.value().as_element());
    above.into_iter().any(|element| {
        matches!(element.name(), "aside" | "nav" | "footer" | "form") || is_box(element, |kind| kind != "any")
    })
}

/// True if the element's class or id says that it is a box of such a kind.
pub(crate) fn is_box(element: &Element, is_kind: impl Fn(&str) -> bool) -> bool {
    element.classes().chain(element.id()).any(|name| {
        let name = name.to_ascii_lowercase();
        BOXES.iter().any(|(part, kind)| name.contains(part) && is_kind(kind))
    })
}
