//! The visible text of a page, line by line, in page order. Begin with [`lines`].
//!
//! Text and inline elements next to blocks in the same container are lines of their own, as in
//! browsers.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use ego_tree::{NodeId, NodeRef};
use rapporteur::report::SectionKind;
use scraper::node::Element;
use scraper::{ElementRef, Html, Node, Selector};

use crate::dom::{INLINE, PARAGRAPH, all, ends_paragraph, is_box, kind, paragraphs, pruned};
use crate::embed;
use crate::lexicon::HIDDEN_CLASSES;
use crate::lines::{Kind, ends_sentence};
use crate::signatures::{SPEAKER, ends_as_said, is_signature, names_somebody, signature_at_end};

mod styles;

/// One line of the page.
#[derive(Clone, Debug)]
pub(crate) struct Shown {
    pub(crate) kind: Kind,
    pub(crate) words: String,
    /// The element that contains the line.
    pub(crate) node: NodeId,
    /// True if nearly all of its words are in links.
    pub(crate) is_linked: bool,
    /// Why it may not be part of the story, according to the elements around it.
    pub(crate) beside: Option<&'static str>,
}

/// Comments by readers, even if the extractor takes them for the story.
pub(crate) const READERS: &str = "readers-words";

/// A notice that asks for consent.
pub(crate) const CONSENT: &str = "consent-notice";

/// The visible lines of a page.
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
        n_bold: 0,
        bolds: 0,
        layout_tables: HashMap::new(),
        layouts: HashMap::new(),
        is_parted: false,
    };
    walk.children(root);
    walk.flush();
    walk.lines
}

/// Hidden elements.
#[derive(Default)]
pub(crate) struct Unseen {
    /// Those that are never visible.
    pub(crate) gone: HashSet<NodeId>,
    /// Those that may contain the story: a script may show them.
    pub(crate) doubtful: HashSet<NodeId>,
}

