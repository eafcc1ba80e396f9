//! Limits the depth of nested elements before a page is parsed. Begin with [`flatten`].
//!
//! Parsers and extractors take time that grows with depth times length, and some are recursive. No
//! page of a newsroom is nested 150 deep; tags that would open more than [`DEEPEST`] levels are
//! left out, but their text stays.

/// Maximum depth of elements.
pub(crate) const DEEPEST: usize = 160;

/// Maximum number of elements read of a page; the longest pages of newsrooms, live blogs, have some
/// ten thousand.
pub(crate) const MOST_ELEMENTS: usize = 40_000;

/// Maximum number of open formatting elements; parsers reopen unclosed ones in every new block.
const MOST_FORMATTING: usize = 24;

/// Maximum number of levels that an end tag is matched against.
const LOOK_UP: usize = 2 * DEEPEST;

/// Elements without an end tag.
const VOID: &[&str] = &[
    "area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "image", "img", "input", "keygen",
    "link", "meta", "param", "source", "track", "wbr",
];

/// Elements of these that are void even in foreign content (SVG, MathML), which they end.
const VOID_EVERYWHERE: &[&str] = &["br", "embed", "hr", "img", "meta"];

/// Elements that the next one of their kind closes, whatever is open in between, so that they do
/// not nest by themselves.
const CLOSES_ITSELF: &[&str] =
    &["body", "colgroup", "dd", "dt", "head", "html", "li", "p", "tbody", "tfoot", "thead", "tr"];

/// Formatting elements: their end tag removes only themselves from the stack.
const FORMATTING: &[&str] =
    &["a", "b", "big", "code", "em", "font", "form", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"];

/// Special elements: an end tag of an ordinary element does not close them.
const SPECIAL: &[&str] = &[
    "address",
    "applet",
    "article",
    "aside",
    "blockquote",
    "button",
    "caption",
    "center",
    "details",
    "dialog",
    "dir",
    "div",
    "dl",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "frameset",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hgroup",
    "iframe",
    "listing",
    "main",
    "marquee",
    "menu",
    "nav",
    "noembed",
    "noframes",
    "noscript",
    "object",
    "ol",
    "plaintext",
    "pre",
    "script",
    "search",
    "section",
    "select",
    "style",
    "summary",
    "table",
    "td",
    "template",
    "textarea",
    "th",
    "title",
    "ul",
    "xmp",
];

/// Elements that only their own end tag can close.
const BARRIER: &[&str] = &["applet", "caption", "marquee", "object", "select", "table", "td", "template", "th"];

/// Elements that contain raw text up to their end tag.
const RAW: &[&str] = &["iframe", "noembed", "noframes", "script", "style", "textarea", "title", "xmp"];

/// A page that a parser can read in time that grows with its length.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Flat {
    /// The page without the tags that would nest too deep.
    pub page: String,
    /// False if the page goes on after [`MOST_ELEMENTS`].
    pub is_whole: bool,
    /// True if a tag had more than [`MOST_ATTRIBUTES`], and lost the later ones.
    pub lost_attributes: bool,
}

/// Leaves out of the page what makes parsers slow: deep nesting, elements and attributes
/// without end.
pub(crate) fn flatten(page: &str) -> Flat {
    let mut open = Open::default();
    let mut flat = String::with_capacity(page.len());
    let mut rest = page;
    let (mut count, mut lost_attributes) = (0, false);
    while let Some(at) = rest.find('<') {
        flat.push_str(&rest[..at]);
        rest = &rest[at..];
        let token = token(rest);
        count += usize::from(matches!(token, Token::Start { .. }));
        if count > MOST_ELEMENTS {
            return Flat { page: flat, is_whole: false, lost_attributes };
        }
        let is_kept = match &token {
            Token::Start { name, is_closed, .. } => open.start(name, *is_closed),
            Token::End { name, .. } => open.end(name),
            Token::Other { .. } => true,
        };
        let (words, after) = rest.split_at(token.length());
        let is_kept = is_kept && !declares_encoding(&token, words);
        match &token {
            Token::Start { is_closed, .. } if is_kept => match end_of_attributes(words) {
                Some(end) => {
                    lost_attributes = true;
                    flat.extend([&words[..end], if *is_closed { "/>" } else { ">" }]);
                }
                None => flat.push_str(words),
            },
            _ if is_kept => flat.push_str(words),
            _ => {}
        }
        rest = after;
        if let Token::Start { name, .. } = &token
            && RAW.contains(&name.as_str())
            && !open.is_foreign()
        {
            let (raw, after) = rest.split_at(raw_end(rest, name));
            if is_kept {
                flat.push_str(raw);
            }
            rest = after;
        }
    }
    flat.push_str(rest);
    Flat { page: flat, is_whole: true, lost_attributes }
}

