//! The story's blocks among a page's furniture. Begin with [`find`]: the
//! extractor says what is the story, `page` what a reader sees, and `place`
//! lays both side by side, so that nothing of the story's element is lost.

use std::collections::HashSet;
use std::panic::{AssertUnwindSafe, catch_unwind};

use ego_tree::{NodeId, NodeRef};
use rapporteur::report::SectionKind;
use scraper::node::Element;
use scraper::{ElementRef, Html, Node, Selector};
use trafilatura::{ExtractionFocus, HtmlDateMode, Options};

use crate::embed;
use crate::html::words;
use crate::lexicon::{BOXES, entries};
use crate::lines::Kind;
use crate::page::{self, Unseen};

mod place;

/// One line of the report.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Block {
    pub(crate) kind: Kind,
    pub(crate) words: String,
}

/// What was found on the page.
pub(crate) struct Story {
    pub(crate) blocks: Vec<Block>,
    /// The element that holds the story, where it could be told.
    pub(crate) scope: Option<NodeId>,
}

/// Finds the story. Whatever else stands in its element, and sentences
/// elsewhere on the page, are furniture. A line that repeats the title is
/// left out.
pub(crate) fn find(page: &str, tree: &Html, unseen: &Unseen, title: Option<&str>, lead: Option<&str>) -> Story {
    let shown = page::lines(tree, unseen);
    let mut gone = unseen.gone.clone();
    let elements = tree.tree.nodes().filter_map(ElementRef::wrap);
    gone.extend(elements.filter(embed::is_post).map(|post| post.id()));
    let extracted = match gone.is_empty() {
        true => extracted(page),
        false => extracted(&without(tree, &gone)),
    };
    place::story(tree, shown, extracted, title, lead)
}

/// The page without these elements.
fn without(tree: &Html, unseen: &HashSet<NodeId>) -> String {
    let mut tree = tree.clone();
    for id in unseen {
        if let Some(mut node) = tree.tree.get_mut(*id) {
            node.detach();
        }
    }
    tree.html()
}

/// The blocks that the extractor takes for the story.
fn extracted(page: &str) -> Vec<Block> {
    let mut options = Options::default();
    options.enable_fallback = true;
    options.exclude_comments = true;
    options.focus = ExtractionFocus::FavorPrecision;
    // Its dates depend on the day of the reading.
    options.html_date_mode = HtmlDateMode::Disabled;
    options.prune_selector = Some(pruned());
    // A defect of the extractor on one page must not end the program.
    let result = catch_unwind(AssertUnwindSafe(|| trafilatura::extract(page, &options)));
    let Ok(Ok(result)) = result else { return Vec::new() };
    let fragment = Html::parse_fragment(&result.content_html);
    let mut walk = Walk::default();
    walk.visit(fragment.tree.root());
    walk.flush();
    walk.blocks
}

/// What is taken out of the page before the story is looked for.
fn pruned() -> String {
    entries(include_str!("../lexicon/pruned_elements.txt")).collect::<Vec<_>>().join(", ")
}

/// Cuts the extractor's HTML into blocks.
struct Walk {
    blocks: Vec<Block>,
    kind: Kind,
    open: String,
}

const PARAGRAPH: Kind = (SectionKind::Paragraph, "html-paragraph");

impl Default for Walk {
    fn default() -> Walk {
        Walk { blocks: Vec::new(), kind: PARAGRAPH, open: String::new() }
    }
}

impl Walk {
    fn visit(&mut self, node: NodeRef<Node>) {
        match node.value() {
            Node::Text(text) => self.open.push_str(text),
            Node::Element(element) => match kind(element.name()) {
                Some(kind) => self.inside(kind, node),
                None if element.name() == "br" => self.line_break(),
                None if matches!(element.name(), "td" | "th") => {
                    self.open.push(' ');
                    self.children(node);
                }
                None => self.children(node),
            },
            _ => self.children(node),
        }
    }

    fn children(&mut self, node: NodeRef<Node>) {
        for child in node.children() {
            self.visit(child);
        }
    }

    fn inside(&mut self, kind: Kind, node: NodeRef<Node>) {
        self.flush();
        // A paragraph within a quotation or an item is still of it.
        let outer = self.kind;
        if kind != PARAGRAPH {
            self.kind = kind;
        }
        self.children(node);
        self.flush();
        self.kind = outer;
    }

    fn line_break(&mut self) {
        if ends_paragraph(&self.open) {
            self.flush();
        } else {
            self.open.push('\n');
        }
    }

    fn flush(&mut self) {
        let kind = self.kind;
        self.blocks.extend(paragraphs(&self.open).map(|words| Block { kind, words }));
        self.open.clear();
    }
}

/// True if a break behind these words parts paragraphs: old pages part them so, others
/// only wrap lines.
pub(crate) fn ends_paragraph(open: &str) -> bool {
    let open = open.trim_end();
    open.is_empty() || open.ends_with(['.', '?', '!', '"', '”', '\n', ':'])
}

/// The paragraphs of words gathered; two breaks in a row part them whatever stands before.
pub(crate) fn paragraphs(open: &str) -> impl Iterator<Item = String> {
    open.split("\n\n").map(words).filter(|words| words.chars().any(char::is_alphanumeric))
}

/// What the lines of an element are, if it makes lines of its own.
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

/// Elements that do not part words.
pub(crate) const INLINE: &[&str] = &["a", "abbr", "b", "em", "font", "i", "mark", "span", "strong", "sub", "sup", "u"];

/// The words of an element without scripts and styles.
pub(crate) fn text(element: ElementRef) -> String {
    text_without(element, &HashSet::new())
}

/// The words of an element without scripts and styles, and without these elements.
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

/// No report has more embedded posts.
pub(crate) const MOST: usize = 300;

/// True for what stands in boxes with other reports, below this element.
pub(crate) fn is_aside(node: NodeRef<Node>, scope: NodeId) -> bool {
    let above = node.ancestors().take_while(|above| above.id() != scope).filter_map(|above| above.value().as_element());
    above.into_iter().any(|element| {
        matches!(element.name(), "aside" | "nav" | "footer" | "form") || is_box(element, |kind| kind != "any")
    })
}

/// True if an element's class or id says that it is a box of such a kind.
pub(crate) fn is_box(element: &Element, is_kind: impl Fn(&str) -> bool) -> bool {
    element.classes().chain(element.id()).any(|name| {
        let name = name.to_ascii_lowercase();
        BOXES.iter().any(|(part, kind)| name.contains(part) && is_kind(kind))
    })
}

/// All elements that match, in page order.
pub(crate) fn all<'a>(tree: &'a Html, css: &str) -> Vec<ElementRef<'a>> {
    let selector = Selector::parse(css).expect("selectors are constant");
    tree.select(&selector).collect()
}
