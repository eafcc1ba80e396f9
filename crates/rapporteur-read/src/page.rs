//! What a reader sees of a page, line by line, in the order of the page.
//! Begin with [`lines`].
//!
//! Text and inline elements that stand beside blocks in one container are
//! lines of their own, as browsers show them.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use ego_tree::{NodeId, NodeRef};
use rapporteur::report::SectionKind;
use scraper::node::Element;
use scraper::{ElementRef, Html, Node, Selector};

use crate::body::{all, ends_paragraph, is_box, kind, paragraphs};
use crate::embed;
use crate::lexicon::{HIDDEN_CLASSES, entries};
use crate::lines::Kind;

/// One line of the page.
#[derive(Clone, Debug)]
pub(crate) struct Shown {
    pub(crate) kind: Kind,
    pub(crate) words: String,
    /// The element whose line it is.
    pub(crate) node: NodeId,
    /// True if nearly all of its words are those of links.
    pub(crate) is_linked: bool,
    /// Why it may be no part of the story, by the element that holds it.
    pub(crate) beside: Option<&'static str>,
}

/// The rule of a line that says who said the quotation before it.
pub(crate) const SPEAKER: &str = "quote-speaker";

/// Words of readers, whatever the extractor takes them for.
pub(crate) const READERS: &str = "readers-words";

/// A notice that asks for consent.
pub(crate) const CONSENT: &str = "consent-notice";

/// The lines of a page, without what no reader sees.
pub(crate) fn lines(tree: &Html, unseen: &Unseen) -> Vec<Shown> {
    let holders = all(tree, "h1").into_iter().flat_map(|heading| heading.ancestors().map(|above| above.id())).collect();
    let pruned = PRUNED.as_ref().map(|css| tree.select(css).map(|element| element.id()).collect()).unwrap_or_default();
    let root = tree.tree.root();
    let mut walk = Walk {
        unseen,
        holders,
        pruned,
        lines: Vec::new(),
        kind: PARAGRAPH,
        node: root.id(),
        beside: None,
        open: String::new(),
        n_linked: 0,
        links: 0,
    };
    walk.children(root);
    walk.flush();
    walk.lines
}

/// Elements that are hidden.
#[derive(Default)]
pub(crate) struct Unseen {
    /// No reader sees these.
    pub(crate) gone: HashSet<NodeId>,
    /// These hold what may be the story: a program of the page may show them.
    pub(crate) doubtful: HashSet<NodeId>,
}

/// Elements that no reader sees, by what the page says of them.
pub(crate) fn unseen(tree: &Html) -> Unseen {
    let mut found: Vec<NodeId> = Vec::new();
    let mut next = vec![tree.tree.root()];
    while let Some(node) = next.pop() {
        match node.value().as_element() {
            Some(element) if is_unseen(element) => {
                found.push(node.id());
            }
            _ => next.extend(node.children()),
        }
    }
    let mut unseen = Unseen::default();
    if found.is_empty() {
        return unseen;
    }
    let total = size(tree.tree.root());
    // Paragraphs may be hidden one by one.
    let mut long: HashMap<Option<NodeId>, usize> = HashMap::new();
    let nodes: Vec<NodeRef<Node>> = found.iter().filter_map(|id| tree.tree.get(*id)).collect();
    let parent = |node: &NodeRef<Node>| node.parent().map(|parent| parent.id());
    for node in &nodes {
        *long.entry(parent(node)).or_default() += n_long(*node);
    }
    for node in nodes {
        let holds_story = size(node) * 2 >= total || long.get(&parent(&node)).is_some_and(|n| *n >= 3);
        let is_never = node.value().as_element().is_some_and(|element| element.name() == "template");
        if is_never || !holds_story {
            unseen.gone.insert(node.id())
        } else {
            unseen.doubtful.insert(node.id())
        };
    }
    unseen
}

/// How many long paragraphs an element holds.
fn n_long(node: NodeRef<Node>) -> usize {
    let is_paragraph = |node: &NodeRef<Node>| node.value().as_element().is_some_and(|element| element.name() == "p");
    node.descendants().filter(is_paragraph).filter(|paragraph| size(*paragraph) > 120).take(3).count()
}

fn is_unseen(element: &Element) -> bool {
    match element.name() {
        "html" | "body" | "main" => return false,
        "template" => return true,
        "dialog" => return element.attr("open").is_none(),
        _ => {}
    }
    let attr = |name: &str| element.attr(name);
    // What a search on the page opens is there to be read.
    let is_hidden = attr("hidden").is_some_and(|value| !value.eq_ignore_ascii_case("until-found"));
    let style: String =
        attr("style").unwrap_or("").chars().filter(|c| !c.is_whitespace()).collect::<String>().to_ascii_lowercase();
    is_hidden
        || ["display:none", "visibility:hidden", "visibility:collapse"].iter().any(|rule| style.contains(rule))
        // What stands in place of the text for readers without access.
        || attr("subscriptions-section").is_some_and(|value| value.eq_ignore_ascii_case("content-not-granted"))
        || attr("amp-access").is_some_and(|value| value.trim_start().to_ascii_uppercase().starts_with("NOT "))
}

