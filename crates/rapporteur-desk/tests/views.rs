//! Properties of the views of any record.

mod common;

use common::shown::{dated, flood_record, plain, refusal, strike_record, visible};
use common::{report, story_of};
use rapporteur::annotations::{Annotations, Status};
use rapporteur::comparison::{Agreement, Comparison};
use rapporteur::report::{Embed, Note};
use rapporteur::story::Slot;
use rapporteur_desk::record::{Cell, CellState, Cite, Record, Said, record};
use rapporteur_desk::rulings::{Place, Ruling};
use rapporteur_desk::store::StoredRuling;
use rapporteur_desk::views::html::Served;
use rapporteur_desk::views::{Fact, events, explain, html, markdown, outline, quotes, reading, terminal, timeline};
use std::collections::{BTreeSet, HashSet};

const BAD: &str = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'&\u{1b}[31mred\u{202e}";

/// The headings of some facts.
fn headings(facts: &[Fact]) -> Vec<String> {
    let words = |fact: &Fact| {
        let heading = &fact.heading;
        format!("{}[{}]{}", heading.before, heading.words, heading.after)
    };
    facts.iter().map(words).collect()
}

#[test]
fn facts_stand_where_their_weightiest_verdict_belongs() {
    let mut record = flood_record(false);
    let outline = outline(&record);
    let denied = "[“Residents denied that any warning came.”]";
    assert_eq!(headings(&outline.differences), [denied, "[“The mayor blamed an old pump.”]"]);
    let opened = "[“Engineers opened the Hallow dam at dawn on Tuesday.”]";
    assert_eq!(headings(&outline.changed), [opened, "[“Six people were missing.”]"]);
    assert_eq!(headings(&outline.compatible), ["[“The river stood at 4.2 metres.”]"]);
    assert_eq!(outline.only.iter().map(Vec::len).collect::<Vec<_>>(), [0, 0, 1, 0, 0]);
    assert!(outline.agreed.is_empty());
    // A single row that changed or is disputed moves the whole fact.
    let verdicts = |record: &mut Record, slot: Slot, verdict: Agreement| {
        record.comparison.iter_mut().filter(|row| row.slot == slot).for_each(|row| row.agreement = verdict);
    };
    verdicts(&mut record, Slot::Time, Agreement::Disputed);
    assert!(headings(&rapporteur_desk::views::outline(&record).differences).contains(&opened.to_string()));
    verdicts(&mut record, Slot::Time, Agreement::Same);
    verdicts(&mut record, Slot::Status, Agreement::Same);
    assert_eq!(
        headings(&rapporteur_desk::views::outline(&record).agreed),
        [denied, opened, "[“The town hall burned down in 1911.”]"]
    );
}

/// An arrow means that a step is later, which is unknown if reports have no date.
#[test]
fn no_order_is_shown_that_is_not_known() {
    let steps = |record: &Record| html::page(record).matches("<li class=\"beside\">").count();
    assert_eq!((steps(&flood_record(false)), steps(&flood_record(true))), (0, 2));
}

/// The heading is the whole sentence if that is short, else only the words.
#[test]
fn a_fact_without_a_question_is_headed_by_a_sentence_or_by_its_words() {
    let mut record = flood_record(false);
    assert_eq!(outline(&record).changed[0].heading.words, "“Engineers opened the Hallow dam at dawn on Tuesday.”");
    record.accounted.clear();
    let heading = &outline(&record).changed[0].heading;
    assert_eq!((heading.before.as_str(), heading.words.as_str()), ("", "“opened the Hallow dam”"));
}

/// Colour is not needed: each verdict has a sign and a word, each kind of silence has words.
#[test]
fn every_verdict_and_every_silence_is_told_in_words() {
    let record = flood_record(false);
    let page = visible(&html::page(&record));
    for text in [plain(&terminal::comparison(&record, 110, true)), markdown::page(&record, true), page] {
        for words in ["≠ differs", "⇄ disputed", "→ changed", "≈ no conflict", "no match found", "not fully read"]
        {
            assert!(text.contains(words), "{words}: {text}");
        }
        assert!(text.contains("does not say"), "{text}");
    }
}

