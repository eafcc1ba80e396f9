//! The story's blocks among a page's furniture. Begin with [`find`].

use std::collections::HashMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

use ego_tree::{NodeId, NodeRef};
use rapporteur::report::SectionKind;
use scraper::node::Element;
use scraper::{ElementRef, Html, Node, Selector};
use trafilatura::{ExtractionFocus, HtmlDateMode, Options};

use crate::html::{key, words};
use crate::lexicon::{BOXES, entries};
use crate::lines::{Kind, LINK_ONLY};

/// One line of the story.
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

/// Finds the story. A line that repeats the title is left out.
pub(crate) fn find(page: &str, tree: &Html, title: Option<&str>, lead: Option<&str>) -> Story {
    let mut blocks = extracted(page);
    let title = title.map(key).unwrap_or_default();
    let is_title =
        |block: &Block| block.kind.0 == SectionKind::Heading && !title.is_empty() && key(&block.words) == title;
    if let Some(at) = blocks.iter().take(4).position(is_title) {
        blocks.remove(at);
    }
    let places = places(tree, &blocks);
    for place in &places {
        let block = &mut blocks[place.block];
        if block.kind.0 == SectionKind::Paragraph && is_only_links(tree, place.node) {
            block.kind = (SectionKind::Paragraph, LINK_ONLY);
        }
    }
    let scope = scope(tree, &places);
    let captions = scope.map(|scope| captions(tree, scope, &places)).unwrap_or_default();
    let first = lead.and_then(|lead| first_paragraph(tree, lead, &blocks, &places));
    let mut blocks = with_captions(blocks, captions);
    if let Some(words) = first {
        blocks.insert(0, Block { kind: (SectionKind::Paragraph, "html-lead"), words });
    }
    Story { blocks, scope }
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

    /// Old pages part paragraphs by breaks; others only wrap lines with them.
    fn line_break(&mut self) {
        let open = self.open.trim_end();
        if open.is_empty() || open.ends_with(['.', '?', '!', '"', '”', '\n', ':']) {
            self.flush();
        } else {
            self.open.push('\n');
        }
    }

    fn flush(&mut self) {
        // Two breaks in a row part paragraphs whatever stands before them.
        for part in self.open.split("\n\n") {
            let words = words(part);
            if words.chars().any(char::is_alphanumeric) {
                self.blocks.push(Block { kind: self.kind, words });
            }
        }
        self.open.clear();
    }
}

fn kind(tag: &str) -> Option<Kind> {
    match tag {
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => Some((SectionKind::Heading, "html-heading")),
        "li" | "dd" | "dt" => Some((SectionKind::Paragraph, "html-list-item")),
        "blockquote" | "q" => Some((SectionKind::Paragraph, "html-quote")),
        "tr" => Some((SectionKind::Paragraph, "html-table-row")),
        "p" | "div" | "section" | "article" | "ul" | "ol" | "dl" | "pre" | "table" | "body" => Some(PARAGRAPH),
        _ => None,
    }
}

/// Where on the page the blocks stand: node, its position in page order, and
/// the number of the block.
struct Place {
    node: NodeId,
    position: usize,
    block: usize,
}

/// Finds the blocks again on the page, in order.
fn places(tree: &Html, blocks: &[Block]) -> Vec<Place> {
    let mut open: HashMap<String, Vec<usize>> = HashMap::new();
    for (number, block) in blocks.iter().enumerate().rev() {
        open.entry(key(&block.words)).or_default().push(number);
    }
    let mut places = Vec::new();
    for (position, node) in tree.tree.root().descendants().enumerate() {
        let Some(element) = ElementRef::wrap(node).filter(|element| is_leaf_block(element)) else { continue };
        let found = open.get_mut(&key(&text(element))).and_then(Vec::pop);
        if let Some(block) = found {
            places.push(Place { node: node.id(), position, block });
        }
    }
    places
}

/// True if nearly all words of an element are those of links.
fn is_only_links(tree: &Html, node: NodeId) -> bool {
    let Some(element) = tree.tree.get(node).and_then(ElementRef::wrap) else { return false };
    let all = text(element).len();
    let links = element.descendants().filter_map(ElementRef::wrap).filter(|inner| inner.value().name() == "a");
    let linked: usize = links.map(|link| text(link).len()).sum();
    all > 0 && linked * 10 >= all * 9
}

fn is_leaf_block(element: &ElementRef) -> bool {
    matches!(element.value().name(), "p" | "li" | "h2" | "h3" | "h4" | "blockquote")
        || element.value().name() == "div" && !element.children().any(|child| child.value().is_element())
}

/// Elements that do not part words.
const INLINE: &[&str] = &["a", "abbr", "b", "em", "font", "i", "mark", "span", "strong", "sub", "sup", "u"];

