//! Which file of a crate needs which, read off its code. Begin with [`files`] and [`needs`].
//!
//! A file needs another one if it names something of it, in a `use` or in a path, in
//! whatever form; what a file hands on by `use` is of the file that it comes from. Two
//! things do not count: what only tests need, and that a file uses what the file above it
//! defines for those below (`views/html.rs` what is in `views.rs`).

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// So many times at most something is handed on.
const HANDS: usize = 8;

/// A module or an item by its names: `crate::merge::facts` is `merge`, `facts`.
pub type Names = Vec<String>;

/// What a file says of others.
pub struct Source {
    /// The paths in it.
    paths: Vec<Names>,
    /// The paths that it brings in by `use`, by the name that each has here.
    imports: BTreeMap<String, Names>,
}

/// The files of a crate by their modules; that of the root has no name.
pub type Files = BTreeMap<Names, Source>;

/// For each file, the files that it needs and what it takes of them.
pub type Needs = BTreeMap<Names, BTreeMap<Names, BTreeSet<String>>>;

/// Which files need which.
pub fn needs(files: &Files) -> Needs {
    let mut found = Needs::new();
    for (module, source) in files {
        let needed = found.entry(module.clone()).or_default();
        for path in &source.paths {
            let other = file_of(files, module, path, HANDS);
            if let Some(other) = other.filter(|other| !module.starts_with(other)) {
                needed.entry(other).or_default().extend(path.last().cloned());
            }
        }
    }
    found
}

/// The files of a crate by the folder of its source.
pub fn files(folder: &Path) -> Files {
    let mut found = Files::new();
    add_files(folder, &[], &mut found);
    found
}

fn add_files(folder: &Path, above: &[String], found: &mut Files) {
    for entry in fs::read_dir(folder).expect("a folder of a crate").flatten() {
        let path = entry.path();
        let stem = path.file_stem().expect("a name").to_string_lossy().into_owned();
        let is_root = matches!(stem.as_str(), "lib" | "main" | "mod");
        let module: Names = above.iter().cloned().chain((!is_root).then_some(stem)).collect();
        // Each file of `bin` is a crate of its own.
        if path.is_dir() && module != ["bin"] {
            add_files(&path, &module, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.insert(module, source(&fs::read_to_string(&path).expect("readable")));
        }
    }
}

/// What a file says of others, by its code.
pub fn source(code: &str) -> Source {
    let tokens = without_tests(tokens(code));
    let mut found = Source { paths: Vec::new(), imports: BTreeMap::new() };
    let mut at = 0;
    while at < tokens.len() {
        let rest = &tokens[at..];
        let is_use = rest[0] == "use" && rest.get(1).is_some_and(|next| next != "<");
        let length = if is_use {
            let end = rest.iter().position(|token| token == ";").unwrap_or(rest.len());
            add_imports(&[], &rest[1..end], &mut found);
            end
        } else {
            let path = path(rest);
            let (length, is_path) = (2 * path.len().max(1) - 1, path.len() > 1);
            found.paths.extend(is_path.then_some(path));
            length
        };
        at += length;
    }
    found
}

/// The path that begins here: `a::b::c`.
fn path(tokens: &[String]) -> Names {
    let mut pieces = tokens.chunks(2);
    let mut found = Names::new();
    while let Some([name, rest @ ..]) = pieces.next().filter(|piece| is_name(&piece[0])) {
        found.push(name.clone());
        if rest.first().is_none_or(|next| next != "::") {
            break;
        }
    }
    found
}

/// What stands behind `use`, without its braces: `a::{b, c as d}` is `a::b` and `a::c`.
fn add_imports(above: &[String], tokens: &[String], found: &mut Source) {
    for tree in split(tokens) {
        let (head, inside) = tree.split_at(tree.iter().position(|token| token == "{").unwrap_or(tree.len()));
        let (names, alias) = head.split_at(head.iter().position(|token| token == "as").unwrap_or(head.len()));
        let mut path: Names = above.iter().chain(names.iter().filter(|token| is_name(token))).cloned().collect();
        if !inside.is_empty() {
            add_imports(&path, &inside[1..inside.len() - 1], found);
            continue;
        }
        if !above.is_empty() && path.last().is_some_and(|last| last == "self") {
            path.pop();
        }
        found.imports.extend(alias.last().or(path.last()).map(|name| (name.clone(), path.clone())));
        found.paths.push(path);
    }
}

/// What commas outside of braces part.
fn split(tokens: &[String]) -> Vec<&[String]> {
    let mut depth = 0;
    let parts = tokens.split(|token| {
        depth += i32::from(token == "{") - i32::from(token == "}");
        depth == 0 && token == ","
    });
    parts.filter(|part| !part.is_empty()).collect()
}

fn is_name(token: &str) -> bool {
    token.starts_with(|c: char| c.is_alphabetic() || c == '_')
}

/// Names, `::` and other signs of code, comments and literals left out.
fn tokens(code: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = code;
    while let Some(first) = rest.chars().next() {
        let name = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
        let (length, is_kept) = match first {
            _ if rest.starts_with("//") => (rest.find('\n').unwrap_or(rest.len()), false),
            _ if rest.starts_with("r\"") || rest.starts_with("r#") || rest.starts_with("br") => raw(rest, name),
            '"' => (literal(rest, '"'), false),
            '\'' if rest[1..].starts_with('\\') || rest.chars().nth(2) == Some('\'') => (literal(rest, '\''), false),
            _ if name > 0 => (name, true),
            _ if rest.starts_with("::") => (2, true),
            _ => (first.len_utf8(), !first.is_whitespace()),
        };
        found.extend(is_kept.then(|| rest[..length].to_string()));
        rest = &rest[length..];
    }
    found
}

/// The length of a literal that begins here and ends at the next mark without a backslash before.
fn literal(code: &str, mark: char) -> usize {
    let mut is_escaped = false;
    let mut ends = code.char_indices().skip(1).filter(|&(_, c)| {
        let ends = c == mark && !is_escaped;
        is_escaped = c == '\\' && !is_escaped;
        ends
    });
    ends.next().map_or(code.len(), |(at, _)| at + 1)
}

/// The length of a literal without escapes (`r#"…"#`), or of a name that begins alike, which is kept.
fn raw(code: &str, name: usize) -> (usize, bool) {
    let after = code.trim_start_matches(['b', 'r']);
    let signs = after.len() - after.trim_start_matches('#').len();
    let begin = code.len() - after.len() + signs + 1;
    if !after[signs..].starts_with('"') {
        return (name, true);
    }
    let end = format!("\"{}", "#".repeat(signs));
    (code[begin..].find(&end).map_or(code.len(), |at| begin + at + end.len()), false)
}

/// The code without items that only tests need.
fn without_tests(tokens: Vec<String>) -> Vec<String> {
    let mark = ["#", "[", "cfg", "(", "test", ")", "]"].map(String::from);
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        if tokens[at..].starts_with(&mark) {
            at += item(&tokens[at..]);
        } else {
            found.push(tokens[at].clone());
            at += 1;
        }
    }
    found
}