/// A line that names silent reports names none that says something in the fact, and stands
/// nowhere else: a fact may have no row that is shown as a table.
#[test]
fn who_says_something_in_a_fact_is_not_called_silent() {
    let mut record = flood_record(false);
    for row in record.comparison.iter_mut().filter(|row| row.slot == Slot::Number) {
        (row.slot, row.agreement) = (Slot::Status, Agreement::Compatible);
    }
    let text = plain(&terminal::comparison(&record, 200, true));
    // All four that speak do so in a row that is told in a line.
    assert!(text.contains("    E not fully read\n    ≈ no conflict in A, B, C, D  status"), "{text}");
    assert!(
        text.contains("    C does not say; D: no match found; E not fully read\n    ≈ no conflict in A, B  "),
        "{text}"
    );
    for text in [text, markdown::page(&record, true), visible(&html::page(&record))] {
        assert!(!text.contains("A, B, C, D do not say") && !text.contains("A, B, C do not say"), "{text}");
    }
}

/// What several reports perhaps answer is shown with their words, not as a heading alone.
#[test]
fn what_is_perhaps_the_same_has_the_words_of_the_reports() {
    let mut record = flood_record(false);
    record.comparison.retain(|row| row.slot == Slot::Number && row.agreement == Agreement::Compatible);
    record.comparison[0].rule = "perhaps-the-same".into();
    let text = plain(&terminal::comparison(&record, 110, true));
    assert!(text.contains("Perhaps the same 1\n"), "{text}");
    assert!(text.contains("    how many: A “4.2 metres” = 4.2 metre; B “about 4 metres” = about 4 metre\n"), "{text}");
    assert!(text.contains("\n1 row follows; it cannot be told in a line.\n"), "{text}");
    assert!(markdown::page(&record, true).contains("\n  - how many: A “4.2 metres” = 4.2 metre `A:"));
    assert!(!html::page(&record).contains("more, perhaps the same"));
    record.comparison.clear();
    assert!(plain(&terminal::comparison(&record, 110, true)).contains("\nNothing was found.\n"));
}

/// The credit line stands in one of the reports of one text.
#[test]
fn a_credit_line_is_told_with_the_report_that_has_it() {
    let mut record = strike_record();
    let origin = record.origins.iter_mut().find(|origin| origin.reports.len() == 2).expect("one text twice");
    let report = origin.reports[1].clone();
    origin.credit = Some(Cite { report, start: 0, end: 5, text: "(Reporting by Northern Wire)".into() });
    let text = plain(&terminal::comparison(&record, 110, false));
    assert!(text.contains("same text as C, 62 % shared; credit line of C: “(Reporting by Northern Wire)”\n"), "{text}");
    assert!(text.contains("same text as B, 62 % shared; credit line: “(Reporting by Northern Wire)”\n"), "{text}");
}

/// What is doubtful is said of the date, and the hint stands once.
#[test]
fn a_date_that_is_not_sure_or_not_there_is_told() {
    let mut record = flood_record(false);
    record.reports[0].published.as_mut().expect("a date").is_sure = false;
    record.reports[1].published = None;
    record.reports[2].published = None;
    let text = plain(&terminal::comparison(&record, 110, false));
    assert!(text.contains("2024-03-05 (date not sure)\n") && !text.contains("5 (not sure)"), "{text}");
    assert_eq!(text.matches("--published FILE=DATE").count(), 1, "{text}");
    assert!(!plain(&terminal::comparison(&flood_record(false), 110, false)).contains("--published"));
}

/// Two readings of one report stand below each other, each as a line of its own.
#[test]
fn no_number_of_the_page_begins_with_a_comma() {
    let mut record = flood_record(false);
    let row = record.comparison.iter_mut().find(|row| row.slot == Slot::Number).expect("a row of numbers");
    let more = Said { value: "7".into(), ..row.cells[0].said[0].clone() };
    row.cells[0].said.push(more);
    let page = html::page(&record);
    let numbers = page.split("<section id=\"numbers\">").nth(1).and_then(|rest| rest.split("</section>").next());
    let numbers = numbers.expect("the numbers");
    assert!(numbers.contains("= 7") && !numbers.contains(">,<"), "{numbers}");
}

