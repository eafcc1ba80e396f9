//! Writes the reports of one ECB+ sub-topic as text files, to be compared:
//! `ecbplus-text FOLDER TOPIC ecb|ecbplus OUT`.

use std::path::Path;

fn main() -> Result<(), String> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [folder, topic, part, out] = arguments.as_slice() else {
        return Err("usage: ecbplus-text FOLDER TOPIC ecb|ecbplus OUT".into());
    };
    let topic = topic.parse().map_err(|_| format!("{topic} is no topic number"))?;
    std::fs::create_dir_all(out).map_err(|error| format!("{out}: {error}"))?;
    for path in eval::ecbplus::files(Path::new(folder), topic, part) {
        let document = eval::ecbplus::read(&path)?;
        let file = Path::new(out).join(format!("{}.txt", document.name));
        std::fs::write(&file, eval::ecbplus::text(&document))
            .map_err(|error| format!("{}: {error}", file.display()))?;
        println!("{}", file.display());
    }
    Ok(())
}