/// How many bytes of text an element holds, scripts aside.
fn size(node: NodeRef<Node>) -> usize {
    let mut total = 0;
    let mut next = vec![node];
    while let Some(node) = next.pop() {
        match node.value() {
            Node::Text(text) => total += text.trim().len(),
            Node::Element(element) if SILENT.contains(&element.name()) => {}
            _ => next.extend(node.children()),
        }
    }
    total
}

/// Elements whose text no reader sees.
const SILENT: &[&str] = &[
    "audio", "canvas", "datalist", "head", "iframe", "input", "math", "noembed", "noframes", "noscript", "object",
    "script", "select", "style", "svg", "template", "textarea", "title", "video",
];

/// Elements that are lines or hold lines, besides those that [`kind`] knows.
const BLOCKS: &[&str] = &[
    "address",
    "aside",
    "button",
    "caption",
    "center",
    "details",
    "dialog",
    "dir",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "header",
    "hgroup",
    "hr",
    "legend",
    "main",
    "menu",
    "nav",
    "search",
    "summary",
    "tbody",
    "tfoot",
    "thead",
];

const PARAGRAPH: Kind = (SectionKind::Paragraph, "html-paragraph");

const QUOTE: &str = "html-quote";

static PRUNED: LazyLock<Option<Selector>> = LazyLock::new(|| {
    let css = entries(include_str!("../lexicon/pruned_elements.txt")).collect::<Vec<_>>().join(", ");
    Selector::parse(&css).ok()
});

struct Walk<'a> {
    unseen: &'a Unseen,
    /// The elements around headlines of the first order, which are no boxes.
    holders: HashSet<NodeId>,
    /// Elements that are never the story.
    pruned: HashSet<NodeId>,
    lines: Vec<Shown>,
    kind: Kind,
    node: NodeId,
    beside: Option<&'static str>,
    open: String,
    /// Bytes of the open line that belong to links.
    n_linked: usize,
    /// How many links are open.
    links: usize,
}

