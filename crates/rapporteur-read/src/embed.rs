//! Finds social media posts, videos and other embedded material. Begin with [`find`].

use ego_tree::NodeId;
use rapporteur::report::Embed;
use scraper::{ElementRef, Html, Node};

use crate::boilerplate;
use crate::dom::{self, is_aside, text, text_without};
use crate::lexicon::{PROVIDERS, entries};
use crate::lines::ends_sentence;

/// Classes in the providers' own embedding code that mark a post.
const POSTS: &[(&str, &str)] = &[
    ("bluesky-embed", "Bluesky"),
    ("fb-post", "Facebook"),
    ("fb-video", "Facebook"),
    ("imgur-embed-pub", "Imgur"),
    ("instagram-media", "Instagram"),
    ("mastodon-embed", "Mastodon"),
    ("reddit-card", "Reddit"),
    ("reddit-embed-bq", "Reddit"),
    ("text-post-media", "Threads"),
    ("tiktok-embed", "TikTok"),
    ("twitter-tweet", "Twitter"),
    ("twitter-video", "Twitter"),
];

/// Hosts of frames with advertisements and trackers instead of content.
const NO_CONTENT: &[&str] =
    &["doubleclick", "googletagmanager", "googlesyndication", "adservice", "recaptcha", "about:blank"];

/// Maximum number of embeds of a report.
pub(crate) const MOST: usize = 300;

/// The material embedded in the story, or in the whole page if the story's element is unknown.
pub(crate) fn find(tree: &Html, scope: Option<NodeId>) -> Vec<Embed> {
    let root = scope.and_then(|scope| tree.tree.get(scope)).unwrap_or(tree.tree.root());
    let mut embeds: Vec<Embed> = Vec::new();
    let mut last: Option<NodeId> = None;
    for node in root.descendants() {
        // A card is reported once, by its outermost element.
        if last.is_some_and(|last| node.parent().is_some_and(|parent| parent.id() == last)) {
            continue;
        }
        let Some(element) = ElementRef::wrap(node) else { continue };
        if embeds.len() == MOST {
            break;
        }
        if let Some(embed) = embed(element).filter(|_| !is_aside(node, root.id()))
            && !embeds.contains(&embed)
        {
            embeds.push(embed);
            last = Some(node.id());
        }
    }
    embeds
}

/// True for an element that is reported as embedded material.
pub(crate) fn is_post(element: &ElementRef) -> bool {
    match element.value().name() {
        "blockquote" | "div" => post(*element).is_some() || quoted_post(*element).is_some() || card(*element).is_some(),
        "a" => card(*element).is_some(),
        _ => false,
    }
}

fn embed(element: ElementRef) -> Option<Embed> {
    match element.value().name() {
        "iframe" => frame(element),
        "blockquote" | "div" => post(element).or_else(|| quoted_post(element)).or_else(|| card(element)),
        "a" => card(element),
        _ => None,
    }
}

fn post(element: ElementRef) -> Option<Embed> {
    let classes: Vec<&str> = element.value().classes().collect();
    let (_, provider) = POSTS.iter().find(|(class, _)| classes.contains(class))?;
    let attributes = [
        "cite",
        "data-instgrm-permalink",
        "data-href",
        "data-bluesky-uri",
        "data-text-post-permalink",
        "data-embed-url",
    ];
    let declared = attributes.iter().find_map(|name| element.value().attr(name)).map(str::to_string);
    // The last link in a post leads to the post itself.
    let links = element.descendants().filter_map(ElementRef::wrap).filter(|link| link.value().name() == "a");
    let linked = links.filter_map(|link| link.value().attr("href")).filter(|href| href.starts_with("http")).last();
    let is_clip = *provider == "TikTok";
    let (words, handle) = clip(element).filter(|_| is_clip).unwrap_or_else(|| (text(element), None));
    let words = without_placeholders(&words);
    let url = declared.or(linked.map(str::to_string));
    let links = element.descendants().filter_map(ElementRef::wrap).filter(|link| link.value().name() == "a");
    let signed = signature(&words, &links.last().map(text).unwrap_or_default());
    let words = signed.as_ref().map_or(words.as_str(), |signed| signed.words);
    // "View this post on ..." is the provider's placeholder.
    let has_words = !words.is_empty() && boilerplate::rule(words).is_none();
    Some(Embed {
        provider: provider.to_string(),
        url,
        text: has_words.then(|| words.to_string()),
        author: signed.as_ref().map(|signed| signed.author.to_string()).or(handle),
        date: signed.map(|signed| signed.date.to_string()).filter(|date| !date.is_empty()),
    })
}

