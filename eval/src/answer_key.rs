//! Reads stories with an answer key (`stories/README.md`). Begin with [`read_all`].

use crate::files;
use rapporteur::annotations::{Annotations, ValueKind, Word};
use rapporteur::report::{Note, Report};
use rapporteur::text::Span;
use rapporteur_read::Source;
use std::collections::{BTreeMap, HashMap};
use std::path::Path;

/// Invented reports of one event, and what an editor would note about them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Story {
    /// The file's name without extension.
    pub name: String,
    /// Kind of story: accident, court, politics ...
    pub kind: String,
    /// The reports, in order.
    pub reports: Vec<Keyed>,
    /// The lines of the key.
    pub key: Vec<Line>,
}

/// A report with its marks.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Keyed {
    /// Its letter, a capital.
    pub letter: char,
    /// Fields of its header: `outlet`, `published`, `copy`, `agency`.
    pub fields: HashMap<String, String>,
    /// The text without marks.
    pub text: String,
    /// The marks in text order: name of the line of the key, start and end in code points, half
    /// open.
    pub marks: Vec<(String, usize, usize)>,
}

impl Story {
    /// The reports as the program reads them; an error names the story.
    pub fn read(&self) -> Result<Vec<(Report, Vec<Note>)>, String> {
        let of_story = |why: String| format!("{}: {why}", self.name);
        self.reports.iter().map(|keyed| keyed.read().map_err(of_story)).collect()
    }
}

impl Keyed {
    /// The report as the program reads it.
    pub fn read(&self) -> Result<(Report, Vec<Note>), String> {
        let source = Source { path: format!("{}.md", self.letter), ..Source::default() };
        rapporteur_read::read(&source, self.markdown().as_bytes()).map_err(|refused| refused.why)
    }

    /// The report as a Markdown file, with outlet and date as front matter.
    pub fn markdown(&self) -> String {
        let known = ["outlet", "published"].iter().filter_map(|&name| Some((name, self.fields.get(name)?)));
        let head: String = known.map(|(name, value)| format!("{name}: {value}\n")).collect();
        if head.is_empty() { self.text.clone() } else { format!("---\n{head}---\n{}", self.text) }
    }
}

/// A line of the key.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Line {
    /// The fact.
    pub fact: String,
    /// The slot; `None` for what only one report has.
    pub slot: Option<String>,
    /// `differs`, `changed`, `compatible`, `same`, `only`.
    pub verdict: String,
    /// The value in each report, by letter.
    pub values: BTreeMap<char, String>,
    /// A description, for people.
    pub about: String,
}

impl Line {
    /// The name of the marks that belong to it.
    pub fn mark(&self) -> String {
        self.slot.as_ref().map_or_else(|| self.fact.clone(), |slot| format!("{}.{slot}", self.fact))
    }
}

/// The part that a story belongs to, by a hash of its name: `train` (three fifths), `dev` or `test`
/// (one fifth each).
pub fn part(name: &str) -> &'static str {
    // FNV-1a, 32 bits.
    let hash = name.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    match hash % 5 {
        0 => "test",
        1 => "dev",
        _ => "train",
    }
}

/// All stories (`.story`) in a folder, or one file, in order of their names.
pub fn read_all(path: &Path) -> Result<Vec<Story>, String> {
    let paths = if path.is_dir() { files::below(path, "story")? } else { vec![path.to_path_buf()] };
    paths.iter().map(|path| read(path)).collect()
}

/// Reads one story.
pub fn read(path: &Path) -> Result<Story, String> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let name = path.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    parse(&name, &text).map_err(|(line, what)| format!("{}:{line}: {what}", path.display()))
}