/// The words of an element without scripts and styles.
pub(crate) fn text(element: ElementRef) -> String {
    let mut open = String::new();
    // `None` is a space that is due after an element.
    let mut next: Vec<Option<NodeRef<Node>>> = vec![Some(*element)];
    while let Some(node) = next.pop() {
        match node.map(|node| (node, node.value())) {
            None => open.push(' '),
            Some((_, Node::Text(text))) => open.push_str(text),
            Some((_, Node::Element(element)))
                if matches!(element.name(), "script" | "style" | "noscript" | "template" | "svg") => {}
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

/// The smallest element with nearly all blocks; around it the `<article>`.
fn scope(tree: &Html, places: &[Place]) -> Option<NodeId> {
    let mut n_below: HashMap<NodeId, usize> = HashMap::new();
    for place in places {
        for above in tree.tree.get(place.node)?.ancestors() {
            *n_below.entry(above.id()).or_default() += 1;
        }
    }
    let first = tree.tree.get(places.first()?.node)?;
    let holds_most = |node: &NodeRef<Node>| n_below.get(&node.id()).is_some_and(|n| n * 10 >= places.len() * 8);
    let holder = first.ancestors().find(holds_most)?;
    let article = holder
        .ancestors()
        .take(12)
        .find(|node| node.value().as_element().is_some_and(|element| matches!(element.name(), "article" | "main")));
    let is_article = holder.value().as_element().is_some_and(|element| element.name() == "article");
    Some(if is_article { holder } else { article.unwrap_or(holder) }.id())
}

/// No report has more captions, or more embedded posts.
pub(crate) const MOST: usize = 300;

/// Captions inside the story's element: the block they stand before, and
/// their words.
fn captions(tree: &Html, scope: NodeId, places: &[Place]) -> Vec<(usize, String)> {
    let Some(scope) = tree.tree.get(scope) else { return Vec::new() };
    let positions: HashMap<NodeId, usize> =
        tree.tree.root().descendants().enumerate().map(|(at, node)| (node.id(), at)).collect();
    let mut captions: Vec<(usize, String)> = Vec::new();
    for node in scope.descendants() {
        let Some(element) = ElementRef::wrap(node).filter(|element| is_caption(element)) else { continue };
        if captions.len() == MOST {
            break;
        }
        let words = text(element);
        let is_double = captions.iter().any(|(_, other)| *other == words || other.contains(words.as_str()));
        if words.split_whitespace().count() < 3 || is_double || is_aside(node, scope.id()) {
            continue;
        }
        let at = positions.get(&node.id()).copied().unwrap_or(0);
        let before = places.iter().filter(|place| place.position < at).map(|place| place.block + 1).max().unwrap_or(0);
        captions.push((before, words));
    }
    captions
}

/// The first paragraph, if the page sets it apart so that the extractor left
/// it out: it stands above the others and begins as the page's description.
fn first_paragraph(tree: &Html, lead: &str, blocks: &[Block], places: &[Place]) -> Option<String> {
    let lead: String = key(lead).chars().take(60).collect();
    let end = places.iter().map(|place| place.position).min()?;
    let is_known = blocks.iter().any(|block| key(&block.words).contains(&lead));
    if lead.chars().count() < 40 || is_known {
        return None;
    }
    let elements = tree.tree.root().descendants().take(end).filter_map(ElementRef::wrap);
    let mut paragraphs = elements.filter(|element| matches!(element.value().name(), "p" | "h2" | "div")).map(text);
    paragraphs.find(|words| words.split(' ').count() >= 10 && words.len() < 1000 && key(words).starts_with(&lead))
}

fn is_caption(element: &ElementRef) -> bool {
    let value = element.value();
    value.name() == "figcaption"
        || value
            .classes()
            .any(|class| matches!(class, "wp-caption-text" | "image-caption" | "caption-text" | "photo-caption"))
}

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

fn with_captions(blocks: Vec<Block>, captions: Vec<(usize, String)>) -> Vec<Block> {
    let mut captions = captions.into_iter().peekable();
    let known: Vec<String> = blocks.iter().map(|block| key(&block.words)).collect();
    let mut all = Vec::with_capacity(blocks.len());
    let add = |all: &mut Vec<Block>, words: String| {
        // The extractor may have taken a caption for a paragraph.
        if !known.contains(&key(&words)) {
            all.push(Block { kind: (SectionKind::Caption, "html-figcaption"), words });
        }
    };
    for (number, block) in blocks.into_iter().enumerate() {
        while let Some((_, words)) = captions.next_if(|(before, _)| *before <= number) {
            add(&mut all, words);
        }
        all.push(block);
    }
    for (_, words) in captions {
        add(&mut all, words);
    }
    all
}

/// All elements that match, in page order.
pub(crate) fn all<'a>(tree: &'a Html, css: &str) -> Vec<ElementRef<'a>> {
    let selector = Selector::parse(css).expect("selectors are constant");
    tree.select(&selector).collect()
}
