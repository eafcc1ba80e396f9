//! The `<meta>` elements of a page. Begin with [`Metas`].

use scraper::{ElementRef, Html};

use crate::dom::all;

/// The `<meta>` elements of a page: names in lower case, and contents without empty ones.
pub(super) struct Metas(pub(super) Vec<(String, String)>);

impl Metas {
    /// Those elements for which `is_own` holds, which belong to the report itself.
    pub(super) fn of(tree: &Html, is_own: impl Fn(ElementRef) -> bool) -> Metas {
        let metas = all(tree, "meta[content]").into_iter().filter(|element| is_own(*element)).flat_map(|element| {
            let content = element.value().attr("content").unwrap_or("").trim().to_string();
            let keys =
                ["property", "name", "itemprop", "http-equiv"].iter().filter_map(move |key| element.value().attr(key));
            keys.map(move |key| (key.trim().to_ascii_lowercase(), content.clone()))
        });
        Metas(metas.filter(|(_, content)| !content.is_empty()).collect())
    }

    /// The first content for the first of these names that has any.
    pub(super) fn first(&self, keys: &[&str]) -> Option<&str> {
        let under = |key: &&str| self.0.iter().find(|(name, _)| name == key);
        keys.iter().find_map(under).map(|(_, content)| content.as_str())
    }

    /// All contents for this name.
    pub(super) fn all<'a>(&'a self, key: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(name, _)| name == key).map(|(_, content)| content.as_str())
    }
}
