//! Social media posts and videos embedded in the reports. They are named but never loaded: before a
//! reader opens one, the page says which provider learns of it. Begin with [`section`].

use super::Section;
use super::desk::{Desk, Head};
use super::{host, web_address};
use crate::plain::clean;
use crate::record::Embed;
use askama::Template;

/// The posts of all reports.
pub(super) fn section(desk: &Desk) -> Option<Section> {
    let reports = desk.record.reports.iter().enumerate();
    let posts: Vec<Post> =
        reports.flat_map(|(index, report)| report.embeds.iter().map(move |embed| post(desk, index, embed))).collect();
    let count = posts.len();
    let html = Posts { posts }.render().unwrap_or_default();
    (count > 0).then_some(Section { id: "posts", name: "Posts", count, html })
}

#[derive(Template)]
#[template(path = "page/posts.html")]
struct Posts {
    posts: Vec<Post>,
}

struct Post {
    head: Head,
    provider: String,
    author: String,
    date: String,
    text: String,
    url: Option<String>,
    host: String,
}

fn post(desk: &Desk, index: usize, embed: &Embed) -> Post {
    let words = |text: &Option<String>| text.as_deref().map(clean).unwrap_or_default();
    let url = embed.url.as_deref().and_then(web_address);
    Post {
        head: desk.head(index),
        provider: clean(&embed.provider),
        author: words(&embed.author),
        date: words(&embed.date),
        text: words(&embed.text),
        host: url.as_deref().map(host).unwrap_or_default().to_string(),
        url,
    }
}
