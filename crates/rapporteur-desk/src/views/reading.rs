//! One report on a terminal, with its annotations in the text. Begin with [`reading`].
//!
//! Every layer has a colour and, since there may be no colour, a mark: `¹` after a name is the
//! number of the entity, `⟨…⟩` after words is their value.

use super::layout::{Line, Piece, piece, plain, write_paragraph};
use super::values::{number_words, status_words, time_or_value};
use super::{account_words, date_hint, left_out_words, name, when};
use crate::plain::{clean_inner, letter, plural};
use crate::record::{Accounted, Cite, Entity, Number, Record, Report, Section, Statement, Time};
use anstyle::{AnsiColor, Effects, Style};
use rapporteur::annotations::{Certainty, EntityKind, MentionForm, Status, TimeKind};
use rapporteur::comparison::Use;
use rapporteur::report::SectionKind;
use rapporteur::vocabulary::Vocabulary;
use std::collections::{BTreeSet, HashMap};

/// Words of a layer, in code points.
struct Layer {
    start: usize,
    end: usize,
    style: Style,
}

/// A mark after some words.
struct Mark {
    at: usize,
    text: String,
    style: Style,
}

/// All reports of a record, each with its layers, for a terminal of this width.
pub fn reading(record: &Record, columns: usize) -> String {
    let columns = columns.clamp(30, 100);
    let mut out = String::new();
    write_legend(columns, &mut out);
    for (index, report) in record.reports.iter().enumerate() {
        write_report(record, index, report, columns, &mut out);
    }
    write_notes(record, columns, &mut out);
    out
}

fn colour(colour: AnsiColor) -> Style {
    Style::new().fg_color(Some(colour.into()))
}

fn names() -> Style {
    colour(AnsiColor::Cyan)
}

fn times() -> Style {
    colour(AnsiColor::Magenta)
}

fn numbers() -> Style {
    colour(AnsiColor::Yellow)
}

fn events() -> Style {
    colour(AnsiColor::Green)
}

fn quotes() -> Style {
    Style::new().italic()
}

fn faint() -> Style {
    Style::new().dimmed()
}

fn write_legend(columns: usize, out: &mut String) {
    let mut line = vec![piece(names(), "name"), piece(faint(), "¹ number of who it is in the list below  ")];
    line.extend([piece(quotes(), "quoted words"), piece(faint(), "⟨speaker⟩  ")]);
    line.extend([
        piece(times(), "time"),
        piece(faint(), "⟨value⟩  "),
        piece(numbers(), "number"),
        piece(faint(), "⟨value⟩  "),
    ]);
    line.extend([piece(events(), "event"), piece(faint(), "⟨status⟩  "), piece(faint(), "menus and adverts")]);
    write_paragraph(&line, 0, 0, columns, out);
}

fn write_report(record: &Record, index: usize, report: &Report, columns: usize, out: &mut String) {
    let bold = Style::new().bold();
    out.push('\n');
    let mut head = vec![piece(bold, name(report)), plain("  "), piece(faint(), when(report))];
    if !report.authors.is_empty() {
        head.push(piece(faint(), format!("  {}", clean_inner(&report.authors.join(", ")))));
    }
    if record.reports.len() > 1 {
        head.insert(0, piece(bold, format!("{}  ", letter(index))));
    }
    write_paragraph(&head, 0, 2, columns, out);
    if record.reports.len() == 1
        && let Some(hint) = date_hint(record)
    {
        write_paragraph(&[piece(faint(), hint)], 0, 2, columns, out);
    }
    let people = numbered(record, report);
    let layers = layers(record, report, &people);
    let marks = marks(record, report, &people);
    let text: Vec<char> = report.text.chars().collect();
    for section in &report.sections {
        out.push('\n');
        let pieces = section_pieces(section, &text, &layers, &marks);
        write_paragraph(&pieces, if section.kind == SectionKind::Furniture { 2 } else { 0 }, 0, columns, out);
    }
    write_people(&people, &report.key, columns, out);
    if let Some(accounted) = record.accounted.iter().find(|accounted| accounted.report == report.key) {
        out.push('\n');
        // One report alone is compared with nothing.
        let words = match record.reports.len() {
            1 => alone_words(accounted),
            _ => account_words(accounted),
        };
        write_paragraph(&[piece(faint(), words)], 0, 0, columns, out);
    }
}

/// `21 sentences, 1 not understood; 3 menus and adverts left out`.
fn alone_words(accounted: &Accounted) -> String {
    let count = |used: Use| accounted.parts.iter().filter(|part| part.used == used).count();
    let lost = count(Use::NotUnderstood);
    let mut words = plural(count(Use::Used) + count(Use::Background) + lost, "sentence");
    if lost > 0 {
        words += &format!(", {lost} not understood");
    }
    match left_out_words(count(Use::Furniture)) {
        Some(left_out) => format!("{words}; {left_out}"),
        None => words,
    }
}

