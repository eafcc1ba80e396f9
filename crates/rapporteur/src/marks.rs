//! Quotation marks. Begin with [`quoted`].

use crate::text::Span;

/// What stands between quotation marks, marks left out, in text order. A mark
/// opened in a paragraph that does not close it closes at the paragraph's end
/// (each paragraph of a long quotation opens one of its own); a single mark or
/// a word's apostrophe that is never closed opens nothing.
pub fn quoted(text: &str) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut start = 0;
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let goes_on = going_on(&lines);
    let mut end = 0;
    for (at, line) in lines.iter().enumerate() {
        end += line.len();
        if !lines.get(at + 1).is_some_and(|next| is_broken(line, next)) {
            let words = text[start..end].trim_end_matches('\n');
            in_line(text, start, start + words.len(), goes_on[at], &mut spans);
            start = end;
        }
    }
    spans
}

/// True for a line of a column that the next one goes on with: the next one
/// begins with a small letter.
fn is_broken(line: &str, next: &str) -> bool {
    !line.trim().is_empty() && next.starts_with(char::is_lowercase)
}

/// For each line with what kind of mark the next one with words begins, so that
/// one opened here may stay open.
fn going_on(lines: &[&str]) -> Vec<Option<Kind>> {
    let mut next = None;
    let mut found: Vec<Option<Kind>> = Vec::with_capacity(lines.len());
    for line in lines.iter().rev() {
        found.push(next);
        let words = line.trim();
        if !words.is_empty() {
            let is_single = words.strip_prefix(['\'', '‘']).is_some_and(|rest| rest.starts_with(char::is_uppercase));
            next = match is_single {
                true => Some(Kind::Single),
                false => words.starts_with('“').then_some(Kind::Double),
            };
        }
    }
    found.reverse();
    found
}

/// Which of the spans that [`quoted`] gives holds this one.
pub(crate) fn holding(quoted: &[Span], span: Span) -> Option<usize> {
    let after = quoted.partition_point(|segment| segment.start <= span.start);
    after.checked_sub(1).filter(|&at| quoted[at].covers(span))
}

/// A kind of quotation mark.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    /// “…”, „…“, ,,…“, "…" and ``…''.
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

fn in_line(text: &str, from: usize, to: usize, goes_on: Option<Kind>, spans: &mut Vec<Span>) {
    let straight = Straight::read(&text[from..to], from);
    if straight.is_torn {
        straight.marks.chunks_exact(2).for_each(|pair| push(text, pair[0].at + 1, pair[1].at, spans));
        return;
    }
    let mut open: Option<Open> = None;
    // Marks opened inside a passage between straight marks.
    let mut depth = 0;
    let mut at = from;
    let mut single_closes_last: Option<usize> = None;
    // Curly marks from here to the end.
    let count = |mark: char| text[from..to].matches(mark).count();
    let (mut opening, mut closing) = (count('“'), count('”'));
    while at < to {
        let rest = &text[at..to];
        let Some(c) = rest.chars().next() else { break };
        let length = mark_length(rest, c);
        let before = text[from..at].chars().next_back().unwrap_or('\n');
        let after = text[at + length..to].chars().next().unwrap_or('\n');
        let mark = &rest[..length];
        let inner = open.filter(|one| one.kind == Kind::Straight).and_then(|_| straight.opens_inside(text, at));
        match open {
            // One opens inside another: the outer one was never closed if nothing is left to close it with.
            Some(one) if mark == "“" && text[..one.start].ends_with('“') => {
                match goes_on != Some(Kind::Double) && closing <= opening {
                    true => open = Some(Open { kind: Kind::Double, start: at + length }),
                    false => depth += 1,
                }
            }
            Some(_) if inner == Some(Inner::Nested) => depth += 1,
            Some(_) if inner == Some(Inner::Anew) => open = Some(Open { kind: Kind::Straight, start: at + length }),
            Some(one) if depth > 0 && closes(one.kind, mark, before, after) => depth -= 1,
            Some(one) if closes(one.kind, mark, before, after) => {
                push(text, one.start, at, spans);
                open = None;
            }
            None => {
                let kind = opens(mark, before, after);
                // A single mark that nothing closes on this line is an apostrophe.
                let stays_open = goes_on == Some(Kind::Single) && after.is_uppercase();
                let is_never_closed = mark == LOW_COMMAS && !text[at + length..to].contains(['“', '”']);
                let is_single = kind == Some(Kind::Single) && !stays_open;
                let closes_last = || last_single(&text[from..to], from);
                let is_vain = is_never_closed || is_single && *single_closes_last.get_or_insert_with(closes_last) <= at;
                if let Some(kind) = kind.filter(|_| !is_vain) {
                    open = Some(Open { kind, start: at + length });
                }
            }
            Some(_) => {}
        }
        opening -= usize::from(c == '“');
        closing -= usize::from(c == '”');
        at += length;
    }
    if let Some(one) = open.filter(|one| one.kind != Kind::Single || goes_on == Some(Kind::Single)) {
        push(text, one.start, to, spans);
    }
}

