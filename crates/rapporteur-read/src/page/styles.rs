//! Finds elements that the styles of a page hide. Begin with [`hidden_by_rules`] for the rules in
//! its `<style>` elements and [`hides`] for a single style.

use std::collections::{HashMap, HashSet};

use ego_tree::NodeId;
use scraper::Html;
use scraper::node::Element;

use crate::dom::all;

/// Maximum number of CSS rules read; a page with more includes the styles of a whole site.
const MOST_RULES: usize = 20_000;

/// Elements around the whole page or story: if one is hidden, a script shows it.
pub(super) const FRAMES: &[&str] = &["html", "body", "main", "article"];

/// A position of at most this many pixels is off the page.
const OFF: f64 = -500.0;

/// The same in units relative to the font size.
const OFF_IN_LETTERS: f64 = -50.0;

/// A CSS rule that hides elements, or shows them.
struct Rule {
    /// The tag name in the selector, if it has one.
    tag: Option<String>,
    /// Classes and ids in the selector, with `.` and `#`.
    names: Vec<String>,
    /// Precedence (CSS specificity): number of ids, of classes, of tag names, and the position
    /// among the rules. The rule with the greatest weight applies.
    weight: (usize, usize, usize, usize),
    hides: bool,
}

/// The elements hidden by rules of the page's own styles. A hiding rule counts only if its selector
/// names the element alone, without elements around it.
pub(super) fn hidden_by_rules(tree: &Html) -> HashSet<NodeId> {
    let mut rules: Vec<Rule> = Vec::new();
    for element in all(tree, "style") {
        let media = element.value().attr("media").unwrap_or("").trim().to_ascii_lowercase();
        let is_without_scripts =
            element.ancestors().any(|above| above.value().as_element().is_some_and(|above| above.name() == "noscript"));
        if is_for_screens(&media) && !is_without_scripts {
            let style: String = element.text().collect();
            read(&without_comments(&style), MOST_MEDIA, &mut rules);
        }
    }
    let mut of_name: HashMap<&str, Vec<&Rule>> = HashMap::new();
    for rule in &rules {
        of_name.entry(rule.names[0].as_str()).or_default().push(rule);
    }
    let mut found = HashSet::new();
    if !rules.iter().any(|rule| rule.hides) {
        return found;
    }
    for node in tree.tree.nodes() {
        let Some(element) = node.value().as_element().filter(|element| !FRAMES.contains(&element.name())) else {
            continue;
        };
        let own: Vec<String> = names(element).take(20).collect();
        let fitting = own.iter().filter_map(|name| of_name.get(name.as_str())).flatten();
        let fitting = fitting.filter(|rule| {
            rule.tag.as_ref().is_none_or(|tag| tag == element.name())
                && rule.names.iter().all(|name| own.contains(name))
        });
        if fitting.max_by_key(|rule| rule.weight).is_some_and(|rule| rule.hides) {
            found.insert(node.id());
        }
    }
    found
}

/// Whether a style hides an element; `None` if it does not affect that.
pub(super) fn hides(style: &str) -> Option<bool> {
    let style = style.to_ascii_lowercase();
    let said: HashMap<&str, String> = style
        .split(';')
        .filter_map(|part| part.split_once(':'))
        .map(|(name, value)| (name.trim(), value.replace("!important", "").trim().to_string()))
        .collect();
    let value = |name: &str| said.get(name).map_or("", String::as_str);
    let is_zero = |name: &str| value(name).parse().ok().or_else(|| length(value(name)).map(|(n, _)| n)) == Some(0.0);
    let is_off = |name: &str| {
        length(value(name)).is_some_and(|(number, unit)| match unit {
            "em" | "rem" | "vw" | "vh" => number <= OFF_IN_LETTERS,
            "%" => number <= 10.0 * OFF_IN_LETTERS,
            _ => number <= OFF,
        })
    };
    let is_clipped = said.get("overflow").is_some_and(|value| value.starts_with("hidden") || value == "clip");
    let is_placed = matches!(value("position"), "absolute" | "fixed" | "relative");
    // Boxes for videos have padding instead of a height.
    let is_padded = said.keys().any(|name| name.starts_with("padding") && !is_zero(name));
    let is_tiny = |name: &str| is_zero(name) || value(name) == "1px";
    let no_space: String = value("clip").chars().map(|c| if c == ',' { ' ' } else { c }).collect();
    let clip = no_space.split_whitespace().collect::<Vec<_>>().join(" ");
    let is_hidden = value("display") == "none"
        || matches!(value("visibility"), "hidden" | "collapse")
        || is_clipped && !is_padded && ["height", "max-height", "width"].iter().any(|name| is_zero(name))
        || is_clipped && is_tiny("width") && is_tiny("height")
        || is_zero("font-size") && (is_clipped || is_zero("height") || is_zero("line-height") || said.len() == 1)
        || is_placed && ["left", "top", "right", "bottom"].iter().any(|name| is_off(name))
        || ["text-indent", "margin-left", "margin-top"].iter().any(|name| is_off(name))
        || is_placed && matches!(clip.as_str(), "rect(0 0 0 0)" | "rect(1px 1px 1px 1px)" | "rect(0px 0px 0px 0px)")
        || is_placed && matches!(value("clip-path"), "inset(50%)" | "inset(100%)")
        || value("transform") == "scale(0)"
        || value("color") == "transparent"
            && !said.keys().any(|name| name.contains("background") || name.contains("fill"));
    let shows = said.contains_key("display")
        || value("visibility") == "visible"
        || value("position") == "static"
        || value("clip") == "auto";
    let says = is_hidden || shows;
    says.then_some(is_hidden)
}

