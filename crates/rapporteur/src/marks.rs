//! Quotation marks. Begin with [`quoted`].

use crate::text::Span;

/// What stands between quotation marks, marks left out, in text order. A mark
/// opened in a paragraph that does not close it closes at the paragraph's end
/// (each paragraph of a long quotation opens one of its own).
pub fn quoted(text: &str) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut open: Option<(usize, char)> = None;
    let mut before = '\n';
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let after = chars.peek().map_or('\n', |&(_, next)| next);
        match (c, open) {
            ('\n', Some((start, kind))) => {
                if kind != '‘' {
                    push(text, start, at, &mut spans);
                }
                open = None;
            }
            (_, Some((start, kind))) if closes(kind, c, before, after) => {
                push(text, start, at, &mut spans);
                open = None;
            }
            (_, None) if opens(c, before, after) => open = Some((at + c.len_utf8(), c)),
            _ => {}
        }
        before = c;
    }
    if let Some((start, kind)) = open
        && kind != '‘'
    {
        push(text, start, text.len(), &mut spans);
    }
    spans
}

fn push(text: &str, start: usize, end: usize, spans: &mut Vec<Span>) {
    let span = Span::new(start, end).trim(text);
    if !span.is_empty() {
        spans.push(span);
    }
}

fn opens(c: char, before: char, after: char) -> bool {
    let starts_word = !before.is_alphanumeric();
    match c {
        '“' | '„' | '«' | '‟' => true,
        '"' | '”' => starts_word && !after.is_whitespace(),
        '‘' => starts_word && !after.is_whitespace(),
        _ => false,
    }
}

fn closes(kind: char, c: char, before: char, after: char) -> bool {
    match kind {
        '“' | '„' | '‟' | '”' => matches!(c, '”' | '"') || c == '“' && kind == '„',
        '"' => c == '"' || c == '”',
        '«' => c == '»',
        '‘' => c == '’' && !after.is_alphanumeric() && !before.is_whitespace(),
        _ => false,
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
        assert_eq!(words("«Oui», dit-il. „Ja“, sagte er."), ["Oui", "Ja"]);
        assert_eq!(words("It’s the ‘end’ of the workers’ strike"), ["end"]);
        assert_eq!(words("“First paragraph.\n“Second one,” she said."), ["First paragraph.", "Second one,"]);
        assert_eq!(words("a 6\" pipe and a 5\" one"), Vec::<&str>::new());
        assert_eq!(words("“never closed"), ["never closed"]);
        assert_eq!(words("\" \""), Vec::<&str>::new());
    }
}
