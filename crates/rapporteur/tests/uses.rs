//! Which file may use which. See ARCHITECTURE.md and STYLE.md.

#[path = "common/needs.rs"]
mod needs;

use needs::{Files, Names, Needs, files, needs, source};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

const NOUNS: [&str; 5] = ["text", "report", "annotations", "story", "comparison"];
const VERBS: [&str; 3] = ["annotate", "merge", "compare"];

/// Who needs whom in this crate, a file each: `annotate`, `chains` for `annotate/chains.rs`.
fn own() -> Vec<(Names, Names)> {
    let found = needs(&files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src")));
    let pairs = |(file, others): (Names, BTreeMap<Names, BTreeSet<String>>)| {
        others.into_keys().map(move |other| (file.clone(), other)).collect::<Vec<_>>()
    };
    found.into_iter().flat_map(pairs).collect()
}

fn is_verb(name: &str) -> bool {
    VERBS.contains(&name)
}

#[test]
fn nouns_use_only_nouns_to_their_left() {
    for (file, other) in own() {
        let place = |names: &Names| NOUNS.iter().position(|noun| names.first().is_some_and(|first| first == noun));
        let is_allowed = place(&file).is_none_or(|own| place(&other).is_some_and(|other| other <= own));
        assert!(is_allowed, "the noun {} uses {}", file.join("/"), other.join("/"));
    }
}

#[test]
fn verbs_do_not_use_verbs() {
    for (file, other) in own().into_iter().filter(|(file, _)| !file.is_empty()) {
        let is_other_verb = other.first().is_some_and(|name| is_verb(name)) && file.first() != other.first();
        assert!(!is_other_verb, "{} uses the verb {}", file.join("/"), other.join("/"));
    }
}

#[test]
fn files_inside_a_verb_do_not_use_each_other() {
    for (file, other) in own() {
        let are_inside = file.len() > 1 && other.len() > 1 && file[0] == other[0] && is_verb(&file[0]);
        assert!(!are_inside || file[1] == other[1], "{} uses its sibling {}", file.join("/"), other.join("/"));
    }
}

#[test]
fn no_files_of_a_crate_need_each_other() {
    for folder in crates() {
        let name = folder.file_name().expect("a crate has a folder").to_string_lossy().into_owned();
        let needs = needs(&files(&folder.join("src")));
        let found = circles(&needs);
        assert!(found.is_empty(), "{name}: files that need each other:\n{}", told(&needs, &found));
    }
}

#[test]
fn every_form_of_naming_is_read() {
    let above = "pub use two::Handed; mod one { }";
    let forms = [
        "use super::two;",
        "use super::{three::{self, B}, two as other};",
        "use crate::{a::{three, two::{C, D as E}}, b};",
        "fn f() { super::two::g(\"}\"); }",
        "use super::super::a; fn f(x: a::two::H) {}",
        "fn f(x: crate::a::Handed) {}",
        "use crate::a::Handed as Other; fn f() -> &'static Other { '\"'; Other::new() }",
        "use super::*; fn f() { self::super::two::g(r#\"\"\"#) }",
    ];
    let no_forms =
        ["// super::two::g", "#[cfg(test)] mod tests { use super::two; }", "use std::two; fn f() { two::g() }"];
    for (code, is_needed) in forms.map(|form| (form, true)).into_iter().chain(no_forms.map(|form| (form, false))) {
        let files = [("", ""), ("a", above), ("a/one", code), ("a/two", "use super::one::f;"), ("a/three", "")];
        let names = |path: &str| path.split('/').filter(|name| !name.is_empty()).map(String::from).collect();
        let files: Files = files.iter().map(|(path, code)| (names(path), source(code))).collect();
        assert_eq!(circles(&needs(&files)).len(), usize::from(is_needed), "{code}");
    }
}

/// The folders of all crates of the workspace.
fn crates() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let inside = fs::read_dir(root.join("crates")).expect("the folder of the crates").flatten();
    let mut found: Vec<PathBuf> = inside.map(|entry| entry.path()).chain([root.join("eval")]).collect();
    found.retain(|folder| folder.join("Cargo.toml").exists());
    found.sort();
    found
}

/// The circles: files each of which needs all others, be it through others.
fn circles(needs: &Needs) -> Vec<BTreeSet<Names>> {
    let reached: BTreeMap<&Names, BTreeSet<Names>> = needs.keys().map(|file| (file, reached(needs, file))).collect();
    let circle = |file: &Names| -> BTreeSet<Names> {
        reached[file].iter().filter(|other| reached[other].contains(file)).cloned().collect()
    };
    let found: BTreeSet<BTreeSet<Names>> = needs.keys().map(circle).filter(|circle| circle.len() > 1).collect();
    found.into_iter().collect()
}

/// All files that a file needs, be it through others.
fn reached(needs: &Needs, file: &Names) -> BTreeSet<Names> {
    let mut found = BTreeSet::new();
    let mut open = vec![file];
    while let Some(next) = open.pop() {
        for other in needs.get(next).into_iter().flat_map(BTreeMap::keys) {
            if found.insert(other.clone()) {
                open.push(other);
            }
        }
    }
    found
}

/// The circles in words: who needs whom in each, and what for.
fn told(needs: &Needs, circles: &[BTreeSet<Names>]) -> String {
    let mut found = String::new();
    for (number, circle) in circles.iter().enumerate() {
        found += &format!("circle {}:\n", number + 1);
        for file in circle {
            for (other, names) in needs[file].iter().filter(|(other, _)| circle.contains(*other)) {
                let names: Vec<&str> = names.iter().map(String::as_str).collect();
                found += &format!("  {} needs {} for {}\n", file.join("/"), other.join("/"), names.join(", "));
            }
        }
    }
    found
}
