//! Scores tags and trees on gold words: `syntax FOLDER [MODELS]`, where FOLDER
//! holds UD English EWT (`*dev.conllu`) or GUM (`dep`, `splits.tsv`).

use eval::treebank::{self, Sentence};
use rapporteur_nn::Model;
use std::collections::BTreeMap;
use std::path::Path;
use std::time::Instant;

fn main() -> Result<(), String> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (folder, models) = match arguments.as_slice() {
        [folder] => (folder.as_str(), "models"),
        [folder, models] => (folder.as_str(), models.as_str()),
        _ => return Err("usage: syntax FOLDER [MODELS]".into()),
    };
    let model = Model::load(Path::new(models)).map_err(|error| error.to_string())?;
    let mut scores: BTreeMap<String, Score> = BTreeMap::new();
    println!(
        "{:<14} {:>7} {:>6} {:>6} {:>6} {:>6} {:>6} {:>8}",
        "", "words", "UPOS", "XPOS", "FEATS", "UAS", "LAS", "subtypes"
    );
    let start = Instant::now();
    for (genre, sentences) in development(Path::new(folder))? {
        let words = sentences.iter().map(|sentence| sentence.words.iter().map(|word| word.form.as_str()).collect());
        let found = model.annotate(&words.collect::<Vec<Vec<&str>>>());
        let score = scores.entry(genre).or_default();
        for (gold, ours) in sentences.iter().zip(&found) {
            score.add(gold, ours);
        }
    }
    let seconds = start.elapsed().as_secs_f64();
    let mut all = Score::default();
    for (genre, score) in &scores {
        score.print(genre);
        all.merge(score);
    }
    all.print("all");
    println!("{:.0} words a second", f64::from(all.words) / seconds);
    Ok(())
}

/// Development sentences with their genre.
fn development(folder: &Path) -> Result<Vec<(String, Vec<Sentence>)>, String> {
    let error = |error: std::io::Error| format!("{}: {error}", folder.display());
    let splits = folder.join("splits.tsv");
    if splits.exists() {
        let splits = std::fs::read_to_string(splits).map_err(error)?;
        let names = splits.lines().filter_map(|line| line.strip_suffix("\tdev"));
        let read = |name: &str| {
            let genre = name.split('_').nth(1).unwrap_or(name).to_owned();
            Ok((genre, treebank::read(&folder.join("dep").join(format!("{name}.conllu")))?))
        };
        return names.filter(|name| folder.join("dep").join(format!("{name}.conllu")).exists()).map(read).collect();
    }
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(error)? {
        let path = entry.map_err(error)?.path();
        if path.to_string_lossy().ends_with("dev.conllu") {
            found.push(("web".to_owned(), treebank::read(&path)?));
        }
    }
    Ok(found)
}

/// How many words are right in each layer.
#[derive(Default)]
struct Score {
    words: u32,
    /// UPOS, XPOS, FEATS, UAS, LAS without and with subtypes.
    right: [u32; 6],
}

impl Score {
    fn add(&mut self, gold: &Sentence, ours: &rapporteur_nn::Sentence) {
        for (gold, ours) in gold.words.iter().zip(&ours.words) {
            let head = gold.head == ours.head;
            let main = |relation: &str| relation.split(':').next().map(str::to_owned);
            let right = [
                gold.upos == *ours.upos,
                gold.xpos == *ours.xpos,
                gold.feats == ours.feats,
                head,
                head && main(&gold.deprel) == main(&ours.deprel),
                head && gold.deprel == *ours.deprel,
            ];
            self.words += 1;
            for (sum, one) in self.right.iter_mut().zip(right) {
                *sum += u32::from(one);
            }
        }
    }

    fn merge(&mut self, other: &Score) {
        self.words += other.words;
        for (sum, one) in self.right.iter_mut().zip(other.right) {
            *sum += one;
        }
    }

    fn print(&self, name: &str) {
        let [upos, xpos, feats, uas, las, sub] =
            self.right.map(|n| format!("{:.2}", 100.0 * f64::from(n) / f64::from(self.words.max(1))));
        println!("{name:<14} {:>7} {upos:>6} {xpos:>6} {feats:>6} {uas:>6} {las:>6} {sub:>8}", self.words);
    }
}
