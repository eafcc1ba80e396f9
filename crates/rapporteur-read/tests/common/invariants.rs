//! Properties of every report that was read.

use rapporteur::report::Report;

/// Panics if a section is empty, untrimmed, out of order, overlapping or not on character
/// boundaries, or if words are outside all sections.
pub fn check(report: &Report) {
    let text = &report.text;
    let mut end = 0;
    for section in &report.sections {
        let (from, to) = (section.span.start as usize, section.span.end as usize);
        assert!(from >= end, "sections overlap or are out of order: {section:?}");
        let words = text.get(from..to).expect("a section ends on character boundaries");
        assert!(!words.trim().is_empty() && words.trim() == words, "not trimmed: {words:?}");
        assert!(text[end..from].trim().is_empty(), "outside all sections: {:?}", &text[end..from]);
        end = to;
    }
    assert!(text[end..].trim().is_empty(), "outside all sections: {:?}", &text[end..]);
    assert!(!text.contains('\r'));
    let n_story = report.sections.iter().filter(|section| section.kind.is_story()).count();
    assert_eq!(report.passages().iter().map(|(_, pieces)| pieces.len()).sum::<usize>(), n_story);
}
