//! Figures as they are written: groups, decimal points and commas, spaces that
//! have got into them. Begin with [`Writing`] and [`at`].

use super::Line;
use crate::annotations::Annotations;
use crate::english::{PER, PERCENT};
use crate::lexicon::{CURRENCY_SIGNS, FUNCTION_WORDS, LABEL_NOUNS, NUMBER_MODIFIERS, UNITS};
use crate::numerals;

/// How a report writes its figures.
#[derive(Clone, Copy)]
pub(super) struct Writing {
    /// True if its decimals stand after a comma, so that "2.300" may be either.
    is_comma_decimal: bool,
}

/// A figure that begins at a word.
pub(super) enum Figure {
    /// This number of words, with this value.
    Known(usize, f64),
    /// This number of words, whose value is not known.
    Doubtful(usize),
}

/// How a figure is written.
enum Form {
    /// "12", "2.5", "1,200.5", "1,200,000", "12,34,567", "1.200.000": one reading.
    Sure(f64),
    /// "2.300": a fraction, or groups if the report's decimals have commas.
    PointAndThree(f64),
    /// "2,300": groups, or a fraction if the report's decimals have commas.
    CommaAndThree(f64),
    /// "1,5": a fraction, or two figures of a list.
    Comma(f64),
    Unknown,
}

impl Writing {
    pub(super) fn of(text: &str, all: &Annotations) -> Writing {
        let (mut has_comma, mut has_point) = (false, false);
        for sentence in all.parse.sentences.iter() {
            let words = sentence.span.of(text);
            let mut from = 0;
            while let Some(begin) = words[from..].find(|c: char| c.is_ascii_digit()).map(|at| from + at) {
                let length = words[begin..].find(|c: char| !is_mark_or_digit(c)).unwrap_or(words.len() - begin);
                from = begin + length;
                let figure = words[begin..from].trim_end_matches(['.', ',']);
                match form(figure) {
                    Form::Comma(_) => has_comma |= is_measured(words[begin + figure.len()..].trim_start()),
                    Form::Sure(_) if figure.contains(',') && !figure.contains('.') => has_point = true,
                    Form::Sure(_) if figure.contains('.') => {
                        let is_english = figure.rfind('.') > figure.rfind(',') && figure.matches('.').count() == 1;
                        has_point |= is_english;
                        has_comma |= !is_english;
                    }
                    _ => {}
                }
            }
        }
        Writing { is_comma_decimal: has_comma && !has_point }
    }
}

fn is_mark_or_digit(c: char) -> bool {
    c.is_ascii_digit() || matches!(c, '.' | ',')
}

/// True for text that begins with a word of scale or a unit.
fn is_measured(rest: &str) -> bool {
    let end = rest.find(|c: char| !c.is_alphabetic() && c != '%').unwrap_or(rest.len());
    let (word, lower) = (&rest[..end], rest[..end].to_lowercase());
    word == "%"
        || UNITS.has(word)
        || UNITS.has(&lower)
        || numerals::multiplier(&lower).is_some()
        || rest.starts_with("per cent")
}

/// The figure at a word, where it is not one plain token.
pub(super) fn at(line: &Line, at: usize, has_sign: bool) -> Option<Figure> {
    let begins = line.forms.get(at)?.starts_with(|c: char| c.is_ascii_digit());
    if !begins {
        return None;
    }
    let is_piece = |at: usize| line.forms.get(at).is_some_and(|form| form.chars().all(is_mark_or_digit));
    let mut end = at;
    let mut figure = String::new();
    while is_piece(end) && (end == at || line.is_joined(end)) {
        figure += line.forms[end];
        end += 1;
    }
    // The comma or point that ends a sentence or a part of it.
    while figure.ends_with(['.', ',']) && end > at + 1 {
        figure.truncate(figure.len() - line.forms[end - 1].len());
        end -= 1;
    }
    if figure.is_empty() {
        return None;
    }
    if let Some(known) = torn(line, at, end, &figure) {
        return Some(known);
    }
    let words = end - at;
    let doubted = |number: f64, is_sure: bool| match is_sure {
        true => Figure::Known(words, number),
        false => Figure::Doubtful(words),
    };
    let is_comma_decimal = line.writing.is_comma_decimal;
    match form(&figure) {
        Form::Sure(number) if words > 1 || figure.matches('.').count() > 1 => Some(Figure::Known(words, number)),
        Form::Sure(_) => None,
        Form::PointAndThree(number) | Form::CommaAndThree(number) => Some(doubted(number, !is_comma_decimal)),
        Form::Comma(number) => {
            let next = line.spans[end - 1].end as usize;
            let line_end = line.spans[line.spans.len() - 1].end as usize;
            let rest = line.text.get(next..line_end).unwrap_or("").trim_start();
            Some(doubted(number, has_sign || is_comma_decimal || is_measured(rest)))
        }
        Form::Unknown => (words > 1).then_some(Figure::Doubtful(words)),
    }
}

