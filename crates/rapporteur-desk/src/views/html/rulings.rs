//! Where an editor overrules the program: a form where the page is served,
//! else words to copy. Begin with [`section`].

use super::desk::Desk;
use super::{Section, Served};
use askama::Template;

/// The place of rulings.
pub(super) fn section(_desk: &Desk, served: Option<&Served>) -> Section {
    let html = Rulings { served }.render().unwrap_or_default();
    Section { id: "rulings", name: "Rulings", count: 0, html }
}

#[derive(Template)]
#[template(path = "page/rulings.html")]
struct Rulings<'a> {
    served: Option<&'a Served>,
}
