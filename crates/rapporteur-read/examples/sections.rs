//! Shows how a file is read: `cargo run -p rapporteur-read --example sections -- FILE`.
#![allow(clippy::print_stdout)]

use rapporteur_read::{Source, read, show_stamp};

fn main() {
    for path in std::env::args().skip(1) {
        let bytes = std::fs::read(&path).unwrap_or_default();
        match read(&Source { path: path.clone(), ..Source::default() }, &bytes) {
            Ok((report, notes)) => {
                println!("== {path}\nlanguage {:?}, outlet {:?}, url {:?}", report.language, report.outlet, report.url);
                println!("authors {:?}, section {:?}, partial {}", report.authors, report.section, report.is_partial);
                println!("published {:?}", report.published.as_ref().map(show_stamp));
                println!("modified {:?}", report.modified.as_ref().map(show_stamp));
                for section in &report.sections {
                    println!(
                        "{:10} {:18} {}",
                        format!("{:?}", section.kind),
                        section.rule,
                        section.span.of(&report.text)
                    );
                }
                for embed in &report.embeds {
                    println!("embed {embed:?}");
                }
                for note in &notes {
                    println!("note: {}", note.what);
                }
            }
            Err(refused) => println!("== {path}\n{refused}"),
        }
    }
}
