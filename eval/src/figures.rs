//! Figures in a form that programs can read, and the options of all scorers. Begin with
//! [`arguments`].

use crate::files;

/// The command line without the options of all scorers:
///
/// - `--figures`, whose presence is returned: after its tables a scorer prints one line `NAME =
///   VALUE` for each figure;
/// - `--half first` or `--half second`: only every second file of a corpus is read, so that rules
///   can be written on one half and measured on the other.
pub fn arguments() -> (Vec<String>, bool) {
    let mut arguments: Vec<String> = std::env::args().skip(1).collect();
    let wanted = flag(&mut arguments, "--figures");
    if let Some(Err(why)) = option(&mut arguments, "--half").map(|half| files::read_half(&half)) {
        eprintln!("{why}");
        std::process::exit(2);
    }
    (arguments, wanted)
}

/// Removes an option with its value from the arguments, and returns the value.
pub fn option(arguments: &mut Vec<String>, name: &str) -> Option<String> {
    let at = arguments.iter().position(|argument| argument == name)?;
    arguments.remove(at);
    (at < arguments.len()).then(|| arguments.remove(at))
}

/// Removes an option without a value from the arguments; true if it was there.
pub fn flag(arguments: &mut Vec<String>, name: &str) -> bool {
    let given = arguments.len();
    arguments.retain(|argument| argument != name);
    arguments.len() < given
}

/// One line; values are shares from 0 to 1, or means (`coded-a-text`).
pub fn print(part: &str, name: &str, value: f64) {
    println!("{part}.{name} = {value:.6}");
}

/// Parses a line that [`print`] wrote: part, name, value.
pub fn parse(line: &str) -> Option<(&str, &str, f64)> {
    let (path, value) = line.split_once(" = ")?;
    let (part, name) = path.rsplit_once('.')?;
    (!path.contains(' ')).then_some(())?;
    Some((part, name, value.trim().parse().ok()?))
}
