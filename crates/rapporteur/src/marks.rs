//! Quotation marks. Begin with [`quoted`].

use crate::text::Span;

/// What stands between quotation marks, marks left out, in text order. A mark
/// opened in a paragraph that does not close it closes at the paragraph's end
/// (each paragraph of a long quotation opens one of its own); a single mark or
/// a word's apostrophe that is never closed opens nothing.
pub fn quoted(text: &str) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        in_line(text, start, start + line.trim_end_matches('\n').len(), &mut spans);
        start += line.len();
    }
    spans
}

/// Which of the spans that [`quoted`] gives holds this one.
pub(crate) fn holding(quoted: &[Span], span: Span) -> Option<usize> {
    let after = quoted.partition_point(|segment| segment.start <= span.start);
    after.checked_sub(1).filter(|&at| quoted[at].covers(span))
}

/// A kind of quotation mark.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    /// “…”, „…“, "…" and ``…''.
    Double,
    /// "…", which looks the same on both sides.
    Straight,
    /// Two single marks on each side: ''…''.
    TwoSingle,
    /// «…»
    Guillemet,
    /// »…«
    TurnedGuillemet,
    /// ‘…’ and '…'.
    Single,
}

/// A mark that stands open.
#[derive(Clone, Copy)]
struct Open {
    kind: Kind,
    /// The first byte after it.
    start: usize,
}

fn in_line(text: &str, from: usize, to: usize, spans: &mut Vec<Span>) {
    let mut open: Option<Open> = None;
    let mut at = from;
    let mut single_closes_last: Option<usize> = None;
    while at < to {
        let rest = &text[at..to];
        let Some(c) = rest.chars().next() else { break };
        let length = mark_length(rest, c);
        let before = text[from..at].chars().next_back().unwrap_or('\n');
        let after = text[at + length..to].chars().next().unwrap_or('\n');
        let mark = &rest[..length];
        match open {
            Some(one) if closes(one.kind, mark, before, after) => {
                push(text, one.start, at, spans);
                open = None;
            }
            None => {
                let kind = opens(mark, before, after);
                // A single mark that nothing closes on this line is an apostrophe.
                let is_vain = kind == Some(Kind::Single)
                    && *single_closes_last.get_or_insert_with(|| last_single(&text[from..to], from)) <= at;
                if let Some(kind) = kind.filter(|_| !is_vain) {
                    open = Some(Open { kind, start: at + length });
                }
            }
            Some(_) => {}
        }
        at += length;
    }
    if let Some(one) = open.filter(|one| one.kind != Kind::Single) {
        push(text, one.start, to, spans);
    }
}

/// Two single marks or two grave accents are one mark.
fn mark_length(rest: &str, c: char) -> usize {
    if rest.starts_with("''") || rest.starts_with("``") || rest.starts_with("’’") || rest.starts_with("‘‘") {
        2 * c.len_utf8()
    } else {
        c.len_utf8()
    }
}

/// Where the last single mark of the line stands that may close one.
fn last_single(line: &str, from: usize) -> usize {
    let mut before = '\n';
    let mut last = 0;
    let mut chars = line.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let after = chars.peek().map_or('\n', |&(_, next)| next);
        if closes(Kind::Single, c.encode_utf8(&mut [0; 4]), before, after) {
            last = from + at;
        }
        before = c;
    }
    last
}

fn push(text: &str, start: usize, end: usize, spans: &mut Vec<Span>) {
    let span = Span::new(start, end).trim(text);
    if !span.is_empty() {
        spans.push(span);
    }
}

fn opens(mark: &str, before: char, after: char) -> Option<Kind> {
    let starts_word = !before.is_alphanumeric() && !after.is_whitespace();
    match mark {
        "“" | "„" | "‟" | "``" | "‘‘" => Some(Kind::Double),
        "«" if starts_word || before.is_whitespace() => Some(Kind::Guillemet),
        "»" if starts_word => Some(Kind::TurnedGuillemet),
        "\"" | "”" if starts_word => Some(Kind::Straight),
        "''" | "’’" if starts_word => Some(Kind::TwoSingle),
        "‘" | "'" if starts_word && (before.is_whitespace() || matches!(before, '(' | '[' | '—' | '–')) => {
            Some(Kind::Single)
        }
        _ => None,
    }
}

fn closes(kind: Kind, mark: &str, before: char, after: char) -> bool {
    match kind {
        Kind::Double => matches!(mark, "”" | "\"" | "''" | "’’") || mark == "“" && !after.is_alphanumeric(),
        Kind::Straight => matches!(mark, "\"" | "”"),
        Kind::TwoSingle => matches!(mark, "''" | "’’" | "\"" | "”"),
        Kind::Guillemet => mark == "»",
        Kind::TurnedGuillemet => mark == "«",
        Kind::Single => {
            matches!(mark, "’" | "'") && !after.is_alphanumeric() && !before.is_whitespace() && before != 's'
                || matches!(mark, "’" | "'") && before == 's' && !after.is_alphanumeric() && !after.is_whitespace()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<&str> {
        quoted(text).into_iter().map(|span| span.of(text)).collect()
    }

    #[test]
    fn marks_of_all_styles() {
        assert_eq!(words("He said “yes” and \"no\"."), ["yes", "no"]);
        assert_eq!(words("«Oui», dit-il. „Ja“, sagte er. »Nein«, rief sie."), ["Oui", "Ja", "Nein"]);
        assert_eq!(words("It’s the ‘end’ of the workers’ strike"), ["end"]);
        assert_eq!(words("“First paragraph.\n“Second one,” she said."), ["First paragraph.", "Second one,"]);
        assert_eq!(words("a 6\" pipe and a 5\" one"), Vec::<&str>::new());
        assert_eq!(words("“never closed"), ["never closed"]);
        assert_eq!(words("\" \""), Vec::<&str>::new());
    }

    #[test]
    fn two_single_marks_are_one() {
        assert_eq!(words("''The road is closed,'' she said, ''for good.''"), ["The road is closed,", "for good."]);
        assert_eq!(words("``The road,'' she said."), ["The road,"]);
        assert_eq!(words("''They shout 'Stop!' and we stop,'' he said."), ["They shout 'Stop!' and we stop,"]);
    }

    #[test]
    fn apostrophes_open_nothing() {
        assert_eq!(words("Rock 'n roll of the '90s is what the players' union likes."), Vec::<&str>::new());
        assert_eq!(words("He called it 'a gift' to the town."), ["a gift"]);
        assert_eq!(words("“It’s the ‘end’ of it,” he said."), ["It’s the ‘end’ of it,"]);
    }
}