/// A number after a name is of the list below; of two the numbers do not run together.
#[test]
fn numbers_after_names_stand_apart() {
    let mut record = strike_record();
    let mut other = record.entities[0].clone();
    other.key = "other".into();
    record.entities.push(other);
    let text = plain(&reading::reading(&record, 100));
    assert!(text.contains("¹,²") && !text.contains("¹²"), "{text}");
    record.times[0].value.clear();
    assert!(plain(&reading::reading(&record, 100)).contains("⟨date not known⟩"));
}

/// A status has one shape, whatever words tell it.
#[test]
fn what_is_taken_up_again_lies_ahead_and_what_did_not_happen_is_off() {
    let mut record = dated(&strike_record());
    for event in &mut record.events {
        event.mentions.iter_mut().for_each(|mention| mention.status = Status::Revived);
        event.history.iter_mut().for_each(|step| step.status = Status::Revived);
    }
    let picture = timeline::svg(&record);
    let bars: Vec<&str> = picture.lines().filter(|line| line.starts_with("<rect")).collect();
    assert!(!bars.is_empty() && bars.iter().all(|bar| bar.contains("fill=\"#ffffff\"")), "{picture}");
    let row = record.comparison.iter_mut().find(|row| row.slot == Slot::Status).expect("a row of statuses");
    for said in row.cells.iter_mut().flat_map(|cell| &mut cell.said) {
        said.value = Status::Negated.entry().value.into();
    }
    let page = html::page(&record);
    for (shape, is_used) in [("ahead", true), ("off", true), ("unknown", false)] {
        assert_eq!(page.contains(&format!("href=\"#st-{shape}\"")), is_used, "{shape}");
    }
}

/// A story in which every text is hostile.
fn hostile_record() -> Record {
    let text = format!("{BAD}\n\nA paragraph. {BAD}.\n\nFurniture {BAD}");
    let mut bad = report("e5", &format!("{BAD}.html"), Some(BAD), &text);
    bad.url = Some(format!("javascript:alert('{BAD}')"));
    bad.authors = vec![BAD.into()];
    bad.embeds = vec![Embed {
        provider: BAD.into(),
        url: Some("data:text/html,<script>".into()),
        text: Some(BAD.into()),
        author: Some(BAD.into()),
        date: Some(BAD.into()),
    }];
    let layers = Annotations { notes: vec![Note { span: None, what: BAD.into() }], ..Annotations::default() };
    let other = report("f6", "other.txt", Some("\" onmouseover=\"alert(3)"), "Title\n\nWords.");
    let story = story_of(vec![(bad, layers), (other, Annotations::default())]);
    let mut record = record(&story, &Comparison::default(), &[refusal(BAD, BAD)]);
    let mut strike = strike_record();
    for row in &mut strike.comparison {
        for report in [1, 0] {
            let key = record.reports[report].key.clone();
            row.cells.insert(0, Cell { report: key, state: CellState::Silent, said: Vec::new() });
        }
        row.label.text = BAD.into();
        for said in row.cells.iter_mut().flat_map(|cell| &mut cell.said) {
            said.value = BAD.into();
            said.cite.text = BAD.into();
            said.context.text = BAD.into();
            said.source = Some(said.cite.clone());
        }
    }
    record.reports.extend(strike.reports);
    record.comparison = strike.comparison;
    record
}

#[test]
fn words_of_reports_stay_words_on_the_page() {
    let page = html::page(&hostile_record());
    assert!(page.contains("&#60;script&#62;alert(1)") || page.contains("&lt;script&gt;alert(1)"));
    assert_eq!(page.matches("<script").count(), 1);
    assert_eq!(page.matches("</script").count(), 1);
    for bad in ["<img", "\" onmouseover", "href=\"javascript:", "href=\"data:", "\u{1b}", "\u{202e}"] {
        assert!(!page.contains(bad), "{bad:?}");
    }
}

#[test]
fn the_page_loads_nothing() {
    for page in [strike_record(), flood_record(false), hostile_record()].map(|record| html::page(&record)) {
        for bad in ["<link", "<iframe", "<object", "<embed", "@import", "url(", "<form", "<base"] {
            assert!(!page.contains(bad), "{bad}");
        }
        // A served page may make requests for its script; this one may make none.
        assert!(page.contains("default-src 'none'") && !page.contains("connect-src"));
        for tag in tags(&page) {
            assert_eq!(attribute(tag, "src").or(attribute(tag, "style")), None, "{tag}");
            let Some(href) = attribute(tag, "href") else { continue };
            let is_polite_link = tag.starts_with("<a ") && tag.contains("rel=\"noreferrer noopener");
            assert!(href.starts_with('#') || is_polite_link, "{tag}");
        }
    }
}

