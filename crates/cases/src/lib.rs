//! Runs the Markdown cases that are this project's tests: text in, text out. Begin with [`run`];
//! the form of a file is described at [`parse`].

use libtest_mimic::{Arguments, Failed, Trial};
use std::collections::{BTreeMap, HashSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::{Arc, Mutex};

/// First words of fences that are input; every other fence is expected output.
const INPUTS: &[&str] = &["html", "markdown", "report", "ruling"];

/// One heading of a case file with the blocks below it.
#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    /// The heading's words.
    pub name: String,
    /// The file that it comes from.
    pub path: PathBuf,
    /// 1-based line of the heading.
    pub line: usize,
    /// Input blocks, in order.
    pub inputs: Vec<Block>,
    /// Expected blocks, in order.
    pub expected: Vec<Block>,
}

impl Case {
    /// The first input block with this tag.
    pub fn input(&self, tag: &str) -> Option<&Block> {
        self.inputs.iter().find(|block| block.tag == tag)
    }
}

/// One fenced block.
#[derive(Clone, Debug, PartialEq)]
pub struct Block {
    /// First word of the fence: `report`, `html`, `sections` ...
    pub tag: String,
    /// `key=value` and `key="some value"` on the fence, in order. A word
    /// without `=`, such as `wanted`, has an empty value.
    pub attributes: Vec<(String, String)>,
    /// Lines between the fences, each ended by `\n`; or the contents of the
    /// file named by `file=`, looked up beside the case file.
    pub text: String,
    /// 1-based line of the opening fence.
    pub line: usize,
    /// Number of lines between the fences.
    n_lines: usize,
}

impl Block {
    /// The value of an attribute, if the fence has it.
    pub fn attribute(&self, key: &str) -> Option<&str> {
        let (_, value) = self.attributes.iter().find(|(name, _)| name == key)?;
        Some(value)
    }

    /// True for an output that is known to be wrong so far.
    pub fn is_wanted(&self) -> bool {
        self.attribute("wanted").is_some()
    }
}

/// Produces the actual output for an expected block of a case, in the layer named by the block's
/// tag; `None` if there is no such layer.
pub type Show = dyn Fn(&Case, &Block) -> Option<String> + Send + Sync;

/// New contents of blocks that differ, with the 1-based line of each block, by file.
type Updates = Mutex<BTreeMap<PathBuf, Vec<(usize, String)>>>;

/// The `main` of a test without a harness: each case of the given files, or of all `.md` files in
/// the given folders, is a test named `FILE: HEADING`. Takes the arguments of any Rust test (part
/// of a name, `--list`, `--exact` ...). A file that is not a case file fails, and so does an
/// `--exact` name that no case has.
///
/// - `UPDATE=1` writes what `show` returned into the expected blocks.
/// - A block marked `wanted` states what should come out but does not yet. Once it does, the case
///   fails and asks for the mark to be deleted.
pub fn run(sets: Vec<(PathBuf, Arc<Show>)>) -> ExitCode {
    let arguments = Arguments::from_args();
    let updates: Option<Arc<Updates>> = std::env::var_os("UPDATE").is_some_and(|value| value == "1").then(Arc::default);
    let mut trials = Vec::new();
    for (path, show) in sets {
        for path in files(&path) {
            let stem = path.file_stem().unwrap_or_default().to_string_lossy().to_string();
            match fs::read_to_string(&path).map_err(|error| error.to_string()).and_then(|text| parse(&path, &text)) {
                Ok(cases) => trials.extend(cases.into_iter().map(|case| {
                    let (show, updates) = (show.clone(), updates.clone());
                    Trial::test(format!("{stem}: {}", case.name), move || try_case(&case, &*show, updates.as_deref()))
                })),
                Err(complaint) => {
                    trials.push(Trial::test(stem, move || Err(format!("{}: {complaint}", path.display()).into())));
                }
            }
        }
    }
    let done = libtest_mimic::run(&arguments, trials);
    for (path, found) in updates.iter().flat_map(|updates| std::mem::take(&mut *updates.lock().unwrap())) {
        let written = fs::read_to_string(&path).map(|source| {
            let cases = parse(&path, &source).expect("a file of cases that were run");
            fs::write(&path, update(&source, &cases, &found))
        });
        written.unwrap_or_else(|error| panic!("{}: {error}", path.display())).expect("a file that can be written");
    }
    let n_run = done.num_passed + done.num_failed + done.num_ignored;
    if arguments.exact && !arguments.list && n_run == 0 {
        eprintln!("no case has this name");
        return ExitCode::FAILURE;
    }
    done.exit_code()
}

