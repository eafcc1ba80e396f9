//! Helpers for the XML of corpora: attributes and entities. Begin with [`attributes`].

use quick_xml::events::BytesStart;
use std::collections::HashMap;

/// The attributes of an element.
pub fn attributes(tag: &BytesStart) -> HashMap<String, String> {
    let given = tag.attributes().flatten();
    given.map(|one| (one.key.as_ref().to_string(), unescape(&one.value))).collect()
}

/// The text with XML's predefined entities decoded.
pub fn unescape(text: &str) -> String {
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&apos;", "'").replace("&amp;", "&")
}

/// The text that an entity or character reference stands for.
pub fn entity(entity: &str) -> String {
    let number = entity.strip_prefix('#').and_then(|number| match number.strip_prefix('x') {
        Some(number) => u32::from_str_radix(number, 16).ok(),
        None => number.parse().ok(),
    });
    match entity {
        "amp" => "&".into(),
        "lt" => "<".into(),
        "gt" => ">".into(),
        "quot" => "\"".into(),
        "apos" => "'".into(),
        _ => number.and_then(char::from_u32).map(String::from).unwrap_or_default(),
    }
}
