//! Values of rulings as text. Begin with [`correction`].

use rapporteur::story::{Correction, Slot};
use rapporteur::text::Span;
use rapporteur::vocabulary::Vocabulary;

/// The slot of a correction, and the right value or phrase.
pub fn correction(correction: &Correction) -> (Slot, Option<String>, Option<Span>) {
    match correction {
        Correction::Number { low, high, is_approximate } => {
            (Slot::Number, Some(number(*low, *high, *is_approximate)), None)
        }
        Correction::Time(value) => (Slot::Time, Some(value.value().into()), None),
        Correction::Status(value) => (Slot::Status, Some(value.name().into()), None),
        Correction::Certainty(value) => (Slot::Certainty, Some(value.name().into()), None),
        Correction::Participant(role, phrase) => (Slot::Participant(*role), None, Some(*phrase)),
        Correction::Speaker(phrase) => (Slot::Speaker, None, Some(*phrase)),
    }
}

/// `46`, `40 to 50`, `46 or more`, `up to 20`; with `about` before it if it is approximate.
pub fn number(low: Option<f64>, high: Option<f64>, is_approximate: bool) -> String {
    let plain = match (low, high) {
        (Some(low), Some(high)) if low == high => format!("{low}"),
        (Some(low), Some(high)) => format!("{low} to {high}"),
        (Some(low), None) => format!("{low} or more"),
        (None, Some(high)) => format!("up to {high}"),
        (None, None) => "unknown".to_string(),
    };
    if is_approximate { format!("about {plain}") } else { plain }
}

/// Reads what [`number`] writes; `None` if it is something else.
pub fn number_of(words: &str) -> Option<(Option<f64>, Option<f64>, bool)> {
    let (is_approximate, plain) = words.strip_prefix("about ").map_or((false, words), |rest| (true, rest));
    let value = |words: &str| words.parse::<f64>().ok().filter(|value| value.is_finite());
    let (low, high) = if let Some(high) = plain.strip_prefix("up to ") {
        (None, Some(value(high)?))
    } else if let Some(low) = plain.strip_suffix(" or more") {
        (Some(value(low)?), None)
    } else if let Some((low, high)) = plain.split_once(" to ") {
        (Some(value(low)?), Some(value(high)?))
    } else {
        (Some(value(plain)?), Some(value(plain)?))
    };
    (low <= high || high.is_none()).then_some((low, high, is_approximate))
}
