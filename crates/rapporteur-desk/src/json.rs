//! Writes JSON for people and programs. Begin with [`pretty`].

use crate::plain::is_command;
use serde::Serialize;

/// Indented JSON with a final line end. Control characters are written as escapes, so that it is
/// safe to print on a terminal.
pub fn pretty(value: &impl Serialize) -> String {
    // The values have string keys and finite numbers only, so this cannot fail.
    escaped(serde_json::to_string_pretty(value).unwrap_or_default() + "\n")
}

/// The same on one line.
pub fn dense(value: &impl Serialize) -> String {
    escaped(serde_json::to_string(value).unwrap_or_default() + "\n")
}

fn escaped(json: String) -> String {
    // Line ends occur only between values: in strings they are escaped already.
    let is_raw = |one: char| one != '\n' && is_command(one);
    if !json.contains(is_raw) {
        return json;
    }
    let mut escaped = String::with_capacity(json.len());
    for one in json.chars() {
        match is_raw(one) {
            true => escaped += &format!("\\u{:04x}", one as u32),
            false => escaped.push(one),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::pretty;
    use serde_json::{Value, json};

    #[test]
    fn what_commands_a_terminal_is_escaped_and_stays_the_same() {
        let words = "a\u{9b}31m\u{7f}\u{80}\u{202e}\u{2066}\u{1b}\n\t“ü”😀\\u202e";
        let value = json!({ words: [words, 1.5, null] });
        let shown = pretty(&value);
        assert_eq!(serde_json::from_str::<Value>(&shown).unwrap(), value);
        assert!(shown.contains("\\u009b31m\\u007f\\u0080\\u202e\\u2066\\u001b\\n\\t“ü”😀\\\\u202e"), "{shown}");
        assert!(!shown.contains(|one: char| one != '\n' && one.is_control()));
    }
}