/// Maximum number of attributes read of a tag: parsers compare each with all others of it.
pub(crate) const MOST_ATTRIBUTES: usize = 500;

/// Where the last attribute ends that is read of a tag, if it has more.
fn end_of_attributes(tag: &str) -> Option<usize> {
    let is_space = |c: char| c.is_ascii_whitespace() || c == '/';
    let mut rest = tag.trim_start_matches(|c: char| !is_space(c));
    let mut end_of_last = 0;
    for _ in 0..=MOST_ATTRIBUTES {
        end_of_last = tag.len() - rest.len();
        rest = rest.trim_start_matches(is_space);
        if rest.is_empty() || rest.starts_with('>') {
            return None;
        }
        let first = rest.chars().next().map_or(0, char::len_utf8);
        let end =
            rest[first..].find(|c: char| is_space(c) || matches!(c, '=' | '>')).map_or(rest.len(), |at| at + first);
        rest = rest[end..].trim_start_matches(|c: char| c.is_ascii_whitespace());
        let Some(value) = rest.strip_prefix('=') else { continue };
        let value = value.trim_start_matches(|c: char| c.is_ascii_whitespace());
        rest = match value.chars().next() {
            Some(mark @ ('"' | '\'')) => value[1..].split_once(mark).map_or("", |found| found.1),
            _ => value.trim_start_matches(|c: char| !c.is_ascii_whitespace() && c != '>'),
        };
    }
    Some(end_of_last)
}

/// True for `<meta http-equiv="Content-Type" content="...; charset=...">`, which is removed: the
/// text is already decoded, and the parser panics if such a tag is incomplete.
fn declares_encoding(token: &Token, words: &str) -> bool {
    let Token::Start { name, .. } = token else { return false };
    name == "meta" && {
        let words = words.to_ascii_lowercase();
        words.contains("http-equiv") && words.contains("charset")
    }
}

enum Token {
    Start { name: String, is_closed: bool, length: usize },
    End { name: String, length: usize },
    Other { length: usize },
}

impl Token {
    fn length(&self) -> usize {
        match self {
            Token::Start { length, .. } | Token::End { length, .. } | Token::Other { length } => *length,
        }
    }
}

/// The token at the start of the text, which begins with `<`.
fn token(text: &str) -> Token {
    if let Some(comment) = text.strip_prefix("<!--") {
        let length = comment.find("-->").map_or(text.len(), |end| "<!--".len() + end + "-->".len());
        // `<!-->` and `<!--->` are complete comments.
        let short = ["<!-->", "<!--->"].iter().find(|short| text.starts_with(**short)).map(|short| short.len());
        return Token::Other { length: short.unwrap_or(length) };
    }
    if text.starts_with("<!") || text.starts_with("<?") {
        return Token::Other { length: text.find('>').map_or(text.len(), |end| end + 1) };
    }
    let is_end = text.starts_with("</");
    let name_start = if is_end { 2 } else { 1 };
    if !text[name_start..].starts_with(|c: char| c.is_ascii_alphabetic()) {
        return Token::Other { length: if is_end { text.find('>').map_or(text.len(), |end| end + 1) } else { 1 } };
    }
    let name = &text[name_start..];
    let name = &name[..name.find(|c: char| c.is_ascii_whitespace() || c == '/' || c == '>').unwrap_or(name.len())];
    let length = tag_end(text, name_start + name.len());
    let name = name.to_ascii_lowercase();
    if is_end {
        return Token::End { name, length };
    }
    Token::Start { name, is_closed: text[..length].ends_with("/>"), length }
}

