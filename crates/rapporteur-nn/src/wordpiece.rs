//! Splits text into pieces of the encoder's vocabulary: BERT's uncased normalisation (Devlin et al.
//! 2019) and greedy longest match (WordPiece, Wu et al. 2016). Begin with [`WordPiece::pieces`].

use std::collections::HashMap;
use unicode_general_category::{GeneralCategory as Category, get_general_category};
use unicode_normalization::char::decompose_canonical;

/// Maximum length of a word in characters; a longer one becomes a single unknown piece.
const LONGEST_WORD: usize = 100;

/// The vocabulary: the pieces that begin a word and the pieces that continue one (`##`).
pub(crate) struct WordPiece {
    beginning: HashMap<Box<str>, u32>,
    going_on: HashMap<Box<str>, u32>,
    unknown: u32,
    /// Length of the longest piece in bytes.
    longest: usize,
}

/// The id of a piece and the bytes of the text that it stands for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Piece {
    pub(crate) id: u32,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

/// A character after normalisation, and the start and end byte of the character it comes from.
type Letter = (char, usize, usize);

impl WordPiece {
    /// Reads the vocabulary from a `tokenizer.json` of the `tokenizers` library; an error if that
    /// is not an uncased BERT WordPiece tokenizer.
    pub(crate) fn parse(json: &[u8]) -> Result<WordPiece, String> {
        let whole: serde_json::Value = serde_json::from_slice(json).map_err(|error| error.to_string())?;
        let model = &whole["model"];
        let is_known = model["type"] == "WordPiece"
            && model["continuing_subword_prefix"] == "##"
            && whole["normalizer"]["type"] == "BertNormalizer"
            && whole["normalizer"]["lowercase"] == true
            && whole["pre_tokenizer"]["type"] == "BertPreTokenizer";
        let vocabulary = model["vocab"].as_object().filter(|_| is_known).ok_or("not WordPiece without case")?;
        let mut read = WordPiece { beginning: HashMap::new(), going_on: HashMap::new(), unknown: 0, longest: 0 };
        for (piece, id) in vocabulary {
            let id = id.as_u64().and_then(|id| u32::try_from(id).ok()).ok_or("a piece without a number")?;
            let (table, piece) = match piece.strip_prefix("##") {
                Some(rest) if !rest.is_empty() => (&mut read.going_on, rest),
                _ => (&mut read.beginning, piece.as_str()),
            };
            read.longest = read.longest.max(piece.len());
            table.insert(piece.into(), id);
        }
        let unknown = model["unk_token"].as_str().and_then(|word| read.beginning.get(word));
        read.unknown = *unknown.ok_or("no unknown piece")?;
        Ok(read)
    }

    /// The pieces of a text, in order.
    pub(crate) fn pieces(&self, text: &str) -> Vec<Piece> {
        let mut pieces = Vec::new();
        let mut word: Vec<Letter> = Vec::new();
        for (start, c) in text.char_indices() {
            let end = start + c.len_utf8();
            let stands_alone = is_ideograph(c);
            if stands_alone || c.is_whitespace() {
                self.add(&mut word, &mut pieces);
            }
            if c.is_whitespace() || is_dropped(c) {
                continue;
            }
            decompose_canonical(c, |part| {
                if get_general_category(part) == Category::NonspacingMark {
                    return;
                }
                if is_punctuation(part) {
                    self.add(&mut word, &mut pieces);
                    word.push((part, start, end));
                    self.add(&mut word, &mut pieces);
                } else {
                    word.extend(part.to_lowercase().map(|small| (small, start, end)));
                }
            });
            if stands_alone {
                self.add(&mut word, &mut pieces);
            }
        }
        self.add(&mut word, &mut pieces);
        pieces
    }

    /// Adds the pieces of a word, and clears it.
    fn add(&self, word: &mut Vec<Letter>, pieces: &mut Vec<Piece>) {
        let (Some(&(_, start, _)), Some(&(_, _, end))) = (word.first(), word.last()) else { return };
        let before = pieces.len();
        if !self.add_known(word, pieces) {
            pieces.truncate(before);
            pieces.push(Piece { id: self.unknown, start, end });
        }
        word.clear();
    }

