//! Decides which lines of a page belong to the story. Begin with [`story`].
//!
//! The extractor's blocks are looked up among the lines of the page. Lines among them that are like
//! them but that the extractor has lost belong to the story, too; the rest of the story's element
//! is furniture.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use ego_tree::{NodeId, NodeRef};
use rapporteur::report::SectionKind;
use scraper::node::Element;
use scraper::{ElementRef, Html, Node};

use super::extractor::Block;
use crate::boilerplate;
use crate::dom::{is_aside, is_box, key};
use crate::lexicon::entries;
use crate::lines::{LINK_ONLY, ends_sentence};
use crate::names;
use crate::page::{CONSENT, READERS, Shown};
use crate::signatures::SPEAKER;

/// The lines found on a page.
pub(crate) struct Story {
    pub(crate) blocks: Vec<Block>,
    /// The element that contains the story, if it was found.
    pub(crate) scope: Option<NodeId>,
}

/// How a line of the page relates to the story.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Place {
    /// Part of the story: the extractor's block with this index.
    Extracted(usize),
    /// Part of the story: several blocks of the extractor together.
    Pieced,
    /// Part of the story, according to the lines around it.
    Among,
    /// The first paragraph, which the page shows separately.
    Lead,
    /// The headline again.
    Title,
    /// Not yet decided, or not part of the story.
    Open,
}

impl Place {
    fn is_story(self) -> bool {
        matches!(self, Place::Extracted(_) | Place::Pieced | Place::Among | Place::Lead)
    }
}

/// The lines of the page while they are being decided.
struct Page<'a> {
    tree: &'a Html,
    lines: Vec<Shown>,
    keys: Vec<String>,
    places: Vec<Place>,
    extracted: Vec<Block>,
    /// For each block of the extractor, whether it was found among the lines of the page.
    is_covered: Vec<bool>,
}

/// The lines of the report: those of the story, and furniture.
pub(super) fn story(
    tree: &Html,
    lines: Vec<Shown>,
    mut extracted: Vec<Block>,
    title: Option<&str>,
    lead: Option<&str>,
) -> Story {
    let title = title.map(key).unwrap_or_default();
    let is_title =
        |block: &Block| block.kind.0 == SectionKind::Heading && !title.is_empty() && key(&block.words) == title;
    if let Some(at) = extracted.iter().take(4).position(is_title) {
        extracted.remove(at);
    }
    let keys: Vec<String> = lines.iter().map(|line| key(&line.words)).collect();
    let places = vec![Place::Open; lines.len()];
    let is_covered = vec![false; extracted.len()];
    let mut page = Page { tree, lines, keys, places, extracted, is_covered };
    page.name_title(&title);
    page.find_again();
    page.find_mixed();
    page.find_pieces();
    page.name_boxes();
    page.leave_boxes();
    let scope = match page.densest() {
        Some(densest) => Some(page.take_densest(densest)),
        None => page.scope(),
    };
    page.leave_headings(scope);
    page.find_lead(lead);
    page.take_in(scope);
    Story { blocks: page.blocks(scope), scope }
}