/// Parses a story; an error is the number of the line and what is wrong there.
pub fn parse(name: &str, text: &str) -> Result<Story, (usize, String)> {
    let mut story = Story { name: name.to_string(), ..Story::default() };
    let mut is_key = false;
    for (number, line) in text.lines().enumerate().map(|(at, line)| (at + 1, line)) {
        let fault = |what: &str| (number, what.to_string());
        if line.trim() == "=== key" {
            is_key = true;
        } else if let Some(head) = line.strip_prefix("=== report ") {
            let mut fields = head.split('|').map(str::trim);
            let letter = fields.next().and_then(|first| first.chars().next()).ok_or_else(|| fault("no letter"))?;
            let pair =
                |field: &str| field.split_once(':').map(|(name, value)| (name.to_string(), value.trim().to_string()));
            story.reports.push(Keyed { letter, fields: fields.filter_map(pair).collect(), ..Keyed::default() });
        } else if is_key {
            if !line.trim().is_empty() && !line.starts_with("//") {
                story.key.push(key_line(line).ok_or_else(|| fault("no line of a key"))?);
            }
        } else if let Some(report) = story.reports.last_mut() {
            // Empty lines at the beginning are not part of the text.
            if !(report.text.is_empty() && line.trim().is_empty()) {
                add_line(report, line).ok_or_else(|| fault("a brace that is no mark"))?;
            }
        } else if let Some(kind) = line.strip_prefix("kind:") {
            story.kind = kind.trim().to_string();
        }
    }
    for report in &mut story.reports {
        report.text.truncate(report.text.trim_end_matches(char::is_whitespace).len());
        report.text.push('\n');
    }
    Ok(story)
}

/// Parses `ID.SLOT VERDICT X=value Y=value | about`, or `ID only X | about`.
fn key_line(line: &str) -> Option<Line> {
    let (left, about) = line.split_once('|')?;
    let (name, rest) = left.trim().split_once(' ')?;
    let (verdict, rest) = rest.trim().split_once(' ')?;
    let (fact, slot) = name.split_once('.').map_or((name, None), |(fact, slot)| (fact, Some(slot.to_string())));
    let mut values = BTreeMap::new();
    if slot.is_none() {
        values.insert(rest.trim().chars().next()?, String::new());
    } else {
        let mut last = None;
        for word in rest.split_whitespace() {
            let mut letters = word.chars();
            match (letters.next(), letters.next()) {
                (Some(letter), Some('=')) if letter.is_ascii_uppercase() => {
                    last = Some(letter);
                    values.insert(letter, letters.as_str().to_string());
                }
                _ => {
                    let value = values.get_mut(&last?)?;
                    if !value.is_empty() {
                        value.push(' ');
                    }
                    value.push_str(word);
                }
            }
        }
    }
    Some(Line { fact: fact.to_string(), slot, verdict: verdict.to_string(), values, about: about.trim().to_string() })
}

/// Appends a line of text without its marks, and adds the marks; `None` if a mark is malformed.
fn add_line(report: &mut Keyed, line: &str) -> Option<()> {
    let mut at = report.text.chars().count();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once('{') {
        let (mark, after) = after.split_once('}')?;
        let (names, words) = mark.split_once(':')?;
        report.text.push_str(before);
        at += before.chars().count();
        report.text.push_str(words);
        let end = at + words.chars().count();
        report.marks.extend(names.split(',').map(|name| (name.to_string(), at, end)));
        (at, rest) = (end, after);
    }
    report.text.push_str(rest);
    report.text.push('\n');
    (!rest.contains('}')).then_some(())
}

/// The marks of a report in code points of the text as the program read it, which may differ in
/// white space and heading signs.
pub fn moved(report: &Keyed, read: &str) -> Vec<(String, usize, usize)> {
    let (ours, ours_at) = solid(&report.text);
    let (theirs, theirs_at) = solid(read);
    let to: HashMap<usize, usize> =
        aligned(&ours, &theirs).into_iter().map(|(one, other)| (ours_at[one], theirs_at[other])).collect();
    let place = |(name, start, end): &(String, usize, usize)| {
        let places: Vec<usize> = (*start..*end).filter_map(|place| to.get(&place).copied()).collect();
        Some((name.clone(), *places.iter().min()?, places.iter().max()? + 1))
    };
    report.marks.iter().filter_map(place).collect()
}

/// The marks that a value of a report shows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shown {
    /// Marks whose words it gives, or that no other value is nearer to.
    pub own: Vec<String>,
    /// Marks that it only overlaps: "fight" in the words of a quotation.
    pub near: Vec<String>,
}

/// Minimum overlap (intersection over union) of a value and a mark whose words it gives.
const COMMON: f64 = 0.5;

