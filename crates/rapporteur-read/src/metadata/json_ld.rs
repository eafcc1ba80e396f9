//! Reads the page's metadata in JSON-LD (schema.org). Begin with [`read`].

use scraper::Html;
use serde_json::{Map, Value};

use crate::dom::{all, words};
use crate::moment::{self, Moment};

/// The metadata in the report's own node.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Linked {
    pub(super) headline: Option<String>,
    pub(super) authors: Vec<String>,
    pub(super) outlet: Option<String>,
    pub(super) url: Option<String>,
    pub(super) language: Option<String>,
    pub(super) section: Option<String>,
    pub(super) published: Option<Moment>,
    pub(super) modified: Option<Moment>,
    pub(super) is_free: Option<bool>,
    /// True if the node describes a report, not the page around it.
    pub(super) is_report: bool,
    /// True if headline and address in the node are not the page's, so that it may describe another
    /// report.
    pub(super) is_foreign: bool,
}

/// What the page says about itself elsewhere, to recognise its node by.
pub(super) struct Shows {
    /// Its `<h1>` headings and titles, in lower case.
    pub(super) titles: Vec<String>,
    /// Its addresses, as [`bare`] makes them.
    pub(super) addresses: Vec<String>,
}

/// How well a node fits the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// It has the page's address or headline.
    Own,
    /// It has neither the same nor a different one.
    Open,
    /// It has a different headline or address.
    Foreign,
}

fn fit(node: &Map<String, Value>, shows: &Shows) -> Fit {
    let addresses: Vec<String> = ["url", "mainEntityOfPage", "@id"]
        .iter()
        .filter_map(|name| node.get(*name).and_then(address))
        .filter(|found| found.starts_with("http") || found.starts_with('/'))
        .map(|found| bare(&found))
        .collect();
    if addresses.iter().any(|found| shows.addresses.contains(found)) {
        return Fit::Own;
    }
    let is_like = |headline: &str, title: &str| {
        title.contains(headline) || headline.contains(title) && title.len() > 8 || share(headline, title) >= 0.4
    };
    let headline = node.get("headline").or(node.get("name")).and_then(string);
    match headline.map(|headline| headline.to_lowercase()).filter(|headline| headline.len() > 8) {
        Some(headline) if shows.titles.iter().any(|title| is_like(&headline, title)) => Fit::Own,
        Some(_) if !shows.titles.is_empty() => Fit::Foreign,
        _ if !addresses.is_empty() && !shows.addresses.is_empty() => Fit::Foreign,
        _ => Fit::Open,
    }
}

/// Share of the longer words of `one` that `other` has too, 0 to 1.
fn share(one: &str, other: &str) -> f64 {
    let split = |text: &str| -> Vec<String> {
        text.split(|c: char| !c.is_alphanumeric()).filter(|word| word.len() > 3).map(str::to_string).collect()
    };
    let (one, other) = (split(one), split(other));
    let n_shared = one.iter().filter(|word| other.contains(word)).count();
    n_shared as f64 / one.len().max(1) as f64
}

/// An address without scheme, `www.`, query, fragment and trailing slash.
pub(super) fn bare(address: &str) -> String {
    let bare = address.trim().split(['?', '#']).next().unwrap_or("");
    let bare = bare.trim_start_matches("https:").trim_start_matches("http:").trim_start_matches("//");
    bare.trim_start_matches("www.").trim_end_matches('/').to_ascii_lowercase()
}

/// Types of nodes that describe a report, best first.
const REPORTS: &[&str] = &[
    "newsarticle",
    "reportagenewsarticle",
    "analysisnewsarticle",
    "backgroundnewsarticle",
    "opinionnewsarticle",
    "askpublicnewsarticle",
    "liveblogposting",
    "article",
    "blogposting",
    "techarticle",
    "scholarlyarticle",
    "report",
    "satiricalarticle",
    "reviewnewsarticle",
    "advertisercontentarticle",
    "socialmediaposting",
    "posting",
    "webpage",
    "itempage",
    "videoobject",
    "aboutpage",
    "recipe",
    "review",
];

