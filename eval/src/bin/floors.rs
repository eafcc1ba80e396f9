//! Measures the figures in `eval/floors.toml` and fails if one is below its floor: `floors DATA
//! [--only LAYER]`. Each scorer runs as a separate program from the same build.

use eval::floors::{self, Table, Verdict};
use eval::{figures, files};
use std::collections::HashMap;
use std::path::Path;
use std::process::{Command, ExitCode};

/// The figures that a run printed, by part and name.
type Figures = HashMap<(String, String), f64>;

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
    }
}

/// True if no figure is below its floor.
fn run() -> Result<bool, String> {
    let (mut arguments, _) = figures::arguments();
    let only = figures::option(&mut arguments, "--only");
    let [data] = arguments.as_slice() else { return Err("usage: floors DATA [--only LAYER]".into()) };
    files::inside(Path::new(data))?;
    let text = include_str!("../../floors.toml");
    let mut tables = floors::parse(text).map_err(|error| format!("eval/floors.toml: {error}"))?;
    tables.retain(|table| only.as_ref().is_none_or(|only| table.name.split('.').next() == Some(only)));
    if tables.is_empty() {
        return Err(format!("eval/floors.toml has no layer {}", only.unwrap_or_default()));
    }
    let mut measured: HashMap<String, Figures> = HashMap::new();
    let mut all_held = true;
    for table in &tables {
        if !measured.contains_key(&table.run) {
            eprintln!("running {}", table.run);
            measured.insert(table.run.clone(), measure(&table.run, data)?);
        }
        all_held &= check(table, &measured[&table.run]);
    }
    println!("{}", if all_held { "every floor held" } else { "not every floor held" });
    Ok(all_held)
}

fn measure(run: &str, data: &str) -> Result<Figures, String> {
    let mut words = run.split(' ').map(|word| match word.strip_prefix("DATA") {
        Some(rest) => format!("{data}{rest}"),
        None => word.to_string(),
    });
    let program = words.next().unwrap_or_default();
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(["run", "--quiet", "--locked", "-p", "eval", "--bin", &program]);
    if !cfg!(debug_assertions) {
        command.arg("--release");
    }
    command.arg("--").args(words).arg("--figures");
    let output = command.output().map_err(|error| format!("{run}: {error}"))?;
    if !output.status.success() {
        return Err(format!("{run}: {}\n{}", output.status, String::from_utf8_lossy(&output.stderr)));
    }
    let printed = String::from_utf8_lossy(&output.stdout);
    let figures = printed.lines().filter_map(figures::parse);
    Ok(figures.map(|(part, name, value)| ((part.to_string(), name.to_string()), value)).collect())
}

/// Prints each figure with its floor. A figure that was not measured counts as below its floor.
fn check(table: &Table, measured: &Figures) -> bool {
    let mut all_held = true;
    for (name, floor) in &table.floors {
        let figure = measured.get(&(table.part.clone(), name.clone())).copied();
        let verdict = figure.map_or(Verdict::Below, |figure| floors::verdict(figure, floor));
        let words = match verdict {
            Verdict::Below if figure.is_none() => "NOT MEASURED",
            Verdict::Below => "BELOW",
            Verdict::Held => "",
            Verdict::Risen => "has risen; raise the floor",
        };
        let figure = figure.map_or("-".into(), |figure| format!("{figure:.4}"));
        println!("{:<44} {figure:>8} floor {floor:<7} {words}", format!("{}.{name}", table.name));
        all_held &= verdict != Verdict::Below;
    }
    all_held
}
