//! Splits sentences that are too long for the network into windows. Begin with [`windows`].

use std::ops::Range;

/// Maximum number of pieces that the network can read at once, without the two marks.
const MAX_PIECES: usize = 510;
/// Maximum number of pieces of a window whose words are kept.
const KEPT: usize = 390;
/// Maximum number of pieces before and after these that are read as context.
const CONTEXT: usize = 60;

/// A run of words that the network reads at once, and those of them whose results are kept.
#[derive(Debug, PartialEq)]
pub(crate) struct Window {
    /// Words that the network sees.
    pub(crate) seen: Range<usize>,
    /// Words whose results are kept; each word of a sentence is kept in exactly one window.
    pub(crate) kept: Range<usize>,
}

/// The windows of a sentence, from the number of pieces of each word.
pub(crate) fn windows(lengths: &[usize]) -> Vec<Window> {
    let n = lengths.len();
    if n == 0 {
        return Vec::new();
    }
    if lengths.iter().sum::<usize>() <= MAX_PIECES {
        return vec![Window { seen: 0..n, kept: 0..n }];
    }
    let mut windows = Vec::new();
    let mut start = 0;
    while start < n {
        let end = start + fitting(lengths[start..].iter(), KEPT).max(1);
        let before = fitting(lengths[..start].iter().rev(), CONTEXT);
        let after = fitting(lengths[end..].iter(), CONTEXT);
        windows.push(Window { seen: start - before..end + after, kept: start..end });
        start = end;
    }
    windows
}

/// How many of the words fit into `room` pieces.
fn fitting<'a>(lengths: impl Iterator<Item = &'a usize>, room: usize) -> usize {
    let total = lengths.scan(0, |sum, length| {
        *sum += length;
        Some(*sum)
    });
    total.take_while(|&sum| sum <= room).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_kept_once_and_every_window_fits() {
        for lengths in [vec![1; 511], vec![16; 200], vec![3; 5000], (1..=16).cycle().take(999).collect()] {
            let mut next = 0;
            for window in windows(&lengths) {
                assert_eq!(window.kept.start, next);
                assert!(window.seen.start <= window.kept.start && window.kept.end <= window.seen.end);
                assert!(lengths[window.seen.clone()].iter().sum::<usize>() <= MAX_PIECES);
                next = window.kept.end;
            }
            assert_eq!(next, lengths.len());
        }
    }

    #[test]
    fn words_at_a_cut_are_seen_with_what_stands_around_them() {
        let lengths: Vec<usize> = (1..=7).cycle().take(700).collect();
        let pieces = |words: Range<usize>| lengths[words].iter().sum::<usize>();
        let all = windows(&lengths);
        assert!(all.len() > 2);
        for two in all.windows(2) {
            // One more word of context would not fit.
            assert!(pieces(two[0].kept.end..two[0].seen.end) > CONTEXT - 7);
            assert!(pieces(two[1].seen.start..two[1].kept.start) > CONTEXT - 7);
        }
    }

    #[test]
    fn a_sentence_that_fits_is_one_window() {
        assert_eq!(windows(&[]), []);
        assert_eq!(windows(&[1; 510]), [Window { seen: 0..510, kept: 0..510 }]);
    }
}
