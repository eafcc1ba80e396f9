//! Reads Universal Dependencies files (CoNLL-U) back into running text. Begin with [`read`].

use crate::files;
use rapporteur::annotations::{self, Parse};
use rapporteur::report::{Report, Section, SectionKind};
use rapporteur::text::Span;
use std::collections::HashSet;
use std::path::{Path, PathBuf};

/// A labelled text: its report (one section per paragraph) and its labels.
#[derive(Default)]
pub struct Labelled {
    /// Name of the text.
    pub name: String,
    /// The text, one line for each paragraph.
    pub report: Report,
    /// Its sentences.
    pub sentences: Vec<Sentence>,
}

/// A labelled sentence.
#[derive(Default)]
pub struct Sentence {
    /// From its first to its last token.
    pub span: Span,
    /// Index of its paragraph.
    pub section: u32,
    /// Its words.
    pub tokens: Vec<Token>,
}

/// A labelled word.
pub struct Token {
    /// Its place in the text.
    pub span: Span,
    /// Columns LEMMA, UPOS, XPOS, DEPREL.
    pub lemma: String,
    pub upos: String,
    pub xpos: String,
    pub relation: String,
    /// Index of the head in the sentence; `None` for the root.
    pub head: Option<u32>,
    /// Column MISC.
    pub misc: String,
}

/// All texts of a `.conllu` file.
pub fn read(path: &Path) -> Result<Vec<Labelled>, String> {
    let source = files::text(path)?;
    let mut texts: Vec<Labelled> = Vec::new();
    for block in source.split("\n\n").filter(|block| !block.trim().is_empty()) {
        if let Some(name) = block.lines().find_map(|line| line.strip_prefix("# newdoc id = ")) {
            texts.push(Labelled { name: name.to_string(), ..Labelled::default() });
        }
        if texts.is_empty() {
            texts.push(Labelled::default());
        }
        if let Some(text) = texts.last_mut() {
            add(text, block);
        }
    }
    texts.iter_mut().for_each(finish);
    Ok(texts)
}

/// The `.conllu` files of a part of a treebank: those in GUM's `dep` that `splits.tsv` assigns to
/// the part (all if the part is `all` or there is no split), or those of UD English EWT that end in
/// `PART.conllu`.
pub fn files(folder: &Path, part: &str) -> Result<Vec<PathBuf>, String> {
    let dep = folder.join("dep");
    let place = if dep.is_dir() { &dep } else { folder };
    let mut paths = files::inside(place)?;
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "conllu"));
    let splits = std::fs::read_to_string(folder.join("splits.tsv"));
    match &splits {
        _ if part == "all" => {}
        Ok(splits) => {
            let own: HashSet<&str> = splits
                .lines()
                .filter_map(|line| line.split_once('\t'))
                .filter(|line| line.1 == part)
                .map(|line| line.0)
                .collect();
            paths.retain(|path| own.contains(files::stem(path).as_str()));
        }
        Err(_) if dep.is_dir() => {}
        Err(_) => paths.retain(|path| files::stem(path).ends_with(part)),
    }
    if paths.is_empty() {
        return Err(files::wrong_kind(place, &format!("no .conllu file of the part {part} in it")));
    }
    Ok(paths)
}

/// The genre of a GUM text: `news` for `GUM_news_iodine.conllu`; `web` for other files.
pub fn genre(path: &Path) -> String {
    let name = files::stem(path);
    let genre = name.strip_prefix("GUM_").and_then(|rest| rest.split('_').next());
    genre.unwrap_or("web").to_string()
}

/// The labelled sentences and words, in the program's form.
pub fn parse(text: &Labelled) -> Parse {
    let mut parse = Parse::default();
    for sentence in &text.sentences {
        let first = parse.tokens.len() as u32;
        parse.tokens.extend(sentence.tokens.iter().map(|token| annotations::Token { span: token.span }));
        let last = parse.tokens.len() as u32;
        parse.sentences.push(annotations::Sentence { span: sentence.span, first, last, section: sentence.section });
    }
    parse
}

fn add(text: &mut Labelled, block: &str) {
    let stored = &mut text.report.text;
    let is_new = text.sentences.is_empty() || block.lines().any(|line| line.starts_with("# newpar"));
    if is_new {
        stored.truncate(stored.trim_end().len());
        if !stored.is_empty() {
            stored.push('\n');
        }
        let span = Span::new(stored.len(), stored.len());
        text.report.sections.push(Section { kind: SectionKind::Paragraph, span, rule: "conllu" });
    }
    let mut sentence = Sentence { section: text.report.sections.len() as u32 - 1, ..Sentence::default() };
    let (mut joined_until, mut is_joined_spaced) = (0, true);
    for line in block.lines().filter(|line| !line.starts_with('#')) {
        let columns: Vec<&str> = line.split('\t').collect();
        let is_spaced = !columns[9].contains("SpaceAfter=No");
        if let Some((_, last)) = columns[0].split_once('-') {
            (joined_until, is_joined_spaced) = (last.parse().unwrap_or(0), is_spaced);
            continue;
        }
        let Ok(number) = columns[0].parse::<usize>() else { continue };
        let start = stored.len();
        stored.push_str(columns[1]);
        let span = Span::new(start, stored.len());
        let head = columns[6].parse::<u32>().ok().and_then(|head| head.checked_sub(1));
        let [lemma, upos, xpos, relation, misc] = [2, 3, 4, 7, 9].map(|column| columns[column].to_string());
        sentence.tokens.push(Token { span, lemma, upos, xpos, relation, head, misc });
        let is_inside = number < joined_until;
        if !is_inside && (if number == joined_until { is_joined_spaced } else { is_spaced }) {
            stored.push(' ');
        }
    }
    sentence.span = sentence.tokens.iter().map(|token| token.span).reduce(Span::join).unwrap_or_default();
    text.sentences.push(sentence);
}

fn finish(text: &mut Labelled) {
    let ends: Vec<u32> = text.sentences.iter().map(|sentence| sentence.span.end).collect();
    for (sentence, end) in text.sentences.iter().zip(ends) {
        let section = &mut text.report.sections[sentence.section as usize];
        section.span.end = end;
    }
}