/// The words of a clip without the line about its music, and the account in its first link.
fn clip(element: ElementRef) -> Option<(String, Option<String>)> {
    let links = || element.descendants().filter_map(ElementRef::wrap).filter(|link| link.value().name() == "a");
    let is_music = |link: &ElementRef| {
        link.value().attr("href").is_some_and(|href| href.contains("/music/")) || text(*link).starts_with('♬')
    };
    let is_handle = |link: &ElementRef| {
        let words = text(*link);
        words.starts_with('@') && !words.contains(' ') && text(element).starts_with(&words)
    };
    let first = links().next().filter(is_handle);
    let music: Vec<NodeId> = links().filter(is_music).map(|link| link.id()).collect();
    if first.is_none() && music.is_empty() {
        return None;
    }
    let gone = music.into_iter().chain(first.map(|link| link.id())).collect();
    Some((text_without(element, &gone), first.map(text)))
}

/// A quotation that is a post without a known class: it ends with a link to the post that contains
/// the account, or follows it.
fn quoted_post(element: ElementRef) -> Option<Embed> {
    if element.value().name() != "blockquote" || element.descendants().take(MOST_OF_POST).count() == MOST_OF_POST {
        return None;
    }
    let links = element.descendants().filter_map(ElementRef::wrap).filter(|link| link.value().name() == "a");
    let link = links.last()?;
    let url = link.value().attr("href").filter(|href| href.starts_with("http"))?;
    let address = url.split("//").nth(1)?;
    let (host, path) = address.split_once('/')?;
    let provider = provider(&host.to_ascii_lowercase(), address);
    let said = text(element);
    let (all, label) = (without_placeholders(&said), text(link));
    // The link may also be that of the provider's placeholder.
    let is_last = all.ends_with(&label) || all.len() < said.len();
    if provider.contains('.') || !is_of_post(path) || !is_last || label.is_empty() {
        return None;
    }
    let (words, author, date) = match signature(&all, &label) {
        Some(signed) => (signed.words, signed.author.to_string(), signed.date.to_string()),
        None if label.contains('@') && all.ends_with(&label) && label.len() <= LONGEST_SIGNATURE => {
            let (author, date) = author_and_date(&label);
            (all[..all.len() - label.len()].trim(), author.to_string(), date.to_string())
        }
        None => return None,
    };
    Some(Embed {
        provider,
        url: Some(url.to_string()),
        text: (!words.is_empty()).then(|| words.to_string()),
        author: Some(author),
        date: (!date.is_empty()).then_some(date),
    })
}

/// Splits "Name (@name) March 12, 2024" into author and date.
fn author_and_date(label: &str) -> (&str, &str) {
    let start = label.rfind(')').map(|at| at + 1).or_else(|| {
        let handle = label.find('@')?;
        label[handle..].find(' ').map(|at| handle + at)
    });
    match start.map(|start| label.split_at(start)) {
        Some((author, date)) if crate::moment::written(date).is_some() => (
            author.trim().trim_end_matches(','),
            date.trim().trim_start_matches("on ").trim_start_matches(['·', '•', '-', '–', '—', ',']).trim(),
        ),
        _ => (label.trim_start_matches(['—', '–', '-']).trim(), ""),
    }
}

/// True for the path of a post, not of an account.
fn is_of_post(path: &str) -> bool {
    path.chars().any(|c| c.is_ascii_digit()) || path.contains("/post") || path.starts_with("p/")
}

/// Maximum number of elements and text nodes of a post.
const MOST_OF_POST: usize = 60;

/// A post that the page renders itself: a link to the post around several lines, one of which is
/// the account.
fn card(element: ElementRef) -> Option<Embed> {
    let link = match element.value().name() {
        "a" => element,
        // An element around it is only a frame.
        _ => {
            let mut children = element.children().filter(|child| match child.value() {
                Node::Text(text) => !text.trim().is_empty(),
                other => other.is_element(),
            });
            let only = children.next().filter(|_| children.next().is_none())?;
            ElementRef::wrap(only).filter(|only| only.value().name() == "a")?
        }
    };
    let url = link.value().attr("href").filter(|href| href.starts_with("http"))?;
    let address = url.split("//").nth(1)?;
    let (host, path) = address.split_once('/')?;
    let provider = provider(&host.to_ascii_lowercase(), address);
    let is_known = !provider.contains('.');
    let mut lines: Vec<String> =
        link.children().filter_map(ElementRef::wrap).map(text).filter(|words| !words.is_empty()).collect();
    let at = lines.iter().position(|line| line.contains('@') && line.len() <= LONGEST_SIGNATURE)?;
    if !is_known || !is_of_post(path) || lines.len() < 2 {
        return None;
    }
    let mut author = lines.remove(at);
    // The name of the account may be above its handle.
    let is_name = |line: &String| line.len() <= LONGEST_NAME && !ends_sentence(line);
    if author.starts_with('@') && at > 0 && lines.len() > 1 && is_name(&lines[at - 1]) {
        author = format!("{} {author}", lines.remove(at - 1));
    }
    let is_date = |line: &String| line.len() < 60 && crate::moment::written(line).is_some();
    let date = lines.iter().position(is_date).map(|at| lines.remove(at));
    let is_count = |line: &String| {
        let words: Vec<&str> = line.split_whitespace().collect();
        words.len().is_multiple_of(2)
            && words.iter().step_by(2).all(|word| word.starts_with(|c: char| c.is_ascii_digit()))
    };
    lines.retain(|line| !is_count(line));
    let words = lines.join(" ");
    let text = (!words.is_empty()).then_some(words);
    Some(Embed { provider, url: Some(url.to_string()), text, author: Some(author), date })
}