/// The entities listed below the text, in text order: those with a name and those mentioned more
/// than once.
fn numbered<'a>(record: &'a Record, report: &Report) -> Vec<&'a Entity> {
    let here = |entity: &&Entity| {
        let mentions: Vec<_> = entity.mentions.iter().filter(|mention| mention.cite.report == report.key).collect();
        mentions.len() > 1 || mentions.iter().any(|mention| mention.form == MentionForm::Name)
    };
    let mut entities: Vec<&Entity> = record.entities.iter().filter(here).collect();
    entities.sort_by_key(|entity| entity.mentions.iter().map(|mention| mention.cite.start).min());
    entities
}

/// The layers of a report; later ones cover earlier ones.
fn layers(record: &Record, report: &Report, people: &[&Entity]) -> Vec<Layer> {
    let layer = |style: Style| move |cite: &Cite| Layer { start: cite.start, end: cite.end, style };
    let here = |cite: &&Cite| cite.report == report.key;
    let said = record.statements.iter().flat_map(|statement| &statement.quotes).flat_map(|quote| &quote.content);
    let named = people
        .iter()
        .flat_map(|entity| &entity.mentions)
        .filter(|one| one.form == MentionForm::Name)
        .map(|one| &one.cite);
    let triggers = record.events.iter().flat_map(|event| &event.mentions).map(|mention| &mention.trigger);
    let mut layers: Vec<Layer> = said.filter(here).map(layer(quotes())).collect();
    layers.extend(triggers.filter(here).map(layer(events())));
    layers.extend(named.filter(here).map(layer(names())));
    layers.extend(record.numbers.iter().map(|number| &number.cite).filter(here).map(layer(numbers())));
    layers.extend(record.times.iter().map(|time| &time.cite).filter(here).map(layer(times())));
    layers
}

fn marks(record: &Record, report: &Report, people: &[&Entity]) -> Vec<Mark> {
    let mut marks = Vec::new();
    let mut numbered: HashMap<usize, Vec<String>> = HashMap::new();
    for (number, entity) in people.iter().enumerate() {
        let here = entity.mentions.iter().filter(|mention| mention.cite.report == report.key);
        for mention in here {
            let sign = superscript(number + 1);
            // Of several that end with the same word the numbers stand apart, and each stands once.
            let text = match numbered.entry(mention.cite.end).or_default() {
                signs if signs.contains(&sign) => continue,
                signs if signs.is_empty() => sign.clone(),
                _ => format!(",{sign}"),
            };
            numbered.entry(mention.cite.end).or_default().push(sign);
            marks.push(mark(&mention.cite, text, names()));
        }
    }
    for time in record.times.iter().filter(|time| time.cite.report == report.key) {
        marks.extend(value_mark(&time.cite, &time_value(time)));
    }
    for number in record.numbers.iter().filter(|number| number.cite.report == report.key) {
        marks.extend(value_mark(&number.cite, &number_value(number)));
    }
    for mention in record.events.iter().flat_map(|event| &event.mentions) {
        if mention.trigger.report == report.key && mention.status != Status::Unknown {
            let certainty = match mention.certainty {
                Certainty::Certain => String::new(),
                other => format!(", {}", other.name()),
            };
            marks.push(mark(&mention.trigger, format!("⟨{}{certainty}⟩", status_words(mention.status)), faint()));
        }
    }
    for statement in &record.statements {
        for quote in
            statement.quotes.iter().filter(|quote| quote.content.first().is_some_and(|one| one.report == report.key))
        {
            let speaker = speaker_words(record, statement, quote.speaker.as_ref());
            let text = format!("⟨{} {speaker}⟩", quote.stance.name());
            marks.extend(quote.content.last().map(|last| Mark {
                at: after_quote(report, last.end),
                text,
                style: faint(),
            }));
        }
    }
    marks.sort_by_key(|mark| mark.at);
    marks
}

/// The value of a time or number, unless the words are that already.
fn value_mark(cite: &Cite, value: &str) -> Option<Mark> {
    let is_told = clean_inner(&cite.text).replace(',', "").to_lowercase() == value.replace(',', "").to_lowercase();
    (!is_told).then(|| mark(cite, format!("⟨{value}⟩"), faint()))
}

fn mark(cite: &Cite, text: String, style: Style) -> Mark {
    Mark { at: cite.end, text, style }
}

/// The position after the words and a closing quotation mark.
fn after_quote(report: &Report, end: usize) -> usize {
    let next = report.text.chars().nth(end);
    end + usize::from(next.is_some_and(|next| matches!(next, '"' | '”' | '’' | '\'' | '»')))
}