/// Index in [`REPORTS`] from which types describe the page around the report.
const PAGES: usize = 17;

/// Maximum depth at which nodes are looked for.
const DEEPEST: usize = 12;

/// Combines the nodes of the page, the report's own first.
pub(super) fn read(tree: &Html, shows: &Shows) -> Linked {
    let roots: Vec<Value> =
        all(tree, "script[type*='ld+json']").into_iter().flat_map(|script| values(&script.inner_html())).collect();
    let mut nodes: Vec<&Map<String, Value>> = Vec::new();
    for root in &roots {
        collect(root, 0, &mut nodes);
    }
    let mut reports: Vec<(usize, &Map<String, Value>)> =
        nodes.iter().filter_map(|node| Some((rank(node)?, *node))).collect();
    let is_foreign = |node: &Map<String, Value>| fit(node, shows) == Fit::Foreign;
    // The page's own node comes before those of other reports.
    reports.sort_by_cached_key(|(rank, node)| {
        let fit = if *rank >= PAGES { Fit::Open } else { fit(node, shows) };
        (*rank >= PAGES, fit, !node.contains_key("datePublished"), *rank)
    });
    let mut linked = Linked::default();
    for (rank, node) in reports {
        linked.is_report |= rank < PAGES;
        // Other nodes are teasers of other reports: use only one.
        let is_other = linked.headline.is_some() && rank < PAGES;
        if !is_other {
            linked.is_foreign |= rank < PAGES && is_foreign(node);
            add(&mut linked, node, &nodes, rank < PAGES);
        }
    }
    if linked.outlet.is_none() {
        linked.outlet =
            nodes.iter().find(|node| is_a(node, "newsmediaorganization")).and_then(|node| string(node.get("name")?));
    }
    linked
}

fn add(linked: &mut Linked, node: &Map<String, Value>, nodes: &[&Map<String, Value>], is_report: bool) {
    let get = |key: &str| node.get(key).and_then(string);
    let day = |key: &str| get(key).and_then(|text| moment::machine(&text));
    if is_report {
        linked.headline = linked.headline.take().or_else(|| get("headline").or_else(|| get("name")));
        linked.section = linked.section.take().or_else(|| get("articleSection"));
    }
    linked.published =
        linked.published.or_else(|| day("datePublished")).or_else(|| day("dateCreated")).or_else(|| day("uploadDate"));
    linked.modified = linked.modified.or_else(|| day("dateModified"));
    linked.language = linked.language.take().or_else(|| get("inLanguage"));
    linked.url = linked.url.take().or_else(|| get("url")).or_else(|| node.get("mainEntityOfPage").and_then(address));
    linked.outlet = linked.outlet.take().or_else(|| node.get("publisher").and_then(|publisher| name(publisher, nodes)));
    if linked.authors.is_empty() {
        linked.authors =
            node.get("author").or(node.get("creator")).map(|value| authors(value, nodes)).unwrap_or_default();
    }
    if linked.is_free.is_none() {
        linked.is_free = match node.get("isAccessibleForFree") {
            Some(Value::Bool(is_free)) => Some(*is_free),
            Some(Value::String(word)) => Some(!word.eq_ignore_ascii_case("false")),
            _ => None,
        };
    }
}

/// The JSON of a script, with common mistakes repaired.
fn values(script: &str) -> Vec<Value> {
    let script =
        script.trim().trim_start_matches("<!--").trim_start_matches("//<![CDATA[").trim_start_matches("/*<![CDATA[*/");
    let script = script
        .trim_end_matches("-->")
        .trim_end_matches("/*]]>*/")
        .trim_end_matches("//]]>")
        .trim()
        .trim_end_matches(';');
    if let Ok(value) = serde_json::from_str(script) {
        return vec![value];
    }
    let clean: String = script.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let clean =
        clean.replace("&quot;", "\"").replace(", }", "}").replace(",}", "}").replace(", ]", "]").replace(",]", "]");
    serde_json::Deserializer::from_str(&clean).into_iter().map_while(Result::ok).collect()
}