/// The elements that the page hides by attributes, classes or styles.
pub(crate) fn unseen(tree: &Html) -> Unseen {
    let by_rules = styles::hidden_by_rules(tree);
    let mut found: Vec<NodeId> = Vec::new();
    let mut next = vec![tree.tree.root()];
    while let Some(node) = next.pop() {
        match node.value().as_element() {
            Some(element)
                if is_unseen(element)
                    || by_rules.contains(&node.id())
                    || is_hidden_in_line(node, element)
                    || has_no_size(node, element) =>
            {
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

/// Number of long paragraphs in an element, at most 3.
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
    // Text that a search on the page reveals is there to be read.
    let is_hidden = attr("hidden").is_some_and(|value| !value.eq_ignore_ascii_case("until-found"));
    is_hidden
        || attr("style").is_some_and(|style| styles::hides(style) == Some(true))
        // Shown instead of the text to readers without access.
        || attr("subscriptions-section").is_some_and(|value| value.eq_ignore_ascii_case("content-not-granted"))
        || attr("amp-access").is_some_and(|value| value.trim_start().to_ascii_uppercase().starts_with("NOT "))
}

/// True if the element has a class that hides it.
fn has_hidden_class(element: &Element) -> bool {
    HIDDEN_CLASSES.iter().any(|class| element.classes().any(|own| own.eq_ignore_ascii_case(class)))
        // "hidden md:block" is hidden on small screens only.
        && !element.classes().any(|class| class.contains(':') || class.contains("-block"))
}

/// True for an element with a font size of zero whose inner elements do not change that.
fn has_no_size(node: NodeRef<Node>, element: &Element) -> bool {
    element.attr("style").is_some_and(styles::has_no_size)
        && node
            .descendants()
            .skip(1)
            .filter_map(|inner| inner.value().as_element())
            .all(|inner| inner.attr("style").is_none() && inner.attr("class").is_none())
}

/// True for an element that a class or style hides within a line whose other words are visible.
fn is_hidden_in_line(node: NodeRef<Node>, element: &Element) -> bool {
    let is_hidden = has_hidden_class(element) || element.attr("style").is_some_and(styles::is_transparent);
    is_phrase(element) && is_hidden && (has_words_beside(node, true) || has_words_beside(node, false))
}

/// True if the same line has words before or after the element.
fn has_words_beside(node: NodeRef<Node>, is_before: bool) -> bool {
    let mut inner = node;
    loop {
        let mut next = if is_before { inner.prev_sibling() } else { inner.next_sibling() };
        while let Some(beside) = next {
            match beside.value() {
                Node::Text(text) if text.contains(char::is_alphanumeric) => return true,
                Node::Element(element) if !is_phrase(element) => return false,
                Node::Element(element) if !has_hidden_class(element) && size(beside) > 0 => return true,
                _ => {}
            }
            next = if is_before { beside.prev_sibling() } else { beside.next_sibling() };
        }
        match inner.parent() {
            Some(above) if above.value().as_element().is_some_and(is_phrase) => inner = above,
            _ => return false,
        }
    }
}

/// True for elements that occur within lines.
fn is_phrase(element: &Element) -> bool {
    INLINE.contains(&element.name())
        || matches!(element.name(), "big" | "cite" | "del" | "dfn" | "ins" | "label" | "q" | "s" | "small" | "time")
}

/// Number of bytes of text in an element, without scripts.
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

/// Elements whose text is never visible.
const SILENT: &[&str] = &[
    "audio", "canvas", "datalist", "head", "iframe", "input", "math", "noembed", "noframes", "noscript", "object",
    "script", "select", "style", "svg", "template", "textarea", "title", "video",
];

/// Elements that form or contain lines, besides those of [`kind`].
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

const QUOTE: &str = "html-quote";

static PRUNED: LazyLock<Option<Selector>> = LazyLock::new(|| Selector::parse(&pruned()).ok());

struct Walk<'a> {
    unseen: &'a Unseen,
    /// The elements around `<h1>` headings, which are not boxes.
    holders: HashSet<NodeId>,
    /// Elements that are never part of the story.
    pruned: HashSet<NodeId>,
    lines: Vec<Shown>,
    kind: Kind,
    node: NodeId,
    beside: Option<&'static str>,
    open: String,
    /// Number of letters in the open line that are in links.
    n_linked: usize,
    /// Number of open links.
    links: usize,
    /// Number of letters in the open line that are bold.
    n_bold: usize,
    /// Number of open bold elements.
    bolds: usize,
    /// For tables, whether their rows are used for page layout.
    layout_tables: HashMap<NodeId, bool>,
    /// For rows, whether they hold a layout cell.
    layouts: HashMap<NodeId, bool>,
    /// True after an element that is not shown: words on both sides of it are separate words.
    is_parted: bool,
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
                if self.is_parted && text.starts_with(char::is_alphanumeric) && !self.open.is_empty() {
                    self.open.push(' ');
                }
                self.is_parted = false;
                self.open.push_str(text);
                self.n_bold += if self.bolds > 0 { n_signs(text) } else { 0 };
                self.n_linked += if self.links > 0 { n_letters(text) } else { 0 };
                return;
            }
            Node::Element(element) => element,
            _ => return self.children(node),
        };
        let name = element.name();
        if SILENT.contains(&name) || self.unseen.gone.contains(&node.id()) {
            self.is_parted = true;
            return;
        }
        if ElementRef::wrap(node).is_some_and(|element| embed::is_post(&element)) {
            return self.flush();
        }
        if name == "figure" && holds_quotation(node) {
            return self.figure(node, element);
        }
        match name {
            "br" => self.line_break(),
            "a" => {
                self.links += 1;
                self.inline(node, element);
                self.links -= 1;
            }
            // Next to layout cells, ordinary cells are boxes of their own.
            "b" | "strong" => {
                self.bolds += 1;
                self.inline(node, element);
                self.bolds -= 1;
            }
            "td" | "th" if !is_layout(node) && !node.parent().is_some_and(|row| self.holds_layout(row)) => {
                self.open.push(' ');
                self.children(node);
            }
            "tr" if self.holds_layout(node) => self.block(node, element, self.kind),
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

    /// True for a row with a layout cell. It is asked for each cell of the row.
    fn holds_layout(&mut self, row: NodeRef<Node>) -> bool {
        *self.layouts.entry(row.id()).or_insert_with(|| row.children().any(is_layout))
    }

    /// True for a row of a layout table.
    fn arranges(&mut self, row: NodeRef<Node>) -> bool {
        let Some(table) = row.parent() else { return false };
        let has_layout = || table.children().any(|row| row.children().any(is_layout));
        *self.layout_tables.entry(table.id()).or_insert_with(has_layout)
    }

    /// The kind of the lines in an element; `None` if it is not a block.
    fn block_kind(&mut self, node: NodeRef<Node>, name: &str) -> Option<Kind> {
        let outer = self.kind;
        if name == "footer" && outer.1 == QUOTE {
            return Some((SectionKind::Paragraph, SPEAKER));
        }
        if is_caption(node) {
            let is_quotation = node.parent().is_some_and(holds_quotation);
            let of_quotation = (SectionKind::Paragraph, SPEAKER);
            return Some(if is_quotation { of_quotation } else { (SectionKind::Caption, "html-figcaption") });
        }
        match name {
            // `<q>` is a quotation within a line.
            "q" => None,
            "td" | "th" => Some(outer),
            "tr" if self.arranges(node) => Some(outer),
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
        let start = self.lines.len();
        self.children(node);
        self.flush();
        if element.name() == "blockquote" {
            self.sign(start);
        }
        (self.kind, self.node, self.beside) = outer;
    }

    /// Visits a quotation with the name of its speaker: the name comes last, wherever it is on the
    /// page.
    fn figure(&mut self, node: NodeRef<Node>, element: &Element) {
        self.flush();
        let outer = (self.kind, self.node, self.beside);
        self.node = node.id();
        self.beside = outer.2.or_else(|| self.beside_by(node, element));
        let (names, rest): (Vec<_>, Vec<_>) = node.children().partition(|child| is_caption(*child));
        for child in rest.into_iter().chain(names) {
            self.visit(child);
        }
        self.flush();
        (self.kind, self.node, self.beside) = outer;
    }

    fn inline(&mut self, node: NodeRef<Node>, element: &Element) {
        if element.name() == "time" {
            self.is_parted = true;
            self.children(node);
            self.is_parted = true;
            return;
        }
        let beside = self.beside_by(node, element);
        if beside.is_some() && self.beside.is_none() {
            return self.block(node, element, self.kind);
        }
        // Custom elements are usually blocks.
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
        if has_hidden_class(element) && !self.holders.contains(&node.id()) {
            return Some("hidden-class");
        }
        if element.attr("style").is_some_and(styles::is_transparent)
            && !styles::FRAMES.contains(&element.name())
            && !self.holders.contains(&node.id())
        {
            return Some("hidden-style");
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
        // Old pages use bold text as headings.
        let is_bold = self.n_bold > 0 && self.n_bold == n_signs(&self.open);
        if ends_paragraph(&self.open) || is_bold {
            self.flush();
        } else {
            self.open.push('\n');
        }
    }

    fn flush(&mut self) {
        let is_linked = self.n_linked * 10 >= n_letters(&self.open) * 9;
        for words in paragraphs(&self.open) {
            let at = signature_at_end(&words).filter(|_| self.kind.1 == QUOTE);
            let (words, signature) = match at {
                Some(at) => (words[..at].trim().to_string(), Some(words[at..].to_string())),
                None => (words, None),
            };
            let kind = if self.signs(&words) { (SectionKind::Paragraph, SPEAKER) } else { self.kind };
            let (node, beside) = (self.node, self.beside);
            self.lines.push(Shown { kind, words, node, is_linked, beside });
            self.lines.extend(signature.map(|words| Shown {
                kind: (SectionKind::Paragraph, SPEAKER),
                words,
                node,
                is_linked,
                beside,
            }));
        }
        self.open.clear();
        self.n_linked = 0;
        self.n_bold = 0;
    }

    /// Marks the last line of a quotation as its speaker, if it is a name and not a sentence.
    fn sign(&mut self, start: usize) {
        if let [.., above, last] = &mut self.lines[start..]
            && above.kind.1 == QUOTE
            && last.kind.1 == QUOTE
            && (ends_sentence(&above.words) || last.words.contains(','))
            && names_somebody(&last.words)
        {
            last.kind = (SectionKind::Paragraph, SPEAKER);
        } else if let [.., above, name, role] = &mut self.lines[start..]
            && [&above, &name, &role].iter().all(|line| line.kind.1 == QUOTE)
            && ends_sentence(&above.words)
            && names_somebody(&name.words)
            && !ends_as_said(&role.words)
            && role.words.split(' ').count() <= 12
        {
            (name.kind, role.kind) = ((SectionKind::Paragraph, SPEAKER), (SectionKind::Paragraph, SPEAKER));
        }
    }

    /// True for "— Name, role" below a block quotation.
    fn signs(&self, words: &str) -> bool {
        let is_below = self.lines.last().is_some_and(|line| line.kind.1 == QUOTE);
        is_below && is_signature(words)
    }
}

fn n_letters(text: &str) -> usize {
    text.chars().filter(|c| c.is_alphanumeric()).count()
}

fn n_signs(text: &str) -> usize {
    text.chars().filter(|c| !c.is_whitespace()).count()
}

/// True for a cell of a layout table: it contains blocks.
fn is_layout(cell: NodeRef<Node>) -> bool {
    let is_cell = cell.value().as_element().is_some_and(|element| matches!(element.name(), "td" | "th"));
    let is_block = |node: NodeRef<Node>| {
        node.value().as_element().is_some_and(|element| {
            matches!(
                element.name(),
                "p" | "div"
                    | "h1"
                    | "h2"
                    | "h3"
                    | "h4"
                    | "table"
                    | "article"
                    | "section"
                    | "blockquote"
                    | "ul"
                    | "ol"
                    | "dl"
                    | "figure"
            )
        })
    };
    is_cell && (cell.children().any(is_block) || has_two_breaks(cell))
}

/// True if the cell separates paragraphs by two line breaks.
fn has_two_breaks(cell: NodeRef<Node>) -> bool {
    let is_break = |node: &NodeRef<Node>| node.value().as_element().is_some_and(|element| element.name() == "br");
    cell.children().filter(is_break).any(|first| {
        let mut next = first.next_siblings().filter(|next| match next.value() {
            Node::Text(text) => !text.trim().is_empty(),
            _ => true,
        });
        next.next().is_some_and(|next| is_break(&next))
    })
}

fn is_below_quote(node: NodeRef<Node>) -> bool {
    node.parent().and_then(|above| above.value().as_element()).is_some_and(|above| above.name() == "blockquote")
}

/// True if only white space follows in the parent element.
fn is_last_words(node: NodeRef<Node>) -> bool {
    node.next_siblings().all(|next| match next.value() {
        Node::Text(text) => text.trim().is_empty(),
        Node::Element(_) => false,
        _ => true,
    })
}

fn holds_quotation(figure: NodeRef<Node>) -> bool {
    figure.children().any(|child| child.value().as_element().is_some_and(|child| child.name() == "blockquote"))
}

pub(crate) fn is_caption(node: NodeRef<Node>) -> bool {
    node.value().as_element().is_some_and(|value| {
        value.name() == "figcaption"
            || value
                .classes()
                .any(|class| matches!(class, "wp-caption-text" | "image-caption" | "caption-text" | "photo-caption"))
    })
}