impl<'a> Page<'a> {
    fn node(&self, line: usize) -> Option<NodeRef<'a, Node>> {
        self.tree.tree.get(self.lines[line].node)
    }

    fn parent(&self, line: usize) -> Option<NodeId> {
        Some(self.node(line)?.parent()?.id())
    }

    /// The element that contains the line; for a line of a list, quotation or table, the element
    /// around that.
    fn holder(&self, line: usize) -> Option<NodeId> {
        let is_part =
            |node: &NodeRef<Node>| node.value().as_element().is_some_and(|element| PARTS.contains(&element.name()));
        Some(self.node(line)?.ancestors().find(|above| !is_part(above))?.id())
    }

    fn is_text(&self, line: usize) -> bool {
        self.lines[line].kind.0 == SectionKind::Paragraph
    }

    fn story_lines(&self) -> impl Iterator<Item = usize> + '_ {
        (0..self.lines.len()).filter(|&line| self.places[line].is_story())
    }

    /// Marks the lines of consent notices, and of readers' comments below a heading that announces
    /// them.
    fn name_boxes(&mut self) {
        let mut boxes: HashSet<NodeId> = HashSet::new();
        let mut asked: HashSet<NodeId> = HashSet::new();
        for line in 0..self.lines.len() {
            if boilerplate::rule(&self.lines[line].words).is_some_and(|(_, rule)| rule == CONSENT)
                && let Some(found) = self.node(line).and_then(consent_box)
            {
                boxes.insert(found);
            } else if n_words_of(CONSENT_WORDS, &plain_words(&self.lines[line].words)) > 0
                && let Some(node) = self.node(line)
                && asked.insert(node.id())
                && let Some(found) = node.ancestors().take(6).take_while(|above| may_hold_notice(*above)).find(asks)
                && !self.holds_story(found)
            {
                boxes.insert(found.id());
            }
        }
        if !boxes.is_empty() {
            for line in 0..self.lines.len() {
                let node = self.node(line);
                let is_inside = |node: NodeRef<Node>| {
                    boxes.contains(&node.id()) || node.ancestors().any(|above| boxes.contains(&above.id()))
                };
                if node.is_some_and(is_inside) {
                    self.lines[line].beside = Some(CONSENT);
                }
            }
        }
        // The element with the heading above readers' comments.
        let mut around: Option<NodeId> = None;
        for line in 0..self.lines.len() {
            if self.lines[line].kind.0 == SectionKind::Heading {
                let plain = boilerplate::plain(&self.lines[line].words);
                let is_head = entries(include_str!("../../lexicon/en/readers_headings.txt"))
                    .any(|head| plain.trim_end_matches([':', '?', '!']) == head);
                around = if is_head { self.parent(line) } else { None };
                if is_head {
                    self.lines[line].beside = Some(READERS);
                }
                continue;
            }
            let Some(around) = around else { continue };
            let is_below = self.node(line).is_some_and(|node| {
                node.parent().is_some_and(|parent| parent.id() != around)
                    && node.ancestors().any(|above| above.id() == around)
            });
            if is_below {
                self.lines[line].beside = Some(READERS);
            }
        }
    }

    /// True for an element with more than half of the story's text.
    fn holds_story(&self, node: NodeRef<Node>) -> bool {
        let below: HashSet<NodeId> = node.descendants().map(|node| node.id()).collect();
        let size = |line: usize| self.lines[line].words.len();
        let all: usize = self.story_lines().map(size).sum();
        let inside: usize = self.story_lines().filter(|&line| below.contains(&self.lines[line].node)).map(size).sum();
        inside * 2 > all
    }

    fn name_title(&mut self, title: &str) {
        for line in 0..self.lines.len() {
            if !title.is_empty() && self.keys[line] == title {
                self.places[line] = Place::Title;
            }
        }
    }

    /// Finds the extractor's blocks among the lines of the page, in order.
    fn find_again(&mut self) {
        let mut open: HashMap<String, Vec<usize>> = HashMap::new();
        for (number, block) in self.extracted.iter().enumerate().rev() {
            open.entry(key(&block.words)).or_default().push(number);
        }
        for line in 0..self.lines.len() {
            // The headline may occur again in the text.
            if let Some(number) = open.get_mut(&self.keys[line]).and_then(Vec::pop) {
                self.places[line] = Place::Extracted(number);
                self.is_covered[number] = true;
            }
        }
    }

    /// Finds blocks that consist of the words of several successive lines, in any order.
    fn find_mixed(&mut self) {
        let open: Vec<usize> = (0..self.extracted.len()).filter(|number| !self.is_covered[*number]).collect();
        if open.is_empty() || open.len() > MOST_MIXED {
            return;
        }
        let of_line: Vec<Vec<String>> = self.lines.iter().map(|line| bare_words(&line.words)).collect();
        let menus = self.menus();
        for number in open {
            let mut words: HashMap<String, usize> = HashMap::new();
            for word in bare_words(&self.extracted[number].words) {
                *words.entry(word).or_default() += 1;
            }
            let found = self.made_of(&key(&self.extracted[number].words));
            let is_whole = found.is_some();
            let Some(found) = found.or_else(|| around(&words, &of_line)) else { continue };
            self.is_covered[number] = true;
            for line in found {
                // A word in a menu beside the story is not part of it.
                let is_text = !self.lines[line].is_linked || ends_sentence(&self.lines[line].words);
                let is_of_it = is_whole || share(&words, &of_line[line]) * 2 > of_line[line].len();
                if is_text && is_of_it && !menus.contains(&line) && self.places[line] == Place::Open {
                    self.places[line] = Place::Pieced;
                }
            }
        }
    }

    /// The lines of table cells without a sentence that are next to a cell with several.
    fn menus(&self) -> HashSet<usize> {
        let is_cell = |node: &NodeRef<Node>| {
            // A row may be a single line.
            node.value().as_element().is_some_and(|element| matches!(element.name(), "td" | "th" | "tr"))
        };
        let is_row = |node: NodeRef<Node>| node.value().as_element().is_some_and(|element| element.name() == "tr");
        let cell = |line: usize| {
            let node = self.node(line)?;
            std::iter::once(node).chain(node.ancestors()).find(is_cell)
        };
        let mut n_of_cell: HashMap<NodeId, usize> = HashMap::new();
        let mut most_of_row: HashMap<NodeId, usize> = HashMap::new();
        let is_told = |line: usize| {
            let shown = &self.lines[line];
            !shown.is_linked && ends_sentence(&shown.words) && shown.words.split(' ').count() >= 4
        };
        for cell in (0..self.lines.len()).filter(|&line| is_told(line)).filter_map(cell) {
            let n = n_of_cell.entry(cell.id()).or_default();
            *n += 1;
            // Of the row, and of the table.
            for row in cell.ancestors().take(2) {
                let most = most_of_row.entry(row.id()).or_default();
                *most = (*most).max(*n);
            }
        }
        let is_menu = |line: &usize| {
            let shown = &self.lines[*line];
            shown.kind.1 != "html-table-row"
                && cell(*line).filter(|cell| shown.is_linked || !is_row(*cell)).is_some_and(|cell| {
                    // A row of links may be above the others.
                    let around = cell.ancestors().take(if shown.is_linked { 2 } else { 1 });
                    let most = around.filter_map(|row| most_of_row.get(&row.id())).max();
                    !n_of_cell.contains_key(&cell.id()) && most.is_some_and(|most| *most >= 2)
                })
        };
        (0..self.lines.len()).filter(is_menu).collect()
    }

    /// The successive lines that together have the same letters, in any order.
    fn made_of(&self, piece: &str) -> Option<Range<usize>> {
        let sorted = |text: &mut dyn Iterator<Item = char>| -> Vec<char> {
            let mut letters: Vec<char> = text.collect();
            letters.sort_unstable();
            letters
        };
        let mut letters: Option<Vec<char>> = None;
        let (mut start, mut length) = (0, 0);
        for end in 0..self.lines.len() {
            length += self.keys[end].len();
            while length > piece.len() {
                length -= self.keys[start].len();
                start += 1;
            }
            if length == piece.len() && length > 0 {
                let wanted = letters.get_or_insert_with(|| sorted(&mut piece.chars()));
                if *wanted == sorted(&mut self.keys[start..=end].iter().flat_map(|key| key.chars())) {
                    return Some(start..end + 1);
                }
            }
        }
        None
    }

    /// Finds blocks that the extractor has split differently from the page.
    fn find_pieces(&mut self) {
        let mut open: HashMap<u64, usize> = HashMap::new();
        let mut of_block: Vec<(usize, Vec<u64>)> = Vec::new();
        for (number, block) in self.extracted.iter().enumerate().filter(|(number, _)| !self.is_covered[*number]) {
            let grams = grams(&block.words);
            for gram in &grams {
                *open.entry(*gram).or_default() += 1;
            }
            of_block.push((number, grams));
        }
        let mut found: HashSet<u64> = HashSet::new();
        for line in 0..self.lines.len() {
            if open.is_empty() || self.places[line] != Place::Open {
                continue;
            }
            let grams = grams(&self.lines[line].words);
            let n_found = grams.iter().filter(|gram| open.get(gram).is_some_and(|n| *n > 0)).count();
            if n_found > 0 && n_found * 10 >= grams.len() * 4 {
                self.places[line] = Place::Pieced;
                for gram in grams {
                    open.entry(gram).and_modify(|n| *n = n.saturating_sub(1));
                    found.insert(gram);
                }
            }
        }
        for (number, grams) in of_block {
            let n_found = grams.iter().filter(|gram| found.contains(gram)).count();
            self.is_covered[number] = n_found > 0 && n_found * 10 >= grams.len() * 6;
        }
    }

    /// Takes out of the story: notices, readers' comments and what a class hides, unless they are
    /// most of it.
    fn leave_boxes(&mut self) {
        for line in self.menus() {
            let is_sentence = ends_sentence(&self.lines[line].words);
            if self.places[line].is_story() && self.lines[line].kind.0 == SectionKind::Paragraph && !is_sentence {
                self.places[line] = Place::Open;
            }
        }
        let size = |beside: Option<&str>| -> usize {
            let lines =
                self.story_lines().filter(|&line| beside.is_none_or(|box_| self.lines[line].beside == Some(box_)));
            lines.map(|line| self.lines[line].words.len()).sum()
        };
        let all = size(None);
        let left: Vec<&str> = [(CONSENT, 1), (READERS, 2), ("hidden-class", 4), ("hidden-style", 4)]
            .into_iter()
            .filter(|(name, share)| *name == CONSENT || size(Some(name)) * share < all)
            .map(|(name, _)| name)
            .collect();
        for line in 0..self.lines.len() {
            let is_left = self.lines[line].beside.is_some_and(|beside| left.contains(&beside));
            if is_left && self.places[line].is_story() {
                self.places[line] = Place::Open;
            }
        }
    }

    /// The element with most running text, if that is much more than the extractor's story and
    /// elsewhere.
    fn densest(&self) -> Option<NodeId> {
        let mut sums: HashMap<NodeId, (usize, usize)> = HashMap::new();
        let mut best: Option<(usize, NodeId)> = None;
        let n_words = |line: usize| self.lines[line].words.split_whitespace().count();
        let n_story: usize =
            self.story_lines().filter(|&line| self.is_text(line) && self.is_running(line)).map(n_words).sum();
        for line in (0..self.lines.len()).filter(|&line| self.is_running(line)) {
            let Some(node) = self.node(line) else { continue };
            let is_new = !self.places[line].is_story();
            for (above, share) in node.ancestors().take(2).zip([2, 1]) {
                let sum = sums.entry(above.id()).or_default();
                sum.0 += share * n_words(line);
                sum.1 += usize::from(is_new);
                // A story has at least three paragraphs that were not found so far.
                if sum.1 >= 3 && best.is_none_or(|(most, _)| sum.0 > most) {
                    best = Some((sum.0, above.id()));
                }
            }
        }
        let (most, best) = best?;
        let below: HashSet<NodeId> = self.tree.tree.get(best)?.descendants().map(|node| node.id()).collect();
        let n_known: usize = self
            .story_lines()
            .filter(|&line| below.contains(&self.lines[line].node) && self.is_running(line))
            .map(n_words)
            .sum();
        (n_story < FEWEST && most >= 2 * FEWEST && most / 2 >= 2 * n_story && n_known * 5 < most / 2).then_some(best)
    }

    /// True for running text that is not known to be furniture.
    fn is_running(&self, line: usize) -> bool {
        let shown = &self.lines[line];
        let n_words = shown.words.split_whitespace().count();
        let is_foreign =
            matches!(shown.beside, Some(CONSENT | READERS | "page-control" | "hidden-class" | "hidden-style"));
        self.is_text(line)
            && !shown.is_linked
            && !is_foreign
            && (n_words >= 8 && ends_sentence(&shown.words) || n_words > 25)
            && boilerplate::rule(&shown.words).is_none()
    }

    /// Makes the lines of an element the story, and no others.
    fn take_densest(&mut self, densest: NodeId) -> NodeId {
        let Some(root) = self.tree.tree.get(densest) else { return densest };
        let below: HashSet<NodeId> = root.descendants().map(|node| node.id()).collect();
        // What the extractor found next to it in the same article stays.
        let is_article =
            |node: &NodeRef<Node>| node.value().as_element().is_some_and(|element| element.name() == "article");
        let article = root.parent().filter(is_article);
        let beside: HashSet<NodeId> =
            article.into_iter().flat_map(|article| article.descendants()).map(|node| node.id()).collect();
        for line in 0..self.lines.len() {
            let shown = &self.lines[line];
            let Some(node) = self.node(line).filter(|node| below.contains(&node.id())) else {
                if self.places[line].is_story() && !beside.contains(&shown.node) {
                    self.places[line] = Place::Open;
                }
                continue;
            };
            let is_foreign =
                matches!(shown.beside, Some(CONSENT | READERS | "page-control" | "hidden-class" | "hidden-style"));
            let is_mine = !is_foreign && (node.id() == densest || !is_aside(node, densest)) && !shown.is_linked;
            if is_mine && self.places[line] == Place::Open {
                self.places[line] = Place::Among;
            }
        }
        self.is_covered.fill(true);
        article.map_or(densest, |article| article.id())
    }

    /// The smallest element with nearly all lines of the story, or the `<article>` or `<main>`
    /// around it.
    fn scope(&self) -> Option<NodeId> {
        let text: Vec<usize> = self.story_lines().filter(|&line| self.is_text(line)).collect();
        let known: Vec<usize> = if text.is_empty() { self.story_lines().collect() } else { text };
        let known: Vec<NodeId> = known.into_iter().map(|line| self.lines[line].node).collect();
        let mut n_below: HashMap<NodeId, usize> = HashMap::new();
        for node in &known {
            let node = self.tree.tree.get(*node)?;
            for above in std::iter::once(node).chain(node.ancestors()) {
                *n_below.entry(above.id()).or_default() += 1;
            }
        }
        let holds_most = |node: &NodeRef<Node>| n_below.get(&node.id()).is_some_and(|n| n * 10 >= known.len() * 8);
        // The deepest such element around one of the story's lines.
        let around =
            known.iter().take(MOST_KNOWN).filter_map(|id| self.tree.tree.get(*id)?.ancestors().find(holds_most));
        let holder = around.max_by_key(|node| node.ancestors().count())?;
        let article = holder
            .ancestors()
            .take(12)
            .find(|node| node.value().as_element().is_some_and(|element| matches!(element.name(), "article" | "main")));
        let is_article = holder.value().as_element().is_some_and(|element| element.name() == "article");
        Some(if is_article { holder } else { article.unwrap_or(holder) }.id())
    }

    /// Takes headings above and below the story's element out of the story: they belong to other
    /// reports.
    fn leave_headings(&mut self, scope: Option<NodeId>) {
        let Some(scope) = scope.and_then(|scope| self.tree.tree.get(scope)) else { return };
        let inside: HashSet<NodeId> = scope.descendants().map(|node| node.id()).collect();
        let is_inside = |line: &usize| inside.contains(&self.lines[*line].node);
        let story: Vec<usize> = self.story_lines().filter(|&line| self.is_text(line)).collect();
        let (Some(&first), Some(&last)) = (story.first(), story.last()) else { return };
        let is_other = |line: &usize| !(first..=last).contains(line) && !is_inside(line);
        let others: Vec<usize> = self.story_lines().filter(is_other).collect();
        for line in others.into_iter().filter(|&line| self.lines[line].kind.0 == SectionKind::Heading) {
            self.places[line] = Place::Open;
        }
    }

    /// Finds the first paragraph, if the page shows it separately and the extractor left it out: it
    /// is above the others and begins like the page's description.
    fn find_lead(&mut self, lead: Option<&str>) {
        let lead: String = lead.map(key).unwrap_or_default().chars().take(60).collect();
        let Some(end) = self.story_lines().next() else { return };
        let is_known = self.story_lines().any(|line| self.keys[line].contains(&lead));
        if lead.chars().count() < 40 || is_known {
            return;
        }
        let found = (0..end).find(|&line| {
            let words = &self.lines[line].words;
            words.split(' ').count() >= 10 && words.len() < 1000 && self.keys[line].starts_with(&lead)
        });
        if let Some(line) = found.filter(|&line| self.places[line] == Place::Open) {
            self.places[line] = Place::Lead;
        }
    }

    /// Adds lines to the story that are among its lines and like them.
    fn take_in(&mut self, scope: Option<NodeId>) {
        let Some(scope) = scope.and_then(|scope| self.tree.tree.get(scope)) else { return };
        let (Some(first), Some(last)) = (self.story_lines().next(), self.story_lines().last()) else { return };
        let inside: HashSet<NodeId> = scope.descendants().map(|node| node.id()).collect();
        let title = (0..first).rev().find(|&line| self.places[line] == Place::Title);
        // The elements that contain the story's lines.
        let mut holders: HashSet<NodeId> = HashSet::new();
        for line in self.story_lines() {
            holders.extend(self.parent(line).into_iter().chain(self.holder(line)));
        }
        for line in 0..self.lines.len() {
            let is_beside = self.lines[line].beside.is_some() || !inside.contains(&self.lines[line].node);
            if self.places[line] != Place::Open || is_beside {
                continue;
            }
            let is_like = self.holder(line).is_some_and(|holder| holders.contains(&holder))
                || self.parent(line).is_some_and(|parent| holders.contains(&parent))
                || holders.contains(&self.lines[line].node);
            let is_loose = self.is_loose(line, &holders);
            let is_like = is_like || is_loose;
            let is_between = (first..last).contains(&line);
            let is_below_title = title.is_some_and(|title| line > title);
            let may_be = is_between || line > last || is_below_title;
            let is_own = holders.contains(&self.lines[line].node);
            if may_be && is_like && (self.is_like(line, line < last) || is_loose && (is_between || is_own)) {
                self.places[line] = Place::Among;
                holders.insert(self.lines[line].node);
                holders.extend(self.parent(line));
            }
        }
    }

    /// True for a sentence, however short, in the story's element or in an inner one without a
    /// headline or a button; for a long one that is a link, if the inner one holds nothing else.
    fn is_loose(&self, line: usize, holders: &HashSet<NodeId>) -> bool {
        let shown = &self.lines[line];
        let is_sentence = ends_sentence(&shown.words) && !shown.words.ends_with([':', ';']);
        let is_told = !shown.words.ends_with('?') && shown.words.split_whitespace().count() >= FEWEST_LINKED;
        let may_be = is_sentence && self.is_text(line) && (!shown.is_linked || is_told);
        let Some(node) = self.node(line).filter(|_| may_be) else {
            return false;
        };
        let mut around = std::iter::once(node).chain(node.ancestors()).take(DEEPEST_LOOSE);
        let is_open = |above: &NodeRef<Node>| {
            let is_box = above.value().as_element().is_some_and(|element| is_box(element, |_| true));
            let is_other = |inner: NodeRef<Node>| {
                inner.value().as_element().is_some_and(|element| CONTROLS.contains(&element.name()))
            };
            let is_alone = || !shown.is_linked || self.holds_only(*above, line);
            !is_box && !above.descendants().take(MOST_INSIDE).any(is_other) && is_alone()
        };
        loop {
            match around.next() {
                Some(above) if holders.contains(&above.id()) => break,
                Some(above) if is_open(&above) => {}
                _ => return false,
            }
        }
        boilerplate::rule(&shown.words).is_none()
    }

    /// True for an element with the words of a line and nothing else to see.
    fn holds_only(&self, element: NodeRef<Node>, line: usize) -> bool {
        let mut words = String::new();
        for inner in element.descendants().take(MOST_INSIDE) {
            match inner.value() {
                Node::Text(text) => words.push_str(text),
                Node::Element(inner) if PICTURES.contains(&inner.name()) => return false,
                _ => {}
            }
        }
        key(&words) == self.keys[line]
    }

    /// True for a line that reads like part of the story.
    fn is_like(&self, line: usize, is_above_end: bool) -> bool {
        let shown = &self.lines[line];
        let n_words = shown.words.split_whitespace().count();
        let is_sentence = ends_sentence(&shown.words) && !shown.words.ends_with(':');
        let is_quote = |other: usize| {
            self.places.get(other).is_some_and(|place| place.is_story()) && self.lines[other].kind.1 == "html-quote"
        };
        let is_by_quote = line > 0 && is_quote(line - 1) || is_quote(line + 1);
        let is_like = match shown.kind {
            (SectionKind::Paragraph, SPEAKER) => return is_by_quote,
            (SectionKind::Paragraph, "html-list-item" | "html-table-row") if shown.is_linked => false,
            (SectionKind::Paragraph, "html-list-item" | "html-quote") => {
                is_above_end && n_words >= 2 || is_sentence && n_words >= 5
            }
            (SectionKind::Paragraph, _) if shown.is_linked => {
                is_sentence && n_words >= 6 && !shown.words.ends_with('?')
            }
            (SectionKind::Paragraph, _) => is_sentence && n_words >= if is_above_end { 3 } else { 6 },
            _ => false,
        };
        is_like && boilerplate::rule(&shown.words).is_none()
    }

    /// The lines of the report in page order.
    fn blocks(mut self, scope: Option<NodeId>) -> Vec<Block> {
        let scope = scope.and_then(|scope| self.tree.tree.get(scope));
        let inside: HashSet<NodeId> =
            scope.into_iter().flat_map(|scope| scope.descendants()).map(|node| node.id()).collect();
        // Blocks of the extractor that the page does not have in this form, by the line after which
        // they come.
        let mut lost: HashMap<usize, Vec<usize>> = HashMap::new();
        let mut of_number: HashMap<usize, usize> = HashMap::new();
        for line in 0..self.lines.len() {
            if let Place::Extracted(number) = self.places[line] {
                of_number.insert(number, line);
            }
        }
        let mut after = 0;
        for number in 0..self.extracted.len() {
            if let Some(&line) = of_number.get(&number) {
                after = line + 1;
            } else if !self.is_covered[number] && !self.is_piece(number, after) {
                lost.entry(after).or_default().push(number);
            }
        }
        let mut blocks: Vec<Block> = Vec::new();
        let mut captions: HashSet<String> = HashSet::new();
        // Bylines come before the second line of the story.
        let head = self.story_lines().nth(1).unwrap_or(0);
        for line in 0..=self.lines.len() {
            blocks.extend(lost.remove(&line).into_iter().flatten().map(|number| self.extracted[number].clone()));
            if line == self.lines.len() {
                break;
            }
            let is_inside = inside.contains(&self.lines[line].node);
            let shown = &mut self.lines[line];
            let words = std::mem::take(&mut shown.words);
            let place = self.places[line];
            let furniture = |words: &str| {
                let rule = boilerplate::rule(words).map(|(_, rule)| rule);
                (SectionKind::Furniture, shown.beside.or(rule).unwrap_or("beside-story"))
            };
            let n_words = words.split_whitespace().count();
            let kind = match (place, shown.kind) {
                (Place::Title, _) => continue,
                (place, (SectionKind::Caption, rule)) if place.is_story() || is_inside && shown.beside.is_none() => {
                    let is_new = captions.insert(self.keys[line].clone());
                    if is_new && n_words >= 3 { (SectionKind::Caption, rule) } else { furniture(&words) }
                }
                (Place::Lead, _) => (SectionKind::Paragraph, "html-lead"),
                (place, (SectionKind::Paragraph, rule)) if place.is_story() && shown.is_linked && rule != SPEAKER => {
                    (SectionKind::Paragraph, LINK_ONLY)
                }
                (place, kind) if place.is_story() => kind,
                _ if is_inside && line < head && shown.beside.is_none() && names::byline(&words).is_some() => {
                    (SectionKind::Byline, "by-line")
                }
                _ if is_inside => furniture(&words),
                // From the rest of the page, only what could be mistaken for a story.
                _ if shown.beside == Some(CONSENT) => furniture(&words),
                _ if n_words >= FEWEST_ELSEWHERE && !shown.is_linked && ends_sentence(&words) => furniture(&words),
                _ => continue,
            };
            blocks.push(Block { kind, words });
        }
        blocks
    }

    /// True if the words of an extracted block are part of one of the next lines of the story.
    fn is_piece(&self, number: usize, after: usize) -> bool {
        let piece = key(&self.extracted[number].words);
        // A few words that occur within a line are not a line of their own.
        let is_few = self.extracted[number].words.split_whitespace().count() < 4;
        if is_few && self.keys.iter().any(|key| key.len() > piece.len() && key.contains(&piece)) {
            return true;
        }
        let lines = after.saturating_sub(1)..self.lines.len().min(after + 12);
        let story = || lines.clone().filter(|&line| self.places[line].is_story());
        // Several lines together may also make up the block.
        let made_up: usize =
            story().map(|line| &self.keys[line]).filter(|key| piece.contains(*key)).map(String::len).sum();
        made_up >= piece.len() || story().any(|line| self.keys[line].contains(&piece))
    }
}