impl Walk<'_> {
    fn children(&mut self, node: NodeRef<Node>) {
        for child in node.children() {
            self.visit(child);
        }
    }

    fn visit(&mut self, node: NodeRef<Node>) {
        let element = match node.value() {
            Node::Text(text) => {
                self.open.push_str(text);
                self.n_linked += if self.links > 0 { text.trim().len() } else { 0 };
                return;
            }
            Node::Element(element) => element,
            _ => return self.children(node),
        };
        let name = element.name();
        if SILENT.contains(&name) || self.unseen.gone.contains(&node.id()) {
            // Words on both sides of it are no single word.
            if !self.open.is_empty() {
                self.open.push(' ');
            }
            return;
        }
        if ElementRef::wrap(node).is_some_and(|element| embed::is_post(&element)) {
            return self.flush();
        }
        match name {
            "br" => self.line_break(),
            "a" => {
                self.links += 1;
                self.inline(node, element);
                self.links -= 1;
            }
            "td" | "th" if !is_layout(node) => {
                self.open.push(' ');
                self.children(node);
            }
            "tr" if node.children().any(is_layout) => self.block(node, element, self.kind),
            "cite"
                if self.kind.1 == QUOTE
                    && is_last_words(node)
                    && (self.open.trim().is_empty() || is_below_quote(node)) =>
            {
                self.block(node, element, (SectionKind::Paragraph, SPEAKER));
            }
            _ => match self.block_kind(node, name) {
                Some(kind) => self.block(node, element, kind),
                None => self.inline(node, element),
            },
        }
    }

    /// What the lines of an element are, if it is a block.
    fn block_kind(&self, node: NodeRef<Node>, name: &str) -> Option<Kind> {
        let outer = self.kind;
        if name == "footer" && outer.1 == QUOTE {
            return Some((SectionKind::Paragraph, SPEAKER));
        }
        if is_caption(node) {
            let is_quotation = node.parent().is_some_and(|figure| {
                figure
                    .children()
                    .any(|child| child.value().as_element().is_some_and(|child| child.name() == "blockquote"))
            });
            let of_quotation = (SectionKind::Paragraph, SPEAKER);
            return Some(if is_quotation { of_quotation } else { (SectionKind::Caption, "html-figcaption") });
        }
        match name {
            // Quotation marks of its own, inside a line.
            "q" => None,
            "td" | "th" => Some(outer),
            _ if BLOCKS.contains(&name) => Some(outer),
            _ => kind(name).map(|kind| if kind == PARAGRAPH { outer } else { kind }),
        }
    }

    fn block(&mut self, node: NodeRef<Node>, element: &Element, kind: Kind) {
        self.flush();
        let outer = (self.kind, self.node, self.beside);
        self.kind = kind;
        self.node = node.id();
        self.beside = outer.2.or_else(|| self.beside_by(node, element));
        self.children(node);
        self.flush();
        (self.kind, self.node, self.beside) = outer;
    }

    fn inline(&mut self, node: NodeRef<Node>, element: &Element) {
        let beside = self.beside_by(node, element);
        if beside.is_some() && self.beside.is_none() {
            return self.block(node, element, self.kind);
        }
        // Elements that the page itself defines are most often blocks.
        let is_own = element.name().contains('-');
        if is_own {
            self.open.push(' ');
        }
        self.children(node);
        if is_own {
            self.open.push(' ');
        }
    }

    fn beside_by(&self, node: NodeRef<Node>, element: &Element) -> Option<&'static str> {
        if self.pruned.contains(&node.id()) {
            return Some("page-box");
        }
        if self.unseen.doubtful.contains(&node.id()) {
            return Some("hidden-text");
        }
        if element.name() == "button" {
            return Some("page-control");
        }
        if self.kind.1 == SPEAKER {
            return None;
        }
        if HIDDEN_CLASSES.iter().any(|class| element.classes().any(|own| own.eq_ignore_ascii_case(class)))
            // "hidden md:block" is hidden on small screens only.
            && !element.classes().any(|class| class.contains(':') || class.contains("-block"))
            && !self.holders.contains(&node.id())
        {
            return Some("hidden-class");
        }
        if matches!(element.name(), "html" | "body") || self.holders.contains(&node.id()) {
            return None;
        }
        if is_box(element, |kind| kind == "readers") {
            return Some(READERS);
        }
        if is_box(element, |kind| kind == "consent") {
            return Some(CONSENT);
        }
        let is_element = matches!(element.name(), "aside" | "nav" | "footer" | "form")
            || element.attr("aria-hidden") == Some("true");
        (is_element || is_box(element, |kind| kind != "any")).then_some("page-box")
    }

    fn line_break(&mut self) {
        if ends_paragraph(&self.open) {
            self.flush();
        } else {
            self.open.push('\n');
        }
    }

    fn flush(&mut self) {
        let is_linked = self.n_linked * 10 >= self.open.trim().len() * 9;
        for words in paragraphs(&self.open) {
            let kind = if self.signs(&words) { (SectionKind::Paragraph, SPEAKER) } else { self.kind };
            self.lines.push(Shown { kind, words, node: self.node, is_linked, beside: self.beside });
        }
        self.open.clear();
        self.n_linked = 0;
    }

    /// True for "— Name, role" below the words of a block quotation.
    fn signs(&self, words: &str) -> bool {
        let is_below = self.lines.last().is_some_and(|line| line.kind.1 == QUOTE);
        is_below && is_signature(words)
    }
}

/// True for a short line that begins with a dash and is no sentence.
pub(crate) fn is_signature(words: &str) -> bool {
    let rest = words.trim_start_matches("--").trim_start_matches(['—', '–', '―', '-', '~']);
    let rest = rest.trim();
    rest.len() < words.len()
        && rest.split_whitespace().count() <= 14
        && rest.starts_with(char::is_uppercase)
        && !rest.ends_with(['?', '!', ':', '"', '”'])
}

/// True for the cells of a table that arranges a page: they hold blocks.
fn is_layout(cell: NodeRef<Node>) -> bool {
    let is_cell = cell.value().as_element().is_some_and(|element| matches!(element.name(), "td" | "th"));
    let is_block = |node: NodeRef<Node>| {
        node.value().as_element().is_some_and(|element| {
            matches!(
                element.name(),
                "p" | "div" | "h1" | "h2" | "h3" | "h4" | "table" | "article" | "section" | "blockquote"
            )
        })
    };
    is_cell && cell.children().any(is_block)
}

fn is_below_quote(node: NodeRef<Node>) -> bool {
    node.parent().and_then(|above| above.value().as_element()).is_some_and(|above| above.name() == "blockquote")
}

/// True if nothing but white space follows in the element around.
fn is_last_words(node: NodeRef<Node>) -> bool {
    node.next_siblings().all(|next| match next.value() {
        Node::Text(text) => text.trim().is_empty(),
        Node::Element(_) => false,
        _ => true,
    })
}

pub(crate) fn is_caption(node: NodeRef<Node>) -> bool {
    node.value().as_element().is_some_and(|value| {
        value.name() == "figcaption"
            || value
                .classes()
                .any(|class| matches!(class, "wp-caption-text" | "image-caption" | "caption-text" | "photo-caption"))
    })
}
