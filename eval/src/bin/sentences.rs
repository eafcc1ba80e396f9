//! Prints the places of the program's sentences: `sentences FILE`, where each line of the file is a
//! paragraph. One line for each sentence: number of the paragraph, start and end in it (characters,
//! half open).

use rapporteur::report::{Report, Section, SectionKind};
use rapporteur::text::Span;

fn main() -> Result<(), String> {
    let path = std::env::args().nth(1).ok_or("usage: sentences FILE")?;
    let text = std::fs::read_to_string(&path).map_err(|error| format!("{path}: {error}; give a file of text"))?;
    let mut report = Report { text, ..Report::default() };
    let mut numbers = Vec::new();
    let mut start = 0;
    for (number, line) in report.text.split('\n').enumerate() {
        if !line.trim().is_empty() {
            let first = start + line.len() - line.trim_start().len();
            let span = Span::new(first, start + line.trim_end().len());
            report.sections.push(Section { kind: SectionKind::Paragraph, span, rule: "line" });
            numbers.push((number, start));
        }
        start += line.len() + 1;
    }
    for sentence in rapporteur::parse(&report).sentences {
        let (number, start) = numbers[sentence.section as usize];
        let offset = |byte: u32| report.text[start..byte as usize].chars().count();
        println!("{number}\t{}\t{}", offset(sentence.span.start), offset(sentence.span.end));
    }
    Ok(())
}