/// Elements that are parts of a list, quotation or table.
const PARTS: &[&str] = &["ul", "ol", "dl", "li", "dd", "blockquote", "figure", "tbody", "table", "tr"];

/// Maximum number of the story's lines from which its element is looked for.
const MOST_KNOWN: usize = 40;

/// Maximum depth of a loose sentence in the story's element.
const DEEPEST_LOOSE: usize = 5;

/// Maximum number of nodes in an element with loose sentences.
const MOST_INSIDE: usize = 400;

/// Elements that occur in boxes beside the story, but not with loose sentences.
const CONTROLS: &[&str] = &["button", "form", "h1", "h2", "h3", "h4", "h5", "h6", "iframe", "input", "nav"];

/// A shorter sentence that is a link is a teaser.
const FEWEST_LINKED: usize = 8;

/// What shows a picture; a link beside one is a teaser.
const PICTURES: &[&str] = &["figure", "iframe", "img", "picture", "svg", "video"];

/// Minimum number of words of running text in an element that was overlooked as the story.
const FEWEST: usize = 40;

/// Minimum number of words of a sentence elsewhere on the page; shorter ones are labels.
const FEWEST_ELSEWHERE: usize = 8;

/// Maximum size of a box with a consent notice, in bytes of text.
const LARGEST_BOX: usize = 1200;

