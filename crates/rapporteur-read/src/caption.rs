//! Splits a caption into its parts. Begin with [`parts`].

use rapporteur::report::SectionKind;

use crate::boilerplate;

/// A part of a line: kind, rule, and start byte in the line.
pub(crate) type Part = (SectionKind, &'static str, usize);

/// The parts of a caption: label, words, credit; `None` if the line is not a caption.
pub(crate) fn parts(line: &str) -> Option<Vec<Part>> {
    let label = boilerplate::caption_label(line);
    let credit = boilerplate::caption_credit(line);
    let words = label.unwrap_or(0);
    let end = credit.filter(|&credit| credit >= words).unwrap_or(line.len());
    let n_words = line[words..end].split_whitespace().count();
    // A credit without words before it is left to the furniture rules.
    if label.is_none() && (credit.is_none() || n_words < 3) {
        return None;
    }
    let mut parts = Vec::new();
    if words > 0 {
        parts.push((SectionKind::Furniture, "caption-label", 0));
    }
    if n_words > 0 {
        parts.push((SectionKind::Caption, "caption-line", words));
    }
    if end < line.len() {
        parts.push((SectionKind::Furniture, "image-credit", end));
    }
    Some(parts)
}
