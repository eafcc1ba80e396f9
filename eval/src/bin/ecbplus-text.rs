//! Writes the reports of one ECB+ subtopic as text files, for comparing them with the program:
//! `ecbplus-text FOLDER TOPIC ecb|ecbplus OUT`.

use eval::setting::Form;
use eval::stories;
use std::path::Path;

fn main() -> Result<(), String> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [folder, topic, part, out] = arguments.as_slice() else {
        return Err("usage: ecbplus-text FOLDER TOPIC ecb|ecbplus OUT".into());
    };
    let topic: u32 = topic.parse().map_err(|_| format!("{topic} is no topic number"))?;
    let documents = stories::sub_topic(Path::new(folder), topic, part, Form::Sentences)?;
    std::fs::create_dir_all(out).map_err(|error| format!("{out}: {error}"))?;
    for document in documents {
        let file = Path::new(out).join(format!("{}.txt", document.name));
        std::fs::write(&file, document.report.text + "\n").map_err(|error| format!("{}: {error}", file.display()))?;
        println!("{}", file.display());
    }
    Ok(())
}
