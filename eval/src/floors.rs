//! Floors of the figures, from `floors.toml`. Begin with [`parse`].

/// The floors of a scorer on a data set.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// `syntax.gum-dev`.
    pub name: String,
    /// The scorer's name and arguments; `DATA` stands for the data folder.
    pub run: String,
    /// The part of the scorer's output.
    pub part: String,
    /// Names of figures with their floors as written; figures are compared with as many digits.
    pub floors: Vec<(String, String)>,
}

/// The result of comparing a figure with its floor.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Verdict {
    /// Below it.
    Below,
    /// At the floor or slightly above.
    Held,
    /// So far above that the floor can be raised.
    Risen,
}

/// A rise by more than this is not chance.
const RISE: f64 = 0.005;

/// Parses the floors. The file has a fixed form: one `name = value` per line.
pub fn parse(text: &str) -> Result<Vec<Table>, String> {
    let mut tables: Vec<Table> = Vec::new();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
        if let Some(name) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            tables.push(Table { name: name.to_string(), ..Table::default() });
            continue;
        }
        let (Some((name, value)), Some(table)) = (line.split_once(" = "), tables.last_mut()) else {
            return Err(format!("{line}: neither a table nor `name = value`"));
        };
        let words = || value.trim_matches('"').to_string();
        match name {
            "run" => table.run = words(),
            "part" => table.part = words(),
            _ if value.parse::<f64>().is_ok() => table.floors.push((name.to_string(), value.to_string())),
            _ => return Err(format!("{line}: {value} is no number")),
        }
    }
    let unclear = tables.iter().find(|table| table.run.is_empty() || table.part.is_empty());
    match unclear {
        Some(table) => Err(format!("[{}] does not say what to run, or which part of it is meant", table.name)),
        None => Ok(tables),
    }
}

/// Compares a figure, rounded to the digits of the floor, with the floor.
pub fn verdict(figure: f64, floor: &str) -> Verdict {
    let digits = floor.split_once('.').map_or(0, |(_, digits)| digits.len());
    let rounded: f64 = format!("{figure:.digits$}").parse().unwrap_or(figure);
    let floor: f64 = floor.parse().unwrap_or(f64::INFINITY);
    if rounded < floor || figure.is_nan() {
        Verdict::Below
    } else if rounded > floor + RISE {
        Verdict::Risen
    } else {
        Verdict::Held
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_floors_can_be_read() {
        let tables = parse(include_str!("../floors.toml")).unwrap();
        assert!(tables.iter().all(|table| !table.floors.is_empty()));
        let programs = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/src/bin")).unwrap();
        let programs: Vec<String> = programs.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        for table in tables {
            let program = format!("{}.rs", table.run.split(' ').next().unwrap());
            assert!(programs.contains(&program), "[{}] runs {program}, which there is not", table.name);
        }
    }

    #[test]
    fn faults_are_told() {
        assert!(parse("[a]\nrun = \"x\"\npart = \"all\"\nf1 = high").unwrap_err().contains("high is no number"));
        assert!(parse("[a]\nrun = \"x\"\nf1 = 0.5").unwrap_err().contains("[a] does not say"));
        assert!(parse("f1 = 0.5").unwrap_err().contains("f1 = 0.5"));
    }

    #[test]
    fn figures_are_rounded_as_their_floor_is() {
        assert_eq!(verdict(0.8946, "0.895"), Verdict::Held);
        assert_eq!(verdict(0.8944, "0.895"), Verdict::Below);
        assert_eq!(verdict(0.8944, "0.89"), Verdict::Held);
        assert_eq!(verdict(0.9099, "0.895"), Verdict::Risen);
        assert_eq!(verdict(f64::NAN, "0.0"), Verdict::Below);
    }
}