/// The marks that each value of a report shows. `marks` are in code points of the report's text.
pub fn shown(marks: &[(String, usize, usize)], report: &Report, all: &Annotations) -> Vec<Shown> {
    let points = points(&report.text);
    let place = |span: Span| (points[span.start as usize], points[span.end as usize]);
    let mut found = vec![Shown::default(); all.values.len()];
    for (name, start, end) in marks {
        let is_wording = name.ends_with(".wording");
        let is_inside = |word: &Word| place(word.span).0 < *end && *start < place(word.span).1;
        // The heads of the mark: its words whose own head is outside.
        let heads: Vec<usize> = (0..all.words.len())
            .filter(|&word| is_inside(&all.words[word]))
            .filter(|&word| all.words[word].head.is_none_or(|head| !is_inside(&all.words[head as usize])))
            .collect();
        let shares: Vec<Option<bool>> = all
            .values
            .iter()
            .map(|value| {
                let (first, last) = place(value.span);
                let inside = *end.min(&last) as f64 - *start.max(&first) as f64;
                let around = (*end.max(&last) - *start.min(&first)) as f64;
                // Words of a quotation match marks of wording only, and the reverse.
                let is_sort = is_wording == (value.kind == ValueKind::Quotation);
                let gives = is_wording || inside / around >= COMMON || heads.contains(&(value.head as usize));
                (inside > 0.0).then_some(is_sort && gives)
            })
            .collect();
        // If no value gives the mark's words, all that overlap it share the answer.
        let has_any = shares.contains(&Some(true));
        for ((shown, share), value) in found.iter_mut().zip(shares).zip(all.values.iter()) {
            let is_sort = is_wording == (value.kind == ValueKind::Quotation);
            match share {
                Some(gives) if gives || !has_any && is_sort => shown.own.push(name.clone()),
                Some(_) => shown.near.push(name.clone()),
                None => {}
            }
        }
    }
    for shown in &mut found {
        shown.own.sort();
        shown.own.dedup();
        shown.near.sort();
        shown.near.dedup();
        shown.near.retain(|name| !shown.own.contains(name));
    }
    found
}

/// For each byte of a text, the number of code points before it.
pub fn points(text: &str) -> Vec<usize> {
    let mut points = Vec::with_capacity(text.len() + 1);
    for (at, letter) in text.chars().enumerate() {
        points.extend(std::iter::repeat_n(at, letter.len_utf8()));
    }
    points.push(text.chars().count());
    points
}

/// The text without white space and heading signs, and the original position of each character.
fn solid(text: &str) -> (Vec<char>, Vec<usize>) {
    text.chars()
        .enumerate()
        .filter(|(_, letter)| !letter.is_whitespace() && *letter != '#')
        .map(|(at, letter)| (letter, at))
        .unzip()
}

/// The pairs of positions at which the texts are equal, in order. After a difference, both continue
/// at the nearest positions from which the next few characters are equal.
fn aligned(one: &[char], other: &[char]) -> Vec<(usize, usize)> {
    const SEED: usize = 12;
    let mut found = Vec::new();
    let (mut a, mut b) = (0, 0);
    while a < one.len() && b < other.len() {
        if one[a] == other[b] {
            found.push((a, b));
            (a, b) = (a + 1, b + 1);
            continue;
        }
        // The nearest positions from which both are equal again.
        let next = (1..one.len() + other.len() - a - b).find_map(|skipped| {
            (0..=skipped).find_map(|left| {
                let (x, y) = (a + left, b + skipped - left);
                let length = SEED.min(one.len().saturating_sub(x)).min(other.len().saturating_sub(y));
                (length > 0 && one[x..x + length] == other[y..y + length]).then_some((x, y))
            })
        });
        match next {
            Some(place) => (a, b) = place,
            None => break,
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    const STORY: &str = "story: x\nkind: local\n\n=== report A | outlet: The Argus\n\n# {f1.number:Six} hurt\n\n{f1.number,f2.number:Six} of 20.\n=== report B\n{f1.number:Five} hurt.\n\n=== key\nf1.number differs A=6 B=5 | hurt\nf2 only A | of how many\n";

    #[test]
    fn marks_are_taken_out_of_the_text() {
        let story = parse("x", STORY).expect("well formed");
        assert_eq!(story.reports[0].text, "# Six hurt\n\nSix of 20.\n");
        assert_eq!(story.reports[0].marks[2], ("f2.number".to_string(), 12, 15));
        assert_eq!(story.key[0].values[&'B'], "5");
        assert_eq!(story.key[1].verdict, "only");
    }

    #[test]
    fn marks_move_to_what_was_read() {
        let story = parse("x", STORY).expect("well formed");
        let moved = moved(&story.reports[0], "Six hurt\nSix of 20.");
        assert_eq!(moved[1], ("f1.number".to_string(), 9, 12));
    }
}