/// The end of the tag whose name ends at `at`: after the first `>` outside quoted attribute values.
fn tag_end(text: &str, at: usize) -> usize {
    let (mut quote, mut is_value) = (None, false);
    for (offset, byte) in text.bytes().enumerate().skip(at) {
        match (quote, byte) {
            (Some(open), byte) if byte == open => (quote, is_value) = (None, false),
            (Some(_), _) => {}
            (None, b'>') => return offset + 1,
            (None, b'=') => is_value = true,
            (None, b'"' | b'\'') if is_value => quote = Some(byte),
            (None, byte) if !byte.is_ascii_whitespace() => is_value = false,
            _ => {}
        }
    }
    text.len()
}

/// The start of the end tag that closes raw text.
fn raw_end(text: &str, name: &str) -> usize {
    let is_end = |at: usize| {
        let tail = &text.as_bytes()[at + 2..];
        tail.len() >= name.len()
            && tail[..name.len()].eq_ignore_ascii_case(name.as_bytes())
            && tail.get(name.len()).is_none_or(|byte| byte.is_ascii_whitespace() || *byte == b'/' || *byte == b'>')
    };
    text.match_indices("</").map(|(at, _)| at).find(|at| is_end(*at)).unwrap_or(text.len())
}

/// The open elements: at least those that a parser would have. `true` marks those whose start tag
/// was kept.
#[derive(Default)]
struct Open {
    stack: Vec<(String, bool)>,
    n_kept: usize,
    n_formatting: usize,
    n_foreign: usize,
}

impl Open {
    fn is_foreign(&self) -> bool {
        self.n_foreign > 0
    }

    /// Processes a start tag; true if it is kept.
    fn start(&mut self, name: &str, is_closed: bool) -> bool {
        // In foreign content, only a slash closes an element immediately.
        let is_leaf = if self.is_foreign() { is_closed } else { CLOSES_ITSELF.contains(&name) };
        let void = if self.is_foreign() { VOID_EVERYWHERE } else { VOID };
        if is_leaf || void.contains(&name) {
            return true;
        }
        // Outside a table, parsers ignore tags of cells.
        if ["caption", "td", "th"].contains(&name) && !self.is_foreign() && !self.close_cell() {
            return true;
        }
        let is_formatting = FORMATTING.contains(&name);
        let is_kept = self.n_kept < DEEPEST && !(is_formatting && self.n_formatting >= MOST_FORMATTING);
        self.n_kept += usize::from(is_kept);
        self.n_formatting += usize::from(is_formatting);
        self.n_foreign += usize::from(is_foreign(name));
        self.stack.push((name.to_string(), is_kept));
        is_kept
    }

    /// Processes an end tag; true if it is kept.
    fn end(&mut self, name: &str) -> bool {
        let low = self.stack.len().saturating_sub(LOOK_UP);
        let is_special = SPECIAL.contains(&name) || BARRIER.contains(&name);
        for at in (low..self.stack.len()).rev() {
            let (open, is_kept) = &self.stack[at];
            let is_kept = *is_kept;
            if open == name {
                if FORMATTING.contains(&name) {
                    let gone = self.stack.remove(at);
                    self.forget(&gone);
                } else {
                    self.truncate(at);
                }
                return is_kept;
            }
            let stops = if is_special { BARRIER.contains(&open.as_str()) } else { SPECIAL.contains(&open.as_str()) };
            if stops && !FORMATTING.contains(&name) {
                return true;
            }
        }
        true
    }

    /// Closes the previous cell of the same table. False if there is no table.
    fn close_cell(&mut self) -> bool {
        let low = self.stack.len().saturating_sub(LOOK_UP);
        let found = (low..self.stack.len()).rev().find(|&at| matches!(self.stack[at].0.as_str(), "table" | "template"));
        // In a template, cells may occur without a table.
        let Some(at) = found else { return false };
        if self.stack[at].0 == "table" {
            self.truncate(at + 1);
        }
        true
    }

    /// Closes all elements above this length. Parsers reopen formatting elements closed in this
    /// way, so these stay open until their own end tag.
    fn truncate(&mut self, length: usize) {
        for gone in self.stack.split_off(length.min(self.stack.len())) {
            if gone.1 && FORMATTING.contains(&gone.0.as_str()) {
                self.stack.push(gone);
            } else {
                self.forget(&gone);
            }
        }
    }