fn speaker_words(record: &Record, statement: &Statement, phrase: Option<&Cite>) -> String {
    let entity = record.entities.iter().find(|entity| Some(&entity.key) == statement.speaker.as_ref());
    let words = entity.map(|entity| &entity.name).or(phrase);
    words.map_or_else(|| "?".to_string(), |cite| clean_inner(&cite.text))
}

fn time_value(time: &Time) -> String {
    let is_known = !time.value.is_empty();
    match time.kind {
        _ if is_known => time_or_value(&time.value),
        TimeKind::Date | TimeKind::Time => "date not known".to_string(),
        TimeKind::Duration => "length not known".to_string(),
        TimeKind::Set => "how often is not known".to_string(),
    }
}

/// `46`, `≈ 400`, `≥ 46`, `≤ 20`, `10 to 12`, with the unit.
pub(crate) fn number_value(number: &Number) -> String {
    let (sign, plain) = match (number.low, number.high) {
        (Some(low), Some(high)) if low == high => ("", format!("{low}")),
        (Some(low), Some(high)) => ("", format!("{low} to {high}")),
        (Some(low), None) => ("≥ ", format!("{low}")),
        (None, Some(high)) => ("≤ ", format!("{high}")),
        (None, None) => return "number not known".to_string(),
    };
    let about = if number.is_approximate { "≈ " } else { "" };
    let unit = number.unit.as_ref().map(|unit| format!(" {unit}")).unwrap_or_default();
    format!("{about}{sign}{}", number_words(&format!("{plain}{unit}"), number.unit.as_deref()))
}

fn superscript(number: usize) -> String {
    const DIGITS: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
    number.to_string().bytes().filter_map(|digit| DIGITS.get(usize::from(digit.wrapping_sub(b'0')))).collect()
}

/// The section's text in the styles of its layers, with the marks inserted.
fn section_pieces(section: &Section, text: &[char], layers: &[Layer], marks: &[Mark]) -> Line {
    let base = match section.kind {
        SectionKind::Title | SectionKind::Heading => Style::new().bold(),
        SectionKind::Paragraph | SectionKind::Caption => Style::new(),
        SectionKind::Byline | SectionKind::Credit | SectionKind::Furniture => faint(),
    };
    let inside = |at: &usize| section.start < *at && *at < section.end;
    let mut bounds: BTreeSet<usize> = BTreeSet::from([section.start, section.end]);
    bounds.extend(layers.iter().flat_map(|layer| [layer.start, layer.end]).filter(inside));
    bounds.extend(marks.iter().map(|mark| mark.at).filter(inside));
    let bounds: Vec<usize> = bounds.into_iter().collect();
    let mut pieces: Vec<Piece> = Vec::new();
    for pair in bounds.windows(2) {
        let words: String = text.get(pair[0]..pair[1]).unwrap_or(&[]).iter().collect();
        pieces.push(piece(style_at(pair[0], base, layers), clean_inner(&words)));
        let here = marks.iter().filter(|mark| mark.at == pair[1]);
        pieces.extend(here.map(|mark| piece(mark.style, mark.text.clone())));
    }
    pieces
}

fn style_at(at: usize, base: Style, layers: &[Layer]) -> Style {
    layers.iter().filter(|layer| layer.start <= at && at < layer.end).fold(base, |style, layer| {
        let colour = layer.style.get_fg_color().or(style.get_fg_color());
        let effects: Effects = style.get_effects() | layer.style.get_effects();
        Style::new().fg_color(colour).effects(effects)
    })
}

fn write_people(people: &[&Entity], key: &str, columns: usize, out: &mut String) {
    if people.is_empty() {
        return;
    }
    out.push('\n');
    for (number, entity) in people.iter().enumerate() {
        let here: Vec<&Cite> =
            entity.mentions.iter().map(|mention| &mention.cite).filter(|cite| cite.report == key).collect();
        let mut others: Vec<String> = Vec::new();
        for words in here.iter().map(|cite| clean_inner(&cite.text)) {
            if words != entity.name.text && !others.contains(&words) {
                others.push(words);
            }
        }
        let kind = match entity.kind {
            EntityKind::Unknown => String::new(),
            kind => format!("{}, ", kind.name()),
        };
        let mut line = vec![
            piece(faint(), format!("{:>3} ", number + 1)),
            piece(names(), clean_inner(&entity.name.text)),
            piece(faint(), format!("  {kind}{}", plural(here.len(), "mention"))),
        ];
        if !others.is_empty() {
            line.push(plain(format!("  {}", others.join(" · "))));
        }
        write_paragraph(&line, 0, 4, columns, out);
    }
}

fn write_notes(record: &Record, columns: usize, out: &mut String) {
    for note in &record.notes {
        write_paragraph(
            &[piece(colour(AnsiColor::Yellow), format!("note: {}", clean_inner(&note.what)))],
            0,
            2,
            columns,
            out,
        );
    }
}
