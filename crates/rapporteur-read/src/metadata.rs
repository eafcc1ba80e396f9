//! Reads a page's metadata: title, outlet, address, authors, dates. Begin with [`of`].

use std::collections::HashSet;

use ego_tree::NodeId;
use rapporteur::report::Stamp;
use scraper::Html;

use crate::dom::{all, text, words};
use crate::names;
use crate::source::Source;

use metas::Metas;
use others::Others;

mod days;
mod json_ld;
mod metas;
mod others;
mod title;

/// The metadata of a report.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Metadata {
    pub(crate) title: Option<String>,
    pub(crate) outlet: Option<String>,
    pub(crate) url: Option<String>,
    pub(crate) language: Option<String>,
    pub(crate) authors: Vec<String>,
    pub(crate) section: Option<String>,
    pub(crate) published: Option<Stamp>,
    pub(crate) modified: Option<Stamp>,
    /// The page's short description; often the first paragraph of the story.
    pub(crate) lead: Option<String>,
    /// True if the page says that it is not free to read.
    pub(crate) is_paid: bool,
}

/// Reads everything that the page says about itself; nothing is filled in from elsewhere. Hidden
/// elements are not used for the headline.
pub(crate) fn of(source: &Source, page: &str, tree: &Html, unseen: &HashSet<NodeId>) -> Metadata {
    let metas = Metas::of(tree, |_| true);
    let linked = json_ld::read(tree, &shows(source, tree, &metas));
    let url = source.url.clone().or_else(|| url(tree, &metas, &linked));
    let outlet = outlet(&metas, &linked);
    let title = title::find(tree, &metas, &linked, outlet.as_deref(), unseen);
    let others = Others::of(tree, title.as_deref());
    let metas = Metas::of(tree, |element| !others.has(element));
    let authors = authors(tree, &metas, &linked, &others, outlet.as_deref());
    let (published, modified) = days::find(page, tree, &metas, &linked, url.as_deref(), title.as_deref(), others);
    Metadata {
        lead: metas.first(&["og:description", "description", "twitter:description"]).map(words),
        title,
        authors,
        language: language(tree, &metas, &linked),
        section: section(&metas, &linked),
        is_paid: linked.is_free == Some(false)
            || metas.first(&["article:content_tier"]).is_some_and(|tier| tier == "locked"),
        outlet,
        url,
        published,
        modified,
    }
}

/// What the page says about itself outside JSON-LD.
fn shows(source: &Source, tree: &Html, metas: &Metas) -> json_ld::Shows {
    let headings = all(tree, "h1, title").into_iter().map(text);
    let said = ["og:title", "twitter:title"].iter().filter_map(|name| metas.first(&[*name])).map(str::to_string);
    let titles = headings.chain(said).map(|title| title.to_lowercase()).filter(|title| !title.is_empty()).collect();
    let canonical = all(tree, "link[rel~=canonical][href]");
    let canonical = canonical.first().and_then(|link| link.value().attr("href"));
    let addresses = [source.url.as_deref(), canonical, metas.first(&["og:url"])];
    let addresses = addresses.into_iter().flatten().map(json_ld::bare).collect();
    json_ld::Shows { titles, addresses }
}

fn url(tree: &Html, metas: &Metas, linked: &json_ld::Linked) -> Option<String> {
    let canonical =
        all(tree, "link[rel~=canonical][href]").first().and_then(|link| link.value().attr("href")).map(str::to_string);
    let said =
        [canonical, metas.first(&["og:url"]).map(str::to_string), linked.url.clone().filter(|_| !linked.is_foreign)];
    // A front page as the canonical address of a report is a mistake.
    let is_page = |url: &String| url.starts_with("http") && url.split('/').skip(3).any(|part| !part.is_empty());
    said.into_iter().flatten().map(|url| url.trim().to_string()).find(is_page)
}

fn outlet(metas: &Metas, linked: &json_ld::Linked) -> Option<String> {
    let is_name = |name: &&str| !name.is_empty() && name.len() < 80 && !name.starts_with("http");
    let said = metas.first(&["og:site_name"]).filter(is_name);
    let said = said.or(linked.outlet.as_deref().filter(is_name));
    let said = said.or(metas
        .first(&["application-name", "apple-mobile-web-app-title", "dc.publisher", "publisher"])
        .filter(is_name));
    said.map(words)
}

fn language(tree: &Html, metas: &Metas, linked: &json_ld::Linked) -> Option<String> {
    let declared =
        all(tree, "html").first().and_then(|html| html.value().attr("lang").or(html.value().attr("xml:lang")));
    let declared = declared.map(str::trim).filter(|tag| !tag.is_empty());
    linked
        .language
        .clone()
        .or(declared.map(str::to_string))
        .or_else(|| metas.first(&["og:locale", "content-language", "language"]).map(str::to_string))
}

fn section(metas: &Metas, linked: &json_ld::Linked) -> Option<String> {
    let said = linked.section.as_deref().filter(|_| !linked.is_foreign).or(metas.first(&[
        "article:section",
        "og:article:section",
        "parsely-section",
        "section",
        "category",
    ]));
    said.map(words).filter(|section| !section.is_empty() && section.len() < 60 && !section.starts_with("http"))
}

/// Names of meta elements with authors, those of the most careful outlets first.
const AUTHOR_KEYS: &[&str] = &[
    "parsely-author",
    "author",
    "sailthru.author",
    "byl",
    "dc.creator",
    "dcterms.creator",
    "dc.creator.author",
    "article:author",
    "article:author_name",
    "og:article:author",
    "cxenseparse:author",
    "creator",
    "twitter:data1",
];

/// Elements with authors, used if neither JSON-LD nor meta elements have any.
const AUTHOR_ELEMENTS: &[&str] = &[
    "[itemprop=author] [itemprop=name]",
    "[itemprop=author]",
    "a[rel=author]",
    "[class*=author-name]",
    "[class*=byline-name]",
    "[class*=byline__name]",
    "a[href*='/author/']",
    "a[href*='/authors/']",
    "[class*=byline]",
    "[class*=author]",
];

fn authors(tree: &Html, metas: &Metas, linked: &json_ld::Linked, others: &Others, outlet: Option<&str>) -> Vec<String> {
    let outlet = outlet.unwrap_or_default();
    let people = |said: Vec<String>| -> Vec<String> {
        let mut people: Vec<String> = Vec::new();
        for name in said.iter().flat_map(|said| names::authors(said)).filter(|name| !name.eq_ignore_ascii_case(outlet))
        {
            if people.len() == names::MOST_AUTHORS {
                break;
            }
            if !people.contains(&name) {
                people.push(name);
            }
        }
        people
    };
    let from_linked = people(linked.authors.clone());
    if !from_linked.is_empty() && !linked.is_foreign {
        return from_linked;
    }
    for key in AUTHOR_KEYS {
        let found = people(metas.all(key).filter(|content| !content.starts_with("http")).map(str::to_string).collect());
        if !found.is_empty() {
            return found;
        }
    }
    for css in AUTHOR_ELEMENTS {
        let own = all(tree, css).into_iter().filter(|element| !others.has(*element));
        let said: Vec<String> = own.take(4).map(text).filter(|words| words.len() < 120).collect();
        let found = people(said);
        if !found.is_empty() && found.len() <= 6 {
            return found;
        }
    }
    Vec::new()
}