fn collect<'a>(value: &'a Value, depth: usize, nodes: &mut Vec<&'a Map<String, Value>>) {
    if depth > DEEPEST {
        return;
    }
    match value {
        Value::Array(values) => values.iter().for_each(|value| collect(value, depth + 1, nodes)),
        Value::Object(node) => {
            nodes.push(node);
            // Items of a list are other reports.
            let is_list = is_a(node, "itemlist") || is_a(node, "breadcrumblist") || is_a(node, "collectionpage");
            for (key, value) in node.iter().filter(|_| !is_list) {
                if !matches!(
                    key.as_str(),
                    "isPartOf"
                        | "hasPart"
                        | "relatedLink"
                        | "citation"
                        | "comment"
                        | "liveBlogUpdate"
                        | "mentions"
                        | "about"
                ) {
                    collect(value, depth + 1, nodes);
                }
            }
        }
        _ => {}
    }
}

fn types(node: &Map<String, Value>) -> Vec<String> {
    let clean = |name: &str| name.rsplit(['/', ':']).next().unwrap_or(name).to_ascii_lowercase();
    match node.get("@type") {
        Some(Value::String(name)) => vec![clean(name)],
        Some(Value::Array(names)) => names.iter().filter_map(Value::as_str).map(clean).collect(),
        _ => Vec::new(),
    }
}

fn is_a(node: &Map<String, Value>, kind: &str) -> bool {
    types(node).iter().any(|name| name == kind)
}

fn rank(node: &Map<String, Value>) -> Option<usize> {
    types(node).iter().filter_map(|name| REPORTS.iter().position(|kind| kind == name)).min()
}

fn string(value: &Value) -> Option<String> {
    let text = match value {
        Value::String(text) => words(&unescaped(text)),
        Value::Number(number) => number.to_string(),
        Value::Array(values) => return values.iter().find_map(string),
        Value::Object(node) => return node.get("@value").or(node.get("name")).and_then(string),
        _ => return None,
    };
    (!text.is_empty()).then_some(text)
}

/// Decodes HTML entities: text in JSON-LD is often escaped once too often.
fn unescaped(text: &str) -> String {
    if !text.contains('&') {
        return text.to_string();
    }
    scraper::Html::parse_fragment(&text.replace('<', "&lt;")).root_element().text().collect()
}

fn address(value: &Value) -> Option<String> {
    match value {
        Value::String(url) => Some(url.clone()),
        Value::Object(node) => node.get("@id").or(node.get("url")).and_then(string),
        _ => None,
    }
}

/// The name of a person or an organisation, which may be given by reference to another node.
fn name(value: &Value, nodes: &[&Map<String, Value>]) -> Option<String> {
    match value {
        Value::String(name) => Some(words(&unescaped(name))),
        Value::Array(values) => values.iter().find_map(|value| name(value, nodes)),
        Value::Object(node) => node.get("name").and_then(string).or_else(|| {
            let id = node.get("@id")?;
            let referred = nodes.iter().find(|other| other.get("@id") == Some(id) && other.contains_key("name"))?;
            referred.get("name").and_then(string)
        }),
        _ => None,
    }
}

fn authors(value: &Value, nodes: &[&Map<String, Value>]) -> Vec<String> {
    match value {
        Value::Array(values) => values.iter().flat_map(|value| authors(value, nodes)).collect(),
        Value::Object(node) if matches!(node.get("name"), Some(Value::Array(_))) => authors(&node["name"], nodes),
        Value::Object(node) if is_a(node, "organization") || is_a(node, "newsmediaorganization") => Vec::new(),
        other => name(other, nodes).filter(|name| !name.starts_with("http")).into_iter().collect(),
    }
}