/// The same for a notice in words that no pattern knows.
const LARGEST_ASKING: usize = 3000;

/// Words that occur in consent notices.
const CONSENT_WORDS: &str = include_str!("../../lexicon/en/consent_words.txt");

/// Labels of the links that close a consent notice.
const CONSENT_BUTTONS: &str = include_str!("../../lexicon/en/consent_buttons.txt");

/// A text in lower case with a single space before and after each word.
fn plain_words(text: &str) -> String {
    let lower = boilerplate::plain(text);
    let words = lower.split(|c: char| !c.is_alphanumeric() && c != '-').filter(|word| !word.is_empty());
    format!(" {} ", words.collect::<Vec<_>>().join(" "))
}

/// Number of words of a list that occur in the text.
fn n_words_of(list: &'static str, plain: &str) -> usize {
    entries(list).filter(|word| plain.contains(&format!(" {word} "))).count()
}

/// True for an element that may be a box of its own.
fn may_hold_notice(node: NodeRef<Node>) -> bool {
    node.value().as_element().is_some_and(|element| !matches!(element.name(), "html" | "body" | "main" | "article"))
}

/// True for a box with a consent notice: it has a button, mentions consent and what is asked for,
/// and addresses the reader.
fn asks(node: &NodeRef<Node>) -> bool {
    let (mut words, mut has_control) = (String::new(), false);
    for inner in node.descendants() {
        match inner.value() {
            Node::Text(text) => {
                words.push_str(text);
                words.push(' ');
            }
            Node::Element(element) if element.name() == "h1" => return false,
            Node::Element(element) => {
                has_control |= is_control(element);
                has_control |= element.name() == "a" && {
                    let link = ElementRef::wrap(inner).map(|link| plain_words(&link.text().collect::<String>()));
                    link.is_some_and(|link| link.len() < 40 && n_words_of(CONSENT_BUTTONS, &link) > 0)
                };
            }
            _ => {}
        }
        if words.len() > LARGEST_ASKING {
            return false;
        }
    }
    // Quotations do not address the reader of the page.
    let plain = plain_words(&without_quotations(&words));
    let has = |words: &[&str]| words.iter().any(|word| plain.contains(&format!(" {word} ")));
    has_control
        && n_words_of(CONSENT_WORDS, &plain) >= 2
        && has(&["we", "our", "us", "this site", "this website"])
        && has(&["you", "your"])
}