    fn forget(&mut self, (name, is_kept): &(String, bool)) {
        self.n_kept -= usize::from(*is_kept);
        self.n_formatting -= usize::from(FORMATTING.contains(&name.as_str()));
        self.n_foreign -= usize::from(is_foreign(name));
    }
}

fn is_foreign(name: &str) -> bool {
    matches!(name, "svg" | "math")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn depth(page: &str) -> usize {
        let page = scraper::Html::parse_document(page);
        let mut deepest = 0;
        let mut next = vec![(page.tree.root(), 0)];
        while let Some((node, depth)) = next.pop() {
            deepest = deepest.max(depth);
            next.extend(node.children().map(|child| (child, depth + 1)));
        }
        deepest
    }

    #[test]
    fn pages_of_usual_depth_stay_as_they_are() {
        let page = "<!doctype html><html><body><p>a<b>b</b><br/><svg><path/></svg><script>if (a<b) '</div>'</script><table><tr><td>x<td>y</table></div></p>";
        assert_eq!(flatten(page), Flat { page: page.to_string(), is_whole: true, lost_attributes: false });
    }

    #[test]
    fn a_tag_with_attributes_without_end_loses_the_later_ones() {
        let tag = |count: usize| {
            let attributes: Vec<String> = (0..count).map(|at| format!("a{at}=\"x y {at}\"")).collect();
            format!("<p {}>words</p>", attributes.join(" "))
        };
        assert!(flatten(&tag(MOST_ATTRIBUTES + 1)).lost_attributes);
        let flatten = |page: &str| flatten(page).page;
        assert_eq!(flatten(&tag(MOST_ATTRIBUTES)), tag(MOST_ATTRIBUTES));
        assert_eq!(flatten(&tag(100_000)), tag(MOST_ATTRIBUTES));
        let bare = |count: usize| format!("<p {}>words</p>", vec!["é= b"; count].join(" "));
        assert_eq!(flatten(&bare(100_000)), bare(MOST_ATTRIBUTES));
        let one = format!("<p title=\"{}\">words</p>", "many words ".repeat(10_000));
        assert_eq!(flatten(&one), one);
    }

    #[test]
    fn a_page_of_elements_without_end_is_cut() {
        let page = "<p>a</p>".repeat(MOST_ELEMENTS + 1);
        assert_eq!(
            flatten(&page),
            Flat { page: "<p>a</p>".repeat(MOST_ELEMENTS), is_whole: false, lost_attributes: false }
        );
    }

    #[test]
    fn deep_pages_are_flattened() {
        let mut units = vec!["<svg>".to_string() + &"<option>".repeat(50_000)];
        units.extend(
            [
                "<div>",
                "<span><div></span>",
                "<div></b>",
                "<b><div></b>",
                "<form><div></form>",
                "<div/>",
                "<font size=1><p>",
                "<table><td>",
                "<svg><g>",
                "<svg><option><option>",
                "<svg><td>",
                "<svg><input>",
                "<table><td><svg><th>",
                "<select></object><object>",
                "<option><td><h1></td>",
                "<ul><li>",
                "<object></div>",
                "<form><option><a></form>",
                "<b></div>x<div>",
                "<ruby><rt><a></ruby>",
            ]
            .map(|unit| unit.repeat(20_000)),
        );
        for page in units {
            assert!(depth(&flatten(&page).page) < 2 * DEEPEST + 20, "{}", &page[..30]);
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]
        #[test]
        fn soup_is_flattened(units in prop::collection::vec(prop::sample::select(vec![
            "<div>", "</div>", "<b>", "</b>", "<span>", "</span>", "<p>", "</p>", "<table>", "</table>", "<td>", "</td>", "<a>", "</a>",
            "<svg>", "</svg>", "<g>", "<template>", "</template>", "<select>", "<option>", "<object>", "</object>", "<form>", "</form>",
            "<h1>", "</h2>", "<li>", "<ul>", "</ul>", "<font color=x>", "<style>", "</style>", "<foreignObject>", "<button>", "x",
        ]), 1..12)) {
            let flat = flatten(&units.concat().repeat(60_000 / units.len())).page;
            // Elements that close themselves are not counted, and one of each kind may be open on a level.
            prop_assert!(depth(&flat) < 8 * DEEPEST, "{}", depth(&flat));
        }
    }
}