/// A post's words, author and date.
struct Signed<'a> {
    words: &'a str,
    author: &'a str,
    date: &'a str,
}

/// The signs or words before the author's name in providers' embedding code.
fn signs() -> impl Iterator<Item = &'static str> {
    std::iter::once("\u{2014}").chain(entries(include_str!("../lexicon/post_signatures.txt")))
}

/// The words of a post without the provider's placeholders.
fn without_placeholders(words: &str) -> String {
    let mut words = words.to_string();
    for placeholder in entries(include_str!("../lexicon/post_placeholders.txt")) {
        if words.contains(placeholder) {
            words = words.replace(placeholder, " ");
        }
    }
    dom::words(&words)
}

/// Maximum length of author, handle and date, in bytes.
const LONGEST_SIGNATURE: usize = 120;

/// Maximum length of the name of an account, in bytes.
const LONGEST_NAME: usize = 50;

/// Splits off the signature at the end of a post: `— Name (@name) March 13, 2024`, where the date
/// is the last link.
fn signature<'a>(words: &'a str, last_link: &str) -> Option<Signed<'a>> {
    let ends = signs().filter_map(|sign| words.rfind(&format!("{sign} ")).map(|at| (at, at + sign.len() + 1)));
    let (at, begin) = ends.max()?;
    let tail = words[begin..].trim();
    let is_date = last_link.chars().any(|one| one.is_ascii_digit()) && !last_link.starts_with('@');
    let dated = is_date.then(|| tail.strip_suffix(last_link)).flatten();
    // "Name (@name) on March 12, 2024 at 9:15pm PST", without a link.
    let written = || {
        let (author, date) = tail.split_once(") on ").map(|(author, date)| (&tail[..author.len() + 1], date))?;
        crate::moment::written(date).map(|_| (author, date.trim()))
    };
    let (author, date) = match dated {
        Some(author) => (author, &tail[author.len()..]),
        None => written().unwrap_or((tail, "")),
    };
    let author = author.trim_end_matches(" on").trim();
    let is_signature = author.contains('@') && tail.len() <= LONGEST_SIGNATURE;
    is_signature.then(|| Signed { words: words[..at].trim(), author, date })
}

fn frame(element: ElementRef) -> Option<Embed> {
    let sources = ["src", "data-src", "data-lazy-src", "data-url"];
    let url = sources.iter().find_map(|name| element.value().attr(name).filter(|value| value.contains("//")))?;
    if NO_CONTENT.iter().any(|part| url.contains(part)) {
        return None;
    }
    let address = url.split("//").nth(1)?;
    let host = address.split(['/', '?', '#', ':']).next()?.to_ascii_lowercase();
    if !host.contains('.') {
        return None;
    }
    let provider = provider(&host, address);
    let title = element.value().attr("title").map(str::trim).filter(|title| title.split_whitespace().count() > 2);
    let is_unknown = provider.contains('.');
    // Frames of unknown hosts are content only if they have a title.
    if is_unknown && title.is_none() {
        return None;
    }
    let url = if url.starts_with("//") { format!("https:{url}") } else { url.to_string() };
    Some(Embed { provider, url: Some(url), text: title.map(str::to_string), ..Embed::default() })
}

/// The provider's name for this host, or the host itself.
fn provider(host: &str, address: &str) -> String {
    if address.contains("google.") && address.contains("/maps") {
        return "Google Maps".to_string();
    }
    let mut rest = host;
    loop {
        if let Some(name) = PROVIDERS.get(rest) {
            return name.to_string();
        }
        match rest.split_once('.') {
            Some((_, parent)) if parent.contains('.') => rest = parent,
            _ => return host.trim_start_matches("www.").to_string(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts<'a>(words: &'a str, last_link: &str) -> Option<(&'a str, &'a str, &'a str)> {
        signature(words, last_link).map(|signed| (signed.words, signed.author, signed.date))
    }

    #[test]
    fn posts_are_signed() {
        let tweet = "The hull is holding. \u{2014} Lifeboat (@lifeboat) March 13, 2024";
        assert_eq!(
            parts(tweet, "March 13, 2024"),
            Some(("The hull is holding.", "Lifeboat (@lifeboat)", "March 13, 2024"))
        );
        assert_eq!(parts("A post shared by Ada (@ada)", "A post shared by Ada (@ada)"), Some(("", "Ada (@ada)", "")));
        assert_eq!(parts("Wait \u{2014} there is more to come", "more"), None);
    }
}