fn without_quotations(text: &str) -> String {
    let (mut kept, mut is_quoted) = (String::with_capacity(text.len()), false);
    for c in text.chars() {
        match c {
            '“' => is_quoted = true,
            '”' => is_quoted = false,
            '"' => is_quoted = !is_quoted,
            c if !is_quoted => kept.push(c),
            _ => {}
        }
    }
    kept
}

fn is_control(element: &Element) -> bool {
    matches!(element.name(), "button" | "input")
        || element.attr("role") == Some("button")
        || element.classes().any(|class| class == "btn" || class == "button")
}

/// The box around a line of a consent notice: the smallest element with a button and without an
/// `<h1>`.
fn consent_box(node: NodeRef<Node>) -> Option<NodeId> {
    for above in node.ancestors().take(6) {
        let Some(element) = above.value().as_element() else { break };
        if matches!(element.name(), "html" | "body" | "main" | "article") {
            break;
        }
        let (mut size, mut has_control, mut has_headline) = (0, false, false);
        for inner in above.descendants() {
            match inner.value() {
                Node::Text(text) => size += text.trim().len(),
                Node::Element(element) => {
                    has_control |= is_control(element);
                    has_headline |= element.name() == "h1";
                }
                _ => {}
            }
            if size > LARGEST_BOX {
                break;
            }
        }
        if size > LARGEST_BOX || has_headline {
            break;
        }
        if has_control {
            return Some(above.id());
        }
    }
    None
}