/// What a straight mark that looks like an opening one does inside a passage.
#[derive(Clone, Copy, PartialEq)]
enum Inner {
    /// It opens a quotation in the quotation.
    Nested,
    /// It opens a passage of its own; the one before was never closed.
    Anew,
}

/// A straight double mark.
#[derive(Clone, Copy)]
struct StraightMark {
    at: usize,
    opens: bool,
    closes: bool,
}

/// The straight double marks of a line.
struct Straight {
    marks: Vec<StraightMark>,
    /// How many more marks from each on look closing than look opening.
    surplus: Vec<i32>,
    /// True if spaces beside the marks tell nothing, so that they pair in turn.
    is_torn: bool,
}

impl Straight {
    fn read(line: &str, from: usize) -> Straight {
        let mut marks = Vec::new();
        let mut is_loose = false;
        let mut before = ' ';
        let mut chars = line.chars().peekable();
        let mut at = from;
        while let Some(c) = chars.next() {
            let after = chars.peek().copied().unwrap_or(' ');
            if c == '"' {
                let opens =
                    (before.is_whitespace() || matches!(before, '(' | '[' | '—' | '–')) && !after.is_whitespace();
                let closes = !before.is_whitespace() && !after.is_alphanumeric();
                is_loose |= before.is_whitespace() && after.is_whitespace();
                marks.push(StraightMark { at, opens, closes });
            }
            before = c;
            at += c.len_utf8();
        }
        let mut sum = 0;
        let mut surplus: Vec<i32> = Vec::with_capacity(marks.len());
        for mark in marks.iter().rev() {
            sum += i32::from(mark.closes) - i32::from(mark.opens);
            surplus.push(sum);
        }
        surplus.reverse();
        let is_only = !line.contains(['“', '”', '«', '»']);
        Straight { is_torn: is_loose && is_only && marks.len() % 2 == 0, marks, surplus }
    }

    /// What the mark at this byte opens, if it looks opening; the mark may
    /// stand inside one that is open.
    fn opens_inside(&self, text: &str, at: usize) -> Option<Inner> {
        let number = self.marks.binary_search_by_key(&at, |mark| mark.at).ok()?;
        let mark = self.marks[number];
        if !mark.opens || mark.closes {
            return None;
        }
        if self.surplus[number] > 0 {
            return Some(Inner::Nested);
        }
        let ends = text[..at].trim_end().ends_with(['.', '!', '?', ',', '…']);
        Some(if ends { Inner::Anew } else { Inner::Nested })
    }
}

/// Two commas in the place of a low mark: ,,…“.
pub(crate) const LOW_COMMAS: &str = ",,";

/// Two single marks, two grave accents or two commas are one mark.
fn mark_length(rest: &str, c: char) -> usize {
    if rest.starts_with(LOW_COMMAS)
        || rest.starts_with("''")
        || rest.starts_with("``")
        || rest.starts_with("’’")
        || rest.starts_with("‘‘")
    {
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
        LOW_COMMAS if starts_word => Some(Kind::Double),
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
    fn two_commas_are_a_low_mark() {
        assert_eq!(words(",,It is over,“ she said. ,,Go home.”"), ["It is over,", "Go home."]);
        assert_eq!(words("red,, green and “blue”, ,,never closed"), ["blue"]);
    }

    #[test]
    fn a_column_breaks_a_passage() {
        assert_eq!(
            words("“Nobody needs to\nleave,” he said. “Stay\nhere.”"),
            ["Nobody needs to\nleave,", "Stay\nhere."]
        );
        assert_eq!(words("“Nobody left.\n\n“All stay,” he said."), ["Nobody left.", "All stay,"]);
    }

    #[test]
    fn straight_marks_that_do_not_pair_up() {
        assert_eq!(words("\"It leaks, said Hale. \"We saw it,\" he said."), ["We saw it,"]);
        assert_eq!(words("\"They said \"never\" to me,\" he said. \"Once.\""), ["They said \"never\" to me,", "Once."]);
        assert_eq!(words("\" It leaks , \" said Hale . \" Often . \""), ["It leaks ,", "Often ."]);
        assert_eq!(words("Small . \"It leaks , \"Hale said . \"Often . \""), ["It leaks ,", "Often ."]);
    }

    #[test]
    fn single_marks_over_paragraphs() {
        assert_eq!(words("'It was old.' 'We paid.\n\n'It's gone.'"), ["It was old.", "We paid.", "It's gone."]);
        assert_eq!(words("Rock 'n roll.\n\n'It's gone.'"), ["It's gone."]);
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