/// Compares all blocks of a case; fails with the differences, unless they are to be written.
fn try_case(case: &Case, show: &Show, updates: Option<&Updates>) -> Result<(), Failed> {
    let mut failures = String::new();
    for block in &case.expected {
        let Some(got) = show(case, block).map(with_line_end) else {
            failures += &format!("\n{}:{}: there is no layer {}\n", case.path.display(), block.line, block.tag);
            continue;
        };
        let Some(failure) = judge(case, block, &got) else { continue };
        match updates {
            Some(updates) if !block.is_wanted() => {
                updates.lock().unwrap().entry(case.path.clone()).or_default().push((block.line, got));
            }
            _ => failures += &failure,
        }
    }
    if failures.is_empty() { Ok(()) } else { Err(format!("UPDATE=1 rewrites blocks\n{failures}").into()) }
}

/// Reads the cases of one file; an error names the line.
///
/// A case begins at a heading (`## name`; a `# title` is not a case) and has prose, which is
/// ignored, and fenced blocks. A fence is three or more backticks with a tag and attributes; it
/// ends at a line of as many backticks. Each case needs a unique name and an expected block.
pub fn parse(path: &Path, source: &str) -> Result<Vec<Case>, String> {
    let mut cases: Vec<Case> = Vec::new();
    let mut lines = source.lines().enumerate();
    while let Some((index, line)) = lines.next() {
        let complain = |what: &str| format!("{}:{}: {what}", path.display(), index + 1);
        if let Some(name) = heading(line) {
            cases.push(Case {
                name: name.to_string(),
                path: path.to_path_buf(),
                line: index + 1,
                inputs: Vec::new(),
                expected: Vec::new(),
            });
        } else if line.starts_with("```") {
            let info = line.trim_start_matches('`');
            let fence = &line[..line.len() - info.len()];
            let body: Option<Vec<&str>> = take_until(&mut lines, fence);
            let body = body.ok_or_else(|| complain("this fence is never closed"))?;
            let block = block(path, info, &body, index + 1).map_err(|what| complain(&what))?;
            let case = cases.last_mut().ok_or_else(|| complain("a block stands before the first heading"))?;
            let is_input = INPUTS.contains(&block.tag.as_str());
            if is_input { &mut case.inputs } else { &mut case.expected }.push(block);
        }
    }
    check(&cases)?;
    Ok(cases)
}

fn heading(line: &str) -> Option<&str> {
    let name = line.trim_start_matches('#');
    let depth = line.len() - name.len();
    (depth >= 2 && name.starts_with(' ')).then(|| name.trim())
}

fn take_until<'a>(lines: &mut impl Iterator<Item = (usize, &'a str)>, fence: &str) -> Option<Vec<&'a str>> {
    let mut body = Vec::new();
    for (_, line) in lines {
        if line.trim_end() == fence {
            return Some(body);
        }
        body.push(line);
    }
    None
}

fn block(path: &Path, info: &str, body: &[&str], line: usize) -> Result<Block, String> {
    let mut words = attributes(info).into_iter();
    let (tag, _) = words.next().ok_or("a fence needs a tag, such as `report`")?;
    let mut block = Block {
        tag,
        attributes: words.collect(),
        text: body.iter().flat_map(|line| [line, "\n"]).collect(),
        line,
        n_lines: body.len(),
    };
    if let Some(file) = block.attribute("file") {
        let file = path.with_file_name(file);
        block.text = fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
    }
    Ok(block)
}

/// Splits `report outlet="The Argus" wanted` into names and values.
fn attributes(info: &str) -> Vec<(String, String)> {
    let mut words: Vec<(String, String)> = Vec::new();
    let mut rest = info.trim();
    while !rest.is_empty() {
        let end = rest.find(|c: char| c == '=' || c.is_whitespace()).unwrap_or(rest.len());
        let name = rest[..end].to_string();
        rest = &rest[end..];
        let mut value = String::new();
        if let Some(after) = rest.strip_prefix('=') {
            let (inner, left) = match after.strip_prefix('"') {
                Some(quoted) => quoted.split_once('"').unwrap_or((quoted, "")),
                None => after.split_at(after.find(char::is_whitespace).unwrap_or(after.len())),
            };
            value = inner.to_string();
            rest = left;
        }
        words.push((name, value));
        rest = rest.trim_start();
    }
    words
}

fn check(cases: &[Case]) -> Result<(), String> {
    let mut names = HashSet::new();
    for case in cases {
        let complain = |what: &str| Err(format!("{}:{}: {what}", case.path.display(), case.line));
        if !names.insert(&case.name) {
            return complain("another case of this file has this name");
        }
        if case.expected.is_empty() {
            return complain("this case expects nothing");
        }
    }
    Ok(())
}