/// The length of the item that begins here: to its closing brace, or to a semicolon before any.
fn item(tokens: &[String]) -> usize {
    let mut depth = 0;
    let ends = |token: &String| {
        depth += i32::from(token == "{") - i32::from(token == "}");
        depth == 0 && matches!(token.as_str(), "}" | ";")
    };
    tokens.iter().position(ends).map_or(tokens.len(), |end| end + 1)
}

/// The file that a path leads to, as it stands in a module.
fn file_of(files: &Files, module: &[String], path: &[String], hands: usize) -> Option<Names> {
    let (first, rest) = path.split_first().filter(|_| hands > 0)?;
    let is_below = files.contains_key(&[module, &path[..1]].concat());
    match first.as_str() {
        "crate" => Some(below(files, Names::new(), rest, hands)),
        "self" | "super" => Some(below(files, module.to_vec(), path, hands)),
        _ if is_below => Some(below(files, module.to_vec(), path, hands)),
        _ => file_of(files, module, &[files.get(module)?.imports.get(first)?, rest].concat(), hands - 1),
    }
}

/// The file that a path leads to from a module on, or where that hands something on.
fn below(files: &Files, mut module: Names, path: &[String], hands: usize) -> Names {
    let Some((name, rest)) = path.split_first() else { return module };
    let child = [&module[..], &path[..1]].concat();
    match name.as_str() {
        "self" => below(files, module, rest, hands),
        "super" => {
            module.pop();
            below(files, module, rest, hands)
        }
        _ if files.contains_key(&child) => below(files, child, rest, hands),
        _ => {
            let import = files.get(&module).and_then(|source| source.imports.get(name));
            let handed_on = import.and_then(|import| file_of(files, &module, &[import, rest].concat(), hands - 1));
            handed_on.unwrap_or(module)
        }
    }
}