#[test]
fn a_served_page_has_forms_of_its_own_server_only() {
    let mut record = hostile_record();
    let place = |report: &str| Place { report: report.into(), file: None, start: 0, end: 3, text: BAD.into() };
    let ruling = Ruling::Drop { at: place(&record.reports[0].key), slot: Some(Slot::Status), reason: BAD.into() };
    let kept = |id| StoredRuling { id, ruling: ruling.clone(), made: "2024-03-13T10:00:00Z".into(), undone: None };
    let taken_back = StoredRuling { undone: Some("2024-03-14T10:00:00Z".into()), ..kept(8) };
    let served = Served {
        name: BAD.into(),
        base: "/stories/3".into(),
        api: "/api/stories/3".into(),
        token: "a token".into(),
        revision: 5,
        rulings: vec![kept(7), taken_back],
    };
    record.rulings.clear();
    let page = html::served(&record, &served);
    assert_eq!(page.matches("<script").count(), 1);
    let actions: Vec<&str> = tags(&page).filter_map(|tag| attribute(tag, "action")).collect();
    assert!(actions.contains(&"/stories/3/rulings/7/undo"));
    assert!(actions.iter().all(|action| action.starts_with("/stories/3/")), "{actions:?}");
    assert!(!actions.contains(&"/stories/3/rulings/8/undo"));
    assert_eq!(page.matches("name=\"csrf\" value=\"a token\"").count(), 1);
    assert!(page.contains("form-action 'self'") && page.contains("connect-src 'self'"));
    for bad in ["<img", "\" onmouseover", "href=\"javascript:", "\u{1b}"] {
        assert!(!page.contains(bad), "{bad:?}");
    }
}

fn tags(page: &str) -> impl Iterator<Item = &str> {
    let body = page.split("</style>").nth(1).unwrap_or_default().split("<script>").next().unwrap_or_default();
    body.split('<').skip(1).filter_map(|part| part.split('>').next()).map(|tag| {
        let start = tag.as_ptr() as usize - page.as_ptr() as usize - 1;
        &page[start..start + tag.len() + 1]
    })
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    tag.split_once(&format!(" {name}=\""))?.1.split('"').next()
}

#[test]
fn every_link_of_the_page_leads_somewhere() {
    for record in [strike_record(), flood_record(false)] {
        check_links(&html::page(&record));
    }
}

fn check_links(page: &str) {
    let ids: Vec<&str> = tags(page).filter_map(|tag| attribute(tag, "id")).collect();
    let distinct: HashSet<&str> = ids.iter().copied().collect();
    assert_eq!(ids.len(), distinct.len(), "{ids:?}");
    let links: Vec<&str> = tags(page).filter_map(|tag| attribute(tag, "href")?.strip_prefix('#')).collect();
    assert!(links.len() > 20);
    for link in links {
        assert!(distinct.contains(link), "#{link}");
    }
}

#[test]
fn the_page_has_all_words_of_all_reports() {
    let record = strike_record();
    let page = html::page(&record);
    for report in &record.reports {
        let points: Vec<char> = report.text.chars().collect();
        for section in &report.sections {
            let words: String = points[section.start..section.end].iter().collect();
            let shown = visible(&page);
            assert!(shown.contains(&words), "{words}");
        }
    }
}

#[test]
fn the_terminal_is_never_overrun_nor_commanded() {
    for record in [strike_record(), flood_record(false), flood_record(true), hostile_record()] {
        for columns in [30, 45, 69, 70, 71, 80, 100, 140, 250] {
            for text in [
                terminal::comparison(&record, columns, true),
                reading::reading(&record, columns),
                events::text(&record, columns),
                timeline::text(&record, columns),
            ] {
                check_lines(&text, columns);
            }
        }
    }
}

