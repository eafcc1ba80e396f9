//! Decodes name tags: the best sequence that is well formed. Begin with [`spans`].

use std::sync::Arc;

/// A run of words with one label.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Span {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) label: Arc<str>,
    /// Probability of the least probable of its tags.
    pub(crate) score: f32,
}

/// Names from the scores of the tags, one row for each word. `O` means no name; a name is tagged
/// `S`, or `B`, any number of `I`, and `E`, all with one label.
pub(crate) fn spans(scores: &[f32], tags: &[Arc<str>]) -> Vec<Span> {
    let rows: Vec<&[f32]> = scores.chunks_exact(tags.len().max(1)).collect();
    let path = best_path(&rows, tags);
    let mut found = Vec::new();
    let mut start = 0;
    for (i, &tag) in path.iter().enumerate() {
        let (place, label) = parts(&tags[tag]);
        if matches!(place, 'B' | 'S') {
            start = i;
        }
        if matches!(place, 'E' | 'S') {
            let chosen = (start..=i).map(|k| probability(rows[k], path[k]));
            found.push(Span { start, end: i + 1, label: label.into(), score: chosen.fold(1.0, f32::min) });
        }
    }
    found
}

fn best_path(rows: &[&[f32]], tags: &[Arc<str>]) -> Vec<usize> {
    let parts: Vec<(char, &str)> = tags.iter().map(|tag| parts(tag)).collect();
    let mut back: Vec<Vec<usize>> = Vec::new();
    let mut best: Vec<f32> = Vec::new();
    for (i, row) in rows.iter().enumerate() {
        let mut pointers = vec![0; tags.len()];
        let mut next = vec![f32::NEG_INFINITY; tags.len()];
        for (tag, part) in parts.iter().enumerate() {
            if i == 0 {
                if matches!(part.0, 'O' | 'B' | 'S') {
                    next[tag] = sound(row[tag]);
                }
                continue;
            }
            for (before, earlier) in parts.iter().enumerate() {
                let value = best[before] + sound(row[tag]);
                if may_follow(*earlier, *part) && value > next[tag] {
                    next[tag] = value;
                    pointers[tag] = before;
                }
            }
        }
        back.push(pointers);
        best = next;
    }
    let ends = (0..parts.len()).filter(|&tag| matches!(parts[tag].0, 'O' | 'E' | 'S'));
    let Some(last) = ends.max_by(|&a, &b| best.get(a).partial_cmp(&best.get(b)).unwrap_or(std::cmp::Ordering::Equal))
    else {
        return Vec::new();
    };
    let mut path = vec![last; rows.len()];
    for i in (1..rows.len()).rev() {
        path[i - 1] = back[i][path[i]];
    }
    path
}

/// A score that is not a finite number counts as 0.
fn sound(value: f32) -> f32 {
    if value.is_finite() { value } else { 0.0 }
}

fn parts(tag: &str) -> (char, &str) {
    (tag.chars().next().unwrap_or('O'), tag.get(2..).unwrap_or_default())
}

fn may_follow(before: (char, &str), after: (char, &str)) -> bool {
    if matches!(before.0, 'B' | 'I') {
        matches!(after.0, 'I' | 'E') && before.1 == after.1
    } else {
        matches!(after.0, 'O' | 'B' | 'S')
    }
}

fn probability(row: &[f32], tag: usize) -> f32 {
    let top = row.iter().copied().map(sound).fold(f32::MIN, f32::max);
    let sum: f32 = row.iter().map(|&value| (sound(value) - top).exp()).sum();
    (sound(row[tag]) - top).exp() / sum
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn tags() -> Vec<Arc<str>> {
        ["O", "B-X", "I-X", "E-X", "S-X", "B-Y", "I-Y", "E-Y", "S-Y"].into_iter().map(Arc::from).collect()
    }

    fn is_well_formed(path: &[usize], tags: &[Arc<str>]) -> bool {
        let part = |i: usize| parts(&tags[path[i]]);
        let ends = |i: usize| matches!(part(i).0, 'O' | 'E' | 'S');
        let begins = |i: usize| matches!(part(i).0, 'O' | 'B' | 'S');
        path.is_empty()
            || begins(0) && ends(path.len() - 1) && (1..path.len()).all(|i| may_follow(part(i - 1), part(i)))
    }

    fn total(rows: &[&[f32]], path: &[usize]) -> f32 {
        rows.iter().zip(path).map(|(row, &tag)| row[tag]).sum()
    }

    proptest! {
        #[test]
        fn finds_the_best_of_all_sequences(n in 0usize..=4, values in prop::collection::vec(-9i8..9, 36)) {
            let tags = tags();
            let scores: Vec<f32> = values.iter().map(|&value| f32::from(value)).collect();
            let rows: Vec<&[f32]> = scores.chunks_exact(9).take(n).collect();
            let found = best_path(&rows, &tags);
            prop_assert!(is_well_formed(&found, &tags));
            let all = (0..9usize.pow(n as u32)).map(|code| (0..n).map(|i| code / 9usize.pow(i as u32) % 9).collect::<Vec<_>>());
            let top = all.filter(|path| is_well_formed(path, &tags)).map(|path| total(&rows, &path)).fold(f32::MIN, f32::max);
            prop_assert!(n == 0 || total(&rows, &found) == top);
        }
    }

    #[test]
    fn a_name_keeps_its_bounds_and_label() {
        let mut scores = vec![0.0; 27];
        scores[1] = 9.0;
        scores[9 + 3] = 9.0;
        scores[18] = 9.0;
        let found = spans(&scores, &tags());
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].start, found[0].end, &*found[0].label), (0, 2, "X"));
        assert!(found[0].score > 0.99);
    }

    #[test]
    fn scores_that_are_no_numbers_are_borne() {
        assert_eq!(spans(&[], &tags()), []);
        for value in [f32::NAN, f32::INFINITY, f32::NEG_INFINITY] {
            spans(&[value; 27], &tags());
        }
    }
}
