//! What is new since an earlier record, one line each. Begin with [`section`].

use super::super::{RowAt, news};
use super::Section;
use super::desk::{Desk, Place, row_id};
use crate::plain::clean;
use crate::record::Row;
use askama::Template;
use rapporteur::vocabulary::Vocabulary;

/// The rows with something new.
pub(super) fn section(desk: &Desk) -> Option<Section> {
    let at = |row: &Row| desk.record.comparison.iter().position(|one| std::ptr::eq(one, row)).unwrap_or_default();
    let (rows, _) = news(desk.record, usize::MAX);
    let line = |(row, news): (&Row, &crate::record::News)| NewsLine {
        class: row.agreement.name(),
        sign: row.agreement.entry().sign,
        verdict: row.agreement.entry().shown,
        row: row_id(RowAt { at: at(row), row }),
        text: clean(&news.text),
        places: row
            .cells
            .iter()
            .flat_map(|cell| cell.said.iter().find(|said| said.is_new))
            .map(|said| desk.place(&said.cite))
            .collect(),
    };
    let lines: Vec<NewsLine> = rows.into_iter().map(line).collect();
    let count = lines.len();
    let html = NewsView { lines }.render().unwrap_or_default();
    (count > 0).then_some(Section { id: "news", name: "What is new", count, html })
}

#[derive(Template)]
#[template(path = "page/news.html")]
struct NewsView {
    lines: Vec<NewsLine>,
}

struct NewsLine {
    class: &'static str,
    sign: &'static str,
    verdict: &'static str,
    /// Link to the full row.
    row: String,
    text: String,
    /// The places in the new reports.
    places: Vec<Place>,
}