fn check_lines(text: &str, columns: usize) {
    for line in plain(text).lines() {
        let taken = unicode_width::UnicodeWidthStr::width(line);
        assert!(taken <= columns, "{taken} of {columns}: {line}");
        assert!(!line.ends_with(' '), "{line:?}");
        assert!(!line.chars().any(|one| one.is_control() || one == '\u{202e}'), "{line:?}");
    }
    // What remains are the view's own styles, all of which are reset.
    let (on, off) = (text.matches("\u{1b}[").count(), text.matches("\u{1b}[0m").count());
    assert!(on >= off && on <= off * 3);
    assert!(!text.contains("\u{1b}[31mred"));
}

#[test]
fn markdown_holds_no_html_but_line_breaks() {
    let page = markdown::page(&hostile_record(), true);
    assert!(!page.replace("<br>", "").contains('<'), "{page}");
    let widths = |line: &str| line.replace("\\|", "").matches('|').count();
    let table: Vec<usize> = page.lines().filter(|line| line.starts_with('|')).map(widths).collect();
    assert!(table.iter().all(|&width| width == table[0]), "{table:?}");
}

/// Text of reports stays text in tables and pictures.
#[test]
fn tables_and_pictures_of_events_hold_hostile_words() {
    let record = hostile_record();
    for text in [events::text(&record, 100), timeline::text(&record, 100)] {
        assert!(!plain(&text).contains('\u{1b}'), "{text}");
    }
    assert!(!timeline::svg(&record).contains("<script"));
    for text in [events::json(&record), timeline::json(&record)] {
        assert!(serde_json::from_str::<serde_json::Value>(&text).is_ok());
    }
}

/// Every text that a report can have contains control characters here.
#[test]
fn no_view_commands_a_terminal() {
    let record = commanding_record();
    assert!(record.reports[0].path.contains(COMMANDS) && record.events[0].kind.contains(COMMANDS));
    let said = quotes::said(&record, &quotes::Asked::default());
    assert!(!said.is_empty());
    for text in [
        terminal::comparison(&record, 100, true),
        reading::reading(&record, 100),
        quotes::text(&record, &said, 100),
        quotes::csv(&record, &said),
        quotes::json(&said),
        events::text(&record, 100),
        events::csv(&record),
        events::json(&record),
        timeline::text(&record, 100),
        timeline::csv(&record),
        timeline::json(&record),
        timeline::svg(&record),
        markdown::page(&record, true),
        explain::explain(&record, "have waited", 100).unwrap(),
        record.to_json(),
    ] {
        // The only sequences are those of the views' own styles.
        let is_other = |one: &char| !['\n', '\u{1b}'].contains(one) && rapporteur_desk::plain::is_command(*one);
        assert_eq!(text.chars().find(is_other), None, "{text}");
        assert!(!text.contains("\u{1b}[31mred"), "{text}");
    }
}

/// A control sequence of each kind, and marks that change the direction of writing.
const COMMANDS: &str = "\u{1b}[31mred\u{9b}31m\u{7f}\u{8}\u{202e}\u{2066}\u{85}";

/// A record in which every string that is not an enumerated word ends with [`COMMANDS`].
fn commanding_record() -> Record {
    let mut value = serde_json::to_value(strike_record()).unwrap();
    let mut shapes = BTreeSet::new();
    for_each_word(&mut value, "", &mut |shape, _| {
        shapes.insert(shape.to_string());
    });
    for shape in shapes {
        let mut other = value.clone();
        for_each_word(&mut other, "", &mut |at, words| {
            if at == shape {
                words.push_str(COMMANDS);
            }
        });
        if serde_json::from_value::<Record>(other.clone()).is_ok() {
            value = other;
        }
    }
    serde_json::from_value(value).unwrap()
}

/// Calls `call` with each string in the value and the field names that lead to it.
fn for_each_word(value: &mut serde_json::Value, at: &str, call: &mut dyn FnMut(&str, &mut String)) {
    match value {
        serde_json::Value::String(words) => call(at, words),
        serde_json::Value::Array(values) => values.iter_mut().for_each(|value| for_each_word(value, at, call)),
        serde_json::Value::Object(fields) => {
            fields.iter_mut().for_each(|(name, value)| for_each_word(value, &format!("{at}.{name}"), call));
        }
        _ => {}
    }
}