fn files(path: &Path) -> Vec<PathBuf> {
    if path.is_file() {
        return vec![path.to_path_buf()];
    }
    let entries = fs::read_dir(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    let mut paths: Vec<PathBuf> = paths.filter(|path| path.extension().is_some_and(|end| end == "md")).collect();
    paths.sort();
    assert!(!paths.is_empty(), "{}: no .md files here", path.display());
    paths
}

fn with_line_end(mut text: String) -> String {
    if !text.is_empty() && !text.ends_with('\n') {
        text.push('\n');
    }
    text
}

/// A description of what is wrong with this block; `None` if nothing is.
fn judge(case: &Case, block: &Block, got: &str) -> Option<String> {
    let place = format!("{}:{}", case.path.display(), block.line);
    match (block.is_wanted(), got == block.text) {
        (false, true) | (true, false) => None,
        (true, true) => Some(format!("\n{place}: {}: {} reached; delete `wanted`\n", case.name, block.tag)),
        (false, false) => Some(format!("\n{place}: {}: {}\n{}", case.name, block.tag, difference(&block.text, got))),
    }
}

/// The lines of both texts, with `-` before those only expected and `+` before those only produced.
fn difference(expected: &str, got: &str) -> String {
    let (old, new): (Vec<&str>, Vec<&str>) = (expected.lines().collect(), got.lines().collect());
    // shared[i][j] is the length of the longest common subsequence of old[i..] and new[j..], in
    // lines.
    let mut shared = vec![vec![0usize; new.len() + 1]; old.len() + 1];
    for i in (0..old.len()).rev() {
        for j in (0..new.len()).rev() {
            shared[i][j] = match old[i] == new[j] {
                true => shared[i + 1][j + 1] + 1,
                false => shared[i + 1][j].max(shared[i][j + 1]),
            };
        }
    }
    let (mut i, mut j, mut shown) = (0, 0, String::new());
    while i < old.len() || j < new.len() {
        let (sign, line) = if i < old.len() && j < new.len() && old[i] == new[j] {
            (i, j) = (i + 1, j + 1);
            (' ', old[i - 1])
        } else if j == new.len() || (i < old.len() && shared[i + 1][j] >= shared[i][j + 1]) {
            i += 1;
            ('-', old[i - 1])
        } else {
            j += 1;
            ('+', new[j - 1])
        };
        let _ = writeln!(shown, "  {sign} {line}");
    }
    shown
}

/// The file, with new contents in the blocks whose fences are on these lines.
fn update(source: &str, cases: &[Case], found: &[(usize, String)]) -> String {
    let lines: Vec<&str> = source.lines().collect();
    let (mut text, mut next) = (String::new(), 0);
    for block in cases.iter().flat_map(|case| &case.expected) {
        if let Some((_, got)) = found.iter().find(|(line, _)| *line == block.line) {
            // `block.line` is 1-based, so as an index it is the line after the fence.
            text.extend(lines[next..block.line].iter().flat_map(|line| [*line, "\n"]));
            text.push_str(got);
            next = block.line + block.n_lines;
        }
    }
    text.extend(lines[next..].iter().flat_map(|line| [*line, "\n"]));
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "# Title\n\n## one\n\nProse.\n\n```report outlet=\"The Argus\" day=2024-03-05\nA line.\n\nAnother.\n```\n\n```lines\n3\n```\n\n```lines wanted\n4\n```\n\n## two\n\n````report\n```\n````\n\n```lines\n```\n";

    #[test]
    fn a_file_is_read() {
        let cases = parse(Path::new("x.md"), FILE).unwrap();
        assert_eq!(cases.len(), 2);
        let report = cases[0].input("report").unwrap();
        assert_eq!(report.attribute("outlet"), Some("The Argus"));
        assert_eq!(report.attribute("day"), Some("2024-03-05"));
        assert_eq!(report.text, "A line.\n\nAnother.\n");
        assert_eq!(cases[0].expected.iter().map(Block::is_wanted).collect::<Vec<_>>(), [false, true]);
        assert_eq!(cases[1].inputs[0].text, "```\n");
        assert_eq!(cases[1].expected[0].text, "");
    }

    #[test]
    fn an_update_touches_only_its_blocks() {
        let cases = parse(Path::new("x.md"), FILE).unwrap();
        let found = [&cases[1].expected[0], &cases[0].expected[0]].map(|block| block.line);
        let found = [(found[0], "1\n".to_string()), (found[1], "5\n6\n".to_string())];
        let expected = FILE.replace("```lines\n3\n", "```lines\n5\n6\n").replace("```lines\n```", "```lines\n1\n```");
        assert_eq!(update(FILE, &cases, &found), expected);
    }

    #[test]
    fn mistakes_name_their_line() {
        let error = |source| parse(Path::new("x.md"), source).unwrap_err();
        assert_eq!(error("## a\n\n```report\n```\n"), "x.md:1: this case expects nothing");
        assert_eq!(error("```report\n"), "x.md:1: this fence is never closed");
        assert_eq!(error("```report\n```\n"), "x.md:1: a block stands before the first heading");
        let twice = "## a\n```text\n```\n## a\n```text\n```\n";
        assert_eq!(error(twice), "x.md:4: another case of this file has this name");
    }

    #[test]
    fn a_difference_keeps_common_lines() {
        assert_eq!(difference("a\nb\nc\n", "a\nd\nc\n"), "    a\n  - b\n  + d\n    c\n");
    }
}
