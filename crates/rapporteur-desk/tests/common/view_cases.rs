//! Runs `views/`: a view of a story as input, what it shows as expected.

use super::shown::{dated, flood_record, plain, strike_record, visible};
use cases::Block;
use rapporteur_desk::filter::{Filter, filter};
use rapporteur_desk::record::Record;
use rapporteur_desk::views::{events, explain, html, markdown, reading, terminal, timeline};

/// The output of a view.
pub fn show(block: &Block) -> Option<String> {
    let mut record = match block.attribute("of") {
        Some("flood") => flood_record(block.attribute("undated").is_some()),
        _ => strike_record(),
    };
    if let Some(known) = block.attribute("since") {
        let mut earlier = record.clone();
        earlier.reports.truncate(known.parse().expect("a number of reports"));
        // The rows of a record of fewer reports would be different.
        earlier.comparison.clear();
        let earlier = serde_json::from_str(&earlier.to_json()).expect("a record");
        filter(&mut record, &Filter { since: Some(earlier), ..Filter::default() });
    }
    Some(match block.tag.as_str() {
        "terminal" => plain(&terminal::comparison(&record, number(block, "width"), block.attribute("all").is_some())),
        "markdown-page" => markdown::page(&record, true),
        "page" => section(&html::page(&record), block.attribute("section").unwrap_or_default()),
        "reading" => plain(&reading::reading(&only(&record, number(block, "report")), 90)),
        "explain" => {
            let words = block.attribute("at").unwrap_or_default();
            plain(&explain::explain(&record, words, 100).unwrap_or_else(|| "no report has these words\n".into()))
        }
        "events" => plain(&events::text(&record, 100)),
        "events-csv" => events::csv(&record),
        "timeline" => plain(&timeline::text(&dated(&record), 100)),
        "timeline-csv" => timeline::csv(&dated(&record)),
        "timeline-svg" => timeline::svg(&dated(&record)),
        _ => return None,
    })
}

/// The words of a section of the page, one line for each element.
fn section(page: &str, id: &str) -> String {
    let start = ["id", "class"]
        .iter()
        .find_map(|name| page.find(&format!("<section {name}=\"{id}\"")))
        .unwrap_or_else(|| panic!("no section {id}"));
    let html = page[start..].split("</section>").next().unwrap_or_default();
    let ends = ["</h2>", "</h3>", "</p>", "</li>", "</th>", "</td>", "<ol"];
    let broken = ends.iter().fold(html.replace('\n', " "), |html, end| html.replace(end, &format!("\n{end}")));
    let lines = broken.lines().map(|line| visible(line).split_whitespace().collect::<Vec<_>>().join(" "));
    lines.filter(|line| !line.is_empty()).map(|line| line + "\n").collect()
}

fn number(block: &Block, name: &str) -> usize {
    block.attribute(name).and_then(|value| value.parse().ok()).unwrap_or_else(|| panic!("{name}= is missing"))
}

fn only(record: &Record, index: usize) -> Record {
    Record { reports: vec![record.reports[index].clone()], notes: Vec::new(), ..record.clone() }
}