/// True for a style that makes an element transparent; usually a script changes that.
pub(super) fn is_transparent(style: &str) -> bool {
    let style: String = style.chars().filter(|c| !c.is_whitespace()).collect();
    style.split(';').any(|part| matches!(part, "opacity:0" | "opacity:0.0" | "opacity:0%" | "opacity:0!important"))
}

/// True for a style with a font size of zero.
pub(super) fn has_no_size(style: &str) -> bool {
    let style = style.to_ascii_lowercase();
    let size = style.split(';').filter_map(|part| part.split_once(':')).rfind(|(name, _)| name.trim() == "font-size");
    size.is_some_and(|(_, value)| {
        let value = value.replace("!important", "");
        length(value.trim()).is_some_and(|(number, _)| number == 0.0)
    })
}

/// "-9999px" as a number and a unit.
fn length(value: &str) -> Option<(f64, &str)> {
    let end = value.find(|c: char| c.is_ascii_alphabetic() || c == '%').unwrap_or(value.len());
    Some((value[..end].trim().parse().ok()?, &value[end..]))
}

/// Maximum depth of nested `@media` blocks that are read.
const MOST_MEDIA: usize = 4;

/// Reads the rules of a style sheet that hide or show elements.
fn read(style: &str, most_media: usize, rules: &mut Vec<Rule>) {
    let mut rest = style;
    while let Some(open) = rest.find('{') {
        let head = rest[..open].rsplit(';').next().unwrap_or("").trim();
        let end = block_end(&rest[open..]);
        let inner = &rest[open + 1..open + end];
        rest = rest[open + end..].strip_prefix('}').unwrap_or("");
        if rules.len() >= MOST_RULES {
            return;
        }
        if let Some(media) = head.strip_prefix("@media") {
            if most_media > 0 && is_for_screens(&media.trim().to_ascii_lowercase()) {
                read(inner, most_media - 1, rules);
            }
            continue;
        }
        if head.starts_with('@') {
            continue;
        }
        let Some(hides) = hides(inner) else { continue };
        for selector in head.split(',') {
            let place = rules.len();
            rules.extend(rule(selector.trim(), hides, place));
        }
    }
}

fn is_for_screens(media: &str) -> bool {
    matches!(media, "" | "all" | "screen" | "only screen" | "all, screen" | "screen, all")
}

/// The position of the `}` that closes the block at the start of the text.
fn block_end(text: &str) -> usize {
    let mut depth = 0usize;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' if depth <= 1 => return at,
            b'}' => depth -= 1,
            _ => {}
        }
    }
    text.len()
}

/// A rule with this selector. A rule that shows elements may name elements around them.
fn rule(selector: &str, hides: bool, place: usize) -> Option<Rule> {
    let parts: Vec<&str> = selector.split([' ', '>', '+', '~', '\n', '\t']).filter(|part| !part.is_empty()).collect();
    let (last, around) = parts.split_last()?;
    if hides && !around.is_empty() {
        return None;
    }
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | '#');
    if !last.chars().all(is_part) {
        return None;
    }
    let tag_end = last.find(['.', '#']).unwrap_or(last.len());
    let mut names: Vec<String> = Vec::new();
    let mut rest = &last[tag_end..];
    while !rest.is_empty() {
        let end = rest[1..].find(['.', '#']).map_or(rest.len(), |at| at + 1);
        names.push(rest[..end].to_string());
        rest = &rest[end..];
    }
    let n_all = |sign: char| parts.iter().map(|part| part.matches(sign).count()).sum::<usize>();
    let weight = (n_all('#'), n_all('.'), around.len() + usize::from(tag_end > 0), place);
    let tag = (tag_end > 0).then(|| last[..tag_end].to_ascii_lowercase());
    (!names.is_empty()).then_some(Rule { tag, names, weight, hides })
}

/// The classes and the id of an element, with `.` and `#`.
fn names(element: &Element) -> impl Iterator<Item = String> + '_ {
    let id = element.id().map(|id| format!("#{id}"));
    id.into_iter().chain(element.classes().map(|class| format!(".{class}")))
}

fn without_comments(style: &str) -> String {
    let mut kept = String::with_capacity(style.len());
    let mut rest = style;
    while let Some((before, after)) = rest.split_once("/*") {
        kept.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    kept + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_inside_blocks_have_an_end() {
        let mut rules = Vec::new();
        read(&format!("{}.a {{ display: none }}", "@media { ".repeat(200_000)), MOST_MEDIA, &mut rules);
        assert!(rules.is_empty());
        read("@media screen { .a { display: none } } .b { display: none }", MOST_MEDIA, &mut rules);
        assert_eq!(rules.len(), 2);
    }

    #[test]
    fn styles_hide_what_nobody_sees() {
        let yes = [
            "display: NONE",
            "color:red;visibility:hidden !important",
            "font-size:0;height:0;overflow:hidden",
            "position:absolute;left:-9999px",
            "position:absolute; clip: rect(0, 0, 0, 0)",
            "text-indent:-999em",
            "width:1px;height:1px;overflow:hidden",
        ];
        let no = [
            "display:block",
            "height:0;padding-bottom:56%;overflow:hidden",
            "position:absolute;left:-5px",
            "margin-left:-20px",
            "overflow:hidden",
            "font-size:0.9em;overflow:hidden",
        ];
        for style in yes {
            assert_eq!(hides(style), Some(true), "{style}");
        }
        for style in no {
            assert_ne!(hides(style), Some(true), "{style}");
        }
    }
}
