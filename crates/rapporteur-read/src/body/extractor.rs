//! Runs the extractor (the crate `trafilatura`), which finds the main text of a page. Begin with
//! [`blocks`].

use std::panic::{AssertUnwindSafe, catch_unwind};

use ego_tree::NodeRef;
use scraper::{Html, Node};
use trafilatura::{ExtractionFocus, HtmlDateMode, Options};

use crate::dom::{PARAGRAPH, ends_paragraph, kind, paragraphs, pruned};
use crate::lines::Kind;

/// A line of the report.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Block {
    pub(crate) kind: Kind,
    pub(crate) words: String,
}

/// The blocks that the extractor takes for the story.
pub(super) fn blocks(page: &str) -> Vec<Block> {
    let mut options = Options::default();
    options.enable_fallback = true;
    options.exclude_comments = true;
    options.focus = ExtractionFocus::FavorPrecision;
    // Its dates depend on the current day.
    options.html_date_mode = HtmlDateMode::Disabled;
    options.prune_selector = Some(pruned());
    // A panic of the extractor on one page must not end the program.
    let result = catch_unwind(AssertUnwindSafe(|| trafilatura::extract(page, &options)));
    let Ok(Ok(result)) = result else { return Vec::new() };
    let fragment = Html::parse_fragment(&result.content_html);
    let mut walk = Walk::default();
    walk.visit(fragment.tree.root());
    walk.flush();
    walk.blocks
}

/// Splits the extractor's HTML into blocks.
struct Walk {
    blocks: Vec<Block>,
    kind: Kind,
    open: String,
}

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
        // A paragraph in a quotation or a list item keeps the kind of that.
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
