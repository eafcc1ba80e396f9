//! Annotates words from standard input, one sentence per line, words separated by spaces: `annotate
//! MODELS < FILE`. Writes CoNLL-U and, below each sentence, a line `# name START END LABEL SCORE
//! WORDS` for each name.
#![allow(clippy::print_stdout)]

use rapporteur_nn::Model;
use std::time::Instant;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = std::env::args().nth(1).ok_or("usage: annotate MODELS < FILE")?;
    let start = Instant::now();
    let model = Model::load(folder.as_ref())?;
    let loaded = start.elapsed();
    let text = std::io::read_to_string(std::io::stdin())?;
    let sentences: Vec<Vec<&str>> = text.lines().map(|line| line.split(' ').collect()).collect();
    model.annotate(&sentences[..sentences.len().min(1)]);
    let first = start.elapsed();
    let found = model.annotate(&sentences);
    let n_words: usize = sentences.iter().map(Vec::len).sum();
    eprintln!(
        "loaded in {loaded:.0?}, first sentence after {first:.0?}, then {n_words} words in {:.2?}",
        start.elapsed() - first
    );
    for (words, sentence) in sentences.iter().zip(&found) {
        for (i, (form, word)) in words.iter().zip(&sentence.words).enumerate() {
            let head = word.head.map_or(0, |head| head + 1);
            println!(
                "{}\t{form}\t_\t{}\t{}\t{}\t{head}\t{}\t_\t_",
                i + 1,
                word.upos,
                word.xpos,
                word.feats,
                word.deprel
            );
        }
        for name in &sentence.names {
            let spelled = words[name.start as usize..name.end as usize].join(" ");
            println!("# name {} {} {} {:.2} {spelled}", name.start, name.end, name.label, name.score);
        }
        println!();
    }
    Ok(())
}
