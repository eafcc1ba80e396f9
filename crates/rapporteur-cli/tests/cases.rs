//! Runs `cases/`: files and arguments as input, the output of the real program as expected.

mod common;

use cases::{Block, Case};
use common::program_in;
use std::fs;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

fn main() -> ExitCode {
    cases::run(vec![(Path::new(env!("CARGO_MANIFEST_DIR")).join("cases"), Arc::new(show))])
}

fn show(case: &Case, block: &Block) -> Option<String> {
    if block.tag != "console" {
        return None;
    }
    let folder = tempfile::tempdir().unwrap();
    for input in &case.inputs {
        let name = input.attribute("name").unwrap_or_else(|| panic!("{}: a name= is missing", case.name));
        fs::write(folder.path().join(name), contents(input)).unwrap();
    }
    let arguments = block.attribute("run").unwrap_or_default().split_whitespace();
    let mut command = program_in(folder.path());
    if let Some(models) = block.attribute("models") {
        command.env("RAPPORTEUR_MODELS", models);
    }
    let output = command.args(arguments).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    let mut shown = text(output.stdout);
    if !output.stderr.is_empty() {
        shown += &format!("stderr:\n{}", text(output.stderr));
    }
    Some(match output.status.code() {
        Some(0) => shown,
        Some(code) => format!("{shown}exit: {code}\n"),
        None => format!("{shown}killed\n"),
    })
}

fn contents(block: &Block) -> Vec<u8> {
    if block.attribute("hex").is_none() {
        return block.text.clone().into_bytes();
    }
    let digits: Vec<u8> = block.text.trim().bytes().collect();
    let byte = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap();
    digits.chunks(2).map(byte).collect()
}
