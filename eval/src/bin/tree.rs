//! Prints a report as the program analysed it: `tree REPORT [MODELS]`, in CoNLL-U, a block for each
//! sentence. For studying errors.

use eval::reader;
use rapporteur_read::Source;
use std::path::Path;

fn main() -> Result<(), String> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (report, models) = match arguments.as_slice() {
        [report] => (report, "models"),
        [report, models] => (report, models.as_str()),
        _ => return Err("usage: tree REPORT [MODELS]".into()),
    };
    let bytes = std::fs::read(report).map_err(|error| format!("{report}: {error}; give the file of one report"))?;
    let source = Source { path: report.clone(), ..Source::default() };
    let (report, _) = rapporteur_read::read(&source, &bytes).map_err(|refused| refused.to_string())?;
    let model = reader::load(Path::new(models))?;
    let all = reader::alone(&report, Some(&model));
    for sentence in &all.parse.sentences {
        println!("# text = {}", sentence.span.of(&report.text).replace('\n', " "));
        for at in sentence.tokens() {
            let word = &all.words[at];
            let place = |index: usize| index - sentence.first as usize + 1;
            let head = word.head.map_or(0, |head| place(head as usize));
            let (form, relation) = (word.span.of(&report.text), &word.relation);
            println!(
                "{}\t{form}\t{}\t{}\t{}\t_\t{head}\t{relation}\t_\t_",
                place(at),
                word.lemma,
                word.upos,
                word.xpos
            );
        }
        println!();
    }
    Ok(())
}
