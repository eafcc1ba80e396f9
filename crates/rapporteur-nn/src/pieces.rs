//! Splits words into word pieces as `train/pieces.py` does. Begin with [`Pieces::of_sentences`] and
//! [`Input`].

use crate::wordpiece::WordPiece;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

pub(crate) const CLS: u32 = 101;
pub(crate) const SEP: u32 = 102;
const UNKNOWN: u32 = 100;
/// Maximum number of pieces of a word, and how many of them are taken from the end of a longer
/// word; the rest are taken from its beginning.
const MAX_PIECES_OF_WORD: usize = 16;
const KEPT_AT_END: usize = 4;

/// The published encoder's vocabulary.
pub(crate) struct Pieces {
    vocabulary: WordPiece,
}

/// One word as the tagger reads it.
#[derive(Clone)]
pub(crate) struct WordPieces {
    /// From 1 to [`MAX_PIECES_OF_WORD`] pieces.
    pub(crate) ids: Arc<[u32]>,
    /// The word's letter case, as [`shape`] numbers it; 0 is for the marks `[CLS]` and `[SEP]`.
    pub(crate) shape: i32,
}

/// Running text as the sentence encoder reads it.
pub(crate) struct TextPieces {
    pub(crate) ids: Vec<u32>,
    /// Start and end byte of each piece in the text.
    bytes: Vec<(usize, usize)>,
}

impl TextPieces {
    /// The indexes of the pieces that overlap some bytes of the text, for pieces made without
    /// marks; the nearest piece if none does.
    pub(crate) fn inside(&self, part: &Range<usize>) -> Range<usize> {
        let start = self.bytes.partition_point(|piece| piece.1 <= part.start);
        let end = self.bytes.partition_point(|piece| piece.0 < part.end);
        let last = self.ids.len().saturating_sub(1);
        start.min(last)..end.clamp(start.min(last) + 1, last + 1)
    }
}

/// The input of a network: the pieces of several sentences, one after the other, each sentence
/// between `[CLS]` and `[SEP]`.
#[derive(Default)]
pub(crate) struct Input {
    pub(crate) ids: Vec<u32>,
    pub(crate) shapes: Vec<i32>,
    /// Index of each piece in its sentence.
    pub(crate) positions: Vec<i32>,
    /// Index of the sentence of each piece.
    pub(crate) sentences: Vec<i32>,
    /// Index of the first piece of each word.
    pub(crate) first: Vec<i32>,
    /// Index of the last piece of each word.
    pub(crate) last: Vec<i32>,
}

impl Input {
    /// Appends the words of a sentence, between marks.
    pub(crate) fn add_words(&mut self, words: &[WordPieces]) {
        self.ids.push(CLS);
        self.shapes.push(0);
        for word in words {
            self.first.push(self.ids.len() as i32);
            self.ids.extend_from_slice(&word.ids);
            self.shapes.resize(self.ids.len(), word.shape);
            self.last.push(self.ids.len() as i32 - 1);
        }
        self.ids.push(SEP);
        self.shapes.push(0);
        self.end_sentence();
    }

    /// Appends the pieces of a sentence, which already include the marks.
    pub(crate) fn add_pieces(&mut self, ids: &[u32]) {
        self.ids.extend_from_slice(ids);
        self.end_sentence();
    }

    fn end_sentence(&mut self) {
        let number = self.sentences.last().map_or(0, |last| last + 1);
        let length = self.ids.len() - self.positions.len();
        self.positions.extend(0..length as i32);
        self.sentences.resize(self.ids.len(), number);
    }
}

impl Pieces {
    /// Reads `tokenizer.json`.
    pub(crate) fn parse(json: &[u8]) -> Result<Pieces, String> {
        Ok(Pieces { vocabulary: WordPiece::parse(json)? })
    }

    /// The pieces of every word of some sentences; a word that occurs again is not split again.
    pub(crate) fn of_sentences(&self, sentences: &[Vec<&str>]) -> Vec<Vec<WordPieces>> {
        let mut seen = HashMap::new();
        let mut word = |word| seen.entry(word).or_insert_with(|| self.of_word(word)).clone();
        sentences.iter().map(|words| words.iter().map(|&text| word(text)).collect()).collect()
    }

    /// The pieces of running text without marks, at most `limit`, with the bytes of the text that
    /// each stands for.
    pub(crate) fn inside(&self, text: &str, limit: usize) -> TextPieces {
        let mut found = self.of_text(text, limit + 2);
        found.ids = found.ids[1..found.ids.len() - 1].to_vec();
        found.bytes = found.bytes[1..found.bytes.len() - 1].to_vec();
        found
    }

    /// The pieces of running text between `[CLS]` and `[SEP]`, at most `limit` with these, with the
    /// bytes of the text that each stands for; the bytes of the marks are empty.
    pub(crate) fn of_text(&self, text: &str, limit: usize) -> TextPieces {
        let mut pieces = self.vocabulary.pieces(text);
        pieces.truncate(limit - 2);
        let bytes = pieces.iter().map(|piece| (piece.start, piece.end));
        let bytes = [(0, 0)].into_iter().chain(bytes).chain([(text.len(), text.len())]).collect();
        let ids = [CLS].into_iter().chain(pieces.iter().map(|piece| piece.id)).chain([SEP]).collect();
        TextPieces { ids, bytes }
    }

    fn of_word(&self, word: &str) -> WordPieces {
        let mut ids: Vec<u32> = self.vocabulary.pieces(word).iter().map(|piece| piece.id).collect();
        if ids.is_empty() {
            ids.push(UNKNOWN);
        }
        if ids.len() > MAX_PIECES_OF_WORD {
            ids.drain(MAX_PIECES_OF_WORD - KEPT_AT_END..ids.len() - KEPT_AT_END);
        }
        WordPieces { ids: ids.into(), shape: shape(word) }
    }
}

/// The case of a word's letters: 1 lower, 2 Title, 3 UPPER, 4 a single capital letter, 5 mixed, 6
/// with digits, 7 without letters.
fn shape(word: &str) -> i32 {
    let count = |is: fn(char) -> bool| word.chars().filter(|&c| is(c)).count();
    let upper = count(char::is_uppercase);
    if count(|c| c.is_ascii_digit()) > 0 {
        6
    } else if count(char::is_alphabetic) == 0 {
        7
    } else if upper == 0 {
        1
    } else if word.chars().nth(1).is_none() {
        4
    } else if count(char::is_lowercase) == 0 {
        3
    } else if upper == 1 && word.starts_with(char::is_uppercase) {
        2
    } else {
        5
    }
}
