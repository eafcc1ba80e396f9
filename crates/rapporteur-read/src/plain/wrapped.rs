//! Text whose paragraphs an editor or a mail program has broken into lines of
//! one width. Begin with [`width`].

/// Lines of wrapped text are no longer.
const WIDEST: usize = 100;

/// The width at which the lines of a text are broken, if they are.
pub(super) fn width(text: &str) -> Option<usize> {
    let lines: Vec<&str> = text.split('\n').map(str::trim).collect();
    let width = lines.iter().map(|line| line.chars().count()).max()?;
    if !(50..=WIDEST).contains(&width) || !lines.iter().any(|line| line.is_empty()) {
        return None;
    }
    let broken: Vec<&str> =
        lines.windows(2).filter(|pair| !pair[0].is_empty() && !pair[1].is_empty()).map(|pair| pair[0]).collect();
    let n_open = broken.iter().filter(|line| is_open(line, width)).count();
    (broken.len() >= 3 && n_open * 2 > broken.len()).then_some(width)
}

/// True if the next line goes on with the previous one's paragraph.
pub(super) fn continues(previous: &str, next: &str, width: usize) -> bool {
    let last = previous.rsplit('\n').next().unwrap_or(previous).trim();
    let first_word = next.split_whitespace().next().map_or(0, |word| word.chars().count());
    let is_item = next.starts_with(['-', '•', '*']);
    // The next line's first word would not have fitted.
    !is_item && last.chars().count() + 1 + first_word > width * 9 / 10
}

fn is_open(line: &str, width: usize) -> bool {
    line.chars().count() * 10 >= width * 7 && !line.ends_with(['.', '?', '!', '"', '”'])
}