    /// Splits a word into pieces, always taking the longest one that fits; false if none does somewhere.
    fn add_known(&self, word: &[Letter], pieces: &mut Vec<Piece>) -> bool {
        if word.len() > LONGEST_WORD {
            return false;
        }
        let text: String = word.iter().map(|(c, ..)| c).collect();
        let bounds: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
        let mut first = 0;
        while first < word.len() {
            let table = if first == 0 { &self.beginning } else { &self.going_on };
            let fitting = |&end: &usize| bounds[end] - bounds[first] <= self.longest;
            let found = (first + 1..=word.len()).rev().filter(fitting);
            let mut found = found.filter_map(|end| Some((end, *table.get(&text[bounds[first]..bounds[end]])?)));
            let Some((end, id)) = found.next() else { return false };
            pieces.push(Piece { id, start: word[first].1, end: word[end - 1].2 });
            first = end;
        }
        true
    }
}

/// True for control, format and private-use characters, and for the replacement character.
fn is_dropped(c: char) -> bool {
    use Category::{Control, Format, PrivateUse, Surrogate};
    c == '\u{fffd}' || matches!(get_general_category(c), Control | Format | PrivateUse | Surrogate)
}

fn is_punctuation(c: char) -> bool {
    use Category::{
        ClosePunctuation, ConnectorPunctuation, DashPunctuation, FinalPunctuation, InitialPunctuation, OpenPunctuation,
        OtherPunctuation,
    };
    c.is_ascii_punctuation()
        || matches!(
            get_general_category(c),
            ClosePunctuation
                | ConnectorPunctuation
                | DashPunctuation
                | FinalPunctuation
                | InitialPunctuation
                | OpenPunctuation
                | OtherPunctuation
        )
}

/// True for Chinese characters, each of which is a word by itself.
fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{2a6df}' | '\u{2a700}'..='\u{2ceaf}' | '\u{2f800}'..='\u{2fa1f}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::sync::LazyLock;

    static OURS: LazyLock<(WordPiece, HashMap<u32, String>)> = LazyLock::new(|| {
        let json = std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/../../models/tokenizer.json")).unwrap();
        let read = WordPiece::parse(&json).unwrap();
        let going_on = read.going_on.iter().map(|(piece, &id)| (id, format!("##{piece}")));
        let names = read.beginning.iter().map(|(piece, &id)| (id, piece.to_string())).chain(going_on).collect();
        (read, names)
    });

    /// The pieces are those of the `tokenizers` library, each with the text that it stands for.
    #[test]
    fn text_is_cut_as_the_vocabulary_was_made() {
        let (ours, names) = &*OURS;
        let cut = |text: &str| -> Vec<String> {
            let shown = |piece: &Piece| format!("{}|{}", names[&piece.id], &text[piece.start..piece.end]);
            ours.pieces(text).iter().map(shown).collect()
        };
        assert_eq!(cut("The Mayor's car"), ["the|The", "mayor|Mayor", "'|'", "s|s", "car|car"]);
        assert_eq!(cut("Zürich, café"), ["zurich|Zürich", ",|,", "cafe|café"]);
        assert_eq!(cut("Inundations"), ["in|In", "##unda|unda", "##tions|tions"]);
        assert_eq!(cut("東京 is"), ["東|東", "京|京", "is|is"]);
        assert_eq!(cut("a\u{200b}b\u{ad}c"), ["abc|a\u{200b}b\u{ad}c"]);
        assert_eq!(cut("\u{1f600} x"), ["[UNK]|\u{1f600}", "x|x"]);
        assert_eq!(cut(&"a".repeat(101)), [format!("[UNK]|{}", "a".repeat(101))]);
        assert!(cut(" \t\n\u{0}").is_empty());
    }

    proptest! {
        #[test]
        fn pieces_stand_in_order_inside_the_text(text in "\\PC{0,40}") {
            let mut before = 0;
            for piece in OURS.0.pieces(&text) {
                prop_assert!(text.get(piece.start..piece.end).is_some_and(|words| !words.is_empty()));
                prop_assert!(piece.start >= before || piece.end > before);
                before = piece.start;
            }
        }
    }
}