/// How many words the figure at a word takes, at least one.
pub(super) fn length(line: &Line, word: usize) -> usize {
    match at(line, word, true) {
        Some(Figure::Known(words, _) | Figure::Doubtful(words)) => words,
        None => 1,
    }
}

/// "170, 000", "39. 9 million", "10 000": one figure that a space has got into.
fn torn(line: &Line, at: usize, end: usize, figure: &str) -> Option<Figure> {
    let digits = |at: usize| line.forms.get(at).filter(|form| form.bytes().all(|c| c.is_ascii_digit()));
    let number = |text: String| text.parse().ok();
    if figure.len() > 3 || !figure.bytes().all(|c| c.is_ascii_digit()) {
        return None;
    }
    let after_mark = (!line.is_joined(end + 1) && line.is_joined(end)).then(|| digits(end + 1)).flatten();
    match (line.lower(end), after_mark) {
        (",", Some(group)) if group.len() == 3 && group.starts_with('0') && figure != "0" => {
            return Some(Figure::Known(end + 2 - at, number(format!("{figure}{group}"))?));
        }
        (".", Some(decimals)) if decimals.len() <= 2 => {
            let next = line.lower(end + 2);
            let is_measured = next == "%" || numerals::multiplier(next).is_some() || matches!(next, PER | PERCENT);
            return is_measured.then_some(Figure::Known(end + 2 - at, number(format!("{figure}.{decimals}"))?));
        }
        _ => {}
    }
    grouped(line, at, end, figure).or_else(|| narrow(line, at, end, figure))
}

/// "1'500'000", "1 234 567", "1 950 metres": groups of three behind marks, or
/// behind spaces where there are several of them or something measured follows.
fn grouped(line: &Line, at: usize, end: usize, figure: &str) -> Option<Figure> {
    let group = |at: usize| {
        line.forms.get(at).filter(|form| form.len() == 3 && form.bytes().all(|c| c.is_ascii_digit())).copied()
    };
    let is_mark = |at: usize| matches!(line.lower(at), "'" | "’") && line.is_joined(at) && line.is_joined(at + 1);
    let is_space =
        |at: usize| line.text.get(line.spans[at - 1].end as usize..line.spans[at].start as usize) == Some(" ");
    let ends_in_naughts = group(end).is_some_and(|group| group.starts_with('0'));
    let (mut whole, mut last) = (figure.to_string(), end);
    while let Some(next) = group(last + 1).filter(|_| is_mark(last)) {
        whole += next;
        last += 2;
    }
    let has_marks = last > end;
    let mut spaces = 0;
    while let Some(next) = group(last).filter(|_| !has_marks && is_space(last)) {
        whole += next;
        last += 1;
        spaces += 1;
    }
    let is_more = line.lower(last).starts_with(|c: char| c.is_ascii_digit()) || line.is_joined(last) && is_mark(last);
    let before = at.checked_sub(1);
    let is_numbered = before.is_some_and(|before| {
        LABEL_NOUNS.has(line.lower(before))
            || LABEL_NOUNS.has(line.lower(before).trim_end_matches('.'))
            || line.lower(before) == "#"
            || spaces == 1
                && line.is_capital(before)
                && !NUMBER_MODIFIERS.has(line.lower(before))
                && !FUNCTION_WORDS.has(line.lower(before))
                && !CURRENCY_SIGNS.has(line.forms[before])
    });
    // "1 950 metres", but not "4 100 metre races".
    let rest = line.text.get(line.spans[last - 1].end as usize..).unwrap_or("").trim_start();
    let unit = &rest[..rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len())];
    let is_many = unit.ends_with('s') || unit.chars().count() <= 4;
    let is_measured = is_measured(rest) && is_many && !rest.starts_with(char::is_uppercase);
    let has_sign = before.is_some_and(|before| CURRENCY_SIGNS.has(line.forms[before]));
    let number = whole.parse().ok()?;
    if last == end || is_more || is_numbered || figure.starts_with('0') || line.is_time[at] {
        return None;
    }
    // "He saw 2 300 birds", but "by nine 2 300 birds": one number or two.
    let is_sure = has_marks || spaces > 1 || is_measured || has_sign || ends_in_naughts;
    Some(if is_sure { Figure::Known(last - at, number) } else { Figure::Doubtful(last - at) })
}