/// Maximum number of blocks of the extractor that are looked for in any order.
const MOST_MIXED: usize = 300;

/// Maximum number of lines that make up one block of the extractor.
const MOST_AROUND: usize = 8;

/// The words of a text in lower case, without punctuation.
fn bare_words(text: &str) -> Vec<String> {
    let lower = text.to_lowercase();
    lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_string).collect()
}

/// The first run of at most [`MOST_AROUND`] lines that contains all of these words. The lines may
/// have more words, since the extractor loses some where it reorders them.
fn around(words: &HashMap<String, usize>, lines: &[Vec<String>]) -> Option<Range<usize>> {
    let is_like = |line: &Vec<String>| share(words, line) * 5 > line.len() * 2;
    (0..lines.len()).filter(|&start| is_like(&lines[start])).find_map(|start| {
        let (mut left, mut n_left) = (words.clone(), words.values().sum::<usize>());
        for (end, line) in lines.iter().enumerate().skip(start).take(MOST_AROUND) {
            for word in line {
                if let Some(n) = left.get_mut(word).filter(|n| **n > 0) {
                    (*n, n_left) = (*n - 1, n_left - 1);
                }
            }
            if n_left == 0 {
                return Some(start..end + 1);
            }
        }
        None
    })
}

/// Number of words of the line that are among these.
fn share(words: &HashMap<String, usize>, line: &[String]) -> usize {
    line.iter().filter(|word| words.contains_key(*word)).count()
}

/// Hashes of all runs of four words of a text; none if it has fewer.
fn grams(text: &str) -> Vec<u64> {
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    if words.len() < 4 {
        return Vec::new();
    }
    words.windows(4).map(hash).collect()
}

fn hash(words: &[&str]) -> u64 {
    words
        .iter()
        .flat_map(|word| word.bytes().chain([b' ']))
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}