/// "10 000": groups behind narrow spaces, or those of nothing but naughts.
fn narrow(line: &Line, at: usize, end: usize, figure: &str) -> Option<Figure> {
    let digits = |at: usize| line.forms.get(at).filter(|form| form.bytes().all(|c| c.is_ascii_digit()));
    let mut whole = figure.to_string();
    let mut last = end;
    while let Some(group) = digits(last).filter(|group| group.len() == 3) {
        let gap = &line.text[line.spans[last - 1].end as usize..line.spans[last].start as usize];
        let is_narrow = matches!(gap, "\u{a0}" | "\u{2009}" | "\u{202f}") || gap == " " && group.starts_with('0');
        if !is_narrow {
            break;
        }
        whole += group;
        last += 1;
    }
    (last > end && figure != "0").then_some(Figure::Known(last - at, whole.parse().ok()?))
}

fn form(figure: &str) -> Form {
    let commas: Vec<&str> = figure.split(',').collect();
    let points: Vec<&str> = figure.split('.').collect();
    let of = |text: String| text.parse::<f64>().ok().filter(|number| number.is_finite());
    let plain = || of(figure.replace(',', ""));
    let is_head = |head: &str| (1..=3).contains(&head.len()) && !head.starts_with('0');
    let are_groups = |groups: &[&str], size: usize| groups.iter().all(|group| group.len() == size);
    let sure = |number: Option<f64>| number.map_or(Form::Unknown, Form::Sure);
    match (commas.len(), points.len()) {
        (1, 1) => sure(plain()),
        (1, 2) if points[1].len() == 3 && is_head(points[0]) => plain().map_or(Form::Unknown, Form::PointAndThree),
        (1, 2) => sure(plain()),
        (1, _) if is_head(points[0]) && are_groups(&points[1..], 3) => sure(of(figure.replace('.', ""))),
        (2, 1) if commas[1].len() == 3 && is_head(commas[0]) => plain().map_or(Form::Unknown, Form::CommaAndThree),
        (2, 1) if commas[1].len() != 3 && !commas[1].is_empty() => {
            of(figure.replace(',', ".")).map_or(Form::Unknown, Form::Comma)
        }
        (_, 1 | 2) if figure.rfind('.').is_none_or(|point| Some(point) > figure.rfind(',')) => {
            let last = commas[commas.len() - 1].split('.').next().unwrap_or("");
            let inner = &commas[1..commas.len() - 1];
            let is_western = last.len() == 3 && are_groups(inner, 3) && is_head(commas[0]);
            let is_indian = last.len() == 3 && are_groups(inner, 2) && commas[0].len() <= 2 && is_head(commas[0]);
            if is_western || is_indian { sure(plain()) } else { Form::Unknown }
        }
        (2, _) => {
            let whole: Vec<&str> = commas[0].split('.').collect();
            let is_whole = is_head(whole[0]) && are_groups(&whole[1..], 3);
            let number = of(figure.replace('.', "").replace(',', ".")).filter(|_| is_whole);
            sure(number)
        }
        _ => Form::Unknown,
    }
}
